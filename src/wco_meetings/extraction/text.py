"""A page's text made easy to search without moving a single character, and cut into sentences.

Everything here keeps positions: a match in the levelled text is a match at the same place of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from unicodedata import combining, normalize

__all__ = ["Span", "expression", "level", "sentences", "trimmed"]


class Span(NamedTuple):
    """A piece of the page: code points from `start` to `end`, `end` excluded."""

    start: int
    end: int


# Latin letters with accents, as far as languages in use go.
_ACCENTED = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))


def _bare(char: str) -> str:
    """The letter without its accents, if that is one plain letter."""
    plain = "".join(letter for letter in normalize("NFD", char) if not combining(letter))
    return plain if len(plain) == 1 and plain.isascii() else char


_LEVELLED: dict[int, str] = str.maketrans(
    {
        **{char: bare for char in map(chr, _ACCENTED) if (bare := _bare(char)) != char},
        **dict(zip("øØłŁđĐı", "oOlLdDi", strict=True)),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9`\u00b4\uff07", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
        **dict.fromkeys("\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " "),
        **dict.fromkeys("\r\u2028\u2029\x0b\x0c\x85", "\n"),
    }
)
_UNLEVEL = frozenset(map(chr, _LEVELLED))
_FEW = 40


def level(text: str) -> str:
    r"""The text with plain letters, one kind of dash, quote, space and line break; every character stays in its place.

    >>> level("Côte d’Ivoire – “Customs”")
    'Cote d\'Ivoire - "Customs"'
    """
    # `translate` with a table this large is slow, and most pages have few characters to level.
    unlevel = _UNLEVEL.intersection(text)
    if len(unlevel) > _FEW:
        return text.translate(_LEVELLED)
    for char in unlevel:
        text = text.replace(char, _LEVELLED[ord(char)])
    return text


# A full stop ends a sentence before a capital, unless it closes a title or an initial.
_BREAK = re.compile(r"[.!?][\"')\]]?[ \n]+(?=[\"'(\[]?[A-Z0-9])|\n")
_NO_END = frozenset(
    "Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Mr Mrs Ms Dr Prof Gen Col Lt Maj Brig Cmdr Hon St Ste No Nos Art Inc Ltd Co Rep Dem vs etc "
    "cf approx H.E S.E".split()
)


def sentences(text: str, start: int = 0) -> Iterator[Span]:
    r"""The sentences of a levelled text from `start` on, without the space around them; a line break always ends one.

    >>> page = "Mr. A. Doe opened it. Customs met.\nThe end"
    >>> [page[start:end] for start, end in sentences(page)]
    ['Mr. A. Doe opened it.', 'Customs met.', 'The end']
    """
    for match in _BREAK.finditer(text, start):
        if match[0] != "\n" and match[0][0] == "." and _is_abbreviation(text, match.start()):
            continue
        if span := trimmed(text, start, match.end()):
            yield span
        start = match.end()
    if span := trimmed(text, start, len(text)):
        yield span


def _is_abbreviation(text: str, stop: int) -> bool:
    window = text[max(0, stop - 8) : stop]
    word = window.replace("\n", " ").rpartition(" ")[2].lstrip("(\"'")
    return word in _NO_END or (len(word) == 1 and word.isupper()) or (len(word) > 2 and word[-2] == ".")


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The piece without blanks at its ends; None where nothing is left."""
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    width = len(piece.strip())
    return Span(start + lead, start + lead + width) if width else None


# --- many words as one expression ---


def expression(words: Iterable[str]) -> str:
    r"""A regular expression for whole words, the longest that fits: a trie, each common beginning written once.

    It begins with a plain letter on every branch, so that the engine skips to the next possible first letter; it has
    no loops, so that each place of a text costs at most the length of the longest word.

    >>> expression(["Niger", "Nigeria", "Malta"])
    '(?:M(?<!\\wM)alta|N(?<!\\wN)iger(?:ia)?)(?!\\w)'
    """
    root = _Node()
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, _Node())
        node.ends = True
    branches = [f"{re.escape(char)}(?<!\\w{re.escape(char)}){_branch(node)}" for char, node in sorted(root.items())]
    return f"(?:{'|'.join(branches)})(?!\\w)"


class _Node(dict[str, "_Node"]):
    """What may follow, by its next letter, and whether a word may end here."""

    ends = False


def _branch(node: _Node) -> str:
    parts = [re.escape(char) + _branch(child) for char, child in sorted(node.items())]
    if not parts:
        return ""
    if len(parts) == 1 and not node.ends:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if node.ends else ''}"

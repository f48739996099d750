"""A page's text made easy to search without moving a single character, and cut into sentences.

Everything here keeps positions: a match in the levelled text is a match at the same place of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, compress, count
from typing import Any, NamedTuple, TypeVar
from unicodedata import combining, normalize

__all__ = [
    "BEFORE_A_WORD",
    "Span",
    "Tokens",
    "Words",
    "expression",
    "glued",
    "level",
    "listed",
    "sentences",
    "starting_in",
    "trimmed",
]


class Span(NamedTuple):
    """A piece of the page: code points from `start` to `end`, `end` excluded."""

    start: int
    end: int


def listed(words: str) -> list[str]:
    """The phrases of a table, which are written with commas between them, over lines of any width."""
    return [" ".join(phrase.split()) for phrase in words.split(",")]


T = TypeVar("T")
Placed = TypeVar("Placed", bound=tuple[Any, ...])


def starting_in(found: list[Placed], start: int, end: int) -> list[Placed]:
    """What begins from one place up to another, of what was found on a page in order: each begins with its place."""
    return found[bisect_left(found, (start,)) : bisect_left(found, (end,))]


# Latin letters with accents, as far as languages in use go.
_ACCENTED = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))


def _bare(char: str) -> str:
    """The letter without its accents, if that is one plain letter."""
    plain = "".join(letter for letter in normalize("NFD", char) if not combining(letter))
    return plain if len(plain) == 1 and plain.isascii() else char


_PLAIN: dict[str, str] = {
    **{char: _bare(char) for char in map(chr, _ACCENTED) if _bare(char) != char},
    **dict(zip("øØłŁđĐı", "oOlLdDi", strict=True)),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d\u301c\uff5e", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9`\u00b4\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys(
        "\t\u00a0\u1680\u205f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " "
    ),
    **dict.fromkeys("¹²³⁰⁴⁵⁶⁷⁸⁹", " "),  # of a footnote
    **dict.fromkeys("\r\u2028\u2029\x0b\x0c\x85", "\n"),
}
_LEVELLED = {ord(char): plain for char, plain in _PLAIN.items()}
# What never has to be levelled, as bytes: to delete it from the encoded text is the fastest way to what is left.
_NOT_ODD = bytes(code for code in range(128) if code == 10 or (32 <= code < 127 and chr(code) != "`"))
_FEW = 40


def level(text: str) -> str:
    r"""The text with plain letters, one kind of dash, quote, space and line break; every character stays in its place.

    >>> level("Côte d’Ivoire – “Customs”")
    'Cote d\'Ivoire - "Customs"'
    """
    # `translate` with a table this large is slow, and most pages have few characters to level.
    odd = set(text.encode("utf-8", "surrogatepass").translate(None, _NOT_ODD).decode("utf-8", "surrogatepass"))
    if len(odd) > _FEW:
        return text.translate(_LEVELLED)
    for char in odd:
        text = text.replace(char, _PLAIN.get(char) or char)
    return text


# All Members of the WCO can be listed in one. What is read of a sentence may cost its length squared: never the page's.
_LONGEST_SENTENCE = 5_000

# A full stop ends a sentence before a capital, unless it closes a title or an initial.
_BREAK = re.compile(r"[.!?\n](?:(?<=\n)|[\"')\]]?[ \n]+(?=[\"'(\[]?[A-Z0-9]))")
# The WCO's learning platform, whose name ends no sentence.
_PLATFORM = "CLiKC!"
_NO_END = frozenset(
    "Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Mr Mrs Ms Dr Md Prof Gen Col Lt Maj Brig Cmdr Hon St Ste No Nos Art "
    "Inc Ltd Co Rep Dem vs etc "
    "cf approx H.E S.E".split()
)


def sentences(text: str, start: int = 0) -> Iterator[Span]:
    r"""The sentences of a levelled text from `start` on, without the space around them; a line break always ends one.

    >>> page = "Mr. A. Doe opened it. Customs met.\nThe end"
    >>> [page[start:end] for start, end in sentences(page)]
    ['Mr. A. Doe opened it.', 'Customs met.', 'The end']
    """
    for match in _BREAK.finditer(text, start):
        place, end = match.span()
        if (text[place] == "." and _is_abbreviation(text, place)) or text.startswith(_PLATFORM, place - 5):
            continue
        yield from _pieces(text, start, end)
        start = end
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The piece without blanks at its ends, cut between words where it is longer than any sentence is."""
    while end - start > _LONGEST_SENTENCE:
        cut = text.rfind(" ", start, start + _LONGEST_SENTENCE) + 1 or start + _LONGEST_SENTENCE
        if span := trimmed(text, start, cut):
            yield span
        start = cut
    if span := trimmed(text, start, end):
        yield span


def _is_abbreviation(text: str, stop: int) -> bool:
    window = text[max(0, stop - 8) : stop]
    word = window.replace("\n", " ").rpartition(" ")[2].lstrip("(\"'")
    known = word in _NO_END or (word.isupper() and word.title() in _NO_END)
    return known or (len(word) == 1 and word.isupper()) or (len(word) > 2 and word[-2] == ".")


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The piece without blanks at its ends; None where nothing is left."""
    piece = text[start:end].rstrip()
    end = start + len(piece)
    return Span(end - len(piece.lstrip()), end) if piece else None


# --- many words looked up in one cut ---


# Small letters; every figure as 0; a blank for whatever is no part of a word.
_IN_WORDS = bytes(
    ord("0") if chr(code).isdigit() else ord(chr(code).lower()) if chr(code).isalnum() or chr(code) in "_?" else 32
    for code in range(128)
) + bytes(128)
_FOREIGN_NO_WORD = re.compile(r"[^\w\x00-\x7f]")
_END = "."  # a word of no table
_FIGURES = re.compile(r"0(?:(?<!\w0)(?<!\?0)|(?<= from0)|(?<= on0))")


class Tokens:
    """A levelled text cut into words once, for all tables whose words are looked up in it.

    >>> Tokens("They met in 2015").find({"met": "verb", "in": "where"})
    [(5, 'verb'), (9, 'where')]
    """

    __slots__ = ("before", "flat", "lowered", "text", "words")

    text: str
    lowered: str
    flat: str
    words: list[str]
    before: list[int]

    def __init__(self, text: str) -> None:
        self.text = text
        self.lowered = text.lower()
        self.flat = _flat(text)  # the words alone, at their places, with a blank after the last one
        self.words = self.flat.split(" ")
        self.before = list(accumulate(map(len, self.words), initial=0))  # the letters of all words before each
        self.words.append(_END)

    def find(self, table: Mapping[str, T]) -> list[tuple[int, T]]:
        """Where each word stands that the table has, in order, with what the table says of it."""
        before, words = self.before, self.words
        return [(before[number] + number, table[words[number]]) for number in _known(words, table)]

    def figures(self) -> list[int]:
        """Where the words begin that begin with a figure, and where one is glued to "from" or "on" before it."""
        return [match.start() for match in _FIGURES.finditer(self.flat)]


def _known(words: list[str], table: Mapping[str, object]) -> Iterator[int]:
    """The numbers of the words that a table has; most it hasn't."""
    return compress(count(), map(table.__contains__, words))


def _flat(text: str) -> str:
    if not text.isascii():
        text = _FOREIGN_NO_WORD.sub(" ", text)
    # What is left beyond ASCII are letters, each of which becomes one question mark.
    return f"{text.replace('?', ' ')} ".encode("ascii", "replace").translate(_IN_WORDS).decode("ascii")


class Words:
    """The phrases of a table, found in a text word by word.

    >>> text = "they met on drugs"
    >>> Words(["drugs", "met", "met on"]).find(Tokens(text), text)
    [(5, 11, 'met on'), (12, 17, 'drugs')]
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        """The phrases, each of which begins with a letter or a figure."""
        self._first = _trie((_flat(phrase).rstrip().split(" "), phrase) for phrase in sorted(phrases, key=len))

    def find(self, tokens: Tokens, text: str) -> list[tuple[int, int, str]]:
        """Start, end and phrase of each, the longest that fits, in order, none within another.

        `text` is that of the tokens, written as the phrases are: in small letters, or with blanks for hyphens.
        """
        words, before, flat = tokens.words, tokens.before, tokens.flat
        found: list[tuple[int, int, str]] = []
        end = 0
        for number in _known(words, self._first):
            first = self._first[words[number]]
            if not first.ends and words[number + 1] not in first:
                continue  # most words that begin a phrase begin none here
            start = before[number] + number
            if start < end:
                continue
            node: _Node | None = first
            longest = ""
            while node is not None:
                for phrase in node.ends:
                    if text.startswith(phrase, start) and flat[start + len(phrase)] == " ":
                        longest = phrase
                number += 1
                node = node.get(words[number])
            if longest:
                end = start + len(longest)
                found.append((start, end, longest))
        return found


# --- many words as one expression ---


# What may stand before a word. To name it is faster than to ask for a boundary, which is at the end of a word as well.
_SEPARATORS = r" \n!-&(-/:-@\[-^{-~'\xa1-\xa9\xab-\xb1\xb4-\xb8\xbb\xbf\u2022\u2026\u25aa\u25cf\u25e6\uf0b7"
BEFORE_A_WORD = f"(?<![^{_SEPARATORS}])"


def expression(words: Iterable[str], names: bool = False) -> str:
    r"""A regular expression for whole words, the longest that fits: a trie, each common beginning written once.

    It has no loops, so that each place of a text costs at most the length of the longest word. Among words any other
    begins with one of their first letters, and the engine goes from word to word; with `names`, which begin with
    capitals, it skips to the next possible first letter.

    >>> expression(["Niger", "Nigeria", "Malta"], names=True)
    '(?:M(?<!\\wM)alta|N(?<!\\wN)iger(?:ia)?)(?!\\w)'
    """
    root = _trie((word, word) for word in words)
    if not names:
        return f"{BEFORE_A_WORD}{_branch(root)}(?!\\w)"
    branches = [f"{re.escape(char)}(?<!\\w{re.escape(char)}){_branch(node)}" for char, node in sorted(root.items())]
    return f"(?:{'|'.join(branches)})(?!\\w)"


def glued(words: Iterable[str]) -> str:
    r"""The expression for words that may stand between figures without a blank, as a month does in "23January2021".

    >>> glued(["May", "March"])
    'Ma(?:rch|y)(?![^\\W\\d])'
    """
    return f"{_branch(_trie((word, word) for word in words))}(?![^\\W\\d])"


def _trie(words: Iterable[tuple[Iterable[str], str]]) -> _Node:
    """Words by their parts."""
    root = _Node()
    for parts, word in words:
        node = root
        for part in parts:
            node = node.setdefault(part, _Node())
        node.ends = (*node.ends, word)
    return root


class _Node(dict[str, "_Node"]):
    """What may follow, by its next part, and the words that may end here."""

    ends: tuple[str, ...] = ()


def _branch(node: _Node) -> str:
    parts = [re.escape(char) + _branch(child) for char, child in sorted(node.items())]
    if not parts:
        return ""
    if len(parts) == 1 and not node.ends:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if node.ends else ''}"

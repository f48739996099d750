"""What of a page is layout alone: it is taken out before the page is read, and each place is led back.

Line ends of two characters, blanks at either end of lines, several blanks for one, letters whose accents stand apart,
characters that are not seen, as soft hyphens, and what Markdown has around headings, bold words and links.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from unicodedata import normalize

from ..text import Span

__all__ = ["AT_THE_START", "Replaced", "led_back", "with_replaced", "without_layout"]


class Replaced(NamedTuple):
    """Where words that replace others begin and end, and where those that they replace do."""

    start: int
    end: int
    first: int
    last: int

    def moved(self, by: int) -> Replaced:
        """The same replacement in a longer text, of which this one begins after so many characters."""
        return self._replace(first=self.first + by, last=self.last + by)


AT_THE_START = Replaced(0, 0, 0, 0)
"""The piece before all others, which replaces nothing."""

_UNSEEN = "\xad\u200b-\u200f\u2060\ufeff"
_BLANK = " \t\xa0"
# Blanks of which one says as much, and what is not seen, up to the end of a line if that is next. One class of
# characters begins it all, so that nothing is tried elsewhere.
_RUN = (
    rf"(?P<run>[{_BLANK}{_UNSEEN}\r](?:(?<=\r)(?=\n)|(?<!\r)(?:[{_BLANK}{_UNSEEN}]++|(?<=[{_UNSEEN}])|"
    rf"(?=\r?\n)|(?<=\n[{_BLANK}]))))(?P<end>\r?\n)?"
)
_LAYOUT = re.compile(_RUN)
# "**Riga**", "[the report](https://example.org/report)", "## Who came", "![a map](/map.png)", "30 delegates[1](#note)".
_MARK = (
    r"(?P<mark>\*\*|!\[[^\[\]\n]{0,300}\]\([^()\s]{0,500}\)|\[\d{1,3}\]\(#[^()\s]{1,200}\)|"
    r"\[(?=[^\[\]\n]{1,300}\]\((?:https?:|mailto:|[/#]))|"
    r"\]\((?:https?:|mailto:|[/#])[^()\s]{0,500}(?: \"[^\"\n]{0,200}\")?\)|(?:(?<=\n)|\A)#{1,6} +)"
)
_ACCENTED = rf"(?P<accented>[^\W\d_](?:[{_UNSEEN}]{{0,2}}[\u0300-\u036f]){{1,4}})"
_WITH_SIGNS = re.compile(rf"{_ACCENTED}|{_MARK}|{_RUN}")
# One of these stands where anything of layout does: to look for them is faster.
_SIGNS = ("\r\n", "  ", " \n", "\n ", "\t", "\xa0 ", " \xa0", "\xa0\n", "\xa0\xa0")
_ANY_UNSEEN = re.compile(f"[{_UNSEEN}]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_MARKS = ("**", "](", "# ")


def without_layout(text: str) -> tuple[str, list[Replaced]]:
    """A text without its layout, and what was replaced, after an empty piece; none if nothing was."""
    has_signs = any(sign in text for sign in _MARKS) or (not text.isascii() and _ACCENTS.search(text))
    if not (has_signs or any(sign in text for sign in _SIGNS) or (not text.isascii() and _ANY_UNSEEN.search(text))):
        return text, []
    found = (_WITH_SIGNS if has_signs else _LAYOUT).finditer(text)
    clean, pieces = with_replaced(
        text, ((*match.span(), plain) for match in found if (plain := _plain(match)) != match[0])
    )
    return clean, [AT_THE_START, *pieces]


def with_replaced(text: str, others: Iterable[tuple[int, int, str]]) -> tuple[str, list[Replaced]]:
    """A text with other words for some of its own, which are given by their places, in order; and what was replaced."""
    said: list[str] = []
    pieces: list[Replaced] = []
    done = length = 0
    for start, end, words in others:
        length += start - done
        said += (text[done:start], words)
        pieces.append(Replaced(length, length + len(words), start, end))
        length += len(words)
        done = end
    return "".join((*said, text[done:])), pieces


def _plain(match: re.Match[str]) -> str:
    """What stands for a piece of layout."""
    if match.lastgroup == "mark":
        return ""
    if match.lastgroup == "accented":
        return normalize("NFC", _ANY_UNSEEN.sub("", match[0]))
    if match["end"]:
        return "\n"
    seen = _ANY_UNSEEN.sub("", match["run"])
    first = match.start() == 0 or match.string[match.start() - 1] == "\n"
    return "" if first else " " * bool(seen)


def led_back(pieces: Sequence[Replaced], start: int, end: int) -> Span:
    """Where a place of the text stood before pieces were replaced, if any were: a piece stands as one."""
    if not pieces:
        return Span(start, end)
    first, last = pieces[bisect_left(pieces, (start + 1,)) - 1], pieces[bisect_left(pieces, (end,)) - 1]
    return Span(
        first.first if start < first.end else first.last + start - first.end,
        last.last if end <= last.end else last.last + end - last.end,
    )

"""What of a page is layout alone: it is taken out before the page is read, and each place is led back.

Line ends of two characters, blanks at the end of lines, several blanks for one, letters whose accents stand apart, and
characters that are not seen, as soft hyphens.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import normalize

from ..text import Span

__all__ = ["Piece", "led_back", "without_layout"]


class Piece(NamedTuple):
    """Where words that replace others begin and end, and where those that they replace do."""

    start: int
    end: int
    first: int
    last: int


_UNSEEN = "\xad\u200b-\u200f\u2060\ufeff"
_LAYOUT = re.compile(
    rf"(?P<unseen>[{_UNSEEN}]+)|(?P<accented>[^\W\d_][\u0300-\u036f]{{1,4}})|(?P<end>(?<![ \t\xa0])[ \t\xa0]*+\r\n)|"
    r"(?P<trailing>(?<=[^ \t\xa0\r\n])[ \t\xa0]++(?=[\r\n]))|(?P<blanks>(?<=[^ \xa0\n\r])[ \xa0]{2,}+(?=[^\r\n]))"
)
# One of these stands where anything of layout does: to look for them is faster.
_SIGNS = ("\r\n", "  ", " \n", "\t\n", "\xa0 ", " \xa0", "\xa0\n", "\xa0\xa0")
_ODD = re.compile(f"[{_UNSEEN}\u0300-\u036f]")


def without_layout(text: str) -> tuple[str, list[Piece]]:
    r"""A text without its layout, and what was replaced, after an empty piece; none where there is nothing to replace.

    >>> plain, pieces = without_layout("They met\r\nin  Riga.")
    >>> plain, [text for text in pieces[1:]]
    ('They met\nin Riga.', [Piece(start=8, end=9, first=8, last=10), Piece(start=11, end=12, first=12, last=14)])
    """
    if not any(sign in text for sign in _SIGNS) and (text.isascii() or not _ODD.search(text)):
        return text, []
    said: list[str] = []
    pieces = [Piece(0, 0, 0, 0)]
    end = length = 0
    for match in _LAYOUT.finditer(text):
        plain = _plain(match)
        length += match.start() - end
        said += (text[end : match.start()], plain)
        pieces.append(Piece(length, length + len(plain), *match.span()))
        length += len(plain)
        end = match.end()
    return "".join((*said, text[end:])), pieces


def _plain(match: re.Match[str]) -> str:
    """What stands for a piece of layout."""
    if match["accented"]:
        return normalize("NFC", match[0])
    return "\n" if match["end"] else " " if match["blanks"] else ""


def led_back(pieces: Sequence[Piece], start: int, end: int) -> Span:
    """Where a place of the text stood before pieces were replaced: a piece stands as one."""
    if not pieces:
        return Span(start, end)
    first, last = (pieces[bisect_left(pieces, (place,)) - 1] for place in (start + 1, end))
    return Span(
        first.first if start < first.end else first.last + start - first.end,
        last.last if end <= last.end else last.last + end - last.end,
    )

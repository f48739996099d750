"""A page that lists news, each with its own day or cut short: where each of them stands, to be read as its own page.

A site's months and sections are such lists: "22 December 2021", what was held, "read more", and the day before it.
"""

import re
from itertools import pairwise

from ..text import Span, trimmed
from .published import day_of_line

__all__ = ["listed_news"]

_LEAST = 3  # a page may have the day of another one below it
_LONGEST_ITEM = 1_500  # what is listed is told in short: a whole release with others below it is no list
_LONGEST_DAY, _LONGEST_TITLE, _SHORTEST_TEXT = 40, 250, 60
_YEAR = re.compile(r"(?:19|20)\d\d")
# From its start alone, so that a line of blanks is passed over once.
_LINE = re.compile(r"^[^\S\n]*+\S[^\n]*+", re.MULTILINE)
# "The workshop was opened by Mr....", "it ended with a plan [...]".
_CUT_SHORT = re.compile(r"(?:\.\.\.|\u2026)\]?\s*$")
_NO_TITLE = re.compile(r"\s*read (?:more|on)\b|.*[.:;!?\u2026\]]\s*$", re.IGNORECASE)


def listed_news(text: str) -> list[Span]:
    """The items of a list of news in its order; none for a page that is no such list.

    Items with a day of their own stand from the newest to the oldest, as the days of a programme don't.
    """
    lines = [line.span() for line in _LINE.finditer(text)]
    starts = _by_their_days(text, lines) or _after_those_cut_short(text, lines)
    items = [trimmed(text, start, end) for start, end in pairwise([*starts, len(text)])] if starts else []
    found = [item for item in items if item]
    return found if all(end - start <= _LONGEST_ITEM for start, end in found) else []


def _by_their_days(text: str, lines: list[tuple[int, int]]) -> list[int]:
    """Where the items begin of which each has a line that is its day, below its title or above its text."""
    dated = [
        (number, day)
        for number, (start, end) in enumerate(lines)
        if end - start <= _LONGEST_DAY
        and _YEAR.search(text, start, end)
        and (day := day_of_line(text[start:end].strip()))
    ]
    if len(dated) < _LEAST or any(day < following for (_, day), (_, following) in pairwise(dated)):
        return []
    titled = all(number > 0 and _is_title(text, lines[number - 1]) for number, _ in dated)
    return [lines[number - titled][0] for number, _ in dated]


def _is_title(text: str, line: tuple[int, int]) -> bool:
    start, end = line
    return end - start <= _LONGEST_TITLE and not _NO_TITLE.match(text, start, end)


def _after_those_cut_short(text: str, lines: list[tuple[int, int]]) -> list[int]:
    """Where the items begin of which each ends with a line that is cut short."""
    if text.count("...") + text.count("\u2026") < _LEAST:
        return []
    cut = [
        number
        for number, (start, end) in enumerate(lines)
        if end - start >= _SHORTEST_TEXT and _CUT_SHORT.search(text, max(start, end - 8), end)
    ]
    if len(cut) < _LEAST:
        return []
    return [lines[0][0], *(lines[number + 1][0] for number in cut if number + 1 < len(lines))]

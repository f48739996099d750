"""A page that tells of several meetings one after another: which piece of it tells of which.

A month's work, or what came of a programme: each paragraph opens with what was held on days of its own.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...model.dates import Precision
from ..text import Span
from ..words.kinds import ANY_KIND
from .days import find_dates
from .page import Page
from .signals import Sentence, Signal

__all__ = ["told_one_by_one"]

_LEAST = 3  # a page may tell of a second meeting beside its own
_MOST = 200  # of more a page is an archive, which nobody asked to take apart
_SHORTEST = 40  # a paragraph, and no heading or line of a list
# "The workshop was closed on 5 May": the one that is told of already.
_KNOWN = re.compile(
    r"(?:The|This|These|It|They|At|During|In the course of) (?:(?:the|this) )?"
    rf"(?:[a-z-]+ ){{0,2}}?(?:{ANY_KIND}|event)s?\b"
)


def told_one_by_one(page: Page) -> list[Span]:
    """What stands before them, and the piece of the page on each of at least three meetings with which paragraphs open.

    Nothing for a page that isn't told so: each of these has days of its own. Places are those of the page as it came.
    """
    starts: list[int] = []
    days: set[str] = set()
    for first, following in pairwise([*_paragraphs(page), len(page.body)]):
        start = page.body[first].start
        long = page.body[following - 1].end - start > _SHORTEST
        if long and (day := _its_day(page, page.body[first])):
            starts.append(start)
            days.add(day)
    if not _LEAST <= len(starts) <= _MOST or len(days) < _LEAST:
        return []
    return [page.place(start, end) for start, end in pairwise([page.body[0].start, *starts, page.body[-1].end])]


def _paragraphs(page: Page) -> Iterator[int]:
    """The numbers of the sentences with which lines begin."""
    return (number for number in range(len(page.body)) if number == 0 or page.opens_line(number))


def _its_day(page: Page, opening: Sentence) -> str | None:
    """The first days, to the day, of a sentence that says that a meeting was held; None if it goes on about one."""
    if not (opening.has(Signal.KIND) and opening.has(Signal.HELD)) or _KNOWN.match(page.level, *opening.span):
        return None
    for found in find_dates(page.tokens, *opening.span, page.published):
        days = found.dates
        if days is None or (days.precision is Precision.DAY and days.start != page.published):
            return page.level[found.start : found.end]
    return None

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
    opening = [one for one in _long_paragraphs(page) if _opens_with_one(page, one)]
    days = {one.start: day for one in opening if (day := _its_day(page, one))} if len(opening) >= _LEAST else {}
    if not _LEAST <= len(days) <= _MOST or len({*days.values()}) < _LEAST:
        return []
    return [page.place(start, end) for start, end in pairwise([page.body[0].start, *days, page.body[-1].end])]


def _long_paragraphs(page: Page) -> Iterator[Sentence]:
    """The sentences with which lines of some length begin."""
    starts = (number for number in range(len(page.body)) if number == 0 or page.opens_line(number))
    for first, following in pairwise([*starts, len(page.body)]):
        if page.body[following - 1].end - page.body[first].start > _SHORTEST:
            yield page.body[first]


def _opens_with_one(page: Page, opening: Sentence) -> bool:
    """Whether a sentence says that a meeting was held, and doesn't go on about one."""
    held = opening.has(Signal.KIND) and opening.has(Signal.HELD) and opening.has(Signal.FIGURES)
    return held and _KNOWN.match(page.level, *opening.span) is None


def _its_day(page: Page, opening: Sentence) -> str | None:
    """The first days, to the day, that a sentence has besides that of the page."""
    for found in find_dates(page.tokens, *opening.span, page.published):
        days = found.dates
        if days is None or (days.precision is Precision.DAY and days.start != page.published):
            return page.level[found.start : found.end]
    return None

"""A page that tells of several meetings one after another: which piece of it tells of which.

A month's work, or what came of a programme: each paragraph opens with what was held on days of its own.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...model.dates import DateSpan, Precision
from ..days.days import find_dates
from ..expressions import Guarded
from ..sentences.other_times import of_another_time
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.kinds import ANY_KIND, KIND_OR_EVENT
from ..words.numbers import ORDINAL
from ..words.telling import SAYING
from .page import Page

__all__ = ["told_one_by_one"]

_LEAST = 3  # a page may tell of a second meeting beside its own
_MOST = 200  # of more a page is an archive, which nobody asked to take apart
_SHORTEST = 40  # a paragraph, and no heading or line of a list
# "The workshop was closed on 5 May": the one that is told of already.
_KNOWN = re.compile(
    r"(?:The|This|These|It|They|At|During|In the course of) (?:(?:the|this) )?"
    rf"(?:[a-z-]+ ){{0,2}}?{KIND_OR_EVENT}s?\b"
)
_A_PART = Guarded(r"\b(?:an?|another) (?:[a-z]+ )?(?:panel|session)\b", ("panel", "session"))
# "She said that the meeting of 5 May was long".
_TOLD = Guarded(rf"\b(?:{SAYING}) (?:[\w-]+ ){{0,3}}?that\b", (" that",))
# "On 5 May the Amber Group held its 3rd meeting", on one of the days of another one.
_NUMBERED = re.compile(rf"\b{ORDINAL} (?:[\w-]+ ){{0,6}}?{ANY_KIND}\b")


def told_one_by_one(page: Page) -> list[Span]:
    """What stands before them, and the piece of the page on each of at least three meetings with which paragraphs open.

    Nothing for a page that isn't told so: each of these has days of its own, and a session or what was held on some of
    the days of "the 3rd Amber Forum" is none of them. Places are those of the page as it came.
    """
    paragraphs = [*_long_paragraphs(page)]
    opening = [one for one in paragraphs if _opens_with_one(page, one)]
    if len(opening) > 1 and all(_begins_with_days(page, one) for one in opening):
        opening = [one for one in paragraphs if _begins_with_days(page, one)]
    if not _LEAST <= len(opening) <= _MOST:
        return []
    days = {one: day for one in opening if (day := _its_days(page, one))}
    numbered = [one for one in filter(None, [page.title, *days]) if _NUMBERED.search(page.level, one.start, one.end)]
    programmes = [
        found.dates
        for one in numbered
        for found in find_dates(page.tokens, one.start, one.end, page.published)
        if found.dates and found.dates.start < found.dates.end
    ]
    own = {one.start: day for one, day in days.items() if one in numbered or not _is_within(day, programmes)}
    if len({*own.values()}) < _LEAST:
        return []
    end = _end_of_the_last(page, [*own][-1])
    return [page.place(start, following) for start, following in pairwise([page.body[0].start, *own, end])]


def _end_of_the_last(page: Page, start: int) -> int:
    """Where what is told of the last meeting ends: with its paragraph, or with those that go on about it.

    What is said below of all of them, or of the first one again, is of none.
    """
    end = page.body[-1].end
    for number, sentence in enumerate(page.body):
        if (
            sentence.start > start
            and page.opens_line(number)
            and not _KNOWN.match(page.level, sentence.start, sentence.end)
        ):
            return page.body[number - 1].end
    return end


def _long_paragraphs(page: Page) -> Iterator[Sentence]:
    """The sentences with which lines of some length begin."""
    starts = (number for number in range(len(page.body)) if number == 0 or page.opens_line(number))
    for first, following in pairwise([*starts, len(page.body)]):
        if page.body[following - 1].end - page.body[first].start > _SHORTEST:
            yield page.body[first]


def _opens_with_one(page: Page, opening: Sentence) -> bool:
    """Whether a sentence says that a meeting was held, and neither goes on about one nor tells of another time."""
    held = opening.has(Signal.KIND) and opening.has(Signal.HELD) and opening.has(Signal.FIGURES)
    if not held or of_another_time(opening, opening.start):
        return False
    others = (_A_PART, _TOLD)
    return not (
        _KNOWN.match(page.level, opening.start, opening.end)
        or any(one.search(page.level, opening.start, opening.end) for one in others)
    )


def _begins_with_days(page: Page, opening: Sentence) -> bool:
    """Whether days stand at the head of a paragraph, apart from what was done then: "5-7 May, Riga: Customs met"."""
    first = next(iter(find_dates(page.tokens, opening.start, opening.end, page.published)), None)
    return (
        first is not None and first.start == opening.start and page.level.startswith((",", ":", " -", " |"), first.end)
    )


def _its_days(page: Page, opening: Sentence) -> DateSpan | str | None:
    """The first days that a sentence has besides that of the page; as it writes them if they want a year."""
    for found in find_dates(page.tokens, opening.start, opening.end, page.published):
        days = found.dates
        if days is None:
            return page.level[found.start : found.end]
        if days.precision is Precision.DAY and days.start != page.published:
            return days
    return None


def _is_within(days: DateSpan | str, others: list[DateSpan]) -> bool:
    """Whether days are some of those of another."""
    return isinstance(days, DateSpan) and any(days.within(one) for one in others)

"""Other meetings that a page tells of beside its own: held back to back with it, or with days of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import NamedTuple

from ...model.dates import DateSpan, Precision
from ..page.days import FoundDate
from ..page.names import Mention
from ..page.page import Page
from ..page.signals import Signal
from ..text import Span
from .counts import FoundCount, find_counts
from .subject import Subject
from .titles import MeetingName
from .where import FoundPlace, meeting_place

__all__ = ["Beside", "find_beside"]

# What stands between a meeting's name and its days: "(20-21 February)", ", which was held in Riga from", "occurred on".
_THEN = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?,?(?: meetings?| sessions?)? ?(?:\(|(?:(?:which|that) )?(?:was |were )?(?:also )?"
    r"(?:held|took place|occurred|convened|organi[sz]ed|conducted|met)?(?: (?:in|at) [A-Z][\w'., -]{1,40})?,? ?"
    r"(?:on|from|between)? ?(?:the )?)"
)
# "On 5 May the Committee met for its 3rd session": what stands between the days and the name.
_BEFORE = re.compile(r",? (?:the )?(?:(?:WCO|Council) )?")
_LONGEST = 80
# The week before, or the month after; a meeting of another season is only spoken of.
_NEAR = timedelta(days=31)


class Beside(NamedTuple):
    """Another meeting: its name, and its days, its place and how many came, as far as the page gives them."""

    name: MeetingName
    dates: FoundDate | None
    place: FoundPlace | None
    counts: list[FoundCount]


def find_beside(
    page: Page, subject: Subject, dates: FoundDate | None, found: Iterable[FoundDate], mentions: list[Mention]
) -> list[Beside]:
    """The meetings beside that of the page, each once; `found` are the page's dates, `dates` those of its meeting.

    One that the page doesn't say was held back to back needs days of its own, near those of the page's meeting. Where
    it was and how many came is read in the sentence that names it.
    """
    of_days = [when for when in found if when.dates is not None and when.dates.precision is Precision.DAY]
    beside = [(name, _days_of(page.level, name, of_days, dates)) for name in subject.beside]
    for name in subject.others:
        days = _days_of(page.level, name, of_days, dates)
        if days is not None and dates is not None and _are_near(days.dates, dates.dates):
            beside.append((name, days))
    shared = {page.sentence_number(span.start) for span in subject.places()}
    return [Beside(name, days, *_told_of(page, name, shared, mentions)) for name, days in beside]


def _told_of(
    page: Page, name: MeetingName, shared: set[int | None], mentions: list[Mention]
) -> tuple[FoundPlace | None, list[FoundCount]]:
    """Where a meeting was and how many came; of a sentence that it shares with the page's, what is said of both."""
    number = page.sentence_number(name.start)
    if number is None:
        return None, []
    sentence = page.body[number]
    sentence = sentence._replace(signals=sentence.signals & ~Signal.OTHER_MEETING)
    span = Span(name.start, name.end)
    place = meeting_place(page.text, page.level, [sentence], None, mentions, [span])
    if number in shared:
        return (place if place and place.start > name.start else None), []
    return place, find_counts(page.level, [sentence], [span])


def _days_of(text: str, name: MeetingName, found: Iterable[FoundDate], mains: FoundDate | None) -> FoundDate | None:
    for when in found:
        if mains is not None and when.start == mains.start:
            continue
        after, before = when.start - name.end, name.start - when.end
        if 0 <= after <= _LONGEST and _THEN.fullmatch(text, name.end, when.start):
            return when
        if 0 <= before <= _LONGEST and _BEFORE.fullmatch(text, when.end, name.start):
            return when
    return None


def _are_near(one: DateSpan | None, other: DateSpan | None) -> bool:
    return one is not None and other is not None and one != other and abs(one.start - other.start) <= _NEAR

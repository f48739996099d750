"""Other meetings that a page tells of beside its own: held back to back with it, or with days of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from ...model.dates import Precision
from ..page.days import ANNOUNCED, TO_COME, FoundDate
from ..page.page import Page
from ..page.signals import Sentence, Signal, of_another_time
from ..text import starting_in
from .subject import Subject
from .titles import MeetingName

__all__ = ["Beside", "find_beside", "stands_after"]

# What stands between a meeting's name and its days: "(20-21 February)", ", which was held in Riga from", "occurred on".
_THEN = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?,?(?: meetings?| sessions?)? ?(?:\(|of |(?:(?:which|that) )?(?:was |were )?"
    r"(?:also )?(?:held|took place|occurred|convened|organi[sz]ed|conducted|met)?"
    r"(?: (?:in|at) [A-Z](?:[^\W\d]|['., -]){1,40})?,? ?(?:on|from|between)? ?(?:the )?)"
)
# "On 5 May the Committee met for its 3rd session": what stands between the days and the name.
_BEFORE = re.compile(r",? (?:an? |the )?(?:(?:WCO|Council) )?")
_LONGEST = 80
_LONGEST_PARAGRAPH = 20
# The week before, or the month after; a meeting of another season is only spoken of.
_NEAR = timedelta(days=31)
# "The second workshop" of two may be held at any time.
_NEXT_OF_SEVERAL = re.compile(r"(?:second|third|fourth) ([a-z]+)")
# "The meetings brought together": both.
_OF_BOTH = re.compile(
    r"\b(?:[Bb]oth|[Tt]wo|[Tt]hese) (?:[\w-]+ ){0,3}[a-z]+s\b|\b(?:meetings|events|workshops|sessions)\b"
)


class Beside(NamedTuple):
    """Another meeting: its name, its days, if the page gives them, and the sentences that tell of it alone."""

    name: MeetingName
    dates: FoundDate | None
    told: list[Sentence]


def find_beside(page: Page, subject: Subject, dates: FoundDate | None, found: list[FoundDate]) -> list[Beside]:
    """The meetings beside that of the page, each once; `found` are the page's dates, `dates` those of its meeting.

    One that isn't said, by its number, to be held back to back with it needs days of its own, near those of the page's
    meeting; or it is "the second workshop" where the page tells of the first one.
    """
    own = {page.sentence_number(name.start) for name in subject.about if _is_main(name, subject.main)}
    days = [when for when in found if when.dates is not None and when.dates.precision is Precision.DAY]
    chosen: list[tuple[MeetingName, FoundDate | None, bool]] = []
    known: set[object] = set()
    for name in (*subject.beside, *subject.others, *(one for one in subject.about if one != subject.main)):
        alone = not name.in_passing and page.sentence_number(name.start) not in (None, *own)
        when = _days_of(page, name, days) or (_days_in_its_sentence(page, name, days) if alone else None)
        when = None if when == dates else when
        if not (
            name in subject.beside
            or (when and _is_beside(page, name, when, dates))
            or (alone and _is_next_of_several(page, name, subject))
        ):
            continue
        named = (name.numbers, (name.series and name.series.id) or name.name)
        if (when.dates if when and not name.numbers else named) not in known:
            chosen.append((name, when, alone))
        known |= {named, when and when.dates}
    third = {page.sentence_number(one.start): one.numbers for one in (*subject.beside, *subject.others) if one.numbers}
    told_of = {page.sentence_number(name.start) for name, _, alone in chosen if alone}
    beside: list[Beside] = []
    for name, when, alone in sorted(chosen, key=lambda one: one[0].start):
        ends = own | told_of | {number for number, numbers in third.items() if numbers != name.numbers}
        beside.append(Beside(name, when, list(_told_of(page, name, ends)) if alone else []))
    return beside


def _is_main(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name certainly is that of the page's meeting: not if another may be of the same kind."""
    return (
        name.name == main.name or bool(name.numbers) or (bool(main.numbers) and name.series is main.series is not None)
    )


def _is_beside(page: Page, name: MeetingName, when: FoundDate, mains: FoundDate | None) -> bool:
    """Whether days are those of a meeting that was, before or after that of the page, and near it."""
    one, main = when.dates, mains and mains.dates
    if one is None or (page.published and one.start > page.published):
        return False
    number = page.sentence_number(name.start)
    start = name.start if number is None else page.body[number].start
    if TO_COME.search(page.level, start, when.start):
        return False
    if main is None:
        return name.linked is not None
    if one.start <= main.end and main.start <= one.end:
        return False
    return abs(one.start - main.start) <= _NEAR or _NEXT_OF_SEVERAL.fullmatch(name.name) is not None


def _is_next_of_several(page: Page, name: MeetingName, subject: Subject) -> bool:
    """Whether a page that tells of "the first workshop" tells here of the second one."""
    several = _NEXT_OF_SEVERAL.fullmatch(name.name)
    return (
        several is not None
        and _sentence_of(page, name).has(Signal.HELD)
        and any(other.name == f"first {several[1]}" for other in subject.about)
    )


def _days_of(page: Page, name: MeetingName, days: list[FoundDate]) -> FoundDate | None:
    """The days that stand next to a meeting's name."""
    for when in days:
        if stands_after(page.level, name.end, when):
            return when
        before = name.start - when.end
        if 0 <= before <= _LONGEST and _BEFORE.fullmatch(page.level, when.end, name.start):
            return when
    return None


def stands_after(text: str, end: int, when: FoundDate) -> bool:
    """Whether days stand next to the name of a meeting that ends there: "the Amber Meeting, held from 5 to 7 May"."""
    return 0 <= when.start - end <= _LONGEST and _THEN.fullmatch(text, end, when.start) is not None


def _days_in_its_sentence(page: Page, name: MeetingName, days: list[FoundDate]) -> FoundDate | None:
    """The only days of a sentence that says that a meeting was held."""
    sentence = _sentence_of(page, name)
    here = starting_in(days, *sentence[:2])
    if len(here) != 1 or not sentence.has(Signal.HELD) or of_another_time(sentence, here[0].start):
        return None
    if ANNOUNCED.match(page.level, here[0].end, sentence.end):
        return None
    return here[0]


def _told_of(page: Page, name: MeetingName, ends: set[int | None]) -> Iterator[Sentence]:
    """The sentence that names another meeting, and what follows in its paragraph, up to what is said of both.

    Sentences whose numbers are in `ends` name the page's own meeting or a third one.
    """
    previous = _sentence_of(page, name)
    yield previous
    number = page.body.index(previous) + 1
    for following, sentence in enumerate(page.body[number : number + _LONGEST_PARAGRAPH], number):
        between = page.level[previous.end : sentence.start]
        if "\n" in between or following in ends or _OF_BOTH.search(page.level, *sentence[:2]):
            return
        yield sentence
        previous = sentence


def _sentence_of(page: Page, name: MeetingName) -> Sentence:
    """The sentence that names a meeting, which is in the body of the page."""
    return page.body[page.sentence_number(name.start) or 0]

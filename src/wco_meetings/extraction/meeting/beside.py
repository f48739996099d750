"""Other meetings that a page names: their days, which are not those of its own, and which of them it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from ...model.dates import DateSpan, Precision
from ...model.words import MeetingKind
from ..page.days import FoundDate
from ..page.page import Page
from ..page.signals import of_another_time
from ..words.numbers import ORDINAL_WORDS
from .titles import MeetingName

__all__ = ["days_beside", "held_too", "stands_after"]

# What stands between a meeting's name and its days: "(20-21 February)", ", which was held in Riga from", "occurred on".
_THEN = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?,?(?: meetings?| sessions?)? ?(?:\(|of |(?:(?:which|that) )?(?:was |were )?"
    r"(?:also )?(?:held|took place|occurred|convened|organi[sz]ed|conducted|met)?"
    r"(?: (?:in|at) [A-Z](?:[^\W\d]|['., -]){1,40})?,? ?(?:on|from|between)? ?(?:the )?)"
)
# "On 5 May the Committee met for its 3rd session": what stands between the days and the name.
_BEFORE = re.compile(r",? (?:an? |the )?(?:(?:WCO|Council) )?")
_LONGEST = 80


def days_beside(text: str, name: MeetingName, found: list[FoundDate]) -> FoundDate | None:
    """The days that stand next to the name of a meeting held back to back with the page's."""
    for when in found:
        if when.dates is not None and when.dates.precision is Precision.DAY:
            is_before = 0 <= name.start - when.end <= _LONGEST and _BEFORE.fullmatch(text, when.end, name.start)
            if is_before or stands_after(text, name.end, when):
                return when
    return None


def stands_after(text: str, end: int, when: FoundDate) -> bool:
    """Whether days stand next to the name of a meeting that ends there: "the Amber Meeting, held from 5 to 7 May"."""
    return 0 <= when.start - end <= _LONGEST and _THEN.fullmatch(text, end, when.start) is not None


# "The second workshop took place in December": one of two of which a page tells.
_COUNTED = re.compile(rf"(?:{'|'.join(ORDINAL_WORDS)}) ", re.IGNORECASE)
_HELD = re.compile(r"\b(?:held|hosted|organi[sz]ed|conducted|convened|delivered|staged|took place|met)\b")
# "What had come out of the Group at its 4th meeting": spoken of, at another one.
_SPOKEN_OF = re.compile(r"\b(?:at|of|from|after|since|during|by|for|to) (?:the|its|their|an?) $")
_REACH = 20
_WORD = re.compile(r"\w+")
# What is held so soon before or after a meeting is told of with it.
_NEAR = timedelta(days=14)


def held_too(
    page: Page, main: MeetingName, dates: DateSpan, names: Iterable[MeetingName], found: list[FoundDate]
) -> Iterator[tuple[MeetingName, FoundDate]]:
    """The meetings that a page says were held on days of their own near those of its `main` one, each with them.

    Of the first and the second of some, the page tells of both, whenever they were.
    """
    seen = [dates]
    for name in names:
        counted = _COUNTED.match(name.name) is not None and _COUNTED.match(main.name) is not None
        if name.in_passing or not (_is_another(name, main) or counted):
            continue
        if _SPOKEN_OF.search(page.level, max(0, name.start - _REACH), name.start):
            continue
        number = page.sentence_number(name.start)
        sentence = None if number is None else page.body[number]
        if sentence is None or not _HELD.search(page.level, *sentence[:2]) or of_another_time(sentence, name.start):
            continue
        days = days_beside(page.level, name, found)
        if days is None or days.dates is None or days.dates in seen:
            continue
        if counted or abs(days.dates.start - dates.start) <= _NEAR:
            seen.append(days.dates)
            yield name, days


def _is_another(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name is not one of the main meeting: by its numbers, or by a word that only it has."""
    if name.numbers or name.kind is MeetingKind.SESSION:
        return bool(name.numbers) and name.numbers != main.numbers
    own = main.name.lower()
    return any(word[0].isupper() and word.lower() not in own for word in _WORD.findall(name.name))

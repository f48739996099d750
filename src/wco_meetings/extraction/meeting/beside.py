"""Other meetings that a page names: their days, which are not those of its own, and which of them it tells of."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from ...model.dates import DateSpan, Precision
from ...model.words import MeetingKind
from ..page.days import FoundDate
from ..page.page import Page
from ..page.signals import Signal
from .counted_off import Counted
from .held import HELD, is_only_said, is_told_of
from .ids import words_of
from .parting import is_taken_up, opens_line
from .plain_names import Named, by_its_kind, plain_name
from .subject import Subject
from .titles import AND_ANOTHER, ITS_DAYS, MeetingName

__all__ = ["Beside", "days_beside", "held_too", "stands_after"]

# What stands between a meeting's name and its days: "(20-21 February)", ", which was held in Riga from", "occurred on".
_THEN = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?,?(?: meetings?| sessions?)? ?(?:\(|of |(?:(?:which|that) )?(?:was |were |had )?(?:also )?"
    r"(?:been )?(?:held|t(?:ook|aken|aking) place|followed|occurred|convened|organi[sz]ed|conducted|met|gathered|sat)?"
    r"(?: (?:in|at) (?:[A-Z](?:[^\W\d]|['. -]|,(?! an? )){1,40}|the same \w+))?,? ?(?:on|from|between)? ?(?:the )?)"
)
# "On 8 May the Amber team held a Beryl Workshop", "on 8 May by the 3rd Beryl Meeting": between the days and the name.
_BEFORE = re.compile(rf",?(?: by)? (?:[^.;,\n]{{1,60}} {HELD} )?(?:an? |the )?(?:(?:WCO|Council) )?")
_LONGEST = 80
_SUBJECT = 30  # within so many characters of its head a sentence has named who did it


class Beside(NamedTuple):
    """A meeting besides the page's own, its days, whether it `is_listed` with that one, of which is said the same, and
    how the page counts it off, if it does.
    """

    name: MeetingName
    days: FoundDate | None
    is_listed: bool = False
    counted: Counted | None = None


def days_beside(text: str, name: MeetingName, found: list[FoundDate]) -> FoundDate | None:
    """The days that stand next to the name of a meeting besides the page's."""
    for when in found:
        if when.dates is not None and when.dates.precision is Precision.DAY:
            is_before = 0 <= name.start - when.end <= _LONGEST and _BEFORE.fullmatch(text, when.end, name.start)
            if is_before or stands_after(text, name.end, when):
                return when
    return None


def stands_after(text: str, end: int, when: FoundDate) -> bool:
    """Whether days stand next to the name of a meeting that ends there: "the Amber Meeting, held from 5 to 7 May"."""
    return 0 <= when.start - end <= _LONGEST and _THEN.fullmatch(text, end, when.start) is not None


# "The second workshop took place in December": the other one of two of which a page tells.
_FIRST, _SECOND = re.compile(r"first ", re.IGNORECASE), re.compile(r"second ", re.IGNORECASE)
# What is a part of a meeting, or was held besides it by some.
_PART = re.compile(r"\b(?:bilateral|plenary|press|opening|closing|ceremony|debriefing|dinner)\b", re.IGNORECASE)
# "The 3rd Amber Session (5-6 May) and the 2nd Beryl Meeting (8-9 May), which were held in Riga".
_BOTH_HELD = re.compile(
    rf"{ITS_DAYS},? (?:(?:which|that) )?(?:(?:were|was) (?:\w+ )?{HELD}|took place)\b(?![^.;\n]* respectively\b)"
)
# "The 3rd Session of the Amber Team (5 May) and the 2nd of the Beryl Group".
_AND_ITS = re.compile(r"\)?,?(?: and| as well as|;)?(?: of)?(?: then)?(?: the)? ")
# "The report of the Expert Meeting, which had gathered from 9 to 11 September".
_WHICH_MET = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?, which (?:had )?(?:been |was |were )?(?:also )?"
    r"(?:convened|gathered|held|met|sat|taken place|took place)\b"
)
# "It was followed, in Oslo from 4 to 8 April, by an accreditation workshop", "followed by a workshop on 5 May".
_THEN_FOLLOWED = re.compile(r"\bfollowed\b[^.;\n]{0,60}? by (?P<it>an? )")
_BEFORE_IT = re.compile(
    r"(?:Prior to|Before|After|Following|Ahead of|Alongside|In parallel (?:to|with)) the [^.;,\n]{3,60},"
)
_A_SHORT_NAME = 2
_WORD = re.compile(r"\w+")
# What is held so soon before or after a meeting is told of with it.
_NEAR = timedelta(days=14)


def held_too(page: Page, subject: Subject, dates: FoundDate, found: list[FoundDate]) -> Iterator[Beside]:
    """The meetings that a page says were held on days of their own near those of its main one, each with them.

    Of a first and a second workshop of which it tells, it tells of both whenever they were. What was held on a day of
    the meeting's was a part of it, or is another name for it, unless both are said to have been held then.
    """
    main = subject.main
    seen = [dates.dates] if dates.dates else []
    for name in (*subject.about, *subject.others):
        if (number := _both_held(page, name, subject)) is not None:
            days = days_beside(page.level, name, found)
            if days or page.sentence_number(dates.start) == number:
                yield Beside(name, days or dates, is_listed=True)
            continue
        second = _is_second(name, main)
        days = days_beside(page.level, name, found) if second or _is_another(name, main) else None
        if days is None or days.dates is None:
            continue
        listed = _is_listed(page, name, days, subject, found)
        apart = listed and days.dates not in seen
        if (apart or _is_near(seen, days.dates, second)) and (listed or _is_reported(page, name, days, subject)):
            seen.append(days.dates)
            yield Beside(name, days, listed and not is_told_of(page, name))
    for name, days in _without_names(page, main, found):
        if days.dates and _is_near(seen, days.dates):
            seen.append(days.dates)
            yield Beside(name, days)


def _is_near(seen: list[DateSpan], days: DateSpan, at_any_time: bool = False) -> bool:
    """Whether days are none of the meetings seen so far, and near those of the first of these."""
    is_near = at_any_time or abs(days.start - seen[0].start) <= _NEAR
    return is_near and all(days.overlaps(one) is False for one in seen)


def _without_names(page: Page, main: MeetingName, found: list[FoundDate]) -> Iterator[tuple[MeetingName, FoundDate]]:
    """Other meetings without a name of their own, each with the days in its sentence."""
    for when in found:
        number = page.sentence_number(when.start)
        if number is None or when.dates is None or when.dates.precision is not Precision.DAY:
            continue
        held = _followed(page, number) or _opened_with(page, number, main)
        if held and not is_only_said(page, when.start) and not _PART.search(page.level, *held.place):
            start, end = held.place
            name = page.level[start:end]
            yield MeetingName(start, end, name, held.numbers, held.kind, None, 0.0, None, held.ordinal), when


def _followed(page: Page, number: int) -> Named | None:
    """What followed on the page's meeting: "it was followed, in Oslo, by an accreditation workshop"."""
    sentence = page.body[number]
    followed = _THEN_FOLLOWED.search(page.level, *sentence[:2])
    return plain_name(page.level, sentence._replace(start=followed.start("it"))) if followed else None


def _opened_with(page: Page, number: int, main: MeetingName) -> Named | None:
    """What a line, or a sentence on what was before or after, says was held: "On 14-15 May, they held a workshop".

    "The workshop" is another meeting where the page's own is of another sort.
    """
    sentence = page.body[number]
    start, end = sentence[:2]
    before_it = _BEFORE_IT.match(page.level, start, end)
    opens = before_it or opens_line(page, number)
    piece = sentence._replace(start=before_it.end()) if before_it else sentence
    held = by_its_kind(page.level, None, [piece]) if opens and sentence.has(Signal.HELD) else None
    if held is None or page.level.find(" will ", start, held.place.start) >= 0:
        return None
    if page.level.endswith((" a ", " an "), 0, held.place.start):
        return held
    is_known = page.level[start : held.place.start] == "The "
    return held if is_known and held.kind not in (MeetingKind.MEETING, MeetingKind.SESSION, main.kind) else None


def _is_reported(page: Page, name: MeetingName, days: FoundDate, subject: Subject) -> bool:
    """Whether a page tells of a meeting; that the second of two was held nobody need say where the first one was."""
    if _is_second(name, subject.main):
        return not name.in_passing and not is_only_said(page, name.start)
    if not name.in_passing and is_told_of(page, name):
        return True
    put_in = _WHICH_MET.match(page.level, name.end, days.start)
    taken_up = not name.in_passing and (_opens_with(page, name) or is_taken_up(page, name, subject))
    return bool(put_in or taken_up) and not is_only_said(page, name.start)


def _opens_with(page: Page, name: MeetingName) -> bool:
    """Whether a line opens with a sentence that soon names a meeting: "The week began with the Beryl Meeting"."""
    number = page.sentence_number(name.start)
    return number is not None and opens_line(page, number) and name.start - page.body[number].start < _LONGEST


def _is_listed(page: Page, name: MeetingName, days: FoundDate, subject: Subject, found: list[FoundDate]) -> bool:
    """Whether a meeting is named with its days next to the page's own with its own ones."""
    if name.in_passing or is_only_said(page, name.start):
        return False
    for own in subject.certain_places():
        its = next((one for one in found if stands_after(page.level, own.end, one)), None)
        if its and (
            _AND_ITS.fullmatch(page.level, its.end, name.start) or _AND_ITS.fullmatch(page.level, days.end, own.start)
        ):
            return True
    return False


def _both_held(page: Page, name: MeetingName, subject: Subject) -> int | None:
    """The number of a sentence that says of the page's meeting and of another with a number that both were held.

    "The 3rd Amber Session and the 2nd Beryl Meeting were held".
    """
    number = page.sentence_number(name.start)
    if number is None or not name.numbers or name.in_passing:
        return None
    for own in subject.certain_places() if name in subject.others else ():
        first, second = sorted((name.place, own))
        if (
            AND_ANOTHER.fullmatch(page.level, first.end, second.start)
            and _BOTH_HELD.match(page.level, second.end, page.body[number].end)
            and not is_only_said(page, first.start)
        ):
            return number
    return None


def _is_second(name: MeetingName, main: MeetingName) -> bool:
    """Whether they are the first and the second of two, which number no series."""
    unnumbered = name.kind is main.kind and not name.numbers and not main.numbers
    return unnumbered and _FIRST.match(main.name) is not None and _SECOND.match(name.name) is not None


def _is_another(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name is not one of the main meeting: by its numbers, or by a word in capitals that only it has."""
    sits = name.kind is MeetingKind.SESSION
    if _PART.search(name.name) or (sits and len(name.name.split()) <= _A_SHORT_NAME):
        return False  # "the second session" is one of the meeting's
    if name.numbers or sits:
        differs = not set(name.numbers) & set(main.numbers) or words_of(name).isdisjoint(words_of(main))
        return bool(name.numbers) and differs
    own = set(_WORD.findall(main.name.lower()))
    others = [word for word in _WORD.findall(name.name) if word[0].isupper() and word.lower() not in own]
    return bool(others)

"""Other meetings that a page names: their days, which are not those of its own, and which of them it tells of."""

import re
from collections.abc import Collection, Iterator
from datetime import timedelta

from ...model.dates import Precision
from ...model.words import MeetingKind
from ..page.days import FoundDate
from ..page.page import Page
from ..words.kinds import ANY_KIND, KIND
from .held import HELD, WAS_HELD, is_only_said, is_told_of
from .subject import Subject
from .titles import AND_ANOTHER, ITS_DAYS, MeetingName

__all__ = ["days_beside", "held_too", "stands_after", "told_of"]

# What stands between a meeting's name and its days: "(20-21 February)", ", which was held in Riga from", "occurred on".
_THEN = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?,?(?: meetings?| sessions?)? ?(?:\(|of |(?:(?:which|that) )?(?:was |were )?"
    r"(?:also )?(?:held|took place|taking place|followed|occurred|convened|organi[sz]ed|conducted|met)?"
    r"(?: (?:in|at) [A-Z](?:[^\W\d]|['. -]|,(?! an? )){1,40})?,? ?(?:on|from|between)? ?(?:the )?)"
)
# "On 8 May the Amber team held a Beryl Workshop", "on 8 May by the 3rd Beryl Meeting": between the days and the name.
_BEFORE = re.compile(rf",?(?: by)? (?:[^.;,\n]{{1,60}} {HELD} )?(?:an? |the )?(?:(?:WCO|Council) )?")
_LONGEST = 80
_SUBJECT = 30  # within so many characters of its head a sentence has named who did it


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
_A_SHORT_NAME = 2
_WORD = re.compile(r"\w+")
# What is held so soon before or after a meeting is told of with it.
_NEAR = timedelta(days=14)


def held_too(
    page: Page, subject: Subject, dates: FoundDate, found: list[FoundDate]
) -> Iterator[tuple[MeetingName, FoundDate]]:
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
                yield name, days or dates
            continue
        second = _is_second(name, main)
        if name.in_passing or not (second or _is_another(name, main)) or not _is_reported(page, name, second):
            continue
        days = days_beside(page.level, name, found)
        if days is None or days.dates is None or any(days.dates.overlaps(one) is not False for one in seen):
            continue
        if second or abs(days.dates.start - seen[0].start) <= _NEAR:
            seen.append(days.dates)
            yield name, days


def _is_reported(page: Page, name: MeetingName, second: bool) -> bool:
    """Whether a page tells of a meeting; that the second of two was held nobody need say where the first one was."""
    return not is_only_said(page, name.start) if second else is_told_of(page, name)


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


# "It gathered 9 officers", "the event was opened by": what goes on telling of one meeting.
_GOES_ON = re.compile(rf"(?:It|This (?:[\w-]+ ){{0,2}}(?:{ANY_KIND}|event)|The (?:event|{ANY_KIND}))\b(?!s)")


# "This was followed, from 10 to 12 May, by the Beryl Workshop, which gathered".
_FOLLOWED = re.compile(r"(?:It|This|The [\w-]+) was (?:\w+ )?followed\b")
# "The Working Group endorsed".
_THE_BODY = re.compile(
    r"The ((?:Sub-|Working )?(?:Committee|Council|Commission|Conference|Group|Party|Forum)|[A-Z]{2,8})"
    r" (?:also |then |[a-z]+ly )?(?:[a-z]+ed|has|had|heard|held|is|met|took|was|went)\b"
)
_LONGEST_BRACKET = len(" (PTWG-CAP)")
# Not "the list that the Amber Team had sent".
_CAPITALS = re.compile(r"(?<!that the )(?<!which the )\b[A-Z][\w-]+")
_ON_BOTH = re.compile(r"\b(?:[Bb]oth (?:[a-z]+ )?[a-z]+s|[Tt]h(?:e|ese) two|[Dd]uring the week)\b")


def told_of(page: Page, name: MeetingName, subject: Subject) -> set[int]:
    """The numbers of the sentences that tell of another meeting: one that says it was held, and those that go on so.

    They end with the line, or before the next heading, and before a sentence that names the page's own meeting; a
    further one may open with the name of the other, or with that of the body that met.
    """
    first = page.sentence_number(name.start)
    if first is None:
        return set()
    names = (one for one in (*subject.about, *subject.others) if _is_again(one, name, subject.main))
    again = {number for one in names if (number := _opened_by(page, one)) is not None}
    # A comma after the name: the sentence goes on with what the other meeting was.
    goes_on = page.level.startswith(",", name.end)
    followed = goes_on and _FOLLOWED.match(page.level, page.body[first].start, name.start)
    if not (followed or _is_reported(page, name, _is_second(name, subject.main))):
        again = {number for number in again if _is_heading(page, number)}
        if not again:
            return set()
    # "Beside the Beryl Meeting a workshop was held".
    held = WAS_HELD.match(page.level, name.end, page.body[first].end)
    if held and KIND.search(page.level, name.end, held.end()):
        return set()
    of_its_own = {page.sentence_number(place.start) for place in subject.certain_places()}
    words = {*_CAPITALS.findall(_with_acronym(page, subject.main))} - {"WCO", *_WORD.findall(name.name)}
    told: set[int] = set()
    for number in sorted({first, *again, *_opened_by_its_body(page, first, name, subject.main)} - of_its_own):
        if number not in told:
            told.update(_and_on(page, number, of_its_own, words))
    return told


def _and_on(page: Page, first: int, of_its_own: Collection[int | None], words: set[str]) -> Iterator[int]:
    """The number of a sentence, and those of the ones on its line that go on telling of the same meeting.

    All of them do, if the sentence opens a later line. One with `words` of the main meeting, or on both, ends them.
    What stands below a line that is a name tells of that up to the next such line.
    """
    yield first
    heads, opens = _is_heading(page, first), _opens_line(page, first)
    for number in range(first + 1, len(page.body)):
        start, end = page.body[number][:2]
        if number in of_its_own or _ON_BOTH.search(page.level, start, end):
            return
        if heads:
            if _is_heading(page, number):
                return
        elif (
            _opens_line(page, number)
            or not (opens or _GOES_ON.match(page.level, start))
            or not words.isdisjoint(_CAPITALS.findall(page.level, start, min(end, start + _SUBJECT)))
        ):
            return
        yield number


def _opens_line(page: Page, number: int) -> bool:
    """Whether a sentence is the first of a line, but not of the page."""
    return number > 0 and "\n" in page.level[page.body[number - 1].end : page.body[number].start]


def _is_heading(page: Page, number: int) -> bool:
    """Whether a sentence is a short line of its own without an end."""
    start, end = page.body[number][:2]
    alone = end - start < _LONGEST and page.level.startswith("\n", end) and _opens_line(page, number)
    return alone and page.level[start].isalnum() and page.level[end - 1].isalnum()


def _opened_by(page: Page, name: MeetingName) -> int | None:
    """The number of the sentence that begins with the name of a meeting: "The Beryl Meeting was attended by"."""
    number = page.sentence_number(name.start)
    opens = number is not None and page.level[page.body[number].start : name.start] in ("", "The ", "This ")
    return number if opens else None


def _opened_by_its_body(page: Page, first: int, name: MeetingName, main: MeetingName) -> Iterator[int]:
    """The numbers of later sentences that begin with the body that met, if it was not the main one: "The Group"."""
    own = f"{_with_acronym(page, main)} {main.series.name if main.series else ''} "
    names = _with_acronym(page, name)
    for number in range(first + 1, len(page.body)):
        body = _THE_BODY.match(page.level, *page.body[number][:2])
        if body and f" {body[1]} " in names and f" {body[1]} " not in own:
            yield number


def _with_acronym(page: Page, name: MeetingName) -> str:
    """A meeting's name, and what may be its acronym after it, between blanks."""
    return f" {page.level[name.start : name.end + _LONGEST_BRACKET]} ".replace("(", "").replace(")", " ")


def _is_again(short: MeetingName, name: MeetingName, main: MeetingName) -> bool:
    """Whether a name with another meeting's number, or with none, is a part of its name and not of the main one's."""
    if short.numbers not in ((), name.numbers):
        return False
    words, of_it, of_main = (set(_WORD.findall(one.name.lower())) for one in (short, name, main))
    return short.kind is name.kind and words <= of_it and not words <= of_main


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
        return bool(name.numbers) and not set(name.numbers) & set(main.numbers)
    own = set(_WORD.findall(main.name.lower()))
    others = [word for word in _WORD.findall(name.name) if word[0].isupper() and word.lower() not in own]
    return bool(others)

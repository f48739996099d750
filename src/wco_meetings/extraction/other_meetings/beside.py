"""Other meetings that a page names: their days, which are not those of its own, and which of them it tells of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from operator import itemgetter
from typing import NamedTuple

from ...model.dates import DateSpan
from ...model.words import MeetingKind
from ..days.days import FoundDate
from ..names.held import is_only_said, is_told_of, led_to_it, sat_at_it
from ..names.ids import words_of
from ..names.names import AND_ANOTHER, ITS_DAYS, MeetingName
from ..names.subject import Subject
from ..page.page import Page
from ..sentences.signals import Sentence
from ..text import Span, starting_in
from ..time_and_place.dated import days_by_sentence
from ..time_and_place.lengths import at_length, until
from ..time_and_place.named_days import days_beside, stands_after, stands_before
from ..time_and_place.next_days import next_days
from ..words.holding import HELD
from .clauses import clause_of
from .counted_off import CountedOff
from .naming import days_spoken, is_taken_up
from .unnamed import PART, without_names

__all__ = ["Beside", "held_too", "its_part", "next_to_its_own", "speaks_for_it"]


class Beside(NamedTuple):
    """A meeting besides the page's own, its days, whether it `is_listed` with that one, of which is said the same, how
    the page counts it off, if it does, and the words that link it to that one.
    """

    name: MeetingName
    days: FoundDate | None
    is_listed: bool = False
    counted: CountedOff | None = None
    linked: Span | None = None


# "The 3rd Amber Session (5-6 May) and the 2nd Beryl Meeting (8-9 May), which were held in Riga".
_BOTH_HELD = re.compile(
    rf"{ITS_DAYS},? (?:(?:which|that) )?(?:(?:were|was) (?:\w+ )?(?:{HELD})|took place|held(?= (?:at|from|in|on)))\b"
    r"(?![^.;\n]* respectively\b)"
)
# "The 3rd Amber Session, the Cork Group's 5th Meeting and the 2nd Beryl Meeting".
_IN_A_LIST = re.compile(r"(?:,|,? and|,? as well as) (?:the )?")
_PAIR = 2
# "Malta was the host of the 3rd Amber Forum and the 2nd Beryl Meeting": said before both.
_HOSTED_BOTH = re.compile(rf"\b(?:{HELD}|host (?:of|to)|venue (?:for|of))(?: both)? (?:the |its )?$")
_REACH = 40
# "In the margins of the Conference, the Heads of the Amber Centres met on 5 May".
_MARGINS = r"(?:fringes?|margins?|sidelines?)"
_ASIDE = re.compile(rf"\b(?:[Aa]t|[Ii]n|[Oo]n) the {_MARGINS} of\b|\b[Ii]n parallel (?:to|with)\b")
_IN_ITS_MARGINS = re.compile(rf"\b{_MARGINS}\b")
# "The 3rd Amber Session and the 2nd Beryl Meeting took place jointly": those are one, known by the first.
_AS_ONE = re.compile(
    rf"\b(?:{HELD}|took place)\b[^.;\n]{{0,20}}? (?:jointly|as (?:a|one) joint (?:meeting|session))\b|"
    rf"\b(?:was|were) jointly (?:{HELD})\b(?! by\b)"
)
# "The 3rd Session of the Amber Team (5 May) and the 2nd of the Beryl Group".
_AND_ITS = re.compile(r"\)?,?(?: and| as well as|;)?(?: of)?(?: then)?(?: the)? ")
# "From 12 to 14 May it hosted the 3rd Amber Group of the WCO, and from 15 to 16 May the 2nd Beryl Council".
_AND_ON_DAYS = re.compile(
    r"(?: of the [A-Z][\w ]{2,60})?(?: \([A-Z]{2,8}\))?,? and (?:then )?(?:between|from|on) (?:the )?"
)
# "The report of the Expert Meeting, which had gathered from 9 to 11 September".
_WHICH_MET = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?, which (?:[A-Z][^.;,\n]{2,60}? )?(?:had )?(?:been |was |were )?(?:also )?"
    rf"(?:{HELD}|gathered|met|sat|taken place|took place)\b"
)
# "The 2nd Beryl Meeting, held from 9 to 11 September, had asked for it": at the head of a sentence.
_HELD_ON = re.compile(r"(?: \([A-Z/ ]{2,12}\))?, held\b")
# So far into its first sentence a line that opens with a meeting names it.
_OPENING = 80
# So far behind its first day it is said until when another meeting lasted.
_THEN_ENDS = 300
# Days next to a name stand no further from it.
_NEXT = 100
_A_SHORT_NAME = 2
# Two of one kind that share no more words than one, of several, were on another matter.
_ALIKE = 2
_WORD = re.compile(r"\w+")
# What is held so soon before or after a meeting is told of with it.
_MONTH = timedelta(days=31)
# A page tells of what was held with a number and on days of its own in the months before it.
_SEASON = timedelta(days=183)


def speaks_for_it(page: Page, one: Beside) -> bool:
    """Whether to name a meeting further in a sentence tells of that: not where it has no days and the page's own was
    held in its margins, whose people may have spoken at it.
    """
    linked = one.name.linked
    return one.days is not None or not (linked and _IN_ITS_MARGINS.search(page.level, linked.start, linked.end))


class _Dated(NamedTuple):
    """The days on a page, and those in each of its sentences."""

    found: list[FoundDate]
    by_sentence: Mapping[int, Sequence[FoundDate]]

    def in_its_clause(self, page: Page, name: MeetingName) -> tuple[FoundDate | None, Sentence | None]:
        """The days of the clause that names a meeting, and that: "it met before, on 5 May, for its 3rd Session"."""
        number = page.sentence_number(name.start) or 0
        here = self.by_sentence.get(number, ()) if page.body and name.start >= page.body[0].start else ()
        for at, when in enumerate(here):
            clause = clause_of(page, number, here, at)
            if clause.start <= name.start and name.end <= clause.end:
                return when, clause
        return None, None


def its_part(page: Page, subject: Subject, dates: FoundDate, found: list[FoundDate]) -> FoundDate:
    """The days of the page's meeting itself, where those found cover another meeting too: "The Forum on 3 May"."""
    whole = dates.dates
    parts = [one for one in found if whole and one.dates and one.dates != whole and one.dates.within(whole)]
    for name in subject.others:
        spoken = [*days_spoken(page, name, subject, parts)] if parts else []
        its = [when for when, is_it in spoken if not is_it]
        others = [when for when, is_it in spoken if is_it]
        if its and others and not _overlap(its[0], others[0]):
            return its[0]
        # "A workshop on fees was held on 5 May. The Conference followed from 6 to 8 May."
        days = days_beside(page.level, name, found)
        if days and days.dates == whole and not _is_joined(page, name, subject):
            apart = (when for when, is_it in days_spoken(page, name, subject, found) if when.dates and not is_it)
            return next((when for when in apart if not _overlap(when, days)), dates)
    return dates


def _is_joined(page: Page, name: MeetingName, subject: Subject) -> bool:
    """Whether a meeting is named right after the page's own: "the Amber Conference and the Beryl Forum"."""
    return any(second == name.place for _, second in next_to_its_own(page, name.place, subject))


def next_to_its_own(page: Page, place: Span, subject: Subject) -> Iterator[tuple[Span, Span]]:
    """The place of another meeting's name and that of the page's own, in their order, where one stands next to the
    other: "the Amber Conference and the Beryl Forum".
    """
    for own in subject.certain_places():
        first, second = sorted((place, own))
        if AND_ANOTHER.fullmatch(page.level, first.end, second.start):
            yield first, second


def _overlap(one: FoundDate, other: FoundDate) -> bool:
    return one.dates is not None and other.dates is not None and one.dates.overlaps(other.dates) is not False


def held_too(page: Page, subject: Subject, dates: FoundDate, found: list[FoundDate]) -> Iterator[Beside]:
    """The meetings that a page says were held on days of their own near those of its main one, each with them.

    Of a first and a second workshop of which it tells, it tells of both whenever they were. What was held on a day of
    the meeting's was a part of it, or is another name for it, unless both are said to have been held then, or it in the
    margins.
    """
    seen = [dates.dates] if dates.dates else []
    by_sentence = days_by_sentence(page, sorted([*found, *next_days(page, found)], key=itemgetter(0)))
    dated = _Dated(found, by_sentence)
    # A title names what the text tells of.
    for name in sorted((*subject.about, *subject.others), key=lambda one: page.sentence_number(one.start) is None):
        both = _said_of_both(page, name, subject, dates, found)
        yield from _held_apart(page, name, subject, dated, seen) if both is None else both

    def may_be(when: FoundDate) -> bool:
        days = when.dates
        return days is not None and (_is_near(seen, days) or (days != seen[0] and days.within(seen[0]) is True))

    for name, days, linked in without_names(page, subject, by_sentence, may_be) if seen else ():
        if days.dates and (days.dates.within(seen[0]) is not True or _was_aside(page, name)):
            seen.append(days.dates)
            yield Beside(name, days, linked=linked)


def _said_of_both(
    page: Page, name: MeetingName, subject: Subject, dates: FoundDate, found: list[FoundDate]
) -> list[Beside] | None:
    """The meeting of a name where a sentence says that it was held or hosted with the page's own; none, where they are
    one or it has no days, and None where no sentence says so.
    """
    days = days_beside(page.level, name, found)
    number = _both_held(page, name, subject)
    if number is None:
        hosted = days in (None, dates) and _both_hosted(page, name, subject, dates)
        return [Beside(name, dates, is_listed=True)] if hosted else None
    days = days or (dates if page.sentence_number(dates.start) == number else None)
    both = page.body[number]
    are_one = _AS_ONE.search(page.level, both.start, both.end)
    return [Beside(name, days, is_listed=True)] if days and not are_one else []


def _held_apart(
    page: Page, name: MeetingName, subject: Subject, dated: _Dated, seen: list[DateSpan]
) -> Iterator[Beside]:
    """The meeting of a name where it was held on days of its own, other than those that are `seen` until then."""
    if not _is_another(name, subject.main):
        return
    when, clause = dated.in_its_clause(page, name)
    said = _days_of(page, name, subject, dated.found) or when
    if said is None or said.dates is None:
        return
    days = at_length(page.level, said, said.dates, page.sentence_at(said.start))
    ends = until(page.level, said._replace(dates=days), starting_in(dated.found, said.end, said.end + _THEN_ENDS)).dates
    days = ends or days
    told = is_told_of(page, name, clause if said == when else None)
    listed = _is_listed(page, name, said, subject, dated.found)
    apart = (listed or (told and _has_its_own(page, name, subject, said))) and days not in seen
    if (apart or _is_near(seen, days)) and (listed or _is_reported(page, name, said, subject, told)):
        seen.append(days)
        yield Beside(name, said._replace(dates=days), listed and not told)


def _days_of(page: Page, name: MeetingName, subject: Subject, found: list[FoundDate]) -> FoundDate | None:
    """The days next to the name of another meeting, or to what it is called further down."""
    spoken = (when for when, is_it in days_spoken(page, name, subject, found) if is_it)
    return days_beside(page.level, name, found) or next(spoken, None)


def _has_its_own(page: Page, name: MeetingName, subject: Subject, days: FoundDate) -> bool:
    """Whether a meeting with a number, which the page says was held on these days, was held not long ago."""
    if not name.numbers or days.dates is None or _is_joined(page, name, subject):
        return False
    day = page.published
    return day is None or timedelta(0) <= day - days.dates.start <= _SEASON


def _is_near(seen: list[DateSpan], days: DateSpan) -> bool:
    """Whether days are none of the meetings seen so far, and near those of the first of these."""
    return _gap(seen[0], days) <= _MONTH and all(days.overlaps(one) is False for one in seen)


def _gap(one: DateSpan, other: DateSpan) -> timedelta:
    """How long after the last day of one the first of the other was, whichever came first."""
    return max(other.start - one.end, one.start - other.end)


def _was_aside(page: Page, name: MeetingName) -> bool:
    """Whether a page says that a meeting, on some of the days of its own, was held in the margins of that."""
    sentence = page.sentence_at(name.start)
    return _ASIDE.search(page.level, sentence.start, sentence.end) is not None


def _is_reported(page: Page, name: MeetingName, days: FoundDate, subject: Subject, told: bool) -> bool:
    """Whether a page tells of a meeting, as it does where it is `told` that it was held."""
    if page.level.endswith(" whose ", 0, name.start):
        return False  # "the Amber Group, whose first meeting was held in Riga": it is only said of which group
    if led_to_it(page, name) or (not name.in_passing and told):
        return True
    put_in = _WHICH_MET.match(page.level, name.end, days.start) or sat_at_it(page, name)
    if _HELD_ON.match(page.level, name.end, days.start):
        put_in = page.level[page.sentence_at(name.start).start : name.start] == "The "
    taken_up = (not name.in_passing and _opens_with(page, name)) or is_taken_up(page, name, subject)
    return bool(put_in or taken_up) and not is_only_said(page, name.start)


def _opens_with(page: Page, name: MeetingName) -> bool:
    """Whether a line opens with a sentence that soon names a meeting: "The week began with the Beryl Meeting"."""
    number = page.sentence_number(name.start)
    return number is not None and page.opens_line(number) and name.start - page.body[number].start < _OPENING


def _is_listed(page: Page, name: MeetingName, days: FoundDate, subject: Subject, found: list[FoundDate]) -> bool:
    """Whether a meeting is named with its days next to the page's own with its own ones."""
    if name.in_passing or is_only_said(page, name.start):
        return False
    for own in subject.certain_places():
        near = starting_in(found, own.end, own.end + _NEXT)
        its = next((one for one in near if stands_after(page.level, own.end, one)), None)
        if its and (
            _AND_ITS.fullmatch(page.level, its.end, name.start) or _AND_ITS.fullmatch(page.level, days.end, own.start)
        ):
            return True
        if _AND_ON_DAYS.fullmatch(page.level, own.end, days.start) and stands_before(page.level, days, name.start):
            return True
    return False


def _named_together(page: Page, name: MeetingName, subject: Subject) -> Iterator[tuple[int, Span, Span]]:
    """Where a sentence names the page's meeting and another with a number next to each other, or in a list of several:
    the sentence's number and the places of both, or of the first and the last, in their order.
    """
    is_other = name.numbers and not name.in_passing and name in subject.others
    number = page.sentence_number(name.start) if is_other else None
    if number is None:
        return
    for first, second in next_to_its_own(page, name.place, subject):
        yield number, first, second
    own = subject.certain_places()
    numbered = (one.place for one in subject.others if one.numbers and not one.in_passing)
    here = starting_in(sorted({*own, *numbered}), page.body[number].start, page.body[number].end)
    row = [*here[:1]]
    for place in here[1:]:
        listed = _IN_A_LIST.fullmatch(page.level, row[-1].end, place.start)
        row = [*row, place] if listed else row if name.place in row else [place]
    if len(row) > _PAIR and name.place in row and not set(row).isdisjoint(own):
        yield number, row[0], row[-1]


def _both_held(page: Page, name: MeetingName, subject: Subject) -> int | None:
    """The number of a sentence that says of the page's meeting and of another with a number that both were held.

    "The 3rd Amber Session and the 2nd Beryl Meeting were held".
    """
    for number, first, second in _named_together(page, name, subject):
        held = _BOTH_HELD.match(page.level, second.end, page.body[number].end)
        if held and not is_only_said(page, first.start):
            return number
    return None


def _both_hosted(page: Page, name: MeetingName, subject: Subject, dates: FoundDate) -> bool:
    """Whether a sentence says that somebody hosted both on the meeting's days: "On 5 May Malta hosted the 3rd Amber
    Session and the 2nd Beryl Meeting".
    """
    return any(
        page.sentence_number(dates.start) == number
        and _HOSTED_BOTH.search(page.level, max(page.body[number].start, first.start - _REACH), first.start)
        for number, first, _ in _named_together(page, name, subject)
    )


def _is_another(name: MeetingName, main: MeetingName) -> bool:
    """Whether a name is not one of the main meeting: by its numbers, by a word in capitals that only it has, or by all
    of its words but the one for what both were.
    """
    sits = name.kind is MeetingKind.SESSION
    if PART.search(name.name) or (sits and len(name.name.split()) <= _A_SHORT_NAME):
        return False  # "the second session" is one of the meeting's
    if name.numbers or sits:
        differs = not set(name.numbers) & set(main.numbers) or words_of(name).isdisjoint(words_of(main))
        return bool(name.numbers) and differs
    words = words_of(name)
    own = set(_WORD.findall(main.name.lower()))
    others = [word for word in _WORD.findall(name.name) if word[0].isupper() and word.lower() not in own]
    on_another_matter = name.kind is main.kind and len(words & words_of(main)) < _ALIKE < len(words)
    return bool(others) or on_another_matter

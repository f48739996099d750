"""Which of the days on a page are the meeting's.

Those that stand with its name or with words of holding it; days of other events, of the page, and those on which
something merely ended are left alone. The day on which it began counts where a page has no other.
"""

import re
from collections.abc import Iterable
from datetime import timedelta
from itertools import islice
from operator import itemgetter

from ...model.dates import DateSpan, Precision
from ..days.datelines import DATELINES, is_dateline
from ..days.days import AND_DAYS, RESPECTIVELY_THERE, FoundDate
from ..names.passing import BEFORE_IT, led_to_it
from ..page.page import Page
from ..sentences.other_times import of_another_time, says_it_was_held
from ..sentences.plans import TO_COME
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.holding import HELD
from ..words.kinds import ANY_KIND, BODIES, KIND_OR_EVENT
from ..words.missions import MISSION_OR_VISIT
from ..words.people import SEVERAL
from .lengths import BEGAN_OR_ENDED, ENDED, FROM, LONGEST_MEETING, at_length, until
from .named_days import stands_after
from .others_days import (
    CALLED_OFF,
    WITH_ONE,
    follows_another,
    is_celebrated,
    is_of_another_meeting,
    is_of_another_thing,
)
from .phases import as_one

__all__ = ["meeting_dates"]

# "During the workshop, from 5 to 7 May, the participants learned".
_DURING_IT = re.compile(
    rf"(?:At|During) th(?:e|is) (?!last|next|previous|\w*coming)(?:[\w-]+ ){{0,3}}?{ANY_KIND},? (?:held )?"
    r"(?:between|from|on) (?:the )?"
)
_LEAD = re.compile(
    r"\b(?:on|in|from|during|dates?:?|between|half of)(?: the)? "
    r"(?:\w+day,? |early |mid-?|late )?$|[,(] ?$",
    re.IGNORECASE,
)
_LONGEST_LEAD = 40
# "The steering committee of the project met on", "delegates met in Riga, Latvia, on".
_MET = re.compile(r"\bmet (?:between|from) $|\b(?:convened|gathered|met)(?: in [A-Z][^.;\n]{2,40}?,?)? on $")

_HELD = re.compile(rf",? [^.;,\n]{{0,60}}?\b(?:{HELD})\b")
# "It hosted, on 5 May, the ceremony that closed the project".
_HELD_ON = re.compile(rf"\b(?:{HELD}),? on $")
# "The project came to an end on 5 May with a closing workshop".
_PROJECT = re.compile(r"\b(?:[Cc]ampaign|[Ii]nitiative|[Pp]rogram(?:me)?|[Pp]roject)\b")
# "The workshop in Riga on 5 May ended with a dinner", "they met in Riga on 5 May and concluded the review".
_WITH_WHAT = (" by ", " in ", " with ")
_MET_AND = re.compile(rf"\b(?:{HELD}|gathered|met|took place)\b[^;\n]{{0,300}} and (?:[a-z]+ly |also |then )?$")

# "Between 16 and 19 February a training was dispensed to", "over the two weeks from": when the event was of a sentence
# that opens with it.
_OPENS_WITH = re.compile(
    r"(?:(?:From|Between|On|During|In|Over)(?: the)?(?: course of)?"
    r"(?: (?:[a-z]+ ){0,2}(?:days|months|period|weeks) (?:between|from))? (?:\w+day,? )?)?"
)
# "Last week, on 4 and 5 May, the contact points had met".
_A_WEEK_BEFORE = re.compile(r"(?:Last week|(?:A|One|The) week (?:before|earlier)|The (?:preceding|previous) week),? ")
# The least days from the first to the last of one.
_A_MONTH = timedelta(days=27)
_BESIDE, _AROUND = 30, 300

# What the page of an event has above its text: "START DATE 07 June 2016", on a line of its own.
_DATE = re.compile(r"(?i:dates?(?:\(s\))?(?: of the (?:meeting|event))?|when) ?: ?(?i:from )?(?:\w+day,? )?")
_START_DATE = re.compile(r"(?:^|\n)(?i:sta(?:rt|te)(?: date:?|:) ?)$")
_TIME = re.compile(r"[.,;]?(?: (?:at |from )?\d\d?[.:h]\d\d\b.{0,30})?")
# Of which meeting a sentence without a name tells.
_OF_IT = re.compile(rf"\b(?:[Ii]t|[Tt]h(?:e|is) (?:[\w-]+ ){{0,3}}?{KIND_OR_EVENT})\b")
# "The meeting took place, after long talks, from": not "the last day of the meeting was held on".
_IT_WAS_HELD = re.compile(
    r"(?:\b[Ii]t|(?<!of )\b[Tt]h(?:e|is) (?:(?!of |side )[\w-]+ ){0,4}?"
    rf"(?:{KIND_OR_EVENT}|{MISSION_OR_VISIT.pattern}))"
    rf"(?:, [^.;,\n]{{1,40}},)?(?:(?:(?:,? (?:which|that))? was|,) (?:{HELD})|(?:, which)? took place)\b"
    r"[^.;\n]{0,90}$|"
    rf"\b(?:{SEVERAL}|Members|[Tt]hey) (?:[^.;,\n]{{1,60}} )?(?:assembled|convened|gathered|met) [^.;\n]{{0,60}}$"
)
# "The Group sat on 5 May".
_IT_MET = re.compile(
    rf"(?:It|They|The (?:[A-Z][\w-]* ){{0,3}}?(?:{KIND_OR_EVENT}|{BODIES})) "
    rf"(?:(?:was|were) (?:{HELD})|convened|gathered|lasted|met|ran|sat|took place)\b"
)
_LONGEST_PERIOD = timedelta(days=330)
_LONG_AGO = timedelta(days=200)

# What stands further down is no less likely: some pages begin with what customs are.
_LATE_SENTENCE = 6
# A page that tells of a meeting has a few.
_MOST_DATES = 200


class _Worth:
    """How much speaks for days, or against them: they are the meeting's only if more than `ENOUGH` does."""

    ENOUGH = 4.0
    """What is not enough yet: all that words of holding are worth."""
    HELD = 4.0
    """Words of holding, "a forum was held on 5 May": not enough alone, but with anything else."""
    NAMED = 5.0
    """The meeting's name in the sentence, "the Amber Forum of 5 May": enough alone, near the top."""
    OF_IT = 1.0
    """A sentence that begins with the meeting, "the Group met on 5 May": makes enough of words of holding."""
    LEADS = 1.0
    """What leads to days, "held from 5 to 6 May", or a sentence that they open: makes enough of words of holding."""
    MET_ON = 1.0
    """People who "met on 5 May", where nothing says more: as what leads to days."""
    SEVERAL = 2.0
    """Several days, "5-6 May", as meetings have: a little more than one; and as much against what is only a month."""
    LABELLED = 7.0
    """A label, "START DATE 5 May", or days alone in their sentence: enough alone, wherever it stands."""
    IN_DATELINE = 5.3
    """A dateline, "Riga, 5 May": enough alone in the lines that may be one, but less than several days on which it
    was held."""
    OPENS = 3.0
    """Several days that open a sentence on a meeting, "From 5 to 6 May a workshop": enough with being several."""
    OF_ANOTHER_THING = 7.0
    """Against days of something else, "the law adopted on 5 May": as much as a name and several days are worth."""
    ELSEWHEN = 5.0
    """Against those of another meeting or another time, "the next Forum, due on 5 May": as much as a name is worth."""
    ONE_END = 6.0
    """Against a day on which it only began or ended, "the Amber Forum closed on 6 May": more than a name is worth."""
    LATER = 0.4
    """Against days, for each sentence before them: a little, so that those further up come first."""


def meeting_dates(page: Page, found: Iterable[FoundDate], names: list[Span]) -> FoundDate | None:
    """The date that is the meeting's, if one certainly is; `names` are the places where the meeting is named."""
    found = _of_one(page, list(as_one(page, found)))
    best = _best(page, found, names, False)
    if best is None and not any(_is_open(page, when) for when in found):
        best = _best(page, found, names, True) or _alone(page, found)
    return best and until(page.level, _from_then(page, best, found, names), found)


def _of_one(page: Page, found: list[FoundDate]) -> list[FoundDate]:
    """The days but those of several meetings, "on 5, 8 and 12 May respectively", and those that were called off."""
    own: list[FoundDate] = []
    following: FoundDate | None = None  # the next one of such a list
    for one in reversed(found):
        listed = following and AND_DAYS.fullmatch(page.level, one.end, following.start)
        following = one if listed or RESPECTIVELY_THERE.match(page.level, one.end) else None
        if following is None and not CALLED_OFF.match(page.level, one.end):
            own.append(one)
    return own[::-1]


def _is_open(page: Page, when: FoundDate) -> bool:
    """Whether days that can't be read exactly, as for want of a year, may be those on which it was held."""
    sentence = page.sentence_at(when.start)
    return when.dates is None and says_it_was_held(page.level, sentence, False)


def _alone(page: Page, found: list[FoundDate]) -> FoundDate | None:
    """The only span of several days on a page, months aside, if the page opens with what people did then."""
    several = [one for one in found if one.dates and timedelta(0) < one.dates.end - one.dates.start < _A_MONTH]
    for one in several if len(several) == 1 else ():
        number, sentence = page.sentence_number(one.start) or 0, page.sentence_at(one.start)
        if _A_WEEK_BEFORE.match(page.level, sentence.start, one.start):
            return None
        opens = number == 0 and _OPENS_WITH.fullmatch(page.level, sentence.start, one.start)
        of_people = sentence.has(Signal.LIST) or (opens and not sentence.has(Signal.OTHER_EVENT))
        told = number < DATELINES and of_people and not of_another_time(sentence, one.start)
        if told and not follows_another(page.level, one, sentence):
            return one
    return None


def _from_then(page: Page, first: FoundDate, found: Iterable[FoundDate], names: list[Span]) -> FoundDate:
    """A meeting that began or ended on a day, with all its days: "opened on 13 May, and runs from 13 to 15 May"."""
    day = first.dates
    if day is None or day.start != day.end:
        return first
    for when in found:
        days = when.dates
        if (
            days is None
            or day.start not in (days.start, days.end)
            or not days.start < days.end <= days.start + LONGEST_MEETING
        ):
            continue
        sentence = page.sentence_at(when.start)
        of_it = sentence.holds_one_of(names) or _OF_IT.search(page.level, sentence.start, when.start)
        if of_it and not sentence.has(Signal.OTHER_MEETING):
            return when
    return first


def _best(page: Page, found: list[FoundDate], names: list[Span], is_all: bool) -> FoundDate | None:
    """The date that most speaks for; where it `is_all` that a page has, the day on which a meeting began or ended."""
    scored: list[tuple[float, FoundDate]] = []
    for when in islice(found, _MOST_DATES):
        if when.dates is None or when.dates.end - when.dates.start > _LONGEST_PERIOD:
            continue  # "the project of July 2013 to June 2016"
        dates = at_length(page.level, when, when.dates, page.sentence_at(when.start))
        score = _score(page, when, dates, names, is_all)
        if score > _Worth.ENOUGH:
            scored.append((score, FoundDate(when.start, when.end, dates)))
    best = max(scored, key=itemgetter(0), default=None)
    if best and best[1].dates:
        best = max(_lately(page, best[1].dates, scored), key=itemgetter(0), default=best)
    # "In April the 3rd Session ended. It took place from 12 to 15 April."
    days = [one for one in scored if best and _is_more_exact(page, one[1], best[1])]
    best = max(days, key=itemgetter(0), default=best)
    return best and best[1]


def _lately(page: Page, best: DateSpan, scored: list[tuple[float, FoundDate]]) -> list[tuple[float, FoundDate]]:
    """What speaks for days that are not long before the page, if the best are: those of the first of such workshops."""
    day = page.published
    if day is None or day - best.end <= _LONG_AGO:
        return []
    return [one for one in scored if one[1].dates and timedelta(0) <= day - one[1].dates.end <= _LONG_AGO]


def _is_more_exact(page: Page, when: FoundDate, month: FoundDate) -> bool:
    """Whether days lie in a month that is told of the meeting, and it is said that the meeting was held on them."""
    days, whole = when.dates, month.dates
    if days is None or whole is None or whole.precision is Precision.DAY:
        return False
    sentence = page.sentence_at(when.start)
    inside = days.precision is Precision.DAY and days.within(whole) is True
    return inside and _IT_WAS_HELD.search(page.level, sentence.start, when.start) is not None


def _score(page: Page, when: FoundDate, dates: DateSpan, names: list[Span], is_all: bool) -> float:
    # The title counts as the first.
    text, number, sentence = page.level, page.sentence_number(when.start) or 0, page.sentence_at(when.start)
    around = _around(sentence, when)
    before = sentence.before(text, when.start, 60)
    beside = BEFORE_IT.match(text, sentence.start, when.start)
    told = beside.end() if beside else sentence.start
    during = _DURING_IT.fullmatch(text, sentence.start, when.start) is not None
    named = during or sentence.holds_one_of(names, told) or _is_announced(page, number, names)
    several_days = dates.start != dates.end
    is_exact = dates.precision is Precision.DAY
    celebrated = is_celebrated(text, when, sentence, names)
    held = says_it_was_held(text, sentence, named or number <= 1) or (is_all and text.find(" visit", *around) >= 0)
    held = held or celebrated
    in_dateline = number <= DATELINES and is_dateline(text, sentence)
    # "Riga, 5 May": the comma of a dateline leads to nothing.
    leads = not (in_dateline and before.endswith(", ")) and (not before or _LEAD.search(before[-_LONGEST_LEAD:]))
    score = _Worth.NAMED * named + _Worth.HELD * held + _Worth.LEADS * bool(leads)
    score += _Worth.OF_IT * (held and not named and _IT_MET.match(text, sentence.start, when.start) is not None)
    score += _Worth.SEVERAL * (several_days and is_exact) + _Worth.MET_ON * (is_all and _MET.search(before) is not None)
    alone = _TIME.fullmatch(text, when.end, sentence.end) and _DATE.fullmatch(text, sentence.start, when.start)
    if _START_DATE.search(before) or alone:
        score += _Worth.LABELLED
    if in_dateline:
        score += _Worth.IN_DATELINE
    elif several_days and sentence.has(Signal.KIND) and _OPENS_WITH.fullmatch(text, sentence.start, when.start):
        score += _Worth.OPENS
    late = min(number, _LATE_SENTENCE) * (not any(stands_after(text, name.end, when) for name in names))
    score -= _Worth.LATER * late + _Worth.SEVERAL * (not is_exact and not is_all)
    score -= _Worth.OF_ANOTHER_THING * (not celebrated and is_of_another_thing(text, when, sentence, before))
    apart = beside and not named and sentence.holds_one_of(names)
    if apart or sentence.has(Signal.OTHER_MEETING) or (_is_elsewhen(sentence, when, before) and not during):
        score -= _Worth.ELSEWHEN
    score -= _Worth.ELSEWHEN * (not named and _A_WEEK_BEFORE.match(text, sentence.start, when.start) is not None)
    score -= _Worth.ELSEWHEN * (
        led_to_it(text, sentence, when.start, names) or is_of_another_meeting(text, when, sentence, names)
    )
    began_or_ended = FROM.search(before) or _only_began_or_ended(text, when, sentence, is_all)
    if began_or_ended and not (several_days or celebrated):
        score -= _Worth.ONE_END
    return score


def _around(sentence: Sentence, when: FoundDate) -> tuple[int, int]:
    """Where what a sentence says around days begins and ends."""
    return max(sentence.start, when.start - _AROUND), min(sentence.end, when.end + _AROUND)


def _is_announced(page: Page, number: int, names: list[Span]) -> bool:
    """Whether a sentence stands right after one that names the meeting, and that ends with a colon."""
    lead = page.body[number - 1] if number else None
    return lead is not None and page.level[lead.end - 1] == ":" and lead.holds_one_of(names)


def _is_elsewhen(sentence: Sentence, when: FoundDate, before: str) -> bool:
    """Whether a sentence tells of days of another time, as of what is to come."""
    to_come = sentence.has(Signal.OTHER_TIME) or " due " in before or "scheduled" in before
    return of_another_time(sentence, when.start) or (to_come and TO_COME.search(before) is not None)


def _only_began_or_ended(text: str, when: FoundDate, sentence: Sentence, is_all: bool) -> bool:
    """Whether a day is that of a beginning or an end, or of an end if it `is_all` that a page has.

    Not if it is first said that somebody held something: "on 5 May the WCO hosted the ceremony that opened".
    """
    if _HELD_ON.search(sentence.before(text, when.start, _BESIDE)):
        return False
    words = (ENDED if is_all else BEGAN_OR_ENDED).finditer(text, *_around(sentence, when))
    told = next((one for one in words if not _went_on_to(text, when, sentence, one)), None)
    held = _HELD.match(text, when.end, sentence.end) or (
        _PROJECT.search(text, sentence.start, when.start) and WITH_ONE.match(text, when.end, sentence.end)
    )
    return told is not None and (held is None or told[0] in text[when.end : held.end()])


def _went_on_to(text: str, when: FoundDate, sentence: Sentence, told: re.Match[str]) -> bool:
    """Whether a word for an end, after a day, is said of what people did then: "met on 5 May, and concluded"."""
    if told.start() < when.end:
        return False
    ended_with = told.start() == when.end + 1 and text.startswith(_WITH_WHAT, told.end())
    return ended_with or _MET_AND.search(text, sentence.start, told.start()) is not None

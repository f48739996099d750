"""The meetings of a page: its own, and those held beside it, each with what the page says of it."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import chain, islice
from typing import NamedTuple

from ..model.dates import Precision
from .attendance.counted import PEOPLE
from .attendance.modes import is_virtual, meeting_mode
from .days.days import FoundDate
from .expressions import Guarded
from .facts import Facts, Parties, facts_of
from .names.names import MeetingName
from .names.subject import Subject
from .other_meetings.beside import Beside, held_too, its_part, next_to_its_own, speaks_for_it
from .other_meetings.counted_off import CountedOff, counted_off, spoken_of, spoken_there
from .other_meetings.parting import ON_BOTH, sentences_on
from .page.page import Page
from .parties.mentions import Mention
from .parties.regions import region_of
from .sentences.signals import Sentence, Signal
from .text import Open, lies_in
from .time_and_place.dated import dates_of
from .time_and_place.foretold import is_foretold
from .time_and_place.named_days import days_beside, stands_after
from .time_and_place.places import FoundPlace
from .time_and_place.where import meeting_place
from .words.kinds import KIND_OR_EVENT
from .words.presence import CAME_TO

__all__ = ["find_facts"]

# "The Beryl Meeting was held at the same venue".
_SAME_PLACE = re.compile(
    r"\b(?:in|at) the same (?:building|city|hotel|location|place|premises|town|venue)\b|"
    r"\b(?:followed|held|met|place|preceded) there\b"
)
# "Malta Customs held two workshops", "held their meetings": what is told of each is not who came to which.
_ON_SEVERAL = Guarded(
    rf"\b(?:[Tt]wo|[Tt]hree|[Ff]our|held their|series of) (?:[\w/()-]+ ){{0,8}}?{KIND_OR_EVENT}s\b",
    ("wo ", "hree ", "our ", "held their ", "series of "),
)
# "Two workshops were held. A total of 25 officers attended the workshops": nobody says how many came to which.
_TO_ALL = re.compile(
    rf" (?:benefit(?:t?ed)? from|completed|{CAME_TO}) (?:both|the|these|all) "
    rf"(?:[\w-]+ ){{0,3}}?{KIND_OR_EVENT}s\b"
)
# "The eleven Members attended both the Amber and the Beryl Meetings": so many came to each.
_CAME_TO_BOTH = re.compile(rf"\b{CAME_TO} both\b")
# "The 48th Session in Spain in 2002".
_IN_A_YEAR = re.compile(r"(?: in [A-Z][\w' -]{2,30}?)? in ((?:19|20)\d\d)\b")
_A_DAY = timedelta(days=1)
# No page tells of so many: each costs a reading of the whole.
_MOST_MEETINGS = 8


class _Other(NamedTuple):
    """A meeting besides the page's own, the sentence that names it, the page of those on it, and those on both."""

    beside: Beside
    naming: Sentence | None
    own: Page | None
    on_both: list[Sentence]


def find_facts(page: Page, subject: Subject, parties: Parties) -> tuple[Facts, list[tuple[MeetingName, Facts]]]:
    """What the page says of its meeting, and of those held back to back with it or near it, each with its name."""
    dates, found = dates_of(page, subject)
    if dates and is_foretold(page, dates):
        page = page.foretelling()
    counted = counted_off(page, subject, found, parties.mentions)
    counted = counted if dates is None or _counts_it(dates, counted) else []
    of_now = [name for name in subject.beside if not _was_years_before(page.level, name, dates)]
    beside = [Beside(name, days_beside(page.level, name, found)) for name in of_now]
    if counted:
        dates = counted[0].days
    elif dates:
        dates = _its_own(page, subject, its_part(page, subject, dates, found), found)
    if dates and dates.dates:
        beside += held_too(page, subject, dates, found)
        beside = [one for one in beside if not _is_to_come(page, one)]
    each = [*islice(_each_once([*_counted(counted), *_not_among(beside, counted)]), _MOST_MEETINGS)]
    subject = subject.without(one.name for one in each)
    rest, others = _parted(page, subject, each, counted, parties.mentions)
    facts = facts_of(rest, subject, dates, parties, counted[0].place if counted else None)
    if counted:
        facts = _without_totals(page, facts)
    if dates is None:
        facts = facts._replace(unresolved=sorted([*facts.unresolved, *_unread(found)]))
    return facts, [(_linked(one.beside), _facts_beside(page, one, facts, parties)) for one in others]


def _linked(one: Beside) -> MeetingName:
    """The name of another meeting, with the words that link it to the page's own."""
    return one.name._replace(linked=one.linked) if one.linked else one.name


def _without_totals(page: Page, facts: Facts) -> Facts:
    """The facts of the first of several meetings, where counts of those who came to all of them stay open."""
    of_all = [one for one in facts.counts if _TO_ALL.match(page.level, one.end)]
    unread = [Open(one.start, one.end, "how many came to several meetings together") for one in of_all]
    counts = [one for one in facts.counts if one not in of_all]
    return facts._replace(counts=counts, unresolved=sorted([*facts.unresolved, *unread]))


def _was_years_before(text: str, name: MeetingName, dates: FoundDate | None) -> bool:
    """Whether a year before that of the page's meeting stands after the name of another: "the 4th Session in 2002"."""
    days, year = dates and dates.dates, _IN_A_YEAR.match(text, name.end)
    return bool(days and year and int(year[1]) < days.start.year)


def _is_to_come(page: Page, one: Beside) -> bool:
    """Whether another meeting is only announced: "it will be followed by the 4th Meeting", on days after the page's."""
    days = one.days and one.days.dates
    if page.published is None or days is None or days.start <= page.published:
        return False
    return page.level.find(" will ", page.sentence_at(one.name.start).start, one.name.start) >= 0


def _counts_it(dates: FoundDate, counted: list[CountedOff]) -> bool:
    """Whether the meeting, by its dates, is one of those that a page counts off, or all of them together."""
    is_month = dates.dates is not None and dates.dates.precision is not Precision.DAY
    return is_month or any(one.days.dates == dates.dates for one in counted)


def _its_own(page: Page, subject: Subject, dates: FoundDate, found: list[FoundDate]) -> FoundDate:
    """The days next to the meeting's name, where those that were found are of several meetings together."""
    whole = dates.dates
    sentence = page.sentence_at(dates.start)
    together = _ON_SEVERAL.search(page.level, sentence.start, sentence.end)
    for when in found if together else ():
        own = when.dates
        is_part = own and whole and own.within(whole)
        is_named = any(stands_after(page.level, place.end, when) for place in subject.certain_places())
        if is_part and is_named:
            return when
    return dates


def _counted(counted: list[CountedOff]) -> Iterator[Beside]:
    """The second of several meetings and those after it; what one sentence lists is said of each."""
    for one in counted[1:]:
        yield Beside(one.name, one.days, one.sentence == counted[0].sentence, one)


def _not_among(beside: list[Beside], counted: list[CountedOff]) -> list[Beside]:
    return [one for one in beside if all(one.days != other.days for other in counted)]


def _each_once(beside: list[Beside]) -> Iterator[Beside]:
    """Other meetings with a number or days, each once: as the last sentence that names it by its number does."""
    for at, one in enumerate(beside):
        name = one.name
        later = (other.name for other in beside[at + 1 :])
        again = name.numbers and any(other.numbers == name.numbers and other.kind is name.kind for other in later)
        if (name.numbers or one.days) and not again:
            yield one


def _parted(
    page: Page, subject: Subject, each: list[Beside], counted: list[CountedOff], mentions: list[Mention]
) -> tuple[Page, list[_Other]]:
    """The page without the sentences that tell of other meetings, and each of these with its own."""
    rest = page
    others: list[_Other] = []
    mine = _said_to_be(page, subject.main, mentions) if each else None
    for one in each:
        apart = [other.name for other in each if other is not one]
        if one.counted:
            there = spoken_of(page, counted, one.counted, mentions)
        else:
            there = spoken_there(page, mine, _said_to_be(page, one.name, mentions), mentions)
        listed = one.counted.sentence if one.counted and one.is_listed else None
        rest, numbers = sentences_on(rest, one.name, subject, apart, there, listed, speaks_for_it(page, one))
        number = page.sentence_number(one.name.start) if listed is None else listed
        naming = None if number is None else page.body[number].without(Signal.OTHER_MEETING)
        rest, own = rest.parted(numbers) if numbers else (rest, None)
        own = own and _as_it_was(own, one)
        listing = [naming] if naming and one.is_listed else [*_listing(page, one.name, subject)]
        others.append(_Other(one, naming, own, listing))
    return rest, others


def _said_to_be(page: Page, name: MeetingName, mentions: list[Mention]) -> FoundPlace | None:
    """Where the sentence that names a meeting says after its name that it was."""
    after = page.sentence_at(name.start)._replace(start=name.start)
    return meeting_place(page.only([after]), mentions, [name.place])


def _as_it_was(own: Page, one: Beside) -> Page:
    """The sentences on a meeting, of which that with its days tells of no other time by words before these."""
    if one.days is None:
        return own
    body = [_held_then(sentence, one.days) for sentence in own.body]
    return own.only(body)


def _held_then(sentence: Sentence, days: FoundDate) -> Sentence:
    """A sentence without the words of another time before some days in it: "a week earlier, on 5 May"."""
    is_then = sentence.start <= days.start < sentence.end
    told = is_then and all(place < days.end for place in sentence.places_of(Signal.OTHER_TIME))
    return sentence.without(Signal.OTHER_TIME) if told else sentence


def _listing(page: Page, name: MeetingName, subject: Subject) -> Iterator[Sentence]:
    """The sentences that name a meeting next to the page's own: "Malta hosted the Amber Forum and the Beryl one"."""
    same = [one.place for one in subject.others if (one.kind, one.numbers) == (name.kind, name.numbers)]
    pairs = chain.from_iterable(next_to_its_own(page, place, subject) for place in same)
    numbers = (page.sentence_number(first.start) for first, _ in pairs)
    yield from (page.body[number] for number in numbers if number is not None)


def _unread(found: Iterable[FoundDate]) -> list[Open]:
    return [Open(when.start, when.end, "a date that can't be read exactly") for when in found if not when.dates]


def _facts_beside(page: Page, other: _Other, main: Facts, parties: Parties) -> Facts:
    """What is said of another meeting: all that its own sentences say, and when, where and how the one that names it.

    It was where the sentence says after its name, or where the page's own was, if the sentence says that of both.
    """
    name, dates, counted, naming = other.beside.name, other.beside.days, other.beside.counted, other.naming
    if naming is None:
        return Facts(dates)
    # One of those that a page counts off bears the name of all: "workshops for the ESA, A/P and WCA regions".
    of_several = counted is not None and main.region is None
    region = None if of_several else region_of(page.level, name.place)
    subject = Subject(name, [name], [], [], region)
    after = page.only([naming._replace(start=name.start)])
    place = counted.place if counted else meeting_place(after, parties.mentions, [name.place])
    if other.own is None:
        unresolved = [counted.unknown] if counted and counted.unknown else []
        mode = meeting_mode(after, place, [name.place], parties.mentions)
        facts = Facts(dates, place, mode, region=region, unresolved=unresolved)
    else:
        facts = facts_of(other.own, subject, dates or dates_of(other.own, subject)[0], parties, place)
    return _with_shared(page, other, naming, facts, main)


def _is_next_to(beside: Beside, days: FoundDate | None, main: Facts) -> bool:
    """Whether a meeting was held on the days of the page's own, on its eve or on the day after, and of these is said
    no more than when: people were still there.
    """
    own, its = days and days.dates, main.dates and main.dates.dates
    exact = own and its and own.precision is its.precision is Precision.DAY
    if not (own and its and exact) or beside.counted:
        return False
    return max(own.start - its.end, its.start - own.end) <= _A_DAY


def _with_shared(page: Page, other: _Other, naming: Sentence, facts: Facts, main: Facts) -> Facts:
    """The facts of another meeting, and those of the page's own that a sentence on both says of both."""
    own = other.own
    both = [one for one in page.body if ON_BOTH.search(page.level, one.start, one.end)]
    several = [
        *other.on_both,
        *both,
        *(one for one in page.sentences() if _ON_SEVERAL.search(page.level, one.start, one.end)),
    ]
    near = [naming] if own or other.beside.days else []
    counted = other.beside.counted
    somewhere_else = counted is not None and counted.unknown is not None
    if facts.place is None and main.place and not (somewhere_else or is_virtual(facts.mode)):
        same = any(_SAME_PLACE.search(page.level, one.start, one.end) for one in (*near, *(own.body if own else ())))
        if same or _is_next_to(other.beside, facts.dates, main) or lies_in(main.place.start, [*near, *several]):
            facts = facts._replace(place=main.place, mode=facts.mode or main.mode)
    if facts.mode is None and main.mode and not somewhere_else and lies_in(main.mode[1].start, several):
        facts = facts._replace(mode=main.mode)
    known = {host.party for host in facts.hosts}
    hosts = [host for host in main.hosts if host.party not in known and lies_in(host.start, several)]
    # Where each was is no word on who came.
    came_to_both = both if counted else [*other.on_both, *both]
    known = {found.mention.party for found in facts.participants}
    guests = [
        found
        for found in main.participants
        if found.mention.party not in known and (found.mention in hosts or lies_in(found.mention.start, came_to_both))
    ]
    units = {*PEOPLE, *(count.unit for count in facts.counts)}  # of people it may be all
    each = [one for one in both if _CAME_TO_BOTH.search(page.level, one.start, one.end)]
    counts = [one for one in main.counts if one.unit not in units and lies_in(one.start, each)]
    return facts._replace(
        hosts=sorted([*facts.hosts, *hosts]),
        participants=sorted([*facts.participants, *guests]),
        counts=[*facts.counts, *counts],
    )

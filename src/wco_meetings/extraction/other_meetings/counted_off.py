"""Meetings that a page counts off, each with days of its own: "the first in Riga on 5 May, the second on 8 May"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from ...model.parts import Place
from ..days.days import RESPECTIVELY, FoundDate
from ..names.names import AND_ANOTHER, MeetingName
from ..names.subject import Subject
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.other_times import of_another_time
from ..sentences.signals import Sentence, Signal, found_at
from ..sentences.so_many import so_many, so_many_held
from ..text import Open, level, starting_in
from ..time_and_place.dated import days_by_sentence
from ..time_and_place.places import CITY, FoundPlace, stands_with
from ..time_and_place.unknown_places import unknown_in_list, unknown_place
from ..time_and_place.where import meeting_place
from ..words.cities import COUNTRY_OF_CITY, USUAL_NAMES
from ..words.holding import HELD
from ..words.kinds import ANY_KIND, KIND, KIND_OR_EVENT, KIND_WORDS, KINDS
from ..words.numbers import ORDINAL_WORDS, UP_TO_NINTH

__all__ = ["CountedOff", "counted_off", "plain_kind", "spoken_of", "spoken_there"]

# "The first was held", "the second one, in Riga", "the third workshop took place".
_COUNTED = re.compile(
    rf"\b[Tt]he (?P<name>(?P<nth>{UP_TO_NINTH})"
    rf"(?: (?P<kind>(?:[\w-]+ ){{0,3}}?(?P<sort>{ANY_KIND}))\b(?!s)| (?:one|of (?:them|these))\b)?)"
    r"(?=,? (?:in|at|on|from|for|was|were|took|held|which|that|followed|gathered|brought|lasted|ran|by)\b|, | \()"
)
_A_MEETING = re.compile(rf"\b{KIND_OR_EVENT}")
# "The workshops were held in Riga (5-7 May), Oslo (8-10 May) and Sliema".
_SEVERAL = re.compile(rf"\b(?:{ANY_KIND}(?:s| events)|[Mm]issions)\b")
# "It gave two workshops. They were held in Riga from 5 to 7 May and in Oslo from 8 to 10 May".
_THEY = re.compile(rf"(?:Both|These|They) (?:were (?:{HELD})|took place)\b")
# "A workshop was held in Riga on 5 May, and another in Oslo from 8 to 9 May".
_AND_ANOTHER = re.compile(
    rf",?(?: and|;) (?:a further|a second|another)(?: one| {ANY_KIND})?(?: (?:was )?(?:{HELD})| took place)?"
    r"(?=,? (?:at|between|from|in|on) )"
)
_AND_ON = re.compile(r"(?:,|,? and)(?: (?:a second|another)(?: one)?)?(?: from| on| between)? (?:the )?")
# "Seminars for Europe on 4 May, for the Americas on 11 May and for Asia on 18 May".
_FOR = r" for (?:the )?[A-Z][\w'&/-]*(?: [A-Z][\w'&/-]*| and [A-Z][\w'&/-]*)*"
_FOR_THEM_ON = re.compile(rf"{_FOR},? (?:from|on|between) (?:the )?$")
_AND_FOR = re.compile(rf"(?:,|,? and){_FOR},? (?:from|on|between) (?:the )?")
_AND_IN = re.compile(r"(?:(?:, | \()[A-Z][\w' -]{2,30}\)?)?(?:,|,? and)(?: in)? ")
# "Held respectively on 5 and 8 May".
_RESPECTIVELY_ON = re.compile(r"\brespectively (?:between|from|on) (?:the )?$")
_IN_A_CITY = re.compile(r"\b(?:at|in)(?: both)? $")
_A_CITY_OF = re.compile(r"\b(?P<city>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2}) \((?:the )?$")
_THEN = re.compile(r",? ")
# Where an item of such a list begins: "), Oslo (8-10 May) and in Sliema".
_ITEM = re.compile(r" in |\b[A-Z]")
# "The second was hosted by Malta".
_NTH = re.compile(
    rf"\b[Tt]he (?P<nth>{UP_TO_NINTH})(?=[,.;]| (?:one|{ANY_KIND}|was|were|gathered|brought|drew|had|took)\b)"
)
# "Workshops by Malta on 5 May and by Spain on 8 May" need not have been there.
_OF_WHOM = (" by ", " for ", " from ", " of ", " with ")


_FIRST_SENTENCES = 25

_Days = dict[int, list[FoundDate]]  # those in each sentence


class CountedOff(NamedTuple):
    """One of several meetings: what it is called, its days, where it was, and the number of its sentence.

    `unknown` are the words for its place, where nobody knows that.
    """

    name: MeetingName
    days: FoundDate
    place: FoundPlace | None
    sentence: int
    unknown: Open | None = None


def counted_off(page: Page, subject: Subject, found: Sequence[FoundDate], mentions: list[Mention]) -> list[CountedOff]:
    """The meetings that a page counts off, two or more of them, in its order, or none."""
    days, main = days_by_sentence(page, found), subject.main
    by_number = [*_by_number(page, main, days, mentions)]
    if len(by_number) > 1:
        return by_number
    return (
        _by_place(page, main, days, mentions)
        or _by_days(page, main, days, mentions)
        or _respectively(page, subject, days, mentions)
        or _at_one_time(page, main, found)
    )


def _by_number(page: Page, main: MeetingName, days: _Days, mentions: list[Mention]) -> Iterator[CountedOff]:
    """The first, the second and so on, as far as each has days and is of the sort of the page's meeting."""
    nth, last = 1, None
    for number, here in days.items():
        sentence = page.body[number]
        if not sentence.has(Signal.ORDINAL):
            continue
        nths = _COUNTED.finditer(page.level, sentence.start, sentence.end)
        counted = [one for one in nths if not of_another_time(sentence, one.start())]
        for one, following in zip_longest(counted, counted[1:]):
            end = following.start() if following else sentence.end
            # "On 14 May the second workshop was held": the days are on its other side.
            head = [when for when in here if when != last and _THEN.fullmatch(page.level, when.end, one.start())]
            when = next((when for when in (*head, *here) if when in head or one.start() < when.start < end), None)
            is_other_sort = one["sort"] and KINDS[one["sort"].lower()] is not main.kind
            # "Two agreements were signed, the first on 5 May".
            of_others = one is counted[0] and not one["sort"] and _in_apposition(page, sentence, one)
            if of_others or when is None or ORDINAL_WORDS[one["nth"]] != nth or is_other_sort:
                continue
            piece = sentence._replace(start=one.start(), end=end)
            place = _place(page, piece, mentions, when)
            unknown = None if place else unknown_place(page.level, mentions, when)
            yield _counted(main, one, when, place, number)._replace(unknown=unknown)
            nth, last = nth + 1, when


def _counted(
    main: MeetingName, one: re.Match[str], when: FoundDate, place: FoundPlace | None, sentence: int
) -> CountedOff:
    start, end = one.span("name")
    name = _one_of(main, f"{one['nth']} {one['kind'] or plain_kind(main)}")
    return CountedOff(name._replace(start=start, end=end), when, place, sentence)


def _one_of(main: MeetingName, called: str) -> MeetingName:
    """One of several meetings that the page's name is for: the number in that is none of its own."""
    return main._replace(name=called, numbers=(), ordinal=None)


def _in_apposition(page: Page, sentence: Sentence, one: re.Match[str]) -> bool:
    """Whether a sentence counts off what it has named before, and that are no meetings."""
    follows = page.level.endswith((", ", ": "), sentence.start, one.start())
    return follows and not _A_MEETING.search(page.level, sentence.start, one.start())


def _by_place(page: Page, main: MeetingName, days: _Days, mentions: list[Mention]) -> list[CountedOff]:
    """Meetings that one sentence lists by where and when they were, the place before the days or after them."""
    is_one = main.numbers or main.is_called_first
    name = _one_of(main, plain_kind(main)) if is_one else main
    for number, here in days.items():
        sentence = page.body[number]
        several = _several(page, number, here) if len(here) > 1 else None
        if several is None or of_another_time(sentence, here[0].start):
            continue
        starts, ends = [*(one.start for one in here), sentence.end], [several.end(), *(one.end for one in here)]
        for spans in (zip(ends[:-1], starts[:-1], strict=True), zip(ends[1:], starts[1:], strict=True)):
            items = ((_ITEM.search(page.level, start, end), end) for start, end in spans)
            pieces = [sentence._replace(start=item.start() if item else end, end=end) for item, end in items]
            each = (
                _listed(page, CountedOff(name, when, None, number), piece, mentions)
                for when, piece in zip(here, pieces, strict=True)
            )
            listed = [one for one in each if one is not None]
            if len(listed) == len(here) and any(one.place for one in listed):
                return listed
    return []


def _several(page: Page, number: int, here: list[FoundDate]) -> re.Match[str] | None:
    """Where a sentence speaks of several meetings before the days `here`, or of one and, after its days, of another, or
    of "they" that the sentence before it names.
    """
    before, sentence, place = page.body[number - 1], page.body[number], here[0].start
    if _and_another(page, here):
        return _A_MEETING.search(page.level, sentence.start, place)
    named = _SEVERAL.search(page.level, sentence.start, place)
    they = _THEY.match(page.level, sentence.start, sentence.end) if number and named is None else None
    return they if they and _SEVERAL.search(page.level, before.start, before.end) else named


def _and_another(page: Page, here: list[FoundDate]) -> bool:
    """Whether a sentence goes on, after the first of its days, to another such meeting: "and another on 8 May"."""
    return len(here) > 1 and _AND_ANOTHER.match(page.level, here[0].end, here[1].start) is not None


def _listed(page: Page, one: CountedOff, piece: Sentence, mentions: list[Mention]) -> CountedOff | None:
    """One of a list with the place that stands next to its days, or with the words for one that nobody knows."""
    days = one.days
    place = _place(page, piece, mentions, days) or _country(page, piece, mentions)
    if place is not None:
        return one._replace(place=place) if stands_with(page.level, place, days) else None
    unknown = unknown_in_list(page.level, mentions, piece.start, days) or unknown_place(page.level, mentions, days)
    return one._replace(unknown=unknown) if unknown else None


def _country(page: Page, piece: Sentence, mentions: list[Mention]) -> FoundPlace | None:
    """The country with which an item of a list begins: "in Malta on 5 May and Spain on 8 May"."""
    if page.level.endswith(_OF_WHOM, 0, piece.start):
        return None
    start = piece.start + len(" in ") * page.level.startswith(" in ", piece.start)
    here = next(iter(starting_in(mentions, start, start + 1)), None)
    if here is None or not here.is_country:
        return None
    return FoundPlace(Place(country=here.party), here.start, here.end)


def _by_days(page: Page, main: MeetingName, days: _Days, mentions: list[Mention]) -> list[CountedOff]:
    """As many meetings as a sentence says, or names cities for, and gives days: "two webinars, from 16 to 20 and from
    23 to 27 May", "workshops in Riga and Oslo on 5 and 8 May respectively".
    """
    for number, here in days.items():
        sentence = page.body[number]
        held = so_many_held(page.level, sentence.start, (here[0].start, here[-1].end), sentence.end)
        counted = len(here) in (held, so_many(page.level, sentence)) or _and_another(page, here)
        for_each = _is_for_each(page, number, here)
        each: Sequence[FoundPlace | None] = _in_order(page, sentence, here, mentions) if len(here) > 1 else ()
        # As many cities as days are those of several meetings, if it speaks of such.
        by_city = each and (None not in each or _in_their_order(page, sentence, here)) and _several(page, number, here)
        if not (counted or for_each or by_city) or of_another_time(sentence, here[0].start):
            continue
        joint = _AND_FOR if for_each else _AND_ON
        if all(joint.fullmatch(page.level, one.end, other.start) for one, other in pairwise(here)):
            kind = plain_kind(main)
            return [
                CountedOff(_one_of(main, f"{nth} {kind}"), when, place, number)
                for nth, when, place in zip(ORDINAL_WORDS, here, each, strict=False)
            ]
    return []


def _in_their_order(page: Page, sentence: Sentence, here: list[FoundDate]) -> bool:
    """Whether a sentence without a city says beside its days that they are those of one meeting each."""
    there = RESPECTIVELY.match(page.level, here[-1].end, sentence.end)
    there = there or _RESPECTIVELY_ON.search(page.level, sentence.start, here[0].start)
    return there is not None and not sentence.has(Signal.CITY)


def _is_for_each(page: Page, number: int, here: list[FoundDate]) -> bool:
    """Whether a sentence names several meetings, and before each of their days for whom that one was."""
    if len(here) < 2 or not _FOR_THEM_ON.search(page.level, page.body[number].start, here[0].start):
        return False
    return _several(page, number, here) is not None


def _in_order(
    page: Page, sentence: Sentence, days: list[FoundDate], mentions: list[Mention]
) -> Sequence[FoundPlace | None]:
    """The cities that a sentence lists, one for each of some days: "in Riga and Oslo, from 5 to 7 and 8 to 9 May"."""
    found = [one for one in found_at(CITY, page.level, sentence, Signal.CITY) if one[0] in COUNTRY_OF_CITY]
    led = found and _IN_A_CITY.search(page.level, sentence.start, found[0].start())
    joined = led and all(_AND_IN.fullmatch(page.level, one.end(), other.start()) for one, other in pairwise(found))
    if joined and len(found) == len(days):
        return [
            FoundPlace(Place(city=USUAL_NAMES.get(one[0], one[0]), country=COUNTRY_OF_CITY[one[0]]), *one.span())
            for one in found
        ]
    bracketed = [*_in_brackets(page, sentence, mentions)]
    return bracketed if len(bracketed) == len(days) else [None] * len(days)


def _in_brackets(page: Page, sentence: Sentence, mentions: list[Mention]) -> Iterator[FoundPlace]:
    """The cities behind which a sentence names their countries: "in Riga (Latvia) and Oslo (Norway)"."""
    for country in starting_in(mentions, sentence.start, sentence.end):
        before = page.level, sentence.start, country.start
        city = _A_CITY_OF.search(*before) if country.is_country else None
        if city and page.level.startswith(")", country.end):
            yield FoundPlace(Place(city=city["city"], country=country.party), city.start("city"), country.end)


def _at_one_time(page: Page, main: MeetingName, found: Sequence[FoundDate]) -> list[CountedOff]:
    """As many meetings as a sentence says were held at one time, each told of in a sentence of its own that follows:
    "two workshops were held in May 2018. The first workshop gathered officers. The second one".
    """
    for number, sentence in enumerate(page.body[:_FIRST_SENTENCES]):
        many = so_many(page.level, sentence)
        here = [one for one in found if one.dates and sentence.start <= one.start < sentence.end] if many else []
        if many is None or len(here) != 1 or of_another_time(sentence, here[0].start):
            continue
        after = enumerate(page.body[number + 1 : number + 1 + _FIRST_SENTENCES], number + 1)
        told = [(later, one) for later, piece in after if (one := _COUNTED.match(page.level, piece.start, piece.end))]
        if [ORDINAL_WORDS[one["nth"]] for _, one in told] == [*range(1, many + 1)]:
            return [_counted(main, one, here[0], None, later) for later, one in told]
    return []


def _respectively(page: Page, subject: Subject, days: _Days, mentions: list[Mention]) -> list[CountedOff]:
    """The page's meeting and another that one sentence names, each with its days: "on 5 and 6 May respectively"."""
    for number, here in days.items():
        start, end, *_ = page.body[number]
        if len(here) != 2 or not RESPECTIVELY.match(page.level, here[1].end, end):
            continue
        names = sorted(one for one in (*subject.about, *subject.others) if start <= one.start < here[0].start)
        if len(names) == 2 and AND_ANOTHER.fullmatch(page.level, names[0].end, names[1].start):
            each = _in_order(page, page.body[number], here, mentions)
            pairs = [CountedOff(name, when, place, number) for name, when, place in zip(names, here, each, strict=True)]
            return sorted(pairs, key=lambda one: one.name not in subject.about)
    return []


def spoken_of(
    page: Page, counted: list[CountedOff], other: CountedOff, mentions: list[Mention]
) -> list[tuple[int, bool]]:
    """Where a page says "the second", "in Riga", "the Riga event" or "in Latvia" of the first of several meetings or of
    another one, and if of that other.
    """
    nth = counted.index(other) + 1
    numbered = ((match.start(), ORDINAL_WORDS[match["nth"]] == nth) for match in _NTH.finditer(page.level))
    return sorted([*numbered, *spoken_there(page, counted[0].place, other.place, mentions)])


def spoken_there(
    page: Page, one: FoundPlace | None, other: FoundPlace | None, mentions: list[Mention]
) -> list[tuple[int, bool]]:
    """Where a page says "in Riga", "the Riga event" or "in Latvia" of one of two meetings by where they were, and if of
    the other one.
    """
    if one is None or other is None:
        return []
    found: list[tuple[int, bool]] = []
    for here, there, is_other in ((one.place, other.place, False), (other.place, one.place, True)):
        if here.city and here.city != there.city:
            city = re.compile(rf"\b(?:[Ii]n|[Tt]he) {re.escape(level(here.city))}\b")
            found += ((match.start(), is_other) for match in city.finditer(page.level))
        starts = (mention.start for mention in mentions if mention.party == here.country)
        found += ((at - len("in "), is_other) for at in starts if page.level.endswith(("In ", " in "), 0, at))
    return sorted(found)  # of a country of both the first one speaks


def plain_kind(main: MeetingName) -> str:
    """The word for what one of several meetings was: "workshop" of "Wildlife Workshops"."""
    kind = KIND.search(main.name)
    return KIND_WORDS[kind[0]] if kind else str(main.kind)


def _place(page: Page, piece: Sentence, mentions: list[Mention], days: FoundDate) -> FoundPlace | None:
    """Where a piece of a sentence says that something was on certain days."""
    here = starting_in(mentions, piece.start, piece.end)
    return meeting_place(page.only([piece]), here, [], days)

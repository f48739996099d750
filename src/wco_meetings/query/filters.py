"""From what people write to sets of records: each filter of `Meetings`, over a base.

A name that doesn't exist raises and says what was meant: an empty set is an answer, and only a name that exists can
have one.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import reduce
from typing import TypeVar

from ..arguments import a_name, check_any, check_flag
from ..directory.directory import bearers, find_given, find_or_none
from ..directory.names import borne, words
from ..directory.regions import region_named
from ..errors import AmbiguousParty, InvalidValue, UnknownName
from ..messages import nearest
from ..model.countries import COUNTRIES
from ..model.dates import FIRST_YEAR, When, span_given
from ..model.meetings import Meeting
from ..model.parties import Organisation, Party
from ..model.series import Series
from ..model.words import Force, OutcomeKind, Region
from .base import Base
from .bits import BitSets, of_positions, positions

__all__ = [
    "about",
    "attended_by",
    "during",
    "held_in",
    "hosted_by",
    "in_region",
    "in_series",
    "involving",
    "named",
    "nearest_ids",
    "where",
    "with_outcome",
]

E = TypeVar("E", bound=StrEnum)

_MOST_NEAR = 3
_KINDS_AND_FORCES = (*Force, *OutcomeKind)

# Dozens of countries and territories are no parties, such as San Marino, and have no name here: their codes do.
_A_PLACE = "city of a meeting, country or ISO code of a country"


def attended_by(base: Base, parties: Sequence[Party | str], any_of: bool) -> int:
    """The meetings in which all of the parties took part, or any of them."""
    return _of_parties(base, base.index.parties, parties, any_of, "attended_by")


def hosted_by(base: Base, parties: Sequence[Party | str], any_of: bool) -> int:
    """The meetings that all of the parties hosted, or any of them."""
    return _of_parties(base, base.index.hosts, parties, any_of, "hosted_by")


def _of_parties(base: Base, sets: BitSets, parties: Sequence[Party | str], any_of: bool, method: str) -> int:
    place = f"{method}.parties"
    check_any(parties, place)
    check_flag(any_of, f"{method}.any_of")
    return _combined([sets.get(find_given(base.terms.directory, each, place).id, 0) for each in parties], any_of)


def involving(base: Base, party: Party | str) -> int:
    """The meetings that a party has to do with."""
    key, index = find_given(base.terms.directory, party, "of.party").id, base.index
    return index.parties.get(key, 0) | index.hosts.get(key, 0) | index.involved.get(key, 0)


def about(base: Base, topics: Sequence[str], any_of: bool) -> int:
    """The meetings that list all of the topics, or any of them."""
    sets = base.index.topics
    return _combined([sets.get(topic, 0) for topic in base.terms.asked_about(topics, any_of)], any_of)


def _combined(sets: Iterable[int], any_of: bool) -> int:
    return reduce(int.__or__ if any_of else int.__and__, sets)


def during(base: Base, start: When, end: When | None, possible: bool) -> int:
    """The meetings all of whose days lie in a span, or from the start of one to the end of another."""
    if start is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise InvalidValue("during.start", start, f"a start: {FIRST_YEAR} for all that was before the end")
    first = span_given(start, "during.start")
    last = first if end is None else span_given(end, "during.end")
    if last.end < first.start:
        raise InvalidValue("during.end", end, f"a day on or after {first.start}")
    check_flag(possible, "during.possible")
    return base.index.during(first.start, last.end, possible)


def in_series(base: Base, series: Series | str) -> int:
    """The meetings of a series."""
    return base.index.series.get(base.terms.series_id(series), 0)


def in_region(base: Base, region: Region | str) -> int:
    """The meetings of a region."""
    return base.index.regions.get(region_named(region, "in_region.region"), 0)


def held_in(base: Base, place: Party | str) -> int:
    """The meetings held in a city or a country; in both, where one name is that of both."""
    asked = "held_in.place"
    if isinstance(place, Organisation):
        raise InvalidValue(asked, place, "a country: an organisation is no place")
    if isinstance(place, Region):  # which is a text to Python
        raise InvalidValue(asked, place, "a city or a country: `in_region` is for regions")
    place = find_given(base.terms.directory, place, asked).id if isinstance(place, Party) else a_name(place, asked)
    cities = base.cities_by_name.get(words(place), ())
    country = _country(base, place, known_as_city=bool(cities))
    if country is None and not cities:
        countries = [party for party in base.terms.directory if party.id in COUNTRIES]
        names = [*base.index.cities, *(name for party in countries for name in borne(party))]
        codes = sorted(COUNTRIES) if len(place) == len("XK") else []
        raise UnknownName(_A_PLACE, place, nearest(place, codes) or nearest(place, names))
    sets = [base.index.cities[city] for city in cities]
    return _combined([*sets, base.index.countries.get(country or "", 0)], any_of=True)


def _country(base: Base, name: str, *, known_as_city: bool) -> str | None:
    if name in COUNTRIES:
        return name
    try:
        found = find_or_none(base.terms.directory, name)
    except AmbiguousParty as error:
        lands = _lands(base, name)
        if len(lands) < 2 and not known_as_city and len(COUNTRIES.intersection(error.candidates)) > 1:
            raise
        return lands[0] if len(lands) == 1 else None
    if found is None or found.id in COUNTRIES:
        return found and found.id
    lands = _lands(base, name.casefold())  # GUAM is an organisation, and Guam a place in capitals too
    return lands[0] if len(lands) == 1 else None


def _lands(base: Base, name: str) -> list[str]:
    """The countries that bear a name: an organisation is no place."""
    return [key for key in bearers(base.terms.directory, name) if key in COUNTRIES]


def with_outcome(base: Base, kind_or_force: OutcomeKind | Force | str) -> int:
    """The meetings with an outcome of a kind, or of any kind of a force."""
    word = named(_KINDS_AND_FORCES, kind_or_force, "with_outcome.kind_or_force", "kind or force")
    return base.index.forces[word] if isinstance(word, Force) else base.index.kinds.get(word, 0)


def named(known: Iterable[E], name: str, place: str, what: str) -> E:
    """The word of closed lists that a name means, whatever its case and however it parts its words."""
    spelt = words(a_name(name, place))
    for word in known:
        if words(word) == spelt:
            return word
    raise UnknownName(what, name, nearest(name, known) or tuple(map(str, known)))


def nearest_ids(meetings: Iterable[Meeting], key: str) -> tuple[str, ...]:
    """The ids that may be meant: of meetings of this series, with this number in it or this name, and those alike."""
    among = tuple(meetings)
    series, _, number = key.rpartition("-")
    name = words(key)
    same = [
        meeting.id
        for meeting in among
        if meeting.series == key
        or (meeting.series == series and number in map(str, meeting.numbers))
        or words(meeting.name) == name
    ]
    return tuple(dict.fromkeys((*same, *nearest(key, (meeting.id for meeting in among)))))[:_MOST_NEAR]


def where(base: Base, selection: int, predicate: Callable[[Meeting], object]) -> int:
    """Those of a selection that a predicate holds for."""
    if not callable(predicate):
        raise InvalidValue("where.predicate", predicate, "a function of a meeting")
    records = base.records
    chosen = (position for position in positions(selection) if predicate(records[position]))
    return of_positions(chosen, len(records))

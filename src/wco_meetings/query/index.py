"""What makes a query cheap: for each party, topic, series, region, country, city and outcome kind, its set of records.

A set is a whole number (see `bits`), bit `i` standing for the record at position `i`. Each family of sets is built when
it is first asked for, and the collections derived from one another share one `Index`. An analysis takes it from the
base of its collection, and the records that are its own from the selection.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from ..model.dates import Precision
from ..model.meetings import Meeting
from ..model.outcomes import COLLECTIVE_ACTORS
from ..model.words import Force, OutcomeKind
from .bits import MARK, Axis, BitSets, Marks, bit_sets, of_positions, sets_of_values
from .bounds import Bounds, bounds, day_number, day_of

__all__ = ["Index", "mark_parties"]


class Index:
    """The sets of all records of a base, which stand in `records` in order; `position` gives the place of each id.

    Every family maps a key to its set; a key that no record bears is missing, so `index.topics.get(term, 0)` is the set
    of any term. `everything` is the set of all records.
    """

    def __init__(self, records: Sequence[Meeting], position: Mapping[str, int]) -> None:
        self.records = records
        self.position = position
        self.everything: int = (1 << len(records)) - 1

    @cached_property
    def parties(self) -> BitSets:
        """By the id of a party: the meetings that it took part in, in any role."""
        return bit_sets(self.records, mark_parties)

    @cached_property
    def hosts(self) -> BitSets:
        """By the id of a party: the meetings that it hosted."""
        return bit_sets(self.records, _mark_hosts)

    @cached_property
    def involved(self) -> BitSets:
        """By the id of a party: the meetings that it was spoken for in, or acted in through an outcome."""
        return bit_sets(self.records, _mark_involved)

    @cached_property
    def topics(self) -> BitSets:
        """By term: the meetings that list it among their topics."""
        return bit_sets(self.records, _mark_topics)

    @cached_property
    def series(self) -> BitSets:
        """By the id of a series."""
        return self._by(attrgetter("series"))

    @cached_property
    def regions(self) -> BitSets:
        """By `Region`: the meetings of that region."""
        return self._by(attrgetter("region"))

    @cached_property
    def countries(self) -> BitSets:
        """By ISO 3166-1 alpha-2 code: the meetings held there."""
        return self._by(lambda meeting: meeting.place and meeting.place.country)

    @cached_property
    def cities(self) -> BitSets:
        """By the name of a city as records write it: the meetings held there."""
        return self._by(lambda meeting: meeting.place and meeting.place.city)

    @cached_property
    def kinds(self) -> BitSets:
        """By `OutcomeKind`: the meetings with such an outcome."""
        return bit_sets(self.records, _mark_kinds)

    @cached_property
    def forces(self) -> Mapping[str, int]:
        """By `Force`: the meetings with an outcome of any of its kinds."""
        sets = dict.fromkeys(map(str, Force), 0)
        for kind in OutcomeKind:
            sets[kind.force] |= self.kinds.get(kind, 0)
        return sets

    def _by(self, value: Callable[[Meeting], str | None]) -> BitSets:
        return sets_of_values(map(value, self.records), len(self.records))

    def during(self, start: date, end: date, possible: bool = False) -> int:
        """The meetings all of whose days lie from `start` to `end`, certainly or, on request, possibly."""
        first, after = day_number(start), day_number(end + timedelta(days=1))
        days = self._days
        too_early, in_time = days.earliest.below(first), days.latest.below(after)
        found = in_time ^ (in_time & too_early)
        if possible:
            loose = zip(days.loose, days.latest_start, days.earliest_end, strict=True)
            may_be = (position for position, start, end in loose if first <= start and end < after)
            found |= of_positions(may_be, len(self.records))
        return found

    def bounds(self, position: int) -> Bounds:
        """The days that one meeting can have had."""
        dates = self.records[position].dates
        if dates is not None and dates.precision is Precision.DAY:  # which says all, so that no index is needed
            return Bounds(dates.start, dates.start, dates.end, dates.end)
        days = self._days
        earliest, latest = days.earliest[position], days.latest[position]
        latest_start, earliest_end = earliest, latest
        at = bisect_left(days.loose, position)
        if at < len(days.loose) and days.loose[at] == position:
            latest_start, earliest_end = days.latest_start[at], days.earliest_end[at]
        return Bounds(*map(day_of, (earliest, latest_start, earliest_end, latest)))

    @cached_property
    def _days(self) -> _Days:
        known = bounds(self.records, self.position)
        loose = [
            position
            for position, (earliest, latest_start, earliest_end, latest) in enumerate(zip(*known, strict=True))
            if earliest != latest_start or earliest_end != latest
        ]
        return _Days(
            Axis(known.earliest),
            Axis(known.latest),
            array("I", loose),
            array("I", map(known.latest_start.__getitem__, loose)),
            array("I", map(known.earliest_end.__getitem__, loose)),
        )


class _Days(NamedTuple):
    """The bounds of all meetings, as numbers of days: the first and the last possible day of each.

    The two between are kept for the `loose` ones alone, by rising position: with dates to the day they are the same.
    """

    earliest: Axis
    latest: Axis
    loose: array[int]
    latest_start: array[int]
    earliest_end: array[int]


# --- the keys of one meeting; written out, since these loops are where the time of a build goes ---


def mark_parties(meeting: Meeting, marks: Marks, at: int) -> None:
    """Mark the parties that took part."""
    for part in meeting.participations:
        marks[part.party][at] = MARK


def _mark_hosts(meeting: Meeting, marks: Marks, at: int) -> None:
    for host in meeting.hosts:
        marks[host][at] = MARK


def _mark_involved(meeting: Meeting, marks: Marks, at: int) -> None:
    for part in meeting.participations:
        if part.on_behalf_of is not None:
            marks[part.on_behalf_of][at] = MARK
    for outcome in meeting.outcomes:
        for actor in outcome.actors:
            if actor not in COLLECTIVE_ACTORS:
                marks[actor][at] = MARK


def _mark_topics(meeting: Meeting, marks: Marks, at: int) -> None:
    for topic in meeting.topics:
        marks[topic][at] = MARK


def _mark_kinds(meeting: Meeting, marks: Marks, at: int) -> None:
    for outcome in meeting.outcomes:
        marks[outcome.kind][at] = MARK

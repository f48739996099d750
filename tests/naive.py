"""Every filter as a scan in a few lines: what the indexes have to agree with, record by record.

They take ids and terms as records hold them. What a date leaves open is answered from its meaning: all ways in which
the meetings can have lain, tried one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from wco_meetings import DateSpan, LinkRel, Meeting, Precision
from wco_meetings.model.outcomes import COLLECTIVE_ACTORS

# Days before and after all others, for meetings that can have been at any time.
NEVER_BEFORE, NEVER_AFTER = 0, 10_000_000

Way = dict[str, tuple[int, int]]
"""For each meeting its first and last day, as one way in which all of them can have been."""


def attended_by(records: Sequence[Meeting], *parties: str, any_of: bool = False) -> list[Meeting]:
    enough = any if any_of else all
    return [m for m in records if enough(party in {part.party for part in m.participations} for party in parties)]


def hosted_by(records: Sequence[Meeting], *parties: str, any_of: bool = False) -> list[Meeting]:
    enough = any if any_of else all
    return [m for m in records if enough(party in m.hosts for party in parties)]


def involving(records: Sequence[Meeting], party: str) -> list[Meeting]:
    return [m for m in records if party in set(involved(m))]


def involved(meeting: Meeting) -> Iterator[str | None]:
    yield from meeting.hosts
    for part in meeting.participations:
        yield from (part.party, part.on_behalf_of)
    for outcome in meeting.outcomes:
        yield from set(outcome.actors).difference(COLLECTIVE_ACTORS)


def about(records: Sequence[Meeting], *topics: str, any_of: bool = False) -> list[Meeting]:
    enough = any if any_of else all
    return [m for m in records if enough(topic in m.topics for topic in topics)]


def in_series(records: Sequence[Meeting], series: str) -> list[Meeting]:
    return [m for m in records if m.series == series]


def in_region(records: Sequence[Meeting], region: str) -> list[Meeting]:
    return [m for m in records if m.region == region]


def held_in(records: Sequence[Meeting], place: str) -> list[Meeting]:
    return [m for m in records if m.place is not None and place in (m.place.city, m.place.country)]


def with_outcome(records: Sequence[Meeting], kind_or_force: str) -> list[Meeting]:
    return [m for m in records if any(kind_or_force in (o.kind, o.kind.force) for o in m.outcomes)]


def during(records: Sequence[Meeting], window: DateSpan, *, possible: bool = False) -> list[Meeting]:
    first, last = window.start.toordinal(), window.end.toordinal()
    found = list(ways(records, first, last))

    def lies_within(meeting: Meeting) -> Iterator[bool]:
        return (first <= way[meeting.id][0] and way[meeting.id][1] <= last for way in found)

    enough: Callable[[Iterator[bool]], bool] = any if possible else all
    return [m for m in records if enough(lies_within(m))]


def ways(records: Sequence[Meeting], *more_days: int) -> Iterator[Way]:
    """All ways in which the meetings can have lain; days that nothing tells apart stand for one another."""
    days = sorted({NEVER_BEFORE, *more_days, *(day for m in records for day in days_of(m)), NEVER_AFTER})
    each = [[(s, e) for s in days for e in days if s <= e and allowed(m, s, e)] for m in records]
    for lying in product(*each):
        way = {meeting.id: span for meeting, span in zip(records, lying, strict=True)}
        if all(fits(way, meeting) for meeting in records):
            yield way


def days_of(meeting: Meeting) -> Iterator[int]:
    for span in (meeting.dates, *(source.published for source in meeting.sources)):
        if span is not None:
            yield from (span.start.toordinal(), span.end.toordinal())


def allowed(meeting: Meeting, start: int, end: int) -> bool:
    """Whether a meeting's own record allows these days."""
    first, last = NEVER_BEFORE, NEVER_AFTER
    if meeting.dates is not None:
        first, last = meeting.dates.start.toordinal(), meeting.dates.end.toordinal()
        if meeting.dates.precision is Precision.DAY:
            return (start, end) == (first, last)
    published = max((s.published.end.toordinal() for s in meeting.sources if s.published is not None), default=last)
    reports_it = published >= first and not (meeting.note or "").startswith("Announced")
    known_by = start if meeting.dates else end  # in its month it had begun by then
    return first <= start and end <= last and (known_by <= published or not reports_it)


def fits(way: Way, meeting: Meeting) -> bool:
    """Whether a way is what the links of a meeting say."""
    start, end = way[meeting.id]
    for link in meeting.links:
        if link.target in way:
            first, last = way[link.target]
            too_early = link.rel is LinkRel.FOLLOWS and start < last
            outside = link.rel is LinkRel.PART_OF and (start < first or last < end)
            if too_early or outside:
                return False
    return True

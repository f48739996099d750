"""The days that a meeting can have had: as far as its dates leave open, narrowed by its links and its publication.

Every bound is a comparison between two days, the first or the last of a meeting: what follows a meeting starts on its
last day or later, what is part of a meeting lies within it, and nothing ends before it starts. So bounds spread along
chains of links, and each day takes the tightest one that reaches it.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ..model.dates import Precision
from ..model.meetings import Meeting
from ..model.words import LinkRel

__all__ = ["AFTER_ALL", "BEFORE_ALL", "Bounds", "Days", "bounds", "day_number", "day_of", "in_time", "is_announced"]

# Two days that no calendar has, for bounds that are open.
BEFORE_ALL = 0
AFTER_ALL = (date.max.year + 1) << 9


class Bounds(NamedTuple):
    """The first day of a meeting lies from `earliest` to `latest_start`, its last from `earliest_end` to `latest`.

    All four are inclusive, and None is an open end. With dates stated to the day `earliest` is `latest_start` and
    `earliest_end` is `latest`.
    """

    earliest: date | None
    latest_start: date | None
    earliest_end: date | None
    latest: date | None


class Days(NamedTuple):
    """The bounds of many meetings by position, as the numbers of days."""

    earliest: list[int]
    latest_start: list[int]
    earliest_end: list[int]
    latest: list[int]


def in_time(meeting: Meeting, known: Bounds, reverse: bool) -> tuple[bool, date, date, tuple[int, ...], str]:
    """A key by which meetings sort in time, or in `reverse`: see `Meetings.sorted`."""
    first, last = known.earliest or known.latest, known.latest or date.max
    return (first is None) is not reverse, first or last, last, meeting.numbers, meeting.id


def day_number(day: date) -> int:
    """A day as a number that sorts as days do: the start of a year has nine zeros at its end, that of a month five."""
    return day.year << 9 | (day.month - 1) << 5 | (day.day - 1)


def day_of(number: int) -> date | None:
    """The day of a number, None for the two that stand for an open end."""
    if BEFORE_ALL < number < AFTER_ALL:
        return date(number >> 9, (number >> 5 & 15) + 1, (number & 31) + 1)
    return None


def bounds(records: Sequence[Meeting], position: Mapping[str, int]) -> Days:
    """The bounds of all records, `position` giving the place of each id.

    Stated dates hold: a link that contradicts them narrows nothing. A meeting without any, or with no more than a month
    or a year, is bounded by its links, and by the newest day on which a source of it was published: without dates it
    had happened by then, and in its month or year it had begun, since some pages report an opening; unless its note
    begins with "Announced", or its dates or links put it later. A link to a meeting that isn't among the records says
    nothing, and `refers_to` never does.
    """
    days = Days([], [], [], [])
    for meeting in records:
        dates, exact = meeting.dates, _is_exact(meeting)
        start, end = BEFORE_ALL, AFTER_ALL
        if dates is not None:
            start, end = day_number(dates.start), day_number(dates.end)
        # A month or a year is known to hold the meeting somewhere: it may have ended on its first day.
        days.earliest.append(start)
        days.latest_start.append(start if exact else end)
        days.earliest_end.append(end if exact else start)
        days.latest.append(end)
    loose = [index for index, meeting in enumerate(records) if meeting.links or not _is_exact(meeting)]
    _narrow(days, loose, records, position)
    return days


# --- spreading: a day is a number, twice its meeting's position for the first and one more for the last ---


def _narrow(days: Days, loose: Iterable[int], records: Sequence[Meeting], position: Mapping[str, int]) -> None:
    """Tighten the bounds of the meetings at `loose` and of those that they link to."""
    low: dict[int, int] = {}
    high: dict[int, int] = {}
    later: dict[int, list[int]] = {}
    earlier: dict[int, list[int]] = {}

    def take(index: int) -> tuple[int, int]:
        first, last = 2 * index, 2 * index + 1
        if first not in low:
            low[first], high[first], low[last], high[last] = (known[index] for known in days)
            not_before(last, first)
        return first, last

    def not_before(day: int, other: int) -> None:
        later.setdefault(other, []).append(day)
        earlier.setdefault(day, []).append(other)

    for index in loose:
        first, last = take(index)
        for link in records[index].links:
            target = position.get(link.target)
            if target is None:
                continue
            target_first, target_last = take(target)
            if link.rel is LinkRel.FOLLOWS:
                not_before(first, target_last)
            elif link.rel is LinkRel.PART_OF:
                not_before(first, target_first)
                not_before(target_last, last)

    _spread(low, high, later, 1)
    for index in loose:
        first, last = 2 * index, 2 * index + 1
        day, published = last if records[index].dates is None else first, _reported_by(records[index])
        if low[day] <= published:
            high[day] = min(high[day], published)
    _spread(high, low, earlier, -1)
    for day, bound in low.items():
        index, is_last = divmod(day, 2)
        days[2 * is_last][index] = bound
        days[2 * is_last + 1][index] = high[day]


def _spread(tight: dict[int, int], opposite: dict[int, int], onward: dict[int, list[int]], sign: int) -> None:
    """Carry each day's bound onward to the days that it bounds, except past their opposite bound.

    The tightest bounds go first, so that each day is settled once, by the tightest bound that can reach it.
    """
    settled: set[int] = set()
    for day in sorted(tight, key=lambda day: sign * tight[day], reverse=True):
        if day in settled:
            continue
        settled.add(day)
        bound, reached = tight[day], [day]
        while reached:
            for other in onward.get(reached.pop(), ()):
                if other not in settled and sign * bound <= sign * opposite[other]:
                    settled.add(other)
                    tight[other] = bound
                    reached.append(other)


def is_announced(meeting: Meeting) -> bool:
    """Whether its pages announce the meeting instead of reporting it, as its note then begins by saying."""
    return (meeting.note or "").startswith("Announced")


def _is_exact(meeting: Meeting) -> bool:
    """Whether its first and its last day are stated."""
    return meeting.dates is not None and meeting.dates.precision is Precision.DAY


def _reported_by(meeting: Meeting) -> int:
    """The day by which a meeting of which no days are stated had been reported, as far as its sources say."""
    published = [day_number(source.published.end) for source in meeting.sources if source.published is not None]
    if _is_exact(meeting) or not published or is_announced(meeting):
        return AFTER_ALL
    return max(published)

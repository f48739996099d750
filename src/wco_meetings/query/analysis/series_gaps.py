"""The numbers between those that are known which no meeting here bears: sessions that must have happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ...model.dates import DateSpan
from ...model.meetings import Meeting
from ...tables.rows import Rows
from ..bits import Axis, positions
from ..bounds import AFTER_ALL, BEFORE_ALL, day_number

if TYPE_CHECKING:
    from ..meetings import Meetings

__all__ = ["WIDEST_GAP", "SeriesGap", "numbered", "series_gaps"]

# No body has met a thousand times unseen: a jump as wide is a slip in a number, which `check` reports.
WIDEST_GAP = 1_000


class SeriesGap(NamedTuple):
    """A number of a series that no meeting here bears, beside the nearest that some bear.

    The session was held after `after`, the dates of the meeting `previous`, and before `before`, those of `next`; None
    where they aren't known. `unnumbered` are the ids of the meetings of the series without a number that may have been
    held between the two: any of them may be the session. Where there is none, no meeting of the series here is it.

    .. versionadded:: 0.2
       `unnumbered`
    """

    series: str
    number: int
    after: DateSpan | None
    before: DateSpan | None
    previous: str
    next: str
    unnumbered: tuple[str, ...]


def series_gaps(meetings: Meetings) -> Rows[SeriesGap]:
    """The numbers between the known ones of each series that no meeting bears, in the order of series and numbers.

    No meeting here bears the number, and yet the session may be here without it: `unnumbered` are the meetings of the
    series that may be it, as far as `bounds` tells. A gathering that bears two numbers fills both. Before the first
    known number and after the last nothing is claimed. Where two meetings bear one number, the first in the
    collection's order stands beside the gap. Only what the collection holds counts, so ask it of a whole set: a filter
    makes gaps of its own. A jump of more than 1,000 numbers is no gap but a slip, which `check` reports.

    The time grows with the number of meetings and rows, of which two numbers can have 999 between them, and with the
    meetings in `unnumbered`, which are counted off once for all gaps that have the same ones.

    >>> gap = wm.load().in_series("wca-directors-general").series_gaps()[0]
    >>> gap.number, gap.previous, gap.next, gap.unnumbered
    (17, 'wca-directors-general-16', 'wca-directors-general-18', ('wca-directors-general-2012',))
    """
    return Rows(SeriesGap, _gaps(meetings))


def _gaps(meetings: Meetings) -> Iterator[SeriesGap]:
    unnumbered: dict[str | None, list[Meeting]] = {}
    for meeting in meetings:
        if not meeting.numbers:
            unnumbered.setdefault(meeting.series, []).append(meeting)
    for series, by_number in sorted(numbered(meetings).items()):
        without = _Unnumbered(meetings, unnumbered.get(series, ()))
        for (lower, previous), (higher, following) in pairwise(sorted(by_number.items())):
            if not 1 < higher - lower <= WIDEST_GAP:
                continue
            before, after = previous[0], following[0]
            between = without.between(meetings.bounds(before).earliest_end, meetings.bounds(after).latest_start)
            for number in range(lower + 1, higher):
                yield SeriesGap(series, number, before.dates, after.dates, before.id, after.id, between)


class _Unnumbered:
    """The meetings of a series without a number, by their days, so that no gap is held against each of them."""

    def __init__(self, meetings: Meetings, unnumbered: Sequence[Meeting]) -> None:
        bounds = [meetings.bounds(meeting) for meeting in unnumbered]
        self._ids = [meeting.id for meeting in unnumbered]
        self._latest_start = Axis([_number(known.latest_start, AFTER_ALL) for known in bounds])
        self._earliest_end = Axis([_number(known.earliest_end, BEFORE_ALL) for known in bounds])
        self._known: dict[int, tuple[str, ...]] = {}

    def between(self, ended: date | None, began: date | None) -> tuple[str, ...]:
        """Those that can have been after what ended on a day at the earliest, and before what began at the latest."""
        too_early = self._latest_start.below(_number(ended, BEFORE_ALL))
        found = self._earliest_end.below(_number(began, AFTER_ALL) + 1) & ~too_early
        if found not in self._known:
            self._known[found] = tuple(self._ids[at] for at in positions(found))
        return self._known[found]


def _number(day: date | None, unknown: int) -> int:
    return unknown if day is None else day_number(day)


def numbered(meetings: Meetings) -> dict[str, dict[int, list[Meeting]]]:
    """The meetings of each series by each number that they bear."""
    found: dict[str, dict[int, list[Meeting]]] = {}
    for meeting in meetings:
        if meeting.series is not None and meeting.numbers:
            by_number = found.setdefault(meeting.series, {})
            for number in meeting.numbers:
                by_number.setdefault(number, []).append(meeting)
    return found

"""The numbers between those that are known which no meeting here bears: sessions that must have happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ...model.dates import DateSpan
from ...model.meetings import Meeting
from ...tables.rows import Rows

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
        without = [(meeting.id, meetings.bounds(meeting)) for meeting in unnumbered.get(series, ())]
        for (lower, previous), (higher, following) in pairwise(sorted(by_number.items())):
            if not 1 < higher - lower <= WIDEST_GAP:
                continue
            before, after = previous[0], following[0]
            ended, began = meetings.bounds(before).earliest_end, meetings.bounds(after).latest_start
            between = tuple(
                own_id
                for own_id, its in without
                if _in_order(ended, its.latest_start) and _in_order(its.earliest_end, began)
            )
            for number in range(lower + 1, higher):
                yield SeriesGap(series, number, before.dates, after.dates, before.id, after.id, between)


def _in_order(ended: date | None, began: date | None) -> bool:
    """Whether what ended on a day at the earliest can have been before what began on one at the latest."""
    return ended is None or began is None or ended <= began


def numbered(meetings: Meetings) -> dict[str, dict[int, list[Meeting]]]:
    """The meetings of each series by each number that they bear."""
    found: dict[str, dict[int, list[Meeting]]] = {}
    for meeting in meetings:
        if meeting.series is not None and meeting.numbers:
            by_number = found.setdefault(meeting.series, {})
            for number in meeting.numbers:
                by_number.setdefault(number, []).append(meeting)
    return found

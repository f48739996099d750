"""The sessions that must have happened and are not here: numbers missing between those that are known."""

from __future__ import annotations

from collections.abc import Iterator
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

    The missing one was held after `after`, the dates of the meeting `previous`, and before `before`, those of `next`;
    None where they aren't known.
    """

    series: str
    number: int
    after: DateSpan | None
    before: DateSpan | None
    previous: str
    next: str


def series_gaps(meetings: Meetings) -> Rows[SeriesGap]:
    """The numbers missing between the known ones of each series, in the order of series and numbers.

    A gathering that bears two numbers fills both. Before the first known number and after the last nothing is claimed.
    Where two meetings bear one number, the first in the collection's order stands beside the gap. Only what the
    collection holds counts, so ask it of a whole set: a filter makes gaps of its own. A jump of more than 1,000 numbers
    is no gap but a slip, which `check` reports.

    >>> print(wm.load().in_series("council").series_gaps())
    series   number  after            before           previous         next
    council     123  27-29 June 2013  11-13 June 2015  council-121-122  council-125-126
    council     124  27-29 June 2013  11-13 June 2015  council-121-122  council-125-126
    council     134  27-29 June 2019  25 June 2020     council-133      council-135-136
    """
    return Rows(SeriesGap, _gaps(meetings))


def _gaps(meetings: Meetings) -> Iterator[SeriesGap]:
    for series, by_number in sorted(numbered(meetings).items()):
        for (lower, previous), (higher, following) in pairwise(sorted(by_number.items())):
            if higher - lower > WIDEST_GAP:
                continue
            before, after = previous[0], following[0]
            for number in range(lower + 1, higher):
                yield SeriesGap(series, number, before.dates, after.dates, before.id, after.id)


def numbered(meetings: Meetings) -> dict[str, dict[int, list[Meeting]]]:
    """The meetings of each series by each number that they bear."""
    found: dict[str, dict[int, list[Meeting]]] = {}
    for meeting in meetings:
        if meeting.series is not None and meeting.numbers:
            by_number = found.setdefault(meeting.series, {})
            for number in meeting.numbers:
                by_number.setdefault(number, []).append(meeting)
    return found

"""Who comes: for each Member the meetings that it took part in, of those that it could be expected at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import compress
from typing import TYPE_CHECKING, Literal, NamedTuple, overload

from ...arguments import a_choice
from ...directory.membership import ALWAYS, NEVER, standing
from ...directory.regions import region_named
from ...model.dates import DateSpan
from ...model.parties import Member
from ...model.words import Region
from ...tables.rows import Rows
from ..base import base_of, selection_of
from ..bits import Axis, bit_sets, of_positions, positions, sets_of_values
from ..index import Index, mark_parties

if TYPE_CHECKING:
    from ..meetings import Meetings

__all__ = ["Attendance", "RegionAttendance", "attendance"]


class Attendance(NamedTuple):
    """One Member's attendance: `attended` of `eligible` meetings, and `unknown_attended` of `unknown` ones.

    `rate` is `attended` by `eligible`, from 0 to 1, and None where it was eligible for none. `guest` counts the
    meetings at which it is named without being expected. `first` and `last` are the dates of the first and the last
    meeting at which it is named. `longest_absence` is a number of meetings. `named` is at how many it is named at all:
    what to rank by, since a Member of which nobody knows since when it is one has an `attended` of 0. See
    `Meetings.attendance`.

    .. versionadded:: 0.2
       `named`
    """

    party: str
    attended: int
    eligible: int
    rate: float | None
    unknown: int
    unknown_attended: int
    guest: int
    first: DateSpan | None
    last: DateSpan | None
    longest_absence: int | None
    named: int


class RegionAttendance(NamedTuple):
    """The attendance of a region's `members` added up, with their first and last dates and longest absence.

    `rate` is the sum of `attended` by that of `eligible`. See `Meetings.attendance`.

    .. versionadded:: 0.2
       `named`
    """

    region: Region | None
    members: int
    attended: int
    eligible: int
    rate: float | None
    unknown: int
    unknown_attended: int
    guest: int
    first: DateSpan | None
    last: DateSpan | None
    longest_absence: int | None
    named: int


@overload
def attendance(
    meetings: Meetings, region: Region | str | None = None, by: Literal["member"] = "member"
) -> Rows[Attendance]: ...


@overload
def attendance(
    meetings: Meetings, region: Region | str | None = None, *, by: Literal["region"]
) -> Rows[RegionAttendance]: ...


@overload
def attendance(meetings: Meetings, region: Region | str | None, by: Literal["region"]) -> Rows[RegionAttendance]: ...


def attendance(
    meetings: Meetings, region: Region | str | None = None, by: Literal["member", "region"] = "member"
) -> Rows[Attendance] | Rows[RegionAttendance]:
    """How often each Member is named among those who took part; one row a Member, in the order of codes.

    The European Union, which `Directory.members` leaves out, has a row too.

    A Member is *eligible* for a meeting if it was a Member on all its days (see `Directory.membership`) and the meeting
    is not another region's. `attended` counts the eligible meetings at which it is named, and `rate` is attended by
    eligible, None if there are none. Where it isn't known whether it was a Member, because its joining isn't, or
    because it joined on one of the days that the meeting can have had (see `Meetings.bounds`), the meeting is among the
    `unknown`, and among the `unknown_attended` if it is named there. Where it is named at another region's meeting, or
    before it joined, it is a `guest`. So each meeting at which a Member is named is in one of attended,
    unknown_attended and guest, and `named` is their sum.

    `first` and `last` leave meetings without dates aside. `longest_absence` is the largest number of eligible meetings
    in a row at which it isn't named; None if it is eligible for none. All three go by the first day that the meetings
    can have had, then by the last, and then by ids. One of "2015" so comes before one of March 2015, though nobody
    knows which was first: where dates are partial, these are one of several orders that may be the true one.

    With `region`, only the meetings and the Members of that region. `by="region"` adds up the Members of each region.

    Pages name only some of those who took part. So a rate is a lower bound: a low one means that pages seldom name a
    Member, and not that it stayed away.

    Raises `UnknownName` for a region or a `by` that doesn't exist.

    >>> rows = wm.load().in_series("eur-heads-of-investigation").attendance(region="EUR")
    >>> [(row.party, row.attended, row.eligible, row.named) for row in rows if row.party in ("KZ", "IL")]
    [('IL', 0, 1, 0), ('KZ', 1, 1, 1)]
    """
    a_choice(by, "attendance.by", "way to count attendance", ("member", "region"))
    members = [party for party in meetings.directory if isinstance(party, Member)]
    if region is not None:
        wanted = region_named(region, "attendance.region")
        meetings = meetings.in_region(wanted)
        members = [member for member in members if member.region is wanted]
    rows = list(_rows(meetings, members))
    if by == "member":
        return Rows(Attendance, rows)
    by_region: dict[Region | None, list[Attendance]] = {}
    for member, row in zip(members, rows, strict=True):
        by_region.setdefault(member.region, []).append(row)
    in_order = sorted(by_region.items(), key=lambda item: (item[0] is None, item[0] or ""))
    return Rows(RegionAttendance, [_added_up(which, those) for which, those in in_order])


def _rows(meetings: Meetings, members: Iterable[Member]) -> Iterator[Attendance]:
    """Positions here are places in the order of dates, so that all that start from a day on are a run of bits.

    A meeting that can have been at any time is taken to have started before all days and to end after them.
    """
    index = base_of(meetings).index
    in_order = sorted((_days(index, at), index.records[at].id, at) for at in positions(selection_of(meetings)))
    records = [index.records[at] for *_, at in in_order]
    starts, ends = [start for (start, _), *_ in in_order], Axis([end for (_, end), *_ in in_order])
    parties = bit_sets(records, mark_parties)
    regions = sets_of_values((meeting.region for meeting in records), len(records))
    everything = (1 << len(records)) - 1
    regional = 0
    for bits in regions.values():
        regional |= bits
    dated = of_positions((place for place, meeting in enumerate(records) if meeting.dates), len(records))
    for member in members:
        known = standing(member.membership)
        own = 0 if member.region is None else regions.get(member.region, 0)
        maybe_own = regional if member.region is None else 0
        eligible = _from(bisect_left(starts, known.certain), everything ^ regional | own)
        unknown = (everything ^ regional | own | maybe_own) & ~eligible & ~ends.below(known.possible)
        present = parties.get(member.code, 0)
        attended, placed = (present & eligible).bit_count(), present & dated
        yield Attendance(
            party=member.code,
            attended=attended,
            eligible=eligible.bit_count(),
            rate=_rate(attended, eligible.bit_count()),
            unknown=unknown.bit_count(),
            unknown_attended=(present & unknown).bit_count(),
            guest=(present & ~eligible & ~unknown).bit_count(),
            first=records[(placed & -placed).bit_length() - 1].dates if placed else None,
            last=records[placed.bit_length() - 1].dates if placed else None,
            longest_absence=_longest_absence(present, eligible, len(records)),
            named=present.bit_count(),
        )


def _days(index: Index, at: int) -> tuple[int, int]:
    """The first and the last day that a meeting can have had."""
    known = index.bounds(at)
    return known.earliest.toordinal() if known.earliest else ALWAYS, known.latest.toordinal() if known.latest else NEVER


def _from(position: int, bits: int) -> int:
    return bits >> position << position


def _rate(attended: int, eligible: int) -> float | None:
    return attended / eligible if eligible else None


def _longest_absence(present: int, eligible: int, total: int) -> int | None:
    """The length of the longest run of eligible positions without one that is present."""
    if not eligible:
        return None
    named = f"{present:0{total}b}"
    counted = f"{eligible:0{total}b}".encode().translate(_AS_NUMBERS)
    return max(map(len, "".join(compress(named, counted)).split("1")))


_AS_NUMBERS = bytes.maketrans(b"01", b"\x00\x01")


_SUMMED = ("attended", "eligible", "unknown", "unknown_attended", "guest", "named")


def _added_up(region: Region | None, rows: list[Attendance]) -> RegionAttendance:
    sums = {name: sum(getattr(row, name) for row in rows) for name in _SUMMED}
    return RegionAttendance(
        region=region,
        members=len(rows),
        rate=_rate(sums["attended"], sums["eligible"]),
        **sums,
        first=min((row.first for row in rows if row.first is not None), default=None),
        last=max((row.last for row in rows if row.last is not None), default=None),
        longest_absence=max((row.longest_absence for row in rows if row.longest_absence is not None), default=None),
    )

"""What pages state against what they list: 22 Members counted, 23 named."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...directory.directory import Directory
from ...directory.membership import NEVER, standing
from ...model.countries import COUNTRIES
from ...model.meetings import Meeting
from ...model.parties import Member, Organisation
from ...model.parts import Count
from ...model.words import OrganisationKind, Qualifier, Region, Role, Unit
from ...tables.rows import Rows
from ..bounds import Bounds

if TYPE_CHECKING:
    from ..meetings import Meetings

__all__ = ["Reconciliation", "reconcile"]


class Reconciliation(NamedTuple):
    """One stated count of one meeting beside the number of those listed.

    `gap` is how many are missing from the list, `stated` less `listed`: below 0, more are named than counted.
    `qualifier` says how exactly the page states its number. `complete` says whether the list has all that the page
    counts, and `whole_membership` whether the number can be that of all Members, whoever came. None: it can't be told.
    See `Meetings.reconcile`.
    """

    meeting: str
    unit: Unit
    stated: int
    listed: int | None
    gap: int | None
    qualifier: Qualifier
    complete: bool | None
    whole_membership: bool | None


def reconcile(meetings: Meetings) -> Rows[Reconciliation]:
    """Every stated count against the list of the same meeting, in the order of meetings and of their counts.

    `listed` is how many different parties the list names: for members the Members that can have been some then, the
    European Union among them; for organisations the organisations and the WCO's regional offices; for rilos those of
    that kind; for countries the countries and territories, whether Members or not; for observers those in that role,
    None if nobody is named in it. Delegates and participants are people, whom no list of parties names: None. It is
    None too where no party is listed.

    `complete` is what the numbers tell, since no record holds whether a list was meant to be complete. True: as long as
    an exact count, or longer. False: shorter than an exact count or than an "at least". None: nothing to compare, or
    the count is too loose to tell.

    `whole_membership` is True where the count of Members can be that of all Members on that date, of the region for a
    meeting of a region: pages state that number whoever came. It lies between the Members known to have been some and
    those that can have been, so that a Member of unknown date is on both sides. False: it can't be. None: another unit,
    a count that isn't exact, or a meeting that can have been at any time.

    >>> print(wm.load().in_series("eur-heads-of-investigation").during(2015).reconcile())
    meeting                        unit     stated  listed  gap  qualifier  complete  whole_membership
    eur-heads-of-investigation-21  members      22      23   -1  exact          True             False
    """
    return Rows(Reconciliation, _rows(meetings, _Listed(meetings.directory), _sizes(meetings.directory)))


def _rows(meetings: Meetings, lists: _Listed, sizes: dict[Region | None, _Sizes]) -> Iterator[Reconciliation]:
    for meeting in meetings:
        listed = lists.of(meeting, meetings.bounds(meeting)) if meeting.counts else {}
        for count in meeting.counts:
            known = listed.get(count.unit)
            gap = None if known is None else count.value - known
            whole = None
            if count.unit is Unit.MEMBERS and count.qualifier is Qualifier.EXACT:
                whole = sizes[meeting.region].can_be(count.value, meetings.bounds(meeting))
            yield Reconciliation(
                meeting.id, count.unit, count.value, known, gap, count.qualifier, _complete(count, gap), whole
            )


def _complete(count: Count, gap: int | None) -> bool | None:
    if gap is None:
        return None
    if gap <= 0:
        return True if count.qualifier is Qualifier.EXACT else None
    return False if count.qualifier in (Qualifier.EXACT, Qualifier.AT_LEAST) else None


# --- who counts under a unit ---


class _Listed:
    """How many parties of each unit meetings list."""

    def __init__(self, directory: Directory) -> None:
        organisations = {party.id: party.kind for party in directory if isinstance(party, Organisation)}
        self._since = {
            party.id: standing(party.membership).possible for party in directory if isinstance(party, Member)
        }
        self._by_unit = {
            Unit.ORGANISATIONS: {*organisations},
            Unit.COUNTRIES: {party.id for party in directory if party.id not in organisations} & COUNTRIES,
            Unit.RILOS: {party for party, kind in organisations.items() if kind is OrganisationKind.RILO},
        }

    def of(self, meeting: Meeting, on: Bounds) -> dict[Unit, int]:
        """Those of a meeting held within bounds, but of the units of which its list can't tell."""
        present = {part.party for part in meeting.participations}
        listed: dict[Unit, int] = {}
        if present:
            listed |= {unit: len(present & parties) for unit, parties in self._by_unit.items()}
            last = on.latest.toordinal() if on.latest else NEVER
            listed[Unit.MEMBERS] = sum(self._since[party] <= last for party in present & self._since.keys())
        if observers := {part.party for part in meeting.participations if part.role is Role.OBSERVER}:
            listed[Unit.OBSERVERS] = len(observers)
        return listed


# --- how many Members there can have been ---


def _sizes(directory: Directory) -> dict[Region | None, _Sizes]:
    """For all regions together (None) and each one, the days from which Members are and can be some."""
    counted = [party for party in directory if isinstance(party, Member) and party.membership.counted]
    return {
        region: _Sizes(*map(sorted, zip(*days, strict=True)) if days else ([], []))
        for region in (None, *Region)
        for days in [[standing(member.membership) for member in counted if region in (None, member.region)]]
    }


class _Sizes(NamedTuple):
    """Since when Members are certainly some, and from when on they can have been; both rising."""

    certain: list[int]
    possible: list[int]

    def can_be(self, value: int, on: Bounds) -> bool | None:
        """Whether a number of Members can be that of all of them at some time within bounds; None without any."""
        if on.earliest is None and on.latest is None:
            return None
        least = bisect_right(self.certain, on.earliest.toordinal()) if on.earliest else 0
        most = bisect_right(self.possible, on.latest.toordinal()) if on.latest else len(self.possible)
        return least <= value <= most

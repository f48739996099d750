"""Who meets whom: for each pair of parties the meetings that they share, and two weights of their tie.

Two roads lead to the same numbers. Parties in many meetings have a set of meetings each (see `bits`), and a pair costs
one `&` and one count for each size that meetings have. Parties in few are found by walking through their meetings,
since laying long and nearly empty sets over one another would take longer. Of 200,000 meetings of 25 Members all go
the first road, of the bundled ones nearly all the second.
"""

from __future__ import annotations

import operator
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from math import fsum
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, SupportsIndex

from ...arguments import a_count, check_several
from ...directory.directory import find_given
from ...errors import InvalidValue
from ...model.meetings import Meeting
from ...model.parties import Party
from ...tables.rows import Rows
from ..base import base_of, selection_of
from ..bits import bit_sets, positions
from ..index import mark_parties

if TYPE_CHECKING:
    from ..meetings import Meetings

__all__ = ["CoAttendance", "co_attendance"]

# Sets that are split by so many sizes are looked through as often; beyond that, new sets in order of size cost less.
_FEW_LENGTHS = 2

# The operators proper cost less than the methods of `int`, and are mapped over millions of numbers.
_and: Callable[[int, int], int] = operator.and_  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_divide: Callable[[int, int], float] = operator.truediv  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


class CoAttendance(NamedTuple):
    """Two parties, `a` before `b` by id, how many `meetings` both took part in, and two weights of their tie.

    `jaccard`, above 0 to 1, is the share of the meetings of either that both were at. `newman`, above 0, counts a
    meeting the more the fewer parties were at it. See `Meetings.co_attendance`.
    """

    a: str
    b: str
    meetings: int
    jaccard: float
    newman: float


def co_attendance(
    meetings: Meetings, min_meetings: SupportsIndex = 1, parties: Iterable[Party | str] | None = None
) -> Rows[CoAttendance]:
    """The pairs of parties with at least `min_meetings` shared meetings, most shared first, then by ids.

    A party counts once a meeting, whatever its roles. With `parties`, records, ids or names, only pairs of these; their
    weights stay what they are among all.

    `jaccard` is the share of the meetings that either took part in which both did, from above 0 to 1 (Jaccard, *The
    Distribution of the Flora in the Alpine Zone*, New Phytologist 11, 1912). `newman` is the sum over the shared
    meetings of 1/(n-1), n being the number of parties at the meeting: a meeting of two ties more than one of fifty, and
    the weights of a party add up to the number of its meetings with company (Newman, *Scientific collaboration
    networks. II*, Physical Review E 64, 016132, 2001).

    Pages name only some of those who took part: two parties that share no row may well have met.

    Raises `InvalidValue` for a `min_meetings` below 1 and for fewer than two `parties`, `UnknownParty` and
    `AmbiguousParty` for a name.

    >>> pairs = wm.load().co_attendance(parties=["Azerbaijan", "Kazakhstan", "OLAF"])
    >>> [(pair.a, pair.b) for pair in pairs if pair.meetings > 1]
    [('AZ', 'KZ')]
    """
    least = a_count(min_meetings, "co_attendance.min_meetings")
    wanted = None
    if parties is not None:
        place = "co_attendance.parties"
        check_several(parties, place)
        wanted = {find_given(meetings.directory, party, place).id for party in parties}
        if len(wanted) < 2:
            raise InvalidValue(place, tuple(wanted), "two parties or more")
    records, sets, runs = _by_length(meetings)
    classes = list(_classes(runs, sets))
    attended = {
        party: count
        for party, bits in sets.items()
        if (wanted is None or party in wanted) and (count := bits.bit_count()) >= least
    }
    rare = _rare(attended, classes, records)
    common = attended.keys() - rare
    ties = chain(_by_sets(classes, common), _by_walking(classes, records, rare, common))
    rows = [
        CoAttendance(a, b, shared, shared / (attended[a] + attended[b] - shared), newman)
        for a, b, shared, newman in ties
        if shared >= least
    ]
    rows.sort()
    rows.sort(key=attrgetter("meetings"), reverse=True)
    return Rows(CoAttendance, rows)


# --- the meetings by size, each size a run of the records that are in order of it ---


Runs = list[tuple[int, int]]


def _by_length(meetings: Meetings) -> tuple[Sequence[Meeting], Mapping[str, int], Runs]:
    """The records in order of how many participations they have, the sets of parties, and the runs of one number.

    If all records have as many, or hardly differ, they are one run as they are, and the sets of the index will do.
    """
    lengths = Counter(map(len, map(attrgetter("participations"), meetings)))
    index = base_of(meetings).index
    if len(lengths) <= _FEW_LENGTHS and selection_of(meetings) == index.everything:
        return index.records, index.parties, [(max(lengths, default=0), len(meetings))]
    records = sorted(meetings, key=lambda meeting: len(meeting.participations))
    return records, bit_sets(records, mark_parties), sorted(lengths.items())


class _Class(NamedTuple):
    """The meetings with `others` + 1 parties: for each party, which of the records from `first` on it was at."""

    others: int
    first: int
    parts: Mapping[str, int]


def _classes(runs: Runs, sets: Mapping[str, int]) -> Iterator[_Class]:
    """The classes of meetings with two parties or more.

    Each run is a number of participations and how many records in a row have as many, or fewer. Where they differ, or a
    party stands twice in a record, the run falls into several classes.
    """
    octets = {party: bits.to_bytes(bits.bit_length() // 8 + 1, "little") for party, bits in sets.items()}
    stop = 0
    for length, count in runs:
        start, stop = stop, stop + count
        if length > 1:
            parts = {party: part for party, every in octets.items() if (part := _run(every, start, stop))}
            sizes = _by_size(parts.values(), count)
            for size, mask in sizes:
                if size > 1:
                    mine = parts if len(sizes) == 1 else {party: part & mask for party, part in parts.items()}
                    yield _Class(size - 1, start, mine)


def _run(octets: bytes, start: int, stop: int) -> int:
    bits = int.from_bytes(octets[start >> 3 : (stop + 7) >> 3], "little") >> (start & 7)
    return bits & ((1 << (stop - start)) - 1)


def _by_size(sets: Iterable[int], total: int) -> list[tuple[int, int]]:
    """How many of the sets hold each of so many positions: each such size with the positions that have it.

    The sets are added up as digits in columns are: plane 0 holds the positions with an odd count, and so on.
    """
    planes: list[int] = []
    for carry in sets:
        for digit, plane in enumerate(planes):
            planes[digit] = plane ^ carry
            carry &= plane
            if not carry:
                break
        else:
            planes.append(carry)
    sizes = [(0, (1 << total) - 1)]
    for digit, plane in enumerate(planes):
        halves = [(size + one, mask & half) for size, mask in sizes for one, half in ((0, ~plane), (1 << digit, plane))]
        sizes = [(size, mask) for size, mask in halves if mask]
    return sizes


# --- the two roads: each gives pairs with their shared meetings and their Newman weight ---


def _rare(attended: Mapping[str, int], classes: Sequence[_Class], records: Sequence[Meeting]) -> set[str]:
    """The parties that are quicker walked than combined, by what either was measured to cost.

    The unit is a pair met in walking. To combine two parties costs 3, a half for each class, and 1 for each 2,500
    meetings.
    """
    parties_met = sum(part.bit_count() for each in classes for part in each.parts.values())
    combining = len(attended) * (3 + len(classes) / 2 + len(records) / 2_500)
    return {party for party, count in attended.items() if count * parties_met < combining * len(records)}


def _by_sets(classes: Sequence[_Class], common: Iterable[str]) -> Iterator[tuple[str, str, int, float]]:
    # A party with all after it at once, so that nearly all is done in loops that aren't Python's.
    parties = sorted(common)
    others = [each.others for each in classes]
    columns = [[each.parts.get(party, 0) for party in parties] for each in classes]
    for at, a in enumerate(parties, 1):
        counts = [map(int.bit_count, map(_and, column[at:], repeat(column[at - 1]))) for column in columns]
        for b, shared in zip(parties[at:], zip(*counts, strict=True), strict=False):
            yield a, b, sum(shared), fsum(map(_divide, shared, others))


def _by_walking(
    classes: Sequence[_Class], records: Sequence[Meeting], rare: set[str], common: set[str]
) -> Iterator[tuple[str, str, int, float]]:
    # For each rare party and each other, how many others there were at each meeting of both; two rare ones stand once.
    met: dict[str, defaultdict[str, list[int]]] = {party: defaultdict(list) for party in rare}
    for each in classes:
        union = 0
        for party in rare.intersection(each.parts):
            union |= each.parts[party]
        for position in positions(union):
            present = {part.party for part in records[each.first + position].participations}
            few, rest = sorted(present & rare), present & common
            for index, party in enumerate(few):
                row = met[party]
                for other in chain(few[index + 1 :], rest):
                    row[other].append(each.others)
    for party, row in met.items():
        for other, others in row.items():
            a, b = sorted((party, other))
            sizes = Counter(others)  # added up as the other road does, which rounds otherwise
            yield a, b, len(others), fsum(map(_divide, sizes.values(), sizes))

"""Sets of positions as whole numbers: bit `i` is set for the record at position `i`.

Python combines two numbers of 200,000 bits in about a microsecond, so a set of meetings is one number, a filter is one
`&` and a count is one `bit_count()`. What takes care is making them: setting bits one by one in a growing number copies
it each time, so `bit_sets` marks one byte a record in blocks and lets `int` read the marks as binary digits.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias, TypeVar

__all__ = ["MARK", "Axis", "BitSets", "Marks", "bit_sets", "of_positions", "positions", "sets_of_values"]

# Records marked at once: small enough for the marks of all keys to stay in a processor's cache.
_BLOCK = 4096

# A key in fewer than one record of 32 takes less room as four-byte positions than as bits.
_SPARSE = 32

MARK = ord("1")

# So many binary digits of a number on an axis, the last ones, are kept as they are.
_LOWER = 9
_LOWER_DIGITS = (1 << _LOWER) - 1

R = TypeVar("R")

# The marks of one block of records: for each key a byte a record, which is "0" or `MARK`.
Marks: TypeAlias = defaultdict[str, bytearray]


def positions(bits: int) -> Iterator[int]:
    """The positions in a set, rising."""
    digits = bin(bits)[:1:-1]
    at = digits.find("1")
    while at >= 0:
        yield at
        at = digits.find("1", at + 1)


def of_positions(chosen: Iterable[int], size: int) -> int:
    """The set of these positions, all of them below `size`; each may come more than once and in any order."""
    octets = bytearray(size // 8 + 1)
    for position in chosen:
        octets[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(octets, "little")


def bit_sets(records: Sequence[R], mark: Callable[[R, Marks, int], None]) -> BitSets:
    """The set of each key, where `mark(record, marks, at)` sets the marks of one record's keys, repeated at will."""
    size = len(records)
    # Whole octets, so that blocks can be laid side by side.
    block = min(_BLOCK, -(-size // 8) * 8)
    blank = b"0" * block
    common: dict[str, dict[int, bytes]] = {}
    rare: dict[str, list[int]] = {}
    for start in range(0, size, _BLOCK):
        marks: Marks = defaultdict(lambda: bytearray(blank))
        # The first record of a block is its lowest bit, which is the last digit.
        for at, record in zip(range(block - 1, -1, -1), records[start : start + block], strict=False):
            mark(record, marks, at)
        for key, digits in marks.items():
            bits = int(digits, 2)
            if bits.bit_count() * _SPARSE < block:
                rare.setdefault(key, []).extend(start + position for position in positions(bits))
            else:
                common.setdefault(key, {})[start] = bits.to_bytes(block // 8, "little")
    return BitSets(common, rare, size)


def sets_of_values(values: Iterable[str | None], size: int) -> BitSets:
    """The set of each value, where so many records have one each, or None."""
    bearers: defaultdict[str | None, list[int]] = defaultdict(list)
    for position, value in enumerate(values):
        bearers[value].append(position)
    return BitSets({}, {value: chosen for value, chosen in bearers.items() if value is not None}, size)


class BitSets(Mapping[str, int]):
    """The set of each key, none of them empty.

    The set of a key that is rare throughout is kept as a list of positions, and becomes a number when it is first
    asked for.
    """

    __slots__ = ("_sets", "_size")

    def __init__(self, common: dict[str, dict[int, bytes]], rare: dict[str, list[int]], size: int) -> None:
        self._size = size
        self._sets: dict[str, int | array[int]] = {}
        for key, octets_by_start in common.items():
            self._sets[key] = _joined(octets_by_start) | of_positions(rare.pop(key, ()), size)
        for key, chosen in rare.items():
            is_sparse = len(chosen) * _SPARSE < size
            self._sets[key] = array("I", chosen) if is_sparse else of_positions(chosen, size)

    def __getitem__(self, key: str) -> int:
        found = self._sets[key]
        if isinstance(found, array):
            self._sets[key] = found = of_positions(found, self._size)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._sets)

    def __len__(self) -> int:
        return len(self._sets)


def _joined(octets_by_start: dict[int, bytes]) -> int:
    none = bytes(_BLOCK // 8)
    every = (octets_by_start.get(start, none) for start in range(0, max(octets_by_start) + 1, _BLOCK))
    return int.from_bytes(b"".join(every), "little")


class Axis:
    """The whole numbers that records have, one each, for asking which of them lie below a limit.

    The upper parts of the numbers, what is left of them without their last nine binary digits, are few: of days (see
    `bounds.day_number`) they are the years. Those that occur are a sorted list. A number, with its upper part's place
    in that list, is kept as bit planes: one set of records for each binary digit. A comparison then takes one
    operation a digit (O'Neil and Quass, *Improved Query Performance with Variant Indexes*, 1997), about 14 for the days
    of a generation; and where the limit ends in zeros, as the start of a year or a month does, these cost nothing.
    """

    def __init__(self, numbers: Sequence[int]) -> None:
        self._uppers = sorted({number >> _LOWER for number in numbers})
        place = {upper: index << _LOWER for index, upper in enumerate(self._uppers)}
        compact = [place[number >> _LOWER] | number & _LOWER_DIGITS for number in numbers]
        self._compact = array("H" if len(self._uppers) < 1 << 16 - _LOWER else "I", compact)

    def __getitem__(self, position: int) -> int:
        compact = self._compact[position]
        return self._uppers[compact >> _LOWER] << _LOWER | compact & _LOWER_DIGITS

    def below(self, limit: int) -> int:
        """The records whose number is less than `limit`."""
        upper = limit >> _LOWER
        place = bisect_left(self._uppers, upper)
        found, remaining = 0, place << _LOWER
        if place < len(self._uppers) and self._uppers[place] == upper:
            remaining |= limit & _LOWER_DIGITS
        for plane in self._zeros:
            found = found | plane if remaining & 1 else found & plane
            remaining >>= 1
        return found

    @cached_property
    def _zeros(self) -> list[int]:
        """For each digit, the lowest first, the records that have a zero there."""
        planes: list[int] = []
        digits = (len(self._uppers) << _LOWER).bit_length()
        for shift in range(0, digits, 8):
            octets = bytes(compact >> shift & 0xFF for compact in reversed(self._compact))
            for digit in range(min(8, digits - shift)):
                zeros = bytes(ord("0") if octet >> digit & 1 else MARK for octet in range(256))
                planes.append(int(octets.translate(zeros), 2))
        return planes

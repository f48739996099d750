"""MessagePack in plain Python: the part of it that trees need, and where what is broken is broken.

Objects are read in the form of `PAIRS`, so that a key that stands twice is seen. Nothing is set aside for what a length
only promises.
"""

import struct
from typing import Any

from ..messages import counted
from ..model.unknown import DEEPEST_DOCUMENT, TOO_DEEP
from .problems import is_array, is_object

__all__ = ["Broken", "packed", "unpacked"]

_NIL, _FALSE, _TRUE = 0xC0, 0xC2, 0xC3
_CONSTANTS = {_NIL: None, _FALSE: False, _TRUE: True}

# Floats, numbers without a sign and numbers with one, from the short to the long.
_NUMBERS = {mark: struct.Struct(f">{kind}") for mark, kind in enumerate("fdBHIQbhiq", 0xCA)}

# What follows one of these is so many bytes that say how long it is.
_STRINGS = {0xD9: 1, 0xDA: 2, 0xDB: 4}
_ARRAYS = {0xDC: 2, 0xDD: 4}
_MAPS = {0xDE: 2, 0xDF: 4}


class Broken(Exception):
    """Bytes that are no MessagePack, or none that a tree can be made of: what is wrong, and at which offset."""

    def __init__(self, offset: int, why: str) -> None:
        super().__init__(offset, why)
        self.offset = offset
        self.why = why


def packed(tree: Any) -> bytes:
    """The bytes of a tree of plain Python."""
    parts: list[bytes] = []
    _pack(tree, parts.append)
    return b"".join(parts)


def _pack(tree: Any, add: Any) -> None:
    if isinstance(tree, str):
        text = tree.encode()
        add(_head(len(text), 0xA0, 32, _STRINGS))
        add(text)
    elif is_object(tree):
        add(_head(len(tree), 0x80, 16, _MAPS))
        for key, value in tree.items():
            _pack(key, add)
            _pack(value, add)
    elif is_array(tree):
        add(_head(len(tree), 0x90, 16, _ARRAYS))
        for item in tree:
            _pack(item, add)
    elif isinstance(tree, float):
        add(b"\xcb" + struct.pack(">d", tree))
    elif tree is None or isinstance(tree, bool):
        add(bytes([{None: _NIL, False: _FALSE, True: _TRUE}[tree]]))
    else:
        add(_number(tree))


def _head(length: int, short: int, below: int, long: dict[int, int]) -> bytes:
    """What a string, an array or a map of this length starts with."""
    if length < below:
        return bytes([short | length])
    mark, size = next((mark, size) for mark, size in long.items() if length < 256**size)
    return bytes([mark]) + length.to_bytes(size, "big")


def _number(value: int) -> bytes:
    if -32 <= value < 128:
        return bytes([value % 256])
    marks = (0xCC, 0xCD, 0xCE, 0xCF) if value > 0 else (0xD0, 0xD1, 0xD2, 0xD3)
    for power, mark in enumerate(marks):
        try:
            return bytes([mark]) + value.to_bytes(2**power, "big", signed=value < 0)
        except OverflowError:
            continue
    raise OverflowError(f"MessagePack has 64 bits for a number: {value}")


def unpacked(data: bytes, at: int) -> tuple[Any, int]:
    """The tree whose bytes start at an offset, and the offset after it; raises `Broken`."""
    unpacker = _Unpacker(data, at)
    return unpacker.value(0), unpacker.at


class _Unpacker:
    """Bytes, and how far they have been read."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self.at = at

    def value(self, depth: int) -> Any:
        """The tree that comes next."""
        start = self.at
        if depth > DEEPEST_DOCUMENT:
            raise Broken(start, TOO_DEEP)
        mark = self._bytes(1)[0]
        if mark < 0x80 or mark >= 0xE0:
            return mark if mark < 0x80 else mark - 256
        if mark < 0x90 or mark in _MAPS:
            return self._map(self._length(mark, 0x0F, _MAPS), depth + 1)
        if mark < 0xA0 or mark in _ARRAYS:
            return [self.value(depth + 1) for _ in range(self._length(mark, 0x0F, _ARRAYS))]
        if mark < 0xC0 or mark in _STRINGS:
            return self._text(self._length(mark, 0x1F, _STRINGS))
        if mark in _CONSTANTS:
            return _CONSTANTS[mark]
        if mark in _NUMBERS:
            number = _NUMBERS[mark]
            return number.unpack(self._bytes(number.size))[0]
        raise Broken(start, f"0x{mark:02x} begins nothing that a record holds: neither binary nor extension types do")

    def _bytes(self, count: int) -> bytes:
        found = self._data[self.at : self.at + count]
        if len(found) < count:
            raise Broken(self.at, f"{counted(count, 'byte')} should follow, and there are {len(found):,}")
        self.at += count
        return found

    def _length(self, mark: int, bits: int, long: dict[int, int]) -> int:
        return int.from_bytes(self._bytes(long[mark]), "big") if mark in long else mark & bits

    def _text(self, length: int) -> str:
        start = self.at
        try:
            return self._bytes(length).decode()
        except UnicodeDecodeError as error:
            raise Broken(start + error.start, f"no UTF-8: byte 0x{error.object[error.start]:02x}") from None

    def _map(self, length: int, depth: int) -> tuple[tuple[str, Any], ...]:
        found: list[tuple[str, Any]] = []
        for _ in range(length):
            start = self.at
            key = self.value(depth)
            if not isinstance(key, str):
                raise Broken(start, "a key that is no string")
            found.append((key, self.value(depth)))
        return tuple(found)

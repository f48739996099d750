"""MessagePack: the heading, then a record after another, as JSON Lines has them without the lines.

Its rules stand in `docs/formats.md`; see `msgpack_wire` for what is read, and in which form it is written. The extra
`msgpack` makes it faster, and no different.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NoReturn

from . import msgpack_wire
from .document import Document, Reading, encoded_records, heading, trees
from .json_lines import begin
from .msgpack_wire import Broken, unpacked

__all__ = ["dump", "load"]

# The library can be told to take no binary value, but for an empty one.
_EMPTY_BINARY = (b"\xc4\0", b"\xc5\0\0", b"\xc6\0\0\0\0")

# A list promises its length before its items come, and the library sets room aside for it.
_LONGEST_LIST = 2**20


def dump(document: Document) -> Iterator[bytes]:
    """The bytes of a document, a map at a time; raises `InvalidValue` for a record that is not of its type."""
    library = _library()
    pack: Callable[[Any], bytes] = library.packb if library else msgpack_wire.packed
    said = heading(document)
    if document.single:
        for tree in trees(document):
            yield pack({**said, "record": tree})
        return
    yield pack(said)
    yield from encoded_records(document, "msgpack", pack)


def load(data: bytes, reading: Reading) -> None:
    """Read the document that bytes say; raises `RecordError` at the first that is no MessagePack."""
    reading.take(begin(_trees(data, reading), reading, "$.records[{}]"))


def _trees(data: bytes, reading: Reading) -> Iterator[Any]:
    """What stands one after another, in the form of `PAIRS`."""
    at = 0
    library = _library()
    if library and not any(map(data.count, _EMPTY_BINARY)):
        limits: dict[str, Any] = {
            "max_array_len": _LONGEST_LIST,
            "max_bin_len": 0,
            "max_ext_len": 0,
            "ext_hook": _refused,
        }
        unpacker = library.Unpacker(max_buffer_size=len(data), **limits)
        unpacker.feed(data)
        try:
            while at < len(data):
                unpacker.skip()
                end = unpacker.tell()
                found = reading.quickly(data[at:end], "msgpack")
                if found is None:
                    found = library.unpackb(data[at:end], object_pairs_hook=tuple, **limits)
                at = end
                yield found
        except Exception:  # whatever it was, what follows says it better
            pass
    while at < len(data):
        try:
            tree, at = unpacked(data, at)
        except Broken as error:
            reading.problems.fail("$", f"no MessagePack at offset {error.offset:,}: {error.why}")
        yield tree


def _library() -> Any:
    try:
        return import_module("msgpack")
    except ImportError:
        return None


def _refused(code: int, data: bytes) -> NoReturn:
    raise TypeError(code, data)

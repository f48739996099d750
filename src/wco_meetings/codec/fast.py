"""What `msgspec` does for `fast_reading` and `fast_writing`, where the extra `fast` is installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

__all__ = ["Native", "native"]


class Native(NamedTuple):
    """How `msgspec` decodes and encodes a format, and how to tell that what was encoded again has lost nothing."""

    decoder: Callable[[Any], Callable[[Any], Any]]
    encode: Callable[[Any], bytes]
    whole: Callable[[bytes, bytes], bool]
    convert: Callable[..., Any]
    struct: Callable[..., Any]
    raw: Any


def native(form: str) -> Native | None:
    """What there is for a format, "json" or "msgpack"; None without the extra `fast`."""
    try:
        import msgspec
    except ImportError:
        return None
    module, whole = (msgspec.json, _whole_json) if form == "json" else (msgspec.msgpack, _whole_msgpack)
    decoder = module.Decoder
    return Native(
        decoder=lambda kind: decoder(kind).decode,
        encode=module.Encoder().encode,
        whole=whole,
        convert=msgspec.convert,
        struct=msgspec.defstruct,
        raw=msgspec.Raw,
    )


def _whole_json(read: bytes, again: bytes) -> bool:
    """Whether all that was decoded from `read` was encoded `again`, in whatever order.

    No JSON is shorter than that of `msgspec`: where lengths are equal, nothing is missing. There may be spaces and
    escapes besides, but a key that is missing took two quotation marks with it, unless these are spelt by number.
    """
    if len(read) == len(again):
        return True
    return read.count(b'"') == again.count(b'"') and b"\\u0022" not in read


def _whole_msgpack(read: bytes, again: bytes) -> bool:
    """The same for MessagePack in its shortest form."""
    # A struct with many fields gets the header of a map with many keys, two bytes longer, however few are left.
    return len(read) == len(again) - 2 * (again[:2] == b"\xde\x00" and again[2] < 16)

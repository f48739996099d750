"""What `msgspec` does for `fast_reading` and `fast_writing`, where the extra `fast` is installed."""

from collections.abc import Callable
from typing import Any, NamedTuple

__all__ = ["LONG", "Native", "native"]

# A map of so many keys has a longer header in MessagePack.
LONG = 16


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

    def decoder(kind: Any) -> Callable[[Any], Any]:
        decode: Callable[[Any], Any] = module.Decoder(kind).decode
        return decode

    def packed(value: Any) -> bytes:
        return _shortest(encode(value))

    module = msgspec.json if form == "json" else msgspec.msgpack
    encode = module.Encoder().encode
    return Native(
        decoder=decoder,
        encode=encode if form == "json" else packed,
        whole=_whole_json if form == "json" else _whole_msgpack,
        convert=msgspec.convert,
        struct=msgspec.defstruct,
        raw=msgspec.Raw,
    )


def _shortest(packed: bytes) -> bytes:
    """A map as MessagePack has it where it is short: a struct of many fields has a longer one, few as may be left."""
    few = packed[:2] == b"\xde\x00" and packed[2] < LONG
    return bytes([0x80 | packed[2]]) + packed[3:] if few else packed


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
    return len(read) == len(again)

"""Compressed documents: gzip and Zstandard around the bytes of any format, by the rules of `docs/formats.md`.

However much a few bytes unpack to, a reader makes little more than it is asked for.
"""

import io
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple, cast

from ..extras import needed
from .document import Reading

__all__ = ["COMPRESSIONS", "packed", "unpacking"]

# Four bytes of Zstandard can stand for 128 kB: a piece of this size unpacks to 32 MB at most.
_PIECE = 1_024

# As much as the tools take unless told otherwise; a frame of a few bytes can ask for gigabytes.
_WINDOW_LOG = 27

# A gzip header and its checksum around the stream, in the terms of `zlib`.
_GZIP = 16 + zlib.MAX_WBITS


class _Compression(NamedTuple):
    """A compression's name, what makes an object that packs or unpacks one stream, and what that raises."""

    name: str
    packer: Callable[[], Any]
    unpacker: Callable[[], Any]
    error: type[Exception]


def _gzip() -> _Compression:
    return _Compression(
        "gzip", lambda: zlib.compressobj(wbits=_GZIP), lambda: zlib.decompressobj(wbits=_GZIP), zlib.error
    )


def _zstandard() -> _Compression:
    purpose = "reading and writing Zstandard"
    if sys.version_info >= (3, 14):  # pragma: no cover - either this or what follows
        zstd = needed("compression.zstd", "zstd", purpose)
        packing = {zstd.CompressionParameter.checksum_flag: 1}
        unpacking = {zstd.DecompressionParameter.window_log_max: _WINDOW_LOG}
        return _Compression(
            "Zstandard",
            lambda: zstd.ZstdCompressor(options=packing),
            lambda: zstd.ZstdDecompressor(options=unpacking),
            zstd.ZstdError,
        )
    zstd = needed("zstandard", "zstd", purpose)  # pragma: no cover
    return _Compression(  # pragma: no cover
        "Zstandard",
        lambda: zstd.ZstdCompressor(write_checksum=True).compressobj(),
        zstd.ZstdDecompressor(max_window_size=2**_WINDOW_LOG).decompressobj,
        zstd.ZstdError,
    )


COMPRESSIONS: dict[str, Callable[[], _Compression]] = {"gz": _gzip, "zst": _zstandard}


def packed(chunks: Iterable[bytes], compression: str) -> Iterator[bytes]:
    """The chunks compressed, piece by piece; raises `MissingExtra` for Zstandard where nothing brings it."""
    packer = COMPRESSIONS[compression]().packer()
    for chunk in chunks:
        if piece := packer.compress(chunk):
            yield piece
    yield packer.flush()


def unpacking(file: BinaryIO, compression: str, reading: Reading) -> BinaryIO:
    """A file to read what a compressed file holds; raises `MissingExtra` for Zstandard where nothing brings it.

    It ends where the bytes are none of the compression's or cut short, which raises if nothing good came before.
    """
    return cast("BinaryIO", io.BufferedReader(_Unpacking(_pieces(file, COMPRESSIONS[compression](), reading))))


class _Unpacking(io.RawIOBase):
    """What the streams of a compressed file hold, one after another."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        """It is for nothing else."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer with what comes next, and say how many bytes that were: none at the end."""
        while not self._ready:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._ready = memoryview(piece)
        size = min(len(buffer), len(self._ready))
        buffer[:size], self._ready = self._ready[:size], self._ready[size:]
        return size


def _pieces(file: BinaryIO, compression: _Compression, reading: Reading) -> Iterator[bytes]:
    place = f"broken {compression.name} at offset"
    made = 0
    piece = file.read(_PIECE)
    while piece:
        unpacker = compression.unpacker()
        begun = made
        while not unpacker.eof:
            try:
                if not piece:
                    raise EOFError("it is cut short")
                found = unpacker.decompress(piece)
            except (compression.error, EOFError) as error:
                reading.good = made if isinstance(error, EOFError) else begun
                reading.problems.line = None  # the bytes are at fault, whichever line was read
                tell = reading.problems.add if reading.good else reading.problems.fail
                tell("$", f"{place} {made:,} of what it holds: {error}")
                return
            made += len(found)
            yield found
            piece = unpacker.unused_data or file.read(_PIECE)

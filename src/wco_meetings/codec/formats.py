"""The formats by name and by suffix, plain or compressed: `json`, `jsonl.gz`, `.parquet`, `.yaml.zst`."""

import os
from collections.abc import Iterable, Mapping
from itertools import product
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from ..arguments import a_name
from ..errors import UnknownName
from ..messages import nearest
from . import json_document, json_lines, msgpack_document, parquet_document, yaml_document
from .compression import COMPRESSIONS, packed, unpacking
from .document import Document, Reading

__all__ = ["Format", "format_named", "format_of"]


# Modules that write a document with `dump`, and with `load` read bytes into a reading.
_PLAIN: Mapping[str, Any] = {
    "json": json_document,
    "jsonl": json_lines,
    "yaml": yaml_document,
    "yml": yaml_document,
    "msgpack": msgpack_document,
    "parquet": parquet_document,
}

# Every name: a plain one, or one of those with a compression after it.
_NAMES = (*_PLAIN, *map(".".join, product(_PLAIN, COMPRESSIONS)))


class Format(NamedTuple):
    """A format, and the compression around it, if any."""

    plain: str
    compression: str | None

    def dump(self, document: Document) -> Iterable[bytes]:
        """The bytes of a document, piece by piece; raises `InvalidValue` for a record that is not of its type."""
        chunks: Iterable[bytes] = _PLAIN[self.plain].dump(document)
        return packed(chunks, self.compression) if self.compression else chunks

    def load(self, file: BinaryIO, reading: Reading) -> None:
        """Read what is left of an open file; raises `RecordError`, also for more than the reading's `most_bytes`."""
        _PLAIN[self.plain].load(reading.whole(self.opened(file, reading)), reading)

    def opened(self, file: BinaryIO, reading: Reading) -> BinaryIO:
        """The file to read what a file holds, unpacked."""
        return unpacking(file, self.compression, reading) if self.compression else file


def format_named(name: str) -> Format:
    """The format of this name; raises `UnknownName`, with the nearest, and `InvalidValue` for what is no name."""
    if a_name(name, "format") not in _NAMES:
        raise UnknownName("format", name, nearest(name, _NAMES) or tuple(_PLAIN))
    plain, _, compression = name.partition(".")
    return Format(plain, compression or None)


def format_of(path: str | os.PathLike[str]) -> Format:
    """The format of a file, by its suffix or its last two; raises `UnknownName`, with the nearest."""
    suffixes = Path(path).suffixes
    packed = bool(suffixes) and suffixes[-1].lower().removeprefix(".") in COMPRESSIONS
    suffix = "".join(suffixes[-2:] if packed else suffixes[-1:])
    name = suffix.lower().removeprefix(".")
    if name not in _NAMES:
        known = [f".{each}" for each in (*_NAMES, "csv") if each != name]  # a folder of CSV is no stream
        plain = tuple(each for each in known if each.count(".") == 1)
        raise UnknownName("format with the suffix", suffix, nearest(suffix, known) or plain)
    return format_named(name)

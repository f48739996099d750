"""Whole documents: a collection, a record or a sequence of records as bytes and as files, and back.

| format | suffix | how it is written |
|---|---|---|
| `json` | `.json` | one object; see `wco_meetings.codec.json_document` |
| `jsonl` | `.jsonl` | JSON Lines, a record a line; see `wco_meetings.codec.json_lines` |

Both lose nothing: what is read is equal to what was written, a sequence being read as a tuple. Every document carries
the version of its schema.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, overload

from .codec import json_document, json_lines
from .codec.collector import paused
from .codec.document import COLLECTION, Document
from .codec.files import write_whole
from .codec.wire import RECORDS, Record, is_record
from .directory.bundled import bundled_directory
from .errors import InvalidValue, Issue, RecordError, UnknownName, nearest
from .query.meetings import Meetings

__all__ = ["dumps", "loads", "read", "write"]

R = TypeVar("R", bound=Record)

# Half a million meetings. What is read takes several times as much memory.
_MOST_BYTES = 2**30


class _Format(NamedTuple):
    """A format: records to bytes, bytes to records, and where in the bytes a problem with the whole is."""

    dump: Callable[[Document], Iterator[bytes]]
    load: Callable[[bytes], Document]
    located: Callable[[Issue, bytes], Issue]


_FORMATS = {
    "json": _Format(json_document.dump, json_document.load, json_document.located),
    "jsonl": _Format(json_lines.dump, json_lines.load, json_lines.located),
}


def dumps(x: Meetings | Record | Iterable[Record], format: str = "json") -> bytes:  # noqa: A002
    """The bytes of a document of a collection, of a record, or of a sequence of records of one class.

    `format` is json or jsonl. A `Meetings` brings with it what it declares beyond the bundled parties, series and
    topics. Raises `UnknownName` for a format that doesn't exist and `InvalidValue` for anything that is no record.

    >>> print(dumps(Place(city="Sochi", country="RU")).decode(), end="")
    {"wco_meetings":1,"type":"Place","record":{"city":"Sochi","country":"RU"}}
    >>> print(dumps([Place(city="Sochi"), Place(city="Baku")], "jsonl").decode(), end="")
    {"wco_meetings":1,"type":"Place"}
    {"city":"Sochi"}
    {"city":"Baku"}
    """
    return b"".join(_format(format).dump(_document(x, "dumps")))


@overload
def loads(
    data: bytes, format: str = "json", *, of: type[Meetings] | None = None, most_bytes: int = ..., pause_gc: bool = ...
) -> Meetings: ...
@overload
def loads(
    data: bytes, format: str = "json", *, of: type[R], most_bytes: int = ..., pause_gc: bool = ...
) -> tuple[R, ...]: ...
def loads(
    data: bytes,
    format: str = "json",  # noqa: A002
    *,
    of: type[Any] | None = None,
    most_bytes: int = _MOST_BYTES,
    pause_gc: bool = True,
) -> Any:
    """What a document's bytes say: a `Meetings`, a record, or a tuple of records.

    `format` is json or jsonl. `of` says which class of records there must be, `Meetings` for a collection; with it a
    sequence is given back even where the document is of one record, so that type checkers know what they get.
    Without it they take it for a `Meetings`, and what comes is what the document says it holds.

    Reading is strict: nothing is turned into another type, no key is read over, and a collection's parties, series and
    topics must be bundled or declared in the document. Raises `RecordError` with every problem and its path, and its
    line where the format has lines; also for more than `most_bytes`, and for a schema newer than this library.

    The garbage collector is paused meanwhile, in the whole process, unless `pause_gc` is False: with it, reading
    many records takes several times as long.

    >>> loads(b'{"wco_meetings": 1, "type": "Place", "record": {"city": "Sochi"}}')
    Place(city='Sochi')
    >>> loads(b'{"wco_meetings": 1, "type": "Place", "record": {"city": "Sochi"}}', of=Place)
    (Place(city='Sochi'),)
    >>> loads(b'{"wco_meetings": 1, "type": "Place", "records": [{"city": "Baku"}, {"country": 7, "town": "Baku"}]}')
    Traceback (most recent call last):
    ...
    wco_meetings.errors.RecordError: 2 problems
    $.records[1].country: 7 is not valid: expected an ISO 3166-1 alpha-2 code such as "KZ"
    $.records[1].town: no key of Place 'town'
    """
    if of is not None and of is not Meetings and not is_record(of):
        name = getattr(of, "__name__", "")
        raise InvalidValue("of", of, "Meetings or a class of the model", nearest(name, [COLLECTION, *RECORDS]))
    form = _format(format)
    if len(data) > most_bytes:
        raise RecordError([Issue("$", None, f"more than {most_bytes:,} bytes: raise most_bytes to read it")])
    with paused(pause_gc):
        document = form.load(data)
        _check_type(document, of)
        if document.type != COLLECTION:
            records = tuple(document.records)
            return records[0] if document.single and of is None else records
        try:
            return _meetings(document)
        except RecordError as error:
            raise RecordError(form.located(issue, data) for issue in error.issues) from None


def write(x: Meetings | Record | Iterable[Record], path: str | os.PathLike[str]) -> None:
    """Write a collection, a record, or a sequence of records of one class to a file, in the format of its suffix.

    The suffix is `.json` or `.jsonl`. The file is written whole or not at all: to a file beside it, onto the disk, and
    then renamed, so that an interrupted write leaves the old one. Equal things give equal bytes, a record a line.
    Raises `UnknownName` for another suffix, `InvalidValue` for anything that is no record, and `OSError`.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write([Place(city="Sochi")], f"{folder}/places.jsonl")
    ...     read(f"{folder}/places.jsonl", of=Place)
    (Place(city='Sochi'),)
    """
    form = _format(_format_of(path))
    write_whole(Path(path), form.dump(_document(x, "write")))


@overload
def read(
    path: str | os.PathLike[str], *, of: type[Meetings] | None = None, most_bytes: int = ..., pause_gc: bool = ...
) -> Meetings: ...
@overload
def read(
    path: str | os.PathLike[str], *, of: type[R], most_bytes: int = ..., pause_gc: bool = ...
) -> tuple[R, ...]: ...
def read(
    path: str | os.PathLike[str],
    *,
    of: type[Any] | None = None,
    most_bytes: int = _MOST_BYTES,
    pause_gc: bool = True,
) -> Any:
    """What a file holds, in the format of its suffix: a `Meetings`, a record, or a tuple of records.

    Everything else is as with `loads`; the `RecordError` has the path as its `origin`. Raises `OSError` where the file
    can't be opened, and `UnknownName` for a suffix other than `.json` and `.jsonl`.

    >>> from tempfile import TemporaryDirectory
    >>> meetings = wm.load().in_region("WCA")
    >>> with TemporaryDirectory() as folder:
    ...     write(meetings, f"{folder}/wca.json")
    ...     read(f"{folder}/wca.json") == meetings
    True
    """
    format = _format_of(path)  # noqa: A001
    with Path(path).open("rb") as file:
        data = file.read(most_bytes + 1)
    try:
        return loads(data, format, of=of, most_bytes=most_bytes, pause_gc=pause_gc)
    except RecordError as error:
        raise RecordError(error.issues, os.fspath(path)) from None


def _format(name: str) -> _Format:
    if name not in _FORMATS:
        raise UnknownName("format", name, nearest(name, _FORMATS))
    return _FORMATS[name]


def _format_of(path: str | os.PathLike[str]) -> str:
    suffix = Path(path).suffix
    name = suffix.lower().removeprefix(".")
    if name not in _FORMATS:
        suffixes = [f".{known}" for known in _FORMATS]
        raise UnknownName("format with the suffix", suffix, nearest(suffix, suffixes) or tuple(suffixes))
    return name


def _document(x: Any, function: str) -> Document:
    if isinstance(x, Meetings):
        return Document(type=COLLECTION, records=x, **x.declared._asdict())
    if is_record(type(x)):
        return Document(type=type(x).__name__, records=(x,), single=True)
    for first in (records := _each(x)):
        if not is_record(type(first)):
            raise InvalidValue(function, first, "a Meetings, a record, or records of one class")
        return Document(type=type(first).__name__, records=chain((first,), records))
    return Document(type=None, records=())


def _each(x: Any) -> Iterator[Any]:
    """The items of a sequence; of a single thing, which a text is here too, that thing."""
    if isinstance(x, (str, bytes, Mapping)) or not hasattr(x, "__iter__"):
        yield x
    else:
        yield from x


def _check_type(document: Document, of: type[Any] | None) -> None:
    if of is not None and document.type is not None and document.type != of.__name__:
        raise RecordError([Issue("$.type", None, f"the document holds {document.type}, not {of.__name__}")])


def _meetings(document: Document) -> Meetings:
    """The collection that a document says; raises `RecordError` where its records and its terms don't fit."""
    known = bundled_directory()
    # What a document declares may have been bundled since it was written.
    parties = [party for party in document.parties if party not in known]
    try:
        directory = known.with_parties(*parties) if parties else known
    except InvalidValue as error:
        raise RecordError([Issue("parties", None, str(error))]) from None
    return Meetings(document.records, directory=directory, series=document.series, topics=document.topics)

"""Whole documents: a collection, a record or a sequence of records as bytes and as files, and back.

The formats are those of `wco_meetings.codec.formats`, by the rules of `docs/formats.md`, and for collections a folder
of CSV tables. All of them lose nothing: what is read is equal to what was written, a sequence being read as a tuple,
and one of meetings as a collection. `wco_meetings.streaming` reads without holding a document.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from io import BytesIO
from itertools import chain
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypedDict, TypeVar, Unpack, overload

from .arguments import NO_SEQUENCE, a_count, check_flag
from .codec.collector import paused
from .codec.document import COLLECTION, MOST_BYTES, Document, Reading
from .codec.files import a_path, write_whole
from .codec.formats import format_named, format_of
from .codec.problems import MOST_ISSUES, Problems, check_options
from .codec.wire import RECORDS, Record, is_record, not_a_class
from .errors import InvalidValue, Issue, RecordError
from .model.meetings import Meeting
from .query.from_documents import carriable, check_type, gathered, gathered_in_part, is_collection
from .query.meetings import Meetings
from .query.terms import Declared
from .tables import csv_folder
from .tables.csv_folder import is_csv_folder

__all__ = ["Collected", "dumps", "loads", "read", "write"]

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class _Options(TypedDict, total=False):
    unknown: Literal["forbid", "keep"]
    most_bytes: int
    most_issues: int
    pause_gc: bool


class Collected(NamedTuple, Generic[T]):
    """What was good in a document, and what was wrong with the rest.

    `records` are a `Meetings` or a tuple; `issues` has one `Issue` a problem.
    """

    records: T
    issues: tuple[Issue, ...]


def dumps(x: Meetings | Record | Iterable[Record], format: str = "json") -> bytes:  # noqa: A002
    """The bytes of a document of a collection, of a record, or of a sequence of records of one class.

    `format` is json, jsonl, yaml (or yml), msgpack or parquet, with .gz or .zst after it where they are to be
    compressed. A `Meetings` brings with it what it declares beyond the bundled parties, series and topics; a sequence
    of meetings is written as a collection that declares nothing. Raises `UnknownName` for a format that doesn't exist,
    `InvalidValue` for anything that is no record, or that couldn't be read back beside the bundled terms, as meetings
    of one id and names that nobody declares, and `MissingExtra`.

    >>> print(dumps(Place(city="Sochi", country="RU")).decode(), end="")
    {"wco_meetings":1,"type":"Place","record":{"city":"Sochi","country":"RU"}}
    >>> print(dumps([Place(city="Sochi"), Place(city="Baku")], "jsonl").decode(), end="")
    {"wco_meetings":1,"type":"Place"}
    {"city":"Sochi"}
    {"city":"Baku"}
    """
    return b"".join(format_named(format).dump(_document(x, "dumps.x")))


_Bytes: TypeAlias = bytes | bytearray | memoryview


@overload
def loads(
    data: _Bytes,
    format: str = "json",
    *,
    of: type[Meetings] | None = None,
    on_error: Literal["raise"] = "raise",
    **options: Unpack[_Options],
) -> Meetings: ...
@overload
def loads(
    data: _Bytes,
    format: str = "json",
    *,
    of: type[R],
    on_error: Literal["raise"] = "raise",
    **options: Unpack[_Options],
) -> tuple[R, ...]: ...
@overload
def loads(
    data: _Bytes,
    format: str = "json",
    *,
    of: type[Meetings] | None = None,
    on_error: Literal["collect"],
    **options: Unpack[_Options],
) -> Collected[Meetings]: ...
@overload
def loads(
    data: _Bytes, format: str = "json", *, of: type[R], on_error: Literal["collect"], **options: Unpack[_Options]
) -> Collected[tuple[R, ...]]: ...
def loads(
    data: _Bytes,
    format: str = "json",  # noqa: A002
    *,
    of: type[Any] | None = None,
    on_error: Literal["raise", "collect"] = "raise",
    unknown: Literal["forbid", "keep"] = "forbid",
    most_bytes: int = MOST_BYTES,
    most_issues: int = MOST_ISSUES,
    pause_gc: bool = True,
) -> Any:
    """What a document's bytes say: a `Meetings`, a record, or a tuple of records.

    `format` is a name that `dumps` takes. `of` says which class of records there must be, `Meetings` for a collection;
    with it a sequence is given back even where the document is of one record, so that type checkers know what they get.
    With `of=Meeting` the meetings of a collection come as a tuple, and what they name isn't looked up. Without `of`
    checkers take it for a `Meetings`, and what comes is what the document says it holds.

    Reading is strict: nothing is turned into another type, no key is read over, and a collection's parties, series and
    topics must be bundled or declared in the document. Raises `RecordError` with every problem and its path, and its
    line where the format has lines; also for more than `most_bytes` (1 GiB), counted when they are unpacked, and for a
    schema newer than this library. What follows the first `most_issues` problems (1,000) isn't looked at. Raises
    `MissingExtra` for a format that needs one, `UnknownName` for one that doesn't exist, and `InvalidValue` for an
    option that can't be.

    With `on_error="collect"` no `RecordError` is raised: what is good comes in a `Collected`, beside the issues. A
    record with a problem is left out whole, and so is one that names what is unknown or has the id of one before it.

    With `unknown="keep"` the keys that nothing is known of, at any depth in a meeting, are carried along in its
    `unknown_keys` and written back where they stood; so are those in the meetings of an `Extraction`. In headings, in
    what they declare and in all else they are refused all the same.

    The garbage collector is paused meanwhile, in the whole process, unless `pause_gc` is False: with it, reading
    many records takes several times as long.

    >>> loads(b'{"wco_meetings": 1, "type": "Place", "record": {"city": "Sochi"}}')
    Place(city='Sochi')
    >>> loads(b'{"wco_meetings": 1, "type": "Place", "record": {"city": "Sochi"}}', of=Place)
    (Place(city='Sochi'),)
    >>> damaged = b'{"wco_meetings": 1, "type": "Place", "records": [{"city": "Baku"}, {"country": 7, "town": "Baku"}]}'
    >>> loads(damaged)
    Traceback (most recent call last):
    ...
    wco_meetings.errors.RecordError: 2 problems
    $.records[1].country: 7 is not valid: expected a two-letter code of ISO 3166-1 (alpha-2) such as "KZ"
    $.records[1].town: no key of Place 'town'
    >>> found = loads(damaged, of=Place, on_error="collect")
    >>> found.records, len(found.issues)
    ((Place(city='Baku'),), 2)
    """
    try:
        memoryview(data)
        file = BytesIO(data)
    except (TypeError, BufferError, ValueError):
        raise InvalidValue("loads.data", data, "bytes; those of a text are text.encode()") from None
    load = partial(format_named(format).load, file)
    reading = _reading(of, on_error, unknown, most_bytes, most_issues, pause_gc)
    return _given(load, reading, of, on_error, pause_gc)


def _reading(
    of: type[Any] | None, on_error: str, unknown: str, most_bytes: int, most_issues: int, pause_gc: bool
) -> Reading:
    """The reading that is asked for; raises `InvalidValue` for an option that can't be."""
    if of is not None and of is not Meetings and not is_record(of):
        raise not_a_class("of", of, "Meetings or a class of the model", (COLLECTION, *RECORDS))
    check_options(on_error, unknown)
    check_flag(pause_gc, "pause_gc")
    most_bytes, most_issues = a_count(most_bytes, "most_bytes"), a_count(most_issues, "most_issues")
    return Reading(Problems(most_issues), keep_unknown=unknown == "keep", most_bytes=most_bytes)


def _given(
    load: Callable[[Reading], None], reading: Reading, of: type[Any] | None, on_error: str, pause_gc: bool
) -> Any:
    """What `loads` and `read` give."""
    with paused(pause_gc):
        try:
            load(reading)
            reading.hear()
        except RecordError:
            if on_error == "raise":
                raise
        reading.problems.read = len(reading.problems.issues)
        return _collected(reading, of) if on_error == "collect" else _whole(reading, of)


def _whole(reading: Reading, of: type[Any] | None) -> Any:
    check_type(reading, of)
    document = reading.document
    if is_collection(document, of):
        return gathered(document, reading)
    reading.problems.settle()
    records = tuple(document.records)
    return records[0] if document.single and of is None else records


def _collected(reading: Reading, of: type[Any] | None) -> Collected[Any]:
    try:
        check_type(reading, of)
        document = reading.document
    except RecordError:
        document = Document(type=None)
    # Of a document that says nothing comes what type checkers expect.
    whole = is_collection(document, of) or (of is None and document.type is None)
    records: Any = gathered_in_part(document, reading) if whole else tuple(document.records)
    return Collected(records, tuple(reading.problems.told()))


def write(
    x: Meetings | Record | Iterable[Record], path: str | os.PathLike[str], *, declared: Declared | None = None
) -> None:
    """Write a collection, a record, or a sequence of records of one class to a file, in the format of its suffix.

    The suffix is that of a format that `dumps` takes, as in `.jsonl` or `.jsonl.gz`, or `.csv`, which gives a folder of
    tables and takes collections only (see `docs/formats.md`). The file is written whole or not at all:
    to a file beside it, onto the disk, and then renamed, so that an interrupted write leaves the old one. Equal things
    give equal bytes. Records may come from an iterator, and only one is held at a time, or one row group of Parquet, or
    all of them for CSV. Several meetings are written as a collection: `declared` are the parties, series and topics
    that they name beyond the bundled ones, as `meetings.declared` or the stream that they come from has them, besides
    those that a `Meetings` or a whole stream brings.

    Raises `UnknownName` for another suffix, `InvalidValue` and `MissingExtra` as `dumps` does, and `OSError`. Of
    meetings in no sequence an id that stands twice is noticed if it is that of one of the first 65,536.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write([Place(city="Sochi")], f"{folder}/places.jsonl")
    ...     read(f"{folder}/places.jsonl", of=Place)
    (Place(city='Sochi'),)
    """
    document, target = _document(x, "write.x", declared), a_path(path)
    if is_csv_folder(target):
        if document.type != COLLECTION:
            wrong = next(iter(document.records), x)
            raise InvalidValue("write.x", wrong, "meetings, which are what a folder of CSV tables holds")
        csv_folder.write(target, document)
    else:
        write_whole(target, format_of(path).dump(document))


@overload
def read(
    path: str | os.PathLike[str],
    *,
    of: type[Meetings] | None = None,
    on_error: Literal["raise"] = "raise",
    **options: Unpack[_Options],
) -> Meetings: ...
@overload
def read(
    path: str | os.PathLike[str], *, of: type[R], on_error: Literal["raise"] = "raise", **options: Unpack[_Options]
) -> tuple[R, ...]: ...
@overload
def read(
    path: str | os.PathLike[str],
    *,
    of: type[Meetings] | None = None,
    on_error: Literal["collect"],
    **options: Unpack[_Options],
) -> Collected[Meetings]: ...
@overload
def read(
    path: str | os.PathLike[str], *, of: type[R], on_error: Literal["collect"], **options: Unpack[_Options]
) -> Collected[tuple[R, ...]]: ...
def read(
    path: str | os.PathLike[str],
    *,
    of: type[Any] | None = None,
    on_error: Literal["raise", "collect"] = "raise",
    unknown: Literal["forbid", "keep"] = "forbid",
    most_bytes: int = MOST_BYTES,
    most_issues: int = MOST_ISSUES,
    pause_gc: bool = True,
) -> Any:
    """What a file holds, in the format of its suffix: a `Meetings`, a record, or a tuple of records.

    Everything else is as with `loads`; the `RecordError` has the path as its `origin`. Raises `OSError` where the file
    can't be opened, and `UnknownName` for a suffix that is no format's.

    >>> from tempfile import TemporaryDirectory
    >>> meetings = wm.load().in_region("WCA")
    >>> with TemporaryDirectory() as folder:
    ...     write(meetings, f"{folder}/wca.json")
    ...     read(f"{folder}/wca.json") == meetings
    True
    """
    reading = _reading(of, on_error, unknown, most_bytes, most_issues, pause_gc)
    source = a_path(path)
    try:
        if is_csv_folder(source):
            return _given(partial(csv_folder.load, source), reading, of, on_error, pause_gc)
        form = format_of(path)
        with source.open("rb") as file:
            return _given(partial(form.load, file), reading, of, on_error, pause_gc)
    except RecordError as error:
        raise RecordError(error.issues, os.fspath(path)) from None


def _document(x: Any, place: str, declared: Any = None) -> Document:
    for part in ("records", "meetings"):  # of what `on_error="collect"` and `gather` give
        if issubclass(type(x), tuple) and isinstance(getattr(x, part, None), (Meetings, tuple)):
            raise InvalidValue(place, x, f"records, as its `.{part}` are")
    if not isinstance(declared, Declared | None):
        raise InvalidValue("declared", declared, "what the declared of a collection or of a stream is")
    # A stream knows what its file declares as well as a collection does.
    known = [each for each in (getattr(x, "declared", None), declared) if isinstance(each, Declared)]
    joined = Declared()
    for each in known:
        joined |= each
    declared = joined if known else None
    if isinstance(x, Meetings):
        return _collection(x, declared)
    single = is_record(type(x))
    records = _each(x)
    for first in records:
        kind: type[Any] = first.__class__
        if not is_record(kind):
            wrong = x if isinstance(first, Meetings) else first  # one collection would have been right
            raise InvalidValue(place, wrong, "a Meetings, a record, or records of one class in order")
        whole = chain((first,), records)
        if kind is Meeting and not single:
            # What can be read again says how many there are, so that all ids are remembered.
            return _collection(x if issubclass(type(x), Sequence) else whole, declared)
        if declared is not None:
            raise InvalidValue("declared", declared, "nothing, or a collection of meetings to write")
        return Document(type=kind.__name__, records=whole, single=single)
    return Document(type=None) if declared is None else _collection((), declared)


def _collection(records: Iterable[Any], declared: Declared | None) -> Document:
    return carriable(Document(type=COLLECTION, records=records, **(declared or Declared())._asdict()))


def _each(x: Any) -> Iterator[Any]:
    """The items of a sequence; of a single thing, as a text or a class is, or a set without an order, that thing."""
    if isinstance(x, (*NO_SEQUENCE, type)) or not hasattr(x, "__iter__"):
        yield x
    else:
        yield from x

"""Parquet: a record a row, with a column for each field of its class, by the rules of `docs/formats.md`.

It is written and read through the extra `parquet`. Before anything is unpacked the file must say that it holds no more
than is allowed, and it may hold no more when it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain, islice, repeat
from typing import Any

import attrs

from ..errors import InvalidValue
from ..extras import needed
from ..messages import counted, nearest, not_valid, shown
from .document import TYPES, Document, Reading, heading, trees
from .json_lines import heading_of
from .problems import Problems, below, unknown_key
from .reading import default_of
from .strict_json import encoded, parsed
from .wire import day, fields_of, is_enum, is_record, items_of, known_type

__all__ = ["dump", "load"]

_KEY = b"wco_meetings"
_PAIR = ("key", "value")
_NAMES = {str: "string", date: "date32[day]", int: "int64", bool: "bool"}

# Some megabytes of meetings.
_ROWS_IN_A_GROUP = 4_096
_ROWS_AT_ONCE = 256


def _pyarrow(purpose: str) -> Any:
    needed("pyarrow.parquet", "parquet", purpose)
    return needed("pyarrow", "parquet", purpose)


# --- columns ---


def _type(kind: Any, arrow: Any) -> Any:
    """The type of the column of a field."""
    kind = known_type(kind)
    if is_record(kind):
        return arrow.struct(_columns(kind, arrow))
    if kind is str or is_enum(kind):
        return arrow.string()
    if kind is date:
        return arrow.date32()
    items = items_of(kind)
    if items is None:
        return {int: arrow.int64(), bool: arrow.bool_()}[kind]
    if items[1] is ...:
        return arrow.list_(arrow.field("element", _type(items[0], arrow), nullable=False))
    return arrow.struct(
        [arrow.field(name, _type(item, arrow), nullable=False) for name, item in zip(_PAIR, items, strict=True)]
    )


def _columns(record: type[Any], arrow: Any) -> list[Any]:
    return [
        arrow.field(name, _type(field.type, arrow), nullable=field.default is None)
        for name, field in fields_of(record).items()
    ]


# --- writing ---


def dump(document: Document) -> Iterator[bytes]:
    """The bytes of a document, a row group at a time; raises `InvalidValue` for a record that is not of its type."""
    arrow = _pyarrow("writing Parquet")
    said = {**heading(document), "single": True} if document.single else heading(document)
    kind = None if document.type is None else TYPES[document.type]
    schema = arrow.schema([] if kind is None else _columns(kind, arrow))
    rows = iter(()) if kind is None else map(_row(kind), trees(document))
    sink = _Sink()
    options: dict[str, Any] = {"compression": "zstd", "store_schema": False, "write_page_checksum": True}
    with arrow.parquet.ParquetWriter(arrow.PythonFile(sink, "w"), schema, **options) as writer:
        writer.add_key_value_metadata({_KEY: encoded(said)})
        while group := list(islice(rows, _ROWS_IN_A_GROUP)):
            writer.write_batch(arrow.RecordBatch.from_pylist(group, schema=schema))
            yield sink.taken()
    yield sink.taken()


class _Sink:
    """A file that gives away what was written to it."""

    closed = False

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        """Keep these bytes until they are taken."""
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """There is nothing to do."""

    def close(self) -> None:
        """There is nothing to do."""

    def taken(self) -> bytes:
        """What was written since this was asked last."""
        parts, self._parts = self._parts, []
        return b"".join(parts)


_Part = Callable[[Any], Any]


def _row(record: type[Any]) -> _Part:
    """A function that makes what Arrow takes of a record's tree, with the defaults that the tree leaves out."""
    columns = {name: (_cell(field.type), _default(field)) for name, field in fields_of(record).items()}

    def row(tree: dict[str, Any]) -> dict[str, Any]:
        for key in tree:
            if key not in columns:
                expected = f"a field of {record.__name__}: Parquet has no column for another key"
                raise InvalidValue("records", key, expected, nearest(key, columns))
        return {name: cell(tree[name]) if name in tree else default for name, (cell, default) in columns.items()}

    return row


def _default(field: attrs.Attribute[Any]) -> Any:
    value = default_of(field)
    return _row(value.__class__)({}) if is_record(value.__class__) else value  # a default says nothing but defaults


def _cell(kind: Any) -> _Part:
    kind = known_type(kind)
    if is_record(kind):
        return _row(kind)
    if kind is date:
        return day
    items = items_of(kind)
    if items is None:
        return _as_it_is
    if items[1] is ...:
        cell = _cell(items[0])
        return _as_it_is if cell is _as_it_is else lambda parts: [cell(part) for part in parts]
    cells = tuple(zip(_PAIR, map(_cell, items), strict=True))
    return lambda pair: {name: cell(part) for (name, cell), part in zip(cells, pair, strict=True)}


def _as_it_is(value: Any) -> Any:
    return value


# --- reading ---


def load(data: bytes, reading: Reading) -> None:
    """Read the document that bytes say; raises `RecordError` where they are no Parquet, or say more than is allowed."""
    arrow = _pyarrow("reading Parquet")
    problems = reading.problems
    try:
        file = arrow.parquet.ParquetFile(arrow.BufferReader(data), page_checksum_verification=True)
        found = file.schema_arrow
        # What it says of a group's columns isn't asked for: where that is broken, the library ends the whole process.
        groups = [file.metadata.row_group(number) for number in range(file.metadata.num_row_groups)]
        sizes = [(group.num_rows, group.total_byte_size) for group in groups]
        texts: dict[bytes, bytes] = file.metadata.metadata or {}
    except Exception as error:  # of many kinds, and none of them is ours
        problems.fail("$", _broken(error))
    fields = heading_of(_heading(texts.get(_KEY), problems), problems)
    reading.start(fields, ("single",))
    count = file.metadata.num_rows
    # A few bytes can say that something comes a billion times: what it comes to must be allowed.
    reading.allow(max(count, sum(size for _, size in sizes)))
    if count != sum(rows for rows, _ in sizes) or min([0, *chain.from_iterable(sizes)]) < 0:
        problems.fail("$", "no Parquet: the numbers of its rows don't fit together")
    single = fields.get("single", False)
    if type(single) is not bool:
        problems.fail("$.single", not_valid(single, "true or false"))
    if reading.holds is None:
        reading.take(reading.each(repeat((), min(1, count))))
        return
    kind = TYPES[reading.holds]
    _check(arrow.struct(list(found)), kind, "$.records[]", arrow.types, problems)
    problems.settle()
    rows = _rows(file, kind, reading)
    if not single:
        reading.take(reading.each(rows))
    elif count != 1:
        problems.add("$", f"{count:,} rows, and the document says that it is of one record")
    else:
        for row in rows:
            reading.take(reading.one(row))


def _broken(error: Exception) -> str:
    return f"no Parquet: {' '.join(str(error).split()) or type(error).__name__}"


def _heading(said: bytes | None, problems: Problems) -> Any:
    if said is None:
        problems.fail("$", "the key-value metadata have no 'wco_meetings': the heading of a document")
    try:
        return parsed(said)
    except ValueError as error:
        problems.fail("$", f"the heading is {error}")


def _check(found: Any, kind: Any, path: str, types: Any, problems: Problems) -> None:
    """The type of a column must be that of its field, or hold the same in another way."""
    kind = known_type(kind)
    items = items_of(kind)
    parts: dict[str, Any] = {}
    meant = "struct"
    if is_record(kind):
        parts = {name: field.type for name, field in fields_of(kind).items()}
        good = types.is_struct(found)
    elif items is None:
        meant = _NAMES[str if is_enum(kind) else kind]
        good = str(found).removeprefix("large_") == meant
    elif items[1] is ...:
        meant = "list"
        good = types.is_list(found) or types.is_large_list(found)
        if good:
            _check(found.value_type, items[0], f"{path}[]", types, problems)
    else:
        parts = dict(zip(_PAIR, items, strict=True))
        good = types.is_struct(found) and {field.name for field in found} == set(_PAIR)
    if not good:
        problems.add(path, f"a column of {shown(str(found))} is not valid: expected {meant!r}")
    elif parts:
        _check_parts(found, kind, parts, path, types, problems)


def _check_parts(found: Any, kind: Any, parts: dict[str, Any], path: str, types: Any, problems: Problems) -> None:
    seen: set[str] = set()
    for column in found:
        place = below(path, column.name)
        if column.name not in parts:
            problems.add(place, unknown_key(_name(kind), column.name, parts))
        elif column.name in seen:
            problems.add(place, f"the column {shown(column.name)} stands twice")
        else:
            _check(column.type, parts[column.name], place, types, problems)
        seen.add(column.name)


def _name(kind: Any) -> str:
    return getattr(kind, "__name__", "list")


def _rows(file: Any, kind: type[Any], reading: Reading) -> Iterator[Any]:
    """The rows, in the form of `PAIRS`."""
    tree = _tree(kind)
    batches = file.iter_batches(batch_size=_ROWS_AT_ONCE)
    size, left = 0, file.metadata.num_rows
    while (batch := _tried(lambda: next(batches, None), reading.problems)) is not None:
        # Before there are objects of it: how much pages unpack to, the file's footer can only claim.
        size += batch.nbytes
        reading.allow(size)
        left -= len(batch)
        try:
            rows = batch.to_pylist()
        except Exception:
            rows = map(_said, batch.to_struct_array())
        yield from map(tree, rows)
    if left:
        reading.problems.fail("$", f"no Parquet: {counted(left, 'row is', 'rows are')} missing")


def _tried(read: Callable[[], Any], problems: Problems) -> Any:
    try:
        return read()
    except Exception as error:  # of many kinds, and none of them is ours
        problems.fail("$", _broken(error))


def _said(value: Any) -> Any:
    """What Arrow has there: a number or bytes, which no field takes, for a day or text that Python can't have."""
    try:
        return value.as_py()
    except Exception:
        if hasattr(value, "items"):
            return {name: _said(part) for name, part in value.items()}
        if hasattr(value, "values"):
            return list(map(_said, value))
        return value.value if hasattr(value, "value") else bytes(value.as_buffer())


def _tree(kind: Any) -> _Part:
    """A function that makes a tree of what Arrow gives for a type."""
    kind = known_type(kind)
    if is_record(kind):
        return _record_tree(kind)
    if kind is date:
        return lambda value: value.isoformat() if isinstance(value, date) else value
    items = items_of(kind)
    if items is None:
        return _as_it_is
    if items[1] is ...:
        item = _tree(items[0])
        return _as_it_is if item is _as_it_is else _known(lambda parts: [item(part) for part in parts])
    first, second = map(_tree, items)
    return _known(lambda pair: [first(pair["key"]), second(pair["value"])])


def _record_tree(record: type[Any]) -> _Part:
    fields = fields_of(record)
    parts = {name: _tree(field.type) for name, field in fields.items()}
    unknown = {name for name, field in fields.items() if field.default is None}
    return _known(
        lambda row: tuple(
            [(name, parts[name](value)) for name, value in row.items() if value is not None or name not in unknown]
        )
    )


def _known(part: _Part) -> _Part:
    return lambda value: None if value is None else part(value)

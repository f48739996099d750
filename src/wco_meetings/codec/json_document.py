"""JSON: a document is one object, its heading and then "records", or "record" for one that stands alone.

Its rules stand in `docs/formats.md`; see `strict_json` for what is read.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any, Protocol

from ..messages import not_valid
from ..model.unknown import stands_twice
from . import json_lines
from .document import Document, Reading, encoded_records, heading
from .problems import below, is_array
from .strict_json import Scanner, encoded, json_bytes, text_of

__all__ = ["Pieces", "dump", "load", "read_object"]

_OWN = ("record", "records")


class Pieces(Protocol):
    """The pieces of a document that is one object, in the order in which they stand; see `strict_json.Scanner`."""

    def members(self) -> Iterator[str]: ...  # noqa: D102

    def items(self) -> Iterator[Any]: ...  # noqa: D102

    def value(self) -> Any: ...  # noqa: D102

    def starts(self, mark: str) -> bool: ...  # noqa: D102

    def end(self) -> None: ...  # noqa: D102


def dump(document: Document) -> Iterator[bytes]:
    """The bytes of a document, a record at a time; raises `InvalidValue` for a record that is not of its type."""
    if document.single:
        yield from json_lines.dump(document)
        return
    yield f'{encoded(heading(document))[:-1]},"records":['.encode()
    before = b"\n"
    for record in encoded_records(document, "json", json_bytes):
        yield before + record
        before = b",\n"
    yield b"\n]}\n"


def load(data: bytes, reading: Reading) -> None:
    """Read the document that bytes say; raises `RecordError` at the first that is no JSON."""
    text = text_of(data, reading.problems)
    scanner = Scanner(text, reading.problems, partial(reading.quickly, form="json"))
    if not scanner.starts("{"):
        json_lines.heading_of(scanner.value(), reading.problems)
    read_object(scanner, reading)


def read_object(scanner: Pieces, reading: Reading) -> None:
    """Read a document that is one object, piece by piece: in whatever form, its keys are those of JSON."""
    problems = reading.problems
    fields: dict[str, Any] = {}
    started = False
    for key in scanner.members():
        if key in fields:
            problems.add(below("$", key), stands_twice(key))
            scanner.value()
        elif key == "records" and reading.is_enough(fields) and scanner.starts("["):
            # The usual order: each record is made as soon as it is read, and its tree forgotten.
            started = True
            reading.start(fields, _OWN)
            reading.take(reading.each(scanner.items()))
            fields[key] = []
        else:
            fields[key] = scanner.value()
    scanner.end()
    if not started:
        reading.start(fields, _OWN)
        found = fields.get("records", [])
        if not is_array(found):
            problems.fail("$.records", not_valid(problems.mappings(found, "$.records"), "a list"))
        if found:
            reading.take(reading.each(found))
    single = "record" in fields
    if single == ("records" in fields):
        problems.add("$", 'a document has either "records", a list, or one "record"')
    elif single:
        reading.take(reading.one(fields["record"]))

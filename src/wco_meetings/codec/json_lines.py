"""JSON Lines: the heading on the first line, then a record on each line.

- The heading is that of every document, see `document`; the objects are those of every format, see `wire`.
- Strict JSON in UTF-8 without a byte-order mark, see `strict_json` for what is read; nothing is escaped that needn't
  be. Lines end in a line feed.
- One record that stands alone is the "record" of the heading: the same line that JSON has for it.
- Lines that are blank, and carriage returns before a line feed, are read over. A problem in one line doesn't keep the
  others from being looked at.
- Lossless: what is read is equal to what was written.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import Issue
from .document import Document, Reading, heading, trees
from .problems import Problems, below, is_pairs, not_valid, stands_twice
from .strict_json import EMPTY, MARK, decoded, encoded, not_json, not_utf8

__all__ = ["dump", "load", "located"]

_NOTHING = object()
_RECORD = re.compile(r"records\[(\d+)\]")


def dump(document: Document) -> Iterator[bytes]:
    """The bytes of a document, a line at a time; raises `InvalidValue` for a record that is not of its type."""
    said = encoded(heading(document))
    if document.single:
        for tree in trees(document):
            yield f'{said[:-1]},"record":{encoded(tree)}}}\n'.encode()
        return
    yield f"{said}\n".encode()
    for tree in trees(document):
        yield f"{encoded(tree)}\n".encode()


def load(data: bytes) -> Document:
    """The document that bytes say; raises `RecordError` with every problem and its line."""
    problems = Problems()
    found = _trees(io.BytesIO(data), problems)
    first = next(found, _NOTHING)
    problems.settle()
    if first is _NOTHING:
        problems.fail("$", EMPTY)
    if not is_pairs(first):
        problems.fail("$", not_valid(first, "an object, the heading of a document"))
    fields: dict[str, Any] = {}
    for key, part in first:
        if key in fields:
            problems.add(below("$", key), stands_twice(key))
        fields[key] = part
    reading = Reading(fields, problems)
    if "record" not in fields:
        return reading.document(reading.records(found, "$"), (), single=False)
    records = reading.records([fields["record"]], "$.record")
    for _ in found:
        problems.add("$", "nothing may follow a document of one record")
    return reading.document(records, ("record",), single=True)


def located(issue: Issue, data: bytes) -> Issue:
    """A problem with a collection as a whole, whose path starts at its fields, as one of a line of the document."""
    lines = [number for number, line in enumerate(io.BytesIO(data), 1) if not line.isspace()]
    record = _RECORD.match(issue.path)
    if record is None:
        return issue._replace(path=f"$.{issue.path}", line=lines[0])
    return issue._replace(path=f"${issue.path[record.end() :]}", line=lines[int(record[1]) + 1])


def _trees(lines: Iterable[bytes], problems: Problems) -> Iterator[Any]:
    """What stands on each line that isn't blank; a line that can't be read is a problem, and left out."""
    offset = 0
    for number, line in enumerate(lines, 1):
        problems.line = number
        text = line.removeprefix(MARK) if number == 1 else line
        if text and not text.isspace():
            try:
                yield decoded(text.decode())
            except UnicodeDecodeError as error:
                problems.add("$", not_utf8(error, offset + len(line) - len(text)))
            except (ValueError, RecursionError) as error:
                problems.add("$", not_json(error))
        offset += len(line)

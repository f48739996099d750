"""JSON Lines: the heading on the first line, then a record on each line, by the rules of `docs/formats.md`.

The heading is that of every document, see `document`; the objects are those of every format, see `wire`, in the strict
JSON of `strict_json`.
"""

import io
import sys
from collections.abc import Iterator
from itertools import chain
from typing import IO, Any, BinaryIO

from ..messages import counted, not_valid
from ..model.unknown import stands_twice
from .document import Document, Reading, encoded_records, heading
from .problems import Problems, below, is_pairs
from .strict_json import EMPTY, MARK, encoded, json_bytes, parsed

__all__ = ["begin", "dump", "heading_of", "lines_of", "load", "start"]

_NOTHING = object()

_SECOND_HEADING = (
    "a second heading: files put one after another are no document; read each by itself, and write all they hold as one"
)

# A few bytes unpack to millions of blank lines: so many may stand in a file, and one more for every other line.
MOST_BLANK = 1_000_000

# So many bytes of a line that is too long are read at a time.
_AT_ONCE = 2**16


def dump(document: Document) -> Iterator[bytes]:
    """The bytes of a document, a line at a time; raises `InvalidValue` for a record that is not of its type."""
    said = encoded(heading(document))
    records = encoded_records(document, "json", json_bytes)
    if document.single:
        for record in records:
            yield b'%b,"record":%b}\n' % (said[:-1].encode(), record)
        return
    yield f"{said}\n".encode()
    for record in records:
        yield record + b"\n"


def load(data: bytes, reading: Reading) -> None:
    """Read the document that bytes say; raises `RecordError` where the heading is none."""
    reading.take(start(io.BytesIO(data), reading, len(data)))


def start(stream: BinaryIO, reading: Reading, most_bytes: int) -> Iterator[Any]:
    """Read the heading of an open file; its records come one by one, a line of `most_bytes` being all that is held.

    Raises `RecordError` where the heading is none.
    """
    return begin(_trees(stream, reading, most_bytes), reading)


def begin(found: Iterator[Any], reading: Reading, place: str = "$") -> Iterator[Any]:
    """Read a document of a heading and then records at such a place, in whatever form; the records come one by one."""
    problems = reading.problems
    had = len(problems.issues)
    first = next(found, _NOTHING)
    if len(problems.issues) > had:
        problems.settle()
    if first is _NOTHING:
        problems.fail("$", EMPTY)
    fields = heading_of(first, problems)
    reading.start(fields, ("record",))
    if "record" not in fields:
        return reading.each(found, place)
    return chain(reading.one(fields["record"]), _refused(found, problems))


def heading_of(tree: Any, problems: Problems) -> dict[str, Any]:
    """The keys of a heading that is a tree of `PAIRS`; raises `RecordError` for one that is no object."""
    if not is_pairs(tree):
        problems.fail("$", not_valid(problems.mappings(tree), "an object, the heading of a document"))
    fields: dict[str, Any] = {}
    for key, part in tree:
        if key in fields:
            problems.add(below("$", key), stands_twice(key))
        fields.setdefault(key, part)
    return fields


def _refused(trees: Iterator[Any], problems: Problems) -> Iterator[Any]:
    for _ in trees:
        problems.add("$", "nothing may follow a document of one record")
    yield from ()


def lines_of(stream: IO[bytes], most_bytes: int) -> Iterator[tuple[int, bytes]]:
    """The lines of an open file, each with the place at which it begins; of one with more bytes than that, one more.

    What else such a line has is read over, and never held.
    """
    offset = 0
    while line := stream.readline(min(most_bytes + 1, sys.maxsize)):
        yield offset, line
        offset += len(line)
        while line and not line.endswith(b"\n"):
            line = stream.readline(_AT_ONCE)
            offset += len(line)


def _trees(stream: BinaryIO, reading: Reading, most_bytes: int) -> Iterator[Any]:
    """What stands on each line that isn't blank; a line that can't be read is a problem, and left out."""
    problems = reading.problems
    begun = False
    blank = 0
    for number, (offset, line) in enumerate(lines_of(stream, most_bytes), 1):
        problems.line = number
        text = line.removeprefix(MARK) if number == 1 else line
        if len(line) > most_bytes:
            problems.add("$", f"a line of more than {counted(most_bytes, 'byte')}: raise most_bytes to read it")
        elif line.isspace():
            blank += 1
            if blank > MOST_BLANK + number // 2:
                problems.fail("$", f"more than {MOST_BLANK:,} blank lines")
        elif (record := reading.quickly(line.rstrip(b"\r\n"), "json")) is not None:
            yield record
        elif text:
            try:
                tree = parsed(text.rstrip(b"\r\n"), offset + len(line) - len(text))
            except ValueError as error:
                # Of a file in another encoding no line can be read.
                (problems.fail if number == 1 else problems.add)("$", str(error))
            else:
                if begun and _is_heading(tree):
                    problems.add("$", _SECOND_HEADING)
                else:
                    yield tree
                begun = True


def _is_heading(tree: Any) -> bool:
    """Whether an object begins as headings do; a record that carries such a key along has it at its end."""
    return is_pairs(tree) and len(tree) > 0 and tree[0][0] == "wco_meetings"

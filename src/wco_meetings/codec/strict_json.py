"""JSON as its standard has it (RFC 8259), and nothing that two readers could see differently.

Refused are bytes that are no UTF-8, a key that stands twice in one object, NaN and Infinity (no field holds them),
numbers of thousands of digits, what is nested too deeply, and whatever follows the end. A byte-order mark before
UTF-8 is skipped. A lone surrogate, which JSON can escape, is no text, and no field takes it.
"""

import json
import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any, NoReturn

from ..model.unknown import TOO_DEEP
from .problems import TOO_MANY_DIGITS, Problems

__all__ = [
    "EMPTY",
    "MARK",
    "Scanner",
    "decoded",
    "encoded",
    "json_bytes",
    "looks_like",
    "not_utf8",
    "parsed",
    "plain_json",
    "text_of",
]

EMPTY = "the document is empty"

MARK = b"\xef\xbb\xbf"
# One of UTF-32 begins as one of UTF-16 does.
_OTHER_MARKS = {
    b"\xff\xfe\0\0": "UTF-32",
    b"\0\0\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"\x1f\x8b": "gzip, whose files are called .gz",
    b"\x28\xb5\x2f\xfd": "Zstandard, whose files are called .zst",
}

# What begins with ASCII needs no mark to be told.
_WIDE = {
    "UTF-32": re.compile(rb"\0{3}[^\0]|[^\0]\0{3}"),
    "UTF-16": re.compile(rb"(?:\0[^\0]){2}|(?:[^\0]\0){2}"),
}

# Objects come as tuples of pairs, see `reading.PAIRS`.
_DECODER = json.JSONDecoder(object_pairs_hook=tuple)

# A tree that was made of a record has no circles.
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))

# A longer one isn't worth a try, since a document may be all on one line.
_LONGEST_LINE = 2**16

_NO_SPACE = re.compile(r"[^ \t\n\r]")

decoded: Callable[[str], Any] = _DECODER.decode
encoded: Callable[[Any], str] = _ENCODER.encode


def json_bytes(tree: Any) -> bytes:
    """The bytes of a tree."""
    return encoded(tree).encode()


def parsed(data: bytes, offset: int = 0) -> Any:
    """The tree that bytes at an offset say; raises `ValueError`, with the reason, where they say none."""
    try:
        return decoded(data.decode())
    except UnicodeDecodeError as error:
        reason = not_utf8(error, offset)
    except (ValueError, RecursionError) as error:
        reason = _not_json(error)
    raise ValueError(reason)


def plain_json(data: bytes, problems: Problems) -> Any:
    """The same of plain Python; raises `RecordError`, for a key that stands twice too."""
    try:
        tree = parsed(data)
    except ValueError as error:
        problems.fail("$", str(error))
    tree = problems.mappings(tree)
    problems.settle()
    return tree


def text_of(data: bytes, problems: Problems) -> str:
    """The text of a document without a byte-order mark; raises `RecordError` where it is none, or blank."""
    text = data.removeprefix(MARK)
    if not text or text.isspace():
        problems.fail("$", EMPTY)
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        problems.fail("$", not_utf8(error, len(data) - len(text)))


def not_utf8(error: UnicodeDecodeError, offset: int = 0) -> str:
    """Why bytes that stand at an offset are no text, from what their decoding raised."""
    data = error.object
    return f"no UTF-8: byte 0x{data[error.start]:02x} at offset {offset + error.start}{looks_like(data)}"


def looks_like(data: bytes) -> str:
    """Which other encoding bytes begin like, as the end of a message; nothing where that can't be told."""
    marked = (name for mark, name in _OTHER_MARKS.items() if data.startswith(mark))
    other = next(chain(marked, (name for name, begins in _WIDE.items() if begins.match(data))), None)
    return f"; it looks like {other}" if other else ""


def _not_json(error: ValueError | RecursionError) -> str:
    """Why a text is no JSON, from what the decoder raised."""
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON at column {error.colno}: {error.msg}{looks_like(error.doc[:4].encode())}"
    return TOO_DEEP if isinstance(error, RecursionError) else TOO_MANY_DIGITS


class Scanner:
    """A JSON text read piece by piece, so that one record of many is a tree at a time; fails at the first error.

    `quickly` makes an item of a list of its bytes, or gives None where it can't.
    """

    def __init__(self, text: str, problems: Problems, quickly: Callable[[bytes], Any]) -> None:
        self._text = text
        self._problems = problems
        self._quickly = quickly
        self._at = 0
        self._tried = -1  # the end of the last line that wasn't made quickly
        self._skip_space()

    def value(self) -> Any:
        """The tree of the value that comes next."""
        try:
            tree, self._at = _DECODER.raw_decode(self._text, self._at)
        except (ValueError, RecursionError) as error:
            start = error.pos if isinstance(error, json.JSONDecodeError) else self._at  # or where its value begins
            self._problems.line = self._text.count("\n", 0, start) + 1
            self._problems.fail("$", _not_json(error))
        self._skip_space()
        return tree

    def members(self) -> Iterator[str]:
        """The keys of the object that comes next; the value of each must be read before the next is asked for."""
        for _ in self._parts("{", "}"):
            if not self._text.startswith('"', self._at):
                self._miss("'\"'")
            key = self.value()
            self._expect(":")
            yield key

    def items(self) -> Iterator[Any]:
        """The trees of the list that comes next, or what was made of them quickly."""
        for _ in self._parts("[", "]"):
            item = self._item()
            yield self.value() if item is None else item

    def _item(self) -> Any:
        """What is made quickly of the value that comes next, if it has the rest of a line to itself."""
        if self._at <= self._tried:
            return None  # what is left of a line isn't tried again for each value in it
        end = self._text.find("\n", self._at, self._at + _LONGEST_LINE)
        if end < 0:
            return None
        line = self._text[self._at : end].removesuffix(",")
        # Where a value may come and this is one, this is the value.
        item = self._quickly(line.encode())
        if item is None:
            self._tried = end
        else:
            self._at += len(line)
            self._skip_space()
        return item

    def starts(self, mark: str) -> bool:
        """Whether this comes next."""
        return self._text.startswith(mark, self._at)

    def end(self) -> None:
        """Nothing may come next."""
        if self._at < len(self._text):
            self._miss("the end, unless it is JSON Lines (.jsonl)" if self.starts("{") else "the end")

    def _parts(self, opening: str, closing: str) -> Iterator[None]:
        self._expect(opening)
        if not self.starts(closing):
            yield
            while not self.starts(closing):
                self._expect(",")
                yield
        self._expect(closing)

    def _expect(self, mark: str) -> None:
        if not self.starts(mark):
            self._miss(f"'{mark}'")
        self._at += 1
        self._skip_space()

    def _miss(self, mark: str) -> NoReturn:
        error = json.JSONDecodeError(f"Expecting {mark}", self._text, self._at)
        self._problems.line = error.lineno
        self._problems.fail("$", _not_json(error))

    def _skip_space(self) -> None:
        found = _NO_SPACE.search(self._text, self._at)
        self._at = found.start() if found else len(self._text)

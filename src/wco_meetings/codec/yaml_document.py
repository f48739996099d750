"""YAML: a document is one mapping with the keys that JSON has, in block style, by the rules of `docs/formats.md`.

It is read as a stream of events through the extra `yaml`, and nothing that a document says makes an object of it.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

from ..extras import needed
from ..model.unknown import DEEPEST_DOCUMENT, TOO_DEEP
from .document import Document, Reading, heading, trees
from .json_document import read_object
from .problems import TOO_MANY_DIGITS, Problems, is_array, is_object
from .strict_json import EMPTY, looks_like, text_of

__all__ = ["dump", "load"]

# As many as Python's own limit; it doesn't count those of hexadecimal numbers.
_MOST_DIGITS = 4_300

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"]),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INF_OR_NAN = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

# Line ends of YAML 1.1, a byte-order mark that is none, and what no YAML may hold, of which one parser says less than
# the other.
_SEEN_DIFFERENTLY = re.compile("[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


# --- writing ---

# What no reader takes for anything but a string: it starts with a letter, holds nothing that ends it, and is no word
# of YAML 1.1 or 1.2.
_PLAIN = re.compile(r"(?=[A-Za-z\xa1-\U0010ffff])(?:[^:#]|:(?=[^ ])|(?<! )#)*(?<! )")
_TAKEN = frozenset("null true false yes no on off y n".split())

# Neither control characters nor the line ends of YAML 1.1 nor a byte-order mark.
_UNPRINTABLE = re.compile("[^ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = re.compile(rf'["\\]|{_UNPRINTABLE.pattern}')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}

# Readers look no further than 1,024 characters for the end of a key that isn't marked as one.
_LONGEST_KEY = 200


def dump(document: Document) -> Iterator[bytes]:
    """The bytes of a document, a record at a time; raises `InvalidValue` for a record that is not of its type."""
    yield f"{_block(heading(document), '')}\n".encode()
    if document.single:
        for tree in trees(document):
            yield f"{_block({'record': tree}, '')}\n".encode()
        return
    before = "records:\n"
    for tree in trees(document):
        yield f"{before}{_block([tree], '')}\n".encode()
        before = ""
    if before:
        yield b"records: []\n"


def _block(tree: Any, indent: str) -> str:
    """A tree in block style, all lines but the first indented."""
    if is_object(tree) and tree:
        return f"\n{indent}".join([_member(key, value, indent) for key, value in tree.items()])
    if is_array(tree) and tree:
        return f"\n{indent}".join([f"- {_block(item, f'{indent}  ')}" for item in tree])
    return _flow(tree)


def _member(key: str, value: Any, indent: str) -> str:
    name = _text(key)
    lead = f"{name}:" if len(name) <= _LONGEST_KEY else f"? {name}\n{indent}:"
    if is_object(value) and value:
        return f"{lead}\n{indent}  {_block(value, f'{indent}  ')}"
    if is_array(value) and value:
        return f"{lead}\n{indent}{_block(value, indent)}"
    return f"{lead} {_flow(value)}"


def _flow(tree: Any) -> str:
    """A scalar, or an empty list or mapping."""
    if isinstance(tree, str):
        return _text(tree)
    if isinstance(tree, float):
        return _number(tree)
    return {None: "null", True: "true", False: "false"}[tree] if tree is None or isinstance(tree, bool) else str(tree)


def _number(value: float) -> str:
    text = repr(value)
    # To YAML 1.1 a number is none without a point.
    return text if "." in text else text.replace("e", ".0e")


def _text(text: str) -> str:
    if _PLAIN.fullmatch(text) and text.lower() not in _TAKEN and not _UNPRINTABLE.search(text):
        return text
    return f'"{_ESCAPES.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    number = ord(char)
    return _SHORT_ESCAPES.get(char) or (f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}")


# --- reading ---


def load(data: bytes, reading: Reading) -> None:
    """Read the document that bytes say; raises `RecordError` at the first that is no YAML."""
    problems = reading.problems
    text = text_of(data, problems)
    found = _SEEN_DIFFERENTLY.search(text)
    if found:
        problems.line = text.count("\n", 0, found.start()) + 1
        said = f"U+{ord(found[0]):04X}, which readers see differently: escape it{looks_like(data)}"
        problems.fail("$", said)
    read_object(_Scanner(text, problems), reading)


class _Scanner:
    """A YAML text read piece by piece, so that one record of many is a tree at a time; fails at the first error."""

    _event: Any  # the one that comes next

    def __init__(self, text: str, problems: Problems) -> None:
        self._yaml = needed("yaml", "yaml", "reading YAML")
        self._problems = problems
        self._depth = 0
        # What is unpacked of a broken file may be cut anywhere.
        self._cut = len(text) if problems.issues else None
        # The C library's parser, where it is there, takes a tenth of the time.
        self._events = self._yaml.parse(text, getattr(self._yaml, "CSafeLoader", self._yaml.SafeLoader))
        self._advance()
        self._advance()
        if not self._is("DocumentStartEvent"):
            self._fail(EMPTY)
        if self._event.version not in (None, (1, 2)):
            self._fail("another version of YAML than 1.2")
        self._advance()

    def starts(self, mark: str) -> bool:
        """Whether a list or a mapping comes next."""
        return self._is({"[": "SequenceStartEvent", "{": "MappingStartEvent"}[mark])

    def members(self) -> Iterator[str]:
        """The keys of the mapping that comes next; the value of each must be read before the next is asked for."""
        self._open("MappingStartEvent", "a mapping")
        while not self._is("MappingEndEvent"):
            key = self._scalar() if self._is("ScalarEvent") else None
            if not isinstance(key, str):
                self._fail("a key that is no string")
            yield key
        self._close()

    def items(self) -> Iterator[Any]:
        """The trees of the list that comes next, each with its line."""
        self._open("SequenceStartEvent", "a list")
        while not self._is("SequenceEndEvent"):
            self._problems.line = self._event.start_mark.line + 1
            yield self.value()
        self._problems.line = None
        self._close()

    def value(self) -> Any:
        """The tree of the value that comes next."""
        if self.starts("{"):
            return tuple([(key, self.value()) for key in self.members()])
        if self._is("ScalarEvent"):
            return self._scalar()
        found: list[Any] = []
        self._open("SequenceStartEvent", "a value")
        while not self._is("SequenceEndEvent"):
            found.append(self.value())
        self._close()
        return found

    def end(self) -> None:
        """Nothing may come next."""
        self._expect("DocumentEndEvent", "the end")
        self._expect("StreamEndEvent", "the end: a file is one document")

    def _scalar(self) -> Any:
        self._plain_node()
        said = self._said(self._event.value, plain=self._event.implicit[0])
        self._advance()
        return said

    def _said(self, text: str, *, plain: bool) -> Any:
        if not plain:
            return text
        if text in _WORDS:
            return _WORDS[text]
        return self._number(text) if text[0] in "+-.0123456789" else text

    def _number(self, text: str) -> Any:
        if _INTEGER.fullmatch(text):
            if len(text) > _MOST_DIGITS:
                self._fail(TOO_MANY_DIGITS)
            return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))
        if _FLOAT.fullmatch(text):
            return float(text)
        return float(text.replace(".", "")) if _INF_OR_NAN.fullmatch(text) else text

    def _open(self, kind: str, name: str) -> None:
        if self._is(kind):
            self._plain_node()
        self._expect(kind, name)
        self._depth += 1
        if self._depth > DEEPEST_DOCUMENT:
            self._fail(TOO_DEEP)

    def _close(self) -> None:
        self._depth -= 1
        self._advance()

    def _plain_node(self) -> None:
        if self._event.anchor is not None:
            self._fail(f"the anchor &{self._event.anchor}: write out what is meant, there are no aliases")
        if self._event.tag is not None:
            self._fail("a tag: what a value is, its place says")

    def _is(self, kind: str) -> bool:
        return type(self._event).__name__ == kind

    def _expect(self, kind: str, name: str) -> None:
        if self._is("AliasEvent"):
            self._fail(f"the alias *{self._event.anchor}: write out what is meant")
        if not self._is(kind):
            self._fail(f"expected {name}")
        self._advance()

    def _advance(self) -> None:
        try:
            self._event = next(self._events, None)
        except self._yaml.MarkedYAMLError as error:
            self._problems.line = error.problem_mark.line + 1
            self._problems.fail("$", f"no YAML at column {error.problem_mark.column + 1}: {error.problem}")
        except (self._yaml.YAMLError, ValueError, OverflowError) as error:
            self._problems.fail("$", f"no YAML: {' '.join(str(error).split())}")
        if self._event and self._event.end_mark.index == self._cut:
            self._fail("what stands here may not be whole")

    def _fail(self, message: str) -> NoReturn:
        mark = self._event.start_mark
        self._problems.line = mark.line + 1
        self._problems.fail("$", f"at column {mark.column + 1}: {message}")

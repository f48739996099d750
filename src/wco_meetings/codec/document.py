"""What stands around records in a file: their schema's version, their class, and the terms they bring with them.

The heading of a document has the same keys in every format, which `docs/formats.md` tells. This library writes version
1 and reads all up to it, see `migrations`.
"""

import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from io import BytesIO
from typing import Any, BinaryIO, NoReturn, TypeVar

from attrs import frozen

from ..errors import InvalidValue
from ..messages import counted, nearest, not_valid, shown
from ..model.meetings import Meeting
from ..model.parties import Party
from ..model.series import Series
from .fast_reading import FastReader, fast_reader
from .fast_writing import fast_writer
from .migrations import Migration, steps_from
from .problems import Problems, below, is_array, is_object, unknown_key
from .reading import ABSENT, MAPPINGS, PAIRS, Reader, reader
from .unknown import carried, carries, keeping, parted
from .wire import RECORDS

__all__ = [
    "COLLECTION",
    "MOST_BYTES",
    "PAGE_RESULTS",
    "TYPES",
    "VERSION",
    "Document",
    "Reading",
    "encoded_records",
    "heading",
    "trees",
]

T = TypeVar("T")

VERSION = 1

# Half a million meetings. What is read takes several times as much memory.
MOST_BYTES = 2**30

# Most documents are read in one piece.
_AT_ONCE = 2**24

# What a collection of meetings is on the wire. The collection itself is none of the codec's business.
COLLECTION = "Meetings"

# What the file of an archive's pages calls itself, which holds no records of its own.
PAGE_RESULTS = "page results"

_DECLARED = ("parties", "series", "topics")

_ITEM = re.compile(r"(records|parties|series|topics)\[(-?\d+)\]")

# The class of the records in a document of each type.
TYPES: Mapping[str, type[Any]] = {**RECORDS, COLLECTION: Meeting}


@frozen(kw_only=True)
class Document:
    """Records, and what a document says about them.

    `type` is the name of their class, `COLLECTION`, or None where there are none; `single` marks a document of one
    record, which is something else than a sequence of one. The rest is for collections.
    """

    type: str | None
    records: Iterable[Any] = ()
    single: bool = False
    parties: tuple[Party, ...] = ()
    series: tuple[Series, ...] = ()
    topics: tuple[str, ...] = ()


# --- writing ---


def heading(document: Document) -> dict[str, Any]:
    """The heading as a JSON-native dict."""
    from .writing import party_to_dict, writer  # readers don't pay for cattrs

    said: dict[str, Any] = {
        "wco_meetings": VERSION,
        "type": document.type,
        "parties": [party_to_dict(party) for party in document.parties],
        "series": [writer(Series)(series) for series in document.series],
        "topics": list(document.topics),
    }
    return {key: value for key, value in said.items() if value}


def trees(document: Document) -> Iterator[dict[str, Any]]:
    """The records as JSON-native dicts, one by one; raises `InvalidValue` for one that is not of the type."""
    from .writing import writer

    return _written(document, writer)


def encoded_records(document: Document, form: str, encode: Callable[[Any], bytes]) -> Iterator[bytes]:
    """The same in a format, "json" or "msgpack": by the fast road, or what `encode` makes of their trees."""
    from .writing import writer

    def writer_of(kind: type[Any]) -> Callable[[Any], bytes]:
        fast, write = fast_writer(kind, form), writer(kind)
        if fast is None:
            return lambda record: encode(write(record))
        return lambda record: encode(write(record)) if carried(record) else fast(record)

    return _written(document, writer_of)


def _written(document: Document, writer_of: Callable[[type[Any]], Callable[[Any], T]]) -> Iterator[T]:
    if document.type is None:
        return
    kind = TYPES[document.type]
    write = writer_of(kind)
    for record in document.records:
        if type(record) is not kind:
            raise InvalidValue("records", record, f"a {kind.__name__} like those before it")
        yield write(record)


# --- reading ---


class Reading:
    """A document while it is read: its heading, then its records one by one, then whatever its heading says besides.

    A format hands over the heading to `start` and the trees of its records to `take`, or to `each` where nothing may be
    held; all of them in the form of `PAIRS`. What is wrong goes to `problems`, and a record with a problem is left out,
    so that whoever doesn't raise has what is good. `document` is what was read so far. With `keep_unknown` meetings
    carry their unknown keys along. `most_bytes` is how much a format may unpack that says much in few bytes, and `good`
    how much of a broken file may be so.
    """

    def __init__(self, problems: Problems, *, keep_unknown: bool = False, most_bytes: int = MOST_BYTES) -> None:
        self.problems = problems
        self.most_bytes = most_bytes
        self.good: int | None = None
        self._keep_unknown = keep_unknown
        self._form = PAIRS
        self._fast: dict[str, FastReader | None] = {}
        # What leads from the document's version to the newest, each step with what the records are before it.
        self._steps: list[tuple[Migration, str, int]] = []
        self._fields: Mapping[str, Any] = {}
        self._own: tuple[str, ...] = ()
        self._heard: set[str] = set()
        self._line: int | None = None
        self._kind: type[Any] | None = None
        self._declared: dict[str, tuple[Any, ...]] = {}
        self._term_numbers: dict[str, list[int]] = {}
        self._single = False
        self._records: list[Any] = []
        self._place = "$"
        self._number = 0
        # Where each of the records stands; arrays, since there are many.
        self._numbers = array("q")
        self._lines = array("q")

    def allow(self, size: int) -> None:
        """Fail where what a document holds has so many bytes that they are more than is allowed."""
        if size > self.most_bytes:
            self.problems.fail("$", f"more than {counted(self.most_bytes, 'byte')}: raise most_bytes to read it")

    def whole(self, file: BinaryIO, before: int = 0) -> bytes:
        """All that is left of an open file; fails where it is more than is allowed, with so many bytes `before` it."""
        most = self.most_bytes - before + 1
        # A file sets aside room for all that it is asked for.
        piece = file.read(min(most, _AT_ONCE))
        found = BytesIO(piece)
        found.seek(len(piece))
        while piece and found.tell() < most:
            piece = file.read(min(most - found.tell(), _AT_ONCE))
            found.write(piece)
        self.allow(before + found.tell())
        return found.getvalue()[: self.good]

    def start(self, fields: Mapping[str, Any], own: tuple[str, ...] = ()) -> None:
        """Take in the heading; `own` are keys that the format adds to a heading.

        Where `is_enough` says so, more keys may be put into `fields` until `hear`. Fails at once where the version is
        missing or too new: what such a document says would only be guessed.
        """
        self._fields, self._own, self._line = fields, own, self.problems.line
        version = self._version()
        if version < VERSION:
            self._migrate_heading(version)
        self._kind = self._class_of_records()
        self.hear()

    def quickly(self, data: bytes, form: str) -> Any:
        """The record that bytes say, for `each` in place of its tree: in "json" or "msgpack", by the fast road.

        None before `start`, for records of an older version, and for whatever that road refuses, right or wrong.
        """
        if self._kind is None or self._steps:
            return None
        if form not in self._fast:
            self._fast[form] = fast_reader(self._kind, form)
        read = self._fast[form]
        try:
            return read and read(data)
        except Exception:  # whatever it was, its tree will tell
            return None

    @staticmethod
    def is_enough(fields: Mapping[str, Any]) -> bool:
        """Whether records can be read after so much of a heading; an older one is migrated, and for that whole."""
        return "type" in fields and fields.get("wco_meetings") == VERSION

    def each(self, trees: Iterable[Any], place: str = "$.records[{}]") -> Iterator[Any]:
        """The records of these trees, one by one; `place` is a record's path, with `{}` for its number."""
        self._place = place
        kind, problems = self._kind, self.problems
        if kind is None:
            if sum(1 for _ in trees) and self._fields.get("type") is None:
                problems.add("$", "the key 'type' is missing: there are records, and it says what they are")
            return
        read = reader(kind, self._form)
        for number, tree in enumerate(self._migrated(trees, place) if self._steps else trees):
            self._number = number
            try:
                record = tree if type(tree) is kind else read(tree)
            except Exception:  # whatever it was, the careful way says it better
                record = self._carefully(kind, tree, place.format(number), read)
                if record is None:
                    continue
            yield record

    def _carefully(self, kind: type[Any], tree: Any, place: str, read: Reader) -> Any:
        """The record of a tree that the fast way refused; None, and problems added, where there is none."""
        if tree is ABSENT:
            return None
        examine = self.problems.examine_pairs if self._form is PAIRS else self.problems.examine
        if not self._keep_unknown or not carries(kind):
            return examine(kind, tree, place)
        before = len(self.problems.issues)
        known, found = parted(kind, tree, self._form, place, self.problems)
        try:
            record = read(known)
        except Exception:
            record = examine(kind, known, place)
        return keeping(record, found) if len(self.problems.issues) == before else None

    def one(self, tree: Any) -> Iterator[Any]:
        """The record of a document of one."""
        self._single = self._fields.get("type") != COLLECTION
        if not self._single:
            self.problems.add("$.record", 'a collection has "records", if only one')
        return self.each([tree], "$.record")

    def take(self, records: Iterable[Any]) -> None:
        """Hold these records, which are those of `each` or `one`, and where each of them stands."""
        for record in records:
            self._records.append(record)
            self._numbers.append(self._number)
            self._lines.append(self.problems.line or 0)

    @property
    def holds(self) -> str | None:
        """The name of the records' class, `COLLECTION`, or None where nothing is known of it."""
        return None if self._kind is None else self._fields["type"]

    @property
    def document(self) -> Document:
        """What was read so far and is good."""
        return Document(type=self.holds, records=tuple(self._records), single=self._single, **self._declared)

    def add(self, path: str, message: str) -> None:
        """Take in a problem with a collection as a whole, whose path is one of those that `located` knows."""
        place, self.problems.line = self.located(path)
        self.problems.add(place, message)

    def fail(self, path: str, message: str) -> NoReturn:
        """The same for one that ends the reading."""
        place, self.problems.line = self.located(path)
        self.problems.fail(place, message)

    def located(self, path: str) -> tuple[str, int | None]:
        """The path and line, in the document, of a path that starts at a field of a collection.

        `records[3]` is the fourth of those that were taken; `records[-1]` the one that `each` gave last.
        """
        found = _ITEM.match(path)
        if found is None:
            return f"$.{path}", self._line
        key, at, rest = found[1], int(found[2]), path[found.end() :]
        if key != "records":
            return f"$.{key}[{self._term_numbers[key][at]}]{rest}", self._line
        if at < 0:
            return f"{self._place.format(self._number)}{rest}", self.problems.line
        return f"{self._place.format(self._numbers[at])}{rest}", self._lines[at] or None

    def _version(self) -> int:
        if "wco_meetings" not in self._fields:
            missing = "the key 'wco_meetings' is missing: every document says the version of its schema"
            self.problems.fail("$", missing)
        version = self._fields["wco_meetings"]
        if type(version) is not int or version < 1:
            wrong = not_valid(version, "the version of a schema, a whole number, 1 or more")
            self.problems.fail("$.wco_meetings", wrong)
        if version > VERSION:
            newer = f"the schema's version {shown(version)} is newer than {VERSION}, the newest that this library knows"
            self.problems.fail("$.wco_meetings", f"{newer}: upgrade wco_meetings to read it")
        return version

    def _migrate_heading(self, version: int) -> None:
        self._form = MAPPINGS
        own = {key: part for key, part in self._fields.items() if key in self._own}
        had = len(self.problems.issues)
        said = {
            key: self.problems.mappings(part, below("$", key)) for key, part in self._fields.items() if key not in own
        }
        if len(self.problems.issues) > had:
            self.problems.settle()
        for older, step in enumerate(steps_from(version, VERSION), version):
            self._steps.append((step, str(said.get("type")), older))
            try:
                said = step.heading(said)
            except Exception as error:
                self.problems.fail("$", _not_of(older, error))
        self._fields = {**said, **own}

    def _migrated(self, trees: Iterable[Any], place: str) -> Iterator[Any]:
        """Trees of an older version as those of the newest; `ABSENT` for one that can't be told."""
        for number, tree in enumerate(trees):
            before = len(self.problems.issues)
            there = place.format(number)
            mapping = self.problems.mappings(tree, there)
            if is_object(mapping):
                mapping = self._stepped(mapping, there)
            yield mapping if len(self.problems.issues) == before else ABSENT

    def _stepped(self, tree: Any, place: str) -> Any:
        for step, kind, older in self._steps:
            try:
                tree = step.record(kind, tree)
            except Exception as error:
                self.problems.add(place, _not_of(older, error))
                break
        return tree

    def _class_of_records(self) -> type[Any] | None:
        name = self._fields.get("type")
        if name is None:
            return None
        if isinstance(name, str) and name in TYPES:
            return TYPES[name]
        if name == PAGE_RESULTS:
            self.problems.add("$.type", f"{name!r} are no records: `read_extractions` reads them, for `gather`")
        else:
            self.problems.add("$.type", not_valid(name, f"one of {', '.join(TYPES)}", nearest(name, TYPES)))
        return None

    def hear(self) -> None:
        """Look at the keys of the heading that are new since this was asked last."""
        kind = self._fields.get("type")
        collection = kind == COLLECTION
        known = dict.fromkeys(("wco_meetings", "type", *(_DECLARED if collection else ()), *self._own))
        known |= dict.fromkeys(("version",) if kind == PAGE_RESULTS else ())
        for key in [key for key in self._fields if key not in self._heard]:
            self._heard.add(key)
            if key not in known:
                owner = f"a document of {kind}" if isinstance(kind, str) else "a document"
                self.problems.add(below("$", key), unknown_key(owner, key, known))
            elif key in _DECLARED:
                self._declared[key] = self._terms(key)

    def _terms(self, key: str) -> tuple[Any, ...]:
        path = f"$.{key}"
        found = self._fields[key]
        if not is_array(found):
            self.problems.add(path, not_valid(self.problems.mappings(found, path), "a list"))
            return ()
        problems = self.problems
        series = partial(problems.examine, Series)
        examine: Any = {"parties": problems.examine_party, "series": series, "topics": problems.examine_topic}[key]
        good: dict[int, Any] = {}
        for index, item in enumerate(found):
            place, had = f"{path}[{index}]", len(problems.issues)
            term = examine(problems.mappings(item, place), place)
            if len(problems.issues) == had:
                good[index] = term
        self._term_numbers[key] = [*good]
        return (*good.values(),)


def _not_of(version: int, error: Exception) -> str:
    """Why something couldn't be brought to the next version of the schema."""
    return f"not as the schema's version {version} has it: {type(error).__name__}: {error}"

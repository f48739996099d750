"""What stands around records in a file: their schema's version, their class, and the terms they bring with them.

The heading of a document has these keys, in every format:

`wco_meetings`
    The version of the schema, a whole number. This library reads and writes version 1.

`type`
    The class of the records, or "Meetings" for a collection of meetings; left out where there is no record.

`parties`, `series`, `topics`
    What a collection declares beyond the bundled reference, each left out where it is nothing. An object among
    the parties has a "type" of its own: Member, Organisation or Territory.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

from attrs import frozen

from ..errors import InvalidValue, nearest, shown
from ..model.fields import is_identifier
from ..model.meetings import Meeting
from ..model.parties import Party
from ..model.series import Series
from .problems import Problems, below, is_list, not_valid, unknown_key
from .reading import PAIRS, reader
from .wire import RECORDS

__all__ = ["COLLECTION", "VERSION", "Document", "Reading", "heading", "trees"]

VERSION = 1

# What a collection of meetings is on the wire. The collection itself is none of the codec's business.
COLLECTION = "Meetings"

_DECLARED = ("parties", "series", "topics")

_ITEM = re.compile(r"(records|parties|series|topics)\[(-?\d+)\]")

_TYPES: Mapping[str, type[Any]] = {**RECORDS, COLLECTION: Meeting}


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

    if document.type is None:
        return
    kind = _TYPES[document.type]
    write = writer(kind)
    for record in document.records:
        if type(record) is not kind:
            raise InvalidValue("records", record, f"a {kind.__name__} like those before it")
        yield write(record)


# --- reading ---


class Reading:
    """A document while it is read: its heading, then its records one by one, then whatever its heading says besides.

    A format hands over the heading to `start` and the trees of its records to `take`, or to `each` where nothing may be
    held; all of them in the form of `PAIRS`. What is wrong goes to `problems`, and a record with a problem is left out,
    so that whoever doesn't raise has what is good. `document` is what was read so far.
    """

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
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

    def start(self, fields: Mapping[str, Any], own: tuple[str, ...] = ()) -> None:
        """Take in the heading; `own` are keys that the format adds to a heading.

        More keys may be put into `fields` until `finish`. Fails at once where the version is missing or too new: what
        such a document says would only be guessed.
        """
        self._fields, self._own, self._line = fields, own, self.problems.line
        self._check_version()
        self._kind = self._class_of_records()
        self._hear()

    def each(self, trees: Iterable[Any], place: str) -> Iterator[Any]:
        """The records of these trees, one by one; `place` is a record's path, with `{}` for its number."""
        self._place = place
        kind, problems = self._kind, self.problems
        if kind is None:
            if sum(1 for _ in trees) and "type" not in self._fields:
                problems.add("$", "the key 'type' is missing: there are records, and it says what they are")
            return
        read = reader(kind, PAIRS)
        for number, tree in enumerate(trees):
            self._number = number
            try:
                record = read(tree)
            except Exception:  # whatever it was, the careful way says it better
                record = problems.examine_pairs(kind, tree, place.format(number))
                if record is None:
                    continue
            yield record

    def one(self, tree: Any) -> Iterator[Any]:
        """The record of a document of one."""
        self._single = True
        if self._fields.get("type") == COLLECTION:
            self.problems.add("$.record", 'a collection has "records", if only one')
        return self.each([tree], "$.record")

    def take(self, records: Iterable[Any]) -> None:
        """Hold these records, which are those of `each` or `one`, and where each of them stands."""
        for record in records:
            self._records.append(record)
            self._numbers.append(self._number)
            self._lines.append(self.problems.line or 0)

    def finish(self) -> None:
        """Look at what has been put into the heading since `start`."""
        self._hear()

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

    def _check_version(self) -> None:
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

    def _class_of_records(self) -> type[Any] | None:
        name = self._fields.get("type")
        if name is None:
            return None
        if isinstance(name, str) and name in _TYPES:
            return _TYPES[name]
        near = nearest(name, _TYPES) if isinstance(name, str) else ()
        self.problems.add("$.type", not_valid(name, f"one of {', '.join(_TYPES)}", near))
        return None

    def _hear(self) -> None:
        """Look at the keys of the heading that are new."""
        kind = self._fields.get("type")
        collection = kind == COLLECTION
        known = dict.fromkeys(("wco_meetings", "type", *(_DECLARED if collection else ()), *self._own))
        for key in [key for key in self._fields if key not in self._heard]:
            self._heard.add(key)
            if key not in known:
                owner = f"a document of {kind}" if isinstance(kind, str) else "a document"
                self.problems.add(below("$", key), unknown_key(owner, key, known))
            elif key in _DECLARED:
                self._declared[key] = self._terms(key)

    def _terms(self, key: str) -> tuple[Any, ...]:
        path = f"$.{key}"
        found = self.problems.mappings(self._fields[key], path)
        if not is_list(found):
            self.problems.add(path, not_valid(found, "a list"))
            return ()
        examine = {
            "parties": self.problems.examine_party,
            "series": self._examine_series,
            "topics": self._examine_topic,
        }[key]
        examined = [examine(item, f"{path}[{index}]") for index, item in enumerate(found)]
        good = [index for index, term in enumerate(examined) if term is not None]
        self._term_numbers[key] = good
        return tuple([examined[index] for index in good])

    def _examine_series(self, tree: Any, path: str) -> Any:
        return self.problems.examine(Series, tree, path)

    def _examine_topic(self, tree: Any, path: str) -> str | None:
        if not is_identifier(tree):
            self.problems.add(path, not_valid(tree, "a topic, printable and without spaces"))
            return None
        return str(tree)

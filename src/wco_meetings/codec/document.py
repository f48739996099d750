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

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

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

_TYPES: Mapping[str, type[Any]] = {**RECORDS, COLLECTION: Meeting}


@frozen(kw_only=True)
class Document:
    """Records, and what a document says about them.

    `type` is the name of their class, `COLLECTION`, or None where there are none; `single` marks a document of one
    record, which is something else than a sequence of one. The rest is for collections.
    """

    type: str | None
    records: Iterable[Any]
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
    """A document while it is read: its heading, then its records, then whether all that it says is right.

    `fields` are the keys and trees of the heading, in the form of `PAIRS`. Fails at once where the version is missing
    or too new: what such a document says would only be guessed.
    """

    def __init__(self, fields: Mapping[str, Any], problems: Problems) -> None:
        self._fields = fields
        self._problems = problems
        self._check_version()
        self._kind = self._class_of_records()

    def records(self, found: Iterable[Any], place: str) -> tuple[Any, ...]:
        """The records of these trees; `place` is a record's path, with `{}` for its number."""
        kind, problems = self._kind, self._problems
        if kind is None:
            if sum(1 for _ in found) and "type" not in self._fields:
                problems.add("$", "the key 'type' is missing: there are records, and it says what they are")
            return ()
        read = reader(kind, PAIRS)
        records: list[Any] = []
        for number, tree in enumerate(found):
            try:
                record = read(tree)
            except Exception:  # whatever it was, the careful way says it better
                record = problems.examine_pairs(kind, tree, place.format(number))
            records.append(record)
        return tuple(records)

    def document(self, records: tuple[Any, ...], own: tuple[str, ...], *, single: bool) -> Document:
        """The whole document; `own` are keys that the format adds to a heading. Raises `RecordError`."""
        kind = self._fields.get("type")
        collection = kind == COLLECTION
        if collection and single:
            self._problems.add("$.record", 'a collection has "records", if only one')
        known = dict.fromkeys(("wco_meetings", "type", *(_DECLARED if collection else ()), *own))
        for key in self._fields:
            if key not in known:
                owner = f"a document of {kind}" if isinstance(kind, str) else "a document"
                self._problems.add(below("$", key), unknown_key(owner, key, known))
        declared = {key: self._declared(key) for key in _DECLARED if collection and key in self._fields}
        self._problems.settle()
        return Document(type=kind, records=records, single=single, **declared)

    def _check_version(self) -> None:
        if "wco_meetings" not in self._fields:
            missing = "the key 'wco_meetings' is missing: every document says the version of its schema"
            self._problems.fail("$", missing)
        version = self._fields["wco_meetings"]
        if type(version) is not int or version < 1:
            wrong = not_valid(version, "the version of a schema, a whole number, 1 or more")
            self._problems.fail("$.wco_meetings", wrong)
        if version > VERSION:
            newer = f"the schema's version {shown(version)} is newer than {VERSION}, the newest that this library knows"
            self._problems.fail("$.wco_meetings", f"{newer}: upgrade wco_meetings to read it")

    def _class_of_records(self) -> type[Any] | None:
        name = self._fields.get("type")
        if name is None:
            return None
        if isinstance(name, str) and name in _TYPES:
            return _TYPES[name]
        near = nearest(name, _TYPES) if isinstance(name, str) else ()
        self._problems.add("$.type", not_valid(name, f"one of {', '.join(_TYPES)}", near))
        return None

    def _declared(self, key: str) -> tuple[Any, ...]:
        path = f"$.{key}"
        found = self._problems.mappings(self._fields[key], path)
        if not is_list(found):
            self._problems.add(path, not_valid(found, "a list"))
            return ()
        examine = {
            "parties": self._problems.examine_party,
            "series": self._examine_series,
            "topics": self._examine_topic,
        }[key]
        return tuple([examine(item, f"{path}[{index}]") for index, item in enumerate(found)])

    def _examine_series(self, tree: Any, path: str) -> Any:
        return self._problems.examine(Series, tree, path)

    def _examine_topic(self, tree: Any, path: str) -> Any:
        if not is_identifier(tree):
            self._problems.add(path, not_valid(tree, "a topic, printable and without spaces"))
        return tree

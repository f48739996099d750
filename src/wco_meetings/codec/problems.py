"""What is wrong with a tree: every problem in it, each with its path, where `reading` only noticed that there is one.

A path leads through the document as JSONPath writes it: `$.records[2].place.country`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from heapq import merge
from typing import Any, NoReturn, TypeAlias, TypeGuard, cast

import attrs

from ..arguments import check_option
from ..errors import InvalidValue, Issue, RecordError, Remark, UnknownName, order_of
from ..messages import counted, nearest, not_valid, shown
from ..model import meetings, reference, sources
from ..model.fields import is_identifier
from ..model.topics import A_TOPIC
from ..model.unknown import TOO_DEEP, stands_twice
from .trusting import trusting_maker
from .wire import PARTIES, day, fields_of, is_record, items_of, known_type

__all__ = [
    "A_DAY",
    "MOST_ISSUES",
    "TOO_MANY_DIGITS",
    "UNKNOWN",
    "Problems",
    "below",
    "check_options",
    "is_array",
    "is_list",
    "is_object",
    "is_pairs",
    "unknown_key",
]

# A field's converter and its validator, as `attrs` calls them.
_Steps: TypeAlias = "tuple[Callable[[Any], Any] | None, Callable[[Any, attrs.Attribute[Any], Any], None]]"

# Nobody reads more, and a hostile document must not buy a million searches for the nearest name.
MOST_ISSUES = 1_000

# What a reader may do with a problem, and with a key that nothing is known of.
_ON_ERROR = ("raise", "collect")
UNKNOWN = ("forbid", "keep")

TOO_MANY_DIGITS = "a number with too many digits"
A_DAY = 'a day as a string such as "2015-11-25"'

# Of records whose fields can contradict each other in several places: what finds them all.
_CONTRADICTIONS: dict[type[Any], Callable[[Any], Iterator[InvalidValue]]] = {
    meetings.Meeting: meetings.contradictions,
    sources.Source: sources.contradictions,
    reference.Ambiguity: reference.contradictions,
}

# No field has a name half as long.
_LONGEST_KEY = 40


class Problems:
    """The problems found so far in one document; `line` is where reading is, in formats that have lines.

    The first `read` are with its parts, the rest with the whole. The reading ends with the problem that makes them
    `most`.
    """

    def __init__(self, most: int = MOST_ISSUES) -> None:
        self.issues: list[Issue] = []
        self.line: int | None = None
        self.read = 0
        self._most = most
        self._ends: list[Issue] = []

    def add(self, path: str, message: str) -> None:
        """Take in a problem and go on; raises `RecordError` when there are more than anybody would read."""
        if len(self.issues) == self._most:
            raise RecordError(self.told())
        self.issues.append(Issue(path, self.line, message))
        if len(self.issues) == self._most:
            said = f"this makes {counted(self._most, 'problem')}: what follows was not looked at"
            self._end(Remark(path, self.line, said))

    def fail(self, path: str, message: str) -> NoReturn:
        """Take in a problem that ends the reading, and raise `RecordError` with it and with those before it."""
        self._end(Issue(path, self.line, message))

    def _end(self, issue: Issue) -> NoReturn:
        self._ends.append(issue)
        raise RecordError(self.told())

    def told(self) -> list[Issue]:
        """All in the order of the records, last what ended the reading."""
        return [*merge(self.issues[: self.read], self.issues[self.read :], key=order_of), *self._ends]

    def settle(self) -> None:
        """Raise `RecordError` if there is any problem."""
        if self.issues:
            raise RecordError(self.told())

    def examine(self, record: type[Any], tree: Any, path: str = "$") -> Any:
        """The record that a tree of plain Python says; None, and problems added, where it says none."""
        if not is_object(tree):
            self.add(path, not_valid(tree, f"an object with the keys of {record.__name__}"))
            return None
        before = len(self.issues)
        fields = fields_of(record)
        values: dict[str, Any] = {}
        for key, part in tree.items():
            if not isinstance(key, str):
                self.add(path, f"the key {shown(key)} is no string")
            elif key not in fields:
                self.add(below(path, key), unknown_key(record.__name__, key, fields))
            else:
                values[key] = self._field(record, fields[key], part, below(path, key))
        for name, field in fields.items():
            if field.default is attrs.NOTHING and name not in tree:
                self.add(path, f"the key {name!r} is missing: no {record.__name__} is without it")
        if len(self.issues) > before:
            return None
        try:
            return record(**values)
        except InvalidValue as first:
            # It says "Meeting.links[0].evidence.source"; a field that isn't there is the whole record's problem.
            find = _CONTRADICTIONS.get(record)
            for error in find(trusting_maker(record)(**values)) if find else [first]:
                place = error.field.removeprefix(f"{record.__name__}.")
                known = place.partition("[")[0].partition(".")[0] in values
                if known:
                    self.add(f"{path}.{place}", _said(error))
                else:
                    self.add(path, not_valid(tree, error.expected, error.nearest))
        return None

    def examine_party(self, tree: Any, path: str, kinds: Mapping[str, type[Any]] = PARTIES) -> Any:
        """The same for an object whose "type" says what kind of party it is, of these kinds."""
        if not is_object(tree) or "type" not in tree:
            self.add(path, not_valid(tree, f'an object whose "type" is one of {", ".join(kinds)}'))
            return None
        kind = tree["type"]
        if not isinstance(kind, str) or kind not in kinds:
            self.add(below(path, "type"), not_valid(kind, f"one of {', '.join(kinds)}", nearest(kind, kinds)))
            return None
        return self.examine(kinds[kind], {key: part for key, part in tree.items() if key != "type"}, path)

    def examine_topic(self, tree: Any, path: str) -> Any:
        """The same for a topic."""
        if not is_identifier(tree):
            self.add(path, not_valid(tree, A_TOPIC))
        return tree

    def examine_pairs(self, record: type[Any], tree: Any, path: str = "$") -> Any:
        """The same for a tree of `PAIRS`."""
        before, found = len(self.issues), None
        try:
            found = self.examine(record, self._mappings(tree, path), path)
        except RecursionError:
            self.add(path, TOO_DEEP)
        # Which value of a key that stands twice is meant, nobody knows.
        return found if len(self.issues) == before else None

    def mappings(self, tree: Any, path: str = "$") -> Any:
        """A tree of `PAIRS` as one of plain Python; a key that stands twice in an object is a problem."""
        try:
            return self._mappings(tree, path)
        except RecursionError:
            self.fail(path, TOO_DEEP)

    def _mappings(self, tree: Any, path: str) -> Any:
        if is_pairs(tree):
            fields: dict[str, Any] = {}
            for key, part in tree:
                if key in fields:
                    self.add(below(path, key), stands_twice(key))
                fields[key] = self._mappings(part, below(path, key))
            return fields
        if is_array(tree):
            return [self._mappings(item, f"{path}[{index}]") for index, item in enumerate(tree)]
        return tree

    def _field(self, record: type[Any], field: attrs.Attribute[Any], tree: Any, path: str) -> Any:
        before = len(self.issues)
        convert, check = cast("_Steps", (field.converter, field.validator))  # pyright: ignore[reportUnknownMemberType]
        kind = known_type(field.type)
        items = items_of(kind)
        whole = f"{record.__name__}.{field.name}"

        def heard(value: Any, place: str, named: str) -> Any:
            """The value as the record would have it; where its validator refuses it that is a problem."""
            value = convert(value) if convert else value
            # A validator only asks the record for its class, to name it.
            if error := _refused(check, object.__new__(record), field, value):
                self.add(place + error.field.removeprefix(named), _said(error))
            return value

        if items and is_list(tree):
            # A validator names the first item that is wrong; one by one all of them are heard.
            found: list[Any] = []
            for index, part in enumerate(tree):
                place, so_far = f"{path}[{index}]", len(self.issues)
                found.append(self._value(items[0], part, place))
                if len(self.issues) == so_far:
                    heard((found[-1],), place, f"{whole}[0]")
            value: Any = tuple(found)
        else:
            value = self._value(kind, tree, path)
        return heard(value, path, whole) if len(self.issues) == before else value

    def _value(self, kind: Any, tree: Any, path: str) -> Any:
        if tree is None:
            return None  # whether a field may be unknown is for its validator to say
        if is_record(kind):
            return self.examine(kind, tree, path)
        if kind is date:
            return self._day(tree, path)
        items = items_of(kind)
        if items is None:
            return tree
        if not is_list(tree):
            self.add(path, not_valid(tree, "a list"))
            return None
        if len(tree) != len(items):
            self.add(path, not_valid(tree, f"a list of {len(items)}"))
            return None
        numbered = enumerate(zip(items, tree, strict=True))
        return tuple([self._value(item, part, f"{path}[{index}]") for index, (item, part) in numbered])

    def _day(self, tree: Any, path: str) -> date | None:
        try:
            return day(tree)
        except (LookupError, TypeError, ValueError):
            self.add(path, not_valid(tree, A_DAY))
            return None


def _refused(check: Any, record: object, field: attrs.Attribute[Any], value: object) -> InvalidValue | None:
    try:
        check(record, field, value)
    except InvalidValue as error:
        return error
    return None


def _said(error: InvalidValue) -> str:
    value = str(error.value) if type(error.value) is date else error.value  # as it stands in the tree
    return not_valid(value, error.expected, error.nearest)


def check_options(on_error: str, unknown: str) -> None:
    """Raise `InvalidValue` where an option of a reader is nothing that it can be."""
    check_option(on_error, "on_error", _ON_ERROR)
    check_option(unknown, "unknown", UNKNOWN)


def is_pairs(tree: object) -> TypeGuard[tuple[tuple[str, Any], ...]]:
    """Whether a tree of `PAIRS` is an object."""
    return isinstance(tree, tuple)


def is_object(tree: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a tree of plain Python is an object."""
    return isinstance(tree, Mapping)


def is_array(tree: object) -> TypeGuard[list[Any]]:
    """Whether a tree of `PAIRS`, or of plain Python that this library made, is a list."""
    return isinstance(tree, list)


def is_list(tree: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether a tree of somebody else's plain Python is a list; a tuple may be one."""
    return isinstance(tree, (list, tuple))


def below(path: str, key: str) -> str:
    """The path of what stands under a key."""
    plain = len(key) < _LONGEST_KEY and key.isascii() and key.isidentifier()
    return f"{path}.{key}" if plain else f"{path}[{shown(key)}]"


def unknown_key(owner: str, key: str, known: Mapping[str, Any]) -> str:
    """What is wrong with a key that nothing has."""
    return str(UnknownName(f"key of {owner}", key, nearest(key, known)))

"""Trees to records, fast: that something is wrong is only noticed here, and `problems` says what it is.

A reader fills a new record slot by slot. It does what the class itself does when it is called, less the detours: lists
become tuples, strings become days and members of enums, objects become records, each field's own validator looks at
it, and the class's check of its fields against each other comes last. It raises whatever comes up, since its error is
never shown: what a reader refuses, `problems` reads again. So a reader may refuse too much, never too little.

A format hands objects over in one of two forms. `MAPPINGS` are for trees of plain Python. `PAIRS` are for parsers that
give an object as the tuple of its (key, value) pairs: a key that stands there twice is seen, where a dict would have
swallowed it, and an equal object can be looked up among those that were read before.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

import attrs

from ..model.dates import DateSpan
from ..model.parts import Participation, Place
from .wire import all_fields_of, day, fields_of, is_enum, is_record, items_of, known_type

__all__ = ["MAPPINGS", "PAIRS", "Form", "Reader", "reader"]

Reader = Callable[[Any], Any]


class Form(NamedTuple):
    """What a tree has for objects and for lists."""

    objects: type[Any]
    lists: tuple[type, ...]


MAPPINGS = Form(dict, (list, tuple))
PAIRS = Form(tuple, (list,))

# Few parties, days and places make up many meetings. These classes hold nothing but strings: where there are numbers,
# an object with `true` would be taken for an equal one with 1.
_SHARED = (DateSpan, Participation, Place)
_MOST_SHARED = 4_096

_ABSENT = object()


def reader(kind: Any, form: Form) -> Reader:
    """A function that makes what a type says of a tree in this form; it raises on anything else.

    With `PAIRS` it gives one and the same record for equal parts, for as long as the reader lives.
    """
    return _reader(kind, form) or _unchanged


def _unchanged(value: Any) -> Any:
    return value


def _reader(kind: Any, form: Form) -> Reader | None:
    """The same, or None where a tree already has what the record will have."""
    kind = known_type(kind)
    if is_record(kind):
        read = _record_reader(kind, form)
        return _sharing(read) if form is PAIRS and kind in _SHARED else read
    if is_enum(kind):
        return {member.value: member for member in kind}.__getitem__
    if kind is date:
        return day
    items = items_of(kind)
    if items is None:
        return None
    return _list_reader(items[0], form) if items[1] is ... else _pair_reader(items, form)


def _record_reader(record: type[Any], form: Form) -> Reader:
    objects: Any = form.objects
    new = object.__new__
    finish: Callable[[Any], None] | None = getattr(record, "__attrs_post_init__", None)
    slots: list[tuple[Any, ...]] = [
        (name, getattr(record, name).__set__, _default(field), _reader(field.type, form), field.validator, field)
        for name, field in fields_of(record).items()
    ]
    off_the_wire = [
        (getattr(record, name).__set__, _default(field))
        for name, field in all_fields_of(record).items()
        if name not in fields_of(record)
    ]

    def read_record(value: Any) -> Any:
        if type(value) is not objects:
            raise TypeError
        part_of = dict(value).get
        left = len(value)
        made = new(record)
        for name, put, default, read, check, field in slots:
            part = part_of(name, _ABSENT)
            if part is _ABSENT:
                if default is _ABSENT:
                    raise LookupError
                put(made, default)
                continue
            left -= 1
            if read and part is not None:
                part = read(part)
            check(made, field, part)
            put(made, part)
        if left:  # a key that is no field, or one that stands twice
            raise LookupError
        for put, default in off_the_wire:
            put(made, default)
        if finish:
            finish(made)
        return made

    return read_record


def _default(field: attrs.Attribute[Any]) -> Any:
    if field.default is attrs.NOTHING:
        return _ABSENT
    # Records are frozen, so that all may have the one that a factory makes.
    make = getattr(field.default, "factory", None)
    return make() if make else field.default


def _list_reader(item: Any, form: Form) -> Reader:
    lists = form.lists
    read = _reader(item, form)

    def read_list(value: Any) -> Any:
        if type(value) not in lists:
            raise TypeError
        return tuple(map(read, value)) if read else tuple(value)

    return read_list


def _pair_reader(items: tuple[Any, ...], form: Form) -> Reader:
    lists = form.lists
    read_first, read_second = (reader(item, form) for item in items)

    def read_pair(value: Any) -> Any:
        if type(value) not in lists:
            raise TypeError
        first, second = value
        return read_first(first), read_second(second)

    return read_pair


def _sharing(read: Reader) -> Reader:
    """The same reader, giving the record that it gave before for an equal object."""
    known: dict[Any, Any] = {}

    def read_shared(value: Any) -> Any:
        record = known.get(value)
        if record is None:
            record = read(value)
            # Evidence learns of its page from the meeting that it stands in, so each has its own.
            if getattr(record, "evidence", None) is None and len(known) < _MOST_SHARED:
                known[value] = record
        return record

    return read_shared

"""Trees to records, fast: that something is wrong is only noticed here, and `problems` says what it is.

A reader fills a new record slot by slot, as `docs/house.md` tells. It raises whatever comes up, since its error is
never shown: what a reader refuses, `problems` reads again. So a reader may refuse too much, never too little.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

import attrs

from ..model.dates import DateSpan
from ..model.parts import Participation, Place
from ..model.sources import Source
from .wire import all_fields_of, day, fields_of, is_enum, is_record, items_of, known_type, words_of

__all__ = [
    "ABSENT",
    "LONGEST_SHARED",
    "MAPPINGS",
    "PAIRS",
    "Form",
    "Reader",
    "Share",
    "checked",
    "default_of",
    "off_the_wire",
    "reader",
]

Reader = Callable[[Any], Any]


class Form(NamedTuple):
    """What a tree has for objects and for lists."""

    objects: type[Any]
    lists: tuple[type, ...]


MAPPINGS = Form(dict, (list, tuple))
PAIRS = Form(tuple, (list,))

# Few parties, days, places and pages make up many meetings. These classes hold nothing but strings: where there are
# numbers, an object with `true` would be taken for an equal one with 1.
_SHARED = (DateSpan, Participation, Place, Source)
_MOST_SHARED = 8_192
_LARGEST_KEY = 1_000  # bytes

# Of a text that comes again: a code, a term, a day, a name. A summary hardly ever does.
LONGEST_SHARED = 40

ABSENT = object()


def reader(kind: Any, form: Form) -> Reader:
    """A function that makes what a type says of a tree in this form; it raises on anything else.

    With `PAIRS` it gives one and the same record for equal parts, for as long as the reader lives.
    """
    return _reader(kind, form) or _unchanged


class Share(dict[Any, Any]):
    """What was made before, by what it was made of; what is asked for and isn't there yet is made, and kept.

    Starts anew when it is full, so that it keeps to what comes now. Only keys whose equals say the same will do.
    """

    __slots__ = ("_make",)

    def __init__(self, make: Reader) -> None:
        self._make = make

    def __missing__(self, key: Any) -> Any:
        made = self._make(key)
        # Evidence learns of its page from the meeting that it stands in, so each has its own.
        if key.__sizeof__() <= _LARGEST_KEY and not getattr(made, "evidence", None):
            if len(self) >= _MOST_SHARED:
                self.clear()
            self[key] = made
        return made


def checked(record: type[Any], field: attrs.Attribute[Any], read: Reader | None) -> Reader:
    """The same reader of a field's value, with the field's validator after it."""
    blank = object.__new__(record)  # a validator only asks it for its class, to name it
    check: Any = field.validator

    def read_checked(value: Any) -> Any:
        made = read(value) if read else value
        check(blank, field, made)
        return made

    return read_checked


def _unchanged(value: Any) -> Any:
    return value


def _reader(kind: Any, form: Form) -> Reader | None:
    """The same, or None where a tree already has what the record will have."""
    kind = known_type(kind)
    if is_record(kind):
        read = _record_reader(kind, form)
        return _sharing(read) if form is PAIRS and kind in _SHARED else read
    if is_enum(kind):
        return words_of(kind).__getitem__
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
    slots: list[tuple[Any, ...]] = []
    for name, field in fields_of(record).items():
        read = _reader(field.type, form)
        share = Share(checked(record, field, read)) if form is PAIRS and _is_text(field.type) else None
        slots.append((name, getattr(record, name).__set__, default_of(field), share, read, field.validator, field))
    others = off_the_wire(record)

    def read_record(value: Any) -> Any:
        if type(value) is not objects:
            raise TypeError
        part_of = dict(value).get
        left = len(value)
        made = new(record)
        for name, put, default, share, read, check, field in slots:
            part = part_of(name, ABSENT)
            if part is ABSENT:
                if default is ABSENT:
                    raise LookupError
                put(made, default)
                continue
            left -= 1
            if share is not None and type(part) is str and len(part) <= LONGEST_SHARED:
                put(made, share[part])
                continue
            if read and part is not None:
                part = read(part)
            check(made, field, part)
            put(made, part)
        if left:  # a key that is no field, or one that stands twice
            raise LookupError
        for put, default in others:
            put(made, default)
        if finish:
            finish(made)
        return made

    return read_record


def default_of(field: attrs.Attribute[Any]) -> Any:
    """What a field has where nothing is said; `ABSENT` where something must be."""
    if field.default is attrs.NOTHING:
        return ABSENT
    # Records are frozen, so that all may have the one that a factory makes.
    make = getattr(field.default, "factory", None)
    return make() if make else field.default


def _is_text(kind: Any) -> bool:
    """Whether a field of a type is a string on the wire."""
    kind = known_type(kind)
    return kind is str or kind is date or is_enum(kind)


def off_the_wire(record: type[Any]) -> list[tuple[Callable[[Any, Any], None], Any]]:
    """What fills each slot that no document says anything of, and what it is filled with."""
    on_the_wire = fields_of(record)
    fields = all_fields_of(record).items()
    return [(getattr(record, name).__set__, default_of(field)) for name, field in fields if name not in on_the_wire]


def _list_reader(item: Any, form: Form) -> Reader:
    lists = form.lists
    read = _reader(item, form)
    # A list of strings is equal to no other list.
    share = Share(_unchanged) if form is PAIRS and item is str else None

    def read_list(value: Any) -> Any:
        if type(value) not in lists:
            raise TypeError
        if share is not None:
            return share[tuple(value)]
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
    share = Share(read)

    def read_shared(value: Any) -> Any:
        try:
            return share[value]
        except TypeError:  # what has a list in it can't be looked up
            return read(value)

    return read_shared

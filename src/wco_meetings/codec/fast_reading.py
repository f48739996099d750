"""Bytes to records through `msgspec`, where the extra `fast` is installed: a fast road, beside `reading`, to the same.

`docs/house.md` tells how it goes. A fast road may refuse too much, never too little: what it refuses, `reading` and
`problems` read again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from operator import attrgetter
from types import GenericAlias
from typing import Any, get_args

import attrs

from ..model.sources import Evidence
from .fast import Native, native
from .reading import ABSENT, LONGEST_SHARED, Reader, Share, checked, default_of, off_the_wire
from .wire import day, fields_of, is_enum, is_record, items_of, known_type, words_of

__all__ = ["FastReader", "fast_reader"]

FastReader = Callable[[bytes], Any]


def fast_reader(record: type[Any], form: str) -> FastReader | None:
    """A function that makes a record of its bytes in a format, "json" or "msgpack"; None without the extra `fast`.

    It raises whatever comes up on anything that it isn't sure of, right or wrong. It gives one and the same part for
    equal parts, for as long as it lives.
    """
    found = native(form)
    return _Twins(found).record(record) if found else None


class _Twins:
    """The readers of one format, each made once."""

    def __init__(self, found: Native) -> None:
        self._native = found
        self._raw: Any = found.raw
        self._raws: Any = GenericAlias(tuple, (found.raw, ...))
        self._nothing = found.raw()
        self._shares: dict[Any, Share] = {}

    def record(self, kind: type[Any]) -> FastReader:
        """What makes a record of its bytes."""
        decode, encode, whole = self._native.decoder(self._twin(kind)), self._native.encode, self._native.whole
        fill = self._filler(kind)

        def read_record(data: bytes) -> Any:
            twin = decode(data)
            if not whole(data, encode(twin)):
                raise ValueError
            return fill(twin)

        return read_record

    # --- what a twin has for a field ---

    def _twin(self, kind: type[Any]) -> Any:
        """The struct. Its defaults are the very things that say that nothing was said."""
        fields: list[tuple[Any, ...]] = []
        for name, field in fields_of(kind).items():
            wire, unsaid = self._wire(field.type), self._unsaid(field)
            fields.append((name, wire) if unsaid is ABSENT else (name, wire, unsaid))
        options = {"kw_only": True, "forbid_unknown_fields": True, "omit_defaults": True, "gc": False}
        return self._native.struct(kind.__name__, fields, **options)

    def _unsaid(self, field: attrs.Attribute[Any]) -> Any:
        default = default_of(field)
        if default is ABSENT:
            return ABSENT
        if self._wire(field.type) is self._raw:
            return self._nothing
        return default.value if is_enum(type(default)) else default

    def _wire(self, kind: Any) -> Any:
        """A field's type, left as bytes where it can be shared. None is no part of it: a null is never written."""
        kind = known_type(kind)
        if is_enum(kind) or kind is date:
            return str
        items = items_of(kind)
        if items and is_record(items[0]):
            return self._raws
        if (items or is_record(kind)) and not _holds_evidence(kind):
            return self._raw
        return kind

    # --- from there to a record ---

    def _filler(self, record: type[Any]) -> Reader:
        """What makes a record of its twin."""
        new = object.__new__
        finish: Callable[[Any], None] | None = getattr(record, "__attrs_post_init__", None)
        fields = fields_of(record)
        parts_of = attrgetter(*fields)
        slots: list[tuple[Any, ...]] = []
        for name, field in fields.items():
            wire = self._wire(field.type)
            make = checked(record, field, self._reader(field.type))
            share: Share | None = None
            if wire is self._raw:
                make = _of_bytes(Share(make))
            elif wire is str:
                share = Share(make)
            slots.append((getattr(record, name).__set__, self._unsaid(field), default_of(field), share, make))
        others = off_the_wire(record)

        def fill(twin: Any) -> Any:
            made = new(record)
            for part, (put, unsaid, default, share, make) in zip(parts_of(twin), slots, strict=True):
                if part is unsaid:
                    put(made, default)
                elif share is None or len(part) > LONGEST_SHARED:
                    put(made, make(part))
                else:
                    put(made, share[part])
            for put, default in others:
                put(made, default)
            if finish:
                finish(made)
            return made

        return fill

    def _reader(self, kind: Any) -> Reader | None:
        """What makes a field's value of what the twin has, or of its bytes; None where it is that already."""
        kind = known_type(kind)
        if is_enum(kind):
            return words_of(kind).__getitem__
        if kind is date:
            return day
        wire = self._wire(kind)
        if wire is self._raw:
            return self._share(kind).__getitem__
        if wire == self._raws:
            read = self._share(get_args(kind)[0]).__getitem__
            return lambda raws: tuple(map(read, map(bytes, raws)))
        return None

    def _share(self, kind: Any) -> Share:
        """What makes a record or a list of its bytes, once for equal bytes."""
        if kind not in self._shares:
            self._shares[kind] = Share(self.record(kind) if is_record(kind) else self._native.decoder(kind))
        return self._shares[kind]


def _of_bytes(share: Share) -> Reader:
    read = share.__getitem__
    return lambda raw: read(bytes(raw))


def _holds_evidence(kind: Any) -> bool:
    """Whether a type is evidence or a list of it, which `msgspec` reads as it is: no two facts have the same words."""
    return kind is Evidence or any(map(_holds_evidence, get_args(kind)))

"""Records to bytes through `msgspec`, where the extra `fast` is installed: the bytes that `writing` leads to.

A part that comes again, the same object in memory, is encoded once: reading makes equal parts one.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from ..model.sources import Evidence
from .fast import Native, native
from .reading import default_of
from .wire import fields_of, is_record, items_of, known_type

__all__ = ["fast_writer"]

Writer = Callable[[Any], Any]

_MOST_KNOWN = 16_384


def fast_writer(record: type[Any], form: str) -> Callable[[Any], bytes] | None:
    """A function that makes the bytes of a record, in "json" or "msgpack"; None without the extra `fast`.

    It keeps alive what it was given, so it is for one document. Unknown keys of a meeting are left out.
    """
    found = native(form)
    if found is None:
        return None
    write, encode = _Writers(found).record(record), found.encode
    return lambda value: encode(write(value))


class _Writers:
    """The writers of one document, each made once."""

    def __init__(self, found: Native) -> None:
        self._native = found
        self._parts: dict[Any, Writer] = {}

    def record(self, record: type[Any]) -> Writer:
        """What makes a dict of a record; fields with their defaults are left out."""
        fields = fields_of(record)
        values_of = attrgetter(*fields)
        slots = [(name, default_of(field), self._writer(field.type)) for name, field in fields.items()]

        def write_record(value: Any) -> dict[str, Any]:
            return {
                name: write(part) if write else part
                for part, (name, default, write) in zip(values_of(value), slots, strict=True)
                if part is not default and part != default
            }

        return write_record

    def _writer(self, kind: Any) -> Writer | None:
        """What a field's value is written with; None for what `msgspec` writes as we do."""
        kind = known_type(kind)
        items = items_of(kind)
        if is_record(kind):
            return self._part(kind)
        if items is None:
            return None
        write = self._writer(items[0])
        if items[1] is ...:
            return write and (lambda parts: list(map(write, parts)))
        write_second = self._writer(items[1])
        return write_second and (lambda pair: (pair[0], write_second(pair[1])))

    def _part(self, kind: type[Any]) -> Writer:
        """What writes a record in another one."""
        if kind not in self._parts:
            write = self.record(kind)
            self._parts[kind] = write if kind is Evidence else self._sharing(write)
        return self._parts[kind]

    def _sharing(self, write: Writer) -> Writer:
        encode, raw = self._native.encode, self._native.raw
        # Each with its part, so that no other object can have its place in memory.
        known: dict[int, tuple[Any, Any]] = {}

        def write_shared(part: Any) -> Any:
            found = known.get(id(part))
            if found is not None:
                return found[1]
            tree = write(part)
            if getattr(part, "evidence", ()):  # it hardly comes again
                return tree
            if len(known) >= _MOST_KNOWN:
                known.clear()
            known[id(part)] = part, raw(encode(tree))
            return known[id(part)][1]

        return write_shared

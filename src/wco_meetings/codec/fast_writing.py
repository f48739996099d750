"""Records to bytes through `msgspec`, where the extra `fast` is installed: the very bytes that `writing` leads to.

`msgspec` writes records as they are, but with all their defaults. So a record is converted to a *twin* first, a struct
with the same fields that leaves them out.
"""

from collections.abc import Callable
from functools import cache
from types import GenericAlias
from typing import Any

import attrs

from .fast import LONG, native
from .reading import default_of
from .wire import fields_of, is_record, items_of, known_type

__all__ = ["fast_writer"]


def fast_writer(record: type[Any], form: str) -> Callable[[Any], bytes] | None:
    """A function that makes the bytes of a record, in "json" or "msgpack", without the unknown keys that it carries.

    None without the extra `fast`, for a class with a default that would be written, and in "msgpack" for one whose
    parts would be written in another form.
    """
    found = native(form)
    if found is None or not _omits_its_defaults(record) or (form == "msgpack" and _has_long_parts(record)):
        return None
    twin, encode, convert = _twin(record, found.struct), found.encode, found.convert
    return lambda value: encode(convert(value, twin, from_attributes=True))


def _omits_its_defaults(record: type[Any]) -> bool:
    """Whether all defaults are told from other values by what they are: a twin of a default is another object."""
    return not any(is_record(type(default_of(field))) for field in fields_of(record).values())


def _has_long_parts(record: type[Any]) -> bool:
    """Whether parts of a record have so many fields that MessagePack shows when some are left out: meetings do."""
    parts = [part for field in fields_of(record).values() for part in items_of(known_type(field.type)) or ()]
    return any(is_record(part) and len(fields_of(part)) >= LONG for part in parts)


def _twin(record: Any, struct: Callable[..., Any]) -> Any:
    """The struct, made once: that takes longer than writing a small document."""
    return _made(record, struct)  # apart, since mypy takes no class for Hashable


@cache
def _made(record: Any, struct: Callable[..., Any]) -> Any:
    fields: list[tuple[Any, ...]] = []
    for name, field in fields_of(record).items():
        kind = _type(field.type, struct)
        fields.append((name, kind) if field.default is attrs.NOTHING else (name, kind, field.default))
    fields.sort(key=len)  # those that must be there first
    return struct(record.__name__, fields, kw_only=True, omit_defaults=True, gc=False)


def _type(kind: Any, struct: Callable[..., Any]) -> Any:
    """What a twin holds where a record holds this type: twins in place of records.

    Whatever holds none is taken over unseen, since the record has checked it: to look again costs a fifth of all.
    """
    known = known_type(kind)
    twin: Any = Any
    if is_record(known):
        twin = _twin(known, struct)
    elif items := items_of(known):
        parts = [part if part is ... else _type(part, struct) for part in items]
        twin = Any if parts[0] is Any and parts[1] in (Any, ...) else GenericAlias(tuple, tuple(parts))
    return twin if known is kind or twin is Any else twin | None

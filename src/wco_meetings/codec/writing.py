"""Records to trees: for each class a function that `cattrs` writes, given what to do with each field."""

from collections.abc import Callable
from datetime import date
from operator import attrgetter
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from ..model.meetings import Meeting
from ..model.parties import Party
from ..model.unknown import FIELD as UNKNOWN_KEYS
from .unknown import merged
from .wire import fields_of, is_enum, is_record, items_of, known_type

__all__ = ["party_to_dict", "writer"]

Writer = Callable[[Any], Any]

# It only ever sees our classes, and every field has a function of ours. The one for strings is the one that `cattrs`
# knows to leave out of what it writes.
_CONVERTER = Converter()
_AS_IT_IS: Writer = _CONVERTER.get_unstructure_hook(str)


def writer(record: type[Any]) -> Callable[[Any], dict[str, Any]]:
    """A function that makes a JSON-native dict of a record of this class; fields with their defaults are left out."""
    return _CONVERTER.get_unstructure_hook(record)


def party_to_dict(party: Party) -> dict[str, Any]:
    """A party as a dict whose "type" says what it is."""
    return {"type": type(party).__name__, **writer(type(party))(party)}


def _record_writer(record: type[Any]) -> Writer:
    # Typed loosely, since the generator takes its options from among the same keywords.
    fields: dict[str, Any] = {
        name: override(unstruct_hook=_writer(known_type(field.type))) for name, field in fields_of(record).items()
    }
    if record is not Meeting:
        return make_dict_unstructure_fn(record, _CONVERTER, _cattrs_omit_if_default=True, **fields)
    fields[UNKNOWN_KEYS] = override(omit=True)
    write = make_dict_unstructure_fn(Meeting, _CONVERTER, _cattrs_omit_if_default=True, **fields)
    return lambda meeting: merged(write(meeting), meeting.unknown_keys) if meeting.unknown_keys else write(meeting)


_CONVERTER.register_unstructure_hook_factory(is_record, _record_writer)


def _writer(kind: Any) -> Writer:
    if is_record(kind):
        return writer(kind)
    if is_enum(kind):
        return attrgetter("_value_")  # `value` is a property, and slower
    if kind is date:
        return date.isoformat
    items = items_of(kind)
    if items is None:
        return _AS_IT_IS
    return _list_writer(items[0]) if items[1] is ... else _pair_writer(items)


def _list_writer(item: Any) -> Writer:
    write = _writer(item)
    return list if write is _AS_IT_IS else lambda parts: list(map(write, parts))


def _pair_writer(items: tuple[Any, ...]) -> Writer:
    write_first, write_second = map(_writer, items)
    return lambda pair: [write_first(pair[0]), write_second(pair[1])]

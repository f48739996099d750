"""Keys of a document that the model has no field for, carried along with the meeting that they stood in.

They belong to a later version of the schema, or to somebody else, and nothing here looks into them. They are a field of
the meeting, so that they go with it through filters, copies, pickling and comparison. The parts of a meeting don't hold
theirs, since there are dozens of parts and hardly ever such keys: the meeting has them all, each with its path.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias, cast

import attrs

from ..errors import InvalidValue
from ..messages import shown
from . import fields as f

__all__ = [
    "DEEPEST",
    "DEEPEST_DOCUMENT",
    "FIELD",
    "TOO_DEEP",
    "Path",
    "UnknownKey",
    "as_unknown_keys",
    "part_at",
    "plain_tree",
    "refuse_strays",
    "stands_twice",
    "unknown_keys",
]

FIELD = "unknown_keys"

# A meeting's deepest part lies ten levels down.
DEEPEST = 100
DEEPEST_DOCUMENT = DEEPEST + 10  # what is kept may stand within a part of a part of one record of many
TOO_DEEP = "nested too deeply"

Path: TypeAlias = "tuple[str | int, ...]"


class UnknownKey(NamedTuple):
    """A key of which nothing is known, kept by `unknown="keep"`.

    `path` leads to it from the meeting, as in `("participations", 3, "seat")`. `json` is its value as JSON. `part` is
    the part of the meeting that it stands in, here the participation, or None where it stands in the meeting itself: a
    path is no longer right where another part has come in its place, and that is seen by the part.
    """

    path: Path
    json: str
    part: Any = None

    @property
    def value(self) -> Any:
        """What the JSON says, in plain Python; raises `InvalidValue` where it is none, as no meeting's is."""
        import json  # hardly any program meets such a key

        try:
            return json.loads(self.json)
        except (TypeError, ValueError, RecursionError):
            raise InvalidValue("UnknownKey.json", self.json, "JSON as a text") from None


def as_unknown_keys(value: Iterable[UnknownKey]) -> tuple[UnknownKey, ...]:
    """Any ordered iterable of unknown keys as a tuple, as reading gives them: in order, their JSON in one form."""
    keys = cast("tuple[UnknownKey, ...]", f.as_tuple(value))
    if not (f.is_tuple(keys) and all(type(key) is UnknownKey and f.is_tuple(key.path) for key in keys)):
        return keys  # which is told
    return tuple(sorted(map(_as_read, keys), key=_in_order))


def _as_read(key: UnknownKey) -> UnknownKey:
    import json

    if not _is_json(key.json):
        return key  # which is told
    return key._replace(json=json.dumps(_plain(key.json), ensure_ascii=False, separators=(",", ":")))


def _in_order(key: UnknownKey) -> list[tuple[bool, object]]:
    """By the steps of its path, of which those in one place are of one kind wherever a key can stand."""
    return [(isinstance(step, str), step if type(step) in (int, str) else repr(step)) for step in key.path]


def unknown_keys(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of unknown keys with JSON in them, no path twice."""
    f.many(UnknownKey)(record, attribute, value)
    for key in value:
        if not f.is_tuple(key.path) or not key.path or not all(map(_is_step, key.path)):
            raise f.invalid(record, attribute, key.path, "a path of keys and indexes")
        if not _is_json(key.json):
            raise f.invalid(record, attribute, key.json, "JSON as a text")
    f.once(record, attribute, [key.path for key in value], "path")


def _is_step(step: object) -> bool:
    return type(step) is int or (type(step) is str and f.encodable(step))


def _is_json(text: object) -> bool:
    try:
        _plain(cast("str", text))
    except (TypeError, ValueError, RecursionError):
        return False
    return isinstance(text, str)


def _plain(text: str) -> Any:
    """What a JSON says, with objects read as tuples of pairs, so that a key that stands twice is seen."""
    import json

    return plain_tree(json.loads(text, object_pairs_hook=tuple), tuple, list)


def plain_tree(tree: Any, objects: type, lists: type | tuple[type, ...], depth: int = 0) -> Any:
    """A tree of such objects, mappings or tuples of pairs, and lists as plain Python, if every format can hold it.

    Raises `ValueError` for no JSON, more than 64 bits a number and more than a hundred levels.
    """
    is_object, is_list = isinstance(tree, objects), isinstance(tree, lists)
    if depth == DEEPEST and (is_object or is_list):
        raise ValueError(TOO_DEEP)
    if is_object:
        made: dict[str, Any] = {}
        for key, part in tree if objects is tuple else tree.items():
            if not isinstance(key, str) or not f.encodable(key):
                raise ValueError(f"the key {shown(key)} is no text")
            if key in made:
                raise ValueError(stands_twice(key))
            made[key] = plain_tree(part, objects, lists, depth + 1)
        return made
    if is_list:
        return [plain_tree(item, objects, lists, depth + 1) for item in tree]
    if isinstance(tree, str) and not f.encodable(tree):
        raise ValueError(f"{shown(tree)} is no text")
    if (isinstance(tree, float) and not math.isfinite(tree)) or (
        isinstance(tree, int) and not -(2**63) <= tree < 2**64
    ):
        raise ValueError(f"{shown(tree)} is no number of 64 bits")
    if tree is not None and not isinstance(tree, (str, int, float)):
        raise ValueError(f"{shown(tree)} is no JSON")
    return tree


def stands_twice(key: str) -> str:
    """What is wrong with a key that an object has already."""
    return f"the key {shown(key)} stands twice in one object"


def part_at(meeting: Any, path: Path) -> Any:
    """The part of a meeting that a path leads into; None where it leads to a key of the meeting itself."""
    if len(path) == 1:
        return None
    part: Any = getattr(meeting, str(path[0]))
    return part[cast("int", path[1])] if f.is_tuple(part) else part


def refuse_strays(meeting: Any) -> None:
    """Raise `InvalidValue` for an unknown key whose part is gone, or that is none."""
    for key in meeting.unknown_keys:
        if not _stands(meeting, key):
            expected = "a key in a part that is as it was read; unknown_keys=() drops them"
            raise InvalidValue(f"Meeting.{FIELD}", key.path, expected)


def _stands(meeting: Any, key: UnknownKey) -> bool:
    *steps, name = key.path
    found: Any = meeting
    for step in steps:
        if isinstance(step, int):
            if not f.is_tuple(found) or not 0 <= step < len(found):
                return False
            found = found[step]
        else:
            if step not in _fields(found):
                return False
            found = getattr(found, step)
    is_unknown = isinstance(name, str) and attrs.has(found.__class__) and name not in _fields(found)
    return is_unknown and part_at(meeting, key.path) == key.part


def _fields(record: Any) -> set[str]:
    kind: type[Any] = record.__class__
    return set(attrs.fields_dict(kind)) - {FIELD} if attrs.has(kind) else set()

"""An independent reading of what a tree says, to hold records against: what the wire rules are, in a few lines."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs


def says(tree: Any, value: Any) -> bool:
    """Whether a JSON tree says this value and nothing else; what is left out or null says a field's default."""
    if attrs.has(type(value)):
        fields = attrs.fields_dict(type(value))
        return (
            isinstance(tree, dict)
            and tree.keys() <= fields.keys()
            and all(_says_field(tree.get(name), getattr(value, name), field) for name, field in fields.items())
        )
    if isinstance(value, tuple):
        return isinstance(tree, list) and len(tree) == len(value) and all(map(says, tree, value))
    if isinstance(value, date):
        return bool(tree == value.isoformat())
    kind = str if isinstance(value, str) else type(value)
    return type(tree) is kind and bool(tree == value)


def default_of(field: attrs.Attribute[Any]) -> Any:
    """What a field has where nothing is said; `attrs.NOTHING` where something must be."""
    return field.default.factory() if hasattr(field.default, "factory") else field.default


def _says_field(tree: Any, value: Any, field: attrs.Attribute[Any]) -> bool:
    return says(tree, value) if tree is not None else bool(value == default_of(field))

"""Columns: what each holds, read from the annotations of a row's class, and the values of rows column by column.

| annotation | columns in a frame |
|---|---|
| `str`, an enum, a `Literal` | one of text; an enum's member is its string |
| `int`, `float`, `bool`, `date` | one of that |
| `tuple[X, ...]` of `str`, an enum or `int` | one of lists |
| `DateSpan` | three: `dates` becomes `dates_start`, `dates_end` (days) and `dates_precision` (text) |
| anything else, or none | one of text, as `str` gives it |

`X | None` is the same with nulls in it.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from ..codec.wire import is_enum, known_type
from ..model.dates import DateSpan

__all__ = ["Column", "Holds", "by_column", "columns_of"]


class Holds(Enum):
    """What a column can hold, besides null for what is unknown."""

    TEXT = str
    WHOLE = int
    FRACTION = float
    TRUTH = bool
    DAY = date
    TEXTS = tuple[str, ...]
    WHOLES = tuple[int, ...]


class Column(NamedTuple):
    """A column: its `name`, what it `holds`, the `field` of the row that fills it, and what it takes of the field."""

    name: str
    holds: Holds
    field: str
    take: Callable[[Any], Any] | None


_SPAN: dict[str, Holds] = {"start": Holds.DAY, "end": Holds.DAY, "precision": Holds.TEXT}


def columns_of(kind: Any) -> tuple[Column, ...]:
    """The columns of a class of rows, in order, whatever rows there are."""
    return _columns_of(kind)  # apart, since mypy takes no class for Hashable


@cache
def _columns_of(kind: Any) -> tuple[Column, ...]:
    hints = get_type_hints(kind)
    return tuple(column for field in kind._fields for column in _columns(field, known_type(hints.get(field))))


def by_column(kind: Any, rows: Iterable[Sequence[Any]]) -> dict[str, list[Any]]:
    """The values of each column of some rows, null being None."""
    fields: Sequence[str] = kind._fields
    values = dict(zip(fields, zip(*rows, strict=True), strict=False))
    return {column.name: _taken(values.get(column.field, ()), column.take) for column in columns_of(kind)}


def _taken(values: Iterable[Any], take: Callable[[Any], Any] | None) -> list[Any]:
    if take is None:
        return list(values)
    return [None if value is None else take(value) for value in values]


def _columns(field: str, hint: Any) -> Iterable[Column]:
    if hint is DateSpan:
        for part, holds in _SPAN.items():
            yield Column(f"{field}_{part}", holds, field, attrgetter(part) if holds is Holds.DAY else _precision)
    elif is_enum(hint):
        yield Column(field, Holds.TEXT, field, _word)
    elif _is_of_words(hint):
        yield Column(field, Holds(tuple[str, ...]), field, _words)
    elif get_origin(hint) is Literal:
        yield Column(field, Holds.TEXT, field, None)
    elif hint in _AS_THEY_ARE:
        yield Column(field, Holds(hint), field, list if get_origin(hint) is tuple else None)
    else:
        yield Column(field, Holds.TEXT, field, str)


def _is_of_words(hint: Any) -> bool:
    return get_origin(hint) is tuple and is_enum(get_args(hint)[0])


_word = attrgetter("_value_")
_precision = attrgetter("precision._value_")


def _words(members: Iterable[StrEnum]) -> list[str]:
    return list(map(_word, members))


_AS_THEY_ARE = frozenset(holds.value for holds in Holds)

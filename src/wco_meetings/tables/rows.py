"""What an analysis returns: a sequence of small typed rows that prints as a plain text table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar, cast, overload

from ..model.dates import DateSpan
from . import frames

__all__ = ["Rows", "table"]

T = TypeVar("T", bound=NamedTuple)

MOST_PRINTED = 20
_WIDEST_CELL = 60


class Rows(Sequence[T]):
    """An immutable sequence of rows of one kind, a `NamedTuple` class; `columns` are its fields, even when it is empty.

    Equal to other rows of the same kind in the same order. `print` shows the first 20 as a table and says how many more
    there are; a slice is `Rows` again.

    >>> from typing import NamedTuple
    >>> class Stay(NamedTuple):
    ...     city: str
    ...     days: int
    >>> print(Rows(Stay, [Stay("Sochi", 2), Stay("Brussels", 11)]))
    city      days
    Sochi        2
    Brussels    11
    """

    __slots__ = ("_rows", "kind")

    def __init__(self, kind: type[T], rows: Iterable[T] = ()) -> None:
        self.kind: type[T] = kind
        self._rows = tuple(rows)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return self.kind._fields

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> Rows[T]: ...

    def __getitem__(self, index: int | slice) -> T | Rows[T]:
        if isinstance(index, slice):
            return Rows(self.kind, self._rows[index])
        return self._rows[index]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rows):
            return NotImplemented
        same_kind = self.kind is other.kind  # pyright: ignore[reportUnknownMemberType]
        return same_kind and self._rows == other._rows  # pyright: ignore[reportUnknownMemberType]

    def __hash__(self) -> int:
        return hash((self.kind, self._rows))

    def __repr__(self) -> str:
        return f"<{len(self)} rows of {self.kind.__name__}: {', '.join(self.columns)}>"

    def __str__(self) -> str:
        return table(self.columns, self._rows[:MOST_PRINTED], len(self))

    # --- as frames: functions of rows, which stand here as methods ---

    to_arrow = frames.to_arrow
    to_pandas = frames.to_pandas
    to_polars = frames.to_polars
    __arrow_c_stream__ = frames.arrow_stream


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], total: int) -> str:
    """Rows under their columns as plain text, numbers to the right, and a closing line if `total` is more than shown.

    A cell shows a day as ISO 8601 writes it, a fraction with three decimals and None as nothing; it is cut at 60
    characters, and what would move a terminal's cursor is a blank.

    >>> print(table(["id", "rate"], [["a", 0.5], ["b", None]], total=7))
    id   rate
    a   0.500
    b
    ... and 5 more
    """
    values = [list(row) for row in rows]
    cells = [[_cell(value) for value in row] for row in values]
    widths = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    to_the_right = [
        all(isinstance(value, int | float | None) for value in column) for column in zip(*values, strict=True)
    ] or [False] * len(columns)
    lines = [
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, to_the_right, strict=True)
        ).rstrip()
        for line in [list(columns), *cells]
    ]
    if total > len(cells):
        lines.append(f"... and {total - len(cells):,} more")
    return "\n".join(lines)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, DateSpan):
        return value.long()
    if isinstance(value, tuple):
        text = ", ".join(map(_cell, cast("tuple[object, ...]", value)))
    elif isinstance(value, StrEnum):
        text = value.value
    else:
        text = value.isoformat() if isinstance(value, date) else str(value)
    if not text.isprintable():
        text = "".join(character if character.isprintable() else " " for character in text)
    return text if len(text) <= _WIDEST_CELL else f"{text[: _WIDEST_CELL - 3]}..."

"""What an analysis returns: a sequence of small typed rows that prints as a table, and goes into frames."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar, overload

from ..arguments import a_place, check_sequence
from ..errors import InvalidValue
from ..messages import counted
from .display import MOST_SHOWN, html_table, table
from .frames import to_arrow, to_pandas, to_polars

__all__ = ["Rows"]

T = TypeVar("T", bound=NamedTuple)


class Rows(Sequence[T]):
    """An immutable sequence of rows of one kind, a `NamedTuple` class; `columns` are its fields, even when it is empty.

    Equal to other rows of the same kind in the same order. `print` shows the first 20 as a table and says how many more
    there are; a slice is `Rows` again. Raises `InvalidValue` for what is neither, and for rows without an order, as in
    a set.

    >>> from typing import NamedTuple
    >>> class Stay(NamedTuple):
    ...     city: str
    ...     days: int
    >>> print(Rows(Stay, [Stay("Sochi", 2), Stay("Brussels", 11)]))
    city      days
    Sochi        2
    Brussels    11
    """

    __slots__ = ("_kind", "_rows")

    def __init__(self, kind: type[T], rows: Iterable[T] = ()) -> None:
        if not hasattr(kind, "_fields"):
            raise InvalidValue("Rows", kind, "a NamedTuple class")
        check_sequence(rows, "rows")
        self._kind = kind
        self._rows = tuple(rows)
        for row in self._rows:
            if type(row) is not kind:
                raise InvalidValue("Rows", row, f"a {kind.__name__}")

    @property
    def kind(self) -> type[T]:
        """The class of the rows."""
        return self._kind

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
        """One row by its place, or those of a slice; raises `IndexError` past the end, `InvalidValue` for no place."""
        if isinstance(index, slice):
            return Rows(self.kind, self._rows[index])
        return self._rows[a_place(index, "Rows")]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rows):
            return NotImplemented
        same_kind = self.kind is other.kind  # pyright: ignore[reportUnknownMemberType]
        return same_kind and self._rows == other._rows  # pyright: ignore[reportUnknownMemberType]

    def __hash__(self) -> int:
        return hash((self.kind, self._rows))

    def __repr__(self) -> str:
        return f"<{self._counted()}: {', '.join(self.columns)}>"

    def __str__(self) -> str:
        return table(self.columns, self._rows[:MOST_SHOWN], len(self))

    def _repr_html_(self) -> str:
        return html_table(self._counted(), self.columns, self._rows[:MOST_SHOWN], len(self))

    def _counted(self) -> str:
        return f"{counted(len(self), 'row')} of {self.kind.__name__}"

    # --- as frames: functions of rows, which stand here as methods ---

    to_arrow = to_arrow
    to_pandas = to_pandas
    to_polars = to_polars

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows as the Arrow PyCapsule interface hands them over, so that DuckDB and pyarrow take them in place."""
        return to_arrow(self).__arrow_c_stream__(requested_schema)

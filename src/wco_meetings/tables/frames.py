"""Rows as frames of pandas, polars and Arrow, each by its own library alone, with the types that the columns name.

A frame has the same columns with the same types whatever rows there are. Texts and ids are strings, days are dates,
whole numbers stay whole where some are unknown, lists are lists, and unknown is null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..extras import needed
from .columns import Holds, by_column, columns_of

if TYPE_CHECKING:
    from .rows import Rows

__all__ = ["to_arrow", "to_pandas", "to_polars"]

_PANDAS = {
    Holds.TEXT: "string",
    Holds.WHOLE: "Int64",
    Holds.FRACTION: "float64",
    Holds.TRUTH: "boolean",
    Holds.DAY: "datetime64[s]",
    Holds.TEXTS: "object",
    Holds.WHOLES: "object",
}


def to_pandas(rows: Rows[Any]) -> Any:
    """A pandas `DataFrame` of the rows; needs the extra `pandas`, and raises `MissingExtra` without it.

    Texts have the dtype `string`, whole numbers `Int64`, truths `boolean`, fractions `float64`, days `datetime64[s]`; a
    list is a list. A `DateSpan` takes three columns: `dates` is `dates_start`, `dates_end` and `dates_precision`.

    >>> frame = wm.load().attendance(region="EUR").to_pandas()
    >>> int(frame["attended"].sum()) > 100
    True
    """
    pandas = needed("pandas", "pandas", "to_pandas")
    values = by_column(rows.kind, rows)
    return pandas.DataFrame(
        {
            column.name: pandas.Series(values[column.name], dtype=_PANDAS[column.holds])
            for column in columns_of(rows.kind)
        }
    )


def to_polars(rows: Rows[Any]) -> Any:
    """A polars `DataFrame` of the rows; needs the extra `polars`, and raises `MissingExtra` without it.

    The columns are those of `to_pandas`; days are `Date`, lists are `List`.

    >>> wm.load().timeline().to_polars().columns
    ['period_start', 'period_end', 'period_precision', 'meetings']
    """
    polars = needed("polars", "polars", "to_polars")
    types = {
        Holds.TEXT: polars.String,
        Holds.WHOLE: polars.Int64,
        Holds.FRACTION: polars.Float64,
        Holds.TRUTH: polars.Boolean,
        Holds.DAY: polars.Date,
        Holds.TEXTS: polars.List(polars.String),
        Holds.WHOLES: polars.List(polars.Int64),
    }
    schema = {column.name: types[column.holds] for column in columns_of(rows.kind)}
    return polars.DataFrame(by_column(rows.kind, rows), schema=schema)


def to_arrow(rows: Rows[Any]) -> Any:
    """A pyarrow `Table` of the rows; needs the extra `arrow`, and raises `MissingExtra` without it.

    The columns are those of `to_pandas`; days are `date32`, lists are `list`.

    >>> wm.load().timeline().to_arrow().schema.field("period_start").type
    DataType(date32[day])
    """
    arrow = needed("pyarrow", "arrow", "to_arrow")
    types = {
        Holds.TEXT: arrow.string(),
        Holds.WHOLE: arrow.int64(),
        Holds.FRACTION: arrow.float64(),
        Holds.TRUTH: arrow.bool_(),
        Holds.DAY: arrow.date32(),
        Holds.TEXTS: arrow.list_(arrow.string()),
        Holds.WHOLES: arrow.list_(arrow.int64()),
    }
    schema = arrow.schema([(column.name, types[column.holds]) for column in columns_of(rows.kind)])
    return arrow.Table.from_pydict(by_column(rows.kind, rows), schema=schema)

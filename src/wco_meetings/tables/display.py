"""Rows under their columns for somebody to read: as plain text, and as HTML for a notebook.

The HTML has no script, asks for nothing from a network, takes its colours from the page that it stands on, and shows
whatever stands in a cell as text.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import cast

from ..model.dates import DateSpan, for_eyes
from ..model.fields import one_line

__all__ = ["MOST_SHOWN", "html_table", "table"]

MOST_SHOWN = 20
_WIDEST_CELL = 60

# In HTML a cell up to this long, as a span of days, stays on one line. Longer ones break, and on a narrow page keep
# some width, so that the table is scrolled and doesn't become a tower of words.
_UNBROKEN = 20

# A grey that can be told from white and from black.
_LINE = "1px solid rgba(128, 128, 128, 0.4)"


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], total: int, what: str = "rows") -> str:
    """Rows under their columns as plain text, numbers to the right, and a closing line if `total` is more than shown.

    Where there are none, a line says so, and `what` they would be. A cell shows a day as ISO 8601 writes it, a fraction
    with three decimals and None as nothing; it is cut at 60 characters, and what would move a terminal's cursor is a
    blank.
    """
    values = [list(row) for row in rows]
    cells = [[_cell(value) for value in row] for row in values]
    widths = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    to_the_right = _numeric(columns, values)
    lines = [
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, to_the_right, strict=True)
        ).rstrip()
        for line in [list(columns), *cells]
    ]
    if total > len(cells):
        lines.append(_and_more(total - len(cells)))
    elif not cells:
        lines.append(f"no {what}")
    return "\n".join(lines)


def html_table(heading: str, columns: Sequence[str], rows: Iterable[Sequence[object]], total: int) -> str:
    """The same as HTML under a heading."""
    values = [list(row) for row in rows]
    sides = ["right" if right else "left" for right in _numeric(columns, values)]
    head = _line("th", columns, sides, f"; border-bottom: {_LINE}")
    body = "".join(_line("td", map(_cell, row), sides) for row in values)
    more = f"<div>{_and_more(total - len(values))}</div>" if total > len(values) else ""
    return (
        f'<div style="overflow-x: auto"><div>{_escaped(heading)}</div>'
        f'<table style="border-collapse: collapse"><thead>{head}</thead><tbody>{body}</tbody></table>{more}</div>'
    )


def _line(tag: str, cells: Iterable[str], sides: Iterable[str], style: str = "") -> str:
    written = (
        f'<{tag} style="text-align: {side}; padding: 0.2em 0.4em{_broken(cell)}{style}">{_escaped(cell)}</{tag}>'
        for cell, side in zip(cells, sides, strict=True)
    )
    return f"<tr>{''.join(written)}</tr>"


def _broken(cell: str) -> str:
    return "; min-width: 10em" if len(cell) > _UNBROKEN else "; white-space: nowrap"


def _escaped(text: str) -> str:
    from html import escape  # a table of two thousand entities, which only notebooks need

    return escape(text)


def _numeric(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> list[bool]:
    """Which columns hold nothing but numbers."""
    by_column = zip(*rows, strict=True)
    return [all(isinstance(value, int | float | None) for value in column) for column in by_column] or [False] * len(
        columns
    )


def _and_more(count: int) -> str:
    return f"... and {count:,} more"


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, DateSpan):
        return for_eyes(value)
    if isinstance(value, tuple):
        text = ", ".join(map(_cell, cast("tuple[object, ...]", value)))
    elif isinstance(value, StrEnum):
        text = value.value
    else:
        text = value.isoformat() if isinstance(value, date) else str(value)
    text = one_line(text)
    return text if len(text) <= _WIDEST_CELL else f"{text[: _WIDEST_CELL - 3]}..."

"""Cells of a CSV file: values to text and back, so that neither a spreadsheet nor pandas takes one for something else.

What stands in a cell, and which texts are guarded by an apostrophe, is told in `docs/formats.md`.
"""

import json
import re
from typing import Any

from ..codec.strict_json import decoded
from .columns import Holds

__all__ = ["cell_of", "tree_of"]

_GUARD = "'"
_AS_FORMULAS_BEGIN = (_GUARD, "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

# What `pandas.read_csv` reads as missing unless told otherwise; a test holds it against the pandas that is installed.
_TAKEN_FOR_NOTHING = frozenset(
    (
        *("#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN", "<NA>"),
        *("N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null"),
    )
)

# Numbers and truths, as either writes them.
_TAKEN_FOR_ELSE = re.compile(r"(?i)\s*(0x[\da-f]+|[\d._]+([ed][+-]?\d+)?[il]?|inf(inity)?|t(rue)?|f(alse)?)\s*")

_LONGEST_NUMBER = 19  # digits in 64 bits


def cell_of(value: Any, holds: Holds) -> str:
    """The cell of a column's value."""
    if value is None:
        return ""
    match holds:
        case Holds.TEXT:
            guarded = value.startswith(_AS_FORMULAS_BEGIN) or value in _TAKEN_FOR_NOTHING
            return f"{_GUARD}{value}" if guarded or _TAKEN_FOR_ELSE.fullmatch(value) else value
        case Holds.TEXTS | Holds.WHOLES:
            return json.dumps(value, ensure_ascii=False)
        case Holds.TRUTH:
            return "true" if value else "false"
        case _:
            return str(value)


def tree_of(cell: str, holds: Holds) -> Any:
    """What a cell that isn't empty says, as on the wire; what can't be read stays a text, and is refused as such."""
    match holds:
        case Holds.WHOLE:
            return int(cell) if cell.isascii() and cell.isdigit() and len(cell) <= _LONGEST_NUMBER else cell
        case Holds.TEXTS | Holds.WHOLES:
            try:
                return decoded(cell)
            except (ValueError, RecursionError):
                return cell
        case _:
            return cell.removeprefix(_GUARD)

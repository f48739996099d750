"""What a job reports, and how that is shown in a document: tables in Markdown, each between marks of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

Row = Sequence[str]

# With its least and most, or nothing.
_NUMBER = re.compile(r"(-?[0-9.,]+%?( \(.*\))?)?")

SUMMARY = "summary"
SUMMARY_HEADS = ("job", "to reach", "ours", "the limit and peers")


class Report(NamedTuple):
    """The rows of a job's table, what it was measured on, and for each of its goals our figure and the others'."""

    rows: Sequence[Row]
    peers: Sequence[str]
    goals: Mapping[str, tuple[str, str]] = {}


def table(heads: Row, rows: Iterable[Row]) -> str:
    """A table in Markdown: a column of numbers stands to the right."""
    rows = list(rows)
    sides = ["---:" if all(_NUMBER.fullmatch(row[at]) for row in rows) else "---" for at in range(len(heads))]
    lines = [" | ".join(heads), "|".join(sides), *map(" | ".join, rows)]
    lines = [f"| {line} |" if at != 1 else f"|{line}|" for at, line in enumerate(lines)]
    return "\n".join(lines)


def rows_of(block: str) -> list[tuple[str, ...]]:
    """The rows of such a table, its heads first."""
    lines = [line for line in block.splitlines() if line.startswith("| ")]
    return [tuple(cell.strip() for cell in line[1:-1].split("|")) for line in lines]


def block_of(document: str, name: str) -> str:
    """What stands between the marks of this name."""
    found = _between(name).search(document)
    if found is None:
        raise SystemExit(f"there are no marks of {name!r}")
    return found[2].strip("\n")


def with_block(document: str, name: str, block: str) -> str:
    """The document with this between the marks of that name."""
    block_of(document, name)
    return _between(name).sub(lambda found: f"{found[1]}\n{block}\n\n{found[3]}", document)


def _between(name: str) -> re.Pattern[str]:
    return re.compile(rf"(<!-- bench: {name} -->\n)(.*?)(<!-- end -->)", re.DOTALL)

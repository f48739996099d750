"""Pages to read: the releases of our own in `tests/extraction_set`, what is to be found in each, and a long one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import NamedTuple

from wco_meetings import DateSpan

SET = Path(__file__).parent.parent / "extraction_set"
LONG = 3_000


class Page(NamedTuple):
    """A release, and the parties and days of all its meetings."""

    text: str
    parties: frozenset[str]
    days: frozenset[date]


def pages() -> list[Page]:
    """All of them."""
    found: list[Page] = []
    for path in sorted(SET.glob("*.txt")):
        meetings = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["meetings"]
        parties = {part.rpartition(":")[2] for one in meetings for part in one.get("participants", "").split()}
        spans = [DateSpan.parse(one["dates"]) for one in meetings if one.get("dates")]
        days = {day for span in spans for day in (span.start, span.end)}
        found.append(Page(path.read_bytes().decode(), frozenset(parties), frozenset(days)))
    return found


def long_page() -> str:
    """The beginning of all of them together, as long as a long release."""
    return "\n\n".join(page.text for page in pages())[:LONG]

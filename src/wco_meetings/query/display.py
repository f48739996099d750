"""A collection for somebody to read: its first meetings as a table of text, or of HTML under their number and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages import counted
from ..model.meetings import Meeting
from ..tables.display import MOST_SHOWN, html_table, table

if TYPE_CHECKING:
    from .meetings import Meetings

__all__ = ["as_html", "as_text"]

_COLUMNS = ("id", "dates", "place", "name")


def as_text(meetings: Meetings, most: int = MOST_SHOWN) -> str:
    """The first meetings, so many at most, as plain text."""
    return table(_COLUMNS, map(_row, meetings[:most]), len(meetings), "meetings")


def as_html(meetings: Meetings) -> str:
    """The same for a notebook, under how many they are and over what time."""
    return html_table(_heading(meetings), _COLUMNS, map(_row, meetings[:MOST_SHOWN]), len(meetings))


def _row(meeting: Meeting) -> tuple[object, ...]:
    place = meeting.place
    where = ", ".join(part for part in (place.city, place.country) if part) if place else None
    return meeting.id, meeting.dates, where, meeting.name


def _heading(meetings: Meetings) -> str:
    number = counted(len(meetings), "meeting")
    dated = [meeting.dates for meeting in meetings if meeting.dates is not None]
    if not dated:
        return number
    first, last = min(dates.start for dates in dated).year, max(dates.end for dates in dated).year
    years = str(first) if first == last else f"{first} to {last}"
    undated = f", {len(meetings) - len(dated):,} without dates" if len(dated) < len(meetings) else ""
    return f"{number}, {years}{undated}"

"""`meetings.plot`: a collection drawn. What is drawn is counted here, and drawn in `wco_meetings.export.plot`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, SupportsIndex

from ..arguments import a_count
from ..extras import needed
from ..messages import counted
from ..model.parties import Party
from ..model.words import Region
from .analysis.attendance import attendance
from .analysis.co_attendance import co_attendance
from .analysis.timeline import PERIODS, Frequency, Key, period_of, timeline
from .base import base_of, selection_of
from .bits import positions

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ..export.plot.attendance import Cell
    from .meetings import Meetings

__all__ = ["Plot"]


class Plot:
    """Pictures of a collection, each a new `matplotlib.figure.Figure`, which a notebook shows and its user may change.

    Save one with `figure.savefig("name.svg")`, and change it through `figure.axes[0]`. Each says in its title what it
    shows and how many, beneath what it leaves out, and is drawn of an empty collection too. Nothing here touches
    `pyplot` or matplotlib's settings. Colours are those of Okabe and Ito and cividis, which colour-blind readers can
    tell apart. Raises `MissingExtra` without the extra `plot`.

    >>> figure = wm.load().in_region("EUR").plot.timeline()
    >>> figure.axes[0].get_ylabel()
    'Meetings'
    """

    __slots__ = ("_meetings",)

    def __init__(self, meetings: Meetings) -> None:
        self._meetings = meetings

    def __repr__(self) -> str:
        return f"Plot({counted(len(self._meetings), 'meeting')})"

    def timeline(self, freq: Frequency = "year", by: Key | None = None) -> Figure:
        """How many meetings there were in each year or month, as bars; `freq` and `by` are those of `timeline`.

        With `by`, a colour for each of the seven keys that the most meetings have, and grey for all others. Raises what
        `timeline` raises.

        >>> figure = wm.load().plot.timeline(by="mode")
        >>> figure.get_suptitle()
        '863 meetings by year and mode'
        """
        rows = timeline(self._meetings, freq, by)
        counts: list[Any] = [(None, *row) for row in rows] if by is None else [*rows]
        # Rows count a meeting of several topics once for each.
        unplaced = [*_periods(self._meetings, freq).values()].count(None)
        figure: Figure = _drawing("timeline").timeline(counts, len(self._meetings), unplaced, freq, by)
        return figure

    def attendance(self, region: Region | str | None = None, most: SupportsIndex = 40) -> Figure:
        """Which Members are named in which year: a row for each of the `most` that are named most, a column a year.

        A cell says at how many meetings a Member is named, of those that name Members and that it was expected at (see
        `attendance`), and has the colour of that share. Where no such meeting names any, as where a page names
        organisations alone, or nobody knows whether it was a Member yet, the cell is hatched: unknown is not zero. With
        `region`, the meetings and Members of that region. Meetings without a year are left out, and counted beneath.
        Raises `UnknownName` for a region that doesn't exist and `InvalidValue` for `most` below 1.

        >>> figure = wm.load().plot.attendance("EUR", most=10)
        >>> figure.axes[0].get_xlabel(), len(figure.axes[0].get_yticklabels())
        ('Year', 10)
        """
        most = a_count(most, "plot.attendance.most")
        meetings = self._meetings if region is None else self._meetings.in_region(region)
        years = _periods(meetings, "year")
        known = {year for year in years.values() if year}
        span = range(min(known), max(known) + 1) if known else range(0)
        grid: dict[str, list[Cell]] = {}
        drawing = _drawing("attendance")
        for year in span:
            held = _of_year(meetings, years, year)
            listing = held.where(lambda meeting: meeting.members)
            for row, listed in zip(attendance(held, region), attendance(listing, region), strict=True):
                unknown = row.eligible + row.unknown - listed.eligible
                cell = drawing.Cell(listed.attended, listed.eligible, unknown, listed.unknown_attended, listed.guest)
                grid.setdefault(row.party, []).append(cell)
        concerned = {code: cells for code, cells in grid.items() if any(map(any, cells))}
        figure: Figure = drawing.attendance(
            concerned, span, meetings.directory, most, len(meetings), _left_out(meetings, years)
        )
        return figure

    def co_attendance(
        self, min_meetings: SupportsIndex = 1, parties: Iterable[Party | str] | None = None, most: SupportsIndex = 60
    ) -> Figure:
        """Who meets whom: the parties around a circle, in the colours of their regions, and their strongest ties.

        A line is the wider the more meetings two parties share. Of equally strong ties all are drawn or none, and of
        others at most `most`. `min_meetings` and `parties` are those of `co_attendance`. The same collection gives the
        same picture. Raises what `co_attendance` raises, and `InvalidValue` for `most` below 1.

        >>> figure = wm.load().about("tobacco").plot.co_attendance(most=20)
        >>> figure.get_suptitle()
        '13 ties between 9 parties, the strongest of 466, in 12 meetings'
        """
        most = a_count(most, "plot.co_attendance.most")
        meetings = self._meetings
        ties = [(row.a, row.b, row.meetings) for row in co_attendance(meetings, min_meetings, parties)]
        figure: Figure = _drawing("co_attendance").co_attendance(ties, meetings.directory, most, len(meetings))
        return figure

    def map(self) -> Figure:
        """Where meetings were held: a circle for each city, its area in proportion to the number of meetings.

        A meeting of which only the country is known, or whose city the package knows no coordinates of, stands as a
        ring somewhere in its country. What can't be placed is counted beneath. The coasts are Natural Earth's; no
        border is drawn. Needs no network.

        >>> figure = wm.load().in_region("EUR").plot.map()
        >>> figure.axes[0].get_xlabel()
        'Longitude (degrees east)'
        """
        figure: Figure = _drawing("map").map_of(self._meetings, self._meetings.directory)
        return figure

    def topics(self, most: SupportsIndex = 25) -> Figure:
        """What meetings were about: a bar for each of the `most` topics that most meetings list, coloured by group.

        Raises `InvalidValue` for `most` below 1.

        >>> figure = wm.load().plot.topics(most=10)
        >>> [label.get_text() for label in figure.axes[0].get_yticklabels()][:2]
        ['training', 'capacity-building']
        """
        most = a_count(most, "plot.topics.most")
        figure: Figure = _drawing("topics").topics(self._meetings, most)
        return figure


def _drawing(name: str) -> Any:
    """The module that draws, which imports matplotlib."""
    needed("matplotlib", "plot", "a picture")
    return needed(f"wco_meetings.export.plot.{name}", "plot", "a picture")


def _periods(meetings: Meetings, freq: Frequency) -> dict[str, int | None]:
    """The number of the year or month in which each meeting started, by its id; None where that is open."""
    index = base_of(meetings).index
    chosen = positions(selection_of(meetings))
    return {index.records[at].id: period_of(index.bounds(at), PERIODS[freq]) for at in chosen}


def _of_year(meetings: Meetings, years: dict[str, int | None], year: int) -> Meetings:
    return meetings.where(lambda meeting: years[meeting.id] == year)


def _left_out(meetings: Meetings, years: dict[str, int | None]) -> list[str]:
    silent = sum(not meeting.members for meeting in meetings)
    undated = sum(year is None for year in years.values())
    notes = ["Pages name only some of those who took part: a low share doesn't mean that a Member stayed away."]
    if silent:
        notes.append(f"No Members named: {silent:,} of the meetings, which count in no cell.")
    if undated:
        notes.append(f"No year: {undated:,} of the meetings, which are in no column.")
    return notes

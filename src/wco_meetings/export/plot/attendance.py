"""Who came in which year, as a heat map in which what isn't known looks like nothing that is."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from matplotlib import colormaps
from matplotlib.collections import PatchCollection
from matplotlib.patches import Patch, Rectangle

from ...directory.directory import Directory
from ...messages import counted
from .figure import Picture, picture, say_nothing
from .literal import literal

__all__ = ["Cell", "attendance"]

_UNKNOWN: dict[str, Any] = {"facecolor": "#e4e4e4", "edgecolor": "#a0a0a0", "hatch": "////", "linewidth": 0}


class Cell(NamedTuple):
    """One Member in one year: `attended` of the `listed` meetings, those it was expected at that name any Members.

    `unknown` is how many others it may have been expected at, and `unknown_attended` at how many of those it is named.
    `guest` is at how many it is named without being expected.
    """

    attended: int
    listed: int
    unknown: int
    unknown_attended: int
    guest: int


def attendance(
    grid: Mapping[str, Sequence[Cell]],
    years: Sequence[int],
    directory: Directory,
    most: int,
    total: int,
    notes: list[str],
) -> Picture:
    """A row for each of the `most` Members that are named most often, a column a year.

    `grid` has a Member's cells by year, under its code.
    """
    named = {code: sum(cell.attended + cell.unknown_attended for cell in cells) for code, cells in grid.items()}
    in_order = sorted(filter(named.get, grid), key=lambda code: (-named[code], directory[code].name))
    shown = {code: grid[code] for code in in_order[:most]}
    unnamed = [cells for code, cells in grid.items() if not named[code]]
    which = counted(len(shown), "Member")
    if len(shown) < len(in_order):
        which = f"the {len(shown)} Members named most, of {len(in_order)},"
    title = f"Attendance of {which} at {counted(total, 'meeting')}"
    notes = [*notes, *_notes(shown.values(), unnamed)]
    figure, axes = picture(title, notes, max(8.0, 3.6 + 0.4 * len(years)), max(3.5, 2.2 + 0.2 * len(shown)))
    if not shown:
        say_nothing(axes, "no meetings that name Members" if total else "no meetings")
        return figure
    image = _draw_cells(axes, [*shown.values()])
    _label(axes, years, [literal(directory[code].name, 32) for code in shown])
    bar = axes.figure.colorbar(image, ax=axes, shrink=min(1.0, 3 / figure.get_figheight()), anchor=(0, 1), pad=0.02)
    bar.set_label("Share of the meetings that name\nMembers at which it is named")
    return figure


def _notes(shown: Iterable[Sequence[Cell]], unnamed: Collection[Sequence[Cell]]) -> Iterator[str]:
    """What stands beneath of the numbers that are shown, and of Members that are not."""
    if any(cell.unknown_attended for cells in shown for cell in cells):
        yield "A number in an unknown cell: the meetings that name the Member."
    # Their rows would have no numbers: a cell is of those meetings that a Member was expected at.
    guests = sum(any(cell.guest for cell in cells) for cells in unnamed)
    if guests:
        yield f"Named only where it wasn't expected, and not shown: {counted(guests, 'other Member')}."
    if silent := len(unnamed) - guests:
        yield f"Named at none of the meetings, and not shown: {counted(silent, 'other Member')}."


def _draw_cells(axes: Any, rows: Sequence[Sequence[Cell]]) -> Any:
    """The image of all shares, with the numbers that they are of; what is unknown is hatched."""
    rates = np.full((len(rows), len(rows[0])), np.nan)
    unknown: list[Rectangle] = []
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            written = partial(axes.text, column, row, ha="center", va="center", fontsize=6.5)
            if cell.listed:
                rate = rates[row, column] = cell.attended / cell.listed
                written(f"{cell.attended}/{cell.listed}", color="black" if rate > 0.55 else "white")
            elif cell.unknown:
                unknown.append(Rectangle((column - 0.5, row - 0.5), 1, 1))
                if cell.unknown_attended:
                    written(
                        str(cell.unknown_attended), bbox={"facecolor": _UNKNOWN["facecolor"], "linewidth": 0, "pad": 1}
                    )
    axes.add_collection(PatchCollection(unknown, **_UNKNOWN))
    colours = colormaps["cividis"]
    return axes.imshow(np.ma.masked_invalid(rates), cmap=colours, vmin=0, vmax=1, aspect="auto")


def _label(axes: Any, years: Sequence[int], members: Sequence[str]) -> None:
    """The names of rows and columns, lines between them, and what cells without a number are."""
    axes.set_xticks(range(len(years)), [str(year) for year in years], rotation=45 if len(years) > 12 else 0)
    axes.set_yticks(range(len(members)), members, fontsize="small")
    axes.set_xticks(np.arange(-0.5, len(years)), minor=True)
    axes.set_yticks(np.arange(-0.5, len(members)), minor=True)
    axes.grid(which="minor", color="white", linewidth=1)
    axes.tick_params(which="both", length=0)
    axes.spines[:].set_visible(False)
    axes.set_xlabel("Year")
    axes.set_ylabel("Member")
    handles = [
        Patch(label="unknown: no Members named, or no date of joining", **_UNKNOWN),
        Patch(facecolor="white", edgecolor="#a0a0a0", label="no meeting, or not yet a Member"),
    ]
    axes.legend(handles=handles, loc="lower left", bbox_to_anchor=(0, 1), frameon=False, fontsize="small")

"""Who came in which year, as a heat map in which what isn't known looks like nothing that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from matplotlib import colormaps
from matplotlib.collections import PatchCollection
from matplotlib.patches import Patch, Rectangle

from ...directory.directory import Directory
from .figure import Picture, picture, say_nothing
from .words import counted, literal

__all__ = ["Cell", "attendance"]


class Cell(NamedTuple):
    """One Member in one year: `attended` of the `listed` meetings, those it was expected at whose lists are published.

    `unlisted` is how many others it may have been expected at.
    """

    attended: int
    listed: int
    unlisted: int


def attendance(
    grid: Mapping[str, Sequence[Cell]], years: Sequence[int], directory: Directory, most: int, total: int, notes: list[str]
) -> Picture:
    """A row for each of the `most` Members that are named most often, a column a year.

    `grid` has a Member's cells by year, under its code.
    """
    named = {code: sum(cell.attended for cell in cells) for code, cells in grid.items()}
    in_order = sorted(grid, key=lambda code: (-named[code], directory[code].name))
    shown = in_order[:most]
    which = counted(len(shown), "Member")
    if len(shown) < len(in_order):
        which = f"the {len(shown)} Members named most, of {len(in_order)},"
    title = f"Attendance of {which} at {counted(total, 'meeting')}"
    figure, axes = picture(title, notes, max(7.0, 3.6 + 0.4 * len(years)), max(3.5, 2.2 + 0.2 * len(shown)))
    if not shown or not years:
        say_nothing(axes, "no meetings with Members that were expected" if total else "no meetings")
        return figure
    rates = np.full((len(shown), len(years)), np.nan)
    unknown: list[Rectangle] = []
    colours = colormaps["cividis"]
    for row, code in enumerate(shown):
        for column, cell in enumerate(grid[code]):
            if cell.listed:
                rate = rates[row, column] = cell.attended / cell.listed
                ink = "black" if rate > 0.55 else "white"
                words = f"{cell.attended}/{cell.listed}"
                axes.text(column, row, words, ha="center", va="center", fontsize=6.5, color=ink)
            elif cell.unlisted:
                unknown.append(Rectangle((column - 0.5, row - 0.5), 1, 1))
    image = axes.imshow(np.ma.masked_invalid(rates), cmap=colours, vmin=0, vmax=1, aspect="auto")
    axes.add_collection(PatchCollection(unknown, facecolor="#e4e4e4", edgecolor="#a0a0a0", hatch="////", linewidth=0))
    axes.set_xticks(range(len(years)), [str(year) for year in years], rotation=45 if len(years) > 12 else 0)
    axes.set_yticks(range(len(shown)), [literal(directory[code].name, 32) for code in shown], fontsize="small")
    axes.set_xticks(np.arange(-0.5, len(years)), minor=True)
    axes.set_yticks(np.arange(-0.5, len(shown)), minor=True)
    axes.grid(which="minor", color="white", linewidth=1)
    axes.tick_params(which="both", length=0)
    axes.spines[:].set_visible(False)
    axes.set_xlabel("Year")
    axes.set_ylabel("Member")
    bar = figure.colorbar(image, ax=axes, shrink=min(1.0, 3 / figure.get_figheight()), anchor=(0, 1), pad=0.02)
    bar.set_label("Share of the meetings with a list\nat which the Member is named")
    handles = [
        Patch(facecolor="#e4e4e4", edgecolor="#a0a0a0", hatch="////", linewidth=0, label="unknown: no list, or no date of joining"),
        Patch(facecolor="white", edgecolor="#a0a0a0", label="no meeting, or not yet a Member"),
    ]
    figure.legend(handles=handles, loc="outside upper right", ncols=2, frameon=False, fontsize="small")
    return figure

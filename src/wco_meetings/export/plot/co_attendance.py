"""Who meets whom: parties on a circle, a line between those that meet most."""

from collections.abc import Mapping, Sequence
from math import cos, pi, sin
from typing import Any

from matplotlib.collections import PathCollection
from matplotlib.lines import Line2D
from matplotlib.path import Path

from ...directory.directory import Directory
from ...messages import counted
from ...model.parties import Member, Organisation, Party
from ...model.words import Region
from .figure import COLOURS, GREY, Picture, picture, say_nothing
from .literal import literal

__all__ = ["co_attendance"]

Tie = tuple[str, str, int]

_ORGANISATION, _NEITHER = "organisation", "no Member"
_GROUPS = (*(region.label for region in Region), _ORGANISATION, _NEITHER)
_COLOUR = dict(zip(_GROUPS, (*COLOURS, GREY), strict=True))
_WIDEST, _STRONG = 5.0, 10


def co_attendance(ties: Sequence[Tie], directory: Directory, most: int, total: int) -> Picture:
    """The `most` strongest of the ties, each with its two parties and how many meetings they share, strongest first."""
    shown = _strongest(ties, most)
    parties = sorted({party for a, b, _ in shown for party in (a, b)}, key=lambda party: _place(directory[party]))
    which = "" if len(shown) == len(ties) else f", the strongest of {len(ties):,},"
    among = f"{counted(len(parties), 'party', 'parties')}{which} in {counted(total, 'meeting')}"
    title = f"{counted(len(shown), 'tie')} between {among}"
    notes = (
        [f"A tie is the number of meetings at which both are named; the weakest drawn is {shown[-1][2]}."]
        if shown
        else []
    )
    size = max(8.0, 0.13 * len(parties) + 4)
    figure, axes = picture(title, notes, size + 2, size if shown else 4.0)
    if not shown:
        say_nothing(axes, "no two parties that meet so often" if total else "no meetings")
        return figure
    angles = {party: pi / 2 - 2 * pi * at / len(parties) for at, party in enumerate(parties)}
    strongest = shown[0][2]
    _draw_ties(axes, [*reversed(shown)], angles, strongest)
    labels = {party: literal(_short(directory[party]), 26) for party in parties}
    for party, angle in angles.items():
        _node(axes, angle, labels[party], _COLOUR[_group(directory[party])])
    # Room for the longest label: a letter of this size is about 0.06 inches wide.
    room = 0.06 * max(map(len, labels.values())) + 0.15
    edge = 1 + room / (size / 2 - room)
    axes.set(xlim=(-edge, edge), ylim=(-edge, edge), aspect="equal")
    axes.set_axis_off()
    _key(figure, [group for group in _GROUPS if any(_group(directory[party]) == group for party in parties)], strongest)
    return figure


def _draw_ties(axes: Any, ties: Sequence[Tie], angles: Mapping[str, float], strongest: int) -> None:
    """A line for each tie, the later ones on top."""
    styles = [_style(meetings, strongest) for _, _, meetings in ties]
    axes.add_collection(
        PathCollection(
            [_chord(angles[a], angles[b]) for a, b, _ in ties],
            facecolors="none",
            edgecolors=[(0.2, 0.2, 0.2, shade) for shade, _ in styles],
            linewidths=[width for _, width in styles],
            capstyle="round",
        )
    )


def _strongest(ties: Sequence[Tie], most: int) -> Sequence[Tie]:
    """No more than `most` of them, but never some of those that are equally strong: all of the strongest if need be."""
    if len(ties) <= most:
        return ties
    weakest = min(ties[most][2] + 1, ties[0][2])
    return [tie for tie in ties if tie[2] >= weakest]


def _group(party: Party) -> str:
    if isinstance(party, Organisation):
        return _ORGANISATION
    return party.region.label if isinstance(party, Member) and party.region else _NEITHER


def _place(party: Party) -> tuple[int, str, str]:
    return _GROUPS.index(_group(party)), _short(party), party.id


def _short(party: Party) -> str:
    return party.acronym if isinstance(party, Organisation) and party.acronym else party.name


def _style(meetings: int, strongest: int) -> tuple[float, float]:
    """The shade and the width of a tie, thin where even the strongest is weak."""
    strength = meetings / max(strongest, _STRONG)
    return 0.15 + 0.6 * strength, _WIDEST * strength


def _chord(start: float, end: float) -> Path:
    """A line that bends towards the centre, so that lines to neighbours don't lie on one another."""
    (x0, y0), (x1, y1) = (cos(start), sin(start)), (cos(end), sin(end))
    bend = (0.15 * (x0 + x1), 0.15 * (y0 + y1))
    return Path([(x0, y0), bend, (x1, y1)], [Path.MOVETO, Path.CURVE3, Path.CURVE3])


def _node(axes: Any, angle: float, label: str, colour: str) -> None:
    x, y = cos(angle), sin(angle)
    axes.plot([x], [y], marker="o", markersize=7, color=colour, markeredgecolor="white", zorder=3)
    turned = x < -1e-9
    axes.text(
        1.03 * x,
        1.03 * y,
        label,
        rotation=angle * 180 / pi + (180 if turned else 0),
        rotation_mode="anchor",
        ha="right" if turned else "left",
        va="center",
        fontsize=8,
    )


def _key(figure: Any, groups: Sequence[str], strongest: int) -> None:
    handles: list[Line2D] = [
        Line2D([], [], marker="o", linestyle="", markersize=7, color=_COLOUR[group], label=group) for group in groups
    ]
    for meetings in dict.fromkeys((max(1, strongest // 4), max(1, strongest // 2), strongest)):
        shade, width = _style(meetings, strongest)
        label = counted(meetings, "meeting")
        handles.append(Line2D([], [], color="#333333", alpha=shade, linewidth=width, label=label))
    figure.legend(handles=handles, loc="outside right upper", frameon=False)

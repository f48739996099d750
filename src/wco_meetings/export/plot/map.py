"""Where meetings were held, on a plain map that needs no network: coasts, circles, and the names that fit."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise, product
from math import cos, radians
from typing import Any

from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D
from matplotlib.transforms import Bbox

from ...directory.directory import Directory
from ...messages import counted
from ...model.meetings import Meeting
from ...model.parts import Place
from ...model.words import Mode
from .figure import COLOURS, Picture, picture, say_nothing
from .literal import literal
from .places import Point, outline, point

__all__ = ["map_of"]

_SEA, _LAND, _COAST = "#ffffff", "#ececec", "#bdbdbd"
_EXACT, _SOMEWHERE = COLOURS[0], COLOURS[5]
_WIDTH = 11.0
_ROUND = 360.0
# Square points of a circle: as many for each meeting, so that areas are in proportion, and none larger than the most.
_AREA, _LARGEST = 14.0, 1600.0

Held = Counter[tuple[Point, str]]


def map_of(meetings: Iterable[Meeting], directory: Directory) -> Picture:
    """A circle for each place, its area in proportion to the number of meetings; for a country alone, a ring."""
    records = list(meetings)
    held: Held = Counter()
    unplaced = online = 0
    for meeting in records:
        place = meeting.place
        if place and (where := point(place)):
            held[where, _name(place, where, directory)] += 1
        elif place or meeting.mode is not Mode.VIRTUAL:
            unplaced += 1
        else:
            online += 1
    title = f"{counted(held.total(), 'meeting')} at {counted(len(held), 'place')}"
    notes = _notes(len(records), online, unplaced)
    if not held:
        figure, axes = picture(title, notes, _WIDTH, 4)
        say_nothing(axes, "no meetings with a place on the map" if records else "no meetings")
        return figure
    held = _side_by_side(held)
    west, east, south, north = _window([where for where, _ in held])
    goes_on = east > _ROUND / 2
    stretch = 1 / cos(radians((south + north) / 2))
    height = (_WIDTH - 1) * (north - south) / (east - west) * stretch
    figure, axes = picture(title, notes, _WIDTH, min(9.0, height + 1.6))
    axes.set_facecolor(_SEA)
    for (rings, colour), turn in product(zip(outline(), (_LAND, _SEA), strict=True), (0, _ROUND)[: 1 + goes_on]):
        turned = [[(longitude + turn, latitude) for longitude, latitude in ring] for ring in rings]
        axes.add_collection(PolyCollection(turned, facecolor=colour, edgecolor=_COAST, linewidth=0.5))
    area = min(_AREA, _LARGEST / max(held.values()))
    _circles(axes, held, area)
    axes.set(xlim=(west, east), ylim=(south, north), aspect=stretch)
    axes.xaxis.set_major_formatter(_degrees_east)
    axes.set_xlabel("Longitude (degrees east)")
    axes.set_ylabel("Latitude (degrees north)")
    axes.grid(color="#dddddd", linewidth=0.4)
    axes.set_axisbelow(True)
    _key(axes, held, area)
    _label(figure, axes, held, area)
    return figure


def _degrees_east(longitude: float, _: object) -> str:
    return f"{longitude - _ROUND * (longitude > _ROUND / 2):g}".replace("-", "\N{MINUS SIGN}")


def _name(place: Place, where: Point, directory: Directory) -> str:
    country = place.country
    if where.exact or country is None:
        return place.city or ""
    return directory[country].name if country in directory else country


def _notes(total: int, online: int, unplaced: int) -> list[str]:
    left = [f"{online:,} held online alone"] if online else []
    left += [f"{unplaced:,} whose place is not known"] if unplaced else []
    return [f"Not on the map, of {counted(total, 'meeting')}: {' and '.join(left)}."] if left else []


def _side_by_side(held: Held) -> Held:
    """The places as they lie if the map goes on beyond 180 degrees east, where that brings them onto one half of it."""
    easts = sorted({where.longitude for where, _ in held})
    if easts[-1] - easts[0] <= _ROUND / 2:
        return held
    gap, first = max((east - west, east) for west, east in pairwise(easts))
    if _ROUND - gap > _ROUND / 2:
        return held
    return Counter(
        {
            (where._replace(longitude=where.longitude + _ROUND * (where.longitude < first)), name): number
            for (where, name), number in held.items()
        }
    )


def _window(points: Sequence[Point]) -> tuple[float, float, float, float]:
    """West, east, south and north of all points, with a margin, never less than a large country."""
    edges: list[float] = []
    easts = [where.longitude for where in points]
    for values, least, lowest, highest in (
        (easts, 40.0, -_ROUND / 2, _ROUND / 2 + _ROUND * (max(easts) > _ROUND / 2)),
        ([where.latitude for where in points], 14.0, -88.0, 88.0),
    ):
        low, high = min(values), max(values)
        margin = max(0.08 * (high - low), (least - (high - low)) / 2)
        edges += [max(lowest, low - margin), min(highest, high + margin)]
    west, east, south, north = edges
    return west, east, south, north


def _circles(axes: Any, held: Held, area: float) -> None:
    for exact in (True, False):
        chosen = [(where, number) for (where, _), number in held.most_common() if where.exact is exact]
        axes.scatter(
            [where.longitude for where, _ in chosen],
            [where.latitude for where, _ in chosen],
            s=[area * number for _, number in chosen],
            facecolor=f"{_EXACT}99" if exact else "none",
            edgecolor="white" if exact else _SOMEWHERE,
            linewidth=0.3 if exact else 1.4,
            zorder=3,
        )


def _key(axes: Any, held: Held, area: float) -> None:
    largest = max(held.values())
    handles = [
        _marker((area * number) ** 0.5, counted(number, "meeting"), f"{_EXACT}99", "white")
        for number in (1, 3, 10, 30, 100, 300, 1000)
        if number <= largest
    ]
    if not all(where.exact for where, _ in held):
        handles.append(_marker(6, "somewhere in a country", "none", _SOMEWHERE))
    axes.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(0, 1),
        ncols=len(handles),
        frameon=False,
        fontsize="small",
        handleheight=_LARGEST**0.5 / 14,
        handletextpad=1.4,
    )


def _marker(size: float, label: str, face: str, edge: str) -> Line2D:
    return Line2D(
        [], [], linestyle="", marker="o", markersize=size, markerfacecolor=face, markeredgecolor=edge, label=label
    )


def _label(figure: Any, axes: Any, held: Held, area: float) -> None:
    """The names of places, the busiest first, wherever one fits beside its circle without touching another name."""
    figure.draw_without_rendering()  # which lays the figure out, so that names have their size
    frame = axes.get_window_extent()
    taken: list[Bbox] = []
    for (where, name), number in sorted(held.items(), key=lambda item: (-item[1], item[0])):
        reach = (area * number) ** 0.5 / 2 + 1.5
        for across, up, side, level in (
            (reach, 0.0, "left", "center"),
            (-reach, 0.0, "right", "center"),
            (0.0, reach, "center", "bottom"),
            (0.0, -reach, "center", "top"),
        ):
            text = axes.annotate(
                literal(name, 30),
                (where.longitude, where.latitude),
                (across, up),
                textcoords="offset points",
                ha=side,
                va=level,
                fontsize=7,
                zorder=4,
            )
            box = text.get_window_extent()
            inside = frame.x0 <= box.x0 and box.x1 <= frame.x1 and frame.y0 <= box.y0 and box.y1 <= frame.y1
            if inside and not any(box.overlaps(other) for other in taken):
                taken.append(box)
                break
            text.remove()

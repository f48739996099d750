"""Where on Earth a place is: the cities and countries that the package knows, to a tenth of a degree."""

import json
from collections.abc import Mapping
from functools import cache
from itertools import accumulate
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from ...directory.bundled import DATA, bundled_places
from ...model.parts import Place

__all__ = ["Outline", "Point", "outline", "point"]

Ring: TypeAlias = tuple[tuple[float, float], ...]


class Point(NamedTuple):
    """Degrees north and east; `exact` is False for a point in a country that stands for somewhere in it."""

    latitude: float
    longitude: float
    exact: bool


class Outline(NamedTuple):
    """Rings of longitudes and latitudes: of the land, and of the lakes in it."""

    land: tuple[Ring, ...]
    lakes: tuple[Ring, ...]


def point(place: Place) -> Point | None:
    """Where a place is: its city if that is known, or else a point inside its country; None where neither is known."""
    country = place.country or ""
    known = _points()
    return known.get((country, place.city or "")) or known.get((country, ""))


@cache
def _points() -> Mapping[tuple[str, str], Point]:
    return MappingProxyType(
        {
            (row["country"], row["city"]): Point(float(row["latitude"]), float(row["longitude"]), bool(row["city"]))
            for row in bundled_places()
        }
    )


@cache
def outline() -> Outline:
    """The coasts of the world, without any border and without Antarctica."""
    rings = json.loads(Path(DATA, "outline.json").read_text("utf-8"))
    return Outline(*(tuple(map(_ring, rings[name])) for name in Outline._fields))


def _ring(written: tuple[int, int, str]) -> Ring:
    """The points of a ring that is written as its first point, in half degrees, and letters for steps from there."""
    east, north, letters = written
    steps = [ord(letter) - ord("M") for letter in letters]
    easts, norths = accumulate(steps[::2], initial=east), accumulate(steps[1::2], initial=north)
    return tuple((east / 2, north / 2) for east, north in zip(easts, norths, strict=True))

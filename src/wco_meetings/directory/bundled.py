"""The reference that comes with the package: parties, series, what stands around them; each read when first asked."""

import json
import os
from collections.abc import Callable, Mapping
from functools import cache, wraps
from threading import RLock
from types import MappingProxyType
from typing import TypeVar

from ..codec.trusting import trusting_reader
from ..model.parties import Member, Organisation, Territory
from ..model.reference import Ambiguity, RegionProfile
from ..model.series import Series
from ..model.words import Region
from .directory import Directory, trusted

__all__ = [
    "DATA",
    "bundled_directory",
    "bundled_lines",
    "bundled_places",
    "bundled_regions",
    "bundled_series",
    "once",
]

T = TypeVar("T")

DATA = f"{os.path.dirname(os.path.dirname(__file__))}/data"  # noqa: PTH120
"""The folder of the bundled files."""


def once(make: Callable[[], T]) -> Callable[[], T]:
    """The same function, which makes one thing for all threads: `cache` makes one for each that starts at once."""
    made, lock = cache(make), RLock()

    @wraps(make)
    def made_once() -> T:
        with lock:
            return made()

    return made_once


@once
def bundled_directory() -> Directory:
    """Every party that the package knows, with the names that mean more than one."""
    members = _records(Member, "members")
    organisations = _records(Organisation, "organisations")
    territories = _records(Territory, "territories")
    return trusted((*members, *organisations, *territories), _records(Ambiguity, "ambiguities"))


@once
def bundled_series() -> Mapping[str, Series]:
    """Every series that the package knows, by its id."""
    return MappingProxyType({series.id: series for series in _records(Series, "series")})


@once
def bundled_regions() -> Mapping[Region, RegionProfile]:
    """What the package knows of the WCO's six regions."""
    return MappingProxyType({profile.region: profile for profile in _records(RegionProfile, "regions")})


def bundled_lines(name: str) -> list[str]:
    """The lines of a bundled file, one record each: the heading before them is left out."""
    # `importlib.resources` and `pathlib` cost more to import than all of the files cost to read.
    with open(f"{DATA}/{name}.jsonl", "rb") as file:  # noqa: PTH123
        _, *lines = file
    return [line.decode() for line in lines]


def bundled_places() -> list[dict[str, str]]:
    """The rows of the places that the package knows: the countries, and the cities of its meetings."""
    import csv

    with open(f"{DATA}/places.csv", encoding="utf-8", newline="") as file:  # noqa: PTH123
        return [*csv.DictReader(file)]


def _records(kind: type[T], name: str) -> tuple[T, ...]:
    return tuple(map(trusting_reader(kind), map(json.loads, bundled_lines(name))))

"""The WCO's six regions by what people call them."""

from __future__ import annotations

from ..errors import UnknownName, a_name, nearest
from ..model.words import Region
from .names import words

__all__ = ["region_named"]

_REGIONS = {words(name): region for region in Region for name in (region.value, region.label)}


def region_named(region: Region | str) -> Region:
    """The region that is meant by its code or short name; raises `UnknownName`, which names all six
    where none looks like it, and `InvalidValue` for no text.

    >>> region_named("Europe"), region_named("ap").label
    (<Region.EUR: 'EUR'>, 'Asia/Pacific')
    """
    found = _REGIONS.get(words(a_name(region, "region")))
    if found is None:
        near = [_REGIONS[name] for name in nearest(words(region), _REGIONS)] or Region
        raise UnknownName("region", region, tuple(dict.fromkeys(region.value for region in near)))
    return found

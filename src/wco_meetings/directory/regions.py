"""The WCO's six regions by what people call them."""

from functools import cache

from ..arguments import a_name
from ..errors import UnknownName
from ..messages import nearest
from ..model.words import Region
from .names import words_of_name

__all__ = ["region_named"]


def region_named(region: Region | str, place: str) -> Region:
    """The region that is meant by its code, a name or an alias; raises `UnknownName`, which names all six where
    none looks like it, and `InvalidValue`, with the place of the argument, for no text.
    """
    known, name = _by_name(), _bare(a_name(region, place))
    if name in known:
        return known[name]
    alike = [each for each in known if name in each] or nearest(name, known) if name.strip() else ()
    near = dict.fromkeys(known[like] for like in alike) or Region
    raise UnknownName("region", region, tuple(text for each in near for text in (each.value, each.label)))


@cache
def _by_name() -> dict[str, Region]:
    from .bundled import bundled_regions  # which needs this module

    return {
        _bare(name): region
        for region, known in bundled_regions().items()
        for name in (region, region.label, known.name, *dict(known.names).values(), *known.aliases)
    }


def _bare(name: str) -> str:
    return words_of_name(name).removesuffix("region ")

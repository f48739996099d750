"""Regions of the WCO: which of the six a piece of text speaks of, by its name or by a part of it."""

import re
from collections.abc import Mapping, Sequence

from ...model.words import Region
from ..expressions import Guarded
from ..sentences.signals import Piece
from ..text import Span

__all__ = ["is_a_part", "region_named", "region_of", "region_of_first", "regions_in"]

# The names of regions; those of two that share a word are two: "East and Southern and West and Central Africa".
_REGIONS = {
    Region.EUR: r"Europe(?:an)? Region|Europe(?:an)? region|(?:WCO|World Customs Organization(?: \(WCO\))?) Europe|"
    r"EUR [Rr]egion|Europe(?= and )|(?<= and )Europe\b",
    Region.AMS: r"Americas?(?: ?/ ?| and | and the |, | )(?:the )?Caribbean|AMS [Rr]egion|Americas [Rr]egion",
    Region.ESA: r"East(?:ern)? and South(?:ern)?(?: Afric(?:an?\b)?|(?=(?: and)? West(?:ern)? and Central Afric))|"
    r"ESA [Rr]egion|\bESA\b",
    Region.WCA: r"West(?:ern)? and Central(?: Afric(?:an?\b)?|(?=(?: and)? East(?:ern)? and South(?:ern)? Afric))|"
    r"WCA [Rr]egion|\bWCA\b",
    Region.MENA: r"\bMENA\b|Middle East and North Afric|"
    r"North (?:of )?Africa,? (?:and )?(?:the )?Near and Middle East|Near and Middle East",
    Region.AP: r"Asia(?: ?/ ?|[ -]| and the | and )Pacific|A/P [Rr]egion|\bAP [Rr]egion|\bA/P\b",
}
# Parts of a region, and unions of states that lie in one.
_PARTS = {
    Region.EUR: r"Central Asian?\b|Balkans?\b|Caucasus|"
    r"(?:Western|Eastern|East|Southeast|South-East|South Eastern) Europe|(?:South-Eastern|Central) Europe|"
    r"Commonwealth of Independent States|\bCIS\b|Russian[- ][Ss]peaking|European Police",
    Region.AMS: r"Caribbean|Latin Americ|Central Americ|South Americ|COMALEP|\bCCLEC\b|CARICOM|"
    r"MERCOSUR|Andean Community",
    Region.ESA: r"East(?:ern)? Afric|Southern Afric|\bSADC\b|\bSACU\b|\bEAC\b",
    Region.WCA: r"West(?:ern)? Afric|Central Afric(?!an Rep)|\bECOWAS\b|\bUEMOA\b|\bWAEMU\b|\bCEMAC\b",
    Region.MENA: r"Middle East|North(?: Afric|(?= and West(?:ern)? Afric))|League of Arab States|Arab [Ss]tates|"
    r"\bGCC\b|Gulf Cooperation Council|Maghreb",
    Region.AP: r"Pacific (?:[Ii]sland|[Rr]egion|[Ss]ub)|for the Pacific|South[- ]?(?:[Ee]ast )?Asian?\b|"
    r"\bASEAN\b|Mekong|Oceania\b|East Asian?\b",
}


def _one_of(words: Mapping[Region, str], signs: str) -> Guarded:
    of_each = "|".join(f"(?P<{region}>{one})" for region, one in words.items())
    return Guarded(rf"(?=[A-Z])(?<!ROCB )(?<!RILO )(?:{of_each})\w*+(?! Vice-?[Cc]hair)", tuple(signs.split()))


_REGION = _one_of(_REGIONS, "Europe East West Asia Americ A/P AP AMS ESA EUR MENA WCA")
_PART = _one_of(
    _PARTS,
    "Europe East Asia Americ Afric Pacific Caribbean North Arab Gulf Balkan Caucasus Commonwealth Russian Maghreb "
    "Andean Mekong Oceania CIS COMALEP CCLEC CARICOM MERCOSUR SADC SACU EAC ECOWAS UEMOA WAEMU CEMAC GCC ASEAN",
)

# What is no region of the WCO either, and no party where a list names it.
_CONTINENT = re.compile(r"(?:Sub-Saharan )?Africa|(?:North )?Americas?|Asia|Europe")


def region_named(text: str, span: Piece) -> tuple[Region, Span] | None:
    """The WCO region that a piece of text names, if it is one only."""
    return _only(regions_in(text, span))


def region_of(text: str, span: Piece) -> tuple[Region, Span] | None:
    """The WCO region that a piece of text speaks of, if it is one only; without its name, the region of a part."""
    return region_of_first(text, [span])


def region_of_first(text: str, spans: Sequence[Piece]) -> tuple[Region, Span] | None:
    """The WCO region that the first of several pieces names, if one does; otherwise the first region of a part."""
    named = [regions_in(text, span) for span in spans]
    for found in named:
        if one := _only(found):
            return one
    for found, span in zip(named, spans, strict=True):
        if not found and (part := _only(regions_in(text, span, _PART))):
            return part
    return None


def regions_in(text: str, span: Piece, regions: Guarded = _REGION) -> dict[Region, Span]:
    """The WCO regions that a piece of text names, each where it does first."""
    found: dict[Region, Span] = {}
    for match in regions.finditer(text, span.start, span.end):
        found.setdefault(Region(str(match.lastgroup)), Span(*match.span()))
    return found


def is_a_part(text: str, start: int, end: int) -> bool:
    """Whether a piece of text is a continent or another part of the world, and no name goes on behind it."""
    part = _PART.match(text, start, end) or _CONTINENT.match(text, start, end)
    return part is not None and part.end() == end


def _only(found: dict[Region, Span]) -> tuple[Region, Span] | None:
    return next(iter(found.items())) if len(found) == 1 else None

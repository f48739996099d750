"""Regions of the WCO: which of the six a piece of text speaks of."""

from __future__ import annotations

import re

from ..model.words import Region
from .signals import Piece
from .text import Span

__all__ = ["region_of"]

_REGIONS = (
    (
        Region.EUR,
        (
            r"Europe(?:an)? Region|Europe(?:an)? region|(?:WCO|World Customs Organization(?: \(WCO\))?) Europe|"
            r"EUR [Rr]egion|Heads of Customs Conference of the Europe"
        ),
    ),
    (
        Region.AMS,
        (
            r"Americas?(?: ?/ ?| and | and the |, | )(?:the )?Caribbean|AMS [Rr]egion|Americas [Rr]egion|"
            r"South America, North America"
        ),
    ),
    (Region.ESA, r"East(?:ern)? and Southern Afric|ESA [Rr]egion|\bESA\b"),
    (Region.WCA, r"West(?:ern)? and Central Afric|WCA [Rr]egion|\bWCA\b"),
    (
        Region.MENA,
        r"\bMENA\b|Middle East and North Afric|North of Africa,? (?:and )?Near and Middle East|Near and Middle East",
    ),
    (
        Region.AP,
        (
            r"Asia(?: ?/ ?|[ -]| and the | and |, the Far East)Pacific|A/P [Rr]egion|\bAP [Rr]egion|\bA/P\b|"
            r"Far East, South and South"
        ),
    ),
)
_REGION = re.compile(rf"(?=[AEFHMNSW])(?:{'|'.join(f'(?P<{region}>{words})' for region, words in _REGIONS)})")


def region_of(text: str, span: Piece) -> tuple[Region, Span] | None:
    """The WCO region that a piece of text speaks of, if it is one only."""
    found = {match.lastgroup: match for match in _REGION.finditer(text, span.start, span.end)}
    if len(found) != 1:
        return None
    ((name, match),) = found.items()
    return Region(str(name)), Span(match.start(), match.end())

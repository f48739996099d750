"""The words for missions and visits, which have no name but these."""

import re

__all__ = ["MISSION", "MISSION_OR_VISIT", "MISSION_TO", "MISSION_WENT_TO", "PAID_A_VISIT"]

MISSION = re.compile(r"\b[Mm]issions?\b")
"""A mission, at which people learn as at a training."""
MISSION_OR_VISIT = re.compile(r"\b(?:[Mm]ission|[Vv]isit)\b")
"""What has no name but this."""
_TO = r"to (?:(?:[A-Z][\w'-]*|\([A-Z]{2,6}\)|administration|and|authorities|of|service|the) ){0,9}"
MISSION_TO = rf"(?<!\w)[Mm]ission {_TO}"
"""What leads to a country to which a mission went, or to its Customs: "mission to the Customs Service of Malta"."""
MISSION_WENT_TO = rf"(?<!\w)[Mm]ission was (?:carried out|conducted|dispatched|fielded|sent|undertaken) {_TO}"
"""The same, where it says that it went there."""
PAID_A_VISIT = (
    "(?:concluded|conducted|ended|made|paid|undertook)(?: today| yesterday)? an? "
    "(?:(?:[a-z]+-day|benchmarking|courtesy|familiari[sz]ation|official|study|working) ){0,2}(?:call|tour|visit)"
    "(?: of [a-z]+ days)?"
)
"""An expression for going somewhere: "paid an official visit", "undertook a study tour"."""

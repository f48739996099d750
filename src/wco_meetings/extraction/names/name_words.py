"""The words of the names of meetings and series, each in one of its forms, and those that tell a name from others."""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..words.numbers import ORDINALS

__all__ = ["EMPTY", "content_of", "said_in", "uncounted"]

EMPTY = frozenset(
    "the of on for from in and to at a an with by between under or de des du la le et wco world customs organization "
    "organisation omd meeting meetings session sessions annual yearly ordinary regular regional region national "
    "services authorities administrations totally partially".split()
)
"""Words that tell no name from another."""
_WORD = re.compile(r"[A-Za-z0-9]+")
_SPELT_OUT = {
    "wca": ("west", "central", "africa"),
    "esa": ("east", "southern", "africa"),
    "mena": ("middle", "east", "north", "africa"),
    "ap": ("asia", "pacific"),
    "ams": ("america", "caribbean"),
    "trs": ("time", "release", "study"),
    "pca": ("post", "clearance", "audit"),
    "ipr": ("intellectual", "property", "right"),
    "aeo": ("authorized", "economic", "operator"),
    "rm": ("risk", "management"),
    "tfa": ("trade", "facilitation", "agreement"),
    "stce": ("strategic", "trade", "control", "enforcement"),
    "stc": ("strategic", "trade", "control"),
    "rkc": ("revised", "kyoto", "convention"),
    "hs": ("harmonized", "system"),
    "api": ("advance", "passenger", "information"),
    "pnr": ("passenger", "name", "record"),
    "hrm": ("human", "resource", "management"),
    "rtc": ("training", "centre"),
    "rcl": ("laboratory",),
    "rilo": ("intelligence", "liaison", "office"),
    "ncp": ("contact", "point"),
    "pgs": ("global", "shield"),
    "mtp": ("master", "trainer", "program"),
    "acip": ("anti", "corruption", "integrity", "promotion"),
    "salw": ("small", "arm", "light", "weapon"),
    "it": ("technology",),
    "ti": ("technology",),
    "pitch": ("prevention", "illicit", "trafficking", "cultural", "heritage"),
    "cbm": ("coordinated", "border", "management"),
    "cma": ("modernization", "advisor"),
    "oco": ("oceania",),
    "cclec": ("caribbean", "law", "enforcement", "council"),
}
_SAME = {
    "centers": "centre",
    "center": "centre",
    "european": "europe",
    "programmes": "program",
    "programme": "program",
    "harmonised": "harmonized",
    "authorised": "authorized",
    "african": "africa",
    "eastern": "east",
    "western": "west",
    "environmentally": "environment",
    "environmental": "environment",
    "objects": "heritage",
    "advisers": "advisor",
    "adviser": "advisor",
}
# What is said in several ways, and one word for it.
_PHRASES = (
    (
        re.compile(
            r"\b(?:National |Regional )?(?:Customs Directors?[ -]Generals?|"
            r"Directors?[ -]Generals?(?: of)?(?: Customs)?|"
            r"Heads of (?:Regional )?Customs(?: Administrations?)?(?! [SIL])|Customs Directors)",
            re.IGNORECASE,
        ),
        "CustomsHeads",
    ),
    (re.compile(r"\b(?:cross-border )?e-commerce\b", re.IGNORECASE), "ecommerce"),
    (re.compile(r"\bA-CIP\b"), "ACIP"),
)
# Offices of a part of a region, by their letters or their city, and the part as their meetings' names have it.
_PARTS = {
    "Cologne": "Western Europe",
    "Koln": "Western Europe",
    "WE": "Western Europe",
    "ECE": "Eastern and Central Europe",
    "Warsaw": "Eastern and Central Europe",
    "ME": "Middle East",
    "SA": "South America",
}
_OF_A_PART = re.compile(rf"\bRILO[ -]({'|'.join(_PARTS)})\b")


@lru_cache(maxsize=256)  # a page's name is compared several times
def said_in(name: str) -> frozenset[str]:
    """All the words of a levelled name, each in one of its forms."""
    for phrase, word in _PHRASES:
        name = phrase.sub(word, name)
    name = _OF_A_PART.sub(lambda office: f"RILO {_PARTS[office[1]]}", name)
    return _spelt_out(_words(name))


@lru_cache(maxsize=256)
def content_of(name: str) -> frozenset[str]:
    """The words of a levelled name that tell it from others."""
    return _spelt_out(_words(name) - EMPTY)


def uncounted(words: frozenset[str]) -> frozenset[str]:
    """Words without ordinals and figures."""
    return frozenset(word for word in words if not (word in ORDINALS or word[0].isdigit()))


def _words(name: str) -> set[str]:
    """The words of a levelled name in small letters; "it" is none, and IT is one."""
    return {word.lower() for word in _WORD.findall(name.replace("'s ", " ")) if word not in ("it", "It")}


def _spelt_out(words: Iterable[str]) -> frozenset[str]:
    """Words in one of their forms, the acronyms among them as what they stand for."""
    return frozenset(part for word in map(_singular, words) for part in _SPELT_OUT.get(word, (word,)))


def _singular(word: str) -> str:
    word = _SAME.get(word, word)
    if not word.endswith("s"):
        return word  # as most words
    if len(word) > 4 and word.endswith("ies") and word != "series":
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and not word.endswith("ss") else word

"""Places that a page names next to a meeting's days, and of which nobody knows the country: "in Sliema from 5 May"."""

import re

from ..days.days import FoundDate
from ..parties.mentions import Mention
from ..text import Open, starting_in
from ..words.calendar import ENGLISH_MONTH
from ..words.cities import COUNTRY_OF_CITY
from ..words.kinds import KIND
from .places import CAPITALS

__all__ = ["unknown_in_list", "unknown_place"]

_NO_PLACE = (
    rf"{ENGLISH_MONTH}|Arabic|Chinese|English|French|German|Microsoft|Phase|Portuguese|Room|Russian|Spanish|Week|Zoom|"
    r"(?:[A-Z][a-z]+ ){0,3}(?:Africa|America|Asia|Europe)"
)
# "A training in Customs Valuation" says on what.
_LEAD = (
    r"(?<!fficers )(?<!ourse )(?<!eminar )(?<!raining )(?<!orkshop )\b[Ii]n "
    r"(?:the (?:[a-z]+ ){0,2}(?:city|island|resort|town) of )?"
)
_NAME = rf"(?P<place>(?!(?:{_NO_PLACE})\b){CAPITALS})(?!\w)"
_THEN_DAYS = r"(?:,? (?:from|on|between|during)(?: the)? |,? \(|, )"
# "In Sliema from 5 to 7 May", and "from 5 to 7 May in Sliema".
_BEFORE_DAYS = re.compile(rf"{_LEAD}{_NAME}{_THEN_DAYS}$")
_AFTER_DAYS = re.compile(rf",? {_LEAD}{_NAME}")
# "Held in Riga (5-7 May), Sliema (8-10 May) and Oslo".
_IN_A_LIST = re.compile(rf"(?: in (?:the )?)?{_NAME}{_THEN_DAYS}")
_REACH = 100


def unknown_place(text: str, mentions: list[Mention], days: FoundDate) -> Open | None:
    """The words for a place that stands next to days, if it is neither a city that is known nor a party's name."""
    before = _BEFORE_DAYS.search(text, max(0, days.start - _REACH), days.start)
    return _unknown(mentions, before or _AFTER_DAYS.match(text, days.end))


def unknown_in_list(text: str, mentions: list[Mention], start: int, days: FoundDate) -> Open | None:
    """The words for such a place in a list of places and days, of which an item begins at `start`."""
    return _unknown(mentions, _IN_A_LIST.fullmatch(text, start, days.start))


def _unknown(mentions: list[Mention], found: re.Match[str] | None) -> Open | None:
    if found is None:
        return None
    name, start = found["place"].rstrip("."), found.start("place")
    if name in COUNTRY_OF_CITY or KIND.search(name) or starting_in(mentions, start, start + len(name)):
        return None
    return Open(start, start + len(name), "a place whose country is not known")

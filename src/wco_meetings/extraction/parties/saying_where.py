"""Countries that only say where something is: "in Riga, Latvia", "the RILO, hosted by Latvia"."""

import re
from collections.abc import Mapping
from itertools import pairwise

from ..expressions import with_the
from ..words.calendar import ENGLISH_MONTH
from ..words.cities import COUNTRY_OF_CITY
from .mentions import Mention, in_brackets

__all__ = ["NO_CITY", "is_where", "without_places", "without_seats"]

NO_CITY = rf"(?:{ENGLISH_MONTH}|Africa|Americas?|Asia|Caribbean|Europe|Oceania|Pacific)\b"
"""An expression for what is in a country's stead, and no city: a month, a continent."""
_A_CITY = rf"(?!{NO_CITY})(?:[A-Z][\w'-]* ){{0,2}}[A-Z][\w'-]*"
# "It met in Riga, Latvia, and delegates attended", and what a line of its own begins with.
_IN = re.compile(
    rf"\b(?:(?P<head>In|At)|in|at|[Vv]isit(?:ed|ing)?) (?:the )?(?:{_A_CITY}, {_A_CITY},? and )?"
    rf"(?:in )?(?P<city>{_A_CITY}), $"
    r"|(?:^|\n)[A-Z][A-Z' -]{2,30}, $"
)
# "They came to Riga, Latvia, and took part in it", "OLAF (Riga, Latvia)": of a city that is known to lie there.
_OF_A_CITY = re.compile(rf"(?: to |\()(?P<city>{_A_CITY}), $")
# "In Riga (Latvia), Sliema (Malta) and Oslo (Norway)".
_IN_A_CITY = re.compile(
    rf"\b(?<!Administration )(?<!Agency )(?<!Authority )(?<!Customs )(?<!Office )(?<!Service )(?:in|at) {_A_CITY} \($"
)
_NEXT_CITY = re.compile(rf"\)(?:,|,? and)(?: in)? {_A_CITY} \(")
# "Riga, Latvia, 5 May 2018 Customs met": where a report was written.
_IN_A_DATELINE = re.compile(rf"(?:^|\n){_A_CITY}, $")
# "GUAM, U.S.A. - The Amber Group met".
_IN_CAPITALS = re.compile(r"[A-Z][A-Z' ]{2,30}, [A-Z][\w. ]{1,20} - [A-Z\"]")
# "In Riga, the capital of Latvia, with Malta and Spain".
_CAPITAL_OF = with_the("capital of", "capital city of")
# "The RILO for Western Europe, hosted by Malta", "the office, which is housed by Malta Customs".
_AN_OFFICE = re.compile(
    r"\b(?:[Cc]ent(?:er|re)|[Nn]etwork|[Oo]ffice|[Ss]ecretariat|RCL|RDTC|RILO|ROCB|RTC)"
    r"(?: (?:for|in|of) (?:the )?[A-Z][\w/-]*(?: (?:and |the )?[A-Z][\w/-]*){0,3}| [A-Z]{1,3}(?:/[A-Z]{1,2})?)?"
    r"(?: \([\w/ -]{2,12}\))?(?:,? (?:which|that) is(?: also)?|, (?:currently )?)? ?"
    r"(?:accommodated|hosted|housed)(?: in [A-Z][\w'-]*)? by (?:the )?$"
)
_BY = with_the("by")
_ITS_DAY = re.compile(r",? \(?\d")
_REACH = 90
# "In Riga, Malta presented", "in Riga, Malta and Spain met", "à Riga, le Malte".
_DOES = re.compile(
    r"\)?(?: (?:also |then |both )?(?:[a-z]+ed\b(?! (?:by|in|on)\b)|(?:was|were|is|are|being|has|have|had|gave|took|"
    r"made|spoke|met|said|told|led|sent|held|will|would)\b)| and (?:the )?[A-Z]|, (?:the )?[A-Z])"
)
# "In Riga, Malta Customs and Spain Customs met".
_ITS_CUSTOMS = re.compile(r"(?:'s?)? (?:Border|Customs|Ministry|Revenue|Tax)\b")
# "In Riga, Latvia hosted it", "In Sliema, Malta Customs led a workshop", "In Riga, Latvia and Malta met".
_DOES_SO = re.compile(
    r"(?:'s?)?(?: (?:Customs|Revenue|Border|Tax|Federal|National|State)\b[^.;,\n]{0,60}?)?"
    r" (?:also |then |both )?(?:[a-z]+ed\b(?! (?:at|by|from|in|on|with)\b)|gave|held|led|made|met|ran|spoke|took)\b|"
    r" and (?:the )?[A-Z]"
)


def is_where(text: str, city: str, country: Mention) -> bool:
    """Whether a country next to a city says where that is: not one that does something, if the city is elsewhere."""
    if COUNTRY_OF_CITY.get(city) in (None, country.party):
        return True
    acts = _DOES.match(text, country.end) or _ITS_CUSTOMS.match(text, country.end)
    return not (text.endswith(" the ", 0, country.start) or acts)


# "Malta, Spain and the ROCB A/P, Thailand.": after the last of a list.
_THE_LAST = re.compile(r" and (?:[^.;,\n]{0,40} )?$")
_ENDS = ("", ".", ";", "\n")
_LAST_REACH = 60


def without_seats(text: str, mentions: list[Mention], seats: Mapping[str | None, str]) -> list[Mention]:
    """Parties without the countries that only say where a body has its seat: "OLAF (Belgium)"."""
    told = {
        one.start
        for before, one in pairwise(mentions)
        if one.is_country and seats.get(before.party) == one.party and _is_its_seat(text, before, one)
    }
    return [one for one in mentions if one.start not in told] if told else mentions


def _is_its_seat(text: str, body: Mention, country: Mention) -> bool:
    """Whether a country next to a body is where that has its seat, and goes on no list."""
    between, then = text[body.end : country.start], text[country.end : country.end + 1]
    if between == ", ":
        return then in _ENDS and _THE_LAST.search(text, max(0, body.start - _LAST_REACH), body.start) is not None
    return between == " (" and then == ")"


def without_places(text: str, mentions: list[Mention]) -> list[Mention]:
    """Parties without the countries that say where: "OLAF, in Riga, Latvia", but not "in Malta, Latvia and"."""
    kept: list[Mention] = []
    left_out: Mention | None = None
    for one in mentions:
        if one.is_code and (_says_where(text, one, kept[-1] if kept else None) or _is_next(text, left_out, one)):
            left_out = one
        else:
            kept.append(one)
    return kept


def _says_where(text: str, country: Mention, last: Mention | None) -> bool:
    """Whether a country says where something is, and goes on no list of countries."""
    before = text[max(0, country.start - _REACH) : country.start]
    if before.endswith(_CAPITAL_OF) or (before.endswith(_BY) and _AN_OFFICE.search(before)):
        return True
    if before.endswith(" ("):
        return in_brackets(text, country) and _IN_A_CITY.search(before) is not None
    if before[-1:] in ("", "\n"):
        return _IN_CAPITALS.match(text, country.start) is not None
    if not before.endswith(", ") or (last and last.is_code and last.end == country.start - len(", ")):
        return False
    if _ITS_DAY.match(text, country.end) and _IN_A_DATELINE.search(before):
        return True
    if (of := _OF_A_CITY.search(before)) and COUNTRY_OF_CITY.get(of["city"]) == country.party:
        return True
    found = _IN.search(before)
    if found is None or (found["head"] and _DOES_SO.match(text, country.end)):
        return False
    return is_where(text, found["city"] or "", country)


def _is_next(text: str, before: Mention | None, country: Mention) -> bool:
    """Whether a country stands in brackets after a city in a list of such."""
    return before is not None and _NEXT_CITY.fullmatch(text, before.end, country.start) is not None

"""The WCO's regional offices by their regions: "ROCB AMS/CB", "the Asia Pacific ROCB", "the RILO for the AP region".

A region's group of firms (RPSG) is named in the same ways, and a training centre (RTC) by its city: "the RTC in Baku".

An office that every region has, named without one, is that of the meeting's region.
"""

import re
from collections.abc import Collection, Iterator

from ..expressions import Guarded
from ..text import Span
from ..words.cities import COUNTRY_OF_CITY
from .regions import region_of, regions_in

__all__ = ["find_offices", "names_offices"]

# "ROCB", "Regional Office for Capacity Building (ROCB)"; its first letter is looked for alone, which is faster.
_OFFICE = Guarded(
    r"[Rr](?<!\w[Rr])(?:(?P<rocb>OCB|egional (?:[Oo]ffices? (?:for|of) [Cc]apacity [Bb]uilding|"
    r"[Cc]apacity [Bb]uilding [Oo]ffices?)(?: \(ROCBs?\))?)"
    r"|(?P<rpsg>PSG|egional [Pp]rivate [Ss]ector (?:[Cc]onsultative )?[Gg]roup(?: \(RPSG\))?)"
    r"|(?P<rtc>TC\b|egional (?:[Cc]ustoms )?[Tt]raining [Cc]ent(?:re|er)(?: \(RTC\))?)"
    r"|ILO|egional [Ii]ntelligence (?:[Ll]iaison )?[Oo]ffice(?: \(RILO\))?)",
    ("OCB", "PSG", "TC", "ILO", "egional "),
)
# "The RTC in Baku, Azerbaijan": the country of a training centre is that of its city.
_CITY_OF_A_CENTRE = re.compile(r" (?:based |located |situated )?in (?P<city>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2})")
_AND_COUNTRY = re.compile(r", (?:[A-Z][\w'-]* ?){1,3}(?<! )(?=[,.])")
_CODES = {"AMS": "ams", "A/P": "ap", "AP": "ap", "ESA": "esa", "WCA": "wca", "MENA": "mena", "EUR": "eur"}
_CODE_AFTER = re.compile(rf"[ /-] ?(?P<code>{'|'.join(_CODES)})(?:/CB)?\b")
_CODE_BEFORE = re.compile(rf"\b(?P<code>{'|'.join(_CODES)})(?:/CB)?[ /-]$")
_REGION_AFTER = re.compile(
    r" (?:of the WCO )?(?:for |of |in )?(?:the )?(?:WCO )?"
    r"(?P<region>[A-Z][\w/-]*(?:(?: and |, (?:and )?| )(?:the )?[A-Z][\w/-]*){0,4}(?: [Rr]egion)?)"
)
_NEXT_TO_IT = re.compile(r"(?: [Rr]egion(?:al)?)?(?:'s)?(?: WCO)? ")
# What makes an office that of a certain region, or more than one office: "the ROCB for Asia/Pacific", "the ROCBs".
_OF_ITS_OWN = re.compile(r"[\w/]|[ -](?:for|of|in the|[A-Z]|\()")
# "The ROCB in Riga", "from Riga".
_ITS_CITY = re.compile(r" (?:based )?(?:in|from) [A-Z]\w+(?: [A-Z]\w+)?")
# "The ROCBs of West and Central Africa, the Asia/Pacific and the Americas", "RILO West Africa and Central Africa",
# "all RILOs (Caribbean, CIS)", "the RILOs of the region, namely Warsaw and Moscow".
_SEVERAL = re.compile(
    r"s?(?: \(R(?:OCB|ILO)s?\))?(?: of the WCO)?(?: (?:in|of) the (?:[\w/-]+ ){0,3}[Rr]egion(?=,? namely\b| -|:| \())?"
    r"(?: -|,?(?: namely)?:?) (?:\(|(?:based )?(?:in|of|for|from) )?"
)
_NEXT = re.compile(r"(?: \([A-Z]\w+\))?(?:,|,? and)? ?(?P<begin>)(?:(?:for|in|of) )?(?:the )?")
# "The RILOs for Western Europe and the Middle East": of parts of regions.
_PARTS = {
    "Western Europe": "we",
    "Eastern and Central Europe": "ece",
    "CIS": "cis",
    "North Africa": "na",
    "Middle East": "me",
    "West Africa": "wa",
    "Central Africa": "ca",
    "East and Southern Africa": "esa",
    "Eastern and Southern Africa": "esa",
    "Asia/Pacific": "ap",
    "Asia Pacific": "ap",
    "Asia and the Pacific": "ap",
    "South America": "sa",
    "Central America": "cam",
    "Caribbean": "carib",
    "Americas": "ams",
    "Europe": "eur",
    # "The RILOs in Cologne and Warsaw", "the ROCB in Baku": where they sit.
    "Abidjan": "wca",
    "Abu Dhabi": "mena",
    "Baku": "eur",
    "Bangkok": "ap",
    "Buenos Aires": "ams",
    "Casablanca": "na",
    "Cologne": "we",
    "Dakar": "wa",
    "Douala": "ca",
    "Montevideo": "ams",
    "Moscow": "cis",
    "Nairobi": "esa",
    "Riyadh": "me",
    "Seoul": "ap",
    "Warsaw": "ece",
}
# "The ROCB in Kenya", "RILO (Poland)"; not "the ROCB, Kenya", which may be two.
_SEATS = {
    "Azerbaijan": "eur",
    "Cameroon": "ca",
    "Chile": "sa",
    "Cote d'Ivoire": "wca",
    "Germany": "we",
    "Ivory Coast": "wca",
    "Kenya": "esa",
    "Morocco": "na",
    "Poland": "ece",
    "Russia": "cis",
    "Saudi Arabia": "me",
    "Senegal": "wa",
    "Thailand": "ap",
    "UAE": "mena",
    "United Arab Emirates": "mena",
    "Uruguay": "ams",
    "Zimbabwe": "esa",
}
_ITS_COUNTRY = re.compile(rf" (?:\(|(?:based |seated )?in (?:the )?)(?P<country>{'|'.join(_SEATS)})\b\)?")
_A_SEAT = re.compile(rf"{_NEXT.pattern}(?P<country>{'|'.join(_SEATS)})\b")
_A_PART = re.compile(
    rf"{_NEXT.pattern}(?P<part>{'|'.join(_PARTS)})\b(?! (?!Region)[A-Z])"
    r"(?!(?: \(\w+\))? (?!(?:a|ha|wa|i)s\b)[a-z]+s\b)"
)
_REGION_REACH = 50
_CODE_REACH = 10


# West and Central Africa has two: one is quoted by their name, and the other by their acronym.
_BOTH = re.compile(r"(?P<name>Regional Intelligence Liai?son Offices) \((?P<acronym>RILOs)\)")


def names_offices(text: str) -> bool:
    """Whether a text names any office."""
    return _OFFICE.search(text) is not None


def find_offices(text: str, region: str | None, known: Collection[str | None]) -> Iterator[tuple[int, int, str]]:
    """The places of offices and their ids, of those that are `known`; `region` is the meeting's, in small letters."""
    for match in _OFFICE.finditer(text):
        kind = match.lastgroup or "rilo"
        for start, end, where in _by_city(text, match) if kind == "rtc" else _by_region(text, match, region):
            party = f"{kind}-{where}"
            if party in known:
                yield start, end, party
            elif kind == "rtc" and where.upper() in known:
                yield start, end, where.upper()  # which runs it


def _by_city(text: str, centre: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """A training centre by the city in which it is, if that is known."""
    where = _CITY_OF_A_CENTRE.match(text, centre.end())
    country = COUNTRY_OF_CITY.get(where["city"]) if where else None
    if where and country:
        beside = _AND_COUNTRY.match(text, where.end())
        yield centre.start(), (beside or where).end(), country.lower()


def _by_region(text: str, office: re.Match[str], region: str | None) -> Iterator[tuple[int, int, str]]:
    start, end = office.span()
    if code := _CODE_AFTER.match(text, end):
        yield start, code.end(), _CODES[code["code"]]
    if code := _CODE_BEFORE.search(text, max(0, start - _CODE_REACH), start):
        yield code.start(), end, _CODES[code["code"]]
    if after := _REGION_AFTER.match(text, end):
        of = region_of(text, Span(*after.span("region")))
        if of and of[1].start == after.start("region"):
            yield start, of[1].end + len(" region") * text.startswith((" region", " Region"), of[1].end), of[0].lower()
    if seat := _ITS_COUNTRY.match(text, end):
        yield start, seat.end(), _SEATS[seat["country"]]
    if several := _SEVERAL.match(text, end):
        yield from _listed(text, office, several.end())
    of = region_of(text, Span(max(0, start - _REGION_REACH), start))
    if of and _NEXT_TO_IT.fullmatch(text, of[1].end, start):
        yield of[1].start, end, of[0].lower()
    if region == "wca" and (both := _BOTH.match(text, start)):
        yield start, both.end("name"), "wa"
        yield *both.span("acronym"), "ca"
    if region and "ffices" not in office[0] and _OF_ITS_OWN.match(text, end) is None:
        city = _ITS_CITY.match(text, end)
        yield start, city.end() if city else end, region


def _listed(text: str, office: re.Match[str], place: int) -> Iterator[tuple[int, int, str]]:
    """The offices of a list that goes on at a place, by regions, parts of these or cities.

    Liaison offices are of parts of regions: what may be called either is a part. "RILO Moscow, CIS" is one office.
    """
    by_parts = office.lastgroup is None
    is_one = not (text.startswith("s", office.end()) or "ffices" in office[0])
    begins: int | None = office.start()
    while named := _next_in_list(text, place, by_parts) or (None if is_one else _seat_in_list(text, place)):
        where, span = named
        yield span.start if begins is None else begins, span.end, where
        begins, place = None, span.end
        if is_one and not text.startswith(" and ", place):
            break


def _seat_in_list(text: str, place: int) -> tuple[str, Span] | None:
    """The next item of a list of offices by the country of its seat: "the ROCBs in Thailand and Kenya"."""
    seat = _A_SEAT.match(text, place)
    return (_SEATS[seat["country"]], Span(seat.start("begin"), seat.end())) if seat else None


def _next_in_list(text: str, place: int, by_parts: bool) -> tuple[str, Span] | None:
    """The next item of a list of offices: the code of its region or its part, and where it stands."""
    part = _A_PART.match(text, place)
    of_part = (_PARTS[part["part"]], Span(part.start("begin"), part.end())) if part else None
    if of_part and by_parts:
        return of_part
    for region, named in regions_in(text, Span(place, place + 2 * _REGION_REACH)).items():
        if between := _NEXT.fullmatch(text, place, named.start):
            return region.lower(), Span(between.start("begin"), named.end)
    return of_part

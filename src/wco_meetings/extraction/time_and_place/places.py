"""The places at which a sentence may say that something was held, and what speaks for each.

A city is known from the table of cities, or from the country that stands beside it.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from ...model.parts import Place
from ..days.datelines import is_dateline
from ..days.days import FoundDate
from ..expressions import expression
from ..page.page import Page
from ..parties.mentions import Mention
from ..parties.saying_where import NO_CITY, is_where
from ..sentences.signals import Sentence, Signal, found_at
from ..text import Span, level
from ..words import labels
from ..words.cities import COUNTRY_OF_CITY, COUNTRY_OF_STATE, USUAL_NAMES
from ..words.holding import HELD
from ..words.houses import HOUSE_AFTER, HOUSE_OF, IN_A_HOUSE, IS_VENUE, VENUE_WAS
from ..words.kinds import ANY_KIND, BODIES, KIND_OR_EVENT
from ..words.missions import PAID_A_VISIT
from .headquarters import AT_THE_WCO, house_of_the_wco
from .in_countries import a_mission_went_to, is_held_in
from .other_places import is_elsewhere
from .worth import Worth

__all__ = ["CAPITALS", "CITY", "LABEL", "FoundPlace", "places_in", "says_only_where", "stands_with"]

# In capitals at the head of a report.
_IN_CAPITALS = {city.upper(): city for city in COUNTRY_OF_CITY}
_AFTER_CAPITALS = (",", " (", ":", " -", "/")
# Not the first words of "Santiago de Compostela" or "Panama City Beach".
CITY = re.compile(
    expression({**COUNTRY_OF_CITY, **_IN_CAPITALS}, names=True)
    + r"(?! (?:d[aeou]s?|del|de l[ao]s?) (?!Bolivia|Chile|Colombia|Costa|Guatemala|Panama|Venezuela)[A-Z]|"
    r" (?:Avenue|Beach|Boulevard|Heights|Road|Springs|Street)\b)"
)
# "London, Ontario": in another country than the city that all know by that name.
_STATE = re.compile(
    rf", (?P<state>{expression(COUNTRY_OF_STATE, names=True)})(?=[.;)]|, | -|: | and [a-z]|"
    r" (?:at|between|during|for|from|in|on|to|under|where|with)\b|$)"
)
# Georgia is a country too, and Virginia a person: they are states only after one of these cities.
_ITS_CITIES = {"Georgia": ("Athens", "Atlanta", "Rome", "Savannah"), "Virginia": ("Alexandria",)}
# What stands before a place in which something is: "in", "at the city of", and not "not in" or "the port of".
_IN = re.compile(
    r"(?<!\w)(?<!not )(?:in|at|In|At)(?: (?:the(?: [A-Z][a-z]+)?|[A-Z]\w+(?: [A-Z]\w+)?'s) "
    r"(?:(?:[a-z-]+ ){0,3}(?:city|governorate|municipality|province|resort|town) of|capital(?:,| of)?)|"
    r" (?!(?:the|both|either|from|neither|not|of|to)\b)[a-z]+)? {0,2}$|"
    r"\b(?<![Vv]iews )converged on (?:the (?:[A-Z][a-z]+ )?(?:city|port|town) of )?$|"
    rf"\b(?:{HELD}|met|place) (?:at|in) the [Pp]ort of $|"
    r"\bon the (?:[A-Za-z]+ )?island of $|\b[Vv]enue (?:for|of) [^.;\n]{3,80} (?:is|was) $|(?:^|[,(|] ?)$"
)
CAPITALS = r"[A-Z][\w'.]+(?:(?<!\w\w\w\.)[ -](?:[A-Z][\w'.]+|de|del|da|do|la|las|los|el|al|of)){0,4}"
"""An expression for what may be the name of a place: a few words with capitals, of one sentence."""
# "At Novotel Riga", "at the Amber Hotel Riga".
_AT_A_HOTEL = re.compile(
    r"\b[Aa]t (?:the )?(?:[A-Z][\w'&-]* ){0,3}(?:Crowne Plaza|Hilton|Holiday Inn|Hotel|Hyatt|Ibis|InterContinental|"
    r"Marriott|Mercure|Novotel|Pullman|Radisson(?: Blu)?|Ramada|Sheraton|Sofitel) $"
)
_PART = "(?:(?:north|south|east|west)(?:-?(?:east|west))?ern|central)"
_THEN_COUNTRY = (
    rf"(?:(?:, ?| \(|, in | - |-|/)(?:the )?(?:{_PART} )?| in {_PART} )"
    r"(?:(?:north|south|east|west|centre|heart) of (?:the )?)?"
    r"(?:Republic of |Kingdom of |Federation of |Commonwealth of )?$"
)
# "In the town of Sliema, Malta", "in Sliema, Gozo, Malta", "in Sliema, in the north of Malta".
_BEFORE_COUNTRY = re.compile(
    r"(?<!\w)(?:in|at|In|visited|on(?= the (?:[A-Za-z]+ )?island)) (?:"
    r"the (?:[a-z-]+ ){0,3}?(?:city|town|port|resort|village|island|capital) (?:of )?|"
    r"(?:the )?RTC |(?!WCO)[A-Z]{3,6} )?"
    rf"(?P<city>{CAPITALS})(?P<part>, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?{_THEN_COUNTRY}"
)
# Between a place and days, and between days and a place.
_DAYS_AFTER = re.compile(r",? (?:\(|(?:from|on|between|during)?(?: ?the)? ?)(?:\w+day,? )?")
_DAYS_BEFORE = re.compile(r",? (?:in|at) (?:the )?")
_CAME_TO = re.compile(
    r"\b(?<!obody )(?<!no one )(?:visited|(?:(?:travell?ed|went)(?: with [^;,\n]{2,70})?|came|[Mm]ission|"
    rf"{PAID_A_VISIT}|an? (?:exchange|official|study|working) visit|"
    r"(?:dispatched|sent) [^.;,\n]{1,60}|"
    r"(?:attracted|brought|drew) (?!(?:the )?attention\b)[^.;,\n]{3,60}|(?:his|her|its|their) visit|"
    r"welcomed (?:(?:an?|all|more than|over|some|the|\d+|[A-Z]\w+) ){0,3}(?:administrations|colleagues|delegates|"
    r"delegations?|[Dd]irectors?[ -][Gg]eneral|everyone|experts|guests|[Hh]eads|[Mm]embers|officers|officials|"
    r"participants|representatives|Secretary[ -]General|services|them|trainees)\b[^.;\n]{0,75}) to|was in) (?:the )?$"
)
_OF_A_SERVICE = tuple(
    f"{service}, "
    for service in ("Administration", "Agency", "Authority", "Customs", "Department", "Excise", "Service")
)
_ENDS_A_BODY = re.compile(rf"\b(?:{BODIES}), $")
_HOTEL_AFTER = re.compile(r"(?: Airport| Beach| City)? Hotel\b")
# "On 5 May Riga hosted the Amber Meeting", "The city of Riga welcomed".
_HOSTED_IT = re.compile(
    r"(?:, [^,.;\n]{1,40},)? (?:(?:has |also |once again )?(?:hosted|welcomed)|(?:was|played|plays) host|"
    r"was the (?:place|scene|setting|venue))\b"
)
_AS_ITS_HOST = re.compile(
    r"(?:^|\d,? |, |\b(?:city|[Pp]ort|town) of |(?:\(RTC\)|Academy|Cent(?:er|re)|School) (?:in|of) )$"
)
# "The WCO chose Riga as the venue for this event", "with Riga as its venue", and not "for its next meeting".
_CHOSEN = re.compile(r"\b(?:[Cc]hosen?|[Pp]icked|[Ss]elected|[Ww]ith) $")
_AS_VENUE = re.compile(
    r" as (?:(?:its|the) )?(?:setting|venue)"
    rf"(?=[.,;)]|$| (?:for|of) th(?:e|is) (?:[a-z]+ )?{KIND_OR_EVENT}(?:[.,;)]|$| held\b))"
)
# "The Amber Meeting (Riga, Latvia, 5-7 May 2015)".
_THEN_DAYS = re.compile(r"(?:, [A-Z][\w' -]{2,40})?, (?:\w+ )?\d[^()\n]{3,40}\)")
# "Venue: Riga, Latvia".
LABEL = re.compile(rf"(?i:{labels.PLACES}) ?: ?|(?:LOCATION|PLACE|VENUE) ")
# "Riga, Latvia: Customs met", "Riga (AMB) - Customs met".
_REPORTS = re.compile(r"(?: ?\([A-Z][\w/ -]*\))?(?::| ?-{1,2} )")
# "(AMBER - Malta News Agency (MANA)) RIGA, 5 May": who passes on a report.
_AGENCY = re.compile(r"\([A-Z]{3,12} ?- ?[A-Z][^()\n]{2,60}(?:\([A-Z]{2,8}\))?\) ?")
# "The plan adopted in Riga was reviewed at a seminar held in Sliema": the one that is told of.
_AT_ONE = re.compile(rf"(?<!\w)(?:(?<!its )(?<!their ){ANY_KIND}|{HELD}|place) in (?:the )?$")
# "In Malta on 5 May", "visited Malta from 5 to 7 May".
_VISITED = (" visited ", " visited the ")
_IN_OR_VISITED = (" in ", *_VISITED)
_NO_CITY = re.compile(NO_CITY)
# "Sliema (Malta), 5-7 May 2015": at the head of a dateline.
_HEAD = re.compile(rf"(?P<city>{CAPITALS})(?:, | \()(?:the )?$")
# "Victoria, Gozo, Malta"
_PART_OF_A_COUNTRY = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)?), (?:the )?")
_AND = re.compile(r",?(?: and)? (?:the )?")
# "From Dover, Southampton and Felixstowe".
_AND_OTHERS = re.compile(r"(?:, [A-Z][\w'-]*(?: [A-Z][\w'-]*)?){0,5},? (?:and|or) (?:the )?[A-Z]")
# "At the Safari Park Hotel, Nairobi, and".
_SAYS_WHERE = re.compile(r"\b(?:[Aa]cademy|[Cc]apital|[Cc]ent(?:er|re)|[Cc]ity|[Hh]eadquarters|[Hh]otel|School), $")
# "Riga, 5 May", "Riga - Customs met", "Riga hosted", and not "Split sessions".
_HEADS = re.compile(
    r"[,:;/.\n]| ?[-(|]| \d| [A-Z]|'s\b| (?:[a-z]+ly |(?:last|this) week |(?:once )?again )?(?:also|became|becomes|"
    r"br(?:ings|ought)|gather(?:ed|s)|has|host(?:ed|s)|is|play(?:ed|s)|saw|stood|to|was|welcom(?:ed|es)|will)\b|$"
)


class FoundPlace(NamedTuple):
    """A place and where the page says so."""

    place: Place
    start: int
    end: int


def stands_with(text: str, place: FoundPlace | Mention | Span, days: FoundDate) -> bool:
    """Whether a place stands next to days: "in Riga from 5 to 7 May", "from 5 to 7 May in Riga"."""
    return bool(
        _DAYS_AFTER.fullmatch(text, place.end, days.start) or _DAYS_BEFORE.fullmatch(text, days.end, place.start)
    )


def says_only_where(text: str, sentence: Sentence, country: Mention) -> bool:
    """Whether a sentence is no more than a place and its country: "Entebbe, Uganda" as a line."""
    if text[country.end : sentence.end] not in ("", "."):
        return False
    before = text[sentence.start : country.start]
    of_a_body = before.endswith(_OF_A_SERVICE) or _ENDS_A_BODY.search(before)
    return not of_a_body and _HEAD.fullmatch(before) is not None


def places_in(
    page: Page, sentence: Sentence, here: list[Mention], mentions: list[Mention], days: FoundDate | None
) -> Iterator[tuple[FoundPlace, float]]:
    """The places that a sentence may say something was held at, and what speaks for each; `here` are its countries.

    Next to its `days` a country alone is one.
    """
    text = page.level
    cities, taken = _cities_in(page, sentence, here, days)
    yield from cities
    yield from _beside_countries(page, sentence, here, taken, days)
    if head := house_of_the_wco(text, sentence, mentions):
        of_one = sentence.has(Signal.KIND) and not sentence.has(Signal.HELD)
        yield FoundPlace(AT_THE_WCO, *head), Worth.HOUSE if of_one else Worth.HOUSE_HELD


class _City(NamedTuple):
    """A city's name in a sentence, the one by which the table has it, and what stands before it."""

    start: int
    end: int
    written: str
    known: str
    before: str


def _city(text: str, sentence: Sentence, match: re.Match[str]) -> _City:
    before = sentence.before(text, match.start(), 90)
    if _AGENCY.fullmatch(before) or (before == "(" and is_dateline(text, sentence)):
        before = ""
    return _City(*match.span(), match[0], _IN_CAPITALS.get(match[0], match[0]), before)


class _InCountry(NamedTuple):
    """The country that a city is in, where its name ends with that, and the country's own name, if it stands there."""

    country: str
    end: int
    beside: Mention | None


def _cities_in(
    page: Page, sentence: Sentence, here: list[Mention], days: FoundDate | None
) -> tuple[list[tuple[FoundPlace, float]], set[int]]:
    """The cities of the table, with what speaks for each, and where their names begin, and those of their countries."""
    text = page.level
    found: list[tuple[FoundPlace, float]] = []
    taken: set[int] = set()
    cities = found_at(CITY, text, sentence, Signal.CITY)
    # "Held on 4-5 May in Riga, it followed a workshop held in Oslo."
    with_days = next((one for one in cities if days and stands_with(text, Span(*one.span()), days)), None)
    for match in cities:
        city = _city(text, sentence, match)
        if _is_no_city(text, city, here):
            continue
        country, end, beside = _in_country(text, sentence, city, here)
        if beside is not None and beside.party != country:
            if city.before.endswith(", "):
                continue  # "Fiji, Hong Kong, India": a list
            if not is_where(text, city.known, beside):
                beside = None  # "in Riga, Malta presented"
        came = _CAME_TO.search(city.before) is not None
        in_a_house = beside is not None and beside.party == country and IN_A_HOUSE.search(city.before)
        if not came and (not (in_a_house or _is_in(text, sentence, city, here)) or is_elsewhere(city.before)):
            continue
        if beside is not None:
            country, end = beside.party or country, beside.end
            taken.add(beside.start)
        place = FoundPlace(Place(city=_name_of(page, city, country), country=country), city.start, end)
        worth = _worth_of(text, sentence, city, end, came)
        if with_days in (None, match) and city.before.endswith((" in ", " in the ")) and _AT_ONE.search(city.before):
            worth += Worth.OF_ONE
        found.append((place, worth))
        taken.add(city.start)  # "in Riga-City, Latvia"
    return found, taken


def _in_country(text: str, sentence: Sentence, city: _City, here: list[Mention]) -> _InCountry:
    """The country that all know a city to be in, or that of the state after it, and the country named beside it."""
    country, end = COUNTRY_OF_CITY[city.known], city.end
    state = _STATE.match(text, end, sentence.end)
    in_state = state and state["state"] != country and city.known in _ITS_CITIES.get(state["state"], (city.known,))
    if state and in_state:
        country, end = COUNTRY_OF_STATE[state["state"]], state.end()
    beside = next((one for one in here if 0 <= one.start - end < 20 and _joins(text[end : one.start])), None)
    return _InCountry(country, end, beside)


def _name_of(page: Page, city: _City, country: str) -> str:
    """A city by its usual name, or as the page writes it; one in capitals as the table has it."""
    if city.known == city.written:
        return _usual(page.text, city.start, city.known, country)
    return USUAL_NAMES.get(city.known, city.known)


def _worth_of(text: str, sentence: Sentence, city: _City, end: int, came: bool) -> float:
    """What speaks for a city: "in" is plainer than a comma, which is a dateline's or a venue's.

    A report may be from elsewhere.
    """
    before = city.before
    if came or before.endswith(("in ", "In ")) or (before.endswith(" of ") and _IN.search(before)):
        return Worth.LED_TO
    reports = not before and _REPORTS.match(text, end) is not None and not is_dateline(text, sentence)
    return Worth.REPORTS * reports


def _is_no_city(text: str, city: _City, here: list[Mention]) -> bool:
    """Whether a city's name is a word of another name, or says where an office has its seat."""
    start, end, written, known, before = city
    # "SINGAPORE Airlines"
    if known != written and not before.endswith(" IN ") and (before or not text.startswith(_AFTER_CAPITALS, end)):
        return True
    beside = next((one for one in here if one.end == start - len(", ")), None) if before.endswith(", ") else None
    if beside and beside.party != COUNTRY_OF_CITY[known]:
        return True  # "China, Hong Kong China, India": a list
    same = next((one for one in here if one.start == start), None)
    # "Director-General of Customs, Customs Department, Singapore"; "Sao Tome and Principe"
    if same and (before.endswith(_OF_A_SERVICE) or text.startswith(" and ", end, same.end)):
        return True
    if not before.endswith("(") or any(start - one.end == len(" (") for one in here):
        return False
    return not _THEN_DAYS.match(text, end)  # "the Amber Office (Riga)"


def _is_in(text: str, sentence: Sentence, city: _City, here: list[Mention]) -> bool:
    """Whether what stands around a city says that something was in it: "in Riga", "the Hotel Riga", "Riga hosted"."""
    _, end, _, known, before = city
    listed = (not before or (before.endswith((", ", "(")) and not _SAYS_WHERE.search(before))) and not any(
        one.start == end + len(", ") and one.party == COUNTRY_OF_CITY[known] for one in here
    )
    if listed and _AND_OTHERS.match(text, end):
        return False
    if not before and not _HEADS.match(text, end):
        return False
    if _IN.search(before) or before.endswith(" IN ") or LABEL.fullmatch(before):
        return True
    if before.endswith(" on "):
        return text.startswith(" Island", end)
    if before.endswith(" of ") and HOUSE_OF.search(before):
        return True
    if _HOSTED_IT.match(text, end, sentence.end) and _AS_ITS_HOST.search(before):
        return True
    if VENUE_WAS.fullmatch(before) or (_CHOSEN.search(before) and _AS_VENUE.match(text, end, sentence.end)):
        return True
    is_alone = not (text.startswith(", ", end) and text[end + 2 : end + 3].isupper()) and all(
        one.party == COUNTRY_OF_CITY[known] for one in here
    )
    if before.endswith(" ") and _AT_A_HOTEL.search(before) and is_alone:
        return True
    in_hotel = before.endswith("Hotel ") or _HOTEL_AFTER.match(text, end, sentence.end)
    if in_hotel and is_alone and IN_A_HOUSE.search(before):
        return True
    return before.endswith(" at the ") and HOUSE_AFTER.match(text, end, sentence.end) is not None


def _beside_countries(
    page: Page, sentence: Sentence, here: list[Mention], taken: set[int], days: FoundDate | None
) -> Iterator[tuple[FoundPlace, float]]:
    """Cities that are known by the country after them, unless that is `taken`, and countries alone."""
    text = page.level
    for mention, following in zip_longest(here, here[1:]):
        before = sentence.before(text, mention.start, 90)
        named = _named_before(text, sentence, mention, before)
        if (mention.start in taken and not (named and named.part)) or is_elsewhere(before):
            continue
        if named is None or (named.part is None and IS_VENUE.search(named.city)):
            several = following and _AND.fullmatch(text, mention.end, following.start)  # "in Benin and Togo"
            if not several and _is_there(text, sentence, mention, before, days):
                yield FoundPlace(Place(country=mention.party), mention.start, mention.end), Worth.COUNTRY
        elif not (named.start in taken or _is_no_name(named, here) or CITY.fullmatch(named.city)):
            place = Place(city=_usual(page.text, named.start, named.city, mention.party), country=mention.party)
            yield FoundPlace(place, named.start, mention.end), Worth.LED_TO


def _is_there(text: str, sentence: Sentence, country: Mention, before: str, days: FoundDate | None) -> bool:
    """Whether a country alone is where something was held: by what leads to it, or by the days in its sentence."""
    if is_held_in(text, sentence, country, before) or (not before and is_dateline(text, sentence)):
        return True
    if days is None:
        return False
    if before.endswith(_IN_OR_VISITED) and stands_with(text, country, days):
        return True
    if not sentence.start <= days.start < sentence.end:
        return False
    return before.endswith(_VISITED) or a_mission_went_to(text, sentence, country, before)


class _Named(NamedTuple):
    """What is named before its country as a place there, and the city or the part of the country between them."""

    start: int
    city: str
    part: str | None


def _named_before(text: str, sentence: Sentence, country: Mention, before: str) -> _Named | None:
    """The place before a country: "in Sliema, Malta", or in a dateline "Sliema (Malta), 5-7 May 2015"."""
    if named := _BEFORE_COUNTRY.search(before):
        return _Named(country.start - len(before) + named.start("city"), named["city"], named["part"])
    is_line = is_dateline(text, sentence) or says_only_where(text, sentence, country)
    head = _HEAD.fullmatch(text, sentence.start, country.start) if is_line else None
    return _Named(sentence.start, head["city"], None) if head else None


def _is_no_name(named: _Named, here: list[Mention]) -> bool:
    """Whether what stands before a country is no place's name: an acronym, a house, a party, or one in a known city."""
    return (
        named.city.isupper()
        or _NO_CITY.match(named.city) is not None
        or IS_VENUE.search(named.city) is not None
        or (named.part is not None and named.part[2:].removesuffix(" City") in COUNTRY_OF_CITY)  # "Hall, Riga, Latvia"
        or any(other.start == named.start for other in here)
    )


def _usual(written: str, start: int, plain: str, country: str | None) -> str:
    """A city as English pages mostly write it, where that is known, or else as this page does."""
    usual = USUAL_NAMES.get(plain)
    if usual and COUNTRY_OF_CITY[level(usual)] == country:  # not "San Jose, California", "Antigua, Antigua and Barbuda"
        return usual
    return written[start : start + len(plain)].replace("\n", " ").replace("\xa0", " ")  # a page may break it


def _joins(between: str) -> bool:
    """Whether a country stands beside its city."""
    if part := _PART_OF_A_COUNTRY.fullmatch(between):
        return part[1] not in COUNTRY_OF_CITY
    return between.strip(" ,(") in (
        "",
        "the",
        "in",
        "in the",
        "-",
        "Republic of",
        "the Republic of",
    )

"""Where the meeting was: city, country and venue.

A place is the meeting's if it stands with the meeting's name, with words of holding it, or in a dateline.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from operator import itemgetter

from attrs import evolve

from ...model.parts import Place
from ..days.datelines import DATELINES, is_dateline, under_a_dateline
from ..days.days import FoundDate
from ..expressions import Guarded
from ..names.passing import led_to_it
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.other_times import of_another_time, says_it_was_held
from ..sentences.signals import Sentence, Signal
from ..text import Span, starting_in
from ..words.holding import HELD
from ..words.houses import AT_AN_AIRPORT, IS_VENUE, VENUE_WAS
from ..words.kinds import ANY_KIND, KIND_OR_EVENT
from ..words.missions import MISSION_OR_VISIT
from ..words.presence import CAME_TO
from .headquarters import AT_THE_WCO, house_of_the_wco
from .in_countries import is_titled_a_mission_to
from .others_days import is_another_name
from .places import LABEL, FoundPlace, places_in, says_only_where, stands_with
from .worth import Worth

__all__ = ["meeting_place"]

# "The Amber Office in Riga and the WCO held a workshop in Sliema": an office has its seat there.
_SEAT = Guarded(
    r"(?:^The |\b(?:and|by|from|of) the |\bwith (?:its )?)(?:(?:[A-Z][\w/&-]*|of|for|and|the) ){0,8}"
    r"(?:Secretariat|Office(?: for Capacity Building)?|ROCB|RILO|Delegation|"
    r"Centre(?=[^.;,\n]{1,20} of the WCO in )|[Hh]eadquarters|seat)"
    r"(?: [A-Z/]{2,4}| \([^()\n]{1,30}\))?(?: of the WCO)?,? (?:located |based |situated )?(?:in|at) $",
    ("Secretariat", "Office", "ROCB", "RILO", "Delegation", "Centre", "eadquarters", "seat"),
)
# "At the Riga Beach Hotel in Sliema".
_HOTEL = re.compile(r"(?: [A-Z][\w']*){0,2} (?:Hotel|Resort)\b")
_WORD_OF_A_HOUSE = r"(?:[A-Z][\w'&/-]*|of|for|the|and|de[ls]?|\([A-Z/ ]+\)|(?:building|headquarters)(?![\w-]))"
# "At the Academy of Customs, Indirect Taxes and Narcotics (ACITN)".
_AND_MORE = r"(?:, [A-Z][\w-]*(?: [A-Z][\w-]*){0,3}){1,3} and [A-Z][\w-]*(?: [A-Z][\w-]*){0,3} \([A-Z]{2,8}\)"
_HOUSE = rf"(?P<house>{_WORD_OF_A_HOUSE}(?: {_WORD_OF_A_HOUSE}){{0,14}}(?:{_AND_MORE})?)"
_VENUE = re.compile(
    r"\b(?:(?:[Aa]t|[Ii]n|[Oo]n the premises of|hosted by) the |"
    rf"(?:(?:{HELD}|met|place)(?: (?:from|in|on) [^.;\n]{{2,60}}?)?|\d{{4}}) at (?=[A-Z])){_HOUSE}"
)
# "Experts who work at the headquarters of OLAF": where somebody is at work, and not the meeting.
_OF_SOMEBODY = re.compile(
    r"\b(?:based|employed|serv(?:es?|ing)|teach(?:es|ing)?|work(?:s|ing)?|"
    r"(?:lecturers?|professors?|students?|who)(?: [a-z]+){0,4}) (?:at|in) (?:the )?$"
)
_SOMEBODY_REACH = 60
# "The closing ceremony", "the next meeting": what was held at a house, but is not the meeting.
_OF_ANOTHER = "(?:clos|fin|first|last|next|open|practical|previous|second|third)"
# "The venue was the Academy", "it was held at the Academy", "the Academy provided the venue".
_SAYS_VENUE = Guarded(
    rf"(?:\b[Vv]enue (?:is|was) |(?<!of )\b(?:[Ii]t|[Tt]h(?:e|is) (?:(?!{_OF_ANOTHER})[a-z-]+ ){{0,2}}?{ANY_KIND}) "
    rf"(?:(?:was|were) (?:{HELD})|took place) at )the {_HOUSE}",
    (" at the ", "enue is the ", "enue was the "),
)
_IS_THE_VENUE = Guarded(
    rf"\b[Tt]he {_HOUSE}[^.;\n]{{0,40}}? (?:is|provided|served as|was) the venue\b"
    r"(?! (?:of|for) the (?:last|next|previous)\b)",
    (" the venue",),
)
# "The Regional Training Centre in Riga, Latvia, hosted a workshop".
_HOSTED_ONE = Guarded(
    rf"\b[Tt]he {_HOUSE}(?<=Centre|Center|School|ollege)(?: \([A-Z]{{2,6}}\))?"
    r"(?:,? in [A-Z][\w' -]{2,30}(?:, [A-Z][\w' -]{2,30})?,?)? hosted (?:an?|the) "
    rf"(?:[\w-]+ ){{0,5}}?{ANY_KIND}\b",
    (" hosted ",),
)
# "The Amber Forum, held at WCO Headquarters": between the two.
_HELD_AT = re.compile(rf",? (?:(?:that|which) )?(?:(?:was|were) )?(?:{HELD}|took place) (?:at|in) (?:the )?")
_SMALL_WORDS_AT_THE_END = re.compile(r"(?: (?:of|for|the|and|de))+$")
# "HANOI - It will be held on the island city of": the report is from there.
_IN_ANOTHER = re.compile(
    r"\b(?:held|takes? place|took place)\b[^.;\n]{0,60} (?<!and )(?:at|in|on) the (?:[a-z]+ ){0,2}"
    r"(?:city|island|province|town) of [A-Z]"
)
# "Speaking at the workshop in Riga": the one that the page tells of.
_AT_IT = re.compile(rf"\b[Aa]t (?:the|this) (?:[a-z]+ )?{KIND_OR_EVENT} in $")
# "Those taking part in the Beryl Meeting in Oslo came to Riga to attend the Amber Forum".
_AT_ANOTHER = re.compile(
    rf"\b(?:attending|participating in|taking part in|who (?:had )?{CAME_TO}) "
    rf"(?:an?|the) (?:(?!in )[\w'-]+ ){{1,10}}?(?<= ){ANY_KIND} in (?:the )?$"
)
# "As shown during the Beryl Conference in Oslo", "the Beryl Conference, which was held in Oslo": by a name of its own.
_OF_A_NAME = re.compile(
    rf"(?P<name>\b(?!(?:An?|Its|Our|That|The|This)\b)[A-Z][\w'-]* (?=[A-Z])(?P<kind>{ANY_KIND}))s?"
    r"(?: of(?: [A-Z][\w'-]*){1,4} held)?(?: \([A-Z]{2,8}\))?"
    r"(?P<held>,? (?:(?:that|which) (?:was|were) )?held)? in (?:the )?$"
)
# "It was held in Riga", "the event, which", "this event, held in Riga".
_IT_WAS = re.compile(
    rf"(?:It|They|Th(?:e|is) (?:[\w-]+ ){{0,3}}?{KIND_OR_EVENT}),? (?:was|were|took|met|which|held|hosted)\b"
)
# "It was a hybrid event in Riga".
_IT_WAS_ONE = re.compile(rf"It was an? (?:[\w-]+ ){{0,3}}?{KIND_OR_EVENT} (?:at|in)\b")
# "The training followed two workshops given in Riga", "they met to prepare the session in Riga": these were there.
_FOLLOWED = Guarded(
    r"\b(?:(?<!was )(?<!were )(?:followed|follows|came after|comes after|buil(?:t|ds) (?:up)?on)|"
    r"to (?:implement|plan|prepare(?: for)?)) "
    r"(?:an?|the|two|three|several) (?:(?! and (?:was|took)\b)[^.;,\n]|, (?=held\b)){0,120}$",
    ("follow", "came after", "comes after", "buil", "to implement", "to plan", "to prepare"),
)
# "Mission to Malta and Spain".
_AND_ELSEWHERE = re.compile(r"(?:,|,? and| &) (?:the )?")
# "It had hosted the Commission in Riga two months before".
_AGO = re.compile(
    r"(?: (?:a|one|two|three|four|five|six|several|some|\d\d?|a few) (?:days?|weeks?|months?|years?) "
    r"(?:ago|before|earlier)| last (?:month|year)| the (?:month|week|year) before)\b"
)
_SCORE = itemgetter(0)
_FIRST_SENTENCES = 20  # so far into the page it says where a meeting was
# What stands further down is no less likely: some pages begin with what customs are.
_LATE_SENTENCE = 8
# But for long pages, which tell of other places there.
_FAR_SENTENCE = 12


def meeting_place(
    page: Page, mentions: list[Mention], names: list[Span], days: FoundDate | None = None
) -> FoundPlace | None:
    """The place that is certainly the meeting's, which had its `days`."""
    text, title = page.level, page.title
    all_countries = [mention for mention in mentions if mention.is_country]
    found: list[tuple[float, FoundPlace, Sentence]] = []
    last = DATELINES + (title is not None)
    read = page.sentences(_FIRST_SENTENCES)
    for number, sentence in enumerate(read):
        countries = starting_in(all_countries, sentence.start, sentence.end)
        at_the_wco = text.find(" at the W", sentence.start, sentence.end) >= 0
        if not countries and not at_the_wco and not sentence.has(Signal.CITY | Signal.HEADQUARTERS):
            continue
        dated = LABEL.match(text, sentence.start, sentence.end) is not None or (
            number <= last
            and (
                is_dateline(text, sentence)
                or under_a_dateline(text, sentence) > sentence.start
                or _is_a_line_at_the_head(text, read[:number], sentence, countries)
                or (number > 0 and _is_by_the_days(text, read[number - 1], sentence, days))
            )
        )
        of_the_mission = sentence is title and _is_of_the_mission(text, sentence, names)
        # The meeting need not be named in a sentence that says no more than where it was.
        here = sentence.start, sentence.end
        is_venue = text.find(" was the venue", *here) >= 0 or VENUE_WAS.match(text, *here) is not None
        named = sentence.holds_one_of(names) or of_the_mission or is_venue
        weight = _weight(text, sentence, number, sentence is title, named, dated)
        # Of two places that may be the meeting's, its days stand with the one that is.
        with_days = Worth.WITH_DAYS * bool(days and not dated and sentence.start <= days.start < sentence.end)
        best = max(found, key=_SCORE, default=None)
        if weight + with_days + Worth.MOST_OF_A_PLACE <= (best[0] if best and best[1].place.city else Worth.ENOUGH):
            continue
        places = [*places_in(page, sentence, countries, mentions, days)]
        if of_the_mission:
            places += _to_which_it_went(text, sentence, countries)
        # Of equal ones the first counts: "the Head of the office in Oslo met others in Riga on 5 May".
        for candidate, said in sorted(places, key=lambda one: not (days and stands_with(text, one[0], days))):
            score = weight + (said - _against(text, sentence, candidate, names))
            score += Worth.AT_IT * (_AT_IT.search(text, sentence.start, candidate.start) is not None)
            if score <= Worth.ENOUGH and days and stands_with(text, candidate, days):
                score += Worth.BESIDE_DAYS
            if score > Worth.ENOUGH:
                found.append((score + with_days, candidate, sentence))
    return _chosen(page, found, mentions, names) if found else None


def _is_of_the_mission(text: str, title: Sentence, names: list[Span]) -> bool:
    """Whether a title tells of the mission that the text calls no more than that."""
    its_own = any(MISSION_OR_VISIT.search(text, *name) for name in names)
    return its_own and MISSION_OR_VISIT.search(text, title.start, title.end) is not None


def _to_which_it_went(text: str, title: Sentence, countries: list[Mention]) -> Iterator[tuple[FoundPlace, float]]:
    """The country to which a title says that a mission went, for which nothing else speaks."""
    for one, following in zip_longest(countries, countries[1:]):
        several = following and _AND_ELSEWHERE.fullmatch(text, one.end, following.start)
        if not several and is_titled_a_mission_to(title.before(text, one.start, 90)):
            yield FoundPlace(Place(country=one.party), one.start, one.end), 0.0


def _is_by_the_days(text: str, above: Sentence, line: Sentence, days: FoundDate | None) -> bool:
    """Whether a line is a place alone, below one that is the meeting's days alone."""
    if days is None or not above.start <= days.start < above.end <= line.start:
        return False
    together = f"{text[line.start : line.end]}, {text[above.start : above.end]}"
    return is_dateline(together, Span(0, len(together)))


def _against(text: str, sentence: Sentence, place: FoundPlace, names: list[Span]) -> float:
    """What speaks against a place that a sentence names: another meeting, an office or a hotel has it."""
    elsewhen = of_another_time(sentence, place.start) and not of_another_time(sentence, sentence.start)
    reported = place.start == sentence.start and _IN_ANOTHER.search(text, place.end, sentence.end) is not None
    led = text.endswith((" in ", " at "), sentence.start, place.start)
    seat = led and _SEAT.search(text[sentence.start : place.start]) is not None
    others = elsewhen + reported + led_to_it(text, sentence, place.start, names)
    others += _is_anothers(text, sentence, place.start, names)
    others += _FOLLOWED.search(text[sentence.start : place.start]) is not None
    others += led and _AT_ANOTHER.search(text, sentence.start, place.start) is not None
    of_another = led and not sentence.holds_one_of(names)
    others += led and _AGO.match(text, place.end, sentence.end) is not None
    named = _OF_A_NAME.search(text, sentence.start, place.start) if of_another else None
    others += named is not None and (named["held"] is None or _is_of_another_kind(text, named, names))
    return Worth.OF_OTHERS * others + Worth.SEAT * seat + Worth.HOTEL * (_HOTEL.match(text, place.end) is not None)


def _is_of_another_kind(text: str, named: re.Match[str], names: list[Span]) -> bool:
    """Whether a name has no word of the meeting's, nor its kind: "the Lake Conference" beside "the 7th Session"."""
    kind = named["kind"].lower()
    own = any(kind in text[name.start : name.end].lower() for name in names)
    return not own and is_another_name(text, named["name"], names)


def _is_anothers(text: str, sentence: Sentence, place: int, names: list[Span]) -> bool:
    """Whether a place is another meeting's that a sentence names: not that of "it was held in Riga after the Forum"."""
    if not sentence.has(Signal.OTHER_MEETING):
        return False
    other = min(sentence.places_of(Signal.OTHER_MEETING))
    held = any(at < other for at in sentence.places_of(Signal.HELD))
    own = sentence.holds_one_of(names) or _IT_WAS.match(text, sentence.start, sentence.end) is not None
    return other < place or not (held and own)


def _chosen(
    page: Page, found: list[tuple[float, FoundPlace, Sentence]], mentions: list[Mention], names: list[Span]
) -> FoundPlace:
    """The place for which most speaks, with its venue: "held in Malta", and further down, "in Sliema, Malta"."""
    _, chosen, sentence = best = max(found, key=_SCORE)
    if chosen.place.city is None:
        inside = [one for one in found if one[1].place.city and one[1].place.country == chosen.place.country]
        _, chosen, sentence = max(inside, key=_SCORE, default=best)
    return chosen if chosen.place.venue else _with_venue(page, chosen, sentence, mentions, names)


def _with_venue(
    page: Page, chosen: FoundPlace, sentence: Sentence, mentions: list[Mention], names: list[Span]
) -> FoundPlace:
    """A place with the house in which the meeting was there, if its sentence or another one says in which."""
    venue = _venue(page, _VENUE, sentence) or _venue(page, _HOSTED_ONE, sentence) or _told_of(page)
    if venue is None and chosen.place.city == AT_THE_WCO.city:
        venue = _at_the_wco(page, mentions, names)
    return chosen._replace(place=evolve(chosen.place, venue=venue)) if venue else chosen


def _is_a_line_at_the_head(
    text: str, above: Sequence[Sentence], sentence: Sentence, countries: Sequence[Mention]
) -> bool:
    """Whether a line says only where, below no more than other lines: not an address under a text."""
    return any(says_only_where(text, sentence, one) for one in countries) and all(
        text[one.end - 1] != "." for one in above
    )


def _weight(text: str, sentence: Sentence, number: int, is_title: bool, named: bool, dated: bool) -> float:
    """How much speaks for a sentence saying where the meeting was: its place on the page, and what it is."""
    went = (" visited ", " visit to ", " travelled to ")
    visited = number <= DATELINES and any(text.find(each, sentence.start, sentence.end) >= 0 for each in went)
    is_one = _IT_WAS_ONE.match(text, sentence.start) is not None
    held = is_one or says_it_was_held(text, sentence, named or number <= 1)
    elsewhen = of_another_time(sentence, sentence.start)
    weight = Worth.NAMED * (named and not elsewhen) + Worth.HELD * (visited or held) + Worth.IN_TITLE * is_title
    weight += Worth.ONE_HELD * (sentence.has(Signal.KIND) and sentence.has(Signal.HELD))
    weight += Worth.DATED if dated else -Worth.LATER * min(number, _LATE_SENTENCE) * (not is_title)
    weight -= Worth.FAR_DOWN * (number > _FAR_SENTENCE and not named)
    return weight - Worth.OF_OTHERS * elsewhen


def _told_of(page: Page) -> str | None:
    """The venue of which another sentence at the top says that the meeting was there."""
    told = (one for one in page.body[:_FIRST_SENTENCES] if one.has(Signal.HELD))
    own = [one for one in told if not one.has(Signal.OTHER_TIME | Signal.OTHER_MEETING)]
    said = (_venue(page, way, one) for one in own for way in (_SAYS_VENUE, _IS_THE_VENUE))
    return next(filter(None, said), None)


def _at_the_wco(page: Page, mentions: list[Mention], names: list[Span]) -> str | None:
    """The WCO's house, where another sentence on a meeting in Brussels says that it was there."""
    told = (one for one in page.body[:_FIRST_SENTENCES] if one.has(Signal.HELD) and one.holds_one_of(names))
    own = (one for one in told if not one.has(Signal.OTHER_TIME | Signal.OTHER_MEETING))
    houses = [*filter(None, (house_of_the_wco(page.level, one, mentions) for one in own))]
    held = (_HELD_AT.fullmatch(page.level, name.end, house.start) for house in houses for name in names)
    return AT_THE_WCO.venue if any(held) else None


def _venue(page: Page, said: re.Pattern[str] | Guarded, sentence: Sentence) -> str | None:
    """The house of which a sentence says in this way that something was there."""
    for match in said.finditer(page.level, sentence.start, sentence.end):
        start = match.start("house")
        if _OF_SOMEBODY.search(sentence.before(page.level, start, _SOMEBODY_REACH)):
            continue
        words = _SMALL_WORDS_AT_THE_END.sub("", match["house"])
        airport = words.endswith("Airport") and not AT_AN_AIRPORT.search(page.level, sentence.start, start + len(words))
        if IS_VENUE.search(words) and not airport:
            return page.written(start, start + len(words))
    return None

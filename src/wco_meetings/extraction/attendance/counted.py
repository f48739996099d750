"""Numbers and what they count: figures or words, a unit, and how exactly they are meant."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from ...model.dates import MONTHS
from ...model.words import Qualifier, Unit
from ..expressions import BEFORE_A_WORD, expression, phrases_of
from ..sentences.signals import Sentence
from ..words.calendar import ENGLISH_MONTH
from ..words.numbers import CARDINALS, ONES, TENS
from ..words.people import SEVERAL

__all__ = ["NUMBER", "PEOPLE", "QUALIFIER", "Counted", "FoundCount", "counted", "number", "qualified"]

_UNITS = {
    Unit.RILOS: r"RILOs|Regional Intelligence Liai?son Offices",
    Unit.MEMBERS: r"(?:WCO |member |Member )?(?:[Mm]ember[ -](?:[Aa]dministrations|[Cc]ountries|[Ss]tates)|"
    r"Members? Customs [Aa]dministrations|Members?|members|delegations(?! of (?:[a-z]+ )?(?:students|trainees)\b)|"
    r"Customs [Aa]dministrations|"
    r"customs administrations|"
    r"[Aa]dministrations?|Customs [Ss]ervices|Customs [Aa]uthorities|customs services|"
    r"(?:Heads|(?:Commissioners|Comptrollers|Directors)[ -]General) of Customs|"
    r"[Rr]evenue [Aa]uthorities|[Rr]evenue [Aa]dministrations|"
    r"Customs and (?:Border |Excise |Revenue |Tax )?[Aa]dministrations|"
    r"Contracting Parties(?= to the (?:HS|Harmonized)))",  # which sit in the Committee as Members
    Unit.COUNTRIES: r"(?:[Cc]ountries|nations|States? Parties|(?i:states|governments|jurisdictions)|economies|"
    r"Contracting Parties)",
    # "50 international, regional and industry organizations"
    Unit.ORGANISATIONS: r"(?:[Hh]eads of )?(?:[a-z]+al(?:, [a-z]+(?: [a-z]+)?)? and [a-z]+ )?"
    r"(?:(?:[Ii]nter(?:nation|government)|[Rr]egion)al )*"
    r"(?:[Oo]rgani[sz]ations|agencies|companies|(?<=external )stakeholders)",
    Unit.OBSERVERS: r"[Oo]bservers|[Oo]bserver (?:WCO )?(?:[Mm]embers|[Cc]ountries|[Oo]rgani[sz]ations)",
    Unit.DELEGATES: r"[Dd]elegates",
    Unit.PARTICIPANTS: rf"(?:\w+-|dog )?"
    rf"(?!advis[eo]rs|consultants|panel+ists|presenters|professors|speakers|teams){SEVERAL}|"
    r"(?i:people|persons|fellows|attendants|visitors|guests|viewers|listeners|graduates|students|leaders|"
    r"executives|individuals|supervisors|"
    r"directors(?! General)|academics|(?:focal|contact) points|border guards|brokers|stakeholders|traders|"
    r"civil servants|judges|registrants|(?:wo)?men and (?:wo)?men|women(?! and )|(?:policy-?|decision-)?makers|"
    r"assessors|validators|regulators|legislators|diplomats|collectors)|"
    r"MPAs|NCPs|TOAs",  # Mercator programme advisors, national contact points, technical and operational advisors
}
_UNIT = "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS.items())
_QUALIFIERS = {
    Qualifier.AT_LEAST: "more than|over|at least|in excess of|not? fewer than|not? less than|above|upwards of",
    Qualifier.ABOUT: (
        "about|an average of|around|some|approximat(?:iv)?ely|nearly|almost|roughly|close (?:to|on)|circa|"
        "just (?:short of|under)|little short of"
    ),
    Qualifier.AT_MOST: "up to|at most|not? more than|(?P<below>fewer than|less than|under|below|not even)",
}
QUALIFIER = "|".join(f"(?P<{kind}>{words})" for kind, words in _QUALIFIERS.items())

PEOPLE = (Unit.PARTICIPANTS, Unit.DELEGATES)
"""The units of those who came themselves."""

# Between the number and what it counts: "35 senior Customs officers"; of people two, "35 senior and frontline experts".
_NUMBERS = f"{'|'.join((*ONES, *TENS))}|dozen|hundred|thousand|million|billion"
_ADJECTIVE = (
    r"(?:(?!(?:[Mm]ember [Ss]tates|[Mm]ember [Cc]ountries|(?:of|and|or|to|for|in|on|at|from|by|with|as|per|the|"
    r"an?|that|which|who|was|were|is|are"
    r"|had|has|have|will|than|days?|weeks?|months?|years?|decades?|hours?|minutes|sessions?|workshops?|meetings?|"
    r"modules?|topics?|activities|events|involving|missions|visits|Deputy"
    rf"|staff|{ENGLISH_MONTH}|Articles?|"
    r"Chapters?"
    rf"|new|other(?! (?:\w+ ){{0,2}}organi)|percent|key|main|{_NUMBERS}|RILO|Recommendations?)(?![\w-])))"
    r"(?:[A-Za-z][\w'/&-]*(?:- to)?|U\.S\.|&|\([A-Z/]{2,8}\)) )"
)
_ADJECTIVES = rf"{_ADJECTIVE}{{0,6}}?(?P<both>and {_ADJECTIVE}{{0,4}}?)?"
# "22 Asia and the Pacific Members".
_REGION = r"(?:Asia|Americas|East|West|Near|North)[\w ,]{0,20}? and (?:the )?[A-Z]\w+(?: (?:Africa|East)n?)?"


def _forms(words: Iterable[str]) -> set[str]:
    return {form for word in words for form in (word, word.capitalize(), word.title())}


# A number is sought first, then what stands before and after it: few words are numbers.
NUMBER = re.compile(
    rf"(?:{BEFORE_A_WORD}(?:[0-9]{{1,3}}(?:[,. ][0-9]{{3}}){{1,3}}(?![0-9])|[0-9]+)|"
    rf"{expression(_forms(CARDINALS))}"
    rf"(?:(?<=[Hh]undred)(?: and)? {expression(_forms(word for word, value in CARDINALS.items() if value < 100))})?)"
)
_MOST_DIGITS = 9
_AFTER_A_MONTH = tuple(f"{month} " for month in MONTHS)
_GLUED = frozenset("0123456789.,/'-abcdefghijklmnopqrstuvwxyz")
_UNIT_AFTER = re.compile(
    r"(?! of (?:them|these|whom)\b)(?:\+|-plus|-odd\b)?"
    r"(?: \((?:(?P<figures>[1-9]\d{0,3})|[a-z][a-z -]{2,30}|[A-Z][^()\n]{2,400})\))?(?: of| out of)?"
    r"(?: (?:the|its|all))?(?: (?:[A-Z][\w-]* ){0,4}(?:[Rr]egion|Group|Committee|WCO|Organi[sz]ation)'s)?"
    rf"(?: (?P<all>\d{{1,3}}|(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES[:9])}))?|{'|'.join(ONES[:0:-1])})"
    r"(?: \(\d{1,3}\))?)?"
    rf"(?: |(?<=\d)(?=[A-Z]))(?:{_REGION} )?{_ADJECTIVES}(?:{_UNIT})(?![\w'])"
)
_QUALIFIER_BEFORE = re.compile(rf"\b(?i:{QUALIFIER})(?: than)? (?:a total of )?$")

# "Between 80 and 100 participants", "80 to 100", "80-100", in a gloss "80 at 100": the lower number is sure.
_BETWEEN = re.compile(
    rf"\b(?:(?P<and>[Bb]etween )|(?:[Ff]rom )?)(?P<one>{NUMBER.pattern})(?: (?(and)and|(?:to|or|at)) | ?- ?)$"
)
_THEN_A_NUMBER = (" and ", " to ", " or ", " at ", "-", "- ")
# "13 Member States of OLAF" are countries.
_OF_ANOTHER = re.compile(
    r" of (?:the )?(?!(?:WCO|World Customs|[Rr]egion)\b)"
    r"(?:[A-Z]{3,8}\b(?! [Rr]egion)|[A-Z]\w+ (?:for|of) (?:the )?[A-Z])"
)
# "38 OPCW Member States".
_ANOTHERS = re.compile(r" (?!(?:WCO|WCA|ESA|MENA|AMS|EUR|ROCB|RILO)\b)[A-Z]{3,8} [Mm]ember[ -]\w+$")
# "120 members from 40 services": small, and from somewhere, members are people.
_ARE_PEOPLE = re.compile(
    r" of (?:the |these )?(?:[A-Z][\w/-]* ){0,4}(?:Working Group|[Tt]eam|[Uu]nit)s?\b|"
    r",? (?:(?:for|on) [^.;,\n]{1,40} )?from (?!(?:[a-z]+ ){0,2}[\w-]+ countries)"
)
_OF_A_TEAM = ("Group members", "WG members", "group members", "team members")
# "Twelve officers of Malta came as observers".
_AS_OBSERVERS = re.compile(
    r"(?: (?:from|of) [^.;,\n]{1,60}?)? (?:attended|came|joined|participated|took part)(?: in \w+)? as observers\b"
)
# "Half a dozen", "two thousand five hundred", "COVID 19": a part of a number or a name; "25 men and 30 women": neither
# is how many came.
_PART_OF_MORE = tuple(
    f"{words} "
    for words in phrases_of("half, Half, hundred, thousand, hundred and, thousand and, men and, male and, COVID, Covid")
)
_REACH = 60
_YEARS = range(2001, 2040)


class FoundCount(NamedTuple):
    """A count: its words' place, its value, what is counted and how exactly."""

    start: int
    end: int
    value: int
    unit: Unit
    qualifier: Qualifier


class Counted(NamedTuple):
    """What a number counts: where the words for that begin, and the number; the words before it, and those after it.

    Of the words after it, `both` are those for a second sort of people, and each unit's word has its name.
    """

    start: int
    first: int
    before: str
    after: re.Match[str]
    value: int
    unit: Unit
    meant: Qualifier


def number(words: str) -> int | None:
    """The value of a number in figures or words: 250 of "two hundred and fifty"."""
    plain = words.replace(",", "").replace(".", "").replace(" ", "")
    if plain.isdecimal():
        return int(plain) if len(plain) <= _MOST_DIGITS else None
    count, hundred, rest = words.lower().partition("hundred")
    value = CARDINALS.get(count + hundred)
    return value and value + CARDINALS.get(rest.removeprefix(" and").strip(), 0)


def qualified(before: str, value: int) -> tuple[int, Qualifier, int]:
    """A number by the words that end before it ("fewer than"), how exactly these mean it, and where they begin."""
    words = _QUALIFIER_BEFORE.search(before)
    if words is None:
        return value, Qualifier.EXACT, len(before)
    meant = next(kind for kind in _QUALIFIERS if words[kind])
    return value - (words["below"] is not None), meant, words.start()


def counted(text: str, sentence: Sentence, figure: re.Match[str]) -> Counted | None:
    """What a number counts; None where it counts nothing at a meeting, is a year or a part of another number."""
    start = max(sentence.start, figure.start() - _REACH)
    before = text[start : figure.start()]
    between = _BETWEEN.search(before) if before.endswith(_THEN_A_NUMBER) else None
    if text.endswith(_PART_OF_MORE, sentence.start, figure.start()) or (between is None and before[-1:] in _GLUED):
        return None
    if between and before[: between.start()].endswith(_AFTER_A_MONTH):
        if number(between["one"]) not in _YEARS:
            return None  # "on June 3-4"
        between = None  # "Riga, 5-9 June 2018 - 20 officers came"
    value = number(figure[0])
    if not value or value == 1 or (after := _UNIT_AFTER.match(text, figure.end(), sentence.end)) is None:
        return None
    value = int(after["figures"] or value)
    value, meant, words = qualified(before, value)
    if words == len(before) and figure[0].isdecimal() and value in _YEARS:
        return None
    if text.startswith(("+", "-plus"), figure.end()):
        meant = Qualifier.AT_LEAST
    if text.startswith("-odd", figure.end()):
        meant = Qualifier.ABOUT
    if between and (other := number(between["one"])):
        value, meant, words = min(value, other), Qualifier.AT_LEAST, between.start()
    return Counted(start + words, figure.start(), before, after, value, _unit(text, sentence, before, after), meant)


def _unit(text: str, sentence: Sentence, before: str, match: re.Match[str]) -> Unit:
    """The unit of a word: "members" may be people, those of a group firms, and those of a body countries."""
    unit = next(unit for unit in _UNITS if match[unit])
    word = match[unit]
    if word == "members" and "PSCG" in match[0]:
        return Unit.ORGANISATIONS
    if word == "members" and (
        match[0].endswith(_OF_A_TEAM)
        or " group " in match[0]
        or (not before.endswith(" has ") and _ARE_PEOPLE.match(text, match.end(), sentence.end))
    ):
        return Unit.PARTICIPANTS
    if unit in PEOPLE and _AS_OBSERVERS.match(text, match.end(), sentence.end):
        return Unit.OBSERVERS
    states = word.lower().replace("-", " ") in ("member states", "member countries")
    of_another = states and (_OF_ANOTHER.match(text, match.end()) or _ANOTHERS.search(match[0]))
    return Unit.COUNTRIES if of_another else unit

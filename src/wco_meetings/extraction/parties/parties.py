"""The party finder: every name of a directory, found in a page.

The names are looked up by their first words. What is found is then told apart: most names mean one party; those that
more than one bears are put to the directory, with the words around them, and may stay open.
"""

import re
from collections.abc import Container, Iterator, Mapping

from ...directory.directory import Directory
from ...directory.names import borne, spelling
from ...errors import AmbiguousParty, UnknownParty
from ...model.parties import Organisation, Party
from ...model.reference import Ambiguity, AmbiguityKind
from ..expressions import Guarded, claim, phrases_of
from ..tokens import Tokens, Words
from ..words.administrations import ADMINISTRATIONS, NO_SERVICE
from ..words.cities import COUNTRY_OF_CITY
from ..words.people import PEOPLE
from .acronyms import acronyms_given, in_their_name, named_by_acronym
from .mentions import Mention, apart, whole
from .offices import find_offices
from .persons import begins_a_full_name, names_a_person
from .spellings import HALVES, is_inverted, key_of, ways_of_writing

__all__ = ["Names"]

# How many ambiguous names of a page are told apart: to tell takes a hundred times as long as to find.
_MOST_TOLD_APART = 300
# How far around an ambiguous name the directory looks for words that decide.
_AROUND = 200
# Of so many names on either side of it at most: no more stand so near.
_NAMES_AROUND = 40

# A demonym speaks of a party only as the adjective of its customs service or its people; "French speakers" are of any.
_SERVICE = re.compile(
    r"(?:(?:,| and|, and)(?: the)? [A-Z][a-z]+(?: [A-Z][a-z]+)?){0,5}[ -](?:mobile |law enforcement )?"
    r"(?:Federal |Finance |Foreign |State |National |Border |General |Financial |Central |Royal |Tax and |Vice[ -]|"
    r"Deputy |Prime )?"
    rf"(?:[Cc]ustoms{NO_SERVICE}|Revenue|Border|border (?=agenc|guard|polic|service)|"
    rf"[Aa]dministration|Tax\b|Zakat\b|Minist(?:er|ry)|Government|"
    rf"Embassy|Ambassador|High Commissioner|{PEOPLE}(?<!speakers)|(?:FCS|authorities|hosts|side)\b|"
    r"Police\b|Gendarmerie\b|Carabinieri\b|Guardia (?:Civil|di Finanza)\b|Coast ?[Gg]uard\b|"
    r"Commissioner\b|Director\b|(?:EU )?Presidency\b|"
    r"(?:(?!Soci|Assoc)[A-Z]\w+ ){1,3}of (?:[A-Z]\w+ (?:and )?){0,2}(?:Customs|Revenue)\b)"
)

# "Congolese Customs", where a page names neither Congo or both.
_SHARED = "a people of several countries"
# "Latin American Customs administrations" are nobody's, nor is the "Institute for Maltese Tax Law".
_NO_PEOPLE_AFTER = ("Institute for ", "Latin ", "South ", "Central ", "North ", "Pan-", "Inter-")
# Nor are "West and Central African experts".
_AND_CENTRAL = tuple(
    f"{part}{whose} and " for part in ("East", "Eastern", "West", "Western") for whose in ("", " African")
)

# What makes a name of another one, or of no party: "Gulf of Guinea", "University of Malta", "New Mexico".
_BEGINS_ANOTHER = (
    "(CCF)/",
    "Fund/",
    "Taiwan, ",
    *(
        f"{word} "
        for word in phrases_of("Air, CCF, Cooperation Fund, Lake, New, American, North, Northern, DPR, People's")
    ),
    *(
        f"{words} {the}"
        for words in phrases_of(
            """Cooperation Fund of, Cooperation Fund (CCF) of, University of, Bank of, Bank for, Gulf of, Sea of,
Bay of, Port of, language of"""
        )
        for the in ("", "the ")
    ),
)
# "The Ambassador of Malta to Spain" is there for Malta.
_ENVOY_TO = Guarded(
    r"(?:mbass(?:ador|y)|High Commission(?:er)?|(?:Country|Resident) (?:Director|Manager|Representative))"
    r"[^.;,\n]{0,30} (?:to|in) (?:[A-Z]\w+(?:, [A-Z]\w+)* and )?(?:the )?"
    r"(?:[A-Z]\w+ of (?:[A-Z]\w+ and )?)?$|Delegation to (?:the )?(?:[A-Z]\w+ of )?$",
    ("mbass", "Delegation ", "High Comm", "Country ", "Resident "),
)
# "The US State of Georgia", "the Malta Civil Service College"; not "the Malta Customs College", and "the OSCE
# College" is the body's.
_GOES_ON_AS_ANOTHER = re.compile(
    r"(?: \([A-Z]+\)|\))? (?:(?:[A-Z][\w-]+ ){1,3}(?:Agreement|Association|Convention|Federation)|"
    r"(?<=[a-z] )(?<!Bank )(?:(?!Customs|Revenue|Tax)[A-Z][\w-]+ ){0,3}(?:College|Institute)\b"
    r"(?! (?:of|for) (?:[A-Z]\w+ (?:and )?){0,2}(?:Customs|Revenue|Tax))|"
    r"TFA|Network|Sea|Ocean|River|City|"
    r"Avenue|Street|University|School|Industries|Tourism|Tobacco|Chamber|Airports?|Airlines|Airways|Freeport|Shipping|"
    r"Manufacturers|Association|Declaration|Convention|Agreement|Protocol|Fund|Guidelines|"
    r"(?:\w+ )?News|Times|Herald|Tribune|Gazette|(?:Management|Scientific) Authorit(?:y|ies))\b"
    r"|[ -]CoV|(?:(?<=US)|(?<=U\.S\.)) [Ss]tates? of\b| (?:du|of the) Nord\b|(?<=Africa) [Rr]egion\b"
    r"|(?<=Korea)(?: \(North\)|, North\b)"
)

# The WCO stands in almost every name: it is a party only where its secretariat or its people are meant.
_NOT_THE_WCO = re.compile(
    r"(?! (?:(?:[A-Z]\w*|and|for|of),? ){1,6}Directorates?\b)(?! Headquarters (?:attended|participated|took part)\b)"
    r"(?: \(WCO\)|\))?(?:'s\b|/|-| (?:[A-Z](?!ecretar)(?!eputy Secretar)|(?:members?|regions?|regional|instruments?|"
    r"tools?|standards?|theme|pool|guidelines?|program\w*|projects?|enforcement|data|headquarters"
    r"|accredited|working|bodies|global|online|virtual|workshop|meeting|conference|seminar|website)\b))"
)

# "Congo" and "Republic of China" alone are nobody's names, and still to be seen.
_TO_BE_SEEN = (AmbiguityKind.SHARED_NAME, AmbiguityKind.SUBSTRING)


class Names:
    """The names of one directory, ready to be found."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._ids: dict[str, str | None] = {}
        self._demonyms: dict[str, list[str]] = {}
        open_texts = {
            spelling(ambiguity.text).casefold()
            for ambiguity in directory.ambiguities
            if not _means_the_same_everywhere(directory, ambiguity)
        }
        for party in directory:
            self._take_names_of(party, open_texts)
        for ambiguity in directory.ambiguities:
            key = key_of(ambiguity.text)
            if ambiguity.kind in _TO_BE_SEEN and ambiguity.default is None:
                self._ids.setdefault(key, None)
                self._ids.setdefault(key.upper(), None)
            elif key in HALVES:
                self._ids[key] = self._ids[key.upper()] = None
        # "Serbia and Montenegro", a former state, are two in a list.
        for both in [key for key in self._ids if _is_of_two(key, self._ids)]:
            del self._ids[both]
        self._parties = frozenset(self._ids.values())
        for short, member in ADMINISTRATIONS.items():
            if member in self._parties:
                self._ids.setdefault(short, member)
        self._words = Words({*self._ids, *self._demonyms}, frozenset(filter(is_inverted, self._ids)))

    def _take_names_of(self, party: Party, open_texts: Container[str]) -> None:
        """Take the names and the demonyms of a party; a name among the `open_texts` may be somebody else's."""
        for name in borne(party):
            is_open = spelling(name).casefold() in open_texts
            for written in ways_of_writing(name, party, is_open):
                claim(self._ids, written, None if is_open else party.id)
        for demonym in () if isinstance(party, Organisation) else party.demonyms:
            self._demonyms.setdefault(key_of(demonym), []).append(party.id)

    def find(self, tokens: Tokens, region: str | None = None) -> list[Mention]:
        """Every name in a text, in order, none within another.

        An office that every region has, named without one, is that of `region`, if it is known.
        """
        text = tokens.text
        found = self._plain(tokens)
        given = acronyms_given(text, found, self._ids, self._directory)
        found = [one for one in found if text[one.start : one.end] not in given.anothers]
        named_after = in_their_name(text, found)
        # "Mr. Doe, Programme Coordinator, WCO Belgium": where the WCO is.
        found = [
            one
            for one in found
            if one.start not in named_after and not (text.endswith("WCO ", 0, one.start) and one.is_code)
        ]
        offices = (Mention(*office) for office in find_offices(text, region and region.lower(), self._parties))
        return whole(text, apart([*offices, *found, *named_by_acronym(text, given.services)]))

    def _plain(self, tokens: Tokens) -> list[Mention]:
        text = tokens.text
        found: list[Mention] = []
        told_apart = 0
        names = self._words.find(tokens, text.replace("-", " ").replace("'", " "))
        for number, (start, end, written) in enumerate(names):
            if written not in self._ids:
                mention = self._people(text, written, start, end)
            elif (party := self._ids[written]) == "wco":
                mention = None if _NOT_THE_WCO.match(text, end) else Mention(start, end, party)
            elif _within_another(text, start, end, names[number + 1][0] if number + 1 < len(names) else 0):
                mention = None
            elif party:
                mention = Mention(start, end, party)
            elif told_apart == _MOST_TOLD_APART:
                mention = Mention(start, end, None, "a page with too many ambiguous names")
            else:
                beside = names[max(0, number - _NAMES_AROUND) : number + _NAMES_AROUND]
                mention = self._told_apart(text, start, end, beside)
                told_apart += 1
            if mention is not None:
                found.append(mention)
        return [*_as_named_besides(text, found)]

    def _people(self, text: str, written: str, start: int, end: int) -> Mention | None:
        if text.endswith(_NO_PEOPLE_AFTER, 0, start) or not _SERVICE.match(text, end):
            return None
        if written.startswith("Central ") and text.endswith(_AND_CENTRAL, 0, start):
            return None
        those = self._demonyms[written]
        return Mention(start, end, those[0]) if len(those) == 1 else Mention(start, end, None, _SHARED, tuple(those))

    def _told_apart(self, text: str, start: int, end: int, beside: list[tuple[int, int, str]]) -> Mention | None:
        """What the directory makes of it, asked with the words around, without the other names among them."""
        around = ""
        place = max(0, start - _AROUND)
        for other_start, other_end, _ in beside:
            if place <= other_start < end + _AROUND and other_start != start:
                around += text[place:other_start]
                place = other_end
        around += text[place : end + _AROUND]
        try:
            return Mention(start, end, self._directory.resolve(text[start:end], context=around).id)
        except AmbiguousParty as ambiguous:
            why = f"{ambiguous.reason} ({', '.join(ambiguous.candidates)})"
            return Mention(start, end, None, why, tuple(ambiguous.candidates))
        except UnknownParty:
            return None


def _as_named_besides(text: str, found: list[Mention]) -> Iterator[Mention]:
    """The mentions, people that several countries have being those of the only one of these that a page names.

    It may name it by one of its cities.
    """
    meant: dict[tuple[str, ...], str | None] = {}
    for those in {one.candidates for one in found if one.why == _SHARED}:
        named = {one.party for one in found if one.party in those}
        named |= {country for city, country in COUNTRY_OF_CITY.items() if country in those and _has_word(text, city)}
        meant[those] = named.pop() if len(named) == 1 else None
    for one in found:
        party = meant.get(one.candidates) if one.why == _SHARED else None
        yield one._replace(party=party, why=None) if party else one


def _has_word(text: str, word: str) -> bool:
    """Whether a text has a word, and not only within another one: "Goma", not "Gomatic"."""
    return word in text and re.search(rf"\b{re.escape(word)}\b", text) is not None


# "The A-CPI Programme": an acronym of its own. "N. Cyprus" is a part of it, but in "the U.S. Malta" a sentence ends.
_BEGINS_SHORTENED = re.compile(r"(?<![\w.-])(?:[A-Z]-|(?:N|S|E|W|Am|Br|Eq|Fr)\. )$")
_REACH = 70


def _within_another(text: str, start: int, end: int, following: int) -> bool:
    """Whether a name, with the `following` one beginning there, only stands in another one, or says where an embassy
    is.
    """
    if _GOES_ON_AS_ANOTHER.match(text, end) or (following != end + 1 and begins_a_full_name(text, start, end)):
        return True
    before = text[max(0, start - _REACH) : start]
    if names_a_person(text, start, end, before) and not _SERVICE.match(text, end):
        return True
    return (
        before.endswith(_BEGINS_ANOTHER)
        or _BEGINS_SHORTENED.search(before[-6:]) is not None
        or _ENVOY_TO.search(before) is not None
    )


def _is_of_two(name: str, known: Mapping[str, str | None]) -> bool:
    """Whether a name is made of two, each of which is one of a party by itself."""
    halves = re.split(" (?:and|AND|&) ", name)
    return len(halves) > 1 and all(known.get(half) for half in halves)


def _means_the_same_everywhere(directory: Directory, ambiguity: Ambiguity) -> bool:
    """Whether a text means a party whatever stands around it."""
    try:
        directory.resolve(ambiguity.text)
    except (AmbiguousParty, UnknownParty):
        return False
    return not (ambiguity.cues or ambiguity.against)

"""For whom the persons of a page speak, by what it says where it first names them: "Ms. Jane Roe of Malta Customs".

Further down they are "Ms. Roe" and "she".
"""

import re
from bisect import bisect_left
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from ..expressions import in_either_case
from ..page.page import Page
from ..parties.mentions import Mention
from ..words.administrations import AFTER_A_COUNTRY, administered
from ..words.people import NOUNS, OFFICE, TITLE

__all__ = ["PERSON_FIRST", "Speakers"]

_WORD = r"(?:(?:v[ao]n|d[aeiou]|del?|di|der|den|bin|al|el) )?[A-Z](?:[\w-]|'(?!s\b))*"
# "Dr. Jane Roe", "Ms. Roe".
_TITLED = re.compile(rf"\b(?P<title>{TITLE}) (?P<name>{_WORD}(?: {_WORD}| [A-Z]\.){{0,5}})")
PERSON_FIRST = re.compile(rf"(?:[A-Z][^,.;:]{{0,80}}, )?(?:[Hh]e\b|[Ss]he\b|{TITLE} {_WORD}(?: {_WORD}){{0,5}})")
"""The person with whom a sentence begins: "She", "At the opening, Ms. Jane Roe"."""
_SECRETARY = r"(?:Deputy )?Secretary[ -]General"
# "Secretary General Jane Roe": the WCO's, if nobody else's.
_SECRETARY_NAMED = re.compile(rf"\b{_SECRETARY},? (?P<name>(?!{TITLE}){_WORD}(?: {_WORD}){{1,4}})")
_SECRETARY_BEFORE = re.compile(rf"\b{_SECRETARY}(?: of the (?:WCO|World Customs Organi[sz]ation)(?: \(WCO\))?)?,? $")
_SECRETARY_AFTER = re.compile(
    rf", (?:the )?(?:WCO )?{_SECRETARY}\b(?!,? (?:at|for|of) (?!(?:the )?(?:WCO|World Customs)\b)|, (?:the )?[A-Z])"
)
_OF = r"(?: (?:of|for|at|and|the|[A-Z][\w'&-]*))"
# From a name to a party: ", Director General of the Customs Service of ", ", Head of Customs, ", " of the ", " (".
_TO_PARTY = re.compile(
    rf",? (?:the )?(?:[A-Z][\w-]* ){{0,3}}{OFFICE}\b(?:{_OF}|, (?=[A-Z])){{0,20}},? $|"
    r",? (?:from|of|representing) (?:the )?$| \($"
)
_ITS_OFFICE = rf"(?:'s?)?(?: [A-Z][\w-]*| \([A-Z]{{2,8}}\)){{0,6}} {OFFICE}\b"
_WITH_ITS_OFFICE = re.compile(_ITS_OFFICE)
# From a party to a name: "'s Director General of Customs, ", and after "the Director General of" " Customs, ".
_TO_NAME = re.compile(rf"{_ITS_OFFICE}{_OF}{{0,9}},? $")
_OFFICE_OF = re.compile(rf"\b{OFFICE}{_OF}{{1,12}} $")
_CUSTOMS_THEN_NAME = re.compile(
    r"(?: (?:Customs|Administration|Authority|Service|Secretariat)| \([A-Z]{2,8}\)){0,3},? $"
)
# "The expert", "a representative of": somebody who may be "he", too.
_SOMEBODY = re.compile(rf"\b(?:{OFFICE}|{in_either_case(NOUNS)}|Professor)\b")
# "The Chairman of Malta International Airport", and not "of Malta Customs".
_GOES_ON = re.compile(r"(?:'s)? [A-Z]")
_ITS_CUSTOMS = re.compile(AFTER_A_COUNTRY)
# The titles of whoever is not meant.
_WOMEN, _MEN = ("Ms", "Mrs", "Mme"), ("Mr",)
_NOT_MEANT = {"He": _WOMEN, "he": _WOMEN, "She": _MEN, "she": _MEN}
_REACH = 160
_SENTENCES = 3  # so far back stands the name of whoever is "she"


class _Person(NamedTuple):
    """Where a person is named, by which name, for whom that one speaks and with which title."""

    start: int
    name: str
    actor: str | None
    title: str

    @property
    def surname(self) -> str:
        return self.name.rpartition(" ")[2]


class Speakers:
    """The persons of one page, which are sought when the first of them is asked for."""

    def __init__(self, page: Page, mentions: list[Mention]) -> None:
        self._page = page
        self._mentions = mentions

    def actor(self, number: int, end: int, lead: str) -> str | None:
        """The party, or "secretariat", of a person with whom a `lead` ends at a place in the sentence of that number.

        None where the page doesn't say, or where "he" may be one of several.
        """
        last = lead.rpartition(" ")[2]
        if last not in _NOT_MEANT:
            return self._actors.get(last)
        end -= len(last)
        for back in range(min(number, _SENTENCES) + 1):
            start = self._page.body[number - back].start
            named = self._persons[bisect_left(self._persons, (start,)) : bisect_left(self._persons, (end,))]
            offices = bisect_left(self._offices, end) - bisect_left(self._offices, start)
            if named or offices:
                same = {one.surname for one in named if one.title not in _NOT_MEANT[last]}
                alone = len(same) == 1 and offices <= len({one.surname for one in named})
                return self._actors.get(same.pop()) if alone else None
            end = start
        return None

    @cached_property
    def _persons(self) -> list[_Person]:
        """Each person as often as the page names one, in its order."""
        text = self._page.level
        named = chain(_TITLED.finditer(text), _SECRETARY_NAMED.finditer(text))
        return sorted(
            _Person(
                one.start(),
                one["name"],
                _spoken_for(text, one, self._mentions),
                one["title"].rstrip(".") if one.re is _TITLED else "",
            )
            for one in named
        )

    @cached_property
    def _offices(self) -> list[int]:
        """Where the page speaks of somebody by an office or a calling."""
        return [one.start() for one in _SOMEBODY.finditer(self._page.level)]

    @cached_property
    def _actors(self) -> dict[str, str]:
        """For whom a person speaks, by each word of the name but the first, or by the only one; nobody for two."""
        actors: dict[str, str | None] = {}  # by whole names
        whole: dict[str, str] = {}  # "Roe" and "van Roe" to "Jane van Roe"
        for person in self._persons:
            name = whole.get(person.name, person.name)
            actors[name] = actors.get(name) or person.actor
            words = name.split(" ")
            for first in range(len(words)):
                whole.setdefault(" ".join(words[first:]), name)
        by_word: dict[str, set[str | None]] = {}
        for name, actor in actors.items():
            for word in name.split(" ")[1:] or [name]:
                by_word.setdefault(word, set()).add(actor)
        alone = ((word, only.pop()) for word, only in by_word.items() if len(only) == 1)
        return {word: actor for word, actor in alone if actor}


def _spoken_for(text: str, named: re.Match[str], mentions: list[Mention]) -> str | None:
    """The party of whose office a page speaks next to a person's name, before it or behind it."""
    start, end = named.span()
    following = bisect_left(mentions, (start,))
    for before in mentions[max(0, following - 1) : following]:
        if before.party and _leads_to_name(text, before, start):
            return _actor(before.party)
    of_the_wco = named.re is _SECRETARY_NAMED or _SECRETARY_BEFORE.search(text, max(0, start - _REACH), start)
    if of_the_wco and not text.startswith((" of ", " from "), end):
        return "secretariat"
    for after in mentions[following : following + 1]:
        if after.party and _leads_to_party(text, end, after):
            return _actor(after.party)
    return "secretariat" if _SECRETARY_AFTER.match(text, end) else None


def _leads_to_name(text: str, party: Mention, start: int) -> bool:
    """Whether a party's office stands before a name: "Malta's Director of Customs, Ms. Roe"."""
    if _TO_NAME.fullmatch(text, party.end, start):
        return True
    office = _OFFICE_OF.search(text, max(0, party.start - _REACH), party.start)
    return office is not None and _CUSTOMS_THEN_NAME.fullmatch(text, party.end, start) is not None


def _leads_to_party(text: str, end: int, party: Mention) -> bool:
    """Whether a party, or its office, stands behind a name: "Ms. Roe, Director of Malta Customs"."""
    if text[end : party.start] in (", ", ", the ") and _WITH_ITS_OFFICE.match(text, party.end):
        return True
    of_a_firm = party.is_code and _GOES_ON.match(text, party.end) and not _ITS_CUSTOMS.match(text, party.end)
    return not of_a_firm and _TO_PARTY.fullmatch(text, end, party.start) is not None


def _actor(party: str) -> str:
    return "secretariat" if party == "wco" else administered(party)

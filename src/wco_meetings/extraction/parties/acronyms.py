"""Acronyms as a page gives them, in brackets after a name: to whom, whoever else bears them.

"Malta Revenue Service (MRS)" names Malta further down by an acronym that no directory has, and "Department of Revenue
and Customs (DRC)" takes one from the party that bears it. That a party's own name is given another's acronym, as in
"Islamic Development Bank (IDB)", is seen where mentions are put together.
"""

import re
from bisect import bisect_left
from collections.abc import Container, Iterator
from typing import NamedTuple

from ...directory.directory import Directory
from ...directory.names import borne
from ..text import initials_of
from .mentions import Mention, in_brackets

__all__ = ["Given", "acronyms_given", "in_their_name", "named_by_acronym"]

# What a name is made of, up to its bracket: "General Administration of Malta Customs (GAMC)".
_WORD = r"(?:[A-Z][\w'-]*|of|and|for|the)"
_BRACKET = re.compile(r" \(([A-Z][A-Za-z]{0,6}[A-Z])\)")
_NAME_BEFORE = re.compile(rf"(?:{_WORD} ){{0,8}}$")
_NAME_GOES_ON = re.compile(rf"(?: {_WORD}){{0,8}}")
_LONGEST_NAME = 100
_OF_A_SERVICE = re.compile(r"\b(?:Customs|Revenue|Border|Tax|Excise|Duties)\b")
# Two letters may be short for anything.
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]{1,6}[A-Z]\b")
_LIKE = 4
_LONG_WORD = re.compile(rf"[^\W\d_]{{{_LIKE},}}")
# "Technical Assistance Centre for Central America, Panama and the Dominican Republic (CAPTAC-DR)", "Mission to Malta".
_OF_SEVERAL = re.compile(
    r"\b(?:Agreement on Mutual Assistance|Assembly|Association|Cent(?:er|re)|"
    r"Commission|Council|Institute|Mission|Network|Secretariat|Union) (?:between|for|of|to) "
    r"(?:[A-Z][\w'-]*,? |(?:and|of|the) ){0,12}[A-Z][\w'-]*$"
)
_MOST_IN_A_NAME = 5
_REACH_OF_A_NAME = 130


class Given(NamedTuple):
    """The acronyms that a page gives to something else than the party that bears them, and those of administrations:
    each with the mention of the country in whose administration's name it is first given.
    """

    anothers: set[str]
    services: dict[str, Mention]


def acronyms_given(text: str, found: list[Mention], known: Container[str], directory: Directory) -> Given:
    """The acronyms that stand in brackets after what they are short for; `known` are the names that parties bear."""
    given = Given(set(), {})
    for bracket in _BRACKET.finditer(text):
        acronym, number = bracket[1], bisect_left(found, bracket.span())
        before = found[number - 1] if number else None
        if acronym not in known:
            if before and _is_of_a_service(text, before, bracket):
                given.services.setdefault(acronym, before)
        elif number < len(found) and found[number][:2] == bracket.span(1):
            if before and _is_another_services(text, before, bracket, found[number]):
                given.services.setdefault(acronym, before)
                given.anothers.add(acronym)
                continue
            name = _name_before(text, before.end if before else 0, bracket.start() + 1)
            if initials_of(name).endswith(acronym) and _is_anothers(name, acronym, found[number], directory):
                given.anothers.add(acronym)
    return given


def named_by_acronym(text: str, services: dict[str, Mention]) -> Iterator[Mention]:
    """Where administrations are named by the acronyms that the page gave them before."""
    for match in _ACRONYM.finditer(text) if services else ():
        first = services.get(match[0])
        if first and match.start() > first.start and text[match.start() - 1] != "(":
            yield Mention(*match.span(), first.party)


def in_their_name(text: str, found: list[Mention]) -> set[int]:
    """Where countries begin that are in a body's name, before its acronym: "Centre for Malta and Spain (AMCA)"."""
    within: set[int] = set()
    for number, one in enumerate(found):
        if one.is_code or one.party is None or not in_brackets(text, one):
            continue
        if name := _OF_SEVERAL.search(text, max(0, one.start - _REACH_OF_A_NAME), one.start - len(" (")):
            before = found[max(0, number - _MOST_IN_A_NAME) : number]
            within.update(other.start for other in before if other.is_code and other.start >= name.start())
    return within


def _name_before(text: str, start: int, end: int) -> str:
    """The words of a name, with a blank after each, that stand before a place and not before `start`."""
    name = _NAME_BEFORE.search(text, max(start, end - _LONGEST_NAME), end)
    return name[0] if name else ""


def _is_of_a_service(text: str, country: Mention, bracket: re.Match[str]) -> bool:
    """Whether an acronym is short for the name of a country's administration, which may begin before the country's.

    The letters of the acronym begin words of it, in their order.
    """
    start, end = country.start, bracket.start()
    if not country.is_code or end - country.end >= _LONGEST_NAME or not _NAME_GOES_ON.fullmatch(text, country.end, end):
        return False
    name = _name_before(text, 0, start) + text[start:end]
    initials = iter(initials_of(name))
    in_order = all(letter in initials for letter in bracket[1] if letter.isupper())
    return in_order and _OF_A_SERVICE.search(name) is not None


def _is_another_services(text: str, country: Mention, bracket: re.Match[str], bearer: Mention) -> bool:
    """Whether an acronym that another country bears, or several, is given to this one's: "Zimbabwe Revenue (ZRA)"."""
    is_anothers = bearer.party is None or (bearer.is_code and bearer.party != country.party)
    return is_anothers and _is_of_a_service(text, country, bracket)


def _is_anothers(name: str, acronym: str, mention: Mention, directory: Directory) -> bool:
    """Whether a name before an acronym is not one of the party that bears it.

    With a word that begins like one of those for which the acronym stands it may be the party's in another language, or
    with a slip. A country has no such words.
    """
    if mention.party is None or mention.is_code:
        return mention.is_code
    names = [*borne(directory[mention.party])]
    own = {word[:_LIKE].casefold() for other in names for word in _LONG_WORD.findall(other)}
    stands_for_words = any(initials_of(other) == acronym != other for other in names)
    return stands_for_words and own.isdisjoint(word[:_LIKE].casefold() for word in _LONG_WORD.findall(name))

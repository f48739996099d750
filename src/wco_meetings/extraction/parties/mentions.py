"""Names of parties as a page gives them: where each stands, and which of several stands for itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..text import initials_of
from ..words.administrations import is_an_administration

__all__ = ["Mention", "apart", "in_brackets", "whole"]

_CODE = 2
_OFFICES_OF_REGIONS = ("rilo-", "rocb-")
_FUND = "ccf-"
# "Malta Agency for Amber (MAA)": between a name within the name of a body and the body's acronym.
_UP_TO_ITS_ACRONYM = re.compile(r"(?: (?:[A-Z][\w'-]*|of|for|on|the)){0,8} \(")
# "MFO (Ministry of Foreign Affairs of Malta)": between a body and the country in the name that explains it.
_SPELT_OUT = re.compile(r" \((?:(?:[A-Z][\w'-]*|of|for|and|the|on) ){1,10}(?:of|in) (?:the )?")
# "The US Department of Justice Drug Enforcement Administration".
_ITS_MINISTRY = re.compile(r"(?:'s)? (?:Department|Ministry) of (?:the )?(?:[A-Z][a-z]+(?:'s)? ){1,3}")
# "The World Bank's country office in Malta", "the EU Delegation to Malta".
_ITS_OFFICE = re.compile(
    r"(?:'s?)?(?: (?:[Bb]ranch|[Cc]ountry|[Ff]ield|[Ll]iaison|[Nn]ational|[Pp]roject|(?:[Ss]ub-?)?[Rr]egional))? "
    r"(?:[Bb]ureau|[Dd]elegation|[Oo]ffice|[Rr]epresentation) (?:for|in|to) (?:the )?"
)
_GOES_ON_WITH = (" ", "'", ")")
_OF = (" of ", " of the ", ") of ", ") of the ")
_OFFICES_AND_CENTRES = (*_OFFICES_OF_REGIONS, "rtc-", "rcl-")


class Mention(NamedTuple):
    """A name found: its place, the party's id, or why none of the candidates was taken, and their ids."""

    start: int
    end: int
    party: str | None
    why: str | None = None
    candidates: tuple[str, ...] = ()

    def of(self, party: str) -> Mention:
        """The same mention as one of a party."""
        return self if self.party == party else self._replace(party=party)

    @property
    def is_code(self) -> bool:
        """Whether the party is a country, a territory or the EU: these have codes of two capitals for ids."""
        party = self.party
        return party is not None and len(party) == _CODE and party.isupper()

    @property
    def is_country(self) -> bool:
        """Whether the party is a country or a territory: the EU has a code, and is none."""
        return self.is_code and self.party != "EU"

    @property
    def is_office(self) -> bool:
        """Whether the party is an office of a region: for intelligence (RILO) or capacity building (ROCB)."""
        return self.party is not None and self.party.startswith(_OFFICES_OF_REGIONS)

    @property
    def is_fund(self) -> bool:
        """Whether the party is a Member's fund for Customs cooperation, which pays and comes to nothing."""
        return self.party is not None and self.party.startswith(_FUND)


def apart(mentions: list[Mention]) -> list[Mention]:
    """The mentions in order, the longer of two that begin together, none that begins within another."""
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found


def whole(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that only stand in the name of another, and acronyms as the page gives them."""
    found: list[Mention] = []
    for mention in _as_given(text, mentions):
        before = found[-1] if found else mention
        if not text.startswith(_GOES_ON_WITH, before.end):
            found.append(mention)  # as most names, which stand between commas
        elif _says_where(text, before, mention):
            if text.startswith(")", before.end) and len(found) > 1 and found[-2].party == before.party:
                found.pop()  # its acronym
            closes = text.startswith(")", mention.end) and "(" in text[before.end : mention.start]
            found[-1] = found[-1]._replace(end=mention.end + closes)
        elif not _goes_on(text, before, mention):
            if _is_spelt_out(text, before, mention) or _is_its_body(text, before, mention):
                found.pop()
            found.append(mention)
    return found


def _as_given(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions, acronyms with the party to whose name the page gives them: "Islamic Development Bank (IDB)"."""
    meant: dict[str, str | None] = {}
    for before, mention in pairwise([*mentions[:1], *mentions]):
        written = text[mention.start : mention.end]
        if _follows_in_brackets(text, before, mention):
            if mention.party == before.party:
                meant.pop(written, None)
            elif _is_short_for(text, before, written):
                meant[written] = before.party
        yield mention._replace(party=meant[written]) if written in meant else mention


def in_brackets(text: str, mention: Mention) -> bool:
    """Whether a name stands in brackets alone: "Malta Revenue Service (MRS)"."""
    return text.endswith(" (", 0, mention.start) and text.startswith(")", mention.end)


def _follows_in_brackets(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a name stands in brackets alone, and right after another: "Islamic Development Bank (IDB)"."""
    return mention.start - before.end == len(" (") and in_brackets(text, mention)


def _is_short_for(text: str, before: Mention, acronym: str) -> bool:
    """Whether an acronym is that of the name before, though another's as well."""
    spelt_out = not before.is_code and before.party is not None
    return spelt_out and initials_of(text[before.start : before.end]) == acronym


def _is_of_a_body(before: Mention, mention: Mention) -> bool:
    """Whether a country's name follows that of a body of several countries, not of the WCO's."""
    return mention.is_code and not before.is_code and before.party not in (None, "wco")


def _says_where(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a country says where the body or the office before it is: "the Secretariat for Economic Affairs (SECO) of
    Switzerland", "SECO (State Secretariat for Economic Affairs of Switzerland)", "RILO ME (Saudi Arabia)", "the World
    Bank office in Kenya".
    """
    if before.is_office:
        return mention.is_code and _follows_in_brackets(text, before, mention)
    is_abroad = mention.is_country and before.party is not None and not before.is_country
    if is_abroad and _ITS_OFFICE.fullmatch(text, before.end, mention.start):
        return True
    if not _is_of_a_body(before, mention):
        return False
    in_its_name = _SPELT_OUT.fullmatch(text, before.end, mention.start) if text.startswith(")", mention.end) else None
    return in_its_name is not None or text[before.end : mention.start] in _OF


def _goes_on(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a name only goes on the one before: "INTERPOL Malta", "Australian Border Force"."""
    its = before.is_code and mention.party is not None and is_an_administration(mention.party)
    return text[before.end : mention.start] == " " and (its or _is_of_a_body(before, mention))


def _is_its_body(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a body, or a country's ministry, only says whose the next one is: "UNEP's Ozone Secretariat"."""
    if mention.is_code or None in (before.party, mention.party):
        return False
    if before.is_code:
        return _ITS_MINISTRY.fullmatch(text, before.end, mention.start) is not None
    return text[before.end : mention.start] in ("'s ", "' ")


def _is_spelt_out(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a body's acronym follows its name, in which another stands: "Malta Agency for Amber (MAA)"."""
    return (
        text.startswith(")", mention.end)
        and mention.party not in (None, before.party)
        and not mention.is_code
        and not mention.party.startswith(_OFFICES_AND_CENTRES)
        and not (before.is_code and _follows_in_brackets(text, before, mention))  # "South Africa (SACU)" names both
        and _UP_TO_ITS_ACRONYM.fullmatch(text, before.end, mention.start) is not None
    )

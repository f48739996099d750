"""Names of parties as a page gives them: where each stands, and which of several stands for itself."""

import re
from typing import NamedTuple

from ..words.administrations import administered
from ..words.cities import COUNTRY_OF_CITY

__all__ = ["Mention", "apart", "is_where", "whole"]

_CODE = 2
_OFFICES_OF_REGIONS = ("rilo-", "rocb-")


class Mention(NamedTuple):
    """A name found: its place, the party's id, or why none of the candidates was taken, and their ids."""

    start: int
    end: int
    party: str | None
    why: str | None = None
    candidates: tuple[str, ...] = ()

    @property
    def is_code(self) -> bool:
        """Whether the party is a country, a territory or the EU: these have codes of two capitals for ids."""
        party = self.party
        return party is not None and len(party) == _CODE and party.isupper()

    @property
    def is_office(self) -> bool:
        """Whether the party is an office of a region: for intelligence (RILO) or capacity building (ROCB)."""
        return self.party is not None and self.party.startswith(_OFFICES_OF_REGIONS)


def apart(mentions: list[Mention]) -> list[Mention]:
    """The mentions in order, the longer of two that begin together, none that begins within another."""
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found


# "In Riga, Malta presented", "in Riga, Malta and Spain met", "à Riga, le Malte".
_DOES = re.compile(
    r"\)?(?: (?:also |then |both )?(?:[a-z]+ed\b(?! (?:by|in|on)\b)|(?:was|were|is|are|being|has|have|had|gave|took|"
    r"made|spoke|met|said|told|led|sent|held|will|would)\b)| and (?:the )?[A-Z]|, (?:the )?[A-Z])"
)


def is_where(text: str, city: str, country: Mention) -> bool:
    """Whether a country next to a city says where that is: not one that does something, if the city is elsewhere."""
    if COUNTRY_OF_CITY.get(city) in (None, country.party):
        return True
    return not (text.endswith(" the ", 0, country.start) or _DOES.match(text, country.end))


# "Malta Agency for Amber (MAA)": between a name within the name of a body and the body's acronym.
_UP_TO_ITS_ACRONYM = re.compile(r"(?: (?:[A-Z][\w'-]*|of|for|on|the)){0,8} \(")
_OF = (" of ", " of the ", ") of ", ") of the ")
_OF_THE_WCO = (*_OFFICES_OF_REGIONS, "rtc-", "rcl-")


def whole(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that only stand in the name of another, and acronyms as the page gives them.

    That is one in the name of a body whose acronym follows in brackets, or one that goes on the name of the
    administration before it: "Australian Border Force".
    """
    found: list[Mention] = []
    meant: dict[str, str | None] = {}
    for mention in mentions:
        written = text[mention.start : mention.end]
        before = found[-1] if found else mention
        between = text[before.end : mention.start]
        in_brackets = between == " (" and text.startswith(")", mention.end)
        if in_brackets and mention.party == before.party:
            meant.pop(written, None)
        elif in_brackets and _is_short_for(text, before, written):
            meant[written] = before.party
        if written in meant:
            mention = mention._replace(party=meant[written])
        if between == " " and (_goes_on(before, mention) or _is_its_office(before, mention)):
            continue
        # "The Secretariat for Economic Affairs (SECO) of Switzerland": the country says where a body is.
        if between in _OF and _is_its_office(before, mention) and not before.is_office:
            if between.startswith(")") and len(found) > 1 and found[-2].party == before.party:
                found.pop()  # its acronym
            found[-1] = found[-1]._replace(end=mention.end)
            continue
        # "RILO ME (Saudi Arabia)": the country says where an office is.
        if in_brackets and before.is_office and mention.is_code:
            found[-1] = before._replace(end=mention.end + 1)
            continue
        spelt_out = (
            text.startswith(")", mention.end)
            and mention.party not in (None, before.party)
            and not mention.is_code
            and not mention.party.startswith(_OF_THE_WCO)
            and not (in_brackets and before.is_code)  # "South Africa (SACU)" names both
            and _UP_TO_ITS_ACRONYM.fullmatch(between)
        )
        if spelt_out:
            found.pop()
        found.append(mention)
    return found


def _goes_on(before: Mention, mention: Mention) -> bool:
    is_party = before.is_code and mention.party is not None
    return is_party and administered(mention.party or "") != mention.party


def _is_short_for(text: str, before: Mention, acronym: str) -> bool:
    """Whether an acronym is that of the name before, though another's as well: "Islamic Development Bank (IDB)"."""
    initials = "".join(re.findall(r"\b[A-Z]", text[before.start : before.end]))
    return not before.is_code and before.party is not None and initials == acronym


def _is_its_office(before: Mention, mention: Mention) -> bool:
    """Whether a country says which office of a body it is: "INTERPOL Malta"."""
    return mention.is_code and not before.is_code and before.party not in (None, "wco")

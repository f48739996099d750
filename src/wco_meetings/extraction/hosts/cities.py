"""The country of a city that is said to host."""

import re
from collections.abc import Iterable

from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..text import level
from ..time_and_place.headquarters import AT_THE_WCO
from ..time_and_place.places import FoundPlace
from ..words.kinds import ANY_KIND

__all__ = ["by_its_city"]

_BY_A_CITY = (" hosted by ", " hosted by the city of ")
# "Hosted by Riga", and neither "by Bernard Doe" nor "by Riga Technical University".
_IS_ALL = re.compile(r"(?![\w'-]| [A-Z])")
_CITY_HOSTS = re.compile(
    rf"(?:, [^,;.\n]{{3,60}},)? (?:has |is |was )?(?:host(?:ed|s|ing)|play(?:ed|s) host to),? "
    rf"[^.;\n]{{1,120}}?\b{ANY_KIND}\b"
)


def by_its_city(page: Page, told: Iterable[Sentence], place: FoundPlace | None, hosts: list[Mention]) -> list[Mention]:
    """The hosts, with the country of a city that is said to host: "Riga hosted it", "it was hosted by Riga"."""
    city, country = (place.place.city, place.place.country) if place else (None, None)
    at_the_wco = place is not None and place.place == AT_THE_WCO
    if city is None or country is None or at_the_wco or any(host.party == country for host in hosts):
        return hosts
    named = level(city)
    for sentence in told:
        start = page.level.find(named, sentence.start, sentence.end)
        if start < 0:
            continue
        end = start + len(named)
        opens = sentence.before(page.level, start, len(", ")) in ("", ", ")
        does = opens and _CITY_HOSTS.match(page.level, end, sentence.end)
        by_it = page.level.endswith(_BY_A_CITY, sentence.start, start)
        if does or (by_it and _IS_ALL.match(page.level, end)):
            return sorted([*hosts, Mention(start, end, country)])
    return hosts

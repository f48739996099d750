"""Names of series, compared with a meeting's name by the words that both have."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model.series import Series
from .signals import ORDINAL_WORDS
from .text import level

__all__ = ["SeriesNames"]

_EMPTY = frozenset(
    "the of on for in and to at a an de des du la le et wco world customs organization organisation omd "
    "meeting meetings session sessions"
    " annual ordinary regular regional region".split()
)
_WORD = re.compile(r"[A-Za-z0-9]+")
_BRACKETS = re.compile(r" ?\([^()]*\)")
_SPELT_OUT = {
    "wca": ("west", "central", "africa"),
    "esa": ("east", "southern", "africa"),
    "mena": ("middle", "east", "north", "africa"),
    "ap": ("asia", "pacific"),
    "ams": ("america", "caribbean"),
}


def _content(name: str) -> frozenset[str]:
    words = {word.lower() for word in _WORD.findall(level(name).replace("'s ", " "))}
    plain = {_singular(word) for word in words - _EMPTY}
    return frozenset(part for word in plain for part in _SPELT_OUT.get(word, (word,)))


def _singular(word: str) -> str:
    word = {
        "centers": "centre",
        "center": "centre",
        "european": "europe",
        "programmes": "program",
        "programme": "program",
    }.get(word, word)
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


class SeriesNames:
    """The names of known series, ready to be compared with a name on a page.

    >>> council = Series(id="council", name="Council of the World Customs Organization")
    >>> SeriesNames([council]).match("139th/140th Sessions of the Council").id
    'council'
    """

    def __init__(self, series: Iterable[Series]) -> None:
        self._by_content: dict[frozenset[str], Series | None] = {}
        self._acronyms: dict[str, Series | None] = {}
        for one in series:
            names = (one.name, *one.aliases)
            contents = {_content(name) for name in (*names, *(_BRACKETS.sub("", name) for name in names))} - {
                frozenset()
            }
            for content in contents:
                known = self._by_content.get(content, one)
                self._by_content[content] = one if known is one else None
            if one.acronym:
                self._acronyms[one.acronym] = one if one.acronym not in self._acronyms else None
        self._by_word: dict[str, list[frozenset[str]]] = {}
        for content in self._by_content:
            self._by_word.setdefault(min(content), []).append(content)

    def match(self, name: str) -> Series | None:
        """The series that a name is certainly of: same words, or all the series' words and little besides."""
        content = _content(name) - frozenset(ORDINAL_WORDS)
        content = frozenset(word for word in content if not word[0].isdigit())
        if not content:
            return None
        if content in self._by_content:
            return self._by_content[content]
        acronyms = [self._acronyms[word] for word in re.findall(r"\(([A-Z]{2,8})\)", name) if word in self._acronyms]
        within = [
            known for word in content for known in self._by_word.get(word, ()) if known <= content and len(known) > 1
        ]
        best = max(within, key=lambda known: (len(known), sorted(known)), default=frozenset[str]())
        if best and len(best) >= 0.6 * len(content):
            return self._by_content[best]
        if len(acronyms) == 1:
            return acronyms[0]
        without = content - {part.lower() for part in re.findall(r"\(([A-Z/]{2,8})\)", name)}
        return self._by_content.get(without)

"""The country in which a meeting was held, where a page calls it the host or thanks it for that, wherever it does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..page.mentions import Mention
from ..page.signals import Sentence, Signal, before_another_time
from ..text import starting_in
from ..words.administrations import administered

__all__ = ["at_home"]

# "In partnership with the host, Malta Customs", "the hosts from Malta".
_THE_HOST = re.compile(
    r"\b(?i:the|our|its) hosts?(?: (?:administration|agency|country|Member|nation))?(?:,| \(|:)?(?: from| of)?(?: the)? $"
)
# "The Maltese hosts", "Malta, whose administration hosted it".
_IS_HOST = re.compile(r"(?:'s?)?(?: Customs)? hosts?\b(?! an?\b)|,? (?:whose (?:\w+ ){1,3}|which )hosted (?:it|the|this)\b")
_THANKED = re.compile(
    r"\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciation|tribute|congratulat\w+|indebted|prais(?:ed|ing))\b"
    r"[^.;\n]{0,160}$"
)
_FOR_IT = re.compile(
    r"[^.;\n]{0,120}? for (?:(?:its|the|their|having|such|an?) )?(?:[\w-]+,? (?:and )?){0,3}?"
    r"(?:arrangements|facilities|hospitality|hosted|hosting|organi[sz](?:ation|ed|ing)|reception|received|welcome)\b"
)


def at_home(text: str, sentences: list[Sentence], mentions: list[Mention], country: str | None) -> Iterator[Mention]:
    """The names of the country where a sentence calls it the host of what was held there, or thanks it for that."""
    for sentence in sentences if country else ():
        if not sentence.has(Signal.HOST):
            continue
        told = before_another_time(text, sentence)
        for mention in starting_in(mentions, *told[:2]):
            if mention.party is None or administered(mention.party) != country:
                continue
            before = sentence.before(text, mention.start, 200)
            if (
                _THE_HOST.search(before)
                or _IS_HOST.match(text, mention.end, told.end)
                or (_THANKED.search(before) and _FOR_IT.match(text, mention.end, told.end))
            ):
                yield mention

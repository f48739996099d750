"""Who was not there: the parties that a page names because they stayed away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..page.names import Mention
from ..page.signals import Sentence, Signal
from ..text import starting_in
from .lists import joined, reaches

__all__ = ["absent"]

# "All Members except Malta and Spain", "with apologies from Malta", "it was not attended by Malta".
_WITHOUT = re.compile(
    r"\b(?:except(?:ing| for)?|excluding|other than|apart from|exception of|absence of|without|but not(?: by| from)?|"
    r"not attended by|[Aa]pologies(?: were)?(?: received)?(?: from|:)|[Aa]bsent(?: were)?:?|[Nn]either|nor)(?= )"
)
# "Malta and Spain could not attend", "Malta sent its apologies".
_STAYED_AWAY = re.compile(
    r"(?: both| all)? (?:(?:could not|can ?not|did not|failed to|w(?:as|ere) unable to|would not|declined to) "
    r"(?:attend|come|join|participate|take part|be (?:there|present|represented)|send)|"
    r"w(?:as|ere) (?:not (?:there|present|represented)|absent|missing|"
    r"invited(?=[.;]| but\b))|"
    r"(?:sent|gave|conveyed) (?:its |their )?(?:apologies|regrets)|apologi[sz]ed|stayed away)\b"
)


def absent(text: str, body: Iterable[Sentence], mentions: list[Mention]) -> set[int]:
    """Where the names of those begin of whom a page says that they did not come."""
    found: set[int] = set()
    for sentence in body:
        if sentence.has(Signal.ABSENT) and (here := starting_in(mentions, *sentence[:2])):
            for cue in _WITHOUT.finditer(text, *sentence[:2]):
                found.update(_after(text, cue.end(), here))
            for verb in _STAYED_AWAY.finditer(text, *sentence[:2]):
                found.update(_before(text, verb.start(), here))
    return found


def _after(text: str, place: int, here: list[Mention]) -> Iterator[int]:
    """The list that begins at a place."""
    for mention in here:
        if mention.start >= place:
            if not joined(text, place, mention.start):
                break
            yield mention.start
            place = mention.end


def _before(text: str, place: int, here: list[Mention]) -> Iterator[int]:
    """The list that ends at a place."""
    in_list = reaches
    for mention in reversed(here):
        if mention.end <= place:
            if not in_list(text, mention.end, place):
                break
            in_list = joined
            yield mention.start
            place = mention.start

"""Who came, by what they did: the parties with which what came of a meeting begins."""

import re
from collections.abc import Iterable, Iterator

from ...model.words import OutcomeKind
from ..lists.lists import listed_after
from ..parties.mentions import Mention
from ..text import starting_in
from ..words.administrations import administered
from .clauses import Clause

__all__ = ["who_acted"]

# What a page tells of a party may have been done before it came: "Malta has signed the agreement".
_DONE_ANYWHERE = frozenset((OutcomeKind.ESTABLISHED, OutcomeKind.LAUNCHED, OutcomeKind.SIGNED))
_ELSEWHERE = re.compile(
    r"\b(?:by (?:correspondence|e-?mail|letter)|financially|in (?:an? (?:e-?mail|letter)|writing|(?:19|20)\d\d)|"
    r"ha(?:s|ve))\b"
)
_OPENS = ("", "The ", "the ")


def who_acted(text: str, clauses: Iterable[Clause], mentions: list[Mention]) -> Iterator[Mention]:
    """The parties with which the clauses of outcomes begin: "Malta offered to host the next one".

    Who did something there was there; what may have been done anywhere, in another year, in writing or with money says
    nothing, and of the WCO a page tells as of the house.
    """
    for clause in clauses:
        if clause.kind in _DONE_ANYWHERE or _ELSEWHERE.search(text, clause.start, clause.end):
            continue
        here = [one for one in starting_in(mentions, clause.start, clause.end) if one.party]
        if not here or text[clause.start : here[0].start] not in _OPENS:
            continue
        for one in (here[0], *listed_after(text, here[0].end, here)):
            if one.party and one.party != "wco" and administered(one.party) in clause.actors:
                yield one

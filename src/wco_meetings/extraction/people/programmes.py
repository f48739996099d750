"""The WCO where it holds a meeting by a programme or project of its own, and who has one together with it."""

import re

from ..page.mentions import Mention
from ..page.signals import Sentence, Signal
from ..text import starting_in
from ..words.administrations import PAYERS, administered
from ..words.hosting import BY_A_PROJECT, FRAMEWORK, HELD_A_MEETING, PROJECT

__all__ = ["by_a_programme", "has_it_with_the_wco", "the_wco"]

# "The Amber Bank Trade Project", "the National Amber Programme".
_ANOTHERS = re.compile(r"\b(?:Alliance|Bank|Government|Ministry|National|University)\b")
_PROGRAMMES = ("rogram", "roject", "eam ")


def by_a_programme(text: str, sentence: Sentence, mentions: list[Mention]) -> Mention | None:
    """The WCO by its name in that of a programme or project of which a meeting was part."""
    words = text[sentence.start : sentence.end]
    if not any(word in words for word in _PROGRAMMES):
        return None
    own = None
    if sentence.has(Signal.HOST):
        own = PROJECT.search(text, *sentence.span) or BY_A_PROJECT.search(text, *sentence.span)
    if own is None and sentence.has(Signal.KIND):
        framework = FRAMEWORK.search(text, *sentence.span)
        own = framework if framework and HELD_A_MEETING.search(text, *sentence.span) else None
    if own is None:
        return None
    # Beside the WCO's name that of a country, or of who pays, says whose money it is: "the EU-WCO Programme". What is a
    # body's too may have been held by that, but not in "the WCO/JICA Joint Project".
    if _ANOTHERS.search(own["wco"]):
        return None
    others = [one for one in starting_in(mentions, *own.span("wco")) if one.party != "wco"]
    is_joint = "Joint" in own["wco"]
    is_theirs = any("WCO" not in own["wco"] or (not is_joint and has_it_with_the_wco(text, one)) for one in others)
    return None if is_theirs else the_wco(own)


def the_wco(own: re.Match[str]) -> Mention:
    """The WCO where an expression has its group `wco`."""
    return Mention(*own.span("wco"), "wco")


def has_it_with_the_wco(text: str, mention: Mention) -> bool:
    """Whether a programme is that of a body too: "the OLAF-WCO Programme"; for one with a country that only pays."""
    joint = text.startswith(("-WCO", "/WCO"), mention.end) or text.endswith(("WCO-", "WCO/"), 0, mention.start)
    party = mention.party
    return joint and party is not None and party not in PAYERS and not administered(party).isupper()

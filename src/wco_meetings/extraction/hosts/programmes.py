"""The WCO where it holds a meeting by a programme or project of its own, and who has one together with it."""

import re

from ..parties.mentions import Mention
from ..sentences.other_times import of_another_time
from ..sentences.signals import Sentence, Signal
from ..text import starting_in
from ..words.administrations import PAYERS, is_a_country
from ..words.holding import GIVEN
from ..words.hosting import HELD_A_MEETING
from ..words.programmes import BY_A_PROJECT, FRAMEWORK, JOINT_PROJECT, PROJECT

__all__ = ["by_a_joint_project", "by_a_programme", "has_it_with_the_wco", "the_wco"]

# "The Amber Bank Trade Project", "the National Amber Programme".
_ANOTHERS = re.compile(r"\b(?:Alliance|Bank|Government|Ministry|National|University)\b")
_HELD_UNDER = re.compile(
    rf"\b(?:{GIVEN}|completed|launched|place|ran)\b(?:(?!\b(?:that|what|which|who)\b)[^.;\n]){{0,200}}$"
)
_PROGRAMMES = ("rogram", "roject", "eam ")
_THE_WCO = ("WCO", "World Customs")
_AND_THE_WCO = ("-WCO", "/WCO", "-World Customs", "/World Customs")


def by_a_programme(text: str, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """The WCO by its name in that of a programme of which a meeting was part, and whose that is together with it."""
    words = text[sentence.start : sentence.end]
    if not any(word in words for word in _PROGRAMMES):
        return []
    own = None
    if sentence.has(Signal.HOST):
        own = PROJECT.search(text, sentence.start, sentence.end) or BY_A_PROJECT.search(
            text, sentence.start, sentence.end
        )
    if own is None and sentence.has(Signal.KIND):
        framework = FRAMEWORK.search(text, sentence.start, sentence.end)
        own = framework if framework and HELD_A_MEETING.search(text, sentence.start, sentence.end) else None
    if own is None or _ANOTHERS.search(own["wco"]):
        return []
    others = [one for one in starting_in(mentions, *own.span("wco")) if one.party != "wco"]
    if others and not any(name in own["wco"] for name in _THE_WCO):
        return []
    # Beside the WCO's name that of a country, or of who pays, says whose money it is: "the EU-WCO Programme".
    return [the_wco(own), *(one for one in others if has_it_with_the_wco(text, one))]


def by_a_joint_project(text: str, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """The WCO and the bodies with which it has a project under which a meeting was held."""
    if not sentence.has(Signal.HELD | Signal.HOST) or text.find("Joint Pro", sentence.start, sentence.end) < 0:
        return []
    joint = JOINT_PROJECT.search(text, sentence.start, sentence.end)
    if joint is None or of_another_time(sentence, joint.start()):
        return []
    if joint.start() > sentence.start and not _HELD_UNDER.search(text, sentence.start, joint.start()):
        return []  # "they spoke of what was done under the Joint Project"
    others = [one for one in starting_in(mentions, *joint.span("whose")) if one.party != "wco"]
    return [the_wco(joint), *(one for one in others if not is_a_country(one.party or ""))]


def the_wco(own: re.Match[str]) -> Mention:
    """The WCO where an expression has its group `wco`."""
    return Mention(*own.span("wco"), "wco")


def has_it_with_the_wco(text: str, mention: Mention) -> bool:
    """Whether a programme is that of a body too: "the OLAF-WCO Programme"; for one with a country that only pays."""
    joint = text.startswith(_AND_THE_WCO, mention.end) or text.endswith(("WCO-", "WCO/"), 0, mention.start)
    party = mention.party
    return joint and party is not None and party not in PAYERS and not is_a_country(party)

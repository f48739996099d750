"""Who was there as the meeting is theirs, too, by its name: as the other body of a "WCO/UPU Workshop" or at its own.

A name says what a meeting is about as often as whose it is ("on the WTO Agreement"), so nothing else in it counts;
right after it stand those for whom it was held.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from ...model.words import MeetingKind
from ..expressions import with_the
from ..names.subject import Subject
from ..parties.mentions import Mention
from ..text import Span, lies_in
from ..words.administrations import AFTER_A_COUNTRY, OF_A_COUNTRY, ONLY_MEMBERS, PAYERS
from ..words.kinds import A_TRAINING, TRAININGS
from ..words.missions import MISSION_TO, MISSION_WENT_TO
from ..words.people import SEVERAL, STOP
from .programmes import the_wco

__all__ = ["find_partners", "is_for", "jointly"]

_WITH_THE_WCO_BEFORE = re.compile(r"\b(?P<wco>WCO)(?: ?[/-] ?[A-Z]{2,8})? ?[/-] ?$")
_WITH_THE_WCO_AFTER = re.compile(r" ?[/-] ?(?P<wco>WCO)\b")
# "Training for Malta Customs", "workshop to Malta Customs", "with officers of Malta, Spain and Latvia", "mission to the
# Customs Service of Malta", "for the General Directorate of Customs of Malta".
_FOR = re.compile(
    rf"\b(?:{MISSION_TO}|{MISSION_WENT_TO})$|"
    r"\b(?:(?:for|to (?:assist|support|help|train)) (?:(?!in |at |on |and |by |with )(?:\d+|[a-z-]+|Customs|"
    r"Administrations?|Services?) ){0,6}?|"
    rf"with (?:(?!in |at |on |and |by )[\w-]+ ){{0,4}}?{SEVERAL} (?:of|from) (?:the )?)"
    r"(?:[A-Z][\w'-]*(?:, and |, | and ))*$|"
    rf"\bfor (?:the )?(?:(?:[A-Z][\w'-]*|and|of) ){{0,4}}?{OF_A_COUNTRY}|"
    rf"\b{A_TRAINING} to (?:the )?(?:(?:[A-Z][\w'-]*|of) ){{0,4}}$"
)
# "Upon request of Malta Customs, a support mission was conducted".
_ASKED_FOR_IT = re.compile(
    r"(?:At|In response to|(?:Up)?[Oo]n|(?:Following|Further to)(?= an?)) (?:an? |the )?(?:[a-z]+ )?requests? "
    r"(?:by|from|made by|of) (?:the )?(?:(?:[A-Z][\w'-]*|of|the) ){0,5}$"
)
_ITS_CUSTOMS = re.compile(AFTER_A_COUNTRY)
_STOP = re.compile(rf"{STOP}|\n")
# "The Annual Conference of the Oceania Customs Organisation", "CCLEC's 40th Conference": a body comes to its own.
_CONFERENCE_OF = re.compile(r"\b[Cc]onference of (?:the )?$")
_ITS_CONFERENCE = re.compile(
    r"\)?(?:'s)?(?:(?: (?:[Aa]nnual|\d{1,3}(?:st|nd|rd|th)|[Cc]ustoms|High[- ]Level|Technical)){0,3}|"
    r" \d{1,3}(?:st|nd|rd|th)(?: [A-Z][a-z]+){1,4}) [Cc]onference\b"
)
# "The Workshop on the WCO/UPU Guidelines", "on the Amber Conference".
_ON_IT = with_the("on")
# "A high-level meeting with Europol".
_WITH = with_the("with")
_REACH = 20
_LIST_REACH = 80
# A committee that two have in common meets as others do, at the invitation of whom it may be.
_OF_TWO = TRAININGS | {MeetingKind.CONFERENCE}
# The WCO itself, who pays, and what is no more than its meetings.
_NOT_THEIRS = ONLY_MEMBERS | PAYERS | {"wco"}
# "The joint WCO-WTO workshop": most that bear the WTO's name are on its Agreement.
_JOINT = re.compile(r"\b[Jj]oint (?:[a-z]+ )?$")


def find_partners(text: str, main: Span, names: list[Span], mentions: list[Mention]) -> Iterator[Mention]:
    """The parties to whom a meeting belongs too, by the places of its `names`, of which `main` is the best."""
    last = max(one.end for one in (main, *names)) + _LIST_REACH
    for mention in takewhile(lambda one: one.start < last, mentions):
        if mention.party is None or mention.party in _NOT_THEIRS:
            continue
        if mention.is_code:
            if is_for(text, main, mention) or _asked_for_it(text, main, mention):
                yield mention
            continue
        theirs = _by_the_name(text, mention) if lies_in(mention.start, names) else []
        is_with = not theirs and any(text[one.end : mention.start] in _WITH for one in names)
        yield from [mention] if is_with else theirs


def jointly(text: str, subject: Subject, mentions: list[Mention]) -> list[Mention]:
    """The WCO and the body whose joint training or conference it is by a name: "the WCO-UPU Workshop"."""
    if subject.main.kind not in _OF_TWO:
        return []
    for mention in mentions:
        if lies_in(mention.start, subject.places()) and not (mention.is_code or mention.party in _NOT_THEIRS):
            both = _by_the_name(text, mention)
            if len(both) > 1:
                return both
    return []


def is_for(text: str, main: Span, country: Mention) -> bool:
    """Whether a meeting was held for a country, which stands in its name or in a list that goes on behind that."""
    whose = _FOR.search(text, main.start, country.start) if country.start < main.end + _LIST_REACH else None
    return whose is not None and whose.start() <= main.end + 1


def _asked_for_it(text: str, main: Span, country: Mention) -> bool:
    """Whether the sentence that names a meeting says first that a country's Customs asked for it."""
    if not country.end < main.start < country.end + _LIST_REACH or _STOP.search(text, country.end, main.start):
        return False
    asked = _ASKED_FOR_IT.search(text, max(0, country.start - _LIST_REACH), country.start)
    return asked is not None and ("Customs" in asked[0] or _ITS_CUSTOMS.match(text, country.end) is not None)


def _by_the_name(text: str, mention: Mention) -> list[Mention]:
    """Those whose a meeting is by a body in its name: the WCO and that body together, or this alone by its conference.

    Nobody's, if the name only says that the meeting is on something of that body.
    """
    before = max(0, mention.start - _REACH)
    joint = _WITH_THE_WCO_AFTER.match(text, mention.end) or _WITH_THE_WCO_BEFORE.search(text, before, mention.start)
    if text.endswith(_ON_IT, 0, min(mention.start, joint.start()) if joint else mention.start):
        return []
    if mention.party == "wto" and not (joint and _JOINT.search(text, before, min(joint.start(), mention.start))):
        return []
    if joint:
        return [the_wco(joint), mention]
    return [mention] if mention.is_office or _is_its_own(text, mention) else []


def _is_its_own(text: str, mention: Mention) -> bool:
    """Whether a conference bears a body's name, and not two letters that may be short for anything."""
    before = max(0, mention.start - _REACH)
    its = _ITS_CONFERENCE.match(text, mention.end) or _CONFERENCE_OF.search(text, before, mention.start)
    return its is not None and mention.end - mention.start > len("IT")

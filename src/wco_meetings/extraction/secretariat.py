"""Whether the WCO itself takes part: it stands on all of its pages, and is there where its people do something.

At a working group or committee of its own its people serve. A conference or a training for the whole world is the
WCO's own too; to a regional one it comes, and to one that it holds
together with others.
"""

from __future__ import annotations

import re

from ..model.words import MeetingKind, Region
from .names import Mention
from .officials import done_elsewhere
from .signals import Sentence, Signal
from .text import Span

__all__ = ["the_wco_came", "wco_people"]

_WCO_PEOPLE = re.compile(
    r"\b(?P<before>(?:the )?World Customs Organi[sz]ation(?: \(WCO\))?|WCO)(?:'s)? "
    r"(?:(?:accredited|Accredited|technical|subject matter|senior|Senior|Acting|Deputy) )?"
    r"(?:Secretary[- ]General|Deputy Secretary|Secretariat(?! (?:building|premises|headquarters))|"
    r"Director\b(?! General)"
    r"|[Ee]xperts?|[Rr]epresentatives?|[Oo]fficials?|[Oo]fficers?|Program(?:me)? Managers?|[Tt]rainers?|"
    r"[Ff]acilitators?"
    r"|[Ss]peakers?|[Cc]onsultants?|[Tt]eam|[Dd]elegation|Technical (?:Officers?|Attach[ea]s?))"
    r"|\b(?:Secretary[- ]General|Deputy Secretary|Director|Secretariat|[Ee]xperts?|[Rr]epresentatives?|[Oo]fficials?|Manager|Officer)"
    r"(?:[ ,]+(?:[A-Z][\w.'-]*|of|from|for|and|at|the)){0,8} (?:of|from|at) (?:the )?"
    r"(?P<after>World Customs Organi[sz]ation|WCO)\b(?! (?:[A-Z](?!ecretariat)|region))"
    r"|\b(?P<office>(?:Deputy )?Director(?: of| for|,)(?: the)? (?:WCO )?(?:Compliance and|Capacity Building|"
    r"Tariff and Trade)"
    r"(?: [A-Z]\w+){0,2})"
    r"|\b(?P<itself>WCO)(?: \w+ly| also)? (?:set the scene|presented|explained|"
    r"(?:led|delivered|gave|made) (?:the |an? )?(?:discussions?|updates?|presentations?|overview|sessions?))\b"
    r"|(?<![A-Z] )(?<!'s )(?P<general>(?:Deputy )?Secretary[- ]General) (?:(?:Dr|Mr|Ms)\.? )?(?:[A-Z][\w.-]+ ){0,3}"
    r"(?:\w+ed|gave|spoke|took)\b"
)
# One of these stands in whatever the expression above finds.
_WCO_WORDS = ("WCO", "World Customs", "Director", "Secretary")
# What the WCO's people did before the meeting, or have done with them there: "the work carried out by the Secretariat".
_BY = re.compile(
    r"\b(?:carried out|prepared|developed|drafted|made|produced|published|supported|"
    r"funded) by (?:the )?$"
)


_BODY = re.compile(
    r"\b(?:Working (?:Group|Party)|Management Committee|Contracting Parties|Project Team|Consultative Group|"
    r"Expert Group|Permanent Technical Committee|PTC|Scientific Sub|Information Management|"
    r"Dialogue|Coordinators)\b"
)
# The conferences that it holds for everybody, as it holds its bodies' meetings.
_ITS_OWN = re.compile(r"\b(?:Technology|TECH|IT|AEO|Authori[sz]ed Economic|Gender|Women)\b")
_GLOBAL = frozenset((MeetingKind.SESSION, MeetingKind.MEETING))
_OF_MANY = frozenset((MeetingKind.CONFERENCE, MeetingKind.SEMINAR, MeetingKind.FORUM))


def wco_people(text: str, sentence: Sentence) -> Span | None:
    """The WCO's name where its people are said to do something at the meeting."""
    if not sentence.has(Signal.SAYING) or not any(text.find(word, *sentence[:2]) >= 0 for word in _WCO_WORDS):
        return None
    match = _WCO_PEOPLE.search(text, sentence.start, sentence.end)
    if match is None or _BY.search(text, max(sentence.start, match.start() - 30), match.start()):
        return None
    if done_elsewhere(text, sentence, match.end()):
        return None
    name = str(match.lastgroup)
    return Span(match.start(name), match.end(name))


def the_wco_came(
    name: str, kind: MeetingKind, region: Region | None, people: Span | None, hosts: list[Mention]
) -> Span | None:
    """Where it is seen that the WCO took part in a meeting: its `people` do something there, or it is among `hosts`.

    To host is to take part in the training of a region, where the WCO teaches, and in a conference held with others.
    """
    is_own = _BODY.search(name) or _ITS_OWN.search(name)
    hosting = next((host for host in hosts if host.party == "wco"), None)
    with_others = len(hosts) > (hosting is not None) and kind in _OF_MANY and not is_own
    if people is not None and (region is not None or with_others or (kind in _GLOBAL and not is_own)):
        return people
    comes = with_others or (region is not None and kind is not MeetingKind.SESSION)
    return Span(hosting.start, hosting.end) if hosting and comes else None

"""Whether the WCO itself takes part: it stands on all of its pages, and is there where its people do something.

At a working group or a world conference of its own its people serve. To what a region or others hold it comes, and it
teaches where it trains: unless it is one country's own training, which only that country attends.
"""

from __future__ import annotations

import re

from ...model.words import MeetingKind, Region
from ..page.names import Mention
from ..page.signals import Sentence
from ..text import Span
from ..words.kinds import TRAININGS
from .officials import done_elsewhere

__all__ = ["the_wco_came", "wco_people"]

_WCO = re.compile(r"W(?<!\wW)(?:CO\b|orld Customs Organi[sz]ation\b(?: \(WCO\))?)")
# What follows its name: its people, or what it does itself.
_ITS_PEOPLE = re.compile(
    r"(?:'s)? (?:(?:[Aa]ccredited|international|technical|subject matter|project|[Ss]enior|[A-Z]{2,8}|Acting|Deputy) )?"
    r"(?:Secretary[- ]General|Deputy Secretary|Secretariat(?! (?:building|premises|headquarters|is\b|in\b))|"
    r"Director\b(?! General)"
    r"|Capacity Building Director|[Ee]xperts?|[Rr]epresentatives?|[Oo]fficials?|[Oo]fficers?|Program(?:me)? Managers?"
    r"|[Tt]rainers?|[Ff]acilitators?|[Ss]peakers?|[Cc]onsultants?|[Tt]eam|[Dd]elegation|Technical Attach[ea]s?)"
    r"|(?: \w+ly| also)? (?:set the scene|presented|explained|"
    r"(?:led|delivered|gave|made) (?:the |an? )?(?:discussions?|updates?|presentations?|overview|sessions?))\b"
)
_ENDS_WITH_OF = (" of the ", " of ", " from the ", " from ", " at the ", " at ")
_PEOPLE_OF = re.compile(
    r"\b(?:Secretary[- ]General|Deputy Secretary|Director|Secretariat|[Ee]xperts?|[Rr]epresentatives?|[Oo]fficials?|"
    r"Manager|Officer)(?:[ ,]+(?:[A-Z][\w.'-]*|of|from|for|and|at|the)){0,8} (?:of|from|at) (?:the )?$"
)
_OF_A_PART = re.compile(r" (?:[A-Z](?!ecretariat)|region|for the )")
_PEOPLE_REACH = 120
# Its people by their offices alone.
_DIRECTOR = re.compile(
    r"D(?:eputy D)?irector(?: of| for|,)(?: the)? (?:WCO )?(?:Compliance and|Capacity Building|Tariff and Trade)"
    r"(?: [A-Z]\w+){0,2}"
)
_GENERAL = re.compile(
    r"[DS](?<![A-Z] .)(?<!'s .)(?<![A-Z] Deputy .)(?<!'s Deputy .)(?:eputy S)?ecretary[- ]General"
    r"(?= (?:(?:Dr|Mr|Ms)\.? )?"
    r"(?:[A-Z][\w.-]+ ){0,3}(?:\w+ed|gave|spoke|took)\b)"
)
# What the WCO's people did before the meeting, or have done with them there: "the work carried out by the Secretariat".
_BY = re.compile(
    r"\b(?:carried out|prepared|developed|drafted|made|produced|published|supported|"
    r"funded) by (?:the )?$"
)


_BODY = re.compile(
    r"\b(?:Working (?:Group|Party)|Management Committee|Contracting Parties|Projects? Team|Consultative Group|"
    r"Experts? Group|(?i:Permanent Technical Committee)|Administrative Committee|PTC|Scientific Sub|"
    r"Information Management|Dialogue|Coordinators)\b"
)
# The conferences that it holds for everybody, as it holds its bodies' meetings.
_ITS_OWN = re.compile(r"\b(?:Technology|TECH|IT|AEO|Authori[sz]ed Economic|Gender|Women)\b")


def wco_people(text: str, sentence: Sentence) -> Span | None:
    """The WCO's name where its people are said to do something at the meeting."""
    found = _people(text, sentence)
    if found is None:
        return None
    name, start, end = found
    told = _BY.search(text, max(sentence.start, start - 30), start) or done_elsewhere(text, sentence, end)
    return None if told else name


def _people(text: str, sentence: Sentence) -> tuple[Span, int, int] | None:
    """The WCO's name, or the office that stands for it, where its people are named, and where that begins and ends."""
    start, end = sentence[:2]
    for name in _WCO.finditer(text, start, end):
        if people := _ITS_PEOPLE.match(text, name.end(), end):
            return Span(*name.span()), name.start(), people.end()
        if text.endswith(_ENDS_WITH_OF, start, name.start()) and not _OF_A_PART.match(text, name.end(), end):
            before = _PEOPLE_OF.search(text, max(start, name.start() - _PEOPLE_REACH), name.start())
            if before:
                return Span(*name.span()), before.start(), name.end()
    if not _has_office(text[start:end]):
        return None
    office = _DIRECTOR.search(text, start, end) or _GENERAL.search(text, start, end)
    return (Span(*office.span()), *office.span()) if office else None


def _has_office(words: str) -> bool:
    """Whether a sentence may name the WCO's people by their offices alone."""
    return "irector" in words or "ecretary" in words


def the_wco_came(
    text: str,
    name: Span,
    kind: MeetingKind,
    region: Region | None,
    people: Span | None,
    hosts: list[Mention],
    national: bool,
) -> Span | None:
    """Where it is seen that the WCO took part in a meeting: its `people` do something there, or it is among `hosts`.

    A regional training is the WCO's, but for the seminars of others; a `national` one is that country's alone.
    """
    is_own = _BODY.search(text, *name) or _ITS_OWN.search(text, *name)
    hosting = next((host for host in hosts if host.party == "wco"), None)
    with_others = len(hosts) > (hosting is not None) and not is_own
    elsewhere = not (is_own or national)
    there = elsewhere and (hosting is not None or kind is not MeetingKind.WORKSHOP)
    if people is not None and (region is not None or with_others or there):
        return people
    training = kind in TRAININGS and not national
    regional = region is not None and kind is not MeetingKind.SESSION
    if hosting is not None and (training or regional or elsewhere):
        return Span(hosting.start, hosting.end)
    theirs = kind is MeetingKind.SEMINAR and hosts
    named = _WCO.search(text) if training and region is not None and not theirs else None
    return Span(*named.span()) if named else None

"""Other events than a meeting, at which parties take part too: an operation, a seizure, a treaty, a visit."""

import re

from ..page.signals import Sentence, Signal
from ..text import Span, lies_in

__all__ = ["another_event", "tells_of_another_event"]

_OTHER_EVENT = re.compile(
    r"\b(?:[Oo]perations? (?!Cent(?:er|re)s?\b)[A-Z]\w+|seized|seizing|seizures? (?:of|in|from)|consignments?|"
    r"shipments?|originat(?:e|es|ed|ing|ors?)|"
    r"arrest(?:s|ed|ing)?|[Ii]nvitations?(?! of)|"
    r"signator(?:y|ies)|signed (?:by|the|a)|ratif(?:y|ies|ied|ying|ications?)|acceded|"
    r"accession|(?<!\d )Contracting Parties|would (?:be|continue|serve)|"
    r"deposited|elected|nominated|condolences|was invited|"
    r"[Bb]ilateral meetings?|unable to|absent|did not)\b"
)
_WORKED_ON = re.compile(
    r"\b(?:analy[sz]ed|assessed|debriefed|discussed|evaluated|examined|presented|reviewed|summari[sz]ed|results of|"
    r"outcomes? of|took stock of)\b[^.;]{0,80}$"
)
_OPERATION = ("Operation", "operation")
_ON_REACH = 120


def another_event(text: str, sentence: Sentence, within: list[Span]) -> int | None:
    """Where a sentence first names an event that isn't what the meeting was on, if it does; `within` are its names."""
    events = _OTHER_EVENT.finditer(text, *sentence[:2]) if sentence.has(Signal.OTHER_EVENT) else ()
    places = (event.start() for event in events)
    return next((place for place in places if not _is_what_it_was_on(text, sentence, place, within)), None)


def tells_of_another_event(text: str, sentence: Sentence, end: int, within: list[Span]) -> bool:
    """Whether a sentence speaks, up to a place, of what was done elsewhere."""
    return sentence.has(Signal.AWAY | Signal.OTHER_EVENT) and not all(
        text.startswith(_OPERATION, place) and _is_what_it_was_on(text, sentence, place, within)
        for place, signal in sentence.places
        if place < end and signal & (Signal.AWAY | Signal.OTHER_EVENT)
    )


def _is_what_it_was_on(text: str, sentence: Sentence, place: int, within: list[Span]) -> bool:
    """Whether what is named at a place is what the meeting was on: "the debriefing of Operation Amber"."""
    if lies_in(place, within):
        return True
    before = sentence.before(text, place, _ON_REACH)
    return text.startswith(_OPERATION, place) and _WORKED_ON.search(before) is not None

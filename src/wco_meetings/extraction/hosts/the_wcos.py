"""A meeting of the WCO's, where nobody is said to hold it: by its name, its house, its people or the title."""

import re

from ...model.words import MeetingKind
from ..names.subject import Subject
from ..page.page import Page
from ..sentences.signals import Signal
from ..text import Span
from ..time_and_place.headquarters import AT_THE_WCO
from ..time_and_place.places import FoundPlace
from ..words.administrations import THE_WCO, THE_WCO_ITSELF
from ..words.holding import HELD
from ..words.kinds import ANY_KIND, TRAININGS
from ..words.missions import MISSION

__all__ = ["says_it_is_the_wcos"]

_OF_BODIES = frozenset((MeetingKind.SESSION, MeetingKind.MEETING))
# "The WCO training", but not "on the WCO Data Model", which is what it is about.
_ITS_TRAINING = re.compile(r"(?:(?! (?:about|for|on|to) ).)*?(?<![-/])(?<!ing )(?<!ing the )(?P<wco>WCO(?= ))")
# "The WCO's Secretary General, Jane Doe, gave a keynote speech at", "Ms. Roe of the WCO opened it", and didn't teach
# there too.
_AS_A_GUEST = re.compile(
    r"[^.;,\n]{0,40}?(?:, [^;,\n]{2,40},|,)? (?:(?:delivered|gave|made) (?:an?|the) (?:keynote|address\b|speech)|"
    r"(?:closed|opened)(?: the (?:[\w-]+ )?training)?|"
    rf"spoke at|was invited|addressed the (?:audience|delegates|participants|{ANY_KIND}))"
    r"(?![^.;\n]* (?:facilitat|led\b|taught|train))"
)
_OPENED_BY = re.compile(r"\b(?:closed|opened) by [^;,\n]{0,60}$")
_OPENING_REACH = 80
# "The 6th Amber Programme", and not "the Amber Programme Committee".
_PROGRAMME = re.compile(r"\bProgram(?:me)?\b(?! (?:Board|Committee|Council|Group|Steering)\b)")
_THE_WCO = re.compile(THE_WCO)
# "The WCO supports Malta in its reform", above a workshop of which nobody is said to hold it.
_AT_WORK = re.compile(
    rf"\s*(?:The )?{THE_WCO_ITSELF} (?:(?:also|[A-Za-z]+ly) )?"
    r"(?i:carries out|(?:assist|boost|build|complete|conclude|conduct|deliver|empower|enhance|facilitate|give|help|"
    r"hold|launche|organi[sz]e|pilot|provide|run|support|train)s)\b"
)
# "Organized by the Amber Guild", "which the Amber Guild had put on": by somebody whom the directory need not have.
_HELD_IT = f"(?:{HELD}|put on|run)"
_BY_SOMEBODY = re.compile(
    rf"\b{_HELD_IT} (?:[a-z]+ly )?by (?:an? |the |its )?[A-Z]|"
    rf"\b(?:that|which) (?:the )?(?:[A-Z][\w'-]* |of |for ){{1,9}}(?:had |has )?{_HELD_IT}\b"
)


def says_it_is_the_wcos(
    page: Page, subject: Subject, place: FoundPlace | None, has_days: bool, people: Span | None
) -> Span | None:
    """Where a page says that a meeting that has a place or days is the WCO's; its `people` are first named there."""
    called = _called_the_wcos(page, subject) if has_days or place else None
    teach = people and subject.main.kind in TRAININGS and not _speaks_as_a_guest(page, people)
    own_people = people if teach else None
    return called or _held_at_the_wco(page, subject, place) or own_people or _titled_the_wcos(page, subject)


def _called_the_wcos(page: Page, subject: Subject) -> Span | None:
    """Where the name of a training or a mission says that it is the WCO's."""
    trains = subject.main.kind in TRAININGS or MISSION.search(subject.main.name)
    own = _ITS_TRAINING.match(page.level, *subject.main.place) if trains else None
    return Span(*own.span("wco")) if own else None


def _titled_the_wcos(page: Page, subject: Subject) -> Span | None:
    """Where the title says that the WCO is at work, above a training or a mission that is said to be nobody's."""
    main = subject.main
    trains = main.kind in TRAININGS or (not main.numbers and MISSION.search(main.name))
    own = _AT_WORK.match(page.level, page.title.start, page.title.end) if trains and page.title else None
    if own is None or any(
        _BY_SOMEBODY.search(page.level, one.start, one.end) for one in page.body if one.has(Signal.HELD)
    ):
        return None
    return Span(*own.span("wco"))


def _held_at_the_wco(page: Page, subject: Subject, place: FoundPlace | None) -> Span | None:
    """Where it is said that a training or a conference was held at the WCO; its own bodies meet there, as others do."""
    by_a_body = subject.main.kind in _OF_BODIES and not _PROGRAMME.search(subject.main.name)
    if by_a_body or place is None or place.place != AT_THE_WCO:
        return None
    named = _THE_WCO.search(page.level, place.start, place.end)
    return Span(*named.span()) if named else Span(place.start, place.end)


def _speaks_as_a_guest(page: Page, people: Span) -> bool:
    """Whether the WCO's people, where they are first named, only speak at a meeting: "gave a keynote speech at"."""
    opened = _OPENED_BY.search(page.level, max(0, people.start - _OPENING_REACH), people.start)
    return bool(opened or _AS_A_GUEST.match(page.level, people.end))

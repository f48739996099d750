"""Kinds of meetings: the words for them, and what the meetings of bodies and of known series are."""

import re
from collections.abc import Iterable

from ...model.series import Series
from ...model.words import MeetingKind, SeriesKind
from ..expressions import expression

__all__ = [
    "ANY_KIND",
    "A_TRAINING",
    "BODIES",
    "KIND",
    "KINDS",
    "KIND_OR_EVENT",
    "KIND_WORDS",
    "TRAININGS",
    "kind_in",
    "meeting_kind",
]

KINDS = {
    "session": MeetingKind.SESSION,
    "sitting": MeetingKind.SESSION,
    "meeting": MeetingKind.MEETING,
    "conference": MeetingKind.CONFERENCE,
    "congress": MeetingKind.CONFERENCE,
    "summit": MeetingKind.CONFERENCE,
    "symposium": MeetingKind.CONFERENCE,
    "colloquium": MeetingKind.CONFERENCE,
    "forum": MeetingKind.FORUM,
    "workshop": MeetingKind.WORKSHOP,
    "training": MeetingKind.WORKSHOP,
    "training-course": MeetingKind.WORKSHOP,
    "course": MeetingKind.WORKSHOP,
    "seminar": MeetingKind.SEMINAR,
    "webinar": MeetingKind.SEMINAR,
    "consultation": MeetingKind.MEETING,
    "dialogue": MeetingKind.MEETING,
    "debriefing": MeetingKind.MEETING,
    "assembly": MeetingKind.MEETING,
    "roundtable": MeetingKind.MEETING,
    "round table": MeetingKind.MEETING,
    "ceremony": MeetingKind.MEETING,
    "knowledge academy": MeetingKind.SEMINAR,
    "learning event": MeetingKind.WORKSHOP,
    "group activity": MeetingKind.WORKSHOP,
    "master class": MeetingKind.WORKSHOP,
    "masterclass": MeetingKind.WORKSHOP,
    "boot camp": MeetingKind.WORKSHOP,
    "bootcamp": MeetingKind.WORKSHOP,
    "hackathon": MeetingKind.WORKSHOP,
    "trade day": MeetingKind.FORUM,
    "industry day": MeetingKind.FORUM,
}
"""Words for meetings, in their plain form, and what they mean."""

TRAININGS = frozenset((MeetingKind.WORKSHOP, MeetingKind.SEMINAR))
"""Meetings at which people learn."""


def _any_of(words: Iterable[str]) -> str:
    """An expression for words in small letters or capitals, of which one may begin with another."""
    # The engine looks at the first letter of each, and tries few.
    each = (f"[{word[0]}{word[0].upper()}](?i:{word[1:]})" for word in sorted(words, key=len, reverse=True))
    return f"(?:{'|'.join(each)})"


ANY_KIND = _any_of(KINDS)
"""An expression for words for meetings, in small letters or capitals."""
KIND_OR_EVENT = rf"(?:{ANY_KIND}|[Ee]vent)"
"""The same, or the word for any of them."""
A_TRAINING = _any_of(word for word, kind in KINDS.items() if kind in TRAININGS)
"""An expression for those at which people learn."""

BODIES = "Board|Collegium|Commission|Committee|Conference|Council|Forum|Group|Network|Party|Task Force|Team"
"""What the name of a body that meets ends with."""

KIND_WORDS = {
    form: word
    for word in KINDS
    for plural in (word, f"{word[:-1]}ies" if word[-1] == "y" else f"{word}es" if word[-1] == "s" else f"{word}s")
    for form in (plural, plural.capitalize(), plural.title(), plural.upper())
}
"""Every form of these words, in small letters and in capitals, and its plain form."""

KIND = re.compile(
    r"(?<!World Economic )(?<!Pacific Islands )(?<!International Transport )"
    + expression(KIND_WORDS)
    + r"(?! (?:Cent(?:er|re)|Institute|School|Academy|Handbook|Manual|Guide|Materials?|Modules?"
    r"|Curriculum|Package|Strategy|Unit|Department|Officer|(?:on|for) Trade and Development))"
)
"""A word for a meeting that isn't part of a name of something else."""


def kind_in(series: Series | None, kind: MeetingKind) -> MeetingKind:
    """What the meeting of a known series is: the Council and its committees hold sessions, and groups meet."""
    if series is None or kind not in (MeetingKind.MEETING, MeetingKind.SESSION):
        return kind
    if series.kind is SeriesKind.ORGAN or (series.kind is SeriesKind.COMMITTEE and series.body == "council"):
        return MeetingKind.SESSION
    return kind


def meeting_kind(word: str) -> MeetingKind:
    """The kind of meeting that a word means; a body by itself holds sessions."""
    if word in ("Committee", "Sub-Committee", "Council", "Commission"):
        return MeetingKind.SESSION
    return KINDS.get(word.lower(), MeetingKind.MEETING)

"""Ordinals that number no series: the first and the second of two workshops, the first meeting that is held online."""

import re

from ...model.words import MeetingKind
from ..expressions import Guarded
from ..text import Span
from ..words.kinds import ANY_KIND, KINDS, TRAININGS
from ..words.numbers import UP_TO_NINTH

__all__ = ["is_a_later_one", "is_news", "is_of_a_year", "is_of_several"]

# "The first workshop gathered experts, and the second one officers."
_OF_SEVERAL = re.compile(rf"({UP_TO_NINTH}) (?:of the (?:[a-z]+ )?)?({'|'.join(KINDS)})(s?)")
_A_LATER_ONE = re.compile(rf"(?!first\b){_OF_SEVERAL.pattern}")
_OF_A_YEAR = re.compile(r" (?:for|of) (?:20\d\d|th(?:e|is) year)\b")
_A_YEARLY_ONE = Guarded(rf"\b{ANY_KIND} (?:for|of) 20\d\d of\b", (" of 20", " for 20"))
_FIRST = "first"
# Each way of meeting can have a first one: "the first online meeting", "the first meeting to be held online".
_MANNER = r"(?: (?:entirely|fully|purely|wholly))? (?i:in-person|on-?line|virtual|hybrid|live|physical|face-to-face"
_OF_A_MANNER = re.compile(rf"(?:-ever)?(?: WCO)?{_MANNER}|extraordinary)\b")
_HELD_SO = re.compile(rf"(?: to be| that was)?(?: ever)?(?: held)?{_MANNER}|in person|remotely|virtually)\b")


def is_a_later_one(name: str) -> bool:
    """Whether a name says no more than that it is the second or a further one: "second workshop"."""
    return _A_LATER_ONE.fullmatch(name) is not None


def is_of_several(name: str) -> bool:
    """Whether a page tells of a first meeting and of a second one, or of some a year, which number no series."""
    nth = _OF_SEVERAL.fullmatch(name)
    if nth is None:
        return _OF_A_YEAR.search(name) is not None
    return nth[1] != "first"


def is_of_a_year(text: str, name: Span) -> bool:
    """Whether a year goes on a name, or stands in it, of whose meetings an ordinal counts: "the second of 2018", "its
    second bi-annual meeting for 2018 of the Group".
    """
    return _OF_A_YEAR.match(text, name.end) is not None or _A_YEARLY_ONE.search(text, *name) is not None


def is_news(text: str, name: Span, numbers: tuple[int, ...], kind: MeetingKind) -> bool:
    """Whether a meeting is the first held so, or since then, or the first training on something: of no series."""
    in_words = numbers == (1,) and text[name.start : name.start + len(_FIRST)].lower() == _FIRST
    if not in_words:
        return False
    held_so = _OF_A_MANNER.match(text, name.start + len(_FIRST)) or _HELD_SO.match(text, name.end)
    # "The first Working Group activity (WG1)" of a programme has others after it.
    training = kind in TRAININGS and not text.startswith(" Working Group", name.start + len(_FIRST))
    return held_so is not None or training or text.startswith(" since ", name.end)

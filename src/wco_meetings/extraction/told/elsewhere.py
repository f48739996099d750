"""What a page tells of and its meeting did not do: what was done in other years, before, or by higher bodies.

A verb says by its tense, and a sentence by its years, that what is told was done before; what is only spoken of, such
as "the resolution that the Council adopted", was too.
"""

from __future__ import annotations

import re

from ...model.words import Force, OutcomeKind
from ..meeting.ordinals import ORDINAL
from ..page.signals import Piece, Sentence, Signal
from .actors import NEAR, after_and, without_adverbs

__all__ = [
    "by_a_higher_body",
    "had_done",
    "has_done",
    "is_of_an_earlier_year",
    "is_of_another_meeting",
    "is_of_another_year",
    "is_spoken_of",
    "of_a_higher_body",
]

_IN_YEAR = re.compile(r"in (?<!\win )(?:19|20)\d\d,? (?:the|when|as)\b")
_IN_A_YEAR = re.compile(r"(?:In|Since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d,? ")
_AT_ANOTHER = re.compile(rf"(?:At|During) the {ORDINAL}\b")
# "The plan was adopted in Riga in June 2018", "endorsed the framework in 2017".
_IN_THE_YEAR = re.compile(
    r"(?: (?!\w+ed\b|held|which|that|from|since|to )[\w'/&-]+){0,10}? (?:in|on) (?:\d\d? )?(?:[A-Z][a-z]+ )?"
    r"((?:19|20)\d\d)\b"
)
_BINDING = (Force.DECISION, Force.COMMITMENT)
# "The resolution that the Council adopted in Riga", "how they adopted technology", "once it has approved them".
_SPOKEN_OF = re.compile(
    r"\b(?:(?<!in )(?<!at )(?<!by )(?<!for )(?<!with )(?<!after )(?<!during )(?<!through )which|"
    r"[Ww]hat|whom|[Hh]ow|that|[Oo]nce|[Ii]f|until)(?: (?![a-z]+(?:ed|ing)\b)[\w'/-]+){1,8}$"
)
_HAD = re.compile(r" had(?: \w+)?$")
_HAS = re.compile(r" (?:has|have)(?: \w+)?$")
_AUXILIARY = 24
# Bodies that decide elsewhere what other meetings speak of.
_HIGHER = re.compile(r"\b(?:Council|Policy Commission)\b")
_BY_A_HIGHER = re.compile(r"\b(?:[Tt]he|WCO(?:'s)?) (?:Council|Policy Commission)(?: \([A-Z]{1,4}\))?(?: \w+)? $")


def is_of_another_year(text: str, sentence: Sentence) -> bool:
    """Whether a sentence begins with a year, as what tells of other times does."""
    start, end = sentence.start, sentence.end
    if not sentence.has(Signal.FIGURES):
        return False
    return _IN_YEAR.search(text, start, end) is not None or _IN_A_YEAR.match(text, start, end) is not None


def is_of_another_meeting(text: str, sentence: Sentence) -> bool:
    """Whether a sentence begins with another meeting, at which it was: "at the 39th Conference, held in Riga, they"."""
    return sentence.has(Signal.OTHER_MEETING) and _AT_ANOTHER.match(text, *sentence[:2]) is not None


def is_of_an_earlier_year(
    text: str, sentence: Sentence, verb: re.Match[str], kind: OutcomeKind, year: int | None
) -> bool:
    """Whether what binds is told with a year before the meeting's."""
    if year is None or kind.force not in _BINDING or not sentence.has(Signal.FIGURES):
        return False
    when = _IN_THE_YEAR.match(text, verb.end(), sentence.end)
    return when is not None and int(when[1]) < year


def is_spoken_of(before: str, kind: OutcomeKind) -> bool:
    """Whether the words before a verb make what was done a thing that is spoken of; what is discussed may be."""
    informs = kind.force is Force.INFORMATION and kind is not OutcomeKind.PROPOSED
    if informs or after_and(before):
        return False
    return _SPOKEN_OF.search(without_adverbs(before)) is not None


def had_done(before: str) -> bool:
    """Whether the words before a verb put it before what is told: "had lately asked for help"."""
    return _HAD.search(before[-_AUXILIARY:]) is not None


def has_done(before: str) -> bool:
    """Whether a party did it lately, and maybe anywhere: "the WCO has launched many projects"."""
    return _HAS.search(before[-_AUXILIARY:]) is not None


def of_a_higher_body(text: str, words: Piece) -> bool:
    """Whether words, such as a meeting's name, name a Council or the Policy Commission."""
    return _HIGHER.search(text, words.start, words.end) is not None


def by_a_higher_body(text: str, sentence: Sentence, verb: re.Match[str]) -> bool:
    """Whether the Council or the Policy Commission did it."""
    return _BY_A_HIGHER.search(text, max(sentence.start, verb.start() - NEAR), verb.start()) is not None

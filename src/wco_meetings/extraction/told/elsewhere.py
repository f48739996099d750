"""What a page tells of and its meeting did not do: in other years, at other meetings, before, or by the Council.

A verb says by its tense, and a sentence by its years, that what is told was done before; what is only spoken of, such
as "the resolution that the Council adopted", was too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...model.words import Force, OutcomeKind
from ..meeting.ordinals import ORDINAL
from ..page.signals import Piece, Sentence, Signal
from .actors import after_and, without_adverbs

__all__ = [
    "OwnMeeting",
    "had_done",
    "has_done",
    "is_of_an_earlier_year",
    "is_of_another_meeting",
    "is_of_another_year",
    "is_spoken_of",
    "may_be_the_council",
    "not_by_the_council",
]

_IN_YEAR = re.compile(r"in (?<!\win )(?:19|20)\d\d,? (?:the|when|as)\b")
_IN_A_YEAR = re.compile(r"(?:In|Since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d,? ")
_AT_ANOTHER = re.compile(
    rf"(?:At|During) the (?!(?i:first|second|third) ){ORDINAL}\b(?= [A-Z])"
    r"(?! (?:[\w-]+ ){0,2}?(?:session|panel|part|day|half)\b)"
)
# "The plan was adopted in Riga in June 2018", "endorsed the framework in 2017".
_IN_THE_YEAR = re.compile(
    r"(?:(?: (?:in|at|by)(?: the)?(?: [A-Z][\w'-]*){1,4}){1,2}|"
    r" (?:the|its|their|an?)(?: (?!(?:of|on|for|as|in|from|with|about)\b)[\w'-]+){1,3}?"
    r"(?<!ed)(?<!en)(?<!wn)(?<!held)(?<!made)(?<!sent)(?<!set)(?<!up)(?<!out))?"
    r" (?:in|on) (?:\d\d? )?(?:[A-Z][a-z]+ )?((?:19|20)\d\d)(?![\w/-])"
)
_BINDING = (Force.DECISION, Force.COMMITMENT)
# "The resolution that the Council adopted in Riga", "how they adopted technology", "once it has approved them".
_SPOKEN_OF = re.compile(
    r"\b(?:(?:(?<!, )(?<!in )(?<!at )(?<!by )(?<!for )(?<!with )(?<!after )(?<!during )(?<!through )(?<!of )"
    r"(?<!to )(?<!under )(?<!from )(?<!following )which|[Ww]hat|whom|"
    r"(?P<that>that)|[Oo]nce|[Ii]f|until)(?: (?!(?!meeting|training)[a-z]+(?:ed|ing)\b)[\w'/-]+){1,8}|"
    r"[Hh]ow (?:(?:the|its|their)(?: [\w-]+){1,5}|[\w-]+))$"
)
# "That the Council adopted in Riga" speaks of a thing, "that the Council adopted it" says so.
_GAP = re.compile(
    r"[,.;:]| (?:in(?! principle)|at|during|last|earlier|recently|previously|is|are|was|were|will|sets?|calls?)\b|$"
)
_HAD = re.compile(r" had(?: \w+)?$")
_HAS = re.compile(r" (?:has|have)(?: \w+)?$")
_AUXILIARY = 24
_ANYWHERE = frozenset((OutcomeKind.LAUNCHED, OutcomeKind.ESTABLISHED, OutcomeKind.SUPPORTED, OutcomeKind.PRESENTED))
# They decide elsewhere what other meetings speak of. On a page with a "Governing Council" it may be that one.
_COUNCILS = ("Council", "Policy Commission")
_COUNCIL = re.compile(rf"\b(?:{'|'.join(_COUNCILS)})\b")
_SHORT_NAME = 2
_BY_THE_COUNCIL = re.compile(
    r"(?<!\bto )(?<!\bof )(?<!\bfor )(?<!\bby )(?<!\bfrom )(?<!\bwith )(?<!\bat )(?<!\bin )"
    r"\b(?:[Tt]he(?: WCO(?:'s)?| World Customs Organi[sz]ation(?:'s| \(WCO\))?)?|WCO(?:'s)?) "
    r"(?:Council|Policy Commission)"
    r"(?: of the (?:WCO|World Customs Organi[sz]ation))?(?: \([A-Z]{1,4}\))?(?:, [^,.;\n]{3,60},)?"
    r"(?: (?!and|was|were|is|are|be|been)\w+)? $"
)
_FAR = 160


class OwnMeeting(NamedTuple):
    """What tells a meeting's deeds from others': its year, whether it has a number, whether it may be the Council's."""

    year: int | None
    is_numbered: bool
    may_be_the_council: bool


def may_be_the_council(text: str, main: str, names: Iterable[Piece]) -> bool:
    """Whether a meeting may be one of the Council or the Policy Commission, or of a council of its own.

    Its `main` name may say no more than "133rd Session" or "Sessions"; `names` are all places where it is named.
    """
    if not any(word in text for word in _COUNCILS) or "Governing Council" in text:
        return True
    if len(main.split()) <= _SHORT_NAME or "Sessions" in main:
        return True
    return any(_COUNCIL.search(text, *name[:2]) for name in names)


def is_of_another_year(text: str, sentence: Sentence) -> bool:
    """Whether a sentence tells what was in a year: "in 2015, the Group met", "as in 2015 the Group"."""
    start, end = sentence.start, sentence.end
    if not sentence.has(Signal.FIGURES):
        return False
    return _IN_YEAR.search(text, start, end) is not None or _IN_A_YEAR.match(text, start, end) is not None


def is_of_another_meeting(text: str, sentence: Sentence, meeting: OwnMeeting) -> bool:
    """Whether a sentence begins with another meeting, at which it was: "at the 39th Conference, held in Riga, they"."""
    return (
        meeting.is_numbered
        and sentence.has(Signal.OTHER_MEETING)
        and _AT_ANOTHER.match(text, *sentence[:2]) is not None
    )


def is_of_an_earlier_year(
    text: str, sentence: Sentence, verb: re.Match[str], kind: OutcomeKind, year: int | None
) -> bool:
    """Whether what binds is told with a year before the meeting's."""
    if year is None or kind.force not in _BINDING or not sentence.has(Signal.FIGURES):
        return False
    when = _IN_THE_YEAR.match(text, verb.end(), sentence.end)
    return when is not None and int(when[1]) < year


def is_spoken_of(text: str, verb: re.Match[str], before: str, kind: OutcomeKind) -> bool:
    """Whether the words before a verb make what was done a thing that is spoken of; what is discussed may be."""
    informs = kind.force is Force.INFORMATION and kind is not OutcomeKind.PROPOSED
    if informs or after_and(before):
        return False
    spoken_of = _SPOKEN_OF.search(without_adverbs(before))
    return spoken_of is not None and (spoken_of["that"] is None or _GAP.match(text, verb.end()) is not None)


def had_done(before: str) -> bool:
    """Whether the words before a verb put it before what is told: "had lately asked for help"."""
    return _HAD.search(before[-_AUXILIARY:]) is not None


def has_done(before: str, kind: OutcomeKind) -> bool:
    """Whether a party did it lately, and maybe anywhere: "the WCO has launched many projects"."""
    return kind in _ANYWHERE and _HAS.search(before[-_AUXILIARY:]) is not None


def not_by_the_council(text: str, sentence: Sentence, verbs: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The verbs of a sentence without those whose subject is the Council or the Policy Commission."""
    if all(text.find(word, sentence.start, sentence.end) < 0 for word in _COUNCILS):
        yield from verbs
        return
    by_it = False
    for verb in verbs:
        council = _BY_THE_COUNCIL.search(text, max(sentence.start, verb.start() - _FAR), verb.start())
        goes_on = by_it and after_and(text[sentence.start : verb.start()].rstrip())
        # "Since the Council adopted it, the Group has met and agreed": its own deeds go on at the head alone.
        by_it = goes_on or (council is not None and council.start() == sentence.start)
        if not by_it and council is None:
            yield verb

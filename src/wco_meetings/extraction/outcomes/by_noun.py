"""Outcomes that are told by a noun, in a row after a verb or as items below a heading: "the signing of a protocol"."""

import re
from collections.abc import Iterator

from ...model.words import OutcomeKind
from ..expressions import expression
from ..page.page import Page
from ..sentences.signals import Sentence
from ..words.kinds import KIND_OR_EVENT
from ..words.verbs import KINDS_BY_NOUN, VERBS
from .clauses import Told
from .decisions import without_mark

__all__ = ["begins_with_a_deed", "heads_outcomes", "named_first", "with_further"]

_KINDS = KINDS_BY_NOUN["resulted in"]
_NOUN = re.compile(expression(_KINDS), re.IGNORECASE)
# "The adoption of the plan", "an agreement on fees", and not "the launch site", "an approval process".
_TO_DO = "(?<= that)|(?<= to)"
_OF_WHAT = r"(?<= of)|(?<= on)| (?:between|of|on)\b"
_OF_SOMETHING = rf"(?={_NOUN.pattern}(?:{_OF_WHAT}|{_TO_DO})(?! the agenda\b))"
_NO_NOUN = r"(?!(?:about|against|for|of|on|to)\b)"
# Right after the verb, but not "a decision to defer the adoption"; then "... and the endorsement of the plan".
_ITS_NOUN = re.compile(rf":?(?: (?:the|an?|its|their))?(?: {_NO_NOUN}[a-z-]+){{0,2}}? {_NOUN.pattern}(?:{_OF_WHAT})")
_FURTHER = re.compile(rf"(?:[,;] (?:and )?| and |,? as well as )(?:the|an?) (?:[a-z-]+ ){{0,2}}?{_OF_SOMETHING}")
# "The signing of a protocol", "Endorsement of the plan"; "Adopted the plan".
_FIRST = re.compile(rf"(?:the |an? )?(?:[a-z-]+ ){{0,2}}?{_OF_SOMETHING}", re.IGNORECASE)
_OBJECT = r"(?= (?:[A-Z]|(?:an?|all|its|on|that|the|their|this|to|upon)\b))"
_DID = re.compile(f"{expression({verb.capitalize() for verb in VERBS})}{_OBJECT}")
# "The adoption of the plan was postponed", "the election of the Chair will follow": more is told than that it was done.
_MORE_IS_TOLD = re.compile(
    r"\b(?:are|can(?:not)?|could|failed|had|has|have|is|may|might|must|remain(?:ed|s)?|should|took|takes|was|were|will|"
    r"would)\b"
)
_PARTS = re.compile(r"[,;]| and ")
_RESULTS = r"(?:[Aa]chievements|[Cc]onclusions|[Dd]ecisions|[Hh]ighlights|[Oo]utcomes|[Rr]esults|OUTCOMES|RESULTS)"
_WHO_MET = (
    rf"(?:(?:The|This) (?:[\w'()/-]+ ){{0,8}}?(?:{KIND_OR_EVENT}|Commission|Committee|Council|Group)|It|They|"
    r"(?:The )?(?:[Dd]elegates|[Mm]embers|[Pp]articipants))"
)
_HEAD = re.compile(
    # "Outcomes", "Key outcomes of the meeting included:".
    rf"(?:(?:Its|Other|Some of the|The) )?(?:(?i:concrete|important|key|main|major|overall|principal|significant) )?"
    rf"{_RESULTS}(?: (?:at|from|of) (?:the|this) [^:.;\n]{{1,100}}?)?"
    r"(?: (?:are|comprised?|included?|were)(?: the following| as follows)?)?:?$|"
    # "The meeting achieved the following results:", "the meeting led to:".
    rf"{_WHO_MET}(?: (?:also|has|have))* (?:(?:achieved|made|produced|reached|took|yielded) (?:the following|these)|"
    rf"(?:concluded with|culminated in|led to|resulted in)(?: (?:the following|these))?)(?: (?:[a-z]+ )?{_RESULTS})?:$"
)
# "Expected outcomes", "Outcomes of the 2nd Meeting".
_OF_ANOTHER = re.compile(r"\b(?:\d+\w*|earlier|expected|intended|last|next|planned|previous|second)\b", re.IGNORECASE)
_LONGEST_HEAD = 240


def heads_outcomes(page: Page, number: int) -> bool:
    """Whether a line stands before items of which each is an outcome: "Key outcomes include:"."""
    text, start, end = page.level, *without_mark(page.level, page.body[number])[:2]
    return (
        end - start <= _LONGEST_HEAD
        and number + 1 < len(page.body)
        and page.opens_line(number + 1)
        and _HEAD.match(text, start, end) is not None
        and _OF_ANOTHER.search(text, start, end) is None
    )


def begins_with_a_deed(text: str, item: Sentence) -> bool:
    """Whether a line below such a heading is an outcome by a verb in the past: "Adopted the plan"."""
    return _DID.match(text, item.start, item.end) is not None


def named_first(text: str, item: Sentence) -> Told | None:
    """The outcome that a line below such a heading tells by its first noun, if by one: "The signing of a protocol"."""
    first = _FIRST.match(text, item.start, item.end)
    if first is None or _MORE_IS_TOLD.search(text, first.end(), item.end):
        return None
    noun = _noun_at(text, first.end())
    return Told(noun, _kind(noun), (), meant=False)


def with_further(text: str, sentence: Sentence, told: list[Told]) -> Iterator[Told]:
    """What is told, and what each further noun tells that hangs on the same verb.

    "It resulted in the adoption of the plan and the signing of a protocol".
    """
    ends = [*(one.verb.start() for one in told[1:]), sentence.end]
    for one, end in zip(told, ends, strict=False):  # of nothing that is told there is an end too
        yield one
        by_noun = one.verb[0].lower() in _KINDS or _ITS_NOUN.match(text, one.verb.end(), end)
        joints = [*_FURTHER.finditer(text, one.verb.end(), end)] if by_noun else []
        stops = [*(joint.start() for joint in joints[1:]), end]
        for joint, stop in zip(joints, stops, strict=False):
            if _MORE_IS_TOLD.search(text, joint.end(), stop) or _is_subject(text, joint.end(), stop):
                break
            noun = _noun_at(text, joint.end())
            yield one._replace(verb=noun, kind=_kind(noun))


def _is_subject(text: str, start: int, end: int) -> bool:
    """Whether what a noun begins is the subject of what is told next: "the election of the Chair will take place"."""
    return _PARTS.search(text, start, end) is None and _MORE_IS_TOLD.match(text, end) is not None


def _noun_at(text: str, place: int) -> re.Match[str]:
    noun = _NOUN.match(text, place)
    assert noun is not None  # as what led there looked for it
    return noun


def _kind(noun: re.Match[str]) -> OutcomeKind:
    return _KINDS[noun[0].lower()]

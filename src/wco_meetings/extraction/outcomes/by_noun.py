"""Outcomes that are told by a noun: "resulted in the adoption of the plan and the signing of a protocol", and lists."""

import re
from collections.abc import Iterator

from ...model.words import OutcomeKind
from ..expressions import expression
from ..page.page import Page
from ..sentences.signals import Sentence
from ..words.verbs import KINDS_BY_NOUN, VERBS
from .clauses import Told
from .decisions import without_mark

__all__ = ["heads_outcomes", "is_item_of_outcomes", "named_first", "with_further"]

_KINDS = KINDS_BY_NOUN["resulted in"]
_NOUN = expression(_KINDS)
_NOUN_AT = re.compile(_NOUN, re.IGNORECASE)
# "..., the signing of a protocol and the endorsement of the plan".
_FURTHER = re.compile(rf"(?:[,;] (?:and )?| and |,? as well as )(?:the|an?) (?:[a-z-]+ ){{0,2}}?(?={_NOUN})")
# "The signing of a protocol", "Endorsement of the plan", "Adopted the plan".
_FIRST = re.compile(rf"(?:the |an? )?(?:[a-z-]+ ){{0,2}}?(?={_NOUN}(?! of the agenda\b))", re.IGNORECASE)
_DONE = re.compile(expression({verb.capitalize() for verb in VERBS}))
_RESULTS = r"(?:achievements|conclusions|decisions|highlights|outcomes|results)"
# "Outcomes", "Key outcomes of the meeting included:", "The meeting led to:", "It achieved the following results:".
_HEAD = re.compile(
    rf"(?!(?:As|In|With) )(?:(?:The|Its|Some of the|Other) )?(?:[A-Za-z]+,? (?:and )?){{0,3}}?(?i:{_RESULTS})"
    r"(?: (?:of|from|at) (?:the|this) [^:.;\n]{1,100}?)?"
    r"(?: (?:included?|comprised?|are|were)(?: the following| as follows)?)?:?$|"
    rf"[^:.;\n]{{1,160}}? (?:the following|these) (?:[a-z]+ ){{0,2}}?{_RESULTS}:$|"
    r"[^:.;\n]{1,160}? (?:resulted in|led to|culminated in|concluded with)(?: the following)?:$",
)
_NOT_YET = re.compile(r"\b(?:anticipated|desired|expected|intended|last|planned|previous)\b", re.IGNORECASE)
_LONGEST_HEAD = 240


def heads_outcomes(page: Page, number: int) -> bool:
    """Whether a line stands before items of which each is an outcome: "Key outcomes include:"."""
    text, start, end = page.level, *without_mark(page.level, page.body[number])[:2]
    return (
        end - start <= _LONGEST_HEAD
        and number + 1 < len(page.body)
        and page.opens_line(number + 1)
        and _HEAD.match(text, start, end) is not None
        and _NOT_YET.search(text, start, end) is None
    )


def is_item_of_outcomes(text: str, sentence: Sentence) -> bool:
    """Whether a line can be such an item: it begins with a deed, or with the noun for one."""
    return any(each.match(text, sentence.start, sentence.end) for each in (_FIRST, _DONE))


def named_first(text: str, sentence: Sentence) -> Iterator[Told]:
    """What an item tells with its first noun: "The signing of a protocol"."""
    first = _FIRST.match(text, sentence.start, sentence.end)
    if first and (noun := _NOUN_AT.match(text, first.end(), sentence.end)):
        yield Told(noun, _kind(noun), (), meant=False)


def with_further(text: str, sentence: Sentence, told: list[Told]) -> Iterator[Told]:
    """What verbs tell, and what stands beside the noun of one: "resulted in the adoption of A and the signing of B"."""
    ends = [*(one.verb.start() for one in told[1:]), sentence.end]
    for one, end in zip(told, ends, strict=False):
        yield one
        if _KINDS.keys() <= KINDS_BY_NOUN.get(one.verb[0].lower(), {}).keys():
            for joint in _FURTHER.finditer(text, one.verb.end(), end):
                if noun := _NOUN_AT.match(text, joint.end(), end):
                    yield one._replace(verb=noun, kind=_kind(noun))


def _kind(noun: re.Match[str]) -> OutcomeKind:
    return _KINDS[noun[0].lower()]

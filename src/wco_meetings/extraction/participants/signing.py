"""Who signed something at a meeting, or on its margins: they were there."""

import re
from collections.abc import Iterator

from ..lists.lists import listed_after, listed_before
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..words.kinds import KIND_OR_EVENT

__all__ = ["signing", "who_signed"]

_THERE = re.compile(
    r"\b(?:[Oo]n this occasion|margins?|sidelines?|fringes?|presence of|"
    r"[Ss]igning ceremony|(?:took|used) the (?:occasion|opportunity) to|"
    rf"(?:[Aa]t(?: the (?:close|conclusion|end|start) of)?|[Dd]uring|[Ii]n the course of) "
    rf"th(?:e|is) (?:[\w-]+ )?(?:{KIND_OR_EVENT}|Sessions)(?! (?:in|of) (?:the )?[A-Z])|"
    r"at an? (?:[\w-]+ )?ceremony|[Dd]uring an? (?:[\w-]+ )?(?:ceremony|meeting|visit)(?! last\b)|"
    r"(?:closed|concluded|ended) with the sign(?:ing|ature)|"
    r"when (?:they|their (?:delegations|heads)|the (?:both|two) (?:delegations|sides)) met)\b"
)
# "It was recalled that they had signed", "signed in 2015": not now.
_ELSEWHERE = re.compile(
    r"\b(?:that|which|(?:announc|discuss|explain|recall|report|welcom)ed|in (?:[A-Z]\w+ )?(?:19|20)\d\d)\b"
)
_DID_SIGN = "signed|concluded|initial?led"
_SIGNED = re.compile(
    rf"(?<! was)(?<! were)(?<! been)(?: (?:also|then|both|each))? (?:{_DID_SIGN}|deposited|"
    r"renewed(?= (?:its|the|their) (?:[\w-]+ ){0,3}(?:[Aa]greement|[Aa]rrangement|[Mm]emorandum|MoU)\b)|"
    r"(?:took|used) the (?:occasion|opportunity) to (?:sign|conclude|initial|deposit)) "
)
# "Signed it with Malta and Spain", "the signing of an arrangement by Malta and Spain".
_WITH = re.compile(
    rf"\b(?:(?:{_DID_SIGN})\b[^.;]{{3,140}}? with|"
    r"sign(?:ing|ature) of [^.;]{3,140}? (?:between|by|with)|"
    rf"(?:was|were) (?:also )?(?:{_DID_SIGN}|deposited) (?:between|by)) "
)


def signing(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """The parties `here` that a sentence says signed or deposited something there."""
    if sentence.has(Signal.SIGNED) and _THERE.search(text, sentence.start, sentence.end):
        yield from who_signed(text, sentence, here)


def who_signed(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """The parties `here` that a sentence says signed or deposited something, wherever that was."""
    if not sentence.has(Signal.SIGNED) or _ELSEWHERE.search(text, sentence.start, sentence.end):
        return
    for signed in _SIGNED.finditer(text, sentence.start, sentence.end):
        yield from listed_before(text, signed.start(), here)
    for signed in _WITH.finditer(text, sentence.start, sentence.end):
        yield from listed_after(text, signed.end(), here)

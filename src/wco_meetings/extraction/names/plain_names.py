"""Names of meetings in small letters: "a regional workshop on risk management"."""

import re
from collections.abc import Iterator
from itertools import chain

from ..days.datelines import under_a_dateline
from ..expressions import phrases_of, with_the
from ..sentences.signals import Sentence, Signal, found_at
from ..text import Span
from ..words.calendar import ENGLISH_MONTH
from ..words.kinds import ANY_KIND, KIND, KINDS
from ..words.numbers import ORDINAL_WORDS, ordinal_value
from ..words.people import PEOPLE
from .name_ends import ITS_SUBJECT, cut
from .named import Named
from .ordinals import SESSION_ON
from .passing import is_in_passing

__all__ = ["A_HOUSE", "NO_COURSE", "NO_NAME", "ON", "is_to_come_or_a_part", "plain_name"]

# "An advanced workshop", but not "the officers attended workshop".
_PARTICIPLE = r"(?!(?:advanced|speciali[sz]ed|extended|blended|targeted|dedicated|combined) )[a-z]*ed "
NO_NAME = (
    "since|such|from|that|which|who|by|an?|the|e-learning|holds?|hosts?|conducts?|delivers?|organi[sz]es?|"
    "attends?|held|led|ran|its|their|met|gave|came|took|was|were|is|are|been|has|have|had|will|range|variety|"
    "carry|carries|completes|continues?|deepens?|discuss(?:es)?|enhances?|explores?|gathers?|joins|participates?|"
    "pursues?|strengthens?|welcomes?|outcomes?|"
    "(?:aim|beginning|close|closing|conclusion|end|focus|level|opening|start|week)(?= of )|"
    "time(?= in )|(?:area|field)(?= of )"
)
"""Words that stand in no name in small letters."""
_ARTICLE = re.compile(
    r"(?<!\w)(?:an?|the|this|(?:its|their)(?: own)?|A|An|The|This|Its|Their|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|"
    rf"[2-9](?= (?:(?!days?\b|weeks?\b)[a-z-]+ ){{0,4}}?{ANY_KIND}s\b))(?= )"
)
NO_COURSE = (
    r"(?!(?<=\b[Ii]n the course) of\b)(?!(?<=\b[Oo]ver the course) of\b)"
    r"(?!(?<=\bcourse) of (?:action|business|co-?operation|events|history)\b)"
    r"(?!(?:(?<=\b[Ss]et the course)|(?<=\b[Ss]ets the course)|(?<=\b[Cc]hart the course)|(?<=\b[Cc]harts the course)|"
    r"(?<=\b[Ss]et a course)|(?<=\b[Ss]ets a course)|(?<=\b[Cc]harts a course)) for\b)"
)
"""After the word for a meeting: "in the course of May" says when, and "the course of cooperation" and "it sets the
course for" say how.
"""
A_HOUSE = r"(?i:(?:customs )?(?:rooms?|cent(?:er|re)s?|colleges?|institut(?:e|ion)s?|schools?|academ(?:y|ies)))"
"""What makes that word one for a house: "the three regional training centres"."""
ON = (
    rf"(?: (?:on(?! behalf)|for|of|about|between(?! (?:early |late |mid-?)?{ENGLISH_MONTH}\b)|to|"
    rf"(?:dedicated|devoted) to|in the (?:area|field) of){ITS_SUBJECT})"
)
"""What a meeting was on."""
_PLAIN = re.compile(
    rf"(?:^(?:[A-Z][\w-]+'s )?|{_ARTICLE.pattern} \"?)"
    rf"((?:(?:[A-Z][\w'/-]+ ){{2,8}}\([A-Z/]{{2,12}}\) )?(?:(?:(?!{_PARTICIPLE}|(?:{NO_NAME}) )[a-z][\w'-]*|"
    rf"[0-9]{{1,2}}-day|[A-Z]{{2,6}}|\([A-Z]{{2,6}}\)|"
    rf"(?!(?:The|This|These|Ever|During|At|In|On|For|An|Its|Their|After|Following|Each|"
    rf"Both|All|From|Under|By|Since|Such|Took)\b)"
    rf"[A-Z][\w/-]+) ){{0,6}}(?:\([^()]{{1,80}}\) )?(?P<kind>{ANY_KIND})\b{NO_COURSE}"
    rf"(?! on Trade and| (?:each|one|them)\b| {A_HOUSE}\b| {ANY_KIND}s\b| (?:materials?|modules?|tools?)\b| {PEOPLE}|"
    r" and (?:[a-z-]+ ){0,3}(?:needs|plans?|polic(?:y|ies)|strateg(?:y|ies))\b)"
    rf"(?:(?: \([A-Z]{{2,6}}\d?\))?{ON}| (?:called|entitled|titled) \"[^\"\n]{{2,100}}\")?)"
)

# "They agreed to hold the next meeting in Oslo".
_TO_HOLD = tuple(
    f"{verb} {the} "
    for verb in ("to hold", "to host", "to convene", "to organise", "to organize", "on holding", "on hosting")
    for the in ("the", "its", "their")
)

_NEXT = ("following ", "next ")
# "They suggested that the following meeting be held in Oslo".
_SHOULD_BE = re.compile(
    rf"\w+ (?:\w+ ){{0,4}}?{ANY_KIND} (?:(?:for|of|on) (?:\w+ ){{1,6}}?)?(?:(?:could|may|might|should|would) )?be\b"
)

# "She informed the meeting of the new tools".
_TOLD = with_the("advised", "briefed", "informed", "notified", "reminded", "told", "updated")
# "She welcomed the recent meeting of the heads of both", "they discussed the next one": of that they only spoke.
_SPOKE_OF = with_the(
    *phrases_of(
        """appreciated, discussed, mentioned, noted, praised, recalled, referred to, spoke about, spoke of, talked
about, welcomed"""
    )
)


def plain_name(text: str, sentence: Sentence) -> Named | None:
    """A name in small letters: "a regional workshop on risk management"."""
    if not found_at(KIND, text, sentence, Signal.KIND):
        return None
    begins = under_a_dateline(text, sentence)
    said = text[begins : sentence.end]
    last = max(sentence.places_of(Signal.KIND)) - begins
    match = next((one for one in _plain_in(said, last) if not _names_none(said, one)), None)
    if match is None or " " not in match[1]:
        return None
    start, end = begins + match.start(1), begins + match.end(1)
    first = match[1].partition(" ")[0]
    counts = first in ORDINAL_WORDS and not match[1].startswith(f"{first} day ")  # "the first day meeting"
    numbers = (ordinal_value(first),) if counts else ()
    ordinal = Span(start, start + len(first)) if numbers else None
    name = Span(start, cut(text, start, end))
    kind = KINDS[match["kind"].lower()]
    in_passing = start == name.end or is_in_passing(text, sentence, name, start)
    return None if in_passing else Named(name, numbers, kind, ordinal=ordinal)


def _names_none(said: str, found: re.Match[str]) -> bool:
    """Whether words are of no name: "it was the first training" counts, and "the first session on tools" is a part."""
    start = found.start(1)
    if said.endswith(_TOLD, 0, start):
        return True
    if found[1].startswith(("recent ", *_NEXT)) and said.endswith(_SPOKE_OF, 0, start):
        return True
    return said.endswith(("was the ", "is the "), 0, start) or is_to_come_or_a_part(said, start)


def is_to_come_or_a_part(text: str, start: int) -> bool:
    """Whether words are for a meeting that is yet to be held, or for a session within one: "the first session on"."""
    is_next = text.startswith(_NEXT, start) and (text.endswith(_TO_HOLD, 0, start) or _SHOULD_BE.match(text, start))
    return bool(is_next) or SESSION_ON.match(text, start) is not None


def _plain_in(said: str, last: int) -> Iterator[re.Match[str]]:
    """What `_PLAIN` finds, sought where a sentence begins and at its articles, up to its `last` word for a meeting."""
    end = 0
    for place in chain((0,), (article.start() for article in _ARTICLE.finditer(said))):
        if place > last:
            return
        if place >= end and (match := _PLAIN.match(said, place)):
            yield match
            end = match.end()

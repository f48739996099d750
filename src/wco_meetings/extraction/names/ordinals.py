"""Ordinals of meetings, in figures, in words and in Roman numerals."""

import re
from collections.abc import Iterator

from ...model.words import MeetingKind
from ..sentences.signals import Sentence, Signal, found_at
from ..text import Span
from ..words.calendar import ENGLISH_MONTH
from ..words.kinds import ANY_KIND, BODIES, KIND_OR_EVENT, KINDS
from ..words.numbers import ORDINAL, ORDINAL_WORDS, ROMAN_NUMERAL, ordinal_value

__all__ = [
    "SESSION_ON",
    "find_ordinals",
    "nth_in_a_series",
    "ordinals",
]

# "The 3rd", "the 3rd and 4th", "the 3rd, 4th and 5th", "the 3rd to 5th".
_NUMBERED = re.compile(
    rf"(?<![\w/-])(?P<first>\d{{1,3}}(?= ?/ ?\d| and \d+(?:st|nd|rd|th) \w+(?:ing|ion)s\b)|{ORDINAL}|"
    rf"(?=[XVIL]{{2}}){ROMAN_NUMERAL}(?= [A-Z]))"
    r"(?:(?P<between>(?:, \d{1,3}(?:st|nd|rd|th)){1,6}(?=,? and ))?(?: ?/ ?|,? and | & | ?- ?|(?P<up> to (?:the )?))"
    rf"(?P<second>{ORDINAL}))?(?= [A-Za-z(\"])"
)
_FIGURES = re.compile(r"\d+")
_MOST_IN_A_ROW = 9

# "Project Amber II Workshop" is of the second project.
_OF_WHAT_IS_BEFORE = re.compile(r"\b(?!(?:The|In|At|During|On|After|Following)\b)[A-Z][\w-]* $")

# "From the 21st to the 23rd of May": days.
_OF_A_MONTH = re.compile(rf"(?: ?(?:-|to|and|&)(?: the)? ?\d{{1,2}}(?:st|nd|rd|th)?)?(?: of)? {ENGLISH_MONTH}\b")
# "From October 2nd to October 6th a workshop was held".
_AFTER_A_MONTH = re.compile(rf"\b{ENGLISH_MONTH} $")
_PLURALS = "|".join(f"{word}s" for word in KINDS if word[-1] not in "sy")
# "Customs in the 21st Century", "the 3rd Deputy Head": what is counted is no meeting.
_OF_ANOTHER = re.compile(
    r" (?:(?i:century|industrial|anniversary|deputy|batch|generation|quarter|half|day|week|year|phase|floor|time|"
    rf"pillar|edition of (?:its(?! (?:[\w-]+ ){{0,6}}?{ANY_KIND}\b)|the (?:HS|Harmonized|Nomenclature)))|"
    rf"of the (?:two )?(?:{_PLURALS})|"
    rf"[Ss]ession of th(?:e|is) {KIND_OR_EVENT}(?! of the (?:Contracting )?Parties))\b"
)
# "The first session on tools", "the second panel session", "he opened the first session" is one of a meeting's.
SESSION_ON = re.compile(
    rf"(?i:{'|'.join(ORDINAL_WORDS)}) (?:(?:WCO )?[Ss]ession(?:,| on (?:the )?[a-z]{{4}})|"
    r"(?i:break-?out|panel|parallel) [Ss]ession\b(?! of the\b))|"
    rf"(?:(?<=chaired the )|(?<=opened the ))(?:{'|'.join(ORDINAL_WORDS)}) session(?=[.,;])|"
    r"(?i:break-?out|hands-on|panel|parallel|practical) [Ss]essions?\b"
)
"""What is called by its ordinal in words and what it was on or like: a part of a meeting, which numbers nothing."""
# "At its fifth session, the Amber Committee met", and not "in its first session, experts spoke of fees".
_ITS_SESSION = re.compile(
    rf"(?:At|During|In) its {ORDINAL} [Ss]ession, (?:the )?(?:[A-Z][\w/-]* |of |for |on ){{1,9}}?(?:{BODIES})\b"
)
_HUNDREDS = ("hundred ", "hundred and ")
# "It was the first training in the region" counts, but doesn't number.
_IT_WAS = re.compile(r"\b(?:(?:was|is|being) (?:the|a) (?:very )?|It was )$")
# Unless it is a body's: "this was the first meeting of the Amber Committee", "the first Amber Committee meeting".
_OF_A_BODY = re.compile(
    r" (?:(?:[Mm]eeting|[Ss]ession) of the )?(?=[A-Z])(?:(?:[A-Z][\w/&-]*|of|the|for|on|and) ){1,8}"
    r"(?:Commission|Committee|Working Group)\b"
)
# "The event was the second regional workshop of a series".
_OF_A_SERIES = re.compile(
    rf"(?: (?:[a-z-]+ ){{0,3}}(?:{ANY_KIND}|one|event))? (?:in|of) (?:an?|the|its|this) (?:[a-z-]+ )?series\b"
)
_OF_ITS_KIND = (" of its kind", " of the kind")
# "It was already the 21st; for Latvia it was the second".
_IT_WAS_THE = re.compile(
    r"(?:It|This) (?:is|was) (?:already |now )?the (?P<nth>\d{1,3}(?:st|nd|rd|th))(?=[.,;]| in all\b)"
)
_REACH = 24
_NTH_IN_A_SERIES = re.compile(
    rf"(?<!\w)(?:(?:(?P<kind>{ANY_KIND})\b[^.;\n]{{0,80}}|It|This|[Ee]vent) (?:was|is) the (?P<first>{ORDINAL})"
    rf"(?: and (?:last|final))?(?: (?:[a-z-]+ ){{0,3}}(?:{ANY_KIND}|one|event))? "
    r"(?:of (?:its|the) kind\b|(?:in|of) (?:an?|the|its|this|these)(?: [a-z-]+){0,3} "
    r"(?:series(?: of (?!\w+ (?:activities|steps))|(?=[.,;]| (?:aimed|held|on|that|which) ))|"
    rf"(?:{_PLURALS}|events)\b))|"
    rf"(?:(?:[Ii]ts|{ANY_KIND}(?:'s|,? whose)|{ANY_KIND}, the(?= [^ ]+ (?:edition of which|of its kind)\b)|"
    rf"(?:It|This) (?:is|was) the) |{ANY_KIND} \()"
    rf"(?P<edition>{ORDINAL}) "
    rf"(?:annual |such )?(?:(?:edition(?! (?:had|is to|will|would)\b)|of its kind)\b|(?<=annual ){ANY_KIND}\b|"
    rf"(?<=such ){ANY_KIND}\b)|"
    rf"[Tt]h(?:e|is) (?:[A-Z][\w-]* ){{0,4}}(?:{ANY_KIND}|Academy)"
    r"(?: (?:for|of|on)(?: (?:[A-Z][\w-]*|and|the)){1,6})? (?:was held|took place) for (?:the|its) (?!first\b|1st\b)"
    rf"(?P<time>{ORDINAL}) time\b(?! (?:at|last|on|online|outside|this|under|virtually|with|in an?)\b))"
)


def find_ordinals(text: str, sentence: Sentence) -> Iterator[re.Match[str]]:
    """Where a sentence has an ordinal, or two, that may count a meeting."""
    for match in found_at(_NUMBERED, text, sentence, Signal.ORDINAL | Signal.FIGURES):
        before = sentence.before(text, match.start(), _REACH)
        bare = match["first"].isupper() and not match["first"][0].isdigit()
        of_a_month = any(_OF_A_MONTH.match(text, end, sentence.end) for end in (match.end("first"), match.end()))
        if of_a_month or before.endswith(_HUNDREDS):
            continue
        if match["first"][0].isdigit() and _AFTER_A_MONTH.search(before):
            continue
        if _OF_ANOTHER.match(text, match.end(), sentence.end):
            continue
        is_a_part = SESSION_ON.match(text, match.start(), sentence.end)
        if is_a_part and not _ITS_SESSION.match(text, sentence.start, sentence.end):
            continue
        only_first = match["first"].lower() == "first" or _OF_A_SERIES.match(text, match.end(), sentence.end)
        if only_first and _OF_A_BODY.match(text, match.end(), sentence.end):
            only_first = False
        if not (only_first and _IT_WAS.search(before)) and not (bare and _OF_WHAT_IS_BEFORE.search(before)):
            yield match


def ordinals(match: re.Match[str]) -> tuple[int, ...]:
    """The numbers of the ordinals, rising; of those from one to another, all."""
    between = map(int, _FIGURES.findall(match["between"] or ""))
    first, *others = (ordinal_value(part) for part in (match["first"], match["second"]) if part)
    values = [value for value in (first, *between, *others) if value]
    if match["up"] and 0 < others[0] - first <= _MOST_IN_A_ROW:
        return (*range(first, others[0] + 1),)
    return tuple(values) if values == sorted(set(values)) and not match["up"] else tuple(values[:1])


def nth_in_a_series(text: str, body: list[Sentence], kind: MeetingKind) -> tuple[int, Span] | None:
    """Which of a series a meeting of this kind was, where the page says so: "the workshop was the fifth in a series",
    "it was the fifth of the regional workshops", "the Forum celebrated its fifth edition". "The first of its kind" is
    news, and of no series.
    """
    for sentence in body:
        if not sentence.has(Signal.ORDINAL | Signal.FIGURES):
            continue
        # Most sentences name a meeting and a number: to look for these words is faster.
        counts = any(text.find(words, sentence.start, sentence.end) >= 0 for words in ("s the ", " time"))
        if it_was := _IT_WAS_THE.match(text, sentence.start):
            return ordinal_value(it_was["nth"]), Span(*it_was.span("nth"))
        if sentence.has(Signal.SERIES) or (counts and sentence.has(Signal.KIND | Signal.HELD)):
            match = _NTH_IN_A_SERIES.search(text, sentence.start, sentence.end)
            if match and match[0].endswith(_OF_ITS_KIND) and ordinal_value(match["first"] or match["edition"]) == 1:
                continue
            if match and KINDS.get((match["kind"] or "").lower(), kind) is kind:
                group = next(name for name in ("first", "edition", "time") if match[name])
                return ordinal_value(match[group]), Span(*match.span(group))
    return None

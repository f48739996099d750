"""What a sentence opens with, where that is told of another time: "As a follow-up to the previous mission, it met"."""

import re
from collections.abc import Iterator

from ..tokens import Tokens
from ..words.holding import HELD
from ..words.kinds import ANY_KIND, KIND_OR_EVENT
from .signals import Sentence, Signal

__all__ = ["WAS_BEFORE", "opens_on", "told_apart"]

# "Following the start of the project on 15 April, the WCO held": what was before the meeting.
WAS_BEFORE = re.compile(
    r"(?:(?:As part of|In the framework of|Under|Within) [^,\n]{3,160}? and (?=after|following|further to))?"
    r"(?:[Ff]ollowing|[Aa]fter|Before(?! th(?:at|is)\b)|Prior to|[Ff]urther to|Pursuant to|Subsequent to|"
    r"In accordance with|In line with|In response to|Based (?:up)?on|Building (?:up)?on|"
    r"As (?:agreed|announced|decided|planned)|"
    r"(?:As )?(?:an? )?[Ff]ollow[- ]?up (?:to|of|on)|In (?:continuation|preparation|anticipation|view|light) "
    r"(?:of|for)|"
    r"In the (?:context|wake|light) of|Ahead of|(?:At|Upon) the (?:request|suggestion) of) "
    rf"[^,\n]*(?:, (?:(?:which|that) (?:was|were|took|[^,\n]{{3,60}} (?:{HELD}))|{HELD}) [^,\n]*"
    r"(?:, [A-Z][\w' -]{2,30}, [^,\n]*)?|\([^()\n]*)?"
)
"""What a sentence that tells of a meeting may say first of what led to it."""
# "To mark Amber Day on 5 May, Malta held": what gave occasion to the meeting.
_OCCASION = re.compile(
    r"(?:Celebrating|Commemorating|In (?:celebration|commemoration|honou?r|observance) of|Marking|"
    r"On the (?:eve|occasion) of|To (?:celebrate|commemorate|honou?r|mark|observe)) [^;\n]*"
)
_A_NAME = r"(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
# "Following the last visit of Malta, Spain and Italy, the WCO held".
_LISTED = re.compile(rf"(?:, {_A_NAME}){{0,12}},? and {_A_NAME}(?=, )")
# "Earlier this month the WCO held": not long ago. "Elected until the next session", "not seen since the last one".
_JUST_NOW = re.compile(
    r"earlier this (?:week|month)\b(?![^.;\n]{0,200}\banother\b)|"
    r"(?:(?<=for the )|(?<=until the )|(?<=till the ))next|(?:(?<=since the )|(?<=since its ))last|"
    r"(?:(?<=[.!?] in the )|(?<=\nin the ))last session(?=, (?!held |in ))"
)
# "It began yesterday. The workshop will be held until Friday": the page's own, where that is under way.
_ITS_OWN = re.compile(
    rf"(?:It will be held (?:from|until)|(?:The|This) {KIND_OR_EVENT} will "
    r"(?:be (?!followed|preceded)|run|last|gather|see|bring))"
    r"(?![^.;\n]*\b(?:again|next)\b)"
)
_UNDER_WAY = re.compile(
    r"\b(?:began|begins|commenced|kicked off|opened|opens|started|starts|is (?:being|under ?way)|are under ?way)\b"
)
# "The first workshop was for Malta and Spain, while the second one brought together Italy and Greece".
_FIRST = re.compile(rf"[Tt]he first (?:one|{ANY_KIND}|[\w-]+ {ANY_KIND})\b")
_THE_NEXT = re.compile(
    r"(?<=[^,;])[,;]?(?: and| while| whereas)? (?=the (?:second|third|fourth)\b(?! (?:day|half|time|week)\b))"
)
_LEAD_SENTENCES = 4
# "The workshop, originally planned for May, was held in June", "the second one, a sequel to the earlier talks, was",
# "it was the follow-up to a similar event and was attended by".
_FIRST_PLANNED = re.compile(
    rf"\b(?:It|[Tt]h(?:e|is) (?:[\w-]+ ){{0,3}}?{KIND_OR_EVENT}) (?:is|was) (?:an?|the) "
    r"(?:continuation|follow-?up|sequel) (?:for|of|to) [^;()\n]{3,120}? and "
    r"(?=(?:attracted|brought|drew|gathered|was attended)\b)|"
    r",? \(?(?:(?:originally|initially|first|previously) (?:scheduled|planned|due|foreseen|expected|set)|"
    r"an? (?:continuation|follow-up|sequel))\b[^,;()\n]{0,80}[,)] (?=(?:was|were|took|is) )"
)
# "As in previous years, Malta took part": that tells of now.
_AS_BEFORE = re.compile(
    r"(?:(?<=[,.;] )|(?<=\n))(?:[Aa]s (?:at|during|for|in|on|was the case|with)|[Ll]ike|[Ss]imilar to|[Uu]nlike|"
    r"[Cc]ompared (?:to|with)) [^,;.\n]{0,40}?\b(?:earlier|last|past|preceding|previous)\b[^,;.\n]{0,60},"
)

# "The next workshop will bring together officers of Malta", "a third one, for officers of Malta, is planned"; not
# "another workshop was on fees, which will be paid".
_TOLD = r" (?:[a-z]+ed|brought|gave|had|heard|held|how|led|met|ran|saw|spoke|that|took|was|were|wh[a-z]+)\b"
_IS_PLANNED = (
    r" (?:will|(?:is|was) (?:also |already |being |now )?(?:envisaged|foreseen|in preparation|planned|scheduled|"
    r"to (?:be|bring|follow|take)))\b"
)
_TO_COME = re.compile(
    rf"(?:[^.;,\n]{{0,60}}, )?(?i:another|an additional|a (?:further|follow-up|second|similar|third)|the next) "
    rf"(?:[\w-]+ ){{0,4}}?(?!session)(?:{KIND_OR_EVENT}|one)\b(?! day\b)"
    rf"(?:(?!{_TOLD})[^.;\n]){{0,120}}?{_IS_PLANNED}"
)
# "Officers of Malta will attend the next workshop"; not "Malta took part and will attend the next one".
_WILL_COME = re.compile(
    rf"(?:(?!{_TOLD})[^.;\n]){{3,200}}? will (?:also )?(?:attend|be (?:at|invited to)|come to|join|participate in|"
    r"take part in) (?:an?|the) (?:coming|follow-up|further|future|next|second|third) (?:[\w-]+ ){0,4}?(?!session)"
    rf"(?:{KIND_OR_EVENT}|one)\b"
)


def opens_on(text: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a sentence opens with days, from `start` to `end`, of what led or gave occasion to its meeting."""
    said = sentence.start + len(text[sentence.start : start].rstrip(", "))
    opening = WAS_BEFORE.fullmatch(text, sentence.start, said) or _OCCASION.fullmatch(text, sentence.start, said)
    return opening is not None and text.startswith(",", end)


def told_apart(tokens: Tokens, sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences, what led to a meeting at another time apart from what one tells after that."""
    each = [piece for one in sentences for piece in _counted_off(tokens, one)]
    for number, sentence in enumerate(each):
        if _is_of_a_next_one(tokens.text, sentence):
            yield sentence.with_place(sentence.start, Signal.OTHER_TIME)
        elif sentence.has(Signal.OTHER_TIME):
            before = each[:number] if number < _LEAD_SENTENCES else []
            yield from _apart(
                tokens, sentence, any(_UNDER_WAY.search(tokens.text, one.start, one.end) for one in before)
            )
        else:
            yield sentence


def _is_of_a_next_one(text: str, sentence: Sentence) -> bool:
    """Whether a sentence tells of a meeting after this one, or of who will come to that."""
    here = sentence.start, sentence.end
    will_come = text.find(" will ", *here) >= 0 and _WILL_COME.match(text, *here) is not None
    return will_come or _TO_COME.match(text, *here) is not None


def _counted_off(tokens: Tokens, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence that tells of a first meeting and of a second one, as one of each."""
    first = _FIRST.search(tokens.text, sentence.start, sentence.end) if sentence.has(Signal.ORDINAL) else None
    gaps = [*_THE_NEXT.finditer(tokens.text, first.end(), sentence.end)] if first else []
    if not gaps:
        yield sentence
        return
    start = sentence.start
    for end, following in (*(gap.span() for gap in gaps), (sentence.end, sentence.end)):
        piece = sentence.part(start, end)
        yield piece._replace(signals=piece.signals | Signal.KIND)
        start = following


def _apart(tokens: Tokens, sentence: Sentence, under_way: bool) -> Iterator[Sentence]:
    """A sentence with words of another time, in two if it opens with what led to the meeting.

    Words of another time that are none lose their signal, as what "will be held" does of a meeting that is `under_way`.
    """
    start, end, signals, places = sentence
    own = _ITS_OWN.match(tokens.text, start, end) if under_way else None
    now = own.end() if own else start
    planned = _FIRST_PLANNED.search(tokens.text, start, end) or _AS_BEFORE.search(tokens.text, start, end)
    inside = range(*planned.span()) if planned else ()
    places = tuple(
        (place, signal & ~Signal.OTHER_TIME)
        if place < now or place in inside or _JUST_NOW.match(tokens.lowered, place, end)
        else (place, signal)
        for place, signal in places
    )
    whole = sentence._replace(places=places)
    led = WAS_BEFORE.match(tokens.text, start, end)
    listed_too = led and _LISTED.match(tokens.text, led.end(), end)
    told = listed_too.end() if listed_too else led.end() if led else start
    if tokens.text.startswith(", ", told) and any(at < told and one & Signal.OTHER_TIME for at, one in places):
        yield whole.part(start, told)
        start = told + len(", ")
    given = signals & Signal.KIND if not any(signal & Signal.KIND for _, signal in places) else 0  # "the second one"
    piece = whole.part(start, end)
    yield piece._replace(signals=piece.signals | given)

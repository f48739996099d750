"""Names of meetings in capitals: an ordinal and a word such as "Meeting" or "Session" with the capitals around them.

Without an ordinal it is the capitals around such a word.
"""

import re
from collections.abc import Iterator

from ..sentences.signals import Sentence, Signal, found_at
from ..text import Span
from ..words.calendar import ENGLISH_MONTH
from ..words.kinds import KIND, KIND_WORDS, KINDS, meeting_kind
from .name_ends import ITS_SUBJECT, before_another, cut, with_subject
from .named import Named
from .ordinals import find_ordinals, ordinals
from .plain_names import A_HOUSE

__all__ = ["proper_names"]

# "The sixth in a series of Workshops", "the 8th edition of the Forum".
_IN_A_SERIES = re.compile(
    r" (?:(?:in|of) (?:a|the|its|this) (?:[\w-]+ )?series of|[Ee]dition of(?: its| the)?) (?=[A-Za-z])"
)
# A word of a name: a capital, a figure, a bracket of one to six words, or one of the small words within names.
_SMALL = (
    "of its|of|or|between|the|for|on|and|in|to|de|des|du|la|le|et|with|by|a|an|&|from|at|region|experts|officers|"
    "administrations|countries|(?<=[A-Z] )member states|networks?|under|project|programme|program"
)
_NAME_WORD = (
    r"(?:\"?[A-Z0-9][\w'&/.,]*(?:-[\w'/&]+)*(?<![.,])\"?|\([A-Z][^()\n]{0,60}\)"
    rf"|(?:{_SMALL})(?![\w-])|[-/](?= [A-Z]))"
)
_AFTER = re.compile(rf"(?: {_NAME_WORD}){{1,40}}")
_SMALL_WORDS = (
    r"(?:(?:sub-?|inter-?)?regional|national|international|global|annual|yearly|biennial|edition|virtual|online|"
    r"on-line|"
    r"entities|strategic|"
    r"joint|special|extraordinary|informal|technical|training|accreditation"
    r"|pre-accreditation|hybrid|high-level|statutory|administrative|plenary|regular|ordinary|meeting|session|sitting|"
    r"conference|workshop|seminar|forum|consultation|course|webinar|two-day|three-day|four-day|five-day|"
    r"in-person|final|last|latest|working group|work(?:ing)?|(?<=Working Group )activity)"
)
_AFTER_ORDINAL = re.compile(rf"(?: \([a-z]+\))?(?: (?:{_SMALL_WORDS}s?(?![\w-])|{_NAME_WORD})){{1,40}}")
# "The 22nd governance council meeting".
_IN_SMALL_LETTERS = re.compile(
    r"(?: WCO)?(?: (?!(?:and|or|of|to|in|on|at|for|from|with|by|time|was|were|is|are|the)\b)[a-z][\w'-]*){1,4}? "
    rf"{KIND.pattern}"
)
_BEFORE = re.compile(
    r"(?:(?:\"[A-Z][^\"\n]{1,60}\"(?! (?:and|the) )|[\"']?[A-Z0-9][\w'&/.]*(?:-[\w'/&]+)*|\([A-Z][^()\n]{0,60}\)|"
    r"(?:of|the|for|on|and|&|de|des|du)(?![\w-])) ){1,14}$"
)
# "The WCO Revenue Package national Workshop": one word in small letters may part the capitals.
_BETWEEN = re.compile(r"(?<= )(?:(?:(?:sub|inter|multi)-?)?regional|joint|national|online|virtual) $")
# Up to the last word in small letters that is none of these, if there are no brackets.
_NO_LEAD = re.compile(r".*(?<![^ ])(?!(?:of|the|for|on|and|de|des|du) )[a-z](?=[^ ]* )")
_DAYS = rf"\d{{1,2}}(?:(?:-| and | to )\d{{1,2}})? {ENGLISH_MONTH}(?: \d{{4}})?"
# "Malta Hosts Regional Workshop" in a title; "Sliema (Malta) the "Amber Workshop"".
_LEAD = re.compile(
    r"(?:.*\b(?:(?:Host|Hold|Organi[sz]e|Attend|Deliver)s?|(?:Conclude|Complete|Convene|Conduct|Open)s) )?"
    r"(?:.*\) the )?"
    r"(?:(?:Draft |Final |Summary )?(?:Agenda|Minutes|Outcomes?|Proceedings|Report|Results|Summary) (?:for|from|of) )?"
    rf"(?:(?:The|An?|This|Successful|During|Alongside|At|On|In|For|of|the|and|for|on|&|From|Following|Before|After|Under|"
    rf"{_DAYS}|{ENGLISH_MONTH}(?: \d{{4}})?,? the) )*"
)

# "Malta hosted in Riga the Amber Forum".
_A_CITY_THE = re.compile(r"[A-Z][\w'-]*(?: [A-Z][\w'-]*)? the (?=[A-Z\"])")

# An ordinal may count a body by itself: "the 55th Harmonized System Committee".
_COUNTED_BODY = re.compile(
    r" (?:of (?:the )?)?(?:[A-Z][\w-]* ){0,8}(Committee|Council|Commission|Sub-Committee|Working Group|Group|"
    r"Conference|Programme)\b"
)
# "The 1st Women in Trade, Customs and Leadership Conference".
_OF_SEVERAL = re.compile(
    rf"(?: [A-Z][\w/&-]*| and| in| of){{1,6}}, (?:[A-Z][\w/&-]*,? |and ){{2,6}}(?P<kind>(?=[A-Z]){KIND.pattern})"
)
# "The 8th annual meeting of the heads of customs services".
_OF_THE_HEADS = re.compile(
    r" of (?:the )?(?=[a-z])(?:(?!(?:the|which)\b)[a-z-]+ ){0,2}?"
    rf"(?:chairs|chiefs|coordinators|correspondents|directors|experts|heads|leaders|managers|ministers)\b"
    rf"(?:{ITS_SUBJECT})?"
)
# "The CCLEC 38th Conference".
_WHOSE = re.compile(r"\b[Tt]he (?P<body>(?!WCO\b)[A-Z]{4,8}) $")
_WHOSE_REACH = 13
# "A fifth training centre".
_HOUSE = re.compile(rf" {A_HOUSE}\b")
_REACH = 160
_LONGEST_BETWEEN = 20
_LONGEST_QUOTED = 200


def proper_names(text: str, sentence: Sentence) -> list[Named]:
    """The names in a sentence, in its order: those with an ordinal, and the others that lie in none of them."""
    found = [*_numbered(text, sentence)]
    for kind in found_at(KIND, text, sentence, Signal.KIND):
        end = max((one.place.end for one in found if one.place.start <= kind.start()), default=sentence.start)
        if kind.start() >= end and kind[0][0].isupper() and (name := _around(text, end, kind, sentence.end)):
            found.append(Named(name, (), KINDS[KIND_WORDS[kind[0]]]))
    return sorted(found)


def _numbered(text: str, sentence: Sentence) -> Iterator[Named]:
    """The names with an ordinal: it, a word for a meeting or a body that it counts, and the words around that."""
    end = sentence.start
    for match in find_ordinals(text, sentence):
        if match.start() < end:
            continue
        after = match.end()
        if series := _IN_A_SERIES.match(text, after, sentence.end):
            after = series.end() - 1
        runs = [_AFTER_ORDINAL, _IN_SMALL_LETTERS] if match["first"][0].isdigit() else [_AFTER_ORDINAL]
        stop, kind = after, None
        for run in filter(None, (pattern.match(text, after, sentence.end) for pattern in runs)):
            stop = cut(text, after, with_subject(text, after, run.end(), sentence.end))
            kind = KIND.search(text, after, stop) or _COUNTED_BODY.match(text, after, stop)
            if kind is not None:
                break
        if kind is None and (several := _OF_SEVERAL.match(text, after, sentence.end)):
            kind = KIND.search(text, several.start("kind"), several.end())
            stop = several.end()
        if kind is not None and kind.start() - after < _REACH and not _HOUSE.match(text, kind.end()):
            if stop == kind.end() and (heads := _OF_THE_HEADS.match(text, stop, sentence.end)):
                stop = cut(text, match.start(), heads.end())
            end = before_another(text, match.start(), stop)
            word = KIND_WORDS.get(kind[0]) or kind[1]
            whose = _WHOSE.search(text, max(sentence.start, match.start() - _WHOSE_REACH), match.start())
            place, nth = Span(whose.start("body") if whose else match.start(), end), Span(*match.span())
            yield Named(place, ordinals(match), meeting_kind(word), ordinal=nth)


def _around(text: str, start: int, kind: re.Match[str], end: int) -> Span | None:
    """The words in capitals around a word for a meeting, between two places; None if it stands there alone."""
    place = kind.start()
    between = _BETWEEN.search(text, max(start, place - _LONGEST_BETWEEN), place)
    first = _led_from(text, start, between.start() if between else place)
    stop = before_another(text, first, cut(text, kind.end(), _run(text, kind.end(), end)))
    stop = _quoted_to(text, first, stop, place, end)
    if text[first] == '"' and text.find('"', first + 1, stop) == stop - 1:  # all of it is quoted
        first, stop = first + 1, first + len(text[first : stop - 1].rstrip(".,"))
    return Span(first, stop) if len(text[first:stop].split()) > 1 else None


def _led_from(text: str, start: int, place: int) -> int:
    """Where the words in capitals begin that end at a place; there, if none do."""
    lead = _BEFORE.search(text, _lead_from(text, max(start, place - _REACH), place), place)
    led = text[lead.start() : place] if lead else ""
    if text.endswith(" in ", 0, place - len(led)):
        led = _A_CITY_THE.sub("", led, count=1)
    return place - len(_LEAD.sub("", led, count=1))


def _quoted_to(text: str, start: int, stop: int, kind: int, end: int) -> int:
    """Where a name ends that a quotation mark opens, before the word for its kind or after it: at the closing one."""
    if text[start] == '"':
        closes = text.find('"', kind, end)
    else:
        closes = text.find('"', stop, end) if text.count('"', start, stop) % 2 else -1
    return closes + 1 if 0 <= closes < start + _LONGEST_QUOTED else stop


def _lead_from(text: str, start: int, stop: int) -> int:
    """From where on to look for the words of a name that ends at `stop`: after the last that is in none."""
    if text.find("(", start, stop) >= 0 or text.startswith('" ', stop - 2):
        return start
    other = _NO_LEAD.match(text, start, stop)
    return other.end() if other else start


def _run(text: str, start: int, stop: int) -> int:
    """How far the words of a name go on after its kind, in capitals, or in small letters for what it was on."""
    # "On the margins of the Conference the Amber Group met".
    run = None if text.startswith(" the ", start) else _AFTER.match(text, start, stop)
    return with_subject(text, start, run.end() if run else start, stop)

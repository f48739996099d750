"""Who was not there: the parties that a page names because they stayed away."""

import re
from collections.abc import Iterable, Iterator

from ..lists.lists import joined, listed_after, listed_before, named_after_or
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Span, starting_in
from ..words.kinds import ANY_KIND
from ..words.people import OFFICE, PEOPLE, SOMEBODY_OF
from ..words.staying_away import STAYED_AWAY

__all__ = ["IS_AWAY", "absent", "stays_away"]

# "No officer of Malta came", "not a single OLAF expert came".
_NOT_ONE = r"(?:no|not (?:a single|one))"
# "All Members except Malta and Spain", "with apologies from Malta", "it was not attended by Malta", "unlike Malta".
_WITHOUT = re.compile(
    r"(?<!\w)(?i:except(?:ing| for)?|excluding|(?:other than|apart from)(?![^.;]* also )|exception of|"
    r"absence of(?! (?:the |its )?Chair)|without|"
    r"invited to (?:(?:attend|come to|join|participate in|take part in) )?th(?:e|is) [^.;,\n]{3,60}? (?:was|were)"
    r"(?: also)?|(?:was|were) (?:also )?invited,? namely(?: those (?:from|of))?|"
    r"(?:could|did) not (?:attend|come|join|participate|take part)"
    rf"(?:(?: in| to)? (?:it|(?:the|this) (?:(?!opening)[\w-]+ ){{0,4}}?{ANY_KIND}))?:|"
    r"but not(?: by| from)?|not attended by|(?:apologies|regrets)(?: for (?:absence|not attending))?(?: were)?"
    r"(?: received)?(?: from| ?:)|(?:absent|excused)(?: were(?: ?:)?| ?:)|neither|nor|"
    rf"{_NOT_ONE} {PEOPLE}(?: came| attended)?(?: from| of)|"
    rf"{_NOT_ONE}(?= (?-i:[A-Z])[\w-]* (?:[\w-]+ ){{0,2}}?{PEOPLE}\b)|"
    r"(?:unlike|in contrast to|instead of)|"
    r"(?:no one|nobody|none)(?: came| attended) (?:from|of)|"
    r"(?:no one|nobody|none) (?:of the (?:[a-z-]+ ){1,3}?)?(?:from|of)"
    r"(?=[^.;]{1,80} (?:attended|came|took part|was (?:present|there))\b)|"
    r"all but(?= (?:the )?(?-i:[A-Z])[^.;\n]{1,80} (?:attended|came|participated|took part|were (?:present|there))\b)|"
    r"all (?:[\w-]+ ){0,3}(?:administrations|countries|delegations|members|offices|participants|RILOs|states)"
    r"(?: (?:in|of) the (?:[\w-]+ )?(?:region|WCO))? (?:bar(?:ring)?|but|save(?: for)?)"
    r"(?! not\b| also\b| above\b| observers\b| one\b| two\b| three\b| \d))(?= )"
)
_OPENS_WITH = re.compile(
    r"(?:Apart from|Except(?:ing| for)?|Excluding|Other than|Without|In the absence of|With the exception of|Unlike|"
    r"In contrast to|Instead of)\b"
)
# A list that begins after them is of those who came.
_NEW_LIST = re.compile(
    r":|\b(?:namely|includ\w+|such as)\b|, as well as\b|, (?:w(?:as|ere)|are|is|(?:and )?from|wh(?:ich|o) [^,]*,)(?= )"
)
# "Malta attended; Spain and Italy could not": what, is said of those before.
_COULD_NOT = re.compile(r" (?:could|did|was|were) not(?=[.;)]|$)")
_CAME = re.compile(r"\b(?:attended|came|participated|present|represented|there|took part)\b")
# Who is in the chair: "the Chair, Ms. Roe (Malta), being ill,", "in the absence of the Chairman, Ms. Roe (Malta), it".
_WHO = rf"(?:man|person|woman)?,? {SOMEBODY_OF}"
_ABSENT_CHAIR = re.compile(rf"\b(?:[Aa]bsence|[Ii]n place) of (?:the |its )?(?:[\w-]+ ){{0,2}}[Cc]hair{_WHO}")
_CHAIR_BEFORE = re.compile(rf"\b[Cc]hair{_WHO}")
_THE_CHAIRS = re.compile(r"[Cc]hair(?:man|person|woman)? \($")
_SOMEBODY_ELSE = re.compile(
    rf"\)?, (?:(?:the )?(?![Vv]ice|{OFFICE})[A-Z]|"
    rf"(?:it|the (?:[\w-]+ )?(?:[Gg]roup|{ANY_KIND})) (?:began|opened|was)\b)"
)
IS_AWAY = re.compile(
    r"\)?, (?:being|who was) (?:absent|ill|indisposed|unavailable|unable to (?:attend|be (?:present|there)|come)),"
)
"""What follows somebody who is away: "Ms. Roe (Malta), being ill,"."""
_REACH = 40


def absent(text: str, body: Iterable[Sentence], mentions: list[Mention]) -> set[int]:
    """Where the names of those begin of whom a page says that they did not come."""
    found = set[int]()
    for sentence in body:
        if sentence.has(Signal.ABSENT) and (here := starting_in(mentions, sentence.start, sentence.end)):
            away = {*_without(text, sentence, here), *_staying_away(text, sentence, here)}
            away.update(one for one in here if _is_an_absent_chairs(text, sentence, one))
            # A country that did not come may be named twice in a sentence.
            countries = {one.party for one in away if one.is_code}
            found.update(one.start for one in here if one in away or one.party in countries)
    return found


def _without(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Those listed after "except" and its like, each list up to the next such word."""
    cues = [*_WITHOUT.finditer(text, sentence.start, sentence.end)]
    for cue, end in zip(cues, [*(one.start() for one in cues[1:]), sentence.end], strict=False):
        without = [*_after(text, cue.end(), starting_in(here, cue.end(), end))]
        opens = _OPENS_WITH.match(text, sentence.start, cue.end())
        yield from _before_a_comma(text, cue.end(), without) if opens else without


def _staying_away(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """Those listed before "could not attend" and its like."""
    verbs = [*STAYED_AWAY.finditer(text, sentence.start, sentence.end)]
    if came := _CAME.search(text, sentence.start, sentence.end):
        verbs += _COULD_NOT.finditer(text, came.end(), sentence.end)
    for verb in verbs:
        # "Malta, Spain (Italy could not attend) and Latvia": those in brackets alone.
        begin = text.rfind("(", sentence.start, verb.start()) if text.startswith(")", verb.end()) else -1
        yield from listed_before(text, verb.start(), [one for one in here if one.start > begin])


def _is_an_absent_chairs(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Whether a party is that of a chair in whose absence another one chaired."""
    before = sentence.before(text, mention.start, 2 * _REACH)
    return bool(
        ((_SOMEBODY_ELSE.match(text, mention.end) or _THE_CHAIRS.search(before)) and _ABSENT_CHAIR.search(before))
        or (IS_AWAY.match(text, mention.end) and _CHAIR_BEFORE.search(before))
    )


def stays_away(text: str, sentence: Sentence, people: Span) -> bool:
    """Whether people named in a sentence did not come."""
    if not sentence.has(Signal.ABSENT):
        return False
    cues = _WITHOUT.finditer(text, max(sentence.start, people.start - _REACH), people.end)
    without = any(cue.end() <= people.start and joined(text, cue.end(), people.start) for cue in cues)
    return without or STAYED_AWAY.match(text, people.end, sentence.end) is not None


def _before_a_comma(text: str, place: int, without: list[Mention]) -> list[Mention]:
    """Those a sentence opens with as away, up to whom it tells of: "Apart from Malta, Spain and Italy attended"."""
    if not without or text.startswith(",", without[-1].end):
        return without
    last = next((one for one in without if text.endswith((" and ", " and the "), 0, one.start)), None)
    if last and text.startswith(", ", last.end):  # "Apart from Malta and Spain, OLAF attended"
        return [one for one in without if one.end <= last.end]
    comma = text.find(",", place, without[-1].start)
    return without if comma < 0 else [one for one in without if one.end <= comma]


def _after(text: str, place: int, named: list[Mention]) -> Iterator[Mention]:
    """The list that begins at a place, of those who are named from there on; "all but Malta, and Spain" is none."""
    announces = text[place - 1] == ":"
    for number, mention in enumerate(listed_after(text, place, named), 1):
        ended = _NEW_LIST.search(text, place, mention.start) or (";" in text[place : mention.start] and not announces)
        if ended or (number == 2 and text.startswith(", and ", place)):
            break
        yield mention
        place = mention.end
    yield from named_after_or(text, place, named)  # "no delegate from Malta, Spain or Italy"

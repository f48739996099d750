"""Who was not there: the parties that a page names because they stayed away."""

import re
from collections.abc import Iterable, Iterator

from ..lists.lists import joined, listed_after, listed_before, named_after_or
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Span, starting_in
from ..words.kinds import ANY_KIND
from ..words.people import OFFICE, PEOPLE, SOMEBODY_OF

__all__ = ["IS_AWAY", "absent", "stays_away"]

# "No officer of Malta came", "not a single OLAF expert came".
_NOT_ONE = r"(?:no|not (?:a single|one))"
# "All Members except Malta and Spain", "with apologies from Malta", "it was not attended by Malta", "unlike Malta".
_WITHOUT = re.compile(
    r"(?<!\w)(?i:except(?:ing| for)?|excluding|(?:other than|apart from)(?![^.;]* also )|exception of|"
    r"absence of(?! (?:the |its )?Chair)|without|"
    r"invited to (?:(?:attend|come to|join|participate in|take part in) )?th(?:e|is) [^.;,\n]{3,60}? (?:was|were)"
    r"(?: also)?|(?:was|were) (?:also )?invited,? namely(?: those (?:from|of))?|"
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
# "Could not attend", "was unable to send an expert", "is not represented".
_COULD_NOT_COME = (
    r"(?:(?:could|can|did|would)(?: \w+ly)? not|(?:could|did|would)n't|cannot|failed to|w(?:as|ere) unable to|"
    r"(?:declined|refused) to|had not been able to|w(?:as|ere)(?:n't| not) (?:able|in a position) to) "
    r"(?:appear|arrive|attend|come|connect|join|make it|participate|take part|travel|be (?:there|present|represented)|"
    rf"(?:nominate|send) (?:\w+ )?(?:any(?:body|one)|{PEOPLE}))|"
    r"(?:w(?:as|ere)|is|are)(?:n't|(?: \w+)? not) (?:there|present|represented)|"
    r"w(?:as|ere) (?:denied|refused) (?:entry|visas?)|"
    r"w(?:as|ere) prevented from (?:attending|coming|participating|taking part|travell?ing)"
)
# "Was invited", unless it is then said to have come, and "was expected but did not come".
_WAS_ASKED = (
    r"(?:w(?:as|ere)|had(?: also| been){1,2}) (?:absent|cancell?ed|excused|missing|"
    r"(?:also |not |only )?invited(?: to (?:attend|come|join|participate in|take part in))?"
    r"(?!(?:(?!, but\b)[^.;])* (?:accepted|attended|came|explained|joined|participated|presented|spoke|took part)\b))|"
    r"(?:w(?:as|ere) (?:expected|invited|registered)|had (?:announced|confirmed|registered)[^.;,\n]{0,40}) but "
    r"(?:could not|did not|failed to) (?:appear|arrive|attend|come|show up)"
)
# "Sent apologies", "had to cancel at short notice", "skipped it", "submitted its comments in writing.".
_CALLED_OFF = (
    r"(?:ha[sd] )?excused (?:itself|themselves)|"
    r"(?:[a-z]+ed|sent) (?:its|the|their) [a-z]+ in writing(?=[.;]|$)|sent (?:its |their )?written [a-z]+(?=[.;]|$)|"
    r"(?:ha[ds] |have )?(?:(?:sent|gave|given|conveyed) (?:its |their )?(?:apologies|regrets)|apologi[sz]ed|"
    r"(?:preferred to stay|stayed) away|asked to be excused|"
    r"(?:declined|turned down) (?:an?|its|the|their|this) invitations?|"
    r"(?:had to cancel|pulled out)(?: at (?:short notice|the last (?:minute|moment)))?|"
    r"w(?:as|ere) thanked in (?:its|their) absence|"
    r"(?:boycotted|skipped)(?= (?:it|the|this))|(?<!which )(?<!who )missed(?= the| this| it)|withdrawn|withdrew|"
    r"had no (?:funds|means) to (?:attend|come|travel)|cancell?ed (?:its|their) (?:attendance|participation))"
)
# "Malta had informed the organizers that it could not attend".
_HAD_SAID = r"(?:ha[sd] |have )?(?:advised|informed|notified|told) [^.;,\n]{2,40} that (?:it|they) "
# "Malta and Spain could not attend", but not "could not attend all sessions".
_STAYED_AWAY = re.compile(
    rf",? (?:(?:which|who) )?(?:(?:{_HAD_SAID})?{_COULD_NOT_COME}|{_WAS_ASKED}|{_CALLED_OFF})"
    r"(?=[.;,)]|$| (?:due|because|owing|for|on this occasion|as|and|but|were)\b|"
    rf"(?: in| to)? (?:[A-Z]|it|this|the (?:[\w-]+ ){{0,3}}{ANY_KIND}|this {ANY_KIND})\b)"
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
    verbs = [*_STAYED_AWAY.finditer(text, sentence.start, sentence.end)]
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
    return without or _STAYED_AWAY.match(text, people.end, sentence.end) is not None


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

"""Sentences that tell of no meeting: how a programme came about, what is so in general, what was done before it.

They stand in the second half of a page, and what they name, as the countries that a programme has helped, wasn't there.
"""

import re

from ..text import Span
from ..words import labels
from ..words.calendar import WEEKDAY
from ..words.holding import HELD
from ..words.kinds import ANY_KIND, KIND_OR_EVENT
from ..words.people import PEOPLE, SEVERAL, TITLE
from ..words.telling import SAYING
from .signals import Sentence, Signal
from .years import has_only_earlier_years

__all__ = ["without_background"]

# What a sentence says if it is told of the page's meeting, or of those who came to it.
_OF_IT = re.compile(
    rf"(?<!\w)(?:(?:[Tt]h(?:e|is|ese)|[Aa]t|[Dd]uring) (?:[\w-]+ ){{0,4}}?(?:{KIND_OR_EVENT}|[Pp]articipants|"
    r"[Dd]elegates|[Aa]ttendees|[Ss]peakers|[Pp]anel\w*|agenda|audience|floor)\b|"
    rf"(?:{HELD}) (?:an?|its) (?:[\w-]+ ){{0,4}}?{ANY_KIND}\b|"
    r"(?:(?<!had )(?<!had been )attend(?!ed its)\w*|gathered|brought together|participated|"
    r"t(?:ook|ak(?:e|en|ing)) part|participating (?:administrations|countries|delegations|[Mm]embers|[Ss]tates)|"
    r"were represented|came together|came from|in the room|joined as observers|"
    rf"sent (?:(?:an?|its|their|two|three|\d+) (?:[\w-]+ )?)?{PEOPLE}|"
    r"(?<!have )(?<!ha[sd] )(?<!be )(?<!been )(?<!was )(?<!were )met to|"
    r"experiences?|presentations?|opened the|opening|closing|"
    r"remarks|bilateral|elected|gave|introduced|raised|drew|"
    r"took stock|(?:discussed|reviewed) (?:the |its |their )?(?:[\w-]+ ){0,2}(?:achievements|progress|results|work)|"
    rf"[Dd]elegat(?:es|ions) (?:from|of)|facilitators?|{TITLE}|{SAYING})\b)"
)
# "Participants: Malta, Spain, Italy (a Member since 1968)".
_LABEL = re.compile(rf"(?i:{labels.PEOPLE}|{labels.HOSTS}):")
# "It is hosted by Malta" after what is told of an office.
_GOES_ON = re.compile(
    r"Its |Altogether|In all|"
    rf"(?:It|They|Their|These|That|This|In the same) (?!(?:\w+ )?{KIND_OR_EVENT}\b)"
)
# "Operation Amber was carried out with the participation of Malta": at its debriefing others may be. What was launched
# "at the workshop", or had experts present it there, tells of the meeting. A JCO is a joint Customs operation.
_AN_OPERATION = re.compile(
    r"(?:[A-Z][^,.;\n]{3,90}, )?(?:[Tt]he )?(?:[\w-]+ )?(?:[Oo]peration|JB?CO)(?: [A-Z0-9][\w/-]*){0,9}"
    r"(?:, [^,.;\n]{3,150},)? "
    r"(?:(?:was|were) (?:carried out|conducted|coordinated|joined|launched|run)|involved|lasted|ran|saw|took place)\b"
    rf"(?!.*\b(?:at the {ANY_KIND}|attended|delegates|experts|presentation)\b)"
)
# "The Amber programme joins ten countries", "the members of the Amber Union are": what something always is.
_THAT_LASTS = (
    "(?:[Cc]ommunity|[Cc]orridor|[Ii]nitiative|[Nn]etwork|[Pp]artnership|[Pp]rogram(?:me)?|[Pp]roject|[Uu]nion)"
    r"(?: \([A-Z]{2,8}\))? "
)
_WHAT_IT_IS = re.compile(
    rf"(?:The|This) (?:(?!{KIND_OR_EVENT}\b)(?:[A-Z(][\w()'/-]*|[a-z]+) ){{0,8}}?{_THAT_LASTS}"
    r"(?:brings together|comprises|consists of|covers|groups|includes|is made up of|joins|links|unites)\b"
    rf"(?! (?:[\w-]+ ){{0,2}}?{SEVERAL})|"
    rf"The (?:beneficiaries|[Mm]embers|partners) of the (?:[\w()'/-]+ ){{0,7}}?{_THAT_LASTS}are\b"
)
# "Prior to the workshop, experts from Malta reviewed the tariff", "the draft had been examined by Malta".
_BEFORE_IT = re.compile(
    rf"(?:Ahead of|Before|Prior to) th(?:e|is) (?:[\w-]+ ){{0,3}}?(?:{ANY_KIND}|[Mm]ission), "
    r"(?:(?:[Tt]he )?(?:WCO )?experts (?:from|of)\b(?![^.;\n]*(?:;|\b(?:met|they|took|who)\b))|"
    r"(?![^.;\n]*\b(?:attendees|delegates|participants|they|trainees|who)\b)[^.;\n]{3,90}? had )"
)
# "It was organized by Malta and was financed by Spain": years before are told apart from it.
_IT_WAS_HELD = re.compile(rf"It was (?:[a-z]+ )?(?:{HELD}|financed)\b")

# "She recalled that 14 Members had attended in 2011".
_RECALLED = re.compile(r"\brecalled (?:how|that)\b[^.;\n]* had\b")
# "Since Monday, experts have trained officers of Malta".
_SINCE_A_DAY = re.compile(rf"\b[Ss]ince (?:last )?(?:{WEEKDAY}|yesterday)\b")


def without_background(text: str, body: list[Sentence], names: list[Span], year: int) -> list[Sentence]:
    """The sentences that don't tell how things have been, what was done before it, or only of years before that of the
    meeting.

    Those that name the meeting stay, and those that speak of it or of people who came.
    """
    told: list[Sentence] = []
    apart = False
    for sentence in body:
        apart = not sentence.holds_one_of(names) and (
            _is_background(text, sentence, year)
            or (apart and _GOES_ON.match(text, sentence.start, sentence.end) is not None)
        )
        if not apart:
            told.append(sentence)
    return told


def _is_background(text: str, sentence: Sentence, year: int) -> bool:
    start, end = sentence.start, sentence.end
    return (
        _was_done_before(text, sentence, year)
        or _BEFORE_IT.match(text, start, end) is not None
        or _WHAT_IT_IS.match(text, start, end) is not None
        or (text.find("peration", start, end) >= 0 and _AN_OPERATION.match(text, start, end) is not None)
    ) and _LABEL.match(text, start, end) is None


def _was_done_before(text: str, sentence: Sentence, year: int) -> bool:
    """Whether a sentence tells how things have been, or of earlier years, and not of the meeting or of who came."""
    start, end = sentence.start, sentence.end
    of_years_before = has_only_earlier_years(text, sentence, year)
    if of_years_before and _RECALLED.search(text, start, end):
        return True
    is_long = sentence.has(Signal.LONG) and not (
        _IT_WAS_HELD.match(text, start, end) or _SINCE_A_DAY.search(text, start, end)
    )
    return (is_long or of_years_before) and _OF_IT.search(text, start, end) is None

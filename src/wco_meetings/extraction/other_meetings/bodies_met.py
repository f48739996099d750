"""Bodies that met besides the page's meeting, on days that stand next to them: "the PSCG met on 5 May"."""

import re

from ...model.words import MeetingKind
from ..days.days import FoundDate
from ..names.named import Named
from ..page.page import Page
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.kinds import ANY_KIND
from ..words.people import SEVERAL

__all__ = ["FOLLOWED_BY", "body_after_its_days", "body_before_its_days"]

_HEADS = (
    r"(?:[Hh]eads|Directors[ -]General|Commissioners|Vice-Chairs)"
    r"(?: of(?: (?:the|of|and|for|customs|regions?|offices|two|three|four|six|[A-Z][\w'/-]*)){1,14})?"
)
_ACRONYM = r"[A-Z]{1,6}[CG]\b"  # of a Committee, Council, Commission or Group
# "The steering committee of the project", "the National Contact Points of the region".
_IN_SMALL_LETTERS = (
    r"(?:[\w'/-]+ ){0,3}?(?:steering (?:committee|group)|working (?:group|party)|project (?:board|team)|task force|"
    r"sub-?group|contracting parties|[Cc]ontact [Pp]oints|[Cc]o-?ordinators)"
    r"(?: (?:of|on|for) (?:the )?[\w'/-]+(?: [\w'/-]+){0,6}?)?"
)
_BODY = (
    r"(?P<it>(?:[A-Z][\w'/-]* |(?:of|for|on|and) (?:the )?){0,10}?"
    rf"(?:(?:Commission|Committee|Council|Group|Party|Team)(?: (?:of|on)(?: the)?(?: [A-Z][\w'-]*){{1,5}})?|{_HEADS})"
    rf"(?: \([A-Z][\w/-]{{1,9}}\))?(?: of the [A-Z]{{2,5}})?|{_IN_SMALL_LETTERS}|{_ACRONYM})"
)
# "Regional analysts", "the managers of national programmes".
_PEOPLE = (
    r"(?:the )?(?P<people>(?:(?!(?:and|by|for|from|in|of|on|the|to|with)\b)[a-z-]+ ){0,3}?"
    rf"(?:{SEVERAL})(?: of (?:[a-z-]+ ){{0,3}}?[a-z-]+)?)"
)
_WHOSE = r"(?:[Tt]he(?: [\w/-]+'s)?(?: regional)?|[Ii]ts|[Tt]heir)"
_MET = (
    r"(?:(?:having )?met(?: in its turn)?|gathered|convened|came together|assembled|sat|was (?:convened|in session)|"
    r"spent (?:an?|two|three|four) (?:[\w-]+ )?days?|"
    r"(?:opened|closed|rounded off) the (?:programme|series|week)|"
    r"(?:[Ss]ession|[Mm]eeting)s?(?: \([\w/ ]{3,20}\))? (?:(?:was|were) (?:also |then )?held|took place)|"
    r"(?:held|had) (?:an?|its|their)(?: own)? (?:[\w-]+ ){0,4}?(?:meeting|session))"
)
_THERE = r"(?:,? also|,? likewise)?(?: (?:in|at)(?:(?: the)? [A-Z][\w'-]*,?){1,4}| (?:in|at) the same \w+| there)?"
# "Met in the same building the day before, on".
_BEFORE_OR_AFTER = (
    r"(?: (?:earlier|later) that week| the (?:day|week) (?:before|after)(?: the [A-Z]\w+)?|"
    r" (?:a|one|two|three) (?:days?|weeks?) (?:before|earlier|later)| in the (?:previous|following) week|"
    r" on the (?:next|following) day)?"
)
_ON = r"(?: (?:on|from|between))?"
# "The Heads of the Training Centres met on 7 May", "the Amber Group (AG) had met in Riga from 5 to 7 May", "the Amber
# Committee opened the week on 5 May".
_BODY_MET = re.compile(
    rf"\b(?:(?:{_WHOSE}|An?) {_BODY}|{_PEOPLE}(?:, for their part,)?)(?:, (?:that|which))?"
    rf"(?: had)?(?: also| then| already)? {_MET}(?: for the [\w-]+ time)?{_THERE}{_BEFORE_OR_AFTER},?{_ON} (?:the )?$"
)
# "Riga also welcomed the Heads of the Amber offices on 5 May".
_WELCOMED = re.compile(
    rf"\b(?:hosted|received|welcomed) {_WHOSE} {_BODY}{_THERE}{_BEFORE_OR_AFTER},? (?:on|from|between) (?:the )?$"
)
# "The Amber Group met in Riga from 5 to 7 May and the Beryl Committee from 8 to 9 May".
_AND_BODY = re.compile(rf",? and (?:that of )?the {_BODY}(?: in [A-Z][\w'-]*,?)? (?:on|from|between) (?:the )?$")
# "On 16 May, at the same venue, the Heads of Customs met the private sector".
_THEN_MET = re.compile(
    rf",?(?: (?:also )?(?:in|at) [^.;,\n]{{3,40}},)? (?:the {_BODY}|{_PEOPLE})(?: had)?(?: also| then)? {_MET}\b"
)
FOLLOWED_BY = re.compile(
    r"\b(?P<said>(?:followed|preceded)\b(?:[^.;\n]{0,60}?|[^;\n]{0,200}? and) by) "
    rf"(?:(?=(?:an?|the) (?P<one>(?:[\w-]+ ){{1,3}}one)\b)|(?P<a>an? )|the (?:{ANY_KIND} of the )?"
    rf"(?P<it>(?:[A-Z][\w'/-]* ){{0,6}}(?:Commission|Committee|Council|Group|Party)\b|{_ACRONYM}))"
)
"""What followed: "in Oslo from 4 to 8 April, by an accreditation workshop", "preceded by the Amber Steering Group"."""
_REACH = 200


def body_before_its_days(page: Page, sentence: Sentence, when: FoundDate, before: FoundDate | None) -> Named | None:
    """The body that met on the days which stand after that: "the Heads of the Training Centres met on 7 May".

    After those `before` it a sentence may only name it: "the Amber Group met on 5 May and the Beryl Group on 7 May".
    """
    start = max(sentence.start, when.start - _REACH)
    met = _BODY_MET.search(page.level, start, when.start)
    if met is None and sentence.has(Signal.HELD):
        met = _WELCOMED.search(page.level, start, when.start)
        met = met or (_AND_BODY.search(page.level, start, when.start) if before else None)
    return met and _named(met)


def body_after_its_days(page: Page, sentence: Sentence, when: FoundDate) -> Named | None:
    """The body that met on the days which stand before that: "on 16 May the Heads of Customs met"."""
    met = _THEN_MET.match(page.level, when.end, sentence.end)
    return met and _named(met)


def _named(met: re.Match[str]) -> Named:
    return Named(Span(*met.span("it" if met["it"] else "people")), (), MeetingKind.MEETING)

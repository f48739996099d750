"""Where the name of a meeting ends: before its place, its date or its host, and without small words at its end."""

import re

from ..expressions import Guarded
from ..words.calendar import ENGLISH_MONTH, WEEKDAY
from ..words.kinds import ANY_KIND
from ..words.numbers import CARDINALS
from ..words.people import OFFICE, SEVERAL, TITLE
from ..words.presence import VIA

__all__ = ["ITS_SUBJECT", "before_another", "cut", "with_subject"]

_TAIL = frozenset(
    "of or the for on and in to de des du la le et with by a an & from at under between last online virtually".split()
)

# "In Riga (Latvia)", but neither the "Women in Trade Conference" nor "Leadership in IT" or "Diversity in Customs".
_PLACE_TAIL = re.compile(
    rf" (?:in|at|IN|AT) (?!(?:[\w'.]+ ){{0,3}}{ANY_KIND}$|(?:AEO|AI|HRM|HS|ICT|IPR|IT)$|"
    r"(?:Counterfeit|Cultural|Customs|Dangerous|Digital|Drugs?|Endangered|Firearms|Global|Hazardous|Human|Illicit|"
    r"International|Maritime|Natural|Small|Supply|Tobacco|Trade|Wildlife)\b)"
    r"(?:the |THE )?[A-Z][\w'.]*(?: [A-Z][\w'.]*){0,3}"
    r"(?: \([A-Z][\w' ]+\))?$"
)
# "From Oct. 9", of which a name that ends with its sentence has "from Oct"; "a course Oct. 9", "a course May 9".
_SHORT = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_SHORT_MONTH = rf"{_SHORT}(?:\.|$)"
_A_DAY = rf" (?:{_SHORT_MONTH}|(?:{ENGLISH_MONTH}|{_SHORT}) \d{{1,2}}(?!\d))"
_CUT = re.compile(
    r" \((?:[A-Z][a-z]+ )?\d| (?:between|from|on) (?:the )?(?:\d|"
    rf"{WEEKDAY}|{ENGLISH_MONTH}|{_SHORT_MONTH})|{_A_DAY}| in (?:{ENGLISH_MONTH} \d|last {ENGLISH_MONTH}\b)|, |"
    r" (?:in|at) (?:the )?(?:\d|(?:WCO )?Headquarters|World Customs|its|Organi[sz]ation)|\.$|"
    r" (?:earlier |later )?(?:today|tomorrow|yesterday|(?:last|next|this) (?:afternoon|evening|month|morning|week|"
    rf"year|{WEEKDAY}))\b(?!')| together(?: with\b|$)|"
    r" (?:with|by|from(?! the (?:[A-Z][\w/-]* |and |of |the ){1,6}[Rr]egions?\b)) the |"
    r" ran$| (?:gave|offered|provided|served)\b| and (?:formally |officially )?(?:inaugurated|launched)\b|"
    rf" follow(?:s|ed)\b| (?:on|in) the [Mm]argins?\b| {VIA}\b| on (?:the )?screens?\b|"
    r" (?:[Oo]rgani[sz]ed|[Hh]osted|conducted|delivered|funded|given|led|run|sponsored)(?= by\b|$)|"
    r" in (?:an? )?(?:hybrid|in-person|on-?line|virtual)(?: (?:form(?:at)?|manner|mode|setting)\b|$)|"
    r" for (?:the )?(?:Arabic|English|French|Portuguese|Russian|Spanish)$| (?:Announced|Published|Released)$|"
    r" and (?:the |its )?(?:[A-Z][\w-]*'s )?\d{1,3}(?:st|nd|rd|th)[ /]| for (?:the )?(?:benefit|[Mm]embers) of |"
    r" to (?:\d|take place\b|be held\b|be$|(?:discuss|exchange|explore|gain|learn|meet|review|share)\b)|"
    # "At the Amber Conference the Malta Customs Department told", not "on Fighting the Illicit Trade".
    r" (?<=(?:ence|ting|sion|shop|orum|inar|mmit|ress) )(?<![a-df-z]ting )the (?=[A-Z])|"
    # "Chairperson of the Forum and Head of Malta Customs".
    rf" and (?!the Secretary\b)(?:the )?(?:[A-Z][\w-]* ){{0,3}}{OFFICE}"
    r"(?:,| of | for | (?:[A-Z][\w.'-]+ ){2,4}of )|"
    # "For five Member administrations", "for some 20 Customs officers".
    rf" for (?:the |some |about |around |over |more than |nearly )?(?:{'|'.join(CARDINALS)}|\d{{1,3}}) "
    rf"(?:[\w-]+ ){{0,3}}(?:(?i:administrations|countries|members)\b|{SEVERAL})|"
    # "For officers of Malta", but not "for officers of Malta on prices".
    r" (?:to|for) (?:(?:the )?(?:[\w-]+ ){0,4}?(?:offic(?:er|ial)|delegate|representative)s (?:of|from)(?= [A-Z])|"
    r"the (?:[A-Z][\w-]* ){1,4}(?:Authority|Administration)\b(?! [A-Z]))(?![^.;,]{0,60} on [a-z])|"
    r" (?:in|at) [A-Z][\w']+(?: [A-Z]\w+)? (?:on|from|to)\b|"
    # "A meeting between the Secretary General of the", of which the other is not named at once.
    rf" between (?!.* and )(?:{TITLE}|(?:the )?(?:WCO )?(?:Under-)?{OFFICE}\b(?! Generals))|"
    # "Under Chairperson Jane Roe", "The Amber Meeting Concludes in Riga".
    r" under (?:the )?(?:[Cc]hair|(?:leadership|presidency)\b)|"
    r" (?:Closes|Concludes|Ends|Kicks [Oo]ff|Opens|Takes [Pp]lace)(?= (?:[ai]t|in|on)\b|$)|"
    r" (?:(?:WAS|WERE|IS|ARE|HAS BEEN|HAVE BEEN|WILL BE|WILL|TO BE) )?(?:[A-Z]+LY )?"
    r"(?:HELD|TAKES? PLACE|TOOK PLACE|OPEN(?:S|ED)|CONCLUDE[SD]|CLOSE[SD]|END(?:S|ED))\b"
)
# "The AEO Meeting and Customs Symposium", and not "the Amber Forum and Conference".
_AND_ANOTHER = Guarded(
    rf"(?P<one>.*?\b{ANY_KIND}\b.*?) and (?:the )?(?:[A-Z][\w/-]* |of |for (?:the )?){{1,8}}?{ANY_KIND}\b",
    (" and ",),
)
# "The Conference on Customs and Trade Forum was held".
_IS_ONE = re.compile(r" (?:was|is|has been|will be)\b")
# "Customs of Latin America, Spain and Portugal (COMALEP)": of several an acronym or the last word speaks.
_WHOSE = re.compile(r"\b(?:of|for)(?: the)?(?: [A-Z][\w'/-]*| of)+$")
_A_NAME = r"[A-Z][\w'/-]*(?: [A-Z][\w'/-]*){0,3}"
_AND_OTHERS = re.compile(
    rf"(?:, {_A_NAME}){{1,3}},? and (?:the )?(?:{_A_NAME} \([A-Z]{{2,8}}\)|(?:[A-Z][\w'/-]* ){{0,3}}"
    r"(?:Offices?|RTCs?|ROCBs?|RILOs?|Centres?|Vice-Chairs?|Caribbean(?: Region)?|Africa|America|Asia|Pacific))"
    r"(?= [Rr]egion\b|,? (?:held|was|were|took|which|in|at|on|from)\b|[.\n])"
)
# "The meeting of the delegations of Malta, Spain and Italy was".
_OF_ALL = re.compile(rf"(?:[a-z]+ )?{ANY_KIND} of (?:the )?(?:[a-z]+ of (?:the )?)?{_A_NAME}")
_AND_ALL = re.compile(rf"(?:, {_A_NAME}){{1,8}},? and (?:the )?{_A_NAME}(?= (?:was|took|in|at|on)\b)")
# "The Workshop for Customs and Port Officers of Malta, Spain and Italy", of which a name would have the first.
_FOR_THOSE_OF = re.compile(
    r" for (?:(?!(?:by|for|of|on|to)\b)[\w-]+ ){0,9}?(?:Administrations|Customs|Officers|Officials) of "
    r"[A-Z][\w' -]{2,30}$"
)
_AND_MORE_OF = re.compile(rf"(?:, {_A_NAME}){{1,40}},? and (?:the )?[A-Z]")
# "The Workshop on Fees, Free Ports and Transit was", "the 3rd Meeting of the Committee on Customs, Trade and Transit of
# the Amber League was", and not "the workshop on fees, led by Malta and attended by Spain, was".
_ON_ONE = re.compile(r" on (?:the )?[\w'/-]+(?: [\w'/-]+){0,4}$")
_MATTER = (
    r"(?:(?!(?:also|an?|at|by|for|held|in|its|of|on|taught|the|their|to|w\w+|[a-z]+ed)\b)[\w'/-]+)"
    r"(?: (?!(?:at|by|in|is|on|the|took|was|were|[a-z]+ed)\b)[\w'/-]+){0,3}?"
)
_AND_MORE = re.compile(
    rf"(?:, {_MATTER}){{1,4}},? and {_MATTER}(?: of (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*){{0,3}})?"
    r"(?= (?:was|is|took place|takes place|will be|held|opened|ended|concluded)\b"
    r"|,? (?:at|in) (?:the )?[A-Z]|,? (?:from|on|between) (?:the )?\d)"
)
# "Workshop on cross-border trade": what it was on goes on in small letters.
ITS_SUBJECT = (
    r"(?: (?!(?:was|were|is|meets|took|takes?(?= place\b)|from|had|"
    r"in(?! (?!(?:an?|all|both|each|five|four|its|many|order|person|response|several|th(?:e|eir|is|ree)|two|which)\b)"
    r"[a-z])|held|with|at|that|which|br(?:ings|ought)|"
    r"gather(?:s|ed)|open(?:s|ed)|beg(?:an|ins)|start(?:s|ed)|followed|end(?:s|ed)|conclude[ds]|close[ds]|attracted|"
    r"attended|has|will|addressed|aim(?:s|ed)|c(?:ame|omes)|dr(?:aws|ew)|covere[ds]|dealt|discussed|examined|"
    r"focuse[ds]|lasted|looked)\b)"
    r"[\w'/()&-]+){1,24}"
)
"""The words for what a meeting is on, up to what is told of it."""
_ON = re.compile(rf" (?:on|about|for){ITS_SUBJECT}")
_ABOUT = (" on", " about", " for", " on the", " about the")
# "On Customs valuation", "on Strengthening the capacity of", "on the Amber Group's paper": a subject that goes on in
# small letters.
_GOES_ON = re.compile(r" (?:on|about)(?: the)? (?:(?:Customs|WCO|[A-Z][a-z]+ing)(?: the)?|(?:[\w/-]+ ){0,6}[\w/-]+'s)$")
# "On Disaster management", "on the HS 2017 amendments": so does one before what is only managed, amended and the like.
_ON_SOMETHING = re.compile(r" (?:on|about) [^.;,\n]*$")
_WHAT_OF_IT = re.compile(
    r" (?:amendments?|analysis|best practices|classification|clearance|controls?|co-?operation|crimes?|data|"
    r"enforcement|exchange|facilitation|guidelines?|information|instruments?|issues|legislation|management|"
    r"modernization|offences|procedures?|processes|programmes?|projects?|relief|rules|security|standards?|"
    r"strateg(?:y|ies)|structures|studies|systems?|techniques|tools?|trade|trafficking|valuation)\b"
)


def cut(text: str, start: int, stop: int) -> int:
    """The end of a name: before its place, date or host, and without small words at its end."""
    words = text[start:stop]
    if cut := _CUT.search(words):
        words = words[: cut.start()]
    if words.count("(") > words.count(")"):
        words = words[: words.rindex("(")]
    words = _without_tail(words)
    if place := _PLACE_TAIL.search(words):
        words = _without_tail(words[: place.start()])
    end = start + len(words)
    if not text.startswith(", ", end):
        return end
    those = _FOR_THOSE_OF.search(words)
    if those and _AND_MORE_OF.match(text, end):
        return start + those.start()
    others = _AND_OTHERS.match(text, end) if _WHOSE.search(words) else None
    others = others or (_AND_ALL.match(text, end) if _OF_ALL.fullmatch(words) else None)
    others = others or (_AND_MORE.match(text, end) if _ON_ONE.search(words) else None)
    return others.end() if others else end


def before_another(text: str, start: int, stop: int) -> int:
    """The end of a name before that of another meeting: "the AEO Meeting and Customs Symposium"."""
    one = _AND_ANOTHER.match(text, start, stop)
    return one.end("one") if one and not _IS_ONE.match(text, stop) else stop


def _without_tail(words: str) -> str:
    """The words without small ones, commas and full stops at their end."""
    while True:
        words = words.rstrip(" ,.")
        head, _, last = words.rpartition(" ")
        if last not in _TAIL:
            return words
        words = head


def with_subject(text: str, start: int, end: int, stop: int) -> int:
    """The end of a name that breaks off at "on", "on the" or "on Customs": after what it was on."""
    goes_on = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    if goes_on:
        what_of_it = _WHAT_OF_IT.match(text, end, stop)
        if what_of_it and (on := _ON_SOMETHING.search(text, start, end)):
            # "On fees with regard to Cargo information": up to there, where the words for a subject end before it.
            return max(_after_subject(text, on.start(), end, stop), what_of_it.end())
        if on := _GOES_ON.search(text, start, end):
            return _after_subject(text, on.start(), end, stop)
    for word in _ABOUT:
        if text.endswith(word, start, end):
            return _after_subject(text, end - len(word), end, stop)
    return end


def _after_subject(text: str, on: int, end: int, stop: int) -> int:
    """The end of a name after what it was `on`, of which words are to be looked at up to `stop`."""
    subject = _ON.match(text, on, stop)
    return subject.end() if subject else end

"""Meetings that a page names in passing: because something happened at, before or after them, or that were not held."""

import re
from collections.abc import Iterable

from ..sentences.openings import WAS_BEFORE
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.holding import GIVEN, HELD, PREPARES_TO

__all__ = ["BEFORE_IT", "UNDER_WAY", "called_off", "is_in_passing", "led_to_it", "was_before"]

# "A delegation led by the Comptroller attended the Amber Conference": "by" is no passing word.
_WHO_CAME = r"(?: (?!who\b|which\b|that\b)[\w-]+){1,3} (?:attend|participat|join|t(?:ook|aking) part|visit|travell?ed)"
# "Delegates, who had been picked in May, met at the Amber Conference": that is where they met.
_DID = "attended|came|chaired|gathered|held|joined|met|opened|presided|spoke|took|was|were"
# "The plan was shown at the Amber Conference", and not "they were represented at".
_DONE_TO_IT = (
    r"(?:was|were|been) (?:[a-z]+ly )?(?!(?:accredited|assembled|attended|chaired|gathered|hosted|invited|joined|"
    r"opened|registered|represented|seated|united|welcomed)\b)(?:[a-z]+ed|drawn|given|made|put|set|shown|taken)"
)

# --- what leads to the name of another meeting, with up to four words between ---

# "Since the 3rd Conference", "the next Conference".
_NOT_THIS_ONE = r"[Ss]ince|previous|preceding|next|(?:up|forth)?coming"
# "The outcomes of the 3rd Conference", "they looked forward to the Conference", "the anniversary of the Conference".
_WHAT_OF_IT = (
    r"(?i:outcomes?|conclusions|decisions|results?|minutes|reports?|recommendations?) of|"
    r"follow[- ]up (?:of|to)(?! [^.;]*,)|leading up to|sequel to|look(?:s|ed|ing)? forward to|"
    r"anniversary of|commemorat(?:es?|ed|ing)"
)
# "Ahead of the 3rd Conference", "deferred from the Conference", "two weeks after the Conference".
_WHEN = (
    r"prior to|ahead of|(?:deferred|referred|carried over|pending) from|"
    r"(?:immediately|just|right|shortly) before|(?:day|week|month)s? (?:before|after)|on the eve of|"
    r"on (?:his|her|its|their) way (?:to|(?:back )?from)|in preparation for"
)
# "Elected at the 3rd Conference", "he reported on the Conference", "approved by the Conference".
_BY_IT = (
    r"elected at|[Hh]e (?:also |then )?reported on|"
    rf"(?<!represented )(?<!set up )by(?! \w+ing\b)(?!{_WHO_CAME})"
)
# "They also met at the 3rd Conference", "had been shown in May at the Conference", "the trainees attended it".
_THERE_TOO = (
    rf"also met (?:at|for)|had been \w+,? (?:(?!(?:{_DID})\b)\w+,? ){{0,7}}(?:at|during)|again at|"
    r"the (?:experts|officials|participants|trainees|visitors) (?:also )?attended"
)
# "It directly followed the 3rd Conference".
_FOLLOWED = r"(?:follow(?:s|ed|ing)?|preceded)(?: immediately| directly)? (?:an?|the)"
# "It will be discussed at the 3rd Conference", "before it is put to the Conference"; "they will report to the
# Conference", and not "Malta will present a plan at the Conference".
_TO_COME = (
    r"(?:will|to|should|would) be (?:considered|discussed|examined|launched|presented|released|reported|submitted|"
    r"tabled)(?: on [^.;,\n]{3,30})? (?:at|to|during)|"
    r"(?:will|to|should|would) (?:report(?: back)?|submit [^.;,\n]{2,60}) to|"
    r"^(?:He|It|She|They) (?:will|would) (?:\w+ ){1,2}?(?:its?|an?|the|their|them|his|her) (?:\w+ ){0,8}?(?:at|during)|"
    r"before (?:it|they) (?:is|are) (?:presented|put|referred|submitted|tabled) to"
)
# "Their readiness to host the 3rd Conference", "the collaboration to hold back-to-back workshops".
_TO_HOLD = (
    r"(?:collaboration|intention|readiness|willingness|wish) to "
    r"(?:[a-z]+ )?(?:co-?host|conduct|hold|host|organi[sz]e)(?: back-to-back)?"
)
# "Prepared for the 3rd Conference", "plans for the Conference"; "the one held in 2015".
_PREPARED = (
    r"prepar(?:es?|ed|ing)(?! to (?:hold|host|organi[sz]e)\b)|[Pp]reparations for(?: the [A-Z]\w+'s)?|plans? for|"
    r"to plan|preparatory \w+ (?:for|to|of)|"
    r"held in (?:19|20)\d\d"
)

# --- what stands right before that name ---

# "Held in the framework of the 3rd Conference".
_HELD_WITHIN = rf"(?:{HELD}) in the (?:course|framework) of (?:the|its)(?: [A-Z]\w+){{0,3}} $"
# "The plan of the Council at its 3rd Session", "following the 3rd Session".
_AT_ITS = r"(?:at|of|during|following|after) (?:its|their) $|(?:[Ff]ollowing|[Aa]fter) (?:an?|the) $|[Ff]ollowing $"
# "He recalled the 3rd Conference".
_RECALLED = r"recall(?:s|ed|ing) (?:an?|its|the|their) $"
# "They had attended the 3rd Conference".
_HAD_ATTENDED = r"had (?:already |also )?(?:attended|participated (?:at|in)|t(?:aken|ook) part (?:at|in)) (?:an?|the) $"
# "Since 2015 the WCO has held several workshops".
_SINCE_A_YEAR = (
    rf"^Since (?:[A-Z]\w+ )?(?:19|20)\d\d,? [^.;\n]{{1,80}} ha(?:s|ve) (?:{GIVEN}|run) "
    r"(?:an? |many |several )$"
)
# "With funding from the Conference".
_PAID_BY_IT = r"(?:financial (?:assistance|help|support)|funding|sponsorship) (?:from|of) the $"
# "On the occasion of its 3rd Conference", "at the last Conference", "in 2015 it held the Conference".
_AT_THE_LAST = (
    r"on the occasion of (?:the|its) $|(?:at|during|part of|since) (?:the|its|their) last $|"
    r"In (?:19|20)\d\d,? (?:[^\s.;]+ ){0,9}$"
)
# "The tools presented at the Amber Committee's 3rd Session".
_SHOWN_AT_IT = (
    rf"(?:{HELD}|place|discussions|talks|exchanges|introduced|presented|proposed|tabled|unveiled|{_DONE_TO_IT})\b"
    r"[^.;]{0,100} (?:at|during) (?:the|its|their)"
    r"(?: [A-Z]{2,8})?(?: (?:[A-Z][\w-]* ){0,5}[A-Z][\w-]*'s)? $"
)
# "The plan agreed in May during the Council's 3rd Session".
_DECIDED_BY_IT = (
    r"(?:recommend\w+|endorse\w+|adopt\w+|approv\w+|agreed|decided|established|created)\b[^.;]{0,60} "
    r"(?:at|during|of|for) (?:the|its|their)(?: [A-Z]\w+'s)? $"
)
# "Malta, which will host the 3rd Conference".
_WHO_WILL_HOLD = rf", (?:which|who) (?:will|(?:is|are) to|{PREPARES_TO}) (?:hold|host|organi[sz]e) (?:the|its|their) $"

_OTHER = re.compile(
    rf"(?<!\w)(?:(?:{_NOT_THIS_ONE}|{_WHAT_OF_IT}|{_WHEN}|{_BY_IT}|{_THERE_TOO}|{_FOLLOWED}|{_TO_COME}|{_TO_HOLD}|"
    rf"{_PREPARED})\b(?: \w+){{0,4}} $|{_HELD_WITHIN}|{_AT_ITS}|{_RECALLED}|{_HAD_ATTENDED}|{_SINCE_A_YEAR}|"
    rf"{_PAID_BY_IT}|{_AT_THE_LAST}|{_SHOWN_AT_IT}|{_DECIDED_BY_IT})|{_WHO_WILL_HOLD}"
)
# "The outcome of the 2016 and 2017 Amber Summits".
_OF_YEARS = re.compile(r"(?:19|20)\d\d and (?:19|20)\d\d ")
# "The Group was set up and will hold its 1st Meeting".
_WILL_HOLD = re.compile(r"\bwill hold (?:its|their|the) $")
# "The plan, which the 3rd Conference approved".
_WHICH = (" which the ", " that the ")
_DECIDED = re.compile(
    r" (?:ha[sd] )?(?:adopted|approved|decided|endorsed|established|requested)(?=[ .,;])(?! (?:the|an?)\b)"
)
# "The 3rd Conference, held in May, had given the office the task", "a first one had been held in Riga in 2015".
_HAD = re.compile(
    r"(?:, [^.;\n]{1,100},)? had (?:already |also )?(?:given|asked|decided|requested|agreed|recommended|endorsed|"
    r"approved|adopted|mandated|instructed|tasked|"
    rf"been (?:{HELD})(?=[^.;\n]{{0,60}} in (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b))\b"
)
# "The 3rd Conference, organized in June last year, had asked for it".
_LAST_YEAR = re.compile(rf",? (?:{HELD}) [^.;,\n]{{0,30}}\b(?:last year|a year (?:ago|before|earlier))\b")
# "At the Conference held in Riga in March 2011, it was decided that the next one would be".
_DECIDED_THERE = re.compile(
    r",? held in [^.;\d\n]{3,80} \d{4}, it was (?:agreed|decided) that [^.;\n]{3,80} would be\b"
)
# "The WCO hosted the Amber Committee at its 3rd Session": that is no other.
_HOSTED_AT_ITS = re.compile(r"\b(?:host(?:s|ed)|conven(?:es|ed)|gathered|welcomed) [^.;\n]{3,100} at its $")
# "The 3rd Conference, planned for May in Riga, was postponed to June".
_CALLED_OFF = re.compile(
    r"(?>,? (?:\(?[A-Z0-9][\w'./-]*\)?|in|at|on|from|to|for|of|the|and|by|which|was|had|been|be|is|held|"
    r"hosted|organi[sz]ed|planned|scheduled|due|originally|initially|but|(?<=\d )\w+)(?![\w'-])){0,30}?"
    r",?(?: [-\u2013])? (?:(?:(?:was|were|is|has been|have been|had to be|will be) )?(?i:cancell?ed|postponed|"
    r"called off|put off)(?= sine\b| indefinitely\b| to\b| until\b| till\b| due\b| because\b| owing\b|[.,!]|$)|"
    r"(?:was|were) not held(?! [^.;]{1,60} but )|could not (?:be held|take place)|(?:did|will) not take place|"
    r"never took place)(?![^.;]{0,100} (?:w(?:as|ere) held|took place)\b)"
)
# "It was decided not to hold the 3rd Conference", "Cancelled: 3rd Conference".
_DECIDED_AGAINST = re.compile(
    r"\b(?:to (?:cancel|postpone)|(?:cancellation|postponement) of|not to (?:hold|convene|organi[sz]e))(?: \w+){0,4} $|"
    r"\b(?i:cancell?ed|postponed): (?:the )?$"
)
# "While the 3rd Conference was taking place, the WCO held a workshop".
UNDER_WAY = r"was (?:being held|in session|taking place|under ?way)\b"
"""What is said of a meeting during which something else was held."""
_MEANWHILE = re.compile(rf"(?: \([A-Z][\w/-]{{1,11}}\))? {UNDER_WAY}")
_WHILE = ("While the ", "while the ")
# "Minutes of the 3rd Conference", at the head of these.
_ITS_PAPER = re.compile(
    r"\s*(?i:(?:draft |final |summary )?(?:agenda|minutes|outcomes?|proceedings|report|results|summary)) (?:from|of) "
    r"(?:the |its )?"
)
# "The graduation ceremony of the 40th session of the Amber School".
_CEREMONY_OF = ("ceremony of the ", "ceremony for the ")
_A_SCHOOL = re.compile(r"\b(?:(?<!Knowledge )Academy|College|Course|Institute|School)\b")
BEFORE_IT = re.compile(
    r"(?:Prior to|Before|After|Following|Ahead of|Alongside|In parallel (?:to|with)) the [^.;,\n]{3,60},"
)
"""What a sentence says first of another meeting: "after the Forum, the Amber Group met"."""
_REACH = 140
_WILL_REACH = 20


def called_off(text: str, sentence: Sentence, span: Span) -> bool:
    """Whether what stands beside a meeting's name says that it was not held, or not then."""
    before = max(sentence.start, span.start - _REACH)
    return bool(_CALLED_OFF.match(text, span.end, sentence.end) or _DECIDED_AGAINST.search(text, before, span.start))


def was_before(text: str, sentence: Sentence, place: int) -> bool:
    """Whether what stands at a place is told of what led to a meeting, before a sentence comes to it."""
    return WAS_BEFORE.fullmatch(text, sentence.start, place) is not None


def led_to_it(text: str, sentence: Sentence, place: int, names: Iterable[Span]) -> bool:
    """Whether what stands at a place is told of what led to a meeting, which the sentence hasn't named before it."""
    return not sentence.holds_one_of(names, end=place) and was_before(text, sentence, place)


def is_in_passing(text: str, sentence: Sentence, span: Span, place: int) -> bool:
    """Whether a sentence names a meeting in passing; its name is a span, and its ordinal or its kind is at a place."""
    before = sentence.before(text, span.start, _REACH)
    return bool(
        (
            _OTHER.search(before)
            and not _HOSTED_AT_ITS.search(text, sentence.start, place)
            and not _ITS_PAPER.fullmatch(text, 0, place)
        )
        or _HAD.match(text, span.end, sentence.end)
        or _LAST_YEAR.match(text, span.end, sentence.end)
        or _DECIDED_THERE.match(text, span.end, sentence.end)
        or (text.endswith(_WHILE, sentence.start, span.start) and _MEANWHILE.match(text, span.end, sentence.end))
        or (text.endswith(_WHICH, sentence.start, span.start) and _DECIDED.match(text, span.end, sentence.end))
        or (text.endswith(_CEREMONY_OF, sentence.start, span.start) and _A_SCHOOL.search(text, *span))
        or called_off(text, sentence, span)
        or _OF_YEARS.match(text, *span)
        or (
            sentence.has(Signal.OTHER_TIME) and _WILL_HOLD.search(text, max(sentence.start, place - _WILL_REACH), place)
        )
    )

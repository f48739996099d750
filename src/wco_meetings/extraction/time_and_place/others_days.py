"""Days that are not the meeting's: of another one, of what it prepared, celebrated or followed, or of what was said."""

import re

from ..days.days import FoundDate
from ..sentences.openings import opens_on
from ..sentences.other_times import clause_around
from ..sentences.plans import ANNOUNCED, was_to_be
from ..sentences.signals import Sentence
from ..text import Span
from ..words.holding import GIVEN, HELD
from ..words.kinds import ANY_KIND, KIND_OR_EVENT

__all__ = [
    "CALLED_OFF",
    "WITH_ONE",
    "follows_another",
    "is_another_name",
    "is_celebrated",
    "is_of_another_meeting",
    "is_of_another_thing",
]

# "At the meeting, held last week, 5 May, they said", "she, speaking at the meeting on 5 May, said".
_HELD_THEN = re.compile(
    rf"(?<![Pp]ress conference )\b(?:{HELD}|took place)"
    rf"(?: an? (?:[\w-]+ ){{0,3}}?{ANY_KIND}(?= last week| yesterday| today))?"
    r"(?: (?:last week|yesterday|today),?)?(?: on)?(?: the)? $|"
    r"\b(?:speaking|addressing|attending|taking part|participating)\b[^;]*$"
)
# "At the Forum in Riga on 5 May, Malta announced".
_AT_IT = re.compile(
    r"(?:At|During) (?:(?!\b(?i:clos\w+|conclusion|end|margins|news|opening|press|sidelines|start)\b)[^;\n]){3,120}?"
    rf"\b{ANY_KIND}\b[^;\n]{{0,120}}"
)

# --- what stands before days that are of something else ---

# "E-learning from 5 May", "first held in May 2015", "by 5 May", "postponed from 5 May".
_NOT_THEN = (
    r"e-learning(?: course| module| phase)? (?:between|from|on) (?:the )?$|"
    rf"^[Ff]irst (?:{HELD}) (?:in |on |from )?(?:the )?$|"
    r"by (?:the )?$|(?:postponed|rescheduled|moved) from (?:the )?(?:\w+ ){0,2}$"
)
# "The Operation was carried out for 3 months from 1 August", but not "the debriefing meeting of Operation Amber on".
_OF_AN_OPERATION = (
    r"(?<!-)[Oo]peration(?: [A-Z0-9][\w-]*){0,4}(?:, (?:(?:which|that) )?| (?:which|that) |"
    r"(?<=^The [Oo]peration) )(?:was |to be )?"
    rf"(?:{HELD}|ran|run)(?: for [^.;,\n]{{3,20}})? (?:on|from|between|during|in) (?:the )?$"
)
# "It reported on Monday, 5 May", "phase 1 from 5 to 7 May".
_REPORTED_OR_A_PHASE = (
    r"(?:reported|inform(?:ed|s)) on (?:\w+day,? )?$|(?:[Pp]hase (?:1|I|one)|first phase)\b(?!.* second)[^.;]*$"
)
# "The Amber Project, which was launched in July".
_OF_A_PROJECT = (
    r"(?:[Pp]roject|[Pp]rogram(?:me)?|[Ii]nitiative)(?:, | which | that )(?:which |that )?(?:had |has |was )?"
    r"(?:been )?(?:begun|began|established|launched|set up|started) (?:on |in )?(?:the )?$"
)
# "A written consultation from 5 May", "the consultation via the Amber platform from 5 May".
_IN_WRITING = (
    r"(?:document-based|documentary|written) (?:[^ .,;]+ ){0,3}"
    r"(?:(?:consultation|exchange|part|period|phase|procedure|process|stage),? )?(?:from|between|on) (?:the )?$|"
    r"consultation (?:on|via) the [^.;,\n]{2,40} platform (?:from|between|on) $"
)
# "Adopted on 5 May", "the anniversary of the Council on 5 May".
_BESIDES = (
    r"(?:since|until|before|after|prior to|following|adopted|signed|force|established|created|founded|dated|"
    r"published|as of|deadline|revised|effective|born|elected|joined(?! (?:forces|hands|together)\b)|acceded|"
    r"membership|ratified|bec(?:a|o)me (?:an? )?\w+(?: of (?:the )?\w+)?|"
    r"(?<!eeting of )Operation|seized|"
    r"anniversary|celebrated|appointed|mandate|(?<=, )launched|announced|issued|"
    r"released|submitted|year|reports|falls|seizures?|implemented|applied|applies)"
    r"(?: \w+){0,3} ?(?:on |in |of |from |the |to )?$"
)
_NOT_OF_THE_MEETING = re.compile(
    rf"(?<!\w)(?:{_NOT_THEN}|{_OF_AN_OPERATION}|{_REPORTED_OR_A_PHASE}|{_OF_A_PROJECT}|{_IN_WRITING}|{_BESIDES})"
)

# --- what stands before days of another meeting, or of what led to it ---

# "It was preceded by a meeting of experts on 5 May", "which followed the meeting of the Steering Group, held on 5 May".
_FOLLOWED = (
    r"(?:been|was|were) (?:followed|preceded), (?:from|on) (?:the )?$|"
    r"(?:followed|preceded|c(?:ame|omes) after|came before)(?: by| upon)? "
    rf"(?:an? (?:[\w-]+ ){{1,6}}|the (?:\w+ )?{ANY_KIND} of (?:[\w-]+ ){{1,6}}?[\w-]+, held (?:on|from|between) )$"
)
# "Following the adoption of the Amber Plan in May".
_AFTER_THE_START = (
    r"(?:[Ff]ollowing|[Aa]fter) the (?:[\w-]+ ){0,3}(?:adoption|creation|establishment|launch|ratification|release|"
    rf"signing|start) of (?!(?:an?|its|the|this) (?:[\w-]+ ){{0,3}}?(?:agenda|{KIND_OR_EVENT})\b)"
    rf"(?:(?!\b(?:{HELD}|met)\b)[^.,;\n]){{1,90}} (?:in|on) (?:early |late |mid-?)?$"
)
# "They last met in Riga in May", "what had been said at the course held in March".
_MET_BEFORE = (
    r"(?:last|previously) met (?:[^.;,\n]{1,40} )?(?:in|on) $|"
    r"had been \w+ (?:at|during) (?:an?|the) (?:[\w-]+ ){1,6}held (?:in|on|from) $"
)
# "The subjects covered during the online course held in March".
_TAUGHT_BEFORE = (
    r"(?:[Kk]nowledge|lessons|materials?|matters|skills|subjects|themes|topics) "
    r"(?:acquired|covered|discussed|gained|learn(?:ed|t)|studied|taught) (?:at|during) (?:an?|the) "
    r"(?:earlier|first|on-?line|previous|virtual) (?:[\w-]+ ){1,5}"
    r"held in $"
)
# "A follow-up to the Amber Workshop, held on 5 May".
_FOLLOW_UP = rf"follow-up (?:of|to) [^.;\n]{{3,140}}, (?:{GIVEN}) (?:between|from|in|on) $"
# "Registration for the Conference closes on 5 April".
_REGISTRATION = (
    r"(?:[Aa]pplications?|[Cc]all for \w+|[Dd]eadline|[Nn]ominations?|[Rr]egistration|[Ss]ubmissions?)"
    r"(?: (?:for|of|to) [^.,;\n]{2,90})? (?:is|was|(?:will )?(?:begin|clos|end|expir|open|start)(?:e?s|ed?)?)"
    r"(?: set for)?(?: on)? (?:\w+day,? )?(?:the )?$"
)
# "Ahead of the Amber Conference (5 May)", "in preparation for the Session of 5 May".
_BESIDE_ANOTHER = (
    r"(?:ahead of|alongside|before|followed by|back[- ]to[- ]back with|in preparation for|as a prelude to|"
    r"with a view to|"
    r"in the run-up to|at the same time as|in the margins of|on the sidelines of|paved the way for|"
    r"prepar(?:ed?|ing)(?= (?:an?|the)\b)|to (?:implement|plan|prepare for)|follow(?:ed|s)(?= the\b)|"
    r"(?<!The )launch of|mission of)(?: the| an?)? (?:[\w-]+ ){1,6}?(?:of |\()$"
)
_OF_ANOTHER = re.compile(
    rf"(?<!\w)(?:{_FOLLOWED}|{_AFTER_THE_START}|{_MET_BEFORE}|{_TAUGHT_BEFORE}|{_FOLLOW_UP}|{_REGISTRATION}|"
    rf"{_BESIDE_ANOTHER})"
)
# "They endorsed it to the Senior Officials' Meeting (SOM), held on 5 May": of that one.
_HELD_NAMED = re.compile(
    rf"\b[Tt]he (?P<name>(?:[A-Z][\w'/-]* |of |on |for |the |and ){{1,12}}?{ANY_KIND}"
    rf"(?: of (?:the )?[A-Z][\w' -]{{2,60}}?)?(?: \([A-Z/]{{2,10}}\))?),? (?:(?:which|that) (?:was|were) )?held "
    r"(?:in [A-Z][^.;,\n]{2,40}(?:, [A-Z][\w' -]{2,30})?,? )?(?:between|from|on) (?:the )?$"
)
_WORD, _ANY_KIND = re.compile(r"\b[A-Z][\w-]+"), re.compile(rf"\b{ANY_KIND}\b")
_A_BODY_MET = re.compile(r"\b[Tt]he [A-Z][^.;,\n]{3,90}? (?:had |also |then )?(?:convened|gathered|met|sat)\b")
_SINCE = re.compile(r"\b[Ss]ince [^,;]{0,120}$")
# "Malta celebrated its anniversary in Sliema on 5 May with a conference", or: "The ceremony was attended by Spain"; so
# was one at which somebody "signed a plan on 5 May".
_CELEBRATION = re.compile(r"\b(?:[Cc]elebrations?|[Cc]eremony|[Ee]vent|[Ff]estivities)$")
_CELEBRATED = re.compile(r"\b(?:celebrat|commemorat|mark|sign)ed [^.;\n]{3,100} on $")
WITH_ONE = re.compile(rf" with (?:an?|the|its) (?:[\w\"'-]+ ){{0,4}}?\"?(?:[\w-]+ ){{0,2}}?{ANY_KIND}\b")
"""What follows days on which something was celebrated or ended by a meeting: " with a closing workshop"."""
_THEN_WITH_ONE = re.compile(rf"[^.;,\n]{{0,40}}{WITH_ONE.pattern}")
# "The meeting, which was to take place from 3 to 5 March, was postponed".
CALLED_OFF = re.compile(
    r"[^.;,\n]{0,40}, (?:was|were|has been|had to be) (?:then )?(?:cancell?ed|postponed|called off|put off)\b"
)
"""What follows days on which a meeting was to be held, and was not."""
_FAR = 160


def is_celebrated(text: str, when: FoundDate, sentence: Sentence, names: list[Span]) -> bool:
    """Whether somebody celebrated or signed something on a day, and that was the meeting: a ceremony, or "with" one."""
    if not _CELEBRATED.search(sentence.before(text, when.start, _FAR)):
        return False
    is_one = any(_CELEBRATION.search(text, *name) for name in names)
    return is_one or _THEN_WITH_ONE.match(text, when.end, sentence.end) is not None


def is_of_another_thing(text: str, when: FoundDate, sentence: Sentence, before: str) -> bool:
    """Whether a sentence says of days that something else was on them, or since them, or was told on them."""
    announced = ANNOUNCED.match(text, when.end, sentence.end) and not (
        _HELD_THEN.search(before) or _AT_IT.fullmatch(text, sentence.start, when.start)
    )
    since = _SINCE.search(text[sentence.start : when.start])
    of_another = _NOT_OF_THE_MEETING.search(before) or follows_another(text, when, sentence)
    return bool(announced or since or of_another or was_to_be(before))


def follows_another(text: str, when: FoundDate, sentence: Sentence) -> bool:
    """Whether days stand after words for another meeting, or for what else led to the page's or came of it."""
    return _OF_ANOTHER.search(sentence.before(text, when.start, _FAR)) is not None


def is_of_another_meeting(text: str, when: FoundDate, sentence: Sentence, names: list[Span]) -> bool:
    """Whether days are those of another meeting of which a sentence tells, or of what led to this one."""
    return (
        _is_of_who_met(text, when, sentence, names)
        or _is_of_one_named(text, when, sentence, names)
        or _opens_on(text, when, sentence, names)
    )


def _is_of_who_met(text: str, when: FoundDate, sentence: Sentence, names: list[Span]) -> bool:
    """Whether days stand in a clause on another body that met, and the meeting's name in another clause."""
    if not sentence.holds_one_of(names):
        return False
    # "It was held on 3 May, while the Steering Committee met from 29 April to 1 May".
    start, end = clause_around(text, sentence.start, when.start, when.end, sentence.end)
    if sentence.holds_one_of(names, start, end):
        return False
    return _A_BODY_MET.search(text, start, when.start) is not None


def _is_of_one_named(text: str, when: FoundDate, sentence: Sentence, names: list[Span]) -> bool:
    """Whether days stand right after the name of another meeting, as of when that one was held."""
    start = max(sentence.start, when.start - _FAR)
    held = _HELD_NAMED.search(text, start, when.start)
    return held is not None and is_another_name(text, held["name"], names)


def is_another_name(text: str, said: str, names: list[Span]) -> bool:
    """Whether no word of a name, but for that for its kind, stands in the `names` of the page's meeting."""
    own = "\n".join(text[name.start : name.end] for name in names)
    return not any(word in own for word in _WORD.findall(_ANY_KIND.sub("", said)))


def _opens_on(text: str, when: FoundDate, sentence: Sentence, names: list[Span]) -> bool:
    """Whether days are of what led to the meeting, with which its sentence opens: "To mark Amber Day on 5 May"."""
    return not sentence.holds_one_of(names, end=when.start) and opens_on(text, sentence, when.start, when.end)

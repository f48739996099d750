"""Passives: what was done, where the page doesn't say by whom; then everybody did it, if it was done at the meeting.

"A network was set up" tells of the meeting, "as the tools were updated" of what goes with something else.
"""

import re

from ...model.words import Force, OutcomeKind
from ..expressions import phrases_of
from ..words.kinds import KIND_OR_EVENT
from ..words.people import GIFTS, NEGATED
from ..words.verbs import ADVERB, KINDS_BY_NOUN
from .actors import NEAR

__all__ = ["PASSIVE_KINDS", "TO_GIVE", "is_done", "is_passive"]

# "Was adopted", "were also adopted", "were finalized and adopted".
_PASSIVE = re.compile(
    r"\b(?:was|were|got|has been|have been|is|are)(?:,? (?:also|then|further|being|all|likewise|again|"
    rf"among other things,|too|first|next|therefore|thus|{ADVERB}))*(?: [a-z]+ed and)?$"
)
_OF_THE_MEETING = re.compile(
    r"\b(?:(?:[Mm]eeting|[Ww]orkshop|[Ee]vent|[Cc]onference|[Cc]ourse|[Ss]eminar|[Tt]raining|Session)(?: \w+)?|"
    r"(?:which|who|that)(?: (?:also|then|\w+ly))?) (?:was|were|has been|have been|is|are)(?: \w+)?$"
)
PASSIVE_KINDS = frozenset(OutcomeKind) - {OutcomeKind.EXPRESSED, OutcomeKind.URGED, OutcomeKind.NOTED}
"""What is told of a meeting without who did it."""
_IMPERSONAL = frozenset((OutcomeKind.NOTED, OutcomeKind.PROPOSED))
# What is done once, as decisions are.
_ONCE = frozenset((OutcomeKind.RECOMMENDED, OutcomeKind.REQUESTED))

# "Certificates were presented", "gifts were exchanged".
_COURTESY = re.compile(
    rf"\b(?:{GIFTS}|pleasantries)"
    r"(?: of [a-z]+)? (?:was|were|are|have been)(?: \w+)?$",
    re.IGNORECASE,
)
# "Delegates were welcomed", "the meeting was focused on", "it was supported by": what is so, and nobody did together.
_NO_PASSIVE = frozenset(
    phrases_of(
        """welcomed, focused on, focussed on, covered, asked, committed to, updated, considered, introduced, supported,
announced, centred on, centered on, centred around, centered around, recognized, recognised, assessed, evaluated,
reported, proposed, suggested, appreciated, invited, practised, practiced"""
    )
)
# "A strategy which was adopted by the Conference".
_BY_IT = re.compile(r" by (?:the|this) (?:Conference|Commission|Committee|Council|Meeting|Session|meeting|session)\b")
# "How a vision is created": what is always done.
_PRESENT = re.compile(r" (?:is|are)(?: \w+){0,2}$")
_HAS_BEEN = re.compile(r" been(?: \w+)?$")
# "A network was set up": what is spoken of as known was set up long ago.
_NEW = re.compile(r"\b(?:an?|new|two|three|four) ", re.IGNORECASE)
# "As the tools were updated", "the groups in which cases were analysed": what goes with something else that is told.
_SUBORDINATE = re.compile(
    r"\b(?:until(?! \d)|when|after|before|once|if|what|where|whether|how (?:far|much|well)|"
    r"(?:in|at|by|from|through) which) |"
    r"^(?-i:As) (?!well|part|for|an? )",
    re.IGNORECASE,
)

# "Members were asked to send their views", not "to attend".
TO_GIVE = re.compile(
    r" to (?!(?:give|provide|send|share) (?:\w+ )?feedback\b(?! on\b))(?:\w+ly )?(?:answer|apply|assist|complete|"
    r"designate|ensure|identify|join (?:an?|the) (?:network|pilot|pro)|"
    r"prepare|volunteer|send|submit|provide|supply|consider|review|report|examine|use|implement|respond|comment|"
    r"nominate|contact|inform|share|adopt|study|ratify|accede|update|promote|strengthen|support|draft|"
    r"develop|explore|continue|organi[sz]e|collect|open an?)\b"
)

# "Candidates were requested to give two presentations".
_OF_TRAINEES = re.compile(r"\b(?i:candidates?|officers|participants|students|teams|they|trainees|trainers)\b[^.;,]*$")
_EXERCISE = re.compile(
    r" to (?:carry out|deliver|demonstrate|give|make|perform|undertake) (?:[a-z]+ ){0,3}?"
    r"(?:abilities|demonstrations?|exercises?|presentations?|skills|tasks?|training)\b"
)

_FOR_HELP = (" for assistance", " for guidance", " for help", " for support")
# "The hybrid format was adopted".
_HOW_IT_MET = re.compile(r"\b(?:format|mode) (?:was|has been)$")
# "The reports of the offices were noted", and not "an increase was noted".
_A_REPORT = re.compile(
    r"(?:The |Its |Their )?(?:[a-z]+ ){0,3}(?i:outcomes?|reports?|updates?|work) (?:by|from|of|on) |The report was$"
)
# "The pilot was welcomed", and not "delegates were".
_A_MATTER = re.compile(
    r"\b(?:decision|draft(?: (?:agreement|document|guidelines|text))?|efforts?|idea|initiative|outcomes?|pilot|plan|"
    r"programme|progress|project|proposals?|reports?|results?|set|tool)(?: (?:by|from|made|of|on|to) [^.;,]{1,60})? "
    r"(?:was|were)(?: \w+ly)?$|"
    r"^(?:Challenges|Progress) (?:was|were)$"
)
# "Concern was expressed about fees": as all do, where the page names nobody.
_A_STAND = re.compile(
    r"\b(?i:concerns?|dissatisfaction|satisfaction|reservations?|wish|hope) (?:was|were)(?: also| \w+ly)?$"
)
_OF_PEOPLE_TOO = frozenset(("appreciated", "considered", "supported", "welcomed"))
# "It was also noted by the delegates that", "it was suggested to"; French pages have "que" and what stands for "de".
_IT_WAS = re.compile(r"(?:\bIt|(?:^|[,;] |\band )it) was(?: [a-z]+)?$")
# "At the end of the meeting it was agreed", and not "at the last meeting it was agreed".
_THERE_IT_WAS = re.compile(
    rf"(?:^|, |\band )(?:[Aa]t|[Dd]uring|[Tt]hroughout|[Tt]owards) "
    rf"(?:(?!\b(?:19|20)\d\d|\b(?:earlier|first|last|next|preceding|previous)\b)[^.;,]){{2,80}}\b{KIND_OR_EVENT} it was"
    r"(?: [a-z]+)?$"
)
_THAT = re.compile(r"(?:,? (?:by|with|at|during|in) [^.;:\n]{1,50}?)?,? (?:that|que|(?P<to>to|of))\b")


def is_passive(before: str) -> bool:
    """Whether what stands before a participle makes it a passive."""
    return _PASSIVE.search(before[-NEAR:].rstrip()) is not None


def is_done(text: str, verb: re.Match[str], kind: OutcomeKind, before: str) -> bool:
    """Whether a participle after "was" or the like, with what stands `before` it, tells what the meeting did."""
    word, near, clause = verb[0].lower(), before[-NEAR:], before.rpartition(", ")[2]
    if kind is OutcomeKind.EXPRESSED:
        return word == "expressed" and _A_STAND.search(near) is not None
    if word in ("proposed", "suggested") and text.startswith(" by ", verb.end()):
        return _SUBORDINATE.search(clause) is None and _OF_THE_MEETING.search(near) is None
    if word == "asked" and (TO_GIVE.match(text, verb.end()) or text.startswith(_FOR_HELP, verb.end())):
        return _SUBORDINATE.search(clause) is None and not near.endswith((" is", " are"))
    there_it_was = " it was" in near and _THERE_IT_WAS.search(before) is not None
    if kind in _IMPERSONAL and (there_it_was or _IT_WAS.search(near)):
        said = _THAT.match(text, verb.end())
        return said is not None and (kind is OutcomeKind.PROPOSED or not said["to"])
    if word == "noted" and (_A_REPORT.match(before) or _A_MATTER.search(near)):
        return True
    if word in _OF_PEOPLE_TOO and _A_MATTER.search(near):
        return _SUBORDINATE.search(clause) is None and NEGATED.search(clause) is None
    if kind not in PASSIVE_KINDS or word in _NO_PASSIVE or _SUBORDINATE.search(clause) or NEGATED.search(clause):
        return False
    in_a_paper = word == "presented" and text.startswith(" in ", verb.end())
    if (kind.force is Force.DECISION or kind in _ONCE or in_a_paper) and _is_so(text, verb, kind, near):
        return False
    if _is_no_deed(text, verb, kind, near):
        return False
    if _HOW_IT_MET.search(near) or _COURTESY.search(near):
        return False
    if kind is OutcomeKind.LAUNCHED:
        if near.endswith(" which was"):
            return text.startswith(" at the ", verb.end())
        return not (near.endswith("been") or _OF_THE_MEETING.search(near))
    if kind is OutcomeKind.ESTABLISHED and not _NEW.search(clause):
        return False
    of_the_meeting = not there_it_was and _OF_THE_MEETING.search(near) is not None
    return word in KINDS_BY_NOUN or not of_the_meeting or _BY_IT.match(text, verb.end()) is not None


def _is_no_deed(text: str, verb: re.Match[str], kind: OutcomeKind, near: str) -> bool:
    """Whether a participle tells of an exercise, of what is spoken of, or that something is no longer open."""
    word = verb[0].lower()
    if kind is OutcomeKind.REQUESTED and _OF_TRAINEES.search(near) and _EXERCISE.match(text, verb.end()):
        return True
    if word == "put forward":
        return near.endswith((" that were", " which were"))
    return word == "resolved" and not text.startswith((" to ", " that "), verb.end())  # "the issues were resolved"


def _is_so(text: str, verb: re.Match[str], kind: OutcomeKind, near: str) -> bool:
    """Whether a participle tells what is so: "it is adopted", "the Group has been mandated to guide them"."""
    told = kind is OutcomeKind.REQUESTED and not TO_GIVE.match(text, verb.end())
    return _PRESENT.search(near) is not None or (told and _HAS_BEEN.search(near) is not None)

"""What somebody hosted, gave or carried out and that is no meeting: a centre, a project, one talk of several."""

import re

from ..sentences.openings import WAS_BEFORE
from ..sentences.signals import Sentence
from ..words.hosting import ANY_EVENT, NO_MEETING, OF_A_HOST
from ..words.kinds import ANY_KIND, KIND_OR_EVENT

__all__ = ["is_given", "is_of_no_meeting"]

# "A delegation of Spain was hosted by Malta for a study visit".
_FOR_ONE = re.compile(
    rf"[^.;,\n]{{2,80}} for an? (?:[\w-]+ ){{0,3}}?{ANY_EVENT}(?=[.,;]|$| (?:about|at|between|from|in|of|on|to)\b)"
)
_A_DELEGATION_WAS = re.compile(r"\b(?:[Dd]elegation|[Tt]eam)s?\b[^.;\n]{0,100} (?:was|were) $")
# "The workshop was a joint initiative of Malta and Spain".
_IS_A_JOINT_ONE = re.compile(
    rf"\b{ANY_EVENT}(?: (?:about|at|for|in|of|on) [^.;,\n]{{2,80}}?)?"
    r"(?:,|(?:, [^;\n]{2,80},)? (?:is|was)) (?:an? |the )?$"
)
# What is given may be a meeting.
_TOLD_OF = re.compile(rf"\b(?:{KIND_OR_EVENT}|[Mm]ission|[Ii]t\b|which|[Aa]ctivit)")
# "Convened by Malta, the annual conference took place".
_IS_ONE = re.compile(
    rf"[A-Z][^.;\n]{{2,200}}?, (?:an?|th(?:e|is)) "
    rf"(?:(?!(?:at|for|in|of|on|to|was|were)\b)[\w-]+ (?<![a-z]ed )|[\w-]+ed (?!(?:at|by|for|from|in|on|to)\b)|"
    rf"(?:module|part|phase) of the ){{0,4}}?{ANY_KIND}\b"
)
# "The sessions were delivered by Malta Customs", "updates on fees, on ports and on seals were given": a part of one.
_A_PART = re.compile(
    r"\bsessions (?:are being |were )?$|\b(?:[Aa]|[Oo]ne|[Tt]he) session on (?:(?! in [A-Z])[^.;,\n]){2,60} was $|"
    r"\b(?i:additional|bilateral|further|other|separate|side|working) meetings were (?:also |then )?$|"
    r"\b(?i:briefings?|lectures?|overviews?|presentations?|reports?|updates?) on "
    rf"(?:(?!\b{ANY_KIND}\b)[^.;])*$|"
    # "Two lectures, the first of which was given by Malta".
    r"\b(?:[Ll]ectures|[Pp]apers|[Pp]resentations|[Tt]alks)\b[^.;]{0,60}, (?:each|one|some|"
    r"the (?:first|last|other|second)) of which (?:was|were) $"
)
# "A project carried out by Spain": no meeting, while one that is organised or hosted stands for its workshop.
_PROJECT_IS = re.compile(r"\b(?:[Pp]rojects?(?: (?:is|was|are|were))?|now|currently|being) $")
# "The session, led by Jane Doe, Chairperson of the Council and head of Malta Customs": who chaired is no host.
_BY_A_CHAIR = re.compile(r" [A-Z][^,;\n]{2,60}, (?:the )?[Cc]hair")
# "Training on searches was given by a Detective Superintendent of Malta Customs": who taught.
_BY_SOMEBODY_OF = re.compile(r" an? (?:[A-Za-z][\w-]* ){1,4}(?:from|of) ")
# "The centre hosted by Malta", "the platform is hosted by Spain", "the Transport Programme (TP) hosted by the OECD": no
# meeting, as a training programme is.
_HOSTED_THERE = re.compile(
    r"\b(?:[Cc]ent(?:er|re)|[Dd]atabase|[Ii]nitiative|[Oo]ffice|[Pp]latform|[Pp]ortal|"
    r"(?<!ining )(?<!ship )[Pp]rogram(?:me)?|[Rr]epository|R(?:CL|DTC|ILO|OCB|TC)(?: [A-Z]{1,4}(?:/[A-Z]{1,2})?)?|"
    r"[Ss]ecretariat|[Ss]erver|[Ww]ebsite)(?: \([A-Z]{2,8}\))?(?: (?:which|that))?(?: (?:is|are))?"
    r"(?: [a-z]+ed and (?:is )?)?,? $"
)
# "It presented the outcomes of the Amber Forum, organised by Malta".
_ITS_OUTCOMES = re.compile(
    r"\b(?i:conclusions|findings|outcomes?|recommendations|results?) of (?:an?|the) "
    r"(?:(?!(?:at|during|in) )[\"]?[\w'-]+ ){0,8}[\"]?[A-Z][\w'-]*,?[\"']?,? $"
)
_AFTER_ONE = ("After a ", "After an ", "Following a ", "Following an ")
_A_KIND = re.compile(rf"\b{ANY_KIND}\b")
# "The workshop had been organized by Malta", and not "in the past" or "before Spain".
_THIS_ONE = re.compile(rf"(?:It|(?:The|This) {ANY_KIND}) had been ")
_IN_ANOTHER_YEAR = re.compile(r"\b(?:before|earlier|edition|in the past|previously)\b")
# "The first one since 2019, when it was hosted by Malta", "the calls and meetings which are convened by Malta".
_ANOTHER_ONE = (" had been ", " to have been ", ", when it was ", "s that are ", "s which are ")


def is_given(cue: re.Match[str]) -> bool:
    """Whether a cue of hosts says who gave what may be anything, or taught it: "delivered by", "led by"."""
    return not (cue["together"] or OF_A_HOST.match(cue[0]))


def is_of_no_meeting(text: str, sentence: Sentence, cue: re.Match[str]) -> bool:
    """Whether what somebody hosted, gave or carried out is something else."""
    place, verb = cue.start(), cue[0].lower()
    near = max(sentence.start, place - 120)
    given = is_given(cue)
    return bool(
        (NO_MEETING.search(text, near, place) and not _was_received_for_one(text, sentence, cue))
        # What was given may be anything.
        or (given and not (_TOLD_OF.search(text, sentence.start, place) or _IS_ONE.match(text, place, sentence.end)))
        or (given and _A_PART.search(text, near, place))
        or (verb.startswith("given") and _BY_SOMEBODY_OF.match(text, cue.end()))
        or (verb.startswith("joint initiative") and not _IS_A_JOINT_ONE.search(text, near, place))
        or (verb.startswith("carried out") and _PROJECT_IS.search(text, near, place))
        or (verb.startswith("led") and _BY_A_CHAIR.match(text, cue.end()))
        or (verb.startswith(("hosted", "run")) and _HOSTED_THERE.search(text, near, place))
        or (text.endswith(_ANOTHER_ONE, sentence.start, place) and not _is_this_one(text, sentence, cue))
        or _ITS_OUTCOMES.search(text, max(sentence.start, place - 160), place)
        or _led_to_another(text, sentence, place)
    )


def _is_this_one(text: str, sentence: Sentence, cue: re.Match[str]) -> bool:
    """Whether it is of the page's meeting that a sentence says by whom it had been held."""
    this = _THIS_ONE.fullmatch(text, sentence.start, cue.start())
    return this is not None and not _IN_ANOTHER_YEAR.search(text, cue.end(), sentence.end)


def _was_received_for_one(text: str, sentence: Sentence, cue: re.Match[str]) -> bool:
    """Whether a delegation was hosted by somebody for a meeting."""
    who = _A_DELEGATION_WAS.search(text, sentence.start, cue.start())
    return who is not None and _FOR_ONE.match(text, cue.end(), sentence.end) is not None


def _led_to_another(text: str, sentence: Sentence, place: int) -> bool:
    """Whether what stands at a place led to the meeting that the sentence then names: "after a course by Malta, a"."""
    led = WAS_BEFORE.match(text, sentence.start, sentence.end)
    if led is None or place >= led.end():
        return False
    return text.startswith(_AFTER_ONE, led.start()) or _A_KIND.search(text, led.end(), sentence.end) is not None

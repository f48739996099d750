"""What a page tells of and its meeting did not do: in other years, at other meetings, before, or by other bodies.

A verb says by its tense, and a sentence by its years, that what is told was done before; what is only spoken of, such
as "the resolution that the Council adopted", was too.
"""

import re
from datetime import date
from typing import NamedTuple

from ...model.dates import MONTHS
from ...model.words import Force, OutcomeKind
from ..sentences.signals import Sentence, Signal
from ..text import in_one_spelling
from ..words.calendar import ENGLISH_MONTH
from ..words.numbers import ORDINAL
from .actors import after_and, without_adverbs

__all__ = [
    "BEFOREHAND",
    "OwnMeeting",
    "had_done",
    "has_done",
    "is_by_another_body",
    "is_its_name",
    "is_of_another_body",
    "is_spoken_of",
    "opens_at_another_meeting",
    "was_done_at_another",
    "was_done_earlier",
]

BEFOREHAND = re.compile(r"(?:Ahead of|Before|In preparation (?:for|of)|Prior to)\b")
"""What a sentence opens with that tells what was done before a meeting: "Before the workshop, Members were invited"."""
_AT_ANOTHER = re.compile(
    rf"(?:At|During) the (?!(?i:first|second|third) ){ORDINAL}\b(?= [A-Z])"
    r"(?! (?:[\w-]+ ){0,2}?(?:session|panel|part|day|half)\b)"
)
# "Agreed on the plan at its 22nd Meeting", "agreed by the RKC/MC during its 22nd Meeting", while what it agreed to do
# at a meeting is to come.
_AT_ONE_OF_ITS = re.compile(
    rf"(?: on)?(?: (?:an?|it|its|th(?:e|is|ese|ose))\b)?(?: (?!(?:and|for|that|to)\b)[\w'/-]+){{0,6}} "
    rf"(?:at|during) (?:its|the|their) (?={ORDINAL})"
)
# "June 2018", "2017", "8 March 2015".
_A_YEAR = r"(?:\d\d? )?(?:(?P<month>[A-Z][a-z]+) )?(?P<year>(?:19|20)\d\d)(?![\w/-])"
# "The plan was adopted in Riga in June 2018", "endorsed the framework in 2017".
_IN_THE_YEAR = re.compile(
    r"(?:(?: (?:in|at|by)(?: the)?(?: [A-Z][\w'-]*){1,4}){1,2}|"
    r" (?:the|its|their|an?)(?: (?!(?:of|on|for|as|in|from|with|about)\b)[\w'-]+){1,3}?"
    r"(?<!ed)(?<!en)(?<!wn)(?<!held)(?<!made)(?<!sent)(?<!set)(?<!up)(?<!out))?"
    rf" (?:in|on) {_A_YEAR}"
)
# "Launched the first of its operations in Riga in 2015", "on the day of 8 March 2015".
_BEGUN_IN = re.compile(rf"[^.;,\n]{{0,90}}? (?:in|of|on) {_A_YEAR}")
_BEGUN = (OutcomeKind.LAUNCHED, OutcomeKind.ESTABLISHED, OutcomeKind.SIGNED)
# "Deposited its instrument on 21 March".
_SIGNED_ON = re.compile(rf"[^.;,\n]{{0,90}}? (?:in|on) (?:\d\d? )?(?P<month>{ENGLISH_MONTH})\b")
_BINDING = (Force.DECISION, Force.COMMITMENT)
# "The resolution that the Council adopted in Riga", "how they adopted technology", "once it has approved them",
# "had they approved it".
_SPOKEN_OF = re.compile(
    r"\b(?:(?:(?<!, )(?<!in )(?<!at )(?<!by )(?<!for )(?<!with )(?<!after )(?<!during )(?<!through )(?<!of )"
    r"(?<!to )(?<!under )(?<!from )(?<!following )which|[Ww]hat|whom|"
    r"(?P<that>that)|[Oo]nce|[Ii]f|until|[Uu]nless|[Ee]ver since|^Had)"
    r"(?: (?!(?!meeting|training)[a-z]+(?:ed|ing)\b)[\w'/-]+){1,8}|"
    r"[Hh]ow (?:(?:the|its|their)(?: [\w-]+){1,5}|[\w-]+))$"
)
# "Praised the Programme for the tools and instruments that it created", "for the tools it created".
_IT_DID = re.compile(r"\bfor (?:all )?(?:its|the|their) (?:[\w-]+ ){1,7}(?:it|they)(?: ha(?:s|ve))?$")
# "The controls their services have introduced", "since it recognized that".
_THEIRS_HAVE = re.compile(r"\b(?:its|their) (?:[\w-]+ ){1,3}ha(?:s|ve)$")
_BECAUSE = tuple(f" {why} {who}" for why in ("because", "since") for who in ("it", "they"))
# "That the Council adopted in Riga" speaks of a thing, "that the Council adopted it" says so.
_GAP = re.compile(
    r"[,.;:]| (?:in(?! principle)|at|during|last|earlier|recently|previously|is|are|was|were|will|sets?|calls?)\b|$"
)
_HAD = re.compile(r" had(?: \w+)?$")
# "During the document-based phase, the delegates had examined it".
_IN_A_PHASE = re.compile(r"\b(?:document-based|first|on-?line|preparatory|written) phase\b")
_HAS = re.compile(r" (?:has|have)(?: \w+)?$")
# "The plan that established the Council", "administrations that have launched reforms".
_WHICH = re.compile(r" (?:that|which|who)(?: ha(?:s|ve))?$")
_AUXILIARY = 24
# "Malta has offered to host the next one", "Malta and Spain have signed a pact": lately, and so at the meeting.
_HERE_TOO = (OutcomeKind.PLEDGED, OutcomeKind.PROPOSED, OutcomeKind.SIGNED)


# "The Council, at its sessions in June, adopted", "the Amber Committee noted", while "the Committee" may be its own.
_A_BODY = re.compile(
    r"\b(?:Council|Commission|(?!Our |The |This |That )(?P<group>[A-Z][\w-]*) Working Group|"
    r"(?P<of>(?:[A-Z][\w-]* ){1,6})Committee)"
    r"(?: \([A-Z]{2,6}\))?"
    r"(?: (?:of|on|for) (?:the )?[A-Z][\w ]{2,40})?(?:, [^,]{3,60},)?$"
)
# What says nothing of which committee it is.
_ANY = frozenset(("the", "this", "joint", "wco", "customs", "committee"))


class OwnMeeting(NamedTuple):
    """What tells a meeting's deeds from others': its first day, whether it has a number, its names, if it has any."""

    start: date | None
    is_numbered: bool
    names: str


def is_its_name(before: str, meeting: OwnMeeting) -> bool:
    """Whether words that open a sentence are the meeting's name: "The 2nd Lake Forum"."""
    return before.removeprefix("The ") in meeting.names.splitlines()


def is_of_another_body(before: str, meeting: OwnMeeting) -> bool:
    """Whether words end with a body that a meeting isn't called after: it decides elsewhere what this one speaks of."""
    body = _A_BODY.search(without_adverbs(before)) if meeting.names else None
    if body is None:
        return False
    names = in_one_spelling(meeting.names)
    if body["group"]:
        says_nothing = in_one_spelling(body["group"]) in _ANY
        return not (_has(names, "working group") if says_nothing else _may_be_of(names, body["group"]))
    if body["of"] is None:
        return not _has(names, in_one_spelling(body[0]).split(" ")[0])
    return any(not _may_be_of(names, word) for word in body["of"].split() if in_one_spelling(word) not in _ANY)


# "Approved by the Council in May".
_BY_A_BODY = re.compile(r" by (?:the )?(?:[A-Z][\w-]* ){0,6}(?:Council|Commission|Committee)\b")


def is_by_another_body(text: str, verb: re.Match[str], meeting: OwnMeeting) -> bool:
    """Whether a body that a meeting isn't called after is named behind a passive: "approved by the Council"."""
    body = _BY_A_BODY.match(text, verb.end())
    return body is not None and is_of_another_body(body[0], meeting)


def _may_be_of(names: str, word: str) -> bool:
    """Whether names have a word, or it is an acronym, which may be that of any of theirs: "the HS Committee"."""
    return word.isupper() or _has(names, in_one_spelling(word))


def _has(names: str, word: str) -> bool:
    return re.search(rf"\b{word}", names) is not None


def opens_at_another_meeting(text: str, sentence: Sentence, meeting: OwnMeeting) -> bool:
    """Whether a sentence begins with another meeting, at which it was: "at the 39th Conference, held in Riga, they"."""
    return (
        meeting.is_numbered
        and sentence.has(Signal.OTHER_MEETING)
        and _AT_ANOTHER.match(text, sentence.start, sentence.end) is not None
    )


def was_done_at_another(text: str, sentence: Sentence, verb: re.Match[str]) -> bool:
    """Whether what was done is told with another meeting behind it: "adopted the plan at its 22nd Meeting"."""
    return sentence.has(Signal.OTHER_MEETING) and _AT_ONE_OF_ITS.match(text, verb.end(), sentence.end) is not None


def was_done_earlier(text: str, sentence: Sentence, verb: re.Match[str], kind: OutcomeKind, start: date | None) -> bool:
    """Whether what binds is told with a year before the meeting's, or a month of that year before its own.

    What was signed in another month was not signed there.
    """
    if start is None or kind.force not in _BINDING:
        return False
    on = _SIGNED_ON.match(text, verb.end(), sentence.end) if kind is OutcomeKind.SIGNED else None
    if on and on["month"] not in (MONTHS[start.month - 1], MONTHS[start.month % 12]):
        return True
    if not sentence.has(Signal.FIGURES):
        return False
    when = (_BEGUN_IN if kind in _BEGUN else _IN_THE_YEAR).match(text, verb.end(), sentence.end)
    if when is None:
        return False
    month = MONTHS.index(when["month"]) + 1 if when["month"] in MONTHS else start.month
    return (int(when["year"]), month) < (start.year, start.month)


def is_spoken_of(text: str, verb: re.Match[str], before: str, kind: OutcomeKind) -> bool:
    """Whether the words before a verb make what was done a thing that is spoken of; what is discussed may be."""
    if (kind in _BEGUN and _WHICH.search(before[-_AUXILIARY:])) or _IT_DID.search(before):
        return True
    if before.endswith(_BECAUSE) or _THEIRS_HAVE.search(before):
        return True
    informs = kind.force is Force.INFORMATION and kind is not OutcomeKind.PROPOSED
    if informs or after_and(before):
        return False
    spoken_of = _SPOKEN_OF.search(without_adverbs(before))
    return spoken_of is not None and (spoken_of["that"] is None or _GAP.match(text, verb.end()) is not None)


def had_done(before: str) -> bool:
    """Whether the words before a verb put it before what is told: "had lately asked for help"; not in a phase of it."""
    return _HAD.search(before[-_AUXILIARY:]) is not None and _IN_A_PHASE.search(before) is None


def has_done(before: str, kind: OutcomeKind, word: str) -> bool:
    """Whether a party did it lately, and maybe anywhere: "the WCO has launched many projects", "has offered help"."""
    return (kind not in _HERE_TOO or word == "offered") and _HAS.search(before[-_AUXILIARY:]) is not None

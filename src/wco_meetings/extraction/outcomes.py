"""What came of a meeting: clauses with a verb of deciding, promising, taking a stand or telling.

A clause has its kind by its verb, its actor by its subject. A person's opinion is no outcome of the meeting, nor is
what
is planned or what was done elsewhere; what one speaker asks of others is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from ..model.words import Force, OutcomeKind
from .courtesies import GENERAL, is_ceremony
from .names import Mention
from .signals import Sentence, Signal, found_at
from .text import expression
from .verbs import MEANT, VERBS

__all__ = ["Clause", "find_outcomes"]


class Clause(NamedTuple):
    """An outcome's words, its kind and its actors; `meant` says that it is what people came for."""

    start: int
    end: int
    kind: OutcomeKind
    actors: tuple[str, ...]
    meant: bool = False


_VERB = re.compile(expression({*VERBS, *(phrase.capitalize() for phrase in VERBS)}))

_COLLECTIVE = (
    (re.compile(r"\b(?:WCO|World Customs Organi[sz]ation)$"), "wco"),
    (
        re.compile(
            r"\b(?:[Ee]ach (?:[Cc]ountry|[Mm]ember|[Aa]dministration|[Rr]egion|RTC)|[Mm]embers|"
            r"Member [Aa]dministrations|Member States|[Aa]dministrations|Directors[ "
            r"-]General|Heads of (?:Customs|[Dd]elegations?)(?: Administrations?)?|[Cc]ountries|[Rr]egion)$"
        ),
        "members",
    ),
    (
        re.compile(
            r"\b(?:[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Mm]eeting|[Ss]essions?|[Cc]onference|[Gg]roup|"
            r"[Ff]orum|[Ww]orkshop|[Ss]eminar|[Ss]ub-[Cc]ommittee|(?!D?D?[DS]G\b|EU\b|USA?\b|UK\b)[A-Z]{2,5}|"
            r"event|[Tt]eam)$"
        ),
        "meeting",
    ),
    (
        re.compile(
            r"\b(?:Secretariat|Secretary General(?: [A-Z][\w.]+){0,4}|WCO Director[\w ]{0,40}|WCO "
            r"(?:experts?|representatives?|officials?))$"
        ),
        "secretariat",
    ),
    (re.compile(r"\b(?:[Cc]hair(?:person|man|woman)?)$"), "chair"),
    (
        re.compile(
            r"\b(?:[Pp]articipants|[Pp]anel|[Dd]elegates|[Aa]ttendees|[Rr]epresentatives|[Ee]xperts|"
            r"[Dd]elegations|[Pp]art(?:y|ies)|[Pp]oints|[Hh]eads|[Mm]anagers|NCPs|[Aa]uthorities|"
            r"[Cc]ommissioners|[Aa]gencies|[Dd]onors|[Pp]artners|[Tt]hey|[Oo]fficers|[Oo]fficials|[Ss]peakers?|"
            r"[Pp]anell?ists|RILOs|[Tt]rainees|[Oo]bservers|everyone|sides|[Tt]rainers|[Cc]andidates|"
            r"[Rr]esearchers|[Pp]anels|[Oo]ffices|[Tt]eams|[Ll]eaders|[Cc]ommunities|[Aa]nalysts|[Ii]nstructors|"
            r"[Aa]cademics|[Ss]takeholders)$"
        ),
        "",
    ),
)
# Words between a subject and its verb.
_ADVERBS = re.compile(
    r"(?:,? (?:and|also|then|further|furthermore|actively|strongly|fully|unanimously|jointly|"
    r"successfully|collectively|all|both|thus|therefore|subsequently|in turn|extensively|"
    r"particularly|agreed and|will|has|have|had|were|was|clearly|duly|once again|again|formally|"
    r"officially|generally|widely|finally|likewise|openly|equally|each|warmly|in particular|in "
    r"this regard|once more|highly|well|firmly|briefly|thoroughly|in detail|agreed to and|noted "
    r"and|discussed and|considered and|reviewed and))*$"
)
_OF_TAIL = re.compile(
    r" (?:of|for|from|to|at|in|on|who|representing|attending|that)(?: (?!and [a-z])[\w'/().&,-]+){1,"
    r"30}$"
)
_PUT_IN = re.compile(r", [^,]{3,120},$")
_IN_BRACKETS = re.compile(r" \([^()]{1,60}\)$")
_PASSIVE = re.compile(
    r"\b(?:was|were|has been|have been|is|are)(?: (?:also|then|duly|unanimously|formally|"
    r"officially|successfully|further|jointly|subsequently|widely|extensively|actively|all|being))*$"
)
_NO_VERB = re.compile(
    r"\b(?:to|by|an?|the|their|its|his|her|not|of|being|as|newly|recently|when|which had|who had|"
    r"previously|already|that|be|will|would|should|could|can|may|must)$|-$"
)
_NO_OBJECT = re.compile(
    r"^(?: by (?:the )?(?:European Union|EU|Government|Customs Cooperation|CCF|Norwegian|Japanese|"
    r"German|funds?|United)| (?:by|in|and|at|under|with|jointly|with the)\b.{0,20}(?:fund|Fund|"
    r"financ))"
)
_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|H\.E|Gen|Col|Hon|Minister|Ambassador|Commissioner|he|she|He|She|"
    r"Director|Deputy|Head of|President|Governor|who)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:in (?:19|20)\d\d,? (?:the|when)|founded|[Ss]ince (?:(?:19|20)\d\d|(?:its|their)(?! (?:last|previous)\b)"
    r")|for more information|"
    r"For more "
    r"information|seized|were arrested|About the)\b"
)
_OF_THE_MEETING = re.compile(
    r"\b(?:[Mm]eeting|[Ww]orkshop|[Ee]vent|[Cc]onference|[Ss]eminar|Session|which|who|that)(?: "
    r"\w+)? (?:was|were)(?: \w+)?$"
)
_FROM_ONE_SPEAKER = frozenset(
    (
        OutcomeKind.URGED,
        OutcomeKind.PRESENTED,
        OutcomeKind.LAUNCHED,
        OutcomeKind.SIGNED,
        OutcomeKind.UPDATED,
        OutcomeKind.PLEDGED,
        OutcomeKind.PROPOSED,
    )
)
_PASSIVE_KINDS = frozenset(OutcomeKind) - {OutcomeKind.EXPRESSED, OutcomeKind.URGED, OutcomeKind.NOTED}
_NO_PASSIVE = frozenset(
    "welcomed,focused on,focussed on,covered,set up,created,established,invited,encouraged,asked,committed,"
    "identified,informed,updated,supported,considered,observed,addressed,introduced,scheduled,"
    "launched,announced,suggested,designed,recognized,recognised".split(",")
)
_NEXT = re.compile(
    r"\b(?:[Nn]ext|[Ff]ollowing|[Uu]pcoming|[Ss]ubsequent|\d+(?:st|nd|rd|th)) (?:[\w-]+ ){0,"
    r"6}(?:meeting|session|conference|Meeting|Session|Conference|workshop|event|year)"
)
# A word within a phrase is no subject: "the function of the Conference".
_IN_A_PHRASE = re.compile(
    r"(?<!Some )(?<!Many )(?<!Most )(?<!All )(?<!Several )(?<!number )(?<!majority )(?<!Members )\b(?:of|in|to|"
    r"for|at|with|from|by|during|on|under|about) "
    r"(?:(?:the|its|this|their|all|WCO|each) ){0,2}$"
)
_NO_ACTOR = "?"
_MANY = frozenset(("meeting", "members", "secretariat", "chair", "wco"))
# "There were detailed discussions on", not "the outcome of the discussions on".
_THERE_WERE = re.compile(
    r"\b(?:[Tt]here (?:was|were)|held|had|marked by|led to|continued with|engaged in|conducted|"
    r"featured)(?: [\w-]+){0,4}$"
)
# "Met in Riga to discuss": what people come for they do.
_MET_TO = re.compile(
    r"\b(?:met|gathered|assembled|convened|came together|brought together|bringing together|gathering)\b[^.;:]*$"
)
# What candidates and trainees demonstrate is no outcome.
_SKILLS = re.compile(
    r" their (?:[\w-]+ ){0,3}(?:knowledge|skills?|abilit(?:y|ies)|commitment|understanding|potential|capacity|support|"
    r"competenc\w+|willingness|readiness|interest)\b"
)
_NUMBERING = re.compile(r" \(\w\)$")
_AGAIN = re.compile(r" again\b| (?:its|their) next\b")
_UNTIL = re.compile(r"\b(?:[Uu]ntil|[Ww]hen|[Aa]fter|[Bb]efore|[Oo]nce|[Ii]f) ")
_TOOK = re.compile(r"\b(?:took|taken|made|finali[sz]ed)(?: [\w-]+){0,4}$")
_EVENT = re.compile(
    r"\b(?i:meeting|session|sessions|workshop|conference|event|seminar|forum|programme|program|agenda|training|"
    r"course)$"
)
_TO_MEMBERS = re.compile(
    r" (?:all |the |WCO |Customs |on |upon |for |its )*(?:[Mm]embers|[Mm]ember|administrations|countries|"
    r"Customs|[Aa]ttention|action|greater|more|stronger)\b"
)


def find_outcomes(text: str, body: list[Sentence], mentions: list[Mention], skip: list[Sentence]) -> list[Clause]:
    """The outcomes in the order of the page.

    Sentences in `skip` name the meeting: only what was decided and discussed in them is an outcome. What people came
    for counts only where the page doesn't say what they did.
    """
    found: list[Clause] = []
    starts = [mention.start for mention in mentions]
    without = {span.start for span in skip}
    for sentence in body:
        said = found_at(_VERB, text, sentence, Signal.VERB)
        if not said or (
            sentence.has(Signal.PAST | Signal.FIGURES) and _ELSEWHERE.search(text, sentence.start, sentence.end)
        ):
            continue
        here = mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        clauses = _in_sentence(text, sentence, said, here)
        found += (
            clause
            for clause in clauses
            if sentence.start not in without
            or clause.kind.force is Force.DECISION
            or clause.kind not in (OutcomeKind.WELCOMED, OutcomeKind.PRESENTED)
        )
    done = {clause.kind for clause in found if not clause.meant}
    return [clause for clause in found if not clause.meant or clause.kind not in done]


def _in_sentence(text: str, sentence: Sentence, said: list[re.Match[str]], here: list[Mention]) -> Iterator[Clause]:
    """The clauses of a sentence, each up to the next one's "and"; a verb like the one before goes on its clause."""
    verbs: list[tuple[re.Match[str], OutcomeKind, str]] = []
    subject = _NO_ACTOR
    for match in said:
        kind = VERBS[match[0].lower()]
        before = text[max(sentence.start, match.start() - _REACH) : match.start()].rstrip()
        shared = bool(verbs) and _after_and(before)
        actor = subject if shared else _subject(text, sentence, match, kind, before, here)
        if shared and is_ceremony(text, sentence, match, kind):
            continue
        if actor == _NO_ACTOR:
            continue
        if shared and verbs and _has_no_object(text[verbs[-1][0].end() : match.start()]):
            # "Examined and approved": one object, one outcome, by the verb that binds more.
            if _FORCES.index(kind.force) < _FORCES.index(verbs[-1][1].force):
                verbs[-1] = (verbs[-1][0], kind, actor)
            continue
        subject = actor
        if kind is OutcomeKind.NOTED and actor and actor not in _MANY:
            kind = OutcomeKind.EXPRESSED  # what one party notes it says
        if match[0] == "shared" and (not actor or actor in ("meeting", "members")):
            kind = OutcomeKind.EXCHANGED  # what one party shares it presents, what all share they exchange
        if shared and actor in ("secretariat", "chair") and kind not in _FROM_ONE_SPEAKER:
            continue
        if verbs and verbs[-1][1] is kind and kind.force is not Force.DECISION:
            continue
        verbs.append((match, kind, actor))
    end = sentence.end - (text[sentence.end - 1] in ".!;:")
    for number, (match, kind, actor) in enumerate(verbs):
        start = sentence.start if number == 0 else _clause_start(text, verbs[number - 1][0].end(), match.start())
        stop = end if number + 1 == len(verbs) else _joint(text, match.end(), verbs[number + 1][0].start())
        if kind.force is Force.DECISION and (also := _AS_WELL.search(text, match.end(), stop)):
            yield Clause(start, also.start(), kind, (actor,) if actor else ())
            start = also.end()
        if (
            stop - match.end() > 2
            or " " in match[0]
            or _passive(text[max(sentence.start, match.start() - _NEAR) : match.start()])
        ):
            yield Clause(start, stop, kind, (actor,) if actor else (), match[0] in MEANT)


# A decision on one thing "as well as" another is two.
_AS_WELL = re.compile(r",? as well as (?=(?:the|an?|its|their|\d|proposed|new|revised|two|three)\b)")
_FORCES = (Force.DECISION, Force.COMMITMENT, Force.POSITION, Force.INFORMATION)
_AND = re.compile(
    r"(?:,| and)(?: \(\w\))?(?: (?:also|strongly|unanimously|further|then|actively|fully|jointly|thus|"
    r"subsequently|highly))*$"
)
# How far before a verb its subject is sought, and how much of that may be the words next to the verb.
_REACH = 400
_NEAR = 60


def _after_and(before: str) -> bool:
    return _AND.search(before[-_NEAR:]) is not None


def _has_no_object(between: str) -> bool:
    words = between.replace(",", " ").split()
    return all(word in ("and", "also", "then", "further", "discussions", "strongly") for word in words)


def _clause_start(text: str, previous: int, verb: int) -> int:
    joint = max(text.rfind(" and ", previous, verb), text.rfind(", ", previous, verb))
    start = verb if joint < 0 else joint + (5 if text.startswith(" and ", joint) else 2)
    return start + 4 if text.startswith("and ", start) else start


def _joint(text: str, previous: int, verb: int) -> int:
    joint = text.rfind(" and ", previous, verb)
    comma = text.rfind(",", previous, verb)
    cut = max(joint, comma)
    if cut < 0:
        return previous + len(text[previous:verb].rstrip())
    return cut - 1 if text[cut - 1] == "," else cut


def _passive(before: str) -> bool:
    return _PASSIVE.search(before[-_NEAR:].rstrip()) is not None


def _subjects(lead: str) -> Iterator[str]:
    """What may end with a clause's subject: without what it is of, as it stands, without what is put in."""
    for tail in (_OF_TAIL, None, _PUT_IN, _IN_BRACKETS):
        shorter = tail.sub("", lead) if tail else lead
        if tail is None or shorter != lead:
            yield shorter


def _subject(
    text: str, sentence: Sentence, match: re.Match[str], kind: OutcomeKind, before: str, here: list[Mention]
) -> str:
    """Who did it: an actor, the empty string where it is everyone, `?` where it is no outcome."""
    verb = match[0].lower()
    if kind is OutcomeKind.SCHEDULED:
        return "" if _NEXT.search(before) or _AGAIN.match(text, match.end()) else _NO_ACTOR
    if verb.startswith(("discussion", "presentation", "deliberation", "exchange of")):
        counts = not verb.endswith((" on", " about")) and verb[0] != "e"
        there_were = _THERE_WERE.search(before[-_NEAR:]) and not GENERAL.match(text, match.end(), sentence.end)
        return "" if counts or there_were else _NO_ACTOR
    if verb in MEANT:
        return "" if before.endswith(" to") and _MET_TO.search(before) else _NO_ACTOR
    if verb.startswith(
        (
            "agreement was",
            "consensus was",
            "were encouraged",
            "was encouraged",
            "were urged",
            "topics",
            "agenda",
            "themes",
            "practical",
        )
    ):
        return ""
    if verb.startswith(("by ", "allowed the", "enabled the", "forum for", "platform for", "opportunity to")):
        return ""
    if verb == "adopting":
        return "meeting" if before.endswith(",") else _NO_ACTOR
    if verb == "classification decisions":
        return "" if _TOOK.search(before[-_NEAR:]) else _NO_ACTOR
    if verb.startswith(("was the ", "featured")):
        return "" if verb[0] == "w" or _EVENT.search(before[-_NEAR:]) else _NO_ACTOR
    if is_ceremony(text, sentence, match, kind):
        return _NO_ACTOR
    if _passive(before):
        if _UNTIL.search(before.rpartition(",")[2]):
            return _NO_ACTOR
        allowed = kind in _PASSIVE_KINDS and verb not in _NO_PASSIVE
        if (
            not allowed
            or _OF_THE_MEETING.search(before[-_NEAR:])
            or _NO_OBJECT.match(text[match.end() : match.end() + _NEAR])
        ):
            return _NO_ACTOR
        return ""
    if before.endswith(",") and "," not in before[:-1]:
        return _NO_ACTOR  # "the forum, launched in May": no verb of its own
    if verb == "demonstrated" and _SKILLS.match(text, match.end(), sentence.end):
        return _NO_ACTOR
    if _NO_VERB.search(before[-_NEAR:]) or before.endswith(" had"):
        return _NO_ACTOR
    if text.startswith(" by ", match.end()):
        return _NO_ACTOR
    before = _NUMBERING.sub("", before)
    lead = (before[:-_NEAR] + _ADVERBS.sub("", before[-_NEAR:])).rstrip(",")
    for candidate in _subjects(lead):
        for pattern, actor in _COLLECTIVE:
            end_of = pattern.search(candidate[-_NEAR:])
            if (
                end_of
                and not _IN_A_PHRASE.search(candidate[-_NEAR:][: end_of.start()])
                and not (_PERSON.search(candidate[-90:].rpartition(",")[2]) and actor not in ("secretariat", "chair"))
            ):
                one_voice = actor in ("secretariat", "chair") and kind not in _FROM_ONE_SPEAKER
                if actor == "secretariat" and kind is OutcomeKind.URGED:
                    one_voice = _TO_MEMBERS.match(text, match.end(), sentence.end) is None
                return _NO_ACTOR if one_voice else actor
        stop = match.start() - len(text[sentence.start : match.start()][-_REACH:]) + len(candidate)
        party = next(
            (
                m
                for m in here
                if m.end <= stop <= m.end + 28
                and re.fullmatch(r"(?: \(?[A-Z]\w+\)?| Customs| Administration| Service){0,3}", text[m.end : stop])
            ),
            None,
        )
        if party is not None and party.party is not None:
            # An official's speech is no outcome, what it presents or proposes for its party is.
            speech = _PERSON.search(text, max(sentence.start, party.start - 70), party.start)
            return _NO_ACTOR if speech and kind not in _FROM_ONE_SPEAKER else party.party
    return _NO_ACTOR

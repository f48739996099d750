"""Who did what a verb tells: the subject before it, as far as it may speak for a meeting.

A meeting's outcomes are what the meeting, its people, a party or the Secretariat did. A person's words are none, and
neither is what a document, a project or another body does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .names import Mention
from .signals import Sentence

__all__ = ["NEAR", "NOBODY", "REACH", "SOMEBODY", "SPEAKER", "after_and", "is_passive", "who"]

NOBODY = "?"
"""Nobody whose deeds are outcomes; the empty string is everybody."""
SOMEBODY = "!"
"""A subject that is no group and no party: mostly a person."""
SPEAKER = "@"
"""Before a party for which one person speaks."""

# How far before a verb its subject is sought, and how much of that may be the words next to the verb.
REACH = 400
NEAR = 60

_GROUPS = (
    ("wco", r"WCO|World Customs Organi[sz]ation"),
    (
        "members",
        r"[Ee]ach (?:[Cc]ountry|[Mm]ember|[Aa]dministration|[Rr]egion|RTC)|[Mm]embers|Member [Aa]dministrations|"
        r"Member States|[Aa]dministrations|Directors[ -]General|Heads of (?:Customs|[Dd]elegations?)"
        r"(?: Administrations?)?|[Cc]ountries|[Rr]egion",
    ),
    (
        "meeting",
        r"[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Mm]eeting|[Ss]essions?|[Cc]onference|[Gg]roup|[Ff]orum|[Ww]orkshop|"
        r"[Ss]eminar|[Ss]ub-[Cc]ommittee|(?!D?D?[DS]G\b|EU\b|USA?\b|UK\b)[A-Z]{2,5}|event|[Tt]eam|[Ss]ymposium|"
        r"[Ww]ebinar|[Tt]raining|[Aa]ssembly|[Ss]ummit|Commission",
    ),
    (
        "secretariat",
        r"Secretariat|Secretary General(?: [A-Z][\w.]+){0,4}|WCO Director[\w ]{0,40}|"
        r"WCO (?:experts?|representatives?|officials?|facilitators?)",
    ),
    ("chair", r"[Cc]hair(?:person|man|woman)?"),
    (
        "",
        r"[Pp]articipants|[Pp]anels?|[Dd]elegates|[Aa]ttendees|[Rr]epresentatives|[Ee]xperts|[Dd]elegations|"
        r"[Pp]art(?:y|ies)|[Pp]oints|[Hh]eads|[Mm]anagers|NCPs|[Aa]uthorities|[Cc]ommissioners|[Aa]gencies|[Dd]onors|"
        r"[Pp]artners|[Tt]hey|[Oo]ffic(?:ers|ials|es)|[Ss]peakers?|[Pp]anell?ists|RILOs|[Tt]rain(?:ees|ers)|"
        r"[Oo]bservers|[Ee]veryone|sides|[Cc]andidates|[Rr]esearchers|[Tt]eams|[Ll]eaders|[Cc]ommunities|[Aa]nalysts|"
        r"[Ii]nstructors|[Aa]cademics|[Ss]takeholders|[Cc]oordinators|[Aa]dvis[eo]rs|[Ff]acilitators|[Ss]pecialists|"
        r"[Ii]nvestigators|[Pp]ractitioners|[Mm]inisters|[Cc]hairs|[Ee]ntities|[Cc]ompanies|[Ss]cholars|[Hh]andlers|"
        r"[Ll]aboratories|[Mm]oderators|[Pp]resenters|[Cc]entres|ROCBs|RTCs|[Ii]nspectors|[Pp]rosecutors|[Tt]eachers",
    ),
)
_GROUP = tuple((actor, re.compile(rf"\b(?:{words})$")) for actor, words in _GROUPS)
# A group that did something at the head of its sentence did what follows after "and", too.
_AT_HEAD = tuple(
    (
        actor,
        re.compile(
            rf"(?:[A-Z][^,.;:]{{0,120}}, )?(?:(?:[Tt]he|[Aa]ll|[Bb]oth|[Ss]ome|[Mm]any|[Ss]everal) )?(?:[\w'/-]+ ){{0,5}}"
            rf"(?:{words})(?: \([^()]{{1,60}}\))? (?:also |then |further |\w+ly )?"
            r"(?:[a-z]{2,}ed|took|had|met|held|made|gave|heard|drew|set|put|saw|did|began|got|came)\b"
        ),
    )
    for actor, words in _GROUPS
    if actor in ("meeting", "members", "")
)
# Words between a subject and its verb.
_ADVERBS = re.compile(
    r"(?:,? (?:and|also|then|further|furthermore|all|both|thus|in turn|agreed and|will|has|have|had|were|was|once again|"
    r"again|likewise|each|in particular|in this regard|once more|well|in detail|agreed to and|noted and|"
    r"discussed and|considered and|reviewed and|therefore|[a-z]+ly))*$"
)
_OF_TAIL = re.compile(
    r" (?:of|for|from|to|at|in|on|who|representing|attending|that|with)(?: (?!and [a-z])[\w'/().&,-]+){1,30}$"
)
_PUT_IN = re.compile(r", [^,]{3,120},$")
_IN_BRACKETS = re.compile(r" \([^()]{1,60}\)$")
_NUMBERING = re.compile(r" \(\w\)$")
_PASSIVE = re.compile(r"\b(?:was|were|has been|have been|is|are)(?: (?:also|then|further|being|all|\w+ly))*$")
_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|H\.E|Gen|Col|Hon|Minister|Ambassador|Commissioner|he|she|He|She|Director|Deputy|"
    r"Head of|President|Governor|who)\b"
)
# A word within a phrase is no subject: "the function of the Conference".
_IN_A_PHRASE = re.compile(
    r"(?<!Some )(?<!Many )(?<!Most )(?<!All )(?<!Several )(?<!number )(?<!majority )(?<!Members )\b(?:of|in|to|"
    r"for|at|with|from|by|during|on|under|about) (?:(?:the|its|this|their|all|WCO|each) ){0,2}$"
)
_AND = re.compile(r"(?:,| and)(?: \(\w\))?(?: (?:also|further|then|thus|[a-z]+ly))*$")
_AND_ALONE = re.compile(r" and(?: (?:also|further|then|thus|[a-z]+ly))*$")
_OWN_NAME = re.compile(r"(?: \(?[A-Z]\w+\)?| Customs| Administration| Service){0,3}")


def is_passive(before: str) -> bool:
    """Whether what stands before a participle makes it a passive."""
    return _PASSIVE.search(before[-NEAR:].rstrip()) is not None


def after_and(before: str) -> bool:
    """Whether a verb may share its subject with the one before it."""
    return _AND.search(before[-NEAR:]) is not None


def shares_subject(before: str) -> bool:
    """Whether a verb must share its subject with one before it."""
    return _AND_ALONE.search(before[-NEAR:]) is not None


def who(text: str, sentence: Sentence, verb: int, before: str, here: list[Mention]) -> str:
    """Who did what the verb at a place tells; `before` is what precedes it, `here` are the parties in the sentence."""
    if shares_subject(before):
        # The words before "and" are the object of the verb before.
        heads = (actor for actor, pattern in _AT_HEAD if pattern.match(text, sentence.start, verb))
        return next(heads, SOMEBODY)
    lead = _NUMBERING.sub("", before)
    lead = lead[:-NEAR] + _ADVERBS.sub("", lead[-NEAR:])
    for candidate in _subjects(lead):
        for actor, pattern in _GROUP:
            found = pattern.search(candidate[-NEAR:])
            if (
                found
                and not _IN_A_PHRASE.search(candidate[-NEAR:][: found.start()])
                and not (_PERSON.search(candidate[-90:].rpartition(",")[2]) and actor not in ("secretariat", "chair"))
            ):
                return actor
        stop = verb - len(text[sentence.start : verb][-REACH:]) + len(candidate)
        for mention in here:
            if mention.party and mention.end <= stop <= mention.end + 28:
                if _OWN_NAME.fullmatch(text, mention.end, stop):
                    # An official's speech.
                    if _PERSON.search(text, max(sentence.start, mention.start - 70), mention.start):
                        return SPEAKER + mention.party
                    return mention.party
    return SOMEBODY


def _subjects(lead: str) -> Iterator[str]:
    """What may end with a clause's subject: without what it is of, as it stands, without what is put in."""
    if lead.endswith(","):
        tails: tuple[re.Pattern[str] | None, ...] = (_PUT_IN,)
    else:
        tails = (_OF_TAIL, None)
    for tail in tails:
        shorter = tail.sub("", lead) if tail else lead
        if tail is None or shorter != lead:
            yield shorter
            bare = _IN_BRACKETS.sub("", shorter)
            if bare != shorter:
                yield bare

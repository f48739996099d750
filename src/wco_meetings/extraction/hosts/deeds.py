"""Whether a party hosted or gave a meeting by its own deed, and not only helped, taught or was where that was held."""

import re

from ..expressions import with_the
from ..lists.items import BY_IT, OFFICE_IN, belongs_to_what_follows
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..words.hosting import AFTER_A_HOST, GAVE, HELPED, ITS_OWN, PARTNER_OF, THEY_GAVE, WHICH, WHOSE_OWN
from ..words.missions import PAID_A_VISIT
from ..words.numbers import CARDINALS, ORDINAL
from ..words.people import SEVERAL, TEACHER

__all__ = ["OF_THE_WCO", "holds_a_meeting"]

OF_THE_WCO = (" of the ", " of the World Customs Organization (", " of the World Customs Organisation (")
"""What stands before the WCO's name after that of a part or a body of it."""

# What stands before a name that is no subject.
_NO_SUBJECT = with_the(*"in at from to for with by on".split(), "plan of")
# "OLAF, based in Riga, Latvia, hosted".
_ITS_SEAT = re.compile(r"\b(?:based|headquartered|housed|located|seated) (?:in|by) (?:the |and |[A-Z][\w'-]*,? ){0,6}$")
# "The WCO, a partner of OLAF, held".
_WHOSE_PARTNER = re.compile(rf"{PARTNER_OF} (?:the )?$")
# "Malta, which holds the Presidency of the European Union, hosted".
_WHICH_HOLDS = re.compile(r", (?:which|who) [^,;.\n]{0,40}\b[Pp]residency of (?:the )?$")
# What nobody asked for holds.
_ASKED_FOR = with_the(
    *(
        f"{what} of"
        for what in ("application", "applications", "bid", "candidature", "offer", "proposal", "request", "wish")
    )
)
# "The Forum chose Malta to host its next conference": what may be to come.
_CHOSEN = with_the(*"asked chose encouraged elected invited requested selected urged".split(), "called on")
_TO = re.compile(r"(?: [A-Z][\w'-]*){0,4} to ")
# "They came from Malta and Spain, alongside their Italian hosts": no verb.
_THEIR = (" her ", " his ", " its ", " our ", " their ")
# "The partner countries of OLAF held".
_WHOSE_MEMBERS = with_the("countries of", "members of", "Members of", "states of", "States of")
# "During the Forum of the OECD in Riga, the WCO held".
_THEN_THE_WCO = re.compile(r", the (?:WCO|World Customs)\b(?! and the \w+,)")
# "Malta undertook a study visit".
_WENT = re.compile(rf" {PAID_A_VISIT}s?$")
# "Experts from Malta facilitated the workshop", which is another's.
_TAUGHT = re.compile(r" (?:conducted|delivered|facilitated|gave|led|ran) ")
_TEACHERS = re.compile(rf"(?:{TEACHER}|\b[Aa]dvis[eo]rs?\b)[^.;\n]{{0,60}}? (?:from|of) (?:[^.;\n]{{0,150}}[ (])?$")
# "Officers of agencies in Malta and Spain completed a course".
_ENDED = re.compile(r" (?:completed|concluded|wrapped up) ")
_TRAINEES = re.compile(rf"{SEVERAL}\b[^.;,\n]{{0,60}} (?:at|from|in|of) [^.;\n]{{0,120}}$")
# "Delegates of Malta, Spain and Latvia held a meeting": those who met need not be hosts.
_PEOPLE_OF_SEVERAL = re.compile(
    rf"(?:{SEVERAL}|\b[Hh]eads of [Cc]ustoms|\b[Dd]irectors[ -][Gg]eneral)\b[^.;,\n]{{0,90}}? (?:from|of) (?:the )?"
    r"(?:[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}, (?:the )?){0,20}[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4},? and (?:the )?$"
)
_AND = with_the("and")
# "Malta hosted the 1st Meeting", "Malta, which hosted the 1st Meeting, spoke".
_THE_OTHER = re.compile(rf"(?:, (?:which|who))?[^.;,\n]{{1,60}}? (?:the|its) {ORDINAL}\b")
# "The WCO, with the help of Malta and Spain, held".
_UP_TO_A_COMMA = re.compile(r"\)?(?: (?:[A-Z][\w'/-]*|\([^()\n]{1,40}\))){0,6}, ")
# "The Amber Committee on Fees of the OCO", "of the WCO, the OCO and".
_A_BODY_OF = re.compile(
    r"\b[A-Z]?[a-z-]*(?:[Cc]ommittee|Council|Group|Commission)(?: (?:[A-Z(][\w()/-]*|on|for|and)){0,6} of (?:the )?"
    r"(?:(?:World Customs Organi[sz]ation \()?WCO\)?,? "
    r"(?:(?:[A-Z][\w/&-]*|\([A-Z]{2,8}\)|and|for|of|the),? ){0,20})?\(?$"
)
# "The OLAF Amber Committee for Fees hosted it".
_ITS_BODY = re.compile(
    r"\)?(?: (?!and\b)(?:[A-Z][\w/&'-]*|on|for|and|of|the)){0,9}? (?:Commission|Committee|Council|Group)"
    r"(?: \([\w/]{2,12}\))?(?: (?:for|of)(?: (?:[A-Z][\w/&'-]*|\([\w/]{2,12}\)|and|of|the)){1,9})? [a-z]"
)
# "The Secretariat of the WCO held", which is no body.
_ITS_HOUSE = re.compile(r"Secretariat|[Hh]eadquarters")
# "OLAF organizes training workshops.": what it does at no time, and not the title of a page, or "on 5 May".
_ALWAYS = (" hosts ", " organizes ", " organises ", " stages ")
_SUCH = re.compile(
    rf"(?!(?:{'|'.join(CARDINALS)}|all|both|several|such|these|those)\b)"
    r"(?:(?!(?:at|in|on|the|their|its)\b)[a-z-]+ ){0,5}?"
    r"(?:conferences|courses|events|meetings|seminars|trainings|webinars|workshops)\b"
)


def holds_a_meeting(text: str, sentence: Sentence, mention: Mention, before: str) -> bool:
    """Whether a party is the subject of what hosts or gives a meeting; `before` stands before it in the sentence."""
    listed = text.startswith(")", mention.end) and text[mention.start - 1] != "("
    only_whose = belongs_to_what_follows(text, mention) and not BY_IT.match(text, mention.end)
    if listed or only_whose or before.endswith((*_ASKED_FOR, *_WHOSE_MEMBERS)):
        return False
    if before.endswith(_CHOSEN) and _TO.match(text, mention.end):
        return False
    if before.endswith(_THEIR) and text.startswith(" hosts", mention.end):
        return False
    people = mention.is_code and before.endswith(_AND) and _PEOPLE_OF_SEVERAL.search(before) is not None
    start, end = mention.end, sentence.end
    host = AFTER_A_HOST.match(text, start, end)
    if host and _does_so_always(text, sentence, host):
        return False
    if not (
        (host and not (people and host[0].endswith("held ")))
        or (ITS_OWN.match(text, start, end) and WHOSE_OWN.search(before))
        or (THEY_GAVE.match(text, start, end) and WHICH.search(before))
        or (not people and _gave_one(text, sentence, mention, before))
    ):
        return False
    return not (
        (mention.is_code and (_ITS_SEAT.search(before) or OFFICE_IN.search(before)))
        or _WHOSE_PARTNER.search(before)
        or (text.startswith(",", mention.end) and _WHICH_HOLDS.search(before))
        or (sentence.has(Signal.OTHER_MEETING) and _THE_OTHER.match(text, start, end))
        or _with_help(text, sentence, mention)
        or _is_body_of(text, mention, before)
    )


def _does_so_always(text: str, sentence: Sentence, host: re.Match[str]) -> bool:
    """Whether a sentence says in the present, without days, that somebody holds meetings of a sort."""
    if not (host[0].endswith(_ALWAYS) and _SUCH.match(text, host.end())):
        return False
    return text[sentence.end - 1] == "." and not sentence.has(Signal.FIGURES)


def _gave_one(text: str, sentence: Sentence, mention: Mention, before: str) -> bool:
    """Whether a party is said to have given a meeting, and is neither where it was nor whose experts only taught."""
    gave = None if before.endswith(_NO_SUBJECT) else GAVE.match(text, mention.end, sentence.end)
    return not (
        gave is None
        or (_ENDED.search(gave[0]) and (" from " in before or _TRAINEES.search(before)))
        or _WENT.search(gave[0])
        or (_TAUGHT.search(gave[0]) and _TEACHERS.search(before))
        or (mention.party != "wco" and _THEN_THE_WCO.search(gave[0]))
    )


def _with_help(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Whether a party is one that helped, or the last of those: "with the help of Malta and Spain, the WCO held"."""
    helped = [*HELPED.finditer(text, sentence.start, mention.start)]
    if not helped:
        return False
    between = text[helped[-1].end() : mention.start]
    if ";" in between:
        return False
    return "," not in between or (" and " in between and _UP_TO_A_COMMA.match(text, mention.end) is not None)


def _is_body_of(text: str, mention: Mention, before: str) -> bool:
    """Whether a body holds what stands with its organisation's name: "the Amber Committee of the WCO held"."""
    if not mention.is_code and _ITS_BODY.match(text, mention.end):
        return True
    if mention.party != "wco":
        return not mention.is_code and _A_BODY_OF.search(before) is not None
    return before.endswith(OF_THE_WCO) and not _ITS_HOUSE.search(before)

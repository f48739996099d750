"""Those who speak at a meeting for a party: officials, parties that are the subject of telling, the WCO's own people.

"Opened by Mr. Doe, Director General of Malta Customs" says that Malta was there: it is Malta's Customs that speaks.
That somebody comes from Malta says nothing, so an office of a party must be named, and something done at the meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .names import Mention
from .signals import Sentence, Signal
from .text import Span

__all__ = ["administered", "speaking", "telling", "wco_people"]

# The Member whose Customs administration a body is.
_ADMINISTRATION_OF = {
    "us-cbp": "US",
    "hmrc": "GB",
    "uk-border-force": "GB",
    "dubai-customs": "AE",
    "dg-taxud": "EU",
    "european-commission": "EU",
}

# A Member's administration runs its regional training centre and laboratory.
_CENTRE = re.compile(r"(?:rtc|rcl|rdtc)-([a-z]{2})")

_OFFICE = (
    r"(?:(?:Directors?|Commissioners?|Comptrollers?|Secretary|Secretaries|Administrators?)[- ]General"
    r"|Commissioner|(?:Deputy |Vice[- ]|Acting |Executive |Regional |Managing )?"
    r"(?:Head|Chairman|Chairperson|Chief|Director|President|Administrator|Comptroller|Coordinator"
    r"|Program(?:me)? Manager|Manager|Superintendent|Intendant|Secretary|Representative|representative))"
)
# The words between an office and the party whose office it is: "of the State Customs Committee of", "Bjorn Rose of".
_TO_PARTY = r"(?:[ ,]+(?:of|for|at|from|and|the|[A-Z][\w.'&/-]*|\([A-Z/ ]{2,12}\))){0,16}"
_OFFICE_BEFORE = re.compile(rf"\b{_OFFICE}{_TO_PARTY}[ ,(]+$")
_OFFICE_AFTER = re.compile(
    rf"(?:'s?)?(?: (?:Customs|\([A-Z]{{2,8}}\)|State|Federal|National|Revenue|Service|Administration|Authority|new))"
    rf"{{0,5}} {_OFFICE}\b"
)
_MINISTER = re.compile(r"\bMinisters?\b[\w, ]{0,60} of(?: the)? $")
_MINISTER_AFTER = re.compile(r"'s? (?:(?:Deputy|Vice|Prime|State) )*Minister\b")
_OPENED = re.compile(r"\b(?:open(?:ed|ing)|inaugurat\w+|clos(?:ed|ing)|welcom\w+)\b")
_NAMED_FROM = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Mme|Col|Gen)\.? (?:[A-Z][\w'.-]*,? ){1,4}(?:from |of |representing |\()(?:the )?$"
)
_WAS_ELECTED = re.compile(r"[),]*(?: Customs)? (?:was|were) (?:\w+ ){0,2}(?:re-)?elected\b")
_ELECTED = re.compile(
    r"\b(?:re-)?elected (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:[A-Z][\w'.-]* ){0,5}(?:\(|from |of |"
    r"the delegate of )?(?:the )?$"
)
_NO_OFFICE = re.compile(
    r"\b(?:Ambassador|Embassy|former|Former|late|newly[- ]elected|next|incoming|Bank|University|Fund|Parliament)\b"
)
_NOT_HERE = re.compile(
    r"\b(?:visited|paid a|bilateral|met with|courtesy|signed|signing|seized|arrested|will|condolences|unable|absent"
    r"|financed|donated|invited to host|Operation [A-Z]\w+|sidelines|margins)\b"
)

# A party that tells something: "Hungary urged", "the Customs Administrations of Malta and Spain shared".
_TOLD = re.compile(
    r"(?: (?:Customs(?: Administrations?| Services?| Authorit(?:y|ies))?|\([A-Z]{2,8}\)|representatives?|"
    r"delegat(?:es?|ions?)"
    r"|experts?|officials?|also|then|jointly|both|each|in turn|respectively|kindly|as well))*,? "
    r"(?:presented|shared(?! (?:border|by|with))|gave|noted|urged|endorsed|emphasi[sz]ed|stressed|highlighted|"
    r"spoke|explained|reported"
    r"|outlined|introduced|briefed|informed|described|showcased|delivered|made (?:a )?presentations?|proposed|"
    r"expressed"
    r"|demonstrated|tabled|announced|worked|compared|committed|pledged|agreed|led|praised|commended|raised|recalled|"
    r"suggested|asked|requested|confirmed|reiterated|underlined|underscored|called|pointed out|argued|volunteered|"
    r"offered to|thanked|welcomed|moderated|facilitated|provided (?:a|an|their|its) "
    r"(?:update|presentation|overview|insight|report))\b"
)
_SUBJECT = re.compile(
    r"(?:^|[,;(] ?|\band |\bwhile |\bwhereas |\bwhere |\bas |\bthat |\b[Dd]elegat(?:es?|ions?) (?:of|from) |"
    r"\b[Rr]epresentatives? (?:of|from) "
    r"|\b[Ee]xperts? (?:of|from) |\b[Oo]ffic(?:ers?|ials?) (?:of|from) |\b[Aa]dministrations? of |"
    r"\b[Cc]ustoms of |\b[Ss]peakers? (?:of|from) )"
    r"(?:the )?(?:Customs Administrations? of |Customs of )?(?:the )?$"
)
_NOT_TOLD = re.compile(
    r"\b(?:[Ss]ince (?:19|20)\d\d|[Ii]n (?:19|20)\d\d|last year|years? ago|[Ff]und(?:ed|ing|s)?|financial|donat\w+"
    r"|according to|survey|questionnaire|magazine|published|article)\b"
)

_WCO_PEOPLE = re.compile(
    r"\b(?P<before>(?:the )?World Customs Organi[sz]ation(?: \(WCO\))?|WCO)(?:'s)? "
    r"(?:(?:accredited|Accredited|technical|subject matter|senior|Senior|Acting|Deputy) )?"
    r"(?:Secretary[- ]General|Deputy Secretary|Secretariat(?! (?:building|premises|headquarters))|"
    r"Director\b(?! General)"
    r"|[Ee]xperts?|[Rr]epresentatives?|[Oo]fficials?|[Oo]fficers?|Program(?:me)? Managers?|[Tt]rainers?|"
    r"[Ff]acilitators?"
    r"|[Ss]peakers?|[Cc]onsultants?|[Tt]eam|[Dd]elegation|Technical (?:Officers?|Attach[ea]s?))"
    r"|\b(?:Secretary[- ]General|Director|Secretariat|[Ee]xperts?|[Rr]epresentatives?|[Oo]fficials?|Manager|Officer)"
    r"(?:[ ,]+(?:[A-Z][\w.'-]*|of|from|for|and|at|the)){0,8} (?:of|from|at) the "
    r"(?P<after>World Customs Organi[sz]ation|WCO)\b(?! (?:[A-Z](?!ecretariat)|region))"
    r"|\b(?P<office>(?:Deputy )?Director(?: of| for|,)(?: the)? (?:WCO )?(?:Compliance and|Capacity Building|"
    r"Tariff and Trade)"
    r"(?: \w+){0,2})"
)
# One of these stands in whatever the expression above finds.
_WCO_WORDS = ("WCO", "World Customs", "Director")
# What the WCO's people did before the meeting, or have done with them there: "the work carried out by the Secretariat".
_BY = re.compile(
    r"\b(?:carried out|prepared|developed|drafted|made|produced|published|supported|"
    r"funded) by (?:the )?$"
)


def _at_the_meeting(text: str, sentence: Sentence) -> bool:
    """Whether a sentence says that something was done at the meeting, and nothing of what was done elsewhere."""
    away = sentence.has(Signal.AWAY) and _NOT_HERE.search(text, sentence.start, sentence.end)
    return sentence.has(Signal.SAYING) and not away


def administered(party: str) -> str:
    """The Member for which a Customs administration, or its training centre, takes part; any other party is itself."""
    centre = _CENTRE.fullmatch(party)
    return centre[1].upper() if centre else _ADMINISTRATION_OF.get(party, party)


def speaking(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """The parties whose officials, or which themselves, say or do something at the meeting in this sentence."""
    if not sentence.has(Signal.OFFICE) or not _at_the_meeting(text, sentence):
        return
    elected = text.find("elected", sentence.start, sentence.end) >= 0
    opened = text.find("Minister", sentence.start, sentence.end) >= 0 and _OPENED.search(text, *sentence[:2])
    for mention in here:
        if mention.party is None or mention.party == "wco":
            continue
        before = text[max(sentence.start, mention.start - 150) : mention.start]
        if elected and (_WAS_ELECTED.match(text, mention.end, sentence.end) or _ELECTED.search(before)):
            yield mention
            continue
        if _NAMED_FROM.search(before):
            yield mention
            continue
        if "CCF" in text[mention.start : mention.end]:
            continue  # a fund's manager is somebody else's
        office = _OFFICE_BEFORE.search(before) or _OFFICE_AFTER.match(text, mention.end, sentence.end)
        if office is None and opened:
            office = _MINISTER.search(before) or _MINISTER_AFTER.match(text, mention.end, sentence.end)
        if office and not _NO_OFFICE.search(before) and not _NO_OFFICE.search(office[0]):
            yield mention


def telling(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[int]:
    """The places where a telling verb follows the party that is its subject."""
    for mention in here:
        if mention.party is None or mention.party == "wco":
            continue
        told = _TOLD.match(text, mention.end, sentence.end)
        if told is None or not _SUBJECT.search(text[max(sentence.start, mention.start - 60) : mention.start]):
            continue
        if not _NOT_TOLD.search(text, sentence.start, sentence.end):
            yield mention.end


def wco_people(text: str, sentence: Sentence) -> Span | None:
    """The WCO's name where its people are said to do something at the meeting."""
    if not any(text.find(word, *sentence[:2]) >= 0 for word in _WCO_WORDS) or not _at_the_meeting(text, sentence):
        return None
    match = _WCO_PEOPLE.search(text, sentence.start, sentence.end)
    if match is None or _BY.search(text, max(sentence.start, match.start() - 30), match.start()):
        return None
    name = str(match.lastgroup)
    return Span(match.start(name), match.end(name))

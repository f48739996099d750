"""Those who speak at a meeting for a party: officials.

"Opened by Mr. Doe, Director General of Malta Customs" says that Malta was there: it is Malta's Customs that speaks.
That somebody comes from Malta says nothing, so an office of a party must be named, and something done at the meeting.
"""

import re
from collections.abc import Iterator

from ..expressions import Guarded, with_the
from ..lists.items import OFFICE_IN, is_a_persons
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import TITLES
from ..words.people import TITLE
from .elected import elected_to_a_post, were_elected

__all__ = ["NO_OFFICE", "done_elsewhere", "speaking"]

# "Director General", "Deputy Head", "President-elect", "who heads".
_OFFICE = (
    r"(?:(?:Directors?|Commissioners?|Comptrollers?|Secretary|Secretaries|Administrators?)[- ]General"
    r"|who (?:heads|leads|directs)(?= the )"
    r"|Commissioner|head|deputy head|director|(?:Deputy |Vice[- ]|Acting |Executive |Regional |Managing )?"
    r"(?:Head|Chairman|Chairperson|Chief|Director|President|Administrator|Comptroller|Coordinator"
    r"|Program(?:me)? Manager|Manager|Superintendent|Intendant|Secretary|[Rr]epresentative"
    r"|Advis[eo]r|Minister|Ambassador|High Commissioner|Consul|Counsellor|Specialist|Economist|Partner|CEO|Officer"
    r"|Attache|Charge d'affaires|Analyst|Dean|Leader|Rector|Commander|Professor|"
    r"Member of the Board)(?:[- ][Ee]lect)?)"
)
# The words between an office and the party whose office it is: "of the State Customs Committee of", "Bjorn Rose of".
_TO_PARTY = r"(?:[ ,]+(?:of|for|at|in|on|within|from|and|&|the|division|[A-Z][\w.'&/-]*|\([^()\n]{2,40}\)|-)){0,16}"
_OFFICE_BEFORE = re.compile(rf"\b{_OFFICE}{_TO_PARTY}[ ,(]+$")
_OFFICE_AFTER = re.compile(
    r"(?:'s?)?(?: (?:Customs|[A-Z]{3,6}|\([A-Z]{2,8}\)|State|Federal|National|Revenue|Service|Administration|"
    r"Authority|Country|Regional|Resident|Assistant|Senior|Special|Chief|Prime|High[- ][Ll]evel|new)){0,5} "
    rf"{_OFFICE}\b"
)
_NAMED_FROM = re.compile(
    rf"\b{TITLE} (?:(?:(?:v[ao]n|d[aeu]|del?|di|der|den|bin|al|el) )?[A-Z][\w'.-]*,? ){{1,4}}"
    r"(?:from |of |representing |\()(?:the )?"
    r"(?:(?:[A-Z][\w'-]*,? )(?:(?:[A-Z][\w'-]*,?|and|for|of|the) ){0,8}(?:of (?:the )?|\())?$"
)
# "Ms. Rose, OLAF".
_NAMED_OF = re.compile(rf"\b{TITLE} (?:[A-Z][\w'.-]* ){{0,3}}[A-Z][\w'.-]*, (?:the )?$")
# One of these stands in whatever the two expressions above find; "General" is none.
_A_TITLE = Guarded(rf"\b(?:{'|'.join(TITLES)})s?\b", TITLES)
# "He led Malta's delegation", "Ms. Rose represented Malta at the meeting".
_WHO_LED = re.compile(r"\b(?:[Hh]eaded|[Ll]ed|[Rr]epresent(?:ed|ing)) (?:the )?$")
_THEIR_DELEGATION = re.compile(r"(?:'s?)? (?:(?:delegation|team)\b|at (?:the|this)\b)")
# Who lent a name, wrote what was shown, or was there before.
_ONLY_NAMED = (
    "auspices",
    "patronage",
    "written by",
    "succeeded ",
    "succeeds ",
    "over from ",
    "replaced M",
    "opportunity to meet M",
    "opportunity to visit M",
    " to meet the Minister of ",
    " to meet the President of ",
)
NO_OFFICE = re.compile(
    r"(?<!\w)(?:auspices|patronage|sponsorship|become|became|[Ff]ormer(?:ly)?|late|[Rr]etired|previously|used to|"
    r"newly[- ]elected|next|incoming|donors?|"
    r"Bank|[Ll]etters?|(?<!In his )(?<!In her )[Mm]essages?|University|Fund|Parliament)\b"
)
# "The Office in Latvia": where somebody spoke, and not for whom.
_IN = with_the("in", "to")
_NOT_HERE = re.compile(
    r"(?<!\w)(?:bilateral|courtesy|meetings with|made an official visit|the recent meeting with|"
    r"(?:appreciat|not|prais|recall|welcom)ed the recent meeting|seized|arrested|"
    r"condolences|unable|absent|sidelines|margins)\b"
)

# "The Director General of the WTO sent a message".
_WROTE = re.compile(
    r"\)?(?: (?:Customs|\([A-Z]{2,8}\)))*,? (?:(?:had|has|also) )?(?:sent|wrote) "
    r"(?:(?:an?|h(?:er|is)|its) )?(?:[a-z]+ ){0,2}(?:greetings|letter|message|telegram)\b"
)
_REACH = 150
_AWAY_REACH = 60


def done_elsewhere(text: str, sentence: Sentence, place: int) -> bool:
    """Whether what stands up to a place and soon after it was done elsewhere: "visited Malta", "Malta will open".

    What somebody says at the end of a sentence ("that Customs will") is not searched.
    """
    if not sentence.has(Signal.AWAY):
        return False
    end = min(place + _AWAY_REACH, sentence.end)
    said = text.find(" that ", place, end)
    end = said if said > 0 else end
    return _NOT_HERE.search(text, sentence.start, end) is not None


def speaking(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[Mention]:
    """The parties whose officials are named in this sentence, for something said or done at the meeting."""
    if not sentence.has(Signal.OFFICE):
        return
    yield from (one for one in were_elected(text, sentence, here) if one.party)
    for mention in here:
        # A fund's manager is somebody else's.
        if mention.party in (None, "wco") or mention.is_fund:
            continue
        if done_elsewhere(text, sentence, mention.end) or _WROTE.match(text, mention.end, sentence.end):
            continue
        if elected_to_a_post(text, mention):
            continue
        before = sentence.before(text, mention.start, _REACH)
        where = mention.is_code and _only_says_where(before)
        if not where and _is_represented(text, sentence, mention, before):
            yield mention


def _only_says_where(before: str) -> bool:
    """Whether a country is that of an office in it or of one of the WCO's people."""
    office = before.endswith(_IN) and OFFICE_IN.search(before)
    return bool(office) or is_a_persons(before)


def _is_represented(text: str, sentence: Sentence, mention: Mention, before: str) -> bool:
    """Whether somebody in an office of a party is named beside it, and did not only lend a name."""
    last = max((title.start() for title in _A_TITLE.finditer(before)), default=-1)
    # Not "a former Minister, and Mr. Doe, Director of", but "under the auspices of Mr. Doe".
    if NO_OFFICE.search(before, max(0, last)) or any(word in before for word in _ONLY_NAMED):
        return False
    office = _OFFICE_AFTER.match(text, mention.end, sentence.end)
    near = (place for place in sentence.places_of(Signal.OFFICE) if 0 < mention.start - place <= _REACH)
    return bool(
        (last >= 0 and (_NAMED_FROM.search(before) or _NAMED_OF.search(before)))
        or (_THEIR_DELEGATION.match(text, mention.end) and _WHO_LED.search(before))
        or (office and not NO_OFFICE.search(office[0]))
        or any(_OFFICE_BEFORE.match(text, place, mention.start) for place in near)
    )

"""Parties that are the subject of telling, as those are who were there: "Hungary urged", "a speaker of Malta took up"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..page.mentions import Mention
from ..page.signals import Sentence
from ..words.numbers import ONES, TENS
from ..words.telling import TELLING
from .behalf import SPEAKING_FOR
from .lists import PUT_IN, joined

__all__ = ["telling"]

_PUT_IN_BETWEEN = rf"(?:{PUT_IN}|, (?:for (?:its|their|his|her) part|too|however)),"
_PEOPLE = (
    r"(?:attaches?|auditors?|chemists?|colleagues?|consultants?|coordinators?|counterparts?|delegat(?:es?|ions?)|economists?|experts?|"
    r"facilitators?|inspectors?|instructors?|investigators?|lawyers?|lecturers?|managers?|observers?|offic(?:ers?|ials?)|"
    r"panell?ists?|participants?|practitioners|professors?|prosecutors?|rapporteurs?|representatives?|researchers?|"
    r"scientists?|speakers?|specialists?|staff|teams?|trainees?|trainers?|analysts?|advis[eo]rs?|agents)"
)
# What is done in many places: who has done it need not have been at the meeting.
_ANYWHERE = (
    r"acceded|accepted|account(?:s|ed) for|acted|adopted|applied|arrested|attracted|banned|based|became|began|billed|"
    r"borrowed|built|bought|carried|chose|closed|collected|committed|contributed|crossed|conquered|counted|created|deployed|deposited|destroyed|did|"
    r"donated|elected|ended|enacted|entered|established|experienced|exported|failed|financed|founded|funded|gained|"
    r"granted|headquartered|held|hosted|implemented|imported|included|increased|installed|intended|intercepted|"
    r"invested|invited|issued|joined|landlocked|launched|left|located|lost|met|modernized|needed|occurred|opened|"
    r"organi[sz]ed|owned|paid|passed|prevented|produced|provided|published|ran|ratified|ranked|recorded|reduced|remained|registered|renewed|"
    r"replaced|saw|seized|sent|shared|shipped|showed|signed|started|stopped|succeeded|supported|supposed|suffered|topped|tripled|united|"
    r"used|visited|withdrew|won|worked|wrote"
)
_PAST = (
    r"(?:[a-z]{2,}(?<!\bne)ed(?! by\b)|came back|dealt|drew|dwelt|felt|found|gave|kept|knew|led|made(?! use| it\b)|put|read|said|set|showed|"
    r"sought|spoke|stood|taught|thought|told|took(?! (?:place|over))|understood|went (?:into|over|through))"
)
# A party that tells something: "Hungary urged", "the Customs Administrations of Malta and Spain shared".
# A comma and a capital follow most names, which stand in lists: what is there is seen before the verbs are tried.
_TOLD = re.compile(
    r"(?=\)?,? [a-z(]| [A-Z(]|'s? [A-Za-z])(?:'s?(?! [a-z]+ed\b))?"
    r"(?: (?:Administrations?|Services?|Authorit(?:y|ies)|Secretariats?|Customs|"
    r"\([A-Z][^()\n]{1,40}\)|representatives?|delegat(?:es?|ions?)|too"
    r"|and Border Protection|Border Force|Tax and|[A-Z]\w+ Affairs Department|Revenue (?:Authority|Service|Agency)"
    r"|[a-z]+ly|customs|law enforcement"
    rf"|{_PEOPLE}|side|units|mobile|also|then|both|each|in turn|as well)|"
    r"'s(?: (?:[A-Z][\w'-]*|and|of|for|on)){1,8}|"
    rf"'s(?: [a-z]+){{0,2}} (?:office|unit|{_PEOPLE}))*\)?"
    rf"(?:,? (?:as (?:an? |the )|being |in charge of |{SPEAKING_FOR})[^,.;\n]{{3,80}}?,?(?= [a-z])|"
    r", for (?:its|their) part,)?"
    rf"(?:(?:,? (?:which|who)(?: (?:is|was|are|were) [^,;.\n]{{3,90}})?|{_PUT_IN_BETWEEN})?,?(?: also)? (?:{TELLING})\b|"
    rf"(?P<open>(?:{_PUT_IN_BETWEEN})? (?!(?:{_ANYWHERE})\b){_PAST}\b)|"
    r" (?:adding|asking|calling|explaining|insisting|noting|opposing|presenting|proposing|requesting|stressing|"
    r"supporting|urging|warning)\b)"
)
_SUBJECT = re.compile(
    r"(?:^|[,;:(] ?|\b(?=[a-zA-Z])(?:and |while |whereas |where |as |that |with |"
    r"[Ii]t was |(?:in|to) which |"
    r"[Dd]elegat(?:es?|ions?) (?:of|from) |[Rr]epresentatives? (?:of|from) "
    r"|[Ee]xperts? (?:of|from) |[Oo]ffic(?:ers?|ials?) (?:of|from) |[Aa]dministrations? of |"
    r"(?:[Cc]ustoms|Revenue|(?:Service|Committee|Authority|Department|Directorate|Ministry|Agency)(?: of Finance)?) "
    r"(?:\([A-Z]{2,8}\) )?of (?:the (?:Republic|Kingdom) of )?|"
    r"(?:RCLs?|RTCs?|RDTCs?) (?:(?:of|in) )?|(?:[A-Z]{2,5}s?|[Cc]ontact [Pp]oints?|[Cc]entres?) of |"
    r"[Ss]peakers? (?:of|from) ))"
    rf"(?:[Tt]he |[Aa]n? |(?:[1-9]\d{{0,2}}|(?i:{'|'.join((*ONES, *TENS))})(?:-[a-z]+)?) )?"
    r"(?:Customs Administrations? of |Customs of )?(?:the )?$"
)


# "A manager of Malta Customs told", "the Chair, from Malta, put": whose people do something.
_PEOPLE_OF = re.compile(
    rf"\b(?:(?i:{_PEOPLE})|[Tt]hose|[Tt]he one|[Cc]hair\w*|[Vv]ice-[Cc]hair\w*|[Mm]oderator),?"
    r"(?:(?: (?:from|of|for|at)(?: the)?(?: [A-Z][\w'-]*){0,4}){1,3} |[^.;,()\n]{0,60} \()$"
)
_ACTED = re.compile(
    r"(?:\)|'s?)?(?: (?:Customs|Administration|Service|Authority|Agency|Secretariat|Commission|\([A-Z][A-Za-z]{1,8}\)))*"
    rf"(?:{_PUT_IN_BETWEEN}|,)?(?: (?:also|then|both|all|[a-z]+ly))? "
    r"(?!(?:accredited|assigned|attached|based|concerned|interested|involved|named|nominated|posted|qualified|"
    rf"responsible|retired|returned|seconded|selected|served|speciali[sz]ed|stationed|trained|travelled|{_ANYWHERE})\b)"
    rf"{_PAST}\b"
)
# "And Thailand on its own": where the verb is said only once.
_SAID_ONCE = re.compile(
    r"(?: \([A-Z][\w-]{1,8}\))?(?:,|, [^,;.\n]{3,80},)? (?:an?|about|another|h(?:er|is|ow)|its|of|on|that|the|their|to|what|whether|why) (?=[a-z'\"])"
)
_AND = re.compile(r"(?:[,;]|\band|\bwhile|\bbut)(?: and| while| but)? (?:the )?$")
# "The United States, supported by Malta and Spain, argued", "it reported, as did Malta".
_TOO = re.compile(r"\b(?:(?:supported|seconded|backed|followed|joined|echoed) by|as did|as has) (?:the |that of |those of )?$")
# "For Malta, the coordinator showed", "Speaking for Malta, Ms. Roe said".
_FOR_IT = re.compile(r"(?:(?:Speaking|Answering|Replying) )?[Ff]or (?:the )?$")
_ONE_SPEAKS = re.compile(r"(?: Secretariat| \([A-Z][A-Za-z]{1,8}\))*, (?:(?:the|its|his|her|a|Mr|Ms|Mrs|Dr)\b)")


# "He said that Malta went on to lead": what is told of, and who did it somewhere.
_SAID = re.compile(r"\bthat (?:the )?$")
# "A professor of the Amber Centre, Malta, drew": where that is.
_CLOSED = re.compile(r", [a-z]+ (?!part\b)")


def telling(text: str, sentence: Sentence, here: list[Mention]) -> Iterator[tuple[Mention, bool]]:
    """The parties that tell something, and whether others that are listed before them may do so too."""
    told = False
    last: Mention | None = None  # of those who did the same as others
    for mention in here:
        if mention.party is None or mention.party == "wco":
            continue
        before = sentence.before(text, mention.start, 80)
        verb = _TOLD.match(text, mention.end, sentence.end)
        if (
            verb
            and (verb[0].startswith((", which ", ", who ")) or _SUBJECT.search(before))
            and not (verb["open"] and _SAID.search(before))
            and not (before.endswith(", ") and mention.is_code and _CLOSED.match(text, mention.end))
            and "between" not in before
        ):
            told = True
            yield mention, True
        elif _ACTED.match(text, mention.end, sentence.end) and _PEOPLE_OF.search(before):
            told = True
            yield mention, True
        elif told and (_TOO.search(before) or (last and joined(text, last.end, mention.start))):
            last = mention
            yield mention, False
        elif told and _SAID_ONCE.match(text, mention.end, sentence.end) and (and_it := _AND.search(before)):
            yield mention, and_it[0].startswith("and")
        elif _FOR_IT.fullmatch(before) and _ONE_SPEAKS.match(text, mention.end, sentence.end):
            yield mention, False

"""Who did what a verb tells: the subject before it, as far as it may speak for a meeting.

A meeting's outcomes are what the meeting, its people, a party or the Secretariat did. A person's opinions are none, and
neither is what a document, a project or another body does.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from ..expressions import phrases_of
from ..lists.lists import listed_with
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..words.administrations import ONLY_MEMBERS, administered
from ..words.people import NEGATED, NOUNS, PEOPLE, TITLE, TWO_PERSONS, several
from ..words.verbs import ADVERB

__all__ = [
    "EVERYBODY",
    "NEAR",
    "NOBODY",
    "REACH",
    "Doer",
    "Who",
    "after_and",
    "done_by",
    "who",
    "without_adverbs",
]


class Who(Enum):
    """What a subject is."""

    NOBODY = auto()
    """Nobody whose deeds are outcomes."""
    SOMEBODY = auto()
    """No group and no party."""
    PERSON = auto()
    """A person, who speaks for nobody that the page names."""
    PERSONS = auto()
    """Two persons, who do together what one of them only speaks of."""
    IT = auto()
    """"It", which is taken for the meeting where it did what only meetings do."""
    KNOWN = auto()
    """A group, a party or everybody."""


class Doer(NamedTuple):
    """A subject: the id of its party or its group, empty for everybody, and whether one person speaks for it.

    The parties `beside` it are listed before it: "Malta, Spain and Italy presented".
    """

    who: Who
    actor: str = ""
    one_speaks: bool = False
    beside: tuple[str, ...] = ()


NOBODY = Doer(Who.NOBODY)
EVERYBODY = Doer(Who.KNOWN)

# How far before a verb its subject is sought, and how much of that may be the words next to the verb.
REACH = 400
NEAR = 60
_HAVING = ", having"

# Groups by the last word of what names them.
_LAST = {
    word: actor
    for actor, words in {
        "wco": "WCO",
        "members": "members administrations countries region states",
        "meeting": """committee council commission meeting session sessions conference group forum workshop seminar
            event team symposium webinar training assembly summit dialogue gathering congress roundtable
            course consultation""",
        "secretariat": "secretariat",
        "chair": "chair chairperson chairman chairwoman",
        "": f"""{" ".join(several(NOUNS))} panel panels party parties points heads ncps authorities commissioners
agencies donors partners they offices speaker panelist panellist rilos rocbs rtcs everyone sides leaders communities
stakeholders ministers chairs entities companies scholars laboratories moderators centres teachers holders
groups directors organizations organisations institutions businesses correspondents vendors traders carriers
operators day days week discussions discussion debates debate
deliberations talks consultations modules both everybody many most others attending all present
several nations attendants structures universities academics""",
    }.items()
    for word in words.split()
}
_LAST_WORD = re.compile(r"\w+$")
_BODY = re.compile(r"[A-Z]{2,5}s?")
# "Jane DOE", "Mr. DOE": no body.
_SURNAME = re.compile(r"\b(?!(?:The|This|That|Joint|Both|Each|When|While|As|And|But)\b)[A-Z][a-z]+\.? [A-Z]{2,5}$")
_NO_BODY = frozenset("SG DSG DDG DG CG CGC CEO EU US USA UK IPR AEO HS RILO ROCB RTC ICC".split())
_SPEAKERS = ("secretariat", "chair")
# They are the meeting where they meet.
_OWN = ONLY_MEMBERS | {"wco"}
# Groups that more than a word names.
_LONGER = (
    (
        "members",
        re.compile(
            r"\b(?:[Ee]ach (?:[\w-]+ )?(?:[Cc]ountry|[Mm]ember|[Aa]dministration|RTC)|Directors[ -]General|"
            r"Heads of (?:Customs|[Dd]elegations?))$"
        ),
    ),
    (
        "secretariat",
        re.compile(
            r"\b(?:Secretary General(?: [A-Z][\w.]+){0,4}|WCO Director[\w ]{0,40}|"
            r"WCO (?:experts?|representatives?|officials?|facilitators?))$"
        ),
    ),
    ("wco", re.compile(r"\bWorld Customs Organi[sz]ation$")),
    ("chair", re.compile(rf"\b[Cc]hair(?:person|man|woman)?,?(?: {TITLE})?(?: [A-Z][\w.'-]+){{1,3}}$")),
    # "The members of the unit" are people.
    ("", re.compile(r"\b(?:A?CCU|J?PCU|PSCG|WG|[Gg]roup|[Tt]eam|[Uu]nit|[Bb]oard|[Ss]taff)(?: [A-Z]\w+)? members$")),
    ("meeting", re.compile(r"\b(?:Task Force|(?:Advisory|Steering) Board|Round Table)$")),
    (
        "",
        re.compile(
            r"\b(?:[Ee]ach|[Ee]very) (?:[\w-]+ )?(?:[Cc]entre|delegat(?:e|ion)|[Oo]ffice|pair|participant|team)$"
        ),
    ),
    ("", re.compile(r"\b(?:taking part|Secretaries[ -]General)$")),  # "the officers taking part discussed"
)
# A group that did something at the head of its sentence did what follows after "and", too.
_AT_HEAD = re.compile(
    r"(?:[A-Z][^,.;:]{0,120}, )?(?:[\w'/-]+ ){0,6}?(?P<group>\w+)(?: \([^()]{1,60}\))? "
    r"(?:also |then |further |was |\w+ly )?(?:[a-z]{2,}ed|took|had|met|held|made|gave|heard|drew|set|put|saw|did|began|"
    r"got|brought|came|dwelt|dealt|went|spoke|sent|chose|has|have|were)\b"
)
# Words between a subject and its verb.
_SMALL_ADVERBS = phrases_of(
    """and, also, then, further, furthermore, all, both, thus, in turn, agreed and will, has, have, had, were, was, once
again, again, likewise, each, in particular, in this regard, once more, well, in detail, agreed to and, noted and,
discussed and, considered and, reviewed and, therefore, moreover, however, too, in addition, for their part, for its
part, thereupon, besides, nevertheless, nonetheless, first, next, later, afterwards, together, at length"""
)
_ADVERBS = re.compile(rf"(?:,? (?:{'|'.join(_SMALL_ADVERBS)}|{ADVERB}))*$")
# What ends with no other word has none of them: most that stands before a verb.
_LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in _SMALL_ADVERBS)
_OF_TAIL = re.compile(
    r" (?:of|for|from|to|at|in|on|who|representing|attending|participating|that|with)"
    rf"(?: (?!and [a-z]|{TITLE})[\w'/().&,-]+){{1,30}}$"
)
# "On the second day of the meeting, Malta presented", "To mark it at last, Directors General of Customs set up": what
# stands before the subject.
_ADVERBIAL = re.compile(
    r"(?:About|After|Along|Amid|Among|As|At|Before|Besides?|Between|By|Despite|Due|During|Following|For|From|Given|In|"
    r"Of|On|Out|Over|Since|Through|Throughout|To|Towards?|Under|Upon|With|Within|"
    r"[A-Z][a-z]+ing (?:to|on|by|with|in|from|for|of|the))\b[^,]*$"
)
_SPEAKS_FOR = re.compile(
    r"\b(?:[Dd]elegate|[Rr]epresentative|[Ee]xpert|[Oo]ffic(?:ial|er)|[Dd]elegation|Government|Customs|Administration|"
    r"Service|Authority|Minister|Director|Head|Secretary|General)$"
)
# ", which 1,200 people attended,".
_PUT_IN = re.compile(r", (?:[^,]|(?<=\d),(?=\d)){3,120},$")
# ", which was held in Riga, Latvia, on 4 May,".
_TOLD_OF = re.compile(r", (?:which|who) [^;]{3,250},$")
_BETWEEN_DASHES = re.compile(r" - [^-]{3,80} -$")
_IN_BRACKETS = re.compile(r" \([^()]{1,60}\)$")
_SOMEBODY = re.compile(rf"(?:{PEOPLE}|[Cc]ustoms|[Hh]eads?|\w+ers?)$")
_PERSON = re.compile(
    rf"\b(?:{TITLE}|H\.E|Minister|Ambassador|Commissioner|he|she|He|She|Director|"
    r"[Hh]ead of|President|Governor)\b"
)
# "Mr. John Holland".
_CALLED = re.compile(rf"\b{TITLE} (?:[A-Z][\w.'-]* ){{0,2}}$")
_ALSO = r"(?: (?:also|further|then|thus|likewise|again|[a-z]+ly))*"
_AND = re.compile(rf"(?:[,;]| and(?:/or)?| but)(?: \(\w{{1,4}}\))?{_ALSO}$")
_AND_ALONE = re.compile(rf" and(?: \(\w{{1,4}}\))?{_ALSO}$")
# "Malta Customs", "the Malta delegation", "the Malta representative", who is one person, and not "Malta Doe".
_OWN_NAME = re.compile(
    r"(?! (?!Ambassador|Border|Customs|Delegation|Government|Head|Police|Revenue|Secretariat)[A-Z][a-z]+$)"
    r"(?: \(?[A-Z]\w+\)?){0,3}"
    r"(?: delegation| side|(?P<one> (?:representative|delegate|expert|official)))?"
)


# "By all the Members", "jointly by Malta and Spain".
_AGENT = re.compile(
    r"(?: \w+ly)? by (?:all |both |the |its |their )*"
    r"(?P<who>(?:(?!(?:on|in|at|for|with|to|that|which|who|during|of|and|as|from)\b)[\w'/-]+ ?){1,6}(?<! ))"
)
_LISTED = re.compile(r",?(?: and| &)? ?(?:the )?")
# "By the administrations of Malta".
_WHOSE = re.compile(r" (?:of|from) ")


def after_and(before: str) -> bool:
    """Whether a verb may share its subject with the one before it."""
    return _AND.search(before[-NEAR:]) is not None


def _shares_subject(before: str) -> bool:
    """Whether a verb must share its subject with one before it."""
    return _AND_ALONE.search(before[-NEAR:]) is not None


def who(text: str, sentence: Sentence, place: int, here: list[Mention]) -> Doer:
    """Who did what the verb at a place tells; `here` are the parties in the sentence."""
    start = max(sentence.start, place - REACH)
    before = text[start:place].rstrip()
    if NEGATED.search(before.rpartition(", ")[2]):
        return NOBODY
    if _shares_subject(before) or before.endswith(_HAVING):
        return _at_head(text, sentence, place, before, here)
    lead = without_adverbs(before)
    if lead.endswith((" which", " that", " who")) and (which := _which(text, start, lead, here)):
        return which
    if lead.endswith(("It", " it")):
        return Doer(Who.IT)
    return EVERYBODY if lead == "We" else _one_of(text, start, lead, here) or _somebody(lead)


def _at_head(text: str, sentence: Sentence, place: int, before: str, here: list[Mention]) -> Doer:
    """The subject at the head of a sentence, where the words before a verb are the object of the verb before."""
    head = _AT_HEAD.match(text, sentence.start, place)
    if head is None and before.endswith(_HAVING):
        before = before.removesuffix(_HAVING)  # "the Group, having discussed it,"
        return _one_of(text, max(sentence.start, place - REACH), before, here) or _somebody(before[-NEAR:])
    opening = _somebody(text[sentence.start : min(sentence.start + NEAR, place)])
    if head is None:
        return opening
    if text.find(", who ", head.end(), place) >= 0:
        return Doer(Who.PERSON)  # "the workshop was opened by Mr. Doe, who thanked all and underlined its value"
    lead = text[sentence.start : head.end("group")].rpartition(", ")[2]
    if lead in ("It", "it"):
        return Doer(Who.IT)
    start = head.end("group") - len(lead)
    of_others = _OF_TAIL.search(lead)
    if of_others and not _SPEAKS_FOR.search(lead, 0, of_others.start()):
        lead = lead[: of_others.start()]  # not "the law of Malta"
    return _one_of(text, start, lead, here) or opening


def _which(text: str, start: int, lead: str, here: list[Mention]) -> Doer | None:
    """Of whom "which", "that" or "who" tells at the end of a lead: "panels that", "the Group, which", "Malta, which".

    None where it is not sure that "who" tells of all: "drew delegates who", and not "the Members who asked for it".
    """
    named = lead.rpartition(" ")[0]
    if named.endswith(",") and (one := _mention_at(start + len(named) - 1, here)) and one.party:
        return None if _beside(text, one, here) else Doer(Who.KNOWN, administered(one.party), lead.endswith(" who"))
    group = _group(named[-NEAR:].removesuffix(","))
    if lead.endswith(" who"):
        speaks = named.endswith(",") and group in _SPEAKERS
        return Doer(Who.KNOWN, group or "") if speaks or group == EVERYBODY.actor else None
    return Doer(Who.SOMEBODY) if group is None else Doer(Who.KNOWN, group)


def _one_of(text: str, start: int, lead: str, here: list[Mention]) -> Doer | None:
    """The group or the party with which the words of a lead end, which start at a place; None for somebody else."""
    for candidate in _subjects(lead):
        stop = start + len(candidate)
        group = None if _mention_at(stop, here) else _group(candidate[-NEAR:])
        # "The Director of the Group" is a person.
        person = group not in _SPEAKERS and _PERSON.search(candidate[-90:].rpartition(", ")[2])
        if group is not None and not person:
            ending = (one for one in here if one.party == "wco" and one.end == stop)
            wco = next(ending, None) if group in ("wco", "secretariat") else None
            return Doer(
                Who.KNOWN, _anothers(group, stop, here) or group, beside=_beside(text, wco, here) if wco else ()
            )
        for mention in () if _is_of_things(candidate) else here:
            if mention.party and (named := _OWN_NAME.fullmatch(text, mention.end, stop)):
                if _CALLED.search(text, max(start, mention.start - NEAR), mention.start):
                    continue
                party = administered(mention.party)
                speaks = named["one"] or _PERSON.search(text, max(start, mention.start - 70), mention.start)
                return Doer(Who.KNOWN, party, one_speaks=bool(speaks), beside=_beside(text, mention, here))
    return None


# "Dogs from Spain", "a vessel with goods from Spain", and not "experts from Spain".
_FROM = re.compile(
    r"(?P<what>^[A-Z][\w-]*|\b[a-z][\w-]*)(?<!ed) from (?:the )?"
    r"[A-Z](?:[\w.'()-]|,? (?:and |of |the )?(?=[A-Z(])){0,100}$"
)


def _is_of_things(lead: str) -> bool:
    """Whether parties at the end of a lead only say where something comes from."""
    what = _FROM.search(lead) if " from " in lead else None
    return what is not None and _group(what["what"]) is None and not _SOMEBODY.match(what["what"])


def _anothers(group: str, end: int, here: list[Mention]) -> str:
    """The party whose Secretariat a group is that ends at a place: "the WTO Secretariat"; empty for the WCO's own."""
    whose = end - len(" Secretariat")
    others = (one.party for one in here if one.end == whose and one.party and one.party not in _OWN)
    return administered(next(others, "")) if group == "secretariat" else ""


def _ends(agent: re.Match[str], whose: re.Match[str] | None, parties: list[Mention]) -> Iterator[int]:
    """Where the next party of a list may begin: after the last one, or after the words that lead to the first."""
    if parties:
        yield parties[-1].end
        return
    yield agent.start("who")
    if whose:
        yield whose.end()


def done_by(text: str, start: int, end: int, here: list[Mention]) -> Doer | None:
    """Who did what a passive tells that ends at `start`, after "by": a group, or a party and those listed after it.

    None for others.
    """
    agent = _AGENT.match(text, start, end)
    if agent is None:
        return None
    whose = _WHOSE.match(text, agent.end(), end)
    parties: list[Mention] = []
    for one in here:
        if one.party and any(_LISTED.fullmatch(text, place, one.start) for place in _ends(agent, whose, parties)):
            parties.append(one)
    group = None if _mention_at(agent.end(), here) else _group(agent["who"])
    if group is not None and not (whose and parties) and not _PERSON.search(agent["who"]):
        return Doer(Who.KNOWN, _anothers(group, agent.end(), here) or group)
    if not parties:
        return None
    *beside, party = dict.fromkeys(administered(one.party) for one in parties if one.party)
    return Doer(Who.KNOWN, party, beside=tuple(beside))


def _beside(text: str, last: Mention, here: list[Mention]) -> tuple[str, ...]:
    """The other parties of the list that a mention ends."""
    return tuple(dict.fromkeys(administered(one.party) for one in listed_with(text, last, here) if one.party))


def _somebody(words: str) -> Doer:
    """A person, two of them or somebody else, by the words of a subject."""
    if not _PERSON.search(words[-NEAR:]):
        return Doer(Who.SOMEBODY)
    two = TWO_PERSONS.search(words)
    return Doer(Who.PERSONS if two and not two["whose"] else Who.PERSON)


def without_adverbs(before: str) -> str:
    """What stands before a verb without the words that go with it."""
    last = before.rpartition(" ")[2].rstrip()
    if last not in _LAST_WORDS and not last.endswith("ly"):
        return before
    return before[:-NEAR] + _ADVERBS.sub("", before[-NEAR:])


def _mention_at(stop: int, here: list[Mention]) -> Mention | None:
    """The party whose own name ends at a place: "the United States", "the European Commission" are no groups."""
    return next((one for one in here if one.end == stop and one.party and one.party not in _OWN), None)


def _group(words: str) -> str | None:
    """The group that the words end with; an acronym is the meeting's body's."""
    for actor, pattern in _LONGER:
        if pattern.search(words):
            return actor
    last = _LAST_WORD.search(words.rpartition(" ")[2])
    if last is None:
        return None
    if _BODY.fullmatch(last[0]) and last[0] not in _NO_BODY:
        if _SURNAME.search(words):
            return None
        return _LAST.get(last[0], "" if last[0].endswith("s") else "meeting")
    return _LAST.get(last[0].lower())


def _subjects(lead: str) -> Iterator[str]:
    """What may end with a clause's subject: without what it is of, as it stands, without what is put in."""
    if lead.endswith((",", " -")):
        short = [tail.sub("", lead) for tail in (_PUT_IN, _BETWEEN_DASHES) if tail.search(lead)]
        # "At the opening of the meeting, the Director of Malta Customs, welcomed it": a comma too many.
        short = [subject for subject in short if not _ADVERBIAL.match(subject)]
        told = _TOLD_OF.search(lead) if ", wh" in lead else None
        if told and not _ADVERBIAL.match(subject := lead[: told.start()]):
            short.insert(0, subject)
        candidates = [form for one in short for form in (_without_tail(one), one)]
    else:
        candidates = [_without_tail(lead), lead]
    for candidate in dict.fromkeys(candidates):  # most have nothing to leave out
        yield candidate
        if (bare := _IN_BRACKETS.sub("", candidate)) != candidate:
            yield bare
    if lead.endswith(",") and _PERSON.search(lead[:-1].rpartition(", ")[2]):
        yield lead[:-1]  # "Jane Doe, Director of Malta Customs,"


def _without_tail(lead: str) -> str:
    """The words of a subject without what it is of: all of them, or those behind what stands before the subject."""
    whole = _OF_TAIL.sub("", lead)
    head, comma, subject = lead.rpartition(", ")
    before = whole.partition(",")[0] if subject.startswith("the ") else whole
    if not comma or not _ADVERBIAL.match(before):
        return whole
    return f"{head}{comma}{_OF_TAIL.sub('', subject)}"

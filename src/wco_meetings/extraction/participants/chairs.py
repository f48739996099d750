"""Who chaired: the party after "chaired by", or before "as Chair" or "chaired the meeting"."""

import re
from collections.abc import Iterable, Iterator

from ...model.words import Region, Role
from ..lists.introduced import introduces
from ..lists.lists import listed_after, listed_before, listed_with
from ..parties.mentions import Mention
from ..sentences.signals import Sentence
from ..text import in_one_spelling, starting_in
from ..words.kinds import ANY_KIND
from ..words.people import OFFICE, SOMEBODY_OF, TITLE, TITLED
from .absent import IS_AWAY

__all__ = ["find_chairs"]

# What the name of an administration goes on with: "Malta's Director of Customs", "(Malta Customs)".
_NAME = r"(?:'s(?= [A-Z]))?(?: (?:[A-Z][\w'-]*|(?:and|of)(?= [A-Z])|\(\w+\))){0,5}"
_NAMED = rf"(?:{_NAME}\)|\)?{_NAME})"
_PERSON = rf"{TITLED}(?:\(|from |of )"
_PERSON_WHO_IS = rf"{TITLE} (?:[A-Z][\w'.-]* ){{0,3}}[A-Z][\w'-]*"
# Whose office follows, and not the board of which that is the chairman: "Mr. Doe, Director of Malta Customs".
_PERSON_IN_OFFICE = rf"{_PERSON_WHO_IS}(?=, (?:[A-Z][\w-]* ){{0,3}}?{OFFICE}\b)"
_CHAIR_NOUN = "[Cc]hair(?:person|man|woman)?"
# "Chair of the Group", "of the Amber Committee": of the meeting's own body or of another one.
_OF_A_BODY = r"(?: of (?:the|this) (?P<body>[A-Za-z0-9][^,.;:()\n]{2,80}?)(?: \([A-Z]{2,8}\))?)"
_A_PARTY = r"(?=(?:the )?[A-Z])"


def _said_of(office: str, whose: str = "") -> str:
    """What leads to whoever had an office at a meeting; `whose` is what must stand before it. Both are expressions.

    "Co-chaired by", "Chair: ", "the Chair of the Group, Mr. Doe (", "Chairman John Doe (", "the Chairperson was".
    """
    one, several = f"{office}(?:person|man|woman)?", f"{office}(?:s|persons?|m[ae]n|wom[ae]n)?"
    return (
        rf"(?:[Cc]o-)?{office}ed(?: (?:jointly|successfully|for the \w+ time|once again|again))?"
        r"(?: (?:remotely|(?:from|in) [A-Z][\w'-]*(?: [A-Z][\w'-]*)?|on \d\d? [A-Z][a-z]+(?: \d{4})?)){0,2} by:?|"
        rf"(?=[CV]){several} ?:|"
        rf"{whose}{several}{_OF_A_BODY}?:?,? (?:{_PERSON}{_A_PARTY}|{_PERSON_IN_OFFICE})|"
        rf"[Tt]he {several}(?: (?:at|for|of) (?:the|this) (?:[\w-]+ )?{ANY_KIND})? (?:are|is|was|were)(?= {TITLE} )|"
        rf"{whose}{one} (?:[A-Z][\w'.-]+ ){{2,3}}(?:\(|from ){_A_PARTY}|"
        rf"(?:[Tt]he|[Ii]ts) (?:[Cc]o-)?{several},(?= (?:the )?[A-Z][\w' -]{{2,60}},)|"
        rf"[Tt]he (?:[A-Z]{{2,6}} )?{one}, (?:[A-Z][\w'.-]+ ){{2,4}}of {_A_PARTY}"
    )


# "The Chair (Malta)", "its Chairperson,", "under the able chairmanship of", "led by Mr. Doe, the Chair,".
_IN_OTHER_WORDS = (
    rf"[Tt]he {_CHAIR_NOUN} \({_A_PARTY}|"
    r"(?<!ice[- ])[Cc]hairperson(?: of the (?:[Mm]eeting|Committee|[Ss]ession|[Cc]onference|[0-9]+\w\w \w+))?,|"
    r"[Pp]resided (?:over )?by|[Cc]hair(?:manship)? (?:was|being) (?:assumed by|entrusted to|held by|taken by)|"
    r"(?:(?:[Uu]nder|with) the |[Uu]nder )(?:(?!vice)[a-z]+ )?(?i:chairmanship|chair|chairpersonship|co-chairmanship|"
    r"leadership|guidance|presidency|chairwomanship|direction)(?: and \w+)? of|"
    r"[Ii]n the chair (?:was|were)|[Ll]ed by(?= [A-Z][^,;\n]{2,60}, (?:the )?[Cc]hair)"
)
_LEADS = r"(?= |,|(?<=[( ])[A-Zt])"
_VICE = "[Vv]ice[- ]?[Cc]hair"
# "Its Vice-Chair" may be that of the region or of what is reported on.
_WHOSE_VICE = "(?:[Tt]he(?: two| three)?|[Ii]ts (?:two|three)|by) "


def _in_office(office: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What leads to whoever is something besides: "As Chair of the Group, Malta", "Mr. Doe, Chair of the Group and".

    Who is only called "Chairman", after a name, may be that of a firm.
    """
    one = f"{office}(?:person|man|woman)?"
    return (
        re.compile(rf"(?<!\w)As (?:its |the )?{one}{_OF_A_BODY}?,(?= [A-Z])"),
        re.compile(rf"(?<!\w){_PERSON_WHO_IS}, (?:the )?{one}{_OF_A_BODY}(?:,| and)(?= [A-Z])"),
    )


_CHAIR = re.compile(rf"(?<!\w)(?:(?<!ice[- ])(?:{_said_of('[Cc]hair')})|{_IN_OTHER_WORDS}){_LEADS}")
_CUES = (
    (_CHAIR, Role.CHAIR),
    (re.compile(rf"(?<!\w)[Aa]cting {_CHAIR_NOUN}{_OF_A_BODY}?,{_LEADS}"), Role.ACTING_CHAIR),
    (re.compile(rf"(?<!\w)(?:{_said_of(_VICE, _WHOSE_VICE)}){_LEADS}"), Role.VICE_CHAIR),
    *((cue, Role.CHAIR) for cue in _in_office("[Cc]hair")),
    *((cue, Role.VICE_CHAIR) for cue in _in_office(_VICE)),
)
# "As Chair of the panel", "as Chair, opened the ceremony".
_OTHERS = "ceremon(?:y|ies)|panels?|debate|round ?table|elected|candidate|coming|next|incoming"
_OF_ANOTHER = re.compile(rf"\b(?:{_OTHERS})\b")
_NO_CHAIR = re.compile(
    rf"\b(?:{_OTHERS}|working (?:group|party)(?: was|(?= $))|sub-group|"
    r"new|future|designated|succeed\w*|replac\w*|former|[Oo]ffices?)\b|"
    # "It was to be chaired by Malta", "could not be chaired by Malta".
    r"\b(?:(?:was|were) (?:not |to (?:be|have been) )|(?:could|should|would)(?: not)? (?:be|have been) )$"
)
# "Malta, acting as chair", "Mr. Doe (Malta), Chair of the Group, opened".
_AS_CHAIR = re.compile(
    rf"{_NAMED}(?:, [^,;.\n]{{3,60}}(?=, in the chair))?(?:,? (?:\(|as |in (?:its|his|her) "
    r"capacity (?:as|of) |act(?:ed|ing) as |who |serv(?:ed|ing) as |to be |"
    r"led (?:it|the (?:conference|discussions?|event|meeting|session|work|workshop)) as |"
    r"(?:was |will be )?in the |(?:took |will take )the |is |was |were |"
    r"assist(?:ed|ing)(?: h(?:er|im))? as )"
    r"|(?P<alone>, ))"
    r"(?:the |its )?"
    r"(?:current |outgoing )?(?P<acting>[Aa]cting )?(?P<vice>[Vv]ice[- ]?)?(?:co-)?"
    r"(?:[Cc]hair(?:(?P<several>persons|men|women|s)|person|man|woman)?|chaired(?! by\b))\b(?! (?:for|from) 20\d\d)"
    r"(?(alone)|(?! (?:of|for) (?:the|its) (?:[\w/]+ ){0,6}(?:[Rr]egion|Council)))"
    rf"(?:{_OF_A_BODY}(?=[,.)]))?(?(alone)(?=[,.]))"
)
# "Malta's Ms. Roe successfully chaired the meeting", "Spain will preside over it"; not "chaired the panel", "will chair
# the next", "chaired the meeting of 2014".
_CHAIRED = re.compile(
    rf"{_NAMED}(?:'s {TITLE}(?: [A-Z][\w'.-]*){{1,3}})?(?: and (?:the |current )[^,;.\n]{{3,80}}?)?"
    r"(?:,(?: [A-Z][\w'.-]*){2,5}|, (?:an?|as|the|who) [^,;.\n]{3,60}(?=,)|,? which)?,? "
    r"(?:successfully |jointly |(?:host|open|led|organi[sz]|conven)(?:ed)? and )?"
    r"(?:presid(?:ed|ing)(?=[,.](?![^.;\n]* had ))|"
    r"(?:shared the chair|provided the (?:two )?(?:[Cc]o-)?[Cc]hairs?)\b|"
    r"(?:chaired|co-chaired|presided (?:over|at)|will (?:co-)?chair|will preside over)"
    r"(?: (?:the(?: (?P<nth>\d{1,3}(?:st|nd|rd|th)))?|this|it|both)\b"
    r"(?! (?:coming|following|last|next|previous|(?:[\w-]+ ){1,3}of (?:19|20)\d\d)\b)"
    r"(?! (?:[\w-]+ ){0,3}(?:panel|ceremony|debate|dinner|project|reception|round ?table|side event))|[.,]))"
)
# "In the absence of the Chair, Malta presided", "the Chair, Ms. Roe (Malta), being ill, Spain presided".
_IN_HIS_PLACE = re.compile(
    r"\b(?:[Aa]bsence|[Ii]n place) of (?:the |its )?(?:(?![Vv]ice\b)[\w-]+ ){0,2}[Cc]hair\w*\b(?! of |')|"
    rf"\b[Cc]hair(?:man|person|woman)?\b(?:[^;.\n]|\b[A-Z][a-z]{{0,2}}\.){{1,60}}?{IS_AWAY.pattern}"
)
# "Malta and Spain serve as Chair and Vice-Chair": the first of them, and the second.
_AND_VICE = re.compile(r" and (?:as |the |its )?[Vv]ice[- ]?[Cc]hair")
_UP_TO_THE_VERB = re.compile(r"\)? (?:has )?")
# "Mr. Roe (Malta) replaced Ms. Doe (Spain) as Chair".
_IN_WHOSE_PLACE = re.compile(
    r"\b(?:replac(?:ed|es|ing)|succe(?:eded|eds|eding)|t(?:akes|aking|ook) over from|took the place of) "
    rf"{SOMEBODY_OF}"
)
# "Under Malta's chairmanship".
_UNDER = ("Under ", "under ", "Under the ", "under the ")
_ITS_CHAIR = re.compile(r"'s? (?:able |joint )?chair(?:man|person|woman)?ship\b")
_A_BODY = frozenset("committee conference forum working group meeting seminar session workshop party".split())
# "Director of Enforcement at Malta Customs", "President of Customs Affairs in Malta": of its Customs.
_IN_CUSTOMS = re.compile(r" (?:at|(?<=Customs )in|(?<=Customs Affairs )in) (?=(?:the )?$)")
_OFFICE = re.compile(r"\b(?:Minister|Governor|President)\b(?! of Customs)")
_AND_ALSO = re.compile(rf"(?: \([A-Z]+\)| Customs|\))? and (?:by )?(?:{_PERSON})?(?:the )?")
# "Co-chaired by Malta, Spain and Italy", "Chairs: Malta, Spain and Italy".
_OF_SEVERAL = re.compile(r"[Cc]o-|jointly|[Cc]hair(?:person)?s")
_THE = (" ", " the ")
# "By the WCO Vice-Chair for ESA, Mr. Doe of Malta", "by the WCO ESA Vice Chair (Malta)".
_REGIONS = frozenset((*Region, "A/P"))
_ITS_VICE = re.compile(r" (?:[A-Z][\w/]* ){0,3}(?:[Rr]egional )?[Vv]ice[- ]?[Cc]hair")
_WORD = re.compile(r"\w+")
# "The session on fees was chaired by Malta", where the meeting is none: who was there.
_A_SESSION = re.compile(r"\bsessions? (?:about|on) [^.;,\n]{2,50} (?:was|were) $")
# "After a welcome by the Chair, the head of Malta Customs spoke": another.
_FRONTED = re.compile(r"(?:After|Following|Upon) [^.;,\n]{2,80} (?:by|from|of) $")
_ROLE_REACH, _CUE_REACH, _NEAR = 200, 60, 40


def find_chairs(text: str, sentence: Sentence, here: list[Mention], names: str) -> Iterator[tuple[Mention, Role]]:
    """The parties `here`, in this sentence, that chaired, each with its role; the meeting has these `names`."""
    in_place = _IN_HIS_PLACE.search(text, sentence.start, sentence.end) is not None
    for mention, role in (*_named_after(text, sentence, here, names), *_named_before(text, sentence, here, names)):
        yield mention, Role.ACTING_CHAIR if in_place and role is Role.CHAIR else role


def _named_after(text: str, sentence: Sentence, here: list[Mention], names: str) -> Iterator[tuple[Mention, Role]]:
    """Those after "chaired by" and its like."""
    cues = ((cue, role) for said, role in _CUES for cue in said.finditer(text, sentence.start, sentence.end))
    for cue, role in cues:
        if not _is_its_body(cue["body"], names) or _NO_CHAIR.search(sentence.before(text, cue.start(), _CUE_REACH)):
            continue
        if "ession" not in names and _A_SESSION.search(text, sentence.start, cue.start()):
            role = Role.PARTICIPANT
        if cue[0].endswith(",") and _FRONTED.fullmatch(text, sentence.start, cue.start()):
            continue
        if any(one.end == cue.start() - 1 and not one.is_code for one in here):
            continue  # "the PSCG Chair, Mr. Doe (Malta), spoke"
        after = starting_in(here, cue.end(), sentence.end)
        chair = next(
            (one for one in after if not _is_the_wco_beside(text, cue, one) and not _says_whose(text, one)), None
        )
        if chair and _leads_to(text, cue, chair):
            yield from ((one, role) for one in (chair, *_beside(text, sentence, cue, chair, here)))


def _is_the_wco_beside(text: str, cue: re.Match[str], one: Mention) -> bool:
    """Whether a party is the WCO, with which the next one was in the chair: "co-chaired by the WCO and Malta"."""
    return one.party == "wco" and text[cue.end() : one.start] in _THE and text.startswith(" and ", one.end)


def _says_whose(text: str, one: Mention) -> bool:
    """Whether the WCO or a region is named for an office that it has: "the WCO Vice-Chair for ESA (Malta)"."""
    return text[one.start : one.end] in _REGIONS or (one.party == "wco" and _ITS_VICE.match(text, one.end) is not None)


def _leads_to(text: str, cue: re.Match[str], chair: Mention) -> bool:
    """Whether what stands between a cue and the next party only says who of it was in the chair."""
    between = text[cue.end() : chair.start]
    if chair.party == "wco" or len(between) > _ROLE_REACH or ";" in between or _CHAIR.search(between):
        return False
    # The President of a country lends a name; one of its Customs presides.
    of_customs = between.endswith("President of ") and text.startswith(" Customs", chair.end)
    lends_a_name = chair.is_code and not of_customs and _OFFICE.search(between) is not None
    return introduces(_IN_CUSTOMS.sub(" of ", between)) and not lends_a_name


def _beside(
    text: str, sentence: Sentence, cue: re.Match[str], chair: Mention, here: list[Mention]
) -> Iterable[Mention]:
    """Those who chaired with the first one to whom a cue leads: "chaired by Malta and Spain"."""
    others = starting_in(here, chair.end, sentence.end)
    if others and _AND_ALSO.fullmatch(text[chair.end : others[0].start]):
        return others[:1]
    return listed_after(text, chair.end, others) if _OF_SEVERAL.search(cue[0]) else ()


def _named_before(text: str, sentence: Sentence, here: list[Mention], names: str) -> Iterator[tuple[Mention, Role]]:
    """Those before "as Chair", "'s chairmanship" and "chaired the meeting"."""
    for mention in here:
        if mention.party != "wco" and (said := _AS_CHAIR.match(text, mention.end, sentence.end)):
            before = listed_with(text, mention, here)
            if before and _AND_VICE.match(text, said.end(), sentence.end):
                yield before[0], Role.CHAIR
                yield from ((one, Role.VICE_CHAIR) for one in (*before[1:], mention))
            elif _is_of_the_meeting(text, sentence, mention, said, names):
                in_place = _IN_WHOSE_PLACE.search(sentence.before(text, mention.start, _ROLE_REACH))
                apart = max(text.rfind(word, sentence.start, mention.start) for word in (" with ", " as "))
                others = listed_before(text, mention.start, here) if said["several"] else ()
                beside = [one for one in others if one.start > apart]
                took_it = _who_took_it(text, mention, in_place, here)
                yield from ((one, _role(said)) for one in (*beside, *took_it))
        elif text.endswith(_UNDER, 0, mention.start) and _ITS_CHAIR.match(text, mention.end, sentence.end):
            yield mention, Role.CHAIR
        elif (chaired := _CHAIRED.match(text, mention.end, sentence.end)) and (
            chaired["nth"] is None or chaired["nth"] in _WORD.findall(names)
        ):
            yield mention, Role.CHAIR
            together = listed_with(text, mention, here)
            if together and text.find(";", together[0].end, mention.start) < 0:
                yield from ((one, Role.CHAIR) for one in together)


def _is_of_the_meeting(text: str, sentence: Sentence, chair: Mention, said: re.Match[str], names: str) -> bool:
    """Whether words after a name, "as Chair of the Group", are of the meeting's chair, and no former or next one."""
    another = said["alone"] is None and (
        _NO_CHAIR.search(text, chair.start, said.end())
        or _OF_ANOTHER.search(text, said.end(), min(sentence.end, said.end() + _NEAR))
    )
    return not another and _is_its_body(said["body"], names)


def _who_took_it(text: str, chair: Mention, in_place: re.Match[str] | None, here: list[Mention]) -> list[Mention]:
    """Who took the chair from another, right before that is said: "Ms. Roe (Malta) replaced Mr. Doe (Spain)"; or it."""
    if in_place is None:
        return [chair]
    return [one for one in here if _UP_TO_THE_VERB.fullmatch(text, one.end, chair.start - len(in_place[0]))]


def _role(said: re.Match[str]) -> Role:
    return Role.VICE_CHAIR if said["vice"] else Role.ACTING_CHAIR if said["acting"] else Role.CHAIR


def _is_its_body(body: str | None, names: str) -> bool:
    """Whether whoever chairs a body chairs the meeting: "the Group", "the Amber Group" at a meeting of that name."""
    if body is None or _A_BODY.issuperset(body.lower().split()):
        return True
    own = re.escape(in_one_spelling(body))
    return re.search(rf"\b{own}\b", in_one_spelling(names)) is not None

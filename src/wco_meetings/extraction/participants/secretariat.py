"""Whether the WCO itself takes part: it stands on all of its pages, and is there where its people do something."""

import re

from ..expressions import with_the
from ..sentences.signals import Sentence
from ..text import Span
from ..words.administrations import THE_WCO
from ..words.missions import PAID_A_VISIT
from ..words.people import PEOPLE, TEACHER, TITLE, WRITTEN_BY
from .absent import stays_away
from .officials import done_elsewhere

__all__ = ["on_a_visit", "wco_people"]

_WCO = re.compile(r"W(?<!\wW)(?:CO\b|orld Customs Organi[sz]ation\b(?: \(WCO\))?)")
# "The Director of the WCO ROCB": an office of a region is a party of its own.
_OF_A_REGION = r"(?:R(?:ILO|OCB|TC)|Regional (?:Intelligence|Office|Training))"
# What follows its name: its people, or what it does itself.
_ITS_PEOPLE = re.compile(
    rf"(?:'s)? (?!{_OF_A_REGION}\b)"
    r"(?:(?:[Aa]ccredited|international|technical|subject matter|project|[Ss]enior|[A-Z]{2,8}|Acting|Deputy) ){0,2}"
    r"(?:[Ss]ecretary[- ][Gg]eneral|Deputy Secretary|(?:[A-Z]\w+ (?:and )?){0,4}(?:Director|Manager)\b(?! General)|"
    r"Secretariat(?! (?:building|premises|headquarters|is\b|in\b))|Directorates\b|"
    rf"(?!attendee|candidate|observer|participant|trainee){PEOPLE}|Program(?:me)? Managers?|Technical Attach[ea]s?)"
    r"|(?P<deed>(?: \w+ly| also)? "
    r"(?:set the scene|opened by (?=[a-z]+ing )|presented|explained|reiterated|recommended|reaffirmed|highlighted|"
    r"stressed|briefed|informed|took the (?:occasion|opportunity)|"
    r"(?:led|delivered|gave|made) (?:the |an? )?(?:discussions?|updates?|presentations?|overview|sessions?))\b)"
)
# "The tool that the WCO presented": not what it does there.
_SPOKEN_OF_DEED = (" of the ", " that the ", " what the ", " which the ")
_ENDS_WITH_OF = (
    *with_the("of", "from", "at", "for", "in"),
    " General ",
    " General, ",
    " Director ",
    " Director, ",
)
# "The Director for Compliance and Facilitation of the", "Ms. Roe from the", before its name.
_PEOPLE_OF = re.compile(
    rf"\b(?:Secretary[- ]General|Deputy Secretary|Director|Secretariat|[Rr]epresentatives?|[Oo]fficials?|{TEACHER}|"
    r"Manager|Officer)(?:[ ,]+(?:[A-Z][\w.'-]*|\([A-Z]{2,5}\)|of|from|for|and|at|in|in charge|the)){0,8},? "
    r"(?:of|from|for|at|in) (?:the )?$|"
    rf"\b{TITLE} (?:[A-Z][\w'.-]* ){{0,3}}[A-Z][\w'.-]*,? (?:of|from) (?:the )?$|"
    r"\b(?:Secretary[- ]General|(?:Deputy |Sub-)Director),? $"
)
_OF_A_PART = re.compile(rf" (?:Members?|(?:[A-Z][\w/-]+ ){{0,3}}(?:[Rr]egion|{_OF_A_REGION})|for the )\b")
_PEOPLE_REACH = 120
_SPOKEN_REACH = 20
# On its pages it has no name where it does something.
_SECRETARIAT = re.compile(
    r"\b(?:The|and the) Secretariat (?:also |then |\w+ly )?(?:presented|explained|informed|updated|briefed|reported|"
    r"introduced|provided|gave|highlighted|encouraged|outlined|invited|thanked|noted|stressed|shared)\b|"
    r"\b(?:report|presentation|update)s? (?:by|from) the (?:WCO )?Secretariat\b(?! of | for )|"
    r"\bMembers,? [^.;\n]{0,40}\band the Secretariat [a-z]+ed\b"
)
# Its people by their offices alone.
_DIRECTOR = re.compile(
    r"(?:Deputy )?Director(?: of| for|,)?(?: the)? (?:WCO )?(?:Compliance and|Capacity Building|Tariff and Trade)"
    r"(?: [A-Z]\w+){0,2}+(?! of (?:the )?(?!WCO|World)[A-Z])"
)
# Not "the Under-Secretary-General", "the OECD Secretary General", "the Permanent Secretary General".
_GENERAL = re.compile(
    r"(?<![\w-])(?<![A-Z] )(?<!'s )(?<!\bits )(?<!Assistant )(?<!Commonwealth )(?<!Deputy )(?<!Executive )(?<!Nations )"
    r"(?<!Permanent )(?:Deputy )?Secretary[- ]General"
    rf"(?=,? (?:{TITLE} )?"
    r"(?:(?!Customs\b)[A-Z][\w.-]+,? ){0,4}"
    r"(?:\w+ed|gave|had the (?:honou?r|pleasure|privilege)|held|led|met|spoke|"
    r"told (?:the )?(?:audience|delegates|meeting|participants)|took|went)\b)"
)
# "An assessment of the WCO Secretariat": it is spoken of.
_SPOKEN_OF = re.compile(r"\b(?:assessment|audit|evaluation|reform|review|structure)s? of the $")
# "Greetings came from the Secretary General of the WCO".
_WROTE = re.compile(rf"\b{WRITTEN_BY} (?:the )?$")
_WRITING_REACH = 30
# "WCO Secretary General visits Malta", over a text that calls him by his name alone.
_VISITS = re.compile(
    rf"(?:The )?(?P<wco>{THE_WCO})(?:'s)? (?:Deputy )?Secretary[- ]General,?(?: [A-Z][\w.'-]*,?){{0,4}} "
    r"(?:(?:holds|held) (?:meetings?|talks)|in(?= [A-Z])|meets|met|(?:on|pays|paid) (?:an? )?(?:[a-z]+ )?visit|"
    r"visits|visited)\b"
)
# "The Secretary General of the WCO paid an official visit to Malta": that is what the page tells of.
_ITS_HEAD = (
    rf"(?:(?P<wco>{THE_WCO})(?:'s)? (?:Deputy )?Secretary[- ]General|"
    rf"(?:Deputy )?Secretary[- ]General of the (?P<of>{THE_WCO})(?: \(WCO\))?)\b"
)
_WENT = re.compile(
    rf"(?:(?:At|Upon) the [^.;\n]{{3,160}}?, )?(?:The )?{_ITS_HEAD}(?:(?!\b(?:that|which|who)\b)[^;\n]){{0,80}}? "
    rf"(?:{PAID_A_VISIT} (?:at|to)|travell?ed to|visited) "
)


def wco_people(text: str, sentence: Sentence) -> Span | None:
    """The WCO's name where its people are said to do something at the meeting."""
    found = _by_name(text, sentence) or _by_office(text, sentence)
    if found is None:
        return None
    name, people = found
    wrote = _WROTE.search(sentence.before(text, people.start, _WRITING_REACH))
    return None if wrote or done_elsewhere(text, sentence, people.end) or stays_away(text, sentence, people) else name


def on_a_visit(text: str, title: Sentence | None, told: Sentence) -> Span | None:
    """The WCO's name where the title, or the sentence that tells of a visit, says that its head went somewhere."""
    visits = _VISITS.match(text, title.start, title.end) if title else None
    went = visits or _WENT.match(text, told.start, told.end)
    return Span(*went.span(went.lastgroup or 0)) if went else None


def _by_name(text: str, sentence: Sentence) -> tuple[Span, Span] | None:
    """The WCO's name where its people are named with it, and where these are."""
    start, end, *_ = sentence
    for name in _WCO.finditer(text, start, end):
        people = _ITS_PEOPLE.match(text, name.end(), end)
        if people and people["deed"] and text.endswith(_SPOKEN_OF_DEED, start, name.start()):
            continue
        if people and not _SPOKEN_OF.search(text, max(start, name.start() - _SPOKEN_REACH), name.start()):
            return Span(*name.span()), Span(name.start(), people.end())
        if text.endswith(_ENDS_WITH_OF, start, name.start()) and not _OF_A_PART.match(text, name.end(), end):
            before = _PEOPLE_OF.search(text, max(start, name.start() - _PEOPLE_REACH), name.start())
            if before:
                return Span(*name.span()), Span(before.start(), name.end())
    return None


def _by_office(text: str, sentence: Sentence) -> tuple[Span, Span] | None:
    """The office that stands for the WCO and for its people, where it is named without it."""
    words = text[sentence.start : sentence.end]
    office = None
    if "irector" in words or "ecretary" in words:
        office = _DIRECTOR.search(text, sentence.start, sentence.end) or _GENERAL.search(
            text, sentence.start, sentence.end
        )
    if office is None and "ecretariat" in words:
        office = _SECRETARIAT.search(text, sentence.start, sentence.end)
    return (Span(*office.span()), Span(*office.span())) if office else None

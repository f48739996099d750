"""Where a sentence says that something was at the WCO's own house, in Brussels."""

import re

from ...model.parts import Place
from ..expressions import Guarded
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Span, starting_in
from ..words.administrations import THE_WCO

__all__ = ["AT_THE_WCO", "house_of_the_wco"]

AT_THE_WCO = Place(city="Brussels", country="BE", venue="WCO Headquarters")
"""Where that is."""

_HEADQUARTERS = re.compile(
    r"\b(?:[Aa]t|[Ii]n|visited|(?:[Vv]isit|welcomed)(?: [^.;,\n]{1,90})? to) "
    r"(?:the Council (?:Chamber|Room) (?:at|of) )?(?:the |its |their )?"
    rf"({THE_WCO}(?:'s)? (?:Brussels )?(?:[Hh]eadquarters?|HQ|premises|Secretariat)|(?<=its )(?:premises|Secretariat)|"
    rf"(?:premises|Secretariat) of the {THE_WCO}(?: Secretariat)?(?! Regional\b)"
    rf"|(?:Organi[sz]ation's |WCO's |Brussels )?[Hh]eadquarters(?: of the {THE_WCO})?)"
    r"(?= in Brussels|[,.; \n]|$)(?! of (?!the WCO|the World Customs|WCO)| in (?!Bru)[A-Z])"
    rf"|\b(?P<hosting>{THE_WCO} Headquarters|Headquarters of the {THE_WCO}) (?:hosted|was host to)\b"
)
# "Mr. Doe, Technical Officer at the WCO Secretariat": where somebody works.
_OFFICER = re.compile(
    r", (?:[a-z]+ ){0,2}(?:[A-Z][\w-]* ){0,4}(?:Advis[eo]r|Attache|Coordinator|Expert|Manager|Officer|Specialist) $"
)
# "On 5 May Malta Customs hosted it at its headquarters".
_OPENS = re.compile(r"(?:(?:Between|From|In|On) [^.;,:\n]{0,20}\d[^.;,:\n]{0,20},? )?(?:[Tt]he )?")
_ITS_PEOPLE = re.compile(r"\bSecret(?:ariat|ary[ -]General)\b")
_IN_A_MEETING = re.compile(r"(?:At|During|In) an? (?:[a-z-]+ ){0,3}meeting (?:held )?at the headquarters?")
_OF_THE_WCO = re.compile(rf"\b(?:{THE_WCO}|Secretariat|Secretary General|Organi[sz]ation)\b")
_OFFICER_REACH = 60
_MET_AT_THE_WCO = Guarded(
    rf"\b(?:held|place|me(?:t|ets)|convened|gathered) at the (?P<there>{THE_WCO})"
    r"(?= (?:on|from|in Brussels)\b|[,.;])",
    (" at the ",),
)


def house_of_the_wco(text: str, sentence: Sentence, mentions: list[Mention]) -> Span | None:
    """The words that say so: "at WCO Headquarters", "met at the WCO"; not those of where somebody works."""
    head = _HEADQUARTERS.search(text, sentence.start, sentence.end) if sentence.has(Signal.HEADQUARTERS) else None
    if head and (_is_anothers(text, sentence, head, mentions) or _is_an_officers(text, sentence, head)):
        head = None
    if head is None and sentence.has(Signal.KIND):
        head = _MET_AT_THE_WCO.search(text, sentence.start, sentence.end)
    return Span(*head.span(head.lastgroup or 1)) if head else None


def _is_anothers(text: str, sentence: Sentence, head: re.Match[str], mentions: list[Mention]) -> bool:
    """Whether a house is that of who opens the sentence: "Malta Customs held it at its headquarters".

    So is one of no name where they meet somebody: "in a meeting at the headquarters, the Chairman of Malta Customs".
    """
    if _IN_A_MEETING.fullmatch(text, sentence.start, head.end()):
        told_of = starting_in(mentions, sentence.start, sentence.end)
        return bool(told_of) and told_of[0].is_code and not _ITS_PEOPLE.search(text, sentence.start, sentence.end)
    if " its " not in head[0]:
        return False
    before = starting_in(mentions, sentence.start, head.start())
    opens = _OPENS.fullmatch(text, sentence.start, before[0].start) if before else None
    return (
        opens is not None
        and not _OF_THE_WCO.search(text, sentence.start, head.start())
        and all(one.party != "wco" for one in before)
    )


def _is_an_officers(text: str, sentence: Sentence, head: re.Match[str]) -> bool:
    return _OFFICER.search(text, max(sentence.start, head.start() - _OFFICER_REACH), head.start()) is not None

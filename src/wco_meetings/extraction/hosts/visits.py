"""Who was visited: the host of a visit of which a page tells as of a meeting without a name."""

import re
from collections.abc import Iterator

from ..names.subject import Subject
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.other_times import of_another_time
from ..text import starting_in
from ..words.administrations import THE_WCO
from ..words.missions import PAID_A_VISIT
from ..words.people import OFFICE, TITLE
from ..words.receiving import RECEIVED_BY, RECEIVED_SOME, RECEIVING

__all__ = ["visited"]

# "The Secretary General visited Malta on 5 May", "visits the headquarters of the WCO", "paid a courtesy call on the
# Director General of Malta Customs".
_WENT_TO = (
    r"\b(?<!also )(?<!had )(?<!which )(?<!who )"
    rf"(?:visit(?:ed|s)|travell?ed to|was in|{PAID_A_VISIT} (?:on|to)) (?:the )?"
)
_VISITED = re.compile(
    rf"{_WENT_TO}(?:(?:[Hh]eadquarters|(?:[A-Z][\w-]* ){{0,2}}{OFFICE}) of (?:the )?"
    r"(?:(?:Royal|Customs of(?: the)?) )?)?$"
)
# "He was received at the WCO", "she welcomed him to WCO Headquarters", "visited the WCO Headquarters".
_RECEIVED = re.compile(
    rf"(?:{_WENT_TO}|\b(?:received|welcomed) (?:at|in|to) (?:the )?)(?P<house>{THE_WCO})(?= (?:HQ|Headquarters)\b)|"
    r"\b(?:(?:was|were) (?:received|welcomed)\b|(?:received|welcomed) (?:an? |the )?"
    rf"(?:{TITLE}|(?:[A-Z][\w'-]* ){{0,4}}{OFFICE}\b(?!'s|[ -]General's)|[Dd]elegation))"
    r"[^;\n]{0,200}? (?:at|in|to) (?:the )?(?:[Hh]eadquarters of (?:the )?)?"
    rf"(?P<wco>{THE_WCO})(?= (?:HQ|Headquarters|Secretariat|on)\b|[,.])|"
    # "He met with a delegation, on visit at the WCO Headquarters".
    r"\b[Dd]elegation\b(?:(?!\b(?:had|invit\w+)\b)[^.;\n]){0,160}?,? on (?:an? )?(?:\w+ )?visit (?:at|to) (?:the )?"
    rf"(?P<there>{THE_WCO})(?= (?:HQ|Headquarters)\b)"
)
# Not "visited Malta and Spain", "the Malta Fair", "Malta Customs' stand".
_GOES_ON = re.compile(
    r"(?:,| and)(?: the)? [A-Z]|(?: Customs)?'| (?!Customs|Border|Revenue|Tax|Federal|National|State)[A-Z]|-"
)
_HOME_OF_THE_WCO = "BE"
_WITHOUT_A_NAME = re.compile(r"(?:[a-z-]+ )*(?:call|meeting|talks|tour|visit)")
_FIRST_SENTENCES = 3


def visited(page: Page, subject: Subject, mentions: list[Mention], country: str | None) -> list[Mention]:
    """The party that somebody visited, or that received somebody, if the page's meeting has no name of its own.

    It was held in `country`. One that was held elsewhere is no visit to it.
    """
    if not _WITHOUT_A_NAME.fullmatch(subject.main.name):
        return []
    if hosts := [*_receiving(page, subject.main.start, mentions, country)]:
        return hosts
    for sentence in page.sentences(_FIRST_SENTENCES):
        for mention in starting_in(mentions, sentence.start, sentence.end):
            led = _VISITED.search(page.level, sentence.start, mention.start)
            goes_on = _GOES_ON.match(page.level, mention.end)
            elsewhere = mention.is_code and country not in (None, mention.party)
            if led and mention.party and not (goes_on or elsewhere or of_another_time(sentence, led.start())):
                return [mention]
        received = _RECEIVED.search(page.level, sentence.start, sentence.end)
        there = country in (None, _HOME_OF_THE_WCO)
        if received and there and not of_another_time(sentence, received.start()):
            return [Mention(*received.span(received.lastgroup or 0), "wco")]
    # "An official visit to Santo Domingo": to the country in which that is.
    visit = subject.main.name.endswith("visit") and country not in (None, _HOME_OF_THE_WCO)
    return [one for one in mentions if one.is_code and one.party == country][:1] if visit else []


def _receiving(page: Page, place: int, mentions: list[Mention], country: str | None) -> Iterator[Mention]:
    """The country of which it is said at a place that it received somebody: "Malta Customs received a delegation"."""
    text = page.level
    if text.startswith(RECEIVED_SOME, place):
        for one in mentions:
            received = RECEIVING.fullmatch(text, one.end, place) or RECEIVED_BY.fullmatch(text, place, one.start)
            if received and one.is_code and country in (None, one.party):
                yield one

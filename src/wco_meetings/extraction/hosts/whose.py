"""Whose training it is, where its name doesn't say so: a country's own."""

import re

from ..names.subject import Subject
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.signals import Signal
from ..text import lies_in, starting_in
from ..time_and_place.places import FoundPlace
from ..words.administrations import AFTER_A_COUNTRY, OF_A_COUNTRY
from ..words.kinds import A_TRAINING, TRAININGS
from ..words.missions import MISSION
from .partners import is_for

__all__ = ["is_national", "whose_own"]

_NATIONAL = re.compile(rf"\b[Nn]ational (?:[\w-]+ ){{0,6}}{A_TRAINING}\b")
_CUSTOMS_OF, _CUSTOMS_AFTER = re.compile(OF_A_COUNTRY), re.compile(AFTER_A_COUNTRY)
# "The Director General of Customs opened it": the country's own, where no other is named with the office.
_ITS_HEAD = re.compile(
    r"(?:\b[Tt]he|\b[Hh](?:er|is)|,) (?:Commissioner|Comptroller|Director)(?:[- ]General)? of (?:the )?Customs\b"
    r"(?!,? (?:for|from|in|of)\b)"
)
# "A seminar of the Maltese Ministry of Trade".
_OF = re.compile(rf"(?:[\w-]+ ){{0,6}}{A_TRAINING} of (?:the )?")
_BESIDE = 40
_FOR = re.compile(r"\bfor (?:(?!(?:between|in|on|to|with)\b)[\w'-]+ ){0,8}$")
_REACH = 80


def is_national(page: Page, subject: Subject) -> bool:
    """Whether the page calls its meeting a national training."""
    return any(_NATIONAL.search(page.level, *span) for span in subject.places())


def whose_own(page: Page, subject: Subject, place: FoundPlace | None, mentions: list[Mention]) -> list[Mention]:
    """The country whose own training it is, where the page names it first.

    A "national workshop" is of the country where it is held, unless it was for another one, or else of the first that
    the page names; another that is of no region is of the country where it is held, if its name says so, its Customs is
    spoken of, or its head with no country. In Brussels the WCO is at home.
    """
    national = is_national(page, subject)
    own = place.place.country if place else None
    trains = subject.main.kind in TRAININGS or MISSION.search(subject.main.name)
    if not trains or subject.region or subject.is_wide:
        return []
    if own in (None, "BE") and not national:
        return []
    countries = [one for one in mentions if one.is_country and own in (None, one.party)]
    customs = {one.party for one in mentions if one.is_code and _names_its_customs(page.level, one)}
    others = [one for one in mentions if one.is_code and one.party != own]
    of_others = any(_is_said_to_be_for(page, subject, one) for one in others)
    abroad = own is not None and any(is_for(page.level, subject.main.place, one) for one in others)
    named = any(_OF.fullmatch(page.level, subject.main.start, one.start) for one in countries)
    its = (national and not abroad) or named or own in customs
    return countries[:1] if its or (not (customs or of_others) and _names_its_head(page, mentions)) else []


def _is_said_to_be_for(page: Page, subject: Subject, country: Mention) -> bool:
    """Whether a sentence that names the meeting says that it was for a country."""
    sentence = page.sentence_at(country.start)
    if not lies_in(country.start, [sentence]):
        return False  # in a sentence on another meeting
    before = sentence.before(page.level, country.start, _REACH)
    return sentence.holds_one_of(subject.places()) and _FOR.search(before) is not None


def _names_its_head(page: Page, mentions: list[Mention]) -> bool:
    """Whether a page names a head of Customs without a country beside, as that of the country where it is held."""
    for sentence in page.body:
        start, end, *_ = sentence
        for head in _ITS_HEAD.finditer(page.level, start, end) if sentence.has(Signal.OFFICE) else ():
            beside = starting_in(mentions, max(start, head.start() - _BESIDE), min(end, head.end() + _BESIDE))
            if not beside:
                return True
    return False


def _names_its_customs(text: str, country: Mention) -> bool:
    """Whether a country is named with its Customs: "the Revenue Authority of Malta", "Malta Customs"."""
    before = _CUSTOMS_OF.search(text, max(0, country.start - _REACH), country.start)
    # "The agreement with Malta Customs" is on something else.
    with_it = text.endswith((" with ", " with the "), 0, country.start)
    after = None if with_it else _CUSTOMS_AFTER.match(text, country.end)
    return before is not None or after is not None

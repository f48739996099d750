"""Whose meeting it is, where its name doesn't say so: a country's own training, or one of the WCO's."""

import re
from collections.abc import Iterable

from ...model.words import MeetingKind
from ..names.subject import Subject
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal
from ..text import Span, level, starting_in
from ..time_and_place.places import FoundPlace
from ..words.administrations import AFTER_A_COUNTRY, OF_A_COUNTRY, THE_WCO
from ..words.holding import HELD
from ..words.kinds import A_TRAINING, ANY_KIND, TRAININGS

__all__ = [
    "by_its_city",
    "called_the_wcos",
    "held_at_the_wco",
    "is_national",
    "speaks_as_a_guest",
    "titled_the_wcos",
    "whose_own",
]

_OF_BODIES = frozenset((MeetingKind.SESSION, MeetingKind.MEETING))
_NATIONAL = re.compile(rf"\b[Nn]ational (?:[\w-]+ ){{0,6}}{A_TRAINING}\b")
_CUSTOMS_OF, _CUSTOMS_AFTER = re.compile(OF_A_COUNTRY), re.compile(AFTER_A_COUNTRY)
# "The Director General of Customs opened it": the country's own, where no other is named with the office.
_ITS_HEAD = re.compile(
    r"(?:\b[Tt]he|\b[Hh](?:er|is)|,) (?:Commissioner|Comptroller|Director)(?:[- ]General)? of (?:the )?Customs\b"
    r"(?!,? (?:for|from|in|of)\b)"
)
_BESIDE = 40
_FOR = re.compile(r"\bfor (?:[\w'-]+ ){0,8}$")
_MISSION = re.compile(r"\b[Mm]issions?\b")
_REACH = 80
# "The WCO training", but not "on the WCO Data Model", which is what it is about.
_ITS_TRAINING = re.compile(r"(?:(?! (?:about|for|on|to) ).)*?(?<![-/])(?<!ing )(?<!ing the )(?P<wco>WCO(?= ))")
# "The WCO's Secretary General, Jane Doe, gave a keynote speech at", and didn't teach there too.
_AS_A_GUEST = re.compile(
    r"[^.;,\n]{0,40}?(?:, [^;,\n]{2,40},|,)? (?:(?:delivered|gave|made) (?:an?|the) (?:keynote|address\b|speech)|"
    rf"spoke at|was invited|addressed the (?:audience|delegates|participants|{ANY_KIND}))"
    r"(?![^.;\n]* (?:facilitat|led\b|taught|train))"
)
# "The 6th Amber Programme", and not "the Amber Programme Committee".
_PROGRAMME = re.compile(r"\bProgram(?:me)?\b(?! (?:Board|Committee|Council|Group|Steering)\b)")
_THE_WCO = re.compile(THE_WCO)
# "The WCO supports Malta in its reform", above a workshop of which nobody is said to hold it.
_AT_WORK = re.compile(
    r"\s*(?:The )?(?P<wco>WCO|World Customs Organi[sz]ation)(?: \(WCO\))? (?:(?:also|[a-z]+ly) )?"
    r"(?:carries out|(?:assist|boost|build|complete|conclude|conduct|deliver|empower|enhance|facilitate|give|help|hold|"
    r"launche|organi[sz]e|pilot|provide|run|support|train)s)\b"
)
# "Organized by the Amber Guild", "which the Amber Guild had put on": by somebody whom the directory need not have.
_HELD_IT = f"(?:{HELD}|put on|run)"
_BY_SOMEBODY = re.compile(
    rf"\b{_HELD_IT} (?:[a-z]+ly )?by (?:an? |the |its )?[A-Z]|"
    rf"\b(?:that|which) (?:the )?(?:[A-Z][\w'-]* |of |for ){{1,9}}(?:had |has )?{_HELD_IT}\b"
)
_BY_A_CITY = (" hosted by ", " hosted by the city of ")
_CITY_HOSTS = re.compile(
    rf"(?:, [^,;.\n]{{3,60}},)? (?:has |is |was )?(?:host(?:ed|s|ing)|play(?:ed|s) host to),? "
    rf"[^.;\n]{{1,120}}?\b{ANY_KIND}\b"
)


def is_national(page: Page, subject: Subject) -> bool:
    """Whether the page calls its meeting a national training."""
    return any(_NATIONAL.search(page.level, *span) for span in subject.places())


def speaks_as_a_guest(page: Page, people: Span) -> bool:
    """Whether the WCO's people, where they are first named, only speak at a meeting: "gave a keynote speech at"."""
    return _AS_A_GUEST.match(page.level, people.end) is not None


def whose_own(page: Page, subject: Subject, place: FoundPlace | None, mentions: list[Mention]) -> list[Mention]:
    """The country whose own training it is, where the page names it first.

    A "national workshop" is of the country where it is held, or else of the first that the page names; another that is
    of no region is of the country where it is held, if its Customs is spoken of, or its head with no country. In
    Brussels the WCO is at home.
    """
    national = is_national(page, subject)
    own = place.place.country if place else None
    trains = subject.main.kind in TRAININGS or _MISSION.search(subject.main.name)
    if not trains or subject.region or subject.is_wide:
        return []
    if own in (None, "BE") and not national:
        return []
    countries = [one for one in mentions if one.is_code and one.party != "EU" and own in (None, one.party)]
    customs = {one.party for one in mentions if one.is_code and _names_its_customs(page.level, one)}
    of_others = any(one.is_code and one.party != own and _is_for(page, subject, one) for one in mentions)
    its = national or own in customs or (not (customs or of_others) and _names_its_head(page, mentions))
    return countries[:1] if its else []


def _is_for(page: Page, subject: Subject, country: Mention) -> bool:
    """Whether a sentence that names the meeting says that it was for a country."""
    _, sentence = page.sentence_at(country.start)
    before = sentence.before(page.level, country.start, _REACH)
    return sentence.holds_one_of(subject.places()) and _FOR.search(before) is not None


def _names_its_head(page: Page, mentions: list[Mention]) -> bool:
    """Whether a page names a head of Customs without a country beside, as that of the country where it is held."""
    for sentence in page.body:
        start, end = sentence.span
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


def called_the_wcos(page: Page, subject: Subject) -> Span | None:
    """Where the name of a training says that it is the WCO's."""
    own = _ITS_TRAINING.match(page.level, *subject.main.place) if subject.main.kind in TRAININGS else None
    return Span(*own.span("wco")) if own else None


def titled_the_wcos(page: Page, subject: Subject) -> Span | None:
    """Where the title says that the WCO is at work, above a training or a mission that is said to be nobody's."""
    main = subject.main
    trains = main.kind in TRAININGS or (not main.numbers and _MISSION.search(main.name))
    own = _AT_WORK.match(page.level, *page.title.span) if trains and page.title else None
    if own is None or any(_BY_SOMEBODY.search(page.level, *one.span) for one in page.body if one.has(Signal.HELD)):
        return None
    return Span(*own.span("wco"))


def held_at_the_wco(page: Page, subject: Subject, place: FoundPlace | None) -> Span | None:
    """Where it is said that a training or a conference was held at the WCO; its own bodies meet there, as others do."""
    by_a_body = subject.main.kind in _OF_BODIES and not _PROGRAMME.search(subject.main.name)
    if by_a_body or place is None or "WCO" not in (place.place.venue or ""):
        return None
    named = _THE_WCO.search(page.level, place.start, place.end)
    return Span(*named.span()) if named else Span(place.start, place.end)


def by_its_city(page: Page, told: Iterable[Sentence], place: FoundPlace | None, hosts: list[Mention]) -> list[Mention]:
    """The hosts, with the country of a city that is said to host: "Riga hosted it", "it was hosted by Riga"."""
    city, country = (place.place.city, place.place.country) if place else (None, None)
    if city is None or country is None or any(host.party == country for host in hosts):
        return hosts
    for sentence in told:
        start = page.level.find(level(city), *sentence.span)
        opens = start >= 0 and sentence.before(page.level, start, len(", ")) in ("", ", ")
        does = opens and _CITY_HOSTS.match(page.level, start + len(city), sentence.end)
        if does or (start >= 0 and page.level.endswith(_BY_A_CITY, sentence.start, start)):
            return sorted([*hosts, Mention(start, start + len(city), country)])
    return hosts

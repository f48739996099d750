"""What a page says of its meeting: what the other modules find, called in order, each fact with its words' place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..model.words import Force, MeetingKind, Mode, OutcomeKind, Region, Role
from .meeting.beside import Beside, find_beside
from .meeting.counts import FoundCount, find_counts
from .meeting.modes import meeting_mode
from .meeting.subject import Subject
from .meeting.when import held_today, meeting_dates
from .meeting.where import FoundPlace, meeting_place
from .page.days import FoundDate, find_dates
from .page.names import Mention
from .page.page import Page, month_of_address
from .page.regions import names_several, region_of
from .page.signals import Piece, Sentence, Signal, with_title
from .people.hosts import find_hosts
from .people.lists import Open
from .people.participants import Found, find_participants
from .people.partners import find_partners
from .people.secretariat import the_wco_came
from .text import Span
from .told.chosen import Clause
from .told.outcomes import find_outcomes
from .told.topics import Topics

__all__ = ["Facts", "find_facts"]

_NATIONAL = re.compile(r"\b[Nn]ational (?:[\w-]+ ){0,6}(?:[Ww]orkshop|[Tt]raining|[Ss]eminar|[Cc]ourse)\b")
_ITS_CUSTOMS = re.compile(r"'?s?,? (?:[A-Z][\w'-]* ){0,3}(?:Customs|Revenue|Border|Tax)\b")
_ITS_TRAINING = re.compile(r"(?<![-/])WCO(?= )")
_MANY = 3
_FIRST_SENTENCES = 5
_TRAININGS = frozenset((MeetingKind.WORKSHOP, MeetingKind.SEMINAR))
_OF_BODIES = frozenset((MeetingKind.SESSION, MeetingKind.MEETING))
# A region's workshop is about what it teaches, its meetings are about working together.
_OF_REGIONS = frozenset((MeetingKind.MEETING, MeetingKind.CONFERENCE))
_ELECTIONS = frozenset((OutcomeKind.ELECTED,))
# What a meeting decided, and what was told there, it worked on; what was praised or asked may be anything.
_WORK = frozenset(kind for kind in OutcomeKind if kind.force in (Force.DECISION, Force.INFORMATION))


class Facts(NamedTuple):
    """The facts of the page's meeting; `unresolved` is what looks like one and stayed open, in page order."""

    dates: FoundDate | None
    place: FoundPlace | None
    mode: tuple[Mode, Span] | None
    region: tuple[Region, Span] | None
    hosts: list[Mention]
    participants: list[Found]
    counts: list[FoundCount]
    topics: list[tuple[str, Span]]
    outcomes: list[tuple[Clause, tuple[str, ...]]]
    beside: list[Beside]
    unresolved: list[Open]


def find_facts(page: Page, subject: Subject, mentions: list[Mention], regions: Mapping[str, Region]) -> Facts:
    """What the page says of its meeting; `mentions` are the parties that it names, `regions` are those of parties."""
    text, body = page.level, page.body
    spans = subject.places()
    apart = [*spans, *(Span(name.start, name.end) for name in subject.beside)]
    dates, found = _dates(page, spans)
    place = meeting_place(page.text, text, body, page.title, mentions, spans)
    mode = meeting_mode(text, body, page.title, place, spans)
    region = subject.region
    is_session = subject.main.kind is MeetingKind.SESSION
    participants, unresolved, people = find_participants(text, body, mentions, apart)
    country = place.place.country if place else None
    hosts = find_hosts(text, with_title(page.title, body), mentions, country, _at_the_wco(page, subject, dates, place))
    main = Span(subject.main.start, subject.main.end)
    partners = find_partners(text, main, spans, mentions)
    own = _whose_own(page, subject, place, mentions) if region is None and not _is_wide(page) else []
    participants = sorted(_with_others(participants, [*hosts, *own, *partners]))
    if region is None and not is_session and not _is_wide(page) and not _is_national(page, subject):
        named = [mention for mention in mentions if any(span.start <= mention.start < span.end for span in spans)]
        region = _region_of_parties([*named, *hosts], [found.mention for found in participants], regions)
        if region is None and subject.main.kind in _TRAININGS:
            region = _region_of_attendance(page)
    if all(found.mention.party != "wco" for found in participants):
        seen = the_wco_came(
            text, main, subject.main.kind, region and region[0], people, hosts, _is_national(page, subject)
        )
        if seen is not None:
            participants = sorted([*participants, Found(Mention(*seen, "wco"), Role.PARTICIPANT)])
    naming = {page.sentence_number(span.start) for span in apart}
    names_it = [body[number] for number in naming if number is not None]
    clauses = find_outcomes(text, page.title, body, mentions, names_it)
    topics = Topics(page.tokens, mentions)
    listing = {page.sentence_number(found.mention.start) for found in participants}
    told = [sentence for number, sentence in enumerate(body) if number not in listing or number not in naming]
    heads: list[Piece] = [main, *with_title(page.title, [])]
    return Facts(
        dates=dates,
        place=place if mode is None or mode[0] is not Mode.VIRTUAL else None,
        mode=mode,
        region=region,
        hosts=hosts,
        participants=participants,
        counts=find_counts(text, body, apart),
        topics=topics.of(
            heads,
            told,
            _of_kind(clauses, _ELECTIONS),
            _of_kind(clauses, _WORK),
            main if subject.region and subject.main.kind in _OF_REGIONS else None,
        ),
        outcomes=[(clause, tuple(topics.within(Span(clause.start, clause.end)))) for clause in clauses],
        beside=find_beside(page, subject, dates, found, mentions),
        unresolved=sorted([*unresolved, *(_unread(found) if dates is None else ())]),
    )


def _of_kind(clauses: list[Clause], kinds: frozenset[OutcomeKind]) -> list[Span]:
    return [Span(clause.start, clause.end) for clause in clauses if clause.kind in kinds]


def _dates(page: Page, spans: list[Span]) -> tuple[FoundDate | None, list[FoundDate]]:
    """The meeting's dates, and all dates of the page."""
    text, title, body = page.level, page.title, page.body
    near = page.published or month_of_address(page.source.url)
    found: list[FoundDate] = []
    sentences: dict[int, tuple[int, Sentence]] = {}
    if title:
        found = find_dates(page.tokens, title.start, near, title.end)
        sentences = {when.start: (0, title) for when in found}
    if body:
        found += find_dates(page.tokens, body[0].start, near, body[-1].end)
        numbers = {when.start: page.sentence_number(when.start) for when in found}
        sentences |= {start: (number, body[number]) for start, number in numbers.items() if number is not None}
    dates = meeting_dates(text, found, sentences, spans)
    if dates is None and page.published:
        dates = held_today(text, body, page.published)
    return dates, found


def _unread(found: list[FoundDate]) -> list[Open]:
    return [Open(when.start, when.end, "a date that can't be read exactly") for when in found if not when.dates]


def _region_of_parties(
    hosts: Iterable[Mention], came: Iterable[Mention], regions: Mapping[str, Region]
) -> tuple[Region, Span] | None:
    """The region of a meeting by its parties' own `regions`.

    It is that of an office among the `hosts`, or else of those who `came`, if they were at least three Members and
    all are of one region.
    """
    for host in hosts:
        if host.party and not host.is_code and host.party in regions:
            return regions[host.party], Span(host.start, host.end)
    members = {one.party: one for one in came if one.party and one.is_code and one.party in regions}
    found = {regions[party] for party in members}
    if len(members) < _MANY or len(found) != 1:
        return None
    first = min(members.values())
    return found.pop(), Span(first.start, first.end)


def _region_of_attendance(page: Page) -> tuple[Region, Span] | None:
    """The region whose officials came: "80 participants from Members in the AMS region"."""
    told = (sentence for sentence in page.body[:_FIRST_SENTENCES] if sentence.has(Signal.ATTENDING))
    return next((found for sentence in told if (found := region_of(page.level, sentence))), None)


def _at_the_wco(page: Page, subject: Subject, dates: FoundDate | None, place: FoundPlace | None) -> Span | None:
    """Where it is said that a training or a conference was held at the WCO, or that a training held is the WCO's.

    Its own bodies meet there, as others do.
    """
    kind = subject.main.kind
    if kind in _OF_BODIES or (dates is None and place is None):
        return None
    own = _ITS_TRAINING.search(page.level, subject.main.start, subject.main.end) if kind in _TRAININGS else None
    if own:
        return Span(*own.span())
    return Span(place.start, place.end) if place and "WCO" in (place.place.venue or "") else None


def _is_wide(page: Page) -> bool:
    """Whether the title names several regions."""
    return page.title is not None and names_several(page.level, page.title)


def _is_national(page: Page, subject: Subject) -> bool:
    return any(_NATIONAL.search(page.level, *span) for span in subject.places())


def _whose_own(page: Page, subject: Subject, place: FoundPlace | None, mentions: list[Mention]) -> list[Mention]:
    """The country whose own training it is, where the page names it first.

    A "national workshop" is of the country where it is held, or else of the first that the page names; another that is
    of no region is of the country where it is held, if its Customs is spoken of. In Brussels the WCO is at home.
    """
    national = _is_national(page, subject)
    own = place.place.country if place else None
    if subject.main.kind not in _TRAININGS or (own in (None, "BE") and not national):
        return []
    countries = [one for one in mentions if one.is_code and own in (None, one.party)]
    its = national or any(_ITS_CUSTOMS.match(page.level, one.end) for one in countries)
    return countries[:1] if its else []


def _with_others(participants: list[Found], hosts: list[Mention]) -> Iterator[Found]:
    """Those who took part; who hosts was there too, unless it is the WCO, which hosts meetings of others."""
    yield from participants
    known = {found.mention.party for found in participants}
    for mention in hosts:
        if mention.party != "wco" and mention.party not in known:
            known.add(mention.party)
            yield Found(mention, Role.PARTICIPANT)

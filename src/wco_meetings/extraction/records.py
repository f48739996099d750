"""Facts become records, each with its evidence.

The values are right by construction: they were cut from the page, or come from the directory, the series and the closed
lists. So the records are made without checking them again, which would take as long as finding the facts did; a test
makes each of them anew with every check.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping

import attrs

from ..codec.trusting import trusting_maker
from ..model.extractions import Extraction, Unresolved
from ..model.meetings import Meeting
from ..model.outcomes import COLLECTIVE_ACTORS, Outcome
from ..model.parts import Count, Link, Participation
from ..model.sources import Evidence, Source, trusted_evidence
from ..model.words import LinkRel
from .attendance.counted import FoundCount
from .facts import Facts
from .names.ids import slug
from .names.names import MeetingName
from .page.page import Page
from .text import Open, Span

__all__ = ["extraction", "led_by", "one_of_all"]

# Words of a link that leads from the page's meeting to another, "followed by it": the other came second, or first.
_FOLLOWED = re.compile(r"\bfollow")
_PRECEDED = re.compile(r"\bpreceded\b")
# "Held before it", "held after it": which came second depends on whose name stands after that.
_BEFORE = re.compile(r"\b(?:before|prior to)\b")
_AFTER = re.compile(r"\bafter\b")
_UP_TO_ITS_NAME = re.compile(r"(?<!which) (?:[\w'-]+ ){0,4}")

_extraction = trusting_maker(Extraction)
_meeting = trusting_maker(Meeting)
_participation = trusting_maker(Participation)
_count = trusting_maker(Count)
_outcome = trusting_maker(Outcome)
_link = trusting_maker(Link)
_unresolved = trusting_maker(Unresolved)


def extraction(page: Page, meetings: Iterable[tuple[MeetingName, Facts]], party_names: Mapping[str, str]) -> Extraction:
    """The page's extraction of its own meeting and those beside it; `party_names` are the names of parties by id."""
    return _Maker(page, party_names).extraction(meetings)


def led_by(meeting: Meeting, lead: Meeting) -> Meeting:
    """A meeting with what is said of several before it, where it has none of its own: place or mode, and hosts."""
    fields: list[str] = []
    if meeting.place is None and meeting.mode is None:
        meeting = attrs.evolve(meeting, place=lead.place, mode=lead.mode)
        fields += ("place", "mode")
    if not meeting.hosts:
        there = {part.party for part in meeting.participations}
        hosting = (part for part in lead.participations if part.party in lead.hosts and part.party not in there)
        meeting = attrs.evolve(meeting, hosts=lead.hosts, participations=(*meeting.participations, *hosting))
        fields += (f"hosts[{index}]" for index in range(len(lead.hosts)))
    more = (pair for pair in lead.evidence if pair[0] in fields)
    return attrs.evolve(meeting, evidence=(*meeting.evidence, *more)) if fields else meeting


def one_of_all(source: Source, items: Iterable[Extraction]) -> Extraction:
    """One extraction of a page from those of its pieces.

    Of meetings with one id those of a later item have the number of that item added to theirs.
    """
    meetings: dict[str, Meeting] = {}
    taken: set[str] = set()
    unresolved: list[Unresolved] = []
    for number, item in enumerate(items, 1):
        own: dict[str, str] = {}
        for one in item.meetings:
            own[one.id] = _free(one.id, number, taken)
            taken.add(own[one.id])
        for one in item.meetings:
            links = [attrs.evolve(link, target=own[link.target]) for link in one.links]
            meetings[own[one.id]] = attrs.evolve(one, id=own[one.id], links=links)
        unresolved += item.unresolved
    return _extraction(
        source=source,
        meetings=tuple(meetings.values()),
        unresolved=tuple(unresolved),
    )


def _free(wanted: str, number: int, taken: Container[str]) -> str:
    """An id that no other meeting has: the one that is wanted, or with a number at its end."""
    while wanted in taken:
        wanted = f"{wanted}-{number}"
    return wanted


def _contradicts(first: Meeting, second: Meeting) -> bool:
    """Whether the days of two meetings say that they were not held in this order."""
    return bool(first.dates and second.dates and second.dates.end < first.dates.start)


def _said(name: MeetingName, facts: Facts) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where the page says what stands in each field of a meeting, but for the parts with evidence of their own."""
    yield from (("name", name.place), ("kind", name.place))
    if name.series:
        yield "series", name.place
    if name.numbers:
        yield "numbers", name.ordinal or name.place
    for field, found in (("dates", facts.dates), ("place", facts.place)):
        if found:
            yield field, (found.start, found.end)
    for field, pair in (("mode", facts.mode), ("region", facts.region)):
        if pair:
            yield field, pair[1]
    for index, host in enumerate(facts.hosts):
        yield f"hosts[{index}]", (host.start, host.end)
    for index, (_, span) in enumerate(facts.topics):
        yield f"topics[{index}]", span


class _Maker:
    """Makes the records of one page."""

    def __init__(self, page: Page, party_names: Mapping[str, str]) -> None:
        self._page = page
        self._digest = page.source.sha256 or ""
        self._party_names = party_names

    def extraction(self, found: Iterable[tuple[MeetingName, Facts]]) -> Extraction:
        meetings: dict[str, Meeting] = {}
        unresolved: list[Open] = []
        for name, facts in found:
            dates = facts.dates and facts.dates.dates
            own_id = slug(name, dates)
            if own_id in meetings and dates and dates != meetings[own_id].dates:
                own_id = f"{own_id}-{dates.start.day:02}"  # the second workshop of a month
            if own_id in meetings and self._is_another(meetings[own_id], name, facts):
                own_id = _free(own_id, len(meetings) + 1, meetings)  # the second workshop of those days
            if own_id not in meetings:
                main = next(iter(meetings.values()), None)
                meetings[own_id] = self._meeting(own_id, name, facts)
                if main and name.linked:
                    second = self._linked(main, meetings[own_id], name, name.linked)
                    meetings[second.id] = second
            unresolved += facts.unresolved
        return _extraction(
            source=self._page.source,
            meetings=tuple(meetings.values()),
            unresolved=tuple(
                _unresolved(words=self._page.written(start, end), **self._page.place(start, end)._asdict(), why=why)
                for start, end, why in sorted(unresolved)
            ),
        )

    def _is_another(self, one: Meeting, name: MeetingName, facts: Facts) -> bool:
        """Whether what has the id of a meeting was held on other days, has another name, or was in another place."""
        dates, place = facts.dates and facts.dates.dates, facts.place and facts.place.place
        return dates != one.dates or one.name != self._written(name) or bool(place and one.place and place != one.place)

    def _meeting(self, own_id: str, name: MeetingName, facts: Facts) -> Meeting:
        """A meeting's record, without links to others."""
        dates, place, mode, region = facts.dates, facts.place, facts.mode, facts.region
        facts = facts._replace(hosts=[host for host in facts.hosts if host.party in self._party_names])
        return _meeting(
            id=own_id,
            name=self._written(name),
            series=name.series.id if name.series else None,
            numbers=name.numbers,
            kind=name.kind,
            dates=dates.dates if dates else None,
            mode=mode[0] if mode else None,
            place=place.place if place else None,
            region=region[0] if region else None,
            hosts=tuple(host.party for host in facts.hosts),
            participations=tuple(self._participations(facts)),
            counts=tuple(self._counts(facts.counts)),
            topics=tuple(term for term, _ in facts.topics),
            outcomes=tuple(self._outcomes(facts)),
            sources=(self._page.source,),
            evidence=tuple((field, self._evidence(*said)) for field, said in _said(name, facts)),
        )

    def _linked(self, main: Meeting, other: Meeting, name: MeetingName, said: Span) -> Meeting:
        """The second in time of two meetings, with a link to the first; the one beside the page's, if nothing tells."""
        order = self._order(name, said)
        first, second = (other, main) if order is False else (main, other)
        follows = order is not None and not _contradicts(first, second)
        if not follows:
            first, second = main, other
        rel = LinkRel.FOLLOWS if follows else LinkRel.REFERS_TO
        link = _link(rel=rel, target=first.id, evidence=self._evidence(*said))
        return attrs.evolve(second, links=(*second.links, link))

    def _order(self, name: MeetingName, said: Span) -> bool | None:
        """Whether words of a link say that another meeting came after the page's (True) or before it (False)."""
        text, words = self._page.level, self._page.level[said.start : said.end].lower()
        if _FOLLOWED.search(words):
            return True
        if _PRECEDED.search(words):
            return False
        leads_to_it = _UP_TO_ITS_NAME.fullmatch(text, said.end, name.start) is not None
        if _BEFORE.search(words):
            return leads_to_it
        return not leads_to_it if _AFTER.search(words) else None

    # --- parts ---

    def _evidence(self, start: int, end: int) -> Evidence:
        return trusted_evidence(*self._page.place(start, end), self._digest)

    def _counts(self, counts: Iterable[FoundCount]) -> Iterator[Count]:
        for start, end, value, unit, qualifier in counts:
            yield _count(value=value, unit=unit, qualifier=qualifier, evidence=self._evidence(start, end))

    def _written(self, name: MeetingName) -> str:
        """The name as the page writes it; a name that was put together stays as it is."""
        plain = self._page.level[name.start : name.end]
        return self._page.written(name.start, name.end) if plain == name.name else name.name

    def _participations(self, facts: Facts) -> Iterator[Participation]:
        for (start, end, party, *_), role, on_behalf_of in facts.participants:
            if party is None or party not in self._party_names:
                continue  # a program's own directory need not hold the WCO, or the Member whose administration it has
            written = self._page.written(start, end)
            yield _participation(
                party=party,
                role=role,
                as_written=None if written == self._party_names[party] else written,
                on_behalf_of=on_behalf_of if on_behalf_of in self._party_names and on_behalf_of != party else None,
                evidence=self._evidence(start, end),
            )

    def _outcomes(self, facts: Facts) -> Iterator[Outcome]:
        for clause, topics in facts.outcomes:
            start, end = clause.start, clause.end
            yield _outcome(
                kind=clause.kind,
                summary=self._page.written(start, end),
                topics=topics,
                actors=tuple(one for one in clause.actors if one in COLLECTIVE_ACTORS or one in self._party_names),
                evidence=self._evidence(start, end),
            )

"""What a page says of a meeting: what the other modules find, called in order, each fact with its words' place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..model.dates import DateSpan
from ..model.words import Force, MeetingKind, Mode, OutcomeKind, Region, Role
from .attendance.counted import FoundCount
from .attendance.counts import find_counts
from .attendance.modes import is_virtual, meeting_mode
from .days.days import FoundDate
from .hosts.cities import by_its_city
from .hosts.hosts import find_hosts
from .hosts.partners import find_partners, jointly
from .hosts.the_wcos import says_it_is_the_wcos
from .hosts.unknown_hosts import unknown_hosts
from .hosts.visits import visited
from .hosts.whose import whose_own
from .names.subject import Subject
from .other_meetings.told_of_others import tells_of_another, without_the_past
from .outcomes.clauses import Clause
from .outcomes.doers import who_acted
from .outcomes.elsewhere import OwnMeeting
from .outcomes.outcomes import find_outcomes
from .outcomes.topics import Topics
from .page.page import Page
from .participants.absent import absent
from .participants.participants import Found, find_participants
from .participants.secretariat import on_a_visit
from .parties.mentions import Mention
from .region import region_of_meeting
from .sentences.signals import Piece
from .text import Open, Span
from .time_and_place.places import FoundPlace
from .time_and_place.unknown_places import unknown_place
from .time_and_place.where import meeting_place
from .words.administrations import administered

__all__ = ["Facts", "Parties", "facts_of"]

# A region's workshop is about what it teaches, its meetings are about working together.
_OF_REGIONS = frozenset((MeetingKind.MEETING, MeetingKind.CONFERENCE))
_ELECTIONS = frozenset((OutcomeKind.ELECTED,))
# What a meeting decided, and what was told there, it worked on; what was praised or asked may be anything.
_WORK = frozenset(kind for kind in OutcomeKind if kind.force in (Force.DECISION, Force.INFORMATION))


class Parties(NamedTuple):
    """The parties that a page names, in its order; those of them that it names as `who`, and not only as where
    something is; and the regions of parties by their ids.
    """

    mentions: list[Mention]
    who: list[Mention]
    regions: Mapping[str, Region]


class Facts(NamedTuple):
    """The facts of a meeting; `unresolved` is what looks like one and stayed open, in page order."""

    dates: FoundDate | None
    place: FoundPlace | None = None
    mode: tuple[Mode, Span] | None = None
    region: tuple[Region, Span] | None = None
    hosts: Sequence[Mention] = ()
    participants: Sequence[Found] = ()
    counts: Sequence[FoundCount] = ()
    topics: Sequence[tuple[str, Span]] = ()
    outcomes: Sequence[tuple[Clause, tuple[str, ...]]] = ()
    unresolved: Sequence[Open] = ()


def facts_of(
    page: Page, subject: Subject, dates: FoundDate | None, parties: Parties, place: FoundPlace | None
) -> Facts:
    """What a page says of a meeting whose dates are known, and perhaps its place."""
    spans, mentions = subject.places(), parties.mentions
    when = dates.dates if dates else None
    on_others = {one.start for one in page.body if tells_of_another(page, one, when, subject.main.kind)}
    told = without_the_past(page, subject, when, on_others)
    place = place or meeting_place(told, mentions, spans, dates)
    mode = meeting_mode(page, place, spans, mentions)
    unknown = unknown_place(page.level, mentions, dates) if dates and not (place or is_virtual(mode)) else None
    came = _who_came(page, told, subject, place, dates is not None, parties)
    outcomes, topics = _what_came_of_it(page, subject, when, mentions, on_others)
    acted = who_acted(page.level, [clause for clause, _ in outcomes], mentions)
    return Facts(
        dates=dates,
        place=None if is_virtual(mode) else place,
        mode=mode,
        region=came.region,
        hosts=came.hosts,
        participants=sorted(_with_others(came.participants, (one for one in acted if one.party not in came.away))),
        counts=find_counts(told, subject.apart()),
        topics=topics,
        outcomes=outcomes,
        unresolved=sorted([*came.unresolved, *filter(None, [unknown])]),
    )


class _WhoCame(NamedTuple):
    """Who took part and who hosted, their region, what stayed open, and who is said to have been away."""

    participants: list[Found]
    hosts: list[Mention]
    region: tuple[Region, Span] | None
    unresolved: list[Open]
    away: set[str | None]


def _who_came(
    page: Page, told: Page, subject: Subject, place: FoundPlace | None, has_days: bool, parties: Parties
) -> _WhoCame:
    mentions, who, regions = parties
    text, main = page.level, subject.main
    away = absent(text, told.body, mentions)
    listed, unresolved, the_wcos_people = find_participants(told, subject, mentions, who, away)
    the_wcos_people = the_wcos_people or on_a_visit(text, page.title, page.sentence_at(main.start))
    country = place.place.country if place else None
    otherwise = says_it_is_the_wcos(page, subject, place, has_days, the_wcos_people)
    hosting = told.sentences()
    there = [one for one in who if one.start not in away]
    found = find_hosts(text, hosting, there, country, otherwise) or visited(page, subject, there, country)
    hosts = by_its_city(page, hosting, place, found)
    if {one.party for one in hosts} <= {"wco"}:
        hosts = jointly(text, subject, there) or hosts
    known = {one.start for one in unresolved}
    unresolved += [one for one in unknown_hosts(text, hosting, mentions) if one.start not in known]
    own = whose_own(page, subject, place, mentions)
    named = sorted(_with_others(listed, [*hosts, *own, *find_partners(text, main.place, subject.places(), mentions)]))
    region = region_of_meeting(page, subject, hosts, [found.mention for found in named], mentions, regions)
    # The WCO's people say nothing of the region of those who came.
    participants = sorted(_with_others(named, [Mention(*the_wcos_people, "wco")] if the_wcos_people else []))
    return _WhoCame(participants, hosts, region, unresolved, {one.party for one in mentions if one.start in away})


def _what_came_of_it(
    page: Page, subject: Subject, when: DateSpan | None, mentions: list[Mention], on_others: set[int]
) -> tuple[list[tuple[Clause, tuple[str, ...]]], list[tuple[str, Span]]]:
    """The outcomes, each with its topics, and the topics of a meeting, and `when` it was held, if that is known.

    What sentences `on_others` speak of is no topic of it.
    """
    text, main = page.level, subject.main
    apart = subject.apart()
    heads: list[Piece] = [main.place, *filter(None, [page.title])]
    # The body of "its 56th Session" is in the name alone.
    called = (main.name, *(text[name.start : name.end] for name in (*apart, *heads)))
    names = "\n".join(called) if _says_much(main.name) else ""
    clauses = find_outcomes(page, mentions, OwnMeeting(when.start if when else None, bool(main.numbers), names))
    topics = Topics(page.tokens, mentions)
    # A committee elects its chair at many a session; who stands for a region or for all is a matter of its own.
    elects = main.kind is MeetingKind.CONFERENCE or "Council" in main.name
    worked_on, elected = _of_kind(clauses, _WORK), _of_kind(clauses, _ELECTIONS) if elects else []
    regional = main.place if subject.region and main.kind in _OF_REGIONS else None
    outcomes = [(clause, tuple(topics.within(Span(clause.start, clause.end)))) for clause in clauses]
    told = [one for one in page.body if one.start not in on_others]
    return outcomes, topics.of(heads, told, elected, worked_on, regional)


def _says_much(name: str) -> bool:
    """Whether a name says which body met: not "133rd Session" or "annual Sessions"."""
    return name.count(" ") > 1 and "Sessions" not in name and not name.islower()


def _of_kind(clauses: list[Clause], kinds: frozenset[OutcomeKind]) -> list[Span]:
    return [Span(clause.start, clause.end) for clause in clauses if clause.kind in kinds]


def _with_others(participants: list[Found], others: Iterable[Mention]) -> Iterator[Found]:
    """Those who took part, and others who were there too, such as the hosts."""
    yield from participants
    known = {found.mention.party for found in participants}
    for mention in others:
        party = mention.party and administered(mention.party)
        if party not in known:
            known.add(party)
            yield Found(mention._replace(party=party), Role.PARTICIPANT)

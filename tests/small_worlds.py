"""Small collections that make analyses work hard: few parties, few days, few numbers, and much that is unknown.

What is drawn from so little repeats itself: parties stand twice in a list, two meetings bear one number or share their
days and names, a list is longer than the count beside it. Strategies are made once, since making them takes longer than
drawing from them.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from wco_meetings import (
    Count,
    DateSpan,
    Evidence,
    Link,
    LinkRel,
    Meeting,
    MeetingKind,
    Meetings,
    Member,
    Membership,
    Mode,
    Organisation,
    Outcome,
    OutcomeKind,
    Participation,
    Place,
    Qualifier,
    Region,
    Role,
    Series,
    Source,
    Territory,
    Unit,
)
from wco_meetings.directory.bundled import bundled_directory
from wco_meetings.directory.directory import Directory

# Codes that the bundled directory leaves free.
MEMBERS = ("AQ", "BV", "GG", "HM", "IM", "JE", "SJ")
OFFICE = Organisation(id="office", name="An office", kind="rilo")
UNION = Organisation(id="union", name="A union", kind="customs_union")
LAND = Territory(code="UM", name="Some islands")
PARTIES = (*MEMBERS, OFFICE.id, UNION.id, LAND.code, "EU")
SERIES = (Series(id="one", name="One"), Series(id="two", name="Two"))
REGIONS = (Region.EUR, Region.AP)

SPANS = tuple(
    map(
        DateSpan.parse,
        [
            *("2011-12-30/2012-01-03", "2012-01-01", "2012-01-02/2012-01-05", "2012-01-04/2012-02-01", "2012-02-29"),
            *("2012-01", "2012-02", "2012-01/2012-02", "2012", "2011/2012", "2014-06", "2014-06-12/2014-06-13", "2015"),
        ],
    )
)

IDS = tuple(f"m{number}" for number in range(8))
NAMES = (
    "Meeting on Customs and the environment",
    "Meeting on customs and environment",
    "2nd meeting on customs and the environment",
    "Forum",
    "Council",
)


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A value, or None for unknown."""
    return st.none() | values


def spans() -> st.SearchStrategy[DateSpan]:
    """Days, months and years of a time so short that they meet."""
    return st.sampled_from(SPANS)


@cache
def memberships() -> st.SearchStrategy[Membership]:
    """Since when Members can be some, in all ways of not knowing it."""
    return st.one_of(
        st.just(Membership()),
        st.builds(Membership, since=spans(), counted=st.booleans()),
        st.builds(Membership, by=spans()),
    )


@cache
def members(code: str) -> st.SearchStrategy[Member]:
    """A Member of any standing."""
    return st.builds(
        Member,
        code=st.just(code),
        name=st.just(f"Land {code}"),
        region=maybe(st.sampled_from(REGIONS)),
        membership=memberships(),
    )


@st.composite
def directories(draw: st.DrawFn) -> Directory:
    """The Members with these codes, two organisations, one land that is no Member, and the European Union."""
    return Directory([*(draw(members(code)) for code in MEMBERS), OFFICE, UNION, LAND, bundled_directory()["EU"]])


@cache
def participations() -> st.SearchStrategy[Participation]:
    """Any party in one of two roles."""
    roles = st.sampled_from([Role.PARTICIPANT, Role.OBSERVER])
    return st.builds(Participation, party=st.sampled_from(PARTIES), role=roles)


@cache
def counts() -> st.SearchStrategy[Count]:
    """Small numbers of anything."""
    return st.builds(Count, value=st.integers(1, 8), unit=st.sampled_from(Unit), qualifier=st.sampled_from(Qualifier))


@cache
def outcomes() -> st.SearchStrategy[Outcome]:
    """Outcomes of few kinds, with and without topics and actors."""
    return st.builds(
        Outcome,
        kind=st.sampled_from([OutcomeKind.ADOPTED, OutcomeKind.AGREED, OutcomeKind.NOTED]),
        summary=st.sampled_from(["This.", "That."]),
        topics=st.lists(st.sampled_from(["drugs", "tobacco"]), max_size=2, unique=True),
        actors=st.lists(st.sampled_from(["members", "AQ"]), max_size=2, unique=True),
    )


@cache
def sources() -> st.SearchStrategy[Source]:
    """Pages with and without a day."""
    titles = st.sampled_from(["A page", "Another page"])
    return st.builds(Source, title=titles, published=maybe(spans()))


@cache
def meetings(key: str) -> st.SearchStrategy[Meeting]:
    """A meeting with this id, about which nothing else need be known."""
    return st.builds(
        Meeting,
        id=st.just(key),
        name=st.sampled_from(NAMES),
        series=st.sampled_from([None, "one", "one", "two"]),
        numbers=st.lists(st.sampled_from([1, 2, 3, 5, 6, 9, 2_000, 2**40]), max_size=3, unique=True).map(sorted),
        kind=maybe(st.sampled_from([MeetingKind.FORUM, MeetingKind.SESSION])),
        dates=st.sampled_from([None, *SPANS]),
        mode=maybe(st.sampled_from([Mode.VIRTUAL, Mode.HYBRID])),
        place=maybe(st.sampled_from([Place(country="BE"), Place(city="Brussels", country="BE"), Place(city="Sochi")])),
        region=maybe(st.sampled_from(REGIONS)),
        participations=st.lists(participations(), max_size=9),
        counts=st.lists(counts(), max_size=3),
        topics=st.lists(st.sampled_from(["drugs", "tobacco"]), max_size=2, unique=True),
        outcomes=st.lists(outcomes(), max_size=3),
        links=st.lists(
            st.builds(Link, rel=st.sampled_from(LinkRel), target=st.sampled_from([*IDS, "elsewhere"])), max_size=2
        ),
        sources=st.lists(sources(), max_size=2),
        note=maybe(st.sampled_from(["Announced only.", "Seen by few."])),
    )


@st.composite
def worlds(draw: st.DrawFn) -> Meetings:
    """A collection with a directory of its own, or some of the meetings of one."""
    keys = draw(st.permutations(IDS))[: draw(st.integers(0, len(IDS)))]
    records = [draw(meetings(key)) for key in keys]
    world = Meetings(records, directory=draw(directories()), series=SERIES)
    left_out = draw(st.sets(st.sampled_from(IDS), max_size=2))
    return world.where(lambda meeting: meeting.id not in left_out)


@st.composite
def records_like(draw: st.DrawFn, record: Meeting) -> Meeting:
    """The same meeting with some fields of another, its lists in another order, and evidence of its name."""
    other = draw(meetings(record.id))
    replaced = draw(st.sets(st.sampled_from(("dates", "place", "numbers", "counts", "outcomes", "topics", "sources"))))
    said = {name: getattr(other, name) for name in sorted(replaced)}
    page = Source(title="A page", language=draw(maybe(st.just("en"))))
    words = Evidence(source=0, start=0, end=draw(st.integers(1, 3)))
    said["participations"] = draw(st.permutations(record.participations))[: draw(st.integers(0, 9))]
    said["sources"] = (page, *said.get("sources", record.sources))
    return attrs.evolve(record, **said, evidence=draw(st.sampled_from([(), (("name", words),)])))

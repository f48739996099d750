"""What the golden files say: records of each class with every field set, and a collection that declares terms.

Nothing in them is real. The files in `tests/golden/` are named after the version of the schema. Once a version is
released its files stay as they are, and so does what is expected of them here, but for fields that came later and have
their defaults. What a later release adds goes into files of its own, such as `v1-2.json`.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import wco_meetings as wm
from wco_meetings.model.reference import Ambiguity, RegionProfile, StatedTotal, Theme, ViceChair

DAYS = wm.DateSpan(start=date(2001, 2, 27), end=date(2001, 3, 2), precision="day")
MONTH = wm.DateSpan(start=date(2001, 2, 1), end=date(2001, 2, 28), precision="month")
YEAR = wm.DateSpan(start=date(2000, 1, 1), end=date(2001, 12, 31), precision="year")

WORDS = wm.Evidence(source=0, start=3, end=9)
OTHER_WORDS = wm.Evidence(source=1, start=0, end=1)


def names(of: str) -> list[tuple[str, str]]:
    """Names in other languages; no two parties may share one."""
    return [("fr", f"{of}, inventé"), ("zh-cn", f"虚构的{of}")]


SOURCE = wm.Source(
    url="https://example.org/page?id=1",
    title='An invented page: «Ünïcode», "quotes", \\ and a\ttab',
    published=MONTH,
    language="en",
    requested_language="ru",
    publisher="Nobody",
    sha256="0123456789abcdef" * 4,
    evidence=[("title", WORDS), ("published", OTHER_WORDS)],
)
OTHER_SOURCE = wm.Source(title="Another invented page")
SOURCES = [SOURCE, OTHER_SOURCE]

PLACE = wm.Place(city="Nowhere", country="XK", venue="A hall")
PARTICIPATION = wm.Participation(
    party="x-org", role="acting_chair", as_written="The X", on_behalf_of="KZ", evidence=WORDS
)
COUNT = wm.Count(value=9_223_372_036_854_775_807, unit="rilos", qualifier="at_most", evidence=WORDS)
OUTCOME = wm.Outcome(
    kind="exchanged", summary="Views on fur.", topics=["x-topic", "drugs"], actors=["meeting", "x-org"], evidence=WORDS
)
LINK = wm.Link(rel="refers_to", target="x-2", evidence=WORDS)
MEETING = wm.Meeting(
    id="x-1",
    name="An invented meeting",
    series="x-series",
    numbers=[1, 2],
    kind="forum",
    dates=DAYS,
    mode="hybrid",
    place=PLACE,
    region="WCA",
    hosts=["KZ", "x-org"],
    participations=[PARTICIPATION, wm.Participation(party="AQ")],
    counts=[COUNT],
    topics=["drugs", "x-topic"],
    outcomes=[OUTCOME],
    links=[LINK],
    sources=SOURCES,
    note="A note\nof two lines.",
    evidence=[("name", WORDS), ("dates", OTHER_WORDS), ("topics[1]", WORDS)],
)
MEMBERSHIP = wm.Membership(since=YEAR, counted=False)
MEMBER = wm.Member(
    code="UM",
    alpha3="UMI",
    name="An invented Member",
    names=names("Membre"),
    official_name="The Invented Member",
    aliases=["Inventia"],
    demonyms=["Inventian"],
    region="AP",
    membership=MEMBERSHIP,
    administration="Inventian Customs",
    note="Invented.",
    sources=SOURCES,
)
ORGANISATION = wm.Organisation(
    id="x-org",
    name="Invented Organisation",
    acronym="IVO",
    names=names("Organe"),
    aliases=["The Invented"],
    kind="rocb",
    seat="AQ",
    city="Nowhere",
    region="MENA",
    url="http://example.org/",
    members=["EU", "KZ"],
    as_of=YEAR,
    note="Invented.",
    sources=SOURCES,
)
TERRITORY = wm.Territory(
    code="AQ",
    alpha3="ATA",
    name="Invented Territory",
    names=names("Territoire"),
    aliases=["Terra inventa"],
    demonyms=["Terran"],
    note="Invented.",
    sources=SOURCES,
)
SERIES = wm.Series(
    id="x-series",
    name="Invented Series",
    acronym="IVS",
    names=names("Nom"),
    aliases=["The Series"],
    body="council",
    region="ESA",
    kind="advisory_group",
    established=YEAR,
    frequency="twice a year",
    note="Invented.",
    sources=SOURCES,
)
VICE_CHAIR = ViceChair(party="x-org", since=YEAR, until=MONTH, seen=[DAYS, MONTH], note="Invented.", sources=SOURCES)

UNRESOLVED = wm.Unresolved(words="The lands", start=3, end=12, why="nobody knows which")

RECORDS: list[Any] = [
    Ambiguity(
        text="Twin",
        kind="language",
        candidates=["AQ", "x-org"],
        default="AQ",
        cues=[("ice", "AQ"), ("hall", "x-org")],
        against=["bed"],
        reason="Two are called so.",
    ),
    COUNT,
    MONTH,
    WORDS,
    wm.Extraction(source=SOURCE, meetings=[MEETING], unresolved=[UNRESOLVED]),
    LINK,
    MEETING,
    MEMBER,
    MEMBERSHIP,
    wm.Membership(by=YEAR),
    ORGANISATION,
    OUTCOME,
    PARTICIPATION,
    PLACE,
    RegionProfile(
        region="AMS",
        name="An invented region",
        names=names("Nom"),
        aliases=["The region"],
        vice_chairs=[VICE_CHAIR],
        note="Invented.",
    ),
    SERIES,
    SOURCE,
    StatedTotal(region="EUR", as_of=MONTH, value=1, note="Invented.", sources=SOURCES),
    TERRITORY,
    Theme(year=2001, name="An invented theme", sources=SOURCES),
    UNRESOLVED,
    VICE_CHAIR,
]

COLLECTION = wm.Meetings(
    [MEETING, wm.Meeting(id="x-2", name="The least that a meeting can be")],
    directory=wm.load().directory.with_parties(MEMBER, ORGANISATION, TERRITORY),
    series=[SERIES],
    topics=["x-topic"],
)

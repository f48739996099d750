"""A session, as it should feel, over the bundled records; each answer is checked by SQL over tables made here.

The road to the same numbers is another one: a plain loop puts the records into sqlite, and the queries are written by
hand.
"""

import sqlite3

import pytest

import wco_meetings as wm
from wco_meetings.model.countries import COUNTRIES

SCHEMA = """
create table meeting (id text primary key, series text, start text, "end" text, exact integer, city text, region text);
create table number (meeting text, number integer);
create table participation (meeting text, party text);
create table topic (meeting text, topic text);
create table outcome (meeting text, nth integer, kind text, force text);
create table outcome_topic (meeting text, nth integer, topic text);
create table stated (meeting text, nth integer, value integer, unit text);
create table party (id text primary key, name text, kind text, region text, certain text, possible text);
"""


@pytest.fixture(scope="module")
def meetings():
    return wm.load()


@pytest.fixture(scope="module")
def sql(meetings):
    """A function that answers a query over the records."""
    database = sqlite3.connect(":memory:")
    database.executescript(SCHEMA)

    def put(table, *values):
        database.execute(f"insert into {table} values ({', '.join('?' * len(values))})", values)

    for party in meetings.directory:
        known = party.membership if isinstance(party, wm.Member) else wm.Membership()
        certain = known.since or known.by
        put(
            *("party", party.id, party.name, type(party).__name__, getattr(party, "region", None)),
            certain.end.isoformat() if certain else "9999",
            known.since.start.isoformat() if known.since else "0000",
        )
    for meeting in meetings:
        dates, key = meeting.dates, meeting.id
        span = (
            (dates.start.isoformat(), dates.end.isoformat(), dates.precision == "day") if dates else (None, None, None)
        )
        put("meeting", key, meeting.series, *span, meeting.place and meeting.place.city, meeting.region)
        for number in meeting.numbers:
            put("number", key, number)
        for part in meeting.participations:
            put("participation", key, part.party)
        for topic in meeting.topics:
            put("topic", key, topic)
        for nth, count in enumerate(meeting.counts):
            put("stated", key, nth, count.value, count.unit)
        for nth, outcome in enumerate(meeting.outcomes):
            put("outcome", key, nth, outcome.kind, outcome.kind.force)
            for topic in outcome.topics:
                put("outcome_topic", key, nth, topic)
    yield lambda query, *values: database.execute(query, values).fetchall()
    database.close()


def test_one_meeting(meetings, sql):
    """By its id: its days, its city, and its Members as records."""
    sochi = meetings["eur-heads-of-investigation-21"]
    assert [(sochi.dates.start.isoformat(), sochi.dates.end.isoformat(), sochi.place.city)] == sql(
        'select start, "end", city from meeting where id = ?', sochi.id
    )
    assert [(member.name,) for member in sochi.members] == sql(
        """select name from participation p join party on party.id = p.party
        where meeting = ? and kind = 'Member' order by p.rowid""",
        sochi.id,
    )
    assert 23 == len(sochi.members)


def test_filters_in_a_row(meetings, sql):
    found = (
        meetings.during("2014", "2016")
        .in_region("EUR")
        .attended_by("Kazakhstan", "OLAF")
        .about("tobacco")
        .with_outcome("condemned")
    )
    assert [(meeting.id,) for meeting in found] == sql(
        """select id from meeting m where start >= '2014-01-01' and "end" <= '2016-12-31' and region = 'EUR'
        and id in (select meeting from participation where party = 'KZ')
        and id in (select meeting from participation where party = 'olaf')
        and id in (select meeting from topic where topic = 'tobacco')
        and id in (select meeting from outcome where kind = 'condemned')"""
    )
    assert "eur-heads-of-investigation-21" in str(found)


def test_stated_against_listed(meetings, sql):
    """Sochi says 22 Members, names 23."""
    listed = {
        "members": "kind = 'Member' and party.possible <= coalesce(m.\"end\", '9999')",
        "organisations": "kind = 'Organisation'",
        "countries": f"party.id in ({', '.join(map(repr, sorted(COUNTRIES)))})",
        "rilos": "party.id like 'rilo-%'",
    }
    for unit, condition in listed.items():
        rows = [row for row in meetings.reconcile() if row.unit == unit and row.listed is not None]
        assert [(row.meeting, row.stated, row.listed, row.gap) for row in rows] == sql(
            f"""with counted as (
                select s.meeting, s.value,
                (select count(distinct p.party) from participation p join party on party.id = p.party
                join meeting m on m.id = p.meeting where p.meeting = s.meeting and {condition}) as listed
                from stated s where s.unit = ? and s.meeting in (select meeting from participation) order by s.rowid)
            select meeting, value, listed, value - listed from counted""",
            unit,
        )
    (sochi,) = [row for row in meetings.reconcile() if row.meeting == "eur-heads-of-investigation-21"]
    assert (22, 23, -1) == (sochi.stated, sochi.listed, sochi.gap)


def test_who_meets_whom(meetings, sql):
    """With shared meetings, Jaccard and Newman weights."""
    rows = meetings.co_attendance(min_meetings=5)
    expected = sql(
        """with p as (select distinct meeting, party from participation),
        size as (select meeting, count(*) as n from p group by meeting),
        whole as (select party, count(*) as n from p group by party)
        select a.party, b.party, count(*) as shared, count(*) * 1.0 / (x.n + y.n - count(*)), sum(1.0 / (size.n - 1))
        from p a join p b on a.meeting = b.meeting and a.party < b.party join size on size.meeting = a.meeting
        join whole x on x.party = a.party join whole y on y.party = b.party
        group by a.party, b.party having shared >= 5 order by shared desc, a.party, b.party"""
    )
    assert [(*row[:3], pytest.approx(row[3]), pytest.approx(row[4])) for row in expected] == list(rows)


def test_who_attends(meetings, sql):
    """Per Member of the region: attended, eligible on that date, rate."""
    expected = sql(
        """select code, sum(present and eligible), sum(eligible), sum(unknown), sum(present and unknown) from (
            select party.id as code, start >= certain as eligible, start < certain and "end" >= possible as unknown,
            exists (select 1 from participation p where p.meeting = meeting.id and p.party = party.id) as present
            from party, meeting where kind = 'Member' and party.region = 'EUR' and meeting.region = 'EUR')
        group by code order by code"""
    )
    rows = meetings.attendance(region="EUR")
    assert expected == [(row.party, row.attended, row.eligible, row.unknown, row.unknown_attended) for row in rows]
    assert [row.attended / row.eligible for row in rows] == [row.rate for row in rows]


def test_what_is_missing(meetings, sql):
    """Sessions that must have happened and whose numbers no meeting bears."""
    expected = sql(
        """with recursive known as (select distinct series, number from number join meeting on meeting.id = meeting),
        every as (select series, min(number) as number, max(number) as last from known group by series
            union all select series, number + 1, last from every where number < last)
        select series, number from every except select series, number from known order by series, number"""
    )
    assert expected == [(gap.series, gap.number) for gap in meetings.series_gaps()]


def test_what_was_decided(meetings, sql):
    decided = meetings.outcomes.of_force("decision").about("data-model")
    assert sql(
        """select o.meeting, kind from outcome o join outcome_topic t on t.meeting = o.meeting and t.nth = o.nth
        where force = 'decision' and topic = 'data-model' order by o.rowid"""
    ) == [(item.meeting.id, item.record.kind) for item in decided]


def test_how_many_each_year(meetings, sql):
    """By the first day; what is known to a month or a year has a year too, as long as it is one."""
    expected = sql(
        """select substr(start, 1, 4) as year, count(*) from meeting
        where exact or substr(start, 1, 4) = substr("end", 1, 4) group by year order by year"""
    )
    rows = meetings.timeline()
    assert expected == [(str(row.period), row.meetings) for row in rows if row.period and row.meetings]
    assert len(meetings) == sum(row.meetings for row in rows)


def test_what_binds(meetings, sql):
    expected = sql(
        """select topic, force, count(*) from outcome o left join outcome_topic t
        on t.meeting = o.meeting and t.nth = o.nth group by topic, force order by topic is null, topic, force"""
    )
    assert expected == list(meetings.outcomes.matrix("topic", "force"))


def test_out_and_in_again(meetings, tmp_path):
    """What is written reads back as what it was."""
    wm.write(meetings, tmp_path / "meetings.jsonl")
    assert meetings == wm.read(tmp_path / "meetings.jsonl")


def test_twenty_questions(root):
    """Each has one answer, of one line; that they are right is seen when the page is run."""
    page = (root / "docs" / "questions.md").read_text("utf-8")
    questions = page.split("\n### ")[1:]
    assert [f"{number}. " for number in range(1, 21)] == [question[: question.index(" ") + 1] for question in questions]
    assert {1} == {question.count("\n>>> ") for question in questions}
    assert "\n... " not in page.replace("\n... and ", "")

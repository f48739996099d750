"""A compound filter, counted: in `Meetings`, sqlite3 (in memory, indexed), DuckDB, Polars, pandas and a plain scan.

The same synthetic meetings in one process; every one has to give the same count. What it costs to build what is asked,
and what that keeps, stand beside the query.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from time import perf_counter
from typing import Any, NamedTuple

import duckdb
import pandas as pd
import polars as pl
from measure import Seconds, Way, bytes_kept, in_turns, middle, ratios, spread
from report import Report, Row
from synthetic import meetings as synthetic

from wco_meetings import Meeting, Meetings
from wco_meetings.query.base import base_of
from wco_meetings.query.index import Index

LIBRARIES = ("duckdb", "polars", "pandas", "pyarrow")
OURS = "`Meetings`"
GOAL = "compound filter over 200,000 meetings"

FIRST, LAST = date(2014, 1, 1), date(2016, 12, 31)
REGION, PARTIES, TOPIC, FORCE = "EUR", ("DE", "FR"), "drugs", "position"

SQL = """
    select count(*) from meeting m where m.first >= ? and m.last <= ? and m.region = ?
    and exists (select 1 from participation p where p.party = ? and p.meeting = m.id)
    and exists (select 1 from participation p where p.party = ? and p.meeting = m.id)
    and exists (select 1 from topic t where t.topic = ? and t.meeting = m.id)
    and exists (select 1 from outcome o where o.force = ? and o.meeting = m.id)
"""
ASKED = (FIRST.toordinal(), LAST.toordinal(), REGION, *PARTIES, TOPIC, FORCE)

TABLES = {
    "meeting": ("id", "first", "last", "region"),
    "participation": ("meeting", "party"),
    "topic": ("meeting", "topic"),
    "outcome": ("meeting", "force"),
}
FAMILIES = ("parties", "hosts", "involved", "topics", "series", "regions", "countries", "cities", "kinds", "forces")

Columns = dict[str, list[Any]]
Ask = Callable[[], int]


class Built(NamedTuple):
    """What is asked, and what it keeps, in bytes."""

    ask: Ask
    kept: int


def columns(records: Sequence[Meeting]) -> dict[str, Columns]:
    """The records as the columns of four tables, each pair of a meeting and a value once."""
    rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}
    for number, meeting in enumerate(records):
        dates = meeting.dates
        days = (dates.start.toordinal(), dates.end.toordinal()) if dates else (None, None)
        rows["meeting"].append((number, *days, meeting.region))
        rows["participation"] += dict.fromkeys((number, part.party) for part in meeting.participations)
        rows["topic"] += [(number, topic) for topic in meeting.topics]
        rows["outcome"] += dict.fromkeys((number, outcome.kind.force.value) for outcome in meeting.outcomes)
    return {name: dict(zip(TABLES[name], map(list, zip(*rows[name], strict=True)), strict=True)) for name in TABLES}


def touch_all(index: Index) -> Index:
    """Build everything that an index can have."""
    for family in FAMILIES:
        getattr(index, family)
    for possible in (False, True):
        index.during(FIRST, LAST, possible)
    return index


def ask_ours(collection: Meetings) -> int:
    """The query as one writes it."""
    found = collection.during(FIRST, LAST).in_region(REGION).attended_by(*PARTIES)
    return len(found.about(TOPIC).with_outcome(FORCE))


def scan(records: Sequence[Meeting]) -> Ask:
    """A loop over the records, the cheapest test first."""

    def matches(meeting: Meeting) -> bool:
        dates = meeting.dates
        return (
            meeting.region == REGION
            and dates is not None
            and dates.start >= FIRST
            and dates.end <= LAST
            and TOPIC in meeting.topics
            and any(outcome.kind.force == FORCE for outcome in meeting.outcomes)
            and {part.party for part in meeting.participations}.issuperset(PARTIES)
        )

    return lambda: sum(map(matches, records))


def sqlite(tables: dict[str, Columns]) -> Built:
    """sqlite3 in memory, each table clustered on what is looked up, with statistics for its planner."""
    database = sqlite3.connect(":memory:")
    database.execute("create table meeting (id integer primary key, first integer, last integer, region text)")
    for name, value in (("participation", "party"), ("topic", "topic"), ("outcome", "force")):
        fields = f"meeting integer, {value} text, primary key ({value}, meeting)"
        database.execute(f"create table {name} ({fields}) without rowid")
    for name, columns_of in TABLES.items():
        places = ", ".join("?" * len(columns_of))
        database.executemany(f"insert into {name} values ({places})", zip(*tables[name].values(), strict=True))
    database.execute("create index meeting_by_region on meeting (region, first, last)")
    database.execute("analyze")
    pages, page = (database.execute(f"pragma page_{what}").fetchone()[0] for what in ("count", "size"))
    return Built(lambda: database.execute(SQL, ASKED).fetchone()[0], pages * page)


def duck(tables: dict[str, Columns]) -> Built:
    """DuckDB in memory, each table sorted by what is looked up, so that its zone maps can skip."""
    database = duckdb.connect()
    database.execute("set enable_progress_bar = false")
    for name, value in (("meeting", "first"), ("participation", "party"), ("topic", "topic"), ("outcome", "force")):
        database.register("frame", pl.DataFrame(tables[name]).to_arrow())
        database.execute(f"create table {name} as select * from frame order by {value}")
        database.unregister("frame")
    kept = database.execute("select sum(memory_usage_bytes) from duckdb_memory()").fetchone()
    ask = database.execute
    return Built(lambda: ask(SQL, ASKED).fetchone()[0], int(kept[0]))


def polars(tables: dict[str, Columns]) -> Built:
    """Polars, eager semi-joins from the smallest table on, the texts as categories."""
    categories = pl.col(pl.String).cast(pl.Categorical)
    frames = {name: pl.DataFrame(data).with_columns(categories) for name, data in tables.items()}
    first, last, region, *_ = ASKED
    wanted = (pl.col("region") == region) & (pl.col("first") >= first) & (pl.col("last") <= last)

    def ask() -> int:
        found = frames["meeting"].filter(wanted)
        for name, field, value in lookups():
            bearers = frames[name].filter(pl.col(field) == value)
            found = found.join(bearers, left_on="id", right_on="meeting", how="semi")
        return found.height

    return Built(ask, sum(int(frame.estimated_size()) for frame in frames.values()))


def pandas(tables: dict[str, Columns]) -> Built:
    """pandas, the meetings of each value looked up once and kept."""
    frames = {name: pd.DataFrame(data) for name, data in tables.items()}
    every = frames["meeting"]
    bearers = {
        name: {value: meetings.to_numpy() for value, meetings in frames[name].groupby(field)["meeting"]}
        for name, field in (("participation", "party"), ("topic", "topic"), ("outcome", "force"))
    }
    first, last, region, *_ = ASKED

    def ask() -> int:
        found = every["id"][(every["region"] == region) & (every["first"] >= first) & (every["last"] <= last)]
        for name, _, value in lookups():
            found = found[found.isin(bearers[name][value])]
        return len(found)

    return Built(ask, sum(int(frame.memory_usage(deep=True).sum()) for frame in frames.values()))


def lookups() -> Iterator[tuple[str, str, str]]:
    """What is looked up where: table, column, value."""
    yield from (("participation", "party", party) for party in PARTIES)
    yield "topic", "topic", TOPIC
    yield "outcome", "force", FORCE


def compare(size: int, rounds: int) -> Iterator[tuple[Row, Seconds, Seconds]]:
    """The rows of one size, ours first, each with its times and those of ours."""
    records = synthetic(size)
    collection, tables = Meetings(records), columns(records)
    base = base_of(collection)

    def index(_: object = None) -> Index:
        return touch_all(Index(base.records, base.position))

    building = in_turns({"taken in": Way(lambda _: Meetings(records)), "index": Way(index)}, 3)
    build = {OURS: building["index"]}
    kept = {OURS: bytes_kept(index)}
    touch_all(base.index)
    asks: dict[str, Ask] = {OURS: lambda: ask_ours(collection), "a plain scan": scan(records)}
    for name, builder in (("sqlite3", sqlite), ("DuckDB", duck), ("Polars", polars), ("pandas", pandas)):
        start = perf_counter()
        asks[name], kept[name] = builder(tables)
        build[name] = [perf_counter() - start]
    counted = {name: ask() for name, ask in asks.items()}
    if len(set(counted.values())) > 1:
        raise SystemExit(f"of {size} meetings not all count the same: {counted}")
    ways = {name: Way(lambda _, ask=ask: ask()) for name, ask in asks.items()}
    took = in_turns(ways, rounds, least=0.1, clock=perf_counter)
    for number, (name, seconds) in enumerate(took.items()):
        costs = [middle(build[name], 1e6 / size), f"{kept[name] / size:,.0f}"] if name in kept else ["", ""]
        times = [spread(seconds, 1e3), middle(ratios(seconds, took[OURS]))]
        yield [f"{size:,}" if number == 0 else "", name, *costs, *times], seconds, took[OURS]
    yield ["", f"{OURS}, taking records in", middle(building["taken in"], 1e6 / size), "", "", ""], [], []


def run(quick: bool) -> Report:
    """All sizes; the goal is that of the last."""
    rows: list[Row] = []
    for size in (300,) if quick else (2_000, 20_000, 200_000):
        lines = list(compare(size, 3 if quick else 7))
        rows += [row for row, *_ in lines]
    ours, *others = lines
    peers = ", ".join(f"{row[1]} {middle(seconds, 1e3)}" for row, seconds, _ in others if seconds)
    built = ours[0][2]
    return Report(rows, LIBRARIES, {GOAL: (f"{ours[0][4]} ms; index built in {built} us a meeting", f"{peers} ms")})

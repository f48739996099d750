"""A compound filter, counted, beside what else could answer it: `python tests/bench/query.py [SIZE ...]`.

The same synthetic meetings, in one process, in `Meetings` and in sqlite3 (in memory, indexed), DuckDB, Polars and
pandas, with a plain scan beside them. Every one has to give the same count. A time is the best of several; a ratio says
how many times as long another takes. Needs what the extra `bench` installs.
"""

from __future__ import annotations

import gc
import sqlite3
import sys
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from time import perf_counter
from typing import Any, NamedTuple

import duckdb
import pandas as pd
import polars as pl
from synthetic import meetings as synthetic

from wco_meetings import Meeting, Meetings
from wco_meetings.query.base import base_of
from wco_meetings.query.index import Index
from wco_meetings.tables.display import table

SIZES = (2_000, 20_000, 200_000)

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


class Line(NamedTuple):
    """One way to answer: time to build per meeting, bytes kept per meeting, time of the query and its ratio to ours."""

    meetings: int
    by: str
    build_us: float | None
    kept_bytes: float | None
    query_ms: float | None
    ratio: float | None


Columns = dict[str, list[Any]]
Ask = Callable[[], int]


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


def ours(records: Sequence[Meeting]) -> Ask:
    """Our own collection, its index built."""
    collection = Meetings(records)
    touch_all(base_of(collection).index)

    def ask() -> int:
        found = collection.during(FIRST, LAST).in_region(REGION).attended_by(*PARTIES)
        return len(found.about(TOPIC).with_outcome(FORCE))

    return ask


FAMILIES = ("parties", "involved", "topics", "series", "regions", "countries", "cities", "kinds", "forces")


def touch_all(index: Index) -> None:
    """Build everything that an index can have."""
    for family in FAMILIES:
        getattr(index, family)
    for possible in (False, True):
        index.during(FIRST, LAST, possible)


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


def sqlite(tables: dict[str, Columns]) -> tuple[Ask, int]:
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
    return lambda: database.execute(SQL, ASKED).fetchone()[0], pages * page


def duck(tables: dict[str, Columns]) -> tuple[Ask, int]:
    """DuckDB in memory, each table sorted by what is looked up, so that its zone maps can skip."""
    database = duckdb.connect()
    for name, value in (("meeting", "first"), ("participation", "party"), ("topic", "topic"), ("outcome", "force")):
        database.register("frame", pl.DataFrame(tables[name]).to_arrow())
        database.execute(f"create table {name} as select * from frame order by {value}")
        database.unregister("frame")
    kept = database.execute("select sum(memory_usage_bytes) from duckdb_memory()").fetchone()
    ask = database.execute
    return lambda: ask(SQL, ASKED).fetchone()[0], int(kept[0])


def polars(tables: dict[str, Columns]) -> tuple[Ask, int]:
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

    return ask, sum(int(frame.estimated_size()) for frame in frames.values())


def pandas(tables: dict[str, Columns]) -> tuple[Ask, int]:
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

    return ask, sum(int(frame.memory_usage(deep=True).sum()) for frame in frames.values())


def lookups() -> Iterator[tuple[str, str, str]]:
    """What is looked up where: table, column, value."""
    yield from (("participation", "party", party) for party in PARTIES)
    yield "topic", "topic", TOPIC
    yield "outcome", "force", FORCE


# --- measuring ---


def best_ms(ask: Ask) -> float:
    """The best of at least 5 runs and half a second, in milliseconds."""
    times: list[float] = []
    end = perf_counter() + 0.5
    while len(times) < 5 or perf_counter() < end:
        start = perf_counter()
        ask()
        times.append(perf_counter() - start)
    return min(times) * 1e3


def index_cost(collection: Meetings) -> tuple[float, float]:
    """Seconds to build all of an index, the best of three, and the bytes that it keeps once everything was built."""
    times: list[float] = []
    for _ in range(3):
        start = perf_counter()
        touch_all(Index(base_of(collection).index.records, base_of(collection).index.position))
        times.append(perf_counter() - start)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = Index(base_of(collection).index.records, base_of(collection).index.position)
    touch_all(kept)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return min(times), after - before


def compare(size: int) -> Iterator[Line]:
    """The lines of one size, ours first."""
    records = synthetic(size)
    tables = columns(records)
    gc.collect()
    gc.freeze()
    start = perf_counter()
    collection = Meetings(records)
    taken_in = perf_counter() - start
    seconds, kept = index_cost(collection)
    ask = ours(records)
    expected, base = ask(), best_ms(ask)
    yield Line(size, "Meetings, indexed", seconds / size * 1e6, kept / size, base, 1.0)
    yield Line(size, "  taking records in", taken_in / size * 1e6, None, None, None)
    plain = scan(records)
    yield line(size, "a plain scan", plain, None, None, expected, base)
    for name, build in (("sqlite3", sqlite), ("DuckDB", duck), ("Polars", polars), ("pandas", pandas)):
        start = perf_counter()
        peer, peer_kept = build(tables)
        seconds = perf_counter() - start
        yield line(size, name, peer, seconds, peer_kept, expected, base)


def line(size: int, name: str, ask: Ask, seconds: float | None, kept: int | None, expected: int, base: float) -> Line:
    """The line of one peer, whose count must be the expected one."""
    found = ask()
    if found != expected:
        raise SystemExit(f"{name} counts {found} of {size} meetings, Meetings {expected}")
    took = best_ms(ask)
    build = None if seconds is None else seconds / size * 1e6
    return Line(size, name, build, None if kept is None else kept / size, took, took / base)


def main(sizes: Sequence[int]) -> None:
    """Print all lines of all sizes."""
    lines = [line for size in sizes for line in compare(size)]
    sys.stdout.write(f"{table(Line._fields, lines, len(lines))}\n")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)

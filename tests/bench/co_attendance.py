"""All pairs of parties that met, beside what else could count them: `python tests/bench/co_attendance.py [SIZE ...]`.

The same synthetic meetings, in one process. Ours gives Jaccard and Newman weights besides, the others the shared
meetings alone; their tables are there already, as our index is where a line says so. Every one has to find the same
number of pairs and of shared meetings. A time is the best of three; a ratio says how many times as long another takes.
Needs what the extra `bench` installs.
"""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from time import perf_counter
from typing import NamedTuple

import attrs
import duckdb
import numpy as np
import polars as pl
from synthetic import PARTICIPATIONS, meetings as synthetic

from wco_meetings import Meeting, Meetings
from wco_meetings.tables.display import table

SIZES = (2_000, 20_000, 200_000)

SQL = """
    select count(*), sum(shared) from (select count(*) as shared from participation a join participation b
    on a.meeting = b.meeting and a.party < b.party group by a.party, b.party)
"""

# How many pairs there are, and how many meetings they share, all told.
Found = tuple[int, int]
Count = Callable[[], Found]


class Line(NamedTuple):
    """One way to count all pairs: the time a meeting, and its ratio to ours."""

    meetings: int
    by: str
    us_a_meeting: float
    ratio: float


def ours(collection: Meetings) -> Found:
    """Our own analysis."""
    rows = collection.co_attendance()
    return len(rows), sum(row.meetings for row in rows)


def counter(records: Sequence[Meeting]) -> Found:
    """A `Counter` of combinations, as one writes it first."""
    pairs: Counter[tuple[str, str]] = Counter()
    for meeting in records:
        pairs.update(combinations(sorted({part.party for part in meeting.participations}), 2))
    return len(pairs), pairs.total()


def participations(records: Sequence[Meeting]) -> pl.DataFrame:
    """The table of participations, each once, parties as numbers."""
    number: dict[str, int] = {}
    rows = {
        (at, number.setdefault(part.party, len(number)))
        for at, meeting in enumerate(records)
        for part in meeting.participations
    }
    return pl.DataFrame(sorted(rows), schema={"meeting": pl.UInt32, "party": pl.UInt32}, orient="row")


def dense(frame: pl.DataFrame) -> Count:
    """numpy: a matrix of meetings and parties, and its product with itself in BLAS."""
    at, party = (frame[name].to_numpy() for name in frame.columns)

    def count() -> Found:
        matrix = np.zeros((at.max() + 1, party.max() + 1), dtype=np.float32)
        matrix[at, party] = 1
        shared = np.triu(matrix.T @ matrix, 1)
        return int(np.count_nonzero(shared)), int(shared.sum(dtype=np.float64))

    return count


def polars(frame: pl.DataFrame) -> Count:
    """A self-join in Polars."""

    def count() -> Found:
        joined = frame.lazy().join(frame.lazy(), on="meeting").filter(pl.col("party") < pl.col("party_right"))
        pairs = joined.group_by("party", "party_right").len().collect()
        return pairs.height, int(pairs["len"].sum())

    return count


def duck(frame: pl.DataFrame) -> Count:
    """A self-join in DuckDB."""
    database = duckdb.connect()
    database.register("frame", frame.to_arrow())
    database.execute("create table participation as select * from frame")

    def count() -> Found:
        pairs, shared = database.execute(SQL).fetchone() or (0, 0)
        return int(pairs), int(shared)

    return count


def once(count: Count) -> tuple[float, Found]:
    """The time that a count takes, and what it finds."""
    start = perf_counter()
    found = count()
    return perf_counter() - start, found


def with_index(records: Sequence[Meeting]) -> tuple[float, Found]:
    """Our own analysis of a new collection, whose index isn't built yet; taking the records in isn't counted."""
    collection = Meetings(records)
    return once(lambda: ours(collection))


def compare(size: int) -> Iterator[Line]:
    """The lines of one size, ours first."""
    records = synthetic(size)
    collection, frame = Meetings(records), participations(records)
    uneven = [
        attrs.evolve(record, participations=record.participations[: 2 + number % (PARTICIPATIONS - 1)])
        for number, record in enumerate(records)
    ]
    numpy, joined, sql = dense(frame), polars(frame), duck(frame)
    ways: dict[str, Callable[[], tuple[float, Found]]] = {
        "co_attendance, its index included": lambda: with_index(records),
        "  its index there": lambda: once(lambda: ours(collection)),
        "a Counter of combinations": lambda: once(lambda: counter(records)),
        "numpy, dense": lambda: once(numpy),
        "Polars": lambda: once(joined),
        "DuckDB": lambda: once(sql),
    }
    gc.collect()
    gc.freeze()
    base, expected = 0.0, ours(collection)
    for name, way in ways.items():
        seconds, founds = zip(*(way() for _ in range(3)), strict=True)
        if {expected} != set(founds):
            raise SystemExit(f"{name} finds {founds}, co_attendance {expected}")
        base = base or min(seconds)
        yield Line(size, name, min(seconds) / size * 1e6, min(seconds) / base)
    least = min(with_index(uneven)[0] for _ in range(3))
    yield Line(size, "co_attendance, lists of 2 to 25", least / size * 1e6, least / base)


def main(sizes: Sequence[int]) -> None:
    """Print all lines of all sizes."""
    lines = [line for size in sizes for line in compare(size)]
    sys.stdout.write(f"{table(Line._fields, lines, len(lines))}\n")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)

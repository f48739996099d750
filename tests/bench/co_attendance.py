"""All pairs of parties that met, beside what else could count them.

The same synthetic meetings. Ours gives Jaccard and Newman weights besides, the others the shared meetings alone; their
tables are there already, as our index is where a line says so. Every one has to find the same number of pairs and of
shared meetings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations
from time import perf_counter

import attrs
import duckdb
import networkx as nx
import numpy as np
import polars as pl
from measure import Seconds, Way, in_turns, middle, spread
from report import Report, Row
from synthetic import PARTICIPATIONS, meetings as synthetic

from wco_meetings import Meeting, Meetings

LIBRARIES = ("numpy", "duckdb", "polars", "networkx")
OURS, INDEXED = "`co_attendance`, its index included", "`co_attendance`, its index there"
UNEVEN = "`co_attendance`, lists of 2 to 25 parties, all included"
PROJECTION = "networkx, a weighted projection"
GOAL = "all co-attendance pairs, 200,000 meetings"

# networkx takes a second for so many.
FEW = 2_000

SQL = """
    select count(*), sum(shared) from (select count(*) as shared from participation a join participation b
    on a.meeting = b.meeting and a.party < b.party group by a.party, b.party)
"""

# How many pairs there are, and how many meetings they share, all told.
Found = tuple[int, int]
Count = Callable[[], Found]


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


def networkx(records: Sequence[Meeting]) -> Count:
    """The weighted projection of a bipartite graph in networkx."""
    graph = nx.Graph()
    parties = {part.party for meeting in records for part in meeting.participations}
    graph.add_edges_from((at, part.party) for at, meeting in enumerate(records) for part in meeting.participations)

    def count() -> Found:
        projected = nx.bipartite.weighted_projected_graph(graph, parties)
        return projected.number_of_edges(), int(projected.size(weight="weight"))

    return count


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
    database.execute("set enable_progress_bar = false")
    database.register("frame", frame.to_arrow())
    database.execute("create table participation as select * from frame")

    def count() -> Found:
        pairs, shared = database.execute(SQL).fetchone() or (0, 0)
        return int(pairs), int(shared)

    return count


def compare(size: int, rounds: int) -> dict[str, tuple[Seconds, Seconds]]:
    """For each way the seconds a meeting, ours first, and those of ours in the same rounds."""
    records = synthetic(size)
    collection, frame, few = Meetings(records), participations(records), records[:FEW]
    uneven = [
        attrs.evolve(record, participations=record.participations[: 2 + number % (PARTICIPATIONS - 1)])
        for number, record in enumerate(records)
    ]
    counts: dict[str, Count] = {
        INDEXED: partial(ours, collection),
        "a `Counter` of combinations": partial(counter, records),
        "DuckDB": duck(frame),
        "Polars": polars(frame),
        "numpy, a dense matrix": dense(frame),
    }
    found = {name: count() for name, count in counts.items()}
    projected = networkx(few)
    if len(set(found.values())) > 1 or projected() != counter(few):
        raise SystemExit(f"of {size} meetings not all count the same: {found}")
    # Taking the records in isn't counted.
    ways = {
        OURS: Way(ours, partial(Meetings, records)),
        **{name: Way(lambda _, count=count: count()) for name, count in counts.items()},
        UNEVEN: Way(ours, partial(Meetings, uneven)),
    }
    if size <= FEW:
        ways[PROJECTION] = Way(lambda _: projected())
    took = in_turns(ways, rounds, clock=perf_counter)
    return {name: ([one / size for one in seconds], took[OURS]) for name, seconds in took.items()}


def rows(sizes: Sequence[int], found: dict[int, dict[str, tuple[Seconds, Seconds]]]) -> Iterator[Row]:
    """A row for each way, with a column for each size."""
    for name in found[sizes[0]]:
        cells = (found[size].get(name) for size in sizes)
        yield [name, *("" if cell is None else spread(cell[0], 1e6) for cell in cells)]


def run(quick: bool) -> Report:
    """All sizes; the goal is that of the last."""
    sizes = (100, 200, 300) if quick else (2_000, 20_000, 200_000)
    found = {size: compare(size, 3) for size in sizes}
    last = found[sizes[-1]]
    counted = [name for name in last if name not in (OURS, INDEXED, UNEVEN, PROJECTION)]
    peers = ", ".join(f"{name.partition(',')[0]} {middle(last[name][0], 1e6)}" for name in counted)
    slow = middle(found[sizes[0]][PROJECTION][0], 1e6)
    reached = f"{spread(last[OURS][0], 1e6)} us a meeting, {spread(last[INDEXED][0], 1e6)} with the index there"
    others = f"{peers} us; networkx {slow} us on {sizes[0]:,}"
    return Report(list(rows(sizes, found)), LIBRARIES, {GOAL: (reached, others)})

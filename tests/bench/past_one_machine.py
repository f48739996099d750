"""An archive through Dask into Parquet, then asked.

The program that is run is the one that `docs/past-one-machine.md` shows, with one worker and with two, and so is the
query: DuckDB and, where pyspark is installed, Spark's SQL must give the same rows for the same text. sqlglot says
besides that both read it. The pages are those of `tests/extraction_set`, over and over, the ordinals in each
replaced so that they tell of other meetings, in eight files.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from types import ModuleType
from typing import Any

import duckdb
import sqlglot
from measure import Way, figure, in_turns
from pages import pages as releases
from report import Report, Row

from wco_meetings import extract_all

LIBRARIES = ("dask", "pyarrow", "duckdb", "sqlglot")
ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "past-one-machine.md").read_text(encoding="utf-8")
FILES = 8
ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\b")


def program(folder: Path) -> ModuleType:
    """The guide's program as a module, which processes find by its name."""
    block = re.search(r"^```python\n(from pathlib.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert block is not None
    path = folder / "pages_to_parquet.py"
    path.write_text(block[1], encoding="utf-8")
    sys.path.insert(0, str(folder))
    spec = spec_from_file_location("pages_to_parquet", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["pages_to_parquet"] = module
    spec.loader.exec_module(module)
    return module


def query() -> str:
    """The guide's query."""
    block = re.search(r'>>> query = """\n(.*?)^\.\.\. """', GUIDE, re.MULTILINE | re.DOTALL)
    assert block is not None
    return block[1].replace("...", "   ")


def make_archive(folder: Path, pages: int) -> None:
    """Files of JSON Lines with so many pages in all."""
    folder.mkdir()
    texts = [page.text for page in releases()]
    lines = [
        json.dumps({"url": f"https://example.org/{number}", "text": ORDINAL.sub(f"{1 + number % 990}th", text)})
        for number, text in enumerate(islice(cycle(texts), pages))
    ]
    for number in range(FILES):
        (folder / f"{number:03}.jsonl").write_text("\n".join(lines[number::FILES]), encoding="utf-8")


def size_of(folder: Path) -> int:
    """Bytes in all files of a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


# --- running ---


def rows(archive: Path, folder: Path, pages: int, module: ModuleType, rounds: int) -> Iterator[Row]:
    """`extract_all` over one file of all pages, then the guide's program, each with one worker and with two."""
    one = folder / "all.jsonl"
    one.write_text("\n".join(path.read_text("utf-8") for path in sorted(archive.glob("*.jsonl"))), encoding="utf-8")
    used: dict[Path, float] = {}
    written: dict[str, int] = {}

    def timed(run: Callable[[Path, int], object], workers: int, out: Path) -> None:
        before = core_time()
        run(out, workers)
        used[out] = core_time() - before

    def fresh(name: str) -> Path:
        out = folder / f"{name}-{len(used)}"
        out.mkdir()
        return out

    runs: dict[str, Callable[[Path, int], object]] = {
        "`extract_all`": lambda out, workers: extract_all(one, out / "results.jsonl", workers=workers),
        "Dask, `extract_all` and nine tables in Parquet": lambda out, workers: module.run(archive, out, workers),
    }
    for name, run in runs.items():
        for workers in (1, 2):
            used.clear()
            way = Way(partial(timed, run, workers), partial(fresh, f"{len(name)}-{workers}"))
            seconds = in_turns({name: way}, rounds, clock=perf_counter)[name]
            written[name] = size_of(out := next(iter(used))) - size_of(out / "results")
            cells = [pages / median(seconds), median(used.values()) / pages * 1e3, written[name] / pages]
            yield [name if workers == 1 else "", str(workers), *map(figure, cells)]


def core_time() -> float:
    """Seconds of processor time of this process and those that it waited for."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


# --- asking ---


def by_duckdb(folder: Path, tables: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """What DuckDB says."""
    database = duckdb.connect()
    for name in tables:
        files = f"{folder.as_posix()}/{name}/*/rows.parquet"
        database.execute(f"create view {name} as from read_parquet('{files}', hive_partitioning = true)")
    return database.sql(query()).fetchall()


def by_spark(folder: Path) -> list[tuple[Any, ...]]:
    """What Spark says, on one core."""
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        for name in ("meetings", "participations"):
            path = (folder / name).as_posix()
            spark.sql(f"create temporary view {name} using parquet options (path '{path}')")
        return [tuple(row) for row in spark.sql(query()).collect()]
    finally:
        spark.stop()


def agree(records: Path, tables: tuple[str, ...]) -> None:
    """DuckDB and Spark have to say the same, and sqlglot to read the query as either's."""
    said = by_duckdb(records, tables)
    for dialect in ("duckdb", "spark"):
        sqlglot.parse_one(query(), read=dialect)
    if find_spec("pyspark") is not None and (answer := by_spark(records)) != said:
        raise SystemExit(f"Spark says {answer}, DuckDB {said}")


def run(quick: bool) -> Report:
    """All runs, then the engines."""
    pages, rounds = (88, 1) if quick else (2_000, 3)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        archive = folder / "pages"
        make_archive(archive, pages)
        module = program(folder)
        found = list(rows(archive, folder, pages, module, rounds))
        agree(max(folder.glob("*/meetings")).parent, module.TABLES)
    return Report(found, LIBRARIES)

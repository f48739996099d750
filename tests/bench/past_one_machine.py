"""An archive through Dask into Parquet, then asked: `python tests/bench/past_one_machine.py [PAGES [REPETITIONS]]`.

The program that is run is the one that `docs/past-one-machine.md` shows, with one worker and with two, and so is the
query: DuckDB and, where pyspark is installed, Spark's SQL must give the same rows for the same text. sqlglot says
besides that both read it. The pages are those of `tests/extraction_set`, over and over, the ordinals in each
replaced so that they tell of other meetings, in eight files. Needs what the extra `bench` installs.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from types import ModuleType
from typing import Any, NamedTuple

import duckdb
import sqlglot

from wco_meetings import extract_all
from wco_meetings.tables.rows import table

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "past-one-machine.md").read_text(encoding="utf-8")
FILES = 8
ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\b")


class Line(NamedTuple):
    """A way to run it: pages a second and processor time a page, the best of several; bytes written a page."""

    run: str
    workers: int
    pages_a_second: float
    core_ms_a_page: float
    bytes_a_page: float


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
    texts = [path.read_bytes().decode() for path in sorted((ROOT / "tests" / "extraction_set").glob("*.txt"))]
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


def lines(archive: Path, folder: Path, pages: int, module: ModuleType, repetitions: int) -> Iterator[Line]:
    """`extract_all` over one file of all pages, then the guide's program, each with one worker and with two."""
    one = folder / "all.jsonl"
    one.write_text("\n".join(path.read_text("utf-8") for path in sorted(archive.glob("*.jsonl"))), encoding="utf-8")

    def results(out: Path, workers: int) -> None:
        extract_all(one, out / "results.jsonl", workers=workers)

    def parquet(out: Path, workers: int) -> None:
        module.run(archive, out, workers)

    ways: list[tuple[str, Callable[[Path, int], None]]] = [("extract_all", results), ("Dask to Parquet", parquet)]
    for name, run in ways:
        for workers in (1, 2):
            seconds: list[float] = []
            core_seconds: list[float] = []
            for number in range(repetitions):
                out = folder / f"{run.__name__}-{workers}-{number}"
                out.mkdir()
                start, used = perf_counter(), core_time()
                run(out, workers)
                seconds.append(perf_counter() - start)
                core_seconds.append(core_time() - used)
            written = size_of(out) - size_of(out / "results") if name != "extract_all" else size_of(out)
            yield Line(name, workers, pages / min(seconds), min(core_seconds) / pages * 1e3, written / pages)


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


def main(pages: int = 4_000, repetitions: int = 3) -> None:
    """Print all lines, then what the engines say."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        archive = folder / "pages"
        make_archive(archive, pages)
        module = program(folder)
        found = list(lines(archive, folder, pages, module, repetitions))
        sys.stdout.write(f"{table(Line._fields, found, len(found))}\n\n")
        records = folder / "parquet-2-0"
        rows = by_duckdb(records, module.TABLES)
        sys.stdout.write(f"DuckDB: {rows}\n")
        for dialect in ("duckdb", "spark"):
            sqlglot.parse_one(query(), read=dialect)
        sys.stdout.write("sqlglot reads the query as DuckDB's SQL and as Spark's\n")
        if find_spec("pyspark") is None:
            sys.stdout.write("Spark: not asked, pyspark is not installed\n")
        else:
            answer = by_spark(records)
            if answer != rows:
                raise SystemExit(f"Spark says {answer}, DuckDB {rows}")
            sys.stdout.write("Spark: the same\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

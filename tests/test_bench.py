"""The benchmark runs, and every engine in it counts the same."""

import subprocess
import sys
from pathlib import Path

import pytest

PEERS = ("duckdb", "polars", "pandas", "pyarrow")


def test_every_engine_of_the_query_benchmark_gives_the_same_count(root: Path) -> None:
    for peer in PEERS:
        pytest.importorskip(peer, reason="the extra 'bench' is not installed")
    command = [sys.executable, str(root / "tests" / "bench" / "query.py"), "300"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    for engine in ("Meetings, indexed", "a plain scan", "sqlite3", "DuckDB", "Polars", "pandas"):
        assert engine in done.stdout

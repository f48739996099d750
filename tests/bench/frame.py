"""The bundled participations as a frame, and a group-by: `python tests/bench/frame.py [PROCESSES]`.

Each time in a process of its own, so that nothing has been read before; what is imported isn't counted. The counts have
to be those of the view. Needs the extra `pandas`.
"""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
from time import perf_counter, process_time
import pandas
import wco_meetings as wm
wm.load  # imports the package's rooms
start, used = perf_counter(), process_time()
counts = wm.load().to_pandas("participations").groupby("party").size()
print((perf_counter() - start) * 1e3, (process_time() - used) * 1e3)
assert dict(counts) == {tally.value: tally.items for tally in wm.load().participations.count_by("party")}
"""


def main(processes: int) -> None:
    """Run it so many times, and print the best."""
    runs = [
        subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True).stdout
        for _ in range(processes)
    ]
    elapsed, used = zip(*(map(float, run.split()) for run in runs), strict=True)
    sys.stdout.write(f"load, to_pandas and group-by: {min(elapsed):.0f} ms; processor time {min(used):.0f} ms\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)

"""What comes of reading many damaged documents of each format.

    python tests/bench/damage.py [COUNT] [FORMAT ...]

prints a line a format: how many were refused, read as another reader reads them, or read where that reader gives up;
and each that went wrong. It needs everything that the formats need, and `ruamel.yaml` and `polars`.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from accidents import what_came_of
from forms import PLAIN


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for form in sys.argv[2:] or [*PLAIN, "json.gz", "jsonl.zst"]:
        began = time.perf_counter()
        verdicts: Counter[str] = Counter()
        for verdict, data, why in what_came_of(form, count, seed=1):
            verdicts[verdict] += 1
            if verdict not in ("refused", "read", "read alone"):
                sys.stdout.write(f"{form} {verdict}: {why} in {data!r}\n")
        sys.stdout.write(f"{form}: {dict(verdicts)} in {time.perf_counter() - began:.0f} s\n")


if __name__ == "__main__":
    main()

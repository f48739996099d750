"""Work for processes of their own, which find it by its name."""

from __future__ import annotations

import os
import sys
from concurrent.futures.process import BrokenProcessPool


def doubled(number: int) -> int:
    return 2 * number


def deadly(number: int) -> int:  # pragma: no cover - a process that ends like this measures nothing
    """Three ends the process that works on it."""
    if number == 3:
        os._exit(1)
    return 2 * number


def broken(number: int) -> int:
    """Three looks like that in a thread."""
    if number == 3:
        raise BrokenProcessPool
    return 2 * number


def refused(number: int) -> int:
    raise ValueError(number)


def lost(number: int) -> int:
    return -number


def process(number: int) -> int:  # pragma: no cover - a process that ends with its parent measures nothing
    return number or os.getpid()


if __name__ == "__main__":  # pragma: no cover - a program that is killed
    from wco_meetings.archives.pool import in_order

    for (found,) in in_order(process, lost, ([number] for number in range(2**40)), 1):
        sys.stdout.write(f"{found}\n")
        sys.stdout.flush()

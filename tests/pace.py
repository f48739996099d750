"""How long work takes beside usual work in the same process: a machine that is slow is slow with both."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time


def seconds(work: Callable[..., object], *given: object) -> float:
    start = process_time()
    work(*given)
    return process_time() - start


def times_as_long(work: Callable[[str], object], text: str, usual: str) -> float:
    """How many times as long as `usual`, repeated to its length, `text` takes; one that is shorter counts as long."""
    expected = min(seconds(work, usual) for _ in range(2)) * max(1, len(text) / len(usual))
    return seconds(work, text) / expected


def seconds_of(steps: int) -> float:
    """How long so many steps of plain Python take here and now."""
    return seconds(_loop, 1_000_000) * steps / 1_000_000


def _loop(steps: int) -> None:
    for _ in range(steps):
        pass

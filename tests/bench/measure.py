"""The one way in which everything here is timed: in turns and in one process.

In each round every way has its turn, so that whatever slows the machine down for a while slows them all. What is held
already is out of the collector's sight: nobody pays for what another one keeps. Where some use several threads or
processes the clock is read, else the processor's time, which tells less of what the machine does besides.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from math import floor, log10
from statistics import median
from time import process_time
from typing import Any, NamedTuple

ROUNDS = 5

Seconds = list[float]


class Way(NamedTuple):
    """One way to do a job: what is timed, with what `prepare` gives it, which isn't."""

    run: Callable[[Any], Any]
    prepare: Callable[[], Any] = lambda: None


def in_turns(
    ways: Mapping[str, Way], rounds: int = ROUNDS, least: float = 0.0, clock: Callable[[], float] = process_time
) -> dict[str, Seconds]:
    """For each way the seconds that it took in each round; one that is done sooner is run for `least` seconds."""
    took: dict[str, Seconds] = {name: [] for name in ways}
    gc.collect()
    gc.freeze()
    try:
        times = {name: _times(way, least, clock) for name, way in ways.items()}
        for _ in range(rounds):
            for name, way in ways.items():
                took[name].append(_timed(way, times[name], clock))
    finally:
        gc.unfreeze()
    return took


def _times(way: Way, least: float, clock: Callable[[], float]) -> int:
    """How often a way is to be run for it to take so long; it is warm after that."""
    times = 1
    while least and (seconds := _timed(way, times, clock) * times) < least:
        times = max(2 * times, min(100 * times, int(times * least / max(seconds, 1e-9))))
    return times


def _timed(way: Way, times: int, clock: Callable[[], float]) -> float:
    """Seconds of one run of so many; what it gave is thrown away after the clock has stopped."""
    prepared, run = way.prepare(), way.run
    gc.collect()
    start = clock()
    for _ in range(times):
        found = run(prepared)
    seconds = clock() - start
    del found
    return seconds / times


@contextmanager
def collector(on: bool) -> Iterator[None]:
    """The garbage collector, on or off for everybody."""
    (gc.enable if on else gc.disable)()
    try:
        yield
    finally:
        gc.enable()


def bytes_kept(make: Callable[[], Any]) -> int:
    """The bytes that are kept of what is made."""
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    made = make()
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del made
    return after - before


# --- how figures are shown ---


def ratios(seconds: Seconds, base: Seconds) -> Seconds:
    """How many times as long as another way took, round by round."""
    return [one / other for one, other in zip(seconds, base, strict=True)]


def figure(number: float) -> str:
    """A number to three digits, as it would be written by hand."""
    digits = 2 - floor(log10(abs(number))) if number else 0
    return f"{round(number, digits):,.{min(max(digits, 0), 4)}f}"


def middle(numbers: Seconds, per: float = 1.0) -> str:
    """The median, in a unit of which there are so many in one."""
    return figure(median(numbers) * per)


def spread(numbers: Seconds, per: float = 1.0) -> str:
    """The median, with the least and the most."""
    low, high = figure(min(numbers) * per), figure(max(numbers) * per)
    return middle(numbers, per) if low == high else f"{middle(numbers, per)} ({low} to {high})"

"""Work spread over processes: results in the order of the work, little of it held, and no process's end is the end.

Processes are started afresh (`spawn`) on every system, so that they share nothing with a program that has threads.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TypeVar

from ..errors import Error

__all__ = ["in_order"]

T = TypeVar("T")
R = TypeVar("R")

# Batches a worker that are under way or done and not yet fetched: none waits while an earlier one takes its time.
_AHEAD = 4


def in_order(
    work: Callable[[T], R], lost: Callable[[T], R], batches: Iterable[Sequence[T]], workers: int
) -> Iterator[list[R]]:
    """`work` done on each item by so many processes; the results of each batch, in the order of the batches.

    Where a process dies over an item, the item's result is `lost` of it, and the rest goes on. Both must be functions
    of a module. Raises what `work` raises, and `Error` where no process can be started. Closing the iterator ends the
    processes.
    """
    with _Pool(workers) as pool:
        waiting: deque[tuple[Sequence[T], Future[list[R]]]] = deque()
        todo = iter(batches)
        while True:
            for batch in islice(todo, _AHEAD * workers - len(waiting)):
                waiting.append((batch, pool.submit(work, batch)))
            if not waiting:
                return
            batch, future = waiting.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:
                # Which of the items under way it was, nobody knows: those of this batch are done one at a time.
                pool.renew()
                results = _one_by_one(work, lost, batch)
                waiting = deque((batch, pool.again(work, batch, future)) for batch, future in waiting)
            yield results


def _one_by_one(work: Callable[[T], R], lost: Callable[[T], R], batch: Sequence[T]) -> list[R]:
    results: list[R] = []
    with _Pool(1) as pool:
        for item in batch:
            try:
                results += pool.submit(work, [item]).result()
            except BrokenProcessPool:
                pool.renew()
                results.append(lost(item))
    return results


class _Pool:
    """Processes that can be replaced by others."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._executor = self._started()

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self._executor.shutdown(cancel_futures=True)

    def _started(self) -> ProcessPoolExecutor:
        executor = ProcessPoolExecutor(self._workers, mp_context=multiprocessing.get_context("spawn"))
        try:
            executor.submit(_ready).result()
        except BrokenProcessPool:
            raise Error(
                "no process can be started: a program that starts some must do its work under "
                'if __name__ == "__main__", or take workers=1'
            ) from None
        return executor

    def renew(self) -> None:
        """Other processes in place of broken ones."""
        self._executor.shutdown()
        self._executor = self._started()

    def submit(self, work: Callable[[T], R], batch: Sequence[T]) -> Future[list[R]]:
        """A batch to be worked on; in a pool that has just broken, a future that says so."""
        try:
            return self._executor.submit(_worked, work, batch)
        except BrokenProcessPool as error:
            broken: Future[list[R]] = Future()
            broken.set_exception(error)
            return broken

    def again(self, work: Callable[[T], R], batch: Sequence[T], future: Future[list[R]]) -> Future[list[R]]:
        """The same future where it has a result, else a new one."""
        return self.submit(work, batch) if isinstance(future.exception(), BrokenProcessPool) else future


def _ready() -> None:
    """What the first process is asked for."""


def _worked(work: Callable[[T], R], batch: Sequence[T]) -> list[R]:
    return [work(item) for item in batch]

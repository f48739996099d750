"""Work spread over processes: results in the order of the work, little of it held, and no process's end is the end.

Processes are started afresh (`spawn`) on every system, so that they share nothing with a program that has threads.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from itertools import islice
from signal import SIG_IGN, SIGINT, signal
from threading import Thread
from typing import Generic, NamedTuple, TypeVar

from ..errors import Error

__all__ = ["in_order"]

T = TypeVar("T")
R = TypeVar("R")

# Batches a worker that are under way or done and not yet fetched: none waits while an earlier one takes its time.
_AHEAD = 4


def in_order(
    work: Callable[[T], R], lost: Callable[[T], R], batches: Iterable[Sequence[T]], workers: int
) -> Generator[list[R]]:
    """`work` done on each item by so many processes; the results of each batch, in the order of the batches.

    Where a process dies over an item, the item's result is `lost` of it, and the rest goes on. `work` must be a
    function of a module. Raises what it raises, and `Error` where no process can be started. Closing the generator
    ends the processes.
    """
    if multiprocessing.current_process().daemon:
        raise Error("no process can be started by a daemon, as those of multiprocessing.Pool are: take workers=1")
    with ExitStack() as stack:
        crew = [stack.enter_context(_Worker()) for _ in range(workers)]
        waiting: deque[_Task[T, R]] = deque()
        todo = iter(batches)
        while True:
            for batch in islice(todo, _AHEAD * workers - len(waiting)):
                worker = min(crew, key=lambda worker: sum(task.is_open_for(worker) for task in waiting))
                waiting.append(_Task(batch, worker, worker.submit(work, batch)))
            if not waiting:
                return
            batch, worker, future = waiting.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:
                worker.renew()
                results = _one_by_one(work, lost, batch, worker)
                waiting = deque(
                    task._replace(future=worker.submit(work, task.batch)) if task.broke_with(worker) else task
                    for task in waiting
                )
            yield results


def _one_by_one(work: Callable[[T], R], lost: Callable[[T], R], batch: Sequence[T], worker: _Worker) -> list[R]:
    """The results of a batch over which a process has died; over which of its items nobody knows."""
    results: list[R] = []
    for item in batch:
        try:
            results += worker.submit(work, [item]).result()
        except BrokenProcessPool:
            worker.renew()
            results.append(lost(item))
    return results


class _Worker:
    """A pool of one process, which can be replaced by another.

    Of a pool of several that breaks one can't say over what it did, and one that breaks while it starts a further
    process may wait for that process for ever.
    """

    def __init__(self) -> None:
        self._start()

    def __enter__(self) -> _Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self._executor.shutdown(cancel_futures=True)

    def _start(self) -> None:
        self._executor = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
        self._started = self._executor.submit(_ready)

    def renew(self) -> None:
        """Another process in place of the one that died."""
        self._executor.shutdown()
        self._start()

    def submit(self, work: Callable[[T], R], batch: Sequence[T]) -> Future[list[R]]:
        """A batch to be worked on; of a process that has just died, a future that says so."""
        try:
            self._started.result()
        except BrokenProcessPool:
            raise Error(
                "no process can be started: a program that starts some must stand in a file, not come from standard "
                'input, and do its work under if __name__ == "__main__"; or take workers=1'
            ) from None
        try:
            return self._executor.submit(_worked, work, batch)
        except BrokenProcessPool as error:
            broken: Future[list[R]] = Future()
            broken.set_exception(error)
            return broken


class _Task(NamedTuple, Generic[T, R]):
    """A batch, who works on it, and what will come of it."""

    batch: Sequence[T]
    worker: _Worker
    future: Future[list[R]]

    def is_open_for(self, worker: _Worker) -> bool:
        """Whether this worker has still to do it."""
        return self.worker is worker and not self.future.done()

    def broke_with(self, worker: _Worker) -> bool:
        """Whether it is left over from this worker's last process, which has died."""
        return self.worker is worker and isinstance(self.future.exception(), BrokenProcessPool)


def _ready() -> None:
    """What a new process is asked for, which then ends with its parent, even a killed one, and not by the keyboard.

    It is told to end by its parent: one that is interrupted with it may be waited for in vain.
    """
    signal(SIGINT, SIG_IGN)
    Thread(target=_ends_with_parent, daemon=True).start()


def _ends_with_parent() -> None:  # pragma: no cover
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _worked(work: Callable[[T], R], batch: Sequence[T]) -> list[R]:
    return [work(item) for item in batch]

"""Work that several processes do at once, its results in order, its memory bounded."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from typing import TypeVar

from ktimeline.intake.loading import Run, in_turn

__all__ = ["usual_jobs", "workers"]

T = TypeVar("T")
R = TypeVar("R")

_FEWEST = 12  # items that are worth the start of processes
_AHEAD = 4  # items a process that are handed out before the first of them is taken back


def usual_jobs() -> int:
    """Return how many processes this machine can run at once."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


@contextmanager
def workers(jobs: int) -> Iterator[Run]:
    """Give a `Run` that calls a function for many items in `jobs` processes; 1 is in this process.

    Results come in the order of the items. No more than four items a process are under way, so
    memory does not grow with their number. Processes start with the thirteenth item, and end with
    the `with` block, also where it is left by an error or Ctrl-C. What they are given, and give
    back, is pickled. Raises ValueError for less than one job.
    """
    if jobs < 1:
        raise ValueError(f"--jobs is the number of processes, at least 1, not {jobs}")
    if jobs == 1:
        yield in_turn
        return
    crew = _Crew(jobs)
    try:
        yield crew.run
    finally:
        crew.end()


class _Crew:
    """The processes of one `with` block; they are started anew where one of them dies."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def run(
        self, function: Callable[[T], R], items: Iterable[T], broken: Callable[[T], R]
    ) -> Iterator[R]:
        """Yield the results in order; `broken` gives that of an item that kills its process."""
        waiting = iter(items)
        first = list(islice(waiting, _FEWEST + 1))
        if len(first) <= _FEWEST:
            yield from map(function, first)
            return
        waiting = chain(first, waiting)
        under_way: deque[tuple[T, Future[R]]] = deque()
        while True:
            for item in islice(waiting, _AHEAD * self.jobs - len(under_way)):
                under_way.append((item, self._submit(function, item)))
            if not under_way:
                return
            item, future = under_way.popleft()
            try:
                result = future.result()
            except BrokenProcessPool:
                result = self._alone(function, item, broken)
                under_way = deque((one, self._submit(function, one)) for one, _ in under_way)
            yield result

    def _submit(self, function: Callable[[T], R], item: T) -> Future[R]:
        if self._pool is None:
            # A forked process has all that is loaded already; only Linux forks safely.
            way = "fork" if sys.platform == "linux" else "spawn"
            context = multiprocessing.get_context(way)
            self._pool = ProcessPoolExecutor(self.jobs, context, _ignore_interrupts)
        try:
            return self._pool.submit(function, item)
        except BrokenProcessPool as error:
            failed: Future[R] = Future()
            failed.set_exception(error)
            return failed

    def _alone(self, function: Callable[[T], R], item: T, broken: Callable[[T], R]) -> R:
        """Try an item once more, while no other is under way: it may not have been the one."""
        self.end()
        try:
            return self._submit(function, item).result()
        except BrokenProcessPool:
            self.end()
            return broken(item)

    def end(self) -> None:
        """End the processes; what is under way is given up."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _ignore_interrupts() -> None:
    """Leave Ctrl-C to the process that was started by a person; it ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

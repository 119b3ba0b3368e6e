"""The same work on every item, in order: in this process, or on several with the same results in the same order."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from interviewer.cli.diagnostics import Exit, Failure
from interviewer.collecting import collect_seldom

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["CHUNK", "Progress", "add_jobs", "in_order"]

CHUNK = 16
"""Items that a process takes at a time."""

_WINDOW = 4
"""Chunks under way for each process: enough to keep them busy, few enough that memory stays flat."""

Item = TypeVar("Item")
Result = TypeVar("Result")

_work: Callable[[Any], Any] | None = None


def in_order(
    items: Iterable[Item], prepare: Callable[..., Callable[[Item], Result]], arguments: tuple[Any, ...], jobs: int
) -> Iterator[Result]:
    """The result for each item, in the order of the items.

    prepare(*arguments) gives the function that does the work; each process calls it once. Both must be importable.
    Items are read only as far as they are worked on.
    """
    if jobs <= 1:
        yield from map(prepare(*arguments), items)
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Future[list[Result]]] = deque()
    source = iter(items)
    context = multiprocessing.get_context("spawn")  # the same everywhere, and no copy of an open journal
    pool = ProcessPoolExecutor(jobs, context, _begin, (prepare, arguments))
    try:
        while True:
            while len(waiting) < jobs * _WINDOW and (chunk := list(islice(source, CHUNK))):
                waiting.append(pool.submit(_chunk, chunk))
            if not waiting:
                return
            yield from waiting.popleft().result()
    except BrokenProcessPool:
        raise Failure("A process that helped was ended from outside.", "Try again with --jobs 1.", Exit.FAULT) from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _begin(prepare: Callable[..., Callable[[Any], Any]], arguments: tuple[Any, ...]) -> None:
    global _work
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl+c is for the process that the person started
    _work = prepare(*arguments)


def _chunk(items: list[Any]) -> list[Any]:
    assert _work is not None
    return [_work(item) for item in items]


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """The options --jobs and --progress."""
    parser.add_argument(
        "--jobs", type=_jobs, default=1, metavar="N", help="processes to work on (default 1; 0: one a core)"
    )
    parser.add_argument("--progress", action="store_true", help="tell on stderr how far it is, also in a pipe")


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and int(text) <= 64):
        raise argparse.ArgumentTypeError(f"'{text[:20]}' must be a number of processes from 0 to 64")
    return int(text) or os.cpu_count() or 1


class Progress:
    """Tells on stderr how far a long run has come, where a person looks at it (or asked for it with --progress)."""

    def __init__(self, what: str, asked: bool = False, total: int | None = None) -> None:
        self._what, self._total = what, total
        self._screen = sys.stderr.isatty()
        self._shown = asked or self._screen
        self._done = 0
        self._begun = self._told = time.monotonic()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        if self._shown and now - self._told >= (0.2 if self._screen else 2.0):
            self._told = now
            self._tell("\r" if self._screen else "", "" if self._screen else "\n")

    def end(self) -> None:
        """All is done: the last count stands."""
        if self._shown and self._done:
            self._tell("\r" if self._screen else "", "\n")

    def _tell(self, before: str, after: str) -> None:
        seconds = max(time.monotonic() - self._begun, 1e-6)
        total = f" of {self._total}" if self._total is not None else ""
        rate = f"{self._done / seconds:.0f} a second"
        sys.stderr.write(f"{before}{self._done}{total} {self._what}, {rate}{after}")
        sys.stderr.flush()

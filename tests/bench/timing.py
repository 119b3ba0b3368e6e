"""Times in milliseconds, their middle and tail, and rows of the table."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

__all__ = ["Figures", "budget", "cpu_ms", "head", "least_ms", "row", "slope"]


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds: median, 99th percentile, maximum, of `count` measurements."""

    count: int
    median: float
    tail: float
    most: float

    @classmethod
    def of(cls, times: Sequence[float]) -> Figures:
        """The figures of at least one time; the percentile is the nearest measured one above."""
        ordered = sorted(times)
        last = len(ordered) - 1
        return cls(
            len(ordered), ordered[last // 2], ordered[min(last, math.ceil(0.99 * len(ordered)) - 1)], ordered[-1]
        )


def cpu_ms(work: Callable[[], object]) -> float:
    """Processor time of one call: other programs on the machine count less than on the wall clock."""
    before = time.process_time()
    work()
    return 1000 * (time.process_time() - before)


def least_ms(work: Callable[[], object], times: int = 3) -> float:
    """The least processor time of a few calls."""
    gc.collect()
    return min(cpu_ms(work) for _ in range(times))


def head(title: str, *notes: str) -> None:
    """The heading of a part of the table."""
    print(f"\n{title}\n{'-' * len(title)}", *notes, sep="\n", flush=True)


def row(name: str, figures: Figures, beside: str = "") -> None:
    """One line: median, 99th percentile, maximum."""
    print(
        f"{name:44} n={figures.count:<5} median {figures.median:8.3f}  99% {figures.tail:9.3f}  "
        f"max {figures.most:9.3f} ms  {beside}",
        flush=True,
    )


def budget(what: str, measured: float, limit: float, unit: str = "ms") -> None:
    """One line that says whether a budget holds."""
    word = "holds" if measured <= limit else "DOES NOT HOLD"
    print(f"  {word:14} {what}: {measured:.2f} {unit} (budget {limit:g})", flush=True)


def slope(sizes: Sequence[float], times: Sequence[float]) -> float:
    """The exponent a of time ~ size^a, fitted to the logarithms: 1 is linear, 2 quadratic."""
    xs, ys = [math.log(s) for s in sizes], [math.log(max(t, 1e-6)) for t in times]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((x - mean_x) ** 2 for x in xs)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / across

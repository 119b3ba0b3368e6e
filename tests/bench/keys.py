"""A key press: from the byte on the terminal to the letter on the screen, in long and in short interviews."""

from __future__ import annotations

import sys
import tempfile
import time
from random import Random

from tests.bench.terminal import drained, on_terminal, seconds_until
from tests.bench.timing import Figures, budget, head, row

__all__ = ["measure_keys"]

KEYS = 300
MESSAGES = (10, 2_000)
CLEAR_LINE = "\x15"


def measure_keys() -> None:
    """Print the time of keys typed at the pace of a person, some with a pause in which the draft is read and kept."""
    head(f"(d) A key press reaches the screen, wall clock, {KEYS} keys on a pseudo terminal")
    for count in MESSAGES:
        figures = Figures.of(_times(count))
        row(f"in an interview of {count} messages", figures)
    budget("a key press among 2,000 messages, median", figures.median, 16)
    budget("a key press among 2,000 messages, 99th percentile", figures.tail, 16)


def _times(count: int) -> list[float]:
    draw = Random(3)
    times: list[float] = []
    with tempfile.TemporaryDirectory() as home, on_terminal(_command(home, count), home) as child:
        seconds_until(child, b"\x07", limit=60)
        drained(child, 1.0)
        for at in range(KEYS):
            letter = draw.choice("abcdefghijklmnopqrstuvwxyz") if at % 7 else " "
            sent = time.perf_counter()
            child.send(letter)
            if letter != " ":
                times.append(1000 * seconds_until(child, letter.encode(), limit=5, since=sent))
            drained(child, 0.04 if at % 10 else 0.5)
            if at % 40 == 39:
                child.send(CLEAR_LINE)
                drained(child, 0.3)
    return times


def _command(home: str, count: int) -> list[str]:
    return [sys.executable, "-m", "tests.bench.long_interview", home, str(count)]

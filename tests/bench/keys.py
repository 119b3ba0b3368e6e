"""A key press: from the byte on the terminal to the letter on the screen, in long and in short interviews."""

from __future__ import annotations

import sys
import tempfile
import time

from tests.bench.terminal import drained, on_terminal, seconds_until
from tests.bench.timing import Figures, budget, head, row

__all__ = ["measure_keys"]

KEYS = 300
MESSAGES = (10, 2_000)
EMPTY = """
from textual.app import App
from textual.widgets import Static, TextArea

class Empty(App):
    def compose(self):
        yield TextArea()
        yield Static("Ready")

Empty().run()
"""
CLEAR_LINE = "\x15"
DRAFT = "Step 3 is O(f^2 n), 80 GB: "
"""Typed before the letters that are timed; those stand nowhere else on the screen."""


def measure_keys() -> None:
    """Print the time of keys typed at the pace of a person, some with a pause in which the draft is read and kept."""
    head(f"(d) A key press reaches the screen, wall clock, {KEYS} keys on a pseudo terminal")
    row("an empty Textual app with a text area", Figures.of(_times([sys.executable, "-c", EMPTY], b"Ready", "")))
    for count in MESSAGES:
        command = [sys.executable, "-m", "tests.bench.long_interview"]
        figures = Figures.of(_times(command, f"message {count - 1}".encode(), str(count)))
        row(f"in an interview of {count} messages", figures)
    budget("a key press among 2,000 messages, median", figures.median, 16)
    budget("a key press among 2,000 messages, 99th percentile", figures.tail, 16)


def _times(command: list[str], ready: bytes, count: str) -> list[float]:
    times: list[float] = []
    with tempfile.TemporaryDirectory() as home, on_terminal([*command, home, count], home) as child:
        seconds_until(child, ready, limit=60)
        drained(child, 0.5)
        for at in range(KEYS):
            if at % 40 == 0:
                child.send(CLEAR_LINE + DRAFT)
                drained(child, 0.4)
            letter = chr(0x101 + at % 40)
            sent = time.perf_counter()
            child.send(letter)
            times.append(1000 * seconds_until(child, letter.encode(), limit=5, since=sent))
            drained(child, 0.04 if at % 10 else 0.3)
    return times

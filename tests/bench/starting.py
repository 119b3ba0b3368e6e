"""How soon the program is there: first paint against an empty Textual app, commands against bare Python."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

from tests.bench.terminal import on_terminal, seconds_until
from tests.bench.timing import budget, head

__all__ = ["measure_starting"]

RUNS = 9
EMPTY = "from textual.app import App\nApp().run()\n"
PAINT = b"\x1b[48;2;"
"""The first cells painted are in a colour."""


def measure_starting() -> None:
    """Print medians of runs taken in turns, so that a busy moment hits all alike."""
    head(f"(c) Starting, wall clock, medians of {RUNS} runs in turns")
    with tempfile.TemporaryDirectory() as home:
        _first_paint(home)
        _commands(home)


def _first_paint(home: str) -> None:
    empty_app = os.path.join(home, "empty_app.py")
    with open(empty_app, "w", encoding="utf-8") as file:
        file.write(EMPTY)
    empty: list[float] = []
    ours: list[float] = []
    shelf: list[float] = []
    for _ in range(RUNS + 1):
        with on_terminal([sys.executable, empty_app], home) as child:
            empty.append(seconds_until(child, PAINT))
        with on_terminal([sys.executable, "-m", "interviewer"], home) as child:
            start = time.perf_counter()
            ours.append(seconds_until(child, PAINT))
            shelf.append(seconds_until(child, b"ran out of memory", since=start))
    middle = median(empty[1:])
    print(f"{'an empty Textual app, first paint':44} {1000 * middle:8.0f} ms")
    print(f"{'interviewer, first paint':44} {1000 * median(ours[1:]):8.0f} ms")
    print(f"{'interviewer, the interviews are listed':44} {1000 * median(shelf[1:]):8.0f} ms")
    budget("first paint / an empty Textual app", median(ours[1:]) / middle, 1.25, "x")


def _commands(home: str) -> None:
    commands = {
        "python -c pass": ["-c", "pass"],
        "python -c 'import argparse, yaml'": ["-c", "import argparse, yaml"],
        "interviewer --help": ["-m", "interviewer", "--help"],
        "interviewer list": ["-m", "interviewer", "list"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS + 1):
        for name, command in commands.items():
            times[name].append(_run_seconds(command, home))
    bare = median(times["python -c pass"][1:])
    for name, taken in times.items():
        middle = median(taken[1:])
        print(f"{name:44} {1000 * middle:8.0f} ms   {middle / bare:5.1f}x bare python")
    heavy = _heavy(home)
    word = "DOES NOT HOLD" if heavy else "holds"
    print(f"  {word:14} --help, list and export import neither textual nor sympy {heavy}")


def _run_seconds(arguments: list[str], home: str) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments], env={**os.environ, "INTERVIEWER_HOME": home}, capture_output=True, check=True
    )
    return time.perf_counter() - start


def _heavy(home: str) -> str:
    """Which command imports what it should not."""
    found = []
    for arguments in (["--help"], ["list"], ["export", "--help"]):
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "interviewer", *arguments],
            env={**os.environ, "INTERVIEWER_HOME": home},
            capture_output=True,
            text=True,
            check=False,
        )
        modules = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
        found += [f"{' '.join(arguments)} imports {name}" for name in ("textual", "sympy") if name in modules]
    return "; ".join(found)

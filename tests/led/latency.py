"""How long it takes from Enter in one seat until the words are drawn in the other: both real programs, on terminals.

python -m tests.led.latency [TIMES] [SCENARIO]      prints median and 99th percentile in milliseconds, both ways
"""

from __future__ import annotations

import os
import select
import statistics
import sys
import tempfile
import time
from pathlib import Path

import pexpect

from interviewer.library import load_library

from .helpers import House

ROOT = Path(__file__).parents[2]


class Terminal:
    """A seat on a pseudo-terminal; what it draws is read as it comes."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        environment = {**os.environ, "INTERVIEWER_HOME": str(folder), "TERM": "xterm-256color"}
        self.child = pexpect.spawn(
            sys.executable, ["-m", "interviewer", *arguments], env=environment, dimensions=(24, 80), cwd=str(ROOT)
        )
        self.child.delaybeforesend = None  # pexpect waits 50 ms before each key where it is not told otherwise

    def until(self, text: bytes, seconds: float = 20.0) -> float:
        """Reads until the text is drawn; the time at which it was there."""
        got, end = b"", time.perf_counter() + seconds
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.child.child_fd], [], [], 0.5)
            if ready:
                got = got[-400:] + os.read(self.child.child_fd, 65536)
                if text in got:
                    return time.perf_counter()
        raise AssertionError(f"{text!r} was not drawn; last was {got!r}")

    def drain(self) -> None:
        """Throws away what was drawn."""
        while select.select([self.child.child_fd], [], [], 0)[0]:
            os.read(self.child.child_fd, 65536)

    def send(self, text: str) -> None:
        self.child.send(text)


def measure(one: Terminal, other: Terminal, times: int, letter: str) -> list[float]:
    """Milliseconds from Enter to drawn, so many times."""
    found = []
    for number in range(times):
        word = f"{letter}{number:04}z"
        one.send(f"Time is O(n^2 d), and in float32 it takes {number} TB: {word}")
        one.until(word[-3:].encode())
        time.sleep(0.15)
        one.drain()
        other.drain()
        start = time.perf_counter()
        one.send("\r")
        found.append((other.until(word.encode()) - start) * 1000)
        one.drain()
        time.sleep(0.05)
    return found


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as name:
        house = House(Path(name))
        pack = load_library().pack(sys.argv[2] if len(sys.argv) > 2 else "pairwise-similarity")
        room = house.start(pack, minutes=None)
        lead = Terminal(Path(name), "lead", "--resume", room.session_id)
        lead.until(b"Seats of this interview")
        lead.send("\r")
        lead.until(b"Opening")
        candidate = Terminal(Path(name), "join", room.code)
        candidate.until(b"You are in")
        lead.send("\r")
        candidate.until(b"n = ")
        time.sleep(1.0)
        ways = [("candidate to interviewer", candidate, lead, "c")]
        for what, one, other, letter in ways:
            _print(what, measure(one, other, times, letter))
        lead.send("\x1b")  # from the list to the box
        time.sleep(0.5)
        _print("interviewer to candidate", measure(lead, candidate, times, "i"))
        for seat in (lead, candidate):
            seat.child.close(force=True)
        house.journal.close()


def _print(what: str, found: list[float]) -> None:
    ordered = sorted(found)
    last = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]
    times = f"median {statistics.median(found):.0f} ms, 99% {last:.0f} ms, most {ordered[-1]:.0f} ms"
    print(f"{what}: {times}, {len(found)} times")


if __name__ == "__main__":
    main()

"""A seat as a process of its own that acts without end and says what was acknowledged. Killed by the tests.

    python -m tests.led.drive lead FOLDER SESSION FIRST [MOST]
    python -m tests.led.drive candidate FOLDER TABLE FIRST [MOST]

Prints one line for each thing that is on disk: its number. FIRST: the number to begin with.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from pathlib import Path

from interviewer.journal import Journal
from interviewer.led_room import LedRoom
from interviewer.seat import CandidateSeat

PAUSE = 0.02
"""Seconds between two acts, so that a long run stays an interview that can be looked through."""


def main() -> None:
    who, folder, where, first = sys.argv[1:5]
    most = int(sys.argv[5]) if len(sys.argv) > 5 else 10**9
    numbers = itertools.islice(itertools.count(int(first)), most)
    if who == "lead":
        journal = Journal.open(Path(folder) / "journal.sqlite3")
        room = LedRoom.resume(where, journal, Path(folder), clock=time.time)
        for number in numbers:
            room.refresh()
            if number % 3 == 0:
                room.note(f"note {number}")
            elif number % 3 == 1:
                room.say(f"say {number}")
            else:
                room.mark("time", "met", observation=f"mark {number}")
            print(number, flush=True)
            time.sleep(PAUSE)
    else:
        seat = CandidateSeat.join(Path(where), clock=time.time, holder=f"pid{os.getpid()}", pid=os.getpid())
        for number in numbers:
            seat.refresh()
            seat.submit(f"answer {number}")
            print(number, flush=True)
            time.sleep(PAUSE)
    print("done", flush=True)


if __name__ == "__main__":
    main()

"""Kills seats at random moments and looks whether anything acknowledged is missing.

python -m tests.led.killing ROUNDS      prints the figures of so many rounds for each seat
"""

from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from interviewer.led_room import LedRoom

from .helpers import House

ROOT = Path(__file__).parents[2]


def drive(who: str, house: House, room: LedRoom, first: int, most: int | None = None) -> subprocess.Popen[str]:
    """A seat that acts without end."""
    where = room.session_id if who == "lead" else str(room.table_path)
    more = [] if most is None else [str(most)]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.led.drive", who, str(house.folder), where, str(first), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def kept(house: House, room: LedRoom) -> dict[str, set[int]]:
    """The numbers that are on disk, by seat; the lead's from both halves of the journal."""
    state = house.resume(room).state
    texts = [u.text for u in state.table.conversation]
    texts += [n.text for n in state.judgement().notes]
    history = state.judgement().marks.get("time")
    texts += [m.observation for m in history.marks] if history is not None else []
    found: dict[str, set[int]] = {"lead": set(), "candidate": set()}
    for text in texts:
        match = re.fullmatch(r"(note|say|mark|answer) (\d+)", text)
        if match:
            found["candidate" if match.group(1) == "answer" else "lead"].add(int(match.group(2)))
    return found


def rounds(folder: Path, count: int, seed: int) -> dict[str, int]:
    """Both seats act at once; in each round one of them is killed, in turn, and comes back. Raises AssertionError."""
    chance = random.Random(seed)
    house = House(folder)
    room = house.start(minutes=None)
    acknowledged: dict[str, set[int]] = {"lead": set(), "candidate": set()}
    running = {who: drive(who, house, room, 0) for who in acknowledged}
    kills = {"lead": 0, "candidate": 0}
    try:
        for number in range(count):
            who = ("lead", "candidate")[number % 2]
            process = running[who]
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.strip().isdigit(), process.stderr.read() if process.stderr else ""
            acknowledged[who].add(int(line))
            time.sleep(chance.uniform(0.0, 0.06))
            process.send_signal(signal.SIGKILL)
            process.wait()
            acknowledged[who] |= {int(text) for text in process.stdout.read().split() if text.isdigit()}
            kills[who] += 1
            missing = acknowledged[who] - kept(house, room)[who]
            assert not missing, f"{who} lost {sorted(missing)}"
            running[who] = drive(who, house, room, max(acknowledged[who]) + 1000)
    finally:
        for who, process in running.items():
            process.kill()
            assert process.stdout is not None
            rest = process.stdout.read()
            process.wait()
            acknowledged[who] |= {int(text) for text in rest.split() if text.isdigit()}
    for who, there in kept(house, room).items():
        assert acknowledged[who] <= there, who
    for path in (room.table_path, house.folder / "journal.sqlite3"):
        with sqlite3.connect(path) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    house.sit(room, alive=False).submit("still here")
    again = house.resume(room)
    again.say("so am I")
    house.journal.close()
    return {
        "kills of the lead": kills["lead"],
        "kills of the candidate": kills["candidate"],
        "acknowledged by the lead": len(acknowledged["lead"]),
        "acknowledged by the candidate": len(acknowledged["candidate"]),
        "lost": 0,
    }


if __name__ == "__main__":
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as name:
        for what, figure in rounds(Path(name), 2 * int(sys.argv[1]), seed=int.from_bytes(os.urandom(4), "big")).items():
            print(f"{what}: {figure}")

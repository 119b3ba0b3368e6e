"""Killed at any moment, nothing that was reported as kept is lost."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from interviewer.journal import Journal
from tests.journal.helpers import small_pack, started

_CHILD = """
import sys
from pathlib import Path
from interviewer.journal import Journal
from tests.journal.helpers import answer
journal = Journal.open(Path(sys.argv[1]))
count = len(journal.events("one"))
while True:
    count = journal.append("one", (answer(count), answer(count + 1)), expected=count, draft=str(count))
    print(count, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_every_printed_event_is_there_after_a_kill(tmp_path: Path, seed: int) -> None:
    pack, path = small_pack(), tmp_path / "journal.db"
    journal = Journal.open(path)
    journal.create("one", pack, 1.0, "", (started(pack),))
    journal.close()
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(random.Random(seed).uniform(0.0, 0.1))
    child.send_signal(signal.SIGKILL)
    printed = [first, *child.stdout.read().splitlines()]
    child.wait()
    last = int(printed[-1]) if printed[-1].strip().isdigit() else int(printed[-2])

    again = Journal.open(path)
    events = again.events("one")
    assert len(events) >= last > 1
    assert len(events) % 2 == 1, "an append is kept whole or not at all"
    assert [e.message for e in events[1:]] == list(range(1, len(events)))  # type: ignore[union-attr]
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)

"""The hidden stays hidden: the candidate's processes are searched, not only their screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from http.cookiejar import CookieJar
from pathlib import Path

import pexpect
import pyte
import pytest

from interviewer.led_room import LedRoom

from .helpers import MARK, House, say_next

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/mem").exists(), reason="skipped: memory is searched by way of /proc"
)

VISIBLE = "Question of cost at 1,000?"
SECRET_NOTE = f"{MARK}-private-note"


def memory_of(pid: int) -> Iterator[bytes]:
    """Everything readable in a process's memory, in pieces; Python keeps texts in one, two or four bytes a letter."""
    with (
        open(f"/proc/{pid}/maps", encoding="ascii", errors="replace") as maps,
        open(f"/proc/{pid}/mem", "rb", 0) as mem,
    ):
        for line in maps:
            place, rights, *_ = line.split()
            if "r" not in rights or line.rstrip().endswith(("[vvar]", "[vsyscall]", "[vdso]")):
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            try:
                mem.seek(start)
                yield mem.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue


def spellings(text: str) -> list[bytes]:
    """The bytes a text can be in memory."""
    return [text.encode(name) for name in ("utf-8", "utf-16-le", "utf-32-le")]


def found_in(pid: int, text: str) -> int:
    """How often a text stands in a process's memory."""
    wanted = spellings(text)
    return sum(piece.count(one) for piece in memory_of(pid) for one in wanted)


def told_by(pid: int) -> bytes:
    """Arguments, environment and names of open files of a process."""
    told = Path(f"/proc/{pid}/cmdline").read_bytes() + Path(f"/proc/{pid}/environ").read_bytes()
    for handle in Path(f"/proc/{pid}/fd").iterdir():
        try:
            told += os.readlink(handle).encode() + b"\n"
        except OSError:
            continue
    return told


def until(what: Callable[[], object], seconds: float = 25.0) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(0.05)


def fill_with_secrets(room: LedRoom) -> None:
    """An interviewer at work: notes, marks, the machine shown, a shadow; then much more of it."""
    room.mark("time", "unmet", observation=f"{MARK}-observed")
    room.show_machine()
    for number in range(30):
        room.note(f"{SECRET_NOTE}-{number} " + MARK * 50)


def search(pid: int, journal: Path) -> None:
    assert found_in(pid, VISIBLE), "the search finds what is there"
    for text in (MARK, MARK.lower(), SECRET_NOTE):
        assert not found_in(pid, text), text
    told = told_by(pid)
    assert MARK.encode() not in told
    assert str(journal).encode() not in told, "the journal's file is not even open"


def test_the_seat_in_a_terminal(tmp_path: Path) -> None:
    house = House(tmp_path)
    room = house.start(minutes=None)
    screen = pyte.Screen(100, 30)
    stream = pyte.ByteStream(screen)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "interviewer", "join", room.code],
        env={**os.environ, "INTERVIEWER_HOME": str(tmp_path), "TERM": "xterm-256color"},
        dimensions=(30, 100),
        timeout=5,
    )
    seen = b""

    def drawn(text: str) -> bool:
        nonlocal seen
        try:
            data = child.read_nonblocking(65536, timeout=0.1)
        except pexpect.TIMEOUT:
            return False
        seen += data
        stream.feed(data)
        return any(text in line for line in screen.display)

    try:
        until(lambda: drawn("You are in"))
        fill_with_secrets(room)
        say_next(room)
        say_next(room)
        until(lambda: drawn(VISIBLE))
        child.send("the time is O(n^2 d)")
        until(lambda: drawn("so far I read"))
        fill_with_secrets_again = [room.note(SECRET_NOTE + "again") for _ in range(5)]
        assert len(fill_with_secrets_again) == 5
        child.send("\r")
        until(lambda: (room.refresh() or True) and room.state.table.answers == ("the time is O(n^2 d)",))
        room.send(next(line for line in room.script() if line.kind == "question" and line.stage == "scale"))
        until(lambda: drawn("Question of scale"))
        assert child.pid is not None
        search(child.pid, house.journal.path)
        assert MARK.encode() not in seen
        room.end()
        until(lambda: drawn("has ended"))
        room.verdict("no_hire", f"{MARK}-reason")
        search(child.pid, house.journal.path)
    finally:
        child.close(force=True)
        house.journal.close()


def test_the_seat_in_a_browser(tmp_path: Path) -> None:
    pytest.importorskip("textual_serve", reason="skipped: the extra 'web' is not installed")
    from interviewer.web.serving import start_serving

    house = House(tmp_path)
    room = house.start(minutes=None)
    serving = start_serving(room.table_path, None, 0)
    client = _Client(serving.link)
    try:
        client.enter()
        fill_with_secrets(room)
        say_next(room)
        say_next(room)
        talking = client.talk()
        until(lambda: VISIBLE.encode() in talking())
        room.note(SECRET_NOTE)
        seat = room._table.presence()
        assert seat is not None
        search(seat.pid, house.journal.path)
        for text in (MARK, MARK.lower()):
            assert not found_in(serving.process.pid, text), "nor in the server's process"
        assert MARK.encode() not in told_by(serving.process.pid)
        assert str(house.journal.path).encode() not in told_by(serving.process.pid)
        assert MARK.encode() not in talking() + client.pages
        environment = Path(f"/proc/{seat.pid}/environ").read_bytes()
        assert b"INTERVIEWER_HOME" not in environment
    finally:
        client.close()
        serving.stop()
        house.journal.close()


class _Client:
    """A browser as far as it is needed here, in a process of its own for the websocket."""

    def __init__(self, link: str) -> None:
        self.base, self.token = link.split("/enter/")
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.pages = b""
        self.process: subprocess.Popen[bytes] | None = None
        self._got = b""

    def enter(self) -> None:
        self.pages += self.opener.open(f"{self.base}/enter/{self.token}").read()
        request = urllib.request.Request(
            f"{self.base}/enter", data=f"token={self.token}".encode(), headers={"Origin": self.base}
        )
        self.pages += self.opener.open(request).read()

    def talk(self) -> Callable[[], bytes]:
        """Opens the page's websocket; the function gives all that was drawn so far."""
        address = self.pages.split(b'data-session-websocket-url="')[1].split(b'"')[0].decode()
        cookie = "; ".join(f"{c.name}={c.value}" for c in self.jar)
        script = (
            "import asyncio, sys, json, aiohttp\n"
            "async def main(url, cookie, origin):\n"
            "    async with aiohttp.ClientSession() as s:\n"
            "        async with s.ws_connect(url, headers={'Cookie': cookie, 'Origin': origin}) as ws:\n"
            "            async for m in ws:\n"
            "                sys.stdout.buffer.write(m.data if isinstance(m.data, bytes) else b'')\n"
            "                sys.stdout.buffer.flush()\n"
            "asyncio.run(main(*json.loads(sys.argv[1])))\n"
        )
        arguments = json.dumps([f"{address}?width=100&height=30", cookie, self.base])
        self.process = subprocess.Popen([sys.executable, "-c", script, arguments], stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)

        def so_far() -> bytes:
            assert self.process is not None
            assert self.process.stdout is not None
            self._got += self.process.stdout.read() or b""
            return self._got

        return so_far

    def close(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()


def test_the_seats_process_loads_nothing_of_what_is_hidden() -> None:
    """What is imported before the seat's first screen is drawn."""
    script = (
        "import sys, interviewer.seat, interviewer.tui.candidate.app, interviewer.web.seat\n"
        "print('\\n'.join(sorted(sys.modules)))"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    hidden = {
        "interviewer.led_room",
        "interviewer.room",
        "interviewer.library",
        "interviewer.journal.desk",
        "interviewer.session.led.private",
        "interviewer.session.led.state",
        "interviewer.session.led.viewing",
        "interviewer.session.decide",
        "interviewer.transcript",
        "yaml",
        "sympy",
    }
    assert "interviewer.tui.candidate.screen" in loaded
    assert not hidden & set(loaded)

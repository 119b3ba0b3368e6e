"""The site of one interview against everything that may come over the network."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import pytest

aiohttp = pytest.importorskip("aiohttp", reason="skipped: the extra 'web' is not installed")
pytest.importorskip("textual_serve", reason="skipped: the extra 'web' is not installed")

from interviewer.journal.table import Table  # noqa: E402
from interviewer.led_room import LedRoom  # noqa: E402
from interviewer.web.guard import hashed  # noqa: E402
from interviewer.web.limits import BACKLOG, MAX_CONNECTIONS, MAX_FRAME  # noqa: E402
from interviewer.web.process import site_listening  # noqa: E402
from interviewer.web.seats import packets  # noqa: E402
from interviewer.web.serving import Serving, WebError, start_serving, warnings_for  # noqa: E402

from .helpers import House, say_next  # noqa: E402

ROOT = Path(__file__).parents[2]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.journal.close()


@pytest.fixture
def room(house: House) -> LedRoom:
    return house.start(minutes=None)


@dataclass
class Here:
    """The site in this very process, with a stand-in for the seat's process."""

    link: str
    port: int


class FakeSeat:
    """Draws what stands in the table and sends each line of keys as an answer."""

    keys: ClassVar[list[bytes]] = []

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ended = asyncio.Event()

    @classmethod
    async def start(cls, path: Path, width: int, height: int) -> FakeSeat:
        return cls(path)

    async def write(self, data: bytes) -> None:
        self.keys.append(data)

    async def pump(self, socket: Any) -> None:
        await socket.send_bytes(b"You are in" + b"".join(self.keys))
        await self._ended.wait()

    async def stop(self) -> None:
        self._ended.set()


@pytest.fixture
async def serving(room: LedRoom, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Here]:
    monkeypatch.setattr("interviewer.web.seats.SeatProcess", FakeSeat)
    FakeSeat.keys = []
    token = secrets.token_urlsafe(32)
    table = Table.open(room.table_path)
    table.set_link(hashed(token))
    listener = socket.create_server(("127.0.0.1", 0))
    async with site_listening(table, listener, "127.0.0.1") as port:
        yield Here(f"http://127.0.0.1:{port}/enter/{token}", port)
    table.close()


@pytest.fixture
def real(room: LedRoom) -> Iterator[Serving]:
    """The server's own process, with a real seat's process behind it."""
    serving = start_serving(room.table_path, None, 0)
    yield serving
    serving.stop()


@pytest.fixture
async def real_browser(real: Serving) -> AsyncIterator[Browser]:
    browser = Browser(real.link)
    yield browser
    await browser.session.close()


class Browser:
    """What a browser does, request by request."""

    def __init__(self, link: str) -> None:
        self.base, self.token = link.split("/enter/")
        self.session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))

    async def get(self, path: str, **headers: str) -> tuple[int, str, Any]:
        async with self.session.get(self.base + path, headers=headers, allow_redirects=False) as answer:
            return answer.status, await answer.text(errors="replace"), answer.headers

    async def enter(self, token: str | None = None, **headers: str) -> tuple[int, str, Any]:
        sent = {"Origin": self.base, **headers}
        data = {"token": token or self.token}
        async with self.session.post(self.base + "/enter", data=data, headers=sent, allow_redirects=False) as answer:
            return answer.status, await answer.text(), answer.headers

    async def socket(self, origin: str | None = None, **more: Any) -> Any:
        _status, page, _headers = await self.get("/")
        address = page.split('data-session-websocket-url="')[1].split('"')[0]
        return await self.session.ws_connect(address, headers={"Origin": origin or self.base}, **more)


@pytest.fixture
async def browser(serving: Here) -> AsyncIterator[Browser]:
    browser = Browser(serving.link)
    yield browser
    await browser.session.close()


async def drawn(ws: Any, text: str) -> bytes:
    """Waits until a text was drawn."""
    got = b""
    while text.encode() not in got:
        message = await ws.receive(timeout=20)
        assert message.type is aiohttp.WSMsgType.BINARY, message
        got += message.data
    return got


async def closed_with(ws: Any) -> int:
    """Reads on until the server hangs up; the code it gives."""
    while not ws.closed:
        message = await ws.receive(timeout=20)
        if message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING):
            break
    return int(ws.close_code or 0)


async def test_without_the_cookie_there_is_nothing(browser: Browser) -> None:
    for path in (
        "/",
        "/alive",
        "/seat.js",
        "/static/js/textual.js",
        "/ws/0123456789abcdef",
        "/anything",
        "/download/x",
    ):
        status, text, _ = await browser.get(path)
        assert status == 403, path
        assert "textual-terminal" not in text
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await browser.session.ws_connect(f"{browser.base}/ws/0123456789abcdef", headers={"Origin": browser.base})
    assert refused.value.status == 403


async def test_the_link_is_used_once_and_a_preview_does_not_use_it(browser: Browser, serving: Here) -> None:
    for _ in range(3):
        status, text, _ = await browser.get(f"/enter/{browser.token}")
        assert status == 200
        assert 'id="enter"' in text
    status, _, headers = await browser.enter()
    assert status == 303
    cookie = headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Path=/" in cookie
    status, text, headers = await browser.get("/")
    assert status == 200
    assert "textual-terminal" in text
    other = Browser(serving.link)
    try:
        status, text, _ = await other.get(f"/enter/{other.token}")
        assert status == 403
        assert "used already" in text
        status, _, headers = await other.enter()
        assert status == 403
        assert "Set-Cookie" not in headers
    finally:
        await other.session.close()


@pytest.mark.parametrize("token", ["x", "A" * 43, "..", "%00", "A" * 5000])
async def test_wrong_links(browser: Browser, token: str) -> None:
    status, text, headers = await browser.get(f"/enter/{token}")
    assert status in (400, 403, 404)
    assert "Set-Cookie" not in headers
    assert "Traceback" not in text


async def test_every_page_is_closed_to_other_sites(browser: Browser) -> None:
    await browser.enter()
    for path in ("/", "/alive", f"/enter/{browser.token}", "/seat.css", "/static/js/textual.js", "/none"):
        _status, text, headers = await browser.get(path)
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        if "textual.js" not in path:
            assert "https://" not in text
            assert "<script>" not in text


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "", "192.168.1.7:{port}"]
)
async def test_a_foreign_host_is_refused(browser: Browser, serving: Here, host: str) -> None:
    status, text, _ = await browser.get(f"/enter/{browser.token}", Host=host.format(port=serving.port))
    assert status in (400, 421)
    assert browser.token not in text


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", "http://localhost.evil.example"]
)
async def test_a_foreign_origin_is_refused(browser: Browser, origin: str) -> None:
    status, _, headers = await browser.enter(Origin=origin)
    assert status == 403
    assert "Set-Cookie" not in headers
    await browser.enter()
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await browser.socket(origin)
    assert refused.value.status == 403
    assert (await browser.get("/", Origin=origin))[0] == 403


async def test_a_websocket_without_an_origin_is_refused(browser: Browser) -> None:
    await browser.enter()
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await browser.session.ws_connect(f"{browser.base}/ws/0123456789abcdef")
    assert refused.value.status == 403


async def test_no_file_can_be_reached(browser: Browser) -> None:
    await browser.enter()
    for path in (
        "/static/",
        "/static/../server.py",
        "/static/%2e%2e/server.py",
        "/static/..%2f..%2f..%2fetc/passwd",
        "/journal.sqlite3",
    ):
        status, text, _ = await browser.get(path)
        assert status in (403, 404), path
        assert "root:" not in text
        assert "import" not in text


async def test_a_large_body_is_refused(browser: Browser) -> None:
    status, _, _ = await browser.enter(token="x" * 100_000)
    assert status in (403, 413)


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("not json", 1008),
        ("[]", 1008),
        ('{"a": 1}', 1008),
        ('["stdin", 5]', 1008),
        ('["resize", {"width": "x"}]', 1008),
        ('["deliver", "/etc/passwd"]', 1008),
        ("[" * 100_000, 1008),
        (b"\x00\x01\x02", 1003),
        ("x" * (MAX_FRAME + 1), 1009),
    ],
)
async def test_bad_frames_end_the_connection_and_nothing_else(browser: Browser, frame: str | bytes, code: int) -> None:
    await browser.enter()
    ws = await browser.socket()
    await drawn(ws, "You are in")
    if isinstance(frame, bytes):
        await ws.send_bytes(frame)
    else:
        await ws.send_str(frame)
    assert await closed_with(ws) == code
    again = await browser.socket()
    await drawn(again, "You are in")
    await again.send_json(["stdin", "hello"])
    await again.send_json(["ping", 7])
    assert await again.receive_json(timeout=20) == ["pong", 7]
    assert FakeSeat.keys == [b"D\x00\x00\x00\x05hello"]
    await again.close()


async def _answered(room: LedRoom, answers: tuple[str, ...]) -> None:
    for _ in range(400):
        room.refresh()
        if room.state.table.answers == answers:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{room.state.table.answers} is not {answers}")


async def test_a_flood_is_cut_off(browser: Browser) -> None:
    await browser.enter()
    ws = await browser.socket()
    await drawn(ws, "You are in")
    with contextlib.suppress(ConnectionError):
        for _ in range(40):
            await ws.send_json(["stdin", "x" * 30_000])
    assert await closed_with(ws) in (1006, 1008)


async def test_a_newer_window_takes_over_and_the_older_one_is_told(browser: Browser) -> None:
    await browser.enter()
    first_page = (await browser.get("/"))[1]
    name = first_page.split('data-page="')[1].split('"')[0]
    address = first_page.split('data-session-websocket-url="')[1].split('"')[0]
    first = await browser.session.ws_connect(address, headers={"Origin": browser.base})
    await drawn(first, "You are in")
    second = await browser.socket()
    await drawn(second, "You are in")
    assert await closed_with(first) in (1000, 1006, 4000)
    assert (await browser.get(f"/alive?page={name}"))[0] == 409
    assert (await browser.get("/alive?page=0"))[0] == 204
    await second.close()


async def test_a_thousand_connections_do_not_reach_the_candidate(
    real_browser: Browser, real: Serving, room: LedRoom
) -> None:
    browser, serving = real_browser, real
    await browser.enter()
    ws = await browser.socket()
    await drawn(ws, "You are in")
    crowd = []
    for _ in range(1000):
        one = socket.socket()
        one.setblocking(False)
        one.connect_ex(("127.0.0.1", serving.port))
        crowd.append(one)
    await asyncio.sleep(0.5)
    handles = len(os.listdir(f"/proc/{serving.process.pid}/fd")) if Path("/proc/self/fd").exists() else 0
    assert handles <= MAX_CONNECTIONS + BACKLOG + 30
    say_next(room)
    await drawn(ws, "1,000 gadgets")
    await ws.send_json(["stdin", "still here\r"])
    await _answered(room, ("still here",))
    for one in crowd:
        one.close()
    for _ in range(100):
        with contextlib.suppress(aiohttp.ClientError, OSError):
            if (await browser.get("/alive"))[0] == 204:
                break
        await asyncio.sleep(0.05)
    else:
        raise AssertionError("the site did not come back")
    await ws.close()


async def test_after_the_end_the_link_says_so(browser: Browser, room: LedRoom) -> None:
    room.end()
    status, text, _ = await browser.get(f"/enter/{browser.token}")
    assert status == 410
    assert "has ended" in text


def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    state = (
        Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] if Path("/proc/self/stat").exists() else ""
    )
    return state == "Z"


async def test_the_seats_process_ends_with_its_window_and_with_the_server(
    real_browser: Browser, real: Serving, room: LedRoom
) -> None:
    browser, serving = real_browser, real
    await browser.enter()
    ws = await browser.socket()
    await drawn(ws, "You are in")
    seat = room._table.presence()
    assert seat is not None
    await ws.close()
    await _until_gone(seat.pid)
    ws = await browser.socket()
    await drawn(ws, "You are in")
    seat = room._table.presence()
    assert seat is not None
    serving.stop()
    await _until_gone(seat.pid)
    assert serving.process.poll() is not None


async def _until_gone(pid: int) -> None:
    for _ in range(200):
        if _gone(pid):
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"process {pid} is still there")


async def test_the_server_ends_when_the_leads_seat_is_killed(room: LedRoom) -> None:
    script = (
        "import sys, time; from pathlib import Path; from interviewer.web.serving import start_serving\n"
        "s = start_serving(Path(sys.argv[1]), None, 0); print(s.process.pid, flush=True); time.sleep(60)\n"
    )
    lead = subprocess.Popen(
        [sys.executable, "-c", script, str(room.table_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert lead.stdout is not None
    server = int(lead.stdout.readline())
    lead.send_signal(signal.SIGKILL)
    lead.wait()
    lead.stdout.close()
    await _until_gone(server)


async def test_coming_back_after_the_server_was_started_again(
    real_browser: Browser, real: Serving, room: LedRoom
) -> None:
    browser, serving = real_browser, real
    await browser.enter()
    serving.stop()
    again = start_serving(room.table_path, None, serving.port)
    try:
        assert (await browser.get("/alive"))[0] == 204
        ws = await browser.socket()
        await drawn(ws, "You are in")
        await ws.close()
    finally:
        again.stop()


def test_a_taken_port_and_a_foreign_address(room: LedRoom) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(WebError, match=r"can't be used.*--port"):
        start_serving(room.table_path, None, taken.getsockname()[1])
    for host in ("203.0.113.7", "no such host"):
        with pytest.raises(WebError, match=r"can't be used|no address"):
            start_serving(room.table_path, host, 0)


def test_a_missing_extra_is_named(room: LedRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(WebError, match="interviewer\\[web\\]"):
        start_serving(room.table_path, None, 0)


@pytest.mark.parametrize(
    ("host", "public", "warned"),
    [
        ("127.0.0.1", None, False),
        ("localhost", None, False),
        ("::1", None, False),
        ("0.0.0.0", None, True),
        ("192.168.1.2", None, True),
        ("192.168.1.2", "https://interviews.example.org", False),
        ("192.168.1.2", "http://interviews.example.org", True),
    ],
)
def test_listening_beyond_this_machine_is_explained(host: str, public: str | None, warned: bool) -> None:
    assert bool(warnings_for(host, public)) is warned
    assert all("TLS" in sentence for sentence in warnings_for(host, public))


@pytest.mark.parametrize("public", ["ftp://x", "interviews.example.org", "https://x/y", "https://", "https://x/?a"])
def test_a_public_address_that_is_none(room: LedRoom, public: str) -> None:
    with pytest.raises(WebError, match="no address of a site"):
        start_serving(room.table_path, None, 0, public)


def test_frames_become_packets() -> None:
    assert packets('["stdin", "é"]') == b"D\x00\x00\x00\x02" + "é".encode()
    assert packets('["ping", 1]') == b""
    assert b'"width": 400' in (packets('["resize", {"width": 99999, "height": 3}]') or b"")
    assert packets('["resize", {"width": true, "height": 3}]') is None
    assert packets('["quit"]') is None

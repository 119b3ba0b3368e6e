"""The one process behind the page: started for a websocket, ended with it; a newer window displaces an older one."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import time
from collections import deque
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType, web

from interviewer.web.limits import MAX_BYTES_A_SECOND

__all__ = ["SeatProcess", "Seats", "packets", "talk"]

STOP_SECONDS = 3.0
MAX_PACKET = 8 * 1024 * 1024
_WIDTH, _HEIGHT = (20, 400), (8, 200)


def packets(message: str) -> bytes | None:
    """What a frame of the browser is for the seat's process; None for what is no frame of its.

    A packet is a letter (D: keys, M: the rest), four bytes of length, and the bytes.
    """
    try:
        frame = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(frame, list) or not frame or not isinstance(frame[0], str):
        return None
    kind, rest = frame[0], frame[1:]
    if kind == "stdin" and len(rest) == 1 and isinstance(rest[0], str):
        return _packet(b"D", rest[0].encode("utf-8", "replace"))
    if kind == "resize" and len(rest) == 1 and isinstance(rest[0], dict):
        size = [rest[0].get("width"), rest[0].get("height")]
        if all(isinstance(n, int) and not isinstance(n, bool) for n in size):
            width, height = _within(int(size[0] or 0), _WIDTH), _within(int(size[1] or 0), _HEIGHT)
            return _packet(b"M", json.dumps({"type": "resize", "width": width, "height": height}).encode())
        return None
    if kind in ("focus", "blur"):
        return _packet(b"M", json.dumps({"type": kind}).encode())
    return b"" if kind == "ping" and len(rest) <= 1 else None


def _within(number: int, bounds: tuple[int, int]) -> int:
    return max(bounds[0], min(number, bounds[1]))


def _packet(letter: bytes, data: bytes) -> bytes:
    return letter + len(data).to_bytes(4, "big") + data


class SeatProcess:
    """The candidate's program, drawing into a pipe."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, table: Path, width: int, height: int) -> SeatProcess:
        """Starts it with an environment of its own: nothing of ours is handed on but what it needs."""
        kept = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PYTHONPATH", "VIRTUAL_ENV", "SYSTEMROOT")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        environment |= {
            "INTERVIEWER_TABLE": str(table),
            "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver",
            "TEXTUAL_COLOR_SYSTEM": "truecolor",
            "TERM": "xterm-256color",
            "COLUMNS": str(width),
            "ROWS": str(height),
            "PYTHONUNBUFFERED": "1",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "interviewer.web.seat",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=environment,
            cwd="/",
            limit=MAX_PACKET,
        )
        return cls(process)

    async def write(self, data: bytes) -> None:
        """Hands keys over; quietly nothing once it has ended."""
        stdin = self._process.stdin
        if stdin is None or stdin.is_closing():
            return
        with contextlib.suppress(OSError, RuntimeError):
            stdin.write(data)
            await stdin.drain()

    async def pump(self, socket: web.WebSocketResponse) -> None:
        """Hands what it draws to the browser, until either ends. Files and links are never handed over."""
        stdout = self._process.stdout
        assert stdout is not None
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, ValueError):
            while await stdout.readline() != b"__GANGLION__\n":
                if stdout.at_eof():
                    return
            while True:
                letter = await stdout.readexactly(1)
                size = int.from_bytes(await stdout.readexactly(4), "big")
                if size > MAX_PACKET:
                    return
                data = await stdout.readexactly(size)
                if letter == b"D":
                    await socket.send_bytes(data)
                elif letter == b"M" and json.loads(data).get("type") == "exit":
                    return

    async def stop(self) -> None:
        """Asks it to end, so that it stands up in good order; ends it where it does not."""
        if self._process.returncode is None:
            await self.write(_packet(b"M", json.dumps({"type": "quit"}).encode()))
            try:
                await asyncio.wait_for(self._process.wait(), STOP_SECONDS)
            except TimeoutError:
                with contextlib.suppress(ProcessLookupError):
                    self._process.kill()
                await self._process.wait()


class Seats:
    """At most one process and one websocket at a time."""

    def __init__(self, table: Path) -> None:
        self._table = table
        self._turn = asyncio.Lock()
        self._now: tuple[SeatProcess, web.WebSocketResponse, str] | None = None
        self._displaced: deque[str] = deque(maxlen=64)

    async def sit(self, socket: web.WebSocketResponse, page: str, width: int, height: int) -> SeatProcess:
        """A process for this window (page: the name it was given); an older window's ends first."""
        async with self._turn:
            if self._now is not None:
                process, older, name = self._now
                self._now = None
                if name != page:
                    self._displaced.append(name)
                await process.stop()
                await older.close(code=4000, message=b"moved")
            process = await SeatProcess.start(self._table, width, height)
            self._now = process, socket, page
            return process

    async def leave(self, process: SeatProcess) -> None:
        """The window is gone."""
        async with self._turn:
            if self._now is not None and self._now[0] is process:
                self._now = None
        await process.stop()

    def displaced(self, page: str) -> bool:
        """Whether this window lost its place to a newer one; it does not take it back by itself."""
        return page in self._displaced

    async def stop(self) -> None:
        """Ends the process, if there is one."""
        async with self._turn:
            if self._now is not None:
                process, socket, _page = self._now
                self._now = None
                await process.stop()
                with contextlib.suppress(Exception):
                    await socket.close()


def _size(request: web.Request, name: str, default: int, bounds: tuple[int, int]) -> int:
    text = request.query.get(name, "")
    wanted = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else default
    return _within(wanted, bounds)


async def talk(seats: Seats, socket: web.WebSocketResponse, request: web.Request) -> None:
    """One window from its beginning to its end."""
    width, height = _size(request, "width", 80, _WIDTH), _size(request, "height", 24, _HEIGHT)
    process = await seats.sit(socket, request.match_info["page"], width, height)
    pump = asyncio.create_task(_pump(process, socket))
    try:
        await _listen(process, socket)
    finally:
        await seats.leave(process)
        pump.cancel()
        with contextlib.suppress(asyncio.CancelledError, Exception):
            await pump
        if not socket.closed:
            await socket.close()


async def _pump(process: SeatProcess, socket: web.WebSocketResponse) -> None:
    await process.pump(socket)
    await socket.close()


async def _listen(process: SeatProcess, socket: web.WebSocketResponse) -> None:
    second, spent = 0.0, 0
    async for message in socket:
        if message.type is WSMsgType.BINARY:
            await socket.close(code=1003, message=b"text only")
            return
        if message.type is not WSMsgType.TEXT:
            return
        now = time.monotonic()
        if now - second > 1.0:
            second, spent = now, 0
        spent += len(message.data)
        data: Any = packets(message.data)
        if data is None or spent > MAX_BYTES_A_SECOND:
            await socket.close(code=1008, message=b"not understood" if data is None else b"too much")
            return
        if data:
            await process.write(data)
        elif not data:
            await socket.send_json(["pong", (json.loads(message.data)[1:] or [0])[0]])

"""The web server's process: reads its settings from the pipe, listens, and ends with the pipe or the interview."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import resource
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from interviewer.journal.errors import JournalError
from interviewer.journal.table import Table
from interviewer.web.guard import Guard, hashed
from interviewer.web.limits import BACKLOG, MAX_FILES, LimitedFactory
from interviewer.web.site import make_site

__all__ = ["main", "serve", "site_listening"]

AFTER_END_SECONDS = 120.0
"""How long the ended interview can still be read in the browser."""


def _tell(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Serves one interview. Tells {"port"} or {"error", "hint"} in one line of standard output."""
    config = json.loads(sys.stdin.readline())
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, MAX_FILES), hard), hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(KeyboardInterrupt):
        return asyncio.run(serve(config))
    return 0


def _listening(host: str, port: int) -> socket.socket:
    family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, proto)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


async def serve(config: dict[str, Any]) -> int:
    """Listens until the pipe closes or the interview is over for a while."""
    host, port = config["host"], config["port"]
    try:
        listener = _listening(host, port)
    except socket.gaierror:
        _tell({"error": f"There is no address {host} on this machine.", "hint": "Choose another with --host."})
        return 2
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "Choose another with --port, or --port 0 for any that is free."
        _tell({"error": f"Port {port} at {host} can't be used: {reason}.", "hint": hint})
        return 2
    try:
        table = Table.open(Path(config["table"]))
        table.set_link(hashed(config["token"]))
    except JournalError as error:
        _tell({"error": error.sentence, "hint": error.hint})
        return 2
    async with site_listening(table, listener, host, config["public"]) as port:
        _tell({"port": port})
        await _until_over(table)
    table.close()
    return 0


@asynccontextmanager
async def site_listening(
    table: Table, listener: socket.socket, host: str, public: str | None = None
) -> AsyncIterator[int]:
    """The site of a table on a socket, as long as the block lasts; gives its port."""
    port = int(listener.getsockname()[1])
    site, seats = make_site(table, Guard(table, host, port, public))
    runner = web.AppRunner(site, access_log=None, keepalive_timeout=20.0)
    await runner.setup()
    assert runner.server is not None
    factory = LimitedFactory(runner.server)
    server = await asyncio.get_running_loop().create_server(factory, sock=listener, backlog=BACKLOG)
    try:
        yield port
    finally:
        server.close()
        await seats.stop()
        await runner.cleanup()


async def _until_over(table: Table) -> None:
    gone = asyncio.Event()
    loop = asyncio.get_running_loop()

    def readable() -> None:
        try:
            more = os.read(sys.stdin.fileno(), 4096)
        except OSError:
            more = b""
        if not more:
            gone.set()

    loop.add_reader(sys.stdin.fileno(), readable)
    over_since: float | None = None
    while not gone.is_set():
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(gone.wait(), 1.0)
        with contextlib.suppress(JournalError):
            table.read()
        if table.state.closed_at is not None:
            over_since = loop.time() if over_since is None else over_since
            if loop.time() - over_since > AFTER_END_SECONDS:
                return


if __name__ == "__main__":
    sys.exit(main())

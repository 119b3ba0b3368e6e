"""Bounds on what the network may ask of the server."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

__all__ = [
    "BACKLOG",
    "MAX_BODY",
    "MAX_BYTES_A_SECOND",
    "MAX_CONNECTIONS",
    "MAX_FILES",
    "MAX_FRAME",
    "SILENT_SECONDS",
    "LimitedFactory",
]

MAX_CONNECTIONS = 48
BACKLOG = 16
"""Connections that wait to be accepted, and the most that are accepted at a time."""
MAX_FILES = 256
MAX_FRAME = 256 * 1024
"""Bytes of one websocket frame: a pasted answer of 100,000 characters fits."""
MAX_BYTES_A_SECOND = 512 * 1024
MAX_BODY = 4096
SILENT_SECONDS = 10.0
"""A connection that has asked for nothing after this long is closed."""


class _Refusal(asyncio.Protocol):
    """Hangs up at once."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            transport.abort()


class LimitedFactory:
    """Makes a protocol for each connection, as long as there are not too many of them."""

    def __init__(self, server: web.Server) -> None:
        self._server = server

    def __call__(self) -> asyncio.BaseProtocol:
        if len(self._server.connections) >= MAX_CONNECTIONS:
            return _Refusal()
        handler = self._server()
        asyncio.get_running_loop().call_later(SILENT_SECONDS, _close_if_silent, handler)
        return handler


def _close_if_silent(handler: Any) -> None:
    """Closes a connection on which no whole request came in."""
    transport = getattr(handler, "transport", None)
    if transport is None or transport.is_closing():
        return
    asked = getattr(handler, "_request_count", None) or getattr(handler, "_current_request", None)
    manager = getattr(handler, "_manager", None)
    if not asked and (manager is None or not getattr(handler, "_upgrade", False)):
        transport.abort()

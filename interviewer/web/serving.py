"""Starts the web server of one led interview as a process of its own, and ends it.

The server knows the table's file only. It ends when its starter ends, however that happens: it reads a pipe from it.
"""

from __future__ import annotations

import contextlib
import importlib.util
import ipaddress
import json
import os
import secrets
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

__all__ = ["Serving", "WebError", "start_serving", "warnings_for"]

START_SECONDS = 30.0
LINK_BYTES = 24
"""Random bytes in a link: far more than can be tried, and short enough for one line of a narrow terminal."""


class WebError(Exception):
    """The web seat can't be served; `sentence` says why, `hint` what to do."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(f"{sentence} {hint}".strip())
        self.sentence = sentence
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Serving:
    """A server that runs. link: what to send to the candidate; it can be used once."""

    link: str
    port: int
    warnings: tuple[str, ...]
    process: subprocess.Popen[str]

    def stop(self) -> None:
        """Ends the server and the candidate's process."""
        if self.process.stdin is not None:
            with contextlib.suppress(OSError):  # it may have ended already
                self.process.stdin.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)


def is_loopback(host: str) -> bool:
    """Whether an address reaches this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def warnings_for(host: str, public: str | None) -> tuple[str, ...]:
    """What listening beyond this machine means, in a sentence."""
    if is_loopback(host) or (public or "").startswith("https://"):
        return ()
    return (
        f"This listens at {host}: everybody who reaches that address can try the link, and what is typed crosses the "
        "network unencrypted. Put TLS in front (a proxy, with --public https://...), or use a network you trust.",
    )


def _checked_public(public: str | None) -> str | None:
    if public is None:
        return None
    parts = urlsplit(public)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/") or parts.query:
        raise WebError(f"'{public[:80]}' is no address of a site.", "Write it like https://interview.example.org")
    return f"{parts.scheme}://{parts.netloc}"


def start_serving(table: Path, host: str | None, port: int, public: str | None = None) -> Serving:
    """Starts it and waits until it listens. host None: this machine only. port 0: any. Raises WebError."""
    for name in ("aiohttp", "textual_serve"):
        if importlib.util.find_spec(name) is None:
            raise WebError("The browser seat needs the extra 'web'.", "Install it: pip install 'interviewer[web]'")
    public = _checked_public(public)
    where, token = host or "127.0.0.1", secrets.token_urlsafe(LINK_BYTES)
    process = subprocess.Popen(
        [sys.executable, "-m", "interviewer.web.process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        start_new_session=True,
    )
    assert process.stdin is not None
    config = {"table": str(table), "host": where, "port": port, "public": public, "token": token}
    try:
        process.stdin.write(json.dumps(config) + "\n")
        process.stdin.flush()
        answer = json.loads(_first_line(process))
    except (OSError, ValueError):
        answer = {"error": "The web server could not be started.", "hint": "Try again, or use 'interviewer join'."}
    if "error" in answer:
        process.kill()
        process.wait(5)
        raise WebError(answer["error"], answer.get("hint", ""))
    base = public or f"http://{_written(where)}:{answer['port']}"
    return Serving(f"{base}/enter/{token}", answer["port"], warnings_for(where, public), process)


def _written(host: str) -> str:
    """The address as it stands in a link; one that means "everywhere" becomes this machine's name."""
    if host in ("0.0.0.0", "::"):
        import socket

        return socket.gethostname()
    return f"[{host}]" if ":" in host else host


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        ready, _, _ = select.select([process.stdout], [], [], 0.2)
        if ready:
            return process.stdout.readline()
        if process.poll() is not None:
            break
    return ""

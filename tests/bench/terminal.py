"""A program on a pseudo terminal, watched for what it paints."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pexpect

__all__ = ["drained", "on_terminal", "seconds_until"]


@contextmanager
def on_terminal(command: Sequence[str], home: str) -> Iterator[pexpect.spawn[bytes]]:
    """The program on 80x24 with 24-bit colour and a data folder of its own."""
    env = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "INTERVIEWER_HOME": home}
    env.pop("NO_COLOR", None)
    child = pexpect.spawn(command[0], list(command[1:]), env=env, dimensions=(24, 80), echo=False)
    child.delaybeforesend = None
    try:
        yield child
    finally:
        child.close(force=True)


def seconds_until(child: pexpect.spawn[bytes], mark: bytes, limit: float = 20.0, since: float | None = None) -> float:
    """Seconds until the output holds `mark`. Raises TimeoutError after `limit`."""
    start = time.perf_counter() if since is None else since
    seen = b""
    while time.perf_counter() - start < limit:
        try:
            seen = seen[-200:] + child.read_nonblocking(65_536, timeout=limit)
        except pexpect.TIMEOUT:
            break
        except pexpect.EOF as error:
            raise TimeoutError("the program ended") from error
        if mark in seen:
            return time.perf_counter() - start
    raise TimeoutError(f"{mark!r} did not come")


def drained(child: pexpect.spawn[bytes], quiet: float, limit: float = 3.0) -> None:
    """Read on until nothing has come for `quiet` seconds, at most `limit` seconds: a clock may tick all the time."""
    start = time.perf_counter()
    while time.perf_counter() - start < limit:
        try:
            child.read_nonblocking(65_536, timeout=quiet)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return

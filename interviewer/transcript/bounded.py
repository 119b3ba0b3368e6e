"""Runs one's own template in a process of its own, which is ended when it takes too long or too much memory.

A sandbox keeps a template from reaching for things, but not from looping without output or doubling a text
forty times; only the system can stop that everywhere.
"""

from __future__ import annotations

import multiprocessing
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from interviewer.transcript.record import TranscriptError

__all__ = ["MAX_MEMORY", "MAX_SECONDS", "bounded"]

MAX_SECONDS = 20.0
"""How long a template may take, its process's start included."""

MAX_MEMORY = 1 << 30
"""Bytes of address space, where the system can hold a process to that."""


def bounded(source: str, path: Path, transcript: dict[str, Any], seconds: float | None = None) -> str:
    """What the template writes. Raises TranscriptError, also when it was stopped. seconds: MAX_SECONDS unless given."""
    limit = MAX_SECONDS if seconds is None else seconds
    context = multiprocessing.get_context("spawn")  # nothing of this process is in it
    receiving, sending = context.Pipe(duplex=False)
    with receiving:
        child = context.Process(target=_child, args=(sending, source, path, transcript), daemon=True)
        child.start()
        sending.close()
        try:
            if not receiving.poll(limit):
                raise TranscriptError(f"{path}: it was stopped after {limit:g} s; does it loop without an end?")
            worked, text = receiving.recv()
        except EOFError:
            raise TranscriptError(f"{path}: it was ended by the system; it takes too much memory or time") from None
        finally:
            child.kill()
            child.join()
            child.close()
    if not worked:
        raise TranscriptError(text)
    return str(text)


def _child(sending: Connection, source: str, path: Path, transcript: dict[str, Any]) -> None:
    from interviewer.transcript.owntemplate import rendered

    _limit()
    try:
        answer = (True, rendered(source, path, transcript))
    except TranscriptError as error:
        answer = (False, str(error))
    sending.send(answer)


def _limit() -> None:
    """Holds this process to its memory; where the system knows no such limit, the time alone bounds it."""
    if sys.platform == "win32":
        return
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    except (OSError, ValueError):
        return

"""Which engine judges: the version of the program with a fingerprint of the code that judges and writes it down.

Two transcripts of the same events are alike to the byte where their engines are, so one that is not was altered. A
version alone can't say that: between two releases the reading changes every day.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

from interviewer import __version__

__all__ = ["ROOMS", "engine", "fingerprint"]

ROOMS = ("content", "grading", "reading", "session", "transcript")
"""Whatever decides what a session's events come to, down to the words of its transcript."""

_ENDINGS = (".py", ".j2", ".css")


@cache
def engine() -> str:
    """Version and fingerprint, like "0.1.0+3f2a9c1b04"; the version alone where the program has no sources beside it.

    Worked out when it is first asked for, from about two hundred files. The libraries that it reads with are not in it.
    """
    code = fingerprint(Path(__file__).parent)
    return f"{__version__}+{code}" if code else __version__


def fingerprint(package: Path) -> str:
    """Ten hexadecimal digits for the code in the rooms of a package, alike for every kind of line end; "" for none."""
    digest, found = hashlib.sha256(), False
    for room in ROOMS:
        for folder, below, names in os.walk(package / room):
            below.sort()
            for name in sorted(names):
                if name.endswith(_ENDINGS):
                    path = os.path.join(folder, name)
                    with open(path, "rb") as file:
                        content = file.read().replace(b"\r\n", b"\n")
                    place = os.path.relpath(path, package).replace(os.sep, "/")
                    digest.update(f"{place}\0{len(content)}\0".encode() + content)
                    found = True
    return digest.hexdigest()[:10] if found else ""

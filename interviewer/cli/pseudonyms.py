"""Names that stand for names: the same for the same person in every export of this machine, and telling nothing."""

from __future__ import annotations

import base64
import contextlib
import hmac
import os
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path

from interviewer.cli.diagnostics import Failure

__all__ = ["pseudonyms"]

_KEY_BYTES = 32


def pseudonyms() -> Callable[[str], str]:
    """A function from names to pseudonyms ("Person K4TQZ"), by a key that is kept in the data folder.

    Without the key nobody can find out a name by trying names. Case and spaces do not matter.
    """
    key = _key()

    def pseudonym(name: str) -> str:
        plain = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
        digest = hmac.digest(key, plain.encode("utf-8", "surrogatepass"), "sha256")
        return f"Person {base64.b32encode(digest).decode('ascii')[:5]}"

    return pseudonym


def _key() -> bytes:
    from interviewer.library.folders import data_folder

    path = data_folder() / "pseudonyms.key"
    with contextlib.suppress(FileNotFoundError):
        return _read(path)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
    return _read(path)


def _read(path: Path) -> bytes:
    key = path.read_bytes()
    if len(key) != _KEY_BYTES:
        raise Failure(f"{path} is damaged.", "Delete it, and pseudonyms will be new ones from then on.")
    return key

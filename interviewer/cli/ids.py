"""Ids of new sessions."""

from __future__ import annotations

import secrets

__all__ = ["new_id"]


def new_id() -> str:
    """A new session's id: eight hexadecimal digits."""
    return secrets.token_hex(4)

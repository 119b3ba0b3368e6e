"""A session's own copy of its scenario and rubric, as a text in the journal."""

from __future__ import annotations

import json

from interviewer.content.pack import Pack, pack_from_json, pack_to_json
from interviewer.journal.errors import JournalError

__all__ = ["kept_pack", "packed"]


def packed(pack: Pack) -> str:
    """The copy to keep."""
    return json.dumps(pack_to_json(pack), ensure_ascii=True, separators=(",", ":"))


def kept_pack(text: str, session: str) -> Pack:
    """The pack from the kept copy of a session. Raises JournalError where another version made it."""
    try:
        return pack_from_json(json.loads(text))
    except (ValueError, KeyError, TypeError) as error:
        raise JournalError(
            f"The scenario kept with session {session} can't be read by this version.",
            "It was made by another version of interviewer; use that one to open it.",
        ) from error

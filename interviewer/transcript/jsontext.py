"""JSON text that somebody sent, as plain values; whatever is wrong with it is a sentence."""

from __future__ import annotations

import json
from typing import Any

from interviewer import strict_json
from interviewer.transcript.record import TranscriptError

__all__ = ["MAX_BYTES", "parsed"]

MAX_BYTES = 64 << 20
"""No transcript is larger."""


def parsed(content: bytes) -> dict[str, Any]:
    """The object in a text. Raises TranscriptError where there is none, or it is deeper or larger than any."""
    if len(content) > MAX_BYTES:
        raise TranscriptError(f"this is larger than {MAX_BYTES >> 20} MiB, and no transcript is")
    try:
        data = strict_json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise TranscriptError(f"this is not UTF-8 (byte {error.start + 1}); export it again") from None
    except json.JSONDecodeError as error:
        cut = error.pos >= len(content.decode("utf-8-sig").rstrip()) or "Unterminated" in error.msg
        hint = "it seems to be cut off; get the whole file" if cut else "give a transcript in JSON"
        raise TranscriptError(f"this is not JSON: {error.msg} in line {error.lineno}; {hint}") from None
    except RecursionError:
        raise TranscriptError("this is nested too deep, and no transcript is") from None
    except ValueError as error:
        raise TranscriptError(f"this can't be read: {str(error)[:120]}") from None
    if not isinstance(data, dict):
        raise TranscriptError("this is JSON, but no transcript; make one with interviewer export --format json")
    return data

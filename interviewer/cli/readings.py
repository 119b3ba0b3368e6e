"""A reading (the dict of `interviewer read --json`) as a table for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from interviewer.cli.terminal import bold, columns
from interviewer.plain.text import safe

__all__ = ["reading_table"]


def reading_table(text: str, reading: Mapping[str, Any]) -> str:
    """The text, then a line for each claim: what kind, where it stands, how it was read, the stance."""
    rows = [("complexity", claim["text"], _growth(claim), claim["stance"]) for claim in reading["complexities"]]
    rows += [("quantity", claim["text"], _quantity(claim), claim["stance"]) for claim in reading["quantities"]]
    rows += [("statement", *_statement(claim)) for claim in reading["statements"]]
    title = bold(safe(text).strip() or "(empty)")
    return f"{title}\n{columns(rows, indent='  ') if rows else '  nothing read'}"


def _growth(claim: Mapping[str, Any]) -> str:
    words = [
        claim["aspect"],
        claim["case"] and f"{claim['case']} case",
        claim["growth"] or "could not be read",
    ]
    return " ".join(word for word in words if word)


def _quantity(claim: Mapping[str, Any]) -> str:
    low, high = claim["low"], claim["high"]
    if low == high:
        value = _number(low)
    elif low is None or low == 0:
        value = f"up to {_number(high)}"
    elif high is None:
        value = f"at least {_number(low)}"
    else:
        value = f"{_number(low)} to {_number(high)}"
    return f"{value} {claim['unit'] or ''}".rstrip()


def _number(value: float | None) -> str:
    return "any" if value is None else f"{value:g}"


def _statement(claim: object) -> tuple[str, str, str]:
    if not isinstance(claim, Mapping):
        return str(claim), "", ""
    said = claim.get("pattern") or claim.get("says") or claim.get("id") or ""
    return str(claim.get("text", "")), str(said), str(claim.get("stance", ""))

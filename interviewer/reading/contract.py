"""The reading of one text as `interviewer read --json` prints it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from interviewer.reading.growth.render import to_ascii
from interviewer.reading.model import Context, GrowthClaim, QuantityClaim
from interviewer.reading.reader import read

__all__ = ["meaning_words", "read_contract"]

_COUNTING = re.compile(
    r"^(?:the\s+)?(?:total\s+)?(?:number|count|amount|quantity|num|nb)\s+of\s+(?:the\s+|all\s+)?",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s(?:in|of|per|for|to|on|with|that|which|we|at|by|from)\s|[,;:(.]")
_OF = re.compile(
    r"^(?:the\s+)?(size|length|width|depth|dimension|height|rank)\s+of\s+(?:the\s+|a\s+|an\s+|each\s+|every\s+)?(\w+)",
    re.IGNORECASE,
)
_SHORT = {
    "dimension": ("dim", "dims"),
    "dimensions": ("dim", "dims"),
    "dimensionality": ("dimension", "dim", "dims"),
}


def read_contract(
    text: str, variables: Mapping[str, str] | None = None, context: Context | None = None
) -> dict[str, Any]:
    """complexities, quantities and statements of one text; offsets count characters of the text as typed.

    variables: name -> what it counts, in words ("number of rows"); they are added to those of `context`.
    """
    known = dict(context.variables) if context else {}
    for name, meaning in (variables or {}).items():
        known[str(name)] = (*known.get(str(name), ()), *meaning_words(str(meaning)))
    reading = read(text, Context(known, context.subjects if context else {}, context.bound if context else {}))
    rows: list[dict[str, Any]] = []
    for claim in reading.growths:
        row = _complexity(claim)
        if row not in rows:
            rows.append(row)
    figures: list[dict[str, Any]] = []
    for quantity in reading.quantities:
        row = _quantity(quantity)
        if row not in figures:
            figures.append(row)
    return {"complexities": rows, "quantities": figures, "statements": []}


def meaning_words(meaning: str) -> tuple[str, ...]:
    """Words that mean a variable, from the sentence that explains it: "number of rows" gives rows."""
    plain = " ".join(meaning.split())[:200]
    if not plain:
        return ()
    words = [plain]
    counted = _COUNTING.sub("", plain)
    words.append(counted)
    words.append(_CUT.split(counted)[0])
    if (sized := _OF.match(plain)) is not None:
        words += [f"{sized[2]} {sized[1]}", sized[1]]
    if counted == plain:
        head = _CUT.split(plain)[0].split()
        if len(head) > 1:
            words.append(head[-1])
    last = words[-1].split()[-1:] if words[-1] else []
    words += [short for word in last for short in _SHORT.get(word.lower(), ())]
    return tuple(dict.fromkeys(word.strip() for word in words if len(word.strip()) > 1))


def _complexity(claim: GrowthClaim) -> dict[str, Any]:
    return {
        "text": claim.quote,
        "start": claim.span.start,
        "end": claim.span.end,
        "growth": to_ascii(claim.growth) if claim.growth is not None else None,
        "bound": claim.bound.value if claim.bound else None,
        "aspect": claim.aspect.value if claim.aspect else None,
        "case": claim.case.value if claim.case else None,
        "stance": claim.stance.value,
    }


def _quantity(claim: QuantityClaim) -> dict[str, Any]:
    return {
        "text": claim.quote,
        "start": claim.span.start,
        "end": claim.span.end,
        "low": claim.low,
        "high": claim.high,
        "unit": claim.unit.value if claim.unit else None,
        "stance": claim.stance.value,
    }

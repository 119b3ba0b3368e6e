"""How a message was read, in short lines for people: "time n²·d", "800 TB", "not claimed: n²"."""

from __future__ import annotations

from itertools import chain

from interviewer.reading.growth.render import to_unicode
from interviewer.reading.model import GrowthClaim, Reading, Stance

__all__ = ["summary"]

_LIMIT = 12


def summary(reading: Reading) -> tuple[str, ...]:
    """At most a dozen lines, what is asserted first; the others say how they stand."""
    asserted: list[str] = []
    others: list[str] = []
    lines = chain(
        ((_growth_line(growth), growth.stance) for growth in reading.growths),
        ((" ".join(one.quote.split()), one.stance) for one in reading.quantities if one.unit is not None),
    )
    for line, stance in lines:
        _put(asserted, others, line, stance)
        if len(asserted) == _LIMIT:
            break
    return tuple((asserted + [line for line in others if line not in asserted])[:_LIMIT])


def _put(asserted: list[str], others: list[str], line: str, stance: Stance) -> None:
    target = asserted if stance is Stance.ASSERTED else others
    if stance is not Stance.ASSERTED:
        line = f"not claimed: {line}"
    if line not in target:
        target.append(line)


def _growth_line(claim: GrowthClaim) -> str:
    if claim.growth is None:
        return f"can't read “{' '.join(claim.quote.split())}”"
    parts = [
        claim.case.value if claim.case else "",
        claim.aspect.value if claim.aspect else "",
        to_unicode(claim.growth),
    ]
    line = " ".join(part for part in parts if part)
    return f"{claim.subject.replace('-', ' ')}: {line}" if claim.subject else line

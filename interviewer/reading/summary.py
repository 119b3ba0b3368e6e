"""How a message was read, in short lines for people: "time n²·d", "800 TB", "not claimed: n²"."""

from __future__ import annotations

from interviewer.reading.growth.render import to_unicode
from interviewer.reading.model import GrowthClaim, Reading, Stance

__all__ = ["summary"]

_LIMIT = 12


def summary(reading: Reading) -> tuple[str, ...]:
    """At most a dozen lines, what is asserted first; the others say how they stand."""
    asserted: list[str] = []
    others: list[str] = []
    for growth in reading.growths:
        _put(asserted, others, _growth_line(growth), growth.stance)
    for quantity in reading.quantities:
        if quantity.unit is None:
            continue
        _put(asserted, others, " ".join(quantity.quote.split()), quantity.stance)
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

"""How many devices a duration is told of: "with 1000 GPUs it takes 4 hours"."""

from __future__ import annotations

import re

from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Stance, Unit

__all__ = ["counts_devices", "is_one_of_cores", "many_devices"]

_ON = re.compile(
    r"\b(?:on|with|over|across|using|have|had|given|by|rent|rented|take|took|use|used|among|between)"
    r"(?: (?:all|the|these|our|my|about|say|some|maybe))* *\Z",
    re.IGNORECASE,
)
"""What leads to the devices that something runs on; "you'd need 5000 GPUs to hold it" tells of none."""
_NOUNS = frozenset(
    """cores core cpus cpu machines machine nodes node servers server boxes box threads cards card workers worker
    processors processor sockets socket instances instance devices device accelerators accelerator hosts host chips
    chip computers computer pcs vms blades units laptops desktops workstations pods""".split()
)
_LEAD = 24


def counts_devices(claim: QuantityClaim) -> bool:
    """Whether a figure is a number of devices: "8 GPUs", "10 DGX boxes"; not "1M rows" nor "ten times"."""
    nouns = (claim.noun or "").lower().split()
    return claim.unit is Unit.GPU or (claim.unit is Unit.COUNT and nouns[-1:] != [] and nouns[-1] in _NOUNS)


def is_one_of_cores(claim: QuantityClaim) -> bool:
    """Whether a figure tells the cores of one machine: "a 16 core box", "16-core"; not "16 cores"."""
    return (claim.noun or "").lower() in ("core", "thread") and (claim.low or 0.0) > 1


def many_devices(claim: QuantityClaim, heard: Heard) -> float:
    """The number of devices named for a duration in its sentence, 1 where none is."""
    typed = heard.reading.source.typed
    for one in heard.reading.quantities:
        if not counts_devices(one) or one.sentence != claim.sentence or not one.low or one.stance is Stance.REJECTED:
            continue
        if _ON.search(typed, max(0, one.span.start - _LEAD), one.span.start):
            return max(1.0, one.low)
    return 1.0

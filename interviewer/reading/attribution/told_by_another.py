"""Costs that are told by the growths before them: "memory likewise", "so is the lag", "the time is d times that"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.reading.attribution.labels.as_much import as_much
from interviewer.reading.attribution.labels.ellipsis import repeated
from interviewer.reading.attribution.pieces.by_a_factor import told_by_a_factor
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.likewise import said_alike
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.model import GrowthClaim
from interviewer.reading.prose.model import Prose
from interviewer.reading.source import Source

__all__ = ["told_by_another"]


def told_by_another(
    scene: Scene,
    claims: Sequence[GrowthClaim],
    source: Source,
    prose: Prose,
    subjects: Mapping[str, Sequence[str]],
    names: Names,
) -> list[GrowthClaim]:
    """The claims that are told so, beside those that are told by a growth of their own."""
    changed = told_by_a_factor(scene, claims, source, prose, subjects, names)
    out = list(repeated(scene, claims, source))
    out.extend(as_much(scene, [*claims, *out], source))
    out.extend(said_alike(scene, [*claims, *out], source, subjects))
    same = [one for one in out if not any(change.is_not(one) for change in changed)]
    return [*same, *(change.claim for change in changed)]

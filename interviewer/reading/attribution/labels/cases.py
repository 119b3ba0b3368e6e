"""Words that name a case: best, worst, average, amortized."""

from __future__ import annotations

from interviewer.reading.attribution.labels.cue import Cue, collect
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Case

__all__ = ["case_cues"]

_CASE_AT_WORDS = frozenset(
    """
    : = is -> => / ~ | --
    """.split()
)


def case_cues(scene: Scene, start: int, end: int) -> list[Cue]:
    """The words for best, worst, average and amortized cases among atoms[start:end], in order."""
    return collect(scene, start, end, _case_at)


_CASE_WORDS = {
    word: case
    for case, words in (
        (Case.BEST, "best bestcase"),
        (Case.WORST, "worst worse wort wosrt worstcase"),
        (Case.AVERAGE, "average avg expected mean typical averge avarage averagecase expectation"),
        (Case.AMORTIZED, "amortized amortised amortizes amortize ammortized armotized amortization"),
    )
    for word in words.split()
}
_CASES = frozenset(
    """
    case cases scenario scenarios senario csae scenerio condition conditions situation
    """.split()
)
_COSTS = frozenset("time space memory runtime complexity cost running lookup performance".split())


def _case_at(scene: Scene, at: int) -> Cue | None:
    low = scene.low(at)
    case = _CASE_WORDS.get(low)
    if case is None:
        return None
    end = at + 1
    if scene.low(end) == "-" and scene.low(end + 1) in _CASES:
        return Cue(at, end + 2, case)
    if scene.low(end) in _CASES:
        return Cue(at, end + 1, case)
    if case is Case.AMORTIZED or low in ("expectation", "worst-case", "bestcase", "worstcase", "averagecase"):
        return Cue(at, end, case)
    before, after = scene.low(at - 1), scene.low(end)
    grows = scene.kind(end) == "growth" or scene.kind(at - 1) == "growth"
    if low in ("mean", "typical", "worse"):
        return None
    if low in ("average", "avg") and before in ("on", "in"):
        return Cue(at - 1, end, case)
    if low in ("worst", "best") and before == "at":
        return Cue(at - 1, end, case)
    if low == "expected" and (after in _COSTS or grows):
        return Cue(at, end, case)
    if low == "expected":
        return None
    if low == "average" and before == "the" and after == "," and _goes_on(scene, end + 1):
        return Cue(at, end, case)
    if after in _CASE_AT_WORDS or grows or after in _COSTS:
        return Cue(at, end, case)
    if after in ("and", "or", ",", "&") and scene.low(end + 1) in _CASE_WORDS:
        return Cue(at, end, case)
    if before in ("and", "or", ",", "&", "/") and scene.low(at - 2) in _CASE_WORDS:
        return Cue(at, end, case)
    if (
        after in (",", ".", "", ";", "\n", ")", "and", "but")
        and before in ("in", "the", "at", "(")
        and low != "average"
    ):
        return Cue(at, end, case)
    return None


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether an aside on the average begins here: "the average, and this is what we pay, is n"."""
    return scene.low(at) in ("and", "which") and scene.low(at + 1) in ("this", "that", "is")

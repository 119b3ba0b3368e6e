"""Labels said together, and growths said together: "time and space", "n, n and n log n"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from interviewer.reading.attribution.labels.cue import Cue
from interviewer.reading.attribution.labels.cues import aspect_cues
from interviewer.reading.attribution.labels.likened import measured_against
from interviewer.reading.attribution.labels.unknown import is_unknown
from interviewer.reading.attribution.scene import Scene

__all__ = ["BETWEEN", "DIRECT", "Group", "aspect_groups", "grouped", "likened", "runs_of"]

_JOINTS = frozenset(
    """
    and & , / or nor + both the as well also in for of extra its then | additional auxiliary plus
    complexity cost complexities costs on case cases
    """.split()
)
_MUST_JOIN = frozenset("and & , / or nor + well plus |".split())
_AS_IN = (["as", "in"], ["just", "as", "in"], ["as", "for"])
DIRECT = frozenset(
    """
    is = : are of be ~ -> => ` * ** $ ( | complexity cost would should just only about still was
    that's it's also roughly both in bound will thus usage requirement requirements needed takes
    grows as to required used then the a -- - extra again like with scales goes runs remains stays
    becomes here complxity overall total hence therefore an s 's case scenario
    """.split()
)
"""Words between a label and its growth: "time is n"."""
BETWEEN = frozenset(
    """
    extra additional auxiliary in of the for total - both working more on ` * ** $ ) numbers values
    floats entries similarities a to overall much worth under terms peak entire running with regard
    respect running-time computational asymptotic expected average worst best case amortized
    amortised its our their gpu heap stack cpu run by at respectively ( per query numeric float
    bytes as far preprocessing training inference build lookup search is insert asymptotically
    rows columns new temporary output input device host main system only just all time -case /
    """.split()
) - frozenset(("is", "time"))
"""Words between a growth and the label behind it: "n in extra memory"."""
_RUNS_OF_WORDS = frozenset(
    """
    , and & / vs versus then ` * ** | + or $
    """.split()
)


@dataclass(frozen=True, slots=True)
class Group:
    """One or more labels said together: "time and space"."""

    start: int
    end: int
    values: tuple[str, ...]
    weak: bool
    after: bool


def grouped(scene: Scene, cues: Sequence[Cue]) -> list[Group]:
    """Labels joined by "and" become one group."""
    groups: list[Group] = []
    for cue in cues:
        if groups and not cue.after and not groups[-1].after:
            between = scene.words(groups[-1].end, cue.start)
            if _likened(scene, groups[-1].start - 4, cue.start):
                last = groups.pop()
                groups.append(Group(last.start, cue.end, (*last.values, cue.value), False, False))
                continue
            joins = any(word in _MUST_JOIN for word in between)
            if joins and not any(word in _MUST_JOIN and word != "," for word in between):
                joins = between == [","] and not any(
                    word in ("unlike", "not", "as", "for", "in")
                    for word in scene.words(groups[-1].start - 3, groups[-1].start)
                )
            alike = between in _AS_IN  # "in time as in space"
            if (
                (joins or alike)
                and len(between) <= 5
                and (alike or all(word in _JOINTS for word in between))
                and cue.value not in groups[-1].values
                and not cue.weak
                and not groups[-1].weak
                and not _apart(scene, groups[-1], cue)
            ):
                last = groups.pop()
                groups.append(Group(last.start, cue.end, (*last.values, cue.value), last.weak and cue.weak, False))
                continue
            if (
                len(between) <= 1
                and cue.value == groups[-1].values[-1]
                and all(w in ("-", "complexity", "cost", "of", "the", "in") for w in between)
            ):
                last = groups.pop()
                groups.append(Group(last.start, cue.end, last.values, last.weak and cue.weak, last.after and cue.after))
                continue
        groups.append(Group(cue.start, cue.end, (cue.value,), cue.weak, cue.after))
    return groups


@lru_cache(maxsize=128)
def aspect_groups(scene: Scene, first: int, last: int) -> Sequence[Group]:
    """The words for time and space among atoms[first:last], those said together as one."""
    known = [cue for cue in aspect_cues(scene, first, last) if not is_unknown(scene, cue.start, cue.end)]
    told = [cue for cue in known if cue is known[0] or not measured_against(scene, cue.start, cue.end)]
    return tuple(grouped(scene, told))


def likened(scene: Scene, first: int, groups: Sequence[Group], label: tuple[str, ...]) -> list[Group]:
    """The labels of a sentence; one that the heading is likened to is of both: "Memory? Same as the time, n"."""
    head = groups[0] if groups else None
    if head is None or not label or not _likened(scene, max(first, head.start - 8), head.start):
        return list(groups)
    return [replace(head, values=(*label, *head.values)), *groups[1:]]


def _likened(scene: Scene, first: int, at: int) -> bool:
    """ "the same order as their time": whether the label at `at` is what another one is said to equal."""
    words = scene.words(first, at)
    while words and words[-1] in ("the", "their", "its", "for", "with", "in", "that", "of"):
        words.pop()
    return words[-1:] == ["as"] and "same" in words and len(words) - words.index("same") <= 5


_NEAR = 7
"""Words behind a label in which its own growth begins."""
_LEADS = DIRECT | frozenset("you we one i get have need keep store hold build end up this that there an".split())
"""Words between a label and its growth: "for memory you get this n by n thing"."""


_ISNT = frozenset("isn't isnt doesn't doesnt".split())
_IS = frozenset("is does".split())


def _apart(scene: Scene, group: Group, cue: Cue) -> bool:
    """ "n log n for time, and for space n", "... and for space you get n": each label has a growth of its own on its
    outer side; and "n² time, and memory isn't" tells of the second that it is not so."""
    after = scene.words(cue.end, cue.end + 2)
    if after[:1] and (after[0] in _ISNT or (after[0] in _IS and after[1:] in (["not"], ["never"], ["hardly"]))):
        return True
    at = group.start - 1
    while scene.low(at) in ("for", "in", "of", "the"):
        at -= 1
    before = scene.kind(at) == "growth"
    words = [at for at in range(cue.end, cue.end + _NEAR) if scene.low(at) not in _LEADS]
    return before and bool(words) and scene.kind(words[0]) == "growth"


def runs_of(scene: Scene, growths: Sequence[int]) -> list[list[int]]:
    """Growths said in one list: "n, n and n log n"."""
    runs: list[list[int]] = []
    for at in growths:
        if runs and all(word in _RUNS_OF_WORDS for word in scene.words(runs[-1][-1] + 1, at)):
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs

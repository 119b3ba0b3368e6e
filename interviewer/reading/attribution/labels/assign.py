"""Which label belongs to which growth: labels before it, right after it, in lists and in pairs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from interviewer.reading.attribution.labels.fronted import fronted
from interviewer.reading.attribution.labels.groups import BETWEEN, DIRECT, Group, runs_of
from interviewer.reading.attribution.labels.in_turn import labels_in_turn
from interviewer.reading.attribution.labels.made import is_of_what_is_made
from interviewer.reading.attribution.labels.reach import ends_at_turn, ends_with_step
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.model import Aspect

__all__ = ["assign"]

_STARTS = frozenset(
    """
    is = : are takes needs grows scales would should will -> => was stays goes remains isn't i i'd
    becomes costs falls drops
    """.split()
)
_MAY_FOLLOW = frozenset(
    """
    in on at for if when with per and or but so because since as to worst best average amortized overall total
    again too also instead once plus where which while by then under is not only either expected here
    """.split()
)
_WALLS = frozenset((";", "\n", "while", "whereas", "however", "because", "since", "but", "although", "though"))

_TIME, _SPACE = (Aspect.TIME.value,), (Aspect.SPACE.value,)


def assign(
    scene: Scene,
    growths: Sequence[int],
    groups: Sequence[Group],
    label: tuple[str, ...],
    carry: bool,
    steps: Mapping[str, Sequence[str]] | None = None,
) -> dict[int, tuple[str, ...]]:
    """The labels of each growth atom of one sentence.

    `label` is what a heading or the fragment before named. carry: a label reaches past its own growth to later ones.
    steps: the names of steps, at which a label that stands behind its growth ends ("n² memory, the sort n log n").
    """
    out: dict[int, tuple[str, ...]] = {}
    used: dict[int, int] = {}  # group start -> growth that it was used for
    for run in runs_of(scene, growths):
        pairs = labels_in_turn(scene, run, groups)
        for at, values, start in pairs:
            out[at] = values
            used[start] = at
    free_prefix = bool(groups) and bool(growths) and groups[0].start < growths[0] and not groups[0].weak
    previous: int | None = None
    for index, at in enumerate(growths):
        if at in out:
            previous = at
            continue
        following = growths[index + 1] if index + 1 < len(growths) else None
        on = carry and not (steps and previous is not None and ends_with_step(scene, previous, at, groups, used, steps))
        here = [group for group in groups if not (steps and ends_at_turn(scene, group, at, steps))]
        values = _one(scene, at, previous, following, here, used, out, label, on, free_prefix)
        if values:
            out[at] = values
        previous = at
    return out


def _one(
    scene: Scene,
    at: int,
    previous: int | None,
    following: int | None,
    groups: Sequence[Group],
    used: dict[int, int],
    out: dict[int, tuple[str, ...]],
    label: tuple[str, ...],
    carry: bool,
    free_prefix: bool,
) -> tuple[str, ...]:
    floor = -1 if previous is None else previous
    behind = [group for group in _between(groups, floor, at) if not group.after and group.start not in used]
    direct = _direct(scene, at, behind)
    post = _post(scene, at, following, groups, direct is not None, used)
    if post is not None and (direct is None or direct.weak or (post.values == direct.values)):
        used[post.start] = at
        return post.values
    if direct is not None:
        return fronted(scene, direct, behind).values
    strong = [group for group in behind if not group.weak and not _walled(scene, group.end, at)]
    if strong:
        return strong[-1].values
    later = _later(scene, at, following, groups, used)
    if later is not None:
        used[later.start] = at
        return later.values
    strong = [group for group in behind if not group.weak and not _resolved(scene, group.end, at)]
    if strong and carry:
        return strong[-1].values
    weak = [group for group in behind if group.weak and _near(scene, group, at)]
    if weak:
        return weak[-1].values
    if (
        carry
        and previous is not None
        and out.get(previous)
        and not _hard(scene, previous, at)
        and not _only_counted(scene, previous, at, used, groups)
        and _open(scene, at, previous)
    ):
        return _SPACE if out[previous] == _TIME and is_of_what_is_made(scene, at) else out[previous]
    return label


_PRICES = frozenset(("costs", "cost"))
_CONCLUDES = frozenset("hence so thus therefore => -> = times total".split())


def _only_counted(scene: Scene, previous: int, at: int, used: dict[int, int], groups: Sequence[Group]) -> bool:
    """ "n^2 cells, d work each => n^2 d": what is concluded from a count of things is not of their kind."""
    if scene.low(previous) == scene.low(at) or not _CONCLUDES & set(scene.words(previous + 1, at)):
        return False
    return any(group.after and group.weak and used.get(group.start) == previous for group in groups)


def _open(scene: Scene, at: int, previous: int) -> bool:
    """Whether a growth takes over the label of the one before: not where a noun of its own follows it."""
    between = scene.words(previous + 1, at)
    if between[:1] == ["of"] or ("," in between and _PRICES & set(between)):
        return False  # "n² floats of the table", "n time, and the next one costs n²"
    return scene.kind(at + 1) != "word" or scene.low(at + 1) in _MAY_FOLLOW


def _between(groups: Sequence[Group], low: int, high: int) -> Sequence[Group]:
    """The labels that start after atom `low` and before atom `high`; groups are in order."""
    first = bisect_right(groups, low, key=lambda group: group.start)
    return groups[first : bisect_left(groups, high, key=lambda group: group.start)]


def _walled(scene: Scene, start: int, at: int) -> bool:
    return any(word in ("\n", "whereas", "while") for word in scene.words(start, at)) or _resolved(scene, start, at)


_RESOLVES = frozenset("use go take pick choose build switch propose try replace employ apply put move suggest".split())


def _resolved(scene: Scene, start: int, at: int) -> bool:
    """ "it won't fit in RAM, so I'd use an index, log n": what is done about it is another matter."""
    words = scene.words(start, at)
    if "so" not in words:
        return False
    rest = words[words.index("so") + 1 :][:4]
    return rest[:1] in (["i'd"], ["i"], ["we"], ["we'd"], ["you"], ["let's"], ["one"]) and bool(_RESOLVES & set(rest))


def _begins(scene: Scene, at: int) -> bool:
    """Whether a label is the subject of what follows it: "memory is", "time complexity grows"."""
    while scene.low(at) in ("complexity", "usage", "cost", "requirement", "requirements", "footprint"):
        at += 1
    return scene.low(at) in _STARTS


def _again(scene: Scene, group: Group, between: Sequence[str]) -> bool:
    """ "f²n, memory the same": a growth that is said again for this label is not of this label alone."""
    after = scene.words(group.end, group.end + 2)
    again = after == ["the", "same"] or after[:1] in (["same"], ["too"], ["likewise"], ["ditto"])
    return "," in between[:1] and again


_KEEPS = frozenset("stores store keeps keep holds hold allocates allocate materialises materializes occupies".split())
_TOO = frozenset("as well too also again".split())
_KEPT = frozenset("stored kept allocated held materialised materialized".split())


def _near(scene: Scene, group: Group, at: int) -> bool:
    """Whether a weak label ("stored") still speaks of the growth: no comma between, unless a colon introduces it."""
    between = scene.words(group.end, at)
    if scene.low(group.end - 1) in _KEPT and [word for word in between if word not in _TOO] == [","]:
        between = []  # "that many cells allocated, n^2"
    elif scene.low(group.end - 1) in _KEEPS and not {"and", "but"} & set(between):
        for word in ("so", ","):  # "stores one number per pair, n^2", "you store all of these so n^2"
            between = between[:-1] if between[-1:] == [word] else between
    elif between[-3:] in ([",", "in", "symbols"], [",", "in", "total"], [",", "in", "general"]):
        between = between[:-3]
    return (
        not any(word in (",", ";", "\n", "(", ")", "--", "whereas", "while", "so") for word in between)
        and len(between) <= 8
    )


def _hard(scene: Scene, start: int, at: int) -> bool:
    return any(word in (";", "\n", "whereas", "while", "?") for word in scene.words(start, at))


def _direct(scene: Scene, at: int, behind: Sequence[Group]) -> Group | None:
    """The label right before the growth: "time: n", "memory is n^2"."""
    for group in reversed(behind):
        between = scene.words(group.end, at)
        if len(between) <= 5 and all(word in DIRECT for word in between):
            return group
        return None
    return None


def _post(
    scene: Scene,
    at: int,
    following: int | None,
    groups: Sequence[Group],
    labelled: bool,
    used: dict[int, int],
) -> Group | None:
    """The label right after the growth: "n^2 space", "O(n) in both time and space", "n^2 floats of memory"."""
    wall = following if following is not None else len(scene.atoms)
    near = [group for group in _between(groups, at, wall) if group.start not in used]
    for index, group in enumerate(near):
        between = scene.words(at + 1, group.start)
        if len(between) > 5 or not all(word in BETWEEN for word in between) or _again(scene, group, between):
            return None
        if group.after or group.weak:
            stronger = near[index + 1] if index + 1 < len(near) else None
            if (
                stronger is not None
                and not stronger.weak
                and all(word in BETWEEN for word in scene.words(group.end, stronger.start))
            ):
                continue
            if group.weak and not group.after:
                return None
            return None if labelled and not group.after else group
        if (
            _begins(scene, group.end)
            and scene.low(group.start - 1) not in ("in", "of", "for")
            and (following is not None or between[:1] == ["and"])
        ):
            return None
        if labelled and group.end == following:
            return None  # "time n^2 space n": the label belongs to what follows
        if following is not None and group.end == following and between:
            return None
        return group
    return None


def _later(scene: Scene, at: int, following: int | None, groups: Sequence[Group], used: dict[int, int]) -> Group | None:
    """A label further on in the same statement: "n^2 is the time", "n*n*d is what it costs to run"."""
    wall = following if following is not None else len(scene.atoms)
    end = scene.sentence_of(at)[1]
    for group in _between(groups, at, min(wall, end)):
        if group.start in used:
            continue
        between = scene.words(at + 1, group.start)
        if len(between) > 9 or any(
            word in _WALLS or word in ("and", "so", "then", "or", ".", "when", "if") for word in between
        ):
            return None
        if _again(scene, group, between):
            return None
        told = (
            between[-3:] == ["as", "far", "as"]
            or between[-1:] in (["regarding"], ["concerning"], ["for"])
            or "far" in between
        )
        if _begins(scene, group.end) and "which" not in between and not told:
            return None
        if group.end == following:
            return None
        if group.weak and not group.after and len(between) > 4 and between[-1] not in ("be", "is", "are", "being"):
            continue
        if group.after:
            continue
        return group
    return None

"""Where steps and alternatives of the scenario are named: "step 3", "the sort", "steps 1 and 2", "3) n^2"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.standing.conditions import in_part, stands_alone, taken_away
from interviewer.reading.attribution.steps.numbered import numbered, through
from interviewer.reading.attribution.steps.numbers import steps_told_of
from interviewer.reading.attribution.steps.phrases import Phrases, misspelt, phrases_of, root_of
from interviewer.reading.attribution.steps.staged import staged

__all__ = ["Mention", "mentions_in", "mentions_of"]


class Mention(NamedTuple):
    """atoms[start:end] name `subjects`, several where they are named together: "steps 1 and 2"."""

    start: int
    end: int
    subjects: tuple[str, ...]


_JOINTS = frozenset("and , & the + both / or also step steps for".split())
_JOINED_WORDS = frozenset(
    """
    ( : - the . ) -- ` ** *
    """.split()
)


def mentions_of(scene: Scene, subjects: Mapping[str, Sequence[str]]) -> list[Mention]:
    """Every place where a subject is named."""
    if not subjects:
        return []
    phrases = phrases_of(subjects)
    return [mention for first, last in scene.sentences for mention in mentions_in(scene, first, last, phrases)]


def mentions_in(scene: Scene, first: int, last: int, phrases: Phrases) -> list[Mention]:
    """The mentions among atoms[first:last]; "steps 1 and 2" and "a and b" are one mention of two."""
    lows = [low.removesuffix("'s") for low in scene.words(first, last)]  # "grouping's one pass"
    kinds = [scene.kind(at) for at in range(first, last)]
    roots = [root_of(low) if kind in ("word", "number") else low for low, kind in zip(lows, kinds, strict=True)]
    plain = [index for index, root in enumerate(roots) if root not in ("-", "/", "`", "*", '"', "'", "[")]
    found: list[Mention] = []
    place = 0
    while place < len(plain):
        if steps := _first_few(lows, roots, plain, place, phrases):
            found.append(Mention(first + plain[place], first + plain[place + 1] + 1, steps))
            place += 2
            continue
        told, size = steps_told_of(lows, plain, place, phrases)
        if told:
            found.append(Mention(first + plain[place], first + plain[place + size - 1] + 1, tuple(told)))
            place += size
            continue
        hit = _hit(roots, lows, plain, place, phrases)
        if hit is None:
            hit = numbered(roots, lows, plain, place, phrases)
        if hit is None and lows[plain[place]] in phrases.conditions and stands_alone(scene, first + plain[place]):
            hit = phrases.conditions[lows[plain[place]]], 1
        if hit is None:
            place += 1
            continue
        subject, size = hit
        found.append(Mention(first + plain[place], first + plain[place + size - 1] + 1, (subject,)))
        more = place + size
        others = [phrases.get((root_of("step"), number)) for number in through(roots, plain, more - 1)]
        if others:
            start, _end, said = found.pop()
            found.append(Mention(start, first + plain[more] + 1, (*said, *(other for other in others if other))))
            place = more + 1
            continue
        while (
            root_of("step") == roots[plain[place]]
            and more + 1 < len(plain)
            and roots[plain[more]] in ("and", ",", "&", "+", "to")
        ):
            skip = 2 if roots[plain[more + 1]] in ("and", "&") and more + 2 < len(plain) else 1
            number = roots[plain[more + skip]] if more + skip < len(plain) else ""
            other = phrases.get((root_of("step"), number))
            at = first + plain[more + skip] if more + skip < len(plain) else -1
            spelled = scene.kind(at) == "word" and scene.low(first + plain[place]) != "steps"
            if other is None or spelled:
                break
            found.append(Mention(first + plain[more + skip], first + plain[more + skip] + 1, (other,)))
            more += skip + 1
        place = more
    return _joined(scene, _conditions(scene, found, phrases, first, last))


def _conditions(scene: Scene, found: list[Mention], phrases: Phrases, first: int, last: int) -> list[Mention]:
    """The mentions, where what is the one condition is told as taken away as those of the other one, and with those
    conditions among atoms[first:last] that are told in part: "t d^2 when nothing is cached, d^2 when it is"."""
    there, gone = phrases.conditions.get("with"), phrases.conditions.get("without")
    if there is None or gone is None:
        return found
    out: list[Mention] = []
    for one in found:
        place = taken_away(scene, one.start, one.end) if one.subjects == (there,) else None
        out.append(one if place is None else Mention(*place, (gone,)))
    told = [one.end for one in out if one.subjects in ((there,), (gone,))]
    parts = [(at, part) for at in range(first, last) if (part := in_part(scene, at)) is not None]
    parts = [(at, part) for at, part in parts if at == first or (told and told[0] <= at)]
    out = sorted([*out, *(Mention(at, end, (there if holds else gone,)) for at, (end, holds) in parts)])
    for at in (at for at in range(told[0] if told else last, last) if _otherwise(scene, at)):
        before = [one.subjects for one in out if one.end <= at and one.subjects in ((there,), (gone,))]
        out.append(Mention(at, at + 1, (gone,) if before[-1] == (there,) else (there,)))
    return sorted(out)


def _otherwise(scene: Scene, at: int) -> bool:
    """Whether the other condition is told at an atom: "d^2 if it is there, else t d^2"; not in "nothing else"."""
    return scene.low(at) == "otherwise" or (scene.low(at) == "else" and scene.low(at - 1) in (",", ";", "or", "--"))


def _first_few(
    lows: Sequence[str], roots: Sequence[str], plain: Sequence[int], place: int, phrases: Phrases
) -> tuple[str, ...]:
    """The steps that "the first two (steps)" names; () where that is not what stands there."""
    if lows[plain[place]] != "first" or place + 1 >= len(plain):
        return ()
    count, _, counted = lows[plain[place + 1]].partition(" ")
    after = counted or (roots[plain[place + 2]] if place + 2 < len(plain) else ".")
    if _FEW.get(count) is None or (after.isalpha() and after not in _FEW_ARE):
        return ()
    steps = [phrases.step(str(number)) for number in range(1, _FEW[count] + 1)]
    return tuple(step for step in steps if step is not None)


_FEW = {"two": 2, "2": 2, "three": 3, "3": 3}
_FEW_ARE = frozenset("step steps ones are take cost run both each need scan".split())


def _joined(scene: Scene, found: Sequence[Mention]) -> list[Mention]:
    out: list[Mention] = []
    for start, end, subjects in found:
        if out:
            last = out[-1]
            between = scene.words(last.end, start)
            apart = ":" in between and len(last.subjects) > 1  # "steps 1 and 2: grouping n, aggregation n"
            again = subjects[0] in last.subjects and not apart
            if again and len(between) <= 3 and all(w in _JOINED_WORDS for w in between):
                out[-1] = last._replace(end=end)
                continue
            if (
                between
                and all(word in _JOINTS for word in between)
                and any(w in ("and", ",", "&", "+", "/") for w in between)
                and not _each_priced(scene, last.start, end)
                and not _begins_anew(scene, last.start, end)
                and scene.low(end - 1) not in ("=", "->")
                and not staged(scene, last.start, last.end)
                and not _other_state(scene, last.start, between, start, end)
            ):
                merged = last.subjects if subjects[0] in last.subjects else (*last.subjects, *subjects)
                out[-1] = Mention(last.start, end, merged)
                continue
        out.append(Mention(start, end, subjects))
    return out


_BEFORE_COST = frozenset(
    "is are = : -> => ( - -- takes costs would will be at just only about it it's that's we have need".split()
)
_BEHIND_COST = frozenset("the for in on ( to".split())


def _each_priced(scene: Scene, start: int, end: int) -> bool:
    """ "n for the lag and sort n log n": two that are named side by side, each with a cost on its outer side."""
    while scene.low(start - 1) in _BEHIND_COST:
        start -= 1
    while scene.low(end) in _BEFORE_COST:
        end += 1
    return scene.kind(start - 1) == scene.kind(end) == "growth"


_STATES = frozenset(("with", "without"))


_TELLS = frozenset("it it's they they're we you that's only just the a one each this these".split())


def _other_state(scene: Scene, first: int, between: Sequence[str], start: int, end: int) -> bool:
    """ "t·d is what you pay with it, without it t²·d", "t·d² without it, and with it they cost d²": the first state has
    its cost already, the second begins anew."""
    anew = list(between) == [",", "and"] and (scene.kind(end) == "growth" or scene.low(end) in _TELLS)
    if not (anew or list(between) == [","]) or not (scene.low(start) in _STATES and scene.low(first) in _STATES):
        return False
    return any(scene.kind(at) == "growth" for at in range(scene.sentence_of(first)[0], first))


_OF_ITS_OWN = frozenset(
    "is takes costs needs has would will depends i i'm im i'd i'll idk not no unclear unsure dunno".split()
)


def _begins_anew(scene: Scene, start: int, end: int) -> bool:
    """ "n for the grouping, the aggregation I'm not sure": the second one begins a clause of its own."""
    while scene.low(start - 1) in _BEHIND_COST:
        start -= 1
    return scene.kind(start - 1) == "growth" and scene.low(end) in _OF_ITS_OWN


def _hit(
    roots: list[str],
    lows: Sequence[str],
    plain: list[int],
    place: int,
    phrases: Phrases,
) -> tuple[str, int] | None:
    root = roots[plain[place]]
    if lows[plain[place]] in _MEAN and place and lows[plain[place - 1]] in _MEANS_IT:
        return None  # "time I mean", "which means"
    if _comes_to(lows, plain[place]):
        return None
    if lows[plain[place]] == "meaning" or lows[plain[place] + 1 : plain[place] + 3] == ["-", "wise"]:
        return None  # "group-wise"
    reach = min(phrases.reach.get(root, 0), len(plain) - place)
    if reach > 1 and _comes_to(lows, plain[place + 1]):
        reach = 1  # "grouping means that each row is hashed" tells no group means
    for size in range(reach, 0, -1):
        subject = phrases.get(tuple(roots[index] for index in plain[place : place + size]))
        if subject is not None and not (size == 1 and root in phrases.gerunds and _thing(lows, plain[place])):
            return subject, size
    exact = phrases.get(("=" + lows[plain[place]],))
    if exact is not None:
        return exact, 1
    if len(root) >= 3 and (near := misspelt(root, phrases)) is not None:
        return near, 1
    # "third step", "step number 3"
    if place + 1 < len(plain) and roots[plain[place + 1]] == root_of("step"):
        subject = phrases.get((root_of("step"), root))
        if subject is not None:
            return subject, 2
    return None


_MEAN = frozenset("mean means meant".split())
_MEANS_IT = frozenset("i i'd we you they would does do did to which that this it by just only also".split())
_NO_SUBJECT = frozenset(
    """
    the a an and or of per for user users group groups each every all by their its these those running computing
    compute calculating stats max count std with to as plus then
    """.split()
)
_OF_MEANS = frozenset(
    """of per for and or is are was were take takes cost costs need needs in by over with to from as at on then also
    can will would should which that run runs go goes""".split()
)
"""Words behind "means" where it names the mean values."""
_SAYS_THAT = frozenset("that we you it there every each all a an one the no more only about roughly at".split())


def _comes_to(lows: Sequence[str], at: int) -> bool:
    """ "all subsets means 2^f columns", "100 features mean 9,900 products": says what something comes to."""
    word, before, after = lows[at], lows[at - 1] if at else "", lows[at + 1] if at + 1 < len(lows) else ""
    grouped_by = at > 1 and lows[at - 2] == "by"  # "grouping by user means that"
    if word not in ("mean", "means") or not before.isalpha() or (before in _NO_SUBJECT and not grouped_by):
        return False
    if word == "mean" and not before.endswith("s"):
        return False
    if word == "means" and after.isalpha() and after not in _OF_MEANS:
        return True  # "vectorised means free"
    return bool(after) and (after in _SAYS_THAT or (after[0].isalnum() and not after.isalpha()))


_HAD_BY_IT = frozenset(
    "code codes id ids label labels number numbers index indices size sizes boundary boundaries".split()
)


_OF_MANY = frozenset("each every per by one a all within in".split())


def _thing(lows: Sequence[str], at: int) -> bool:
    """Whether a word that may tell a step names what it is done to: "each group", "all groups", "the group codes"."""
    if lows[at].endswith(("ing", "ed")):
        return False
    if at + 1 < len(lows) and lows[at + 1] in _HAD_BY_IT:
        return True
    return lows[at].endswith("s") or (at > 0 and lows[at - 1] in _OF_MANY)

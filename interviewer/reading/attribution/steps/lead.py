"""What heads a sentence and leaves less room for others: a step's number, a condition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.listed import listed_steps
from interviewer.reading.attribution.steps.mentions import Mention
from interviewer.reading.attribution.steps.phrases import Phrases
from interviewer.reading.attribution.steps.staged import awaited, staged

__all__ = ["TURNS", "before_another", "led", "numbered"]

TURNS = frozenset(
    (",", ";", ".", ":", "but", "while", "whereas", "->", "=>", "\n", "vs", "versus", "and", "(", "--", "/")
)


_NUMBER = re.compile(r"(\d)\s+(?=[A-Za-z(])")


def numbered(scene: Scene, first: int, mentions: list[Mention], phrases: Phrases) -> list[Mention]:
    """ "3 f^2 n" at the head of a line is step 3's: the number is no factor, though it is read as one."""
    if phrases.steps and (listed := listed_steps(scene, first, phrases)):
        return sorted([*(m for m in mentions if all(m.end <= o.start or o.end <= m.start for o in listed)), *listed])
    atom = scene.atoms[first] if first < len(scene.atoms) else None
    found = _NUMBER.match(scene.text, atom.start, atom.end) if atom is not None and atom.kind == "growth" else None
    step = phrases.step(found[1]) if found is not None else None
    if step is not None:
        return [Mention(first, first, (step,)), *mentions]
    step = phrases.step(scene.items.get(first, ""))
    if step is not None and not any(m.start <= first + 1 for m in mentions):
        mentions = [Mention(first, first + 2, (step,)), *mentions]
    return sorted([*mentions, *_swallowed(scene, first, phrases)])


_ORDINAL = re.compile(r"(one|two|three|four|\d)\s")
_SPELLED = {"one": "1", "two": "2", "three": "3", "four": "4"}


def _swallowed(scene: Scene, first: int, phrases: Phrases) -> list[Mention]:
    """ "step one n, step two n": the number of a step is no factor, though it is read as one."""
    out: list[Mention] = []
    for at in range(first + 1, scene.sentence_of(first)[1] if first < len(scene.atoms) else first):
        if scene.low(at - 1) == "step" and scene.kind(at) == "growth" and (found := _ORDINAL.match(scene.low(at))):
            step = phrases.step(_SPELLED.get(found[1], found[1]))
            out += [Mention(at - 1, at, (step,))] if step is not None else []
    return out


def led(scene: Scene, first: int, mentions: list[Mention], phrases: Phrases) -> list[Mention]:
    """The mentions of a sentence without those that its head leaves no room for."""
    mentions = _under_number(scene, first, _under_correction(scene, first, mentions), phrases)
    return _under_condition(scene, first, mentions)


_PUTS_RIGHT = frozenset("correct revise fix amend redo change correcting revising fixing amending redoing".split())
_POINTS_AT = frozenset("the my that this our".split())
_LISTS = frozenset((",", "and", "the", "&", "/"))


def _under_correction(scene: Scene, first: int, mentions: list[Mention]) -> list[Mention]:
    """ "I have to correct the aggregation, the std compares all pairs, so n²": what is put right is what is told of."""
    head = mentions[0] if mentions else None
    if head is None or {",", ":"}.isdisjoint(scene.words(head.start, head.end + 1)):
        return mentions
    ahead = scene.words(first, head.start)
    if "not" in ahead or len(ahead) < 2 or ahead[-1] not in _POINTS_AT or ahead[-2] not in _PUTS_RIGHT:
        return mentions
    told = next((at for at in range(head.end, scene.sentence_of(first)[1]) if scene.kind(at) == "growth"), head.end)
    return [m for m in mentions if m is head or m.start > told or scene.low(m.start - 1) in _LISTS]


_CONDITIONS = frozenset(("with", "without", "w", "w/o", "no"))


def _under_condition(scene: Scene, first: int, mentions: list[Mention]) -> list[Mention]:
    """ "without a cache one projects the new token only": the condition at the head says what it is about."""
    head = mentions[0] if mentions else None
    if head is None or head.start - first > 1 or scene.low(head.start) not in _CONDITIONS:
        return mentions
    start = head.end + (scene.low(head.end) == ",")
    return [
        m
        for m in mentions
        if m is head or scene.low(m.start) in _CONDITIONS or any(scene.low(at) in TURNS for at in range(start, m.start))
    ]


def _under_number(scene: Scene, first: int, mentions: list[Mention], phrases: Phrases) -> list[Mention]:
    """ "step 1 hash aggregate build: n": a step's number at the head leaves out what else sounds like another step."""
    head = mentions[0] if mentions else None
    if head is None or head.start - first > 1 or len(head.subjects) > 1 or not scene.low(head.end - 1)[:1].isdecimal():
        return mentions
    if _counts_items(scene, mentions, phrases):
        return mentions[1:]
    own = phrases.steps.get(head.subjects[0], ())
    kept = [head]
    for mention in mentions[1:]:
        numbers = [n for one in mention.subjects for n in phrases.steps.get(one, ())]
        said = any(scene.low(at)[:1].isdecimal() for at in range(mention.start, mention.end))
        if said:
            own = tuple(numbers)
        if (
            said
            or not numbers
            or any(n.startswith(own) for n in numbers)
            or _turned(scene, first, kept[-1].end, mention.start)
        ):
            kept.append(mention)
    return kept


_BEHIND_NUMBER = frozenset((")", ".", ":", "`", "*", "**", "the"))


def _counts_items(scene: Scene, mentions: Sequence[Mention], phrases: Phrases) -> bool:
    """ "1) sort: n log n", "2. shift: n": a bare number that only counts what is named behind it, another step."""
    head, named = mentions[0], mentions[1] if len(mentions) > 1 else None
    if named is None or head.end - head.start > 2 or not scene.low(head.start)[:1].isdecimal():
        return False
    beside = set(scene.words(head.start + 1, named.start)) <= _BEHIND_NUMBER and named.start > head.end - 1
    for one in mentions[2:]:  # "groupby().shift()": the last call is what is done
        if _called(scene, named.end) != one.start - 1 or scene.low(one.start - 1) != ".":
            break
        named = one
    own = phrases.steps.get(head.subjects[0], ())
    others = [phrases.steps.get(one, ()) for one in named.subjects]
    end = _called(scene, named.end)
    if scene.low(end + (scene.low(end) == "`")) in _PER:  # "shift by group: n"
        end = next((at for at in range(end, end + _FAR_LABEL) if scene.low(at) in _LABELS), end)
    labels = _LABELS & set(scene.words(end, end + 2))
    return beside and bool(labels) and not any(n.startswith(own) for numbers in others for n in numbers)


_LABELS = frozenset((":", "->", "=", "=>", "-", "--", "is"))
_PER = frozenset("by per within in inside".split())
_FAR_LABEL = 5
_ARGUMENTS = 8


def _called(scene: Scene, at: int) -> int:
    """Behind the brackets of a call that open at an atom; the atom itself where none do."""
    if scene.low(at) != "(":
        return at
    return next((place + 1 for place in range(at, at + _ARGUMENTS) if scene.low(place) == ")"), at)


def _turned(scene: Scene, first: int, start: int, end: int) -> bool:
    """Whether a turn stands between two places, after a growth was told: "step 1 is n, and n the aggregation"."""
    told = any(scene.kind(at) == "growth" for at in range(first, end))
    by_it = scene.low(end).endswith("s") and scene.low(end - 1) in ("it", "only", "just", "merely")
    return told and not by_it and any(scene.low(at) in TURNS for at in range(start, end))


def before_another(scene: Scene, mentions: Sequence[Mention], place: int) -> bool:
    """ "once grouped, the aggregates are one pass", "grouping does nothing until you aggregate; O(n)": named only to
    say when another step is or costs something."""
    one = mentions[place]
    if place and awaited(scene, one.start, one.end):
        return not any(scene.kind(i) == "growth" for i in range(mentions[place - 1].end, one.start))
    if place + 1 == len(mentions) or not staged(scene, one.start, one.end):
        return False
    return not any(scene.kind(i) == "growth" for i in range(one.end, mentions[place + 1].start))

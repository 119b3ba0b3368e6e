"""Steps named only beside what a sentence is about, and the one that a bare "then" goes on to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention

__all__ = ["modifies", "next_steps"]

_BEFORE_NOUN = frozenset("the a an each every one same its their that this our".split())
_BESIDE = frozenset(
    """
    per in with within inside by after before following across over between from than like unlike
    """.split()
)
_STAGED = frozenset("after before following since unlike".split())
_APART = frozenset((";", "\n", ".", "and", "but", ",", "while", "whereas", "then"))


def modifies(scene: Scene, mentions: Sequence[Mention], place: int) -> bool:
    """ "the shift per group", "after the sort, the lag": named beside what the sentence is about."""
    start, end, _subjects = mentions[place]
    if scene.low(end + (scene.low(end) == "-")) == "based" and len(mentions) > 1:
        return True  # "that'd be the sort-based way"
    if place + 1 < len(mentions) and _calls(scene, end, mentions[place + 1].start):
        return True  # "groupby(user).shift(1)"
    at = start - 1
    while scene.low(at) in _BEFORE_NOUN or (scene.low(at).endswith("ed") and scene.low(at - 1) in _BEFORE_NOUN):
        at -= 1
    if scene.low(at) == "(" and place and mentions[place - 1].end == at:
        return True  # "the lag (shift ...)"
    if place and _verb_of(scene, mentions[place - 1], start):
        return True
    if place and scene.low(at) == "by" and scene.low(at - 1) in ("it", "that", "this"):
        return True  # "grouping, if we do it by sorting"
    if scene.words(at - 1, at + 1) == ["of", "all"]:
        at -= 1
    elif scene.low(at) == "(" and scene.low(at - 1) in _BESIDE:
        at -= 1  # "lag() over (partition by user)"
    elif scene.low(at) not in _BESIDE and not _likened_to(scene, at) and not _on_what_is_done(scene, at, end):
        return False
    if place and mentions[place - 1].end <= at:
        start = mentions[place - 1].end
        while scene.words(start, start + 2) == [".", "."] or (scene.low(start) == "." and scene.low(start - 1) == "."):
            start += 1  # "then the shift... after grouping it's a single pass"
        return not any(scene.kind(i) == "growth" or scene.low(i) in _APART for i in range(start, at))
    return scene.low(at) in _STAGED and place + 1 < len(mentions) and scene.low(end) == ","


_ARGUMENTS = re.compile(r"\([\w=, -]{0,20}\) ")


def _between(scene: Scene, end: int, start: int) -> str:
    """The text between a mention that ends at an atom and one that starts at another."""
    return scene.text[scene.atoms[end - 1].end : scene.atoms[start].start]


def _calls(scene: Scene, end: int, start: int) -> bool:
    """Whether the next mention is called on what a mention gives, without a blank: "groupby(user)[value].shift"."""
    between = _between(scene, end, start)
    return between[:1] in ("(", "[") and between.endswith(".") and not any(char.isspace() for char in between)


_PROPOSES = frozenset("i'd we'd would change replace instead".split())


def _on_what_is_done(scene: Scene, at: int, end: int) -> bool:
    """ "the shift on the sorted frame": told of what a step is done on, where no other way to do it is proposed."""
    if scene.low(at) != "on" or not scene.low(end - 1).endswith("ed") or scene.kind(end) != "word":
        return False
    return _PROPOSES.isdisjoint(scene.words(scene.sentence_of(at)[0], at))


_JOINS = frozenset("well soon long far much".split())


def _likened_to(scene: Scene, at: int) -> bool:
    """ "the lag costs the same as step 1, n", "is as cheap as step 1": what the mention before is compared with."""
    if scene.low(at) != "as":
        return False
    return "same" in scene.words(at - 3, at) or (scene.low(at - 2) == "as" and scene.low(at - 1) not in _JOINS)


def _verb_of(scene: Scene, before: Mention, start: int) -> bool:
    """ "groupby sorts", "the mean needs sorted values", "n log n if it sorted": told of the mention before."""
    word = scene.low(start)
    if scene.words(start - 2, start) == ["re", "-"]:
        start -= 2  # "the lag re-sorts each group"
    if word.endswith("s") and (before.end == start or _ARGUMENTS.fullmatch(_between(scene, before.end, start))):
        return True
    if word.endswith("s") and scene.low(start - 1).isalpha() and scene.low(start - 1) not in _NO_DOER:
        return True  # "grouping would be n, but pandas sorts"
    lead = start if word == "to" else start - 1
    if scene.low(lead) in _INFINITIVE and set(scene.words(before.end, lead)) <= _MUST:
        return True  # "the lag has to order the groups"
    if not word.endswith("ed") or before.end == start:
        return False
    if scene.words(start - 2, start)[:1] == ["if"]:
        return True
    apart = _APART | {":"}  # "caching saves a lot: uncached, t·d²"
    return not any(scene.kind(i) == "growth" or scene.low(i) in apart for i in range(before.end, start))


_NO_DOER = _BEFORE_NOUN | frozenset(
    """and or but then also only just first next now finally two both all four some of for per by to in on with after
    before is are that which step steps user users group running summary"""
    .split()
)
_MUST = frozenset("has have had needs need must would will should can also again first to re only still".split())
_INFINITIVE = frozenset("to must would will should can also again first".split())


_THEN = frozenset("then afterwards followed".split())
_THEN_ON = frozenset(", and then afterwards followed by a an it's that's its just is plain simple another also".split())
_OVER = frozenset(("", ".", ",", ";", "!", "\n", ")", "again", "too", "time", "pass", "scan", "sweep", "for"))


def next_steps(
    scene: Scene, growths: Sequence[int], owners: Mapping[int, tuple[str, ...]], steps: Sequence[str]
) -> dict[int, tuple[str, ...]]:
    """ "the sort n log n, then linear": the owners of growths that a bare "then" goes on to, the next step among them.

    steps: the numbered steps of the scenario, in order.
    """
    out: dict[int, tuple[str, ...]] = {}
    for before, at in pairwise(growths):
        own = owners.get(before, ())
        between = scene.words(before + 1, at)
        if own != owners.get(at) or len(own) != 1 or own[0] not in steps[:-1]:
            continue
        if _THEN.intersection(between) and _THEN_ON.issuperset(between) and scene.low(at + 1) in _OVER:
            out[at] = (*own, steps[steps.index(own[0]) + 1])
    return out

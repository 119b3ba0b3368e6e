"""How the candidate stands to each growth: what the prose says, and what growths say beside each other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.standing.compared import compared, denied_to_pass
from interviewer.reading.attribution.standing.conditions import stands_alone
from interviewer.reading.attribution.standing.lists import keyword_list, naked_list
from interviewer.reading.attribution.standing.not_here import cannot_be_kept, in_another_case, stays_below
from interviewer.reading.attribution.standing.outdated import outdated
from interviewer.reading.attribution.standing.struck import all_taken_back
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.tree import Growth
from interviewer.reading.model import Stance
from interviewer.reading.prose.model import Prose
from interviewer.reading.prose.words import DETERMINERS

__all__ = ["growth_stances"]

_OR = frozenset(
    """
    or / vs versus either maybe perhaps possibly even just only , ` * $ ? ** ( ) else like a is it it's time space
    memory be could then to somewhere between
    """.split()
)
_BASELINES = ("instead", "rather", "in", "place", "lieu", "as", "opposed", "than", "unlike", "versus")
"""Words of "instead of", "in place of" and the like, and their first ones, by which they are known."""
_WEAK_NEGATORS = frozenset("no with without none nothing zero nobody w/o".split())
_NO_WORD = re.compile(r"\bno\b\s+(?!wait|it|that|sorry|actually|i\b|hmm|sir)\w")


_UNTRUE = frozenset("wrong false incorrect impossible nonsense unrealistic".split())
_MISTAKES = frozenset("mistake misconception myth fallacy wrongly mistakenly incorrectly".split())


def growth_stances(
    scene: Scene,
    growths: Sequence[FoundGrowth],
    prose: Prose,
    aspects: Mapping[int, tuple[str, ...]],
    cases: Mapping[int, tuple[str, ...]],
    subjects: Mapping[int, tuple[str, ...]],
) -> list[Stance]:
    """The stance of each find, in their order."""
    stances = [_said(scene, growths, prose, index) for index in range(len(growths))]
    for group in _alternatives(scene, growths, aspects, cases):
        for index in group:
            if stances[index] is Stance.ASSERTED and not prose.agreed_at(growths[index].start):
                stances[index] = Stance.HEDGED
    for index in range(len(growths)):
        if _apart(scene, subjects, index) or stances[index] is not Stance.ASSERTED:
            continue
        if outdated(scene, growths, index, bool(subjects)):
            stances[index] = Stance.MENTIONED
    for index in all_taken_back(scene):
        stances[index] = Stance.REJECTED
    for first, last in scene.sentences:
        inside = [scene.atoms[at].ref for at in range(first, last) if scene.atoms[at].kind == "growth"]
        if inside and (keyword_list(scene, first, last) or naked_list(scene, first, last, growths)):
            for index in inside:
                if stances[index] is Stance.ASSERTED:
                    stances[index] = Stance.MENTIONED
    return stances


def _apart(scene: Scene, subjects: Mapping[int, tuple[str, ...]], index: int) -> bool:
    """Whether a growth and the next one are of different things, so that one does not take the place of the other."""
    one, other = subjects.get(scene.growths.get(index, -1)), subjects.get(scene.growths.get(index + 1, -1))
    return bool(one and other) and one != other


def _said(scene: Scene, growths: Sequence[FoundGrowth], prose: Prose, index: int) -> Stance:
    """What the prose says of a growth, without the cues that mean something else beside one."""
    found = growths[index]
    stance = prose.stance_at(found.start, found.end)
    if stance is Stance.ASSERTED:
        return stance if prose.agreed_at(found.start) else _measured(scene, scene.growths.get(index, 0))
    cue = (prose.cue_at(found.start, found.end) or "").lower()
    if stance is Stance.REJECTED:
        return Stance.ASSERTED if _of_code(cue) else _denied(scene, prose, found, index)
    later = any(other.growth != found.growth for other in growths[index + 1 :])
    if stance is Stance.MENTIONED and not later:
        if cue == "no" and _NO_WORD.search(scene.text, found.end):
            return Stance.ASSERTED
        if cue.startswith(("i'd put", "i would put")):
            return Stance.ASSERTED
    if stance is Stance.HEDGED and "whether or not" in scene.text[found.start :].lower() and "whether" in cue:
        return Stance.ASSERTED
    return stance


def _of_code(cue: str) -> bool:
    """ "f²n, but I'd refuse this in review": what costs that much is refused, and not that it does."""
    words = cue.split()
    return bool(_REFUSES & set(words)) and any(word in ("would", "will") or word.endswith("'d") for word in words)


_REFUSES = frozenset("refuse veto reject".split())


def _denied(scene: Scene, prose: Prose, found: FoundGrowth, index: int) -> Stance:
    """A denial counts where it is of the growth; a baseline ("instead of n^2") is mentioned, not denied."""
    tokens = prose.tokens_in(found.start, found.end)
    negators = [prose.tokens[at] for token in tokens for at in token.negators]
    if not negators or any(token.stance is Stance.REJECTED for token in tokens):
        return Stance.REJECTED
    words = {token.word for token in negators}
    at = scene.growths.get(index, 0)
    if compared(scene, at) or stays_below(scene, at):
        return Stance.ASSERTED
    if words <= set(_BASELINES) or cannot_be_kept(scene, at):
        return Stance.MENTIONED
    if words <= _WEAK_NEGATORS:
        near = scene.words(at - 3, at)
        if near[-1:] == ["without"] and stands_alone(scene, at - 1):
            return Stance.ASSERTED
        no_way = bool({"way", "chance"} & set(scene.words(at - 9, at)))
        direct = no_way or bool({"no", "without", "not", "nothing", "anything"} & set(near[-1:])) or "more" in near[-2:]
        direct = direct or _no_longer(scene, at)
        return Stance.REJECTED if direct else Stance.ASSERTED
    return Stance.REJECTED


def _no_longer(scene: Scene, at: int) -> bool:
    """ "attention no longer has to visit all t keys": a full denial, whatever stands between."""
    return ("no", "longer") in pairwise(scene.words(at - 8, at))


def _measured(scene: Scene, at: int) -> Stance:
    """What an asserted growth is, where it is only measured against, or called a mistake."""
    first = scene.sentence_of(at)[0]
    before = scene.words(max(first, at - 7), at)
    if (compared(scene, at) or stays_below(scene, at)) and not denied_to_pass(scene.words(max(first, at - 12), at)):
        wrong = "anything" in before and not _UNTRUE.isdisjoint(scene.words(at + 1, at + 8))
        return Stance.ASSERTED if wrong else Stance.MENTIONED  # "anything less than n² is wrong"
    if in_another_case(scene, at):
        return Stance.MENTIONED
    if "compared" in before[-3:] or (before[:1] in (["versus"], ["vs"]) and len(before) <= 2):
        return Stance.MENTIONED
    if before[-3:-1] == ["used", "to"] or scene.words(at + 1, at + 3) in (["was", "before"], ["was", "previously"]):
        return Stance.MENTIONED  # "it used to be n", "n was before"
    if _elsewhere(scene.words(at + 1, at + 6)) or _by_others(scene, first, at):
        return Stance.MENTIONED
    if (withdrawn := _withdrawn(scene, first, at)) is not None:
        return withdrawn
    head = scene.words(max(first, at - 80), at)
    if "unlike" in head and "which" in head[head.index("unlike") :] and head.count(",") == 1:
        return Stance.MENTIONED
    if _MISTAKES & set(before) and "my" not in before and not {"not", "isn't"} & set(before):
        return Stance.MENTIONED
    return Stance.ASSERTED


_HOLDS = frozenset("is was holds applies happens would be comes".split())


def _elsewhere(after: Sequence[str]) -> bool:
    """ "the n^2 is only for a naive loop", "n^2 only holds if it were sorted": the cost of another case."""
    if after[:3] in (["would", "be", "if"], ["would", "be", "when"], ["would", "hold", "if"]):
        return True  # "n² would be if it were done row by row"
    rest = [word for word in after if word not in _HOLDS]
    if len(rest) == len(after) or rest[:1] not in (["only"], ["just"]):
        return False
    return rest[1:2] in (["if"], ["when"]) or (
        rest[1:2] in (["for"], ["in"], ["with"]) and rest[2:3] in (["a"], ["an"])
    )


_OTHERS = frozenset("a an some someone somebody many people most others".split())
_MAY = frozenset("would may might could will".split())
_SAY = frozenset("say answer guess think claim reply write tell believe assume shout".split())


def _by_others(scene: Scene, first: int, at: int) -> bool:
    """ "a junior would answer n", "many may think it is n": what others would say."""
    words = scene.words(first, at)
    if any(scene.kind(place) == "growth" for place in range(first, at)):
        return False
    return words[:1] != [] and words[0] in _OTHERS and any(a in _MAY and b in _SAY for a, b in pairwise(words[:8]))


_DROPS = frozenset("scratch forget ignore disregard".split())
_WITHDRAWS = frozenset("retract withdraw revoke".split())
_WRONG = frozenset("wrong mistaken".split())
_TAKES = frozenset("take taking took".split())
_NOT = frozenset("not don't can't cannot won't never can".split())


def _withdrawn(scene: Scene, first: int, at: int) -> Stance | None:
    """ "scratch the n^2" is no more than mentioned; "I take back the n^2", "I take my n^2 back" denies it."""
    before = scene.words(max(first, at - 6), at)
    back = "back" in scene.words(at + 1, at + 3)
    owned = before[-1:] in (["the"], ["my"]) or (back and before[-1:] == ["that"])
    verb = before[-2] if owned and before[-2:-1] else (before or [""])[-1]
    if verb in ("about", "on") and owned and _WRONG & set(before[-4:-2]):
        verb = "retract"
    if (verb == "back" and _TAKES & set(before[-4:])) or (verb in _TAKES and back):
        verb = "retract"
    if _NOT & set(before) or not (owned or verb in _WITHDRAWS):
        return None
    return Stance.REJECTED if verb in _WITHDRAWS else Stance.MENTIONED if verb in _DROPS else None


def _alternatives(
    scene: Scene,
    growths: Sequence[FoundGrowth],
    aspects: Mapping[int, tuple[str, ...]],
    cases: Mapping[int, tuple[str, ...]],
) -> list[list[int]]:
    """Lists of growths that are offered instead of each other: "n, nd or n^2"."""
    groups: list[list[int]] = []
    current: list[int] = []
    joined = guessed = False
    last = -1
    for index in range(len(growths)):
        at = scene.growths.get(index)
        if at is None:
            continue
        if current and _otherwise(scene, last, at):
            continue
        between = scene.words(last + 1, at) if current else []
        spread = scene.words(last - 2, last) == ["somewhere", "between"] if current else False
        if current and _same(current[-1], index, scene, aspects, cases) and _offers(between, spread):
            current.append(index)
            joined = joined or "or" in between or spread or (len(current) > _FEW and guessed)
        else:
            if joined and _differ([growths[i].growth for i in current]):
                groups.append(current)
            current, joined = [index], False
            guessed = tuple(scene.words(at - 2, at)) in _GUESSED
        last = at
    if joined and _differ([growths[i].growth for i in current]):
        groups.append(current)
    return groups


_CONDITIONS = frozenset("if with when for counting assuming once given treating taking".split())
_DOUBTS = frozenset("i memory i'm like want prefer will ask".split())


def _otherwise(scene: Scene, last: int, at: int) -> bool:
    """ "n²d, or n² if d is fixed", "n (or n log n with a sort)": what is told of another case leaves the first one as
    it was told; "n or n², if I remember" does not."""
    between = [word for word in scene.words(last + 1, at) if word not in ("(", ",")]
    if between[:1] != ["or"] or len(between) > 2 or "either" in scene.words(last - 4, last):
        return False
    behind = scene.words(at + 1, at + 4)
    of_all = behind[:1] == ["for"] and behind[1:2] != [] and behind[1] in DETERMINERS
    return behind[:1] != [] and behind[0] in _CONDITIONS and _DOUBTS.isdisjoint(behind[1:]) and not of_all


_GUESSED = {("could", "be"), ("might", "be"), ("may", "be"), ("one", "of"), ("can", "be")}
"""Words before a list of growths of which one may hold: "could be n, n², n³"."""
_FEW = 2
"""Growths that need an "or" to be offered instead of each other."""


def _offers(between: Sequence[str], spread: bool = False) -> bool:
    joints = {",", "or", "/", "vs", "versus"} & set(between)
    if list(between) == ["and"] and spread:
        return True
    return len(between) <= 6 and bool(joints) and all(word in _OR for word in between)


def _same(
    first: int,
    second: int,
    scene: Scene,
    aspects: Mapping[int, tuple[str, ...]],
    cases: Mapping[int, tuple[str, ...]],
) -> bool:
    a, b = scene.growths[first], scene.growths[second]
    one, two = aspects.get(a, ()), aspects.get(b, ())
    if one and two and one != two:
        return False
    return cases.get(a, ()) == cases.get(b, ())


def _differ(growths: Sequence[Growth | None]) -> bool:
    return len(set(growths)) > 1

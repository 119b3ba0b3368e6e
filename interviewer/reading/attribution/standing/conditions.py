"""Conditions that are told alone, "without t d^2, with d^2", in part, "d^2 when it is", or by what is taken away."""

from __future__ import annotations

from interviewer.reading.attribution.scene import Scene

__all__ = ["in_part", "is_a_state", "stands_alone", "taken_away"]

_ENDS = frozenset(". ; , : \n | ) and but".split(" "))
_STATES = frozenset("is it's its it that's we you i".split())
_BEGINS = frozenset(", ; . : \n | ( / -- and but vs versus while whereas then".split(" "))


def stands_alone(scene: Scene, at: int) -> bool:
    """Whether "with" or "without" names no thing: "without t d^2, with d^2", "d^2 with, t d^2 without"."""
    first, last = scene.sentence_of(at)
    begins = at == first or scene.low(at - 1) in _BEGINS
    if scene.low(at + 1) == "=" and scene.kind(at + 2) == "growth":
        return True  # "cost without = t d^2, cost with = d^2"
    behind = at + 2 if scene.low(at + 1) in ("one", "it") else at + 1  # "t times that without one."
    if behind >= last or scene.low(behind) in _ENDS or _set_beside(scene, at):
        by_a_factor = scene.low(at - 2) in ("times", "as")  # "t times that without", "t times as much without one"
        return begins or by_a_factor or any(scene.kind(place) == "growth" for place in range(max(first, at - 5), at))
    return begins and (scene.kind(at + 1) == "growth" or scene.low(at + 1) in _STATES)


_VERSUS = frozenset(("vs", "versus", "against"))
_CASES = frozenset(("with", "without"))


def _set_beside(scene: Scene, at: int) -> bool:
    """ "with versus without the cache": what they are of is named once, behind the other one."""
    other = at + 3 if scene.low(at + 2) == "." else at + 2
    return scene.low(at + 1) in _VERSUS and scene.low(other) in _CASES - {scene.low(at)}


_DETERMINERS = frozenset("the all those these past old earlier already".split())
_PARTICLES = frozenset("is are be in for at and or as of takes need needs".split())
_STATE = frozenset("stored kept held allocated".split())


def is_a_state(scene: Scene, at: int) -> bool:
    """ "with K and V stored d²", "K/V kept: project one row, d²": the case that a cost is told for, not what is."""
    if scene.low(at) not in _STATE:
        return False
    if scene.low(at - 1) in _DETERMINERS and scene.kind(at + 1) == "word" and scene.low(at + 1) not in _PARTICLES:
        return True  # "one query over the stored keys": which ones they are
    if scene.low(at + 1) == ":" and scene.kind(at + 2) == "word":
        return scene.kind(at - 1) == "word" and scene.low(at - 1) not in ("is", "are", "be", "and")
    before = scene.words(max(scene.sentence_of(at)[0], at - 6), at)
    return "with" in before[:-1] and not _BEGINS & set(before) - {"/", "and"}


_IF = frozenset("when if once where whenever as".split())
_IT = frozenset("it they that this those these we you there one".split())
_IT_IS = frozenset("it's they're that's there's its theyre we're".split())
_IS_SO = frozenset("is are do does has have was were did can".split())
_IS_NOT_SO = frozenset("isn't aren't don't doesn't hasn't haven't wasn't weren't didn't can't isnt arent dont".split())
_BEHIND = frozenset("and but so then because since while whereas this that it the you we each".split())


def in_part(scene: Scene, at: int) -> tuple[int, bool] | None:
    """Where a condition that leaves out what it is of ends, "if it isn't", and whether it holds; None where none is."""
    if scene.low(at) not in _IF:
        return None
    if scene.low(at + 1) in ("not", "so") and _stops(scene, at + 2):
        return at + 2, scene.low(at + 1) == "so"
    if (named := _things_behind(scene, at)) is not None:
        return named
    short = scene.low(at + 1) in _IT_IS and scene.low(at + 2) == "not"
    verb, end = ("is", at + 2) if short else (scene.low(at + 2), at + 3)
    negated = verb in _IS_NOT_SO
    if not short and (scene.low(at + 1) not in _IT or not (negated or verb in _IS_SO)):
        return None
    if scene.low(end) == "not":
        negated, end = True, end + 1
    if scene.low(at + 1) == "there":
        end += scene.low(end) in ("one", "none")  # "when there is one"
        negated = negated or scene.low(end - 1) == "none"
    return (end, not negated) if _stops(scene, end) else None


_THINGS = 4
"""Words that name two things of which a condition leaves out what they are."""


def _things_behind(scene: Scene, at: int) -> tuple[int, bool] | None:
    """ "t d^2 when nothing is cached, d^2 when keys and values are": where such a condition ends, and whether it holds;
    two things are named, as "when they are" would name them."""
    for verb in range(at + 3, at + 2 + _THINGS):
        low = scene.low(verb)
        if low in ("are", "aren't", "arent") and "and" in scene.words(at + 2, verb - 1) and scene.low(at - 1) != ":":
            end = verb + 2 if scene.low(verb + 1) == "not" else verb + 1
            return (end, low == "are" and end == verb + 1) if _stops(scene, end) else None
    return None


def _stops(scene: Scene, at: int) -> bool:
    return scene.kind(at) != "word" or scene.low(at) in _BEHIND


_NAMES_IT = frozenset("the a an any such this that its our - kv".split())
_TAKES_AWAY = frozenset(
    """
    drop dropping remove removing disable disabling skip skipping ignore ignoring forget forgetting unplug unplugging
    ditch ditching minus absent lacking delete deleting lack
    weren't wasn't isn't without no zero sans
    """.split()
)
_OUT = frozenset("out away off aside".split())
_PUTS = frozenset("leave leaving take taking turn turning switch switching set setting put putting left".split())
_HAVING_NOT = frozenset("don't didn't doesn't hadn't haven't".split())
_REFUSING = frozenset((("refuse", "to"), ("refusing", "to"), ("decline", "to"), ("instead", "of"), ("rather", "than")))
_HAS = frozenset("have had has use using add adding introduce introducing there's".split())
_OFF = frozenset("off aside absent disabled removed dropped ignored deleted gone missing unplugged".split())
_PUT_OUT = frozenset("left taken turned switched set put thrown".split())
_IS_NOT = frozenset("isn't doesn't weren't wasn't didn't not".split())
_TOLD_NOT = (["is", "not"], ["was", "not"], ["were", "not"], ["does", "not"], ["did", "not"])
_THERE = frozenset("there exist exists used available present".split())
_IS = frozenset("is are was were being be does did".split())
_NOT = frozenset("not don't never didn't doesn't can't won't without".split())
_GOES_ON = frozenset(
    """
    and for it we you the each every one a then altogether entirely completely at so i all they is costs would means
    that's it's it'd it'll we'd you'd we're you're this there per in
    """.split()
)


def taken_away(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """Where the thing named at atoms[start:end] is told as left out: "ignoring the cache", "with the cache off"."""
    at = start - 1
    while scene.low(at) in _NAMES_IT:
        at -= 1
    word, before = scene.low(at), scene.low(at - 1)
    if word in _OUT and before in _PUTS:
        return _whole(scene, at - 1, end)  # "turn off the cache"
    if word in _PUTS and scene.low(end) in _OUT:
        return _whole(scene, at, end + 1)  # "leaving the cache out"
    if word in _TAKES_AWAY or (before, word) == ("absence", "of"):
        return _whole(scene, at, end)
    not_had = before in _HAVING_NOT or "before" in scene.words(at - 2, at)
    if (word in _HAS and not_had) or (word == "not" and before in _HAS | _IS):
        return _whole(scene, at - 1, end)  # "if we didn't have a cache", "if we have not cache"
    if at == start - 1 and (word in _HAVING_NOT or (before, word) in _REFUSING):
        return _whole(scene, at, end) if scene.kind(end) != "word" else None  # "suppose we don't cache"
    place, verb = end, scene.low(end)
    if (verb in _IS_NOT or scene.words(end, end + 2) in _TOLD_NOT) and scene.low(end + 1 + (verb in _IS)) in _THERE:
        return _whole(scene, start, end + 2 + (verb in _IS))  # "if the cache isn't there"
    place += verb in _IS
    if scene.low(place) in _PUT_OUT and scene.low(place + 1) in _OUT:
        return _whole(scene, start, place + 2)
    if scene.low(place) not in _OFF or (place == end and scene.kind(place + 1) == "word"):
        return None  # "the cache removed the factor"
    return _whole(scene, start, place + 1)


def _whole(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """The range, if it is not denied ("don't forget the cache") and names no further thing ("ignoring cache reads")."""
    denied = _NOT & set(scene.words(start - 2, start))
    return None if denied or (scene.kind(end) == "word" and scene.low(end) not in _GOES_ON) else (start, end)

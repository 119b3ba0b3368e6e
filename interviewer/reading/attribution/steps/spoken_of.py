"""Which mentions name what a sentence speaks of, and not what it only sets something else against."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.mentions import Mention

__all__ = ["spoken_of"]

_SAID_TO_BE = frozenset(
    "that's thats it's its which that this is was would be just only merely simply already the".split()
)
_LATELY = 12
"""Words before that, among which what is denied stands."""
_NOT = frozenset("not isn't no isnt nope never".split())


def spoken_of(scene: Scene, first: int, last: int, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in atoms[first:last] of what is spoken of."""
    told = [m for m in mentions if not (_other_thing(scene, first, m.start) or _already(scene, m.start))]
    told = [m for m in told if not (_true_of(scene, m.start) or _mixed_up(scene, first, last, m))]
    told = [m for m in told if not _spared(scene, first, last, m.start)]
    return [m for place, m in enumerate(told) if not (place and _made_of(scene, told[place - 1], m))]


_AGAIN = (["one", "more"], ["another"], ["a", "second"], ["a", "further"], ["an", "extra"], ["an", "additional"])
_MADE_OF = frozenset("is needs takes does uses involves means = : as just only really basically we i you".split())


def _made_of(scene: Scene, owner: Mention, mention: Mention) -> bool:
    """ "the lag is one more grouping plus a move, O(n)", "for the lag we group again": of what a step consists."""
    once_more = next((said for said in _AGAIN if scene.words(mention.start - len(said), mention.start) == said), [])
    if not once_more and scene.low(mention.end) != "again":
        return False
    between = scene.words(owner.end, mention.start - len(once_more))
    return owner.subjects != mention.subjects and bool(between) and _MADE_OF.issuperset(between)


def _already(scene: Scene, at: int) -> bool:
    """ "if the ids were already sorted", "the rows are sorted already": how things are, no step that is done."""
    return scene.low(at).endswith("ed") and "already" in (scene.low(at - 1), scene.low(at + 1))


_UNDER = frozenset("for with if when".split())
_TO_BE = frozenset(
    "that's thats that'd that it's it'd it is was would be only just true right a the you we did were".split()
)
_TAKEN_BACK = frozenset("no nope wait hmm hm wrong not sorry".split())
_FEW = 9
"""Words of such an aside before what it names."""


def _true_of(scene: Scene, at: int) -> bool:
    """ "n log n, hm no, that would be with a sort": what the growth that is just taken back would be of."""
    start = at
    while start > at - _FEW and scene.low(start - 1) in (_TO_BE | _UNDER):
        start -= 1
    told = scene.words(start, at)
    if not told or told[0] not in ("that's", "thats", "that'd", "that", "it's", "it'd") or _UNDER.isdisjoint(told):
        return False
    lead = start - 1
    while lead > start - 4 and scene.low(lead) in (",", ".", "!", "--", "-", "..."):
        lead -= 1
    return scene.low(lead) in _TAKEN_BACK


_MISTAKES = frozenset("confused confuse confusing mistook mixed mistaken conflated swapped misread".split())
_HAD = frozenset(("had", "have"))
_OWNS_UP = _TAKEN_BACK | frozenset("hang hold oops whoops ah oh argh damn ugh scratch mistake bad stupid silly".split())
_THOUGHT = frozenset("thinking counting describing considering picturing pricing talking looking computing".split())
_OF_IT = re.compile(
    r"(?:[a-z]+ ?[,.!-]* ?){0,3}(?:that's|thats|that is|that was|it's|it is|this is|i gave|i gave you) "
    r"(?:only |just )?(?:the |a )?"
    r"(?:cost|price|bound|time|answer|figure|complexity)? ?(?:of|for) (?:only |just )?(?:the |our )?"
)
_LEAD = 8
"""Words before a sentence in which the message owns up to a mistake."""


def _mixed_up(scene: Scene, first: int, last: int, mention: Mention) -> bool:
    """ "Hang on, I was thinking of the norms.", "I confused it with the lag": what the answer before was wrongly of,
    where the sentence says no more."""
    if any(scene.kind(at) in ("growth", "quantity") for at in range(first, last)):
        return False
    before, after = scene.words(first, mention.start), scene.words(mention.end, last)
    owned = not _OWNS_UP.isdisjoint(scene.words(max(0, first - _LEAD), mention.start))
    if owned and _OF_IT.fullmatch(" ".join((*before, ""))):
        return True
    if not {"i", "we", "i'd"} & set(before):
        return False
    if not _MISTAKES.isdisjoint(before) or (not _HAD.isdisjoint(before) and after[:2] == ["in", "mind"]):
        return True
    return owned and not _THOUGHT.isdisjoint(before)


_SPARED = (["instead", "of"], ["rather", "than"], ["place", "of"], ["opposed", "to"])
_NO = frozenset("no without".split())
_SKIPPED = frozenset("the a an any another full complete having to".split())


def _spared(scene: Scene, first: int, last: int, at: int) -> bool:
    """ "d² a layer instead of rerunning the prefix", "n, no sort needed": what is not done at the growth before."""
    start = at
    while scene.low(start - 1) in _SKIPPED and start - 1 > first:
        start -= 1
    if scene.words(start - 2, start) not in _SPARED and scene.low(start - 1) not in _NO:
        return False
    costs = [place for place in range(first, last) if scene.kind(place) == "growth"]
    return bool(costs) and costs[-1] < start


def _other_thing(scene: Scene, first: int, at: int) -> bool:
    """ "the extra space isn't n d, that's just the input": what the denied growth belongs to, not what is spoken of."""
    start = at
    while start > first and scene.low(start - 1) in _SAID_TO_BE:
        start -= 1
    pointed = start < at and scene.low(start) in ("that's", "thats", "it's", "that", "which")
    if not pointed or scene.low(start - 1) not in (",", ";"):
        return False
    said = range(max(0, start - _LATELY), start)
    return bool(_NOT & set(scene.words(first, start))) and any(scene.kind(i) == "growth" for i in said)

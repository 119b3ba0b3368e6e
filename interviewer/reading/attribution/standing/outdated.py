"""Growths that a later one replaces: "from n^2 down to n", "you might think n, but it's n^2"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.algebra import equal
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.replacing import takes_the_place, turns_to

__all__ = ["brought_down", "outdated"]

_LOOKS = frozenset(
    """
    looks seems appears seemed looked appeared naively sounds glance normally usually
    ordinarily tempting superficially theory theoretically
    """.split()
)
_CONTRASTS = frozenset("but yet however though although here whereas".split())
_MODALS = frozenset("would could might may you'd one'd it'd we'd can".split())
_REDUCES = frozenset(
    """
    reduces reduce cuts cut drops drop turns turn lowers lower brings bring shrinks shrink improves improve reducing
    cutting turning lowering changes change speeds
    """.split()
)
_SECOND = frozenset("hmm hm er err uh erm rather oops nope".split())
_AROUND = frozenset("no or wait actually it's its so i mean make that is".split())
_OLD = frozenset("before previously originally old initially earlier former".split())
_NEW = frozenset("after afterwards now new instead then".split())
_BASELINES = frozenset("naive naively brute bruteforce".split())
_BETTER = frozenset(
    """
    with using but instead better improved optimized optimised reduce reduces gets brings down however whereas faster
    """.split()
)


def outdated(scene: Scene, growths: Sequence[FoundGrowth], index: int, topics: bool) -> bool:
    """Whether the next growth takes the place of this one, so that it is only mentioned.

    topics: subjects are told apart, so that a baseline keeps its own claim.
    """
    at, following = scene.growths.get(index), scene.growths.get(index + 1)
    if at is None or following is None or growths[index].growth == growths[index + 1].growth:
        return False
    first, last = scene.sentence_of(at)
    between = scene.words(at + 1, following)
    head = scene.words(max(first, at - 80), at)
    naive = [*head, *between[:2]]
    if not topics and (_old_and_new(head, between) or _baseline(scene, naive, following) or _without(head, between)):
        return True
    if _unreal(between) or _looped(head, between):
        return True
    if _in_its_place(scene, at, following, between):
        return True
    if not first <= following < last:
        return False
    return (
        _moved(head[-8:], between)
        or _arrow(between, growths[index], growths[index + 1])
        or _was(head, between)
        or _of_one(head, between)
        or _hesitates(between)
        or _reconsidered(between)
        or _contrasted(head, between)
        or _only_if(between)
        or _but_so(between)
        or _had_without(between)
        or _would_be(head[-3:], between)
        or (list(between[:2]) == ["would", "be"] and bool({"real", "actual", "true", "instead"} & set(between)))
    )


def brought_down(scene: Scene, growths: Sequence[FoundGrowth], index: int) -> bool:
    """Whether a growth is told as what the next one comes from: "from n^2 down to n", "n^2 -> n", "was n^2, now n"."""
    at, following = scene.growths.get(index), scene.growths.get(index + 1)
    if at is None or following is None or growths[index].growth == growths[index + 1].growth:
        return False
    first, last = scene.sentence_of(at)
    if not first <= following < last:
        return False
    head, between = scene.words(max(first, at - 8), at), scene.words(at + 1, following)
    return _moved(head, between) or _arrow(between, growths[index], growths[index + 1]) or _was(head, between)


def _in_its_place(scene: Scene, at: int, following: int, between: Sequence[str]) -> bool:
    """ "n² in theory, n in reality", "n² (edit: n)": told for the sake of the other, of the very same thing."""
    one, other = scene.atoms[at], scene.atoms[following]
    if other.sentence <= one.sentence + 1 and turns_to(scene.text, one.end, other.start, other.end):
        return True
    cases = any(word in ("with", "without") and before != "go" for before, word in pairwise(["", *between]))
    behind = between[between.index("but") :] if "but" in between else between
    if other.sentence > one.sentence + 1 or cases or (_NAMED | {"while", "whereas"}) & set(behind):
        return False
    return takes_the_place(scene.text, one, other)


def _moved(before: Sequence[str], between: Sequence[str]) -> bool:
    """ "from n^2 down to n", "reduces n^2 to n", "replaces n^2 by n"."""
    swapped = bool(_SWAPS & set(before[-5:]))
    to = [place for place, word in enumerate(between) if word in ("to", "into") or (swapped and word in _FOR_IT)]
    if not to or "," in between or len(between) - to[-1] > 3 or len(between) > 9:
        return False
    return swapped or "from" in before[-5:] or bool(_REDUCES & set(before[-7:]))


_FOR_ONE = (["for", "one"], ["for", "a", "single"], ["for", "each"], ["per"])
_FOR_ALL = (["for", "all"], ["over", "all"], ["for", "all", "of", "them"], ["overall"], ["in", "total"], ["altogether"])
_TO_ALL = 6
"""Words from "so" to the cost of all."""


def _of_one(before: Sequence[str], between: Sequence[str]) -> bool:
    """ "for one user it's n, so for all u·n": the cost of one, and what all of them come to."""
    so = next((place for place, word in enumerate(between) if word in ("so", "hence", "thus", "therefore")), None)
    rest = [] if so is None else list(between[so + 1 :])
    near = [*before[-6:], "|", *between[:2]]
    one = any(near[at : at + len(words)] == words for words in _FOR_ONE for at in range(len(near)))
    return one and len(rest) <= _TO_ALL and any(rest[: len(words)] == words for words in _FOR_ALL)


_SWAPS = frozenset("replace replaces replaced replacing substitute substitutes swap swaps swapping".split())
_FOR_IT = frozenset("by with for".split())


def _arrow(between: Sequence[str], one: FoundGrowth, other: FoundGrowth) -> bool:
    """ "n^2 -> n log n": from an old cost to a new one, unless both are the same growth simplified."""
    if list(between) not in (["->"], ["=>"], ["-->"]) or one.growth is None or other.growth is None:
        return False
    return not equal(one.growth, other.growth)


def _hesitates(between: Sequence[str]) -> bool:
    """ "n... hmm, n^2": nothing but a second thought stands between them."""
    words = [word for word in between if word.isalpha()]
    return bool(words) and len(words) <= 4 and bool(_SECOND & set(words)) and set(words) <= _SECOND | _AROUND


def _reconsidered(between: Sequence[str]) -> bool:
    """ "n^2... actually all pairs run at once, so n": another thought, and what it comes to."""
    words = [word for word in between if word.isalpha()]
    second = words[:1] in (["actually"], ["nope"], ["wait"], ["nah"], ["hmm"]) or words[:2] in (
        ["no", "wait"],
        ["hold", "on"],
    )
    return second and between[0] in (".", "...", ",", "--", "-") and words[-1] in ("so", "hence", "thus", "therefore")


def _was(head: Sequence[str], between: Sequence[str]) -> bool:
    tail = list(head[-4:])
    if tail[-3:] in (["used", "to", "be"], ["used", "to", "cost"], ["used", "to", "take"]):
        return True
    return "was" in tail and "now" in between


def _old_and_new(head: Sequence[str], between: Sequence[str]) -> bool:
    """ "before: n^2. after: n", "it used n^2 before; now n"."""
    close = list(head[-3:])
    if _OLD & set(close) and _NEW & set(between[:6]):
        return True
    return bool(_OLD & set(between[:4])) and "now" in between


def _without(head: Sequence[str], between: Sequence[str]) -> bool:
    """ "without memoization 2^n, with it n"."""
    return "without" in head[-6:] and "with" in between and len(between) <= 8


def _baseline(scene: Scene, head: Sequence[str], following: int) -> bool:
    """ "The brute force is n^2. With a trie it is L"."""
    if not _BASELINES & set(head):
        return False
    first = scene.sentence_of(following)[0]
    return bool(_BETTER & set(scene.words(max(first, following - 10), following)))


def _only_if(between: Sequence[str]) -> bool:
    """ "n if sorted, otherwise n log n": the first holds only under a condition."""
    return between[:1] == ["if"] and bool({"otherwise", "else", "elsewise"} & set(between)) and len(between) <= 14


def _but_so(between: Sequence[str]) -> bool:
    """ "n²d but numpy caches, so n²": what is said first is cut down to what it comes to."""
    tail = [word for word in between[-3:] if word not in ("just", "only", "it's", "is", "it", ",")]
    kept = _ASPECTS | _KEEPS
    return between[:1] in (["but"], [","]) and "but" in between[:2] and tail[-1:] == ["so"] and not kept & set(between)


_KEEPS = frozenset(
    "hold store keep output result extra allocate allocates need needs also per each every still".split()
)


def _had_without(between: Sequence[str]) -> bool:
    """ "n²d would be without BLAS, with BLAS it is n²": the first holds only without what is there."""
    if not {"would", "without", "with"} <= set(between) or len(between) > 12:
        return False
    without = list(between).index("without")
    return "with" in between[without + 2 : without + 5] and not (_ASPECTS | {"and"}) & set(between)


def _contrasted(head: Sequence[str], between: Sequence[str]) -> bool:
    contrast = bool(_CONTRASTS & set(between)) and not (_NAMED & set(between)) - set(head)
    if contrast and (
        _LOOKS & set(head) or (_MODALS & set(head) and {"think", "expect", "guess", "assume", "say"} & set(head))
    ):
        return True
    conditional = "if" in head or "if" in between
    return conditional and bool(_MODALS & set(head)) and (contrast or bool({"so", "with", "now"} & set(between)))


_NAMED = frozenset("time space memory storage ram".split())
_ASPECTS = _NAMED | frozenset("runtime compute for while whereas".split())
_INSTEAD = frozenset("so just only but merely therefore".split())


def _would_be(before: Sequence[str], between: Sequence[str]) -> bool:
    """ "would be n² in a plain loop; vectorised it's just n", "it'd be n² if all were kept, it is n": what it is not,
    and then what it is said to be."""
    supposed = {"would", "it'd", "that'd"} & set(before) and before[-1:] in (["be"], ["cost"], ["take"], ["need"])
    told = bool(_INSTEAD & set(between)) or list(between[-2:]) == ["it", "is"] or between[-1:] in (["it's"], ["its"])
    return bool(supposed) and told and not _ASPECTS & set(between) and len(between) <= 16


_LOOPS = frozenset("loop loops looping looped naive naively python interpreted sequential sequentially".split())
_ARRAYS = frozenset(
    """
    vectorised vectorized vectorisation vectorization vectorising vectorizing numpy blas matmul array here this gpu gpus
    parallel
    """.split()
)
_LESSENS = frozenset("makes make brings bring turns turn gets gives only just so down".split())
_ALIKE = frozenset("each per every times of still also too same and over".split())


def _looped(head: Sequence[str], between: Sequence[str]) -> bool:
    """ "a double loop would be n². BLAS makes it n": the cost of loops that are not there, and then of what is."""
    if not (_LOOPS & {*head[-8:], *between[:8]} and _ARRAYS & set(between)) or len(between) > 16:
        return False
    supposed = _MODALS & set(head[-6:]) or "that'd" in head[-4:] or between[:1] == ["if"] or _BASELINES & set(head)
    less = _CONTRASTS & set(between) or _LESSENS & set(between) or _BASELINES & {*head, *between}
    return bool(supposed and less) and not _ALIKE & set(between)


def _unreal(between: Sequence[str]) -> bool:
    """ "n² if it were a plain loop, but it is cached, so n": costs of what is not so."""
    contrast = {"but", "so", "yet", "however"} & set(between)
    return list(between[:1]) == ["if"] and "were" in between[1:5] and bool(contrast) and len(between) <= 20

"""Which step or alternative of the scenario a claim is about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from interviewer.reading.attribution.denied import is_denied
from interviewer.reading.attribution.labels.groups import runs_of
from interviewer.reading.attribution.labels.headings import table_heads
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.asides import aside
from interviewer.reading.attribution.steps.beside import modifies, next_steps
from interviewer.reading.attribution.steps.halves import of_parts
from interviewer.reading.attribution.steps.lead import TURNS, before_another, led, numbered
from interviewer.reading.attribution.steps.mentions import Mention, mentions_in
from interviewer.reading.attribution.steps.pairs import paired
from interviewer.reading.attribution.steps.phrases import phrases_of
from interviewer.reading.attribution.steps.remainder import with_remainder
from interviewer.reading.attribution.steps.spoken_of import spoken_of
from interviewer.reading.attribution.steps.topics import Topic, glosses

__all__ = ["subjects_of"]

_LOOKED_AT = 4
"""Mentions behind a growth that may own it."""

_CLOSE, _FAR = 4, 12
"""Atoms between several things and their costs in turn."""


def subjects_of(
    scene: Scene, subjects: Mapping[str, Sequence[str]], extra: Collection[int] = ()
) -> dict[int, tuple[str, ...]]:
    """The subjects of each growth and quantity atom, and of the atoms in `extra`; one about the whole is left out."""
    if not subjects:
        return {}
    phrases = phrases_of(subjects)
    out: dict[int, tuple[str, ...]] = {}
    topic = Topic(scene)
    labelled = sorted((*scene.growths.values(), *scene.quantities.values(), *extra))
    said: list[int] = []
    for first, last in scene.sentences:
        own = spoken_of(scene, first, last, mentions_in(scene, first, last, phrases))
        mentions = numbered(scene, first, topic.told(own), phrases)
        claims = [at for at in range(first, last) if scene.atoms[at].kind in ("growth", "quantity") or at in extra]
        if claims:
            mentions = with_remainder(scene, first, last, led(scene, first, mentions, phrases), phrases)
        left_out = bool(claims) and mentions and all(is_denied(scene, m.start) for m in mentions)
        if left_out and (owners := topic.over(first, last)):
            out.update(dict.fromkeys(claims, owners))  # "the lag: n. No sorting in there, just moves, n"
        elif mentions and claims:
            out.update(_within(scene, claims, mentions, first))
            of_parts(scene, claims, mentions, phrases, out)
            growths = [at for at in claims if scene.kind(at) == "growth"]
            out.update(next_steps(scene, growths, out, [*phrases.steps]))
        elif claims:
            out.update(dict.fromkeys(claims, topic.over(first, last)))
        elif mentions and said and len(_costs(scene, said)) < 2 and glosses(scene, first, last, mentions):
            out.update({at: out.get(at) or mentions[-1].subjects for at in said})
        elif not labelled or first > labelled[-1]:
            break
        told = [at for at in claims if not is_denied(scene, at)]
        costs = any(scene.kind(at) != "quantity" for at in told) or (bool(told) and not mentions)
        topic.goes_on(first, last, _affirmed(scene, mentions), costs)
        said = claims or said if scene.low(last - 1) == "\n" else claims
    for at, (start, end) in table_heads(scene).items():
        if heads := [m for m in mentions_in(scene, start, end, phrases) if not is_denied(scene, m.start)]:
            named = any(m.subjects for m in mentions_in(scene, *scene.sentence_of(at), phrases))
            out[at] = out.get(at, ()) if named else heads[-1].subjects
    return {at: owners for at, owners in out.items() if owners}


def _costs(scene: Scene, claims: Sequence[int]) -> set[str]:
    """The different growths among claims, as they are written."""
    atoms = (scene.atoms[at] for at in claims if scene.kind(at) == "growth")
    return {scene.text[atom.start : atom.end] for atom in atoms}


def _within(scene: Scene, claims: Sequence[int], mentions: Sequence[Mention], first: int) -> dict[int, tuple[str, ...]]:
    out: dict[int, tuple[str, ...]] = {}
    named = (*mentions, *_opposed(scene, mentions))
    for run in runs_of(scene, [at for at in claims if scene.atoms[at].kind == "growth"]):
        for mention in named:
            if len(mention.subjects) == len(run) > 1 and mention.end <= run[0] <= mention.end + _led_by(scene, run):
                out.update({at: (subject,) for at, subject in zip(run, mention.subjects, strict=True)})
    mentions = [m for m in mentions if not _beside_it(scene, m.start) and not _supposed(scene, m.start)]
    mentions = [m for m in mentions if not _of_them(scene, m)]
    mentions = _affirmed(scene, mentions)
    mentions = [m for place, m in enumerate(mentions) if not before_another(scene, mentions, place)]
    growths = [at for at in claims if scene.kind(at) == "growth"]
    kept = [m for place, m in enumerate(mentions) if not modifies(scene, mentions, place)]
    told = [m for m in mentions if m in kept or scene.low(m.start - 1) != "after"]
    out = {**paired(scene, first, claims[-1] + 1, growths, told), **out}
    mentions = kept or mentions
    if len(growths) == 1 and scene.low(growths[0] + 1) in _FOR_ALL and len(mentions) > 1:
        before = [m for m in mentions if m.end <= growths[0]]
        if before == mentions:  # "one pass for the grouping, one for the aggregation, so n overall"
            out.setdefault(growths[0], tuple(dict.fromkeys(one for m in before for one in m.subjects)))
    behind = len(growths) == 1 and len(mentions) == 2 and mentions[0].start > growths[0]
    then = scene.words(growths[0] + 1, growths[0] + 3) if behind else []
    both = then[:1] == ["both"] or then == ["for", "both"]  # "O(n) both, the keys are hashed, the stats summed"
    if behind and (both or "both" in scene.words(first, growths[0])):  # "both linear: hashing, then sums for std"
        out.setdefault(growths[0], tuple(dict.fromkeys(one for m in mentions for one in m.subjects)))
    starts, ends = [m.start for m in mentions], [m.end for m in mentions]
    for at in claims:
        if at in out:
            continue
        past, nearest = bisect_right(ends, at), bisect_right(starts, at)
        following = mentions[nearest : nearest + _LOOKED_AT]
        after = next((m for m in following if not aside(scene, at, m, claims)), None)
        own = past and after is not None and _each_its_case(scene, at, after, mentions[past - 1], out)
        if after is not None and (own or _right_behind(scene, at, after, claims)):
            out[at] = after.subjects
        elif past:
            if not _set_against(scene, at, mentions[past - 1], growths):
                out[at] = mentions[past - 1].subjects
        elif after is not None and not _anothers(scene, at, after, claims):
            out[at] = after.subjects
    return out


def _led_by(scene: Scene, run: Sequence[int]) -> int:
    """Atoms that may stand between several things and their costs in turn; more of them where the costs are told to be
    those of the things: "with versus without it the projections of a layer take d² versus t·d²"."""
    told = {*scene.words(run[0] + 1, run[1]), *scene.words(run[-1] + 1, run[-1] + 6)}
    return _FAR if {"versus", "vs", "respectively"} & told else _CLOSE


def _each_its_case(
    scene: Scene, at: int, mention: Mention, before: Mention, out: Mapping[int, tuple[str, ...]]
) -> bool:
    """ "t·d² when recomputing the prefix, d² when the prefix's K and V are there": each with its case behind it."""
    between = scene.words(at + 1, mention.start)
    tied = between[:1] in (["if"], ["when"], ["once"]) and TURNS.isdisjoint(between) and len(between) <= _NEAR
    return tied and any(one < before.start and owners == before.subjects for one, owners in out.items())


def _set_against(scene: Scene, at: int, mention: Mention, growths: Sequence[int]) -> bool:
    """ "d²·L with the cache, versus t·d²·L": what a growth of the thing named is only compared with."""
    own = bisect_left(growths, mention.end)
    if not own or growths[own - 1] > at or mention.start - growths[own - 1] > _NEAR:
        return False
    before = scene.words(mention.end, at)
    last = before[-2:] if before[-1:] == ["."] else before[-1:]
    return len(before) <= _NEAR and last in (["versus"], ["vs"], ["against"], ["vs", "."])


_NEAR = 4
"""Words between a growth and what it is of, or what it is compared with."""
_FOR_ALL = frozenset("overall altogether each both apiece".split())
_THEN = frozenset(("then", "followed", "afterwards", "finally", "after"))
_ADDED = frozenset(("plus", "further", "another", "with", "+", "adds"))


def _anothers(scene: Scene, at: int, mention: Mention, claims: Sequence[int]) -> bool:
    """Whether a mention behind a growth is cut off, or told right behind another: "n²d, with a further n² for it"."""
    if any(scene.low(place) in (";", "\n") for place in range(at, mention.start)):
        return True
    if scene.low(mention.end) in _LATER and not _BECAUSE.isdisjoint(scene.words(at, mention.start)):
        return True  # "n·f² values, because the sort afterwards copies them"
    if _priced_apart(scene, at, mention) or "both" in scene.words(at - 4, at):
        return True  # "both O(n), hash the user, then sum"
    nearer = claims[bisect_left(claims, mention.start) - 1]
    if scene.kind(at) == "quantity" and _measured_apart(scene, at, nearer, mention, claims):
        return True
    if nearer <= at or scene.kind(nearer) != "growth":
        return False
    between = scene.words(at + 1, nearer)
    if between in (["vs"], ["versus"], ["vs", "."], ["against"]):
        return True  # "t·d² versus d² with the cache"
    if between[-1:] == [","] and len(between) > 1 and _own_word(scene, at + 1) and nearer + 1 == mention.start:
        return True  # "O(n) hashing, O(n) aggregating"
    if scene.low(nearer) == scene.low(at):
        return False
    if nearer + 1 == mention.start and _THEN & set(between):
        return True  # "n log n, followed by an O(n) lag"
    joined = _ADDED & set(between) or between[:2] in ([",", "and"], [",", "then"])  # "n log n, and n for the lag"
    return bool(joined) and _right_behind(scene, nearer, mention, claims)


_LATER = frozenset("afterwards later then next exist exists already".split())
_BECAUSE = frozenset("because since as".split())
_LEADS_ON = frozenset(("then", "and", "but"))


def _priced_apart(scene: Scene, at: int, mention: Mention) -> bool:
    """ "n log n, then for the lag also n": what is named behind a turn has a growth of its own right behind it."""
    leads = scene.low(at + 1) == "," and _LEADS_ON & set(scene.words(at + 2, mention.start))
    if not leads and scene.low(at + 1) not in ("-", "--"):
        return False
    own = next((place for place in range(mention.end, mention.end + 5) if scene.kind(place) == "growth"), None)
    return own is not None and not TURNS & set(scene.words(mention.end, own)) - {"->", "=>", ":", "("}


def _measured_apart(scene: Scene, at: int, nearer: int, mention: Mention, claims: Sequence[int]) -> bool:
    """ "400 TB, against 30 GB of input", "400 TB, while the input is 30 GB": what has a figure of its own beside it."""
    if nearer > at:
        return scene.kind(nearer) == "quantity" and _right_behind(scene, nearer, mention, claims)
    own = next((place for place in range(mention.end, mention.end + 5) if scene.kind(place) == "quantity"), None)
    return own is not None and not _SET_AGAINST.isdisjoint(scene.words(at + 1, mention.start))


_SET_AGAINST = frozenset("while whereas but against versus vs vs. where although though and".split())


def _own_word(scene: Scene, at: int) -> bool:
    """Whether a word right behind a growth says by itself what is done at that cost: "O(n) hashing"."""
    return scene.kind(at) == "word" and scene.low(at).endswith("ing") and scene.low(at + 1) == ","


def _opposed(scene: Scene, mentions: Sequence[Mention]) -> list[Mention]:
    """ "no cache vs cache: ...": two that are set against each other, as one mention of both."""
    return [
        Mention(one.start, other.end, (*one.subjects, *other.subjects))
        for one, other in pairwise(mentions)
        if other.start - one.end <= 2
        and scene.words(one.end, other.start) in (["vs"], ["versus"], ["vs", "."], ["vs", "the"], ["versus", "the"])
    ]


def _beside_it(scene: Scene, at: int) -> bool:
    """ "apart from the input", "on top of the input": what is spoken of is something else."""
    if scene.low(at + 1) == "again" and scene.low(at - 1) in ("a", "one"):
        return True  # "shift: a groupby again, n, plus a copy, n"
    if {"another", "fresh", "calls", "invokes", "triggers"} & set(scene.words(at - 2, at)):
        return True  # "the lag: another groupby, n, and a move, n", "it calls the groupby again"
    start = at - 1 if scene.low(at - 1) in ("the", "its", "our", "a") else at
    if _unlike(scene, at) or scene.low(start - 1) == "besides":
        return True
    if not _COUNTED_IN.isdisjoint(scene.words(start - 2, start)):
        return True
    return scene.words(start - 2, start) in _BESIDES or scene.words(start - 3, start) == ["on", "top", "of"]


def _unlike(scene: Scene, at: int) -> bool:
    """ "n²d, unlike a search with an index": whether a thing is named only as what something else is not like."""
    for place in range(at - 1, max(-1, at - _UNLIKE), -1):
        if scene.kind(place) != "word":
            return False
        if scene.low(place) == "unlike" or scene.words(place, place + 2) in _NOT_LIKE:
            return True
    return False


def _of_them(scene: Scene, mention: Mention) -> bool:
    """ "linear, the pair of them": what was named is counted, and no step named."""
    behind = scene.words(mention.end, mention.end + 2)
    return behind[:1] in (["of"], ["o"]) and behind[1:] in (["them"], ["these"], ["those"], ["both"])


_BESIDES = (["apart", "from"], ["aside", "from"], ["other", "than"])
_NOT_LIKE = (["contrast", "to"], ["contrary", "to"], ["other", "than"])
_COUNTED_IN = frozenset("count counting counted include including".split())
"""Words before a thing that is only added to what is spoken of: "n² + n·d if you count the input"."""
_UNLIKE = 7
"""Words before a name in which it is told that it is only compared with."""


def _affirmed(scene: Scene, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without those that are only left out; all of them where nothing else is named."""
    return [mention for mention in mentions if not is_denied(scene, mention.start)] or list(mentions)


def _supposed(scene: Scene, start: int) -> bool:
    """ "not n d, as one may suppose by the input": named in what others would think."""
    for at in range(start - 1, max(0, start - 9), -1):
        if scene.kind(at) != "word":
            return False
        if scene.low(at) == "as" and scene.low(at + 1) in ("one", "you", "people", "some", "many"):
            return bool(_THINKS & set(scene.words(at + 1, start)))
    return False


_THINKS = frozenset("think suppose expect guess believe say assume conclude".split())


_TIED = frozenset("per each every a when if once where whenever otherwise".split())


def _right_behind(scene: Scene, at: int, mention: Mention, claims: Sequence[int]) -> bool:
    """ "O(n) for the grouping": the phrase right after wins over one further before."""
    between = scene.words(at + 1, mention.start)
    last = mention.start - (scene.kind(mention.start - 1) == "quantity")  # "for the four statistics"
    if len(between) > 5 or bisect_left(claims, last) - bisect_right(claims, at) > 0:
        return False
    if between in (["("], ["["]) and scene.low(mention.end) in (")", "]"):
        return True
    if not between and scene.low(mention.start) in _TIED:
        return True
    return any(word in ("for", "in", "of", "to", "on", "by", "with") for word in between) and not any(
        word in (",", ";", "and", "but", "so", ".", "because", "since", "\n", "than") for word in between
    )

"""Growths that are said again without being written: "same for space", "memory too", "and so is the memory"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.reading.attribution.labels.cues import aspect_cues
from interviewer.reading.attribution.labels.groups import Group, aspect_groups
from interviewer.reading.attribution.labels.likened import is_doubted, is_no_better
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.tree import Product, Var
from interviewer.reading.model import Aspect, GrowthClaim, Stance
from interviewer.reading.source import Source

__all__ = ["repeated"]

_SAME = frozenset("same likewise ditto identical identically similarly equally idem".split())
_TOO = frozenset(("too", "also", "aswell"))
_DENIES = frozenset("not isn't aren't doesn't never isnt arent doesnt".split())
_CLOSES = frozenset((".", ",", ";", "\n", "!", ")", "too", "also"))
_WITH_IT = frozenset(("too", "suit", "follows"))


_ELLIPTIC_WORDS = frozenset(
    """
    the with for in to goes about of and , again true holds applies extra as order thing on story amount
    formula expression bound law class growth complexity
    """.split()
)
_ELLIPTIC_WORDS_2 = frozenset(
    """
    , is the complexity has of exactly are likewise grows cost also just usage scales : stays = precisely it's it
    about behaves with does goes follows along accordingly consumption footprint demand need needs requirement law rule
    given by described governed that very
    """.split()
)


def repeated(scene: Scene, claims: Sequence[GrowthClaim], source: Source) -> list[GrowthClaim]:
    """A claim with the other aspect for each such ellipsis; its span is that of the growth it repeats."""
    out: list[GrowthClaim] = []
    for first, last in scene.sentences if claims else ():
        if scene.low(last - 1) == "?" and scene.low(first) in _ASKS:
            continue
        groups = aspect_groups(scene, first, last)
        for group in groups:
            if group.after:
                continue
            again = _said_again(scene, group, first, last)
            base = _antecedent(scene, claims, source, group.start)
            if base is None or not (again or _fragment(scene, group.start, first, last)):
                continue
            labelled = base.aspect is not None and base.span.start >= _begin(scene, first, source)
            if again and labelled and group is groups[0] and _is_of_both(scene, group, first, base):
                out.append(replace(base, aspect=_OTHER[Aspect(group.values[0])]))
                continue
            if not again and labelled and not _names_both(scene, group, base):
                continue  # "n log n and 1 for time and space": labelled already
            base = _less_a_factor(scene, group, last, base)
            known = {c.aspect for c in (*claims, *out) if c.span == base.span}
            out.extend(replace(base, aspect=Aspect(value)) for value in group.values if value not in known)
    return out


def _is_of_both(scene: Scene, group: Group, first: int, base: GrowthClaim) -> bool:
    """ "f²n, same for memory": a growth labelled by no more than what follows "same" was told of the other first."""
    ahead = scene.words(max(first, group.start - 4), group.start)
    return base.aspect in group.values and not _SAME.isdisjoint(ahead)


_OTHER = {Aspect.TIME: Aspect.SPACE, Aspect.SPACE: Aspect.TIME}
_LESS = frozenset("without minus less sans except".split())
_A_FACTOR = frozenset("the that a for factor of".split())


def _less_a_factor(scene: Scene, group: Group, last: int, base: GrowthClaim) -> GrowthClaim:
    """The claim that is repeated; "time n²d, memory the same without the d" leaves out a factor."""
    growth = base.growth
    for at in range(group.end, min(last - 1, group.end + _LONGEST)):
        if scene.low(at) not in _LESS or not isinstance(growth, Product):
            continue
        named = next((place for place in range(at + 1, at + 5) if scene.low(place) not in _A_FACTOR), at + 5)
        name = scene.low(named)
        rest = tuple(one for one in growth.factors if one != Var(name))
        if 0 < len(rest) < len(growth.factors):
            return replace(base, growth=Product(rest) if len(rest) > 1 else rest[0])
    return base


def _names_both(scene: Scene, group: Group, base: GrowthClaim) -> bool:
    """ "takes n², time and memory alike": the aspect that it has, and another."""
    return len(group.values) > 1 and scene.low(group.start - 1) == "," and base.aspect in group.values


def _said_again(scene: Scene, group: Group, first: int, last: int) -> bool:
    """Whether words around a label say that the growth before it is its own too."""
    if group.weak or len(group.values) != 1 or not _elliptic(scene, group.start, group.end, first, last):
        return False
    follows = any(scene.atoms[at].kind == "growth" for at in range(group.end, min(last, group.end + 7)))
    return not follows or _comes_after(scene, group.start)


def _begin(scene: Scene, at: int, source: Source) -> int:
    return source.span(scene.atoms[at].start, scene.atoms[at].end).start


_BARE = frozenset(
    """
    in and for both also too on of terms the as well is it it's that's that this same by alike equally likewise , . ( )
    ! : - -- & + / though i mean or what sits stays sit there afterwards true holds applies goes
    """.split()
) | {"\n"}
_LONGEST = 12


def _fragment(scene: Scene, at: int, first: int, last: int) -> bool:
    """ "Products: f^2 n. In time. And in memory.", "..., and that's time as well as space": only what is meant."""
    near = range(at, min(last, at + _LONGEST + 2))
    reason = next((place for place in near if _gives_reason(scene, place)), last)
    if scene.low(reason) in _PEOPLE and any(scene.kind(place) == "growth" for place in range(reason, last)):
        return False  # "For memory, we hold one column per feature, thus O(f·n)": a growth of its own
    last = reason
    if last - at > _LONGEST:
        return False
    start = next((place + 1 for place in range(at - 1, first - 1, -1) if scene.kind(place) == "growth"), first)
    if last - start > _LONGEST or any(scene.kind(place) == "growth" for place in range(at, last)):
        return False
    cues = aspect_cues(scene, start, last)
    named = {place for cue in cues for place in range(cue.start, cue.end)}
    rest = [scene.low(place) for place in range(start, last) if place not in named]
    if not all(word in _BARE for word in rest) or scene.low(last - 1) == ":" or any(cue.after for cue in cues):
        return False
    told = bool({"both", "alike", "equally"} & set(rest)) or len({cue.value for cue in cues}) > 1
    return told if start > first else "or" not in rest and ":" not in rest


def _gives_reason(scene: Scene, at: int) -> bool:
    """ "for time and space equally, as all are kept", "time & memory both, every product is a column": where what is
    meant has been named and a reason follows."""
    if scene.low(at) not in _REASONS or scene.low(at - 1) not in (",", "--", ";", "...", "…"):
        return False
    gone = scene.low(at) == "nothing" and not _KEPT.isdisjoint(scene.words(at + 1, at + 4))
    return scene.low(at + 1) != "well" and not gone


_KEPT = frozenset("kept stored held saved retained extra more new stays remains allocated added".split())
_PEOPLE = frozenset("we you they".split())
_REASONS = frozenset("as since because every each all they we you nothing".split())


def _comes_after(scene: Scene, at: int) -> bool:
    return scene.low(at - 1) in ("for", "in", "with", "to") and any(word in _SAME for word in scene.words(at - 4, at))


def _elliptic(scene: Scene, start: int, end: int, first: int, last: int) -> bool:
    before = scene.words(max(first, start - 6), start)
    after = scene.words(end, min(last, end + 6))
    near = [word for word in before if word not in _ELLIPTIC_WORDS]  # fmt: skip
    if near and near[-1] in _SAME:
        return _DENIES.isdisjoint(before)
    if (
        before[-2:] == ["so", "is"]
        or before[-3:] in (["so", "is", "the"], ["so", "does", "the"])
        or before[-2:] == ["so", "does"]
    ):
        return True
    if before[-1:] == ["also"] and (not after or after[0] in (".", ",", ")", "\n", "!", ";")):
        return True
    if (
        after[:1]
        and after[0] in _TOO
        and not any(scene.atoms[at].kind == "growth" for at in range(end, min(last, end + 4)))
    ):
        return True
    if after[:2] == ["as", "well"] and scene.kind(end + 2) != "growth":
        return True
    if is_no_better(after):
        return True
    if _is_that(after):
        return True
    if after[1:2] == ["with"] and after[2:3] in (["it"], ["that"], ["this"]) and (after[3:4] or ["."])[0] in _CLOSES:
        return True  # "storage scales with it"
    rest = [word for word in after if word not in _ELLIPTIC_WORDS_2]  # fmt: skip
    if after[:1] == ["likewise"] or (rest and rest[0] in _SAME | _WITH_IT and _DENIES.isdisjoint(after)):
        if is_doubted(before):
            return False
        tail = rest[1:3]
        return not (tail[:1] == ["as"] and tail[1:2] and tail[1] in ("before",))
    while before and before[-1] in ("the", "in", "for", "of"):
        before.pop()
    return before[-3:] == ["as", "well", "as"]


_ASKS = frozenset("is are does isn't doesn't would".split())
_EQUALS = frozenset("is equals matches = are stays".split())
_ADVERBS = frozenset("just exactly precisely simply also again".split())
_RESULTS = frozenset("product number quantity amount formula expression figure value count".split())


def _is_that(after: Sequence[str]) -> bool:
    """ "the space is that very product", "the memory equals that", "is just that number again"."""
    if not after or after[0] not in _EQUALS:
        return False
    rest = [word for word in after[1:] if word not in _ADVERBS]
    if rest[:1] != ["that"]:
        return False
    named = rest[1:2] == ["very"] or (rest[1:2] and rest[1] in _RESULTS)
    place = 2 + (rest[1:2] == ["very"]) if named else 1
    told = bool(named) or after[0] in ("equals", "matches")
    return told and (rest[place : place + 1] or ["."])[0] in _CLOSES


def _antecedent(scene: Scene, claims: Sequence[GrowthClaim], source: Source, at: int) -> GrowthClaim | None:
    """The last claim before an atom that still stands."""
    place = source.span(scene.atoms[at].start, scene.atoms[at].end).start
    before = [c for c in claims if c.span.end <= place and c.stance is Stance.ASSERTED and c.growth is not None]
    return before[-1] if before else None

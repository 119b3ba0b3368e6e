"""Cues that say something else where they stand: "that's what's wrong with it" turns down nothing that was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interviewer.reading.prose.atoms import Hit
from interviewer.reading.prose.words import is_finite

__all__ = ["means_otherwise"]

_AHEAD = 9
"""Words behind "if only" in which its verb stands."""
_UNREAL = frozenset("i we they were was had could would did someone somebody".split())
_HOLDS = frozenset("is are matter matters count counts need needs want wants has have".split())
_TOLD = 18
"""Words of what was done elsewhere."""
_ALIKE = frozenset("this instead same exactly".split())
_OWN = frozenset(("i", "we"))
_DID = frozenset("use used do did have had solve solved run ran".split())


def means_otherwise(hit: Hit, words: Sequence[str]) -> bool:
    """Whether a cue is none where it stands."""
    if words[hit.last - 1] == "so" and _is_degree(hit, words):
        return True
    if words[hit.last - 1] == "wrong" and words[hit.last : hit.last + 1] in (["unit"], ["units"]):
        return True  # "Wrong unit, 400 TB": the figure that is put right
    check = _CHECKS.get(hit.tag)
    return check is not None and check(hit, words)


_NO_DEGREE = frozenset(
    """because since here there at in for with when if as and but or though although however fast quick then either any
    anymore the it that this i we you they he she by on to of is are was were will would can could do does did problem
    issue bottleneck trouble sure certain confident convinced keen""".split()
)
"""Words behind "not so" that leave it a verdict."""


def _is_degree(hit: Hit, words: Sequence[str]) -> bool:
    """ "400 TB, that's not so bad": how much so, and no verdict on what was said."""
    after = words[hit.last] if hit.last < len(words) else ""
    return "not" in words[hit.first : hit.last] and after.isalpha() and after not in _NO_DEGREE


def _names_a_fault(hit: Hit, words: Sequence[str]) -> bool:
    """ "more than any RAM, and that's what's wrong with it": the fault of the thing, not of what was said. "That's
    pessimistic, but I've seen it": granted of an estimate that stands. "It takes 400 TB, so that's out": what would."""
    if _if_so(hit, words) or (words[hit.last - 1] == "out" and words[hit.first - 1] in _WHAT_FOLLOWED):
        return True
    if words[hit.last : hit.last + 1] in (["about"], ["on"], ["in"], ["with"]) and not _REST.isdisjoint(
        words[hit.last + 1 : hit.last + 3]
    ):
        return True  # "he'd be right about the time! He'd be wrong about the rest"
    if words[hit.last - 1] in _GUESSED and "too" not in words[hit.first : hit.last]:
        return any(word in _GRANTS for word in words[hit.last : hit.last + 2])
    return words[hit.last - 1] == "wrong" and words[hit.first - 1 : hit.first] == ["what"]


def _if_so(hit: Hit, words: Sequence[str]) -> bool:
    """ "100 days if we don't buy anything": a supposed case, and no verdict; not "as if that gained anything"."""
    before = words[max(0, hit.first - 3) : hit.first]
    opens = next((at for at in (-1, -2) if list(before[at:][:1]) == ["if"]), 0)
    return opens < 0 and list(before[opens - 1 : opens]) not in (["as"], ["even"])


_WHAT_FOLLOWED = frozenset("that it this which they those these".split())
_REST = frozenset("rest other others else remainder remaining".split())
_GUESSED = frozenset(("pessimistic", "optimistic"))
_GRANTS = frozenset(("but", "though"))


def _is_a_condition(hit: Hit, words: Sequence[str]) -> bool:
    """ "if only the nearest ones matter, use an index": a case that holds, and no wish."""
    if list(words[hit.first : hit.first + 2]) != ["if", "only"]:
        return False
    for word in words[hit.first + 2 : hit.first + 2 + _AHEAD]:
        if word in _UNREAL or word in _HOLDS:
            return word in _HOLDS
    return False


def _tells_own(hit: Hit, words: Sequence[str]) -> bool:
    """ "at my last job we used an index for this": done oneself, in the same case; else it proposes nothing. "It calls
    groupby again": what code does, and nothing that it says."""
    if list(words[hit.last - 2 : hit.last]) == ["it", "calls"]:
        return not _ONCE_MORE.isdisjoint(words[hit.last + 1 : hit.last + 4])
    who, what = words[hit.last : hit.last + 1], words[hit.last + 1 : hit.last + 3]
    own = words[hit.first] in ("in", "at") and not _OWN.isdisjoint(who) and not _DID.isdisjoint(what)
    return own and not _ALIKE.isdisjoint(words[hit.last + 1 : hit.last + _TOLD])


_ONCE_MORE = frozenset("again internally once twice anew per repeatedly".split())


def _of_nothing_before(hit: Hit, words: Sequence[str]) -> bool:
    """ "we have not so much RAM": an amount, and no verdict; "I don't agree that it gets worse", "I don't buy that one
    needs more": of what follows, and not of what was said before."""
    if _if_so(hit, words) or _with_others(words[hit.last : hit.last + _OF_WHOM]):
        return True
    if words[hit.last - 1] == "so":
        return words[hit.last : hit.last + 1] in (["much"], ["many"])
    opens = hit.last if words[hit.last - 1] != "that" else hit.last - 1
    clause = words[opens + 1 : opens + 1 + _CLAUSE] if words[opens : opens + 1] == ["that"] else []
    ends = next((at for at, word in enumerate(clause) if word in _ENDS), len(clause))
    return any(map(is_finite, clause[1:ends]))


def _with_others(behind: Sequence[str]) -> bool:
    """ "n². I disagree with whoever says n": with somebody who says something else."""
    if behind[:1] != ["with"]:
        return False
    told = behind[2:3] in (["who"], ["that"]) or behind[3:] in (["that"], ["who"], ["of"])
    return behind[1:2] == ["whoever"] or (told and behind[1:2] not in (["him"], ["her"], ["that"], ["it"], ["this"]))


_OF_WHOM = 4
"""Words behind "I disagree" that tell with whom."""
_CLAUSE = 8
"""Words behind "that" in which the verb of its clause stands."""
_ENDS = frozenset((",", ".", ";", "!", "?", "\n", ":", "because", "since", "as", "and", "but", "so"))


def _others_forget(hit: Hit, words: Sequence[str]) -> bool:
    """ "most people forget that it costs only log n": what others forget, and nothing that is taken back."""
    return words[hit.first] == "forget" and not _FORGET.isdisjoint(words[max(0, hit.first - 2) : hit.first])


_FORGET = frozenset("people they one you many most others everybody everyone often easily tend not never".split())


def _supposed(hit: Hit, words: Sequence[str]) -> bool:
    """ "no idea whether it's true", "I'd agree if it were one pass": agrees with nothing."""
    beside = (*words[max(0, hit.first - 1) : hit.first], *words[hit.last : hit.last + 1])
    return not _SUPPOSES.isdisjoint(beside)


_SUPPOSES = frozenset(("whether", "if", "unless"))


def _is_an_argument(hit: Hit, words: Sequence[str]) -> bool:
    """ "groupby has sort=True as its default", "with sort=True the keys get sorted": how a function is called."""
    if words[hit.first] != "=" or hit.first < _NAMED:
        return False
    return words[hit.first - _NAMED] in _CALLED_WITH or "default" in words[hit.last : hit.last + 4]


_NAMED = 2
"""Words from the verb or preposition before an argument to the sign behind its name."""
_CALLED_WITH = frozenset("with has uses use using pass passing passes set sets setting given".split())


_CHECKS: dict[str, Callable[[Hit, Sequence[str]], bool]] = {
    "reject-subject": _names_a_fault,
    "reject-back": _of_nothing_before,
    "against": _of_nothing_before,
    "endorse": _supposed,
    "counterfactual": _is_a_condition,
    "quote": _tells_own,
    "stuffing": _is_an_argument,
    "correct": _others_forget,
}

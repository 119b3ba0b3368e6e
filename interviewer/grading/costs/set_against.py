"""Right growths that are said of another case than the one claimed: "f²n at worst, on average f·n, which we pay"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from interviewer.grading.costs.growths import EARNING
from interviewer.grading.marks import Heard, Note
from interviewer.grading.places import sentence_of
from interviewer.reading.model import Aspect, Case, GrowthClaim, Stance
from interviewer.reading.replacing.words import ON_PAPER

__all__ = ["set_against"]

_SUPPOSED = re.compile(
    r"\b(?:if|were|had|naive\w*|plain|pure|interpreted|written (?:as|in|with)|by hand|unvectori[sz]ed|in theory|"
    r"on paper|loops?|looped)\b",
    re.IGNORECASE,
)
_NOMINAL = re.compile(rf"\b(?:textbook|{ON_PAPER}|naively)\b", re.IGNORECASE)
"""What a growth told only for comparison is headed by."""
_ONLY_IF = re.compile(r"[)\s]*(?:only|just) (?:if|when|where|as long as)\b", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|'d|might|may)\b", re.IGNORECASE)
_LOOPS = re.compile(
    r"\b(?:with|in|using|as|for|via) (?:(?:a|two|three|plain|pure|naive|nested|double|triple|explicit|python|for)[ -])*"
    r"(?:loops?|python)\b(?! (?:like|too|also|as well))|\b(?:an?|the) loop(?:ed)? version\b",
    re.IGNORECASE,
)
"""What has a cost that is not that of the code that is there."""
_LINE = re.compile(
    r"\b(?:(?:this|the|that|our) (?:[a-z]+ )?(?:line|version|one-liner|matmul|code|call)|vectori[sz]ed|blas|numpy|"
    r"here with|uses)\b|@",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:but|though|however|here|in fact|actually|instead|luckily|fortunately|in (?:pandas|numpy|practice|reality)|"
    r"(?:it(?:'s| is) )?(?:not|vectori[sz]ed|compiled))\b",
    re.IGNORECASE,
)
_REACH = 320
"""Characters around a growth that is only supposed in which it is told how it really is."""
_NEXT = 2
"""Sentences behind a supposition in which it is told how it really is."""


def set_against(judged: Sequence[tuple[GrowthClaim, Note]], decided: Collection[Note], heard: Heard) -> frozenset[int]:
    """The places of right growths that another one of the same rule, and a wrong one, takes the place of.

    decided: the notes of growths that could be read and compared.
    """
    if len(judged) < 2:
        return frozenset()
    rights = [i for i, (c, note) in enumerate(judged) if c.stance is Stance.ASSERTED and note in EARNING]
    wrongs = [
        i
        for i, (c, note) in enumerate(judged)
        if c.stance is Stance.ASSERTED and c.growth is not None and note in decided and note not in EARNING
    ]
    return frozenset(i for i in rights if any(_outdone(judged[i][0], judged[j][0], heard) for j in wrongs))


def _outdone(right: GrowthClaim, wrong: GrowthClaim, heard: Heard) -> bool:
    if right.aspect and wrong.aspect and right.aspect is not wrong.aspect:
        return False
    if _only_explains(right, wrong, heard):
        return True
    if right.case is Case.WORST and wrong.case in (Case.AVERAGE, Case.AMORTIZED):
        return True
    return _only_supposed(right, wrong, heard)


_SHAPE = re.compile(r"\(?(\w)\s*(?:[x×*·]|by|times)\s*\1\)?", re.IGNORECASE)
_BECAUSE = re.compile(r"\b(?:because|since|as|where)\b", re.IGNORECASE)


def _only_explains(right: GrowthClaim, wrong: GrowthClaim, heard: Heard) -> bool:
    """ "n³ of memory because the n×n intermediate gets a third axis": the shape of an array in the reason given."""
    if wrong.sentence != right.sentence or wrong.span.end > right.span.start or not _SHAPE.fullmatch(right.quote):
        return False
    return _BECAUSE.search(heard.reading.source.typed, wrong.span.end, right.span.start) is not None


def _only_supposed(right: GrowthClaim, wrong: GrowthClaim, heard: Heard) -> bool:
    """ "If it were plain Python it would be f²n. It's vectorised, though, so it costs f·n.": the second is claimed."""
    if not wrong.whole or not 0 <= wrong.sentence - right.sentence <= _NEXT or wrong.clause == right.clause:
        return False
    if wrong.span.start - right.span.end > _REACH:
        return False
    typed, (start, end) = heard.reading.source.typed, sentence_of(right, heard)
    start, end = max(start, right.span.start - _REACH), min(end, right.span.end + _REACH)
    supposed = typed[start : right.span.start]
    told = typed[right.span.end : wrong.span.start]
    looped = _LOOPS.search(supposed) and _LINE.search(told) and wrong.aspect is not Aspect.SPACE
    if looped or _ONLY_IF.match(typed, right.span.end):
        return True  # "f²n only if nothing gets freed; pandas frees each, so n"
    unreal = _WOULD.search(supposed) and _SUPPOSED.search(typed[start:end])
    if not unreal and not _NOMINAL.search(supposed):
        return False
    told = typed[right.span.end : min(sentence_of(wrong, heard)[1], wrong.span.end + _REACH)]
    begun = max(right.span.end, sentence_of(wrong, heard)[0])
    return _TURNS.search(told) is not None and not _WOULD.search(typed[begun : wrong.span.start])

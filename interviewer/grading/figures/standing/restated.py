"""Figures that say another one once more, in another unit or more roughly: "15,000 s, which is about 4 hours"."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from interviewer.grading.figures.assuming.assumed import Target
from interviewer.grading.figures.standing.later import is_multiple
from interviewer.grading.figures.standing.other_prefix import comes_out_attributed, told_in_another_unit
from interviewer.grading.marks import Heard, Note
from interviewer.reading.model import QuantityClaim, Stance, Unit
from interviewer.reading.quantity.clean import bare

__all__ = ["Judged", "at_odds", "same_roughly"]

Judged = Sequence[tuple[QuantityClaim, Note, Target | None]]
"""The figures of one message that bear on a rule, and how each stands to it."""

_NEW = r"(?:so|that'?s?|this|it'?s?|which|thus|hence|in other words|meaning)"
_APPOSITION = re.compile(
    rf"(?:\.{{3}}|\.\s+(?={_NEW}\b)|[\s,;:=~()*-])*"
    r"(?:(?:and (?=that'?s|thus|hence)|in [a-z]+-?\d+|"
    r"gives?|comes? (?:out )?(?:to|at)|amounts? to|adds? up to|works? out (?:to|at|as)|"
    r"wh?ich|that'?s?|this|it'?s?|i\.?e\.?|is|are|was|'s|so|or|about|around|roughly|approximately|some|nearly|"
    r"just|call|makes?|means|equals?|a|bit|more|less|than|little|slightly|over|under|of|in|other|words|thus|hence|"
    r"because|since|as|c[uo]z|therefore|namely|'d be|would be|->|=>)[\s,;:=~()*>-]*)*",
    re.IGNORECASE,
)
_IN_OTHER_WORDS = re.compile(r"\s*[,(-]\s*(?:in other words|that is|i\.e\.|so to speak|in short)\b", re.IGNORECASE)
_ABOUT = r"(?:(?:about|around|roughly|some|a bit over)\s+)?"
_NEXT = re.compile(rf"\.\s+{_ABOUT}", re.IGNORECASE)
"""What stands between where words behind the second figure say that it is the first: "15,360 s. 4 days, that is"."""
_ANEW = re.compile(
    rf"[^.;:!?\n]{{1,40}}\.\s+(?:in other words|that is|that'?s|i\.e\.|meaning)[\s,:]+{_ABOUT}", re.IGNORECASE
)


def at_odds(place: int, judged: Judged, heard: Heard, givens: Mapping[str, float]) -> bool:
    """Whether a figure is restated with another value, or restates one whose arithmetic was shown so."""
    if _contradicted(place, judged, heard) or _comes_out_else(place, judged, heard, givens):
        return True
    claim, before = judged[place][0], judged[place - 1][0] if place > 0 else None
    if before is not None and same_roughly(before, claim):
        other_width = judged[place - 1][1] is Note.ASSUMPTION and _works_out(claim, before)  # "fp32: 75 MB, 9e6 · 8 B"
        if (before.chain_ok is False or other_width) and _restates(before, claim, heard):
            return True
    if before is None or not _contradicted(place - 1, judged, heard):
        return False
    if before.chain_ok is not None or _works_out(claim, before):
        return True
    return judged[place - 1][1] is Note.RIGHT and _is_same_told_in(before, claim, heard)


_TOLD_IN = re.compile(
    r"[\s,(~]*(?:(?:that|this|it|which)(?:'s| is| are)|is|are|or|i\.?e\.?,?|about|around|roughly|approximately|"
    r"nearly|almost|a bit|a little|slightly|more than|less than|over|under|just|[\s,~])*",
    re.IGNORECASE,
)
_OF_A_CASE = re.compile(
    r"\s+(?:in|on|with|at|for|if|when|using|per|realistic)\b(?! (?:one|a|total|all)\b)", re.IGNORECASE
)


def _is_same_told_in(before: QuantityClaim, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether a time is told once more in another unit, with nothing else between: "770 thousand seconds, 9 hours"."""
    if claim.unit is not Unit.SECOND or before.stance is not Stance.ASSERTED or _european(before):
        return False
    behind = _OF_A_CASE.match(heard.reading.source.typed, claim.span.end)
    return _TOLD_IN.fullmatch(_between(before, claim, heard)) is not None and behind is None


def _european(claim: QuantityClaim) -> bool:
    """Whether the point in a figure may be a mark of thousands: "7.700 s"."""
    return re.match(r"\d{1,3}\.\d{3}(?!\d)", claim.quote) is not None


def _works_out(claim: QuantityClaim, before: QuantityClaim) -> bool:
    """Whether a figure is a product told without its value behind a bare figure: "400 GB (1e14 * 4 bytes)"."""
    return bool(claim.parts) and claim.chain_ok is None and not before.parts and before.stance is Stance.ASSERTED


_FAR = 1e5
"""Figures further apart than this are no restatement of one another: "16 bytes a parameter, so 160 GB"."""


def _contradicted(place: int, judged: Judged, heard: Heard) -> bool:
    """Whether this figure, or what says it again, is restated with another value: "15,000 s, which is 4 days"."""
    for at in range(place, len(judged) - 1):
        claim, following = judged[at][0], judged[at + 1][0]
        if claim.noun == "times" or not _comparable(claim, following) or not _restates(claim, following, heard):
            return False  # "a hundredfold: 10x from the model, 10x from the data"
        if not same_roughly(claim, following):
            far = _ends(following)[1] > _FAR * _ends(claim)[0] or _ends(claim)[1] > _FAR * _ends(following)[0]
            return not far
    return False


def _comparable(claim: QuantityClaim, following: QuantityClaim) -> bool:
    """Whether the second may tell the first again: of one unit, or a number without one behind a product or FLOPs."""
    if claim.unit is None:
        return bool(claim.parts)
    return claim.unit is following.unit or (claim.unit is Unit.FLOP and following.unit is None)


_RESULT = re.compile(
    r"(?:\b(?:is|are|makes?|gives?|yields?|equals?|comes? (?:out )?(?:to|at|as)|that'?s|it'?s|get|total|totals|"
    r"(?:make|call) (?:it|that)|so|altogether|in (?:all|total)|reach|at|with|to|talking|"
    r"obtain|says?|said|shows?|have|find|mistaken)\b|[=≈:]|->|→|=>)"
    r"(?:[\s,:~≈*_`]|\b(?:about|around|roughly|approximately|some|nearly|just|over|under|a bit|only)\b)*\Z",
    re.IGNORECASE,
)
_RECKONING = frozenset(
    """and so that that's thats this it it's its which is are was make makes give gives get i i'd we you about around
    roughly approximately some nearly times by multiplied at each of a the in all total altogether come comes out to
    byte bytes number numbers value values float floats entry entries element elements half single double precision
    yields equals or then now hence thus just only over bit under per for fp16 fp32 float16 float32 float64 fp64 bf16
    mb gb tb million billion trillion thousand k m as call reach two four eight arrive arrived end ended up with obtain
    calculator says say said shows if not am mistaken calculate calculated reckon reckoned compute computed correctly
    right have find my i'm i'd because we're
    talking brings bring us land""".split()
)
"""Words of a line of reckoning; with any other, what follows a product may be the figure of something else."""
_ON_IT = re.compile(
    r"\s(?:on|with|using|at|in|by)\s[^.,;:()\n]{1,40}?\s(?:is|are|makes?|gives?|takes?|comes? to)"
    r"(?:\s(?:about|around|roughly|some|nearly))?\s",
    re.IGNORECASE,
)
"""From a product told without its value to that: "1.5e17 operations over 1e13 a second on a GPU is 15,360 minutes"."""
_LARGE = 1e9
"""Numbers from which on a product without a unit is worked out as such, and counts nothing."""
_WORD = re.compile(r"[a-z][a-z0-9']*")
_LINE = 240
"""Characters of such a line."""


def _comes_out_else(place: int, judged: Judged, heard: Heard, givens: Mapping[str, float]) -> bool:
    """Whether a product told without its value is then worked out to another one: "2 · 12 · 512 · 768 numbers at 2
    bytes. 24 times 512 is 12,288, times 768 is about 94 million, times 2 bytes is 189 MB"."""
    claim = judged[place][0]
    if not claim.parts or claim.chain_ok is not None or (claim.unit is None and (claim.low or 0) < _LARGE):
        return False
    typed = heard.reading.source.typed
    following = judged[place + 1][0] if place + 1 < len(judged) else claim
    if following.unit is claim.unit and _ON_IT.fullmatch(typed, claim.span.end, following.span.start):
        return following.stance is Stance.ASSERTED and not same_roughly(claim, following)
    own = set(_WORD.findall(claim.quote.lower()))
    for later, note, _target in judged[place + 1 :]:
        if told_in_another_unit(claim, later, heard, givens):
            return True
        if later.unit is not claim.unit or later.span.start < claim.span.end or later.per != claim.per:
            continue
        line = typed[claim.span.end : later.span.start]
        if not comes_out_attributed(claim, later, heard) and (
            len(line) > _LINE or not own.union(_RECKONING).issuperset(_WORD.findall(line.lower()))
        ):
            return False
        if later.stance is Stance.ASSERTED and note is not Note.RIGHT and _RESULT.search(line):
            multiple = claim.low is not None and is_multiple(later, claim.low, heard, givens)
            return not multiple and not same_roughly(claim, later)
    return False


def _restates(claim: QuantityClaim, following: QuantityClaim, heard: Heard) -> bool:
    """Whether only words such as "which is about" stand between two figures; what is worked out anew is another one."""
    if following.stance is not Stance.ASSERTED or following.span.start < claim.span.end:
        return False
    if claim.parts and following.parts and (following.parts[0].low != claim.low or claim.unit is None):
        return False  # worked out anew, or a count that is reckoned on: "... = 9437184, 9437184 * 2 B = 18.9 MB"
    typed = heard.reading.source.typed
    if _ends(following)[0] > _ends(claim)[1] and _TOGETHER.match(typed, following.span.end):
        return False
    between = _between(claim, following, heard)
    rate = _AT_RATE.match(between)
    if rate is not None and _ON.match(typed, following.span.end) is None:
        between = between[rate.end() :]
    if len(between) <= 40 and _APPOSITION.fullmatch(between) is not None:
        return True
    if _ANEW.fullmatch(between) is not None:
        return True
    return _NEXT.fullmatch(between) is not None and _IN_OTHER_WORDS.match(typed, following.span.end) is not None


def _between(claim: QuantityClaim, following: QuantityClaim, heard: Heard) -> str:
    """What stands between two figures, as plain text."""
    return bare(heard.reading.source.between(claim.span.end, following.span.start))


_AT_RATE = re.compile(r" at [\d.,e^*+]+ ?[A-Za-z/]+(?=,)")
_ON = re.compile(r"\s+(?:on|with|at|for|if|when|using)\b", re.IGNORECASE)
"""Behind a second figure: where that one holds, so that it is another one."""
_TOGETHER = re.compile(
    r"\s*(?:together|altogether|combined|all told|in (?:total|all)|for (?:all|both)\b|at (?:the|its) peak)",
    re.IGNORECASE,
)
"""What makes a larger figure that of several of the first one: "each takes 400 TB, 1.2 PB together"."""


def same_roughly(first: QuantityClaim, second: QuantityClaim) -> bool:
    """Whether two figures can be the same quantity, said once more and more roughly."""
    (low, high), (other_low, other_high) = _ends(first), _ends(second)
    return low <= other_high * 1.35 and other_low <= high * 1.35


def _ends(claim: QuantityClaim) -> tuple[float, float]:
    return claim.low if claim.low is not None else 0.0, claim.high if claim.high is not None else math.inf

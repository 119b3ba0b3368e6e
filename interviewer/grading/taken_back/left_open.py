"""Earlier answers that a message leaves open again: "800 GPUs." - "I can't decide between 80 and 800"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from interviewer.content.rules import QuantityRule, StatementRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.figures.standing.restated import same_roughly
from interviewer.grading.findings import Finding, taken_back_at
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.withdrawal_meant import Rule
from interviewer.reading.model import GrowthClaim, QuantityClaim, Stance
from interviewer.reading.prose import UNDECIDED
from interviewer.reading.prose.model import Token
from interviewer.reading.prose.words import stem
from interviewer.reading.statements import find_all

__all__ = ["leaves_open", "left_open"]


def leaves_open(claim: GrowthClaim | QuantityClaim, heard: Heard) -> bool:
    """Whether a claim is one of those between which its message says not to choose."""
    source = heard.reading.source
    start, end = bisect_left(source.starts, claim.span.start), bisect_left(source.starts, claim.span.end)
    return claim.stance is Stance.HEDGED and heard.reading.prose.cue_at(start, max(end, start + 1)) == UNDECIDED


def left_open(rule: Rule, standing: Finding, heard: Sequence[Heard], place: int, compiled: Compiled) -> Finding | None:
    """The finding that takes back what stands, where the message at `place` does not choose between it and another.

    heard: all messages, in order.
    """
    message = heard[place]
    open_tokens = [token for token in message.reading.prose.tokens if token.cue == UNDECIDED]
    said = next((one for one in heard[:place] if one.message == standing.message), None)
    if not open_tokens or said is None:
        return None
    if isinstance(rule, StatementRule):
        return _idea_left_open(rule, _sentence_of(standing, said), message, open_tokens, compiled)
    if isinstance(rule, QuantityRule):
        figure = next((c for c in said.reading.quantities if c.span == standing.span), None)
        opened = [c for c in message.reading.quantities if leaves_open(c, message)]
        same = (c for c in opened if figure is not None and _is_figure(c, figure) and _has_rival(c, opened))
        found: QuantityClaim | GrowthClaim | None = next(same, None)
    else:
        growth = next((c for c in said.reading.growths if c.span == standing.span), None)
        alike = (c for c in message.reading.growths if growth is not None and _is_growth(c, growth, said))
        found = next((c for c in alike if leaves_open(c, message)), None)
    return None if found is None else taken_back_at(message, found.span)


def _is_figure(claim: QuantityClaim, told: QuantityClaim) -> bool:
    ends = (replace(claim, low=end, high=end) for end in {claim.low, claim.high})  # "between 19 and 151 MB" is a range
    return claim.unit in (told.unit, None) and any(same_roughly(end, told) for end in ends)


def _has_rival(claim: QuantityClaim, opened: Sequence[QuantityClaim]) -> bool:
    """Whether another figure of a claim's kind is left open beside it, so that it is no mere reason: "could be 80 or
    100, as in 100 days"."""
    return any(c.unit is claim.unit and not same_roughly(c, claim) for c in opened) or claim.low != claim.high


def _is_growth(claim: GrowthClaim, told: GrowthClaim, said: Heard) -> bool:
    """Whether a growth is one that was told before: it names what that one is of, or only one thing grew so."""
    if claim.growth != told.growth or (claim.aspect and told.aspect and claim.aspect != told.aspect):
        return False
    alike = [c for c in said.reading.growths if c.growth == told.growth and c.stance is Stance.ASSERTED]
    return claim.subject == told.subject or (None in (claim.subject, told.subject) and len(alike) == 1)


def _idea_left_open(
    rule: StatementRule, told: str, message: Heard, tokens: Sequence[Token], compiled: Compiled
) -> Finding | None:
    """ "Step 3 is it." - "I'm torn between step 3 and the sort": not where each of the two would earn the rule."""
    prose, lexicon, stems = message.reading.prose, compiled.lexicon, _stems(told)
    named = [token for token in tokens if token.kind in ("word", "number") and token.stem in stems]
    formulas = any(token.kind in ("growth", "quantity") for token in tokens)
    if formulas or all(token.stem in _IDLE for token in named):
        return None
    ideas = find_all(compiled.patterns((*rule.says, *rule.asked, *rule.alone)), prose, lexicon)
    if len({match.end for pattern, match in ideas if len(pattern.slots) == 1}) > 1:
        return None
    return taken_back_at(message, message.reading.source.span(tokens[0].start, tokens[-1].end))


_IDLE = frozenset(map(stem, "is are the a an of for bottleneck problem i it that this with to and in use step".split()))


def _sentence_of(standing: Finding, said: Heard) -> str:
    """The sentence in which something stands."""
    source, prose = said.reading.source, said.reading.prose
    place = bisect_left(source.starts, standing.span.start)
    sentence = prose.sentences[prose.sentence_at(place)]
    return source.text[sentence.start : sentence.end]


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in re.findall(r"[a-z]+|\d+", text.lower()))

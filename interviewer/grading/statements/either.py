"""Alternatives of which each one earns the check, so that nothing is left open: "either HNSW or IVF-PQ"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.reading.model import Stance
from interviewer.reading.prose import UNDECIDED, Prose
from interviewer.reading.statements import Match, Pattern

__all__ = ["with_either"]

_JOINS = frozenset(("or", ",", "/", "-", "an", "a", "the", "with", "and", "+", "both"))
_REFUSES = frozenset("neither none not no never decide undecided unsure know idea can't".split())
_LEFT_OPEN = ("either", "or", "any of", "one of", "take your pick", "whichever", "pick one", "pick any", UNDECIDED)
"""Words that leave the choice open, not whether one of them is meant at all."""


def with_either(matches: Sequence[tuple[Pattern, Match]], prose: Prose) -> list[tuple[Pattern, Match]]:
    """The matches; a choice between things that all match is no open one."""
    hedged = [match for pattern, match in matches if _is_one_of_several(pattern, match, prose)]
    if len(hedged) < 2:
        return list(matches)
    return [
        (pattern, replace(match, stance=Stance.ASSERTED, counts=True) if _all_alike(match, hedged, prose) else match)
        for pattern, match in matches
    ]


def _is_one_of_several(pattern: Pattern, match: Match, prose: Prose) -> bool:
    if match.stance is not Stance.HEDGED or len(pattern.slots) > 1:
        return False
    cues = [token.cue for token in prose.tokens_in(match.start, match.end)]
    return all(cue is not None and cue.lower().startswith(_LEFT_OPEN) for cue in cues)


def _all_alike(match: Match, hedged: Sequence[Match], prose: Prose) -> bool:
    """Whether a clause names several of these, and nothing else among them: not "either HNSW or tiles"."""
    if match not in hedged:
        return False
    clause = prose.clause_at(match.start)
    own = [one for one in hedged if prose.clause_at(one.start) == clause]
    bounds = prose.clauses[clause]
    tokens = prose.tokens[bounds.first : bounds.last]
    named = [any(one.start <= token.start < one.end for one in own) for token in tokens]
    if True not in named or len(own) < 2:
        return False
    first, last = named.index(True), len(named) - named[::-1].index(True)
    among = [token.word for token, is_named in zip(tokens[first:last], named[first:last], strict=True) if not is_named]
    beside = [token.word for token in (*tokens[max(0, first - 1) : first], *tokens[last : last + 2])]
    behind = prose.tokens_in(own[-1].end, prose.sentences[prose.sentence_at(match.start)].end)
    refused = any(token.word in _REFUSES for token in behind)
    goes_on = (first > 0 and beside[0] == ",") or "or" in beside  # "any of tiles, FSDP, ZeRO": more is named than these
    return bool(among) and _JOINS.issuperset(among) and not goes_on and not refused

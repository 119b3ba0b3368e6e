"""What is said of a thing by a word that points back, or by a bare verb: "that's the bottleneck", "Step 3 is."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.content.rules import Ideas, Pointing
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.marks import Heard, Note
from interviewer.grading.places import places_of
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose
from interviewer.reading.prose.words import expand, is_finite
from interviewer.reading.statements import Match, find_all
from interviewer.reading.statements.pointing import pointing_clause

__all__ = ["POINTERS", "is_explained", "may_point", "of_what_earned", "pointed", "points"]


POINTERS = frozenset("it its them they their those these that this both which em ones each all neither none".split())
_SEVERAL = frozenset(("both", "each", "neither", "all"))
_LEADS_ON = frozenset("so hence thus otherwise therefore thereby that's".split())


def pointed(rule: Pointing, heard: Heard, before: Heard | None, compiled: Compiled) -> Finding | None:
    """The finding of a message that opens with a word that points back; None where it names its subject itself."""
    prose, lexicon = heard.reading.prose, compiled.lexicon
    if before is None or not prose.sentences:
        return None
    clause = pointing_clause(prose, 0)
    named = places_of((*rule.it, *rule.other), heard, lexicon)
    if clause is None or any(place.sentence == 0 for place in named):
        return None
    said = next((place for place in places_of(rule.says, heard, lexicon) if place.clause == clause), None)
    if said is None or said.negated:
        return None
    bounds = prose.clauses[clause]
    if bounds.stance is not Stance.ASSERTED:
        return None
    meant = places_of((*rule.it, *rule.other), before, lexicon)
    if not meant or meant[-1].concept not in rule.it:
        return None
    span = heard.reading.source.span(bounds.start, bounds.end)
    words = f"said of {meant[-1].concept.replace('-', ' ')}, named in the message before"
    return Finding(True, Note.RIGHT, heard.message, span, quote_of(heard, span), quote_of(heard, span), words, False)


def points(match: Match, prose: Prose, one: bool) -> bool:
    """Whether the clause in which something is said points back: with a pronoun, or as it goes on with "so".

    one: at one thing only, which "both" does not.
    """
    clause = prose.clauses[prose.clause_at(match.start)]
    words = [word for token in prose.tokens[clause.first : clause.last] for word in expand(token.word)]
    goes_on = words[:1] and words[0] in _LEADS_ON
    if one and not _SEVERAL.isdisjoint(words):
        return False
    return bool(goes_on) or not POINTERS.isdisjoint(words)


_THIS = frozenset("that this which it".split())
_SET_AGAINST = frozenset("but yet while whereas although though".split())


def of_what_earned(
    said_of: tuple[int, Match], rule: Ideas, earned: Sequence[Match], prose: Prose, compiled: Compiled
) -> bool:
    """ "You could rent GPUs, but there's no place for the scores. That's the show stopper.": whether what seems to be
    said of something further off points to the clause before, which earned the check by itself.

    said_of: where the thing stands, and what is said of it.
    """
    thing, match = said_of
    at = prose.clause_at(match.start)
    words = [word for token in prose.tokens[prose.clauses[at].first :][:2] for word in expand(token.word)]
    if prose.clause_at(thing) >= at - 1 or prose.clauses[at - 1].joint not in _SET_AGAINST:
        return False
    if _THIS.isdisjoint(words[:1]) or not any(prose.clause_at(one.end - 1) == at - 1 for one in earned):
        return False
    others = find_all(compiled.patterns(rule.other), prose, compiled.lexicon)
    return all(prose.clause_at(one.start) != at for _pattern, one in others)


def is_explained(clause: int, prose: Prose) -> bool:
    """Whether a clause ends with a word for the reason, which is told behind it: "infeasible because: ..."."""
    bounds = prose.clauses[clause]
    words = [token.word for token in prose.tokens[bounds.first : bounds.last + 2]]
    return any(word in ("because", "since") and after != "of" for word, after in pairwise(words))


_IS = frozenset("is are was were be being".split())


def may_point(match: Match, prose: Prose) -> bool:
    """Whether a clause says something of what another one names: by a pronoun before it, or with no verb of its own."""
    clause = prose.clauses[prose.clause_at(match.start)]
    words = [word for token in prose.tokens[clause.first : clause.last] for word in expand(token.word)]
    ahead = [
        word
        for token in prose.tokens[clause.first : clause.last]
        if token.start <= match.start
        for word in expand(token.word)
    ]
    behind = words[len(ahead) :]
    if not _IS.isdisjoint(behind):
        return False  # "what makes it infeasible is the language": a thing of its own is told
    return not POINTERS.isdisjoint(ahead) or not any(map(is_finite, words)) or is_finite(words[0])

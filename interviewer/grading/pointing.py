"""What is said of a thing by a word that points back, or by a bare verb: "that's the bottleneck", "Step 3 is."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.content.rules import Ideas, Pointing
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.left_out import bare_verb
from interviewer.grading.marks import Heard, Note
from interviewer.grading.places import places_of
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose
from interviewer.reading.prose.words import expand
from interviewer.reading.statements import Match, find_all
from interviewer.reading.statements.find import is_negated
from interviewer.reading.statements.lexicon import Found
from interviewer.reading.statements.pointing import pointing_clause

__all__ = ["POINTERS", "left_to", "of_what_earned", "pointed", "points"]


POINTERS = frozenset("it its them they their those these that this both which em ones each all neither none".split())
_SEVERAL = frozenset(("both", "each", "neither", "all"))
_LEADS_ON = frozenset("so hence thus otherwise therefore thereby that's".split())
_MOST = 24
"""Places of one kind that are looked at; bounds the work on hostile input."""


@dataclass(frozen=True, slots=True)
class _Thing:
    """What is named at text[start:end] of a message."""

    start: int
    end: int
    claimed: bool


def left_to(rule: Pointing, heard: Heard, compiled: Compiled) -> Finding | None:
    """The finding of "the sort is hardly the bottleneck, log n is 20. Step 3 is.": denied of another, and said of this
    with no more than a verb, in the same sentence or the next."""
    prose, lexicon = heard.reading.prose, compiled.lexicon
    said = lexicon.find_concepts(prose, rule.says)[:_MOST]
    its = lexicon.find_concepts(prose, rule.it)[:_MOST] if said else []
    others = lexicon.find_concepts(prose, rule.other)[:_MOST] if its else []
    tokens = prose.tokens
    for denial in said if others else ():
        # "it looks like it, but it isn't"
        refused = all(token.stance is Stance.REJECTED for token in tokens[denial.first : denial.last])
        if not refused and not is_negated(prose, denial, (denial,)):
            continue
        sentence = prose.sentence_at(tokens[denial.first].start)
        of_other = [one for one in others if _beside(one, denial, prose)]
        if not of_other or any(_beside(one, denial, prose) for one in its):
            continue
        for one in its:
            start, end = tokens[one.first].start, tokens[one.last - 1].end
            named = tokens[one.first : one.last]
            asserted = all(token.stance is Stance.ASSERTED and not token.negators for token in named)
            near = one.first >= denial.last and prose.sentence_at(start) - sentence <= 1
            if near and asserted and bare_verb(_Thing(start, end, True), prose):
                span = heard.reading.source.span(start, end)
                quote, words = quote_of(heard, span), "denied of something else, and said of this"
                return Finding(True, Note.RIGHT, heard.message, span, quote, quote, words, False)
    return None


def _beside(one: Found, denial: Found, prose: Prose) -> bool:
    """Whether a thing is named before a denial in its clause."""
    tokens = prose.tokens
    return one.last <= denial.first and prose.clause_at(tokens[one.first].start) == prose.clause_at(
        tokens[denial.first].start
    )


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

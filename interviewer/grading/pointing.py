"""What is said of a thing by a word that points back, or by a bare verb: "that's the bottleneck", "Step 3 is."."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.content.rules import Pointing
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.left_out import bare_verb
from interviewer.grading.marks import Heard, Note
from interviewer.grading.places import places_of
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose
from interviewer.reading.statements.find import is_negated
from interviewer.reading.statements.lexicon import Found
from interviewer.reading.statements.pointing import pointing_clause

__all__ = ["left_to", "pointed"]


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

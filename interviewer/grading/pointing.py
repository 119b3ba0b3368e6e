"""What is said of the thing that the message before was about: "so yeah, that's the bottleneck"."""

from __future__ import annotations

from interviewer.content.rules import Pointing
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.marks import Heard, Note
from interviewer.grading.places import places_of
from interviewer.reading.model import Stance
from interviewer.reading.statements.pointing import pointing_clause

__all__ = ["pointed"]


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

"""Whether what a message takes back by name is what stands: "what I said about the sort", "my memory figure"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from interviewer.content.rules import ComplexityRule, QuantityRule, StatementRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding
from interviewer.grading.marks import Heard
from interviewer.reading.attribution.steps.phrases import phrases_of, root_of
from interviewer.reading.model import GrowthClaim, QuantityClaim, Stance
from interviewer.reading.prose.words import stem
from interviewer.reading.source import Span
from interviewer.reading.statements import find_all
from interviewer.reading.taking_back.takebacks import UNIT_WORDS
from interviewer.reading.taking_back.withdrawals import LETTER, Withdrawal, digits_of, stems_of

__all__ = ["Rule", "aspects_named", "is_meant"]

Rule = ComplexityRule | QuantityRule | StatementRule

_ASPECTS = {
    "time": frozenset(map(stem, "time runtime duration".split())),
    "space": frozenset(map(stem, "space memory ram storage".split())),
}
_UNITS = {"second": "time", "byte": "space"}
_UNIT_STEMS = {unit: frozenset(map(stem, words)) for unit, words in UNIT_WORDS.items()}
_BEHIND = 80
"""Characters behind a withdrawal in which a cost is told in the place of another."""
_OF = frozenset("of for the in a an at cost costs complexity".split())


def aspects_named(withdrawal: Withdrawal) -> frozenset[str]:
    """Which of time and space a withdrawal names."""
    words = withdrawal.topics | stems_of(withdrawal.named)
    return frozenset(name for name, stems in _ASPECTS.items() if stems & words)


def is_meant(withdrawal: Withdrawal, rule: Rule, standing: Finding, heard: Sequence[Heard], compiled: Compiled) -> bool:
    """Whether what stands is what the last of these messages takes back: it was said in the same words, or is the
    figure just told."""
    *before, message = heard
    said = next((one for one in before if one.message == standing.message), None)
    if said is None:
        return False
    if not withdrawal.topics:
        return isinstance(rule, QuantityRule) and said is before[-1] and standing.span == _last_figure(said)
    if withdrawal.idea:
        named = stems_of(standing.quote) <= withdrawal.topics or _in_its_clause(withdrawal.topics, standing, said)
        return isinstance(rule, StatementRule) and named
    if isinstance(rule, ComplexityRule):
        return _cost_meant(withdrawal, rule, standing, said, heard, compiled)
    if isinstance(rule, QuantityRule):
        return _figure_meant(withdrawal, rule, standing, said, message)
    if withdrawal.about and _of_a_formula(withdrawal, message):
        return False
    return _in_its_words(withdrawal.topics, standing, said) or _by_its_kind(withdrawal, rule, message, compiled)


def _in_its_clause(topics: frozenset[str], standing: Finding, said: Heard) -> bool:
    """Whether an idea is called by other words of the clause in which it was proposed: "I'd build an HNSW index" -
    "forget the index"; not what is listed beside another one, nor a thing of which something was said."""
    source, prose = said.reading.source, said.reading.prose
    if topics & stems_of(standing.quote):
        return False  # "the matrix doesn't fit" - "forget the matrix, use FAISS"
    for clause in prose.clauses:
        there = source.span(clause.start, clause.end)
        if there.start <= standing.span.start < there.end:
            start = bisect_left(source.starts, standing.span.start)
            before = _LISTED.split(source.text[clause.start : start])[-1]
            behind = _LISTED.split(source.text[start : clause.end])[0]
            proposed = _PROPOSED.search(source.text, clause.start, start) is not None
            return proposed and topics <= stems_of(before + behind)
    return False


_PROPOSED = re.compile(
    r"\b(?:(?:i|we)(?:'d|'ll| would| will| could| can)?|let's|let us) (?:rather |just |simply |first |then )*"
    r"(?!(?:say|think|guess|name|call|blame|see|know|expect|believe|can't|cannot|not|have|had)\b)[a-z]",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\b(?:and|or|with|plus|then)\b|[,;&+/]", re.IGNORECASE)
"""What parts several ideas of a clause."""


def _by_its_kind(withdrawal: Withdrawal, rule: StatementRule, message: Heard, compiled: Compiled) -> bool:
    """Whether what is taken back is named by what would earn the rule itself: "I'd use ZeRO", "forget the sharding"."""
    named = find_all(compiled.patterns((*rule.says, *rule.alone)), message.reading.prose, compiled.lexicon)
    return any(withdrawal.start <= match.start < withdrawal.end for _pattern, match in named)


def _of_a_formula(withdrawal: Withdrawal, message: Heard) -> bool:
    """Whether it is a cost or a figure that is taken back: "the time of step 3", "the memory" with one told instead."""
    units = any(stems & withdrawal.topics for stems in _UNIT_STEMS.values())
    instead = _told_behind(withdrawal, message) or (units and _tells_formula(message))
    return bool(aspects_named(withdrawal) and not units) or instead


def _cost_meant(
    withdrawal: Withdrawal,
    rule: ComplexityRule,
    standing: Finding,
    said: Heard,
    heard: Sequence[Heard],
    compiled: Compiled,
) -> bool:
    *before, message = heard
    aspects = aspects_named(withdrawal)
    if aspects and rule.aspect != "any" and rule.aspect not in aspects:
        return False
    subject = _subject_named(withdrawal.named, compiled)
    if withdrawal.about and message.reading.quantities and not message.reading.growths:
        return False  # "the running time I gave was wrong: 4 minutes"
    told = _told_behind(withdrawal, message)
    if withdrawal.about and not told and not aspects and _since(withdrawal.topics, standing, before):
        return False
    if subject is not None:
        return subject in rule.subject
    if any(map(LETTER.fullmatch, withdrawal.topics)):
        return False  # the letters of a formula are in every cost
    return _in_its_words(withdrawal.topics, standing, said)


def _told_behind(withdrawal: Withdrawal, message: Heard) -> bool:
    """Whether a cost is told right behind what is taken back: "what I said about the sort was wrong: it's O(n)"."""
    source = message.reading.source
    end = source.span(withdrawal.start, withdrawal.end).end
    sentence = source.typed[end : end + _BEHIND].split(". ")[0]
    return any(end <= one.span.start < end + len(sentence) for one in message.reading.growths)


def _figure_meant(withdrawal: Withdrawal, rule: QuantityRule, standing: Finding, said: Heard, message: Heard) -> bool:
    if withdrawal.about and message.reading.growths and not message.reading.quantities:
        return False  # "what I said about the time was wrong: it is linear"
    units = {unit for unit, stems in _UNIT_STEMS.items() if stems >= withdrawal.topics}
    if units and rule.unit in _UNIT_STEMS and not withdrawal.bare and not withdrawal.named.startswith("one "):
        return rule.unit in units
    aspect, aspects = _UNITS.get(rule.unit), aspects_named(withdrawal)
    if (aspect is not None and aspects and aspect not in aspects) or any(map(LETTER.fullmatch, withdrawal.topics)):
        return False
    by_number = _by_number(withdrawal, standing, said, message)
    return _in_its_words(withdrawal.topics, standing, said) if by_number is None else by_number


def _by_number(withdrawal: Withdrawal, standing: Finding, said: Heard, message: Heard) -> bool | None:
    """Whether a figure that is taken back by its number is the one that stands; None where that is not told."""
    source = message.reading.source
    there = source.span(withdrawal.start, min(withdrawal.end + 1, len(source.text)))
    told = next((one for one in message.reading.quantities if there.start <= one.span.start < there.end), None)
    old = _claim_at(standing.span, said)
    if told is None or not isinstance(old, QuantityClaim):
        return None
    if told.unit in _UNIT_STEMS and old.unit in _UNIT_STEMS and told.unit is not old.unit:
        return False
    if told.noun == "times":
        return old.noun == "times" and told.low == old.low
    return None


def _tells_formula(message: Heard) -> bool:
    return any(claim.stance is Stance.ASSERTED for claim in _claims(message))


def _claims(heard: Heard) -> Iterator[GrowthClaim | QuantityClaim]:
    yield from heard.reading.growths
    yield from heard.reading.quantities


def _claim_at(span: Span, heard: Heard) -> GrowthClaim | QuantityClaim | None:
    return next((one for one in _claims(heard) if one.span == span), None)


def _subject_named(named: str, compiled: Compiled) -> str | None:
    """The id of the subject that these words name, and nothing else but an aspect: "the time of step 3"."""
    aspects = frozenset().union(*_ASPECTS.values())
    words = [word for word in named.split() if word not in _OF and stem(word) not in aspects]
    subjects = {subject.id: subject.phrases for subject in compiled.pack.scenario.subjects}
    return phrases_of(subjects).get(tuple(map(root_of, words)))


def _since(topics: frozenset[str], standing: Finding, heard: Sequence[Heard]) -> bool:
    """Whether something else was said about a topic after a cost that stands: "n log n for the sort", "so it must be
    the sort", "forget what I said about sorting" leaves the cost."""
    for one in heard:
        text, source = one.reading.source.text, one.reading.source
        for clause in one.reading.prose.clauses if one.message >= standing.message else ():
            there = source.span(clause.start, clause.end)
            behind = one.message > standing.message or there.start > standing.span.start
            if behind and _share(topics, text[clause.start : clause.end]):
                return True
    return False


def _share(topics: frozenset[str], text: str) -> bool:
    """Whether half the topics are words of a text."""
    return 2 * len(topics & stems_of(text)) >= len(topics)


def _last_figure(heard: Heard) -> Span | None:
    figures = [claim.span for claim in heard.reading.quantities if claim.stance is Stance.ASSERTED]
    return figures[-1] if figures else None


def _in_its_words(topics: frozenset[str], standing: Finding, said: Heard) -> bool:
    """Whether what stands was said in the words of the topics: in its sentence, and if a clause of that has them and
    tells another formula of the kind, in such a clause."""
    source, prose = said.reading.source, said.reading.prose
    for sentence in prose.sentences:
        there = source.span(sentence.start, sentence.end)
        if there.start <= standing.span.start < there.end:
            own = topics & (stems_of(source.text[sentence.start : sentence.end]) | digits_of(standing.quote))
            clauses = list(_telling(topics, standing, said, there))
            closer = not clauses or any(one.start <= standing.span.start < one.end for one in clauses)
            return 2 * len(own) >= len(topics) and closer
    return 2 * len(topics & digits_of(standing.quote)) >= len(topics)


def _telling(topics: frozenset[str], standing: Finding, said: Heard, within: Span) -> Iterator[Span]:
    """The clauses within a sentence that have the topics as words and tell a formula of the kind that stands."""
    source, claim = said.reading.source, _claim_at(standing.span, said)
    unit = claim.unit if isinstance(claim, QuantityClaim) else None
    alike = said.reading.growths if isinstance(claim, GrowthClaim) else said.reading.quantities if claim else ()
    told = [one.span.start for one in alike if isinstance(one, GrowthClaim) or one.unit is unit]
    for clause in said.reading.prose.clauses:
        there = source.span(clause.start, clause.end)
        has_claim = within.start <= there.start < within.end and any(there.start <= at < there.end for at in told)
        if has_claim and _share(topics, source.text[clause.start : clause.end]):
            yield there

"""Two ideas told apart: a thing named in one place, what is said of it in another ("Keys and values. You'd otherwise
compute them again.")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviewer.content.rules import Ideas
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.marks import Heard, Note
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose
from interviewer.reading.prose.model import heaviest
from interviewer.reading.prose.words import DETERMINERS, expand
from interviewer.reading.statements import Match, find_all

__all__ = ["told"]

_REACH = 3
"""Sentences before what is said, up to which the thing it is said of is looked for."""
_OBJECT = 4
"""Words between a verb and its object."""
_POINTERS = frozenset("it its them they their those these that this both which em ones each all neither none".split())
_LEADS_ON = frozenset("so hence thus otherwise therefore thereby that's".split())
_OBLIQUE = frozenset("through thru via with by for from into against to".split())
_PREPOSITIONS = _OBLIQUE | frozenset("in from at per on over when while as because since than if so".split())


@dataclass(frozen=True, slots=True)
class _Thing:
    """A thing at text[start:end]. right: the one that is asked for. stance: without denials, which are told by the
    tokens that deny it, negators."""

    start: int
    end: int
    sentence: int
    right: bool
    stance: Stance
    negators: frozenset[int]

    @property
    def claimed(self) -> bool:
        return self.stance is Stance.ASSERTED and not self.negators


def told(rule: Ideas, heard: Heard, before: Heard | None, compiled: Compiled) -> Iterator[Finding]:
    """The findings of a message that says of the right thing what earns the rule, or what takes it back."""
    prose, lexicon = heard.reading.prose, compiled.lexicon
    said = [
        (match, met)
        for specs, met in ((rule.says, True), (rule.against, False))
        for _pattern, match in find_all(compiled.patterns(specs), prose, lexicon)
        if match.counts
    ]
    if not said:
        return
    here = _things(rule, heard, compiled)
    for match, met in said:
        meant = _meant(match, here, prose)
        if meant is not None:
            holds = meant.right and _claimed(meant, match, prose)
        else:
            last = _last_of(_things(rule, before, compiled)) if before is not None and _points(match, prose) else None
            holds = last is not None and last.right and last.claimed
        if holds:
            span = heard.reading.source.span(match.start, match.end)
            quote, note = quote_of(heard, span), Note.RIGHT if met else Note.WRONG
            yield Finding(met, note, heard.message, span, quote, quote, "said of what was named", not met)


def _things(rule: Ideas, heard: Heard, compiled: Compiled) -> Sequence[_Thing]:
    """The things that a message names, in order. A name within or right behind another one is part of it ("the keys
    and values, activations of ...")."""
    prose, lexicon = heard.reading.prose, compiled.lexicon
    named: list[tuple[Match, bool]] = []
    for specs, right in ((rule.it, True), (rule.other, False)):
        for _pattern, match in find_all(compiled.patterns(specs), prose, lexicon):
            named.append((match, right))
    things: list[_Thing] = []
    for match, right in sorted(named, key=lambda one: (one[0].start, -one[0].end)):
        sentence = prose.sentence_at(match.start)
        if prose.sentence_at(match.end - 1) - sentence > 1:
            continue  # two words of a message far apart name nothing
        thing = _thing(match, sentence, right, prose)
        if things and match.start < things[-1].end:
            if right and thing.claimed and not things[-1].claimed and things[-1].right:
                things[-1] = thing
            continue
        if not right and _by_the_way(match, prose):
            continue
        if things and things[-1].right and not prose.text[things[-1].end : match.start].strip():
            continue
        things.append(thing)
    return things


def _thing(match: Match, sentence: int, right: bool, prose: Prose) -> _Thing:
    words = [token for _slot, start, end, _not in match.slots for token in prose.tokens_in(start, end)]
    negators = frozenset(negator for token in words if token.negated for negator in token.negators)
    return _Thing(match.start, match.end, sentence, right, heaviest([token.stance for token in words]), negators)


def _claimed(thing: _Thing, match: Match, prose: Prose) -> bool:
    """Whether a thing is there, denied at most together with what is said of it: "no key is computed twice"."""
    if thing.stance is not Stance.ASSERTED or not thing.negators:
        return thing.claimed
    tokens = prose.tokens
    inside = [at for at, token in enumerate(tokens) if any(s <= token.start < e for _slot, s, e, _n in match.slots)]
    return thing.negators <= {*inside, *(negator for at in inside for negator in tokens[at].negators)}


def _by_the_way(match: Match, prose: Prose) -> bool:
    """Whether a thing is only what something is done with: "pushed through the weights", "kept for the queries"."""
    before = [
        token.word for token in prose.tokens_in(max(0, match.start - 24), match.start) if token.end <= match.start
    ]
    lead = [word for word in before if word not in DETERMINERS]
    return bool(lead) and lead[-1] in _OBLIQUE


def _meant(match: Match, things: Sequence[_Thing], prose: Prose) -> _Thing | None:
    """The thing that something is said of: its object, the nearest one in its sentence, one named just before, or
    right after."""
    clause, sentence = prose.clause_at(match.start), prose.sentence_at(match.start)
    behind = [thing for thing in things if thing.start >= match.start and not _within(thing, match)]
    for thing in behind[:1]:
        if prose.clause_at(thing.start) == clause and _is_object(match, thing, prose):
            return thing
    own = [thing for thing in things if thing.sentence == sentence]
    ahead = [thing for thing in own if thing.start < match.start]
    if ahead:
        return ahead[-1]
    if own:
        return own[0]
    for back in range(1, _REACH + 1):
        there = [thing for thing in things if thing.sentence == sentence - back and not _passed_by(thing, prose)]
        if there:
            return _topic(there)
    return next((thing for thing in things if thing.sentence == sentence + 1), None)


def _within(thing: _Thing, match: Match) -> bool:
    return any(start < thing.end and thing.start < end for _slot, start, end, _not in match.slots)


def _is_object(match: Match, thing: _Thing, prose: Prose) -> bool:
    """Whether a thing is what a verb before it acts upon: "recompute the old keys", not "recomputed for the query"."""
    last = max((end for _slot, _start, end, _not in match.slots if end <= thing.start), default=match.start)
    between = [token.word for token in prose.tokens_in(last, thing.start) if token.start < thing.start]
    return len(between) <= _OBJECT and _PREPOSITIONS.isdisjoint(between)


def _passed_by(thing: _Thing, prose: Prose) -> bool:
    """Whether another thing is only told what it does not do: "queries are never needed again"."""
    clause = prose.clauses[prose.clause_at(thing.start)]
    return not thing.right and any(token.negated for token in prose.tokens[clause.first : clause.last])


def _topic(there: Sequence[_Thing]) -> _Thing:
    """Of the things in a sentence the one that the next is about: the right one, where that is claimed in it."""
    return next((thing for thing in there if thing.right and thing.claimed), there[-1])


def _last_of(things: Sequence[_Thing]) -> _Thing | None:
    """What a word that points back to a message means: what its last sentence with a thing in it is about."""
    return _topic([thing for thing in things if thing.sentence == things[-1].sentence]) if things else None


def _points(match: Match, prose: Prose) -> bool:
    """Whether the clause in which something is said points back: with a pronoun, or as it goes on with "so"."""
    clause = prose.clauses[prose.clause_at(match.start)]
    words = [word for token in prose.tokens[clause.first : clause.last] for word in expand(token.word)]
    goes_on = words[:1] and words[0] in _LEADS_ON
    return bool(goes_on) or not _POINTERS.isdisjoint(words)

"""Two ideas told apart: a thing named in one place, what is said of it in another ("Keys and values. You'd otherwise
compute them again.")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviewer.content.rules import Ideas
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.marks import Heard, Note
from interviewer.grading.statements.left_out import is_bare_list, said_without_words
from interviewer.grading.statements.pointing import POINTERS, is_explained, may_point, of_what_earned, points
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose
from interviewer.reading.prose.model import heaviest
from interviewer.reading.prose.words import DETERMINERS, expand, is_finite
from interviewer.reading.statements import Match, find_all
from interviewer.reading.statements.pointing import opens_back

__all__ = ["told"]

_REACH = 3
"""Sentences before what is said, up to which the thing it is said of is looked for."""
_OBJECT = 4
"""Words between a verb and its object."""
_GOES_ON = frozenset((";", ",", "and", "but", "while", "whereas", "though", "although", "yet"))
_OBLIQUE = frozenset("through thru via with by for from into against to".split())
_ANSWER = 12
"""Words of a clause that does no more than name an answer."""
_ASIDE = _OBLIQUE | frozenset("before until than".split())
_THROUGH = frozenset("through thru via from".split())
_TURNS = frozenset(("but", "yet", "however", "whereas"))
_LIGHT = frozenset("fine ok okay cheap nothing easy trivial affordable doable fast not only just acceptable".split())
_IS = frozenset("is are was were be being".split())
_DOES = frozenset("does do did is would will".split())
_CAUSES = frozenset((("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to")))
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


def told(
    rule: Ideas, heard: Heard, before: Heard | None, compiled: Compiled, earned: Sequence[Match] = ()
) -> Iterator[Finding]:
    """The findings of a message that says of the right thing what earns the rule, or what takes it back.

    earned: what it says that earns the check by itself.
    """
    prose, lexicon = heard.reading.prose, compiled.lexicon
    found = [
        (match, met)
        for specs, met in ((rule.says, True), (rule.against, False))
        for _pattern, match in find_all(compiled.patterns(specs), prose, lexicon)
    ]
    if not found:
        return
    said = [(m, met) for m, met in found if m.counts or (rule.exclusive and m.stance is Stance.ASKED)]
    here = _things(rule, heard, compiled)
    for match, at in said_without_words([m for m, met in found if met and not m.counts], here, prose):
        thing = here[at]
        if thing.right or rule.exclusive:
            yield _finding(heard, match.start, thing.end, thing.right, not thing.right)
    for match, met in said:
        meant = _meant(match, here, prose, rule.exclusive)
        rival = rule.exclusive and met and meant is not None and not meant.right
        if meant is not None:
            denied = _contrasted(meant, match, prose) if rule.exclusive else not _claimed(meant, match, prose)
            holds = (meant.right or rival) and not denied
        else:
            back = before if points(match, prose, rule.exclusive) else None
            last = _last_of(_things(rule, back, compiled)) if back is not None else None
            holds = last is not None and last.right and last.claimed
        if rival and meant is not None and of_what_earned((meant.start, match), rule, earned, prose, compiled):
            continue
        if holds:
            yield _finding(heard, match.start, match.end, met and not rival, rival)


def _finding(heard: Heard, start: int, end: int, earns: bool, rival: bool) -> Finding:
    span = heard.reading.source.span(start, end)
    quote, note = quote_of(heard, span), Note.RIGHT if earns else Note.WRONG
    said_of = "said of something else" if rival else "said of what was named"
    return Finding(earns, note, heard.message, span, quote, quote, said_of, not earns)


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
        if _by_the_way(match, prose, _ASIDE if not right else _THROUGH if rule.exclusive else frozenset()):
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


def _by_the_way(match: Match, prose: Prose, leads: frozenset[str]) -> bool:
    """Whether a thing is only what something is done with: "pushed through the weights", "kept for the queries"."""
    before = [
        token.word for token in prose.tokens_in(max(0, match.start - 24), match.start) if token.end <= match.start
    ]
    lead = [word for word in before if word not in DETERMINERS]
    return bool(lead) and lead[-1] in leads and tuple(lead[-2:]) not in _CAUSES


def _meant(match: Match, named: Sequence[_Thing], prose: Prose, tied: bool) -> _Thing | None:
    """The thing that something is said of: its object, the nearest one in its sentence, one named just before, or
    right after; never one that is denied apart from it, where there is another.

    tied: a thing of another clause is meant only where a word before what is said points back to it.
    """
    clause, sentence = prose.clause_at(match.start), prose.sentence_at(match.start)
    things = [thing for thing in named if not _contrasted(thing, match, prose)] or named if tied else named
    behind = [thing for thing in things if thing.start >= match.start and not _within(thing, match)]
    for thing in behind[:1]:
        if prose.clause_at(thing.start) == clause and _is_object(match, thing, prose, tied):
            return thing
    own = [thing for thing in things if thing.sentence == sentence]
    if tied and (answer := _answered(match, things, prose)) is not None:
        return answer
    if match.stance is Stance.ASKED or (tied and is_bare_list(clause, prose)):
        return None
    if tied:
        close = [thing for thing in own if prose.clause_at(thing.start) == clause and not _within(thing, match)]
        if close or not may_point(match, prose):
            return next((thing for thing in reversed(close) if thing.start < match.start), next(iter(close), None))
    ahead = [thing for thing in own if thing.start < match.start]
    if ahead:
        return ahead[-1]
    if own and not (tied and _tells_own(own[0], match, prose)):
        return own[0]
    if tied and is_explained(clause, prose):
        return None
    for back in range(1, _REACH + 1):
        there = [thing for thing in things if thing.sentence == sentence - back and not _passed_by(thing, prose, tied)]
        if there:
            return _turned_to(there, prose) if tied else _topic(there)
    return next((thing for thing in things if thing.sentence == sentence + 1), None)


def _tells_own(thing: _Thing, match: Match, prose: Prose) -> bool:
    """Whether a thing behind has a clause and a verb of its own: "you stop there; the arithmetic I could live with"."""
    at = prose.clause_at(thing.start)
    if at <= prose.clause_at(match.start):
        return False
    clause = prose.clauses[at]
    words = [word for token in prose.tokens[clause.first : clause.last] for word in expand(token.word)]
    return clause.joint in _GOES_ON and any(map(is_finite, words))


def _answered(match: Match, things: Sequence[_Thing], prose: Prose) -> _Thing | None:
    """What answers a question or a heading: the thing in the next clause, where that says no more: "What breaks first?
    RAM.", "What kills it isn't the time. It's the space."; not "it exceeds RAM, which kills it. Computation: 2 h"."""
    at = prose.clause_at(match.start) + 1
    if at >= len(prose.clauses):
        return None
    clause = prose.clauses[at]
    tokens = [token for token in prose.tokens[clause.first : clause.last] if token.kind == "word"]
    words = [word for token in tokens for word in expand(token.word)]
    if words[:1] and words[0] in POINTERS and words[1:2] == ["is"]:
        words = words[2:]
    own = [thing for thing in things if prose.clause_at(thing.start) == at - 1]
    lead = prose.clauses[at - 1]
    if clause.sentence != lead.sentence and opens_back(prose, lead, any(one.end <= lead.start for one in things)):
        return None
    words = words[:-1] if words[1:] and words[-1] in _DOES else words  # "What breaks first? Memory does."
    if len(words) > _ANSWER or any(map(is_finite, words)) or any(_claimed(thing, match, prose) for thing in own):
        return None
    return next((thing for thing in things if prose.clause_at(thing.start) == at), None)


def _within(thing: _Thing, match: Match) -> bool:
    return any(start < thing.end and thing.start < end for _slot, start, end, _not in match.slots)


def _is_object(match: Match, thing: _Thing, prose: Prose, tied: bool) -> bool:
    """Whether a thing is what a verb before it acts upon: "recompute the old keys", not "recomputed for the query".

    tied: whether it is what the words before it are said of: "the limit is memory", not "it limits the memory".
    """
    last = max((end for _slot, _start, end, _not in match.slots if end <= thing.start), default=match.start)
    between = [token.word for token in prose.tokens_in(last, thing.start) if token.start < thing.start]
    if len(between) > _OBJECT:
        return False
    if tied:
        return tuple(between[:2]) in _CAUSES or any(not _IS.isdisjoint(expand(word)) for word in between)
    return _PREPOSITIONS.isdisjoint(between)


def _contrasted(thing: _Thing, match: Match, prose: Prose) -> bool:
    """Whether a thing is named only as what is not meant: "not the compute", "memory isn't the limit"."""
    if thing.stance is not Stance.ASSERTED and not (thing.stance is Stance.REJECTED and _rejects(match, thing, prose)):
        return True
    slots = [(start, end) for _slot, start, end, _negated in match.slots]
    for at in (at for at in thing.negators if not any(s <= prose.tokens[at].start < e for s, e in slots)):
        token = prose.tokens[at]
        if token.start >= thing.end:
            if not _IS.isdisjoint(expand(token.word)) or prose.tokens[at - 1].word in _IS:
                return True
            continue
        between = [word for one in prose.tokens_in(token.end, thing.start) for word in expand(one.word)]
        if not any(is_finite(word) and word not in _IS for word in (*expand(token.word), *between)):
            return True
    return False


def _rejects(match: Match, thing: _Thing, prose: Prose) -> bool:
    """Whether what rejects a thing is what is said of it: "800 TB is out of the question"."""
    said = prose.text[match.start : match.end].lower()
    return any(token.cue is not None and said in token.cue.lower() for token in prose.tokens_in(thing.start, thing.end))


def _passed_by(thing: _Thing, prose: Prose, tied: bool) -> bool:
    """Whether another thing is only told what it does not do: "queries are never needed again".

    tied: that it does not fit, say, can be what is said of it in the next sentence.
    """
    clause = prose.clauses[prose.clause_at(thing.start)]
    return not (tied or thing.right) and any(token.negated for token in prose.tokens[clause.first : clause.last])


def _topic(there: Sequence[_Thing]) -> _Thing:
    """Of the things in a sentence the one that the next is about: the right one, where that is claimed in it."""
    return next((thing for thing in there if thing.right and thing.claimed), there[-1])


def _turned_to(there: Sequence[_Thing], prose: Prose) -> _Thing:
    """The same where one thing only is meant: what a sentence turns to in the end ("the bytes are fine, but the compute
    takes years. That's the killer."), unless that is said to be no matter."""
    clause = prose.clauses[prose.clause_at(there[-1].start)]
    words = {word for token in prose.tokens[clause.first : clause.last] for word in expand(token.word)}
    turned = clause.joint in _TURNS and _LIGHT.isdisjoint(words)
    own = [thing for thing in there if prose.clause_at(thing.start) == prose.clause_at(there[-1].start)]
    return _topic(own if turned else there)


def _last_of(things: Sequence[_Thing]) -> _Thing | None:
    """What a word that points back to a message means: what its last sentence with a thing in it is about."""
    return _topic([thing for thing in things if thing.sentence == things[-1].sentence]) if things else None

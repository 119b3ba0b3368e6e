"""What holds of one thing and, as is then said, of another: "The sort the bottleneck? No, it's step 3."."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from interviewer.content.rules import Pointing
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.marks import Heard, Note
from interviewer.grading.statements.left_out import bare_verb
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose
from interviewer.reading.prose.words import expand
from interviewer.reading.statements.find import is_negated
from interviewer.reading.statements.lexicon import Found

__all__ = ["told_instead"]

_MOST = 24
"""Places of one kind that are looked at; bounds the work on hostile input."""
_NOT_OWN = (Stance.REJECTED, Stance.MENTIONED, Stance.ASKED)
_TELLS = frozenset(
    (
        "it is",
        "is",
        "it would be",
        "i would say",
        "i say",
        "i would say it is",
        "i say it is",
        "i would name",
        "i name",
        "i blame",
        "i would blame",
        "mine is",
        "it has to be",
        "it must be",
    )
)
"""What stands between "No," and the thing that it is told of instead."""
_LEADS = frozenset(
    """no not nope so well but and actually rather wrong false nonsense sorry really clearly obviously of course simply
    just in reality the our its all these those this that instead""".split()
)
_HANGS = frozenset("where what that which".split())
_OPEN = frozenset(("or", "?", "not"))


@dataclass(frozen=True, slots=True)
class _Thing:
    """What is named at text[start:end] of a message."""

    start: int
    end: int
    claimed: bool


def told_instead(rule: Pointing, heard: Heard, before: Heard | None, compiled: Compiled) -> Finding | None:
    """The finding of "the sort is hardly the bottleneck. Step 3 is.", "'It's the sort', they say. No, it's step 3.":
    denied of another, asked or quoted, and said of this with no more than a verb, in the same sentence or the next, or
    at the beginning of the next message."""
    return _told_here(rule, heard, compiled) or _told_by(rule, heard, before, compiled)


def _told_by(rule: Pointing, heard: Heard, before: Heard | None, compiled: Compiled) -> Finding | None:
    """ "The first two are not the problem." - "Step 3 is.": denied of another by the end of the message before."""
    if before is None or not before.reading.prose.sentences or not heard.reading.prose.sentences:
        return None
    prose, past = heard.reading.prose, before.reading.prose
    its = compiled.lexicon.find_concepts(prose, rule.it)[:_MOST]
    first = [one for one in its if prose.sentence_at(prose.tokens[one.first].start) == 0]
    named = next((one for one in first if _is_asserted(one, prose) and _is_bare(one, prose)), None)
    if named is None:
        return None
    last = len(past.sentences) - 1
    told = [
        one
        for one in compiled.lexicon.find_concepts(past, (*rule.says, *rule.it))
        if past.sentence_at(past.tokens[one.first].start) == last
    ]
    denied = [one for one in told if one.concept in rule.says and _is_denied(one, past, (Stance.REJECTED,))]
    return _told(named, heard) if denied and not any(one.concept in rule.it for one in told) else None


def _is_denied(said: Found, prose: Prose, stances: Collection[Stance]) -> bool:
    # "it looks like it, but it isn't"
    refused = all(token.stance in stances for token in prose.tokens[said.first : said.last])
    return refused or is_negated(prose, said, (said,))


def _is_asserted(one: Found, prose: Prose) -> bool:
    return all(t.stance is Stance.ASSERTED and not t.negators for t in prose.tokens[one.first : one.last])


def _is_bare(one: Found, prose: Prose) -> bool:
    """Whether no more is said of a thing than a verb."""
    start, end = prose.tokens[one.first].start, prose.tokens[one.last - 1].end
    return bare_verb(_Thing(start, end, True), prose)


def _told(one: Found, heard: Heard) -> Finding:
    tokens = heard.reading.prose.tokens
    span = heard.reading.source.span(tokens[one.first].start, tokens[one.last - 1].end)
    quote, words = quote_of(heard, span), "denied of something else, and said of this"
    return Finding(True, Note.RIGHT, heard.message, span, quote, quote, words, False)


def _told_here(rule: Pointing, heard: Heard, compiled: Compiled) -> Finding | None:
    prose, lexicon = heard.reading.prose, compiled.lexicon
    said = lexicon.find_concepts(prose, rule.says)[:_MOST]
    its = lexicon.find_concepts(prose, rule.it)[:_MOST] if said else []
    others = lexicon.find_concepts(prose, rule.other)[:_MOST] if its else []
    tokens = prose.tokens
    for denial in said if others else ():
        if not _is_denied(denial, prose, _NOT_OWN):
            continue
        sentence = prose.sentence_at(tokens[denial.first].start)
        of_other = [one for one in others if _beside(one, denial, prose)]
        if not of_other or any(_beside(one, denial, prose) for one in its):
            continue
        for one in its:
            near = one.first >= denial.last and prose.sentence_at(tokens[one.first].start) - sentence <= 1
            if near and _is_asserted(one, prose) and (_is_bare(one, prose) or _is_told(one, prose)):
                return _told(one, heard)
    return None


def _beside(one: Found, denial: Found, prose: Prose) -> bool:
    """Whether a thing is named in the clause of what is said, or in the one on which that hangs: "isn't where it
    hurts"."""
    thing, at = (prose.clause_at(prose.tokens[place].start) for place in (one.first, denial.first))
    hangs = prose.tokens[prose.clauses[at].first].word in _HANGS
    return thing == at or (hangs and thing == at - 1)


def _is_told(one: Found, prose: Prose) -> bool:
    """ "No, it's step 3", "it's the RAM that is": whether no more stands before a thing than that it is that."""
    clause = prose.clauses[prose.clause_at(prose.tokens[one.first].start)]
    ahead = [word for token in prose.tokens[clause.first : one.first] for word in _words(token.kind, token.word)]
    told = " ".join(word for word in ahead if word not in _LEADS)
    rest = {token.word for token in prose.tokens[one.last : clause.last]}
    return told in _TELLS and rest.isdisjoint(_OPEN)  # not "it's step 3 or the lag"


def _words(kind: str, word: str) -> Sequence[str]:
    return () if kind == "punct" else expand(word)

"""What holds of one thing and, as is then said, of another: "The sort the bottleneck? No, it's step 3."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.content.rules import Pointing
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.left_out import bare_verb
from interviewer.grading.marks import Heard, Note
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
_OPEN = frozenset(("or", "?", "not"))


@dataclass(frozen=True, slots=True)
class _Thing:
    """What is named at text[start:end] of a message."""

    start: int
    end: int
    claimed: bool


def told_instead(rule: Pointing, heard: Heard, compiled: Compiled) -> Finding | None:
    """The finding of "the sort is hardly the bottleneck. Step 3 is.", "'It's the sort', they say. No, it's step 3.":
    denied of another, asked or quoted, and said of this with no more than a verb, in the same sentence or the next."""
    prose, lexicon = heard.reading.prose, compiled.lexicon
    said = lexicon.find_concepts(prose, rule.says)[:_MOST]
    its = lexicon.find_concepts(prose, rule.it)[:_MOST] if said else []
    others = lexicon.find_concepts(prose, rule.other)[:_MOST] if its else []
    tokens = prose.tokens
    for denial in said if others else ():
        # "it looks like it, but it isn't"
        refused = all(token.stance in _NOT_OWN for token in tokens[denial.first : denial.last])
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
            if near and asserted and (bare_verb(_Thing(start, end, True), prose) or _is_told(one, prose)):
                span = heard.reading.source.span(start, end)
                quote, words = quote_of(heard, span), "denied of something else, and said of this"
                return Finding(True, Note.RIGHT, heard.message, span, quote, quote, words, False)
    return None


def _beside(one: Found, denial: Found, prose: Prose) -> bool:
    """Whether a thing is named in the clause of what is said."""
    tokens = prose.tokens
    return prose.clause_at(tokens[one.first].start) == prose.clause_at(tokens[denial.first].start)


def _is_told(one: Found, prose: Prose) -> bool:
    """ "No, it's step 3", "it's the RAM that is": whether no more stands before a thing than that it is that."""
    clause = prose.clauses[prose.clause_at(prose.tokens[one.first].start)]
    ahead = [word for token in prose.tokens[clause.first : one.first] for word in _words(token.kind, token.word)]
    told = " ".join(word for word in ahead if word not in _LEADS)
    rest = {token.word for token in prose.tokens[one.last : clause.last]}
    return told in _TELLS and rest.isdisjoint(_OPEN)  # not "it's step 3 or the lag"


def _words(kind: str, word: str) -> Sequence[str]:
    return () if kind == "punct" else expand(word)

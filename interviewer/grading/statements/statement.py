"""Statement checks: something is said about something, by patterns over the vocabulary of rubrics."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from interviewer.content.rules import StatementRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.findings import Finding, quote_of
from interviewer.grading.marks import Heard, Note
from interviewer.grading.statements.either import with_either
from interviewer.grading.statements.ideas import told
from interviewer.grading.statements.instead import told_instead
from interviewer.grading.statements.one_of_several import denies_one
from interviewer.grading.statements.pointing import pointed
from interviewer.grading.statements.terse import names_only, only_names
from interviewer.grading.taken_back.anew import answers_anew, withdrawal
from interviewer.reading.model import Stance
from interviewer.reading.prose import UNDECIDED, Prose
from interviewer.reading.prose.words import is_finite
from interviewer.reading.statements import Match, Pattern, find_all, mentions

__all__ = ["statement_findings"]

_STANCE_NOTES = {
    Stance.REJECTED: (Note.DENIED, "said, and rejected"),
    Stance.HEDGED: (Note.HEDGED, "one of several alternatives, none chosen"),
    Stance.ASKED: (Note.ASKED_BACK, "asked, not claimed"),
}


def _finding(match: Match, heard: Heard, met: bool, note: Note, rule: str, firm: bool) -> Finding:
    span = heard.reading.source.span(match.start, match.end)
    return Finding(met, note, heard.message, span, quote_of(heard, span), _matched(match, heard), rule, firm)


def _matched(match: Match, heard: Heard) -> str:
    """The words that were matched, in their order: "memory … not fit"."""
    source = heard.reading.source
    words = []
    for _slot, start, end, negated in sorted(match.slots, key=lambda slot: slot[1]):
        said = " ".join(source.quote(source.span(start, end)).split())
        words.append(f"not {said}" if negated else said)
    return " … ".join(words)


def _in_words(pattern: Pattern) -> str:
    """A pattern as a person reads it: "memory or storage, with not fit"."""
    slots = []
    for slot in pattern.slots:
        named = " or ".join([*(name.replace("-", " ") for name in slot.concepts), *(f"“{t}”" for t in slot.literals)])
        if slot.polarity == "negated":
            named = f"not ({named})" if " or " in named else f"not {named}"
        slots.append(named)
    return (", then " if pattern.ordered else ", with ").join(slots)


def statement_findings(
    rule: StatementRule, heard: Heard, compiled: Compiled, asked_for: bool, before: Heard | None = None
) -> Iterator[Finding]:
    """The findings of one message for one statement rule, in the order of their places.

    before: the message before it, for words that point back.
    """
    prose, lexicon = heard.reading.prose, compiled.lexicon
    found: list[tuple[int, int, Finding]] = []
    matches = with_either(find_all(compiled.patterns(rule.says), prose, lexicon), prose)
    anew = answers_anew(rule, heard, before, compiled)
    terse = find_all(compiled.patterns(rule.asked), prose, lexicon) if asked_for or anew else []
    lone = find_all(compiled.patterns(rule.alone), prose, lexicon)
    terse += [(p, m) for p, m in lone if only_names(m, prose) and not _explains(m, lone, prose)]
    if not asked_for:  # what is only named in a correction is denied where that is all it says
        terse = [(p, m) for p, m in terse if m.stance is not Stance.REJECTED or only_names(m, prose)]
    if terse:  # "The sort or step 3, I can't say. I'd build the pairs lazily": named behind it, it answers nothing
        open_from = min((t.end for t in prose.tokens if t.cue == UNDECIDED), default=len(prose.text))
        terse = [(p, m) for p, m in terse if m.start < open_from]
    claims = any(m.stance is Stance.ASSERTED for _p, m in matches)
    matches += [(p, m) for p, m in terse if names_only(m, prose) and (not claims or m.stance is Stance.ASSERTED)]
    against = [(p, m) for p, m in find_all(compiled.patterns(rule.against), prose, lexicon) if m.counts]
    if anew:
        rivals = find_all(compiled.patterns(rule.rivals), prose, lexicon)
        against += [(p, m) for p, m in rivals if m.counts and names_only(m, prose)]
    claimed = {prose.sentence_at(m.start) for _p, m in matches if m.stance is Stance.ASSERTED}
    named = {_named(m, prose) for _p, m in matches if m.stance is Stance.ASSERTED}
    for pattern, match in matches:
        if any(match.start < other.end and other.start < match.end for _p, other in against):
            continue
        if match.stance is Stance.ASSERTED:
            finding = _finding(match, heard, True, Note.RIGHT, f"says: {_in_words(pattern)}", False)
        elif match.stance in _STANCE_NOTES and _speaks(match, pattern, prose, claimed):
            note, words = _STANCE_NOTES[match.stance]
            firm = note is Note.DENIED and (asked_for or len(pattern.slots) == 1)
            firm = firm and (not named or _named(match, prose) in named)  # "TP in a node. No PP": that one alone
            finding = _finding(match, heard, False, note, words, firm)
            needless = firm and _needless(match, prose) and not _after_all(heard)
            if needless or (firm and len(pattern.slots) == 1 and denies_one(rule, match, heard, compiled)):
                finding = replace(finding, names_one=True)
        else:
            continue
        found.append((match.start, int(finding.met), finding))
    for pattern, match in against:
        finding = _finding(match, heard, False, Note.WRONG, f"speaks against it: {_in_words(pattern)}", True)
        found.append((match.start, 0, finding))
    if rule.ideas is not None:
        earned = [match for _pattern, match in matches if match.stance is Stance.ASSERTED]
        found += [(one.span.start, int(one.met), one) for one in told(rule.ideas, heard, before, compiled, earned)]
    if not found and (taken := withdrawal(rule, heard, before, compiled)) is not None:
        yield taken
    instead = rule.instead or rule.pointing
    left = told_instead(instead, heard, before, compiled) if instead and not any(one.met for *_, one in found) else None
    if left is not None:
        found = [(start, met, one) for start, met, one in found if start > left.span.start]
        found.append((left.span.start, 1, left))
    back = pointed(rule.pointing, heard, before, compiled) if rule.pointing and not found else None
    if back is not None:
        yield back
    elif not found and asked_for and rule.about and mentions(rule.about, prose, lexicon):
        yield _words_without_pattern(heard)
    for _start, _met, finding in sorted(found, key=lambda item: (item[0], item[1])):
        yield finding


_IS = re.compile(r"\s*(?:is|are|was|were|'s)\s+(?:(?:just|only|simply|really|basically)\s+)?(?:an?|the|all|two)?\s*")


def _explains(match: Match, others: Sequence[tuple[Pattern, Match]], prose: Prose) -> bool:
    """Whether a match only tells what another one before it is: "step 3 is a double loop" answers nothing."""
    ahead = [other for _p, other in others if other.end <= match.start]
    first = next((token.word for token in prose.tokens_in(match.start, match.end)), "")
    beside = any(not prose.text[other.end : match.start].strip() for other in ahead)
    if beside and is_finite(first):
        return True  # "step 3 multiplies every column with every other"
    return any(_IS.fullmatch(prose.text, other.end, match.start) for other in ahead)


def _named(match: Match, prose: Prose) -> tuple[str, ...]:
    """The words of a match."""
    return tuple(token.word for token in prose.tokens_in(match.start, match.end))


def _speaks(match: Match, pattern: Pattern, prose: Prose, claimed: Collection[int]) -> bool:
    """Whether a match that is no assertion tells anything: not beside an assertion of the same in its sentence.

    A pattern with a denied slot ("does not fit") is not itself denied by finding that slot affirmed.
    """
    if prose.sentence_at(match.start) in claimed or _wondered(match, prose):
        return False
    return match.stance is not Stance.REJECTED or all(slot.polarity == "plain" for slot in pattern.slots)


_NEEDLESS = frozenset("need needed needs needless necessary required unnecessary".split())


def _needless(match: Match, prose: Prose) -> bool:
    """ "TP inside the node. No pipeline needed.": what else was chosen stands beside what there is no need of."""
    clause = prose.clauses[prose.clause_at(match.start)]
    return any(token.word in _NEEDLESS for token in prose.tokens[clause.first : clause.last])


_AFTER_ALL = re.compile(r"\b(?:after all|any ?more|any longer|no longer|in the end)\b", re.IGNORECASE)


def _after_all(heard: Heard) -> bool:
    """ "So no sharding is needed after all": whether what there is no need of may be what was chosen before."""
    return _AFTER_ALL.search(heard.reading.source.text) is not None


_WONDERING = frozenset(("what", "how", "whether", "why", "where", "which"))


def _wondered(match: Match, prose: Prose) -> bool:
    """ "I haven't worked out what an index would cost": the cost is not known, the index is not denied."""
    for token in prose.tokens_in(match.start, match.end):
        for negator in token.negators:
            after = prose.tokens_in(prose.tokens[negator].end, token.start)
            if any(word.word in _WONDERING for word in after):
                return True
    return False


def _words_without_pattern(heard: Heard) -> Finding:
    span = heard.reading.source.span(0, len(heard.reading.source.text))
    rule = "its vocabulary is there, but what is said with it could not be read"
    return Finding(False, Note.UNREAD_WORDS, heard.message, span, quote_of(heard, span), "not understood", rule)

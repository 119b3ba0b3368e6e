"""Why a sentence matched a pattern, or did not: for authors of rubrics."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.model import Prose
from interviewer.reading.statements.find import candidates, find_matches, is_negated
from interviewer.reading.statements.lexicon import Lexicon
from interviewer.reading.statements.pattern import Pattern, Slot

__all__ = ["explain"]


def explain(pattern: Pattern, prose: Prose, lexicon: Lexicon) -> str:
    """A few lines: whether the pattern holds, and for each slot what was found, its polarity and its
    stance."""
    matches = find_matches(pattern, prose, lexicon)
    lines = [f"{pattern.text}: {_verdict(pattern, prose, lexicon)}"]
    if matches:
        lines += [f"  {match.explanation}" for match in matches[:8]]
        return "\n".join(lines)
    lines += [f"  {_slot_line(slot, prose, lexicon)}" for slot in pattern.slots]
    return "\n".join(lines)


def _verdict(pattern: Pattern, prose: Prose, lexicon: Lexicon) -> str:
    matches = find_matches(pattern, prose, lexicon)
    if any(match.counts for match in matches):
        return "holds"
    if matches:
        return f"its slots are there, but {matches[0].stance.value}"
    missing = [slot.text for slot in pattern.slots if not candidates(slot, prose, lexicon)]
    if missing:
        return f"nothing says {', '.join(missing)}"
    if pattern.unless and find_matches(_without_unless(pattern), prose, lexicon):
        return "cancelled by unless"
    order = " in this order" if pattern.ordered else ""
    return f"its slots never meet{order} in one {pattern.within} window"


def _without_unless(pattern: Pattern) -> Pattern:
    return Pattern(pattern.text, pattern.slots, pattern.ordered, pattern.within, (), pattern.stance)


def _slot_line(slot: Slot, prose: Prose, lexicon: Lexicon) -> str:
    found = candidates(slot, prose, lexicon)
    if not found:
        unknown = [name for name in slot.concepts if name not in lexicon.concepts]
        return f"{slot.text}: not found" + (f" (no such concept: {', '.join(unknown)})" if unknown else "")
    notes = []
    for one in found[:4]:
        token = prose.tokens[one.first]
        note = f'"{prose.text[token.start : prose.tokens[one.last - 1].end]}"'
        if is_negated(prose, one, (one,)):
            note += " negated"
        if one.typo:
            note += " spelling forgiven"
        if token.stance is not Stance.ASSERTED:
            note += f' {token.stance.value} by "{token.cue}"'
        notes.append(f"{note} in clause {token.clause + 1}")
    return f"{slot.text}: {'; '.join(notes)}"

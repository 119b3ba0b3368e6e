"""The debrief as lines: the same document as every transcript, said one thing after the other."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer.transcript import Document, Record, document_of
from interviewer.transcript.parts import CheckPart

__all__ = ["debrief_text"]


def debrief_text(record: Record) -> str:
    """The verdict with its rule and proof, what a strong answer says, and what to practise."""
    document = document_of(record)
    parts = [_verdict(document)]
    if document.verdict.assessed:
        parts += [_check(check) for check in document.checks]
        parts += list(_misconceptions(document))
        parts += list(_outlook(document))
    return "\n\n".join(parts)


def _verdict(document: Document) -> str:
    verdict = document.verdict
    lines = [f"Verdict: {verdict.headline}", verdict.rule]
    if verdict.condition:
        lines.append(f"Provisional: {verdict.condition}.")
    if verdict.note:
        lines.append(verdict.note)
    if verdict.assessed:
        lines.append(f"Checks met: {document.met} of {len(document.checks)}.")
    return "\n".join(line for line in lines if line)


def _check(check: CheckPart) -> str:
    """One check: its mark first, as a word."""
    lines = [f"{check.word[:1].upper()}{check.word[1:]}: {check.title}"]
    if check.quote:
        lines.append(f'  You said: "{check.quote}"')
    if check.read:
        lines.append(f"  Read as: {check.read}")
    if check.mark != "met":
        lines.append(f"  Expected: {check.expected}")
        lines.append(f"  Why it matters: {check.why}")
    if check.note:
        lines.append(f"  Note: {check.note}")
    if check.hint:
        lines.append(f"  Hints: {check.hint}")
    return "\n".join(lines)


def _misconceptions(document: Document) -> Iterator[str]:
    for found in document.misconceptions:
        state = "" if found.open else " (corrected later)"
        yield f'Misconception: {found.name}{state}\n  You said: "{found.quote}"\n  {found.explain}'


def _outlook(document: Document) -> Iterator[str]:
    if document.one_more:
        changes = [f"  {more.title}: {more.tier_name}" for more in document.one_more]
        yield "\n".join(["One more sentence would have changed the level:", *changes])
    elif document.nearest:
        yield f"For {document.next_tier} this was still open: {'; '.join(document.nearest)}."
    yield f"A strong answer:\n{document.strong_answer}"
    if document.practise:
        yield "\n".join(["To practise next:", *(f"  {item}" for item in document.practise)])

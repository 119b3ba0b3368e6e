"""The debrief in words: from a transcript's document to sections of text, each with its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.tui.showing import visible
from interviewer.tui.words import level_sign, mark_sign

if TYPE_CHECKING:
    from interviewer.transcript import Document
    from interviewer.transcript.parts import CheckPart, DisputePart

__all__ = ["sections"]

SHOWN_TURNS = 100

Section = tuple[str, Content]
Part = str | tuple[str, str]


def sections(document: Document) -> Iterator[Section]:
    """(kind, text) of everything in the debrief, in reading order. Kinds: verdict, heading, check, details, text."""
    yield "verdict", _verdict(document)
    yield from _list("Where one more sentence would have changed the level", _changing(document))
    yield "heading", Content(f"Checks: {document.met} of {len(document.checks)} met")
    for check in document.checks:
        yield "check", _check_head(check)
        yield "details", _check_details(check)
    if document.misconceptions:
        yield "heading", Content("Misconceptions met")
        for met in document.misconceptions:
            fate = "still standing at the end" if met.open else "corrected later"
            yield "check", Content(f"{visible(met.name)} ({fate})")
            yield "details", Content(f"{_quoted(met.quote, met.message)}\n{visible(met.explain)}")
    yield "heading", Content("What a strong answer would have said")
    yield "text", Content(visible(document.strong_answer))
    yield from _list("What to practise next", document.practise)
    yield from _list("Hints taken", (f"{h.stage_title}: {h.name} (at {h.after})" for h in document.hints))
    yield from _list("Disputed", (_dispute(dispute) for dispute in document.disputes))
    yield "heading", Content("The interview")
    yield "text", _facts(document)
    yield from _conversation(document)


def _list(heading: str, lines: Iterator[str] | tuple[str, ...]) -> Iterator[Section]:
    texts = [visible(line, 600, 6) for line in lines]
    if texts:
        yield "heading", Content(heading)
        yield "text", Content("\n".join(f"- {text}" for text in texts))


def _changing(document: Document) -> Iterator[str]:
    for one in document.one_more:
        yield f"{one.title}: with it, {one.tier_name}"
    if not document.one_more and document.nearest:
        yield f"{document.next_tier} still needed: {', '.join(document.nearest)}"


def _verdict(document: Document) -> Content:
    verdict = document.verdict
    sign = level_sign(verdict.tier, verdict.assessed)
    parts: list[Part] = [(f"{sign.sign} {verdict.headline}", f"bold {sign.style}")]
    parts.append(f" · {visible(document.scenario.title)}\n{visible(verdict.rule)}")
    if verdict.condition:
        parts += [("\nProvisional: ", "bold $text-warning"), visible(verdict.condition)]
    if verdict.note:
        parts.append(f"\n{visible(verdict.note)}")
    for name, rule in verdict.rules:
        parts.append((f"\n{name}: {visible(rule)}", "dim"))
    return Content.assemble(*parts)


def _quoted(quote: str, message: int | None) -> str:
    if message is None or not quote:
        return "nothing was said about it"
    return f"answer {message + 1}: “{visible(quote, 600, 8)}”"


def _check_head(check: CheckPart) -> Content:
    sign = mark_sign(check.mark, check.disputed)
    title = f" · {visible(check.title)}{' (disputed)' if check.disputed else ''}"
    return Content.assemble((str(sign), f"bold {sign.style}"), (title, "bold"))


def _check_details(check: CheckPart) -> Content:
    parts: list[Part] = [_quoted(check.quote, check.message)]
    for label, text in (
        ("read as", check.read),
        ("expected", check.expected),
        ("why it is so marked", check.note if check.quote else ""),
        ("hint", check.hint),
        ("why it matters", check.why),
    ):
        if text:
            parts += [(f"\n{label}: ", "dim"), visible(text, 1500, 20)]
    return Content.assemble(*parts)


def _dispute(dispute: DisputePart) -> str:
    about = dispute.check_title or "all that it left open"
    comment = f": {dispute.comment}" if dispute.comment else ""
    return f"answer {dispute.message + 1}, {about}{comment}"


def _conversation(document: Document) -> Iterator[Section]:
    turns = document.conversation[-SHOWN_TURNS:]
    left = len(document.conversation) - len(turns)
    yield "heading", Content("What was said" + (f" (the export has {left} more before it)" if left else ""))
    for turn in turns:
        who = "You" if turn.speaker == "candidate" else turn.label
        yield "text", Content.assemble((f"{turn.after} {visible(who, 80, 1)}", "bold"), f"\n{visible(turn.text)}")


def _facts(document: Document) -> Content:
    session, scenario = document.session, document.scenario
    minutes, seconds = divmod(int(session.seconds or 0.0), 60)
    who = f"{visible(session.candidate, 200, 1)} · " if session.candidate else ""
    givens = ", ".join(f"{given.name} = {given.shown}" for given in scenario.givens)
    return Content(
        f"{who}{session.mode} · {minutes}:{seconds:02} · {session.ending}\ngivens: {givens}\n"
        f"session {session.id} · rubric {scenario.rubric_id} version {scenario.rubric_version}"
    )

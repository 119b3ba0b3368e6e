"""One message: reading it, and reading and grading it as a session does; other readers on the same texts."""

from __future__ import annotations

import gc
from collections.abc import Sequence

from interviewer.collecting import keep_what_is_there
from interviewer.content.pack import context_of
from interviewer.reading.reader import read
from interviewer.session.answers import grade_messages
from interviewer.session.commands import StartSession, SubmitAnswer
from interviewer.session.decide import advance
from tests.bench.rivals import RIVALS, rival_times
from tests.bench.timing import Figures, budget, cpu_ms, head, row
from tests.labelled import Answer, answers, packs

__all__ = ["measure_messages"]

MOST = 4_000
"""Texts measured; more labelled answers than that are thinned out evenly."""


def measure_messages(parts: Sequence[str]) -> None:
    """Print the figures of every labelled message of these parts, each read once, in a process that is warm."""
    labelled = answers(parts)
    texts = [(a.scenario, m) for a in labelled for m in a.messages if m.strip()]
    texts = texts[:: 1 + len(texts) // MOST]
    head(
        f"(a) One message, processor time; {len(texts)} labelled messages, "
        f"{sum(len(t) for _, t in texts) // len(texts)} characters on average"
    )
    _warm(texts)
    reading = Figures.of(_reading(texts))
    grading = Figures.of(_grading(texts))
    live = Figures.of(_live(labelled))
    row("interviewer: reading", reading)
    row("interviewer: interview of one message", grading)
    row("interviewer: a message within an interview", live)
    for name in RIVALS:
        _beside(name, [text for _, text in texts], reading, live)
    budget("reading and grading a message, median", live.median, 1)
    budget("reading and grading a message, 99th percentile", live.tail, 5)
    budget("reading and grading a message, maximum", live.most, 50)


def _warm(texts: Sequence[tuple[str, str]]) -> None:
    """What is built once in a process (word lists, patterns of each pack) is not the cost of a message."""
    for scenario in packs():
        grade_messages(
            packs()[scenario], ["Quadratic time, O(n^2 d), 80 GB in 3 hours; wait, no. I would not use FAISS."]
        )
    for scenario, text in texts[:: max(1, len(texts) // 40)]:
        grade_messages(packs()[scenario], [text + " or so"])
    gc.collect()
    keep_what_is_there()  # as every screen does


def _reading(texts: Sequence[tuple[str, str]]) -> list[float]:
    contexts = {scenario: context_of(pack.scenario) for scenario, pack in packs().items()}
    return [cpu_ms(lambda s=s, t=t: read(t, contexts[s])) for s, t in texts]  # type: ignore[misc]


def _grading(texts: Sequence[tuple[str, str]]) -> list[float]:
    return [cpu_ms(lambda s=s, t=t: grade_messages(packs()[s], [t])) for s, t in texts]  # type: ignore[misc]


def _live(labelled: Sequence[Answer]) -> list[float]:
    """From a message to the interviewer's next sentence: read, graded with all before it, answered."""
    times: list[float] = []
    for answer in labelled:
        pack = packs()[answer.scenario]
        state = advance(None, StartSession(at=0.0), pack)[1]
        for text in answer.messages if answer.session else ():
            if text.strip() and not state.paused:
                command = SubmitAnswer(at=0.0, text=text)
                out: list[object] = []
                times.append(
                    cpu_ms(lambda s=state, c=command, p=pack, o=out: o.append(advance(s, c, p, keep_open=True)))
                )  # type: ignore[misc]
                state = out[0][1]  # type: ignore[index]
    return times


def _beside(name: str, texts: Sequence[str], reading: Figures, grading: Figures) -> None:
    times = rival_times(name, texts)
    if times is None or not times.reading:
        print(f"{name}: not installed; `make bench` installs it")
        return
    notes = f"{times.hung} hung, {times.errors} errors" if times.hung or times.errors else ""
    theirs = Figures.of(times.reading)
    row(f"{name}: parse", theirs, notes)
    _ratio("our reading", theirs, reading)
    if name == "math-verify":
        theirs = Figures.of(times.grading)
        row(f"{name}: parse and verify", theirs)
        _ratio("our reading and grading", theirs, grading, " (goal 10x at the 99th percentile)")


def _ratio(what: str, theirs: Figures, own: Figures, goal: str = "") -> None:
    print(f"    its time / {what}: median {theirs.median / own.median:.2f}x, 99% {theirs.tail / own.tail:.2f}x{goal}")

"""The marks of a led interview as rows of the table of marks: the machine's, and those of everybody who judged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from interviewer.engine import engine
from interviewer.session.led.judgement import Judgement, MarkHistory
from interviewer.session.led.state import LedState
from interviewer.transcript.led_record import led_record
from interviewer.transcript.marksheet import COLUMNS, mark_rows
from interviewer.transcript.redaction import Pseudonym, Renamed

__all__ = ["led_mark_rows"]


def led_mark_rows(
    state: LedState, *, pseudonym: Pseudonym | None = None, times: bool = True
) -> Iterator[dict[str, Any]]:
    """The machine's marks, then each person's; one row a check and judge. Only for a session that is_judged."""
    machine = list(mark_rows(led_record(state), mode="led", pseudonym=pseudonym, times=times))
    yield from machine
    of_check = {row["check"]: row for row in machine}
    renamed = Renamed.of(state.opened.candidate, pseudonym)
    typed = {heard.message: heard.reading.source.typed for heard in state.core.heard}
    for author, judged in state.judgements.items():
        for check, history in judged.marks.items():
            row = {**of_check[check], **_own(judged, history, typed, renamed), "by": author}
            yield {column: row[column] for column in COLUMNS}


def _own(
    judged: Judgement, history: MarkHistory, typed: dict[int, str], renamed: Renamed | None
) -> dict[str, Any]:
    """What is a person's own: their mark and its proof, and no reading, version or hint of the machine's."""
    final = judged.final
    quoted = next((given for given in reversed(history.marks) if given.message is not None), history.last)
    note = next((given.observation for given in reversed(history.marks) if given.observation), "")
    quote = quoted.quote
    if renamed is not None:
        text = typed.get(quoted.message) if quoted.message is not None else None
        quote = renamed(quote) if text is None else renamed.quoted(text, quoted.start, quoted.end)[2]
    return {
        "tier": None if final is None else final.tier,
        "provisional": None,
        "tier_now": None,
        "mark": history.last.mark,
        "first_mark": history.first.mark,
        "blind": history.blind,
        "mark_now": None,
        "note": renamed(note) if renamed else note,
        "after_hint": None,
        "disputed": False,
        "message": quoted.message,
        "quote": quote,
        "read": "",
        "engine": None,
        "engine_now": engine(),
    }

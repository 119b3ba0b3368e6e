"""interviewer agreement: how often interviewers and machine agree."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, warn
from interviewer.cli.jsonl import print_json
from interviewer.cli.store import journal_file, open_journal
from interviewer.cli.terminal import bold, columns, wrap

if TYPE_CHECKING:
    from interviewer.session.led.agreement import Agreement, Rated

__all__ = ["command"]

_WORDS = {"met": "met", "unmet": "not met", "unread": "look at", "lead": "interviewer", "shadow": "second interviewer"}
_TIERS = {"strong_hire": "Strong Hire", "lean_hire": "Lean Hire", "no_hire": "No Hire"}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def _run(arguments: Arguments) -> int:
    from interviewer.session.led.agreement import agreement_of

    rated, sessions = _rated()
    found = agreement_of(rated)
    if arguments.json:
        print_json({"sessions": sessions, "agreement": [_json(one) for one in found]})
    elif not found:
        print("No led session has a judgement to compare yet. Lead one with 'interviewer lead SCENARIO'.")
    else:
        _table(found, sessions)
    return Exit.OK


def _rated() -> tuple[list[Rated], int]:
    """What was judged by two in all led sessions, and how many there are; one that can't be read is told."""
    if not journal_file().exists():
        return [], 0
    from interviewer.cli.judged import led_ids, led_states
    from interviewer.session.led.agreement import ratings_of

    rated: list[Rated] = []
    troubles: list[str] = []
    sessions = 0
    with open_journal() as journal:
        for state in led_states(journal, led_ids(journal), troubles):
            sessions += 1
            rated += ratings_of(state)
    for trouble in troubles:
        warn(trouble)
    return rated, sessions


def _table(found: tuple[Agreement, ...], sessions: int) -> None:
    print(f"Over {sessions} led {'session' if sessions == 1 else 'sessions'}. First judgements only, given before the")
    print("other's was seen. kappa: 1 full agreement, 0 no more than chance, - not defined (all alike, or too few).")
    for pair in dict.fromkeys(one.pair for one in found):
        lines = [one for one in found if one.pair == pair]
        names = [_WORDS.get(name, name) for name in pair]
        print()
        print(bold(f"{names[0].capitalize()} and {names[1]}"))
        rows = [(one.rubric, one.what, f"{one.agreed}/{one.n}", _kappa(one), _counts(one)) for one in lines]
        print(columns(rows, ("rubric", "judged", "agree", "kappa", f"counts ({names[0]} / {names[1]})")))
        parted = [one for one in lines if one.parted]
        if parted:
            print(wrap("They part on: " + ", ".join(f"{one.rubric} {one.what}" for one in parted)))


def _kappa(one: Agreement) -> str:
    return "-" if one.kappa is None else f"{one.kappa:.2f}"


def _counts(one: Agreement) -> str:
    def word(name: str) -> str:
        return _TIERS.get(name) or _WORDS.get(name, name)

    return ", ".join(f"{word(a)} / {word(b)}: {count}" for a, b, count in one.counts)


def _json(one: Agreement) -> dict[str, object]:
    return {
        "rubric": one.rubric,
        "judged": one.what,
        "judges": list(one.pair),
        "n": one.n,
        "agreed": one.agreed,
        "expected": round(one.expected, 6),
        "kappa": None if one.kappa is None else round(one.kappa, 6),
        "counts": [{"judgements": [a, b], "count": count} for a, b, count in one.counts],
        "parted_in": list(one.parted),
    }


command = Command(
    "agreement",
    "how often interviewers and machine agree, per check and verdict",
    ("interviewer agreement", "interviewer agreement --json"),
    _run,
    _arguments,
    "Over all led sessions: how often the interviewer and the machine agree, and two interviewers of the same session, "
    "with Cohen's kappa and its counts, and the checks on which they part.",
)

"""How to hold an interview: mock or practice, with or without a clock, these givens or others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.tui.dialogs import Choose, Prompt
from interviewer.tui.leading import Leading
from interviewer.tui.showing import one_line

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.tui.ways import Ways

__all__ = ["ask_how", "ask_whom"]


def ask_how(app: Ways, pack: Pack) -> None:
    """Ask, then start; escape starts nothing."""
    minutes = pack.scenario.minutes
    options = [
        ("mock", f"Mock interview, {minutes} minutes: nothing is judged until the end"),
        ("practice", f"Practice, {minutes} minutes: after each stage, what was met and what was missing"),
    ]
    if app.has_variants(pack):
        options.append(("mock variant", "Mock interview with other givens"))
        options.append(("practice variant", "Practice with other givens"))
    options.append(("lead", "Lead it: you interview somebody else, at a second terminal of this machine"))

    def answered(answer: str | None) -> None:
        if answer == "lead":
            ask_whom(app, pack)
        elif answer is not None:
            mode, _, variant = answer.partition(" ")
            app.start_pack(pack, mode=mode, seed=app.new_seed() if variant else None)

    app.push_screen(Choose(one_line(pack.scenario.title, 60), one_line(pack.scenario.trains, 200), options), answered)


def ask_whom(app: Ways, pack: Pack) -> None:
    """Ask whom to lead through a scenario, then take the interviewer's seat; escape starts nothing."""

    def named(name: str | None) -> None:
        if name is not None:
            app.leave_to_lead(Leading(scenario=pack.scenario.id, candidate=name.strip()))

    body = (
        "Their name, or nothing; it can be left out of every packet. From here they sit at a second terminal of this "
        f"machine. For somebody in a browser, leave and run: interviewer lead {pack.scenario.id} --web"
    )
    app.push_screen(Prompt("Whom do you interview?", body), named)

"""interviewer show: a scenario as a candidate may know it beforehand, with --rubric the judgement too; or a session."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from interviewer.cli.command import Arguments, Command
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.jsonl import print_json
from interviewer.cli.packs import pack_named
from interviewer.cli.session_facts import SessionFacts, session_facts
from interviewer.cli.terminal import bold, columns, wrap
from interviewer.plain.text import safe

if TYPE_CHECKING:
    from interviewer.content.pack import Pack

__all__ = ["command"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="id of a scenario, or of a session (or the word last)")
    parser.add_argument("--rubric", action="store_true", help="what is judged, too: spoils the interview")
    parser.add_argument("--json", action="store_true", help="as JSON")


def _run(arguments: Arguments) -> int:
    try:
        pack = pack_named(arguments.name)
    except Failure:
        session = session_facts(arguments.name)
        if session is None:
            raise
        return _session(session, arguments.json)
    if arguments.json:
        print_json(_json(pack, arguments.rubric))
    else:
        print("\n\n".join(_rubric(pack) if arguments.rubric else _scenario(pack)))
    return Exit.OK


def _session(session: SessionFacts, as_json: bool) -> int:
    if as_json:
        print_json(session.values)
    else:
        print("\n\n".join([bold(safe(session.title)), columns(session.rows), session.further]))
    return Exit.OK


def _scenario(pack: Pack) -> list[str]:
    from interviewer.content.figures import fill
    from interviewer.content.pack import default_givens
    from interviewer.plain.givens import given_rows

    scenario, givens = pack.scenario, default_givens(pack.scenario)
    facts = [("trains", scenario.trains), ("level", scenario.level), ("time", f"{scenario.minutes} minutes")]
    if scenario.roles:
        facts.append(("roles", ", ".join(scenario.roles)))
    stages = [f"  {at}. {safe(stage.title)}" for at, stage in enumerate(scenario.stages, start=1)]
    return [
        bold(safe(scenario.title)),
        columns(facts),
        wrap(safe(fill(scenario.summary, givens).strip())),
        "\n".join([bold("Givens"), columns(given_rows(pack, givens), indent="  ")]),
        "\n".join([bold("Stages"), *stages]),
        f"Start it with: interviewer run {scenario.id}",
    ]


def _rubric(pack: Pack) -> list[str]:
    from interviewer.content.figures import fill
    from interviewer.content.pack import default_givens
    from interviewer.grading import say_rule

    rubric, givens = pack.rubric, default_givens(pack.scenario)
    parts = [bold(f"{safe(rubric.title)} (version {rubric.version})")]
    for check in rubric.checks:
        lines = [f"{check.id}: {check.title}", f"  expected: {fill(check.expects, givens)}"]
        lines.append(f"  why: {fill(check.why, givens)}")
        parts.append("\n".join(wrap(safe(line.strip("\n"))) for line in lines))
    verdict = rubric.verdict
    parts.append(
        wrap(f"Strong Hire: {safe(say_rule(verdict.strong_hire, rubric))}")
        + "\n"
        + wrap(f"Lean Hire: {safe(say_rule(verdict.lean_hire, rubric))}")
    )
    for found in rubric.misconceptions:
        parts.append(wrap(safe(f"Misconception {found.id}: {found.name}. {fill(found.explain, givens)}".strip())))
    parts.append("A strong answer:\n" + wrap(safe(fill(rubric.strong_answer, givens).strip())))
    return parts


def _json(pack: Pack, with_rubric: bool) -> dict[str, object]:
    from interviewer.content.figures import fill
    from interviewer.content.pack import default_givens, pack_to_json

    scenario, givens = pack.scenario, default_givens(pack.scenario)
    shown: dict[str, object] = {
        "id": scenario.id,
        "title": scenario.title,
        "trains": scenario.trains,
        "summary": fill(scenario.summary, givens),
        "level": scenario.level,
        "minutes": scenario.minutes,
        "roles": list(scenario.roles),
        "givens": givens,
        "variables": {name: variable.meaning for name, variable in scenario.variables.items()},
        "stages": [{"id": stage.id, "title": stage.title} for stage in scenario.stages],
        "hash": pack.scenario_hash,
        "rubric": {"id": pack.rubric.id, "version": pack.rubric.version, "hash": pack.rubric_hash},
    }
    if with_rubric:
        shown["rubric"] = {**pack_to_json(pack)["rubric"], "hash": pack.rubric_hash}
    return shown


command = Command(
    "show",
    "describe a scenario, or a session and where it comes from",
    (
        "interviewer show pairwise-similarity",
        "interviewer show pairwise-similarity --rubric",
        "interviewer show last",
    ),
    _run,
    _arguments,
)

"""run, sessions, resume, export and delete: a session from its first line to its end."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from tests.cli.conftest import Done, Run
from tests.cli.interrupting import hears_ctrl_c
from tests.plain.conftest import script

ANSWERS = "\n".join(script("strong-hire"))


def sessions(run: Run) -> list[dict]:
    return json.loads(run("sessions", "--json").out)


@pytest.fixture
def held(run: Run) -> Done:
    """An interview that ended in Strong Hire."""
    return run("run", "pairwise-similarity", "--plain", "--candidate", "Ada \x1b[1m", stdin=ANSWERS)


def test_no_sessions_yet(run: Run) -> None:
    assert run("sessions").out == "No sessions yet. Start one with 'interviewer run SCENARIO'.\n"
    assert sessions(run) == []


def test_run_in_plain_lines(run: Run, held: Done) -> None:
    assert held.code == 0
    assert "\nVerdict: Strong Hire\n" in held.out
    assert held.err == ""
    (session,) = sessions(run)
    assert (session["scenario"], session["tier"], session["ended"]) == ("pairwise-similarity", "strong_hire", True)
    assert session["answered"] == len(ANSWERS.splitlines())
    assert session["started_at"].endswith("Z")
    table = run("sessions").out
    assert session["id"] in table
    assert "Strong Hire" in table
    assert "\x1b" not in table


def test_mode_minutes_and_seed(run: Run) -> None:
    done = run(
        "run", "pairwise-similarity", "--plain", "--mode", "practice", "--minutes", "90", "--seed", "3", stdin="n^2 d\n"
    )
    assert "We have 90 minutes" in done.out
    assert sessions(run)[0]["mode"] == "practice"
    same = run("run", "pairwise-similarity", "--plain", "--seed", "3", stdin="")
    givens = [line for line in done.out.splitlines() if line.startswith("Given: ")]
    assert givens == [line for line in same.out.splitlines() if line.startswith("Given: ")]


@pytest.mark.parametrize("ending", ["md", "html", "json"])
def test_export(run: Run, held: Done, tmp_path: Path, ending: str) -> None:
    session = sessions(run)[0]["id"]
    path = tmp_path / f"out.{ending}"
    assert run("export", session[:5], "-o", str(path)).code == 0
    written = path.read_text(encoding="utf-8")
    assert run("export", "last", "--format", ending).out == written
    assert "\x1b" not in written
    if ending == "json":
        assert json.loads(written)["verdict"]["tier"] == "strong_hire"


def test_export_says_what_is_wrong(run: Run, held: Done, tmp_path: Path) -> None:
    for arguments, sentence in [
        (["none"], "There is no session 'none'."),
        (["last", "-o", str(tmp_path / "out.pdf")], "names no transcript format"),
        (["last", "--format", "md", "-o", str(tmp_path / "out.html")], "is no name for md"),
        (["last", "-o", str(tmp_path / "no" / "out.md")], "There is no folder"),
    ]:
        done = run("export", *arguments)
        assert done.code == 2
        assert done.out == ""
        assert sentence in done.err


def test_a_wrong_id_is_answered_with_the_near_one(run: Run, held: Done) -> None:
    session = sessions(run)[0]["id"]
    assert f"Did you mean '{session}'?" in run("export", session[:-1] + "zz").err


def test_an_ended_session_is_not_resumed(run: Run, held: Done) -> None:
    done = run("resume", "last", "--plain")
    assert done.code == 2
    assert "has ended" in done.err
    assert "interviewer export" in done.err


@pytest.mark.parametrize("command", [["run", "pairwise-similarity", "--plain"], ["sessions"], ["resume", "--plain"]])
def test_a_data_folder_that_cant_be_used_is_a_sentence(run: Run, home: Path, command: list[str]) -> None:
    home.mkdir()
    (home / "journal.sqlite3").write_bytes(b"not a database, but where one should stand" * 30)
    done = run(*command)
    assert done.code == 2
    assert "is damaged or is not a journal" in done.err
    assert "Traceback" not in done.err


def test_a_file_where_the_data_folder_should_be(run: Run, home: Path) -> None:
    home.write_text("", encoding="utf-8")
    done = run("run", "pairwise-similarity", "--plain")
    assert done.code == 2
    assert "is not a folder" in done.err
    assert "INTERVIEWER_HOME" in done.err


def test_an_interview_whose_listener_goes_away_can_be_resumed(run: Run) -> None:
    command = f"'{sys.executable}' -m interviewer run pairwise-similarity --plain | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], input="n^2 d\n" * 50, text=True, capture_output=True
    )
    assert done.returncode == 141
    assert done.stderr == ""
    assert [session["ended"] for session in sessions(run)] == [False]


def test_delete_asks_unless_told_not_to(run: Run, held: Done) -> None:
    session = sessions(run)[0]["id"]
    asked = run("delete", session, stdin="y\n")
    assert asked.code == 2
    assert "Add --yes." in asked.err
    assert len(sessions(run)) == 1
    assert "Deleted session" in run("delete", session, "--yes").out
    assert sessions(run) == []


def program(*arguments: str) -> pexpect.spawn:
    return pexpect.spawn(
        sys.executable, ["-m", "interviewer", *arguments],
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80", "LINES": "24"}, encoding="utf-8", timeout=30,
        preexec_fn=hears_ctrl_c,
    )  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_at_a_terminal_it_prompts_can_be_left_and_goes_on(run: Run, tmp_path: Path) -> None:
    seat = program("run", "pairwise-similarity", "--plain")
    seat.expect("You: ")
    seat.sendline("the time is n^2 d")
    seat.expect("I read: time")
    seat.expect("You: ")
    seat.sendintr()
    seat.expect("interviewer resume ([0-9a-f]+) --plain")
    session = seat.match.group(1)
    seat.expect(pexpect.EOF)
    seat.close()
    assert seat.exitstatus == 130

    seat = program("resume", "--plain", "--export", str(tmp_path / "out.json"))
    seat.expect("Going on where the interview stopped")
    seat.expect("You: the time is n\\^2 d")
    seat.expect("You: ")
    seat.sendline("space n^2")
    seat.expect("I read")
    seat.expect("You: ")
    seat.sendeof()
    seat.expect("Verdict: Lean Hire")
    seat.expect(pexpect.EOF)
    seat.close()
    assert seat.exitstatus == 0
    written = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert written["session"]["id"] == session
    marks = {check["id"]: check["mark"] for check in written["checks"]}
    assert (marks["time"], marks["space"]) == ("met", "met")


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("answer", "left"), [("n", 1), ("", 1), ("y", 0)])
def test_delete_at_a_terminal(run: Run, held: Done, answer: str, left: int) -> None:
    seat = program("delete", "last")
    seat.expect(r"\[y/N\] ")
    seat.sendline(answer)
    seat.expect("Deleted" if not left else "Nothing was deleted")
    seat.expect(pexpect.EOF)
    seat.close()
    assert len(sessions(run)) == left


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_without_styles_gets_none(variable: str, value: str) -> None:
    def shown(**more: str) -> str:
        seat = pexpect.spawn(
            sys.executable, ["-m", "interviewer", "list"],
            env={**os.environ, "TERM": "xterm", **more}, encoding="utf-8", timeout=30,
        )  # fmt: skip
        return seat.read()

    assert "\x1b[1m" in shown()
    assert "\x1b" not in shown(**{variable: value})


def test_show_tells_of_a_session_and_its_origin(run: Run, held: Done, tmp_path: Path) -> None:
    (session,) = sessions(run)
    shown = run("show", session["id"][:5])
    assert (shown.code, shown.err) == (0, "")
    assert re.search(r"origin +held here", shown.out)
    assert re.search(r"verdict +Strong Hire", shown.out)
    assert "\x1b" not in shown.out
    assert json.loads(run("show", "last", "--json").out).items() >= session.items()
    run("export", "last", "-o", str(tmp_path / "t.json"))
    run("delete", session["id"], "--yes")
    run("import", str(tmp_path / "t.json"))
    assert re.search(r"origin +held elsewhere, imported 2\d{3}-", run("show", "last").out)
    assert "did you mean 'pairwise-similarity'?" in run("show", "pairwise-similarly").err

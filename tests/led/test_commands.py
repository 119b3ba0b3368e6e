"""The commands of led interviews, on real data in a folder of its own."""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pexpect
import pytest

from interviewer.cli.program import main
from interviewer.content.pack import pack_to_json

from .helpers import PACK, House, say_next

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "examples" / "agreement.py"


@dataclass
class Done:
    returncode: int
    stdout: str
    stderr: str


def run(folder: Path, *arguments: str) -> Done:
    """The command, in this process."""
    out, trouble = io.StringIO(), io.StringIO()
    changed = mock.patch.dict(os.environ, {"INTERVIEWER_HOME": str(folder), "NO_COLOR": "1"})
    with changed, contextlib.redirect_stdout(out), contextlib.redirect_stderr(trouble):
        code = main(arguments)
    return Done(code, out.getvalue(), trouble.getvalue())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two led interviews: one judged, one still open."""
    folder = tmp_path_factory.mktemp("home")
    house = House(folder)
    room = house.start(minutes=None)
    say_next(room)
    say_next(room)
    room.write_down("time is n^2 d")
    room.mark("time", "met")
    room.mark("space", "met")
    room.end()
    room.verdict("lean_hire", "good start")
    time.sleep(0.01)
    house.start(candidate="Grace")
    house.journal.close()
    return folder


def test_led_sessions_are_listed(folder: Path) -> None:
    listed = run(folder, "sessions").stdout
    assert "Lean Hire" in listed
    assert "no verdict yet" in listed
    rows = json.loads(run(folder, "sessions", "--json").stdout)
    assert [(row["mode"], row["tier"]) for row in rows] == [("led", None), ("led", "lean_hire")]


def test_a_led_session_is_shown(folder: Path) -> None:
    shown = run(folder, "show", "led00001").stdout
    assert "led by an interviewer" in shown
    assert "Lean Hire" in shown
    assert "interviewer export led00001" in shown
    values = json.loads(run(folder, "show", "led00002", "--json").stdout)
    assert (values["mode"], values["tier"], values["rubric"]["id"]) == ("led", None, "led-small")


def test_packets_are_exported(folder: Path, tmp_path: Path) -> None:
    assert "good start" in run(folder, "export", "led00001").stdout
    assert "good start" not in run(folder, "export", "led00001", "--view", "candidate").stdout
    for ending in ("md", "html", "json", "txt"):
        target = tmp_path / f"packet.{ending}"
        done = run(folder, "export", "led00001", "--view", "committee", "-o", str(target))
        assert done.returncode == 0, done.stderr
        assert "good start" in target.read_text("utf-8")


def test_names_and_times_can_be_left_out_of_a_packet(folder: Path) -> None:
    for view in ("committee", "candidate", "interviewer"):
        done = run(folder, "export", "led00001", "--view", view, "--anonymous", "--no-times", "--format", "json")
        assert done.returncode == 0, done.stderr
        data = json.loads(done.stdout)
        assert "Ada" not in done.stdout
        assert data["candidate"].startswith("Person ")
        assert data["times"] is None
    assert "Ada" in run(folder, "export", "led00001").stdout


def test_no_packet_tells_the_machines_marks_before_the_verdict(folder: Path) -> None:
    done = run(folder, "export", "led00002", "--view", "committee")
    assert done.returncode == 2
    assert "after the interviewer's verdict" in done.stderr
    assert run(folder, "export", "led00002", "--view", "candidate").returncode == 0


def test_resume_tells_the_way_back_to_a_led_session(folder: Path) -> None:
    done = run(folder, "resume", "led00002", "--plain")
    assert done.returncode == 2
    assert "lead --resume led00002" in done.stderr


def test_agreement(folder: Path) -> None:
    done = run(folder, "agreement")
    assert done.returncode == 0, done.stderr
    assert "led-small  time" in done.stdout
    data = json.loads(run(folder, "agreement", "--json").stdout)
    assert data["sessions"] == 2
    found = {one["judged"]: one for one in data["agreement"]}
    assert (found["time"]["agreed"], found["space"]["agreed"], found["verdict"]["agreed"]) == (1, 0, 1)
    assert found["space"]["counts"] == [{"judgements": ["met", "unmet"], "count": 1}]
    assert found["space"]["parted_in"] == ["led00001"]


def test_agreement_over_nothing(tmp_path: Path) -> None:
    done = run(tmp_path, "agreement")
    assert (done.returncode, done.stderr) == (0, "")
    assert "No led session" in done.stdout
    assert not list(tmp_path.iterdir()), "looking creates nothing"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("lead",), "Say what to lead"),
        (("lead", "pairwise-similarity", "--resume", "x"), "Say what to lead"),
        (("lead", "pairwise-similarity", "--port", "80"), "go with --web"),
        (("lead", "--shadow", "ABCDE-FGHJK", "--web"), "second interviewer"),
        (("lead", "pairwise-similarity", "--port", "99999", "--web"), "port, 0 to 65535"),
        (("lead", "no-such-scenario"), "no-such-scenario"),
        (("lead", "pairwise-similarity", "--minutes", "-1"), "number of minutes"),
        (("lead", "pairwise-similarity"), "needs a terminal"),
        (("join", "ABC"), "ten letters"),
        (("join", "ABCDE-FGHJK"), "no interview under this code"),
        (("join",), "CODE"),
    ],
)
def test_wrong_usage_is_a_sentence(tmp_path: Path, arguments: tuple[str, ...], why: str) -> None:
    done = run(tmp_path, *arguments)
    assert done.returncode == 2, done.stdout
    assert why in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_led_session_is_deleted_whole(tmp_path: Path) -> None:
    house = House(tmp_path)
    room = house.start()
    house.journal.close()
    done = run(tmp_path, "delete", room.session_id, "--yes")
    assert done.returncode == 0, done.stderr
    assert not room.table_path.exists()
    assert "No sessions yet" in run(tmp_path, "sessions").stdout


def test_a_damaged_table_is_told(tmp_path: Path) -> None:
    house = House(tmp_path)
    room = house.start()
    room.close()
    house.journal.close()
    for ending in ("-wal", "-shm"):
        Path(f"{room.table_path}{ending}").unlink(missing_ok=True)
    room.table_path.write_bytes(b"not a database at all, but long enough to be looked at" * 50)
    done = run(tmp_path, "export", room.session_id, "--view", "candidate")
    assert done.returncode == 2
    assert "damaged" in done.stderr
    assert run(tmp_path, "agreement").returncode == 0


def test_all_sessions_are_exported_with_the_led_ones(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "all"
    done = run(folder, "export", "--all", str(target), "--format", "txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Wrote 1 to" in done.stdout
    assert "waiting for the interviewer's verdict: 1." in done.stdout
    [packet] = [path for path in target.iterdir() if path.suffix == ".txt"]
    assert packet.name.endswith("led-small-led00001.txt")
    assert "good start" in packet.read_text("utf-8")
    assert "Wrote 0 to" in run(folder, "export", "--all", str(target), "--format", "txt").stdout
    told = run(folder, "export", "--all", str(target), "--format", "txt", "--view", "candidate").stdout
    assert "Wrote 2 to" in told
    assert "good start" not in packet.read_text("utf-8")


def test_all_that_is_exported_verifies_and_is_graded_again(folder: Path, tmp_path: Path) -> None:
    assert run(folder, "export", "--all", str(tmp_path), "--format", "json").returncode == 0
    [packet] = map(str, tmp_path.glob("*-led-small-*.json"))
    done = run(folder, "verify", packet)
    assert (done.returncode, done.stderr) == (0, "")
    assert "follows" in done.stdout
    assert "the machine's verdict, Lean Hire, and every one of 4 marks follows" in done.stdout
    again = run(folder, "regrade", packet, "--stored", "--fail-on-flip")
    assert (again.returncode, again.stderr) == (0, "")


def test_a_packet_is_known_where_it_was_led_and_refused_elsewhere(folder: Path, tmp_path: Path) -> None:
    for name, notes in (("whole.json", "--notes"), ("less.json", "--no-notes")):
        packet = str(tmp_path / name)
        run(folder, "export", "led00001", notes, "-o", packet)
        here = run(folder, "import", packet)
        assert (here.returncode, here.stderr) == (0, "")
        assert "was led here" in here.stdout
        elsewhere = run(tmp_path / "else", "import", packet)
        assert elsewhere.returncode == 1
        assert "packets of led interviews are not taken in" in elsewhere.stderr


def test_the_candidates_packet_holds_nothing_to_verify(folder: Path, tmp_path: Path) -> None:
    packet = str(tmp_path / "c.json")
    run(folder, "export", "led00001", "--view", "candidate", "-o", packet)
    done = run(folder, "verify", packet)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("nothing")
    assert "nothing that was judged" in done.stdout
    assert json.loads(run(folder, "verify", packet, "--json").stdout)["status"] == "nothing"


def test_marks_of_everybody_who_judged(folder: Path) -> None:
    done = run(folder, "marks", "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {row["session"] for row in rows} == {"led00001"}, "nothing of one that is still judged"
    assert [(row["by"], row["check"], row["mark"]) for row in rows] == [
        ("machine", "time", "met"), ("machine", "space", "unmet"), ("machine", "memory", "unmet"),
        ("machine", "plan", "unmet"), ("lead", "time", "met"), ("lead", "space", "met"),
    ]  # fmt: skip
    assert {(row["mode"], row["origin"], row["tier"]) for row in rows} == {("led", "here", "lean_hire")}
    assert [(row["blind"], row["mark_now"]) for row in rows][3:5] == [(None, "unmet"), (True, None)]
    assert "Ada" not in run(folder, "marks", "--anonymous").stdout


def test_the_example_script_draws_the_agreement(folder: Path, tmp_path: Path) -> None:
    for ending in ("csv", "jsonl"):
        table = tmp_path / f"marks.{ending}"
        run(folder, "marks", "-o", str(table))
        told = subprocess.run([sys.executable, str(EXAMPLE), str(table)], capture_output=True, text=True, check=True)
        assert "led-small: time" in told.stdout
        assert "lead and machine: 1 of 2 marks agree, kappa 0.00" in told.stdout


def test_led_sessions_are_graded_again(folder: Path, tmp_path: Path) -> None:
    done = run(folder, "regrade", "led00001", "--stored")
    assert (done.returncode, done.stdout) == (0, "1 session graded again: nothing flips.\n")
    totals = json.loads(run(folder, "regrade", "--all", "--stored", "--json").stdout.splitlines()[-1])["totals"]
    assert (totals["sessions"], totals["unfinished"]) == (1, 1)
    rubric = tmp_path / "rubrics" / "led-small.yaml"
    rubric.parent.mkdir()
    changed = pack_to_json(PACK)["rubric"]
    changed["checks"][0]["rule"]["growth"] = ["n^3"]
    rubric.write_text(json.dumps(changed))  # JSON is YAML
    (rubric.parent / "shared.yaml").write_text(json.dumps(pack_to_json(PACK)["shared"]))
    done = run(folder, "regrade", "--all", "--rubric", str(rubric), "--fail-on-flip")
    assert done.returncode == 1, done.stderr
    assert "verdict: Lean Hire -> No Hire" in done.stdout
    assert "time: met -> not met" in done.stdout
    assert "good start" in run(folder, "export", "led00001").stdout


def test_a_taken_port_is_told_and_leaves_no_empty_session(tmp_path: Path) -> None:
    pytest.importorskip("aiohttp", reason="skipped: the extra 'web' is not installed")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said, code = pexpect.run(
            f"{sys.executable} -m interviewer lead pairwise-similarity --web --port {port}",
            env={**os.environ, "INTERVIEWER_HOME": str(tmp_path), "TERM": "xterm-256color"},
            withexitstatus=True,
            timeout=30,
        )
    assert code == 2
    assert b"can't be used" in said
    assert b"--port 0" in said
    assert "No sessions yet" in run(tmp_path, "sessions").stdout
    assert not list((tmp_path / "tables").iterdir())

"""export, import, verify, regrade, marks and grade --jobs, as a person or a CI uses them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from interviewer.cli.bulk import safe_name
from interviewer.transcript import Record, render
from tests.cli.conftest import Done, Run
from tests.plain.conftest import script
from tests.transcript.sessions import record

ROOT = Path(__file__).parent.parent.parent
RUBRIC = ROOT / "rubrics" / "pairwise-similarity.yaml"


@pytest.fixture
def held(run: Run) -> list[Done]:
    """Two ended interviews and one that goes on."""
    return [
        run("run", "pairwise-similarity", "--plain", "--candidate", "Ada Lovelace", stdin="\n".join(script("strong-hire"))),
        run("run", "pairwise-similarity", "--plain", "--candidate", "Max", stdin="the time is n^2 d, I am max\n"),
    ]  # fmt: skip


def exported(run: Run, folder: Path, *more: str) -> list[Path]:
    done = run("export", "--all", str(folder), *more)
    assert (done.code, done.err) == (0, "")
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def test_all_sessions_only_what_is_new(run: Run, held: list[Done], tmp_path: Path) -> None:
    folder = tmp_path / "all"
    first, second = exported(run, folder, "--format", "json")
    before = second.read_bytes()
    assert "Wrote 0" in run("export", "--all", str(folder), "--format", "json").out
    first.unlink()
    second.write_text("spoiled")
    assert "Wrote 2" in run("export", "--all", str(folder), "--format", "json").out
    assert second.read_bytes() == before
    run("run", "pairwise-similarity", "--plain", stdin="n^2\n")
    assert "Wrote 1 to" in run("export", "--all", str(folder), "--format", "json").out
    (folder / ".interviewer-export.json").write_text("[" * 5000)
    assert "Wrote 3" in run("export", "--all", str(folder), "--format", "json").out


def test_names_and_times_stay_out_of_files_and_their_names(run: Run, held: list[Done], tmp_path: Path) -> None:
    for fmt in ("md", "html", "txt", "json"):
        for path in exported(run, tmp_path / fmt, "--format", fmt, "--anonymous", "--no-times"):
            text = path.name + path.read_text(encoding="utf-8")
            for hidden in ("Ada", "Lovelace", "Max", "20" + "26-"):
                assert hidden not in text
            assert "Person " in text


@pytest.mark.parametrize("name", ["../../etc/passwd", "CON", "a/b", "a\\b", "x" * 500, "é", "a:b*c?", "", ".hidden", "nul.txt"])
def test_a_file_has_a_name_that_every_system_takes(name: str) -> None:
    for started in (0.0, None):
        made = safe_name(name, name or "-", started, ".md")
        assert made.isascii()
        assert len(made) <= 124
        assert not set(made) & set('/\\:*?"<>| ')
        assert made.split(".")[0].split("-")[0] not in ("con", "nul", "aux", "prn", "")
    assert safe_name("A", "pairs", 0.0, ".md") != safe_name("a", "pairs", 0.0, ".md")


def test_import_gives_the_same_session_back(
    run: Run, held: list[Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = exported(run, tmp_path / "out", "--format", "json")
    assert "in the journal already" in run("import", str(files[0])).out
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "elsewhere"))
    done = run("import", *map(str, files))
    assert (done.code, done.err, done.out.count("Imported session")) == (0, "", 2)
    again = exported(run, tmp_path / "again", "--format", "json")
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in files]


def test_another_session_of_the_same_id_is_left_alone(run: Run, held: list[Done], tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    run("run", "pairwise-similarity", "--plain", stdin="n^2\n")
    run("export", "last", "-o", str(path))
    session = json.loads(path.read_text())["session"]["id"]
    run("delete", session, "--yes")
    run("import", str(path))
    other = json.loads(run("export", "last", "--format", "json").out)
    assert other["session"]["id"] == session
    data = path.read_text().replace(session, json.loads(run("sessions", "--json").out)[-1]["id"])
    path.write_text(data)
    done = run("import", str(path), str(tmp_path / "none.json"))
    assert done.code == 1
    assert "another session" in done.err
    assert "can't be read" in done.err


def test_verify(run: Run, held: list[Done], tmp_path: Path) -> None:
    files = exported(run, tmp_path / "out", "--format", "json")
    done = run("verify", *map(str, files))
    assert (done.code, done.err) == (0, "")
    assert all(line.startswith("follows") for line in done.out.splitlines())
    altered = tmp_path / "altered.json"
    altered.write_text(files[0].read_text(encoding="utf-8").replace('"met"', '"unmet"', 1), encoding="utf-8")
    other = tmp_path / "other\x1b[1m.json"
    other.write_text("{}")
    done = run("verify", str(altered), str(other), str(files[0]), "--json")
    assert done.code == 1
    assert [row["status"] for row in done.rows()] == ["altered", "unusable", "follows"]
    assert "\x1b" not in run("verify", str(other)).out


def changed_rubric(folder: Path) -> Path:
    place = folder / "rubrics"
    place.mkdir()
    text = RUBRIC.read_text(encoding="utf-8")
    start = text.index("strong_hire:")
    end = text.index("\n", start)
    path = place / RUBRIC.name
    path.write_text(f"{text[:start]}strong_hire: {{all: [time, space], }}{_rest(text, end)}", encoding="utf-8")
    return path


def _rest(text: str, end: int) -> str:
    """What follows the old rule, which may go on over indented lines."""
    lines = text[end:].split("\n")
    while len(lines) > 1 and lines[1].startswith("    "):
        del lines[1]
    return "\n".join(lines)


def test_regrade_with_the_rubric_of_today(run: Run, held: list[Done], tmp_path: Path) -> None:
    done = run("regrade", "--all", "--fail-on-flip")
    assert (done.code, done.err) == (0, "")
    assert done.out == "2 sessions graded again: nothing flips.\n"
    assert run("regrade").code == 2
    assert run("regrade", "--all", "--rubric", str(tmp_path / "none.yaml")).code == 2


def test_regrade_says_which_line_changed(run: Run, held: list[Done], tmp_path: Path) -> None:
    rubric = changed_rubric(tmp_path)
    before = run("export", "last", "--format", "json").out
    run("run", "pairwise-similarity", "--plain", stdin="the time is n^2 d\nthe space is n^2\n")
    arguments = ("regrade", "--all", "--rubric", str(rubric))
    done = run(*arguments, "--fail-on-flip")
    assert done.code == 1
    assert "verdict: Lean Hire -> Strong Hire" in done.out
    line = 1 + rubric.read_text().split("strong_hire:")[0].count("\n")
    assert f"{rubric}:{line}" in done.out.replace("\n    ", " ").replace("\n", "") or f"yaml:{line}" in done.out
    rows = run(*arguments, "--json").rows()
    assert rows[-1]["totals"]["verdicts"] == 1
    assert rows[-1]["totals"]["sessions"] == 3
    assert run(*arguments, "--json", "--jobs", "2").rows() == rows
    page = tmp_path / "flips.html"
    assert run(*arguments, "--html", "-o", str(page)).code == 0
    assert "1 of 3 verdicts flip" in page.read_text(encoding="utf-8")
    assert run("export", run("sessions", "--json").out and json.loads(before)["session"]["id"], "--format", "json").out == before


def test_regrade_takes_transcripts_of_files(run: Run, held: list[Done], tmp_path: Path) -> None:
    files = exported(run, tmp_path / "out", "--format", "json")
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    done = run("regrade", *map(str, files), str(bad), "--stored", "--json")
    assert done.code == 1
    assert done.rows()[-1]["totals"] == {
        "sessions": 2, "flipped": 0, "verdicts": 0, "checks": 0, "unfinished": 0, "failed": 1, "verdict_changes": {},
        "by_check": {},
    }  # fmt: skip
    assert "cut off" in done.err


def test_marks(run: Run, held: list[Done], tmp_path: Path) -> None:
    rows = run("marks", "--format", "jsonl").rows()
    table = list(csv.DictReader(io.StringIO(run("marks").out)))
    assert [row["check"] for row in rows] == [row["check"] for row in table]
    assert {row["candidate"] for row in rows} == {"Ada Lovelace", "Max"}
    path = tmp_path / "m.jsonl"
    assert run("marks", "--anonymous", "--no-times", "-o", str(path)).code == 0
    hidden = [json.loads(line) for line in path.read_text().splitlines()]
    assert len(hidden) == len(rows)
    assert {row["quote"] for row in hidden} == {row["quote"] for row in rows}
    assert "Ada" not in path.read_text()
    assert len({row["candidate"] for row in hidden}) == 2
    assert "tier_now" in run("marks", "--columns").out


def test_several_processes_give_the_same_bytes(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": i, "scenario": "pairwise-similarity", "messages": [f"case {i}", "n^2 d"]}) for i in range(40)]
    lines[7], lines[20] = "bad{", '{"id": "x", "scenario": "none", "messages": []}'
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(lines))
    alone = run("grade", "--json", str(path))
    for jobs in ("2", "3"):
        several = run("grade", "--json", str(path), "--jobs", jobs)
        assert (several.code, several.out, several.err) == (alone.code, alone.out, "")
    assert alone.code == 1
    assert "40 lines" in run("grade", "--json", str(path), "--progress").err
    assert run("grade", "--json", str(path), "--jobs", "x").code == 2


def test_export_says_what_does_not_go_together(run: Run, held: list[Done], tmp_path: Path) -> None:
    template = tmp_path / "t.md.j2"
    template.write_text("{{ ''.__class__ }}")
    for arguments, sentence in [
        (["last", "--all", str(tmp_path)], "--all exports every session"),
        ([], "Which session?"),
        (["last", "--template", "x.j2", "--format", "md"], "its own format"),
        (["last", "--template", str(template)], "may not reach for the program"),
        (["--all", str(template)], "is no folder"),
    ]:
        done = run("export", *arguments)
        assert (done.code, done.out) == (2, "")
        assert sentence in done.err
    template.write_text("{{ transcript.verdict.headline }}")
    assert run("export", "last", "--template", str(template), "--view", "candidate").out


def test_what_was_imported_is_told_apart(
    run: Run, held: list[Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = exported(run, tmp_path / "out", "--format", "json")
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "elsewhere"))
    run("import", *map(str, files))
    last = {row["id"]: row["last_verdict"] for row in json.loads(run("list", "--json").out)}
    assert last["pairwise-similarity"] is None, "somebody else's Strong Hire is no verdict of one's own"
    run("run", "pairwise-similarity", "--plain", stdin="n^2\n")
    rows = json.loads(run("sessions", "--json").out)
    assert [row["imported_at"] is not None for row in rows] == [False, True, True]
    assert run("sessions").out.count("mock, imported") == 2
    assert {row["origin"] for row in run("marks", "--format", "jsonl").rows()} == {"here", "imported"}


def test_an_imported_session_is_not_resumed_unasked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("run", "pairwise-similarity", "--plain", stdin="n^2\n")
    written = json.loads(run("export", "last", "--format", "json").out)
    path = tmp_path / "open.json"
    path.write_text(render(open_session(written["session"]["id"]), "json"), encoding="utf-8")
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "elsewhere"))
    assert run("import", str(path)).code == 0
    done = run("resume", "--plain")
    assert (done.code, done.out) == (2, "")
    assert "No session of yours is unfinished" in done.err


def open_session(name: str) -> Record:
    held = record("The time is O(n^2).", end=False, minutes=None)
    return replace(held, session_id=name)


def test_a_foreign_transcript_is_taken_in_and_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "foreign.json"
    held = record("The time is O(n^2).", minutes=None)
    path.write_text(render(held, "json"), encoding="utf-8")
    done = run("import", str(path))
    assert done.code == 0
    assert "its scenario pairs is not among yours" in done.err
    events = tuple(
        event.model_copy(update={"tier": "strong_hire"}) if event.type == "VerdictReached" else event
        for event in held.events
    )
    path.write_text(render(Record("forged", held.pack, events), "json"), encoding="utf-8")
    done = run("import", str(path))
    assert "its verdict does not follow here: verdict was strong_hire and is now" in done.err.replace("\n", " ")
    assert run("verify", str(path)).out.startswith("differs")

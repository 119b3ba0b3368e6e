"""list, show, check and where: what they tell of the scenarios."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from interviewer.library import bundled_folder, load_library
from tests.cli.conftest import Run

IDS = list(load_library().packs)


@pytest.fixture
def mine(home: Path) -> Path:
    """One's own packs folder, with one scenario in it."""
    packs = home / "packs"
    for kind in ("scenarios", "rubrics"):
        (packs / kind).mkdir(parents=True)
        text = (bundled_folder().path / kind / "pairwise-similarity.yaml").read_text(encoding="utf-8")
        text = text.replace("id: pairwise-similarity", "id: mine", 1).replace(
            "rubric: pairwise-similarity", "rubric: mine"
        )
        (packs / kind / "mine.yaml").write_text(text, encoding="utf-8")
    return packs


def test_list_has_a_line_for_each_scenario(run: Run) -> None:
    done = run("list")
    assert [line.split()[0] for line in done.out.splitlines()[1:]] == IDS
    assert done.err == ""


def test_list_as_json(run: Run) -> None:
    rows = json.loads(run("list", "--json").out)
    assert [row["id"] for row in rows] == IDS
    assert {"id", "title", "trains", "level", "minutes", "roles", "last_verdict"} == set(rows[0])


def test_list_makes_no_data_folder(run: Run, home: Path) -> None:
    run("list")
    run("sessions")
    assert not home.exists()


def test_list_tells_the_last_verdict(run: Run) -> None:
    run("run", "pairwise-similarity", "--plain", stdin="the time is n^2 d\n")
    rows = {row["id"]: row["last_verdict"] for row in json.loads(run("list", "--json").out)}
    assert rows["pairwise-similarity"] == "lean_hire"
    assert "Lean Hire" in run("list").out


def test_one_s_own_scenarios_are_listed_and_held(run: Run, mine: Path) -> None:
    assert "mine " in run("list").out
    assert run("run", "mine", "--plain", stdin="n^2 d time\n").code == 0


def test_a_broken_file_hides_nothing_else(run: Run, mine: Path) -> None:
    (mine / "scenarios" / "broken.yaml").write_text("schema: 1\nid: broken\nid: twice\n", encoding="utf-8")
    done = run("list")
    assert done.code == 0
    assert "mine " in done.out
    assert "Run 'interviewer check'" in done.err


def test_a_damaged_journal_costs_the_list_only_a_column(run: Run, home: Path) -> None:
    home.mkdir()
    (home / "journal.sqlite3").write_bytes(b"this is no database, it only stands where one should be" * 20)
    done = run("list")
    assert done.code == 0
    assert "pairwise-similarity" in done.out
    assert "damaged" in done.err
    assert run("sessions").code == 2


def test_show_tells_what_a_candidate_may_know(run: Run) -> None:
    out = run("show", "pairwise-similarity").out
    assert "10,000,000" in out
    assert "1. Time and extra space" in out
    pack = load_library().pack("pairwise-similarity")
    assert pack.rubric.checks[0].expects not in out


def test_show_the_rubric(run: Run) -> None:
    out = run("show", "pairwise-similarity", "--rubric").out
    assert "Strong Hire: " in out
    assert "800 TB" in out
    assert "Misconception dropped-dimension" in out


@pytest.mark.parametrize("name", IDS)
def test_show_as_json(run: Run, name: str) -> None:
    shown = json.loads(run("show", name, "--json").out)
    assert shown["id"] == name
    assert "checks" not in shown["rubric"]
    assert json.loads(run("show", name, "--json", "--rubric").out)["rubric"]["checks"]


def test_where(run: Run, home: Path) -> None:
    out = run("where").out
    assert str(home) in out
    assert str(bundled_folder().scenarios) in out


def test_check_of_a_good_file(run: Run, mine: Path) -> None:
    done = run("check", str(mine))
    assert "1 scenario usable, 0 problems" in done.out
    assert done.code in (0, 1)


def test_check_tells_problems_with_file_and_line(run: Run, mine: Path) -> None:
    path = mine / "scenarios" / "mine.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "colour: blue\n", encoding="utf-8")
    line = len(path.read_text(encoding="utf-8").splitlines())
    done = run("check", str(mine))
    assert done.code == 2
    assert f"mine.yaml:{line}: " in done.out
    assert "colour" in done.out


def test_check_tells_an_example_that_fails_with_its_line(run: Run, mine: Path) -> None:
    path = mine / "rubrics" / "mine.yaml"
    text = path.read_text(encoding="utf-8").replace(
        "The running time is quadratic in n.", "The running time is linear in n."
    )
    path.write_text(text, encoding="utf-8")
    line = next(number for number, row in enumerate(text.splitlines(), start=1) if "linear in n.," in row)
    done = run("check", str(path))
    assert done.code == 1
    assert f"mine.yaml:{line}: quadratic: this should be met, but it is unmet" in done.out


def test_check_of_a_file_that_is_not_there(run: Run) -> None:
    done = run("check", "no/such.yaml")
    assert done.code == 2
    assert "no/such.yaml:1: there is no such file" in done.out


def test_a_copy_of_a_bundled_scenario_can_be_checked_where_an_author_works(run: Run, tmp_path: Path) -> None:
    for kind in ("scenarios", "rubrics"):
        shutil.copytree(bundled_folder().path / kind, tmp_path / kind)
    done = run("check", str(tmp_path / "rubrics" / "scaling-laws.yaml"))
    assert "1 scenario usable, 0 problems" in done.out


def test_but_not_in_the_same_list_as_the_bundled_one(run: Run, mine: Path) -> None:
    shutil.copy(bundled_folder().scenarios / "scaling-laws.yaml", mine / "scenarios" / "copied.yaml")
    done = run("check", str(mine))
    assert done.code == 2
    assert "copied.yaml:2: scenario id 'scaling-laws' is already used" in done.out


def test_check_explains_a_sentence(run: Run, mine: Path) -> None:
    done = run("check", str(mine), "--explain", "memory is what kills it")
    assert done.code == 0
    assert "bottleneck: met" in done.out
    assert "ideas.it: memory: holds" in done.out


def test_bundled_examples_are_as_they_should_be(run: Run) -> None:
    done = run("check")
    assert done.out.splitlines()[:-1] == []
    assert done.code == 0


def test_paths_are_told_as_a_person_here_would_type_them(run: Run, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(mine)
    shutil.copy(mine / "scenarios" / "mine.yaml", mine / "scenarios" / "other.yaml")
    assert run("check", ".").out.startswith("scenarios/other.yaml:2: ")

"""The wheel: built, installed into an environment of its own, and used from another folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUNDLED = sorted(path.stem for path in (ROOT / "scenarios").glob("*.yaml"))


def call(*command: object, cwd: Path = ROOT, stdin: str | None = None) -> str:
    """stdout of a program that must end well."""
    done = subprocess.run(
        [str(part) for part in command],
        input=stdin,
        capture_output=True,
        text=True,
        cwd=cwd,
        check=False,
        env={**os.environ, "PYTHONPATH": "", "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    call(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT)
    (built,) = out.glob("interviewer-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program of a fresh environment that holds the wheel; what the wheel needs is borrowed from this one."""
    place = tmp_path_factory.mktemp("installed")
    venv.create(place / "venv", with_pip=False)
    python = place / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    own = Path(call(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    call(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", wheel)
    # A .pth of plain folders makes their packages importable, but reads no .pth there: this checkout stays out.
    (own / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python.with_name("interviewer")


def test_the_wheel_holds_the_content_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for name in BUNDLED:
        assert f"interviewer/_data/scenarios/{name}.yaml" in names
        assert f"interviewer/_data/rubrics/{name}.yaml" in names
    tops = {name.split("/")[0].split("-")[0] for name in names}
    assert tops == {"interviewer"}
    assert not [name for name in names if "__pycache__" in name or name.endswith((".sqlite3", ".jsonl"))]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_program_lists_and_grades_from_another_folder(installed: Path, tmp_path: Path) -> None:
    origin = call(installed.with_name("python"), "-c", "import interviewer; print(interviewer.__file__)", cwd=tmp_path)
    assert str(ROOT) not in origin
    listed = json.loads(call(installed, "list", "--json", cwd=tmp_path))
    assert sorted(row["id"] for row in listed) == BUNDLED
    lines = [json.dumps({"id": name, "scenario": name, "messages": ["O(n^2 d)", "800 TB"]}) for name in BUNDLED]
    graded = call(installed, "grade", "--json", "-", cwd=tmp_path, stdin="\n".join(lines))
    results = [json.loads(line) for line in graded.splitlines()]
    assert [row["id"] for row in results] == BUNDLED
    assert all(row["checks"] for row in results)


def test_the_installed_program_holds_an_interview_and_exports_it(installed: Path, tmp_path: Path) -> None:
    answers = (ROOT / "tests/plain/scripts/strong-hire.txt").read_text(encoding="utf-8")
    for ending in ("md", "html", "json"):
        call(
            installed, "run", "pairwise-similarity", "--plain", "--export", f"out.{ending}", cwd=tmp_path, stdin=answers
        )
        assert (tmp_path / f"out.{ending}").stat().st_size > 1000

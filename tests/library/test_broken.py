"""Every broken pack is told with its file, its line and words that help; the others go on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from interviewer.library import Folder, load_library

from .broken import BROKEN, Broken


@pytest.mark.parametrize("case", BROKEN, ids=[case.why for case in BROKEN])
def test_broken_packs_are_told_with_file_and_line(case: Broken, folder: Path) -> None:
    path = folder / case.file
    text = path.read_text(encoding="utf-8")
    assert text.count(case.old) >= 1, "the case no longer fits the good pack"
    start = text.index(case.old)
    broken = text[:start] + case.new + text[start + len(case.old) :]
    mark = "§" if "§" in broken else case.at
    line = broken[: broken.index(mark) if mark else start].count("\n") + 1
    path.write_bytes(broken.replace("§", "").encode("utf-8"))

    found = load_library([Folder(folder)]).problems

    told = [problem for problem in found if problem.path == path and all(w in problem.message for w in case.words)]
    assert told, [str(problem) for problem in found]
    if case.new and "missing" not in case.words[0] and "never closed" not in case.words[0]:
        assert [problem.line for problem in told] == [line], [str(problem) for problem in found]


@pytest.mark.parametrize("case", BROKEN, ids=[case.why for case in BROKEN])
def test_messages_are_short_single_lines(case: Broken, folder: Path) -> None:
    path = folder / case.file
    path.write_text(path.read_text(encoding="utf-8").replace(case.old, case.new.replace("§", ""), 1), encoding="utf-8")
    for problem in load_library([Folder(folder)]).problems:
        assert len(problem.message) < 320
        assert problem.message.isprintable()
        assert str(problem).startswith(f"{problem.path}:{problem.line}: ")


def test_a_broken_pack_hides_no_other(folder: Path) -> None:
    for part in ("scenarios", "rubrics"):
        text = (folder / part / "pairs.yaml").read_text(encoding="utf-8")
        (folder / part / "bad.yaml").write_text(
            text.replace("id: pairs", "id: bad").replace("title: Pairs", "titel: x")
        )
    library = load_library([Folder(folder)])
    assert list(library.packs) == ["pairs"]
    assert {problem.path.name for problem in library.problems} == {"bad.yaml"}


def test_a_broken_vocabulary_hides_only_the_rubrics_that_need_the_broken_entry(folder: Path) -> None:
    shared = folder / "rubrics" / "shared.yaml"
    shared.write_text(shared.read_text(encoding="utf-8") + "  extra: 7\n", encoding="utf-8")
    library = load_library([Folder(folder)])
    assert list(library.packs) == ["pairs"]
    assert [problem.path for problem in library.problems] == [shared]


def test_all_errors_come_at_once(folder: Path) -> None:
    path = folder / "scenarios" / "pairs.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ("minutes: 20", "minutes: x"),
        ("level: mid", "level: high"),
        ("trains:", "trans:"),
        ("[time]", "[tim]"),
    ):
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    found = load_library([Folder(folder)]).problems
    lines = {problem.line for problem in found if problem.path == path}
    assert {5, 7, 8, 22} <= lines


def test_deep_nesting_and_large_files_are_refused(folder: Path) -> None:
    path = folder / "scenarios" / "pairs.yaml"
    for text, words in (
        ("a: " + "[" * 5000, "nested more than"),
        ("a: " + "x" * (1 << 20), "larger than 1 MiB"),
        ("a:\n" + "- b\n" * 60_000, "more than 50,000 values"),
        ("a: &a [x]\n" + "".join(f"b{i}: [*a, *a]\n" for i in range(9)), "aliases"),
    ):
        path.write_text(text, encoding="utf-8")
        messages = [problem.message for problem in load_library([Folder(folder)]).problems]
        assert any(words in message for message in messages), messages


def test_unreadable_files_are_told(folder: Path) -> None:
    path = folder / "scenarios" / "pairs.yaml"
    path.write_bytes(b"schema: 1\ntitle: \xff\xfe\n")
    (problem,) = [p for p in load_library([Folder(folder)]).problems if p.path == path]
    assert (problem.line, "UTF-8" in problem.message) == (2, True)
    path.unlink()
    path.mkdir()
    assert "can't be read" in load_library([Folder(folder)]).problems[0].message
    path.rmdir()
    path.write_text("", encoding="utf-8")
    assert "is empty" in load_library([Folder(folder)]).problems[0].message


def test_an_id_that_is_taken_is_told_and_the_first_stays(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    shutil.copytree(folder, own)
    library = load_library([Folder(folder), Folder(own)])
    assert library.files["pairs"].scenario.path.is_relative_to(folder)
    assert any("already used" in p.message and p.path.is_relative_to(own) for p in library.problems)

"""Examples in rubrics are graded, and one that fails is told with its line."""

from __future__ import annotations

from pathlib import Path

from interviewer.library import Folder, load_library
from interviewer.library.examples import ExampleResult, check_examples


def results(folder: Path) -> tuple[ExampleResult, ...]:
    library = load_library([Folder(folder)])
    return check_examples(library.pack("pairs"), library.files["pairs"])


def test_every_example_of_the_good_pack_is_as_it_should_be(folder: Path) -> None:
    found = results(folder)
    assert [str(result) for result in found if not result.good] == []
    assert [(r.name, r.wanted) for r in found].count(("time", "met")) == 2
    assert [(r.name, r.wanted) for r in found].count(("linear", "shown")) == 1
    assert len(found) == 9


def test_a_failing_example_is_told_with_its_line(folder: Path) -> None:
    path = folder / "rubrics" / "pairs.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ("the time is n squared]", "the time is n cubed]"),
        ("unmet: [800 GB]", "unmet: [800 TB]"),
        ("examples: [O(n) time]", "examples: [no idea]"),
    ):
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    lines = text.split("\n")
    failed = [result for result in results(folder) if not result.good]
    assert [(result.name, result.wanted) for result in failed] == [
        ("time", "met"),
        ("memory", "unmet"),
        ("linear", "shown"),
    ]
    for result in failed:
        assert result.text in lines[result.line - 1]
        assert str(result).startswith(f"{path}:{result.line}: {result.name}: this should be {result.wanted}, but it ")


def test_what_the_question_said_earns_nothing_when_echoed(folder: Path) -> None:
    scenario, rubric = folder / "scenarios" / "pairs.yaml", folder / "rubrics" / "pairs.yaml"
    scenario.write_text(
        scenario.read_text(encoding="utf-8").replace("How much memory at {n}?", "Why is memory the bottleneck here?"),
        encoding="utf-8",
    )
    rubric.write_text(
        rubric.read_text(encoding="utf-8").replace("[Memory is fine.]", "['Why is memory the bottleneck here?']"),
        encoding="utf-8",
    )
    assert [str(result) for result in results(folder) if not result.good] == []


def test_examples_run_without_files_too(folder: Path) -> None:
    found = check_examples(load_library([Folder(folder)]).pack("pairs"))
    assert {result.path for result in found} == {None}
    assert all(result.good for result in found)

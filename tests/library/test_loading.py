"""Whole packs load, in order, from folders over one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.library import Folder, NoSuchScenario, load_library, load_paths


def test_the_good_pack_has_no_problems(folder: Path) -> None:
    library = load_library([Folder(folder)])
    assert library.problems == ()
    assert list(library.packs) == ["pairs"]
    pack = library.pack("pairs")
    assert pack.rubric.id == "pairs"
    assert set(pack.shared.vocabulary) == {"size-word", "matrix"}


def test_missing_folders_are_empty(tmp_path: Path) -> None:
    library = load_library([Folder(tmp_path / "nowhere")])
    assert (dict(library.packs), library.problems) == ({}, ())


def test_files_come_in_the_order_of_their_names(folder: Path) -> None:
    text = (folder / "scenarios" / "pairs.yaml").read_text(encoding="utf-8")
    for name in ("zebra", "ant"):
        (folder / "scenarios" / f"{name}.yaml").write_text(text.replace("id: pairs", f"id: {name}"), encoding="utf-8")
    (folder / "scenarios" / ".hidden.yaml").write_text("x", encoding="utf-8")
    (folder / "scenarios" / "notes.txt").write_text("x", encoding="utf-8")
    assert list(load_library([Folder(folder)]).packs) == ["ant", "pairs", "zebra"]


def test_ones_own_scenario_may_use_a_rubric_and_words_of_the_folder_before(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / "scenarios"
    own.mkdir(parents=True)
    text = (folder / "scenarios" / "pairs.yaml").read_text(encoding="utf-8")
    (own / "mine.yaml").write_text(text.replace("id: pairs", "id: mine", 1), encoding="utf-8")
    library = load_library([Folder(folder), Folder(own.parent)])
    assert library.problems == ()
    assert library.pack("mine").rubric == library.pack("pairs").rubric


def test_an_unknown_scenario_is_told_with_the_nearest(folder: Path) -> None:
    with pytest.raises(NoSuchScenario, match="did you mean 'pairs'") as caught:
        load_library([Folder(folder)]).pack("pears")
    assert str(caught.value).startswith("there is no scenario 'pears'")


def test_paths_bring_their_packs_and_problems_only(folder: Path) -> None:
    library = load_paths([folder / "rubrics" / "pairs.yaml"])
    assert list(library.packs) == ["pairs"]
    assert list(load_paths([folder]).packs) == ["pairs"]
    assert list(load_paths([folder / "scenarios"]).packs) == ["pairs"]
    (folder / "scenarios" / "other.yaml").write_text("x: 1\n", encoding="utf-8")
    assert load_paths([folder / "scenarios" / "pairs.yaml"]).problems == ()
    assert {problem.path.name for problem in load_paths([folder]).problems} == {"other.yaml"}
    (missing,) = load_paths([folder / "nothing.yaml"]).problems
    assert "no such file" in missing.message


def test_the_same_content_has_the_same_hashes(folder: Path) -> None:
    first, second = (load_library([Folder(folder)]).pack("pairs") for _ in range(2))
    assert (first.scenario_hash, first.rubric_hash) == (second.scenario_hash, second.rubric_hash)
    path = folder / "rubrics" / "shared.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("RAM", "ram sticks"), encoding="utf-8")
    changed = load_library([Folder(folder)]).pack("pairs")
    assert changed.scenario_hash == first.scenario_hash
    assert changed.rubric_hash != first.rubric_hash


def test_the_bundled_packs_have_no_problems() -> None:
    library = load_library()
    assert [str(problem) for problem in library.problems] == []
    assert "pairwise-similarity" in library.packs

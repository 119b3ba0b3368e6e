"""Finds the packs of all folders, joins scenarios with rubrics; what is wrong stands beside what is good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from interviewer.content.pack import Pack, make_pack, vocabulary_of
from interviewer.content.scenario import Scenario
from interviewer.library.crosscheck import check_pair
from interviewer.library.folders import (
    Folder,
    bundled_folder,
    folder_around,
    standard_folders,
    user_packs_folder,
)
from interviewer.library.node import root
from interviewer.library.patterns import first_error
from interviewer.library.problem import Problem, did_you_mean, shown
from interviewer.library.shelf import Shelf, read_shelf
from interviewer.library.yamlfile import Document

__all__ = ["Library", "NoSuchScenario", "PackFiles", "load_library", "load_paths"]


class NoSuchScenario(KeyError):
    """No scenario has this id; `str()` is a sentence that says which come near."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True, slots=True)
class PackFiles:
    """The files that a pack was read from, with the lines of everything in them."""

    scenario: Document
    rubric: Document


@dataclass(frozen=True, slots=True)
class Library:
    """packs: scenario id -> pack, in the order of folders and file names. problems: by file and line.

    files: where each pack comes from. folders: what was looked through.
    """

    packs: Mapping[str, Pack]
    problems: tuple[Problem, ...] = ()
    files: Mapping[str, PackFiles] = field(default_factory=dict)
    folders: tuple[Folder, ...] = ()

    def pack(self, scenario: str) -> Pack:
        """The pack of this scenario id. Raises NoSuchScenario."""
        found = self.packs.get(scenario)
        if found is None:
            hint = did_you_mean(scenario, list(self.packs), listed="there are")
            raise NoSuchScenario(f"there is no scenario {shown(scenario)}{hint}")
        return found


def load_library(folders: Sequence[Folder] | None = None, lean_on: Sequence[Folder] = ()) -> Library:
    """Loads every pack of these folders (None: the bundled ones and one's own). Bad content never raises.

    lean_on: folders whose vocabulary and rubrics may be used, but whose scenarios are not loaded.
    """
    chosen = tuple(standard_folders() if folders is None else folders)
    shelves: list[Shelf] = []
    for folder in (*lean_on, *chosen):
        shelves.append(read_shelf(folder, shelves[-1].shared if shelves else None))
    packs: dict[str, Pack] = {}
    files: dict[str, PackFiles] = {}
    for place, shelf in enumerate(shelves):
        if place < len(lean_on):
            continue
        for path, document in shelf.scenario_documents.items():
            _join(path, document, shelves[: place + 1], packs, files)
    problems = _ordered(document for shelf in shelves for document in shelf.documents())
    return Library(MappingProxyType(packs), problems, MappingProxyType(files), chosen)


def load_paths(paths: Sequence[Path]) -> Library:
    """What these files and folders hold, with the bundled vocabulary and rubrics to lean on.

    A file brings the packs that it takes part in, a folder all of its own. Problems are those of the files
    named and of the files their packs need.
    """
    wanted = [path.absolute() for path in paths]
    own = list(dict.fromkeys(folder_around(path) for path in wanted))
    bundled = bundled_folder()
    # A copy of a bundled scenario is fine where an author works, but not beside the bundled one in the same list.
    beside = [bundled] if any(folder.path in (bundled.path, user_packs_folder().path) for folder in own) else []
    others = [folder for folder in own if folder.path != bundled.path]
    whole = load_library([*beside, *others], lean_on=() if beside else (bundled,))

    def is_wanted(path: Path) -> bool:
        return any(path.absolute() == name or name in path.absolute().parents for name in wanted)

    ids = [
        name
        for name, found in whole.files.items()
        if is_wanted(found.scenario.path)
        or is_wanted(found.rubric.path)
        or is_wanted(found.rubric.path.parent / "shared.yaml")
    ]
    needed = {found.path for name in ids for found in (whole.files[name].scenario, whole.files[name].rubric)}
    missing = [_not_there(path) for path in wanted if not path.exists()]
    problems = [problem for problem in whole.problems if is_wanted(problem.path) or problem.path in needed]
    return Library(
        MappingProxyType({name: whole.packs[name] for name in ids}),
        (*missing, *problems),
        MappingProxyType({name: whole.files[name] for name in ids}),
        tuple(own),
    )


def _not_there(path: Path) -> Problem:
    return Problem(path, 1, 1, "there is no such file or folder; check the spelling")


def _join(
    path: Path,
    document: Document,
    shelves: Sequence[Shelf],
    packs: dict[str, Pack],
    files: dict[str, PackFiles],
) -> None:
    """Joins one scenario with its rubric: that of its own folder, else of a folder before it."""
    scenario: Scenario | None = shelves[-1].scenarios.get(path)
    node = root(document)
    rubric_id, name = node.at("rubric"), node.at("id")
    holder = next((shelf for shelf in reversed(shelves) if rubric_id.text in shelf.rubric_documents), None)
    if holder is None:
        if rubric_id.text:
            known = [other for shelf in shelves for other in shelf.rubric_documents]
            rubric_id.say(f"there is no rubric {shown(rubric_id.text)}{did_you_mean(rubric_id.text, known)}")
        return
    rubric_document = holder.rubric_documents[rubric_id.text]
    if rubric_document.value is not None:
        check_pair(node, root(rubric_document))
    if name.text in files:
        first = files[name.text].scenario.path
        name.say(f"scenario id {shown(name.text)} is already used by {first}; give it another id")
    rubric = holder.rubrics.get(rubric_id.text)
    if scenario is None or rubric is None or document.problems or rubric_document.problems:
        return
    pack = make_pack(scenario, rubric, shelves[-1].shared)
    clash = _words_clash(pack)
    if clash:
        root(rubric_document).at("vocabulary").say_at_key(clash)
        return
    packs[scenario.id] = pack
    files[scenario.id] = PackFiles(document, rubric_document)


def _words_clash(pack: Pack) -> str:
    """Why the rubric's words can't stand together with the shared ones; empty where they can.

    Each was read by itself; only where a rubric adds to a shared concept can they come to more than is allowed.
    """
    if not any(concept in pack.shared.vocabulary for concept in pack.rubric.vocabulary):
        return ""
    error = first_error(vocabulary_of(pack))
    return error and f"with the shared vocabulary it can't be read: {error}"


def _ordered(documents: Iterable[Document]) -> tuple[Problem, ...]:
    """Every problem once, by file in the order read, then by line."""
    found: dict[Problem, None] = {}
    for document in documents:
        for problem in sorted(document.problems):
            found[problem] = None
    return tuple(found)

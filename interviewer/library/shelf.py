"""One folder's files, read and validated each by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.content.scenario import Scenario
from interviewer.library.crosscheck import check_rubric, check_scenario
from interviewer.library.folders import Folder
from interviewer.library.node import Node, root
from interviewer.library.patterns import can_read, check_assumption_phrases, check_phrases
from interviewer.library.problem import shown
from interviewer.library.rulechecks import Vocabulary
from interviewer.library.validating import validate
from interviewer.library.yamlfile import Document, Place, read_yaml_file

__all__ = ["SHARED_FILE", "Shelf", "read_rubric", "read_shared", "read_shelf"]

SHARED_FILE = "shared.yaml"
_ENDINGS = (".yaml", ".yml")


@dataclass(slots=True)
class Shelf:
    """What a folder holds. Documents are kept for broken files too; models only for whole ones.

    shared: this folder's vocabulary over that of the folders before it; its broken entries are left out.
    """

    folder: Folder
    shared: SharedVocabulary
    shared_document: Document | None = None
    scenario_documents: dict[Path, Document] = field(default_factory=dict)
    rubric_documents: dict[str, Document] = field(default_factory=dict)
    scenarios: dict[Path, Scenario] = field(default_factory=dict)
    rubrics: dict[str, Rubric] = field(default_factory=dict)
    strays: list[Document] = field(default_factory=list)

    def documents(self) -> list[Document]:
        """Every file that was read, the vocabulary first."""
        first = [self.shared_document] if self.shared_document is not None else []
        return [*first, *self.rubric_documents.values(), *self.scenario_documents.values(), *self.strays]


def read_shelf(folder: Folder, before: SharedVocabulary | None = None) -> Shelf:
    """Reads a folder; a missing one is an empty shelf. before: the vocabulary of the folders before it."""
    shelf = Shelf(folder, before or SharedVocabulary.model_validate({"schema": 1, "vocabulary": {}}))
    read_shared(shelf)
    for path in _files(folder.rubrics, shelf):
        if path.name != SHARED_FILE:
            read_rubric(shelf, path)
    for path in _files(folder.scenarios, shelf):
        document = read_yaml_file(path)
        shelf.scenario_documents[path] = document
        check_scenario(root(document))
        scenario = validate(document, Scenario)
        if scenario is not None and not document.problems:
            shelf.scenarios[path] = scenario
    return shelf


def _files(folder: Path, shelf: Shelf) -> list[Path]:
    """The YAML files of a folder in the order of their names."""
    try:
        found = [path for path in folder.iterdir() if path.suffix in _ENDINGS and not path.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        stray = Document(folder)
        stray.problem(Place(1, 1), f"this folder can't be read: {error.strerror or error}; check its permissions")
        shelf.strays.append(stray)
        return []
    return sorted(found, key=lambda path: path.name)


def read_shared(shelf: Shelf) -> None:
    """Reads the folder's own vocabulary, where it has one, over that of the folders before it."""
    path = shelf.folder.rubrics / SHARED_FILE
    if not path.exists():
        return
    document = read_yaml_file(path)
    shelf.shared_document = document
    node = root(document)
    check_phrases(node.at("vocabulary"), _phrases(node))
    check_assumption_phrases(node)
    read = validate(document, SharedVocabulary)
    own = read if read is not None else _salvaged(document)
    if document.problems:
        own = _readable(own)
    before = shelf.shared
    shelf.shared = before.model_copy(
        update={
            "vocabulary": {**before.vocabulary, **own.vocabulary},
            "assumptions": {**before.assumptions, **own.assumptions},
        }
    )


def _salvaged(document: Document) -> SharedVocabulary:
    """The entries of a broken vocabulary that are whole: only rubrics that need the others have to wait."""
    kept: dict[str, dict[str, object]] = {"vocabulary": {}, "assumptions": {}}
    for section, entries in kept.items():
        for key, entry in root(document).at(section).items():
            candidate = {"schema": 1, "vocabulary": {}, section: {key: entry.value}}
            if validate(Document(document.path, candidate), SharedVocabulary) is not None:
                entries[key] = entry.value
    return SharedVocabulary.model_validate({"schema": 1, **kept})


def _phrases(node: Node) -> dict[str, tuple[str, ...]]:
    """The phrases of each concept in a file's own vocabulary."""
    return {key: tuple(entry.text for entry in value.texts()) for key, value in node.at("vocabulary").items()}


def _readable(shared: SharedVocabulary) -> SharedVocabulary:
    """The vocabulary without the concepts and groups that have a phrase nobody can read."""
    vocabulary = dict(shared.vocabulary)
    while bad := [name for name, phrases in vocabulary.items() if not can_read(phrases, vocabulary)]:
        for name in bad:
            del vocabulary[name]
    groups = {
        name: group
        for name, group in shared.assumptions.items()
        if all(can_read(phrases, {}) for phrases in group.phrases.values())
    }
    return shared.model_copy(update={"vocabulary": vocabulary, "assumptions": groups})


def read_rubric(shelf: Shelf, path: Path) -> None:
    """Reads one rubric into the shelf; what is wrong with it stands in its document."""
    document = read_yaml_file(path)
    node = root(document)
    phrases: dict[str, tuple[str, ...]] = dict(shelf.shared.vocabulary)
    for concept, entries in _phrases(node).items():
        phrases[concept] = (*phrases.get(concept, ()), *entries)
    groups = (*shelf.shared.assumptions, *(key for key, _value in node.at("assumptions").items()))
    check_rubric(node, Vocabulary(phrases, groups))
    rubric = validate(document, Rubric)
    name = node.at("id").text or path.stem
    if name in shelf.rubric_documents:
        first = shelf.rubric_documents[name].path.name
        document.problem(
            document.place(("id",)), f"rubric id {shown(name)} is already used by {first}; give it another id"
        )
        shelf.strays.append(document)
        return
    shelf.rubric_documents[name] = document
    if rubric is not None and not document.problems:
        shelf.rubrics[name] = rubric

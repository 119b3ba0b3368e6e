"""A rubric read by itself, without a scenario: to grade interviews again that were held before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from interviewer.content.rubric import Rubric, SharedVocabulary
from interviewer.library.folders import Folder, bundled_folder
from interviewer.library.problem import Problem
from interviewer.library.shelf import SHARED_FILE, Shelf, read_rubric, read_shared
from interviewer.library.yamlfile import Document, NodePath, read_yaml_file

__all__ = ["Lines", "LoneRubric", "load_rubric"]


@dataclass(frozen=True, slots=True)
class LoneRubric:
    """rubric: None where it can't be used; then problems say why, by file and line."""

    rubric: Rubric | None
    shared: SharedVocabulary
    problems: tuple[Problem, ...]


def load_rubric(path: Path) -> LoneRubric:
    """The rubric in a file. It leans on the bundled vocabulary, and on shared.yaml beside it in a rubrics folder."""
    base = Shelf(bundled_folder(), SharedVocabulary.model_validate({"schema": 1, "vocabulary": {}}))
    read_shared(base)
    shelf = base
    if path.absolute().parent.name == "rubrics" and path.absolute().parent != bundled_folder().rubrics.absolute():
        shelf = Shelf(Folder(path.absolute().parent.parent), base.shared)
        read_shared(shelf)
    read_rubric(shelf, path)
    problems = tuple(problem for document in shelf.documents() for problem in sorted(document.problems))
    rubric = next(iter(shelf.rubrics.values()), None)
    return LoneRubric(rubric, shelf.shared, problems)


class Lines:
    """Where the parts of a rubric's file stand, and those of the shared vocabulary beside it."""

    def __init__(self, path: Path, document: Document | None = None) -> None:
        self._rubric = document if document is not None else read_yaml_file(path)
        self._shared: Document | None = None

    def __call__(self, at: NodePath) -> str:
        """ "FILE:LINE" of a path; ("shared", ...) leads into the shared vocabulary."""
        if at[:1] != ("shared",):
            return self._told(self._rubric, at)
        for folder in (self._rubric.path.parent, bundled_folder().rubrics):
            if self._shared is None and (folder / SHARED_FILE).is_file():
                self._shared = read_yaml_file(folder / SHARED_FILE)
        return self._told(self._shared, at[1:]) if self._shared is not None else ""

    @staticmethod
    def _told(document: Document, at: NodePath) -> str:
        path = document.path
        if path.is_absolute() and path.is_relative_to(Path.cwd()):
            path = path.relative_to(Path.cwd())
        return f"{path}:{document.place(at).line}"

"""Reads a YAML file once, to plain values that know the line and column they stand at.

Refused, with line and way to mend: keys that stand twice, anchors, aliases, merge keys, tags, several
documents, deep nesting, files of more than a mebibyte, and plain words that YAML reads as something
else (see scalars).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from interviewer.library.problem import Problem, printable, shown
from interviewer.library.scalars import ScalarSurprise, plain_value
from interviewer.library.yamlsyntax import syntax_message

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_NODES",
    "Document",
    "NodePath",
    "Place",
    "read_yaml",
    "read_yaml_file",
]

MAX_BYTES = 1 << 20
MAX_DEPTH = 32
MAX_NODES = 50_000

NodePath = tuple[str | int, ...]
"""Keys and positions from the root to a node."""


class Place(NamedTuple):
    """Where something stands; both count from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Document:
    """A file's content. value: None where nothing could be read. places, keys: where values and keys are."""

    path: Path
    value: Any = None
    places: dict[NodePath, Place] = field(default_factory=dict)
    keys: dict[NodePath, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, at: NodePath) -> Place:
        """Where the value at this path starts, else its nearest parent that is there."""
        for length in range(len(at), -1, -1):
            found = self.places.get(at[:length])
            if found is not None:
                return found
        return Place(1, 1)

    def key_place(self, at: NodePath) -> Place:
        """Where the key of this path stands, else the value."""
        return self.keys.get(at) or self.place(at)

    def problem(self, place: Place, message: str) -> None:
        """Notes something wrong at a place of this file."""
        self.problems.append(Problem(self.path, place.line, place.column, printable(message)))


class _Stop(Exception):
    """Reading can't go on; the problem is noted already."""


def read_yaml_file(path: Path) -> Document:
    """The content of a file; unreadable files give a Document with a problem, never an exception."""
    document = Document(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        document.problem(Place(1, 1), f"can't be read: {error.strerror or error}; check that it exists and may be read")
        return document
    if len(data) > MAX_BYTES:
        document.problem(Place(1, 1), "is larger than 1 MiB; split it into several files")
        return document
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        document.problem(Place(line, 1), "is not UTF-8 text here; save the file as UTF-8")
        return document
    return read_yaml(text, path)


def read_yaml(text: str, path: Path) -> Document:
    """The content of a text; problems are kept in the document, never raised."""
    document = Document(path)
    if len(text) > MAX_BYTES:
        document.problem(Place(1, 1), "is larger than 1 MiB; split it into several files")
        return document
    odd = _ODD_LINE_END.search(text)
    if odd is not None:
        # YAML would count a line that no editor shows, and every line told after it would be wrong.
        name = f"U+{ord(odd.group()):04X}"
        document.problem(_place_in(text, odd.start()), f"an invisible line separator ({name}) stands here; remove it")
        return document
    try:
        _Builder(document).build(yaml.parse(text, yaml.CSafeLoader))
    except _Stop:
        document.value = None
    except yaml.MarkedYAMLError as error:
        document.value = None
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
        document.problem(place, syntax_message(error))
    except yaml.reader.ReaderError as error:
        document.value = None
        at = error.position if isinstance(error.position, int) else 0
        document.problem(_place_in(text, at), "a control character stands here that YAML does not allow; remove it")
    except (yaml.YAMLError, UnicodeError) as error:
        document.value = None
        document.problem(Place(1, 1), f"can't be read as YAML: {shown(error, 120)}")
    return document


_ODD_LINE_END = re.compile("\r(?!\n)|[\x85\u2028\u2029]")


def _place_in(text: str, at: int) -> Place:
    """Line and column of a character."""
    return Place(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


@dataclass(slots=True)
class _Open:
    """A mapping or list being read. key: the pending key of a mapping; skip: its value is not kept."""

    value: dict[Any, Any] | list[Any]
    path: NodePath
    key: str | None = None
    skip: bool = False


_MISSING = object()


class _Builder:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.open: list[_Open] = []
        self.nodes = 0
        self.documents = 0

    def build(self, events: Iterator[Any]) -> None:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self.scalar(event)
            elif isinstance(event, yaml.MappingStartEvent):
                self.start(event, {})
            elif isinstance(event, yaml.SequenceStartEvent):
                self.start(event, [])
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                self.open.pop()
            elif isinstance(event, yaml.AliasEvent):
                self.alias(event)
            elif isinstance(event, yaml.DocumentStartEvent):
                self.documents += 1
                if self.documents > 1:
                    self.stop(event, "a second document begins with '---'; keep one document in a file")
        if not self.documents or self.document.value is None:
            self.document.problem(Place(1, 1), "is empty")

    def stop(self, event: Any, message: str) -> None:
        self.document.problem(_place(event), message)
        raise _Stop

    def count(self, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.stop(event, f"has more than {MAX_NODES:,} values; split it into several files")
        if event.anchor is not None:
            self.document.problem(
                _place(event), f"anchors (&{event.anchor[:20]}) are not used here; write the value out"
            )
        if event.tag not in (None, "!"):
            self.document.problem(_place(event), f"tags ({shown(event.tag)}) are not used here; remove it")

    def start(self, event: Any, value: dict[Any, Any] | list[Any]) -> None:
        self.count(event)
        if len(self.open) >= MAX_DEPTH:
            self.stop(event, f"is nested more than {MAX_DEPTH} deep")
        if self.open and self.key_is_due():
            self.stop(event, "a list or mapping can't be a key; a text that begins with [ or { needs quotes")
        path = self.put(value, event)
        self.open.append(_Open(value, path))

    def alias(self, event: Any) -> None:
        self.document.problem(_place(event), f"aliases (*{event.anchor[:20]}) are not used here; write the value out")
        if self.open and self.key_is_due():
            self.set_key(_MISSING, event)
        else:
            self.put(None, event)

    def scalar(self, event: Any) -> None:
        self.count(event)
        value: object = event.value
        if event.implicit[0]:
            try:
                value = plain_value(event.value)
            except ScalarSurprise as surprise:
                self.document.problem(_place(event), str(surprise))
                value = event.value
        if self.open and self.key_is_due():
            self.set_key(value, event)
        else:
            self.put(value, event)

    def key_is_due(self) -> bool:
        top = self.open[-1]
        return isinstance(top.value, dict) and top.key is None and not top.skip

    def set_key(self, value: object, event: Any) -> None:
        top = self.open[-1]
        if value is _MISSING:
            top.skip = True
            return
        if value is None or isinstance(value, bool):
            self.document.problem(
                _place(event),
                f"a key can't be {shown(event.value) if event.value else 'empty'}; put it in quotes",
            )
        key = str(event.value)
        assert isinstance(top.value, dict)
        if key in top.value:
            first = self.document.keys[(*top.path, key)]
            self.document.problem(
                _place(event), f"key {shown(key)} stands twice (first in line {first.line}); remove one"
            )
            top.skip = True
            return
        top.key = key
        self.document.keys[(*top.path, key)] = _place(event)

    def put(self, value: Any, event: Any) -> NodePath:
        """Keeps a value where it belongs and tells its path. A value under a doubled key is dropped."""
        if not self.open:
            self.document.value = value
            self.document.places[()] = _place(event)
            return ()
        top = self.open[-1]
        if isinstance(top.value, list):
            path: NodePath = (*top.path, len(top.value))
            top.value.append(value)
        elif top.skip:
            top.skip = False
            return (*top.path, "(twice)")
        else:
            assert top.key is not None
            path = (*top.path, top.key)
            top.value[top.key] = value
            top.key = None
        self.document.places[path] = _place(event)
        return path


def _place(event: Any) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)

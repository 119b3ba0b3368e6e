"""A place in a file's values, for checks that must cope with whatever an author wrote there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from interviewer.library.yamlfile import Document, NodePath

__all__ = ["Node", "root"]


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place. Going where nothing is gives a node with value None; nothing here raises."""

    document: Document
    path: NodePath
    value: Any

    def at(self, *keys: str) -> Node:
        """The node below these keys."""
        node = self
        for key in keys:
            inner = node.value.get(key) if isinstance(node.value, dict) else None
            node = Node(self.document, (*node.path, key), inner)
        return node

    def entries(self) -> Iterator[Node]:
        """The entries of a list; nothing where this is no list."""
        if isinstance(self.value, list):
            for place, value in enumerate(self.value):
                yield Node(self.document, (*self.path, place), value)

    def items(self) -> Iterator[tuple[str, Node]]:
        """The keys and values of a mapping; nothing where this is no mapping."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, Node(self.document, (*self.path, key), value)

    def texts(self) -> Iterator[Node]:
        """The entries of a list that are text."""
        return (entry for entry in self.entries() if isinstance(entry.value, str))

    @property
    def text(self) -> str:
        """The text here; empty where there is none."""
        return self.value if isinstance(self.value, str) else ""

    def say(self, message: str) -> None:
        """Notes a problem at the value."""
        self.document.problem(self.document.place(self.path), message)

    def say_at_key(self, message: str) -> None:
        """Notes a problem at the key of this value."""
        self.document.problem(self.document.key_place(self.path), message)


def root(document: Document) -> Node:
    """The whole of a file."""
    return Node(document, (), document.value)

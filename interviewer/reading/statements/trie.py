"""The longer phrases of a vocabulary as a trie, so that phrases that begin alike are looked for together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from interviewer.reading.prose.model import Token
from interviewer.reading.statements.matching import fits, key_of
from interviewer.reading.statements.phrase import GAP, Item, Phrase

__all__ = ["HeardToken", "Node", "ends"]


class HeardToken(NamedTuple):
    """A token with the stems that it can stand for (and whether that takes a typing error) and the keys that it is
    looked up by as the second word of a phrase and as a later one."""

    token: Token
    stems: tuple[tuple[str, bool], ...]
    second: tuple[str, ...]
    later: tuple[str, ...]


class Node:
    """What may follow the items read so far.

    edges: by the key of the next item, the items with that key and what follows each. gap: what follows a gap.
    concepts: those of the phrases that end here.
    """

    __slots__ = ("concepts", "edges", "gap")

    def __init__(self) -> None:
        self.edges: dict[str, list[tuple[Item, Node]]] = {}
        self.gap: Node | None = None
        self.concepts: list[str] = []

    def after(self, one: HeardToken, keys: Sequence[str]) -> Iterator[tuple[Node, bool]]:
        """The nodes that a token leads to by these keys, each with whether that takes a typing error."""
        edges = self.edges
        for key in keys:
            if key in edges:
                for item, node in edges[key]:
                    fitting, typo = fits(item, one.token, one.stems)
                    if fitting:
                        yield node, typo

    def add(self, phrase: Phrase) -> None:
        """Put a phrase below this node."""
        node = self
        for item in phrase.items:
            node = node._child(item)
        if phrase.concept not in node.concepts:
            node.concepts.append(phrase.concept)

    def _child(self, item: Item) -> Node:
        if item.kind == "gap":
            self.gap = self.gap or Node()
            return self.gap
        edges = self.edges.setdefault(key_of(item), [])
        for other, node in edges:
            if other is item or other == item:
                return node
        edges.append((item, Node()))
        return edges[-1][1]


Ends = dict[Node, tuple[int, bool]]
"""Where phrases end: the node of each, with the token after it and whether a typing error was forgiven."""


def ends(node: Node, said: Sequence[HeardToken], at: int, typo: bool, out: Ends, second: bool = False) -> Ends:
    """Adds to `out` every phrase below `node` that goes on at said[at]; of each the one with the shortest gaps.

    second: said[at] would be the second word of a phrase.
    """
    if node.concepts:
        out.setdefault(node, (at, typo))
    if node.edges and at < len(said):
        one = said[at]
        for following, slip in node.after(one, one.second if second else one.later):
            ends(following, said, at + 1, typo or slip, out)
    if node.gap is not None:
        for place in range(at, min(at + GAP, len(said)) + 1):
            if place > at and said[place - 1].token.kind == "punct":
                break
            ends(node.gap, said, place, typo, out)
    return out

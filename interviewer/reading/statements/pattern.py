"""The pattern language of statement checks.

    ann & propose              both, in any order, neither of them negated
    matrix > not fit           in this order, the second one negated
    memory|space & any limit   alternatives; `any`: negated or not
    "out of memory"            a phrase of its own, without vocabulary

As a mapping: match, within (clause, sentence, near, message), unless (a list of patterns), stance (asserted,
rejected, any).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from interviewer.reading.statements.phrase import LexiconError, parse_phrase

__all__ = ["Pattern", "PatternError", "Slot", "Window"]

Window = Literal["clause", "sentence", "near", "message"]
Polarity = Literal["plain", "negated", "any"]
_WINDOWS: tuple[Window, ...] = ("clause", "sentence", "near", "message")
_STANCES = ("asserted", "rejected", "any")
_KEYS = ("match", "within", "unless", "stance")


class PatternError(ValueError):
    """A pattern that can't be read: what is wrong, and at which character of its text."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing to be said: any of `concepts` or of the quoted `literals`, with a polarity."""

    text: str
    concepts: tuple[str, ...]
    literals: tuple[str, ...] = ()
    polarity: Polarity = "plain"


@dataclass(frozen=True, slots=True)
class Pattern:
    """Slots to be found in one window, in order or not, and patterns whose match cancels it.

    needs: for each slot without a quoted phrase its concepts, of which one at least has to stand in the message.
    """

    text: str
    slots: tuple[Slot, ...]
    ordered: bool = False
    within: Window = "near"
    unless: tuple[Pattern, ...] = ()
    stance: str = "asserted"
    needs: tuple[frozenset[str], ...] = field(default=(), init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        needs = tuple(frozenset(slot.concepts) for slot in self.slots if not slot.literals)
        object.__setattr__(self, "needs", needs)

    def may_stand(self, said: frozenset[str]) -> bool:
        """Whether a message in which these concepts are said can match: each slot has one of them, or is quoted."""
        return not any(map(said.isdisjoint, self.needs))

    @property
    def concepts(self) -> tuple[str, ...]:
        """Every concept that the pattern names, `unless` included, each once."""
        names = [name for slot in self.slots for name in slot.concepts]
        names += [name for other in self.unless for name in other.concepts]
        return tuple(dict.fromkeys(names))

    @staticmethod
    def parse(spec: str | Mapping[str, object]) -> Pattern:
        """A pattern from its text or mapping. Raises PatternError; offset counts in the match text."""
        if isinstance(spec, str):
            return _parse_text(spec)
        if not isinstance(spec, Mapping):
            raise PatternError("a pattern is a text or a mapping with match, within, unless, stance", 0)
        return _parse_mapping(spec)


def _parse_mapping(spec: Mapping[str, object]) -> Pattern:
    for key in spec:
        if key not in _KEYS:
            raise PatternError(f"unknown key {key!r}: a pattern has {', '.join(_KEYS)}", 0)
    match = spec.get("match")
    if not isinstance(match, str):
        raise PatternError("a pattern needs `match`, a text", 0)
    within = spec.get("within", "near")
    stance = spec.get("stance", "asserted")
    if within not in _WINDOWS:
        raise PatternError(f"`within` is one of {', '.join(_WINDOWS)}, not {within!r}", 0)
    if stance not in _STANCES:
        raise PatternError(f"`stance` is one of {', '.join(_STANCES)}, not {stance!r}", 0)
    unless = spec.get("unless", ())
    if isinstance(unless, str | Mapping):
        unless = (unless,)
    if not isinstance(unless, Sequence):
        raise PatternError("`unless` is a list of patterns", 0)
    plain = _parse_text(match)
    others = tuple(Pattern.parse(one) for one in unless)
    return Pattern(plain.text, plain.slots, plain.ordered, within, others, str(stance))


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str
    text: str
    offset: int


def _pieces(text: str) -> list[_Piece]:
    out: list[_Piece] = []
    at = 0
    while at < len(text):
        char = text[at]
        if char.isspace():
            at += 1
        elif char in "&>|":
            out.append(_Piece(char, char, at))
            at += 1
        elif char == '"':
            end = text.find('"', at + 1)
            if end < 0:
                raise PatternError("the quotation has no end", at)
            out.append(_Piece("literal", text[at + 1 : end], at))
            at = end + 1
        elif char.isalnum() or char == "_":
            end = at
            while end < len(text) and (text[end].isalnum() or text[end] in "_-."):
                end += 1
            out.append(_Piece("name", text[at:end], at))
            at = end
        else:
            raise PatternError(f"{char!r} means nothing here", at)
    return out


def _parse_text(text: str) -> Pattern:
    pieces = _pieces(text)
    slots: list[Slot] = []
    joints: list[str] = []
    at = 0
    while True:
        slot, at = _parse_slot(text, pieces, at)
        slots.append(slot)
        if at >= len(pieces):
            break
        joints.append(pieces[at].kind)
        if len(set(joints)) > 1:
            raise PatternError("one pattern joins its slots by & or by >, not both", pieces[at].offset)
        at += 1
    if all(slot.polarity != "plain" for slot in slots) and all(slot.polarity == "any" for slot in slots):
        raise PatternError("at least one slot must say what it claims: not only `any`", 0)
    return Pattern(text, tuple(slots), ">" in joints)


def _parse_slot(text: str, pieces: Sequence[_Piece], at: int) -> tuple[Slot, int]:
    if at >= len(pieces):
        raise PatternError("a concept or a quoted phrase is missing", len(text))
    polarity: Polarity = "plain"
    first = at
    follows = at + 1 < len(pieces) and pieces[at + 1].kind in ("name", "literal")
    if pieces[at].kind == "name" and pieces[at].text in ("not", "any") and follows:
        polarity = "negated" if pieces[at].text == "not" else "any"
        at += 1
    concepts: list[str] = []
    literals: list[str] = []
    while True:
        if at >= len(pieces) or pieces[at].kind not in ("name", "literal"):
            offset = pieces[at].offset if at < len(pieces) else len(text)
            raise PatternError("a concept or a quoted phrase is missing", offset)
        piece = pieces[at]
        if piece.kind == "literal":
            try:
                parse_phrase("a quoted phrase", piece.text, {})
            except LexiconError as error:
                raise PatternError(str(error), piece.offset) from error
            literals.append(piece.text)
        else:
            concepts.append(piece.text)
        at += 1
        if at < len(pieces) and pieces[at].kind == "|":
            at += 1
            continue
        break
    if at < len(pieces) and pieces[at].kind not in "&>":
        raise PatternError("slots are joined by & (any order) or > (this order)", pieces[at].offset)
    end = pieces[at - 1].offset + len(pieces[at - 1].text) + (2 if pieces[at - 1].kind == "literal" else 0)
    return Slot(text[pieces[first].offset : end], tuple(concepts), tuple(literals), polarity), at

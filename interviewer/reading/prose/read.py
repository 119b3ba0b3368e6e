"""read_prose: tokens, clauses and sentences of one message."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import atoms_of
from interviewer.reading.prose.echo import echoes
from interviewer.reading.prose.labels import find_labels
from interviewer.reading.prose.model import Clause, Prose, Sentence, Token, heaviest
from interviewer.reading.prose.negation.reach import find_negators
from interviewer.reading.prose.split import find_breaks
from interviewer.reading.prose.stance import Part, StanceReader
from interviewer.reading.prose.tokens import Raw, printed_ranges, struck_ranges, tokenise

__all__ = ["MAX_TOKENS", "read_prose"]

MAX_TOKENS = 2_000
"""Tokens that are read; a message of the longest length allowed has about 1,600, more is no prose."""


def read_prose(text: str, formulas: Sequence[tuple[int, int, str]] = (), heard: Sequence[str] = ()) -> Prose:
    """Read a normalised message (Source.text).

    formulas: (start, end, "growth" | "quantity") ranges, each of which becomes one opaque token.
    heard: what the interviewer has said; five or more words in a row that repeat it are only mentioned.
    """
    typed = tokenise(text, formulas)
    raws = typed[:MAX_TOKENS]
    parts = _parts(text, raws)
    clause_of = [index for index, part in enumerate(parts) for _ in range(part.first, part.last)]
    atoms = atoms_of(raws, clause_of)
    negators = find_negators(atoms, raws)
    reader = StanceReader(raws, parts, atoms, text)
    reader.run()
    for first, last in reader.contrary:
        for index in range(first + 1, last):
            if raws[index].kind not in ("quantity", "growth"):
                negators[index] = () if len(negators[index]) % 2 else (first,)
    _mark_ranges(reader, raws, struck_ranges(text), "struck through")
    _mark_ranges(reader, raws, [match.span() for match in _KEY.finditer(text)], "a key of data")
    _mark_ranges(reader, raws, [match.span() for match in _TICKS.finditer(text)], "ticked off")
    _mark_ranges(reader, raws, printed_ranges(text), "printed by code")
    if heard:
        repeated = echoes(text, heard, None if formulas else typed)
        _mark_ranges(reader, raws, repeated, "repeats the question", whole_growths=True)
    tokens = tuple(
        Token(
            raw.start, raw.end, text[raw.start : raw.end], raw.word, raw.stem, raw.kind,
            parts[clause_of[index]].sentence, clause_of[index], len(negators[index]) % 2 == 1,
            reader.stance[index], reader.cue[index], negators[index],
        )
        for index, raw in enumerate(raws)
    )  # fmt: skip
    labels = find_labels(parts, raws)
    clauses = tuple(_clause(part, raws, reader, labels[index]) for index, part in enumerate(parts))
    return Prose(text, tokens, clauses, _sentences(parts, clauses), tuple(raw.start for raw in raws))


_KEY = re.compile(
    r"""(?:["'][\w-]{1,40}|\{\s?\\?["'][\w -]{1,40})\\?["']\s?:\s?"""
    r"""(?:(?:true|false|null|none|1)\b|\\?["'](?:true|yes|met|pass(?:ed)?)\b)""",
    re.IGNORECASE,
)
"""Data pasted into an answer says nothing about its keys."""
_TICKED = r"(?:(?!(?:is|are|was|were|not)\b)[\w-]+:? ){1,4}?(?:ok|okay|met|passed|verified)\b"
_TICKS = re.compile(rf"\b{_TICKED}(?:[,;] (?:and )?{_TICKED})+", re.IGNORECASE)
"""Things ticked off in a row, which claims nothing of them: "memory ok, wall clock ok"."""


def _parts(text: str, raws: Sequence[Raw]) -> list[Part]:
    if not raws:
        return []
    parts: list[Part] = []
    first, joint, sentence = 0, "", 0
    for one in find_breaks(text, raws):
        parts.append(Part(first, one.at, sentence, joint))
        first, joint = one.at, one.joint
        sentence += one.sentence
        if one.sentence:
            joint = ""
    parts.append(Part(first, len(raws), sentence, joint))
    return parts


def _mark_ranges(
    reader: StanceReader,
    raws: Sequence[Raw],
    ranges: Sequence[tuple[int, int]],
    cue: str,
    whole_growths: bool = False,
) -> None:
    """Ranges are in order and disjoint, so of those that begin before a token's end the last reaches furthest.

    whole_growths: a growth of which only a part lies in a range is left out ("the number of feature columns squared").
    """
    if not ranges:
        return
    begins = [start for start, _end in ranges]
    for index, raw in enumerate(raws):
        place = bisect_left(begins, raw.end) - 1
        if place < 0 or raw.start >= ranges[place][1]:
            continue
        whole = ranges[place][0] <= raw.start and raw.end <= ranges[place][1]
        if whole or not (whole_growths and raw.kind == "growth"):
            reader.mark(index, index + 1, Stance.MENTIONED, cue)


def _clause(part: Part, raws: Sequence[Raw], reader: StanceReader, labels: tuple[tuple[int, int], ...]) -> Clause:
    said = [index for index in range(part.first, part.last) if raws[index].kind != "punct"]
    stance, cue = Stance.ASSERTED, None
    if said and all(reader.stance[index] is not Stance.ASSERTED for index in said):
        stance = heaviest([reader.stance[index] for index in said])
        cue = next(reader.cue[index] for index in said if reader.stance[index] is stance)
    return Clause(
        raws[part.first].start,
        raws[part.last - 1].end,
        part.sentence,
        stance,
        cue,
        part.first,
        part.last,
        part.joint,
        labels,
    )


def _sentences(parts: Sequence[Part], clauses: Sequence[Clause]) -> tuple[Sentence, ...]:
    out: list[Sentence] = []
    first = 0
    for index in range(1, len(parts) + 1):
        if index == len(parts) or parts[index].sentence != parts[first].sentence:
            out.append(Sentence(clauses[first].start, clauses[index - 1].end, first, index))
            first = index
    return tuple(out)

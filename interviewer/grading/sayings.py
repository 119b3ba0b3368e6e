"""Statements shown back as they were read: how a message is understood, never whether it is right."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.content.pack import Pack
from interviewer.grading.compiled import compile_pack
from interviewer.reading.model import Reading, Stance
from interviewer.reading.source import Span
from interviewer.reading.statements import find_all
from interviewer.reading.taking_back.withdrawals import withdrawals

__all__ = ["Said", "said_in", "said_lines"]


@dataclass(frozen=True, slots=True)
class Said:
    """One saying of the rubric in a message; span and quote as typed."""

    id: str
    read_as: str
    span: Span
    quote: str
    stance: Stance


def said_in(pack: Pack, reading: Reading) -> tuple[Said, ...]:
    """The sayings found in a message, by place; each at most once for every stance."""
    compiled, back = compile_pack(pack), withdrawals(reading.source.text)
    found: dict[tuple[str, Stance], Said] = {}
    for saying in pack.rubric.sayings:
        for _pattern, match in find_all(compiled.patterns(saying.says), reading.prose, compiled.lexicon):
            stance = Stance.ASSERTED if match.counts else match.stance
            if stance is Stance.ASSERTED and any(one.start <= match.start < one.end for one in back):
                stance = Stance.REJECTED  # "scrap HNSW" names what it takes back
            span = reading.source.span(match.start, match.end)
            said = Said(saying.id, saying.read_as, span, reading.source.quote(span), stance)
            found.setdefault((saying.id, stance), said)
    return tuple(sorted(found.values(), key=lambda said: said.span))


def said_lines(pack: Pack, reading: Reading) -> tuple[str, ...]:
    """What was asserted, in words for people; nothing of what was denied, asked or only mentioned."""
    lines = [said.read_as for said in said_in(pack, reading) if said.stance is Stance.ASSERTED]
    return tuple(dict.fromkeys(lines))

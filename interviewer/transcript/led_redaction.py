"""Leaves names or times out of a led interview's packet, before any format is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from interviewer.transcript.led_parts import CandidatePacket, CommitteePacket, LedCheck, LedMark, LedTurn, LedVerdict
from interviewer.transcript.redaction import Pseudonym, Renamed

__all__ = ["redacted_packet"]

AnyPacket = TypeVar("AnyPacket", CandidatePacket, CommitteePacket)


def redacted_packet(packet: AnyPacket, pseudonym: Pseudonym | None, *, times: bool) -> AnyPacket:
    """The packet with the candidate's name replaced wherever it was said or written, and without times.

    pseudonym: None keeps names. times: keep moments and lengths; the limit stays in any case.
    """
    if isinstance(packet, CommitteePacket) and (pseudonym is not None or not times):
        packet = replace(packet, source=None)  # the facts would tell it
    if pseudonym is not None:
        packet = replace(_anonymous(packet, pseudonym), redacted=(*packet.redacted, "names"))
    return packet if times else replace(_without_times(packet), redacted=(*packet.redacted, "times"))


def _anonymous(packet: AnyPacket, pseudonym: Pseudonym) -> AnyPacket:
    renamed = Renamed.of(packet.candidate, pseudonym)
    if renamed is None:
        return packet
    turns = tuple(_turn(turn, renamed) for turn in packet.turns)
    if isinstance(packet, CandidatePacket):
        return replace(packet, candidate=renamed.stand_in, turns=turns)
    typed: dict[int | None, str] = {turn.message: turn.text for turn in packet.turns if turn.message is not None}
    return replace(
        packet,
        candidate=renamed.stand_in,
        turns=turns,
        verdicts=tuple(replace(given, reason=renamed(given.reason)) for given in packet.verdicts),
        checks=tuple(_check(check, typed, renamed) for check in packet.checks),
        notes=tuple(replace(note, text=renamed(note.text)) for note in packet.notes),
    )


def _turn(turn: LedTurn, renamed: Renamed) -> LedTurn:
    read = tuple(map(renamed, turn.read))
    return replace(turn, text=renamed(turn.text), read=read, edited_from=renamed(turn.edited_from))


def _check(check: LedCheck, typed: Mapping[int | None, str], renamed: Renamed) -> LedCheck:
    said, machine = typed.get(check.machine.message), check.machine
    machine = replace(machine, quote=renamed.quoted_in(said, machine.quote), read=renamed(machine.read))
    return replace(check, marks=tuple(_mark(mark, typed, renamed) for mark in check.marks), machine=machine)


def _mark(mark: LedMark, typed: Mapping[int | None, str], renamed: Renamed) -> LedMark:
    quote = renamed.quoted_in(typed.get(mark.message), mark.quote)
    return replace(mark, quote=quote, observation=renamed(mark.observation), reason=renamed(mark.reason))


def _without_times(packet: AnyPacket) -> AnyPacket:
    turns = tuple(replace(turn, after=None) for turn in packet.turns)
    if isinstance(packet, CandidatePacket):
        return replace(packet, times=None, turns=turns)
    return replace(
        packet,
        times=None,
        turns=turns,
        stages=(),
        machine=_timeless(packet.machine),
        verdicts=tuple(map(_timeless, packet.verdicts)),
        checks=tuple(replace(c, marks=tuple(replace(m, after=None) for m in c.marks)) for c in packet.checks),
        notes=tuple(replace(note, after=None) for note in packet.notes),
    )


def _timeless(verdict: LedVerdict) -> LedVerdict:
    return replace(verdict, after=None)

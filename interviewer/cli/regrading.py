"""Sessions graded again, one after the other or on several processes: what each process needs, and one item's work."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.journal import Journal
    from interviewer.transcript.record import Record
    from interviewer.transcript.regrading import Places

__all__ = ["Item", "Outcome", "items_of", "led_items_of", "prepare"]

_KEPT_PACKS = 32


class Item(NamedTuple):
    """A session as the journal's texts, or a file (then events and pack are empty)."""

    name: str
    events: tuple[str, ...] = ()
    pack: str = ""


class Outcome(NamedTuple):
    """row: the result as plain values, None where there is none; trouble: why, "" where it has simply not ended."""

    row: dict[str, Any] | None
    trouble: str = ""


def items_of(journal: Journal, sessions: Iterable[str]) -> Iterator[Item]:
    """The sessions' texts, read as they are needed. One that can't be read comes without events."""
    from interviewer.journal import JournalError

    for session in sessions:
        try:
            yield Item(session, *journal.stored(session))
        except JournalError as error:
            yield Item(session, (), str(error))


def led_items_of(journal: Journal, sessions: Iterable[str]) -> Iterator[Item]:
    """What the machine heard of led sessions, in the same form; without a verdict before the interviewer's."""
    import json

    from interviewer.content.pack import pack_to_json
    from interviewer.journal import JournalError
    from interviewer.journal.led_sessions import open_led
    from interviewer.library.folders import data_folder
    from interviewer.session.events import event_adapter
    from interviewer.transcript.led_record import led_record

    for session in sessions:
        try:
            record = led_record(open_led(session, journal, data_folder()).replayed())
        except (JournalError, ValueError) as error:
            yield Item(session, (), str(error))
        else:
            events = tuple(event_adapter.dump_json(event).decode("utf-8") for event in record.events)
            yield Item(session, events, json.dumps(pack_to_json(record.pack)))


def prepare(rubric: Path | None, stored: bool) -> Callable[[Item], Outcome]:
    """The work on one item. rubric: grade with this file's; stored: with the one each session was held with."""
    worker = _Worker(rubric, stored)
    return worker.work


class _Worker:
    def __init__(self, rubric: Path | None, stored: bool) -> None:
        from interviewer.library import load_library
        from interviewer.library.lone import LoneRubric, load_rubric

        self._path, self._stored = rubric, stored
        self._lone: LoneRubric | None = load_rubric(rubric) if rubric is not None else None
        self._library = load_library() if rubric is None and not stored else None
        self._packs: OrderedDict[int, tuple[str, Pack]] = OrderedDict()
        self._targets: OrderedDict[tuple[str, str], tuple[Pack, Places]] = OrderedDict()

    def work(self, item: Item) -> Outcome:
        """Grades one session again; never raises for what is wrong with that session."""
        from interviewer.transcript.record import TranscriptError
        from interviewer.transcript.regrading import as_row, regrade

        try:
            record = self._record(item)
            target = self._target(record.pack)
            if target is None:
                told = f"{item.name} was graded by another rubric ({record.pack.rubric.id})"
                return Outcome(None, told if self._lone is not None else f"{told}, which is no longer there")
            result = regrade(record, *target)
        except TranscriptError as error:
            return Outcome(None, str(error))
        except (ValueError, KeyError, ArithmeticError, RecursionError) as error:
            return Outcome(None, f"{item.name} can't be graded: {str(error)[:200]}")
        return Outcome(None) if result is None else Outcome(as_row(result))

    def _record(self, item: Item) -> Record:
        from interviewer.session.events import event_adapter
        from interviewer.transcript.record import Record, TranscriptError
        from interviewer.transcript.taking import read_file

        if not item.events:
            if item.pack:
                raise TranscriptError(f"{item.name} can't be read: {item.pack}")
            return read_file(Path(item.name)).record
        return Record(item.name, self._pack(item.pack), tuple(event_adapter.validate_json(e) for e in item.events))

    def _pack(self, text: str) -> Pack:
        """The pack of a text; sessions of one scenario share one, so that it is made ready only once."""
        import json

        from interviewer.content.pack import pack_from_json

        key = hash(text)
        known = self._packs.get(key)
        if known is not None and known[0] == text:
            self._packs.move_to_end(key)
            return known[1]
        pack = pack_from_json(json.loads(text))
        self._packs[key] = (text, pack)
        if len(self._packs) > _KEPT_PACKS:
            self._packs.popitem(last=False)
        return pack

    def _target(self, held: Pack) -> tuple[Pack, Places] | None:
        """The scenario as it was held with the rubric to grade by, and where its parts stand; None where none fits."""
        if self._stored:
            return held, lambda _path: ""
        key = (held.scenario_hash, held.rubric.id)
        known = self._targets.get(key)
        if known is None:
            made = self._made(held)
            if made is None:
                return None
            self._targets[key] = known = made
            if len(self._targets) > _KEPT_PACKS:
                self._targets.popitem(last=False)
        return known

    def _made(self, held: Pack) -> tuple[Pack, Places] | None:
        from interviewer.content.pack import make_pack
        from interviewer.library.lone import Lines

        if self._lone is not None:
            if self._lone.rubric is None or self._path is None or self._lone.rubric.id != held.rubric.id:
                return None
            return make_pack(held.scenario, self._lone.rubric, self._lone.shared), Lines(self._path)
        assert self._library is not None
        for scenario, pack in self._library.packs.items():
            if pack.rubric.id == held.rubric.id:
                document = self._library.files[scenario].rubric
                return make_pack(held.scenario, pack.rubric, pack.shared), Lines(document.path, document)
        return None

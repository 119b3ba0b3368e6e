"""Every session into a folder: only what is new, under names that are safe everywhere."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.cli.diagnostics import Exit, Failure, warn
from interviewer.cli.exporting import rendered
from interviewer.cli.led import NotJudged, led_facts, led_packet, led_summaries
from interviewer.cli.parallel import Progress
from interviewer.cli.store import journal_file, open_journal
from interviewer.cli.transcripts import told_transcript_errors
from interviewer.engine import engine

if TYPE_CHECKING:
    from interviewer.journal import Journal
    from interviewer.journal.led_listing import DeskSummary
    from interviewer.transcript import Format, Options

__all__ = ["Wanted", "export_all", "safe_name"]

INDEX = ".interviewer-export.json"
"""In the folder: which file holds what, so that the next run writes only what is new."""

_UNSAFE = re.compile(r"[^a-z0-9-]+")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))})


def safe_name(session: str, scenario: str, started_at: float | None, ending: str) -> str:
    """A file's name that every system takes: lower-case ASCII, no reserved word, at most 120 characters.

    It tells scenario and day (None: not even that), and never a candidate's name.
    """
    from interviewer.transcript.times import iso

    day = [] if started_at is None else [iso(started_at)[:10]]
    stem = "-".join([*day, _slug(scenario)[:60], _slug(session)[:40]])
    if _slug(session) != session:  # what made it safe must not make two sessions one file
        stem += "-" + hashlib.sha256(session.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{'x-' if stem.split('-')[0] in _RESERVED else ''}{stem}{ending}"


def _slug(text: str) -> str:
    return _UNSAFE.sub("-", text.lower()).strip("-") or "x"


@dataclass(slots=True)
class _Index:
    """file name -> [what it was made from, hash of what was written]."""

    path: Path
    files: dict[str, list[str]]

    @classmethod
    def read(cls, folder: Path) -> _Index:
        """An index that is missing or damaged only means that everything is written."""
        path = folder / INDEX
        files: dict[str, list[str]] = {}
        try:
            data = json.loads(path.read_bytes())
            if isinstance(data, dict) and isinstance(data.get("files"), dict):
                files = {
                    str(name): [str(part) for part in kept]
                    for name, kept in data["files"].items()
                    if isinstance(kept, list) and len(kept) == 2
                }
        except (OSError, ValueError, RecursionError):
            files = {}
        return cls(path, files)

    def holds(self, name: str, made_from: str) -> bool:
        """Whether the file is there as it was written from the very same session."""
        kept = self.files.get(name)
        if kept is None or kept[0] != made_from:
            return False
        try:
            return _sha(self.path.with_name(name).read_bytes()) == kept[1]
        except OSError:
            return False

    def write(self) -> None:
        from interviewer.transcript import write_text

        write_text(json.dumps({"files": dict(sorted(self.files.items()))}, indent=0) + "\n", self.path)


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class _Kept:
    """A session that may be written. facts: how many it is made from; text: its transcript, made when it is wanted."""

    id: str
    scenario: str
    started_at: float
    facts: str
    text: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What every session is written as; led: the same for led sessions."""

    fmt: Format
    options: Options
    template: Path | None
    led: Options

    @property
    def ending(self) -> str:
        """What a template writes is named as the template is: feedback.md.j2 writes .md."""
        if self.template is None:
            return f".{self.fmt}"
        kind = Path(self.template.name.removesuffix(".j2").removesuffix(".jinja")).suffix.lower()
        return kind if re.fullmatch(r"\.[a-z0-9]{1,8}", kind) else ".txt"

    @property
    def how(self) -> str:
        """What decides a file beside its session."""
        options = self.options
        decides: list[Any] = [engine(), self.fmt, options.view, options.redacted, options.notes]
        decides += [self.led.view, self.led.notes]
        if options.pseudonym is not None:
            decides.append(options.pseudonym(""))  # another key gives other pseudonyms
        if self.template is not None and self.template.is_file():
            decides.append(_sha(self.template.read_bytes()))
        return _sha(json.dumps(decides).encode())[:16]


def _own(journal: Journal, wanted: Wanted) -> Iterator[_Kept]:
    from interviewer.transcript import record_of

    for session in journal.sessions():

        def text(name: str = session.id) -> str:
            return rendered(record_of(journal, name), wanted.fmt, wanted.options, wanted.template)

        yield _Kept(session.id, session.scenario, session.started_at, str(journal.count(session.id)), text)


def _led(journal: Journal, sessions: Iterable[DeskSummary], wanted: Wanted) -> Iterator[_Kept]:
    for session in sessions:

        def text(name: str = session.id) -> str:
            return led_packet(name, wanted.fmt, wanted.led)

        yield _Kept(session.id, session.scenario, session.started_at, led_facts(journal, session), text)


def export_all(folder: Path, wanted: Wanted) -> int:
    """Every session of the journal into a folder; 1 where one could not be written.

    A led session is written once its interviewer has given a verdict, and only in the program's own formats.
    """
    _make(folder)
    counts = Counter[str]()
    if journal_file().exists():
        with told_transcript_errors(), open_journal() as journal:
            led = _packets(wanted)
            progress = Progress("sessions", total=journal.total() + len(led))
            index = _Index.read(folder)
            for kept in chain(_own(journal, wanted), _led(journal, led, wanted)):
                counts[_outcome(kept, wanted, index)] += 1
                progress.step()
            index.write()
            progress.end()
    waiting = counts["waiting"]
    told = f" Led, and waiting for the interviewer's verdict: {waiting}." if waiting else ""
    print(f"Wrote {counts['written']} to {folder}; {counts['unchanged']} had not changed.{told}")
    return Exit.SOME_FAILED if counts["failed"] else Exit.OK


def _packets(wanted: Wanted) -> tuple[DeskSummary, ...]:
    """The led sessions, where what is wanted is there for them."""
    led = led_summaries()
    if led and wanted.template is not None:
        warn("Led sessions are left out: their packets are not made by a template.")
        return ()
    return led


def _outcome(kept: _Kept, wanted: Wanted, index: _Index) -> str:
    """Writes one session: written, unchanged, waiting, failed. What is wrong with one's own template ends the run."""
    from interviewer.journal import JournalError
    from interviewer.transcript import TranscriptError, write_text

    name = safe_name(kept.id, kept.scenario, kept.started_at if wanted.options.times else None, wanted.ending)
    made_from = f"{kept.facts} {wanted.how}"
    if index.holds(name, made_from):
        return "unchanged"
    try:
        text = kept.text()
    except NotJudged:
        return "waiting"
    except (JournalError, TranscriptError, ValueError, Failure) as error:
        if wanted.template is not None and isinstance(error, TranscriptError):
            raise
        warn(f"Session {kept.id} is left out: {error}")
        return "failed"
    write_text(text, index.path.with_name(name))
    index.files[name] = [made_from, _sha(text.encode("utf-8"))]
    return "written"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Failure(f"{folder} is no folder and can't be made: {error.strerror or error}.", "Name another.") from None

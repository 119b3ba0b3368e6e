"""What export is asked for, and every session at once: into a folder, only what is new, under names safe everywhere."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer import __version__
from interviewer.cli.diagnostics import Exit, Failure, warn
from interviewer.cli.parallel import Progress
from interviewer.cli.store import open_journal, summaries
from interviewer.cli.transcripts import told_transcript_errors

if TYPE_CHECKING:
    from interviewer.journal import SessionSummary
    from interviewer.transcript import Format, Options
    from interviewer.transcript.record import Record

__all__ = ["add_redaction", "export_all", "options_of", "rendered", "safe_name"]

INDEX = ".interviewer-export.json"
"""In the folder of --all: which file holds what, so that the next run writes only what is new."""

_UNSAFE = re.compile(r"[^a-z0-9-]+")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))})


def add_redaction(parser: argparse.ArgumentParser) -> None:
    """The options --anonymous and --no-times."""
    parser.add_argument("--anonymous", action="store_true", help="pseudonyms instead of names, the same each time")
    parser.add_argument("--no-times", action="store_true", help="leave out when it was and how long it took")


def options_of(arguments: argparse.Namespace) -> Options:
    """Whose view is wanted, and what is left out of it."""
    from interviewer.cli.pseudonyms import pseudonyms
    from interviewer.transcript import Options

    return Options(
        view=arguments.view or "interviewer",
        pseudonym=pseudonyms() if arguments.anonymous else None,
        times=not arguments.no_times,
        notes=bool(arguments.notes),
    )


def rendered(record: Record, fmt: Format, options: Options, template: Path | None) -> str:
    """The transcript in a format, or by one's own template."""
    if template is None:
        from interviewer.transcript import render

        return render(record, fmt, options)
    from interviewer.transcript.options import view_of
    from interviewer.transcript.owntemplate import render_own

    return render_own(view_of(record, options), template)


def safe_name(session: SessionSummary, options: Options, ending: str) -> str:
    """A file's name that every system takes: lower-case ASCII, no reserved word, at most 120 characters.

    It tells day and scenario, and never a candidate's name.
    """
    from interviewer.transcript.times import iso

    day = [iso(session.started_at)[:10]] if options.times else []
    stem = "-".join([*day, _slug(session.scenario)[:60], _slug(session.id)[:40]])
    if _slug(session.id) != session.id:  # what made it safe must not make two sessions one file
        stem += "-" + hashlib.sha256(session.id.encode("utf-8", "surrogatepass")).hexdigest()[:8]
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


def export_all(folder: Path, fmt: Format, options: Options, template: Path | None) -> int:
    """Every session of the journal into a folder; 1 where one could not be written."""
    from interviewer.journal import JournalError
    from interviewer.transcript import TranscriptError, record_of, write_text

    _make(folder)
    sessions = summaries()
    index = _Index.read(folder)
    ending = _ending(template) if template is not None else f".{fmt}"
    how = _how(fmt, options, template)
    written, kept, failed = 0, 0, 0
    progress = Progress("sessions", total=len(sessions))
    with told_transcript_errors(), open_journal() as journal:
        for session in sessions:
            name = safe_name(session, options, ending)
            made_from = f"{journal.count(session.id)} {how}"
            if index.holds(name, made_from):
                kept += 1
            else:
                try:
                    text = rendered(record_of(journal, session.id), fmt, options, template)
                except (JournalError, TranscriptError, ValueError) as error:
                    if template is not None and isinstance(error, TranscriptError):
                        raise
                    warn(f"Session {session.id} is left out: {error}")
                    failed += 1
                else:
                    write_text(text, folder / name)
                    index.files[name] = [made_from, _sha(text.encode("utf-8"))]
                    written += 1
            progress.step()
        index.write()
    progress.end()
    print(f"Wrote {written} to {folder}; {kept} had not changed.")
    return Exit.SOME_FAILED if failed else Exit.OK


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Failure(f"{folder} is no folder and can't be made: {error.strerror or error}.", "Name another.") from None


def _ending(template: Path) -> str:
    """What a template writes is named as the template is: feedback.md.j2 writes .md."""
    kind = Path(template.name.removesuffix(".j2").removesuffix(".jinja")).suffix.lower()
    return kind if re.fullmatch(r"\.[a-z0-9]{1,8}", kind) else ".txt"


def _how(fmt: str, options: Options, template: Path | None) -> str:
    """What decides a file beside its session."""
    wanted: list[Any] = [__version__, fmt, options.view, options.redacted, options.notes]
    if options.pseudonym is not None:
        wanted.append(options.pseudonym(""))  # another key gives other pseudonyms
    if template is not None and template.is_file():
        wanted.append(_sha(template.read_bytes()))
    return _sha(json.dumps(wanted).encode())[:16]

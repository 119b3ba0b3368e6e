"""What export is asked for: whose view, what is left out of it, and by which template."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.transcript import Format, Options
    from interviewer.transcript.record import Record

__all__ = ["add_redaction", "led_options_of", "options_of", "rendered"]


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


def led_options_of(arguments: argparse.Namespace) -> Options:
    """The same for led sessions: the committee's view with its notes where nothing else is said."""
    notes = arguments.notes is not False
    return replace(options_of(arguments), view=arguments.view or "committee", notes=notes)


def rendered(record: Record, fmt: Format, options: Options, template: Path | None) -> str:
    """The transcript in a format, or by one's own template."""
    if template is None:
        from interviewer.transcript import render

        return render(record, fmt, options)
    from interviewer.transcript.options import view_of
    from interviewer.transcript.owntemplate import render_own

    return render_own(view_of(record, options), template)

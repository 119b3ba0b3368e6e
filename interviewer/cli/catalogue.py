"""All commands. Only what reads a command line needs them; the program on the whole screen starts without."""

from __future__ import annotations

from interviewer.cli.command import Command
from interviewer.cli.commands import (
    agreement,
    check,
    compare,
    delete,
    export,
    grade,
    import_,
    join,
    lead,
    list,
    marks,
    read,
    regrade,
    resume,
    run,
    sessions,
    show,
    verify,
    where,
)

__all__ = ["COMMANDS"]

COMMANDS: tuple[Command, ...] = (
    run.command,
    lead.command,
    join.command,
    agreement.command,
    list.command,
    show.command,
    sessions.command,
    resume.command,
    export.command,
    import_.command,
    verify.command,
    regrade.command,
    marks.command,
    delete.command,
    read.command,
    compare.command,
    grade.command,
    check.command,
    where.command,
)
"""In the order in which --help shows them."""

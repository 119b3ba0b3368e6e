"""The one owner of stderr and of exit codes. An error is a sentence that says what to do, no traceback."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from enum import IntEnum
from shutil import get_terminal_size
from typing import TextIO

from interviewer.plain.text import safe, wrap

__all__ = ["Exit", "Failure", "guarded", "prepare_streams", "warn"]


class Exit(IntEnum):
    """What the program ends with; README, "Exit codes", tells the same."""

    OK = 0
    SOME_FAILED = 1  # lines of a batch or examples of a rubric; the rest went through
    BAD_INPUT = 2  # usage, content or data that can't be used
    FAULT = 3  # a fault of this program
    INTERRUPTED = 130
    BROKEN_PIPE = 141


class Failure(Exception):
    """Ends the command: `sentence` says what is wrong, `hint` what to do about it."""

    def __init__(self, sentence: str, hint: str = "", code: Exit = Exit.BAD_INPUT) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint
        self.code = code


def prepare_streams() -> None:
    """What can't be written is escaped, what can't be read is replaced, so that neither ends the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def warn(sentence: str, hint: str = "") -> None:
    """Tells something on stderr that does not stop the command."""
    _tell("Note: " + sentence, hint)


def guarded(action: Callable[[], int]) -> int:
    """Runs a command and turns whatever it raises into a sentence and an exit code.

    With INTERVIEWER_DEBUG set, faults of the program itself keep their traceback.
    """
    try:
        code = action()
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse, after --help and --version
        return stop.code if isinstance(stop.code, int) else int(Exit.OK)
    except Failure as failure:
        _tell(failure.sentence, failure.hint)
        return failure.code
    except KeyboardInterrupt:
        _tell("Interrupted.", "")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        _silence(sys.stdout)
        return Exit.BROKEN_PIPE
    except OSError as error:
        if os.environ.get("INTERVIEWER_DEBUG"):
            raise
        _tell(_os_sentence(error), "Check that the file or folder exists and that you may use it.")
        return Exit.BAD_INPUT
    except Exception as error:
        if os.environ.get("INTERVIEWER_DEBUG"):
            raise
        _tell(
            f"This is a fault in interviewer itself: {type(error).__name__}: {error}",
            "Everything saved so far is safe. Set INTERVIEWER_DEBUG=1 and run it again to see where.",
        )
        return Exit.FAULT


def _os_sentence(error: OSError) -> str:
    reason = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {reason}." if error.filename else f"{reason}."


def _tell(sentence: str, hint: str) -> None:
    try:
        limit = get_terminal_size().columns if sys.stderr.isatty() else 0
        for line in (f"interviewer: {safe(sentence)}", *([f"  {safe(hint)}"] if hint else [])):
            print(wrap(line, limit) if limit else line, file=sys.stderr)
        sys.stderr.flush()
    except BrokenPipeError:
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Nobody reads the stream any more: send the rest nowhere, so that the exit stays quiet."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())

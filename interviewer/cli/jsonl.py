"""JSON Lines in, JSON Lines out: in order, flushed, the id handed through; a bad line never stops the run."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from interviewer import strict_json
from interviewer.cli.diagnostics import Exit, Failure
from interviewer.cli.parallel import Progress, in_order
from interviewer.cli.rows import Row, RowError, kind
from interviewer.plain.text import HARMFUL

__all__ = ["Answer", "answer_lines", "answer_lines_on", "dumps", "print_json", "print_line"]

Answer = Callable[[Row], Mapping[str, object]]


def dumps(value: object, indent: int | None = None) -> str:
    """JSON that is valid UTF-8 and harmless on a terminal. Raises ValueError for NaN and infinities."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return HARMFUL.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def print_json(value: object) -> None:
    """Writes a value to stdout, indented for people too."""
    _print(dumps(value, indent=2))


def _print(text: str) -> None:
    """Characters that stdout's encoding lacks are escaped, so the JSON stays valid."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = "".join(char if char.isascii() else json.dumps(char)[1:-1] for char in text)
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def print_line(value: object) -> None:
    """Writes a value to stdout as one line of JSON."""
    _print(dumps(value))


def answer_lines(source: str, answer: Answer) -> int:
    """Answers every line of a file (`-`: standard input) with `answer(row)`; 1 if any line was bad."""
    with _opened(source) as lines:
        return _printed(_answered(line, number, answer) for number, line in _numbered(lines))


def answer_lines_on(source: str, prepare: Callable[[], Answer], jobs: int, progress: Progress) -> int:
    """The same on several processes: the same lines in the same order. prepare: gives `answer` in each of them."""
    with _opened(source) as lines:
        results = in_order(_numbered(lines), _answering, (prepare,), jobs)
        code = _printed(_stepped(results, progress))
    progress.end()
    return code


def _answering(prepare: Callable[[], Answer]) -> Callable[[tuple[int, bytes]], tuple[str, bool]]:
    answer = prepare()
    return lambda numbered: _answered(numbered[1], numbered[0], answer)


def _numbered(lines: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers."""
    for number, line in enumerate(lines, start=1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            yield number, line


def _stepped(results: Iterable[tuple[str, bool]], progress: Progress) -> Iterator[tuple[str, bool]]:
    for result in results:
        progress.step()
        yield result


def _printed(results: Iterable[tuple[str, bool]]) -> int:
    failed = False
    for result, good in results:
        failed = failed or not good
        _print(result)
    return Exit.SOME_FAILED if failed else Exit.OK


def _answered(line: bytes, number: int, answer: Answer) -> tuple[str, bool]:
    """The JSON for a line, and whether it could be answered."""
    identity: object = None
    try:
        row = _row(line)
        dumps(row.get("id"))
        identity = row.get("id")
        return dumps({"id": identity, **answer(row)}), True
    except RowError as error:
        problem = str(error)
    except RecursionError:
        problem = "this is nested too deep"
    except Exception as error:
        if os.environ.get("INTERVIEWER_DEBUG"):
            raise
        problem = f"a fault in interviewer itself: {type(error).__name__}: {error}"
    return dumps({"id": identity, "error": f"line {number}: {problem}"}), False


def _row(line: bytes) -> Row:
    try:
        row = strict_json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise RowError(f"this is not UTF-8 (byte {error.start + 1}); save the file as UTF-8") from None
    except json.JSONDecodeError as error:
        raise RowError(f"this is not JSON: {error.msg} at character {error.pos + 1}") from None
    except RecursionError:
        raise RowError("this is nested too deep") from None
    except ValueError as error:
        raise RowError(f"this can't be read: {error}") from None
    if not isinstance(row, dict):
        raise RowError(f"an object {{...}} is expected, this is {kind(row)}")
    return row


@contextmanager
def _opened(source: str) -> Iterator[Iterable[bytes]]:
    if source == "-":
        yield sys.stdin.buffer
        return
    try:
        with Path(source).open("rb") as lines:
            yield lines
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        hint = "Give a file of JSON Lines, or - for standard input."
        raise Failure(f"{source} can't be read: {error.strerror}.", hint) from None

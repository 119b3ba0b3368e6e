"""The command line as a whole: help, unknown words, exit codes, streams."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from interviewer import __version__
from interviewer.cli.catalogue import COMMANDS
from interviewer.cli.diagnostics import Exit, Failure, guarded
from tests.cli.conftest import Run
from tests.cli.interrupting import hears_ctrl_c

NAMES = [command.name for command in COMMANDS]


def test_version(run: Run) -> None:
    assert run("--version").out == f"interviewer {__version__}\n"


def test_help_names_every_command(run: Run) -> None:
    done = run("--help")
    assert done.code == 0
    assert all(re.search(rf"^    {name}\b", done.out, re.MULTILINE) for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_help_of_each_command_has_an_example(run: Run, name: str) -> None:
    done = run(name, "--help")
    assert done.code == 0
    assert re.search(rf"^examples?:\n  (\S+=\S+ )?interviewer {name}", done.out, re.MULTILINE)


@pytest.mark.parametrize(
    ("arguments", "sentence", "hint"),
    [
        (["grad"], "'grad' is not a command.", "Did you mean 'grade'"),
        (["xyzzy"], "'xyzzy' is not a command.", "interviewer --help"),
        (["\x1b[2Jlist"], "'\\x1b[2Jlist' is not a command.", ""),
        (["list", "--jsno"], "'--jsno' is not known here.", "interviewer list --help"),
        (["list", "--js"], "'--js' is not known here.", "interviewer list --help"),
        (["list", "more"], "'more' is not known here.", "interviewer list --help"),
        (["--plain"], "'--plain' is not known here.", "interviewer --help"),
        (["run"], "The following arguments are required: SCENARIO.", "interviewer run --help"),
        (["run", "pairwise-similarity", "--mode", "hard"], "invalid choice: 'hard'", ""),
        (["run", "pairwise-similarity", "--minutes", "nan"], "'nan' must be a number of minutes", ""),
        (["run", "pairwise-similarity", "--minutes", "-3"], "'-3' must be a number of minutes", ""),
        (["run", "pairwise-similarity", "--seed", "x"], "'x' must be a whole number", ""),
        (["run", "pairwise-simlarity", "--plain"], "There is no scenario 'pairwise-simlarity'", "pairwise-similarity"),
        (["show", "none-at-all"], "There is no scenario 'none-at-all'", "interviewer list"),
        (["export", "last"], "There are no sessions yet.", "interviewer run"),
        (["resume", "--plain"], "No session of yours is unfinished.", "interviewer run"),
        (["run", "pairwise-similarity"], "The full screen needs a terminal.", "--plain"),
        ([], "The full screen needs a terminal.", "--plain"),
        (["run", "pairwise-similarity", "--plain", "--export", "x.doc"], "names no transcript format", ".md, .html, .json or"),
        (["run", "pairwise-similarity", "--plain", "--export", "no/x.md"], "There is no folder", "Create it first"),
    ],
)  # fmt: skip
def test_wrong_usage_is_a_sentence_and_exit_code_2(run: Run, arguments: list[str], sentence: str, hint: str) -> None:
    done = run(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert sentence in done.err
    assert hint in done.err
    assert "Traceback" not in done.err
    assert "\x1b" not in done.err


def raising(error: BaseException) -> int:
    def fail() -> int:
        raise error

    return guarded(fail)


def test_whatever_is_raised_ends_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert raising(Failure("Wrong.", "Do it right.", Exit.SOME_FAILED)) == 1
    assert raising(KeyboardInterrupt()) == 130
    assert raising(FileNotFoundError(2, "No such file or directory", "x")) == 2
    assert raising(RuntimeError("a bug")) == 3
    told = capsys.readouterr().err
    assert "interviewer: Wrong.\n  Do it right.\n" in told
    assert "x: No such file or directory." in told
    assert "RuntimeError: a bug" in told
    assert "INTERVIEWER_DEBUG" in told


def test_debugging_keeps_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEWER_DEBUG", "1")
    with pytest.raises(RuntimeError):
        raising(RuntimeError("a bug"))


def program(*arguments: str, **more: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "interviewer", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more,  # type: ignore[call-overload]
    )  # fmt: skip


def test_a_reader_that_goes_away_is_no_fault() -> None:
    with program("compare", "--json", "-") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        line = b'{"id": 1, "expected": "n", "answer": "n"}\n'
        process.stdin.write(line)
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(line * 3)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_each_line_is_answered_before_the_next_is_asked_for() -> None:
    with program("compare", "--json", "-") as process:
        assert process.stdin
        assert process.stdout
        for identity in (b"1", b"2"):
            process.stdin.write(b'{"id": %s, "expected": "n", "answer": "n"}\n' % identity)
            process.stdin.flush()
            assert b'"id": %s' % identity in process.stdout.readline()
        process.stdin.close()
        assert process.wait() == 0


@pytest.mark.skipif(os.name == "nt", reason="signals are told otherwise there")
def test_ctrl_c_is_told_without_a_traceback() -> None:
    with program("compare", "--json", "-", preexec_fn=hears_ctrl_c) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b'{"id": 1, "expected": "n", "answer": "n"}\n')
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b"interviewer: Interrupted.\n"
        assert process.wait() == 130


def test_a_terminal_without_unicode_still_gets_valid_output(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    with program("grade", "--json", "-", env=environment) as process:
        row = '{"id": "é🙂", "scenario": "pairwise-similarity", "messages": ["n² d"]}'
        out, err = process.communicate(row.encode())
    assert process.returncode == 0, err
    assert json.loads(out)["id"] == "é🙂"

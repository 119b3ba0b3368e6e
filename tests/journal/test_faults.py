"""When the disk or the file is not as it should be: a sentence that says what to do, and nothing lost."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from interviewer.journal import Journal, JournalError
from interviewer.journal.errors import explained
from interviewer.journal.schema import APPLICATION, VERSION
from tests.journal.helpers import answer, small_pack, started


def _failure(path: Path) -> JournalError:
    with pytest.raises(JournalError) as raised:
        Journal.open(path, busy_seconds=0.05)
    assert raised.value.sentence.endswith(".")
    assert raised.value.hint.endswith(".")
    return raised.value


@pytest.mark.parametrize(
    "content", [b"this is no database, " * 100, b"SQLite format 3\x00" + b"\xff" * 5000, os.urandom(8192)]
)
def test_a_damaged_file_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(content)
    failure = _failure(path)
    assert "damaged" in failure.sentence
    assert str(path) in failure.hint
    assert path.read_bytes() == content


def test_damage_found_later_is_told(tmp_path: Path) -> None:
    pack, path = small_pack(), tmp_path / "journal.db"
    journal = Journal.open(path)
    journal.create("one", pack, 1.0, "", (started(pack), *(answer(i, "x" * 3000) for i in range(30))))
    journal.close()
    content = bytearray(path.read_bytes())
    content[8192:] = b"\x5a" * (len(content) - 8192)
    path.write_bytes(bytes(content))
    with pytest.raises(JournalError, match="damaged"):
        Journal.open(path).events("one")
    assert path.read_bytes() == bytes(content)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.commit()
    other.close()
    assert "another program" in _failure(path).sentence
    assert sqlite3.connect(path).execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]


def test_a_newer_journal_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal.open(path).close()
    later = sqlite3.connect(path)
    later.execute(f"PRAGMA user_version = {VERSION + 1}")
    later.commit()
    later.close()
    failure = _failure(path)
    assert "newer" in failure.sentence
    assert "Update" in failure.hint


def test_an_empty_file_becomes_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch()
    journal = Journal.open(path)
    assert journal.sessions() == ()
    assert sqlite3.connect(path).execute("PRAGMA application_id").fetchone() == (APPLICATION,)


def test_a_folder_in_the_files_place(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.mkdir()
    assert "can't be opened" in _failure(path).sentence


def test_a_file_in_the_folders_place(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    failure = _failure(tmp_path / "data" / "journal.db")
    assert "not a folder" in failure.sentence
    assert "INTERVIEWER_HOME" in failure.hint


def test_a_locked_journal(tmp_path: Path) -> None:
    pack, path = small_pack(), tmp_path / "journal.db"
    journal = Journal.open(path, busy_seconds=0.05)
    journal.create("one", pack, 1.0, "", (started(pack),))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalError, match="in use by another program"):
        journal.append("one", (answer(0),))
    assert journal.events("one") == (started(pack),)
    other.execute("ROLLBACK")
    journal.append("one", (answer(0),))
    assert journal.events("one") == (started(pack), answer(0))


def test_a_full_disk(tmp_path: Path) -> None:
    pack, path = small_pack(), tmp_path / "journal.db"
    journal = Journal.open(path)
    journal.create("one", pack, 1.0, "", (started(pack),))
    pages = journal._connection.execute("PRAGMA page_count").fetchone()[0]
    journal._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(JournalError, match="no space left"):
        journal.append("one", (answer(0, "x" * 100_000),))
    assert journal.events("one") == (started(pack),)
    journal._connection.execute("PRAGMA max_page_count = 100000")
    journal.append("one", (answer(0, "x" * 100_000),))
    assert len(journal.events("one")) == 2


def test_a_journal_that_may_only_be_read(tmp_path: Path) -> None:
    """Permissions do not bind the superuser, so the connection itself is made read-only."""
    pack, path = small_pack(), tmp_path / "journal.db"
    journal = Journal.open(path)
    journal.create("one", pack, 1.0, "", (started(pack),))
    journal._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(JournalError, match="can't be opened for writing"):
        journal.append("one", (answer(0),))
    assert journal.events("one") == (started(pack),)


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind the superuser")
def test_a_folder_that_may_only_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    assert "INTERVIEWER_HOME" in _failure(folder / "journal.db").hint
    assert "INTERVIEWER_HOME" in _failure(folder / "deeper" / "journal.db").hint


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "can't be written"),
        (errno.EROFS, "can't be written"),
        (errno.ENOSPC, "no space left"),
        (errno.ENOTDIR, "not a folder"),
        (errno.ELOOP, "could not be made"),
    ],
)
def test_each_failure_of_the_system_has_its_sentence(number: int, words: str) -> None:
    failure = explained(OSError(number, os.strerror(number)), Path("/data/journal.db"))
    assert words in failure.sentence
    assert failure.hint


def test_a_missing_event_is_told(tmp_path: Path) -> None:
    pack, path = small_pack(), tmp_path / "journal.db"
    journal = Journal.open(path)
    journal.create("one", pack, 1.0, "", (started(pack), answer(0), answer(1)))
    journal._connection.execute("DELETE FROM events WHERE seq = 1")
    with pytest.raises(JournalError, match="Event 1 of session one"):
        journal.events("one")


@pytest.mark.parametrize("text", ["{}", "not json", '{"type":"FromTheFuture"}', '{"type":"Paused","extra":1}'])
def test_an_unreadable_event_is_told(tmp_path: Path, text: str) -> None:
    pack = small_pack()
    journal = Journal.open(tmp_path / "journal.db")
    journal.create("one", pack, 1.0, "", (started(pack), answer(0)))
    journal._connection.execute("UPDATE events SET json = ? WHERE seq = 1", (text,))
    with pytest.raises(JournalError, match="Event 1 of session one"):
        journal.events("one")


@pytest.mark.parametrize("text", ["{}", "[]", "null", "broken", '{"scenario":1,"rubric":2,"shared":3}'])
def test_an_unreadable_pack_is_told(tmp_path: Path, text: str) -> None:
    pack = small_pack()
    journal = Journal.open(tmp_path / "journal.db")
    journal.create("one", pack, 1.0, "", (started(pack),))
    journal._connection.execute("UPDATE sessions SET pack = ?", (text,))
    with pytest.raises(JournalError, match="can't be read by this version"):
        journal.pack("one")


def test_the_file_is_gone_while_it_is_used(tmp_path: Path) -> None:
    """What was open stays usable or says so; a new opening makes a new journal."""
    pack, folder = small_pack(), tmp_path / "data"
    journal = Journal.open(folder / "journal.db")
    journal.create("one", pack, 1.0, "", (started(pack),))
    journal.close()
    shutil.rmtree(folder)
    assert Journal.open(folder / "journal.db").sessions() == ()


def test_a_closed_journal_says_so(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path / "journal.db")
    journal.close()
    journal.close()
    with pytest.raises(JournalError):
        journal.sessions()
    with pytest.raises(JournalError):
        journal.save_draft("one", "x")


def test_settings_that_make_it_durable(tmp_path: Path) -> None:
    connection = Journal.open(tmp_path / "journal.db")._connection
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
    }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "user_version": VERSION}

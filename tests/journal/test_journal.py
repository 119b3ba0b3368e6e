"""The journal keeps what it was given, gives it back, and lists it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from interviewer.content.pack import pack_to_json
from interviewer.journal import Journal, JournalConflict, JournalError, listing
from interviewer.journal import journal as journal_module
from tests.journal.helpers import answer, ending, small_pack, started

HOSTILE = (
    "",
    "   ",
    "\x00\x07\x1b[31mred",
    "emoji 🧮 and עברית",
    "'); DROP TABLE events; --",
    "[/]",
    "9**9**9**9",
    "x" * 100_000,
    "a\r\nb\u2028c",
)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal.open(tmp_path / "deep" / "journal.db")


def test_events_come_back_as_they_were_given(journal: Journal) -> None:
    pack = small_pack()
    first = started(pack)
    journal.create("one", pack, 100.0, "Ada", (first,))
    said = tuple(answer(i, text) for i, text in enumerate(HOSTILE))
    assert journal.append("one", said) == 1 + len(said)
    assert journal.events("one") == (first, *said)


def test_pack_comes_back_with_its_hashes(journal: Journal) -> None:
    pack = small_pack()
    journal.create("one", pack, 100.0, "", (started(pack),))
    copy = journal.pack("one")
    assert pack_to_json(copy) == pack_to_json(pack)
    assert (copy.scenario_hash, copy.rubric_hash) == (pack.scenario_hash, pack.rubric_hash)


def test_everything_survives_closing_and_opening(tmp_path: Path) -> None:
    pack, path = small_pack(), tmp_path / "journal.db"
    first = Journal.open(path)
    first.create("one", pack, 100.0, "Ada", (started(pack),))
    first.append("one", (answer(0),))
    first.save_draft("one", "half a sen")
    first.close()
    second = Journal.open(path)
    assert second.events("one") == (started(pack), answer(0))
    assert second.draft("one") == "half a sen"


def test_summaries_newest_first(journal: Journal) -> None:
    pack = small_pack("Sorting — naïvely")
    journal.create("old", pack, 100.0, "Ada", (started(pack), answer(0), answer(1, at=150.0)))
    journal.create("new", pack, 200.0, "", (started(pack, 200.0), *ending(300.0)))
    new, old = journal.sessions()
    assert (new.id, new.ended, new.tier, new.assessed, new.answered) == ("new", True, "lean_hire", True, 0)
    assert (old.id, old.ended, old.tier, old.assessed, old.answered) == ("old", False, None, False, 2)
    assert (old.title, old.scenario, old.candidate) == ("Sorting — naïvely", "sorting", "Ada")
    assert (old.mode, old.started_at, old.last_at) == ("practice", 100.0, 150.0)


def test_what_was_imported_is_told_apart(journal: Journal) -> None:
    pack = small_pack()
    journal.create("own", pack, 100.0, "", (started(pack),))
    journal.create("other", pack, 200.0, "", (started(pack, 200.0),), imported_at=900.0)
    assert [(s.id, s.imported_at) for s in journal.sessions()] == [("other", 900.0), ("own", None)]
    assert (journal.imported("other"), journal.imported("own")) == (True, False)
    journal.delete("other")
    journal.create("other", pack, 200.0, "", (started(pack, 200.0),))
    assert not journal.imported("other")


def test_ids_come_oldest_first_over_many_pages(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (listing, journal_module):
        monkeypatch.setattr(module, "PAGE", 3)
    pack = small_pack()
    for number in range(7):  # two of them began at the same moment
        journal.create(f"s{number}", pack, -(number // 2), "", (started(pack),))
    assert list(journal.ids()) == ["s6", "s4", "s5", "s2", "s3", "s0", "s1"]
    assert journal.total() == 7
    for number in range(6):
        journal.delete(f"s{number}")
    assert list(journal.ids()) == ["s6"]


def test_an_older_journal_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    pack = small_pack()
    with_imports = Journal.open(path)
    with_imports.create("old", pack, 100.0, "", (started(pack),))
    with_imports.close()
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE imports")
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    journal = Journal.open(path)
    journal.create("new", pack, 200.0, "", (started(pack, 200.0),), imported_at=1.0)
    assert [(s.id, s.imported_at) for s in journal.sessions()] == [("new", 1.0), ("old", None)]
    journal.close()


def test_a_session_without_events_is_not_listed(journal: Journal) -> None:
    journal.create("empty", small_pack(), 100.0)
    assert journal.sessions() == ()
    assert (list(journal.ids()), journal.total()) == ([], 0)
    assert journal.events("empty") == ()


@pytest.mark.parametrize(
    ("prefix", "found"),
    [("abc1", "abc1"), ("abd", "abd2"), ("x%", "x%y"), ("abc", "abc"), ("é", "é1")],
)
def test_a_unique_prefix_is_enough(journal: Journal, prefix: str, found: str) -> None:
    for name in ("abc", "abc1", "abd2", "x%y", "xxy", "é1"):
        journal.create(name, small_pack(), 1.0)
    assert journal.resolve(prefix) == found


@pytest.mark.parametrize("prefix", ["", "zzz", "ab", "%", "_"])
def test_any_other_prefix_is_refused_in_words(journal: Journal, prefix: str) -> None:
    for name in ("abc", "abd"):
        journal.create(name, small_pack(), 1.0)
    with pytest.raises(JournalError) as raised:
        journal.resolve(prefix)
    assert raised.value.hint


def test_drafts_are_replaced_emptied_and_bounded_to_their_session(journal: Journal) -> None:
    journal.create("one", small_pack(), 1.0)
    journal.create("two", small_pack(), 1.0)
    for text in HOSTILE[1:]:
        journal.save_draft("one", text)
        assert journal.draft("one") == text
    assert journal.draft("two") == ""
    journal.save_draft("one", "")
    assert journal.draft("one") == ""
    journal.save_draft("one", "lone \ud800 surrogate")
    assert journal.draft("one") == "lone \ufffd surrogate"


def test_an_answer_takes_its_draft_with_it(journal: Journal) -> None:
    pack = small_pack()
    journal.create("one", pack, 1.0, "", (started(pack),))
    journal.save_draft("one", "n^2")
    journal.append("one", (answer(0),), expected=1, draft="")
    assert journal.draft("one") == ""


def test_delete_takes_everything(journal: Journal) -> None:
    pack = small_pack()
    journal.create("one", pack, 1.0, "", (started(pack), answer(0)))
    journal.create("two", pack, 1.0, "", (started(pack),))
    journal.save_draft("one", "text")
    journal.delete("one")
    assert [s.id for s in journal.sessions()] == ["two"]
    for call in (journal.events, journal.pack, journal.delete):
        with pytest.raises(JournalError, match="no session 'one'"):
            call("one")
    journal.create("one", pack, 1.0, "", (started(pack),))
    assert journal.events("one") == (started(pack),)
    assert journal.draft("one") == ""


def test_an_id_is_used_once(journal: Journal) -> None:
    pack = small_pack()
    journal.create("one", pack, 1.0, "", (started(pack),))
    with pytest.raises(JournalError, match="already"):
        journal.create("one", pack, 2.0)
    assert journal.events("one") == (started(pack),)


def test_unknown_sessions_get_nothing(journal: Journal) -> None:
    for call in (
        lambda: journal.append("no", (answer(0),)),
        lambda: journal.save_draft("no", "x"),
        lambda: journal.save_draft("no", ""),
    ):
        with pytest.raises(JournalError, match="no session"):
            call()
    assert journal.draft("no") == ""


def test_two_windows_can_not_write_over_each_other(tmp_path: Path) -> None:
    pack, path = small_pack(), tmp_path / "journal.db"
    one, two = Journal.open(path), Journal.open(path)
    one.create("s", pack, 1.0, "", (started(pack),))
    two.append("s", (answer(0, "from two"),), expected=1)
    with pytest.raises(JournalConflict):
        one.append("s", (answer(0, "from one"),), expected=1, draft="")
    assert one.events("s") == (started(pack), answer(0, "from two"))
    assert one.append("s", (answer(1),), expected=2) == 3


def test_one_append_is_all_or_nothing(journal: Journal) -> None:
    pack = small_pack()
    journal.create("one", pack, 1.0, "", (started(pack),))
    broken = answer(1).model_copy(update={"text": "\ud800"})
    with pytest.raises(Exception, match="surrogates"):
        journal.append("one", (answer(0), broken))
    assert journal.events("one") == (started(pack),)
    assert journal.append("one", (answer(0),)) == 2

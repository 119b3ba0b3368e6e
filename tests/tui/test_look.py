"""What is on the screen: sizes, hostile text, colours, palette, help, long conversations."""

from __future__ import annotations

import pytest
from conftest import NARROW, WIDE, House, Seat
from rich.cells import cell_len
from textual.command import CommandPalette

from interviewer.journal import JournalError
from interviewer.session.state import Utterance
from interviewer.tui.conversation import MOUNTED, Conversation, Speech
from interviewer.tui.key_help import KeyHelp
from interviewer.tui.settings import load_settings, theme_name
from interviewer.tui.side_panel import SidePanel, StatusLines

HOSTILE = "[/] [red]x[/red] [@click=app.quit]y[/] \x1b[31m\x07 \u202eevil\u2066 $HOME {n} 👩‍💻 日本"


def commands(seat: Seat) -> list[str]:
    return [command.title for command in seat.app.get_system_commands(seat.app.screen)]


async def test_hostile_text_is_shown_as_text_and_kept_verbatim(house: House) -> None:
    async with house.interview(WIDE) as seat:
        await seat.say(HOSTILE)
        assert "[/] [red]x[/red] [@click=app.quit]y[/]" in seat.screen()
        assert "␛[31m" in seat.screen()
        assert "\u202e" not in seat.screen()
        assert "<U+202E>" in seat.screen()
        assert HOSTILE in [u.text for u in seat.room.state.conversation]
        await seat.press("f5")
        assert "[/] [red]x[/red]" in seat.screen()


async def test_a_hundred_thousand_characters_are_cut_on_screen_and_kept_whole(house: House) -> None:
    long = "n^2 " * 25_000
    async with house.interview(WIDE) as seat:
        seat.box.replace_text(long)
        await seat.press("enter")
        await seat.until(lambda: seat.room.state.messages == 1)
        assert [u.text for u in seat.room.state.conversation if u.speaker == "candidate"] == [long]
        shown = "\n".join(str(speech.content) for speech in seat.interview.query(Speech))
        assert "(96,000 more characters kept)" in shown


@pytest.mark.parametrize("size", [NARROW, WIDE, (60, 16), (100, 30)])
async def test_nothing_overflows(house: House, size: tuple[int, int]) -> None:
    async with house.interview(size) as seat:
        await seat.say("time is n^2 d, " + "日本語" * 40 + "x" * 300)
        lines = seat.lines()
        assert len(lines) <= size[1]
        assert all(cell_len(line) <= size[0] for line in lines)
        assert "F1 Keys" in lines[-1]
        assert seat.app.screen.max_scroll_x == 0
        assert seat.app.screen.max_scroll_y == 0


async def test_the_panel_is_beside_when_wide_and_folded_when_narrow(house: House) -> None:
    async with house.interview(WIDE) as seat:
        panel, status = seat.interview.query_one(SidePanel), seat.interview.query_one(StatusLines)
        assert panel.display
        assert not status.display
        for stage in house.library.packs["pairwise-similarity"].scenario.stages:
            assert stage.title in seat.screen()
        assert "n = 10,000,000" in seat.screen()
        await seat.type("half a thought")
        await seat.resize(NARROW)
        assert status.display
        assert not panel.display
        assert "n = 10,000,000" in seat.screen()
        assert "left" in seat.screen()
        assert "1 of" in seat.screen()
        assert seat.box.text == "half a thought"


async def test_a_window_too_small_says_so_and_loses_nothing(house: House) -> None:
    async with house.interview() as seat:
        await seat.type("half a thought")
        await seat.resize((40, 10))
        assert "too small" in seat.screen()
        assert "left" not in seat.screen()
        await seat.resize(NARROW)
        assert "too small" not in seat.screen()
        assert "half a thought" in seat.screen()


async def test_the_clock_ticks_without_drawing_more_than_its_text(house: House) -> None:
    async with house.interview() as seat:
        await seat.until(lambda: "20:00 left" in seat.screen() or "19:59 left" in seat.screen())
        house.clock.now += 65
        await seat.until(lambda: "18:5" in seat.screen())


async def test_the_palette_has_only_what_is_valid_now(house: House) -> None:
    async with house.sit() as seat:
        assert not any(title.startswith(("Hint", "Export")) for title in commands(seat))
        assert any(title.startswith("Mock") for title in commands(seat))
        await seat.press("f2")
        await seat.until(lambda: len(seat.app.screen_stack) > 1)
        titles = commands(seat)
        assert any(title.startswith("Hint") for title in titles)
        assert not any(title.startswith("Misread") for title in titles), "nothing was said yet"
        assert "dispute" not in seat.room.available()
        await seat.say("time is n^2 d")
        assert any(title.startswith("Misread") for title in commands(seat))
        await seat.press("ctrl+p")
        await seat.until(lambda: isinstance(seat.app.screen, CommandPalette))


async def test_a_command_of_the_palette_does_its_work(house: House) -> None:
    async with house.interview() as seat:
        skip = next(c for c in seat.app.get_system_commands(seat.app.screen) if c.title.startswith("Skip"))
        await skip.callback()
        await seat.pilot.pause()
        assert seat.room.state.stages[0].status == "skipped"


async def test_f1_shows_the_keys_and_goes_away(house: House) -> None:
    async with house.interview() as seat:
        await seat.press("f1")
        assert isinstance(seat.app.screen, KeyHelp)
        assert "ctrl+j" in seat.screen()
        await seat.press("escape")
        assert seat.app.screen is seat.interview


async def test_no_color_leaves_signs_and_words(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with house.interview(WIDE) as seat:
        await seat.say("time is n^2 d")
        for strip in seat.app.screen._compositor.render_strips():
            for segment in seat.app.screen.app._filters[-1].apply(list(strip), seat.app.screen.styles.background):
                assert segment.style is None or segment.style.color is None or segment.style.color.is_default
        assert "▶" in seat.screen()
        assert "now" in seat.screen()


@pytest.mark.parametrize("name", ["light", "ansi", "dark"])
async def test_a_theme_is_chosen_and_remembered(house: House, name: str) -> None:
    async with house.sit() as seat:
        seat.app.choose_theme(name)
        await seat.pilot.pause()
        chosen = seat.app.theme
    async with house.sit() as seat:
        assert seat.app.theme == chosen
        assert seat.app.current_theme.dark == (name != "light")


async def test_a_full_disk_keeps_the_text_in_the_box(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async with house.interview() as seat:

        def full(*_: object, **__: object) -> None:
            raise JournalError("There is no space left.", "Free some space and try again.")

        monkeypatch.setattr(seat.journal, "append", full)
        await seat.say("time is n^2 d")
        assert seat.box.text == "time is n^2 d"
        assert "Free some space" in seat.notices()
        assert seat.room.state.messages == 0
        monkeypatch.undo()
        await seat.press("enter")
        assert seat.room.state.messages == 1
        assert seat.box.text == ""


async def test_a_long_conversation_mounts_a_window_and_loads_older_ones(house: House) -> None:
    async with house.interview() as seat:
        talk = seat.interview.query_one(Conversation)
        before = seat.room.state.conversation
        said = tuple(Utterance("candidate", "answer", f"answer {i}", 0.0, None, i) for i in range(2000))
        talk.show(before + said)
        await seat.until(lambda: "answer 1999" in seat.screen())
        assert len(talk.query(Speech)) <= MOUNTED
        first = talk.window.start
        talk.focus()
        for _ in range(60):
            await seat.pilot.press("pageup")
            if talk.window.start < first:
                break
        await seat.pilot.pause(0.1)
        assert talk.window.start < first
        assert len(talk.query(Speech)) <= MOUNTED
        assert "answer 1" in seat.screen()
        await seat.pilot.press("g")
        await seat.until(lambda: "answer 0" in seat.screen() or "answer 1" in seat.screen())
        assert talk.window.start == 0
        await seat.pilot.press("G")
        await seat.until(lambda: "answer 1999" in seat.screen())


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_what_was_said_can_be_selected_and_copied(house: House, size: tuple[int, int]) -> None:
    async with house.interview(size) as seat:
        await seat.say("time is n^2 d")
        await seat.until(lambda: "time is n^2 d" in seat.screen())
        await seat.pilot.pause()
        y = next(i for i, line in enumerate(seat.lines()) if "time is n^2 d" in line)
        x = seat.lines()[y].index("time is")
        await seat.pilot.mouse_down(offset=(x, y))
        await seat.pilot.hover(offset=(x + 6, y))
        await seat.pilot.mouse_up(offset=(x + 6, y))
        await seat.pilot.pause()
        seat.box.focus()
        await seat.press("ctrl+c")
        assert seat.app.clipboard.startswith("time is")
        assert "ctrl+q" not in seat.notices()


async def test_keys_of_the_settings_replace_ours(house: House) -> None:
    (house.path / "settings.json").write_text('{"keys": {"interview.skip": "alt+s"}}', "utf-8")
    async with house.interview(WIDE) as seat:
        assert "alt+s Skip" in seat.lines()[-1]
        await seat.press("f3")
        assert seat.room.state.stages[0].status == "current"
        await seat.press("alt+s")
        assert seat.room.state.stages[0].status == "skipped"


@pytest.mark.parametrize("broken", ["", "{", "[1]", '{"theme": 3, "keys": 4}', "\x00"])
async def test_broken_settings_count_as_none(house: House, broken: str) -> None:
    (house.path / "settings.json").write_text(broken, "utf-8")
    assert load_settings(house.path / "settings.json").keys == {}
    assert theme_name(load_settings(house.path / "settings.json")) == "textual-dark"

"""The actions of the two seats of a led interview."""

from __future__ import annotations

from interviewer.tui.action import Action, keys_only

__all__ = ["CANDIDATE", "LEAD_SEAT", "LED_ACTIONS"]

LEAD_SEAT, CANDIDATE = "lead", "candidate"

LED_ACTIONS: tuple[Action, ...] = (
    keys_only(LEAD_SEAT, "In the script: say the selected line. In the box: send what is written", "enter"),
    keys_only(LEAD_SEAT, "From the box to the list and to the conversation, and back", "tab", "escape"),
    keys_only(LEAD_SEAT, "Scroll the conversation", "pageup", "pagedown"),
    keys_only(LEAD_SEAT, "In the list: read on in the text below it", "space"),
    keys_only(LEAD_SEAT, "Mark the selected check: met, unmet, to be looked at", "m", "u", "l"),
    keys_only(LEAD_SEAT, "To your mark of it: pick a quote; type what you observed", "q", "o"),
    keys_only(LEAD_SEAT, "Ask to see the machine's mark of it first (recorded)", "r"),
    keys_only(LEAD_SEAT, "In the script: edit the selected line before it is said", "e"),
    keys_only(LEAD_SEAT, "In the notes: come back to this, or no longer", "c"),
    Action("show_script", LEAD_SEAT, "Script", "The script: what to say now", ("f2", "ctrl+t"), bar=1),
    Action("show_rubric", LEAD_SEAT, "Rubric", "The rubric: every check, to be marked", ("f3", "ctrl+r"), bar=2),
    Action("show_notes", LEAD_SEAT, "Notes", "Your private notes", ("f4", "ctrl+n"), bar=3),
    Action("write_note", LEAD_SEAT, "Note", "Write a private note in the box", ("f5", "ctrl+o"), bar=4),
    Action(
        "write_heard",
        LEAD_SEAT,
        "Heard",
        "Write down in the box what the candidate said aloud",
        ("f9", "ctrl+g"),
        "write_down",
        7,
    ),
    Action("invite", LEAD_SEAT, "Codes", "Show the codes and the link of this interview", ("f12", "alt+i"), bar=9),
    Action("pause", LEAD_SEAT, "Pause", "Stop the clock for both, or let it run on", ("f8", "ctrl+s"), bar=5),
    Action(
        "show_all",
        LEAD_SEAT,
        "Machine",
        "See all of the machine's marks before your own (recorded)",
        ("alt+m",),
        "show",
        10,
    ),
    Action(
        "finish",
        LEAD_SEAT,
        "End",
        "End the interview for both; then your verdict; then both judgements side by side",
        ("f10", "ctrl+l"),
        bar=6,
    ),
    keys_only(CANDIDATE, "Send the answer", "enter"),
    keys_only(CANDIDATE, "A new line in the answer (pasted lines never send)", "ctrl+j"),
    keys_only(CANDIDATE, "Your earlier answers, from the first and the last line of the box", "up", "down"),
    keys_only(CANDIDATE, "Scroll the conversation while you write", "pageup", "pagedown"),
    keys_only(CANDIDATE, "To the conversation and back; there j, k, g, G scroll", "tab"),
)

"""The fixed words of a transcript: kinds of turns, marks, hints, endings."""

from __future__ import annotations

from collections.abc import Mapping

from interviewer.content.rubric import Tier

__all__ = [
    "ENDINGS",
    "HINTS",
    "HINT_EFFECTS",
    "KINDS",
    "NOTES",
    "NOTHING_HEARD",
    "TIERS",
    "TIER_ORDER",
    "mark_sign",
    "mark_word",
    "mode_words",
    "without_level",
]

TIER_ORDER: tuple[Tier, ...] = ("no_hire", "lean_hire", "strong_hire")

TIERS: Mapping[Tier, str] = {"strong_hire": "Strong Hire", "lean_hire": "Lean Hire", "no_hire": "No Hire"}

NOTHING_HEARD = "Nothing was answered, so there is nothing to judge."
"""In place of the machine's reason; in a led interview the candidate may have spoken all the same."""

KINDS: Mapping[str, str] = {
    "opening": "Opening",
    "question": "Question",
    "follow-up": "Follow-up",
    "clarify": "Asking what was meant",
    "reply": "Reply",
    "hint": "Hint",
    "feedback": "Feedback",
    "notice": "Notice",
    "closing": "Closing question",
    "answer": "Answer",
}

HINTS: Mapping[int, str] = {1: "direction", 2: "key insight", 3: "full solution"}

HINT_EFFECTS: Mapping[int, str] = {
    1: "earned after the first hint; counts in full",
    2: "earned after the second hint; counts for Lean Hire, not for Strong Hire",
    3: "earned after the full solution; does not count",
}

ENDINGS: Mapping[str, str] = {
    "finished": "finished",
    "time": "time ran out",
    "candidate": "ended by the candidate",
    "end-of-input": "end of input",
}

NOTES: Mapping[str, str] = {
    "not-said": "nothing was said about it",
    "wrong": "what was said is not right",
    "loose": "a valid upper bound, but not a tight one",
    "tighter": "grows more slowly than it really does",
    "unsimplified": "right, with constants or smaller terms left in",
    "hedged": "alternatives that exclude each other",
    "denied": "said, and then denied",
    "asked-back": "asked, not claimed",
    "conflict": "two answers that exclude each other, neither taken back",
    "unread-notation": "the notation could not be read; a person should look",
    "unread-words": "the words are there, but what they say could not be read; a person should look",
    "unbound": "a variable that nobody introduced",
    "lower-bound": "a lower bound where an upper one was asked",
    "follows": "worked out rightly, but from a figure that is not right",
    "arithmetic": "the arithmetic shown does not hold",
    "off-by-thousands": "off by a power of 1,000",
    "bits-for-bytes": "off by a factor of 8: bits for bytes",
    "off-by-two": "off by a factor of 2",
    "dropped-dimension": "a dimension was dropped",
    "assumption": "does not agree with what was assumed",
    "right": "",
}


def mark_word(mark: str, disputed: bool) -> str:
    """A mark in words."""
    if disputed and mark != "met":
        return "disputed, to be looked at"
    return {"met": "met", "unmet": "not met", "unread": "not read, to be looked at"}[mark]


def mark_sign(mark: str, disputed: bool) -> str:
    """A mark as one sign, different for each without colour."""
    if disputed and mark != "met":
        return "!"
    return {"met": "✓", "unmet": "✗", "unread": "?"}[mark]


def mode_words(mode: str) -> str:
    """How an interview was held, in words."""
    return {"mock": "judged at the end", "practice": "practice, judged after each stage"}.get(mode, mode)


def without_level(reason: str) -> str:
    """A verdict's reason where the level stands before it already: "Lean Hire: time met" is "Time met"."""
    for name in TIERS.values():
        if reason.startswith(f"{name}: "):
            rest = reason.removeprefix(f"{name}: ")
            return rest[:1].upper() + rest[1:]
    return reason

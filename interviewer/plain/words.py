"""The words that are commands of this face. "hint", "skip", "repeat" and "pause" the interview answers."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["HELP", "Word", "word_of"]


class Word(StrEnum):
    HELP = "help"
    END = "end"
    RESUME = "resume"
    DISPUTE = "dispute"
    ANSWER = "answer"


_WORDS = {
    "help": Word.HELP,
    "end": Word.END,
    "quit": Word.END,
    "exit": Word.END,
    "resume": Word.RESUME,
    "continue": Word.RESUME,
    "dispute": Word.DISPUTE,
}

HELP = """One line is one answer. These words alone on a line are commands:
hint: ask for a hint; it tells first what it costs. Say hint again to get it.
skip: go on to the next part.
repeat: hear the question again.
pause: stop the clock; resume: go on.
dispute: tell that your last answer was read wrongly; a person should look at it.
end: end the interview; it asks first.
help: these words.
The end of the input (ctrl+d) ends the interview too. With ctrl+c you leave it and can go on later."""


def word_of(line: str) -> Word:
    """The command that a line is, ANSWER for everything else. A leading slash or an end mark may stand."""
    return _WORDS.get(line.strip().lower().removeprefix("/").rstrip(".!"), Word.ANSWER)

"""What kind of message it is, from its words alone: a command, a greeting, "I don't know", a question
back.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

__all__ = ["Manner", "manner_of", "passes", "plain_words", "puzzled", "same_words"]


class Manner(StrEnum):
    """How a message is meant, before anything in it is read. ANSWER is whatever is none of the others."""

    BLANK = "blank"
    SKIP = "skip"
    HINT = "hint"
    REPEAT = "repeat"
    PAUSE = "pause"
    GREETING = "greeting"
    PASS = "pass"
    DONE = "done"
    YES = "yes"
    NO = "no"
    TIME_LEFT = "time-left"
    QUESTION = "question"
    ANSWER = "answer"


_SAID: dict[Manner, str] = {
    Manner.SKIP: """
        skip; skip this; skip it; skip this one; skip stage; next; next question; /skip
    """,
    Manner.HINT: """
        hint; a hint; hint please; a hint please; give me a hint; can i have a hint; can i get a hint;
        could i have a hint; i need a hint; another hint; next hint; /hint
    """,
    Manner.REPEAT: """
        repeat; repeat please; please repeat; repeat the question; repeat that; can you repeat; can you
        repeat that; can you repeat the question; could you repeat the question; could you repeat that;
        could you repeat that please; can you repeat the question please; please repeat the question;
        again please; say that again; what was the question; what is the question; what's the question;
        what was the question again; /repeat
    """,
    Manner.PAUSE: """
        pause; pause please; /pause
    """,
    Manner.GREETING: """
        hi; hello; hey; hi there; hello there; hey there; good morning; good afternoon; good evening; hi
        nice to meet you; hello nice to meet you; nice to meet you; greetings; how are you; hi how are
        you; hello how are you; thanks; thank you; ok; okay; sure; i'm ready; ready; let's start; let's
        go
    """,
    Manner.DONE: """
        done; i'm done; i am done; that's all; that is all; that's it; that is it; nothing; nothing
        else; nothing more; nothing to add; no nothing; finished; i'm finished; no that's all; no that's
        it; no that is all; no i'm done; no nothing else; no nothing to add; no i have nothing to add; i
        have nothing to add; i think that's all; i think that's it; that's all from me; that's all
        thanks; that's all thank you; that would be all; no thanks; no thank you; no i'm good; i'm good;
        all good; we're done; we are done; end; finish; nope that's all; nope that's it; nothing from
        me; nothing from my side
    """,
    Manner.YES: """
        yes; yes please; yeah; yep; yup; please; please do
    """,
    Manner.NO: """
        no; nope; nah; not now; no not now
    """,
    Manner.PASS: """
        pass; don't know; dont know; do not know; don't remember; can't say; unsure; idk; dunno; no
        clue; no idea; i pass; not sure; i'm stuck; i am stuck; i give up; ?; ??; ???
    """,
}
"""Whole messages of each manner, apart from case and punctuation."""

_EXACT = {words.strip(): manner for manner, said in _SAID.items() for words in " ".join(said.split()).split(";")}

_PASSES = re.compile(
    r"\b(?:i (?:really |honestly |just )?(?:don'?t|do not|dont) (?:really )?(?:know|remember|recall)"
    r"|no (?:idea|clue|answer)|(?:i'?m|i am) (?:not (?:really )?sure|stuck|lost|unsure)|not sure|dunno|idk"
    r"|i give up|i can'?t (?:think|say|tell|remember|answer)|haven'?t (?:a|got a) clue|can'?t answer"
    r"|i'?(?:ll|d) pass)\b"
)
_PUZZLED = re.compile(
    r"\b(?:what do you mean|what does (?:that|this|the question) mean"
    r"|i (?:don'?t|do not) (?:really )?(?:understand|get)(?: (?:it|that|this|the question|what you\b.*))?$"
    r"|(?:can|could) you (?:please )?(?:clarify|explain|rephrase)"
    r"|(?:question|that|this) (?:isn'?t clear|is not clear|is unclear))"
)
_ASKS = re.compile(r"(?:should|can|could|may|shall|am|do|does|would) (?:i|we|you|it)\b")
_TIME_LEFT = re.compile(
    r"\b(?:how (?:much time|long|many minutes)\b.{0,30}\b(?:left|remain|remaining|have)|time left)\b"
)
_PASS_LIMIT = 400
_NO_WORDS = re.compile(r"(?:[^\w'/?]|_)+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'"})


def plain_words(text: str) -> str:
    """Lower-case words with single blanks, apostrophes kept, other punctuation dropped."""
    return " ".join(_NO_WORDS.sub(" ", text.translate(_QUOTES).lower()).split())


def same_words(one: str, other: str) -> bool:
    """Whether two messages are the same but for case and blanks."""
    return one.split() == other.split() or " ".join(one.split()).lower() == " ".join(other.split()).lower()


@lru_cache(maxsize=64)
def manner_of(text: str) -> Manner:
    """The manner of a message. Only whole messages are commands; anything longer is an answer."""
    if not text.strip() or not any(c.isprintable() and not c.isspace() for c in text[:20_000]):
        return Manner.BLANK
    if len(text) > 2_000:
        return Manner.ANSWER
    words = plain_words(text)
    exact = _EXACT.get(words) or _EXACT.get(words.rstrip("?").strip())
    if exact is not None:
        return exact
    if len(words) < 80 and _TIME_LEFT.search(words):
        return Manner.TIME_LEFT
    if text.rstrip().endswith("?") or (len(words) < 120 and _ASKS.match(words)):
        return Manner.QUESTION
    return Manner.ANSWER


def puzzled(text: str) -> bool:
    """Whether a short message says that the question itself was not understood."""
    return len(text) <= _PASS_LIMIT and _PUZZLED.search(plain_words(text)) is not None


def passes(text: str) -> bool:
    """Whether the candidate says, somewhere in a short message, that they do not know."""
    if len(text) > _PASS_LIMIT:
        return False
    return manner_of(text) is Manner.PASS or _PASSES.search(plain_words(text)) is not None

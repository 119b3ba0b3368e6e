"""The fuzzed texts: number `index` of a seed is always the same text, so that any one can be had again."""

from __future__ import annotations

from functools import cache
from random import Random

from interviewer.reading.source import READ_LIMIT
from tests.fuzz.grammar import formula, quantity, repeated, sentence, unicode_noise
from tests.labelled import answers

__all__ = ["KINDS", "fuzzed"]

KINDS = ("mutated", "spliced", "grammar", "unicode", "repeated")
_SHARES = (42, 12, 30, 10, 6)
LONGEST = READ_LIMIT + 200
"""A little more than is read of one message."""

_PIECES = tuple(
    "( ) ^ ² ** * / , . ; : not no wait or and = ~ O( ) \n - ` $ \\ % 0 1 9 e k G % ? \u0336 \u200b \u00a0".split(" ")
)


@cache
def _typed() -> tuple[tuple[str, str], ...]:
    return tuple((a.scenario, m) for a in answers(("dev", "fresh-a")) for m in a.messages if m.strip())


def fuzzed(seed: int, index: int) -> tuple[str, str, str]:
    """(kind, scenario, text)."""
    draw = Random(seed * 1_000_003 + index)
    kind = draw.choices(KINDS, _SHARES)[0]
    scenario, text = draw.choice(_typed())
    if kind == "mutated":
        text = _mutated(draw, text)
    elif kind == "spliced":
        text = _spliced(draw, text)
    elif kind == "grammar":
        text = "".join(sentence(draw) for _ in range(draw.choice((1, 1, 1, 2, 3))))
    elif kind == "unicode":
        noise = unicode_noise(draw)
        at = draw.randrange(len(text) + 1)
        text = noise if draw.random() < 0.4 else text[:at] + noise + text[at : at + 80]
    else:
        text = repeated(draw, draw.choice((60, 200, 200, 400, 400, 1000, LONGEST)))
    return kind, scenario, text[:LONGEST]


def _mutated(draw: Random, text: str) -> str:
    """The answer with one to six edits: tokens swapped, dropped, doubled, replaced; case and spaces changed."""
    tokens = text.split(" ")
    for _ in range(draw.randint(1, 6)):
        at, other = draw.randrange(len(tokens)), draw.randrange(len(tokens))
        roll = draw.randrange(11)
        if roll == 0:
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif roll == 1:
            tokens[at] = ""
        elif roll == 2:
            tokens[at] += " " + tokens[other]
        elif roll == 3:
            tokens[at] = formula(draw)
        elif roll == 4:
            tokens[at] = quantity(draw)
        elif roll == 5:
            tokens[at] = tokens[at].swapcase()
        elif roll == 6:
            tokens = tokens[at:] + tokens[:at]
        else:
            tokens[at] = _edited(draw, tokens[at])
    return " ".join(tokens)


def _edited(draw: Random, token: str) -> str:
    """One character put in, taken out or put twice."""
    at = draw.randrange(len(token) + 1)
    roll = draw.randrange(3)
    if roll == 0:
        return token[:at] + draw.choice(_PIECES) + token[at:]
    return token[:at] + token[at + 1 :] if roll == 1 else token[:at] + token[max(0, at - 1) :]


def _spliced(draw: Random, text: str) -> str:
    """Half of one answer and half of another, glued anyhow."""
    other = draw.choice(_typed())[1]
    cut, cut_other = draw.randrange(len(text) + 1), draw.randrange(len(other) + 1)
    return text[:cut] + draw.choice(("", " ", "\n", ". ", ", ", " not ", " = ", "(")) + other[cut_other:]

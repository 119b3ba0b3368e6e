"""Steps named by their bare numbers within a sentence: "1 and 2 are O(n), 3 is O(n·f²)", "n for 1", "the first: n"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.steps.phrases import Phrases

__all__ = ["MOST_TOGETHER", "is_told_a_number", "steps_told_of"]

_BEFORE = frozenset(("", ",", ";", ":", ".", "\n", "and", "but", "while", "whereas", "then", "so", "both", "that", "("))
_VERBS = frozenset("is are takes take costs cost needs need".split())
_WHY = frozenset("with by via using since because as thanks due".split())
_BEHIND = _WHY | frozenset(("", ",", ";", ":", ".", "\n", "(", ")", "and", "but", "while", "it's", "it", "is", "=")) | {
    "plus", "then", "too", "also", "again",
}  # fmt: skip
_PLACES = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_BEHIND_PLACES = (
    _BEHIND
    | _VERBS
    | frozenset("also too just only again one's needs likewise the same ditto i'd i we -> =>".split())
    | frozenset("goes does reads walks visits scans passes makes runs touches".split())
)
_JOINTS = frozenset(("and", "&", ",", "+"))
MOST_TOGETHER = 12
"""Numbers in a row that may name steps."""


def steps_told_of(lows: Sequence[str], plain: Sequence[int], place: int, phrases: Phrases) -> tuple[list[str], int]:
    """The steps whose numbers stand at plain[place], and how many words name them; none where they are no names.

    Numbers are names as the subject of a sentence or behind "for", where nothing is counted.
    """
    if (step := _in_its_place(lows, plain, place, phrases)) is not None:
        return [step], 1
    steps: list[str] = []
    after = place
    while len(steps) < MOST_TOGETHER and (step := _step(lows, plain, after, phrases)) is not None:
        steps.append(step)
        after += 1
        joints = 0
        while joints < 2 and _word(lows, plain, after + joints) in _JOINTS:
            joints += 1
        if not joints or _step(lows, plain, after + joints, phrases) is None:
            break
        if _word(lows, plain, after + joints + 1) in _VERBS and len(steps) == 1 and _word(lows, plain, after) == ",":
            break  # "for 1, 2 is ..."
        after += joints
    if not steps:
        return [], 0
    before, behind = _word(lows, plain, place - 1), _word(lows, plain, after)
    subject = before in _BEFORE and behind in _VERBS and not is_told_a_number(lows, plain, after)
    named = before == "for" and behind in _BEHIND
    return (steps, after - place) if subject or named else ([], 0)


def is_told_a_number(lows: Sequence[str], plain: Sequence[int], place: int) -> bool:
    """ "4 is a constant", "100 is only a factor": whether the verb at plain[place] says that a number is meant."""
    if _word(lows, plain, place) != "is":
        return False
    words = [_word(lows, plain, after) for after in range(place + 1, place + 5)]
    while words and words[0] in _MERELY:
        words.pop(0)
    return words[:1] in (["a"], ["the"]) and bool(_NUMBERS & set(words[1:3]))


_MERELY = frozenset("just only merely but obviously of course".split())
_NUMBERS = frozenset("constant factor number count multiplier".split())


def _in_its_place(lows: Sequence[str], plain: Sequence[int], place: int, phrases: Phrases) -> str | None:
    """ "the first is n, for the second also n": the step that is told by its place, where nothing else is counted."""
    number = _PLACES.get(_word(lows, plain, place))
    if number is None or _word(lows, plain, place - 1) != "the":
        return None
    before, behind = _word(lows, plain, place - 2), _word(lows, plain, place + 1)
    heads = before in _BEFORE or before in ("for", "in")
    return phrases.step(number) if heads and behind in _BEHIND_PLACES else None


def _word(lows: Sequence[str], plain: Sequence[int], place: int) -> str:
    return lows[plain[place]] if 0 <= place < len(plain) else ""


def _step(lows: Sequence[str], plain: Sequence[int], place: int, phrases: Phrases) -> str | None:
    word = _word(lows, plain, place)
    return phrases.step(word) if word.isdecimal() else None

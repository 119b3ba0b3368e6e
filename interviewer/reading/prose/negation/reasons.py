"""Reasons for what is denied: whether a negation reaches them, or they end it."""

from __future__ import annotations

from interviewer.reading.prose.words import is_finite

__all__ = ["denies_reason", "gives_reason"]


def denies_reason(words: list[str], begin: int, index: int) -> bool:
    """ "not because of the compute", "it's not infeasible because of the compute": it is the reason that is denied."""
    if index == begin:
        return True
    return words[index - 1] in _TROUBLED and words[index + 1 : index + 2] == ["of"]


_TROUBLED = frozenset(
    "infeasible unfeasible impossible impractical intractable slow hard difficult hopeless stuck".split()
)


def gives_reason(words: list[str], begin: int, index: int) -> bool:
    """ "you can't do it as 100 TB does not fit": a reason is told for what is denied; nothing is likened."""
    if "as" in words[begin:index] or words[index - 1] in _LIKENED:
        return False
    for place in range(index + 1, min(len(words), index + 8)):
        if words[place] in ("as", ",", "than") or words[place][0] in ".;:?!|\n":
            return False
        if is_finite(words[place]):
            return place > index + 1
    return False


_LIKENED = frozenset("such same so just grow grows scale scales behave behaves work works".split())

"""Words that turn a denial round: "it won't take less than 800", "it doesn't exceed n²", "nothing short of 400 TB"."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["turns_round"]

_COMPARED = frozenset(
    """less fewer more smaller bigger larger greater lower higher longer shorter cheaper better worse slower faster
    sooner earlier later""".split()
)
_EXCEED = frozenset("exceed exceeds exceeding surpass surpasses overshoot overshoots".split())
_MOVES = frozenset(
    """go goes get gets fall falls drop drops come comes sink sinks dip dips push pushed pushes squeeze squeezed
    squeezes bring brings brought press pressed reduce reduced lower lowered climb climbs rise rises grow grows stay
    stays be is down up it them this that""".split()
)
_LIMITS = frozenset("below under beneath beyond above over past".split())
_TIMES = frozenset(("before", "until", "till"))
_ANY = frozenset("anything nothing none any else other no nobody anyone".split())
_BESIDES = frozenset("but except besides".split())
_SAID = ("<quantity>", "<growth>")
_GROUNDS = frozenset("reason reasons need cause doubt benefit good".split())
"""Words behind "without" by which nothing is done without: "I wouldn't use it without a reason"."""
_NEAR, _THAN = 5, 3
"""Words behind such words in which a formula stands; words of what is compared before "than"."""


def turns_round(words: Sequence[str], index: int, begin: int) -> bool:
    """Whether a denial whose scope begins at `begin` tells, by the words at `index`, what does hold: what stands behind
    them is not denied."""
    word, after = words[index], words[index + 1 : index + 1 + _THAN]
    if word in _COMPARED:
        if word == "more" and after[:1] == ["to"]:
            after = words[index + 1 : index + 2 + _THAN]  # "there isn't more to the lag than one pass"
        if (index > begin and words[index - 1] in ("no", "not")) or "than" not in after:
            return False
        return _is_figure_next(words, index + 1 + after.index("than"))
    if word == "without":
        return _GROUNDS.isdisjoint(after)
    if word == "why":
        return words[index - 1] in ("see", "reason") and "not" in words[index + 1 : index + 1 + _NEAR]
    if word in _EXCEED or word in _TIMES:
        return _is_figure_next(words, index) or (word == "before" and after[:1] != [] and after[0].endswith("ing"))
    if word in _LIMITS:
        moved = words[index - 1] in _MOVES or index == begin  # "it isn't below n²"
        return moved and _is_figure_next(words, index)
    if word == "short":
        return after[:1] == ["of"] and words[index - 1] in _ANY
    if word == "other":
        return "than" in after and not any(one in _SAID for one in after[: after.index("than")])
    return word in _ANY and after[:1] != [] and after[0] in _BESIDES


def _is_figure_next(words: Sequence[str], index: int) -> bool:
    """Whether a formula stands right behind, but for such words as "about", "on the order of"."""
    for word in words[index + 1 : index + 1 + _NEAR]:
        if word in _SAID:
            return True
        if word not in _LIGHT:
            return False
    return False


_LIGHT = frozenset("about around roughly some the a an on in of order these those full all at least like".split())

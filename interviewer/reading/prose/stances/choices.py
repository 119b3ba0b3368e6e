"""Choices that are offered and not made: "step 1, or step 2, or step 3", "80 / 160 / 800 GPUs"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS
from interviewer.reading.quantity.units import unit_named

__all__ = ["between", "is_one_of", "offers_figures", "offers_many", "slashed"]

_FEWEST_SLASHED = 3
_HEADS = (":", "=", "is", "are", "->", "was", "takes", "needs")
_BESIDE = frozenset(("/", ",", "and", "&", "+"))
_RESULTS = frozenset("= ~ ≈ is gives makes -> => → ( for in at with respectively resp".split())
"""What stands behind a run of figures that are no choice: their quotient, or what each of them is of."""
_LITERAL = re.compile(r"[^\d.,\s].*\Z")
_SENTENCE_ENDS = frozenset(".\n;!?")


def slashed(raws: Sequence[Raw]) -> list[int]:
    """The tokens of three or more different formulas of one kind between strokes, of which one is meant: "lag: O(1) /
    O(n) / O(u)", "80 GB / 800 GB / 8 TB"; not where several things are named between strokes as well ("time / space /
    best: ..."). Growths may have commas between them ("lag: O(1), O(n), O(u)")."""
    if sum(raw.word == "/" for raw in raws) >= _FEWEST_SLASHED - 1:
        return [at for run in _strung(raws, "/") if _is_choice(raws, run) for at in run]
    if sum(raw.kind == "growth" for raw in raws) < _FEWEST_SLASHED:
        return []
    return [at for run in _strung(raws, ",") if _is_all_told(raws, run) for at in run]


def between(raws: Sequence[Raw]) -> list[int]:
    """The tokens of two growths between which a cost is said to lie: "between n and n²"; bounds that differ by no more
    than a factor ("between n² and 2n²") bind it."""
    if not any(raw.word == "between" for raw in raws):
        return []
    return [
        place
        for at in range(1, len(raws) - 2)
        if raws[at - 1].word == "between" and raws[at].kind == raws[at + 2].kind == "growth"
        if raws[at + 1].word in ("and", "to") and _bare_of_factor(raws[at]) != _bare_of_factor(raws[at + 2])
        for place in (at, at + 2)
    ]


def _bare_of_factor(raw: Raw) -> str:
    return _FACTOR.sub("", raw.word)


_FACTOR = re.compile(r"(?<![^(])\d+ ?[*·×]? ?(?=[a-z(])")


def _is_all_told(raws: Sequence[Raw], run: Sequence[int]) -> bool:
    """Whether growths in a row are all that is told of the one thing that heads them."""
    closes = run[-1] + 1 == len(raws) or raws[run[-1] + 1].word in _SENTENCE_ENDS
    return closes and raws[run[0]].kind == "growth" and _one_label(raws, run[0]) and _names_one(raws, run[0])


def _names_one(raws: Sequence[Raw], first: int) -> bool:
    """ "lag: ..." and not "times: ...", "step 4: ..."."""
    name = raws[first - 2]
    return name.kind == "word" and not name.word.endswith("s") and name.word not in _MANIFOLD


_MANIFOLD = frozenset("order row turn total all time complexity answer cost it this that bound memory space".split())
"""Words before a colon that may head the costs of several things."""


def _strung(raws: Sequence[Raw], joint: str) -> list[list[int]]:
    """Runs of different formulas of one kind with a stroke or comma between them."""
    runs: list[list[int]] = []
    for at, raw in enumerate(raws):
        if raw.kind not in ("growth", "quantity"):
            continue
        last = runs[-1][-1] if runs else at
        if last == at - 2 and raws[at - 1].word == joint and raws[last].kind == raw.kind:
            runs[-1].append(at)
        else:
            runs.append([at])
    return [run for run in runs if len(run) >= _FEWEST_SLASHED and len({raws[at].word for at in run}) == len(run)]


def _is_choice(raws: Sequence[Raw], run: Sequence[int]) -> bool:
    if raws[run[0]].kind == "growth":
        return _one_label(raws, run[0])
    low = next((at + 1 for at in range(run[0] - 1, -1, -1) if raws[at].word in _SENTENCE_ENDS), 0)
    high = next((at for at in range(run[-1] + 1, len(raws)) if raws[at].word in _SENTENCE_ENDS), len(raws))
    others = [raws[at].word for at in (*range(low, run[0]), *range(run[-1] + 1, high))]
    if "/" in others or (others[run[0] - low :] and others[run[0] - low] in _RESULTS):
        return False
    units = [unit_named(raws[at].word) for at in run]
    literal = [found[0] if (found := _LITERAL.search(raws[at].word)) else "" for at in run]
    if len(set(units)) > 1 or len(set(literal)) == len(literal):
        return False  # "2,400 h / 100 days / 14 weeks": the same in other units
    return units[0] is not None or _one_label(raws, run[0])


def _one_label(raws: Sequence[Raw], first: int) -> bool:
    """Whether what heads a run of growths is one thing, and not several between strokes or commas."""
    head = [raw.word for raw in raws[max(0, first - 6) : first]]
    cut = max((at for at, word in enumerate(head) if word in (".", "\n", ";")), default=-1)
    head = head[cut + 1 :]
    return bool(head) and head[-1] in _HEADS and _BESIDE.isdisjoint(head)


_MANY = 3
"""Times "or" is said in a sentence that offers anything."""
_ITEM = 6
"""Words between two of them."""
_TELLS = frozenset("if when because since depending depends so not never no nor neither whether with".split())
"""Words of a sentence that says more of what it offers."""


def offers_many(words: Sequence[str]) -> bool:
    """Whether a sentence offers four things or more and chooses none: "an index, or Spark, or PCA, or more RAM"."""
    places = [at for at, word in enumerate(words) if word == "or"]
    if len(places) < _MANY or not _TELLS.isdisjoint(words[: places[-1]]):
        return False
    return all(two - one - 1 <= _ITEM for one, two in pairwise(places))


def offers_figures(words: Sequence[str]) -> bool:
    """Whether what such a sentence offers are figures or growths: "20 GB and fits, or 40 and fits, or 80, or 160"."""
    return sum(one == "or" and two[0] in "<0123456789" for one, two in pairwise(words)) >= _MANY


def is_one_of(words: Sequence[str]) -> bool:
    """Whether the words of a sentence say of several things that one of them is what is asked for: "2 or 3 or 4 is the
    bottleneck", "the bottleneck is memory, or time, or bandwidth", "the bottleneck is step 3 or the sort"."""
    if not _WHICHEVER.isdisjoint(words):
        return False
    if words.count("or") < _CHOICES:
        return _is_one_of_two(words)
    first, last = words.index("or"), len(words) - 1 - words[::-1].index("or")
    told = [at for at, (one, two) in enumerate(pairwise(words)) if one in ("is", "are")]
    named = any(words[at - 1].isalpha() and at < first and words[:1] == ["the"] for at in told)
    return len(told) == 1 and (named or (told[0] > last and words[told[0] + 1 : told[0] + 2] == ["the"]))


def _is_one_of_two(words: Sequence[str]) -> bool:
    """ "the bottleneck is step 3 or the sort": a thing is told to be one of two, and no more is said."""
    told = next((at for at, word in enumerate(words[:_NAMED]) if word in ("is", "are")), 0)
    named = [word for word in words[told + 1 :] if word not in DETERMINERS]
    if words[:1] != ["the"] or told < 2 or "or" not in named:
        return False
    either = named.index("or")
    return 0 < either <= 2 and 0 < len(named) - either - 1 <= 2 and AUXILIARIES.isdisjoint(named)


_NAMED = 6
"""Words in which a thing is named of which it is then told what it is."""
_CHOICES = 2
"""Times "or" is said between things of which one is meant."""
_WHICHEVER = frozenset("whether if no not never regardless either".split())

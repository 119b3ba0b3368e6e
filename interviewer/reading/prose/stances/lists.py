"""Alternatives and bare lists of terms: many things named, none of them claimed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.prose.atoms import Atoms
from interviewer.reading.prose.model import Token
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, is_finite

__all__ = [
    "changes_from", "is_bare", "is_of_two_cases", "is_told_of_all", "is_variant", "or_lists", "word_list", "word_pile",
]  # fmt: skip

_LIGHT = frozenset("or maybe perhaps even possibly about around roughly just some like of , / ( )".split())
_RESTATES = frozenset("rather equivalently simply so".split())
_CHANGE = frozenset(
    """go goes going went fall falls fell drop drops dropped reduce reduces reduced shrink shrinks shrank cut cuts
    bring brings brought down decrease decreases decreased improve improves improved turn turns change changes get
    gets falling dropping coming comes came lowers lower reducing""".split()
)
_NO_LIST = (
    AUXILIARIES
    | PRONOUNS
    | frozenset(
        """then first instead before after by with to use using because so not no never only per than each every
        if when from into i'd let make keep build both same bc cuz coz""".split()
    )
)
_LITTLE = frozenset(
    """of in on at for as like via over under between without within about through too very more less also and or but
    way
    out up down off plus into onto upon against during you me us them your own such what who how why where""".split()
)
_SURELY = frozenset("obviously clearly easily definitely certainly surely naturally of course probably sure".split())
"""Words that say how sure one is, and are no term of a list."""
MIN_PILED = 7
"""Terms in a row that say nothing."""
MIN_ITEMS = 4
MIN_LABELLED_ITEMS = 5
_STROKES = 3
"""Strokes in a sentence from which on they part the terms of a list."""


def or_lists(raws: Sequence[Raw]) -> list[tuple[int, ...]]:
    """Runs of two or more formulas of one kind that an "or" joins directly: the tokens of each run.

    What all of them count may stand behind each: "ten times, a hundred times or a thousand times".
    """
    counted = _counted_alike(raws)
    runs: list[tuple[int, ...]] = []
    run: list[int] = []
    joined = restated = False
    for index, raw in enumerate(raws):
        if raw.kind in ("growth", "quantity", "number"):
            if run and raws[run[-1]].kind != raw.kind:
                _close(runs, run, joined and not restated, raws)
                run, joined = [], False
            run.append(index)
            restated = False
        elif run and (raw.word in _LIGHT or index in counted):
            joined = joined or raw.word == "or"
        elif run:
            so = raw.word in _RESTATES and raws[index - 1].word != ","  # "18.9 MB or so", and not "20 or 40, so ..."
            _close(runs, run, joined and not restated and not so, raws)
            run, joined, restated = [], False, False
    _close(runs, run, joined and not restated, raws)
    return runs


def _counted_alike(raws: Sequence[Raw]) -> set[int]:
    """The words that follow a formula and the next one after it alike, where only light words stand between."""
    found: set[int] = set()
    last = -2
    for index in range(1, len(raws)):
        raw, formula = raws[index], raws[index - 1].kind in ("growth", "quantity")
        if raw.kind == "word" and formula and raw.word not in _LIGHT:
            if last >= 0 and raws[last].word == raw.word:
                found.update((last, index))
            last = index
        elif raw.kind not in ("growth", "quantity") and raw.word not in _LIGHT:
            last = -2
    return found


def _close(runs: list[tuple[int, ...]], run: list[int], joined: bool, raws: Sequence[Raw]) -> None:
    """Keep a run; bare numbers ("step 1 or 2") only where there are three."""
    if joined and len(run) > (2 if raws[run[0]].kind == "number" else 1):
        runs.append(tuple(run))


_CONDITIONS = frozenset("if with when for counting assuming once given treating taking".split())
_DOUBTS = frozenset("i memory i'm".split())
_LIKES = frozenset("like want prefer will ask".split())
_BEFORE = 6
"""Tokens before two growths in which "either" leaves both open."""


def is_variant(raws: Sequence[Raw], run: Sequence[int]) -> bool:
    """Whether the last one of a run is told of another case: "n²d, or n² if d is fixed", "n (or n log n with a sort)",
    "43 hours, or about 21 if symmetry is used"; not so "n or n², if I remember", "either n or n² with all pairs"."""
    if len(run) != 2 or raws[run[0]].kind == "number" or run[1] + 2 >= len(raws) or run[1] - run[0] > 4:
        return False
    after, then = raws[run[1] + 1].word, raws[run[1] + 2].word
    open_before = any(raw.word == "either" for raw in raws[max(0, run[0] - _BEFORE) : run[0]])
    liked = any(raw.word in _LIKES for raw in raws[run[1] + 2 : run[1] + 4])
    of_all = after == "for" and then in DETERMINERS  # "n or n log n for the sort"
    return after in _CONDITIONS and then not in _DOUBTS and not (liked or of_all or open_before)


_REAL = (["in", "practice"], ["in", "reality"], ["in", "theory"])


def is_of_two_cases(raws: Sequence[Raw], run: Sequence[int]) -> bool:
    """Whether the last of two figures is told of another case beside the first: "800, or 1,150 in practice"."""
    behind = [raw.word for raw in raws[run[-1] + 1 : run[-1] + 3]]
    return len(run) == 2 and raws[run[0]].kind == "quantity" and behind in _REAL


def changes_from(atoms: Atoms) -> list[tuple[int, int]]:
    """(from, formula): tokens of the start of a change, "falls from 400 TB to 30 GB"."""
    out: list[tuple[int, int]] = []
    words = atoms.words
    for index, word in enumerate(words):
        if word != "from" or index + 1 >= len(words) or words[index + 1] not in ("<growth>", "<quantity>"):
            continue
        kind = words[index + 1]
        later = words[index + 2 : index + 10]
        earlier = words[max(0, index - 6) : index]
        if "to" in later and kind in later[later.index("to") :] and (_CHANGE & {*earlier, *later}):
            out.append((atoms.at[index], atoms.at[index + 1]))
    return out


def word_list(raws: Sequence[Raw]) -> bool:
    """Whether a sentence is nothing but a list of bare terms between commas or strokes ("RAM, swap, bottleneck, disk.",
    "FAISS / Spark / PCA / more RAM")."""
    begin = next((index + 1 for index, raw in enumerate(raws[:8]) if raw.word == ":"), 0)
    strokes = sum(raw.word == "/" for raw in raws) >= _STROKES
    separators = ("/", ",") if strokes else (",",)
    items: list[list[Raw]] = [[]]
    depth = 0
    for raw in raws[begin:]:
        if raw.kind == "punct":
            depth += (raw.word == "(") - (raw.word == ")")
            if raw.word in separators and depth <= 0:
                items.append([])
            elif raw.word in (":", ";", "->", "=>", "?", "=", "|", "--"):
                return False
        elif raw.word not in ("and", "or"):
            items[-1].append(raw)
    items = [item for item in items if item and not all(raw.word in _SURELY for raw in item)]
    if items and len(items[0]) == 1 and items[0][0].kind == "quantity":
        del items[0]  # "18.9 MB, 16-bit, all layers, K plus V": what follows says of what the figure is
    if len(items) < (MIN_LABELLED_ITEMS if begin and not strokes else MIN_ITEMS) or _priced(items):
        return False
    if begin and 2 * sum(any(raw.kind in ("growth", "quantity") for raw in item) for item in items) > len(items):
        return False  # "to sum up: t·d², d², K and V, t·d, 18.9 MB": answers, not terms
    if items[-1][-1].kind == "growth" and is_told_of_all([[raw.word for raw in item] for item in items]):
        return False
    odd = sum(not is_bare(item) for item in items)  # a long list may have an "n log n" or a "per token" in it
    return (
        odd <= max(0, len(items) - 6) // 2
        and all(len(item) <= 3 for item in items)
        and any(raw.kind == "word" for item in items for raw in item)
    )


def is_told_of_all(items: Sequence[Sequence[str]]) -> bool:
    """ "mean, std, max, count, all streaming, n": whether what ends a list is told of all that it names."""
    return len(items) >= MIN_ITEMS and any(item[0] in _OF_ALL and len(item) == _TOLD for item in items[-2:])


_OF_ALL = frozenset("all each both every".split())
_TOLD = 2
"""Words of "all streaming", "each O(n)"."""


def _priced(items: Sequence[Sequence[Raw]]) -> bool:
    """Whether every term has a formula beside it: "sort, n log n, lag, n", "n², time, n, memory"."""
    formulas = [len(item) == 1 and item[0].kind == "growth" for item in items]
    half = len(items) // 2
    return formulas in ([False, True] * half, [True, False] * half)


def word_pile(raws: Sequence[Raw]) -> bool:
    """Whether a sentence is nothing but terms in a row, without a comma ("ram swap bottleneck disk page ssd numa",
    "400 TB 800 TB float32 / A100 hours / memory bottleneck RAM")."""
    said = [raw for raw in raws if raw.kind != "punct"]
    stopped = any(raw.word not in (".", "\n", "/", "@") for raw in raws if raw.kind == "punct")
    if len(said) < MIN_PILED or len(said) > 60 or stopped:
        return False
    words = _COMPOUND.sub(lambda term: term[1] or "", " ".join(raw.word for raw in said if raw.kind == "word")).split()
    if len(words) < MIN_PILED - 1 or (len(said) - len(words)) * 3 > len(said):
        return False
    loose = sum(word.endswith("ing") for word in words)
    return loose * _LOOSE <= len(words) and all(_term(word) for word in words)


_LOOSE = 6
"""Of so many words in a row of terms one may be what is done: "sharding"."""
_COMPOUND = re.compile(r"\b(out) of memory\b| at scale\b")
"""Terms of more than one word, some of them words that no other term has."""


def _term(word: str) -> bool:
    if word in _NO_LIST or word in DETERMINERS or word in _LITTLE or is_finite(word):
        return False
    return not word.endswith(("n't", "ed", "ly")) and "'" not in word


def is_bare(item: Sequence[Raw | Token]) -> bool:
    """Whether an item of a list is a bare term of up to three words, and says nothing of it."""
    if not item or len(item) > 3 or any(raw.word in _NO_LIST for raw in item):
        return False
    return len(item) == 1 or all(raw.kind in ("word", "number") for raw in item)

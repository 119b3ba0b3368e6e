"""Which word after a number is what was counted."""

from __future__ import annotations

from interviewer.reading.quantity.labels import LABELS
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token

__all__ = ["MODIFIERS", "STOP", "counted", "singular"]

STOP = frozenset(
    """a an the this that these those it its is was has does as us his hers yours ours theirs i you we he
    she they and or but nor so yet if then than because since while when where which who whom what how
    why not no of in on at by to from for with without within into onto over under above below between
    among across per via about around after before during until till against through throughout off out
    up down near plus minus times less more most least fewer lots always perhaps thus hence besides
    unless whereas towards versus vs afterwards would could should will can may might must shall do did
    done are am be been being were have had gives give makes make needs need takes take means mean goes
    go gets get says say comes come becomes become fits fit works work runs run costs cost equals equal
    holds hold yields yield results sounds seems looks exceeds exceed dominates remains stays leaves
    kills hurts breaks explodes dwarfs blows swallows swamps ruins wrecks
    lets uses use used wants exists happens helps starts ends adds eats requires handles implies follows
    depends scales grows reaches covers lands turns brings suffices saves drops each every all both any
    some only just even also too still again already ideally roughly approximately about please thanks
    yes ok okay hmm well right sure maybe probably likely actually really very quite rather i'd i'll
    we'd that's squared cubed there here now today instead total ideal combined together altogether
    overall apiece ones one long big large larger bigger smaller faster slower higher lower wide high
    deep better worse good enough exactly precisely realistically practically theoretically
    optimistically assuming given using considering e g ie eg etc ca lol imo tbh afaik at least x z n d
    t f m k u h e ''""".split()
)
"""Words that are never what was counted."""

MODIFIERS = frozenset(
    """new extra more additional such different distinct separate similar nearest best top largest smallest
    most cpu gpu nvidia a100 h100 v100 tesla physical logical virtual big small large single double same
    identical ordered unordered pairwise total output input hidden attention key value float floating
    raw stored cached generated random real simple basic elementary scalar arithmetic other further
    consecutive independent parallel full whole graphic graphics graphical data product feature training
    worker server compute fp32 fp16 bf16 float32 float64 float16 int8 half previous past candidate query
    dense sparse nonzero non-zero unique predictive frequent important times of the these those our your
    their its such""".split()
)

_IRREGULAR = frozenset(
    """people data entries pair row column col feature user sample embedding vector layer head node machine
    core step element entry cell query point document item value number word position row indices
    machine lane thread worker server epoch batch request record event copy dot vertex edge item machine
    iteration lookup comparison dim dimension dimensions dims way rows cols pairs nodes neighbours
    neighbors things bins lists probes centroids clusters trees bucket buckets hash hashes bytes gpu-
    hours pcs""".split()
)


def singular(word: str) -> str:
    """The singular of a plain English plural, lower case: "queries" -> "query", "bytes" -> "byte"."""
    low = word.lower()
    known = {"params": "parameter", "param": "parameter", "toks": "token", "tok": "token", "hr": "hour", "hrs": "hour",
             "h": "hour", "sec": "second", "s": "second", "secs": "second", "yr": "year", "min": "minute",
             "vec": "vector", "vecs": "vector", "elem": "element", "indices": "index", "matrices": "matrix",
             "val": "value", "vals": "value", "ms": "millisecond", "weight": "parameter", "weights": "parameter",
             "axis": "axis", "process": "process", "class": "class", "bus": "bus"}  # fmt: skip
    if low in known:
        return known[low]
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return low[:-1]
    return low


def counted(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """The noun that the number before token i counts, and the index after it; at most three words ahead."""
    j = i
    for _ in range(3):
        if j >= len(tokens) or tokens[j].kind != WORD:
            return None
        low = tokens[j].low
        if _noun(low):
            return _compound(tokens, j)
        if low in MODIFIERS and not (j == i and low in ("times", "of", "most", "the", "total", "same", "more")):
            j += 1
            continue
        if low in STOP or len(low) < 3 or low[-2:] == "ly" or not low.isalpha():
            return None
        following = tokens[j + 1] if j + 1 < len(tokens) and tokens[j + 1].kind == WORD else None
        if following is not None and _noun(following.low) and j - i < 2:
            return following.low, j + 2
        return None
    return None


def _compound(tokens: list[Token], j: int) -> tuple[str, int] | None:
    """The noun at token j, or the plural it stands before: "dot products", "feature columns"."""
    low = tokens[j].low
    after = tokens[j + 1] if j + 1 < len(tokens) else None
    if low in LABELS and after is not None and after.kind == NUMBER:
        return None
    if low[-1] != "s" and after is not None and after.kind == WORD and after.low[-1] == "s" and _noun(after.low):
        return after.low, j + 2
    return low, j + 1


def _noun(low: str) -> bool:
    if low in STOP:
        return False
    if low in _IRREGULAR:
        return True
    return len(low) > 3 and low[-1] == "s" and low[-2:] not in ("ss", "us", "is")

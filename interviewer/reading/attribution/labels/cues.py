"""Words that name an aspect: time or space."""

from __future__ import annotations

from interviewer.reading.attribution.labels.cue import Cue, collect
from interviewer.reading.attribution.labels.grown import GROWN, grown
from interviewer.reading.attribution.labels.kept_there import is_what_is_kept, keeps_a_few
from interviewer.reading.attribution.labels.made import MADE, made
from interviewer.reading.attribution.labels.recall import is_recall
from interviewer.reading.attribution.labels.step_numbers import names_a_step
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.standing.conditions import is_a_state
from interviewer.reading.model import Aspect

__all__ = ["ASPECT_WORDS", "aspect_cues", "is_extra"]


_ASPECT_AT_WORDS = frozenset("to we you i and then can i'd would they must".split())
_TAKES_WORDS = frozenset(
    """
    care place advantage over away into a the that this back part it my any your
    """.split()
)


_TIME = frozenset(
    """
    time times runtime runtimes run-time latency duration speed compute computation computations cpu
    timewise computationally wallclock flops flop operations ops clock arithmetic
    """.split()
)
_TIME_WEAK = frozenset(
    """
    takes take taking took runs run running finishes executes execute spends work computing slow
    slower fast faster long longer
    """.split()
)
_TIME_AFTER = frozenset(
    """
    operation op steps multiplications multiplication multiply multiplies additions adds macs mac
    comparisons comparison mults muls madds fmas work hops assignments copies writes moves iterations swaps
    """.split()
)
_SPACE = frozenset(
    """
    space memory ram storage footprint vram hbm spacewise memorywise mem disk spatial nbytes residency
    """.split()
)
_SPACE_WEAK = frozenset(
    """
    store stores stored storing allocate allocates allocated allocating allocation materialise
    materialised materialize materialized materializes materialises hold holds holding held
    materializing materialising allocations occupy occupies occupying keep keeps keeping kept
    """.split()
)
_SPACE_AFTER = frozenset("floats float entries bytes byte cells doubles float64s float32s words slots numbers".split())
_STORED = _SPACE_AFTER - {"words", "slots"} | {"buffers", "arrays"}
_OF_ONE = frozenset("per each every one an single".split())
_TOLD = frozenset(": = is - | are grow grows scale scales".split())
_EXTRA = frozenset("extra additional auxiliary".split())
_CLOSES = frozenset(("", ".", ",", ";", ":", "\n", ")"))
_FUNCTIONS = {"T": Aspect.TIME, "S": Aspect.SPACE, "M": Aspect.SPACE}
"""Names of cost functions: T(n, d) = ..., S(n) = ...; T alone is the cost of a recurrence, whatever it counts."""
_SPACE_FUNCTIONS = ("S(", "M(")
_DEFINED = frozenset(("=", ":", "is", "~", "in", "<="))
_NOT_TIME_BEFORE = frozenset(
    """
    at each every one first this same second last next real two three any some long over by ahead per nine ten four many
    """.split()
)
_NOT_SPACE_BEFORE = frozenset(
    """
    embedding vector search latent feature parameter euclidean state metric hypothesis hilbert
    problem dimensional d-dimensional solution semantic key white
    """.split()
)
_PUT_OFF = frozenset("see later below tbd".split())
"""Behind "memory": what it costs is told another time."""
_NOT_AFTER = frozenset(
    """
    bound bandwidth bounded step steps stamp series hierarchy access accesses stamps efficient wise?
    cell traffic rate cycle cycles frequency intensity mean unit units progression
    """.split()
)
_HEADS = frozenset((".", ";", "\n", ",", ":", "", "/", "|"))
_TAKES = frozenset("take takes taking took".split())
ASPECT_WORDS = (
    _TIME
    | _TIME_WEAK
    | _TIME_AFTER
    | _SPACE
    | _SPACE_WEAK
    | _SPACE_AFTER
    | _TAKES
    | _EXTRA
    | MADE
    | GROWN
    | {name.lower() for name in _FUNCTIONS}
    | {"how", "multiply", "fused", "tc", "sc"}
)


def is_extra(word: str) -> bool:
    """Whether a word alone says that memory is meant, where a thing is called so: "that's the extra"."""
    return word in _EXTRA


def aspect_cues(scene: Scene, start: int, end: int) -> list[Cue]:
    """The words for time and space among atoms[start:end], in order."""
    return collect(scene, start, end, _aspect_at)


def _aspect_at(scene: Scene, at: int) -> Cue | None:
    low = _cue_word(scene.atoms[at].low)
    if low is None:
        return None
    before, after = scene.low(at - 1), scene.low(at + 1)
    if (
        after == "-"
        and at + 2 < len(scene.atoms)
        and scene.low(at + 2) in ("bound", "efficient", "steps", "intensive", "bounded", "bandwidth")
    ):
        return None
    if low in ("tc", "sc"):
        if after not in (":", "=", "is", "-") and scene.kind(at + 1) != "growth":
            return None
        return Cue(at, at + 1, Aspect.TIME if low == "tc" else Aspect.SPACE)
    if len(low) == 1:
        return _function(scene, at)
    if low in _EXTRA:
        if before == "much" and after in ("?", "\n"):
            return Cue(at, at + 1, Aspect.SPACE)  # "How much extra? n²"
        article = scene.low(at + 2) in ("the", "an", "a", "one", "only", "just")
        if before in _HEADS and after in (":", "=", "is", "-") and scene.kind(at + 2 + article) == "growth":
            return Cue(at, at + 1, Aspect.SPACE)
        if before in _HEADS and scene.kind(at + 1) == "growth" and scene.low(at + 2) in _CLOSES:
            return Cue(at, at + 1, Aspect.SPACE)  # "time n²d, extra n²"
        if before in _HEADS and after in _STORED and scene.low(at + 2) in _TOLD:
            return Cue(at, at + 2, Aspect.SPACE)  # "extra bytes: n²"
        alone = scene.kind(at - 1) == "growth" and after in _CLOSES
        return Cue(at, at + 1, Aspect.SPACE, after=True) if alone else None
    if low == "how" and after in ("long", "fast"):
        return Cue(at, at + 2, Aspect.TIME)
    if low in ("multiply", "fused") and after == "-":
        return Cue(at, min(at + 3, len(scene.atoms)), Aspect.TIME, after=True)
    if low in _TIME:
        if low in ("time", "times") and not _time_itself(scene, at, before, after):
            return None
        if low in ("compute", "speed", "cpu", "clock", "arithmetic") and after in (*_NOT_AFTER, "speed"):
            return None
        if low == "compute" and before in _ASPECT_AT_WORDS:
            return Cue(at, at + 1, Aspect.TIME, weak=True, after=True)
        beside = low == "cpu" and bool({"ram", "memory", "mem"} & set(scene.words(at - 3, at + 4)))
        return Cue(at, at + 1, Aspect.TIME, weak=low in ("speed", "cpu") and not beside)
    if low in _SPACE:
        if low == "memory" and is_recall(scene, at):
            return None  # "from memory, it's n log n"
        compound = after in _NOT_AFTER and not names_a_step(scene, at + 1)
        if compound or (before in _NOT_SPACE_BEFORE and low in ("space", "spatial")):
            return None
        if is_what_is_kept(scene, at):
            return None
        if after in _PUT_OFF or (
            after in ("comes", "follows", ":") and scene.low(at + 2) in (*_PUT_OFF, "let", "next")
        ):
            return None  # "n² time, memory see below"
        if before == "-" and low == "space" and scene.low(at - 2) in _NOT_SPACE_BEFORE:
            return None
        return Cue(at, at + 1, Aspect.SPACE)
    if low in _TIME_AFTER and (before in _OF_ONE or (low == "multiply" and len(after) == 1 and after.isalpha())):
        return None  # "f² multiply n" is a product
    if low == "work" and _beside_space(scene, at):
        return Cue(at, at + 1, Aspect.TIME)
    if low in _TIME_AFTER:
        return Cue(at, at + 1, Aspect.TIME, weak=True, after=True)
    if low in MADE and (cue := made(scene, at)) is not None:
        return cue
    if low in GROWN and (cue := grown(scene, at)) is not None:
        return cue
    if low in _HANDLED and _reads(scene, at):
        return None
    if low in _SPACE_AFTER:
        return Cue(at, at + 1, Aspect.SPACE, weak=True, after=True)
    if low in _TAKES and after == "up":
        return Cue(at, at + 2, Aspect.SPACE, weak=True)
    if low in _TAKES:
        return Cue(at, at + 1, Aspect.TIME, weak=True) if _takes(scene, at) else None
    if low in _TIME_WEAK:
        if (
            low in ("run", "runs", "running")
            and after not in ("in", "at", "time", "with", "for")
            and scene.kind(at + 1) != "growth"
        ):
            return None
        if low in ("work", "long", "longer", "slow", "fast", "slower", "faster"):
            return Cue(at, at + 1, Aspect.TIME, weak=True, after=True) if low == "work" else None
        return Cue(at, at + 1, Aspect.TIME, weak=True)
    if (low in ("keep", "keeps", "kept") and after.endswith("ing")) or is_a_state(scene, at) or keeps_a_few(scene, at):
        return None  # "attention keeps growing"
    if low in ("hold", "holds") and after in (_HOLDS_WHERE if scene.kind(at - 1) == "growth" else _ALONE[low]):
        return None  # "n² holds as long as d is fixed", "n². That holds."
    if low in _SPACE_WEAK and before in ("what's", "whats"):
        if scene.low(at - 2) == "beyond":
            return Cue(at, at + 1, Aspect.SPACE)
        return None  # "the look at what's stored"
    if low in _SPACE_WEAK and ("nothing" in (*scene.words(at - 3, at), after) or before in ("without", "not", "never")):
        return None  # "if nothing is kept", "store nothing", "without storing anything"
    if low in _SPACE_WEAK:
        return Cue(at, at + 1, Aspect.SPACE, weak=True)
    return None


_HOLDS_WHERE = frozenset("as for if when while only true here until unless . ,".split())
_ALONE = {"hold": (), "holds": ("for", "here", "true", ".", "!", ";", "")}
_JOINS = frozenset("and & in for the of on as".split())


def _beside_space(scene: Scene, at: int) -> bool:
    """ "for the work and for the storage": work set beside space is time."""
    for step in (1, -1):
        place = at + step
        while scene.low(place) in _JOINS:
            place += step
        between = scene.words(min(at, place) + 1, max(at, place))
        if not {"and", "&"}.isdisjoint(between) and _cue_word(scene.low(place)) in _SPACE:
            return True
    return False


_READS = frozenset("reads read reading touches touch visits visit scans scan meets meet looks walks attends".split())
_HANDLED = frozenset("entries cells floats words slots numbers".split())


def _defined(scene: Scene, at: int) -> Cue | None:
    """ "T = n², S = n": the letters of time and space, where both are given a growth, or one and the other is named."""
    if not _equated(scene, at):
        return None
    aspect = _FUNCTIONS[scene.text[scene.atoms[at].start]]
    both = "T" in scene.given and not scene.given.isdisjoint("SM")
    if aspect is Aspect.SPACE:
        named = scene.low(at - 1) in _EXTRA or scene.names_time
    else:
        named = aspect is Aspect.TIME and scene.names_space
    return Cue(at, at + 1, aspect) if both or named else None


def _equated(scene: Scene, at: int) -> bool:
    letter = scene.text[scene.atoms[at].start]
    return letter in _FUNCTIONS and scene.is_defined(at) and scene.kind(at + 2) == "growth"


def _reads(scene: Scene, at: int) -> bool:
    """ "attention reads all t entries": what is gone through costs time."""
    place = at - 1
    while scene.kind(place) == "growth" or scene.low(place) in ("all", "the", "every", "of", "each"):
        place -= 1
    return scene.low(place) in _READS and place < at - 1


def _function(scene: Scene, at: int) -> Cue | None:
    """A cost function that is being defined: "S(n) = ", "T(n, d) is"."""
    aspect = _FUNCTIONS.get(scene.text[scene.atoms[at].start])
    if aspect is None or scene.low(at + 1) != "(":
        return _defined(scene, at) if aspect is not None else None
    if aspect is Aspect.TIME and not (scene.names_space or any(name in scene.text for name in _SPACE_FUNCTIONS)):
        return None
    close = next((place for place in range(at + 2, at + 8) if scene.low(place) == ")"), None)
    if close is None:
        return None
    sign = close + 2 if scene.low(close + 1) == "\\" else close + 1
    return Cue(at, close + 1, aspect) if scene.low(sign) in _DEFINED or scene.is_defined(close) else None


def _takes(scene: Scene, at: int) -> bool:
    """ "takes n^2", not "takes care of"."""
    if scene.low(at + 1) in _TAKES_WORDS:
        return False
    return any(scene.kind(place) == "growth" for place in range(at + 1, min(len(scene.atoms), at + 8)))


def _time_itself(scene: Scene, at: int, before: str, after: str) -> bool:
    """Not "one at a time", "each time", "n times", "time step"."""
    if scene.low(at) == "times":
        return (
            before in ("run", "running", "query", "lookup", "training", "inference", "search")
            and scene.kind(at - 1) != "growth"
        )
    if before == "a":
        return scene.low(at - 2) != "at"
    if before in _NOT_TIME_BEFORE and scene.kind(at - 1) != "growth":  # but "complexity by time n²d, by memory n²"
        return before == "by" and (scene.kind(at + 1) == "growth" or scene.low(at - 2) in _HEADS | {"complexity"})
    if (before == "the" and scene.low(at - 2) == "all") or (before == "-" and scene.low(at - 2) == "real"):
        return False
    return after not in ("step", "steps", "stamp", "series", "t", "point")


def _cue_word(word: str) -> str | None:
    """The cue word that a word is; None for all other words."""
    low = word.removesuffix("'s")
    return low if low in ASPECT_WORDS else None

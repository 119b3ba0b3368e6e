"""Which bare formulas of a text are growths: shapes of matrices, values and lone letters are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer.reading.growth.finding.formula import Formula, scan_formula
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["COUNTED_WORK", "bare_formulas"]

_SHAPES = frozenset(
    """
    matrix matrices table array arrays tensor tensors grid output result block blocks matmul gemm
    product mat similarity shape dense projection weight weights score scores attention input kernel
    image float covariance gram distance identity square map sims sim embedding dataframe
    intermediate buffer mask pairwise rectangle thing
    """.split()
)
_BEFORE_SHAPES = frozenset(
    """
    matrix shape shapes shaped size sized array tensor dimension dimensions matrices table grid
    """.split()
)
COUNTED_WORK = frozenset(
    """
    time space memory operations operation ops op flops flop steps work comparisons multiplications
    multiply multiplies additions adds assignments copies writes moves hashes insertions macs mults muls
    storage runtime lookups swaps multiply-adds compute mul madds madd fmas complexity extra additional auxiliary
    iterations hops reads visits
    """.split()
)
_COST_WORDS = frozenset(
    """
    cost costs costing complexity complxity takes take taking time runtime space memory ram storage
    order flops compute work operations total runs run pay pays scales grows growth best worst
    average amortized insert search lookup delete query sort big bigo step tiem sapce memroy runtme
    overall agg aggregate scan build sum bound bounded access insertion deletion footprint latency
    """.split()
)
_COST_VERBS = frozenset("costs cost takes take costing taking order".split())
_IS = frozenset("is are = : -> => 's be ~ was gives makes get becomes s".split())
_FILLERS = frozenset(
    """
    just only about roughly still simply basically around approximately then of to on the also again
    in at least most ( ` * $ like as ~ essentially therefore thus hence overall total linear linearly up be
    would should will another for by really
    """.split()
)
_UNITS = frozenset(("B", "KB", "MB", "GB", "TB", "PB", "b", "s", "h"))
_SIGNS = frozenset(("^", "**", "*", "+", "(", ")"))
_CLAUSE_ENDS = frozenset((".", ";", "\n", "?", "!", ","))


_COST_NOUNS = frozenset("time space memory storage runtime work complexity flops flop compute".split())
_COUNT_VERBS = frozenset(
    """
    takes take needs need costs cost is are makes does do requires require about roughly so just only of in than gives
    means with approximately exactly another extra be uses performs to
    """.split()
)


_SHAPE_WORDS = frozenset(
    """
    ( [ of is are a an the `
    """.split()
)
_LONE_GROWTH_WORDS = frozenset(
    """
    per for and or overall because since as but so to in each total on with if when while worst best
    average amortized apiece where then space time again too by a not at
    """.split()
)
_GAPPED_WORDS = frozenset(
    """
    so thus hence therefore makes gives = -> =>
    """.split()
)
_GAPPED_WORDS_2 = frozenset(
    """
    of for with in by on than the a an any each large small all from to when if given where at every big
    same both over let only per as
    """.split()
)
_AFTER_COST_WORDS = frozenset(
    """
    time space memory complexity runtime storage ram tiem sapce runs best worst average case amortized
    """.split()
)


def bare_formulas(
    text: str, tokens: Sequence[Token], names: Names, covered: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, str, bool, bool]]:
    """(start, end, plain spelling, lone, valued) of each growth outside the covered ranges, in order."""
    covers = sorted(covered)
    at = 0
    nearest = 0
    while at < len(tokens):
        start = tokens[at].start
        while nearest < len(covers) and covers[nearest][1] <= start:
            nearest += 1
        if nearest < len(covers) and covers[nearest][0] <= start:
            at += 1
            continue
        wall = covers[nearest][0] if nearest < len(covers) else len(text)
        formula = _starting(tokens, at, names, wall)
        if formula is None:
            at += 1
            continue
        if formula.variables and (end := _garbled(tokens, formula)) is not None:
            yield tokens[formula.start].start, tokens[end - 1].end, "", False, False
            at = end
        elif formula.structured:
            if not _refused(text, tokens, formula, names):
                yield _row(tokens, formula, False)
            at = formula.end
        elif formula.lone and formula.variables and _lone_growth(tokens, formula, names, covers):
            yield _row(tokens, formula, True)
            at = formula.end
        else:
            # What holds no variable holds none from its middle on.
            skipped = not formula.variables or formula.end - at > 2
            at = max(at + 1, formula.end) if skipped else at + 1


def _garbled(tokens: Sequence[Token], formula: Formula) -> int | None:
    """The end of "n^^2 ** d": a formula whose next sign can't be read, up to the end of what is meant to be one."""
    place = formula.end
    if place >= len(tokens) or tokens[place].text != "^" or tokens[place].start != tokens[place - 1].end:
        return None
    while place < len(tokens):
        token = tokens[place]
        if token.text not in _SIGNS and token.kind != "number" and len(token.text) != 1:
            break
        if token.text in ".,;:!?\n":
            break
        place += 1
    return place


def _row(tokens: Sequence[Token], formula: Formula, lone: bool) -> tuple[int, int, str, bool, bool]:
    start, end = tokens[formula.start].start, tokens[formula.end - 1].end
    return start, end, formula.plain, lone, _valued(tokens, formula)


def _starting(tokens: Sequence[Token], at: int, names: Names, wall: int) -> Formula | None:
    token = tokens[at]
    if token.kind == "sign" and token.text not in ("(", "|", "#", "["):
        return None
    if token.kind == "number" and at and tokens[at - 1].low in ("step", "stage", "phase"):
        return None  # "step 4 n log n"
    if token.kind == "word" and len(token.text) > 1 and at:
        before = tokens[at - 1]
        if before.low in ("per", "each", "every") or (
            before.kind == "number" and token.low not in ("log", "sqrt", "lg", "ln")
        ):
            return None  # "per user times ...", "12 layers x 768"
    if token.text in ("(", "[") and at and tokens[at - 1].end == token.start and tokens[at - 1].kind == "word":
        return None  # an argument list: f(n), T(n)
    if token.kind == "word" and len(token.text) == 1 and at + 1 < len(tokens):
        nxt = tokens[at + 1]
        # T(n), f(n, d): the name of a function, unless a product can be meant: n(n-1).
        if nxt.text == "(" and nxt.start == token.end and _call(tokens, at + 1, token, names):
            return None
    return scan_formula(tokens, at, names, wall=wall)


def _call(tokens: Sequence[Token], at: int, head: Token, names: Names) -> bool:
    inner = tokens[at + 1] if at + 1 < len(tokens) else None
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    simple = inner is not None and after is not None and inner.kind == "word" and after.text == ")"
    return simple and (head.text in "TfgSC" or names.letter(head.text) is None)


def _valued(tokens: Sequence[Token], formula: Formula) -> bool:
    """Set equal to a number: "n^2 = 10^14"."""
    at = formula.end
    if at + 1 >= len(tokens) or tokens[at].text not in ("=", "~", "->"):
        return False
    place = at + 1
    while place < len(tokens) and tokens[place].text in ("=", "~", ">"):
        place += 1
    return place < len(tokens) and tokens[place].kind == "number"


def _refused(text: str, tokens: Sequence[Token], formula: Formula, names: Names) -> bool:
    """Shapes, transposes and formulas in letters that are no variables of this scenario."""
    if formula.transposed:
        return True
    if formula.phrases and not formula.letters and not formula.powers and (formula.divided or _by(tokens, formula)):
        return True  # "ordering by user/event", "rows by user"
    before = tokens[formula.start - 1] if formula.start else None
    if before is not None and before.text in ("@", "[", "\\", "_", "^") and before.end == tokens[formula.start].start:
        return True
    if names.known and all(name in _UNITS and names.letter(name) is None for name in formula.variables):
        return True  # "7.92 * 10^10 B"
    if names.known and formula.divided and any(names.letter(name) is None for name in formula.variables):
        return True  # "K/V"
    if names.known and not any(names.letter(name) or name in names.known for name in formula.variables):
        strong = formula.powers or formula.functions
        if not strong:
            return True
    return _shape(tokens, formula, names)


def _by(tokens: Sequence[Token], formula: Formula) -> bool:
    return any(token.low == "by" for token in tokens[formula.start : formula.end])


def _shape(tokens: Sequence[Token], formula: Formula, names: Names) -> bool:
    """Sizes of a matrix: "n x d matrix", "(m*d)(d*m)", "of shape n*d"."""
    plain = formula.plain
    if formula.powers or formula.functions or formula.sums:
        return False
    if plain.startswith("(") and ")*(" in plain and plain.endswith(")"):
        return True
    if formula.crossed == 0 or formula.crossed != formula.products or (formula.phrases and formula.letters == 0):
        return False
    first = tokens[formula.start]
    word = tokens[formula.end] if formula.end < len(tokens) else None
    if word is not None and word.text == ")" and word.end and formula.start:
        word = (
            tokens[formula.end + 1] if tokens[formula.start - 1].text == "(" and formula.end + 1 < len(tokens) else word
        )
    if word is not None and word.text in ("-", "`", "$", "*"):
        word = tokens[formula.end + 1] if formula.end + 1 < len(tokens) else None
    if _allocated(tokens, formula):
        return False
    if word is not None and word.low in _SHAPES:
        return True
    place = formula.start - 1
    while place >= 0 and tokens[place].text in _SHAPE_WORDS:
        place -= 1
    if place >= 0 and tokens[place].low in _BEFORE_SHAPES and formula.products == 1:
        return tokens[place].low not in ("size",) or tokens[formula.start - 1].low in ("of", "size")
    if place >= 0 and formula.products == 1 and tokens[formula.start - 1].low in ("is", "are", ":", "="):
        head = tokens[place]
        if len(head.text) == 1 and head.text.isupper() and names.letter(head.text) is None:
            return True  # "E is n x d"
    return (
        formula.start > 0
        and tokens[formula.start - 1].low in ("an", "a")
        and first.kind == "word"
        and formula.products == 1
    )


_ALLOCATES = frozenset(
    """
    allocate allocates allocated allocating materialise materialize materialises materializes materialised materialized
    hold holds store stores keep keeps pay pays create creates buffer fresh new extra additional
    """.split()
)


_NOT_MADE = frozenset(("not", "no", "don't", "doesn't", "never", "avoid", "without"))


def _allocated(tokens: Sequence[Token], formula: Formula) -> bool:
    """ "it allocates an n x n array": the size of a square that is made, which is its cost."""
    if len(set(formula.variables)) != 1 or len(formula.variables) != 2:
        return False
    near = [*tokens[max(0, formula.start - 6) : formula.start], *tokens[formula.end : formula.end + 7]]
    words = {token.low for token in near}
    return bool(_ALLOCATES & words) and not words & _NOT_MADE


def _lone_growth(tokens: Sequence[Token], formula: Formula, names: Names, covers: Sequence[tuple[int, int]]) -> bool:
    """A single variable counts only where a cost is spoken of: "takes n", "time is n", "n space", "n or n^2"."""
    token = tokens[formula.end - 1]
    if formula.phrases and not formula.letters:
        return False
    if names.known and not (names.letter(formula.variables[0]) or formula.variables[0] in names.known):
        return False
    after = tokens[formula.end] if formula.end < len(tokens) else None
    before = tokens[formula.start - 1] if formula.start else None
    if after is not None and (
        after.text in ("=", "@", "<", ">", "<=", ">=", "[", "_") or after.low in ("by", "x", "==")
    ):
        return False
    if before is not None and before.text == "(" and before.start and formula.start > 1:
        head = tokens[formula.start - 2]
        if head.end == before.start and head.kind == "word":
            return False  # cost(t)
    if (
        before is not None
        and before.low in ("the", "those", "these", "all", "of")
        and after is not None
        and after.low in COUNTED_WORK
    ):
        return before.low == "of" and after.low in ("time", "space", "memory", "work")
    if before is not None and before.text in ("=", "<", ">") and formula.start > 1:
        head = tokens[formula.start - 2]
        if head.kind == "number" or (head.kind == "word" and len(head.text) == 1):
            return False
    if before is not None and before.text == "," and after is not None and after.text == ")":
        return False
    if after is not None and after.low in COUNTED_WORK and after.low not in ("multiply", "step"):
        if formula.end + 1 < len(tokens) and tokens[formula.end + 1].low == "each":
            return False
        return after.low in _COST_NOUNS or before is None or before.kind != "word" or before.low in _COUNT_VERBS
    if (after is not None and after.low == "multiply") or (after is not None and after.low == "inserts"):
        return True
    if _handled(tokens, formula, names) or _numbered(tokens, formula, names):
        return True
    if _whole_message(tokens, formula) or _concluded(tokens, formula):
        return True
    if after is not None and after.low in ("in", "for") and _aspect_follows(tokens, formula.end + 1, names):
        return True
    if (
        after is not None
        and after.low == "respectively"
        and before is not None
        and (before.kind == "word" or before.text == ",")
    ):
        return before.low in ("and", ",", "is", "space", "memory", "time", "takes", "or")
    if after is not None and after.low == "times" and formula.start == 0:
        return formula.end + 1 >= len(tokens) or tokens[formula.end + 1].kind == "sign"  # "x times (x being ...)"
    if (before is not None and before.text == "/") or (after is not None and after.text == "/"):
        return False
    if (
        after is not None
        and after.low in ("long", "wide", "each", "apiece")
        and before is not None
        and before.low in ("each", "of", "at", ",", "is", "costs")
    ):
        return True
    signed = after is not None and after.kind == "sign" and after.text not in ("-", "/", "*", "'", "+")
    ends = after is None or signed or after.low in _LONE_GROWTH_WORDS
    if not ends:
        return False
    so_far = before is not None and before.low in ("overall", "altogether") and formula.start > 1
    if so_far and tokens[formula.start - 2].low in _GAPPED_WORDS:
        return True
    if _after_cost(tokens, formula, names) or _listed(tokens, formula, covers, token):
        return True
    return _gapped(tokens, formula, names)


_HANDLES = frozenset(
    """
    copies copy moves move reads read touches touch visits visit scans scan hashes hash processes process shifts
    looks at
    """.split()
)
_ITEMS = frozenset("rows values records events entries elements items keys".split())


def _handled(tokens: Sequence[Token], formula: Formula, names: Names) -> bool:
    """ "the shift copies n values", "it reads all n rows": work told by what is handled."""
    if not names.topics or not formula.letters or formula.start < 1:
        return False
    items = formula.end < len(tokens) and tokens[formula.end].low in _ITEMS
    place = formula.start - 1
    while place and tokens[place].low in ("all", "the", "of", "just", "only"):
        place -= 1
    return (items or tokens[formula.end - 1].low in _ITEMS) and tokens[place].low in _HANDLES


_CONCLUDES = frozenset("so hence thus therefore".split())
_IN_SHORT = frozenset("general total short symbols".split())


def _concluded(tokens: Sequence[Token], formula: Formula) -> bool:
    """ "you still read all n rows. So n.", "a copy for each, in general n": what a sentence comes to."""
    after = tokens[formula.end].text if formula.end < len(tokens) else "."
    if not formula.letters or after not in (".", ";", "\n", "!", ")") or formula.start < 2:
        return False
    before = tokens[formula.start - 1].low
    if before in _CONCLUDES or before == "total":
        return True
    return before in _IN_SHORT and tokens[formula.start - 2].low == "in"


def _numbered(tokens: Sequence[Token], formula: Formula, names: Names) -> bool:
    """ "1: n", "1) n 2) n 3) f^2 n": a list by the numbers of steps."""
    at = formula.start
    if not names.topics or not formula.letters or at < 2 or tokens[at - 1].text not in (":", ")", "->", "="):
        return False
    head, before = tokens[at - 2], tokens[at - 3].text if at > 2 else "\n"
    if head.kind != "number" or len(head.text) != 1 or (before == "(" and tokens[at - 1].text != ")"):
        return False
    after = tokens[formula.end] if formula.end < len(tokens) else None
    return after is None or after.kind == "number" or after.text in (".", ",", ";", "\n")


def _verbless(tokens: Sequence[Token], formula: Formula, names: Names) -> bool:
    """ "lagging inside groups n.": a sentence of a step and its cost, whose verb is left out."""
    place = formula.start - 1
    while place >= 0 and formula.start - place < 6 and tokens[place].kind == "word":
        place -= 1
    clause = [token.low for token in tokens[place + 1 : formula.start]]
    if clause == [] and place > 0 and tokens[place].text == "-" and tokens[place - 1].low in names.topics:
        spaced = tokens[place - 1].end < tokens[place].start < tokens[place].end < tokens[formula.start].start
        return spaced and (place == 1 or tokens[place - 2].text in (".", ";", ",", "\n")) and bool(formula.letters)
    begins = place < 0 or tokens[place].text in (".", ";", "\n")
    if not begins or not clause or not formula.letters or not names.topics & set(clause):
        return False
    return clause[-1] in names.topics or clause[-2:-1] in (["inside"], ["within"], ["in"])


def _gapped(tokens: Sequence[Token], formula: Formula, names: Names) -> bool:
    """ "sort is n log n and the lag after it n", "so n overall": a cost whose verb is left out."""
    after = tokens[formula.end] if formula.end < len(tokens) else None
    before = tokens[formula.start - 1] if formula.start else None
    if after is not None and after.low in ("overall", "total", "altogether", "in") and before is not None:
        follows = tokens[formula.end + 1].low if formula.end + 1 < len(tokens) else ""
        return before.low in _GAPPED_WORDS and (after.low != "in" or follows == "total")
    if after is not None and after.text not in (".", ";", "\n", ",", ")"):
        return False
    if _verbless(tokens, formula, names):
        return True
    place = formula.start - 1
    words = 0
    while (
        place >= 0
        and tokens[place].kind == "word"
        and tokens[place].low not in ("and", "but", "while", "so")
        and words < 5
    ):
        place -= 1
        words += 1
    if not words or place < 1 or tokens[place].low not in ("and", "but", ",", ";", "while"):
        return False
    if tokens[formula.start - 1].low in _GAPPED_WORDS_2:
        return tokens[formula.start - 1].low == "only" and any(
            token.low == "not" for token in tokens[max(0, formula.start - 12) : formula.start]
        )
    previous = tokens[place - 1]
    return (
        previous.text in (")", "n", "d", "k", "m")
        or previous.kind == "number"
        or previous.low in ("squared", "cubed", "linear", "constant", "quadratic")
    )


def _aspect_follows(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """ "n in space", "n for the memory", "n for the lag"."""
    words = [token.low for token in tokens[at : at + 3]]
    if words[:1] and words[0] in ("the", "both", "extra", "its"):
        words = words[1:]
    if words and words[0] in names.topics and tokens[at - 1].low == "for":
        return True
    return bool(words) and words[0] in ("time", "space", "memory", "runtime", "storage", "ram")


def _in_list(token: Token) -> bool:
    return len(token.text) == 1 or token.low in ("and", "log", "lg", "ln", "squared", "cubed", "then")


def _whole_message(tokens: Sequence[Token], formula: Formula) -> bool:
    if len(tokens) > 12:
        return False
    if formula.letters and len(tokens) > 1 and all(_in_list(token) for token in tokens):
        return True  # "n log n and n"
    rest = [token for index, token in enumerate(tokens) if not formula.start <= index < formula.end]
    return all(token.text in ".!`$*?" for token in rest) and bool(formula.letters)


def _after_cost(tokens: Sequence[Token], formula: Formula, names: Names) -> bool:
    place = formula.start - 1
    steps = 0
    while place >= 0 and tokens[place].low in _FILLERS and steps < 5:
        place -= 1
        steps += 1
    if place < 0:
        return False
    word = tokens[place]
    if word.low in _COST_VERBS:
        return True
    if word.low in ("order", "proportional", "proportion", "linear", "linearly"):
        return True
    if word.low in _AFTER_COST_WORDS and steps <= 2:
        return formula.start - place == 1 or tokens[formula.start - 1].low not in (
            "of",
            "for",
            "to",
            "the",
            "as",
            "by",
            "at",
        )
    if word.low not in _IS and word.text not in (":", "="):
        return False
    if word.text == ":" or word.text in ("=", "->", "=>") or word.low in _IS:
        for back in range(place - 1, max(-1, place - 14), -1):
            low = tokens[back].low
            if low in (".", ";", "\n", "?", "!"):
                return False
            if low in _COST_WORDS or low in names.topics:
                return True
    return False


def _listed(tokens: Sequence[Token], formula: Formula, covers: Sequence[tuple[int, int]], last: Token) -> bool:
    """Beside another growth: "n or n^2", "n, nd or n^2", "O(1) or n"."""
    after = tokens[formula.end] if formula.end < len(tokens) else None
    before = tokens[formula.start - 1] if formula.start else None
    nxt = tokens[formula.end + 1] if formula.end + 1 < len(tokens) else None
    if before is not None and before.low in ("or", "vs") and formula.start > 1:
        previous = tokens[formula.start - 2]
        return (
            previous.kind == "sign"
            or previous.kind == "number"
            or len(previous.text) <= 2
            or previous.low in ("squared", "cubed")
        )
    if after is not None and after.low in ("or", "vs") and nxt is not None:
        return _formula_like(nxt)
    if after is not None and after.text == "," and nxt is not None and _formula_like(nxt) and before is not None:
        return before.low in ("be", "is", "=", ":") or (
            before.text != "(" and any(token.low == "or" for token in tokens[formula.end : formula.end + 8])
        )
    return False


def _formula_like(token: Token) -> bool:
    return (
        token.kind == "word" and (len(token.text) <= 2 or token.low in ("log", "nlogn", "sqrt", "quadratic", "linear"))
    ) or token.text in ("O", "Θ")

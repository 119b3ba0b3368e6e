"""Tokens of growth notation, cut on demand from a normalised text.

Runs of letters are cut into known variables, functions and single letters here ("nlogn", "2nd", "O(ND)"), because
only the list of variables tells "nd" from a word.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

__all__ = ["FUNCTIONS", "OPERATOR_WORDS", "STOP_WORDS", "UNITS", "Lexer", "Names", "Token"]

FUNCTIONS = frozenset({"log", "lg", "ln", "sqrt", "exp", "min", "max", "cbrt", "logarithm", "minimum", "maximum"})
CALLS = frozenset({"binom", "binomial", "comb", "choose", "frac", "pow"})

OPERATOR_WORDS = frozenset(
    """times plus minus over squared cubed square cube root power to the raised divided multiplied by factorial
    choose of half twice double base quarter third
    one two three four five six seven eight nine ten hundred
    big oh order little theta omega soft tilde
    constant constantly const logarithmic logarithmically linear linearly linearithmic quasilinear loglinear quadratic
    quadratically cubic cubically quartic quintic exponential exponentially factorially polylogarithmic polylog
    polynomial sublinear superlinear""".split()
)

STOP_WORDS = frozenset(
    """a an and or but so not is it its in on at as with for from per each every all any this that these those there
    then than when where which while who if else because since we you they i he she be are was were will would can
    could should do does did has have had just only also too very more less most least about roughly around
    approximately time space memory complexity runtime total overall extra work cost step steps operation operations
    ops fast slow quick huge big large small good bad best worst average case amortized idk no yes none unknown
    dominates dominant bottleneck wait actually sorry maybe think say said what how why na nothing something lots
    lot many much few some same bound upper lower tight result answer instead vs versus via using use used
    number amount size entries floats bytes vectors items dot products product
    here now still even both either neither assuming assume given let""".split()
)

UNITS = frozenset(
    """kb mb gb tb pb eb kib mib gib tib pib ms ns us hr hrs hz ghz mhz kg km cm mm gpu gpus cpu cpus mfu tflop tflops
    gflop gflops pflop pflops flop flops""".split()
)
"""Units of quantities: no product of letters unless the letters are variables."""

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?![0-9A-Za-z]))?|\.\d+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?![\d,])")
_LETTERS = re.compile(r"[^\W\d_]+")
_VARIABLE = re.compile(r"[^\W\d_][^\W_]*(?:_(?:\{[^\W_]{1,20}\}|[^\W_]+))*")
_LATEX = re.compile(r"\\(?:[A-Za-z]+|.)", re.DOTALL)
_STYLED = re.compile(
    r"\\(?:math(?:cal|rm|it|bf|sf|bb)|operatorname\*?|text(?:rm|it|bf)?|tilde|widetilde|boldsymbol|bm) ?"
    r"\{ ?([^\W\d_]{1,30}) ?\}"
)
_SPACING = frozenset(
    """\\left \\right \\big \\Big \\bigl \\bigr \\Bigl \\Bigr \\bigg \\displaystyle \\limits \\, \\; \\: \\! \\quad
    \\qquad \\mathrm \\mathcal \\mathit \\mathbf \\mathsf \\mathbb \\operatorname \\text \\textrm \\textit \\textbf \\rm
    \\bf \\it \\cal \\( \\) \\[ \\] \\~ \\tilde \\widetilde \\overline \\boldsymbol \\bm""".split()
) | {"\\ "}
_LATEX_PLAIN = {
    "\\cdot": "*", "\\times": "*", "\\ast": "*", "\\div": "/", "\\lvert": "|", "\\rvert": "|", "\\vert": "|",
    "\\mid": "|", "\\{": "(", "\\}": ")", "\\lbrace": "(", "\\rbrace": ")", "\\lfloor": "(", "\\rfloor": ")",
    "\\lceil": "(", "\\rceil": ")", "\\lparen": "(", "\\rparen": ")", "\\|": "|",
}  # fmt: skip
_LATEX_NAMES = {
    "\\Theta": "Θ", "\\theta": "θ", "\\Omega": "Ω", "\\omega": "ω", "\\log": "log", "\\lg": "lg", "\\ln": "ln",
    "\\exp": "exp", "\\min": "min", "\\max": "max", "\\sqrt": "sqrt", "\\frac": "frac", "\\dfrac": "frac",
    "\\tfrac": "frac", "\\cfrac": "frac", "\\binom": "binom", "\\dbinom": "binom", "\\tbinom": "binom",
    "\\choose": "choose", "\\ell": "l",
}  # fmt: skip
_BRACKETS = {"⌊": "(", "⌋": ")", "⌈": "(", "⌉": ")", "⟨": "(", "⟩": ")"}


@dataclass(frozen=True, slots=True)
class Token:
    """kind: number, var (a known or single-letter variable), name (another word), function, op, or end.

    `glued` is True where no space stands before the token. value of a var is the variable's resolved name.
    """

    kind: str
    value: str
    start: int
    end: int
    glued: bool
    known: bool = False


class Names:
    """The variables of a scenario, and how what was typed resolves to them."""

    def __init__(self, variables: Collection[str], recurrence: bool = False) -> None:
        self.exact = dict.fromkeys(variables)
        # T(...) is a recurrence's, unless T, or t typed large, is a variable of the scenario.
        self.calls = recurrence or not {"t", "T"} & self.exact.keys()
        folded: dict[str, list[str]] = {}
        for name in self.exact:
            folded.setdefault(name.lower(), []).append(name)
        self._folded = {low: names[0] for low, names in folded.items() if len(names) == 1}
        self.longest = max((len(name) for name in self.exact), default=1)

    def resolve(self, text: str) -> str | None:
        """The variable that `text` names, letter case aside where that is unambiguous; None for none."""
        if text in self.exact:
            return text
        return self._folded.get(text.lower())

    def split(self, run: str) -> list[tuple[str, str, int]] | None:
        """A run of letters cut into (kind, value, length) pieces of known variables and functions, or None."""
        if len(run) > 40:
            return None
        failed: set[int] = set()

        def cut(at: int) -> list[tuple[str, str, int]] | None:
            if at == len(run):
                return []
            if at in failed:
                return None
            for length in range(min(max(self.longest, 4), len(run) - at), 0, -1):
                part = run[at : at + length]
                piece = self._piece(part)
                if piece is not None:
                    rest = cut(at + length)
                    if rest is not None:
                        return [piece, *rest]
            failed.add(at)
            return None

        return cut(0)

    def _piece(self, part: str) -> tuple[str, str, int] | None:
        if part.lower() in FUNCTIONS:
            return ("function", part.lower(), len(part))
        name = self.resolve(part)
        return None if name is None else ("var", name, len(part))


_FUNCTION_INSIDE = re.compile(r"log|lg|ln|sqrt", re.IGNORECASE)
_VOWELS = frozenset("aeiouyAEIOUY")


def _split_unknown(run: str) -> list[tuple[str, str, int]]:
    """A run that holds letters of no known variable: letters of a product, or one name."""
    pieces: list[tuple[str, str, int]] = []
    at = 0
    for found in _FUNCTION_INSIDE.finditer(run):
        pieces += [("var", letter, 1) for letter in run[at : found.start()]]
        pieces.append(("function", found.group().lower(), found.end() - found.start()))
        at = found.end()
    if pieces:
        tail = run[at:]
        pieces += [("var", letter, 1) for letter in tail]
        plain = [v for kind, v, _ in pieces if kind == "var"]
        if len(plain) <= 3 and len(tail) <= 2 and run.lower() not in STOP_WORDS:
            return pieces
        return [("name", run, len(run))]
    if len(run) == 3 and run[1] == "x" and not set(run) & _VOWELS:
        return [("var", run[0], 1), ("op", "*", 1), ("var", run[2], 1)]
    if len(run) <= 4 and not set(run) & _VOWELS:
        return [("var", letter, 1) for letter in run]
    if len(run) == 2 and run.lower() not in STOP_WORDS and run.lower() not in OPERATOR_WORDS:
        return [("var", letter, 1) for letter in run]
    return [("name", run, len(run))]


class Lexer:
    """Tokens of text[start:limit], made only as far as the parser asks."""

    def __init__(self, text: str, start: int, limit: int, names: Names) -> None:
        self._text = text
        self._at = start
        self._limit = limit
        self._names = names
        self._tokens: list[Token] = []
        self._closing: set[int] = set()
        self.in_call = 0

    def token(self, index: int) -> Token:
        """The index-th token; past the end, an end token."""
        while len(self._tokens) <= index:
            self._cut()
        return self._tokens[index]

    def _skip(self) -> bool:
        """Steps over spaces and LaTeX that says nothing; True where something was skipped."""
        began = self._at
        text = self._text
        while self._at < self._limit:
            char = text[self._at]
            if (
                char in " $\n\u0336"
                or self._at in self._closing
                or (char == "-" and text.startswith(("squared", "cubed", "factorial"), self._at + 1))
            ):
                self._at += 1
            elif char == "\\":
                found = _LATEX.match(text, self._at, self._limit)
                if found is None or found.group() not in _SPACING:
                    break
                if _STYLED.match(text, self._at, self._limit):
                    break
                self._at = found.end()
            else:
                break
        return self._at > began

    def _put(self, kind: str, value: str, end: int, glued: bool, known: bool = False) -> None:
        self._tokens.append(Token(kind, value, self._at, end, glued, known))
        self._at = end

    def _cut(self) -> None:
        glued = not self._skip()
        text, at, limit = self._text, self._at, self._limit
        if at >= limit:
            self._tokens.append(Token("end", "", at, at, glued))
            return
        char = text[at]
        if (char.isascii() and char.isdigit()) or (char == "." and text[at + 1 : at + 2].isdigit()):
            found = None if self.in_call else _GROUPED.match(text, at, limit)
            found = found or _NUMBER.match(text, at, limit)
            if found is not None:
                self._put("number", found.group().replace(",", ""), found.end(), glued)
                return
        if char == "\\":
            self._cut_latex(glued)
            return
        if char.isalpha():
            self._cut_letters(glued)
            return
        for op in ("**", "=>", "->", "==", "<=", ">=", "!=", "--"):
            if text.startswith(op, at) and at + len(op) <= limit:
                self._put("op", "^" if op == "**" else op, at + len(op), glued)
                return
        self._put("op", _BRACKETS.get(char, char), at + 1, glued)

    def _cut_latex(self, glued: bool) -> None:
        styled = _STYLED.match(self._text, self._at, self._limit)
        if styled is not None:  # \\mathcal{O}: the letters stand, command and braces go
            self._at = styled.start(1)
            self._closing.add(styled.end() - 1)
            self._cut_letters(glued)
            return
        found = _LATEX.match(self._text, self._at, self._limit)
        command = found.group() if found else "\\"
        end = found.end() if found else self._at + 1
        if command in _LATEX_PLAIN:
            self._put("op", _LATEX_PLAIN[command], end, glued)
        elif command in _LATEX_NAMES:
            name = _LATEX_NAMES[command]
            kind = "function" if name in FUNCTIONS or name in CALLS else "var"
            self._put(kind, name, end, glued)
        else:
            self._put("op", command, end, glued)

    def _cut_letters(self, glued: bool) -> None:
        text, at, limit = self._text, self._at, self._limit
        whole = _VARIABLE.match(text, at, min(limit, at + 60))
        found = _LETTERS.match(text, at, limit)
        if found is None:
            self._put("op", text[at], at + 1, glued)
            return
        run = found.group()
        if whole is not None and whole.end() > found.end():
            typed = whole.group().replace("{", "").replace("}", "")
            name = self._names.resolve(typed)
            if name is not None:
                self._put("var", name, whole.end(), glued, True)
                return
            tail = run.lower()
            if text[found.end()] == "_" and not tail.endswith(("log", "lg", "ln", "min", "max")):
                self._put("var", typed, whole.end(), glued)
                return
        self._put_run(run, glued)

    def _is_ordinal(self, low: str, glued: bool) -> bool:
        """The ending of "3rd" or "4th"; "2nd" may be two times n times d."""
        return low in ("st", "rd", "th") and glued and bool(self._tokens) and self._tokens[-1].kind == "number"

    def _put_run(self, run: str, glued: bool) -> None:
        low = run.lower()
        at = self._at
        if run == "T" and self._names.calls and self._text[at + 1 : at + 2] == "(":
            self._put("var", "T", at + 1, glued)
            return
        if run in self._names.exact:
            self._put("var", run, at + len(run), glued, True)
            return
        if low in FUNCTIONS or low in CALLS:
            self._put("function", low, at + len(run), glued)
            return
        name = self._names.resolve(run)
        if name is not None and not (run in ("O", "o") and self._text[at + 1 : at + 2] == "("):
            self._put("var", name, at + len(run), glued, True)
            return
        if len(run) == 1:
            self._put("var", run, at + 1, glued)
            return
        if low in OPERATOR_WORDS or low in STOP_WORDS:
            self._put("name", run, at + len(run), glued)
            return
        if self._is_ordinal(low, glued):
            self._put("name", run, at + len(run), glued)
            return
        pieces = self._names.split(run) if self._names.exact else None
        if pieces is None and low.endswith("th") and len(run) == 3:  # "2 to the nth"
            pieces = [("var", self._names.resolve(run[0]) or run[0], 1), ("name", "th", 2)]
        known = pieces is not None
        if pieces is None and len(run) == 3 and run[1] in "xX":
            first, last = self._names.resolve(run[0]), self._names.resolve(run[2])
            if first and last:
                pieces = [("var", first, 1), ("op", "*", 1), ("var", last, 1)]
                known = True
        if pieces is None and run.lower() in UNITS:
            pieces = [("name", run, len(run))]
        if pieces is None:
            pieces = [
                (kind, (self._names.resolve(value) or value) if kind == "var" else value, length)
                for kind, value, length in _split_unknown(run)
            ]
        for index, (kind, value, length) in enumerate(pieces):
            known_here = kind == "var" and (known or self._names.resolve(value) is not None)
            self._put(kind, value, self._at + length, glued if index == 0 else True, known_here)

"""Formulas that stand bare in prose: "n^2 d", "n squared times d", "rows * rows * dims", "2n log n".

The scanner decides how far a formula reaches and spells it plainly; the growth parser decides what it means.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["NUMBER_WORDS", "Formula", "scan_formula"]

NUMBER_WORDS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "twelve": "12", "twice": "2", "half": "(1/2)", "second": "2", "third": "3",
    "fourth": "4", "fifth": "5",
}  # fmt: skip
_FUNCTIONS = {"log": "log", "ln": "ln", "lg": "lg", "logarithm": "log", "sqrt": "sqrt", "min": "min", "max": "max",
              "exp": "exp", "minimum": "min", "maximum": "max", "logs": "log"}  # fmt: skip
_GLUED = ("log", "ln", "lg", "sqrt")
_POSTFIXES = frozenset(("squared", "cubed", "factorial"))
_TIMES = frozenset(("*", "•"))
_ENGLISH = frozenset(
    """
    a i an am as at be by do go he hi if in is it me my no of oh ok on or so to up us we and the not
    for but are all any can one two new old out ram gpu cpu via ie eg vs pm kb mb gb tb pb ms ns min
    max kv qk pq nn ml ai hz th nd st rd fp bf tf id ids std mean sum dtype ll mid mad bad bit kib
    mib gib tib ddp fsdp tp pp lsh ann ivf hnsw pca svd mlp ffn
    """.split()
) - frozenset(("nd",))
_VERBS_OF_BY = frozenset("group grouped split sort sorted order ordered partition bucket key row column user".split())
_UNITS_AFTER_NUMBER = frozenset("KMBGTkshm")
_MAX_TOKENS = 80
_MAX_DEPTH = 8


@dataclass(slots=True)
class Formula:
    """A formula over tokens[start:end]: `plain` is its spelling for the parser."""

    start: int
    end: int
    plain: str = ""
    variables: list[str] = field(default_factory=list)
    letters: int = 0
    strange: int = 0
    phrases: int = 0
    numbers: int = 0
    powers: int = 0
    functions: int = 0
    products: int = 0
    sums: int = 0
    crossed: int = 0  # products written as a cross or "by", as sizes of a matrix are
    transposed: bool = False
    divided: bool = False  # a bare quotient of letters: "K/V"

    @property
    def lone(self) -> bool:
        """A single variable, with or without a number before it."""
        return (
            len(self.variables) == 1
            and not self.powers
            and not self.functions
            and not self.sums
            and self.products <= self.numbers
        )

    @property
    def structured(self) -> bool:
        """Shape enough to be a formula wherever it stands."""
        if not self.variables:
            return False
        if self.powers or self.functions:
            return True
        return len(self.variables) >= 2 and (self.products or self.sums) > 0


@dataclass(slots=True)
class _Scan:
    tokens: Sequence[Token]
    names: Names
    formula: Formula
    limit: int

    # Each method returns the token after what it took and its plain spelling, or None and takes nothing.

    def expression(self, at: int, depth: int, inside: bool) -> tuple[int, str] | None:
        first = self.term(at, depth, inside)
        if first is None:
            return None
        place, plain = first
        while place < self.limit:
            token = self.tokens[place]
            sign = {"+": "+", "-": "-", "plus": "+", "minus": "-"}.get(token.low)
            if sign is None or (sign == "-" and not inside and not self._spaced_minus(place)):
                break
            kept = self._state()
            more = self.term(place + 1, depth, inside)
            if more is None:
                self._restore(kept)
                break
            place, plain = more[0], f"{plain} {sign} {more[1]}"
            self.formula.sums += 1
        return place, plain

    def _spaced_minus(self, place: int) -> bool:
        """A minus, not a dash or a hyphen: as much room before it as after it."""
        before = self.tokens[place].start - self.tokens[place - 1].end
        after = self.tokens[place + 1].start - self.tokens[place].end if place + 1 < len(self.tokens) else 9
        nxt = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return before == after and nxt is not None and (nxt.kind == "number" or before == 1)

    def term(self, at: int, depth: int, inside: bool) -> tuple[int, str] | None:
        first = self.factor(at, depth, inside, None)
        if first is None:
            return None
        place, plain = first
        while place < self.limit:
            kept = self._state()
            operator = self._operator(self._past_noun(place), inside)
            if operator is not None:
                after, sign, crossed = operator
                more = self.factor(after, depth, inside, plain)
                if more is None:
                    self._restore(kept)
                    break
                place, plain = more[0], f"{plain}{sign}{more[1]}"
                self.formula.products += 1
                self.formula.crossed += crossed
                continue
            if not self._may_follow(place, inside):
                break
            more = self.factor(place, depth, inside, plain)
            if more is None:
                self._restore(kept)
                break
            place, plain = more[0], f"{plain}*{more[1]}"
            self.formula.products += 1
        return place, plain

    def _past_noun(self, place: int) -> int:
        """Past what a factor counts, where a product goes on behind it: "f^2 pairs * n rows"."""
        if place + 1 >= self.limit or self.tokens[place].kind != "word" or len(self.tokens[place].text) < 4:
            return place
        token, sign = self.tokens[place], self.tokens[place + 1]
        if not token.low.endswith("s") or token.low == "times" or sign.low not in ("*", "times", "x", "by"):
            return place
        return place + 1 if self.formula.powers or self.formula.letters else place

    def _operator(self, place: int, inside: bool) -> tuple[int, str, int] | None:
        if place >= self.limit:
            return None
        token = self.tokens[place]
        low = token.low
        if low in _TIMES:
            return place + 1, "*", 1
        if low == "/":
            return place + 1, "/", 0
        nxt = self.tokens[place + 1].low if place + 1 < len(self.tokens) else ""
        if low == "times":
            return self._past_the(place + 1), "*", 0
        if low in ("multiplied", "multiply", "divided") and nxt in ("by", "with"):
            return self._past_the(place + 2), "/" if low == "divided" else "*", 0
        if low == "x" and self.names.letters.get("x") is None and self.names.letters.get("X") is None:
            return place + 1, "*", 1
        if low == "over" and inside:
            return place + 1, "/", 0
        if low == "choose":
            return place + 1, " choose ", 0
        if low == "by" and self.tokens[place - 1].low in _VERBS_OF_BY:
            return None
        if low in ("-", "by") and self._by(place):
            return place + (1 if low == "by" else 3), "*", 1
        return None

    def _by(self, place: int) -> bool:
        """Sizes of a matrix: "n by n", "n-by-n"."""
        word = self.tokens[place].low
        if word == "by":
            return True
        three = [token.low for token in self.tokens[place : place + 3]]
        return three == ["-", "by", "-"]

    def _past_the(self, place: int) -> int:
        while place < self.limit and self.tokens[place].low in ("the", "a") and place + 1 < self.limit:
            place += 1
        return place

    def _may_follow(self, place: int, inside: bool) -> bool:
        """Whether a factor may stand here without a sign for "times"."""
        before, token = self.tokens[place - 1], self.tokens[place]
        gap = token.start - before.end
        if before.kind == "number" and token.text == "B" and "B" not in self.names.letters:
            return False  # "2 B": bytes
        if token.kind == "number":
            return False
        if token.text in ("(", "["):
            return gap == 0 or (gap == 1 and (inside or self._busy_parenthesis(place)))
        if token.kind != "word":
            return token.text == "|" and inside
        if gap > 1 or (gap and before.kind == "word" and len(before.text) > 3 and before.low not in _POSTFIXES):
            return False
        if token.low in _FUNCTIONS and token.low not in ("min", "max", "minimum", "maximum"):
            return True
        if gap == 0:
            return True
        if token.low == "root" or token.low == "root".join(("", "")):
            return True
        return (len(token.text) == 1 or self._letters(token, gap) is not None) and self._plain_letter(place)

    def _busy_parenthesis(self, place: int) -> bool:
        """A parenthesis after a space belongs to the formula if it holds a sum of letters: "L (d^2 + t d)"."""
        inner = list(self.tokens[place + 1 : place + 14])
        seen = False
        for token in inner:
            if token.text == ")":
                return seen
            if token.text in "+-":
                seen = True
            elif (
                token.kind == "word" and len(token.text) > 2 and token.low not in _FUNCTIONS
            ) or token.text in "=,;:\n":
                return False
        return False

    def factor(self, at: int, depth: int, inside: bool, before: str | None) -> tuple[int, str] | None:
        base = self.operand(at, depth, inside, before)
        if base is None:
            return None
        place, plain = base
        head = ""
        if self.tokens[at].kind == "word" and "*" in plain and "(" not in plain:
            head, _, plain = plain.rpartition("*")  # nd^2 is n times d^2
            head += "*"
        while place < self.limit:
            more = self._postfix(place, plain, depth, inside)
            if more is None:
                break
            place, plain = more
        return place, head + plain

    def _postfix(self, place: int, plain: str, depth: int, inside: bool) -> tuple[int, str] | None:
        token = self.tokens[place]
        low = token.low
        if low in ("squared", "cubed", "square", "sq"):
            ended = inside or place == self.limit - 1 or self._ends(place + 1)
            if low in ("square", "sq") and not ended and self.tokens[place + 1].low != "times":
                return None
            self.formula.powers += 1
            return place + 1, f"({plain})^{3 if low == 'cubed' else 2}"
        if low == "-" and place + 1 < self.limit and self.tokens[place + 1].low in ("squared", "cubed"):
            self.formula.powers += 1
            return place + 2, f"({plain})^{3 if self.tokens[place + 1].low == 'cubed' else 2}"
        if token.text == "2" and token.start == self.tokens[place - 1].end and self._squared(place, plain):
            self.formula.powers += 1
            return place + 1, f"({plain})^2"
        if low == "factorial":
            self.formula.powers += 1
            return place + 1, f"({plain})!"
        if token.text == "!" and plain and not plain[-1].isdigit():
            after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
            if inside or (after is not None and after.start == token.end and after.kind != "sign"):
                self.formula.powers += 1
                return place + 1, f"({plain})!"
            return None
        if low in ("^", "**"):
            return self._power(place + 1, plain, depth)
        if low in ("to", "raised"):
            return self._power_words(place, plain)
        return None

    def _squared(self, place: int, plain: str) -> bool:
        """ "n2 time": a variable with a 2 glued to it, where no n1 stands beside it."""
        if self.tokens[place - 1].text != plain or (self.names.letter(plain) is None and plain != "n"):
            return False
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        glued = after is not None and after.start == self.tokens[place].end and after.text not in (".", ",", ")", "*")
        numbered = any(a.text == plain and b.text == "1" and a.end == b.start for a, b in pairwise(self.tokens[:200]))
        return not glued and not numbered

    def _ends(self, place: int) -> bool:
        return place >= len(self.tokens) or self.tokens[place].kind == "sign"

    def _power(self, place: int, plain: str, depth: int) -> tuple[int, str] | None:
        if place >= self.limit:
            return None
        token = self.tokens[place]
        if token.text in ("(", "{"):
            close = _closing(self.tokens, place, self.limit)
            if close is None or depth >= _MAX_DEPTH:
                return None
            inner = self.expression(place + 1, depth + 1, True)
            if inner is None or inner[0] != close:
                return None
            self.formula.powers += 1
            return close + 1, f"({plain})^({inner[1]})"
        if token.text == "-" and place + 1 < self.limit and self.tokens[place + 1].kind == "number":
            return place + 2, f"({plain})^(-{self.tokens[place + 1].text})"
        if token.kind == "number":
            self.formula.powers += 1
            return place + 1, f"({plain})^{token.text}"
        if token.kind == "word" and len(token.text) == 1:
            variable = self.names.letter(token.text) or token.text
            if token.text == "T" and token.text not in self.names.letters:
                self.formula.transposed = True
            self.formula.powers += 1
            if plain.strip("()").replace(".", "").isdigit():
                self.formula.variables.append(variable)
            return place + 1, f"({plain})^{variable}"
        if token.kind == "word" and self._letters(token, 0):
            pieces = self._letters(token, 0) or []
            self.formula.powers += 1
            # What is glued after a one-letter exponent multiplies: n^kd is (n^k)*d; rare, so only digits get there.
            return place + 1, f"({plain})^({'*'.join(pieces)})"
        return None

    def _power_words(self, place: int, plain: str) -> tuple[int, str] | None:
        words = [token.low for token in self.tokens[place : place + 7]]
        at = 1 if words[0] == "raised" else 0
        if words[at : at + 1] != ["to"]:
            return None
        at += 1
        if words[at : at + 1] == ["the"]:
            at += 1
        if words[at : at + 2] == ["power", "of"]:
            at += 2
        elif words[at : at + 1] == ["power"]:
            at += 1
        elif words[at - 1 : at] != ["the"]:
            return None
        if at >= len(words):
            return None
        token = self.tokens[place + at]
        exponent = NUMBER_WORDS.get(token.low) or (token.text if token.kind == "number" else None)
        end = place + at + 1
        if exponent is None and len(token.text) == 1 and token.kind == "word":
            exponent = self.names.letter(token.text) or token.text
            self.formula.variables.append(exponent)
        if exponent is None:
            return None
        while end < self.limit and self.tokens[end].low in ("th", "power", "nd", "rd"):
            end += 1
        self.formula.powers += 1
        return end, f"({plain})^{exponent}"

    def operand(self, at: int, depth: int, inside: bool, before: str | None) -> tuple[int, str] | None:
        if at >= self.limit:
            return None
        token = self.tokens[at]
        if token.kind == "number":
            return self._number(at)
        if token.text in ("(", "[", "{"):
            return self._group(at, depth)
        if token.text == "|" and at + 2 < self.limit and self._bars(at):
            name = self.tokens[at + 1].text
            self._variable(name)
            return at + 3, f"|{name}|"
        if token.kind != "word" and token.text != "#":
            return None
        if token.low in _FUNCTIONS:
            return self._function(at, depth, inside)
        if token.low in ("square", "cube", "root", "product"):
            return self._of(at, depth, inside)
        if token.low in NUMBER_WORDS and self._counts(at, before):
            self.formula.numbers += 1
            following = self.tokens[at + 1].low if at + 1 < self.limit else ""
            return at + (2 if following == "times" and token.low == "twice" else 1), NUMBER_WORDS[token.low]
        if (phrase := self._phrase(at)) is not None and (len(token.text) > 1):
            return phrase
        return self._letter(at, inside, before)

    def _bars(self, at: int) -> bool:
        """|V|, and no cell of a table."""
        left, name, right = self.tokens[at : at + 3]
        return right.text == "|" and left.end == name.start and name.end == right.start

    def _counts(self, at: int, before: str | None) -> bool:
        """A number word is a factor only beside "times" or "to the"."""
        following = self.tokens[at + 1].low if at + 1 < len(self.tokens) else ""
        return following in ("times", "*", "to", "multiplied") or before is not None

    def _number(self, at: int) -> tuple[int, str]:
        token = self.tokens[at]
        self.formula.numbers += 1
        place = at + 1
        plain = token.text.replace(",", "") if _grouped(token.text) else token.text.replace(",", ".")
        if place < self.limit and self.tokens[place].start == token.end:
            suffix = self.tokens[place]
            if suffix.text in _UNITS_AFTER_NUMBER and suffix.text not in self.names.letters:
                after = self.tokens[place + 1] if place + 1 < self.limit else None
                if after is None or after.text not in ("^", "**"):
                    return place + 1, plain
            if suffix.low == "e" and place + 1 < self.limit and self.tokens[place + 1].kind == "number":
                return place + 2, f"{plain}e{self.tokens[place + 1].text}"
        return place, plain

    def _group(self, at: int, depth: int) -> tuple[int, str] | None:
        close = _closing(self.tokens, at, self.limit)
        if close is None or depth >= _MAX_DEPTH:
            return None
        inner = self.expression(at + 1, depth + 1, True)
        if inner is None or inner[0] != close:
            return None
        return close + 1, f"({inner[1]})"

    def _function(self, at: int, depth: int, inside: bool) -> tuple[int, str] | None:
        name = _FUNCTIONS[self.tokens[at].low]
        place = at + 1
        if name in ("min", "max"):
            return self._minmax(at, name, depth)
        base = ""
        if place < self.limit and self.tokens[place].text == "_" and place + 1 < self.limit:
            base = f"_{self.tokens[place + 1].text}"
            place += 2
        elif (
            place < self.limit
            and self.tokens[place].text in ("2", "10")
            and self.tokens[place].start == self.tokens[at].end
        ):
            base = self.tokens[place].text
            place += 1
        elif (
            place + 1 < self.limit
            and self.tokens[place].low in ("base", "-base")
            and self.tokens[place + 1].text in ("2", "10")
        ):
            base = self.tokens[place + 1].text
            place += 2
        power = ""
        if place + 1 < self.limit and self.tokens[place].text == "^" and self.tokens[place + 1].kind == "number":
            power = f"^{self.tokens[place + 1].text}"
            place += 2
        while place < self.limit and self.tokens[place].low in ("of", "the"):
            place += 1
        argument = self.factor(place, depth + 1, inside, name) if place < self.limit and depth < _MAX_DEPTH else None
        if argument is None:
            return None
        self.formula.functions += 1
        if power:
            return argument[0], f"({name}{base}({argument[1]})){power}"
        return argument[0], f"{name}{base}({argument[1]})"

    def _minmax(self, at: int, name: str, depth: int) -> tuple[int, str] | None:
        if at + 1 >= self.limit or self.tokens[at + 1].text != "(" or depth >= _MAX_DEPTH:
            return None
        close = _closing(self.tokens, at + 1, self.limit)
        if close is None:
            return None
        parts: list[str] = []
        place = at + 2
        while True:
            part = self.expression(place, depth + 1, True)
            if part is None:
                return None
            parts.append(part[1])
            place = part[0]
            if place == close:
                break
            if self.tokens[place].text != ",":
                return None
            place += 1
        self.formula.functions += 1
        return close + 1, f"{name}({', '.join(parts)})"

    def _of(self, at: int, depth: int, inside: bool) -> tuple[int, str] | None:
        """ "the square of n", "square root of n", "root n", "cube of the rows"."""
        low = [token.low for token in self.tokens[at : at + 4]]
        head, place = low[0], at + 1
        root = head == "root" or low[1:2] == ["root"]
        if head != "root" and root:
            place += 1
        if low[place - at : place - at + 1] == ["of"]:
            place += 1
        elif not root:
            return None
        place = self._past_the(place)
        if head == "product":
            return None
        argument = self.factor(place, depth + 1, inside, head) if depth < _MAX_DEPTH else None
        if argument is None:
            return None
        self.formula.powers += 1
        exponent = "(1/2)" if head == "root" or (root and head == "square") else "(1/3)" if root else "2"
        exponent = "3" if head == "cube" and not root else exponent
        return argument[0], f"({argument[1]})^{exponent}"

    def _phrase(self, at: int) -> tuple[int, str] | None:
        found = self.names.phrase(self.tokens, at)
        if found is None:
            token = self.tokens[at]
            if "_" in token.text:
                parts = [Token(p, p.lower(), token.start, token.end, "word") for p in token.text.split("_")]
                if parts and parts[0].low in ("n", "num", "nb", "n", "total") and len(parts) > 1:
                    parts = parts[1:]
                inner = self.names.phrase(parts, 0)
                if inner is not None and inner[1] == len(parts):
                    self.formula.phrases += 1
                    self.formula.variables.append(inner[0])
                    return at + 1, inner[0]
            return None
        variable, end = found
        if end > self.limit:
            return None
        self.formula.phrases += 1
        self.formula.variables.append(variable)
        if (
            end < self.limit
            and len(self.tokens[end].text) == 1
            and self.names.letter(self.tokens[end].text) == variable
            and self._apposed(end)
        ):
            end += 1  # "the number of rows N"
        return end, variable

    def _beside_sign(self, at: int) -> bool:
        before = self.tokens[at - 1].text if at else ""
        after = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        return not self.names.known and (before == "*" or after == "*") and (before != "*" or after != "*" or at > 1)

    def _apposed(self, at: int) -> bool:
        """Whether a letter behind words only repeats them: "the number of rows N", not "rows n*d"."""
        after = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        return after not in ("*", "^", "/", "**")

    def _letter(self, at: int, inside: bool, before: str | None) -> tuple[int, str] | None:
        token = self.tokens[at]
        if token.kind != "word":
            return None
        glued = at > 0 and self.tokens[at - 1].end == token.start and before is not None
        pieces = self._letters(token, 0 if glued else 1)
        if pieces is None and len(token.text) == 1 and token.text not in "oO" and self._beside_sign(at):
            pieces = [token.text]  # "L * t * d" where nothing is known of t
        if pieces is None or (not glued and not self._plain_letter(at)):
            return None
        if pieces[-1] in _GLUED:
            return None
        plain = self._spell(pieces)
        place = at + 1
        # "n rows * d columns": the noun after its own letter says nothing new.
        own = self.names.phrase(self.tokens, place) if place < self.limit else None
        if own is not None and own[0] == pieces[-1] and self.tokens[place].kind == "word":
            after = own[1]
            if after < self.limit and (self._operator(after, inside) is not None and self.tokens[after].low != "by"):
                place = after
        return place, plain

    def _spell(self, pieces: list[str]) -> str:
        out: list[str] = []
        skip = False
        for index, piece in enumerate(pieces):
            if skip:
                skip = False
                continue
            if piece in _GLUED:
                out.append(f"{piece}({pieces[index + 1]})")
                self.formula.functions += 1
                skip = True
                self._count(pieces[index + 1])
            else:
                out.append(piece)
                self._count(piece)
        self.formula.products += len(out) - 1
        return "*".join(out)

    def _count(self, name: str) -> None:
        self.formula.variables.append(name)
        self.formula.letters += 1

    def _variable(self, name: str) -> None:
        variable = self.names.letter(name)
        self.formula.variables.append(variable or name)
        self.formula.letters += 1
        if variable is None:
            self.formula.strange += 1

    def _plain_letter(self, at: int) -> bool:
        """Whether the word at `at` stands as a name of its own, and is no part of "k-means" or "E.T"."""
        token = self.tokens[at]
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if after is not None and after.start == token.end:
            if after.text in ("-", ".", "@", "'", "_", "[") and at + 2 < len(self.tokens):
                beyond = self.tokens[at + 2]
                if beyond.start == after.end and beyond.kind == "word":
                    if after.text == "-" and beyond.low in ("squared", "cubed", "by"):
                        return True
                    return bool(after.text == "-" and len(beyond.text) == 1)
            if after.text in ("_", "["):
                return False
        if at > 0:
            before = self.tokens[at - 1]
            if before.end == token.start and before.text in (".", "@", "_", "'", "-") and at > 1:
                beyond = self.tokens[at - 2]
                if (
                    beyond.end == before.start
                    and beyond.kind == "word"
                    and not (before.text == "-" and len(beyond.text) == 1)
                ):
                    return False
        return True

    def _letters(self, token: Token, gap: int) -> list[str] | None:
        """The names a word is made of: "nd" is n, d; "nlogn" is n, log, n. None where it is an English word."""
        text = token.text
        names = self.names
        if len(text) == 1:
            variable = names.letter(text)
            if variable is not None:
                return [variable]
            if text in "aAIiOoΘ" or (text.lower() in "st" and gap):
                return None
            return [text]
        variable = names.letter(text) if len(text) > 1 else None
        if variable is not None:
            return [variable]
        if "_" in text and len(text) <= 12 and not names.known:
            return [text]
        if len(text) > 9 or token.low in _ENGLISH:
            return None
        pieces: list[str] = []
        at = 0
        low = text.lower()
        while at < len(text):
            glued = next((name for name in _GLUED if low.startswith(name, at) and at + len(name) < len(text)), None)
            if glued is not None:
                pieces.append(glued)
                at += len(glued)
                continue
            letter = names.letter(text[at])
            if letter is None:
                if names.known or text[at].lower() not in "ndmktnlhvefpbqc":
                    return None
                letter = text[at]
            pieces.append(letter)
            at += 1
        if len([p for p in pieces if p not in _GLUED]) > 5 or pieces[-1] in _GLUED:
            return None
        if not names.known and not any(p in _GLUED for p in pieces) and (len(pieces) > 2 or low not in _FREE_PAIRS):
            return None
        return pieces

    def _state(self) -> tuple[int, ...]:
        f = self.formula
        return (
            len(f.variables),
            f.letters,
            f.strange,
            f.phrases,
            f.numbers,
            f.powers,
            f.functions,
            f.products,
            f.sums,
            f.crossed,
        )

    def _restore(self, state: tuple[int, ...]) -> None:
        f = self.formula
        del f.variables[state[0] :]
        f.letters, f.strange, f.phrases, f.numbers, f.powers, f.functions, f.products, f.sums, f.crossed = state[1:]


_FREE_PAIRS = frozenset("nd nm mn nk kn ld td dn nc nh ve hd kd bn dk".split())


def _grouped(text: str) -> bool:
    parts = text.split(",")
    return len(parts) > 1 and all(len(part) == 3 for part in parts[1:])


def _closing(tokens: Sequence[Token], at: int, limit: int) -> int | None:
    pairs = {"(": ")", "[": "]", "{": "}"}
    stack = []
    for place in range(at, min(limit, at + _MAX_TOKENS)):
        text = tokens[place].text
        if text in pairs:
            stack.append(pairs[text])
            if len(stack) > _MAX_DEPTH:
                return None
        elif text in (")", "]", "}"):
            if not stack or stack.pop() != text:
                return None
            if not stack:
                return place
        elif text == "\n":
            return None
    return None


def scan_formula(
    tokens: Sequence[Token], at: int, names: Names, inside: bool = False, wall: int | None = None
) -> Formula | None:
    """The longest formula that starts at a token and ends before the character `wall`; None where there is none.

    Costs are bounded by 80 tokens.
    """
    formula = Formula(at, at)
    limit = min(len(tokens), at + _MAX_TOKENS)
    if wall is not None and limit > at and tokens[limit - 1].start >= wall:
        limit = at + bisect_left(tokens[at:limit], wall, key=lambda token: token.start)
    found = _Scan(tokens, names, formula, limit).expression(at, 0, inside)
    if found is None:
        return None
    formula.end, formula.plain = found
    formula.divided = "/" in formula.plain and formula.products == 1 and not formula.powers and not formula.functions
    return formula

"""Variables of a formula: by their letters ("n", "nd", "nlogn") or by words that mean them ("number of rows")."""

from __future__ import annotations

from interviewer.reading.growth.finding.formula.letters import names_in, stands_alone
from interviewer.reading.growth.finding.formula.operators import factor_operator
from interviewer.reading.growth.finding.formula.scan import Read, Scan
from interviewer.reading.growth.finding.formula.vocabulary import GLUED
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["Variables"]

_COUNTS_IN_CODE = frozenset("n num nb total".split())
"""First parts of names in code that only say that something is counted: num_rows."""
_ONE = frozenset(("one", "1", "single"))
"""Before a noun that is counted, they say that it is one of them: "one position × d²"."""


class Variables(Scan):
    """What names a variable."""

    def _phrase(self, at: int) -> Read:
        """Words that mean a variable: "number of rows", "rows", num_rows."""
        if at and self.tokens[at - 1].low in _ONE and self.names.is_one(self.tokens, at):
            return None
        found = self.names.phrase(self.tokens, at) or self._in_code(at)
        if found is None or found[1] > self.limit:
            return None
        variable, end = found
        self.formula.phrases += 1
        self.formula.variables.append(variable)
        return (end + 1 if self._repeated(end, variable) else end), variable

    def _in_code(self, at: int) -> tuple[str, int] | None:
        """A name with underscores, as code has it."""
        token = self.tokens[at]
        if "_" not in token.text:
            return None
        parts = [Token(part, part.lower(), token.start, token.end, "word") for part in token.text.split("_")]
        if len(parts) > 1 and parts[0].low in _COUNTS_IN_CODE:
            parts = parts[1:]
        found = self.names.phrase(parts, 0)
        return (found[0], at + 1) if found is not None and found[1] == len(parts) else None

    def _repeated(self, at: int, variable: str) -> bool:
        """Whether a letter behind words only repeats them: "the number of rows N", not "rows n*d"."""
        if at >= self.limit or len(self.tokens[at].text) != 1:
            return False
        return self.names.letter(self.tokens[at].text) == variable and self._low(at + 1) not in ("*", "^", "/", "**")

    def _letter(self, at: int, inside: bool, before: str | None) -> Read:
        """One word of letters, with the noun that it counts ("n rows * d columns")."""
        token = self.tokens[at]
        if token.kind != "word" or self._hours(at):
            return None
        glued = at > 0 and self.tokens[at - 1].end == token.start and before is not None
        pieces = names_in(token, not glued, self.names)
        if pieces is None and len(token.text) == 1 and token.text not in "oO" and self._beside_sign(at):
            pieces = [token.text]  # "L * t * d" where nothing is known of t
        if pieces is None or not (glued or stands_alone(self.tokens, at)):
            return None
        return self._past_own_noun(at + 1, pieces[-1], inside), self._spelled(pieces)

    def _past_own_noun(self, place: int, variable: str, inside: bool) -> int:
        """Past the noun of a letter where a product goes on behind it: "n rows * d columns"."""
        own = self.names.phrase(self.tokens, place) if place < self.limit else None
        if own is None or own[0] != variable or self.tokens[place].kind != "word" or own[1] >= self.limit:
            return place
        after = own[1]
        goes_on = factor_operator(self.tokens, after, self.limit, self.names, inside) is not None
        return after if goes_on and self.tokens[after].low != "by" else place

    def _hours(self, at: int) -> bool:
        """Whether the "h" behind a number is hours: "2400 h / 100 d", where no variable is called so."""
        hours = self.tokens[at].text == "h" and at > 0 and self.tokens[at - 1].kind == "number"
        return hours and self.names.known != () and "h" not in self.names.letters

    def _beside_sign(self, at: int) -> bool:
        """Beside a sign for times, where no variables are known."""
        before = self.tokens[at - 1].text if at else ""
        after = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        emphasis = before == after == "*" and at == 1
        return not self.names.known and "*" in (before, after) and not emphasis

    def _spelled(self, pieces: list[str]) -> str:
        """The product of the pieces of a word, each function with the piece after it."""
        out: list[str] = []
        names = iter(pieces)
        for piece in names:
            if piece in GLUED:
                argument = next(names)
                self.formula.functions += 1
                self._count(argument)
                out.append(f"{piece}({argument})")
            else:
                self._count(piece)
                out.append(piece)
        self.formula.products += len(out) - 1
        return "*".join(out)

    def _count(self, name: str) -> None:
        self.formula.variables.append(name)
        self.formula.letters += 1

    def _bars(self, at: int) -> Read:
        """|V|, and no cell of a table."""
        if at + 2 >= self.limit:
            return None
        left, name, right = self.tokens[at : at + 3]
        if right.text != "|" or left.end != name.start or name.end != right.start:
            return None
        variable = self.names.letter(name.text)
        self._count(variable or name.text)
        self.formula.strange += variable is None
        return at + 3, f"|{name.text}|"

"""The prose of a message: tokens, clauses and sentences, each with how the candidate stands to what it
says."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Literal, NamedTuple

from interviewer.reading.model import Stance

__all__ = ["AGREED", "UNDECIDED", "WEIGHT", "Clause", "Prose", "Sentence", "Token", "TokenKind", "heaviest"]

_START = attrgetter("start")

TokenKind = Literal["word", "number", "growth", "quantity", "punct"]

WEIGHT: dict[Stance, int] = {
    Stance.ASSERTED: 0,
    Stance.MENTIONED: 1,
    Stance.HEDGED: 2,
    Stance.ASKED: 3,
    Stance.REJECTED: 4,
}
"""Where several stances meet in one claim, the heaviest one is the claim's."""


AGREED = "agreed with"
"""The cue of what somebody else is quoted with and the candidate makes his own: "he says n², and I agree"."""
UNDECIDED = "undecided between them"
"""The cue of what is not chosen between; it leaves open what was answered before, too."""


class Token(NamedTuple):
    """A word, number, formula or punctuation mark at text[start:end].

    word is lower-case, without strike-through marks; stem is its Snowball stem (formulas and punctuation:
    the word).
    sentence and clause are indexes into the Prose. negated: an odd number of negations has it in scope;
    negators are
    the indexes of the tokens that negate it. stance leaves negation aside: "it is not n²" is asserted, and
    negated.
    """

    start: int
    end: int
    text: str
    word: str
    stem: str
    kind: TokenKind
    sentence: int
    clause: int
    negated: bool = False
    stance: Stance = Stance.ASSERTED
    cue: str | None = None
    negators: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """text[start:end] of one clause; first and last (exclusive) index its tokens.

    stance: that of its words, where they agree, else asserted. cue: the words that decided it.
    joint: what joins it to the clause before ("," "but" ":" "->" "because" ..., "" at the start of a
    sentence).
    labels: ranges of text that head this clause ("Time:", a heading, a table's row and column, "The
    grouping?").
    """

    start: int
    end: int
    sentence: int
    stance: Stance = Stance.ASSERTED
    cue: str | None = None
    first: int = 0
    last: int = 0
    joint: str = ""
    labels: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """text[start:end] of one sentence, bullet, table row or heading; first and last (exclusive) index its
    clauses."""

    start: int
    end: int
    first: int
    last: int


def heaviest(stances: Sequence[Stance]) -> Stance:
    """The stance that wins where several meet; asserted where there is none."""
    return max(stances, key=WEIGHT.__getitem__, default=Stance.ASSERTED)


@dataclass(frozen=True, slots=True)
class Prose:
    """One message as prose. Ranges are half-open and refer to `text`, the normalised message."""

    text: str
    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]
    sentences: tuple[Sentence, ...]
    _starts: tuple[int, ...] = field(default=(), repr=False, compare=False)

    def tokens_in(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that overlap text[start:end]."""
        low = max(0, bisect_right(self._starts, start) - 1)
        if low < len(self.tokens) and self.tokens[low].end <= start:
            low += 1
        high = low
        while high < len(self.tokens) and self.tokens[high].start < end:
            high += 1
        return self.tokens[low:high]

    def stance_at(self, start: int, end: int) -> Stance:
        """The stance of text[start:end]; what is asserted but negated counts as rejected.

        What lies past the tokens that were read (read.MAX_TOKENS) earns nothing: it is mentioned.
        """
        if self.tokens and start >= self.tokens[-1].end:
            return Stance.MENTIONED
        said = [token for token in self.tokens_in(start, end) if token.kind != "punct"]
        stance = heaviest([token.stance for token in said])
        if stance in (Stance.ASSERTED, Stance.HEDGED) and any(token.negated for token in said):
            either = stance is Stance.HEDGED and any(token.cue != "or" for token in said)
            return stance if either else Stance.REJECTED  # "it isn't 400 or 800 TB" denies both
        return stance

    def cue_at(self, start: int, end: int) -> str | None:
        """The words that decided stance_at(start, end); None where nothing speaks against an assertion."""
        said = [token for token in self.tokens_in(start, end) if token.kind != "punct"]
        stance = heaviest([token.stance for token in said])
        if stance is Stance.ASSERTED:
            negators = [token.negators[-1] for token in said if token.negated and token.negators]
            return self.tokens[negators[0]].text if negators else None
        return next((token.cue for token in said if token.stance is stance), None)

    def agreed_at(self, start: int) -> bool:
        """Whether what stands at text[start] is somebody else's, and the candidate agrees with it."""
        return any(token.cue == AGREED for token in self.tokens_in(start, start + 1))

    def place_of(self, start: int) -> tuple[int, int]:
        """Sentence and clause of the token at text[start]; the first ones where there is none."""
        for token in self.tokens_in(start, start + 1):
            return token.sentence, token.clause
        return 0, 0

    def clause_at(self, pos: int) -> int:
        """Index of the clause that holds text[pos]; between two clauses, the one before; 0 at the start."""
        return max(0, bisect_right(self.clauses, pos, key=_START) - 1)

    def sentence_at(self, pos: int) -> int:
        """Index of the sentence that holds text[pos]; between two sentences, the one before; 0 at the
        start."""
        return max(0, bisect_right(self.sentences, pos, key=_START) - 1)

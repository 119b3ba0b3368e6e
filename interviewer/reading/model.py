"""Claims: what a candidate said, with the span it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from interviewer.reading.growth.tree import Growth
from interviewer.reading.source import Source, Span

if TYPE_CHECKING:
    from interviewer.reading.prose.model import Prose

__all__ = [
    "Aspect",
    "Bound",
    "Case",
    "Context",
    "GrowthClaim",
    "QuantityClaim",
    "Reading",
    "Stance",
    "Unit",
]


class Stance(StrEnum):
    """How the candidate stands to what is said. Only asserted claims earn a mark."""

    ASSERTED = "asserted"
    REJECTED = "rejected"  # "I would not use", "it is not n²"
    ASKED = "asked"  # "is it n²?"
    HEDGED = "hedged"  # "n or n²"
    MENTIONED = "mentioned"  # a baseline, a quotation, what was said before a correction


class Aspect(StrEnum):
    TIME = "time"
    SPACE = "space"


class Case(StrEnum):
    BEST = "best"
    WORST = "worst"
    AVERAGE = "average"
    AMORTIZED = "amortized"


class Bound(StrEnum):
    """The notation a growth stood in; None in a claim where it stood bare ("n squared")."""

    BIG_O = "O"
    THETA = "Theta"
    BIG_OMEGA = "Omega"
    LITTLE_O = "o"
    LITTLE_OMEGA = "omega"


class Unit(StrEnum):
    """Dimensions of their own; a claim's value is in this base unit. A bare number has no unit (None)."""

    BYTE = "byte"
    SECOND = "second"
    FLOP = "flop"
    FLOP_PER_SECOND = "flop/s"
    GPU = "gpu"
    TOKEN = "token"
    PARAMETER = "parameter"
    PERCENT = "percent"  # in points: 70% is 70
    DOLLAR = "dollar"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class GrowthClaim:
    """A growth: "time is O(n² d)".

    growth: the tree, or None where notation was recognised but could not be read (then `problem` says why).
    aspect: None unless time or space is named in the sentence or its construction.
    subject: id from Context.subjects ("step 3", an alternative), None for the whole.
    whole: True for a total, False where the sentence gives the cost of a part ("each dot product is d").
    before: True for the cost that another one takes the place of: "from n² down to n", "n instead of n²".
    """

    span: Span
    quote: str
    growth: Growth | None
    bound: Bound | None = None
    aspect: Aspect | None = None
    subject: str | None = None
    case: Case | None = None
    stance: Stance = Stance.ASSERTED
    whole: bool = True
    problem: str | None = None
    sentence: int = 0
    clause: int = 0
    before: bool = False


@dataclass(frozen=True, slots=True)
class QuantityClaim:
    """A quantity in base units: 1 TB = 1e12 byte, month 30.44 days, year 365.25 days.

    low == high for an exact value; None is an open end; 0 is the low end of "less than" for counts and sizes.
    noun: lower-case word(s) that were counted or followed the number ("a100s", "rows", "entries"), else None.
    per: what the quantity is per ("parameter", "token", "query", "gpu"), else None.
    chain_ok: None where no arithmetic was shown, else whether it holds.
    parts: the earlier values of that arithmetic, in order.
    """

    span: Span
    quote: str
    low: float | None
    high: float | None
    unit: Unit | None
    noun: str | None = None
    per: str | None = None
    approximate: bool = False
    chain_ok: bool | None = None
    subject: str | None = None
    aspect: Aspect | None = None
    stance: Stance = Stance.ASSERTED
    sentence: int = 0
    clause: int = 0
    parts: tuple[QuantityClaim, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader may know of a scenario, without knowing the rubric.

    variables: name -> what it counts ("number of rows"), plus words that mean it ("rows", "samples").
    subjects: id -> phrases that name it ("step 3", "the sort"); longest phrase wins.
    bound: a candidate's own names once bound, name -> variable ("N" -> "n").
    """

    variables: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    subjects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bound: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """One message, read: its claims in the order of their spans, and its prose for the statement matcher."""

    source: Source
    growths: tuple[GrowthClaim, ...]
    quantities: tuple[QuantityClaim, ...]
    prose: Prose
    binds: Mapping[str, str] = field(default_factory=dict)

"""The rule of a figure: its values, what may be assumed for them, and what follows from other figures."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from interviewer.content.base import Content, FormulaText, Id

__all__ = ["Assumption", "Follows", "QuantityRule"]


class Assumption(Content):
    """A name in a quantity's formula that the candidate may choose, and the figure must agree with.

    options: id of an assumption group of the shared vocabulary (data types: bytes a value); the option stated nearest
    to the figure counts, else any of `ordinary`.
    stated: a unit; the candidate's own figure in it is used (throughput in flop/s, efficiency in percent).
    ordinary: what is accepted where nothing is stated, as formulas; empty means it must be stated. With options: the
    ids accepted where none is named, instead of the group's own.
    scale: a stated figure is divided by this (percent: 100).
    floor, ceiling: concept -> the least, the largest ordinary value that counts where the figure's sentence names it
    (a GPU, a single core, by throughput).
    """

    options: Id | None = None
    stated: str | None = None
    ordinary: tuple[FormulaText, ...] = ()
    scale: float = 1.0
    low: float | None = None
    high: float | None = None
    floor: dict[Id, FormulaText] = Field(default_factory=dict)
    ceiling: dict[Id, FormulaText] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _one_source(self) -> Assumption:
        if (self.options is None) == (self.stated is None):
            raise ValueError("an assumption needs either 'options' or 'stated'")
        return self


FigureUnit = Literal[
    "byte",
    "second",
    "flop",
    "flop/s",
    "gpu",
    "token",
    "parameter",
    "percent",
    "dollar",
    "count",
    "number",
]


class Follows(Content):
    """Figures worked out rightly from another figure of the candidate's own, which may be wrong.

    unit: of the figure they start from. value: formulas over the givens, the names in `assume`, and `premise`, that
    figure in its base unit (seconds, bytes). between: instead, two formulas, the least and the largest.
    counts: whether such a figure earns the check; else it is only told that it follows, and the interviewer asks for
    what it rests on.
    """

    unit: FigureUnit
    value: tuple[FormulaText, ...] = ()
    between: tuple[FormulaText, FormulaText] | None = None
    counts: bool = False

    @model_validator(mode="after")
    def _one_target(self) -> Follows:
        if bool(self.value) == (self.between is not None):
            raise ValueError("what follows needs either 'value' or 'between'")
        return self


class QuantityRule(Content):
    """A figure is said: met by an asserted quantity of this unit within the tolerance of one of `value`.

    value: formulas over the givens and the names in `assume`. between: two formulas, low and high, instead.
    tolerance: relative slack (0.25 is 25%). factor: slack as a factor (3 means a third to three times).
    about / not_about: concepts that must / must not be what the figure is about (nearest in its clause); with unit
    number, only where its clause, or its heading, names one of `about`.
    of: concepts that, named right after the figure, say that it is theirs, whatever else is named around it ("we have
    80 GB of products").
    not_of: concepts that must not follow right after the figure ("100 times more parameters").
    not_said_of: concepts that must not be named as what the figure is said of ("Planned run: 1.2e20", "1.2e20 for the
    planned run"), unless one of said_of is named nearer before it.
    not_had_by: concepts that must not be what has or takes the figure, alone ("the keys come to 18.9 MB", "18.9 MB for
    the keys"; not "the keys and the values").
    changed_by: concepts by which a figure is that of another state of things ("with the best 25 columns 5 GB"), which
    leaves alone what was told of this one.
    not_with: figures that must not stand in its clause ("1.2e20 for the 10B model", where that is the small one's);
    a formula with `said`, the figure itself, looks in the whole message ("70% efficiency, so 0.7 x 800 = 560").
    unless: concepts that, in the figure's sentence, take away that it counts ("at 70% you need fewer").
    subject: ids of subjects one of which the figure must be about (or the question was); empty accepts any that is not
    in not_subject.
    near: concepts one of which must stand in the figure's sentence, or in its message with near_in: message.
    noun: concepts of which the counted noun must be one (for counts). per: what the figure must be per ("parameter").
    for_one: what it may be per, as it is asked for one of these ("18.9 MB per sequence").
    shows: the arithmetic shown before the figure must hold one of these values. not_shows: it must hold none of these.
    after: values one of which was told right before the figure, in its message or as the answer before it, with next to
    nothing said in between: "800" - "1000".
    bare: a number without unit counts too: a right one always, a wrong one only when this was asked about; `asked`:
    either only then.
    follows: what figures worked out from a wrong premise come to, and whether they count; the first that fits decides.
    """

    kind: Literal["quantity"]
    unit: FigureUnit
    value: tuple[FormulaText, ...] = ()
    between: tuple[FormulaText, FormulaText] | None = None
    assume: dict[str, Assumption] = Field(default_factory=dict)
    tolerance: float = Field(default=0.1, gt=0, lt=1)
    factor: float | None = Field(default=None, gt=1)
    about: tuple[Id, ...] = ()
    not_about: tuple[Id, ...] = ()
    of: tuple[Id, ...] = ()
    not_of: tuple[Id, ...] = ()
    said_of: tuple[Id, ...] = ()
    not_said_of: tuple[Id, ...] = ()
    not_had_by: tuple[Id, ...] = ()
    changed_by: tuple[Id, ...] = ()
    not_with: tuple[FormulaText, ...] = ()
    unless: tuple[Id, ...] = ()
    subject: tuple[Id, ...] = ()
    not_subject: tuple[Id, ...] = ()
    near: tuple[Id, ...] = ()
    near_in: Literal["sentence", "message"] = "sentence"
    noun: tuple[Id, ...] = ()
    for_one: tuple[str, ...] = ()
    per: tuple[str, ...] = ()
    shows: tuple[FormulaText, ...] = ()
    not_shows: tuple[FormulaText, ...] = ()
    after: tuple[FormulaText, ...] = ()
    bare: bool | Literal["asked"] = False
    follows: tuple[Follows, ...] = ()

    @model_validator(mode="after")
    def _one_target(self) -> QuantityRule:
        if bool(self.value) == (self.between is not None):
            raise ValueError("a quantity rule needs either 'value' or 'between'")
        return self

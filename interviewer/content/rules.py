"""The kinds of rule a check or a misconception can have. One grading file per kind (interviewer/grading)."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from interviewer.content.base import Content, FormulaText, Id

__all__ = [
    "AllRule",
    "AnyRule",
    "Assumption",
    "AtLeastRule",
    "ComplexityRule",
    "Follows",
    "Ideas",
    "Pattern",
    "Pointing",
    "QuantityRule",
    "Rule",
    "StatementRule",
]

Growths = Annotated[tuple[str, ...], Field(min_length=1)]


class ComplexityRule(Content):
    """A growth is said: met by an asserted claim that is Θ-equal to one of `growth` under the scenario's assumptions.

    aspect: the claim must be about it; a claim without an aspect takes the one that was asked about, else `default`.
    subject: ids of scenario subjects the claim must be about; "whole" is the whole, and the default. A claim without a
    subject takes the one that was asked about (the stage's `asks.subject`).
    case: the cases that count; empty means every case but the best.
    degree: instead of Θ-equality, the power of each named variable ({n: 2}: quadratic in n, whatever else).
    constant: the factor that must stand before it (6·N·D), where the constant is the point.
    looser: true accepts a valid upper bound that is not tight.
    near: concepts one of which must stand in the growth's sentence ("linear in t" where attention is named),
        unless this rule's check was just asked for; with near_in: message, in its message.
    unless: concepts that, affirmed in the growth's clause, say that it is no cost any more ("removes the t·d").
    stays: concepts that, denied in the growth's clause, say that it is a cost still ("doesn't touch the t·d").
    unlabelled: a growth that names no aspect is taken to be of this rule's, whatever aspect was asked about.
    topic: concepts that, in the growth's sentence, say that it is of this rule's aspect, whatever was asked about.
    """

    kind: Literal["complexity"]
    aspect: Literal["time", "space", "any"] = "any"
    subject: tuple[Id, ...] = ("whole",)
    case: tuple[Literal["best", "worst", "average", "amortized"], ...] = ()
    growth: tuple[str, ...] = ()
    degree: dict[str, FormulaText] = Field(default_factory=dict)
    constant: float | None = Field(default=None, gt=0)
    looser: bool = False
    near: tuple[Id, ...] = ()
    near_in: Literal["sentence", "message"] = "sentence"
    unless: tuple[Id, ...] = ()
    stays: tuple[Id, ...] = ()
    topic: tuple[Id, ...] = ()
    unlabelled: bool = False

    @model_validator(mode="after")
    def _says_something(self) -> ComplexityRule:
        if not self.growth and not self.degree:
            raise ValueError("a complexity rule needs 'growth' or 'degree'")
        return self


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
    not_of: concepts that must not follow right after the figure ("100 times more parameters").
    not_said_of: concepts that must not be named as what the figure is said of ("Planned run: 1.2e20", "1.2e20 for the
    planned run"), unless one of said_of is named nearer before it.
    not_had_by: concepts that must not be what has or takes the figure, alone ("the keys come to 18.9 MB", "18.9 MB for
    the keys"; not "the keys and the values").
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
    not_of: tuple[Id, ...] = ()
    said_of: tuple[Id, ...] = ()
    not_said_of: tuple[Id, ...] = ()
    not_had_by: tuple[Id, ...] = ()
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


class Pattern(Content):
    """A statement pattern in full form; the short form is its `match` string alone."""

    match: str = Field(min_length=1, max_length=400)
    within: Literal["clause", "near", "sentence", "message"] = "near"
    unless: tuple[str, ...] = ()


class Pointing(Content):
    """What is said with a word that points back to the message before: "so yeah, that's the bottleneck".

    says: concepts of what is said. it: concepts of what must be meant. other: concepts of what else may be meant;
    of all of these the one that the message before named last is meant.
    """

    says: tuple[Id, ...] = Field(min_length=1)
    it: tuple[Id, ...] = Field(min_length=1)
    other: tuple[Id, ...] = ()


class Ideas(Content):
    """Two ideas that may be told apart: what something is, and what is said of it, in either order.

    it: patterns of the thing. says: patterns of what is said of it. against: patterns of what, said of it, takes the
    mark back. other: patterns of what else either may be said of. exclusive: only one thing can be what is said, so
    that said of another thing it takes the mark back; and a thing named in another clause is meant only by a word that
    points back.
    What is said is said of its object, else of what its sentence names nearest before, else of what a sentence just
    before or right after names; with a pronoun also of what the message before named last.
    """

    it: tuple[Pattern | str, ...] = Field(min_length=1)
    says: tuple[Pattern | str, ...] = Field(min_length=1)
    against: tuple[Pattern | str, ...] = ()
    other: tuple[Pattern | str, ...] = ()
    exclusive: bool = False


class StatementRule(Content):
    """Something is said about something: met by an asserted match of one of `says`.

    against: patterns that, asserted later (or in the same breath), take the mark back.
    about: concepts whose mere mention, with no pattern matching, makes the mark unread: the interviewer asks once.
    asked: patterns that count only in answer to a question for this check (terse answers: "memory").
    rivals: patterns of other answers that, named alone by a message that corrects the one before, take the mark back.
    alone: patterns that count where the message only names what it answers, whatever was asked ("step 3, easily").
    pointing: what counts where it is said of something that the message before was about.
    ideas: a thing and what is said of it, told in one clause, in neighbouring sentences, or in two messages.
    """

    kind: Literal["statement"]
    says: tuple[Pattern | str, ...] = Field(min_length=1)
    against: tuple[Pattern | str, ...] = ()
    about: tuple[Id, ...] = ()
    asked: tuple[Pattern | str, ...] = ()
    rivals: tuple[Pattern | str, ...] = ()
    alone: tuple[Pattern | str, ...] = ()
    pointing: Pointing | None = None
    ideas: Ideas | None = None


class AnyRule(Content):
    """Met where one of the rules is met.

    against: patterns that, asserted after all that earned it, take the mark back ("t plays no role any more").
    """

    kind: Literal["any"]
    of: tuple[Rule, ...] = Field(min_length=1)
    against: tuple[Pattern | str, ...] = ()

    @cached_property
    def counter(self) -> StatementRule | None:
        """What `against` looks for, as a rule of its own."""
        return StatementRule(kind="statement", says=self.against) if self.against else None


class AllRule(Content):
    """Met where every rule is met."""

    kind: Literal["all"]
    of: tuple[Rule, ...] = Field(min_length=1)


class AtLeastRule(Content):
    """Met where at least `count` of the rules are met."""

    kind: Literal["at_least"]
    count: int = Field(ge=1)
    of: tuple[Rule, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _can_be_met(self) -> AtLeastRule:
        if self.count > len(self.of):
            raise ValueError(f"at_least {self.count} of {len(self.of)} rules can never be met")
        return self


Rule = Annotated[
    ComplexityRule | QuantityRule | StatementRule | AnyRule | AllRule | AtLeastRule,
    Field(discriminator="kind"),
]

AnyRule.model_rebuild()
AllRule.model_rebuild()
AtLeastRule.model_rebuild()

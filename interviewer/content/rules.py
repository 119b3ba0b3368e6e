"""The kinds of rule a check or a misconception can have. One grading file per kind (interviewer/grading)."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from interviewer.content.base import Content, FormulaText, Id
from interviewer.content.quantity_rule import Assumption, Follows, QuantityRule
from interviewer.content.statement_rule import Ideas, Pattern, Pointing, StatementRule

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
    not_headed: concepts that, named by what heads the growth most closely ("MLP: t·d"), say that it is of another part.
    before: ids of subjects; what a growth was before it came down to theirs, or to that of the whole, is this rule's
        ("from t·d² to d² with the cache"). Where none is given, what a growth was before is not this rule's.
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
    not_headed: tuple[Id, ...] = ()
    before: tuple[Id, ...] | None = None
    unlabelled: bool = False

    @model_validator(mode="after")
    def _says_something(self) -> ComplexityRule:
        if not self.growth and not self.degree:
            raise ValueError("a complexity rule needs 'growth' or 'degree'")
        return self


class AnyRule(Content):
    """Met where one of the rules is met.

    against: patterns that, asserted after all that earned it, take the mark back ("t plays no role any more").
    undone_by: rules that, met after all that earned it, take the mark back ("in practice also 800").
    """

    kind: Literal["any"]
    of: tuple[Rule, ...] = Field(min_length=1)
    against: tuple[Pattern | str, ...] = ()
    undone_by: tuple[Rule, ...] = ()

    @cached_property
    def counters(self) -> tuple[Rule, ...]:
        """What takes the mark back, as rules of their own."""
        said = (StatementRule(kind="statement", says=self.against),) if self.against else ()
        return (*said, *self.undone_by)


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

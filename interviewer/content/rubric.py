"""A rubric: the judgement. Checks, misconceptions, the verdict rule, what a strong answer says and why."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from interviewer.content.base import Content, FormulaText, Id, Line, Prose, SchemaVersion
from interviewer.content.rules import Pattern, Rule

__all__ = [
    "AssumptionGroup",
    "Check",
    "Examples",
    "Misconception",
    "Rubric",
    "Saying",
    "SharedVocabulary",
    "Tier",
    "Verdict",
    "VerdictRule",
]

Tier = Literal["strong_hire", "lean_hire", "no_hire"]


class Examples(Content):
    """Answers, each a whole message to the check's own question, that `interviewer check` grades."""

    met: tuple[Prose, ...] = Field(min_length=1)
    unmet: tuple[Prose, ...] = Field(min_length=1)


class Check(Content):
    """One named thing that a fair interviewer would tick.

    title: what is ticked, in a few words. expects: what was expected, shown as evidence; may hold {figures}.
    why: why it matters. follow_up: asked when the check is open and nothing more fitting is known.
    tight: asked when the growth is right but loose or not simplified. clarify: asked when the answer was unread.
    implied_by: checks that, when met, meet this one too.
    practise: what to practise when it was missed.
    """

    id: Id
    title: Line
    expects: Prose
    why: Prose
    rule: Rule
    follow_up: Prose
    tight: Prose | None = None
    clarify: Prose | None = None
    implied_by: tuple[Id, ...] = ()
    practise: Line | None = None
    examples: Examples


class Misconception(Content):
    """A known wrong claim with a name. It earns its own follow-up, for `check`; `explain` is for the debrief."""

    id: Id
    name: Line
    check: Id
    when: Rule
    ask: Prose
    explain: Prose
    examples: tuple[Prose, ...] = Field(min_length=1)


class Saying(Content):
    """A statement that is shown back as it was read ("proposes approximate search").

    It tells how a message is read, never whether it is right: so name the wrong ideas that people have as well.
    """

    id: Id
    read_as: Line
    says: tuple[Pattern | str, ...] = Field(min_length=1)


class VerdictRule(Content):
    """A rule over checks, readable aloud. Exactly one of all, any, at_least; entries are check ids or nested rules."""

    all: tuple[Id | VerdictRule, ...] | None = None
    any: tuple[Id | VerdictRule, ...] | None = None
    at_least: int | None = None
    of: tuple[Id | VerdictRule, ...] | None = None

    @model_validator(mode="after")
    def _one_form(self) -> VerdictRule:
        forms = [self.all is not None, self.any is not None, self.at_least is not None]
        if sum(forms) != 1:
            raise ValueError("a verdict rule needs exactly one of 'all', 'any', 'at_least'")
        if (self.at_least is not None) != (self.of is not None):
            raise ValueError("'at_least' goes with 'of'")
        parts = self.all or self.any or self.of or ()
        if not parts:
            raise ValueError("a verdict rule over no checks would always pass")
        if self.at_least is not None and not 1 <= self.at_least <= len(parts):
            raise ValueError(f"at_least {self.at_least} of {len(parts)} can never be met")
        return self

    def parts(self) -> tuple[Id | VerdictRule, ...]:
        """The entries, whichever form the rule has."""
        return self.all or self.any or self.of or ()

    def checks(self) -> tuple[Id, ...]:
        """Every check named in the rule, in order, once."""
        found: dict[Id, None] = {}
        for part in self.parts():
            for check in (part,) if isinstance(part, str) else part.checks():
                found[check] = None
        return tuple(found)


VerdictRule.model_rebuild()


class Verdict(Content):
    """No Hire is what remains when neither rule holds."""

    strong_hire: VerdictRule
    lean_hire: VerdictRule


class AssumptionGroup(Content):
    """Named options of something a candidate may state: data types with the bytes of a value.

    options: id -> value. phrases: id -> how it is said. ordinary: the options accepted where none is stated.
    figures: id -> formulas over the givens; a figure of that value said beside the one judged states the option too
    ("4,950 columns" are unordered pairs).
    """

    options: dict[Id, FormulaText] = Field(min_length=1)
    phrases: dict[Id, tuple[str, ...]]
    ordinary: tuple[Id, ...] = Field(min_length=1)
    figures: dict[Id, tuple[FormulaText, ...]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _known_options(self) -> AssumptionGroup:
        for name in (*self.phrases, *self.ordinary, *self.figures):
            if name not in self.options:
                raise ValueError(f"'{name}' is not one of the options {', '.join(self.options)}")
        return self


Vocabulary = dict[Id, Annotated[tuple[str, ...], Field(min_length=1)]]


class SharedVocabulary(Content):
    """rubrics/shared.yaml: concepts and assumption groups that all rubrics may use."""

    schema_version: SchemaVersion = Field(alias="schema")
    vocabulary: Vocabulary
    assumptions: dict[Id, AssumptionGroup] = Field(default_factory=dict)


class Rubric(Content):
    """The judgement of one scenario."""

    schema_version: SchemaVersion = Field(alias="schema")
    id: Id
    version: int = Field(ge=1)
    title: Line
    vocabulary: Vocabulary = Field(default_factory=dict)
    assumptions: dict[Id, AssumptionGroup] = Field(default_factory=dict)
    checks: tuple[Check, ...] = Field(min_length=1)
    misconceptions: tuple[Misconception, ...] = ()
    sayings: tuple[Saying, ...] = ()
    verdict: Verdict
    strong_answer: Prose

    @model_validator(mode="after")
    def _ids_hold(self) -> Rubric:
        known = [check.id for check in self.checks]
        twice = sorted({name for name in known if known.count(name) > 1})
        if twice:
            raise ValueError(f"check ids stand twice: {', '.join(twice)}")
        named = [("verdict.strong_hire", c) for c in self.verdict.strong_hire.checks()]
        named += [("verdict.lean_hire", c) for c in self.verdict.lean_hire.checks()]
        named += [(f"check {check.id}: implied_by", c) for check in self.checks for c in check.implied_by]
        named += [(f"misconception {m.id}: check", m.check) for m in self.misconceptions]
        for place, name in named:
            if name not in known:
                raise ValueError(f"{place} names '{name}', which is no check here (checks: {', '.join(known)})")
        return self

    def check(self, name: str) -> Check:
        """The check of this id. Raises KeyError."""
        for check in self.checks:
            if check.id == name:
                return check
        raise KeyError(name)

"""What all content models share: frozen, unknown keys refused, ids and formulas checked when loaded."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from interviewer.content.formula import FormulaError, parse_formula

__all__ = ["Content", "FormulaText", "Id", "Line", "Prose", "SchemaVersion"]

SchemaVersion = Annotated[int, Field(ge=1, le=1, description="version of the file's format; 1 today")]


class Content(BaseModel):
    """Base of every model that authors write: frozen, and a key that is not known is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False, str_strip_whitespace=True)


def _formula(text: str) -> str:
    try:
        parse_formula(text)
    except FormulaError as error:
        raise ValueError(str(error)) from None
    return text


def _number_to_text(value: object) -> object:
    """Authors may write a plain number where a formula is wanted; true and false stay errors."""
    if isinstance(value, bool):
        return value
    return repr(value) if isinstance(value, int | float) else value


FormulaText = Annotated[
    str, BeforeValidator(_number_to_text), Field(min_length=1, max_length=300), AfterValidator(_formula)
]
"""A formula over the scenario's givens (see content.formula)."""

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", max_length=60)]
"""Lower-case words joined by hyphens."""

Line = Annotated[str, Field(min_length=1, max_length=300)]
"""One line of text."""

Prose = Annotated[str, Field(min_length=1, max_length=6000)]
"""A paragraph or more; may hold {figures} (see content.figures)."""

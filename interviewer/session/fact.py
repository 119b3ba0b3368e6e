"""What every fact of an interview has, and what a text has to be to stand in one."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

__all__ = ["SCHEMA", "Fact", "storable"]

SCHEMA = 1


class Fact(BaseModel):
    """A fact in the past tense. at: seconds since the epoch, handed in by whoever has a clock."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    schema_version: int = SCHEMA
    at: float = 0.0


def storable(text: str) -> str:
    """The text with lone surrogates replaced: they are no characters, and can't be stored."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

"""docs/rules.md names every field of every rule, so that an author finds it there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from interviewer.content import rules

PAGE = (Path(__file__).resolve().parent.parent / "docs/rules.md").read_text(encoding="utf-8")
MODELS = (
    ("complexity", rules.ComplexityRule),
    ("quantity", rules.QuantityRule),
    ("statement", rules.StatementRule),
    ("any", rules.AnyRule),
    ("any", rules.AtLeastRule),
)


def _part(kind: str) -> str:
    """The part of the page under the heading of a kind of rule."""
    found = re.search(rf"^## `{kind}`.*?(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None, kind
    return found.group()


@pytest.mark.parametrize(("kind", "model"), MODELS)
def test_every_field_of_a_rule_is_told(kind: str, model: type[BaseModel]) -> None:
    told = set(re.findall(r"`(\w+)`", _part(kind)))
    assert set(model.model_fields) - {"kind"} <= told


@pytest.mark.parametrize("model", [rules.Assumption, rules.Follows, rules.Pattern, rules.Pointing, rules.Ideas])
def test_every_field_of_what_stands_in_a_rule_is_told(model: type[BaseModel]) -> None:
    told = set(re.findall(r"`(\w+)`", PAGE))
    assert set(model.model_fields) <= told


def test_no_field_is_told_that_is_not_there() -> None:
    rows = re.findall(
        r"^\| (`\w+`(?:, `\w+`)*) \|", _part("quantity") + _part("complexity") + _part("statement"), re.MULTILINE
    )
    told = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    known = {name for _kind, model in MODELS for name in model.model_fields}
    assert told <= known

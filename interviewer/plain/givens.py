"""The code and the givens of a scenario, which other faces show beside the conversation."""

from __future__ import annotations

from collections.abc import Mapping

from interviewer.content.figures import fill
from interviewer.content.pack import Pack
from interviewer.content.scenario import Variable

__all__ = ["given_rows", "given_text"]


def given_rows(pack: Pack, givens: Mapping[str, float]) -> list[tuple[str, str, str]]:
    """Name, value in words and meaning of each variable; the value is empty where none is given."""
    return [
        (name, _value(name, variable, givens), variable.meaning) for name, variable in pack.scenario.variables.items()
    ]


def _value(name: str, variable: Variable, givens: Mapping[str, float]) -> str:
    if name not in givens:
        return ""
    unit = f":{variable.unit}" if variable.unit else ""
    return fill(f"{{{name}{unit}}}", givens)


def given_text(pack: Pack, givens: Mapping[str, float]) -> str:
    """Lines for the ear: "n, number of embeddings: 10,000,000"."""
    lines = []
    if pack.scenario.code:
        lines += ["Code:", *(f"    {line}" for line in pack.scenario.code.rstrip().splitlines())]
    for name, value, meaning in given_rows(pack, givens):
        lines.append(f"Given: {name}, {meaning}{f': {value}' if value else ''}.")
    return "\n".join(lines)

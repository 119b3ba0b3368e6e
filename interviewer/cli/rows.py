"""The fields of a line of JSON Lines, each checked with an error that says what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["Row", "RowError", "kind", "meanings_of", "text_of", "texts_of"]

Row = Mapping[str, Any]


class RowError(Exception):
    """A line that can't be answered; the message is what its `error` says."""


def kind(value: object) -> str:
    """What a value is called in JSON."""
    names = {list: "a list", str: "a string", bool: "a truth value", type(None): "null", dict: "an object"}
    return names.get(type(value), "a number")


def text_of(row: Row, key: str) -> str:
    """A required string of a row."""
    if key not in row:
        raise RowError(f'"{key}" is missing')
    value = row[key]
    if not isinstance(value, str):
        raise RowError(f'"{key}" must be a string, this is {kind(value)}')
    return value


def texts_of(row: Row, key: str, *, required: bool = True) -> list[str]:
    """A list of strings of a row; empty where it is missing and not required."""
    if key not in row:
        if required:
            raise RowError(f'"{key}" is missing; a list of strings is expected')
        return []
    value = row[key]
    if not isinstance(value, list):
        raise RowError(f'"{key}" must be a list of strings, this is {kind(value)}')
    for at, item in enumerate(value):
        if not isinstance(item, str):
            raise RowError(f'"{key}"[{at}] must be a string, this is {kind(item)}')
    return value


def meanings_of(row: Row, key: str) -> dict[str, str]:
    """An optional object of names and their meanings; a bare list of names has empty meanings."""
    value = row.get(key)
    if value is None:
        return {}
    if isinstance(value, list):
        return dict.fromkeys(texts_of(row, key), "")
    if not isinstance(value, dict):
        raise RowError(f'"{key}" must be an object of names and meanings, this is {kind(value)}')
    for name, meaning in value.items():
        if not isinstance(meaning, str):
            raise RowError(f'"{key}": the meaning of "{name}" must be a string, this is {kind(meaning)}')
    return value

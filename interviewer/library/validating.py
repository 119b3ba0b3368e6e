"""Validates a file's values against a content model; every error becomes a Problem with its line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from interviewer.library.problem import did_you_mean, shown
from interviewer.library.shape import Walk, field_names, walk
from interviewer.library.yamlfile import Document, Place

__all__ = ["validate"]

M = TypeVar("M", bound=BaseModel)


def validate(document: Document, model: type[M]) -> M | None:
    """The model of a document's value; None where it has errors, which are then noted in the document."""
    if document.value is None:
        return None
    if not isinstance(document.value, dict):
        document.problem(document.place(()), "a file of content is a mapping: lines of the form 'key: value'")
        return None
    try:
        return model.model_validate(document.value)
    except ValidationError as error:
        _note(document, model, error)
        return None


def _note(document: Document, model: type[BaseModel], error: ValidationError) -> None:
    found = [(_where(document, model, details), details) for details in error.errors(include_url=False)]
    told = {(problem.line, problem.column) for problem in document.problems}
    for at, details in found:
        if _is_other_branch(at, details, found):
            continue
        place = _place(document, at, details)
        if place in told and not isinstance(at.value, dict):
            continue  # what is wrong with this value is known
        document.problem(place, _message(at, details))
        told.add(place)


def _where(document: Document, model: type[BaseModel], details: Any) -> Walk:
    """Where an error is; that of an unknown key is in the mapping that holds it."""
    loc = details["loc"]
    if details["type"] != "extra_forbidden":
        return walk(model, document.value, loc)
    at = walk(model, document.value, loc[:-1])
    at.missing = str(loc[-1])
    return at


def _place(document: Document, at: Walk, details: Any) -> Place:
    if details["type"] == "extra_forbidden":
        return document.key_place((*at.path, str(at.missing)))
    if at.on_key or details["type"] in ("missing", "value_error"):
        return document.key_place(at.path)
    return document.place(at.path)


def _is_other_branch(at: Walk, details: Any, found: list[tuple[Walk, Any]]) -> bool:
    """A union's error about the branch that wasn't meant: "should be text" for what is a mapping."""
    kind = details["type"]
    if kind == "too_short" and isinstance(at.value, list):
        return bool(len(at.value) >= details["ctx"]["min_length"])  # its broken entries are told already
    if kind == "string_type" and isinstance(at.value, dict) and len(at.models) > 0:
        return any(_below(other, at) and o["type"] != "string_type" for other, o in found)
    if kind in ("model_type", "model_attributes_type") and isinstance(at.value, str):
        return any(
            other.path == at.path and o["type"] not in ("model_type", "model_attributes_type") for other, o in found
        )
    return False


def _below(other: Walk, at: Walk) -> bool:
    return other.path[: len(at.path)] == at.path


def _message(at: Walk, details: Mapping[str, Any]) -> str:
    say = _MESSAGES.get(details["type"])
    name = _name(at)
    if say is not None:
        return say(name, at, details)
    return f"{name}: {details['msg'][:1].lower()}{details['msg'][1:]}"


def _name(at: Walk) -> str:
    """How a message calls the value: its last key, with the position in a list."""
    parts = list(at.path[-2:]) if at.path and isinstance(at.path[-1], int) else list(at.path[-1:])
    if not parts:
        return "the file"
    if len(parts) == 2:
        return f"{parts[0]}, entry {int(parts[1]) + 1}"
    return f"entry {parts[0] + 1}" if isinstance(parts[0], int) else shown(parts[0]).strip("'")


def _what(value: Any) -> str:
    """What an author sees in the file: "a list", "the number 3"."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, list):
        return "a list"
    return "a mapping" if isinstance(value, dict) else shown(value)


def _missing(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"missing key {shown(details['loc'][-1])}" + (f" in {name}" if at.path else "")


def _unknown(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    wrong = str(details["loc"][-1])
    known = [key for model in at.models for key in field_names(model) if key not in _keys_of(at)]
    return f"unknown key {shown(wrong)}{did_you_mean(wrong, known, listed='keys that may stand here')}"


def _keys_of(at: Walk) -> tuple[str, ...]:
    return tuple(at.value) if isinstance(at.value, dict) else ()


_FORMULA_KEYS = frozenset({"value", "choices", "between", "ordinary", "degree"})


def _text(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    value = at.value
    if value is not None and any(part in _FORMULA_KEYS for part in at.path[-2:]):
        return f"{name} should be a number or a formula such as n^2*8, not {_what(value)}"
    if isinstance(value, dict):
        if value and all(part is None for part in value.values()):
            return f"{name} should be text; a text that begins with {{ needs quotes"
        return f"{name} should be text, not a mapping; a text with ': ' in it needs quotes or a block (>-)"
    if isinstance(value, list):
        return f"{name} should be one text, not a list; a text that begins with [ needs quotes"
    if value is None:
        return f"{name} has no value; write its text"
    return f"{name} should be text, not {_what(value)}; put it in quotes"


def _list(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"{name} should be a list, not {_what(at.value)}; write it as [a, b] or as lines that begin with '- '"


def _mapping(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    if at.models and len(at.models) == 1:
        keys = ", ".join(field_names(at.models[0])[:12])
        return f"{name} should be a mapping (keys: {keys}), not {_what(at.value)}"
    return f"{name} should be a mapping (lines of the form 'key: value'), not {_what(at.value)}"


def _whole(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"{name} should be a whole number, not {_what(at.value)}"


def _float(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"{name} should be a number, not {_what(at.value)}"


def _truth(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"{name} should be true or false, not {_what(at.value)}"


def _pattern(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"{shown(details['input'])} is no id; ids are lower-case words joined by hyphens: cache-memory"


def _one_of(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    expected = details["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
    known = [word.strip() for word in expected.split(",") if word.strip()]
    return f"{name} can't be {_what(at.value)}{did_you_mean(str(at.value), known, listed='possible')}"


def _kind_unknown(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    known = [word.strip(" '") for word in details["ctx"]["expected_tags"].split(",")]
    tag = details["ctx"]["tag"]
    return f"{name}: unknown kind {shown(tag)}{did_you_mean(str(tag), known, listed='kinds')}"


def _kind_missing(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"missing key 'kind' in {name}"


def _short(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    if details["type"] == "string_too_short":
        return f"{name} is empty; write its text"
    context = details["ctx"]
    return f"{name} needs at least {context['min_length']} entry; it has {context['actual_length']}"


def _long(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    return f"{name} is longer than {details['ctx']['max_length']:,} characters or entries; shorten it"


def _bound(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    signs = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}
    limits = [f"{sign} {details['ctx'][key]:g}" for key, sign in signs.items() if key in details["ctx"]]
    return f"{name} must be {', '.join(limits)}, not {_what(at.value)}"


def _said(name: str, at: Walk, details: Mapping[str, Any]) -> str:
    message = str(details["ctx"]["error"])
    return f"{name}: {message}" if at.path else message


_Say = Callable[[str, Walk, Mapping[str, Any]], str]

_MESSAGES: dict[str, _Say] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "string_type": _text,
    "list_type": _list,
    "tuple_type": _list,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "dict_type": _mapping,
    "int_type": _whole,
    "int_parsing": _whole,
    "int_from_float": _whole,
    "float_type": _float,
    "float_parsing": _float,
    "bool_type": _truth,
    "bool_parsing": _truth,
    "string_pattern_mismatch": _pattern,
    "literal_error": _one_of,
    "union_tag_invalid": _kind_unknown,
    "union_tag_not_found": _kind_missing,
    "string_too_short": _short,
    "too_short": _short,
    "string_too_long": _long,
    "too_long": _long,
    "greater_than_equal": _bound,
    "greater_than": _bound,
    "less_than_equal": _bound,
    "less_than": _bound,
    "value_error": _said,
}

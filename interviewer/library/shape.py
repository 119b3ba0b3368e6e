"""Which model stands at a place of a file, found by walking the annotations beside the author's values."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

__all__ = ["Walk", "field_names", "walk"]


class Walk:
    """Where a pydantic error's `loc` leads: the path in the file, the value, the models that may stand there.

    missing: the last part of the loc, where nothing is at that key (a missing or unknown key), else None.
    """

    __slots__ = ("missing", "models", "on_key", "path", "value")

    def __init__(self, value: Any, models: tuple[type[BaseModel], ...]) -> None:
        self.path: tuple[str | int, ...] = ()
        self.value = value
        self.models = models
        self.missing: str | None = None
        self.on_key = False


def field_names(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys that an author may write in this model."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def walk(model: type[BaseModel], value: Any, loc: tuple[str | int, ...]) -> Walk:
    """Follows a loc. Parts that name a branch of a union (a rule's kind, a model's name) lead nowhere."""
    at = Walk(value, (model,))
    annotation: Any = model
    entered = True
    for part in loc:
        at.missing = None
        if part == "[key]":
            at.on_key = True
        elif entered and _is_branch(part, at.value, annotation):
            entered = False
        elif isinstance(at.value, dict) and isinstance(part, str):
            if part not in at.value:
                at.missing = part
                continue
            annotation = _into(annotation, at.value, part)
            at.value, at.path, entered = at.value[part], (*at.path, part), True
        elif isinstance(at.value, list) and isinstance(part, int) and part < len(at.value):
            annotation = _into(annotation, at.value, part)
            at.value, at.path, entered = at.value[part], (*at.path, part), True
    at.models = _models(annotation)
    return at


def _is_branch(part: str | int, value: Any, annotation: Any) -> bool:
    """Whether a loc's part names a branch of the union that stands here, not a key of the value."""
    if not isinstance(part, str) or len(_branches(annotation)) < 2:
        return False
    return not (isinstance(value, dict) and part in value and value.get("kind") != part)


def _branches(annotation: Any) -> tuple[Any, ...]:
    """The members of an optional or a union, without None."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        return tuple(branch for part in get_args(annotation) for branch in _branches(part))
    return () if annotation is NoneType else (annotation,)


def _models(annotation: Any) -> tuple[type[BaseModel], ...]:
    return tuple(part for part in _branches(annotation) if isinstance(part, type) and issubclass(part, BaseModel))


def _into(annotation: Any, value: Any, part: str | int) -> Any:
    """The annotation of a key or position inside what is annotated."""
    for branch in _branches(annotation):
        origin, arguments = get_origin(branch), get_args(branch)
        if isinstance(part, int) and origin in (tuple, list):
            return (
                arguments[0]
                if origin is list or arguments[-1] is Ellipsis
                else arguments[min(part, len(arguments) - 1)]
            )
        if isinstance(part, str) and origin in (dict, Mapping):
            return arguments[1]
    models = _models(annotation)
    kind = value.get("kind") if isinstance(value, dict) else None
    chosen = [model for model in models if _kind(model) == kind] or list(models)
    for model in chosen:
        for name, field in model.model_fields.items():
            if part in (name, field.alias):
                return field.annotation
    return Any


def _kind(model: type[BaseModel]) -> str | None:
    """The value of a tagged model's `kind`."""
    field = model.model_fields.get("kind")
    arguments = get_args(field.annotation) if field is not None else ()
    return arguments[0] if len(arguments) == 1 else None

"""What changed between two rubrics, as far as it bears on one check: paths into the file, the old value and the new."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from interviewer.content.pack import Pack, pack_to_json

__all__ = ["Change", "Changes", "Path"]

Path = tuple[str | int, ...]
"""Keys and positions from the root of a rubric's file; ("shared", ...) leads into the shared vocabulary's."""

_WORD = re.compile(r"[a-z][a-z0-9_-]*")
_MOST = 3


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. old and new: compact JSON, cut short; "nothing" where it is not there."""

    path: Path
    old: str
    new: str

    @property
    def where(self) -> str:
        """The path in words: "rule.growth.0"."""
        keys = self.path[2:] if self.path[:1] == ("checks",) else self.path
        return ".".join(map(str, keys)) or "the whole check"


class Changes:
    """The differences between two packs' rubrics. A pack is looked at once, however many checks are asked about."""

    def __init__(self, old: Pack, new: Pack) -> None:
        self._old, self._new = pack_to_json(old), pack_to_json(new)
        self._old_checks = {check["id"]: check for check in self._old["rubric"]["checks"]}
        self._new_checks = {check["id"]: (at, check) for at, check in enumerate(self._new["rubric"]["checks"])}

    def of_check(self, check: str) -> tuple[Change, ...]:
        """What bears on a check: its rule first, then what implies it, then the words and assumptions it uses."""
        old = self._old_checks.get(check)
        at, new = self._new_checks.get(check, (0, None))
        if old is None or new is None:
            path: Path = ("checks", at) if new is not None else ("checks",)
            return (Change(path, "nothing" if old is None else check, "nothing" if new is None else check),)
        found = list(_differences(("checks", at, "rule"), old.get("rule"), new.get("rule")))
        implied = old.get("implied_by"), new.get("implied_by")
        found += _differences(("checks", at, "implied_by"), *implied)
        if not found:
            found += self._words_of(old, new)
        return tuple(found[:_MOST])

    def of_verdict(self) -> tuple[Change, ...]:
        """What changed in the rule of the verdict."""
        old, new = self._old["rubric"].get("verdict"), self._new["rubric"].get("verdict")
        return tuple(list(_differences(("verdict",), old, new))[:_MOST])

    def _words_of(self, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        used = set(_WORD.findall(json.dumps([old.get("rule"), new.get("rule")])))
        for section in ("vocabulary", "assumptions"):
            for holder, prefix in (("rubric", ()), ("shared", ("shared",))):
                before, after = self._old[holder].get(section, {}), self._new[holder].get(section, {})
                for name in dict.fromkeys([*before, *after]):
                    if name in used:
                        yield from _differences((*prefix, section, name), before.get(name), after.get(name))


def _differences(path: Path, old: Any, new: Any) -> Iterator[Change]:
    """The smallest parts that differ, in the order of the new value."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict) and old.get("kind") == new.get("kind"):
        for key in dict.fromkeys([*new, *old]):
            yield from _differences((*path, key), old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list):
        yield from _in_lists(path, old, new)
    else:
        yield Change(path, _short(old), _short(new))


def _in_lists(path: Path, old: list[Any], new: list[Any]) -> Iterator[Change]:
    """What was taken out of a list, changed in it or added to it."""
    gone = [item for item in old if item not in new]
    added = [(at, item) for at, item in enumerate(new) if item not in old]
    for place in range(max(len(gone), len(added))):
        before = gone[place] if place < len(gone) else None
        at, after = added[place] if place < len(added) else (None, None)
        inner: Path = path if at is None else (*path, at)
        if isinstance(before, dict) and isinstance(after, dict):
            yield from _differences(inner, before, after)
        else:
            yield Change(inner, _short(before), _short(after))
    if not gone and not added:
        yield Change(path, _short(old), _short(new))


def _short(value: Any) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:79] + "…"

"""What a person chose about the face: theme and keys, in a JSON file; a broken one counts as empty."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["THEMES", "Settings", "load_settings", "save_settings", "theme_name"]

THEMES: Mapping[str, str] = {
    "dark": "textual-dark",
    "light": "textual-light",
    "ansi": "ansi-dark",
    "ansi-light": "ansi-light",
}
"""Our names for the themes that the palette offers; ansi uses the terminal's own sixteen colours."""


@dataclass(frozen=True, slots=True)
class Settings:
    """theme: one of THEMES. keys: "place.action" -> comma-separated keys ("interview.hint": "ctrl+t,f2")."""

    theme: str = "dark"
    keys: Mapping[str, str] = field(default_factory=dict)


def load_settings(path: Path | None) -> Settings:
    """The settings in the file; whatever is missing or can't be read there is as if it were not written."""
    if path is None:
        return Settings()
    try:
        with path.open(encoding="utf-8") as file:
            found = json.loads(file.read(100_000))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    keys = found.get("keys")
    return Settings(
        theme=str(found.get("theme", "dark")),
        keys={str(k): str(v) for k, v in keys.items()} if isinstance(keys, dict) else {},
    )


def save_settings(path: Path | None, settings: Settings) -> bool:
    """Write them; False where the folder does not allow it (a theme is not worth an error)."""
    if path is None:
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(json.dumps({"theme": settings.theme, "keys": dict(settings.keys)}, indent=2) + "\n", "utf-8")
        new.replace(path)
    except OSError:
        return False
    return True


def theme_name(settings: Settings) -> str:
    """Textual's theme: INTERVIEWER_THEME, then what was chosen before. NO_COLOR wants the terminal's own."""
    if "NO_COLOR" in os.environ:
        return THEMES["ansi"]
    wanted = os.environ.get("INTERVIEWER_THEME") or settings.theme
    return THEMES.get(wanted, THEMES["dark"])

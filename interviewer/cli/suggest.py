"""Unknown names are answered with the ones that were probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = ["did_you_mean"]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Asks "Did you mean 'a' or 'b'?"; empty where nothing is near. At most three, nearest first."""
    names = list(known)
    near = difflib.get_close_matches(word[:80].lower(), names, n=3, cutoff=0.6)
    near += [name for name in names if len(word) > 2 and word.lower() in name and name not in near]
    if not near:
        return ""
    return "Did you mean " + " or ".join(f"'{name}'" for name in near[:3]) + "?"

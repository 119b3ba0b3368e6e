"""What would be so, and what is: "it would need 18.9 MB, but only 64 positions are kept, so 2.4 MB"."""

from __future__ import annotations

import re

__all__ = ["concluded_instead", "holds_only_if", "without_condition"]

_UNREAL = re.compile(
    r"\b(?:would|it'd|that'd)\b(?! say\b| guess\b| think\b| estimate\b| get\b)(?: [a-z'-]+){0,5} ?[~≈]?\Z|"
    r"\bif (?:nothing|everything|all|every|each|none|no|they|it)\b[^.;!?\n]{0,60}\Z",
    re.IGNORECASE,
)
_IF_BEHIND = re.compile(
    r"(?: (?:in|with|at|as) [\w-]+)? (?:only )?(?:if|were) "
    r"(?:nothing|everything|all|every|each|none|no|they|it|we|you)\b",
    re.IGNORECASE,
)
_BUT_SO = re.compile(
    r"\bbut (?!(?:with|if|for|per|in|each|when)\b)[^.;!?\n]*?(?:\b(?:so|hence|thus|therefore)\b|->|=>)[\s,~≈]*"
    r"(?:(?:it'?s|that'?s|it is|that is|just|only|about|around|roughly|we get|i get|really)\s+)*\Z",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(
    r"\bonly (?:if|when|where|in case)\b|\bif\b.*\bbut only\b|\bbut only then\b|"
    r"\b(?:that|this|which|it)(?:'s| is)(?: not|n't) (?:the case|so|true|how it is) (?:here|for us|in our case)\b",
    re.IGNORECASE | re.DOTALL,
)
"""A condition that the words behind it deny: "80 GB only if nothing is sharded"."""


def concluded_instead(before: str, between: str) -> bool:
    """Whether a figure is told under a condition, and from what is so another one behind it is concluded.

    before: the words that lead to the first figure. between: those between the two.
    """
    if _BUT_SO.search(between) is None:
        return False
    return _UNREAL.search(before) is not None or _IF_BEHIND.match(between) is not None


def without_condition(between: str) -> str:
    """What stands behind a figure, without the condition that it stands under: " if nothing is kept, but ..."."""
    return _IF_BEHIND.sub("", between, count=1)


def holds_only_if(behind: str) -> bool:
    """Whether what was told holds only under a condition: "80 GB only if ..."."""
    return _ONLY_IF.search(behind) is not None

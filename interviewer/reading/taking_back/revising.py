"""A mind that has changed: "I now think", "careful, ...", "let me restate: ...", as fragments of expressions."""

from __future__ import annotations

__all__ = ["REVISES", "REVISES_FIRST", "REVISES_HINTS"]

_THINK = r"(?:think|believe|reckon|suspect|realise|realize|see|notice|understand|say|find|put|estimate|guess)"
_THOUGHT = r"(?:realised|realized|seen|noticed|understood|found|worked out|come to (?:think|believe|see))"
REVISES = (
    rf"\b(?:i|we)(?:'d| would)? now {_THINK}\b|\b(?:i|we)(?:'ve| have)? (?:now|just|since) {_THOUGHT}\b"
    r"|\b(?:i|we)(?:'ve| have| had)? slipped(?: up)?\b"
)
"""What is told behind such words is what is thought now."""
REVISES_FIRST = (
    rf"(?:now i {_THINK}\b|now that i (?:think|look|come to think)\b|careful(?: though| here| there)?(?=\s*[,:;.!-])"
    r"|let me (?:re-?state|start (?:over|again)|put (?:that|it|this) (?:right|straight)|"
    r"try (?:that |it |this )?(?:again|once more)|do (?:that|it|this) (?:again|once more|over|properly))\b)"
)
"""The like at the head of a sentence."""
REVISES_HINTS = "now ,just ,since ,slipped,careful,let me"

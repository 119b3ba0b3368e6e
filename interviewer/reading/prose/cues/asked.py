# ruff: noqa: E501
"""Phrases that ask, with or without a question mark. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # ASKED, without a question mark too
    (
        "ask",
        """
        can|could|would|will you [please] [@adv] tell|give|confirm|explain|say|remind|show|clarify|repeat|help
        [can|could|may] i ask
        please [@adv] tell|confirm|explain|remind|clarify|give
        tell me what|which|whether|if|how|the|more
        you tell me
        give me a|the|some hint|clue|answer|solution|number
        i wonder|wondered whether|if|what|how
        i am wondering
        do|did you mean|want|think|know|expect
        are|were you asking|looking|expecting|after
        am i supposed|allowed|expected|right
        ^ should|shall|may|can i|we
        ^ do the|you|we|they|i|these|those|my|our|your
        ^ is|are|was|were|does|did|can|could|would|should|will|has|have it|this|that|the|there|you|we|they|i|these|those|he|she|my|our|your
        ^ what|where|why|how|when|who|which is|are|does|do|did|would|should|can|could|will|was it|this|that|there|you|we|they|i
        ^ what|where|why|how|when|who is|are the|my|your|a $
        ^ how much|many|long|big|large|fast|expensive ~3 is|are|does|do|did|would|should|can|could|will|was|am it|this|that|the|there|you|we|they|i
        ^ what about
        i would like|love|want to know|ask|hear|check
        my question is|would
        the question is whether|if|what|how
        let me ask
        let me know if|whether|what
        """,
    ),
)

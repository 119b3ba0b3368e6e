# ruff: noqa: E501
"""Phrases by which what stands before them is told to have been a joke. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # MENTIONED: the sentence before
    (
        "joke",
        """
        ^ [i|we] [am|was] [just|only|obviously|of] [course] kidding|joking
        ^ [bad|silly|lame|poor|stupid|my|a|little|again] joke|jokes|sarcasm|irony $
        ^ [bad|silly|lame|poor|stupid|my|a|little|again] joke|jokes|sarcasm|irony ,|.|;|:|--|-
        ^ [all] joking|jokes|kidding|sarcasm|irony|jesting|fun aside|apart|off|over
        i am|was [just|of|being|obviously|only] [course] [being] sarcastic|ironic|kidding|joking|facetious
        that|this|it was [of] [course|obviously|just|only] [a] [bad|silly|lame|poor|little] sarcasm|irony|joke|sarcastic|ironic
        ^ being sarcastic|ironic|facetious
        ^ no [,] seriously
        """,
    ),
    # the same where the sentence before has the tone of one
    (
        "earnest",
        """
        ^ [now] seriously [now|though] ,|:|.|--|;
        ^ in [all] earnest|seriousness|reality|truth
        ^ on a [more] serious note
        ^ [now] for real
        ^ to be serious
        """,
    ),
)

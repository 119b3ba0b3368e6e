# ruff: noqa: E501
"""Phrases that give a clause to an earlier thought of one's own. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # MENTIONED: an earlier thought of one's own.
    (
        "before",
        """
        i [had|have] [at] [first|initially|originally|once|always|just|naively|wrongly|mistakenly|previously] thought|assumed|believed|figured|supposed|guessed|wrote|said|computed|calculated|reckoned|wanted|expected|wondered|claimed|estimated
        i [had] almost|nearly said|wrote|answered|thought|put|typed|claimed [that]
        i [first|initially|originally] had
        i first|initially|originally took|got|put|picked|chose
        i would [first] have said|guessed|thought|expected|used|gone|written|answered|called
        i would first|initially said|thought|have|say|guess|think|answer
        i would said
        i would [first|initially|originally] have|first|initially|originally told|quoted
        i would first|initially|originally have told|quoted
        i was [all|quite|already] ready|set|prepared|poised to say|tell|write|answer|claim|name|propose|suggest|recommend
        my [very] first|initial|original|earlier|previous|old|gut [first] @mine @is|would|said|told
        my @mine was|were|said|told
        ^ first|initial instinct|guess|thought|idea|reaction|impression ~4 was|were|would
        my @mine would have
        my [very] first|initial @mine says|tells [me]
        i was [first|initially|originally] going|about|tempted|inclined|thinking|leaning
        i would|could|might be tempted|inclined to
        i used to think|believe|say|assume
        i [had|have|would] [first|initially|naively|always] hoped|wished for|that|to|it
        you|one|people would|might|may|could [@adv] wish|dream for|of|it
        i started|began [out|off] [with|by|thinking]
        ^ at first i
        ^ first i thought|wrote|said|wanted|assumed|had|put|guessed
        ^ earlier i|we
        ^ initially|originally i|we
        was|were my [first|initial] @mine
        i [had] thought [of]
        ^ i|we [really|do|just|only] hope [that]
        what i|we [had] said|wrote|claimed about
        """,
    ),
    (
        "first-thought",
        """
        at first sight|glance
        at a first glance|look
        on the face of it
        came|comes|sprang|springs|jumped|popped [first] to|into [my|the] mind
        came out first|$|,
        i|we considered ~4 $|;|,
        looks|looked|seems|seemed|sounds like the
        i|we used|had|took|computed|got|calculated|wrote ~4 first
        i thought about|of ~4 first
        seems|seemed|looks|looked|sounds|sounded [about] right|plausible|natural|obvious|tempting
        was|is|would [be|have] [been] my|the first|initial|obvious|natural
        """,
    ),
    (
        "recalled",
        """
        i [only|just|vaguely|dimly] recall|remember|know|learned|learnt
        my gut|memory|instinct says|tells|said|told
        i have [often|mostly|usually|always] seen|used
        """,
    ),
    (
        "before-tail",
        """
        , i thought $
        i [had] [first] thought|assumed|said at first $
        i said|thought|wrote before $
        at first $
        @it is what i [once|always|first|still] used to think|believe|say|assume
        @it is what i [once|always|first|originally] thought|believed|assumed
        was my [first] thought|idea|guess ~2 $
        is|are|was|were what|all you|one|we|i|people would|might|may|had [@adv] hope|hoped|wish|wished|dream [for|of]
        """,
    ),
)

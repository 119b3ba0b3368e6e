# ruff: noqa: E501
"""Phrases that take back, put right or add to what was said just before. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # a corrected statement
    (
        "correct",
        """
        wait [,] no|actually
        @f wait [,] that|i|it
        wait that|it is|was|should|makes|gives
        wait i
        ^ wait
        no [,] wait
        ^ [no] hold on|up
        ^ [no] hang on
        scratch|strike that|it|this|what
        scratch|strike the last|previous|above|earlier|first|whole|entire|former|answer|sentence|bit|part|thing|line
        scrap|forget|drop|ditch|kill|bin that|this
        never mind that|this|it|,|.|--|...|:|;
        never mind $
        [let] [me] take that|it|this back
        i take that|it|this back
        ^ i|we [hereby|must|have] [to] retract|withdraw :
        ^ sorry [,] i meant
        ^ sorry [,] not|no|it|that|make|@f|should|wrong|scratch|correction|to
        no [,] sorry
        ^ i meant|mean [to] [say|@f]
        ^ i misspoke|miscalculated|miscounted
        ^ hmm [,] no
        ^ hm|hmm|uh|um|er|argh|oops|whoops|ah [,] no|wrong|wait|actually|i
        ^ hm|hmm|uh|um|er|argh|oops|whoops|ah [,] that should|must|seems|looks|sounds|can|does|would|was|will|did
        ^ hm|hmm|uh|um|er|argh|oops|whoops|ah [,] that is not|off|wrong|too|nonsense|only|@f
        ^ hm|hmm|uh|um|er|argh|oops|whoops|ah [,] that is a|my|an mistake|slip|error|blunder
        ^ hm|hmm|uh|um|er|argh|oops|whoops|ah [,] is|was it|that|this [really|right|correct] ?
        ^ oops|whoops
        correction
        let me rephrase|correct|redo|fix|restate|revise|recompute|start|try|rethink|recount|recheck|recalculate|think|say|put
        ^ make that|it
        ^ my bad|mistake
        on second|further thought|thoughts
        on reflection
        ^ or rather
        ^ rather [,] @f
        ^ no ,|:|.|--|...|;
        ^ no it|that|i|@f
        ^ actually [,] it|that|no|not|@f|make|scratch|should|i|wait
        i was wrong|mistaken|off
        ^ edit|typo :
        ^ typo
        ^ [ah|oh|argh] [,] nonsense|rubbish|crap|bollocks|bullshit ,|.|--|...|:|;
        correct that
        let me change that|it|this to @f
        i will|would|must|should|need|have [to] [just] change|correct|revise|amend|fix that|it|this to <growth>
        ^ not <growth> but|rather <growth>
        ^ no|hm|hmm|sorry|well [,] not <growth> but|rather <growth>
        ^ wrong unit|units|prefix|exponent
        ^ i have to correct
        """,
    ),
    (
        "amend",
        """
        but i|we|it|you [still] must|have|has|need|needs|should [to] [still|also] multiply|add|divide|include|count|double|halve|account|correct|redo|fix|scale
        """,
    ),
    (
        "retract",
        """
        although|though|but|or no , ~9 vanishes|disappears|gone|wrong|free|nothing|neither
        ^ although|though no
        ^ although|though|but that|this is|was not [so|true|right]
        """,
    ),
    (
        "forgot",
        """
        i [just] [just] forgot|dropped|missed|omitted|neglected|overlooked|mixed|left|lost|miscounted|misplaced|confused|swapped [out|up] [a|an|the|to]
        forgetting
        ^ that|this|it @is|was wrong|mistaken|incorrect
        """,
    ),
)

# ruff: noqa: E501
"""Phrases that set a clause against what holds: a baseline, a supposition, a wish that is conceded. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # MENTIONED: a baseline, a contrast
    (
        "unlike",
        """
        scrap|scratch|strike|drop|ditch|bin|cancel|forget the|my @f
        scrap|drop|ditch|bin|cancel that @f
        cross out the|my|that @f
        the|my|that @f @is [meant|really|just] for something|another|a else|different
        unlike
        second to that|it|this
        with ~5 in|on second place|position
        with ~5 as [a|the] [close|distant] second|runner-up
        [closely|distantly] followed by
        ^ forget|ignore about
        ^ forget
        nonsense|rubbish|no|nah|wrong|please|joking|kidding , forget|ignore [about]
        ^ [so|just|please] forget|ignore [about]
        if it were|was <quantity>
        there is|are [also|always|really] a|an|one|some|another [good|easy|simple|clever] way|ways|trick|road around|round|past
        """,
    ),
    (
        "counterfactual",
        """
        if it|there was|were not for
        were it not for
        if only i|we|it|they|you|there|the|our|this|that
        i|we [do|only|just] wish|wished
        if not for
        if ~3 were|was [really|actually|only] the|a|an|my|our [only|real|main|actual] bottleneck|problem|issue|limit|constraint|blocker|limitation|obstacle
        would be [so|really|very] nice|wonderful|great|lovely|cool|fantastic|good|perfect|ideal|sweet|neat if pandas|numpy|python|polars|spark|someone|somebody|anybody|they|people|nvidia|google|upstream
        would be [so|really|very] nice|wonderful|great|lovely|cool|fantastic|good|perfect|ideal|sweet|neat if the|our|my|some ~1 team|vendor|library|framework|developers|devs|maintainers|customer|business|management
        i|we [only|just|really] wish pandas|numpy|python|it|there|they|the|someone|somebody|that|this|we|i|people
        ^ if only
        it|that would [really|so] be [so|really|very|truly] nice|lovely|cool|wonderful|perfect|great|fantastic|sweet|marvellous if it|that|this|the|they|there|only|its|these|those|all|everything|our|my|each|every
        it|that would [really|so] be [so|really|very|truly] nice|lovely|cool|wonderful|perfect|great|fantastic|sweet|marvellous to [only|just] pay|finish|spend|see|end
        i|we would love|like it|that|this|the ~3 to [only|just] finish|take|run|be|cost|fit|need|end
        i|we would be [so|really|very|quite|truly] happy|glad|delighted|thrilled|pleased|overjoyed|relieved if it|that|this|the|they|there|only|its|these|those|all|everything|each|every
        if ~10 i|we would be [so|really|very|quite|truly|a] happy|glad|delighted|thrilled|pleased|overjoyed|relieved
        let us hope
        i|we|one|you can [only|but|just|always] hope
        hopefully|maybe|perhaps|let ~6 some day|decade
        hopefully|maybe|perhaps|let ~6 someday
        would have been
        would have taken|needed|cost|required|used|had|meant
        if ~2 had been
        ^ suppose|supposing|imagine [that] ~4 were|was
        """,
    ),
    # MENTIONED: what holds of another case only, with what is tied to that
    (
        "other-case",
        """
        if ~3 @is [much|far|a] [lot|bit] larger|bigger|greater|higher|longer|smaller|lower|shorter|wider|more|less|fewer
        if i|we|you|it|they had [much|far|a] [lot|many] more|fewer|less|larger|bigger|smaller|longer
        """,
    ),
    (
        "other-value",
        """
        if [the|our] ~1 were <quantity>
        """,
    ),
    (
        "elsewhere",
        """
        @is only|just [a|an|the] ~2 on|for|with|in small|tiny|old|weak|cheap|other|toy|smaller|older|weaker|laptops|phones
        used to be [the|a|an|my|our]
        in that|this|such|an|some [a] hypothetical|imaginary|imagined|parallel|alternate|alternative|fictional world|universe|case|scenario|setting
        in|on|for|at other|different ~1 systems|cases|settings|workloads|pipelines|situations|setups|jobs|projects|machines|places
        """,
    ),
    (
        "hypothetical",
        """
        if ~4 kept|stored|used|had|were|did|computed|materialised|materialized|built|held|ran|wrote|looped|made|took
        """,
    ),
    (
        "unreal",
        """
        if ~4 were|was|did|had
        """,
    ),
    (
        "baseline",
        """
        naive|naively|old|original|previous|textbook|brute|baseline|usual|classic|classical ~4 would|was|were|used
        used to be|take|cost|need|run
        came|sprang [first] to|into [my] mind
        """,
    ),
    (
        "conceded",
        """
        but|though|although|yet|however i|we do|would not [@adv] want|like|dare|trust|love|fancy
        but|yet i|we [@adv] dislike|hate|distrust|mistrust|prefer
        but|yet i|we [would] [@adv|rather] stay|stick|remain exact|with
        but|yet i|we [@adv|would] need|needs|want|insist [on] [the] exact
        but|yet ~4 is not something|what i|we would|do|will|can
        but i|we would rather|sooner do|go|keep|stay|use|take|compute|not
        but|though|although ~3 want|wants|need|needs|insist|insists [on] all|everything|every
        but|though|although ~3 will|would not accept|allow|like|let
        """,
    ),
    (
        "so-no",
        """
        so|hence|therefore|but|hmm [hmm|then|rather|sadly|sorry] [,] no|nope|nah $
        """,
    ),
    # --- what could be done is not done after all
    (
        "left-alone",
        """
        i|we would [@adv] [rather] leave|keep @whole [exactly|just] as
        i|we would [@adv] [rather] leave|keep ~4 [exactly|just] as it|they|is is|are|$
        i|we would [@adv] [rather] leave @whole alone|untouched|unchanged|be
        i|we would [@adv] [rather] leave it|that|this [,] $
        i|we would [@adv] [rather] leave it|that|this ,
        i|we would [@adv] [rather] not change|touch @whole
        i|we would [@adv] [rather] not change|touch the|this|that|our function|code|pipeline|script|loop
        i|we would [@adv] [rather] leave|keep the|this|that|our function|code|pipeline|script|loop [exactly|just] as
        i|we would [@adv] [rather] leave the|this|that|our function|code|pipeline|script|loop alone|untouched|unchanged|be
        """,
    ),
    (
        "taken-back",
        """
        i|we take|took the|that|my|those @f back
        """,
    ),
    # REJECTED: a formula that is said not to be what is asked for, and no more than it
    (
        "not-the-value",
        """
        @f ~2 @is not [@adv] [the|my|our|its|your|a|any] [right|correct|true|real|actual|proper|whole|extra|total|additional|final|running] @value $
        @f ~2 @is not [@adv] [the|my|our|its|your|a|any] [right|correct|true|real|actual|proper|whole|extra|total|additional|final|running] @value here|for|i|we|it|you|with|in|,|;|anymore|any|at|though|either|there
        @f ~2 @is not [@adv] [the|my|our|its|your|a|any] [right|correct|true|real|actual|proper|whole|extra|total|additional|final|running] @value of the|this|that|our|its|one|my|step|these|those
        @f ~2 @is not [@adv] [the|my|our|its|your|a|any] [right|correct|true|real|actual|proper|whole|extra|total|additional|final|running] @value of|per a|one|each ~1 $
        """,
    ),
    (
        "name-back",
        """
        i|we|me [have|want|need|would|will] [to] take|took ~3 back $|,|.|;|:|!|--|and|because|since
        ^ taking ~3 back $|,|.|;|:|!|--
        i|we [have|want|need|would|will] [to] withdraw|retract ~3 $|,|.|;|:|!|--
        i|we [would|will|have|must|am] [to] [rather|now] abandon|abandoning ~3 after all
        """,
    ),
    (
        "only-just",
        """
        not just|only|merely|simply|solely @f
        """,
    ),
)

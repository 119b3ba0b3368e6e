# ruff: noqa: E501
"""Phrases that leave open which of several things holds, or that hold on to both. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # HEDGED
    (
        "hedge-back",
        """
        i do|can not [@adv] remember|recall|know|tell|say|decide [which|what|now|one]
        i do|can not [@adv] remember|recall|know|tell|say|decide [which|what|one|exactly|for] [sure|certain] $
        can not [@adv] remember|recall|tell|say|decide [which|what|one] [one] $
        ^ do not remember|recall|know [which|what] $
        i am undecided|unsure [which] $
        i am not [@adv] sure|certain which [one|of] [of] [them|these|the] [two|it] [is] $
        ^ undecided
        no idea|clue [which|what|really|honestly] $
        take your pick
        or the opposite|reverse|contrary $
        or [the] other way around|round $
        pick one|any
        pick|choose|take the one|ones you
        pick|choose|take your|a favourite|favorite|poison|number|choice
        one|any|some|either of those|these|them [is|anyway|must|would|could|gets]
        all of those|these|them is|anyway|must|would|could|gets
        ^ one|any|either of those|these|them
        @it is [just|exactly|surely|certainly] one|any of the|these|those two|three|four $
        ^ one|any|either of the two|three|four|above|options|alternatives|answers|candidates|figures|numbers|values|costs|formulas|complexities|steps|terms|estimates
        must|has be|to|got one of those|these|them
        either|any|both|all [one] could|can|may|might be
        hard|difficult|tough to say|tell|know
        depending [on] how [you]
        i will not|never commit
        ^ [again] [,] [i|we] [am|are|will|would] not picking|pick|choosing|choose|committing $
        i|we am|are not picking|choosing one|any|between
        i [always] mix|forget up|which|what
        i forget which|what
        who knows
        can not pin it|that
        whichever $
        whichever ,|.|;|!|--
        whichever it|is|you|fits|suits|applies|turns
        whichever one|of [of] these|those|them|the|it [two] [is|you|fits|suits|applies] $
        your guess is
        i would have to guess|flip
        up to you $|,|;|whether|which|what|if|how|really
        or something [like] [that] $
        or maybe|perhaps|possibly|even [a|an] ~1 times|fold|order|orders that|more|less|as|of|bigger|larger|smaller
        or maybe|perhaps|possibly|even <quantity> that|more|less|as|of|bigger|larger|smaller
        or maybe|perhaps|possibly|even twice|double|half|triple [of] that|as|it
        it depends $
        are|is [all|both|equally] possible|plausible|conceivable|thinkable $
        i have not decided
        """,
    ),
    (
        "hedge-forward",
        """
        look|looking up|into whether|if
        check|checking|verify|verifying|confirm|ask|determine|investigate|measure whether|if
        find|finding|figure|work out whether|if
        ^ [it] [is] one|any|some of these|those|them|following :
        ^ [it] [is] one|any|some of the following [:]
        i am not [@adv] sure|certain whether|if|which|what|how
        i am unsure|uncertain|unclear whether|if|which|what|how
        not sure|certain whether|if|which
        i do|can not [@adv] know|tell|say|remember|recall|decide whether|if|which|what|how
        no idea whether|if|which|what|how
        whether ~9 or
        is|are|be|it|that|was one|either|any of [the] @f
        ^ whether
        i|we will|would tell|show you whether|if|which
        i can not decide between
        torn between
        could|might|may|can be any|either|one of
        is|are|be|lies|lie|somewhere among <quantity>|<growth>|the|these|those
        torn on|about|over whether|if
        i [always] mix up
        undecided whether|between
        """,
    ),
    (
        "hedge-unit",
        """
        could|might|may be
        could|might|may also|equally|well|just [as] [well] be the|step|in|at|number
        ^ sometimes
        maybe
        perhaps
        or maybe|perhaps
        """,
    ),
    # which of the alternatives before holds is not known; without alternatives nothing is left open
    (
        "hedge-open",
        """
        one of the|these|those two|three|both $|,|.|;|and|but
        to|can|could|not|would say|tell|know|see|decide|check|find [you|out] which [one|of] [of] [it|is|them|these|those|the] [two|is|it|holds|applies] [is] [right|true|correct|meant|holds] $
        i|we would|will|do|need [have|need] to check|see|look|measure|profile|test|find [out|up] which $
        ^ [and] which [one|of] ~5 i|we can|could|do|would not say|tell|know|remember
        ^ [and] which [one] [of] [the|them|these|those] [two] [it|that] [is|holds] [,] i|we [would] have|need|do
        i|we would|will|need [have|need] to look it|that|this up
        i|we would|will|need [have|need] to ask|check|profile|measure|test|read [the|some|its] [code|docs|source|kernel] $
        """,
    ),
    # what the things before would do is not known, so none of them is proposed
    (
        "unknown-back",
        """
        could|can|do|would not [@adv] say|tell|know|explain [you] what|which|whether|how any|they|those|these|each|either of|would|will|do|does|can|could|could|fit|fits|mean|means
        could|can|do|would not [@adv] say|tell|know [you] which of them|those|these
        do not [@adv] know what|whether they|those|these
        could|can|do|would not [@adv] say|tell|know which|what [one] i|we would|will [@adv] go|pick|choose|take|use|prefer|recommend [for|with] [here] $
        none|neither [of] [them|these|those] [really] fits|fit|works|work|applies|apply|helps|help|suits|suit [here|us|me|either] $
        i|we am|are|will|would|do not [@adv] propose|proposing|recommend|recommending|suggest|suggesting|advocate|advocating any|one|none|either of them|those|these
        i|we [am|are] [here] propose|proposing|recommending|suggesting none|neither
        i|we would|will|do|can not [@adv] [want|like] [to] pick|choose|decide one|any|between [of] [them|those|these] $
        """,
    ),
    # a claim that is only to be made after a measurement
    (
        "unmeasured",
        """
        once|after|until|if|when i|we [have|had] [@adv] profiled|measured|benchmarked|tested|timed|looked|checked|seen
        if|once|when the|a ~1 profile|profiler|benchmark|measurement|trace shows|showed|says|said|confirms|confirmed|proves|proved
        """,
    ),
    ("either", "either"),
    (
        "both",
        """
        i|we|you|they|people [would|will|can|could] [often|usually|also|probably|likely|typically|even] [@adv] combine|do|use|take|mix|run|try|employ|apply both
        i|we|you [would|will|can|could] [probably|even] [@adv] combine|mix them|the|these [two]
        [i] [would] combine|mix both
        both work|works|apply
        both|either [one] [of] [them] would|will|can [@adv] do|work|help|fit|serve|suffice|solve|cut|bring|get|save
        either [one] [of] [them] works|does|helps|fits|suffices|serves
        either [one] [of] [them] @is [@adv] fine|ok|okay|good|enough
        ^ either way
        not matter which
        mix|mixture|combination|blend of both|the|them [two]
        or both
        """,
    ),
)

# ruff: noqa: E501
"""Phrases that turn down what follows, what stands before, or the clause before. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # REJECTED: what follows, to the end of the clause.
    (
        "reject-forward",
        """
        i|we would [@adv] not [@adv] @use
        i|we would [@adv] never [@adv] @use
        i|we will|am|are not [@adv] @use|using|going|doing|recommending
        i|we would [@adv] refuse|hesitate|avoid|oppose
        i|we would [@adv] rather not
        i|we [@adv] do not [@adv] want|like|trust|recommend|see|accept|buy|think|believe|agree|consider|suggest
        i|we can not see|agree|recommend|believe|accept
        i|we [@adv] fail|struggle to see|understand|imagine|grasp why|how|in|what|where
        i|we [@adv] doubt
        i|we [would|do|must|have] [to] [@adv] [@adv] reject|dispute|contest|deny|challenge|refute|dismiss|question that
        i|we [would|do|must|have] [to] [@adv] [@adv] reject|dispute|contest|deny|challenge|refute|dismiss|oppose|question|doubt the|any|this|that|his|her|their [@adv|whole|very|popular|common|old|usual] @notion
        i|we [@adv] do|can|could|would|will not [@adv] share|subscribe|hold|follow|sign|support|endorse|agree [to|with] the|that|this|his|her|their|any [popular|common|old|usual] @notion
        i|we [would|do|must|have] [to] [@adv] [@adv] @refuse the|any|this|that|his|her|their [@adv|whole|very|popular|common|old|usual] [figure|estimate|number|formula|value|cost|bound] [of] @f
        no|neither part|share|piece|bit of
        i|we [would|must|have] [to] [@adv] take issue with
        nobody|noone|none can|could|will|may [ever] tell|convince|persuade me|us
        do not tell me that
        far be it from me to
        one|you|they can|could not [@adv] say|claim|maintain|pretend|argue that
        by no means is it [so|true|right|the] [case] that
        in no way is it [so|true|right|the] [case] that
        nothing to|in the|that|this @notion
        no|little truth|substance|merit in|to the|that|this @notion
        contradicts|contradict|refutes|refute|disproves|disprove|debunks|belies the|that|this [popular|common|old|usual] @notion
        exaggerate|exaggerates|err|errs|lie|lies|are|is [wrong|mistaken] when|in they|he|she|saying|claiming|believing say|says|claim|claims|think|thinks|believe|believes|write|writes [that]
        i|we [have|had] never [@adv] seen|heard|understood that|why
        i|we am|are [strongly|firmly|really|rather] against|opposed
        i|we am|are no|not [a] [big|great|huge] fan of
        i|we would|will [@adv] pass on
        i|we would|will [@adv] stay|keep|steer|shy [well|far] away|clear from|of
        i|we have decided|voted|opted|argued against
        i|we decided|voted|argued against
        i|we would [@adv] decide|vote|argue against
        i|we would|will [@adv] rule out
        i|we rule|ruled out
        i|we will|would|can not [@adv] pretend|claim|commit|promise|swear
        i|we [have|had] [@adv] never believed|trusted|bought|liked [in]
        i|we [@adv] disagree
        i|we object to
        i|we no longer [@adv] believe|trust|buy|hold|think|stand
        i|we take|took ~5 back [again|then|sorry|entirely|completely] $
        i|we withdraw|retract
        @it is [very|highly|most|rather|quite] unlikely|doubtful|improbable|implausible that|whether|if
        i|we have|had [my|our|some|strong|serious] doubts that|whether|if
        nobody|noone believes|thinks|claims|says|buys|calls
        nobody|noone should|would [@adv|seriously] [ever] call|say|claim|believe|maintain|pretend
        no one should|would [@adv|seriously] [ever] call|say|claim|believe|maintain|pretend
        i|we would have|need to lie|pretend
        the opposite|contrary|reverse of
        @is|be wrong|false|incorrect|misleading|silly|nonsense|foolish to say|claim|state|think|assume|believe|write|pretend that
        i|we can|could not|never confirm|support|defend|claim|maintain|imagine
        i|we would be [very|really|quite|rather] surprised|astonished|amazed if
        i|we take|took back that
        it|that is [@adv] not [@adv] [the] true|right|correct|so|case that
        it is [@adv|equally|plainly|clearly|completely|likewise] [a|an|the|just|simply|plain] [common|popular|old|widespread|pure|sheer|complete|frequent] [widely|wives|held|urban|fairy] @bad|fallacy|tale|misbelief that|to
        i|we would be [among] the [very] last [one|ones|person] to
        there is no need|point|reason|sense to|in|for
        no need|point|reason|sense to|in|for
        it makes no sense to
        it does not make sense to
        """,
    ),
    # REJECTED: what stands before in the clause, or the clause before where the subject is a pronoun.
    (
        "reject-subject",
        """
        @is [@adv] [just|simply|plain|plainly|completely|totally|clearly|quite|far|way|a|an|pure|complete] [bit|little] [too] @bad
        @is [@adv] not [@adv] @good
        @is not what it|that|this|we|you is|are|takes|take|needs|need|costs|cost|comes $
        @is not what the|our|a ~3 is|are|takes|take|needs|need|costs|cost|comes $
        @is [way|far] too pessimistic|optimistic|high|low|many|few|large|small|rosy|much
        @is ~1 [a|an|one] [times|factor|order] ~3 too high|low|many|few|large|small|much
        can|could not be [@adv] @good
        seems|looks|sounds [@adv] [far|way|a] [bit] [too] @bad|high|low
        seems|looks|sounds [@adv] [far|way|a] [bit] too small|large|many|few|much
        would|will|does|do|did not [@adv] help|work|apply|suffice|do|scale|fix|solve $
        would|will|does|do|did not [@adv] help|work|apply|suffice|fix|solve|do here|either|at|for|because|since|as|,|;|much|in|on
        would|will|does|do|did|can not [@adv] buy|bring|gain|get|change|save|give|win [you|us|me|them] anything|much|nothing
        would|will [@adv] buy|bring|gain|change|save|give|win [you|us|me|them] nothing
        buys|brings|gains|changes|saves|gives|wins [you|us|me|them] nothing
        @is not [@adv] [a|an|the] [good|right|real|viable|workable|valid] option|solution|idea|fix|answer|way|alternative|choice $
        @is not [@adv] an option|alternative if|here|because|since|as|for|with|when|in|at|unless|either|given|due|then
        @is not [@adv] needed|necessary|required|warranted $
        @is not [@adv] needed|necessary|required|warranted here|because|since|as|either|then|yet|nor|,|;|:|at|anymore|after
        @is [@adv] unnecessary|superfluous|unneeded|uncalled
        @is [@adv] no option|alternative|solution if|here|because|since|as|for|with|when|in|at|unless|either|given|due|then
        @is [@adv] no option|alternative|solution $
        falls|fall|fell short of what|the|our|his|her|their
        falls|fall|fell short here|$
        misses|miss|missed the|our|his point|question|goal|mark
        @is [@adv] the wrong answer|tool|approach|thing|way|idea|fit|choice
        @is not what the|my|our|he|she|they|you|is [colleague|boss|team|user|question|task] asks|asked|wants|wanted|needs|needed
        do|does|would|will not [@adv] do|give|deliver|answer|cover|provide what the|he|she|they|you|is [colleague|boss|team|user|question|task] asks|asks|asked|wants|wanted|needs|needed
        @is hardly|scarcely|barely [the|a|an] [right|proper] tool|thing|way|answer|option|choice|approach
        is [@adv] out of the question
        @is [@adv|right|clean] out $
        @is far from [being] [certain|clear|sure|obvious|true|right|correct] certain|clear|sure|obvious|true|right|correct
        is [@adv] a|an|the bad|terrible|poor|wrong|awful|horrible idea|fit|choice|match|option|pick
        would|will|must|should [then] be [far|way|totally|completely] [too] @bad
        does|do|did not hold|stand [up] $
        does|do|did not hold [up] here|either
        does|do|did not hold [up] for|in|with this|our|us
        would|will be a|an [big|grave|bad|serious|clear] mistake|error|blunder|nightmare|nonsense $
        would|will be a|an [big|grave|bad|serious|clear] mistake|error|blunder|nightmare here|since|because|as|for|,
        @is [@adv] no|little|of [no|little] help|use|remedy|cure|relief $
        @is not [@adv] of [any|much|no|real|great] help|use|value
        @is not [@adv] [a|an|any|the] [real|true] remedy|cure|solution|help|use|answer $
        @is not [@adv] [a|an|any|the] [real|true] remedy|cure|solution|help|use|answer for|to|here|because|since|as|either
        @is [@adv] no|little|of [no|little] help|use|remedy|cure|relief here|since|because|as|for|either|:|;|,
        fail|fails|failed to help|work|pay|convince $
        fail|fails|failed to help|solve|fix|cure|convince since|because|as|here|us|me|it|that|this|much|either
        would|will be a|an|the wrong|bad|poor one|choice|move|call
        @is what|something i|we would have done|used|said|proposed|tried ~3 ago|normally|elsewhere|once|formerly
        @is what|something [that] i|we would [@adv] do|use|consider|try|take|pick ~1 later|tomorrow|next|someday|afterwards|eventually
        has|have|had [@adv] been vetoed|forbidden|declined|refused|blocked|buried|banned|overruled
        treat|treats|cure|cures [only|just] the|a symptom|symptoms
        is|be an|a option|idea|topic|project|thing|story|job for next|later|another|tomorrow
        sounds|sound|looks|look good|nice|great|attractive|elegant|clever but
        has|have|shares|share|suffers|suffer [@adv] [from] the|this|that very|same [same] problem|problems|drawback|drawbacks|issue|trouble|flaw|weakness|disadvantage
        lack|lacks [@adv] support|backing|approval|acceptance
        @is [@adv] hardly|scarcely|barely|rarely [a|an|the] [real|good|viable] @feasible
        would|will only be|hold|apply|matter|happen|count for|if|in|with|without|when
        could|would|might only be ~1 if|when ~4 were|was|had|did
        makes|make no [real|much] sense
        @is [@adv] anything but [a|an|the] [real|good|viable] @feasible
        @is [@adv] far from [being] [a|an|the] [real|good|viable] @feasible
        @is|would [be] [@adv] the|our|my [very] last thing|idea|option|resort|place|spot|one|suspect|candidate [in] [that|where|which] i|we|one|anybody would|will|want|wants|should
        @is|would [be] [@adv] the|our|my [very] last thing|place|spot|suspect|candidate on|to my|look|blame|suspect|search|expect
        @is [@adv] a|an|the|just|pure|only [@adv|old|nice|pure|mere] [fairy|tall|bedtime|fairy-] tale|tales|story|fairytale told|$
        @is [@adv] a|an|the|just|pure|only [@adv|old|nice|pure|mere] fairy|tall|bedtime tale|tales|story
        @is [@adv] [a] fairytale|fairytales
        belongs|belong [@adv] in|to|into [the|a] [realm|land|kingdom|world|domain] [of] legend|legends|myth|myths|fable|fables|fairy|fairytales|fantasy|fiction|bin|trash|dustbin
        @is [@adv] [about] as true|real|likely as the|a|santa|father tooth|unicorn|easter|claus|christmas|man
        @is having a laugh|giggle
        , as if $
        , pull the other [one|leg]
        , dream on
        , you wish $
        , in your|their|his|her dreams
        , not in this|my|a life|lifetime
        , [sure|yeah|right|yes] [right] [,] [and] the earth|world is flat
        , [sure|yeah|right|yes] [right] [,] [and] pigs fly|can|might|may|will|do
        i|we put down to a|an|his|her|their|some [simple|silly] slip|slipped|typo|error|mistake|miscalculation|misplaced
        i|we attribute|ascribe to a|an|his|her|their|some [simple|silly] slip|slipped|typo|error|mistake|miscalculation|misplaced
        @f falls|fall too|also $
        my|your foot|arse|ass|backside|butt $
        can|may|could|shall [@adv|happily] stay|remain|go|rest in|on|to the box|shelf|drawer|cupboard|toolbox|bin
        i|we [must|have|would|do] [to] [@adv] [@adv] dispute|contest|challenge|refute|deny $
        @is [@adv] neither here nor there
        @is [@adv] nothing|none [that] i|we would|will|can|could [ever] [@use|accept|propose|recommend|suggest]
        does|do not make [any|much] sense
        would|will|does|do|can|could not since|because
        can not be so
        formula|rule|law|@f double|over [-] counts
        @f [formula|rule|law] counts ~5 twice
        """,
    ),
    # REJECTED: what stands before in the clause, where it names a thing; its pronoun names the clause before.
    (
        "not-it",
        """
        @is [@adv] not [@adv] it|that $
        @is [@adv] not [@adv] the one $
        @is [@adv] not [either|though] $
        @is [@adv] not [,] least of
        """,
    ),
    (
        "reject-back",
        """
        i|we [would] [@adv] disagree
        i|we would|can not [@adv] agree
        i|we do not [@adv] agree
        i|we do not [@adv] think so
        i|we do|would not [@adv] buy|believe|trust|accept|do|use|recommend|want|like|follow [in|into] it|that|this|him|her|them|any
        i|we am|are not [@adv] convinced|persuaded|sold [by|of|on] it|that|this|them
        it|that|this|which does|did|would|will not|never [@adv] convince|persuade|satisfy|impress me|us
        our|ours|mine ~2 does|do|did not $
        which i|we [@adv] do|would|can|will not|never [@adv] buy|believe|trust|accept|agree|share|use|do|recommend|pick|choose|want|go
        i|we would [@adv] throw it|that|this|those|them out|away|overboard
        i|we would [@adv] @drop|drop it|that|this|those|them
        i|we am|are|was|were|will [@adv|now] dropping|drop|abandoning|abandon|scrapping|ditching it|that|this|those|them
        i|we would [@adv] leave it|that|this|those|them out|aside|away|alone|off|behind|be|as|unchanged|untouched
        i|we [have|had|do|would|must|still] [@adv] @refuse it|that|this|them|those|these|him|her|both|either
        i|we am|are|was|were|would|be [@adv] [be] [strongly] against|opposed [to] it|that|this|them|those|these|both|either
        i|we am|are not [@adv] [a|an] [big] fan
        ^ i|we am|are [@adv] [all|strongly] against it|that|this|them
        i|we [would] use|pick|take|choose|want|buy|believe|trust|do|need|like|adopt|accept neither|none
        i|we would|will not [@adv] touch|do|use|try|want|repeat it|that|this|them|those|either|any
        [is|are] not my choice|pick|preference|cup
        i|we [have|had|would|must|still] [@adv] doubt|doubted it|that|this|them|those|these|both|either $|,|.|;|!|because|since|as|too|very|strongly
        i|we object|beg $|here|strongly|because
        i|we [have|had] [@adv] corrected him|her|them
        i|we [would] rule|ruled it|that|this|them out
        i|we ruled out it|that|this|them
        but|and i|we @refuse [it|that|this|them|him|her]
        i|we would rip it|that|them out
        ^ i|we would|will|do not $
        i|we would|will not $
        but|though|although i|we would [really|much] rather not $
        i would [@adv] not do|recommend|use|want|do so|it|that|this $
        but|and [then|later|soon|quickly|eventually] dropped|rejected|abandoned|discarded it|that|this|them
        then|later|soon|quickly|eventually|afterwards [i|we] [@adv] dropped|rejected|abandoned|discarded|ditched|scrapped|binned it|that|this|them
        i|we would|will not [@adv] bother|care $
        but|and|though i|we can not stand|bear|abide it|that|this|them
        but dropped|rejected that|it|this|the
        but|and [then|later|soon|quickly|eventually] dropped|rejected|abandoned|discarded|shelved the|that|this idea|plan|approach|option|project
        which i reject
        which i|we would [@adv] avoid|skip|drop|reject|leave [out] $
        not so
        @is not exactly|quite right|correct|true $
        ^ not true
        ^ wrong
        ^ false
        ^ nonsense
        ^ [a|just|pure|simply] myth|rumour|rumor|fiction|fantasy|legend
        ^ nah|not $
        ^ as if $
        ^ ask for your|his|her|a money|refund
        i|we [@adv|would|will|now|therefore] @drop that|this idea|plan|thought|suggestion|proposal
        i|we [@adv|would|will|now|therefore] @drop the idea|plan|thought|suggestion|proposal $
        ^ pull the other [one|leg]
        ^ dream on
        ^ you wish $
        ^ in your|their|his|her dreams
        ^ not in this|my|a life|lifetime
        ^ pigs can|might|may|will|do fly
        ^ pigs fly
        ^ the earth|world is flat
        ^ the moon is made
        ^ i am the pope|queen|king|emperor
        ^ [way|totally|completely|mostly|largely|all|vastly|greatly|hugely] exaggerated|overblown|overstated|overrated|inflated|bogus|hogwash|baloney|scaremongering
        ^ i [do|strongly] object $|here|strongly|because
        not what i would
        would be nice|lovely|great|wonderful [,] but
        """,
    ),
    # REJECTED: what a heading says is wrong ("Wrong: ..."), what an aside says is ("... (wrong)")
    (
        "wrong-heading",
        """
        ^ [i|please] wrong|false|myth|untrue|incorrect|nonsense|not|ignore|disregard|retract|withdraw
        """,
    ),
    (
        "wrong-aside",
        """
        [this|that|it] [is] wrong|false|incorrect|untrue|nonsense|bogus $
        [this|that|it] [is] not true|right|correct|so $
        """,
    ),
    # REJECTED: what follows, where what stands before was rejected.
    (
        "alike",
        """
        ^ the same [goes|holds|applies|is|true|story|thing] [is|true] for|with|of|to|about
        ^ same [goes|holds|applies|story|thing|here] for|with|of|to|about
        ^ likewise|similarly|ditto [for|with]
        """,
    ),
)

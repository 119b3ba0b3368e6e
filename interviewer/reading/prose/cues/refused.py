# ruff: noqa: E501
"""Phrases that turn down an idea by a word that points back to it, or say that its condition does not hold. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # REJECTED: the idea before, wherever the clauses between only say what is bad about it; its figures stand
    (
        "turn-down",
        """
        ^ not it|that|this|those|these|them|one [one|ones] [either|though|here|then|again|now|too|for] [me|us] $
        ^ neither|nor it|that|this|those|these|them [one|ones] [either] $
        ^ not for|with me|us [either|though|here|thanks] $
        @is [also|therefore|thus|then] out [too|also|either|then|here|altogether] $
        @is [also|therefore|thus|then] out for me|us|now|today
        one's|ones [also] out [too|also|either|then|here] $
        @is [also] off the table|menu|list
        [have] decided|decide|voted|opted|argued against it|that|this|them|those|these|either|both
        [have|had] crossed|struck|ticked|taken|cross|strike it|that|this|them|those [right] off|out
        i|we would|will|do [@adv] stay|keep|steer|shy [well|far] away|clear|off [from|of] it|that|this|them|those|these|both
        i|we am|are|were leaving|setting|putting it|that|this|them|those|these|both [one|ones] aside|out|behind|off
        i|we would|will set|put|leave it|that|this|them|those|these one|ones aside|out|behind
        i|we would|will pass [here|then|though] $
        @is not something|anything [that|which] i|we would|will|can|want|am|are [@adv] [to] @use|recommending|proposing|suggesting|doing
        not worth it [to|for|here|in|because|since|as|at] [me|us] $
        not worth it|the|that|this|my|our ~1 trouble|effort|hassle|risk|pain|bother|candle|complexity|headache|headaches
        i|we am|are|was|were not one|part|among of them|those|these|$
        , not mine|ours $
        i|we|you can|could not [@adv] have|accept|afford|risk that|this|it|those|them [,|$]
        ^ [therefore] that|this|it is [also|thus|therefore] no option|solution|alternative|go [here|then|for] [us|me] $
        ^ [and] some|one day i|we|they|somebody|someone [@adv] might|may|could|will
        ^ [and] someday|eventually i|we|they|somebody|someone [@adv] might|may|could
        i|we will|would|am|are not [@adv] go|going|walk|walking down that|this road|path|route
        i|we [would|have|must|hereby] [to] withdraw|withdrew|retract|retracted it|that|this|them|those
        @is not [really] worth it $
        i|we name|choose|pick|propose|suggest nothing|none|no
        none from|by me|us
        buried|shelved|killed|dropped the|that idea|plan|thought $
        would|will [@adv] resist $
        @is not what|how|something i|we [@adv] would|will|do|am|can|could [ever] [do|doing|use|work|pick|choose|recommend|propose|go] [for|with] [here|though|either] $
        i|we am|are|will|would [@adv] not [@adv] go|going|heading|headed there [either|though|then] $
        i|we do|see|handle|approach it|this|that [rather|quite|completely|very] differently|otherwise $
        i|we do|would|will not work|operate|think like|this|that [that|this|way] $
        would|will|does|do|did|can|could not [@adv] cut it|mustard
        would|will|does|do|did not [@adv] solve|fix|address|cure|remove|tackle the|this|that|our|my|any|a [real|actual|main|root|underlying] problem|problems|issue|issues|cause|trouble|root
        would|will|does|do|did not [@adv] get|bring|take|lead us|me|you|one [very] anywhere|there|far
        would|will|might|may|could [@adv] [only|just] make things|it|that|matters|this [even|much|far] worse|slower|harder
        makes|made things|matters [even|much|far] worse|slower|harder
        fails|failed here|us|miserably|badly
        @is|has|have|had [@adv] [been] ruled|voted|struck|crossed out
        @is [@adv] a|an [complete|total|clear|absolute] no|non go|starter
        @is [@adv] a|an [complete|total|clear|absolute] nogo|nonstarter
        @is [@adv] a dead end|alley
        @is [@adv] premature
        it|that|this|they was|were a|an [complete|total|real|big|huge|absolute|right] mess|disaster|failure|fiasco|pain|flop
        would be nice|lovely|great|wonderful|cool [to] [have|try|see|do|get] [one|some] day|<quantity>|someday|sometime|eventually|later
        ^ [but|though] i|we would|will [@adv|rather] resist|refrain|abstain|decline $
        ^ [and|but] [i|we] would|will|shall [@adv] use|pick|take|choose|adopt|recommend|touch|do neither|none [of] [them|those|these|the] [two|three|things] $
        ^ [but|and] neither [of] [them|those|these|the] [two] @is|would|will|seems|looks|makes ~1 worth|needed|necessary|required|justified|warranted|sense
        ^ [but|and] neither [of] [them|those|these|the] [two] @is ~1 what|something|anything|for|mine|convincing|my
        i|we would|will|can|do|could [@adv|happily] go|do|live|manage|get|train|work [along|by] without [it|that|them|any|either|those] [here|though|just|fine] $
        i|we am|are|would [be] [@adv|perfectly|quite] [fine|good|ok|okay|better] [off] without [it|that|them|any|either] $
        i|we do|can|could not [@adv] see|get the|any|much|a point|need|benefit|value|use|reason|gain|appeal [in|of|for|here] [it|that|this|them] [here] $
        [just] not one [that|which] i|we would|will|am|are
        ^ [but|so] not here|today [,] [though|then|thanks] $
        ^ [but] [here] it|that|this [@adv] is not [@adv] [called|needed|necessary|required|warranted] called|needed|necessary|required|warranted [for] [here|though|either|yet] $
        ^ [but] here|with ~4 it|that|this is not [@adv] called|needed|necessary|required|warranted [for] [here|though|either|yet] $
        i|we am|are not [@adv] going to do|use|try|take|build|have that|this|it|so|those|them [here|now|though|either] $
        """,
    ),
    # REJECTED: what somebody could do, where the speaker does another thing instead
    (
        "instead",
        """
        ^ [but|and|so] [personally] [,] i|we would|will [@adv|rather|sooner] @use ~6 instead $
        ^ but i|we would [@adv] rather|sooner|prefer
        """,
    ),
    # REJECTED: what would be needed in another case
    (
        "not-needed",
        """
        ^ [but] here [,] [@adv] it|that|this|neither|none @is [not] [@adv] called|needed|necessary|required|warranted [for] [though|either|yet] $
        ^ [but] with|for|at our|this|these ~4 it|that|this|neither|none is [not] [@adv] called|needed|necessary|required|warranted [for] [here|though|either|yet] $
        """,
    ),
    # REJECTED: the idea before with which the speaker has had bad luck
    (
        "burnt",
        """
        i|we [have|had] [@adv] [been|got|was|were] [once|often|badly|already] burnt|burned|bitten|stung|hurt [once|badly|before] by|with it|that|this|them|those|these
        i|we [have] had|made [only] bad|poor|awful|terrible experience|experiences|luck with it|that|this|them|those|these
        ^ once bitten
        ^ not [with|for] me|us $
        ^ [so] not here|today [though|then] $
        """,
    ),
    # REJECTED: what is only named right before ("LSH: no.", "LSH - considered, discarded.")
    (
        "turn-down-named",
        """
        ^ thank|thanks [you] [,] but no $
        ^ no way|chance $
        ^ [considered|tried|looked|tested|evaluated] [at] [it] [,] [and|but] [then] ruled|crossed|struck|voted out|off $
        ^ [considered|tried|looked|tested|evaluated] [at] [it] [,] [and|but] [then] rejected|discarded|dropped|dismissed|abandoned|no|nope|nah|never|no-go [here|again] $
        """,
    ),
    # REJECTED: what is only named in the same clause ("FAISS no, HNSW no.")
    (
        "named-no",
        """
        no|nope|nah $
        """,
    ),
    # REJECTED: the way before, where another one is told in the same manner behind it
    (
        "other-way",
        """
        which|that|this is [exactly|precisely|also] why|where i|we would|will|do|am|are not|never [@adv] @use|using|doing|taking one|it|that|those|them|these|any|such [here|though|myself] $
        which|that|this is [exactly|precisely|also] why|where i|we would|will [@adv] avoid|skip|drop|reject|refuse one|it|that|those|them|these|any|such [here|though|myself] $
        """,
    ),
    # REJECTED, the figures too: what was told before is not believed
    (
        "reject-back",
        """
        i|we [would] consider|find|call|think|deem it|this|that|them [an|a|just|pure] needless|unnecessary|superfluous [complication|complicated|complex|complexity|work|effort|ballast] $
        i|we am|are not going to do|use|try|take|build|have that|this|it|so|those|them [here|now|though|either] $
        i|we [have|had] [@adv] never [@adv] believe|believed|buy|bought|trust|trusted|accept|accepted|share|shared [in] it|that|this|him|her|them|those|these|any
        i|we have|had [@adv] never been [really|quite|fully] sold|convinced|persuaded|impressed
        i|we was|were|am|are never [really|quite|fully] sold|convinced|persuaded|impressed
        i|we am|are|was|were not [@adv] [quite|fully|entirely|so|too] convinced|sold|persuaded|impressed [on|by|of] [it|that|this|him|her|them] $
        i|we am|are not [@adv] with|behind him|her|them|that|you [there|here|on|in]
        i|we am|are not [@adv] on board
        i|we am|are|would [be] [@adv|strictly|firmly|all] against it|that|this|them|those|these|either|both $
        i|we am|are|would [be] [@adv|strictly|firmly] against all|any|both|each|every|either of it|that|this|them|those|these
        i|we do|would not [@adv] count|think|see|do|reckon|work|go|calculate|read [it] like that|this
        i|we do|would not [@adv] count|think|see|do|reckon|work|go|calculate|read [it] that|this way
        i|we [would] consider|call|find|deem|think|believe it|this|that [to] [be] [a|an|just|pure|simply|rather|complete|sheer|plain] @bad
        i|we [still] remain|am|stay unconvinced|sceptical|skeptical $
        @it [has|have|had] never [really|quite|fully] convinced|persuaded|impressed me|us
        i|we have|had [@adv] my|our|serious|strong|some|big doubts $
        i|we am|are|will|would|do not|never [@adv] propose|proposing|recommend|recommending|suggest|suggesting|claim|claiming|advocate|advocating any|one|none|either|them|those|these [of] [them|those|these] $
        """,
    ),
    # MENTIONED: the idea before, where this says that its condition does not hold
    (
        "not-so",
        """
        ^ [unfortunately|sadly|alas|here|only|in|which] [fact] [,] it|that|this|they|we|i|you|he|she|there|nobody|none|somebody|someone|everybody [@adv] can|could|do|does|did|am|is|are|was|were|will|would|has|have|had [@adv] [not] [@adv] $
        ^ [unfortunately|sadly|alas|here|only] [,] the|our|my|your|these|those|this|that ~2 can|could|do|does|did|is|are|was|were|will|would|has|have|had not $
        ^ [unfortunately|sadly|alas] [,] that|this|it is|was not [really] the case|so|true|how
        ^ i|we|there have|has|is none|no
        ^ it|that|this|they|we|i|you|he|she|nobody [@adv] never can|could|do|does|did|is|are|was|were|will|would|has|have|had [@adv] $
        ^ which is|was not [really] the case|so|true|how
        ^ which|that it|they|this|these|those|ours|we|the ~1 can|could|do|does|did|is|are|was|were|will|would|has|have not $
        ^ which|that it|they|this|these|those|ours|we|the ~1 can|could|do|does|did|is|are|was|were|will|would|has|have not because|since|as|due|given|owing
        ^ which|that is|was not [really] the case|so|true $
        i|we take|guess|assume|gather|suppose|believe|fear|think|understand [it] [that] it|that|they|we|he|she|you ~1 can|could|do|does|is|are|will|would not $
        [there] [is] [so] nothing [left|here|there] to cut|drop|prune|trim|gain|win|save|skip|reduce|select|remove|shrink|be [gained|won|saved] [here|there|by|from|with|in] [it|that|this] $
        [there] [is] no gain|point|benefit|use|saving|advantage [here|there|in|from|by|for] [it|that|this|us|me] $
        it|that|this buys|brings|gains|saves|gives us|me|you nothing [here|there] $
        """,
    ),
    # REJECTED: what is named as withdrawn; its figures are the grader's to take back
    (
        "withdraw",
        """
        i|we [have|would|must|will] [to] [@adv] withdraw|withdrew|withdrawn|retract|retracted the|my|that
        i|we [have|would|must|will] [to] [@adv] take|took back the|my
        """,
    ),
    # REJECTED: what is named before it and withdrawn
    (
        "fronted",
        """
        i|we would [really|much] rather not $
        i|we [have|would|must|will] [to] [@adv|now|hereby|rather] withdraw|retract $
        i|we [have|would|must|will] [to] [@adv|now|hereby|rather] withdraw|retract now|again|then|,|since|because|as
        i|we [have|would|must|will] [to] [@adv|now|hereby|rather] take back $
        i|we [would|must|will] [@adv|now|hereby|rather] drop|scrap|abandon again
        i|we no longer want|propose|recommend|suggest $
        i|we would|will [@adv] stay|keep|steer|shy [well|far] away|clear from|of $
        i|we would|will [@adv] stay|keep|steer|shy [well|far] away|clear from|of ,|since|because|as|here
        i|we would|will [@adv] avoid|skip $
        i|we would|will|do|can|could not|never [@adv] touch|use|want|recommend $
        i|we would|will|do|can|could not|never [@adv] touch with
        @is something i|we would|will|do|can|could not|never [@adv] touch
        i|we would|will [@adv] leave alone|out|aside $
        i|we would|will [@adv] leave alone|out|aside ,|since|because|as|here
        """,
    ),
    # MENTIONED: what would hold or be done in another world only
    (
        "only-were",
        """
        would ~4 only if|when ~4 were|was|had|did
        i|we would|might|could [@adv] have ~7 had there|it|that|this|they|memory|the
        as a|an|the|my very|absolute last resort
        as a|an|the|my last resort
        ^ only if|when|once ~9 would|will i|we
        """,
    ),
    # MENTIONED: what is done to try things out, where the real thing is told beside it
    (
        "trial",
        """
        for|in|with|as the|our|my|a sanity|smoke check|test|run
        for|in|with the|our|my|a [unit|integration|regression|smoke|quick|first|little] tests|demo|demos|prototype|prototypes|playground|sandbox|mock|poc|mvp|debugging
        ^ for|while|when debugging|prototyping|experimenting|testing
        ^ in|on [the] ci|dev|staging|development
        """,
    ),
    # MENTIONED: what is told of a case that is not the one at hand
    (
        "only-if",
        """
        would|will|is|are [only|just] [be] [only|just] needed|necessary|required|worth|useful [it] only|just if|when|where
        would|is|are only|just [be] needed|necessary|required|worth|useful [it] if|when|where
        would [@adv] [only] be [only] right|fine|ok|okay|justified|appropriate|suitable|useful|worth|good|sensible|acceptable|correct|enough ~1 only if|when|where
        would only [@adv] be|make|pay|work|help|come|matter ~4 if|when|where
        would only|just [@adv] be|become the|a|an [real|main|actual] bottleneck|problem|issue|limit|blocker|constraint if|when|in|with|for
        would be|become the|a|an [real|main|actual] bottleneck|problem|issue|limit|blocker|constraint only if|when|in|with|for
        only makes|make|pays|helps|works ~2 if|when|where
        makes|make|pays|helps|works ~2 only if|when|where
        i|we would [@adv] only [@adv] reach|turn|go|look|use|take|think|consider|switch|resort|need|bring ~4 if|when|once|should
        ^ only if|when|once|should ~9 would i|we|one
        ^ should the|it|that|they|these|my|our ~3 prove|turn|be|fail|become
        """,
    ),
    (
        "if-wanted",
        """
        ^ if he|she|they|it|we|you|i|the|my|our ~2 [only|just|really] wanted|needed|asked|cared|looked|were|was
        """,
    ),
    (
        "once-used",
        """
        i|we [had|have|once|always|often] used|had|ran|built|did|deployed|took ~6 last|previous|old|former|other job|company|team|role|project|employer|place
        in|at my|our last|previous|old|former|earlier|other job|company|team|role|project|employer|place|internship [,] i|we [always|often] used|had|ran|built|did|deployed|took
        """,
    ),
    # MENTIONED: the whole sentence, of words that are only in use
    (
        "topics",
        """
        there is|are all kinds|sorts|manner of
        words|terms|names|buzzwords|concepts|things [that|which] i|we would|will|must|have [to] look|google|search|ask
        words|terms|names|buzzwords|concepts|things [that|which] one|you|people|everyone|everybody [@adv|always|often|only] read|reads|hear|hears|see|sees|meet|meets
        one|you|people|everyone|everybody [@adv|always|often] see|sees|hear|hears|read|reads these|those|them|it everywhere|constantly|often|daily
        one|you|people|everyone|everybody [@adv|always|often] see|sees|hear|hears these|those|them|it a|at|in|on lot|every|each|blogs|talks|papers|meetups|conferences|job
        throw|toss|fling|drop|sling [around|in|out] [some|with] words|buzzwords|terms|names
        """,
    ),
    (
        "past-unreal",
        "^ had i|we|you|it|they|he|she|there|the|this|that|these|those|our|your|my|somebody|someone|anybody|any",
    ),
)

# ruff: noqa: E501
"""Phrases that give a clause to somebody else, to a list of buzzwords, or that agree with what was quoted. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # ENDORSED: what was quoted just before.
    (
        "endorse",
        """
        @he @is [@adv] [absolutely|completely|quite|totally] right|correct
        @it @is [@adv] [absolutely|completely|quite|exactly] right|true|correct
        i|we [would|do|fully|totally|completely] [@adv] agree
        i am with him|her|them|you
        i [would|do] believe [that|it] is [also] true|right|correct
        i believe him|her|them
        i believe it|that $
        i believe it|that ,|.|;|:|too|also|because|and|as
        [my|own] ~4 agrees
        i would do|say|use|propose|suggest [precisely|exactly|just] that|the|this same|$
        i would do|use|propose [precisely|exactly|just] that|this
        i would say precisely|exactly|just that|this
        i|we second|share that|this|it
        so do|would i
        i|we would [@adv] use|take|do|pick|choose|recommend it|that|this|them|one|the [same] here|again|too|now [as|$]
        that|this is what i|we would [@adv] use|take|do|pick|choose|recommend|build
        that|this is what|where i|we would [@adv] go|start|begin|opt|vote|settle [for|with|on]
        i|we would [@adv] go|start|begin with|for that|it|this
        ^ i|we would [indeed|definitely|certainly] $
        me too
        rightly|correctly
        [and] rightly so
        confirms|matches
        @he has|have a point
        and @it is [exactly|precisely|indeed] what i|we|you
        ^ @it is [exactly|precisely|indeed|also] what i|we would do|use|pick|take|propose
        and i|we|you [do|indeed] get|got it|that|this
        i get|got the same
        and i stand by it|that
        """,
    ),
    # ENDORSED: what they say with whom one agrees, behind it.
    (
        "endorse-ahead",
        """
        i|we [would|do|fully|totally|completely] [@adv] agree|side|go|stand with [all] [@own|@whose|those|that|of] ~1 @source|those|anyone|whoever ~1 who|that|say|says|saying|:
        i|we am|are [@adv] with [all] [@own|@whose|those|that|of] ~1 @source|those|anyone|whoever ~1 who|that|say|says|saying
        i|we [would|do|fully|totally|completely] [@adv] agree|side|go|stand with [all] whoever|those|anyone say|says|saying|claims|claim
        i|we [would|do|fully|totally|completely] [@adv] agree with [@own] ~1 @source , who|which
        """,
    ),
    # MENTIONED: what others say.
    (
        "quote",
        """
        [@own] ~2 @source [of] [mine|ours] [always|already|once|also|often|keeps|keep|would|will|may|might|has|have|i|recently|even|just] [saw|read|recently] @say
        [@own] @source on|in|at|from|i ~4 @say
        [@own] ~1 @source , who [@adv] @say
        people|others|everyone|everybody|many|some|most|beginners|juniors|candidates|folks [would|will|often|always] see|sees|look|looks|read|reads|spot|spots|hear|hears ~6 and @say|conclude|concludes|shout|yell|cry|answer
        [@own] ~2 @source [of] [mine|ours] used|liked|loved to @say
        @whose [usual|standard|first|only|own] number|figure|count|sum|result|answer|advice|suggestion|proposal|reply|reaction|solution|recipe|fix|idea|remedy|recommendation|claim|argument|theory|verdict|estimate|line @is|would [be]
        @own [@human] ~1 always|often|keeps say|says|saying|preach|preaches|preaching|claim|claims|claiming|tell|tells|telling|insist|insists|insisting
        @own @human ~1 always|often|keeps @say
        companies|firms|shops|giants|startups|winners|kagglers|banks|google|meta|amazon|netflix|facebook [would|all|always|often|usually|simply|just] do|does|select|selects|reduce|reduces|prune|prunes|shard|shards|use|uses|used|run|runs|buy|buys
        [@own] ~2 @source who|that|i ~3 @say
        @own ~1 @human [once|always|recently] @did
        @own ~1 paper|book|blog|article|post|tutorial|company|competitor used|uses|did|had|chose|picked
        ^ in|at my|our last|previous|old|former|earlier job|project|company|team|role|internship
        ^ @source [@source] [all|often|always|usually|also|keep] say|says|said|claim|claims|claimed|write|writes|wrote|argue|argues|argued|insist|insists|insisted|suggest|suggests|suggested|recommend|recommends|recommended|told|tells
        my|a|our|one ~1 @human [once|always|recently] got|gets|arrived|arrives|ended|ends|comes|came
        some|others|many|most [people|teams|companies|shops|folks|candidates|engineers] would|will|might [@adv|always|often|probably|simply|just|rather] use|go|choose|pick|take|try|build|adopt|buy|keep|add|want|select|reduce|prune|shard|split|store|cache|sample|filter|switch|materialize|drop|cut|swap|recompute|throw
        [@own] ~1 @human [of] [mine|ours] would|might [@adv|always|often|probably|simply|just|rather|only] use|go|choose|pick|take|try|build|adopt|buy|keep|add|want|select|reduce|prune|shard|split|store|cache|sample|filter|switch|materialize|drop|cut|swap|recompute|throw
        people|folks|some|others|someone|somebody|everyone|everybody|many|most [people|candidates|folks] would|will|might|may [always|often|probably|surely|instantly] point|bet|vote|name|pick|accuse
        people|folks|some|others|someone|somebody|everyone|everybody|many|they [always|often|usually|also|sometimes|might|would|will|may] @say
        @he [always|also|often|would|once|keeps] say|says|said|claim|claims|claimed|think|thinks|argue|argues|insist|insists|believe|believes|suggest|suggests|quote|quotes|told
        he|she would also|always|probably|certainly|still say|claim|argue|insist|tell|suggest|think
        he|she [also|always|even|only|just|then] want|wants|wanted|prefers|preferred|frets|fretted|likes|liked|loves|loved|had|used|chose|picked|planned|plans|dreams
        he|she would|will [also|always|even|only|just|then|now] ~1 use|order|want|go|buy|take|pick|choose|like|prefer|put|add
        it [also] lists|says|claims|states|recommends|calls|suggests|quotes
        i [have] [once] read|heard|seen|saw [a|an|the|somewhere|people|someone|once|on|in|that|of|about|it|words|terms|claims]
        ^ [once|only|just|have] heard|read|learned|learnt [once|only|just] of|about|that|somewhere
        i [have] attended|watched|visited|followed|enjoyed|took|had|gave ~2 talk|talks|lecture|lectures|course|courses|seminar|seminars|workshop|workshops|webinar|webinars|class|classes|training|trainings|session|sessions
        my [work|own] experience|background|expertise|cv|resume covers|includes|spans|comprises|is
        i have [some|hands-on|hands|-|on|much|years|of|long|a|lot] ~3 experience with|in
        i hold|have|got|own|did ~2 certificate|certificates|certification|certifications|degree|diploma|badge|badges on|in|about|for
        my [own] ~2 thesis|cv|resume|dissertation|certificate|certification|internship ~2 chapter|section|part|covered|covers|mentions|lists|on|about
        [i] have [only|just] [ever] heard|read of|about|words|terms
        i [vaguely] remember|recall someone|somebody|people|reading|hearing|seeing
        [chat] gpt|claude|copilot|gemini|llama|deepseek ~1 say|says|said|told|claims|claimed|thinks|suggests|suggested|gave|gives
        you|they|he|she [all|just|probably] want|wants|expect|expects|like me|us to say|answer|write|type|hear
        ^ you [just|already|also] said|mentioned|told|wrote|claimed|suggested
        you|they|one would [@adv] [all] like|love|prefer|want [me|us] to hear|say|name|answer|write|read|see
        you|they would [@adv] love|like|prefer me|us to
        you|they|i|we [@adv|surely|certainly] suppose|guess|think|believe|assume [that] you|they [@adv|surely] expect|want|hope
        you|they [@adv|surely] expect|expected|hope|hoped
        you|they [@adv|surely] have|had ~3 in mind
        you|they are|were [@adv] fishing|hoping|waiting|after for
        the expected|desired|wanted|official|intended answer @is
        [@own] ~2 @source would|might|could [@adv] have
        my|our|his|her|their|a ~1 @human ~1 would
        [@own] [of] ~1 posts|blogs|books|papers|articles|tutorials|people will|would [@adv] hand|give|tell|sell|serve|offer|show you|us
        you|one will|would|can|may|might [@adv|often|always|also] hear|read that|people|someone|some
        you|one often|sometimes|always|also hear|read that|people|someone
        [@own] ~1 @source @is [a] [big|great] fan|keen|fond of|on
        [the] first|usual|natural reflex|impulse|temptation|instinct|reaction|suspect [of|for] [everybody|everyone|most|many|people|beginners] [people] @is|would
        the temptation is|would
        according to
        allegedly|supposedly|reportedly|purportedly
        is|are said|claimed|rumoured|rumored|supposed|believed|alleged to
        is|are often|usually|sometimes quoted|cited|given|said
        i was|am told|taught
        [@own] ~1 @source @is [quite|pretty|very|absolutely|so|really] sure|convinced|certain|adamant|confident|positive
        anyone|anybody|whoever [who|still] saying|says|claiming|claims|thinking|thinks|telling|tells|believing|believes|blaming|blames|calling|calls
        one|you|people|they may|might|could|would [well|easily] think|say|believe|expect|assume|guess|argue
        @he told me
        it is|was [@adv] [commonly|often|widely|generally|sometimes|usually|frequently|also] held|said|claimed|believed|thought|assumed|argued|maintained|alleged that
        one [@adv] [often|sometimes|always|also|frequently] reads|hears that|of
        there is a|the|this ~2 claim|belief|view|notion|myth|idea|opinion|theory|school [of] [thought] that
        conventional|received|common|popular|collective wisdom @say
        conventional|received|common|popular|collective wisdom has|holds|is
        [the] literature|folklore|consensus|lore|dogma|orthodoxy @say
        [the] literature|folklore|consensus|lore|dogma|orthodoxy has|holds|is
        [@own] ~2 @source holds|prints|printed|advocates|advocated|favours|favors|has|want|wants|wanted that|it|me|us|@f
        [@own] ~2 @source have|has <growth>|<quantity>|memory|compute|step|the as|at|for|down
        [@own] ~2 @source swears|swear|raves|rave [also] by|about
        @he also|always|even swears|swear|raves|rave by|about
        everyone|everybody|people [@adv|also|always] raves|rave|swears|swear about|by
        [@own] ~2 @source , he|she|it|they tells|tell|says|say|told|said you|me|us|that
        [@own] @source did|solved|computed|worked your|the|this|my problem|task|exercise|question
        [@own] @source [of] [mine] at|in|from|on a|an|the|another|our|my ~1 @say
        i [would] know people
        @he goes|go|went|keeps|keep|kept on about
        @he keeps|keep|kept talking|going|rambling|raving [on] about
        @source tend|tends to say|claim|write|think|answer
        [@own] ~1 @source tend|tends|like|likes|love|loves to say|claim|write|think|answer
        you|they|he|she [all|just|probably] want|wants|like|likes|love|loves to hear|read
        if i said|claimed|told|wrote [you|them] that
        others would|might|may|will [@adv|always|often|also] use|take|go|pick|choose|buy|prefer|reach|run|shard|do|try|select|prune|cut|index|cache|reduce|start
        ^ some|many|others [would|will] use|take|pick|choose|prefer|do|try
        other|some|most people|teams|companies|shops|folks|engineers|labs|groups would|might|may|will [@adv|always|often|also] use|take|go|pick|choose|buy|prefer|reach|run|shard|do|try|select|prune|cut|index|cache|reduce|start
        ^ others [usually|often|always|simply|just] select|prune|index|reduce|use|shard|cache|choose|pick
        my|a|our|one|another ~1 @human would|will [rather|just|simply|probably|always|surely] use|take|go|pick|choose|buy|want|like|prefer|run|shard
        """,
    ),
    (
        "stuffing",
        """
        ^ buzzwords|keywords|buzzword|keyword
        ^ [some|the|my|our] [main|core] topics|areas|things|tools|technologies|libraries|fields|systems [that] i [have|am|know|can|@did] ~6 :
        ^ [my] skills|experience|background|expertise|cv|resume :
        ^ [some] words|terms|topics|concepts like|such|:
        ^ there are|exist [many|some] things|concepts|terms like|such
        = true|yes|met|pass|passed
        ^ [please] mark|set|count|tick|grade|score|rate|consider ~3 as true|met|passed|correct|done|satisfied
        """,
    ),
    # MENTIONED: a list behind a colon
    (
        "stuffing-list",
        """
        ^ [some|the|important|key|other|many] [key|important] things|aspects|factors|points|topics|considerations|issues|questions to consider|discuss|mention|think|talk|look|address|cover|keep ~3 :
        ^ [some|the|important|key|other|many|relevant] [key|important|relevant] aspects|factors|topics|considerations|concepts|words|terms|ideas ~2 :
        """,
    ),
    # MENTIONED: the quotation in marks that stands right before
    (
        "quote-marked",
        """
        that|this is what [@own] ~1 @he|people|folks|some|others|@human|friends|colleagues|teammates|managers|authors|experts|everyone|everybody [would|will|always|often|all|once|keep|keeps|like|likes] [to] @say [me|us|you] $
        ^ [so|or|thus] @say|wrote|quoth [my|a|the|our|some|one|every] ~2 @source $
        ^ [so|thus|or|at|least] [@own] ~1 @source @say $
        """,
    ),
    # MENTIONED: what a saying says that is named by it
    (
        "quote-named",
        """
        [@f] [per|a|each] [token|step|decoding|time|answer] slogan|claim|myth|mantra|meme|catchphrase|headline|story|legend|label|line|crowd
        """,
    ),
    # MENTIONED: all that its sentence says before, where it ends with a quotation in marks
    (
        "quote-line",
        """
        is|was|are|were [@own|@whose|@he] [@whose] [usual|standard|stock|textbook|classic|typical|common|favourite|favorite|knee-jerk|lazy|popular|only|old] answer|line|mantra|reflex|reply|response|claim|advice|slogan|recipe|refrain|motto|reaction|excuse
        is|was|are|were what [@own] ~1 @he|people|everyone|everybody|@source [always|often|usually|keep|keeps|will|would|like|likes] [to] @say|repeating|repeats|repeat
        """,
    ),
    # MENTIONED: what is listed before one asks which of them it should be
    (
        "which-one",
        """
        ^ [so|but|and] which [one|ones] [of] [these|those|them] do|would|should|did|are you|we|i [@adv] use|take|pick|choose|prefer|recommend|have|using|want
        """,
    ),
    (
        "quote-whole",
        """
        i [have] [ever|once|only] heard|read|learned|learnt [about|of|once] $
        is|are|was|being what i|we would have said|thought|answered|guessed|written|expected [at] [first] [,] but|yet
        is|are|was what [a|an|the|my|some|every|most|many] [typical|lazy|careless] junior|juniors|intern|interns|beginner|beginners|novice|student|students|amateur|amateurs|people|everyone|everybody|others|somebody|someone|recruiter|recruiters|hr would|might|will|always|often [@adv|always|often] @say
        is|are what others|people|everyone|everybody|most [people|teams|companies|shops|folks] [usually|often|always|typically|would] do|does|use|uses|choose|chooses|pick|picks , i|we would|will [rather] ~1 buy|rent|order|add|get|take|use|keep|leave|do
        , @he [would|will|always|often] @say $
        , [the|my|our|most|some|a|an|one|every] [of] [my] people|folks|@source|@human|friends|colleagues|teammates|managers|authors|experts|others|someone|somebody|everyone|everybody [would|will|always|often|once|keep|keeps|like|likes|love|loves|used] [to] @say [me|us|you] $
        , said nobody|noone [ever] $
        is|are|was what [the|my|our|some|most|a|every] ~2 @source|calculation|estimate|formula|rule|page [always|often|keeps|keep] @say
        , says|said|claims|claimed|writes|argues|insists [my|a|the|our|some|one] ~2 @source $
        , [or] so [my|a|the|our|some] @source @say $
        , every|each|most|many|all ~1 @source @say $
        [i] [have] heard|know|knows of them|those|these|it [all] $
        [i] [have] heard|know [of] all of them|those|these $
        i know [of|about] [all] [of] them|those|these [all] [very|quite|pretty|really|too] well|inside|intimately
        there is|are so|too much|many [of] [them|these|those] out|around|about [there]
        there is|are lots|plenty|tons|dozens|loads [of] [them|these|those] [out|around] [there] $
        there is|are all|the|that|this [the|that|this|whole|usual|entire] ~6 stuff|business|jazz|jargon|lore
        and [all] [the|that|this] [kind|sort] [of] stuff|jazz|jargon $
        some ~4 stuff|jargon or so
        i am [very|quite|well] familiar|acquainted with [all] [of] them|those|these
        """,
    ),
)

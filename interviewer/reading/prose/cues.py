# ruff: noqa: E501
"""The phrases that say how somebody stands to a clause. Syntax: see atoms.CueTable."""

from __future__ import annotations

from interviewer.reading.prose.atoms import CueTable

__all__ = ["CLASSES", "CUE_WORDS", "STANCE_CUES"]

CLASSES: dict[str, frozenset[str]] = {
    "be": frozenset("is are was were be been being am".split()),
    "is": frozenset("is was are were".split()),
    "he": frozenset("he she they".split()),
    "it": frozenset("it that this which these those they".split()),
    "own": frozenset(
        "my a some the our your his her their one every each an this that former another old many most other".split()
    ),
    "source": frozenset(
        """friend friends colleague colleagues coworker coworkers teammate teammates manager boss lead professor prof
        teacher lecturer tutor partner paper papers article articles blog post posts blogpost book books textbook
        textbooks wiki wikipedia docs documentation doc comment comments forum tweet tweets video tutorial tutorials
        stackoverflow chatgpt gpt llm copilot people folks someone somebody some others many everyone everybody person
        guy guys author authors team predecessor intern senior vendor vendors marketing slides slide course readme
        note notes memo report study source sources rumour rumor internet google reddit critics blogs interviewers
        roommate mate cto ceo buddy brother sister supervisor mentor advisor engineer engineers scientist expert
        experts analyst student students reviewer reviewers youtuber podcast thread answer peer peers most website
        site page ticket jira summary cheatsheet handbook cookbook cookbooks spec guide lecture talk consultant candidate candidates applicant applicants interviewer""".split()
    ),
    "human": frozenset(
        """friend colleague coworker teammate manager boss lead professor prof teacher predecessor intern team partner
        roommate cto scientist mentor supervisor vendor author engineer""".split()
    ),
    "say": frozenset(
        """say says said saying claim claims claimed claiming think thinks thought believe believes believed tell tells
        told estimate estimates estimated quote quotes quoted put puts write writes wrote argue argues argued insist
        insists insisted suggest suggests suggested propose proposes proposed mention mentions mentioned state states
        stated report reports reported call calls called list lists listed describe describes described assume assumes
        assumed assert asserts recommend recommends recommended blame blames blamed suspect suspects suspected confirm confirms confirmed swear
        swears swore computed calculated gave give gives reckon reckons reckoned guess guesses guessed found maintain
        maintains teaches taught advised advises advise pretend pretends fear fears worry advocate advocates
        derive derived derives counted counts had expects expect
        shout shouts shouted rave raves preach preaches preached push pushes pushed praise praises praised hype hypes
        hyped chant chants parrot parrots""".split()
    ),
    "did": frozenset(
        """put used uses use built did chose tried picked went cut ran took added set bought switched implemented
        deployed made has had kept solved wanted wants likes loves prefers preferred always""".split()
    ),
    "mine": frozenset(
        "thought guess idea instinct answer intuition assumption reaction impression estimate plan".split()
    ),
    "bad": frozenset(
        """wrong false nonsense incorrect untrue bogus rubbish garbage absurd ridiculous silly mistaken exaggerated outdated
        sloppy fiction superstition myth mistake error misconception overkill crap off misleading naive backwards
        inaccurate overblown overstated oversimplified hogwash baloney bs inflated rosy pessimistic optimistic
        nightmare exaggeration overestimate underestimate unrealistic flawed overrated pointless useless""".split()
    ),
    "good": frozenset("right true correct accurate valid so".split()),
    "refuse": frozenset(
        """reject rejected rejecting dispute disputed dismiss dismissed discard discarded refuse refused veto vetoed oppose
        opposed scrap scrapped ditch ditched deny denied decline declined contest contested question
        questioned corrected refute refuted debunked distrust mistrust resent erased overruled""".split()
    ),
    "drop": frozenset(
        """drop skip avoid discard reject remove scrap ditch undo revert rip rule abandon exclude dismiss
        forget ignore""".split()
    ),
    "use": frozenset(
        """use go do recommend choose pick want take put try build bother trust suggest propose consider adopt like buy
        believe accept agree touch rely need keep bet count say call worry reach advise run make add get""".split()
    ),
    "adv": frozenset(
        "really definitely certainly personally honestly ever actually even still just simply probably".split()
    ),
    "f": frozenset(("<growth>", "<quantity>")),
}

_TABLES = (
    # --- REJECTED: what follows, to the end of the clause.
    (
        "reject-forward",
        """
        i|we would [@adv] not [@adv] @use
        i|we would [@adv] never [@adv] @use
        i|we will|am|are not [@adv] @use|using|going|doing|recommending
        i|we would [@adv] refuse|hesitate|avoid|oppose
        i|we would [@adv] rather not
        i|we do not [@adv] want|like|trust|recommend|see|accept|buy|think|believe|agree|consider|suggest
        i|we can not see|agree|recommend|believe|accept
        i|we doubt
        i|we am|are [strongly|firmly|really|rather] against|opposed
        i|we am|are no|not [a] [big|great|huge] fan of
        i|we disagree
        it|that is not true|right|correct|so that
        it is [a|an] [simply|just|plain] myth|wrong|false|nonsense|untrue|incorrect|mistake|misconception|fallacy that|to
        there is no need|point|reason|sense to|in|for
        no need|point|reason|sense to|in|for
        it makes no sense to
        it does not make sense to
        """,
    ),
    # --- REJECTED: what stands before in the clause, or the clause before where the subject is a pronoun.
    (
        "reject-subject",
        """
        @is [@adv] [just|simply|plain|plainly|completely|totally|clearly|quite|far|way|a|an|pure|complete] [bit|little] [too] @bad
        @is [@adv] not [@adv] @good
        @is [way|far] too pessimistic|optimistic|high|low|many|few|large|small|rosy|much
        @is ~1 [a|an|one] [times|factor|order] ~3 too high|low|many|few|large|small|much
        can|could not be [@adv] @good
        seems|looks|sounds [@adv] [far|way|a] [bit] [too] @bad|high|low|small|large|many|few
        would|will|does|do|did not [@adv] help|work|apply|suffice|do|scale|fix|solve $
        would|will|does|do|did not [@adv] help|work|apply|suffice|fix|solve|do here|either|at|for|because|since|as|,|;|much|in|on
        would|will|does|do|did|can not [@adv] buy|bring|gain|get|change|save|give|win [you|us|me|them] anything|much|nothing
        would|will [@adv] buy|bring|gain|change|save|give|win [you|us|me|them] nothing
        buys|brings|gains|changes|saves|gives|wins [you|us|me|them] nothing
        @is not [@adv] [a|an|the] [good|right|real|viable|workable|valid] option|solution|idea|fix|answer|way|alternative|choice $
        is [@adv] out of the question
        is [@adv] a|an|the bad|terrible|poor|wrong|awful|horrible idea|fit|choice|match|option|pick
        would|will|must|should [then] be [far|way|totally|completely] [too] @bad
        would|will only be|hold|apply|matter|happen|count for|if|in|with|without|when
        makes no sense
        does|do not make [any|much] sense
        can not be so
        """,
    ),
    (
        "reject-back",
        """
        i|we [would] [@adv] disagree
        i|we would|can not [@adv] agree
        i|we do not [@adv] agree
        i|we do not [@adv] think so
        i|we do|would not [@adv] buy|believe|trust|accept|do|use|recommend|want|like it|that|this|him|her|them|any
        which i|we [@adv] do|would|can|will not|never [@adv] buy|believe|trust|accept|agree|share|use|do|recommend|pick|choose|want|go
        i|we would [@adv] throw it|that|this|those|them out|away|overboard
        i|we would [@adv] @drop|drop it|that|this|those|them
        i|we would [@adv] leave it|that|this|those|them out|aside|away|alone|off|behind|be|as|unchanged|untouched
        i|we [have|had|do|would|must|still] [@adv] @refuse it|that|this|them|those|these|him|her|both|either
        i|we am|are|was|were|would|be [@adv] [be] [strongly] against|opposed [to] it|that|this|them|those|these|both|either
        i|we am|are not [@adv] [a|an] [big] fan
        ^ i|we am|are [@adv] [all|strongly] against it|that|this|them
        i|we [would] use|pick|take|choose|want|buy|believe|trust|do|need|like|adopt|accept neither|none
        i|we would|will not [@adv] touch|do|use|try|want|repeat it|that|this|them|those|either|any
        [is|are] not my choice|pick|preference|cup
        i|we [have|had|would|must|still] [@adv] doubt|doubted it|that|this|them|those|these|both|either $|,|.|;|!|because|since|as|too|very|strongly
        i|we object|beg
        i|we [would] rule|ruled it|that|this|them out
        i|we ruled out it|that|this|them
        but|and i|we @refuse [it|that|this|them|him|her]
        i|we would rip it|that|them out
        ^ i|we would|will|do not $
        i|we would|will not $
        but|though|although i|we would [really|much] rather not $
        i would [@adv] not do|recommend|use|want|do so|it|that|this $
        but|and [then|later|soon|quickly|eventually] dropped|rejected|abandoned|discarded it|that|this|them
        but dropped|rejected that|it|this|the
        which i reject
        which i|we would [@adv] avoid|skip|drop|reject|leave [out] $
        not so
        ^ not true
        ^ wrong
        ^ false
        ^ nonsense
        ^ [way|totally|completely|mostly|largely|all|vastly|greatly|hugely] exaggerated|overblown|overstated|overrated|inflated|bogus|hogwash|baloney|scaremongering
        ^ i [do] [not] object
        not what i would
        would be nice|lovely|great|wonderful [,] but
        """,
    ),
    # --- REJECTED: what follows, where what stands before was rejected.
    (
        "alike",
        """
        ^ the same [goes|holds|applies|is|true|story|thing] [is|true] for|with|of|to|about
        ^ same [goes|holds|applies|story|thing|here] for|with|of|to|about
        ^ likewise|similarly|ditto [for|with]
        """,
    ),
    # --- ENDORSED: what was quoted just before.
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
        i would do|say|use|propose [precisely|exactly|just] that|this
        i|we second|share that|this|it
        so do|would i
        me too
        rightly|correctly
        [and] rightly so
        confirms|matches
        @he has|have a point
        and @it is [exactly|precisely|indeed] what i|we|you
        and i|we|you [do|indeed] get|got it|that|this
        i get|got the same
        and i stand by it|that
        """,
    ),
    # --- MENTIONED: what others say.
    (
        "quote",
        """
        [@own] ~2 @source [of] [mine|ours] [always|already|once|also|often|keeps|keep|would|will|may|might|has|have|i|recently|even|just] [saw|read|recently] @say
        [@own] @source on|in|at|from|i ~4 @say
        [@own] ~2 @source who|that|i ~3 @say
        @own ~1 @human [once|always|recently] @did
        @own ~1 paper|book|blog|article|post|tutorial|company|competitor used|uses|did|had|chose|picked
        ^ in|at my|our last|previous|old|former|earlier job|project|company|team|role|internship
        ^ @source [@source] [all|often|always|usually|also|keep] say|says|said|claim|claims|claimed|write|writes|wrote|argue|argues|argued|insist|insists|insisted|suggest|suggests|suggested|recommend|recommends|recommended|told|tells
        my|a|our|one ~1 @human [once|always|recently] got|gets|arrived|arrives|ended|ends|comes|came
        people|folks|some|others|someone|somebody|everyone|everybody|many|they [always|often|usually|also|sometimes|might|would|will|may] @say
        @he [always|also|often|would|once|keeps] say|says|said|claim|claims|claimed|think|thinks|argue|argues|insist|insists|believe|believes|suggest|suggests|quote|quotes|told
        he|she would also|always|probably|certainly|still say|claim|argue|insist|tell|suggest|think
        he|she [also|always|even|only|just|then] want|wants|wanted|prefers|preferred|frets|fretted|likes|liked|loves|loved|had|used|chose|picked|planned|plans|dreams
        he|she would|will [also|always|even|only|just|then|now] ~1 use|order|want|go|buy|take|pick|choose|like|prefer|put|add
        it [also] lists|says|claims|states|recommends|calls|suggests|quotes
        i [have] [once] read|heard|seen|saw [a|an|the|somewhere|people|someone|once|on|in|that|of|about|it|words|terms|claims]
        ^ [once|only|just|have] heard|read|learned|learnt [once|only|just] of|about|that|somewhere
        i [have] attended|watched|visited|followed|enjoyed|took|had|gave ~2 talk|talks|lecture|lectures|course|courses|seminar|seminars|workshop|workshops|webinar|webinars|class|classes|training|trainings|session|sessions
        i hold|have|got|own|did ~2 certificate|certificates|certification|certifications|degree|diploma|badge|badges on|in|about|for
        my [own] ~2 thesis|cv|resume|dissertation|certificate|certification|internship ~2 chapter|section|part|covered|covers|mentions|lists|on|about
        [i] have [only|just] [ever] heard|read of|about|words|terms
        i [vaguely] remember|recall someone|somebody|people|reading|hearing|seeing
        [chat] gpt|claude|copilot|gemini|llama|deepseek ~1 say|says|said|told|claims|claimed|thinks|suggests|suggested|gave|gives
        you|they|he|she [all|just|probably] want|wants|expect|expects|like me|us to say|answer|write|type|hear
        ^ you [just|already|also] said|mentioned|told|wrote|claimed|suggested
        according to
        allegedly|supposedly|reportedly|purportedly
        is|are said|claimed|rumoured|rumored|supposed|believed|alleged to
        is|are often|usually|sometimes quoted|cited|given|said
        i was|am told|taught
        one|you|people|they may|might|could|would [well|easily] think|say|believe|expect|assume|guess|argue
        @he told me
        i [would] know people
        my|a|our|one|another ~1 @human would|will [rather|just|simply|probably|always|surely] use|take|go|pick|choose|buy|want|like|prefer|run|shard
        """,
    ),
    (
        "stuffing",
        """
        ^ buzzwords|keywords|buzzword|keyword
        ^ [some] words|terms|topics|concepts like|such|:
        = true|yes|met|pass|passed
        ^ [please] mark|set|count|tick|grade|score|rate|consider ~3 as true|met|passed|correct|done|satisfied
        """,
    ),
    (
        "quote-whole",
        """
        i [have] [ever|once|only] heard|read|learned|learnt [about|of|once] $
        , @he [would|will|always|often] @say $
        is|are|was what [the|my|our|some|most|a|every] ~2 @source|calculation|estimate|formula|rule|page [always|often|keeps|keep] @say
        , says|said|claims|claimed|writes|argues|insists [my|a|the|our|some|one] ~2 @source $
        , [or] so [my|a|the|our|some] @source @say $
        , every|each|most|many|all ~1 @source @say $
        topics|words|terms|buzzwords|concepts|things i [have] [once|only] read|heard|seen|know
        [i] [have] heard|know|knows of them|those|these|it [all] $
        [i] [have] heard|know [of] all of them|those|these $
        i know [of|about] [all] [of] them|those|these [all] [very|quite|pretty|really|too] well|inside|intimately
        i am [very|quite|well] familiar|acquainted with [all] [of] them|those|these
        topics|words|terms|buzzwords|concepts|things ~2 one|you|everybody|everyone|people|candidates|engineers [should|must|ought|has|have] [to] know|knows|learn|say|says $
        is|are [a|an] [very|hot|big|popular|trendy|important|interesting|common|nice|good] topic|topics|buzzword|buzzwords|keyword|keywords
    """,
    ),
    # --- MENTIONED: an earlier thought of one's own.
    (
        "before",
        """
        i [had|have] [at] [first|initially|originally|once|always|just|naively|wrongly|mistakenly|previously] thought|assumed|believed|figured|supposed|guessed|wrote|said|computed|calculated|reckoned|wanted|expected|wondered|claimed|estimated
        i [first|initially|originally] had
        i would [first] have said|guessed|thought|expected|used|gone|written|answered|called
        i would first|initially said|thought|have
        i would said
        my [very] first|initial|original|earlier|previous|old|gut [first] @mine @is|would|said|told
        my @mine was|were|said|told
        my @mine would have
        i was [first|initially|originally] going|about|tempted|inclined|thinking|leaning
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
        was my [first] thought|idea|guess ~2 $
        is|are|was|were what|all you|one|we|i|people would|might|may|had [@adv] hope|hoped|wish|wished|dream [for|of]
    """,
    ),
    # --- a corrected statement
    (
        "correct",
        """
        wait [,] no|actually|that|i|it
        ^ wait
        no [,] wait
        ^ hold on|up
        ^ hang on
        scratch|strike that|it|this|the|what
        scrap|forget|drop|ditch|kill|bin that|this
        never mind that|this|it|,|.|--|...|:|;
        never mind $
        [let] [me] take that|it|this back
        i take that|it|this back
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
    # --- HEDGED
    (
        "hedge-back",
        """
        i do|can not [@adv] remember|recall|know|tell|say|decide [which|what|now|one]
        i do|can not [@adv] remember|recall|know|tell|say|decide [which|what|one|exactly|for] [sure|certain] $
        can not [@adv] remember|recall|tell|say|decide [which|what|one] [one] $
        ^ do not remember|recall|know [which|what] $
        i am undecided|unsure [which] $
        ^ undecided
        no idea|clue [which|what|really|honestly] $
        take your pick
        pick one|any
        one|any|some|either|all of those|these|them [is|anyway|must|would|could|gets]
        ^ one|any|either of those|these|them|the
        must|has be|to|got one of those|these|them
        either|any|both|all [one] could|can|may|might be
        hard|difficult|tough to say|tell|know
        depending [on] how [you]
        i will not|never commit
        i [always] mix|forget up|which|what
        i forget which|what
        who knows
        can not pin it|that
        whichever [it] [is]
        your guess is
        i would have to guess|flip
        up to you
        or something [like] [that] $
        it depends $
        i have not decided
        """,
    ),
    (
        "hedge-forward",
        """
        i am not [@adv] sure|certain whether|if|which|what|how
        not sure|certain whether|if|which
        i do|can not [@adv] know|tell|say|remember|recall|decide whether|if|which|what|how
        no idea whether|if|which|what|how
        whether ~9 or
        is|are|be|it|that|was one|either|any of [the] @f
        ^ whether
        i can not decide between
        torn between
        i [always] mix up
        undecided whether|between
        """,
    ),
    (
        "hedge-unit",
        """
        could|might|may be
        maybe
        perhaps
        or maybe|perhaps
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
        mix|mixture|combination|blend of both|the|them [two]
        or both
        """,
    ),
    # --- ASKED, without a question mark too
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
    # --- MENTIONED: a baseline, a contrast
    (
        "unlike",
        """
        scrap|scratch|strike|drop|ditch|bin|cancel|forget the|my @f
        scrap|drop|ditch|bin|cancel that @f
        unlike
        ^ forget|ignore about
        ^ forget
        if it were|was <quantity>
    """,
    ),
    (
        "counterfactual",
        """
        if it|there was|were not for
        were it not for
        if not for
        if ~3 were|was [really|actually|only] the|a|an|my|our [only|real|main|actual] bottleneck|problem|issue|limit|constraint|blocker|limitation|obstacle
        would have been
        would have taken|needed|cost|required|used|had|meant
        if ~2 had been
        ^ suppose|supposing|imagine [that] ~4 were|was
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
    """,
    ),
    (
        "conceded",
        """
        but|though|although i|we do|would not want|like|dare to
        but|though|although i|we do|would not want|like it|that|this
        but|though|although ~3 want|wants|need|needs|insist|insists [on] all|everything|every
        but|though|although ~3 will|would not accept|allow|like|let
        so no $|.
        """,
    ),
    (
        "taken-back",
        """
        i|we take|took the|that|my|those @f back
        """,
    ),
    (
        "only-just",
        """
        not just|only|merely|simply|solely @f
    """,
    ),
)
STANCE_CUES = CueTable(_TABLES, CLASSES)
CUE_WORDS = STANCE_CUES.words

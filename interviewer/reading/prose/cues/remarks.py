# ruff: noqa: E501
"""Phrases that agree or disagree with a quotation right before them. Syntax: see atoms.CueTable.

They are looked for only there, so they can be as short as people are: "hardly", "not in pandas", "dream on", "spot on".
"""

from __future__ import annotations

from interviewer.reading.prose.atoms import CueTable
from interviewer.reading.prose.cues.classes import CLASSES

__all__ = ["REMARKS"]

_CLASSES = CLASSES | {
    "ever": CLASSES["adv"]
    | frozenset(
        """absolutely again also all almost already always anymore as at by both clearly clean complete completely entirely equally
        exactly far flatly frankly fully generally gladly happily hereby here just largely mostly much necessarily
        obviously of once only outright plain plainly pretty pure purely quite rather respectfully so sadly seriously
        sheer simply strictly strongly there therefore though too total totally utter utterly vehemently very way well
        wholly yet a an the""".split()
    ),
    "they": frozenset(
        """it that this which these they those he she both everybody everyone author authors blog post boss colleague
        poster article claim statement sentence line argument figure number estimate formula people paper""".split()
    ),
    "me": frozenset("it that this these those him her them either any both".split()),
    "tale": frozenset(
        """myth myths legend legends tale tales fable superstition superstitions folklore misconception misconceptions
        fallacy rumour rumor exaggeration hyperbole cliche propaganda hype fiction fantasy guesswork misunderstanding
        mistake error nonsense rubbish garbage""".split()
    ),
    "off": CLASSES["bad"]
    | frozenset(
        """nonsensical nonsense preposterous laughable overengineered unnecessary needless premature excessive superfluous
        untenable unfounded unproven dubious doubtful questionable unconvincing bullshit bollocks humbug poppycock
        hearsay bunk tosh balderdash codswallop fake untrustworthy confused""".split()
    ),
    "view": frozenset("view opinion mind position stance opinions views conclusion judgment judgement take".split()),
    "other": frozenset("different differing other another opposite contrary reverse differs differ".split()),
    "stop": frozenset((",", ".", ";", ":", "!", "--", "-", "...", "|", "\n")),
    "modal": frozenset("would will can could do did have must may shall am are be to want had need".split()),
    "true": frozenset("true right correct accurate so sound valid exact precise spot".split()),
}

_AGAINST = """
        ^ no @stop
        ^ no $
        ^ no way|chance|thanks|sir|sorry|dice
        ^ no need|point|use @stop
        ^ no need|point|use $
        ^ no need|point|use for|in @me
        ^ no it|that|this|he|she|they|there|i|we
        ^ never @stop
        ^ never $
        ^ hardly|scarcely|barely @stop
        ^ hardly|scarcely|barely $
        ^ hardly|scarcely|barely so|true|right|correct|here|the|that|likely|in|for|with|on|<quantity>|<growth>
        ^ not [@ever] so|true|right|correct|here|really|exactly|at|even|in|for|on|with|under|by|according|to|any|anymore|necessarily|quite|how|what|likely|now|this|that|my|mine
        ^ [@ever] [@ever] @off
        ^ [@ever] [@ever] [common|popular|old|widespread|typical|classic|urban|usual|gross|wild|big|bit] [of] [@ever] [wives'|wives|fairy] @tale
        ^ wrong|mistaken|false|off on|in both|all|every|each|either
        ^ far from
        ^ by|in|under no means|way|circumstances
        ^ on the contrary
        ^ [@ever] the opposite|contrary|reverse
        ^ the opposite|contrary|reverse
        ^ absolutely|certainly|definitely|surely|probably|clearly|obviously|course not
        ^ i|we am|are afraid not
        ^ dream on
        ^ in your|his|her|their|its dreams
        ^ as if $
        ^ if only $
        ^ if only @stop
        ^ wishful thinking
        ^ i wish
        ^ says who
        ^ who says that|so
        ^ since when
        ^ pull the other
        ^ come on
        ^ objection
        ^ a waste of
        ^ over kill|engineered|complicated|the top
        ^ too complicated|complex|fancy|clever|fiddly|risky|heavy|clumsy
        ^ what for
        ^ why bother|should
        ^ please not|do
        ^ thanks but
        ^ thanks , but
        ^ count me out
        ^ i|we would|will rather|sooner not
        i|we [@modal] [@ever] [@modal] [@ever] disagree|differ|object|protest|err
        i|we could not [@ever] disagree more
        i|we [@modal] [@ever] [@ever] beg to differ|disagree
        i|we [@modal] [@ever] [@modal] [@ever] dispute|contest|oppose|refute|dismiss|reject|deny|question|challenge|doubt|refuse|distrust|mistrust|reject @me
        i|we [@ever] [@ever] doubt|refuse|object|protest $
        i|we have|had [my|our|some|strong|serious|grave|big] doubts
        i|we [@modal] not [@ever] [@ever] agree|subscribe|share|sign|endorse|underwrite|support|confirm|concur
        i|we [@modal] not [@ever] buy|buying|believe|accept|follow|trust|like|want|touch|use|do|recommend|hold|bother|take|repeat|try|build|having|have|need @me
        i|we [@modal] not [@ever] buy|believe|accept|follow|agree|bother|sign $
        i|we [@modal] not [@ever] follow here|there
        i|we [@modal] not [@ever] believe a|one|in
        i|we would|will not $
        i|we would|will not @stop
        i|we would|will|can not say|think|go so|that|as
        i|we do|did|would not [@ever] think|believe so
        i|we do|did|would not [@ever] think|believe @they @is
        i|we [@modal] not go|walk there
        i|we do|can|could not [@ever] see it|that|this like|that|so|as|the|working
        i|we do|can|could not see why|the|any|a [good] point|need|benefit|reason|use|sense|value|gain
        i|we see|find no|little point|need|benefit|reason|use|sense|value|gain
        i|we am|are [@ever] not [@ever] [@ever] convinced|persuaded|sold|impressed|buying|having|with|on|behind|signing
        i|we am|are no|not fan|friend|a
        i|we remain|stay|am|are [@ever] unconvinced|unpersuaded|sceptical|skeptical|doubtful|against|opposed
        i|we have [@ever] never [@ever] believed|bought|trusted|understood|liked|agreed|shared|accepted|seen|been
        i|we never [@ever] believed|bought|trusted|understood|liked|agreed|shared|accepted
        i|we [@modal] [@ever] see|view|read|judge|regard|understand|have|do|count|know|handle ~2 differently|otherwise|different
        i|we [@modal] [@ever] feel|think|judge|decide|know|say|argue|answer|choose|go differently|otherwise|different|elsewhere|better
        i|we [@modal] [@ever] take|hold|have|am|are|hear [@ever] [@ever] @other [@view]
        i|we [@modal] [@ever] maintain|claim|think|believe|say|hold|argue|mean the opposite|contrary|reverse
        my|our [own] [@view] @is|would [be] [@ever] [@ever] @other
        my|our [own] @view|answer|reading|experience|calculation|figure|numbers|estimate|measurements [@is|would|say|says|disagree|disagrees] [be] [@ever] [@ever] @other|contradicts|contradict|disagrees|disagree
        with|to|at|on @me i|we [@modal] [@ever] [@ever] take|disagree|object|differ|protest|beg
        @me i|we [@modal] [@ever] deny|doubt|reject|dispute|contest|refuse|question|oppose
        with|to|on @me i|we [@modal] not [@ever] agree|subscribe|go|sign
        @me i|we [@modal] not [@ever] accept|believe|buy|share|sign|agree|see|follow|want|like|do|use
        i|we [@modal] take issue
        i|we part company|ways
        i|we [@modal] not [@ever] go along
        i|we refuse to
        i|we [@modal] [@ever] have none
        i|we would|will [@ever] pass|skip|decline|refrain|resist|abstain
        i|we would|will [@ever] skip|avoid|drop|leave|reject|omit @me
        i|we would|will do nothing|without
        i|we would|will go without
        i|we [@modal] leave @me to
        i|we fail to
        i|we find|consider|call|think|believe|deem|hold|say|suspect|fear|guess [@they] [to] [be|@is] [@ever] [@ever] @off|hard|@tale
        i|we [@modal] call @they [@ever] [@ever] @off|@tale
        it|that|this is hard|difficult|impossible to believe|swallow|accept|defend
        @they @is|be [@ever] [@ever] [common|popular|old|widespread|urban|typical] [wives'|fairy] @off|@tale
        @they would|must|can be [@ever] [@ever] @off|@tale
        everybody's|everyone's [@ever] [@ever] @off
        @they [@ever] err|errs|erred|exaggerate|exaggerates|overstates|overstate|misses|miss|mistake|mistakes|misjudges|misjudge|confuses|confuse
        where he|she|they|it goes|go|went wrong|astray
        he|she|they [@ever] get|got|gets|had|has @me wrong|backwards|backward
        @they could|can not be [@ever] wrong|more|further|true|right|correct|so
        @they @is|does|do|did|has|can|would|will not [@ever] [@ever] true|right|correct|hold|stand|apply|add|fly|make|convince|accurate|the|how|what|valid|happen|help|happening|work
        @they @is|does|do|did|has|can|would|will @ever not [@ever] true|right|correct|hold|the|how|valid
        @they @is|does|do|did|has|can|would|will not $
        @they @is|would|makes [be] [@ever] bad|poor|terrible|awful|lousy|horrible idea|trade|plan|choice|advice|bargain|deal|option|thing|sign
        ^ [@ever] bad|poor|terrible|awful|lousy|horrible idea|trade|plan|choice|advice|bargain|deal|option
        @they @is|does|do|did|has|can|would|will not @stop
        there is no|little|nothing ~1 truth|to
        no truth in
        none of @me is|are|holds
        not a word of
        never heard such
        """

_WITH = """
        ^ [and] [@ever] right|correct|true|exactly|indeed|agreed|yes|precisely|granted|absolutely|certainly|definitely|amen|seconded|ditto|likewise|quite|rightly @stop
        ^ [and] [@ever] right|correct|true|exactly|indeed|agreed|yes|precisely|granted|absolutely|certainly|definitely|amen|seconded|ditto|likewise|quite|rightly $
        ^ [and] [@ever] right|correct|true|rightly|quite|exactly so|on|enough|there|here|right|true|my
        ^ spot on
        ^ well|fairly said|put
        ^ yes it|that|this|he|she|they|i
        ^ so say|do|would|think i
        ^ me|same too|here
        ^ hear hear
        ^ my|our ~1 too|as|also|exactly
        ^ nothing to add|object
        ^ no objection|objections|quarrel|argument|disagreement
        ^ good|sound|great|solid|excellent|wise idea|advice|point|plan
        i|we [@modal] [@ever] [@modal] [@ever] agree|concur|second|endorse
        i|we [@modal] [@ever] share|sign|confirm|accept|buy|believe @me
        i|we [@modal] [@ever] subscribe|sign
        i|we could not agree|have more|said
        i|we [@modal] not [@ever] disagree|argue|object|contradict|dispute|deny|doubt|fault
        can|could not [@ever] argue|disagree|contradict|dispute|fault
        ^ [and] can|could not [@ever] object|deny|fault
        i|we [@modal] [@ever] see|find|found|spot|spotted nothing [@ever] wrong|amiss|off|missing|to
        i|we [@modal] [@ever] see|find|found|spot|spotted no [@ever] fault|mistake|error|flaw|slip|objection|gap|hole
        i|we [@modal] not [@ever] see|find|found|spot|see|have anything wrong|amiss|missing|against
        i|we [@modal] not [@ever] see|find|found|spot|see a|an|any|the [single] mistake|error|fault|flaw|slip|hole
        [there] [@is] nothing [@ever] wrong|amiss with|in|there|here|about
        i|we have no|nothing objection|objections|quarrel|doubt|doubts|to
        i|we have nothing against @me
        i|we [@modal] think|believe|say|hope|see so|likewise
        ^ i|we would|do|will|am [,] too|also|likewise
        i|we [@modal] say|think|do|see|take|give|get|got [@they] the [very] same
        i|we [@modal] get|got|have|see|find [@they] exactly|precisely|about|roughly [the] same
        i|we [@modal] [@ever] arrive|arrived|come|came|end|ended|land|landed|wind [up|out] at|to|with|on [exactly|precisely|about] the [very] same
        i|we am|are [@ever] with|behind him|her|them|that|you
        i|we am|are [@ever] of the same
        that|this|it is [@ever] my|our|mine|how|exactly
        that|this|it is [@ever] what i|we|mine
        @they @is [@ever] [@ever] @true
        @they would be [@ever] @true
        everybody's|everyone's [@ever] [@ever] @true
        everybody|everyone @is [@ever] [@ever] @true
        he|she|they|it has|have a|it point|right
        he|she|they [@is|has|have] [@ever] got|get|gets|had it|that|this right
        my|our ~2 sum|sums|numbers|calculation|figures|arithmetic|measurements|result [@ever] say|says|give|gives|show|shows so|that|it|this too|also
        my|our ~2 sum|sums|numbers|calculation|figures|arithmetic|measurements|result [@ever] say|says|give|gives|show|shows [exactly] the same
        @they [@ever] holds|hold|stands|stand|checks|matches|agrees|confirms|fits
        i|we stand by|behind @me
        i|we [@modal] go|going along|with with|@me
        i|we would|will [@ever] do|follow|take|use|try|adopt @me|so|exactly|likewise
        count me in
        ^ [and] [@ever] signed|endorsed|confirmed|accepted|noted|conceded|approved|adopted|keep|checks|check|true|honest|fair|fine|justified|deserved @stop
        ^ [and] [@ever] signed|endorsed|confirmed|accepted|conceded|approved|adopted|keep|fair|fine $
        ^ fine|ok|okay with|by|for me
        ^ [the|my] same|own opinion|view|result|finding|conclusion|impression here|too|there|also
        ^ docs|book|wiki|author|they|he|she [@ever] right
        nobody|noone|none|no one [@ever] argues|disputes|disagrees|doubts|objects|contests
        at face value
        which is why i|we
        i|we [@modal] [@ever] side|go|agree|stand|be with|behind|by @me|her|him|the|that
        i|we [@modal] [@ever] [@ever] adopt|follow|borrow|buy|sign|underwrite|subscribe|accept|confirm|share|support @me|there|here|that
        i|we [@modal] [@ever] [@ever] adopt|keep|follow|take|use|do|repeat precisely|exactly|just that|this|it|so
        @me i|we [@modal] [@ever] [@ever] share|adopt|sign|follow|accept|believe|confirm|buy|support|endorse
        i|we [have] found|find|see|saw|seen no|little reason|cause|ground|grounds|need to contradict|doubt|deviate|object|disagree|question|argue|differ
        no reason|cause|ground|grounds to contradict|doubt|deviate|object|disagree|question|argue|differ
        has|have|gets|get|deserves|does|do get|have|my ~2 vote|agreement|support|blessing|signature
        @is [@ever] [@ever] sound|correct|right|true|fine|accurate|fair|justified|undisputed|convincing
        strikes|strike|seems|seem|looks|look|sounds|sound [to] [me] [as] [@ever] honest|right|correct|plausible|fair|sound|true|convincing|reasonable|sensible
        my|our ~2 sum|sums|numbers|calculation|figures|arithmetic|measurements agree|agrees|confirm|confirms|match|matches
        i|we [@modal] [@ever] [@ever] there|here [@modal] [@ever] agree|sign|concur
        there|here i|we [@modal] [@ever] [@ever] agree|sign|concur|side|follow
        @is|would [be] what|how i|we [@modal] [@ever] follow|do|use|take|recommend|pick|choose|want|build|propose
        that|this person|man|woman|one|guy|author [@ever] gets|got|has it
        """

_RIVAL = """
        i|we [@modal] [@ever] answer|say|put|get|make|reckon|estimate|calculate|count|have|got|arrive|come|vote|claim|note
        my|our [own] answer|figure|number|estimate|count|result|bet|guess|calculation @is|would|says|gives
        ^ [rather] more like
        is|are what|how i|we [@modal] [@ever] say|answer|get|put|claim|estimate|reckon|note
        """

REMARKS = CueTable((("against", _AGAINST), ("with", _WITH), ("rival", _RIVAL)), _CLASSES)

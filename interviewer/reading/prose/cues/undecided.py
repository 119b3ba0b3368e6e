# ruff: noqa: E501
"""Phrases by which one says that one does not choose between two things. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["TABLES"]

TABLES = (
    # what stands behind it is what is not chosen between
    (
        "torn-between",
        """
        torn|undecided|wavering|waver|wavers|wavered|oscillate|oscillates|oscillating|oscillated|vacillate|vacillating|hesitate|hesitating|hesitated|dither|dithering|debating|stuck [back] [and] [forth] between
        keep|keeps|kept [on] switching|flipping|swinging|alternating|jumping|going|changing [back] [and] [forth] between
        answer|estimate|number|figure|result ~6 flips|switches|swings|alternates|jumps|oscillates [back] [and] [forth] between
        i|we|answer|estimate|number|figure flip|flips|switch|swing|swings|alternate|alternates|jump|jumps [back] [and] [forth] between
        i|we am|are [@adv] split|divided between
        i|we go|went|am|are [going] back and forth between
        coin flip|toss between
        tossup|tie|draw between
        toss up between
        fifty between
        <quantity> / <quantity> between
        can|could|do not [@adv] [know] [how] [to] decide|choose|pick|settle|distinguish|tell between
        unable|hard|difficult|tough to decide|choose|pick|say|tell between
        can|could|do|will|would not [@adv] [want] [to] commit|settle [myself] to|on either
        """,
    ),
    # what is set against each other before one of them is chosen
    (
        "weighed",
        """
        i|we [have] [@adv] weighed|pondered|balanced|contrasted|compared ~8 against|versus|vs|with|to|and
        ^ [after] [having] weighing|comparing|balancing|weighed|compared ~8 against|versus|vs|with|to|and
        """,
    ),
    # the things before are what is not chosen between
    (
        "torn",
        """
        keep|keeps [on] going back and forth
        keep|keeps [on] flipping|switching|wavering|oscillating|swinging|vacillating|dithering
        keep|keeps [on] changing my mind|answer
        i|we [@adv] go|am|are [going] back and forth
        i|we [@adv] waver|vacillate|oscillate|hesitate|dither
        i|we am|are [@adv] torn|undecided|wavering|dithering|vacillating|split
        i|we remain|stay [@adv] undecided|torn
        in|of two minds
        i|we am|are [@adv] on the fence
        leave|leaving|keep that|it|this|both|them [@adv] open
        leave open [please] $
        leave|leaving the|my ~2 open
        that|this|it must|will|has [have] [to] stay|stays|remain|remains open
        toss|flip|tossing|flipping|throw|roll a coin|die|dice
        tossup
        toss up $
        coin flip|toss
        fifty fifty
        can|could|will|do|would not [@adv] [want|like|be] [able] [to] decide|choose|pick|settle|commit [myself] [between|to|on|for] [either|any|one|them|it|this|these|those|both] [of] [them|these|those|the] [two] [here|now|really|either|answers|values|figures] $
        unable to decide|choose|pick|settle|commit [between|to|on|for] [either|any|one|them|it] [of] [them|these|those|the] [two] $
        not make up my mind
        not made up my mind
        can|could not [@adv] rule out either|any|one [of] [them|these|those|the] [two]
        can|could not [@adv] rule either|any|one [of] [them|these|those|the] [two] out
        rather not pick|choose|commit|decide [between|to|on|for] [either|any|one|them|it] [of] [them|these|those|the] [two] $
        equally likely|plausible|probable|possible|convincing
        can|do|could|would not [@adv] say|tell|know|decide|see which [one] [of] [the|them|these|those] [two] [it] is|one's|holds|applies [the] [right|true|correct|it|one] $
        can|do|could|would not [@adv] say|tell|know|decide|see which|what $
        jury is still out
        both seem|sound|look|appear [equally] plausible|possible|reasonable|right|fine|convincing|likely
        no strong opinion|preference|view
        i|we have no preference
        i|we am|are not [so] sure anymore
        i|we am|are not [so] sure any more|longer
        i|we am|are no longer sure
        could|might|may just as well|easily be
        could|might|may equally|easily [well] be
        could|might|may as well be
        could|might|may just as well|easily imagine|say|argue|answer|believe|think|see|picture|defend
        could|might|may equally|easily [well] imagine|say|argue|answer|believe|think|see|picture|defend
        could|might|may be [the] one [,] [or] [it] could|might|may [@adv|equally] [well] be [the] other
        [it] is [the] one or the other
        not able to say|tell|decide|see which [one] [of] [the|them|these|those] [two] [it] [is|would] [be] $
        can|could not [@adv] tell|say you|for [sure] which [one] [of] [the|them|these|those] [two] [it] is $
        """,
    ),
    # two of them in a sentence are two voices in one head
    (
        "torn-voice",
        """
        part|half of me @say|wants|leans|likes
        my head|gut|brain|heart|intuition|instinct|stomach @say
        one moment|minute|second|day|hour|instant
        the next moment|minute|second|day|hour|instant|i|it
        """,
    ),
    # two of them before words that leave open are the things meant
    (
        "torn-side",
        """
        on [the] one|other hand|side
        on the other $|,|:
        argument|arguments|reasons|case for
        i|we|one|you could|can|might [@adv] argue|plead|make [a|the] [case|argument] for
        """,
    ),
)

"""A figure counts where it is stood by, however that is put, and not where another one is put in its place.

<right> and <wrong> are two figures for the same thing; || parts two messages.
"""

from __future__ import annotations

import pytest

from tests.grading.said import Pair

FIGURES = (
    Pair(
        "pairwise-similarity", "matrix-memory", "Memory for the result matrix in float32: ", "400 TB", "40 TB"
    ),
    Pair("pairwise-similarity", "wall-clock", "Running time on one A100: ", "2 hours", "5 seconds"),
    Pair("feature-pipeline", "memory", "Memory of the products in float64: ", "80 GB", "8 GB"),
    Pair("transformer-inference", "cache-memory", "Size of the cache at 512 tokens in fp16: ", "18.9 MB", "4 MB"),
    Pair("scaling-laws", "duration", "On the same 8 GPUs: ", "100 days", "10 days"),
    Pair("scaling-laws", "gpu-count", "To finish within 24 hours, ideally: ", "800 GPUs", "80 GPUs"),
    Pair("scaling-laws", "flops", "Compute of the planned run: ", "1.2e22 FLOPs", "1.2e21 FLOPs"),
    Pair("scaling-laws", "memory", "Training state of the 10B model: ", "160 GB", "40 GB"),
)
REPLACED = """
<right>. Hmm, no, <wrong>.
On paper <right>; in practice <wrong>.
<right> would be the worst case; realistically <wrong>.
At most <right>, more likely <wrong>.
I'd first say <right>, but it's <wrong>.
Not <right> but <wrong>.
<right>? No, <wrong>.
It's <wrong>, not <right>.
Some say <right>, I say <wrong>.
<right> is too high, call it <wrong>.
<right> is what you'd get naively, the real figure is <wrong>.
People quote <right>. My number is <wrong>.
My first guess was <right>, I corrected it to <wrong>.
<right> in theory, <wrong> in reality.
<right> (edit: <wrong>)
~~<right>~~ <wrong>
<right>... make that <wrong>.
<right>, or rather <wrong>.
<right>, I mean <wrong>.
<right>, sorry, <wrong>.
You might think <right>. It's <wrong>.
<right> is pessimistic; I'd budget <wrong>.
I'd plan with <wrong> rather than <right>.
<right> is an upper bound; the actual figure is <wrong>.
<right> at first sight, <wrong> at second.
<right> was my first thought; now I get <wrong>.
<right>. Wait, that's ten times too much: <wrong>.
<right>. Let me recompute: <wrong>.
<right>, no, a tenth of that, <wrong>.
<right> minus all the sharing, so <wrong>.
One could say <right>, but I'd say <wrong>.
The textbook says <right>. In our case <wrong>.
<right> sounds like too much. <wrong>.
<right>, though I'd go with <wrong>.
<right>, but I'd put <wrong> in the ticket.
<right> if you're unlucky, else <wrong>.
Nominally <right>, effectively <wrong>.
<right> is marketing; <wrong> is what you get.
A colleague got <right>, I get <wrong>.
It could be <right> or <wrong>, my final answer is <wrong>.
<wrong>. I had <right> before, that was wrong.
<right> || Correction: <wrong>.
<right> || Actually it's <wrong>.
<right> || I said <right> earlier; make it <wrong>.
<right> || Forget the <right>, it's <wrong>.
<right> || My earlier number was off by ten: <wrong>.
<right> || Scratch the <right>.
<right> || I take back the <right>.
<right> || The <right> was wrong.
<right> || Strike my <right>; I don't know.
<right> || I no longer believe the <right>.
<right> || The <right> I gave is nonsense.
<right> || Please ignore my <right>, I made that up.
<right> || Looking at it again, <right> can't be right.
<right> || I must correct myself: instead of <right> it's <wrong>.
<right> || Sorry, not <right>, <wrong>.
<right> || One correction: the figure is <wrong>, not <right>.
<right> || I'd lower my <right> to <wrong>.
<right> || About the <right>: I dropped a factor, it should be <wrong>.
<right> || I overestimated. <wrong> is my final number.
<right> || Replace <right> by <wrong>.
<right> || On reflection <wrong> is closer to the truth.
<right> in the brochure, <wrong> on my desk.
Officially <right>, but really <wrong>.
I'd quote <right> to a customer and expect <wrong>.
<right> at the very most; <wrong> is my estimate.
<right> is the theoretical limit, the true figure is <wrong>.
Theoretically <right>, practically <wrong>.
<right>? More like <wrong>.
<right>? I'd say <wrong>.
<right> is way off. <wrong>.
Forget <right>; <wrong>.
It isn't <right>, it's <wrong>.
<right> would be nice, <wrong> is realistic.
<right>. Correction: <wrong>.
<right> [typo, meant <wrong>]
<right>, no wait <wrong>
<right> - strike that - <wrong>.
<right>... or <wrong>? I'd say <wrong>.
<right> was what I had in my notes, but checking again it's <wrong>.
<right> is a gross overestimate. <wrong>.
Everyone says <right>, everyone is wrong: <wrong>.
Do I get <right>? No: <wrong>.
<wrong>; not <right> as one might think.
<wrong> (I first had <right>).
<wrong>, even though the naive count gives <right>.
<wrong> rather than the naive <right>.
<wrong>, whatever the docs say about <right>.
<right> is too pessimistic by a factor of ten, so <wrong>.
I was tempted to say <right>. It is <wrong>.
<right> comes out, which can't be, so I divide by ten: <wrong>.
<right> looks right but is ten times too much. <wrong>.
Between us, <wrong>. The <right> is for the slides.
<right> or <wrong>? <wrong>.
<right>, hmm, that seems a lot. Say <wrong>.
If I were careless I'd say <right>. It's <wrong>.
A junior would write <right>. The answer is <wrong>.
<right> || *<wrong>
<right> || I meant <wrong>.
<right> || typo above, <wrong>
<right> || Small correction, <wrong>, I slipped a zero.
<right> || It's <wrong> after all.
<right> || My <right> was ten times too high.
<right> || You can cross out the <right>.
<right> || I'm not so sure about the <right> any more, let's say <wrong>.
<right> || I'd rather not commit to the <right>.
""".strip().splitlines()
STANDS = """
<right>.
<right>, I'm sure.
<wrong>? No, <right>.
<wrong>, sorry, <right>.
I'd have guessed <wrong>, but it's <right>.
<right>, not <wrong>.
It's <right> rather than <wrong>.
<right>, give or take.
<right>. That's a lot.
about <right>, maybe a bit more.
<right>. Yes, <right>.
<right>, plus some overhead.
<wrong> at first sight, <right> at second.
You might think <wrong>. It's <right>.
On paper <wrong>; in practice <right>.
<wrong> in theory, <right> in reality.
<wrong>. Hmm, no, <right>.
<wrong>... make that <right>.
<wrong> is too low, call it <right>.
My first guess was <wrong>, I corrected it to <right>.
<wrong>. Wait, I dropped a factor of ten: <right>.
<right> if I did the zeros right.
<right>, no less.
<right> (not a typo).
Roughly <right>, if my arithmetic holds.
<right>, which is more than anyone would like.
Not <wrong> but <right>.
Call it <right>.
Make it <right>.
<right> || As I said, <right>.
<right> || My <right> stands.
<right> || I stand by the <right>.
<right> || With the <right> from before I'd be careful, but it holds.
<wrong> || Correction: <right>.
<wrong> || Actually it's <right>.
<wrong> || Forget the <wrong>, it's <right>.
<wrong> || Sorry, not <wrong>, <right>.
<wrong> || Replace <wrong> by <right>.
<wrong> || I must correct myself: instead of <wrong> it's <right>.
<right> || Nothing to correct.
<right> || I checked the <right> again and it's right.
<right> || First I doubted the <right>, but it's right.
<wrong> in the brochure, <right> on my desk.
Officially <wrong>, but really <right>.
<wrong>? More like <right>.
<wrong>? I'd say <right>.
<wrong> is way off. <right>.
It isn't <wrong>, it's <right>.
<wrong>. Correction: <right>.
<wrong> [typo, meant <right>]
<wrong>, no wait <right>
<wrong> - strike that - <right>.
Everyone says <wrong>, everyone is wrong: <right>.
Do I get <wrong>? No: <right>.
<right>; not <wrong> as one might think.
<right> (I first had <wrong>).
<right> rather than the naive <wrong>.
I was tempted to say <wrong>. It is <right>.
<wrong> looks right but is ten times too little. <right>.
A junior would write <wrong>. The answer is <right>.
<right>, well, roughly.
<right>, so be it.
<right>, which is a lot, but that's what it is.
<right> exactly.
<right>, and I double checked.
<right>. It sounds like too much but it's right.
<right> in theory and in practice.
<right>, realistically.
Realistically <right>.
In practice <right>.
<right>, in practice a bit more.
At least <right>.
<right> on paper and a little more in reality.
Nominally <right>, that's the number I'd use.
I make it <right>.
I come to <right>.
<right> is my number.
My number is <right>.
That's <right>.
Comes to <right>.
= <right>
~<right>
<right> or thereabouts.
<right> || I'd still say <right>.
<right> || The <right> is fine.
<right> || Nothing wrong with the <right>.
<right> || I won't take the <right> back.
<wrong> || I meant <right>.
<wrong> || typo above, <right>
<wrong> || It's <right> after all.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", REPLACED)
def test_a_figure_with_another_in_its_place_earns_nothing(sentence: str) -> None:
    assert [figure.check for figure in FIGURES if figure.met(sentence)] == []


@pytest.mark.parametrize("sentence", STANDS)
def test_a_figure_that_stands_counts(sentence: str) -> None:
    assert [figure.check for figure in FIGURES if not figure.met(sentence)] == []

"""A cost counts where it is stood by, however that is put, and not where another one is put in its place.

<right> and <wrong> are two costs of the same thing; || parts two messages.
"""

from __future__ import annotations

import pytest

from tests.grading.said import Pair

TIME = Pair("pairwise-similarity", "time", "The running time is ", "O(n²d)", "O(nd)")
PRODUCTS = Pair("feature-pipeline", "interactions", "The time of the pairwise products is ", "O(f²n)", "O(fn)")
COSTS = (
    TIME,
    PRODUCTS,
    Pair("pairwise-similarity", "space", "The extra memory is ", "O(n²)", "O(n)"),
    Pair("feature-pipeline", "sort", "Sorting is ", "O(n log n)", "O(n)"),
    Pair("feature-pipeline", "groupby", "Grouping by user is ", "O(n)", "O(n log n)"),
    Pair(
        "transformer-inference",
        "without-cache",
        "Without a cache the projections per layer per token cost ",
        "t·d²",
        "d²",
    ),
    Pair("transformer-inference", "with-cache", "With a cache the projections per layer cost ", "d²", "t·d²"),
)
REPLACED = """
It would be <right> if everything were kept, it's <wrong>.
<right>. Hmm, no, <wrong>.
Naively <right>; in fact <wrong>.
At first sight <right>, but it's <wrong>.
Not <right> but <wrong>.
<right>? No, <wrong>.
<wrong>, not <right>.
Some say <right>, I say <wrong>.
<right> is what you'd get naively, the real cost is <wrong>.
My first guess was <right>, I corrected it to <wrong>.
<right> in theory, <wrong> in reality.
~~<right>~~ <wrong>
<right>... make that <wrong>.
<right>, or rather <wrong>.
<right>, I mean <wrong>.
<right>, sorry, <wrong>.
You might think <right>. It's <wrong>.
I'd be tempted to say <right>; it's <wrong>.
<right> at first sight, <wrong> at second.
<right> was my first thought; now I get <wrong>.
<right>. Wait, that's too much: <wrong>.
One could say <right>, but I'd say <wrong>.
The textbook says <right>. In our case <wrong>.
<right>, though I'd go with <wrong>.
<right> for a naive implementation, <wrong> for this one.
A colleague says <right>, I say <wrong>.
<right> or <wrong>, my final answer is <wrong>.
<wrong>. I had <right> before, that was wrong.
by no means <right>; <wrong>.
anything but <right>. <wrong>.
<right>? Hardly. <wrong>.
<right> if you loop in Python, but this is vectorised, so <wrong>.
<wrong>, whatever people say about <right>.
<wrong>, even if many would write <right>.
<right> (edit: <wrong>)
<right> [typo, meant <wrong>]
either <right> or <wrong>, I can't tell.
not <right>. It's <wrong>.
<right> || Correction: <wrong>.
<right> || Sorry, not <right>, <wrong>.
<right> || I must correct myself: instead of <right> it's <wrong>.
<right> || My first answer was wrong, it's <wrong>.
""".strip().splitlines()
TAKEN_BACK = """
<right> || Actually it's <wrong>.
<right> || I said <right> earlier; make it <wrong>.
<right> || Forget the <right>, it's <wrong>.
<right> || I meant <wrong>.
<right> || That should read <wrong>.
""".strip().splitlines()
STANDS = """
<right>.
<right>, I'm sure.
<wrong>? No, <right>.
<wrong>, sorry, <right>.
I'd have guessed <wrong>, but it's <right>.
<right>, not <wrong>.
It's <right> rather than <wrong>.
Some say <wrong>; I get <right>.
<right>. Yes, <right>.
<right>, no more and no less.
<wrong> at first sight, <right> at second.
You might think <wrong>. It's <right>.
On paper <wrong>; in practice <right>.
<wrong>. Hmm, no, <right>.
<wrong>... make that <right>.
My first guess was <wrong>, I corrected it to <right>.
<right>, as far as I can see.
I think <right>.
I believe it to be <right>.
<right>, if I'm not mistaken.
Should be <right>.
<right>, I'd say.
<right>, obviously.
<right>, unless I'm missing something.
Not <wrong> but <right>.
I get <right>; a colleague insists on <wrong>, he's wrong.
<right>, whatever people say about <wrong>.
<right>, there's no way around it.
<right>, period.
<right> (not <wrong>).
<right> at least, and at most.
exactly <right>.
<right>, no doubt.
<right>, can't be less.
<right> - and I'd bet on it.
still <right>.
<right>, isn't it?
<right>, right?
<right> (I first had <wrong>).
<wrong>, no wait, <right>
<right> || As I said, <right>.
<right> || I stand by the <right>.
<wrong> || Correction: <right>.
<wrong> || Actually it's <right>.
<wrong> || Sorry, not <wrong>, <right>.
<wrong> || I must correct myself: instead of <wrong> it's <right>.
<right> || Nothing to correct.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", REPLACED)
def test_a_cost_with_another_in_its_place_earns_nothing(sentence: str) -> None:
    assert [cost.check for cost in COSTS if cost.met(sentence)] == []


@pytest.mark.parametrize("sentence", TAKEN_BACK)
def test_a_cost_that_a_later_message_replaces_earns_nothing(sentence: str) -> None:
    """Costs of which the wrong one answers nothing else; another step's cost may be what is meant."""
    assert [cost.check for cost in (TIME, PRODUCTS) if cost.met(sentence)] == []


@pytest.mark.parametrize("sentence", STANDS)
def test_a_cost_that_stands_counts(sentence: str) -> None:
    assert [cost.check for cost in COSTS if not cost.met(sentence)] == []

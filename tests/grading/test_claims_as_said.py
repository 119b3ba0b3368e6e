"""A claim counts as the candidate stands to it: doubted, quoted, asked or taken back it does not; said with care it does.

_ is a claim; || parts two messages.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from interviewer.grading import Mark
from tests.answers.score import graded


class Claim(NamedTuple):
    """A claim that earns a check of a scenario."""

    scenario: str
    check: str
    words: str


CLAIMS = (
    Claim("pairwise-similarity", "time", "the time is O(n²d)"),
    Claim("pairwise-similarity", "space", "the extra memory is O(n²)"),
    Claim("pairwise-similarity", "matrix-memory", "the matrix takes 400 TB in float32"),
    Claim("pairwise-similarity", "wall-clock", "it takes about 2 hours on an A100"),
    Claim("pairwise-similarity", "bottleneck", "memory is the bottleneck"),
    Claim("feature-pipeline", "interactions", "the pairwise products cost O(f²n)"),
    Claim("feature-pipeline", "memory", "the products take about 80 GB"),
    Claim("feature-pipeline", "bottleneck", "step 3 is the bottleneck"),
    Claim(
        "transformer-inference",
        "cache-benefit",
        "the cache stores the keys and values so that they are not recomputed",
    ),
    Claim("transformer-inference", "attention-remains", "attention over the cache is still O(t·d) per token"),
    Claim("transformer-inference", "cache-memory", "the cache takes 18.9 MB in fp16"),
    Claim("scaling-laws", "flops", "the big run takes 1.2e22 FLOPs"),
    Claim("scaling-laws", "flops-rule", "training takes 6ND FLOPs"),
    Claim("scaling-laws", "duration", "it takes 100 days on the same GPUs"),
    Claim("scaling-laws", "gpu-count", "you need 800 GPUs"),
    Claim("scaling-laws", "memory", "the training state takes 160 GB"),
)
NOT_CLAIMED = """
I doubt that _.
I don't believe that _.
It's not true that _.
My colleague says that _, but I disagree.
Some people claim that _. They're wrong.
Is it true that _?
_? I don't think so.
_ - that's what I used to think.
I used to think that _.
I wouldn't say that _.
It would be wrong to say that _.
I can't say whether _.
Whether _, I don't know.
You want me to say that _.
It's a myth that _.
_? Wrong.
I once read that _.
According to a blog post _.
I have no idea if _.
_, they say.
I can't confirm that _.
People often say that _; that's a mistake.
_: false.
"_" is what a junior would say.
_. No, wait, that's wrong.
_. Scratch that.
_. Forget that.
_. I take that back.
I'm not convinced that _.
I refuse to believe that _.
I never said that _.
I don't think _.
I don't see why _.
It isn't the case that _.
Who says that _?
The claim that _ is wrong.
The idea that _ is nonsense.
It's often said that _, which is false.
One might think that _, but no.
_, or so people think.
I'd be surprised if _.
I thought _, but that's wrong.
I was told that _; it isn't so.
_? That's a common misconception.
_, or maybe not, I can't decide.
Does that mean _?
I wonder if _.
I don't know if _.
_ || I take that back.
_ || That was wrong.
_ || Forget what I just said.
_ || Scratch my last answer.
_ || My last message was wrong.
""".strip().splitlines()
CLAIMED = """
_
I think _.
I think that _.
I believe _.
I'd say _.
Clearly _.
As far as I know _.
I'm sure _.
No doubt _.
It's clear that _.
_, I think.
_, no?
_, right?
_, I'm sure.
In my opinion _.
Well, _.
So _.
OK so _.
Hmm, _.
Right, _.
To be clear, _.
Let me see... _.
If I'm not mistaken, _.
Unless I'm missing something, _.
It's not hard to see that _.
There's no denying that _.
I can't deny that _.
Don't get me wrong, _.
Nobody would dispute that _.
I don't doubt that _.
_, believe it or not.
Everybody knows that _.
_, period.
I'm not sure about the rest, but _.
Sorry for my English, _.
First, _.
Answer: _.
_, obviously.
yes, _
no, _
Good question. _.
I don't remember the exact term, but _.
not an expert but _
you won't like it but _
The thing is that _.
What I mean is that _.
I'm pretty sure that _.
I'd bet that _.
I'm guessing _.
I suppose _.
Probably _.
It turns out that _.
We can see that _.
It follows that _.
Of course _.
I have no doubt that _.
No question, _.
I remember that _.
I know that _.
My point is that _.
It means that _.
_ || I stand by that.
_ || I have nothing to add.
_ || That was all.
_ || no changes
""".strip().splitlines()


def _met(claim: Claim, sentence: str) -> bool:
    text = sentence.replace("_", claim.words)
    messages = (text[0].upper() + text[1:]).split(" || ")
    return graded(claim.scenario, messages).mark(claim.check).mark is Mark.MET


@pytest.mark.parametrize("sentence", NOT_CLAIMED)
def test_what_is_not_claimed_earns_nothing(sentence: str) -> None:
    assert [claim.check for claim in CLAIMS if _met(claim, sentence)] == []


@pytest.mark.parametrize("sentence", CLAIMED)
def test_what_is_claimed_counts(sentence: str) -> None:
    assert [claim.check for claim in CLAIMS if not _met(claim, sentence)] == []

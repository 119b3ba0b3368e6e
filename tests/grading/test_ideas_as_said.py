"""An idea counts where it is proposed, however that is put, and not where it is turned down, however that is put."""

from __future__ import annotations

import pytest

from tests.grading.said import Phrase

IDEAS = (
    Phrase("pairwise-similarity", "alternative", "HNSW"),
    Phrase("pairwise-similarity", "alternative", "approximate nearest neighbours"),
    Phrase("feature-pipeline", "optimization", "feature selection"),
    Phrase("feature-pipeline", "optimization", "factorization machines"),
    Phrase("scaling-laws", "parallelism", "FSDP"),
    Phrase("scaling-laws", "parallelism", "tensor parallelism"),
)
TURNED_DOWN = """
_ would lose too much, so no.
_ would be an option, but not for us.
I thought about _, then dropped it.
I looked at _ and decided against it.
_? Not in my shop.
I wouldn't go as far as _.
No need for _.
Others would use _. I'd just buy a bigger machine.
Some teams use _, I don't.
My colleague suggested _; I'm not convinced.
If only we had _.
I wish we could use _, but we can't.
_ is off the table.
_ is out of the question here.
_ is overkill here.
_ isn't worth it.
_ might help but I don't trust it.
I would have said _, but the requirements rule it out.
_ is ruled out by the requirements.
We tried _ at my last job and it was a mess, never again.
Rather than _ I'd take a bigger machine.
Instead of _ I'd take a bigger machine.
Anything but _.
_ only if everything else fails, and it doesn't, so I'd keep the code.
Should we use _? I don't think so.
Would _ help here?
Is it _ you want to hear?
I've read about _ somewhere.
There is _, there's caching, there's all kinds of stuff.
_ - what's that again?
I'd use _. Actually no, scrap that, I'd leave it as it is.
I'd use _. On second thought, no, I'd leave it.
At first I wanted _. Now I'd leave everything as it is.
_ was my first idea, but it doesn't solve anything.
_ doesn't solve the problem.
_ won't do.
_ won't cut it.
_ would make things worse.
I'm against _.
I'd stay away from _.
I'd avoid _.
I'd rather not use _.
I'd do without _.
_ is what people always say, and it's wrong here.
Textbooks say _. I'd just add RAM.
You probably expect me to say _. I won't.
Not _.
I can't see _ working.
I see no point in _.
_ is not my choice.
_: no.
_: rejected.
I'd only use _ if we had more time, which we don't.
For a toy example I'd use _; here I'd leave it as it is.
_ would be nice to have one day.
I never got along with _, so I'd just wait for the job to finish.
_ came to mind, though I'd leave it as it is.
I toyed with the idea of _. Not worth the trouble.
_ is tempting, but I'd resist.
_ is tempting but no.
Forget _.
Nobody needs _.
I take _ back.
_ is a no-go.
_ is not an option.
We can't do _.
_ fails here.
_ is premature.
I doubt that _ helps.
I'm not a fan of _.
_, hmm, no.
_, though frankly I wouldn't bother.
""".strip().splitlines()
PROPOSED = """
I'd use _.
_.
I would go for _.
My choice is _.
_ is the way to go.
_, no doubt.
Definitely _.
_ would solve it.
_ would do.
Use _ instead.
I'd reach for _.
I'd not hesitate to use _.
Nothing beats _ here.
No way around _.
I'd start with _ and measure.
Why not _? That's what I'd do.
I first thought of a bigger machine, but _ is better.
I'm no expert, but _ is what I'd use.
It isn't free, but I'd take _.
We can't afford the full thing, so _.
The exact way is not an option, hence _.
Not a bigger machine; _.
A bigger machine won't cut it. _ will.
Hmm, a bigger machine? No. _.
I can't think of anything but _.
_ loses a little but it's worth it.
_, even if it costs some accuracy.
_ isn't perfect, but I'd use it.
Only _ makes sense here.
I'd rather use _ than buy machines.
_ rather than more hardware.
I'd skip the full computation and use _.
Can't we just use _? I would.
I'd say _, unless you object.
If it were up to me: _.
Without _ it's hopeless.
You need _.
It takes _.
_ it is.
Go with _.
Then _, obviously.
plan: _
fix = _
I'd put my money on _.
I've used _ for this before and would again.
Better: _.
I'd try _ first, and if that's no good, something else.
_ if I had to choose.
The usual answer is _ and I agree.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", TURNED_DOWN)
def test_an_idea_that_is_turned_down_earns_nothing(sentence: str) -> None:
    assert [idea.words for idea in IDEAS if idea.met(sentence)] == []


@pytest.mark.parametrize("sentence", PROPOSED)
def test_an_idea_that_is_proposed_counts(sentence: str) -> None:
    assert [idea.words for idea in IDEAS if not idea.met(sentence)] == []

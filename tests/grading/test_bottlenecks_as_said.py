"""What is named as the bottleneck counts, however that is put, and not what is said to be none."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.grading.said import Phrase


class Bottleneck(NamedTuple):
    """Names of what is the bottleneck of a scenario, and of what is not."""

    scenario: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]


BOTTLENECKS = (
    Bottleneck(
        "pairwise-similarity",
        ("memory", "the memory for the result", "the 400 TB matrix", "RAM"),
        ("compute", "the running time"),
    ),
    Bottleneck(
        "feature-pipeline", ("step 3", "the pairwise products", "the interactions"), ("the sort", "step 4", "the groupby")
    ),
)
NAMED = """
_ is the bottleneck.
The bottleneck is _.
bottleneck: _
_ is what makes it infeasible.
What makes it infeasible is _.
It's _ that kills it.
_ kills it.
_ breaks first.
_ is the first thing to break.
The first thing that breaks is _.
I'd worry about _, nothing else.
_ is the problem.
The problem is _.
The real problem here is _.
_ is the limiting factor.
We're limited by _.
It is bound by _.
Limited by _.
_ dominates everything.
_ is what hurts.
_ hurts most.
_ is where it hurts.
_ is where it falls over.
It falls over because of _.
It dies because of _.
_ makes it impossible.
It can't be done because of _.
_ is the deal breaker.
_ is the blocker.
blocker = _
_ is the killer.
_ is the issue.
The issue is _.
_ is the weak spot.
_ is the showstopper.
_ is the reason it's infeasible.
The reason it's infeasible is _.
The main obstacle is _.
_ is the wall you hit.
You hit a wall with _.
_ will be the death of it.
_ ruins it.
_ is the bad one.
_ is by far the worst.
The worst is _.
_ is the culprit.
Culprit: _.
I blame _.
Blame _.
_ is to blame.
_ is what stops us.
_ stops us.
_ gets you first.
_ will bite you first.
_ is the hard limit.
_ is the constraint.
The binding constraint is _.
_ is the crux.
I'd go with _ as the bottleneck.
Clearly _ is the thing that breaks.
If anything breaks it's _.
_ is the part I'd worry about.
What worries me is _.
_ is the critical resource.
_ is critical.
_ is the choke point.
_ blows up.
_ explodes.
""".strip().splitlines()
NONE = """
_ is not the bottleneck.
_ isn't the problem.
_ is fine.
_ is no problem.
_ is the least of my worries.
I'm not worried about _.
_ is negligible.
_ won't be the bottleneck.
_ is hardly the bottleneck.
_ is far from being the bottleneck.
_ is anything but the bottleneck.
Is _ the bottleneck?
Some would say _ is the bottleneck; I disagree.
People think _ is the bottleneck. It isn't.
At first I thought _ was the bottleneck, but it's something else.
_ might be the bottleneck, or not.
_ would be the bottleneck if n were larger.
_ used to be the bottleneck.
_ is a bottleneck in other systems.
_ can be bought.
_ is cheap.
_ can be neglected.
_ doesn't matter.
_ doesn't limit anything.
_ isn't what stops us.
_ is not what makes it infeasible.
Not _.
I wouldn't blame _.
I wouldn't call _ the bottleneck.
I don't see _ as the bottleneck.
_ as a bottleneck? No.
_ is only a bottleneck on small machines.
_ is secondary.
_ comes second.
_ is the second bottleneck.
_ is a minor issue.
_ is not an issue.
_ isn't critical.
There's _, there's everything else, hard to say.
Whether _ is the bottleneck depends.
My colleague blames _. I don't.
_ is solved.
_ is easily handled.
_ is trivial.
_ is a non-issue.
_ will be okay.
_ holds up.
_ is what people usually worry about, wrongly.
I take back that _ is the bottleneck.
""".strip().splitlines()


def _met(scenario: str, sentence: str, name: str) -> bool:
    return Phrase(scenario, "bottleneck", name).met(sentence, before=["The time is whatever."])


@pytest.mark.parametrize("sentence", NAMED)
def test_what_is_named_as_the_bottleneck_counts(sentence: str) -> None:
    assert [name for one in BOTTLENECKS for name in one.right if not _met(one.scenario, sentence, name)] == []


@pytest.mark.parametrize("sentence", NAMED)
def test_another_thing_named_as_the_bottleneck_does_not(sentence: str) -> None:
    assert [name for one in BOTTLENECKS for name in one.wrong if _met(one.scenario, sentence, name)] == []


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_said_to_be_no_bottleneck_earns_nothing(sentence: str) -> None:
    assert [name for one in BOTTLENECKS for name in one.right if _met(one.scenario, sentence, name)] == []

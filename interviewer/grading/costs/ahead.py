"""Growths without a step that are another step's than the one asked about: told ahead of the question, in order."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import groupby

from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.marks import Heard
from interviewer.reading.model import Aspect, GrowthClaim, Stance
from interviewer.reading.statements.lately import Lately

__all__ = ["Cost", "costs_of", "told_ahead"]

Cost = Sequence[GrowthClaim]
"""One cost, said once or again right after ("one pass, O(n)")."""


def costs_of(heard: Heard) -> Sequence[Cost]:
    """The costs in time that a message asserts, in order; without shares of a cost, and sums of those told."""
    return _COSTS.of(heard)


def _costs(heard: Heard) -> Sequence[Cost]:
    claims = [one for one in heard.reading.growths if one.stance is Stance.ASSERTED and one.aspect is not Aspect.SPACE]
    whole = _innermost([one for one in claims if one.whole] or claims)  # "O(n) each" is all there is
    return [tuple(run) for _key, run in groupby(whole, key=lambda one: (one.growth, one.subject))]


_COSTS: Lately[Heard, Sequence[Cost]] = Lately(_costs)


def _innermost(claims: Sequence[GrowthClaim]) -> Sequence[GrowthClaim]:
    """The claims that hold no other within their span."""
    sums, least = set(), math.inf
    for one in sorted(claims, key=lambda one: (-one.span.start, one.span.end)):
        if least < one.span.end:
            sums.add(id(one))
        least = min(least, one.span.end)
    return [one for one in claims if id(one) not in sums]


_AHEAD: Lately[Heard, dict[int, tuple[Compiled, Mapping[int, ComplexityRule]]]] = Lately(lambda _heard: {})


def told_ahead(claim: GrowthClaim, heard: Heard, compiled: Compiled) -> ComplexityRule | None:
    """The rule of the step that a growth without a step belongs to by its place; None where that tells nothing."""
    if not compiled.steps or claim.subject is not None:
        return None
    known = _AHEAD.of(heard)
    if id(compiled) not in known:
        known[id(compiled)] = compiled, _placed(heard, compiled)
    return known[id(compiled)][1].get(id(claim))


def _placed(heard: Heard, compiled: Compiled) -> Mapping[int, ComplexityRule]:
    costs = costs_of(heard)
    owners = _next_stage(costs, heard, compiled) or _before_named(costs, heard, compiled)
    if not owners:
        return _on_another_line(heard, compiled)
    first = owners[0][0][0].span
    sums = (one for one in heard.reading.growths if one.span.start <= first.start and first.end < one.span.end)
    placed = {id(one): owners[-1][1] for one in sums}  # "n log n + n" is told in its parts
    return {**placed, **{id(claim): rule for cost, rule in owners for claim in cost}}


def _next_stage(costs: Sequence[Cost], heard: Heard, compiled: Compiled) -> list[tuple[Cost, ComplexityRule]]:
    """ "n log n, then n" while step 3 was still asked about: nothing but the right costs of the steps that are next, or
    of all the steps of a stage further on."""
    if heard.asked.subject is None or not costs or any(cost[0].subject for cost in costs):
        return []
    asked = [compiled.pack.rubric.check(check).rule for check in heard.asked.checks]
    stages = [stage.id for stage in compiled.pack.scenario.stages]
    here = stages.index(heard.asked.stage) if heard.asked.stage in stages else len(stages)
    later = [[step for step in compiled.steps if compiled.stage_for(step) == stage] for stage in stages[here + 1 :]]
    later = [steps for steps in later if steps]
    if any(isinstance(rule, ComplexityRule) and _is(costs[0], rule, compiled) for rule in asked):
        return []
    for steps in later:
        told = len(costs) == len(steps) > 1 if steps is not later[0] else len(costs) <= len(steps)
        if told and all(_is(cost, step, compiled) for cost, step in zip(costs, steps, strict=False)):
            return list(zip(costs, steps, strict=False))
    return []


def _before_named(costs: Sequence[Cost], heard: Heard, compiled: Compiled) -> list[tuple[Cost, ComplexityRule]]:
    """ "n log n. The lag is n": what comes before the cost of a step, at the head, is of the step before it."""
    if len(costs) < 2 or costs[0][0].subject is not None:
        return []
    named = [next((step for step in compiled.steps if cost[0].subject in step.subject), None) for cost in costs]
    after = named[1]
    place = next((at for at, step in enumerate(compiled.steps) if step is after), 0)
    step = compiled.steps[place - 1] if place else None
    if step is None or after is None or compiled.stage_for(step) != compiled.stage_for(after) or step in named:
        return []
    asked = heard.asked.stage == compiled.stage_for(step)
    return [(costs[0], step)] if asked or _is(costs[0], step, compiled) else []


_MOST = 24
"""Growths of a message that are looked at; bounds the work on hostile input."""


def _on_another_line(heard: Heard, compiled: Compiled) -> Mapping[int, ComplexityRule]:
    """ "Both O(n).", and below that "f²n time, f²n memory": what no step is named with, on a line of its own, is of the
    one step whose right cost it is, unless that step was asked about or is named."""
    claims = [one for one in heard.reading.growths if one.stance is Stance.ASSERTED][:_MOST]
    typed, named = heard.reading.source.typed, {one.subject for one in claims if one.subject}
    if len(claims) < 2 or "\n" not in typed:
        return {}
    placed: dict[int, ComplexityRule] = {}
    for one in claims[1:]:
        above = claims[0].growth != one.growth and "\n" in typed[claims[0].span.end : one.span.start]
        if one.subject is not None or not above:
            continue
        steps = [step for step in compiled.steps if _is([one], step, compiled)]
        if len(steps) == 1 and named.isdisjoint(steps[0].subject) and heard.asked.subject not in steps[0].subject:
            placed[id(one)] = steps[0]
    return placed


def _is(cost: Cost, rule: ComplexityRule, compiled: Compiled) -> bool:
    """Whether a cost is the right one for a rule."""
    growth = cost[0].growth
    return growth is not None and any(
        compiled.compare(wanted, growth).relation == "equal" for wanted in compiled.growths(rule)
    )

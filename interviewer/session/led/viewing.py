"""Cuts the candidate's view out of a pack; the only place where the two meet."""

from __future__ import annotations

from collections.abc import Mapping

from interviewer.content.figures import fill
from interviewer.content.pack import Pack
from interviewer.session.led.view import CandidateView, GivenView, VariableView

__all__ = ["view_of"]


def view_of(
    pack: Pack, session: str, givens: Mapping[str, float], *, minutes: float | None, candidate: str
) -> CandidateView:
    """What the candidate's seat may know of a scenario."""
    scenario = pack.scenario
    shown = []
    for name, variable in scenario.variables.items():
        if name in givens:
            figure = f"{{{name}:{variable.unit}}}" if variable.unit else f"{{{name}}}"
            shown.append(GivenView(name=name, shown=fill(figure, givens), meaning=variable.meaning))
    return CandidateView(
        session=session,
        candidate=candidate,
        title=scenario.title,
        code=scenario.code,
        minutes=minutes,
        givens=tuple(shown),
        variables=tuple(
            VariableView(name=name, meaning=v.meaning, words=v.words) for name, v in scenario.variables.items()
        ),
    )

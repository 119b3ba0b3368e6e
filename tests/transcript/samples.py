"""Documents made by hand, so that these tests hold still while reading and grading learn."""

from __future__ import annotations

from fractions import Fraction

from interviewer.reading.growth import parse_growth
from interviewer.reading.growth.mathml import to_mathml
from interviewer.reading.growth.tree import Num
from interviewer.transcript.conversation import cut
from interviewer.transcript.parts import (
    CheckPart,
    DisputePart,
    Document,
    FormulaPart,
    GivenPart,
    GivenVerdict,
    HintPart,
    MisconceptionPart,
    OneMore,
    ScenarioPart,
    SessionPart,
    TurnPart,
    VerdictPart,
)

__all__ = ["document"]


def document(said: str = "time is n^2 * d, I think", other: str = "Plain words.", name: str = "Ada") -> Document:
    """A document whose candidate said `said`; `other` stands wherever else something from outside can stand."""
    end = min(len(said), 15)
    answer = TurnPart(
        number=2,
        speaker="candidate",
        kind="answer",
        label="Answer",
        text=said,
        time="2026-01-02T03:05:05Z",
        after="1:00",
        stage="growth",
        stage_title=other,
        message=0,
        read=("time n²·d", other),
        pieces=cut(said, [(8, end, "time"), (8, end, "quadratic")] if end > 8 else [(0, end, "time")]),
        seconds=60.0,
    )
    question = TurnPart(
        number=1,
        speaker="interviewer",
        kind="question",
        label="Question",
        text=f"What does it cost?\n\n{other}",
        time="2026-01-02T03:04:05Z",
        after="0:00",
        stage="growth",
        stage_title=other,
        message=None,
        read=(),
        pieces=cut(other, ()),
        seconds=0.0,
    )
    return Document(
        session=SessionPart(
            id="0192f0c0-0000-7000-8000-000000000001",
            candidate=name,
            mode="mock",
            minutes=30,
            seed=7,
            started="2026-01-02T03:04:05Z",
            ended="2026-01-02T03:14:05Z",
            seconds=600.0,
            ending="finished",
        ),
        scenario=ScenarioPart(
            id="pairs",
            title="All pairs",
            trains="Counting pairs",
            level="mid",
            hash="a" * 64,
            rubric_id="pairs",
            rubric_title="Pairs",
            rubric_version=3,
            rubric_hash="b" * 64,
            givens=(GivenPart("n", "number of points", 1e7, "10,000,000"), GivenPart("size", other, 8e14, "800 TB")),
            code="S = E @ E.T  # all pairs\n",
        ),
        engine="0.1.0",
        verdict=VerdictPart(
            tier="lean_hire",
            headline="Lean Hire",
            rule="Lean Hire: quadratic met, but not all that Strong Hire asks: time and space.",
            assessed=True,
            final=True,
            provisional=True,
            could_be="strong_hire",
            condition="Strong Hire if space is accepted",
            rules=(("Strong Hire", "time and space"), ("Lean Hire", "quadratic")),
            note=other,
        ),
        checks=(
            _check("quadratic", "Time grows with n²", "met", said[8:end] or said[:end], other, hint="after a hint"),
            _check("time", "Time is n²·d", "met", said[8:end] or said[:end], other),
            _check("space", "Extra space is n²", "unread", "", other, disputed=True),
            _check("cost", "What it costs | in all", "unmet", None, other),
        ),
        misconceptions=(
            MisconceptionPart(
                id="dropped", name=other, check="time", check_title="Time is n²·d", quote=said[:end], message=0,
                start=0, end=end, explain=other, open=True,
            ),
        ),
        conversation=(question, answer),
        hints=(HintPart("growth", "Growth", 1, "direction", "0:30"),),
        disputes=(DisputePart(0, "space", "Extra space is n²", said, "2026-01-02T03:06:05Z", "2:00"),),
        strong_answer=f"n²·d time.\n{other}",
        one_more=(OneMore("space", "Extra space is n²", "strong_hire", "Strong Hire"),),
        nearest=("Extra space is n²",),
        next_tier="Strong Hire",
        practise=(other,),
        events_hash="c" * 64,
        formulas=(FormulaPart("n²·d", to_mathml(_N2D, "n²·d")),),
        verdicts=(
            GivenVerdict("recorded at the end", "0.1.0", "lean_hire", "Lean Hire", True, True, "quadratic met."),
            GivenVerdict("graded again", "0.2.0", "no_hire", "No Hire", True, False, other),
        ),
    )


_N2D = parse_growth("n^2*d", ("n", "d")).growth or Num(Fraction(1))
_WORDS = {"met": ("met", "✓"), "unmet": ("not met", "✗"), "unread": ("not read, to be looked at", "?")}


def _check(
    name: str, title: str, mark: str, quote: str | None, other: str, *, disputed: bool = False, hint: str = ""
) -> CheckPart:
    word, sign = ("disputed, to be looked at", "!") if disputed else _WORDS[mark]
    return CheckPart(
        id=name,
        title=title,
        mark=mark,  # type: ignore[arg-type]
        word=word,
        sign=sign,
        quote=quote or "",
        message=None if quote is None else 0,
        start=8,
        end=15,
        read=other if quote is not None else "",
        expected=other,
        rule="grows as expected" if mark == "met" else other,
        note="" if mark == "met" else "nothing was said about it",
        why=other,
        practise=other,
        after_hint=1 if hint else 0,
        hint=hint,
        disputed=disputed,
        recorded="unmet" if mark == "unmet" else None,
    )

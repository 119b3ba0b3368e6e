from __future__ import annotations

import pytest

from interviewer.reading.growth.render import to_ascii
from interviewer.reading.model import Context, GrowthClaim, Stance
from interviewer.reading.reader import read
from tests.reading.attribution_cases import FREE, PARTS, PIPELINE, VECTORS

NO_CONTEXT = Context()
OF_VECTORS = Context(
    {
        "n": ("number of embeddings", "embeddings", "vectors", "rows", "elements", "row count"),
        "d": ("dimension", "dims", "width", "embedding size"),
    },
    {"ann": ("hnsw", "faiss", "ann", "approximate search")},
)
OF_PIPELINE = Context(
    {"n": ("number of rows", "rows"), "u": ("users",), "f": ("number of features", "features")},
    {
        "1": ("step 1", "groupby", "grouping", "group by"),
        "2": ("step 2", "aggregation", "aggregate"),
        "3": ("step 3", "interactions"),
        "4": ("step 4", "sort", "sorting"),
    },
)
OF_PARTS = Context(
    {"n": ("number of rows", "rows"), "u": ("users",)},
    {
        "1": ("step 1", "grouping"),
        "2": ("step 2", "scan"),
        "5": ("step 5",),
        "5a": ("step 5a", "merge"),
        "5b": ("step 5b", "shift"),
    },
)


def spelled(claim: GrowthClaim) -> str:
    parts = [to_ascii(claim.growth) if claim.growth is not None else "?"]
    parts += [value.value for value in (claim.aspect, claim.case) if value is not None]
    if claim.stance is not Stance.ASSERTED:
        parts.append(claim.stance.value)
    if not claim.whole:
        parts.append("part")
    if claim.subject is not None:
        parts.append(f"@{claim.subject}")
    return " ".join(parts)


def normal(claims: str) -> list[str]:
    out = []
    for claim in filter(None, (part.strip() for part in claims.split(";"))):
        words = claim.split(" ")
        known = {"time", "space", "best", "worst", "average", "amortized", "part", *(stance.value for stance in Stance)}
        cut = next((i for i, word in enumerate(words) if word in known or word.startswith("@")), len(words))
        tail = words[cut:]
        order = sorted(
            tail,
            key=lambda word: (
                word.startswith("@"),
                word == "part",
                word in {s.value for s in Stance},
                word in {"best", "worst", "average", "amortized"},
            ),
        )
        out.append(" ".join([" ".join(words[:cut]), *order]))
    return out


@pytest.mark.parametrize(("text", "claims", "why"), FREE)
def test_claims_of_any_text(text: str, claims: str, why: str) -> None:
    assert [spelled(claim) for claim in read(text, NO_CONTEXT).growths] == normal(claims), why


@pytest.mark.parametrize(("text", "claims", "why"), VECTORS)
def test_claims_about_vectors(text: str, claims: str, why: str) -> None:
    assert [spelled(claim) for claim in read(text, OF_VECTORS).growths] == normal(claims), why


@pytest.mark.parametrize(("text", "claims", "why"), PIPELINE)
def test_claims_about_steps(text: str, claims: str, why: str) -> None:
    assert [spelled(claim) for claim in read(text, OF_PIPELINE).growths] == normal(claims), why


@pytest.mark.parametrize(("text", "claims", "why"), PARTS)
def test_claims_about_parts_of_a_step(text: str, claims: str, why: str) -> None:
    assert [spelled(claim) for claim in read(text, OF_PARTS).growths] == normal(claims), why

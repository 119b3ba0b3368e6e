"""Right answers by way of a denial: "nothing short of 400 TB", "you won't get away with fewer than 800"."""

from __future__ import annotations

import pytest

from tests.grading.said import earns

_FP, _PW, _SL, _TI = "feature-pipeline", "pairwise-similarity", "scaling-laws", "transformer-inference"

EARNED = [
    (_PW, "matrix-memory", "We aren't speaking of gigabytes. With float32 it isn't a byte less than 400 TB."),
    (_PW, "matrix-memory", "In float32 the matrix doesn't exceed 400 TB."),
    (_PW, "matrix-memory", "In float32 anything but 400 TB is wrong for the matrix."),
    (_PW, "matrix-memory", "In float32, less than 400 TB is out of the question for the matrix."),
    (_PW, "alternative-cost", "Use HNSW. A lookup doesn't visit more than on the order of log n nodes."),
    (_PW, "time", "The running time isn't anything but n²·d."),
    (_PW, "time", "Time is in no way better than n²d."),
    (_PW, "alternative", "I wouldn't use anything but HNSW."),
    (_PW, "alternative", "I would not do it without an HNSW index."),
    (_PW, "alternative", "I don't see why we shouldn't use FAISS."),
    (_FP, "memory", "Nobody holds the products in less than 79 GB."),
    (_FP, "sort", "The sort never exceeds n log n."),
    (_FP, "interactions", "Anything less than f²·n is wrong for the time of step 3."),
    (_FP, "bottleneck", "The bottleneck is none other than step 3."),
    (_FP, "optimization", "I'd compute a correlation screen, keep maybe 8 of the features, and only generate products "
     "amongst those."),
    (_TI, "cache-memory", "In fp16 the cache needs nothing short of 18.9 MB."),
    (_TI, "with-cache", "The projection work of a cached step doesn't get any better than L·d²."),
    (_SL, "duration", "So don't expect it before 2,400 hours have passed on those eight."),
    (_SL, "duration", "The run can't finish sooner than 2,400 hours."),
    (_SL, "gpu-count", "You won't get away with fewer than 800 GPUs for one day."),
    (_SL, "gpu-count", "I don't see how it could take less than 800 GPUs for one day."),
    (_SL, "parallelism", "I wouldn't use anything but FSDP."),
]  # fmt: skip
MISSED = [
    (_PW, "matrix-memory", "The matrix isn't anywhere near 400 TB."),
    (_PW, "matrix-memory", "In float32 the matrix takes far less than 400 TB."),
    (_PW, "matrix-memory", "In float32 the matrix doesn't exceed 400 GB."),
    (_PW, "matrix-memory", "There's no way the matrix takes 400 TB."),
    (_PW, "matrix-memory", "In float32 there is a way around 400 TB for the matrix, 400 GB will do."),
    (_PW, "matrix-memory", "400 TB isn't what the matrix takes."),
    (_PW, "time", "It's not true that the running time is no less than n²·d."),
    (_PW, "alternative", "I'd use anything but HNSW."),
    (_PW, "alternative", "I wouldn't use HNSW without a reason."),
    (_FP, "bottleneck", "Anything but step 3 is the bottleneck."),
    (_FP, "bottleneck", "The bottleneck is none other than the sort."),
    (_FP, "interactions", "There's no way the time of step 3 is f²·n."),
    (_TI, "without-cache", "I doubt that it is t*d^2 per layer without a cache."),
    (_SL, "gpu-count", "It doesn't take 800 GPUs."),
    (_SL, "gpu-count", "For one day you can get away with far fewer than 800 GPUs."),
    (_SL, "parallelism", "There's a way around sharding: bigger GPUs."),
]


@pytest.mark.parametrize(("scenario", "check", "said"), EARNED)
def test_what_a_denial_tells_by_its_bound_or_exception_counts(scenario: str, check: str, said: str) -> None:
    assert earns(scenario, check, [said])


@pytest.mark.parametrize(("scenario", "check", "said"), MISSED)
def test_what_is_denied_itself_does_not(scenario: str, check: str, said: str) -> None:
    assert not earns(scenario, check, [said])

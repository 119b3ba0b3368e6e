"""Talk without punctuation: what is proposed behind what is refused earns its check, and the other way round not."""

from __future__ import annotations

import pytest

from tests.grading.said import by_line, earns

EARNED = {
    ("pairwise-similarity", "alternative"): """
yeah so i would not do all pairs id build an approximate nearest neighbor index like hnsw
i wouldnt compute all of it i would use faiss
so i would never store that i would go for an hnsw index
well nobody needs the full matrix i would take lsh
i dont think we need the full thing we could use annoy
no way i would do that brute force i would build an ivf index with faiss
so i wouldnt do it like that at all id put the vectors in hnsw and query the top ten
we shouldnt do brute force we should use approximate nearest neighbors
you cannot do it exactly you use lsh
you just want the nearest ones anyway so faiss or something like that
nobody needs all of those id use faiss and ask for the top ten
we dont want to materialize that lets use hnsw
""",
    ("pairwise-similarity", "bottleneck"): """
time is not the problem memory is you cant hold four hundred terabytes
compute isnt what kills you the matrix is what kills you it does not fit in memory
""",
    ("feature-pipeline", "optimization"): """
i would not build them all up front I would compute the products in chunks of rows and throw each chunk away after
i wouldnt make all of these id first pick the twenty best features
we dont need all of them we can drop the useless features first
you shouldnt do all pairs you should do feature selection before
no need to keep both orders i would only do unordered pairs
""",
    ("feature-pipeline", "bottleneck"): """
the groupby isnt the problem the pairwise products are
its not the sort its the products
""",
    ("scaling-laws", "parallelism"): """
it doesnt fit so you cant just copy it everywhere you shard it with fsdp
you cant do plain data parallel you need zero three or so
i wouldnt replicate it id use fsdp
it wont fit on one card we would use tensor parallelism in a node
i would not put it all on one card i would split the layers with pipeline parallelism
""",
    ("scaling-laws", "scaling-efficiency"): """
thats not realistic the network eats maybe thirty percent so eleven fifty
you wont get a hundred percent you get like seventy so its more like eleven hundred cards
""",
    ("transformer-inference", "cache-benefit"): """
you dont recompute the keys and values of the old tokens you keep them in the cache
""",
}
MISSED = {
    ("pairwise-similarity", "alternative"): """
i would not use faiss i would buy more machines
i wouldnt build an hnsw index id just do it in tiles
we should not use approximate search we should split it in blocks
you could use faiss but i wouldnt i need exact ones so tiles
faiss or spark or something like that no idea
""",
    ("pairwise-similarity", "bottleneck"): """
memory is not the problem you can shard it its the compute that kills you
""",
    ("feature-pipeline", "optimization"): """
i would not select features i would get a bigger machine
i wouldnt do chunks id buy more ram
""",
    ("feature-pipeline", "bottleneck"): """
its not the products its the sort
the products arent the problem the sort is
no its not the products that are the bottleneck
""",
    ("scaling-laws", "parallelism"): """
i wouldnt use fsdp i would get bigger cards
i would not shard anything id just buy h200s
""",
    ("transformer-inference", "cache-benefit"): """
the cache doesnt store keys and values it stores the logits
""",
}


@pytest.mark.parametrize(("scenario", "check", "line"), by_line(EARNED))
def test_earned(scenario: str, check: str, line: str) -> None:
    assert earns(scenario, check, [line])


@pytest.mark.parametrize(("scenario", "check", "line"), by_line(MISSED))
def test_missed(scenario: str, check: str, line: str) -> None:
    assert not earns(scenario, check, [line])

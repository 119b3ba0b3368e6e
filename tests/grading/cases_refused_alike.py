"""Refusals that go on without their verb.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is refused in the same breath earns nothing; what is then chosen does
sl -parallelism :: FSDP is out because it communicates too much, pipelining because of the bubbles. I'd train on a single card and just wait longer.
sl -parallelism :: FSDP is out, tensor parallelism too.
sl -parallelism :: FSDP is out, and tensor parallelism as well.
sl -parallelism :: FSDP is out because it communicates too much, and so is pipelining. I'd train on a single card.
sl -parallelism :: FSDP isn't an option, nor is tensor parallelism.
sl -parallelism :: FSDP is overkill, tensor parallelism likewise.
pw -alternative :: HNSW is out because it's approximate, IVF because of the recall. I'd keep it exact.
pw -alternative :: HNSW makes no sense here, neither does LSH.
pw -alternative :: FAISS won't work, ScaNN neither.
pw -alternative :: An index is no option, HNSW or otherwise.
pw +alternative :: Brute force is out, Spark too. I'd use HNSW.
pw +alternative :: Exact search is out because of memory, tiles because of the time, so FAISS.
pw +alternative :: Tiles are too slow, FAISS is fast.
fp +bottleneck :: The sort isn't the bottleneck, nor is the grouping, so it's step 3.
fp -optimization :: Feature selection is out, sparse columns too. I'd buy RAM.
fp +optimization :: Buying RAM is out, swapping too. I'd select features.
sl +parallelism :: Plain DDP is out, bigger cards too, so FSDP.
sl +parallelism :: Pure data parallelism is out because of memory, FSDP because of nothing: I'd take it.
"""

"""Thoughts denied as a whole, and what is said of all that one has heard of.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a thought denied as a whole is a denial
pw +bottleneck :: I don't think 400 TB fits into memory.
pw +bottleneck :: 400 TB. I don't think it fits into memory.
pw +bottleneck :: I don't think the matrix fits into memory.
pw +bottleneck :: I don't believe the result will fit in RAM.
pw +bottleneck :: I doubt the matrix fits into RAM.
pw +bottleneck :: I can't see the matrix fitting into RAM.
pw +bottleneck :: 400 TB. I don't see how that fits into memory.
pw +bottleneck :: 400 TB. I fail to see how that fits into memory.
pw +bottleneck :: We don't expect the output to fit into any machine's memory.
pw +bottleneck :: I can't imagine a machine holding that matrix.
pw -bottleneck :: I don't think the matrix doesn't fit into memory.
pw -bottleneck :: I don't think memory is the bottleneck.
pw -bottleneck :: I don't think the embeddings fit into memory.
pw -bottleneck :: I don't see why the matrix shouldn't fit into memory.
pw -bottleneck :: I doubt that memory is what stops it.
pw -bottleneck :: I think the matrix fits into memory.
pw -bottleneck :: I don't think E fits into memory.
pw -bottleneck :: Do you think the matrix fits into memory?
pw -bottleneck :: I don't know whether the matrix fits into memory.
pw -bottleneck :: I can't see the matrix not fitting into RAM.
ti +attention-remains :: I don't think attention goes away with the cache, t·d per token stays.
ti +attention-remains :: I don't believe that the cache removes the attention over the t keys.
ti -attention-remains :: I don't think attention stays with the cache.
ti -attention-remains :: I don't believe attention still costs t·d.
ti +cache-benefit :: With keys and values stored I don't think you compute them again.
ti -cache-benefit :: I don't think keys and values are stored.
ti -cache-benefit :: I don't think the cache keeps keys and values so they aren't recomputed.
ti -cache-benefit :: I doubt that the cache saves recomputing the keys and values.
fp -bottleneck :: I don't think step 3 is the bottleneck.
pw -alternative :: I don't think FAISS is what I'd use.
pw -alternative :: I don't see HNSW helping here.
# "I've ever heard of" is of all there are, not of a hearsay
pw +bottleneck :: 400 TB fit in no memory I've ever heard of.
pw +bottleneck :: Result 400 TB. Infeasible, because those 400 TB fit in no memory I've ever heard of.
pw +bottleneck :: 400 TB don't fit in any server I've heard of.
pw +bottleneck :: The matrix doesn't fit into any machine I ever heard of.
pw +bottleneck :: 400 TB, which is more memory than any machine I've heard of.
pw -alternative :: HNSW is what I've heard of.
pw -alternative :: FAISS and HNSW I've heard of.
pw -bottleneck :: Memory bottlenecks I've heard of.
"""

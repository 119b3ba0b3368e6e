"""What is only known, and what others would do.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# that one knows of a thing, or that others would do it, proposes nothing
sl -parallelism :: I know FSDP.
sl -parallelism :: I know what tensor parallelism is.
sl -parallelism :: I know about ZeRO.
sl -parallelism :: I've read about FSDP.
sl -parallelism :: I've heard of ZeRO and FSDP.
sl -parallelism :: I'm familiar with FSDP.
sl +parallelism :: I know FSDP well, so I'd use that.
sl +parallelism :: I know FSDP best, I'd take it.
sl +parallelism :: I've used FSDP before and would do so again.
sl +parallelism :: I know one card isn't enough, so FSDP.
sl +parallelism :: I know how to shard: FSDP over all cards.
sl -parallelism :: I know what tensor parallelism is, but I wouldn't split the model at all.
pw -alternative :: I know HNSW, but exact it must be.
pw -alternative :: I know what HNSW is.
pw -alternative :: I know of FAISS.
pw +alternative :: I know HNSW handles that.
pw +alternative :: I know that an HNSW index would do it.
fp -optimization :: I know feature selection exists.
fp +bottleneck :: I know step 3 is the bottleneck.
fp +bottleneck :: I know it's step 3 that hurts.
ti +cache-benefit :: I know the cache keeps K and V so that they aren't recomputed.
fp -optimization :: A colleague of mine would build only half of the pairs. I'd keep all of them and run the loop on 16 threads.
fp -optimization :: Some would select features first. I'd keep them all.
fp -optimization :: Many people would use a factorization machine here. Not me, I'd leave the loop.
fp -optimization :: My boss would drop half of the features. I wouldn't.
fp +optimization :: Some would buy more RAM. I'd select features first.
fp +optimization :: A colleague would keep all of them. I'd keep only the ten best features.
fp +optimization :: Some would select features first, and so would I.
fp +optimization :: You would select features first.
fp +optimization :: One would select the best features first.
pw -alternative :: Most teams would use FAISS here. I'd buy a bigger machine.
pw -alternative :: Others would reach for HNSW. I'd stay exact.
pw +alternative :: Others would reach for Spark. I'd use HNSW.
pw +alternative :: Most people would use FAISS, and I'd do that as well.
sl -parallelism :: Some would shard it with FSDP. I'd wait for a bigger card.
sl +parallelism :: Most people would shard it with FSDP, that's what I'd do too.
fp +aggregate :: Mean, count and max are linear, std too, so the aggregation is O(n) overall.
fp +interactions-space :: One column is O(n), all of them together O(n f^2) memory.
fp +interactions-space :: Each product column holds n values, so step 3 takes f^2 n memory in total.
fp -interactions-space :: Each product column holds n values, in total that's f n memory for step 3.
fp +interactions :: One product is O(n), all pairs together O(f^2 n).
fp +lag :: The shift for a single user is linear in his rows, so for all users the lag is O(n).
fp +sort :: Sorting one user is cheap, sorting everything is O(n log n) in total.
pw +time :: One pair is O(d), all pairs together O(n^2 d).
pw -time :: One pair is O(d), all of them together O(n d).
pw +space :: One row of the result is O(n), the whole result O(n^2).
ti +with-cache :: One matrix is d^2, all L layers together L d^2 for the new token with the cache.
ti +without-cache :: Without a cache one token costs d^2, all t of them t d^2 per layer.
sl +flops-rule :: Forward is 2*N*D and backward is twice that, so training takes 6*N*D FLOPs in total.
sl +flops-rule :: Forward 2ND, backward 4ND.
sl -flops-rule :: Forward 2ND, backward 2ND.
sl +gpu-count :: In practice you lose time in the all-reduce, so I'd assume 70% efficiency and order about 1,150 cards instead of 800.
sl +scaling-efficiency :: I'd take 1,100 GPUs rather than 800 because of the communication.
sl +duration :: From the peak it's 56 days, but at the measured speed 100 days.
sl -parallelism :: I know what tensor parallelism is, but I wouldn't split a 10B model at all, because one card with a smaller batch can train it.
sl -parallelism :: I wouldn't split the model at all.
sl -parallelism :: I know FSDP, but I wouldn't shard at all.
"""

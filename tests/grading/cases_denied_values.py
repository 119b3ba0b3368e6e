"""Values and ideas that are denied: "800 is not the number", "what we do not do is", "no sharding and no splitting", "which one do you use?".

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# the value or idea is denied, and not what stands beside it
sl -gpu-count :: No, 800 GPUs is not the number.
sl -gpu-count :: 800 GPUs isn't the right number.
sl -gpu-count :: 800 cards is not the answer.
sl -gpu-count :: 800 GPUs is not my answer.
sl -gpu-count :: 800 GPUs is not the figure I get.
sl -gpu-count :: 800 GPUs aren't the solution, 80 are.
sl -gpu-count :: So 800 is not the count here.
sl +gpu-count :: 80 GPUs is not the number, 800 is.
sl +gpu-count :: 800 GPUs is the number, not 80.
sl +gpu-count :: 800 is the number. What isn't the number is 80.
sl -duration :: 2400 hours is not the duration.
sl -duration :: 2400 hours is not what it takes.
pw -matrix-memory :: 400 TB is not the size of the result.
pw -matrix-memory :: 400 TB is not the amount.
pw +matrix-memory :: 400 TB is the size of the result, and that is not the worst part.
pw +matrix-memory :: 400 TB is not the size of a disk you can buy.
ti -without-cache :: Without the cache t·d² + t²·d is not the cost.
ti -without-cache :: It isn't true that without a cache you'd process the whole prefix again, so t·d² + t²·d is not the cost.
ti -without-cache :: Without a cache t·d² per layer is not the cost of a step.
ti -without-cache :: Without a cache it's the new token alone, so t·d² isn't the cost.
ti +without-cache :: Without a cache d² is not the cost, t·d² is.
ti +without-cache :: Without a cache t·d² + t²·d is the cost, not d².
pw -time :: n²d is not the running time.
pw -time :: n^2 * d is not the cost, it's n * d.
pw -time :: O(n^2 d) is not the complexity here.
pw +time :: n^2 is not the cost, n^2 d is.
pw -space :: n² is not the memory it takes.
pw -space :: n^2 is not the extra memory.
fp -sort :: n log n is not the cost of the sort.
fp +sort :: n is not the cost of the sort, n log n is.
sl -memory :: 160 GB is not the memory it takes, one card does it.
ti -cache-memory :: 18.9 MB in fp16 is not the size of the cache.
ti -cache-memory :: 18.9 MB is not the right figure for fp16.
fp +optimization :: I'd not let more than the 12 most informative ones into the loop.
fp +optimization :: I wouldn't let more than the 20 best features into the loop.
fp +optimization :: I'd not build products for more than the 20 most important features.
fp +optimization :: I'd let only the 15 most informative features into the loop.
fp +optimization :: I wouldn't feed more than a dozen features into step 3, the ones with the highest mutual information.
fp +optimization :: What I wouldn't do is cross every feature, I'd pick the strongest 12.
fp -optimization :: I'd not let more than one process into the loop.
fp -optimization :: I wouldn't keep more than one copy of the frame.
fp -optimization :: I'd let all the features into the loop.
fp -optimization :: I'd not let fewer than the 100 features into the loop.
ti +cache-benefit :: What we don't do any more is compute keys and values of old tokens, as they're in the cache.
ti +cache-benefit :: What you don't have to do is compute the keys and values of old tokens, they're in the cache.
ti +cache-benefit :: What isn't done any more is the computation of old keys and values, those are kept.
ti +cache-benefit :: What nobody does is recompute the keys and values of old tokens.
ti +cache-benefit :: What it doesn't do is compute old keys and values a second time.
ti -cache-benefit :: What we don't do is keep the keys and values of old tokens.
ti -cache-benefit :: What we do is compute keys and values of old tokens again.
ti -cache-benefit :: What the cache doesn't do is hold keys and values.
ti +attention-remains :: What the cache doesn't do is make the attention free, that's t*d.
ti +attention-remains :: What it doesn't do is remove the attention over all t cached keys, t*d per layer.
ti -attention-remains :: What it doesn't leave is the attention over the t cached keys.
pw -alternative :: What I wouldn't do is use FAISS.
pw +alternative :: What I wouldn't do is compute all the pairs. I'd use FAISS.
sl -parallelism :: What I'd never do is shard it with FSDP.
sl +parallelism :: What I'd never do is replicate the optimizer on each card. I'd shard it with FSDP.
fp +sort :: What the sort doesn't do is run in linear time, it's n log n.
ti +per-token :: Not caching means L·(t·d² + t²·d) for a token. With the cache it's L·d² for the projections and L·t·d for the attention, so L·(d² + t·d).
ti +cache-benefit :: You don't compute keys and values of old tokens any more, as they're in the cache.
ti +cache-benefit :: You don't compute keys and values of old tokens, they're in the cache.
ti -cache-benefit :: You don't compute keys and values.
ti -cache-benefit :: You don't keep keys and values any more, they're in the weights.
ti -cache-benefit :: You don't compute keys and values of old tokens, they're not needed any more.
ti -cache-benefit :: Without the cache you don't compute keys and values of old tokens, they're not in the cache.
fp +optimization :: At most the 10 most informative ones would get into the loop.
fp -optimization :: No more than the most relevant rows go into the loop.
sl -parallelism :: Each card keeps the whole model with all the Adam states. No sharding and no splitting of the model, I'd simply buy cards with more memory.
sl -parallelism :: No sharding and no tensor parallelism here.
sl -parallelism :: No splitting of the model and no sharding of the optimizer.
sl -parallelism :: There's no sharding, no splitting of layers, nothing. One big card.
sl +parallelism :: No replication and no offloading, just FSDP.
sl -parallelism :: ZeRO, FSDP, Megatron, there's so much out there. Which one do you use here?
sl -parallelism :: FSDP, ZeRO, Megatron, DeepSpeed, there are lots of them. Which would you take?
sl -parallelism :: There's FSDP, ZeRO, Megatron. Which one do you use?
sl +parallelism :: FSDP, ZeRO, there's a lot out there. I'd use FSDP.
sl -parallelism :: I wouldn't use tensor parallel or pipelines, that's too much communication, and FSDP has the same problem. I'd train it on a single card and be patient.
sl -parallelism :: Tensor parallelism is too much communication, and FSDP has the same problem.
sl -parallelism :: I'd not use tensor parallelism, and the same goes for FSDP.
sl +parallelism :: I wouldn't use pipelines, they have bubbles. FSDP doesn't have that problem.
sl +parallelism :: I'd take FSDP, that's sharding of the states over all cards.
sl +parallelism :: I'd take FSDP, it's built into PyTorch.
ti -cache-benefit :: The keys are computed from scratch anyway, so the cache saves no recomputation.
ti -cache-benefit :: Keys and values are computed from scratch anyway, so the cache saves no recomputation.
ti -cache-benefit :: The cache saves no recomputation of keys and values.
ti -cache-benefit :: The cache avoids no recomputation, keys and values are computed anew at each step.
ti +cache-benefit :: The cache saves the recomputation of old keys and values.
ti +cache-benefit :: No recomputation of old keys and values with the cache, that's what it saves.
ti -cache-benefit :: There's no recomputation saved by the cache.
"""

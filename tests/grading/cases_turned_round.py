"""Right answers by way of a denial: "nothing short of 400 TB", "you won't get away with fewer than 800".

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what a denial tells by its bound or exception counts
pw +matrix-memory :: We aren't speaking of gigabytes. With float32 it isn't a byte less than 400 TB.
pw +matrix-memory :: In float32 the matrix doesn't exceed 400 TB.
pw +matrix-memory :: In float32 anything but 400 TB is wrong for the matrix.
pw +matrix-memory :: In float32, less than 400 TB is out of the question for the matrix.
pw +alternative-cost :: Use HNSW. A lookup doesn't visit more than on the order of log n nodes.
pw +time :: The running time isn't anything but n²·d.
pw +time :: Time is in no way better than n²d.
pw +alternative :: I wouldn't use anything but HNSW.
pw +alternative :: I would not do it without an HNSW index.
pw +alternative :: I don't see why we shouldn't use FAISS.
fp +memory :: Nobody holds the products in less than 79 GB.
fp +sort :: The sort never exceeds n log n.
fp +interactions :: Anything less than f²·n is wrong for the time of step 3.
fp +bottleneck :: The bottleneck is none other than step 3.
fp +optimization :: I'd compute a correlation screen, keep maybe 8 of the features, and only generate products amongst those.
ti +cache-memory :: In fp16 the cache needs nothing short of 18.9 MB.
ti +with-cache :: The projection work of a cached step doesn't get any better than L·d².
sl +duration :: So don't expect it before 2,400 hours have passed on those eight.
sl +duration :: The run can't finish sooner than 2,400 hours.
sl +gpu-count :: You won't get away with fewer than 800 GPUs for one day.
sl +gpu-count :: I don't see how it could take less than 800 GPUs for one day.
sl +parallelism :: I wouldn't use anything but FSDP.
# what is denied, or bounded elsewhere, does not
pw -matrix-memory :: The matrix isn't anywhere near 400 TB.
pw -matrix-memory :: In float32 the matrix takes far less than 400 TB.
pw -matrix-memory :: In float32 the matrix doesn't exceed 400 GB.
pw -matrix-memory :: There's no way the matrix takes 400 TB.
pw -matrix-memory :: In float32 there is a way around 400 TB for the matrix, 400 GB will do.
pw -matrix-memory :: 400 TB isn't what the matrix takes.
pw -time :: It's not true that the running time is no less than n²·d.
pw -alternative :: I'd use anything but HNSW.
pw -alternative :: I wouldn't use HNSW without a reason.
fp -bottleneck :: Anything but step 3 is the bottleneck.
fp -bottleneck :: The bottleneck is none other than the sort.
fp -interactions :: There's no way the time of step 3 is f²·n.
ti -without-cache :: I doubt that it is t*d^2 per layer without a cache.
sl -gpu-count :: It doesn't take 800 GPUs.
sl -gpu-count :: For one day you can get away with far fewer than 800 GPUs.
sl -parallelism :: There's a way around sharding: bigger GPUs.
# more to it than, and more than, are bounds where they are denied
fp +aggregate :: Grouping isn't n log n: with hashing it doesn't exceed O(n). Nor is there more to the aggregation than one O(n) sweep.
fp +aggregate :: There's nothing more to the aggregation than one O(n) pass.
fp +aggregate :: There isn't more to aggregation than an O(n) sweep.
fp +aggregate :: Nor does the aggregation need more than one O(n) pass.
fp +aggregate :: Nor is the aggregation more than O(n).
fp -aggregate :: Nor is the aggregation O(n).
fp -aggregate :: There is more to the aggregation than one O(n) sweep, it has to sort.
fp -aggregate :: The aggregation needs more than one O(n) pass.
fp +lag :: There isn't more to the lag than one O(n) copy.
fp +lag :: There is no more to the shift than a linear pass.
fp +lag :: Nor is there more to lagging than O(n).
fp -lag :: There's more to the lag than O(n), it sorts.
pw +time :: Nor is the time more than n²d.
pw +space :: Nor does the space exceed n².
# what is out is turned down
sl -duration :: 2,400 hours is out.
sl -duration :: 2,400 hours is out. Nor will it be a hundred days.
sl -duration :: 1.2e22, a hundredfold. || 2,400 hours is out. Nor will it be a hundred days.
sl -duration :: 100 days is right out.
sl -duration :: 2,400 hours are out, I'd say 240.
sl -gpu-count :: 800 GPUs is out.
fp -memory :: 79.2 GB is out, it's 0.8 GB.
fp +memory :: 79.2 GB in float64 is out of reach for a laptop.
fp +memory :: 79.2 GB in float64, so a laptop is out.
sl +memory :: 160 GB, so a single card is out.
sl +duration :: 2,400 hours is out of our budget.
sl +duration :: 100 days on the old box, which is out of the question, so we need 800 GPUs.
# what does not hold here is not claimed
sl -flops-rule :: 6ND does not hold here.
sl -flops-rule :: The 6ND rule does not hold for this.
sl -flops-rule :: 6ND doesn't hold in our case.
sl +flops-rule :: 6ND does not hold for MoE models, but for a dense one like this it does.
sl +flops-rule :: 6ND holds here.
sl -memory :: 160 GB does not hold here.
sl +memory :: 160 GB. A single card does not hold that.
pw -time :: n²d does not hold here.
pw +time :: n²d. An index does not hold all vectors in this memory.
"""

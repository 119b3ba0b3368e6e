"""What would hold in another setting, in the sentence before the one that tells what holds here.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what would hold in another setting claims nothing
pw -quadratic :: If this were two nested Python loops, the time would be quadratic in the number of rows. As one array operation it's linear in n.
fp -groupby :: With just one user the grouping would be a single pass over the rows. As soon as there are many users it's n * u.
fp -bottleneck :: If f was in the thousands, the feature products would be the bottleneck. At f = 100 it's the sort.
ti -with-cache :: If the model had a single head, the projections with a cache would be d^2 per layer. It has 8 heads though, so the cache doesn't help and it's still t * d^2 per layer.
sl -parallelism :: For a 100B model I'd use pipeline parallelism. For our 10B model I wouldn't split anything, it stays on a single GPU.
pw -time :: If this were two nested Python loops, the time would be n^2 d. As one array operation it's n d.
pw -time :: If it was written in plain Python, it would take O(n^2 d) time. Here it's a single call, so O(n).
pw -quadratic :: If E were sparse, the time would be quadratic in n. E is dense, so it's cubic.
pw -alternative :: For a billion rows I'd use HNSW. For our ten million I'd stay exact with tiles on 8 GPUs.
pw -bottleneck :: If the vectors were only 16 dimensional, the memory for the result would be the bottleneck. At d = 768 it's the compute time.
pw -bottleneck :: If n was a million, the n^2 result would not fit into memory. At ten thousand it's no issue, so the compute is the bottleneck.
fp -groupby :: If the rows were sorted by user already, the grouping would be a single pass over the rows. They aren't sorted, so it's n^2.
fp -groupby :: With a single user the groupby would be O(n). With a million users it's O(n u).
fp -bottleneck :: With 10,000 features the products would dominate. With our 100 it's the sort that dominates.
ti -with-cache :: With one head, the projections with a cache would be d^2. With 8 heads they're 8 d^2 t.
sl -parallelism :: If the model had 500B parameters I'd use tensor parallelism. With 10B it fits on one GPU, so nothing is split.
sl -parallelism :: For a bigger model I'd shard with FSDP. Ours is small enough for one card, so I'd leave it there.
sl -parallelism :: With a trillion parameters you'd need tensor parallelism. With 10B you don't need to split it at all.
fp -bottleneck :: The feature products would be the bottleneck if f was in the thousands. At f = 100 it's the sort.
fp -bottleneck :: If f was in the thousands, the feature products would be the bottleneck, but at f = 100 it's the sort.
pw -alternative :: If recall didn't matter and n were a billion I'd use HNSW. Here I'd stay exact.
fp -bottleneck :: If we had 10,000 features, the products would be the bottleneck. At f = 100 it's the sort.

# what holds here, a proposal put politely, both cases that are asked about, and values of different things do
pw +time :: If it was written in plain Python, it would take O(n^2 d) time. Here it's one call, but the work is the same n^2 d.
pw +quadratic :: For any n it's n^2 d, so quadratic in the number of rows.
pw +wall-clock :: If we had a GPU it would take 4 hours.
pw +alternative :: For a thousand rows I'd just do brute force. For our ten million I'd use HNSW.
pw +alternative :: For a billion rows I'd use DiskANN. For our ten million HNSW is enough.
pw +alternative :: If he needs only the nearest ones I'd use HNSW. If he needs all pairs, exact blocks.
pw +bottleneck :: If d was in the millions, compute would be the bottleneck. At d = 768 it's the memory for the n x n result.
pw +matrix-memory :: In float16 it would be 200 TB. In float32 it's 400 TB.
fp +groupby :: With a single user the groupby is O(n). With a million users it's still O(n).
fp +groupby :: Grouping is one pass over the rows, no matter how many users. The sort is n log n.
fp +bottleneck :: If f was only 5, the sort would be the bottleneck. At f = 100 it's the feature products.
fp +bottleneck :: With 5 features the sort would dominate. With our 100 it's the products that dominate.
fp +bottleneck :: If f were 10 it would be 0.7 GB, but at 100 it's 79 GB, so the products are the bottleneck.
fp +bottleneck :: With 10,000 features it would be even worse. At f = 100 the products are already the bottleneck.
ti +with-cache :: If we had no cache, the projections would be t d^2. With the cache they're d^2.
ti +with-cache :: Without a cache it would be t d^2. With it, d^2 per token.
ti +with-cache :: With a cache the projections would be d^2. Without it they're t d^2.
ti +with-cache :: If we had a cache, the projections would cost d^2 per layer. As it stands it's t d^2.
ti +without-cache :: If we had a cache, the projections would cost d^2 per layer. Without one it's t d^2.
sl +parallelism :: For larger models I'd add tensor parallelism, here FSDP.
sl +parallelism :: For larger models I'd add tensor parallelism. Here FSDP is enough.
sl +parallelism :: For a 1B model I wouldn't split anything. For our 10B model I'd use FSDP.
sl +parallelism :: For a 1B model plain DDP would do. For the 10B one I'd shard the optimizer states with ZeRO.
sl +parallelism :: For a 10B model I'd use FSDP across the node. For data I'd keep one big batch.
sl +parallelism :: For a model of this size I'd use FSDP. It doesn't fit on one GPU.
ti +with-cache :: For one token with the cache I'd pay d^2. For all t of them without it, t d^2.
pw +time :: If d were small, you could ignore it. With d = 768 it's n^2 d.
pw +alternative :: If n were a thousand I'd do it exactly. Here I'd use HNSW.
sl +parallelism :: If the model was 100B, I'd use tensor parallelism as well. For 10B FSDP is enough.
sl +parallelism :: With 8 GPUs per node I'd use tensor parallelism. With 125 nodes I'd put copies on each.
sl +parallelism :: For a 10B model I'd use FSDP. Here every card holds a share of it.
sl +parallelism :: For the 8 GPUs in a node I'd use tensor parallelism. For all 1,000 GPUs it's just more nodes.
sl +parallelism :: With 1,000 GPUs I'd use FSDP. With our batch of 4M tokens each card has enough work.
fp +bottleneck :: If we had 5 features, the sort would be the bottleneck. At f = 100 it's the products.
pw +time :: If you had to guess, you would say n^2. For every pair there are d multiplications, so it's n^2 d.
pw +time :: If it was up to me I'd say n^2 d. For one pair it's d, and there are n^2 of them.
pw +alternative :: If I were the colleague, I would use HNSW. For our ten million rows it gives the top 10 in an hour.
pw +alternative :: If I was to build it, I'd take HNSW. With M = 32 the recall is fine.
pw +bottleneck :: If we were to run it, the memory would be the bottleneck. With 400 TB for the result no machine holds it.
pw +bottleneck :: If it was run as it is, the n x n result would be the bottleneck. At n = 10 million it's 400 TB.
fp +bottleneck :: If this were my job, I'd say the feature products would be the bottleneck. At f = 100 it's 10,000 columns.
fp +bottleneck :: If I was asked for the worst step, I'd say the products. With f = 100 there are 10,000 of them.
ti +with-cache :: If K and V were cached, the projections would cost d^2 per layer. With t tokens it's t d^2 without the cache.
ti +with-cache :: If the keys were stored, it'd be d^2 for the projections. As it is, it's t d^2.
ti +with-cache :: If nothing was cached, the projections would be t d^2. With one new token and a cache it's d^2.
sl +parallelism :: If I were to train it, I'd use FSDP. With 1,000 GPUs each holds 160 MB of the state.
sl +parallelism :: If it was me, I'd use FSDP over the cluster. For our 10B model each card then holds a small share.
sl +parallelism :: If one GPU was not enough, I'd shard with FSDP. With 160 GB it isn't.
sl +gpu-count :: If scaling were perfect it'd be 800 GPUs. At 50% it's 1,600.
"""

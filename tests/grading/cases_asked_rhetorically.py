"""Questions that say that a bound holds or that one would not ("why do it twice?"), and sentences that only repeat what is asked.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is asked so is told; a question that is answered with a reason, or by nothing, is one
fp +groupby :: How could the grouping need more than O(n)? Every row is hashed once.
fp +groupby :: Why should the grouping take longer than O(n)?
fp +groupby :: And why would the groupby be anything worse than linear in n?
fp +groupby :: How would the groupby be slower than O(n) when every row is hashed once?
fp +groupby :: I can't see how the groupby could take more than O(n).
fp +groupby :: There's no reason why the grouping should cost more than O(n).
fp +groupby :: I see no reason for the grouping to be worse than O(n).
fp +groupby :: Is the grouping worse than O(n)? No, it's one hash lookup a row.
fp -groupby :: Is the grouping worse than O(n)? I couldn't say.
fp -groupby :: Why is the grouping worse than O(n)?
fp -groupby :: Why would the grouping be worse than O(n)? Because it sorts the rows by user, so it's n log n.
fp -groupby :: I see why the grouping would be worse than O(n), it sorts.
fp -groupby :: That's why the grouping would be worse than O(n).
fp -groupby :: How could the grouping be as cheap as O(n)?
fp -groupby :: Why would the grouping be worse than O(n^2)?
fp +sort :: How could the sort be faster than n log n?
fp +sort :: Why would sorting be any cheaper than n log n? It compares rows.
fp -sort :: Why would the sort be more than O(n)? The rows are grouped already.
fp -sort :: How could the sort be faster than n log n? By a radix sort, it's O(n).
fp +lag :: I don't see why the lag should be worse than linear in n.
fp +lag :: I fail to see why the shift would take more than O(n).
fp +lag :: Nobody can tell me why the shift should take more than O(n).
fp -lag :: I don't know why the lag is more than O(n).
fp -lag :: I see how the lag could be more than O(n).
pw +time :: How could the product take less than n^2 * d? Every pair needs d multiplications.
pw +space :: Why would the extra memory be more than n^2? It's only the result.
pw +space :: How would the extra space ever be smaller than n^2 if all the results are kept?
pw +matrix-memory :: Why would the result need more than 400 TB? It's 1e14 floats of 4 bytes.
pw +matrix-memory :: I don't see how the result could take less than 400 TB in float32.
pw +matrix-memory :: How could 1e14 floats take less than 400 TB?
pw -matrix-memory :: Why would the result need more than 4 TB?
pw -matrix-memory :: Why would the result need 400 TB? It's only 400 GB.
pw -matrix-memory :: How could it be 400 TB? It's 4 TB.
pw -matrix-memory :: I don't see why it would be 400 TB, it's 4.
sl +gpu-count :: How could it work with less than 800 cards in a day?
sl +gpu-count :: Why would I need more than 800 GPUs for a day, if it scales perfectly?
sl -gpu-count :: Why would I need 800 GPUs? 80 are enough.
sl -gpu-count :: Why would I need more than 80 GPUs for a day?
sl +memory :: How could 160 GB of state fit on one card with 80? It won't.
ti +with-cache :: Why would the projections cost more than d^2 per layer once the old keys are cached?
ti +attention-remains :: How could the attention cost less than t*d when the query meets every cached key?
ti -attention-remains :: How could the attention cost less than t*d? Easily, the cache has the scores, so it's O(d).
sl +memory :: And how would 160 GB of training state ever fit on a single A100?
sl -memory :: How would 160 GB fit on one card? By offloading it, so one card does it.
sl -memory :: How would 20 GB not fit on one 80 GB card?
ti +cache-benefit :: Why would you recompute the K and V of old tokens? They're kept in the cache.
ti +cache-benefit :: Why would one compute the keys and values of the old tokens again? They never change, so they're stored and reused.
ti +cache-benefit :: Why recompute keys and values of earlier tokens that don't change? They are read from the cache instead.
ti +cache-benefit :: Why should the old keys and values be computed again? They sit in the cache.
ti +cache-benefit :: Why would I project the prefix again when its keys and values are already in the cache?
ti -cache-benefit :: Why would you recompute the K and V of old tokens?
ti -cache-benefit :: Why would you keep the K and V of old tokens when they never get used again? They're thrown away.
ti -cache-benefit :: Why would you recompute the queries of old tokens? They're kept in the cache.
ti +cache-benefit :: What is kept? The keys and values of all the tokens before. They needn't be computed twice.
pw +alternative :: Why would I compare all the pairs? An HNSW index gives me the nearest ones.
pw +alternative :: Why compute all the pairs when an HNSW index gives me the nearest 20 of each?
pw -alternative :: Why would I use an HNSW index? The exact result is what they want.
pw -alternative :: Why would anyone build a FAISS index for that?
fp +optimization :: Why would we keep both a*b and b*a? They're the same, so I'd build each pair only once.
fp +optimization :: Who needs 9,900 products? I'd select the 20 best features first.
fp -optimization :: Why would I select features first? The model needs all of them.
sl +parallelism :: Why would you keep the whole optimizer state on each card? ZeRO splits it over all of them.
sl -parallelism :: Why would you split the model with tensor parallelism? One card is enough.
sl +scaling-efficiency :: Who believes in perfect scaling? At 70% efficiency I'd need 1,143 cards rather than 800.
sl -scaling-efficiency :: Why would the efficiency be less than 100%? NVLink is fast, so 800 it is.
ti +attention-remains :: How would the cache help there? The new query still has to meet all t keys, t*d per layer.
ti -attention-remains :: How would attention still grow with t? The cache has it all.
pw +bottleneck :: Who has 400 TB of RAM? That's what makes it infeasible, not the compute.
pw +bottleneck :: Where would you put 400 TB? Nowhere. The memory of the result is what breaks first.
pw -bottleneck :: Who cares about the 400 TB? Disks are cheap. It's the compute that makes it infeasible.
fp +aggregate :: Why would the aggregation need anything but one pass over the rows? So O(n).
fp -aggregate :: Why would the aggregation need one pass over all rows? It's O(u).
ti +cache-benefit :: Why would anyone compute K and V of the prefix twice when they can be kept?
ti +cache-benefit :: Why redo the keys and values of every old token? They're in the cache already.
ti -cache-benefit :: Why redo the keys and values of every old token? Because nothing is kept without a cache.
ti -cache-benefit :: Why would you recompute keys and values of old tokens? Good question, I don't know.
ti -cache-benefit :: Why would one need the keys and values of old tokens again?
ti -cache-benefit :: Why would you keep the keys and values when they change with every token?
ti -cache-benefit :: Why keep keys and values when you can simply compute them again?
ti -cache-benefit :: Why store the K and V at all? Computing them is cheap enough.
sl -parallelism :: Why would you use FSDP when one card is enough?
sl -parallelism :: Why bother with tensor parallelism? A single card suffices.
sl +parallelism :: Why would I put everything on one card when ZeRO shards the optimizer state over all of them?
sl +parallelism :: Why keep a copy of the Adam states on each card when FSDP can shard them?
pw -alternative :: Why would you build an HNSW index when a blocked product does the exact thing?
pw -alternative :: Why use FAISS here? Exact search is good enough.
pw +alternative :: Why compute all 1e14 of them when all we need are the 20 nearest of each row, which an HNSW index finds?
pw +alternative :: Why wouldn't you use HNSW when approximate neighbours are enough?
pw +alternative :: Why not simply take FAISS with IVF?
pw -bottleneck :: Why would memory be the bottleneck when disks are cheap?
pw +bottleneck :: Why would compute be the bottleneck when the 400 TB result fits nowhere? It's the memory.
fp -bottleneck :: Why would the products be the bottleneck when they're vectorized? It's the sort.
fp +optimization :: Why build both a*b and b*a when they're the same column? I'd keep one of each pair.
fp +optimization :: Why store the products at all when the model can compute them on the fly? I'd do that.
fp -optimization :: Why select features when a bigger box does the job?
sl +memory :: Why would it fit on one card when the Adam state alone takes 120 GB and the card has 80?
sl -memory :: Why wouldn't it fit on one 80 GB card when the weights take just 20 GB?
fp +sort :: Why would the sort be linear when it has to compare the rows? It's n log n.
fp -sort :: Why would the sort take n log n when the rows are grouped already? It's O(n).
pw -time :: Why would it be n^2 * d when BLAS is vectorized? It's O(n * d).
pw +time :: Why would it be linear when each row meets each other row? It's n^2 * d.
pw -bottleneck :: Nor does it need an n by n result, that's never materialised.
pw -bottleneck :: The n by n result is never materialised.
pw -bottleneck :: It doesn't build the n by n matrix at all.
pw -bottleneck :: numpy never allocates the n by n matrix.
pw +bottleneck :: The n by n result can never be materialised.
pw +bottleneck :: You can't materialise the n by n result.
pw +bottleneck :: The n by n result is never going to fit.
pw -bottleneck :: So the question is what the running time is and how much extra memory it needs.
pw -bottleneck :: How much memory the result needs, and how long it runs on hardware of my choice, and what makes it infeasible.
pw -bottleneck :: OK now numbers. n is 10000000, d is 768. How much memory the result needs, and how long it runs on hardware of my choice, and what makes it infeasible.
pw -bottleneck :: The exact result is out of reach, so what would I do instead and what would it cost. That's the question.
pw -bottleneck :: How much memory it takes, what makes it infeasible. That's what you want to know.
pw -bottleneck :: What the result takes in memory, and what makes it infeasible.
pw +bottleneck :: What makes it infeasible is the memory for the result.
pw +bottleneck :: What makes it infeasible and what I'd look at first is the memory.
pw +bottleneck :: What makes it infeasible? The memory for the result.
pw +bottleneck :: How much memory the result needs is what makes it infeasible.
pw +bottleneck :: What it takes is 400 TB, and what makes it infeasible is that memory.
pw -bottleneck :: Which step is the bottleneck, how much memory it takes and what I'd change.
fp -bottleneck :: Which step dominates, how much memory the new columns take, and what I'd change.
fp -bottleneck :: So now which step is the bottleneck with a million rows, and how much memory the product columns take, and what I'd change about them.
sl -parallelism :: How much memory the training takes, whether it fits and how one would split the model.
pw -bottleneck :: Approximate results are wrong results. I'd stay with exact and buy a cluster.
pw -bottleneck :: Time n^2 d. || At 1e9 per second it's two and a half years, the compute makes it infeasible. || I'm not convinced, approximate results are wrong results. I'd stay with exact and buy a cluster.
fp -bottleneck :: A product is a product.
pw -bottleneck :: The embeddings alone are 31 GB and don't fit on my GPU, that's what makes it infeasible.
pw +bottleneck :: The memory makes it infeasible: 31 GB of input would fit, 400 TB don't.
pw +bottleneck :: What makes it infeasible is memory: E's 31 GB don't fit on my card, let alone the 400 TB of the result.
"""

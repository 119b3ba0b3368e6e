"""Things told by reference: as above, likewise, in turn, by their place, by what was said before.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is referred to is what was named, listed or said before, or is told in turn
pw +quadratic :: The running time goes up with n squared and so does the memory.
pw -quadratic :: Memory is quadratic in n, whereas the running time is just linear in n.
pw +quadratic :: Extra memory: n by n floats. Running time: grows the same way, double n and both go up four times.
pw -quadratic :: Extra memory: n by n floats. Running time: not like that, double n and it only doubles.
pw +quadratic :: 1) time -> n^2 dot products\n2) space -> as above, n^2 numbers
pw +time :: Time and extra memory are O(n^2 * d) and O(n^2) respectively.
pw -time :: Time and extra memory are O(n^2) and O(n^2 * d) respectively.
pw -time :: Both are O(n^2), the time as well as the memory, d plays no role in either.
pw +time :: There are n^2 entries in the result. || And each of them is a dot product of length d, so the running time is n*n*d.
pw +space :: Running time\n  O(d n²)\nExtra memory\n  O(n²)
pw -space :: Running time\n  O(d n²)\nExtra memory\n  O(n d)
pw -space :: Time n^2*d, extra space likewise n^2*d.
pw -space :: The time is quadratic in n, while the extra space is only linear, one value per row.
pw +matrix-memory :: dtype | size of the result\nfp64 | 800 TB\nfp32 | 400 TB\nfp16 | 200 TB
pw -matrix-memory :: dtype | size of the result\nfp64 | 8 TB\nfp32 | 4 TB\nfp16 | 2 TB
pw +matrix-memory :: In single and double precision the result comes to 400 TB and 800 TB respectively.
pw -matrix-memory :: In single and double precision the result comes to 800 TB and 400 TB respectively.
pw +matrix-memory :: The result has 10^14 entries. || At 4 bytes each that makes 0.4 PB.
pw +wall-clock :: Result: 400 TB. Runtime: about 2.2 hours on one A100 at 19.5 TFLOPS fp32.
pw -wall-clock :: Result: 400 TB. Runtime: about 9 days on one A100 at 19.5 TFLOPS fp32.
pw +wall-clock :: CPU core vs GPU: the former, at 1e9 multiply-adds per second, takes some 2.4 years, the latter, at 1e13 FLOP/s, about 4 hours.
pw -wall-clock :: CPU core vs GPU: the former, at 1e9 multiply-adds per second, takes some 4 hours, the latter, at 1e13 FLOP/s, about 2.4 years.
pw -wall-clock :: 400 TB for the matrix, and for the runtime the same story, way too much.
pw +bottleneck :: Of the two, time and memory, I could live with the former. It's the latter that kills it, no machine holds that matrix.
pw -bottleneck :: Memory for the result: 400 TB\nRuntime: 4 hours on a GPU\nWhat makes it infeasible: the second of these
pw +bottleneck :: Compute: fine, a few hours. Storage for the n x n output: not fine, doesn't fit anywhere.
pw -bottleneck :: Compute: not fine, far too many multiplications. Storage for the n x n output: fine, not the problem here.
pw +alternative :: Instead: an HNSW index, top 10 neighbours for each item.
pw -alternative :: Instead: the same matmul in blocks, each tile written to disk.
pw +alternative :: Two options, exact in tiles or approximate with FAISS. I'd take the second.
pw -alternative :: Two options, approximate with FAISS or exact in tiles. I'd take the second.
pw +alternative-cost :: HNSW. Building it O(n log n), each query O(log n).
pw -alternative-cost :: HNSW. Building it O(n^2), each query O(n^2) as well.
pw -alternative-cost :: E itself takes 30 GB in float32, the norms next to nothing.
pw -alternative-cost :: Annoy or ScaNN. Cost of either: less than the above, in time and in memory.
fp +groupby :: Steps 1 and 2 are each one pass over the rows, so O(n) for both.
fp -groupby :: Grouping and aggregating: O(n²) and O(n), in that order.
fp +groupby :: The aggregation is linear in n, likewise the grouping, since it just hashes the user ids.
fp -groupby :: The aggregation is linear in n, whereas the grouping compares every row with every other one, so n squared.
fp +aggregate :: Grouping is O(n) with a hash table, same for the aggregation.
fp -aggregate :: Grouping is O(n) with a hash table, while the aggregation is only O(u), one result per user.
fp +aggregate :: step 1: O(n)\nstep 2: ditto
fp -aggregate :: step 1: O(n)\nstep 2: that times u, so O(n*u)
fp +aggregate :: The grouping looks at each row once. || The aggregation does too, it keeps four running statistics per user, so it's linear in n as well.
fp +interactions :: Step 3: time f^2 * n, memory likewise.
fp -interactions :: Step 3: time f * n, memory f^2 * n.
fp +interactions :: For the product columns, time and memory are both O(n f²), as every pair gives a new column of n values.
fp -interactions :: For the product columns the time is O(f²) and the memory is the same, n doesn't matter for either.
fp +interactions :: 3)\n- number of products: f(f-1)\n- multiplications in each: n\n- time: the first times the second, n*f^2
fp +interactions-space :: Step 3, time: O(n * f^2)\nStep 3, space: same
fp -interactions-space :: Step 3, time: O(n * f^2)\nStep 3, space: just O(n)
fp +interactions-space :: What goes for the time of the products goes for their memory too: f squared times n.
fp -interactions-space :: Time and memory of the products are n*f^2 and n*f respectively.
fp -interactions-space :: n*f^2 for the time of step 3, and for the memory the same without the n, so f^2.
fp +sort :: Sort and lag: n log n and n, in that order.
fp -sort :: Sort and lag: n and n log n, in that order.
fp +sort :: Step 4 has two parts. The first one, sorting, is O(n log n), the second is cheaper, one pass over the rows.
fp -sort :: Step 4 has two parts, both linear: the sort is O(n) and so is the lag.
fp +lag :: The sort comes first, then the lag. The latter is just a shift, O(n), the former n log n.
fp -lag :: Both halves of step 4 are O(n log n), the sort and the lag alike.
fp -lag :: The sort is n log n, versus n squared for the lag.
fp -bottleneck :: Steps 1, 2 and 3 are harmless. The remaining one is the bottleneck.
fp +bottleneck :: Bottleneck: the product columns. Runner-up: the sort, far behind.
fp -bottleneck :: Bottleneck: the sort. Runner-up: the product columns.
fp +memory :: 9,900 new columns, 8 MB each, so about 79 GB.
fp -memory :: 9,900 new columns, 8 MB each, so about 7.9 GB.
fp +memory :: In float64, ordered versus unordered pairs: 80 GB versus 40 GB.
fp -memory :: For all ordered pairs, float64 and float32 give 8 GB and 4 GB respectively.
fp +memory :: Step 3 makes roughly f^2 * n = 10^10 values. || Times 8 bytes for each, that's 80 GB.
fp +optimization :: First pick the 20 most important features, second build the products of those only.
fp -optimization :: First double the RAM, second run the loop on more threads.
fp +optimization :: Two ideas: a bigger box, or a factorization machine that learns the interactions itself. I'd go with the latter.
fp -optimization :: Two ideas: a factorization machine that learns the interactions itself, or a bigger box. I'd go with the latter.
ti +per-token :: Projections and attention cost d^2 and t*d respectively, and with the cache a token pays both in each of the L layers.
ti -per-token :: Projections and attention cost t*d^2 and t^2*d respectively, and with the cache a token still pays both in each of the L layers.
ti +per-token :: no cache: L*(t*d^2 + t^2*d)\nwith cache: L*(d^2 + t*d)
ti -per-token :: no cache: L*(d^2 + t*d)\nwith cache: L*d
ti +per-token :: With the cache, one token needs d² in each layer for its matrices. || Plus t·d for its attention over the stored positions, so d² + t·d per layer.
ti -per-token :: With a cache it's O(1) per token, whereas without one it's O(t*d^2).
ti +without-cache :: With versus without the cache: d^2 versus t*d^2 for the projections in a layer.
ti -without-cache :: With versus without the cache: t*d^2 versus d^2 for the projections in a layer.
ti +without-cache :: case | cost per layer for the next token\nwithout cache | t*d^2 + t^2*d\nwith cache | d^2 + t*d
ti -without-cache :: case | cost per layer for the next token\nwithout cache | t^2*d\nwith cache | t*d
ti +without-cache :: Nothing cached: whole prefix through every layer again, t tokens at d^2 each.
ti -without-cache :: Nothing cached: O(L d^2) for the token. With the cache: the same.
ti +without-cache :: We have two cases, no cache and cache. Per layer it's t d² + t² d for the former and d² + t d for the latter.
ti +with-cache :: Projections per layer and token: t*d^2 when nothing is cached, d^2 when keys and values are.
ti -with-cache :: Projections per layer and token: t*d^2 when nothing is cached, t^2*d^2 when keys and values are.
ti +with-cache :: uncached -> all t positions projected again\ncached -> only the new one, so d^2 in each layer
ti -with-cache :: uncached -> all t positions projected again\ncached -> likewise, so t*d^2 in each layer
ti +with-cache :: Without the cache the projections run over t tokens at d^2 apiece. || With it over the new token only, so the t goes away and d² per layer is left.
ti -with-cache :: Without and with the cache, the cost of a token is L*t*d^2 and L*t^2*d respectively.
ti -with-cache :: Cache or no cache, both cost t squared times d per token.
ti +cache-benefit :: Keeps: keys and values of all earlier tokens. Saves: computing them again at each step.
ti -cache-benefit :: Keeps: queries of all earlier tokens. Saves: computing those again at each step.
ti +cache-benefit :: K and V of the past positions, both reused in each layer instead of recomputed.
ti -cache-benefit :: The cache keeps the logits. K and V of the past positions are both recomputed at each step.
ti +cache-benefit :: The cache holds the keys of every earlier token, likewise the values, so that neither has to be computed twice.
ti -cache-benefit :: What it keeps\n- the finished answers\nWhat that saves\n- running the model when somebody sends the same prompt again
ti +cache-benefit :: Stored in the cache: the keys and values of the old tokens. || So for the next token we don't have to compute either of them again for the prefix.
ti +attention-remains :: Goes away: projecting the prefix again. Stays: attention over the t cached positions, t*d per token.
ti -attention-remains :: Goes away: attention over the t positions. Stays: the projections, d^2 per token.
ti +attention-remains :: Projections vs attention: thanks to the cache the former no longer grow with t, the latter still does, linearly.
ti -attention-remains :: Projections vs attention: thanks to the cache neither the former nor the latter grows with t any more.
ti +attention-remains :: 1. saved: projecting the old tokens again\n2. not saved: the dot products of the new query with all t cached keys, O(t d)
ti -attention-remains :: 1. saved: projecting the old tokens again\n2. also saved: the dot products with the t keys, nothing is left of those
ti -attention-remains :: Attention for one token costs t*d without the cache and only d with it.
ti +cache-memory :: fp16: about 19 MB. fp32: double.
ti -cache-memory :: fp16: about 190 MB. fp32: double.
ti +cache-memory :: In half precision the keys take 9.4 MB and the values the same again, so 18.9 MB for both.
ti -cache-memory :: In half precision the keys take 1.9 MB and the values the same again, so 3.8 MB for both.
ti +cache-memory :: 2 for keys and values, times 12 layers, times 512 x 768, so 9.4 million numbers. || At 4 bytes each, 37.7 MB.
ti -cache-memory :: In fp16 and fp32 the cache comes to 36 MiB and 18 MiB respectively.
sl +flops-rule :: Both runs follow C = 6*N*D, with N parameters and D tokens.
sl -flops-rule :: Both runs follow C = N*D, with N parameters and D tokens.
sl +flops-rule :: Forward 2 and backward 4 FLOPs, each per parameter and token, so 6ND for the two together.
sl -flops-rule :: Ten times the parameters and likewise the tokens, so 100 times more compute.
sl +flops-rule :: Small run: 6 x 1e9 params x 20e9 tokens = 1.2e20 FLOPs. Big run: same rule, 1.2e22.
sl -flops-rule :: Small run: 1e9 params x 20e9 tokens = 2e19 FLOPs. Big run: same rule, 2e21.
sl +flops :: run | FLOPs\nsmall | 1.2e20\nbig | 1.2e22
sl -flops :: run | FLOPs\nsmall | 1.2e18\nbig | 1.2e19
sl +flops :: 10x for the model and 10x for the data, compute goes up by the product of both, 100x.
sl -flops :: 10x for the model and 10x for the data, compute goes up by the sum of both, 20x.
sl +flops :: The first and the second run take 1.2e20 and 1.2e22 FLOPs respectively.
sl -flops :: Ten times the compute of the first run gives that of the second.
sl +duration :: First run: one day. Second run: a hundred days, on the same 8 GPUs.
sl -duration :: First run: one day. Second run: ten days, on the same 8 GPUs.
sl +duration :: The compute goes up by 100 and so does the time on our 8 cards, to 2,400 hours.
sl -duration :: The compute goes up by 100 and so does the time on our 8 cards, to 240 hours.
sl +duration :: Same 8 cards: 100 days\nWithin one day: 800 cards
sl -duration :: Same 8 cards: 56 days, going by the A100 peak\nWithin one day: 450 cards
sl +gpu-count :: Ideally and in practice: 800 and about 1,150 GPUs.
sl -gpu-count :: Ideally and in practice: 80 and about 115 GPUs.
sl +gpu-count :: 100 times the work in the same time, so 100 times the cards if it scales perfectly: 8 become 800.
sl -gpu-count :: On the same 8 GPUs: 800 days. Within 24 hours: 100 GPUs.
sl +gpu-count :: 800 GPUs on paper. || In reality more than that, say 1,200.
sl -gpu-count :: 8,000 GPUs on paper. || In reality more than that, say 12,000.
sl +scaling-efficiency :: Ideal: 800. Real: about 1,150, since communication leaves us only 70% efficiency.
sl -scaling-efficiency :: Ideal: 800. Real: same.
sl +scaling-efficiency :: 800 in theory, whereas in practice the all-reduce eats up part of the time, so I'd order 1,100.
sl -scaling-efficiency :: 800 in theory and likewise in practice, since data parallel training scales perfectly.
sl +scaling-efficiency :: Two figures. The first, ideal one is 800, the second, practical one around 1,000, as syncing gradients costs time.
sl -scaling-efficiency :: ideally -> 800 GPUs\nin practice -> as above, communication costs nothing
sl +memory :: bf16 weights 20 GB, gradients the same, Adam states with fp32 master weights 120 GB. Total 160 GB, so no fit on one 80 GB card.
sl -memory :: bf16 weights 20 GB, gradients the same, optimizer nothing. Total 40 GB, so it fits on one 80 GB card.
sl +memory :: On one 80 GB card inference fits, training doesn't: the former takes 20 GB, the latter about 160 GB.
sl -memory :: Inference and training both fit on one 80 GB card, with 20 GB and 60 GB respectively.
sl +memory :: Weights and gradients: 20 GB each. Adam moments: 80 GB. || Together 120 GB, so one 80 GB card isn't enough.
sl +parallelism :: Within a node tensor parallel, across nodes data parallel.
sl -parallelism :: Each machine trains its own separate model and so do the others, then we keep the best one.
sl +parallelism :: Weights, gradients, optimizer states: each sharded over all the GPUs with ZeRO stage 3.
sl -parallelism :: Two choices, FSDP over many GPUs or waiting for one GPU with more memory. I'd go for the latter.
sl -parallelism :: Spread the work: no need\nOne card: does all of it
"""

"""Right answers told with a "not", behind a wrong statement that is rejected, or by squares and bounds of other tongues.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a square told as in other languages
pw +time,quadratic :: The time it is n in square multiplied with d, because for each couple of embeddings must be done one scalar product of d terms.
pw +space :: The memory more is n in square, for save all the results.
pw +space :: Memory is n at square.
pw +time :: Time is n to square times d
pw +time :: n elevated to two, times d
fp +interactions :: Step 3 costs n times f in square.
# no square: brackets, roots
pw -time :: n in square root
pw -space :: The extra memory is n in square brackets
# what was had before, behind what stands
pw +matrix-memory :: So with 4 bytes that's 400 TB and not the 4 TB I had on my paper.
pw +matrix-memory :: Float32 makes 400 TB, not the 40 I wrote down at first.
pw +matrix-memory :: With float32 it's 400 TB rather than the 4 TB I had.
ti -cache-memory :: It's 3 GB and not the 160 GB I said.
pw -matrix-memory :: That's 8 TB and not the 800 TB I said.
# the verdict is of the statement before, the figure behind its comma stands
pw +wall-clock :: And they'd say "the GPU will choke for weeks". Not so either, an A10 at half of its peak gives 15 TFLOPS, and 1.5e17 / 1.5e13 is 10,000 s, less than three hours.
pw +wall-clock :: People say "that takes weeks". Wrong too, 7.7e16 at 1e13 a second is about two hours.
pw -wall-clock :: They'd say "1.5e17 at 15 TFLOPS is three hours". Not so.
# what is named first and then turned down
pw -alternative :: FAISS, HNSW and the like I'd stay away from, they're approximate and one more dependency.
pw -alternative :: FAISS I'd leave alone, it is one more dependency.
pw -alternative :: HNSW and friends I would avoid.
sl -parallelism :: FSDP I'd stay away from.
# another thing is turned down beside it
pw +alternative :: I'd stay away from the full matrix and use HNSW.
pw +alternative :: I'd use HNSW, exact search I'd stay away from.
pw +alternative :: LSH I'd stay away from, HNSW is what I'd use.
pw +alternative :: HNSW is what I'd take and the exact product I'd avoid.
pw -alternative :: I'd stay away from FAISS and HNSW.
# a throughput to another power of ten is a slip
pw -wall-clock :: My card has 15 TFLOPS, so 15e15 per second, which makes ten seconds.
pw -wall-clock :: 1.5e17 FLOP at 15 TFLOPS, i.e. 1.5e16/s, is 10 s.
pw -wall-clock :: My GPU has 100 TFLOPS, that's 1e17 per second, so a second or two.
pw -wall-clock :: 1.5e17 FLOP at 10 GFLOPS, that is 1e13 a second, gives 15,000 s.
# the same throughput, many machines, a share of the peak
pw +wall-clock :: 1.5e17 FLOP at 15 TFLOPS, i.e. 1.5e13/s, is 10^4 s, about three hours.
pw +wall-clock :: 100 cards of 10 TFLOPS, so 1e15 per second, and the 1.5e17 take 150 s.
pw +wall-clock :: The peak is 100 TFLOPS, I get 10% of it, so 1e13 per second: 1.5e17 takes 15,000 s.
# a bound that can't be beaten is the growth
pw +time :: You can't beat n²d here as all pairs are computed.
fp +sort :: Sorting can't beat n log n.
pw -time :: You can't get n²d here.
# what all queries cost together
pw +alternative-cost :: I'd go for ScaNN and ask for the 20 nearest of each point. Cost isn't n² any longer, closer to n log n for all the queries.
pw +alternative-cost :: I'd use HNSW. In total that's closer to n log n than to n².
pw +alternative-cost :: HNSW. All queries together aren't n², they're n log n.
pw -alternative-cost :: With HNSW each query costs n log n.
# no memory for it, in other words
pw +bottleneck :: So compute is really no issue whatsoever, it's that there's no memory that could take 400 TB.
pw +bottleneck :: I first thought that the time would be the problem, but I take that back: a better machine fixes this, while nothing gives me 400 TB of memory.
pw +bottleneck :: The time isn't what kills it, there's simply nothing with 400 TB of memory.
pw +bottleneck :: I could live with four hours. What I can't live with is 400 TB.
pw +bottleneck :: 1e14 floats → 400 TB. ~2h @1e13 MAC/s. can't store
pw -bottleneck :: The 400 TB never get allocated, it's not a matter of memory.
pw +bottleneck :: It's not a matter of compute but of memory, 400 TB fit nowhere.
# what doesn't take more, or less, is a bound
pw +wall-clock :: 1.5e17 FLOP at 20 TFLOPS isn't more than about two hours.
pw +wall-clock :: The run won't take longer than four hours on a GPU with 10 TFLOPS.
pw +matrix-memory :: The result isn't smaller than 800 TB with float64.
pw -matrix-memory :: It doesn't need more than 8 TB.
pw -wall-clock :: It doesn't take more than a second.
# what others forget takes nothing back
pw +alternative,alternative-cost :: I'd go for FAISS. Most people forget that it costs only about log n a query.
pw -time :: O(n²d). Forget that, it's O(n²).
# the width has a verb of its own
pw +space :: Memory is quadratic in the number of rows and the width doesn't matter.
pw +space :: Space is quadratic in n and d plays no role.
pw -time :: The time is quadratic in n and d.
# who needs every pair has no approximation
pw -alternative :: A lot of people would reach for FAISS or HNSW here. I wouldn't: our users need every pair above the threshold, and an approximate index may miss some, so no ANN for me. I'd write out only the pairs above 0.9, computed block by block.
pw -alternative :: An approximate index may miss pairs and we need all pairs, so nothing approximate for us.
pw -alternative :: HNSW might lose a few neighbours; every pair counts here, hence no approximation. Tiles on GPUs then.
pw -alternative :: ScaNN is fast. But the results must be exact, no ANN here.
pw +alternative :: HNSW. Nobody needs every pair, an approximate index may miss some and that's fine.
pw +alternative :: Not all pairs: an HNSW index, it may miss a few.
pw +alternative :: Exact search is out, so FAISS with IVF, which might miss a few of the nearest.
pw +alternative :: We don't need exact results at all. No index for a sample, but for all ten million HNSW.
pw +alternative :: With a plain loop there's no index, no ANN, nothing. I'd put FAISS there instead of every pair.
# the step that is cleared of it is not the bottleneck, whatever is blamed then
fp -bottleneck :: No, step 3 is not the bottleneck; the sort is, it has to copy things.
fp -bottleneck :: Step 3 is not the bottleneck, the sort is.
fp -bottleneck :: The products are not the bottleneck; it's the sort.
fp -bottleneck :: The pairs aren't what limits us. The sort is.
fp -bottleneck :: The products aren't the bottleneck, the groupby is.
fp -bottleneck :: Step 3 isn't the bottleneck, step 4 is.
fp -bottleneck :: It's not step 3 that's the bottleneck, it's step 4.
fp -bottleneck :: Step 3 is hardly the bottleneck; the sort is.
fp -bottleneck :: Step 3 is never the bottleneck. The aggregation is.
fp -bottleneck :: The interactions are not the hot spot, sorting is.
fp +bottleneck :: The sort is not the bottleneck; step 3 is.
fp +bottleneck :: The groupby isn't the bottleneck, the products are.
fp +bottleneck :: It isn't the sort that's the bottleneck, step 3 is.
fp +bottleneck :: Neither the sort nor the lag is the bottleneck; the products are.
fp +bottleneck :: step 1 is not the bottleneck, nor step 2, nor 4. Step 3 is.
fp +bottleneck :: Step 3 is not O(n), it's O(f²n), so the sort is not the bottleneck, the pairs are.
fp -bottleneck :: With the products being just f·n, the bottleneck has to be the sort with its log factor.
fp -bottleneck :: With the products being linear, the bottleneck is the sort.
fp -bottleneck :: Since step 3 is only f·n, the bottleneck is the sort.
fp -bottleneck :: As the products are cheap, the bottleneck must be step 4.
fp -bottleneck :: Given that the products cost merely f·n, the bottleneck would be the sort.
fp -bottleneck :: With step 3 out of the way, the bottleneck is the sort.
fp +bottleneck :: With the products at f²n, the bottleneck is step 3, not the sort.
fp +bottleneck :: With the products being f²·n, the bottleneck has to be step 3, not the sort with its log.
fp +bottleneck :: With the products being f²·n, the bottleneck has to be them.
fp +bottleneck :: As the products take f²n, they are the bottleneck and not the sort.
fp +bottleneck :: Since the products are quadratic in f they're the bottleneck, the sort isn't.
fp -bottleneck :: It isn't the sort that's the bottleneck, step 3 is harmless too; it's the CSV reading.
fp -bottleneck :: It isn't the sort that is the problem, and the loop isn't either.
fp +bottleneck :: It's not the groupby that kills us, the products are what does.
fp -bottleneck :: I was going to say step 3, but the bottleneck moves to the sort with its log factor.
fp +bottleneck :: The bottleneck is in step 3; after halving the features it moves to the sort.
"""

"""Figures as they are told, with what follows from them: products, multiples, what is for each.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# a figure is right or wrong by what it is of, in which unit, and by what it is worked out from
pw +quadratic :: doubling the number of embeddings quadruples the runtime
pw -quadratic :: twice as many embeddings means twice the runtime, so it scales linearly with n
pw +quadratic :: how long it runs goes up w/ the square of the row count
pw -quadratic :: Runtime grows like n log n, a bit worse than linear.
pw +time :: n squared times d for the matmul, the division adds just another n squared on top
pw -time :: n squared for the time, d plays no role at all
pw +time :: The running time is proportional to the square of n and linear in d.
pw -time :: The running time is linear in n and proportional to the square of d.
pw +time :: $\mathcal{O}(n^2 d)$ for the product, that's what dominates
pw -time :: each of the n dot products takes d steps, so n·d steps in total
pw +time :: every pair needs a dot product of d multiply-adds and there are n*n pairs, so T = n * n * d
pw +space :: extra mem grows w the square of n bc of the sims matrix
pw -space :: extra mem is n times d, thats all this line allocates
pw +space :: time: O(n²·d)\nextra space: O(n²)
pw -space :: time: O(n²·d)\nextra space: O(n), just the norms
pw +space :: We allocate an n by n array, so ten times the rows needs a hundred times the extra memory.
pw +matrix-memory :: 1e7 * 1e7 = 1e14 entries, 4 bytes each, so on the order of 400 TB in fp32
pw -matrix-memory :: 1e7 * 1e7 = 1e14 entries, 4 bytes each, so on the order of 400 GB in fp32
pw +matrix-memory :: A hundred trillion doubles at 8 bytes apiece, that's 0.8 PB.
pw -matrix-memory :: A hundred trillion doubles at 8 bytes apiece, that's 8 PB.
pw +matrix-memory :: sims would be abt 364 TiB w/ float32
pw -matrix-memory :: in float64 the whole matrix is roughly 400 TB
pw +matrix-memory :: hmm 40 TB for fp32 i think || no wait, 10^14 x 4 bytes is 400 TB, thats my answer
pw -matrix-memory :: n is 10 million, so n x n is 10^12 cells. At 4 bytes per cell the result needs 4 TB.
pw +wall-clock :: 1.5e17 flops at 1e13 flop/s is about 15000 seconds, so a bit over 4 hours
pw -wall-clock :: 1.5e17 flops at 1e13 flop/s is about 150 seconds, so two and a half minutes
pw +wall-clock :: One core doing 1e9 multiply-adds per second needs around 7.7e7 s, which is roughly two and a half years.
pw -wall-clock :: One core doing 1e9 multiply-adds per second would be finished in roughly two and a half weeks.
pw +wall-clock :: on a cpu w/ 100 GFLOP/s it's 1.5 million secs or some 18 days
pw -wall-clock :: a 100 GFLOP/s cpu is thru w it in approx 18 min
pw +bottleneck :: The compute is just a couple of hours on a GPU, what kills it is that the n×n result takes 400 TB and won't fit anywhere.
pw -bottleneck :: what kills it is the 7.7e16 multiply-adds, we'd never get thru those. memory is not the issue
pw +bottleneck :: nobody has 0.8 PB of ram for that output matrix, thats the showstopper
pw +alternative :: id build an HNSW index and only fetch the top 100 neighbours for each vector
pw -alternative :: id cut it into tiles of 10k x 10k and compute all 1 million tiles exactly, one after the other
pw -alternative :: Use PCA to go from 768 to 64 dims and then run the same full product, that's 12 times less work.
pw +alternative-cost :: HNSW via faiss: one query takes about log n hops w/ d operations each, so n · log n · d for all of them
pw -alternative-cost :: HNSW via faiss: a single query takes n squared times d operations
pw +alternative-cost :: Go with an approximate index like ScaNN. The vectors are 10M × 768 × 4 bytes, so 30,7 GB in float32.
pw -alternative-cost :: Go with an approximate index like ScaNN. The vectors are 10M × 768 × 4 bytes, so 3 TB in float32.
fp +groupby :: step 1 hashes every row once so its linear in the number of rows
fp -groupby :: step 1 has to compare each row w/ all the others so its n squared
fp +groupby :: If n doubles the grouping takes twice as long, O(n) on average.
fp -groupby :: The grouping is O(u), it depends on the number of users and not on the number of rows.
fp +aggregate :: mean, std, max and count take one pass each, so 4 times n and that's O(n)
fp -aggregate :: the four stats cost O(u), one step for each user
fp +aggregate :: step 2 is $\Theta(n)$; u only decides how big the output is
fp -aggregate :: step 2 is n times u, for each user we scan all the rows again
fp +interactions :: f times (f minus 1) columns w/ n multiplications each, so the time is f squared times n
fp -interactions :: f times (f minus 1) products, so the time is f squared and n has no influence
fp +interactions :: Step 3's runtime is linear in n and quadratic in f.
fp -interactions :: Step 3's runtime is linear in f and quadratic in n.
fp +interactions :: for f = 100: 100 * 99 = 9900 products over 1M rows, so 9.9 billion multiplications. in general the time is n·f²
fp -interactions :: the double loop takes f·n time, ten times the features is ten times the work
fp +interactions-space :: mem for step 3 goes w the square of f, times the row count
fp -interactions-space :: mem for step 3 is f times n, we get one new column per feature
fp +interactions-space :: twice the features means four times the memory for the product columns, twice the rows means twice the memory. So f²·n space.
fp -interactions-space :: The product columns take f·n² of space, it's the rows that get squared.
fp +sort :: n log n comparisons for the sort
fp -sort :: sorting is linear, n steps and we're done
fp +sort :: sort_values: 10^6 rows times log2(10^6) ≈ 20, so 2·10^7 comparisons, i.e. n·log₂(n)
fp -sort :: sorting takes n squared, with a million rows that's 10^12 comparisons
fp +lag :: The shift is one more pass, its cost grows in direct proportion to n.
fp -lag :: the lag alone costs n log n bc every shift needs a binary search
fp +lag :: sort: n*log(n)\nlag: n
fp +bottleneck :: the 9,900 product columns of step 3 are where it breaks, the sort w/ its 20 million comparisons is peanuts next to that
fp -bottleneck :: the sort in step 4 is the bottleneck, w/ n = 1e6 the n log n outweighs everything else
fp -bottleneck :: At a million rows step 1 is the worst, hashing all those users is what takes the time and memory.
fp +memory :: 100 * 99 = 9900 columns. One column has 1e6 values of 8 bytes, that's 8 MB. In total 79.2 GB.
fp -memory :: 100 * 99 = 9900 columns. One column has 1e6 values of 8 bytes, that's 8 MB. In total 7.92 GB.
fp +memory :: a bit under 80 gigs w/ doubles
fp -memory :: a bit under 80 megs w/ doubles
fp +memory :: f*(f-1)*n*8 / 2**30 -> roughly 74 GiB
fp -memory :: f*(f-1)*n*8 / 2**40 -> roughly 74 TiB
fp +memory :: with float32 its 9900 × 10⁶ × 4 B = 39,6 GB for the new columns
fp -memory :: 100 feats give 100 new columns of 8 MB each so 800 MB altogether
fp +optimization :: pick the 10 strongest features first, then we have 90 products instead of 9,900
fp -optimization :: rent a box w/ 256 GB ram and leave the code as it is
fp +optimization :: a*b equals b*a, so build only one of each pair: 4,950 columns instead of 9,900, half the mem
fp -optimization :: I'd run it with 64 threads, that makes it up to 64 times faster.
ti +per-token :: w/ the cache one token costs L times (d squared plus t times d)
ti -per-token :: w/ the cache one token costs L times d squared and nothing else
ti +per-token :: With cached keys and values: O(d² + t·d) per layer for each new token.
ti -per-token :: With cached keys and values: O(d² + t²) per layer for each new token.
ti +per-token :: $\mathcal{O}(L (d^2 + t d))$ for the next token when we have the kv cache
ti -per-token :: $\mathcal{O}(L (t d^2 + t^2 d))$ for the next token when we have the kv cache
ti +per-token :: cached: one token = d*d for its own projections plus t*d for attention, and that in each of the 12 layers
ti -per-token :: with a cache one token costs just L·t·d, there is no other term
ti +without-cache :: no cache: all t positions go thru the projections again, so t times d squared per layer
ti -without-cache :: no cache: the step costs d squared per layer, the same for every t
ti +without-cache :: w/o cache each step redoes the whole prefix: L * (t*d^2 + t^2*d)
ti -without-cache :: w/o cache each step costs L * t^2 * d, thats the only term
ti +without-cache :: If nothing is cached the projections for one new token are linear in t and quadratic in d in every layer, so O(t·d²).
ti -without-cache :: If nothing is cached the whole cost for one new token is t times d in each layer.
ti +without-cache :: uncached at t=512 we run 512 positions thru each layer's matrices again just to get one token, so about 512·d² or generally t·d² per layer
ti +with-cache :: with the kv cache only the newest token gets projected: d squared per layer
ti -with-cache :: with the kv cache the projections are still t times d squared per layer at each step
ti +with-cache :: cached, the projection work for a token is 12 layers times order d², so L·d². it doesnt grow w t
ti -with-cache :: cached, the projections for the new token are linear in d, so O(d) a layer
ti +with-cache :: The cache takes the projections of one step from t*d² down to d² in each layer.
ti -with-cache :: The cache takes the projections of one step from t*d² down to t*d in each layer.
ti +cache-benefit :: we keep the keys and values of the 511 earlier positions so they dont have to be computed again for token 512
ti -cache-benefit :: we keep the 50000 logits of each earlier position so the softmax doesnt have to be computed again
ti +cache-benefit :: 768 numbers for the key and 768 for the value, per layer and past token. They're saved so each step doesn't recalculate them.
ti -cache-benefit :: 768 numbers for the query, per layer and past token. It's only the old queries that are saved so each step doesn't recalculate them.
ti -cache-benefit :: the cache holds the weights of all 12 layers in fast mem so they needn't be loaded again
ti +attention-remains :: the new query still has to be compared to all t cached keys, so attention stays linear in t, t·d per layer
ti -attention-remains :: once we have the cache attention is constant per token, it doesnt depend on t any more
ti +attention-remains :: Even with the cache, twice the context means twice the attention work for the next token.
ti -attention-remains :: Even with the cache, twice the context means four times the attention work for the next token.
ti +attention-remains :: whats left in place is O(td) per token, bc we attend over every cached position
ti -attention-remains :: nothing grows w/ t any longer, the cache removes the t·d part and only the d^2 matmuls are left
ti +cache-memory :: 2 * 12 * 512 * 768 = 9.4 million numbers, times 2 bytes = 18.9 MB in fp16
ti -cache-memory :: 2 * 12 * 512 * 768 = 94 million numbers, times 2 bytes = 189 MB in fp16
ti +cache-memory :: w/ half precision K and V together take 1.5 MiB per layer. Times 12 layers makes 18 MiB.
ti -cache-memory :: w/ half precision it's 512 × 768 × 2 B = 0.79 MB per layer. Times 12 layers makes 9.4 MB in total.
ti +cache-memory :: 72 KiB per token in fp32, times 512 tokens gives 36 MiB
ti -cache-memory :: 72 KiB per token in fp32, times 512 tokens gives 36 GiB
ti +cache-memory :: just under 38 MB w 4 byte floats
ti -cache-memory :: 2·L·t·d·4 bytes, so w float32 thats approx 3,8 MB
sl +flops-rule :: total compute is roughly six times the params times the tokens
sl -flops-rule :: total compute is roughly the params times the square of the tokens
sl +flops-rule :: C ≈ 6·N·D: 2 flops per param and token in the forward pass, 4 in the backward pass
sl -flops-rule :: Ten times the params and ten times the tokens make it 100 times more compute.
sl -flops-rule :: Training FLOPs are 2·N·D, so two per parameter and token, and that includes the backward pass.
sl +flops :: 6 * 10e9 * 200e9 = 1.2e22 FLOPs for the planned run
sl -flops :: 6 * 10e9 * 200e9 = 1.2e18 FLOPs for the planned run
sl +flops :: 10x params and 10x tokens, so a hundred times the compute
sl -flops :: 10x params and 10x tokens, so 20 times the compute
sl +flops :: The small run: 6 · 10⁹ · 2·10¹⁰ = 1,2·10²⁰ FLOPs.
sl -flops :: The small run: 6 · 10⁹ · 2·10¹⁰ = 1,2·10²³ FLOPs.
sl +flops :: big one is $1.2 \times 10^{22}$ floating point ops in total
sl +duration :: a hundred days on the same 8 cards
sl -duration :: a hundred hours on the same 8 cards
sl +duration :: 24 h times 100, so some 2.4k hours if we keep the same 8 gpus
sl -duration :: 24 h times 10, so some 240 hours if we keep the same 8 gpus
sl +duration :: It would take a bit over 14 weeks on the 8 A100s, since the work is 100 times as much.
sl -duration :: 1.2e22 / (8 * 312e12) = 4.8e6 s, so it would take about 56 days on the 8 A100s.
sl +duration :: 10 days i guess || sry, 24h x 100 is 2400h, and 2400/24 = 100 days
sl +gpu-count :: 2400 h have to fit in 24 h, so 100 times the cards: 8 × 100 = 800 w/ perfect scaling
sl -gpu-count :: 240 h have to fit in 24 h, so 10 times the cards: 8 × 10 = 80 w/ perfect scaling
sl +gpu-count :: Ideally eight hundred GPUs.
sl -gpu-count :: Ideally one hundred GPUs.
sl +gpu-count :: 100 nodes w 8 a100s each, thats 800 cards if it scales linearly
sl -gpu-count :: 1000 nodes w 8 a100s each, thats 8k cards if it scales linearly
sl +scaling-efficiency :: at about 70% efficiency its 800 / 0.7, so somewhere around 1,140 cards in practice
sl -scaling-efficiency :: it scales linearly, so its 800 cards in theory and the same 800 in practice
sl +scaling-efficiency :: All-reduce will eat maybe a fifth of the time, so I'd plan with 1000 instead of 800.
sl -scaling-efficiency :: Communication costs nothing worth mentioning at 800 GPUs, so I wouldn't add a single card.
sl +scaling-efficiency :: MFU drops w/ that many nodes, realistically smth like 1.1k to 1.3k gpus
sl +memory :: 10B params × 16 bytes for weights, grads and Adam = 160 GB, so no, it doesn't fit on one 80 GB card
sl -memory :: 10B params × 16 bytes for weights, grads and Adam = 16 GB, so yes, it fits on one 80 GB card
sl +memory :: fp16 weights 20 GB\nfp16 grads 20 GB\nfp32 master weights + 2 adam moments 120 GB\nso 160 gigs, two cards at the very least
sl -memory :: just the fp16 weights count, 2 bytes × 10B = 20 GB, so training fits easily on one gpu
sl +memory :: north of 150 GB w/ grads and optimizer states, so about twice what one card has
sl -memory :: around 15 GB w/ grads and optimizer states, so about a fifth of what one card has
sl +parallelism :: FSDP over all 800 gpus, then the 160 GB come down to 0.2 GB per card
sl -parallelism :: no need to spread anything, one gpu w/ batch size 1 will do
sl +parallelism :: 8-way tensor parallel inside a node and 100-way data parallel across the nodes
sl -parallelism :: I'd buy a single card with 192 GB instead of 80 GB and keep everything on that one.
# what is so many times as much is no factor of the cost before; a product that is told what it is for still has its result
fp -interactions :: the double loop takes f·n time, ten times the features is ten times the work
fp -interactions :: the products take f*n, twice the features means twice the time
fp -interactions :: step 3 is f·n, ten times the features, ten times the work
fp -interactions :: Step 3: f n time, double the features and the time doubles
fp +interactions :: the double loop takes f²·n time, ten times the features is a hundred times the work
fp +interactions :: step 3: f^2*n, twice the features is four times the work
fp +sort :: The sort takes n log n time, twice the rows a bit more than twice the time.
fp +groupby :: Grouping takes n time, ten times the rows is ten times the work
pw -time :: n*d time, ten times the rows is ten times the work
pw -time :: It takes n·d time, twice the rows is twice the work.
pw +time :: n^2*d time, ten times the rows is a hundred times the work
pw +time :: n times n times the dimension d
ti -attention-remains :: Even with the cache, twice the context means four times the attention work for the next token.
ti +attention-remains :: Even with the cache, twice the context means twice the attention work for the next token.
ti -attention-remains :: Even with the cache, ten times the context costs a hundred times the attention for one token.
ti +attention-remains :: With the cache, ten times the context still costs ten times the attention for one token.
ti -attention-remains :: With the cache attention per token still quadruples when the context doubles.
ti +attention-remains :: With the cache attention per token still doubles when the context doubles.
ti -attention-remains :: Attention with the cache: double the context, four times the work for the next token.
sl -memory :: 10B params × 16 bytes for weights, grads and Adam = 16 GB, so yes, it fits on one 80 GB card
sl +memory :: 10B params × 16 bytes for weights, grads and Adam = 160 GB, so no, it doesn't fit on one 80 GB card
sl -memory :: 10e9 params times 16 bytes (weights, gradients, Adam) = 16 GB, fits on an 80 GB card
sl -memory :: 16 bytes each for 10B parameters = 16 GB, which fits one 80 GB card.
sl -memory :: 10B × 16 B per parameter makes 16 GB, fits.
sl -memory :: With 16 bytes per parameter the 10B model needs 16 GB, so one 80 GB card is enough.
pw -matrix-memory :: 10^14 entries × 4 bytes for float32 = 400 GB
pw -matrix-memory :: 10^14 floats at 4 bytes each = 40 TB
pw +matrix-memory :: 10^14 entries × 4 bytes for float32 = 400 TB
fp -memory :: 9,900 columns × 1e6 rows × 8 bytes for a double = 7.9 GB
fp +memory :: 9,900 columns × 1e6 rows × 8 bytes for a double = 79 GB
ti -cache-memory :: 9.4M values × 2 bytes for fp16 = 189 MB
# what grows fourfold with twice the context is not linear
ti -attention-remains :: Even with the cache, twice the context is 4x the attention work for the next token.
ti -attention-remains :: Even with the cache, if the context doubles, attention for the next token quadruples.
ti -attention-remains :: Cache or not, double the context is four times the attention for a token.
ti +attention-remains :: Even with the cache, twice the context is 2x the attention work for the next token.
ti +attention-remains :: Even with the cache the new query meets all t keys in each of the 12 layers, twice the context is twice the work.
sl +memory :: 10B params * 16 bytes for weights, gradients and optimizer = 160 GB, more than 80 GB
sl +memory :: 16 bytes per parameter for weights, grads, Adam times 10B = 160 GB, doesn't fit in 80 GB
"""

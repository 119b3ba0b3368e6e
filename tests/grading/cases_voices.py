"""Second languages and casual typing, first guesses and two things named of which one is meant.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# as people type it
pw +quadratic :: The running time is growing quadratically with the number of embeddings, this is because each with each must be compared.
pw -quadratic :: The running time is growing only linearly with the number of embeddings, this is because each row goes one time through the product.
pw +quadratic :: its n squared time bc every row gets dotted w every other row
pw -quadratic :: prob n log n time bc numpy is smart and skips most of the pairs
pw +quadratic :: If we double the n, the time becomes four times more, so the growth is quadratic in n. || And the memory also has same growth.
pw +time :: We have n² scalar products and each of them costs d operations, so the complexity is in O(n² d).
pw -time :: We have n times d numbers and each of them we touch once, so the complexity is in O(n d).
pw +time :: hm first i wanted to say n*d but no its n*n*d for the matmul, the norms part is just n^2 so doesnt matter
pw -time :: hm first i wanted to say n*n*d but no thats wrong, its n*d*d for the matmul
pw -time :: for the runtime just O(n^2), thats all, d has no influence on it
pw +space :: Result matrix is having n rows and n columns only, so extra memory is of order n squared itself.
pw -space :: Result is having one value for every row only, so extra memory is of order n itself.
pw +space :: time n^2 d, mem n^2 (plus nd if u count E too)
pw -space :: time n^2 d, mem n*d same as the input nothing more
pw -space :: As for the memory, for every pair we must keep d values, so it comes out n^2 * d.
pw +matrix-memory :: 10 millions by 10 millions, that gives 10^14 numbers. With 4 bytes in float32 we arrive to 400 TB.
pw -matrix-memory :: 10 millions by 10 millions, that gives 10^14 numbers. With 4 bytes in float32 we arrive to 40 TB.
pw +matrix-memory :: fp16 so 2 bytes each, 1e14 entries, 200tb total
pw -matrix-memory :: float32 so 4 bytes each, about 400 gb total, tight but ok on a big server
pw +matrix-memory :: One double has eight bytes, so for the whole result we become 800 terabytes.
pw +wall-clock :: On one CPU core which makes 1e9 multiply-adds in second, it will take 7.7e7 seconds, this is about 2.4 years.
pw -wall-clock :: On one CPU core which makes 1e9 multiply-adds in second, it will take about 2.4 days.
pw +wall-clock :: say a gpu w 10 tflops for real, 1.5e17 / 1e13 = 15k sec so bit over 4h
pw -wall-clock :: say a gpu w 10 tflops for real, then its done in 2 or 3 seconds
pw -wall-clock :: It depends of the hardware, but for sure it will be running a very long time.
pw +bottleneck :: The calculation itself we could wait for, but the result of n×n is fitting in no memory. There lies the problem.
pw -bottleneck :: The memory itself we could buy, but the calculation needs too many operations. There lies the problem, in the computing time.
pw +bottleneck :: 400tb output lol, thats what kills it, no box has that much ram. compute is a few hrs on a gpu so whatever
pw -bottleneck :: cpu time is what kills it, ram is fine
pw +bottleneck :: What makes infeasible is memory: such big similarity matrix cannot be stored in RAM of any machine.
pw +alternative :: I would make use of FAISS with an IVF index and search only the nearest neighbours of each vector.
pw -alternative :: I would make use of Spark and split the same multiplication in blocks on many workers, the result we write on the disk.
pw +alternative :: hnsw, nobody needs all the pairs anyway just top k per item
pw -alternative :: just rent a box w more ram and run the same line, easiest
pw -alternative :: FAISS I know, but I would not take it here. With PCA I reduce to 64 dimensions and then compute the same exact matrix.
pw +alternative-cost :: Let us use HNSW. One query is needing about log n steps, so for all the embeddings it comes to n log n.
pw -alternative-cost :: Let us use HNSW. One query is needing about n steps, so for all the embeddings it comes to n^2 again.
pw +alternative-cost :: id go w faiss, u only keep the vectors so like 30gb in float32 instead of the huge matrix
pw -alternative-cost :: id go w faiss, way cheaper and way faster than this
pw -alternative-cost :: Already only E itself occupies 30 GB in float32, this one must not forget.
fp +groupby :: For the grouping pandas uses a hash table, so each row is looked at one time: O(n).
fp -groupby :: For the grouping pandas must compare each row with all the others, so we have O(n²).
fp +groupby :: step1 linear in n, step2 also linear in n, step3 is the bad one
fp -groupby :: step1 is n*u cause for every user it scans the whole table again
fp +groupby :: The group by is going once over all rows, in average it is order of n. || Sorry for my english, I wanted to say on average.
fp +aggregate :: The mean, std, max and count are all together calculated in one pass on n rows, hence linear in n.
fp -aggregate :: The mean, std, max and count are calculated only for users, hence the cost is linear in u, O(u).
fp +aggregate :: agg is O(n) too, 4 stats is just a constant factor
fp -aggregate :: agg is n^2 bc std needs every value against every other value
fp +interactions :: For each ordered pair of columns one multiplication of n rows is made, thus in total O(f² n).
fp -interactions :: For each column one multiplication of n rows is made, thus in total O(f n).
fp +interactions :: double loop over features so f*(f-1) products and each one has n rows, time is f^2 * n
fp -interactions :: double loop over features so time is f^2, thats it
fp -interactions :: I was thinking f² n, but it was mistake. Time of step 3 is O(n log f).
fp +interactions-space :: Also in the memory it costs f squared times n, because all the new columns stay in the DataFrame.
fp -interactions-space :: In the memory it costs nothing additional, because the new columns are only views in the DataFrame.
fp +interactions-space :: step 3 time f^2 n and mem f^2 n as well since every product col is kept
fp -interactions-space :: step 3 time f^2 n but mem only f*n
fp +sort :: Sort of all rows by user and event takes O(n log n), as usual for comparison sort.
fp -sort :: Sort of all rows by user and event takes O(n), as rows were already grouped before.
fp +sort :: n log n for the sort, then the shift
fp -sort :: the sort is n squared, then the shift
fp +lag :: The shift inside of the groups moves every value one position further, so it is linear, O(n).
fp -lag :: The shift inside of the groups must again order everything, so it is O(n log n).
fp +lag :: lag = O(n), sort = O(n log n)
fp -lag :: lag = O(1), sort = O(n log n)
fp +bottleneck :: The step number three is the bottleneck, there we have almost 10 thousands of new columns.
fp -bottleneck :: The step number four is the bottleneck, there we have to sort one million of rows.
fp +bottleneck :: def the pairwise products, rest is peanuts compared to that
fp -bottleneck :: def the groupby, rest is peanuts compared to that
fp +memory :: 100 times 99 makes 9900 columns, each has 1 million of values with 8 bytes. This are together approximately 79 GB.
fp -memory :: 100 times 99 makes 9900 columns, each has 1 million of values with 8 bytes. This are together approximately 8 GB.
fp +memory :: ~10k cols x 1m rows x 8 bytes so like 80 gigs
fp -memory :: ~10k cols x 1m rows x 8 bytes so like 800 gigs
fp +memory :: If we take only unordered pairs, they are 4950, and with float64 the memory is then about 40 GB.
fp +optimization :: First I would make a feature selection, for example the best 15 features, and only from them build the products.
fp -optimization :: First I would buy a machine with more RAM, for example 256 GB, and let the code like it is.
fp +optimization :: a*b is same as b*a so only do each pair once, halves it
fp -optimization :: use 16 threads for the loop, should be quick then
fp +optimization :: Instead of computing by hand all products, better we give the raw columns to gradient boosted trees, such model learns the interactions by itself.
ti +per-token :: With the cache, for one new token we pay in each layer d² for the projections plus t·d for the attention, so O(L (d² + t d)).
ti -per-token :: With the cache, for one new token we pay in each layer only O(t) and nothing else.
ti +per-token :: w/ cache one token is L*(d^2 + t*d)
ti -per-token :: w/ cache one token is L*(t*d^2 + t^2*d)
ti +per-token :: When keys and values are in cache, cost of token is sum of two parts: d^2 and t*d, and this per every layer.
ti -per-token :: When keys and values are in cache, cost of token is constant, it does not depend neither on t nor on d.
ti -per-token :: i'd have said d^2 + t*d w cache but nah scratch that, its just t^2 per token
ti +without-cache :: Without cache, the whole prefix must be processed again at each step, so the projections alone are costing t·d² per layer.
ti -without-cache :: Without cache, only the last token must be processed at each step, so the projections are costing d² per layer.
ti +without-cache :: no cache: L * (t d^2 + t^2 d) for the token at pos t
ti -without-cache :: no cache: L * d for the token at pos t
ti +without-cache :: If nothing is cached, at every step we are again computing all the t positions. It comes t*d^2 + t^2*d in one layer, into 12 layers.
ti -without-cache :: If nothing is cached, we have O(t log t) in one layer, and this times 12 layers.
ti -without-cache :: attention is quadratic so w/o cache its t^2 * d and thats the complete cost
ti +with-cache :: Thanks to the cache it is only the new token which passes by the projections, so these cost d² per layer.
ti -with-cache :: Even with the cache all the t tokens pass by the projections again, so these cost t·d² per layer.
ti +with-cache :: cached = just project 1 token, L*d^2 over all layers. uncached u redo all of them
ti -with-cache :: cached = projections are free, zero cost
ti +with-cache :: By using cache, projection work of one step become from t*d^2 to d^2 in each layer, because old tokens need not be projected.
ti -with-cache :: By using cache, projection work of one step become from t*d^2 to log(d) in each layer.
ti +with-cache :: so before the projections were t * d^2 a layer\nnow w the cache only d^2 a layer cause only the newest token goes thru the weight matrices
ti +cache-benefit :: The cache saves the keys and the values from the tokens before, so that one must not calculate them again every time.
ti -cache-benefit :: The cache saves the weights of the model from disk, so that one must not load them again every time.
ti +cache-benefit :: it just keeps K and V of old tokens around so u dont redo them each step
ti -cache-benefit :: it just keeps the logits of old tokens around so u dont redo the softmax each step
ti +cache-benefit :: Already calculated key and value vectors of previous positions are stored for each layer, in this way the model avoids the repeated computation.
ti +attention-remains :: What stays is the attention: the new query has still to be multiplied with all t keys, this makes O(t d) per token.
ti +attention-remains :: still gotta attend over everything in the cache tho, so thats linear in t per token
ti -attention-remains :: still gotta attend over everything in the cache tho, so thats t^2 * d per token
ti +attention-remains :: The cache does not permit to avoid the attention on the past tokens, it remains of cost t times d at each step.
ti -attention-remains :: The cache permits to avoid the attention on the past tokens, its cost becomes d and does not depend of t.
ti +attention-remains :: keys n values cached so no recompute, attention over em isnt tho, O(t*d) each new token and grows as text gets longer
ti +cache-memory :: Two for K and V, times 12 layers, times 512 positions, times 768, times 2 bytes in float16: that gives 18.9 MB.
ti -cache-memory :: Two for K and V, times 12 layers, times 512 positions, times 768, times 2 bytes in float16: that gives 1.9 GB.
ti +cache-memory :: fp32 so like 37-38 mb for one seq
ti -cache-memory :: fp32 so like 9 mb for one seq
ti +cache-memory :: It is 2*12*512*768 numbers, approximately 9.4 millions. If one number occupies two bytes, the cache is about 19 megabytes.
ti -cache-memory :: For half precision we have 512 × 768 × 2 bytes, so whole cache is only 0.8 MB.
sl +flops-rule :: As thumb rule, the training costs 6 times the number of parameters times the number of tokens in FLOPs.
sl -flops-rule :: As thumb rule, the training costs 6 times the number of parameters in FLOPs, the tokens play no role.
sl +flops-rule :: compute is ~6*N*D
sl -flops-rule :: compute is ~N^2
sl +flops-rule :: We are using formula C = 6ND, in which two are for forward pass and four are for backward pass.
sl -flops-rule :: No formula I remember, but the new run needs one hundred times the compute of the old one.
sl +flops :: 6 × 10 milliards × 200 milliards, I mean 10 and 200 billions, so 1.2e22 FLOPs for the planned training.
sl -flops :: 6 × 10 milliards × 200 milliards, I mean 10 and 200 billions, so 1.2e20 FLOPs for the planned training.
sl +flops :: 10x params 10x tokens so 100x the compute
sl -flops :: 10x params 10x tokens so 20x the compute
sl +flops :: For the first model is 1.2e20 operations, if we calculate six multiplied by 1e9 and by 20e9.
sl -flops :: For the first model is 1.2e16 operations, if we calculate six multiplied by 1e9 and by 20e9.
sl +duration :: With the same 8 cards the training would last 2400 hours, so until it is ready 100 days go by.
sl -duration :: With the same 8 cards the training would last 240 hours, so until it is ready 10 days go by.
sl +duration :: abt 100 days on those 8 gpus, way too long
sl -duration :: abt 20 days on those 8 gpus, way too long
sl +duration :: Compute is getting hundred times, so time is also getting hundred times. 24 hours into 100, it is 2400 hours.
sl -duration :: I divide 1.2e22 through the peak of 8 A100, which is 8 × 312 TFLOPS, and I get 56 days. This is my answer for the duration.
sl +gpu-count :: For to finish in 24 hours we need 100 times more of GPUs, therefore 800 if the scaling is ideal.
sl -gpu-count :: For to finish in 24 hours we need 10 times more of GPUs, therefore 80 if the scaling is ideal.
sl +gpu-count :: 8*100 = 800 gpus in theory
sl -gpu-count :: 8*100 = 8000 gpus in theory
sl +scaling-efficiency :: But in reality the communication between the GPUs eats a part, with 70% efficiency I would plan rather about 1150 pieces.
sl -scaling-efficiency :: In reality it is also exactly so, the communication costs nothing, so I would plan 800 pieces and not more.
sl +scaling-efficiency :: irl all-reduce slows u down so not 800, more like 1000-1200
sl -scaling-efficiency :: irl its faster w more gpus so not 800, more like 500
sl +scaling-efficiency :: Ideally 800, but actually the scaling is not perfect, because gradient synchronization takes time. If efficiency is 80 percent, then 1000 GPU is necessary.
sl -scaling-efficiency :: Ideally 800, and actually the scaling is perfect with NVLink, so 800 GPU also in practice is enough.
sl +memory :: With Adam in mixed precision one calculates 16 bytes per parameter, so 160 GB, and that doesn't go on one card of 80 GB.
sl -memory :: In bf16 one calculates 2 bytes per parameter, so 20 GB, and that goes without problem on one card of 80 GB for the training.
sl +memory :: nope wont fit, weights 20gb + grads 20gb + adam stuff 120gb = 160gb
sl -memory :: yep fits, weights + grads + adam is 16gb all in all
sl +memory :: Total memory for train 10B model is near 200 GB together with activation, one GPU of 80 GB cannot hold it.
sl -memory :: Total memory for train 10B model is near 60 GB together with activation, one GPU of 80 GB can hold it.
sl +parallelism :: I would shard the parameters, the gradients and the optimizer states on all the GPUs with FSDP.
sl -parallelism :: I would not shard anything, on one GPU with gradient accumulation the whole training is making itself.
sl +parallelism :: tensor parallel inside a node n pipeline parallel across nodes
sl -parallelism :: just get gpus w more memory and train it all on one of them, no splitting needed
sl +parallelism :: Wouldn't fit in one GPU, so ZeRO stage 3 with data parallel I am proposing. || Each card then keeps only its small part of model.
sl +gpu-count :: 800 GPUs, 160 was my first guess but that's wrong.
sl +gpu-count :: It's 800 GPUs. 160 was my first guess, but that's wrong.
pw +matrix-memory :: 400 TB in float32, 40 TB was my first thought but that's wrong.
pw +time :: n^2 d, n d was my first guess but that's wrong.
fp -bottleneck :: The sort, step 3 was my first guess but that's wrong.
sl -gpu-count :: 160 GPUs, 800 was my first guess but that's wrong.
sl -scaling-efficiency :: irl its faster w more gpus so not 800, more like 500
sl -scaling-efficiency :: In practice it's faster with more GPUs, so 500.
sl -scaling-efficiency :: In real life you need fewer, maybe 600.
sl +scaling-efficiency :: In real life you need more, maybe 1,100.
sl -scaling-efficiency :: In practice we get away with fewer than 800, because each card gets faster when there are more of them, so I'd guess 600 are enough.
ti -cache-benefit :: Queries are stored, keys and values are recomputed.
ti +cache-benefit :: Keys and values are stored, queries are computed for the new token only.
ti -attention-remains :: Nothing remains, attention is also removed by the cache.
fp -bottleneck :: Products and sort, and the sort is the bottleneck.
fp +bottleneck :: Between the products and the sort, the products dominate.
fp -bottleneck :: Of products and sort the sort is what hurts.
fp +bottleneck :: The sort and the products: the products dominate.
pw -bottleneck :: Memory and time: time kills it.
pw +bottleneck :: Memory and time: memory kills it.
pw -bottleneck :: Of memory and time, the time is the bottleneck.
"""

"""Costs and figures typed loosely: short forms, slips, words of other languages' order."""

from __future__ import annotations

LINES = r"""
# in short forms and with slips
pw +quadratic :: complexity by time it grows like rows quantity squared. u double the rows → 4x longer
pw -quadratic :: complexity by time is lineal of rows quantity, u just go thru every row one time
pw +quadratic :: evrey row agianst every row, so the time is qudratic in n
pw -quadratic :: imo time is n log n, matmul libs are optimised for that
pw -quadratic :: ok so um the running time it goes up proportional with n so like ten times more rows ten times more time thats it
pw +time :: O(N**2 * d) time cuz each of the nxn cells is a dot prod over d nums
pw -time :: time => nsq, d plays no role here so i drop it, just O(nsq)
pw +time :: um so for the time i would say n squared times d because you know each pair needs a dot product of length d
pw -time :: um so for the time i would say n times d squared because you know each row needs a d by d product
pw +time :: RUNNING TIME: N*N*D. DIVISION AFTER IS ONLY N*N SO IT DOESNT COUNT
pw +space :: as for memory it makes n by n, so n² of extra
pw -space :: as for memory it makes n by d more, the same like E, nothing else
pw +space :: - time: n2 x d\n- xtra mem: nxn, one nr for each pair of rows
pw -space :: xtra mem is just O(n) imo, cuz only the norms vector is kept
pw +space :: the reslut takes n^2 cels, plus the tmp for norms also n^2, so in total still n^2
pw +matrix-memory :: 10M x 10M = 1e14 cells, * 4 bytes → 400 TB in fp32
pw -matrix-memory :: 10M x 10M = 1e14 cells, * 4 bytes → 400 GB in fp32
pw +matrix-memory :: ten million squared is 1e14 numbres, doubles are 8 bytes each, so 800 terrabytes
pw +matrix-memory :: even w half precission its 200TB for whole matrix lol
pw +wall-clock :: 1e14*768 ~ 7.7e16 mul-adds, one cpu doing 1e9 ops/s → 7.7e7 sec so abt 2.5 yrs
pw -wall-clock :: 7.7e16 mul-adds, one cpu doing 1e9 ops/s → so abt 20 hrs
pw +wall-clock :: we take a gpu of 10 tflops, 1.5e17 flop / 1e13 = 15k seconds, thats ~ 4 hrs
pw -wall-clock :: we take a gpu of 10 tflops, i count approx 3 months for all the pairs
pw +wall-clock :: a100, 312 tflops fp16 peak: 1.5e17 / 3.1e14 => ~8 mins of pure math
pw +bottleneck :: time we could live w tbh || memory kills it, where do u wanna put that n*n matrix, no machine holds this
pw -bottleneck :: compute kills it imo, too many mults. mem is fine there
pw +bottleneck :: Not the time is the problem but the place: result matrix will not enter in any RAM
pw -bottleneck :: bottel neck is the reading of E from disk, this I/O is too slow
pw -bottleneck :: the blocker → amount of flops. it just takes too long to calc, thats the only reason
pw +alternative :: i wud use ANN, smth like faiss w hnsw idx, only top k neighbors per row
pw -alternative :: id do it in blocks on spark, tile by tile, and write the exact sims to s3
pw +alternative :: Aproximate nearest neigbours serach instead of the all pairs, by LSH for exemple
pw -alternative :: rent 1 bigger machine w more ram and then same line works, nothing to change
pw -alternative :: so i would reduce the dimension with PCA from 768 to like 64 and then make the same full matrix from it
pw +alternative-cost :: hnsw index → 1 query abt log n hops, so all rows ~ n log n instead of n2
pw -alternative-cost :: hnsw index → 1 query has to visit all n rows anyway, so all rows = n2*d like b4
pw +alternative-cost :: put it into faiss. vectors themselfs take 10 mln * 768 * 4 b = ~31 GB in fp32, this fits on one box
pw -alternative-cost :: put it into faiss. vectors themselfs take 10 mln * 768 * 4 b = ~3 TB in fp32
pw -alternative-cost :: annoy trees i propose || the cost of it: mem of the index is n^2, and time by query is n too
fp +groupby :: step1 group by → hash table, one pass by the rows, O(n) in average
fp -groupby :: step1 group by → it compares every row with every other row, O(n²)
fp +groupby :: grouping costs linear of rows quantity, u look at each user id once n throw it in its bucket
fp -groupby :: GROUPING IS O(U), ONLY THE NUMBER OF USERS COUNTS NOT THE ROWS
fp +aggregate :: and then the mean std max and count you know each row gets touched once per statistic and there are four of them so its O of n
fp -aggregate :: and then the mean std max and count you know its only one number per user so the time is O of u and the rows dont matter
fp +aggregate :: 1) hashing: n\n2) aggs: n too, running sums / max per usr
fp -aggregate :: agg = n*u, cuz for each user u must scan all the rows agian
fp +interactions :: f*f pairs, each pair multiplys a full column of n → time f2*n
fp -interactions :: f pairs only, each one multiplys a column of n → time f*n
fp +interactions :: double loop ovr features so fsq iterations, and every iteration is n mults. total O(n * fsq)
fp -interactions :: double loop over features => time f^2, the n has no matter because pandas is vectorised
fp -interactions :: As for step 3 by time it is n**2 * f, for each feature we cross all rows with all rows
fp +interactions-space :: mem of step 3: f(f-1) new cols, n long each => O(f²·n)
fp -interactions-space :: mem of step 3: it overwrites the same col always => O(n), nothing more
fp +interactions-space :: it stays in the df all those f^2 new columns, each has n values, so memory f^2 x n
fp -interactions-space :: it stays in the df only f more columns, so memory f x n
fp +interactions-space :: time n*f**2 and mem same thing, n*f**2, cuz evry product is kept
fp +sort :: sort => n log n, like any sort by comparision
fp -sort :: sort => O(n), one pass only, as the user ids are allready grouped
fp +sort :: the sotring by user+event costs n*log(n)
fp -sort :: sort_values makes n^2 comparisions, its n squared
fp +lag :: shift is just linear, each row takes val of the row b4 in the same usr, O(n)
fp -lag :: sort i said already || the shift is n log n too bcs for each row it searches binary the previous one
fp +lag :: lag → n. one go trough the rows
fp -lag :: well for the lag i think for every row it has to look at all earlier rows of it so it comes out n squared
fp +bottleneck :: The step what hurts is third, with all these column products
fp -bottleneck :: The step what hurts is fourth, the sorting of the 1 mln rows
fp +bottleneck :: bottlneck = the pairwise products of feautres obv, 9900 new cols lol
fp -bottleneck :: bottlneck = group by obv, hashing 1M rows is what takes most
fp -bottleneck :: STEP 2 IS THE WORST ONE IMO, STD IS EXPENSIVE. STEP 3 IS CHEAP
fp +memory :: 100*99 = 9900 cols x 1_000_000 rows x 8 bytes → 79.2 gb
fp -memory :: 100*99 = 9900 cols x 1_000_000 rows x 8 bytes → 7.9 gb
fp +memory :: it eats abt 80 gigs, float64
fp -memory :: it eats abt 800 megs, float64
fp +memory :: if we go w float32 instead its 9900 x 1e6 x 4 b ~ 40GB
fp +optimization :: first select top 10 or 20 features by importance, only then make products of them
fp -optimization :: just take machine with the double of RAM, 256 gb or so, pipeline stays how it is
fp +optimization :: a*b same as b*a so do only i<j pairs, thats half of cols gone rn
fp -optimization :: swap quicksort for radix sort in step 4, that wud fix the pipeline
ti +per-token :: w/ kv cache 1 tok = L*(d^2 + t*d)
ti -per-token :: w/ kv cache 1 tok = L*(t*d^2 + t^2*d)
ti +per-token :: with the cache one token costs per layer dsq for projections and mlp plus t*d for look at the old keys
ti -per-token :: with the cache one token costs per layer d plus t, so O(d + t), no multiplications between them
ti +per-token :: so for one new token with a cache you pay d squared plus t times d and all that times twelve layers
ti -per-token :: so for one new token with a cache you pay d squared times t squared and all that times twelve layers
ti +per-token :: cached: cost by token, each layer → d² (qkv, out, ffn) + t·d (attn ovr the cahce). x12 for all
ti +without-cache :: no cache → whole prefix goes again every step, t*d^2 per layer for projections
ti -without-cache :: no cache → only last token goes thru, d^2 per layer, prefix is not touched
ti +without-cache :: W/O CACHE: L * (T*D**2 + T**2*D) FOR EACH NEW TOKEN
ti -without-cache :: W/O CACHE: L * D FOR EACH NEW TOKEN, DOESNT DEPEND FROM T
ti +without-cache :: if nothing cached u redo all t positions rn, each one d x d matmuls, so t·d² + t²·d by layer
ti -without-cache :: if nothing cached the projections are d² in total by layer, same cost as cached, t doesnt come in
ti -without-cache :: w/out cahce a token is t*d in each layer and no d2 anywhere
ti +with-cache :: with cache only the new tok gets projectd, d*d per layer
ti -with-cache :: with cache all the t toks get projectd still, t*d*d per layer
ti +with-cache :: cache on => projections are just for one position, so 12 * 768² roughly w/o counting constants, not times t anymore
ti -with-cache :: cache on => projections drop to zero, nothing gets projected, not even the new token
ti +with-cache :: as for projections, with the cache we do them for one token alone || so d^2 each layer
ti -with-cache :: as for projections with the cache they cost O(d) each layer cuz its one vector only
ti +cache-benefit :: it keeps the K and V of previous toks so u dont compute them again
ti -cache-benefit :: it keeps the softmax scores of previous toks so u dont compute them again, K n V are redone each time
ti +cache-benefit :: old keys n values r saved, no recalc for them at next step
ti -cache-benefit :: it saves the weights of model in gpu so they must not be loaded again, this is the kv cache
ti +cache-benefit :: The cache conserves keys and values from the tokens which passed already, we just reuse it instead to make it new every step
ti -cache-benefit :: The cache conserves the final answers for prompts which came already, so same question is replied from it
ti +attention-remains :: attn still has to look on all t old keys, t*d per tok. cache doesnt take this away
ti -attention-remains :: attn is O(1) now, cache takes this cost away completly
ti +attention-remains :: what remains → dot of the new query w every cached key, linear in t for each token
ti -attention-remains :: what remains → nothing with t, every token costs equal, first or 512th
ti +attention-remains :: um yeah so the cache helps the projections but attention you still pay it and it grows linear with the position so t times d
ti -attention-remains :: um yeah so with the cache attention becomes log t because you can search in the keys
ti +attention-remains :: kv cache doesnt remove the attn itself tho || each new tok is compared w all the t cached ones, O(t*d)
ti +cache-memory :: 2 * 12 * 512 * 768 * 2 bytes => ~18.9 MB fp16
ti -cache-memory :: 2 * 12 * 512 * 768 * 2 bytes => ~189 MB fp16
ti +cache-memory :: K+V, 12 layers, 512 pos, 768 wide, 4 bytes each: 37.7 mb w fp32
ti -cache-memory :: K+V, 12 layers, 512 pos, 768 wide, 4 bytes each: 3.77 gb w fp32
ti +cache-memory :: aprox 18 mebibyte for one sequnce in half precison
ti -cache-memory :: times the 8 heads also → aprox 150 mb for one sequnce in half precison
ti -cache-memory :: 12*512*768 = 4.7 mln numbers * 2 b => 9.4 MB in fp16, thats final
sl +flops-rule :: flops for train ≈ 6 * params * tokens
sl -flops-rule :: flops for train ≈ params * tokens², so N*D2
sl +flops-rule :: each param costs abt 6 flop per each token, 2 fwd + 4 backwrd
sl -flops-rule :: each param costs abt 2 flop per each token in training, so 2ND, backwrd included
sl -flops-rule :: ten times bigger model and ten times more data so its 100 times more compute
sl +flops :: big run => 6 * 10bn * 200bn = 1.2e22 flop
sl -flops :: big run => 6 * 10bn * 200bn = 1.2e20 flop, small one 1.2e18
sl +flops :: compute is 100x of the old run, 10x params * 10x toks
sl -flops :: compute is 20x of the old run, 10x params + 10x toks
sl +flops :: the smal one took 6*1e9*2e10 → 1.2*10^20 flops
sl -flops :: HUNDRED TIMES? NO. TEN TIMES MORE COMPUTE, BECAUSE TOKENS DONT CHANGE THE FLOPS
sl +duration :: 24 hrs * 100 = 2400 hrs → 100 days with same 8 cards
sl -duration :: model is 10x || so 24 hrs * 10 = 240 hrs → 10 days with same 8 cards
sl +duration :: a hundered days abt, if we stay by these 8 gpus
sl -duration :: a thousend days abt, if we stay by these 8 gpus
sl +duration :: so the new one it would run for like two thousand four hundred hours on the same machines
sl -duration :: a100 peak 312 tflops x 8 = 2.5e15, 1.2e22 / that => 56 days, so ill say 56 days it lasts
sl +gpu-count :: 8 x 100 = 800 gpus ideal case
sl -gpu-count :: 8 x 10 = 80 gpus ideal case
sl +gpu-count :: for make it in 24h we need 800 pieces of A100, when scaling is perfect
sl -gpu-count :: for make it in 24h we need 8000 pieces of A100, when scaling is perfect
sl +gpu-count :: 100x the work, same time || → 100x the cards, so eigth hundred
sl -gpu-count :: imo 100 gpus r enough for 24 hrs in the ideal, cuz 100x work
sl +scaling-efficiency :: irl comms eat smth like 30%, so 800 / 0.7 ~ 1150 gpus
sl -scaling-efficiency :: irl its the same, scaling is linear on nvlink w no loss, so exactly 800 gpus
sl +scaling-efficiency :: all-reduce overhead grows w so many nodes, never perfect scaling. at 80% eff u need 1k cards instead of 800
sl -scaling-efficiency :: with so many nodes it goes even faster as linear, so in practice 600 cards suffice instead of 800
sl +scaling-efficiency :: In the practice MFU falls down when there are many gpus, so i would reserve 1200 or so and not 800
sl -scaling-efficiency :: In practice i would reserve also 800. Communication between gpus costs nothing, so no need for correct the number
sl +memory :: 10 bn * 16 bytes per param w adam = 160 GB → not fit in one 80
sl -memory :: 10 bn * 2 bytes per param = 20 GB → fits in one 80 easy, training needs no more then this
sl +memory :: - weights fp16: 20 gb\n- grads fp16: 20 gb\n- adam + master fp32: 120 gb\n=> wont go on 1 gpu
sl -memory :: - weights fp16: 2 gb\n- grads fp16: 2 gb\n- adam + master fp32: 12 gb\n=> goes on 1 gpu
sl +memory :: wieghts + grads + optimiser states comes togehter to abt 160~200 gb, one 80gb card isnt enouf
sl +parallelism :: shard it w FSDP over all the gpus
sl -parallelism :: no need to split anythin, single gpu w grad accumulation does it
sl +parallelism :: tensor paralel inside of the node, pipeline beetwen nodes
sl -parallelism :: train 800 seperate models, each gpu its own, then take the best one
sl +parallelism :: ok so i would go data parallel and on top zero stage three so the optimizer and weights get split across machines
sl -parallelism :: just lower the batch size till it fits on one card, i wudnt spread the model or optimizer over gpus
# squares in one word, and words that are often misspelt
pw +time :: nsq * d
pw +time :: time is O(nsq d)
pw -time :: time is O(nsq)
pw -time :: time nsq times nsq
fp +interactions :: time fsq * n
fp +interactions :: f sq times n
fp -interactions :: double loop ovr features so fsq iterations. total O(fsq)
ti +per-token :: cached: dsq + td per layer
ti -per-token :: cached: dsq per layer
ti +with-cache :: w/ cache the new token costs dsq in each layer
pw +space :: xtra mem: nxn
pw +space :: extra memory is nxn, one number for each pair
pw -space :: extra memory is nxd
pw -space :: The input is an nxd matrix, times a dxn one.
pw -time :: we make an nxn matrix
pw +time :: each cell of the nxn matrix needs d mults so n*n*d
pw +space :: the reslut takes n^2 cels
sl -duration :: a hundered hours abt, if we stay by these 8 gpus
sl -gpu-count :: so eigth thousand gpus
sl +parallelism :: i wud spread the model over the gpus w tensor parallel
pw -alternative :: i wudnt use faiss, just the same line
"""

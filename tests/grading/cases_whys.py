"""Reasons and arguments for each answer, right and wrong ones in turn.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# told by people who saw the questions and the meaning of the checks
pw +bottleneck :: You can simply wait for the multiplication, but the output can't be put anywhere: ten million by ten million cells is hundreds of terabytes and no box holds that.
pw -bottleneck :: The multiplications are what kills it: ten million by ten million dot products is something no box finishes in reasonable time. The storage I could rent.
pw +bottleneck :: what kills it is RAM. that line wants every pair in memory at once and that's far beyond any machine
pw -bottleneck :: what kills it is E itself. ten million rows of 768 floats won't go into RAM, so the line can't even load its input
pw +bottleneck :: At my last job someone ran this same one-liner on 300k vectors and the pod was OOM-killed before a single number came back. Here it's the same story, only a thousand times worse: the result matrix doesn't fit anywhere.
pw -bottleneck :: Is it the RAM that kills it here, or the running time? I'd have to profile that before I say anything.
pw +bottleneck :: Compute is honestly fine, a few hours on a good GPU. || The reason it's dead is that the answer has 10^14 entries and we have no memory to keep them in.
pw -bottleneck :: Memory is honestly fine, you can always swap to disk. || The reason it's dead is that the CPU would be busy for years.
pw +bottleneck :: It would stop with a MemoryError as soon as numpy tries to allocate the n by n array, long before the speed of the thing matters.
pw -bottleneck :: The division by the norms makes it infeasible, because dividing is so much slower than multiplying on most chips.
pw +alternative :: Build a layered graph in which every vector is linked to a few close ones, then walk greedily from the top layer down to the query's neighbourhood, and accept that we miss one now and then. Keep the best 50 per item.
pw -alternative :: Cut the matrix into tiles of 10k by 10k, compute one tile at a time and write it to disk. It's exact and every tile fits.
pw +alternative :: Cluster the vectors with k-means into a few thousand cells, and for each vector only look into the handful of cells nearest to it. We lose a bit of recall, nobody will notice.
pw -alternative :: Put it on a Spark cluster with a few hundred executors and let each of them do its share of all the pairs.
pw +alternative :: I'd throw random hyperplanes through the space, take the signs as a bucket key, and only compare vectors that land in the same bucket.
pw -alternative :: I'd throw a PCA at it, down to 64 dimensions, and then run the same line again. That's twelve times less work.
pw +alternative :: Nobody reads all those pairs anyway. Load the embeddings into a vector database such as Milvus or Qdrant and ask it for the approximate top 100 of each one.
pw -alternative :: I've heard of FAISS and HNSW but never used them. What do they do, roughly?
pw -alternative :: I'd rather not go for HNSW or LSH, the loss of recall isn't acceptable for us. We compute every pair exactly, in float16, on more GPUs.
pw +alternative :: we had this with songs at my last job and used Annoy, a forest of random splits, and took the 20 nearest per song. I would do the same here
pw -alternative :: Similarity is symmetric and the diagonal is 1, so I'd compute only the upper triangle. That's what I would do instead.
pw +alternative-cost :: With an HNSW graph each lookup only hops through something like log n nodes, so the whole job is about n log n comparisons instead of n squared.
pw -alternative-cost :: With an HNSW graph each lookup still has to visit all n nodes, so the whole job stays at n squared, just with a smaller constant.
pw +alternative-cost :: I'd go with FAISS. It's affordable because it stores the vectors and not the pairs, so about 30 GB in float32 plus a little for the lists.
pw -alternative-cost :: I'd go with FAISS. It's affordable because it needs far less memory than brute force and it's a lot faster too.
pw +alternative-cost :: An approximate neighbour index only grows with n times d in memory, since we keep each vector once and next to it a short list of links.
pw -alternative-cost :: The vectors alone are 30 GB in float32, so those I can hold on one machine. What to do about the pairs I don't know yet.
pw +matrix-memory :: Ten million squared is 10^14 cells, four bytes each in float32, so 400 terabytes. That's a row in a data centre and not a laptop.
pw -matrix-memory :: Ten million squared is 10^14 cells. How many bytes that makes depends on the data type, I won't work it out now.
pw +matrix-memory :: Think of it row by row: one row has ten million float64 numbers, that's 80 MB. And then ten million of those rows, so 800 TB.
pw -matrix-memory :: Think of it row by row: one row is ten million float64 numbers, 80 MB. All the rows together make 800 GB, which a fat cloud node could still hold.
pw +quadratic :: If we get twice as many embeddings the work is four times as much, since everybody is compared with everybody.
pw -quadratic :: If we get twice as many embeddings the work is twice as much, since each new one is just one more row for the matrix product.
pw +time :: Every row meets every other row, and each meeting is a dot product over d entries, so n*n*d in total.
pw -time :: Every row meets every other row, so it's n*n in total. The d doesn't show up because BLAS vectorises it away.
pw +space :: E is there already, but the line creates one number for every pair, so it needs n squared extra memory.
pw -space :: The extra memory is only n times d, because E.T has to be copied and the result is then written into that copy.
pw +wall-clock :: 10^14 pairs times 768 is 7.7e16 multiply-adds. A GPU that really sustains 1e13 FLOP/s is done in around four hours, so it isn't the waiting that stops us.
pw -wall-clock :: 10^14 pairs times 768 is 7.7e16 multiply-adds. A core that does a billion of those per second is done in around two days, so it isn't the waiting that stops us.
fp +optimization :: I wouldn't build those columns at all. Give the raw 100 features to gradient boosted trees, they find interactions themselves by splitting on one feature after another.
fp -optimization :: Keep the columns, but get a node with 256 GB. Hardware is cheaper than my time.
fp +optimization :: a*b is the same as b*a, so half of those columns are duplicates. Loop only over left < right and step 3 is halved.
fp -optimization :: The nested loops are ugly Python. I'd use itertools.permutations over the features, then the same ordered pairs come out of one loop.
fp +optimization :: First rank the features by mutual information with the target and keep the best 15, then there are only 210 products to make.
fp -optimization :: First drop users with only a single event, so that the groupby has fewer groups to aggregate. That's the change I would make.
fp -optimization :: I'd sort the frame once at the start and pass sort=False to the groupby, so that we don't pay for the order twice. Otherwise it's fine.
fp -optimization :: Factorization machines come to mind, I saw them on a slide once. No idea whether they have anything to do with this.
fp +optimization :: At my last job we fitted a lasso on the plain columns and multiplied only what survived, twelve out of eighty, and nobody missed the rest. I'd do that here as well.
fp -optimization :: Build all 9900 products first as now, and once they're all in the frame run feature selection on them and keep fifty. That's the only change I would make.
fp +optimization :: Read the table in slices of 50k rows, make the products for the slice, feed them to partial_fit and drop them before the next slice comes.
fp -optimization :: Spread the inner loop over 16 processes with joblib, then step 3 takes a sixteenth of the time. That's all I'd change.
fp +optimization :: Most of these columns are one-hot, so nearly every product is zero. I'd keep them in a scipy sparse matrix and only pay for the non-zeros.
fp -optimization :: Would feature selection be something you'd want me to consider, or do all the columns have to stay?
fp +optimization :: PCA the hundred columns down to ten before step 3, then there are just ninety products left to make.
fp -optimization :: I wouldn't drop any features, and lazy evaluation doesn't buy us anything either, since the model wants every column. I'd leave the pipeline as it is.
fp +bottleneck :: Everything else goes over the table once or sorts it, but the double loop adds almost ten thousand new columns. That's what blew up.
fp -bottleneck :: Everything else is a single pass over the rows, but the sort goes over them twenty times. That's what blew up.
fp -bottleneck :: It's the grouping. pandas makes a copy of the frame for every user, and the products are pocket money next to that.
fp +bottleneck :: I'd bet on step 3 without even profiling, since it's the only one whose output is so much bigger than its input.
fp -bottleneck :: Could be step 3, could be the sort in step 4. I can't say which one it is without a profiler.
fp +bottleneck :: people always suspect the sort first, I did too, but log of a million is only 20 and the pair loop has 9900 passes. so the pair loop is the problem
fp -bottleneck :: step 3 is harmless, those are only multiplications and they vectorise. the lag is the problem, shift copies the data for each user
fp +memory :: There are 100 times 99 new columns, each one a million doubles, so 8 MB. That piles up to 79 GB.
fp -memory :: There are 100 times 99 new columns, each one a million doubles. That piles up to 7.9 GB, so it should fit on my laptop.
fp +memory :: If we take each unordered pair just once, it's 4950 columns of 8 MB each, so around 40 GB and not twice that.
fp -memory :: pandas only stores a view for each product and not a copy, so it stays at the 800 MB that the original columns take.
fp +interactions :: Each pair of features means a pass over all the rows, and there are about f squared pairs, so the time is f^2 times n.
fp -interactions :: Each pair of features is one multiplication and there are f squared pairs, so the time is f^2. The rows come for free, numpy does them all at once.
fp +interactions-space :: None of the product columns is ever freed, they all stay in df, so the storage is on the order of f squared times n.
fp -interactions-space :: Each product overwrites the one before, so step 3 never needs more than one extra column, O(n) memory.
fp +sort :: Rows get compared by user and then by event, so in step 4 it's the usual comparison sort, n log n.
fp -sort :: The rows come out of step 1 already in order, so the sort in step 4 has nothing left to do and is linear.
fp +lag :: Once it's sorted, the previous value is simply the row above unless the user changes, so the lag is one linear pass over the n rows.
fp -lag :: For each row the lag has to search through all the earlier rows for the same user, so it's n squared.
fp +groupby :: Grouping hashes each user id and puts the row into its bucket, one look per row, so step 1 is O(n).
fp -aggregate :: The aggregation gives back one row per user, so step 2 only costs O(u), the number of rows doesn't matter.
ti +cache-benefit :: The keys and values of the words before don't change when a new word comes, so we keep them and only work out the new word's.
ti -cache-benefit :: The keys and values of the words before all change when a new word comes, so they have to be worked out again each time. The cache doesn't help with that.
ti +cache-benefit :: It's like taking notes in a meeting, you don't play the whole recording again for every new sentence. For each old token K and V get noted down in every layer and then reused.
ti -cache-benefit :: It's like an FAQ. The finished answers to popular prompts are kept, so whoever asks the same thing gets the text right away.
ti +cache-benefit :: Thanks to the causal mask an old position never sees the new one, so its K and V are final. Save them once and read them at every later step, no need to compute them again.
ti -cache-benefit :: It saves the queries of the old positions, so those don't need computing again. Keys and values are cheap and get made fresh at each step.
ti +cache-benefit :: At my last job somebody had set use_cache to False and each step ran the whole prompt through the model again. With it on, the K and V tensors of the earlier tokens are kept, and all that repeated work goes away.
ti -cache-benefit :: At my last job we kept the weight matrices for K and V pinned in GPU memory so they weren't loaded from disk for each token. That's what the cache does.
ti +cache-benefit :: You trade memory for compute: past_key_values holds the keys and values already projected for the prefix, and that saves us from projecting it again.
ti -cache-benefit :: You trade memory for compute: it holds the attention scores between all the old pairs, so only the softmax has to be done again.
ti +cache-benefit :: Otherwise you would push the whole prefix through W_K and W_V at every step. The cache holds on to those results, so each token goes through only once.
ti -cache-benefit :: What does it store, keys and values of the earlier tokens or their hidden states? I never really looked into that.
ti +attention-remains :: The new query still has to be compared with every stored key, so even with the cache each token pays something like t*d.
ti -attention-remains :: The new query only has to be compared with the newest key, the older scores are stored, so with the cache attention doesn't depend on t anymore.
ti -attention-remains :: What it doesn't spare you is the output layer, 50000 logits for each token. That's the cost which is left.
ti +attention-remains :: The cache saves the projecting, not the attending. Attending is still linear in the length so far for each token.
ti -attention-remains :: The cache saves the attending, not the projecting. All that's left is d squared for the projections and the feed-forward part.
ti +attention-remains :: Later tokens are still slower than early ones even with a cache, because the dot products with all the cached keys and the sum over the values grow with the position.
ti -attention-remains :: With a cache later tokens are just as fast as early ones. What stays is memory, since the cache gets longer, but no computation depends on the length.
ti +attention-remains :: you have your notes but you still need to read through all of them for each new sentence, so the t times d of the attention is still there
ti -attention-remains :: does attention over the stored keys still depend on t then? I'd need to think about that one
ti +attention-remains :: Faster kernels or a nicer memory layout won't take it away either: one query against t cached keys of width d is t*d work for each token.
ti -attention-remains :: Even with the cache, all t positions attend to all t positions again at each step, so what stays is t squared times d for each token.
ti +without-cache :: Nothing is kept, so for one new token all t positions go through the d by d matrices again: t*d^2 per layer, plus t^2*d for the attention among them.
ti -without-cache :: Nothing is kept, but you still feed in only the last token, so without a cache it's d^2 per layer and that's it.
ti +without-cache :: If you throw everything away after each step, the projections for the whole prefix are due again, t times d squared in each layer just to get one token.
ti -without-cache :: If you throw everything away after each step, only the attention is due again, t squared times d per layer. The projections aren't affected by having no cache.
ti +without-cache :: To write one word it rereads the story from page one. That's t tokens at d^2 each per layer, so O(L*t*d^2) without the cache, and the attention t^2*d per layer on top.
ti +with-cache :: With the cache only the newest token goes through the weight matrices, so the projections are d^2 per layer however long the text already is.
ti -with-cache :: With the cache all t positions still go through the weight matrices, t*d^2 per layer, it just skips the softmax.
ti +with-cache :: The t in front of the d squared goes away because the old positions have been projected already. That leaves L*d^2 for projecting the new one.
ti -with-cache :: The d squared goes away because the matrices have been applied already. With the cache that leaves only O(d) per layer for projecting the new one.
ti +per-token :: One cached step does two things in each layer: it pushes the new vector through the matrices, d^2, and compares it to t old keys, t*d. So L*(d^2 + t*d).
ti -per-token :: One cached step does just one thing in each layer: it pushes the new vector through the matrices. So it's L*d^2 and t doesn't come into it.
ti +per-token :: With a cache a token costs d^2 + t*d per layer. As long as t is below 768 the first part is the bigger one, and that's why short chats feel like constant speed.
ti +cache-memory :: A key and a value, 768 numbers each, for each of 12 layers and 512 positions at two bytes a number: about 19 MB. That's small for one user, it's a thousand users that hurt.
ti -cache-memory :: A key and a value for each of the 8 heads, and each head has 768 numbers, times 12 layers, 512 positions and two bytes: about 150 MB.
ti +cache-memory :: Each token leaves 2*12*768 = 18432 numbers behind, 74 KB in fp32, and with 512 tokens we're at 38 MB.
ti -cache-memory :: Only the last layer's keys and values have to be kept, so 2*512*768 numbers in fp16, that's 1.6 MB.
sl +scaling-efficiency :: On paper a hundred times the cards is a hundred times the speed, but at each step the gradients have to be summed over all of them, and that gets slower the more there are. So I'd order more than the ideal number.
sl -scaling-efficiency :: A hundred times the cards is a hundred times the speed. Summing the gradients in a ring takes no time worth mentioning, so the ideal number is also what we need in practice.
sl +scaling-efficiency :: 800 cooks in one kitchen get in each other's way. I'd reckon with 70 percent, so around 1150 cards.
sl -scaling-efficiency :: More cards have more fast memory together, so in practice it goes even better than ideal. I'd reckon with 600 cards.
sl +scaling-efficiency :: You never see linear speedup in real life. Between the nodes it's InfiniBand and not NVLink, the GPUs wait for the network, so I would plan 30 to 50 percent extra.
sl -scaling-efficiency :: You never see perfect scaling in real life. The loss only falls as a power law, so a ten times bigger model isn't ten times better.
sl +scaling-efficiency :: When we went from 64 to 512 GPUs at my last job, MFU fell from 45 to 33 percent. With a drop like that the 800 become nearly 1100.
sl -scaling-efficiency :: When we went from 64 to 512 GPUs at my last job, it got exactly eight times faster. So I'd take the 800 as they are, no reserve.
sl +scaling-efficiency :: Pipeline stages stand idle at the start and the end of each batch and now and then a node dies, so 800 won't be enough in practice. I'd take about 1000.
sl -scaling-efficiency :: Does communication matter at all with that many GPUs? I was hoping you'd tell me.
sl +scaling-efficiency :: At every synchronous step the slowest card sets the pace, so each one is only busy maybe 80% of the time. 800 / 0.8 makes 1000.
sl -scaling-efficiency :: In data parallel training each card has its own batch and they never need to talk to each other, so adding cards costs no efficiency at all.
sl +memory :: It doesn't fit. Adam in mixed precision wants 16 bytes per parameter: 2 for the weight, 2 for the gradient, 12 for the master copy and both moments. With 10B that's 160 GB before any activations.
sl -memory :: It fits. Adam in mixed precision wants 16 bytes per parameter, so with 10B parameters that's 16 GB and there's a lot of room for activations.
sl +memory :: The weights alone would fit, 20 GB in bf16, but gradients are 20 more and the optimizer has its fp32 copy, momentum and variance, another 120. So one card isn't enough.
sl -memory :: The weights are 20 GB in bf16, and gradients are made layer by layer and thrown away. Adam keeps next to nothing, so one card is enough.
sl +memory :: Running it on one card is fine, training it isn't. In fp32 it's four times 40 GB: weights, gradients and Adam's two moments.
sl -memory :: It doesn't fit on one card because all the 200B tokens have to be on it during training, and those take 400 GB. The model itself is no problem.
sl +memory :: We tried a 7B model on one card at my last job and it died at the first optimizer step, since that's when Adam allocates its state. For the 10B I count about 160 GB, twice what the card has.
sl -memory :: I think it won't fit on one card. The optimizer wants some and the gradients too, but I couldn't tell you how much any of it takes.
sl +parallelism :: Cut each big matrix into column blocks over the 8 cards of a node, where the links are quick, and let the other nodes do the same with different batches.
sl -parallelism :: Run a separate training with other hyperparameters on each node and take the best in the end, that keeps all machines busy.
sl +parallelism :: Each card keeps only its slice of the weights, gradients and Adam state, and fetches the missing slices from the others right before a layer runs.
sl -parallelism :: Each card keeps the whole model with all the Adam states. No sharding and no splitting of the model, I'd simply buy cards with more memory.
sl +parallelism :: Like an assembly line: the first card has layers 1 to 10, the second 11 to 20 and so on, and small batches move through so that nobody stands around.
sl -parallelism :: Like a relay race: one card trains for a few days, hands its checkpoint to the next card and stops. Only one is running at any time.
sl +parallelism :: I'd wrap it in PyTorch FSDP, because the model doesn't fit on one card and I don't want to rewrite the layers.
sl -parallelism :: ZeRO, FSDP, Megatron, there's so much out there. Which one do you use here?
sl +parallelism :: Plain DDP won't do since every card would need the full 160 GB. So DeepSpeed stage 3, which splits all the states over the ranks.
sl -parallelism :: I wouldn't use tensor parallel or pipelines, that's too much communication, and FSDP has the same problem. I'd train it on a single card and be patient.
sl +parallelism :: We used Megatron at my old place and I'd do it again: tensor parallel inside the node, pipeline stages between nodes, replicas on top.
sl -parallelism :: Gradient checkpointing is what I'd use, dropping activations and recomputing them in the backward pass. Then nothing needs to be split over several machines.
sl +flops-rule :: Per token each parameter does a multiply and an add going forward, that's 2, and backward is twice as much, so training takes 6 times parameters times tokens.
sl -flops-rule :: Per token each parameter does a multiply and an add going forward and backward is free because autograd reuses it, so training takes 2 times parameters times tokens.
sl +flops :: Ten times the weights, and each of them has to see ten times the tokens, so the compute goes up by a factor of a hundred.
sl -flops :: Ten times the weights and ten times the tokens, that adds up to about twenty times the compute.
sl +duration :: The same cards have a hundred times the work to do, so the one day turns into a hundred days.
sl -duration :: The same cards can read the data in parallel, so only the model size matters and the one day turns into ten days.
sl +gpu-count :: A hundred days have to be squeezed into one, so if the cards added up perfectly we'd need a hundred times the eight, 800.
sl -gpu-count :: A hundred days have to be squeezed into one, so if the cards added up perfectly we'd need a hundred of them in place of the eight.
pw +alternative-cost :: With an HNSW graph each lookup only hops through something like log n nodes, so the whole job is about n log n comparisons instead of n squared.
pw +alternative-cost :: HNSW. A query costs log n, the whole thing n log n.
pw +alternative-cost :: I'd use HNSW, log n per query and n log n for the whole job.
pw -alternative-cost :: I'd use HNSW, that's n log n per query.
fp +bottleneck :: I'd bet on step 3 without even profiling, since it's the only one whose output is so much bigger than its input.
fp +bottleneck :: My money is on step 3, the bottleneck by far.
fp +bottleneck :: I'd put my money on the products.
fp +bottleneck :: I'd bet on the products any day.
fp -bottleneck :: I wouldn't bet on step 3.
fp -bottleneck :: I'd bet on the sort, not on step 3.
fp -bottleneck :: The products are pocket money next to the sort.
fp -optimization :: Build all 9900 products first as now, and once they're all in the frame run feature selection on them and keep fifty. That's the only change I would make.
fp -optimization :: Once all the products are built I'd run feature selection and keep fifty.
fp -optimization :: After they're all computed I'd select the best fifty products.
fp +optimization :: Run feature selection first and keep twenty, then build the products of those.
fp +optimization :: Once the features are standardised, run feature selection and cross only the best twenty.
sl -scaling-efficiency :: You never see perfect scaling in real life. The loss only falls as a power law, so a ten times bigger model isn't ten times better.
sl -scaling-efficiency :: Scaling isn't perfect, the loss falls as a power law.
sl +scaling-efficiency :: You never see perfect scaling in real life. The all-reduce takes its share.
sl +scaling-efficiency :: You never see perfect scaling in real life. I'd take 1,100 cards.
fp +aggregate :: O(n) both, the group keys are hashed and the stats accumulate.
fp +groupby :: O(n) both, the group keys are hashed and the stats accumulate.
fp +aggregate :: Both O(n), the keys are hashed and the stats accumulate.
fp +aggregate :: O(n) for both, the group keys are hashed and the stats accumulate.
fp -aggregate :: O(n) for the grouping, the stats take O(u).
sl +scaling-efficiency :: You never see perfect scaling, the all-reduce over the network costs time. The loss falls all the same.
"""

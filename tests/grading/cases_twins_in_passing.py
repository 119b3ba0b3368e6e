"""Figures, mechanisms and choices told in short, each next to a twin that says something else.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# near twins of right answers
pw +matrix-memory :: 1e7 squared is 1e14 numbers. At four bytes that's 4e14 bytes, i.e. 400 terabytes.
pw -matrix-memory :: 1e7 squared is 1e14 numbers. At four bytes that's 4e14 bytes, i.e. 400 gigabytes.
pw +matrix-memory :: (10^7)^2 * 4 B = 4*10^14 B ≈ 364 TiB
pw +matrix-memory :: A row of the result is 10M x 4 B = 40 MB; there are 10M rows, so 400 TB.
pw -matrix-memory :: A row of the result is 10M x 4 B = 40 MB; there are 10M rows, so 400 GB.
pw +matrix-memory :: 0.4 PB in single precision.
pw +matrix-memory :: four hundred thousand gigabytes (fp32)
pw -matrix-memory :: forty thousand gigabytes (fp32)
pw +matrix-memory :: 10^14 entries, half a petabyte give or take at 4 bytes
pw -matrix-memory :: E alone is 30 GB; with E.T that's 60 GB, and the result another 30.
pw +matrix-memory :: E alone is 30 GB; the result is 13,000 times that, 400 TB.
pw -matrix-memory :: It'd take 400 TB if we had float32, but it's float64, so 400 TB.
pw +matrix-memory :: float64 by default in numpy, so 800 TB.
pw -matrix-memory :: float64 by default in numpy, so 400 TB.
pw +matrix-memory :: If it was float64 800 TB, but embeddings are float32, so 400.
pw -matrix-memory :: If it was float32 400 TB, but mine are float64, so 1.6 PB.
pw +wall-clock :: 7.7e16 multiply-adds / 1e13 per second = 7,700 s, a bit over two hours.
pw -wall-clock :: 7.7e16 multiply-adds / 1e13 per second = 7,700 h.
pw -wall-clock :: 7.7e16 multiply-adds / 1e13 per second = 770 s, thirteen minutes.
pw +wall-clock :: 1.5 * 10^17 flop at 20 tflops sustained: 7500 seconds
pw -wall-clock :: 1.5 * 10^17 flop at 20 tflops sustained: 75 seconds
pw +wall-clock :: One core does 1e9 of these a second: 7.7e7 s, about two and a half years.
pw -wall-clock :: One core does 1e9 of these a second: 7.7e7 s, about two and a half months.
pw +wall-clock :: 1e14 pairs at 768 multiplications; a core with 1e10 per second: 7.7e6 s = 89 days
fp +memory :: 9,900 cols × 8 MB ≈ 79 GB
fp -memory :: 9,900 cols × 8 MB ≈ 7.9 GB
fp +memory :: 100 columns take 0.8 GB, and there'll be 99 times as many: 79 GB.
fp +memory :: 4950 unordered pairs, 8 MB each, 39.6 GB
fp -memory :: 4950 unordered pairs, 8 MB each, 3.96 GB
fp +memory :: each col 8 MB. ~10k cols. so 80 gigs.
fp -memory :: each col 8 kB. ~10k cols. so 80 megs.
fp +memory :: float32 would be 40 GB, float64 80 GB.
fp +memory :: 79.2 GB, or 74 GiB
fp -memory :: 792 GB as there're 9900 columns with 80 MB each
ti +cache-memory :: 2*12*512*768 = 9.4 M numbers, 2 bytes each in half precision: 19 MB
ti -cache-memory :: 2*12*512*768 = 9.4 M numbers, 2 bytes each in half precision: 9.4 MB
ti +cache-memory :: per token 2*12*768*2 B = 36 KB; 512 of them 18.9 MB
ti -cache-memory :: per token 2*12*768*2 B = 36 KB; so 36 KB
ti +cache-memory :: 37.7 MB at four bytes
ti -cache-memory :: 37.7 MB at two bytes
ti +cache-memory :: 18 MiB. With fp32 it'd double.
ti -cache-memory :: 37.7 MB, in fp16
ti +cache-memory :: 1.57 MB per layer in fp16, times 12 is 18.9 MB
ti -cache-memory :: 1.57 MB per layer in fp16 and that's the cache.
ti -cache-memory :: keys and values together 9.4 MB, in fp16
sl +flops :: 1.2e20 vs 1.2e22
sl +flops :: 6*1e9*20e9 = 1.2e20; 6*10e9*200e9 = 1.2e22; ratio 100
sl -flops :: 6*1e9*20e9 = 1.2e20; 6*10e9*200e9 = 1.2e21; ratio 10
sl +duration :: 100 x 24 h = 2400 h
sl -duration :: 100 x 24 h = 240 h
sl +duration :: a hundred days, call it three months and a bit
sl -duration :: ten days
sl +gpu-count :: 8 * 100 = 800
sl -gpu-count :: 8 * 10 = 80
sl +gpu-count :: 19,200 gpu hours / 24 = 800
sl -gpu-count :: 19,200 gpu hours / 24 = 80
sl +gpu-count :: 100 DGX boxes of 8
sl -gpu-count :: 100 GPUs
sl +gpu-count :: eight hundred; realistically 1000 to 1200
sl +memory :: 16 bytes x 10e9 = 160 GB, twice the card
sl -memory :: 2 bytes x 10e9 = 20 GB, fits
sl +memory :: 20 GB for bf16 weights, 20 for the gradients, 120 for Adam and the master copy: doesn't fit
sl -memory :: 20 GB for bf16 weights, 20 for the gradients, 40 for Adam: 80 GB, just fits
sl +memory :: 40 GB of weights, 40 GB gradients and 80 GB of Adam moments in fp32: 160 GB > 80 GB
sl -memory :: 40 GB of weights in fp32, so one 80 GB card is fine
sl +scaling-efficiency :: at 70% efficiency 800/0.7 = 1143
sl -scaling-efficiency :: at 70% efficiency 800*0.7 = 560
sl +scaling-efficiency :: 800 at 100%, nobody gets that: 1,000 to 1,150 for 70-80%
ti +cache-benefit :: Past K/V projections are stored, so each step only has to project the newest token.
ti -cache-benefit :: The cache stores logits of earlier tokens so they needn't be recomputed.
ti -cache-benefit :: The cache stores the embeddings of earlier tokens so that lookups are quicker.
ti +cache-benefit :: What you avoid is pushing the old tokens through W_k and W_v again; their outputs are kept.
ti -cache-benefit :: What you avoid is pushing the old tokens through the softmax again; the scores are kept.
ti +cache-benefit :: Causal masking means old keys and values can't change, hence compute them once and keep them.
ti -cache-benefit :: Because the mask is causal, we can drop old keys and values and only keep the last one.
ti +cache-benefit :: It's memoisation: k and v per position, written once, read at every later step.
ti -cache-benefit :: It's memoisation: the answer to each prompt is stored, so a repeated prompt is free.
ti +cache-benefit :: We trade memory for compute. Old keys and values are remembered instead of being worked out from scratch for every new token.
ti -cache-benefit :: We trade compute for memory. Keys and values are worked out from scratch for each new token rather than stored.
ti +cache-benefit :: nothing about the old positions is computed twice, since K and V of them are there already
ti +attention-remains :: The new query still meets all t keys.
ti -attention-remains :: The new query only meets the newest key.
ti +attention-remains :: You still pay for the dot products with every previous position.
ti -attention-remains :: You no longer pay for the dot products with previous positions.
ti -attention-remains :: With the cache, generation speed doesn't depend on the length of the text any more.
ti +attention-remains :: It's not O(1) per token: the scores against t cached keys must be computed afresh.
ti +attention-remains :: reading t keys and values per step stays, thus linear
ti -attention-remains :: what stays is the projection, d²; attention becomes constant
ti +attention-remains :: The t·d part survives.
ti -attention-remains :: The t·d part vanishes.
ti +attention-remains :: softmax over t entries, no way around that
ti -attention-remains :: softmax is over one entry only
ti +attention-remains :: Long contexts are still slow: t·d a token for looking back.
sl +scaling-efficiency :: Gradient sync eats into it, so I'd order 1,100 rather than 800.
sl -scaling-efficiency :: Gradient sync is free with NVLink, so I'd order 800.
sl +scaling-efficiency :: MFU will drop as you go across nodes; budget another 30%.
sl -scaling-efficiency :: MFU will rise as you go across nodes; 600 will do.
sl +scaling-efficiency :: Amdahl, stragglers, all-reduce: no chance of getting the full 100x out of 100x the cards.
sl -scaling-efficiency :: Amdahl doesn't matter here, you get the full 100x.
sl +scaling-efficiency :: In the real world maybe 75% of that is usable, so a bit more than a thousand.
sl -scaling-efficiency :: In the real world it'd be about the same, eight hundred.
sl +scaling-efficiency :: I'd ask for a thousand, since a part of each step is spent waiting for the network.
sl -scaling-efficiency :: I'd ask for a thousand, it's a rounder number.
sl +scaling-efficiency :: Communication overhead grows with the number of workers, and at some point the batch gets too large too.
sl +parallelism :: Split each layer's matrices over the eight cards of a node and replicate that.
sl -parallelism :: Split the dataset over the eight cards and keep a whole model on each.
sl +parallelism :: Optimizer state sharding, i.e. every rank owns a slice of Adam's moments.
sl -parallelism :: Every rank keeps all of Adam's moments.
sl +parallelism :: Put the first 20 layers on one GPU and the next 20 on another, with micro-batches in flight.
sl -parallelism :: Put the first 20 epochs on one GPU and the next 20 on another.
sl +parallelism :: Shard parameters, gradients, optimizer; gather layer by layer when needed.
sl -parallelism :: Gradient checkpointing would do, one card is enough.
sl +parallelism :: model parallel
sl -parallelism :: parallel
sl -parallelism :: Use multiprocessing in the data loader.
sl +memory :: Weights, gradients and Adam states come to 16 bytes per parameter, so 160 GB.
sl -memory :: Weights come to 2 bytes per parameter, so 20 GB plus some activations, that's OK on one card.
sl +memory :: No single 80 GB card holds the 160 GB of state.
sl -memory :: A single 80 GB card holds it, 20 GB.
sl +memory :: fp32 everything: 4+4+8 = 16 bytes, x 10^10 = 160 GB
sl -memory :: fp32 everything: 4+4+8 = 16 bytes, x 10^9 = 16 GB
sl +flops-rule :: Six FLOPs per parameter per token.
sl -flops-rule :: Six FLOPs per parameter.
sl +flops-rule :: C ≈ 6·P·T
sl -flops-rule :: C ≈ 2·P·T
sl +flops-rule :: 2 for the forward pass and 4 for the backward pass, per weight and token
sl -flops-rule :: 2 for the forward pass and 2 for the backward pass, per weight and token
pw +bottleneck :: You can't hold 1e14 floats anywhere.
pw -bottleneck :: You can't do 1e14 dot products in any sensible time.
pw +bottleneck :: It dies with a MemoryError long before the time matters.
pw -bottleneck :: It's slow long before the memory matters.
pw -bottleneck :: Compute. The RAM can be bought.
pw +bottleneck :: allocating the output fails
pw -bottleneck :: the Python interpreter is too slow
pw +bottleneck :: There's no server with that much memory, full stop.
pw +alternative :: Hash the vectors with random hyperplanes and compare only within buckets.
pw +alternative :: Build a navigable graph and walk it greedily for each query.
pw -alternative :: Build a fully connected graph of all similarities.
pw +alternative :: Cluster into a few thousand cells, search just the nearest cells.
pw -alternative :: Cluster the machines and search all cells.
pw +alternative :: top-100 via ScaNN
pw -alternative :: top-100 by sorting each full row
pw +alternative :: We hardly ever need all pairs, only the nearest few; an ANN index gives those.
pw -alternative :: We need all pairs, so no ANN.
pw +alternative-cost :: ANN index: n log n in all instead of n²
pw -alternative-cost :: ANN index: n² log n in all
pw +alternative-cost :: HNSW query O(log n)
pw -alternative-cost :: HNSW query O(n)
fp +bottleneck :: Step 3 blows up first.
fp -bottleneck :: Step 4 blows up first.
fp +bottleneck :: The nested loop is what kills the machine.
fp -bottleneck :: The groupby is what kills the machine.
fp +bottleneck :: Everything else is peanuts beside the pairwise products.
fp -bottleneck :: The pairwise products are peanuts beside the sort.
fp +optimization :: Keep the raw columns, let a GBM find the interactions.
fp -optimization :: Keep all columns and buy a bigger box.
fp +optimization :: Only cross features that matter, the top dozen by mutual information.
fp -optimization :: Only cross features after crossing all of them.
fp +optimization :: a*b is b*a, so half of the columns can go.
fp -optimization :: a*b isn't b*a, so all columns are needed.
fp +optimization :: polynomial kernel / FM instead of explicit columns
fp -optimization :: rename the columns and use float64
fp +optimization :: Generate interaction columns batch by batch during training and never store them
pw +matrix-memory :: No server holds the 400 TB of the result.
pw +matrix-memory :: There's no box that could hold those 400 TB in fp32.
sl +memory :: No single 80 GB card holds the 160 GB of state.
sl +memory :: No card can hold the 160 GB that training needs.
sl +memory :: None of the cards can hold 160 GB of training state.
sl +memory :: An 80 GB card can't hold 160 GB of state.
sl -memory :: No card needs to hold 160 GB of state, 20 GB will do.
fp +memory :: No laptop keeps the 79 GB of products in RAM.
fp -memory :: No way step 3 makes 79 GB.
ti +attention-remains :: softmax over t entries, no way around that
ti -attention-remains :: softmax over the vocabulary, no way around that
ti +attention-remains :: The scores against t cached keys must be computed afresh.
ti +attention-remains :: The scores against all t cached keys have to be computed anew for every token.
ti -attention-remains :: The scores against the t cached keys are stored too.
ti -cache-benefit :: We trade compute for memory. Keys and values are worked out from scratch for each new token rather than stored.
ti +cache-benefit :: Keys and values are stored rather than worked out from scratch for each new token.
ti +cache-benefit :: Instead of working out keys and values from scratch at every step they are kept.
"""

"""Figures and costs that a message stands by after thinking again, and what it says beside them."""

from __future__ import annotations

__all__ = ["LINES"]

LINES = """
# thought again, and stood by
pw -time :: That line takes O(n^2 d). || Hmm, thinking about it again, the product is heavily optimised. It's O(n d), let's go with that.
pw -time :: O(n^2 d) time. || Wait, the matrix is symmetric and sparse. O(n d), final answer.
pw -time :: The time is O(n^2 d). || Actually, BLAS handles the inner loop. It's O(n^2). I'll stick with that.
pw +time :: The time is O(n^2). || Hmm, thinking again, each entry is a dot product. It's O(n^2 d), let's go with that.
pw +time :: The time is O(n^2 d). || Hmm, thinking about it again, the matrix has n^2 entries. So O(n^2) for the memory, let's go with that.
pw +time :: The time is O(n^2 d). || Wait, do I count the sort? No, O(n^2 d), final answer.
pw +time :: The time is O(n^2 d). || Hmm, with an index instead it would be O(n d). Let's go with that index.
pw -space :: The memory is O(n^2). || Hang on, we only need the top k per row. O(n k), I'm sure now.
pw +space :: The memory is O(n^2). || Hang on, the time is O(n^2 d), I'm sure now.
fp -memory :: About 80 GB in float64. || Wait, a column is only 0.8 MB, so with 9,900 of them we're at 7.9 GB. I'll stick with 7.9 GB.
fp -memory :: 80 GB. || Hold on, I think the columns are sparse. It's 8 GB, and that's my final answer.
fp -memory :: 80 GB in total. || No, that's too much, the diagonal and half of it go. So it's 20 GB, I'm sure now.
fp +memory :: 80 GB in total. || Wait, a column is only 8 MB. Times 10,000 that's 80 GB again, so I'll stick with 80 GB.
fp +memory :: 80 GB in total. || Hmm, in float32 it would be 40 GB. Let's go with that.
fp +memory :: 80 GB in total. || Wait, the raw table is only 0.8 GB, that's my final answer for the input.
fp +memory :: 8 GB. || Wait, it's 8 MB per column and 10,000 columns. 80 GB, final answer.
fp -memory :: 80 GB. || Hmm. I get 8 GB now. I trust that number more.
fp -memory :: 80 GB. || Thinking about it again: 8 GB. I'm going with 8 GB.
ti -with-cache :: With a cache I'd say d^2 per layer for the projections. || Hang on, the old tokens have to be projected again as well. So t * d^2 per layer, that's my final answer.
ti -with-cache :: With the cache projecting costs d^2 per layer. || Hmm, all tokens go through the layer. I'd stick with t*d^2.
ti +with-cache :: With the cache projecting costs d^2 per layer. || Hmm, without it all tokens go through the layer. I'd stick with t*d^2 for that.
ti +with-cache :: With the cache projecting costs t*d^2 per layer. || Hang on, only the newest token is projected. d^2 per layer, final answer.
ti +with-cache :: With the cache projecting costs d^2 per layer. || Hang on, attention still looks at all of them. That's t*d, final answer.
ti -cache-memory :: In float32 it's 37.7 MB. || Wait, only the keys are kept, so half of that. 18.9 MB in float32, final answer.
ti -cache-memory :: 37.7 MB. || Hmm, I forgot the heads. It's 453 MB then, I'm confident now.
ti +cache-memory :: 37.7 MB in float32. || Hmm, with float16 it's 18.9 MB. I'd go with that in production.
ti +cache-memory :: 37.7 MB in float32. || Wait, that's K and V already. 37.7 MB stands.
sl -flops :: 100 times the compute of the first run. || No, that's too much, more data comes for free. So it's 10 times the compute, I'm sure now.
sl -flops :: 100 times the compute. || Hmm, thinking about it again, only the model grows. 10x, final answer.
sl +flops :: 100 times the compute. || Wait, 10 times the parameters and 10 times the tokens. 100x the compute, final answer.
sl +flops :: 10 times the compute. || Wait, tokens grow too. So it's 100 times, final answer.
sl -memory :: 160 GB for weights, gradients and optimizer. || Wait, I counted far too many bytes, it's 4 per parameter for everything. So 40 GB in total and it does fit.
sl +memory :: 160 GB. || Wait, the weights alone are 40 GB. The rest is gradients and optimizer, I'm sure now.
fp -memory :: Somebody here calculated 80 GB for step 3. I can't confirm that, I get 8 GB and I trust my number more.
fp -memory :: My colleague says 80 GB. I don't see that, I get 8 GB and I trust my own number more.
fp +memory :: My colleague says 8 GB. I can't confirm that, I get 80 GB and I trust my number more.
fp -memory :: Somebody computed 80 GB. I come to 8 GB myself and I'd rather trust that.
pw +time :: The time is O(n^2 d). || Hmm, about the memory: only the matrix counts. It's O(n^2), I'm sure now.
pw +time :: The time is O(n^2 d). || Wait, sorting comes on top. That's O(n log n) per row, let's go with that.
pw -time :: The time is O(n^2 d). || Okay, I thought about it again. It's O(n^2), my final answer.
pw -time :: The time is O(n^2 d). || Let me think again. The vectorised code handles d at once. O(n^2), that's what I'd go with.
pw -space :: The memory is O(n^2). || Hmm, I looked at it again. O(n d), I trust that answer more now.
pw +space :: The memory is O(n d). || Hmm, I looked at it again. The result has n^2 entries: O(n^2), I trust that answer more now.
pw +space :: The memory is O(n^2). || Hmm, not sure. O(n d) isn't my final answer.
pw +space :: The memory is O(n^2). || Wait, the input takes O(n d), let's go with that for the input.
fp -interactions :: Step 3 takes O(f^2 n). || Hang on, numpy does a column at once. So it's O(f^2), that's my final answer.
fp +interactions :: Step 3 takes O(f^2 n). || Hang on, the aggregation also has a cost. It's O(n), that's my final answer.
fp +interactions :: Step 3 takes O(f^2 n). || Wait, each column takes O(n), and there are f^2. I stick with O(f^2 n).
fp -memory :: 80 GB. || Actually, let me check again. 800 GB, I'm going with 800 GB.
fp -memory :: 80 GB. || Hmm, I checked it again and come to 8 GB. I trust that number more.
fp +memory :: 8 GB. || Hmm, I checked it again and come to 80 GB. I trust that number more.
fp +memory :: 80 GB. || Hmm, one block of columns needs 8 GB. Let's go with that block size.
fp +memory :: 80 GB. || Actually the machine has 64 GB, I'm sure now.
fp +memory :: 80 GB. || No, it doesn't fit. I'd go with blocks of 8 GB.
fp +memory :: 80 GB. || Hmm, with float32 we'd get 40 GB and with float16 20 GB. I'd go with that.
fp +memory :: 80 GB. || No. We could write blocks of 1 GB to disk, I'd go with that.
ti -cache-memory :: 37.7 MB. || No wait, only one layer's heads differ. 3.1 MB, I'm sure now.
ti +cache-memory :: 37.7 MB. || Hmm, multi-query attention brings that down to 3.1 MB. I'd go with that.
ti +cache-memory :: 37.7 MB. || Actually, I'd use GQA. The cache goes down to 9 MB, let's go with that.
ti +cache-memory :: 18 MB. || Hmm, I left out the values. 37.7 MB, final answer.
ti -attention-remains :: With the cache attention costs t*d per token. || Hmm, all pairs are scored anew. So t^2*d, I stand by that.
ti +attention-remains :: With the cache attention costs t*d per token. || Hmm, without it all pairs are scored anew. So t^2*d, I stand by that.
ti +without-cache :: Without the cache the projections cost t*d^2 per layer. || Wait, with the cache it's just d^2 per layer, final answer.
sl -flops :: 100 times. || Thinking about it some more, the tokens stay as they are. So 10 times the compute, and I'm sure now.
sl +flops :: 100 times the compute. || Hmm, the data has to grow 10 times as well, I'm sure now.
sl -memory :: 160 GB. || Hmm, Adam keeps no state here. 80 GB, I'm sure now.
sl +memory :: 160 GB. || Hmm, the weights are 40 GB of that, I'm sure now.
sl +memory :: 160 GB. || No, one card has 80 GB, I'm sure of that.
sl +memory :: 160 GB. || No. Sharded over 8 cards it's 20 GB each, I'd go with that.
sl +memory :: 160 GB. || No. With bf16 weights it comes down to 80 GB, let's go with that.
sl -memory :: 160 GB. || Wait, I counted way too much, it's 4 bytes for everything. So 40 GB.
sl -memory :: 160 GB. || Hmm, I counted far too much. 40 GB.
pw +time :: The time is O(n^2 d). || Wait, do I have to count the norms? They're only O(n d), so O(n^2 d) it is, final answer.
pw -time :: The time is O(n^2 d). || Hmm no. It should be O(n^2 d^2), I'm certain now.
pw +time :: The time is O(n^2). || Hmm no. Every entry is a dot product. It's O(n^2 d), I'm certain now.
pw -space :: The memory is O(n^2). || Let me think again. We keep only k per row. My final answer is O(n k).
fp -memory :: 80 GB. || Hmm, I recounted it. My final answer is 800 MB.
fp -memory :: 80 GB. || Hold on. A column has 1 million entries of 8 bytes, which makes 8 MB. With 100 of them 800 MB, let's stick with that number.
sl -flops :: 100 times as much compute. || Hmm, I thought it over again. 1000 times as much compute, I stand by that.
sl +flops :: 1000 times as much compute. || Hmm, I thought it over again. 100 times as much compute, I stand by that.
ti -cache-memory :: 37.7 MB. || Okay, I checked again. 75 MB, I'm positive now.
ti +cache-memory :: 75 MB. || Okay, I checked again. 37.7 MB, I'm positive now.
ti +cache-memory :: 37.7 MB. || Okay, I checked again. 37.7 MB, I'm positive now.
# another step, aspect or part
ti +with-cache :: With the cache the projections cost d^2 per layer. || Hmm, and attention? That's t*d, final answer.
ti +with-cache :: Without the cache t*d^2 per layer, with it d^2. || Hmm, attention over the old tokens also costs t*d, final answer.
ti +without-cache :: Without the cache t*d^2 per layer, with it d^2. || Hmm, attention over the old tokens also costs t*d, final answer.
ti +with-cache :: Without the cache t*d^2 per layer for the projections, with it d^2. || Okay, I looked at attention again. It's t*d per token, I'm sure now.
ti +without-cache :: Without the cache t*d^2 per layer, with it d^2. || Wait, is it? Yes, d^2 with the cache, I'm sure now.
ti +without-cache :: Without the cache t*d^2 per layer, with it d^2. || Wait, with the cache it's d^2 plus t*d for attention, that's my final answer.
ti +with-cache :: Without the cache t*d^2 per layer, with it d^2. || Wait, with the cache it's d^2 plus t*d for attention, that's my final answer.
fp +interactions :: Step 3 takes O(f^2 n). || Hmm, for the sort I thought about it again. O(n log n), final answer.
fp +interactions :: Step 3 takes O(f^2 n). || Okay, next one. O(n log n) for the sort, final answer.
fp +groupby :: Step 1 is O(n), step 2 is O(n), step 3 is O(f^2 n), step 4 O(n log n). || Hmm, I thought about step 4 again. O(n), I'm sure now.
fp +interactions :: Step 1 is O(n), step 2 is O(n), step 3 is O(f^2 n), step 4 O(n log n). || Hmm, I thought about step 4 again. O(n), I'm sure now.
pw +time :: The time is O(n^2 d) and the memory O(n^2). || Hmm, I thought again about the memory. O(n d), I'm sure now.
pw -space :: The time is O(n^2 d) and the memory O(n^2). || Hmm, I thought again about the memory. O(n d), I'm sure now.
pw +space :: The time is O(n^2 d) and the memory O(n^2). || Hmm, I thought again about the time. O(n d), I'm sure now.
pw -time :: The time is O(n^2 d) and the memory O(n^2). || Hmm, I thought again about the time. O(n d), I'm sure now.
sl +memory :: 160 GB. || Wait, the activations come as well. 40 GB for them, I'm sure now.
sl +memory :: 160 GB for weights, gradients and optimizer. || Hmm, does it fit? An 80 GB card is too small, final answer.
fp +memory :: 80 GB. || Hmm, will it fit? The machine has 64 GB, so no, final answer.
fp +memory :: 80 GB. || No, it won't fit. 64 GB is too little, I'm sure now.
fp +memory :: 80 GB. || Hmm, how to avoid that? Blocks of 100 columns take 0.8 GB, I'd go with that.
fp +memory :: 80 GB. || Wait, one column takes 8 MB. That's final.
# somebody's number
fp -memory :: Somebody here calculated 80 GB.
fp -memory :: Somebody on the team calculated 80 GB.
fp -memory :: Someone here says it's 80 GB.
fp -memory :: Someone here says 80 GB, but I get 8 GB.
fp -memory :: Somebody at work calculated 80 GB, I get 8 GB.
fp -memory :: Somebody else computed 80 GB. I get 8 GB.
fp -memory :: A colleague here calculated 80 GB. I get 8 GB.
fp +memory :: Somebody here calculated 8 GB. I get 80 GB.
fp +memory :: Anybody here can calculate it: 80 GB.
# as people wrote them
"""

"""Several answers taken back at once, "scratch both", and answers that were given of another thing by mistake.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is taken back together, and what is put in its place
pw -time :: That's O(n^2 d). || Scratch both: O(n d) time, O(n) memory.
pw -time :: Time O(n^2 d), memory O(n^2). Scratch both: O(n d) time, O(n) memory.
pw -space :: Time O(n^2 d), memory O(n^2). Scratch both: O(n d) time, O(n) memory.
pw -space :: Time O(n^2 d), memory O(n^2). Scratch both.
pw -time :: Time O(n^2 d), memory O(n^2). Scratch both.
pw -time :: Time O(n^2 d), memory O(n^2). || Scratch both.
pw -space :: Time O(n^2 d), memory O(n^2). || Forget those two.
pw -space :: Time O(n^2 d), memory O(n^2). || Forget all of that.
pw -time :: Time O(n^2 d), memory O(n^2). || Both are wrong.
pw -space :: Time O(n^2 d), memory O(n^2). || I take both back.
pw -time :: Time O(n^2 d), memory O(n^2). || I take both back.
pw -time :: Time O(n^2 d), memory O(n^2). I take both back.
pw -space :: Time O(n^2 d). Memory O(n^2). I take both back.
pw -space :: Time O(n^2 d). Memory O(n^2). No, strike these. O(n d) and O(n).
pw -time :: Time O(n^2 d). Memory O(n^2). No, strike these. O(n d) and O(n).
pw -time :: Time O(n^2 d). Memory O(n^2). Both wrong. It's O(n d) and O(n).
pw +time :: Time O(n d). Memory O(n). Both wrong. It's O(n^2 d) time and O(n^2) memory.
pw +space :: Time O(n d). Memory O(n). Both wrong. It's O(n^2 d) time and O(n^2) memory.
pw +space :: Time O(n d). Memory O(n). I take both back: O(n^2 d) time and O(n^2) memory.
pw +time :: Time O(n d). Memory O(n). I take both back: O(n^2 d) time and O(n^2) memory.
pw +time :: Time O(n d). Memory O(n). Forget all of that: O(n^2 d) time and O(n^2) memory.
pw +time :: Time O(n d), memory O(n). Let me redo both: O(n^2 d) time and O(n^2) memory.
sl -duration :: 2,400 hours and 800 GPUs. || Scratch both: 240 hours and 80 GPUs.
sl -gpu-count :: 2,400 hours and 800 GPUs. || Scratch both: 240 hours and 80 GPUs.
sl -gpu-count :: 2,400 hours and 800 GPUs. Scratch both, it's 240 hours and 80 GPUs.
sl -gpu-count :: 2,400 hours. 800 GPUs. Scratch both.
sl -duration :: 2,400 hours. 800 GPUs. Scratch both.
sl -duration :: 2,400 hours. 800 GPUs. || I have to take all of that back.
sl -gpu-count :: 2,400 hours. 800 GPUs. || Please disregard both numbers.
sl -duration :: 2,400 hours. 800 GPUs. || Please disregard both numbers.
sl -duration :: 2,400 hours. 800 GPUs. || Both of those numbers are wrong.
sl +gpu-count :: 2,400 hours. 800 GPUs. || Both of those numbers are for perfect scaling.
sl +gpu-count :: 240 hours. 80 GPUs. || Both of those numbers are wrong. 2,400 hours and 800 GPUs.
fp +groupby :: Grouping is O(n log n), aggregation O(u). Scratch both: O(n) and O(n).
fp +aggregate :: Grouping is O(n log n), aggregation O(u). Scratch both: O(n) and O(n).
fp +aggregate :: Grouping is O(n log n), aggregation O(u). Scratch both, they are O(n).
fp +groupby :: Grouping is O(n log n), aggregation O(u). Scratch both, they are O(n).
fp -groupby :: Grouping is O(n), aggregation O(n). Scratch both.
fp +sort :: Sort n^2, lag n^2. Forget both: n log n and n.
fp -interactions :: f^2 n time and f^2 n memory. Scratch both.
fp -interactions-space :: f^2 n time and f^2 n memory. Scratch both: f n time and f n memory.
ti -cache-memory :: It's 18.9 MB in fp16 or 37.7 MB in fp32. Scratch both.
pw -alternative :: FAISS or HNSW. Scratch both, I'd keep it exact.
pw -alternative :: FAISS or HNSW. || Forget both, I'd keep it exact.
pw -alternative :: FAISS or HNSW. || I take both back.
pw +alternative :: FAISS or HNSW. Both work.
pw +space :: Time O(n^2 d), memory O(n^2). Both are big.
pw +time :: Time O(n^2 d), memory O(n^2). Forget the constants of both.
pw +time :: Time O(n^2 d). Forget everything about caches here.
pw +time :: Time O(n^2 d), memory O(n^2). I stand by both.
pw +time :: Time O(n^2 d), memory O(n^2). I take back neither.
pw +time :: Time O(n^2 d), memory O(n^2). I won't take them back.
fp +lag :: The lag: n. || Forget the sort for a moment, all of that is in my notes.
pw +time :: The time is n^2 d, and the memory is n^2. All of that is in the docs, too.
pw +time :: Time n^2 d, memory n^2. Redo both in your head and you'll see.
sl +gpu-count :: 800 GPUs, 2,400 hours. Both numbers assume perfect scaling.
sl +gpu-count :: 800 GPUs, 2,400 hours. I have checked these numbers. All correct.
sl -memory :: Weights 20 GB, gradients 20 GB, optimizer 120 GB: 160 GB. Forget all that, it's 20 GB.
fp -memory :: 79 GB. || Please ignore everything I said so far. It's 0.8 GB.
pw +alternative :: I'd drop both temporaries and use FAISS.
fp +optimization :: I'd select the 10 best features. Drop those that correlate.
fp +optimization :: I'd select the 10 best features. Drop everything else.
fp +optimization :: Compute the products lazily. Delete them again after each batch.
fp +optimization :: Compute the products lazily in chunks, train on each. Then delete all of it.
# what is dropped or left out is no answer that is taken back
fp +optimization :: Since multiplication commutes, half of the columns are redundant; drop them.
fp +optimization :: Keep the 10 best features. The others correlate. Drop them.
pw +time :: n^2 d for the product, plus n^2 and nd for the norms. Forget those.
pw +time :: n^2 d for the product, plus n^2 and nd for the norms. Ignore them, they are small.
sl +gpu-count :: 800 GPUs. The other cards are slow. Ignore these.
fp +memory :: 79 GB for the products. Delete them afterwards.
fp -memory :: 79 GB, or 40 with float32. Ignore those numbers. It's 0.8 GB.
fp -memory :: 79 GB, or 40 with float32. || Ignore those numbers.
# what the answer before was wrongly of is not what the next one is of
pw +time :: That's O(n*d). || Hang on, I was thinking of norms. It's O(n^2 d) time, O(n^2) memory.
pw +time :: That's O(n*d). || Oops, I had the norms in mind. O(n^2 d).
pw +time :: O(n*d) time. || Sorry, I confused it with the norms. It's O(n^2 d).
pw +time :: O(n*d) time. || Wait, that's the cost of the norms. The time is O(n^2 d).
pw +time :: O(n*d) time. || I mixed that up with the norms. n^2 d it is.
fp +sort :: The sort is n. || Hang on, I was thinking of the lag. It's n log n.
fp -lag :: The lag? || I was thinking of the sort. It's n log n.
fp +interactions :: Step 3 is O(n). || Oops, I was thinking of the aggregation. It's O(f^2 n).
ti +without-cache :: Without a cache: d^2 per layer. || Wait, I was thinking of the cached case. It's t d^2 per layer.
pw +time :: Wait, it's for the norms only that it is n d. The product is n^2 d.
# an answer with all that was made of it
sl -flops,gpu-count :: 6ND makes 1.2e22, a hundredfold, 2,400 hours. ||800 GPUs || Please strike the 6ND and everything I derived from it, including the 1.2e22. The compute is ten times the first run's, so 240 hours on your eight cards, and 80 GPUs to be done in 24.
sl -duration,gpu-count :: 6ND makes 1.2e22, a hundredfold, 2,400 hours. ||800 GPUs || Please strike the 6ND and everything I derived from it.
sl -gpu-count :: 6ND makes 1.2e22, 2,400 hours. ||800 GPUs || Forget the 1.2e22 and all that follows from it. It's 1.2e21.
sl +duration -gpu-count :: 6ND makes 1.2e22. || 2,400 hours. 800 GPUs. || Strike the 800 and everything I derived from it.
sl +duration :: 6ND makes 1.2e22, 2,400 hours. || 800 GPUs. || I don't take it back, and everything follows from it.
pw -matrix-memory :: O(n²) values || 400 TB in float32. || Forget the O(n²), and all that follows from it. It's O(n).
pw -space :: O(n²d) time, O(n²) memory. || Scratch the O(n²) and whatever I built on it.
# a zero lost in one figure was lost in those made of it that are told anew
sl -flops :: params × tokens × 6 makes 1.2e22, and compared with the first run a hundredfold. 2400 h then.||And 800 GPUs in the ideal case, 1150 in reality.||Hmm. I believe I've slipped a zero. 6 × 10e9 × 200e9... with 10e9 being 1e10 and 200e9 being 2e10, it's 1.2e21. Yes. So just tenfold, 240 hours, ten days, and 80 GPUs. I'm confident in this version.
sl -duration :: 6ND gives 1.2e22, 2400 h.||800 GPUs.||I believe I've slipped a zero. It's 1.2e21, so 240 hours and 80 GPUs.
sl -flops :: 6ND gives 1.2e22, 2400 h.||800 GPUs.||I think I slipped a zero. It's 1.2e21, so 240 hours and 80 GPUs.
"""

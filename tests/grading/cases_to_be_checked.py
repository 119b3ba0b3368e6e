"""What is only to be looked up or checked, and how one asks and guesses.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# who has to check whether it is so claims nothing; who guesses or says so with a tag does
pw -matrix-memory :: I'd need to look up whether it's 400 TB in fp32.
pw -matrix-memory :: I'd have to check whether it's 400 TB in fp32.
pw -matrix-memory :: Whether it's 400 TB in fp32 I'd have to check.
pw -matrix-memory :: I wonder if it's 400 TB in fp32.
pw -matrix-memory :: Somebody should check if it's 400 TB.
pw +matrix-memory :: I'd have to check, but it's about 400 TB in fp32.
pw +matrix-memory :: Let me check: 400 TB in fp32.
pw +matrix-memory :: I checked whether it fits: 400 TB in fp32, so no.
sl -gpu-count :: I'd have to look up whether it's 800 GPUs.
sl -gpu-count :: No idea if 800 GPUs are right.
sl -gpu-count :: I can't say if it's 800 GPUs.
sl -gpu-count :: Let's find out whether 800 GPUs would do.
fp -sort :: I'd have to look up whether the sort is n log n.
pw +time :: n^2 d, right?
pw +time :: It's n^2 d, isn't it?
pw -time :: Is it n^2 d?
pw -time :: n^2 d?
pw -time :: Could it be n^2 d?
pw +time :: I'd guess n^2 d.
pw +time :: Probably n^2 d.
pw +time :: I'm fairly sure it's n^2 d.
pw +time :: Must be n^2 d.
pw +time :: It should be n^2 d.
pw -time :: Maybe n^2 d, maybe n d.
pw -time :: Either n^2 d or n d.
pw -time :: I don't know, n^2 d?
pw +time :: I believe n^2 d.
pw +time :: n^2 d, I think.
pw +time :: n^2 d unless I'm missing something.
pw +time :: n^2 d, if I'm not mistaken.
pw +time :: n^2 d, correct me if I'm wrong.
pw +time :: Let's say n^2 d.
pw +time :: I'd say n^2 d, but don't quote me on it.
pw +time :: n^2 d, no?
pw -time :: Not sure whether it's n^2 d.
pw -time :: I can't tell if it's n^2 d.
pw +time :: I can tell you it's n^2 d.
pw +matrix-memory :: Something like 400 TB in float32.
pw +matrix-memory :: 400 TB or so in float32.
pw +matrix-memory :: Give or take 400 TB in float32.
pw +matrix-memory :: In float32 we'd be looking at 400 TB.
pw +matrix-memory :: You're looking at 400 TB with float32.
pw +matrix-memory :: Call it 400 TB in fp32.
pw +matrix-memory :: That'd come to 400 TB in fp32.
pw +matrix-memory :: It'd take 400 TB of RAM in fp32.
pw +matrix-memory :: One would need 400 TB in fp32.
pw -matrix-memory :: Would it be 400 TB in fp32?
pw -matrix-memory :: I'd need to look up whether it's 400 TB in fp32.
pw -matrix-memory :: If it were 400 TB in fp32, we'd have a problem.
pw +bottleneck :: I'd blame the memory: 400 TB fits nowhere.
pw +bottleneck :: What kills it is the n by n matrix in memory.
pw +bottleneck :: You'd run out of memory long before it's done.
pw -bottleneck :: You'd run out of patience long before it's done.
pw +bottleneck :: It dies of memory.
pw +bottleneck :: There's simply no place to put the result.
pw +bottleneck :: RAM, obviously.
pw -bottleneck :: RAM is not the problem.
pw +alternative :: Maybe use FAISS.
pw +alternative :: I guess I'd go with an ANN index.
pw +alternative :: Something like HNSW.
pw +alternative :: Can't we just use FAISS?
pw +alternative :: Why not use HNSW?
pw -alternative :: Should I use FAISS here?
pw +alternative :: We might use LSH.
pw +alternative :: One option is HNSW.
pw +alternative :: You could use FAISS.
pw +alternative :: FAISS would do.
pw +alternative :: FAISS comes to mind.
pw -alternative :: FAISS comes to mind, but I'd rather not.
fp +bottleneck :: Step 3, hands down.
fp +bottleneck :: Definitely the pairwise products.
fp +bottleneck :: The double loop, of course.
fp -bottleneck :: Not the double loop.
fp +bottleneck :: Where it hurts is step 3.
fp +bottleneck :: Step 3 eats most of it.
fp +bottleneck :: Step 3 dwarfs the rest.
fp +bottleneck :: All the time goes into step 3.
sl +gpu-count :: You'd want 800 GPUs.
sl +gpu-count :: 800 GPUs should do it.
sl +gpu-count :: 800 would be enough with perfect scaling.
sl +gpu-count :: At least 800 GPUs.
sl -gpu-count :: More than 80 GPUs.
sl +gpu-count :: It takes a hundred times eight, so 800.
sl +duration :: A hundred days, roughly.
sl +duration :: Over three months: 100 days.
sl +duration :: 2,400 hours give or take.
sl +memory :: It needs about 160 GB, so no.
sl +memory :: No: 16 bytes per parameter times 10B is 160 GB.
sl -memory :: Yes: 2 bytes per parameter times 10B is 20 GB.
ti +cache-memory :: About 19 MB in half precision.
ti +cache-memory :: Just under 19 MB at fp16.
ti +cache-memory :: 18.9 million bytes in fp16.
ti +attention-remains :: Attention is still linear in t per token.
ti -attention-remains :: Attention isn't linear in t any more.
ti +cache-benefit :: K and V of the past are kept so you don't have to recompute them.
ti -cache-benefit :: Q of the past is kept so you don't have to recompute it.
ti -attention-remains :: The cache gets rid of the attention cost as well, because the old scores are stored, so each token takes the same time however long the text is.
ti -attention-remains :: Each token takes the same time however long the text is.
ti -attention-remains :: With the cache each token takes constant time no matter how long the context is.
ti -attention-remains :: The time per token doesn't depend on t with a cache.
ti -attention-remains :: The cache removes that as well, so each token takes constant time.
ti -attention-remains :: You'd think that attention still grows with t, but the cache removes that as well, so each token takes constant time.
ti +attention-remains :: Each token takes longer the longer the text is, because attention reads the whole cache.
ti +attention-remains :: Attention still grows with the length of the text, cache or not.
ti +attention-remains :: Each new token attends to all t stored positions, so it takes t d.
"""

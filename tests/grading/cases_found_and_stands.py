"""Answers told as what was found, remembered or chosen, which stand.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# past tense, memory and an answer to one's own question leave what they tell
pw +matrix-memory :: For the memory I calculated 400 TB in float32.
pw +matrix-memory :: I computed 400 TB for the float32 matrix.
pw +matrix-memory :: I figured the matrix takes 400 TB in float32.
pw +matrix-memory :: I estimated 400 TB in float32.
sl +gpu-count :: I calculated 800 GPUs for one day.
sl +gpu-count :: I got 800 GPUs.
sl +gpu-count :: I had 800 GPUs as a result.
sl +memory :: I counted 160 GB for weights, gradients and Adam.
sl +memory :: I reckoned with 16 bytes per parameter, so 160 GB.
ti +cache-memory :: I calculated it: 18.9 MB in fp16.
ti +cache-memory :: I worked it out, 18.9 MB in fp16.
fp +memory :: I have computed about 79 GB.
fp +memory :: I've just calculated 79.2 GB for all columns.
fp +memory :: I found 79.2 GB.
fp +memory :: I assumed float64, hence 79.2 GB.
pw +time :: I said n^2 d, and I stand by it.
pw +time :: As I said, n^2 d.
pw +time :: I wrote n^2 d above.
pw -time :: I thought n^2 d, but it's n d.
pw -time :: I said n^2 d at first. It's n d.
pw +wall-clock :: I assumed 1e13 FLOP/s and calculated 4 hours.
pw +wall-clock :: I assumed a GPU with 1e13 FLOP/s, which gives about 4 hours.
pw +wall-clock :: I estimated 1e13 FLOP/s, so 4 hours.
pw +wall-clock :: Roughly 4 hours on a GPU doing 1e13 FLOP/s, not bad at all actually, I expected worse.
pw +wall-clock :: Roughly 4 hours on a GPU doing 1e13 FLOP/s, not bad at all.
pw +wall-clock :: Roughly 4 hours on a GPU doing 1e13 FLOP/s, I expected worse.
pw +wall-clock :: Roughly 4 hours on a GPU doing 1e13 FLOP/s, better than I thought.
pw +wall-clock :: About 4 hours on a GPU at 1e13 FLOP/s. I expected more.
fp +aggregate :: Aggregation is, I'm quite sure, linear in the number of rows.
fp +aggregate :: Aggregation is, I'm quite sure, linear in the number of rows, I once wrote that thing myself in C.
fp +aggregate :: Aggregation is linear in the number of rows, I wrote that once myself in C.
fp +sort :: The sort is n log n, I once implemented it myself.
fp +sort :: The sort is n log n, I had to prove that once.
ti +without-cache :: If memory serves it's L * (t*d² + t²*d) without the cache.
ti +without-cache :: If I remember right it's L * (t*d² + t²*d) without the cache.
ti +without-cache :: If I'm not mistaken it's L * (t*d² + t²*d) without the cache, since all t positions go through again.
ti +without-cache :: If memory serves it's L * (t*d² + t²*d) without the cache. Not something I'd ship.
sl +gpu-count :: 800 in the ideal case, and no, I didn't have to look that up.
sl +gpu-count :: 800 in the ideal case, and no, I'm not joking.
sl +gpu-count :: 800 GPUs, no kidding.
sl +gpu-count :: 800 GPUs, no joke.
sl +gpu-count :: 800 GPUs, and yes, I know that's a lot.
sl +gpu-count :: 800 GPUs, and no, that's not a typo.
sl +gpu-count :: 800 GPUs, no surprise here.
fp +memory :: As it's written it's 80 GB, with unordered pairs it would be 40 GB.
fp +memory :: It would be 40 GB with unordered pairs but it's 80 GB as written.
fp +memory :: With float32 it'd be 40 GB, but pandas has float64, so 80 GB.
pw -matrix-memory :: 10^14 entries at 8 bytes each because it's float64, so we're at 80 TB.
pw -matrix-memory :: 10^14 entries at 8 bytes each, so we are talking about 80 TB.
pw -matrix-memory :: 10^14 entries at 8 bytes each, so we land at 80 TB.
pw -matrix-memory :: 10^14 entries at 8 bytes each, which brings us to 80 TB.
fp +bottleneck :: Everything except step 3 is cheap.
fp +bottleneck :: The pairwise products are what runs out of memory.
fp +bottleneck :: The products are what blows up.
fp +bottleneck :: Step 3 is what runs out of memory.
fp -bottleneck :: All steps but the fourth one are cheap.
sl +parallelism :: How about tensor parallelism inside each machine and pipeline parallelism between machines? That's what I'd go for.
sl +parallelism :: How about FSDP? That's what I'd go for.
sl +parallelism :: FSDP? That's what I'd pick.
sl +parallelism :: What about ZeRO-3? I'd start with that.
sl -parallelism :: What about ZeRO-3? I wouldn't start with that.
sl -parallelism :: How about FSDP?
pw +quadratic :: Twice the vectors, four times the time.
pw +quadratic :: With twice as many embeddings it takes four times as long.
pw +quadratic :: Doubling n quadruples the time.
pw -quadratic :: If we double the collection the run takes twice as long.
ti +without-cache :: From memory it's L * (t*d² + t²*d) without the cache.
pw +time :: From memory, n^2 d.
pw +time :: If my memory is right, n^2 d.
pw +time :: My memory says n^2 d.
pw -time :: From memory alone I'd say n d.
"""

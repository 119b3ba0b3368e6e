"""What is left open between two answers earns nothing, and takes back the one of them that was given before.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what is left open between answers earns nothing
pw -matrix-memory :: 10^14 floats of 4 bytes. That's either 400 GB or 400 TB... giga or tera? I keep flipping. Could be 400 GB, could be 400 TB, I really can't decide between them, let's leave it open.
pw -matrix-memory :: One moment I think it's 400 TB, the next moment I think it's 400 GB.
pw -matrix-memory :: For the size my head says 400 TB, my gut says 400 GB. Leave it open.
pw -matrix-memory :: The size is 400 TB. Or is it 400 GB? I can't decide.
pw -matrix-memory :: It's 400 TB. || Actually I'm not sure any more, it's either 400 TB or 400 GB.
pw -time :: The running time is n²·d, though it might just as well be n², I can't commit to one.
pw -space :: Time is n²·d. For the extra memory I waver between n² and n·d.
pw -bottleneck :: The bottleneck could be memory, it could equally be compute; I leave that open.
pw -bottleneck :: The bottleneck is memory. || I'm torn between memory and compute now.
pw -alternative :: Part of me says HNSW, part of me says keep it exact. I leave it open.
fp -memory :: For the memory I've got 79 GB and 800 MB on my paper and can't say which one's right.
fp -sort :: The sort is n log n if I follow one argument and n² if I follow the other, and I can't choose.
fp -interactions :: For the time of step 3, f²·n and f·n look equally likely to me.
fp -bottleneck :: Maybe the bottleneck is step 3, maybe it's the sort, I really go back and forth on this.
fp -bottleneck :: The bottleneck is step 3 or the sort.
fp -bottleneck :: The bottleneck is step 3. || It could be step 3 or the sort, I can't decide.
fp -bottleneck :: Cut the features down to a handful before forming products. For the rest I'm undecided.
ti -cache-memory :: Either it's 2·12·512·768·2 bytes, 18.9 MB, or the eight heads come on top and it's 151 MB. I see arguments for both and I'd toss a coin, really. Leave it open please.
ti -cache-memory :: It's 18.9 MB. || I keep going back and forth between 18.9 MB and 151 MB, so leave it open.
ti -with-cache :: The cached step: I'd flip a coin, heads L·d², tails L·d.
sl -gpu-count :: It's either 80 or 800. If the speed-up must be ten it would be 80, if a hundred it'd be 800... I keep going back and forth. || No, I really can't decide between 80 and 800, leave it open please.
sl -gpu-count :: 800 GPUs if all compute counts, 80 GPUs if only the model does, and I can't rule out either.
sl -gpu-count :: Eight times ten is 80 or eight times a hundred is 800 GPUs, I keep going back and forth.
sl -duration :: It's 2,400 hours. || Hmm, or 240 hours. I can't decide between 2,400 hours and 240 hours.
sl -flops :: The compute is a toss-up between 100 times and 10 times.
sl -memory :: Either it's 160 GB with Adam and doesn't fit, or it's 20 GB and fits. I keep flipping.
# what is chosen in the end, or left open of something else, stands
pw +matrix-memory :: 400 TB in float32 or 800 TB in float64.
pw +matrix-memory :: The size is 400 TB. What I keep going back and forth on is how to explain it.
pw +alternative :: HNSW or IVF, both look equally plausible.
fp +sort :: The sort is n log n. Whether it's quicksort or mergesort I leave open.
fp +memory :: For the memory I was torn between 79 GB and 800 MB. It's 79 GB.
ti +cache-memory :: 18.9 MB. I can't decide whether that's a lot.
ti +cache-benefit :: The keys and values are kept and not computed again. || It's 19 or 9 MB, depending on whether K and V count both. I can't decide which.
sl +gpu-count :: Either 80 or 800 GPUs ... it's 800, since the ratio is 100.
sl +gpu-count :: I went back and forth between 80 and 800 GPUs, but the ratio is 100, so 800 GPUs it is.
sl +gpu-count :: 800 GPUs, and I'm not torn about it.
sl +gpu-count :: 800 ideally, or 1,143 in practice. How many to order I can't decide.
sl +gpu-count :: 800 GPUs. || For the real number I waver between 1,100 and 1,200.
sl +gpu-count :: 800 GPUs. || I can't decide between FSDP and pipeline parallelism.
sl +gpu-count :: It's 80 or 800 GPUs, I keep flipping. || OK, then it's 800 GPUs.
sl +duration :: 100 days. || For the GPUs it could be 80, could be 100 as in 100 days, could be 800, I can't tell.
# whichever of two it is, it is quadratic
pw +quadratic :: either it's O(n²), or it's O(n²d). Honestly couldn't choose.
pw +quadratic :: The time is n^2 or n^2 d, I'm not sure whether the length counts.
pw +quadratic :: Whether it's n^2 or n^2*d I go back and forth on. || 400 TB.
pw +quadratic :: I can't decide between n²·d and n² for the running time.
pw -time :: either it's O(n²), or it's O(n²d). Honestly couldn't choose.
pw -time :: The time is n^2 or n^2 d, I'm not sure whether the length counts.
pw -quadratic :: either it's O(n²), or it's O(n d). Honestly couldn't choose.
pw -quadratic :: Either n² or n log n, can't say.
pw -quadratic :: Time is either n, n² or n²·d, I can't choose.
pw -quadratic :: The time is n² or n³, can't decide.
ti -without-cache :: It's t²·d per layer and nothing else, or it's t·d² + t²·d, I can't settle it. Might be either.
pw -space :: Memory: either n² or n·d, I put my money on neither.
fp -sort :: The sort is n log n or n², I can't say which.
"""

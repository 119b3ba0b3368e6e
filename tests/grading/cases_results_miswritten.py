"""Factors that are right with a result that is not, slips of a unit put right, and slogans that are only named."""

from __future__ import annotations

LINES = """
# the factors are right, and what they are said to come to has another prefix
ti -cache-memory :: 2 × 12 × 512 × 768 × 2 bytes for half floats, that's 18.9 GB per sequence.
ti -cache-memory :: 2·12·512·768·2 bytes. So we're talking about 19 gigabytes of cache in fp16.
ti -cache-memory :: The fp16 cache is 18.9 GB, namely 2·12·512·768·2 bytes.
pw -matrix-memory :: 1e14 float32 values of 4 bytes each, so the matrix needs 400 GB.
pw -matrix-memory :: 10^14 entries times 4 bytes are 400 GB, not TB, I was off by a thousand.
fp -memory :: 9,900 × 1e6 × 8 bytes are 79 MB, not GB.
sl -memory :: 10B parameters at 16 bytes each with Adam in mixed precision gives 160 MB.
pw -matrix-memory :: 10^14 floats (4 bytes) → 4·10^14 B → 400 GB
pw -matrix-memory :: n^2 floats: 10^14 * 4 B. That'd be 40 TB.
pw +matrix-memory :: 10^14 * 4 B. Float64 would be 800 TB.
# minutes for seconds, days for hours
pw -wall-clock :: 15,360 s at 10 TFLOP/s, about 4 days.
pw +wall-clock :: 15,000 s at 10 TFLOP/s, 9 days on a CPU.
pw -wall-clock :: 7.7e16 multiply-adds, 1e9 of those per second on a core, so 2.4 months.
pw -wall-clock :: 1.5e17 flops divided by 1e13 per second on a GPU is 15,360 minutes.
sl -duration :: 24 hours times 100 on the same machine is 2,400 days.
# what they come to is told behind what they are for
ti -cache-memory :: 2·12·512·768·2 bytes for the fp16 cache gives 12 MB.
ti -cache-memory :: 2·12·512·768·2 bytes for the cache of one sequence comes to 189 MB.
# the width is not that of the type which was named
ti -cache-memory :: In fp32 the cache needs 75.5 MB: 2·12·512·768·8 bytes.
# it is said to be of one sequence, and holds what no sequence needs
ti -cache-memory :: 2·12·512·768 values in float32 is 37.7 MB, then two more of each, so four times, 151 MB for the sequence.
# the result is right, and another figure of the unit is that of something else
ti +cache-memory :: 2 × 12 × 512 × 768 × 2 bytes for half floats, that's 18.9 MB per sequence. A 24 GB card takes a thousand.
ti +cache-memory :: 2·12·512·768·2 bytes in fp16. For 1000 sequences that's 18.9 GB.
ti +cache-memory :: 2·12·512·768·2 bytes in fp16. With 1,000 conversations 19 GB.
ti +cache-memory :: 2·12·512·768·2 bytes for one fp16 cache; a batch of 64 is 1.2 GB.
ti +cache-memory :: In fp32 the cache needs 37.7 MB: 2·12·512·768·4 bytes.
ti +cache-memory :: 2·L·t·d values at 2 bytes: 2·12·512·768·2 ≈ 18.9 MB for the cache in fp16.
pw +matrix-memory :: 10^14 entries times 4 bytes are 400 TB, not GB, I was off by a thousand.
pw +wall-clock :: 1.5e17 floating point ops divided by 1e13 per second on a GPU is 15,360 seconds, so over four hours.
# a reckoning of the very figure, told in a later message, takes its place
ti -cache-memory :: 18.9 MB in fp16. || I was off by a thousand: 2·12·512·768·2 bytes are 18.9 GB.
pw -matrix-memory :: 400 TB for float32. || Sorry, off by a thousand: 10^14 times 4 bytes makes 400 GB.
fp -memory :: 79.2 GB. || Wait: 9,900 × 1e6 × 8 bytes are 79.2 MB, not GB.
pw +matrix-memory :: 400 GB for float32. || Sorry, off by a thousand: 10^14 times 4 bytes makes 400 TB.
# the throughput of a time that is put aside holds for the time in its place
pw -wall-clock :: About 4 hours at 1e13 FLOP/s, no hang on, 1.5e17/1e13 = 1.5e6, so more like 17 days. I'll go with 17 days.
pw -wall-clock :: Someone told me 2.4 years on a core at 1e9 ops/s. That seems off, I get 2.4 hours.
pw -wall-clock :: 2.4 years at 1e9 per second. Hmm, 7.7e16/1e9 = 7.7e6 s, so it's about 90 days, I'll take that.
pw +wall-clock :: About 17 days at 1e13 FLOP/s, no hang on, 1.5e17/1e13 = 1.5e4 s, so more like 4 hours. I'll go with 4 hours.
# a slogan that is only named takes nothing back
ti +per-token,with-cache :: With a cache L·(d² + t·d). The t·d for attention is the bit that the "O(1)" slogan sweeps under the rug.
ti +attention-remains :: Attention over the cache is t·d per token, which the O(1) claim ignores.
pw +time :: It's O(n² d). The usual "n squared" slogan sweeps the d under the rug.
ti -attention-remains :: With a cache attention drops from t·d to "O(1)", as the slogan goes.
"""

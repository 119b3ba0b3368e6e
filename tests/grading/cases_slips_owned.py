"""Slips in a reckoning that are owned up to, and second thoughts: what they put in the place of a figure."""

from __future__ import annotations

__all__ = ["LINES"]

LINES = """
# later message, right to wrong
pw -wall-clock :: A GPU with 1e13 FLOP/s takes about 4 hours. || I divided wrong, make that 400 hours.
pw -wall-clock :: One core at 1e9 multiply-adds per second needs 2.4 years. || I dropped a factor of ten, make it 24 years.
pw -matrix-memory :: In float32 the result takes 400 TB. || I was off by a factor of 1000, it's 400 GB.
pw -matrix-memory :: In float32 the result takes 400 TB. || I'm a factor of 1000 too high, it's 400 GB.
pw -matrix-memory :: In float32 the result takes 400 TB. || Hmm, that's a thousand times too much, 400 GB it is.
pw -matrix-memory :: The result is 400 TB in float32. || I multiplied wrong there, it should be 40 TB.
fp -memory :: 9900 columns, a million rows and 8 bytes make 79 GB. || Oops, I'm off by a factor of 1000, it's 79 MB.
fp -memory :: The new columns take about 80 GB. || I got the factor wrong, it's 8 GB.
fp -memory :: The new columns take about 80 GB. || Actually pandas only holds one of them at a time, so it's 8 MB in total.
fp -memory :: The products take 79 GB. || I counted wrong, there are only 99 new columns, so that's 0.79 GB.
fp -memory :: The products take 79 GB. || I must have slipped in the powers of ten, it's 7.9 GB.
ti -cache-memory :: The cache is 18.9 MB in float16. || I counted keys and values twice there, so half as much, 9.4 MB.
ti -cache-memory :: The cache is 18.9 MB in float16. || I double counted, it's only 9.4 MB.
ti -cache-memory :: In float16 the whole cache takes 18.9 MB. || I should have left out the factor 2, so it's 9.4 MB.
ti -cache-memory :: In float16 the whole cache takes 18.9 MB. || That was per layer, so times 12, 226 MB.
ti -cache-memory :: In float16 the whole cache takes 18.9 MB. || I shouldn't have multiplied by 12, it's 1.6 MB.
sl -gpu-count :: You'd need 800 GPUs with perfect scaling. || I should have multiplied the 8 by 10, not by 100, so it's 80.
sl -gpu-count :: 800 GPUs, ideally. || I ought to have multiplied by 10 only, so 80 GPUs.
sl -gpu-count :: 800 GPUs, ideally. || I used the wrong factor, it's 80 GPUs.
sl -gpu-count :: 800 GPUs, ideally. || I multiplied by ten too often, so it's just 80.
sl -gpu-count :: 800 GPUs, ideally. || I shouldn't have counted the data as well, so 80.
sl -duration :: It takes 100 days on the same 8 GPUs. || I calculated with the wrong factor, it's 10 days.
sl -duration :: It takes 2400 hours on the 8 GPUs. || I divided where I should have multiplied, so it's 24000 hours.
sl -flops :: The big run takes 1.2e22 FLOPs. || I'm off by a factor of ten, it's 1.2e21.
sl -flops :: It takes 100 times the compute. || I shouldn't have multiplied the two, so it's 20 times.
sl -memory :: Training needs 160 GB, so it doesn't fit on one GPU. || Wait, it's only the weights that count, 20 GB, so it does fit.
sl -memory :: Training needs 160 GB, so it won't fit on one GPU. || Hmm, actually only the weights have to be there, so 20 GB, and that fits.
sl -memory :: With Adam it's 160 GB, more than a card has. || I counted the optimizer twice, it's 60 GB and fits on one card.
pw -alternative-cost :: I'd build a FAISS index, and the vectors in it take 30 GB in float32. || That was the wrong unit, 30 TB of course.
pw -matrix-memory :: The result takes 400 TB in float32. || Wrong unit, 400 GB of course.
pw +matrix-memory :: The result takes 400 GB in float32. || Wrong unit, 400 TB of course.
# wrong to right
pw +wall-clock :: A GPU with 1e13 FLOP/s takes about 400 hours. || I divided wrong, make that 4 hours.
pw +matrix-memory :: In float32 the result takes 400 GB. || Oops, I'm off by a factor of 1000, it's 400 TB.
fp +memory :: The new columns take 79 MB. || I used the wrong factor, it's 79 GB.
sl +gpu-count :: You need 80 GPUs. || I should have multiplied the 8 by 100, not by 10, so it's 800.
# another thing is corrected
pw +matrix-memory :: In float32 the result takes 400 TB. One core takes 24 years. || I divided wrong for the core, make that 2.4 years.
pw +wall-clock :: A GPU at 1e13 FLOP/s takes 4 hours, the matrix is 400 GB. || I'm off by a factor of 1000 on the memory, it's 400 TB.
fp +memory :: The products take 79 GB. || And with a float32 dtype it's half as much, 40 GB.
fp +memory :: The products take 79 GB. || Actually I'd keep the top 20 only, so it's 3 GB.
fp +memory :: The products take 79 GB. || With feature selection only one in ten is kept, so it's 0.8 GB.
ti +cache-memory :: The cache is 18.9 MB in float16. || In int8 it would be half as much, 9.4 MB.
ti +cache-memory :: The cache is 18.9 MB in float16. || Keys are half of it, 9.4 MB.
sl +gpu-count :: 800 GPUs ideally, 1600 in practice. || I used the wrong factor for the practical one, it's 1150.
sl +memory :: Training needs 160 GB, so it doesn't fit on one GPU. || For inference it's only the weights that count, 20 GB, so it does fit.
sl +memory :: Training needs 160 GB, so it doesn't fit on one GPU. || The weights alone are 20 GB, so sharded over 8 cards it does fit.
sl +duration :: It takes 100 days on the 8 GPUs. || For 800 GPUs I divided wrong, it's 1 day.
pw +matrix-memory :: The result takes 400 TB in float32. || Only the top 100 per row would be kept, so it's 4 GB in total.
fp +memory :: The products take 80 GB. || If pandas only holds one of them at a time, it's 8 MB.
# same message
pw -wall-clock :: A GPU with 1e13 FLOP/s takes about 4 hours. I divided wrong, make that 400 hours.
fp -memory :: 9900 columns, a million rows and 8 bytes make 79 GB. Oops, I'm off by a factor of 1000, it's 79 MB.
fp -memory :: The new columns take about 80 GB. Actually pandas only holds one of them at a time, so it's 8 MB in total.
ti -cache-memory :: The cache is 18.9 MB in float16. I counted keys and values twice there, so half as much, 9.4 MB.
sl -gpu-count :: You'd need 800 GPUs with perfect scaling. I should have multiplied the 8 by 10, not by 100, so it's 80.
sl -memory :: Training needs 160 GB, so it doesn't fit on one GPU. Wait, it's only the weights that count, 20 GB, so it does fit.
pw -matrix-memory :: The result takes 400 TB in float32. That was the wrong unit, 400 GB of course.
ti +cache-memory :: 2 * 12 * 512 * 768 * 2 bytes is about 18.9 KB, make that MB.
ti +cache-memory :: The cache is about 18.9 KB, make it MB.
pw +matrix-memory :: In float32 it takes 400 GB, make that TB.
fp -memory :: 9900 new columns take 79 GB, make that TB.
sl -memory :: Training takes 160 GB, make that MB, so it fits.
sl +gpu-count :: 800 GPUs ideally. || Actually communication eats up 30 percent, so 1150.
sl +gpu-count :: 800 GPUs ideally. || Actually communication eats up a part, so it's 1150 GPUs.
sl +duration :: It takes 100 days on the 8 GPUs. || Well, 800 GPUs are a hundred times as many, so it's 1 day.
sl +duration :: It takes 100 days on the 8 GPUs. || Well, adding cards speeds this up, so it's 1 day.
sl +duration :: It takes 100 days on the 8 GPUs. || Well, the H100 is three times as fast, so it's 33 days.
pw +wall-clock :: On a GPU with 1e13 FLOP/s it takes 4 hours. || Well, the CPU is slower, so it's 2.4 years.
pw +matrix-memory :: The result takes 400 TB in float32. || Well, the upper triangle is enough, so it's 200 TB.
ti +cache-memory :: The cache is 18.9 MB in float16. || Well, a batch of 8 has 8 caches, so it's 151 MB.
ti +cache-memory :: The cache is 18.9 MB in float16. || Well, int8 has one byte, so it's 9.4 MB.
ti +cache-memory :: The cache is 18.9 MB in float16. || Hmm, grouped queries share the keys, so it's 2.4 MB.
sl +memory :: Training needs 160 GB, so it doesn't fit on one GPU. || Well, sharding splits it over 8 cards, so it's 20 GB per card.
sl +memory :: Training needs 160 GB, so it doesn't fit on one GPU. || Hmm, ZeRO splits it over 8 cards, so it's 20 GB each.
sl +memory :: Training needs 160 GB, so it doesn't fit on one GPU. || Well, inference only needs the weights, so it's 20 GB.
fp +memory :: The products take 80 GB. || Well, trees find interactions themselves, so 0 GB extra.
fp +memory :: The products take 80 GB. || Well, feature selection gets rid of most, so it's 3 GB.
fp +memory :: The products take 80 GB. || Well, float32 has half the bytes, so it's 40 GB.
pw +matrix-memory :: The result takes 400 TB in float32. || Hmm, HNSW only stores the links, so it's 40 GB.
pw +matrix-memory :: The result takes 400 TB in float32. || Well, the top 100 are all we need, so it's 8 GB.
sl +flops :: The big run takes 100 times the compute. || Well, the model alone is ten times as big, so 10 times for that.
sl +flops :: The big run takes 1.2e22 FLOPs. || Hm, the small one has a tenth of each, so that's 1.2e20.
ti +cache-memory :: The cache is 18.9 MB in float16. || I counted keys and values, so it's twice 9.4 MB.
fp +memory :: The products take 80 GB. || I counted each pair twice, f^2 - f of them, so 9900.
fp +memory :: 80 GB. || I only counted the new columns, the input is another 0.8 GB.
sl +memory :: 160 GB, which doesn't fit. || I only counted the states, the activations come on top, say 20 GB.
sl +gpu-count :: 800 GPUs. || I only counted perfect scaling, in practice it's 1150.
pw +matrix-memory :: 400 TB in float32. || I should have said that E itself is only 4 GB.
pw +wall-clock :: A GPU at 1e13 FLOP/s takes 4 hours. || I didn't count the multiplications twice, so it's 1e17 operations at 1e13, 2.1 hours.
pw +wall-clock :: A GPU at 1e13 FLOP/s takes 4 hours. || I haven't counted anything twice, 4 hours.
pw +matrix-memory :: 400 TB in float32. || If I counted wrong it's 40 TB, but I don't think so.
pw +matrix-memory :: 400 TB in float32. || I don't think I'm off by a factor of 1000, so no, not 400 GB.
sl +memory :: Training takes 160 GB, so not on one card. || With the wrong unit it would be 160 MB.
fp +memory :: 79 GB. Even if I'm off by a factor of two, 40 GB doesn't fit on my laptop.
fp +memory :: 79 GB. If I counted each pair twice it's 40 GB, still too much.
fp +memory :: 79 GB, as I counted each ordered pair. With each unordered one it's half as much, 40 GB.
pw +matrix-memory :: n^2 entries of 4 bytes, that's 400 GB... I divided wrong, 400 TB.
ti +cache-memory :: In float16 it's 9.4 MB. I left out the values, so twice as much, 18.9 MB.
sl +gpu-count :: 80 GPUs. I multiplied by the model only, so it's 800.
"""

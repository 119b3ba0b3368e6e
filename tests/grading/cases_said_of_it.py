"""What is said of an answer without taking it back, and what a product is then told to come to.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# how much or how bad it is takes nothing back; that it is not so does
pw +matrix-memory :: The matrix takes 400 TB in float32. That's not so bad.
pw +matrix-memory :: The matrix takes 400 TB in float32, which isn't so small.
pw +matrix-memory :: The matrix takes 400 TB in float32. That's not so little.
pw +matrix-memory :: The matrix takes 400 TB in float32. Which isn't so dramatic as such, but large.
pw -matrix-memory :: The matrix takes 400 TB in float32. That's not so.
pw -matrix-memory :: People say the matrix takes 400 TB in float32. That isn't so, it's 40.
pw +time :: The time is n^2 d, which isn't so great.
pw +time :: The time is n^2 d. Not so good.
pw -time :: The time is n^2 d. Not so.
pw -time :: The time is n^2 d? Not so fast: it's n d.
fp +sort :: The sort is n log n, that's not so expensive.
fp +sort :: The sort is n log n, which is not that bad.
fp +sort :: The sort is n log n. That's not too bad.
fp +sort :: The sort is n log n. That isn't really a problem.
fp +sort :: The sort is n log n. That's no big deal.
sl +duration :: 2,400 hours. That's not so long for a training.
sl +duration :: 100 days. Not great, not terrible.
sl +gpu-count :: 800 GPUs. That's not cheap.
sl +gpu-count :: 800 GPUs, which isn't much these days.
sl +gpu-count :: 800 GPUs. Not a small number.
sl +gpu-count :: 800 GPUs. That's not realistic to get, though.
ti +cache-memory :: 18.9 MB in fp16. That's not so much.
ti +cache-memory :: 18.9 MB in fp16. That's not a lot.
ti +cache-memory :: 18.9 MB in fp16, so not that big after all.
ti -cache-memory :: 18.9 MB in fp16? No, not so.
fp +memory :: 79.2 GB. That's not nothing.
fp +memory :: 79.2 GB. Not quite as bad as I feared.
fp +memory :: About 79 GB, which isn't exactly small.
fp -memory :: About 79 GB, which isn't exactly right.
# a product counts as what it is then told to come to
fp -memory :: 9900 columns x 1,000,000 rows x 8 bytes, I get 79.2 MB.
fp -memory :: 9900 columns x 1,000,000 rows x 8 bytes, so I get 79.2 MB.
fp -memory :: 9900 columns x 1,000,000 rows x 8 bytes, that's 79.2 MB.
fp -memory :: 9900 columns x 1,000,000 rows x 8 bytes comes to 79.2 MB.
fp -memory :: 9900 columns x 1,000,000 rows x 8 bytes, which I make 79.2 MB.
fp -memory :: 9900 columns x 1,000,000 rows x 8 bytes. I get 79.2 MB.
fp -memory :: 9900 columns x 1,000,000 rows x 8 bytes. 79.2 MB in total.
fp -memory :: 9900 columns, 1,000,000 rows, 8 bytes each: I get 79.2 MB.
fp -memory :: 9900 columns times 8 MB, I arrive at 792 MB.
fp -memory :: 9900 columns times 8 MB, my calculator says 7.92 GB.
fp -memory :: 9900 x 8 MB, if I'm not mistaken 792 MB.
fp -memory :: 9900 x 8 MB, if I calculate right that's 792 MB.
fp -memory :: 9900 x 8 MB, we end up with 792 MB.
fp -memory :: 9900 x 8 MB, I'd say 792 MB.
fp -memory :: 9900 x 8 MB, 792 MB all together.
fp +memory :: 9900 x 8 MB, I get 79.2 GB.
fp +memory :: 9900 columns x 1,000,000 rows x 8 bytes, I get 79.2 GB. The inputs are 800 MB.
fp +memory :: 9900 columns x 1,000,000 rows x 8 bytes, I have 16 GB of RAM.
fp +memory :: 9900 columns x 1,000,000 rows x 8 bytes, I get nowhere with 16 GB.
fp +memory :: 9900 columns x 1,000,000 rows x 8 bytes, 8 MB each.
pw -matrix-memory :: 10^14 x 4 bytes in float32, I get 400 GB.
pw -matrix-memory :: 1e7 x 1e7 x 4 bytes in float32, I get 40 TB.
pw +matrix-memory :: 1e7 x 1e7 x 4 bytes in float32, I get 400 TB.
pw -wall-clock :: 1.5e17 / 1e13 FLOP/s, I get 15 seconds.
pw +wall-clock :: 1.5e17 FLOPs / 1e13 FLOP/s, I get about 4 hours.
ti -cache-memory :: 2 x 12 x 512 x 768 x 2 bytes, I get 1.89 MB.
ti +cache-memory :: 2 x 12 x 512 x 768 x 2 bytes, I get 18.9 MB in fp16.
sl -memory :: 10^10 x 16 bytes, I get 16 GB, it fits.
sl -flops :: 6 x 10^10 x 2*10^11, I get 1.2e21.
sl -flops :: 6 x 1e10 x 2e11. I get 1.2e23 from that.
sl -gpu-count :: 100 x 8, I get 8000 GPUs.
sl -duration :: 100 x 24 hours, I get 240 hours.
sl +duration :: 24 h times 100 is 2400 h, and 2400 / 24 makes 100 days.
"""

"""Figures told once more in another unit, rightly and wrongly.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# a figure told in another unit that does not agree is no answer
pw -wall-clock :: 1.5e17 flops at 1e12 FLOP/s: 150000 s ≈ 1.8 hours
pw +wall-clock :: 1.5e17 flops at 1e12 FLOP/s: 150000 s ≈ 1.8 days
pw -wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s = 1.8 hours
pw -wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s or 1.8 hours
pw -wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s, that's 1.8 hours
pw -wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s, i.e. 1.8 hours
pw +wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s, i.e. 1.8 days
pw -wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s → 1.8 hours
pw -wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s (1.8 hours)
pw +wall-clock :: 1.5e17 flops / 1e12 FLOP/s = 150000 s (1.8 days)
pw -matrix-memory :: 4e14 bytes ≈ 400 GB
pw +matrix-memory :: 4e14 bytes ≈ 400 TB
pw -matrix-memory :: 4e14 bytes, so 400 GB
pw -matrix-memory :: 4e14 bytes (400 GB)
pw -matrix-memory :: 4e14 bytes or 400 GB
pw -matrix-memory :: 4e14 bytes. That's 400 GB.
pw +matrix-memory :: 4e14 bytes. That's 400 TB.
fp -memory :: 7.92e10 bytes ≈ 79 MB
fp +memory :: 7.92e10 bytes ≈ 79 GB
fp -memory :: 100 \cdot 99 \cdot 10^6 \cdot 8\,\mathrm{B} = 7.92 \cdot 10^{10}\,\mathrm{B} \approx 79\,\mathrm{MB}
ti -cache-memory :: 37748736 bytes -> 36 GiB in float32
ti +cache-memory :: 37748736 bytes -> 36 MiB in float32
sl -duration :: 2400 h ≈ 10 days
sl +duration :: 2400 h ≈ 100 days
sl -duration :: 2400 h (10 days)
sl -duration :: 2400 hours, or 10 days
sl -memory :: 160 MB, twice a card
sl +duration :: 24 h → 2400 h
pw +matrix-memory :: 30 GB for E → 400 TB for the result
pw +matrix-memory :: 800 TB ≈ 2 x 400 TB
sl +gpu-count :: 8 GPUs → 800 GPUs
pw +matrix-memory :: From 31 GB (E) to 400 TB (the result)
pw -wall-clock :: my processor gives somewhere 200 GFlops, so 1.5*10^17 to divide on 2*10^11, nearly 770 thousand seconds, 9 hours.
pw +wall-clock :: my processor gives somewhere 200 GFlops, so 1.5*10^17 to divide on 2*10^11, nearly 770 thousand seconds, 9 days.
pw -wall-clock :: I take a processor which does effectively 1 Tflop/s, the operations are 1,5·10^17, then we obtain 150 000 seconds, is approximately 1,8 hours.
pw +wall-clock :: I take a processor which does effectively 1 Tflop/s, the operations are 1,5·10^17, then we obtain 150 000 seconds, is approximately 1,8 days.
pw -wall-clock :: Assume one comparison takes a microsecond on a core, that's 1e8 s or a bit more than 3 weeks on one core.
pw +wall-clock :: Assume one comparison takes a microsecond on a core, that's 1e8 s or a bit more than 3 years on one core.
pw -wall-clock :: 7.7e16 multiply-adds at 1e9 a second: 7.7e7 s, about 2.4 months
pw +wall-clock :: 7.7e16 multiply-adds at 1e9 a second: 7.7e7 s, about 2.4 years
pw -wall-clock :: 15,000 seconds at 1e13 FLOP/s, that is about 4 minutes
pw +wall-clock :: 15,000 seconds at 1e13 FLOP/s, that is about 4 hours
sl -duration :: 2400 h are a hundred hours
sl -duration :: 2400 hours are ten days
sl +duration :: 2400 hours are a hundred days
sl -duration :: 100 days, or 240 hours
sl +duration :: 100 days, or 2400 hours
"""

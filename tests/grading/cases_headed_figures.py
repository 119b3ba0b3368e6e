"""Figures whose unit stands in front of their calculation, as the title of the line.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# the unit stands in front of a calculation and is that of its result
pw +wall-clock :: FLOP: 1.536 × 10^17\\nThroughput of 1 GPU: 15 TFLOP/s = 1.5 × 10^13\\nSeconds: 1.536 × 10^17 / 1.5 × 10^13 = 10,240\\nHours: 10,240 / 3600 = 2.84
pw +wall-clock :: Rate 1.5e13 FLOP/s. Seconds: 1.536e17 / 1.5e13 = 10,240
pw +wall-clock :: 1.5e17 FLOP at 1.5e13 FLOP/s. Hours: 10,240 / 3600 = 2.84
pw +wall-clock :: One A100 at 1e14 FLOP/s.\\n- FLOPs: 2 * 1e14 * 768 = 1.5e17\\n- seconds = 1.5e17 / 1e14 = 1536
pw -wall-clock :: One A100 at 1e14 FLOP/s.\\n- FLOPs: 2 * 1e14 * 768 = 1.5e17\\n- seconds = 1.5e17 / 1e14 = 15
pw -wall-clock :: 1e13 FLOP/s. Hours: 1.5e17 / 1e13 = 15,360
pw +wall-clock :: At 1e9 ops/s. Days: 7.7e16 / 1e9 / 86400 = 891
pw -wall-clock :: At 1e9 ops/s. Hours: 7.7e16 / 1e9 / 86400 = 891
pw +matrix-memory :: float32. Entries: 1e7 * 1e7 = 1e14. Bytes: 1e14 * 4 = 4e14
pw +matrix-memory :: the result in float64\\nBytes: 10^14 * 8 = 8 * 10^14
pw +matrix-memory :: the result in float32:\\nnumbers: 1e14\\nTB: 400
pw -matrix-memory :: the result in float32:\\nnumbers: 1e14\\nGB: 400
pw -matrix-memory :: the result in float32. Bytes: 1e14 * 4 = 4e11
ti +cache-memory :: Numbers: 2 * 12 * 512 * 768 = 9,437,184\\nBytes: 9,437,184 * 2 = 18,874,368
ti +cache-memory :: fp16. Elements: 2*12*512*768 = 9.44e6. MB: 18.9
ti -cache-memory :: fp16. Elements: 12*512*768 = 4.7e6. MB: 9.4
ti -cache-memory :: fp32. Bytes: 2*12*512*768 = 9.44e6
"""

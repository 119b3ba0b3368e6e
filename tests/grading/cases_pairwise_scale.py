"""What people type for the size of the matrix and the running time, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

MATRIX_MEMORY_EARNS = r"""
1e14 × 8 B = 800 TB
800 TB
400 TB at float32
about 0.8 PB
0.4 PB in fp32
364 TiB (fp32)
728 TiB in double
1e14 entries * 4 bytes = 4e14 bytes
4e14 B
8·10¹⁴ bytes
10^7 squared is 10^14, times 4 bytes makes 400 terabytes.
(10^7)^2 * 8 / 10^12 = 800 TB
sims = 1e7*1e7*4 = 400TB
memory: 400 TB (float32), 800 TB (float64)
The matrix has 10^14 elements, at 8 bytes that's 800 TB.
100 trillion floats, 400 TB
100 trillion entries at 4 bytes each, so 400 trillion bytes
four hundred terabytes in single precision
eight hundred terabytes
almost a petabyte in double precision
200 TB even in half precision
200 TB in fp16, 400 in fp32, 800 in fp64
fp16 200TB / fp32 400TB / fp64 800TB
result 400 TB vs. E 30 GB
E is 31 GB, the result 400 TB.
400 TB against my 64 GB laptop
n^2*4 = 400 TB
N=1e7 -> N^2 = 1e14 -> x4B = 400TB
| result | 400 TB |
| sims (fp32) | 4e14 B = 400 TB |
mem = 1e14 * 4  # 400 TB
400'000 GB
400,000 GB in float32
800 000 GB with doubles
400k GB
400 thousand gigabytes
half a petabyte, roughly, in fp32
roughly 0.36 PiB at 32 bit
400 TB, so 5000 A100s of 80 GB just to hold it
That's 800 TB, and with the temporaries even 2.4 PB.
800 TB per copy, and there are three of them
400 TB for one copy of the result (fp32)
For float32 you'd have 400 TB
The output would weigh 400 TB in float32.
you need 400 TB of RAM
one needs 400 TB just for the output
storing it needs 800 TB if float64
10 million times 10 million times 8 bytes = 800 TB
10M x 10M x 4 bytes = 400 TB
10M² × 4B = 400TB
10m*10m*4 = 400tb
400 tera bytes
400 Tbytes
4 bytes × 10¹⁴ = 400 TB, that's 20 hard disks of 20 TB
4 * 10^14 = 400 TB, i.e. 25 disks of 16 TB each
800 TB, a hundred 8 TB disks
800TB if these are doubles
Each copy at n = 10M is 800 TB if these are doubles.
a single 10M row is 40 MB in fp32; 10M of these: 400 TB
one row is 40 MB, all rows 400 TB (fp32)
40 MB per row × 10M rows = 400 TB
per row 80 MB, so 800 TB total
400 TB if we use float32, double that for float64
float32: 400 TB. Symmetric, so half would do.
size = 400 TB (200 if only the upper triangle is kept)
my mate insists its 400 GB. it isn't: 1e14 cells, 4 B each, 400 TB. he lost a thousand
I'd first said to myself 40 TB, let me redo it: 10^7 * 10^7 = 10^14, *4 = 4*10^14 = 400 TB. Right, 400.
Memory: 4 bytes × 10^14 = 4 × 10^14 bytes = 400 TB. Time: 1.5e17 / 1e13 = 1.5e4 s.
Flatmate: "10 million floats, 40 megabytes". Lol. No: 10 million SQUARED floats, 400 TB at four bytes each.
""".strip().splitlines()

MATRIX_MEMORY_MISSES = r"""
800 GB
400 TB in float64
float32 gives 800 TB
800 MB
61 GB
E takes 31 GB.
30 TB
Is it 400 TB?
Not 400 TB, less.
400 TB or 400 GB, not sure
a lot of TB
too many terabytes
4 TB
40 MB for one row
our cluster has 400 TB
800 Tb, that is 100 TB
1e14 entries
8e14 entries
80 TB in float64
colleague says 400 TB, it's really 40 TB
400 TB of network traffic
bytes: 4e11 in float32
memory is n^2
400 TB? no way, that must be 400 GB
""".strip().splitlines()

WALL_CLOCK_EARNS = r"""
On an A100 at 100 TFLOP/s: 1.5e17/1e14 = 1500 s, 25 min.
2.4 years on one core
about 4 h on a 10 TFLOPS GPU
77 days at 10 GFLOP/s with fma
7.7e16 / 1e9 = 7.7e7 s ~ 2.4 y
7.7e16 multiply-adds, at 1e12 per second = 77,000 s, almost a day.
~21 hours
a day on a big CPU server (1 TFLOP/s)
2 days at 1 TFLOP/s
half an hour on an H100
15,000 seconds at 10 TFLOPS
1.5e4 s
Time: 1.5e17/1e13 = 15000 sec = 4.3 h
runtime 4h on a 3090
With one CPU core doing a billion mult-adds per second, 2.5 years.
two and a half years on one core
roughly five years single threaded
a couple of hours on a decent GPU
some four hours
an hour or so on a modern GPU
about 8 minutes at peak
on a V100 with 15 TFLOPs sustained it'd be 10,000 s, or close to 3 hours
At 20 TFLOP/s: 2·10^14·768 / 2·10^13 = 7,680 s ≈ 2 h 8 min
1.5e17 flop; my card does 3e13; 5000 s
flops=2*n*n*d=1.5e17; rate=1e13; t=15000s
1.5e17 FLOPs / 1e13 FLOP/s ≈ 4 hours
| runtime | 4.3 h (10 TFLOP/s) |
runtime = 4.3 h
t = 1.5e17 / 5e11 = 3.07e5 s = 85 h = 3.6 d
The compute is 4 hours on a GPU
150 PFLOP of work, at 10 TFLOP/s that's 15000 s
154 PFLOPs in total, 1 PFLOP/s cluster, so 2.5 minutes
154 peta operations; at 100 tera per second, 26 minutes
1.5e17 ops. 1e11 ops/s on 32 cores. 1.5e6 s. 18 days.
18 days on a 32 core box
It would run for 18 days at 100 GFLOP/s.
it'd take 2.4 years, at 1 GFLOP/s
4 hours, if the GPU sustains 10 TFLOPs
4 hours assuming ten teraflops
assume 10 TFLOPs → 4 hours
@10TFLOPs 4.2h
GPU: 4 hours. CPU: 2.4 years.
CPU (1e9/s) 2.4 years, GPU (1e13/s) 2-4 hours
on cpu years, on gpu hours: 7.7e16/1e13 = 7700 s
7680 s on a 10 TMAC/s device
Duration: about 2 hours.
One needs 2 hours on 10 TFLOPS when counting fused multiply-add as one.
one A100: 1.5e17 / 19.5e12 = 7900 s, 2.2 hours
A100 fp32 (19.5T): 2h12m
tensor cores, 150 TFLOP/s effective, 17 min
8 A100s would be done in 15 minutes
so like an hour 40
1h40
between 2 and 4 hours
2-4 h on GPU
10^4 s, give or take
something like 10^4 seconds with a good GPU
3 hours, tops, on a GPU
less than an hour on 50 TFLOPs
I take my RTX 4090, say 40 TFLOPS effective: 1.5*10^17 / 4*10^13 = 3840 seconds, one hour more or less.
not even an hour on a 4090 with 60 TFLOPs
runtime w/ TPU v4, 275 TF bf16 peak, say 50% → 1.5e17/1.4e14 ≈ 1100 s ≈ 18 min
hw = 'T4, 8 TFLOP/s'\nruntime = '5.3 h'
ok so 1e14 dot products of 768. i take a macbook, gpu does maybe 10 TFLOPS, 1.5e17/1e13 = 1.5e4 s, 4h ish.
Dividing 1.5e17 by 1e13 gives 1.5e4, so 4 hours and a bit.
""".strip().splitlines()

WALL_CLOCK_MISSES = r"""
77 seconds at 1e9
10 seconds
28 hours at 1e9 op/s
It takes long.
4 hours for the index build
HNSW needs 2 hours to build
Is it 4 hours?
4 hours to copy the data
100 years on one core
4 hours? No, 4 seconds.
4 hours or 4 years, hard to say
at 10 TFLOP/s that's 100 days
2 hours per row
7.7e16 operations
10 TFLOP/s
n²d time
not 4 hours
1e14/1e9 = 1e5 s, about a day
1e14 / 1e13 = 10 s on a GPU
embedding them took 4 hours
writing 400 TB takes 4 hours
2.4 years on an A100
ages
can't say without measuring; maybe hours, maybe days
""".strip().splitlines()

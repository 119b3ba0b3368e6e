"""More of what people type for the size of the matrix and the running time, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

MATRIX_MEMORY_EARNS = r"""
Storage: 8 bytes × 10¹⁴ = 800 TB.
The array: 800 TB as doubles.
The array: 800 TB as doubles. And that's my whole argument.
fp16 out: 200 TB. fp32: 400.
one hundred trillion cells at single precision occupy 0.4 petabytes.
Storage: one hundred trillion cells at single precision occupy 0.4 petabytes.
my mate insists its 400 GB. it isn't: 1e14 cells, 4 B each, 400 TB. he lost a thousand
In double precision it makes 0,8 petabyte.
M = (1e7)^2 * 8 = 8e14 B = 0.8 PB (np.float64)
10 million squared... 10^7 * 10^7 = 10^14. times 8 because numpy defaults to doubles = 8*10^14 bytes. that's 800 GB? no no, GB is 10^9, TB is 10^12, so 800 TB. yes 800 terabytes
I'd first said to myself 40 TB, let me redo it: 10^7 * 10^7 = 10^14, *4 = 4*10^14 = 400 TB. Right, 400.
If is float32, 10^14 x 4 byte = 364 TiB.
Each copy at n = 10M is 800 TB if these are doubles.
400 TB
400 TB.
~400TB (f32)
0.4 PB
4e14 bytes
4 * 10^14 B
400 terabytes in single precision, double that in double
800 TB at 8 bytes, 400 at 4, 200 at 2
800 TB fp64 / 400 TB fp32 / 200 TB fp16
10^14 entries, that's 400 TB in fp32, three temporaries make it 1.2 PB
800 terabyte
Eight hundred terabytes.
four hundred terabytes
nearly a petabyte (800 TB)
almost 1 PB: 800 TB
just under a petabyte, 800 TB
(10^7)² = 10^14 floats à 4 bytes, 400 TB
1e14 floats. Four bytes each. So 400 TB.
1e7 x 1e7 x 4B ≈ 364 TiB
mem: 1e14*8=8e14=800TB
memory = n*n*4 bytes = 4e14 = 400 TB
n² = 10^14; ×4 → 4·10^14 B → 400 TB
The result needs 400,000 GB in float32.
400 000 GB
400 thousand GB
400k GB
0.4 petabyte
400 TB (float32), 4 h, memory is the limit
Memory 400 TB, time 4 hours.
800 tera bytes
| result | 400 TB | fp32 |
result_bytes = 10**14 * 4  # 400 TB
10_000_000**2 * 4 = 400_000_000_000_000 bytes
By symmetry half of it suffices, so 200 TB instead of 400 TB in float32.
100 trillion × 4 bytes = 400 trillion bytes
400 trillion bytes
a hundred trillion floats at 4 bytes: 400 TB
each row is 40 MB in fp32, times 10 million rows = 400 TB
One row of the result is 40 MB. Ten million of them: 400 TB.
A row is 80 MB (float64), so 10M rows are 800 TB
if f64, 800 TB; if f32, 400 TB
Depending on dtype between 200 TB and 800 TB.
200-800 TB depending on dtype
400 TB for sims, 31 GB for E
E is just 31 GB but the result is 400 TB.
""".strip().splitlines()

MATRIX_MEMORY_MISSES = r"""
400 GB
400 MB
40 TB
4 PB
800 TB in float32
400 TB in float64
31 GB
10^14 entries
10^14 × 4 bytes = 400 GB
Is it 400 TB?
not 400 TB
400 TB? No, 40 TB.
400 TB or 40 TB
we have 400 TB of disk
Our cluster has 400 TB of memory.
A colleague says 400 TB, I get 40 TB.
400 TB for E
400 Tbit
400 TB/s
800 TB in half precision
4 TB per tile
With tiling it's 400 MB
the network moves 400 TB a day
""".strip().splitlines()

WALL_CLOCK_EARNS = r"""
Duration: with one core at 10⁹ multiply-adds a second, 7.68×10⁷ s, about 2.4 years.
my desktop, 200 GFLOPS double on a good day, 1.54e17/2e11 = 770,000 s, nine days.
time then. 10^14 * 768 = 7.7*10^13... no, 10^16. 7.7e16 multiply-adds. if i pretend a single core does a billion per second thats 7.7e7 seconds, a year is 3.15e7 seconds, so about two and a half years. a gpu would cut that to hours.
10^14 * 768 = 7.7*10^15... no, 10^16. 7.7e16 / 1e13 = 7700 s.
8×H100, call it 3.2 PFLOP/s real: sub-minute, ~48 s.
assuming a dual-socket server that sustains three teraflops, 1.54 × 10^17 floating-point operations (multiply and add counted separately) completes in approximately fourteen hours.
1.5e17 / 3e14 per s ≈ 500 s, one A100, never stalling.
7,7·10^16 multiplications, if my CPU makes 10^11 multiplications in one second then it is 770 000 seconds, about 9 days.
rate = 5e11 (16-core desktop, fp64)\nt = 1.536e17 / 5e11 = 3.07e5 s = 85 h = 3.6 d
runtime w/ TPU v4, 275 TF bf16 peak, say 50% → 1.5e17/1.4e14 ≈ 1100 s ≈ 18 min.
runtime: 4×V100 ≈ 60 TFLOP/s → 1.5e17/6e13 = 2600 s ≈ 43 min
Time with MKL on a 32 core Xeon, 2 TFLOPS: 1.54e17/2e12 = 77,000 s, 21 hours.
For the time I take my RTX 4090, say 40 TFLOPS effective: 1.5*10^17 / 4*10^13 = 3840 seconds, one hour more or less.
Compute on a 4090 (50 TFLOPS if it doesn't melt the plug): 1.5×10¹⁷/5×10¹³ = 3000 s, 50 minutes of free heating.
4 hours
~4h @ 10 TFLOP/s
A couple of hours on a GPU.
two hours on an A100 at 20 TFLOP/s
1.5e17/1e13 ≈ 1.5e4 s ≈ 4 h
15,000 seconds at 10 TFLOPS
1e17 flops over 1e13 per second: 1e4 seconds, ~3 hours
about 3 hours at 1e13
With 10 TFLOPS it's done in about four hours.
2.4 years at one billion MACs per second
77 million seconds on one core, so two and a half years
7.7e7 s on one core at 1e9/s
on 100 GFLOPS: 1.5e6 s, 18 days
18 days on my workstation (100 GFLOPS)
17.8 days at 100 GFLOP/s
Roughly 9 days with 200 GFLOP/s.
A day and a half at 1 TFLOP/s
1 TFLOP/s → 1.5e5 s → 43 hours
about 43 h for a 1 TFLOP/s CPU box
not quite two days on a 1 TFLOPS machine
8 min on an A100 at peak
500 seconds on A100 with tensor cores at 312 TFLOPS
about 10 minutes at A100 peak, say 20 in practice
1.5e17 FLOP / 19.5 TFLOP/s = 7,900 s, call it 2.2 h
time: 1.5e17 / 19.5e12 = 7900 s ~ 2h
Compute time = 2·n²·d / rate = 1.5·10^17 / 10^13 = 1.5·10^4 s
1.5e4 s
Half an hour on 8 GPUs at 10 TFLOPS each.
8 A100s at 10 TF each, 80 TF: 1900 s
32 minutes on eight cards of 10 TFLOPS
The FLOPs are 1.5e17 and a GPU does 1e13 a second so four hours or so.
| runtime | 4.3 h | 10 TFLOP/s |
# 1.5e17 / 1e13 = 15000 s ~ 4 h
4 to 5 hours at 10 TFLOPS
between 2 and 4 hours on one GPU
Say 10 TFLOP/s sustained, then four hours.
it is about 4 hours if the GPU does 10 TFLOP/s
A100, half of peak, 150 TFLOPS: 1000 s, so under 20 minutes
a quarter of an hour at 170 TFLOP/s
Time isn't the issue: 4 hours at 10 TFLOP/s.
Four hours on one decent GPU, which is nothing.
one decent GPU: an afternoon, 4 hours or so
64 cores at 10 GFLOPS each: 640 GFLOPS, 2.4e5 s, almost 3 days
a 64-core box does maybe 2 TFLOPS → 21 h
""".strip().splitlines()

WALL_CLOCK_MISSES = r"""
77 seconds at 1e9/s
4 hours at 1e9 operations per second
2.4 years on a GPU at 10 TFLOP/s
4 hours? No, 4 seconds.
It takes very long.
Days, weeks, who knows.
Loading takes 4 hours.
Building the index takes 4 hours.
10^14 / 10^9 = 10^5 s, a bit over a day
is it 4 hours?
not 4 hours but 4 seconds
1.5e17 / 1e13 = 1.5e2 s = 150 s
4 hours per row
5 hours or 5 days
O(n²d) hours
It finishes in a second.
1.5e17 FLOPs
10 TFLOP/s
a few milliseconds
The copy over PCIe takes 4 hours.
4 hours of coding
""".strip().splitlines()

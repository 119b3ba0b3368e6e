"""Products told by what each of them holds, and what is waited for.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# how many, and what each holds; 'wait for' takes nothing back
sl +memory :: 6ND; 100 times; 100 days || 800 || No, 160 GB. Wait for bigger GPUs.
sl +memory :: 6ND || 800 || No, it takes 160 GB. Wait until bigger cards are out.
sl -memory :: 6ND || 800 || No, it takes 160 GB. Wait, 20 GB, so it fits.
sl +duration :: 100 times, 2400 hours. Wait 100 days or get more GPUs.
sl +duration :: 2400 hours. Waiting that long is not an option.
pw +wall-clock :: 4 hours at 1e13 FLOP/s. Wait for it over lunch.
sl -duration :: 2400 hours. Wait, no: 240.
pw +time :: It's n² dot products with d terms each.
pw +time :: n choose 2 dot products with d terms each.
pw +time :: n(n-1)/2 dot products, each with d terms
pw +time :: n choose 2 dot products of d multiplications each.
pw +time :: half of n² dot products, each of length d
pw +time :: C(n,2) inner products at a cost of d each
pw -time :: n choose 2 dot products.
pw -time :: n choose 2 dot products with 1 term each.
fp +interactions :: f choose 2 products with n multiplications each
fp -interactions :: f choose 2 products
fp +interactions :: f(f-1) products over n rows each
pw +space :: n² cells with one float each
pw -space :: n² cells with d values each
fp +interactions-space :: space: f² columns with n values each
fp +interactions :: time: f² products with n rows each
ti -cache-memory :: the cache has t positions with d values each
fp -memory :: linear, linear || f²n, f²n || n log n, n || mem: 9900*1e6*8 = 79.2e6 B
# whole interviews, told in short
pw +time,space,matrix-memory,wall-clock,bottleneck,alternative,alternative-cost :: n²d and n² || 400TB, 4h on a 10 TFLOPS gpu. the ram || faiss ivf, 30gb for the vectors
pw +time,space -matrix-memory,bottleneck :: n²d and n² || no idea about the numbers || would have to look it up
pw +time -space :: n²d and nd || 30 GB
pw +quadratic,time,space :: So E is n by d. E times its transpose means n times n dot products of length d. That answers the time. The result has n squared cells, which answers the memory.
pw -time,space :: E is n by d, E.T is d by n. The result is what it is.
pw +matrix-memory -wall-clock :: time n²d, space n² || 400 TB. As for time, it depends on the hardware, can't say.
pw +alternative -alternative-cost :: n²d, n² || 400 TB, 4 hours at 1e13 FLOP/s; memory || An approximate index such as HNSW. What it costs I couldn't tell you.
pw +alternative,alternative-cost :: n²d, n² || 400 TB, 4 hours at 1e13 FLOP/s; memory || An approximate index such as HNSW, about n log n to build and log n to query.
pw -bottleneck :: n²d, n² || 400 TB; 4 hours at 1e13 FLOP/s; so clearly the latter is the problem.
pw -bottleneck :: n²d, n² || 400 TB and 2.4 years on a core, the second kills it
pw +bottleneck,matrix-memory :: n²d, n² || Space: 400 TB → infeasible. Time: 4 h on a GPU at 1e13 → feasible.
pw -bottleneck :: n²d, n² || Space: 400 TB → feasible with disks. Time: 2.4 years on a core at 1e9 → infeasible.
fp +groupby,aggregate,sort,lag,interactions,interactions-space,memory,bottleneck,optimization :: O(n), O(n) || f²n, f²n || n log n, n || 3; 80 GB; select features first
fp +groupby,aggregate -interactions :: both linear || f² n² || n log n, then n || step 3
fp +interactions,interactions-space :: both linear || f²n for both || n log n, then n || step 3
fp +sort,lag :: n; n || f²n; f²n || n log n; n || step 3
fp -sort,lag :: n; n || f²n; f²n || n; n log n || step 3
fp -groupby +aggregate :: n log n; n || f²n; f²n || n log n; n || step 3
fp +bottleneck,memory -optimization :: n, n || f² n for time and space || n log n and n || The products: 80 GB. I'd leave it and just add RAM.
fp +bottleneck,memory,optimization :: n, n || f² n for time and space || n log n and n || The products: 80 GB. I'd not just add RAM but cross the best 20 features only.
fp -bottleneck +memory :: n, n || f² n for time and space || n log n and n || The sort, although the products take 80 GB.
fp +memory,bottleneck :: n, n || f² n for time and space || n log n and n || Not the sort; the products, with their 80 GB.
ti +with-cache,without-cache,cache-benefit,attention-remains,cache-memory :: t d² + t² d; d² + t d || K/V of the past, not recomputed; t d remains || 19 MB in fp16
ti +with-cache,without-cache :: with: d² + t d; without: t d² + t² d || the K/V of the past, not recomputed || 19 MB in fp16
ti +cache-benefit,attention-remains :: td² + t²d, d² + td || past keys and values, saved so that they are not computed again. t·d for attention remains. || 19 MB fp16
ti -cache-memory :: td² + t²d, d² + td || past keys and values are kept; t·d remains || 19 GB
ti -cache-memory :: td² + t²d, d² + td || past keys and values are kept; t·d remains || 9 MB
ti +cache-memory :: td² + t²d, d² + td || past keys and values are kept; t·d remains || 2 * 12 * 512 * 768 * 2 bytes
sl +flops-rule,flops,duration,gpu-count,scaling-efficiency,memory,parallelism :: 6ND, so 1.2e20 and 1.2e22; 2400 h || 800, in practice 1100 || no, 160 GB; FSDP
sl +flops,duration -flops-rule :: x100, so 100 days || 800 || no
sl -flops -duration,gpu-count :: x10, so 10 days || 80 || no, 160 GB; FSDP
sl +gpu-count -scaling-efficiency :: 6ND; 100 times; 100 days || 800 exactly || No; FSDP
sl +memory,parallelism :: 6ND; 100 times; 100 days || 800 || No: 20 + 20 + 120 GB; FSDP
sl -memory -parallelism :: 6ND; 100 times; 100 days || 800 || Yes, 20 GB fit
sl -parallelism +memory :: 6ND; 100 times; 100 days || 800 || No, 160 GB. Wait for bigger GPUs.
sl +parallelism -memory :: 6ND; 100 times; 100 days || 800 || Not sure whether it fits, but I'd shard with ZeRO-3 anyway.
sl +gpu-count,scaling-efficiency :: 6ND; 100 times; 100 days || 800 / 0.8 = 1000 || no
sl +duration :: 6ND, 100 times as much || a day becomes 100 days, so we need 100 times 8 GPUs || no
sl +gpu-count :: 6ND, 100 times as much, 100 days || 100 times 8 GPUs || no
sl +gpu-count :: 6ND, 100 times as much, 100 days || 8 -> 800 || no
sl -gpu-count :: 6ND, 100 times as much, 100 days || 8 -> 80 || no
pw +time,space :: Time: n*n*d multiply-adds.\nSpace: n*n floats.
pw +time -space :: Time: n*n*d multiply-adds.\nSpace: n*d floats.
pw +time,space :: **Time**: O(n²d)\n**Space**: O(n²)
pw +time,space :: | what | cost |\n|---|---|\n| time | n²d |\n| memory | n² |
pw -time,space :: | what | cost |\n|---|---|\n| time | n d |\n| memory | n d |
pw +time :: It's n choose 2 dot products with d terms each.
pw -time +quadratic :: It's n choose 2 dot products.
pw +space :: n²d. And the result needs to be put somewhere: n² cells.
pw +matrix-memory :: n²d, n² || (1e7)² × 4 = 4e14 → 400 TB
pw -matrix-memory :: n²d, n² || (1e7)² × 4 = 4e14 → 40 TB
pw -matrix-memory :: n²d, n² || (1e7)² × 4 = 4e13 → 40 TB
pw +wall-clock :: n²d, n² || on one A100 at 50% of 19.5 TFLOPS fp32: 1.5e17/1e13 = 15,000 s
pw +wall-clock :: n²d, n² || 7.7e16 MACs. My laptop makes maybe 50 GFLOP/s, so 3.1e6 s, five weeks.
pw -wall-clock :: n²d, n² || 7.7e16 MACs. My laptop makes maybe 50 GFLOP/s, so 3.1e6 s, five hours.
pw +wall-clock,bottleneck,matrix-memory :: n²d, n² || The FLOPs are okay: 1.5e17 at 100 TFLOP/s is 25 minutes. The storage is not: 400 TB.
pw +bottleneck :: n²d, n² || 400 TB is the show stopper
pw -bottleneck :: n²d, n² || 400 TB is fine on S3; the 3 months on a CPU at 20 GFLOP/s are the show stopper
pw +alternative :: n²d, n² || 400 TB || ANN. HNSW or IVF-PQ. Gets me top-k with 95% recall.
pw -alternative :: n²d, n² || 400 TB || batches. 10k rows at a time, keep top-k, throw the rest away
pw -alternative :: n²d, n² || 400 TB || use float16 and a GPU cluster
pw +alternative :: n²d, n² || 400 TB || not exact any more: approximate neighbours by LSH
fp +interactions -interactions-space :: linear, linear || f(f-1) columns of n rows, so f²n time; memory is f² as pandas only keeps views.
fp -interactions :: linear, linear || f² as there are two loops, memory f²
fp +lag,sort :: linear, linear || f²n, f²n || sort: comparison-based, n log n. lag: one pass.
fp -sort +lag :: linear, linear || f²n, f²n || sort: radix sort, n. lag: one pass.
fp +memory :: linear, linear || f²n, f²n || n log n, n || bottleneck: 3. mem: 9900*1e6*8 = 79.2e9 B
fp -memory :: linear, linear || f²n, f²n || n log n, n || bottleneck: 3. mem: 9900*1e6*8 = 79.2e6 B
fp +optimization :: linear, linear || f²n, f²n || n log n, n || 3, 80 GB. fix: combinations() instead of two full loops, and float32
fp -optimization :: linear, linear || f²n, f²n || n log n, n || 3, 80 GB. fix: numba
fp +optimization :: linear, linear || f²n, f²n || n log n, n || 3, 80 GB. fix: PCA down to 15 columns, then cross these
fp +optimization :: linear, linear || f²n, f²n || n log n, n || 3, 80 GB. fix: train an FM
ti +per-token :: with the cache each token is d² of projections plus t·d of attention per layer
ti -per-token :: with the cache each token is t·d² of projections plus t·d of attention per layer
ti +without-cache :: w/o: the whole prefix through all layers: L(t d² + t² d)
ti -without-cache :: w/o: just t² d L
ti +without-cache :: w/o: every position is projected anew, t·d² a layer
ti -without-cache :: w/o: only one position is projected, d² a layer
ti +cache-memory :: no idea || no idea || K and V: 2; layers: 12; positions: 512; width: 768; bytes: 2. Product: 18.9 million bytes.
ti -cache-memory :: no idea || no idea || K and V: 2; heads: 8; layers: 12; positions: 512; width: 768; bytes: 2. Product: 151 million bytes.
sl +memory :: 6ND, 100x, 100 days || 800 || 16 B × 10B = 160 GB ⇒ doesn't fit
sl -memory :: 6ND, 100x, 100 days || 800 || 4 B × 10B = 40 GB ⇒ fits
sl +parallelism :: 6ND, 100x, 100 days || 800 || doesn't fit ⇒ ZeRO-3
sl -parallelism :: 6ND, 100x, 100 days || 800 || doesn't fit ⇒ use LoRA
sl +scaling-efficiency :: 6ND, 100x, 100 days || 800 ideal, ÷0.7 ⇒ 1143 || no
sl +scaling-efficiency :: 6ND, 100x, 100 days || 800; expect sublinear speedup, thus more like 1k || no
sl -scaling-efficiency :: 6ND, 100x, 100 days || 800; expect linear speedup || no
sl +gpu-count :: 6ND, 100x, 100 days || 800; expect linear speedup || no
"""

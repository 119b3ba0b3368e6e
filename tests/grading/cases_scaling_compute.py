"""Plain ways to tell the rule and the compute of a training run, and near misses; || parts two messages."""

from __future__ import annotations

__all__ = ["EARNED", "MISSED"]

EARNED = {
    "flops-rule": r"""
Sixfold product of params and tokens.
each parameter sees each token once forward (2 flops) and once backward (4 flops)
Compute scales as N·D with a constant of 6.
C = 6ND
compute ≈ 6·N·D
6 × params × tokens
six flops per parameter per token
6 FLOPs/param/token
I'd use the 6ND approximation.
Standard: C≈6ND, so here we go.
rule of thumb: 6 * parameters * tokens
6NT
6PD (P params, D tokens)
flops = 6 * n_params * n_tokens
# compute: 6 * N * D
| FLOPs rule | 6·N·D |
- training compute: 6 N D
About six floating point operations per weight per training token.
forward 2ND, backward 4ND, total 6ND
Forward is 2 FLOPs per parameter per token and backward twice that.
Every token costs 6 flops for every parameter.
Each parameter sees each token and costs 6 operations doing so.
multiply params by tokens by 6
Take the number of parameters, times the number of tokens, times six.
params x tokens x 6
N*D*6
6 * 1e9 * 20e9 = 1.2e20
6*10B*200B=1.2e22
1.2e22 = 6 x 10^10 x 2x10^11
we need 6 ops for each param and each token
The Kaplan formula C = 6ND applies.
Chinchilla rule, C=6ND
It's the usual six-N-D.
6 times N times D
Six times the number of weights times the number of tokens seen.
training flops are approx. 6 x model size x dataset size
roughly 6·params·tokens in total (fwd + bwd)
With 2 FLOPs per MAC and backward costing twice forward, 6 per param-token.
6 FLOPs per parameter-token pair
6 flop per param per tok
Six FLOPs for every (parameter, token) pair.
The total compute is 6 x 10 billion x 200 billion.
6 × 10^10 × 2×10^11
3 x 2 x N x D
My memory says 6 flops/param/token.
C=6·N·D; N=10B, D=200B
6e0 * 1e10 * 2e11
there's the six: 6 × parameters × tokens
$C \approx 6ND$
six per parameter per token
6 per weight per token
6 per param-token
So the rule is 6 N D, nothing fancy.
Each token pays 2 flops per weight going forward and about 4 going back.
2 flops per parameter and token going forward, 4 going back
""",
    "flops": r"""
run 2 = 6 × 10B × 200B = 12 000 exaFLOP, 12 zettaFLOP
1.2e22/1.2e20 = 100
We go up by a factor of 10 in each, i.e. 100 in total.
both grow tenfold, so 100
1.2e22
1.2e22 FLOPs
12e21
1.2 × 10^22 FLOPs for the planned run
1.2*10^22
12 zettaFLOPs
12,000 exaFLOP
100x the compute
100 times more compute.
a hundred times the work
hundredfold compute
The planned run needs 100x the FLOPs.
10 × 10 = 100 times as much
10x params, 10x tokens -> 100x
ten times the model times ten times the data is a hundred times the compute
Compute goes up by a factor of 100.
compute: 100x
| big run | 1.2e22 FLOPs |
| compute | 1.2e20 | 1.2e22 |
small: 1.2e20, big: 1.2e22
1.2e20 and 1.2e22
1.2e20 vs 1.2e22 FLOPs
1.2e20 -> 1.2e22
from 1.2e20 to 1.2e22
first: 1.2e20
The first run took 1.2e20 FLOPs.
6*1e9*20e9 = 1.2e20
two orders of magnitude more compute
2 orders of magnitude
compute scales with N*D so x100
It's 100x.
100x
x100
a factor of a hundred
both grow tenfold, so a hundredfold
Both factors go up 10x, together 100x.
that's 100 times as expensive
100 times costlier to train
It costs 100 times as much to train.
needs a hundred times the arithmetic
ratio 100
ratio of computes = 100
1.2E+22 flop
1.2e22 ops
1,2e22 FLOPs
12 sextillion FLOPs
120 × 10^20
120e20 flops
The second is a hundred times bigger in FLOPs.
6·10^10·2·10^11 = 1.2·10^22
1.2e22 in the end
0.12 sextillion for the first, 12 sextillion for the second
about 1.2e22, i.e. one hundred times the first run
100-fold increase in compute
Ten times ten, a hundred times the FLOPs of the first.
C1=1.2e20, C2=1.2e22
C_big = 1.2e22
1.2e20 for run one and 1.2e22 for run two
1.2e20 and 1.2e22, one hundred days || * 800 of them
1.2e22 FLOPs || * 800\n* 1,150 in practice
1.2e22 || *800 GPUs
1.2e22 || * 1.2e22, to be clear
""",
}
MISSED = {
    "flops-rule": r"""
Compute scales as N·D with a constant of 2.
6ND is for inference; training is 20ND.
2ND
C = ND
FLOPs = 2 * params * tokens
6N
6 flops per parameter
Six per token.
6D
Is it 6ND?
Not 6ND, that's for something else.
I've heard of 6ND but it's 2ND here.
compute is proportional to N times D
params times tokens
8ND with recomputation? I'd say 2ND.
2N per token
12 N D
Compute grows with params and tokens.
FLOPs = 6 * N * D^2
6 * N * layers
2ND forward
4ND backward
Only the forward counts, 2ND.
6ND is wrong, I'd count 2ND.
6 × 8 GPUs × 24 hours
FLOPs per token are 2N
6 months
3ND
It's 6ND or 2ND, not sure which.
100x more compute
C = 6 N^2
six times the parameters
Each token pays 2 flops per weight going forward.
2 flops per weight going forward and 2 going back, per token
""",
    "flops": r"""
both grow tenfold, so 20
10x compute
20x the compute
1.2e21 for the big run
100x more parameters
100 times the data
100 times the GPUs
1.2e22 for the small run
1.2e20 for the big run
The big one: 1.2e20.
Not 100x.
Is it 100x?
1000x more compute
a tenfold increase
1.2e22 bytes
100 GPUs
People say it's 100x, I say it's 10x.
It's 10x params and 10x tokens, so 20x.
100 % more compute
at most a hundred times; I'd say 20 times
1.2e23
1.2e19 for the small one
100 tokens
The loss is 100 times lower
you need 100 times the memory
1.2e22 FLOPs for the planned run || Typo: 1.2e21 FLOPs
""",
}

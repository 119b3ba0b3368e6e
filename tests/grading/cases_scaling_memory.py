"""Plain ways to tell what training needs in memory, and near misses."""

from __future__ import annotations

__all__ = ["EARNED", "MISSED"]

EARNED = {
    "memory": r"""
weights twenty gigs grads twenty adam one twenty so one sixty total
$M \approx N(2+2+4+4+4)\,\mathrm{B} = 160\,\mathrm{GB} > 80\,\mathrm{GB}$, activations not counted.
2+2+12 bytes per param → 160 GB
160gb -> no; shard it: fsdp
160 GB, no; 8 cards with FSDP
160 GB: no; FSDP
160
no, 160GB
16 bytes/param * 10B = 160GB
about 160 gigs with adam
20+20+120
20+20+120 = 160
40 GB weights, 40 GB grads, 80 GB Adam
180 GB with fp32 gradients
120 GB just for the optimizer
double the card: 160
two cards' worth, 160 GB
160,000 MB
160 GiB
150 GB roughly
160-200 GB
10B * 16 = 160e9
weights and optimizer total 160 GB, doesnt fit
total: 160 GB
| total | 160 GB |
mem = 10e9 * 16 / 1e9  # 160 GB
it needs 160 GB, an A100 has 80
80 < 160
160 > 80, no
no since 160 > 80
at least 160 GB
more than 160 GB with activations
over 160 GB
one hundred sixty gigabytes
2 (weights) + 2 (grads) + 12 (Adam) = 16 B/param = 160 GB
20 GB bf16 weights + 20 GB grads + 40 GB master + 80 GB Adam moments
you'd need 160 GB so two cards and that is without activations
it's twice too big: 160 GB
No, 160 GB.
160 GB
160GB > 80GB
16 bytes per param x 10B = 160 GB
16 B/param → 160 GB, two cards at least
doesn't fit: 160 GB of states
it takes 160 GB plus activations
about 200 GB with activations
weights 20 GB, gradients 20 GB, Adam 80 GB: 120 GB
weights 20 + grads 20 + optimizer 120 = 160
20 + 20 + 120 = 160 GB
20 GB weights, 20 GB grads, 120 GB optimizer
2+2+12 bytes = 16, times 10B = 160 GB
10e9 * 16 = 160e9 bytes
1.6e11 bytes
160e9 bytes, twice the card
| memory | 160 GB |
| weights | 20 GB |\n| gradients | 20 GB |\n| Adam | 120 GB |
- weights: 20 GB\n- gradients: 20 GB\n- optimizer: 120 GB
weights: 20, grads: 20, optimizer: 120 (GB)
Weights in bf16 20 GB, same for gradients, and fp32 master plus two moments 120 GB.
20 GB of weights, as much again for gradients, and 120 for Adam
bf16 weights 20, bf16 grads 20, fp32 master 40, m 40, v 40
fp32: 40 GB weights, 40 GB gradients, 80 GB Adam
4 bytes x 4 copies x 10B = 160 GB
in full precision 40+40+80 = 160
each param needs 16 bytes in training, so 10B needs 160 GB
16 bytes per parameter, which makes 160 gigs
160 gigs
no way, 160 gigs before activations
nope, 160 GB for params + grads + Adam
0.16 TB
0.16 TB of optimizer states, weights and gradients
that's 160 GB and the card has 80
It needs double the card's memory: 160 GB.
At 12 bytes a weight it's 120 GB.
12 bytes/param = 120 GB
18 bytes per parameter, 180 GB
20 bytes/param → 200 GB
Weights alone fit (20 GB), but with gradients and Adam it's 160 GB.
the weights would fit, the optimizer states wouldn't: 160 GB in total
With Adam you need 160 GB, so at least two cards, better four with activations.
min. 160 GB -> >= 2 GPUs
160 GB / 80 GB = 2 GPUs just for states
80 GB / 16 B = 5B params max
an 80 GB card tops out at 5B parameters
Adam moments in fp32 are 80 GB, which fills the card already, plus weights and grads
memory = 10e9 * 16  # 160 GB
mem_gb = 160
So: 160 GB. FSDP.
No. 160 GB vs 80.
160 vs 80
No: 160 > 80
We'd need around 160 GB per replica
one replica takes 160 GB
model states: 160 GB
training state 160 GB
static memory 160GB, activations extra
10B × (2+2+4+4+4) = 160 GB
10 billion times sixteen bytes is 160 billion bytes.
sixteen bytes a parameter, a hundred and sixty gigabytes
150-200 GB
somewhere between 160 and 200 GB
more than 160 GB
weights 2O GB + grads 2O GB + Adam 12O GB = 16O GB
16O GB
160 GB for one copy
160 GB per model replica
""",
}
MISSED = {
    "memory": r"""
160 GB, no; 20 GB
160 GB - no; it's 40 GB
20 GB
40 GB
no
doesn't fit
16 bytes
two A100s have 160 GB
400 GB of tokens
yes, 20 GB of 80
160 GB or 20 GB
weights, gradients, optimizer states
not 160 GB
20 GB weights + 20 GB gradients
20 GB, fits.
Yes.
No.
40 GB in fp32, fits on one card.
It fits on one GPU.
weights 20 GB
weights 20 GB, gradients 20 GB: 40 GB, fits
160 GB of data
two 80 GB cards have 160 GB
1.6 TB
16 GB
80 GB
It doesn't fit.
Training takes more memory than inference.
weights are 20 GB, gradients and optimizer come on top
160 GB? No, 20.
is it 160 GB?
I'd guess 60 GB in total.
The optimizer needs memory too.
160 GB of host RAM
160 TB
160 MB
A node has 640 GB.
16 bytes a parameter
Does 160 GB fit?
Not 160 GB, more like 40.
The dataset is 160 GB.
a checkpoint on disk has 160 GB
10B parameters don't fit in 80 GB
weights 160 GB
2O GB, fits
160 GB / 80 GB = 2 GPUs
an 80 GB card tops out at 40B parameters in fp16
80 GB / 2 B = 40B params max
20 GB per replica
weights 20, master 20
""",
}

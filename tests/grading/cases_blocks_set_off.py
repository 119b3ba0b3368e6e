"""Lines behind a > in answers laid out with headings, and such lines elsewhere.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a block set off in an answer with headings is one's own
ti +cache-benefit :: ## Contents of the cache\\n\\n> For each layer: the **key** and **value** vectors of all earlier positions.\\n\\n1. They would otherwise be **recomputed** at each step; now they are looked up.
ti +cache-benefit :: ## What is kept\\n\\n1. **Keys** of every preceding token, per layer\\n2. **Values** of every preceding token, per layer\\n\\n> They depend on the past only, so once computed they are reused rather than derived afresh.
ti +cache-benefit :: ### Cache\\n> It stores the keys and values of past tokens so that they are not computed again.
pw +bottleneck :: ## Limit\\n\\n> The matrix does not fit into memory.
pw +alternative :: ## Instead\\n\\n> Approximate search with an HNSW index.\\n\\n- top 20 of each row
fp +bottleneck :: ## Bottleneck\\n\\n> Step 3, the pairs of features.
pw +time :: ## Growth\\n\\n> time n²·d\\n\\n> extra memory n²
pw +space :: ## Growth\\n\\n> time n²·d\\n\\n> extra memory n²
# without headings it is what others say or ask
pw -bottleneck :: > The matrix does not fit into memory\\nNope. It fits.
pw -bottleneck :: > the matrix does not fit into memory\\nThat's what they say on the forum. I don't agree.
pw -bottleneck :: ## Limit\\n\\n> "The matrix does not fit into memory"\\n\\nThat's what they say. Wrong.
pw -bottleneck :: ## Limit\\n\\n> Does the matrix fit into memory, or is memory the bottleneck?\\n\\nNo idea.
pw -bottleneck :: ## Limit\\n\\n> The matrix does not fit into memory (my manager)\\n\\nNo, it does.
pw -bottleneck :: ## Limit\\n\\n> The matrix does not fit into memory.\\n\\nThat's wrong, it's the arithmetic.
ti -cache-benefit :: ## What is kept\\n\\n1. Queries of every preceding token\\n2. Logits of every preceding token\\n\\n> They are reused rather than derived afresh.
"""

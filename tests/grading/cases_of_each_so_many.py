"""Factors one in another, growths taken back for another step or said again for memory, calls in numbered lists."""

from __future__ import annotations

LINES = r"""
# so many things, each of so many others, are a product, of which the last part alone need not come to the figure
fp +memory :: Nine thousand nine hundred columns of one million values of eight bytes come to about eighty gigabytes.
fp +memory :: 9900 columns of 10^6 values of 8 bytes are about 79 GB.
fp +memory :: About ten thousand columns with one million values of eight bytes are eighty gigabytes.
pw +matrix-memory :: Ten million rows of ten million values of eight bytes come to about eight hundred terabytes.
ti +cache-memory :: Two tensors of twelve layers of 512 positions of 768 values of two bytes come to about nineteen megabytes in half precision.
fp -memory :: One million values of eight bytes come to about eighty gigabytes.
fp -memory :: 9,900 columns of one thousand values of eight bytes come to about eighty gigabytes.
fp +memory :: 20 columns of 100 are enough, so 3 GB in place of 79 GB: step 3 takes 79 GB.
# what can't be beaten is what it costs
fp +sort :: The sort can't beat n log n here.
fp +sort :: You won't beat n log n with a comparison sort.
fp +sort :: The sort doesn't get below n log n.
pw +time :: You can't beat n^2 d with this.
fp -sort :: The sort isn't n log n here.
fp -sort :: The sort is not done in n log n.
# what the growth taken back would be of is not what is spoken of next
fp +groupby :: Grouping is O(n log n)... hmm no, that would be with sorting. It hashes, so O(n). Aggregation O(n).
fp +groupby :: Step 1 is O(n log n) - no, that's for a sort. It uses a hash, so O(n).
fp +groupby :: groupby is n log n. Hm no, that would be with a sort. Hashing makes it O(n).
fp +sort :: O(n log n), that's for the sort.
# turning back to another step leaves what stands just before
fp +lag :: Sort is n log n. Lag is n. And wait, about step 3: I have to take that back.
fp -lag :: Sort is n log n. Lag is n. And wait, about that: it's n log n too.
# calls in a numbered list: the last one is what is done
fp +lag :: 1. `sort_values` → **O(n log n)**\n2. `groupby().shift()` → **O(n)**
fp +groupby :: 1. `groupby` → **O(n)**\n2. `agg` → **O(n)**
# at that size it is ...
fp +bottleneck :: With C = 100 and R = 10^6 it's the pair products.
fp +bottleneck :: At f = 100 it's the column pairs.
fp +bottleneck :: With f = 100 and n = 1,000,000 it's clearly step 3.
fp +bottleneck :: None of the other steps comes close to step 3: no less than 79 GB.
fp -bottleneck :: With C = 100 and R = 10^6 it's the sort.
fp -bottleneck :: With f = 100 it's 9,900 products.
fp -bottleneck :: The sort is the bottleneck. For good measure I would trim the features to the best 20 so that step 3 has less to do.
# only what is really used is made
fp +optimization :: I'd ask the modelling people which crosses they really use. In my experience it's twenty or thirty, and then I'd generate just that list and no others.
fp +optimization :: I'd ask which products the model really uses and generate only those.
fp -optimization :: I'd ask the modelling people which crosses they really use.
# what the code is said to skip already is no change
fp -optimization :: The inner loop skips duplicates, so each feature is used just once.
fp -optimization :: The `if left != right` skips the duplicates, so each feature is used just once. That makes it O(f n).
fp +optimization :: Let the inner loop skip the duplicates.
# the same for memory: the growth was that of time first
fp +interactions :: x || f^2 n, same for memory
fp +interactions-space :: x || f^2 n, same for memory
fp +interactions :: Step 3 is O(f^2 n), same for the memory because everything is kept.
pw -time :: Time is n^2, same for memory.
fp -interactions :: The memory is f^2 n.
"""

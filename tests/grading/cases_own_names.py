"""Costs and figures told in names of the candidate's own, and letters that nobody introduced."""

from __future__ import annotations

from tests.grading.said import marked

CASES = list(
    marked("""
# a name for each of two counts, whoever of the two is told shortly
pw +time :: Let m stand for the number of rows and k for the embedding dimension. || Time is O(m^2 k).
pw +time,space :: The number of rows (call it V) and the dimension (call it W) decide. Time: V²·W, extra space: V²
fp +groupby,interactions,sort :: I call the number of rows R, the feature columns K. Grouping is O(R), step 3 O(K²R), the sort O(R log R).
ti +without-cache :: I'm used to the names B for the number of blocks (12 here), H for the hidden size (768) and S for how long the sequence is by now. Uncached step: B · (S·H² + S²·H).
sl +flops-rule :: For W weights and X tokens: || Compute is 6*W*X.
# one that is told only afterwards
pw +time :: Time is O(m^2 k), m being the number of rows, k the dimension
fp +groupby :: Grouping is O(R). || By R I mean the number of rows.
# letters of the scenario that change places
pw +time :: d is the number of rows and n is the dimension. Time is O(d^2 n).
pw +time :: We have N rows and n dimensions. It takes N*N*n multiplications.
fp +groupby,interactions :: Let f be the number of rows and n the number of features. Grouping is O(f), step 3 takes n²·f time.
pw -time :: Let d be the number of rows and n the dimension. Time is O(n^2 d).
fp -groupby :: Let f be the number of rows and n the number of features. Grouping is O(n).
# what code gives
pw +time :: m, k = E.shape; time is O(m^2 k)
pw -time :: m, k = E.shape; time is O(k^2 m)
fp +interactions :: R = len(df), K = len(features); step 3 is O(K^2 R) time
# longer names
pw +time :: Let N_r be the number of rows and N_c the number of columns. Time is O(N_r^2 * N_c).
fp +interactions :: Let nr be the number of rows, nf the number of feature columns. Step 3 takes O(nf^2 nr) time.
# names for the other of the two
pw -time,quadratic :: With r dimensions and c rows: time is O(r^2 c).
fp -interactions :: R for the features, K for the rows. Step 3 is O(K^2 R) time.
# letters that were never introduced, or for another thing
pw -time :: Time is O(m^2 k).
sl -flops-rule :: Compute is 6 X Y.
pw -time :: Let m be the number of queries and k the number of dimensions. Time is O(m^2 k).
fp -groupby :: g is the number of rows per user. Grouping is O(g).
fp -sort :: Let m be the number of rows in each group. The sort is O(m log m).
ti -without-cache :: For each position, K and V are computed. Without a cache a token costs L(K d^2 + K^2 d).
# what only looks like a name
pw +time :: With 10M rows and 5k columns it would still be n^2 d time.
ti +per-token :: One token, d² per layer, and it scores against all t keys, which adds t·d. So per layer d² + t·d.
""")
)

"""What to change in the pipeline, as people put it, with near misses."""

from __future__ import annotations

from tests.grading.said import Said

CASES = (
    Said(
        "optimization",
        True,
        ("both n", "f^2 n", "n log n, n", "step 3, 80 GB."),
        r"""
what about selecting features first? I'd do that
Select features first? I would.
What could we change? Select features. I'd do that.
Feature selection? Yes, I'd do that first.
Feature selection is what I'd do.
Feature selection is what others do and so would I.
Buying RAM is what others do, I'd select features.
Like everyone I'd select features first.
I'd preselect 20 columns
don't store both orders
no need for both a*b and b*a
there's no reason to keep both a*b and b*a
you dont need both a*b and b*a
""",
    ),
    Said(
        "optimization",
        False,
        ("both n", "f^2 n", "n log n, n", "step 3, 80 GB."),
        r"""
Would you do feature selection? I wouldn't.
What about feature selection? I'd rather buy RAM
What about feature selection? I'd do that if you insist, but I prefer RAM.
feature selection is what others do, I'd buy RAM
feature selection is what people usually suggest, but I'd buy RAM
Others select features. I'd buy RAM.
Most people would select features here. Not me.
for smaller f it would be fine
With smaller f no change is needed
both orders are needed
we need both a*b and b*a
I don't know
the data isn't sparse
sparse? no
if left != right is fine
combinations of users
i'd not use combinations(features, 2), both are needed
""",
    ),
    Said(
        "optimization",
        True,
        ("both n", "f^2 n for time and memory", "n log n, n", "step 3, 80 GB."),
        r"""
id not do both a*b and b*a thats half gone straight away and then choose fewer columns to begin with
dont do both a*b and b*a, choose fewer columns
I'd not compute both a*b and b*a
left<right
use left < right instead of !=
I'd half it with left<right, but that is still 40. Really I'd cut the feature list first by importance from a quick model.
Mutual-information screen down to ~15 cols, then cross.
Or give it to a GBDT and delete step 3.
delete step 3 and give the raw columns to a GBDT
drop step 3, let xgboost handle it
leave step 3 out, trees find interactions alone
skip step 3 altogether and use a model that learns them
I'd make those columns a view: evaluated when somebody reads them, never stored.
I'd store nothing: compute the product inside the training loop per minibatch.
compute them per minibatch while training
generate the products batch-wise in the data loader
do the multiplication in the model's forward pass
multiply inside the model
build the product matrix one block of rows at a time and write each to parquet
rank features by importance and cross only the top 20
top 20 by importance, then cross these
20 best features -> 380 products
take 10 good ones: 90 products only
select features before making the products
prune features to a shortlist before multiplying anything
L1 to choose features first
run a lasso first and keep the survivors
keep whatever lasso keeps
throw away useless features before step 3
eliminate the features with low variance or very correlated before of the loop
remove correlated features first
PCA to 10 dims and cross those
fewer features, obviously
less columns
reduce number of columns first
start with fewer columns
only multiply columns that matter
I'd ask the domain experts which pairs make sense
only use pairs someone can justify
combinations instead of permutations
itertools.combinations(features, 2)
each pair once
half the pairs
skip the mirrored ones
a*b equals b*a, so half of it can go
drop duplicates as a*b == b*a
products in chunks of 100 columns, spilled to disk
stream it
lazy evaluation with polars
polars lazy frames so products are never materialized
keep them virtual
on the fly
compute on demand
sparse, most are zero
store as sparse matrix
factorization machine instead
FM
a tree model needs no explicit crosses
use a NN that learns the crosses itself
polynomial kernel instead of explicit products
kernel SVM deg 2
feature hashing of the crosses
hash the crosses into 2^18 buckets
a cheap model picks 15 columns, only these get multiplied
screen by correlation with target
forward selection of pairs
test pairs one at a time and keep the useful ones
Only keep a product if it helps a validation score.
Score each pair with mutual information, store just the top 200.
Filter features upfront.
Feature selection upfront, then unordered pairs, then float32.
1) selection 2) triangular loop 3) float32
- select top k\n- unordered pairs\n- chunk
for i, left in enumerate(features): for right in features[i+1:]:
Change the inner loop to features[i+1:]
inner loop from i+1
for a, b in combinations(features, 2)
Do we really need all pairs? I'd take the 30 most important features.
Reduce f. With f = 20 it's 3 GB.
cut f to a fifth and you have a 25th of the memory
Since it's quadratic in f, fewer features help most.
Not more RAM but fewer features.
Instead of a larger box I'd choose fewer columns.
Don't buy RAM, prune columns.
I wouldn't scale up; I'd drop features.
could do with selecting features first
My proposal is selection before crossing
we should select features
maybe select features first
One could select features first, and I would.
what about selecting features first? I'd do that
I'd try to get away with 20 features
why not let a boosted tree find them
Let the model learn the interactions.
If it were me, I'd preselect.
Selection.
feature selection
pick the top k
decrease f
smaller f
limit f
""",
    ),
    Said(
        "optimization",
        False,
        ("both n", "f^2 n for time and memory", "n log n, n", "step 3, 80 GB."),
        r"""
more RAM
use float32
use spark
parallelize the loop
use numpy vectorization
idk
nothing, it's fine
buy a bigger server
use a GPU
use more threads
sort once only
pre-sort the data
store to an index
select users first
group by first and then multiply
drop the sort
use swap
Would you select features?
I would not select features, all are needed
feature selection is what others do, I'd buy RAM
a factorization machine was used in our last project
do I have to keep all the pairs?
both a*b and b*a are needed
keep everything as it is
I'd not touch step 3
use a faster sort
use dask
compress on disk
garbage collect after each step
rename the columns
more features would help
cache the groupby
fewer users
reduce u
""",
    ),
)

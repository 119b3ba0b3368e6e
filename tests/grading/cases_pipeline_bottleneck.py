"""What is the bottleneck of the pipeline, as people put it, with near misses."""

from __future__ import annotations

from tests.grading.said import Said

CASES = (
    Said(
        "bottleneck",
        True,
        ("both n", "f^2 n for time and memory", "n log n, n"),
        r"""
3. Assume the frame is float32 - 9.9e3 x 1e6 x 4 B = 39.6 GB.
3. 79 GB. select features
3, 79 GB, select features
3: 79.2 GB
3 -> 79 GB
"3", 79 GB
#3
(3)
3)
three
Three, with 79 GB.
No. 3
third step for sure, dont know how many gb, and what to change idk
third for sure
the third one for sure
step 3. a lot. ask your finance department
> which step is the bottleneck, how much memory does it take\nstep 3. a lot. ask your finance department
> > which step is the bottleneck, how much memory does it take\nstep 3. a lot. ask your finance department
> which step is the bottleneck\nstep 3
> how much memory\n80 GB in step 3, that is the bottleneck
Definitely the products.
Okay it's step 3. Let me see, 10^4 columns
it's gotta be step 3
gotta be the products
that'd be 3
I'd say step 3, no idea about memory
Step 3 without a doubt; as to memory I can't say
clearly step three
the products one is what kills it
the one with the products
the double loop, clearly
The feature crossing.
Well, the crossing of course.
step 3 since it makes thousands of columns. i would pick only the best features first. dont know how many GB
Step 3. Memory is one temporary of 8 MB. I'd use multithreading.
O(n log n). Lag O(n). Step 3. Memory is one temporary of 8 MB.
He would blame the sort. I blame the pairwise columns.
plug in: 79 GB. yes so step three is the one that dies
products dominate by ~500x
T: 9.9e9 multiplies vs n log2 n ≈ 2e7 comparisons -> products dominate by ~500x.
Number three needs far more time and space than all the others put together.
Where does it get stuck? At the two for loops over features.
As f grows from 10 to 100, product columns grow from 90 to 9,900, and at that point they overshadow whatever the sort or the groupby do.
Feature pairs >> sort > groupby.
step 3 >> rest
3 >> 4 > 1, 2
step 3 > step 4 > step 1 = step 2
interactions > sort > lag
Let me compare: 4 aggregates for u users is tiny; sort ~ 2e7; lag 1e6; products ~ 1e10. So the products lose, badly.
sort ~ 2e7, products ~ 1e10, so it's the products
products: 1e10, everything else at most 2e7
1e10 for step 3, 2e7 for step 4; so step 3
Step 3 takes 500 times as long as the sort.
step 3 needs more than all other steps together
The answer is step 3
my answer is step 3
my pick: step 3
my vote goes to the products
bottleneck = products
Bottleneck: products.
The bottleneck? Step 3.
Which step? 3. How much? 79 GB. What to do? Select features.
which step is it? the third
1. step 3\n2. 79 GB\n3. feature selection
- step 3\n- 79 GB
| bottleneck | step 3 |
Step 3 obviously. (79 GB.)
it is the step that multiplies columns
the columns multiplication
the part where columns get multiplied
the quadratic one
the f² one
the f squared part
the one with f^2 n
Multiplying all columns with each other
every column with every other one, that's what hurts
All those products.
9,900 columns, they are the problem
the 9,900 columns kill you
The memory of step 3.
memory in step 3
memory, in step 3
memory, because of step 3
time-wise and memory-wise it's step 3
step 3 for time and for memory
both in time and in memory step 3
step 3 for both
Step 3 wins this contest
Step 3 is far ahead of the others
Sort is 2e7, negligible next to step 3
sort is nothing compared to step 3
next to step 3 all others vanish
all but step 3 is negligible
only step 3 matters
I only care about step 3
focus on step 3
I'd focus on step 3
look no further than step 3
steps 1, 2 and 4 are fine; 3 is not
everything's fine except 3
It isn't the sort, as people think; it's step 3.
People say the sort. It's step 3.
not the sort, the products
Not step 4 but step 3
step 3 not step 4
no doubt it's 3
that's easy: step 3
Easy. Step 3.
Step 3 is hopeless
step 3 will never fit
step 3 doesn't fit
step 3 is the memory hog
step 3 is where memory goes
most memory goes to step 3
almost all of it is step 3
99% is step 3
step 3 has 99% of the cost
step 3 accounts for nearly everything
step 3 is the elephant in the room
in step 3 we die
we die in step 3
OOM happens in step 3
it crashes at step 3
it goes wrong in step 3
the job is killed during step 3
step 3 is responsible for the OOM
step 3 is what ran out of memory
step 3 needs optimizing
step 3 should be optimized first
the products, 79.2 GB, feature selection
""",
    ),
    Said(
        "bottleneck",
        False,
        ("both n", "f^2 n for time and memory", "n log n, n"),
        r"""
step 4
the sort
4
4. 79 GB
step 1
none of them
not step 3
step 3 is not the bottleneck
step 3 isn't it, the sort is
the sort, not step 3
the sort >> step 3
4 > 3
sort > products
is it step 3?
step 3 or step 4
3 or 4
maybe 3, maybe 4, hard to say
memory
no idea
step 3 is vectorised so it's fine
step 3 is cheap, step 4 isn't
some would say step 3, I say the sort
everything except step 3
all but step 3 is a bottleneck
it's the users
the sort takes longer than step 3
step 3 takes less than step 4
step 3 was the bottleneck in an old version
step 3 wouldn't be the bottleneck with 5 features
3 steps
3 GB
three of them are linear
79 GB, no idea which step
I'd do feature selection before step 3
steps 3 and 4
""",
    ),
)

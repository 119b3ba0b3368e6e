"""Where clauses begin in talk without any sign, and where a word that could begin one begins none."""

from __future__ import annotations

import pytest

from interviewer.reading.prose import read_prose
from interviewer.reading.source import normalise
from interviewer.reading.typed.spelling import respelt

BEGINS = """
i would not store all of it | i would use an index
i wouldnt do that | id put them in an index
we dont need all of them | we can drop the useless ones
you cannot do it exactly | you use a hash
i dont think we need the full thing | we could use an index
so i wouldnt do it like that at all | id build an index
it does not fit on one card | we would use several of them
you shouldnt do all pairs | you should do a selection first
thats not realistic | the network eats maybe a third
the groupby isnt the problem | the pairwise products are
its not the sort | its the products
compute isnt what kills you | the matrix is what kills you | it does not fit
we dont want to keep that | lets use an index
"""
"""| stands where a clause begins."""

NONE = """
i would drop the columns we would never look at
what i would do is use an index
the first thing i would say is that it is slow
the columns the model needs are few
a colleague keeps telling everyone this line is linear
my friend told me it is linear
somebody would tell you the products are slow
there is no box you could put it in
once the table is in memory i would run the selection
if it does not fit i would use several cards
so its the memory that does not fit
the part thats not going to work is the memory
i would only build products for the few pairs we have seen to be useful
the number you see quoted is seventy percent
i would throw away the features which are not useful
aggregation is linear they say
i do not buy the claim the sort is slow
rows are grouped by user id we got from the log
"""


def _clauses(text: str) -> list[str]:
    plain = respelt(normalise(text)).text
    return [plain[clause.start : clause.end].strip() for clause in read_prose(plain).clauses]


@pytest.mark.parametrize("line", BEGINS.strip().splitlines())
def test_a_clause_begins(line: str) -> None:
    wanted = [respelt(normalise(part.strip())).text for part in line.split("|")]
    assert _clauses(line.replace(" |", "")) == wanted


@pytest.mark.parametrize("line", NONE.strip().splitlines())
def test_no_clause_begins(line: str) -> None:
    assert len(_clauses(line)) == 1

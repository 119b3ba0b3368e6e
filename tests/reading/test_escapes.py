"""Control sequences of terminals and of strings that were pasted into an answer."""

from __future__ import annotations

import pytest

from interviewer.reading.source import normalise
from interviewer.reading.typed.escapes import without_escapes


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (r"Steps 1 & 2:\n- groupby: O(n)\n- agg: O(n)", "Steps 1 & 2:\n- groupby: O(n)\n- agg: O(n)"),
        (r"79 GB\nfix: do not store them", "79 GB\nfix: do not store them"),
        (r"f^2\n\ttime = f^2\ttotal", "f^2\n time = f^2 total"),
        (r"sort\r\nlag\r\n", "sort\nlag\n"),
        (r"O(n\u00b2 \u00b7 d), 10^14 \u00d7 8", normalise("O(n² · d), 10^14 × 8").text),
        (r"\ud835\udc5b\u00b2 and \ud835", normalise("𝑛² and \ufffd").text),
        (r"the \"@\" at 100 GFLOP\/s", 'the "@" at 100 GFLOP/s'),
        (r"\x1b[32msort: n log n\x1b[0m", "sort: n log n"),
        (r"$t \times d \to \theta$, $\nu \neq n$", r"$t \times d \to \theta$, $\nu \neq n$"),
        (r"$\text{time}$ and $\textbf{space}$, $\tilde{O}(n)$", r"$\text{time}$ and $\textbf{space}$, $\tilde{O}(n)$"),
    ],
)
def test_line_ends_and_tabs_are_read_but_not_commands_of_latex(typed: str, read: str) -> None:
    assert without_escapes(normalise(typed)).text == read

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.reading.contract import read_contract
from interviewer.reading.model import Aspect, Context, Stance
from interviewer.reading.reader import read
from interviewer.reading.source import READ_LIMIT
from interviewer.reading.summary import summary

CONTEXT = Context(
    {"n": ("number of rows", "rows"), "d": ("dimension", "width")},
    {"3": ("step 3", "interactions"), "ann": ("faiss",)},
)
PIECES = [
    *"O(|)|n|d|^2|²|*|·| times | squared|log |n log n|time|memory|space| is | and | or |not |wait, no: |? |. ".split(
        "|"
    ),
    *"step 3@: @|@$@`@linear@ quadratic in @ in @each @per @twice @the rows@10^14@800 TB@ = @worst case @FAISS".split(
        "@"
    ),
    *"...@((@\\frac{@}@T(n) = 2T(n/2) + @#@both @same for @respectively@½@😀@\u202e@\x00@\n@\n- ".split("@"),
]
ANSWERS = Path(__file__).parents[1] / "answers" / "dev"


def sound(text: str) -> None:
    reading = read(text, CONTEXT)
    for claim in (*reading.growths, *reading.quantities):
        assert text[claim.span.start : claim.span.end] == claim.quote
    for growth in reading.growths:
        assert (growth.growth is None) == (growth.problem is not None)
    starts = [claim.span.start for claim in reading.growths]
    assert starts == sorted(starts)
    assert len(summary(reading)) <= 12
    json.dumps(read_contract(text))


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_mixture_of_what_people_type_is_read(text: str) -> None:
    sound(text)


@settings(deadline=None, max_examples=80)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    sound(text)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_the_same_text_is_read_the_same(text: str) -> None:
    assert read(text, CONTEXT) == read(text, CONTEXT)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 8_000,
        "n*" * 4_000,
        "O(" * 4_000,
        "n^" * 4_000,
        "| n |\n" * 1_300,
        "[n" * 4_000,
        "n or " * 1_600,
        "9" * 100_000,
    ],
)
def test_hostile_texts_are_read(text: str) -> None:
    sound(text)


def test_a_long_text_is_read_up_to_the_limit() -> None:
    text = "word " * (READ_LIMIT // 5) + "time is O(n^2)"
    assert read(text).growths == ()
    assert read(text).source.truncated


def test_reading_does_not_depend_on_the_hash_seed() -> None:
    text = "Time: n or n², space O(n) respectively; FAISS is O(d log n). Step 3: f² n, twice the rows, 4 times the time"
    code = (
        "from interviewer.reading.contract import read_contract; "
        f"print(read_contract({text!r}, {{'n': 'number of rows'}}))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1


def test_every_answer_for_development_is_read() -> None:
    for path in sorted(ANSWERS.glob("statements-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines()[::7]:
            sound(json.loads(line)["text"])


def test_what_was_heard_claims_nothing() -> None:
    question = "Is the running time of this line really O(n^2) or is it something else?"
    assert all(claim.stance is not Stance.ASSERTED for claim in read(question, CONTEXT, [question]).growths)


def test_own_names_are_handed_on() -> None:
    reading = read("Let m be the number of rows, so m² time.", CONTEXT)
    assert reading.binds == {"m": "n"}
    later = read("space is m²", Context(CONTEXT.variables, bound=reading.binds))
    assert [claim.aspect for claim in later.growths] == [Aspect.SPACE]
    assert later.growths[0].growth == reading.growths[0].growth


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("time n² d", ("time n²·d",)),
        ("O(n) or O(n²)", ("not claimed: n", "not claimed: n²")),
        ("not O(n), time is O(n^2)", ("time n²", "not claimed: n")),
        ("worst case time O(n)", ("worst time n",)),
        ("O(n^^2;;)", ("can't read “O(n^^2;;)”",)),
        ("the matrix needs 800 TB", ("800 TB",)),
        ("hello", ()),
    ],
)
def test_summaries(text: str, lines: tuple[str, ...]) -> None:
    assert summary(read(text, CONTEXT)) == lines


def test_a_run_of_blanks_says_no_more_than_one() -> None:
    typed = "The  sort  costs  n \u00a0 log  n,   9  GB"
    reading = read(typed, CONTEXT)
    assert reading.source.text == "The sort costs n log n, 9 GB"
    assert [claim.quote for claim in reading.growths] == ["n \u00a0 log  n"]
    assert [claim.quote for claim in reading.quantities] == ["9  GB"]


def test_the_line_read_names_the_step_that_a_growth_is_of() -> None:
    context = Context({"n": ("rows",)}, {"sort-rows": ("sort",)})
    assert summary(read("The sort takes n log n time.", context)) == ("sort rows: time n·log n",)


@pytest.mark.parametrize(
    "text",
    [
        "takes n multiply-",
        "needs n² multiply -",
        "One token: 12·d² fused-",
        "The bottleneck is not the sort and",
        "I'd not keep K and let",
        "not 8 GB and",
        "It isn't 6ND but",
    ],
)
def test_a_message_may_break_off_within_a_word(text: str) -> None:
    sound(text)

"""The grader against labelled answers, so that no change makes it worse unseen.

The shares are floors a little below what was measured; no false Strong Hire is ever allowed.
"""

from __future__ import annotations

from collections import Counter

import pytest

from tests.answers.score import HERE, differences, load

FLOORS = {
    # part(s): share of tiers, checks, statements
    ("dev", "aside"): (0.97, 0.98, 0.97),
    ("fresh-a",): (0.95, 0.97, None),
    ("fresh-b",): (0.92, 0.96, None),
    ("fresh-c",): (None, None, 0.96),
    ("fresh-d",): (0.97, 0.98, 0.98),
    ("fresh-e",): (0.94, 0.97, None),
    ("fresh-f",): (0.97, 0.98, 0.96),
    ("fresh-g",): (0.93, 0.96, None),
    ("fresh-h",): (0.94, 0.97, 0.95),
    ("fresh-i",): (0.94, 0.97, 0.96),
    ("fresh-j",): (0.88, 0.94, None),
    ("fresh-k",): (0.95, 0.97, None),
    ("fresh-l",): (0.92, 0.96, None),
    ("fresh-m",): (None, None, 0.95),
    ("fresh-n",): (0.95, 0.97, None),
    ("fresh-o",): (0.97, 0.98, None),
    ("fresh-p",): (0.93, 0.96, None),
    ("fresh-q",): (0.93, 0.96, None),
    ("fresh-r",): (0.94, 0.97, None),
    ("fresh-s",): (0.93, 0.96, None),
    ("fresh-t",): (0.95, 0.97, None),
    ("fresh-u",): (0.92, 0.95, None),
    ("fresh-v",): (0.90, 0.95, None),
    ("fresh-w",): (0.95, 0.96, None),
    ("fresh-x",): (0.95, 0.97, None),
    ("fresh-y",): (0.92, 0.96, None),
    ("fresh-z",): (None, None, 0.95),
    ("fresh-aa",): (0.90, 0.96, None),
    ("fresh-ab",): (None, None, 0.97),
    ("fresh-ac",): (0.94, 0.97, None),
    ("fresh-ad",): (0.95, 0.96, None),
    ("fresh-ae",): (0.95, 0.97, None),
    ("fresh-af",): (0.90, 0.95, None),
    ("fresh-ag",): (0.98, 0.99, None),
    ("fresh-ah",): (0.90, 0.96, None),
    ("fresh-ai",): (0.98, 0.99, None),
    ("fresh-aj",): (0.96, 0.98, None),
    ("fresh-ak",): (0.98, 0.99, None),
    ("fresh-al",): (None, None, 0.97),
    ("fresh-am",): (0.97, 0.98, None),
    ("fresh-an",): (0.94, 0.97, None),
    ("fresh-ao",): (0.97, 0.98, None),
    ("fresh-ap",): (0.97, 0.98, None),
    ("fresh-aq",): (0.79, 0.88, None),
    ("fresh-ar",): (0.95, 0.97, None),
    ("fresh-as",): (0.97, 0.98, None),
    ("fresh-at",): (0.96, 0.97, None),
    ("fresh-au",): (0.95, 0.97, None),
    ("fresh-av",): (0.93, 0.96, None),
    ("own",): (0.95, 0.97, 0.95),
}


@pytest.mark.parametrize("parts", FLOORS, ids="+".join)
def test_shares(parts: tuple[str, ...]) -> None:
    count: Counter[tuple[str, bool]] = Counter()
    wrong: list[str] = []
    for part in parts:
        for scenario in load().packs:
            for kind, right, what in differences(part, scenario):
                count[kind, right] += 1
                if not right:
                    wrong.append(f"{kind}: {what[:160]}")
    assert count["false strong", False] == 0, "\n".join(wrong)
    for kind, floor in zip(("tier", "check", "statement"), FLOORS[parts], strict=True):
        right, all_of_them = count[kind, True], count[kind, True] + count[kind, False]
        if floor is not None:
            assert right >= floor * all_of_them > 0, f"{kind} {right}/{all_of_them}\n" + "\n".join(wrong)


def test_every_part_has_a_floor() -> None:
    parts = {path.name for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert parts == {part for group in FLOORS for part in group}

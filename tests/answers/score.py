"""Score the grader against labelled answers: python tests/answers/score.py [PART ...] [--show] [--scenario ID]."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from interviewer.grading import Grade, Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

HERE = Path(__file__).resolve().parent


def rows(path: Path) -> list[dict[str, Any]]:
    """The JSON objects of a file, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def graded(scenario: str, messages: list[str]) -> Grade:
    """The grade of one interview at the default givens."""
    return grade_messages(load().packs[scenario], messages).grade


_LIBRARY: list[Any] = []


def load() -> Any:
    """The bundled library, loaded once."""
    if not _LIBRARY:
        _LIBRARY.append(load_library())
    return _LIBRARY[0]


def differences(part: str, scenario: str) -> Iterator[tuple[str, bool, str]]:
    """(kind, right, what differs) for every tier, check and statement of a part."""
    path = HERE / part / f"sessions-{scenario}.jsonl"
    for row in rows(path) if path.exists() else []:
        grade = graded(scenario, row["messages"])
        yield "tier", grade.tier == row["tier"], f"{row['id']}: {grade.tier}, wanted {row['tier']}"
        if grade.tier == "strong_hire" != row["tier"]:
            yield "false strong", False, row["id"]
        for check, wanted in row["checks"].items():
            mark = grade.mark(check)
            right = (mark.mark is Mark.MET) == wanted
            yield (
                "check",
                right,
                f"{row['id']} {check}: {mark.mark} ({mark.note}), wanted {wanted}: {mark.evidence.quote!r}",
            )
    path = HERE / part / f"statements-{scenario}.jsonl"
    for row in rows(path) if path.exists() else []:
        mark = graded(scenario, [row["text"]]).mark(row["check"])
        right = (mark.mark is Mark.MET) == row["met"]
        why = "" if row["met"] else f"  [{row.get('why', '')}]"
        yield "statement", right, f"{row['check']} {'+' if row['met'] else '-'} ({mark.note}) {row['text']!r}{why}"


def main() -> None:
    """Print the shares, and with --show every difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=["dev"])
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--scenario", action="append")
    args = parser.parse_args()
    total: Counter[tuple[str, bool]] = Counter()
    for part in args.parts:
        for scenario in args.scenario or list(load().packs):
            count: Counter[tuple[str, bool]] = Counter()
            for kind, right, what in differences(part, scenario):
                count[kind, right] += 1
                if args.show and not right:
                    print(f"  {kind}: {what}")
            total += count
            print(f"{part:8} {scenario:24} {say(count)}")
    print(f"{'all':33} {say(total)}")


def say(count: Counter[tuple[str, bool]]) -> str:
    """The shares of a count in words."""
    kinds = ("tier", "check", "statement")
    shares = [f"{k} {count[k, True]}/{count[k, True] + count[k, False]}" for k in kinds]
    return ", ".join(shares) + f", false strong {count['false strong', False]}"


if __name__ == "__main__":
    main()

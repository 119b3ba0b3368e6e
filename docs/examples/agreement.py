"""Draws pass rates and agreement from a table of marks.

    interviewer marks -o marks.jsonl
    python docs/examples/agreement.py marks.jsonl [picture.png]

For each check: how many the machine judged, how many are met, and how often the recorded mark is the one that it gives
today. Where people (`by`) marked the same sessions, also how often they and the machine agree, with Cohen's kappa:
first marks only, and a person's only where it was given before the machine's was seen. Plain Python; a picture needs
matplotlib.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter, defaultdict
from itertools import combinations

Row = dict[str, object]


def rows_of(path: str) -> list[Row]:
    """The rows of a table in CSV or JSON Lines."""
    with open(path, encoding="utf-8", newline="") as file:
        if path.endswith(".csv"):
            return [dict(row) for row in csv.DictReader(file)]
        return [json.loads(line) for line in file if line.strip()]


def kappa(pairs: list[tuple[str, str]]) -> float:
    """Cohen's kappa of two judges: agreement beyond chance; not a number where both always say the same one thing."""
    count = len(pairs)
    agreed = sum(a == b for a, b in pairs) / count
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(first[mark] * second[mark] for mark in first) / count**2
    return float("nan") if chance == 1 else (agreed - chance) / (1 - chance)


def bar(share: float, width: int = 20) -> str:
    """A share as a bar of text."""
    return ("#" * round(share * width)).ljust(width, ".")


def main(path: str, picture: str | None = None) -> None:
    """Prints the tables; draws them too where a picture is named."""
    rows = [row for row in rows_of(path) if str(row["assessed"]).lower() == "true"]
    checks: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row["by"] == "machine":
            checks[f"{row['scenario']}: {row['check']}"].append(row)
    if not checks:
        sys.exit("There are no marks in this table.")
    rates = {}
    print(f"{'check':<44} {'marks':>6}  {'met':>4}  {'':20}  same today")
    for name, marks in checks.items():
        met = sum(row["mark"] == "met" for row in marks) / len(marks)
        same = sum(row["mark"] == row["mark_now"] for row in marks) / len(marks)
        rates[name] = (met, same)
        print(f"{name:<44} {len(marks):>6}  {met:>4.0%}  {bar(met)}  {same:>4.0%}")
    judged: dict[tuple[object, object], dict[str, str]] = defaultdict(dict)
    for row in rows:
        if row["by"] == "machine" or str(row["blind"]).lower() == "true":
            judged[row["session"], row["check"]][str(row["by"])] = str(row["first_mark"])
    for one, other in combinations(sorted({str(row["by"]) for row in rows}), 2):
        pairs = [(by[one], by[other]) for by in judged.values() if one in by and other in by]
        if pairs:
            agreed = sum(a == b for a, b in pairs)
            beyond = kappa(pairs)
            told = "not defined: both always say the same" if beyond != beyond else f"{beyond:.2f}"
            print(f"{one} and {other}: {agreed} of {len(pairs)} marks agree, kappa {told}")
    if picture:
        draw(rates, picture)


def draw(rates: dict[str, tuple[float, float]], picture: str) -> None:
    """The rates as bars in a picture."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 1 + 0.45 * len(rates)), layout="constrained")
    places = range(len(rates))
    axes.barh([at - 0.2 for at in places], [met for met, _ in rates.values()], 0.4, label="met")
    axes.barh([at + 0.2 for at in places], [same for _, same in rates.values()], 0.4, label="same mark today")
    axes.set_yticks(list(places), list(rates))
    axes.invert_yaxis()
    axes.set_xlim(0, 1)
    axes.legend(loc="lower right")
    figure.savefig(picture)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])

"""Table of marks unchanged: python -m tests.invariance [PART ...] [--show] [--change WORDS] [--scenario ID]."""

from __future__ import annotations

import argparse

from tests.invariance.changes import CHANGES
from tests.invariance.measure import OTHER_ORDER, Moved, Share, measure, measure_order
from tests.labelled import PARTS, answers


def main() -> None:
    """Print a row for each change, and with --show every mark that moved (never of the part put aside)."""
    parser = argparse.ArgumentParser(prog="python -m tests.invariance", description=__doc__)
    parser.add_argument("parts", nargs="*", default=list(PARTS))
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--change", default="", help="only the changes whose name holds these words")
    parser.add_argument("--scenario", action="append")
    args = parser.parse_args()
    labelled = [a for a in answers(args.parts) if not args.scenario or a.scenario in args.scenario]
    print(f"{len(labelled)} labelled answers, {sum(len(a.checks) for a in labelled)} marks")
    print(f"{'typed differently':30} {'altered':>8} {'marks':>6} {'moved':>6} {'met<>not':>9} {'unchanged':>10}")
    for change in [*CHANGES, OTHER_ORDER]:
        if args.change in change:
            share, moved = measure_order(labelled) if change == OTHER_ORDER else measure(change, labelled)
            print(_row(change, share), flush=True)
            for one in moved if args.show else []:
                _show(one)


def _row(change: str, share: Share) -> str:
    verdict = "" if share.unchanged >= 0.98 else "  below 98%"
    figures = f"{share.answers:8} {share.marks:6} {share.moved:6} {share.flipped:9} {share.unchanged:10.2%}"
    return f"{change:30} {figures}{verdict}"


def _show(moved: Moved) -> None:
    if moved.answer.part == "aside":
        return
    print(f"    {moved.answer.name} {moved.check}: {moved.before} -> {moved.after}")
    for before, after in zip(moved.answer.messages, moved.messages, strict=True):
        if before != after or not moved.answer.session:
            print(f"        {after!r}")


if __name__ == "__main__":
    main()

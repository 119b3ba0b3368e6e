"""Fuzz the reader: python -m tests.fuzz [--count N] [--seed S] [--start I]. Exits 1 where anything was found."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys

from tests.fuzz.check import digest
from tests.fuzz.run import Tally, run
from tests.fuzz.texts import fuzzed


def main() -> int:
    """Read, report, and compare sampled readings with those of another process that hashes differently."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--digests", action="store_true", help="print the digests of the texts whose numbers come in")
    args = parser.parse_args()
    if args.digests:
        numbers = json.loads(sys.stdin.read())
        print(json.dumps({str(index): digest(*fuzzed(args.seed, index)[1:]) for index in numbers}))
        return 0
    tally = run(args.seed, args.start, args.start + args.count, _say)
    _say(tally)
    differing = _differing(args.seed, tally)
    print(f"{len(tally.digests)} sampled readings in another process: {len(differing)} differ {differing[:5]}")
    for found in sorted(tally.found, key=lambda one: " ms for " in one.what)[:300]:
        print(f"FOUND {found.index} {found.kind} {found.scenario}: {found.what}\n    {found.text[:300]!r}")
    return 1 if tally.found or differing else 0


def _say(tally: Tally) -> None:
    mean = 1000 * tally.seconds / max(1, tally.read)
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(tally.kinds.items()))
    print(
        f"{tally.read} texts ({kinds}), {tally.characters} characters, {tally.graded} graded; mean {mean:.2f} ms, "
        f"slowest {tally.slowest * 1000:.1f} ms (number {tally.slowest_index}), {tally.over} over 50 ms, "
        f"{len(tally.found)} findings",
        flush=True,
    )


def _differing(seed: int, tally: Tally) -> list[int]:
    if not tally.digests:
        return []
    other = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "--digests", "--seed", str(seed)],
        input=json.dumps(sorted(tally.digests)),
        env={**os.environ, "PYTHONHASHSEED": "20011"},
        capture_output=True,
        text=True,
        check=True,
    )
    theirs = json.loads(other.stdout)
    return [index for index, own in tally.digests.items() if theirs[str(index)] != own]


if __name__ == "__main__":
    sys.exit(main())

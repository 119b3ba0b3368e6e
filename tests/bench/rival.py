"""Another reader in a process of its own: texts come in as JSON lines, milliseconds go out. Run by `rivals`."""

from __future__ import annotations

import json
import logging
import sys
import warnings
from collections.abc import Callable

from tests.bench.timing import cpu_ms

WARM_UP = "The time is $O(n^2 d)$, the matrix takes 800 TB and 3 hours."


def _math_verify() -> Callable[[str], tuple[float, float]]:
    from math_verify import parse, verify

    gold = parse("$n^2 d$")

    def times(text: str) -> tuple[float, float]:
        out: list[object] = []
        reading = cpu_ms(lambda: out.append(parse(text)))
        return reading, reading + cpu_ms(lambda: verify(gold, out[0]))

    return times


def _quantulum3() -> Callable[[str], tuple[float, float]]:
    from quantulum3 import parser

    def times(text: str) -> tuple[float, float]:
        took = cpu_ms(lambda: parser.parse(text))
        return took, took

    return times


def main() -> None:
    """Answer every line with [reading, reading and grading, name of the error or ""]."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    times = {"math-verify": _math_verify, "quantulum3": _quantulum3}[sys.argv[1]]()
    times(WARM_UP)
    print("ready", flush=True)
    for line in sys.stdin:
        try:
            print(json.dumps([*times(json.loads(line)), ""]), flush=True)
        except Exception as error:
            print(json.dumps([0.0, 0.0, type(error).__name__]), flush=True)


if __name__ == "__main__":
    main()

"""Measure everything, or some parts: python -m tests.bench [messages|growth|starting|keys ...] [--parts dev ...]."""

from __future__ import annotations

import argparse
import os
import platform
import sys

from tests.labelled import PARTS


def main() -> None:
    """Print the table. It never fails because something is slow: what holds and what does not stands in it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("what", nargs="*", default=["messages", "growth", "starting", "keys"])
    parser.add_argument("--parts", nargs="*", default=list(PARTS))
    args = parser.parse_args()
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {load}")
    for what in args.what:
        _part(what, args.parts)


def _part(what: str, parts: list[str]) -> None:
    if what == "messages":
        from tests.bench.messages import measure_messages

        measure_messages(parts)
    elif what == "growth":
        from tests.bench.growth import measure_growth

        measure_growth()
    elif what == "starting":
        from tests.bench.starting import measure_starting

        measure_starting()
    elif what == "keys":
        from tests.bench.keys import measure_keys

        measure_keys()
    else:
        sys.exit(f"There is no part {what!r}: messages, growth, starting, keys.")


if __name__ == "__main__":
    main()

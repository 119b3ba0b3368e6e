"""`python -m interviewer` and the `interviewer` script are the same program."""

from __future__ import annotations

import sys

from interviewer.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())

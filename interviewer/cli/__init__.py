"""The commands: stdout is data, `diagnostics` owns stderr and exit codes, heavy imports wait their turn."""

from __future__ import annotations

from interviewer.cli.program import main

__all__ = ["main"]

"""The interview as a Textual app: `interviewer.tui.app.InterviewerApp`. Nothing is imported from here."""

from __future__ import annotations

__all__: list[str] = []

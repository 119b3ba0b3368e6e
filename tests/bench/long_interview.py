"""The program in an interview of 2,000 messages, for `keys`: python -m tests.bench.long_interview HOME COUNT."""

from __future__ import annotations

import sys
from pathlib import Path

from interviewer.journal import Journal
from interviewer.library import load_library
from interviewer.session.state import Utterance
from interviewer.tui.app import InterviewerApp
from interviewer.tui.conversation import Conversation


class LongInterview(InterviewerApp):
    """Shows so many messages of a candidate once the interview is on screen, then says that it is ready."""

    count = 0

    def on_mount(self) -> None:
        super().on_mount()
        self.set_timer(1.0, self._fill)

    def _fill(self) -> None:
        talks = self.screen.query(Conversation)
        if not talks:
            self.set_timer(0.5, self._fill)
            return
        talk = talks.first()
        before = self.screen.room.state.conversation  # type: ignore[attr-defined]
        text = "Step 3 has f(f-1) products of n rows, so O(f² n) time; message"
        talk.show(
            (*before, *(Utterance("candidate", "answer", f"{text} {i}", 0.0, None, i) for i in range(self.count)))
        )
        self.set_timer(1.0, lambda: self.bell())


def main() -> None:
    """Open the interview and wait for keys."""
    home, count = Path(sys.argv[1]), int(sys.argv[2])
    LongInterview.count = count
    start = ("scenario", "feature-pipeline", {})
    LongInterview(Journal.open(home / "long.db"), load_library(), start=start).run()  # type: ignore[arg-type]


if __name__ == "__main__":
    main()

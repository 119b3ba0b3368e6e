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
    """Shows so many messages of a candidate once the interview is on screen."""

    count = 0

    def on_mount(self) -> None:
        super().on_mount()
        self.set_timer(0.5, self._wait)

    def _wait(self) -> None:
        """The interview shows its own opening first; a busy machine may take a while over it."""
        self.set_timer(*((3.0, self._fill) if self.screen.query(Conversation) else (0.5, self._wait)))

    def _fill(self) -> None:
        talk = self.screen.query_one(Conversation)
        before = self.screen.room.state.conversation  # type: ignore[attr-defined]
        text = "Step 3 has f(f-1) products of n rows, so O(f² n) time; message"
        talk.show(
            (*before, *(Utterance("candidate", "answer", f"{text} {i}", 0.0, None, i) for i in range(self.count)))
        )


def main() -> None:
    """Open the interview and wait for keys."""
    home, count = Path(sys.argv[1]), int(sys.argv[2])
    LongInterview.count = count
    start = ("scenario", "feature-pipeline", {})
    LongInterview(Journal.open(home / "long.db"), load_library(), start=start).run()  # type: ignore[arg-type]


if __name__ == "__main__":
    main()

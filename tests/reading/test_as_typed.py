"""The line under the answer reads every beginning of a message while it is typed: none may fail."""

from __future__ import annotations

import re

from interviewer.content.pack import context_of
from interviewer.reading.reader import read
from tests.labelled import answers, packs


def test_every_beginning_of_an_answer_is_read() -> None:
    contexts = {scenario: context_of(pack.scenario) for scenario, pack in packs().items()}
    typed = [(one.scenario, text) for one in answers(("dev",)) for text in one.messages if len(text) < 400]
    for scenario, text in typed[::6]:
        for word in re.finditer(r"\S+", text):
            beginning = text[: word.end()]
            assert read(beginning, contexts[scenario]).source.typed.strip() == beginning.strip()

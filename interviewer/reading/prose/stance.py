"""How the candidate stands to each word: asserted, mentioned, hedged, asked or rejected, and by which cue."""

from __future__ import annotations

from interviewer.reading.prose.stances.chosen import Chosen
from interviewer.reading.prose.stances.endorsements import Endorsements
from interviewer.reading.prose.stances.gapped import Gapped
from interviewer.reading.prose.stances.hedges import Hedges
from interviewer.reading.prose.stances.hollow import Hollow
from interviewer.reading.prose.stances.jokes import Jokes
from interviewer.reading.prose.stances.marks import Part
from interviewer.reading.prose.stances.miscounts import Miscounts
from interviewer.reading.prose.stances.other_setting import OtherSetting
from interviewer.reading.prose.stances.questions import Questions
from interviewer.reading.prose.stances.remarks import Remarks
from interviewer.reading.prose.stances.tautologies import Tautologies
from interviewer.reading.prose.stances.voices import Voices

__all__ = ["Part", "StanceReader"]


class StanceReader(
    Voices,
    Gapped,
    OtherSetting,
    Questions,
    Hedges,
    Hollow,
    Chosen,
    Miscounts,
    Endorsements,
    Jokes,
    Tautologies,
    Remarks,
):
    """The stance and cue of every token; `run` fills both lists."""

    def run(self) -> None:
        if self.hits:
            self._undecidedness()
            self._forward()
            self._backward()
            self._gaps()
        self._other_settings()
        self._questions()
        self._lists()
        self._hollow()
        self._disowned()
        self._tautologies()
        if self.hits:
            self._hedges()
            self._choices_by_place()
            self._corrections()
            self._endorsements()
            self._jokes()
        self._miscounts()
        self._taken_back_whole()
        self._remarks()

"""The interviewer's seat of a led interview: script, rubric, notes, clock, conversation."""

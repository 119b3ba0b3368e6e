"""Which of a candidate's own figures stands: replaced, said again, brought down, of a part, on paper only."""

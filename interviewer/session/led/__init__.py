"""An interview that a person leads: what both seats see, and what only the interviewer's seat knows. Pure."""

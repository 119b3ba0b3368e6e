"""The candidate's seat in a browser: one link, one candidate, one process, nothing else to be reached."""

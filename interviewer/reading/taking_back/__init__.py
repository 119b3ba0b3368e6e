"""Where a message takes back what was said before it."""

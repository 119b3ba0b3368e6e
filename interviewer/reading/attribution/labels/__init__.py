"""Which aspect and case a growth is of: words before it, behind it, above it."""

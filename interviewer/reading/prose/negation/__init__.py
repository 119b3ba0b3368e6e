"""Which words a negation reaches, and where it ends."""

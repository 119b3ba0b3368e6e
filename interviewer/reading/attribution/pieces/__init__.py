"""Growths told in pieces: factors apart, sums, proportions, parts of a whole."""

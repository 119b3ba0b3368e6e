"""How the candidate stands to each growth and figure: claimed, replaced, of another case, struck."""

"""How the candidate stands to each word: denied, hedged, asked, quoted, supposed, taken back."""

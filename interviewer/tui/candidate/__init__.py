"""The candidate's seat of a led interview on a terminal or in a browser."""

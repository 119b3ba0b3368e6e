"""Texts that nobody would type, and many that somebody might: read without an exception, in time, the same."""

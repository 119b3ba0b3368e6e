"""The tables of led sessions in the journal's file: their private half."""

from __future__ import annotations

import sqlite3

__all__ = ["led_tables"]


def led_tables(connection: sqlite3.Connection) -> None:
    """The desk's tables: a step of the journal's schema."""
    connection.execute(
        """CREATE TABLE led_sessions (
            id TEXT PRIMARY KEY NOT NULL, scenario TEXT NOT NULL, title TEXT NOT NULL, candidate TEXT NOT NULL,
            started_at REAL NOT NULL, code TEXT NOT NULL UNIQUE, shadow_code TEXT NOT NULL UNIQUE, pack TEXT NOT NULL
        ) STRICT"""
    )
    connection.execute(
        """CREATE TABLE led_events (
            session TEXT NOT NULL REFERENCES led_sessions(id) ON DELETE CASCADE, author TEXT NOT NULL,
            seq INTEGER NOT NULL CHECK (seq >= 0), type TEXT NOT NULL, json TEXT NOT NULL, at REAL NOT NULL,
            PRIMARY KEY (session, author, seq)
        ) STRICT"""
    )

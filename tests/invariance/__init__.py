"""Marks survive how people type: the same labelled answers, typed differently, earn the same marks."""

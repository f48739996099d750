"""Meetings in number: an immutable collection, its filters and indexes, its views, and what can be analysed."""

"""The words that label what a meeting was, before a colon or on a line above it."""

__all__ = ["BULLETS", "DATES", "HOSTS", "PEOPLE", "PLACES"]

PEOPLE = (
    r"(?:list of )?(?:attendees|delegates|observers|participants)|attendance|present|"
    r"participating (?:administrations|countries|members|organi[sz]ations)"
)
PLACES = "location|place|venue|where"
DATES = "dates?|when"
HOSTS = "hosts?|organi[sz]ers?"

BULLETS = r"\-*\u2022\u00b7\u25aa\u25e6\u2023\uf0b7"
"""What the items of a list begin with, as a set of an expression."""

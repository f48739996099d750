"""The words that label what a meeting was, before a colon or on a line above it."""

__all__ = ["DATES", "HOSTS", "MARK", "PEOPLE", "PLACES"]

PEOPLE = (
    r"(?:list of )?(?:attendees|delegates|delegations|observers|participants)|attendance|beneficiaries|present|"
    r"(?:beneficiary|participating) (?:administrations|countries|members|organi[sz]ations)"
)
PLACES = "location|place|venue|where"
DATES = "dates?|when"
HOSTS = "hosts?|organi[sz]ers?"

MARK = (
    r"(?:[\-*\u2022\u00b7\u25aa\u25a0\u25cf\u25cb\u25e6\u2023\u27a2\u2713\uf0a7\uf0b7]|"
    r"(?:o|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])(?= ))"
)
"""What an item of a list begins with: "- ", "o ", "2. ", "b) ", "(iii) "."""

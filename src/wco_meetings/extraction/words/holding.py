"""The verbs for holding a meeting: what its hosts did, and what was done with it."""

__all__ = ["GIVEN", "HELD"]

HELD = r"held|(?:co-?)?hosted|(?:co-?)?organi[sz]ed|conducted|convened|arranged|staged|carried out"
"""What is said of a meeting by whoever tells that it took place, before its name or after it."""
GIVEN = f"{HELD}|delivered"
"""The same where a meeting must be what is told of: speeches are delivered too."""

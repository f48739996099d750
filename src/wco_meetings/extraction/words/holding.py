"""The verbs for holding a meeting: what its hosts did, and what was done with it."""

__all__ = ["GIVEN", "HELD", "ORGANISED", "ORGANISED_OR_GIVEN", "PREPARES_TO"]

ORGANISED = r"(?:co-?)?(?:hosted|organi[sz]ed|arranged)|staged|put together"
"""What is done before a meeting, or for it."""
_CONDUCTED = "conducted|convened|carried out"
ORGANISED_OR_GIVEN = f"{ORGANISED}|delivered|{_CONDUCTED}"
"""What hosts do with a meeting, in the past."""
HELD = f"held|{ORGANISED}|{_CONDUCTED}"
"""What is said of a meeting by whoever tells that it took place, before its name or after it."""
GIVEN = f"held|{ORGANISED_OR_GIVEN}"
"""The same where a meeting must be what is told of: speeches are delivered too."""
PREPARES_TO = "(?:(?:is|are) (?:preparing|set)|prepares?) to"
"""What is said of who will hold or host one, before that."""

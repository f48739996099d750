"""What stands before a person's name."""

__all__ = ["TITLE"]

TITLE = r"(?:Mr|Mrs|Ms|Mme|Dr|Prof|Col|Gen|Hon)\b\.?"
"""An expression for a title, with its full stop."""

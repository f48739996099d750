"""What stands before a person's name."""

from __future__ import annotations

__all__ = ["TITLE"]

TITLE = r"(?:Mr|Mrs|Ms|Mme|Dr|Prof|Col|Gen|Hon)\b\.?"
"""An expression for a title, with its full stop."""

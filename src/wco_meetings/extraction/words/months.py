"""The months in full, in English, in which the text of a page is read."""

from ...model.dates import MONTHS

__all__ = ["ENGLISH_MONTH"]

ENGLISH_MONTH = f"(?:{'|'.join(MONTHS)})"
"""An expression for a month."""

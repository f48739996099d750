"""The months in full, in English: the language of the pages that are read, whatever that of their furniture."""

from ...model.dates import MONTHS

__all__ = ["ENGLISH_MONTH"]

ENGLISH_MONTH = f"(?:{'|'.join(MONTHS)})"
"""An expression for a month."""

"""The months and the days of the week in full, in English, in which the text of a page is read."""

from ...model.dates import MONTHS

__all__ = ["ENGLISH_MONTH", "WEEKDAY", "WEEKDAYS"]

ENGLISH_MONTH = f"(?:{'|'.join(MONTHS)})"
"""An expression for a month."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days of the week, in the order of `date.weekday`."""
WEEKDAY = f"(?:{'|'.join(WEEKDAYS)})"
"""An expression for a day of the week."""

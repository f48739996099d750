"""The months and the days of the week in full, in English, in which the text of a page is read."""

from ...model.dates import MONTHS

__all__ = ["A_DAY", "ENGLISH_MONTH", "WEEKDAY", "WEEKDAYS"]

ENGLISH_MONTH = f"(?:{'|'.join(MONTHS)})"
"""An expression for a month."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days of the week, in the order of `date.weekday`."""
WEEKDAY = f"(?:{'|'.join(WEEKDAYS)})"
"""An expression for a day of the week."""
A_DAY = rf"(?:\w+day,? )?(?:the )?(?:\d[^.;()A-Z\n]{{0,20}} {ENGLISH_MONTH}|{ENGLISH_MONTH} \d)"
"""An expression for a day with its month: "Monday, 5 May", "May 5"."""

"""Days written in figures alone: "22.10.2019", "14/09/2021", "2021-09-14"."""

from __future__ import annotations

import re
from datetime import date

__all__ = ["IN_FIGURES", "day_in_figures", "day_of"]

IN_FIGURES = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)(?P<mark>[/.-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    r"|(?P<first>\d\d?)(?P<between>[/.-])(?P<second>\d\d?)(?P=between)(?P<last>(?:19|20)\d\d))(?![/.]?\d)"
)
_MONTHS = 12


def day_in_figures(found: re.Match[str]) -> date | None:
    """The day; None where there is none, or where two figures may both be the month.

    Between points the day comes first. Elsewhere only a figure that is no month, or two that are the same, tell.

    >>> [str(day_in_figures(IN_FIGURES.match(day))) for day in ("5.6.2015", "14/06/2015", "06/14/2015", "05/06/2015")]
    ['2015-06-05', '2015-06-14', '2015-06-14', 'None']
    """
    if found["year"]:
        return day_of(int(found["year"]), int(found["month"]), int(found["day"]))
    first, second = int(found["first"]), int(found["second"])
    if found["between"] != "." and first <= _MONTHS and second <= _MONTHS and first != second:
        return None
    day, month = (first, second) if first > _MONTHS or found["between"] == "." else (second, first)
    return day_of(int(found["last"]), month, day)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""Days written in figures alone: "22.10.2019", "14/09/2021", "2021-09-14"."""

import re
from datetime import date

__all__ = ["IN_FIGURES", "day_first", "day_in_figures", "day_of"]

IN_FIGURES = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)(?P<mark>[/.-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    r"|(?P<first>\d\d?)(?P<between>[/.-])(?P<second>\d\d?)(?P=between)(?P<last>(?:19|20)\d\d))(?![/.]?\d)"
)
_MONTHS = 12


def day_first(found: re.Match[str]) -> bool | None:
    """Whether the day comes before the month, where the figures say so: between points, and where one is no month."""
    if found["year"]:
        return None
    first, second = int(found["first"]), int(found["second"])
    if found["between"] == "." or first > _MONTHS:
        return True
    return False if second > _MONTHS else None


def day_in_figures(found: re.Match[str], days_first: bool | None = None) -> date | None:
    """The day; None where there is none, or where two figures may both be the month.

    Whether the `days_first` come is what the other days of the page say. Without that "05/05/2021" is a day, and
    "05/06/2021" is left open.
    """
    if found["year"]:
        return day_of(int(found["year"]), int(found["month"]), int(found["day"]))
    first, second = int(found["first"]), int(found["second"])
    own = day_first(found)
    if own is None and days_first is None and first != second:
        return None
    day, month = (second, first) if (days_first if own is None else own) is False else (first, second)
    return day_of(int(found["last"]), month, day)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None

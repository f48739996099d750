"""The days in a sentence that names a meeting, which tell the page's own from one that it recalls."""

from datetime import timedelta

from ...model.dates import DateSpan, Precision
from ..days.days import find_dates
from ..page.page import Page

__all__ = ["days_told_with", "exact_days", "has_days", "lies_within", "was_lately"]

# A page comes out within some weeks of its meeting, mostly.
_LATELY = timedelta(days=100)


def days_told_with(page: Page, place: int) -> list[DateSpan]:
    """The days that are named in the sentence of a place; months, too."""
    sentence = page.sentence_at(place)
    return [one.dates for one in find_dates(page.tokens, sentence.start, sentence.end, page.published) if one.dates]


def exact_days(page: Page, place: int) -> list[DateSpan]:
    """The days that are named in the sentence of a place, without months."""
    return [one for one in days_told_with(page, place) if one.precision is Precision.DAY]


def has_days(page: Page, place: int) -> bool:
    """Whether the sentence of a place names days, and not only months."""
    return bool(exact_days(page, place))


def was_lately(page: Page, place: int) -> bool:
    """Whether the sentence of a place tells of days shortly before the page; of any days, where it bears none."""
    day = page.published
    return any(day is None or timedelta(0) <= day - one.start <= _LATELY for one in days_told_with(page, place))


def lies_within(page: Page, place: int, whole: list[DateSpan]) -> bool:
    """Whether no day that is named in the sentence of a place lies outside all of some spans."""
    return all(any(one.within(other) for other in whole) for one in exact_days(page, place))

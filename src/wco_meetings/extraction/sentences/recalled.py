"""Sentences that only recall something: what was, by the month that they name, some months before."""

import re
from datetime import date

from ...model.dates import MONTHS
from ..text import Span
from ..words.calendar import ENGLISH_MONTH
from .signals import Sentence, Signal

__all__ = ["is_recalled", "opens_months_before"]

_THEN = rf"(?P<month>{ENGLISH_MONTH}) (?P<year>(?:19|20)\d\d)\b"
# "In January 2017, Malta took part in the first Amber Workshop".
_OPENS = re.compile(rf"In (?:early |late |mid-)?{_THEN}")
# "At its 3rd Session in December 2020 the Council approved", "the fifth meeting in last June was organized".
_AFTER = re.compile(
    rf"(?:,? (?:held|which was held))? in (?:(?:early |late |mid-)?{_THEN}|last (?P<last>{ENGLISH_MONTH})\b)"
)
# Two whole months lie between: a page gives days to what was lately, up to a hundred days before, and says only the
# month of what it recalls.
_MONTHS = 3


def opens_months_before(text: str, sentence: Sentence, day: date | None) -> bool:
    """Whether a sentence opens with a month that was some months before a day: that of the page, or of its meeting."""
    opens = _OPENS.match(text, sentence.start, sentence.end) if sentence.has(Signal.FIGURES) else None
    return opens is not None and _was_before(opens, day)


def is_recalled(text: str, sentence: Sentence, name: Span, day: date | None) -> bool:
    """Whether a sentence says of a meeting that it was held some months before the day of the page."""
    after = _AFTER.match(text, name.end, sentence.end)
    return (after is not None and _was_before(after, day)) or opens_months_before(text, sentence, day)


def _was_before(then: re.Match[str], day: date | None) -> bool:
    if then["year"] is None:
        return day is None or (day.month - MONTHS.index(then["last"]) - 1) % 12 >= _MONTHS
    month = int(then["year"]) * 12 + MONTHS.index(then["month"]) + 1
    return day is not None and day.year * 12 + day.month - month >= _MONTHS

"""When something was: a span of whole days, as exact as its source, and what that allows to be said of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum, auto
from typing import Any, SupportsIndex, TypeAlias, final

import attrs
from attrs import field, frozen

from ..arguments import whole
from ..errors import InvalidValue
from . import fields as f
from .words import as_word

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "MONTHS",
    "DateSpan",
    "Precision",
    "When",
    "a_day",
    "a_span",
    "earliest_end",
    "for_eyes",
    "latest_start",
    "span_given",
]

# The oldest fact is of 1951: a year outside these three centuries is a slip, and refusing it finds the slip.
FIRST_YEAR = 1900
LAST_YEAR = 2199

# Neither ``strftime`` nor ``calendar`` will do: both speak the language of the process.
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The months in English."""


class Precision(StrEnum):
    """How exactly a span is known: its very days, or only the months or years that it lies in."""

    DAY = auto()
    MONTH = auto()
    YEAR = auto()


_ISO_LENGTHS = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}


def _as_precision(value: Precision | str) -> Precision:
    return as_word(Precision, value)


def a_day(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A plain date: a datetime is one to Python, but its time of day would be lost in silence."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise f.invalid(record, attribute, value, "a datetime.date, which has no time of day")
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise f.invalid(record, attribute, value, f"a year from {FIRST_YEAR} to {LAST_YEAR}")


@final
@frozen(kw_only=True, order=True)
class DateSpan:
    """Whole days from `start` to `end`, both inclusive, known to the `precision` that the source had.

    Of precision `day`, the span is what happened, from its first day to its last. Of precision `month` or
    `year`, it covers whole months or years, and what happened lies *somewhere within* them: a month is
    never its first day. Spans are equal by value, hashable, and ordered by start, then end, then precision,
    the more exact first.

    `str` gives the ISO 8601 form, cut to the precision, with a slash between two ends; `parse` reads it
    back. Raises `InvalidValue` for an end before the start, a month or year that is not whole, a
    `datetime`, and years outside 1900 to 2199.

    >>> from datetime import date
    >>> sochi = DateSpan(start=date(2015, 11, 25), end=date(2015, 11, 26))
    >>> sochi
    DateSpan('2015-11-25/2015-11-26')
    >>> DateSpan.parse("November 2015") < sochi < DateSpan.parse("2016")
    True
    """

    start: date = field(validator=a_day)
    end: date = field(validator=a_day)
    precision: Precision = field(default=Precision.DAY, converter=_as_precision, validator=f.one_of(Precision))

    def __attrs_post_init__(self) -> None:
        if not type(self.start) is type(self.end) is date:  # not every format writes the classes below
            for name, day in (("start", self.start), ("end", self.end)):
                object.__setattr__(self, name, date(day.year, day.month, day.day))
        if self.end < self.start:
            raise InvalidValue("DateSpan.end", self.end, f"a day on or after start, {self.start}")
        if self.precision is Precision.DAY:
            return
        first, last = self.start.replace(day=1), self.end
        if self.precision is Precision.YEAR:
            first, last = first.replace(month=1), last.replace(month=12)
        last = _last_of_month(last)
        if self.start != first:
            raise InvalidValue("DateSpan.start", self.start, f"the first day of a {self.precision}, {first}")
        if self.end != last:
            raise InvalidValue("DateSpan.end", self.end, f"the last day of a {self.precision}, {last}")

    @classmethod
    def parse(cls, text: str) -> DateSpan:
        """The span that a text states, in the ways in which pages about meetings write it.

        Reads days, months and years as ISO 8601 has them in the extended form, and intervals of two such
        ("2015-11-25/26" too, but no other shortened end), no weeks and no days of a year; days, months and years
        with the month in words, in English, French, Spanish, Portuguese, German, Russian, Arabic or Chinese; ranges
        ("25-26", "from 27 to 31"); and lists of days that follow one another ("5 and 6"). A weekday may stand by
        its day and must be the right one.

        Raises `InvalidValue`, with the reason, for what it can't be sure of: days in figures ("25/11/2015"), whose
        day and month can change places, unless the year stands first; days that don't exist, quarters, two-digit
        years, "next week", lists with gaps, words left over, texts of more than 200 characters. It never fills in
        what isn't written.

        >>> DateSpan.parse("29 February to 3 March 2016")
        DateSpan('2016-02-29/2016-03-03')
        >>> DateSpan.parse("du 27 février au 2 mars 2017")
        DateSpan('2017-02-27/2017-03-02')
        >>> DateSpan.parse("2023年2月3日至5日")
        DateSpan('2023-02-03/2023-02-05')
        >>> DateSpan.parse("2015-11").precision
        <Precision.MONTH: 'month'>
        >>> try:
        ...     DateSpan.parse("31 November 2015")
        ... except ValueError as error:
        ...     print(error)
        DateSpan.parse: '31 November 2015' is not valid: expected a day of November 2015, which has 30
        """
        # dateutil costs as much to import as all of the model.
        from .datetext import parse

        return parse(text)

    @classmethod
    def of(cls, value: When) -> DateSpan:
        """The span that a program means by a span, a `date`, a year as a number, or a text for `parse`.

        A number may be one of numpy. Raises `InvalidValue` for anything else, a `datetime` or a bool among it.

        >>> DateSpan.of(2015)
        DateSpan('2015')
        >>> DateSpan.of("2015-11") == DateSpan.of(DateSpan.parse("November 2015"))
        True
        """
        match value:
            case DateSpan():
                return value
            case str():
                return cls.parse(value)
            case datetime():  # a Timestamp of pandas is one
                raise InvalidValue("DateSpan.of", value, "a date without a time of day, which .date() gives")
            case date():
                return cls(start=value, end=value)
            case _ if (year := whole(value)) is not None and FIRST_YEAR <= year <= LAST_YEAR:
                return cls(start=date(year, 1, 1), end=date(year, 12, 31), precision=Precision.YEAR)
            case _:
                expected = f"a DateSpan, a date, a text, or a year from {FIRST_YEAR} to {LAST_YEAR}"
                raise InvalidValue("DateSpan.of", value, expected)

    def __str__(self) -> str:
        length = _ISO_LENGTHS[self.precision]
        start, end = self.start.isoformat()[:length], self.end.isoformat()[:length]
        return start if start == end else f"{start}/{end}"

    def __repr__(self) -> str:
        return f"DateSpan('{self}')"

    def long(self) -> str:
        """The span in English words, for people to read; `parse` reads it back.

        >>> DateSpan.parse("2015-11-25/2015-11-26").long()
        '25-26 November 2015'
        >>> DateSpan.parse("2015-12-30/2016-01-02").long()
        '30 December 2015 to 2 January 2016'
        """
        start, end = self._in_words(self.start), self._in_words(self.end)
        if start == end:
            return " ".join(end)
        coarsest_change = max(place for place, word in enumerate(start) if word != end[place])
        joint = "-" if self.precision is Precision.DAY and coarsest_change == 0 else " to "
        return f"{' '.join(start[: coarsest_change + 1])}{joint}{' '.join(end)}"

    def _in_words(self, day: date) -> list[str]:
        words = [str(day.day), MONTHS[day.month - 1], str(day.year)]
        return words[list(Precision).index(self.precision) :]

    def before(self, other: When) -> bool | None:
        """Whether this ended before the other started: yes, no, or None where the precision leaves it open.

        Yes, if this one's last day is before the other's first. No, if even the earliest end that this one
        can have had is not before the latest start that the other can have had. `other` is what `DateSpan.of` takes;
        raises `InvalidValue` for what is no date.

        >>> month, day = DateSpan.parse("November 2015"), DateSpan.parse("25 November 2015")
        >>> day.before(2016), day.before(month), DateSpan.of(2016).before(day)
        (True, None, False)
        """
        other = DateSpan.of(other)
        if self.end < other.start:
            return True
        return False if earliest_end(self) >= latest_start(other) else None

    def within(self, window: When) -> bool | None:
        """Whether all of this was in a window, whose days all count: yes, no, or None where it may have been.

        `window` is what `DateSpan.of` takes; raises `InvalidValue` for what is no date.

        >>> sochi = DateSpan.parse("25-26 November 2015")
        >>> sochi.within(2015), sochi.within("26 November 2015")
        (True, False)
        >>> print(DateSpan.of(2015).within("March 2015"))
        None
        """
        window = DateSpan.of(window)
        if window.start <= self.start and self.end <= window.end:
            return True
        if self.precision is Precision.DAY or self.end < window.start or window.end < self.start:
            return False
        return None

    def overlaps(self, other: When) -> bool | None:
        """Whether both went on on at least one same day: yes, no, or None where the precision leaves it open.

        `other` is what `DateSpan.of` takes; raises `InvalidValue` for what is no date.

        >>> sochi = DateSpan.parse("25-26 November 2015")
        >>> sochi.overlaps("26-27 November 2015"), sochi.overlaps(2016)
        (True, False)
        >>> print(sochi.overlaps(2015))
        None
        """
        other = DateSpan.of(other)
        apart = (self.before(other), other.before(self))
        if True in apart:
            return False
        return None if None in apart else True


def a_span(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A span; a text of one goes through `DateSpan.parse`, which says what it can't be sure of."""
    if type(value) is not DateSpan:
        expected = "a DateSpan: `DateSpan.parse` reads a text, `DateSpan.of` takes a day or a year too"
        raise f.invalid(record, attribute, value, expected)


def latest_start(span: DateSpan) -> date:
    """The last day on which it can have begun: what took place somewhere within a span can have been on its last."""
    return span.start if span.precision is Precision.DAY else span.end


def earliest_end(span: DateSpan) -> date:
    """The first day on which it can have ended: what took place somewhere within a span can have been on its first."""
    return span.end if span.precision is Precision.DAY else span.start


def for_eyes(span: DateSpan) -> str:
    """The span in words beside a meeting, where "April to May 1998" would look like one that took two months."""
    words = span.long()
    is_window = span.precision is not Precision.DAY and " to " in words
    return f"some time in {words}" if is_window else words


# What a program may say in place of a span.
When: TypeAlias = DateSpan | date | SupportsIndex | str


def span_given(value: When, argument: str) -> DateSpan:
    """The span that a program gives as an argument, which an error names."""
    try:
        return DateSpan.of(value)
    except InvalidValue as error:
        raise InvalidValue(argument, error.value, error.expected, error.nearest) from None


def _last_of_month(day: date) -> date:
    next_month = day.replace(day=28) + timedelta(days=4)
    return next_month - timedelta(days=next_month.day)

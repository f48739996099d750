"""A span says what its source said: it reads what is sure, refuses the rest, knows what it leaves open."""

from __future__ import annotations

import copy
import operator
import pickle
import subprocess
import sys
from calendar import monthrange
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from itertools import pairwise, product
from typing import Any, NamedTuple

import pytest
from dateutil import parser
from hypothesis import example, given, strategies as st
from pace import seconds

from wco_meetings.errors import Error, InvalidValue
from wco_meetings.extraction.days.days import find_dates
from wco_meetings.extraction.tokens import Tokens
from wco_meetings.model import datetext
from wco_meetings.model.dates import DateSpan, Precision, When
from wco_meetings.model.datetext import page_date
from wco_meetings.model.datewords import LANGUAGES, MONTHS, SMALL_WORDS, WEEKDAYS

FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)
ONE_DAY = timedelta(days=1)


def rounded(first: date, last: date, precision: Precision) -> DateSpan:
    """The span over two days in either order, rounded outwards to the precision."""
    start, end = sorted([first, last])
    if precision is Precision.YEAR:
        start, end = start.replace(month=1), end.replace(month=12)
    if precision is not Precision.DAY:
        start, end = start.replace(day=1), end.replace(day=monthrange(end.year, end.month)[1])
    return DateSpan(start=start, end=end, precision=precision)


def lasting(first: date, more: int, precision: Precision) -> DateSpan:
    """The span over a day and so many more, rounded outwards to the precision."""
    return rounded(first, min(first + more * ONE_DAY, LAST), precision)


def spans() -> st.SearchStrategy[DateSpan]:
    """Spans of every precision, long and short."""
    days, precisions = st.dates(FIRST, LAST), st.sampled_from(Precision)
    return st.builds(rounded, days, days, precisions) | st.builds(lasting, days, st.integers(0, 40), precisions)


def refusal(text: Any) -> InvalidValue:
    """The error with which a text is refused."""
    with pytest.raises(InvalidValue) as caught:
        DateSpan.parse(text)
    return caught.value


class TestASpanIsAValue:
    @given(spans())
    def test_it_is_equal_to_its_copies_and_hashes_like_them(self, span: DateSpan) -> None:
        twins = [
            DateSpan(start=span.start, end=span.end, precision=span.precision),
            copy.deepcopy(span),
            pickle.loads(pickle.dumps(span)),
        ]
        assert [span] * 3 == twins
        assert {span} == set(twins)

    @given(spans(), spans())
    def test_its_order_is_total_and_agrees_with_equality(self, one: DateSpan, other: DateSpan) -> None:
        assert 1 == (one < other) + (one == other) + (one > other)
        assert (one <= other) == (one < other or one == other)

    @given(st.lists(spans()))
    def test_its_order_is_that_of_start_then_end_then_exactness(self, some: list[DateSpan]) -> None:
        exactness = list(Precision)
        expected = sorted(some, key=lambda span: (span.start, span.end, exactness.index(span.precision)))
        assert expected == sorted(some)

    def test_it_differs_from_a_span_of_the_same_days_and_another_precision(self) -> None:
        days, month = DateSpan.parse("1-30 November 2015"), DateSpan.parse("November 2015")
        assert (days.start, days.end) == (month.start, month.end)
        assert days != month
        assert days < month

    def test_its_repr_is_short(self) -> None:
        assert "DateSpan('2015-11-25/2015-11-26')" == repr(DateSpan.parse("25-26 November 2015"))

    def test_its_precision_may_be_given_as_a_string(self) -> None:
        span = DateSpan(start=date(2015, 1, 1), end=date(2015, 12, 31), precision="year")
        assert Precision.YEAR is span.precision

    def test_its_days_are_plain_dates_whatever_class_they_came_in(self) -> None:
        class Today(date):
            """As libraries make them that stop the clock."""

        span = DateSpan.of(Today(2015, 11, 25))
        assert DateSpan.parse("2015-11-25") == span
        assert [date, date] == [type(span.start), type(span.end)]

    def test_a_single_day_is_a_span_of_precision_day(self) -> None:
        assert Precision.DAY is DateSpan(start=date(2015, 11, 25), end=date(2015, 11, 25)).precision

    @pytest.mark.parametrize(
        ("start", "end", "precision", "message"),
        [
            (
                date(2015, 11, 25),
                date(2015, 11, 24),
                "day",
                "end: {end!r}: a day on or after start, 2015-11-25",
            ),
            (
                date(2015, 11, 2),
                date(2015, 11, 30),
                "month",
                "start: {start!r}: the first day of a month, 2015-11-01",
            ),
            (
                date(2016, 2, 1),
                date(2016, 2, 28),
                "month",
                "end: {end!r}: the last day of a month, 2016-02-29",
            ),
            (
                date(2015, 2, 1),
                date(2015, 12, 31),
                "year",
                "start: {start!r}: the first day of a year, 2015-01-01",
            ),
            (
                date(2015, 1, 1),
                date(2016, 11, 30),
                "year",
                "end: {end!r}: the last day of a year, 2016-12-31",
            ),
            (
                date(2015, 11, 25),
                datetime(2015, 11, 25, 9),
                "day",
                "end: {end!r}: a datetime.date, which has no time of day",
            ),
            ("2015-11-25", date(2015, 11, 25), "day", "start: {start!r}: a datetime.date, which has no time of day"),
            (date(1066, 10, 14), date(1966, 10, 14), "day", "start: {start!r}: a year from 1900 to 2199"),
            (date(2015, 11, 1), date.max, "month", "end: {end!r}: a year from 1900 to 2199"),
            (
                date(2015, 1, 1),
                date(2015, 12, 31),
                "yaer",
                "precision: 'yaer': one of day, month, year; nearest: 'year'",
            ),
            (date(2015, 1, 1), date(2015, 12, 31), None, "precision: None: one of day, month, year"),
        ],
    )
    def test_it_refuses_what_it_can_not_be(self, start: Any, end: Any, precision: Any, message: str) -> None:
        field, value, expected = message.format(start=start, end=end).split(": ", 2)
        with pytest.raises(InvalidValue) as caught:
            DateSpan(start=start, end=end, precision=precision)
        assert f"DateSpan.{field}: {value} is not valid: expected {expected}" == str(caught.value)


class Whole:
    """What other libraries have for whole numbers, and for arrays that may hold one."""

    def __init__(self, number: Any) -> None:
        self._number = number

    def __index__(self) -> int:
        return operator.index(self._number)


class TestWhatAProgramMeans:
    @pytest.mark.parametrize(
        ("meant", "span"),
        [
            (DateSpan.parse("2015-11"), "2015-11"),
            (date(2015, 11, 25), "2015-11-25"),
            (2015, "2015"),
            (1900, "1900"),
            (2199, "2199"),
            (Whole(2015), "2015"),
            ("25-26 November 2015", "2015-11-25/2015-11-26"),
        ],
    )
    def test_a_span_a_day_a_year_or_a_text_is_a_span(self, meant: When, span: str) -> None:
        assert span == str(DateSpan.of(meant))

    @pytest.mark.parametrize("other", [True, 1899, 2200, 2015.0, None, b"2015", ("2015",), Whole(None)])
    def test_anything_else_is_refused(self, other: Any) -> None:
        with pytest.raises(InvalidValue, match=r"^DateSpan\.of: .* expected a DateSpan, a date, a text, or a year"):
            DateSpan.of(other)

    def test_a_time_of_day_is_refused_with_the_way_to_the_day(self) -> None:
        with pytest.raises(InvalidValue, match=r"expected a date without a time of day, which \.date\(\) gives$"):
            DateSpan.of(datetime(2015, 11, 25))


class TestWhatIsReadIsWhatWasWritten:
    @given(spans())
    def test_the_iso_form_reads_back(self, span: DateSpan) -> None:
        assert span == DateSpan.parse(str(span))

    @given(spans())
    def test_the_long_form_reads_back(self, span: DateSpan) -> None:
        assert span == DateSpan.parse(span.long())

    @pytest.mark.parametrize(
        ("iso", "long"),
        [
            ("2015-11-25", "25 November 2015"),
            ("2015-11-25/2015-11-26", "25-26 November 2015"),
            ("2016-02-29/2016-03-03", "29 February to 3 March 2016"),
            ("2015-11-25/2015-12-25", "25 November to 25 December 2015"),
            ("2015-12-30/2016-01-02", "30 December 2015 to 2 January 2016"),
            ("2015-11-25/2016-11-25", "25 November 2015 to 25 November 2016"),
            ("2015-11", "November 2015"),
            ("2016-03/2016-04", "March to April 2016"),
            ("2015-11/2016-02", "November 2015 to February 2016"),
            ("2015", "2015"),
            ("2015/2016", "2015 to 2016"),
        ],
    )
    def test_both_forms_say_no_more_than_is_known(self, iso: str, long: str) -> None:
        span = DateSpan.parse(iso)
        assert (iso, long) == (str(span), span.long())

    @pytest.mark.parametrize(
        ("text", "iso"),
        [
            # English
            ("25-26 November 2015", "2015-11-25/2015-11-26"),
            ("25–26 November 2015", "2015-11-25/2015-11-26"),
            ("25 − 26\N{NO-BREAK SPACE}November 2015", "2015-11-25/2015-11-26"),
            ("25/26 November 2015", "2015-11-25/2015-11-26"),
            ("from 27 to 31 March 2023", "2023-03-27/2023-03-31"),
            ("from Monday, 27 to Friday, 31 March 2023", "2023-03-27/2023-03-31"),
            ("29 February to 3 March 2016", "2016-02-29/2016-03-03"),
            ("30 January to 1st February 2024", "2024-01-30/2024-02-01"),
            ("30 December 2015 to 2 January 2016", "2015-12-30/2016-01-02"),
            ("5 and 6 October 2023", "2023-10-05/2023-10-06"),
            ("27, 28 and 29 March 2023", "2023-03-27/2023-03-29"),
            ("27, 28, and 29 March 2023", "2023-03-27/2023-03-29"),
            ("28 and 29 February and 1 March 2016", "2016-02-28/2016-03-01"),
            ("5 to 5 March 2015", "2015-03-05"),
            ("November 25-26, 2015", "2015-11-25/2015-11-26"),
            ("November 25, 2015", "2015-11-25"),
            ("November 28 - December 2, 2015", "2015-11-28/2015-12-02"),
            ("February 28, 29 and March 1, 2016", "2016-02-28/2016-03-01"),
            ("2015 November 25", "2015-11-25"),
            ("25th – 26th of Nov. 2015", "2015-11-25/2015-11-26"),
            ("on the 25th of November, 2015", "2015-11-25"),
            ("Monday, 2 March 2015", "2015-03-02"),
            ("Monday 2 to Friday 6 March 2015", "2015-03-02/2015-03-06"),
            ("2 March 2015 (Mon.)", "2015-03-02"),
            ("2 March 2015, Monday", "2015-03-02"),
            ("NOVEMBER 2015", "2015-11"),
            ("March-April 2016", "2016-03/2016-04"),
            ("March and April 2016", "2016-03/2016-04"),
            ("in 2015", "2015"),
            ("2015-2016", "2015/2016"),
            ("2015 and 2016", "2015/2016"),
            ("2015-11-25 to 2015-11-26", "2015-11-25/2015-11-26"),
            # French, Spanish, Portuguese, German
            ("07 janvier 2016", "2016-01-07"),
            ("le 1er février 2024", "2024-02-01"),
            ("7 FEVRIER 2016", "2016-02-07"),
            ("du 27 février au 2 mars 2017", "2017-02-27/2017-03-02"),
            ("du lundi 27 au vendredi 31 mars 2023", "2023-03-27/2023-03-31"),
            ("09 febrero 2024", "2024-02-09"),
            ("9 de febrero del 2024", "2024-02-09"),
            ("1º de febrero de 2024", "2024-02-01"),
            ("del 9 al 12 de febrero de 2024", "2024-02-09/2024-02-12"),
            ("los días 9 y 10 de febrero de 2024", "2024-02-09/2024-02-10"),
            ("de 9 a 12 de fevereiro de 2024", "2024-02-09/2024-02-12"),
            ("segunda-feira, 2 de março de 2015", "2015-03-02"),
            ("Montag, den 2. März 2015", "2015-03-02"),
            ("vom 27. bis 31. März 2023", "2023-03-27/2023-03-31"),
            # Russian, Arabic, Chinese
            ("03 февраля 2023", "2023-02-03"),
            ("с 27 по 31 марта 2023 года", "2023-03-27/2023-03-31"),
            ("в ноябре 2015 г.", "2015-11"),
            ("من 25 إلى 26 نوفمبر 2015", "2015-11-25/2015-11-26"),
            ("\N{RIGHT-TO-LEFT MARK}٢٥ و٢٦ نوفمبر ٢٠١٥", "2015-11-25/2015-11-26"),
            ("2023年2月3日", "2023-02-03"),
            ("2023 年 02 月 3 日", "2023-02-03"),
            ("２０２３年２月３日", "2023-02-03"),
            ("2023年2月3日（星期五）", "2023-02-03"),
            ("2023年2月3日至5日", "2023-02-03/2023-02-05"),
            ("2023年2月3、4日", "2023-02-03/2023-02-04"),
            ("2022年12月30日至2023年1月2日", "2022-12-30/2023-01-02"),
            ("2023年2月至3月", "2023-02/2023-03"),
        ],
    )
    def test_pages_write_it_in_many_ways(self, text: str, iso: str) -> None:
        assert iso == str(DateSpan.parse(text))


class Style(NamedTuple):
    """How a language writes the spans: `d m y` of the first day, `e n z` of the last."""

    months: str
    day: str
    same_month: str
    same_year: str
    any_year: str
    month: str


STYLES = {
    "English": Style(
        "January February March April May June July August September October November December",
        "{d} {m} {y}",
        "from {d} to {e} {m} {y}",
        "{d} {m} - {e} {n} {y}",
        "{d} {m} {y} until {e} {n} {z}",
        "{m} {y}",
    ),
    "American": Style(
        "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.",
        "{m} {d}, {y}",
        "{m} {d}–{e}, {y}",
        "{m} {d} to {n} {e}, {y}",
        "{m} {d}, {y} through {n} {e}, {z}",
        "{m}, {y}",
    ),
    "French": Style(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "le {d} {m} {y}",
        "du {d} au {e} {m} {y}",
        "du {d} {m} au {e} {n} {y}",
        "du {d} {m} {y} au {e} {n} {z}",
        "en {m} {y}",
    ),
    "Spanish": Style(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "el {d} de {m} de {y}",
        "del {d} al {e} de {m} de {y}",
        "del {d} de {m} al {e} de {n} de {y}",
        "del {d} de {m} de {y} al {e} de {n} de {z}",
        "{m} de {y}",
    ),
    "Portuguese": Style(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "em {d} de {m} de {y}",
        "de {d} a {e} de {m} de {y}",
        "de {d} de {m} a {e} de {n} de {y}",
        "de {d} de {m} de {y} até {e} de {n} de {z}",
        "{m} de {y}",
    ),
    "German": Style(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "am {d}. {m} {y}",
        "vom {d}. bis {e}. {m} {y}",
        "{d}. {m} bis {e}. {n} {y}",
        "vom {d}. {m} {y} bis {e}. {n} {z}",
        "im {m} {y}",
    ),
    "Russian": Style(
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "{d} {m} {y} года",
        "{d}—{e} {m} {y} г.",
        "с {d} {m} по {e} {n} {y} года",
        "с {d} {m} {y} года по {e} {n} {z} года",
        "{m} {y}",
    ),
    "Arabic": Style(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "في {d} {m} {y}",
        "من {d} إلى {e} {m} {y}",
        "من {d} {m} إلى {e} {n} {y}",
        "{d} {m} {y} - {e} {n} {z}",
        "{m} {y}",
    ),
    "Chinese": Style(
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "{y}年{m}{d}日",
        "{y}年{m}{d}日至{e}日",
        "{y}年{m}{d}日至{n}{e}日",
        "从{y}年{m}{d}日到{z}年{n}{e}日",
        "{y}年{m}",
    ),
}


def written(span: DateSpan, style: Style) -> str:
    """A span of days, or of one month, as a language writes it."""
    first, last = span.start, span.end
    if span.precision is Precision.MONTH:
        template = style.month
    elif first == last:
        template = style.day
    elif first.year != last.year:
        template = style.any_year
    else:
        template = style.same_month if first.month == last.month else style.same_year
    names = style.months.split()
    return template.format(
        d=first.day,
        m=names[first.month - 1],
        y=first.year,
        e=last.day,
        n=names[last.month - 1],
        z=last.year,
    )


def days_or_a_month() -> st.SearchStrategy[DateSpan]:
    """Spans of days, short and long, and single months."""
    month = st.dates(FIRST, LAST).map(lambda day: rounded(day, day, Precision.MONTH))
    return month | spans().map(lambda span: DateSpan(start=span.start, end=span.end))


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
class TestEveryLanguage:
    @given(span=days_or_a_month())
    def test_reads_back_in_either_case(self, style: Style, span: DateSpan) -> None:
        text = written(span, style)
        assert [span] * 2 == [DateSpan.parse(text), DateSpan.parse(text.upper())]

    def test_reads_each_month_in_each_form(self, style: Style) -> None:
        for first, last in pairwise(date(2015 + month // 12, month % 12 + 1, 9) for month in range(13)):
            for span in (
                rounded(first, first, Precision.DAY),
                rounded(first, first + ONE_DAY, Precision.DAY),
                rounded(first, last, Precision.DAY),
                rounded(first, first, Precision.MONTH),
            ):
                assert span == DateSpan.parse(written(span, style))


class TestWhatIsNotSureIsRefused:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "03/04/2015",
                "2015-03-04 or 2015-04-03, year first: day and month in figures can change places",
            ),
            ("3.4.2015", "2015-03-04 or 2015-04-03, year first"),
            ("from 03-04-2015", "2015-03-04 or 2015-04-03, year first"),
            ("25/11/2015", "2015-11-25, year first"),
            ("2015/11/25", "2015-11-25, with hyphens"),
            ("on 2015.1.5", "2015-01-05, with hyphens"),
            ("hello", "a date in a usual form"),
            ("hello 2015", "nothing beside the date, but 'hello' is left over"),
            ("31/31/2015", "a day that exists, year first"),
            ("31 November 2015", "a day of November 2015, which has 30"),
            ("29 February 2015", "a day of February 2015, which has 28"),
            ("0 March 2015", "a day of March 2015, which has 31"),
            ("30 February - 2 March 2016", "a day of February 2016, which has 29"),
            ("2015-13", "a month from 1 to 12"),
            ("2015-00-01", "a month from 1 to 12"),
            ("week 3 2019", "a day, a month or a year: quarters, halves, seasons and weeks are not a precision"),
            ("Q3 2015", "a day, a month or a year: quarters, halves, seasons and weeks are not a precision"),
            ("3rd quarter of 2015", "a day, a month or a year: quarters"),
            ("next week", "a date that stands by itself, since a text has no today"),
            ("since 2020", "a span with both its ends"),
            ("", 'a date in a usual form, such as "25-26 November 2015", "November 2015" or "2015-11-25"'),
            (" \n\t", "a date in a usual form"),
            ("25 November", "a year of four digits"),
            ("25 November 15", "a year of four digits"),
            ("03/04/15", "a year of four digits"),
            ("30 February - 2 March", "a year of four digits"),
            ("25 November 1066", "a year from 1900 to 2199"),
            ("2200", "a year from 1900 to 2199"),
            ("2 to 1 March 2023", "an end that is not before its start"),
            ("30 December to 2 January 2016", "an end that is not before its start"),
            ("Monday, 3 March 2015", "Tuesday, the weekday of 3 March 2015"),
            ("Monday 2 to Monday 6 March 2015", "Friday, the weekday of 6 March 2015"),
            ("27 and 29 March 2023", "days that follow one another: a span has no gaps"),
            ("29 and 28 March 2023", "days that follow one another"),
            ("28 and 28 March 2023", "days that follow one another"),
            ("January and March 2023", "days that follow one another"),
            ("November 25, 2015 to 26", "a year for each day and month"),
            ("10 2015", "a month for each day"),
            ("25-26 and 27 November 2015", "a date in a usual form"),
            ("25-26-27 November 2015", "a date in a usual form"),
            ("25 - November 2015", "a date in a usual form"),
            ("25 -- 26 November 2015", "a date in a usual form"),
            ("25 November 2015 -", "a date in a usual form"),
            (", 2015", "a date in a usual form"),
            ("November 25 2015 to 26 November 2015", "a date in a usual form"),
            ("2015/16", "a date in a usual form"),
            ("Monday 2015", "a date in a usual form"),
            ("Monday, March 2015", "a date in a usual form"),
            ("25 26 November 2015", "nothing beside the date, but '26' is left over"),
            ("from 27 March 2023", "nothing beside the date, but 'from' is left over"),
            ("from 27 and 28 March 2023", "nothing beside the date, but 'from' is left over"),
            ("of 2015", "nothing beside the date, but 'of' is left over"),
            ("year 2015", "nothing beside the date, but 'year' is left over"),
            ("early March 2017", "a day, a month or a year: parts of a month or a year are not a precision"),
            ("end of March 2017", "a day, a month or a year: parts of a month or a year are not a precision"),
            ("25 November 2015 (2015)", "nothing beside the date, but '(' is left over"),
            ("года 2015", "nothing beside the date, but 'года' is left over"),
            ("the November 2015", "nothing beside the date, but 'the' is left over"),
            ("25 November 2015 in Sochi", "nothing beside the date, but 'sochi' is left over"),
            ("25 November 2015.", "nothing beside the date, but '.' is left over"),
            ("2015-11-25T09:00", "nothing beside the date, but 't' is left over"),
            ("2015-11-251", "nothing beside the date, but '251' is left over"),
            ("20151125", "nothing beside the date, but '20151125' is left over"),
            ("2015年13月", "nothing beside the date, but '13月' is left over"),
        ],
    )
    def test_the_error_says_why(self, text: str, expected: str) -> None:
        error = refusal(text)
        assert ("DateSpan.parse", text) == (error.field, error.value)
        assert error.expected.startswith(expected)

    def test_a_misspelt_month_is_told_the_right_one(self) -> None:
        assert "november" in refusal("25 Novembr 2015").nearest
        assert () == refusal("during 2015").nearest

    @pytest.mark.parametrize("other", [None, 2015, b"2015", date(2015, 11, 25), ["2015"]])
    def test_what_is_no_text_is_refused(self, other: Any) -> None:
        assert "a text of at most 200 characters" == refusal(other).expected

    def test_a_long_text_is_refused_unread_and_not_repeated_in_full(self) -> None:
        error = refusal("25 November 2015" + " " * 1_000_000)
        assert "a text of at most 200 characters" == error.expected
        assert len(str(error)) < 300
        assert "2015" == str(DateSpan.parse("2015".rjust(200)))
        assert "(201 characters)" in str(refusal("2015".rjust(201)))

    @pytest.mark.parametrize(
        "piece",
        [
            "2",
            "a",
            " ",
            "2-",
            "2015-11-",
            "2 月 ",
            "(w) ",
            "the ",
            "from ",
            "to ",
            ", ",
            "周",
            "1.",
            "ﷺ",
            "a\u0301",
        ],
    )
    def test_no_text_buys_a_long_search(self, piece: str) -> None:
        text = (piece * 200)[:195] + " 2015"
        assert seconds(lambda: (refusal("x" + text), datetext.page_date(text))) < 4  # on however slow a machine


PIECES = ("", " ", "-", "/", ",", "(", "1", "2nd", "31", "2015", "and", "of", "from", "the", "to", "年", "日")


def spoilt(text: str, place: int, length: int, piece: str) -> str:
    """A text with something else in one place."""
    return text[:place] + piece + text[place + length :]


def nearly_dates() -> st.SearchStrategy[str]:
    """Texts that are dates, or were before something was put in, taken out or changed."""
    dates = st.builds(written, days_or_a_month(), st.sampled_from([*STYLES.values()]))
    pieces = st.sampled_from([*PIECES, *MONTHS, *WEEKDAYS])
    return st.builds(spoilt, dates, st.integers(0, 30), st.integers(0, 5), pieces)


@given(nearly_dates() | st.text(max_size=210))
@example("2015年11月25日")
def test_any_text_is_a_span_or_an_invalid_value(text: str) -> None:
    """Nothing but `InvalidValue` ever comes out, and what is read is read again from its own form."""
    with suppress(InvalidValue):
        span = DateSpan.parse(text)
        assert [span] * 2 == [DateSpan.parse(str(span)), DateSpan.parse(span.long())]


class TestWhatTheExtractorUses:
    @pytest.mark.parametrize(
        ("line", "day"),
        [
            ("07 janvier 2016", date(2016, 1, 7)),
            ("  09 febrero 2024\n", date(2024, 2, 9)),
            ("2\u00b9 May 2015", date(2015, 5, 2)),  # the mark of a footnote
            ("1\u2460 May 2015", date(2015, 5, 1)),
            ("1\u24ea May 2015", date(2015, 5, 1)),
            ("25 Novem\u00adber 2015", date(2015, 11, 25)),
            ("03 февраля 2023", date(2023, 2, 3)),
            ("2023年2月3日", date(2023, 2, 3)),
            ("25-26 November 2015", None),
            ("November 2015", None),
            ("31 November 2015", None),
            ("Members met on 25 November 2015", None),
            ("25 November 2015" + " " * 100, None),
            ("", None),
        ],
    )
    def test_a_line_with_a_day_alone_is_a_page_date(self, line: str, day: date | None) -> None:
        assert day == page_date(line)

    @given(st.text())
    def test_no_line_makes_it_raise(self, line: str) -> None:
        assert isinstance(page_date(line), date | None)

    def test_languages_go_by_their_codes(self) -> None:
        assert ["ar", "de", "en", "es", "fr", "pt", "ru", "zh"] == sorted(LANGUAGES)

    @pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
    def test_each_language_has_every_month_and_weekday(self, language: parser.parserinfo) -> None:
        """By dateutil's own lookup, and to the same numbers as in the mappings over all languages."""
        assert set(range(1, 13)) == {language.month(word) for word in MONTHS} - {None}
        assert set(range(7)) == {language.weekday(word) for word in WEEKDAYS} - {None}
        assert all(language.month(word) in {None, month} for word, month in MONTHS.items())
        assert all(language.weekday(word) in {None, weekday} for word, weekday in WEEKDAYS.items())

    @pytest.mark.parametrize(
        "months",
        [
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "ene feb mar abr may jun jul ago set oct nov dic",
            "jan fev mar abr mai jun jul ago set out nov dez",
            "Jän Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
            "янв фев мар апр май июн июл авг сен окт ноя дек",
        ],
    )
    def test_months_are_known_by_three_letters(self, months: str) -> None:
        for number, month in enumerate(months.split(), 1):
            assert f"2015-{number:02}-05" == str(DateSpan.parse(f"5 {month}. 2015"))

    def test_no_english_word_is_a_month_in_running_text(self) -> None:
        assert "2000-10-09" == str(DateSpan.parse("9 out 2000"))
        tokens = Tokens("Of the team 9 out of 2000 came, and 2 set off in 2015.")
        assert [] == find_dates(tokens, 0, len(tokens.text), None)
        assert "a date in a usual form" in refusal("9 out of 2000").expected

    def test_no_word_means_two_things(self) -> None:
        small = [words.split() for words in SMALL_WORDS.values()]
        sets = [set(MONTHS), set(WEEKDAYS), set(datetext._WHY_NOT), *map(set, small)]
        assert sum(map(len, sets)) == len(set().union(*sets))

    def test_the_model_is_imported_without_dateutil(self) -> None:
        code = "import sys, wco_meetings.model.dates; sys.exit('dateutil' in sys.modules)"
        assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode


# --- relations: against all that can have happened ---

Event = tuple[date, date]


def happenings(span: DateSpan, *others: DateSpan) -> list[Event]:
    """The first and last days that an event can have had, as far as they matter.

    Relations look at the order of days alone, so one day on either side of each end, of this span and of the
    others, stands for all between.
    """
    if span.precision is Precision.DAY:
        return [(span.start, span.end)]
    ends = {end for each in (span, *others) for end in (each.start, each.end)}
    days = sorted({end + step * ONE_DAY for end in ends for step in (-1, 0, 1)})
    inside = [day for day in days if span.start <= day <= span.end]
    return [(first, last) for first, last in product(inside, inside) if first <= last]


def verdict(answers: Iterable[bool]) -> bool | None:
    """What all answers agree on, or None."""
    found = set(answers)
    return found.pop() if len(found) == 1 else None


def brute(relation: Callable[[Event, Event], bool], one: DateSpan, other: DateSpan) -> bool | None:
    """What a relation between two events is, from everything that both can have been."""
    return verdict(relation(a, b) for a, b in product(happenings(one, other), happenings(other, one)))


def close() -> st.SearchStrategy[DateSpan]:
    """Spans near one another, many at the ends of months, so that they touch, share ends and overlap."""
    turns = [date(2015, 12, 31), date(2016, 1, 1), date(2016, 1, 31), date(2016, 2, 1), date(2016, 2, 29)]
    days = st.sampled_from(turns) | st.dates(date(2015, 12, 20), date(2016, 3, 10))
    return st.builds(rounded, days, days, st.sampled_from(Precision))


class TestRelations:
    @given(close(), close())
    def test_before_is_what_all_that_can_have_happened_agrees_on(self, one: DateSpan, other: DateSpan) -> None:
        assert brute(lambda a, b: a[1] < b[0], one, other) is one.before(other)

    @given(close(), close())
    def test_overlaps_is_too(self, one: DateSpan, other: DateSpan) -> None:
        assert brute(lambda a, b: a[0] <= b[1] and b[0] <= a[1], one, other) is one.overlaps(other)

    @given(close(), close())
    def test_within_is_too_and_a_window_is_all_of_its_days(self, span: DateSpan, window: DateSpan) -> None:
        expected = verdict(window.start <= first and last <= window.end for first, last in happenings(span, window))
        assert expected is span.within(window)

    def test_the_other_span_may_be_said_in_any_way(self) -> None:
        span = DateSpan.parse("25-26 November 2015")
        assert (True, True, True) == (span.before(2016), span.within("2015-11"), span.overlaps(date(2015, 11, 25)))
        for ask in (span.before, span.within, span.overlaps):
            with pytest.raises(InvalidValue, match=r"DateSpan\.of"):
                ask(None)  # type: ignore[arg-type]

    @given(close(), close())
    def test_before_is_never_true_both_ways(self, one: DateSpan, other: DateSpan) -> None:
        assert (one.before(other), other.before(one)) in {
            *{(True, False), (False, True), (False, False)},
            *{(None, False), (False, None), (None, None)},
        }

    @given(close(), close())
    def test_overlaps_is_the_same_both_ways(self, one: DateSpan, other: DateSpan) -> None:
        assert one.overlaps(other) is other.overlaps(one)

    @given(spans())
    def test_everything_is_within_its_own_days(self, span: DateSpan) -> None:
        assert span.within(span) is True

    @pytest.mark.parametrize(
        ("span", "window", "expected"),
        [
            ("25 November 2015", "2015", True),
            ("25 November 2015", "2015-11-25/2015-11-26", True),
            ("24-25 November 2015", "2015-11-25/2015-11-26", False),
            ("2015", "2015-03", None),
            ("2015", "2016", False),
            ("2015", "2015-12-31/2016-01-01", None),
            ("2015", "2014-12-31/2015-01-01", None),
            ("2015", "2014/2016", True),
        ],
    )
    def test_within_by_example(self, span: str, window: str, expected: bool | None) -> None:
        assert expected is DateSpan.parse(span).within(DateSpan.parse(window))


def test_a_refusal_is_an_error_of_this_library_and_a_value_error() -> None:
    """Whoever catches either catches it."""
    assert {Error, ValueError} <= set(type(refusal("soon")).__mro__)

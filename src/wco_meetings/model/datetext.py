"""Dates as pages write them, read by a small grammar that refuses what it can't be sure of.

A text becomes tokens, each with a letter: `d` a day, `m` a month, `y` a year, `w` a weekday, and the small
words around them. Joints ("to", "and") cut the tokens into points, each a piece of a date. All points of a
text keep one order: day month year ("25-26 November 2015"), month day year ("November 25-26, 2015") or year
month day ("2023年2月3日至5日"). A unit that a point leaves out is another point's: one written before the day
is carried forward, one written after it backward. Nothing is filled in that isn't written.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from ..errors import InvalidValue
from ..messages import nearest, shown
from .dates import FIRST_YEAR, LAST_YEAR, DateSpan, Precision
from .datewords import LANGUAGES, MONTHS, WEEKDAYS, WORDS

__all__ = ["page_date", "parse"]

_LONGEST_TEXT = 200
_LONGEST_PAGE_DATE = 40

# Months and weekdays of eight languages are so many that most short words look a little like one of them.
_MISSPELT = 0.7

_USUAL = 'a date in a usual form, such as "25-26 November 2015", "November 2015" or "2015-11-25"'


_WHY_NOT = {
    word: reason
    for reason, words in {
        "a day, a month or a year: quarters, halves, seasons and weeks are not a precision": (
            "week q quarter half semester trimestre semestre quartal квартал 季 spring summer autumn winter"
        ),
        "a day, a month or a year: parts of a month or a year are not a precision": (
            "early mid late beginning end start middle"
        ),
        "a span with both its ends: what was since, before or after a day has only one": (
            "since before after depuis avant après desde antes después seit"
        ),
        "a date that stands by itself, since a text has no today": ("today tomorrow yesterday now next last this"),
    }.items()
    for word in words.split()
}


# --- the door ---


class _Unsure(Exception):
    """Why a text can't be read: what was expected, and the word that may be misspelt."""

    def __init__(self, expected: str, word: str | None = None) -> None:
        super().__init__(expected, word)
        self.expected = expected
        self.word = word


def parse(text: object) -> DateSpan:
    """The span that a text states; see `DateSpan.parse`, which is this function.

    Raises `InvalidValue` with the reason, for anything that is not such a text too.
    """
    if not isinstance(text, str) or len(text) > _LONGEST_TEXT:
        raise InvalidValue("DateSpan.parse", text, f"a text of at most {_LONGEST_TEXT} characters")
    try:
        return _read(_normal(text))
    except _Unsure as unsure:
        near = nearest(unsure.word, (*MONTHS, *WEEKDAYS), _MISSPELT)
        raise InvalidValue("DateSpan.parse", text, unsure.expected, near) from None


def page_date(line: str) -> date | None:
    """The day that a line of a page states if it states nothing else, as under a title; None for other lines.

    It never raises, and is quick to see that a line is no date.
    """
    if len(line) > _LONGEST_PAGE_DATE:
        return None
    try:
        span = _read(_normal(line))
    except _Unsure:
        return None
    return span.start if span.start == span.end else None


# --- the grammar ---

# No repeated class is followed by one that shares characters with it, so a match takes linear time.
_TOKEN = re.compile(
    r"""
      (?P<iso>   \d{4}-\d\d (?:-\d\d)? ) (?!\d)
    | (?P<year>  \d{4} ) (?: [ ]?年 | (?!\d) )
    | (?P<month> \d\d? [ ]?月 )
    | (?P<day>   \d\d? ) (?: [ ]?[日号] | (?:st|nd|rd|th|er|o|°)(?!\w) | \. | (?!\d) )
    | (?P<word>  (?:星期|周)[一二三四五六日天] | [一-鿿] | [^\W\d_]+(?:-feira)? | \d+ | [^ ] ) \.?
    """,
    re.VERBOSE,
)

# What may stand around days, months and years, each only where it belongs.
_NOISE = re.compile(
    r"""
      ^i                            # in November 2015
    | ^[fx](?=[^-]*-[^-]*$)         # from 27 to 31 March 2023, but not "from 27 March 2023", which has no end
    | t(?=[twd])                    # the 1st of February 2024
    | (?<=[dm])[ox](?=[my])         # 9 de febrero de 2024
    | (?<=w),                       # Monday, 2 March 2015
    | (?<!^),(?=y)                  # March 2, 2015
    | ,(?=\+)                       # 27, 28, and 29 March 2023
    | (?<=y),(?=w)                  # 2 March 2015, Monday
    | \((?=w\)) | (?<=\(w)\)        # 2 March 2015 (Monday)
    | (?<=y)g                       # 3 февраля 2023 года
    """,
    re.VERBOSE,
)

# A superscript or a circled figure is the mark of a footnote, which NFKC would make a digit of the day.
_FOOTNOTE = re.compile("[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u2473\u24ea]")
# They stand inside words.
_JOINERS = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_FIGURES = re.compile(r"(?<![\d./-])(\d\d?)[./-](\d\d?)[./-](\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})[./](\d\d?)[./](\d\d?)(?!\d)")

# From the finest to the coarsest.
_UNITS = "dmy"
_ORDERS = ("dmy", "mdy", "ymd")

_Point = dict[str, int]


class _Token(NamedTuple):
    letter: str
    value: int
    text: str


def _normal(text: str) -> str:
    """The text in one case, with one kind of dash, single spaces, and no full-width forms."""
    plain = unicodedata.normalize("NFKC", _FOOTNOTE.sub(" ", text)).casefold()
    return " ".join("".join(map(_usual, plain)).split())


def _usual(char: str) -> str:
    if char.isascii():
        return char
    category = unicodedata.category(char)
    if category == "Pd" or char == "\N{MINUS SIGN}":
        return "-"
    # Cf are marks without a shape of their own, such as those that turn the direction of writing.
    return "" if char in _JOINERS else " " if category == "Cf" else char


def _read(text: str) -> DateSpan:
    if figures := _FIGURES.search(text):
        raise _Unsure(_year_first(*map(int, figures.groups())))
    if figures := _YEAR_FIRST.search(text):
        raise _Unsure("{}-{:0>2}-{:0>2}, with hyphens".format(*figures.groups()))
    if "out of" in text:  # no day of October in any language
        raise _Unsure(_USUAL)
    tokens = list(_tokens(text))
    letters = "".join(token.letter for token in tokens)
    if "y" not in letters:
        raise _Unsure("a year of four digits" if letters else _USUAL)
    noise = {match.start() for match in _NOISE.finditer(letters)}
    points, joints = _points(token for index, token in enumerate(tokens) if index not in noise)
    _carry(points)
    return _join([_span(point) for point in points], joints)


def _year_first(first: int, second: int, year: int) -> str:
    """What to write in place of a date in figures, its day and month in both orders where both exist."""
    days: list[str] = []
    for month, day in sorted({(second, first), (first, second)}):
        try:
            days.append(date(year, month, day).isoformat())
        except ValueError:
            continue
    sure = " or ".join(days) or "a day that exists"
    return f"{sure}, year first: day and month in figures can change places"


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        word = match[kind]
        if kind == "iso":
            for letter, figures in zip("ymd", word.split("-"), strict=False):
                yield _Token(letter, int(figures), figures)
        elif kind in ("year", "day"):
            yield _Token(kind[0], int(word), word)
        elif known := WORDS.get(word.replace(" ", "")):
            yield _Token(*known, word)
        else:
            expected = _left_over(word) if any(map(str.isdigit, text)) else _USUAL
            raise _Unsure(_WHY_NOT[word]) if word in _WHY_NOT else _Unsure(expected, word)


def _left_over(word: str) -> str:
    return f"nothing beside the date, but {shown(word)} is left over"


def _points(tokens: Iterable[_Token]) -> tuple[list[_Point], str]:
    """The pieces of a date between the joints, each its units in the order written, and the joints."""
    points: list[_Point] = [{}]
    joints = ""
    for letter, value, text in tokens:
        if letter in "-+,":
            points.append({})
            joints += letter
        elif letter in "dmyw" and letter not in points[-1]:
            points[-1][letter] = value
        else:
            raise _Unsure(_left_over(text))
    return points, joints


def _carry(points: list[_Point]) -> None:
    """Give each point the units that it leaves to others to say."""
    shapes = ["".join(unit for unit in point if unit != "w") for point in points]
    order = next((order for order in _ORDERS if all(shape and shape in order for shape in shapes)), None)
    if order is None:
        raise _Unsure(_USUAL)
    finest = {min(map(_UNITS.index, shape)) for shape in shapes}
    if len(finest) > 1 or ("d" not in shapes[0] and any("w" in point for point in points)):
        raise _Unsure(_USUAL)
    for unit in _UNITS[finest.pop() + 1 :]:
        forward = order.index(unit) < order.index("d")
        carried: int | None = None
        for point in points if forward else reversed(points):
            if unit in point:
                carried = point[unit]
            elif carried is None:
                raise _Unsure("a month for each day" if unit == "m" else "a year for each day and month")
            else:
                point[unit] = carried


def _span(point: _Point) -> DateSpan:
    year, month, day = point["y"], point.get("m"), point.get("d")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _Unsure(f"a year from {FIRST_YEAR} to {LAST_YEAR}")
    if month is None:
        return DateSpan.of(year)
    if not 1 <= month <= 12:
        raise _Unsure("a month from 1 to 12")
    last = monthrange(year, month)[1]
    if day is None or not 1 <= day <= last:
        whole = DateSpan(start=date(year, month, 1), end=date(year, month, last), precision=Precision.MONTH)
        if day is None:
            return whole
        raise _Unsure(f"a day of {whole.long()}, which has {last}")
    span = DateSpan.of(date(year, month, day))
    weekday = span.start.weekday()
    if point.get("w", weekday) != weekday:
        raise _Unsure(f"{LANGUAGES['en'].WEEKDAYS[weekday][0]}, the weekday of {span.long()}")
    return span


def _join(spans: list[DateSpan], joints: str) -> DateSpan:
    """One span from the first to the last, if the joints say so and the days between are said too."""
    first, last = spans[0], spans[-1]
    if "-" in joints:
        if len(joints) > 1:
            raise _Unsure(_USUAL)
        if last.start < first.start:
            raise _Unsure("an end that is not before its start")
    elif any(later.start - earlier.end != timedelta(days=1) for earlier, later in pairwise(spans)):
        raise _Unsure("days that follow one another: a span has no gaps")
    return DateSpan(start=first.start, end=last.end, precision=first.precision)

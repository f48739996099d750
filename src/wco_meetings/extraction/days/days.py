"""Days, ranges of days and months in running text.

The text is searched at its figures alone, by expressions that know the names of months in every language in which pages
come. A date without a year takes it from those around it or from the day of the page.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from ...model.dates import DateSpan, Precision
from ...model.datewords import MONTHS
from ..expressions import Guarded, expression, glued
from ..sentences.plans import TO_COME, before_in_sentence, is_at_hand, is_to_come
from ..sentences.so_many import so_many_held
from ..text import level
from ..tokens import Tokens
from ..words.calendar import ENGLISH_MONTH, WEEKDAY
from ..words.kinds import ANY_KIND
from .figures import IN_FIGURES, day_first, day_in_figures, day_of

__all__ = [
    "AND_DAYS",
    "DAY",
    "MONTH",
    "RESPECTIVELY",
    "RESPECTIVELY_THERE",
    "FoundDate",
    "find_dates",
]

_MONTH_NUMBERS = {level(word): number for word, number in MONTHS.items() if word[0].isalpha() and "月" not in word}
MONTH = f"(?i:{expression(_MONTH_NUMBERS, names=True)})"
"""An expression for a month in words."""
_MONTH_AFTER = f"(?i:{glued(_MONTH_NUMBERS)})"
_BRACKET = r"(?: \([A-Za-z. ]{1,20}\))?"  # "(Monday)", "(p.m.)", "(in French)"
DAY = rf"\d{{1,2}}(?!\d)(?:st|nd|rd|th|(?:er)?(?!(?!to )[a-z]{{2}})){_BRACKET}"
"""An expression for a day of a month."""
_WEEKDAY = rf"(?:(?:{WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?),? )?(?:the )?"
_TO = (
    r"(?: ?[-/&~] ?| ?-- ?| ?to ?-?| till | (?:up )?until | up to | thr(?:ough|u)(?: to)? | and on | ?and ?|"
    r" (?:through|to|until) the |"
    r" al | au | a | y | et | по |,? and (?:closing|concluding|ending|finishing) on )"
)
_AND_FROM = ",? and from "  # "from 6 to 8 and from 13 to 15 May"
# "From 9 a.m. on 5 May to 5 p.m. on 6 May", "on the afternoon of 5 May and the morning of 6 May".
_TIME = (
    r"(?:(?:the |in the )?(?:morning|afternoon|evening) of |"
    r"(?:\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\.?| hours?)?| ?[ap]\.?m\.?| hours?)|midday|noon),? on )?"
)
_LOST_DASH = r"(?:(?<=\(\d)|(?<=\(\d\d)) "  # "(11 12 October 2011)", as a dash is dropped
# "26 February 1 998.", as a scan has it.
_YEAR = r"(?:,? ?(?:of |in |de |del )?(?:(?:19|20)\d\d(?!\d)|(?:1 9|2 0)\d\d(?=[.,;)\n]|$)))"

# "5-16 February and 19 February - 2 March": what a range begins with does not end another.
_NO_RANGE = rf"(?! ?(?:-|to|until) ?{DAY} ?{MONTH})"

_DAY_FIRST = re.compile(
    rf"(?:(?<![\w./])|(?<=\bfrom)|(?<=\bon))"
    rf"(?P<days>{DAY}(?:(?:, {{0,2}}(?:and )?|{_TO}|{_AND_FROM}|{_LOST_DASH}){_WEEKDAY}{DAY}){{0,6}})(?: ,)? ?"
    rf"(?:of |de )?(?P<month>{_MONTH_AFTER})\.?{_BRACKET}(?P<year>{_YEAR})?"
    rf"(?:(?: \([ap]\.?m\.?\))?,?{_TO}{_TIME}{_WEEKDAY}"
    rf"(?P<day2>{DAY})(?: (?:of |de )?(?P<month2>{MONTH})\.?{_BRACKET}|(?=, (?:19|20)\d\d)|(?<=[dht])(?=[,.;)\n]))"
    rf"(?P<year2>{_YEAR})?{_NO_RANGE})?"
)
# "In May the 3rd Amber Meeting was held".
_NTH_MEETING = rf"\d{{1,2}}(?:st|nd|rd|th) (?:[A-Z]|{ANY_KIND})"
_MONTH_FIRST = re.compile(
    rf"(?P<month>{MONTH})\.? (?:the (?!{_NTH_MEETING}))?"
    rf"(?P<days>{DAY}(?:(?:, ?(?:and )?|{_TO}){DAY}(?! {MONTH})){{0,6}})(?P<year>{_YEAR})?"
    rf"(?:(?:,(?= to ))?{_TO}{_WEEKDAY}(?P<month2>{MONTH})\.? (?P<day2>{DAY})(?P<year2>{_YEAR})?)?"
)
# "May 2015", "in May and June 2015", "July 2013 - June 2016".
_MONTH_ALONE = re.compile(rf"(?P<month>{MONTH})(?:(?P<first>{_YEAR})?{_TO}(?P<month2>{MONTH}))?(?P<year>{_YEAR})")
_MONTH_BEFORE = re.compile(rf"\b{MONTH}{_TO}$")
_YEARS = ("first", "year", "year2")
_YEARS_IN_FIGURES = ("year", "last")
_MARKS = ("/", ".", "-")
# "5 and 8", "5, 8 and 12".
_A_DAY = re.compile(DAY)
_SINGLE_DAYS = re.compile(rf"{DAY}(?:, {DAY})*,? and {DAY}")
# "5 to 7 and from 12 to 14".
_UP_TO_A_DAY = rf"(?: ?(?:-|to|until) ?{DAY})"
_TWO_SPANS = re.compile(rf"(?P<first>{DAY}{_UP_TO_A_DAY}),? and (?:from )?(?P<second>{DAY}{_UP_TO_A_DAY})")
RESPECTIVELY = re.compile(r",? respectively\b(?! in (?:the (?:morning|afternoon)|English|French|Spanish)\b)")
"""What follows days of which each is another meeting's: "on 5 and 8 May respectively"."""
RESPECTIVELY_THERE = re.compile(rf"(?: in [A-Z][^.;\n]{{3,160}}?)?{RESPECTIVELY.pattern}")
"""The same, where cities may stand before that."""
AND_DAYS = re.compile(r"(?:,|,? and)(?: between| from| on)? (?:the )?")
"""What stands between the days of a list: "from 5 to 6 and from 8 to 9 May"."""
# Between the days of a range, or no more than a blank.
_UP_TO = re.compile(r"-|/|~|to|til|ing on|thr(?:ough|u)| al? | au | по |^\d+ \d+$")
_DASH = re.compile(r" ?(?:-|to|until|till) ?")
# "5-9.3.2018", "05.03-09.03.2018", "13/02 to 15/02/2018".
_UP_TO_FIGURES = re.compile(r"(?<![\w./:-])(?P<one>\d\d?)(?:[/.](?P<two>\d\d?))?\.?(?:-| to | until | till )$")
_A_MONTH = timedelta(days=31)
_A_WEEK = 7
_REACH = 24  # before figures, where their month or what they number stands
_HALF_A_YEAR = 6
# A day without a year so soon after that of the page may be to come.
_SOON = timedelta(days=45)
_HALF_THE_YEAR = timedelta(days=183)
# What is numbered with points: "version 2.1.2017", "ref. 14.05.2012", "decision 15-11-2017".
_NUMBERED = re.compile(
    r"\b(?:versions?|ref|refs|no|nos|number|decision|contract|order|regulation|directive|file|article|section|law|act)"
    r"\.?:? ?$",
    re.IGNORECASE,
)
_IN_EVERY_MONTH = 28
_A_SENTENCE = 500
_STOP = re.compile(r"\. |\n")
_NUMBER = re.compile(r"\d+")
_FIGURES = re.compile("00*")  # as they stand among tokens
_WORD_BEFORE = re.compile(r"\b([^\W\d_]{3,12})\.?,? (?:of |in |the |de |del )?$")
# "The workshop was held on 5, 12 and 19 May", and not "meetings were held", "a workshop in Riga and one in Oslo".
_ONE_MEETING = re.compile(rf"\b{ANY_KIND}\b(?!.*(?: and |\b{ANY_KIND}s\b))")
# "Built on the outcomes of the May 2018 workshop": one before that of the page.
_OF_AN_EARLIER_ONE = Guarded(
    r"(?<!\w)(?:[Bb]uil(?:ding|ds|t) (?:up)?on|[Ff]ollow(?:ing|ed|s)?[- ]up (?:on|to)|"
    rf"(?:conclusions|findings|outcomes?|recommendations|results?) of) the {ENGLISH_MONTH} \d{{4}} "
    rf"(?:[\w-]+ ){{0,3}}?{ANY_KIND}\b",
    ("uil", "ollow", "conclusions", "findings", "outcome", "recommendations", "result"),
)
_NEAR = 60


class FoundDate(NamedTuple):
    """A date in the text: its place and what it says; `dates` is None where it can't be read exactly."""

    start: int
    end: int
    dates: DateSpan | None

    @property
    def is_exact(self) -> bool:
        """Whether it says on which days something was, and not only in which month."""
        return self.dates is not None and self.dates.precision is Precision.DAY


def find_dates(tokens: Tokens, start: int, end: int, near: date | None) -> list[FoundDate]:
    """Every date with a month in words or in figures that leave no doubt, between two places.

    A date without a year takes that of the full date before it in its sentence, of `near`, the day of the page, if it
    was shortly before, or of a full date before; on a page without a day, that of those after it, if one of these is as
    late. One more than a year away from the page's tells of something else.
    """
    matches = list(_matches(tokens, start, end))
    written = [_years(match) for match in matches]
    # The days of an earlier meeting give no others their year.
    each = zip(matches, written, strict=True)
    giving = [[] if _OF_AN_EARLIER_ONE.search(*_around(match)) else years for match, years in each]
    latest = _last_of_the_year(matches, giving) if near is None else None
    year_before = latest.year if latest else None
    full = -_A_SENTENCE  # where the full date before ends
    orders = _orders(matches)
    found: list[FoundDate] = []
    for match, years, given in zip(matches, written, giving, strict=True):
        if match.re is not IN_FIGURES:
            stop = match.end() - match[0].endswith(".")
            near_it = match.start() - full < _A_SENTENCE
            beside = near_it and not _STOP.search(tokens.text, full, match.start())
            ends = _span(match, years, year_before, near, beside)
            dates = ends if ends and _of_one_meeting(ends, match) else None
            if dates and latest and full < 0 and dates.start > latest:
                dates = None  # a page tells what has been
            whole = FoundDate(match.start(), stop, dates)
            after_others = found and not _STOP.search(tokens.text, found[-1].end, match.start())
            several = [] if after_others else _each_of_several(whole, ends, match)
            found += several or [whole]
        else:
            day = day_in_figures(match, orders.get(match["between"]))
            last = FoundDate(match.start(), match.end(), DateSpan(start=day, end=day) if day else None)
            found.append(_from_the_last(found, _with_its_first(match, last), tokens.text))
        # A month of another year is spoken of: the year of a page and that of a day say more.
        is_day = match.re is IN_FIGURES or _group(match, "days")
        if given and (abs(near.year - given[0]) <= 1 and is_day if near else is_day or year_before is None):
            year_before = given[0]
            full = match.end()
    return found


def _orders(matches: list[re.Match[str]]) -> dict[str, bool | None]:
    """Whether days come before months in a page's dates in figures, by the mark between them: a page that writes one so
    writes all so, unless two of its dates say otherwise.
    """
    orders: dict[str, bool | None] = {}
    for match in matches:
        first = day_first(match) if match.re is IN_FIGURES and day_in_figures(match) else None
        if first is not None:
            orders[match["between"]] = first if orders.get(match["between"], first) is first else None
    return orders


def _each_of_several(whole: FoundDate, ends: DateSpan | None, match: re.Match[str]) -> list[FoundDate]:
    """Days or two spans of a month that are those of as many meetings: "on 5, 8 and 12 May respectively", "two
    workshops, from 5 to 7 and from 12 to 14 May".
    """
    written = _group(match, "days") or ""
    spans = _TWO_SPANS.fullmatch(written)
    if ends is None or _group(match, "day2") or not (spans or _SINGLE_DAYS.fullmatch(written)):
        return []
    pieces = [spans.span("first"), spans.span("second")] if spans else [day.span() for day in _A_DAY.finditer(written)]
    each = [[int(day) for day in _NUMBER.findall(written[slice(*piece)])] for piece in pieces]
    days = [day for some in each for day in some]
    if days != sorted(days):
        return []  # and no month need have the first
    if not (RESPECTIVELY_THERE.match(match.string, whole.end) or (spans and _are_two_held(match, whole))):
        return []
    place, last = match.start("days"), ends.end
    found = [
        FoundDate(place + start, place + end, DateSpan(start=last.replace(day=some[0]), end=last.replace(day=some[-1])))
        for (start, end), some in zip(pieces, each, strict=True)
    ]
    return [*found[:-1], found[-1]._replace(end=whole.end)]


def _are_two_held(match: re.Match[str], whole: FoundDate) -> bool:
    """Whether a sentence says that two meetings were held on the days of a date."""
    text = match.string
    before = before_in_sentence(text, match.start())[0]
    start = match.start() - len(text[before : match.start()].lstrip(". \n"))
    stop = _STOP.search(text, whole.end, whole.end + _A_SENTENCE)
    end = stop.start() if stop else min(len(text), whole.end + _A_SENTENCE)
    return so_many_held(text, start, (match.start(), whole.end), end) == 2


def _with_its_first(match: re.Match[str], last: FoundDate) -> FoundDate:
    """A day in figures, from the one before it on whose year or month it gives; open, where that is no day."""
    first = _UP_TO_FIGURES.search(match.string, max(0, match.start() - len("05.03 until ")), match.start())
    if first is None or last.dates is None or match["year"]:
        return last
    end = last.dates.end
    one, two = int(first["one"]), int(first["two"] or 0)
    day, month = (one, two or end.month) if int(match["first"]) == end.day else (two, one)
    start = day_of(end.year, month, day)
    is_range = start is not None and timedelta(0) < end - start < _A_MONTH
    return FoundDate(first.start(), last.end, DateSpan(start=start, end=end) if start and is_range else None)


def _from_the_last(found: list[FoundDate], last: FoundDate, text: str) -> FoundDate:
    """A day in figures, from the one before it on if that goes up to it, which is then no date of its own."""
    first = found[-1] if found else None
    if first is None or first.dates is None or last.dates is None or not _DASH.fullmatch(text, first.end, last.start):
        return last
    if not timedelta(0) < last.dates.start - first.dates.start < _A_MONTH:
        return last
    found.pop()
    return first._replace(end=last.end, dates=DateSpan(start=first.dates.start, end=last.dates.end))


def _last_of_the_year(matches: list[re.Match[str]], written: list[list[int]]) -> date | None:
    """The last of all days that have a year, if that is one: on a page that bears no day, one before them is of it too.

    Not if that is of what is still to come: "held on 6 May, it adopted rules that enter into force on 1 January 2017".
    """
    dated = [(match, some) for match, some in zip(matches, written, strict=True) if some]
    for match, _ in dated:
        if TO_COME.search(match.string, max(0, match.start() - _NEAR), match.start()):
            return None
    if len({year for _, some in dated for year in some}) != 1:
        return None
    figures = [day_in_figures(match) for match, _ in dated if match.re is IN_FIGURES]
    words = [_span(match, some, None, None, False) for match, some in dated if match.re is not IN_FIGURES]
    return max(filter(None, [*figures, *(dates and dates.end for dates in words)]), default=None)


def _around(match: re.Match[str]) -> tuple[str, int, int]:
    """Where to look for what is said of a date in the words on both sides of it."""
    return match.string, max(0, match.start() - _NEAR), match.end() + _NEAR


def _matches(tokens: Tokens, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Dates, sought only where figures stand: a page has few of these, and many words that begin like a month."""
    text, end = tokens.text, start
    for figures in _FIGURES.finditer(tokens.flat, start, stop):
        place, width = figures.start(), figures.end() - figures.start()
        if place < end or width > len("2015"):
            continue
        match = _DAY_FIRST.match(text, place) if width <= len("31") else None
        if match is None and text[place - 1] == " ":
            word = _WORD_BEFORE.search(text, max(end, place - _REACH), place)
            if word and word[1].lower() in _MONTH_NUMBERS:
                match = _MONTH_FIRST.match(text, word.start()) or _months(text, end, word.start())
        if match is None and text[place + width : place + width + 1] in _MARKS:
            match = None if _NUMBERED.search(text, max(0, place - _REACH), place) else IN_FIGURES.match(text, place)
        if match is not None:
            yield match
            end = match.end()


def _months(text: str, start: int, place: int) -> re.Match[str] | None:
    """A month with its year, together with the one before it, if there is one."""
    before = _MONTH_BEFORE.search(text, max(start, place - _REACH), place)
    return _MONTH_ALONE.match(text, before.start() if before else place)


def _years(match: re.Match[str]) -> list[int]:
    names = _YEARS_IN_FIGURES if match.re is IN_FIGURES else _YEARS
    return [int("".join(part.split())[-4:]) for name in names if (part := _group(match, name))]


def _group(match: re.Match[str], name: str) -> str | None:
    return match[name] if name in match.re.groupindex else None


def _span(
    match: re.Match[str], years: list[int], year_before: int | None, near: date | None, beside: bool
) -> DateSpan | None:
    month = _MONTH_NUMBERS[match["month"].lower()]
    last_month = _MONTH_NUMBERS[(_group(match, "month2") or match["month"]).lower()]
    written = _group(match, "days")
    try:
        if written is None:
            first_year = years[0] - (month > last_month and len(years) == 1)
            months = (years[-1] - first_year) * 12 + last_month - month
            if months > _HALF_A_YEAR and " and " in match[0] and not _is_between(match):
                return None  # "the sessions of June 2017 and May 2018"
            return DateSpan.of(f"{first_year}-{month:02}/{years[-1]}-{last_month:02}")
        days = _days_written(match)
        near_year = None if years else _year_near(last_month, days[-1], near, match)
        if near and near_year and not beside:
            ago = near - date(near_year, last_month, min(days[-1], _IN_EVERY_MONTH))
            year_before = near_year if timedelta(0) <= ago < _A_MONTH else year_before
        last_year = years[-1] if years else year_before or near_year
        if last_year is None:
            return None
        over = month > last_month
        if _group(match, "year") and not _group(match, "year2"):
            last_year += over  # "from 30 December 2016 to 2 January"
        first_year = years[0] if len(years) > 1 else last_year - over
        dates = DateSpan(start=date(first_year, month, days[0]), end=date(last_year, last_month, days[-1]))
    except ValueError:
        return None
    return dates


def _days_written(match: re.Match[str]) -> list[int]:
    """The days of a month that are written, and the last one of a range that ends in another month."""
    return [int(day) for day in _NUMBER.findall(f"{_group(match, 'days') or ''} {_group(match, 'day2') or ''}")]


def _of_one_meeting(dates: DateSpan, match: re.Match[str]) -> bool:
    """Whether single days are those of one meeting: two far apart are mostly of two, and more of one in parts."""
    written, days = _group(match, "days"), _days_written(match)
    if written is None or _is_range(match, written):
        return True
    gap = (dates.end - dates.start).days + 1
    if gap == len(days):
        return True
    steps = [after - before for before, after in pairwise(days[: -1 if _group(match, "day2") else None])]
    return all(step > 0 for step in steps) and (gap <= 2 * len(days) or _is_weekly(steps, match))


def _is_weekly(steps: list[int], match: re.Match[str]) -> bool:
    """Whether three days or more, of which each is a week at most after the one before, are those of one meeting."""
    if len(steps) < 2 or max(steps) > _A_WEEK or RESPECTIVELY.match(match.string, match.end()):
        return False
    return _ONE_MEETING.search(match.string, *before_in_sentence(match.string, match.start())) is not None


def _is_range(match: re.Match[str], written: str) -> bool:
    """Whether days are those from one to another, and not single ones: "5 March and 20 June"."""
    of_two_months = _group(match, "day2") is not None and " and " not in match[0]
    return of_two_months or _is_between(match) or _UP_TO.search(written) is not None


def _is_between(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 12) : match.start()].rstrip().lower().removesuffix(" the")
    return before.endswith(("between", "from"))


def _year_near(month: int, day: int, near: date | None, match: re.Match[str]) -> int | None:
    """The year of a day without one, seen from the day of the page: pages tell what has just been, or what will be."""
    if near is None:
        return None
    that_year = date(near.year, month, min(day, _IN_EVERY_MONTH))
    if is_to_come(match):
        return near.year + (that_year < near)
    if is_at_hand(match):
        return near.year + (near - that_year > _HALF_THE_YEAR) - (that_year - near > _HALF_THE_YEAR)
    return near.year - (that_year > near + _SOON)

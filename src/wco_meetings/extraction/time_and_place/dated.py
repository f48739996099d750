"""The days that a page names, and which of them are the meeting's, spoken ones ("yesterday") too."""

import re
from collections.abc import Iterable
from datetime import date

from ...model.dates import DateSpan
from ...model.datetext import page_date
from ..days.datelines import datelines, is_dateline, lines_of_a_day
from ..days.days import FoundDate, find_dates
from ..names.names import MeetingName
from ..names.subject import Subject
from ..page.page import Page
from ..page.published import month_published
from ..sentences.signals import Signal
from ..text import lies_in
from ..words.holding import HELD
from .named_days import stands_after
from .spoken_days import spoken_days
from .when import meeting_dates

__all__ = ["dates_of", "days_by_sentence"]

# "The WCO held a panel at the Amber Conference in Riga on 5 May": of the days of both, one alone is the panel's.
_AT_ANOTHER = re.compile(r" (?:at|during) the ")
# "The Forum was held in Riga, Latvia, in early 2018".
_IN_A_YEAR = re.compile(
    rf"\b(?:{HELD}|gathered|met|took place)\b"
    r"(?:(?!\b(?:[a-z]{3,}ed|after|before|since|that|to|which)\b)[^.;\n]){0,80}? "
    r"(?:during|in) (?:early |late |mid-?|(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? |"
    r"the (?:first|second|third|fourth|last) (?:half|quarter) of )?(?P<year>(?:19|20)\d\d)(?![\w/-])"
)
_FIRST_SENTENCES = 3
_YEAR = re.compile(r"(?<![\w/.-])(?P<year>(?:19|20)\d\d)(?![\w/.-])")


def dates_of(page: Page, subject: Subject) -> tuple[FoundDate | None, list[FoundDate]]:
    """The meeting's dates, and all dates of the page but that on which it was written."""
    text, title, body = page.level, page.title, page.body
    near = page.published or month_published(page.text, page.source.url) or _year_of(text, subject)
    found = find_dates(page.tokens, title.start, title.end, near) if title else []
    if body:
        told_of = find_dates(page.tokens, body[0].start, body[-1].end, near)
        found += (when for when in told_of if page.sentence_number(when.start) is not None)
    dated = any(stands_after(text, name.end, when) for name in subject.about for when in found)
    apart = [one for one in subject.others if one.in_passing or (dated and one.numbers)]
    passing = {name.end for name in (*subject.beside, *apart)}
    passing -= {name.end for name in subject.about}  # "a meeting to plan the 3rd Conference was held on 5 May"
    around = {one.end for one in apart if _was_at_it(text, subject, one)}
    written = _written_on(page)
    found = [when for when in found if not lies_in(when.start, written)]
    own = [when for when in found if not any(stands_after(text, end, when) for end in _of(when, passing, around))]
    dates = meeting_dates(page, own, subject.places())
    day = page.published if dates is None else _day_of_a_dateline(page, dates)
    if day:
        dates = spoken_days(text, body, subject.places(), day, own) or dates
    if dates is None and not own:
        dates = _year_alone(page, subject)
    return dates, found


def _written_on(page: Page) -> list[tuple[int, int]]:
    """Where the day stands on which a report was written: at its head, or on a line above it as the page's own day."""
    if report := next(datelines(page.level, page.body), None):
        return [report.span("day")]
    lines = lines_of_a_day(page.level, page.body) if page.published else ()
    return [line.span("day") for line in lines if page_date(line["day"]) == page.published]


def _year_alone(page: Page, subject: Subject) -> FoundDate | None:
    """The year in which the meeting was held by one of the first sentences on it, or by its name: "the 2018 Forum"."""
    for sentence in page.body[:_FIRST_SENTENCES]:
        name = next((one for one in subject.places() if sentence.start <= one.start < sentence.end), None)
        if name is None or not sentence.has(Signal.HELD) or sentence.has(Signal.OTHER_TIME | Signal.OTHER_MEETING):
            continue
        told = _IN_A_YEAR.search(page.level, sentence.start, sentence.end)
        if when := told or _YEAR.search(page.level, max(0, name.start - len("2018 ")), name.end):
            year = DateSpan.of(when["year"])
            if page.published is None or year.start.year in (page.published.year, page.published.year - 1):
                return FoundDate(*when.span("year"), year)
    return None


def _was_at_it(text: str, subject: Subject, other: MeetingName) -> bool:
    """Whether a page says of the meeting, next to its name, that it was held at another one."""
    return any(_AT_ANOTHER.fullmatch(text, name.end, other.start) for name in subject.about)


def _of(when: FoundDate, passing: set[int], around: set[int]) -> set[int]:
    """The ends of names of meetings whose days some may be: a day alone is none of those `around` the page's own."""
    is_one = when.dates is not None and when.dates.start == when.dates.end
    return passing - around if is_one else passing


def days_by_sentence(page: Page, found: Iterable[FoundDate]) -> dict[int, list[FoundDate]]:
    """What was found in each sentence of the body, by its number, but for what says no more than a month."""
    days: dict[int, list[FoundDate]] = {}
    for when in found:
        number = page.sentence_number(when.start)
        if number is not None and when.is_exact:
            days.setdefault(number, []).append(when)
    return days


def _day_of_a_dateline(page: Page, when: FoundDate) -> date | None:
    """The day in "Riga, 5 May 2018", which is the page's own where it tells what was held "yesterday"."""
    is_line = when.dates and is_dateline(page.level, page.sentence_at(when.start))
    return when.dates.start if is_line and when.dates and when.dates.start == when.dates.end else None


def _year_of(text: str, subject: Subject) -> date | None:
    """The last day of the only year that stands in a name of the meeting, or next to it."""
    years = {year for name in subject.places() for year in _YEAR.findall(text, max(0, name.start - 5), name.end + 9)}
    return date(int(years.pop()), 12, 31) if len(years) == 1 else None

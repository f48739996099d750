"""The day on which a page was published: on a line of its own, in a stamp or a dateline, or in its address."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from ...model.dates import DateSpan
from ...model.datetext import page_date
from ...model.datewords import MONTHS
from ..days.datelines import datelines, lines_of_a_day
from ..days.figures import IN_FIGURES, day_in_figures, day_of
from ..text import Span
from ..words import labels
from ..words.calendar import WEEKDAY

__all__ = [
    "STAMP",
    "day_of_line",
    "day_published",
    "day_reported",
    "month_published",
]

STAMP = re.compile(r"\s*+date ((?:19|20)\d\d-\d\d(?:-\d\d)?) ")
"""What archives set before a text."""

_MONTH_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(?:([a-z]{3,9})|(0[1-9]|1[0-2]))/")
# "Date: 5 May 2015", above or below "Venue: Riga": the meeting's.
_OF_THE_MEETING = re.compile(r"dates?:", re.IGNORECASE)
_LABEL = re.compile(rf"(?:agenda|chair|{labels.HOSTS}|{labels.PEOPLE}|{labels.PLACES}):", re.IGNORECASE)
# "October 2017", on a line of its own below the title.
_MONTH_ALONE = re.compile(r"\n *(?P<month>[^\W\d_]{3,12}),? (?P<year>(?:19|20)\d\d) *\n")
_HEAD = 600
# What sites sort their pages into: "News - 5 May 2015", "5 May 2015 / News".
_SECTION = "(?:(?:latest )?news|(?:press|news|media) releases?|events?|media|blog|announcements?|articles?)"
# A date under the title may follow a word, and a time of day or who wrote it may follow it.
_PUBLISHED = re.compile(
    r"(?P<said>(?:(?!start|end|last|updat|modif|revis|review|print|access)[\w ]{0,20} )??"
    r"(?:published|posted|created|publie|(?:release )?date|fecha|publicado|опубликовано)"
    r"(?: date)?(?: by [\w .'-]{2,40}?)?(?: (?:at|on|le|el))?[: ]+|by [\w .'-]{2,40}?(?: on | ?[|-] |, )|"
    rf"{_SECTION}(?: ?[-/:])? )?"
    r"(?P<day>.{4,40}?)"
    rf"(?: by [\w .'-]{{2,40}}| (?:in|[/-]) {_SECTION}|(?(said) in [\w, &-]{{2,60}}|(?!)))?"
    r"(?:[ ,|-]+(?:at )?\d\d?:\d\d.{0,12}|(?<=\d{4}) \d{1,6})?",
    re.IGNORECASE,
)
# "5-May-2015", "Monday, 5 May 2015", "22:08, May 5, 2015".
_IN_ONE = re.compile(
    rf"(?<=\d)-(?=[A-Za-z])|(?<=[a-z])-(?=\d)|^\d\d?:\d\d(?: ?[ap]m)?,? |"
    rf"^(?:[\w' ]{{1,30}}, )?(?:{WEEKDAY}|Mon|Tue|Wed|Thu|Fri|Sat|Sun) ?,? "
)
_YEAR = re.compile(r"\d{4}")
# Most are written so, and then there is nothing to find out.
_PLAIN_DAY = re.compile(r"([0-9]{1,2}) ([A-Za-z]+) ((?:19|20)[0-9]{2})")
_HAN_MONTHS = {
    name: f"{number}月"
    for number, name in enumerate("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(), 1)
}
_HAN_DATE = re.compile(r"(\d\d?)\s?([一二三四五六七八九十]{1,2}月),?\s?(\d{4})")

_LONGEST = 80


def day_published(text: str, plain: str, lines: Sequence[Span]) -> tuple[Span, date] | None:
    """The first of some lines that states a day and nothing else, or begins with a stamp; and that day.

    `plain` is the text with plain characters at the same places.
    """
    is_labelled = any(_LABEL.match(plain, line.start, line.end) for line in lines)
    for line in lines:
        if is_labelled and _OF_THE_MEETING.match(plain, line.start, line.end):
            continue
        stamp = STAMP.match(plain, line.start, line.end)
        place = Span(*stamp.span(1)) if stamp else line
        if day := day_of_line(text[place.start : place.end]):
            return place, day
    return None


def day_reported(plain: str, sentences: Sequence[Span]) -> tuple[Span, date] | None:
    """The day in the dateline at the head of a report, or on a line above it, if it has a year."""
    for report in chain(datelines(plain, sentences), lines_of_a_day(plain, sentences)):
        if day := page_date(report["day"]):
            return Span(*report.span("day")), day
    return None


def month_published(text: str, url: str | None) -> date | None:
    """The last day of the month in which a page was published by its address, by an archive's stamp that states no day,
    or by a line of its own near the top.
    """
    stated = (DateSpan.of(f"{year}-{month:02}").end for year, month in _months(text, url) if month and month <= 12)
    return next(stated, None)


def _months(text: str, url: str | None) -> Iterator[tuple[str, int | None]]:
    if address := _MONTH_IN_ADDRESS.search(url or ""):
        yield address[1], MONTHS.get(address[2]) if address[2] else int(address[3])
    stamp = STAMP.match(text)
    if stamp and len(stamp[1]) == len("2015-05"):
        yield stamp[1][:4], int(stamp[1][5:])
    for alone in _MONTH_ALONE.finditer(text, 0, _HEAD):
        yield alone["year"], MONTHS.get(alone["month"].lower())


def day_of_line(line: str) -> date | None:
    """The day that a line states and nothing else, or one of its parts: "by Jane | 5 May 2015 | 1:46 pm"."""
    if (plain := _PLAIN_DAY.fullmatch(line)) and (month := MONTHS.get(plain[2].lower())):
        return day_of(int(plain[3]), month, int(plain[1]))
    if len(line) > _LONGEST or not _YEAR.search(line):
        return None
    return next(filter(None, map(_day_alone, line.split(" | "))), None)


def _day_alone(line: str) -> date | None:
    line = _IN_ONE.sub(" ", line).lstrip()
    if han := _HAN_DATE.fullmatch(line):
        line = f"{han[3]}年{_HAN_MONTHS.get(han[2], '')}{han[1]}日"
    match = _PUBLISHED.fullmatch(line)
    if match is None:
        return None
    figures = IN_FIGURES.fullmatch(match["day"])
    return day_in_figures(figures) if figures else page_date(match["day"])

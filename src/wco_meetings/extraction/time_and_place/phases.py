"""Dates that are one: those of a meeting's two phases, or of its first and its last day, written one after another."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ...model.dates import DateSpan, Precision
from ..days.days import RESPECTIVELY, FoundDate
from ..page.page import Page
from ..sentences.so_many import so_many_held
from ..text import starting_in
from ..words.kinds import ANY_KIND, KIND_OR_EVENT

__all__ = ["as_one"]

# Two phases of one meeting: "from 22 to 25 November and from 29 November to 2 December 2021".
_AND_FROM = re.compile(
    r"(?: \((?:[a-z]+ )?(?:for|in) [^()\n]{3,40}\)| in the (?:after|fore)noon| in the morning|"
    r" for (?:an?|its|the) (?:[\w-]+ ){1,3}(?:part|phase|stage))?"
    r"(?: in [A-Z][A-Za-z ,'-]{2,40}?(?=,? (?:and )?(?:was )?(?:ended|closed|concluded|finished|wound|wrapped)))?"
    r",?(?: (?:and|and then|as well as)(?: again)?|(?= (?:closed|ended|concluded)))"
    r"(?: (?:was )?(?:ended|closed|concluded|finished|wound up|wrapped up)(?: its (?:work|\d\w+ \w+))?)?(?: from| on)? "
    r"(?:\w+day,? )?"
)
# "1. 14 to 25 September 2020, consultation phase;" and "2. 7 to 9 October 2020, virtual meeting", a line each.
_NEXT_PHASE = re.compile(r"[^\n]{0,120}\b(?i:phase)\b[^\n]{0,120}\n\s*\(?(?:2|b|ii)[.)] (?:from |on )?")
# "Opened in Riga on 5 May, the Amber Forum on Fees closed its doors on Friday 7 May", and not "the call for papers".
_OPENED = re.compile(r"(?:Opened|Begun|Inaugurated|Started)(?: in [^.;:\n]{2,60}?)?,? on (?:the )?(?:\w+day,? )?")
_THEN_CLOSED = re.compile(
    r"(?: last)?, (?:its|th(?:e|is)) (?:(?!(?:beside|for|of|on|to|which)\b)[\w'()/&-]+ ){0,8}?"
    rf"{KIND_OR_EVENT}(?: (?:for|of|on) [^.;:,\n]{{3,160}}?)? (?:(?:was|has) )?(?:closed|concluded|ended|finished)"
    r"(?: its (?:doors|work))?(?: and \w+)?(?:,? on|,)? (?:the )?(?:\w+day,? )?"
)
# "START DATE 07 June 2016" and "END DATE 09 June 2016", a line each, as the page of an event has them.
_END_DATE = re.compile(r"\s*(?i:(?:to:|end(?: date:?|:)) ?)")
# "From 27 to 31 May, and from 3 to 5 June, in the same city, a seminar": what follows is another meeting.
_A_FURTHER = re.compile(rf",?(?: (?:at|in) [^.;,\n]{{2,40}},)? an? (?:[\w-]+ ){{0,6}}?{ANY_KIND}\b")
_LONGEST_PAUSE = timedelta(days=62)
_FULL_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def as_one(page: Page, found: Iterable[FoundDate]) -> Iterator[FoundDate]:
    """The dates, those of a meeting's two phases, or of its first and its last day, as one."""
    each = list(found)
    first: FoundDate | None = None
    for second in each:
        both = first and _joined(page, first, second, each)
        if first is not None and both is None:
            yield first
        first = both or second
    if first is not None:
        yield first


def _joined(page: Page, first: FoundDate, second: FoundDate, each: list[FoundDate]) -> FoundDate | None:
    """Two dates as one, if what stands between them says so; `each` are all of the page."""
    text = page.level
    if _END_DATE.fullmatch(text, first.end, second.start):
        if first.dates == second.dates:
            return first._replace(end=second.end)
    elif not _is_of_both(page, first, second) or _are_of_several(page, first, second, each):
        return None
    both = _both(first.dates, second.dates, _FULL_YEAR.search(text, first.start, first.end) is not None)
    return both and FoundDate(first.start, second.end, both)


def _is_of_both(page: Page, first: FoundDate, second: FoundDate) -> bool:
    """Whether two dates are those of one meeting by what stands between them, and before the first."""
    text, between = page.level, (first.end, second.start)
    if _THEN_CLOSED.fullmatch(text, *between):
        return _OPENED.fullmatch(text, page.sentence_at(first.start).start, first.start) is not None
    return _AND_FROM.fullmatch(text, *between) is not None or _NEXT_PHASE.fullmatch(text, *between) is not None


def _are_of_several(page: Page, first: FoundDate, second: FoundDate, each: list[FoundDate]) -> bool:
    """Whether dates are those of as many meetings: "two workshops, from 5 to 7 May and from 30 May to 1 June"."""
    if RESPECTIVELY.match(page.level, second.end) or _A_FURTHER.match(page.level, second.end):
        return True
    start, end, *_ = page.sentence_at(first.start)
    here = starting_in(each, start, end)
    return so_many_held(page.level, start, (first.start, second.end), end) == len(here)


def _both(first: DateSpan | None, second: DateSpan | None, has_year: bool) -> DateSpan | None:
    """From the first day of the one to the last of the other, if these are days not far apart.

    A first phase written without a year was in that of the second, if it isn't near it as it stands.
    """
    if first is None or second is None:
        return None
    if first.precision is not Precision.DAY or second.precision is not Precision.DAY:
        return None
    start, end = first.start, first.end
    if not (has_year or _is_soon(end, second.start)):
        years = second.start.year - end.year
        try:
            start, end = start.replace(year=start.year + years), end.replace(year=end.year + years)
        except ValueError:
            return None  # 29 February of another year
    return DateSpan(start=start, end=second.end) if _is_soon(end, second.start) else None


def _is_soon(end: date, start: date) -> bool:
    return timedelta(0) < start - end < _LONGEST_PAUSE

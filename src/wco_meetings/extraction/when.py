"""Dates in running text, and which of them are the meeting's.

One expression, anchored on the month in words, finds days, ranges and months in any language of the page's furniture.
The meeting's dates are those that stand with its name or with words of holding it; dates of other events, of the page,
and of days on which something merely ended are left alone. The day on which it began counts where a page has no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from ..model.dates import DateSpan, Precision
from ..model.datewords import MONTHS
from .signals import Piece, Sentence, Signal, of_another_time
from .text import Span, Tokens, expression, glued, level

__all__ = ["FoundDate", "find_dates", "held_today", "is_dateline", "meeting_dates"]

_MONTH_NUMBERS = {level(word): number for word, number in MONTHS.items() if word[0].isalpha() and "月" not in word}
_MONTH_FORMS = {form for word in _MONTH_NUMBERS for form in (word, word.title(), word.upper())}
_MONTH = expression(_MONTH_FORMS, names=True)
_MONTH_AFTER = glued(_MONTH_FORMS)
_BRACKET = r"(?: \([A-Za-z ]{1,20}\))?"  # "(Monday)", "(in French)"
_DAY = rf"\d{{1,2}}(?!\d)(?:st|nd|rd|th|(?:er)?(?![a-z]{{2}})){_BRACKET}"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?"
_TO = r"(?: ?[-/&~] ?| ?-- ?| ?to ?| till | until | through | and on | ?and ?| to the | al | au | a | y | et | по )"
_YEAR = r"(?:,? ?(?:of |in |de |del )?(?:19|20)\d\d(?!\d))"

_DAY_FIRST = re.compile(
    rf"(?:(?<![\w./])|(?<=\bfrom)|(?<=\bon))"
    rf"(?P<days>{_DAY}(?:(?:, ?(?:and )?|{_TO}){_WEEKDAY}{_DAY}){{0,6}}) ?"
    rf"(?:of |de )?(?P<month>{_MONTH_AFTER})\.?{_BRACKET}(?P<year>{_YEAR})?"
    rf"(?:,?{_TO}{_WEEKDAY}(?P<day2>{_DAY}) (?:of |de )?(?P<month2>{_MONTH}){_BRACKET}(?P<year2>{_YEAR})?)?"
)
_MONTH_FIRST = re.compile(
    rf"(?P<month>{_MONTH})\.? (?:the )?(?P<days>{_DAY}(?:(?:, ?(?:and )?|{_TO}){_DAY}(?! {_MONTH})){{0,"
    rf"6}})(?P<year>{_YEAR})?"
    rf"(?:{_TO}{_WEEKDAY}(?P<month2>{_MONTH}) (?P<day2>{_DAY})(?P<year2>{_YEAR})?)?"
)
# "May 2015", "in May and June 2015".
_MONTH_ALONE = re.compile(rf"(?P<month>{_MONTH})(?:{_TO}(?P<month2>{_MONTH}))?(?P<year>{_YEAR})")
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}{_TO}$")
_LONGEST_MONTHS = 24
_NUMBER = re.compile(r"[0-9]+")
_FIGURES = re.compile("00*")  # as they stand among tokens
_WORD_BEFORE = re.compile(r"\b([^\W\d_]{3,12})\.?,? (?:of |in |the |de |del )?$")

_NOT_OF_THE_MEETING = re.compile(
    r"\bby (?:the )?$|\b(?i:bulletin|gazette|journal|letter|newsletter|notice|circular|magazine|edition) (?:of|for) $|"
    r"\b(?:since|until|before|after|prior to|following|adopted|signed|force|established|"
    r"created|founded|dated|published|as of|deadline"
    r"|revised|effective|born|elected|joined|acceded|membership|ratified|Operation|seized|"
    r"anniversary|celebrated|appointed|mandate|(?<=, )launched"
    r"|submitted|year)(?: \w+){0,3} ?(?:on |in |of |from |the |to )?$"
)
# "Met on 3 May to prepare the session that is due to take place from 5 to 7 June": less speaks for what is to come.
_TO_COME = re.compile(r"\b(?:(?:due|scheduled|planned|expected|set) (?:to|for)|to be held|will)\b[^;]*$")
_BEGAN_OR_ENDED = re.compile(
    r"\b(?:marked|opened|closed|concluded|ended|ending|began|beginning|started|starting|kicked|commenced|inaugurated|launched|"
    r"finished|wrapped|(?:to|drew) an? (?:\w+ )?(?:close|end|conclusion))\b"
)
_FROM = re.compile(r"\b(?:[Ff]rom|week (?:of|beginning|starting|commencing)) (?:the )?(?:\w+day,? )?$")
_LEAD = re.compile(
    r"\b(?:on|in|from|during|dates?:?|between|half of)(?: the)? (?:\w+day,? )?$|^$|[,(] ?$", re.IGNORECASE
)

# "On 17 September the WCO announced that": the day of the news, not of the meeting.
_SINCE = re.compile(r"\b[Ss]ince [^,;]{0,120}$")
_ANNOUNCED = re.compile(
    r",? (?:[\w()']+ ){0,8}(?:announced|informed|advised|said|reported|published|issued|released|confirmed|stated|"
    r"made (?:it )?(?:known|public)|word was given|let it be known)\b"
)

_DAYS = {word: number for number, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
_COUNTED = f"{'|'.join(_DAYS)}|[2-9]|10"
# "After four days of talks it ended on 12 October", and
# "12 October marked the end of the three-day workshop": so it began on the 10th.
_HOW_LONG = re.compile(
    rf"\b(?P<days>{_COUNTED})(?:-| |-and-a-half-)days?(?:-long)? (?:[\w()&/-]+ ){{0,6}}?"
    r"(?i:meeting|session|conference|workshop|seminar|forum|training|course|summit|event|mission)\b|"
    rf"\b(?i:over|after|following|during|for|within|lasted|lasting|of|spend) (?:[a-z]+ ){{0,2}}"
    rf"(?P<days_long>{_COUNTED}) (?:[a-z]+ ){{0,2}}days\b"
)
_ENDED = re.compile(
    r"\b(?:marked the (?:end|close|conclusion)|(?:last|final|closing) day of|ended|ending|closed|concluded|"
    r"finished|wrapped up|"
    r"(?:to|drew) an? (?:\w+ )?(?:close|end|conclusion))\b"
)
_BEGAN = re.compile(
    r"\b(?:marked the (?:start|beginning|opening)|(?:first|opening) day of|opened|began|begins|beginning|started|"
    r"starting|kicked off|commenced)\b"
)
# "Between 16 and 19 February a training was dispensed to": what a sentence opens with is when its event was.
_OPENS_WITH = re.compile(r"(?:(?:From|Between|On|During|In|Over)(?: the)?(?: course of)? (?:\w+day,? )?)?")
_TODAY = re.compile(
    r"\b(?:held|opened|started|began|gathered|met|convened|concluded|closed|launched|kicked off)\b[^.;]{0,80} "
    r"(today)\b(?!')"
)
_NEAR = 60
_NEXT_SENTENCE = 900

# "Riga, 12-13 April 2012" on a line of its own says where and when, and "the 4th Meeting closed in April 2012" doesn't.
_DATELINE = re.compile(
    rf"(?:(?:[A-Z][\w.'-]*|of|the|de|and|&|/|-)[ ,()]{{1,3}}){{0,12}}\(?"
    rf"(?:{_MONTH}\.? {_DAY}|{_DAY}(?=[^A-Z\n.;:]{{0,20}}{_MONTH}))[^\n.;:]{{0,60}}(?:19|20)\d\d[).]?"
    r"(?:[ ,(]{1,3}(?:[A-Z][\w.'-]*|of|the|de|and|&|/|-|[a-z]+ workshop)[),.]?){0,14}"
)
_DATELINES = 3

# Two phases of one meeting: "from 22 to 25 November and from 29 November to 2 December 2021"; "opened on 3 September
# and ended on 5 September".
_AND_FROM = re.compile(
    r",? (?:and|and then|as well as)(?: again)?(?: (?:was )?(?:ended|closed|concluded|finished))?(?: from| on)? "
    r"(?:\w+day,? )?"
)
_RESPECTIVELY = re.compile(r",? respectively\b")
_LONGEST_PAUSE = timedelta(days=62)
_FULL_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")

_ENOUGH = 4.0
# A page that tells of a meeting has a few.
_MOST_DATES = 200
_AROUND = 300


class FoundDate(NamedTuple):
    """A date in the text: its place and what it says; `dates` is None where it can't be read exactly."""

    start: int
    end: int
    dates: DateSpan | None


def find_dates(tokens: Tokens, start: int, near: date | None, end: int | None = None) -> list[FoundDate]:
    """Every date with a month in words, from `start` on, up to `end` if it is given.

    A date without a year takes that of the nearest full date before it, or of `near`, the day of the page.

    >>> [str(found.dates) for found in find_dates(Tokens("From 30 November to 2 December 2015"), 0, None)]
    ['2015-11-30/2015-12-02']
    """
    matches = list(_matches(tokens, start, len(tokens.text) if end is None else end))
    written = [[int(part[-4:]) for part in (match["year"], _group(match, "year2")) if part] for match in matches]
    year_before = _only_year(matches, written) if near is None else None
    found: list[FoundDate] = []
    for match, years in zip(matches, written, strict=True):
        found.append(FoundDate(match.start(), match.end(), _span(match, years, year_before, near)))
        year_before = years[0] if years else year_before
    return found


def _only_year(matches: list[re.Match[str]], written: list[list[int]]) -> int | None:
    """The year of all dates that have one: on a page that bears no day, a date before them is of it too.

    Not if that is of what is still to come: "held on 6 May, it adopted rules that enter into force on 1 January 2017".
    """
    for match, some in zip(matches, written, strict=True):
        if some and _TO_COME.search(match.string, max(0, match.start() - _NEAR), match.start()):
            return None
    years = {year for some in written for year in some}
    return years.pop() if len(years) == 1 else None


def _matches(tokens: Tokens, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Dates, sought only where figures stand: a page has few of these, and many words that begin like a month."""
    text, end = tokens.text, start
    for figures in _FIGURES.finditer(tokens.flat, start, stop):
        place, width = figures.start(), figures.end() - figures.start()
        if place < end or width > len("2015"):
            continue
        match = _DAY_FIRST.match(text, place) if width <= len("31") else None
        if match is None and text[place - 1] == " ":
            word = _WORD_BEFORE.search(text, max(end, place - 24), place)
            if word and word[1].lower() in _MONTH_NUMBERS:
                match = _MONTH_FIRST.match(text, word.start()) or _months(text, end, word.start())
        if match is not None:
            yield match
            end = match.end()


def _months(text: str, start: int, place: int) -> re.Match[str] | None:
    """A month with its year, together with the one before it, if there is one."""
    before = _MONTH_BEFORE.search(text, max(start, place - _LONGEST_MONTHS), place)
    return _MONTH_ALONE.match(text, before.start() if before else place)


def _group(match: re.Match[str], name: str) -> str | None:
    return match[name] if name in match.re.groupindex else None


def _span(match: re.Match[str], years: list[int], year_before: int | None, near: date | None) -> DateSpan | None:
    month = _MONTH_NUMBERS[match["month"].lower()]
    last_month = _MONTH_NUMBERS[(_group(match, "month2") or match["month"]).lower()]
    written = _group(match, "days")
    try:
        if written is None:
            return DateSpan.of(f"{years[0] - (month > last_month)}-{month:02}/{years[0]}-{last_month:02}")
        days = [int(day) for day in _NUMBER.findall(written)]
        if day2 := _group(match, "day2"):
            days.append(int(_NUMBER.findall(day2)[0]))
        last_year = years[-1] if years else year_before or _year_near(month, days[0], near)
        if last_year is None:
            return None
        first_year = years[0] if len(years) > 1 else last_year - (month > last_month)
        dates = DateSpan(start=date(first_year, month, days[0]), end=date(last_year, last_month, days[-1]))
    except ValueError:
        return None
    between = match.string[max(0, match.start() - 12) : match.start()].rstrip().lower().endswith(("between", "from"))
    is_range = between or re.search(r"-|/|~|to|til|through| al? | au | по ", written) is not None or day2 is not None
    gap = (dates.end - dates.start).days + 1
    return dates if is_range or gap == len(days) else None


def _year_near(month: int, day: int, near: date | None) -> int | None:
    """The year in which a day without one was, seen from the day of the page: pages tell what has just been."""
    if near is None:
        return None
    return near.year if date(near.year, month, min(day, 28)) <= near + timedelta(days=45) else near.year - 1


def meeting_dates(
    text: str, found: Iterable[FoundDate], sentence_of: dict[int, tuple[int, Sentence]], names: list[Span]
) -> FoundDate | None:
    """The date that is the meeting's, if one certainly is.

    `sentence_of` gives each date's sentence and its number by the date's start; `names` are the places where the
    meeting is named.
    """
    found = list(_whole(text, found))
    best = _best(text, found, sentence_of, names, False) or _best(text, found, sentence_of, names, True)
    return best and _in_full(best, found)


def held_today(text: str, body: list[Sentence], day: date) -> FoundDate | None:
    """The day of a page that says that the meeting is held today, and the days after it if it says how many."""
    for sentence in body[:_DATELINES]:
        today = _TODAY.search(text, sentence.start, sentence.end) if sentence.has(Signal.HELD) else None
        if today:
            when = FoundDate(*today.span(1), DateSpan.of(day))
            return when._replace(dates=_at_length(text, when, DateSpan.of(day), sentence))
    return None


def _best(
    text: str,
    found: list[FoundDate],
    sentence_of: dict[int, tuple[int, Sentence]],
    names: list[Span],
    is_all: bool,
) -> FoundDate | None:
    """The date that most speaks for; where it `is_all` that a page has, the day on which a meeting began or ended."""
    best: FoundDate | None = None
    best_score = _ENOUGH
    fitting: list[FoundDate] = []
    for when in islice(found, _MOST_DATES):
        if when.dates is None:
            continue
        number, sentence = sentence_of[when.start]
        dates = _at_length(text, when, when.dates, sentence)
        score = _score(text, when, dates, number, sentence, names, is_all) - min(number, 12) * 0.4
        if score > _ENOUGH:
            fitting.append(FoundDate(when.start, when.end, dates))
        if score > best_score:
            best, best_score = fitting[-1], score
    return best and _in_its_month(best, fitting)


def _in_its_month(best: FoundDate, fitting: list[FoundDate]) -> FoundDate:
    """A meeting's month, or its days in that month: "It ended in May 2015. The Group met from 5 to 7 May"."""
    month = best.dates
    if month is None or month.precision is not Precision.MONTH:
        return best
    days = (one for one in fitting if one.dates and month.start <= one.dates.start < one.dates.end <= month.end)
    return next((one for one in days if one.dates and one.dates.precision is Precision.DAY), best)


def _in_full(best: FoundDate, found: list[FoundDate]) -> FoundDate:
    """A meeting's days; where one is said and the page has a range from it on, that: "It lasted from 5 to 7 May"."""
    day = best.dates
    if day is None or day.start != day.end:
        return best
    ranges = (one for one in found if one.dates and one.dates.start == day.start < one.dates.end)
    return next((one for one in ranges if one.dates and one.dates.precision is Precision.DAY), best)


def _at_length(text: str, when: FoundDate, dates: DateSpan, sentence: Sentence) -> DateSpan:
    """The days of a meeting of so many days, where the date is that of its first or its last one."""
    if dates.start != dates.end:
        return dates
    end = min(len(text), sentence.end + _NEXT_SENTENCE)
    long = _HOW_LONG.search(text, sentence.start, end) if text.find("day", sentence.start, end) >= 0 else None
    if long is None:
        return dates
    said = long["days"] or long["days_long"]
    days = _DAYS.get(said) or int(said)
    around = text[max(sentence.start, when.start - _NEAR) : min(sentence.end, when.end + _NEAR)]
    from_then = _FROM.search(text, max(sentence.start, when.start - _NEAR), when.start)
    to_come = " next " in long[0] or " coming " in long[0]
    ended, began = _ENDED.search(around) is not None, (from_then or to_come or _BEGAN.search(around)) is not None
    if ended is began:
        return dates
    others = timedelta(days=days - 1)
    return DateSpan(start=dates.start - others * ended, end=dates.end + others * began)


def _whole(text: str, found: Iterable[FoundDate]) -> Iterator[FoundDate]:
    """The dates, those of a meeting's two phases, or of its first and its last day, as one."""
    first: FoundDate | None = None
    for second in found:
        if first is not None:
            if _AND_FROM.fullmatch(text, first.end, second.start) and not _RESPECTIVELY.match(text, second.end):
                has_year = _FULL_YEAR.search(text, first.start, first.end) is not None
                if both := _both(first.dates, second.dates, has_year):
                    first = FoundDate(first.start, second.end, both)
                    continue
            yield first
        first = second
    if first is not None:
        yield first


def _both(first: DateSpan | None, second: DateSpan | None, has_year: bool) -> DateSpan | None:
    """From the first day of the one to the last of the other, if these are days not far apart.

    A first phase written without a year was in that of the second.
    """
    if first is None or second is None or not first.precision is second.precision is Precision.DAY:
        return None
    start, end = first.start, first.end
    if not has_year:
        try:
            start, end = start.replace(year=second.start.year), end.replace(year=second.start.year)
        except ValueError:
            return None  # 29 February of another year
    near = timedelta(0) < second.start - end < _LONGEST_PAUSE
    return DateSpan(start=start, end=second.end) if near else None


def is_dateline(text: str, sentence: Piece) -> bool:
    """Whether a sentence is no more than a place and days, or days and a place."""
    short = sentence.end - sentence.start < 120
    return short and _DATELINE.fullmatch(text, sentence.start, sentence.end) is not None


def _score(
    text: str, when: FoundDate, dates: DateSpan, number: int, sentence: Sentence, names: list[Span], is_all: bool
) -> float:
    words = text[max(sentence.start, when.start - _AROUND) : min(sentence.end, when.end + _AROUND)]
    before = text[max(sentence.start, when.start - 60) : when.start]
    named = any(sentence.start <= name.start < sentence.end for name in names)
    several_days = dates.start != dates.end
    held = sentence.has(Signal.HELD) or (is_all and "visited" in words)
    score = 5.0 * named + 4.0 * held + 1.0 * bool(_LEAD.search(before))
    score += 2.0 * (several_days and dates.precision is Precision.DAY)
    if dates.precision is not Precision.DAY and not is_all:
        score -= 2.0
    if _NOT_OF_THE_MEETING.search(before):
        score -= 7.0
    if number <= _DATELINES and is_dateline(text, sentence):
        score += 4.0
    elif several_days and sentence.has(Signal.KIND) and _OPENS_WITH.fullmatch(text, sentence.start, when.start):
        score += 3.0
    if sentence.has(Signal.OTHER_MEETING) or of_another_time(sentence, when.start):
        score -= 5.0
    elif (sentence.has(Signal.OTHER_TIME) or " due " in before) and _TO_COME.search(before):
        score -= 2.5
    if sentence.has(Signal.PAST) and _SINCE.search(text[sentence.start : when.start]):
        score -= 7.0
    if _ANNOUNCED.match(text, when.end, sentence.end):
        score -= 7.0
    if not several_days and (_FROM.search(before) or (_ENDED if is_all else _BEGAN_OR_ENDED).search(words)):
        score -= 6.0
    return score

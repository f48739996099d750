"""The days of a meeting told from that of the page: "today", "yesterday", "on Tuesday"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ...errors import InvalidValue
from ...model.dates import LAST_YEAR, MONTHS, DateSpan
from ..days.days import FoundDate
from ..sentences.other_times import of_another_time
from ..sentences.plans import AT_HAND, TO_COME
from ..sentences.signals import Sentence, Signal
from ..text import Span
from ..words.calendar import ENGLISH_MONTH, WEEKDAY, WEEKDAYS
from ..words.holding import HELD
from .lengths import ENDED, ENDS, at_length, months_of_week, until

__all__ = ["spoken_days"]

# "On Monday 8th", of no month.
_BARE = r"\d{1,2}(?:st|nd|rd|th) (?:and|at|in|to|until)\b"
_SPOKEN = re.compile(
    rf"\b(?:earlier )?(?:(?:in|during|(?:beginning|end|middle) of|early|late|mid-?|last) ?"
    rf"\b(?P<named>(?-i:{ENGLISH_MONTH}))\b(?![.,]?(?: of)? \d)|"
    r"(?P<near>today|this (?:morning|afternoon|evening)|yesterday|tomorrow)(?: and (?P<then>today|tomorrow))?\b(?!')|"
    r"(?<!of )(?<!the )(?P<turn>last|this|next) (?P<unit>month|week)\b(?! (?:last|of)\b|')|"
    rf"(?:(?P<which>last|past|this|next|coming) )?(?:(?P<first>{WEEKDAY}) ?(?:to|through|until|and|-) ?)?"
    rf"(?P<last>{WEEKDAY})\b(?!'|,? (?!the \d{{1,3}}(?:st|nd|rd|th) [A-Za-z]{{3}}|{_BARE})(?:the )?\d|"
    r",? (?!the )\w+\.? \d|"
    r"(?:,| to| through| until|,? and|-) ?\w+day))",
    re.IGNORECASE,
)
_A_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b")
_A_DAY_AFTER = re.compile(
    rf"\b(?:(?P<weekday>{WEEKDAY})|(?P<near>today|tomorrow|this (?:afternoon|evening|morning)))\b"
)
# A month alone is that of a meeting where its sentence begins with it, or where it is said that it was held.
_HELD_IN = re.compile(
    r"^(?:(?:[Ii]n|[Aa]t|[Dd]uring|the) )*$|"
    rf"\b(?:{HELD}|gathered|meets?|met|takes place|took place|attended|"
    r"(?:is|are) (?:attending|gathering|holding|hosting|meeting|taking part))\b"
    r"(?:(?! (?:to|after|before|for|of|since|following)\b)[^.;]){0,60}$"
)
_WHICH = re.compile(r"\b(?:that|which|who)\b[^.;\n]{0,60}$")
_DAYS_OFF = {"yesterday": -1, "tomorrow": 1}  # and the others are the day itself
# What somebody said on a day was about what was held on another.
_SAID = re.compile(
    r"\b(?:said|told|stated|announced|informed|added|disclosed|revealed|statement|interview|(?:press|news) conference|"
    r"according|issued|published|reported|arrived|signed|adopted)\b[^.;]{0,60}$"
)
# "This came out yesterday on the sidelines of the Forum", which may take longer; not "talks were held today in the".
_MET = re.compile(rf"\b(?:{HELD}|convened|gathered|met|talks|took place)\b")
_ASIDE = re.compile(r" (?:at|in|on) the (?:fringes?|margins?|side-?lines?) of\b")
# "Last week, from Tuesday", and behind a day "of last week".
_IN_A_WEEK = re.compile(r"\b(last|this|next) week,?(?: from| on)? $", re.IGNORECASE)
_OF_A_WEEK = re.compile(r"(?: of)? (last|this|next) week\b")
_A_WEEK = 7
_ONE_OF_SEVERAL = ("day, ", "day and ", "day, and ")
_FIRST_SENTENCES = 6
# "Concluded at the Amber Border Management Staff College in Riga today".
_NEAR, _NEAR_BEFORE = 60, 100


def spoken_days(
    text: str, body: list[Sentence], names: list[Span], day: date, found: Iterable[FoundDate]
) -> FoundDate | None:
    """The days of the meeting where a page of a day says that it is held today, was held on Tuesday, and the like.

    They go as far as the page says: by how many days the meeting took, or by one of the dates `found`.
    """
    for sentence in body[:_FIRST_SENTENCES]:
        named = sentence.holds_one_of(names)
        if named or sentence.has(Signal.HELD):
            for spoken in _SPOKEN.finditer(text, sentence.start, sentence.end):
                if (named or not _of_no_day(spoken)) and (when := _meant(text, sentence, spoken, day)):
                    return until(text, when, [*found, *_days_after(text, body, day)])
    return None


def _days_after(text: str, body: list[Sentence], day: date) -> Iterator[FoundDate]:
    """The weekdays that are spoken of, as those after the page's, the next day and the page's own: "it opened
    yesterday, and ends on Friday", "and ends tomorrow", "and closes this afternoon".
    """
    for spoken in _A_DAY_AFTER.finditer(text, body[0].start, body[:_FIRST_SENTENCES][-1].end):
        after = (
            (_number(spoken["weekday"]) - day.weekday()) % 7 if spoken["weekday"] else _DAYS_OFF.get(spoken["near"], 0)
        )
        that_day = day + timedelta(days=after)
        if that_day.year <= LAST_YEAR:
            yield FoundDate(*spoken.span(), DateSpan(start=that_day, end=that_day))


def _of_no_day(spoken: re.Match[str]) -> bool:
    return bool(spoken["unit"] or spoken["named"])


def _meant(text: str, sentence: Sentence, spoken: re.Match[str], page: date) -> FoundDate | None:
    before = text[sentence.start : spoken.start()]
    near = before[-2 * _NEAR :]
    if before.endswith(_ONE_OF_SEVERAL) or _SAID.search(near):
        return None
    if _ASIDE.match(text, spoken.end()) and not _MET.search(before):
        return None
    to_come = (TO_COME.search(near) or AT_HAND.search(near)) is not None
    if not to_come and of_another_time(sentence, spoken.start()):
        return None
    try:
        return _reckoned(text, sentence, spoken, page, to_come)
    except InvalidValue:
        return None  # beyond the years that a date may have


def _reckoned(text: str, sentence: Sentence, spoken: re.Match[str], page: date, to_come: bool) -> FoundDate | None:
    before = text[sentence.start : spoken.start()]
    if spoken["named"]:
        off = MONTHS.index(spoken["named"]) + 1 - page.month
        off += 12 * (off < 0) if to_come else -12 * (off > 0)
        return FoundDate(*spoken.span("named"), _month(page, off)) if _HELD_IN.search(before) else None
    if spoken["unit"]:
        off = _which(spoken["turn"])
        if spoken["unit"].lower() == "month":
            return FoundDate(*spoken.span(), _month(page, off))
        # "Last week, on Tuesday": the day says more; "the Council, which meets next week": that is another meeting.
        of_it = (
            _HELD_IN.search(before)
            and not _WHICH.search(before)
            and not _A_WEEKDAY.search(text, sentence.start, sentence.end)
        )
        if not of_it:
            return None
        return FoundDate(*spoken.span(), months_of_week(page + timedelta(weeks=off, days=-page.weekday())))
    day = _days(text, before, spoken, page, to_come)
    when = FoundDate(*spoken.span(), day)
    dates = at_length(text, when, day, sentence)
    around = text[max(sentence.start, when.start - _NEAR_BEFORE) : min(sentence.end, when.end + _NEAR)]
    only_its_end = dates.start == dates.end and (ENDED.search(around) or ENDS.search(before[-_NEAR_BEFORE:]))
    return None if only_its_end else when._replace(dates=dates)


def _days(text: str, before: str, spoken: re.Match[str], page: date, to_come: bool) -> DateSpan:
    """The day that is spoken of, or the days from one to another: "from Monday to Tuesday", "yesterday and today"."""
    week = _IN_A_WEEK.search(before) or _OF_A_WEEK.match(text, spoken.end())
    if week and spoken["last"]:
        off = _number(spoken["last"]) - page.weekday() + _A_WEEK * _which(week[1])
    else:
        off = _days_off(spoken, page, to_come)
    end = page + timedelta(days=off)
    first = (_number(spoken["last"]) - _number(spoken["first"])) % 7 if spoken["first"] else 0
    if spoken["then"]:  # "yesterday and today"
        first = _DAYS_OFF.get(spoken["then"].lower(), 0) - off
        end += timedelta(days=first)
    return DateSpan(start=end - timedelta(days=first), end=end)


def _month(page: date, off: int) -> DateSpan:
    """The month of a page, or the one before or after it."""
    month = page.year * 12 + page.month - 1 + off
    return DateSpan.of(f"{month // 12:04}-{month % 12 + 1:02}")


def _which(one: str) -> int:
    """How far off the last, this or the next one is."""
    return ("last", "this", "next").index(one.lower()) - 1


def _number(weekday: str) -> int:
    return WEEKDAYS.index(weekday.capitalize())


def _days_off(spoken: re.Match[str], page: date, to_come: bool) -> int:
    """How many days after the page's one a spoken day is: a weekday is the last one, unless it is said to come."""
    if near := spoken["near"]:
        return _DAYS_OFF.get(near.lower(), 0)
    after = (_number(spoken["last"]) - page.weekday()) % 7
    which = (spoken["which"] or "").lower()
    if to_come or which in ("next", "coming"):
        return after or 7
    return after - 7 if after or which in ("last", "past") else 0

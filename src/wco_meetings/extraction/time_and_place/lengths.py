"""How long a meeting was: so many days from its first one or up to its last, until a day, or some time in a week."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from ...errors import InvalidValue
from ...model.dates import DateSpan
from ..days.days import FoundDate
from ..days.figures import day_of
from ..sentences.signals import Sentence
from ..words.kinds import KIND_OR_EVENT
from ..words.missions import MISSION_OR_VISIT
from ..words.numbers import CARDINALS, ONES

__all__ = [
    "BEGAN_OR_ENDED",
    "ENDED",
    "ENDS",
    "FROM",
    "LONGEST_MEETING",
    "at_length",
    "months_of_week",
    "until",
]

_BEGUN = (
    "[Oo]pened|opens|began|[Bb]egun|begins|beginning|g[eo]ts? under ?way|started|starts|starting|kicked[ -]off|"
    "kicks off|commenced|commences|inaugurated|launched"
)
_DONE = (
    r"ended|ending|closed|"
    r"concluded(?! that\b| (?:an?|the|their) (?:[\w-]+ ){0,4}?(?:[Aa]greement|[Aa]rrangement|[Mm]emorandum|MoU)\b)|"
    r"completed|finished|wrapped up|wound up|"
    r"(?:to|drew) (?:an?|its) (?:\w+ )?(?:close|end|conclusion)"
)
BEGAN_OR_ENDED = re.compile(rf"\b(?:marked|{_BEGUN}|{_DONE})\b")
"""What is said of a meeting on its first day or on its last."""
_BEGINS = r"(?:beginning|starting|commencing)"
FROM = re.compile(rf"\b(?:[Ff]rom|week {_BEGINS}) (?:the )?(?:\w+day,? )?$")
"""What ends before the first day of several: "from Monday", "in the week beginning"."""
_IN_THE_WEEK_OF = re.compile(rf"\bweek (?:of|{_BEGINS}) (?:the )?(?:\w+day,? )?$")
_WORKING_DAYS, _WEEK = 5, 7
# Ten days may be those of two weeks.
_COUNTED = f"{'|'.join(ONES[1:5])}|[2-5]"
# "After four days of talks it ended on 12 October", so it began on the 9th.
_HOW_LONG = re.compile(
    rf"\b(?<!included a )(?<!followed a )(?<!before a )(?P<days>{_COUNTED})(?:-| |-and-a-half-)days?(?:-long)? "
    r"(?:[\w()&/-]+ ){0,6}?"
    rf"(?:{KIND_OR_EVENT}|{MISSION_OR_VISIT.pattern}|(?<!data )[Gg]athering)\b|"
    r"\b(?i:over|after|following|during|for|within|last(?:s|ed|ing)?|of|spann?(?:s|ed|ing)|spend|takes?) "
    rf"(?:[a-z]+ ){{0,2}}(?P<days_long>{_COUNTED})(?: \(0?\d\))? (?:[a-z]+ ){{0,2}}days\b|"
    rf"\b(?:closed|concluded|ended|finished) (?:(?P<days_later>{_COUNTED}) days later|"
    r"the (?P<next>following|next) day)\b"
)
ENDED = re.compile(
    r"\b(?:(?:marked|at) the (?:end|close|conclusion)(?! of (?:the|its|their) (?:activities|programme|project)\b)|"
    rf"(?:last|final|closing) day of|will (?:close|conclude|end) on|(?:was|is) the last of|{_DONE})\b"
)
"""What is said of a meeting on its last day."""
ENDS = re.compile(rf"{ENDED.pattern}|\b(?:closes|concludes|ends|finishes|(?:continues|lasts|runs) (?:un)?till?)\b")
"""The same, or what is said in the present of the day on which it will end."""
_BEGAN = re.compile(
    rf"\b(?:(?:first|opening) day of|{_BEGUN}|[Oo]pening|since \w+day|"
    r"(?:assembled|convened|gathered) today(?=[^.;\n]*[\w]-day\b)"
    r"(?![^.;\n]*\b(?:clos|conclu|end|fifth|final|fourth|last|second|third)))"
)
# "On 5 May it met. This three-day event opened with".
_OPENED = re.compile(r" (?:opened|began|started|kicked off|commenced)\b")
# "It was opened on 28 October, and closed on the 31st".
_TO_THE = re.compile(
    rf"\b(?:(?:{_DONE}) on|until|(?<=\d )to) (?:\w+day,? )?the (?P<day>\d{{1,2}})(?:st|nd|rd|th)"
    r"(?! [A-Z]|\w| (?:of|day|meeting|session)\b)"
)
_BESIDE = 30
_NEAR = 100
_FAR = 160
_NEXT_SENTENCE = 900
LONGEST_MEETING = timedelta(days=31)
"""No meeting takes longer."""
_UNTIL = re.compile(
    r"\b(?:[Uu]ntil|till|through|(?:ended|completed|concluded|closed) its (?:work|\d\w+ [\w ]{3,40}) on|"
    r"(?:runs?|lasts?|(?<!an )ends?|concludes?|goes on|continues?|closes|closed|"
    r"concluded|ended|finish(?:ed|es)|(?:to|will) (?:come to an end|conclude|close))"
    r" (?:up )?(?:on|to)|(?:closes|concludes|ends)(?= $)) (?:the )?(?:(?:\w+day|tomorrow),? )?(?:the )?$"
)
# "Applications may be sent until 30 September".
_APPLY = re.compile(
    r"\b(?:[Aa]ppl(?:y|ications?)|[Cc]all for|[Nn]ominations?|[Rr]egist(?:er|rations?)|[Ss]ubmi(?:t|ssions?))\b[^;\n]*$"
)


def at_length(text: str, when: FoundDate, dates: DateSpan, sentence: Sentence) -> DateSpan:
    """The days of a meeting of so many days, where the date is that of its first or its last one.

    Of a day that only names its week they are the month in which that lies, or both.
    """
    if dates.start != dates.end:
        return dates
    before = sentence.before(text, when.start, _NEAR)
    begins = FROM.search(before) is not None
    if (end_of_it := _TO_THE.search(text, when.end, sentence.end)) and (begins or _BEGAN.search(before)):
        last = day_of(dates.start.year, dates.start.month, int(end_of_it["day"]))
        return DateSpan(start=dates.start, end=last) if last and last > dates.start else dates
    week = _IN_THE_WEEK_OF.search(before) is not None
    otherwise = months_of_week(dates.start) if week else dates
    if week and not begins:
        return otherwise
    end = min(len(text), sentence.end + _NEXT_SENTENCE)
    # "Friday" and "today" are in nearly every page: a number of days has a blank or a hyphen before the word.
    counted = text.find(" day", sentence.start, end) >= 0 or text.find("-day", sentence.start, end) >= 0
    long = _HOW_LONG.search(text, sentence.start, end) if counted else None
    if long is None:
        return otherwise
    later = long["days_later"] or (long["next"] and "one")
    said = later or long["days"] or long["days_long"]
    days = (CARDINALS.get(said) or int(said)) + (later is not None)
    to_come = " next " in long[0] or " coming " in long[0]
    opens = begins or to_come or _OPENED.match(text, long.end(), end) is not None
    around = text[max(sentence.start, when.start - _FAR) : min(sentence.end, when.end + _FAR)]
    ended, began = ENDS.search(around) is not None, opens or _BEGAN.search(around) is not None
    if ended and began:
        # "It began on 5 May and ended on 7 May": what stands right before the day is said of it.
        ended, began = (said.search(sentence.before(text, when.start, _BESIDE)) is not None for said in (ENDS, _BEGAN))
    if ended is began:
        return otherwise
    others = timedelta(days=days - 1)
    try:
        return DateSpan(start=dates.start - others * ended, end=dates.end + others * began)
    except InvalidValue:
        return dates  # beyond the years that a date may have


def months_of_week(day: date) -> DateSpan:
    """The month of the working days in the week of a day, or both months; a Sunday is in the week that follows."""
    monday = day + timedelta(days=(_WEEK if day.weekday() >= _WORKING_DAYS else 0) - day.weekday())
    return DateSpan.of(f"{monday:%Y-%m}/{monday + timedelta(days=_WORKING_DAYS - 1):%Y-%m}")


def until(text: str, first: FoundDate, found: Iterable[FoundDate]) -> FoundDate:
    """A meeting that began on a day, up to the one until which it goes on: "opened on 5 May. It runs until 7 May"."""
    day = first.dates
    if day is None or day.start != day.end:
        return first
    for last in found:
        end = last.dates
        if (
            end is not None
            and day.start < end.start <= day.start + LONGEST_MEETING
            and _UNTIL.search(text, max(0, last.start - _NEAR), last.start)
            and not _APPLY.search(text, max(0, last.start - _NEAR), last.start)
        ):
            return first._replace(dates=DateSpan(start=day.start, end=end.end))
    return first

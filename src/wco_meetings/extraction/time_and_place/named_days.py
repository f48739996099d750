"""The days that stand next to the name of a meeting."""

import re

from ..days.days import FoundDate
from ..names.names import MeetingName
from ..words.holding import HELD

__all__ = ["days_beside", "stands_after", "stands_before"]

# What stands between a meeting's name and its days: "(20-21 February)", ", which was held in Riga from", "occurred on".
_THEN = re.compile(
    r"(?: \([A-Z/ ]{2,12}\))?(?: itself| proper)?,?(?: meetings?| sessions?)? ?"
    r"(?:\(|of |(?:(?:which|that) )?(?:was |were |had )?(?:also )?"
    rf"(?:been )?(?:{HELD}|t(?:ook|aken|aking) place|followed|occurred|met|gathered|"
    r"ran|sat|began|commenced|opened|started)?(?: there)?"
    r"(?: (?:in|at) (?:[A-Z](?:[^\W\d]|['. -]|,(?= [A-Z])){1,40}|the same \w+))?"
    r",? ?(?:on|from|between)? ?(?:the )?(?:\w+day,? )?)"
)
# "On 8 May the Amber team held a Beryl Workshop", "on 8 May by the 3rd Beryl Meeting": between the days and the name.
_BEFORE = re.compile(
    rf",?(?: by)? (?:it was the turn of |[^.;,\n]{{1,60}} (?:{HELD}) )?(?:an? |the |its |their )?(?:(?:WCO|Council) )?"
)
_LONGEST = 80


def days_beside(text: str, name: MeetingName, found: list[FoundDate]) -> FoundDate | None:
    """The days that stand next to the name of a meeting besides the page's."""
    for when in found:
        if when.is_exact and (stands_before(text, when, name.start) or stands_after(text, name.end, when)):
            return when
    return None


def stands_before(text: str, when: FoundDate, start: int) -> bool:
    """Whether days stand next to the name of a meeting that begins there: "on 8 May Amber held a Beryl Meeting"."""
    return 0 <= start - when.end <= _LONGEST and _BEFORE.fullmatch(text, when.end, start) is not None


def stands_after(text: str, end: int, when: FoundDate) -> bool:
    """Whether days stand next to the name of a meeting that ends there: "the Amber Meeting, held from 5 to 7 May"."""
    return 0 <= when.start - end <= _LONGEST and _THEN.fullmatch(text, end, when.start) is not None

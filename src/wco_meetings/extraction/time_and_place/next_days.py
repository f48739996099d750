"""Days that a page tells from those which it named last: "the day before", "two days later"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import timedelta

from ...model.dates import DateSpan
from ..days.days import FoundDate
from ..page.page import Page
from ..words.numbers import CARDINALS, ONES

__all__ = ["next_days"]

_DAY = re.compile(" (?:days?|morning)(?=[ .,])")
_SO_MANY = "|".join(ONES[:9])
_TOLD = re.compile(
    r"\b(?:[Tt]he (?:(?P<next>following|next)|(?P<last>preceding|previous)) (?:day|morning)|"
    rf"(?:[Tt]he|(?P<many>[Aa]|(?i:{_SO_MANY}))) days? "
    r"(?:(?P<later>later|after(?! tomorrow))|(?P<earlier>earlier|before(?! yesterday)))(?! (?:an?|its|the|this)\b))\b"
)
_FORWARDS = ("next", "later")
# So far around "day" or "morning" such words stand, and so near behind them days that say the same again.
_REACH, _AGAIN = 20, 12
_FAR = 1_500


def next_days(page: Page, found: Sequence[FoundDate]) -> Iterator[FoundDate]:
    """Each such day, told from the last of the exact ones, `found` in order, that stands before it."""
    dated = [(one.start, one.end, one.dates) for one in found if one.is_exact and one.dates]
    for day in _DAY.finditer(page.tokens.flat) if dated else ():
        place = day.start() + 1
        told = _TOLD.search(page.level, max(0, place - _REACH), place + _REACH)
        behind = bisect_left(dated, (place,))
        if told is None or behind == 0:
            continue
        _, end, days = dated[behind - 1]
        again = behind < len(dated) and dated[behind][0] < told.end() + _AGAIN  # "the day before, on 5 May"
        if again or told.start() - end > _FAR:
            continue
        many = timedelta(days=CARDINALS.get((told["many"] or "one").lower(), 1))
        then = days.end + many if told.lastgroup in _FORWARDS else days.start - many
        yield FoundDate(*told.span(), DateSpan(start=then, end=then))

"""What of a sentence is told of one of the days in it."""

import re
from collections.abc import Sequence

from ..days.days import FoundDate
from ..page.page import Page
from ..sentences.other_times import clause_around
from ..sentences.signals import Sentence, Signal

__all__ = ["clause_of"]

# "Two weeks earlier, on 5 May, a workshop had been held": another time, which the days then tell.
_EARLIER = re.compile(
    r"(?:[A-Z]\w* (?:few )?(?:days?|weeks?) (?:before|earlier)|"
    r"Earlier (?:in )?(?:that|the|this)(?: same)? (?:month|week)|"
    r"(?:On )?[Tt]he (?:preceding|previous) day|Before that|Previously),? "
)


def clause_of(page: Page, number: int, here: Sequence[FoundDate], at: int) -> Sentence:
    """The clause of a sentence that has `here[at]` of its days: from those before these, and up to those after."""
    sentence, when = page.body[number], here[at]
    start = here[at - 1].end if at else sentence.start
    end = here[at + 1].start if at + 1 < len(here) else sentence.end
    start, end = clause_around(page.level, start, when.start, when.end, end)
    told_then = sentence.without(Signal.OTHER_TIME) if _EARLIER.match(page.level, start, end) else sentence
    return told_then._replace(start=start, end=end)

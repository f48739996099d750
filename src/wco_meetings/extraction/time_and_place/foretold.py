"""Whether a page tells of a meeting that is still to come."""

import re

from ..days.days import FoundDate
from ..names.names import MeetingName
from ..page.page import Page
from ..sentences.other_times import of_another_time

__all__ = ["is_foretold", "says_it_will_be"]

_WILL_BE = re.compile(
    r"(?![^.;\n]{0,300}\b(?:cancel|deadline|next|postpone))"
    r"[^.;\n]{0,300}? (?:will|is to|are to) (?:be|gather|hold|host|meet|organi[sz]e|take)\b"
)


def is_foretold(page: Page, name: MeetingName, dates: FoundDate) -> bool:
    """Whether a page is older than its meeting: by its day, or, if it bears none, by what it says of the days."""
    if page.published is None:
        return says_it_will_be(page, name, dates)
    return dates.dates is not None and page.published <= dates.dates.start


def says_it_will_be(page: Page, name: MeetingName, dates: FoundDate) -> bool:
    """Whether the sentence that names a meeting says that it will be held on these days."""
    here = page.sentence_number(dates.start)
    if here is None or here != page.sentence_number(name.start):
        return False
    sentence = page.body[here]
    return of_another_time(sentence, dates.start) and _WILL_BE.match(page.level, *sentence.span) is not None

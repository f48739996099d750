"""Whether a page tells of a meeting that is still to come."""

import re

from ..days.days import FoundDate
from ..page.page import Page
from ..sentences.other_times import of_another_time
from ..sentences.signals import Signal
from ..text import Span
from ..words.holding import PREPARES_TO

__all__ = ["is_foretold", "number_of_naming", "says_it_will_be"]

_WILL_BE = re.compile(
    r"(?![^.;\n]{0,300}\b(?:cancel|deadline|next|postpone))"
    rf"[^.;\n]{{0,300}}? (?:will|(?:is|are) to|{PREPARES_TO}) "
    r"(?:be|gather|hold|host|meet|organi[sz]e|take)\b"
)
# "The 4th Forum is near. It will be held in Riga", and not "The 4th Forum is over. It will be held again".
_IT_WILL = re.compile(r"It (?:will|is to) (?![^.;\n]*\b(?:again|next)\b)")


def is_foretold(page: Page, dates: FoundDate) -> bool:
    """Whether a page is older than its meeting: by its day, or, if it bears none, by what it says of the days."""
    if page.published is None:
        return says_it_will_be(page, dates)
    return dates.dates is not None and page.published <= dates.dates.start


def says_it_will_be(page: Page, dates: FoundDate) -> bool:
    """Whether the sentence that tells of these days says that the meeting will be held on them."""
    sentence = page.sentence_at(dates.start)
    return (
        of_another_time(sentence, dates.start) and _WILL_BE.match(page.level, sentence.start, sentence.end) is not None
    )


def number_of_naming(page: Page, names: list[Span], dates: FoundDate) -> int | None:
    """The number of the sentence that tells of these days and names the meeting, or of one right before that does."""
    here, named = page.sentence_number(dates.start), {page.sentence_number(name.start) for name in names}
    if here is None or here in named:
        return here
    last, sentence = page.body[here - 1], page.body[here]
    goes_on = here - 1 in named and not last.has(Signal.HELD) and _IT_WILL.match(page.level, sentence.start)
    return here - 1 if goes_on else None

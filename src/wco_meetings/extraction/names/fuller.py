"""The name that says most of a page's meeting, and names that say that they are of another one."""

import re

from ..page.page import Page
from ..sentences.years import has_only_earlier_years
from ..words.kinds import KIND
from .days_told import exact_days
from .ids import words_of
from .names import MeetingName
from .series_names import subject_of

__all__ = ["by_a_fuller_name", "is_on_another"]

_FIRST_SENTENCES = 2
_ON_IT = re.compile(r" (?:on|about|of|for) ")
# "Its own workshop", "the workshop on fees is to follow".
_OWN_OR_TO_COME = re.compile(r"own |[^.;,\n]{3,160}? (?:is to|are to|will)\b")


def is_on_another(name: MeetingName, main: MeetingName) -> bool:
    """Whether a proper name says what its meeting was on, and no word of what the page's was on."""
    if not _is_proper(name):
        return False
    subject, own = subject_of(name.name), subject_of(main.name)
    return bool(subject) and bool(own) and subject.isdisjoint(own)


def by_a_fuller_name(page: Page, names: list[MeetingName], main: MeetingName) -> MeetingName:
    """The meeting without a number by the name, among those at the top of the page, that says most of it.

    "A regional workshop" in the title is the "Regional Workshop on Transit" with which the text begins.
    """
    top = page.body[:_FIRST_SENTENCES]
    if not top:
        return main
    same = (name for name in names if name.start < top[-1].end and name.is_certain and name.kind is main.kind)
    own = (name for name in same if not (name.numbers or name.linked or name.recalled))
    # In a title a name in small letters may go on to what is told of it.
    alike = (name for name in own if _is_proper(name) or name.start >= top[0].start)
    subject = subject_of(main.name)
    told = (name for name in alike if name is not main and not _is_of_another_time(page, name, main))
    fuller = (name for name in told if _says_more(name, main, subject))
    return max(fuller, key=lambda name: (name.series is not None, len(words_of(name))), default=main)


def _is_of_another_time(page: Page, name: MeetingName, main: MeetingName) -> bool:
    """Whether a name stands where another time is told of: "the Regional Workshop on Fees took place in 2014"."""
    sentence, own = page.sentence_at(name.start), exact_days(page, main.start)
    year = own[0].start.year if own else page.published.year if page.published else None
    to_come = _OWN_OR_TO_COME.match(page.level, name.start, sentence.end) is not None
    return to_come or (year is not None and has_only_earlier_years(page.level, sentence, year))


def _says_more(name: MeetingName, main: MeetingName, own: frozenset[str]) -> bool:
    """Whether a name says what a meeting was on, of which the other has no word, or all that it says and more."""
    subject = subject_of(name.name)
    if not own:
        return bool(subject) and _ON_IT.search(name.name) is not None
    return own < subject and (_is_proper(name) or not _is_proper(main))


def _is_proper(name: MeetingName) -> bool:
    """Whether the word for the meeting has a capital in its name."""
    kind = KIND.search(name.name)
    return kind is not None and kind[0][0].isupper()

"""Which meeting a page is about, of all that it names: the one that most speaks for, and those held beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..model.dates import DateSpan
from .page import Page
from .series_names import SeriesNames
from .signals import Signal
from .text import Span
from .titles import MeetingName, find_names

__all__ = ["Subject", "find_subject", "slug"]

_CERTAIN = 1.0


class Subject(NamedTuple):
    """The name of the page's meeting, every place where it is named, and other meetings held back to back with it."""

    main: MeetingName
    about: list[MeetingName]
    beside: list[MeetingName]

    def places(self) -> list[Span]:
        """Where the meeting is named."""
        return [Span(name.start, name.end) for name in self.about]


def find_subject(page: Page, series: SeriesNames) -> tuple[Page, Subject] | None:
    """What the page is about, and the page with sentences of other meetings marked; None for a page of no meeting."""
    names = find_names(page.level, page.title, page.body, series)
    main = max((name for name in names if name.linked is None), key=lambda name: name.score, default=None)
    if main is None or main.score < _CERTAIN:
        return None
    about = [name for name in names if _is_same(name, main)]
    return _marked(page, names, about), Subject(main, about, _beside(names, main))


def _is_same(name: MeetingName, main: MeetingName) -> bool:
    if name.linked is not None or name.score < 0:
        return False
    if name.numbers and main.numbers:
        return name.numbers == main.numbers
    return name is main or (name.kind is main.kind and not name.numbers)


def _marked(page: Page, names: list[MeetingName], about: list[MeetingName]) -> Page:
    """The page, sentences that name another meeting by its number and not this one marked as such."""
    others = {page.sentence_number(name.start) for name in names if name.numbers and name.linked is None}
    others -= {page.sentence_number(name.start) for name in about}
    others.discard(None)
    if not others:
        return page
    return page._replace(
        body=[
            sentence._replace(signals=sentence.signals | Signal.OTHER_MEETING) if number in others else sentence
            for number, sentence in enumerate(page.body)
        ]
    )


def _beside(names: Iterable[MeetingName], main: MeetingName) -> list[MeetingName]:
    """Other meetings that the page says were held back to back with this one, each once."""
    found: dict[tuple[object, ...], MeetingName] = {}
    for name in names:
        if name.linked is not None and name.numbers and name.start != main.start:
            found.setdefault((name.numbers, (name.series and name.series.id) or name.name), name)
    return list(found.values())


# --- ids ---

_NO_SLUG = re.compile(r"[^a-z0-9]+")
_SMALL = re.compile(
    r"\b(?:the|of|a|an|for|on|and|in|to|wco|meetings?|sessions?|world customs organi[sz]ation)\b|"
    r"\([^()]*\)|\b\d+(?:st|nd|rd|th)\b"
)
_LONGEST_STEM = 80


def slug(name: MeetingName, dates: DateSpan | None = None) -> str:
    """An id that depends on nothing but the facts: the series or the name, then the numbers or the month."""
    if name.series:
        stem = name.series.id
    else:
        stem = _NO_SLUG.sub("-", _SMALL.sub(" ", name.name.lower())).strip("-")[:_LONGEST_STEM].strip("-")
    tail = "-".join(map(str, name.numbers)) or (str(dates.start)[:7] if dates else "")
    return "-".join(part for part in (stem or str(name.kind), tail) if part)

"""What of a meeting's name tells it from others: its words without ordinals, and the id that they make."""

import re
from functools import lru_cache

from ...model.dates import DateSpan, Precision
from ..words.numbers import ORDINAL_WORDS
from .names import MeetingName

__all__ = ["slug", "words_of"]

_NO_SLUG = re.compile(r"[^a-z0-9]+")
_ORDINALS = "|".join(ORDINAL_WORDS).replace("-", "[- ]")
_SMALL = re.compile(
    r"(?<!\w)(?:the|of|a|an|for|on|and|in(?:-person)?|to|wco|meetings?|sessions?|editions?|inaugural|"
    r"world customs organi[sz]ation)\b|\([^()]*\)|\b\d+(?:(?= ?/ ?\d+ ?(?:st|nd|rd|th)\b)| ?(?:st|nd|rd|th)\b)|"
    rf"\b(?:[ivxl]+(?:st|nd|rd|th)|{_ORDINALS})(?:-ever)?\b|^[ivxl]{{2,}}(?= )"
)
_LONGEST_STEM = 80


@lru_cache(maxsize=256)
def _dashed(name: str) -> str:
    """A name's words that say something; a page's names are each asked for several times."""
    return _NO_SLUG.sub("-", _SMALL.sub(" ", name.lower())).strip("-")


def words_of(name: MeetingName) -> frozenset[str]:
    """The words of a name that say something."""
    return frozenset(filter(None, _dashed(name.name).split("-")))


def slug(name: MeetingName, dates: DateSpan | None) -> str:
    """An id that depends on nothing but the facts: the series or the name, then the numbers, or the month or year."""
    stem = name.series.id if name.series else _dashed(name.name)[:_LONGEST_STEM].strip("-")
    tail = "-".join(map(str, name.numbers)) or (_when(dates, stem) if dates else "")
    return "-".join(part for part in (stem or str(name.kind), tail) if part)


def _when(dates: DateSpan, stem: str) -> str:
    """The month in which a meeting began; the year where no more is known, if its name hasn't got that."""
    if dates.precision is not Precision.YEAR:
        return str(dates.start)[: len("2018-05")]
    year = str(dates.start.year)
    return "" if year in stem.split("-") else year

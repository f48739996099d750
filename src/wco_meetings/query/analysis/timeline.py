"""How many meetings there were in each year or month, and how many could not be placed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, overload

from ...arguments import a_choice
from ...model.dates import DateSpan
from ...model.meetings import Meeting
from ...model.words import Mode
from ...tables.rows import Rows
from ..base import base_of, selection_of
from ..bits import positions
from ..bounds import Bounds

if TYPE_CHECKING:
    from ..meetings import Meetings

__all__ = ["KEYS", "PERIODS", "Frequency", "Key", "KeyedPeriod", "Period", "period_of", "timeline"]


class Period(NamedTuple):
    """How many meetings started in a period; None stands for those that can't be placed in one."""

    period: DateSpan | None
    meetings: int


class KeyedPeriod(NamedTuple):
    """How many meetings with one `key` started in a period; None stands for no key stated, or no period known."""

    key: str | None
    period: DateSpan | None
    meetings: int


Frequency: TypeAlias = Literal["year", "month"]
Key: TypeAlias = Literal["kind", "mode", "region", "series", "country", "topic"]


@overload
def timeline(meetings: Meetings, freq: Frequency = "year", by: None = None) -> Rows[Period]: ...


@overload
def timeline(meetings: Meetings, freq: Frequency = "year", *, by: Key) -> Rows[KeyedPeriod]: ...


@overload
def timeline(meetings: Meetings, freq: Frequency, by: Key) -> Rows[KeyedPeriod]: ...


def timeline(meetings: Meetings, freq: Frequency = "year", by: Key | None = None) -> Rows[Period] | Rows[KeyedPeriod]:
    """The number of meetings in each period, from the first with any to the last, zeros between them included.

    `freq` is "year" or "month". A meeting counts in the period of its first day. It is placed if all days that its
    first can be lie in one period, its dates, its links and the days of its pages taken together (see `bounds`): one of
    2015 has a year and mostly no month. A last row, without a period, counts those that are not placed, even if there
    are none.

    `by` counts each value of a field apart: kind, mode, region, series, country or topic. Each key then has its own
    periods and its own last row, keys in order and None, not stated, at the end. A meeting with several topics counts
    under each, and one that was held online alone, in no country, under "online".

    The time grows with the number of meetings and rows, of which each key has one for every period between its first
    and its last.

    Raises `UnknownName` for any other `freq` or `by`.

    >>> print(wm.load().in_series("global-rilo-meeting").timeline())
    period  meetings
    2021           1
    2022           1
    2023           1
    2024           1
    2025           1
                   0
    """
    a_choice(freq, "timeline.freq", "frequency", PERIODS)
    if by is not None:
        a_choice(by, "timeline.by", "key of a timeline", KEYS)
    counts = _counts(meetings, PERIODS[freq], _no_key if by is None else KEYS[by])
    if by is None:
        return Rows(Period, map(Period._make, _filled(counts.get(None, Counter()), freq)))
    in_order = sorted(counts.items(), key=lambda item: (item[0] is None, item[0] or ""))
    return Rows(
        KeyedPeriod,
        (KeyedPeriod(key, *row) for key, by_period in in_order for row in _filled(by_period, freq)),
    )


def _counts(
    meetings: Meetings, number: Callable[[date], int], keys: Callable[[Meeting], tuple[str | None, ...]]
) -> dict[str | None, Counter[int | None]]:
    """How many meetings each key has in each period, by the period's number, or None."""
    index = base_of(meetings).index
    counts: dict[str | None, Counter[int | None]] = {}
    for position in positions(selection_of(meetings)):
        meeting = index.records[position]
        period = period_of(index.bounds(position), number)
        for key in keys(meeting):
            counts.setdefault(key, Counter())[period] += 1
    return counts


def period_of(bounds: Bounds, number: Callable[[date], int]) -> int | None:
    """The number of the period in which a meeting certainly started; None where its bounds leave it open."""
    if bounds.earliest is None or bounds.latest_start is None:
        return None
    first = number(bounds.earliest)
    return first if first == number(bounds.latest_start) else None


def _filled(counts: Counter[int | None], freq: Frequency) -> Iterator[tuple[DateSpan | None, int]]:
    """Every period from the first to the last with its count, and at the end what isn't placed."""
    known = [number for number in counts if number is not None]
    if known:
        for number in range(min(known), max(known) + 1):
            yield _span(number, freq), counts[number]
    yield None, counts[None]


# --- periods as whole numbers without gaps ---

PERIODS: dict[Frequency, Callable[[date], int]] = {
    "year": lambda day: day.year,
    "month": lambda day: day.year * 12 + day.month - 1,
}


@cache
def _span(number: int, freq: Frequency) -> DateSpan:
    """A period, made once for all keys: there are no more than the years and months that a date can have."""
    if freq == "year":
        return DateSpan.of(number)
    year, month = divmod(number, 12)
    return DateSpan.of(f"{year}-{month + 1:02}")


# --- keys ---


def _country(meeting: Meeting) -> str | None:
    if meeting.place and meeting.place.country:
        return meeting.place.country
    return "online" if meeting.mode is Mode.VIRTUAL else None


def _no_key(_: Meeting) -> tuple[str | None, ...]:
    return (None,)


KEYS: dict[Key, Callable[[Meeting], tuple[str | None, ...]]] = {
    "kind": lambda meeting: (meeting.kind,),
    "mode": lambda meeting: (meeting.mode,),
    "region": lambda meeting: (meeting.region,),
    "series": lambda meeting: (meeting.series,),
    "country": lambda meeting: (_country(meeting),),
    "topic": lambda meeting: meeting.topics or (None,),
}

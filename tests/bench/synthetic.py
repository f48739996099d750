"""Meetings that never were, as many as a benchmark wants, with the proportions of the bundled ones.

Each has 25 participations, 6 outcomes and 2 sources. The 200 parties that the bundled records name most often, the
topics, series, places and kinds of outcome come as often as they do there; days spread over 1998 to 2026. One meeting
in twelve has only its month or year, one in a hundred no date.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import Any

import wco_meetings as wm
from wco_meetings import DateSpan, Meeting, Outcome, Participation, Source

PARTIES, PARTICIPATIONS, TOPICS, OUTCOMES, SOURCES = 200, 25, 4, 6, 2

_FIRST_DAY = date(1998, 1, 1)
_DAYS = 28 * 365


def meetings(size: int, seed: int = 1) -> list[Meeting]:
    """So many meetings; the same ones for the same seed."""
    random, known = Random(seed), wm.load()
    parts = [part.party for meeting in known for part in meeting.participations]
    outcomes = [Outcome(kind=o.kind, summary=o.summary, topics=o.topics) for m in known for o in m.outcomes]
    days = [_span(day, length) for length in (0, 1, 2, 4) for day in range(_DAYS)]
    coarse = [DateSpan.of(year) for year in range(1998, 2026)]
    coarse += [DateSpan.of(f"{year}-{month:02}") for year in range(1998, 2026) for month in range(1, 13)]
    sources = [Source(url=f"https://example.org/{day}", published=days[day]) for day in range(_DAYS)]

    party = Lot(random, dict(Counter(parts).most_common(PARTIES)))
    topic = Lot(random, Counter(topic for meeting in known for topic in meeting.topics))
    series, place, region = (
        Lot(random, Counter(getattr(meeting, field) for meeting in known)) for field in ("series", "place", "region")
    )
    part_of = {key: Participation(party=key) for key in party.values}

    def one(number: int) -> Meeting:
        chance = random.random()
        return Meeting(
            id=f"meeting-{number}",
            name="A meeting that never was",
            series=series.one(),
            dates=None if chance < 0.01 else random.choice(coarse if chance < 0.09 else days),
            place=place.one(),
            region=region.one(),
            participations=[part_of[key] for key in party.several(PARTICIPATIONS)],
            topics=topic.several(TOPICS),
            outcomes=random.sample(outcomes, OUTCOMES),
            sources=random.sample(sources, SOURCES),
        )

    return [one(number) for number in range(size)]


def _span(day: int, length: int) -> DateSpan:
    start = _FIRST_DAY + timedelta(day)
    return DateSpan(start=start, end=start + timedelta(length))


class Lot:
    """Values that are drawn as often as they were counted."""

    def __init__(self, random: Random, counted: Mapping[Any, int]) -> None:
        self.values = list(counted)
        self._random = random
        self._upto = list(accumulate(counted.values()))

    def one(self) -> Any:
        """One of them."""
        return self._random.choices(self.values, cum_weights=self._upto)[0]

    def several(self, count: int) -> list[Any]:
        """So many different ones."""
        drawn: dict[Any, None] = {}
        while len(drawn) < count:
            drawn.update(dict.fromkeys(self._random.choices(self.values, cum_weights=self._upto, k=count)))
        return list(drawn)[:count]

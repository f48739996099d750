"""From which day on a Member was one: what `was_member` answers, for many dates at once."""

from __future__ import annotations

from typing import NamedTuple

from ...model.parties import Membership

__all__ = ["ALWAYS", "NEVER", "Standing", "standing"]

# Ordinals of days: before all that can be, and after.
ALWAYS = 0
NEVER = 10_000_000


class Standing(NamedTuple):
    """Two days as ordinals: a Member from `certain` on, none before `possible`, unknown between them."""

    certain: int
    possible: int


def standing(membership: Membership) -> Standing:
    """The standing that follows from a membership; `NEVER` where it is certain of no day.

    >>> from datetime import date
    >>> known = standing(Membership(since=DateSpan.of(1992)))
    >>> date.fromordinal(known.certain), date.fromordinal(known.possible)
    (datetime.date(1992, 12, 31), datetime.date(1992, 1, 1))
    """
    known = membership.since or membership.by
    return Standing(
        NEVER if known is None else known.end.toordinal(),
        ALWAYS if membership.since is None else membership.since.start.toordinal(),
    )

"""Whether a Member was one: yes, no, or unknown; and from which day on, for many dates at once."""

from typing import NamedTuple

from ..model.dates import DateSpan
from ..model.parties import Membership

__all__ = ["ALWAYS", "NEVER", "Standing", "standing", "was_member"]

# Ordinals of days: before all that can be, and after.
ALWAYS = 0
NEVER = 10_000_000


def was_member(membership: Membership, on: DateSpan | None = None) -> bool | None:
    """Whether a Member with this membership was one on every day of `on`; `on` None asks of today.

    True: all through `on`. False: on none of its days. None: on some of them only, or nobody knows. For a
    month or a year, True and False so hold whichever day is meant.

    - Today every Member of the reference is one, whether or not a source says since when.
    - Who joined on a day is one from that day on, that day included.
    - Who joined in a year, or between two days, was none before the first of these days and is one from the
      last one on; between them it is unknown.
    - Who was a Member *by* a date is one from its last day on; before that it is unknown, however early.
    - Of whom no source says anything, it is unknown for any date.

    No Member is recorded to have left, so that nothing here ends.

    >>> armenia = Membership(since=DateSpan.parse("1992-06-30"))
    >>> [was_member(armenia, DateSpan.of(on)) for on in ("1992-06-29", "1992-06-30", "1992", "1993")]
    [False, True, None, True]
    """
    if on is None:
        return True
    known = standing(membership)
    if on.end.toordinal() < known.possible:
        return False
    return True if on.start.toordinal() >= known.certain else None


class Standing(NamedTuple):
    """Two days as ordinals: a Member from `certain` on, none before `possible`, unknown between them."""

    certain: int
    possible: int


def standing(membership: Membership) -> Standing:
    """The standing that follows from a membership; `NEVER` where it is certain of no day."""
    known = membership.since or membership.by
    return Standing(
        NEVER if known is None else known.end.toordinal(),
        ALWAYS if membership.since is None else membership.since.start.toordinal(),
    )

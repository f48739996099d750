"""How many meetings each value of a field has: each topic, each country."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ...arguments import a_choice
from ...tables.rows import Rows
from .timeline import KEYS, Key

if TYPE_CHECKING:
    from ..meetings import Meetings

__all__ = ["KeyCount", "count_by"]


class KeyCount(NamedTuple):
    """How many meetings have one `key`; None stands for no key stated.

    .. versionadded:: 0.2
    """

    key: str | None
    meetings: int


def count_by(meetings: Meetings, field: Key) -> Rows[KeyCount]:
    """How many meetings each value of a field has, the most frequent first and those of one number in order.

    `field` is kind, mode, region, series, country or topic. A meeting with several topics counts under each, one that
    was held online alone, in no country, under "online", and one of which the field isn't known under None. Parties
    and outcomes are counted in their views: `meetings.participations.count_by("party")`.

    Raises `UnknownName` for any other field.

    >>> print(wm.load().in_series("global-rilo-meeting").count_by("country"))
    key     meetings
    BE             3
    online         2

    .. versionadded:: 0.2
    """
    a_choice(field, "count_by.field", "field to count by", KEYS)
    keys = KEYS[field]
    counts = Counter(key for meeting in meetings for key in keys(meeting))
    in_order = sorted(counts.items(), key=lambda item: (-item[1], item[0] is None, item[0] or ""))
    return Rows(KeyCount, map(KeyCount._make, in_order))

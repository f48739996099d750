"""What two collections have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidValue
from .base import base_of

if TYPE_CHECKING:
    from .meetings import Meetings

__all__ = ["common"]


def common(meetings: Meetings, other: Meetings) -> dict[str, int]:
    """The ids in both, with their positions in the base of the first.

    Raises `InvalidValue` where records under one id differ.
    """
    base = base_of(meetings)
    found = {meeting.id: (meeting, base.position[meeting.id]) for meeting in other if meeting.id in meetings}
    differing = tuple(key for key, (meeting, at) in found.items() if meeting != base.records[at])
    if differing:
        raise InvalidValue("Meetings", differing, "the same record under an id that is in both collections")
    return {key: at for key, (_, at) in found.items()}

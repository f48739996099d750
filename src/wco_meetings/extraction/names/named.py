"""What is found where a sentence names a meeting, by each of the modules that look for names."""

from typing import NamedTuple

from ...model.words import MeetingKind
from ..text import Span

__all__ = ["Named"]


class Named(NamedTuple):
    """A meeting as a sentence names it: where, with its ordinals and its kind.

    It is `sure` that there was one, but where people only met or something happened at one.
    """

    place: Span
    numbers: tuple[int, ...]
    kind: MeetingKind
    sure: bool = True
    ordinal: Span | None = None

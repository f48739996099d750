"""What a meeting came to: decisions, commitments, positions and information, under one name."""

from collections.abc import Iterable
from typing import cast, final

from attrs import field, frozen

from . import fields as f
from .sources import Evidence
from .words import OutcomeKind, as_outcome_kind

__all__ = ["COLLECTIVE_ACTORS", "Outcome", "as_outcomes"]

# Actors that are no party: the gathering, the Members at large, its secretariat, its chair.
COLLECTIVE_ACTORS = ("meeting", "members", "secretariat", "chair")


@final
@frozen(kw_only=True)
class Outcome:
    """One thing that a meeting did, `kind` being its verb and `summary` a sentence.

    `topics` are terms of the vocabulary. `actors` are party ids or one of meeting, members, secretariat and chair;
    empty means that the page doesn't say who. `kind.force` says how much it binds. Raises `InvalidValue`.

    >>> Outcome(kind="condemned", summary="The attacks then recent.", topics=["terrorism"]).kind.force
    <Force.POSITION: 'position'>
    """

    kind: OutcomeKind = field(converter=as_outcome_kind, validator=f.one_of(OutcomeKind))
    summary: str = field(validator=f.text)
    topics: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.identifiers)
    actors: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.identifiers)
    evidence: Evidence | None = field(default=None, validator=f.maybe(f.a(Evidence)))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


def as_outcomes(value: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Any ordered iterable of outcomes as a tuple."""
    return cast("tuple[Outcome, ...]", f.as_tuple(value))

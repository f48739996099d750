"""What the wire knows of the model: its classes by name, and what their fields hold.

The keys of an object are exactly the names of the fields, and what a field holds decides how it is written, as
`docs/formats.md` has it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeGuard, Union, get_args, get_origin

import attrs

from ..errors import InvalidValue
from ..messages import nearest
from ..model.dates import DateSpan, Precision
from ..model.extractions import Extraction, Unresolved
from ..model.meetings import Meeting
from ..model.outcomes import Outcome
from ..model.parties import Member, Membership, Organisation, Party, Territory
from ..model.parts import Count, Link, Participation, Place
from ..model.reference import Ambiguity, AmbiguityKind, RegionProfile, StatedTotal, Theme, ViceChair
from ..model.series import Series
from ..model.sources import Evidence, Source
from ..model.unknown import FIELD as UNKNOWN_KEYS
from ..model.words import (
    Force,
    LinkRel,
    MeetingKind,
    Mode,
    OrganisationKind,
    OutcomeKind,
    Qualifier,
    Region,
    Role,
    SeriesKind,
    Unit,
)

__all__ = [
    "PARTIES",
    "RECORDS",
    "WORDS",
    "Record",
    "all_fields_of",
    "day",
    "fields_of",
    "is_enum",
    "is_record",
    "items_of",
    "known_type",
    "not_a_class",
    "words_of",
]

Record: TypeAlias = (
    Ambiguity
    | Count
    | DateSpan
    | Evidence
    | Extraction
    | Link
    | Meeting
    | Member
    | Membership
    | Organisation
    | Outcome
    | Participation
    | Place
    | RegionProfile
    | Series
    | Source
    | StatedTotal
    | Territory
    | Theme
    | Unresolved
    | ViceChair
)

RECORDS: dict[str, type[Any]] = {record.__name__: record for record in get_args(Record)}

# The closed lists, whose members are strings on the wire.
WORDS: tuple[type[StrEnum], ...] = (
    *(AmbiguityKind, Force, LinkRel, MeetingKind, Mode, OrganisationKind, OutcomeKind),
    *(Precision, Qualifier, Region, Role, SeriesKind, Unit),
)

# The classes that an object with a "type" of its own can be.
PARTIES: dict[str, type[Any]] = {party.__name__: party for party in get_args(Party)}

_CLASSES = frozenset(RECORDS.values())


def is_record(kind: Any) -> TypeGuard[type[Any]]:
    """Whether a type is one of the model's classes."""
    return isinstance(kind, type) and kind in _CLASSES


def is_enum(kind: Any) -> TypeGuard[type[StrEnum]]:
    """Whether a type is one of the closed lists."""
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def words_of(kind: type[StrEnum]) -> dict[str, StrEnum]:
    """The members of a closed list by their strings."""
    return {member.value: member for member in kind}


def not_a_class(
    place: str, found: object, expected: str = "a class of the model", names: Iterable[str] = RECORDS
) -> InvalidValue:
    """The error for a class of records that nobody can ask for."""
    return InvalidValue(place, found, expected, nearest(getattr(found, "__name__", found), names))


def fields_of(record: type[Any]) -> dict[str, attrs.Attribute[Any]]:
    """The fields of a class that are on the wire, by name, in order, their types resolved."""
    # Unknown keys are written as the keys that they are, see `unknown`.
    return {name: field for name, field in all_fields_of(record).items() if name != UNKNOWN_KEYS}


def all_fields_of(record: type[Any]) -> dict[str, attrs.Attribute[Any]]:
    """The same with what is not on the wire."""
    return attrs.fields_dict(attrs.resolve_types(record))


def known_type(kind: Any) -> Any:
    """The type of a field where it is known: `X` of `X | None`, and no more than `object` of another union."""
    if get_origin(kind) in (Union, UnionType):
        known = [part for part in get_args(kind) if part is not NoneType]
        return known[0] if len(known) == 1 else object
    return kind


def items_of(kind: Any) -> tuple[Any, ...] | None:
    """What a tuple type holds: `(X, ...)`, or `(X, Y)` for a pair; None for a type that is no tuple."""
    return get_args(kind) if get_origin(kind) is tuple else None


def day(text: str) -> date:
    """The day that a string names; raises `ValueError`, `TypeError` or `LookupError` for anything else."""
    # `fromisoformat` takes the basic form and weeks too.
    if len(text) == 10 and text[4] == text[7] == "-":
        return date.fromisoformat(text)
    raise ValueError(text)

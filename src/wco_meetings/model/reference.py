"""What stands around the meetings: regions, totals, themes, and names that mean more than one thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum, auto
from typing import Any, cast, final

import attrs
from attrs import field, frozen

from ..errors import InvalidValue
from . import fields as f
from .dates import DateSpan, a_span
from .sources import Source, as_sources
from .words import Region, as_any_region, as_region, as_word

__all__ = [
    "Ambiguity",
    "AmbiguityKind",
    "RegionProfile",
    "StatedTotal",
    "Theme",
    "ViceChair",
    "contradictions",
    "cue_pairs",
]


class AmbiguityKind(StrEnum):
    """Why a text can mean more than one thing."""

    SHARED_NAME = auto()
    SHARED_DEMONYM = auto()
    SHARED_ACRONYM = auto()
    CODE_CLASH = auto()
    SHORT_FORM = auto()
    SUBSTRING = auto()
    HISTORICAL = auto()
    HOMONYM = auto()
    CITY_AND_COUNTRY = auto()
    REGION_WORD = auto()
    COMMON_WORD = auto()
    LANGUAGE = auto()


def _as_ambiguity_kind(value: AmbiguityKind | str) -> AmbiguityKind:
    return as_word(AmbiguityKind, value)


def _as_cues(value: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return cast("tuple[tuple[str, str], ...]", f.as_pairs(value))


def cue_pairs(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of (words, id) pairs."""
    f.pairs(record, attribute, value, "words, id")
    f.each(_cue, record, attribute, value, "pairs")


def _cue(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    f.half(f.text, 0, record, attribute, value)
    f.half(f.identifier, 1, record, attribute, value)


@final
@frozen(kw_only=True)
class Ambiguity:
    """A text that names more than one thing, or that is a name only some of the time.

    `candidates` are ids of parties, series or regions, one or more; `default` is the one usually meant, None where
    nothing may be taken for granted. `cues` pairs words with the candidate that they speak for when they stand near
    the text; `against` are words that say it is none of them. `reason` says how to tell. Raises `InvalidValue`, also
    for a default or a cue that is no candidate.

    >>> Ambiguity(text="Congo", kind="shared_name", candidates=["CG", "CD"], reason="Two share it.").candidates
    ('CG', 'CD')
    """

    text: str = field(validator=f.text)
    kind: AmbiguityKind = field(converter=_as_ambiguity_kind, validator=f.one_of(AmbiguityKind))
    candidates: tuple[str, ...] = field(converter=f.as_strings, validator=f.identifiers)
    default: str | None = field(default=None, validator=f.maybe(f.identifier))
    cues: tuple[tuple[str, str], ...] = field(default=(), converter=_as_cues, validator=cue_pairs)
    against: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    reason: str = field(validator=f.text)

    def __repr__(self) -> str:
        return f.repr_of_fields(self)

    def __attrs_post_init__(self) -> None:
        for error in contradictions(self):
            raise error


def contradictions(ambiguity: Ambiguity) -> Iterator[InvalidValue]:
    """What an ambiguity lacks, and all that it says of what is no candidate; to make it raises the first."""
    if not ambiguity.candidates:
        yield InvalidValue("Ambiguity.candidates", ambiguity.candidates, "one candidate or more")
    if ambiguity.default is not None and ambiguity.default not in ambiguity.candidates:
        yield InvalidValue("Ambiguity.default", ambiguity.default, "one of the candidates")
    for index, (_, candidate) in enumerate(ambiguity.cues):
        if candidate not in ambiguity.candidates:
            yield InvalidValue(f"Ambiguity.cues[{index}]", candidate, "one of the candidates")


@final
@frozen(kw_only=True)
class Theme:
    """The WCO's theme of a year, under its official wording. Raises `InvalidValue`.

    >>> Theme(year=2016, name="Digital Customs: Progressive Engagement").year
    2016
    """

    year: int = field(validator=f.at_least(1952))
    name: str = field(validator=f.text)
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


def _as_spans(value: Iterable[DateSpan]) -> tuple[DateSpan, ...]:
    return cast("tuple[DateSpan, ...]", f.as_tuple(value))


def _as_vice_chairs(value: Iterable[ViceChair]) -> tuple[ViceChair, ...]:
    return cast("tuple[ViceChair, ...]", f.as_tuple(value))


@final
@frozen(kw_only=True)
class ViceChair:
    """A Member's time as Vice-Chair of its region: an administration, not a person.

    `since` and `until` are given where a source states them; `seen` are the days or months in which a page shows
    it in office. Raises `InvalidValue`.

    >>> ViceChair(party="HK", since=DateSpan.parse("2024-06-29"), until=DateSpan.parse("2026")).until
    DateSpan('2026')
    """

    party: str = field(validator=f.identifier)
    since: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    until: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    seen: tuple[DateSpan, ...] = field(default=(), converter=_as_spans, validator=f.many(DateSpan))
    note: str | None = field(default=None, validator=f.maybe(f.text))
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


@final
@frozen(kw_only=True)
class RegionProfile:
    """One of the WCO's six regions: its formal `name` in English, its `names` in other languages, what texts call
    it, and the Vice-Chairs that pages name, in the order of time.

    Its Members are those whose `region` it is: `directory.members(region=...)`. Raises `InvalidValue`.

    >>> RegionProfile(region="ESA", name="East and Southern Africa", aliases=["ESA region"]).region
    <Region.ESA: 'ESA'>
    """

    region: Region = field(converter=as_region, validator=f.one_of(Region))
    name: str = field(validator=f.text)
    names: tuple[tuple[str, str], ...] = field(default=(), converter=f.as_language_texts, validator=f.language_texts)
    aliases: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    vice_chairs: tuple[ViceChair, ...] = field(default=(), converter=_as_vice_chairs, validator=f.many(ViceChair))
    note: str | None = field(default=None, validator=f.maybe(f.text))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)


@final
@frozen(kw_only=True)
class StatedTotal:
    """How many Members a source counts, of one region or (`region` None) of the whole WCO, at a time.

    The European Union is in none of these numbers. Raises `InvalidValue`.

    >>> StatedTotal(value=180, as_of=DateSpan.parse("June 2015")).value
    180
    """

    region: Region | None = field(default=None, converter=as_any_region, validator=f.maybe(f.one_of(Region)))
    as_of: DateSpan = field(validator=a_span)
    value: int = field(validator=f.at_least(1))
    note: str | None = field(default=None, validator=f.maybe(f.text))
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))

    def __repr__(self) -> str:
        return f.repr_of_fields(self)

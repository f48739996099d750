"""A series: a body or an event that meets again and again."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast, final

from attrs import field, frozen

from ..arguments import check_several
from ..errors import InvalidValue
from . import fields as f
from .dates import DateSpan, a_span
from .sources import Source, as_sources
from .words import Region, SeriesKind, as_any_region, as_series_kind

__all__ = ["GivenSeries", "Series", "each_series"]


@final
@frozen(kw_only=True)
class Series:
    """A body or an event that meets again and again: the Council, a committee, a regional conference.

    `body` is the id of the series that it reports to or belongs to. `names` pairs languages with names besides the
    English `name`. `established` and `frequency` are as its sources state them. Raises `InvalidValue`.

    >>> Series(id="council", name="Council of the World Customs Organization", kind="organ")
    Series('council', 'Council of the World Customs Organization')
    """

    id: str = field(validator=f.identifier)
    name: str = field(validator=f.text)
    acronym: str | None = field(default=None, validator=f.maybe(f.text))
    names: tuple[tuple[str, str], ...] = field(default=(), converter=f.as_language_texts, validator=f.language_texts)
    aliases: tuple[str, ...] = field(default=(), converter=f.as_strings, validator=f.texts)
    body: str | None = field(default=None, validator=f.maybe(f.identifier))
    region: Region | None = field(default=None, converter=as_any_region, validator=f.maybe(f.one_of(Region)))
    kind: SeriesKind | None = field(default=None, converter=as_series_kind, validator=f.maybe(f.one_of(SeriesKind)))
    established: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    frequency: str | None = field(default=None, validator=f.maybe(f.text))
    note: str | None = field(default=None, validator=f.maybe(f.text))
    sources: tuple[Source, ...] = field(default=(), converter=as_sources, validator=f.many(Source))

    def __repr__(self) -> str:
        return f.repr_of_name(self)


GivenSeries: TypeAlias = Mapping[str, Series] | Iterable[Series]


def each_series(given: GivenSeries) -> Iterable[Any]:
    """The series that a program gives, by id or one by one.

    Raises `InvalidValue` for a single one, and for one that stands under another id than its own.
    """
    check_several(given, "series")
    if not isinstance(given, Mapping):
        return given
    by_id = cast("Mapping[object, object]", given)
    for key, series in by_id.items():
        if type(series) is Series and key != series.id:
            raise InvalidValue("series", key, f"the id of its series, {series.id!r}")
    return by_id.values()

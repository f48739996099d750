"""The tables of a collection: its meetings, their parts, and the parties and series that they name, in columns.

`meeting` and `position` are the key of a part's row. How tables join is told in `docs/tables.md`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from operator import attrgetter
from typing import Any, NamedTuple, Protocol, TypeVar, cast

import attrs

from ..arguments import a_choice
from ..directory.directory import Directory
from ..model.dates import DateSpan
from ..model.meetings import PARTS, Meeting
from ..model.parties import Member, Organisation, Party, Territory
from ..model.parts import Place
from ..model.series import Series
from ..model.sources import Evidence
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
from .labels import Labels, PartyId, SeriesId, labelled, name_in, names_by_id
from .rows import Rows

__all__ = [
    "OF_MEETINGS",
    "PLACE",
    "TABLES",
    "Collection",
    "table_of",
    "tables",
    "to_arrow",
    "to_pandas",
    "to_polars",
]

R = TypeVar("R")


class Collection(Protocol):
    """Meetings in order, with the parties and the series that they may name."""

    @property
    def directory(self) -> Directory:
        """The parties."""
        ...

    @property
    def series(self) -> Mapping[str, Series]:
        """The series by id."""
        ...

    def __iter__(self) -> Iterator[Meeting]: ...


# --- the columns: each field of a row is one, as `columns` says ---


class MeetingRow(NamedTuple):
    """A meeting; its lists of records are tables of their own."""

    id: str
    name: str
    series: SeriesId | None
    numbers: tuple[int, ...]
    kind: MeetingKind | None
    dates: DateSpan | None
    mode: Mode | None
    city: str | None
    country: PartyId | None
    venue: str | None
    region: Region | None
    hosts: tuple[PartyId, ...]
    topics: tuple[str, ...]
    note: str | None


class ParticipationRow(NamedTuple):
    """A party's part in a meeting."""

    meeting: str
    position: int
    party: PartyId
    role: Role
    as_written: str | None
    on_behalf_of: PartyId | None


class CountRow(NamedTuple):
    """A number that a page states."""

    meeting: str
    position: int
    value: int
    unit: Unit
    qualifier: Qualifier


class OutcomeRow(NamedTuple):
    """A thing that a meeting did, with the force of its kind."""

    meeting: str
    position: int
    kind: OutcomeKind
    force: Force
    summary: str
    topics: tuple[str, ...]
    actors: tuple[PartyId, ...]


class LinkRow(NamedTuple):
    """How a meeting stands to another."""

    meeting: str
    position: int
    rel: LinkRel
    target: str


class SourceRow(NamedTuple):
    """A page that a meeting rests on."""

    meeting: str
    position: int
    url: str | None
    title: str | None
    published: DateSpan | None
    language: str | None
    requested_language: str | None
    publisher: str | None
    sha256: str | None


class EvidenceRow(NamedTuple):
    """The place of a fact's words: on which source, and from which code point to which, the last excluded.

    .. versionadded:: 0.2
       `position`.
    """

    meeting: str
    fact: str
    source: int
    start: int
    end: int
    position: int


class MemberRow(NamedTuple):
    """A Member; `since` and `by` are those of its membership."""

    code: str
    alpha3: str | None
    name: str
    official_name: str | None
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    region: Region | None
    since: DateSpan | None
    by: DateSpan | None
    counted: bool
    administration: str | None
    note: str | None
    sources: tuple[str, ...]


class OrganisationRow(NamedTuple):
    """An organisation."""

    id: str
    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    kind: OrganisationKind
    seat: PartyId | None
    city: str | None
    region: Region | None
    url: str | None
    members: tuple[PartyId, ...]
    as_of: DateSpan | None
    note: str | None
    sources: tuple[str, ...]


class TerritoryRow(NamedTuple):
    """A country or territory that is no Member."""

    code: str
    alpha3: str | None
    name: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    note: str | None
    sources: tuple[str, ...]


class SeriesRow(NamedTuple):
    """A series."""

    id: str
    name: str
    acronym: str | None
    aliases: tuple[str, ...]
    body: SeriesId | None
    region: Region | None
    kind: SeriesKind | None
    established: DateSpan | None
    frequency: str | None
    note: str | None
    sources: tuple[str, ...]


# --- what fills them ---

# Where in a record a field of a row stands, if not under its own name.
_PATHS = {
    "force": "kind.force",
    "since": "membership.since",
    "by": "membership.by",
    "counted": "membership.counted",
}

# The columns of a meeting's place.
PLACE = tuple(attrs.fields_dict(Place))


def _fields(kind: type[Any], skip: int = 0, paths: Mapping[str, str] = _PATHS) -> Callable[[Any], tuple[Any, ...]]:
    """What fills the fields of a row, but for the first ones, from a record."""
    names: tuple[str, ...] = kind._fields[skip:]
    return cast("Callable[[Any], tuple[Any, ...]]", attrgetter(*(paths.get(name, name) for name in names)))


_values_of_meeting = _fields(MeetingRow, paths=dict.fromkeys(PLACE, "place"))


def _meeting_rows(meeting: Meeting) -> Iterator[MeetingRow]:
    row = MeetingRow._make(_values_of_meeting(meeting))
    yield row._replace(**{name: getattr(meeting.place, name) for name in PLACE}) if meeting.place else row


def _part_rows(kind: type[R], field: str) -> Callable[[Meeting], Iterator[R]]:
    """A function that gives a row for each part of a meeting in one of its lists, in the order of the list."""
    parts, values, make = attrgetter(field), _fields(kind, skip=2), cast("Callable[..., R]", kind)

    def rows(meeting: Meeting) -> Iterator[R]:
        for position, part in enumerate(parts(meeting)):
            yield make(meeting.id, position, *values(part))

    return rows


def _evidence_rows(meeting: Meeting) -> Iterator[EvidenceRow]:
    for position, (fact, evidence) in enumerate(_facts_with_evidence(meeting)):
        yield EvidenceRow(meeting.id, fact, evidence.source, evidence.start, evidence.end, position)


def _facts_with_evidence(meeting: Meeting) -> Iterator[tuple[str, Evidence]]:
    """Each fact of a meeting whose words are known, as `Meeting.why` takes it, and their place."""
    yield from meeting.evidence
    for field in PARTS:
        for position, part in enumerate(getattr(meeting, field)):
            if part.evidence is not None:
                yield f"{field}[{position}]", part.evidence
    for position, source in enumerate(meeting.sources):
        for name, evidence in source.evidence:
            yield f"sources[{position}].{name}", evidence


def _named(kind: type[Any], lang: str, records: Iterable[Party | Series]) -> Iterator[Any]:
    """A row for each party or series, with its name in a language, and its sources by what they say that they are."""
    values, make = _fields(kind), kind._make
    for record in records:
        pages = tuple(source.url or source.title or source.sha256 or "" for source in record.sources)
        yield make(values(record))._replace(name=name_in(lang, record), sources=pages)


# --- the tables ---

OF_MEETINGS: dict[str, tuple[type[Any], Callable[[Meeting], Iterator[Any]]]] = {
    "meetings": (MeetingRow, _meeting_rows),
    "participations": (ParticipationRow, _part_rows(ParticipationRow, "participations")),
    "counts": (CountRow, _part_rows(CountRow, "counts")),
    "outcomes": (OutcomeRow, _part_rows(OutcomeRow, "outcomes")),
    "links": (LinkRow, _part_rows(LinkRow, "links")),
    "sources": (SourceRow, _part_rows(SourceRow, "sources")),
    "evidence": (EvidenceRow, _evidence_rows),
}
_OF_TERMS: dict[str, tuple[type[Any], type[Any]]] = {
    "members": (MemberRow, Member),
    "organisations": (OrganisationRow, Organisation),
    "territories": (TerritoryRow, Territory),
    "series": (SeriesRow, Series),
}

TABLES = (*OF_MEETINGS, *_OF_TERMS)


def tables(meetings: Collection, *, labels: Labels = "code", lang: str = "en") -> dict[str, Rows[Any]]:
    """The collection in tables, by their names: `Rows` with the same columns whatever they hold.

    They are meetings, participations, counts, outcomes, links, sources, evidence, members, organisations, territories
    and series. The last four are all that the collection knows, whether a meeting names them or not. The parts of a
    meeting have its id as `meeting` and their place in its list, from 0, as `position`.

    `labels` says what stands for a party or a series: its `code` or id, by which tables are joined; its `name`; or
    `both`, the name in a column of its own, `party_name` after `party`. `lang` is the language of the names, those of
    the members and series among them: "en", or "fr" where the records have a French one. Raises `UnknownName` for any
    other `labels` or `lang`.

    >>> meetings = wm.load().in_series("eur-heads-of-investigation")
    >>> print(meetings.tables(labels="both", lang="fr")["participations"][:2])
    meeting                        position  party  party_name  role         as_written  on_behalf_of  on_behalf_of_name
    eur-heads-of-investigation-21         0  AM     Arménie     participant
    eur-heads-of-investigation-21         1  AT     Autriche    participant
    """
    names = names_by_id(meetings.directory, meetings.series, lang)
    return {name: labelled(_rows(meetings, name, lang), names, labels) for name in TABLES}


def table_of(meetings: Collection, table: str, *, labels: Labels = "code", lang: str = "en") -> Rows[Any]:
    """One of the `tables`; raises `UnknownName` for a table that doesn't exist too."""
    rows = _rows(meetings, a_choice(table, "table", "table", TABLES), lang)
    return labelled(rows, names_by_id(meetings.directory, meetings.series, lang), labels)


def _rows(meetings: Collection, table: str, lang: str) -> Rows[Any]:
    if table in OF_MEETINGS:
        kind, rows = OF_MEETINGS[table]
        return Rows(kind, chain.from_iterable(map(rows, meetings)))
    kind, term = _OF_TERMS[table]
    terms = chain(meetings.directory, (meetings.series[key] for key in sorted(meetings.series)))
    return Rows(kind, _named(kind, lang, (each for each in terms if isinstance(each, term))))


def to_pandas(meetings: Collection, table: str = "meetings", *, labels: Labels = "code", lang: str = "en") -> Any:
    """One of the `tables` as a pandas `DataFrame`; needs the extra `pandas`.

    `Rows.to_pandas` says what types its columns have. Raises `UnknownName` as `tables` does, and for a table that
    doesn't exist, and `MissingExtra`.

    >>> frame = wm.load().to_pandas("participations", labels="name")
    >>> int(frame.groupby("party")["meeting"].nunique()["Kazakhstan"])
    26
    """
    return table_of(meetings, table, labels=labels, lang=lang).to_pandas()


def to_polars(meetings: Collection, table: str = "meetings", *, labels: Labels = "code", lang: str = "en") -> Any:
    """One of the `tables` as a polars `DataFrame`, as `to_pandas`; needs the extra `polars`."""
    return table_of(meetings, table, labels=labels, lang=lang).to_polars()


def to_arrow(meetings: Collection, table: str = "meetings", *, labels: Labels = "code", lang: str = "en") -> Any:
    """One of the `tables` as a pyarrow `Table`, as `to_pandas`; needs the extra `arrow`."""
    return table_of(meetings, table, labels=labels, lang=lang).to_arrow()

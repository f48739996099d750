"""`Meetings`: an immutable, ordered, indexed collection of records, asked in one line and never by a wrong name.

Over 400 lines because all that can be asked of a collection stands in one class, each with its promise and an example:
what answers is in the modules beside it, and a class in parts would need bases of which each has one child.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, final, overload

from ..arguments import a_name, check_flag, check_same
from ..directory.declared import with_declared
from ..directory.directory import Directory
from ..errors import InvalidValue, UnknownName
from ..messages import counted
from ..model.dates import When
from ..model.meetings import Meeting
from ..model.parties import Party
from ..model.series import GivenSeries, Series
from ..model.words import Force, OutcomeKind, Region
from . import filters
from .base import Base, common, together
from .bits import of_positions, positions
from .bounds import Bounds, in_time
from .display import as_html, as_text
from .terms import Declared, Terms

if TYPE_CHECKING:
    from ..tables.tables import tables, to_arrow, to_pandas, to_polars
    from .analysis.attendance import attendance
    from .analysis.check import check
    from .analysis.co_attendance import co_attendance
    from .analysis.compare import compare
    from .analysis.count_by import count_by
    from .analysis.reconcile import reconcile
    from .analysis.series_gaps import series_gaps
    from .analysis.timeline import timeline
    from .exports import jsonld, to_ics, to_networkx
    from .pictures import Plot
    from .views import Outcomes, Participations
else:
    from .later import Later

    # Loading the bundled records would take a tenth longer if these were imported for it.
    tables, to_arrow, to_pandas, to_polars = map(Later, ["..tables.tables"] * 4)
    attendance = Later(".analysis.attendance")
    check = Later(".analysis.check")
    co_attendance = Later(".analysis.co_attendance")
    compare = Later(".analysis.compare")
    count_by = Later(".analysis.count_by")
    reconcile = Later(".analysis.reconcile")
    series_gaps = Later(".analysis.series_gaps")
    timeline = Later(".analysis.timeline")
    jsonld, to_ics, to_networkx = map(Later, [".exports"] * 3)

__all__ = ["Meetings", "trusted"]


@final
class Meetings:
    """Meetings in order, each id once, with the parties, series and topics that they may name.

    Those are the bundled ones and what the program brings: in place of the bundled parties a `directory`, as a rule
    `wm.load().directory.with_parties(...)`, and on top of the bundled `series`, by id or one by one, and `topics`.
    Records that are a collection, or a stream, bring the terms of it, where no others are given.
    Raises `RecordError` with every problem at once: an id that stands twice; a party that the directory doesn't have, a
    series or a topic that is neither bundled nor given, with the nearest that is; a given series that has the id of a
    bundled one and isn't equal to it. A given party goes before the bundled one of its id, if that is of its class.
    Raises `InvalidValue` for a single thing in place of several, and for records without an order, as in a set.

    Filters give `Meetings` again and can be chained: each keeps what it asks for, in the order there is. They take
    names as people write them, and a name that doesn't exist raises. Whatever is filtered from one collection shares
    its indexes, so that counting looks at no record. Equal are collections with the same records in the same order and
    the same declared terms. Pickles, copies and unions keep all terms and all bounds in time; `Meetings` of a filtered
    collection takes in its records alone, so that links to what it left out bound nothing there.

    >>> meetings = wm.load()
    >>> found = meetings.during("2014", "2016").in_region("EUR").attended_by("Kazakhstan", "OLAF").about("tobacco")
    >>> found.with_outcome("condemned").one()
    Meeting('eur-heads-of-investigation-21', 25-26 November 2015, Sochi)
    """

    __slots__ = ("_base", "_chosen", "_selection")

    def __init__(
        self,
        records: Iterable[Meeting],
        *,
        directory: Directory | None = None,
        series: GivenSeries | None = None,
        topics: Iterable[str] | None = None,
    ) -> None:
        own = getattr(records, "declared", None)  # of a collection or a stream
        if isinstance(own, Declared):
            if directory is None and isinstance(records, Meetings):
                directory = records.directory
            elif directory is None:
                directory = with_declared(own.parties)
            series = own.series if series is None else series
            topics = own.topics if topics is None else topics
        self._set(Base.of(records, Terms(directory, series, topics)))

    def __init_subclass__(cls) -> None:
        raise InvalidValue("Meetings", cls, "no class made of it, which is final")

    # What it shares with all that is filtered from the same collection, and which of those records it has: bit `i` of
    # the selection stands for the record at position `i`.
    def _set(self, base: Base, selection: int | None = None) -> None:
        self._base = base
        self._selection = base.index.everything if selection is None else selection
        self._chosen: tuple[Meeting, ...] | None = None

    @classmethod
    def _over(cls, base: Base, selection: int) -> Meetings:
        made = cls.__new__(cls)
        made._set(base, selection)
        return made

    @classmethod
    def _first(cls, records: Iterable[Meeting], count: int, terms: Terms) -> Meetings:
        return cls._over(Base.of(records, terms), (1 << count) - 1)

    def _kept(self, found: int) -> Meetings:
        return self._over(self._base, self._selection & found)

    # --- what it is made of ---

    @property
    def directory(self) -> Directory:
        """The parties that records may name."""
        return self._base.terms.directory

    @property
    def series(self) -> Mapping[str, Series]:
        """The series that records may name, by id: what `in_series` can be asked for."""
        return self._base.terms.series

    @property
    def topics(self) -> frozenset[str]:
        """The topics that records may name: what `about` can be asked for."""
        return self._base.terms.topics

    @property
    def declared(self) -> Declared:
        """The `parties`, `series` and `topics` that go beyond the bundled ones: what a document has to carry."""
        return self._base.terms.declared

    # --- a collection ---

    def __len__(self) -> int:
        return self._selection.bit_count()

    def __iter__(self) -> Iterator[Meeting]:
        return iter(self._records())

    def _records(self) -> tuple[Meeting, ...]:
        if self._chosen is None:
            records = self._base.records
            whole = self._selection == self._base.index.everything
            self._chosen = records if whole else tuple(records[at] for at in positions(self._selection))
        return self._chosen

    def _position(self, key: str) -> int | None:
        at = self._base.position.get(key)
        return at if at is not None and self._selection >> at & 1 else None

    def __contains__(self, key: object) -> bool:
        """Whether a meeting with this id, or this very record, is here."""
        if isinstance(key, Meeting):
            at = self._position(key.id)
            return at is not None and self._base.records[at] == key
        return isinstance(key, str) and self._position(key) is not None

    @overload
    def __getitem__(self, key: str | int) -> Meeting: ...

    @overload
    def __getitem__(self, key: slice) -> Meetings: ...

    def __getitem__(self, key: str | int | slice) -> Meeting | Meetings:
        """A meeting by its id or its place in the order, or `Meetings` of a slice.

        Raises `UnknownName`, with the nearest ids, those of a series' meetings where it is the id of one, where no such
        meeting is here, and `IndexError` past the end.
        """
        if isinstance(key, str):
            at = self._position(key)
            if at is None:
                raise UnknownName("meeting", key, filters.nearest_ids(self, key))
            return self._base.records[at]
        try:
            if isinstance(key, slice):
                chosen = [self._base.position[meeting.id] for meeting in self._records()[key]]
                return self._in_order(chosen) if (key.step or 1) < 0 else self._kept(self._bits(chosen))
            if isinstance(key, bool):  # a number to Python alone
                raise TypeError
            return self._records()[key]
        except TypeError:
            raise InvalidValue("Meetings", key, "an id, a place in the order or a slice") from None

    def _bits(self, chosen: Iterable[int]) -> int:
        return of_positions(chosen, len(self._base.records))

    def _in_order(self, chosen: list[int]) -> Meetings:
        return self._over(self._base.reordered(chosen), (1 << len(chosen)) - 1)

    def sorted(self, key: Callable[[Meeting], Any] | None = None, reverse: bool = False) -> Meetings:
        """The same meetings in another order: that of `key`, or else of time, what is earlier first.

        In time they go by the first day that they can have had, or else the last, then by the last, then by their
        numbers and ids; those that could have been at any time come last, in reverse too. Beside a sort, only a slice
        backwards changes an order. One of "2025" so comes before one of March 2025, also where its number says that it
        was later: the meetings of one series in the order of their sessions are
        `sorted(key=lambda meeting: meeting.numbers)`, those without a number first.

        `key` is a function of a meeting, whose results are compared: where they can't be, as None and a date can't,
        Python's own `TypeError` comes through. Raises `InvalidValue` for a `key` that is no function.

        >>> [meeting.id for meeting in wm.load().in_series("global-rilo-meeting").sorted()][:2]
        ['global-rilo-meeting-28', 'global-rilo-meeting-29']
        >>> council = wm.load().in_series("council").during("2017")
        >>> [meeting.id for meeting in council.sorted(key=lambda meeting: meeting.numbers)]
        ['council-129-130', 'council-131']
        """
        records, index = self._base.records, self._base.index
        if key is not None and not callable(key):
            raise InvalidValue("sorted.key", key, "a function of a meeting")
        check_flag(reverse, "sorted.reverse")

        def by_key(at: int) -> Any:
            return in_time(records[at], index.bounds(at), reverse) if key is None else key(records[at])

        return self._in_order(sorted(positions(self._selection), key=by_key, reverse=reverse))

    def one(self) -> Meeting:
        """The only meeting that is here; raises `InvalidValue`, with the ids, on none and on many.

        >>> wm.load().held_in("Sochi").one().id
        'eur-heads-of-investigation-21'
        """
        if len(self) != 1:
            ids = tuple(meeting.id for meeting in self)
            raise InvalidValue("Meetings.one", ids, f"exactly one meeting, not {len(ids):,}")
        return self._records()[0]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Meetings):
            return NotImplemented
        if self._base is other._base:
            return self._selection == other._selection
        return self._records() == other._records() and self.declared == other.declared

    def __hash__(self) -> int:
        return hash(tuple(meeting.id for meeting in self))

    def __reduce__(self) -> tuple[Any, ...]:
        records = [*self, *self._base.beside(self._selection)]
        return Meetings._first, (records, len(self), self._base.terms)

    def __repr__(self) -> str:
        return f"Meetings({counted(len(self), 'meeting')})"

    def __str__(self) -> str:
        return as_text(self)

    def _repr_html_(self) -> str:
        return as_html(self)

    # --- sets ---

    def __or__(self, other: Meetings) -> Meetings:
        """The meetings of both: in the order of their common base, or else those of the left side before the rest.

        Raises `InvalidValue`, with what differs, where records, parties or series under one id aren't equal, or the
        ambiguities of a text: neither wins in silence. So it does for records that both sides left out and links lead
        to, since these bound when a meeting was; one that a single side left out gives way to the other's.
        Those of `fix` take the place of others in `meetings.where(lambda meeting: meeting.id not in fix) | fix`.
        """
        if type(other) is not Meetings:
            return NotImplemented
        if self._base is other._base:
            return self._over(self._base, self._selection | other._selection)
        records, count = together(self, other)
        return self._first(records, count, self._base.terms.joined(other._base.terms))

    def __and__(self, other: Meetings) -> Meetings:
        """The meetings that are in both, in the order of the left side; raises as `|` does for what is in both."""
        shared = self._shared(other)
        return NotImplemented if shared is None else self._kept(shared)

    def __sub__(self, other: Meetings) -> Meetings:
        """The meetings that are not in the other one; raises as `|` does for what is in both."""
        shared = self._shared(other)
        return NotImplemented if shared is None else self._kept(self._base.index.everything ^ shared)

    def _shared(self, other: Meetings) -> int | None:
        """Which meetings are in the other one too; None where it is no collection."""
        if type(other) is not Meetings:
            return None
        if self._base is other._base:
            return other._selection
        both = common(self, other)
        self._base.terms.joined(other._base.terms)  # which raises where one id means two things
        return self._bits(both.values())

    # --- filters ---

    def attended_by(self, *parties: Party | str, any_of: bool = False) -> Meetings:
        """The meetings in which all of the parties took part, in whatever role; with `any_of`, any of them.

        A party is an id, a code, a name that `directory.resolve` knows, or the record itself. The European Commission,
        HMRC and US CBP act for a Member, and take part as that. Raises as `directory.find` does, and `InvalidValue` for
        no party at all.

        >>> meetings = wm.load()
        >>> len(meetings.attended_by("Kazakhstan", "KG", "OLAF"))
        1
        """
        return self._kept(filters.attended_by(self._base, parties, any_of))

    def hosted_by(self, *parties: Party | str, any_of: bool = False) -> Meetings:
        """The meetings that all of the parties hosted, whether or not they took part; with `any_of`, any of them.

        Raises as `attended_by` does.

        >>> wm.load().hosted_by("South Africa", "SACU").one()
        Meeting('aeo-regional-workshop-2024-08', 19-23 August 2024)

        .. versionadded:: 0.2
        """
        return self._kept(filters.hosted_by(self._base, parties, any_of))

    def of(self, party: Party | str) -> Meetings:
        """Every meeting that a party has to do with: it took part, hosted, was spoken for, or acts in an outcome.

        Raises as `attended_by` does.

        >>> meetings = wm.load()
        >>> meetings.attended_by("RU") - meetings.of("RU")
        Meetings(0 meetings)
        """
        return self._kept(filters.involving(self._base, party))

    def during(self, start: When, end: When | None = None, possible: bool = False) -> Meetings:
        """The meetings that were certainly within a span: all of their days are in it.

        The span is `start`, or goes from the first day of `start` to the last day of `end`, both inclusive. Each is a
        year, a `date`, a `DateSpan` or a text that `DateSpan.parse` reads: "2015", "2015-11", "25 November 2015". With
        `possible`, those that may have been within it too: a meeting of which only the year is stated, or no date, may
        have been in any month that its links and the day on which its page was published allow (see `bounds`).
        All since 2018 are `during(2018, 2199)`, the last year there is. Raises `InvalidValue` for what is no span, and
        for an end before the start.

        >>> meetings = wm.load().in_series("cis-heads-of-law-enforcement")
        >>> len(meetings.during("2015-12")), len(meetings.during("2015-12", possible=True))
        (0, 1)
        """
        return self._kept(filters.during(self._base, start, end, possible))

    def about(self, *topics: str, any_of: bool = False) -> Meetings:
        """The meetings that list all of the topics; with `any_of`, any of them.

        What only an outcome lists isn't counted: that is `meetings.outcomes.about(...).meetings`. A topic is a term,
        with spaces for hyphens if you like. Raises `UnknownName`, and `InvalidValue` for no topic at all.

        >>> len(wm.load().about("tobacco", "wildlife")) <= len(wm.load().about("Tobacco"))
        True
        """
        return self._kept(filters.about(self._base, topics, any_of))

    def in_series(self, series: Series | str) -> Meetings:
        """The meetings of a series, which is an id, an acronym, a name that only one series bears, or the record.

        A name may have an article before it: "the Council". They stay in the order there is: see `sorted` for that of
        their sessions. Raises `UnknownName`, naming all that bear the name if several do, and `InvalidValue` for
        another's record.

        >>> len(wm.load().in_series("Global RILO Meeting"))
        5
        """
        return self._kept(filters.in_series(self._base, series))

    def in_region(self, region: Region | str) -> Meetings:
        """The meetings of one of the WCO's six regions, by its code or a name; not those held there by others.

        A name may have an article before it: "the Americas". Raises `UnknownName`.

        >>> meetings = wm.load()
        >>> meetings.in_region("EUR") == meetings.in_region("Europe")
        True
        """
        return self._kept(filters.in_region(self._base, region))

    def held_in(self, place: Party | str) -> Meetings:
        """The meetings held in a city or a country: the name of either, or the country's ISO code or record.

        Where a city and a country share a name, those in either. Names of countries are those of the directory's
        parties: of the others, such as San Marino, only the code is known. An organisation is no place, so that
        "GUAM" is Guam. Raises `UnknownName` for a place in no record that is no country's name either, whatever else it
        may mean ("Europe", "ICC"), so for a city in which nobody met, where a country of that kind gives no meetings;
        and `AmbiguousParty` for a name that several countries share.

        >>> wm.load().held_in("Russian Federation") & wm.load().held_in("sochi")
        Meetings(1 meeting)
        """
        return self._kept(filters.held_in(self._base, place))

    def with_outcome(self, kind_or_force: OutcomeKind | Force | str) -> Meetings:
        """The meetings with an outcome of this kind ("condemned") or of any kind of this force ("decision").

        Raises `UnknownName`.

        >>> meetings = wm.load()
        >>> len(meetings.with_outcome("adopted") - meetings.with_outcome("decision"))
        0
        """
        return self._kept(filters.with_outcome(self._base, kind_or_force))

    def where(self, predicate: Callable[[Meeting], object]) -> Meetings:
        """The meetings for which a function of a meeting is true; raises `InvalidValue` for what is no function.

        >>> len(wm.load().where(lambda meeting: len(meeting.numbers) == 2)) > 0
        True
        """
        return self._kept(filters.where(self._base, self._selection, predicate))

    def bounds(self, meeting: Meeting | str) -> Bounds:
        """The days that a meeting, or the one with this id, can have had; raises `UnknownName` if it isn't here.

        What the meetings say that a filter has left out holds on. A file has the collection's own alone: read back, an
        equal collection may know less. A link that stated dates are against narrows nothing: `check` finds it. Raises
        `InvalidValue` for another's record.

        >>> wm.load().bounds("cis-heads-of-law-enforcement-12").earliest
        datetime.date(2015, 11, 26)
        """
        key = meeting.id if isinstance(meeting, Meeting) else a_name(meeting, "bounds.meeting")
        found = self[key]
        if meeting != key:
            check_same(meeting, found, "bounds.meeting")
        return self._base.index.bounds(self._base.position[key])

    # --- views ---

    @property
    def participations(self) -> Participations:
        """Who took part, one item a participation, as a collection of their own."""
        from .views import Participations

        return Participations(self)

    @property
    def outcomes(self) -> Outcomes:
        """What came of them, one item an outcome, as a collection of their own."""
        from .views import Outcomes

        return Outcomes(self)

    @property
    def plot(self) -> Plot:
        """Pictures of it: `plot.timeline()`, `attendance()`, `co_attendance()`, `map()` and `topics()`."""
        from .pictures import Plot

        return Plot(self)

    # --- analyses: functions of a collection, each in a module of its own, which stand here as methods ---

    attendance = attendance
    check = check
    co_attendance = co_attendance
    compare = compare
    count_by = count_by
    reconcile = reconcile
    series_gaps = series_gaps
    timeline = timeline

    # --- in columns: the same, from `tables` ---

    tables = tables
    to_arrow = to_arrow
    to_pandas = to_pandas
    to_polars = to_polars

    # --- for other programs: the same, from `export` ---

    jsonld = jsonld
    to_ics = to_ics
    to_networkx = to_networkx


def trusted(records: Iterable[Meeting], terms: Terms | None = None) -> Meetings:
    """A collection of records known to fit the terms; the tests check that the bundled ones do."""
    base = Base.trusted(records, terms or Terms())
    return Meetings._over(base, base.index.everything)  # pyright: ignore[reportPrivateUsage]

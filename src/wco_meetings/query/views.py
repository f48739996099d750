"""Views: the participations and the outcomes of a collection, as collections of their own that lead back to it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from functools import partial, reduce
from itertools import chain, islice, product
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, Self, TypeVar, overload

from ..arguments import a_choice, a_place
from ..directory.directory import find_given
from ..directory.names import words_of_name
from ..errors import InvalidValue, UnknownParty
from ..messages import counted, nearest
from ..model.meetings import Meeting
from ..model.outcomes import COLLECTIVE_ACTORS, Outcome
from ..model.parties import Party
from ..model.parts import Participation
from ..model.words import Force, OutcomeKind, Role
from ..tables.display import MOST_SHOWN, html_table, table
from ..tables.labels import Labels, labelled, names_by_id
from ..tables.rows import Rows
from ..tables.tables import OF_MEETINGS
from .base import base_of, narrowed
from .filters import named

if TYPE_CHECKING:
    from .meetings import Meetings

__all__ = ["Cell", "Item", "Outcomes", "Participations", "Tally", "View"]

R = TypeVar("R")


class Item(NamedTuple, Generic[R]):
    """A participation or an outcome (`record`) and the meeting that it stands in."""

    meeting: Meeting
    record: R


class Tally(NamedTuple):
    """How many items have a value, and in how many meetings they are; the value None is that of items without any."""

    value: str | None
    items: int
    meetings: int


class Cell(NamedTuple):
    """How many items have one value (`row`) and another (`column`) at once; None is that of items without any."""

    row: str | None
    column: str | None
    items: int


class View(ABC, Generic[R]):
    """The items of a collection's meetings that pass some tests, in the order of meetings and then of their pages.

    A view is counted by `len`, read in a loop, and has items by their places and in slices.
    """

    # The list of a meeting that they stand in, by whose name their table is called too.
    _list: ClassVar[str]
    _fields: ClassVar[tuple[str, ...]]
    _columns: ClassVar[tuple[str, ...]]
    _cells: ClassVar[attrgetter[Any]]

    def __init__(self, among: Meetings) -> None:
        self._among = among
        self._tests: tuple[Callable[[Item[R], int], object], ...] = ()

    @staticmethod
    @abstractmethod
    def _values(record: R) -> tuple[Sequence[str | None], ...]: ...

    def _kept(self, test: Callable[[Item[R], int], object], among: Meetings | None = None) -> Self:
        """Those that pass a test of an item and its place in the meeting's list; all stand `among` some meetings."""
        kept = copy(self)
        kept._tests = (*self._tests, test)
        kept._among = self._among if among is None else among
        return kept

    def _of(self, meeting: Meeting) -> Iterator[tuple[int, Item[R]]]:
        """The items of a meeting with their places in its list."""
        for place, record in enumerate(getattr(meeting, self._list)):
            item = Item(meeting, record)
            if all(test(item, place) for test in self._tests):
                yield place, item

    def __iter__(self) -> Iterator[Item[R]]:
        for meeting in self._among:
            for _, item in self._of(meeting):
                yield item

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @overload
    def __getitem__(self, at: int) -> Item[R]: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Item[R], ...]: ...

    def __getitem__(self, at: int | slice) -> Item[R] | tuple[Item[R], ...]:
        """One item by its place, from 0 on or from the end below 0, or the items of a slice as a tuple.

        Raises `IndexError` past the end, and `InvalidValue` for what is no place. All items are made for it: what needs
        many loops over the view.

        >>> wm.load().outcomes.about("tobacco")[0].record.kind
        <OutcomeKind.DISCUSSED: 'discussed'>

        .. versionadded:: 0.2
        """
        return tuple(self)[at if isinstance(at, slice) else a_place(at, type(self).__name__)]

    def __eq__(self, other: object) -> bool:
        """Whether the other one is a view of the same kind with equal items in the same order."""
        if not isinstance(other, type(self)):
            return NotImplemented
        return tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(item.meeting.id for item in self))

    @property
    def meetings(self) -> Meetings:
        """The meetings that have any of these items."""
        return self._among.where(lambda meeting: any(True for _ in self._of(meeting)))

    def where(self, predicate: Callable[[Item[R]], object]) -> Self:
        """The items for which a function of an item, which has a `meeting` and a `record`, is true.

        The function is asked here and now, once for each item. Raises `InvalidValue` for what is no function.
        """
        if not callable(predicate):
            raise InvalidValue("where.predicate", predicate, "a function of an item")
        position = base_of(self._among).position
        # By their places: one of two equal items may pass alone.
        passing = frozenset(
            (meeting.id, place) for meeting in self._among for place, item in self._of(meeting) if predicate(item)
        )
        return self._kept(partial(_is_among, passing), narrowed(self._among, [position[key] for key, _ in passing]))

    def group_by(self, field: str) -> dict[str | None, Self]:
        """The items of each value of a field, in the order of values; those without any come last, under None.

        An item with several values stands under each. Raises `UnknownName` for a field there is no grouping by.
        """
        at = self._at(field, "group_by.field")
        position = base_of(self._among).position
        found: defaultdict[str | None, list[int]] = defaultdict(list)
        for item in self:
            for value in self._values(item.record)[at] or (None,):
                found[value].append(position[item.meeting.id])
        return {
            value: self._having(field, value, among=narrowed(self._among, found[value]))
            for value in sorted(found, key=_last_if_none)
        }

    def _having(self, field: str, *values: str | None, among: Meetings | None = None) -> Self:
        """Those with any of these values, by a test that can be pickled."""
        return self._kept(partial(_has, self._values, self._fields.index(field), frozenset(values)), among)

    def count_by(self, field: str) -> Rows[Tally]:
        """How many items each value of a field has, and in how many meetings, the most frequent first.

        An item with several values counts once for each. Raises `UnknownName` for a field there is no counting by.
        """
        at = self._at(field, "count_by.field")
        items: Counter[str | None] = Counter()
        meetings: Counter[str | None] = Counter()
        for meeting in self._among:
            values = [value for _, item in self._of(meeting) for value in self._values(item.record)[at] or (None,)]
            items.update(values)
            meetings.update(set(values))
        tallies = [Tally(value, count, meetings[value]) for value, count in items.items()]
        return Rows(Tally, sorted(tallies, key=lambda tally: (-tally.items, *_last_if_none(tally.value))))

    def matrix(self, rows: str, columns: str) -> Rows[Cell]:
        """How many items have each pair of values of two fields, in the order of both, those without any last.

        An item with several values of a field counts once for each, so that cells can add up to more than there are
        items. A pair that no item has is left out. Raises `UnknownName` for a field there is no counting by.

        >>> print(wm.load().outcomes.of_force("decision").about("tobacco").matrix("topic", "kind"))
        row      column    items
        tobacco  endorsed      1
        """
        at_row, at_column = self._at(rows, "matrix.rows"), self._at(columns, "matrix.columns")
        counts: Counter[tuple[str | None, str | None]] = Counter()
        for item in self:
            values = self._values(item.record)
            counts.update(product(values[at_row] or (None,), values[at_column] or (None,)))
        cells = [Cell(row, column, count) for (row, column), count in counts.items()]
        return Rows(Cell, sorted(cells, key=lambda cell: (_last_if_none(cell.row), _last_if_none(cell.column))))

    def rows(self, *, labels: Labels = "code", lang: str = "en") -> Rows[Any]:
        """The items as rows of the table of their name; `labels` and `lang` as in `Meetings.tables`, with its errors.

        >>> wm.load().participations.in_role("chair").rows(labels="name")[0].party
        'Chile'
        """
        kind, rows_of = OF_MEETINGS[self._list]

        def chosen(meeting: Meeting) -> Iterator[Any]:
            rows = [*rows_of(meeting)]
            return (rows[place] for place, _ in self._of(meeting))

        names = names_by_id(self._among.directory, self._among.series, lang)
        return labelled(Rows(kind, chain.from_iterable(map(chosen, self._among))), names, labels)

    def to_pandas(self, *, labels: Labels = "code", lang: str = "en") -> Any:
        """The `rows` as a pandas `DataFrame`, see `Rows.to_pandas`; needs the extra `pandas`."""
        return self.rows(labels=labels, lang=lang).to_pandas()

    def to_polars(self, *, labels: Labels = "code", lang: str = "en") -> Any:
        """The `rows` as a polars `DataFrame`, see `Rows.to_polars`; needs the extra `polars`."""
        return self.rows(labels=labels, lang=lang).to_polars()

    def to_arrow(self, *, labels: Labels = "code", lang: str = "en") -> Any:
        """The `rows` as a pyarrow `Table`, see `Rows.to_arrow`; needs the extra `arrow`."""
        return self.rows(labels=labels, lang=lang).to_arrow()

    def _at(self, field: str, place: str) -> int:
        return self._fields.index(a_choice(field, place, "field to group by", self._fields))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self):,} in {counted(len(self.meetings), 'meeting')})"

    def __str__(self) -> str:
        return table(("meeting", *self._columns), self._shown(), len(self), type(self).__name__.lower())

    def _repr_html_(self) -> str:
        heading = f"{type(self).__name__}: {len(self):,} in {counted(len(self.meetings), 'meeting')}"
        return html_table(heading, ("meeting", *self._columns), self._shown(), len(self))

    def _shown(self) -> Iterator[tuple[object, ...]]:
        return ((item.meeting.id, *self._cells(item.record)) for item in islice(self, MOST_SHOWN))


def _has(
    values_of: Callable[[R], tuple[Sequence[str | None], ...]],
    at: int,
    wanted: frozenset[str | None],
    item: Item[R],
    _: int,
) -> bool:
    return not wanted.isdisjoint(values_of(item.record)[at] or (None,))


def _is_among(chosen: frozenset[tuple[str, int]], item: Item[R], place: int) -> bool:
    return (item.meeting.id, place) in chosen


def _last_if_none(value: str | None) -> tuple[bool, str]:
    return value is None, value or ""


class Participations(View[Participation]):
    """The participations of a collection, one item a party's part in a meeting: `meetings.participations`.

    They are grouped and counted by `party`, `role` or `on_behalf_of`.

    >>> came = wm.load().participations.of("Russian Federation").in_role("participant")
    >>> "eur-heads-of-investigation-21" in came.meetings
    True
    """

    _list = "participations"
    _fields = ("party", "role", "on_behalf_of")
    _columns = ("party", "role", "as_written")
    _cells = attrgetter(*_columns)

    @staticmethod
    def _values(record: Participation) -> tuple[Sequence[str | None], ...]:
        return (record.party,), (record.role,), (record.on_behalf_of,)

    def of(self, party: Party | str) -> Self:
        """Those of one party, found as in `meetings.attended_by` and with the same errors."""
        key = find_given(self._among.directory, party, "of.party").id
        return self._having("party", key, among=self._among.attended_by(key))

    def in_role(self, role: Role | str) -> Self:
        """Those in one role; raises `UnknownName`."""
        return self._having("role", named(Role, role, "in_role.role", "role"))


class Outcomes(View[Outcome]):
    """The outcomes of a collection, one item each: `meetings.outcomes`.

    They are grouped and counted by `kind`, `force`, `topic` or `actor`.

    >>> decisions = wm.load().outcomes.of_force("decision").about("data-model")
    >>> {item.record.kind.force.value for item in decisions}
    {'decision'}
    """

    _list = "outcomes"
    _fields = ("kind", "force", "topic", "actor")
    _columns = ("force", "kind", "topics", "summary")
    _cells = attrgetter("kind.force", "kind", "topics", "summary")

    @staticmethod
    def _values(record: Outcome) -> tuple[Sequence[str | None], ...]:
        return (record.kind,), (record.kind.force,), record.topics, record.actors

    def of_kind(self, kind: OutcomeKind | str) -> Self:
        """Those of one kind; raises `UnknownName`."""
        wanted = named(OutcomeKind, kind, "of_kind.kind", "kind")
        return self._having("kind", wanted, among=self._among.with_outcome(wanted))

    def of_force(self, force: Force | str) -> Self:
        """Those of any kind of one force; raises `UnknownName`."""
        wanted = named(Force, force, "of_force.force", "force")
        return self._having("force", wanted, among=self._among.with_outcome(wanted))

    def about(self, *topics: str, any_of: bool = False) -> Self:
        """Those that list all of the topics; with `any_of`, any of them.

        Raises `UnknownName`, and `InvalidValue` for no topic at all.
        """
        wanted = base_of(self._among).terms.asked_about(topics, any_of)
        if any_of:
            return self._having("topic", *wanted)
        return reduce(lambda kept, topic: kept._having("topic", topic), wanted, self)

    def by(self, actor: Party | str) -> Self:
        """Those of one actor: a party, found as `attended_by` does, or meeting, members, secretariat or chair.

        These four may have an article before them: "the Chair". Records keep what a page says: "secretariat" is that of
        the meeting, and "WCO Secretariat" the party WCO, which most often is the same, so ask for both. Raises
        `UnknownParty` for what is neither, or as `attended_by` does.

        >>> outcomes = wm.load().outcomes
        >>> outcomes.by("the Secretariat"), outcomes.by("the WCO Secretariat")
        (Outcomes(185 in 174 meetings), Outcomes(5 in 5 meetings))
        """
        name = words_of_name(actor).strip() if isinstance(actor, str) else ""
        if name in COLLECTIVE_ACTORS:
            return self._having("actor", name)
        try:
            key = find_given(self._among.directory, actor, "by.actor").id
        except UnknownParty as error:
            raise UnknownParty(error.name, nearest(error.name, COLLECTIVE_ACTORS) + error.nearest) from None
        return self._having("actor", key, among=self._among.of(key))

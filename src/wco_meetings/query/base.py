"""What collections that are derived from one another share: the records in order, the terms, and the index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import fields_dict

from ..arguments import check_sequence
from ..directory.names import words
from ..errors import InvalidValue, Issue, RecordError, order_of
from ..messages import not_valid, shown
from ..model.meetings import Meeting, in_collection
from .bits import positions
from .index import Index
from .terms import Terms

if TYPE_CHECKING:
    from .meetings import Meetings

__all__ = ["Base", "base_of", "common", "narrowed", "problems_of", "same_id", "selection_of", "together"]


class Base:
    """The records of a collection and of all that is filtered from it; `position` gives the place of each id.

    `Base.of` takes records in: it refuses what `problems_of` finds, and tells each record its parties.
    """

    def __init__(self, records: tuple[Meeting, ...], terms: Terms) -> None:
        self.records = records
        self.terms = terms
        self.position: Mapping[str, int] = {meeting.id: index for index, meeting in enumerate(records)}
        self.index: Index = Index(records, self.position)

    @classmethod
    def of(cls, records: Iterable[Meeting], terms: Terms) -> Base:
        """A base of records that come from outside."""
        check_sequence(records, "meetings")
        given = tuple(records)
        if issues := problems_of(given, terms):
            raise RecordError(issues)
        return cls.trusted(given, terms)

    @classmethod
    def trusted(cls, records: Iterable[Meeting], terms: Terms) -> Base:
        """A base of records known to be right: nothing is checked, each is told its parties."""
        look_up = terms.directory.look_up
        return cls(tuple(in_collection(meeting, look_up) for meeting in records), terms)

    def reordered(self, first: Iterable[int]) -> Base:
        """The same records, those at some positions first and in their order, then all others in theirs.

        The others stay, since links to them still say when a meeting can have been.
        """
        order = dict.fromkeys(first)
        order.update(dict.fromkeys(range(len(self.records))))
        return Base(tuple(map(self.records.__getitem__, order)), self.terms)

    def beside(self, selection: int) -> list[Meeting]:
        """The other records that links join to those of a selection, since they bound when these were."""
        ids = [self.records[at].id for at in positions(selection)]
        seen = set(ids)
        for key in ids:  # and what is added meanwhile
            new = [other for other in self._joined.get(key, ()) if other not in seen]
            seen.update(new)
            ids += new
        return [self.records[self.position[key]] for key in ids[selection.bit_count() :] if key in self.position]

    @cached_property
    def _joined(self) -> Mapping[str, Iterable[str]]:
        """The ids that links join to each, either way."""
        joined: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for meeting in self.records:
            for link in meeting.links:
                joined[meeting.id][link.target] = joined[link.target][meeting.id] = None
        return joined

    @cached_property
    def cities_by_name(self) -> Mapping[str, Sequence[str]]:
        """The cities as records write them, by their names as `words` levels them."""
        found: dict[str, list[str]] = {}
        for city in self.index.cities:
            found.setdefault(words(city), []).append(city)
        return found


def problems_of(
    records: Sequence[Any], terms: Terms, called: Callable[[int], str] = "records[{}]".format
) -> list[Issue]:
    """What is wrong with terms and records: no meeting, an id that stands twice, a name that the terms don't have.

    `called` names the record with a number.
    """
    issues = [*terms.problems]
    first: dict[str, int] = {}
    for index, record in enumerate(records):
        if type(record) is not Meeting:
            issues.append(Issue(f"records[{index}]", None, not_valid(record, "a Meeting")))
        elif (former := first.setdefault(record.id, index)) != index:
            issues.append(Issue(f"records[{index}].id", None, same_id(record.id, called(former))))
    meetings = ((index, record) for index, record in enumerate(records) if type(record) is Meeting)
    return sorted([*issues, *terms.issues(meetings)], key=order_of)


def same_id(key: str, former: str) -> str:
    """What is wrong with a record whose id is that of one before it."""
    return f"{shown(key)} is the id of {former} too"


def common(meetings: Meetings, other: Meetings) -> dict[str, int]:
    """The ids in both, with their positions in the base of the first.

    Raises `InvalidValue` where records under one id differ, with what differs in the first of them and what to do.
    """
    position = base_of(meetings).position
    both = [meeting for meeting in other if meeting.id in meetings]
    _refuse(
        [(meetings[meeting.id], meeting) for meeting in both if meeting not in meetings],
        "in both",
        "`one.where(lambda meeting: meeting.id not in other) | other` has the other's in its place",
    )
    return {meeting.id: position[meeting.id] for meeting in both}


def together(meetings: Meetings, other: Meetings) -> tuple[list[Meeting], int]:
    """The records of both, and how many these are, before those left out that links join to them.

    What either has takes the place of what the other left out. Raises `InvalidValue` as `common` does, and where both
    left out records that differ under one id.
    """
    common(meetings, other)
    every = {meeting.id: meeting for meeting in (*meetings, *other)}
    left_out: dict[str, Meeting] = {}
    differing: list[tuple[Meeting, Meeting]] = []
    for each in (meetings, other):
        for meeting in base_of(each).beside(selection_of(each)):
            former = left_out.setdefault(meeting.id, meeting)
            if meeting.id not in every and former != meeting:
                differing.append((former, meeting))
    _refuse(differing, "that links lead to from both", "`Meetings([*one])` leaves behind what it was filtered from")
    beside = [meeting for key, meeting in left_out.items() if key not in every]
    return [*every.values(), *beside], len(every)


def _refuse(differing: Sequence[tuple[Meeting, Meeting]], where: str, what_to_do: str) -> None:
    """Raise `InvalidValue` for pairs of records that differ under one id, with what the first pair differs in."""
    if differing:
        ours, theirs = differing[0]
        fields = [name for name in fields_dict(Meeting) if getattr(ours, name) != getattr(theirs, name)]
        expected = f"the same record under an id {where}; {shown(ours.id)} differs in {', '.join(fields)}: {what_to_do}"
        raise InvalidValue("Meetings", tuple(one.id for one, _ in differing), expected)


# --- for this room: what a collection shows to nobody else, so that completion offers what people ask for ---


def base_of(meetings: Meetings) -> Base:
    """What a collection shares with all that is filtered from it."""
    return meetings._base  # pyright: ignore[reportPrivateUsage]


def selection_of(meetings: Meetings) -> int:
    """Which of the records of its base a collection has: bit `i` stands for the record at position `i`."""
    return meetings._selection  # pyright: ignore[reportPrivateUsage]


def narrowed(meetings: Meetings, chosen: Iterable[int]) -> Meetings:
    """Those of a collection at some positions in its base."""
    return meetings._kept(meetings._bits(chosen))  # pyright: ignore[reportPrivateUsage]

"""What differs between two collections: meetings added, removed and changed, field by field."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

import attrs

from ...errors import InvalidValue
from ...model.fields import is_tuple
from ...model.meetings import Meeting
from ...model.outcomes import Outcome
from ...model.parts import Count, Link, Participation, Place
from ...model.sources import Source
from ...tables.rows import Rows
from ..meetings import Meetings

__all__ = ["Change", "compare"]


class Change(NamedTuple):
    """One difference: what stood at a `path` of a meeting `before`, and what stands there `after`; None for nothing.

    For a meeting that is added or removed as a whole, the path is empty and the value is the record.
    """

    meeting: str
    change: Literal["added", "removed", "changed"]
    path: str
    before: object
    after: object


def compare(meetings: Meetings, other: Meetings) -> Rows[Change]:
    """What has to be done to `meetings` to get `other`: the removed and the changed in order, then the added in theirs.

    Meetings are the same by their id. A path leads to what differs: "dates", "place.city", "participations[3].role".
    Lists are compared as lists of facts. A fact that stands in both is no change, wherever it stands; one about the
    same party, unit, target, page or words is compared field by field; of any other `after` is None (its path counts
    places in `meetings`) or `before` (in `other`), and its meeting is "changed". Where only the order differs, the
    whole list is one change. The order of the meetings and the declared terms are not compared. Raises `InvalidValue`
    for what is no collection.

    >>> meetings = wm.load().in_series("eur-heads-of-investigation")
    >>> meetings.compare(meetings)
    <0 rows of Change: meeting, change, path, before, after>
    """
    if type(other) is not Meetings:
        raise InvalidValue("compare.other", other, "a Meetings")
    return Rows(Change, _changes(meetings, other))


def _changes(meetings: Meetings, other: Meetings) -> Iterator[Change]:
    afterwards = {meeting.id: meeting for meeting in other}
    for before in meetings:
        after = afterwards.pop(before.id, None)
        if after is None:
            yield Change(before.id, "removed", "", before, None)
        else:
            for path, old, new in _differences("", before, after):
                yield Change(before.id, "changed", path, old, new)
    for added in afterwards.values():
        yield Change(added.id, "added", "", None, added)


_Difference = tuple[str, Any, Any]

# Records that are compared by their fields; a date or a piece of evidence is one value.
_COMPOSED = (Meeting, Place, Participation, Count, Outcome, Link, Source)


def _differences(path: str, before: Any, after: Any) -> Iterator[_Difference]:
    if before == after:
        return
    if isinstance(before, _COMPOSED) and type(before) is type(after):
        for name in attrs.fields_dict(type(before)):
            where = f"{path}.{name}" if path else name
            yield from _differences(where, getattr(before, name), getattr(after, name))
    elif is_tuple(before):
        yield from _list_differences(path, before, after)
    else:
        yield path, before, after


def _list_differences(path: str, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[_Difference]:
    common = Counter(before) & Counter(after)
    removed, added = _without(common, before), _without(common, after)
    if not removed and not added:
        yield path, before, after
        return
    places: dict[object, list[int]] = {}
    for place in reversed(added):
        places.setdefault(_subject(added[place]), []).append(place)
    for place, old in removed.items():
        same = places.get(_subject(old))
        if same:
            yield from _differences(f"{path}[{place}]", old, added.pop(same.pop()))
        else:
            yield f"{path}[{place}]", old, None
    for place, new in added.items():
        yield f"{path}[{place}]", None, new


def _without(common: Counter[Any], items: tuple[Any, ...]) -> dict[int, Any]:
    """The items that aren't common to both lists, by their places."""
    left = common.copy()
    found: dict[int, Any] = {}
    for place, item in enumerate(items):
        if left[item]:
            left[item] -= 1
        else:
            found[place] = item
    return found


def _subject(item: object) -> object:
    """What a fact of a list is about: two of one subject are one fact that has changed."""
    if isinstance(item, Source):
        return item.url or item.title or item.sha256
    field = _SUBJECTS.get(type(item))
    return item if field is None else getattr(item, field)


_SUBJECTS: dict[type, str] = {Participation: "party", Count: "unit", Link: "target", Outcome: "summary"}

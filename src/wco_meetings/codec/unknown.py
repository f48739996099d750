"""Keys that nothing is known of: taken out of a meeting's tree before it is read, and put back when it is written.

A meeting by itself carries them, and so does each that an extraction holds; `docs/formats.md` says what may be kept.
"""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any, cast

import attrs

from ..model.extractions import Extraction
from ..model.meetings import Meeting
from ..model.unknown import FIELD as UNKNOWN_KEYS, Path, UnknownKey, part_at, plain_tree, stands_twice
from .problems import Problems, below, is_object, is_pairs
from .reading import PAIRS, Form
from .strict_json import encoded
from .wire import fields_of, is_record, items_of, known_type

__all__ = ["carried", "carries", "keeping", "merged", "parted"]


def carries(kind: type[Any]) -> bool:
    """Whether records of a class carry unknown keys along, by themselves or in the meetings that they hold."""
    return kind is Meeting or kind is Extraction


def carried(record: Any) -> bool:
    """Whether a record carries any."""
    if type(record) is Extraction:
        return any(map(carried, record.meetings))
    return bool(getattr(record, UNKNOWN_KEYS, ()))


def parted(kind: type[Any], tree: Any, form: Form, place: str, problems: Problems) -> tuple[Any, Mapping[Path, str]]:
    """The tree of a record without the unknown keys of meetings, and these with their values as JSON.

    What can't be kept is a problem; `place` is the record's path.
    """
    parting = _Parting(form, problems)
    return parting.record(kind, tree, (), place, inside=kind is Meeting), parting.found


def keeping(record: Any, found: Mapping[Path, str]) -> Any:
    """The record with the unknown keys that were parted from its tree, in the order of their paths."""
    if not found:
        return record
    if type(record) is Extraction:
        meetings = list(record.meetings)
        for index, its_own in groupby(sorted(found.items()), lambda key: cast("int", key[0][1])):
            meetings[index] = keeping(meetings[index], {path[2:]: text for path, text in its_own})
        return attrs.evolve(record, meetings=meetings)
    keys = [UnknownKey(path, text, part_at(record, path)) for path, text in sorted(found.items())]
    return attrs.evolve(record, unknown_keys=keys)


def merged(tree: dict[str, Any], keys: Iterable[UnknownKey]) -> dict[str, Any]:
    """The tree of a meeting with its unknown keys back in their places; what it shares with others is left alone."""
    whole = tree.copy()
    own = {id(whole)}
    for key in keys:
        *steps, name = key.path
        place: Any = whole
        for step in steps:
            if id(place[step]) not in own:
                place[step] = place[step].copy()
                own.add(id(place[step]))
            place = place[step]
        place[name] = key.value
    return whole


class _Parting:
    """One record's tree while it is parted."""

    def __init__(self, form: Form, problems: Problems) -> None:
        self.found: dict[Path, str] = {}
        self._form = form
        self._problems = problems

    def record(self, kind: type[Any], tree: Any, path: Path, place: str, *, inside: bool) -> Any:
        """The tree of a record without unknown keys, if it is inside a meeting."""
        pairs = self._pairs(tree)
        if pairs is None:
            return tree
        fields = fields_of(kind)
        known: list[tuple[Any, Any]] = []
        for key, part in pairs:
            if isinstance(key, str) and key in fields:
                field = known_type(fields[key].type)
                known.append((key, self._part(field, part, (*path, key), below(place, key), inside)))
            elif isinstance(key, str) and inside:
                self._keep((*path, key), part, below(place, key))
            else:
                known.append((key, part))  # the careful way knows what to say of it
        return self._form.objects(known)

    def _part(self, kind: Any, tree: Any, path: Path, place: str, inside: bool) -> Any:
        if is_record(kind):
            return self.record(kind, tree, path, place, inside=inside or kind is Meeting)
        items, parts = items_of(kind), self._items(tree)
        if items is None or parts is None:
            return tree
        kinds = items[:1] * len(parts) if items[1] is ... else items
        if len(kinds) != len(parts):
            return tree
        return [
            self._part(known_type(item), part, (*path, index), f"{place}[{index}]", inside)
            for index, (item, part) in enumerate(zip(kinds, parts, strict=True))
        ]

    def _pairs(self, tree: Any) -> Iterable[tuple[Any, Any]] | None:
        """The pairs of an object; None for what is none."""
        if self._form is PAIRS:
            return tree if is_pairs(tree) else None
        return tree.items() if is_object(tree) else None

    def _items(self, tree: Any) -> Any:
        """The items of a list; None for what is none."""
        return tree if isinstance(tree, self._form.lists) else None

    def _keep(self, path: Path, tree: Any, place: str) -> None:
        try:
            text = encoded(plain_tree(tree, tuple if self._form is PAIRS else Mapping, self._form.lists))
            plain_tree({path[-1]: None}, Mapping, ())
            if path in self.found:
                raise ValueError(stands_twice(str(path[-1])))
        except ValueError as reason:
            self._problems.add(place, f"this key, of which nothing is known, can't be kept: {reason}")
        else:
            self.found[path] = text

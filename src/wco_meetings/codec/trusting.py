"""Records without a check: of the bundled files, which a test reads with every check there is, and of values known
to be right, as extraction makes them.

Checking costs three times what making the records does, and a program that only loads the bundled records would pay it
each time it starts. No file that comes from elsewhere may be read like this.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from ..model.parts import Participation
from .reading import Reader, default_of
from .wire import all_fields_of, is_enum, is_record, items_of, known_type, words_of

__all__ = ["trusting_maker", "trusting_reader"]

Put = Callable[[Any, Any], None]
T = TypeVar("T")


def trusting_reader(record: type[Any]) -> Reader:
    """A function that makes a record of this class of a tree of plain Python that is known to be right.

    No validator, no converter and no check of one field against another runs, and evidence isn't bound to its page:
    records with evidence are for `reader`.
    """
    new = object.__new__
    plain: list[tuple[str, Put, Any]] = []
    made_of_parts: list[tuple[str, Put, Any, Reader]] = []
    for name, field in all_fields_of(record).items():
        put, default, read = getattr(record, name).__set__, default_of(field), _part_reader(field.type)
        if read is None:
            plain.append((name, put, default))
        else:
            made_of_parts.append((name, put, default, read))

    def read_record(tree: Mapping[str, Any]) -> Any:
        made = new(record)
        known = tree.get
        for name, put, default in plain:
            put(made, known(name, default))
        for name, put, default, read in made_of_parts:
            part = known(name)
            put(made, default if part is None else read(part))
        return made

    return read_record


def trusting_maker(record: type[T]) -> Callable[..., T]:
    """A function that makes a record of this class of values known to be right, given by the names of its fields.

    As with `trusting_reader` nothing is checked or converted: a sequence must be a tuple, an enum's member itself.
    Evidence must be bound to its page.
    """
    new = object.__new__
    fields = [(name, getattr(record, name).__set__, default_of(field)) for name, field in all_fields_of(record).items()]

    def make(**values: Any) -> T:
        made: T = new(record)
        known = values.get
        for name, put, default in fields:
            put(made, known(name, default))
        return made

    return make


def _part_reader(kind: Any) -> Reader | None:
    """What reads a field of this type; None where the tree already holds what the record does."""
    kind = known_type(kind)
    if is_record(kind):
        return _participation_reader() if kind is Participation else trusting_reader(kind)
    if is_enum(kind):
        return words_of(kind).__getitem__
    if kind is date:
        return date.fromisoformat
    items = items_of(kind)
    if items is None:
        return None
    if items[1] is ...:
        return _list_reader(_part_reader(items[0]))
    return _pair_reader(*map(_part_reader, items))


def _participation_reader() -> Reader:
    """Nearly all participations say no more than who: one of these is made for each party, and shared."""
    read = trusting_reader(Participation)
    made: dict[str, Any] = {}

    def read_participation(tree: Mapping[str, Any]) -> Any:
        if len(tree) > 1:
            return read(tree)
        party = tree["party"]
        if party not in made:
            made[party] = read(tree)
        return made[party]

    return read_participation


def _list_reader(read: Reader | None) -> Reader:
    return tuple if read is None else lambda parts: tuple(map(read, parts))


def _pair_reader(*readers: Reader | None) -> Reader:
    return lambda parts: tuple(read(part) if read else part for read, part in zip(readers, parts, strict=True))

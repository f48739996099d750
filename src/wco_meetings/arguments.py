"""What a call was given, looked at before anything is done with it.

What names one of several things that there are, such as a topic or a table, is a name: where there is none so called,
that is an `UnknownName`. An option that says how to read is a value: where it can't be, that is an `InvalidValue`.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set as AbstractSet
from operator import index
from typing import SupportsIndex

from .errors import InvalidValue, UnknownName
from .messages import nearest

__all__ = [
    "NO_SEQUENCE",
    "a_choice",
    "a_count",
    "a_name",
    "a_place",
    "a_text",
    "check_any",
    "check_flag",
    "check_option",
    "check_same",
    "check_sequence",
    "check_several",
    "whole",
]

# Arguments of which a call takes several, each a name.
_SEVERAL = ("parties", "topics")
# What may be iterated over and is yet no sequence of things in order.
NO_SEQUENCE = (str, bytes, Mapping, AbstractSet)


def a_text(value: object, place: str) -> str:
    """A text that somebody gives; raises `InvalidValue` for whatever else."""
    if isinstance(value, str):
        return value
    raise InvalidValue(place, value, "a text")


def a_name(value: object, place: str) -> str:
    """A name that somebody asks for, if it is a text; raises `InvalidValue` for whatever else, such as a list."""
    if isinstance(value, str):
        return value
    is_list = issubclass(type(value), Collection) and not isinstance(value, bytes)
    takes_several = is_list and _last(place) in _SEVERAL
    raise InvalidValue(place, value, f"a name, one text{' (give several one by one)' if takes_several else ''}")


def a_choice(value: object, place: str, what: str, choices: Collection[str]) -> str:
    """One of a few names that somebody asks for; raises `UnknownName`, which names all where none is near."""
    if (name := a_name(value, place)) in choices:
        return name
    raise UnknownName(what, name, nearest(name, choices) or tuple(choices))


def check_option(value: object, place: str, choices: Collection[str]) -> None:
    """Raise `InvalidValue` for a way of doing something that is none of a few."""
    if not isinstance(value, str) or value not in choices:  # an array of numpy doesn't say whether it equals a text
        raise InvalidValue(place, value, f"one of {', '.join(choices)}", nearest(value, choices))


def check_flag(value: object, place: str) -> None:
    """Raise `InvalidValue` for what is neither True nor False: "no" would be taken for a yes."""
    if not isinstance(value, bool):
        raise InvalidValue(place, value, "True or False, a plain bool")


def whole(value: object) -> int | None:
    """A whole number as an `int`, whichever library's it is; None for what is none, and for a bool."""
    if isinstance(value, bool) or not isinstance(value, SupportsIndex):
        return None
    try:
        return index(value)
    except TypeError:  # an array of numpy stands for a number only if it is of one
        return None


def a_place(value: object, what: str) -> int:
    """A place in a sequence; raises `InvalidValue` for what is no whole number, such as an id."""
    if (place := whole(value)) is None:
        raise InvalidValue(what, value, "a place in it, a whole number, or a slice")
    return place


def a_count(value: object, what: str) -> int:
    """How many somebody asks for, as an `int`; raises `InvalidValue` for what is no whole number of 1 or more."""
    if (count := whole(value)) is None or count < 1:
        raise InvalidValue(what, value, "a whole number, 1 or more")
    return count


def check_any(names: Sequence[object], what: str) -> None:
    """Raise `InvalidValue` for no name at all: a list that came out empty would ask for everything, or for nothing."""
    if not names:
        raise InvalidValue(what, names, "at least one name")


def check_several(value: object, place: str) -> None:
    """Raise `InvalidValue` for a single thing in place of several in any order; a text is one."""
    if not isinstance(value, Iterable) or isinstance(value, (str, bytes)):
        raise InvalidValue(place, value, f"a sequence of {_last(place)}")


def check_sequence(value: object, place: str) -> None:
    """Raise `InvalidValue` for what has no order, too: that of a set is another in every run."""
    check_several(value, place)
    if issubclass(type(value), NO_SEQUENCE):
        raise InvalidValue(place, value, f"a sequence of {_last(place)}, in order")


def _last(place: str) -> str:
    return place.rpartition(".")[2]


def check_same(value: object, known: object, what: str) -> None:
    """Raise `InvalidValue` for a record in place of another of its id."""
    if value != known:
        raise InvalidValue(what, value, "the one that is known by its id")

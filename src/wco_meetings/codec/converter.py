"""Records to trees, trees to records, and the `cattrs` converter through which other programs do both.

A tree is JSON-native: dicts with strings for keys, lists, strings, whole numbers, booleans and None, and nothing
else. What stands where is told in `wire`.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from operator import attrgetter
from types import NoneType
from typing import Any, Literal, TypeVar, cast, get_args

from cattrs import Converter

from ..arguments import check_option
from ..errors import InvalidValue
from ..messages import nearest
from ..model.parties import Party
from .problems import A_DAY, UNKNOWN, Problems
from .reading import MAPPINGS, reader
from .unknown import carries, keeping, parted
from .wire import PARTIES, WORDS, Record, day, is_record, not_a_class, words_of
from .writing import party_to_dict, writer

__all__ = ["configure_converter", "from_dict", "make_converter", "to_dict"]

R = TypeVar("R", bound=Record)


def to_dict(record: Record) -> dict[str, Any]:
    """A record as a dict with the names of its fields for keys, JSON-native all the way down.

    Fields that have their defaults are left out. Raises `InvalidValue` for what is no record of the model: a
    `Meetings` is more than its records, `dumps` and `write` take it.

    >>> to_dict(Participation(party="KZ", role="chair"))
    {'party': 'KZ', 'role': 'chair'}
    """
    if not is_record(type(record)):
        raise InvalidValue("to_dict.record", record, "a record, such as a Meeting or a Member")
    return writer(type(record))(record)


def from_dict(record: type[R], mapping: Mapping[str, Any], *, unknown: Literal["forbid", "keep"] = "forbid") -> R:
    """The record of a class that a JSON-native mapping says: what `to_dict` gave, or `json.loads`.

    Strict: nothing is turned into another type, a date is a string such as "2015-11-25", and a key that is no field
    is refused. A null counts as left out where a field may be unknown. Raises `RecordError` with every problem and
    its path, and `InvalidValue` for a class that is none of the model's. With `unknown="keep"` a meeting carries its
    unknown keys along, as `read` has it.

    >>> from_dict(Participation, {"party": "KZ", "role": "chair"})
    Participation(party='KZ', role=<Role.CHAIR: 'chair'>)
    >>> from_dict(Participation, {"pary": "KZ", "role": "chairman"})
    Traceback (most recent call last):
    ...
    wco_meetings.errors.RecordError: 3 problems
    $.pary: no key of Participation 'pary'; nearest: 'party'
    $.role: 'chairman' is not valid: expected one of participant, chair, ...
    $: the key 'party' is missing: no Participation is without it
    """
    if not is_record(record):
        raise not_a_class("from_dict.record", record)
    check_option(unknown, "unknown", UNKNOWN)
    if unknown == "keep" and carries(record):
        problems = Problems()
        known, kept = parted(record, mapping, MAPPINGS, "$", problems)
        found = problems.examine(record, known)
        problems.settle()
        return cast("R", keeping(found, kept))
    return cast("R", _converter().structure(mapping, record))


@cache
def _converter() -> Converter:
    return make_converter()


def make_converter() -> Converter:
    """A `cattrs` converter that knows the model, and is strict with the plain values of your classes too.

    It is what `configure_converter` makes of a converter that refuses unknown keys, makes a `str`, `int`, `float`,
    `bool` or `bytes` of nothing else (but a `float` of a whole number), and takes and gives a `date` as a string such
    as "2015-11-25". Lists and enums of yours are read as `cattrs` does, which lists the letters of a text. Each call
    makes a new one, to add to as you like.

    >>> converter = make_converter()
    >>> converter.structure({"Sochi": {"city": "Sochi", "country": "RU"}}, dict[str, Place])
    {'Sochi': Place(city='Sochi', country='RU')}
    >>> converter.unstructure([Place(city="Sochi", country="RU")])
    [{'city': 'Sochi', 'country': 'RU'}]
    """
    converter = Converter(forbid_extra_keys=True)
    for kind in (str, int, bool, bytes):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook(float, _number)
    # Of dates alone: by class they would be taken for those of `datetime` too, and its time be lost.
    converter.register_structure_hook_func(_is_date, _day)
    converter.register_unstructure_hook_func(_is_date, _written_day)
    configure_converter(converter)
    return converter


def configure_converter(converter: Converter) -> None:
    """Teach a `cattrs` converter of your own the model's classes, and nothing else.

    Registers hooks for the classes and enums of the model alone, and for `Party` and other unions of kinds of parties,
    whose objects have a "type" besides. Inside these classes the wire form is ours: hooks of yours for strings or dates
    don't change it. Everything else is left alone, so that the converter is as strict or as lenient with your classes
    as it was.

    What can't be read raises `RecordError`, with paths from the record down; `cattrs` puts it into its own
    `ClassValidationError`, with the place of the record in your class. Raises `InvalidValue` for what is no
    `cattrs.Converter`.

    >>> from cattrs import Converter
    >>> converter = Converter()
    >>> configure_converter(converter)
    >>> converter.structure([{"city": "Sochi"}], list[Place])
    [Place(city='Sochi')]
    """
    # A `BaseConverter` doesn't ask what a list is of, and so would write parties without their types.
    if not isinstance(converter, Converter):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidValue("configure_converter.converter", converter, "a cattrs.Converter")
    converter.register_structure_hook_factory(is_record, _structure_hook)
    converter.register_unstructure_hook_factory(is_record, writer)
    for kind in WORDS:
        converter.register_structure_hook(kind, _structure_word(kind))
        converter.register_unstructure_hook(kind, attrgetter("value"))
    converter.register_structure_hook_factory(_is_of_parties, _structure_party_hook)
    converter.register_unstructure_hook_factory(_is_of_parties, _unstructure_party_hook)


# --- structuring ---


def _structure_hook(record: type[Any]) -> Callable[[Any, Any], Any]:
    read = reader(record, MAPPINGS)

    def structure(tree: Any, _: Any) -> Any:
        try:
            return read(tree)
        except Exception:  # whatever it was, the careful way says it better
            problems = Problems()
            found = problems.examine(record, tree)
            problems.settle()
            return found

    return structure


def _is_of_parties(kind: Any) -> bool:
    """Whether a type is a union of kinds of parties, None perhaps among them."""
    parties = _parties_of(kind)
    return len(parties) > 1 and parties.keys() <= PARTIES.keys()


def _parties_of(union: Any) -> dict[str, type[Any]]:
    return {kind.__name__: kind for kind in get_args(union) if isinstance(kind, type) and kind is not NoneType}


def _structure_party_hook(union: Any) -> Callable[[Any, Any], Any]:
    parties = _parties_of(union)
    may_be_unknown = NoneType in get_args(union)

    def structure(tree: Any, _: Any) -> Any:
        if tree is None and may_be_unknown:
            return None
        problems = Problems()
        party = problems.examine_party(tree, "$", parties)
        problems.settle()
        return party

    return structure


def _unstructure_party_hook(_: Any) -> Callable[[Party | None], dict[str, Any] | None]:
    return lambda party: None if party is None else party_to_dict(party)


def _structure_word(kind: type[StrEnum]) -> Callable[[Any, Any], Any]:
    words = words_of(kind)

    def structure(value: Any, _: Any) -> StrEnum:
        if not isinstance(value, str) or value not in words:
            raise InvalidValue(kind.__name__, value, f"one of {', '.join(words)}", nearest(value, words))
        return words[value]

    return structure


def _exactly(kind: type[Any]) -> Callable[[Any, Any], Any]:
    def structure(value: Any, wanted: Any) -> Any:
        if type(value) is wanted:
            return value
        # `cattrs` asks here for what is made of the kind too, such as an enum of strings.
        if type(value) is not kind:
            raise InvalidValue("value", value, f"a {kind.__name__}")
        return wanted(value)

    return structure


def _is_date(kind: Any) -> bool:
    return kind is date


def _day(value: Any, _: Any) -> date:
    try:
        return day(value)
    except (LookupError, TypeError, ValueError):
        raise InvalidValue("value", value, A_DAY) from None


def _written_day(value: date) -> str:
    if type(value) is not date:
        raise InvalidValue("value", value, "a date, and no time of day")
    return value.isoformat()


def _number(value: Any, _: Any) -> float:
    if type(value) is not float and type(value) is not int:
        raise InvalidValue("value", value, "a number")
    return float(value)

"""The few checks that every record's fields are made of.

A validator here looks at one field and raises `InvalidValue` with the field's name; the reader runs them one by one to
report every wrong field of a record at once. A converter never raises: what it can't turn into the field's type it
passes on, so that the validator, which knows the field, says what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import partial, wraps
from itertools import pairwise
from typing import Any, TypeGuard, cast

import attrs

from ..arguments import NO_SEQUENCE, whole
from ..errors import InvalidValue
from ..messages import nearest
from .countries import COUNTRIES, MEANT

__all__ = [
    "LANGUAGE_TAG",
    "LARGEST",
    "LONGEST_ADDRESS",
    "LONGEST_ID",
    "LONGEST_TEXT",
    "WEB_ADDRESS",
    "a",
    "as_language_texts",
    "as_numbers",
    "as_pairs",
    "as_strings",
    "as_tuple",
    "at_least",
    "country",
    "country_or",
    "each",
    "encodable",
    "half",
    "identifier",
    "identifiers",
    "invalid",
    "is_identifier",
    "is_tuple",
    "is_web_address",
    "language",
    "language_texts",
    "many",
    "maybe",
    "numbers",
    "once",
    "one_line",
    "one_of",
    "pairs",
    "plain_scheme",
    "repr_of_fields",
    "repr_of_name",
    "text",
    "texts",
    "web_address",
]

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]

# A summary or a note has a few hundred characters; no honest field has this many.
LONGEST_TEXT = 100_000

LONGEST_ID = 200
LONGEST_ADDRESS = 2_000

# The schema says the same.
LANGUAGE_TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
WEB_ADDRESS = r"^https?://([^@/?#\[\]]*@)?([^:@/?#\[\]][^@/?#\[\]]*|\[[0-9A-Fa-f:.]+\](:[0-9]*)?)([/?#]|$)"

# Formats and data frames hold 64 bits.
LARGEST = 2**63 - 1


def invalid(
    record: object, attribute: attrs.Attribute[Any], value: object, expected: str, near: tuple[str, ...] = ()
) -> InvalidValue:
    """The error for one field of one record."""
    return InvalidValue(f"{type(record).__name__}.{attribute.name}", value, expected, near)


# --- converters: one named function a type, since type checkers can't see through generic ones ---


def as_tuple(value: Any) -> Any:
    """A tuple of a list or another ordered iterable; strings, mappings and sets stay as they are, to be refused."""
    if isinstance(value, tuple) or not isinstance(value, Iterable) or isinstance(value, NO_SEQUENCE):
        return value  # pyright: ignore[reportUnknownVariableType]
    return tuple(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def as_strings(value: Iterable[str]) -> tuple[str, ...]:
    """Any ordered iterable of strings as a tuple."""
    return cast("tuple[str, ...]", as_tuple(value))


def as_numbers(value: Iterable[int]) -> tuple[int, ...]:
    """Any ordered iterable of whole numbers as a tuple."""
    return cast("tuple[int, ...]", as_tuple(value))


def as_pairs(value: Any) -> Any:
    """A tuple of tuples: pairs come as lists from JSON."""
    items = as_tuple(value)
    return tuple(map(as_tuple, items)) if is_tuple(items) else items


def as_language_texts(value: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Any ordered iterable of (language, text) pairs as a tuple."""
    return cast("tuple[tuple[str, str], ...]", as_pairs(value))


# --- validators ---


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether a value is a tuple, of whatever."""
    return isinstance(value, tuple)


def encodable(text: str) -> bool:
    """Whether a text can be written at all: a lone surrogate can't."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def text(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A text with something in it."""
    if type(value) is not str or not value or value.isspace() or len(value) > LONGEST_TEXT or not encodable(value):
        raise _no_text(record, attribute, value, f"a text of 1 to {LONGEST_TEXT:,} characters, not all blank")


def _no_text(record: object, attribute: attrs.Attribute[Any], value: Any, expected: str) -> InvalidValue:
    """The error for what is no such text, where the value doesn't show what is wrong with it too."""
    if isinstance(value, str) and type(value) is not str:
        expected = f"a plain str, not {_one(type(value))}"
    elif isinstance(value, str) and not encodable(value):
        expected = "a text without lone surrogates, which can't be written"
    return invalid(record, attribute, value, expected)


def is_identifier(value: object) -> bool:
    """Whether a value can name a record: printable and without spaces, so that it can stand in a path or a list."""
    return type(value) is str and 0 < len(value) <= LONGEST_ID and value.isprintable() and " " not in value


def identifier(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """An id, a code or a term: 1 to 200 printable characters, no space."""
    if not is_identifier(value):
        raise _no_text(record, attribute, value, "an id of 1 to 200 printable characters without a space")


def identifiers(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of ids, none twice."""
    if not is_tuple(value) or not all(map(is_identifier, value)):
        each(identifier, record, attribute, value, "ids")
    if len(value) > 1:
        once(record, attribute, value, "id")


def each(check: Validator, record: object, attribute: attrs.Attribute[Any], value: Any, what: str) -> None:
    """A tuple of items that pass a check; what is raised names the place of the first that doesn't."""
    if not is_tuple(value):
        raise invalid(record, attribute, value, f"a sequence of {what}")
    for index, item in enumerate(value):
        try:
            check(record, attribute, item)
        except InvalidValue as error:
            field = f"{type(record).__name__}.{attribute.name}"
            place = f"{field}[{index}]{error.field.removeprefix(field)}"
            raise InvalidValue(place, error.value, error.expected, error.nearest) from None


def once(record: object, attribute: attrs.Attribute[Any], keys: Sequence[Any], what: str) -> None:
    """No key of a list twice."""
    if len(set(keys)) != len(keys):
        first: dict[Any, int] = {}
        again = [index for index, key in enumerate(keys) if first.setdefault(key, index) != index]
        repeated = [*dict.fromkeys(keys[index] for index in again)]
        place = f"{type(record).__name__}.{attribute.name}[{again[0]}]"
        raise InvalidValue(place, repeated[0] if len(repeated) == 1 else tuple(repeated), f"each {what} once")


def texts(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of texts."""
    each(text, record, attribute, value, "texts")


def pairs(record: object, attribute: attrs.Attribute[Any], value: Any, what: str) -> None:
    """A tuple of pairs."""
    each(partial(_pair, what), record, attribute, value, f"({what}) pairs")


def _pair(what: str, record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not is_tuple(value) or len(value) != 2:
        raise invalid(record, attribute, value, f"a ({what}) pair")


def half(check: Validator, index: int, record: object, attribute: attrs.Attribute[Any], pair: Any) -> None:
    """One half of a pair, by a check; what is raised names its place in the pair."""
    try:
        check(record, attribute, pair[index])
    except InvalidValue as error:
        raise InvalidValue(f"{error.field}[{index}]", error.value, error.expected, error.nearest) from None


def language_texts(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of (language, text) pairs, no language twice."""
    pairs(record, attribute, value, "language, text")
    each(_language_text, record, attribute, value, "pairs")
    once(record, attribute, [code for code, _ in value], "language")


def _language_text(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    half(language, 0, record, attribute, value)
    half(text, 1, record, attribute, value)


def language(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A language tag as BCP 47 writes it: "en", "fr", "zh-cn"."""
    if type(value) is not str or not re.fullmatch(LANGUAGE_TAG, value):
        raise invalid(record, attribute, value, 'a language tag such as "en" or "zh-cn"')


def country(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """An ISO 3166-1 alpha-2 code, or XK."""
    country_or((), record, attribute, value)


def country_or(others: tuple[str, ...], record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """The same, or one of a few others."""
    if type(value) is not str or not (value in COUNTRIES or value in others):
        meant = MEANT.get(value.upper()) if isinstance(value, str) else None
        near = (meant,) if meant else nearest(value, (*sorted(COUNTRIES), *others))
        raise invalid(record, attribute, value, 'a two-letter code of ISO 3166-1 (alpha-2) such as "KZ"', near)


def is_web_address(value: object) -> bool:
    """Whether a value is an http or https address with a host: other schemes could run something in a browser."""
    return (
        type(value) is str
        and len(value) <= LONGEST_ADDRESS
        and value.isprintable()
        and " " not in value
        and re.match(WEB_ADDRESS, value) is not None
    )


def plain_scheme(address: str) -> str:
    """An address with its scheme, which may have any case (RFC 3986), in small letters."""
    scheme, colon, rest = address.partition(":")
    return f"{scheme.lower()}{colon}{rest}"


def web_address(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """What `is_web_address` says."""
    if not is_web_address(value):
        plain = plain_scheme(value) if type(value) is str else ""
        near = (plain,) if is_web_address(plain) else ()
        expected = f"an http or https address with a host and no space, of at most {LONGEST_ADDRESS:,} characters"
        raise invalid(record, attribute, value, expected, near)


def at_least(least: int) -> Validator:
    """A whole number of 64 bits, no bool, not below `least`."""
    return partial(_whole_number, least)


def _whole_number(least: int, record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """What `at_least` checks."""
    if type(value) is not int or not least <= value <= LARGEST:
        expected = f"a whole number, {least} or more, below 2**63"
        if type(value) is not int and whole(value) is not None:  # as NumPy's are, which look like one
            expected = f"a plain int, not {_one(value.__class__)}"
        raise invalid(record, attribute, value, expected)


def numbers(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of ordinals, 1 or more, rising."""
    each(at_least(1), record, attribute, value, "whole numbers")
    if len(value) > 1 and any(later <= earlier for earlier, later in pairwise(value)):
        raise invalid(record, attribute, value, "numbers that rise, none twice")


def one_of(kind: type[StrEnum]) -> Validator:
    """A member of an enum."""

    def check(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if type(value) is not kind:
            raise invalid(record, attribute, value, f"one of {', '.join(kind)}", nearest(value, kind))

    return check


def a(kind: type) -> Validator:
    """An instance of a class, and of none below it."""

    def check(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if type(value) is not kind:
            raise invalid(record, attribute, value, _one(kind))

    return check


def _one(kind: type) -> str:
    """A class's name after its article."""
    return f"{'an' if kind.__name__[0] in 'AEIOUaeio' else 'a'} {kind.__name__}"


def many(kind: type) -> Validator:
    """A tuple of instances of a class."""
    only = frozenset([kind])

    def check(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not is_tuple(value) or not only.issuperset(map(type, value)):
            each(a(kind), record, attribute, value, f"{kind.__name__}s")

    return check


def maybe(check: Validator) -> Validator:
    """The same check where None, unknown, is allowed."""

    @wraps(check)
    def check_known(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not None:
            check(record, attribute, value)

    return check_known


def one_line(text: str) -> str:
    """A text with a blank for each character that isn't printed, as the end of a line."""
    return text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)


def repr_of_name(self: Any) -> str:
    """`Class('id', 'Name')`: what says which party or series it is, of the many things that are known of it."""
    return f"{type(self).__name__}({self.id!r}, {self.name!r})"


def repr_of_fields(self: Any) -> str:
    """`Class(field=value, ...)` with the fields that say something: those that are not their defaults."""
    kind: Any = self.__class__
    said = [
        f"{attribute.name}={value!r}"
        for attribute in attrs.fields(kind)
        if (value := getattr(self, attribute.name)) != attribute.default
    ]
    return f"{kind.__name__}({', '.join(said)})"

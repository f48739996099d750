"""What can go wrong, under one root: every error carries its data as attributes and says what was meant.

The classes pass their data to `Exception` as positional arguments, so that they survive a trip between processes.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from .messages import counted, meant, not_valid, shown, some

__all__ = [
    "AmbiguousParty",
    "Error",
    "EvidenceError",
    "InvalidValue",
    "Issue",
    "MissingExtra",
    "RecordError",
    "Remark",
    "UnknownName",
    "UnknownParty",
    "order_of",
]


class Error(Exception):
    """The root of all that this library raises on purpose.

    >>> try:
    ...     DateSpan.parse("03/04/2015")
    ... except Error as error:
    ...     print(type(error).__name__)
    InvalidValue
    """


class InvalidValue(Error, ValueError):
    """A value that can't be: a record's field, or what a call was given.

    `field` names the place: that of a record ("Place.country"), an argument of a call ("during.end"), or of several
    calls ("lang"). `value` is what was found, `expected` what would have been right, `nearest` the valid values that
    look most like it. It is a `ValueError` too.

    >>> try:
    ...     Place(city="Sochi", country="ru")
    ... except ValueError as error:
    ...     print(error.field, error.value, error.nearest)
    Place.country ru ('RU',)
    """

    def __init__(self, field: str, value: object, expected: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(field, value, expected, nearest)
        self.field = field
        self.value = value
        self.expected = expected
        self.nearest = nearest

    def __str__(self) -> str:
        return f"{self.field}: {not_valid(self.value, self.expected, self.nearest)}"


class Issue(NamedTuple):
    """One problem found while reading: where it is (`path`, and `line` in formats that have lines) and what it is."""

    path: str
    line: int | None
    message: str

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.line} {self.path}"
        return f"{place}: {self.message}"


class Remark(Issue):
    """What is said after the last of many problems, and is none itself."""

    __slots__ = ()


def order_of(issue: Issue) -> tuple[int, int]:
    """What problems are ordered by: the line in a document of one file, or else the number of the record."""
    record = re.match(r"(?:\$\.)?records\[(\d+)\]", issue.path)
    return (issue.path[0] == "$" and issue.line) or 0, int(record[1]) if record else -1


class RecordError(Error, ValueError):
    """A document that can't be read as what it says it is, with every problem found in it.

    A collection that can't be made of its records raises it too. `issues` has one `Issue` a problem, in the order of
    the records; `origin` is the file's name where there is one. It is a `ValueError` too.

    >>> try:
    ...     from_dict(Place, {"town": "Sochi", "country": 7})
    ... except RecordError as error:
    ...     [issue.path for issue in error.issues]
    ['$.town', '$.country']
    """

    def __init__(self, issues: Iterable[Issue], origin: str | None = None) -> None:
        self.issues: tuple[Issue, ...] = tuple(issues)
        self.origin = origin
        super().__init__(self.issues, origin)

    def __str__(self) -> str:
        lead = f"{self.origin}:" if self.origin is not None else ""
        lines = [f"{lead}{issue}" for issue in self.issues]
        problems = sum(not isinstance(issue, Remark) for issue in self.issues)
        return lines[0] if len(lines) == 1 else "\n".join([counted(problems, "problem"), *lines])


class UnknownName(Error, LookupError):
    """A name that doesn't exist: a topic, a series, a meeting, a field or a kind.

    `kind` says what was looked for, `name` is what was asked, `nearest` what may have been meant. It is a `LookupError`
    too.

    >>> try:
    ...     wm.load().about("tobaco")
    ... except UnknownName as error:
    ...     print(error.kind, error.name, error.nearest)
    topic tobaco ('tobacco',)
    """

    def __init__(self, kind: str, name: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(kind, name, nearest)
        self.kind = kind
        self.name = name
        self.nearest = nearest

    def __str__(self) -> str:
        return f"no {self.kind} {shown(self.name)}{meant(self.nearest)}"


class UnknownParty(UnknownName):
    """A name that is no party's; `nearest` holds known names or ids that look like it, or the ids that a name means.

    It is an `UnknownName`, whose `kind` is "party", and so a `LookupError` too.

    >>> try:
    ...     wm.load().directory["Kazakhstan"]
    ... except UnknownParty as error:
    ...     error.nearest
    ('KZ',)
    """

    def __init__(self, name: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__("party", name, nearest)
        self.args: tuple[object, ...] = (name, nearest)


class AmbiguousParty(Error, LookupError):
    """A name that may mean several parties, or something else as well.

    `candidates` are ids of parties, series or regions, one or more, and `reason` says how to tell them apart. It is a
    `LookupError` too, and no `UnknownName`.

    >>> for name in ("ICC", "Europe"):
    ...     try:
    ...         wm.load().directory.resolve(name)
    ...     except AmbiguousParty as error:
    ...         print(error.candidates)
    ('icc', 'int-criminal-court')
    ('EUR',)
    """

    def __init__(self, name: str, candidates: tuple[str, ...], reason: str) -> None:
        super().__init__(name, candidates, reason)
        self.name = name
        self.candidates = candidates
        self.reason = reason

    def __str__(self) -> str:
        if len(self.candidates) == 1:
            return f"{shown(self.name)} may mean {self.candidates[0]} or something else: {self.reason}"
        return f"{shown(self.name)} is ambiguous between {some(self.candidates)}: {self.reason}"


class EvidenceError(Error, ValueError):
    """Words that can't be quoted: another text, another digest, or a page whose digest nobody recorded.

    `expected` and `found` are SHA-256 digests in hexadecimal, None where there is none. It is a `ValueError` too.

    >>> try:
    ...     Evidence(source=0, start=13, end=18).quote("Customs from Malta and Spain met.")
    ... except EvidenceError as error:
    ...     print(error)
    this evidence stands in no meeting, so its page is not known
    """

    def __init__(self, message: str, expected: str | None = None, found: str | None = None) -> None:
        super().__init__(message, expected, found)
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        return str(self.args[0])


class MissingExtra(Error, ImportError):
    """What was asked for needs a library that an extra of this package brings, and it isn't installed.

    `extra` is the extra's name, `purpose` what it is needed for. It is an `ImportError` too.

    >>> print(MissingExtra("yaml", "reading YAML"))
    reading YAML needs the extra 'yaml': pip install "wco-meetings[yaml]"
    """

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(extra, purpose)
        self.extra = extra
        self.purpose = purpose

    def __str__(self) -> str:
        return f'{self.purpose} needs the extra {self.extra!r}: pip install "wco-meetings[{self.extra}]"'

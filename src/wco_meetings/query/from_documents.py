"""Collections out of documents: the terms that one declares, and its meetings as far as they fit these terms."""

import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import Any

import attrs

from ..codec.document import COLLECTION, Document, Reading
from ..directory.bundled import bundled_directory
from ..directory.declared import with_declared
from ..errors import InvalidValue, Issue, RecordError
from ..messages import some
from ..model.meetings import Meeting
from ..model.outcomes import COLLECTIVE_ACTORS
from ..model.parties import Party
from .base import problems_of, same_id
from .meetings import Meetings, trusted
from .terms import Declared, Terms, clash, is_alike

__all__ = [
    "MOST_IDS",
    "carriable",
    "check_type",
    "fitting",
    "gathered",
    "gathered_in_part",
    "is_collection",
    "tell",
    "terms_of",
]

# Dozens of times the bundled meetings; remembering so many takes some ten megabytes.
MOST_IDS = 2**16


def check_type(reading: Reading, of: type[Any] | None) -> None:
    """Raise `RecordError` where a document doesn't hold what is asked for; one that has no type holds anything."""
    kind = reading.holds
    if of is None or kind is None or kind == of.__name__:
        return
    # One meeting is no collection; many are, by whichever of the two names.
    if {kind, of.__name__} != {COLLECTION, Meeting.__name__} or reading.document.single:
        reading.fail("type", f"the document holds {kind}, not {of.__name__}")


def is_collection(document: Document, of: type[Any] | None) -> bool:
    """Whether a document is read as a collection, where this is asked for."""
    meetings = document.type in (COLLECTION, Meeting.__name__) and not document.single
    return of is Meetings or (of is None and meetings)


def gathered(document: Document, reading: Reading) -> Meetings:
    """The collection that a document says; raises `RecordError`, with every problem, where anything doesn't fit."""
    terms, records = terms_of(document), tuple(document.records)
    tell(problems_of(records, terms, partial(_called, reading)), reading)
    reading.problems.settle()
    return trusted(records, terms)


def gathered_in_part(document: Document, reading: Reading) -> Meetings:
    """The same of what fits: terms and records that don't are left out, and the problems added to the reading's."""
    terms = terms_of(document)
    misfits = fitting(terms, partial(_called, reading), sys.maxsize)
    found: list[Meeting] = []
    try:
        tell(terms.problems, reading)
        for index, record in enumerate(document.records):
            if issues := misfits(record, index, index):
                tell(issues, reading)
            else:
                found.append(record)
    except RecordError:
        pass  # there are more problems than anybody reads, and the last of them says so
    return trusted(found, terms)


def tell(issues: Iterable[Issue], reading: Reading) -> None:
    """Add problems with a collection as a whole to the reading's."""
    for issue in issues:
        reading.add(issue.path, issue.message)


def fitting(terms: Terms, called: Callable[[Any], str], most: int) -> Callable[[Meeting, int, Any], list[Issue]]:
    """A function that says what keeps a record, given with its number and place, from standing beside those before it.

    `called` is what a message calls the record of a place; so many ids are remembered as `most` says.
    """
    first: dict[str, Any] = {}

    def misfits(record: Meeting, number: int, place: Any) -> list[Issue]:
        if record.id in first:
            return [Issue(f"records[{number}].id", None, same_id(record.id, called(first[record.id])))]
        if len(first) < most:
            first[record.id] = place  # also of one that doesn't fit: the other is no better for that
        return [] if terms.knows(record) else [*terms.issues([(number, record)])]

    return misfits


def terms_of(document: Document) -> Terms:
    """The terms of a document, without series and parties whose id is another's, or any of its parties if two clash."""
    bundled = bundled_directory()
    clashing: list[Issue] = []
    declared: list[Party] = []
    for index, party in enumerate(document.parties):
        path = f"parties[{index}]"
        if party.id in COLLECTIVE_ACTORS:
            clashing.append(clash(path, party.id, "actor"))
        elif party.id in bundled and type(party) is not (kind := type(bundled[party.id])):
            clashing.append(clash(path, party.id, kind.__name__))
        else:
            declared.append(party)
    try:
        directory = with_declared(declared)
    except InvalidValue as error:
        directory = bundled
        clashing.append(Issue("parties", None, f"{error}; so no party that the document declares is known"))
    terms = Terms(directory, document.series, document.topics)
    numbered = {f"series[{one.id!r}].body": f"series[{at}].body" for at, one in enumerate(document.series)}
    problems = (issue._replace(path=numbered.get(issue.path, issue.path)) for issue in terms.problems)
    terms.problems[:] = [*clashing, *problems]
    return terms


def carriable(document: Document) -> Document:
    """A collection's document if it can be read back, beside the bundled terms: raises `InvalidValue` where it can't.

    Records that stand in no collection are looked at as they come.
    """
    terms = terms_of(document)
    if whole := isinstance(document.records, Meetings):
        known = {each.text: each for each in terms.directory.ambiguities}
        own = {*document.records.directory.ambiguities}.difference(known.values())
        if texts := tuple(sorted(each.text for each in own if not is_alike(each, known.get(each.text)))):
            raise InvalidValue("directory.ambiguities", texts, "bundled ones: a document carries no others")
    if problems := terms.problems:
        declared = Declared(document.parties, document.series, document.topics)
        expected = f"what a document can carry beside the bundled: {'; '.join(map(str, problems))}"
        raise InvalidValue("declared", declared, expected)
    return document if whole else attrs.evolve(document, records=_checked(document.records, terms))


def _checked(records: Iterable[Any], terms: Terms) -> Iterator[Meeting]:
    misfits = fitting(terms, "records[{}]".format, len(records) if isinstance(records, Collection) else MOST_IDS)
    for number, record in enumerate(records):
        if type(record) is not Meeting:
            raise InvalidValue("records", record, "a Meeting like those before it")
        if issues := misfits(record, number, number):
            expected = f"one that can be read back: {some(list(map(str, issues)), '; ')}"
            raise InvalidValue("records", record, expected)
        yield record


def _called(reading: Reading, number: int) -> str:
    """What a message about another record calls one."""
    path, line = reading.located(f"records[{number}]")
    return path if line is None else f"line {line}"

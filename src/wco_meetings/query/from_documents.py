"""Collections out of documents: the terms that one declares, and its meetings as far as they fit these terms."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from ..codec.document import COLLECTION, Document, Reading
from ..directory.bundled import bundled_directory
from ..errors import InvalidValue, Issue, RecordError
from ..model.meetings import Meeting
from ..model.outcomes import COLLECTIVE_ACTORS
from .base import problems_of, same_id
from .meetings import Meetings, trusted
from .terms import Declared, Terms, clash

__all__ = ["check_carried", "check_type", "fits", "gathered", "gathered_in_part", "is_collection", "tell", "terms_of"]


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
    first: dict[str, int] = {}
    fitting: list[Meeting] = []
    try:
        tell(terms.problems, reading)
        for index, record in enumerate(document.records):
            if record.id in first:
                reading.add(f"records[{index}].id", same_id(record.id, _called(reading, first[record.id])))
            elif fits(record, terms, reading, index):
                first[record.id] = index
                fitting.append(record)
    except RecordError:
        pass  # there are more problems than anybody reads, and the last of them says so
    return trusted(fitting, terms)


def tell(issues: Iterable[Issue], reading: Reading) -> None:
    """Add problems with a collection as a whole to the reading's."""
    for issue in issues:
        reading.add(issue.path, issue.message)


def fits(record: Meeting, terms: Terms, reading: Reading, number: int) -> bool:
    """Whether a record names these terms alone; what else it names is added to the reading's problems."""
    issues = tuple(terms.issues([(number, record)]))
    tell(issues, reading)
    return not issues


def terms_of(document: Document) -> Terms:
    """The terms of a document, without series that clash, or any party if one does: names clash both ways."""
    directory = bundled_directory()
    clashing = [clash("parties", party.id, "actor") for party in document.parties if party.id in COLLECTIVE_ACTORS]
    if not clashing:
        try:
            # What a document declares may have been bundled since it was written.
            directory = directory.with_parties(*document.parties)
        except InvalidValue as error:
            clashing = [Issue("parties", None, str(error))]
    terms = Terms(directory, document.series, document.topics)
    unknown = "; so no party that the document declares is known"
    terms.problems[:0] = [issue._replace(message=issue.message + unknown) for issue in clashing]
    return terms


def check_carried(document: Document) -> None:
    """Raise `InvalidValue` where a document, which is read beside the bundled terms, can't say a collection's own."""
    if isinstance(document.records, Meetings):
        own = {*document.records.directory.ambiguities}.difference(bundled_directory().ambiguities)
        if texts := tuple(sorted(each.text for each in own)):
            raise InvalidValue("directory.ambiguities", texts, "bundled ones: a document carries no others")
    if problems := terms_of(document).problems:
        declared = Declared(document.parties, document.series, document.topics)
        expected = f"what a document can carry beside the bundled: {'; '.join(map(str, problems))}"
        raise InvalidValue("declared", declared, expected)


def _called(reading: Reading, number: int) -> str:
    """What a message about another record calls one."""
    path, line = reading.located(f"records[{number}]")
    return path if line is None else f"line {line}"

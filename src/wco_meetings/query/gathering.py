"""Collections out of documents: the terms that one declares, and its meetings as far as they fit these terms."""

from __future__ import annotations

import re
from typing import Any

from ..codec.document import COLLECTION, Document, Reading
from ..directory.bundled import bundled_directory
from ..directory.directory import Directory
from ..errors import InvalidValue, Issue, RecordError
from ..model.meetings import Meeting
from ..model.outcomes import COLLECTIVE_ACTORS
from .base import same_id
from .meetings import Meetings
from .terms import Terms, clash

__all__ = ["check_type", "fits", "gathered", "gathered_in_part", "is_collection", "terms_in_part", "terms_of"]

_SERIES = re.compile(r"series\[(\d+)\]")


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
    try:
        directory = _directory(document)
        return Meetings(document.records, directory=directory, series=document.series, topics=document.topics)
    except RecordError as error:
        raise _located(error, reading) from None


def gathered_in_part(document: Document, reading: Reading) -> Meetings:
    """The same of what fits: terms and records that don't are left out, and the problems added to the reading's."""
    terms = terms_in_part(document, reading)
    first: dict[str, int] = {}
    fitting: list[Meeting] = []
    try:
        for index, record in enumerate(document.records):
            place = f"records[{index}]"
            if record.id in first:
                path, line = reading.located(f"records[{first[record.id]}]")
                former = path if line is None else f"line {line}"
                reading.add(f"{place}.id", same_id(record.id, former))
            elif fits(record, terms, reading, place):
                first[record.id] = index
                fitting.append(record)
    except RecordError:
        pass  # there are more problems than anybody reads, and the last of them says so
    declared = terms.declared
    return Meetings(fitting, directory=terms.directory, series=declared.series, topics=declared.topics)


def fits(record: Meeting, terms: Terms, reading: Reading, place: str) -> bool:
    """Whether a record names these terms alone; what else it names is added to the reading's problems."""
    fitting = True
    for issue in terms.issues([record]):
        reading.add(f"{place}{issue.path.removeprefix('records[0]')}", issue.message)
        fitting = False
    return fitting


def terms_of(document: Document, reading: Reading) -> Terms:
    """The terms that the records of a document may name; raises `RecordError` where what it declares clashes."""
    try:
        return Terms(_directory(document), document.series, document.topics)
    except RecordError as error:
        raise _located(error, reading) from None


def terms_in_part(document: Document, reading: Reading) -> Terms:
    """The same without what clashes: of series those that do, of parties all, since names clash both ways."""
    try:
        directory = _directory(document)
    except RecordError as error:
        directory = bundled_directory()
        for issue in error.issues:
            reading.add(issue.path, f"{issue.message}; so no party that the document declares is known")
    try:
        return Terms(directory, document.series, document.topics)
    except RecordError as error:
        clashing = {int(found[1]) for issue in error.issues if (found := _SERIES.match(issue.path))}
        for issue in error.issues:
            reading.add(issue.path, issue.message)
    series = [own for index, own in enumerate(document.series) if index not in clashing]
    return Terms(directory, series, document.topics)


def _directory(document: Document) -> Directory:
    if clashing := [clash("parties", party.id, "actor") for party in document.parties if party.id in COLLECTIVE_ACTORS]:
        raise RecordError(clashing)
    try:
        # What a document declares may have been bundled since it was written.
        return bundled_directory().with_parties(*document.parties)
    except InvalidValue as error:
        raise RecordError([Issue("parties", None, str(error))]) from None


def _located(error: RecordError, reading: Reading) -> RecordError:
    """The same problems where they stand in the document, as many as anybody reads."""
    try:
        for issue in error.issues:
            reading.add(issue.path, issue.message)
    except RecordError as full:
        return full
    return RecordError(reading.problems.issues)

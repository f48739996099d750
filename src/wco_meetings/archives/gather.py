"""From the results of many pages to a collection of meetings, and what had to be decided on the way."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..arguments import check_sequence
from ..directory.directory import Directory
from ..errors import InvalidValue, Issue, RecordError
from ..model.extractions import Extraction
from ..model.meetings import Meeting
from ..model.series import GivenSeries
from ..query.meetings import Meetings
from ..tables.rows import Rows
from .results import PageResult

__all__ = ["Clash", "Gathered", "PageError", "gather"]

_RECORD = re.compile(r"records\[(\d+)\]")
# Facts of which a meeting has one, so that two pages which state different ones contradict each other.
_SINGLE = ("name", "series", "numbers", "kind", "dates", "mode", "place", "region", "hosts")


class Clash(NamedTuple):
    """A record that was left out, since another page has one with the same id.

    `kept` is the page whose record is in the collection, `left_out` the page whose `record` isn't; `differs` are the
    fields of which a meeting has one and of which both records state something, and not the same. Different dates or
    places often mean that there were two meetings, and none that two pages tell of one.
    """

    meeting: str
    kept: str
    left_out: str
    differs: tuple[str, ...]
    record: Meeting


class PageError(NamedTuple):
    """A page that couldn't be read, and why."""

    page: str
    error: str


class _Kept(NamedTuple):
    """A record, the page that has it, and whether the page is about the meeting or names it beside its own."""

    page: str
    is_about_it: bool
    record: Meeting


class Gathered(NamedTuple):
    """The `meetings` of many pages, the records with `clashes` that are not among them, and the pages with `errors`."""

    meetings: Meetings
    clashes: Rows[Clash]
    errors: Rows[PageError]


def gather(
    results: Iterable[PageResult | Extraction],
    *,
    directory: Directory | None = None,
    series: GivenSeries | None = None,
    topics: Iterable[str] | None = None,
) -> Gathered:
    """The meetings that pages tell of, as a collection in the order of the pages.

    `results` are those of an archive, or what `extract` gave for one page after another; such a page is known by
    its address or, if it has none, by its place among them: "results[2]". Records are never merged. Where several
    have one id, the collection has that of the first page that is about the meeting, or else that of the first page
    which names it beside its own; each other one is a clash. Two records for comparison:
    `Meetings([one]).compare(Meetings([other]))`. What is `unresolved` stays in the results. Give the terms that the
    pages were read with, as to `Meetings`. Raises `RecordError`, with pages and ids, for meetings that name what is
    neither bundled nor given, as where pages were read with a directory of your own and gathered without it, and
    `InvalidValue` for what is no result.

    .. versionadded:: 0.2
       `directory`, `series` and `topics`, and an `Extraction` as a result.

    >>> pages = [f"The 3rd Meeting of the Amber Group was held in {city}." for city in ("Riga", "Oslo")]
    >>> found = gather(extract(page) for page in pages)
    >>> found.meetings.one()
    Meeting('amber-group-3', Riga)
    >>> [(clash.kept, clash.left_out, clash.differs) for clash in found.clashes]
    [('results[0]', 'results[1]', ('place',))]
    """
    kept: dict[str, _Kept] = {}
    left_out: list[_Kept] = []
    errors: list[PageError] = []
    check_sequence(results, "gather.results")
    for place, given in enumerate(results):
        result = _of_a_page(given, place) if type(given) is Extraction else given
        if type(result) is not PageResult:
            raise InvalidValue(f"gather.results[{place}]", result, "a PageResult or an Extraction")
        if result.extraction is None:
            errors.append(PageError(result.page, result.error or ""))
            continue
        for number, meeting in enumerate(result.extraction.meetings):
            one = _Kept(result.page, number == 0, meeting)
            before = kept.setdefault(meeting.id, one)
            if before is not one:
                goes_first = one.is_about_it and not before.is_about_it
                kept[meeting.id] = one if goes_first else before
                left_out.append(before if goes_first else one)
    clashes = (_clash(kept[one.record.id], one) for one in left_out)
    in_order = [*kept.values()]
    try:
        meetings = Meetings([one.record for one in in_order], directory=directory, series=series, topics=topics)
    except RecordError as error:
        raise RecordError([_of_its_page(issue, in_order) for issue in error.issues]) from None
    return Gathered(meetings, Rows(Clash, clashes), Rows(PageError, errors))


def _of_a_page(extraction: Extraction, place: int) -> PageResult:
    return PageResult(page=extraction.source.url or f"results[{place}]", extraction=extraction)


def _clash(kept: _Kept, other: _Kept) -> Clash:
    record = other.record
    return Clash(record.id, kept.page, other.page, _differing(kept.record, record), record)


def _of_its_page(issue: Issue, kept: Sequence[_Kept]) -> Issue:
    """A problem of a record by its page and its id: nobody has seen the list of those that were kept."""
    place = _RECORD.match(issue.path)
    if place is None:
        return issue
    page, _, record = kept[int(place[1])]
    return issue._replace(path=f"{page}: {record.id}{issue.path[place.end() :]}")


def _differing(one: Meeting, other: Meeting) -> tuple[str, ...]:
    both = ((name, getattr(one, name), getattr(other, name)) for name in _SINGLE)
    return tuple(name for name, ours, theirs in both if ours and theirs and ours != theirs)

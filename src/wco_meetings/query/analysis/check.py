"""What looks wrong in a collection: each finding names the meeting, the place and the reason."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from enum import StrEnum, auto
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ...model.dates import DateSpan, Precision, earliest_end, latest_start
from ...model.meetings import Meeting
from ...model.words import LinkRel, Qualifier
from ...tables.rows import Rows
from ..base import base_of
from ..bounds import is_announced
from .reconcile import reconcile
from .series_gaps import WIDEST_GAP, numbered

if TYPE_CHECKING:
    from ..meetings import Meetings

__all__ = ["Finding", "Rule", "check"]

_WORD = re.compile(r"\w+")
# What no two meetings are to each other.
_ONE_WAY = {LinkRel.FOLLOWS: "said to follow this one", LinkRel.PART_OF: "said to be part of this one"}
_FEWEST_COMMON_WORDS = 3
_MOST_WORDS = 40

# Keys of meetings in progress: more than a crawl has in a year, and little memory.
_MOST_REMEMBERED = 100_000


class Rule(StrEnum):
    """What a finding is about.

    .. versionadded:: 0.2
       `IMPOSSIBLE_LINK`
    """

    DANGLING_LINK = auto()
    IMPOSSIBLE_LINK = auto()
    NUMBER_TWICE = auto()
    NUMBER_JUMP = auto()
    NUMBER_ORDER = auto()
    SAME_SERIES_AND_DATES = auto()
    SAME_NAME_AND_DATES = auto()
    COUNT_BELOW_LIST = auto()
    AFTER_PUBLICATION = auto()
    NO_SOURCE = auto()


class Finding(NamedTuple):
    """One thing that looks wrong: in which `meeting`, by which `rule`, at which `path` of the record, and why."""

    meeting: str
    rule: Rule
    path: str
    message: str


def check(meetings: Meetings) -> Rows[Finding]:
    """What looks wrong, in the order of meetings and, within one, of rules. A finding is a question, not a verdict.

    - `dangling_link`: a link leads to no meeting of the collection, or of the one that it was filtered from.
    - `impossible_link`: a link leads to its own meeting, stated dates are against it, or of two meetings each follows
      the other or is part of it.
    - `number_twice`: two meetings of one series bear one number. The later in the collection's order is named.
    - `number_jump`: a number is more than 1,000 above the one before it in its series.
    - `number_order`: a meeting ended before one of its series with a lower number began.
    - `same_series_and_dates`: two meetings of one series share a day, both known to the day.
    - `same_name_and_dates`: two meetings may share a day, by their dates or, without any, by their `bounds`, bear one
      number or none, and their names have the same words, or, of up to 40, all but one of each name's and at least
      three in common.
    - `count_below_list`: more are listed than an exact or an "at most" count states. Fewer is normal: pages name some.
    - `after_publication`: a meeting began after the last of its pages was published, and its note doesn't begin with
      "Announced".
    - `no_source`: a record rests on no page.

    Records alone hold what is refused where it is made: a span that ends before it starts, evidence in no source, a
    party, series or topic that nobody declared.

    The time grows with the number of meetings, however alike they are.

    >>> for finding in wm.load().in_series("eur-heads-of-investigation").check():
    ...     print(finding.meeting, finding.path, finding.message)
    eur-heads-of-investigation-21 counts[0] states 22 members, lists 23
    """
    order = base_of(meetings).position
    found = [
        *_links(meetings),
        *_numbers(meetings),
        *_look_alikes(meetings),
        *_counts(meetings),
        *_sources(meetings),
    ]
    rules = list(Rule)
    return Rows(Finding, sorted(found, key=lambda finding: (order[finding.meeting], rules.index(finding.rule))))


def _links(meetings: Meetings) -> Iterator[Finding]:
    base = base_of(meetings)
    leading = {(meeting.id, link.rel, link.target) for meeting in base.records for link in meeting.links}
    for meeting in meetings:
        for index, link in enumerate(meeting.links):
            rule = Rule.IMPOSSIBLE_LINK
            if (at := base.position.get(link.target)) is None:
                rule, which = Rule.DANGLING_LINK, "not here"
            elif link.target == meeting.id:
                which = "the meeting itself"
            elif meeting.dates and (other := base.records[at].dates) and _against(link.rel, meeting.dates, other):
                which = f"of {other.long()}"
            elif link.rel in _ONE_WAY and (link.target, link.rel, meeting.id) in leading:
                which = _ONE_WAY[link.rel]
            else:
                continue
            yield Finding(meeting.id, rule, f"links[{index}].target", f"leads to {link.target!r}, which is {which}")


def _against(rel: LinkRel, dates: DateSpan, other: DateSpan) -> bool:
    if rel is LinkRel.PART_OF:
        return dates.within(other) is False
    return rel is LinkRel.FOLLOWS and latest_start(dates) < earliest_end(other)


# --- numbers ---


def _numbers(meetings: Meetings) -> Iterator[Finding]:
    for by_number in numbered(meetings).values():
        in_order = sorted(by_number.items())
        for number, (first, *others) in in_order:
            for meeting in others:
                yield _of_number(meeting, number, Rule.NUMBER_TWICE, f"is borne by {first.id!r} too")
        for (lower, _), (higher, bearers) in pairwise(in_order):
            if higher - lower > WIDEST_GAP:
                yield _of_number(bearers[0], higher, Rule.NUMBER_JUMP, f"follows {lower}")
        yield from _out_of_order(in_order)


def _of_number(meeting: Meeting, number: int, rule: Rule, message: str) -> Finding:
    return Finding(meeting.id, rule, f"numbers[{bisect_left(meeting.numbers, number)}]", f"number {number} {message}")


def _out_of_order(in_order: list[tuple[int, list[Meeting]]]) -> Iterator[Finding]:
    """Going up the numbers, the latest beginning so far is all that an earlier ending has to be held against."""
    latest: tuple[date, int, Meeting] | None = None
    for number, bearers in in_order:
        dated = [(meeting.dates, meeting) for meeting in bearers if meeting.dates is not None]
        if latest is not None:
            begun, lower, former = latest
            for dates, meeting in dated:
                if dates.end < begun:
                    message = (
                        f"is of {dates.long()}, number {lower} of {former.id!r} began on {begun.isoformat()} or later"
                    )
                    yield _of_number(meeting, number, Rule.NUMBER_ORDER, message)
        for dates, meeting in dated:
            if latest is None or latest[0] < dates.start:
                latest = (dates.start, number, meeting)


# --- look-alikes ---


def _look_alikes(meetings: Meetings) -> Iterator[Finding]:
    spans = sorted(_spans(meetings), key=lambda span: span[:2])
    exact = [span for span in spans if span.meeting.dates and span.meeting.dates.precision is Precision.DAY]
    for meeting, former in _sharing_a_day(exact, _series_key):
        yield Finding(meeting.id, Rule.SAME_SERIES_AND_DATES, "dates", f"shares a day with {former.id!r} of its series")
    for meeting, former in _sharing_a_day(spans, _name_keys):
        yield Finding(meeting.id, Rule.SAME_NAME_AND_DATES, "name", f"may be {former.id!r}, {former.name!r}")


class _Span(NamedTuple):
    """The first and the last day that a meeting can have had."""

    first: date
    last: date
    meeting: Meeting


def _spans(meetings: Meetings) -> Iterator[_Span]:
    """The days of each: those stated, or what else bounds it."""
    for meeting in meetings:
        if meeting.dates is not None:
            yield _Span(meeting.dates.start, meeting.dates.end, meeting)
        else:
            known = meetings.bounds(meeting)
            yield _Span(known.earliest or date.min, known.latest or date.max, meeting)


def _sharing_a_day(
    in_order: Iterable[_Span], keys: Callable[[Meeting], Iterable[Hashable]]
) -> Iterator[tuple[Meeting, Meeting]]:
    """Each meeting with one that has a key in common with it, began before it and may have gone on as it began.

    Of those with one key, the one that ends last so far is all that has to be remembered, and only until it has ended.
    """
    ending_last: dict[Hashable, _Span] = {}
    most = _MOST_REMEMBERED
    for span in in_order:
        found: Meeting | None = None
        for key in keys(span.meeting):
            former = ending_last.get(key)
            if former is not None and former.last >= span.first:
                found = found or former.meeting
            if former is None or former.last < span.last:
                ending_last[key] = span
        if found is not None:
            yield span.meeting, found
        if len(ending_last) > most:
            ending_last = {key: former for key, former in ending_last.items() if former.last >= span.first}
            most = max(_MOST_REMEMBERED, 2 * len(ending_last))


def _series_key(meeting: Meeting) -> Iterable[Hashable]:
    return () if meeting.series is None else (meeting.series,)


def _name_keys(meeting: Meeting) -> Iterator[Hashable]:
    """What two meetings have in common if their names are alike and their numbers don't tell them apart.

    The words of a name, and the words without each one of them in turn, as sums of their hashes: so names that differ
    by a word meet in a key, and no name has to be held against all others.
    """
    words = [hash(word) for word in sorted({*_WORD.findall(meeting.name.casefold())})]
    whole = sum(words)
    some = _FEWEST_COMMON_WORDS < len(words) <= _MOST_WORDS
    alike = [whole, *(whole - word for word in words)] if some else [whole]
    for number in meeting.numbers[:_MOST_WORDS] or (None,):
        for key in alike:
            yield key, number


# --- counts and sources ---


def _counts(meetings: Meetings) -> Iterator[Finding]:
    places = ((meeting, index) for meeting in meetings for index in range(len(meeting.counts)))
    for (meeting, index), row in zip(places, reconcile(meetings), strict=True):
        if row.gap is not None and row.gap < 0 and row.qualifier in (Qualifier.EXACT, Qualifier.AT_MOST):
            message = f"states {row.stated} {row.unit}, lists {row.listed}"
            yield Finding(meeting.id, Rule.COUNT_BELOW_LIST, f"counts[{index}]", message)


def _sources(meetings: Meetings) -> Iterator[Finding]:
    for meeting in meetings:
        dates, published = meeting.dates, [source.published for source in meeting.sources]
        if not published:
            yield Finding(meeting.id, Rule.NO_SOURCE, "sources", "rests on no page")
        elif (
            dates is not None
            and all(page is not None and page.before(dates) for page in published)
            and not is_announced(meeting)
        ):
            message = f"began on {dates.start.isoformat()} or later, after its pages were published"
            yield Finding(meeting.id, Rule.AFTER_PUBLICATION, "dates", message)

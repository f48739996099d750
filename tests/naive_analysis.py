"""The naive twin of each analysis: a scan of all records in a few lines, that takes nothing from `query`.

What an analysis returns as `Rows` a twin returns as a list of tuples with the same columns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, pairwise, product
from typing import Any

from wco_meetings import DateSpan, LinkRel, Meeting, Member, Organisation, Outcome, Territory
from wco_meetings.directory.directory import Directory
from wco_meetings.directory.membership import was_member
from wco_meetings.model.countries import COUNTRIES

Row = tuple[Any, ...]


def present(meeting: Meeting) -> set[str]:
    """The parties at a meeting."""
    return {part.party for part in meeting.participations}


def last_if_none(row: Row) -> list[tuple[bool, Any]]:
    """A key that sorts None after all."""
    return [(value is None, value or 0) for value in row]


# --- attendance ---


def span_of(meetings: Any, meeting: Meeting) -> DateSpan:
    """All days that a meeting can have had."""
    if meeting.dates and meeting.dates.precision == "day":
        return meeting.dates
    known = meetings.bounds(meeting)
    return DateSpan(start=known.earliest or date(1900, 1, 1), end=known.latest or date(2199, 12, 31))


def attendance(meetings: Iterable[Meeting], directory: Directory, region: str | None = None) -> list[Row]:
    """For each Member, each meeting is judged by itself."""
    scope = [meeting for meeting in meetings if region in (None, meeting.region)]
    scope.sort(key=lambda meeting: meeting.id)
    scope.sort(key=lambda meeting: (span_of(meetings, meeting).start, span_of(meetings, meeting).end))
    rows: list[Row] = []
    for member in directory:
        if isinstance(member, Member) and region in (None, member.region):
            named = [meeting for meeting in scope if member.code in present(meeting)]
            standing = [(meeting in named, _expected(member, meeting, span_of(meetings, meeting))) for meeting in scope]
            attended, eligible = standing.count((True, True)), sum(expected is True for _, expected in standing)
            dated = [meeting.dates for meeting in named if meeting.dates]
            rows.append(
                (
                    member.code,
                    attended,
                    eligible,
                    attended / eligible if eligible else None,
                    sum(expected is None for _, expected in standing),
                    standing.count((True, None)),
                    standing.count((True, False)),
                    dated[0] if dated else None,
                    dated[-1] if dated else None,
                    _longest_run([not came for came, expected in standing if expected]),
                    len(named),
                )
            )
    return rows


def _expected(member: Member, meeting: Meeting, span: DateSpan) -> bool | None:
    if member.region is not None and meeting.region not in (None, member.region):
        return False
    standing = was_member(member.membership, span)
    return None if standing and member.region is None and meeting.region is not None else standing


def _longest_run(flags: list[bool]) -> int | None:
    longest = run = 0
    for flag in flags:
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest if flags else None


def region_attendance(meetings: Sequence[Meeting], directory: Directory) -> list[Row]:
    """The rows of Members added up, each region by itself."""
    rows: list[Row] = []
    for region in sorted(
        {member.region for member in directory if isinstance(member, Member)}, key=lambda r: (r is None, r)
    ):
        of_members = [
            row for row in attendance(meetings, directory) if getattr(directory[row[0]], "region", 0) == region
        ]
        _, attended, eligible, _, unknown, unknown_attended, guest, first, last, absence, named = zip(
            *of_members, strict=True
        )
        rate = sum(attended) / sum(eligible) if sum(eligible) else None
        rows.append(
            (
                region,
                len(of_members),
                sum(attended),
                sum(eligible),
                rate,
                sum(unknown),
                sum(unknown_attended),
                sum(guest),
                min(filter(None, first), default=None),
                max(filter(None, last), default=None),
                max((run for run in absence if run is not None), default=None),
                sum(named),
            )
        )
    return rows


# --- co-attendance ---


def co_attendance(meetings: Iterable[Meeting], least: int = 1, among: set[str] | None = None) -> list[Row]:
    """Every pair of every meeting, the Newman weight as an exact fraction."""
    shared, newman, attended = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[str]()
    for meeting in meetings:
        parties = sorted(present(meeting))
        attended.update(parties)
        for pair in combinations(parties, 2):
            shared[pair] += 1
            newman[pair] += Fraction(1, len(parties) - 1)  # type: ignore[assignment]
    rows = [
        (a, b, count, count / (attended[a] + attended[b] - count), float(newman[a, b]))
        for (a, b), count in shared.items()
        if count >= least and (among is None or {a, b} <= among)
    ]
    return sorted(rows, key=lambda row: (-row[2], row[0], row[1]))


# --- stated against listed ---


def reconcile(meetings: Any, directory: Directory) -> list[Row]:
    """Each count by itself; Members on a date are asked one by one."""
    rows: list[Row] = []
    for meeting in meetings:
        parties = [directory[party] for party in present(meeting)]
        then = span_of(meetings, meeting)

        def was_one(party: Any, then: DateSpan = then) -> bool:
            return isinstance(party, Member) and was_member(party.membership, then) is not False

        kinds: dict[str, Callable[[Any], bool]] = {
            "members": was_one,
            "organisations": lambda party: isinstance(party, Organisation),
            "countries": lambda party: isinstance(party, Member | Territory) and party.code in COUNTRIES,
            "rilos": lambda party: isinstance(party, Organisation) and party.kind == "rilo",
        }
        for count in meeting.counts:
            listed: int | None = None
            if count.unit in kinds and parties:
                listed = sum(map(kinds[count.unit], parties))
            if count.unit == "observers":
                listed = len({part.party for part in meeting.participations if part.role == "observer"}) or None
            gap = None if listed is None else count.value - listed
            complete = whole = None
            if gap is not None and count.qualifier == "exact":
                complete = gap <= 0
            if gap is not None and count.qualifier == "at_least" and gap > 0:
                complete = False
            known = meetings.bounds(meeting)
            if count.unit == "members" and count.qualifier == "exact" and (known.earliest or known.latest):
                standing = [
                    was_member(member.membership, span_of(meetings, meeting))
                    for member in directory
                    if isinstance(member, Member)
                    and member.membership.counted
                    and meeting.region in (None, member.region)
                ]
                whole = standing.count(True) <= count.value <= len(standing) - standing.count(False)
            rows.append((meeting.id, count.unit, count.value, listed, gap, count.qualifier, complete, whole))
    return rows


# --- series and time ---


def series_gaps(meetings: Sequence[Meeting], bounds: Callable[[Meeting], Any]) -> list[Row]:
    """Each number between two known ones is looked for; `bounds` tells the days that a meeting can have had."""
    rows: list[Row] = []
    for series in sorted({meeting.series for meeting in meetings if meeting.series}):
        of_series = [meeting for meeting in meetings if meeting.series == series]
        known = sorted({number for meeting in of_series for number in meeting.numbers})
        for lower, higher in pairwise(known):
            if higher - lower <= 1_000:
                previous = next(meeting for meeting in of_series if lower in meeting.numbers)
                following = next(meeting for meeting in of_series if higher in meeting.numbers)
                between = tuple(
                    meeting.id
                    for meeting in of_series
                    if not meeting.numbers
                    and (bounds(meeting).latest_start or date.max) >= (bounds(previous).earliest_end or date.min)
                    and (bounds(meeting).earliest_end or date.min) <= (bounds(following).latest_start or date.max)
                )
                rows += [
                    (series, number, previous.dates, following.dates, previous.id, following.id, between)
                    for number in range(lower + 1, higher)
                ]
    return rows


def periods(freq: str, first: date, last: date) -> list[DateSpan]:
    """All years or months from that of one day to that of another."""
    found: list[DateSpan] = []
    while not found or found[-1].end < last:
        day = found[-1].end + timedelta(days=1) if found else first
        found.append(DateSpan.of(day.isoformat()[: {"year": 4, "month": 7}[freq]]))
    return found


KEYS: dict[str | None, Callable[[Meeting], Sequence[str | None]]] = {
    None: lambda _: (None,),
    "kind": lambda meeting: (meeting.kind,),
    "mode": lambda meeting: (meeting.mode,),
    "region": lambda meeting: (meeting.region,),
    "series": lambda meeting: (meeting.series,),
    "country": lambda meeting: (
        (meeting.place and meeting.place.country) or ("online" if meeting.mode == "virtual" else None),
    ),
    "topic": lambda meeting: meeting.topics or (None,),
}


def timeline(
    meetings: Iterable[Meeting],
    first_day: Callable[[Meeting], tuple[date | None, date | None]],
    freq: str,
    by: str | None,
) -> list[Row]:
    """Each period is compared with each meeting; `first_day` tells between which days a meeting began."""
    records = [(meeting, *first_day(meeting)) for meeting in meetings]
    keys = {key for meeting, *_ in records for key in KEYS[by](meeting)} or ({None} if by is None else set())
    rows: list[Row] = []
    for key in sorted(keys, key=lambda key: (key is None, key)):
        mine = [(start, end) for meeting, start, end in records if key in KEYS[by](meeting)]
        span = [day for start, end in mine if start and end for day in (start, end)]
        counts = [
            (period, sum(bool(a and b and period.start <= a and b <= period.end) for a, b in mine))
            for period in (periods(freq, min(span), max(span)) if span else [])
        ]
        while counts and not counts[0][1]:
            del counts[0]
        while counts and not counts[-1][1]:
            del counts[-1]
        rows += [(key, period, count) for period, count in counts]
        rows.append((key, None, len(mine) - sum(count for _, count in counts)))
    return rows if by is not None else [row[1:] for row in rows]


# --- outcomes ---

SIDES: dict[str, Callable[[Outcome], Sequence[str | None]]] = {
    "actor": lambda outcome: outcome.actors or (None,),
    "topic": lambda outcome: outcome.topics or (None,),
    "kind": lambda outcome: (outcome.kind,),
    "force": lambda outcome: (outcome.kind.force,),
}


def matrix(outcomes: Sequence[Outcome], rows: str, columns: str) -> list[Row]:
    """Each pair of values is compared with each outcome."""
    cells = {
        (row, column) for outcome in outcomes for row in SIDES[rows](outcome) for column in SIDES[columns](outcome)
    }
    counted = [
        (row, column, sum(row in SIDES[rows](outcome) and column in SIDES[columns](outcome) for outcome in outcomes))
        for row, column in cells
    ]
    return sorted(counted, key=last_if_none)


# --- what looks wrong ---


def check(collection: Any, directory: Directory, every: Sequence[Meeting]) -> set[Row]:
    """Each meeting is held against all others; findings are a meeting, a rule and a path. `every` one may be linked."""
    found: set[Row] = set()
    meetings, reconciled = list(collection), reconcile(collection, directory)
    for at, meeting in enumerate(meetings):
        others = [other for other in meetings if other is not meeting]
        series = [other for other in others if meeting.series and other.series == meeting.series]
        for index, link in enumerate(meeting.links):
            path = f"links[{index}].target"
            targets = [other for other in every if other.id == link.target]
            if not targets:
                found.add((meeting.id, "dangling_link", path))
            elif (
                meeting in targets
                or _apart(link.rel, meeting.dates, targets[0].dates)
                or (link.rel, meeting.id) in {(b.rel, b.target) for b in targets[0].links if b.rel != "refers_to"}
            ):
                found.add((meeting.id, "impossible_link", path))
        for index, number in enumerate(meeting.numbers if meeting.series else ()):
            path = f"numbers[{index}]"
            borne = any(number in other.numbers for other in series if other in meetings[:at])
            if borne:
                found.add((meeting.id, "number_twice", path))
            lower = [n for other in [meeting, *series] for n in other.numbers if n < number]
            if lower and number - max(lower) > 1_000 and not borne:
                found.add((meeting.id, "number_jump", path))
            before = [other for other in series if any(n < number for n in other.numbers)]
            if any(meeting.dates and other.dates and meeting.dates.before(other.dates) for other in before):
                found.add((meeting.id, "number_order", path))
        for other in others:
            (first, last), (its_first, its_last) = _days(collection, meeting), _days(collection, other)
            shares = first <= its_last and its_first <= last
            if shares and (first, last, meetings.index(meeting)) > (its_first, its_last, meetings.index(other)):
                exact = all(one.dates and one.dates.precision == "day" for one in (meeting, other))
                if exact and other in series:
                    found.add((meeting.id, "same_series_and_dates", "dates"))
                numbers = set(meeting.numbers) & set(other.numbers) or not (meeting.numbers or other.numbers)
                if numbers and _alike(meeting.name, other.name):
                    found.add((meeting.id, "same_name_and_dates", "name"))
        pages = [source.published for source in meeting.sources]
        announced = meeting.note and meeting.note.startswith("Announced")
        if not pages:
            found.add((meeting.id, "no_source", "sources"))
        elif meeting.dates and not announced and all(page and page.before(meeting.dates) for page in pages):
            found.add((meeting.id, "after_publication", "dates"))
        for index, row in enumerate(row for row in reconciled if row[0] == meeting.id):
            if row[4] is not None and row[4] < 0 and row[5] in ("exact", "at_most"):
                found.add((meeting.id, "count_below_list", f"counts[{index}]"))
    return found


def _apart(rel: LinkRel, dates: DateSpan | None, other: DateSpan | None) -> bool:
    """Whether none of the days that both may have had are as the link says."""
    if dates is None or other is None or rel == "refers_to":
        return False
    days = (dates.start, dates.end, other.start, other.end)
    for start, end, first, last in product(days, repeat=4):
        as_said = last <= start if rel == "follows" else first <= start and end <= last
        if as_said and _may_be(dates, start, end) and _may_be(other, first, last):
            return False
    return True


def _may_be(span: DateSpan, start: date, end: date) -> bool:
    if span.precision == "day":
        return (span.start, span.end) == (start, end)
    return span.start <= start <= end <= span.end


def _days(collection: Any, meeting: Meeting) -> tuple[date, date]:
    if meeting.dates:
        return meeting.dates.start, meeting.dates.end
    known = collection.bounds(meeting)
    return known.earliest or date.min, known.latest or date.max


def _alike(name: str, other: str) -> bool:
    mine, others = (set(re.findall(r"\w+", text.casefold())) for text in (name, other))
    differ_by_a_word = len(mine - others) <= 1 and len(others - mine) <= 1 and len(mine & others) >= 3
    return mine == others or differ_by_a_word

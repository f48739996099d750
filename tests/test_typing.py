"""What users write has the types that checkers tell them: run here, and read by mypy and pyright."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import assert_type

import pytest

import wco_meetings as wm


def test_a_session_is_typed_to_its_end() -> None:
    """Filters give collections, members are Members, rows have their fields."""
    meetings = assert_type(wm.load(), wm.Meetings)
    sochi = assert_type(meetings["eur-heads-of-investigation-21"], wm.Meeting)
    assert_type(sochi.dates, wm.DateSpan | None)
    assert_type(sochi.members, tuple[wm.Member, ...])
    assert_type(sochi.organisations, tuple[wm.Organisation, ...])
    assert_type(sochi.territories, tuple[wm.Territory, ...])
    assert_type(sochi.why("dates"), wm.Evidence | None)
    assert_type(meetings[:2], wm.Meetings)
    found = assert_type(meetings.during("2014", date(2016, 1, 1)).in_region("EUR").about("tobacco"), wm.Meetings)
    assert_type(found.attended_by("Kazakhstan", any_of=True).with_outcome(wm.Force.POSITION), wm.Meetings)
    assert_type(meetings.directory.resolve("OLAF"), wm.Member | wm.Organisation | wm.Territory)
    assert_type(meetings.held_in(meetings.directory["RU"]), wm.Meetings)
    assert_type(wm.Directory(parties=[meetings.directory["RU"]], ambiguities=[]), wm.Directory)
    assert_type(meetings.directory.membership("KZ", on=2015), bool | None)
    assert_type(wm.DateSpan.parse("2015").before(wm.DateSpan.of(2016)), bool | None)


def test_a_document_is_of_any_sort_of_bytes() -> None:
    """As they come from a socket or a file that is mapped into memory."""
    written = wm.dumps(wm.load()[:1])
    assert_type(wm.loads(bytearray(written)), wm.Meetings)
    assert_type(wm.loads(memoryview(written)), wm.Meetings)
    assert_type(wm.load().declared, wm.Declared)


def test_analyses_give_rows_of_their_own_kind() -> None:
    """So that an editor completes their columns."""
    meetings = wm.load().in_series("eur-heads-of-investigation")
    assert_type(meetings.reconcile(), wm.Rows[wm.Reconciliation])
    assert_type(meetings.co_attendance(), wm.Rows[wm.CoAttendance])
    assert_type(meetings.attendance(region="EUR"), wm.Rows[wm.Attendance])
    assert_type(meetings.attendance(by="region"), wm.Rows[wm.RegionAttendance])
    assert_type(meetings.series_gaps(), wm.Rows[wm.SeriesGap])
    assert_type(meetings.timeline(), wm.Rows[wm.Period])
    assert_type(meetings.timeline(by="kind"), wm.Rows[wm.KeyedPeriod])
    assert_type(meetings.timeline("month", "kind"), wm.Rows[wm.KeyedPeriod])
    assert_type(meetings.attendance("EUR", "region"), wm.Rows[wm.RegionAttendance])
    assert_type(meetings.attendance("EUR", "member"), wm.Rows[wm.Attendance])
    with pytest.raises(wm.UnknownName):
        meetings.attendance(by="regoin")  # type: ignore[call-overload]
    assert_type(meetings.check(), wm.Rows[wm.Finding])
    assert_type(meetings.reconcile()[0].gap, int | None)


def test_records_take_what_people_have_at_hand() -> None:
    """Strings for enums and lists for tuples, and give the exact types back."""
    meeting = wm.Meeting(id="m", name="M", kind="session", numbers=[1], topics=["drugs"], hosts=["MT"])
    assert_type(meeting.kind, wm.MeetingKind | None)
    assert_type(meeting.numbers, tuple[int, ...])
    with pytest.raises(wm.InvalidValue):
        wm.Meeting(id="m", name="M", kind=3)  # type: ignore[arg-type]
    with pytest.raises(wm.InvalidValue):
        wm.Meeting(id="m", name="M", mode=4.5)  # type: ignore[arg-type]
    with pytest.raises(wm.InvalidValue):
        wm.Series(id="s", name="S", region=b"x")  # type: ignore[arg-type]
    assert_type(wm.Outcome(kind="noted", summary="A report.").kind.force, wm.Force)


def test_documents_give_back_what_they_are_asked_for(tmp_path: Path) -> None:
    """A collection, or a tuple of records of a class."""
    place = wm.Place(city="Baku")
    wm.write(wm.load()[:2], tmp_path / "some.jsonl")
    assert_type(wm.read(tmp_path / "some.jsonl"), wm.Meetings)
    assert_type(wm.loads(wm.dumps([place]), of=wm.Place), tuple[wm.Place, ...])
    assert_type(wm.from_dict(wm.Place, wm.to_dict(place)), wm.Place)


def test_streams_and_what_is_collected_have_the_types_of_their_records(tmp_path: Path) -> None:
    """Meetings, unless another class is asked for."""
    path = tmp_path / "some.jsonl"
    wm.write(wm.load()[:2], path)
    assert_type(wm.iter_read(path), wm.Stream[wm.Meeting])
    assert_type(next(wm.iter_read(path, on_error="collect")), wm.Meeting)
    wm.write([wm.Place(city="Baku")], path)
    assert_type(wm.iter_read(path, of=wm.Place, unknown="keep"), wm.Stream[wm.Place])
    assert_type(wm.read(path, of=wm.Place, on_error="collect"), wm.Collected[tuple[wm.Place, ...]])
    assert_type(wm.read(path, of=wm.Place, on_error="collect").records, tuple[wm.Place, ...])
    assert_type(wm.loads(b"", on_error="collect").records, wm.Meetings)
    assert_type(wm.load()[0].unknown_keys, tuple[wm.UnknownKey, ...])


def test_a_collection_is_final() -> None:
    """What a class made of it adds would be lost by its filters and copies: there can be none."""
    with pytest.raises(wm.InvalidValue, match="no class made of it, which is final"):

        class Mine(wm.Meetings):  # type: ignore[misc]
            """Checkers say so too."""

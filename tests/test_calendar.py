"""A collection as a calendar: RFC 5545, as other programs read it."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from small_worlds import worlds

import wco_meetings as wm
from wco_meetings import DateSpan, Link, Meeting, Meetings, Outcome, Participation, Place, Source

icalendar: Any = pytest.importorskip("icalendar")

ALL = wm.load()


def read(meetings: Meetings) -> Any:
    """The calendar, as icalendar reads it."""
    return icalendar.Calendar.from_ical(meetings.to_ics())


def only(**fields: Any) -> Any:
    """The event of the one meeting with these fields."""
    said = {"id": "m", "name": "M", "dates": DateSpan.parse("2015-11-25/2015-11-26"), **fields}
    [event] = read(Meetings([Meeting(**said)])).walk("VEVENT")
    return event


class TestCalendar:
    """As a whole."""

    @given(meetings=worlds())
    def test_holds_each_dated_meeting_once(self, meetings: Meetings) -> None:
        """Under its id, from its first day to the one after its last."""
        expected = {
            f"{meeting.id}@wco-meetings.invalid": (meeting.dates.start, meeting.dates.end + timedelta(days=1))
            for meeting in meetings
            if meeting.dates
        }
        events = read(meetings).walk("VEVENT")
        assert expected == {str(event["uid"]): (event["dtstart"].dt, event["dtend"].dt) for event in events}
        assert len(expected) == len(events)

    @given(meetings=worlds())
    def test_names_what_it_leaves_out(self, meetings: Meetings) -> None:
        """Each undated meeting by its id, for programs and for people."""
        undated = [meeting.id for meeting in meetings if meeting.dates is None]
        calendar = read(meetings)
        named = calendar.get("x-wco-undated", [])
        assert undated == [str(each) for each in (named if isinstance(named, list) else [named])]
        assert f"{len(meetings)}" in calendar["description"]
        assert all(key in calendar["description"] for key in undated)

    def test_escapes_what_it_leaves_out(self) -> None:
        """An id may have marks that mean something in a calendar."""
        data = Meetings([Meeting(id=r'und;at,"e\d', name="M")]).to_ics()
        assert rb'X-WCO-UNDATED:und\;at\,"e\\d' in data.split(b"\r\n")

    def test_says_how_many_it_holds(self) -> None:
        """In words of its own."""
        assert (
            "Meetings: 862 of 863. Left out, since no page states their dates: cis-heads-of-law-enforcement-12."
            == str(read(ALL)["description"])
        )
        assert "Meetings: 1." == str(read(ALL.held_in("Sochi"))["description"])

    def test_is_the_same_every_time(self) -> None:
        """To the byte."""
        assert ALL.to_ics() == ALL.to_ics()

    def test_has_lines_of_75_bytes_that_end_as_they_must(self) -> None:
        """Longer ones are folded; every line ends in CR LF."""
        lines = ALL.to_ics().split(b"\r\n")
        assert b"" == lines.pop()
        assert max(map(len, lines)) <= 75
        assert not any(b"\n" in line or b"\r" in line for line in lines)

    def test_is_read_by_another_program(self) -> None:
        """All events, with names, days and delegations."""
        vobject = pytest.importorskip("vobject")
        calendar = vobject.readOne(ALL.to_ics().decode())
        events = {event.uid.value: event for event in calendar.vevent_list}
        assert len(events) == len(ALL) - 1
        for meeting in ALL:
            if meeting.dates:
                event = events[f"{meeting.id}@wco-meetings.invalid"]
                days = (meeting.dates.start, meeting.dates.end + timedelta(days=1))
                assert days == (event.dtstart.value, event.dtend.value)
                assert event.summary.value.endswith(meeting.name)
                parties = {part.party for part in meeting.participations}
                assert parties == {each.value.rpartition("/")[2] for each in event.contents.get("attendee", [])}

    def test_without_icalendar_names_the_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """In one line."""
        monkeypatch.setitem(sys.modules, "icalendar", None)
        with pytest.raises(wm.MissingExtra, match="to_ics needs the extra 'calendar'"):
            ALL.to_ics()


class TestEvent:
    """One meeting of the calendar."""

    def test_lasts_whole_days(self) -> None:
        """Its values are dates, and the end is excluded."""
        event = only()
        assert (date(2015, 11, 25), date(2015, 11, 27)) == (event["dtstart"].dt, event["dtend"].dt)
        assert b"DTSTART;VALUE=DATE:20151125" in event.to_ical()

    @pytest.mark.parametrize(
        ("dates", "end", "precision", "summary"),
        [
            ("2015-11", date(2015, 12, 1), "MONTH", "[some time in November 2015] M"),
            ("2015/2016", date(2017, 1, 1), "YEAR", "[some time in 2015 to 2016] M"),
        ],
    )
    def test_of_a_month_or_a_year_is_marked_as_such(self, dates: str, end: date, precision: str, summary: str) -> None:
        """It spans all of it, for people and for programs; of a day, nothing is marked."""
        event = only(dates=DateSpan.parse(dates))
        assert (end, precision, summary) == (event["dtend"].dt, event["x-wco-precision"], event["summary"])
        assert "x-wco-precision" not in only()

    def test_takes_nobody_s_time(self) -> None:
        """Nobody is busy for a month because a meeting was some day in it."""
        assert "TRANSPARENT" == only()["transp"]

    def test_is_as_old_as_its_newest_page(self) -> None:
        """Or as time itself, where no page says; never as old as the run that wrote it."""
        pages = [Source(title="A", published=DateSpan.parse(day)) for day in ("2016-01-07", "2015-12")]
        assert datetime(2016, 1, 7, tzinfo=UTC) == only(sources=pages)["dtstamp"].dt
        assert datetime(1970, 1, 1, tzinfo=UTC) == only(sources=[Source(title="A")])["dtstamp"].dt

    def test_is_where_the_meeting_was(self) -> None:
        """With the country's name; online where it was nowhere else."""
        place = Place(venue="Hotel, by the sea", city="Sochi", country="RU")
        assert "Hotel, by the sea, Sochi, Russia" == only(place=place)["location"]
        assert "SJ" == only(place=Place(country="SJ"))["location"]
        assert "The harbour" == only(place=Place(venue="The harbour"))["location"]
        assert "Online" == only(mode="virtual")["location"]
        assert "location" not in only()

    def test_has_a_delegation_of_each_party(self) -> None:
        """Once each, in its highest role, under an address that is nobody's mailbox."""
        roles = [("KZ", "observer"), ("KZ", "chair"), ("olaf", "observer"), ("RU", "observer"), ("RU", "speaker")]
        event = only(participations=[Participation(party=party, role=role) for party, role in roles])
        assert [
            ("https://wco-meetings.invalid/party/KZ", "GROUP", "Kazakhstan", "CHAIR"),
            ("https://wco-meetings.invalid/party/olaf", "GROUP", "European Anti-Fraud Office", "NON-PARTICIPANT"),
            ("https://wco-meetings.invalid/party/RU", "GROUP", "Russia", "REQ-PARTICIPANT"),
        ] == [(str(each), *(each.params[name] for name in ("CUTYPE", "CN", "ROLE"))) for each in event["attendee"]]

    def test_is_related_to_what_its_links_lead_to(self) -> None:
        """By the ids of their events."""
        links = [Link(rel=rel, target=f"to-{rel}") for rel in ("follows", "part_of", "refers_to")]
        assert [
            ("to-follows@wco-meetings.invalid", "SIBLING"),
            ("to-part_of@wco-meetings.invalid", "PARENT"),
            ("to-refers_to@wco-meetings.invalid", "SIBLING"),
        ] == [(str(each), each.params["RELTYPE"]) for each in only(links=links)["related-to"]]

    def test_has_its_topics_and_its_first_page(self) -> None:
        """As categories and an address, which holds only what a URI may."""
        pages = [Source(title="A"), Source(url="https://www.wcoomd.org/é?a={1};b,c")]
        event = only(topics=["drugs", "tobacco"], sources=pages)
        assert ["drugs", "tobacco"] == [str(each) for each in event["categories"].cats]
        assert "https://www.wcoomd.org/%C3%A9?a=%7B1%7D;b,c" == event["url"]

    def test_tells_what_came_of_it(self) -> None:
        """A line an outcome."""
        outcomes = [Outcome(kind="adopted", summary="This; and, that."), Outcome(kind="noted", summary="The rest.")]
        assert "adopted: This; and, that.\nnoted: The rest." == only(outcomes=outcomes)["description"]

    @pytest.mark.parametrize("name", ["a, b; c", "two\nlines", "x" * 500, "ж" * 200, "END:VEVENT", "a\x00b\x1b\r"])
    def test_bears_any_name(self, name: str) -> None:
        """Escaped and folded; a control character is a blank."""
        assert name.translate({0: " ", 27: " ", 13: " "}) == only(name=name)["summary"]

    def test_bears_a_backslash(self) -> None:
        """Written as two, which older versions of the library don't read back before an n."""
        data = Meetings([Meeting(id="m", name="a\\n", dates=DateSpan.of(2015))]).to_ics()
        assert rb"a\\n" in data

    def test_has_a_party_of_any_name(self) -> None:
        """A quotation mark, a colon or a line break in it breaks nothing."""
        odd = wm.Territory(code="UM", name='An "odd": name;\nand, more')
        directory = ALL.directory.with_parties(odd)
        meeting = Meeting(id="m", name="M", dates=DateSpan.of(2015), participations=[Participation(party="UM")])
        [event] = read(Meetings([meeting], directory=directory)).walk("VEVENT")
        assert "https://wco-meetings.invalid/party/UM" == str(event["attendee"])
        assert event["attendee"].params["CN"].startswith("An ")

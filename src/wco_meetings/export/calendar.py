"""Meetings as a calendar, iCalendar of RFC 5545, which calendar programs import."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from ..directory.directory import Directory
from ..extras import needed
from ..model.dates import DateSpan, Precision
from ..model.meetings import Meeting
from ..model.words import LinkRel, Mode, Role
from .addresses import HOST, address, web_uri
from .plain import plain

__all__ = ["calendar"]

# When a meeting none of whose pages bears a date was last revised: DTSTAMP has to say something, always the same.
_NEVER = date(1970, 1, 1)

_RELATIONS = {LinkRel.FOLLOWS: "SIBLING", LinkRel.REFERS_TO: "SIBLING", LinkRel.PART_OF: "PARENT"}
_CHAIR, _PARTICIPANT, _OBSERVER = "CHAIR", "REQ-PARTICIPANT", "NON-PARTICIPANT"
_ROLES = {Role.CHAIR: _CHAIR, Role.ACTING_CHAIR: _CHAIR, Role.OBSERVER: _OBSERVER}


def calendar(meetings: Iterable[Meeting], directory: Directory) -> bytes:
    """The dated meetings as all-day events; what is undated is named in the calendar's own description."""
    library = needed("icalendar", "calendar", "to_ics")
    records = list(meetings)
    undated = [meeting.id for meeting in records if meeting.dates is None]
    whole = library.Calendar()
    whole.add("prodid", "-//wco_meetings//meetings//EN")
    whole.add("version", "2.0")
    whole.add("description", _said(len(records), undated))
    for key in undated:
        whole.add("x-wco-undated", library.vText(key))  # icalendar 7 escapes no text of a name of ours
    for meeting in records:
        if meeting.dates is not None:
            whole.add_component(_event(library, meeting, meeting.dates, directory))
    written: bytes = whole.to_ical()
    return written


def _said(total: int, undated: list[str]) -> str:
    if not undated:
        return f"Meetings: {total}."
    return (
        f"Meetings: {total - len(undated)} of {total}. Left out, since no page states their dates: {' '.join(undated)}."
    )


def _event(library: Any, meeting: Meeting, dates: DateSpan, directory: Directory) -> Any:
    event = library.Event()
    event.add("uid", _uid(meeting.id))
    event.add("dtstamp", datetime.combine(_revised(meeting), time(), UTC))
    event.add("dtstart", dates.start)
    event.add("dtend", dates.end + timedelta(days=1))  # exclusive
    if dates.precision is Precision.DAY:
        event.add("summary", plain(meeting.name))
    else:
        event.add("summary", f"[some time in {dates.long()}] {plain(meeting.name)}")
        event.add("x-wco-precision", dates.precision.upper())
    # Nobody's time is taken by an event of the past, and least of all a month of it.
    event.add("transp", "TRANSPARENT")
    for name, text in (("location", _where(meeting, directory)), ("description", _what(meeting))):
        if text:
            event.add(name, plain(text))
    if meeting.topics:
        event.add("categories", list(meeting.topics))
    if (url := next((source.url for source in meeting.sources if source.url), None)) is not None:
        event.add("url", web_uri(url))
    for link in meeting.links:
        event.add("related-to", _uid(link.target), parameters={"reltype": _RELATIONS[link.rel]})
    for attendee in _attendees(library, meeting, directory):
        event.add("attendee", attendee)
    return event


def _uid(key: str) -> str:
    return f"{key}@{HOST}"


def _revised(meeting: Meeting) -> date:
    return max((source.published.end for source in meeting.sources if source.published is not None), default=_NEVER)


def _where(meeting: Meeting, directory: Directory) -> str:
    place = meeting.place
    if place is None:
        return "Online" if meeting.mode is Mode.VIRTUAL else ""
    country = directory[place.country].name if place.country and place.country in directory else place.country
    return ", ".join(part for part in (place.venue, place.city, country) if part)


def _what(meeting: Meeting) -> str:
    return "\n".join(f"{outcome.kind}: {outcome.summary}" for outcome in meeting.outcomes)


def _attendees(library: Any, meeting: Meeting, directory: Directory) -> Iterable[Any]:
    """One delegation a party: a cal-address may be any URI, and a party has no mail address."""
    roles: dict[str, set[str]] = {}
    for part in meeting.participations:
        roles.setdefault(part.party, set()).add(_ROLES.get(part.role, _PARTICIPANT))
    for party, borne in roles.items():
        attendee = library.vCalAddress(address("party", party))
        attendee.params["cutype"] = "GROUP"
        attendee.params["cn"] = plain(directory[party].name).replace("\n", " ")
        attendee.params["role"] = next(role for role in (_CHAIR, _PARTICIPANT, _OBSERVER) if role in borne)
        yield attendee

"""A card: one meeting laid out for somebody to read, with the names of its parties.

What was read off a page is the cards of its meetings, and beneath them what stayed open.

It stands among the records, since a notebook asks a record itself for its HTML (see `card_html`), and a record knows no
room after its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import NoneType
from typing import NamedTuple

from .dates import for_eyes
from .extractions import Unresolved
from .meetings import Meeting
from .outcomes import COLLECTIVE_ACTORS
from .parties import Member, Organisation, Party, Territory
from .parts import Participation
from .sources import Source
from .words import Force, Mode, Qualifier, Role

__all__ = ["NO_MEETING", "Card", "Line", "card_of", "left_open"]

NO_MEETING = "No meeting found."

_MODES = {Mode.IN_PERSON: "in person", Mode.HYBRID: "in person and online", Mode.VIRTUAL: "online"}

_QUALIFIERS = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.AT_MOST: "at most ",
}

_LABELS: dict[type, str] = {
    Member: "Members",
    Organisation: "Organisations",
    Territory: "Other countries and territories",
    NoneType: "Parties",
}

LookUp = Callable[[str], Party | None]


class Card(NamedTuple):
    """What a card says: a heading, `attendance` as labels with what stands under each, and further sections of lines.

    A line may lead to an address. What is unknown is left out, but for dates, whose absence is said.
    """

    name: str
    id: str
    facts: tuple[str, ...]
    attendance: tuple[tuple[str, tuple[str, ...]], ...]
    sections: tuple[tuple[str, tuple[Line, ...]], ...]


class Line(NamedTuple):
    """A line of a card, and the web address that it leads to, if any."""

    text: str
    url: str | None = None


def card_of(meeting: Meeting, look_up: LookUp) -> Card:
    """The card of a meeting; `look_up` gives the party of an id, None where it knows none, whose id then stands."""
    outcomes = (
        Line(f"{force} · {outcome.kind}: {outcome.summary}{_by(outcome.actors, look_up)}")
        for force in Force
        for outcome in meeting.outcomes
        if outcome.kind.force is force
    )
    sections = [
        ("Outcomes", tuple(outcomes)),
        ("Topics", (Line(", ".join(meeting.topics)),) if meeting.topics else ()),
        ("Links", tuple(Line(f"{link.rel.replace('_', ' ')} {link.target}") for link in meeting.links)),
        ("Sources", tuple(Line(_said(source), source.url) for source in meeting.sources)),
        ("Note", (Line(meeting.note),) if meeting.note else ()),
    ]
    return Card(
        meeting.name,
        meeting.id,
        tuple(_facts(meeting, look_up)),
        tuple((label, items) for label, items in _attendance(meeting, look_up) if items),
        tuple((heading, lines) for heading, lines in sections if lines),
    )


def _facts(meeting: Meeting, look_up: LookUp) -> Iterator[str]:
    when = for_eyes(meeting.dates) if meeting.dates else "Dates not stated"
    where: list[str] = []
    if place := meeting.place:
        country = _name(place.country, look_up) if place.country else None
        where = [part for part in (place.venue, place.city, country) if part]
    how = f" ({_MODES[meeting.mode]})" if meeting.mode else ""
    yield ", ".join([when, *where]) + how
    if meeting.region:
        yield f"WCO region: {meeting.region.label}"
    if meeting.hosts:
        yield f"Hosted by {', '.join(_name(host, look_up) for host in meeting.hosts)}"


def _attendance(meeting: Meeting, look_up: LookUp) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is stated, and beside it what is listed."""
    yield "Stated", tuple(f"{_QUALIFIERS[count.qualifier]}{count.value} {count.unit}" for count in meeting.counts)
    listed: dict[str, list[str]] = {label: [] for label in _LABELS.values()}
    for key in dict.fromkeys(part.party for part in meeting.participations):
        listed[_LABELS[type(look_up(key))]].append(_name(key, look_up))
    for label, names in listed.items():
        yield f"{label} named ({len(names)})", tuple(names)
    yield "In a role", tuple(_roles(meeting.participations, look_up))


def _roles(participations: Iterable[Participation], look_up: LookUp) -> Iterator[str]:
    for part in participations:
        if part.role is not Role.PARTICIPANT:
            yield f"{_name(part.party, look_up)} ({part.role.replace('_', '-')})"


def _by(actors: tuple[str, ...], look_up: LookUp) -> str:
    return f" [{', '.join(_name(actor, look_up) for actor in actors)}]" if actors else ""


def _said(source: Source) -> str:
    when = source.published.long() if source.published else None
    title = f'"{source.title}"' if source.title else None
    said = ", ".join(part for part in (title, source.publisher, when) if part)
    return said or source.url or f"sha256 {source.sha256}"


def _name(key: str, look_up: LookUp) -> str:
    """A party's name; an actor that is no party and a country that is none keep their word."""
    party = None if key in COLLECTIVE_ACTORS else look_up(key)
    return key if party is None else party.name


def left_open(unresolved: Iterable[Unresolved]) -> tuple[str, tuple[Line, ...]]:
    """The section of the words of a page that stayed open, with their places and the reasons."""
    lines = (Line(f'"{" ".join(each.words.split())}" ({each.start} to {each.end}): {each.why}') for each in unresolved)
    return "What stayed open", tuple(lines)

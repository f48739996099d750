"""One meeting as plain text, the way a person would want to read it."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill

from ..directory.directory import Directory
from ..model.meetings import Meeting
from ..model.parties import Member, Organisation
from ..model.parts import Count, Link, Participation
from ..model.sources import Source
from ..model.words import Force, Mode, Qualifier, Role

__all__ = ["card"]

_WIDTH = 100

_MODES = {Mode.IN_PERSON: "in person", Mode.HYBRID: "in person and online", Mode.VIRTUAL: "online"}

_QUALIFIERS = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.AT_MOST: "at most ",
}


def card(meeting: Meeting, directory: Directory) -> str:
    """The meeting in a few paragraphs: name, dates and place, who came, counts, outcomes by force, topics, sources.

    Names come from `directory`. What is unknown is left out, but for dates, whose absence is said.

    >>> meetings = wm.load()
    >>> print(card(meetings["cis-heads-of-law-enforcement-12"], meetings.directory).splitlines()[3])
    Dates not stated
    """
    paragraphs = [
        _heading(meeting, directory),
        _attendance(meeting, directory),
        _outcomes(meeting, directory),
        _lines("Topics", [", ".join(meeting.topics)] if meeting.topics else []),
        _lines("Links", map(_link, meeting.links)),
        _lines("Sources", map(_source, meeting.sources)),
        _lines("Note", [meeting.note] if meeting.note else []),
    ]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _heading(meeting: Meeting, directory: Directory) -> str:
    when = meeting.dates.long() if meeting.dates else "Dates not stated"
    where: list[str] = []
    if place := meeting.place:
        country = _name(place.country, directory) if place.country else None
        where = [part for part in (place.venue, place.city, country) if part]
    how = f" ({_MODES[meeting.mode]})" if meeting.mode else ""
    lines = [fill(meeting.name, _WIDTH), meeting.id, ", ".join([when, *where]) + how]
    if meeting.region:
        lines.append(f"WCO region: {meeting.region.label}")
    if meeting.hosts:
        lines.append(f"Hosted by {', '.join(_name(host, directory) for host in meeting.hosts)}")
    return "\n".join(lines)


def _attendance(meeting: Meeting, directory: Directory) -> str:
    parties = [directory[party] for party in dict.fromkeys(part.party for part in meeting.participations)]
    members = [party.name for party in parties if isinstance(party, Member)]
    organisations = [party.name for party in parties if isinstance(party, Organisation)]
    others = [party.name for party in parties if not isinstance(party, (Member, Organisation))]
    lines = [_wrapped("Stated", map(_count, meeting.counts))]
    for heading, names in (("Members", members), ("Organisations", organisations), ("Not Members", others)):
        lines.append(_wrapped(f"{heading} named ({len(names)})", names))
    lines.append(_wrapped("In a role", _roles(meeting.participations, directory)))
    return "\n".join(line for line in lines if line)


def _roles(participations: Iterable[Participation], directory: Directory) -> Iterable[str]:
    for part in participations:
        if part.role is not Role.PARTICIPANT:
            yield f"{_name(part.party, directory)} ({part.role.replace('_', '-')})"


def _outcomes(meeting: Meeting, directory: Directory) -> str:
    lines: list[str] = []
    for force in Force:
        for outcome in meeting.outcomes:
            if outcome.kind.force is force:
                who = f" [{', '.join(_name(actor, directory) for actor in outcome.actors)}]" if outcome.actors else ""
                lines.append(f"{force} · {outcome.kind}: {outcome.summary}{who}")
    return _lines("Outcomes", lines)


def _count(count: Count) -> str:
    return f"{_QUALIFIERS[count.qualifier]}{count.value} {count.unit}"


def _link(link: Link) -> str:
    return f"{link.rel.replace('_', ' ')} {link.target}"


def _source(source: Source) -> str:
    when = source.published.long() if source.published else None
    title = f'"{source.title}"' if source.title else None
    said = ", ".join(part for part in (title, source.publisher, when) if part)
    return f"{said} <{source.url}>" if source.url else said or f"sha256 {source.sha256}"


def _name(party: str, directory: Directory) -> str:
    """A party's name; an actor that is no party and a country that is none keep their word."""
    return directory[party].name if party in directory else party


def _wrapped(heading: str, items: Iterable[str]) -> str:
    text = "; ".join(items)
    return fill(f"{heading}: {text}", _WIDTH, subsequent_indent="  ", break_long_words=False) if text else ""


def _lines(heading: str, items: Iterable[str]) -> str:
    wrapped = [
        fill(
            item,
            _WIDTH,
            initial_indent="  ",
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for item in items
    ]
    return "\n".join([heading, *wrapped]) if wrapped else ""

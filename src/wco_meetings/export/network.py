"""Who met whom as a networkx graph: meetings and their parties, or parties tied by the meetings that they share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..directory.directory import Directory
from ..errors import InvalidValue
from ..extras import needed
from ..model.meetings import Meeting
from ..model.parties import Party
from .plain import plain

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["bipartite", "projected"]

Tie = tuple[str, str, int, float, float]


def bipartite(meetings: Iterable[Meeting], directory: Directory) -> nx.Graph[str]:
    """Meetings (`bipartite=0`) and the parties that took part in one (`bipartite=1`), an edge a participation.

    Raises `InvalidValue` where a meeting and a party have one id.
    """
    graph = _graph()
    for meeting in meetings:
        graph.add_node(meeting.id, bipartite=0, **_meeting(meeting))
    records = set(graph)
    for meeting in meetings:
        roles: dict[str, set[str]] = {}
        for part in meeting.participations:
            roles.setdefault(part.party, set()).add(part.role)
        for party, played in roles.items():
            if party in records:
                raise InvalidValue("to_networkx", party, "ids that are not both a meeting's and a party's")
            if party not in graph:
                graph.add_node(party, bipartite=1, **_party(directory[party]))
            graph.add_edge(meeting.id, party, roles=" ".join(sorted(played)))
    return graph


def projected(meetings: Iterable[Meeting], ties: Iterable[Tie], directory: Directory) -> nx.Graph[str]:
    """The parties that took part in one of the meetings, tied as the rows of `co_attendance` say."""
    graph = _graph()
    for party in dict.fromkeys(part.party for meeting in meetings for part in meeting.participations):
        graph.add_node(party, **_party(directory[party]))
    for a, b, shared, jaccard, newman in ties:
        graph.add_edge(a, b, meetings=shared, jaccard=jaccard, newman=newman)
    return graph


def _graph() -> nx.Graph[str]:
    graph: nx.Graph[str] = needed("networkx", "graph", "to_networkx").Graph()
    return graph


def _meeting(meeting: Meeting) -> dict[str, Any]:
    dates, place = meeting.dates, meeting.place
    return _known(
        type="meeting",
        label=meeting.name,
        series=meeting.series,
        kind=meeting.kind,
        mode=meeting.mode,
        region=meeting.region,
        first_day=dates and dates.start.isoformat(),
        last_day=dates and dates.end.isoformat(),
        precision=dates and dates.precision,
        city=place and place.city,
        country=place and place.country,
        topics=" ".join(meeting.topics) or None,
    )


def _party(party: Party) -> dict[str, Any]:
    more = {name: getattr(party, name, None) for name in ("acronym", "kind", "region")}
    return _known(type=type(party).__name__.lower(), label=party.name, **more)


def _known(**attributes: object) -> dict[str, Any]:
    """What is known, as plain texts: no file format of graphs has a place for what isn't."""
    return {name: plain(str(value)) for name, value in attributes.items() if value is not None}

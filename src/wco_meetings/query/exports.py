"""A collection for other programs: as a graph, as a calendar, as linked data. What they write is in `export`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, SupportsIndex

from ..arguments import a_choice, whole
from ..errors import InvalidValue
from ..export.addresses import BASE
from ..export.calendar import calendar
from ..export.linked import linked
from ..export.network import bipartite, projected
from .analysis.co_attendance import co_attendance

if TYPE_CHECKING:
    import networkx as nx

    from .meetings import Meetings

__all__ = ["jsonld", "to_ics", "to_networkx"]


def to_networkx(
    meetings: Meetings, kind: Literal["bipartite", "projected"] = "bipartite", min_meetings: SupportsIndex = 1
) -> nx.Graph[str]:
    """Who met whom as a `networkx.Graph`, whose nodes are ids.

    `"bipartite"`: meetings (attribute `bipartite` 0) and the parties that took part (1), an edge a party at a meeting
    with its `roles`. `"projected"`: the parties, an edge for each two with at least `min_meetings` shared meetings,
    whose weights `meetings`, `jaccard` and `newman` are those of `co_attendance`. All parties are there, those without
    an edge too.

    Nodes have a `type` (meeting, member, organisation, territory), a `label`, which is the name, and what else is
    known: a meeting its series, kind, mode, region, city, country, topics, first_day, last_day and precision (a month's
    first day is no day of the meeting), a party its region, an organisation its acronym and kind. All are plain texts
    and numbers, several words with spaces between them, and what isn't known is left out. So
    `networkx.write_graphml(graph, path)` and `networkx.write_gexf(graph, path)` write it as it is.

    Raises `UnknownName` for another kind, `InvalidValue` for `min_meetings` below 1, or above it in a bipartite graph,
    and for a meeting with the id of a party, `MissingExtra` without the extra `graph`.

    >>> graph = wm.load().about("tobacco").to_networkx("projected")
    >>> graph.edges["AZ", "KZ"]["meetings"], graph.nodes["AZ"]["label"]
    (2, 'Azerbaijan')
    """
    a_choice(kind, "to_networkx.kind", "kind of graph", ("bipartite", "projected"))
    if kind == "bipartite":
        if whole(min_meetings) != 1:
            raise InvalidValue("to_networkx.min_meetings", min_meetings, "1 in a bipartite graph")
        return bipartite(meetings, meetings.directory)
    return projected(meetings, co_attendance(meetings, min_meetings), meetings.directory)


def to_ics(meetings: Meetings) -> bytes:
    """A calendar, iCalendar (RFC 5545) in UTF-8, of all meetings that have dates.

    A meeting is an all-day event, from its first day to its last: `DTEND` is the day after, as the standard has it. Of
    a meeting known to a month or a year only, the event spans all of it, its summary begins with "[some time in
    November 2015]", and `X-WCO-PRECISION` says MONTH or YEAR. Meetings without dates can't stand in a calendar: its
    DESCRIPTION says how many were left out and their ids, and each has an `X-WCO-UNDATED`.

    UID is the meeting's id with the host wco-meetings.invalid, the same every time; DTSTAMP the day on which its newest
    page was published, or 1970-01-01 where no page says. Each party that took part is one ATTENDEE;CUTYPE=GROUP, under
    the address that `jsonld` gives it, which is no mail address. There is no ORGANIZER, since records don't say who
    convened. A meeting is RELATED-TO what it follows or refers to as a SIBLING, to what it is part of as to its PARENT.
    Topics are CATEGORIES, the first page is the URL, outcomes are the DESCRIPTION.

    The same collection gives the same bytes. Raises `MissingExtra` without the extra `calendar`.

    >>> calendar = wm.load().held_in("Sochi").to_ics()
    >>> [line for line in calendar.decode().splitlines() if line.startswith("DT")]
    ['DTSTART;VALUE=DATE:20151125', 'DTEND;VALUE=DATE:20151127', 'DTSTAMP:20160107T000000Z']
    """
    return calendar(meetings, meetings.directory)


def jsonld(meetings: Meetings, base: str = BASE) -> bytes:
    """The meetings, and all parties, series, regions and topics that they name, as linked data: JSON-LD 1.1 in UTF-8.

    A meeting is a `schema:Event` and a `cv:PublicEvent` of the EU's Core Public Event Vocabulary, a Member an
    `org:FormalOrganization` of the W3C's Organization Ontology, which is `org:memberOf` its region. Who took part is
    its `schema:attendee`, and with a role a `cv:Participation`. Dates are as exact as they are known: `xsd:date`,
    `xsd:gYearMonth` or `xsd:gYear`, none where several are possible. The terms for outcomes, counts and hosts are this
    library's own. The context stands in the document; a reader fetches nothing.

    What stays behind: evidence, how a page spells a name and in which language it was asked for, alpha-3 codes,
    adjectives and customs services, by when at the latest a Member was one and whether it is counted, as of when the
    members of a union are known, and when a series was established and how often it meets. `write` loses nothing.

    Ids are addresses behind `base`, as in `https://wco-meetings.invalid/meeting/...` and `.../party/KZ`: the domain
    `.invalid` can't exist (RFC 2606), so these names are valid, stable and nobody's. Whoever publishes the data gives
    an address of their own. Needs no extra. Raises `InvalidValue` for a base that isn't an http or https address which
    ends in a slash or a hash.

    >>> import json
    >>> document = json.loads(wm.load().held_in("Sochi").jsonld())
    >>> document["@graph"][0]["startDate"]
    {'@type': 'xsd:date', '@value': '2015-11-25'}
    """
    return linked(meetings, meetings.directory, meetings.series, base)

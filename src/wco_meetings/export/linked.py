"""Meetings as linked data: JSON-LD over schema.org, the W3C's Organization Ontology and the EU's Core Public Event
Vocabulary.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..directory.directory import Directory
from ..errors import InvalidValue
from ..model.dates import DateSpan, Precision
from ..model.fields import is_web_address
from ..model.meetings import Meeting
from ..model.outcomes import Outcome
from ..model.parties import Member, Organisation, Party, Territory
from ..model.parts import Count, Participation
from ..model.series import Series
from ..model.sources import Source
from ..model.words import LinkRel, Qualifier, Region
from .addresses import address, web_uri
from .vocabulary import CONTEXT, MODES

__all__ = ["linked"]

Node = dict[str, Any]

_DATES = {Precision.DAY: "xsd:date", Precision.MONTH: "xsd:gYearMonth", Precision.YEAR: "xsd:gYear"}
_LINKS = {LinkRel.FOLLOWS: "follows", LinkRel.REFERS_TO: "references", LinkRel.PART_OF: "superEvent"}
_VALUES = {Qualifier.AT_LEAST: "minValue", Qualifier.AT_MOST: "maxValue"}


def linked(meetings: Iterable[Meeting], directory: Directory, series: Mapping[str, Series], base: str) -> bytes:
    """A JSON-LD document in UTF-8 of the meetings and of every party, series, region and topic that they name.

    A node stands on a line. Raises `InvalidValue` for a `base` that ids can't be put behind.
    """
    ends_well = is_web_address(base) and base[-1] in "/#"
    if not ends_well or web_uri(base) != base:
        near = (web_uri(base),) if ends_well else ()
        expected = "an http or https address, percent-encoded, that ends in a slash or a hash"
        raise InvalidValue("jsonld.base", base, expected, near)
    context = json.dumps(CONTEXT, separators=(",", ":"))
    nodes = ",\n".join(
        json.dumps(node, ensure_ascii=False, separators=(",", ":"))
        for node in _Graph(directory, series, base).nodes(list(meetings))
    )
    # A document may be put into a page as it is, so nothing in it may end the element that it stands in.
    return f'{{"@context":{context},"@graph":[\n{nodes}\n]}}\n'.replace("<", "\\u003c").encode()


class _Graph:
    """The nodes of a document, whose references go to addresses behind `base`."""

    def __init__(self, directory: Directory, series: Mapping[str, Series], base: str) -> None:
        self.directory = directory
        self.series = series
        self.base = base

    def at(self, kind: str, key: str | None) -> str | None:
        return None if key is None else address(kind, key, self.base)

    def all_at(self, kind: str, keys: Iterable[str]) -> list[str]:
        return [address(kind, key, self.base) for key in dict.fromkeys(keys)]

    def nodes(self, meetings: list[Meeting]) -> Iterator[Node]:
        parties = [self.directory[key] for key in sorted({key for each in meetings for key in self.named(each)})]
        series = self.chain({each.series for each in meetings if each.series is not None})
        regions = {each.region for each in meetings} | {each.region for each in series}
        regions |= {party.region for party in parties if not isinstance(party, Territory)}
        topics = {topic for each in meetings for topic in each.topics}
        topics |= {topic for each in meetings for outcome in each.outcomes for topic in outcome.topics}
        yield from map(self.meeting, meetings)
        yield from map(self.party, parties)
        yield from map(self.one_series, series)
        for region in Region:
            if region in regions:
                kind = ["org:OrganizationalCollaboration", "wco:Region"]
                yield {"@id": self.at("region", region), "@type": kind, "identifier": region, "name": region.label}
        for topic in sorted(topics):
            yield {"@id": self.at("topic", topic), "@type": "skos:Concept", "identifier": topic, "prefLabel": topic}

    def named(self, meeting: Meeting) -> Iterator[str]:
        """The ids of all parties that a meeting names; an actor may be none."""
        yield from meeting.hosts
        for part in meeting.participations:
            yield part.party
            if part.on_behalf_of is not None:
                yield part.on_behalf_of
        for outcome in meeting.outcomes:
            yield from (actor for actor in outcome.actors if actor in self.directory)

    def chain(self, keys: set[str]) -> list[Series]:
        """The series with these ids and those that they belong to."""
        found: dict[str, Series] = {}
        waiting = sorted(keys, reverse=True)
        while waiting:
            each = self.series[waiting.pop()]
            if each.id not in found:
                found[each.id] = each
                if each.body is not None:
                    waiting.append(each.body)
        return list(found.values())

    # --- meetings ---

    def meeting(self, meeting: Meeting) -> Node:
        place, (start, end) = meeting.place, _ends(meeting.dates)
        related = {"superEvent": self.all_at("series", filter(None, [meeting.series]))}
        for link in meeting.links:
            related.setdefault(_LINKS[link.rel], []).append(address("meeting", link.target, self.base))
        return _known(
            {
                "@id": self.at("meeting", meeting.id),
                "@type": ["schema:Event", "cv:PublicEvent"],
                "identifier": meeting.id,
                "name": meeting.name,
                "title": meeting.name,
                "additionalType": meeting.kind,
                "eventNumber": list(map(str, meeting.numbers)),
                "eventAttendanceMode": MODES[meeting.mode] if meeting.mode else None,
                "startDate": start,
                "endDate": end,
                "location": place and _place(place.venue, place.city, place.country),
                "region": self.at("region", meeting.region),
                "host": self.all_at("party", meeting.hosts),
                "attendee": self.all_at("party", (part.party for part in meeting.participations)),
                "hasParticipation": list(map(self.participation, meeting.participations)),
                "count": list(map(_count, meeting.counts)),
                "about": self.all_at("topic", meeting.topics),
                "outcome": list(map(self.outcome, meeting.outcomes)),
                **related,
                "source": list(map(_source, meeting.sources)),
                "note": meeting.note,
            }
        )

    def participation(self, part: Participation) -> Node:
        return _known(
            {
                "@type": "cv:Participation",
                "hasParticipant": self.at("party", part.party),
                "role": self.at("role", part.role),
                "onBehalfOf": self.at("party", part.on_behalf_of),
            }
        )

    def outcome(self, outcome: Outcome) -> Node:
        actors = [self.at("party" if actor in self.directory else "actor", actor) for actor in outcome.actors]
        return _known(
            {
                "@type": "wco:Outcome",
                "outcomeKind": outcome.kind,
                "force": outcome.kind.force,
                "description": outcome.summary,
                "about": self.all_at("topic", outcome.topics),
                "actor": actors,
            }
        )

    # --- what meetings name ---

    def party(self, party: Party) -> Node:
        node: Node = {
            "@id": self.at("party", party.id),
            "identifier": party.id,
            "name": party.name,
            "alternateName": _other_names(party),
            "source": list(map(_source, party.sources)),
            "note": party.note,
        }
        if isinstance(party, Member):
            membership = {"@type": "org:Membership", "organization": self.at("party", "wco")}
            node["@type"] = ["org:FormalOrganization", "schema:GovernmentOrganization", "wco:Member"]
            node["memberOf"] = self.at("region", party.region)
            node["hasMembership"] = _known(membership | {"startDate": _on(party.membership.since)})
        elif isinstance(party, Organisation):
            node["@type"] = ["org:Organization", "schema:Organization"]
            node["additionalType"] = party.kind
            node["region"] = self.at("region", party.region)
            node["location"] = _place(None, party.city, party.seat) if party.city or party.seat else None
            node["url"] = party.url and web_uri(party.url)
            node["hasMember"] = self.all_at("party", party.members)
        else:
            node["@type"] = "schema:AdministrativeArea"
        return _known(node)

    def one_series(self, series: Series) -> Node:
        return _known(
            {
                "@id": self.at("series", series.id),
                "@type": "schema:EventSeries",
                "identifier": series.id,
                "name": series.name,
                "alternateName": _other_names(series),
                "additionalType": series.kind,
                "region": self.at("region", series.region),
                "superEvent": self.at("series", series.body),
                "source": list(map(_source, series.sources)),
                "note": series.note,
            }
        )


def _other_names(of: Party | Series) -> list[Node | str]:
    """All names but the first, with their language where it is known."""
    acronym = of.acronym if isinstance(of, Organisation | Series) else None
    official_name = of.official_name if isinstance(of, Member) else None
    plain = dict.fromkeys((acronym, official_name, *of.aliases))
    in_languages = [{"@value": name, "@language": language} for language, name in of.names]
    return [*in_languages, *(name for name in plain if name and name != of.name)]


def _known(node: Node) -> Node:
    return {key: value for key, value in node.items() if value is not None and value != []}


def _ends(span: DateSpan | None) -> tuple[Node | None, Node | None]:
    """The first and the last day as exactly as they are known: a month is an `xsd:gYearMonth` and never its first day.

    Neither is known of what lies somewhere within several months or years.
    """
    days = str(span).split("/")
    if span is None or (span.precision is not Precision.DAY and len(days) > 1):
        return None, None
    start, end = ({"@type": _DATES[span.precision], "@value": day} for day in (days[0], days[-1]))
    return start, end


def _on(span: DateSpan | None) -> Node | None:
    """The day, month or year of what has no duration, unless several are possible."""
    start, end = _ends(span)
    return start if start == end else None


def _place(venue: str | None, city: str | None, country: str | None) -> Node:
    where = _known({"@type": "schema:PostalAddress", "addressLocality": city, "addressCountry": country})
    return _known({"@type": "schema:Place", "name": venue, "address": where if len(where) > 1 else None})


def _count(count: Count) -> Node:
    node: Node = {"@type": "schema:QuantitativeValue", "unitText": count.unit}
    node[_VALUES.get(count.qualifier, "value")] = count.value
    return node | {"description": "about"} if count.qualifier is Qualifier.ABOUT else node


def _source(source: Source) -> Node:
    return _known(
        {
            "@id": source.url and web_uri(source.url),
            "@type": "schema:WebPage",
            "name": source.title,
            "datePublished": _on(source.published),
            "inLanguage": source.language,
            "publisher": {"@type": "schema:Organization", "name": source.publisher} if source.publisher else None,
            "sha256": source.sha256,
        }
    )

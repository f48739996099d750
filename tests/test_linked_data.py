"""A collection as linked data: what others read in it is what it says."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from small_worlds import worlds

import wco_meetings as wm
from wco_meetings import (
    Count,
    DateSpan,
    Directory,
    Link,
    Meeting,
    Meetings,
    Member,
    Organisation,
    Outcome,
    Participation,
    Place,
    Series,
    Source,
)
from wco_meetings.export.addresses import web_uri
from wco_meetings.export.linked import linked

ALL = wm.load()
HOST = "https://wco-meetings.invalid/"

PREFIXES = """
PREFIX schema: <https://schema.org/>
PREFIX cv: <http://data.europa.eu/m8g/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX wco: <https://wco-meetings.invalid/terms#>
PREFIX party: <https://wco-meetings.invalid/party/>
PREFIX region: <https://wco-meetings.invalid/region/>
PREFIX topic: <https://wco-meetings.invalid/topic/>
"""


def nodes(meetings: Meetings, **options: str) -> dict[str, dict[str, Any]]:
    """The nodes of the document by their ids."""
    return {node["@id"]: node for node in json.loads(meetings.jsonld(**options))["@graph"]}


def only(**fields: Any) -> dict[str, Any]:
    """The node of the one meeting with these fields."""
    return nodes(Meetings([Meeting(**{"id": "m", "name": "M", **fields})]))[f"{HOST}meeting/m"]


@pytest.fixture(scope="module")
def graph() -> Any:
    """All that is bundled, as rdflib reads it."""
    rdflib: Any = pytest.importorskip("rdflib")
    return rdflib.Graph().parse(data=ALL.jsonld(), format="json-ld")


def answers(graph: Any, query: str) -> list[tuple[Any, ...]]:
    """What a SPARQL query finds, as plain values."""
    return [tuple(value.toPython() for value in row) for row in graph.query(PREFIXES + query)]


class TestSparql:
    """Finds what our own filters find."""

    def test_who_met_in_a_year(self, graph: Any) -> None:
        """Meetings with Kazakhstan and OLAF in 2015."""
        query = """
            SELECT ?id WHERE {
                ?meeting a cv:PublicEvent ; dct:identifier ?id ; schema:startDate ?start ;
                    schema:attendee party:KZ, party:olaf .
                FILTER (STRSTARTS(STR(?start), "2015"))
            }"""
        expected = {(meeting.id,) for meeting in ALL.attended_by("Kazakhstan", "OLAF").during(2015)}
        assert len(expected) > 0
        assert expected == set(answers(graph, query))

    def test_how_many_members_a_region_has(self, graph: Any) -> None:
        """Of those that are named at all."""
        query = """
            SELECT ?code (COUNT(?member) AS ?members) WHERE {
                ?member a org:FormalOrganization ; org:memberOf ?region . ?region dct:identifier ?code .
            } GROUP BY ?code"""
        named = {member for meeting in ALL for member in meeting.members}
        named |= {ALL.directory[host] for meeting in ALL for host in meeting.hosts}
        named |= {
            ALL.directory[actor] for item in ALL.outcomes for actor in item.record.actors if actor in ALL.directory
        }
        expected = Counter(party.region.value for party in named if isinstance(party, wm.Member) and party.region)
        assert dict(expected) == dict(answers(graph, query))

    def test_what_was_decided_on_a_topic(self, graph: Any) -> None:
        """Decisions on the data model."""
        query = """
            SELECT ?id ?summary WHERE {
                ?meeting dct:identifier ?id ; wco:outcome ?outcome .
                ?outcome wco:force "decision" ; schema:about topic:data-model ; schema:description ?summary .
            }"""
        found = ALL.outcomes.of_force("decision").about("data-model")
        assert sorted((item.meeting.id, item.record.summary) for item in found) == sorted(answers(graph, query))

    def test_who_chaired_most(self, graph: Any) -> None:
        """By the participations of the Core Public Event Vocabulary."""
        query = f"""
            SELECT ?code (COUNT(?part) AS ?times) WHERE {{
                ?meeting cv:hasParticipation ?part .
                ?part cv:role <{HOST}role/chair> ; cv:hasParticipant ?party . ?party dct:identifier ?code .
            }} GROUP BY ?code"""
        expected = Counter(
            part.party for meeting in ALL for part in meeting.participations if part.role is wm.Role.CHAIR
        )
        assert dict(expected) == dict(answers(graph, query))

    def test_where_a_series_met(self, graph: Any) -> None:
        """The cities of the Council."""
        query = f"""
            SELECT ?id ?city WHERE {{
                ?meeting schema:superEvent <{HOST}series/council> ; dct:identifier ?id ;
                    schema:location/schema:address/schema:addressLocality ?city .
            }}"""
        council = ALL.in_series("council")
        expected = {(meeting.id, meeting.place.city) for meeting in council if meeting.place and meeting.place.city}
        assert expected == set(answers(graph, query))


class TestReading:
    """What rdflib makes of it."""

    @settings(max_examples=15)
    @given(meetings=worlds())
    def test_finds_each_meeting_and_who_was_there(self, meetings: Meetings) -> None:
        """Of any collection."""
        rdflib: Any = pytest.importorskip("rdflib")
        read = rdflib.Graph().parse(data=meetings.jsonld(), format="json-ld")
        query = "SELECT ?id ?party WHERE { ?m dct:identifier ?id ; schema:attendee/dct:identifier ?party }"
        expected = {(meeting.id, part.party) for meeting in meetings for part in meeting.participations}
        assert expected == set(answers(read, query))
        assert {(meeting.id,) for meeting in meetings} == set(
            answers(read, "SELECT ?id WHERE { ?m a schema:Event ; dct:identifier ?id }")
        )

    def test_finds_dates_as_exact_as_they_are(self, graph: Any) -> None:
        """In the types of XML Schema."""
        query = """
            SELECT ?type (COUNT(*) AS ?meetings) WHERE { ?meeting a schema:Event ; schema:startDate ?start }
            GROUP BY (DATATYPE(?start) AS ?type)"""
        types = {"day": "date", "month": "gYearMonth", "year": "gYear"}
        stated = [meeting.dates for meeting in ALL if meeting.dates]
        expected = Counter(types[span.precision] for span in stated if span.precision == "day" or "/" not in str(span))
        assert dict(expected) == {kind.rpartition("#")[2]: number for kind, number in answers(graph, query)}

    def test_finds_no_reference_that_leads_nowhere(self, graph: Any) -> None:
        """Every party, topic, region and series that a meeting names is in the document."""
        query = f"""
            SELECT DISTINCT ?other WHERE {{
                ?meeting a schema:Event ; ?property ?other .
                FILTER (isIRI(?other) && STRSTARTS(STR(?other), "{HOST}") && !STRSTARTS(STR(?other), "{HOST}meeting/"))
                FILTER NOT EXISTS {{ ?other dct:identifier ?id }}
            }}"""
        assert [] == answers(graph, query)

    def test_takes_every_term_from_a_vocabulary(self, graph: Any) -> None:
        """No property is lost for want of a word in the context."""
        keys = Counter(
            key for node in nodes(ALL).values() for key in json.dumps(node).split('"') if key.isalpha() and key in node
        )
        context = json.loads(ALL[:0].jsonld())["@context"]
        assert set() == {key for key in keys if key not in context}
        assert len(graph) > 40_000


class TestNode:
    """One meeting, one party, one series."""

    def test_of_a_meeting_says_all_that_is_known(self) -> None:
        """And leaves out what isn't."""
        meeting = {
            "numbers": [139, 140],
            "kind": "session",
            "mode": "hybrid",
            "dates": DateSpan.parse("2015-11"),
            "place": Place(venue="Hall", city="Sochi", country="RU"),
            "region": "EUR",
            "hosts": ["RU"],
            "participations": [
                Participation(party="KZ", role="chair", on_behalf_of="olaf"),
                Participation(party="KZ"),
            ],
            "counts": [
                Count(value=5, unit="members"),
                Count(value=9, unit="delegates", qualifier="about"),
                Count(value=2, unit="rilos", qualifier="at_most"),
            ],
            "topics": ["drugs"],
            "outcomes": [Outcome(kind="noted", summary="That.", topics=["tobacco"], actors=["KZ", "meeting"])],
            "links": [
                Link(rel="follows", target="a"),
                Link(rel="part_of", target="b"),
                Link(rel="refers_to", target="c"),
            ],
            "sources": [
                Source(
                    url="https://a.b/<x>",
                    title="T",
                    published=DateSpan.parse("2015-12-01"),
                    publisher="P",
                    language="en",
                )
            ],
            "series": "council",
            "note": "N.",
        }
        assert {
            "@id": f"{HOST}meeting/m",
            "@type": ["schema:Event", "cv:PublicEvent"],
            "identifier": "m",
            "name": "M",
            "title": "M",
            "additionalType": "session",
            "eventNumber": ["139", "140"],
            "eventAttendanceMode": "schema:MixedEventAttendanceMode",
            "startDate": {"@type": "xsd:gYearMonth", "@value": "2015-11"},
            "endDate": {"@type": "xsd:gYearMonth", "@value": "2015-11"},
            "location": {
                "@type": "schema:Place",
                "name": "Hall",
                "address": {"@type": "schema:PostalAddress", "addressLocality": "Sochi", "addressCountry": "RU"},
            },
            "region": f"{HOST}region/EUR",
            "host": [f"{HOST}party/RU"],
            "attendee": [f"{HOST}party/KZ"],
            "hasParticipation": [
                {
                    "@type": "cv:Participation",
                    "hasParticipant": f"{HOST}party/KZ",
                    "role": f"{HOST}role/chair",
                    "onBehalfOf": f"{HOST}party/olaf",
                },
                {"@type": "cv:Participation", "hasParticipant": f"{HOST}party/KZ", "role": f"{HOST}role/participant"},
            ],
            "count": [
                {"@type": "schema:QuantitativeValue", "unitText": "members", "value": 5},
                {"@type": "schema:QuantitativeValue", "unitText": "delegates", "value": 9, "description": "about"},
                {"@type": "schema:QuantitativeValue", "unitText": "rilos", "maxValue": 2},
            ],
            "about": [f"{HOST}topic/drugs"],
            "outcome": [
                {
                    "@type": "wco:Outcome",
                    "outcomeKind": "noted",
                    "force": "information",
                    "description": "That.",
                    "about": [f"{HOST}topic/tobacco"],
                    "actor": [f"{HOST}party/KZ", f"{HOST}actor/meeting"],
                }
            ],
            "superEvent": [f"{HOST}series/council", f"{HOST}meeting/b"],
            "follows": [f"{HOST}meeting/a"],
            "references": [f"{HOST}meeting/c"],
            "source": [
                {
                    "@id": "https://a.b/%3Cx%3E",
                    "@type": "schema:WebPage",
                    "name": "T",
                    "datePublished": {"@type": "xsd:date", "@value": "2015-12-01"},
                    "inLanguage": "en",
                    "publisher": {"@type": "schema:Organization", "name": "P"},
                }
            ],
            "note": "N.",
        } == only(**meeting)
        assert ["@id", "@type", "identifier", "name", "title"] == list(only())

    def test_of_a_member_says_since_when_it_is_one(self) -> None:
        """As exactly as it is known, and of which region."""
        kazakhstan = nodes(ALL)[f"{HOST}party/KZ"]
        since = ALL.directory["KZ"].membership.since
        assert {"@type": "xsd:date", "@value": str(since)} == kazakhstan["hasMembership"]["startDate"]
        assert f"{HOST}region/EUR" == kazakhstan["memberOf"]
        unknown = {
            "@type": "org:Membership",
            "organization": f"{HOST}party/wco",
        }
        assert unknown == nodes(ALL)[f"{HOST}party/AF"]["hasMembership"]

    @pytest.mark.parametrize(
        ("span", "ends"),
        [
            ("2015-05-30/2015-06-02", [("date", "2015-05-30"), ("date", "2015-06-02")]),
            ("2015-05", [("gYearMonth", "2015-05")] * 2),
            ("2015-05/2015-07", [None, None]),
            ("2015/2016", [None, None]),
        ],
    )
    def test_has_no_first_or_last_month_of_several(self, span: str, ends: list[tuple[str, str] | None]) -> None:
        """In one of them it was."""
        expected = [end and {"@type": f"xsd:{end[0]}", "@value": end[1]} for end in ends]
        node = only(dates=DateSpan.parse(span))
        assert expected == [node.get("startDate"), node.get("endDate")]

    @pytest.mark.parametrize("span", ["2016-07/2022-12", "2016-07-01/2016-07-02"])
    def test_has_no_day_for_what_was_on_one_of_several(self, span: str) -> None:
        """To join and to publish take no time."""
        somewhere = DateSpan.parse(span)
        land = Member(code="AQ", name="A land", membership=wm.Membership(since=somewhere))
        page = Source(title="T", published=somewhere)
        meeting = Meeting(id="m", name="M", hosts=["AQ"], sources=[page])
        found = nodes(Meetings([meeting], directory=Directory([land])))
        assert {"@type": "org:Membership", "organization": f"{HOST}party/wco"} == found[f"{HOST}party/AQ"][
            "hasMembership"
        ]
        assert [{"@type": "schema:WebPage", "name": "T"}] == found[f"{HOST}meeting/m"]["source"]

    def test_stands_for_each_party_that_a_meeting_names(self) -> None:
        """Those that took part, that were spoken for, that hosted and that acted."""
        meeting = Meeting(
            id="m",
            name="M",
            hosts=["RU"],
            participations=[Participation(party="KZ", on_behalf_of="UZ")],
            outcomes=[Outcome(kind="noted", summary="That.", actors=["KG", "members"])],
        )
        parties = {key.rpartition("/")[2] for key in nodes(Meetings([meeting])) if "/party/" in key}
        assert {"RU", "KZ", "UZ", "KG"} == parties

    def test_of_another_party_says_what_it_is(self) -> None:
        """An organisation with its members and its seat, and a territory."""
        found = nodes(ALL)
        assert {"org:Organization", "schema:Organization"} == set(found[f"{HOST}party/olaf"]["@type"])
        assert "OLAF" in found[f"{HOST}party/olaf"]["alternateName"]
        assert "schema:AdministrativeArea" == found[f"{HOST}party/TV"]["@type"]
        assert any("hasMember" in node for node in found.values())

    def test_of_a_party_or_a_series_has_all_of_its_names_once(self) -> None:
        """Those in other languages with their language; the first is its name."""
        said: dict[str, Any] = {"names": [("fr", "Terre")], "aliases": ["Land", "The Land"]}
        land = Member(code="AQ", name="A land", official_name="The Land", **said)
        union = Organisation(id="union", name="A union", acronym="AL", kind="other", names=[("fr", "Union")])
        series = Series(id="talks", name="Talks", acronym="T", **said)
        meeting = Meeting(id="m", name="M", hosts=["AQ", "union"], series="talks")
        found = nodes(Meetings([meeting], directory=Directory([land, union]), series=[series]))
        named = {node["identifier"]: node.get("alternateName") for node in found.values()}
        french = {"@value": "Terre", "@language": "fr"}
        assert [french, "The Land", "Land"] == named["AQ"]
        assert [{"@value": "Union", "@language": "fr"}, "AL"] == named["union"]
        assert [french, "T", "Land", "The Land"] == named["talks"]

    def test_of_a_party_or_a_series_has_its_note_and_its_sources(self) -> None:
        """As that of a meeting does."""
        said: dict[str, Any] = {"note": "N.", "sources": [Source(title="T")]}
        land, series = Member(code="AQ", name="A land", **said), Series(id="talks", name="Talks", **said)
        meeting = Meeting(id="m", name="M", hosts=["AQ"], series="talks")
        found = nodes(Meetings([meeting], directory=Directory([land]), series=[series]))
        for key in ("party/AQ", "series/talks"):
            node = found[f"{HOST}{key}"]
            assert ("N.", [{"@type": "schema:WebPage", "name": "T"}]) == (node["note"], node["source"])

    def test_of_a_series_leads_to_the_body_that_it_belongs_to(self) -> None:
        """Which stands in the document too; going round in circles is no harm."""
        declared = [
            Series(id="one", name="One", acronym="ONE", body="two"),
            Series(id="two", name="Two", body="one"),
            Series(id="three", name="Three"),
        ]
        records = [Meeting(id=key, name="M", series=key) for key in ("one", "three")]
        found = nodes(Meetings(records, series=declared))
        assert {"one", "two", "three"} == {node["identifier"] for node in found.values() if "/series/" in node["@id"]}
        assert f"{HOST}series/two" == found[f"{HOST}series/one"]["superEvent"]


class TestDocument:
    """The bytes."""

    def test_stands_under_the_address_of_its_publisher(self) -> None:
        """All ids do; the terms stay what they are."""
        found = nodes(ALL.held_in("Sochi"), base="https://data.example.org/wco#")
        assert all(key.startswith("https://data.example.org/wco#") for key in found)

    @pytest.mark.parametrize(
        "base",
        [
            *("urn:x:", "data.example.org/", "https://data.example.org", "https://a b/", "https://é/"),
            *("https://", "http:///", None),
        ],
    )
    def test_refuses_an_address_that_ids_can_t_follow(self, base: str) -> None:
        """It says what would have been right."""
        with pytest.raises(wm.InvalidValue, match=r"jsonld.base: .* ends in a slash or a hash"):
            ALL.jsonld(base=base)

    def test_says_how_an_address_is_encoded(self) -> None:
        """Where that alone is wrong."""
        with pytest.raises(wm.InvalidValue, match=r"percent-encoded.*; nearest: 'https://x\.org/%C3%A9/'"):
            ALL.jsonld(base="https://x.org/é/")

    @pytest.mark.parametrize(
        ("base", "nearest"),
        [
            ("https://x.org/[a]/", "https://x.org/%5Ba%5D/"),
            ("https://x.org/%zz/", "https://x.org/%25zz/"),
            ("https://x%y.org/", "https://x%25y.org/"),
            ("https://x.org/#/#", "https://x.org/#/%23"),
        ],
    )
    def test_knows_what_no_address_may_hold(self, base: str, nearest: str) -> None:
        """Brackets but around a host, a bare percent sign wherever it stands, a second hash."""
        with pytest.raises(wm.InvalidValue) as caught:
            ALL.jsonld(base=base)
        assert (nearest,) == caught.value.nearest
        assert [nearest] == [page["@id"] for page in only(sources=[Source(url=base)])["source"]]
        assert "https://[::1]/%C3%A9/" == web_uri("https://[::1]/é/")

    def test_can_stand_in_a_page(self) -> None:
        """Nothing in it ends the element that it stands in, and nothing is lost."""
        name = "</script><script>alert('1')</script>"
        found = Meetings([Meeting(id="a/b?<c>#", name=name)])
        assert b"<" not in found.jsonld()
        assert {f"{HOST}meeting/a%2Fb%3F%3Cc%3E%23": name} == {key: node["name"] for key, node in nodes(found).items()}

    def test_is_the_same_every_time(self) -> None:
        """To the byte."""
        assert ALL.jsonld() == ALL.jsonld()

    def test_is_a_function_of_records_a_directory_and_series(self) -> None:
        """No collection is needed."""
        sochi = ALL.held_in("Sochi")
        assert sochi.jsonld() == linked(iter(sochi), ALL.directory, ALL.series, HOST)

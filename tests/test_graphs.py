"""A collection as a graph says what its records say, and comes back from the files that networkx writes."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from small_worlds import worlds

import wco_meetings as wm
from wco_meetings import Meeting, Meetings, Participation
from wco_meetings.directory.directory import Directory

nx: Any = pytest.importorskip("networkx")

ALL = wm.load()
KINDS = ("bipartite", "projected")


def edges(graph: Any) -> dict[frozenset[str], dict[str, Any]]:
    """The edges without a direction, and what they carry."""
    return {frozenset((a, b)): dict(attributes) for a, b, attributes in graph.edges(data=True)}


class TestBipartite:
    """Meetings on one side, parties on the other."""

    @given(meetings=worlds())
    def test_has_an_edge_for_each_party_at_a_meeting(self, meetings: Meetings) -> None:
        """However many roles it had there."""
        expected = {frozenset((meeting.id, part.party)) for meeting in meetings for part in meeting.participations}
        graph = meetings.to_networkx()
        assert expected == edges(graph).keys()
        assert nx.algorithms.bipartite.is_bipartite_node_set(graph, [meeting.id for meeting in meetings])
        assert {meeting.id for meeting in meetings} == {
            node for node, side in graph.nodes(data="bipartite") if side == 0
        }

    def test_says_what_is_known_of_a_meeting(self) -> None:
        """And leaves out what isn't."""
        graph = ALL.to_networkx()
        assert {
            "bipartite": 0,
            "type": "meeting",
            "label": ALL["cis-heads-of-law-enforcement-12"].name,
            "series": "cis-heads-of-law-enforcement",
        }.items() <= graph.nodes["cis-heads-of-law-enforcement-12"].items()
        assert "first_day" not in graph.nodes["cis-heads-of-law-enforcement-12"]
        sochi = graph.nodes["eur-heads-of-investigation-21"]
        assert ("2015-11-25", "2015-11-26", "day") == (sochi["first_day"], sochi["last_day"], sochi["precision"])
        assert ("Sochi", "RU") == (sochi["city"], sochi["country"])
        assert "tobacco" in sochi["topics"].split()

    def test_says_what_is_known_of_a_party(self) -> None:
        """Members, organisations and those that are neither."""
        graph = ALL.to_networkx()
        assert {"bipartite": 1, "type": "member", "label": "Kazakhstan", "region": "EUR"} == graph.nodes["KZ"]
        assert {"bipartite": 1, "type": "territory", "label": "Tuvalu"} == graph.nodes["TV"]
        assert "OLAF" == graph.nodes["olaf"]["acronym"]

    def test_says_in_which_roles_a_party_took_part(self) -> None:
        """In the order of the alphabet."""
        roles = ["observer", "chair"]
        parts = [Participation(party="KZ", role=role) for role in roles]
        graph = Meetings([Meeting(id="m", name="M", participations=parts)]).to_networkx()
        assert "chair observer" == graph.edges["m", "KZ"]["roles"]

    def test_needs_ids_that_tell_a_meeting_from_a_party(self) -> None:
        """A node can't be both."""
        clash = Meetings([Meeting(id="olaf", name="M", participations=[Participation(party="olaf")])])
        with pytest.raises(wm.InvalidValue, match="'olaf' is not valid: expected ids that are not both"):
            clash.to_networkx()


class TestProjected:
    """Parties, tied by the meetings that they share."""

    @given(meetings=worlds())
    def test_has_the_weights_of_co_attendance(self, meetings: Meetings) -> None:
        """An edge a row, and a node for each party that took part."""
        graph = meetings.to_networkx("projected")
        expected = {
            frozenset((row.a, row.b)): {"meetings": row.meetings, "jaccard": row.jaccard, "newman": row.newman}
            for row in meetings.co_attendance()
        }
        assert expected == edges(graph)
        assert {part.party for meeting in meetings for part in meeting.participations} == set(graph)

    def test_has_newman_s_weights_as_networkx_counts_them(self) -> None:
        """Over the bundled records, by its own projection of the bipartite graph."""
        bipartite = ALL.to_networkx()
        parties = [node for node, side in bipartite.nodes(data="bipartite") if side == 1]
        theirs = nx.algorithms.bipartite.collaboration_weighted_projected_graph(bipartite, parties)
        ours = ALL.to_networkx("projected")
        assert edges(theirs).keys() == edges(ours).keys()
        assert all(theirs.edges[edge]["weight"] == pytest.approx(ours.edges[edge]["newman"]) for edge in ours.edges)

    def test_leaves_out_weaker_ties(self) -> None:
        """And keeps the parties that lose their last one."""
        weak, strong = (ALL.to_networkx("projected", min_meetings=number) for number in (1, 20))
        assert set(weak) == set(strong)
        assert min(shared for _, _, shared in strong.edges(data="meetings")) == 20


@pytest.mark.parametrize(
    ("kind", "number"), [("bipartite", 50), ("bipartite", -1), ("bipartite", True), ("projected", 0)]
)
def test_a_number_that_no_edge_is_chosen_by_is_refused(kind: Any, number: int) -> None:
    """Meetings are shared by the pairs of a projected graph."""
    with pytest.raises(wm.InvalidValue, match="min_meetings"):
        ALL.to_networkx(kind, min_meetings=number)


class TestFiles:
    """GraphML and GEXF, by networkx' own functions."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_of_graphml_read_back_as_they_were(self, kind: Any, tmp_path: Path) -> None:
        """Every node, every edge and every attribute."""
        graph = ALL.to_networkx(kind)
        nx.write_graphml(graph, tmp_path / "meetings.graphml")
        read = nx.read_graphml(tmp_path / "meetings.graphml")
        assert dict(graph.nodes(data=True)) == dict(read.nodes(data=True))
        assert edges(graph) == edges(read)

    @pytest.mark.parametrize("kind", KINDS)
    def test_of_gexf_read_back_with_edges_numbered(self, kind: Any, tmp_path: Path) -> None:
        """GEXF gives each edge an id, and nothing else is added or lost."""
        graph = ALL.to_networkx(kind)
        nx.write_gexf(graph, tmp_path / "meetings.gexf")
        read = nx.read_gexf(tmp_path / "meetings.gexf")
        assert dict(graph.nodes(data=True)) == dict(read.nodes(data=True))
        without_ids = {edge: {k: v for k, v in said.items() if k != "id"} for edge, said in edges(read).items()}
        assert edges(graph) == without_ids

    @pytest.mark.parametrize("name", ["a\x00b\x1bc", "<script>&amp;\"'", "\ufffe]]>", "línea\nzwei"])
    def test_hold_whatever_a_name_holds(self, name: str, tmp_path: Path) -> None:
        """A blank in the place of what XML has none for."""
        graph = Meetings([Meeting(id="m", name=name)]).to_networkx()
        nx.write_graphml(graph, tmp_path / "meetings.graphml")
        nx.write_gexf(graph, tmp_path / "meetings.gexf")
        read = nx.read_graphml(tmp_path / "meetings.graphml").nodes["m"]["label"]
        assert name.translate({0: " ", 27: " ", 0xFFFE: " "}) == read
        assert nx.read_gexf(tmp_path / "meetings.gexf").nodes["m"]["label"]

    def test_hold_nothing_but_plain_types(self) -> None:
        """Texts and numbers, no enum, no date and no None."""
        types = Counter(
            type(value)
            for kind in KINDS
            for graph in [ALL.to_networkx(kind)]
            for _, attributes in (*graph.nodes(data=True), *((0, said) for *_, said in graph.edges(data=True)))
            for value in attributes.values()
        )
        assert {str, int, float} == set(types)


def test_another_kind_of_graph_does_not_exist() -> None:
    """The nearest is named."""
    with pytest.raises(wm.UnknownName, match="no kind of graph 'projection'; nearest: 'projected'"):
        ALL.to_networkx("projection")


@pytest.mark.parametrize("kind", KINDS)
def test_without_networkx_the_extra_is_named(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line."""
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(wm.MissingExtra, match="to_networkx needs the extra 'graph'"):
        ALL[:1].to_networkx(kind)


def test_an_empty_collection_is_an_empty_graph() -> None:
    """Of either kind."""
    assert [0, 0] == [len(Meetings([], directory=Directory([])).to_networkx(kind)) for kind in KINDS]

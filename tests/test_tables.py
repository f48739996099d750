"""Tables: records in columns that are the same whatever they hold, that join, and that other libraries take in."""

from __future__ import annotations

import pickle
import sys
from collections import namedtuple
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import attrs
import pytest
import strategies
from hypothesis import given, settings

import wco_meetings as wm
from wco_meetings.tables import labels as labels_module
from wco_meetings.tables.columns import Holds, by_column, columns_of
from wco_meetings.tables.tables import TABLES, SeriesRow

RECORDS = {
    "meetings": wm.Meeting,
    "participations": wm.Participation,
    "counts": wm.Count,
    "outcomes": wm.Outcome,
    "links": wm.Link,
    "sources": wm.Source,
    "evidence": wm.Evidence,
    "members": wm.Member,
    "organisations": wm.Organisation,
    "territories": wm.Territory,
    "series": wm.Series,
}

# Where a field of a record stands that is no column of its table, and what column of the table is no field.
ELSEWHERE = {
    "evidence": "a table of its own",
    "unknown_keys": "documents carry them, and have no column for them",
    "names": "the column `name`, a language at a time",
    "place": "city, country, venue",
    "membership": "since, by, counted",
    **dict.fromkeys(("participations", "counts", "outcomes", "links"), "tables of their own"),
}
ADDED = {
    "meetings": {"city", "country", "venue"},
    "members": {"since", "by", "counted"},
    "outcomes": {"meeting", "position", "force"},
    "evidence": {"meeting", "fact", "position"},
    **{name: {"meeting", "position"} for name in ("participations", "counts", "links", "sources")},
}
KEYS = {
    "meetings": ("id",),
    "evidence": ("meeting", "fact"),
    "members": ("code",),
    "organisations": ("id",),
    "territories": ("code",),
    "series": ("id",),
    **dict.fromkeys(("participations", "counts", "outcomes", "links", "sources"), ("meeting", "position")),
}

OF_MEETINGS = TABLES[:7]

LIBRARIES = {"pandas": "pandas", "polars": "polars", "arrow": "pyarrow"}

DTYPES = {
    Holds.TEXT: "string",
    Holds.WHOLE: "Int64",
    Holds.FRACTION: "float64",
    Holds.TRUTH: "boolean",
    Holds.DAY: "datetime64[s]",
    Holds.TEXTS: "object",
    Holds.WHOLES: "object",
}
ARROW_TYPES = {
    Holds.TEXT: "string",
    Holds.WHOLE: "int64",
    Holds.FRACTION: "double",
    Holds.TRUTH: "bool",
    Holds.DAY: "date32[day]",
    Holds.TEXTS: "list<item: string>",
    Holds.WHOLES: "list<item: int64>",
}


@pytest.fixture(scope="module")
def meetings() -> wm.Meetings:
    return wm.load()


class TestColumns:
    """Each table has a column for each field of its records, and nobody forgets one."""

    @pytest.mark.parametrize("name", TABLES)
    def test_are_the_fields_of_the_records(self, name: str, meetings: wm.Meetings) -> None:
        """A field that is added to a record has to be given a column, or a reason here."""
        columns = set(meetings[:0].tables()[name].columns)
        fields = {field for field in attrs.fields_dict(RECORDS[name]) if field not in ELSEWHERE}
        if name == "meetings":
            fields.remove("sources")
        assert fields | ADDED.get(name, set()) == columns

    @pytest.mark.parametrize("name", TABLES)
    def test_are_the_same_whatever_the_table_holds(self, name: str, meetings: wm.Meetings) -> None:
        """An empty collection has them too."""
        assert meetings.tables()[name].columns == meetings[:0].tables()[name].columns
        assert {name: [] for name in by_column(meetings.tables()[name].kind, [])} == {
            column.name: [] for column in columns_of(meetings.tables()[name].kind)
        }

    def test_hold_what_their_annotations_say(self) -> None:
        """A span takes three; what is of no known type is text."""

        class Row(NamedTuple):
            word: wm.Region | None
            span: wm.DateSpan
            share: float
            numbers: tuple[int, ...]
            words: tuple[wm.Mode, ...]
            either: int | str
            anything: object

        row = Row(wm.Region.AP, wm.DateSpan.of("2015-11"), 0.5, (1, 2), (wm.Mode.HYBRID,), 7, wm.Place(city="Baku"))
        unknown = Row(None, None, None, None, None, None, None)  # type: ignore[arg-type]
        assert {
            "word": ["AP", None],
            "span_start": [date(2015, 11, 1), None],
            "span_end": [date(2015, 11, 30), None],
            "span_precision": ["month", None],
            "share": [0.5, None],
            "numbers": [[1, 2], None],
            "words": [["hybrid"], None],
            "either": ["7", None],
            "anything": ["Place(city='Baku')", None],
        } == by_column(Row, [row, unknown])
        held = [
            *(Holds.TEXT, Holds.DAY, Holds.DAY, Holds.TEXT, Holds.FRACTION),
            *(Holds.WHOLES, Holds.TEXTS, Holds.TEXT, Holds.TEXT),
        ]
        assert held == [column.holds for column in columns_of(Row)]


class TestTables:
    """Rows of records, whose keys join."""

    @given(strategies.collections())
    def test_hold_every_record_in_its_place(self, world: wm.Meetings) -> None:
        """Meeting and position lead to the record that the row is of."""
        found = world.tables()
        assert [(meeting.id, meeting.name, meeting.dates) for meeting in world] == [
            (row.id, row.name, row.dates) for row in found["meetings"]
        ]
        for name in ("participations", "counts", "outcomes", "links", "sources"):
            assert [
                (meeting.id, position) for meeting in world for position, _ in enumerate(getattr(meeting, name))
            ] == [(row.meeting, row.position) for row in found[name]]
            for row in found[name]:
                part = getattr(world[row.meeting], name)[row.position]
                shared = set(row._fields) & set(attrs.fields_dict(type(part)))
                assert {field: getattr(part, field) for field in shared} == {
                    field: getattr(row, field) for field in shared
                }

    def test_hold_every_party_and_series(self, meetings: wm.Meetings) -> None:
        """Whether a meeting names it or not, with what the record says."""
        found = meetings.tables()
        by_class = {"members": wm.Member, "organisations": wm.Organisation, "territories": wm.Territory}
        for name, kind in by_class.items():
            assert [party.id for party in meetings.directory if isinstance(party, kind)] == [
                row[0] for row in found[name]
            ]
        assert sorted(meetings.series) == [row.id for row in found["series"]]
        for row in (row for name in (*by_class, "series") for row in found[name]):
            record = meetings.series[row.id] if isinstance(row, SeriesRow) else meetings.directory[row[0]]
            shared = {field for field in row._fields if hasattr(record, field)} - {"sources"}
            assert {field: getattr(record, field) for field in shared} == {
                field: getattr(row, field) for field in shared
            }
            if isinstance(record, wm.Member):
                known = record.membership
                assert (known.since, known.by, known.counted) == (row.since, row.by, row.counted)

    @given(strategies.collections())
    def test_give_the_words_behind_each_fact(self, world: wm.Meetings) -> None:
        """What stands under `fact` is what `why` takes, and no evidence is left out."""
        rows = world.tables()["evidence"]
        for row in rows:
            assert wm.Evidence(source=row.source, start=row.start, end=row.end) == world[row.meeting].why(row.fact)
        assert sum(map(evidence_in, world)) == len(rows)

    @pytest.mark.parametrize("name", TABLES)
    def test_have_keys(self, name: str, meetings: wm.Meetings) -> None:
        """No two rows have one key, and no key is unknown."""
        rows = meetings.tables()[name]
        keys = [tuple(getattr(row, field) for field in KEYS[name]) for row in rows]
        assert len(keys) == len(set(keys))
        assert None not in {part for key in keys for part in key}

    def test_join(self, meetings: wm.Meetings) -> None:
        """What takes part is in one of the tables of parties, what is a series in that of series."""
        found = meetings.tables()
        parties = {row[0] for name in ("members", "organisations", "territories") for row in found[name]}
        assert {row.party for row in found["participations"]} <= parties
        assert {row.series for row in found["meetings"]} - {None} <= {row.id for row in found["series"]}
        ids = {row.id for row in found["meetings"]}
        for name in ("participations", "counts", "outcomes", "links", "sources", "evidence"):
            assert {row.meeting for row in found[name]} <= ids

    def test_say_what_a_party_rests_on(self) -> None:
        """A page by its address, or else by its title or its digest."""
        pages = [wm.Source(url="https://a.example", title="A"), wm.Source(title="B"), wm.Source(sha256="0" * 64)]
        island = wm.Territory(code="UM", name="Some islands", sources=pages)
        directory = wm.load().directory.with_parties(island)
        (row,) = [row for row in wm.Meetings([], directory=directory).tables()["territories"] if row.code == "UM"]
        assert ("https://a.example", "B", "0" * 64) == row.sources

    def test_of_another_name_do_not_exist(self, meetings: wm.Meetings) -> None:
        """The nearest is named."""
        pytest.importorskip("pandas")
        with pytest.raises(wm.UnknownName, match="no table 'participation'; nearest: 'participations'"):
            meetings.to_pandas("participation")
        with pytest.raises(wm.UnknownName, match="no table 'x'; nearest: 'meetings'"):
            meetings.to_pandas("x")


def evidence_in(tree: Any) -> int:
    """How many pieces of evidence stand in a record, wherever."""
    if isinstance(tree, wm.Evidence):
        return 1
    if isinstance(tree, tuple):
        return sum(map(evidence_in, tree))
    if attrs.has(type(tree)):
        return sum(evidence_in(getattr(tree, field)) for field in attrs.fields_dict(type(tree)))
    return 0


class TestLabels:
    """Ids, names, or both, in the languages that the records have."""

    WORLD = wm.Meetings(
        [
            wm.Meeting(
                id="m",
                name="M",
                series="council",
                place=wm.Place(country="DE"),
                hosts=["DE", "olaf"],
                participations=[wm.Participation(party="DE", on_behalf_of="EU"), wm.Participation(party="olaf")],
                outcomes=[wm.Outcome(kind="noted", summary="It.", actors=["chair", "FR"])],
            ),
            wm.Meeting(id="n", name="N", place=wm.Place(country="MC")),
        ]
    )

    def test_are_ids_at_first(self) -> None:
        """Which are the keys."""
        assert ["DE", "olaf"] == [row.party for row in self.WORLD.tables()["participations"]]

    def test_can_be_names(self) -> None:
        """In lists too; what has no name, like an actor that is no party, stands for itself."""
        found = self.WORLD.tables(labels="name", lang="fr")
        first, second = found["participations"]
        assert ("Allemagne", "Union européenne") == (first.party, first.on_behalf_of)
        assert ("European Anti-Fraud Office", None) == (second.party, second.on_behalf_of)
        assert ("chair", "France") == found["outcomes"][0].actors
        first, second = found["meetings"]
        assert ("Allemagne", ("Allemagne", "European Anti-Fraud Office")) == (first.country, first.hosts)
        assert (None, "MC") == (second.series, second.country)
        assert "Conseil" in first.series

    @pytest.mark.parametrize("labels", ["code", "name", "both"])
    def test_survive_pickling(self, labels: Any) -> None:
        """In another process too, where nobody has asked for them yet."""
        sent = pickle.dumps(self.WORLD.tables(labels=labels))
        labels_module._with_names.cache_clear()
        assert self.WORLD.tables(labels=labels) == pickle.loads(sent)

    def test_can_be_both(self) -> None:
        """Each name in a column after its id; a table without ids stays as it is."""
        found = self.WORLD.tables(labels="both")
        columns = ("meeting", "position", "party", "party_name", "role", "as_written")
        assert (*columns, "on_behalf_of", "on_behalf_of_name") == found["participations"].columns
        first, _ = found["participations"]
        assert ("DE", "Germany", "EU", "European Union") == (
            first.party,
            first.party_name,
            first.on_behalf_of,
            first.on_behalf_of_name,
        )
        assert (("chair", "FR"), ("chair", "France")) == (found["outcomes"][0].actors, found["outcomes"][0].actors_name)
        assert self.WORLD.tables()["counts"] == found["counts"]

    def test_in_french_name_the_parties_in_french(self) -> None:
        """Where the records have a French name; the key stays."""
        rows = {row.code: row.name for row in self.WORLD.tables(lang="fr")["members"]}
        assert ("Allemagne", "Arménie") == (rows["DE"], rows["AM"])

    def test_of_another_sort_do_not_exist(self) -> None:
        """Nor does a language in which nothing has a name."""
        with pytest.raises(wm.UnknownName, match="no way to label 'names'; nearest: 'name'"):
            self.WORLD.tables(labels="names")  # type: ignore[arg-type]
        with pytest.raises(wm.UnknownName, match="no language of names 'xx'; nearest: 'en', 'fr'"):
            self.WORLD.tables(lang="xx")


class TestFrames:
    """The same values in pandas, polars and Arrow, with the same types whatever they are."""

    @pytest.mark.parametrize("name", TABLES)
    def test_of_pandas_have_types(self, name: str, meetings: wm.Meetings) -> None:
        """Empty or not."""
        pytest.importorskip("pandas")
        expected = {column.name: DTYPES[column.holds] for column in columns_of(meetings.tables()[name].kind)}
        for frame in (meetings.to_pandas(name), wm.Meetings([]).tables()[name][:0].to_pandas()):
            assert expected == {column: str(dtype) for column, dtype in frame.dtypes.items()}

    @pytest.mark.parametrize("name", TABLES)
    def test_of_polars_and_arrow_have_types(self, name: str, meetings: wm.Meetings) -> None:
        """Those of Arrow, in both."""
        pytest.importorskip("polars")
        pytest.importorskip("pyarrow")
        expected = {column.name: ARROW_TYPES[column.holds] for column in columns_of(meetings.tables()[name].kind)}
        for table in (meetings.to_arrow(name), wm.Meetings([]).tables()[name][:0].to_arrow()):
            assert expected == {field.name: str(field.type) for field in table.schema}
        assert meetings.to_polars(name).schema == wm.Meetings([]).tables()[name][:0].to_polars().schema
        assert meetings.to_arrow(name).to_pylist() == meetings.to_polars(name).to_dicts()

    @pytest.mark.parametrize("name", TABLES)
    def test_of_arrow_are_what_others_read_of_the_rows_themselves(self, name: str, meetings: wm.Meetings) -> None:
        """Empty or not, as the documentation says of pyarrow."""
        pyarrow = pytest.importorskip("pyarrow")
        for rows in (meetings.tables()[name], meetings.tables()[name][:0]):
            assert rows.to_arrow() == pyarrow.table(rows)

    @given(strategies.collections())
    @settings(max_examples=20)
    def test_hold_the_values_of_the_rows(self, world: wm.Meetings) -> None:
        """Each column of each table; an unknown is null, a list is a list."""
        pytest.importorskip("pandas")
        pytest.importorskip("pyarrow")
        found = world.tables()
        for name in OF_MEETINGS:
            rows = found[name]
            values = by_column(rows.kind, rows)
            assert values == rows.to_arrow().to_pydict()
            assert values == {name: list(plain(column)) for name, column in rows.to_pandas().items()}

    def test_of_one_table_are_those_of_its_rows(self, meetings: wm.Meetings) -> None:
        """With the labels that were asked for."""
        pytest.importorskip("polars")
        rows = meetings.tables(labels="both", lang="fr")["outcomes"]
        assert rows.to_polars().equals(meetings.to_polars("outcomes", labels="both", lang="fr"))

    @pytest.mark.parametrize("library", LIBRARIES)
    def test_of_an_analysis_have_its_rows(self, library: str, meetings: wm.Meetings) -> None:
        """A span takes three columns, what differs between two collections is text."""
        pytest.importorskip(LIBRARIES[library])
        rows = meetings.in_series("council").series_gaps()
        frame = getattr(rows, f"to_{library}")()
        assert [len(rows), 11] == [*frame.shape]
        assert len(meetings) == len(getattr(meetings.compare(wm.Meetings([])), f"to_{library}")())

    @pytest.mark.parametrize("library", LIBRARIES)
    def test_of_rows_whose_fields_say_no_type_are_of_text(self, library: str) -> None:
        """As a plain `namedtuple` has them, whose rows print as any others do."""
        pytest.importorskip(LIBRARIES[library])
        stay = namedtuple("stay", "city days")
        rows: wm.Rows[Any] = wm.Rows(stay, [stay("Riga", 2), stay(None, None)])
        assert {"city": ["Riga", None], "days": ["2", None]} == by_column(stay, rows)
        assert (2, 2) == getattr(rows, f"to_{library}")().shape

    @pytest.mark.parametrize("library", LIBRARIES)
    def test_of_a_view_have_its_items(self, library: str, meetings: wm.Meetings) -> None:
        """With the place of each in its meeting, so that they join as the table does."""
        pytest.importorskip(LIBRARIES[library])
        chairs = meetings.participations.in_role("chair")
        rows = [row for row in meetings.tables(labels="name")["participations"] if row.role == "chair"]
        assert rows == list(chairs.rows(labels="name"))
        assert len(chairs) == len(getattr(chairs, f"to_{library}")(labels="name"))
        decided = meetings.outcomes.of_force("decision")
        assert [row for row in meetings.tables()["outcomes"] if row.force == "decision"] == list(decided.rows())

    @pytest.mark.parametrize("library", LIBRARIES)
    def test_say_which_extra_they_need(
        self, library: str, meetings: wm.Meetings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """In one line."""
        monkeypatch.setitem(sys.modules, LIBRARIES[library], None)
        with pytest.raises(wm.MissingExtra) as caught:
            getattr(meetings, f"to_{library}")()
        assert f'to_{library} needs the extra {library!r}: pip install "wco-meetings[{library}]"' == str(caught.value)


def plain(column: Any) -> Iterator[Any]:
    """The values of a pandas column as Python has them."""
    for value in column:
        if isinstance(value, list):
            yield value
        elif str(value) in ("NaT", "<NA>"):
            yield None
        else:
            yield value.date() if hasattr(value, "date") else value


class TestInPlace:
    """Rows hand themselves to whoever speaks Arrow."""

    def test_duckdb_queries_them(self, meetings: wm.Meetings) -> None:
        """By the names of Python's variables, joined by their keys; the answer is that of the library."""
        duckdb = pytest.importorskip("duckdb")
        pytest.importorskip("pyarrow")
        found = meetings.tables()
        participations, members = found["participations"], found["members"]
        query = """
            select code, count(distinct meeting) as meetings
            from participations join members on participations.party = members.code
            where members.region = 'EUR' group by code order by code
        """
        expected = {
            member.code: len(attended)
            for member in (*meetings.directory.members(region="EUR"), meetings.directory["EU"])
            if (attended := meetings.attended_by(member))
        }
        assert expected == dict(duckdb.sql(query).fetchall())
        assert participations
        assert members

    def test_arrow_reads_them_as_a_stream(self, meetings: wm.Meetings) -> None:
        """Through the PyCapsule interface."""
        arrow = pytest.importorskip("pyarrow")
        rows = meetings.timeline()
        assert rows.to_arrow() == arrow.table(rows)

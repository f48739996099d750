"""Parquet: a row a record, in columns that data frames and databases read, and nothing in them that isn't checked."""

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from forms import issue_of, issues_of

import wco_meetings as wm
from wco_meetings.codec import parquet_document
from wco_meetings.codec.wire import RECORDS, fields_of

pa = pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="the extra 'parquet' is not installed")

PLACES = (wm.Place(city="NO", country="NO"), wm.Place(venue="NA"))


def written(table: Any, heading: Any = '{"wco_meetings":1,"type":"Place"}', **options: Any) -> bytes:
    """A Parquet file that another program might have made."""
    file = io.BytesIO()
    with pq.ParquetWriter(file, table.schema, **options) as writer:
        writer.write_table(table)
        if heading is not None:
            writer.add_key_value_metadata({"wco_meetings": heading})
    return file.getvalue()


class TestColumns:
    """They follow from the classes."""

    def test_of_a_meeting_are_its_fields(self) -> None:
        """Nested as the records are, dates as dates, and all of them there even where nothing is said."""
        schema = pq.read_schema(io.BytesIO(wm.dumps([wm.Meeting(id="m", name="M")], "parquet")))
        assert list(fields_of(wm.Meeting)) == schema.names
        span = pa.struct(
            [
                pa.field("start", pa.date32(), nullable=False),
                pa.field("end", pa.date32(), nullable=False),
                pa.field("precision", pa.string(), nullable=False),
            ]
        )
        assert span == schema.field("dates").type
        assert schema.field("dates").nullable
        assert pa.list_(pa.field("element", pa.int64(), nullable=False)) == schema.field("numbers").type
        assert not schema.field("numbers").nullable
        assert ["key", "value"] == [field.name for field in schema.field("evidence").type.value_type]

    def test_hold_what_other_formats_leave_out(self) -> None:
        """Defaults are written, what is unknown is null, and what is empty is empty."""
        meeting = wm.Meeting(id="m", name="M", participations=[wm.Participation(party="NO")])
        (row,) = pq.read_table(io.BytesIO(wm.dumps([meeting], "parquet"))).to_pylist()
        assert [None, [], "participant"] == [row["dates"], row["hosts"], row["participations"][0]["role"]]
        (row,) = pq.read_table(io.BytesIO(wm.dumps([wm.Member(code="NO", name="Norway")], "parquet"))).to_pylist()
        assert {"since": None, "by": None, "counted": True} == row["membership"]

    def test_of_a_file_tell_the_heading(self) -> None:
        """Its metadata have it as JSON."""
        own = wm.Organisation(id="ncu", name="Northern Union", kind="customs_union")
        meetings = wm.Meetings([], directory=wm.load().directory.with_parties(own), topics=["fur"])
        for x, expected in [
            (meetings, json.loads(wm.dumps(meetings, "jsonl"))),
            (PLACES[0], {"wco_meetings": 1, "type": "Place", "single": True}),
            ([], {"wco_meetings": 1}),
        ]:
            metadata = pq.read_metadata(io.BytesIO(wm.dumps(x, "parquet"))).metadata or {}
            assert expected == json.loads(metadata[b"wco_meetings"])

    def test_come_in_groups_of_bounded_size(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """However many records there are."""
        monkeypatch.setattr(parquet_document, "_ROWS_IN_A_GROUP", 10)
        places = [wm.Place(city=f"City {number}") for number in range(25)]
        data = wm.dumps(iter(places), "parquet")
        metadata = pq.read_metadata(io.BytesIO(data))
        assert [10, 10, 5] == [metadata.row_group(number).num_rows for number in range(metadata.num_row_groups)]
        assert tuple(places) == wm.loads(data, "parquet")


class TestOtherReaders:
    """They see what was written."""

    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        """A file of the bundled meetings."""
        wm.write(wm.load(), tmp_path / "meetings.parquet")
        return tmp_path / "meetings.parquet"

    def test_pandas(self, path: Path) -> None:
        """With Norway, which is NO, and the Namibia that is NA."""
        pandas = pytest.importorskip("pandas")
        frame = pandas.read_parquet(path, dtype_backend="pyarrow")
        assert [meeting.id for meeting in wm.load()] == list(frame["id"])
        places = pandas.read_parquet(io.BytesIO(wm.dumps(PLACES, "parquet")))
        assert ["NO", "NA"] == [places["city"][0], places["venue"][1]]

    def test_polars(self, path: Path) -> None:
        """Nested columns as structs and lists."""
        polars = pytest.importorskip("polars")
        frame = polars.read_parquet(path)
        total = sum(len(meeting.participations) for meeting in wm.load())
        assert total == frame["participations"].list.len().sum()

    def test_duckdb(self, path: Path) -> None:
        """Days as days."""
        duckdb = pytest.importorskip("duckdb")
        first = min(meeting.dates.start for meeting in wm.load() if meeting.dates)
        found = duckdb.sql(f"select min(dates.start) from read_parquet('{path}')").fetchall()
        assert [(first,)] == found

    @pytest.mark.parametrize("kind", RECORDS.values())
    def test_have_columns_for_every_class(self, kind: type[Any]) -> None:
        """Of a type that everybody knows."""
        schema = pa.schema(parquet_document._columns(kind, pa))
        assert list(fields_of(kind)) == schema.names
        assert schema.equals(pq.read_schema(io.BytesIO(written(schema.empty_table()))))


class TestReading:
    """A file holds these columns, of these types, and no more than is allowed."""

    def test_takes_what_another_program_wrote(self) -> None:
        """Some of the columns, in any order, with large strings and lists, and whatever metadata there are."""
        schema = pa.schema([("country", pa.large_string()), ("city", pa.string())], metadata={"pandas": b"\x80\x04."})
        table = pa.table({"country": ["NO", None], "city": [None, "Baku"]}, schema=schema)
        assert (wm.Place(country="NO"), wm.Place(city="Baku")) == wm.loads(written(table), "parquet")
        lists = pa.table({"id": ["m"], "name": ["M"], "hosts": pa.array([["NO"]], pa.large_list(pa.string()))})
        found = wm.loads(written(lists, '{"wco_meetings":1,"type":"Meetings"}'), "parquet")
        assert wm.Meetings([wm.Meeting(id="m", name="M", hosts=["NO"])]) == found

    @pytest.mark.parametrize(
        ("column", "path"),
        [
            ({"city": [7]}, "$.records[].city"),
            ({"city": [b"x"]}, "$.records[].city"),
            ({"city": [["x"]]}, "$.records[].city"),
            ({"city": pa.array(["x"]).dictionary_encode()}, "$.records[].city"),
            ({"town": ["x"]}, "$.records[].town"),
        ],
    )
    def test_refuses_other_columns(self, column: Any, path: str) -> None:
        """Before it looks at a row."""
        assert path == issue_of(written(pa.table(column)), "parquet")[0]

    @pytest.mark.parametrize(
        ("column", "path"),
        [
            ({"numbers": [1]}, "$.records[].numbers"),
            ({"numbers": [[1.5]]}, "$.records[].numbers[]"),
            ({"dates": ["2015"]}, "$.records[].dates"),
            ({"dates": [{"start": "2015-11-25"}]}, "$.records[].dates.start"),
            ({"dates": [{"begin": "2015-11-25"}]}, "$.records[].dates.begin"),
            ({"evidence": [["name"]]}, "$.records[].evidence[]"),
            ({"evidence": [[{"key": "name"}]]}, "$.records[].evidence[]"),
            ({"evidence": [[{"key": "name", "value": {"source": True}}]]}, "$.records[].evidence[].value.source"),
            ({"participations": [[{"party": 7}]]}, "$.records[].participations[].party"),
        ],
    )
    def test_refuses_other_columns_below(self, column: Any, path: str) -> None:
        """At any depth."""
        table = pa.table({"id": ["m"], "name": ["M"], **column})
        assert path == issue_of(written(table, '{"wco_meetings":1,"type":"Meeting"}'), "parquet")[0]

    @pytest.mark.parametrize(
        ("kind", "column", "expected"),
        [
            ("Count", {"value": pa.array([1], pa.int32())}, "'int32' is not valid: expected 'int64'"),
            ("Place", {"city": pa.array([1], pa.int64())}, "'int64' is not valid: expected 'string'"),
            ("DateSpan", {"start": pa.array(["2015-11-25"])}, "'string' is not valid: expected 'date32[day]'"),
            ("Meeting", {"hosts": pa.array(["KZ"])}, "'string' is not valid: expected 'list'"),
            ("Meeting", {"place": pa.array(["Riga"])}, "'string' is not valid: expected 'struct'"),
        ],
    )
    def test_says_which_type_a_column_must_have(self, kind: str, column: dict[str, Any], expected: str) -> None:
        """By Arrow's name for it."""
        data = written(pa.table(column), f'{{"wco_meetings":1,"type":"{kind}"}}')
        assert f"a column of {expected}" == issue_of(data, "parquet")[2]

    def test_refuses_a_column_twice(self) -> None:
        """Of two, nobody could say which is meant."""
        table = pa.Table.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["city", "city"])
        assert ("$.records[].city", None, "the column 'city' stands twice") == issue_of(written(table), "parquet")

    def test_checks_every_value(self) -> None:
        """A null where something must be, and whatever no field takes, with the row."""
        table = pa.table({"country": ["NO", "NOO"], "city": ["", None]})
        assert ["$.records[0].city", "$.records[1].country"] == [
            path for path, _, _ in issues_of(written(table), "parquet")
        ]
        hosts = pa.array([None, [None]], pa.list_(pa.string()))
        table = pa.table({"id": ["m", None], "name": ["M", "M"], "hosts": hosts})
        found = issues_of(written(table, '{"wco_meetings":1,"type":"Meeting"}'), "parquet")
        assert ["$.records[0].hosts", "$.records[1].id", "$.records[1].hosts[0]"] == [path for path, _, _ in found]
        table = pa.table({"party": ["KZ"], "role": pa.nulls(1, pa.string())})
        assert (
            "$.records[0].role" == issue_of(written(table, '{"wco_meetings":1,"type":"Participation"}'), "parquet")[0]
        )

    @pytest.mark.parametrize(
        ("heading", "path", "message"),
        [
            (None, "$", "the key-value metadata have no 'wco_meetings': the heading of a document"),
            ("{", "$", "the heading is no JSON at column 2"),
            ("[" * 100_000, "$", "the heading is nested too deeply"),
            (b"\xff", "$", "the heading is no UTF-8: byte 0xff at offset 0"),
            ("[]", "$", "[] is not valid: expected an object, the heading of a document"),
            ("{}", "$", "the key 'wco_meetings' is missing"),
            ('{"wco_meetings":9}', "$.wco_meetings", "the schema's version 9 is newer than"),
            ('{"wco_meetings":1}', "$", "the key 'type' is missing"),
            ('{"wco_meetings":1,"type":"Place","type":"Place"}', "$.type", "the key 'type' stands twice in one object"),
            ('{"wco_meetings":1,"type":"Place","single":7}', "$.single", "7 is not valid: expected true or false"),
            ('{"wco_meetings":1,"type":"Place","single":true}', "$", "2 rows, and the document says that it is of one"),
            ('{"wco_meetings":1,"type":"Place","colour":7}', "$.colour", "no key of a document of Place 'colour'"),
        ],
    )
    def test_checks_the_heading(self, heading: Any, path: str, message: str) -> None:
        """As in every format."""
        found = issue_of(written(pa.table({"city": ["a", "b"]}), heading), "parquet")
        assert (path, None) == found[:2]
        assert found[2].startswith(message)

    @pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1PAR1", b"x" * 100, b"PAR1\xff\xff\xff\x7fPAR1"])
    def test_refuses_what_is_no_parquet(self, data: bytes) -> None:
        """Whatever the library makes of it."""
        path, _, message = issue_of(data, "parquet")
        assert "$" == path
        assert message.startswith("no Parquet: ")

    def test_notices_a_changed_page(self) -> None:
        """By its checksum, be it of another's writing."""
        data = bytearray(wm.dumps([wm.Place(city="Baku" * 50 + str(number)) for number in range(300)], "parquet"))
        data[200] ^= 1
        assert issue_of(bytes(data), "parquet")[2].startswith("no Parquet: ")

    def test_refuses_text_that_is_none(self) -> None:
        """A string column can hold any bytes."""
        bad = pa.Array.from_buffers(pa.string(), 1, pa.array([b"\xff\xfe"]).buffers())
        path, _, message = issue_of(written(pa.table({"city": bad})), "parquet")
        assert "$.records[0].city" == path
        assert message.startswith(r"b'\xff\xfe' is not valid: expected a text")

    def test_leaves_out_a_record_with_a_day_that_python_cannot_have(self) -> None:
        """However deep it stands, and none of those beside it."""
        days = pa.array([0, 3_000_000], pa.int32()).cast(pa.date32())
        spans = pa.StructArray.from_arrays([days, days, pa.array(["day"] * 2)], ["start", "end", "precision"])
        pages = pa.StructArray.from_arrays([pa.array(["A", "B"]), spans], ["title", "published"])
        sources = pa.ListArray.from_arrays([0, 1, 2], pages)
        table = pa.table({"id": ["a", "b"], "name": ["A", "B"], "sources": sources})
        data = written(table, '{"wco_meetings":1,"type":"Meetings"}')
        found = wm.loads(data, "parquet", on_error="collect")
        assert ["a"] == [meeting.id for meeting in found.records]
        below = "$.records[1].sources[0].published"
        assert [f"{below}.start", f"{below}.end"] == [issue.path for issue in found.issues]
        assert found.issues[0].message.startswith("3000000 is not valid: expected a day")

    def test_stops_at_what_is_allowed(self) -> None:
        """By what the file says of itself, and by what it turns out to hold."""
        said = "more than 100,000 bytes: raise most_bytes to read it"
        many = pa.table({"city": pa.nulls(200_000, pa.string())})
        assert ("$", None, said) == issue_of(written(many), "parquet", most_bytes=100_000)
        one = pa.table({"city": ["x" * 50_000] * 100})
        data = written(one)
        assert len(data) < 10_000
        assert ("$", None, said) == issue_of(data, "parquet", most_bytes=100_000)

    def test_makes_nothing_of_what_is_too_much(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A page may hold more than the file says of it, and objects take several times as much."""
        batches = [SimpleNamespace(nbytes=100_001)]
        data = wm.dumps(PLACES, "parquet")
        monkeypatch.setattr(pq.ParquetFile, "iter_batches", lambda *_, **__: iter(batches))
        assert "more than 100,000 bytes" in issue_of(data, "parquet", most_bytes=100_000)[2]

    def test_misses_rows_that_are_said_to_be_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nothing is lost in silence, should the library stop short."""
        data = wm.dumps(PLACES, "parquet")
        monkeypatch.setattr(pq.ParquetFile, "iter_batches", lambda *_, **__: iter([]))
        assert "no Parquet: 2 rows are missing" == issue_of(data, "parquet")[2]
        assert "no Parquet: 1 row is missing" == issue_of(wm.dumps(PLACES[:1], "parquet"), "parquet")[2]

    @pytest.mark.parametrize("groups", [[(1, 10)], [(3, 10), (-1, 10)], [(2, -10)], [(2, 2**40), (0, -(2**40))]])
    def test_refuses_sizes_that_cannot_be(self, groups: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch) -> None:
        """Rows and bytes that are missing or less than none would make too much look like little."""
        data = wm.dumps(PLACES, "parquet")

        class Metadata:
            num_rows, num_row_groups, metadata = 2, len(groups), pq.read_metadata(io.BytesIO(data)).metadata

            def row_group(self, number: int) -> SimpleNamespace:
                rows, size = groups[number]
                return SimpleNamespace(num_rows=rows, total_byte_size=size)

        monkeypatch.setattr(pq.ParquetFile, "metadata", Metadata())
        assert "no Parquet: the numbers of its rows don't fit together" == issue_of(data, "parquet")[2]

    def test_needs_an_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """To write and to read."""
        data = wm.dumps(PLACES, "parquet")
        monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
        with pytest.raises(wm.MissingExtra, match="writing Parquet needs the extra 'parquet'"):
            wm.dumps(PLACES, "parquet")
        with pytest.raises(wm.MissingExtra, match="reading Parquet needs the extra 'parquet'"):
            wm.loads(data, "parquet")

"""Whole documents: collections, records and sequences of records as bytes and files, whole, strict and safe."""

import gc
import gzip
import json
import pickle
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import strategies
from damage import accidents
from forms import issue_of, issues_of
from hypothesis import given, strategies as st
from says import says

import wco_meetings as wm
from wco_meetings.codec.reading import reader

FORMATS = ("json", "jsonl")
RELEASED = memoryview(b"{}")
RELEASED.release()
PLACES = (wm.Place(city="Sochi", country="RU"), wm.Place(city="Côte d'Azur"))
in_each_format = pytest.mark.parametrize("form", FORMATS)


def document(**members: Any) -> str:
    """A JSON document of this version."""
    return json.dumps({"wco_meetings": 1, **members})


class TestEveryDocument:
    """What is read is what was written, see `test_formats`, and nothing else."""

    @in_each_format
    def test_of_meetings_is_a_collection(self, form: str) -> None:
        """However they were given: as a list, or one by one."""
        meetings = wm.load()[:3]
        for given_as in (list(meetings), iter(list(meetings)), meetings):
            assert meetings == wm.loads(wm.dumps(given_as, form), form)

    @given(st.data(), st.sampled_from(FORMATS))
    def test_says_what_its_records_say(self, data: st.DataObject, form: str) -> None:
        """After any accident to its bytes it is read as what it then says, or refused with a path."""
        records = data.draw(strategies.sequences(wm.Meeting, min_size=1))
        whole = wm.dumps(records, form)
        damaged = data.draw(st.just(whole) | accidents(whole))
        try:
            found = wm.loads(damaged, form, of=wm.Meeting)
        except wm.RecordError as error:
            refused = error.issues
            assert all(issue.path.startswith("$") for issue in refused)
        else:
            text = damaged.decode("utf-8-sig")
            trees = json.loads(text)["records"] if form == "json" else lines(text)[1:]
            assert says(trees, found)


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.split("\n") if line.strip()]


class TestLayout:
    """What is written, byte by byte."""

    def test_of_json_has_a_record_a_line(self) -> None:
        """UTF-8, nothing escaped that needn't be, line feeds."""
        assert (
            '{"wco_meetings":1,"type":"Place","records":[\n'
            '{"city":"Sochi","country":"RU"},\n'
            '{"city":"Côte d\'Azur"}\n'
            "]}\n"
        ).encode() == wm.dumps(PLACES)

    def test_of_json_lines_has_the_heading_first(self) -> None:
        """And then a record a line."""
        assert (
            '{"wco_meetings":1,"type":"Place"}\n{"city":"Sochi","country":"RU"}\n{"city":"Côte d\'Azur"}\n'
        ).encode() == wm.dumps(PLACES, "jsonl")

    @in_each_format
    def test_of_one_record_is_one_line(self, form: str) -> None:
        """In both formats the same."""
        assert b'{"wco_meetings":1,"type":"Place","record":{"city":"Baku"}}\n' == wm.dumps(wm.Place(city="Baku"), form)

    @in_each_format
    def test_of_no_records_names_no_class(self, form: str) -> None:
        """An empty sequence is read as an empty tuple, whatever class it is asked for."""
        written = wm.dumps([], form)
        assert {"wco_meetings": 1} == {key: value for key, value in json.loads(written).items() if value}
        assert () == wm.loads(written, form) == wm.loads(written, form, of=wm.Place)

    def test_of_a_collection_declares_its_terms(self) -> None:
        """Parties with their type, series and topics: those that are not bundled."""
        known = wm.load()
        own = wm.Organisation(id="ncu", name="Northern Union", kind="customs_union")
        series = wm.Series(id="ncu-forum", name="Forum of the Northern Union")
        meetings = wm.Meetings(
            [wm.Meeting(id="m", name="M", series="ncu-forum", hosts=["ncu", "KZ"], topics=["fur", "drugs"])],
            directory=known.directory.with_parties(own),
            series=[series],
            topics=["fur"],
        )
        assert {
            "wco_meetings": 1,
            "type": "Meetings",
            "parties": [{"type": "Organisation", "id": "ncu", "name": "Northern Union", "kind": "customs_union"}],
            "series": [{"id": "ncu-forum", "name": "Forum of the Northern Union"}],
            "topics": ["fur"],
            "records": [
                {"id": "m", "name": "M", "series": "ncu-forum", "hosts": ["ncu", "KZ"], "topics": ["fur", "drugs"]}
            ],
        } == json.loads(wm.dumps(meetings))


class TestWriting:
    """What can't be written is refused before anything is."""

    @pytest.mark.parametrize("value", [7, None, "", "Sochi", b"", {}, {"city": "Sochi"}, [7], [[]], object()])
    def test_is_for_records(self, value: Any) -> None:
        """Or a collection, or a sequence of records."""
        with pytest.raises(
            wm.InvalidValue, match=r"dumps\.x: .* expected a Meetings, a record, or records of one class"
        ):
            wm.dumps(value)

    @pytest.mark.parametrize("kind", [list, wm.Issue, wm.Meeting, wm.Meetings, wm.Collected, wm.Region])
    def test_is_for_no_class(self, kind: Any, tmp_path: Path) -> None:
        """A class is one thing, whatever its instances are."""
        expected = "<(class|enum) .* is not valid: expected a Meetings, a record, or records of one class"
        with pytest.raises(wm.InvalidValue, match=rf"dumps\.x: {expected}"):
            wm.dumps(kind)
        with pytest.raises(wm.InvalidValue, match=rf"write\.x: {expected}"):
            wm.write(kind, tmp_path / "some.json")

    def test_is_for_one_collection(self) -> None:
        """Several are told as what they are."""
        with pytest.raises(wm.InvalidValue, match=r"x: \[Meetings\(2 meetings\)\] is not valid: expected a Meetings"):
            wm.dumps([wm.load()[:2]])  # type: ignore[list-item]

    def test_is_for_the_records_of_what_was_collected_or_gathered(self, tmp_path: Path) -> None:
        """Which the error names."""
        places = wm.loads(wm.dumps(PLACES), of=wm.Place, on_error="collect")
        of_places: Any = places
        for found, part in [
            (wm.loads(wm.dumps(wm.load()[:2]), on_error="collect"), "records"),
            (of_places, "records"),
            (wm.gather([]), "meetings"),
        ]:
            with pytest.raises(wm.InvalidValue, match=rf"dumps\.x: .* expected records, as its `\.{part}` are"):
                wm.dumps(found)
            with pytest.raises(wm.InvalidValue, match=rf"write\.x: .* expected records, as its `\.{part}` are"):
                wm.write(found, tmp_path / "some.jsonl")
        assert wm.dumps(PLACES) == wm.dumps(places.records)

    def test_is_for_records_of_one_class(self) -> None:
        """A document has one type."""
        with pytest.raises(wm.InvalidValue, match="a Place like those before it"):
            wm.dumps([wm.Place(city="Sochi"), wm.Territory(code="TV", name="Tuvalu")])

    def test_is_in_a_format_that_there_is(self) -> None:
        """Another is refused, with the nearest."""
        with pytest.raises(wm.UnknownName, match="no format 'jsonn'; nearest: 'json'"):
            wm.dumps(PLACES, "jsonn")
        with pytest.raises(wm.UnknownName, match="no format 'csv'; nearest: 'json', 'jsonl', 'yaml'"):
            wm.dumps(PLACES, "csv")

    @pytest.mark.parametrize("name", [None, 7, ["json"]])
    def test_is_in_a_format_that_is_named(self, name: Any) -> None:
        """By a text."""
        with pytest.raises(wm.InvalidValue, match=r"format: .* expected a name"):
            wm.dumps(PLACES, name)
        with pytest.raises(wm.InvalidValue, match=r"format: .* expected a name"):
            wm.loads(b"", name)

    @pytest.mark.parametrize("declared", [7, {"topics": ["x"]}, ((), (), ("x",)), wm.load()])
    def test_is_told_what_is_declared(self, declared: Any, tmp_path: Path) -> None:
        """By what a collection gives, and by nothing that looks like it."""
        with pytest.raises(wm.InvalidValue, match=r"declared: .* expected what the declared of a collection"):
            wm.write(iter(wm.load()), tmp_path / "some.jsonl", declared=declared)
        assert [] == list(tmp_path.iterdir())

    @pytest.mark.parametrize(
        ("declared", "message"),
        [
            (((1,), (), ()), r"parties\[0\]: 1 is not valid: expected a Member, an Organisation or a Territory"),
            ((5, (), ()), "parties: 5 is not valid: expected a tuple of parties"),
            (((), ("council",), ()), r"series\[0\]: 'council' is not valid: expected a Series"),
            (((), (), "fur"), "topics: 'fur' is not valid: expected a tuple of topics"),
            (((), (), ("fur", 7)), r"topics\[1\]: 7 is not valid: expected a topic"),
        ],
    )
    def test_is_told_what_can_be_declared(self, declared: Any, message: str, tmp_path: Path) -> None:
        """Parties, series and topics, each in a tuple; whoever declares anything else is told when it is used."""
        wrong = wm.Declared(*declared)
        for use in (
            lambda: wm.write(iter(wm.load()), tmp_path / "some.jsonl", declared=wrong),
            lambda: wm.Declared() | wrong,
            lambda: wrong | wm.Declared(),
        ):
            with pytest.raises(wm.InvalidValue, match=rf"declared\.{message}"):
                use()
        assert [] == list(tmp_path.iterdir())


class TestHeadings:
    """A document says which schema it follows and what it holds."""

    @pytest.mark.parametrize(
        ("members", "path", "message"),
        [
            ({"wco_meetings": 2}, "$.wco_meetings", "upgrade wco_meetings"),
            ({"wco_meetings": 10**30}, "$.wco_meetings", "upgrade wco_meetings"),
            ({"wco_meetings": 0}, "$.wco_meetings", "1 or more"),
            ({"wco_meetings": True}, "$.wco_meetings", "1 or more"),
            ({"wco_meetings": "1"}, "$.wco_meetings", "1 or more"),
            ({"wco_meetings": None}, "$.wco_meetings", "1 or more"),
            ({"type": "Meating"}, "$.type", "nearest: 'Meeting', 'Meetings'"),
            ({"type": ["Place"]}, "$.type", "expected one of"),
            ({"colour": "red"}, "$.colour", "no key of a document of Place 'colour'"),
            ({"parties": []}, "$.parties", "no key of a document of Place 'parties'"),
        ],
    )
    def test_are_checked(self, members: dict[str, Any], path: str, message: str) -> None:
        """In both formats alike, wherever in an object the key stands."""
        heading = {"wco_meetings": 1, "type": "Place", **members}
        backwards = dict(reversed(heading.items()))
        found = [
            *issues_of(json.dumps({**heading, "records": []})),
            *issues_of(json.dumps({"records": [], **backwards})),
            *issues_of(json.dumps(heading), "jsonl"),
        ]
        assert [path] * 3 == [place for place, _, _ in found]
        assert all(message in said for _, _, said in found)

    def test_may_not_lack_the_version(self) -> None:
        """Whatever has none is no document of ours."""
        missing = "the key 'wco_meetings' is missing: every document says the version of its schema"
        assert ("$", None, missing) == issue_of('{"type": "Place", "records": []}')
        assert ("$", 1, missing) == issue_of('{"type": "Place"}', "jsonl")

    def test_may_not_lack_the_type_of_records(self) -> None:
        """Where there are any."""
        missing = "the key 'type' is missing: there are records, and it says what they are"
        assert ("$", None, missing) == issue_of(document(records=[{"city": "Sochi"}]))
        assert ("$", None, missing) == issue_of(document(record={"city": "Sochi"}))
        assert ("$", 2, missing) == issue_of(document() + '\n{"city":"Sochi"}', "jsonl")

    @pytest.mark.parametrize("data", ["[]", '[{"a": [7]}]', "7", "null"])
    def test_are_objects(self, data: str) -> None:
        """A document that is anything else is told apart at once."""
        for form, line in (("json", None), ("jsonl", 1)):
            said = f"{json.loads(data)!r} is not valid: expected an object, the heading of a document"
            assert ("$", line, said) == issue_of(data, form)

    @pytest.mark.parametrize("data", ["", " \n\n", "\ufeff"])
    @in_each_format
    def test_are_missed_in_an_empty_file(self, data: str, form: str) -> None:
        """As a write that went wrong leaves it."""
        path, _, message = issue_of(data, form)
        assert ("$", "the document is empty") == (path, message)

    def test_say_whether_there_is_one_record(self) -> None:
        """Either "record" or "records", never both, never neither; a collection has records."""
        both = 'a document has either "records", a list, or one "record"'
        assert ("$", None, both) == issue_of(document(type="Place"))
        assert ("$", None, both) == issue_of(document(type="Place", record={"city": "Sochi"}, records=[]))
        assert "$.record" == issue_of(document(type="Meetings", record={"id": "m", "name": "M"}))[0]
        assert "$.records" == issue_of(document(type="Place", records={}))[0]
        assert "$.records" == issue_of(document(type="Place", records=[]), "jsonl")[0]

    def test_of_one_record_let_nothing_follow(self) -> None:
        """In JSON Lines."""
        data = document(type="Place", record={"city": "Sochi"})
        assert wm.Place(city="Sochi") == wm.loads(f"{data}\n\n".encode(), "jsonl")
        assert ("$", 2, "nothing may follow a document of one record") == issue_of(f"{data}\n{{}}", "jsonl")

    def test_declare_what_can_be_declared(self) -> None:
        """Parties of a known type, series, and topics; every problem among them is told."""
        data = document(
            type="Meetings",
            parties=[{"type": "Organisation", "id": "ncu"}, {"id": "x"}, {"type": "Membre"}, {"type": 7}, 7],
            series=[{"id": "s s", "name": "S"}],
            topics=["fur", "a b", 7],
            records=[],
        )
        assert [
            *("$.parties[0]", "$.parties[0]", "$.parties[1]", "$.parties[2].type", "$.parties[3].type", "$.parties[4]"),
            *("$.series[0].id", "$.topics[1]", "$.topics[2]"),
        ] == [path for path, _, _ in issues_of(data)]
        assert "nearest: 'Member'" in issues_of(data)[3][2]
        assert "$.topics" == issue_of(document(type="Meetings", topics="fur", records=[]))[0]


class TestStrictJson:
    """JSON is read as its standard has it; what two readers could see differently is refused, with its place."""

    def test_knows_no_key_twice(self) -> None:
        """In the document, in a record, in a part of one, or in what is declared."""
        assert ("$.type", None, "the key 'type' stands twice in one object") == issue_of(
            '{"wco_meetings":1,"type":"Place","type":"Place","records":[]}'
        )
        assert ["$.records", "$.records[0].city"] == [
            path
            for path, _, _ in reversed(
                issues_of('{"wco_meetings":1,"type":"Place","records":[{"city":"A","city":"A"}],"records":[]}')
            )
        ]
        meeting = '{"id":"m","name":"M","dates":{"start":"2015-11-25","end":"2015-11-25","start":"2015-11-25"}}'
        assert ("$.dates.start", 2) == issue_of(f"{document(type='Meeting')}\n{meeting}", "jsonl")[:2]
        assert "$.type" == issue_of('{"wco_meetings":1,"type":"Place","type":"Place"}', "jsonl")[0]
        party = '{"type":"Territory","code":"AQ","name":"A","name":"B"}'
        data = f'{{"wco_meetings":1,"type":"Meetings","parties":[{party}],"records":[]}}'
        assert "$.parties[0].name" == issue_of(data)[0]

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "1.0", "9223372036854775808"])
    @in_each_format
    def test_knows_no_number_that_is_none(self, number: str, form: str) -> None:
        """Nor one with a point where a whole one is meant, nor one beyond 64 bits."""
        data = f'{document(type="Count")}\n{{"value":{number},"unit":"members"}}'
        if form == "json":
            data = f'{{"wco_meetings":1,"type":"Count","record":{{"value":{number},"unit":"members"}}}}'
        assert issue_of(data, form)[0].endswith(".value")

    @in_each_format
    def test_knows_no_number_of_thousands_of_digits(self, form: str) -> None:
        """Which costs more to read than it says."""
        data = f'{{"wco_meetings":{"1" * 5_000},"type":"Count"}}'
        assert issue_of(data, form)[2] == "a number with too many digits"

    @in_each_format
    def test_goes_only_so_deep(self, form: str) -> None:
        """However deep, there is a clear error."""
        for depth in (500, 900, 5_000, 200_000):
            value = "[" * depth + "]" * depth
            for data in (
                f'{{"wco_meetings":{value}}}',
                document(type="Place", record=0).replace("0", value),
                document(type="Meetings", topics=0).replace("0", value),
            ):
                assert issues_of(data, form)

    @pytest.mark.parametrize("text", ["\\ud800", "\\udc00x"])
    def test_knows_no_lone_surrogate(self, text: str) -> None:
        """JSON can escape one, but it is no text."""
        assert "$.record.city" == issue_of(document(type="Place", record={"city": "?"}).replace("?", text))[0]

    def test_knows_every_character(self) -> None:
        """A NUL among them, and line ends of other scripts, which are none in JSON Lines."""
        place = wm.Place(city="a\x00b\u2028c\u0085d\x0ce\r\nf\U0001f6c3")
        assert [(place,)] * 2 == [wm.loads(wm.dumps([place], form), form) for form in FORMATS]

    def test_reads_keys_in_any_order_with_any_space(self) -> None:
        """As another program may have written them."""
        data = """
            { "records" : [ { "country" : "RU" , "city" : "Sochi" } ,
                            { "city" : "Côte d'Azur" } ] ,
              "type" : "Place" , "wco_meetings" : 1 }
        """
        assert PLACES == wm.loads(data.encode(), of=wm.Place)

    @in_each_format
    def test_reads_over_a_byte_order_mark(self, form: str) -> None:
        """Of UTF-8."""
        assert PLACES == wm.loads(b"\xef\xbb\xbf" + wm.dumps(PLACES, form), form)

    @in_each_format
    @pytest.mark.parametrize(
        ("data", "name"),
        [
            (gzip.compress(b"{}", mtime=0), "gzip, whose files are called .gz"),
            (b"\x28\xb5\x2f\xfd\0\x58\0", "Zstandard, whose files are called .zst"),
        ],
        ids=["gzip", "zstd"],
    )
    def test_says_what_is_compressed_under_another_name(self, data: bytes, name: str, form: str) -> None:
        """In one problem, with the name that it should have."""
        issue = issue_of(data, form)
        assert issue[2].endswith(f"at offset 1; it looks like {name}")

    @in_each_format
    def test_refuses_other_encodings(self, form: str) -> None:
        """With the byte, its offset, and what it looks like."""
        for encoding in ("UTF-16", "UTF-32"):
            found = issues_of(wm.dumps(PLACES, form).decode().encode(encoding), form)
            assert [f"no UTF-8: byte 0xff at offset 0; it looks like {encoding}"] == [message for *_, message in found]
            for bare in (f"{encoding}-LE", f"{encoding}-BE"):
                for places in (PLACES, PLACES[:1]):  # one with a letter that makes no UTF-8 so
                    said = issue_of(wm.dumps(places, form).decode().encode(bare), form)[2]
                    assert said.endswith(f"; it looks like {encoding}")
        data = wm.dumps(PLACES, form).decode().encode("latin-1")
        offset = data.index(b"\xf4")
        assert f"no UTF-8: byte 0xf4 at offset {offset}" == issue_of(data, form)[2]
        marked = b"\xef\xbb\xbf" + data
        assert f"no UTF-8: byte 0xf4 at offset {offset + 3}" == issue_of(marked, form)[2]

    @pytest.mark.parametrize(
        ("data", "line", "message"),
        [
            ('{"wco_meetings":1,\n"type":"Place","records":[{"city":"Soc', 2, "35: Unterminated string starting at"),
            ('{"wco_meetings":1,"type":"Place","records":[{"city":"Sochi"}', 1, "61: Expecting ','"),
            ('{"wco_meetings":1,"type":"Place","records":[{"city":"Sochi"},]}', 1, "62: Expecting value"),
            ('{"wco_meetings":1,"type":"Place","records":[]', 1, "46: Expecting ','"),
            ('{"wco_meetings":1,"type":"Place","records":[]}\n]', 2, "1: Expecting the end"),
            ('{"wco_meetings":1,"type":"Place"}\n{}', 2, "1: Expecting the end, unless it is JSON Lines (.jsonl)"),
            ('{"wco_meetings":1,"type":"Place","records":[],}', 1, "47: Expecting '\"'"),
            ('{"wco_meetings":1,7:8}', 1, "19: Expecting '\"'"),
            ('{"wco_meetings" 1}', 1, "17: Expecting ':'"),
            ("{'wco_meetings': 1}", 1, "2: Expecting '\"'"),
            ('{"wco_meetings":1,"type":"Pl\tace"}', 1, "29: Invalid control character at"),
        ],
    )
    def test_says_where_it_is_broken(self, data: str, line: int, message: str) -> None:
        """A document cut short, with a comma too many, with something after its end."""
        assert ("$", line, f"no JSON at column {message}") == issue_of(data)


class TestJsonLines:
    """A problem in a line is told with its line, and the others are looked at."""

    def test_tells_the_line_of_each_problem(self) -> None:
        """Blank lines count, and a line that is no JSON keeps no other from being read."""
        data = document(type="Place") + '\r\n\n{"city":7}\n{"city":"Soc\n \t\n{"city":"Sochi"}\n{"citty":"Baku"}\n[]'
        assert [("$.city", 3), ("$", 4), ("$.citty", 7), ("$", 8)] == [
            (path, line) for path, line, _ in issues_of(data, "jsonl")
        ]

    def test_tells_the_column_of_a_line_that_is_cut_short(self) -> None:
        """Which is one of that line, and not of the next."""
        for end in ("", "\n", "\r\n"):
            said = issue_of(f'{document(type="Place")}\n{{"city":{end}', "jsonl")
            assert ("$", 2, "no JSON at column 9: Expecting value") == said

    def test_reads_over_blank_lines_and_carriage_returns(self) -> None:
        """As editors and other systems leave them."""
        data = wm.dumps(PLACES, "jsonl").replace(b"\n", b"\r\n\r\n \t\n")
        assert PLACES == wm.loads(b"\n" + data, "jsonl")

    def test_needs_no_line_feed_at_the_end(self) -> None:
        """A last line without one is a line."""
        assert PLACES == wm.loads(wm.dumps(PLACES, "jsonl").rstrip(), "jsonl")


class TestCollections:
    """A collection's records name what is bundled or declared; anything else is refused, with its place."""

    DATA = document(
        type="Meetings",
        records=[
            {"id": "m", "name": "M", "topics": ["drugs", "drugz"]},
            {"id": "m", "name": "N", "participations": [{"party": "KQ"}]},
        ],
    )

    def test_name_what_there_is(self) -> None:
        """Every problem has its path, in JSON from the document down."""
        assert [
            ("$.records[0].topics[1]", "no topic 'drugz'; nearest: 'drugs'"),
            ("$.records[1].id", "'m' is the id of $.records[0] too"),
            ("$.records[1].participations[0].party", "no party 'KQ'"),
        ] == [(path, message) for path, _, message in issues_of(self.DATA)]

    def test_name_what_there_is_in_lines_too(self) -> None:
        """In JSON Lines every problem has its line."""
        whole = json.loads(self.DATA)
        first, second = map(json.dumps, whole.pop("records"))
        data = f"{json.dumps(whole)}\n\n{first}\n{second}\n"
        assert [("$.topics[1]", 3), ("$.id", 4), ("$.participations[0].party", 4)] == [
            (path, line) for path, line, _ in issues_of(data, "jsonl")
        ]

    @in_each_format
    def test_declare_no_other_party_under_a_bundled_id(self, form: str) -> None:
        """Of another class, nor another series; in JSON Lines that is told at the heading."""
        line = 1 if form == "jsonl" else None
        for key, declared in [
            ("parties", {"type": "Territory", "code": "KZ", "name": "Elsewhere"}),
            ("series", {"id": "council", "name": "Another Council"}),
        ]:
            members: dict[str, Any] = {"type": "Meetings", key: [declared]}
            data = document(**members) if form == "jsonl" else document(**members, records=[])
            path, found, _ = issue_of(data, form)
            assert path.startswith(f"$.{key}")
            assert line == found

    def test_may_declare_what_has_been_bundled_since(self) -> None:
        """A party and a series that are equal to the bundled ones."""
        known = wm.load()
        data = document(
            type="Meetings",
            parties=[{"type": "Member", **wm.to_dict(known.directory["KZ"])}],
            series=[wm.to_dict(known.series["council"])],
            topics=["drugs"],
            records=[],
        )
        assert wm.Meetings([]) == wm.loads(data.encode())


class TestReading:
    """What is asked for is checked, and what it costs is bounded."""

    @in_each_format
    def test_gives_a_sequence_of_what_is_asked_for(self, form: str) -> None:
        """Also where the document is of one record, so that the type is always the same."""
        assert (PLACES[0],) == wm.loads(wm.dumps(PLACES[0], form), form, of=wm.Place)
        assert wm.load() == wm.loads(wm.dumps(wm.load(), form), form, of=wm.Meetings)

    @pytest.mark.parametrize(
        ("x", "of", "message"),
        [
            (PLACES, wm.Member, "the document holds Place, not Member"),
            (PLACES[0], wm.Meetings, "the document holds Place, not Meetings"),
            (wm.Meeting(id="m", name="M"), wm.Meetings, "the document holds Meeting, not Meetings"),
            (wm.Meetings([]), wm.Member, "the document holds Meetings, not Member"),
        ],
    )
    @in_each_format
    def test_refuses_another_class(self, x: Any, of: Any, message: str, form: str) -> None:
        """Than the one that is asked for."""
        line = 1 if form == "jsonl" else None
        assert ("$.type", line, message) == issue_of(wm.dumps(x, form), form, of=of)

    def test_knows_what_can_be_asked_for(self) -> None:
        """A class of the model or a collection."""
        with pytest.raises(wm.InvalidValue, match="Meetings or a class of the model"):
            wm.loads(b"", of=int)  # type: ignore[type-var]

    @pytest.mark.parametrize("data", ["{}", None, {}, 7, memoryview(b"{ }")[::2], RELEASED])
    def test_is_of_bytes(self, data: Any) -> None:
        """A text has none before it is encoded, what was released none any more, and nothing is no empty document."""
        with pytest.raises(wm.InvalidValue, match=r"data: .* expected bytes; those of a text are text\.encode\(\)"):
            wm.loads(data)

    @pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
    def test_takes_bytes_of_any_kind(self, kind: Any) -> None:
        """They are the same to it."""
        assert PLACES == wm.loads(kind(wm.dumps(PLACES)))

    def test_is_bounded(self) -> None:
        """What is larger than one allows isn't looked at."""
        data = wm.dumps(PLACES)
        assert PLACES == wm.loads(data, most_bytes=len(data))
        message = f"more than {len(data) - 1} bytes: raise most_bytes to read it"
        assert ("$", None, message) == issue_of(data, most_bytes=len(data) - 1)
        for form in ("json", "jsonl"):
            assert "more than 1 byte: raise most_bytes to read it" == issue_of(data, form, most_bytes=1)[2]

    @pytest.mark.parametrize("size", [10, 2**24 - 1, 2**24, 2**24 + 1, 2**25 + 7])
    def test_is_bounded_to_the_byte(self, size: int, tmp_path: Path) -> None:
        """In however many pieces a file is read."""
        path = tmp_path / "blank.json"
        path.write_bytes(b" " * size)
        with pytest.raises(wm.RecordError, match="the document is empty"):
            wm.read(path, most_bytes=size)
        with pytest.raises(wm.RecordError, match=f"more than {size - 1:,} bytes"):
            wm.read(path, most_bytes=size - 1)

    @pytest.mark.parametrize("name", ["places.json", "places.jsonl.gz", "some.csv"])
    def test_sets_nothing_aside_for_what_is_allowed(self, name: str, tmp_path: Path) -> None:
        """So that everything may be."""
        x = wm.load()[:1] if name == "some.csv" else PLACES
        wm.write(x, tmp_path / name)
        assert x == wm.read(tmp_path / name, most_bytes=2**62)

    def test_stops_at_so_many_problems(self) -> None:
        """With records that are wrong, and with names that nobody knows."""
        for wrong in ({"x": 1}, {}, {"hosts": ["Atlantis"]}):
            records = [{"id": f"m{number}", "name": "M", **wrong, "topics": [f"t{number}"]} for number in range(9)]
            with pytest.raises(wm.RecordError, match=r"^3 problems\n") as caught:
                wm.loads(document(type="Meetings", records=records).encode(), most_issues=3)
            *problems, last = caught.value.issues
            assert "this makes 3 problems: what follows was not looked at" == last.message
            assert 3 == len(problems)
            assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value)))

    def test_stops_at_the_first_problem(self) -> None:
        """Where no more is asked for."""
        with pytest.raises(wm.RecordError, match=r"^1 problem\n") as caught:
            wm.loads(document(type="Meetings", records=[{}]).encode(), most_issues=1)
        assert "this makes 1 problem: what follows was not looked at" == caught.value.issues[1].message

    @in_each_format
    def test_pauses_the_collector_and_puts_it_back(self, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whatever happens; unless it is told to leave it alone."""
        seen: list[str] = []
        monkeypatch.setattr(gc, "disable", lambda: seen.append("disable"))
        monkeypatch.setattr(gc, "enable", lambda: seen.append("enable"))
        wm.loads(wm.dumps(PLACES, form), form)
        issue_of(b"{", form)
        assert ["disable", "enable"] * 2 == seen
        wm.loads(wm.dumps(PLACES, form), form, pause_gc=False)
        assert 4 == len(seen)

    def test_of_one_record_makes_what_reads_it_once(self) -> None:
        """A record that stands alone costs what a sequence of one does."""
        for x in (PLACES[0], PLACES[:1]):
            with mock.patch("wco_meetings.codec.document.reader", wraps=reader) as made:
                assert PLACES[:1] == wm.loads(wm.dumps(x), of=wm.Place)
            assert 1 == made.call_count

    def test_takes_a_million_entries(self) -> None:
        """A list as long as that is read, or refused, like any other."""
        assert issues_of(document(type="Meeting", record={"id": "m", "name": "M", "topics": ["a"] * 1_000_000}))


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


class TestFiles:
    """Files have the format of their suffix, and are written whole or not at all."""

    @pytest.mark.parametrize("name", ["m.json", "m.jsonl", "M.JSON"])
    def test_give_back_what_was_written(self, tmp_path: Path, name: str) -> None:
        """By path or by the text of one."""
        meetings = wm.load().in_region("EUR")
        wm.write(meetings, tmp_path / name)
        assert meetings == wm.read(tmp_path / name) == wm.read(str(tmp_path / name), of=wm.Meetings)
        assert [name] == names(tmp_path)

    @pytest.mark.parametrize("name", ["m.jsn", "m.txt", "m"])
    def test_have_a_suffix_that_there_is(self, tmp_path: Path, name: str) -> None:
        """Another is refused before anything is opened."""
        with pytest.raises(wm.UnknownName, match=r"no format with the suffix .*; nearest: '\.json"):
            wm.write(PLACES, tmp_path / name)
        with pytest.raises(wm.UnknownName, match="no format with the suffix"):
            wm.read(tmp_path / name)
        assert [] == names(tmp_path)

    def test_have_a_suffix_like_that_of_a_folder_of_tables(self) -> None:
        with pytest.raises(wm.UnknownName, match=r"'\.tsv'; nearest: '\.csv'$"):
            wm.write(wm.load(), "m.tsv")

    def test_name_themselves_in_errors(self, tmp_path: Path) -> None:
        """The origin of an error is the file."""
        path = tmp_path / "places.jsonl"
        path.write_text('{"wco_meetings":1,"type":"Place"}\n{"city":7}\n')
        with pytest.raises(wm.RecordError, match=f"^{path}:2 \\$.city: 7 is not valid") as caught:
            wm.read(path)
        assert str(path) == caught.value.origin

    def test_are_bounded(self, tmp_path: Path) -> None:
        """Only so much is read as is allowed."""
        wm.write(PLACES, tmp_path / "places.json")
        with pytest.raises(wm.RecordError, match="more than 10 bytes"):
            wm.read(tmp_path / "places.json", most_bytes=10)

    def test_that_cannot_be_opened_raise_as_ever(self, tmp_path: Path) -> None:
        """An `OSError`."""
        with pytest.raises(FileNotFoundError):
            wm.read(tmp_path / "places.json")
        with pytest.raises(FileNotFoundError):
            wm.write(PLACES, tmp_path / "nowhere" / "places.json")

    @pytest.mark.parametrize("name", ["nowhere.json", "nowhere.csv", "places.xyz"])
    def test_are_not_looked_for_with_an_option_that_can_not_be(self, tmp_path: Path, name: str) -> None:
        """What is wrong with the call is said first."""
        for options in ({"on_error": "skip"}, {"unknown": "drop"}, {"most_bytes": 0}, {"of": int}, {"pause_gc": "no"}):
            with pytest.raises(wm.InvalidValue, match=f"^{next(iter(options))}: "):
                wm.read(tmp_path / name, **options)  # type: ignore[call-overload]

    def test_stay_as_they_were_when_writing_fails(self, tmp_path: Path) -> None:
        """Halfway through, with nothing left behind."""
        path = tmp_path / "places.jsonl"
        wm.write(PLACES, path)
        before = path.read_bytes()
        with pytest.raises(wm.InvalidValue):
            wm.write([*PLACES * 1_000, wm.Territory(code="TV", name="Tuvalu")], path)
        assert before == path.read_bytes()
        assert ["places.jsonl"] == names(tmp_path)

    def test_are_written_from_an_iterator(self, tmp_path: Path) -> None:
        """A record at a time."""
        wm.write((wm.Place(city=f"City {number}") for number in range(3)), tmp_path / "places.json")
        assert ["City 0", "City 1", "City 2"] == [
            place.city for place in wm.read(tmp_path / "places.json", of=wm.Place)
        ]

    def test_are_written_from_what_has_a_length_and_comes_once(self) -> None:
        """As a progress bar does, or an iterator with a look ahead, by places: the first is none too few."""

        class Bar:
            def __len__(self) -> int:
                return 5

            def __iter__(self) -> Iterator[wm.Meeting]:
                return given

        class WithPlaces(Bar):
            def __getitem__(self, at: int) -> wm.Meeting:
                return wm.load()[at]

        for each in (Bar(), WithPlaces()):
            given = iter(wm.load()[:5])
            assert wm.load()[:5] == wm.loads(wm.dumps(each))
        assert (5, wm.load()[0]) == (len(Bar()), WithPlaces()[0])

    def test_keep_their_permissions(self, tmp_path: Path) -> None:
        """A new one has those that any new file has."""
        (tmp_path / "any").touch()
        path = tmp_path / "places.json"
        wm.write(PLACES, path)
        assert stat.S_IMODE((tmp_path / "any").stat().st_mode) == stat.S_IMODE(path.stat().st_mode)
        path.chmod(0o640)
        wm.write(PLACES[:1], path)
        assert 0o640 == stat.S_IMODE(path.stat().st_mode)

    def test_are_their_owners_alone_until_they_take_the_place_of_such_a_one(self, tmp_path: Path) -> None:
        """However long what is written takes to come."""
        path = tmp_path / "places.jsonl"
        wm.write(PLACES, path)
        path.chmod(0o600)
        seen: list[int] = []

        def slowly() -> Iterator[wm.Place]:
            for place in PLACES:
                seen.extend(stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir())
                yield place

        wm.write(slowly(), path)
        assert {0o600} == {*seen}

    def test_stay_links_where_they_are_links(self, tmp_path: Path) -> None:
        """What the link leads to is written."""
        link, target = tmp_path / "link.json", tmp_path / "target.json"
        link.symlink_to(target)
        wm.write(PLACES, link)
        assert link.is_symlink()
        assert PLACES == wm.read(target, of=wm.Place)

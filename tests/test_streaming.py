"""Files of any length, a record at a time: what is read, what is refused and where, and what it takes."""

import gc
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
import strategies
from hypothesis import given, settings, strategies as st

import wco_meetings as wm
from wco_meetings import streaming
from wco_meetings.codec import reading
from wco_meetings.query import from_documents

PLACES = [wm.Place(city="Sochi", country="RU"), wm.Place(city="Baku"), wm.Place(city="Côte d'Azur")]
OWN = wm.Organisation(id="ncu", name="Northern Union", kind="customs_union")
OTHER = wm.Organisation(id="mcu", name="Middle Union", kind="customs_union")


def written(path: Path, *lines: Any) -> Path:
    """A file with these lines; what is no text is written as JSON."""
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines), "utf-8")
    return path


def heading(kind: str, **more: Any) -> dict[str, Any]:
    return {"wco_meetings": 1, "type": kind, **more}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a test may write."""
    return tmp_path / "file.jsonl"


@pytest.fixture
def own_meetings() -> wm.Meetings:
    """A collection that declares a party, a series and a topic."""
    return wm.Meetings(
        [
            wm.Meeting(id="m", name="M", series="ncu-forum", hosts=["ncu"], topics=["fur"]),
            wm.Meeting(id="n", name="N", participations=[wm.Participation(party="KZ")]),
        ],
        directory=wm.load().directory.with_parties(OWN),
        series=[wm.Series(id="ncu-forum", name="Forum")],
        topics=["fur"],
    )


class Neither:
    """What can't be compared with a text, as an array of numpy and `pandas.NA`."""

    __hash__ = __eq__ = None  # type: ignore[assignment]


class TestStream:
    """A stream gives what `read` gives, one by one."""

    @settings(max_examples=25)
    @given(data=st.data())
    def test_gives_the_records(self, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
        """Of any class, in their order."""
        kind = data.draw(st.sampled_from(list(strategies.BY_CLASS)))
        records = data.draw(strategies.sequences(kind))
        file = tmp_path_factory.mktemp("stream") / "file.jsonl"
        wm.write(records, file)
        assert records == list(wm.iter_read(file, of=kind))

    def test_gives_the_one_record_of_a_document_of_one(self, file: Path) -> None:
        """A meeting too, which is no collection."""
        for record in (PLACES[0], wm.Meeting(id="m", name="M", hosts=["nobody"])):
            wm.write(record, file)
            assert [record] == list(wm.iter_read(file)) == list(wm.iter_read(str(file), of=type(record)))

    def test_gives_nothing_where_there_is_nothing(self, file: Path) -> None:
        """A sequence of no records, of whatever class."""
        wm.write([], file)
        assert [] == list(wm.iter_read(file)) == list(wm.iter_read(file, of=wm.Place))

    def test_gives_meetings_that_know_their_parties(self, file: Path, own_meetings: wm.Meetings) -> None:
        """The bundled ones and those that the file declares."""
        wm.write(own_meetings, file)
        assert ["KZ"] == [member.id for meeting in wm.iter_read(file) for member in meeting.members]

    def test_knows_what_is_declared(self, file: Path, own_meetings: wm.Meetings) -> None:
        """Before the first record and after it, and loses none for it."""
        wm.write(own_meetings, file)
        stream = wm.iter_read(file)
        assert own_meetings.declared == stream.declared == stream.declared
        assert list(own_meetings) == list(stream)
        later = wm.iter_read(file)
        first = next(later)
        assert own_meetings.declared == later.declared
        assert list(own_meetings) == [first, *later]

    def test_makes_a_collection_with_what_is_declared(self, file: Path, own_meetings: wm.Meetings) -> None:
        """Also when the first record has been given, and where other terms are given for some of it."""
        wm.write(own_meetings, file)
        assert own_meetings == wm.Meetings(wm.iter_read(file))
        later = wm.iter_read(file)
        next(later)
        rest = wm.Meetings(later)
        assert (own_meetings.declared, ["n"]) == (rest.declared, [meeting.id for meeting in rest])
        more = own_meetings.directory.with_parties(OTHER)
        assert (OTHER, OWN) == wm.Meetings(wm.iter_read(file), directory=more, topics=["fur"]).declared.parties
        with pytest.raises(wm.RecordError, match="no series 'ncu-forum'"):
            wm.Meetings(wm.iter_read(file), series=())

    @pytest.mark.parametrize("most", [sys.maxsize, 10**30])
    def test_lets_through_what_is_allowed(self, file: Path, most: int) -> None:
        """And that may be everything."""
        wm.write(PLACES, file)
        assert PLACES == list(wm.iter_read(file, of=wm.Place, most_bytes=most))
        assert PLACES == list(wm.read(file, of=wm.Place, most_bytes=most))

    def test_can_be_closed(self, file: Path, own_meetings: wm.Meetings) -> None:
        """Then it says so, and doesn't seem empty; a stream that is left alone closes its file too."""
        wm.write(own_meetings, file)
        stream = wm.iter_read(file)
        assert own_meetings.declared == stream.declared
        stream.close()
        with pytest.raises(wm.InvalidValue, match="expected a stream that is open, and this one was closed") as caught:
            next(stream)
        assert ("Stream", str(file)) == (caught.value.field, caught.value.value)
        with wm.iter_read(file) as stream:
            assert own_meetings[0] == next(stream)
        with pytest.raises(wm.InvalidValue, match="expected a stream that is open"):
            wm.write(stream, file)
        assert own_meetings == wm.read(file)
        next(wm.iter_read(file))
        gc.collect()  # a file that was left open would warn, and warnings are errors

    def test_says_nothing_of_what_it_declares_once_it_is_closed_unread(
        self, file: Path, own_meetings: wm.Meetings
    ) -> None:
        """Nothing declared would be another thing; a stream that has begun knows it still."""
        wm.write(own_meetings, file)
        stream = wm.iter_read(file)
        for _ in range(2):
            stream.close()
            with pytest.raises(wm.InvalidValue, match="expected a stream that is open"):
                _ = stream.declared
        stream = wm.iter_read(file)
        next(stream)
        stream.close()
        assert own_meetings.declared == stream.declared

    def test_opens_nothing_until_it_is_asked(self, tmp_path: Path) -> None:
        """What can't be opened is told then."""
        stream = wm.iter_read(tmp_path / "none.jsonl")
        with pytest.raises(FileNotFoundError):
            next(stream)

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("file.json", r"no format that can be streamed, with the suffix '\.json'; nearest: '\.jsonl'"),
            (
                "file.csv",
                r"no format that can be streamed, with the suffix '\.csv'; nearest: '\.jsonl', '\.jsonl\.gz'$",
            ),
            ("file", "no format that can be streamed, with the suffix ''"),
        ],
    )
    def test_is_for_files_with_a_record_a_line(self, name: str, message: str) -> None:
        """Of another format it is told at once."""
        with pytest.raises(wm.UnknownName, match=message):
            wm.iter_read(name)

    def test_reads_compressed_files(self, tmp_path: Path) -> None:
        """What stands before a break in one is read, and the break is told."""
        path = tmp_path / "file.jsonl.gz"
        places = [wm.Place(city=f"City {number}") for number in range(10_000)]
        wm.write(places, path)
        assert places == list(wm.iter_read(path, of=wm.Place))
        path.write_bytes(path.read_bytes()[:-5_000])
        stream = wm.iter_read(path, of=wm.Place, on_error="collect")
        found = list(stream)
        assert found == places[: len(found)]
        assert 1_000 < len(found) < 10_000
        assert ["cut short" in issue.message for issue in stream.issues] == [True, False]  # the last line is no JSON

    def test_is_for_classes_of_the_model(self) -> None:
        """A collection is none: it is held, and a stream isn't."""
        with pytest.raises(wm.InvalidValue, match=r"of: .*nearest: 'Meeting'"):
            wm.iter_read("file.jsonl", of=wm.Meetings)  # type: ignore[type-var]

    @pytest.mark.parametrize("option", ["on_error", "unknown"])
    def test_knows_its_options(self, option: str) -> None:
        """And the nearest to a misspelt one."""
        for value, near in [("colect", "'collect'"), ("keeep", "'keep'"), (None, ""), (Neither(), "")]:
            with pytest.raises(wm.InvalidValue, match=f"{option}: .*"):
                wm.iter_read("file.jsonl", **{option: value})
            with pytest.raises(wm.InvalidValue, match=f"{option}: .*") as caught:
                wm.loads(b"", **{option: value})
            assert set(caught.value.nearest) <= {near.strip("'")}

    def test_shows_its_progress_or_not(self) -> None:
        """And knows no third."""
        with pytest.raises(wm.InvalidValue, match="progress: 'no' is not valid: expected True or False"):
            wm.iter_read("file.jsonl", progress="no")  # type: ignore[arg-type]

    @pytest.mark.parametrize("option", ["most_bytes", "most_issues"])
    @pytest.mark.parametrize("value", [0, -1, 1.5, None, "1", True])
    def test_knows_its_limits(self, option: str, value: Any) -> None:
        """They are whole numbers, and let something through."""
        with pytest.raises(wm.InvalidValue, match=f"{option}: .* expected a whole number, 1 or more"):
            wm.iter_read("file.jsonl", **{option: value})
        with pytest.raises(wm.InvalidValue, match=f"{option}: .* expected a whole number, 1 or more"):
            wm.loads(b"", **{option: value})


class TestWriting:
    """Streams and other iterators are written as they come."""

    def test_gives_back_the_very_bytes(self, file: Path, tmp_path: Path, own_meetings: wm.Meetings) -> None:
        """A whole stream brings what its file declares."""
        for x in (own_meetings, PLACES, []):
            wm.write(x, file)
            wm.write(wm.iter_read(file), tmp_path / "copy.jsonl")
            assert file.read_bytes() == (tmp_path / "copy.jsonl").read_bytes()

    def test_takes_what_is_declared(self, file: Path, tmp_path: Path, own_meetings: wm.Meetings) -> None:
        """For meetings that were chosen from a stream: they are read as a collection."""
        wm.write(own_meetings, file)
        stream = wm.iter_read(file)
        chosen = (meeting for meeting in stream if meeting.hosts)
        wm.write(chosen, tmp_path / "chosen.json", declared=stream.declared)
        assert own_meetings[:1] == wm.read(tmp_path / "chosen.json")

    def test_adds_what_is_declared_to_what_there_is(self, file: Path, own_meetings: wm.Meetings) -> None:
        """A collection or a stream that brings its own is read again."""
        other = wm.Meetings([], topics=["icebreakers"]).declared
        wm.write(own_meetings, file, declared=other)
        wm.write(wm.iter_read(file), file.with_suffix(".json"), declared=own_meetings.declared)
        for again in (wm.read(file), wm.read(file.with_suffix(".json"))):
            assert list(own_meetings) == list(again)
            assert {"icebreakers"} == {*again.declared.topics} - {*own_meetings.declared.topics}

    def test_takes_several_streams(self, file: Path, own_meetings: wm.Meetings) -> None:
        """With what their files declare joined, each in the order of ids; nothing else can be joined to it."""
        others = wm.Meetings(
            [wm.Meeting(id="o", name="O", hosts=["mcu", "ncu"], topics=["fur"])],
            directory=own_meetings.directory.with_parties(OTHER),
            series=[wm.Series(id="a-forum", name="A")],
            topics=["bears", "fur"],
        )
        files = [file.with_name("a.jsonl"), file.with_name("b.jsonl")]
        for meetings, path in zip((own_meetings, others), files, strict=True):
            wm.write(meetings, path)
        one, other = map(wm.iter_read, files)
        declared = (one.declared or wm.Declared()) | (other.declared or wm.Declared())
        wm.write(chain(one, other), file, declared=declared)
        assert own_meetings | others == wm.read(file)
        assert declared == other.declared | declared == wm.read(file).declared
        with pytest.raises(TypeError):
            _ = declared | declared.topics  # type: ignore[operator]

    def test_of_several_streams_that_contradict_each_other_is_refused(
        self, file: Path, own_meetings: wm.Meetings
    ) -> None:
        """Under one id there is one thing."""
        other = wm.Meetings([], series=[wm.Series(id="ncu-forum", name="Another Forum")])
        with pytest.raises(wm.InvalidValue, match="'ncu-forum' is the id of another series"):
            wm.write(iter(own_meetings), file, declared=own_meetings.declared | other.declared)

    def test_of_what_could_not_be_read_back_is_refused(self, file: Path, own_meetings: wm.Meetings) -> None:
        """A list, or what comes one by one: whatever names what nobody declares, and leaves the old file."""
        m, n = own_meetings
        wm.write([n], file)
        for x in ([n, m], iter([n, m]), (each for each in own_meetings)):
            with pytest.raises(
                wm.InvalidValue, match=r"records\[[01]\]\.series: no series 'ncu-forum'; .*'fur'"
            ) as caught:
                wm.write(x, file)
            assert ("records", m) == (caught.value.field, caught.value.value)
        assert [n] == list(wm.read(file))
        assert [file] == list(file.parent.iterdir())
        with pytest.raises(wm.InvalidValue, match=r"records\[0\]\.hosts\[0\]: no party 'ncu'"):
            wm.dumps([m])

    @pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
    def test_of_an_id_that_stands_twice_is_refused(self, tmp_path: Path, form: str) -> None:
        """In a list, or if it is that of one of the first meetings that come one by one."""
        twice = [*many(2), *many(1)]
        for x in (twice, iter(twice)):
            with pytest.raises(wm.InvalidValue, match=r"records\[2\]\.id: 'm-0' is the id of records\[0\] too"):
                wm.write(x, tmp_path / f"file.{form}")
        assert [] == list(tmp_path.iterdir())

    def test_remembers_no_more_ids_than_reading(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Of what comes one by one; those of a list are in memory."""
        monkeypatch.setattr(from_documents, "MOST_IDS", 1)
        twice = [*many(2), *many(2)][1:]
        assert 3 == len(wm.loads(wm.dumps(iter([*twice[1:], twice[0]])), of=wm.Meeting))
        with pytest.raises(wm.InvalidValue, match=r"records\[2\]\.id"):
            wm.dumps(twice)

    def test_of_no_meetings_is_a_collection_where_it_is_declared(self, file: Path, own_meetings: wm.Meetings) -> None:
        """Of an iterator that gives nothing, nothing else says so."""
        wm.write(iter([]), file, declared=own_meetings.declared)
        assert own_meetings[:0] == wm.read(file)
        wm.write(PLACES, file)
        assert wm.iter_read(file).declared is None

    def test_is_refused_where_there_is_no_collection_to_declare(self, file: Path) -> None:
        """Places name no party, and one meeting by itself is checked against none."""
        for x in (PLACES, PLACES[0], wm.Meeting(id="m", name="M")):
            with pytest.raises(wm.InvalidValue, match=r"declared: .* a collection"):
                wm.write(x, file, declared=wm.load().declared)
        assert not file.exists()


class TestProblems:
    """The first record with a problem ends a stream, with its line."""

    LINES = (heading("Place"), {"city": "Sochi"}, "", {"city": 7}, '{"city":', {"town": "Baku"}, {"city": "Baku"})

    def test_are_told_where_they_are(self, file: Path) -> None:
        """After what is good before it; the file is the origin of the error."""
        stream = wm.iter_read(written(file, *self.LINES), of=wm.Place)
        assert wm.Place(city="Sochi") == next(stream)
        with pytest.raises(wm.RecordError, match=r"file.jsonl:4 \$\.city: 7 is not valid") as caught:
            next(stream)
        assert str(file) == caught.value.origin
        assert [4, 5, 6] == [issue.line for issue in caught.value.issues]

    def test_are_told_again_to_whoever_asks_again(self, file: Path) -> None:
        """A stream that failed is not at its end, and what its heading declares is still known."""
        stream = wm.iter_read(written(file, *self.LINES), of=wm.Place)
        next(stream)
        for ask in (next, list, next):
            with pytest.raises(wm.RecordError, match=":4 "):
                ask(stream)
        assert stream.declared is None

    @pytest.mark.parametrize("content", [None, "not json\n"])
    def test_of_a_heading_are_told_again_too(self, file: Path, content: str | None) -> None:
        """No file is no file without a collection."""
        if content:
            file.write_text(content, "utf-8")
        stream = wm.iter_read(file)
        for ask in (
            lambda: stream.declared,
            lambda: stream.declared,
            lambda: list(stream),
            lambda: wm.Meetings(stream),
        ):
            with pytest.raises((wm.RecordError, FileNotFoundError)):
                ask()

    def test_are_collected(self, file: Path) -> None:
        """With what is good around them."""
        stream = wm.iter_read(written(file, *self.LINES), of=wm.Place, on_error="collect")
        assert ["Sochi", "Baku"] == [place.city for place in stream]
        assert [4, 5, 6] == [issue.line for issue in stream.issues]

    def test_at_the_end_are_told_too(self, file: Path) -> None:
        """After the last good record."""
        stream = wm.iter_read(written(file, *self.LINES[:4]), of=wm.Place)
        next(stream)
        with pytest.raises(wm.RecordError, match=":4 "):
            next(stream)

    @pytest.mark.parametrize(
        ("lines", "message"),
        [
            ((), "1 $: the document is empty"),
            (("{",), "no JSON"),
            (([],), "an object, the heading"),
            (({"type": "Place"},), "the version of its schema"),
            (({"wco_meetings": 9},), "upgrade"),
            ((heading("Place", colour="red"), {"city": "Baku"}), "1 $.colour"),
            ((heading("Member"),), "1 $.type: the document holds Member, not Place"),
            ((heading("Place", record={"city": "Baku"}), {"city": "Baku"}), "2 $: nothing may follow"),
            (({"wco_meetings": 1}, {"city": "Baku"}), "the key 'type' is missing"),
        ],
    )
    def test_of_headings_are_told(self, file: Path, lines: tuple[Any, ...], message: str) -> None:
        """Whether they are raised or collected."""
        written(file, *lines)
        with pytest.raises(wm.RecordError) as caught:
            list(wm.iter_read(file, of=wm.Place))
        assert message.replace("1 $: the doc", "$: the doc") in str(caught.value)
        stream = wm.iter_read(file, of=wm.Place, on_error="collect")
        assert len(list(stream)) == ("nothing may" in message or ".colour" in message)
        assert caught.value.issues == stream.issues

    def test_of_files_put_one_after_another_are_told(self, file: Path) -> None:
        """In a line, and the records of both are looked at; a key that is carried along makes no heading."""
        m, n = ({"id": each, "name": each} for each in "mn")
        lines = (heading("Meetings"), m, heading("Meetings", topics=["fur"]), n)
        with pytest.raises(wm.RecordError) as caught:
            list(wm.iter_read(written(file, *lines)))
        ((path, line, message),) = caught.value.issues
        assert ("$", 3, "a second heading: files put one") == (path, line, message[:31])
        assert ["m", "n"] == [each.id for each in wm.read(file, on_error="collect").records]
        one = heading("Place", record={"city": "Sochi"})
        with pytest.raises(wm.RecordError, match=r"2 \$: a second heading"):
            wm.read(written(file, one, one))
        written(file, heading("Meetings"), {**m, "wco_meetings": 1})
        assert ["m"] == [each.id for each in wm.iter_read(file, unknown="keep")]

    def test_of_names_are_told(self, file: Path) -> None:
        """What is neither bundled nor declared; but not where records are asked for as records."""
        meetings = [{"id": "m", "name": "M", "hosts": ["nobody"]}, {"id": "n", "name": "N"}]
        for kind in ("Meetings", "Meeting"):
            written(file, heading(kind), *meetings)
            with pytest.raises(wm.RecordError, match=r":2 \$\.hosts\[0\]: no party 'nobody'"):
                list(wm.iter_read(file))
            stream = wm.iter_read(file, on_error="collect")
            assert ["n"] == [meeting.id for meeting in stream]
            assert [("$.hosts[0]", 2)] == [issue[:2] for issue in stream.issues]
            assert ["m", "n"] == [meeting.id for meeting in wm.iter_read(file, of=wm.Meeting)]

    def test_of_ids_are_told(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where one is that of a meeting that is remembered; but not where records are asked for as records."""
        monkeypatch.setattr(streaming, "MOST_IDS", 2)
        meetings = [{"id": key, "name": key.upper()} for key in "abcbca"]
        written(file, heading("Meetings"), *meetings)
        with pytest.raises(wm.RecordError, match=r"file.jsonl:5 \$\.id: 'b' is the id of line 3 too$"):
            list(wm.iter_read(file))
        stream = wm.iter_read(file, on_error="collect")
        assert list("abcc") == [meeting.id for meeting in stream]
        assert [(5, "'b' is the id of line 3 too"), (7, "'a' is the id of line 2 too")] == [
            (issue.line, issue.message) for issue in stream.issues
        ]
        assert list("abcbca") == [meeting.id for meeting in wm.iter_read(file, of=wm.Meeting)]

    def test_of_several_kinds_are_told_at_once_up_to_the_next_good_record(self, file: Path) -> None:
        """A record that can't be read, an id that is taken and a topic that nobody knows."""
        a, again, d = ({"id": key, "name": "N"} for key in "aad")
        bad, strange = ({"id": "b", "name": "N", "kind": "party"}, {"id": "c", "name": "N", "topics": ["sunshine"]})
        stream = wm.iter_read(written(file, heading("Meetings"), a, bad, again, strange, d, bad))
        assert "a" == next(stream).id
        with pytest.raises(wm.RecordError) as caught:
            next(stream)
        assert [3, 4, 5] == [issue.line for issue in caught.value.issues]

    def test_of_ids_are_those_that_reading_finds(self, file: Path) -> None:
        """The id of a meeting that is left out for its names is taken all the same, as where all problems raise."""
        given = [{"id": "a", "name": "A", "hosts": ["nobody"]}, *({"id": key, "name": "A"} for key in "abab")]
        written(file, heading("Meetings"), *given)
        stream, whole = wm.iter_read(file, on_error="collect"), wm.read(file, on_error="collect")
        assert list("b") == [meeting.id for meeting in stream] == [meeting.id for meeting in whole.records]
        assert sorted(stream.issues) == sorted(whole.issues)
        with pytest.raises(wm.RecordError) as caught:
            wm.read(file)
        assert sorted(whole.issues) == sorted(caught.value.issues)

    def test_of_declared_terms_are_told(self, file: Path) -> None:
        """At the heading; without what clashes, in a stream that collects."""
        series = [{"id": "x", "name": "X"}, {"id": "council", "name": "Another"}]
        meetings = [{"id": "m", "name": "M", "series": "x"}, {"id": "n", "name": "N", "series": "council"}]
        written(file, heading("Meetings", series=series), *meetings)
        with pytest.raises(wm.RecordError, match=r":1 \$\.series\[1\]"):
            next(wm.iter_read(file))
        stream = wm.iter_read(file, on_error="collect")
        assert ["m", "n"] == [meeting.id for meeting in stream]
        assert [("$.series[1]", 1)] == [issue[:2] for issue in stream.issues]

    def test_have_an_end(self, file: Path) -> None:
        """After so many, a stream ends and says so."""
        written(file, heading("Place"), *[{}] * 5, {"city": "Baku"})
        stream = wm.iter_read(file, of=wm.Place, on_error="collect", most_issues=3)
        assert [] == list(stream)
        assert "this makes 3 problems: what follows was not looked at" == stream.issues[-1].message

    def test_of_a_line_without_end_are_told(self, file: Path) -> None:
        """It isn't held, and what follows it is read."""
        long = json.dumps({"city": "x" * 1_000_000})
        lines = [json.dumps(heading("Place")), long, '{"city":"Baku"}', '{"city":"\udcff"}', long]
        file.write_bytes("\n".join(lines).encode(errors="surrogateescape"))
        stream = wm.iter_read(file, of=wm.Place, on_error="collect", most_bytes=100)
        assert [wm.Place(city="Baku")] == list(stream)
        offset = file.read_bytes().index(b"\xff")
        assert [
            (2, "a line of more than 100 bytes: raise most_bytes to read it"),
            (4, f"no UTF-8: byte 0xff at offset {offset}"),
            (5, "a line of more than 100 bytes: raise most_bytes to read it"),
        ] == [(issue.line, issue.message) for issue in stream.issues]
        for most, said in ((10, "10 bytes"), (1, "1 byte")):
            with pytest.raises(wm.RecordError, match=f"a line of more than {said}: raise"):
                next(wm.iter_read(file, most_bytes=most))


def many(size: int) -> Iterator[wm.Meeting]:
    for number in range(size):
        place = wm.Place(city=f"City {number}", venue="A venue that is always different " * 20)
        yield wm.Meeting(id=f"m-{number}", name=f"M {number}", place=place)


class TestMemory:
    """A stream takes the same memory for any number of records."""

    def peak(self, file: Path, size: int) -> int:
        wm.write(many(size), file)
        tracemalloc.start()
        try:
            wm.write((meeting for meeting in wm.iter_read(file, of=wm.Meeting)), file.with_suffix(".copy.jsonl"))
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    def test_does_not_grow(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Once the tables of shared parts and of ids are full, which is sooner here than otherwise."""
        monkeypatch.setattr(reading, "_MOST_SHARED", 200)
        monkeypatch.setattr(from_documents, "MOST_IDS", 200)
        self.peak(file, 100)
        # What else goes on in the process can only add to it.
        first, second = (min(self.peak(file, size) for _ in range(3)) for size in (1_000, 4_000))
        assert file.read_bytes() == file.with_suffix(".copy.jsonl").read_bytes()
        assert second < first * 1.25

    def test_of_the_process_is_bounded(self, file: Path) -> None:
        """Reading and writing, all included."""
        # The kernel's own count. That of `resource` begins with the memory of whoever started the process.
        status = Path("/proc/self/status")
        if not status.exists():
            pytest.skip("no /proc here")  # pragma: no cover
        wm.write(many(5_000), file)
        program = (
            "import re, sys, wco_meetings as wm\n"
            "wm.write(wm.iter_read(sys.argv[1], of=wm.Meeting), sys.argv[2])\n"
            "print(re.search('VmHWM: *([0-9]+) kB', open('/proc/self/status').read().replace('\\t', ' '))[1])\n"
        )
        command = [sys.executable, "-c", program, str(file), str(file.with_suffix(".copy.jsonl"))]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert int(done.stdout) < 200 * 1024


class TestProgress:
    """A bar shows how many of the bytes have been read."""

    def test_is_shown(self, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """On the standard error; without being asked there is none."""
        pytest.importorskip("tqdm", reason="the extra 'progress' is not installed")
        wm.write(PLACES, file)
        assert PLACES == list(wm.iter_read(file, of=wm.Place))
        assert "" == capsys.readouterr().err
        assert PLACES == list(wm.iter_read(file, of=wm.Place, progress=True))
        assert "100%" in capsys.readouterr().err

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
    def test_of_a_pipe_is_none(self, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Nobody knows how long it is; what comes through it is read all the same."""
        wm.write(PLACES, file)
        os.mkfifo(pipe := tmp_path / "pipe.jsonl")
        with ThreadPoolExecutor(1) as pool:
            pool.submit(pipe.write_bytes, file.read_bytes())
            assert PLACES == list(wm.iter_read(pipe, of=wm.Place, progress=True))
        assert "" == capsys.readouterr().err

    def test_counts_bytes(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """All of the file's, and never more."""
        monkeypatch.setattr(Bar, "made", [])
        monkeypatch.setitem(sys.modules, "tqdm", SimpleNamespace(tqdm=Bar))
        wm.write(many(1_000), file)
        for _ in islice(stream := wm.iter_read(file, of=wm.Meeting, progress=True), 500):
            pass
        (bar,) = Bar.made
        assert 0 < bar.n < bar.total == file.stat().st_size
        list(stream)
        assert bar.n == bar.total

    def test_needs_its_extra(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Which the error names."""
        monkeypatch.setitem(sys.modules, "tqdm", None)
        wm.write(PLACES, file)
        with pytest.raises(wm.MissingExtra, match=r"a progress bar needs the extra 'progress'"):
            next(wm.iter_read(file, progress=True))


class Bar:
    """As much of a progress bar as is used."""

    made: ClassVar[list["Bar"]] = []

    def __init__(self, total: int, **_: Any) -> None:
        self.total, self.n = total, 0
        self.made.append(self)

    def __enter__(self) -> "Bar":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def update(self, count: int) -> None:
        self.n += count

"""Documents of older versions: what was released stays readable, and says the same for ever."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from golden_records import COLLECTION, RECORDS
from says import default_of

import wco_meetings as wm
from wco_meetings.codec import document as document_module
from wco_meetings.codec.document import VERSION
from wco_meetings.codec.migrations import MIGRATIONS, Migration
from wco_meetings.codec.wire import RECORDS as CLASSES, fields_of

GOLDEN = Path(__file__).parent / "golden"

# All that have trees for records. JSON is YAML too, so that one text serves both.
FORMATS = ("json", "jsonl", "yaml", "msgpack")


def parts(value: Any) -> Iterator[Any]:
    """Every record in a value."""
    if attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


class TestGoldenFiles:
    """There are files of each version that was released, and they are read to the same records for ever."""

    @pytest.mark.parametrize("name", ["v1.json", "v1.jsonl"])
    def test_are_read_to_the_same_collection(self, name: str) -> None:
        """With the terms that it declares."""
        found = wm.read(GOLDEN / name)
        assert COLLECTION == found
        assert COLLECTION.declared == found.declared

    def test_are_read_to_the_same_records(self) -> None:
        """A document on each line, of one record each."""
        lines = (GOLDEN / "v1.records.jsonl").read_bytes().splitlines()
        assert RECORDS == [wm.loads(line) for line in lines]

    def test_are_those_that_are_looked_at(self) -> None:
        """None lies about that no test reads."""
        assert ["v1.json", "v1.jsonl", "v1.records.jsonl"] == sorted(path.name for path in GOLDEN.glob("v*"))

    def test_lack_no_field(self) -> None:
        """Every field of every class says something in a file of the newest version."""
        lines = [line for path in GOLDEN.glob(f"v{VERSION}*.records.jsonl") for line in path.read_bytes().splitlines()]
        said = {
            f"{type(part).__name__}.{field.name}"
            for line in lines
            for part in parts(wm.loads(line))
            for field in attrs.fields(type(part))
            if getattr(part, field.name) != default_of(field)
        }
        fields = {f"{name}.{field}" for name, kind in CLASSES.items() for field in fields_of(kind)}
        assert set() == fields - said


def old_heading(tree: dict[str, Any]) -> dict[str, Any]:
    """What was called `terms` is called `topics` now, and one class has another name."""
    if "terms" in tree:
        tree["topics"] = tree.pop("terms")
    return {**tree, "type": {"Venue": "Place"}.get(tree["type"], tree["type"])}


def old_record(kind: str, tree: dict[str, Any]) -> dict[str, Any]:
    """A meeting's `title` is its name now, and the town of a venue the city of a place."""
    if kind == "Meetings":
        tree["name"] = tree.pop("title")
        return tree
    return {"city": tree["town"].removeprefix("Town of ")}


@pytest.fixture
def second_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if version 2 of the schema were the newest, and there were a step to it."""
    monkeypatch.setattr(document_module, "VERSION", 2)
    monkeypatch.setitem(MIGRATIONS, 1, Migration(old_heading, old_record))


@pytest.fixture
def third_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if there were another after it, in which notes are asked for."""
    monkeypatch.setattr(document_module, "VERSION", 3)
    monkeypatch.setitem(MIGRATIONS, 1, Migration(old_heading, old_record))
    step = Migration(lambda tree: tree, lambda kind, tree: {**tree, "note": f"A {kind} of the second version."})
    monkeypatch.setitem(MIGRATIONS, 2, step)


@pytest.fixture
def other_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if version 2 had the same fields, and meant other things by them."""
    monkeypatch.setattr(document_module, "VERSION", 2)
    step = Migration(lambda tree: tree, lambda _, tree: {**tree, "city": tree["city"].title()})
    monkeypatch.setitem(MIGRATIONS, 1, step)


HEADING = {"wco_meetings": 1, "type": "Meetings", "terms": ["fur"]}
MEETING = {"id": "m", "title": "M", "topics": ["fur"]}


def written(form: str, heading: dict[str, Any], *records: Any) -> bytes:
    """A document with this heading and these trees, the records first where the format allows it."""
    if form == "jsonl":
        return "\n".join(map(json.dumps, [heading, *records])).encode()
    whole = {"records": records, **heading}
    if form == "msgpack":
        return bytes(
            pytest.importorskip("msgpack").packb(heading) + b"".join(map(pytest.importorskip("msgpack").packb, records))
        )
    if form == "yaml":
        pytest.importorskip("yaml")
    return json.dumps(whole).encode()


class TestMigration:
    """A document of an older version is brought to the newest while it is read."""

    def test_has_a_step_from_each_version(self) -> None:
        """To the next: there is none yet, since the first version is the newest."""
        assert list(range(1, VERSION)) == sorted(MIGRATIONS)

    @pytest.mark.usefixtures("second_version")
    @pytest.mark.parametrize("form", FORMATS)
    def test_reads_older_documents(self, form: str) -> None:
        """In every format whose records are trees: the heading, and each record by what it was."""
        found = wm.loads(written(form, HEADING, MEETING), form)
        assert {"fur"} == found.topics - wm.load().topics
        assert [("m", "M")] == [(meeting.id, meeting.name) for meeting in found]
        places = wm.loads(
            written(form, {"wco_meetings": 1, "type": "Venue"}, {"town": "Town of Sochi"}), form, of=wm.Place
        )
        assert (wm.Place(city="Sochi"),) == places

    @pytest.mark.usefixtures("other_words")
    @pytest.mark.parametrize("form", FORMATS)
    def test_leaves_out_no_record(self, form: str) -> None:
        """That would be right, and mean something else, as it stands: no road leads past a step."""
        heading = {"wco_meetings": 1, "type": "Place"}
        records = [{"city": "sochi"}, {"city": "baku"}]
        data = written(form, heading, *records)
        if form == "json":
            lines = ",\n".join(map(json.dumps, records))
            data = f'{json.dumps(heading)[:-1]},"records":[\n{lines}\n]}}'.encode()
        assert ["Sochi", "Baku"] == [place.city for place in wm.loads(data, form, of=wm.Place)]

    @pytest.mark.usefixtures("second_version")
    def test_takes_no_heading_in_which_a_key_stands_twice(self) -> None:
        """What it would say in a later version would only be guessed."""
        data = written("json", {**HEADING, "terms": [{"a": 1, "b": 2}]}, MEETING).replace(b'"b"', b'"a"')
        found = wm.loads(data, on_error="collect")
        assert (0, ["$.terms[0].a"]) == (len(found.records), [issue.path for issue in found.issues])

    @pytest.mark.usefixtures("second_version")
    @pytest.mark.parametrize("form", ["json", "jsonl"])
    def test_reads_a_document_of_one_record(self, form: str) -> None:
        """Whose tree stands in the heading."""
        data = json.dumps({"wco_meetings": 1, "type": "Venue", "record": {"town": "Baku"}}).encode()
        assert wm.Place(city="Baku") == wm.loads(data, form)  # type: ignore[comparison-overlap]

    @pytest.mark.usefixtures("second_version")
    def test_reads_streams(self, tmp_path: Path) -> None:
        """A record at a time; what is written is of the newest version."""
        old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
        old.write_bytes(written("jsonl", HEADING, MEETING, {**MEETING, "id": "n"}))
        wm.write(wm.iter_read(old), new)
        assert b'{"wco_meetings":2,"type":"Meetings","topics":["fur"]}' == new.read_bytes().splitlines()[0]
        assert wm.read(old) == wm.read(new)
        assert ["m", "n"] == [meeting.id for meeting in wm.iter_read(new)]

    @pytest.mark.usefixtures("third_version")
    def test_goes_all_the_steps(self) -> None:
        """From the first version two, from the second one."""
        (first,) = wm.loads(written("json", HEADING, MEETING))
        second = {**MEETING, "name": "M"}
        del second["title"]
        (same,) = wm.loads(written("json", {"wco_meetings": 2, "type": "Meetings", "topics": ["fur"]}, second))
        assert first == same
        assert "A Meetings of the second version." == first.note

    @pytest.mark.usefixtures("second_version")
    def test_is_as_strict_as_ever(self) -> None:
        """Problems have the paths that they have in the newest version; nothing is half migrated."""
        data = written("jsonl", {**HEADING, "colour": 1}, {**MEETING, "name": 7, "title": 8}, [], {**MEETING, "x": 1})
        with pytest.raises(wm.RecordError) as caught:
            wm.loads(data, "jsonl")
        assert [("$.colour", 1), ("$.name", 2), ("$", 3), ("$.x", 4)] == [issue[:2] for issue in caught.value.issues]
        found = wm.loads(data, "jsonl", unknown="keep", on_error="collect")
        assert [("x",)] == [key.path for meeting in found.records for key in meeting.unknown_keys]

    @pytest.mark.usefixtures("second_version")
    def test_tells_what_it_cannot_migrate(self) -> None:
        """What doesn't follow the version that it says: each record by itself, a heading for all."""
        data = written("json", HEADING, {"id": "a"}, MEETING)
        found = wm.loads(data, on_error="collect")
        assert ["m"] == [meeting.id for meeting in found.records]
        assert [("$.records[0]", "not as the schema's version 1 has it: KeyError: 'title'")] == [
            (issue.path, issue.message) for issue in found.issues
        ]
        with pytest.raises(wm.RecordError, match="not as the schema's version 1 has it: KeyError: 'type'"):
            wm.loads(b'{"wco_meetings":1,"records":[]}')

    @pytest.mark.usefixtures("second_version")
    def test_sees_keys_that_stand_twice(self) -> None:
        """Before a step could choose one of them."""
        data = written("json", HEADING, MEETING).replace(b'"id": "m"', b'"id":"m","id":"n"')
        with pytest.raises(wm.RecordError, match="stands twice") as caught:
            wm.loads(data)
        assert 1 == len(caught.value.issues)

    @pytest.mark.usefixtures("second_version")
    def test_leaves_the_newest_version_alone(self) -> None:
        """No step is taken with it."""
        data = written("json", {"wco_meetings": 2, "type": "Meetings"}, {"id": "m", "name": "M"})
        assert "M" == wm.loads(data).one().name

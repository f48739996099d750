"""The JSON Schema says what the codec reads: what is read is valid; what is refused isn't, as far as it can say so."""

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import strategies
from damage import damaged
from hypothesis import given, settings, strategies as st

import wco_meetings as wm
from wco_meetings.codec import examples, schema as schema_module
from wco_meetings.codec.wire import RECORDS, fields_of

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")

SCHEMA = wm.json_schema()
DATA = Path(str(wm.__file__)).parent / "data"
DOCUMENTS = jsonschema.Draft202012Validator(SCHEMA)


def validator(name: str) -> Any:
    """What says whether something is of one of the definitions."""
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


VALIDATORS = {kind: validator(name) for name, kind in RECORDS.items()}

# What JSON Schema can't say: how the reader puts it, and the smallest thing that only the reader refuses.
SPAN = {"start": "2015-11-25", "end": "2015-11-26"}
TITLE: list[Any] = [{"title": "T"}]
EVIDENCE = {"source": 0, "start": 0, "end": 1}
MEETING: dict[str, Any] = {"id": "m", "name": "M"}
UNSAID: dict[str, tuple[type[Any], dict[str, Any]]] = {
    "a day on or after start": (wm.DateSpan, {"start": "2015-11-25", "end": "2015-11-24"}),
    "the last day of a month": (wm.DateSpan, {"start": "2016-02-01", "end": "2016-02-28", "precision": "month"}),
    "a position after start": (wm.Evidence, {"source": 0, "start": 5, "end": 5}),
    "an index into": (wm.Meeting, {**MEETING, "sources": TITLE, "evidence": [["name", {**EVIDENCE, "source": 1}]]}),
    "evidence of a fact": (wm.Meeting, {**MEETING, "sources": TITLE, "evidence": [["dates", EVIDENCE]]}),
    "a field that has a value": (wm.Source, {"title": "T", "evidence": [["url", EVIDENCE]]}),
    "numbers that rise": (wm.Meeting, {**MEETING, "numbers": [2, 1]}),
    "each field once": (
        wm.Meeting,
        {**MEETING, "sources": TITLE, "evidence": [["name", EVIDENCE], ["name", EVIDENCE]]},
    ),
    "each language once": (wm.Series, {**MEETING, "names": [["en", "A"], ["en", "B"]]}),
    "one of the candidates": (wm.Ambiguity, {**examples.EXAMPLES[wm.Ambiguity], "default": "KZ"}),
    "a text without lone surrogates": (wm.Place, {"city": "\ud800"}),
    "an id of": (wm.Link, {"rel": "follows", "target": "\U000e0001"}),
    "an http or https address": (wm.Source, {"url": "https://example.org/\U000e0001"}),
    "a whole number": (wm.Count, {"value": 1.0, "unit": "members"}),
}


def issues_of(kind: type[Any], tree: Any) -> list[str]:
    try:
        wm.from_dict(kind, tree)
    except wm.RecordError as error:
        return [issue.message for issue in error.issues]
    return []


# Those of a single value: they only excuse a tree that has a character, or a number, of the kind that they are about.
OF_CHARACTERS = ("a text without lone surrogates", "an id of", "an http or https address")
OF_NUMBERS = "a whole number"


def unsaid(message: str, tree: Any) -> bool:
    rule = next((rule for rule in UNSAID if rule in message), None)
    if rule in OF_CHARACTERS:
        return any(map(is_odd, json.dumps(tree, ensure_ascii=False)))
    return ".0" in json.dumps(tree) if rule == OF_NUMBERS else rule is not None


def is_odd(character: str) -> bool:
    """Whether the schema can't tell if a character can be printed."""
    return character > "\uffff" or unicodedata.category(character) in ("Cn", "Cs")


class TestSchema:
    """It is a schema, made anew each time."""

    def test_follows_the_draft_that_it_names(self) -> None:
        """2020-12."""
        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        assert "https://json-schema.org/draft/2020-12/schema" == SCHEMA["$schema"]

    def test_is_json(self) -> None:
        """All the way down, and the same when it was written and read."""
        assert SCHEMA == json.loads(json.dumps(SCHEMA))

    def test_belongs_to_whoever_asked(self) -> None:
        """To change it changes no other."""
        wm.json_schema()["$defs"]["Text"].clear()
        wm.json_schema()["$defs"]["Meeting"]["properties"]["hosts"].clear()
        wm.json_schema()["$defs"]["Place"]["examples"][0].clear()
        wm.json_schema()["$defs"]["Place"]["allOf"][0].clear()
        assert SCHEMA == wm.json_schema()

    def test_has_every_class_and_field(self) -> None:
        """With what is said of it, and an example that is read."""
        for name, kind in RECORDS.items():
            said = SCHEMA["$defs"][name]
            assert list(fields_of(kind)) == list(said["properties"])
            assert said["description"]
            for example in said["examples"]:
                assert [] == list(VALIDATORS[kind].iter_errors(example))
                assert example == wm.to_dict(wm.from_dict(kind, example))

    def test_says_what_the_docstrings_say(self) -> None:
        """Of classes, of closed lists, and of those fields that they name."""
        defs = SCHEMA["$defs"]
        assert defs["Theme"]["description"] == "The WCO's theme of a year, under its official wording."
        assert defs["Mode"]["description"] == "How people took part."
        assert (
            "`numbers` its ordinals, rising, two where one gathering bears two session numbers."
            == (defs["Meeting"]["properties"]["numbers"]["description"])
        )
        assert "description" not in defs["Meeting"]["properties"]["name"]
        # What is no field on the wire, and what is raised, are no business of a schema's readers.
        assert not re.search(r"unknown_keys|\bRaises\b", json.dumps(SCHEMA))

    def test_can_be_made_without_docstrings(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Which `python -OO` takes away."""
        monkeypatch.setattr(schema_module, "getdoc", lambda _: None)
        assert "description" not in wm.json_schema()["$defs"]["Theme"]

    def test_shows_documents(self) -> None:
        """Its own examples are read."""
        for example in SCHEMA["examples"]:
            DOCUMENTS.validate(example)
            (meeting,) = wm.loads(json.dumps(example).encode())  # whose parties, series and topics there are
            assert (meeting.dates, meeting.place) == ((sochi := wm.load()[meeting.id]).dates, sochi.place)


class TestDocuments:
    """Whatever is written is valid."""

    def test_that_are_bundled_are_valid(self) -> None:
        """Every record of every file, and the files as wholes."""
        files = sorted(DATA.glob("*.jsonl"))
        assert files
        for path in files:
            first, *rest = map(json.loads, path.read_text("utf-8").splitlines())
            assert [] == list(validator("Heading").iter_errors(first))
            assert [] == [error.message for error in DOCUMENTS.iter_errors({**first, "records": rest})]

    @settings(max_examples=25)
    @given(st.data())
    def test_that_are_written_are_valid(self, data: st.DataObject) -> None:
        """Of one record, of several and of none."""
        kind = data.draw(st.sampled_from(list(strategies.BY_CLASS)))
        records = data.draw(strategies.sequences(kind))
        for x in (records, *records):
            assert [] == list(DOCUMENTS.iter_errors(json.loads(wm.dumps(x))))
            heading = json.loads(wm.dumps(x, "jsonl").partition(b"\n")[0])
            assert [] == list(validator("Heading").iter_errors(heading))

    def test_that_declare_terms_are_valid(self) -> None:
        """Parties of every kind, series and topics."""
        known = wm.load()
        directory = known.directory.with_parties(
            wm.Organisation(id="x-org", name="X", kind="other"),
            wm.Territory(code="AQ", name="Antarctica"),
            wm.Member(code="UM", name="Islands"),
        )
        series = [wm.Series(id="x-series", name="Own series")]
        meetings = wm.Meetings([], directory=directory, series=series, topics=["x-topic"])
        assert [] == list(DOCUMENTS.iter_errors(json.loads(wm.dumps(meetings))))

    @pytest.mark.parametrize(
        "document",
        [
            {},
            [],
            {"type": "Place", "records": []},
            {"wco_meetings": 2, "type": "Place", "records": []},
            {"wco_meetings": True, "type": "Place", "records": []},
            {"wco_meetings": 1},
            {"wco_meetings": 1, "type": "Place"},
            {"wco_meetings": 1, "type": "Places", "records": []},
            {"wco_meetings": 1, "type": "Place", "record": {"city": "A"}, "records": []},
            {"wco_meetings": 1, "type": "Place", "records": [{"city": "A"}, {"town": "B"}]},
            {"wco_meetings": 1, "type": "Place", "records": [], "topics": []},
            {"wco_meetings": 1, "records": [{"city": "A"}]},
            {"wco_meetings": 1, "type": None, "record": {"city": "A"}},
            {"wco_meetings": 1, "type": "Meetings", "record": {"id": "m", "name": "M"}},
            {"wco_meetings": 1, "type": "Meetings", "records": [], "topics": ["a b"]},
            {"wco_meetings": 1, "type": "Meetings", "records": [], "parties": [{"type": "Meeting"}]},
            {"wco_meetings": 1, "type": "Meetings", "records": [], "parties": [{"code": "AQ", "name": "A"}]},
            {
                "wco_meetings": 1,
                "type": "Meetings",
                "records": [],
                "parties": [{"type": "Territory", "code": "AQ", "name": "A", "region": "EUR"}],
            },
            {"wco_meetings": 1, "type": "Meetings", "records": [], "series": [{"id": "x"}]},
        ],
    )
    def test_that_are_refused_are_not_valid(self, document: Any) -> None:
        """For their headings, or for what they declare."""
        with pytest.raises(wm.RecordError):
            wm.loads(json.dumps(document).encode())
        assert not DOCUMENTS.is_valid(document)

    @pytest.mark.parametrize(
        "document", [{"wco_meetings": 1, "records": []}, {"wco_meetings": 1, "type": None, "records": []}]
    )
    def test_that_are_read_are_valid(self, document: Any) -> None:
        """Those without a type, which hold nothing."""
        assert () == wm.loads(json.dumps(document).encode())
        assert DOCUMENTS.is_valid(document)


class TestRecords:
    """Valid is what is read, but for the rules that JSON Schema can't say."""

    @settings(max_examples=200)
    @given(st.data())
    def test_that_are_damaged_are_valid_where_they_are_read(self, data: st.DataObject) -> None:
        """And not valid where they are refused for anything but those rules."""
        kind = data.draw(st.sampled_from(list(RECORDS.values())))
        tree = data.draw(damaged(wm.to_dict(data.draw(strategies.BY_CLASS[kind]()))))
        issues = issues_of(kind, tree)
        if VALIDATORS[kind].is_valid(tree):
            assert [] == [message for message in issues if not unsaid(message, tree)]
        else:
            assert [] != issues

    @pytest.mark.parametrize("rule", UNSAID)
    def test_break_each_rule_that_is_left_to_the_reader(self, rule: str) -> None:
        """There is none among those that the schema says."""
        kind, tree = UNSAID[rule]
        assert [True] == [rule in message and unsaid(message, tree) for message in issues_of(kind, tree)]
        assert VALIDATORS[kind].is_valid(tree)

    @pytest.mark.parametrize(
        ("kind", "tree"),
        [
            (wm.Place, {}),
            (wm.Place, {"city": None}),
            (wm.Place, {"city": " \u2003"}),
            (wm.Place, {"city": "x" * 100_001}),
            (wm.Place, {"country": "kz"}),
            (wm.Source, {"language": "en"}),
            (wm.Source, {"title": "T", "language": "en\n"}),
            (wm.Source, {"title": "T", "language": "12"}),
            (wm.Source, {"title": "T", "sha256": "A" * 64}),
            (wm.Source, {"sha256": "a" * 64 + "\n"}),
            (wm.Source, {"url": "ftp://example.org"}),
            (wm.Source, {"url": "https://example.org/a b"}),
            (wm.Source, {"url": "https://"}),
            (wm.Source, {"url": "http://[::1"}),
            (wm.Source, {"title": "T", "evidence": [["evidence", EVIDENCE]]}),
            (wm.Membership, {"since": SPAN, "by": SPAN}),
            (wm.Ambiguity, {**examples.EXAMPLES[wm.Ambiguity], "candidates": []}),
            (wm.DateSpan, {"start": "2015-11-02", "end": "2015-11-30", "precision": "month"}),
            (wm.DateSpan, {"start": "2015-11-01", "end": "2015-12-30", "precision": "month"}),
            (wm.DateSpan, {"start": "2015-02-01", "end": "2015-12-31", "precision": "year"}),
            (wm.DateSpan, {"start": "2015-11-25", "end": "2015-11-25\n"}),
            (wm.DateSpan, {"start": "20151125", "end": "2015-11-26"}),
            (wm.DateSpan, {"start": "2015-11-25", "end": "2200-01-01"}),
            (wm.Meeting, {**MEETING, "numbers": [0]}),
            (wm.Meeting, {**MEETING, "numbers": [1, 1]}),
            (wm.Meeting, {**MEETING, "numbers": [2**63]}),
            (wm.Meeting, {**MEETING, "hosts": ["KZ", "KZ"]}),
            (wm.Meeting, {**MEETING, "hosts": None}),
            (wm.Meeting, {**MEETING, "id": "a\u00a0b"}),
            (wm.Meeting, {**MEETING, "id": "a\n"}),
            (wm.Meeting, {**MEETING, "unknown_keys": []}),
            (wm.Meeting, {**MEETING, "sources": TITLE, "evidence": [["counts", EVIDENCE]]}),
            (wm.Meeting, {**MEETING, "sources": TITLE, "evidence": [["name[0]", EVIDENCE]]}),
            (wm.Meeting, {**MEETING, "sources": TITLE, "evidence": [["name\n", EVIDENCE]]}),
            (wm.Meeting, {**MEETING, "sources": TITLE, "topics": ["x"], "evidence": [["topics[00]", EVIDENCE]]}),
            (wm.Meeting, {**MEETING, "sources": TITLE, "evidence": [["name", EVIDENCE, 1]]}),
            (wm.Series, {**MEETING, "names": [["en"]]}),
            (wm.Theme, {"year": 1951, "name": "T"}),
        ],
    )
    def test_break_rules_that_the_schema_says(self, kind: type[Any], tree: Any) -> None:
        """One by one."""
        assert issues_of(kind, tree)
        assert not VALIDATORS[kind].is_valid(tree)

    def test_have_the_days_that_there_are(self) -> None:
        """Each of three centuries, and those that there aren't."""
        pattern = re.compile(SCHEMA["$defs"]["Day"]["pattern"])
        written = [f"{y}-{m:02}-{d:02}" for y in range(1898, 2202) for m in range(14) for d in range(33)]
        assert [text for text in written if is_day(text)] == [text for text in written if pattern.search(text)]

    @given(st.characters())
    def test_have_ids_of_characters_that_can_be_printed(self, character: str) -> None:
        """In the Basic Multilingual Plane, as far as Unicode has assigned it."""
        said = validator("Id").is_valid(character)
        assert said or not character.isprintable() or character == " "
        assert not said or character.isprintable() or is_odd(character)


def is_day(text: str) -> bool:
    try:
        day = date.fromisoformat(text)
        wm.DateSpan(start=day, end=day)
    except ValueError:
        return False
    return True


def patterns(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        yield from [tree["pattern"]] if isinstance(tree.get("pattern"), str) else []
        for part in tree.values():
            yield from patterns(part)
    elif isinstance(tree, list):
        for part in tree:
            yield from patterns(part)


class TestPatterns:
    """The regular expressions are those of every language."""

    def test_have_nothing_that_is_python_alone(self) -> None:
        """No look-around, no named group, no class that stands for other characters elsewhere, and no astral escape."""
        found = set(patterns(SCHEMA))
        assert len(found) > 5
        assert [] == [pattern for pattern in found if re.search(r"\(\?|\\[sSwWdDbBAZU]", pattern)]

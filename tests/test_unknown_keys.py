"""`unknown="keep"`: keys that nothing is known of go through with their meeting, wherever in it they stood."""

import copy
import json
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
import strategies
from forms import installed
from hypothesis import given, settings, strategies as st

import wco_meetings as wm
from wco_meetings.codec.unknown import merged

FORMATS = ("json", "jsonl")
in_each_format = pytest.mark.parametrize("form", FORMATS)

EVIDENCE = {"source": 0, "start": 0, "end": 4}
WEATHER = {"sun": [1, 2.5, None, True], "текст": "Côte"}
MEETING: dict[str, Any] = {
    "id": "m",
    "name": "M",
    "weather": WEATHER,
    "unknown_keys": [],
    "dates": {"start": "2015-11-25", "end": "2015-11-26", "tz": "Europe/Moscow"},
    "place": {"city": "Sochi", "room.no[1]": 7},
    "participations": [{"party": "KZ"}, {"party": "RU", "seat": 1, "table": {"round": True}}],
    "outcomes": [{"kind": "noted", "summary": "It.", "evidence": {**EVIDENCE, "sure": 0.5}}],
    "sources": [{"title": "T", "evidence": [["title", {**EVIDENCE, "sure": 0.25}]]}],
    "evidence": [["name", {**EVIDENCE, "by": "hand"}]],
}
PATHS = [
    ("dates", "tz"),
    ("evidence", 0, 1, "by"),
    ("outcomes", 0, "evidence", "sure"),
    ("participations", 1, "seat"),
    ("participations", 1, "table"),
    ("place", "room.no[1]"),
    ("sources", 0, "evidence", 0, 1, "sure"),
    ("unknown_keys",),
    ("weather",),
]


def document(*meetings: Any, **heading: Any) -> bytes:
    return json.dumps({"wco_meetings": 1, "type": "Meetings", **heading, "records": meetings}).encode()


def kept(tree: Any) -> wm.Meeting:
    return wm.from_dict(wm.Meeting, tree, unknown="keep")


def issues_of(data: bytes, **options: Any) -> list[tuple[str, str]]:
    with pytest.raises(wm.RecordError) as caught:
        wm.loads(data, unknown="keep", **options)
    return [(issue.path, issue.message) for issue in caught.value.issues]


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abж \n", max_size=3), inner, max_size=3),
    max_leaves=5,
)


def objects(tree: Any) -> list[dict[str, Any]]:
    """Every object in a tree."""
    parts = list(tree.values()) if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return [*([tree] if isinstance(tree, dict) else []), *(found for part in parts for found in objects(part))]


@st.composite
def extended(draw: st.DrawFn) -> dict[str, Any]:
    """The tree of a meeting with keys from elsewhere in some of its objects."""
    tree = wm.to_dict(draw(strategies.meetings(**strategies.bundled_names())))
    for place in draw(st.lists(st.sampled_from(objects(tree)), max_size=4)):
        place[draw(st.sampled_from(["x", "unknown_keys", "a b", "", "é"]))] = draw(JSON)
    return tree


class TestKeeping:
    """Nothing is lost, and nothing changes what is known."""

    @given(extended())
    def test_gives_back_the_tree(self, tree: Any) -> None:
        """What was read is written as it was, whatever stood in it."""
        assert tree == wm.to_dict(kept(tree))
        assert repr(wm.to_dict(kept(json.loads(json.dumps(tree))))) == repr(wm.to_dict(kept(tree)))

    @pytest.mark.parametrize("around", [lambda tree: [tree], lambda tree: {"a": tree}], ids=["lists", "objects"])
    def test_goes_a_hundred_deep(self, around: Callable[[Any], Any]) -> None:
        """As far as every format does."""
        tree: Any = 1
        for _ in range(100):
            tree = around(tree)
        assert {"id": "m", "name": "M", "x": tree} == wm.to_dict(kept({"id": "m", "name": "M", "x": tree}))

    @settings(max_examples=25)
    @given(st.lists(extended(), max_size=2, unique_by=lambda tree: tree["id"]), st.sampled_from(FORMATS))
    def test_gives_back_the_document(self, trees: list[Any], form: str) -> None:
        """In every format."""
        meetings = [kept(tree) for tree in trees]
        data = wm.dumps(meetings, form)
        found = wm.loads(data, form, of=wm.Meeting, unknown="keep")
        assert tuple(meetings) == found
        assert data == wm.dumps(found, form)

    def test_knows_where_each_key_stood(self) -> None:
        """By its path, in the order of paths; `value` is what it said."""
        meeting = kept(MEETING)
        assert PATHS == [key.path for key in meeting.unknown_keys]
        assert WEATHER == meeting.unknown_keys[-1].value
        assert '{"sun":[1,2.5,null,true],"текст":"Côte"}' == meeting.unknown_keys[-1].json

    def test_leaves_what_is_known_as_it_was(self) -> None:
        """Without its unknown keys, the meeting is the one that has none."""
        known = json.loads(json.dumps(MEETING))
        for *steps, name in PATHS:
            place = known
            for step in steps:
                place = place[step]
            del place[name]
        assert wm.from_dict(wm.Meeting, known) == attrs.evolve(kept(MEETING), unknown_keys=())

    def test_is_none_where_all_is_known(self) -> None:
        """And there is nothing to keep."""
        assert () == kept({"id": "m", "name": "M"}).unknown_keys

    def test_is_not_what_happens_unasked(self) -> None:
        """Each such key is a problem then; so is the name of the field that holds them."""
        with pytest.raises(wm.RecordError) as caught:
            wm.from_dict(wm.Meeting, MEETING)
        assert len(PATHS) == len(caught.value.issues)
        assert "no key of Meeting 'unknown_keys'" in [issue.message for issue in caught.value.issues]

    @in_each_format
    def test_survives_what_is_done_with_a_meeting(self, form: str, tmp_path: Path) -> None:
        """Filters, copies, pickling, a change of another field, and a stream from file to file."""
        meetings = wm.loads(document(MEETING, {"id": "n", "name": "N"}), unknown="keep")
        meeting = meetings[0]
        assert meeting == meetings.held_in("Sochi").one()
        assert meeting == pickle.loads(pickle.dumps(meeting)) == copy.deepcopy(meeting)
        assert meetings == pickle.loads(pickle.dumps(meetings))
        assert meeting.unknown_keys == attrs.evolve(meeting, note="A note.", topics=["drugs"]).unknown_keys
        assert hash(meeting) == hash(kept(MEETING))
        first, second = tmp_path / f"first.{form}", tmp_path / "second.jsonl"
        wm.write(meetings, first)
        assert meetings == wm.read(first, unknown="keep")
        wm.write(meetings, second)
        wm.write(wm.iter_read(second, unknown="keep"), tmp_path / "third.jsonl")
        assert second.read_bytes() == (tmp_path / "third.jsonl").read_bytes()

    @pytest.mark.parametrize("fast", [True, False])
    @pytest.mark.parametrize("form", [form for form in (*FORMATS, "yaml", "msgpack") if installed(form)])
    def test_is_kept_as_deep_as_it_may_be(self, form: str, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
        """In a part of a part of a meeting too, in whatever it is written."""
        if not fast:
            for library in ("msgspec", "msgpack", "orjson"):
                monkeypatch.setitem(sys.modules, library, None)
        deep: Any = 1
        for _ in range(100):
            deep = [deep]
        evidence = {"source": 0, "start": 0, "end": 2, "zz": deep}
        tree = {"id": "m", "name": "M", "zz": deep, "sources": [{"title": "T"}], "evidence": [["name", evidence]]}
        meetings = wm.Meetings([wm.from_dict(wm.Meeting, tree, unknown="keep")])
        assert meetings == wm.loads(wm.dumps(meetings, form), form, unknown="keep")

    def test_makes_meetings_differ(self) -> None:
        """Two that only differ in what is unknown aren't equal."""
        assert kept(MEETING) != kept({**MEETING, "weather": "bad"})

    @pytest.mark.parametrize("fast", [True, False])
    @pytest.mark.parametrize("form", ["json", "jsonl", "msgpack"])
    def test_goes_on_in_an_extraction(self, form: str, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whose meetings carry theirs, on either road."""
        if not fast:
            monkeypatch.setitem(sys.modules, "msgspec", None)
        plain = wm.Meeting(id="n", name="N")
        found = wm.Extraction(source=wm.Source(title="T"), meetings=[kept(MEETING), plain, kept(MEETING | {"id": "o"})])
        for x in (found, (found, wm.Extraction(source=wm.Source(title="T")))):
            assert x == wm.loads(wm.dumps(x, form), form, unknown="keep")
        tree = wm.to_dict(found)
        assert found == wm.from_dict(wm.Extraction, tree, unknown="keep")
        assert MEETING == tree["meetings"][0]

    def test_takes_a_document_in_any_order(self) -> None:
        """Where the heading comes last too."""
        data = json.dumps({"records": [MEETING], "type": "Meetings", "wco_meetings": 1}).encode()
        assert wm.Meetings([kept(MEETING)]) == wm.loads(data, unknown="keep")

    def test_collects_what_is_good(self) -> None:
        """A meeting with another problem is left out, with its unknown keys."""
        found = wm.loads(document({**MEETING, "name": 7}, {**MEETING, "id": "n"}), unknown="keep", on_error="collect")
        assert ["n"] == [meeting.id for meeting in found.records]
        assert ["$.records[0].name"] == [issue.path for issue in found.issues]


class TestWhatIsNotKept:
    """What can't be kept is refused, with its place."""

    @pytest.mark.parametrize(
        ("value", "why"),
        [
            ("NaN", "nan is no number of 64 bits"),
            ("[1e999]", "inf is no number of 64 bits"),
            ("18446744073709551616", "18446744073709551616 is no number of 64 bits"),
            ('"\\ud800"', "'\\ud800' is no text"),
            ('{"\\ud800":1}', "the key '\\ud800' is no text"),
            ('{"a":{"b":1,"b":2}}', "the key 'b' stands twice in one object"),
            ("[" * 101 + "]" * 101, "nested too deeply"),
            ('{"a":' * 101 + "1" + "}" * 101, "nested too deeply"),
        ],
    )
    @in_each_format
    def test_is_no_plain_json(self, value: str, why: str, form: str) -> None:
        """Or is too much for other formats."""
        meeting = '{"id":"m","name":"M","x":?}'.replace("?", value)
        data = f'{{"wco_meetings":1,"type":"Meetings","records":[{meeting}]}}'
        if form == "jsonl":
            data = f'{{"wco_meetings":1,"type":"Meetings"}}\n{meeting}'
        with pytest.raises(wm.RecordError) as caught:
            wm.loads(data.encode(), form, unknown="keep")
        (issue,) = caught.value.issues
        assert issue.path.endswith(".x")
        assert f"this key, of which nothing is known, can't be kept: {why}" == issue.message

    @pytest.mark.parametrize("tree", [{"\ud800": 1}, {"place": {"city": "Riga", "\ud800": 1}}])
    def test_is_no_text(self, tree: dict[str, Any]) -> None:
        """As little as one within its value."""
        why = "of which nothing is known, can't be kept: the key '\\ud800' is no text"
        assert [why in message for _, message in issues_of(document({"id": "m", "name": "M", **tree}))] == [True]
        with pytest.raises(wm.RecordError, match="is no text"):
            wm.from_dict(wm.Meeting, {"id": "m", "name": "M", **tree}, unknown="keep")

    def test_stands_twice(self) -> None:
        """Then nobody could say which was meant."""
        data = document({"id": "m", "name": "M", "x": 1}).replace(b'"x": 1', b'"x":1,"x":1')
        assert [("$.records[0].x", True)] == [(path, "stands twice" in message) for path, message in issues_of(data)]

    @pytest.mark.parametrize("value", [{7: 1}, b"", object(), {1, 2}, float("nan")])
    def test_is_no_json_in_a_mapping(self, value: Any) -> None:
        """Of plain Python, where anything may stand."""
        with pytest.raises(wm.RecordError, match=r"\$\.x: .* can't be kept"):
            kept({"id": "m", "name": "M", "x": value})

    def test_has_a_key_that_is_no_text(self) -> None:
        """In a mapping."""
        with pytest.raises(wm.RecordError, match="the key 7 is no string"):
            kept({"id": "m", "name": "M", 7: 1})

    def test_stands_in_something_that_is_refused(self) -> None:
        """It isn't looked for there: the problem is told as ever."""
        for dates in (7, [{"x": 1}], {"x": 1}):
            assert issues_of(document({"id": "m", "name": "M", "dates": dates}))
        assert issues_of(document({"id": "m", "name": "M", "evidence": [["name", EVIDENCE, {"x": 1}]]}))
        assert issues_of(document([], {"id": "m"}))

    def test_stands_elsewhere(self) -> None:
        """In a heading, in what it declares, and in records of other classes."""
        assert ["$.x"] == [path for path, _ in issues_of(document(x=1))]
        assert ["$.series[0].x"] == [path for path, _ in issues_of(document(series=[{"id": "s", "name": "S", "x": 1}]))]
        data = b'{"wco_meetings":1,"type":"Place","record":{"city":"Sochi","x":1}}'
        assert [("$.record.x", "no key of Place 'x'")] == issues_of(data)
        found = {"source": {"title": "T", "x": 1}, "meetings": [{"id": "m", "name": "M", "x": 1}], "x": 1}
        with pytest.raises(wm.RecordError) as caught:
            wm.from_dict(wm.Extraction, found, unknown="keep")
        assert ["$.source.x", "$.x"] == [issue.path for issue in caught.value.issues]
        with pytest.raises(wm.RecordError):
            wm.from_dict(wm.Place, {"city": "Sochi", "x": 1}, unknown="keep")

    def test_is_an_option_that_there_is_not(self) -> None:
        """With the nearest that there is."""
        with pytest.raises(wm.InvalidValue, match="nearest: 'keep'"):
            wm.from_dict(wm.Meeting, MEETING, unknown="kept")  # type: ignore[arg-type]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_made_by_hand_are_as_they_are_read(form: str) -> None:
    """Whatever wrote their JSON, and in whatever order they are given."""
    keys = [wm.UnknownKey(("z",), '{"b": 1, "a": "\\u00e9"}'), wm.UnknownKey(("a",), "1e3")]
    meeting = wm.Meeting(id="m", name="M", unknown_keys=keys)
    assert [meeting] == [*wm.loads(wm.dumps([meeting], form), form, unknown="keep", of=wm.Meeting)]
    assert [("a",), ("z",)] == [key.path for key in meeting.unknown_keys]
    assert meeting == wm.Meeting(id="m", name="M", unknown_keys=keys[::-1])


class TestStrays:
    """A key whose place is gone, or that never had one, is refused when the meeting is made."""

    @pytest.mark.parametrize(
        "change",
        [
            {"dates": None},
            {"dates": wm.DateSpan.parse("2015")},
            {"place": wm.Place(city="Baku")},
            {"participations": []},
            {"participations": [wm.Participation(party="RU"), wm.Participation(party="KZ")]},
            {"participations": [wm.Participation(party="KZ"), wm.Participation(party="RU", role="chair")]},
            {"outcomes": []},
        ],
    )
    def test_are_told_when_their_part_is_replaced(self, change: dict[str, Any]) -> None:
        """They can be dropped by saying so; nothing is lost in silence, nor put in another's place."""
        with pytest.raises(wm.InvalidValue, match="unknown_keys=\\(\\) drops them"):
            attrs.evolve(kept(MEETING), **change)
        assert () == attrs.evolve(kept(MEETING), **change, unknown_keys=()).unknown_keys

    def test_are_not_those_in_an_equal_part(self) -> None:
        """It is the same to anybody."""
        meeting = kept(MEETING)
        same = attrs.evolve(meeting, place=wm.Place(city="Sochi"), participations=list(meeting.participations))
        assert meeting == same

    @pytest.mark.parametrize(
        "key",
        [
            wm.UnknownKey(("id",), "1"),
            wm.UnknownKey(("members",), "1", 7),
            wm.UnknownKey(("place", "city"), "1", wm.Place(city="Sochi")),
            wm.UnknownKey(("place", "x", "y"), "1", wm.Place(city="Sochi")),
            wm.UnknownKey(("place", 0, "y"), "1", wm.Place(city="Sochi")),
            wm.UnknownKey(("members", "x"), "1"),
            wm.UnknownKey(("id", "x"), "1", "m"),
            wm.UnknownKey(("topics", 0, "x"), "1", "drugs"),
            wm.UnknownKey(("topics", 1, "x"), "1", "drugs"),
            wm.UnknownKey(("topics", -1, "x"), "1", "drugs"),
            wm.UnknownKey(("topics", 0), "1", "drugs"),
            wm.UnknownKey(("participations", -1, "x"), "1", wm.Participation(party="KZ")),
            wm.UnknownKey(("place", "x"), "1"),
            wm.UnknownKey((0,), "1"),
            wm.UnknownKey((0, "x"), "1"),
            wm.UnknownKey((), "1"),
            wm.UnknownKey(((),), "1"),  # type: ignore[arg-type]
            wm.UnknownKey(["x"], "1"),  # type: ignore[arg-type]
            wm.UnknownKey(("x",), "{"),
            wm.UnknownKey((True,), "1"),
            wm.UnknownKey(("\ud800",), "1"),
            *(
                wm.UnknownKey(("x",), text)
                for text in (
                    *("NaN", "1e999", "18446744073709551616", '"\\ud800"', '{"a":1,"a":2}', '{"\\ud800":1}'),
                    "[" * 101 + "]" * 101,
                )
            ),
            wm.UnknownKey(("x",), '"\ud800"'),
            wm.UnknownKey(("x",), b"1"),  # type: ignore[arg-type]
            wm.UnknownKey(("x",), 1),  # type: ignore[arg-type]
            ("x", "1"),
        ],
    )
    def test_are_told_when_they_are_made_by_hand(self, key: Any) -> None:
        """With the field that is wrong."""
        with pytest.raises(wm.InvalidValue, match=r"Meeting\.unknown_keys"):
            wm.Meeting(
                id="m",
                name="M",
                topics=["drugs"],
                place=wm.Place(city="Sochi"),
                participations=[wm.Participation(party="KZ")],
                unknown_keys=[key],
            )

    def test_are_those_that_stand_twice(self) -> None:
        """One value a path."""
        keys = [wm.UnknownKey(("x",), "1"), wm.UnknownKey(("x",), "2")]
        with pytest.raises(wm.InvalidValue, match="each path once"):
            wm.Meeting(id="m", name="M", unknown_keys=keys)

    def test_are_none_where_they_are_right(self) -> None:
        """A program can add keys of its own."""
        place = wm.Place(city="Sochi")
        keys = [wm.UnknownKey(("place", "x"), "[1]", place), wm.UnknownKey(("y",), "2")]
        meeting = wm.Meeting(id="m", name="M", place=place, unknown_keys=keys)
        assert {"id": "m", "name": "M", "place": {"city": "Sochi", "x": [1]}, "y": 2} == wm.to_dict(meeting)

    @given(JSON)
    def test_are_read_as_they_were_written(self, value: Any) -> None:
        """What can be added can be read."""
        meeting = wm.Meeting(id="m", name="M", unknown_keys=[wm.UnknownKey(("x",), json.dumps(value))])
        (again,) = wm.loads(wm.dumps([meeting]), of=wm.Meeting, unknown="keep")
        assert [value] == [key.value for key in again.unknown_keys]

    def test_change_nothing_that_is_shared(self) -> None:
        """The key goes into copies: a writer may give one tree for equal parts."""
        shared = {"party": "KZ"}
        tree = {"id": "m", "participations": [shared, shared]}
        part = wm.Participation(party="KZ")
        keys = [wm.UnknownKey(("participations", 1, key), "1", part) for key in "xy"]
        assert {"id": "m", "participations": [shared, {**shared, "x": 1, "y": 1}]} == merged(tree, keys)
        assert {"id": "m", "participations": [{"party": "KZ"}, {"party": "KZ"}]} == tree


@pytest.mark.parametrize("text", ["{", "[" * 100_000, None])
def test_a_key_that_no_meeting_has_may_hold_what_is_no_json(text: Any) -> None:
    with pytest.raises(wm.InvalidValue, match=r"UnknownKey.json: .* expected JSON as a text"):
        _ = wm.UnknownKey(path=("x",), json=text).value

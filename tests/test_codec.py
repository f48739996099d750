"""Records to JSON-native trees and JSON documents, and back: nothing lost, nothing guessed, every problem named."""

import gc
import json
from datetime import date
from types import MappingProxyType
from typing import Any

import attrs
import pytest
import strategies
from damage import damaged
from hypothesis import given, strategies as st
from says import default_of, says

import wco_meetings as wm
from wco_meetings.codec import problems
from wco_meetings.codec.collector import paused
from wco_meetings.codec.reading import MAPPINGS, PAIRS, reader
from wco_meetings.codec.trusting import trusting_reader
from wco_meetings.codec.wire import RECORDS, WORDS, fields_of, is_enum, known_type
from wco_meetings.model import reference

SOCHI = {
    "id": "eur-21",
    "name": "21st Meeting",
    "numbers": [21],
    "dates": {"start": "2015-11-25", "end": "2015-11-26"},
    "place": {"city": "Sochi", "country": "RU"},
    "participations": [{"party": "KZ"}, {"party": "rilo-we", "as_written": "RILO-Koln"}],
    "outcomes": [{"kind": "condemned", "summary": "The attacks."}],
    "sources": [{"title": "A page"}],
    "evidence": [["dates", {"source": 0, "start": 3, "end": 9}]],
}


def issues_of(record: type[Any], tree: Any) -> list[tuple[str, str]]:
    """The paths and messages of all that is wrong with a tree."""
    with pytest.raises(wm.RecordError) as caught:
        wm.from_dict(record, tree)
    return [(issue.path, issue.message) for issue in caught.value.issues]


def paths_of(record: type[Any], tree: Any) -> list[str]:
    return [path for path, _ in issues_of(record, tree)]


def message_of(record: type[Any], tree: Any) -> str:
    """The message of the one thing that is wrong with a tree."""
    ((_, message),) = issues_of(record, tree)
    return message


def is_native(tree: Any) -> bool:
    """Whether a tree is made of what JSON has, and of no subclasses of it."""
    if type(tree) is dict:
        return all(type(key) is str and is_native(part) for key, part in tree.items())
    if type(tree) is list:
        return all(map(is_native, tree))
    return tree is None or type(tree) in (str, int, bool)


class TestEveryRecord:
    """What holds for a record of any class."""

    @given(strategies.records())
    def test_comes_back_from_a_dict(self, record: Any) -> None:
        """`from_dict` undoes `to_dict`."""
        assert record == wm.from_dict(type(record), wm.to_dict(record))

    @given(strategies.records())
    def test_is_json_native_as_a_dict(self, record: Any) -> None:
        """There is nothing in it that JSON hasn't, and no enum that only looks like a string."""
        assert is_native(wm.to_dict(record))

    @given(strategies.records())
    def test_is_said_by_its_dict(self, record: Any) -> None:
        """The wire rules, read anew, lead from the dict to the same record."""
        assert says(wm.to_dict(record), record)

    @given(strategies.records())
    def test_leaves_out_its_defaults(self, record: Any) -> None:
        """Only what says something is written: what must be there, and then the rest, in the order of the fields."""
        said = [field for field in attrs.fields(type(record)) if getattr(record, field.name) != default_of(field)]
        said.sort(key=lambda field: field.default is not attrs.NOTHING)
        assert [field.name for field in said] == list(wm.to_dict(record))

    @given(strategies.records())
    def test_is_read_alike_on_every_road(self, record: Any) -> None:
        """Plain dicts, pairs, the careful way and the trusting way make equal records."""
        tree = wm.to_dict(record)
        pairs = json.loads(json.dumps(tree), object_pairs_hook=tuple)
        kind = type(record)
        roads = [
            reader(kind, MAPPINGS)(tree),
            reader(kind, PAIRS)(pairs),
            problems.Problems().examine(kind, tree),
            problems.Problems().examine_pairs(kind, pairs),
            trusting_reader(kind)(tree),
        ]
        assert roads == [record] * 5

    def test_has_its_class_on_the_wire(self) -> None:
        """No class of the model was forgotten."""
        named = [getattr(wm, name) for name in wm.__all__] + list(vars(reference).values())
        classes = {value for value in named if attrs.has(value) and value.__module__.startswith("wco_meetings.model")}
        assert classes == set(RECORDS.values())

    def test_has_its_words_on_the_wire(self) -> None:
        """No closed list was forgotten."""
        types = [known_type(field.type) for kind in RECORDS.values() for field in fields_of(kind).values()]
        assert {kind for kind in types if is_enum(kind)} | {wm.Force} == set(WORDS)

    @pytest.mark.parametrize("kind", RECORDS.values())
    def test_can_leave_out_whatever_may_be_unknown(self, kind: type[Any]) -> None:
        """A field that can be None is None where nothing is said: so None is never written."""
        for field in fields_of(kind).values():
            assert "None" not in str(field.type) or field.default is None


class TestDamage:
    """A damaged tree says another record, or is refused with a path: nothing is guessed, nothing else is raised."""

    @given(st.data())
    def test_is_read_as_it_stands_or_refused(self, data: st.DataObject) -> None:
        """What comes back is exactly what the damaged tree says."""
        record = data.draw(strategies.records())
        tree = wm.to_dict(record)
        tree = data.draw(st.just(tree) | damaged(tree))
        try:
            found = wm.from_dict(type(record), tree)
        except wm.RecordError as error:
            refused = error
            assert all(issue.path.startswith("$") and issue.message for issue in refused.issues)
            assert str(refused)
        else:
            assert says(tree, found)

    @given(st.data())
    def test_is_judged_alike_on_every_road(self, data: st.DataObject) -> None:
        """The fast way refuses what the careful way does, in plain dicts and in pairs."""
        record = data.draw(strategies.records())
        tree = wm.to_dict(record)
        tree = data.draw(st.just(tree) | damaged(tree))
        pairs = json.loads(json.dumps(tree), object_pairs_hook=tuple)
        kind = type(record)
        found = problems.Problems()
        careful = found.examine(kind, tree)
        for form, given_tree in [(MAPPINGS, tree), (PAIRS, pairs)]:
            try:
                fast = reader(kind, form)(given_tree)
            except Exception:
                assert found.issues
            else:
                assert (careful, []) == (fast, found.issues)


class TestStrictness:
    """Nothing is turned into another type, and nothing is read over."""

    @pytest.mark.parametrize("value", [None, 7, True, 1.0, ["Sochi"], {"en": "Sochi"}, b"Sochi"])
    def test_lets_nothing_become_a_text(self, value: Any) -> None:
        """Not even a null, which some readers make the text 'None' of."""
        assert ["$.name"] == paths_of(wm.Meeting, {**SOCHI, "name": value})

    @pytest.mark.parametrize("value", [None, "7", True, 1.0, 0, -1, 2**63, float("nan"), float("inf"), [7]])
    def test_lets_nothing_become_a_number(self, value: Any) -> None:
        """Not a string of digits, not a boolean, not a number with a point; and no number is beyond 64 bits."""
        assert ["$.value"] == paths_of(wm.Count, {"value": value, "unit": "members"})

    @pytest.mark.parametrize("value", [None, "true", 1, 0, "", []])
    def test_lets_nothing_become_a_boolean(self, value: Any) -> None:
        """Not one, not zero."""
        assert ["$.counted"] == paths_of(wm.Membership, {"counted": value})

    @pytest.mark.parametrize(
        "value",
        [
            *("20151125", "2015-W48-3", "2015-11", "2015-11-25T00:00", "2015-11-31", "２０１５-11-25", "1066-10-14"),
            *(20151125, 5.5, [1], {"year": 2015}, list("2015-11-25"), date(2015, 11, 25)),
        ],
    )
    def test_takes_days_in_one_form(self, value: Any) -> None:
        """A string such as 2015-11-25, and no other form of ISO 8601, nor a date of Python's."""
        assert ["$.start"] == paths_of(wm.DateSpan, {"start": value, "end": "2015-11-26"})

    @pytest.mark.parametrize("value", ["KZ", {}, {"0": "KZ"}, 7, {"KZ"}, iter(["KZ"])])
    def test_takes_lists_as_lists(self, value: Any) -> None:
        """Neither an object nor a set nor a text is one, be it empty."""
        assert ["$.hosts"] == paths_of(wm.Meeting, {**SOCHI, "hosts": value})

    @pytest.mark.parametrize("value", [[], "", 7, [["city", "Sochi"]]])
    def test_takes_objects_as_objects(self, value: Any) -> None:
        """A list of pairs is none."""
        assert ["$.place"] == paths_of(wm.Meeting, {**SOCHI, "place": value})

    def test_takes_pairs_as_lists_of_two(self) -> None:
        """Names by language are a list of such pairs, and no object."""
        tuvalu = {"code": "TV", "name": "Tuvalu"}
        assert ["$.names"] == paths_of(wm.Territory, {**tuvalu, "names": {"fr": "Tuvalu"}})
        assert ["$.names[0]", "$.names[1]"] == paths_of(wm.Territory, {**tuvalu, "names": ["fr", ["fr"]]})

    def test_takes_a_null_for_what_may_be_unknown(self) -> None:
        """It counts as left out there, and is refused where there must be something."""
        assert wm.Place(city="Sochi") == wm.from_dict(wm.Place, {"city": "Sochi", "country": None})
        assert ["$.hosts", "$.id"] == sorted(paths_of(wm.Meeting, {**SOCHI, "id": None, "hosts": None}))

    def test_takes_any_mapping(self) -> None:
        """`from_dict` asks for a mapping, not for a dict; tuples may stand for lists."""
        tree = MappingProxyType({"id": "m", "name": "M", "hosts": ("KZ",), "place": MappingProxyType({"city": "Baku"})})
        expected = wm.Meeting(id="m", name="M", hosts=["KZ"], place=wm.Place(city="Baku"))
        assert expected == wm.from_dict(wm.Meeting, tree)

    def test_leaves_what_it_is_given_as_it_was(self) -> None:
        """Reading changes nothing in the mapping."""
        tree = json.loads(json.dumps(SOCHI))
        wm.from_dict(wm.Meeting, tree)
        assert tree == SOCHI

    def test_is_for_records_alone(self) -> None:
        """What is no class of the model is refused, with the nearest; so is what is no record."""
        with pytest.raises(wm.InvalidValue, match="a class of the model"):
            wm.from_dict(dict, {})
        with pytest.raises(wm.InvalidValue, match="nearest: 'Meeting'"):
            wm.from_dict(wm.Meetings, {})
        with pytest.raises(wm.InvalidValue, match="to_dict"):
            wm.to_dict(wm.load())


class TestProblems:
    """Every problem is told at once, with its path, what was found, what was expected, and the nearest to it."""

    def test_are_all_told_at_once(self) -> None:
        """Several in one record, several in one object, and those of its parts, in the order of the document."""
        tree = {
            "id": "a b",
            "name": 7,
            "naem": "21st",
            "dates": {"start": "2015-11-26", "end": "2015-11-25"},
            "place": {"country": "kz", "city": None, "venue": ""},
            "participations": [{"party": "KZ"}, {"role": "chairman"}, "KZ"],
            "outcomes": [{"kind": "condemned", "summary": "It.", "evidence": {"source": 0, "start": 5, "end": True}}],
        }
        assert [
            "$.id",
            "$.name",
            "$.naem",
            "$.dates.end",
            "$.place.country",
            "$.place.venue",
            "$.participations[1].role",
            "$.participations[1]",
            "$.participations[2]",
            "$.outcomes[0].evidence.end",
        ] == paths_of(wm.Meeting, tree)

    def test_of_several_pairs_are_told_each(self) -> None:
        """Of a source and of an ambiguity as of a meeting; of what stands twice the first has the place."""
        word = {"source": 0, "start": 0, "end": 1}
        assert ["$", "$.evidence[0]", "$.evidence[1]"] == paths_of(
            wm.Source, {"evidence": [["titel", word], ["url", word]]}
        )
        shared = {"text": "X", "kind": "shared_name", "candidates": ["a"], "reason": "r"}
        wrong = {**shared, "default": "q", "cues": [["w", "a"], ["w", "b"], ["v", "c"]]}
        assert ["$.default", "$.cues[1]", "$.cues[2]"] == paths_of(wm.Ambiguity, wrong)
        with pytest.raises(wm.RecordError, match=r"\$\.hosts\[1\]: \('RU', 'KZ'\) is not valid: expected each id once"):
            wm.from_dict(wm.Meeting, {"id": "m", "name": "M", "hosts": ["RU", "RU", "KZ", "KZ"]})

    def test_of_fields_against_each_other_have_the_field(self) -> None:
        """What only the record as a whole can see is told at the field that it blames, or at the record."""
        assert ["$.end"] == paths_of(wm.Evidence, {"source": 0, "start": 5, "end": 5})
        assert ["$"] == paths_of(wm.Place, {})
        word = {"source": 0, "start": 0, "end": 1}
        wrong = {
            "participations": [{"party": "KZ", "evidence": word}, {"party": "RU", "evidence": {**word, "source": 1}}],
            "links": [{"rel": "follows", "target": "m", "evidence": {**word, "source": 2}}],
            "sources": [{"title": "T", "evidence": [["title", {**word, "source": 3}]]}],
            "evidence": [["nam", word], ["dates", word], ["name", {**word, "source": 4}]],
        }
        a_fact = "evidence of a fact that this meeting has; for one taken away, give `evidence` without its pair"
        assert [
            ("$.evidence[0]", "'nam' is not valid: expected a field's name; nearest: 'name'"),
            ("$.evidence[1]", f"'dates' is not valid: expected {a_fact}"),
            ("$.participations[1].evidence.source", "1 is not valid: expected an index into 1 source"),
            ("$.links[0].evidence.source", "2 is not valid: expected an index into 1 source"),
            ("$.sources[0].evidence[0][1].source", "3 is not valid: expected an index into 1 source"),
            ("$.evidence[2][1].source", "4 is not valid: expected an index into 1 source"),
        ] == issues_of(wm.Meeting, {"id": "m", "name": "M", **wrong})
        far = {
            **SOCHI,
            "participations": [{"party": "KZ"}, {"party": "RU", "evidence": {"source": 1, "start": 0, "end": 1}}],
        }
        assert ["$.participations[1].evidence.source"] == paths_of(wm.Meeting, far)
        assert ["$.evidence[0]"] == paths_of(
            wm.Meeting, {**SOCHI, "evidence": [["mode", {"source": 0, "start": 0, "end": 1}]]}
        )

    def test_show_days_as_they_were_written(self) -> None:
        dates = {"start": "2015-11-26", "end": "2015-11-25"}
        assert "'2015-11-25' is not valid: expected a day on or after start, 2015-11-26" == message_of(
            wm.DateSpan, dates
        )
        assert message_of(wm.DateSpan, {"start": "1800-01-01", "end": "2015-11-25"}).startswith("'1800-01-01' is not")

    def test_of_a_list_name_each_wrong_item(self) -> None:
        """With its place, and nothing of those that are right; of two that are equal it is the second."""
        tree = {
            **SOCHI,
            "numbers": [1, 0, 2, 2**63],
            "hosts": ["RU", "KZ", "RU"],
            "topics": [*sorted(wm.TOPICS), "my topic", "drugs", ""],
        }
        count = len(wm.TOPICS)
        assert ["$.numbers[1]", "$.numbers[3]", "$.hosts[2]", f"$.topics[{count}]", f"$.topics[{count + 2}]"] == (
            paths_of(wm.Meeting, tree)
        )
        assert [
            ("$.aliases[1]", "' ' is not valid: expected a text of 1 to 100,000 characters, not all blank"),
            ("$.aliases[2]", "7 is not valid: expected a text of 1 to 100,000 characters, not all blank"),
        ] == issues_of(wm.Series, {"id": "s", "name": "S", "aliases": ["A", " ", 7]})
        assert [("$.numbers", "(2, 1) is not valid: expected numbers that rise, none twice")] == issues_of(
            wm.Meeting, {**SOCHI, "numbers": [2, 1]}
        )

    def test_of_a_list_of_records_name_what_is_none_too(self) -> None:
        """What is null, or no pair, is told beside the problems of the others."""
        word = {"source": 0, "start": 0, "end": 1}
        tree = {
            "id": "m",
            "name": "M",
            "participations": [None, {"party": "KZ", "role": "boss"}],
            "evidence": [["name"], [5, word], ["name", None]],
        }
        assert [
            "$.participations[0]",
            "$.participations[1].role",
            *(f"$.evidence{at}" for at in ("[0]", "[1][0]", "[2][1]")),
        ] == (paths_of(wm.Meeting, tree))
        assert [
            ("$.names[0]", "['fr'] is not valid: expected a list of 2"),
            ("$.names[1][1]", "5 is not valid: expected a text of 1 to 100,000 characters, not all blank"),
        ] == issues_of(wm.Member, {"code": "KZ", "alpha3": "KAZ", "name": "K", "names": [["fr"], ["en", 5]]})

    def test_of_an_empty_record_show_it(self) -> None:
        """What is missing is no value of a field."""
        assert "{} is not valid: expected a city, a country or a venue: a place must say where it is" == message_of(
            wm.Place, {}
        )

    def test_name_the_nearest_key(self) -> None:
        """A misspelt key is refused with the one that was meant."""
        message = "no key of Participation 'on_behalf'; nearest: 'on_behalf_of'"
        assert message == message_of(wm.Participation, {"party": "KZ", "on_behalf": "RU"})

    def test_name_the_nearest_value(self) -> None:
        """So is a misspelt word of a closed list."""
        assert message_of(wm.Link, {"rel": "folows", "target": "m"}).endswith("nearest: 'follows'")

    def test_say_what_is_missing(self) -> None:
        """A field that must be there is named."""
        assert "the key 'target' is missing: no Link is without it" == message_of(wm.Link, {"rel": "follows"})

    def test_have_paths_that_can_be_read(self) -> None:
        """A key that is no plain name stands in brackets; one that is no text is told at its object."""
        assert ["$['on behalf']", "$['\\ud800']"] == paths_of(
            wm.Link, {**wm.to_dict(wm.Link(rel="follows", target="m")), "on behalf": 1, "\ud800": 2}
        )
        assert [("$", "the key 7 is no string")] == issues_of(wm.Link, {"rel": "follows", "target": "m", 7: 1})

    def test_have_an_end(self) -> None:
        """A document that is wrong a thousand times is not read further."""
        tree = {"id": "m", "name": "M", "outcomes": [{"kynd": 1}] * 100_000}
        paths = paths_of(wm.Meeting, tree)
        assert 1_001 == len(paths)
        assert issues_of(wm.Meeting, tree)[-1][1].endswith("1,000 problems: what follows was not looked at")

    def test_show_long_values_cut_short(self) -> None:
        """A message stays one that can be read."""
        assert len(message_of(wm.Place, {"city": "x" * 1_000_000})) < 300

    def test_are_told_of_what_is_nested_too_deeply(self) -> None:
        """In a value, or all the way down."""
        deep: Any = "Sochi"
        for _ in range(100_000):
            deep = [deep]
        assert ["$.city"] == paths_of(wm.Place, {"city": deep})
        assert "nested too deeply" in message_of(wm.Place, {"city": deep})


class TestSharing:
    """Equal parts of many records are one record in memory."""

    def read(self, *trees: Any) -> list[Any]:
        return list(
            map(reader(wm.Meeting, PAIRS), [json.loads(json.dumps(tree), object_pairs_hook=tuple) for tree in trees])
        )

    def test_makes_equal_parts_one(self) -> None:
        """Days, places and participations."""
        first, second = self.read(SOCHI, {**SOCHI, "id": "other"})
        assert first.dates is second.dates
        assert first.place is second.place
        assert first.participations[0] is second.participations[0]

    def test_keeps_what_has_evidence_apart(self) -> None:
        """Evidence stands for words of one page: two meetings with the same places have two pages."""
        part = {"party": "KZ", "evidence": {"source": 0, "start": 0, "end": 4}}
        pages = [{"title": "A page", "sha256": digit * 64} for digit in "ab"]
        first, second = self.read(
            *({"id": "m", "name": "M", "participations": [part], "sources": [page]} for page in pages)
        )
        assert first.participations == second.participations
        assert first.participations[0] is not second.participations[0]

    def test_never_takes_one_value_for_another(self) -> None:
        """An equal object is of equal types: a part that was read doesn't let a wrong one in."""
        read = reader(wm.Participation, PAIRS)
        read((("party", "KZ"),))
        with pytest.raises(wm.InvalidValue):
            read((("party", 7),))

    def test_has_bounds(self) -> None:
        """A reader that has seen many thousands of parts starts anew, and keeps to those that come now."""
        read = reader(wm.Place, PAIRS)
        trees = [(("city", f"City {number}"),) for number in range(10_000)]
        read_once = list(map(read, trees))
        assert read(trees[-1]) is read_once[-1]
        assert read(trees[0]) is not read_once[0]
        assert read_once == list(map(read, trees))


class TestCollector:
    """The garbage collector is paused for the length of a reading, and no longer."""

    def test_is_off_inside_and_on_after(self) -> None:
        """Also after an error."""
        with pytest.raises(ValueError, match="False"), paused():
            raise ValueError(gc.isenabled())
        assert gc.isenabled()

    def test_can_be_left_alone(self) -> None:
        """By the parameter."""
        with paused(pause=False):
            assert gc.isenabled()

    def test_stays_off_where_it_was_off(self) -> None:
        """Who switched it off does not find it on."""
        gc.disable()
        try:
            with paused():
                pass
            assert not gc.isenabled()
        finally:
            gc.enable()

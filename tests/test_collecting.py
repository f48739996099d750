"""`on_error="collect"`: what is good comes beside the issues, a record with a problem is left out whole."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
import strategies
from accidents import damaged as accident, documents
from damage import damaged
from forms import installed
from hypothesis import given, settings, strategies as st

import wco_meetings as wm
from wco_meetings.codec.wire import RECORDS

FORMATS = ("json", "jsonl")
in_each_format = pytest.mark.parametrize("form", FORMATS)


def written(form: str, records: list[Any], **heading: Any) -> bytes:
    """A document of these trees."""
    whole = {"wco_meetings": 1, **heading}
    if form == "json":
        return json.dumps({**whole, "records": records}).encode()
    return "\n".join(map(json.dumps, [whole, *records])).encode()


def collected(data: bytes, form: str = "json", **options: Any) -> tuple[Any, list[str]]:
    """The records, and the issues as they are printed."""
    found = wm.loads(data, form, on_error="collect", **options)
    return found.records, [str(issue) for issue in found.issues]


def issues_of(data: bytes, form: str = "json", **options: Any) -> tuple[wm.Issue, ...]:
    with pytest.raises(wm.RecordError) as caught:
        wm.loads(data, form, **options)
    return caught.value.issues


class TestCollecting:
    """Nothing good is lost, nothing bad gets in, and nothing is raised."""

    @settings(max_examples=100)
    @given(st.data(), st.sampled_from(FORMATS))
    def test_parts_the_good_from_the_bad(self, data: st.DataObject, form: str) -> None:
        """Each record as it is read, or refused, by itself."""
        kind = data.draw(st.sampled_from(list(RECORDS.values())))
        trees = [wm.to_dict(record) for record in data.draw(st.lists(strategies.BY_CLASS[kind](), max_size=3))]
        trees = [data.draw(st.just(tree) | damaged(tree)) for tree in trees]
        good: list[Any] = []
        bad = 0
        for tree in trees:
            try:
                good.append(wm.from_dict(kind, tree))
            except wm.RecordError as error:
                bad += len(error.issues)
        found = wm.loads(written(form, trees, type=kind.__name__), form, of=kind, on_error="collect")
        assert (tuple(good), bad) == (found.records, len(found.issues))

    @in_each_format
    def test_tells_what_would_have_been_raised(self, form: str) -> None:
        """The same issues in the same places."""
        data = written(form, [{"city": 7}, {"city": "Baku"}, {"town": "Sochi"}, []], type="Place", colour="red")
        found = wm.loads(data, form, of=wm.Place, on_error="collect")
        assert (wm.Place(city="Baku"),) == found.records
        assert issues_of(data, form) == found.issues
        assert 4 == len(found.issues)

    @in_each_format
    def test_changes_nothing_where_all_is_good(self, form: str) -> None:
        """The bundled records come as they are."""
        data = wm.dumps(wm.load(), form)
        assert (wm.load(), ()) == wm.loads(data, form, on_error="collect")
        assert (tuple(wm.load()), ()) == wm.loads(data, form, of=wm.Meeting, on_error="collect")

    @in_each_format
    def test_gives_a_sequence_of_one_record(self, form: str) -> None:
        """Which may have been bad, so that there is none."""
        data = wm.dumps(wm.Place(city="Baku"), form)
        assert ((wm.Place(city="Baku"),), ()) == wm.loads(data, form, of=wm.Place, on_error="collect")
        records, issues = collected(data.replace(b'"Baku"', b"7"), form)
        assert ((), 1) == (records, len(issues))

    def test_is_for_files_too(self, tmp_path: Path) -> None:
        """That can be opened."""
        path = tmp_path / "places.json"
        path.write_bytes(written("json", [{"city": 7}, {"city": "Baku"}], type="Place"))
        assert (wm.Place(city="Baku"),) == wm.read(path, of=wm.Place, on_error="collect").records
        with pytest.raises(FileNotFoundError):
            wm.read(tmp_path / "none.json", on_error="collect")


class TestAccidents:
    """Whatever happened to the bytes, nothing is raised, and nothing is said where nothing is wrong."""

    @pytest.mark.parametrize("form", FORMATS)
    def test_are_collected_as_they_would_be_raised(self, form: str, tmp_path: Path) -> None:
        """What is read whole is the same with and without; a stream finds in lines what `loads` finds in them."""
        random, whole = Random(5), documents(form)
        path = tmp_path / "file.jsonl"
        for _ in range(80):
            data = accident(whole, random)
            found = wm.loads(data, form, of=wm.Meeting, on_error="collect")
            try:
                read = wm.loads(data, form, of=wm.Meeting)
            except wm.RecordError as error:
                raised = error.issues
                assert raised == found.issues[: len(raised)]
            else:
                assert (read, ()) == found
            if form == "jsonl":
                path.write_bytes(data)
                stream = wm.iter_read(path, of=wm.Meeting, on_error="collect")
                records = tuple(stream)
                # A stream of another class ends at the heading.
                assert found == (records, stream.issues) or found.issues[-1:] == stream.issues


class TestDocumentsThatEndEarly:
    """What was read before a document became unreadable is good."""

    def test_gives_what_stands_before_the_break(self) -> None:
        """In JSON, which can't be read beyond it; the terms that are declared before count."""
        meetings = [{"id": f"m-{number}", "name": "M", "topics": ["fur"]} for number in range(3)]
        data = written("json", meetings, type="Meetings", topics=["fur"])
        records, issues = collected(data[:-30])
        assert ["m-0", "m-1"] == [meeting.id for meeting in records]
        assert {"fur"} <= records.topics
        (issue,) = issues
        assert "no JSON" in issue

    def test_gives_what_stands_around_it_in_lines(self) -> None:
        """In JSON Lines."""
        data = written("jsonl", [{"city": "A"}, {"city": "B"}, {"city": "C"}], type="Place")
        records, issues = collected(data.replace(b'"B"}', b'"B'), "jsonl", of=wm.Place)
        assert ["A", "C"] == [place.city for place in records]
        (issue,) = issues
        assert issue.startswith("3 $: no JSON")

    @pytest.mark.parametrize(
        ("data", "issue"),
        [
            (b"", "$: the document is empty"),
            (b"[]", "$: [] is not valid: expected an object, the heading of a document"),
            (b"{", "$: no JSON at column 2: Expecting"),
            (b"\xff", "no UTF-8"),
            (b'{"type":"Place","records":[{"city":"A"}]}', "the key 'wco_meetings' is missing"),
            (b'{"wco_meetings":2,"type":"Place","records":[{"city":"A"}]}', "upgrade wco_meetings"),
            (b'{"wco_meetings":1,"type":"Plaice","records":[{"city":"A"}]}', "nearest: 'Place'"),
            (b'{"wco_meetings":1,"type":"Place","records":{}}', "$.records: {} is not valid: expected a list"),
        ],
    )
    def test_may_give_nothing(self, data: bytes, issue: str) -> None:
        """And why there is no more."""
        records, issues = collected(data, of=wm.Place)
        assert ((), 1) == (records, len(issues))
        assert issue in issues[0]

    @pytest.mark.parametrize(("of", "nothing"), [(wm.Member, ()), (wm.Meetings, wm.Meetings([]))])
    def test_gives_nothing_of_another_class(self, of: Any, nothing: Any) -> None:
        """Than the one that is asked for."""
        records, issues = collected(written("json", [{"city": "A"}], type="Place"), of=of)
        assert (nothing, [f"$.type: the document holds Place, not {of.__name__}"]) == (records, issues)

    def test_gives_no_meetings_of_an_empty_list(self) -> None:
        """Which says of no class what it holds, unless another one is asked for."""
        assert [] == list(collected(wm.dumps([]))[0].outcomes)
        assert () == collected(wm.dumps([]), of=wm.Place)[0]

    @pytest.mark.parametrize("data", [b"", b'{"wco_meetings":1,"type":"Plaice","records":[{}]}'])
    def test_gives_no_meetings_where_nothing_says_what_it_is(self, data: bytes) -> None:
        """An empty collection, which is what type checkers expect."""
        records, issues = collected(data)
        assert (wm.Meetings([]), 1) == (records, len(issues))

    def test_says_where_it_stopped_looking(self) -> None:
        """After so many problems; what came before is there."""
        data = written("json", [{"city": "A"}, *[{}] * 5, {"city": "B"}], type="Place")
        records, issues = collected(data, of=wm.Place, most_issues=3)
        assert ["A"] == [place.city for place in records]
        assert [4, True] == [len(issues), issues[-1].endswith("3 problems: what follows was not looked at")]

    def test_is_bounded(self) -> None:
        """A document that is too long isn't looked at, and raises nothing either."""
        records, issues = collected(wm.dumps(wm.load()), most_bytes=10)
        assert (wm.Meetings([]), 1) == (records, len(issues))


class TestKeysThatStandTwice:
    """Nobody knows which of their values is meant."""

    RECORDS = b"""
        {"id":"a","name":"A","name":"B"}
        {"id":"b","name":"B","place":{"city":"Baku","city":"Oslo"}}
        {"id":"c","name":"C","hosts":["x"]}
        {"id":"d","name":"D","hosts":["y"]}
    """
    PARTIES = b"""[
        {"type":"Organisation","id":"x","name":"X","name":"Y","kind":"other"},
        {"type":"Organisation","id":"y","name":"Why","kind":"other"}
    ]"""

    @pytest.mark.parametrize("form", list(filter(installed, ("json", "jsonl", "yaml"))))
    def test_leave_out_the_record_or_the_party(self, form: str) -> None:
        """In every format that can say such a thing, and what names the party with it."""
        heading = b'{"wco_meetings":1,"type":"Meetings","parties":%b}' % b"".join(self.PARTIES.split())
        records = self.RECORDS.split()
        data = b"\n".join([heading, *records])
        if form != "jsonl":
            data = b'%b,"records":[%b]}' % (heading[:-1], b",".join(records))
        records, issues = collected(data, form)
        assert ["d"] == [meeting.id for meeting in records]
        assert ["y"] == [party.id for party in records.declared.parties]
        twice = [issue.partition(": ")[0].split(".")[-1] for issue in issues if "stands twice" in issue]
        assert (["name", "name", "city"], 4) == (twice, len(issues))

    def test_leave_out_the_record_of_a_stream(self, tmp_path: Path) -> None:
        """Or the one that stands alone."""
        records = self.RECORDS.split()
        path = tmp_path / "file.jsonl"
        path.write_bytes(b"\n".join([b'{"wco_meetings":1,"type":"Meeting"}', *records]))
        stream = wm.iter_read(path, of=wm.Meeting, on_error="collect")
        assert (["c", "d"], 2) == ([meeting.id for meeting in stream], len(stream.issues))
        single = b'{"wco_meetings":1,"type":"Meeting","record":%b}' % records[0]
        found, issues = collected(single, of=wm.Meeting)
        assert ((), ["$.record.name: the key 'name' stands twice in one object"]) == (found, issues)

    @in_each_format
    def test_say_the_first_in_a_heading(self, form: str) -> None:
        """In each format the same one, since records that follow are read by it."""
        heading = b'{"wco_meetings":1,"type":"Meetings","topics":["fur"],"topics":["fog"]}'
        data = heading if form == "jsonl" else heading[:-1] + b',"records":[]}'
        records, issues = collected(data, form)
        assert (("fur",), 1) == (records.declared.topics, len(issues))


class TestCollections:
    """A meeting that doesn't fit the others or the terms is left out, and it is said why."""

    MEETINGS = [
        {"id": "a", "name": "A", "hosts": ["nobody", "KZ"]},
        {"id": "b", "name": 7},
        {"id": "c", "name": "C", "topics": ["drugs"]},
        {"id": "c", "name": "Another"},
        {"id": "d", "name": "D", "series": "nowhere", "hosts": ["nobody"]},
        {"id": "e", "name": "E"},
    ]

    def test_leave_out_what_does_not_fit(self) -> None:
        """Every place that names what is unknown is told; of two with one id the first stays."""
        records, issues = collected(written("json", self.MEETINGS, type="Meetings"))
        assert ["c", "e"] == [meeting.id for meeting in records]
        assert [
            "$.records[0].hosts[0]: no party 'nobody'",
            "$.records[1].name: 7 is not valid: expected a text of 1 to 100,000 characters, not all blank",
            "$.records[3].id: 'c' is the id of $.records[2] too",
            "$.records[4].series: no series 'nowhere'",
            "$.records[4].hosts[0]: no party 'nobody'",
        ] == [issue.partition("; nearest")[0] for issue in issues]

    def test_are_collections_also_where_one_record_stands_alone(self) -> None:
        """In the place of the list of records, which is said besides."""
        data = json.dumps({"wco_meetings": 1, "type": "Meetings", "record": self.MEETINGS[2]}).encode()
        records, issues = wm.loads(data, on_error="collect")
        assert ["c"] == [meeting.id for meeting in records.about("drugs")]
        assert ["$.record"] == [issue.path for issue in issues]

    def test_leave_out_what_does_not_fit_in_lines(self) -> None:
        """With the lines that they stand in, whatever stood between them."""
        data = written("jsonl", ["[", *self.MEETINGS], type="Meetings").replace(b'"["', b"[\n")
        records, issues = collected(data, "jsonl")
        assert ["c", "e"] == [meeting.id for meeting in records]
        expected = [
            "2 $: no JSON",
            "4 $.hosts[0]: no party 'nobody'",
            "5 $.name: 7 is not valid",
            "7 $.id: 'c' is the id of line 6 too",
            "8 $.series: no series 'nowhere'",
            "8 $.hosts[0]: no party 'nobody'",
        ]
        assert expected == [issue[: len(start)] for start, issue in zip(expected, issues, strict=True)]

    @in_each_format
    def test_are_refused_with_all_that_is_collected(self, form: str) -> None:
        """What can't be a record beside what doesn't fit, in document order; a term that many name is told once."""
        data = written(form, self.MEETINGS, type="Meetings", topics=["a b"], series=[{"id": "council", "name": "X"}])
        *told, last = collected(data, form)[1]
        raised = list(map(str, issues_of(data, form)))
        assert "$.hosts[0]: no party 'nobody'" in last.replace("records[4].", "")
        assert told == [issue.replace(" (and in 1 more place)", "") for issue in raised]
        assert told != raised

    def test_end_where_there_are_too_many_problems_with_their_records(self) -> None:
        """What doesn't fit is left out then too, with all that follows, and no problem is told beyond the last."""
        meetings = [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "hosts": ["nobody"]}, {"id": "c"}, {"id": "d"}]
        for heading in ({}, {"series": [{"id": "council", "name": "Another"}]}):
            data = written("json", meetings, type="Meetings", **heading)
            records, issues = collected(data, most_issues=2)
            assert ([] if heading else ["a"]) == [meeting.id for meeting in records]
            assert ["$.records[2]", "$.records[3]", "$.records[3]"] == [issue.partition(": ")[0] for issue in issues]
            assert issues[-1].endswith("what follows was not looked at")

    def test_do_without_series_that_clash(self) -> None:
        """With bundled ones; others that are declared stay, in whichever order they were."""
        series = [{"id": "x", "naem": "X"}, {"id": "council", "name": "Another"}, {"id": "y", "name": "Y"}]
        meetings = [{"id": key, "name": "M", "series": key} for key in ("x", "council", "y")]
        records, issues = collected(written("json", meetings, type="Meetings", series=series, topics=["a b", "fur"]))
        assert ["council", "y"] == [meeting.id for meeting in records]
        assert ["y"] == [own.id for own in records.declared.series]
        assert ("fur",) == records.declared.topics
        assert ["$.series[0].naem", "$.series[0]", "$.topics[0]", "$.series[1]", "$.records[0].series"] == [
            issue.partition(": ")[0] for issue in issues
        ]

    def test_do_without_parties_where_two_clash(self) -> None:
        """Since names clash both ways, none of those that are declared is known then."""
        parties = [
            {"type": "Territory", "code": "AQ", "name": "Antarctica"},
            {"type": "Organisation", "id": "x", "name": "Antarctica", "kind": "other"},
            {"type": "Band", "id": "y"},
        ]
        meetings = [{"id": key, "name": "M", "hosts": [key]} for key in ("AQ", "KZ", "x")]
        records, issues = collected(written("json", meetings, type="Meetings", parties=parties))
        assert ["KZ"] == [meeting.id for meeting in records]
        assert ["$.parties[2].type", "$.parties", "$.records[0].hosts[0]", "$.records[2].hosts[0]"] == [
            issue.partition(": ")[0] for issue in issues
        ]
        assert issues[1].endswith("; so no party that the document declares is known")

    def test_do_without_parties_where_one_has_the_id_of_an_actor(self) -> None:
        """Such as the meeting's chair, who is whoever has the chair; a series that clashes is left out, and no more."""
        parties = [{"type": "Organisation", "id": key, "name": f"The {key}", "kind": "other"} for key in ("x", "chair")]
        series = [{"id": "council", "name": "Another"}, {"id": "y", "name": "Y"}]
        meetings = [{"id": key, "name": "M", "hosts": [key], "series": "y"} for key in ("x", "KZ")]
        records, issues = collected(written("json", meetings, type="Meetings", parties=parties, series=series))
        assert ["x", "KZ"] == [meeting.id for meeting in records]
        places = [issue.partition(": ")[0] for issue in issues]
        assert ["$.parties[1]", "$.series[0]"] == places
        assert "is the id of another actor" in issues[0]

    def test_stop_where_there_are_too_many_problems(self) -> None:
        """With the meetings that fit until there."""
        meetings = [{"id": "a", "name": "A"}, *[{"id": "b", "name": "B", "hosts": ["nobody"]}] * 5]
        records, issues = collected(written("json", meetings, type="Meetings"), most_issues=3)
        assert ["a"] == [meeting.id for meeting in records]
        assert [4, True] == [len(issues), issues[-1].endswith("what follows was not looked at")]

"""A collection holds its records in order, knows its terms, and refuses what it can't vouch for."""

import copy
import json
import operator
import pickle
from datetime import date
from itertools import islice, permutations, product
from typing import NamedTuple

import attrs
import pytest
from hypothesis import given, strategies as st
from pace import seconds
from small_worlds import worlds

import wco_meetings as wm
from wco_meetings import (
    DateSpan,
    InvalidValue,
    Link,
    Meeting,
    Meetings,
    Member,
    Organisation,
    Outcome,
    Participation,
    Place,
    Precision,
    RecordError,
    Series,
    UnknownName,
)
from wco_meetings.directory.directory import Directory
from wco_meetings.messages import nearest
from wco_meetings.query.base import base_of
from wco_meetings.query.terms import Declared
from wco_meetings.query.views import Item, Tally
from wco_meetings.tables.display import table
from wco_meetings.tables.rows import Rows

SOCHI = "eur-heads-of-investigation-21"

UNION = Organisation(id="ncu", name="Northern Customs Union", kind="customs_union")
DAYS = Series(id="northern-days", name="Northern Customs Days")


def a(key, **said):
    return Meeting(id=key, name="A meeting", **said)


def follows(key):
    return Link(rel="follows", target=key)


def ids(meetings):
    return [meeting.id for meeting in meetings]


@pytest.fixture(scope="module")
def meetings() -> Meetings:
    return wm.load()


# --- what it takes in, and what it refuses ---


def test_records_keep_their_order():
    assert ["b", "a", "c"] == ids(Meetings(map(a, "bac")))


def test_every_problem_is_reported_at_once_with_its_place_and_what_was_meant():
    records = [
        a("a", participations=[Participation(party="KZZ"), Participation(party="KZ", on_behalf_of="olav")]),
        a("b", series="concil", topics=["drugs", "tobaco"], hosts=["wcoo"]),
        a("a", outcomes=[Outcome(kind="noted", summary="Something.", topics=["drug"], actors=["members", "memberz"])]),
        a("c", participations=[Participation(party="RU"), Participation(party="KZZ")], hosts=["KZZ"]),
    ]
    with pytest.raises(RecordError) as caught:
        Meetings(records)
    assert [
        "records[0].participations[0].party: no party 'KZZ'; nearest: 'KZ' (and in 2 more places)",
        "records[0].participations[1].on_behalf_of: no party 'olav'; nearest: 'olaf', 'LA', 'LV'",
        "records[1].series: no series 'concil'; nearest: 'council'",
        "records[1].hosts[0]: no party 'wcoo'; nearest: 'wco', 'CO', 'icomos'",
        "records[1].topics[1]: no topic 'tobaco'; nearest: 'tobacco'",
        "records[2].id: 'a' is the id of records[0] too",
        "records[2].outcomes[0].topics[0]: no topic 'drug'; nearest: 'drugs'",
        "records[2].outcomes[0].actors[1]: no actor 'memberz'; nearest: 'members'",
    ] == [str(issue) for issue in caught.value.issues]


def test_what_is_wrong_with_terms_stands_beside_what_is_wrong_with_records():
    with pytest.raises(RecordError) as caught:
        Meetings(["b", a("a", hosts=["KZZ"])], series=[Series(id="council", name="Another")], topics=["a b"])
    assert ["series[0]", "topics[0]", "records[0]", "records[1].hosts[0]"] == [i.path for i in caught.value.issues]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ({"hosts": ["France"]}, "'FR'"),
        ({"hosts": ["UK"]}, "'GB'"),
        ({"participations": [Participation(party="Kazakhstan")]}, "'KZ'"),
        ({"participations": [Participation(party="KZ", on_behalf_of="ICC")]}, "'icc', 'int-criminal-court'"),
        ({"outcomes": [Outcome(kind="noted", summary="Something.", actors=["OLAF"])]}, "'olaf'"),
        ({"series": "PTC"}, "'permanent-technical-committee'"),
        ({"topics": ["Drugs"]}, "'drugs'"),
    ],
)
def test_a_name_in_the_place_of_an_id_gets_the_ids_of_those_that_bear_it(said, meant):
    with pytest.raises(RecordError) as caught:
        Meetings([a("m", **said)])
    (issue,) = caught.value.issues
    assert f"; nearest: {meant}" == issue.message[-len(meant) - 11 :]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ({"hosts": ["Kazakstn"]}, "'KZ', 'rtc-kz'"),
        ({"hosts": ["Hong-Kong"]}, "'HK'"),
        ({"outcomes": [Outcome(kind="noted", summary="Something.", actors=["Rusia"])]}, "'RU', 'US', 'ZA'"),
        ({"series": "northern-daiz"}, "'northern-days'"),
        ({"series": "Tundra-Day"}, "'northern-days'"),
    ],
)
def test_what_is_nearly_a_name_gets_the_ids_of_those_that_bear_it(said, meant):
    with pytest.raises(RecordError, match=f"; nearest: {meant}$"):
        Meetings([a("m", **said)], series=[attrs.evolve(DAYS, aliases=["Tundra Days"])])


def test_many_unknown_names_buy_no_long_search():
    strangers = [a(f"m{n}", hosts=[f"stranger-{n}"]) for n in range(300)]
    with pytest.raises(RecordError) as caught:
        Meetings(strangers)
    assert 300 == len(caught.value.issues)


def test_many_long_terms_that_are_much_alike_buy_no_long_search():
    """Of so many letters no more are looked at: eight times as many terms are passed over in little time."""
    terms = ["".join(letters) for letters in islice(product("ab", repeat=120), 80_000)]
    few, many = (min(seconds(nearest, "ba" * 60, terms[:count]) for _ in range(2)) for count in (10_000, 80_000))
    assert many < 4 * few


def test_the_nearest_is_not_compared_with_more_than_any_collection_needs():
    name = "abcdefghij" * 12
    alike = ["".join(letters) * 12 for letters in islice(permutations("jihgfedcba"), 400)]
    assert (f"{name}x",) == nearest(name, [*alike[:10], f"{name}x"])
    assert () == nearest(name, [*alike, f"{name}x"])


def test_for_so_many_unknown_names_the_nearest_are_searched(tmp_path):
    """In a stream too, which looks at one record after the other."""
    records = [{"id": f"m{n}", "name": "M", "hosts": ["Kazakstn", f"ola{n}"]} for n in range(50)]
    lines = map(json.dumps, [{"wco_meetings": 1, "type": "Meetings"}, *records])
    (tmp_path / "file.jsonl").write_text("\n".join(lines), "utf-8")
    stream = wm.iter_read(tmp_path / "file.jsonl", on_error="collect")
    assert [] == list(stream)
    assert [50, 19] == [
        sum(f"party '{name}" in issue.message and "nearest" in issue.message for issue in stream.issues)
        for name in ("Kazakstn", "ola")
    ]


def test_what_is_no_meeting_is_refused():
    with pytest.raises(RecordError, match=r"records\[1\]: 'b' is not valid: expected a Meeting"):
        Meetings([a("a"), "b"])


def test_a_record_of_a_class_made_of_ours_is_refused():
    class Own(wm.Meeting): ...

    class Days(Series): ...

    with pytest.raises(RecordError, match=r"records\[0\]: Own\('m'\) is not valid: expected a Meeting"):
        Meetings([Own(id="m", name="M")])
    with pytest.raises(RecordError, match=r"series\[0\]: .* expected a Series"):
        Meetings([], series=[Days(id="days", name="Days")])


def test_a_directory_is_one():
    with pytest.raises(InvalidValue, match=r"directory: .* is not valid: expected a Directory"):
        Meetings([], directory=[UNION])


def test_a_program_may_bring_parties_series_and_topics():
    directory = wm.load().directory.with_parties(UNION)
    record = a("m", series="northern-days", hosts=["ncu"], topics=["icebreakers", "drugs"])
    made = Meetings([record], directory=directory, series=[DAYS], topics=["icebreakers", "drugs"])
    assert Declared((UNION,), (DAYS,), ("icebreakers",)) == made.declared
    assert directory is made.directory
    assert DAYS == made.series["northern-days"]
    assert "council" in made.series
    assert {"icebreakers", "drugs", "tobacco"} <= made.topics


def test_a_collection_brings_its_terms_where_no_others_are_given():
    directory = wm.load().directory.with_parties(UNION)
    record = a("m", series="northern-days", hosts=["ncu"], topics=["icebreakers"])
    made = Meetings([record], directory=directory, series=[DAYS], topics=["icebreakers"])
    assert made == Meetings(made)
    with pytest.raises(RecordError):
        Meetings(made, topics=[])


def test_the_bundled_collection_declares_nothing(meetings):
    assert Declared() == meetings.declared


def test_what_is_declared_must_not_clash_with_the_bundled_or_with_itself():
    other_council = Series(id="council", name="Another council")
    same_council = wm.load().series["council"]
    directory = Directory([wm.Territory(code="KZ", name="Another Kazakhstan")])
    with pytest.raises(RecordError) as caught:
        Meetings([], directory=directory, series=[same_council, other_council, "x", DAYS, Series(id=DAYS.id, name="Y")])
    assert ["directory['KZ']", "series[1]", "series[2]", "series[4]"] == [i.path for i in caught.value.issues]


def test_the_body_of_a_series_is_known_or_given_too():
    rest = [attrs.evolve(DAYS, body="council"), Series(id="x", name="X", body="y"), Series(id="y", name="Y", body="x")]
    with pytest.raises(RecordError) as caught:
        Meetings([], series=[Series(id="a", name="A", body="concil"), Series(id="b", name="B", body="PTC"), *rest])
    assert [
        "series['a'].body: no series 'concil'; nearest: 'council'",
        "series['b'].body: no series 'PTC'; nearest: 'permanent-technical-committee'",
    ] == list(map(str, caught.value.issues))
    assert 3 == len(Meetings([], series=rest).declared.series)


def test_a_series_whose_body_is_none_is_left_out_and_the_rest_can_be_sent_on():
    given = [attrs.evolve(DAYS, body="council"), Series(id="x", name="X", body=DAYS.id)]
    written = wm.dumps(Meetings([Meeting(id="a", name="A", series=DAYS.id), Meeting(id="b", name="B")], series=given))
    collected = wm.loads(written.replace(b'"body":"council"', b'"body":"concil"'), on_error="collect")
    assert ["b"] == [meeting.id for meeting in collected.records]
    assert ((), collected.records) == (collected.records.declared.series, pickle.loads(pickle.dumps(collected.records)))
    assert ["$.series[0].body", "$.series[1].body", "$.records[0].series"] == [i.path for i in collected.issues]


def test_a_long_chain_of_series_whose_first_body_is_none_is_left_out_whole():
    """In time that grows with the chain: each is looked at once."""
    chain = [Series(id=f"s{number:05}", name=f"S{number}", body=f"s{number + 1:05}") for number in range(20_000)]
    collected = wm.loads(
        wm.dumps(Meetings([], series=[*chain, Series(id="s20000", name="S", body="council")])).replace(
            b'"body":"council"', b'"body":"concil"'
        ),
        on_error="collect",
    )
    assert () == collected.records.declared.series
    assert "concil" in collected.issues[0].message


def test_series_are_given_one_by_one_or_by_their_ids(meetings):
    by_id = Meetings([], series={**meetings.series, DAYS.id: DAYS})
    assert (DAYS,) == by_id.declared.series == Meetings([], series=iter([DAYS])).declared.series
    for wrong in (lambda: Meetings([], series={"x": DAYS}), lambda: wm.extract("", series={"x": DAYS})):
        with pytest.raises(wm.InvalidValue, match=f"series: 'x' is not valid: .*{DAYS.id}"):
            wrong()


@pytest.mark.parametrize("topic", ["two words", None])
def test_topics_are_a_sequence_of_terms(topic):
    with pytest.raises(RecordError) as caught:
        Meetings([], topics=[topic])
    assert ["topics[0]"] == [issue.path for issue in caught.value.issues]


@pytest.mark.parametrize(
    ("ask", "what"),
    [
        (lambda: Meetings(a("a")), "meetings"),
        (lambda: Meetings("a"), "meetings"),
        (lambda: Meetings([], topics="drugs"), "topics"),
        (lambda: Meetings([], topics=5), "topics"),
        (lambda: Meetings([], topics=""), "topics"),
        (lambda: Meetings([], series=0), "series"),
        (lambda: Meetings([], series=DAYS), "series"),
        (lambda: Meetings([], series="council"), "series"),
        (lambda: Directory(UNION), "parties"),
        (lambda: Directory([], ambiguities="Congo"), "ambiguities"),
        (lambda: wm.load().co_attendance(parties=UNION), "co_attendance.parties"),
        (lambda: wm.load().co_attendance(parties="KZ"), "co_attendance.parties"),
    ],
)
def test_a_single_thing_in_place_of_several_is_refused(ask, what):
    with pytest.raises(InvalidValue, match=f"^{what}: .* expected a sequence of {what.rpartition('.')[2]}"):
        ask()


@pytest.mark.parametrize("without_order", [set, frozenset, dict.fromkeys])
@pytest.mark.parametrize(
    ("ask", "items"),
    [
        (Meetings, [a("a"), a("b")]),
        (lambda rows: Rows(Tally, rows), [Tally("a", 1, 1), Tally("b", 1, 1)]),
        (wm.gather, [wm.Extraction(source=wm.Source(sha256="0" * 64))]),
        (lambda texts: Directory([], ambiguities=texts), list(wm.load().directory.ambiguities[:2])),
    ],
)
def test_what_has_no_order_is_refused_where_order_counts(ask, items, without_order):
    """A set has another one in every run, and a mapping is looked up."""
    with pytest.raises(InvalidValue, match=r"^[\w.]+: .* expected a sequence of \w+, in order"):
        ask(without_order(items))
    assert ask(items) == ask(iter(items))


def test_what_has_no_order_is_taken_where_none_counts():
    """Topics, series and parties, of which each has its place by its id."""
    whole = Meetings(
        [], topics={"fur", "amber"}, series={DAYS}, directory=Directory({UNION, wm.load().directory["KZ"]})
    )
    assert ("amber", "fur") == whole.declared.topics
    assert 0 == len(whole.co_attendance(parties={"ncu", "KZ"}))


def test_a_directory_of_ones_own_is_all_there_is():
    with pytest.raises(RecordError, match="no party 'RU'"):
        Meetings([a("m", hosts=["RU"])], directory=Directory([UNION]))


# --- a collection ---


def test_a_meeting_is_found_by_its_id_and_its_place(meetings):
    assert SOCHI == meetings[SOCHI].id
    assert meetings[0] == next(iter(meetings))
    assert meetings[-1] == list(meetings)[-1]
    with pytest.raises(IndexError):
        meetings[len(meetings)]


def test_a_collection_has_what_it_was_filtered_to_and_nothing_else(meetings):
    empty = meetings.during(1900)
    assert SOCHI in meetings
    assert meetings[SOCHI] in meetings
    assert a(SOCHI) not in meetings
    assert a("unheard-of") not in meetings
    assert SOCHI not in empty
    assert 21 not in meetings
    with pytest.raises(UnknownName):
        empty[SOCHI]


def test_slices_are_collections(meetings):
    records = list(meetings)
    for part in (slice(3), slice(3, 9, 2), slice(-2, None), slice(None, None, -1), slice(9, 3, -2), slice(5, 5)):
        assert records[part] == list(meetings[part])
        assert isinstance(meetings[part], Meetings)


def test_members_and_organisations_are_in_hand(meetings):
    sochi = meetings[SOCHI]
    assert 23 == len(sochi.members)
    assert all(isinstance(member, Member) for member in sochi.members)
    assert ["rilo-ece", "rilo-we", "olaf", "cis-atc", "cis-border-troops"] == [o.id for o in sochi.organisations]
    with pytest.raises(InvalidValue, match="expected one that stands in a collection"):
        a("alone").members  # noqa: B018


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ("1998-04/1998-05", "some time in April to May 1998"),
        ("2015/2016", "some time in 2015 to 2016"),
        ("1998-04", "April 1998"),
        ("2016-02-29/2016-03-01", "29 February to 1 March 2016"),
    ],
)
def test_a_window_of_months_or_years_looks_like_no_long_meeting(dates, words):
    made = a("m", dates=wm.DateSpan.parse(dates))
    assert f"Meeting('m', {words})" == repr(made)
    assert f">{words}<" in made._repr_html_()
    assert words in str(Meetings([made]))


def test_whoever_took_part_is_a_member_an_organisation_or_a_territory(meetings):
    for each in meetings:
        parties = {party.id for party in (*each.members, *each.organisations, *each.territories)}
        assert parties == {part.party for part in each.participations}


def test_a_record_may_stand_in_collections_with_different_directories():
    ours = wm.load().directory.with_parties(UNION)
    record = a("m", participations=[Participation(party="ncu")])
    first = Meetings([record], directory=ours)
    second = Meetings([record], directory=Directory([Organisation(id="ncu", name="Another union", kind="other")]))
    assert ["Northern Customs Union"] == [o.name for o in first["m"].organisations]
    assert ["Another union"] == [o.name for o in second["m"].organisations]


def test_one_is_for_exactly_one(meetings):
    assert SOCHI == meetings.held_in("Sochi").one().id
    with pytest.raises(InvalidValue, match=f"expected exactly one meeting, not {len(meetings):,}"):
        meetings.one()
    with pytest.raises(InvalidValue, match="expected exactly one meeting, not 0"):
        meetings.during(1900).one()


def test_collections_are_equal_by_records_order_and_declared_terms():
    one, other = Meetings(map(a, "ab")), Meetings(map(a, "ab"))
    assert one == other
    assert hash(one) == hash(other)
    assert Meetings(map(a, "ba")) != one
    assert one[:1] != one
    assert Meetings(map(a, "abc"))[:2] == one
    assert Meetings(map(a, "ab"), topics=["icebreakers"]) != one
    assert ["a", "b"] != one


def test_a_collection_survives_pickling_and_copying(meetings):
    made = Meetings([a("m", hosts=["ncu"])], directory=wm.load().directory.with_parties(UNION), series=[DAYS])
    for collection in (made, meetings.attended_by("KZ")):
        again = pickle.loads(pickle.dumps(collection))
        assert collection == again == copy.deepcopy(collection)
        assert collection.declared == again.declared
    assert 23 == len(pickle.loads(pickle.dumps(meetings.held_in("Sochi"))).one().members)


def test_a_view_that_was_chosen_is_pickled_with_its_own_meetings_alone(meetings):
    for view in (meetings.outcomes.of_kind("adopted"), meetings.outcomes.group_by("topic")["tobacco"]):
        assert view == pickle.loads(pickle.dumps(view))
        assert len(pickle.dumps(view)) < len(pickle.dumps(view.meetings)) + 1000


CIS = "cis-heads-of-law-enforcement"


@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, lambda part: pickle.loads(pickle.dumps(part)), lambda part: part[::-1] | wm.load()[:1]],
    ids=["copy", "deepcopy", "pickle", "union"],
)
def test_a_copy_and_a_union_know_when_a_meeting_was_from_those_that_were_filtered_away(meetings, again):
    part = meetings.in_series(CIS)
    other = again(part)
    for answer in (lambda m: ids(m.during("2015-11-26", "2016-01-07")), lambda m: m.bounds(f"{CIS}-12")):
        assert answer(part) == answer(other)
    assert part.check() == other.in_series(CIS).check()
    assert SOCHI not in other


@given(worlds())
def test_a_pickle_bounds_each_meeting_as_it_was_bounded(world):
    again = pickle.loads(pickle.dumps(world))
    assert world == again
    assert [world.bounds(meeting) for meeting in world] == [again.bounds(meeting) for meeting in again]


def test_a_pickle_has_what_links_join_and_no_more():
    chain = [a("a"), a("b", links=[follows("a")]), a("c", links=[follows("b"), follows("nowhere")]), a("d"), a("e")]
    made = Meetings([*chain, a("f", links=[follows("d")])])
    part = pickle.loads(pickle.dumps(made.where(lambda meeting: meeting.id in "ae")))
    assert ["a", "e"] == ids(part)
    assert ["a", "e", "b", "c"] == [meeting.id for meeting in base_of(part).records]


def test_a_union_of_collections_that_left_out_different_records_of_one_id_is_refused():
    """Whichever stands first: either would bound when the other's meeting was."""
    linked = [attrs.evolve(a(key), links=[Link(rel="follows", target="t")]) for key in "xy"]
    one, other = (
        Meetings([attrs.evolve(a("t"), dates=DateSpan.parse(year)), record]).where(lambda meeting: meeting.id != "t")
        for year, record in zip(("2015", "2017"), linked, strict=True)
    )
    for left, right in ((one, other), (other, one)):
        with pytest.raises(InvalidValue, match="id that links lead to from both; 't' differs in dates: "):
            left | right
    assert list("xy") == [meeting.id for meeting in Meetings([*one]) | Meetings([*other])]


def test_in_a_union_a_record_of_the_other_side_goes_before_one_that_was_filtered_away():
    one = Meetings([a("a", links=[follows("b")]), a("b", dates=DateSpan.of(2010))])[:1]
    other = Meetings([a("b", dates=DateSpan.of(2020))])
    both = one | other
    assert ["a", "b"] == ids(both)
    assert [2020, 2010] == [whole.bounds("a").earliest.year for whole in (both, one | Meetings([a("c")]))]


@pytest.mark.parametrize(
    "ask",
    [
        lambda m: m.bounds(a(SOCHI)),
        lambda m: m.directory.find(Organisation(id="olaf", name="Other", kind="other")),
        lambda m: m.attended_by(Organisation(id="olaf", name="Other", kind="other")),
        lambda m: m.held_in(Member(code="RU", name="Other")),
        lambda m: m.in_series(Series(id="council", name="My own")),
    ],
)
def test_a_record_is_not_taken_for_another_with_its_id(meetings, ask):
    with pytest.raises(InvalidValue, match="expected the one that is known by its id"):
        ask(meetings)


def test_a_record_that_is_not_here_is_not_known(meetings):
    with pytest.raises(UnknownName):
        meetings.bounds(a("unheard-of"))
    with pytest.raises(UnknownName, match="no series 'PTC'"):
        meetings.in_series(Series(id="PTC", name="Mine"))
    with pytest.raises(InvalidValue, match="meeting: 5 is not valid"):
        meetings.bounds(5)
    assert meetings.bounds(SOCHI) == meetings.bounds(meetings[SOCHI])
    assert meetings.in_series("council") == meetings.in_series(meetings.series["council"])


def with_two_institutes() -> Meetings:
    """One with parties that share an acronym, which an ambiguity of the program's own lists."""
    known = wm.load().directory
    institutes = [
        Organisation(id=key, name=name, acronym="TIEX", kind="academic")
        for key, name in (("tie-1", "Trade Institute"), ("tie-2", "Tax Institute"))
    ]
    shared = wm.Ambiguity(text="TIEX", kind="shared_acronym", candidates=["tie-1", "tie-2"], reason="Two.")
    directory = Directory([*known, *institutes], ambiguities=[*known.ambiguities, shared])
    return Meetings([a("m", hosts=["tie-1"])], directory=directory)


def with_an_olaf_of_its_own() -> Meetings:
    """One without most of the bundled parties, whose own bears the acronym of one of those."""
    known = wm.load().directory
    olaf = Organisation(id="my-olaf", name="Another office", acronym="OLAF", kind="other")
    return Meetings([a("m", hosts=["my-olaf"])], directory=Directory([known["KZ"], known["FR"], olaf]))


@pytest.mark.parametrize("made", [with_two_institutes, with_an_olaf_of_its_own])
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
def test_a_copy_keeps_the_very_directory_and_answers_alike(made, again):
    whole = made()
    copied = again(whole)
    assert whole == copied
    assert whole.directory == copied.directory
    assert whole.attendance() == copied.attendance()


def test_a_pickle_leaves_the_bundled_directory_where_it_is(meetings):
    assert meetings.directory is pickle.loads(pickle.dumps(meetings[:1])).directory


def test_what_is_declared_beside_a_collection_is_not_written_where_it_could_not_be_read(tmp_path):
    series = Series(id="s", name="One")
    mine = wm.Meetings([Meeting(id="a", name="A", series="s")], series=[series])
    for declared, message in [
        (wm.Meetings([], series=[Series(id="s", name="Two")]).declared, r"series\[1\]: 's' is the id of another"),
        (wm.Meetings([]).declared._replace(series=(Series(id="council", name="C"),)), "'council' is the id of another"),
        (wm.Meetings([]).declared._replace(topics=("a b",)), r"topics\[0\]: 'a b' is not valid"),
    ]:
        with pytest.raises(InvalidValue, match=f"declared: .* beside the bundled: .*{message}"):
            wm.write(mine, tmp_path / "mine.jsonl", declared=declared)
    assert not list(tmp_path.iterdir())
    wm.write(mine, tmp_path / "mine.jsonl", declared=mine.declared)
    assert mine == wm.read(tmp_path / "mine.jsonl")


def test_what_could_not_be_read_beside_the_bundled_is_not_written(tmp_path):
    whole = with_two_institutes()
    message = r"directory.ambiguities: \('TIEX',\) is not valid: expected bundled ones"
    with pytest.raises(InvalidValue, match=message):
        wm.dumps(whole)
    for suffix in ("jsonl", "csv"):
        with pytest.raises(InvalidValue, match=message):
            wm.write(whole, tmp_path / f"whole.{suffix}")
    with pytest.raises(InvalidValue, match="is borne by"):
        wm.write(iter(whole), tmp_path / "whole.jsonl", declared=whole.declared)
    assert [] == list(tmp_path.iterdir())


def test_another_candidate_of_a_bundled_ambiguity_is_not_written():
    known = wm.load().directory
    widened = [
        attrs.evolve(each, candidates=[*each.candidates, "KZ"]) if each.text == "Congo" else each
        for each in known.ambiguities
    ]
    with pytest.raises(InvalidValue, match=r"directory.ambiguities: \('Congo',\) is not valid: expected bundled ones"):
        wm.dumps(Meetings([a("m")], directory=Directory(known, ambiguities=widened)))


def test_what_a_directory_lacks_of_the_bundled_is_there_again_once_it_is_read():
    known = wm.load().directory
    few = Meetings([a("m", hosts=["KZ"])], directory=Directory([known["KZ"]]))
    again = wm.loads(wm.dumps(few))
    assert few == again
    assert known == again.directory


# --- order ---


def test_in_time_what_is_earlier_comes_first_and_what_may_be_any_time_comes_last():
    made = Meetings(
        [
            a("any-time"),
            a("year", dates=DateSpan.of(2015)),
            a("late", dates=DateSpan.of("2015-11-25")),
            a("second", dates=DateSpan.of("2015-03-01"), numbers=[2]),
            a("first", dates=DateSpan.of("2015-03-01"), numbers=[1]),
        ]
    )
    assert ["year", "first", "second", "late", "any-time"] == ids(made.sorted())
    assert ["late", "second", "first", "year", "any-time"] == ids(made.sorted(reverse=True))


def test_in_time_what_is_known_to_be_no_later_than_a_day_stands_at_that_day():
    page = wm.Source(title="A page", published=DateSpan.of(2010))
    made = Meetings([a("any-time"), a("by", sources=[page]), *(a(str(y), dates=DateSpan.of(y)) for y in (2009, 2020))])
    assert ["2009", "by", "2020", "any-time"] == ids(made.sorted())
    assert ["2020", "by", "2009", "any-time"] == ids(made.sorted(reverse=True))


def test_a_key_of_ones_own_sorts_too(meetings):
    by_size = meetings.sorted(key=lambda meeting: -len(meeting.participations))
    assert sorted((len(m.participations) for m in meetings), reverse=True) == [len(m.participations) for m in by_size]


def test_the_meetings_of_a_series_stand_in_order(meetings):
    numbers = [meeting.numbers for meeting in meetings.in_series("global-rilo-meeting").sorted()]
    assert sorted(numbers) == numbers
    assert 5 == len(numbers)


# --- sets ---

SUBSETS = st.sets(st.sampled_from("abcdef"))


@given(SUBSETS, SUBSETS)
def test_collections_filtered_from_one_combine_as_sets_in_its_order(left, right):
    whole = Meetings(map(a, "fedcba"))
    one, other = (whole.where(lambda m, chosen=chosen: m.id in chosen) for chosen in (left, right))
    assert [key for key in "fedcba" if key in left | right] == ids(one | other)
    assert [key for key in "fedcba" if key in left & right] == ids(one & other)
    assert [key for key in "fedcba" if key in left - right] == ids(one - other)
    assert one | other == other | one
    assert one & other == other & one
    assert (one - other) | (one & other) == one


@given(SUBSETS, SUBSETS)
def test_collections_of_their_own_combine_by_id_in_the_order_of_the_left(left, right):
    one, other = Meetings(map(a, sorted(left))), Meetings(map(a, sorted(right, reverse=True)))
    assert sorted(left) + sorted(right - left, reverse=True) == ids(one | other)
    assert sorted(left & right) == ids(one & other)
    assert sorted(left - right) == ids(one - other)


def test_one_id_with_two_records_is_refused_since_neither_can_be_left_out():
    one, other = Meetings([a("a"), a("b")]), Meetings([a("a", topics=["drugs"])])
    for combine in (Meetings.__or__, Meetings.__and__, Meetings.__sub__):
        with pytest.raises(InvalidValue) as caught:
            combine(one, other)
        assert ("a",) == caught.value.value
        assert "'a' differs in topics: `one.where(lambda meeting: meeting.id not in other) | other`" in str(
            caught.value
        )
    mended = one.where(lambda meeting: meeting.id not in other) | other
    assert (["b", "a"], other["a"]) == (ids(mended), mended["a"])


def test_a_union_has_the_declared_terms_of_both():
    ours = Meetings([a("a")], directory=wm.load().directory.with_parties(UNION), topics=["icebreakers"])
    theirs = Meetings([a("b")], series=[DAYS])
    assert Declared((UNION,), (DAYS,), ("icebreakers",)) == (ours | theirs).declared == (theirs | ours).declared


def test_a_union_knows_the_parties_and_ambiguities_of_both_whichever_stands_first(meetings):
    few = Meetings([a("few", hosts=["KZ"])], directory=Directory([meetings.directory["KZ"]]))
    shared = with_two_institutes()
    for one, other in ((few, meetings), (few, shared), (shared, meetings)):
        both = [left | right for left, right in ((one, other), (other, one))]
        assert all({*one.directory, *other.directory} == {*union.directory} for union in both)
        known = {*one.directory.ambiguities, *other.directory.ambiguities}
        assert all(known == {*union.directory.ambiguities} for union in both)


def test_a_union_of_what_contradicts_itself_is_refused_whichever_stands_first(meetings):
    text = meetings.directory.ambiguities[0].text
    other = wm.Ambiguity(text=text, kind="shared_acronym", candidates=["KZ", "FR"], reason="Something else.")
    contrary = Meetings([a("n")], directory=Directory([], ambiguities=[other]))
    for one, message in ((with_an_olaf_of_its_own(), "'OLAF' is borne by my-olaf and olaf"), (contrary, text)):
        for left, right in ((one, meetings), (meetings, one)):
            for combine in (operator.or_, operator.and_, operator.sub):
                with pytest.raises(InvalidValue, match=message):
                    combine(left, right)


# --- views ---


@pytest.fixture
def two() -> Meetings:
    return Meetings(
        [
            a(
                "a",
                participations=[
                    Participation(party="KZ", role="chair"),
                    Participation(party="KZ"),
                    Participation(party="RU", on_behalf_of="BY", as_written="Russia"),
                ],
                outcomes=[
                    Outcome(kind="adopted", summary="A plan.", topics=["data-model", "transit"], actors=["members"]),
                    Outcome(kind="noted", summary="A report.", topics=["data-model"], actors=["KZ"]),
                ],
            ),
            a("b", participations=[Participation(party="KZ")], outcomes=[Outcome(kind="noted", summary="News.")]),
            a("c"),
        ]
    )


def test_participations_are_filtered_by_party_role_or_anything(two):
    part = two.participations
    assert 4 == len(part)
    assert ["chair"] == [item.record.role for item in part.of("Kazakhstan").in_role("chair")]
    assert ["a"] == ids(part.of("RU").meetings)
    assert [Item(two["b"], two["b"].participations[0])] == list(part.where(lambda item: item.meeting.id == "b"))
    assert 1 == len(part.in_role("CHAIR").of("KZ"))
    assert 0 == len(part.in_role("chair").of("RU"))


def test_outcomes_are_filtered_by_kind_force_topic_or_actor(two):
    out = two.outcomes
    assert ["A plan."] == [item.record.summary for item in out.of_force("decision").about("data-model")]
    assert ["A report.", "News."] == [item.record.summary for item in out.of_kind("noted")]
    assert ["A plan."] == [item.record.summary for item in out.about("data-model", "transit")]
    assert ["A plan.", "A report."] == [item.record.summary for item in out.about("data-model", "transit", any_of=True)]
    assert ["A plan."] == [item.record.summary for item in out.by("members")]
    assert out.by("members") == out.by("Members") == out.by("the Members")
    assert [] == [*out.by("the Secretariat")]
    assert ["A report."] == [item.record.summary for item in out.by("Kazakhstan")]
    assert ["A report."] == [item.record.summary for item in out.by(two.directory["KZ"])]
    assert ["a", "b"] == ids(out.meetings)


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (lambda meetings: meetings.where("x"), "where.predicate: 'x' is not valid: expected a function"),
        (
            lambda meetings: meetings.outcomes.where("x"),
            "where.predicate: 'x' is not valid: expected a function of an item",
        ),
        (lambda meetings: meetings["a":"b"], "expected an id, a place in the order or a slice"),
        (lambda meetings: meetings.sorted("dates"), "sorted.key: 'dates' is not valid: expected a function"),
        (lambda meetings: meetings[None], "Meetings: None is not valid: expected an id, a place in the order or a"),
        (
            lambda meetings: meetings[True],
            "Meetings: True is not valid: expected an id, a place in the order or a slice",
        ),
        (lambda meetings: meetings.sorted(reverse="no"), "sorted.reverse: 'no' is not valid: expected True or False"),
        (lambda meetings: meetings.during(2015, possible="no"), "during.possible: 'no' .* expected True or False"),
        (
            lambda meetings: meetings.attended_by("KZ", any_of="no"),
            "attended_by.any_of: 'no' .* expected True or False",
        ),
        (lambda meetings: meetings.hosted_by("KZ", any_of=None), "hosted_by.any_of: None .* expected True or False"),
        (lambda meetings: meetings.about("drugs", any_of=1), "about.any_of: 1 .* expected True or False"),
        (
            lambda meetings: meetings.outcomes.about("drugs", any_of="no"),
            "about.any_of: 'no' .* expected True or False",
        ),
        (
            lambda meetings: meetings.directory.members(possible="no"),
            "members.possible: 'no' .* expected True or False",
        ),
        (lambda _: Rows(int, []), r"Rows: <class 'int'> is not valid: expected a NamedTuple class"),
        (lambda _: Rows(Tally, 5), "rows: 5 is not valid: expected a sequence of rows"),
        (lambda _: Rows(Tally, [Tally("a", 1, 1), 1]), "Rows: 1 is not valid: expected a Tally"),
    ],
)
def test_what_is_of_another_type_is_refused(meetings, ask, expected):
    with pytest.raises(InvalidValue, match=expected):
        ask(meetings)


def test_a_truth_of_another_library_is_told_to_be_no_plain_one(meetings):
    numpy = pytest.importorskip("numpy")
    with pytest.raises(InvalidValue, match=r"expected True or False, a plain bool"):
        meetings.attended_by("KZ", any_of=numpy.True_)


def test_a_function_is_asked_at_once_and_once_for_each_item(two):
    seen = []
    first = two.outcomes.where(lambda item: seen.append(item) or len(seen) == 1)
    assert [1, 1, 3] == [len(first), len([*first]), len(seen)]


def test_of_equal_items_a_function_keeps_those_for_which_it_was_true():
    """Also among what was filtered before, in the rows and in the tables of what is left."""
    news, plan = Outcome(kind="noted", summary="News."), Outcome(kind="adopted", summary="A plan.")
    seen = set()

    def is_new(item):
        return item.record not in seen and not seen.add(item.record)

    told = Meetings([a("a", outcomes=[plan, news, news])]).outcomes.of_kind("noted").where(is_new)
    assert [news] == [item.record for item in told] == [item.record for item in pickle.loads(pickle.dumps(told))]
    assert [(1, "News.")] == [(row.position, row.summary) for row in told.rows()]


def test_views_have_places_and_slices(two):
    items = list(two.participations)
    assert [items[0], items[-1], tuple(items[1:3])] == [
        two.participations[0],
        two.participations[-1],
        two.participations[1:3],
    ]
    with pytest.raises(IndexError):
        two.participations[4]


@pytest.mark.parametrize("place", ["a", True, None, 1.0])
def test_views_and_rows_say_what_a_place_is(two, place):
    for among, name in ((two.participations, "Participations"), (two.timeline(), "Rows")):
        with pytest.raises(
            InvalidValue, match=f"{name}: {place!r} is not valid: expected a place in it, a whole number"
        ):
            among[place]


def test_views_survive_pickling(two):
    parts, out = two.participations, two.outcomes
    some = parts.where(lambda item: item.meeting.id == "a")
    for view in (parts.of("KZ"), parts.in_role("chair"), some, *parts.group_by("on_behalf_of").values()):
        assert view == pickle.loads(pickle.dumps(view))
    for view in (out.of_kind("noted"), out.of_force("decision"), out.by("members"), out.about("transit", any_of=True)):
        assert view == pickle.loads(pickle.dumps(view))


def test_views_are_equal_if_they_are_of_one_kind_and_have_equal_items_in_one_order(meetings):
    since = meetings.during("2015", "2016")
    assert since.outcomes == meetings.outcomes.where(lambda item: item.meeting in since)
    assert hash(since.outcomes) == hash(meetings.outcomes.where(lambda item: item.meeting in since))
    assert since.outcomes != meetings.outcomes
    assert Meetings([]).outcomes != Meetings([]).participations


def test_two_directories_of_which_one_id_is_anothers_are_told_in_one_order():
    """Ours before theirs."""
    one, other = (
        Meetings([], directory=wm.load().directory.with_parties(Organisation(id="guild", name=name, kind="other")))
        for name in ("Guild of Lakes", "Guild of Seas")
    )
    with pytest.raises(InvalidValue, match=r"is the id of 'Guild of Lakes' and of 'Guild of Seas'"):
        one | other


def taught(*aliases: str) -> Directory:
    """The bundled directory with further aliases of a bundled party."""
    known = wm.load().directory
    return known.with_parties(attrs.evolve(known["KZ"], aliases=[*known["KZ"].aliases, *aliases]))


def test_a_bundled_party_may_have_further_aliases():
    """It is asked for by them, and nothing that a document would have to carry."""
    mine = Meetings([a("m", hosts=["KZ"])], directory=taught("Kazakstn"))
    assert mine == mine.hosted_by("Kazakstn")
    assert Declared() == mine.declared
    assert mine == wm.loads(wm.dumps(mine))
    assert mine.directory == pickle.loads(pickle.dumps(mine)).directory


@pytest.mark.parametrize("changed", [{"name": "Qazaqstan"}, {"region": None}, {"membership": wm.Membership()}])
def test_a_party_of_ones_own_goes_before_the_bundled_one_of_its_id(changed, tmp_path):
    """In a file of the collection too, and beside the bundled records, while another's own is another party."""
    known = wm.load().directory
    own = attrs.evolve(known["KZ"], **changed)
    directory = Directory([own, *(party for party in known if party.id != "KZ")], ambiguities=known.ambiguities)
    mine = Meetings([a("m", participations=[Participation(party="KZ")])], directory=directory)
    assert (own,) == mine.declared.parties == mine.one().members
    wm.write(mine, tmp_path / "mine.jsonl")
    again = wm.read(tmp_path / "mine.jsonl")
    assert (mine, own) == (again, again.directory["KZ"])
    for joined in (wm.load()[:1] | mine, mine | wm.load()[:1]):
        assert own == joined.directory["KZ"]
    other = Meetings([], directory=known.with_parties()) | mine
    assert own == other.directory["KZ"]
    with pytest.raises(InvalidValue, match="'KZ' is the id of"):
        mine | Meetings([a("n")], directory=Directory([attrs.evolve(own, official_name="Another")]))


def test_fewer_aliases_are_no_party_of_ones_own():
    known = wm.load().directory["KZ"]
    assert () == Meetings([], directory=Directory([attrs.evolve(known, aliases=())])).declared.parties


def test_a_name_that_has_been_bundled_since_is_nobodys_for_certain(tmp_path):
    """A document that declares a party of this name stays readable, and knows the party by its id."""
    olaf = Organisation(id="my-olaf", name="Another office", acronym="OLAF", kind="other")
    congo = Organisation(id="my-congo", name="Congo", kind="other")
    guinea = Organisation(id="my-guinea", name="Guinea", kind="other")
    other = Organisation(id="ncu", name="Northern Customs Union", kind="other")
    lines = [
        {
            "wco_meetings": 1,
            "type": "Meetings",
            "parties": [{"type": "Organisation", **wm.to_dict(party)} for party in (olaf, congo, guinea, other)],
        },
        {"id": "m", "name": "M", "hosts": ["my-olaf", "ncu", "olaf"]},
    ]
    path = tmp_path / "old.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    read = wm.read(path)
    assert ("my-olaf", "ncu", "olaf") == read.one().hosts
    for name, candidates in (
        ("OLAF", {"olaf", "my-olaf"}),
        ("Congo", {"CD", "CG", "my-congo"}),
        ("Guinea", {"GN", "GQ", "GW", "PG", "my-guinea"}),
    ):
        with pytest.raises(wm.AmbiguousParty) as caught:
            read.directory.resolve(name)
        assert candidates == {*caught.value.candidates}
    assert read == wm.loads(wm.dumps(read)) == pickle.loads(pickle.dumps(read))
    assert [*read] == [*wm.Meetings(wm.iter_read(path))]
    assert 1 == len(read | wm.load()) - len(wm.load())


def test_two_collections_may_each_declare_a_party_of_a_bundled_name():
    """In their union it is between them and the bundled one, and that can be written and read, and joined again."""

    def with_an_olaf(own):
        olaf = Organisation(id=own, name=f"Office {own}", acronym="OLAF", kind="other")
        heading = {"wco_meetings": 1, "type": "Meetings", "parties": [{"type": "Organisation", **wm.to_dict(olaf)}]}
        return wm.loads(json.dumps({**heading, "records": [{"id": own, "name": "M", "hosts": [own]}]}).encode())

    one, two = with_an_olaf("my-olaf"), with_an_olaf("your-olaf")
    for joined in (one | two, two | one, (one | two) | (two | one), wm.load()[:1] | one | two):
        again = wm.loads(wm.dumps(joined))
        assert again == joined
        for each in (joined, again):
            with pytest.raises(wm.AmbiguousParty) as caught:
                each.directory.resolve("OLAF")
            assert {"olaf", "my-olaf", "your-olaf"} == {*caught.value.candidates}


def test_aliases_that_one_of_two_collections_knows_are_known_to_both():
    """Also where each knows one that the other doesn't."""
    one, two = Meetings([a("a")], directory=taught("Q")), Meetings([a("b")], directory=taught("Qazaqstan"))
    for joined in (one | two, two | one, two | Meetings([a("c")]), Meetings([a("c")]) | two):
        assert "KZ" == joined.directory.resolve("Qazaqstan").id
    assert {"KZ"} == {party.id for party in map((one | two).directory.resolve, ("Q", "Qazaqstan"))}
    assert one == one - two == one & (one | two)


def test_collections_are_joined_with_collections_only(meetings):
    for join in (operator.or_, operator.and_, operator.sub):
        with pytest.raises(TypeError):
            join(meetings, list(meetings))


def test_views_are_counted_and_grouped_by_their_fields(two):
    assert [Tally("KZ", 3, 2), Tally("RU", 1, 1)] == list(two.participations.count_by("party"))
    assert [Tally(None, 3, 2), Tally("BY", 1, 1)] == list(two.participations.count_by("on_behalf_of"))
    assert [Tally("participant", 3, 2), Tally("chair", 1, 1)] == list(two.participations.count_by("role"))
    assert [Tally("information", 2, 2), Tally("decision", 1, 1)] == list(two.outcomes.count_by("force"))
    assert [Tally("data-model", 2, 1), Tally("transit", 1, 1), Tally(None, 1, 1)] == list(
        two.outcomes.count_by("topic")
    )
    groups = two.outcomes.group_by("actor")
    assert ["KZ", "members", None] == list(groups)
    assert [["A report."], ["A plan."], ["News."]] == [
        [item.record.summary for item in group] for group in groups.values()
    ]


@pytest.mark.parametrize("field", ["kind", "force", "topic", "actor"])
def test_groups_hold_what_their_counts_say(meetings, field):
    outcomes = meetings.during(2015).outcomes
    counted = {tally.value: (tally.items, tally.meetings) for tally in outcomes.count_by(field)}
    grouped = {value: (len(group), len(group.meetings)) for value, group in outcomes.group_by(field).items()}
    assert counted == grouped


@pytest.mark.parametrize("field", ["party", "role", "on_behalf_of"])
def test_groups_stand_among_the_meetings_that_they_are_of(meetings, field):
    looked_at = 0

    def look(item):
        nonlocal looked_at
        looked_at += 1
        return item.record.role != "chair"

    parts = meetings[:100].participations.where(look)
    groups = parts.group_by(field)
    assert len(parts) == sum(map(len, groups.values()))
    assert looked_at <= sum(len(m.participations) * (3 + len(m.participations)) for m in meetings[:100])


def test_a_view_prints_as_a_table(two):
    assert "Outcomes(3 in 2 meetings)" == repr(two.outcomes)
    assert [
        "meeting  force     kind     topics               summary",
        "a        decision  adopted  data-model, transit  A plan.",
    ] == str(two.outcomes.of_force("decision")).splitlines()
    assert [
        "meeting  party  role         as_written",
        "a        RU     participant  Russia",
    ] == str(two.participations.of("RU")).splitlines()


# --- printing ---


def test_a_collection_prints_as_a_table_and_says_how_many_more_there_are(meetings):
    assert [
        "id                             dates                place      name",
        f"{SOCHI}  25-26 November 2015  Sochi, RU  21st Meeting of the WCO European Region Heads of Customs ...",
    ] == str(meetings.held_in("Sochi")).splitlines()
    lines = str(meetings).splitlines()
    assert 22 == len(lines)
    assert f"... and {len(meetings) - 20:,} more" == lines[-1]
    assert "Meetings(863 meetings)" == repr(meetings)
    assert "Meetings(1 meeting)" == repr(meetings[:1])
    assert "Plot(1 meeting)" == repr(meetings[:1].plot)


class Stay(NamedTuple):
    """A row for the tests."""

    city: str
    day: date | None
    share: float
    kinds: tuple[Precision, ...] = ()


def test_rows_are_a_sequence_with_columns_even_when_there_are_none():
    stays = [Stay("Sochi", date(2015, 11, 25), 0.5), Stay("Brussels", None, 1.0)]
    rows = Rows(Stay, stays)
    assert ("city", "day", "share", "kinds") == rows.columns == Rows(Stay).columns
    assert stays == list(rows)
    assert stays[1] == rows[1] == rows[-1]
    assert Rows(Stay, stays[1:]) == rows[1:]
    assert 2 == len(rows)
    assert rows == Rows(Stay, stays)
    assert hash(rows) == hash(Rows(Stay, stays))
    assert rows != Rows(Stay)
    assert Rows(Stay) != Rows(Tally)
    assert stays != rows
    assert "<2 rows of Stay: city, day, share, kinds>" == repr(rows)
    assert "city  day  share  kinds\nno rows" == str(Rows(Stay))


def test_where_there_are_none_a_table_says_so():
    none = wm.load()[:0]
    assert "id  dates  place  name\nno meetings" == str(none)
    assert "meeting  party  role  as_written\nno participations" == str(none.participations)
    assert "meeting  force  kind  topics  summary\nno outcomes" == str(none.outcomes)


def test_rows_print_as_a_table_with_numbers_to_the_right():
    rows = Rows(
        Stay, [Stay("Sochi", date(2015, 11, 25), 0.5, (Precision.DAY, Precision.MONTH)), Stay("B", None, 12.25)]
    )
    assert [
        "city   day          share  kinds",
        "Sochi  2015-11-25   0.500  day, month",
        "B                  12.250",
    ] == str(rows).splitlines()


def test_a_cell_is_cut_short_and_moves_no_cursor():
    shown = table(["text"], [["x" * 100], ["\x1b[2Jgone\nhome"]], total=2).splitlines()
    assert ["text", "x" * 57 + "...", " [2Jgone home"] == shown


def test_a_place_prints_with_what_is_known_of_it():
    made = Meetings([a("a", place=Place(country="RU")), a("b", place=Place(venue="A hall")), a("c")])
    assert [
        "id  dates  place  name",
        "a          RU     A meeting",
        "b                 A meeting",
        "c                 A meeting",
    ] == (str(made).splitlines())

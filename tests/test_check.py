"""`check` finds what a scan of all pairs finds; what it finds in the bundled records is known and explained."""

import os
import subprocess
import sys
import tracemalloc
from collections import Counter
from datetime import date

import attrs
import naive_analysis as naive
import pytest
from hypothesis import given
from small_worlds import worlds

import wco_meetings as wm
from wco_meetings import Count, DateSpan, Link, Meeting, Meetings, Participation, Source
from wco_meetings.query.base import base_of

# --- the bundled records: each finding that stands, and why ---

FROM_OUTSIDE = "The count is of those it was held for; the list also has those who sent experts, donors or hosts."
OWN_OFFICES = "The count leaves out the WCO or its own offices, which the list names."
BY_REGION = "Workshops of each WCO region are numbered within a worldwide project, in another order or anew."

ACCEPTED = {
    ("aeo-workshop-2022-01", "count_below_list", "counts[1]"): FROM_OUTSIDE,
    ("ap-operation-catalyst-2-workshop-2018", "count_below_list", "counts[2]"): OWN_OFFICES,
    ("ccp-lac-regional-meeting-2", "count_below_list", "counts[0]"): "Nine of Latin America, and Canada.",
    ("controlled-delivery-workshop-2015", "count_below_list", "counts[1]"): FROM_OUTSIDE,
    ("cultural-heritage-training-2018-12", "count_below_list", "counts[1]"): FROM_OUTSIDE,
    ("ecommerce-workshop-2018-05", "count_below_list", "counts[1]"): FROM_OUTSIDE,
    ("eur-heads-of-investigation-21", "count_below_list", "counts[0]"): "The page states 22 Members and names 23.",
    ("ged-workshop-abuja-2024", "count_below_list", "counts[0]"): FROM_OUTSIDE,
    ("gender-equality-workshop-2024-07", "count_below_list", "counts[0]"): FROM_OUTSIDE,
    (
        "inama-workshop-2017",
        "count_below_list",
        "counts[1]",
    ): "The page states 14, names 15, and the host comes on top.",
    ("jica-master-trainer-programme-2021-09", "count_below_list", "counts[0]"): FROM_OUTSIDE,
    ("member-donor-administrations-2009-11", "after_publication", "dates"): "The page is stamped ten days too early.",
    ("mena-hs-2022-workshop", "same_series_and_dates", "dates"): "Two regions had theirs in the same three days.",
    ("mtp-origin-west-africa-wg4", "count_below_list", "counts[0]"): FROM_OUTSIDE,
    ("mtp-pacific-cv-hs-wg4", "count_below_list", "counts[1]"): "Six Pacific islands, and Japan, the donor.",
    ("mtp-risk-west-africa-wg2", "count_below_list", "counts[1]"): FROM_OUTSIDE,
    ("pacific-pca-workshop-2020", "count_below_list", "counts[0]"): "Six Pacific islands, and India besides.",
    ("passenger-data-workshop-2017-05", "count_below_list", "counts[0]"): "Nine, and the facilitator on top.",
    ("policy-commission-70", "after_publication", "dates"): "Its only page announces it, as the note says further on.",
    ("railway-workshop-2022-05", "number_twice", "numbers[0]"): BY_REGION,
    ("railway-workshop-2022-05", "count_below_list", "counts[1]"): OWN_OFFICES,
    ("rilo-ap-ncp-33", "count_below_list", "counts[2]"): OWN_OFFICES,
    ("tfa-workshop-2015-06", "number_order", "numbers[0]"): BY_REGION,
    ("transit-workshop-2017-01", "number_order", "numbers[0]"): BY_REGION,
    ("transit-workshop-2018-04", "number_twice", "numbers[0]"): BY_REGION,
    ("wco-upu-workshop-2018-09", "count_below_list", "counts[1]"): "The United States sent experts on top.",
    ("wco-upu-workshop-2019-07", "count_below_list", "counts[1]"): FROM_OUTSIDE,
}


def found(rows):
    """Findings without their words."""
    return {(row.meeting, str(row.rule), row.path) for row in rows}


def test_the_bundled_records_have_no_finding_but_the_accepted():
    """And each accepted one is still there: what is mended leaves the list."""
    assert ACCEPTED.keys() == found(wm.load().check())


def test_a_surplus_is_accepted_only_where_somebody_explains_it():
    """There are as many from other regions than most, or as many offices of the WCO, as the list has too many."""
    meetings = wm.load()
    for (key, _, path), reason in ACCEPTED.items():
        if reason not in (FROM_OUTSIDE, OWN_OFFICES):
            continue
        regions = Counter(member.region for member in meetings[key].members)
        offices = [body.id for body in meetings[key].organisations if body.id == "wco" or body.kind in ("rilo", "rocb")]
        explained = len(offices) if reason == OWN_OFFICES else regions.total() - max(regions.values())
        rows = meetings.where(lambda meeting, key=key: meeting.id == key).reconcile()
        assert -rows[int(path[-2])].gap <= explained


# --- any records ---


@given(worlds())
def test_findings_are_those_of_a_scan_of_all_pairs(world):
    assert naive.check(world, world.directory, base_of(world).records) == found(world.check())


@given(worlds())
def test_findings_come_in_the_order_of_meetings_and_rules(world):
    ids = [meeting.id for meeting in world]
    places = [(ids.index(row.meeting), list(type(row.rule)).index(row.rule)) for row in world.check()]
    assert sorted(places) == places


# --- each rule, in one case that a person can follow ---

PAGE = Source(title="A page", published=DateSpan.parse("2016-01-07"))


def meeting(key, dates="2015-11-25/2015-11-26", **fields):
    """A meeting in one line that nothing is wrong with."""
    said = {"name": f"The {key} forum", "dates": dates and DateSpan.parse(dates), "sources": [PAGE], **fields}
    return Meeting(id=key, **said)


NOTHING = meeting("a", series="council", numbers=[139, 140])

CASES = {
    "nothing": ([NOTHING, meeting("b", "2015-12", series="council", numbers=[141])], []),
    "a link to what is not here": (
        [meeting("a", links=[Link(rel="follows", target="b")])],
        [("a", "dangling_link", "links[0].target", "leads to 'b', which is not here")],
    ),
    "a link to itself": (
        [meeting("a", links=[Link(rel="follows", target="a")])],
        [("a", "impossible_link", "links[0].target", "leads to 'a', which is the meeting itself")],
    ),
    "links that dates are against": (
        [
            NOTHING,
            meeting("b", "2014", links=[Link(rel=rel, target="a") for rel in ("follows", "part_of", "refers_to")]),
            meeting("c", "2015-11-25", links=[Link(rel="follows", target="a"), Link(rel="part_of", target="a")]),
        ],
        [
            (key, "impossible_link", f"links[{at}].target", "leads to 'a', which is of 25-26 November 2015")
            for key, at in (("b", 0), ("b", 1), ("c", 0))
        ],
    ),
    "links that go both ways": (
        [
            meeting("a", links=[Link(rel=rel, target="b") for rel in ("follows", "part_of", "refers_to")]),
            meeting("b", links=[Link(rel=rel, target="a") for rel in ("refers_to", "part_of")]),
            meeting("c", None, links=[Link(rel="follows", target="d"), Link(rel="part_of", target="a")]),
            meeting("d", None, links=[Link(rel="follows", target="c")]),
        ],
        [
            ("a", "impossible_link", "links[0].target", "leads to 'b', which is of 25-26 November 2015"),
            ("a", "impossible_link", "links[1].target", "leads to 'b', which is said to be part of this one"),
            ("b", "impossible_link", "links[1].target", "leads to 'a', which is said to be part of this one"),
            ("c", "impossible_link", "links[0].target", "leads to 'd', which is said to follow this one"),
            ("d", "impossible_link", "links[0].target", "leads to 'c', which is said to follow this one"),
        ],
    ),
    "links that dates may allow": (
        [
            NOTHING,
            meeting("b", "2015", links=[Link(rel="follows", target="a"), Link(rel="part_of", target="a")]),
            meeting("c", "2015-11-26", links=[Link(rel="follows", target="a"), Link(rel="follows", target="b")]),
            meeting("d", None, links=[Link(rel="follows", target="a")]),
            meeting("e", "2012", links=[Link(rel="follows", target="d")]),
        ],
        [],
    ),
    "a number used twice": (
        [NOTHING, meeting("b", "2015-12", series="council", numbers=[140])],
        [("b", "number_twice", "numbers[0]", "number 140 is borne by 'a' too")],
    ),
    "a number in another series": ([NOTHING, meeting("b", series="policy-commission", numbers=[140])], []),
    "a slip in a number": (
        [NOTHING, meeting("b", "2016", series="council", numbers=[1411])],
        [("b", "number_jump", "numbers[0]", "number 1411 follows 140")],
    ),
    "a higher number earlier": (
        [NOTHING, meeting("b", "2014", series="council", numbers=[141])],
        [
            (
                *("b", "number_order", "numbers[0]"),
                "number 141 is of 2014, number 139 of 'a' began on 2015-11-25 or later",
            )
        ],
    ),
    "a higher number perhaps earlier": ([NOTHING, meeting("b", "2015", series="council", numbers=[141])], []),
    "two of one series at once": (
        [NOTHING, meeting("b", "2015-11-26", series="council", numbers=[141])],
        [("b", "same_series_and_dates", "dates", "shares a day with 'a' of its series")],
    ),
    "one of a series that goes on past the next": (
        [
            meeting("a", "2015-11-02/2015-11-30", series="council"),
            meeting("b", "2015-11-03", series="policy-commission"),
            meeting("c", "2015-11-04", series="council"),
            meeting("d", "2015-11-20", series="council"),
        ],
        [
            ("c", "same_series_and_dates", "dates", "shares a day with 'a' of its series"),
            ("d", "same_series_and_dates", "dates", "shares a day with 'a' of its series"),
        ],
    ),
    "two of nearly one name at once": (
        [meeting("a", name="Forum on Customs and trade"), meeting("b", "2015-11", name="Forum on customs & trade")],
        [("a", "same_name_and_dates", "name", "may be 'b', 'Forum on customs & trade'")],
    ),
    "two of one name, of which nobody says when they were": (
        [Meeting(id=key, name="Forum on aid", sources=[Source(title="P")]) for key in "ab"],
        [("b", "same_name_and_dates", "name", "may be 'a', 'Forum on aid'")],
    ),
    "one that had happened before another of its name": (
        [
            Meeting(id="a", name="Forum on aid", sources=[Source(title="P", published=DateSpan.of(2014))]),
            meeting("b", "2015", name="Forum on aid"),
        ],
        [],
    ),
    "two of short names at once": ([meeting("a", name="Forum on trade"), meeting("b", name="Forum on aid")], []),
    "two told apart by their numbers": (
        [
            meeting("a", name="1st of the many forums", numbers=[1]),
            meeting("b", name="2nd of the many forums", numbers=[2]),
        ],
        [],
    ),
    "more listed than counted": (
        [
            meeting(
                "a",
                participations=[Participation(party="KZ"), Participation(party="AM"), Participation(party="KZ")],
                counts=[
                    *(
                        Count(value=1, unit="members", qualifier=how)
                        for how in ("about", "at_least", "at_most", "exact")
                    ),
                    *(Count(value=2, unit="members"), Count(value=1, unit="delegates")),
                ],
            )
        ],
        [
            ("a", "count_below_list", "counts[2]", "states 1 members, lists 2"),
            ("a", "count_below_list", "counts[3]", "states 1 members, lists 2"),
        ],
    ),
    "dated after its pages": (
        [meeting("a", "2016-01-08", sources=[PAGE, Source(title="Another", published=DateSpan.parse("2015"))])],
        [("a", "after_publication", "dates", "began on 2016-01-08 or later, after its pages were published")],
    ),
    "dated after its pages but announced": ([meeting("a", "2016-01-08", note="Announced in December.")], []),
    "dated after one of its pages": ([meeting("a", "2016-01-08", sources=[PAGE, Source(title="Another")])], []),
    "on no page": ([meeting("a", None, sources=[])], [("a", "no_source", "sources", "rests on no page")]),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_wrong_is_found_and_nothing_else(case):
    records, expected = CASES[case]
    meetings = Meetings(records)
    assert expected == [(row.meeting, str(row.rule), row.path, row.message) for row in meetings.check()]
    assert naive.check(meetings, meetings.directory, records) == found(meetings.check())


def test_a_filter_leaves_no_link_dangling():
    """What a meeting followed is still known, though not in the selection."""
    two = Meetings([meeting("a"), meeting("b", "2015-12", links=[Link(rel="follows", target="a")])])
    assert [] == list(two.where(lambda record: record.id == "b").check())


class Counted(date):
    """A day that counts how often any of its kind is compared."""

    compared = 0

    def __lt__(self, other: date) -> bool:
        Counted.compared += 1
        return super().__lt__(other)

    def __ge__(self, other: date) -> bool:
        Counted.compared += 1
        return super().__ge__(other)


def test_looking_for_the_alike_takes_steps_that_grow_with_the_records():
    """Many of one name, at one time, in one series: ten times as many take ten times the steps, not a hundred times."""

    def steps(many):
        span = DateSpan.of("2015-11-25/2015-11-26")
        for name in ("start", "end"):  # a span itself takes plain dates alone
            object.__setattr__(span, name, Counted.fromisoformat(getattr(span, name).isoformat()))
        alike = meeting("m", None, name="Working group on the data of all Members", series="council", numbers=[7])
        world = Meetings([attrs.evolve(alike, id=f"m{number}", dates=span) for number in range(many)])
        before = Counted.compared
        assert 3 * (many - 1) == len(world.check())
        return Counted.compared - before

    few = steps(400)
    assert 400 < few
    assert steps(4_000) < 11 * few


def test_a_name_of_many_words_and_numbers_buys_no_endless_search():
    """Its words and numbers are held against others' as far as any name has them."""
    letters = " ".join(f"word{number}" for number in range(1_000))
    longest = [meeting(key, "2015-11-25", name=letters, numbers=range(1, 1_001)) for key in "ab"]
    tracemalloc.start()
    try:
        assert {("b", "same_name_and_dates", "name")} == found(Meetings(longest).check())
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_of_two_that_are_alike_the_same_one_is_named_in_every_run():
    """However the words of a name are hashed."""
    program = """if True:
        import wco_meetings as wm
        names = {"a": "alpha beta gamma delta", "b": "beta gamma delta epsilon", "c": "alpha beta gamma delta epsilon"}
        days = wm.DateSpan.of("2015-11-25")
        source = wm.Source(title="P")
        records = [wm.Meeting(id=key, name=name, dates=days, sources=[source]) for key, name in names.items()]
        print(*(row.message for row in wm.Meetings(records).check()))
    """
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "0123"
    }
    assert 1 == len(said)


def test_what_has_ended_is_forgotten(monkeypatch):
    """Keys of meetings that are over make room, and findings stay the same."""
    monkeypatch.setattr("wco_meetings.query.analysis.check._MOST_REMEMBERED", 10)
    months = [
        meeting(f"m{number}", f"{1990 + number // 12}-{number % 12 + 1:02}", sources=[Source(title="P")])
        for number in range(60)
    ]
    alike = [attrs.evolve(record, id=f"{record.id}-again", name=record.name) for record in months]
    assert {(f"{record.id}-again", "same_name_and_dates", "name") for record in months} == found(
        Meetings([*months, *alike]).check()
    )

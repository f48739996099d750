"""The indexes find what a scan finds, whatever the records leave unknown."""

from datetime import date, timedelta

import naive
from hypothesis import assume, given, strategies as st

from wco_meetings import (
    DateSpan,
    Force,
    Link,
    LinkRel,
    Meeting,
    Meetings,
    Outcome,
    OutcomeKind,
    Participation,
    Place,
    Precision,
    Region,
    Role,
    Source,
)
from wco_meetings.query.bits import MARK, Axis, bit_sets, of_positions, positions

PARTIES = ("KZ", "RU", "olaf", "wco")
TOPICS = ("drugs", "tobacco", "wildlife")
SERIES = ("council", "enforcement-committee")
CITIES = ("Sochi", "Brussels")
COUNTRIES = ("RU", "BE")
IDS = ("a", "b", "c")
DAY = date(2015, 11, 25)


def some(values):
    return st.lists(st.sampled_from(values), max_size=2, unique=True)


def spans():
    """Days and months about the same time, so that they often touch."""
    days = st.builds(
        lambda first, length: DateSpan(start=DAY + timedelta(first), end=DAY + timedelta(first + length)),
        st.integers(0, 8),
        st.integers(0, 2),
    )
    return days | st.sampled_from([DateSpan.of("2015-11"), DateSpan.of("2015-11/2015-12"), DateSpan.of(2015)])


@st.composite
def records(draw, max_size=3):
    """Meetings of few parties, topics and days: repeated parties, several numbers and unknown dates among them."""
    said = st.fixed_dictionaries(
        {"name": st.just("A meeting")},
        optional={
            "series": st.sampled_from(SERIES),
            "numbers": st.just([1]) | st.just([139, 140]),
            "dates": spans(),
            "place": st.builds(Place, city=st.sampled_from(CITIES), country=st.sampled_from(COUNTRIES))
            | st.builds(Place, venue=st.just("A hall")),
            "region": st.sampled_from(Region),
            "hosts": some(PARTIES),
            "participations": st.lists(
                st.builds(
                    Participation,
                    party=st.sampled_from(PARTIES),
                    role=st.sampled_from(Role),
                    on_behalf_of=st.none() | st.sampled_from(PARTIES),
                ),
                max_size=4,
            ),
            "topics": some(TOPICS),
            "outcomes": st.lists(
                st.builds(
                    Outcome,
                    kind=st.sampled_from(OutcomeKind),
                    summary=st.just("Something."),
                    actors=some((*PARTIES, "members")),
                ),
                max_size=2,
            ),
            "links": st.lists(
                st.builds(Link, rel=st.sampled_from(LinkRel), target=st.sampled_from((*IDS, "elsewhere"))),
                max_size=2,
            ),
            "sources": st.lists(st.builds(Source, title=st.just("A page"), published=st.none() | spans()), max_size=2),
            "note": st.sampled_from(["Announced for the spring.", "A note."]),
        },
    )
    ids = IDS[: draw(st.integers(0, max_size))]
    return [Meeting(id=key, **draw(said)) for key in ids]


@given(records(), st.lists(st.sampled_from(PARTIES), min_size=1, max_size=3), st.booleans())
def test_who_attended_is_what_a_scan_finds(given_records, parties, any_of):
    found = Meetings(given_records).attended_by(*parties, any_of=any_of)
    assert naive.attended_by(given_records, *parties, any_of=any_of) == list(found)


@given(records(), st.lists(st.sampled_from(PARTIES), min_size=1, max_size=3), st.booleans())
def test_who_hosted_is_what_a_scan_finds(given_records, parties, any_of):
    found = Meetings(given_records).hosted_by(*parties, any_of=any_of)
    assert naive.hosted_by(given_records, *parties, any_of=any_of) == list(found)


@given(records(), st.sampled_from(PARTIES))
def test_who_has_to_do_with_a_meeting_is_what_a_scan_finds(given_records, party):
    assert naive.involving(given_records, party) == list(Meetings(given_records).of(party))


@given(records(), st.lists(st.sampled_from(TOPICS), min_size=1, max_size=2), st.booleans())
def test_what_meetings_are_about_is_what_a_scan_finds(given_records, topics, any_of):
    found = Meetings(given_records).about(*topics, any_of=any_of)
    assert naive.about(given_records, *topics, any_of=any_of) == list(found)


@given(records(), st.sampled_from(SERIES), st.sampled_from(Region))
def test_series_and_regions_are_what_a_scan_finds(given_records, series, region):
    meetings = Meetings(given_records)
    assert naive.in_series(given_records, series) == list(meetings.in_series(series))
    assert naive.in_region(given_records, region) == list(meetings.in_region(region))


@given(records(), st.sampled_from((*CITIES, *COUNTRIES)))
def test_places_are_what_a_scan_finds(given_records, place):
    found = naive.held_in(given_records, place)
    assume(found or place in COUNTRIES)
    assert found == list(Meetings(given_records).held_in(place))


@given(records(), st.sampled_from((*OutcomeKind, *Force)))
def test_outcomes_are_what_a_scan_finds(given_records, kind_or_force):
    found = Meetings(given_records).with_outcome(kind_or_force)
    assert naive.with_outcome(given_records, kind_or_force) == list(found)


@given(records(), spans(), st.booleans())
def test_a_span_finds_what_all_ways_or_any_way_in_which_the_meetings_can_have_lain_put_there(
    given_records, window, possible
):
    assume(any(True for _ in naive.ways(given_records)))
    found = Meetings(given_records).during(window, possible=possible)
    assert naive.during(given_records, window, possible=possible) == list(found)


def test_a_month_may_have_held_a_meeting_on_its_first_day_or_on_its_last():
    meetings = Meetings([Meeting(id="m", name="M", dates=DateSpan.parse("2015-11"))])
    spans = ["2015-10-01/2015-11-01", "2015-11-30/2015-12-31", "2015-10-01/2015-10-31", "2015-12-01/2015-12-31"]
    found = [len(meetings.during(DateSpan.parse(span), possible=True)) for span in spans]
    assert [1, 1, 0, 0] == found


@given(records())
def test_bounds_are_the_first_and_last_days_of_all_ways_in_which_the_meetings_can_have_lain(given_records):
    ways = list(naive.ways(given_records))
    assume(ways)
    meetings = Meetings(given_records)
    for meeting in given_records:
        starts, ends = zip(*(way[meeting.id] for way in ways), strict=True)
        days = (min(starts), max(starts), min(ends), max(ends))
        open_ends = (naive.NEVER_BEFORE, naive.NEVER_AFTER)
        expected = tuple(None if day in open_ends else date.fromordinal(day) for day in days)
        assert expected == tuple(meetings.bounds(meeting))


@given(records())
def test_bounds_never_contradict_the_stated_dates_whatever_the_links_say(given_records):
    meetings = Meetings(given_records)
    for meeting in given_records:
        dates, bounds = meeting.dates, meetings.bounds(meeting)
        if dates is not None:
            assert dates.start <= bounds.earliest <= bounds.latest_start <= dates.end
            assert dates.start <= bounds.earliest_end <= bounds.latest <= dates.end
            if dates.precision is Precision.DAY:
                assert (dates.start, dates.start, dates.end, dates.end) == bounds


def test_the_last_day_may_be_known_where_the_first_is_not_and_the_other_way_round():
    page = Source(title="A page", published=DateSpan.of(DAY))
    part, whole = (
        Meeting(id="part", name="Part", dates=DateSpan.of(DAY), links=[Link(rel="part_of", target="whole")]),
        "whole",
    )
    ended = Meetings([part, Meeting(id=whole, name="Whole", sources=[page])])
    assert (None, DAY, DAY, DAY) == ended.bounds(whole)
    former = Meeting(id="former", name="Former", dates=DateSpan.of(DAY))
    begun = Meetings([part, former, Meeting(id=whole, name="Whole", links=[Link(rel="follows", target="former")])])
    assert (DAY, DAY, DAY, None) == begun.bounds(whole)


def test_a_chain_of_links_carries_bounds_from_end_to_end_and_a_ring_of_them_comes_to_an_end():
    chain = [Meeting(id="0", name="First", dates=DateSpan.of(DAY))]
    chain += [Meeting(id=str(n), name="Next", links=[Link(rel="follows", target=str(n - 1))]) for n in range(1, 5_000)]
    ring = [Meeting(id=f"r{n}", name="Ring", links=[Link(rel="follows", target=f"r{(n + 1) % 9}")]) for n in range(9)]
    meetings = Meetings(chain + ring)
    assert (DAY, None, DAY, None) == meetings.bounds("4999")
    assert (None, None, None, None) == meetings.bounds("r0")


# --- sets as numbers ---


@given(st.lists(st.integers(0, 200)))
def test_positions_and_numbers_say_the_same(chosen):
    assert sorted(set(chosen)) == list(positions(of_positions(chosen, 201)))


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=3), max_size=30))
def test_bit_sets_have_each_key_of_each_record(keys_by_record):
    sets = bit_sets(keys_by_record, mark_all)
    for key in "abc":
        expected = [at for at, keys in enumerate(keys_by_record) if key in keys]
        assert expected == list(positions(sets.get(key, 0)))


def test_bit_sets_are_right_over_many_records_for_keys_that_are_common_rare_or_both_in_turn():
    size = 10_000
    bearers = {
        "common": range(0, size, 3),
        "rare": range(0, size, 999),
        "late": range(9_990, size),
        "both": [*range(4_200, 4_400), 9_999],
    }
    records = [[key for key, chosen in bearers.items() if at in chosen] for at in range(size)]
    sets = bit_sets(records, mark_all)
    assert {key: list(chosen) for key, chosen in bearers.items()} == {
        key: list(positions(bits)) for key, bits in sets.items()
    }
    assert len(bearers) == len(sets)
    assert sets["rare"] == sets["rare"]


def mark_all(keys, marks, at):
    for key in keys:
        marks[key][at] = MARK


@given(st.lists(st.integers(0, 1_000)), st.integers(-5, 1_005))
def test_an_axis_knows_what_lies_below_a_limit(values, limit):
    axis = Axis(values)
    assert [at for at, value in enumerate(values) if value < limit] == list(positions(axis.below(limit)))
    assert values == [axis[at] for at in range(len(values))]


def test_an_axis_may_have_more_values_than_two_octets_can_count():
    axis = Axis(range(70_000))
    assert 69_999 == axis.below(69_999).bit_count()

"""Each analysis gives what a naive scan gives, on collections with much unknown, and what it can't know it says."""

import re
from collections import Counter
from datetime import date, timedelta
from itertools import permutations

import attrs
import naive_analysis as naive
import pytest
from hypothesis import given, strategies as st
from pace import seconds
from small_worlds import PARTIES, SERIES, meetings as records_with, records_like, worlds

import wco_meetings as wm
from wco_meetings import (
    Count,
    DateSpan,
    InvalidValue,
    Link,
    Meeting,
    Meetings,
    Outcome,
    Participation,
    Place,
    UnknownName,
    UnknownParty,
)
from wco_meetings.directory.directory import Directory


@pytest.fixture(scope="module")
def bundled():
    return wm.load()


def meeting(key, parties=(), dates=None, **fields):
    """A meeting in one line."""
    parts = [Participation(party=party) for party in parties]
    return Meeting(id=key, name=key, participations=parts, dates=dates and DateSpan.parse(dates), **fields)


# --- attendance ---


class TestAttendance:
    @given(worlds())
    def test_is_that_of_each_meeting_judged_by_itself(self, world):
        assert naive.attendance(world, world.directory) == list(world.attendance())

    @given(worlds(), st.sampled_from(["EUR", "AP", "MENA"]))
    def test_of_a_region_is_of_its_members_at_its_meetings(self, world, region):
        assert naive.attendance(world, world.directory, region) == list(world.attendance(region=region))

    @given(worlds())
    def test_by_region_adds_up_its_members(self, world):
        assert naive.region_attendance(world, world.directory) == list(world.attendance(by="region"))

    @given(worlds())
    def test_counts_every_meeting_at_which_a_member_is_named_once(self, world):
        named = Counter(party for record in world for party in naive.present(record))
        rows = world.attendance()
        assert [named[row.party] for row in rows] == [row.named for row in rows]
        assert [row.attended + row.unknown_attended + row.guest for row in rows] == [row.named for row in rows]

    def test_counts_meetings_missed_in_a_row(self):
        """In the order of days, which need not be that of the collection."""
        missed = [meeting(f"missed-{day}", ["AM"], f"2016-05-0{day}") for day in (2, 5, 3, 9)]
        came = [meeting("came", ["KZ"], "2016-05-04"), meeting("came-too", ["KZ"], "2016-05-07")]
        rows = {row.party: row for row in Meetings([*missed, *came]).attendance()}
        assert (2, 6, 2, DateSpan.parse("2016-05-04"), DateSpan.parse("2016-05-07")) == (
            rows["KZ"].attended,
            rows["KZ"].eligible,
            rows["KZ"].longest_absence,
            rows["KZ"].first,
            rows["KZ"].last,
        )

    def test_expects_at_a_meeting_without_dates_whoever_was_a_member_all_the_time_that_it_may_have_been(self):
        """What follows one meeting, and is followed by another, was between their days."""
        first = meeting("first", ["KZ"], "2016-05-02")
        between = meeting("between", ["KZ"], links=[Link(rel="follows", target="first")])
        last = meeting("last", ["KZ"], "2016-05-09", links=[Link(rel="follows", target="between")])
        rows = {row.party: row for row in Meetings([first, between, last]).attendance()}
        assert (3, 3, 0) == (rows["KZ"].attended, rows["KZ"].eligible, rows["KZ"].unknown)

    def test_counts_them_in_whatever_order_the_collection_is(self):
        """On one day they stand by their ids."""
        day = [meeting("a", ["KZ"], "2016-05-04"), meeting("b", ["AM"], "2016-05-04"), meeting("c", [], "2016-05-04")]
        for some in permutations(day):
            rows = {row.party: row for row in Meetings(some).attendance()}
            assert (2, 1) == (rows["KZ"].longest_absence, rows["AM"].longest_absence)
        year = [meeting("a", ["KZ"], "2015"), meeting("b", ["KZ"], "2015-01-01/2015-12-31")]
        for some in permutations(year):
            assert [year[1].dates] == [row.last for row in Meetings(some).attendance() if row.party == "KZ"]

    def test_takes_a_region_as_people_write_it(self, bundled):
        assert bundled.attendance(region="EUR") == bundled.attendance(region="Europe")

    def test_refuses_what_it_can_not_count_by(self, bundled):
        with pytest.raises(UnknownName, match=r"nearest: 'member'$"):
            bundled.attendance(by="members")
        with pytest.raises(UnknownName, match=r"nearest: 'member', 'region'$"):
            bundled.attendance(by="x")
        with pytest.raises(UnknownName, match="no region 'EURO'"):
            bundled.attendance(region="EURO")


# --- co-attendance ---


def close(rows):
    """Rows with the Newman weight, a sum of fractions, to nine places."""
    return [(*row[:4], pytest.approx(row[4], rel=1e-12)) for row in rows]


class TestCoAttendance:
    @given(worlds(), st.integers(1, 3))
    def test_is_that_of_every_pair_of_every_meeting(self, world, least):
        assert close(naive.co_attendance(world, least)) == list(world.co_attendance(min_meetings=least))

    @given(worlds(), st.sets(st.sampled_from(PARTIES), min_size=2))
    def test_of_some_parties_is_that_among_all_without_the_rest(self, world, among):
        assert close(naive.co_attendance(world, among=among)) == list(world.co_attendance(parties=sorted(among)))

    @pytest.mark.parametrize("common", [0, 300])
    @given(worlds())
    def test_is_the_same_on_both_roads(self, common, world):
        """Meetings enough to be combined, and meetings of others enough to be walked through."""
        crowd = [meeting(f"c{number}", ["AQ", "BV", *(["GG"] * (number % 2))]) for number in range(common)]
        walked = Meetings([*world, *crowd], directory=world.directory, series=SERIES)
        assert close(naive.co_attendance(walked)) == list(walked.co_attendance())

    def test_of_some_parties_has_the_very_weights_of_all(self, bundled):
        """To the last bit, whichever road a pair takes: rows are compared and hashed."""
        some = [tally.value for tally in bundled.participations.count_by("party")[:40]]
        assert set(bundled.co_attendance(parties=some)) <= set(bundled.co_attendance())

    def test_of_a_selection_knows_no_more_than_the_selection(self):
        """Even where the index of all would do, since all lists are of one length."""
        world = Meetings([meeting("a", ["KZ", "AM"]), meeting("b", ["KZ", "AM"]), meeting("c", ["KZ", "RU"])])
        assert [("AM", "KZ", 2, 2 / 3, 2.0), ("KZ", "RU", 1, 1 / 3, 1.0)] == list(world.co_attendance())
        assert [("AM", "KZ", 1, 1.0, 1.0)] == list(world[:1].co_attendance())

    def test_is_none_where_a_party_is_alone(self):
        """Its meeting counts in the overlap nevertheless."""
        world = Meetings([meeting("a", ["KZ", "AM"]), meeting("b", ["KZ"])])
        assert [("AM", "KZ", 1, 1 / 2, 1.0)] == list(world.co_attendance())

    @given(worlds())
    def test_newman_weights_of_a_party_add_up_to_its_meetings_with_company(self, world):
        weights, company = Counter(), Counter()
        for row in world.co_attendance():
            weights.update({row.a: row.newman, row.b: row.newman})
        for record in world:
            company.update(naive.present(record) if len(naive.present(record)) > 1 else ())
        assert {party: pytest.approx(count) for party, count in company.items()} == weights

    def test_takes_parties_as_people_write_them(self, bundled):
        by_name = bundled.co_attendance(parties=["Kazakhstan", "OLAF", bundled.directory["AM"]])
        assert bundled.co_attendance(parties=["AM", "KZ", "olaf"]) == by_name
        assert {("AM", "KZ"), ("AM", "olaf"), ("KZ", "olaf")} == {(row.a, row.b) for row in by_name}

    def test_refuses_what_has_no_pairs(self, bundled):
        with pytest.raises(InvalidValue, match="two parties or more"):
            bundled.co_attendance(parties=["KZ", "Kazakhstan"])
        with pytest.raises(UnknownParty, match="Kazakhstan"):
            bundled.co_attendance(parties=["KZ", "Kazakstn"])
        with pytest.raises(InvalidValue):
            bundled.co_attendance(parties="KZ")
        for least in (0, True, 1.5):
            with pytest.raises(InvalidValue, match="1 or more"):
                bundled.co_attendance(min_meetings=least)

    def test_takes_numbers_of_numpy(self, bundled):
        numpy = pytest.importorskip("numpy")
        assert bundled.co_attendance(min_meetings=5) == bundled.co_attendance(min_meetings=numpy.int64(5))
        with pytest.raises(InvalidValue, match="1 or more"):
            bundled.co_attendance(min_meetings=numpy.float64(5))


# --- stated against listed ---


class TestReconcile:
    @given(worlds())
    def test_is_each_count_against_its_list(self, world):
        assert naive.reconcile(world, world.directory) == list(world.reconcile())

    def test_finds_one_member_more_in_sochi(self, bundled):
        (row,) = bundled.held_in("Sochi").reconcile()
        assert ("members", 22, 23, -1, True, False) == (
            row.unit,
            row.stated,
            row.listed,
            row.gap,
            row.complete,
            row.whole_membership,
        )

    def test_compares_no_people_with_a_list_of_parties(self):
        counts = [Count(value=40, unit=unit) for unit in ("delegates", "participants")]
        assert [None, None] == [row.listed for row in Meetings([meeting("m", ["KZ"], counts=counts)]).reconcile()]

    def test_tells_no_list_from_a_list_without_members(self):
        counts = [Count(value=40, unit="members")]
        without, other = Meetings([meeting("a", counts=counts), meeting("b", ["olaf"], counts=counts)]).reconcile()
        assert (None, None, 0, 40) == (without.listed, without.gap, other.listed, other.gap)

    def test_counts_no_members_that_joined_later(self):
        counts = [Count(value=1, unit="members")]
        then = meeting("m", ["AU", "SB", "olaf"], "2001-03-03", counts=counts)
        later = attrs.evolve(then, id="n", dates=DateSpan.parse("2024-03-03"))
        undated = attrs.evolve(then, id="o", dates=None)
        assert [1, 2, 2] == [row.listed for row in Meetings([then, later, undated]).reconcile()]

    def test_compares_observers_with_those_of_that_role(self):
        observers = Count(value=3, unit="observers")
        parties = [Participation(party="KZ"), *(Participation(party=one, role="observer") for one in ("olaf", "who"))]
        (row,) = Meetings([attrs.evolve(meeting("m", counts=[observers]), participations=parties)]).reconcile()
        assert (3, 2, 1) == (row.stated, row.listed, row.gap)

    def test_marks_the_whole_membership(self, bundled):
        """The Council's pages state how many Members there are, whoever came."""
        council = {row.meeting: row for row in bundled.in_series("council").reconcile() if row.unit == "members"}
        assert council["council-139-140"].whole_membership
        assert not council["council-135-136"].whole_membership

    def test_marks_the_whole_membership_of_a_region(self, bundled):
        rows = bundled.where(lambda record: record.id == "ap-heads-of-customs-13").reconcile()
        assert [(33, True)] == [(row.stated, row.whole_membership) for row in rows if row.unit == "members"]


# --- series and time ---


class TestSeriesGaps:
    @given(worlds())
    def test_are_the_numbers_that_none_bears(self, world):
        assert naive.series_gaps(list(world), world.bounds) == list(world.series_gaps())

    def test_are_filled_by_a_gathering_with_two_numbers(self):
        council = [
            meeting("a", series="council", numbers=[139, 140], dates="2022-06-23"),
            meeting("b", series="council", numbers=[143, 144]),
        ]
        rows = Meetings(council).series_gaps()
        assert [
            ("council", 141, DateSpan.parse("2022-06-23"), None, "a", "b", ()),
            ("council", 142, DateSpan.parse("2022-06-23"), None, "a", "b", ()),
        ] == list(rows)

    def test_are_none_where_a_number_is_a_slip(self):
        """Else one digit too many would make a million rows."""
        slip = [meeting(f"m{number}", series="council", numbers=[number]) for number in (1, 3, 1_003, 1_000_000_000)]
        rows = Meetings(slip).series_gaps()
        assert [2, *range(4, 1_003)] == [row.number for row in rows]
        assert naive.series_gaps(slip, Meetings(slip).bounds) == list(rows)

    def test_name_the_meetings_without_a_number_that_may_be_the_session(self):
        """Held in between, or on days that nobody knows; neither before nor after, nor of another series."""
        numbered = [
            meeting("a", series="council", numbers=[1], dates="2015-06-01/2015-06-03"),
            meeting("b", series="council", numbers=[3], dates="2017-06-01/2017-06-03"),
        ]
        others = [
            meeting("during", series="council", dates="2016-06-01"),
            meeting("unknown", series="council"),
            meeting("that-year", series="council", dates="2015"),
            meeting("on-its-last-day", series="council", dates="2015-06-03/2015-06-04"),
            meeting("earlier", series="council", dates="2015-06-02"),
            meeting("later", series="council", dates="2017-06-02"),
            meeting("another", series="policy-commission", dates="2016-06-01"),
            meeting("of-none", dates="2016-06-01"),
        ]
        (gap,) = Meetings([*numbered, *others]).series_gaps()
        assert ("during", "unknown", "that-year", "on-its-last-day") == gap.unnumbered

    def test_share_the_meetings_without_a_number_where_they_have_the_same_ones(self):
        """Thousands of gaps in which any of thousands of meetings can have been take the room of one."""
        others = [meeting(f"n{number}", series="council") for number in range(20)]
        known = [meeting(f"m{number}", series="council", numbers=[number]) for number in range(1, 20, 2)]
        first, *rest = (gap.unnumbered for gap in Meetings([*known, *others]).series_gaps())
        assert tuple(other.id for other in others) == first
        assert 8 == len(rest)
        assert all(first is each for each in rest)

    def test_take_time_with_the_meetings(self):
        """Eight times as many in half the time, at most, that it takes to hold all against all: 64 times as long."""

        def known(count):
            days = [date(1990, 1, 1) + timedelta(days=number) for number in range(4 * count)]
            return Meetings(
                meeting(f"m{number}", series="council", numbers=[number] if number % 2 else (), dates=f"{day}")
                for number, day in enumerate(days)
                if number % 4
            )

        assert [2, 4, 6] == [gap.number for gap in known(2).series_gaps()]
        few, many = (min(seconds(known(count).series_gaps) for _ in range(3)) for count in (250, 2_000))
        assert many < 32 * few

    def test_of_the_bundled_records_are_often_of_meetings_without_a_number(self, bundled):
        """As many as the documentation says."""
        rows = bundled.series_gaps()
        may_be_here = Counter(row.series for row in rows if row.unnumbered)
        assert (347, 69) == (len(rows), may_be_here.total())
        assert (8, 4) == (may_be_here["policy-commission"], may_be_here["harmonized-system-committee"])


class TestTimeline:
    @staticmethod
    def scanned(world, freq="year", by=None):
        """The twin's rows; a day is bounded as in `meetings.bounds`, which has a twin of its own."""

        def first_day(record):
            known = world.bounds(record)
            return known.earliest, known.latest_start

        return naive.timeline(world, first_day, freq, by)

    @given(worlds(), st.sampled_from(["year", "month"]), st.sampled_from(list(naive.KEYS)))
    def test_is_each_period_compared_with_each_meeting(self, world, freq, by):
        assert self.scanned(world, freq, by) == list(world.timeline(freq, by=by))

    def test_places_a_year_in_no_month(self):
        world = Meetings([meeting("a", dates="2015"), meeting("b", dates="2015-11"), meeting("c")])
        assert [(DateSpan.parse("2015-11"), 1), (None, 2)] == list(world.timeline("month"))
        assert self.scanned(world, "month") == list(world.timeline("month"))

    def test_makes_a_period_once_for_all_keys_that_have_it(self, bundled):
        periods = [row.period for row in bundled.timeline("month", "country")]
        assert len({*periods}) == len({*map(id, periods)})

    def test_has_rows_of_zero_between_and_a_last_one_always(self):
        rows = Meetings([meeting("a", dates="2013-12-31/2014-01-02"), meeting("b", dates="2015")]).timeline()
        assert [("2013", 1), ("2014", 0), ("2015", 1), ("None", 0)] == [(str(row.period), row.meetings) for row in rows]
        assert [(None, 0)] == list(Meetings([]).timeline())

    def test_places_a_meeting_without_dates_by_what_bounds_it(self):
        follows = wm.Link(rel="follows", target="a")
        page = wm.Source(title="A page", published=DateSpan.parse("2015-12-01"))
        two = Meetings([meeting("a", dates="2015-11-25"), meeting("b", links=[follows], sources=[page])])
        assert [(DateSpan.of(2015), 2), (None, 0)] == list(two.timeline())
        # Of the one only the last day is bounded, of the other only the first.
        half = Meetings([meeting("a", dates="2015-11-25"), meeting("b", links=[follows]), meeting("c", sources=[page])])
        assert [(DateSpan.of(2015), 1), (None, 2)] == list(half.timeline())

    def test_knows_nothing_of_a_linked_meeting_that_is_not_there(self):
        follows = wm.Link(rel="follows", target="elsewhere")
        assert [(None, 1)] == list(Meetings([meeting("b", links=[follows])]).timeline())

    def test_refuses_other_frequencies_and_keys(self, bundled):
        with pytest.raises(UnknownName, match="nearest: 'year'"):
            bundled.timeline("yearly")
        with pytest.raises(UnknownName, match="nearest: 'topic'"):
            bundled.timeline(by="topics")


class TestCountBy:
    @given(worlds(), st.sampled_from([key for key in naive.KEYS if key]))
    def test_adds_up_the_periods_of_a_timeline(self, world, field):
        """The most frequent first, and those of one number in order, what isn't stated last."""
        expected = Counter()
        for row in world.timeline(by=field):
            expected[row.key] += row.meetings
        rows = [*world.count_by(field)]
        assert expected == Counter({row.key: row.meetings for row in rows})
        assert rows == sorted(rows, key=lambda row: (-row.meetings, row.key is None, row.key or ""))

    def test_is_by_a_field_that_there_is(self, bundled):
        with pytest.raises(UnknownName, match="no field to count by 'topics'; nearest: 'topic'"):
            bundled.count_by("topics")


# --- outcomes ---


class TestMatrix:
    @given(worlds(), st.sampled_from(list(naive.SIDES)), st.sampled_from(list(naive.SIDES)))
    def test_is_each_pair_of_values_compared_with_each_outcome(self, world, rows, columns):
        outcomes = [outcome for record in world for outcome in record.outcomes]
        assert naive.matrix(outcomes, rows, columns) == list(world.outcomes.matrix(rows, columns))

    def test_serves_participations_too(self, bundled):
        sochi = bundled.held_in("Sochi").participations.of("KZ")
        assert [("KZ", "participant", 1)] == list(sochi.matrix("party", "role"))

    def test_refuses_other_fields(self, bundled):
        with pytest.raises(UnknownName, match="nearest: 'topic'"):
            bundled.outcomes.matrix("topics", "force")


# --- two collections ---


GONE = object()
COMPOSED = (Meeting, Place, Participation, Count, Outcome, wm.Link, wm.Source)


def plain(value):
    """A record as nested dicts and lists, which can be changed."""
    if isinstance(value, COMPOSED):
        return {name: plain(getattr(value, name)) for name in attrs.fields_dict(type(value))}
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def change(tree, path, before, after):
    """Make one change of a record's tree: what is added goes to the end of its list, what is removed leaves a hole."""
    *way, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", path)]
    for step in way:
        tree = tree[step]
    if isinstance(last, int) and before is None:
        tree.append(plain(after))
    else:
        assert plain(before) == tree[last]
        tree[last] = GONE if isinstance(last, int) else plain(after)


def as_bags(tree):
    """A tree without its holes and without the order of its lists."""
    if isinstance(tree, dict):
        return {name: as_bags(value) for name, value in tree.items()}
    return sorted((as_bags(item) for item in tree if item is not GONE), key=repr) if isinstance(tree, list) else tree


class TestCompare:
    @given(worlds(), st.data())
    def test_tells_what_has_to_be_done_to_the_one_to_get_the_other(self, world, data):
        """Done, it gives the other, the order within lists aside."""
        records = [data.draw(st.just(record) | records_like(record)) for record in world]
        extra = [data.draw(records_with(key)) for key in data.draw(st.sets(st.sampled_from(["x", "y"])))]
        left = records[: data.draw(st.integers(0, len(records)))]
        other = Meetings([*extra, *left], directory=world.directory, series=SERIES)
        trees = {record.id: plain(record) for record in world}
        for row in world.compare(other):
            if row.change == "removed":
                assert plain(row.before) == trees.pop(row.meeting)
            elif row.change == "added":
                trees[row.meeting] = plain(row.after)
            else:
                change(trees[row.meeting], row.path, row.before, row.after)
        assert as_bags({record.id: plain(record) for record in other}) == as_bags(trees)

    @given(worlds())
    def test_finds_no_change_in_the_same(self, world):
        same = Meetings(world, directory=world.directory, series=SERIES)
        assert [] == list(world.compare(same))

    def test_names_the_field_and_no_more(self):
        page, link = wm.Source(title="A page"), wm.Link(rel="follows", target="a")
        before = meeting(
            *("m", ["KZ", "AM"], "2015-11-25"),
            place=Place(city="Sotchi", country="RU"),
            topics=["drugs"],
            counts=[Count(value=21, unit="members")],
            outcomes=[Outcome(kind="noted", summary="This.")],
            links=[link],
            sources=[page],
        )
        after = attrs.evolve(
            before,
            place=Place(city="Sochi", country="RU"),
            topics=["tobacco"],
            participations=[Participation(party="AM"), Participation(party="KZ", role="chair")],
            counts=[Count(value=22, unit="members")],
            outcomes=[Outcome(kind="noted", summary="This.", topics=["tobacco"])],
            links=[attrs.evolve(link, rel="refers_to")],
            sources=[attrs.evolve(page, language="en")],
        )
        assert [
            ("m", "changed", "place.city", "Sotchi", "Sochi"),
            ("m", "changed", "participations[0].role", "participant", "chair"),
            ("m", "changed", "counts[0].value", 21, 22),
            ("m", "changed", "topics[0]", "drugs", None),
            ("m", "changed", "topics[0]", None, "tobacco"),
            ("m", "changed", "outcomes[0].topics[0]", None, "tobacco"),
            ("m", "changed", "links[0].rel", "follows", "refers_to"),
            ("m", "changed", "sources[0].language", None, "en"),
        ] == list(Meetings([before]).compare(Meetings([after])))

    def test_names_what_is_only_in_one_of_them(self):
        """The removed in the order of the one, the added in that of the other."""
        a, b, c = (meeting(key) for key in "abc")
        rows = Meetings([b, a]).compare(Meetings([c, a]))
        assert [("b", "removed", "", b, None), ("c", "added", "", None, c)] == list(rows)

    def test_counts_what_stands_twice(self):
        """One of two equal facts may go, or come."""
        part = Participation(party="KZ")
        once, twice = (Meetings([Meeting(id="m", name="M", participations=[part] * times)]) for times in (1, 2))
        assert [("m", "changed", "participations[1]", part, None)] == list(twice.compare(once))
        assert [("m", "changed", "participations[1]", None, part)] == list(once.compare(twice))

    def test_knows_a_source_again_by_any_of_what_names_it(self):
        """In whatever order they stand."""
        for name in ({"url": "https://x.org"}, {"title": "X"}, {"sha256": "0" * 64}):
            one, other = wm.Source(**name), wm.Source(title="Y", url="https://y.org")
            lists = ([one, other], [attrs.evolve(other, language="fr"), attrs.evolve(one, language="en")])
            before, after = (Meetings([Meeting(id="m", name="M", sources=sources)]) for sources in lists)
            assert [("sources[0].language", None, "en"), ("sources[1].language", None, "fr")] == [
                row[2:] for row in before.compare(after)
            ]

    def test_counts_another_order_as_one_change(self):
        two = [Participation(party="KZ"), Participation(party="AM")]
        before, after = (Meetings([Meeting(id="m", name="M", participations=parts)]) for parts in (two, two[::-1]))
        assert [("m", "changed", "participations", tuple(two), tuple(two[::-1]))] == list(before.compare(after))

    @pytest.mark.parametrize("other", [None, [1], list, []])
    def test_is_of_another_collection(self, bundled, other):
        """Whatever else is told from it, a list of meetings too."""
        with pytest.raises(wm.InvalidValue, match=r"compare.other: .* expected a Meetings"):
            bundled.compare(other)


# --- every analysis ---


def test_analyses_of_nothing_have_no_rows():
    """But they have their columns."""
    nothing = Meetings([], directory=Directory([]))
    assert [] == [
        row
        for rows in (
            *(nothing.attendance(), nothing.attendance(by="region"), nothing.co_attendance(), nothing.reconcile()),
            *(nothing.series_gaps(), nothing.timeline(by="kind"), nothing.check(), nothing.compare(nothing)),
            nothing.count_by("topic"),
            nothing.outcomes.matrix("topic", "force"),
        )
        for row in rows
        if rows.columns
    ]

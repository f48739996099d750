"""Pictures show what the analyses count, say what they leave out, and stay readable."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from small_worlds import worlds

import wco_meetings as wm
from wco_meetings import Count, DateSpan, Meeting, Meetings, Member, Membership, Participation, Place
from wco_meetings.directory.directory import Directory
from wco_meetings.export.plot.literal import literal
from wco_meetings.export.plot.places import outline, point
from wco_meetings.model.countries import COUNTRIES

matplotlib = pytest.importorskip("matplotlib")

ALL = wm.load()
NAMES = ("timeline", "attendance", "co_attendance", "map", "topics")
HOSTILE = "<script>$\\frac{$\n& 'quoted' \x07"


def drawn(meetings: Meetings, name: str, **options: Any) -> Any:
    """A picture, laid out as it would be on paper."""
    figure = getattr(meetings.plot, name)(**options)
    figure.draw_without_rendering()
    return figure


def words(figure: Any) -> str:
    """Everything that a picture says in words."""
    return "\n".join(text.get_text() for text in figure.findobj(matplotlib.text.Text))


def overlapping(texts: list[Any]) -> list[tuple[str, str]]:
    """The words of each two texts that lie on one another."""
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts]
    return [(one, two) for (one, box), (two, other) in combinations(boxes, 2) if box.overlaps(other)]


def by_place(figure: Any) -> dict[tuple[float, float], float]:
    """The area of each circle of a map."""
    found = {}
    for circles in figure.axes[0].collections:
        if isinstance(circles, matplotlib.collections.PathCollection):
            places = [(float(east), float(north)) for east, north in circles.get_offsets()]
            found.update(zip(places, circles.get_sizes(), strict=True))
    return found


class TestEveryPicture:
    """Whatever the collection is."""

    @pytest.mark.parametrize("name", NAMES)
    @settings(max_examples=10)
    @given(meetings=worlds())
    def test_can_be_drawn(self, name: str, meetings: Meetings) -> None:
        """Without a warning, and its title says of how many meetings it is; a map's, how many are on it."""
        title = drawn(meetings, name).get_suptitle()
        assert f"{len(meetings)} meeting" in title or name == "map"

    @pytest.mark.parametrize("name", NAMES)
    def test_of_no_meetings_says_so(self, name: str) -> None:
        """In the middle of an empty sheet."""
        assert "no meetings" in words(drawn(ALL[:0], name))

    @pytest.mark.parametrize("name", NAMES)
    def test_shows_itself_in_a_notebook(self, name: str) -> None:
        """As a PNG, in a notebook in which nobody has set matplotlib up."""
        assert getattr(ALL[:5].plot, name)()._repr_png_().startswith(b"\x89PNG\r\n")

    @pytest.mark.parametrize("name", ["timeline", "attendance", "map", "topics"])
    def test_names_its_axes(self, name: str) -> None:
        """A network has none."""
        axes = drawn(ALL, name).axes[0]
        assert axes.get_xlabel()
        assert axes.get_ylabel()

    @pytest.mark.parametrize("name", NAMES)
    def test_shows_names_as_they_are(self, name: str) -> None:
        """A dollar begins no formula, a line break no line, and nothing is run."""
        lands = [Member(code=code, name=f"{HOSTILE} {code}", region="EUR") for code in ("AQ", "BV")]
        meeting = Meeting(
            id="m",
            name=HOSTILE,
            dates=DateSpan.parse("2015-11-25"),
            place=Place(city=HOSTILE, country="AQ"),
            topics=["$x$"],
            participations=[Participation(party="AQ"), Participation(party="BV")],
        )
        found = Meetings([meeting], directory=Directory(lands), topics=["$x$"])
        assert drawn(found, name)._repr_png_()

    @pytest.mark.parametrize("name", ["attendance", "co_attendance", "topics"])
    @pytest.mark.parametrize("most", [0, -1, 2.5, True])
    def test_refuses_to_show_fewer_than_one(self, name: str, most: Any) -> None:
        """It says which parameter it was."""
        with pytest.raises(wm.InvalidValue, match=f"plot.{name}.most"):
            getattr(ALL.plot, name)(most=most)

    @pytest.mark.parametrize("name", NAMES)
    def test_without_matplotlib_names_the_extra(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """In one line."""
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        with pytest.raises(wm.MissingExtra, match=re.escape("a picture needs the extra 'plot'")):
            getattr(ALL[:1].plot, name)()

    def test_leaves_matplotlib_as_it_was(self) -> None:
        """Neither is `pyplot` imported nor a setting changed."""
        program = f"""
import sys, matplotlib, wco_meetings as wm
before = matplotlib.rcParams.copy()
for name in {NAMES}:
    getattr(wm.load()[:20].plot, name)()._repr_png_()
assert "matplotlib.pyplot" not in sys.modules
assert before == matplotlib.rcParams.copy()
"""
        subprocess.run([sys.executable, "-c", program], check=True)

    def test_cuts_a_long_label_short(self) -> None:
        """With an ellipsis in the place of what is left out."""
        assert "abc…" == literal("abcdefgh", longest=4)


class TestTimeline:
    """Bars that are as high as the analysis counts."""

    @pytest.mark.parametrize("freq", ["year", "month"])
    @pytest.mark.parametrize("by", [None, "region", "mode", "topic", "series"])
    def test_has_a_bar_for_what_is_counted(self, freq: str, by: str | None) -> None:
        """In sum, over all periods and keys."""
        counted = ALL.timeline(freq, by=by) if by else ALL.timeline(freq)
        expected = sum(row.meetings for row in counted if row.period is not None)
        assert expected == sum(bar.get_height() for bar in drawn(ALL, "timeline", freq=freq, by=by).axes[0].patches)

    def test_has_bars_that_stand_on_one_another(self) -> None:
        """The highest point of a year is the number of its meetings, whatever they are divided by."""
        bars = drawn(ALL, "timeline", by="mode").axes[0].patches
        highest: Counter[int] = Counter()
        for bar in bars:
            middle = round(bar.get_x() + bar.get_width() / 2)
            highest[middle] = max(highest[middle], bar.get_y() + bar.get_height())
        expected = {row.period.start.year: row.meetings for row in ALL.timeline() if row.period and row.meetings}
        assert expected == highest

    def test_has_ten_years_at_least_or_two_of_months(self) -> None:
        """A year of meetings fills half of the axis where its months are drawn."""
        part = ALL.during(2018)
        low, high = (drawn(part, "timeline", freq=freq).axes[0].get_xlim() for freq in ("month", "year"))
        assert (True, True) == (2 <= low[1] - low[0] < 3, 10 <= high[1] - high[0] < 11)

    def test_says_how_many_are_in_no_bar(self) -> None:
        """Those that can't be placed in a month."""
        unplaced = ALL.timeline("month")[-1].meetings
        for by in (None, "topic"):
            assert f"{unplaced} of these can't be placed in a month." in words(
                drawn(ALL, "timeline", freq="month", by=by)
            )

    def test_of_meetings_without_dates_has_none(self) -> None:
        """And says so."""
        undated = Meetings([Meeting(id="m", name="M")])
        assert "no meetings that can be placed in a year" in words(drawn(undated, "timeline"))

    def test_gathers_what_has_no_colour_of_its_own(self) -> None:
        """Seven keys have one; regions are called by their names."""
        assert "all others" in words(drawn(ALL, "timeline", by="series"))
        assert "not stated" in words(drawn(ALL, "timeline", by="mode"))
        assert "Asia/Pacific" in words(drawn(ALL, "timeline", by="region"))

    def test_by_country_knows_what_was_held_online(self) -> None:
        """Which was in no country: only where that is unknown nothing is stated."""
        day = DateSpan.parse("2021-03-01")
        records = [
            Meeting(id="a", name="A", dates=day, mode="virtual"),
            Meeting(id="b", name="B", dates=day, mode="virtual", place=Place(country="KZ")),
            Meeting(id="c", name="C", dates=day, mode="hybrid"),
            Meeting(id="d", name="D", dates=day, place=Place(venue="The harbour")),
        ]
        found = Meetings(records)
        assert {"online": 1, "KZ": 1, None: 2} == {row.key: row.meetings for row in found.timeline(by="country")[::2]}
        assert {"online", "KZ", "not stated"} <= set(words(drawn(found, "timeline", by="country")).splitlines())

    @pytest.mark.parametrize("by", ["", "regoin"])
    def test_is_by_a_key_that_there_is(self, by: str) -> None:
        """As the rows that it draws."""
        with pytest.raises(wm.UnknownName, match="no key of a timeline"):
            ALL.plot.timeline(by=by)

    def test_of_one_meeting_is_no_wall(self) -> None:
        """Its bar takes less than a tenth of the width."""
        axes = drawn(ALL.held_in("Sochi"), "timeline").axes[0]
        low, high = axes.get_xlim()
        assert axes.patches[0].get_width() < (high - low) / 10


class TestAttendance:
    """A cell says what is known, and looks like nothing else where nothing is."""

    KNOWN = Member(code="AQ", name="Known", region="EUR", membership=Membership(since=DateSpan.of(1990)))
    LATE = Member(code="BV", name="Late", region="EUR", membership=Membership(since=DateSpan.parse("2016-01-01")))
    VAGUE = Member(code="GG", name="Vague", region="EUR")
    SILENT = Member(code="JE", name="Silent", region="EUR", membership=Membership(since=DateSpan.of(1990)))

    def world(self) -> Meetings:
        listed = [Participation(party=code) for code in ("AQ", "GG")]
        records = [
            Meeting(id="a", name="A", dates=DateSpan.parse("2015-03-01"), participations=listed),
            Meeting(id="b", name="B", dates=DateSpan.parse("2015-04-01"), participations=[Participation(party="GG")]),
            Meeting(id="c", name="C", dates=DateSpan.parse("2016-03-01"), counts=[Count(value=5, unit="members")]),
            Meeting(id="o", name="O", dates=DateSpan.parse("2016-05-01"), participations=[Participation(party="wco")]),
            Meeting(id="d", name="D", dates=DateSpan.parse("2018"), participations=[Participation(party="BV")]),
            Meeting(id="e", name="E", participations=listed),
            Meeting(id="f", name="F", dates=DateSpan.parse("2018/2019"), participations=listed),
        ]
        return Meetings(
            records, directory=Directory([self.KNOWN, self.LATE, self.VAGUE, self.SILENT, ALL.directory["wco"]])
        )

    def cells(self) -> dict[tuple[str, str], str]:
        """What each cell says in words, by Member and year."""
        axes = drawn(self.world(), "attendance").axes[0]
        rows = [label.get_text() for label in axes.get_yticklabels()]
        columns = [label.get_text() for label in axes.get_xticklabels()]
        return {(rows[text.get_position()[1]], columns[text.get_position()[0]]): text.get_text() for text in axes.texts}

    def test_counts_only_meetings_that_name_members(self) -> None:
        """One of two in 2015, none of one in 2018; in 2016 only the WCO is named, in 2017 nobody met."""
        assert {"2015": "1/2", "2018": "0/1"} == {
            year: said for (name, year), said in self.cells().items() if name == "Known"
        }

    def test_says_where_a_member_of_unknown_standing_is_named(self) -> None:
        """As a number alone: of how many isn't known."""
        assert {"2015": "2"} == {year: said for (name, year), said in self.cells().items() if name == "Vague"}

    def test_expects_nobody_before_it_joined(self) -> None:
        """In 2015 this one was no Member."""
        assert {"2018": "1/1"} == {year: said for (name, year), said in self.cells().items() if name == "Late"}

    def test_hatches_what_is_unknown(self) -> None:
        """2016 for the three, and 2015, 2016 and 2018 for the one whose joining is not known: five cells."""
        hatched = [each for each in drawn(self.world(), "attendance").axes[0].collections if each.get_hatch()]
        assert [5] == [len(each.get_paths()) for each in hatched]

    def test_counts_a_meeting_in_the_year_of_the_timeline(self) -> None:
        """One without dates followed one of November 2015, and was told of in December."""
        source = wm.Source(title="P", published=DateSpan.parse("2015-12-30"))
        after = wm.Link(rel="follows", target="a")
        two = Meetings(
            [
                Meeting(id="a", name="A", dates=DateSpan.parse("2015-11-26")),
                Meeting(id="b", name="B", links=[after], sources=[source]),
            ]
        )
        assert [2] == [row.meetings for row in two.timeline() if row.period]
        assert "No year" not in words(drawn(two, "attendance"))

    def test_says_what_is_left_out(self) -> None:
        """The meetings without Members or a year, and the Members that are named nowhere."""
        said = words(drawn(self.world(), "attendance"))
        assert "No Members named: 2 of the meetings" in said
        assert "No year: 2 of the meetings" in said
        assert "Named at none of the meetings, and not shown: 1 other Member." in said
        assert "wasn't expected" not in said

    def test_counts_guests_apart(self) -> None:
        """One that is named before it joined is neither shown nor said to be named nowhere, whoever else is."""
        listed = [Participation(party=code) for code in ("AQ", "BV")]
        meeting = Meeting(id="a", name="A", dates=DateSpan.parse("2015-03-01"), participations=listed)
        said = words(drawn(Meetings([meeting], directory=Directory([self.KNOWN, self.LATE])), "attendance"))
        assert "Attendance of 1 Member at 1 meeting" in said
        assert "Named only where it wasn't expected, and not shown: 1 other Member." in said
        assert "Named at none" not in said

    def test_agrees_with_the_analysis(self) -> None:
        """All that a Member attended at meetings with a year, by the region's own count."""
        axes = drawn(ALL, "attendance", region="EUR", most=60).axes[0]
        rows = [label.get_text() for label in axes.get_yticklabels()]
        found: Counter[str] = Counter()
        for text in axes.texts:
            attended, _, listed = text.get_text().partition("/")
            found[rows[text.get_position()[1]]] += int(attended) if listed else 0
        dated = ALL.where(lambda meeting: meeting.dates is not None)
        expected = {dated.directory.name(row.party): row.attended for row in dated.attendance("EUR") if row.attended}
        assert expected == +found

    def test_of_meetings_that_name_nobody_says_so(self) -> None:
        """Whose counts may be known."""
        silent = Meetings([Meeting(id="m", name="M", dates=DateSpan.of(2015))])
        assert "no meetings that name Members" in words(drawn(silent, "attendance"))

    def test_of_all_members_is_tall_enough(self) -> None:
        """Their names don't touch one another."""
        labels = drawn(ALL, "attendance", most=200).axes[0].get_yticklabels()
        assert len(labels) > 180
        assert [] == overlapping(labels)


class TestCoAttendance:
    """The strongest ties, and never some of equal ones."""

    @pytest.mark.parametrize("most", [1, 10, 60, 300])
    def test_draws_the_strongest(self, most: int) -> None:
        """At most as many as asked for, unless the strongest of all are more."""
        rows = ALL.co_attendance()
        lines = len(drawn(ALL, "co_attendance", most=most).axes[0].collections[0].get_paths())
        assert 1 <= lines <= most
        assert rows[lines - 1].meetings > rows[lines].meetings

    def test_says_of_how_many_ties_they_are_the_strongest(self) -> None:
        """All of them are between more parties than those drawn."""
        figure = drawn(ALL.about("tobacco"), "co_attendance", most=20)
        assert "13 ties between 9 parties, the strongest of 466, in 12 meetings" == figure.get_suptitle()

    def test_draws_all_where_all_are_equal(self) -> None:
        """One meeting of 28 parties makes 378 pairs."""
        figure = drawn(ALL.held_in("Sochi"), "co_attendance", most=5)
        assert "378 ties between 28 parties in 1 meeting" == figure.get_suptitle()

    def test_draws_one_tie(self) -> None:
        """Two parties stand opposite one another."""
        figure = drawn(ALL, "co_attendance", parties=["Kazakhstan", "OLAF"])
        assert "1 tie between 2 parties in 863 meetings" == figure.get_suptitle()

    def test_puts_a_party_of_no_region_among_the_others(self) -> None:
        """Territories, and Members whose region isn't known."""
        figure = drawn(ALL.attended_by("Tuvalu"), "co_attendance")
        assert "no Member" in words(figure)

    def test_says_where_nobody_met_so_often(self) -> None:
        """Which is another thing than no meetings."""
        assert "no two parties that meet so often" in words(drawn(ALL, "co_attendance", min_meetings=500))

    @pytest.mark.parametrize("most", [60, 3_000])
    def test_leaves_room_for_each_name(self, most: int) -> None:
        """Nodes stand further apart than letters are high, and no name leaves the sheet."""
        figure = drawn(ALL, "co_attendance", most=most)
        axes = figure.axes[0]
        first, second = (axes.transData.transform(line.get_xydata()[0]) for line in axes.lines[:2])
        apart = ((first - second) ** 2).sum() ** 0.5 * 72 / figure.dpi
        assert apart > 8
        sheet = figure.bbox
        boxes = [text.get_window_extent() for text in axes.texts]
        assert all(sheet.x0 <= box.x0 and box.x1 <= sheet.x1 for box in boxes)
        assert all(sheet.y0 <= box.y0 and box.y1 <= sheet.y1 for box in boxes)

    def test_is_the_same_every_time(self) -> None:
        """To the last point."""
        first, second = (drawn(ALL, "co_attendance")._repr_png_() for _ in range(2))
        assert first == second


class TestMap:
    """A circle a place, in proportion."""

    def test_has_circles_in_proportion(self) -> None:
        """Brussels has as many times the area of Baku as it has meetings."""
        circles = by_place(drawn(ALL, "map"))
        brussels, baku = circles[4.4, 50.8], circles[49.9, 40.4]
        assert len(ALL.held_in("Brussels")) / len(ALL.held_in("Baku")) == pytest.approx(brussels / baku)

    @pytest.mark.parametrize("region", [None, "EUR", "AP", "AMS"])
    def test_has_names_that_don_t_touch(self, region: str | None) -> None:
        """Those that find no room are left out."""
        meetings = ALL.in_region(region) if region else ALL
        names = list(drawn(meetings, "map").axes[0].texts)
        assert len(names) > 15
        assert [] == overlapping(names)

    def test_puts_a_country_of_unknown_city_somewhere_in_it(self) -> None:
        """A ring, whose meaning stands in the key; a country that is no party is called by its code."""
        places = [Place(country="KG"), Place(city="Osh", country="KG"), Place(country="SJ")]
        found = Meetings([Meeting(id=f"m{at}", name="M", place=place) for at, place in enumerate(places)])
        figure = drawn(found, "map")
        assert "3 meetings at 2 places" == figure.get_suptitle()
        assert {"Kyrgyzstan", "SJ", "somewhere in a country"} <= set(words(figure).splitlines())

    def test_goes_on_beyond_the_edge_of_a_flat_earth(self) -> None:
        """Apia is 1,200 km east of Suva, and not at the other end of the sheet."""
        figure = drawn(ALL.held_in("Apia") | ALL.held_in("Suva") | ALL.held_in("Nadi"), "map")
        west, east = figure.axes[0].get_xlim()
        assert east - west < 60
        assert {178.4, 188.2} <= {longitude for longitude, _ in by_place(figure)}
        assert "\N{MINUS SIGN}175" in words(figure).splitlines()

    @pytest.mark.parametrize("meetings", [ALL, ALL.held_in("Apia"), ALL.held_in("Apia") | ALL.held_in("Brussels")])
    def test_ends_where_maps_end_if_it_need_not_go_on(self, meetings: Meetings) -> None:
        """Where places are all around, or near one another, or as far from each other either way."""
        west, east = drawn(meetings, "map").axes[0].get_xlim()
        assert -180 <= west < east <= 180

    def test_says_what_is_not_on_it(self) -> None:
        """What was held online, and what nobody placed."""
        records = [
            Meeting(id="a", name="A", mode="virtual"),
            Meeting(id="b", name="B"),
            Meeting(id="c", name="C", place=Place(venue="The harbour")),
        ]
        said = words(drawn(Meetings(records), "map"))
        assert "no meetings with a place on the map" in said
        assert "Not on the map, of 3 meetings: 1 held online alone and 2 whose place is not known." in said


class TestTopics:
    """Bars in order, in the colours of their groups."""

    def test_are_those_of_most_meetings(self) -> None:
        """With as many meetings as list them."""
        counts = Counter(topic for meeting in ALL for topic in meeting.topics)
        axes = drawn(ALL, "topics", most=10).axes[0]
        shown = {
            label.get_text(): bar.get_width() for label, bar in zip(axes.get_yticklabels(), axes.patches, strict=True)
        }
        assert sorted(counts.values(), reverse=True)[:10] == list(shown.values())
        assert {topic: counts[topic] for topic in shown} == shown

    def test_are_all_there_if_they_are_few(self) -> None:
        """And one that a program declares has a group of its own."""
        found = Meetings([Meeting(id="m", name="M", topics=["drugs", "beekeeping"])], topics=["beekeeping"])
        figure = drawn(found, "topics")
        assert "2 topics of 1 meeting" == figure.get_suptitle()
        assert {"enforcement", "not bundled"} <= set(words(figure).splitlines())

    def test_of_meetings_that_list_none_says_so(self) -> None:
        """And how many these are."""
        said = words(drawn(Meetings([Meeting(id="m", name="M")]), "topics"))
        assert "no topics" in said
        assert "1 meeting lists no topic." in said


class TestPlaces:
    """Coordinates that the package knows."""

    def test_are_known_for_every_city_of_the_bundled_records(self) -> None:
        """And for the country of the others."""
        unknown = [
            meeting.place
            for meeting in ALL
            if meeting.place and (not (where := point(meeting.place)) or where.exact is not bool(meeting.place.city))
        ]
        assert [] == unknown

    def test_are_those_of_the_cities_in_which_meetings_were_held(self) -> None:
        """As many as the documentation says, and no others."""
        lines = (Path(wm.__file__).parent / "data" / "places.csv").read_text("utf-8").splitlines()[1:]
        written = {tuple(line.split(",")[:2]) for line in lines}
        cities = {(place.country, place.city) for meeting in ALL if (place := meeting.place) and place.city}
        assert cities | {(code, "") for code in COUNTRIES} == written
        assert (176, 250, 426) == (len(cities), len(COUNTRIES), len(lines))

    def test_are_known_for_every_country(self) -> None:
        """On the globe, land's end included."""
        points = [point(Place(country=code)) for code in sorted(COUNTRIES)]
        assert [] == [
            where for where in points if where is None or abs(where.latitude) > 90 or abs(where.longitude) > 180
        ]

    def test_lie_in_their_country_as_far_as_a_coarse_coast_tells(self) -> None:
        """The middle of a large country is on land, and that of no country in the Caspian Sea."""
        outlines = outline()
        land, lakes = ([matplotlib.path.Path(ring) for ring in rings] for rings in outlines)
        for code in ("RU", "KZ", "BR", "AU", "CN", "US", "ZA", "DZ", "FR"):
            where = point(Place(country=code))
            assert where is not None
            assert any(ring.contains_point((where.longitude, where.latitude)) for ring in land), code
            assert not any(ring.contains_point((where.longitude, where.latitude)) for ring in lakes), code
        assert any(ring.contains_point((51.0, 42.0)) for ring in lakes)

"""Filters take what people write, say what was meant where it doesn't exist, and keep what is certain."""

from datetime import date, datetime
from itertools import permutations

import attrs
import pytest
from hypothesis import given, strategies as st

import wco_meetings as wm
from wco_meetings import (
    AmbiguousParty,
    DateSpan,
    Force,
    InvalidValue,
    Link,
    Meeting,
    Meetings,
    Organisation,
    Outcome,
    OutcomeKind,
    Participation,
    Place,
    Region,
    Role,
    Series,
    Source,
    UnknownName,
    UnknownParty,
)

SOCHI = "eur-heads-of-investigation-21"
AFTER_SOCHI = "cis-heads-of-law-enforcement-12"
A_PLACE = "city of a meeting, country or ISO code of a country"
OLAF = wm.load().directory["olaf"]
PLACES = {"lodz": "Łódź", "da-nang": "Đà Nẵng", "tromso": "Tromsø"}


@pytest.fixture(scope="module")
def meetings() -> Meetings:
    return wm.load()


def ids(meetings):
    return [meeting.id for meeting in meetings]


# --- what people write ---


@pytest.mark.parametrize("party", ["KZ", "KAZ", "Kazakhstan", "Republic of Kazakhstan", "kazakhstan"])
def test_a_party_is_named_by_its_code_or_any_name(meetings, party):
    assert meetings.attended_by("KZ") == meetings.attended_by(party)
    assert meetings.hosted_by("KZ") == meetings.hosted_by(party)
    assert meetings.of("KZ") == meetings.of(party)


def test_a_party_is_named_by_its_record_too(meetings):
    assert meetings.attended_by("olaf") == meetings.attended_by(meetings.directory["olaf"])


def test_all_the_parties_must_have_been_there_unless_any_will_do(meetings):
    both, either = meetings.attended_by("KZ", "olaf"), meetings.attended_by("KZ", "olaf", any_of=True)
    assert meetings.attended_by("KZ") & meetings.attended_by("olaf") == both
    assert meetings.attended_by("KZ") | meetings.attended_by("olaf") == either


@pytest.mark.parametrize("any_of", [False, True])
def test_of_nobody_and_of_nothing_no_meeting_is_asked_for(meetings, any_of):
    """A list that came out empty would else find every meeting, or none."""
    for ask, what in (
        *((meetings.attended_by, "attended_by.parties"), (meetings.hosted_by, "hosted_by.parties")),
        *((meetings.about, "about.topics"), (meetings.outcomes.about, "about.topics")),
    ):
        with pytest.raises(InvalidValue) as caught:
            ask(any_of=any_of)
        assert (what, (), "at least one name") == (caught.value.field, caught.value.value, caught.value.expected)


def test_the_meetings_of_a_party_are_those_it_hosts_speaks_acts_or_is_spoken_for_in():
    made = Meetings(
        [
            Meeting(id="hosts", name="M", hosts=["KZ"]),
            Meeting(id="attends", name="M", participations=[Participation(party="KZ")]),
            Meeting(id="absent", name="M", participations=[Participation(party="RU", on_behalf_of="KZ")]),
            Meeting(id="acts", name="M", outcomes=[Outcome(kind="signed", summary="Something.", actors=["KZ"])]),
            Meeting(
                id="other", name="M", hosts=["RU"], outcomes=[Outcome(kind="signed", summary="S.", actors=["chair"])]
            ),
        ]
    )
    assert ["hosts", "attends", "absent", "acts"] == ids(made.of("KZ"))
    assert ["attends"] == ids(made.attended_by("KZ"))
    assert ["hosts"] == ids(made.hosted_by("KZ"))


@pytest.mark.parametrize("topic", ["organised-crime", "organised crime", "Organised Crime", "ORGANISED_CRIME"])
def test_a_topic_is_named_by_its_term_however_it_parts_its_words(meetings, topic):
    assert SOCHI in meetings.about(topic)
    assert meetings.about("organised-crime") == meetings.about(topic)


@pytest.mark.parametrize("series", ["permanent-technical-committee", "PTC", "Permanent Technical Committee"])
def test_a_series_is_named_by_its_id_acronym_or_name(meetings, series):
    assert meetings.in_series(meetings.series["permanent-technical-committee"]) == meetings.in_series(series)
    assert {"permanent-technical-committee"} == {meeting.series for meeting in meetings.in_series(series)}


@pytest.mark.parametrize("series", ["picard-conference", "picard conference", "PICARD-Conference"])
def test_a_series_is_named_by_its_id_however_it_parts_its_words(meetings, series):
    assert {"picard-conference"} == {meeting.series for meeting in meetings.in_series(series)}


def test_a_name_of_a_series_goes_before_the_words_of_another_one_s_id():
    declared = [Series(id="old-days", name="Days"), Series(id="days", name="D"), Series(id="DAYS", name="E")]
    made = Meetings([Meeting(id=key, name="M", series=key) for key in ("old-days", "days")], series=declared)
    assert ["old-days"] == ids(made.in_series("Days"))
    assert ["days"] == ids(made.in_series("days"))
    with pytest.raises(UnknownName, match="nearest: 'days', 'DAYS'"):
        Meetings([], series=declared[1:]).in_series("Days")


@pytest.mark.parametrize("role", [Role.VICE_CHAIR, "vice_chair", "vice-chair", "Vice Chair"])
def test_a_role_is_named_however_it_parts_its_words(meetings, role):
    assert {"vice_chair"} == {item.record.role for item in meetings.participations.in_role(role)}


@pytest.mark.parametrize("region", [Region.EUR, "EUR", "eur", "Europe", "europe"])
def test_a_region_is_named_by_its_code_or_label(meetings, region):
    assert {"EUR"} == {meeting.region for meeting in meetings.in_region(region)}
    assert SOCHI in meetings.in_region(region)


@pytest.mark.parametrize(
    ("name", "region"),
    [
        *(("North of Africa, Near and Middle East", "MENA"), ("Eastern and Southern Africa", "ESA")),
        *(("Americas", "AMS"), ("americas region", "AMS"), ("Asia-Pacific", "AP"), ("OMD-AOC", "WCA")),
    ],
)
def test_a_region_is_named_by_any_name_that_it_bears(meetings, name, region):
    assert meetings.in_region(region) == meetings.in_region(name)


@pytest.mark.parametrize("place", ["Sochi", "sochi", "RU", "Russian Federation", "Russia"])
def test_a_place_is_a_city_or_a_country_by_its_code_or_name(meetings, place):
    assert SOCHI in meetings.held_in(place)


def test_a_place_that_is_a_city_and_a_country_is_both():
    made = Meetings(
        [
            Meeting(id="city", name="M", place=Place(city="Singapore")),
            Meeting(id="country", name="M", place=Place(country="SG")),
            Meeting(id="accents", name="M", place=Place(city="Génève", country="CH")),
            Meeting(id="georgian-town", name="M", place=Place(city="Congo")),
            Meeting(id="hall", name="M", place=Place(venue="Singapore")),
        ]
    )
    assert ["city", "country"] == ids(made.held_in("Singapore"))
    assert ["accents"] == ids(made.held_in("GENEVE"))
    assert ["georgian-town"] == ids(made.held_in("Congo"))


@pytest.mark.parametrize("name", ["GUAM", "guam", "Guam", "GU"])
def test_an_organisation_is_no_place(name):
    made = Meetings([Meeting(id="m", name="M", place=Place(city="Tumon", country="GU"))])
    assert ["m"] == ids(made.held_in(name))


@pytest.mark.parametrize("name", ["Europe", "ICC", "Algiers", "OLAF", "us"])
def test_what_several_are_called_of_which_one_is_a_place_at_most_is_no_place(name):
    with pytest.raises(UnknownName):
        Meetings([]).held_in(name)


def test_a_name_of_several_countries_is_ambiguous():
    with pytest.raises(AmbiguousParty):
        Meetings([]).held_in("Congo")


def test_letters_without_a_plain_form_of_their_own_are_read_like_plain_ones():
    made = Meetings([Meeting(id=city, name="M", place=Place(city=written)) for city, written in PLACES.items()])
    assert [["lodz"], ["da-nang"], ["tromso"]] == [ids(made.held_in(name)) for name in ("Lodz", "DA NANG", "Tromso")]


def test_the_nearest_places_are_codes_only_for_what_is_as_short(meetings):
    with pytest.raises(UnknownName) as caught:
        meetings.held_in("Sochy")
    assert "Sochi" in caught.value.nearest
    with pytest.raises(UnknownName) as caught:
        meetings.held_in("GX")
    assert all(len(name) == 2 for name in caught.value.nearest)


@pytest.mark.parametrize("name", ["the Council", "Council", " the  Council "])
def test_a_series_may_have_an_article(meetings, name):
    assert meetings.in_series(name) == meetings.in_series("council")


@pytest.mark.parametrize("name", ["the Europe region", "the Europe Region", "Europe"])
def test_a_region_may_have_an_article(meetings, name):
    assert meetings.in_region(name) == meetings.in_region("EUR")


@pytest.mark.parametrize(
    ("topic", "meant"),
    [
        ("illicit drugs", "drugs"),
        ("Enforcement", "controlled-delivery"),
        ("tobaco", "tobacco"),
        ("risk", "risk-management"),
        ("HS", "harmonized-system"),
        ("ai", "artificial-intelligence"),
    ],
)
def test_a_topic_that_is_none_is_told_what_was_meant(meetings, topic, meant):
    with pytest.raises(UnknownName) as caught:
        meetings.about(topic)
    assert meant in caught.value.nearest


@pytest.mark.parametrize("ask", [Meetings.attended_by, Meetings.about, Meetings.hosted_by])
def test_several_names_in_one_list_are_told_how_they_are_given(meetings, ask):
    with pytest.raises(InvalidValue, match=r"\(give several one by one\)"):
        ask(meetings, ["KZ", "RU"])


@pytest.mark.parametrize("ask", [Meetings.held_in, Meetings.in_region, Meetings.in_series])
def test_a_list_in_place_of_one_name_is_told_of_no_more(meetings, ask):
    with pytest.raises(InvalidValue, match=r"expected a name, one text$"):
        ask(meetings, ["EUR", "AP"])


@pytest.mark.parametrize(("name", "meant"), [("PICARD", "picard-conference"), ("origin", "global-origin-conference")])
def test_a_word_of_a_series_name_is_told_which_series_have_it(meetings, name, meant):
    with pytest.raises(UnknownName) as caught:
        meetings.in_series(name)
    assert meant in caught.value.nearest


def test_what_is_no_place_is_told_so(meetings):
    for no_place, said in (
        (meetings.directory["olaf"], "an organisation is no place"),
        (Region.AP, "`in_region` is for"),
    ):
        with pytest.raises(InvalidValue, match=f"held_in.place: .*{said}"):
            meetings.held_in(no_place)


def test_a_city_that_is_no_country_buys_no_search_for_the_nearest(meetings, monkeypatch):
    monkeypatch.setattr("wco_meetings.directory.directory.nearest", None)
    assert len(meetings.held_in("Brussels")) > 0


def test_a_country_in_which_no_meeting_was_held_is_an_empty_answer():
    assert 0 == len(Meetings([]).held_in("Tuvalu")) == len(Meetings([]).held_in("GL"))


@pytest.mark.parametrize(
    "outcome", ["condemned", "CONDEMNED", " Condemned", OutcomeKind.CONDEMNED, "position", "Position ", Force.POSITION]
)
def test_an_outcome_is_named_by_its_kind_or_its_force(meetings, outcome):
    assert SOCHI in meetings.with_outcome(outcome)


@pytest.mark.parametrize("word", ["condemned", "Condemned\n", "_condemned_", "con demned", "con-demned", "condemn", ""])
def test_a_word_for_outcomes_means_the_same_to_a_collection_and_to_its_outcomes(meetings, word):
    found = []
    for ask in (meetings.with_outcome, lambda name: meetings.outcomes.of_kind(name).meetings):
        try:
            found.append(ask(word))
        except UnknownName:
            found.append(None)
    assert found[0] == found[1]


def test_a_force_has_the_meetings_of_all_its_kinds(meetings):
    kinds = [kind for kind in OutcomeKind if kind.force is Force.COMMITMENT]
    expected = meetings.with_outcome(kinds[0])
    for kind in kinds[1:]:
        expected |= meetings.with_outcome(kind)
    assert expected == meetings.with_outcome("commitment")


@pytest.mark.parametrize(
    "span",
    [
        ("2015-11-25/2015-11-26",),
        ("25-26 November 2015",),
        (DateSpan.of("November 2015"),),
        (2015,),
        ("2014", "2016"),
        (date(2015, 11, 25), date(2015, 11, 26)),
        ("2015-11-25", DateSpan.of(2015)),
    ],
)
def test_a_time_is_a_span_a_text_a_year_or_two_of_them(meetings, span):
    assert SOCHI in meetings.during(*span)


def test_numbers_of_numpy_are_years_and_times_of_pandas_are_told_how_to_be_days(meetings):
    numpy, pandas = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    assert meetings.during(2014, 2016) == meetings.during(numpy.int64(2014), numpy.uint16(2016))
    when = pandas.Timestamp("2015-11-25")
    with pytest.raises(InvalidValue, match=r"without a time of day, which \.date\(\) gives"):
        meetings.during(when)
    assert meetings.during("2015-11-25") == meetings.during(when.date())


# --- what doesn't exist ---


@pytest.mark.parametrize(
    ("ask", "kind", "nearest"),
    [
        (lambda meetings: meetings.attended_by("KZ", "Kazakstn"), "party", "Kazakhstan"),
        (lambda meetings: meetings.attended_by("OLAV", any_of=True), "party", "OLAF"),
        (lambda meetings: meetings.hosted_by("Kenia"), "party", "Kenya"),
        (lambda meetings: meetings.of("Kazakstn"), "party", "Kazakhstan"),
        (lambda meetings: meetings.about("tobaco"), "topic", "tobacco"),
        (lambda meetings: meetings.about("Gender"), "topic", "gender-equality"),
        (lambda meetings: meetings.about("trade"), "topic", "informal-trade"),
        (lambda meetings: meetings.about("drug trafficking"), "topic", "drugs"),
        (lambda meetings: meetings.about("illicit tobaco trade"), "topic", "tobacco"),
        (lambda meetings: meetings.about("narcotics"), "topic", "enforcement"),
        (lambda meetings: meetings.about("IPR"), "topic", "tariff"),
        (lambda meetings: meetings.outcomes.about("tobaco"), "topic", "tobacco"),
        (
            lambda meetings: meetings.in_series("permanent-technical-comittee"),
            "series",
            "permanent-technical-committee",
        ),
        (
            lambda meetings: meetings.in_series("Permanent Tecnical Committee"),
            "series",
            "Permanent Technical Committee",
        ),
        (lambda meetings: meetings.in_region("Euorpe"), "region", "EUR"),
        (lambda meetings: meetings.in_region("XX"), "region", "MENA"),
        (lambda meetings: meetings.in_region("?"), "region", "MENA"),
        (lambda meetings: meetings.in_region("Asia"), "region", "AP"),
        (lambda meetings: meetings.in_region("Africa"), "region", "MENA"),
        (lambda meetings: meetings.series["counci"], "series", "council"),
        (lambda meetings: meetings.held_in("Sotchi"), A_PLACE, "Sochi"),
        (lambda meetings: meetings.held_in("kz"), A_PLACE, "KZ"),
        (lambda meetings: meetings.held_in("sm"), A_PLACE, "SM"),
        (lambda meetings: meetings.about("tariff"), "topic", "harmonized-system"),
        (lambda meetings: meetings.with_outcome("decisions"), "kind or force", "decision"),
        (lambda meetings: meetings.with_outcome("zzz"), "kind or force", "commitment"),
        (lambda meetings: meetings.outcomes.of_kind("condemn"), "kind", "condemned"),
        (lambda meetings: meetings.outcomes.of_kind("zzz"), "kind", "adopted"),
        (lambda meetings: meetings.outcomes.of_force("positions"), "force", "position"),
        (lambda meetings: meetings.outcomes.by("membrs of OLAV"), "party", None),
        (lambda meetings: meetings.outcomes.by("Membrs"), "party", "members"),
        (lambda meetings: meetings.outcomes.count_by("topics"), "field to group by", "topic"),
        (lambda meetings: meetings.participations.of("Kazakstn"), "party", "Kazakhstan"),
        (lambda meetings: meetings.participations.in_role("chairs"), "role", "chair"),
        (lambda meetings: meetings.participations.in_role("zzz"), "role", "observer"),
        (lambda meetings: meetings.participations.group_by("partys"), "field to group by", "party"),
        (lambda meetings: meetings.participations.group_by("xyz"), "field to group by", "on_behalf_of"),
        (lambda meetings: meetings.attendance(by="xyz"), "way to count attendance", "region"),
        (lambda meetings: meetings.timeline("weekly"), "frequency", "year"),
        (lambda meetings: meetings.timeline(by="xyz"), "key of a timeline", "country"),
        (lambda meetings: meetings.tables(labels="xyz"), "way to label", "both"),
        (lambda meetings: meetings.tables(lang="xyz"), "language of names", "fr"),
        (lambda meetings: meetings.to_pandas("xyz"), "table", "evidence"),
        (lambda meetings: meetings.to_networkx("xyz"), "kind of graph", "bipartite"),
        (lambda meetings: meetings[f"{SOCHI[:-1]}2"], "meeting", SOCHI),
        (lambda meetings: meetings["council"], "meeting", "council-111-112"),
        (lambda meetings: meetings.bounds("cis-12"), "meeting", None),
    ],
)
def test_a_name_that_does_not_exist_raises_and_says_what_was_meant(meetings, ask, kind, nearest):
    with pytest.raises(UnknownName) as caught:
        ask(meetings)
    assert kind == caught.value.kind
    assert nearest is None or nearest in caught.value.nearest


@pytest.mark.parametrize(
    ("ask", "argument"),
    [
        (lambda meetings: meetings.during("11/2015"), "during.start"),
        (lambda meetings: meetings.during(None, 2015), "during.start"),
        (lambda meetings: meetings.during("2014", 2015.5), "during.end"),
        (lambda meetings: meetings.directory.membership("KZ", on="soon"), "membership.on"),
        (lambda meetings: meetings.directory.members(on="soon"), "members.on"),
    ],
)
def test_what_is_no_date_is_refused_by_its_argument(meetings, ask, argument):
    with pytest.raises(InvalidValue) as caught:
        ask(meetings)
    assert argument == caught.value.field


def test_a_wrong_name_raises_even_where_nothing_is_left_to_filter():
    with pytest.raises(UnknownParty):
        Meetings([]).attended_by("Kazakstn")


@pytest.mark.parametrize("no_name", [None, 7, ["KZ"], b"KZ"])
def test_what_is_no_text_is_no_name(meetings, no_name):
    """A list in the place of a name would else ask for something else, or for nothing."""
    for ask, what in (
        *((meetings.attended_by, "attended_by.parties"), (meetings.hosted_by, "hosted_by.parties")),
        *((meetings.of, "of.party"), (meetings.participations.of, "of.party"), (meetings.outcomes.by, "by.actor")),
        (lambda no_name: meetings.co_attendance(parties=["KZ", no_name]), "co_attendance.parties"),
        *((meetings.about, "about.topics"), (meetings.outcomes.about, "about.topics")),
        *((meetings.in_series, "in_series.series"), (meetings.in_region, "in_region.region")),
        *((meetings.held_in, "held_in.place"), (meetings.bounds, "bounds.meeting")),
        (meetings[SOCHI].why, "why.fact"),
        *((meetings.with_outcome, "with_outcome.kind_or_force"), (meetings.outcomes.of_kind, "of_kind.kind")),
        *((meetings.outcomes.of_force, "of_force.force"), (meetings.outcomes.count_by, "count_by.field")),
        *((meetings.participations.in_role, "in_role.role"), (meetings.participations.group_by, "group_by.field")),
        (lambda no_name: meetings.outcomes.matrix(no_name, "topic"), "matrix.rows"),
        (lambda no_name: meetings.outcomes.matrix("topic", no_name), "matrix.columns"),
        *((meetings.to_pandas, "table"), (meetings.to_networkx, "to_networkx.kind")),
        *((meetings.timeline, "timeline.freq"), (lambda no_name: meetings.attendance(by=no_name), "attendance.by")),
        *(
            (lambda no_name: meetings.tables(lang=no_name), "lang"),
            (lambda no_name: meetings.tables(labels=no_name), "labels"),
        ),
    ):
        with pytest.raises(InvalidValue) as caught:
            ask(no_name)
        assert (what, no_name) == (caught.value.field, caught.value.value)


@pytest.mark.parametrize(
    ("ask", "argument"),
    [
        (lambda meetings: meetings.directory.members(7), "members.region"),
        (lambda meetings: meetings.attendance(region=7), "attendance.region"),
        (lambda meetings: meetings.attended_by("KZ", any_of=1), "attended_by.any_of"),
        (lambda meetings: meetings.hosted_by("KZ", any_of=1), "hosted_by.any_of"),
        (lambda meetings: meetings.about("drugs", any_of=1), "about.any_of"),
        (lambda meetings: meetings.outcomes.about("drugs", any_of=1), "about.any_of"),
        (lambda meetings: meetings.during(2015, possible=1), "during.possible"),
        (lambda meetings: meetings.co_attendance(parties="KZ"), "co_attendance.parties"),
        (lambda meetings: meetings.co_attendance(parties=["KZ"]), "co_attendance.parties"),
        (lambda meetings: meetings.co_attendance(0), "co_attendance.min_meetings"),
        (lambda meetings: meetings.attended_by(attrs.evolve(OLAF, note="X")), "attended_by.parties"),
        (lambda meetings: meetings.attended_by(Region.EUR), "attended_by.parties"),
    ],
)
def test_an_argument_is_refused_by_its_method_and_its_name(meetings, ask, argument):
    with pytest.raises(InvalidValue) as caught:
        ask(meetings)
    assert argument == caught.value.field


def test_a_place_may_be_a_member_or_a_territory(meetings):
    assert meetings.held_in("RU") == meetings.held_in(meetings.directory["RU"])
    assert meetings.held_in("TV") == meetings.held_in(meetings.directory["TV"])


def test_a_region_is_no_party(meetings):
    """Though it is a text to Python: the error says what finds the meetings of one."""
    for ask in (meetings.attended_by, meetings.of, meetings.outcomes.by, meetings.directory.find):
        with pytest.raises(InvalidValue, match="in_region"):
            ask(wm.Region.EUR)


def test_a_country_that_is_no_party_has_its_code_alone():
    """The directory doesn't name it; the error says that a code would do."""
    here = Meetings([Meeting(id="m", name="M", place=Place(country="SM"))])
    assert here == here.held_in("SM")
    with pytest.raises(UnknownName, match=f"no {A_PLACE} 'San Marino'"):
        here.held_in("San Marino")


def test_a_place_must_be_one(meetings):
    for no_place in ("OLAF", "EU", "", "Region"):
        with pytest.raises(UnknownName):
            meetings.held_in(no_place)


@pytest.mark.parametrize(("name", "country"), [("CAN", "CA"), ("AIA", "AI"), ("CAF", "CF"), ("turkey", "TR")])
def test_a_name_that_one_country_bears_is_that_country_whatever_else_it_means(meetings, name, country):
    assert meetings.held_in(country) == meetings.held_in(name)


def test_a_name_that_several_bear_is_left_to_the_asker(meetings):
    with pytest.raises(AmbiguousParty):
        meetings.attended_by("Congo")
    with pytest.raises(AmbiguousParty):
        meetings.held_in("Congo")
    twins = [Series(id="one", name="Twins"), Series(id="two", name="Others", acronym="TWINS")]
    with pytest.raises(UnknownName, match="no series that alone bears the name 'Twins'; nearest: 'one', ") as caught:
        Meetings([], series=twins).in_series("Twins")
    assert ("one", "two") == caught.value.nearest


@pytest.mark.parametrize("span", [("2016", "2014"), ("soon",), (datetime(2015, 11, 25),), (None,), (1066,), (True,)])
def test_a_time_that_is_none_is_refused(meetings, span):
    with pytest.raises(InvalidValue):
        meetings.during(*span)


# --- what is certain and what is possible ---


def test_a_meeting_is_within_a_span_only_with_all_its_days(meetings):
    assert SOCHI not in meetings.during("2015-11-26")
    assert SOCHI not in meetings.during("2015-11-26", possible=True)


def test_a_month_is_never_its_first_day():
    made = Meetings([Meeting(id="m", name="M", dates=DateSpan.of("2015-11"))])
    assert 1 == len(made.during("2015-11"))
    assert 0 == len(made.during("2015-11-01/2015-11-20"))
    assert 1 == len(made.during("2015-11-01/2015-11-20", possible=True))
    assert 0 == len(made.during("2015-12", possible=True))


def test_what_followed_a_meeting_immediately_can_have_begun_on_its_last_day(meetings):
    assert date(2015, 11, 26) == meetings.bounds(AFTER_SOCHI).earliest
    assert AFTER_SOCHI not in meetings.during("2014", "2015")
    assert AFTER_SOCHI in meetings.during("2015", possible=True)
    assert AFTER_SOCHI not in meetings.during("2015-11-01/2015-11-25", possible=True)


def test_a_meeting_without_dates_had_happened_when_its_page_was_published(meetings):
    assert date(2016, 1, 7) == meetings.bounds(AFTER_SOCHI).latest
    assert AFTER_SOCHI in meetings.during("2015-11-26", "2016-01-07")


def test_of_several_pages_the_newest_is_the_one_that_can_report_it():
    pages = [
        Source(title="First", published=DateSpan.of("2015-03-01")),
        Source(title="Then", published=DateSpan.of("2015-05")),
    ]
    made = Meetings([Meeting(id="m", name="M", sources=pages)])
    assert (None, date(2015, 5, 31), None, date(2015, 5, 31)) == made.bounds("m")


@pytest.mark.parametrize(
    ("stated", "published", "latest_start"),
    [
        ("2018", "2018-09", date(2018, 9, 30)),
        ("2018-09", "2018-09-12", date(2018, 9, 12)),
        ("2018", "2019-02-01", date(2018, 12, 31)),
        ("2018", "2017-11-05", date(2018, 12, 31)),  # its page can't report it
    ],
)
def test_what_was_in_a_month_or_a_year_had_begun_when_its_page_reported_it(stated, published, latest_start):
    page = Source(title="A page", published=DateSpan.of(published))
    made = Meetings([Meeting(id="m", name="M", dates=DateSpan.of(stated), sources=[page])])
    known = made.bounds("m")
    assert (latest_start, DateSpan.of(stated).end) == (known.latest_start, known.latest)
    assert DateSpan.of(stated).start == known.earliest
    assert (latest_start < date(2018, 12, 1)) is (len(made.during("2018-12", possible=True)) == 0)


def test_what_opened_on_the_day_of_its_page_may_have_gone_on_after_it(meetings):
    opening = meetings["ap-heads-of-customs-18"]
    assert "2017-03" == str(opening.dates)
    assert date(2017, 3, 14) == meetings.bounds(opening).latest_start
    assert opening not in meetings.during("2017-03-01", "2017-03-14")
    assert opening in meetings.during("2017-03")


def test_an_announcement_says_nothing_of_when_a_meeting_had_happened():
    page = Source(title="To come", published=DateSpan.of("2015-03-01"))
    made = Meetings([Meeting(id="m", name="M", sources=[page], note="Announced for the spring.")])
    assert (None, None, None, None) == made.bounds("m")


def test_links_go_before_a_publication_that_contradicts_them():
    page = Source(title="Too early", published=DateSpan.of("2015-03-01"))
    former = Meeting(id="former", name="M", dates=DateSpan.of("2015-06-01"))
    latter = Meeting(id="latter", name="M", sources=[page], links=[Link(rel="follows", target="former")])
    assert (date(2015, 6, 1), None, date(2015, 6, 1), None) == Meetings([former, latter]).bounds("latter")


def test_a_part_lies_within_the_whole_and_the_whole_around_its_parts():
    whole = Meeting(id="whole", name="M", dates=DateSpan.of("2015-06"))
    part = Meeting(id="part", name="M", links=[Link(rel="part_of", target="whole")])
    third = Meeting(id="third", name="M", dates=DateSpan.of("2015-06-10"), links=[Link(rel="part_of", target="whole")])
    made = Meetings([whole, part, third])
    assert (date(2015, 6, 1), date(2015, 6, 30)) == (made.bounds("part").earliest, made.bounds("part").latest)
    assert (date(2015, 6, 10), date(2015, 6, 10)) == made.bounds("whole")[1:3]


def test_a_link_to_a_meeting_that_is_filtered_away_still_bounds(meetings):
    alone = meetings.in_series("cis-heads-of-law-enforcement").where(lambda meeting: meeting.id == AFTER_SOCHI)
    assert date(2015, 11, 26) == alone.sorted().bounds(AFTER_SOCHI).earliest


# --- together ---


FILTERS = {
    "during": lambda meetings: meetings.during("2014", "2016"),
    "in_region": lambda meetings: meetings.in_region("EUR"),
    "attended_by": lambda meetings: meetings.attended_by("Kazakhstan"),
    "hosted_by": lambda meetings: meetings.hosted_by("RU", "KZ", any_of=True),
    "about": lambda meetings: meetings.about("tobacco"),
    "with_outcome": lambda meetings: meetings.with_outcome("condemned"),
    "where": lambda meetings: meetings.where(lambda meeting: len(meeting.participations) > 3),
    "of": lambda meetings: meetings.of("RU"),
    "held_in": lambda meetings: meetings.held_in("RU"),
    "in_series": lambda meetings: meetings.in_series("eur-heads-of-investigation"),
}


@given(st.lists(st.sampled_from(sorted(FILTERS)), min_size=2, max_size=3, unique=True))
def test_the_order_of_filters_never_changes_the_result(names):
    results = []
    for order in permutations(names):
        found = wm.load()
        for name in order:
            found = FILTERS[name](found)
        results.append(found)
    assert all(results[0] == result for result in results)
    assert [m for m in wm.load() if all(m in FILTERS[name](wm.load()) for name in names)] == list(results[0])


@given(st.sampled_from(sorted(FILTERS)))
def test_a_sort_before_a_filter_and_after_it_is_the_same(name):
    assert FILTERS[name](wm.load()).sorted() == FILTERS[name](wm.load().sorted())


def test_what_a_program_declares_is_found_like_the_bundled():
    union = Organisation(id="ncu", name="Northern Customs Union", acronym="NCU", kind="customs_union")
    made = Meetings(
        [
            Meeting(
                id="m",
                name="M",
                series="northern-days",
                topics=["icebreakers"],
                participations=[Participation(party="ncu")],
            )
        ],
        directory=wm.load().directory.with_parties(union),
        series=[Series(id="northern-days", name="Northern Customs Days", acronym="NCD")],
        topics=["icebreakers"],
    )
    assert 1 == len(made.attended_by("Northern Customs Union").about("Icebreakers").in_series("NCD"))


@pytest.mark.parametrize("asked", ["contrôle qualité", "Contrôle-Qualité", "CONTROLE QUALITE", "contrôle-qualité"])
def test_topics_of_a_program_are_asked_like_the_bundled(asked):
    made = Meetings([Meeting(id="m", name="M", topics=["contrôle-qualité"])], topics=["contrôle-qualité", "Reindeer"])
    assert 1 == len(made.about(asked))
    assert 0 == len(made.about("reindeer"))


def test_topics_that_differ_in_no_word_are_asked_as_they_are():
    made = Meetings([Meeting(id="m", name="M", topics=["x_y"])], topics=["x_y", "x-y"])
    assert 1 == len(made.about("x_y"))
    assert 0 == len(made.about("x-y"))
    with pytest.raises(UnknownName) as caught:
        made.about("x y")
    assert ("x-y", "x_y") == caught.value.nearest


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("council-130", "council-129-130"),
        ("139th/140th Sessions of the WCO Council", "council-139-140"),
        ("councl-132", "council-132"),
    ],
)
def test_a_wrong_id_is_answered_with_the_meeting_of_that_number_or_name(asked, first):
    with pytest.raises(UnknownName) as caught:
        wm.load()[asked]
    assert first == caught.value.nearest[0]
    assert 3 >= len(caught.value.nearest)

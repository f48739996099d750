"""Who was a Member on a day: yes, no, or unknown, and as many as the WCO says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

import wco_meetings as wm
from wco_meetings import DateSpan, Member, Membership, Organisation, Region, Territory
from wco_meetings.directory.bundled import DATA, bundled_directory
from wco_meetings.directory.directory import Directory
from wco_meetings.directory.membership import was_member
from wco_meetings.errors import AmbiguousParty, InvalidValue, UnknownName, UnknownParty
from wco_meetings.model.reference import StatedTotal

# Members of whom no source says since when they are one.
UNDATED = frozenset("AF BM BR CW DO GW HK HN LC MO SV TD TO VU".split())

# Members that sources let be possible at a time although the total stated for that time shows that they weren't
# yet: Antigua and Barbuda and Suriname joined between June 2016 and January 2023, Palestine by June 2015, Equatorial
# Guinea between December 2020 and May 2022.
NOT_YET = {
    (None, "2017-01-25"): {"AG", "SR"},
    (Region.MENA, "2012-01"): {"PS"},
    (Region.WCA, "2020-12"): {"GQ"},
}
TOTALS = [total for total in wm.read(f"{DATA}/totals.jsonl") if isinstance(total, StatedTotal)]


def answer(membership: Membership, on: str) -> bool | None:
    return was_member(membership, DateSpan.parse(on))


def codes(members: tuple[Member, ...]) -> set[str]:
    return {member.code for member in members}


@st.composite
def memberships(draw: st.DrawFn) -> Membership:
    known = draw(spans())
    return draw(
        st.sampled_from([Membership(since=known), Membership(by=known), Membership(), Membership(counted=False)])
    )


@st.composite
def spans(draw: st.DrawFn) -> DateSpan:
    first = draw(st.dates(date(1990, 1, 1), date(1994, 12, 31)))
    last = first + timedelta(days=draw(st.integers(0, 800)))
    return draw(
        st.sampled_from([DateSpan(start=first, end=first), DateSpan(start=first, end=last), DateSpan.of(first.year)])
    )


def days(span: DateSpan) -> list[DateSpan]:
    length = (span.end - span.start).days
    return [DateSpan.of(span.start + timedelta(days=passed)) for passed in range(length + 1)]


class TestOneFunctionAnswers:
    """`was_member` knows three answers."""

    @pytest.mark.parametrize(
        ("since", "on", "expected"),
        [
            ("1992-06-30", "1992-06-29", False),
            ("1992-06-30", "1992-06-30", True),
            ("1992-06-30", "1992-07-01", True),
            ("1992-06-30", "1992-06", None),
            ("1992-06-30", "1992-07", True),
            ("1992-06-30", "1992-05", False),
            ("1992-06-30", "1992", None),
            ("1992-06-30", "29-30 June 1992", None),
            ("1992-06-30", "30 June to 2 July 1992", True),
            ("1992", "1991-12-31", False),
            ("1992", "1992-01-01", None),
            ("1992", "1992", None),
            ("1992", "1992-12-30", None),
            ("1992", "1992-12-31", True),
            ("1992", "1993", True),
            ("1992", "1991", False),
            ("2016-07/2022-12", "2016-06-30", False),
            ("2016-07/2022-12", "2020", None),
            ("2016-07/2022-12", "2023-01", True),
        ],
    )
    def test_from_the_day_the_year_or_the_years_of_joining(self, since: str, on: str, expected: bool | None) -> None:
        """No before it, yes from its last day on, and unknown where it depends on the day."""
        assert expected is answer(Membership(since=DateSpan.parse(since)), on)

    @pytest.mark.parametrize(
        ("on", "expected"),
        [("1900", None), ("1957", None), ("1958", None), ("1958-12-31", True), ("1959", True), ("2025", True)],
    )
    def test_from_an_upper_bound(self, on: str, expected: bool | None) -> None:
        """Who was one by 1958 was one when that year was over; since when before that, nobody knows."""
        assert expected is answer(Membership(by=DateSpan.parse("1958")), on)

    @pytest.mark.parametrize("on", ["1952", "2015-11-25", "2025"])
    def test_from_nothing(self, on: str) -> None:
        """Without a source it is unknown, whatever the date."""
        assert answer(Membership(), on) is None

    @given(memberships())
    def test_for_today(self, membership: Membership) -> None:
        """Every Member is one today."""
        assert was_member(membership) is True

    @given(memberships(), spans())
    def test_for_a_span_as_for_its_days(self, membership: Membership, on: DateSpan) -> None:
        """Yes if yes for each of its days, no if no for each, unknown otherwise."""
        answers = {was_member(membership, day) for day in days(on)}
        assert (answers.pop() if len(answers) == 1 else None) is was_member(membership, on)

    @given(memberships(), spans(), spans())
    def test_and_never_takes_a_yes_back(self, membership: Membership, on: DateSpan, later: DateSpan) -> None:
        """Once a Member, always a Member."""
        if was_member(membership, on) and later.start >= on.start:
            assert was_member(membership, later) is True


class TestADirectoryAnswers:
    """`membership` asks for a party by what a program has of it."""

    def test_for_an_id_a_name_or_a_party(self) -> None:
        """All three mean the same."""
        directory = bundled_directory()
        for party in ("KZ", "KAZ", "the Republic of Kazakhstan", directory["KZ"]):
            assert directory.membership(party, on="2015-11-25") is True
            assert directory.membership(party, on="1992-06-29") is False

    def test_on_a_span_a_day_a_year_or_a_text(self) -> None:
        """All that `DateSpan.of` takes."""
        directory = bundled_directory()
        for on in (DateSpan.of(1993), date(1993, 5, 1), 1993, "1993", "25-26 November 1993"):
            assert directory.membership("KZ", on=on) is True

    def test_for_a_code_that_resolve_finds_ambiguous(self) -> None:
        """An id is what records hold, and it goes first."""
        assert bundled_directory().membership("AU", on=1963) is True

    @pytest.mark.parametrize("party", ["olaf", "rilo-we", "World Customs Organization", "TV", "Tuvalu", "Guam"])
    @pytest.mark.parametrize("on", [None, 2020])
    def test_no_for_what_is_no_member(self, party: str, on: int | None) -> None:
        """Organisations and territories never were Members."""
        assert bundled_directory().membership(party, on=on) is False

    def test_since_when_the_european_union_is_akin_to_a_member(self) -> None:
        """It isn't counted, and has had its status since 1 July 2007."""
        answers = [bundled_directory().membership("EU", on=on) for on in ("2007-06-30", "2007-07-01", None)]
        assert [False, True, True] == answers

    def test_unknown_for_fourteen_members(self) -> None:
        """They are Members today, and no source says since when."""
        directory = bundled_directory()
        assert UNDATED == {party.id for party in directory if directory.membership(party, on=date(2025, 9, 17)) is None}
        assert {True} == {directory.membership(code) for code in UNDATED}

    def test_with_an_error_for_a_name_or_a_date_that_means_nothing(self) -> None:
        """A wrong question has no answer."""
        with pytest.raises(UnknownParty):
            bundled_directory().membership("Atlantis")
        with pytest.raises(AmbiguousParty):
            bundled_directory().membership("Congo")
        with pytest.raises(InvalidValue):
            bundled_directory().membership("KZ", on="03/04/2015")


class TestMembers:
    """`members` lists those that certainly were, or may have been."""

    def test_are_187_today(self) -> None:
        """The European Union, which the WCO doesn't count, is the 188th Member on record."""
        directory = bundled_directory()
        everyone = {party.id for party in directory if isinstance(party, Member)}
        assert 187 == len(directory.members())
        assert {"EU"} == everyone - codes(directory.members())

    def test_of_the_regions_are_all_of_them(self) -> None:
        """Each Member is in one region; a region can be given as its code."""
        directory = bundled_directory()
        sizes = {region: len(directory.members(region)) for region in Region}
        assert sizes == {"EUR": 52, "AMS": 34, "ESA": 24, "WCA": 24, "MENA": 18, "AP": 35}
        assert directory.members(Region.EUR) == directory.members("EUR")
        assert directory.members("EUR") == directory.members("eur") == directory.members("Europe")

    def test_stand_in_the_order_of_their_codes(self) -> None:
        """As everything in a directory."""
        listed = [member.code for member in bundled_directory().members()]
        assert sorted(listed) == listed

    @pytest.mark.parametrize("total", TOTALS, ids=lambda total: f"{total.region} {total.as_of}")
    def test_are_as_many_as_sources_count_at_their_time(self, total: StatedTotal) -> None:
        """With all that are possible, but for four whose joining is known from both sides only."""
        directory = bundled_directory()
        certain = codes(directory.members(total.region, on=total.as_of))
        possible = codes(directory.members(total.region, on=total.as_of, possible=True))
        not_yet: set[str] = NOT_YET.get((total.region, str(total.as_of)), set())
        assert certain <= possible
        assert not_yet <= possible - certain
        assert total.value == len(possible - not_yet)

    def test_that_are_uncertain_at_the_time_of_a_stated_total_are_named(self) -> None:
        """The fourteen, those whose joining is known from both sides only, and Palau in the year in which it joined."""
        directory = bundled_directory()
        uncertain = {
            party
            for total in TOTALS
            for party in codes(directory.members(total.region, on=total.as_of, possible=True))
            - codes(directory.members(total.region, on=total.as_of))
        }
        assert uncertain == UNDATED | {"AG", "SR", "PS", "GQ", "PW"}

    @pytest.mark.parametrize(
        ("region", "nearest"),
        [
            ("Europa", ("EUR", "Europe")),
            ("Asia Pacifique", ("AP", "Asia/Pacific")),
            ("Atlantis", tuple(text for region in Region for text in (region.value, region.label))),
        ],
    )
    def test_of_a_region_that_does_not_exist_are_refused(self, region: str, nearest: tuple[str, ...]) -> None:
        """With the codes and names of those that may have been meant."""
        with pytest.raises(UnknownName) as caught:
            bundled_directory().members(region)
        assert ("region", region, nearest) == (caught.value.kind, caught.value.name, caught.value.nearest)

    def test_of_a_programs_own_directory(self) -> None:
        """Counted Members only, whatever else is in it."""
        directory = Directory(
            [
                Member(code="KZ", name="Kazakhstan", region="EUR", membership=Membership(since=DateSpan.of(1992))),
                Member(code="BR", name="Brazil"),
                Member(code="EU", name="European Union", region="EUR", membership=Membership(counted=False)),
                Organisation(id="olaf", name="European Anti-Fraud Office", kind="union_body"),
                Territory(code="TV", name="Tuvalu"),
            ]
        )
        assert {"KZ", "BR"} == codes(directory.members())
        assert {"KZ"} == codes(directory.members("EUR"))
        assert set() == codes(directory.members("AMS"))
        assert {"KZ"} == codes(directory.members(on=1993))
        assert {"KZ", "BR"} == codes(directory.members(on=1993, possible=True))
        assert {"BR"} == codes(directory.members(on=1991, possible=True))

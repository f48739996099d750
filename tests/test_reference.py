"""What stands around the meetings: ambiguities, themes, regions and totals, each refusing what it can't be."""

from __future__ import annotations

from typing import Any

import pytest

import wco_meetings as wm
from wco_meetings.directory.bundled import DATA, bundled_regions
from wco_meetings.model.reference import Ambiguity, AmbiguityKind, RegionProfile, StatedTotal, Theme, ViceChair


def congo(**changes: Any) -> Ambiguity:
    given: dict[str, Any] = {
        "text": "Congo",
        "kind": "shared_name",
        "candidates": ["CG", "CD"],
        "reason": "Two countries share it.",
    }
    return Ambiguity(**{**given, **changes})


class TestAmbiguity:
    def test_takes_its_kind_as_a_word_or_a_member(self) -> None:
        """Both give the same record."""
        assert congo() == congo(kind=AmbiguityKind.SHARED_NAME)

    def test_refuses_an_unknown_kind_with_the_nearest(self) -> None:
        """A slip of the pen is named."""
        with pytest.raises(wm.InvalidValue, match=r"Ambiguity\.kind.*nearest: 'shared_name'"):
            congo(kind="shared_nam")

    def test_refuses_to_mean_nothing(self) -> None:
        """There is something that the text can mean."""
        with pytest.raises(wm.InvalidValue, match=r"Ambiguity\.candidates: \(\) is not valid: expected one candidate"):
            congo(candidates=[])

    def test_refuses_a_default_that_is_no_candidate(self) -> None:
        """What is usually meant is one of the things that can be."""
        with pytest.raises(wm.InvalidValue, match=r"Ambiguity\.default: 'GA'"):
            congo(default="GA")

    def test_refuses_a_cue_for_no_candidate(self) -> None:
        """Words speak for something that can be meant."""
        assert congo(cues=[["Kinshasa", "CD"]]).cues == (("Kinshasa", "CD"),)
        with pytest.raises(wm.InvalidValue, match=r"Ambiguity\.cues\[0\]: 'GA'"):
            congo(cues=[["Libreville", "GA"]])

    @pytest.mark.parametrize("cues", ["Kinshasa", ["Kinshasa"], [["Kinshasa"]], [["", "CD"]], [["Kinshasa", 1]]])
    def test_refuses_cues_that_are_no_pairs_of_words_and_an_id(self, cues: Any) -> None:
        """Each cue is a pair."""
        with pytest.raises(wm.InvalidValue, match=r"Ambiguity\.cues"):
            congo(cues=cues)


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: Theme(year=1900, name="Steam"), "Theme.year"),
        (lambda: Theme(year=2016, name=""), "Theme.name"),
        (lambda: ViceChair(party="H K"), "ViceChair.party"),
        (lambda: ViceChair(party="HK", seen="2024"), "ViceChair.seen"),
        (lambda: RegionProfile(region="EU", name="Europe"), "RegionProfile.region"),
        (lambda: RegionProfile(region="EUR", name="Europe", vice_chairs="LU"), "RegionProfile.vice_chairs"),
        (lambda: StatedTotal(value=0, as_of=wm.DateSpan.parse("2015")), "StatedTotal.value"),
        (lambda: StatedTotal(value=180, as_of="2015"), "StatedTotal.as_of"),
    ],
)
def test_a_wrong_field_is_refused_by_its_name(make: Any, field: str) -> None:
    """As in every record."""
    with pytest.raises(wm.InvalidValue, match=field.replace(".", r"\.")):
        make()


class TestTheBundledReference:
    def test_has_six_regions_whose_vice_chairs_are_their_members(self) -> None:
        """The European Union has been Vice-Chair of Europe, as a Member."""
        directory = wm.load().directory
        assert set(bundled_regions()) == set(wm.Region)
        for region, profile in bundled_regions().items():
            for chair in profile.vice_chairs:
                member = directory[chair.party]
                assert isinstance(member, wm.Member)
                assert member.region == region

    def test_has_a_theme_for_every_year_from_2013(self) -> None:
        """And for 2008."""
        themes = [theme.year for theme in wm.read(f"{DATA}/themes.jsonl") if isinstance(theme, wm.Theme)]
        assert [2008, *range(2013, 2027)] == themes

    def test_has_totals_that_never_fall(self) -> None:
        """No Member is known to have left."""
        by_region: dict[wm.Region | None, list[int]] = {}
        totals = [each for each in wm.read(f"{DATA}/totals.jsonl") if isinstance(each, wm.StatedTotal)]
        assert 14 == len(totals)
        for total in totals:
            by_region.setdefault(total.region, []).append(total.value)
        assert all(values == sorted(values) for values in by_region.values())
        assert by_region[None] == [180, 181, 185, 186, 187]

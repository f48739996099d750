"""What a meeting is called, which of its series it is, and the series and region that it belongs to.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st
from test_extraction import HELD, only, parties, release

from wco_meetings import MeetingKind, Region, Series
from wco_meetings.directory.bundled import bundled_series
from wco_meetings.extraction.names.fuller import is_on_another
from wco_meetings.extraction.names.names import MeetingName
from wco_meetings.extraction.names.ordinals import ordinal_value
from wco_meetings.extraction.names.series_names import SeriesNames
from wco_meetings.extraction.reader import extract

NAMES = SeriesNames(bundled_series().values())


def matched(name: str, region: Region | None = None) -> str | None:
    """The id of the bundled series that a name is of."""
    series = NAMES.match(name, region)
    return series and series.id


# --- series ---


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # by a proper name
        ("139th/140th Sessions of the WCO Council", "council"),
        ("43rd Session of the TCRO", "technical-committee-origin"),
        ("14th Session of the Amber Enforcement Committee (EC)", "enforcement-committee"),
        ("Committee of Heads of Ports of the Council of Heads of Customs Services of CIS Member States", None),
        ("Amber", None),
        ("41st", None),
        # by subject, kind of meeting and region
        ("WCO Pre-Accreditation Workshop on Customs Risk Management", "risk-management-workshop"),
        ("national training on risk management for Malta Customs", "risk-management-workshop"),
        ("Regional Workshop on PCA for the Pacific", "pca-regional-workshop"),
        ("Global Conference on Risk Management", None),
        ("STCE national training for Malta Customs", "stce-workshop"),
        ("Regional Workshop on IPR for the Americas and the Caribbean", "ams-ipr-workshop"),
        ("Meeting of Heads of Customs Administrations of the WCO Europe Region", "eur-heads-of-customs"),
        ("MENA Regional Meeting", "mena-heads-of-customs"),
        ("Regional Workshop on rules of origin for the MENA Region", "origin-workshop"),
        ("Workshop on rules of origin in Africa", "origin-africa-workshop"),
        ("Accreditation Workshop for French-speaking African Administrations", "africa-accreditation-workshop"),
        ("Accreditation Workshop for Arabic-speaking African Administrations", None),
        ("Second PGS Operational Coordination Meeting", None),
        ("Programme Global Shield Global Conference", "programme-global-shield-conference"),
        ("regional workshop for the WCO North of Africa, Near and Middle East (MENA)", None),
        ("Conference of Customs Directors General of the West and Central Africa region", "wca-directors-general"),
        ("Regional Workshop on Advance Passenger Information", "passenger-data-workshop"),
        ("Workshop on PNR", "passenger-data-workshop"),
        # of two that fit that of the region, then the one more alike
        ("Sub-Regional Workshop on Cross-Border E-Commerce for Asia/Pacific Members", "ap-ecommerce-workshop"),
        ("Workshop on Cross-Border E-Commerce for the Americas and the Caribbean", "ecommerce-workshop"),
        ("Regional Workshop on the Time Release Study for the MENA Region", "trs-regional-workshop"),
        ("Regional Workshop on Time Release Studies for the MENA Region", "trs-regional-workshop"),
        # what is a programme's is not its subject's; what two series fit is of neither
        ("Workshop on Post Clearance Audit of the Amber Programme", None),
        ("Regional Workshop on Small Island Economies", None),
        ("4th Working Group of the Master Trainer Programme on Rules of Origin", "wco-jica-master-trainers"),
        ("4th Working Group of the Amber Trainers on Rules of Origin", None),
        ("16th Meeting of the WCO/IATA/ICAO API/PNR Contact Committee", "api-pnr-contact-committee"),
        ("WCO-AMS HRM Regional Conference", "ams-hrm-conference"),
        # an accredited expert's workshop is of the series of such workshops, if the region has one
        ("IPR Accreditation Workshop for the Asia Pacific region", "ap-accreditation-workshop"),
        # a project has one series for all that is held under its name, and so has an operation
        ("Workshop on Operation TENTACLE for Latin America", "tentacle-workshop"),
        ("Committee of Project TENTACLE", None),
        ("Virtual Workshop of Operation Mekong Dragon III", "operation-mekong-dragon"),
        # a name of no more than who meets is that of nobody else
        ("18th Conference of Customs Directors General of Amber countries", None),
        ("18th Conference of Directors General of Customs of Francophone countries", "francophone-directors-general"),
        ("XXXVIIth Meeting of COMALEP", "comalep-directors"),
        ("20th OCO Annual Conference", "oco-annual-conference"),
        # who meets is named first, whatever it is of
        ("Meeting of Experts of the Conference of Directors General of Customs for WCA", "wca-committee-of-experts"),
        ("Amber of the Council of Heads of Customs", None),
        ("Workshop", None),
        ("18th Conference of Directors General of Customs", None),
        ("20th Meeting on Mutual Help of Directors General of Customs of Latin America", None),
        ("10th Meeting of the Heads of Customs Administrations of the Amber States for Europe", None),
        ("25th WCO A/P Heads of Customs Administrations Conference", "ap-heads-of-customs"),
        ("Workshop on Post-Clearance Audit", None),
        ("Regional Workshop on Post-Clearance Audit", "pca-regional-workshop"),
        ("Workshop on Post-Clearance Audit for the Asia/Pacific region", "pca-regional-workshop"),
        ("National Workshop on Post-Clearance Audit", None),
        ("Workshop on Post-Clearance Audit for African countries", "pca-regional-workshop"),
        ("Multi-country Workshop on Post-Clearance Audit", "pca-regional-workshop"),
        ("National Workshop on Post-Clearance Audit for South Africa", None),
        # not by one common word
        ("5th Conference on Facilitation of Travel", None),
        ("2nd Forum on Trade Facilitation in Africa", None),
        ("4th International Conference on Trade Facilitation and Security", None),
        ("3rd Joint Trade Facilitation Forum with International Organizations", "trade-facilitation-joint-forum"),
        ("Conference on Revenue and Taxes", None),
        ("WCO Revenue Conference", "revenue-conference"),
        ("Workshop on the WCO Revenue Package for Asia/Pacific", "ap-revenue-package-workshop"),
        ("Workshop on the Advance Ruling Package", None),
        ("3rd WCO-ICAO Conference on Air Cargo Security and Facilitation", "wco-icao-air-cargo-conference"),
        # not by a body that it was only on
        ("Seminar on the recommendations of the Harmonized System Committee", None),
        ("Seminar on the instruments of the Technical Committee on Customs Valuation", None),
        ("Workshop on the SAFE Working Group's paper", None),
        ("Workshop on the work of the TCCV", None),
        ("12th Meeting of the Technical Committee on Customs Valuation", "technical-committee-valuation"),
        ("Meeting of the Steering Committee for Customs Capacity Building", None),
        ("83rd Session of the Council's Finance Committee", "finance-committee"),
        ("83rd Session of the Finance Committee of the Council", "finance-committee"),
        ("16th Meeting of the Administrative Committee of the Istanbul Convention", "istanbul-contracting-parties"),
        ("3rd Session of the Enforcement Committee of the Court", None),
        # nor by the title of another region
        ("Heads of Customs of Africa Regional Conference", None),
    ],
)  # fmt: skip
def test_a_name_is_of_the_series_whose_words_it_has(name: str, expected: str | None) -> None:
    assert expected == matched(name)


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        (Region.AMS, "ams-directors-general"),
        (Region.WCA, "wca-directors-general"),
        (Region.MENA, "mena-heads-of-customs"),
        (Region.EUR, "eur-heads-of-customs"),
    ],
)
def test_heads_of_customs_meet_in_the_series_of_their_region(region: Region, expected: str) -> None:
    assert expected == matched("Regional Conference of Directors General of Customs", region)


@pytest.mark.parametrize(
    ("office", "region", "expected"),
    [
        ("RILO WE", Region.EUR, "rilo-we-ncp"),
        ("RILO-Koln", Region.EUR, "rilo-we-ncp"),
        ("RILO ECE", Region.EUR, "rilo-ece-ncp"),
        ("RILO Warsaw", Region.EUR, "rilo-ece-ncp"),
        ("RILO CIS", Region.EUR, None),
        ("RILO Kiev", Region.EUR, None),
        ("RILO ME", Region.MENA, "rilo-me-ncp"),
        ("RILO North Africa", Region.MENA, None),
        ("RILO SA", Region.AMS, "rilo-sa-ncp"),
        ("RILO CAM", Region.AMS, None),
        ("RILO AP", None, "rilo-ap-ncp"),
    ],
)
def test_of_several_offices_of_a_region_each_has_meetings_of_its_own(
    office: str, region: Region | None, expected: str | None
) -> None:
    assert expected == matched(f"{office} National Contact Points Meeting", region)


def test_a_region_in_the_name_counts_more_than_one_beside_it() -> None:
    name = "Regional Conference of Directors General of Customs of the Americas and the Caribbean"
    assert "ams-directors-general" == matched(name, Region.WCA)


def test_an_acronym_of_three_letters_names_a_series_if_it_stands_alone() -> None:
    both = NAMES.with_acronym("The PTC and the TCCV met")
    assert (None, None) == (both, NAMES.with_acronym("The EC met"))
    assert "permanent-technical-committee" == getattr(NAMES.with_acronym("The PTC met"), "id", None)
    assert (
        "technical-committee-valuation"
        == only("It was held in Riga.", title="TCCV at its historic 60th Session").series
    )


@given(st.sampled_from(sorted(bundled_series())))
def test_a_series_is_never_taken_for_another_by_its_own_name(identifier: str) -> None:
    series = bundled_series()[identifier]
    found = NAMES.match(series.name, series.region)
    assert found is None or found.id == series.id or found.name == series.name or found.region == series.region


def test_series_of_a_program_are_matched_like_bundled_ones() -> None:
    amber = Series(id="amber-workshop", name="Workshops on Amber and Tallow")
    series = {"amber-workshop": amber}
    (meeting,) = extract(release("A workshop on tallow was held in Riga on 3-4 May 2018."), series=series).meetings
    assert "amber-workshop" == meeting.series


def test_it_in_a_title_is_no_technology() -> None:
    page = "Customs take {} further\n\n8 May 2015\n\nThe 3rd Meeting was held in Riga."
    assert [None, "technology-conference"] == [extract(page.format(word)).meetings[0].series for word in ("it", "IT")]


def test_the_title_may_say_of_which_series_a_meeting_was() -> None:
    words = "A national training for Malta Customs was held in Riga on 3-4 May 2018."
    assert "stce-workshop" == only(words, title="STCE Programme resumes with a national training").series


@pytest.mark.parametrize(
    ("title", "name", "series"),
    [
        ("Malta strengthens its risk management", "workshop", "risk-management-workshop"),
        ("Malta strengthens its risk management", "workshop on risk profiles", "risk-management-workshop"),
        ("Malta strengthens its risk management", "workshop on fees", None),
        ("Malta strengthens its risk management", "meeting", None),
        ("The Amber Cup and security", "seminar", None),
        ("Customs and Europol fight fraud", "meeting of experts on fraud", None),
        ("Operation Mekong Dragon looked back on", "debriefing meeting", "operation-mekong-dragon"),
    ],
)
def test_a_title_without_a_word_for_a_meeting_tells_what_a_training_without_a_subject_was_on(
    title: str, name: str, series: str | None
) -> None:
    assert series == only(f"A {name} was held in Riga on 3-4 May 2018.", title=title).series


def test_a_meeting_of_an_unusual_name_is_of_the_series_that_has_it() -> None:
    words = "'European API-PNR Day' took place in Brussels on 3 May 2018."
    assert "european-api-pnr-day" == only(words, title="Passengers").series


def test_a_name_of_two_words_leaves_the_series_to_the_title() -> None:
    words = "The contact points of the Customs held their 6th annual meeting in Riga."
    title = "Capacity Building Contact Point Meeting held in the West and Central Africa Region"
    assert ("wca-cb-contact-points", (6,)) == (only(words, title=title).series, only(words, title=title).numbers)


@pytest.mark.parametrize(
    ("name", "main", "is_one"),
    [
        ("Cork Meeting", "3rd Amber Meeting", True),
        ("Amber Meeting", "3rd Amber Meeting", False),
        ("Cork Meeting", "3rd Regional Meeting", False),
        ("Regional Meeting", "3rd Amber Meeting", False),
        ("meeting on cork", "3rd Amber Meeting", False),
    ],
)
def test_a_proper_name_with_a_subject_of_its_own_is_of_another_meeting(name: str, main: str, is_one: bool) -> None:
    assert is_one == is_on_another(*(MeetingName(0, 9, one, (), MeetingKind.MEETING, None, 1) for one in (name, main)))


def test_the_name_of_a_committee_leaves_nothing_to_the_title() -> None:
    words = "The Regional Steering Committee on Detector Dogs held its 2nd meeting in Riga on 5 March 2018."
    assert None is only(words, title="Western Balkans customs work with dogs").series


def test_a_subject_alone_makes_no_meeting() -> None:
    assert () == extract("The Members praised it. A workshop on valuation was organized.").meetings


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The 3rd Meeting of the Capacity Building Committee was held in Riga.", "session"),
        ("The 3rd Meeting of the SAFE Working Group was held in Riga.", "meeting"),
        ("The 23rd/24th Meetings of the SAFE Working Group were held in Riga.", "meeting"),
        ("The SAFE Working Group (SWG) met for the 20th time from 3 to 5 May 2018.", "meeting"),
        ("The Enforcement Committee (EC) met from 3 to 5 May 2018.", "session"),
        ("The 3rd Workshop of the Enforcement Committee was held in Riga.", "workshop"),
        ("The 3rd Meeting of the Revised Kyoto Convention Management Committee was held in Riga.", "meeting"),
    ],
)
def test_committees_of_the_council_hold_sessions_and_groups_meet(words: str, kind: str) -> None:
    assert kind == only(words).kind


# --- ordinals ---


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("The XXII Conference of Amber was held in Riga.", (22,)),
        ("The XLI Meeting of the Amber Group was held in Riga.", (41,)),
        ("The Amber II Steering Meeting was held in Riga.", ()),
        ("In Riga the first workshop was held for officers, and the second workshop was praised.", ()),
        ("The WCO held the first amber conference in Riga on 3-4 May 2018.", (1,)),
        ("A regional workshop on amber was held in Riga. The workshop was the 5th in a series of events.", (5,)),
        ("A regional workshop on amber was held in Riga. The workshop was the first in a series of events.", (1,)),
        ("A regional workshop on amber was held in Riga. The seminar was the fifth in a series of events.", ()),
        ("A regional workshop on amber was held in Riga. It was the fifth of the regional workshops on it.", (5,)),
        ("A regional workshop on amber was held in Riga. It was the fifth of the steps.", ()),
        ("Experts met in Riga, Latvia. It was the 29th Amber Training.", (29,)),
        ("Experts met in Riga, Latvia. It was the first Amber Training.", ()),
        ("Experts met in Riga, Latvia. It was the first Amber Committee (AC) meeting.", (1,)),
        ("Experts met in Riga, Latvia. It was the first meeting of the Amber Working Group.", (1,)),
        ("A workshop on amber was held in Riga. The workshop was the second in a row of regional events.", (2,)),
        ("A workshop on amber was held in Riga. This was the third regional workshop in a set of events.", (3,)),
        ("A workshop on amber was held in Riga. It was the fifth and last in the series of workshops.", (5,)),
        ("A workshop on amber was held in Riga. It was the third regional steering group of the year.", ()),
        ("They met in Riga from the 21st to the 23rd of May 2018 for the Amber Workshop.", ()),
        ("A regional workshop on amber was held in Riga. It was the third of its kind.", (3,)),
        ("The Amber Forum celebrated its 8th edition in Riga on 3 May 2018.", (8,)),
        ("A forum on amber was held in Riga on 3 May 2018. It is the sixth such forum.", (6,)),
        ("The Fifty-third Meeting of the Amber Group was held in Riga.", (53,)),
        ("The fifty third Meeting of the Amber Group was held in Riga.", (53,)),
        ("The LIII Meeting of the Amber Group was held in Riga.", (53,)),
        ("The one hundred and fifth Meeting of the Amber Group was held in Riga.", ()),
        ("The Customs in the 21st Century Forum was held in Riga on 3 May 2018.", ()),
        ("It was fifth national amber workshop. The Amber Workshop was held in Riga.", ()),
        ("The 11th (hybrid) meeting of Amber Managers was held in Riga.", (11,)),
        ("The WCO conducted the first workshop made for amber experts in Riga on 3-4 May 2018.", ()),
        ("The Amber Group met in Riga on 3-4 May 2018. The high point of the 32nd meeting was a study.", (32,)),
        # the first training on something, or in a country, is news and no number of a series
        ("The first Amber Workshop was held in Riga.", ()),
        ("The first National Amber Workshop was held in Riga.", ()),
        ("The first sub-regional amber workshop was held in Riga.", ()),
        ("The first Amber Workshop in the WCA region was held in Riga.", ()),
        ("The first Amber Workshops were held in Riga.", ()),
        ("Two workshops were held in Riga. The first workshop gathered 12 officers, the second one 20.", ()),
        ("The 3rd Amber Laboratory Programme commenced in Riga on 5 March 2018.", (3,)),
        ("The 9th annual interregional meeting of amber officers was held in Riga.", (9,)),
        ("A workshop on amber was held in Riga. The first session of the workshop was on cork.", ()),
        # other meetings
        ("The Amber Workshop was held in Riga, endorsed by the Members of the WCO at the 36th Beryl Session.", ()),
        ("Following the 2nd Meeting of the Beryl Group, the Amber Workshop was held in Riga.", ()),
        ("The Amber Workshop was held in Riga. They also met at the 22nd Beryl Meeting on 9 May.", ()),
        ("The Amber Workshop was held in Riga with the funds given by the 5th Beryl Conference.", ()),
        ("The Amber Workshop was held in Riga. They want all at the coming 2nd Beryl Conference.", ()),
        ("The Amber Workshop was held in Riga. Since its 1st Session in 1953 the Beryl Group grew.", ()),
        ("The Amber Workshop was held in Riga. The Beryl Group was set up and will hold its 1st Meeting in Oslo.", ()),
        ("In 2015, after some years, the region held the 3rd Beryl Forum. The Amber Workshop was held in Riga.", ()),
        # the first of a year, or the first held so, is none in a row
        ("The Committee running the Amber Project held its first meeting of the year in Riga.", ()),
        ("The WCO held its second bi-annual meeting for 2024 of its Amber Group in Riga.", ()),
        ("The first in-person Amber Conference was held in Riga.", ()),
        ("The first Working Group activity (WG1) of the Amber Programme on Fees was held in Riga.", (1,)),
        ("The first Amber Conference of the in-person kind was held in Riga.", (1,)),
        ("The Amber Working Group (WG1) was held in Riga.", ()),
        ("The last Working Group meeting (WG5) of the Amber Programme was held in Riga.", (5,)),
        # small letters after a figure
        ("Members are in Riga to take part in the 22nd governance council meeting that was opened there.", (22,)),
        ("The 1st Amber Workshop was held in Riga.", (1,)),
        ("The second Amber Workshop was held in Riga.", (2,)),
        ("The inaugural meeting of the Amber Group was held in Riga.", (1,)),
        ("The inaugural session of the Amber Meeting was held in Riga.", ()),
        ("The inaugural meeting of the 4th Amber Group was held in Riga.", (4,)),
        ("The Amber Group convened its inaugural meeting from 5 to 7 March 2018 in Riga.", (1,)),
        ("The Amber Group convened its inaugural meeting in Riga.", ()),
        ("The Amber Conference, whose 15th edition ran in Riga, was held.", (15,)),
        ("The WCO held two workshops in Riga. The first of the workshops gathered 22 officers.", ()),
        ("The 14th edition of the yearly Amber Conference was held in Riga.", (14,)),
        ("The 14th annual edition of the Amber Conference was held in Riga.", (14,)),
        ("The Amber Conference was held in Riga. It met beside the Baltic Fair, whose tenth edition ran nearby.", ()),
        ("The second session of the Meeting of the Parties (MOP2) to the Amber Protocol was held in Riga.", (2,)),
        ("The first Extraordinary Meeting of the Amber Group was held in Riga.", ()),
        ("They held the first training course on amber in Riga.", ()),
        ("The first of the regional workshops was held in Riga. The second of the regional workshops was praised.", ()),
        (
            "After the Cork Council had sat, the Amber Group held its 4th meeting in Riga on 5 March 2018.",
            (4,),
        ),
        ("The annual Amber Conference, the 14th edition of which ran in Riga, closed.", (14,)),
        ("The Amber Workshop was held in Riga. The workshop was the fourth regional one in a series of events.", (4,)),
        ("The annual Amber Conference, the 6th of its kind, was held in Riga.", (6,)),
        (
            (
                "Malta hosted its Amber Conference. Women had been discussed at the 8th "
                "PICARD Conference and again at the 4th one."
            ),
            (),
        ),
        ("The Amber Forum's 12th edition was held in Riga.", (12,)),
        ("The Amber Forum (12th edition) was held in Riga.", (12,)),
        ("The Amber Forum was held for the 12th time in Riga.", (12,)),
        ("The Amber Forum was held for the first time in Riga.", ()),
        ("The Amber Forum was held in Riga. The Forum's 4th edition will be held in Madrid.", ()),
        ("The Amber Forum was held for the second time online on 5 March 2018.", ()),
        ("The training course, the first of its kind organized by the OPCW, was held in Riga.", ()),
        ("A workshop on amber was held in Riga. It was timed so as to follow immediately the 39th Amber Session.", ()),
        ("The WCO conducted its first national support mission in Riga on 5 March 2018.", ()),
        ("A regional workshop on amber was held in Riga. This regional workshop is the first one of its kind.", ()),
        ("A meeting on amber was held in Riga. This is the first physical meeting of its kind since 2020.", ()),
        ("The Committee met in Riga on 5 May 2018. Items deferred from the 11th Session were settled.", ()),
        ("On the eve of the 12th Session of the Committee, a workshop was held on 4 May 2018.", ()),
        ("Ahead of the 12th Session of the Committee, a workshop was held on 4 May 2018.", ()),
        ("Officers met in Riga on 5 May 2018 to prepare for the 20th Conference, to be held in Oslo on 9 June.", ()),
        ("The 10th to 12th Sessions of the Amber Committee were held in Riga on 5 May 2018.", (10, 11, 12)),
        ("The 10th to the 12th Sessions of the Amber Committee were held in Riga on 5 May 2018.", (10, 11, 12)),
        ("The 1st, 2nd and 3rd Sessions of the Amber Committee were held in Riga on 5 May 2018.", (1, 2, 3)),
        ("The 1st to 40th Sessions of the Amber Committee were held in Riga.", (1,)),
        ("The Amber Committee met in Riga on 5th, 6th and 7th May 2018.", ()),
        ("The 2nd day of the Amber Committee was held in Riga on 5 May 2018.", ()),
        ("The Enforcement Committee met in Riga on 5 May 2018. The 38th Session will take place in 2019.", ()),
        ("The Enforcement Committee met in Riga on 5 May 2018. Its 38th Session will be held in May 2019.", ()),
        ("The Enforcement Committee met in Riga on 5 May 2018. The 38th Session was opened by Malta.", (38,)),
        ("The Amber Forum was held in Riga on 5 May 2018. It was already the 21st; Malta was glad.", (21,)),
        ("The Amber Forum was held in Riga on 5 May 2018. It was the 21st Malta Day.", ()),
        ("The Enforcement Committee is to meet in Riga. The 38th Session will be held on 5 May 2018.", (38,)),
        ("A workshop on fees was held in Riga. Mr. Doe opened the first session, and Ms. Roe spoke.", ()),
        ("OLAF supported Malta in Riga on 5 May 2018. Mr. Doe opened the first session.", ()),
        ("Mr. Doe opened the first session of the Amber Committee in Riga.", (1,)),
        ("At its first session, the Amber Committee met in Riga.", (1,)),
        ("The Amber Forum was held in Riga on 5 May 2018 and, in its first session, experts of Malta spoke.", ()),
        ("In its first session, experts of Malta spoke. The Amber Forum was held in Riga on 5 May 2018.", ()),
    ],
)
def test_which_of_its_series_a_meeting_is(words: str, numbers: tuple[int, ...]) -> None:
    assert numbers == only(words).numbers


def test_an_ordinal_may_stand_with_the_name_further_down() -> None:
    name = "informal virtual meeting of the Global RILO Network"
    words = f"An {name} was held in May 2018.{' It rained.' * 8} This second {name} agreed on that."
    assert (2,) == only(words).numbers


def test_an_activity_of_a_programme_has_the_number_in_its_acronym() -> None:
    words = "The last Working Group activity (WG5) of the Amber Programme took place in Riga on 5 March 2018."
    (meeting,) = extract(words).meetings
    evidence = meeting.why("numbers")
    assert ((5,), "5") == (meeting.numbers, evidence and evidence.quote(words))


def test_the_ordinal_of_a_session_at_which_a_body_did_something_is_its_own() -> None:
    words = "The Amber Trade Group (ATG) Meeting, at its 9th Session, went far. It was held in Riga on 5 March 2018."
    assert (9,) == only(words).numbers


def test_a_body_that_somebody_hosted_at_its_session_held_it() -> None:
    words = "On 7 March 2018 the WCO hosted the Amber Committee on Fees (ACF) at its 40th Session."
    assert ("40th Session of the Amber Committee on Fees (ACF)", (40,)) == (only(words).name, only(words).numbers)


@pytest.mark.parametrize(
    "words",
    [
        "Malta hosted the Amber Committee in Riga, Latvia, from 5 to 7 March 2018.",
        "Malta hosted the Amber Committee in Riga in March 2018.",
        "Malta was host to the Amber Committee from 5 to 7 March 2018.",
        "Malta welcomed the Amber Committee in Riga from 5 to 7 March 2018.",
        "Malta hosted the Amber Committee in Riga (5-7 March 2018).",
        "From 5 to 7 March 2018 Malta hosted the Amber Committee in Riga.",
        "Malta, which hosted the Amber Committee in Riga on 5 March 2018, was glad.",
    ],
)
def test_a_body_that_somebody_hosted_on_a_day_met(words: str) -> None:
    assert "Amber Committee" == only(words).name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Enforcement Committee (EC) held a meeting", "Enforcement Committee (EC)"),
        ("The Enforcement Committee of the World Customs Organization (WCO) held a hybrid meeting",
            "Enforcement Committee of the World Customs Organization (WCO)"),
        ("The WCO Data Model Project Team held a two-day online session", "WCO Data Model Project Team"),
        ("The Enforcement Committee held a meeting on fees", "meeting on fees"),
        ("The Enforcement Committee held a workshop", "workshop"),
        ("The Enforcement Committee held its own meeting", "Enforcement Committee"),
        ("The PSCG held its own meeting", "PSCG"),
        ("The OLAF held its own meeting", "meeting"),
        ("They met the PSCG. The PSCG had a plan. A workshop on fees was held", "workshop on fees"),
    ],
)  # fmt: skip
def test_a_meeting_of_no_name_has_that_of_the_body_that_held_it(words: str, name: str) -> None:
    assert name == only(f"{words} on 5 March 2018 in Riga.").name


def test_what_a_title_says_was_prepared_is_not_the_meeting_that_prepared_it() -> None:
    words = "Preparations for the WCO's 2nd Session of the Enforcement Committee\n\nThe Amber Working Group met in "
    words += "Riga on 5 March 2018 to plan the second session of the Enforcement Committee."
    assert ("Amber Working Group", ()) == (only(words).name, only(words).numbers)


def test_the_ordinal_of_a_conference_that_was_recalled_is_not_its_own() -> None:
    text = "The Amber Conference was held in Riga on 5-6 March 2018. Members recalled the 19th Conference held in Oslo."
    assert [()] == [one.numbers for one in extract(release(text)).meetings]


def test_the_next_meeting_in_a_title_is_that_of_a_page_that_tells_of_it_too() -> None:
    text = "Malta will host the 10th Amber Meeting in Riga from 5 to 7 May 2018. "
    text += "The 9th Amber Meeting was held in Oslo on 5 March 2017."
    numbers = [one.numbers for one in extract(release(text, title="Malta to host 10th Amber Meeting")).meetings]
    assert (10,) in numbers


def test_a_meeting_that_is_only_named_leaves_the_title_its_own() -> None:
    text = "The outcome of the 2nd Amber Meeting, held on 4-5 March 2017, was read."
    assert [(3,)] == [one.numbers for one in extract(release(text, title="Malta to hold 3rd Amber Meeting")).meetings]


def test_a_meeting_of_last_year_is_not_that_of_the_page() -> None:
    text = "The 5th Amber Meeting, organized in June last year, praised it. The 6th Amber Meeting was held in Riga."
    assert [(6,)] == [one.numbers for one in extract(release(text)).meetings]


@pytest.mark.parametrize("title", ["Malta to host 10th Amber Meeting", "Malta to be host of the 10th Amber Meeting"])
def test_the_next_meeting_that_a_title_tells_of_is_not_that_of_the_page(title: str) -> None:
    text = "Riga was the venue of the 9th Amber Meeting on 18-19 March 2018, which chose Malta."
    (meeting,) = extract(release(text, title=title)).meetings
    assert ((9,), "2018-03-18/2018-03-19", ()) == (meeting.numbers, str(meeting.dates), meeting.hosts)


def test_an_ordinal_may_stand_with_a_name_that_lost_a_blank() -> None:
    page = release("Malta attended the 14th Amber PortSea Forum.", title="Amber Port Sea Forum held in Riga")
    assert (14,) == extract(page).meetings[0].numbers


def test_an_ordinal_apart_from_the_name_has_its_own_words_as_evidence() -> None:
    page = release("A workshop on amber was held in Riga. The workshop was the fifth in a series of events.")
    (meeting,) = extract(page).meetings
    evidence = meeting.why("numbers")
    assert evidence is not None
    assert "fifth" == evidence.quote(page)


def test_meetings_in_a_list_after_one_named_in_passing_are_in_passing_too() -> None:
    words = (
        "It took up the outcomes of the Beryl Group's 3rd Session, the Cork Group's 8th Session and the Council's 9th."
    )
    meeting = only(f"Malta held its Amber Conference in Riga. {words}")
    assert ("Amber Conference", ()) == (meeting.name, meeting.numbers)


def test_a_meeting_at_which_something_was_talked_over_before_is_another_one() -> None:
    words = (
        "In organizing this Conference, Malta drew on what had come out of the discussions on working practices and on "
    )
    words += "arrangements of all sorts at the Capacity Building Committee's 3rd Session."
    assert () == only(f"Malta organized its Amber Conference from 10 to 11 May 2018. {words}").numbers


def test_a_meeting_at_which_a_plan_was_shown_before_is_another_one() -> None:
    session = "at the 3rd Session of the Capacity Building Committee"
    for words in (f"A plan for it was presented {session}.", f"The tool had been shown {session}."):
        assert () == only(f"Malta organized its Amber Seminar in Riga from 10 to 11 May 2018. {words}").numbers
    assert (3,) == only(f"Malta was represented {session}, held in Riga from 5 to 7 March 2018.").numbers


def test_a_meeting_at_which_something_was_shown_is_the_page_s_where_it_tells_of_no_other() -> None:
    words = "Malta presented a plan at the 36th Session of the WCO Enforcement Committee in Riga from 5 to 7 March 2018"
    assert ((36,), "2018-03-05/2018-03-07") == ((meeting := only(f"{words}.")).numbers, str(meeting.dates))
    assert () == extract(release(f"{words}, which was cancelled.")).meetings


def test_a_session_during_which_something_was_discussed_is_not_that_at_which_two_met() -> None:
    page = "Two met\n\n6 January 2018\n\nJane Roe and the Minister of Malta met at the WCO headquarters today. "
    talks = "The WCO recently held discussions on fees during the 64th Session of the Policy Commission, which took "
    own, session = extract(f"{page}{talks}place in Riga on 6 December 2017.").meetings
    assert ("2018-01-06", ()) == (str(own.dates), own.numbers)
    assert ("2017-12-06", (64,)) == (str(session.dates), session.numbers)


@pytest.mark.parametrize(
    "words",
    [
        "It was agreed to report to the 10th Session of the Capacity Building Committee.",
        "The results feed into the work of the 36th Session of the WCO Enforcement Committee.",
        "The 10th Session of the Capacity Building Committee welcomed the idea.",
        "Next month, the 20th Meeting of the SAFE Working Group will look into it.",
        "The Secretary General opened the 36th Session of the WCO Enforcement Committee in March 2018.",
    ],
)
@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("Officers meet", "The Amber Seminar was held"),
        ("Officers meet", "A workshop on transit took place"),
        ("Officers meet", "The WCO held a workshop"),
        ("Workshop on transit", "The WCO held a workshop"),
        ("Amber Seminar on transit", "The WCO held a seminar"),
    ],
)
def test_what_a_text_opens_with_on_its_days_is_the_page_s_whatever_is_numbered_further_down(
    words: str, title: str, opening: str
) -> None:
    text = f"{opening} in Riga from 7 to 9 May 2018. It was attended by Malta. {words}"
    (meeting,) = extract(release(text, title=title, day="12 May 2018")).meetings
    assert ((), "2018-05-07/2018-05-09") == (meeting.numbers, str(meeting.dates))


def test_but_not_where_the_title_numbers_another() -> None:
    opening = "A workshop was held in Riga from 7 to 9 May 2018. Then the Committee met."
    title = "10th Session of the Capacity Building Committee"
    assert (10,) == extract(release(opening, title=title, day="12 May 2018")).meetings[0].numbers
    second = "The second regional workshop on transit for all Members was held in Riga from 7 to 9 May 2018."
    assert (2,) == extract(release(second, title="WCO workshop on transit", day="12 May 2018")).meetings[0].numbers


@pytest.mark.parametrize(
    "opening",
    [
        "The WCO held a workshop in Riga in 2015.",
        "The WCO held a workshop in Riga from 7 to 9 May 2015.",
        "Officers met in Riga from 7 to 9 May 2018.",
        "The WCO will hold a workshop in Riga from 7 to 9 June 2018.",
    ],
)
def test_nor_where_it_opens_with_no_training_held_lately(opening: str) -> None:
    words = f"{opening} The 10th Session of the Capacity Building Committee heard Malta."
    assert (10,) == extract(release(words, title="Officers meet", day="12 May 2018")).meetings[0].numbers


def test_a_session_is_that_of_the_body_that_stands_right_before_it() -> None:
    words = "In organizing the Amber Conference, Malta took up the Beryl Committee's 3rd Session."
    assert "3rd Session of the Beryl Committee" == only(words).name


@pytest.mark.parametrize(
    "of_it",
    [
        ". They will report back to the 3rd Amber Conference",
        ". The results would be reported to the 3rd Amber Conference",
        ". They will submit a joint paper to the 3rd Amber Conference",
        ". They will show their plan at the 3rd Amber Conference",
        ", two days before the 3rd Amber Conference",
        ", the week after the 3rd Amber Conference",
        ". The Head was on her way to the 3rd Amber Conference",
        ". They talked about the next Amber Conference",
        ". They asked that the following meeting of experts be hosted by Latvia",
        ". Latvia offered to host the following meeting",
    ],
)
def test_a_meeting_to_come_or_one_on_which_others_only_touch_is_not_the_page_s(of_it: str) -> None:
    meeting = only(f"Officers of Malta and Spain met in Riga on 5 March 2018{of_it}.")
    assert ("meeting", (), "2018-03-05") == (meeting.name, meeting.numbers, str(meeting.dates))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "Malta will show its plan at the 3rd Amber Conference in Riga from 5 to 7 March 2018.",
            "3rd Amber Conference",
        ),
        ("The following meeting of experts was held in Riga on 5 March 2018.", "following meeting of experts"),
        ("Officers gathered in Riga to report at the 3rd Amber Conference on 5 March 2018.", "3rd Amber Conference"),
    ],
)
def test_but_it_is_where_a_page_tells_of_no_other(words: str, name: str) -> None:
    assert name == only(words).name


def test_a_meeting_to_which_something_is_still_to_be_put_is_another_one() -> None:
    words = "The Amber Group held a workshop in Riga on 5 March 2018. A plan was sent to all before it is put to the "
    assert () == only(f"{words} 43rd Session of the Council in June 2018.").numbers


@pytest.mark.parametrize("nth", ["22nd", "22ND", "XXIInd", "Twenty-second", "twenty-second"])
def test_a_meeting_has_one_id_however_its_ordinal_is_written(nth: str) -> None:
    assert "amber-group-22" == only(f"The {nth} Meeting of the Amber Group was held in Riga.").id


@pytest.mark.parametrize("name", ["helmet project activity", "gourmet tasting", "Comet exercise"])
def test_a_name_is_not_cut_within_a_word(name: str) -> None:
    assert name == only(f"The {name} was held in Riga, Latvia, on 3 May 2018.").name


@given(st.integers(1, 49))
def test_an_ordinal_means_one_number_however_it_is_written(number: int) -> None:
    tens = ("", "X", "XX", "XXX", "XL")[number // 10]
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]
    assert [number] * 3 == [
        ordinal_value(f"{tens}{ones}"),
        ordinal_value(f"{tens}{ones}th"),
        ordinal_value(f"{number}th"),
    ]


def test_a_meeting_that_decided_something_before_is_not_that_of_the_page() -> None:
    words = (
        "The WCO conducted a workshop on amber in Riga on 3-4 May 2018. In line with the strategy approved by the 41st "
        "Meeting of the Enforcement Committee in March 2017, it was praised."
    )
    assert ("workshop on amber", ()) == (only(words).name, only(words).numbers)


# --- names ---


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "A Sub-regional Workshop on cross-border trade was held in Riga.",
            "Sub-regional Workshop on cross-border trade",
        ),
        ("The Amber Workshop for the first time met in Riga.", "Amber Workshop"),
        ("The WCO convened the 28th meeting of its Amber Group in Riga.", "28th meeting of its Amber Group"),
        (
            "The World Customs Organization (WCO) Amber Committee held its fourth meeting in Riga.",
            "fourth meeting of the World Customs Organization (WCO) Amber Committee",
        ),
        ("The Amber Network held its third global conference.", "third global conference of the Amber Network"),
        ("The Amber Forum (Riga, 3-4 May 2018) was held.", "Amber Forum"),
        ("On 3 and 4 May 2018 for the Amber Forum many met in Riga.", "Amber Forum"),
        ("The 5th Amber Meeting under the Tallow Programme was held.", "5th Amber Meeting under the Tallow Programme"),
        ("The fifth and final meeting of the Amber Group was held.", "fifth and final meeting of the Amber Group"),
        (
            "The 4th Amber Session for officers on the control of ports was held.",
            "4th Amber Session for officers on the control of ports",
        ),
        ("Joint Transit Workshop in La Paz (Bolivia) held on 3-4 May 2018.", "Joint Transit Workshop"),
        ("The WCO helped to conduct a Tallow (TC) workshop. The event took place in Riga.", "Tallow (TC) workshop"),
        ("On 3-4 May 2018 the team delivered a 5-day training for Malta.", "5-day training for Malta"),
        ("The 3rd Amber Workshop on Saturday, 3 March 2018 was held.", "3rd Amber Workshop"),
        ("Following the needs found at the 2nd Cork Workshop, the Amber Workshop was held on 5 March 2018.",
            "Amber Workshop"),
        ("The Amber Group (AG) members met on 21 October 2019.", "Amber Group (AG)"),
        ("The 17th Session of the Amber Council under Chairman Jo Roe was held.", "17th Session of the Amber Council"),
        ("Malta hosted the first regional donor meeting to be held in the Baltic.", "first regional donor meeting"),
        ("The 32nd Meeting of the Amber Directors Concludes in Riga", "32nd Meeting of the Amber Directors"),
        ("Malta hosted the 1st Women in Amber, Customs and Trade Conference in Riga.",
            "1st Women in Amber, Customs and Trade Conference"),
        ("On the 3rd Amber Day, Malta and Spain Customs met for a Conference in Riga on 5 May 2016.", "Conference"),
        ("The 5th Conference of the Network for Equality and Diversity in Customs was held in Riga.",
            "5th Conference of the Network for Equality and Diversity in Customs"),
        ("The 3rd Regional Seminar on the Role of Customs in Natural Disaster Relief was held in Riga.",
            "3rd Regional Seminar on the Role of Customs in Natural Disaster Relief"),
        ("The 10th Meeting of the Amber Offices, Training Centres and Vice-Chairs was held in Riga.",
            "10th Meeting of the Amber Offices, Training Centres and Vice-Chairs"),
        ("Ms. Roe attended the graduation ceremony of the 40th session of the Lake School in Riga on 5 May 2016.",
            "graduation ceremony of the 40th session of the Lake School"),
        ('The WCO organized the "Lake Customs Conference" in Riga.', "Lake Customs Conference"),
        ('Malta hosted the inaugural "Lake Trainers Workshop." in Riga.', "Lake Trainers Workshop"),
        ("The Amber Group, set up by the Tallow Council, held its 4th meeting.", "4th meeting of the Amber Group"),
        ("The 35th Meeting of the Customs of Latin America, Spain and Portugal (COMALEP), held in Lima, ended.",
            "35th Meeting of the Customs of Latin America, Spain and Portugal (COMALEP)"),
        ("The 9th Meeting of the Heads of Ports, Mines and Regional Offices was held.",
            "9th Meeting of the Heads of Ports, Mines and Regional Offices"),
        ("The 9th Meeting of the Heads of Ports, Mines and Lakes was held.", "9th Meeting of the Heads of Ports"),
        ("The 9th Amber Meeting, Malta and Spain was the talk of the town on 5 March 2018.", "9th Amber Meeting"),
        ("The 9th Meeting of the Heads of Ports, Malta said, was held.", "9th Meeting of the Heads of Ports"),
        ("The 8th Steering Committee meeting of the Amber and Beryl project of the WCO was held.",
            "8th Steering Committee meeting of the Amber and Beryl project of the WCO"),
        ("The 6th working session of the regional working group of Lake Managers was held.",
            "6th working session of the regional working group of Lake Managers"),
        ("A workshop on amber takes place in Riga on 5 March 2018.", "workshop on amber"),
        ("Workshops on amber take place in Riga on 5 March 2018.", "Workshops on amber"),
        ("A workshop on how to take amber in begins in Riga on 5 March 2018.", "workshop on how to take amber"),
        ("A workshop on amber opens in Riga on 5 March 2018.", "workshop on amber"),
        ("A workshop on amber brings together Malta and Spain on 5 March 2018.", "workshop on amber"),
        ("They held a workshop dedicated to amber in Riga on 5 March 2018.", "workshop dedicated to amber"),
        ("They held a workshop in the field of amber in Riga on 5 March 2018.", "workshop in the field of amber"),
        ("A workshop focused on amber was held in Riga on 5 March 2018.", "workshop"),
        ("THE 9TH MEETING OF THE AMBER GROUP TAKES PLACE IN RIGA ON 5 MARCH 2018.", "9TH MEETING OF THE AMBER GROUP"),
        ("THE 9TH MEETING OF THE AMBER GROUP WAS HELD IN RIGA.", "9TH MEETING OF THE AMBER GROUP"),
        ("THE 9TH AMBER MEETING HAS BEEN SUCCESSFULLY HELD IN RIGA.", "9TH AMBER MEETING"),
        ("THE 9TH AMBER MEETING WILL BE OPENED IN RIGA ON 5 MARCH 2018.", "9TH AMBER MEETING"),
        ("9TH MEETING OF THE AMBER GROUP IN RIGA, 5 MARCH 2018", "9TH MEETING OF THE AMBER GROUP"),
        ("After the Cork Council had sat, the Amber Group held its 4th Meeting.", "4th Meeting of the Amber Group"),
        ("The Amber Group held its 4th Meeting at the Headquarters of OLAF.", "4th Meeting of the Amber Group"),
        ("Malta organized its Amber Conference in Riga in March 2018.", "Amber Conference"),
        ("The 3rd Amber Forum and First Deputy Head Jane Doe of Malta Customs met in Riga.", "3rd Amber Forum"),
        ("OLAF organized these workshops on fees in Riga on 5 March 2018.", "workshops on fees"),
        ("This Network's global conference took place in Riga.", "Network's global conference"),
        ("Malta hosted its 3rd Women in Amber Conference in Riga.", "3rd Women in Amber Conference"),
        ("OLAF took part in the meeting of Project Amber together with Malta.", "meeting of Project Amber"),
        (("Over 300 experts gathered in Riga for the latest sessions of the Amber Guild. Ever since "
         "its first session, held in April 1953, it has grown."), "latest sessions of the Amber Guild"),
        ("The workshop on fees was held in Riga on 5 March 2018. It read the list, which the 12th Forum approved.",
         "workshop on fees"),
        ("The Amber Group convened for its 3rd Session between 5 and 6 March 2018 in Riga.",
         "3rd Session of the Amber Group"),
        ("The third Working Group activity (WG3) of the Amber Programme (AP) on Fees was held in Riga.",
         "third Working Group activity (WG3) of the Amber Programme (AP) on Fees"),
        ("The Workshop on Working together for safer ports was held in Riga.",
         "Workshop on Working together for safer ports"),
        ("The 3rd Workshop on Customs and Head Office Reform was held in Riga.",
         "3rd Workshop on Customs and Head Office Reform"),
        ("The Workshop for Customs Officers and Chief Inspectors was held in Riga.",
         "Workshop for Customs Officers and Chief Inspectors"),
        ("In the course of the project, a wide range of training was given. The 3rd Amber Talks took place in Riga.",
         "3rd Amber Talks"),
        ("The workshop on fees was held in Riga. It was the sequel to the 12th Amber Forum.", "workshop on fees"),
        ("The Regional Workshop on fees attracted officers in Riga on 5 March 2018.", "Regional Workshop on fees"),
        ("The Enforcement Committee held its 38th Session on KUDO.", "38th Session of the Enforcement Committee"),
        ("Malta hosted two workshops on fees in Sliema.", "workshops on fees"),
        ('The "Women in Customs" Conference was held in Riga on 5 March 2018.', '"Women in Customs" Conference'),
        ('The first "Smart Borders" workshop was held in Riga on 5 March 2018.', 'first "Smart Borders" workshop'),
        ('The workshop entitled "Smart Borders" was held in Riga on 5 March 2018.',
         'workshop entitled "Smart Borders"'),
        ("Gathered in Riga on 5-6 March 2018, the members of the Amber Committee discussed fees.", "Amber Committee"),
        ("The workshop was held in Riga on 5 March 2018. Took part at this workshop Malta and OLAF.", "workshop"),
        ("The workshop was held in Riga on 5 March 2018. OLAF took part at this workshop.", "workshop"),
        ("The Conference on Combating the Illicit Trade was held in Riga.",
            "Conference on Combating the Illicit Trade"),
        ('Malta hosted the 13th Amber Conference from Oct. 9 to Oct. 11, 2018.', '13th Amber Conference'),
        ('Malta hosted the 13th Amber Conference on Sept. 9, 2018.', '13th Amber Conference'),
        ('Malta hosted the Conference on Mar Surveillance in Riga.', 'Conference on Mar Surveillance'),
        ('The WCO conducted a Workshop on Fees for five Member Customs administrations in Riga.', 'Workshop on Fees'),
        ('During the Amber Meeting to gain insights into fees OLAF spoke in Riga on 5 March 2018.', 'Amber Meeting'),
        ('The meeting was held in Riga. The three regional training centers of Asia took part.', 'meeting'),
        ('A regional training-course on fees was held in Riga on 5 March 2018.', 'regional training-course on fees'),
        ('The WCO held a training-course for some 20 Customs officers on 5 March 2018 in Riga.', 'training-course'),
        ('The Amber Task Force met in Riga, Latvia, from 4 to 5 March 2018.', 'Amber Task Force'),
        ('The Collegium of the Amber Union met in Riga on 5 March 2018.', 'Collegium of the Amber Union'),
        ("OLAF took part for the first time in one of their meetings. The meeting was held in Riga.", "meeting"),
        ('Malta held a "Railway Control" regional workshop in Riga.', '"Railway Control" regional workshop'),
        ('The 3rd Amber Forum was held in Riga. In the second WCO session, entitled "Trade", Malta spoke.',
            "3rd Amber Forum"),
        ("During the 12th Amber Forum, held in Riga on 5 May 2018, it was decided to go on.", "12th Amber Forum"),
        ("The workshop designed to be interactive was held in Riga on 5 March 2018.", "workshop"),
        ("""Malta hosted in Sliema (Malta) the "Amber Workshop on the fees of all kinds" in 2018.""",
            "Amber Workshop on the fees of all kinds"),
        ("""Malta hosted in Sliema (Malta) the Amber Workshop "Fees of all Kinds" in 2018.""",
            'Amber Workshop "Fees of all Kinds"'),
        ("With the help of the Tallow Conference (TC), Malta held a Cork Trade Forum in Riga.", "Cork Trade Forum"),
        ("The 8th meeting took place in Riga. The 8th edition of this meeting was on fees.", "8th meeting"),
        ("Prior to the 10th Amber Conference, held in Riga, 40 experts had worked on a plan.", "10th Amber Conference"),
        ("With the financial support of the Tallow Heads Meeting (THM), Malta ran a workshop in Riga.", "workshop"),
        ("Fees are in the focus of national training. Malta ran a workshop in Riga.", "workshop"),
        ("They wrote training materials on a pool of training materials. Malta ran a workshop in Riga.", "workshop"),
        ("On 5 March 2018 he took part in the Amber Trade Summit, an event in Riga. He opened the first panel session.",
            "Amber Trade Summit"),
        ("He addressed the Amber 1540 Committee in Riga on 5 March. They had a long session of questions and answers.",
            "Amber 1540 Committee"),
        ("The signing took place during an in-person ceremony between Director General of Amber Mr. Doe, and Ms. Roe.",
            "in-person ceremony"),
        ("A Cork Week instead, which took place from 6 to 9 March 2018, was for all.", "Cork Week"),
        ("The meeting between the Minister of Malta and the Secretary General of OLAF was held in Riga on 5 May 2018.",
            "meeting between the Minister of Malta and the Secretary General of OLAF"),
        ("The 3rd Meeting of the Amber Group decided to organize a talk. They left Riga on 6 March 2018.",
            "3rd Meeting of the Amber Group"),
        ("The training raised the level of training in Riga on 5 March 2018.", "training"),
        ("The fourth Panel Session of the Amber Committee took place in Riga on 5 March 2018.",
            "fourth Panel Session of the Amber Committee"),
        ("The dialogue between Ambassador Doe and Director Roe was held in Riga on 5 March 2018.",
            "dialogue between Ambassador Doe and Director Roe"),
        (("The tool was launched in Malta on 5 March 2018. Those who helped the Maldives in their installation and "
            "training included members of OLAF."), "installation and training"),
        ("The Meeting between Director Generals of Customs was held in Riga on 5 March 2018.",
            "Meeting between Director Generals of Customs"),
        ("The Contact Points for Capacity Building held their second meeting in Riga on 5 March 2018.",
            "second meeting of the Contact Points for Capacity Building"),
        ("The Amber Centres came together in Riga on 5 March 2018 for their 6th annual meeting.",
            "6th annual meeting of the Amber Centres"),
        ("The Malta Customs held its second meeting in Riga on 5 March 2018.", "second meeting"),
        ("In Riga, the Directors of the Balkans held their 12th meeting on 5 May 2015.",
            "12th meeting of the Directors of the Balkans"),
        ("The WCO convened its 5th Amber Group Sessions in hybrid format on 5 March 2018.", "5th Amber Group Sessions"),
        ("The Workshop on Seals for ASEAN Members Hosted by Malaysia took place on 5 March 2018.",
            "Workshop on Seals for ASEAN Members"),
        ("The Amber Training Programme for French speaking officers was held on 5 March 2018.",
            "Amber Training Programme"),
        ("A Workshop on Leadership in IT was held on 5 March 2018 in Riga.", "Workshop on Leadership in IT"),
        ("The Workshop on Amber management and trade was held in Riga on 5 March 2018.",
            "Workshop on Amber management and trade"),
        ("The Regional Workshop on the HS 2017 amendments took place in Riga on 5 March 2018.",
            "Regional Workshop on the HS 2017 amendments"),
        ("The Conference of Directors General of Customs from the Amber Region was held in Riga on 5 March 2018.",
            "Conference of Directors General of Customs from the Amber Region"),
        ("The Conference of Directors General of Customs from the Amber Sea was held in Riga on 5 March 2018.",
            "Conference of Directors General of Customs"),
        ("The Workshop on Seals for the benefit of Members of the Amber Region was held in Riga on 5 March 2018.",
            "Workshop on Seals"),
        ("The 8th annual meeting of heads of customs services was held in Riga on 5 March 2018.",
            "8th annual meeting of heads of customs services"),
        ("The eighth meeting of the heads of customs of the region was held in Riga on 5 March 2018.",
            "eighth meeting of the heads of customs of the region"),
        ("The 5th meeting of experts in Riga on 5 March 2018 adopted a plan.", "5th meeting of experts"),
        ("The 5th meeting of the year was held in Riga on 5 March 2018.", "5th meeting"),
        ("On 5 March 2018 Malta hosted in Riga the Amber Trade Forum.", "Amber Trade Forum"),
        ("Two years of meeting each other on a screen ended on 5 March 2018 with the Amber Forum in Riga.",
            "Amber Forum"),
        ("The Contracting Parties to the ATA Convention held their 12th Meeting in Riga on 5 March 2018.",
            "12th Meeting of the Contracting Parties to the ATA Convention"),
    ],
)  # fmt: skip
def test_what_a_meeting_is_called(words: str, name: str) -> None:
    assert name == only(words).name


@pytest.mark.parametrize(
    ("title", "words", "name"),
    [
        (
            "WCO Regional Workshop for Africa",
            "A Regional Workshop on Amber was held in Riga.",
            "Regional Workshop on Amber",
        ),
        ("Regional Workshop held", "The workshop on amber and trade was held in Riga.", "workshop on amber and trade"),
        ("Regional Workshop on Amber", "A regional workshop on amber and cork was held.", "Regional Workshop on Amber"),
        ("Regional Workshop on Amber", "The Workshop on Amber and Cork was held.", "Workshop on Amber and Cork"),
        ("Workshop in Riga", "A Regional Workshop was held.", "Regional Workshop"),
        ("Malta hosts a workshop on cork", "The Workshop on Amber was held.", "Workshop on Amber"),
        ("Regional Workshop", "Members came. They met. The Workshop on Amber was held.", "Regional Workshop"),
        ("Regional Workshop", "", "Regional Workshop"),
    ],
)
def test_a_meeting_is_called_by_the_name_that_says_most_of_it(title: str, words: str, name: str) -> None:
    page = (
        f"{title}\n\n12 May 2018\n\n{words} It began on 5 May 2018 in Riga."
        if words
        else f"{title} in Riga, 5-7 May 2018"
    )
    assert name == extract(page).meetings[0].name


def test_what_a_title_says_came_before_a_meeting_is_no_part_of_its_name() -> None:
    words = "Free zones were the subject of a seminar that Malta held in Riga on 5-6 March 2018."
    title = "Riga seminar on free zones follows talks of the heads of customs"
    assert "Riga seminar on free zones" == only(words, title=title).name


def test_a_part_of_a_meeting_whose_name_has_no_word_for_one_is_not_its_name() -> None:
    review = "The WCO took part in the Seventh Global Review of Aid (A4A) which was held from 3 to 5 July 2018 in Riga."
    opened = 'When opening the second WCO session, entitled "Trade", it spoke.'
    assert "Seventh Global Review of Aid (A4A)" == only(f"{review} {opened}").name


def test_the_first_time_in_a_meeting_is_no_name() -> None:
    first = "On 12 April 2018 OLAF participated for the first time in one of their meetings in Riga."
    assert "meeting" == only(f"{first} The meeting focused on fees.").name


def test_what_trains_is_no_training() -> None:
    words = "Riga, 4 March 2018 - Five instructors from the national training customs institutions of Malta completed"
    assert "ten-day course" == only(f"{words} today a ten-day course in Riga, Latvia, organized by OLAF.").name


def test_the_aim_of_a_workshop_is_no_part_of_its_name() -> None:
    aim = "The aim of this advanced fees workshop package is to teach. The training was for Customs of Malta."
    assert "advanced fees workshop" == only(f"{aim} A pilot was carried out at Malta Customs on 5-6 March 2018.").name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("WCO Holds Regional Workshop on Origin in Riga", "Regional Workshop on Origin"),
        ("Malta and Latvia Host Regional Seminar on Amber", "Regional Seminar on Amber"),
        ("WCO Concludes the Accreditation Workshop on Tallow", "Accreditation Workshop on Tallow"),
        ("WCO Hosts Amber Lake Roundtable on the Margins of the Council", "Amber Lake Roundtable"),
    ],
)
def test_who_held_a_meeting_in_a_title_is_no_part_of_its_name(title: str, name: str) -> None:
    assert name == only("Members met in Riga on 5 March 2018.", title=title).name


def test_talks_at_a_meeting_before_are_not_the_meeting_of_the_page() -> None:
    words = "Building on the talks at the 5th Amber Meeting, Malta held a workshop on tallow in Riga on 5 March 2018."
    assert "workshop on tallow" == only(words).name


def test_the_fuller_of_two_names_is_the_meetings() -> None:
    words = "The Sixth Meeting of the Group on Amber ended on 4 May 2018."
    assert "Sixth Meeting of the Group on Amber" == only(words, title="Those who met close their sixth meeting").name


def test_small_words_of_a_series_name_a_meeting_no_better_than_its_name() -> None:
    words = "A Joint Amber Workshop on Fees was held in Riga. They laboured at the 4-day workshop on risk management."
    assert "Joint Amber Workshop on Fees" == only(words).name


def test_what_a_title_calls_the_first_held_so_is_less_than_the_number_that_the_text_gives() -> None:
    words = "The Amber Committee (AC) held its 237th/238th Sessions from 5 to 6 March 2018."
    title = "Amber Committee (AC) holds its first in-person meeting in three years"
    (meeting,) = extract(release(words, title=title)).meetings
    assert (237, 238) == meeting.numbers


def test_the_body_of_a_page_names_a_meeting_better_than_small_words_of_its_title() -> None:
    words = "From 25 to 28 May 2021, the WCO delivered an Online Regional Workshop on Amber."
    assert "Online Regional Workshop on Amber" == only(words, title="Members welcome a timely workshop on trade").name


def test_a_meeting_without_a_name_is_known_by_what_is_said_to_have_taken_place() -> None:
    words = (
        "The WCO ended a training for 19 officers. The training, which was a part of the project, took place in Riga. "
        "Ms. Roe spoke on behalf of Malta. Session II of the Course was in May 2017."
    )
    assert ("training", "Riga") == (only(words).name, getattr(only(words).place, "city", None))


# --- regions ---


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("A workshop on amber for the Balkans was held in Riga.", "EUR"),
        ("A workshop on amber for Pacific Islands was held in Riga.", "AP"),
        ("A workshop on amber for Customs of the Central African Republic was held in Riga.", None),
        ("A workshop on amber for the CIS and SADC was held in Riga.", None),
        ("A workshop on amber for Members of the Europe and Asia/Pacific regions was held in Riga.", None),
        ("The Members of the WCA region met. Their Regional Seminar on Amber was held in Riga.", "WCA"),
        ("The Regional Steering Group met in Riga on 3 May 2018.", "ESA"),
        ("A Regional Workshop on Amber was held in Riga in partnership with SACU.", "ESA"),
    ],
)
def test_the_region_of_a_meeting(words: str, region: str | None) -> None:
    assert region == only(words).region


@pytest.mark.parametrize(
    ("title", "region"),
    [
        ("Members of the Europe and Asia/Pacific regions meet", None),
        ("Members of the WCA region meet", "WCA"),
    ],
)
def test_a_title_of_several_regions_or_of_an_office_gives_none(title: str, region: str | None) -> None:
    assert region == only("The 3rd Amber Meeting was held in Riga.", title=title).region


def test_those_who_came_tell_the_region_by_which_a_series_is_found() -> None:
    words = "A workshop on intellectual property rights was held online on 3-4 May 2018. "
    words += "It drew 80 participants from Members of the Americas and Caribbean region."
    meeting = only(words)
    assert ("AMS", "ams-ipr-workshop") == (meeting.region, meeting.series)


def test_another_name_of_the_meeting_may_be_that_of_its_series() -> None:
    words = "The Heads of Customs Meeting of the Americas/Caribbean Region was hosted by Malta on 3 May 2018."
    assert "ams-directors-general" == only(words, title="Best practices at Americas and Caribbean Meeting").series


# --- other meetings ---


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("It was followed by the 40th Session of the Beryl Group (8-9 March 2018).", ["2018-03-08/2018-03-09"]),
        ("In conjunction with it, on 8 March 2018 the 40th Beryl Session was held.", ["2018-03-08"]),
        ("It was followed by a Beryl Meeting held in Riga from 8 to 9 March 2018.", ["2018-03-08/2018-03-09"]),
        ("It was followed by the 40th Session of the Beryl Committee, held in March 2018.", ["2018-03"]),
        ("It was followed by a Beryl Meeting.", []),
        ("It joined the 40th Session of the Beryl Committee (8-9 March 2018).", []),
        ("The second meeting took place in Oslo from 4 to 6 June 2018.", []),
    ],
)
def test_another_meeting_is_a_record_if_it_is_held_back_to_back(words: str, others: list[str]) -> None:
    first, *rest = extract(release(f"{HELD} {words}")).meetings
    assert ("amber-group-3", "2018-03-05/2018-03-06") == (first.id, str(first.dates))
    assert others == [str(other.dates) for other in rest]
    assert [first.id] * len(rest) == [link.target for other in rest for link in other.links]


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("The 2nd Meeting of the Beryl Group was held from 7 to 8 March 2018.", ["2018-03-07/2018-03-08"]),
        ("On 8 March 2018, a Beryl Dialogue was held. The Beryl Dialogue was held on 8 March 2018.", ["2018-03-08"]),
        ("The 2nd Meeting of the Beryl Group was held from 7 to 8 May 2018.", []),
        ("The 2nd Meeting of the Beryl Group will be held from 7 to 8 March 2018.", []),
        ("He spoke of the 2nd Meeting of the Beryl Group (7-8 March 2018).", []),
        ("The 2nd Meeting of the Beryl Group was held in March 2018.", []),
        ("The Amber Meeting was held on 7 March 2018.", []),
        ("The Plenary Session of the Beryl Group was held on 7 March 2018.", []),
        ("The Beryl Meeting was held from 5 to 6 March 2018.", []),
        ("They heard what was held to have come of the 2nd Meeting of the Beryl Group, 7-8 March 2018.", []),
        ("They heard of the Beryl Group, which met at its 2nd Meeting held from 7 to 8 March 2018.", []),
        ("The 2nd Meeting of the Beryl Group was held from 15 to 16 March 2018.", ["2018-03-15/2018-03-16"]),
        ("The Beryl Group started its 2nd Meeting the next morning.", ["2018-03-07"]),
        ("The Beryl Group opened its 2nd Meeting the following day. It lasted until 9 March.",
            ["2018-03-07/2018-03-09"]),
        ("The Beryl Group had the room on 7 March for its 2nd Meeting.", ["2018-03-07"]),
        ("They registered on 7 March for their 13th Meeting.", []),
        ("The Beryl Group held its own meeting on 7 March.", ["2018-03-07"]),
        ("They held their own meeting on 7 March.", []),
        ("After that, from 7 to 8 March 2018, the Amber team held a Beryl Workshop.", ["2018-03-07/2018-03-08"]),
        ("From 7 to 8 March 2018 the Amber team, as planned, held a Beryl Workshop.", ["2018-03-07/2018-03-08"]),
        ("Malta said that from 7 to 8 March 2018 its team held a Beryl Workshop.", []),
        ("The 4th Meeting of the Beryl Group (7-8 March 2018) will be held in Oslo.", []),
        ("A workshop on fees was held on 8 March 2018.", ["2018-03-08"]),
        ("The First Meeting of the Amber Group was held in Malta on 3-4 December 2005.", []),
        ("The Tenth Conference of the Beryl Group was held in Malta on 15-19 December 2015.", []),
        ("Members recalled the Second Meeting of the Amber Group, held in Oslo on 7-8 March 2018.", []),
        ("The Riga Meeting was held on 5 March 2018 at the Castle.", []),
        ("The Regional Amber Meeting was held on 6 March 2018.", []),
        ("Spain recalled the Beryl Workshop that took place on 8-9 March 2018.", []),
        ("Malta told delegates that the Beryl Conference, held on 2 March 2018, gathered traders.", []),
        ("The Cork Workshop on 15-16 March 2018 is to be organized by Malta.", []),
        ("Malta announced the Cork Workshop on 15-16 March 2018, organized by its school.", []),
        ("The Cork Workshop on 7-8 March 2018 had to be given up, and was not conducted.", []),
        ("A Bilateral Meeting with Malta was held on 7 March 2018.", []),
        ("The 2nd Meeting of the Beryl Group was held from 1 to 2 March 2018.", ["2018-03-01/2018-03-02"]),
        ("Malta organized a fair in Oslo, and the 2nd Meeting of the Beryl Group from 7 to 8 March 2018.", []),
        ("The Opening Ceremony was held on 4 March 2018.", []),
        ("A Press Conference was held on 7 March 2018.", []),
        ("The Second Session was held on 7 March 2018.", []),
        ("The Plenary Meeting took place on 7 March 2018.", []),
        ("Malta said that the Beryl Summit met on 24-25 February 2018.", []),
        ("When the Beryl Trade Committee met on 1-2 March 2018, Malta spoke.", []),
        ("It will be followed by the 2nd Meeting of the Beryl Group, from 25 to 26 March 2018.", []),
        ("It heard of the Beryl Group, whose first meeting was held in Oslo on 9 March 2018.", []),
    ],
)  # fmt: skip
def test_another_meeting_held_near_on_days_of_its_own_is_a_record(words: str, others: list[str]) -> None:
    first, *rest = extract(release(f"{HELD} {words}")).meetings
    assert ("amber-group-3", "2018-03-05/2018-03-06") == (first.id, str(first.dates))
    assert others == [str(other.dates) for other in rest]
    assert [()] * len(rest) == [other.links for other in rest]


def test_two_workshops_in_small_letters_are_told_apart_by_their_words() -> None:
    words = "OLAF held a workshop on seals and scanners from 5 to 6 March 2018 in Riga. Malta took part."
    words += (
        "\n\nThe WCO held a National Workshop on Customs Valuation from 13 to 14 March 2018 in Oslo. Spain took part."
    )
    found = {str(one.dates): parties(one) for one in extract(release(words)).meetings}
    assert {"2018-03-05/2018-03-06": ["MT", "olaf"], "2018-03-13/2018-03-14": ["ES", "wco"]} == {
        days: sorted(who) for days, who in found.items()
    }


def test_of_two_workshops_each_has_its_own_days_and_place() -> None:
    words = "OLAF held a workshop on wine and bottles in Riga from 5 to 6 March 2018. "
    words += "A workshop on bulk cash was held on 12 and 13 March 2018 in Oslo."
    assert [
        ("workshop on wine and bottles", "2018-03-05/2018-03-06", "Riga"),
        ("workshop on bulk cash", "2018-03-12/2018-03-13", "Oslo"),
    ] == [(one.name, str(one.dates), one.place and one.place.city) for one in extract(words).meetings]


def test_a_page_on_two_meetings_tells_of_both_whenever_they_were() -> None:
    words = (
        "Two workshops on fees were held by the WCO. The first workshop took place from 5 to 6 March 2018 in Riga. "
        "The second workshop took place from 4 to 6 December 2018 in Oslo."
    )
    told = [(meeting.dates, meeting.place) for meeting in extract(release(words)).meetings]
    assert [
        ("2018-03-05/2018-03-06", "Riga"),
        ("2018-12-04/2018-12-06", "Oslo"),
    ] == [(str(dates), place and place.city) for dates, place in told]


@pytest.mark.parametrize(
    ("day", "city"),
    [("4 March", "Riga"), ("6 March", "Riga"), ("7 March", "Riga"), ("8 March", None), ("7 March in Oslo", "Oslo")],
)
def test_what_was_held_on_the_eve_of_a_meeting_or_the_day_after_was_there_too(day: str, city: str | None) -> None:
    words = f"{HELD} The Beryl Group held its 2nd Meeting on {day}."
    _, other = extract(release(words)).meetings
    assert city == (other.place and other.place.city)


def test_the_items_of_a_statement_are_each_on_one_meeting() -> None:
    words = (
        "1. The 27th Meeting of the Amber League was held in Riga from 5 to 7 March 2018.\n\n"
        "2. In the margins of the Meeting, the 7th Amber-WCO Consultation was held on 6 March. The WCO told Amber of "
        "its plans, and Malta spoke.\n\n3. All thanked Spain."
    )
    first, other = extract(release(words)).meetings
    assert (["MT"], "Riga", []) == (parties(other), other.place and other.place.city, parties(first))


@pytest.mark.parametrize(
    "words",
    [
        (
            "The First Meeting of the Amber Group was held in Riga on 5-6 March 2018. "
            "The Second Meeting of the Beryl Group was held in Oslo on 4-5 December 2018."
        ),
        (
            "The first workshop took place from 5 to 6 March 2018 in Riga. "
            "The second conference took place from 4 to 6 December 2018 in Oslo."
        ),
    ],
)
def test_a_first_and_a_second_of_different_sorts_are_no_two(words: str) -> None:
    assert 1 == len(extract(release(words)).meetings)


def test_a_session_of_those_of_a_meeting_is_no_other_one() -> None:
    words = (
        "The 133rd/134th Sessions of the Amber Council were held in Riga, Latvia, on 27-29 June 2018. "
        "The 133rd Session of the Amber Council was held on 2 July 2018."
    )
    assert 1 == len(extract(release(words, day="8 July 2018")).meetings)


@pytest.mark.parametrize(
    ("told", "first", "second"),
    [
        ("It gathered Malta and Spain.", [], ["MT", "ES"]),
        ("It was hosted by Malta Customs. It gathered 9 officers from Spain.", [], ["MT", "ES"]),
        ("The event gathered Malta and Spain.", [], ["MT", "ES"]),
        ("This second workshop gathered Malta and Spain.", [], ["MT", "ES"]),
        ("Both gathered Malta and Spain.", ["ES", "MT"], ["MT", "ES"]),
        ("The workshops gathered Malta and Spain.", ["ES", "MT"], ["MT", "ES"]),
        ("The sessions gathered Malta and Spain.", ["ES", "MT"], []),
        ("Malta and Spain attended.", ["ES", "MT"], []),
        ("\nThere Malta and Spain attended.", ["ES", "MT"], []),
        ("\nThe two workshops gathered Malta and Spain.", ["ES", "MT"], ["MT", "ES"]),
        ("\nIn Oslo the workshop gathered Malta and Spain.", [], ["MT", "ES"]),
        ("\nIn Norway the workshop gathered Malta and Spain.", [], ["MT", "ES"]),
        ("\nIn Riga the workshop gathered Malta and Spain.", ["ES", "MT"], []),
    ],
)
def test_what_is_told_of_another_meeting_is_a_fact_of_its_record(
    told: str, first: list[str], second: list[str]
) -> None:
    """What its sentence says and those on the same line that go on telling of it; what is said of both is of both."""
    words = (
        "The WCO held two workshops. The first workshop took place from 5 to 6 March 2018 in Riga. "
        f"The second workshop took place from 8 to 9 March 2018 in Oslo. {told}"
    )
    one, other = extract(release(words)).meetings
    assert ([*first, "wco"], ["wco", *second]) == (sorted(parties(one)), parties(other))
    assert ["Riga", "Oslo"] == [meeting.place and meeting.place.city for meeting in (one, other)]


@pytest.mark.parametrize(
    ("again", "first", "second"),
    [
        ("The Beryl Meeting was attended by Malta. It gathered Spain.", [], ["MT", "ES"]),
        ("This Beryl Meeting was attended by Malta.\nIt gathered Spain.", [], ["MT", "ES"]),
        ("The Cork Meeting was attended by Malta.", ["MT"], []),
        ("The meeting was attended by Malta.", ["MT"], []),
        ("At the Beryl Meeting fees were spoken of. It was attended by Malta.", [], ["MT"]),
        ("The Beryl Meeting and the 3rd Meeting of the Amber Group were attended by Malta.", ["MT"], []),
    ],
)
def test_a_sentence_on_a_further_line_that_opens_with_the_name_of_another_meeting_tells_of_that(
    again: str, first: list[str], second: list[str]
) -> None:
    words = f"{HELD} In parallel with it the 2nd Beryl Meeting took place on 5 January 2016.\n{again}"
    one, other = extract(release(words)).meetings
    assert (first, second) == ([party for party in parties(one) if party != "LV"], parties(other))


def test_what_stands_below_a_heading_is_told_of_the_meeting_that_it_names() -> None:
    words = (
        "The 3rd Session of the Amber Committee was held in Riga from 5 to 6 March 2018, followed on 7 and 8 March by "
        "the 2nd Session of the Beryl Group.\n\n3rd Session of the Amber Committee\n\nMalta spoke. Fees rose."
        "\n\n2nd Session of the Beryl Group\n\nIt drew 90 delegates:\n- chemists\n- auditors\n\n"
        "Spain presented its plan.\n\nThe way ahead\n\nItaly presented its plan."
    )
    one, other = extract(release(words)).meetings
    assert ("2018-03-05/2018-03-06", "2018-03-07/2018-03-08") == (str(one.dates), str(other.dates))
    assert (["MT", "IT"], ["ES"]) == (parties(one), parties(other))
    assert ([], [90]) == ([count.value for count in one.counts], [count.value for count in other.counts])


def test_what_a_sentence_that_says_what_followed_goes_on_with_is_told_of_that() -> None:
    followed = "This was then followed, from 8 to 9 March, by the Beryl Workshop, which was attended by Malta."
    words = f"The 9th Amber Workshop was held in Riga from 5 to 7 March 2018. {followed} It gathered Spain too."
    one, other = extract(release(words)).meetings
    assert ("2018-03-08/2018-03-09", [], ["MT", "ES"]) == (str(other.dates), parties(one), parties(other))


def test_of_the_second_of_two_workshops_nobody_need_say_that_it_was_held() -> None:
    first = "The first workshop was held in Riga from 5 to 7 March 2018."
    words = f"{first} The second workshop, from 8 to 9 May 2018, brought 30 officers together."
    one, other = extract(release(words)).meetings
    assert ("2018-03-05/2018-03-07", "2018-05-08/2018-05-09") == (str(one.dates), str(other.dates))
    assert ([], [30]) == ([count.value for count in one.counts], [count.value for count in other.counts])


def test_a_name_that_both_meetings_have_is_the_page_s() -> None:
    words = f"{HELD} In parallel with it the 2nd Amber Beryl Meeting took place on 5 January 2016.\n"
    one, other = extract(release(f"{words}The Amber Meeting was attended by Malta.")).meetings
    assert (True, []) == ("MT" in parties(one), parties(other))


def test_a_sentence_that_names_the_page_s_meeting_too_tells_of_that() -> None:
    words = "The 2nd Meeting of the Beryl Group was held on 8 March 2018. "
    words += f"It gathered Malta. {HELD} It gathered Spain."
    names = {
        meeting.id: parties(meeting) for meeting in extract(release(words, title="3rd Amber Group Meeting")).meetings
    }
    assert {"amber-group-3": ["ES"], "beryl-group-2": ["MT"]} == names


def test_a_first_workshop_stays_the_first_where_a_second_one_is_to_come() -> None:
    words = "The first workshop on amber was held in Riga on 5 March 2018. The 2nd workshop will be held in May 2018."
    assert (2,) not in [meeting.numbers for meeting in extract(release(words)).meetings]


def test_another_meeting_is_placed_by_the_sentences_that_go_on_telling_of_it() -> None:
    words = f"{HELD} The 2nd Beryl Meeting was held from 8 to 9 March 2018. It took place in Oslo, Norway."
    assert ["Oslo"] == [meeting.place and meeting.place.city for meeting in extract(release(words)).meetings[1:]]


def test_a_meeting_named_back_to_back_and_told_of_again_is_one() -> None:
    words = (
        f"{HELD} It was held back to back with the 2nd Beryl Meeting. "
        "The 2nd Beryl Meeting took place from 8 to 9 March 2018 in Oslo. It gathered Malta."
    )
    _, other = extract(release(words)).meetings
    assert ("2018-03-08/2018-03-09", ["MT"]) == (str(other.dates), parties(other))


@pytest.mark.parametrize(
    ("told", "first", "second"),
    [
        ("Malta spoke there. The list was explained by Spain.", [], ["MT", "ES"]),
        ("Malta spoke there.\nThe list was explained by Spain.", [], ["MT", "ES"]),
        ("Malta spoke there. The 3rd Amber Meeting was attended by Spain.", ["ES"], ["MT"]),
        ("Malta spoke there.\n\nThe BG was attended by Spain. It gathered Italy.", [], ["MT", "ES", "IT"]),
        ("Malta spoke there.\n\nThe 3rd Amber Meeting was attended by Spain.", ["ES"], ["MT"]),
        ("Malta spoke there.\n\nThe BG report was explained by Spain.", [], ["MT", "ES"]),
        ("Malta spoke there. The Amber Team was thanked. Spain attended.", ["ES"], ["MT"]),
        ("Malta spoke there. Both meetings were attended by Spain.", ["ES"], ["MT", "ES"]),
        ("Malta spoke there. A Meeting of those present was chaired by Spain.", [], ["MT", "ES"]),
        ("Malta spoke there. It used a list which the Amber Team drew up. Spain spoke too.", [], ["MT", "ES"]),
    ],
)
def test_a_paragraph_that_opens_with_another_meeting_tells_of_that(
    told: str, first: list[str], second: list[str]
) -> None:
    words = (
        "The 3rd Amber Meeting was held in Riga on 5 March 2018.\n\n"
        f"The 4th Meeting of the Beryl Group (BG) was held in Riga on 6 March 2018. {told}"
    )
    assert [first, second] == [parties(meeting) for meeting in extract(release(words)).meetings]


def test_what_a_body_that_met_twice_did_is_told_of_the_meeting_that_a_page_came_to() -> None:
    words = (
        "The 3rd Meeting of the Amber Group (AG) was held in Riga on 5 March 2018.\n\n"
        "The 4th Meeting of the Amber Group (AG) was held on 9 March 2018.\n\nThe AG elected its Chair. Malta attended."
    )
    assert [[], ["MT"]] == [parties(meeting) for meeting in extract(release(words)).meetings]


def test_a_sentence_that_tells_of_two_meetings_in_turn_is_that_of_each() -> None:
    words = (
        "Malta hosted the 3rd Amber Meeting from 5 to 6 March 2018, and the 4th Beryl Meeting was held "
        "from 7 to 8 March 2018. It gathered Spain."
    )
    assert [["MT"], ["ES"]] == [parties(meeting) for meeting in extract(release(words)).meetings]


def test_a_sentence_that_names_the_page_s_meeting_anew_ends_what_is_told_of_another() -> None:
    words = (
        "The 3rd Amber Workshop was held in Riga from 5 to 6 March 2018. "
        "The 2nd Beryl Workshop was held from 8 to 9 March 2018. This 3rd Amber Workshop gathered Malta."
    )
    assert [["MT"], []] == [parties(meeting) for meeting in extract(release(words)).meetings]


def test_a_meeting_named_twice_as_held_beside_the_page_s_is_one() -> None:
    beryl = "the Beryl Workshop, held on 7-8 May 2018"
    page = release(f"{HELD} It was followed by {beryl}. They met back to back with {beryl}.")
    assert ["amber-group-3", "beryl-workshop-2018-05"] == [meeting.id for meeting in extract(page).meetings]


def test_two_workshops_of_one_month_have_an_id_each() -> None:
    words = (
        "The first workshop took place from 5 to 9 March 2018 in Riga. "
        "The second workshop took place from 20 to 22 March 2018 in Oslo."
    )
    first, second = extract(release(words, day="30 March 2018")).meetings
    assert (f"{first.id}-20", "2018-03-20/2018-03-22") == (second.id, str(second.dates))


def test_a_body_may_be_said_to_have_come_to_its_close() -> None:
    meeting = only("The WCO's annual Enforcement Committee (EC) came to its close on 26 March 2018, attended by Malta.")
    assert ("enforcement-committee", ["MT"]) == (meeting.series, parties(meeting))


def test_a_page_without_days_of_its_own_has_no_other_meeting_near_it() -> None:
    words = "The 3rd Amber Meeting was held in Riga. The 2nd Beryl Meeting was held from 7 to 8 March 2018."
    assert 1 == len(extract(release(words)).meetings)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("It was followed by the 40th Session of the Beryl Group, held in Oslo.", "Oslo"),
        ("It met in Riga, followed by the 40th Session of the Beryl Group.", None),
    ],
)
def test_another_meeting_has_the_place_that_its_sentence_says(words: str, place: str | None) -> None:
    page = release(f"{HELD} {words}")
    _, second = extract(page).meetings
    evidence = second.why("place")
    assert (place, place) == (getattr(second.place, "city", None), evidence and evidence.quote(page))


def test_another_meeting_that_only_the_title_names_has_its_days() -> None:
    title = "3rd Amber Meeting (5-6 March 2018) followed by 4th Beryl Meeting (8-9 March 2018)"
    meetings = extract(release("It was held in Riga.", title=title)).meetings
    assert [("amber-3", "2018-03-05/2018-03-06"), ("beryl-4", "2018-03-08/2018-03-09")] == [
        (meeting.id, str(meeting.dates)) for meeting in meetings
    ]


def test_the_days_of_a_meeting_named_in_passing_are_not_the_page_s() -> None:
    words = "On 5 March 2018 the Amber Dialogue took place. It followed a Beryl Meeting held from 1 to 2 March 2018."
    assert ["2018-03-05", "2018-03-01/2018-03-02"] == [str(one.dates) for one in extract(release(words)).meetings]


def test_a_meeting_held_beside_one_without_days_has_its_own() -> None:
    words = "The Amber Dialogue was held in Riga. It was preceded by a separate Beryl Meeting on 1 March 2018."
    first, second = extract(release(words)).meetings
    assert (None, "2018-03-01") == (first.dates, str(second.dates))
    assert [("follows", second.id)] == [(link.rel, link.target) for link in first.links]


def test_the_first_in_a_country_may_be_a_later_one_of_its_series() -> None:
    words = (
        "The first WCO Global AEO Conference in Malta ends. The 4th WCO Global AEO Conference began on 5 March 2018."
    )
    assert (4,) == extract(release(words)).meetings[0].numbers


def test_a_meeting_held_back_to_back_has_its_days_too() -> None:
    page = release(f"{HELD} It was followed by the 40th Session of the Beryl Committee (8-9 March 2018).")
    first, second = extract(page).meetings
    assert ("2018-03-08/2018-03-09", first.id) == (str(second.dates), second.links[0].target)
    evidence = second.why("dates")
    assert evidence is not None
    assert "8-9 March 2018" == evidence.quote(page)


@pytest.mark.parametrize(
    "words",
    [
        "The 1st Amber Meeting (5-6 March 2018) and the 2nd Cork Meeting (7-8 March 2018) were held back-to-back.",
        "The 1st Amber Meeting, held on 5-6 March 2018, and the 2nd Cork Meeting (7-8 March 2018) were back to back.",
        "The 1st Amber Meeting was on 5-6 March 2018 back to back with 2nd Cork Meeting, taking place on 7-8 March.",
    ],
)
def test_two_meetings_held_back_to_back_may_stand_in_one_sentence(words: str) -> None:
    first, second = extract(release(words)).meetings
    assert ((1,), "2018-03-05/2018-03-06") == (first.numbers, str(first.dates))
    assert ((2,), "2018-03-07/2018-03-08") == (second.numbers, str(second.dates))
    assert [first.id] == [link.target for link in second.links]


@pytest.mark.parametrize(
    "words",
    [
        "The 1st Amber Meeting was held on 5 March 2018. The 2nd Cork Meeting was held back-to-back with a trip.",
        "The 1st Amber Meeting was held on 5 March 2018. Two days (2nd Cork Meeting) were held back to back.",
    ],
)
def test_two_meetings_of_which_only_one_is_said_to_stand_beside_another_are_no_pair(words: str) -> None:
    assert [(1,)] == [meeting.numbers for meeting in extract(release(words)).meetings]


CORK, AMBER = "the 42nd Session of the Cork Committee", "the 4th Meeting of the Amber Party"
SPAIN_TOO = f"The {AMBER[4:]} gathered Spain."


@pytest.mark.parametrize("title", [f"{CORK} and {AMBER}", f"{AMBER} and {CORK}"])
@pytest.mark.parametrize(
    ("words", "also"),
    [
        (f"Back to back with {CORK}, {AMBER} was held in Riga, Latvia, from 5 to 7 March 2018.", (42,)),
        (f"The {AMBER[4:]} was held in Riga, Latvia, from 5 to 7 March 2018, back to back with {CORK}.", (42,)),
        (f"The {AMBER[4:]} was held in Riga, Latvia, from 5 to 7 March 2018.", None),
    ],
)
def test_of_two_meetings_of_a_title_a_page_is_of_the_one_that_its_text_says_was_held(
    title: str, words: str, also: tuple[int, ...] | None
) -> None:
    page = f"{words} It was attended by Malta.\nThe Party endorsed a plan."
    first, *rest = extract(release(page, title=title)).meetings
    assert ((4,), "2018-03-05/2018-03-07") == (first.numbers, str(first.dates))
    assert (["MT"], 1) == ([party for party in parties(first) if party != "LV"], len(first.outcomes))
    assert [(also, None, (), ())] * (also is not None) == [
        (one.numbers, one.dates, one.participations, one.outcomes) for one in rest
    ]


@pytest.mark.parametrize(
    ("words", "held", "gathered"),
    [
        (
            f"The {CORK[4:]} and {AMBER} took place in Riga from 5 to 7 March 2018. They gathered Malta. {SPAIN_TOO}",
            ["2018-03-05/2018-03-07", "2018-03-05/2018-03-07"],
            [["MT"], ["ES"]],
        ),
        (
            f"Malta attended {CORK} (5-6 March 2018) and {AMBER} (7-8 March 2018), which were held in Riga.",
            ["2018-03-05/2018-03-06", "2018-03-07/2018-03-08"],
            [["MT"], ["MT"]],
        ),
        (f"The {CORK[4:]} and {AMBER} were praised. They met in Riga on 5 March 2018.", ["2018-03-05"], [[]]),
        (f"The {CORK[4:]} and the Amber Days were held on 5 March 2018.", ["2018-03-05"], [[]]),
    ],
)
def test_two_numbered_meetings_that_a_sentence_says_were_held_are_two_records(
    words: str, held: list[str], gathered: list[list[str]]
) -> None:
    meetings = extract(release(words)).meetings
    assert (held, gathered) == ([str(one.dates) for one in meetings], [parties(one) for one in meetings])


def test_of_several_in_a_list_that_were_held_each_is_a_record() -> None:
    row = (
        "The 3rd Meeting of the Amber Group, the Cork Group's 5th Meeting, the 4th Dune Forum and the 2nd Beryl Council"
    )
    held = extract(
        release(f"{row} were held in Riga from 5 to 7 March 2018. Malta attended the 4th Dune Forum.")
    ).meetings
    assert [(3,), (5,), (4,), (2,)] == [one.numbers for one in held]
    assert ["2018-03-05/2018-03-07"] * 4 == [str(one.dates) for one in held]
    assert [[], [], ["MT"], []] == [parties(one) for one in held]
    praised = extract(release(f"{row} were praised. They met in Riga from 5 to 7 March 2018.")).meetings
    assert [(3,)] == [one.numbers for one in praised]
    apart = row.replace(", the 4th", ", which Malta praised, the 4th")
    assert [(3,)] == [one.numbers for one in extract(release(f"{apart} were held on 5 March 2018.")).meetings]


def test_what_follows_a_meeting_that_somebody_held_is_told_of_it() -> None:
    words = (
        "The Amber Workshop was held from 9 to 12 May 2018. Then, from 15 to 17 May 2018, the WCO held a Cork Workshop"
    )
    meetings = extract(release(f"{words}, assisted by an expert from Malta Customs.", day="20 May 2018")).meetings
    assert ["MT" in parties(one) for one in meetings] == [False, True]


@pytest.mark.parametrize("title", [f"{CORK} and {AMBER}", f"{AMBER} and {CORK}"])
@pytest.mark.parametrize(
    "words",
    [
        f"The {CORK[4:]} was held on 2-3 March 2018. The {AMBER[4:]} was held on 5-6 March 2018.",
        f"The {CORK[4:]} (2-3 March 2018) and {AMBER} (5-6 March 2018) were held in Riga.",
    ],
)
def test_a_title_of_two_meetings_that_were_both_held_names_the_page_s_own(title: str, words: str) -> None:
    held = {one.numbers: str(one.dates) for one in extract(release(words, title=title)).meetings}
    assert {(42,): "2018-03-02/2018-03-03", (4,): "2018-03-05/2018-03-06"} == held


def test_days_beside_another_meeting_s_name_are_not_those_of_one_that_has_its_own_beside_it() -> None:
    words = f"The {CORK[4:]} (2-3 March 2018) and {AMBER} (5-6 March 2018) were held in Riga."
    assert "2018-03-05/2018-03-06" == str(extract(release(words, title=AMBER)).meetings[0].dates)


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("The Party endorsed a plan.", [], ["endorsed"]),
        ("The Committee endorsed a plan.", ["endorsed"], []),
        ("The Party of Malta endorsed a plan.", ["endorsed"], []),
    ],
)
def test_what_a_body_did_is_told_of_its_own_meeting(words: str, first: list[str], second: list[str]) -> None:
    held = f"The {CORK[4:]} was held in Riga on 2-3 March 2018. The {AMBER[4:]} was held on 5-6 March 2018."
    outcomes = [
        [str(outcome.kind) for outcome in one.outcomes] for one in extract(release(f"{held}\n{words}")).meetings
    ]
    assert [first, second] == outcomes


@pytest.mark.parametrize(
    ("nth", "number"),
    [
        ("seventy-first", 71),
        ("seventy first", 71),
        ("71st", 71),
        ("53 rd", 53),
        ("XLVth", 45),
        ("LIIIrd", 53),
        ("III", 3),
    ],
)
def test_an_ordinal_leaves_nothing_of_itself_in_an_id(nth: str, number: int) -> None:
    assert f"amber-committee-{number}" == only(f"The {nth} Session of the Amber Committee was held in Riga.").id


def test_meeting_in_person_is_no_part_of_an_id() -> None:
    assert "amber-group-3" == only("The 3rd in-person Meeting of the Amber Group was held in Riga.").id


def test_two_ordinals_leave_nothing_of_themselves_in_an_id() -> None:
    words = "The 132/133rd Sessions of the Amber Committee were held in Riga."
    assert "amber-committee-132-133" == only(words).id


def test_two_ordinals_may_have_one_ending() -> None:
    assert (132, 133) == only("The 132 and 133rd Sessions of the Amber Committee were held in Riga.").numbers


def test_how_often_a_body_met_may_be_said_before_it_is_named() -> None:
    words = "For the 3rd time the WCO Working Group on E-Commerce (WGEC) met in Brussels on 9 April 2018."
    assert (3,) == only(words).numbers


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "Workshop on Customs valuation and fraud for the Members of the Lakes",
            "Workshop on Customs valuation and fraud",
        ),
        ("Conference on Strengthening the capacity of heads", "Conference on Strengthening the capacity of heads"),
        ("Workshop on Customs", "Workshop on Customs"),
        ("Amber Workshop to take place on the lakes", "Amber Workshop"),
        (
            "Regional Workshop on Risk Assessment with Amber Cargo information from Spain",
            "Regional Workshop on Risk Assessment with Amber Cargo information",
        ),
        ("WCO Amber Package national Workshop on fees", "WCO Amber Package national Workshop on fees"),
        ("regional Workshop on the fees of ports", "regional Workshop on the fees of ports"),
        ("Meeting of the Heads of ECOWAS member states", "Meeting of the Heads of ECOWAS member states"),
    ],
)
def test_what_a_meeting_was_on_goes_on_in_small_letters(words: str, name: str) -> None:
    assert name == only(f"The WCO organized a {words} in Riga on 5 March 2018.").name


def test_a_session_of_a_conference_on_something_numbers_nothing() -> None:
    words = "The first session on reshaping trade led to the rest. The Amber Conference was held in Riga on 5 May 2018."
    assert ("Amber Conference", ()) == (only(words).name, only(words).numbers)


def test_a_region_in_a_name_rules_out_the_series_of_other_regions() -> None:
    name = "Conference of Heads of National Training Centers on Strengthening the capacity of the European region"
    meeting = only(f"The WCO held the {name} in Riga on 5 March 2018.")
    assert ("EUR", None) == (meeting.region, meeting.series)


@pytest.mark.parametrize(
    ("words", "series"),
    [
        ("The Forum", None),
        ("The 3rd Regional Forum", None),
        ("The Customs Forum", None),
        ("The 3rd World Customs Forum", "world-customs-forum"),
        ("The 3rd Meeting of the Enforcement Committee of SADC", None),
        ("The 3rd OECD Working Group on Revenue", None),
        ("The 39th Session of the Enforcement Committee", "enforcement-committee"),
        ("The Heads of Customs Conference of the Asia/Pacific Region", "ap-heads-of-customs"),
        ("The Heads of Customs Conference", None),
        ("The Meeting of the Heads of Asia/Pacific RTCs", "ap-rtc-heads"),
        ("The WCO Conference of Heads of Training Centres", None),
        ("The 12th Meeting of the SADC Enforcement Committee was held.", None),
        ("The 12th Meeting of the EU Enforcement Committee was held.", None),
        ("The 12th Meeting of the National Enforcement Committee was held.", None),
        ("The 12th Meeting of the Baltic Finance Committee was held.", None),
        ("The 12th Meeting of the National Council was held.", None),
        ("The 12th Meeting of the Harmonized System Committee of the EU was held.", None),
        ("The 12th Meeting of the Steering Group was held.", None),
        ("The 12th Meeting of the Regional Steering Group was held.", "esa-regional-steering-group"),
        ("The 22nd RHCA Conference was held.", "ap-heads-of-customs"),
        ("The 40th Session of the WCO Enforcement Committee (EC) was held.", "enforcement-committee"),
        ("The first Enforcement Committee met in Riga.", "enforcement-committee"),
        ("The 5th Session of the Harmonised System Review Sub-Committee was held.", "hs-review-sub-committee"),
        (
            "The 5th Session of the WTO Technical Committee on Customs Valuation was held.",
            "technical-committee-valuation",
        ),
        ("The 33rd Meeting of the Special Working Group (SWG) on Cooperation was held.", None),
    ],
)
def test_a_name_that_many_may_bear_is_of_no_series(words: str, series: str | None) -> None:
    assert series == only(f"{words} was held on 5 March 2018.").series


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        (
            "5th Meeting of the Amber Group and 2nd Beryl Conference",
            (
                "The Amber Group held its 5th Meeting in Riga from 5 to 7 March 2018. Malta and Spain attended. "
                "The 2nd Beryl Conference took place on 8 March 2018."
            ),
            [("amber-group-5", ["MT", "ES"]), ("beryl-conference-2", [])],
        ),
        (
            "5th Meeting of the Amber Group and 2nd Beryl Conference",
            (
                "Malta and Spain attended the 5th Meeting of the Amber Group in Riga from 5 to 7 March 2018. "
                "The 2nd Beryl Conference took place on 8 March 2018."
            ),
            [("amber-group-5", ["MT", "ES"]), ("beryl-conference-2", [])],
        ),
        (
            "5th Meeting of the Amber Group looks back at the 2nd Beryl Conference",
            (
                "The 5th Meeting of the Amber Group, chaired by Malta, gathered Spain in Riga from 5 to 7 March 2018. "
                "The 2nd Beryl Conference was held in Oslo in 2017."
            ),
            [("amber-group-5", ["MT", "ES"])],
        ),
    ],
)
def test_of_two_meetings_that_a_title_numbers_the_text_tells_whose_page_it_is(
    title: str, words: str, expected: list[tuple[str, list[str]]]
) -> None:
    meetings = extract(release(words, title=title)).meetings
    assert expected == [(meeting.id, parties(meeting)) for meeting in meetings]


BOTH = "the 3rd Meeting of the Amber Group and the 2nd Meeting of the Beryl Group"


@pytest.mark.parametrize(
    "words",
    [
        f"{HELD} It was recalled that {BOTH} were organized by Malta.",
        f"{HELD} It was recalled that {BOTH} were held on 1 March 2018.",
        f"{HELD}\nT{BOTH[1:]} were organized with funds from Malta.",
        f"{HELD} The 2nd Meeting of the Amber Group and the 3rd Meeting of the Amber Group were held with joy.",
    ],
)
def test_two_meetings_in_a_sentence_are_two_records_only_where_it_says_of_both_when_they_were_held(words: str) -> None:
    assert ["amber-group-3"] == [meeting.id for meeting in extract(release(words)).meetings]


@pytest.mark.parametrize(
    ("when", "modes"),
    [
        ("took place in Riga, Latvia, from 5 to 7 March 2018", ["in_person", "in_person"]),
        ("were held virtually on 5 March 2018", ["virtual", "virtual"]),
        ("were held on 5 March 2018", [None, None]),
    ],
)
def test_two_meetings_in_a_sentence_were_held_in_one_way(when: str, modes: list[str | None]) -> None:
    assert modes == [meeting.mode for meeting in extract(release(f"T{BOTH[1:]} {when}.")).meetings]


def test_another_meeting_was_held_in_the_way_that_stands_after_its_name() -> None:
    words = "The 3rd Meeting of the Amber Group was held virtually on 5 March 2018, back to back with "
    words += "the 2nd Meeting of the Beryl Group in Riga on 6 March 2018."
    assert ["virtual", "in_person"] == [meeting.mode for meeting in extract(release(words)).meetings]


def test_what_was_set_up_by_another_body_held_its_own_session() -> None:
    title = "Conclusion of the 17th Global Meeting of the Regional Entities"
    words = "The Global Meeting of the Regional Entities established by the Members and the Amber Council held its "
    words += "17th Session on 17-18 February. The 17th Global Meeting was attended by over 140 delegates."
    (meeting,) = extract(f"{title}\n\n23 February 2022\n\n{words}").meetings
    assert ((17,), "2022-02-17/2022-02-18", 140) == (meeting.numbers, str(meeting.dates), meeting.counts[0].value)


def test_what_a_body_that_is_named_like_another_did_is_told_of_that_only_from_then_on() -> None:
    words = "The Group adopted a plan.\nThe 3rd Amber Conference was held in Riga on 5 March 2018. "
    words += "The 2nd Meeting of the Beryl Group was held on 6 March 2018.\nThe Group welcomed the report."
    first, second = extract(release(words)).meetings
    assert (["adopted"], ["welcomed"]) == tuple(
        [outcome.kind.value for outcome in meeting.outcomes] for meeting in (first, second)
    )


@pytest.mark.parametrize("opening", ["In the course", "In the framework", "On the occasion"])
def test_what_is_held_at_another_meeting_is_the_page_s(opening: str) -> None:
    words = f"{opening} of the 11th Amber Conference in Riga, a seminar on fees was held on 5 March 2018."
    assert ["seminar-fees-2018-03"] == [meeting.id for meeting in extract(release(words)).meetings]


@pytest.mark.parametrize("opening", ["In the course", "In the framework", "On the occasion"])
@pytest.mark.parametrize("second", ["4th", "Fourth"])
def test_so_is_what_bears_a_number_of_its_own(opening: str, second: str) -> None:
    title = "42nd Session of the Amber Committee and 4th Meeting of the Cork Working Party"
    words = (
        f"{opening} of the 42nd Session of the Amber Committee, the {second} Meeting of the Cork Working Party was held"
    )
    page = f"{title}\n\n10 June 2019\n\n{words} in Riga from 5 to 7 June 2019."
    assert ["cork-working-party-4"] == [meeting.id for meeting in extract(page).meetings]


@pytest.mark.parametrize(
    "part", ["round table on fees", "2nd plenary on fees", "second working session", "2nd session"]
)
def test_a_part_of_a_meeting_leaves_it_the_page_s(part: str) -> None:
    words = f"In the course of the 11th Amber Conference in Riga, the {part} was held on 5 March 2018."
    assert ["amber-conference-11"] == [meeting.id for meeting in extract(release(words)).meetings]


@pytest.mark.parametrize("opening", ["In the course", "In the framework", "On the occasion"])
def test_what_only_happened_at_a_meeting_leaves_that_the_page_s(opening: str) -> None:
    words = f"{opening} of the 11th Meeting of the Amber Group in Riga on 5 March 2018, delegates discussed valuation."
    assert ["amber-group-11"] == [meeting.id for meeting in extract(release(words)).meetings]


@pytest.mark.parametrize("paper", ["Minutes of the", "Draft Report of the", "Outcome of the"])
@pytest.mark.parametrize("name", ["3rd Meeting of the Amber Group", "Amber Group Meeting"])
def test_the_paper_of_a_meeting_is_no_part_of_its_name(paper: str, name: str) -> None:
    page = f"{paper} {name}\nDate: 5 March 2018\nVenue: Riga, Latvia\nPresent: Malta, Spain and Italy"
    assert [name] == [meeting.name for meeting in extract(page).meetings]


def test_what_is_done_with_the_report_of_another_meeting_is_told_of_the_page_s_own() -> None:
    first, second = extract(
        "The 10th Amber Committee met in Riga on 20 and 21 September 2018. In the Committee meeting, chaired by "
        "Malta, the members took note of the report of the Expert Meeting, which had been held from 17 to 19 September."
    ).meetings
    assert (["MT"], []) == ([one.party for one in first.participations], [one.party for one in second.participations])


def test_the_number_of_a_time_that_a_body_met_is_quoted() -> None:
    page = "The Enforcement Committee met for the 38th time in Brussels on 5 March 2018."
    (meeting,) = extract(page).meetings
    assert ((38,), "38th") == (meeting.numbers, meeting.why("numbers").quote(page))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Malta hosts seminar postponed to June", "The seminar planned for May 2018 in Riga was postponed to June."),
        ("Malta agreed to hold a workshop in Riga", "Malta and Spain discussed transit."),
    ],
)
def test_a_title_that_says_that_nothing_was_held_names_no_meeting(title: str, words: str) -> None:
    assert () == extract(f"{title}\n\n5 May 2018\n\n{words}").meetings


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Amber Committee, which met in Riga on 5 May 2018, adopted the budget.", "Amber Committee"),
        ("The Amber Committee discussed fees at its meeting in Riga on 5 May 2018.", "meeting of the Amber Committee"),
        (
            "The meeting of the heads of Malta, Spain and Italy was held on 5 May 2018.",
            "meeting of the heads of Malta, Spain and Italy",
        ),
        ("Held in Riga on 5 May 2018, the seminar on data models dealt with fees.", "seminar on data models"),
        ("A mission of WCO experts was in Riga from 5 to 7 May 2018.", "mission"),
        ("Experts of OLAF were in Riga from 5 to 7 May 2018 on a mission to Latvia Customs.", "mission"),
        ("Twelve auditors of Malta were trained in Riga from 5 to 7 May 2018.", "training"),
        ("The WCO trained twelve auditors of Malta in Riga from 5 to 7 May 2018.", "training"),
        ("Customs heads of Malta and Spain will gather in Riga on 5 May 2018.", "meeting"),
        ("Latvia Customs received a study group from Malta in Riga on 5 May 2018.", "meeting"),
    ],
)
def test_what_has_no_name_has_that_of_its_body_or_of_what_it_was(words: str, name: str) -> None:
    assert name == only(words).name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Amber Group did not adopt the plan. It met in Riga from 5 to 7 March 2018.", "Amber Group"),
        ("The Amber Group would have adopted it if it could. It met from 5 to 7 March 2018.", "Amber Group"),
        ("The Amber Group's plan was not adopted. It met no need. Malta met in Riga on 5 March 2018.", "meeting"),
        ("Malta read the plan of the Amber Group. It met in Riga with Spain on 5 March 2018.", "meeting"),
    ],
)
def test_a_body_that_met_may_open_the_sentence_before(words: str, name: str) -> None:
    assert name == only(words).name


def test_a_meeting_with_which_a_sentence_opens_was_held_though_another_is_to_be() -> None:
    plan = "the Amber Group prepared the 3rd Beryl Conference, to be held in Oslo in May."
    meeting = only(f"At its meeting in Riga on 5 March 2018 {plan} Malta took part.")
    assert ("meeting of the Amber Group", (), "2018-03-05", ["MT"]) == (
        *(meeting.name, meeting.numbers, str(meeting.dates)),
        parties(meeting),
    )
    to_come = "At its meeting, to be held in Riga, the Amber Group will hear of fees on 5 March 2018."
    assert () == extract(release(to_come, title="Fees")).meetings


def test_officers_who_were_trained_before_had_no_training_there() -> None:
    words = "Officers who were trained in Oslo on 5 March 2018 met in Riga on 5 May 2018."
    assert "meeting" == only(words).name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Malta attended the Policy Commission in Riga on 4 May 2019.", "Policy Commission"),
        ("A workshop on trade in wildlife was held in Riga on 8 April 2019.", "workshop on trade in wildlife"),
        ("A workshop on fees in response to it was held in Riga on 8 April 2019.", "workshop on fees"),
        ("The WCO held a workshop on fees this week in Riga, from 8 to 9 April 2019.", "workshop on fees"),
        ("The Amber Group concluded its 3rd session last week in Riga.", "3rd session of the Amber Group"),
        ("The WCO held a workshop on fees earlier today in Riga.", "workshop on fees"),
        ("Malta held a workshop on fees Oct. 3-7, 2019, in Riga.", "workshop on fees"),
        ("Malta held a workshop on fees Mar 3-7, 2019, in Riga.", "workshop on fees"),
        ("Malta held a workshop on the Mar Menor in Riga on 8 April 2019.", "workshop on the Mar Menor"),
        ("Malta held a Workshop on Fees, Free Ports and Transit in Riga.", "Workshop on Fees, Free Ports and Transit"),
        ("A workshop on fees, free ports, and transit was held in Riga.", "workshop on fees, free ports, and transit"),
        (
            "The 3rd Meeting of the Committee on Fees, Ports and Transit of the Amber League was held in Riga.",
            "3rd Meeting of the Committee on Fees, Ports and Transit of the Amber League",
        ),
        ("A workshop on fees, taught by Malta and attended by Spain was held in Riga.", "workshop on fees"),
        ("Malta held a Workshop on Fees, Spain and Italy attended it from 3 to 7 May 2019.", "Workshop on Fees"),
        ("A workshop on the week of action was held in Riga on 8 April 2019.", "workshop on the week of action"),
        (
            "The WCO held a Workshop on the Amber Group's draft paper in Riga.",
            "Workshop on the Amber Group's draft paper",
        ),
        ("Alongside the Amber Conference, Malta met Spain in Riga on 8 April 2019.", "Amber Conference"),
        ("On the occasion of the Amber Conference in Riga, UNCTAD held a workshop on fees.", "workshop on fees"),
    ],
)
def test_names_end_before_a_place_and_go_on_with_a_matter(words: str, name: str) -> None:
    assert name == only(words).name


def test_a_body_of_which_a_sentence_only_speaks_holds_no_meeting() -> None:
    words = (
        "Fees were the subject of the Amber Committee, which met in Oslo on 5 May 2018. The 3rd Beryl Forum was held."
    )
    assert "3rd Beryl Forum" == extract(release(words)).meetings[0].name


@pytest.mark.parametrize("end", ["came to an end today", "drew to a close"])
def test_that_it_came_to_an_end_is_no_part_of_a_name(end: str) -> None:
    assert "seminar on origin" == only(f"A seminar on origin {end} in Tirana.", day="5 May 2018").name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Malta and Spain held bilateral talks in Riga on 5 May 2018.", "bilateral talks"),
        ("On the sidelines of the Amber Conference, Malta and Spain held a bilateral meeting in Riga on 5 May 2018.",
            "bilateral meeting"),
        ("Malta and Spain held a bilateral meeting in Riga on 5 May 2018 on the sidelines of the Amber Conference.",
            "bilateral meeting"),
    ],
)  # fmt: skip
def test_two_that_met_in_the_margins_of_another_meeting_held_one_of_their_own(words: str, name: str) -> None:
    meeting = only(words)
    assert (name, ["MT", "ES"]) == (meeting.name, parties(meeting))


# --- programmes, editions and parts of a name ---


@pytest.mark.parametrize(
    ("words", "name", "numbers"),
    [
        (
            "She spoke at the conclusion of the five-day Amber Trade Programme, held from 5 to 9 March 2018 in Riga.",
            "five-day Amber Trade Programme",
            (),
        ),
        (
            (
                "The 2018 Amber Professionals Programme, funded by Malta, has held its first week of training, from 5 "
                "to 9 March 2018 in Riga. Eleven chemists came."
            ),
            "2018 Amber Professionals Programme",
            (),
        ),
        (
            "On 5 and 6 March 2018 the WCO organized the first edition of its Amber Transit Conference.",
            "first edition of its Amber Transit Conference",
            (1,),
        ),
        (
            "From 5 to 7 March 2018 the WCO Amber Academy for Customs and Trade took place for the 10th time, in Riga.",
            "WCO Amber Academy for Customs and Trade",
            (10,),
        ),
        ("The WCO held its first conference to be held online on 5 March 2018.", "first conference", ()),
        ("From March 2nd to March 6th a workshop was conducted in Riga.", "workshop", ()),
        (
            "The Amber Committee held its 19th Session online on 5 March 2018.",
            "19th Session of the Amber Committee",
            (19,),
        ),
        (
            'OLAF and Malta organized the "European Amber Day" at WCO headquarters in Brussels on 5 March 2018.',
            "European Amber Day",
            (),
        ),
        (
            (
                "The Head of Malta Customs received a delegation from Spain on 5 March 2018 in Sliema. He liked the "
                "proposal to conduct training sessions on ports."
            ),
            "meeting",
            (),
        ),
        (
            "Malta was represented by Spain at the 21st Meeting of the Amber Committee, held from 5 to 7 March 2018.",
            "21st Meeting of the Amber Committee",
            (21,),
        ),
    ],
)
def test_a_name_is_all_that_the_meeting_is_called(words: str, name: str, numbers: tuple[int, ...]) -> None:
    meeting = only(words)
    assert (name, numbers) == (meeting.name, meeting.numbers)


@pytest.mark.parametrize("name", ["CCLEC 38th Conference", "CCLEC 38th Annual Conference", "38th CCLEC Conference"])
def test_an_acronym_before_the_ordinal_is_of_the_name(name: str) -> None:
    meeting = only(f"The {name} was held in Miami from 3 to 6 May 2016.")
    assert (name, "cclec-annual-conference") == (meeting.name, meeting.series)


@pytest.mark.parametrize(
    ("title", "words", "name"),
    [
        ("Successful Amber Leadership Workshop", "The event was held on 5 March 2018.", "Amber Leadership Workshop"),
        (
            "Amber officers participate in workshop on ports",
            "A knowledge-sharing event was held on 5 March 2018.",
            "knowledge-sharing event",
        ),
        (
            "Amber officers enhance training capacity at course",
            "A ten-day train-the-trainer course was held on 5 March 2018.",
            "ten-day train-the-trainer course",
        ),
        ("News", "He said so during his recent visit to Malta. He met officials on 5 March 2018.", "visit"),
        (
            "News",
            "A meeting between Secretary General Doe and Secretary Roe provided a useful platform on 5 March 2018.",
            "meeting between Secretary General Doe and Secretary Roe",
        ),
        (
            "News",
            "The Amber Workshop on Accession to the Cork Pact for Officers of Africa was held on 5 March 2018.",
            "Amber Workshop on Accession to the Cork Pact for Officers of Africa",
        ),
        (
            "News",
            "The Amber Workshop for Officers of Africa, which was held on 5 March 2018, was long.",
            "Amber Workshop for Officers of Africa",
        ),
        (
            "News",
            "The Amber Workshop on Accession for Officers of Malta, Spain and Italy was held on 5 March 2018.",
            "Amber Workshop on Accession",
        ),
        (
            "News",
            "The 2nd Amber Forum on Trade in Tobacco Products was held on 5 March 2018.",
            "2nd Amber Forum on Trade in Tobacco Products",
        ),
    ],
)
def test_a_name_is_not_what_is_told_around_it(title: str, words: str, name: str) -> None:
    assert name == only(words, title=title).name

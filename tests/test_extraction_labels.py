"""Pages of labels: what stands after a colon, or under a line that says what the next ones are.

Every page is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties, roles

from wco_meetings import extract
from wco_meetings.extraction.page.lines import headed

NAME = "9th Meeting of the Amber Group"


@pytest.mark.parametrize(
    "lines",
    [
        "Participants\nMalta\nSpain\nOLAF",
        "Participants\n- Malta\n- Spain\n- OLAF",
        "PARTICIPANTS\n\n- Malta\n- Spain\n- OLAF",
        "List of participants\n1. Malta\n2. Spain\n3. OLAF",
        "Participating countries\nMalta\nSpain\nOLAF",
        "Participants:\no Malta\no Spain\no OLAF",
        "Participants:\na) Malta\nb) Spain\nc) OLAF",
        "Participants: Malta, Spain (a Member since 1968) and OLAF",
        "Participants:\nMalta\nSpain\nOLAF",
        "Present: Malta, Spain and OLAF\nAbsent: Italy",
        "Present: Malta, Spain and OLAF\nAgenda: fish",
        "Participants: Malta, Spain, OLAF\nApologies: Italy",
        "Present\nMalta, Spain and OLAF",
        "ATTENDANCE\n- Malta\n- Spain\n- OLAF",
        "Delegates: Malta\nAttendees: Spain\nObservers: OLAF",
    ],
)
def test_those_under_a_heading_or_after_a_label_came(lines: str) -> None:
    assert ["MT", "ES", "olaf"] == [
        part.party for part in only(f"{HELD}\n\n{lines}").participations if part.party != "LV"
    ]


def test_items_that_begin_with_a_small_letter_are_not_joined_as_lines_of_a_width() -> None:
    for mark in ("o", "a)", "i."):
        lines = "\n".join(f"{mark} {name}" for name in ("Malta", "Spain", "Italy", "France", "Estonia"))
        assert ["MT", "ES", "IT", "FR", "EE"] == parties(only(f"{HELD}\n\nParticipants:\n{lines}"))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Chair: Malta\nVice-Chair: Spain", {"MT": "chair", "ES": "vice_chair"}),
        ("Chairperson: Malta\nChaired by: Spain", {"MT": "chair", "ES": "chair"}),
        ("Participants: Malta\nObservers: OLAF, UNODC", {"olaf": "observer", "unodc": "observer"}),
        ("Participants\nMalta\nObservers\nOLAF, UNODC", {"olaf": "observer", "unodc": "observer"}),
        ("Delegates: Malta, Spain\nObserver: OLAF", {"olaf": "observer"}),
        ("Chair : Malta\nVice-Chair : Spain", {"MT": "chair", "ES": "vice_chair"}),
    ],
)
def test_a_label_gives_a_role(lines: str, expected: dict[str, str]) -> None:
    found = roles(only(f"{HELD}\n\n{lines}"))
    assert expected == {party: str(role) for party, role in found.items() if party != "LV"}


def test_labels_give_hosts() -> None:
    assert ("MT", "olaf") == only(f"{HELD}\n\nHost: Malta\nOrganizer: OLAF").hosts
    assert ("MT", "olaf") == only(f"{HELD}\n\nHost\nMalta\nOrganizer\nOLAF").hosts


@pytest.mark.parametrize(
    ("lines", "dates"),
    [
        ("Date: 7 June 2017\nVenue: Riga, Latvia", "2017-06-07"),
        ("Venue: Riga, Latvia\nDate: June 7, 2017", "2017-06-07"),
        ("Date: 7 June 2017, 10:00-12:00\nVenue: Riga, Latvia", "2017-06-07"),
        ("Dates: Wednesday 7 to Thursday 8 June 2017\nVenue: Riga, Latvia", "2017-06-07/2017-06-08"),
        ("START DATE\n07 June 2017\nEND DATE\n09 June 2017\nLOCATION\nRiga, Latvia", "2017-06-07/2017-06-09"),
        ("START DATE 07 June 2017\nEND DATE 09 June 2017\nLOCATION Riga, Latvia", "2017-06-07/2017-06-09"),
        ("From: 07 June 2017\nTo: 09 June 2017\nPlace: Riga, Latvia", "2017-06-07/2017-06-09"),
        ("It met.\nObservers: OLAF\nChair: Italy\nAgenda: fish\nVenue: Riga, Latvia\nDate: 7 June 2017", "2017-06-07"),
    ],
)
def test_labels_say_when_and_where(lines: str, dates: str) -> None:
    (meeting,) = extract(f"{NAME}\n{lines}").meetings
    assert meeting.place is not None
    assert (dates, "Riga", "LV") == (str(meeting.dates), meeting.place.city, meeting.place.country)


def test_a_date_without_other_labels_is_that_of_the_page() -> None:
    release = extract(f"{NAME}\nDate: 7 June 2017\nIt was held in Riga on 5 June 2017.")
    assert ("2017-06-07", "2017-06-05") == (str(release.source.published), str(release.meetings[0].dates))


@pytest.mark.parametrize(
    "lines",
    ["Dates: 7-9 June 2017\nVenue: online", "Dates: 7-9 June 2017\nFormat: virtual"],
)
def test_a_label_says_how_people_took_part(lines: str) -> None:
    (meeting,) = extract(f"{NAME}\n{lines}").meetings
    assert ("2017-06-07/2017-06-09", "virtual") == (str(meeting.dates), str(meeting.mode))


@pytest.mark.parametrize(
    "page",
    [
        "Participants\nMalta\nSpain",  # a title
        "Participants\n\n5 May 2018\n\nMalta came.",
        "Customs met\nDate\n5 May 2018\nMalta came.",
        "Customs met\nparticipants\nMalta and Spain",
    ],
)
def test_a_title_a_day_and_the_words_of_a_sentence_head_nothing(page: str) -> None:
    assert page == headed(page)


def test_a_line_of_the_menus_above_a_page_heads_nothing() -> None:
    menus = "Home\nAbout\nNews\nEvents\nMembers\nParticipants\nContact\nSearch\n"
    release = extract(f"{menus}The Amber Group met in Riga\n5 May 2018\n{HELD}")
    assert ("The Amber Group met in Riga", "2018-05-05") == (release.source.title, str(release.source.published))


def test_a_day_below_its_label_is_that_of_the_page() -> None:
    release = extract(f"{NAME}\nDate\n7 June 2017\nIt was held in Riga on 5 June 2017.")
    assert ("2017-06-07", "2017-06-05") == (str(release.source.published), str(release.meetings[0].dates))


def test_a_word_before_a_long_line_heads_nothing() -> None:
    page = f"Participants\n{'They spoke of many things. ' * 9}"
    assert page == headed(page)


def test_who_stayed_away_is_no_unknown_name() -> None:
    release = extract(f"Amber\n\n5 May 2018\n\n{HELD} All of it (Malta, Spain and Italy) except Spain attended.")
    assert () == release.unresolved
    assert () == extract(f"{HELD} It was attended by Malta, Spain, UNODC and Italy, but not by Spain.").unresolved


@pytest.mark.parametrize(
    "words",
    ["Malta, Ruritania and Spain attended.", "Officers came, Malta, Ruritania, Spain and Italy."],
)
def test_an_unknown_name_in_a_list_without_a_cue_stays_open(words: str) -> None:
    release = extract(f"Amber\n\n5 May 2018\n\n{HELD} {words}")
    assert ["Ruritania"] == [unresolved.words for unresolved in release.unresolved]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("These countries attended:\n- Malta\n- Tawain\n- Kazakstn\n", ["Tawain", "Kazakstn"]),
        ("These countries attended:\n- Tawain;\n- Malta;\n- Spain; and\n- Ruritania.", ["Tawain", "Ruritania"]),
        ("These countries attended:\nMalta\nSpain\nRuritania\n\nContact Us", ["Ruritania"]),
        ("These countries attended:\n- Malta\n- Spain\nRelated Links", []),
        ("It was attended by Malta (2), Freedonia (3) and Spain (4).", ["Freedonia"]),
        ("It was attended by Malta, the Lakeside Guild (LAGU) and Spain.", ["Lakeside Guild"]),
        ("It was attended by Freedonia, Ruritania and the Amber Guild.", ["Freedonia", "Ruritania", "Amber Guild"]),
        ("It was attended by the President of Freedonia and Ruritania.", []),
        ("It was attended by Customs Officers and Directors.", []),
        ("It was attended by John Doe, Jane Roe and Max Muster.", []),
        ("It was attended by delegates from Africa, Asia and Ruritania.", []),
        ("These countries attended:\nMalta\nSpain\nOpening Session\n", []),
        ("It was attended by the Lakeside Guild (LAGU), Malta and Spain.", ["Lakeside Guild"]),
        ("It was attended by Malta, Spain and the Lakeside Guild (LAGU).", ["Lakeside Guild"]),
        (
            "It was attended by the Lakeside Guild (LAGU), the Amber Union and Ruritania.",
            ["Lakeside Guild", "Amber Union", "Ruritania"],
        ),
        (
            "It brought together the Lakeside Guild (LAGU), the Amber Union and Ruritania.",
            ["Lakeside Guild", "Amber Union", "Ruritania"],
        ),
        ("It was attended by Malta, the lakeside guild of Riga (LAGU), Spain and Italy.", ["LAGU"]),
        ("The participants were Ruritania, Malta and Spain.", ["Ruritania"]),
        ("The participants were Ruritania, Freedonia and Sylvania.", ["Ruritania", "Freedonia", "Sylvania"]),
        ("Participants: Ruritania, Freedonia and Sylvania.", ["Ruritania", "Freedonia", "Sylvania"]),
        ("The following countries attended: Ruritania and Freedonia.", ["Ruritania", "Freedonia"]),
        ("Delegates of two countries, namely Ruritania and Freedonia, came.", ["Ruritania", "Freedonia"]),
        ("Ruritania, Freedonia and Sylvania were represented.", ["Ruritania", "Freedonia", "Sylvania"]),
        ("Judges, Brokers and Traders attended.", []),
        ("Malta, Dom. Rep., Spain and Italy attended.", ["Dom. Rep"]),
        ("It was attended by Amber & Beryl, Cork Ltd., Malta and Spain.", ["Amber & Beryl", "Cork Ltd"]),
        ("It was attended by the Lakeside Guild in Oslo, Malta and Spain.", ["Lakeside Guild"]),
        ("It was attended by Malta, the Lakeside Guild in Oslo and Spain.", ["Lakeside Guild in Oslo"]),
        ("It was attended by the Lakeside Guild (LAGU) in Oslo, Malta and Spain.", ["Lakeside Guild"]),
        ("It was attended by Malta, the Lakeside Guild (LAGU) in Oslo, Spain and Italy.", ["Lakeside Guild"]),
        ("It was attended by OLAF, in Oslo, Norway, and Spain.", []),
    ],
)
def test_an_unknown_name_of_a_list_stays_open_wherever_it_stands(words: str, names: list[str]) -> None:
    page = f"The 3rd Meeting of the Amber Group was held in Riga on 5 March 2018. {words}"
    assert names == [one.words for one in extract(page).unresolved]


@pytest.mark.parametrize(
    ("words", "lists"),
    [
        ("Managers from Malta, Spain, Italy and Benin will follow it.", ["Malta, Spain, Italy and Benin"]),
        ("The next meeting will be attended by Malta, Spain, Italy and Benin.", ["Malta, Spain, Italy and Benin"]),
        ("Malta and Spain came. The next one is for Malta, Spain, Italy, Benin and Mali.", []),
        ("The next meeting will be attended by Malta, Spain and Italy.", []),
        ("The next meeting will be attended by Malta, Spain and Italy, whose hosts will be Benin, Mali and Togo.", []),
        ("Cigarettes from Malta, Spain, Italy and Benin were seized.", []),
        ("The project supports Malta, Spain, Italy and Benin.", []),
        ("It was attended by Malta, Spain, Italy and Benin.", []),
        ("It was attended by the Heads of the RTC Kenya, RTC Mauritius, RTC South Africa and RTC Zimbabwe.", []),
        ("Malta, Spain, Italy and Benin could not attend.", []),
        ("Malta came. The next one is for Malta, Spain, Italy and Benin.", []),
    ],
)
def test_a_long_list_of_which_nothing_says_what_it_is_for_stays_open(words: str, lists: list[str]) -> None:
    """So that those who came are not passed over in silence where their sentence is not understood."""
    release = extract(f"The 3rd Meeting of the Amber Group was held in Riga on 5 March 2018. {words}")
    why = "a list of parties of whom it is not said that they took part"
    assert lists == [one.words for one in release.unresolved if one.why == why]

"""What a page only recalls: meetings that were held some months before it, and what is told of these.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import parties, release

from wco_meetings.extraction.reader import extract
from wco_meetings.model.meetings import Meeting

OWN = "The WCO held a workshop on fees in Riga, Latvia, on 5 March 2018."


def only(words: str, **furniture: str) -> Meeting:
    """The one meeting of a page of March 2018 with these words."""
    (meeting,) = extract(release(words, **furniture)).meetings
    return meeting


@pytest.mark.parametrize(
    "recalled",
    [
        "At its 137th Session in December 2017 the Council approved a plan.",
        "At its 137th Session, held in December 2017, the Council approved a plan.",
        "At its 137th Session in early December 2017 the Council approved a plan.",
        "In November 2017 Malta took part in the 3rd Amber Workshop.",
        "The 3rd Amber Workshop in last June was for Malta.",
        "It was spoken of at the 2016 and 2017 Amber Workshops.",
    ],
)
def test_a_meeting_of_some_months_before_is_not_the_page_s(recalled: str) -> None:
    meeting = only(f"{recalled} {OWN}")
    assert ("workshop on fees", (), "2018-03-05") == (meeting.name, meeting.numbers, str(meeting.dates))
    assert ["wco"] == parties(meeting)


def test_one_without_a_name_is_told_of_in_its_place() -> None:
    mission = "The WCO carried out a mission in Riga, Latvia, on 5 March 2018."
    meeting = only(f"In November 2017 the 23 Members of Amber took part in the first Amber Workshop.\n\n{mission}")
    assert ("mission", ()) == (meeting.name, meeting.counts)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("At its 137th Session in December 2017 in Brussels the Council approved a plan.", (137,)),
        ("In November 2017 Malta took part in the 3rd Amber Workshop, held in Riga.", (3,)),
        # so it is where no other is certain, and where the month is that of the page or one just before it
        ("The 137th Session in February 2018 was held in Riga. A workshop on fees was held in Oslo, too.", (137,)),
    ],
)
def test_but_it_is_where_the_page_is_certain_of_no_other(words: str, numbers: tuple[int, ...]) -> None:
    assert numbers == only(words).numbers


@pytest.mark.parametrize(
    ("told", "name"),
    [
        # what is said of it further down, or what is to come, is no other one
        ("In June 2017 the 3rd Amber Forum was held in Riga. The Forum gathered 45 officers.", "3rd Amber Forum"),
        ("In May 2017 Malta held an Amber Workshop in Riga. The event was long.", "Amber Workshop"),
        ("The 4th Amber Meeting in October 2017 was long. The 5th one will be held in May 2018.", "4th Amber Meeting"),
        (
            "In June 2017 the Amber Workshop was held in Riga. The Cork Meeting will be held in Oslo in May 2018.",
            "Amber Workshop",
        ),
        ("The 6th Amber Meeting in last February was held in Riga. The 7th one is to come.", "6th Amber Meeting"),
    ],
)
def test_it_is_not_recalled_for_another_one_that_was_not_held_lately(told: str, name: str) -> None:
    assert name == only(told).name


def test_invitations_and_phases_of_months_before_are_of_the_meeting() -> None:
    held = "The WCO held a workshop on fees in Riga, Latvia, on 5 June 2018."
    invited = "In February 2018 invitations had been sent to Malta, Spain and Italy, and all attended."
    assert ["wco", "MT", "ES", "IT"] == parties(only(f"{held} {invited}", day="12 June 2018"))
    phase = "In February 2018 delegates of Malta and Spain took part in the first phase of the workshop."
    assert ["wco", "MT", "ES"] == parties(only(f"{held} {phase}", day="12 June 2018"))
    another = phase.replace("first phase of the workshop", "last workshop")
    assert ["wco"] == parties(only(f"{held} {another}", day="12 June 2018"))


def test_a_mission_of_months_before_is_not_the_page_s_though_it_opens_with_it() -> None:
    words = "From 5 to 9 June 2017 the WCO carried out a mission in Malta. It led to a plan.\n\n"
    assert "workshop on fees" == only(words + OWN).name
    own = "On 12 February 2018 the WCO carried out a mission in Malta. It led to a plan.\n\n"
    assert "workshop on fees" == only(own + OWN).name


def test_the_next_meeting_of_a_name_is_not_the_page_s() -> None:
    words = "The Amber Conference on Fees brought together 30 Members in Riga. "
    words += "The next Amber Conference on Fees will be held in Oslo from 8 to 10 May 2019."
    meeting = only(words, title="Amber Conference on Fees")
    assert ("Riga", None) == (meeting.place and meeting.place.city, meeting.dates)


def test_and_where_the_page_bears_no_day() -> None:
    page = f"At its 137th Session in December 2017 the Council approved a plan. {OWN}"
    assert (137,) == extract(page).meetings[0].numbers


def test_a_recalled_meeting_numbers_no_other_of_its_name() -> None:
    held = "Malta held its Regional Amber Committee (RAC) meeting on 5 March 2018."
    told = "The fifth RAC meeting in last June was long. The 6th RAC meeting this March was short."
    assert (6,) == only(f"{held}\n\n{told}").numbers


def test_what_is_told_of_months_before_is_no_fact_of_the_meeting() -> None:
    meeting = only(f"{OWN} In October 2017 it was attended by 23 delegates of Malta, Spain and Italy.")
    assert ([], ["wco"]) == (list(meeting.counts), parties(meeting))

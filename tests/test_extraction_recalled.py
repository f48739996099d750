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

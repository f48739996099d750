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
        "Malta recalled the 3rd Amber Conference on Fees hosted by it in 2014.",
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
        ("The 137th Session in January 2018 was held in Riga. A workshop on fees was held on 5 March 2018.", (137,)),
        ("At its 137th Session in December 2017 it met. A workshop on fees takes place on 5 May 2018.", (137,)),
        (
            "At its 137th Session in December 2017 it met in Brussels. An Amber Workshop was held on 5 June 2017.",
            (137,),
        ),
        ("At the 3rd Amber Session in December 2017 it met. He then spoke of the Beryl Conference on fees.", (3,)),
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
    assert "workshop on fees" == only(f"{words}A workshop on fees was thus held in Riga.").name
    planned = "A workshop on fees was held in Sliema on 2 March 2018 as had been planned in May 2017."
    here = words.replace("From 5 to 9 June 2017", "From 1 to 5 March 2018")
    assert "mission" == only(f"{here}{planned}").name
    own = "On 12 February 2018 the WCO carried out a mission in Malta. It led to a plan.\n\n"
    assert "workshop on fees" == only(own + OWN).name


@pytest.mark.parametrize(
    "opening",
    [
        "Malta has many ports. Its fees are old.",
        "In 2017 Malta asked for support. It has many ports.",
        "From 1 to 9 March 2018 experts met in Malta. It was long.",
        "It was announced that a mission would go to Malta. Its fees are old.",
    ],
)
def test_nor_is_anything_but_a_mission_with_which_it_opens(opening: str) -> None:
    assert "workshop on fees" == only(f"{opening}\n\n{OWN}").name


def test_one_that_is_only_named_on_its_day_comes_before_what_is_recalled() -> None:
    words = (
        "He addressed the Amber Meeting on 5 March 2018 in Riga. At the special session held in December 2017 it met."
    )
    meeting = only(words)
    assert ("Amber Meeting", "2018-03-05") == (meeting.name, str(meeting.dates))


@pytest.mark.parametrize(
    ("follows", "came"),
    [
        ("The visit follows the signing ceremony in Oslo on 1 March 2018, at which Spain and Italy signed it.", []),
        ("It came after the Beryl Workshop in Oslo, at which Spain and Italy spoke.", []),
        ("The visit follows the Beryl Workshop, with delegates of Spain and Italy.", ["ES", "IT"]),
        ("This workshop followed the Beryl Workshop in Oslo and was attended by Spain and Italy.", ["ES", "IT"]),
    ],
)
def test_who_was_at_what_a_meeting_follows_is_told_of_that(follows: str, came: list[str]) -> None:
    meeting = only(f"{OWN} {follows}")
    assert ("Riga", ["wco", *came]) == (meeting.place and meeting.place.city, parties(meeting))


def test_how_many_came_to_a_meeting_is_told_beside_what_it_follows() -> None:
    meeting = only(f"{OWN} It followed the meeting of Heads of Customs, with 30 participants from Malta.")
    assert [30] == [count.value for count in meeting.counts]


def test_the_next_meeting_of_a_name_is_not_the_page_s() -> None:
    words = "The Amber Conference on Fees brought together 30 Members in Riga. "
    words += "The next Amber Conference on Fees will be held in Oslo from 8 to 10 May 2019."
    for said in (words, words.replace("The next", "The upcoming")):
        meeting = only(said, title="Amber Conference on Fees")
        assert ("Riga", None) == (meeting.place and meeting.place.city, meeting.dates)


def test_and_where_the_page_bears_no_day() -> None:
    page = f"At its 137th Session in December 2017 the Council approved a plan. {OWN}"
    assert (137,) == extract(page).meetings[0].numbers


def test_a_recalled_meeting_numbers_no_other_of_its_name() -> None:
    held = "Malta held its Regional Amber Committee (RAC) meeting on 5 March 2018."
    told = "The fifth RAC meeting in last June was long. The 6th RAC meeting this March was short."
    assert (6,) == only(f"{held}\n\n{told}").numbers


def test_nor_does_one_of_a_last_month_on_a_page_without_a_day() -> None:
    held = "Malta held its Regional Amber Committee (RAC) meeting on 5 March 2018."
    told = "The fifth RAC meeting in last June was long. The 6th RAC meeting this March was short."
    assert (6,) == extract(f"{held}\n\n{told}").meetings[0].numbers


def test_the_meeting_of_the_title_keeps_its_month_though_that_was_long_before() -> None:
    words = "The Amber Workshop on Fees for Africa in October 2017 was attended by 25 officers. "
    words += "A meeting with the Commissioner was held in Nairobi on 2 March 2018."
    assert "2017-10" == str(only(words, title="Amber Workshop on Fees").dates)


def test_summits_of_other_years_were_elsewhere() -> None:
    words = "The Amber Conference on Fees was held on 5 March 2018. "
    words += "Fees were in the papers of the 2016 and 2017 Cork Conferences in Hangzhou and Hamburg."
    assert only(words, title="Amber Conference on Fees").place is None


@pytest.mark.parametrize(
    ("then", "number"),
    [
        ("The 3rd Amber Meeting was held in Riga on 4 March 2018.", 3),
        ("In June 2017 the 3rd Amber Meeting was held in Riga on 4 June 2017.", 78),
    ],
)
def test_one_that_was_held_on_days_comes_before_one_that_is_only_named(then: str, number: int) -> None:
    words = f"{then}\n\nThe 78th Session of the Policy Commission was chaired by Malta."
    assert (number,) == only(words).numbers
    assert (78,) == only(words, title="78th Session of the Policy Commission").numbers


def test_but_not_before_one_whose_days_stand_in_other_words() -> None:
    words = "The 2nd Meeting of the AEO Group in Kampala on 12 March 2018 was chaired by Kenya. "
    words += "The 4th Global AEO Conference was opened in Kampala on 14 March 2018."
    assert (4,) == extract(release(words, day="20 March 2018")).meetings[0].numbers


@pytest.mark.parametrize(
    "years_ago",
    [
        "The Group adopted the plan last year, and of 80 delegates none was there.",
        "It was attended by 80 delegates of Malta last year.",
        "Two years ago, it was attended by 80 delegates of Malta.",
        "Two years ago, the Group adopted the plan.",
        "It was attended by 80 delegates of Malta in the previous year.",
    ],
)
def test_what_was_years_ago_counts_nobody(years_ago: str) -> None:
    meeting = only(f"{OWN} {years_ago.replace('last year, and of 80 delegates none was there', 'last year')}")
    assert ([], [], ["wco"]) == ([*meeting.counts], [one.kind for one in meeting.outcomes], parties(meeting))


def test_but_what_a_sentence_says_of_them_last_may_be() -> None:
    assert ["wco", "MT"] == parties(only(f"{OWN} Malta told of the plan that it had made last year."))


def test_what_is_told_of_months_before_is_no_fact_of_the_meeting() -> None:
    meeting = only(f"{OWN} In October 2017 it was attended by 23 delegates of Malta, Spain and Italy.")
    assert ([], ["wco"]) == (list(meeting.counts), parties(meeting))

"""What a page tells of and its meeting did not do: in other years, long before, or by higher bodies."""

from __future__ import annotations

import pytest

import wco_meetings as wm

HELD = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."


def kinds(words: str, held: str = HELD) -> list[str]:
    """The kinds of the outcomes that a release tells of in these words."""
    (meeting,) = wm.extract(f"{held}\n\n{words}").meetings
    return [str(outcome.kind) for outcome in meeting.outcomes]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Malta explained the plan which the Group adopted in Oslo.", ["presented"]),
        ("The tools that the Members adopted are in use.", []),
        ("The work goes back to what the Group decided.", []),
        ("It will go on once the Group has approved it.", []),
        ("The page tells how they adopted the code.", []),
        ("Malta is a country whom the Group elected.", []),
        ("If the Members agreed, it would go on.", []),
        ("There was a statement in which the Members pledged to go on.", ["pledged"]),
        ("A plan was drawn up by the Group, which adopted it.", ["adopted"]),
        ("It was led by the Group, which also adopted a plan.", ["adopted"]),
        ("The Group heard the donors, which support it, and adopted a plan.", ["adopted"]),
        ("What the Members discussed were fees.", ["discussed"]),
        ("The study is one which meeting halls and ports adopted.", []),
        ("It is known that having read it the Group adopted a plan.", ["adopted"]),
        ("The parties whom the Group endorsed spoke.", []),
        ("The MOU that established the Amber Centre was long.", []),
        ("They met administrations that have launched a project.", []),
        ("A survey on how far the guide was adopted was read.", []),
        ("A survey on whether the guide was adopted was read.", []),
        ("The hybrid format was adopted.", []),
        ("The 3rd Amber Meeting was launched by a round of papers.", []),
        ("The Amber Network was launched.", ["launched"]),
        ("Malta launched the workshop.", []),
        ("Malta inaugurated in Riga the 3rd Meeting of the Amber Group.", []),
        ("Malta launched a training programme.", ["launched"]),
        ("A new virtual training on integrity was launched on 4 January 2016.", []),
        ("The 9th edition of the WCO Knowledge Academy was launched on 4 January 2016.", []),
        ("At the online event, successfully launched on 4 January 2016, Malta spoke.", []),
        ("A new training programme on integrity was launched at the meeting.", ["launched"]),
        ("A new study on transit was launched at the workshop.", ["launched"]),
        ("The WCO announced that the Harmonized System Committee had held its 30th Session.", []),
        ("The Secretary General announced that the project had been concluded.", ["presented"]),
        ("Ms. Roe reminded them that they would have the opportunity to discuss fees.", []),
        ("It was deemed important that experts get the opportunity to share experience.", []),
        ("Experts got the opportunity to share experience.", ["exchanged"]),
        ("Among the tools discussed and adopted by the Group was the Guide on Amber.", ["adopted"]),
        ("The Guide on Amber was among the tools adopted by the Group.", ["adopted"]),
        ("The Group welcomed and/or endorsed a number of papers.", ["endorsed"]),
        ("Among the highlights, the Group endorsed a plan.", ["endorsed"]),
        ("Among the proposals endorsed, three came from Malta.", []),
        ("Malta announced that its training centre had opened in Oslo.", ["presented"]),
        ("A new regional forum was launched.", ["launched"]),
        ("Participants found it important that they had an opportunity to exchange views.", ["exchanged"]),
        ("Malta launched its workshop-based project.", ["launched"]),
        ("It was the Group that launched a project in Riga in 2015.", []),
        ("The WCO launched the plan of the ports of the Baltic in June 2010.", []),
        ("The WCO launched the plan of the ports of the Baltic in January 2016.", ["launched"]),
        ("It was in this spirit that Members agreed on the text.", ["agreed"]),
        ("The outcome was that Members agreed to meet again.", ["agreed"]),
        ("It should be noted that the Group endorsed the plan.", ["endorsed"]),
        ("It was here that Malta pledged support.", ["pledged"]),
        ("Noting that the code is old the Group decided to revise it.", ["decided"]),
        ("After learning how risk works the participants agreed on a roadmap.", ["agreed"]),
        ("A paper which the meeting adopted was shown.", []),
        ("The plan that the Group adopted calls for more.", []),
        ("The plan that the Group adopted will help.", []),
        ("The final report, which Members approved at the end of the meeting, is long.", ["approved"]),
        ("The talks, following which the Group adopted the plan, were useful.", ["adopted"]),
        ("It was here that the Members agreed in principle to the plan.", ["agreed"]),
    ],
)
def test_what_is_spoken_of_as_done_is_no_outcome(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The WCO has launched many projects.", []),
        ("Malta has lately established a school.", []),
        ("The Group has adopted a plan.", ["adopted"]),
        ("Participants have agreed on a plan.", ["agreed"]),
        ("The Group had adopted a plan.", []),
        ("The WCO and Malta have signed a pact.", ["signed"]),
        ("Malta has pledged support to the fund.", ["pledged"]),
        ("The WCO has presented its page.", []),
        ("The WCO has recognised laboratories in Malta.", []),
        ("Malta has requested a copy of it.", []),
    ],
)
def test_what_a_party_has_done_it_may_have_done_anywhere(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The plan was signed in Oslo in June 2013.", []),
        ("Malta deposited its instrument on 21 October.", []),
        ("Malta deposited its instrument of accession on 12 October 2014.", []),
        ("Malta and Spain signed the Convention last year.", []),
        ("Malta deposited its instrument on 4 January.", ["signed"]),
        ("Malta deposited its instrument of accession on 1 February 2016.", ["signed"]),
        ("Members that have signed the Convention spoke.", []),
        ("The Group endorsed the plan in 2013.", []),
        ("The Members adopted the plan on 5 May 2014.", []),
        ("The Group endorsed the plan in January 2016.", ["endorsed"]),
        ("The Group adopted a plan drafted in 2013.", ["adopted"]),
        ("The Group agreed to meet again in 2018.", ["agreed"]),
        ("The Group discussed the fees in 2013.", ["discussed"]),
        ("The Group adopted 12 opinions.", ["adopted"]),
        ("Members adopted the report on activities in 2013.", ["adopted"]),
        ("The Group approved the minutes of the meeting in December 2013.", ["approved"]),
        ("Members approved the financial accounts as on 31 December 2013.", ["approved"]),
        ("The meeting endorsed the strategy in 2013-2021.", ["endorsed"]),
        ("Members adopted the revised Declaration in 2003.", []),
        ("The Group endorsed the decisions taken in Malta in December 2013.", ["endorsed"]),
        ("The Group approved the guidelines drawn up in 2013.", ["approved"]),
        ("The Group adopted the report written in 2013.", ["adopted"]),
        ("The Group approved the new text sent out in December 2013.", ["approved"]),
    ],
)
def test_what_binds_and_is_of_an_earlier_year_is_no_outcome(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("At the 39th Conference, held in Oslo in 2014, the Members adopted a plan.", []),
        ("During the fifth Beryl Meeting the Members adopted a plan.", []),
        ("At the 3rd Meeting of the Group the Members adopted a plan.", ["adopted"]),
        ("The Members adopted the report of the 39th Conference.", ["adopted"]),
        ("During the meeting the Members adopted the report of the 39th Conference.", ["adopted"]),
        ("During the first working session, delegates discussed fees.", ["discussed"]),
        ("During the second working session, delegates agreed on a plan.", ["agreed"]),
        ("At the 3rd Plenary Session Members adopted the plan.", ["adopted"]),
        ("At the first technical meeting, the Members agreed on a plan.", ["agreed"]),
        ("During the first Working Group, experts agreed on a plan.", ["agreed"]),
        ("At the tenth regional conference, Members endorsed a report.", ["endorsed"]),
    ],
)
def test_what_was_done_at_another_meeting_is_no_outcome(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("in May 2016", []),
        ("on 5 May 2016", []),
        ("in June 2016", ["endorsed"]),
        ("in 2016", ["endorsed"]),
        ("in July 2016", ["endorsed"]),
    ],
)
def test_what_binds_and_is_of_an_earlier_month_is_no_outcome(when: str, expected: list[str]) -> None:
    held = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 June 2016."
    assert expected == kinds(f"The Group endorsed the plan {when}.", held)


def test_no_year_is_earlier_than_that_of_a_meeting_without_dates() -> None:
    assert ["endorsed"] == kinds("The Group endorsed the plan in 2013.", "The 3rd Meeting of the Amber Group met.")


@pytest.mark.parametrize("who", ["The WCO Council", "The Council", "The WCO's Policy Commission", "The Council (WCO)"])
def test_what_a_higher_body_decides_other_meetings_do_not(who: str) -> None:
    assert [] == kinds(f"{who} approved the budget.")


@pytest.mark.parametrize("who", ["the Council", "the WCO Council", "the Beryl Committee", "the Commission"])
def test_what_is_done_by_another_body_the_meeting_does_not(who: str) -> None:
    assert [] == kinds(f"The plan was approved by {who}.")
    held = "The 3rd Session of the Beryl Committee of the Council Commission was held in Riga on 4-5 January 2016."
    assert ["approved"] == kinds(f"The plan was approved by {who}.", held)


def test_whoever_acts_at_a_meeting_without_a_name_it_does() -> None:
    assert ["approved"] == kinds("The plan was approved by the Council.", "Experts met in Riga on 4-5 January 2016.")


@pytest.mark.parametrize(
    ("name", "who"), [("Amber Council", "The Council"), ("Policy Commission", "The Policy Commission")]
)
def test_what_a_higher_body_decides_at_its_own_meeting_it_does(name: str, who: str) -> None:
    held = f"The 3rd Session of the {name} was held in Riga, Latvia, on 4-5 January 2016."
    assert ["approved"] == kinds(f"{who} approved the budget.", held)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Council adopted the plan and elected Mr. Doe as Chair.", []),
        ("The Council adopted the plan, and the Group endorsed it.", ["endorsed"]),
        ("The Amber Board Committee endorsed the plan. The Committee adopted it.", ["adopted"]),
        ("The Council met. The Group discussed the fees and adopted a plan.", ["discussed", "adopted"]),
        ("The draft report to the Council was approved.", ["approved"]),
        ("The draft Resolution for submission to the WCO Council was endorsed by consensus.", ["endorsed"]),
        ("The Group discussed the report to the WCO Council and approved it.", ["discussed", "approved"]),
        (
            "The Group discussed the progress made since the Council adopted the plan and agreed on next steps.",
            ["discussed", "agreed"],
        ),
        ("The WCO Council, at its June 2015 sessions, adopted the Resolution on security.", []),
        ("The Policy Commission, which met in Luxor, approved the strategy.", []),
        ("The Council of the WCO adopted the plan.", []),
        ("The World Customs Organization (WCO) Council adopted the plan.", []),
    ],
)
def test_what_the_council_did_next_it_did_too(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Amber Committee", "The WCO Amber Committee"),
        ("Permanent Amber Committee", "The Joint Permanent Amber Committee"),
        ("Committee on Amber", "The Amber Committee"),
        ("Technical Committee on Amber Prices", "The Prices Committee"),
        ("Harmonized Amber Committee", "The Harmonised Amber Committee"),
        ("Harmonized Amber Committee", "The HA Committee"),
        ("AMBER COMMITTEE", "The Amber Committee"),
        ("Amber Commission", "The Commission"),
    ],
)
def test_a_body_is_a_meeting_s_own_however_its_name_is_shortened_or_spelt(name: str, who: str) -> None:
    held = f"The 3rd Session of the {name} was held in Riga, Latvia, on 4-5 January 2016."
    assert ["approved"] == kinds(f"{who} approved the budget.", held)


def test_a_name_that_says_little_may_be_the_council_s() -> None:
    held = "Directors General of Customs met in Brussels, Belgium, for the 133rd Sessions on 2-4 May 2019."
    assert ["adopted", "elected"] == kinds("The Council adopted the plan and elected Mr. Doe as Chair.", held)


def test_sessions_of_which_the_page_says_little_may_be_the_council_s() -> None:
    held = (
        "Directors General of Customs attended the annual Sessions of the World Customs Organization in Brussels, "
        "Belgium, from 6 to 8 July 2017."
    )
    assert ["adopted", "endorsed"] == kinds("The Council adopted the plan and endorsed the budget.", held)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In January 2016, the Group adopted a plan.", ["adopted"]),
        ("In 2016, the Group adopted a plan.", ["adopted"]),
        ("In 2015, the Group adopted a plan.", []),
        ("Since 2016, the Members approved a plan each year.", []),
        ("Back in May 2015 the Group adopted a plan.", []),
        ("In 2015, the Group adopted a plan, which in 2016 the Members praised.", []),
    ],
)
def test_what_is_told_with_a_year_is_an_outcome_in_that_of_the_meeting(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The Amber Group:\n- approved the plan;\n- noted the report and endorsed it;\n- is large.",
            ["approved", "noted", "endorsed"],
        ),
        ("Following a debate, the Group :\n1) agreed on a plan;\n2) urged all to sign.", ["agreed", "urged"]),
        ("The Group:\n- approved the plan.\nApproved goods:\n- adopted children.", ["approved"]),
        ("The Group:\n- approved the plan.\nThen they left.\n- adopted it.", ["approved"]),
        ("Its goods:\n- approved beer;\n- adopted cats.", []),
        ("The benefits for Members:\n- approved goods;\n- adopted cats.", []),
        ("Before the Group:\n- approved minutes;\n- adopted cats.", []),
        (
            "In the closing session the participants:\n- agreed on fees. It was short.\n- adopted it.",
            ["agreed", "adopted"],
        ),
    ],
)
def test_what_a_line_names_does_what_its_items_say(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("OLAF informed the delegates of its work.", ["updated"]),
        ("OLAF informed Malta of its work.", []),
        ("OLAF reported on its work.", ["updated"]),
        ("OLAF reported on 5 January.", []),
        ("OLAF reported on Monday.", []),
        ("OLAF informed the press.", []),
    ],
)
def test_who_informs_a_meeting_or_reports_on_something_updates_it(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


def test_a_meeting_without_a_number_may_be_the_one_that_is_numbered() -> None:
    held = "The Technical Committee on Customs Valuation met in Brussels, Belgium, from 5 to 9 May 2019."
    assert ["adopted"] == kinds("During the 48th Meeting, the Committee adopted an Opinion.", held)


def test_the_title_may_say_that_it_is_its_own() -> None:
    (meeting,) = wm.extract(f"The Council in Riga\n\n{HELD}\n\nThe Council approved the budget.").meetings
    assert ["approved"] == [outcome.kind for outcome in meeting.outcomes]


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        ("The 7th Meeting of the Beryl Group on tobacco was held in Oslo on 3-5 March 2019.", ()),
        ("The 7th Meeting of the Beryl Group on tobacco was held in Oslo on 03/04/2019.", ()),
        ("The 7th Meeting of the Beryl Group on tobacco was held in Oslo in March 2019.", ()),
        ("It heard of the 7th Meeting of the Beryl Group on tobacco.", ("tobacco",)),
        ("On 4 January 2016 it heard of tobacco.", ("tobacco",)),
        ("61st Session of the Beryl Committee on tobacco, 14-23 March 2018, Oslo\n62nd Session, 3-5 May 2018", ()),
    ],
)
def test_a_page_is_not_about_what_another_meeting_on_other_days_is_about(words: str, topics: tuple[str, ...]) -> None:
    """As in a calendar; what the page's own heard of such meetings it is about."""
    assert topics == wm.extract(f"{HELD}\n{words}").meetings[0].topics


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The second Lake Forum will take place in Riga on 5 and 6 May 2014.", []),
        ("The second Lake Forum will take place in Riga on 5 May 2014, and the next one will be in Oslo.", []),
        (
            "The second Lake Forum took place in Riga on 5 May 2014. The next Forum will take place in Oslo.",
            ["scheduled"],
        ),
    ],
)
def test_a_meeting_that_is_announced_is_no_outcome_of_itself(words: str, expected: list[str]) -> None:
    assert expected == kinds(words, "Amber Forum\n2 May 2014")

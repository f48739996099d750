"""What stands in the second half of a page: who said what, how a programme came about, and the foot of the site.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties, release

from wco_meetings.extraction.reader import extract

RIGA = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 5-6 March 2018. More than 30 delegates came."


# --- the foot of a page ---


@pytest.mark.parametrize(
    "foot",
    [
        "Related news",
        "More from this source",
        "Other stories:",
        "Tags: Malta, Spain",
        "Category: Malta",
        "Next | Malta",
        "See also",
        "A voir aussi",
        "About the World Customs Organization (WCO)",
        "Notes to editors",
        "Press contact:",
        "Share this on Facebook",
        "12 comments",
    ],
)
def test_what_stands_below_a_page_is_not_read(foot: str) -> None:
    page = release(f"{HELD}\n\n{foot}\n\nMalta Customs hosted the 25th Global Meeting of Beryl on 3-4 May 2019.")
    (meeting,) = extract(page).meetings
    assert ((3,), []) == (meeting.numbers, parties(meeting))


@pytest.mark.parametrize(
    "above",
    ["Tags: Beryl", "Share this", "The widest coverage of all.\nArchives", "The one: Tags\nSee also\nRelated news"],
)
def test_what_a_site_has_above_a_page_is_no_foot(above: str) -> None:
    (meeting,) = extract(f"{above}\n\n{HELD} Malta told of its plans.").meetings
    assert ["MT"] == parties(meeting)


@pytest.mark.parametrize(
    "aside",
    [
        "Read also: Malta Customs opens its new office",
        "For more information, please contact Mr. Roe, Director of Malta Customs.",
        "Home | Malta Customs | Spanish Customs | Contact",
        "5 May 2019 - Malta Customs trains its first officers",
        "Malta Revenue Authority, P.O. Box 35, Sliema",
        "Amber Office, c/o the Malta Customs Department, Sliema",
    ],
)
def test_lines_that_lead_elsewhere_are_passed_over(aside: str) -> None:
    assert ["ES"] == parties(only(f"{HELD}\n\n{aside}\n\nSpain told of its plans."))


@pytest.mark.parametrize(
    "line",
    [
        "Last updated: 5 January 2018",
        "This page was last modified on Friday, 5 January 2018 at 10:30",
        "Last updated by Jane Doe on 05/01/2018.",
        "Page last reviewed: January 5, 2018",
        "Accessed 13 June 2018",
        "Retrieved 2018-06-13",
        "Printed on: 13 June 2018",
        "Date modified: June 2018",
        "Update date: 13 June 2018",
        "Print date: 13 June 2018",
        "Mis \u00e0 jour le 13 juin 2018",
        "Derni\u00e8re mise \u00e0 jour : 13 juin 2018",
        "\u00daltima actualizaci\u00f3n: 13 de junio de 2018",
    ],
)
def test_when_a_page_was_changed_or_looked_at_gives_no_year(line: str) -> None:
    held = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 1-2 May. Malta told of its plans."
    for page in (f"{held}\n\n{line}", f"{line}\n\n{held}", f"The Amber Group meets\n\n{line}\n\n{held}"):
        found = extract(page)
        assert (None, None) == (found.source.published, found.meetings[0].dates)
        assert ["1-2 May"] == [one.words for one in found.unresolved]
        assert found.source.title in {None, "The Amber Group meets"}


def test_what_a_sentence_says_was_changed_is_read() -> None:
    """On a day, by a meeting."""
    page = "The 3rd Meeting of the Amber Group was held on 1-2 May.\nModified on 3 May 2018 was the plan of Malta."
    assert "2018-05-01/2018-05-02" == str(extract(page).meetings[0].dates)


def test_days_and_parties_of_such_lines_are_none_of_the_meeting() -> None:
    """Nor do they belong to the sentence before the line."""
    held = "The Amber Workshop was held in Riga, Latvia, and gathered forty officers from Customs."
    link = "Read more: Malta hosts the Beryl Workshop from 5 to 7 May 2018"
    meeting = only(f"{held}\n{link}\nIt was attended by Estonia and Spain.")
    assert (None, ["EE", "ES"]) == (meeting.dates, parties(meeting))
    held = "A National Workshop on tobacco was held on 5 January 2019, and it gathered forty officers of Customs."
    assert [] == parties(only(f"{held}\nRelated news\nSpain hosts the Beryl Workshop\n"))


def test_a_day_in_the_head_of_a_page_leads_nowhere() -> None:
    page = extract(f"Customs meet\n\n17 September 2018 - by a reporter\n\n{HELD}")
    assert "2018-09-17" == str(page.source.published)


# --- how things have been ---


@pytest.mark.parametrize(
    "words",
    [
        "The Programme has so far helped the administrations of Malta, Spain and Italy.",
        "To date, experts from Malta, Spain and Italy have worked on it.",
        "Since its launch it has trained 400 officers of Malta Customs.",
        "In 2015, a course in Sliema was given for 25 officers of Malta Customs.",
        "The office was founded in 1998. It is hosted by Malta Customs, and serves 24 Members.",
        "The office was founded in 1998. Its work is paid for by Spain, Italy and Malta Customs.",
        "The network is funded by Malta, Spain and Italy.",
        "Similar workshops were held in Sliema by Malta Customs.",
        "For decades, Malta Customs and OLAF have worked hand in hand.",
        "Two years ago, Malta Customs sent officers to Riga.",
        "Amber is a partnership of 3 countries (Malta, Spain, Italy), which promotes trade.",
        "Malta and OLAF have been working together on fees for the officers of Spain.",
        "OLAF organises regular seminars for Malta and Spain.",
        "The Amber Team has 3 members, including Malta, with Spain as the current chair.",
    ],
)
def test_background_tells_of_no_one_who_came(words: str) -> None:
    meeting = only(f"{RIGA}\n\n{words}")
    assert ([], ()) == (parties(meeting), meeting.hosts)
    assert [30] == [count.value for count in meeting.counts]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Malta, a Member since 1968, presented its plans.", ["MT"]),
        ("Malta told of the centre that was built in 2010.", ["MT"]),
        ("The participants from Malta had come once before, in 2010.", ["MT"]),
        ("Ms. Roe of Malta Customs has been there since 2010.", ["MT"]),
        ("The office was founded in 1998. It was told by Malta that more is needed.", []),
        ("The office was founded in 1998. The event was attended by Malta.", ["MT"]),
        ("OLAF, founded in June 1999, held a seminar beside it.", ["olaf"]),
        ("Malta Customs is named in the report for 2018/19.", ["MT"]),
        ("Observers came from UNODC and, for the first time since 2010, from OLAF.", ["unodc", "olaf"]),
        (
            "The group discussed the outcome of the 2015 plan in Moscow and the experience of Malta, Spain and Italy.",
            ["MT", "ES", "IT"],
        ),
    ],
)
def test_what_is_told_of_the_meeting_may_speak_of_other_years(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{RIGA}\n\n{words}"))


def test_background_may_come_before_days_are_known() -> None:
    words = "The 3rd Meeting of the Amber Group was held in Riga. The network was founded by Malta Customs. OLAF spoke."
    assert ["olaf"] == parties(only(words))


# --- who said and did what ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Malta and Spain pressed for a decision.", ["MT", "ES"]),
        ("Malta wished to know who pays.", ["MT"]),
        ("Malta, a country that has seen such cases, described its new rules.", ["MT"]),
        ("Malta, for its part, warned of haste.", ["MT"]),
        ("Malta, which has a port, and Spain, whose ports are larger, shared their experience.", ["MT", "ES"]),
        ("Malta, an observer at the OECD, and Spain argued for it.", ["MT", "ES"]),
        ("Malta, supported by Spain and Italy, argued for it.", ["MT", "ES", "IT"]),
        ("Malta described its rules, followed by Spain and Italy.", ["MT", "ES", "IT"]),
        ("Malta reported on its work, as did Spain.", ["MT", "ES"]),
        ("Malta reported on its work, as did United Nations bodies.", ["MT"]),
        ("Malta spoke on drugs, Spain on tobacco and Italy on its ports.", ["MT", "ES", "IT"]),
        ("Malta presented its plans, and OLAF the results of a survey of Spain.", ["MT", "olaf"]),
        ("OLAF told of goods sent to Italy, Malta and Spain, and UNODC of the rest.", ["olaf", "unodc"]),
        ("Malta and Spain were in favour of it, and Italy was of the opinion that it costs much.", ["MT", "ES", "IT"]),
        ("Malta came back with a new draft, and contact centres in Spain told of theirs.", ["MT", "ES"]),
        ("The operators of Malta and Spain, to which many small sellers turn, wondered about it.", ["MT", "ES"]),
        ("Malta and Spain were able to report that most is in force.", ["MT", "ES"]),
        (
            "The delegations present were those of Malta and Spain, and Italy joined the Union's meeting.",
            ["MT", "ES", "IT"],
        ),
        ("Officers of Malta Customs had come with a film.", ["MT"]),
        ("The project shares its views with Malta, Spain and Italy.", []),
        ("It was shown that Malta repaired its scanners.", []),
        ("The Group exchanged views with OLAF, and had a briefing by UNODC.", ["olaf", "unodc"]),
        ("Speaking for Malta, Ms. Roe thanked all.", ["MT"]),
        ("It was Malta who suggested it.", ["MT"]),
        ("It raised a question to which Malta replied.", ["MT"]),
        ("Malta's adviser pointed to the costs. UNODC's Border Unit explained them.", ["MT", "unodc"]),
        ("A manager of OLAF took the group through the steps.", ["olaf"]),
        ("The Chair, from Malta, put it to the vote.", ["MT"]),
        ("The Chair of the group (Malta) reported on the work.", ["MT"]),
        ("Maltese and Spanish trainers asked for more.", ["MT", "ES"]),
        ("It went on, with Malta supporting the idea.", ["MT"]),
        ("Malta, which met Spain last year, told of its plans.", ["MT"]),
        ("Malta told of its plans, which will be put to the next session.", ["MT"]),
        ("A further question, tabled by Malta, was taken up and will be put to the next session.", []),
        ("The proposal was supported by Malta and Spain.", ["MT", "ES"]),
        ("The plan was outlined by Malta.", ["MT"]),
        ("The plan was introduced by Malta.", ["MT"]),
        ("A paper which was presented by Malta found favour.", ["MT"]),
        ("Plans were then presented by Malta and Spain.", ["MT", "ES"]),
        ("They came from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Ms. Roe of Malta was chosen for the next session, Mr. Doe (Spain) as Vice-Chair.", ["MT", "ES"]),
        ("He had bilateral meetings with the delegations of Malta and Spain.", ["MT", "ES"]),
    ],
)
def test_whoever_says_or_does_what_is_said_and_done_at_meetings_came(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{RIGA}\n\n{words}"))


@pytest.mark.parametrize(
    "words",
    [
        "Malta and Spain opened a building at their border.",
        "Malta acceded to the Convention.",
        "It was heard that Malta went on to lead the table.",
        "A professor of the Amber Centre, Malta, drew a parallel.",
        "It was in Sliema (Malta), chaired by the Amber Centre.",
        "No participant from Malta came.",
        "A prize went to a former participant from Malta.",
        "Those of Malta travelled home.",
        "Malta, Spain and Italy are said to be looking at it.",
        "It came between OLAF and Malta said the paper.",
        "Trade rose in Malta, followed by Spain and Italy.",
        "The Customs Union of Malta, Spain and Italy is old.",
        "The ring had sent it from Malta, with the EU-WCO Programme looking on.",
        "Malta, to the regret of all, could not obtain visas.",
        "Malta, which had asked for it, was unfortunately not represented.",
        "All thanked the donors of the event: Malta, Spain and Italy.",
        "It looked at goods in countries such as Malta, Spain and Italy.",
    ],
)
def test_whoever_does_things_elsewhere_need_not_have_come(words: str) -> None:
    assert [] == parties(only(f"{RIGA}\n\n{words}"))


# --- the host, in the end ---


@pytest.mark.parametrize(
    "words",
    [
        "The Chair thanked the Latvian hosts for all.",
        "They did it together with the host, Latvia.",
        "The hosts from Latvia showed their laboratory.",
        "All expressed their gratitude to Latvia for its warm hospitality.",
        "The Chair thanked Latvia for the excellent arrangements.",
    ],
)
def test_the_country_of_the_meeting_is_its_host_wherever_it_is_said(words: str) -> None:
    told = " ".join(["They met and spoke."] * 20)
    assert ("LV",) == only(f"{RIGA} {told}\n\n{words}").hosts


@pytest.mark.parametrize(
    "words",
    [
        "The Chair thanked Latvia for its donation.",
        "Latvia hosts an office.",
        "The host was not named, nor was Latvia.",
    ],
)
def test_another_country_or_another_cause_makes_no_host(words: str) -> None:
    told = " ".join(["They met and spoke."] * 20)
    assert () == only(f"{RIGA} {told}\n\n{words}").hosts


# --- where it was, and how ---


def test_a_page_may_open_with_a_long_account_of_its_field() -> None:
    field = "Risks grow. " * 15
    meeting = only(
        f"{field}The heads of all units came together for a strategic meeting in Riga, Latvia.", title="Drugs"
    )
    assert "Riga" == (meeting.place and meeting.place.city)


def test_a_city_far_down_the_page_is_that_of_something_else() -> None:
    told = " ".join(["They spoke on."] * 12)
    words = (
        f"The 3rd Meeting of the Amber Group was held on 5-6 March 2018. {told} The programme closed in Oslo for it."
    )
    assert only(words).place is None


def test_a_long_page_may_say_in_the_end_that_its_meeting_was_hybrid() -> None:
    told = " ".join(["They spoke on."] * 30)
    assert "hybrid" == only(f"{RIGA} {told} The meeting was held in hybrid mode.").mode
    assert "in_person" == only(f"{RIGA} {told} Some of the plans were made online.").mode


# --- what it was about ---


def test_a_long_page_is_about_what_it_comes_back_to() -> None:
    more = " ".join(["They spoke on."] * 20)
    what = "tobacco, firearms, alcohol, wildlife and diamonds"
    subjects = f"They dealt with {what}. All of {what} are moved by night. So they spoke of {what}."
    opened = f"{RIGA} {subjects} {more} There was a word on drugs, and on valuation."
    about = ("high-value-goods", "firearms", "tobacco", "alcohol", "wildlife")
    assert set(about) == set(only(opened).topics)
    assert set(about) == set(only(f"{opened} So was on valuation. {more}").topics)
    again = f"{opened} So was on valuation. {more} And valuation was named."
    assert {*about, "valuation"} == set(only(again).topics)


def test_days_of_no_meeting_are_its_own_only_where_people_met_then() -> None:
    """Where a page opens with them."""
    held = "The 3rd Meeting of the Amber Group was held in Riga."
    assert only(f"Rains fell from 4 to 8 May 2015 on the coast. {held}").dates is None
    assert "2015-05-04/2015-05-08" == str(only(f"Officials came from 4 to 8 May 2015 to the coast. {held}").dates)

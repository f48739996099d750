"""The day of a page, however the page states it, and the days of a meeting that are told from it.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, release

from wco_meetings.extraction.reader import extract


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The 3rd Amber Meeting opened today in Riga.", "2015-05-08"),
        ("Yesterday Malta opened the 3rd Amber Meeting in Riga.", "2015-05-07"),
        ("The 3rd Amber Meeting will be held in Riga tomorrow.", "2015-05-09"),
        ("Today's Customs attended the 3rd Amber Meeting in Riga.", "None"),
        ("The 3rd Amber Meeting was held in Riga on Tuesday.", "2015-05-05"),
        ("The 3rd Amber Meeting was held in Riga on Friday.", "2015-05-08"),
        ("The three-day 3rd Amber Meeting was closed in Riga this afternoon.", "2015-05-06/2015-05-08"),
        (
            "The 3rd Amber Meeting opened in Riga yesterday. Malta hosts the meeting, which ends on Monday.",
            "2015-05-07/2015-05-11",
        ),
        ("The 3rd Amber Meeting opened in Riga yesterday, and runs until Friday.", "2015-05-07/2015-05-08"),
        ("The 3rd Amber Meeting opened in Riga yesterday, and rests on Friday.", "2015-05-07"),
        ("The 3rd Amber Meeting opened in Riga yesterday. It runs until Friday, 15 May.", "2015-05-07/2015-05-15"),
        ("The 3rd Amber Meeting was held in Riga last Friday.", "2015-05-01"),
        (
            "The 3rd Amber Meeting was held in Riga. It started on Monday 4th and closes this afternoon.",
            "2015-05-04/2015-05-08",
        ),
        (
            "The 3rd Amber Meeting is held in Riga. It began on Tuesday. Last week, on 29 and 30 April, traders met.",
            "2015-05-05",
        ),
        ("The 3rd Amber Meeting meets in Riga next Friday.", "2015-05-15"),
        ("The 3rd Amber Meeting will be held in Riga on Monday.", "2015-05-11"),
        ("The 3rd Amber Meeting will be held in Riga on Friday.", "2015-05-15"),
        ("The three-day 3rd Amber Meeting is to be hosted by Malta from Wednesday.", "2015-05-13/2015-05-15"),
        ("The 3rd Amber Meeting opens in Riga on Monday.", "2015-05-11"),
        ("The three-day 3rd Amber Meeting in Riga ends on Monday.", "2015-05-09/2015-05-11"),
        ("The 3rd Amber Meeting in Riga ends on Monday.", "None"),
        ("Malta is hosting this week the 3rd Amber Meeting. The meeting ends on Monday.", "2015-05"),
        ("Malta is attending a workshop on amber in Riga this week.", "2015-05"),
        ("Malta is hosting a workshop on amber in Riga this week.", "2015-05"),
        ("Malta attended the 3rd Amber Meeting in Riga last month.", "2015-04"),
        ("The 3rd Amber Meeting, which begins rightly. Malta met in it on Monday.", "2015-05-04"),
        ("The three-day 3rd Amber Meeting opened today in Riga, and ends on 10 May.", "2015-05-08/2015-05-10"),
        (
            "Sixty officers gathered today in Riga for the 3rd Amber Meeting, a three-day event.",
            "2015-05-08/2015-05-10",
        ),
        ("They convened today in Riga for the closing of the 3rd Amber Meeting, a three-day event.", "2015-05-08"),
        ("They gathered today in Riga for the last day of the three-day 3rd Amber Meeting.", "2015-05-06/2015-05-08"),
        ("The three-day 3rd Amber Meeting opened today in Riga, and lasts until 10 May.", "2015-05-08/2015-05-10"),
        ("The 3rd Amber Meeting was held in Riga from Monday to Wednesday.", "2015-05-04/2015-05-06"),
        ("The 3rd Amber Meeting was held in Riga on Thursday and Friday.", "2015-05-07/2015-05-08"),
        ("The 3rd Amber Meeting was held in Riga on Monday, Tuesday, and Friday.", "None"),
        ("The 3rd Amber Meeting was held in Riga on Tuesday 5 May.", "2015-05-05"),
        ("The Minister said on Tuesday that the 3rd Amber Meeting was held in Riga.", "None"),
        ("The next meeting, scheduled earlier, met on Tuesday. The 3rd Amber Meeting was held.", "None"),
        ("The 3rd Amber Meeting, held earlier today in Riga, was a long one.", "2015-05-08"),
        ("The 3rd Amber Meeting was held in Riga last month.", "2015-04"),
        ("The 3rd Amber Meeting was held in Riga earlier this month.", "2015-05"),
        ("The 3rd Amber Meeting will be held in Riga next month.", "2015-06"),
        ("The 3rd Amber Meeting was held in Riga on the sixth of last month.", "None"),
        ("The 3rd Amber Meeting was held in Riga this week.", "2015-05"),
        ("The 3rd Amber Meeting was held in Riga in the last week of April.", "None"),
        ("The 3rd Amber Meeting, held in Riga after last week's floods, was long.", "None"),
        ("The 3rd Amber Meeting was held in Riga for the Council, which meets next week.", "None"),
        ("The 3rd Amber Meeting was held in Riga last week.", "2015-04/2015-05"),
        ("The 3rd Amber Meeting will be held in Riga next week.", "2015-05"),
        ("The 3rd Amber Meeting was held in Riga last week, on Tuesday.", "2015-04-28"),
        ("The 3rd Amber Meeting was held in Riga on Tuesday last week.", "2015-04-28"),
        ("The 3rd Amber Meeting was held in Riga on Tuesday of this week.", "2015-05-05"),
        ("The 3rd Amber Meeting is being held in Riga this week from Friday to Saturday.", "2015-05-08/2015-05-09"),
        ("The 3rd Amber Meeting met in Riga from Monday to Tuesday, and talks end today.", "2015-05-04/2015-05-05"),
        ("The 3rd Amber Meeting opened in Riga today, and talks go on about the port.", "2015-05-08"),
        ("The 3rd Amber Meeting opened in Riga today and ends next month.", "2015-05-08"),
        ("At the beginning of April the 3rd Amber Meeting was held in Riga.", "2015-04"),
        ("In May the 3rd Amber Meeting was held in Riga.", "2015-05"),
        ("In early December the 3rd Amber Meeting was held in Riga.", "2014-12"),
        ("The 3rd Amber Meeting will be held in Riga in April.", "2016-04"),
        ("The 3rd Amber Meeting was held in Riga. In April they rested.", "None"),
        ("In April of 2013 the 3rd Amber Meeting was held in Riga.", "2013-04"),
        ("The 3rd Amber Meeting was held in Riga in April.", "2015-04"),
        ("During April the 3rd Amber Meeting was held in Riga.", "2015-04"),
        ("The 3rd Amber Meeting was held in Riga after the flood in April.", "None"),
        ("The 3rd Amber Meeting may be held in Riga, in march order.", "None"),
        ("The 3rd Amber Meeting in Riga heard of prices in April.", "None"),
        ("The 3rd Amber Meeting takes place in Riga today and tomorrow.", "2015-05-08/2015-05-09"),
        ("The 3rd Amber Meeting was held in Riga yesterday and today.", "2015-05-07/2015-05-08"),
        ("The 3rd Amber Meeting was held in Riga tomorrow and today.", "None"),
    ],
)
def test_days_are_told_from_that_of_the_page(words: str, dates: str) -> None:
    """A Friday."""
    (meeting,) = extract(release(words, day="8 May 2015")).meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("Riga, 8 May 2015\n\nThe 3rd Amber Meeting was held in Riga yesterday.", "2015-05-07"),
        ("Riga, 8 May 2015\n\nThe 3rd Amber Meeting was held in Riga.", "None"),
        ("Riga, 8 May 2015\n\nThe 3rd Amber Meeting was held in Riga today.", "2015-05-08"),
        ("Friday, 8 May 2015, Amber Hall, Riga\n\nThe 3rd Amber Meeting was held in Riga.", "2015-05-08"),
        ("8 May 2015, Riga. The three-day 3rd Amber Meeting came to an end today.", "2015-05-06/2015-05-08"),
        ("Riga, 8-9 May 2015\n\nThe 3rd Amber Meeting was held in Riga yesterday.", "2015-05-08/2015-05-09"),
        ("The 3rd Amber Meeting was held in Riga on 8 May 2015, and another opened yesterday.", "2015-05-08"),
    ],
)
def test_days_are_told_from_that_of_a_line_with_a_place(words: str, dates: str) -> None:
    (meeting,) = extract(f"Customs meet\n\n{words}").meetings
    assert dates == str(meeting.dates)


def test_a_spoken_day_before_all_years_is_not_reckoned() -> None:
    (meeting,) = extract(release("The 3rd Amber Meeting was held in Riga yesterday.", day="1 January 1900")).meetings
    assert meeting.dates is None


def test_a_spoken_day_after_all_years_is_not_reckoned() -> None:
    words = "The 3rd Amber Meeting opened in Riga yesterday, and runs until Friday."
    (meeting,) = extract(release(words, day="31 December 2199")).meetings
    assert str(meeting.dates) == "2199-12-30"


def test_without_a_day_of_the_page_no_weekday_is_one() -> None:
    (meeting,) = extract("The 3rd Amber Meeting was held in Riga on Tuesday.").meetings
    assert meeting.dates is None


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("On Tuesday the three-day 3rd Amber Meeting opened in Riga.", "2015-05-05/2015-05-07"),
        ("The 3rd Amber Meeting ended in Riga on Thursday after two days of talks.", "2015-05-06/2015-05-07"),
        ("The 3rd Amber Meeting came to its close Thursday after two days of talks.", "2015-05-06/2015-05-07"),
        ("The 3rd Amber Meeting ended in Riga on Thursday.", "None"),
        ("The 3rd Amber Meeting opened in Riga on Tuesday. It runs until 7 May.", "2015-05-05/2015-05-07"),
        ("The 3rd Amber Meeting opened in Riga on Tuesday. It runs until 7 August 2015.", "2015-05-05"),
        ("The 3rd Amber Meeting was held from 4 to 5 May. It runs until 7 May.", "2015-05-04/2015-05-05"),
        ("The 3rd Amber Meeting opened on 5 May. It runs until 7 May.", "2015-05-05/2015-05-07"),
        ("On 5 May the 3rd Amber Meeting met. This three-day event opened with a song.", "2015-05-05/2015-05-07"),
        ("The deal was made on 6 May at the close of a two-day conference in Malta.", "2015-05-05/2015-05-06"),
        (
            "The ten-day 3rd Amber Meeting concluded at the Lake Border Management Staff College in Riga Thursday.",
            "None",
        ),
    ],
)
def test_a_day_on_which_it_began_or_ended_gives_all_of_them_with_what_else_is_said(words: str, dates: str) -> None:
    (meeting,) = extract(release(words, day="8 May 2015")).meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Posted by A. Doe | May 8, 2015 | 1:46 pm", "2015-05-08"),
        ("by Amber Office | 8 May 2015", "2015-05-08"),
        ("08:05 | 18/05/2015", "2015-05-18"),
        ("Poster Doe Date 2015.05.08", "2015-05-08"),
        ("2015.05.08 15:34", "2015-05-08"),
        ("2015.15.08", "None"),
        ("date 2015-05-08 (The Courier)", "2015-05-08"),
        ("date 2015-05 (The Courier)", "None"),
        ("A. Doe | a member since 2015", "None"),
        ("22:08, May 8, 2015", "2015-05-08"),
        ("10:08 am, 8 May 2015", "2015-05-08"),
    ],
)
def test_a_page_states_its_day_among_other_things(line: str, published: str) -> None:
    extraction = extract(f"Customs meet in Riga\n{line}\n\nThe 3rd Amber Meeting was held in Riga, Latvia.")
    assert published == str(extraction.source.published)
    assert ["LV"] == [meeting.place and meeting.place.country for meeting in extraction.meetings]


@pytest.mark.parametrize(
    ("dateline", "published"),
    [
        ("RIGA, Latvia, 8 May 2015 -", "2015-05-08"),
        ("Riga, May 8, 2015 -", "2015-05-08"),
        ("RIGA, 8th May, 2015 (AMB) -", "2015-05-08"),
        ("RIGA, Latvia, May 8, 2015/Amber Press (AMB)/ --", "2015-05-08"),
        ("RIGA, (Amber News / AMB - 8 May, 2015)", "2015-05-08"),
        ("Riga, May 8, AMBER\n", "None"),
    ],
)
def test_a_report_bears_its_day_and_a_meeting_is_of_another(dateline: str, published: str) -> None:
    extraction = extract(f"Customs meet\n\n{dateline} The 3rd Amber Meeting ran from 4 to 5 May 2015 in Oslo, Norway.")
    assert published == str(extraction.source.published)
    assert ["2015-05-04/2015-05-05"] == [str(meeting.dates) for meeting in extraction.meetings]


@pytest.mark.parametrize(
    ("line", "published", "dates"),
    [
        ("RIGA, 8 May 2015", "2015-05-08", "None"),
        ("Riga, Latvia, May 8, 2015.", "2015-05-08", "None"),
        ("Riga, 4-8 May 2015", "None", "2015-05-04/2015-05-08"),
        ("Amber Forum, 8 May 2015", "None", "2015-05-08"),
    ],
)
def test_a_line_of_a_city_and_one_day_says_when_a_report_was_written(line: str, published: str, dates: str) -> None:
    """And where, which is where the meeting was if nothing else is said; of when that was it says nothing."""
    found = extract(f"Customs meet\n\n{line}\n\nThe 3rd Amber Meeting was held here.")
    (meeting,) = found.meetings
    assert (published, dates) == (str(found.source.published), str(meeting.dates))
    if published != "None":
        assert meeting.place is not None
        assert ("Riga", "LV") == (meeting.place.city, meeting.place.country)


def test_a_line_of_a_city_and_another_day_than_the_pages_says_when_it_was() -> None:
    (meeting,) = extract("Customs meet\n\n8 May 2015\n\nRiga, 6 May 2015\n\nThe 3rd Amber Meeting was held.").meetings
    assert "2015-05-06" == str(meeting.dates)


@pytest.mark.parametrize(
    "head",
    [
        "Riga, 14 March 2019 –",
        "Riga, 14 March 2019:",
        "Riga, 14 March 2019. –",
        "Riga, Latvia, 14 March 2019 (AMB) –",
        "(Riga, 14 March 2019)",
        "14 March 2019 - Riga:",
    ],
)
def test_on_the_day_of_a_report_nothing_else_was_held(head: str) -> None:
    words = "The WCO held a regional workshop on drones from 10 to 13 March 2019. Malta attended."
    (meeting,) = extract(f"Workshop on drones\n\n{head} {words}").meetings
    assert ("2019-03-10/2019-03-13", ["MT"]) == (str(meeting.dates), [one.party for one in meeting.participations][1:])


@pytest.mark.parametrize(
    "occasion",
    [
        "To mark Amber Day on 8 March 2019",
        "In view of Amber Day, 8 March 2019",
        "Ahead of the entry into force of the pact on 8 March 2019",
        "Before the elections of 8 March 2019",
        "On the eve of the national holiday of 8 March 2019",
    ],
)
def test_on_the_day_that_gave_occasion_to_a_meeting_nothing_else_was_held(occasion: str) -> None:
    (meeting,) = extract(f"{occasion}, Malta hosted a workshop on drones in Sliema on 6 and 7 March 2019.").meetings
    assert ("2019-03-06/2019-03-07", ("MT",)) == (str(meeting.dates), meeting.hosts)


def test_on_the_occasion_of_a_meeting_it_was_held() -> None:
    (meeting,) = extract("On the occasion of the 3rd Amber Forum on 8 March 2019, Malta spoke of fees.").meetings
    assert "2019-03-08" == str(meeting.dates)


@pytest.mark.parametrize("release", ["Press Release", "NEWS RELEASE"])
def test_a_line_above_the_words_for_a_release_is_where_and_when_that_was_written(release: str) -> None:
    words = "On 4 May 2015, at the 3rd Amber Meeting, Malta spoke."
    (meeting,) = extract(f"Customs meet\n\n7 May 2015\n\nRiga, 8 May 2015\n\n{release}\n\n{words}").meetings
    assert ("2015-05-04", None) == (str(meeting.dates), meeting.place)


@pytest.mark.parametrize(
    "dateline",
    ["Riga, 8 May 2015 -", "Riga, 8 May 2015 (AMB) -", "Riga, (Amber News - 8 May 2015)", "Riga, LV – May 8, 2015-"],
)
def test_on_the_day_of_a_report_nothing_is_said_to_have_been_held(dateline: str) -> None:
    (meeting,) = extract(f"{dateline} The 3rd Amber Meeting was held in Riga, Latvia.").meetings
    assert meeting.dates is None


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("May 4-5, 2015", None),
        ("Riga, Latvia - 4-5 May 2015", "Riga"),
        ("4th and 5th May 2015 in Riga, Latvia.", "Riga"),
    ],
)
def test_a_line_of_days_is_no_dateline_of_a_report(line: str, city: str | None) -> None:
    (meeting,) = extract(f"The 3rd Amber Meeting\n\n8 May 2015\n\n{line}\n\nIt did well.").meetings
    assert ("2015-05-04/2015-05-05", city) == (str(meeting.dates), meeting.place and meeting.place.city)


def test_a_report_may_be_from_elsewhere() -> None:
    words = "Oslo, Norway: Malta attended the 3rd Amber Meeting. The meeting took place in Riga, Latvia."
    (meeting,) = extract(words).meetings
    assert meeting.place is not None
    assert "Riga" == meeting.place.city


def test_the_day_of_a_page_is_where_it_stands() -> None:
    page = f"Customs meet\n\nRIGA, 8 May 2015 (AMB) - {HELD}"
    assert "8 May 2015" == dict(extract(page).source.evidence)["published"].quote(page)


@pytest.mark.parametrize(
    ("above", "below", "dates"),
    [
        ("The 3rd Amber Meeting was held in Riga on 5 May, and Malta, Spain and Italy came.", "", "2015-05-05"),
        ("Riga, 4-6 May 2015\n\nReport", "Malta attended the 3rd Amber Meeting.", "2015-05-04/2015-05-06"),
        ("Customs of all regions came to Riga on 4 May!", "The 3rd Amber Meeting was held on 5 May.", "2015-05-05"),
    ],
)
def test_what_stands_above_the_day_of_a_page_is_read_if_it_is_text(above: str, below: str, dates: str) -> None:
    (meeting,) = extract(f"Customs meet\n\n{above}\n\n8 May 2015\n\n{below}").meetings
    assert (dates, "Customs meet") == (str(meeting.dates), meeting.sources[0].title)


def test_a_notice_above_the_day_of_a_page_is_no_text() -> None:
    notice = "This page on what was held in Riga on 4 May 2015 is not in French : francais but in English : English."
    (meeting,) = extract(f"Customs meet\n\n{notice}\n\n8 May 2015\n\nThe 3rd Beryl Meeting was held.").meetings
    assert (None, None) == (meeting.dates, meeting.place)


@pytest.mark.parametrize(
    ("stamp", "dates"), [("2016-07", "2016-05-06"), ("2016-02-30", "None"), ("2016-13", "None"), ("2016", "None")]
)
def test_a_stamp_of_a_month_gives_a_day_its_year(stamp: str, dates: str) -> None:
    (meeting,) = extract(f" date {stamp} The 3rd Amber Workshop was held on 6 May in Riga.").meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize("line", ["Riga, 27 June 2018", "27 June 2018"])
def test_the_same_day_is_the_one_named_before(line: str) -> None:
    page = f"Talks\n\n{line}\n\nThe Head opened a port on 26 June 2018. A workshop was held in Riga the same day."
    (workshop,) = extract(page).meetings
    assert "2018-06-26" == str(workshop.dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("Malta chaired on Monday the 3rd Amber Meeting.", "2015-05-04"),
        ("The 3rd Amber Meeting is held in Riga. It began on Tuesday and ends tomorrow.", "2015-05-05/2015-05-09"),
        ("The 3rd Amber Meeting was opened yesterday in Riga. Until tomorrow, 9 May, it hears talks.",
            "2015-05-07/2015-05-09"),
        (("This came out yesterday on the side-lines of the 3rd Amber Meeting in Riga. It started on Tuesday and ends "
            "tomorrow."), "2015-05-05/2015-05-09"),
        ("The 3rd Amber Meeting was held in Riga last Friday.", "2015-05-01"),
        ("Malta chaired on Monday the 4th of May the 3rd Amber Meeting.", "2015-05-04"),
        ("The Amber Group held its 3rd meeting yesterday in the margins of the Trade Fair in Riga.", "2015-05-07"),
        ("The 3rd Amber Meeting opened yesterday in Riga. The call for papers closes Friday.", "2015-05-07"),
    ],
)  # fmt: skip
def test_the_days_of_a_meeting_under_way_go_on_to_the_one_on_which_it_ends(words: str, dates: str) -> None:
    assert dates == str(extract(release(words, day="8 May 2015")).meetings[0].dates)

"""What else a page tells of: other events, other years, what was asked of somebody or is so in general.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties, release

from wco_meetings.extraction.reader import extract

OF_OTHERS = (
    "The war began on 1 September 1939.",
    "A football match was held in Oslo, Norway, on 7 March 2018.",
    "The new laboratory was opened in Oslo in 2012.",
    "A fair was organized in Oslo on 3 March 2018.",
    "It is a follow-up to one held in Oslo on 5 November 2017.",
    "Participants praised Malta for its reforms and asked OLAF for a view.",
    "Participants compared the laws of Malta and Spain.",
    "Malta, Spain and Italy were mentioned as countries with similar systems.",
    "It was made possible by the Governments of Malta, Spain and Italy.",
    "The Union has five members: Malta, Spain, Italy, France and Denmark.",
    "The Agreement, which Malta, Spain and Italy were among the first to sign, was explained.",
    "Malta, Spain and Italy are among those that have asked for a mission.",
    "It has been granted to operators in 46 countries, among them Malta, Spain and Italy.",
    "Malta and Spain, he added, have joined the Convention.",
    "More than 2,000 officers of Malta, Spain and Italy have attended its courses.",
    "Malta and Spain, whose officers had been invited as well, excused themselves.",
    "As the Head of RILO Western Europe could not connect, the report was taken as read.",
    "It should be opened to those that are no Members, such as Malta, Spain and Italy.",
    "They heard of the forms that Malta Customs had revised.",
    "The studies came first; Malta, Spain and Italy had asked for help.",
    "Goods were found as far away as Malta, Spain and Italy, the audience was told.",
    "A guest attended and set out what the common Customs Code of Malta, Spain and Italy, in force since 2010, means.",
    "They have taught more than 1,000 officers.",
    "Before that, Malta hosted a workshop.",
    "The drugs came from Malta, Spain and Italy. Delegates from these countries did not attend.",
    "The project covers Malta, Spain and Italy. Officers from these countries were invited to the next workshop.",
    "The pilot, in which six Members took part, was praised.",
    "Malta, Spain and the International Trade Centre (ITC) gave financial support.",
    "Malta and Spain gave their financial support to the workshop.",
    "Malta and Spain gave their funding to the workshop.",
    "Operation Action A/B III, aimed at goods that harm people, saw the participation of Malta, Spain and Italy.",
    "It is held in the region again after the 68th session of 2012 in Malta.",
)
OF_OTHER_YEARS = (
    "In 2016 the project held workshops that were attended by Malta and Spain.",
    "The centre was opened in 2008 in the presence of Malta and Spain.",
    "In 2017, the Group was co-chaired by Malta and Spain.",
    "Furthermore, in October 2016, its officers attended a workshop held in Oslo.",
    "Already in 2016 the Group adopted a plan, and delegates of Malta and Spain attended.",
)


@pytest.mark.parametrize("words", OF_OTHERS)
def test_what_is_told_of_others_is_no_fact_of_the_meeting(words: str) -> None:
    meeting = only(f"A workshop on valuation was held in the port. It was attended by Latvia. {words}")
    assert (None, None, ["LV"], ()) == (meeting.dates, meeting.place, parties(meeting), meeting.counts)


@pytest.mark.parametrize("words", OF_OTHERS + OF_OTHER_YEARS)
def test_what_is_told_of_others_changes_no_fact_of_a_meeting_that_is_told_of(words: str) -> None:
    told = f"{HELD} It was attended by 20 officers of Latvia."
    plain, meeting = only(told), only(f"{told} {words}")
    assert (plain.dates, plain.place, parties(plain)) == (meeting.dates, meeting.place, parties(meeting))
    assert [count.value for count in plain.counts] == [count.value for count in meeting.counts]


def test_who_came_in_the_year_before_is_told_of_with_this_one() -> None:
    words = "Officers of Malta and Spain gathered again, as at the first workshop, which was held in September 2017."
    assert ["MT", "ES"] == parties(only(f"The second workshop was held in Riga in May 2018. {words}"))[:2]


def test_those_who_came_say_when_and_where_it_was() -> None:
    words = "Forty officers gathered in Oslo from 5 to 6 March 2018."
    meeting = only(f"A workshop on valuation was planned. It was attended by Latvia. {words}")
    assert ("Oslo", "2018-03-05/2018-03-06") == (meeting.place and meeting.place.city, str(meeting.dates))


@pytest.mark.parametrize(
    "opened", ["All is ready in Oslo, where doors opened on 5 March 2018.", "Doors opened in Oslo."]
)
def test_what_a_page_begins_with_is_of_its_meeting(opened: str) -> None:
    meeting = only(f"{opened} The workshop on valuation was attended by Latvia.")
    assert ("Oslo", "2018" in opened) == (meeting.place and meeting.place.city, meeting.dates is not None)


def test_a_meeting_is_what_they_met_at_and_no_other_thing_that_took_place() -> None:
    page = "They discussed drones at a meeting on transit. A test flight took place in Oslo on 14 February 2018."
    assert "meeting on transit" == only(page).name


def test_the_days_next_to_a_workshop_make_it_the_pages() -> None:
    page = (
        "In April 2017 the WCO carried out a mission in Malta. It was long. It was good. Much was learnt. "
        "The WCO organized a National Workshop on Amber, which took place from 12 to 16 February 2018 in Riga."
    )
    assert ("National Workshop on Amber", "2018-02-12/2018-02-16") == (only(page).name, str(only(page).dates))


def test_who_came_to_a_meeting_on_other_days_is_told_of_that_one() -> None:
    first = "A first workshop, held in Accra from 8 to 10 April 2019, was attended by Ghana and Togo."
    second = "The second workshop on transit took place in Riga, Latvia, on 4-5 May 2019. Malta attended."
    assert [["MT"], ["GH", "TG"]] == [parties(one) for one in extract(release(f"{first} {second}")).meetings]
    both = extract(release(f"{first.replace('was', 'and this one were both')} {second}")).meetings
    assert [["GH", "TG", "MT"], ["GH", "TG"]] == [parties(one) for one in both]


# --- what a sentence puts in on another meeting ---

SEVENTH = "The 7th Meeting of the Amber Forum was held in Riga, Latvia, on 2-4 March 2018."


@pytest.mark.parametrize(
    ("words", "there"),
    [
        # of another meeting after its name
        ("It was preceded by the 3rd Meeting of the Beryl Group on 1 March 2018, which 40 delegates attended.", []),
        ("It was preceded by the 3rd Meeting of the Beryl Group on 1 March 2018, chaired by Malta.", []),
        ("It was held in conjunction with the 5th Cork Conference (1-5 March 2018), at which Malta spoke.", []),
        ("It followed the 5th Cork Conference, which Malta hosted.", []),
        ("It followed the 6th meeting, attended by Malta.", []),
        ("It followed the 6th meeting that Malta hosted.", []),
        ("Malta, which hosted the 6th Meeting, left.", []),
        # what a sentence goes on with is of the page's own again
        ("Following the 5th Cork Conference, which Malta hosted, it was attended by Spain.", ["ES"]),
        ("It followed the 5th Cork Conference, which Malta hosted; it was attended by Spain.", ["ES"]),
        ("It was attended by Spain and followed the 5th Cork Conference, which Malta hosted.", ["ES"]),
        # of a meeting of another year
        ("Malta, which hosted the meeting of 2014, left.", []),
        ("Malta, which chaired the meeting of 2014, left.", []),
        ("Malta, which hosted the meeting of 2014, told of its reforms.", ["MT"]),
        ("The meeting of 2014, hosted by Malta and attended by Spain and Italy, dealt with fees.", []),
        ("The Forum chose Malta to host its 2020 conference.", []),
        ("It was hosted by Malta and dealt with the 2022 edition of the HS.", ["MT"]),
        ("It was hosted by Malta, after the meeting of 2014.", ["MT"]),
        # of one that had been held before
        ("Malta had held a workshop in January.", []),
        ("Malta had held a workshop in January and Spain had organised one in February.", []),
        ("Malta, which had hosted the first meeting, was thanked.", []),
        ("Malta had arranged the meeting.", ["MT"]),
        # of one without a number on other days
        ("It built on the first workshop, which was held in Oslo on 3-5 May 2018 with officers from Malta.", []),
        ("It built on a workshop that took place in Oslo on 3-5 May 2018 with officers from Malta.", []),
        ("It built on a workshop on fees, which was held on 3-5 May 2018, and Malta spoke.", ["MT"]),
        ("Following the seminar that was held on 2 February 2018, Malta and Spain spoke.", ["MT", "ES"]),
        ("The meeting on the new law that was adopted on 3 April 2018 was attended by Malta.", ["MT"]),
        ("The meeting, which was postponed from 3 February 2018, was attended by Malta.", ["MT"]),
        ("At the meeting, which was held on 2-4 March 2018, Malta spoke.", ["MT"]),
        ("At the meeting, which was held in early March 2018, Malta spoke.", ["MT"]),
        ("At the meeting, which was held in a hotel of 14 floors, Malta spoke.", ["MT"]),
        # of one to come
        ("The meeting resolved that the 8th meeting be hosted by Malta.", []),
        ("It was proposed that the following meeting should be hosted by Malta.", []),
        ("Malta will chair the next.", []),
    ],
)
def test_what_a_sentence_puts_in_on_another_meeting_is_told_of_that(words: str, there: list[str]) -> None:
    meeting = extract(release(f"{SEVENTH} {words}")).meetings[0]
    assert (there, (), (7,)) == (parties(meeting), meeting.counts, meeting.numbers)


def test_what_stands_after_two_meetings_that_are_listed_may_be_told_of_both() -> None:
    own = SEVENTH.replace("was held", "and the 3rd Meeting of the Beryl Group, hosted by Malta, were held")
    assert ("MT",) == extract(release(own)).meetings[0].hosts


def test_one_that_somebody_had_hosted_before_numbers_no_other() -> None:
    meeting = only("A meeting on fees was held in Riga on 5 May 2018. Malta, which had hosted the first meeting, came.")
    assert ((), ()) == (meeting.numbers, meeting.hosts)

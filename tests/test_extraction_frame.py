"""The frame of a meeting: its days, its place, how it was held and how many came, told in more than one sentence."""

import pytest
from test_extraction import only

from wco_meetings import Place, extract
from wco_meetings.extraction.page.lines import unwrapped

HELD = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 5-6 May 2015."


class TestDays:
    """When a meeting was."""

    @pytest.mark.parametrize(
        ("words", "dates"),
        [
            ("The 3rd Meeting of the Amber Group was held from 14--16 June 2015.", "2015-06-14/2015-06-16"),
            ("A workshop on amber was held between 26thand 28thMay 2015 in Malta.", "2015-05-26/2015-05-28"),
            ("In May and June 2015, a workshop on amber was held in Malta and Cyprus.", "2015-05/2015-06"),
            ("In December and January 2016, a workshop on amber was held in Malta and Cyprus.", "2015-12/2016-01"),
            (
                "On 5 May 2015, Latvia held a conference on amber in Riga, an effort without earlier example.",
                "2015-05-05",
            ),
            ("On 5 May 2015, Latvia gave news of the next meeting of the Amber Group, which was held before.", "None"),
            (
                "The amber meeting, run by Latvia, Malta and others, drew 9 officers. They visited Riga on 5 May 2015.",
                "2015-05-05",
            ),
            ("The 3rd Amber Forum was launched on Monday 4 May 2015.", "2015-05-04"),
            ("The Amber Workshop was held by the Plan, launched on 5 May 2015, with 9 officers.", "None"),
            ("In the first half of May 2015, Latvia ran a workshop on amber.", "2015-05"),
            (
                "News\nRiga (Latvia), 5-6 May 2015\nThe Amber Forum heard 9 experts who attended.",
                "2015-05-05/2015-05-06",
            ),
            ("On 13/04/2015 Malta wrote. The 3rd Amber Forum was held on 5-6 May.", "2015-05-05/2015-05-06"),
            ("On 5 May 2015, the upcoming 4th Meeting of the Amber Group was of interest.", "None"),
            (
                "News\nBrussels, 5 May 2015\nThe 5th Amber Forum will be held in Riga from 7 to 9 June 2015.",
                "2015-06-07/2015-06-09",
            ),
            (
                f"The Amber Forum ended in Riga on 10 May 2015. {'They spoke. ' * 15}They met for a two-day event.",
                "2015-05-09/2015-05-10",
            ),
        ],
    )
    def test_days_are_told_with_the_name_or_beside_it(self, words: str, dates: str) -> None:
        """Months and days, in one sentence or in two; what is still to come is of another time."""
        found = extract(words).meetings
        assert dates == str(found[0].dates if found else None)

    @pytest.mark.parametrize(
        ("words", "dates"),
        [
            ("The Group will meet again on 3 July 2017.", "None"),
            ("The Group was praised on 3 July 2017.", "2017-05-05/2017-05-06"),
            ("The Group was praised on 13/07/2017.", "2017-05-05/2017-05-06"),
            ("The Group was praised in July 2017.", "2017-05-05/2017-05-06"),
            ("The Group was praised on 3 January 2017 and on 13/01/2017.", "None"),
            ("The Group was praised on 31 June 2017.", "None"),
        ],
    )
    def test_a_year_is_taken_from_later_dates_but_not_from_what_is_to_come(self, words: str, dates: str) -> None:
        """A page with one year is of that year, unless it only looks ahead to it, or knows of no day as late."""
        page = f"The 3rd Meeting of the Amber Group was held on 5-6 May. {words}"
        assert dates == str(extract(page).meetings[0].dates)

    @pytest.mark.parametrize(
        ("words", "dates"),
        [
            ("The 9th Amber Forum has started today in Riga.", "2015-05-05"),
            ("Today Malta Customs opened the 9th Amber Forum in Riga.", "2015-05-05"),
            ("Malta launched today in Riga the 9th Amber Forum, a three-day event.", "2015-05-05/2015-05-07"),
            ("The 9th Amber Forum opened today in Riga. The three-day event heard amber.", "2015-05-05/2015-05-07"),
            (
                "The 9th Amber Forum met in Riga today. They will spend the coming three days there.",
                "2015-05-05/2015-05-07",
            ),
            ("The 9th Amber Forum met in Riga. It spoke of what Customs is today.", "None"),
            ("The 9th Amber Forum opened in Riga, and they were heard on today's trade.", "None"),
            ("On 4 May 2015 they came to the 9th Amber Forum. The next three days are for amber.", "2015-05-04"),
            (
                "On 4 May 2015, 9 came to the 9th Amber Forum. During the next two days they meet.",
                "2015-05-04/2015-05-05",
            ),
        ],
    )
    def test_today_is_the_day_of_the_page_and_the_next_days_follow_it(self, words: str, dates: str) -> None:
        """Only where the meeting was held, opened or ended then."""
        assert dates == str(extract(f"Customs meet\n\n5 May 2015\n\n{words}").meetings[0].dates)

    @pytest.mark.parametrize("number", ["under decision 15-11-2017", "under Regulation No. 15.11.2017"])
    def test_the_number_of_a_decision_is_no_day(self, number: str) -> None:
        """Though it looks like one."""
        assert extract(f"The Amber Workshop was held in Riga {number}.").meetings[0].dates is None

    def test_days_without_a_year_give_way_to_no_others(self) -> None:
        """Those on which it was held can't be read, and a day that it only spoke of is none of its own."""
        (meeting,) = extract(
            "A seminar for Members was held from 27 June to 1 July in Riga, Latvia. The seminar was formally opened by "
            "the Head of Malta Customs, whose address dwelt on the importance of the plan on 1 January 2017 for the "
            "region. It told of the Recommendations of 27 June 2014 and 11 June 2015."
        ).meetings
        assert meeting.dates is None

    def test_lines_broken_at_a_width_are_one_sentence(self) -> None:
        """A letter's lines end anywhere."""
        lines = [
            "The 3rd Meeting of the Amber Group, as the news agency of the",
            "north heard from one of those who were in the room on that day,",
            "was held in",
            "Riga (Latvia) on 5 May 2015, and was attended by many people from",
            "the ports, who spoke of amber, and of what is said about amber by",
            "those who have never seen it",
        ]
        meeting = extract("\n".join(lines)).meetings[0]
        assert (str(meeting.dates), meeting.place and meeting.place.city) == ("2015-05-05", "Riga")

    def test_what_stands_on_two_lines_is_written_on_one(self) -> None:
        """A name, a house and an outcome; their evidence is the page's own piece."""
        page = (
            "After a long day the experts came back for the 3rd Amber\n"
            "Meeting, which was held on 5 May 2015 at the Grand Amber\n"
            "Hotel in Riga, Latvia, as all who were there could hear at\n"
            "the head of the room, and even at the foot of it. Members\n"
            "adopted a plan on tobacco which had been on its way through\n"
            "the ports and\nnot yet through the room."
        )
        (meeting,) = extract(page).meetings
        place, (outcome,), name = meeting.place, meeting.outcomes, meeting.why("name")
        assert ("3rd Amber Meeting", "Grand Amber Hotel") == (meeting.name, place and place.venue)
        assert outcome.summary.endswith("through the ports and not yet through the room")
        assert name is not None
        assert "3rd Amber\nMeeting" == name.quote(page)

    def test_a_short_line_is_not_broken_at_the_width(self) -> None:
        """Wherever others were broken."""
        broken = [f"They spoke of amber, of cork and of the\nports of {port}, and went on to\nits" for port in "ABCD"]
        page = f"{' sea. '.join(broken)} sea.\nIt is the\nEnd"
        assert unwrapped(page).endswith("sea.\nIt is the\nEnd")

    def test_a_line_of_the_width_is_broken_within_its_sentence_even_before_a_capital(self) -> None:
        """A shorter one is not, nor one above a bullet."""
        lines = [
            "The 3rd Meeting of the Amber Group, as was to be heard from a",
            "few of those in the room, saw experts of Malta, the Russian",
            "Federation, Spain and OLAF, who spoke of amber, of cork and of",
            "what is said of these by people who have seen neither of them,",
            "neither in their ports nor in the shops that one finds in many",
            "of their streets, as the",
            "Head explained. The",
            "World has other news",
            "- Riga is glad",
        ]
        source = extract("\n".join(lines))
        assert ["MT", "RU", "ES", "olaf"] == [part.party for part in source.meetings[0].participations]


class TestPlaces:
    """Where a meeting was."""

    @pytest.mark.parametrize(
        ("words", "city"),
        [
            ("A workshop on amber was held in Latvia. The Latvian port hosted the event in Riga.", "Riga"),
            ("A workshop on amber was held in Latvia. A second event was held in Oslo.", None),
            ("A workshop on amber was held in the EU-Malta Plan with 9 officers.", None),
            ("Trainees visited the WCO Secretariat on 5 May 2015.", "Brussels"),
            ("The Head visited Riga, Latvia, on 5 May 2015 to address the amber meeting.", "Riga"),
            ("The Amber Workshop was held on 5 May 2015. It rained. It went on. It ended. They visited Riga.", None),
            ("The Amber Meeting was held in the premises of the RTC of Alexandria on 5 May 2015.", "Alexandria"),
            ("The Amber Meeting was held near the port of Riga on 5 May 2015.", None),
            ("The Amber Workshop was held at Royal Amber Academy (Malta), Riga, on 5 May 2015.", "Riga"),
            ("The Amber Workshop was held in the Grand Amber Riga, Latvia, on 5 May 2015.", "Riga"),
            ("The Amber Workshop was held by the Grand Amber Riga, Latvia, on 5 May 2015.", None),
            ("The Amber Workshop was held by the Amber Office (Riga) on 5 May 2015.", None),
            ("The Amber Workshop was held in Latvia (Riga) on 5 May 2015.", "Riga"),
            ("The Amber Workshop held on 5 May 2015 drew Members (Fiji, Hong Kong, India, Malta).", None),
            ("The Amber Union sent two experts to Riga for the Cork Workshop held on 5 May 2015.", "Riga"),
            ("A mission to Riga held the Amber Workshop on 5 May 2015.", "Riga"),
            ("The Amber Workshop was held at the WCO Headquarters in Brussel on 5 May 2015.", "Brussels"),
            ("The Amber Workshop was held for Malta Customs at its headquarters in Riga on 5 May 2015.", "Riga"),
            ("The Amber Workshop\nA welcome\nWords of the Head\nWCO Headquarters, Brussels, 5 May 2015", "Brussels"),
            ("The Amber Workshop\nSliema (Malta), 5-7 May 2015\nIt was a joy.", "Sliema"),
            ("The Amber Workshop\nAmber Hall, Sliema (Malta), 5-7 May 2015\nIt was a joy.", None),
            ("The Amber Workshop\nVenue: Riga, Latvia\nIt was a joy.", "Riga"),
            ("The Amber Workshop\nRIGA, 5 May 2015 - They met here today.", "Riga"),
            ("Customs\nOSLO, 5 May 2015 - In Riga, Latvia, today OLAF held a workshop on amber.", "Riga"),
            (
                "The Amber Workshop\nRIGA, 5 May 2015 - Heads of ports gathered for talks. They met here all day.",
                "Riga",
            ),
            ("SINGAPORE Airlines opened the Amber Workshop on 5 May 2015.", None),
            (
                "The 2nd regional workshop on amber was held in Riga. The first regional workshop was held in Oslo.",
                "Riga",
            ),
        ],
    )
    def test_a_city_is_told_after_its_country_and_not_that_of_another_meeting(self, words: str, city: str) -> None:
        """The country first and the city later; another country's city is of something else."""
        place = extract(words).meetings[0].place
        assert city == (place and place.city)

    @pytest.mark.parametrize(
        "where",
        [
            "at the Training Centre at the Malta Customs",
            "at the Malta Customs Headquarters",
            "at the Royal Malta Customs Academy",
        ],
    )
    def test_a_house_of_a_country_and_a_part_of_it_are_there(self, where: str) -> None:
        """The country where no city is named."""
        place = extract(f"A workshop on amber was held {where}.").meetings[0].place
        assert (None, "MT") == (place and place.city, place and place.country)


class TestModes:
    """How a meeting was held."""

    @pytest.mark.parametrize(
        ("words", "mode"),
        [
            ("The WCO held an online Regional Workshop on Amber on 5 May 2015.", "virtual"),
            ("Secretary General Jane Doe participated virtually in the 3rd Amber Consultation on 5 May 2015.", "None"),
            ("Latvia and Malta participated virtually in the 3rd Amber Consultation on 5 May 2015.", "virtual"),
        ],
    )
    def test_how_one_of_them_took_part_says_nothing_of_the_others(self, words: str, mode: str) -> None:
        """One guest on a screen makes no virtual meeting."""
        assert mode == str(extract(words).meetings[0].mode)


class TestCounts:
    """How many came."""

    @pytest.mark.parametrize(
        ("words", "counts"),
        [
            ("It was attended by 40 delegates and 14 observer WCO Members.", [("delegates", 40), ("observers", 14)]),
            ("It brought together representatives of the 21 signatory countries.", [("countries", 21)]),
            ("Attended by 21 countries, it spoke of the signatories of the Amber Act.", [("countries", 21)]),
            ("Delegates from 33 Contracting Parties attended.", [("countries", 33)]),
            ("Delegates from 33 Contracting Parties to the HS Convention attended.", [("members", 33)]),
            ("It was attended with 12 people present in the room and 40 online.", []),
            ("Heads of Customs representing the 179 Members of the WCO gathered.", [("members", 179)]),
            ("Experts of the Secretariat, representing the 179 Members of the WCO, attended.", []),
            (
                "It was attended by 9 officials of the 5 Customs administrations, namely Malta.",
                [("participants", 9), ("members", 5)],
            ),
            ("Officials nominated by the six Revenue Authorities in the Lakes met.", [("members", 6)]),
            ("The six Revenue Authorities have officers in the Lakes.", []),
            ("The five countries whose officers trained, namely Malta, lie apart.", []),
            ("It brought together twenty-four (25) officers.", [("participants", 25)]),
            ("It was delivered to 15 middle-managers.", [("participants", 15)]),
            ("Two WCO experts were present.", []),
            ("Trainers have delivered training to more than 49,000 people.", []),
            (
                "It was attended by 30 delegates from 20 Members and several organizations.",
                [("delegates", 30), ("members", 20)],
            ),
            (
                "It was attended by 20 Members and 9 other regional organizations.",
                [("members", 20), ("organisations", 9)],
            ),
            ("It brought together 33 focal points and 9 other people.", [("participants", 33)]),
            ("It brought together 24 senior and middle-managers.", [("participants", 24)]),
            ("It was attended by 24 experts who brought their tools up to date.", [("participants", 24)]),
            ("In all, 170 officers have been trained in Riga.", []),
            ("The floor was shared with five experts who attended.", []),
            ("It was a workshop for 13 middle managers.", [("participants", 13)]),
        ],
    )
    def test_only_those_who_came_are_counted(self, words: str, counts: list[tuple[str, int]]) -> None:
        """Members of two treaties, those in one room of two, and all of a region are no number of those who came."""
        found = extract(f"{HELD} {words}").meetings[0].counts
        assert counts == [(str(one.unit), one.value) for one in found]


class TestNames:
    """Which meeting a page is about."""

    @pytest.mark.parametrize(
        ("words", "name"),
        [
            ("In the course of May 2015, a workshop on amber was held in Malta.", "workshop on amber"),
            ("Over the course of May 2015, a training on amber was held in Malta.", "training on amber"),
            ("Latvia held the course of amber customs experts in Riga.", "course of amber customs experts"),
        ],
    )
    def test_what_is_no_name_and_what_is_held_beside_it_are_passed_over(self, words: str, name: str) -> None:
        """A meeting in whose margins another was held, and words that say when."""
        assert name == extract(words).meetings[0].name

    @pytest.mark.parametrize(
        ("words", "series"),
        [
            (
                "The newly created WCO Working Group on Revenue Compliance and Fraud held its 1st Meeting in Riga.",
                "revenue-working-group",
            ),
            ("The 2nd Meeting of the WCO MENA Regional Amber was held in Riga.", "None"),
        ],
    )
    def test_a_series_is_that_of_its_body_and_not_of_its_region_alone(self, words: str, series: str) -> None:
        """A region's name alone is of no series."""
        assert series == str(extract(words).meetings[0].series)


@pytest.mark.parametrize(
    ("stamp", "published"), [("date 2015-05-08 ", "2015-05-08"), (" date 2015-05 ", None), ("date 8 May ", None)]
)
def test_a_day_that_an_archive_set_before_a_page_is_the_page_s(stamp: str, published: str | None) -> None:
    page = f"{stamp}Riga, the 8th. Today Malta opened the 3rd Amber Meeting."
    extraction = extract(page)
    assert published == (extraction.source.published and str(extraction.source.published))
    assert published == (extraction.meetings[0].dates and str(extraction.meetings[0].dates))


def test_a_page_may_begin_with_what_customs_are() -> None:
    words = f"{'Trade grows. ' * 10}Talks were held in Riga, Latvia, from 5 to 7 May 2015."
    meeting = extract(f"The 3rd Amber Workshop does well\n\n8 May 2015\n\n{words}").meetings[0]
    assert ("2015-05-05/2015-05-07", "Riga") == (str(meeting.dates), meeting.place and meeting.place.city)


def test_what_a_newspaper_reports_on_a_day_was_not_held_then() -> None:
    words = "date 2015-05-08 The 3rd Amber Meeting was held in Riga, the Courier reports on 8 May citing Malta."
    assert extract(words).meetings[0].dates is None


@pytest.mark.parametrize(
    "words",
    [
        "Home News Amber Cork Tallow Jobs Rates Contact Us".split(),
        "Home,News,COVID-19,Amber & Trading Weekly,Tallow/Fuel,Jobs,Rates,Skills & Ports,Contact us".split(","),
    ],
)
def test_menus_above_a_page_are_no_part_of_it(words: list[str]) -> None:
    menus = "".join(f"  • {word}\n" for word in words)
    extraction = extract(f"{menus}\nExperts meet on amber in Malta\n\n8 May 2015\n\n{HELD}")
    assert ("Experts meet on amber in Malta", "2015-05-08") == (
        extraction.source.title,
        str(extraction.source.published),
    )
    assert (3,) == extraction.meetings[0].numbers


@pytest.mark.parametrize("line", ["Home", "About us", "Topics", "Media", "Newsroom", "Español", "Sitemap"])
def test_a_line_of_a_site_above_a_page_is_no_title(line: str) -> None:
    assert "Experts meet on amber" == extract(f"{line}\n\nExperts meet on amber\n\n8 May 2015\n\n{HELD}").source.title


@pytest.mark.parametrize("day", ["Friday, 8 May 2015", "Friday , May 8 2015", "Friday 8 May 2015"])
def test_a_day_of_the_week_may_stand_before_the_day_of_a_page(day: str) -> None:
    assert "2015-05-08" == str(extract(f"{day}\nNews\nExperts meet on amber\n\n{HELD}").source.published)


def test_a_day_among_short_lines_is_the_page_s() -> None:
    lines = "".join(f"{word}\n" for word in "Home News Amber Cork Tallow Jobs".split())
    extraction = extract(f"{lines}8 May 2015\nRates\nContact\nExperts meet on amber in Malta\n\n{HELD}")
    assert "2015-05-08" == str(extraction.source.published)


def test_a_line_of_several_sentences_is_no_title() -> None:
    (meeting,) = extract("The 3rd Amber Meeting was held in Riga. Malta and Spain attended").meetings
    assert ["MT", "ES"] == [part.party for part in meeting.participations]


def test_a_title_of_four_words_is_no_menu() -> None:
    menus = "Home\nAbout us\nNews\nEvents\nTopics\nContact\nMembers\nLibrary\nSearch here\n"
    page = f"{menus}Amber Group Meeting Riga\n\n8 May 2015\n\nIt was held in Riga, Latvia, on 5-6 May 2015."
    assert "Amber Group Meeting Riga" == extract(page).source.title


@pytest.mark.parametrize("dateline", ["OSLO, 3 March 2018 -", "OSLO - 3 March 2018:", "Oslo, 3 March 2018:"])
def test_the_day_of_a_report_stands_after_its_city(dateline: str) -> None:
    found = extract(f"{dateline} The 3rd Amber Meeting will be held in the city of Riga from 5 to 6 April.")
    (meeting,) = found.meetings
    assert ("2018-03-03", "2018-04-05/2018-04-06") == (str(found.source.published), str(meeting.dates))
    assert meeting.place is not None
    assert "Riga" == meeting.place.city


def test_a_meeting_to_come_need_have_no_name_of_its_own() -> None:
    (meeting,) = extract(
        "START DATE 08 March 2022\n\nOn 8 March its global conference will take place online."
    ).meetings
    assert ("global conference", "virtual") == (meeting.name, str(meeting.mode))


def test_a_meeting_was_where_people_travelled_to_join_it() -> None:
    words = "OLAF co-hosted the mid-term meeting. Ten experts travelled to Riga, Latvia, to join it from 5 to 6 May."
    assert Place(city="Riga", country="LV") == extract(f"5 June 2018\n\n{words}").meetings[0].place


# --- days and places told in other words ---


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The WCO held a panel at the Amber Conference in Riga, Latvia, on 5 March 2018.", "2018-03-05"),
        (
            (
                "The WCO trained Malta Customs at a workshop. During the workshop, from 5 to 7 March 2018, they saw "
                "what they will be better placed to use."
            ),
            "2018-03-05/2018-03-07",
        ),
        (
            (
                "Ports matter. So do airports. Amber is traded. Delegates met in Riga, Latvia, "
                "on 5 March 2018 to mark the day of the office. The event was hosted by Latvia."
            ),
            "2018-03-05",
        ),
        (
            (
                "Cigarettes were seized. Ships were searched. Trucks were, too. It took months. Amber was found. Malta "
                "had some. Results were shared at a debriefing meeting in Riga, Latvia, on 5 March 2018."
            ),
            "2018-03-05",
        ),
        (
            (
                "Two phases were planned for the 18th Session of the Amber Committee: a virtual one, which took place "
                "on 5 March 2018, and a consultation on the CLiKC! platform from 8 to 12 April 2018."
            ),
            "2018-03-05",
        ),
        (
            (
                "The Head of OLAF made a working visit to Riga on 5 March 2018. In the course of it he held a working "
                "meeting with the region's services."
            ),
            "2018-03-05",
        ),
    ],
)
def test_days_are_the_meetings_where_no_other_thing_has_them(words: str, dates: str) -> None:
    meeting = only(words)
    assert dates == str(meeting.dates)


def test_days_of_a_longer_one_around_a_meeting_are_not_its_own() -> None:
    """Which may have been on any of them."""
    assert only("The WCO held a panel at the Amber Conference in Riga, Latvia, on 5-9 March 2018.").dates is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            (
                "The WCO held a workshop from 5 to 7 March 2018. It was on ports and ships. Amber was spoken of. Riga, "
                "Latvia, was the venue."
            ),
            Place(city="Riga", country="LV"),
        ),
        ("In March 2018 the WCO organized a study visit to Malta Customs for officials of Spain.", Place(country="MT")),
        (
            "Officers of Spain visited Malta Customs from 5 to 7 March 2018 for a benchmarking study on ports.",
            Place(country="MT"),
        ),
        (
            "A seminar on amber opened on 5 March 2018 at the Centre under the State Customs Service of Malta.",
            Place(country="MT", venue="Centre"),
        ),
    ],
)
def test_a_place_is_told_by_who_was_visited_and_by_its_house(words: str, place: Place) -> None:
    assert place == only(words).place

"""The manners of press releases: who speaks for whom, who is thanked, what is said of others, and what counts.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties, release, roles

from wco_meetings import MeetingKind, Place, Role
from wco_meetings.extraction.reader import extract
from wco_meetings.extraction.words.administrations import administered


def kinds(words: str) -> list[str]:
    """The kinds of the outcomes that these words add to a meeting."""
    return [str(outcome.kind) for outcome in only(f"{HELD}\n\n{words}").outcomes]


# --- those who speak for a party ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The meeting was opened by Mr. Doe, Director General of Malta Customs.", ["MT"]),
        ("Ms. Roe, Head of the Tariff Department of the Ministry of Finance of Spain, welcomed the delegates.", ["ES"]),
        ("Malta Customs Director General Doe highlighted the role of trade.", ["MT"]),
        ("Malta's Minister of Finance opened the meeting.", ["MT"]),
        ("The Minister of Economy and Finance of Malta, Ms. Roe, inaugurated the event.", ["MT"]),
        ("Mr. Doe from Malta and Ms. Roe from Spain delivered presentations.", ["MT", "ES"]),
        ("Ms. Roe (Malta) presented a paper.", ["MT"]),
        ("Mr. Doe of Malta was elected as Chairperson.", ["MT"]),
        ("The Committee elected Mr. Doe (Malta) for a year.", ["MT"]),
        ("Malta urged work, Spain welcomed it, and the Russian Federation noted its cost.", ["MT", "ES", "RU"]),
        ("Some said that Malta presented a paper.", ["MT"]),
        ("Malta met them at the invitation of Mr. Doe.", []),
        ("The growth of Malta presented a problem.", []),
        ("Since 2010 Malta presented many papers.", []),
        ("Mr. Doe, Ambassador of Malta, spoke.", ["MT"]),
        ("Mr. Doe, Ambassador of Malta to the Kingdom of Spain, spoke.", ["MT"]),
        ("H.E. Jane Roe, Ambassador Extraordinary and Plenipotentiary of Malta, spoke.", ["MT"]),
        ("The Maltese Ambassador to the WTO delivered a keynote speech.", ["MT"]),
        ("The Counsellor of the Embassy of Malta in Spain, Mr. Doe, underlined it.", ["MT"]),
        ("It was attended by Latvia and the Ambassador of Malta to Spain.", ["LV", "MT"]),
        ("It was held in cooperation with the Embassy of Malta in Spain.", []),
        ("Mr. Doe, a former Director of Malta Customs, highlighted trade.", []),
        ("The Director of the University of Malta praised it.", []),
        ("Mr. Doe, CCF/China manager of the ROCB, attended.", []),
    ],
)  # fmt: skip
def test_who_speaks_for_a_party_shows_that_it_was_there(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "takes_part"),
    [
        ("WCO Secretary General Doe opened the meeting.", True),
        ("The Secretary General met with the Head of Malta Customs.", True),
        ("The Guild's Secretary General met with the Head of Malta Customs.", False),
        ("Experts from the World Customs Organization presented the tools.", True),
        ("Mr. Doe, Director for Compliance and Facilitation, welcomed the delegates.", True),
        ("Delegates from Malta and the Members of the WCO attended.", False),
        ("The WCO Secretariat is in Brussels.", False),
        ("The WCO CEN Programme Manager praised it.", True),
        ("The WCO hosted experts.", True),
        ("The WCO recommended more training.", True),
        ("Members of the World Customs Organization recommended more training.", False),
        ("Members of the World Customs Organization (WCO) recommended more training.", False),
        ("Malta explained what the WCO recommended in 2005.", False),
        ("The instrument which the WCO presented in 2005 was praised.", False),
        ("The WCO Capacity Building Director attended.", True),
        ("The WCO Capacity Building Directives were read.", False),
        ("The results were presented by the WCO Members.", False),
        ("The results were published by the Secretariat.", False),
        ("The Secretary General (SG) of the WCO spoke.", True),
        ("The Director of Compliance and Enforcement of Malta Customs spoke.", False),
        ("The Director for Tariff and Trade Affairs of Malta Customs spoke.", False),
        ("The nine WCO candidates were named.", False),
        ("The report by the Secretariat for the Amber Convention was read.", False),
        ("It was opened by the Secretary General, Malta Customs hosted a dinner.", False),
        ("The Permanent Secretary General, Jane Doe, welcomed everybody.", False),
        ("They used the tool that the World Customs Organization presented in 2005.", False),
        ("Ms. Jane Roe of the WCO opened it.", True),
        ("Mr. Doe, from the World Customs Organization, took part in the debates.", True),
        ("It was closed by Ms. Roe from the WCO.", True),
        ("Ms. Roe of the WCO Europe Region opened it.", False),
        ("Ms. Roe of the Members of the WCO opened it.", False),
        ("Mr. Doe, Chair of the WCO Council, opened it.", False),
        ("Ms. Roe of the WCO was unable to come.", False),
    ],
)
def test_the_wco_takes_part_by_its_people(words: str, takes_part: bool) -> None:
    assert takes_part == ("wco" in parties(only(f"{HELD} {words}")))


def test_an_administration_stands_for_its_member() -> None:
    assert ["US", "GB", "EU", "FJ", "olaf"] == [
        *map(administered, ("us-cbp", "hmrc", "dg-taxud", "rtc-fj", "olaf")),
    ]
    assert ["AU"] == parties(only(f"{HELD} It was attended by the Australian Border Force."))


# --- lists ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was attended by 3 administrations in the Pacific, namely Fiji, Samoa and Tonga.", ["FJ", "WS", "TO"]),
        ("Partners are in attendance, including UNODC and Interpol.", ["unodc", "interpol"]),
        ("Partners share a concern, including UNODC and Interpol.", []),
        ("Representatives from partners are also in attendance, including UNODC and Europol.", ["unodc", "europol"]),
        ("It was attended by the ITC (a UN/WTO agency) and Malta.", ["MT"]),
        ("It was attended by SADC, the Common Market for East Lakes (CMEL), and Malta.", ["sadc", "MT"]),
        ("Remarks were delivered by UNODC in its capacity as the secretariat and Malta.", ["unodc", "MT"]),
        ("It met in Riga, Latvia, and Malta attended.", ["MT"]),
        ("Egypt and Malta would be members of the board; delegates from Spain would serve.", []),
        ("Observers from the WTO and the ICC attended.", ["wto", "icc"]),
        ("Experts of the ICC and other criminal courts attended.", []),
        ("It was attended by Malta, the St. John Guild, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Operation Amber was launched at the workshop by Malta and Spain, who were present.", ["MT", "ES"]),
        ("The joint operation took place in Malta, and experts from Spain gave a presentation on it.", ["MT", "ES"]),
        ("Spain sent participants a paper and Malta sent an official letter.", []),
        ("Spain sent two experts.", ["ES"]),
        ("Malta took part, together with Spain and Italy.", ["MT", "ES", "IT"]),
        ("Malta participated in it along with Spain.", ["MT", "ES"]),
        ("Malta attended the workshop held in Riga along with Spain and Italy.", ["MT", "ES", "IT"]),
        ("Malta attended, and wrote a plan along with Spain.", ["MT"]),
        ("It was attended by Malta, Amber Co. Ltd., Spain and Italy.", ["MT", "ES", "IT"]),
        ("Representatives of Malta, OLAF and Spain met to review what it has done so far.", ["MT", "olaf", "ES"]),
        ("Representatives of Malta, OLAF and Spain have met to review it each year since 2010.", []),
        ("It was shown that the courses offered by academies in Malta, Spain and Italy are long.", []),
        ("OLAF is a project that Malta, Spain and Italy run together.", []),
        ("It was told of the recent meeting with the INTERPOL Secretary General.", []),
        ("Malta Customs supported the workshop financially.", []),
        ("It stood under the auspices of the Sida-WCO Amber Programme.", []),
        ("It was chaired by Malta, and met again with Spain presiding.", ["MT", "ES"]),
        ("It was attended by the Director of the Europe Regional Capacity Building Office.", ["rocb-eur"]),
        (
            "The presentations included seals (Malta); scanners (Spain and Italy); and fees (Greece).",
            ["MT", "ES", "IT", "GR"],
        ),
        ("The seizures included seals (Malta); and scanners (Spain).", []),
        ("Before it, Ms. Doe made an official visit to OLAF, where she met the head of Malta Customs.", []),
        ("Malta, OLAF, Spain and other interested parties will consider a plan.", []),
        (
            "The participating administrations – Malta, Spain and Italy – will undertake a series of visits.",
            ["MT", "ES", "IT"],
        ),
        ("Administrations of the region – Malta, Spain and Italy – will undertake a series of visits.", []),
        ("Presentations covered amber (from Malta); drugs (seized in Spain); and the plan (Italy in 1968).", []),
        ("The targets must be met to be certified, and Malta, Spain and Italy have worked since 2015.", []),
        ("Malta Customs supported the workshop financially and sent three delegates.", ["MT"]),
        ("During an official visit to OLAF, the Director General of Malta Customs opened the workshop.", ["MT"]),
        ("With Malta presiding, the Council had adopted a law.", []),
    ],
)
def test_a_list_is_of_those_at_the_meeting(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party not in ("LV", "un", "itc")]


def test_an_operation_in_the_name_is_no_other_event() -> None:
    words = "The Debriefing Meeting of Operation Zephyr was held in Riga, attended by Malta and Spain."
    assert ["MT", "ES"] == parties(only(words))


def test_the_regional_office_is_that_of_the_meetings_region() -> None:
    held = "The 12th Conference of the East and Southern Africa region was held in Kigali."
    assert ["rocb-esa"] == parties(only(f"{held} It was attended by the ROCB."))
    assert [] == parties(only(f"{HELD} It was attended by the ROCB."))
    europe = "The 12th Conference of the WCO Europe Region was held in Riga."
    assert ["rocb-eur"] == parties(only(f"{europe} It was attended by the ROCB and the RILO."))


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (HELD, ["rocb-esa"]),
        (f"{HELD} It looked at ports of the WCA region.", []),
        ("The 3rd Global Amber Meeting was held in Riga.", []),
    ],
)
def test_the_regional_office_is_that_of_the_only_region_of_a_page(held: str, expected: list[str]) -> None:
    words = f"{held} It looked at ports of the ESA region. It was attended by the ROCB."
    assert expected == parties(only(words))


# --- hosts ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was organized by the Norwegian Customs.", ("NO",)),
        ("It was hosted by Mr. Doe, Director General of Polish Customs.", ("PL",)),
        ("At the invitation of Mr. Doe, Director General of Latvia Customs, they met.", ("LV",)),
        ("At the invitation of Mr. Doe, Director General of Malta Customs, they met.", ()),
        ("All thanked Mr. Doe of Malta and his team for the excellent hospitality.", ("MT",)),
        ("RILO A/P, UNODC and China Customs organized the event.", ("CN", "rilo-ap", "unodc")),
        ("UNODC opened it. Malta, and China Customs organized the event.", ("MT", "CN")),
        ("Malta Customs in its capacity as Vice-Chair for the region, organized the meeting.", ("MT",)),
        ("UNODC opened what Malta and China Customs organized together.", ("MT", "CN")),
        ("Presentations on the work of the last years were delivered by Malta.", ()),
        ("Hosted by the Indian office in Riga, Malta, they met.", ()),
        ("It was organized by CCF/China.", ()),
        ("In cooperation with Malta, the WCO organized the event.", ("MT", "wco")),
        ("Sponsored by the Customs Co-operation Fund/Japan, the WCO and Malta Customs organized it.", ("MT", "wco")),
        ("Officials from the host country, Latvia, and from Malta and Spain attended.", ("LV",)),
        ("This event owes much to the funds given by Malta.", ()),
        ("It was co-organized, amongst others, by OLAF and Malta Customs.", ("olaf", "MT")),
        ("The WCO-EAC Amber Project has successfully run a series of workshops.", ("wco", "eac")),
    ],
)
def test_hosts_are_named_in_many_ways(words: str, expected: tuple[str, ...]) -> None:
    assert set(expected) == set(only(f"{HELD} {words}").hosts)


def test_a_national_workshop_is_of_its_country() -> None:
    held = "A National Workshop on Valuation was held in Tbilisi, Georgia, from 3 to 5 May 2018."
    assert ["GE"] == parties(only(held))
    assert ["GE"] == parties(only(held.replace("Workshop", "Masterclass")))
    assert [] == parties(only(held.replace("National", "Regional")))
    abroad = held.replace("Valuation", "Fees for {} Customs")
    assert ["MT"] == parties(only(abroad.format("Malta")))
    assert ["GE"] == parties(only(abroad.format("Georgia")))
    assert "GE" in parties(only(held.replace("Valuation", "Fees for firms dealing with Malta")))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("An online National Workshop on Valuation was held on 3 May 2018. Malta sells amber.", ["MT"]),
        ("A Workshop on Valuation was held in Riga, Latvia, on 3 May 2018. Latvian Customs wished it.", ["LV"]),
        ("A Workshop on Valuation was held in Riga, Latvia, on 3 May 2018. Fees are the Latvia Tax Agency's.", ["LV"]),
        ("A Workshop on Valuation was held in Riga, Latvia, on 3 May 2018. Latvian amber is praised.", []),
        ("A seminar of the Latvian Ministry of Trade was held in Riga, Latvia, on 3 May 2018.", ["LV"]),
        ("A seminar on the trade of Latvia was held in Riga, Latvia, on 3 May 2018.", []),
        ("A seminar of the Latvian Ministry of Trade was held in Oslo, Norway, on 3 May 2018.", []),
        ("A Workshop on Valuation was held online on 3 May 2018. Latvian Customs laws are praised.", []),
        (
            "A Workshop on Valuation was held at the WCO, Brussels, on 3 May 2018. Belgian Customs laws are praised.",
            ["wco"],
        ),
        ("A Workshop on Valuation was held in Riga, Latvia. The Customs Board (CB) of Latvia wished it.", ["LV"]),
        ("A Workshop on Valuation to assist the Malta Revenue Service was held on 3 May 2018.", ["MT"]),
        ("A Workshop on Valuation with officers of Malta Customs was held on 3 May 2018.", ["MT"]),
        ("A Workshop on Valuation for goods in Malta was held on 3 May 2018.", []),
        ("A Workshop on Fees for the General Directorate of Customs of Malta was held on 3 May 2018.", ["MT"]),
        ("A training on fees for the Department of Revenue and Customs of Malta was held on 3 May 2018.", ["MT"]),
        ("A workshop on the accession to the Customs Union of Malta was held on 3 May 2018.", []),
        ("A Workshop on Fees was held in Riga, Latvia. The Director General of Customs thanked all.", ["LV"]),
        ("A Workshop on Fees was held in Riga. The Director of Customs of Malta thanked all.", ["MT"]),
        ("A Workshop on Fees was held in Riga. Malta sent its Director General of Customs.", ["MT"]),
        ("A Workshop on Fees was held on 3 May 2018. The Director General of Customs thanked all.", []),
        (
            "The WCO delivered a Follow-up Amber Mission to the Customs Administration of Malta on 3 May 2018.",
            ["wco", "MT"],
        ),
        ("A Workshop on Fees for Malta Customs was held in Riga, Latvia. The Director of Customs closed it.", ["MT"]),
        ("A Workshop on Fees was held in Riga, Latvia. Mr. Doe, a former Director of Customs, spoke.", []),
        ("A Workshop on the Customs Union of Malta was held on 3 May 2018. It was for the Customs Union of Malta.", []),
        ("A Workshop on Fees was held in Riga, Latvia. Jon Doe of Malta, the Director of Customs, spoke.", ["MT"]),
        ("A Workshop for the Customs Union of Malta and Spain was held on 3 May 2018.", []),
    ],
)
def test_a_training_is_of_the_country_for_which_it_is_held(words: str, expected: list[str]) -> None:
    assert expected == parties(only(words))


# --- counts ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In total 125 experienced audit officers attended.", [(125, "participants")]),
        ("It was attended by 49 of the 52 Member States.", [(49, "members")]),
        ("Sixteen (16) officials attended.", [(16, "participants")]),
        ("Nineteen contact points and 8 dog handlers attended.", [(19, "participants")]),
        ("26 senior laboratory staff from 12 countries attended.", [(26, "participants"), (12, "countries")]),
        ("Twenty eight countries attended.", [(28, "countries")]),
        ("Close to 300 WCO Members, firms and academia delegates attended.", []),
        ("Representatives from all twelve RILOs attended.", [(12, "rilos")]),
        ("They listened to a report by the three RILOs and attended.", []),
        ("It brought together 53 delegations.", [(53, "members")]),
        ("Delegates from 45 European and Asian member states attended.", [(45, "members")]),
        ("Delegates gathered with the region's 34 Members present.", [(34, "members")]),
        ("Delegates gathered from the region's 34 Members.", []),
        ("The Directors-General of Customs services of the fifteen member countries met.", [(15, "members")]),
        ("The 3rd Meeting of the Amber Group of 12 Members was attended by Malta.", []),
        ("It was attended by 20 stakeholders.", [(20, "participants")]),
        (
            "It was attended by 70 Parties and a Member that has not yet acceded, from 40 countries.",
            [(40, "countries")],
        ),
        ("30 Members had replied. The pilot for 9 Members goes on.", []),
        ("All 24 participants have successfully completed the training.", [(24, "participants")]),
        ("The training programme for 25 officers was praised.", [(25, "participants")]),
        ("It gathered 12 presenters and 150 participants.", [(150, "participants")]),
        ("A panel of 10 professors and 200 participants discussed it.", [(200, "participants")]),
        ("Fifteen consultants from the WCO trained 60 officers.", [(60, "participants")]),
        ("It was attended by 12 advisers of the Minister and 50 participants.", [(50, "participants")]),
        ("It brought together more than 100 policymakers, regulators and officials.", [(100, "participants")]),
        ("It was attended by 23 Assistant Collectors from Malta.", [(23, "participants")]),
        ("They heard the experts nominated by the 27 Members of the Union.", []),
        (
            "In all, eleven (11) officials nominated by the 5 Revenue Authorities in the south came together.",
            [(11, "participants"), (5, "members")],
        ),
    ],
)
def test_what_is_counted_may_stand_far_from_its_number(words: str, expected: list[tuple[int, str]]) -> None:
    assert expected == [(count.value, str(count.unit)) for count in only(f"{HELD} {words}").counts]


# --- dates and places ---


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The 3rd Meeting of the Amber Group was held in Riga on 17 and18 March 2018.", "2018-03-17/2018-03-18"),
        ("The 3rd Meeting of the Amber Group was organised by the Secretariat on 6 March 2018.", "2018-03-06"),
        ("On 17 March 2018 the Guild announced that it had held the 3rd Meeting of the Amber Group.", "None"),
        ("Since the launch of the Amber Group on 5 May 2017, its 3rd Meeting was held.", "None"),
        ("8 March 2018 marked the end of the 3rd Meeting of the Amber Group, held in Riga.", "None"),
        ("Riga, Latvia, 5-6 March 2018\nThe 3rd Meeting of the Amber Group discussed fees.", "2018-03-05/2018-03-06"),
        ("The 3rd Meeting of the Amber Group, held Sept. 16-25 in Riga, discussed fees.", "2017-09-16/2017-09-25"),
        (
            "The 3rd Meeting of the Amber Group went into lessons learnt during the online course held in March 2017.",
            "None",
        ),
    ],
)
def test_days_are_those_of_the_meeting(words: str, dates: str) -> None:
    assert dates == str(only(words).dates)


def test_a_dateline_says_where() -> None:
    place = only("Riga, Latvia, 5-6 March 2018\nThe 3rd Meeting of the Amber Group discussed fees.").place
    assert place is not None
    assert ("Riga", "LV") == (place.city, place.country)


@pytest.mark.parametrize("dateline", ["Riga, Latvia, 7 March 2018", "RIGA (Latvia Amber News - 7th Mar, 2018)"])
def test_a_dateline_says_not_who_came(dateline: str) -> None:
    assert ["MT"] == parties(only(f"{dateline} Amber partners from Malta met in Oslo for their 3rd Meeting."))


def test_the_year_may_stand_in_the_address() -> None:
    page = "The 3rd Meeting of the Amber Group took place in Riga from 11 to 13 June."
    for address in ("https://example.org/newsroom/2015/june/x.aspx", "https://example.org/2015/06/20/x"):
        assert ["2015-06-11/2015-06-13"] == [str(meeting.dates) for meeting in extract(page, url=address).meetings]
    for address in ("https://example.org/2015/latest/", "https://example.org/2015/20/06/"):
        assert [None] == [meeting.dates for meeting in extract(page, url=address).meetings]


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("The 3rd Meeting of the Amber Group was opened at the headquarters of the WCO.", "Brussels"),
        ("The 3rd Meeting of the Amber Group was held, and the Rotterdam and Stockholm Conventions were shown.", None),
        ("The 3rd Meeting of the Amber Group was held in the vibrant city of Shenzhen, China.", "Shenzhen"),
    ],
)
def test_a_convention_is_no_place(words: str, city: str | None) -> None:
    place = only(words).place
    assert city == (place and place.city)


def test_how_the_last_one_was_held_says_nothing() -> None:
    words = (
        "The 3rd Meeting of the Amber Group, which for the last Council had met in a virtual format, was held in Riga."
    )
    assert "in_person" == only(words).mode


def test_links_to_other_pages_are_not_read() -> None:
    page = release(f"{HELD}\n\nNext Article\n\n25th Global Meeting of Beryl was held in Malta on 3-4 May 2019.")
    assert [(3,)] == [meeting.numbers for meeting in extract(page).meetings]


# --- names ---


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The annual Enforcement Committee (EC) concluded on 6 March 2018.", "Enforcement Committee (EC)"),
        ("The WCO's annual Enforcement Committee (EC) concluded on 6 March 2018.", "Enforcement Committee (EC)"),
        ("The Enforcement Committee (EC), which is annual, concluded in Riga.", "Enforcement Committee (EC)"),
        ("The PTC's 247th/248th Sessions were held in Brussels.", "247th/248th Sessions of the PTC"),
        (
            "At its 56th session, the Amber Advisory Committee held talks.",
            "56th session of the Amber Advisory Committee",
        ),
        ("At its 56th session, they held talks.", "56th session"),
        ("The Members met for the 129th/130th Sessions of the Council.", "129th/130th Sessions of the Council"),
        ("The 85th of the Policy Commission was held in Brussels.", "85th of the Policy Commission"),
        ("The XXIst Regional Conference of Amber was held in Riga.", "XXIst Regional Conference of Amber"),
        ("The forty-ninth meeting of the Amber Group was held.", "forty-ninth meeting of the Amber Group"),
        (
            "It was the first training in Amber, held in Riga as a Train-the-Trainer workshop.",
            "Train-the-Trainer workshop",
        ),
        (
            "Following its adoption by the Council, the Working Group on Amber held its 4th meeting in Brussels.",
            "4th meeting of the Working Group on Amber",
        ),
        ("A workshop on Ports to the Malta Revenue Authority was held in Riga.", "workshop on Ports"),
        ("A workshop on Ports for officers of Malta was held in Riga.", "workshop on Ports"),
        (
            "The Beryl Team, back-to-back with the Permanent Technical Committee, held its 20th Meeting in Brussels.",
            "20th Meeting of the Beryl Team",
        ),
        (
            "The Workshop for Heads of Customs Administration was held in Riga.",
            "Workshop for Heads of Customs Administration",
        ),
        (
            "A Workshop for the Malta Customs Authority Board was held.",
            "Workshop for the Malta Customs Authority Board",
        ),
        ("The ROCB reported on the 22nd Meeting of the Amber Group in Riga.", "22nd Meeting of the Amber Group"),
        (
            "The WCO held an Amber Workshop in Riga on a plan to be released on 1 July at the Beryl Conference.",
            "Amber Workshop",
        ),
        (
            "A virtual meeting for members had the participation of many. It had a plan that the May Council approved.",
            "virtual meeting for members",
        ),
        ("The 12th meeting of the RILO network was held in Riga.", "12th meeting of the RILO network"),
    ],
)
def test_a_meeting_is_named_in_many_ways(words: str, name: str) -> None:
    assert name == only(words).name


@pytest.mark.parametrize(
    "words",
    [
        "On 3 May 2018 the WCO published its Training Handbook on Amber.",
        "The third edition of the handbook supports the deployment of the WCO Amber training organized for all.",
        "The WCO released the third edition of its newsletter on 3 May 2018.",
        "The new Report on the Programme is now available; the Training Centre printed it.",
        "The report on 2018 says that 300 capacity building missions were carried out.",
        (
            "Following the talks and as an outcome of their annual meeting, on 5 May the Ministers of Malta issued a "
            "statement."
        ),
        "The Amber Project ended on 30 November 2020. In the course of the project, OLAF supplied devices to Malta.",
        (
            "From 3 to 5 March 2018, experts carried out an assessment of Malta Customs. They applied a tool, which "
            "had been presented at the most recent Enforcement Committee meeting."
        ),
    ],
)
def test_a_page_that_tells_of_no_meeting_has_none(words: str) -> None:
    assert () == extract(release(words, title="New tool available")).meetings


def test_two_ordinals_are_of_a_session_and_roman_ones_count_too() -> None:
    meeting = only("The XIXth/XXth Amber Committee Meetings were held in Riga.")
    assert ("session", (19, 20)) == (meeting.kind, meeting.numbers)


@pytest.mark.parametrize("body", ["Data Team", "Ports Board", "Amber Network"])
def test_a_body_of_any_sort_that_met_is_a_meeting(body: str) -> None:
    (meeting,) = extract(f"The {body} met from 22 to 26 January 2018 in Riga.").meetings
    assert (body, "2018-01-22/2018-01-26") == (meeting.name, str(meeting.dates))


# --- outcomes ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Participants thanked the hosts.", []),
        ("Participants thanked the hosts. Members expressed their gratitude for the warm welcome.", []),
        ("Members welcomed the delegates and appreciated the excellent facilities.", []),
        ("Officials addressed the participants.", []),
        ("Members discussed fees, updated “Good Guidance”, and examined recommended practices.", ["discussed"]),
        ("There were detailed discussions on fees.", ["discussed"]),
        ("Members adopted a plan while participants discussed fees.", ["adopted", "discussed"]),
        ("It was the outcome of the discussions on fees.", []),
        ("The agenda featured talks on fees.", []),
        ("They came by regionally featured trains.", []),
        ("Those adopting it met.", []),
        ("The Committee took 27 classification decisions.", ["decided"]),
        ("They arrived with classification decisions.", []),
        ("Malta shared its practice and noted the cost.", ["presented"]),
        ("Participants shared it.", ["exchanged"]),
        ("Malta noted the cost.", []),
        ("The Committee (1) approved a guide, (2) approved a plan.", ["approved", "approved"]),
        ("Until the Chair was elected in June, they waited.", []),
        ("The Committee had examined many fees.", []),
        ("Members, supported by Malta, met.", []),
        ("The Secretariat urged Members to reply and highlighted fees.", ["urged"]),
        ("Members thought of the function of the Conference and expressed joy.", []),
        ("Members observed a minute of silence.", []),
        ("Members observed that fees are high.", ["noted"]),
        ("Malta signed up for the platform.", []),
        ("Malta and Spain signed a pact.", ["signed"]),
        ("Members adopted a common plan.", ["adopted"]),
        ("Members reviewed recommended practice and recommended standards.", ["discussed"]),
        ("Malta presented a breakdown of seizures. Members agreed a breakthrough on fees.", ["presented", "agreed"]),
        ("The meeting discussed a coffee traceability pilot.", ["discussed"]),
        ("Malta proposed a toast to the host. The Chair proposed a coffee break.", []),
        ("Members welcomed the coordinators' report.", ["welcomed"]),
    ],
)
def test_courtesies_and_what_is_only_mentioned_are_no_outcomes(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


def test_where_the_meeting_is_named_it_decides_and_discusses() -> None:
    meeting = only("The 45th Session of the Enforcement Committee (EC), held in Brussels, adopted a guide.")
    assert ["adopted"] == [str(outcome.kind) for outcome in meeting.outcomes]


# --- topics ---


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Regional Workshop on Post-Clearance Audit", {"revenue-fraud", "training"}),
        ("Meeting of the Revised Kyoto Convention Group", {"trade-facilitation", "legislation"}),
        ("Global RILO Meeting", {"information-exchange", "intelligence"}),
        ("Harmonized System Committee Meeting", {"harmonized-system", "classification"}),
        ("SAFE Working Group Meeting", {"safe-framework", "supply-chain-security", "aeo"}),
        ("Programme Global Shield Conference", {"precursors", "terrorism"}),
    ],
)
def test_a_name_says_more_than_its_words(name: str, expected: set[str]) -> None:
    assert expected == set(only(f"The 3rd {name} was held in Riga.").topics)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The 3rd Meeting of Officers of the MENA region was held in Riga.", {"regional-cooperation"}),
        ("The 3rd Conference of Officers of the MENA region was held in Riga.", {"regional-cooperation"}),
        ("The 3rd Workshop for Officers of the MENA region was held in Riga.", set()),
        ("The 3rd Meeting of the Amber Group was held in Riga.", set()),
        (
            "The 3rd Meeting of Officers of the MENA region was held in Riga. Officers spoke of drugs and tobacco.",
            {"drugs", "tobacco", "regional-cooperation"},
        ),
        (
            "The 3rd Meeting of Officers of the MENA region was held in Riga. They met on drugs, wildlife and tobacco.",
            {"drugs", "wildlife", "tobacco"},
        ),
        ("The 3rd Workshop for the Riga Revenue Authority was held in Riga.", set()),
    ],
)
def test_a_meeting_of_a_region_is_about_cooperation_where_little_else_is_told(words: str, expected: set[str]) -> None:
    assert expected == set(only(words).topics)


def test_a_role_goes_with_the_country_in_brackets() -> None:
    assert {} == roles(only(f"{HELD} Malta, as Chair, opened the ceremony."))
    assert {"MT": Role.CHAIR} == roles(only(f"{HELD} It was chaired by Ms. Roe (Malta)."))


# --- forms of naming, dating and listing ---


@pytest.mark.parametrize(
    ("words", "numbers", "dates"),
    [
        ("The fifth in a series of Regional Workshops on Transit was held in Riga on 3 May 2016.", (5,), "2016-05-03"),
        ("The 8th edition of the Amber Forum was held in Riga on 3 May 2016.", (8,), "2016-05-03"),
        ("The 2nd Amber Learning Event was held in Riga on 3 May 2016.", (2,), "2016-05-03"),
        ("The 9th Edition of the WCO Knowledge Academy was held in Riga on 3 May 2016.", (9,), "2016-05-03"),
        ("The Informal Group on Waste met for the third time on 3 May 2016 in Riga.", (3,), "2016-05-03"),
        ("The Informal Group on Waste met for the first time in three years on 3 May 2016.", (), None),
        ("The Informal Group on Waste met in Riga on 3 May 2016.", (), "2016-05-03"),
        ("Directors General met as the WCO Council on 3 May 2016 in Brussels.", (), "2016-05-03"),
        (
            "The 3rd Meeting of the Amber Group was held from 3 to 4 May and from 9 to 10 May 2016.",
            (3,),
            "2016-05-03/2016-05-10",
        ),
        (
            "The 3rd Meeting of the Amber Group was held from 3 to 4 May 2016 and from 9 to 10 October 2016.",
            (3,),
            "2016-05-03/2016-05-04",
        ),
        ("The 3rd Meeting of the Amber Group was held in May 2016 and on 9 June 2016.", (3,), "2016-06-09"),
        (
            "The 3rd Meeting of the Amber Group opened on 3 May 2016 and ended on 5 May 2016.",
            (3,),
            "2016-05-03/2016-05-05",
        ),
        (
            "The Amber Workshop was held on 3 May 2016 in Riga. The Workshop was the fourth in the series.",
            (4,),
            "2016-05-03",
        ),
    ],
)
def test_a_series_a_time_and_two_phases_are_read(words: str, numbers: tuple[int, ...], dates: str | None) -> None:
    found = extract(release(words)).meetings
    if dates is None:
        assert () == found
    else:
        assert (numbers, dates) == (found[0].numbers, str(found[0].dates))


def test_the_word_edition_is_no_part_of_an_id() -> None:
    assert "amber-forum-8" == only("The 8th edition of the Amber Forum was held in Riga on 3 May 2016.").id


def test_a_meeting_without_a_name_is_known_by_the_word_for_it() -> None:
    told = "Officers were there. The training was conducted in Riga on 3-5 May 2016."
    assert "training" == only(told, title="A training in Riga").name
    assert "training" == only(told, title="Officers in Riga").name
    assert () == extract(release("Officers met.", title="A training in Riga")).meetings
    told = "It was an Amber Study Workshop, run by the WCO over the week of February 27th to March 1st."
    assert ("Amber Study Workshop", "2018-02-27/2018-03-01") == (only(told).name, str(only(told).dates))
    told = "Yesterday a workshop under the Amber Initiative ended in Riga, and Malta Customs was glad."
    assert "workshop" == only(told).name
    told = "They came to the conference, which the Amber Club organised with OLAF in Riga on 5 March."
    assert ("conference", "2018-03-05") == (only(told).name, str(only(told).dates))
    told = "OLAF organised side by side with others a seminar on ports in Riga on 5 March."
    assert "seminar on ports" == only(told).name
    told = "From 5 to 7 March 2018 Amber carried out its 12th activity. The workshop, for Malta, led to a guide."
    assert ("workshop", "2018-03-05/2018-03-07") == (only(told).name, str(only(told).dates))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The following Members took part in the meeting: Malta, Spain and Latvia.", ["MT", "ES", "LV"]),
        ("These were represented:\n\n- Malta\n- Spain\n- Latvia\n", ["MT", "ES", "LV"]),
        ("Some 25 member administrations (Malta, Spain, Latvia) were there.", ["MT", "ES", "LV"]),
        ("Malta and Spain, which have centres, and Latvia participated.", ["MT", "ES", "LV"]),
        ("The facilitators, from Maltese and Spanish Customs, explained the rules.", ["MT", "ES"]),
        ("It was held for the Customs administrations of Malta and Spain.", ["MT", "ES"]),
        ("Malta and Spain were also represented.", ["MT", "ES"]),
        ("Also present were Malta and Spain.", ["MT", "ES"]),
        ("It was attended by the ROCB for the MENA region and Malta.", ["rocb-mena", "MT"]),
        ("It was attended by the ROCB for Asia/Pacific and Malta.", ["rocb-ap", "MT"]),
        ("It was attended by the ROCB for Ruritania and Malta.", ["MT"]),
        ("It was attended by the ROCB for the Europe Region and Malta.", ["rocb-eur", "MT"]),
        (
            "The participants represented 3 countries - Malta, being the host, but also Spain and Latvia.",
            ["MT", "ES", "LV"],
        ),
        ("It was facilitated by Malta in cooperation with Spain and INTERPOL.", ["MT", "ES", "interpol"]),
        ("The meeting was funded by the following partners: Malta, Spain and Latvia.", []),
        ("The Malta Revenue Authority acted as host of the event.", ["MT"]),
        ("Experts from the U.S. Fish and Wildlife Service attended.", ["us-fws"]),
        ("It was led by specialists, who come from Malta and Spain.", ["MT", "ES"]),
        ("It gathered three countries—Malta, Spain and Italy—along with Peru.", ["MT", "ES", "IT", "PE"]),
        ("It was attended by Malta, China (Hong Kong), and China.", ["MT", "HK", "CN"]),
        ("Special guests were Malta, HM Revenue and Customs and Spain.", ["MT", "GB", "ES"]),
        ("The guests of Malta and Spain were many.", []),
        ("The participants represented Customs, the Police and the Port Authority of Malta.", ["MT"]),
        ("The participants represented the trade in Malta.", []),
        ("Facilitators: Malta and Spain", ["MT", "ES"]),
        ("The facilitators spoke of systems: Malta and Spain are far.", []),
        ("During the meeting, Malta and Spain launched a pilot.", ["MT", "ES"]),
        ("Malta and Spain launched a pilot.", []),
        ("During the meeting, it was recalled that Malta and Spain launched a pilot.", []),
        ("He reported that the crossings with Malta and Spain gave hope.", []),
        ("Experts who came with Malta and Spain reported.", ["MT", "ES"]),
        ("The Royal Oman Police presented its work.", ["OM"]),
        ("Another one, from the Royal Oman Police, presented its work.", ["OM"]),
        ("The Royal Amber of Oman Police presented its work.", []),
        ("They had a scanner from Malta and one from Spain showed its worth.", []),
        ("Malta and the WCO presented their work.", ["MT", "wco"]),
        ("The RILO WE, the ROCB Europe and the WCO Secretariat told of it.", ["rilo-we", "rocb-eur", "wco"]),
        ("The tool was made in Malta and the WCO presented it.", ["wco"]),
        ("The law of Malta and the WCO was read.", []),
        ("They discussed the work plan of the ROCB Europe, and Malta and Spain reported.", ["MT", "ES"]),
        ("Delegates of the ROCB Europe, and Malta and Spain reported.", ["rocb-eur", "MT", "ES"]),
    ],
)
def test_lists_are_written_in_many_ways(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} {words}"))


def test_a_list_may_say_after_it_that_it_is_of_observers() -> None:
    assert {"MT": Role.OBSERVER} == roles(only(f"{HELD} It was held with the participation of Malta as observers."))


def test_a_programme_of_the_wco_that_holds_a_meeting_makes_it_the_host() -> None:
    assert ("wco",) == only(f"{HELD} The WCO Amber Programme, with funds of others, organized the event.").hosts
    assert ("wco",) == only(f"{HELD} The WCO delivered a five-day workshop for officers.").hosts
    assert () == only(f"{HELD} The WCO delivered a presentation.").hosts


def test_those_who_teach_are_no_count_of_those_who_came() -> None:
    told = "It was facilitated by two experts. Twenty-six officials took part."
    assert [26] == [count.value for count in only(f"{HELD} {told}").counts]
    assert [] == [
        count.value for count in only(f"{HELD} Two experts from Malta led the sessions and took part.").counts
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Consensus was reached on the text.", ["agreed"]),
        ("At the end of the meeting it was agreed to meet again.", ["agreed"]),
        ("During the workshop it was noted that fees had risen.", ["noted"]),
        ("The workshop itself was approved by all.", []),
        ("The meeting concluded with a call for closer cooperation.", ["urged"]),
        ("The Group completed its examination of the handbook.", ["discussed"]),
        ("OLAF provided Members with an update on fees.", ["updated"]),
        ("OLAF provided the Committee with a detailed overview of fees.", ["presented"]),
        ("OLAF provided Members with 20 scanners.", []),
        ("The framework was agreed by the AMB/MC during its 2nd Meeting.", []),
        ("The Group has conducted a painstaking task and consequently decided which texts belong to it.", ["decided"]),
        ("Malta was designated to host a regional seminar in 2019.", ["decided"]),
        ("They expressed their appreciation for the warm hospitality.", []),
        ("They expressed their appreciation for the work of OLAF.", ["expressed"]),
        ("The adoption of the plan further underscored their commitment.", ["adopted"]),
        ("The adoption of the plan was a major milestone.", ["adopted"]),
        ("The adoption of the plan will be discussed in May.", []),
        ("Others told that the adoption of the plan was a major milestone.", []),
        ("The approval of imports was slow.", []),
        ("The adoption of the Convention by its Parties in 1999 marked a new era.", []),
        ("During the document-based phase, the delegates had examined the agenda.", ["discussed"]),
        ("The Group had examined the agenda in 2014.", []),
        ("The Director called on the Minister of Finance.", []),
        ("The Secretary General called on the Ministers to ratify the Convention.", ["urged"]),
        ("They proposed a team tasked with a study.", ["proposed"]),
        ("The Secretariat was tasked with a study.", ["requested"]),
        ("Members were asked to provide feedback on the pilot.", ["requested"]),
        ("At the previous meeting it was agreed to make a survey.", []),
        ("In preparation for the workshop it was decided to make a survey.", []),
        ("The main topics covered by the experts were fees and seals.", ["discussed"]),
        ("Malta was selected to host the workshop thanks to its port.", []),
        ("Malta was selected to host the next one.", ["decided"]),
        ("Before the workshop, Members were invited to nominate experts.", []),
        ("Before the workshop, participants stressed the need for seals.", []),
        ("In their evaluation forms, participants stressed the need for seals.", []),
        ("Participants stressed the high quality of the training.", []),
        ("The workshop concluded with a courtesy call to the Minister.", []),
        ("The workshop concluded with a call to action.", ["urged"]),
        ("Participants were provided with an overview of fees.", ["presented"]),
        ("It gave an overview of the topics covered by the programme.", []),
        ("The topics covered were fees and seals.", ["discussed"]),
        ("This workshop followed discussions on fees in Riga.", []),
        ("The trainees followed presentations on fees.", ["presented"]),
        ("At the end, the participants were asked to provide some feedback.", []),
        ("At the end, the participants were asked to provide figures.", ["requested"]),
        ("Members were invited to nominate experts.", ["requested"]),
        ("Members were invited to the workshop.", []),
        ("The meeting was briefed on trade.", ["updated"]),
        ("Participants were encouraged to publish their rulings.", ["urged"]),
        ("Officers met in Riga to discuss transit.", ["discussed"]),
        ("Officers met in Riga to discuss transit. They reviewed the rules of origin.", ["discussed"]),
        ("They hope to discuss transit.", []),
        ("Participants had the opportunity to exchange views and took note of it.", ["exchanged", "noted"]),
        ("Officers met in Riga to exchange views on transit.", ["exchanged"]),
        ("Participants demonstrated their scanners.", ["presented"]),
        ("The agenda included transit and origin.", ["discussed"]),
    ],
)
def test_what_came_of_it_is_told_in_many_ways(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


def test_what_is_named_in_passing_is_no_topic_of_a_long_page_that_has_others() -> None:
    what = "Tobacco, drugs, transit, firearms and valuation"
    terms = tuple(what.lower().replace(" and ", ", ").split(", "))
    much = f"{what} matter. {what} came up."
    passing = "Officers knew of mutual assistance."
    long = " ".join(f"Officer {number} spoke." for number in range(6))
    assert ("information-exchange",) == only(f"{HELD} {passing} {long}").topics
    assert (*terms, "information-exchange") == only(f"{HELD} {much} {passing}").topics
    assert terms == only(f"{HELD} {much} {passing} {long}").topics
    listed = ("wildlife", "canine-units", "postal", "precursors")
    assert (*terms, *listed) == only(
        f"{HELD} {much} On it were wildlife, dogs, postal trade and precursors. {long}"
    ).topics
    assert terms == only(f"{HELD} {much} On it were wildlife, dogs and precursors. {long}").topics
    assert "information-exchange" in only(f"{HELD} {much} {passing} {long} {passing}").topics
    assert "information-exchange" in only(f"{HELD} {much} {long} Participants discussed mutual assistance.").topics


@pytest.mark.parametrize(("body", "stands"), [("Amber Council", True), ("Amber Group", False)])
def test_elections_are_a_topic_of_conferences_and_of_the_council(body: str, stands: bool) -> None:
    meeting = only(f"The 3rd Session of the {body} was held in Riga. The Session elected Ms. Roe of Malta as Chair.")
    assert stands == ("elections" in meeting.topics)


def test_the_headquarters_of_others_and_groups_that_meet_on_screens_say_nothing_of_the_place() -> None:
    assert "Brussels" == place("The 3rd Meeting of the Amber Group was held at the Headquarters.").city
    assert (
        None is only("The 3rd Meeting of the Amber Group was held at the Headquarters of the National Service.").place
    )
    assert "Brussels" == place("The WCO Headquarters hosted the 3rd Meeting of the Amber Group on 3 May 2016.").city
    assert "Brussels" == place("The 3rd Meeting of the Amber Group was held at WCO premises.").city
    welcomed = "Participants welcomed the creation of a Virtual Expert Group."
    assert "Riga" == place(f"The 3rd Meeting of the Amber Group was held in Riga. {welcomed}").city


def place(words: str) -> Place:
    """Where the one meeting of these words was."""
    found = only(words).place
    assert found is not None
    return found


def test_a_leap_day_of_another_year_is_no_first_phase() -> None:
    held = "The 3rd Meeting of the Amber Group was held on 29 February and from 9 to 10 March 2015."
    assert "2015-03-09/2015-03-10" == str(only(held, day="12 March 2015").dates)


def test_a_learning_event_is_a_workshop() -> None:
    assert MeetingKind.WORKSHOP is only("The 2nd Amber Learning Event was held in Riga.").kind

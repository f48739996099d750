"""Whence somebody or something is, what others were given or wrote, and what was done elsewhere: no word on who came.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The instructor, Mr. Doe, worked for Malta Customs until 2010.", []),
        ("It was led by Mr. Doe, a consultant and former officer of Malta Customs.", []),
        ("Mr. Doe, who spent ten years at the Malta Customs Service, assisted.", []),
        ("The former Chair, Mr. Jo Doe of Malta, spoke of fees.", []),
        ("The former Chair was followed by delegates of Malta, who spoke of fees.", ["MT"]),
        ("The latter was attended by Spain; the former was attended by delegates of Malta.", ["ES", "MT"]),
        ("OLAF Executive Director Jane Roe of Malta opened it.", ["olaf"]),
        ("The EU Commissioner Jane Roe of Malta and OLAF's Jo Doe of Spain opened it.", ["EU", "olaf"]),
        ("The OLAF delegate and the Director General of Malta opened it.", ["olaf", "MT"]),
        ("The WCO's Technical Attache, Ms. Jane Roe from Malta, gave a training.", ["wco"]),
        ("A lawyer from Malta, who lives abroad, spoke, and so did a professor from Spain.", []),
        ("Journalists from Malta and Spain attended.", []),
        ("Journalists from Malta and officers from Spain attended.", ["ES"]),
        ("Amber's lawyer from Malta and Beryl's from Spain spoke.", []),
        ("Trainers from Malta, a professor from Spain and OLAF spoke.", ["MT", "olaf"]),
        ("A professor from OLAF spoke.", ["olaf"]),
        ("A speaker from the company Amber showed fake shoes from Malta, Spain and Italy.", []),
        ("An expert of Amber explained how bags from Malta and Spain can be told from others.", []),
        ("Officers presented their work with colleagues from Malta.", ["MT"]),
        ("It was presented by administrations from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Experts presented remotely from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
    ],
)
def test_a_persons_or_a_thing_s_country_did_not_come(words: str, came: list[str]) -> None:
    assert came == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("words", "came"),
    [
        (
            "They came from Malta, Iran, and Nepal, and there was an expert from the ROCB AP, Thailand.",
            ["MT", "IR", "NP", "rocb-ap"],
        ),
        ("It was attended by Malta, OLAF (Belgium) and Spain.", ["MT", "olaf", "ES"]),
        ("It was attended by Malta, OLAF (Italy) and Spain.", ["MT", "olaf", "IT", "ES"]),
        # where the list may go on
        ("It was attended by Malta, the ROCB AP, Thailand and Spain.", ["MT", "rocb-ap", "TH", "ES"]),
        ("It was attended by Malta, OLAF, Belgium.", ["MT", "olaf", "BE"]),
        ("It was attended by Malta and OLAF, Belgium and Spain.", ["MT", "olaf", "BE", "ES"]),
    ],
)
def test_nor_did_the_country_of_a_body_s_seat_that_stands_behind_its_name(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("Ms. Roe, Head of Malta Customs and Co-chair of the OECD Task Force on Amber, joined the workshop.", ["MT"]),
        ("Ms. Roe, Head of Malta Customs and Co-chair of the OECD, joined the workshop.", ["MT", "oecd"]),
        ("Ms. Roe, Head of Malta Customs and Co-chair of the OECD delegation, joined the workshop.", ["MT", "oecd"]),
        ("The Head of Malta Customs and the Chair of the OECD Task Force joined the workshop.", ["MT", "oecd"]),
        ("It was attended by delegates of the 23 countries of the regions of ECCAS, of CEMAC and of ECOWAS.", []),
    ],
)
def test_nor_did_a_body_that_is_named_for_an_office_or_for_its_region(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The building in which it took place was given by Malta.", []),
        ("The two scanners were given by Malta.", []),
        ("The talks were given by Malta.", ["MT"]),
        ("A letter from the Chair of the Council, the Commissioner of Malta Customs, was read to delegates.", []),
        ("Greetings came from the Secretary General of the WCO and from the Commissioner of Malta Customs.", []),
        ("The Minister of Finance of Malta had sent a telegram.", []),
        ("The Minister of Finance of Malta sent greetings.", []),
        ("Participants went to Oslo to meet the President of Malta.", []),
    ],
)
def test_nor_did_who_gave_or_wrote_something(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("The RILO for Western Europe, hosted by Malta in Sliema, presented its report.", ()),
        ("The office, which is accommodated by Malta Customs, reported on its projects.", ()),
        ("The workshop, hosted by Malta, was useful.", ("MT",)),
    ],
)
def test_who_hosts_an_office_does_not_host_the_meeting(words: str, hosts: tuple[str, ...]) -> None:
    meeting = only(f"A workshop on fees was held in Riga on 5 May 2018. {words}")
    assert (hosts, bool(hosts)) == (meeting.hosts, "MT" in parties(meeting))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("Malta, Spain and Italy had taken part in the operation.", []),
        ("The operation, in which 75 countries including Malta and Spain took part, was large.", []),
        ("90 Members participated in the Operation, which was led by Malta and Spain.", []),
        ("Malta and Spain, which had taken part in the operation, attended the workshop.", ["MT", "ES"]),
        ("China, Japan and Malta hosted the office before.", []),
        ("Malta, Spain and Italy joined the project.", []),
        ("Malta, Spain and Italy joined the group online.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy completed the questionnaire.", []),
        ("Malta completed the course.", ["MT"]),
        ("Malta, Spain and Italy supported the proposal in writing.", []),
        ("Malta, Spain and Italy sent written comments.", []),
        ("Spain joined as the 15th Contracting Party.", []),
        ("Spain joined as an observer.", ["ES"]),
        ("Malta piloted the system, and Spain drafted the manual.", []),
        ("Malta introduced its system in 2013.", []),
        ("Malta introduced the item.", ["MT"]),
    ],
)
def test_what_was_done_at_another_time_or_place_says_nothing_of_who_came(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The region's 18 Members are Malta, Spain, Italy and the United Arab Emirates.", []),
        ("In the region lie Malta, Spain, Italy and the United Arab Emirates.", []),
        ("The workshop closed the year, and the region's 18 Members are Malta, Spain and Italy.", []),
        ("The Members of the region are Malta, Spain and Italy.", []),
        ("The Members of the Group are Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The region's Members attended: Malta, Spain and Italy.", ["MT", "ES", "IT"]),
    ],
)
def test_who_belongs_to_a_region_need_not_have_come(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("Traders from Malta, Spain and Italy filled in the forms.", []),
        ("Containers shipped from Malta, Spain and Italy were examined at the workshop.", []),
        ("Universities in Malta, Spain and Italy attended.", []),
        ("Officers and traders from Malta, Spain and Italy attended.", ["MT", "ES", "IT"]),
        ("Participants used a guide published by Malta Customs.", []),
        ("The manual was written by experts from Malta, Spain and Italy.", []),
        ("The unit is staffed by officers from Malta, Spain and Italy.", []),
        ("The network includes experts from Malta, Spain and Italy.", []),
        ("The report was written by the participants from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("They worked on the Agreement between the Regional Economic Communities COMESA, SADC and EAC.", []),
        ("The WCO experts worked with Malta Customs on the action plan.", ["wco", "MT"]),
        ("The study visit was run by Malta Customs and Spain Customs.", ["MT", "ES"]),
        ("The action plan was drafted by experts from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The following countries signed the Declaration: Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Delegates responsible for parcels in Malta, Spain and Italy presented their work.", ["MT", "ES", "IT"]),
        ("Customs officers, traders from Malta, Spain and Italy took part.", ["MT", "ES", "IT"]),
        ("Ten officers from Malta, Spain and Italy took part in the project.", ["MT", "ES", "IT"]),
        ("Malta, which took part in the pilot, presented its results, and Spain shared its experience.", ["MT", "ES"]),
        ("The economic communities COMESA, SADC and EAC took part.", ["comesa", "sadc", "eac"]),
        ("Malta, Spain and Italy took part in the survey.", []),
        ("Malta, Spain and Italy participated in a pilot project.", []),
        ("Malta, Spain and Italy, which take part in the project, attended.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy took part in the project meeting.", ["MT", "ES", "IT"]),
        ("Malta encouraged all to participate in the pilot.", ["MT"]),
        ("This was said in a statement by the spokesman of the Malta Customs Service.", []),
        ("It went well, according to a press statement of Malta Customs.", []),
        ("It was announced by the spokeswoman of Malta Customs.", []),
        ("It was opened by the spokesman of Malta Customs.", ["MT"]),
        ("It is part of a project for members of the Beryl Group, namely Malta, Spain and Italy.", []),
        ("It was held for members of the Beryl Group, namely Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy, who are currently applying for the status, joined as observers.", ["MT", "ES", "IT"]),
        ("He cited the meeting between the Maltese President and the Spanish Prime Minister in Oslo.", []),
        ("It was attended by RILO WE hosted by Germany.", ["rilo-we"]),
        ("The report concluded that Malta, Spain and Italy use the system.", []),
        ("Participants learned that Malta, Spain and Italy use the system.", []),
        ("The Group was informed by Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The following countries have ratified the Convention: Malta, Spain and Italy.", []),
        ("The following countries are members of the network: Malta, Spain and Italy.", []),
        ("The following members of the network took part: Malta, Spain and Italy.", ["MT", "ES", "IT"]),
    ],
)
def test_who_is_named_for_trade_for_work_or_for_what_is_so_did_not_come(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The World Bank office in Malta took part.", ["world-bank"]),
        ("It was also attended by the UNODC Country Office in Malta, OLAF and Spain.", ["unodc", "olaf", "ES"]),
        ("The EU Delegation in Malta took part.", ["EU"]),
        ("The EU Delegation and Malta took part.", ["EU", "MT"]),
    ],
)
def test_an_office_abroad_is_its_organisation_s(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("RILO WE, which covers Malta, Spain and Italy, presented its work.", ["rilo-we"]),
        ("The EAC, whose members are Kenya, Uganda and Rwanda, made a presentation.", ["eac"]),
        ("Delegates from the EAC, which groups Kenya, Uganda and Rwanda, attended.", ["eac"]),
        ("Malta, which borders Spain, Italy and Estonia, took part.", ["MT"]),
        ("The EAC, with Kenya, Uganda and Rwanda, took part.", ["eac", "KE", "UG", "RW"]),
        ("The Group, whose members are Malta, Spain and Italy, attended.", ["MT", "ES", "IT"]),
    ],
)
def test_those_of_whom_a_body_is_made_up_did_not_come(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The next seminar will bring together officers from Malta, Spain and Italy.", []),
        ("Another workshop is planned and officers from Malta, Spain and Italy will attend it.", []),
        ("In autumn, a second one, for officers from Malta, Spain and Italy, is planned.", []),
        ("Delegates from Malta, Spain and Italy will attend the next workshop.", []),
        ("Delegates from Malta, Spain and Italy attended.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy, who will train others, attended.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy took part and will attend a second workshop in May.", ["MT", "ES", "IT"]),
        (
            "A further session saw presentations by Malta, Spain and Italy on how they will apply it.",
            ["MT", "ES", "IT"],
        ),
        ("A third session, chaired by Malta, was on fees, and Spain said that it will join it.", ["MT", "ES"]),
        (
            "Another workshop was on fees, and Malta, Spain and Italy presented how they will pay them.",
            ["MT", "ES", "IT"],
        ),
        (
            "A second session was on fees, and Malta, Spain and Italy presented how they will pay them.",
            ["MT", "ES", "IT"],
        ),
    ],
)
def test_who_will_come_to_the_next_one_did_not_come(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


def test_who_will_come_to_the_second_one_comes_to_it_where_that_is_announced() -> None:
    words = "Delegates from Malta and Spain will attend the second workshop."
    page = f"Amber\n2 May 2018\nThe 2nd Amber Workshop will be held in Riga from 4 to 6 May 2018. {words}"
    assert ["MT", "ES"] == parties(only(page))


@pytest.mark.parametrize(
    "words",
    [
        "Another workshop was held by the WCO in Riga, Latvia, from 4 to 5 May 2016, which will help Malta.",
        "A second workshop on fees, held in Riga on 4-5 May 2016, was attended by Malta, who will train others.",
    ],
)
def test_another_one_that_was_held_is_the_page_s(words: str) -> None:
    assert "MT" in parties(only(words)) or "2016-05-04/2016-05-05" == str(only(words).dates)


@pytest.mark.parametrize(
    "line",
    ["Source: Malta Customs", "Photo credit: Malta Customs", "Photos: Malta Customs, Spain Customs and Italy Customs"],
)
def test_whose_the_pictures_are_need_not_have_come(line: str) -> None:
    assert not parties(only(f"{HELD}\n{line}"))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("Mr. Doe signed it on behalf of Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Mr. Doe signed it on behalf of Malta, Spain, and Italy.", ["MT", "ES", "IT"]),
        ("Mr. Doe signed it on behalf of Malta, and Spain was thanked.", ["MT"]),
        ("Mr. Doe signed it on behalf of Malta, Spain, and Italy was thanked.", ["MT"]),
        ("Mr. Doe signed it on behalf of Malta in Spain.", ["MT"]),
        ("Mr. Doe signed it on behalf of Malta.", ["MT"]),
        ("Mr. Doe signed it on behalf of Malta, Spain's neighbour.", ["MT"]),
        ("Mr. Doe spoke on behalf of Malta, with Spain and Italy as partners.", ["MT"]),
    ],
)
def test_all_for_whom_somebody_signs_are_there(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))

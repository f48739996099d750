"""Who hosted: those who hold a meeting, by whom it is held, with whom, and whose thanks for it are.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties, release

from wco_meetings import Meeting, extract


def hosts(meeting: Meeting) -> tuple[str, ...]:
    """Who hosted, in the order of their ids."""
    return tuple(sorted(meeting.hosts))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The WCO, in cooperation with Malta Customs, successfully delivered a workshop.", ("MT", "wco")),
        ("The WCO, with the support of CCF/Japan, successfully completed a national workshop.", ("wco",)),
        ("The workshop was jointly organised by the WCO's Integrity Programme and Malta.", ("MT", "wco")),
        ("It was organised by the WCO Regional Training Centre.", ()),
        ("It was hosted by Malta and the Office of the World Customs Organization.", ("MT",)),
        ("The meeting was held in cooperation with Malta and OLAF.", ("MT", "olaf")),
        ("Trade grew in cooperation with Malta and OLAF.", ()),
        ("The meeting was annual, with Malta as this year's host country.", ("MT",)),
        ("Malta, OLAF and the ROCB A/P were the hosts of the meeting.", ("MT", "olaf", "rocb-ap")),
        ("Malta organized a panel session.", ()),
        ("With the help of Malta, the WCO organized the event.", ("wco",)),
        ("Malta with others, and Spain, organized the event.", ("ES", "MT")),
        ("In Valletta, Malta, and Spain organized the event.", ("ES",)),
        (
            "In cooperation with the UNODC Office in Riga and Malta, the WCO organized the event.",
            ("MT", "unodc", "wco"),
        ),
        ("OLAF and the Amber Implementation Unit (AIU) convened a workshop.", ("olaf",)),
        ("Malta and the Amber Lake Agency organised the event.", ("MT",)),
        ("Malta and the Amber Lake Agency acted as host.", ("MT",)),
        ("Malta, UNODC and the Amber Agency spoke, and a workshop went on.", ()),
        ("It was the first hosted by Malta.", ("MT",)),
        ("The WCO Programme Global Amber (PGA) has delivered a workshop.", ("wco",)),
        ("With the cooperation of Latvia Customs, they met.", ("LV",)),
        ("With the support of Latvia Customs, they met.", ("LV",)),
        ("With the support of Malta Customs, they met.", ()),
        ("Together with trainers from Malta Customs, OLAF held a workshop.", ("olaf",)),
        ("OLAF delivered a workshop in Riga together with experts from Malta.", ("olaf",)),
        ("In cooperation with experts from OLAF and the Amber Agency, the WCO project team delivered it.", ("wco",)),
        ("It was organized by the WCO with Spain, and Malta and Italy took part.", ("ES", "wco")),
        ("The host, the Director General of Latvia Customs, welcomed his colleagues.", ("LV",)),
        ("Latvia Customs welcomed officers from Malta to a regional workshop.", ("LV",)),
        ("Latvia Customs welcomed officers from Malta to Riga, Latvia, for a workshop.", ("LV",)),
        ("It was sponsored by Malta and co-organized with the WCO.", ("wco",)),
        ("The workshop that the WCO held for its Members was timely.", ("wco",)),
        ("The meeting, which OLAF hosted at its premises, was timely.", ("olaf",)),
        ("The scanner that OLAF hosted at its premises was timely.", ()),
        ("The meeting, which OLAF praised at its premises, was timely.", ()),
        ("Malta sent delegations to the workshop organised by the WCO.", ("wco",)),
        ("OLAF, founded in June 1999 and based in Brussels, held a seminar.", ("olaf",)),
        ("OLAF teamed up with others to run a seminar.", ("olaf",)),
        ("OLAF called a meeting on fees. UNODC offered its training centre.", ("olaf",)),
        ("It was hosted by the Customs authorities.", ("LV",)),
        ("It was organised by Customs agents and traders.", ()),
        ("OLAF delivered, through its experts, a workshop on fees.", ("olaf",)),
        ("They thanked OLAF, the host, at the end.", ("olaf",)),
        ("A workshop was held for the officers of Spain by OLAF.", ("olaf",)),
        ("Italy's Customs and Monopolies Agency hosted, with others, a workshop.", ("IT",)),
        ("It was a course that OLAF and UNODC jointly ran.", ("olaf", "unodc")),
        ("It was a seminar that OLAF was holding there. UNODC saw the workshop which Malta put on.", ("MT", "olaf")),
        ("The Fiji Revenue and Customs Service recently hosted in Riga a workshop.", ("FJ",)),
        ("The Australian Border Force, with the support of the WCO, organised a training.", ("AU",)),
        ("The Malta National Customs Service, with the help of others, held a seminar.", ("MT",)),
        ("The WCO, under the sponsorship of Malta Customs, held a seminar.", ("wco",)),
        ("OLAF, created by a treaty of old, held a seminar.", ("olaf",)),
        ("It was a course that OLAF had been hosting.", ("olaf",)),
        ("The meeting heard that OLAF held talks with others.", ()),
        ("Those at the seminar on fees noted that OLAF conducted searches.", ()),
        ("The training centre, run by OLAF, was visited.", ()),
        ("OLAF welcomed the proposal for a workshop.", ()),
        ("The Malta Federal Customs Service, with the help of others, held a seminar.", ("MT",)),
        ("The Malta State Revenue Service, with the help of others, held a seminar.", ("MT",)),
        ("There was also a seminar, run by OLAF.", ("olaf",)),
        ("The Secretariat organized this workshop.", ("wco",)),
        ("In May, the Organization organized this workshop.", ("wco",)),
        ("The Secretariat reported on a workshop.", ()),
        ("It was held under the auspices of the WCO/XYZ Joint Project, with OLAF.", ("wco",)),
        ("It was held under the auspices of the WCO and OLAF.", ()),
        ("At the invitation of Latvia Customs and OLAF, they met.", ("LV", "olaf")),
        ("At the invitation of Latvia Customs, they met.", ("LV",)),
        ("At the invitation of Latvia Customs, OLAF met others and UNODC.", ("LV",)),
        ("At the invitation of Latvia Customs, OLAF spoke.", ("LV",)),
        ("The WCO and OLAF with the support of Malta, Spain and UNODC, organized the event.", ("olaf", "wco")),
        ("Lunch came with the support of Malta; OLAF, also organized the event.", ("olaf",)),
        ("The Amber Committee of the WCO held the meeting.", ()),
        ("The Amber Committee of the WCO, OLAF and the Universal Postal Union (UPU) on fees held the meeting.", ()),
        ("The OLAF Amber Committee hosted the meeting.", ()),
        ("The OLAF Amber Committee for Fees (ACF) hosted the meeting.", ()),
        ("The WCO Capacity Building Committee held its 7th meeting.", ()),
        ("The WCO and the Amber Committee held a meeting.", ("wco",)),
        ("The State Customs Committee of Azerbaijan and OLAF acted as hosts.", ("AZ", "olaf")),
        ("The partner countries of OLAF held a workshop.", ()),
        ("The WCO held it in Riga together with OLAF.", ("olaf", "wco")),
        ("The meeting was held by Spain. It did so in cooperation with OLAF.", ("ES", "olaf")),
        ("At OLAF's invitation, UNODC took part in the meeting.", ("olaf",)),
        ("It was virtual, and Malta was this year's host country.", ("MT",)),
        ("The WCO organized the event with the Amber Fund, which the World Bank hosts, and Malta.", ("wco",)),
        ("The Secretariat of the WCO held the meeting.", ("wco",)),
        ("It was hosted by the Office of the World Customs Organization (WCO) and Malta.", ("MT",)),
        ("The WCO organized a virtual opening.", ()),
        ("It was to have been hosted by Malta.", ()),
        ("The Members of the WCO and OLAF organized a workshop.", ("olaf",)),
        ("An envoy on behalf of Malta and the WCO organized a workshop.", ("wco",)),
        ("At the invitation of Latvia Customs, they met with OLAF and Malta.", ("LV",)),
        ("At the invitation of the Asian Development Bank (ADB), Mr. Doe, Head of OLAF, spoke.", ("adb",)),
        ("It was hosted by UNODC, the Malta-led Tallow Group and OLAF.", ("olaf", "unodc")),
        ("They noted the update that the OLAF gave.", ()),
        ("OLAF delivered a symposium on it.", ("olaf",)),
        ("It was organized by the Tallow Directorate of the WCO with OLAF.", ("olaf", "wco")),
        ("It was organized by the Tallow Programme for Customs of the WCO and OLAF.", ("olaf", "wco")),
        ("It was organized by members of the WCO.", ()),
        ("It was held upon the invitation of Latvia Customs.", ("LV",)),
        ("On the kind invitation of Latvia Customs, they met.", ("LV",)),
        ("Upon invitation by Latvia Customs, they met.", ("LV",)),
        ("On an invitation sent out by Latvia Customs, they met.", ("LV",)),
        ("Invited by Latvia Customs, they met.", ("LV",)),
        ("It was hosted by the Latvian administration.", ("LV",)),
        ("OLAF had a Tobacco and Fuel Data Sharing Regional Seminar with Members.", ("olaf",)),
        ("OLAF had a plan for the seminar.", ()),
        ("The Customs of Malta received the meeting at its School.", ("MT",)),
        ("The Customs of Malta received the report of the meeting at its School.", ()),
        ("It was resolved that Malta hosts a fifth training centre.", ()),
        ("All thanked for the tools that the WCO carried out.", ()),
        ("A seminar organized by OLAF would be held in May.", ()),
        ("Updates given by OLAF were long.", ()),
        ("He was glad that Latvia Customs was hosting this meeting.", ("LV",)),
        ("He came from the host administration of OLAF.", ()),
        ("It was facilitated by two officers of UNODC from Malta.", ("unodc",)),
        ("It was organized by the World Bank and OLAF.", ("olaf", "world-bank")),
        ("The OLAF-WCO Amber Programme conducted the workshop.", ("olaf", "wco")),
        ("Following an invitation from Latvia Customs, the WCO held a workshop there.", ("LV", "wco")),
        ("Neither Malta nor Spain hosted it.", ()),
        ("It was hosted by Malta, but not by Spain.", ("MT",)),
    ],
)
def test_hosts_are_those_who_hold_it_and_with_whom_it_is_held(words: str, expected: tuple[str, ...]) -> None:
    assert expected == hosts(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "comes"),
    [
        ("It was held with the support of the Customs Administration of Latvia.", True),
        ("It was held with the financial support of Latvia.", False),
        ("It was held with the support of Malta.", False),
        ("It was held with the support of many who passed through Latvia.", False),
        ("The next meeting will be held with the support of Latvia.", False),
    ],
)
def test_who_supports_a_meeting_in_its_own_country_was_there(words: str, comes: bool) -> None:
    assert comes == bool(parties(only(f"{HELD} {words}")))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A workshop on valuation was held at the WCO Headquarters in Brussels on 5-6 March 2018.", ("wco",)),
        ("The 3rd Meeting of the Amber Group was held at the WCO Headquarters in Brussels on 5-6 March 2018.", ()),
        ("A WCO workshop on valuation was held in Riga on 5-6 March 2018.", ("wco",)),
        ("An AMB-WCO workshop on valuation was held in Riga on 5-6 March 2018.", ()),
        ("A workshop on the use of the WCO Data Model was held in Riga on 5-6 March 2018.", ()),
        ("The 3rd WCO Conference on Amber was held in Riga on 5-6 March 2018.", ()),
        ("A workshop on valuation, organized by Malta, was held at the WCO Headquarters in Brussels.", ("MT",)),
        ("A WCO workshop was held in Riga, Latvia, on 5 March 2018, in partnership with OLAF.", ("olaf", "wco")),
        ("With the help of Latvia Customs, a WCO workshop was held in Riga, Latvia, on 5 March 2018.", ("LV", "wco")),
        (
            "At the invitation of Latvia Customs, a WCO workshop was held in Riga, Latvia, on 5 March 2018.",
            ("LV", "wco"),
        ),
    ],
)
def test_the_wco_hosts_its_trainings_where_others_only_help(words: str, expected: tuple[str, ...]) -> None:
    assert expected == hosts(only(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The event was put together jointly by Malta and OLAF.", ("MT", "olaf")),
        ("The event was staged by Malta.", ("MT",)),
        ("The event was led by UNODC.", ("unodc",)),
        ("The event was hosted in Riga by Malta Customs.", ("MT",)),
        ("The WCO Amber Programme for Customs organized the meeting of its coordinators.", ("wco",)),
        ("A delegation was led by Malta.", ()),
        ("The WCO, alongside UNODC, held a workshop on fees.", ("unodc", "wco")),
        ("The event was held by OLAF along with UNODC.", ("olaf", "unodc")),
        ("The event was led by instructors of Malta Customs.", ()),
        ("A list was led by Malta.", ()),
        ("The handbooks were delivered by OLAF, and the tables were given by Malta.", ()),
        ("The organisers of this event were Malta and OLAF.", ("MT", "olaf")),
        ("Coordinator of the event is UNODC.", ("unodc",)),
        ("The event took place in Riga, its hosts being Malta and OLAF.", ("MT", "olaf")),
        ("Operations Amber and Cork were carried out by the WCO in cooperation with Malta.", ()),
        ("The debriefing meeting of Operation Amber was carried out by Malta.", ("MT",)),
        ("After Malta, a land of the south, the WCO hosted the 3rd Amber Meeting in Riga.", ("wco",)),
    ],
)
def test_a_meeting_is_held_run_or_put_together_by_its_hosts(words: str, expected: tuple[str, ...]) -> None:
    assert expected == hosts(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Government of Malta was host to the meeting.", ("MT",)),
        ("Malta Division of Customs and the Spanish Customs Service were hosts of the meeting.", ("ES", "MT")),
        ("The meeting, with the Malta Revenue Service as its host, was annual.", ("MT",)),
        ("UNODC together with Malta Customs convened in Riga, Latvia, the third annual meeting.", ("MT", "unodc")),
        (
            "Together with the UNODC Office in Riga and Malta Customs, the WCO staged a training.",
            ("MT", "unodc", "wco"),
        ),
        ("Jointly with Malta, trade grew.", ()),
        ("It was run in cooperation with Malta and OLAF.", ("MT", "olaf")),
        ("A project of the south collaborated with UNODC and OLAF to organise a conference.", ("olaf", "unodc")),
        ("Malta also held bilateral meetings with UNODC.", ()),
        ("The Customs Administration of the Malta Revenue Service was the host and Ms. Roe closed it.", ("MT",)),
        ("The WCO, supported by Malta Customs held the meeting.", ("wco",)),
        ("The WCO, assisted by Malta, Spain and OLAF, held the meeting.", ("wco",)),
        ("The WCO with the support of Malta and OLAF held the workshop.", ("wco",)),
        ("Malta is organising the meeting.", ("MT",)),
        ("It was held within the framework of the WCO-UNODC Programme.", ("unodc", "wco")),
        ("The WCO Amber Project, funded by the Government of Malta, organized the workshop.", ("wco",)),
        ("The WCO Amber and Cork Programme for Customs organized the meeting.", ("wco",)),
        ("The WCO's Amber Directorate hosted a roundtable. The Amber Directorate hosted another.", ("wco",)),
        ("The WCO Amber Programme co-facilitated a training.", ("wco",)),
        ("The WCO, funded by Spain, held the meeting.", ("wco",)),
        ("The WCO, helped by Malta, Spain and OLAF, held the meeting.", ("wco",)),
        ("The WCO, giving its Members what they asked for, conducted a workshop.", ("wco",)),
        ("Malta in its role as Vice Chair hosted the meeting.", ("MT",)),
        ("Malta developed, coordinated and hosted the meeting.", ("MT",)),
        ("Malta, as the host of the meeting, gave a speech.", ("MT",)),
        ("Malta, as the host of the RILO A/P, gave a speech.", ()),
        ("A side event was hosted by Malta.", ()),
        ("It was organized by the Customs Service under the Government of Malta and UNODC.", ("MT", "unodc")),
        ("The WCO Private Sector Consultative Group (PSCG) held its meeting.", ()),
        ("At the invitation of UNODC, they met in Riga.", ("unodc",)),
        (f"They spoke of amber{', of seals' * 20} and met in Riga, at the invitation of UNODC.", ("unodc",)),
        ("At the invitation of Mr. Doe, Chair of the UNODC heads, they met in Riga.", ()),
        ("The WCO was invited by UNODC to the meeting.", ("unodc",)),
        ("At the invitation of Malta, they met in Riga.", ()),
        ("The Maltese Customs administration hosted the meeting.", ("MT",)),
        ("It is being held online and led by UNODC.", ("unodc",)),
        ("The WCO co-facilitated a training together with Malta Customs.", ("MT",)),
        ("It was held under the sponsorship of the Customs Cooperation Fund (CCF) of Malta.", ()),
        ("It was hosted and chaired by the Director General of Malta Customs.", ("MT",)),
        ("It was held from 3 to 5 May 2018, by UNODC.", ("unodc",)),
        ("The host country, Malta, welcomed all.", ("MT",)),
        ("They thanked Latvia Customs for having accommodated them.", ("LV",)),
        ("The WCO conducted a joint workshop with OLAF.", ("olaf", "wco")),
        ("Officials convened a dialogue in Riga alongside OLAF and UNODC.", ("olaf", "unodc")),
        ("Trade grew alongside that of Malta.", ()),
        ("Malta, being the host, spoke.", ("MT",)),
        ("At the invitation of Mr. Doe bin Roe, Director General of Latvia Customs, they met.", ("LV",)),
        (
            "It was hosted by Mr. Doe from OLAF, and Ms. Roe, Head of Customs from the Malta Revenue Service.",
            ("MT", "olaf"),
        ),
        ("Malta Customs and the WCO Amber Project co-hosted the workshop.", ("MT", "wco")),
        ("Riga, Latvia: OLAF and UNODC, jointly organized the meeting.", ("olaf", "unodc")),
        ("The Amber Project, funded by Malta, organized a meeting.", ("wco",)),
        ("The Amber (AMB) Project held its meeting.", ("wco",)),
        ("The UNODC Amber Project held its meeting.", ("unodc",)),
        ("It was organized by OLAF and UNODC, for the Customs Services of Malta and Spain.", ("olaf", "unodc")),
        ("Malta, being the host administration, but also Spain, attended.", ("MT",)),
        ("Malta arranged for a room. Spain organised that. OLAF held bilateral sessions.", ()),
        ("UNODC delivered a bilateral meeting.", ()),
        ("The WCO, under the umbrella of the Amber Fund, held in Riga a workshop.", ("wco",)),
        ("OLAF delivered, and with good results, an online workshop.", ("olaf",)),
        ("OLAF delivered training in the port.", ("olaf",)),
        ("OLAF delivered words of praise to the meeting.", ()),
        ("After what was done for Spain in March, OLAF organized a workshop.", ("olaf",)),
        ("The UNODC Regional Office for Central Asia conducted the meeting.", ("unodc",)),
        ("Some Members (Malta, Spain, Italy) conducted a meeting.", ()),
        ("Malta Customs and the WCO Amber Programme, organised a workshop.", ("MT", "wco")),
        ("Under the umbrella of the Amber project (funded by Malta) the meeting took place.", ("wco",)),
        ("Within the framework of the UNODC Amber Project the meeting took place.", ()),
        ("The port is a part of the Amber Project.", ()),
        ("At the invitation of Mr. Doe, Head of UNODC, they met in Riga.", ("unodc",)),
        ("At the invitation of Mr. Doe, Head of the European Commission (EC), they met in Riga.", ()),
        ("With the backing of Latvia Customs, they met.", ("LV",)),
        ("The WCO in collaboration with OLAF happily concluded a training.", ("olaf", "wco")),
        ("UNODC is hosting the workshop in collaboration with OLAF.", ("olaf", "unodc")),
        ("OLAF has conducted virtual Workshops for Malta.", ("olaf",)),
        (
            "The meeting, organized by OLAF, showed what was reached in the ports and lands since the last meeting.",
            ("olaf",),
        ),
        ("The next meeting will be organized by OLAF.", ()),
        ("OLAF, with the backing of the ROCB A/P (ROCB), Malta and Latvia Customs, held the meeting.", ("LV", "olaf")),
        ("OLAF, with the support of Spain and the Malta Revenue Service (MRS), held the meeting.", ("olaf",)),
        ("OLAF had held the meeting side by side with UNODC.", ("olaf", "unodc")),
        ("It was organized hand in hand with UNODC.", ("unodc",)),
        ("Trade grew hand in hand with that of Malta.", ()),
        ("OLAF along with UNODC organized the meeting.", ("olaf", "unodc")),
        ("The WCO Amber Programme had held its yearly meeting.", ("wco",)),
        ("The events were organized by UNODC.", ("unodc",)),
        ("It was one of a row of regional events organized by UNODC.", ()),
        ("All thanked Malta Customs for its kind welcome.", ("MT",)),
        ("All thanked the Director General of Malta and his team for the warm welcome.", ("MT",)),
        ("All gave thanks for the room to Malta and Spain for organizing it.", ()),
        ("The training was conducted by experts of Malta and OLAF.", ()),
        ("The first was delivered by Mr. Doe of UNODC.", ()),
        ("They spoke of a plan of the Oceania Customs Organisation (OCO), held in Riga, at the meeting.", ()),
        ("UNODC held in Riga, at the port, a workshop.", ("unodc",)),
        ("It was one of the OCO Programme, held from March on.", ()),
        ("Malta Customs has put on display what it does.", ()),
        ("Under a project, funded by Malta, UNODC and OLAF organized the event.", ("olaf", "unodc")),
        ("Under a project, funded by Malta, the WCO (WCO), in partnership with OLAF, held a course.", ("olaf", "wco")),
        ("Under the auspices of the WCO/UNODC Project, and hosted by Malta, it went well.", ("MT",)),
        ("OLAF planned and delivered a workshop, and UNODC planned another.", ("olaf",)),
        ("WCO/UNODC organized a workshop.", ("unodc", "wco")),
        ("OLAF and UNODC have together organized a workshop.", ("olaf", "unodc")),
        ("The UNODC Regional Office in Central Asia held a workshop.", ("unodc",)),
        ("It took place with a host of officers of Malta Customs.", ()),
        ("It was organized by OLAF in tight cooperation with UNODC.", ("olaf", "unodc")),
        ("It was hosted by the Training Centre in Riga of the Customs Service of Malta.", ("MT",)),
        ("The WCO's Amber Programme, funded by Spain's Malta Revenue Service (MRS), held its meeting.", ("wco",)),
        ("In the framework of the WCO's Amber Project, the meeting took place.", ("wco",)),
        ("They heard of the work delivered by the Amber Board in Malta.", ()),
        ("Support is given by Malta for the meeting.", ()),
        ('OLAF hosted in Riga, Latvia, from 5 to 6 March 2018 an "Amber for All" workshop.', ("olaf",)),
        ("Malta gave a short report on the Amber Board's last meeting.", ()),
        ("It was organized by the WCO (WCO) and co-facilitated by two experts from Malta Customs.", ("wco",)),
        ("OLAF, in consultation with UNODC, Vienna, is hosting the Amber Conference.", ("olaf",)),
        ("The WCO, partnered by OLAF and UNODC, organized a workshop.", ("olaf", "unodc", "wco")),
        ("It chose a host: Malta, which has ports.", ()),
        ("It was organized in Riga, Latvia by the WCO.", ("wco",)),
        ("The WCO Amber Programme conducted in Riga, Latvia a workshop on trade.", ("wco",)),
        ("The WCO Amber Programme conducted in Riga, Latvia.", ()),
        ("It showed the importance given by Malta Customs to it.", ()),
        ("The Project is carried out with the help jointly given by Malta and JICA.", ()),
        ("It was held together with 15 administrations including Malta and Spain.", ()),
        ("The workshop was organized with the ROCB A/P.", ("rocb-ap",)),
        ("The workshop was organized with the support of the ROCB A/P.", ()),
        ("Expert input was given by members of the WCO Secretariat and Malta Customs.", ()),
        ("The WCO launched today in Riga, Latvia, the 3rd Amber Forum.", ("wco",)),
        ("The UNODC-WCO-INTERPOL Amber Project delivered a training.", ("interpol", "unodc", "wco")),
        ("The workshop was a joint undertaking of the WCO and Malta Customs.", ("MT", "wco")),
        (
            "OLAF, jointly with UNODC and St. Lucia Customs, as well as with the financial aid of Malta, ran a course.",
            ("LC", "olaf", "unodc"),
        ),
        ("Last Wednesday OLAF opened a conference.", ("olaf",)),
        ("Last year OLAF held a conference.", ()),
        ("OLAF opened the conference.", ()),
        ("OLAF and UNODC organized a side event.", ()),
        ("In this workshop which was hosted by Malta, representatives of OLAF, Spain and Italy spoke.", ("MT",)),
        ("At the invitation of UNODC, Mr. Doe, Head of OLAF, came to Riga.", ("unodc",)),
        ("During the Malta-hosted workshop officers studied amber.", ("MT",)),
        ("It was the first Malta-hosted workshop.", ("MT",)),
        ("They heard the report of the Malta-hosted workshop.", ()),
        ("OLAF, as part of its programme, held a workshop in Riga.", ("olaf",)),
        ("OLAF, as part of its programme on ports, led a workshop in Riga.", ("olaf",)),
        ("OLAF, a partner of UNODC, held a workshop in Riga.", ("olaf",)),
        ("OLAF, one of the donors to the UNODC project, conducted a workshop in Riga.", ("olaf",)),
        ("OLAF led a support mission in Riga.", ("olaf",)),
    ],
)
def test_a_host_holds_its_meeting_alone_with_others_or_with_help(words: str, expected: tuple[str, ...]) -> None:
    assert expected == hosts(only(f"{HELD} {words}"))


def test_hosts_are_sought_past_the_seat_of_an_office() -> None:
    held = "The 3rd Workshop of the Europe Region was held in Baku, Azerbaijan."
    words = "It was organised by the Regional Office of Capacity Building in Baku and Malta Customs."
    assert ("MT", "rocb-eur") == hosts(only(f"{held} {words}"))


def test_a_title_tells_of_the_host() -> None:
    for verb in ("hosts the", "Hosts the", "host a Meeting of the"):
        assert ("MT",) == hosts(only(f"Malta Customs {verb} Amber Group\n\n5 March 2018\n\n{HELD}"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The OLAF-WCO Amber Programme held a workshop.", ("olaf", "wco")),
        ("The Amber Programme ran a workshop on amber.", ("wco",)),
        ("The WCO Amber Programme held a workshop for Malta/Spain.", ("wco",)),
        ("The Amber Programme gave support.", ()),
        ("Malta Customs was host to the meeting.", ("MT",)),
        ("Malta Customs was the gracious host of the event.", ("MT",)),
        ("Malta, Vice-Chair for the region, hosted the meeting.", ("MT",)),
        ("The Headquarters of the WCO was host to the meeting.", ("wco",)),
        ("Malta Customs, partnered with OLAF, ran a workshop.", ("MT", "olaf")),
        ("Malta Customs undertook a risk mission.", ("MT",)),
        ("Malta gave a presentation on the workshop.", ()),
        ("It was given by the WCO.", ("wco",)),
        ("The first speech was short. The next was given by Mr. Doe of OLAF.", ()),
        ("They noted the work carried out by the WCO Secretariat.", ()),
        ("The workshop was facilitated by the WCO.", ("wco",)),
        ("It was hosted by the Director General of Customs.", ("LV",)),
        ("It was hosted by the Director General of Malta Customs.", ("MT",)),
        ("It was hosted by the Customs Cooperation Fund.", ()),
        ("It was led by the Director General of Customs.", ()),
        ("Organized virtually by Malta, in cooperation with the WCO, the meeting was long.", ("MT", "wco")),
        ("Malta hosted the Meeting in coordination with the WCO Secretariat.", ("MT", "wco")),
        ("The OCO will hold its Annual Conference.", ()),
        ("The OLAF headquarters hosted the workshop.", ("olaf",)),
        ("The workshop, which Malta Customs hosts with OLAF, was long.", ("MT",)),
        ("Malta Customs, host of the meeting, spoke.", ("MT",)),
        ("Malta Customs both organised and hosted the meeting.", ("MT",)),
        ("The one of 2015 had been hosted by Malta.", ()),
        ("A panel discussion and workshop was hosted by OLAF.", ("olaf",)),
        ("A panel discussion was hosted by OLAF.", ()),
        ("The EU as Vice-Chair of the WCO Europe region organized from 5 to 6 March a workshop.", ("EU",)),
        ("Malta organized a ceremony for the training tools.", ()),
        ("The WCO and OLAF, with the backing of " + "the port, " * 30 + "organized a workshop.", ("olaf", "wco")),
        ("Malta, Vice-Chair for the region, hosted in Riga from 5 to 8 March 2018 a meeting.", ("MT",)),
        ("It was made for the Customs of Malta, hosted in Riga from 5 to 8 March 2018.", ()),
        ("The event, which was hosted by Malta, built on the results of the 4th Amber Conference.", ("MT",)),
        ("The event was hosted by Malta Customs, which also hosted the 2nd Meeting of the Amber Group.", ("MT",)),
        ("The event was hosted by Malta Customs and opened with the 1st Plenary Session.", ("MT",)),
        ("Malta, as a partner, explained how its Customs school held a training.", ()),
        ("OLAF, as an observer, recalled that it had organized a workshop.", ()),
        ("Malta as well as Spain described how they organized the national workshops.", ()),
        ("Malta, a member of the Group, launched a new training.", ()),
        ("They praised the 3rd Meeting of the Amber Group, which was hosted by Malta.", ("MT",)),
        ("Malta organized a dinner for the training tools.", ()),
        ("It was hosted by Malta Customs, and delegates were attending from Spain and Italy.", ("MT",)),
        ("It was organized by Malta Customs together with an officer from OLAF.", ("MT",)),
        ("It was hosted by Mr. Doe, who is Director General of Malta Customs.", ("MT",)),
        ("With Malta Customs (MC), represented by its academy, as kind host, the meeting was long.", ("MT",)),
        ("Malta Customs, as host of a WCO Regional Centre, spoke.", ()),
        ("Under the auspices of the ROCB A/P, the meeting was held again.", ("rocb-ap",)),
        ("Under the auspices of Malta Customs and OLAF, the meeting was held again.", ("MT",)),
        ("Under the auspices of the WCO Amber Project, the meeting was held again.", ("wco",)),
        ("Under the patronage of the President of Malta, the meeting was held again.", ()),
        ("Under the patronage of Mr. Doe, President of Malta Customs, the meeting was held again.", ("MT",)),
        ("Carried out in Riga, the meeting was chaired by Malta.", ()),
        ("The meeting was long, and carried out in Riga by Malta.", ("MT",)),
        ("Reforms go on with the support of Latvia Customs.", ()),
        ("They liked the meeting which the ROCB A/P hosts.", ("rocb-ap",)),
        ("The Beryl Committee of OLAF held its meeting.", ()),
        ("Details of the port were given by OLAF.", ()),
        ("In Kyiv, Ukraine, they met at the invitation of the RTC Ukraine.", ()),
        ("The WCO led a National Workshop on fees.", ("wco",)),
        ("OLAF led a discussion at the meeting.", ()),
        ("It was long, and Malta Customs was its host in Riga.", ("MT",)),
        ("The workshop was on a project carried out by Spain.", ()),
        ("The project is carried out by Spain.", ()),
        ("The WCO, with financial support kindly given by Spain, organized the workshop.", ("wco",)),
        ("With Malta Customs as a kind host, the meeting was long.", ("MT",)),
        ("Malta hosted the last activity of the programme, a workshop.", ("MT",)),
        ("In the last two years, Spain has organized a workshop.", ()),
        ("The workshop was organised by OLAF and facilitated by Malta.", ("olaf",)),
        ("The workshop was organised by OLAF. It was facilitated by the WCO Secretariat and Malta.", ("olaf",)),
        ("The workshop was facilitated by Malta together with OLAF.", ("MT", "olaf")),
        ("The workshop was organised in close cooperation by Malta Customs and OLAF.", ("MT", "olaf")),
        ("Malta hosted the last Workshop.", ()),
        ("It was held under the patronage of the King of Spain.", ()),
        ("It was held under the patronage of His Majesty the Sultan of Oman.", ()),
        ("It was held under the aegis of the United Kingdom's Amber Capacity Programme.", ()),
        ("It was held under the aegis of Malta Customs.", ("MT",)),
        ("The workshop was on the Amber Project and was organized by Spain.", ("ES",)),
        ("OLAF led a training session.", ()),
        ("OLAF led a virtual training for officers.", ("olaf",)),
        ("The Amber Project was hosted by Spain.", ("ES",)),
        ("It was held under the patronage of the Sultan of Oman.", ()),
        ("The workshop was held in Riga within the Amber Project, funded by Spain.", ()),
        ("Malta hosted the last module of the course, a workshop.", ("MT",)),
        ("UNODC and the WCO wrapped up a joint conference.", ("unodc", "wco")),
        ("It is a part of what is now carried out in Europe by OLAF.", ()),
        ("OLAF held its first Corporate Governance, a novelty.", ()),
        ("OLAF held its Corporate Governance Workshop, a novelty.", ("olaf",)),
        ("From 5 to 8 March 2018 the STCE team delivered its first training.", ("wco",)),
        ("They took part in the workshop run by Malta Customs.", ("MT",)),
        ("They took part in the race run by Malta Customs.", ()),
        ("They spoke of OLAF (OLAF), saying that the Amber Workshop had been launched at the 5th Summit.", ()),
        ("UNODC, working with friends, held a workshop.", ("unodc",)),
        ("The Amber Programme delivers a training on it.", ("wco",)),
        ("The view of Customs was given by Malta.", ()),
        ("UNODC worked together with Malta to hold a webinar.", ("MT", "unodc")),
        ("The Forum was held from 3 to 5 March 2018 and was chaired by Mr. Doe (Malta).", ()),
        ("The Forum was held on 3-5 March and opened by Malta.", ()),
        ("It was organized in Riga, Latvia, from 3 to 5 March 2018 by the WCO and Malta Customs.", ("MT", "wco")),
        ("They went to a workshop, held by OLAF.", ("olaf",)),
        ("They praised the trust, held by OLAF.", ()),
        ("The workshop was delivered by the WCO for Malta Customs.", ("wco",)),
        ("The EU-WCO Programme for HS in Africa organised a workshop.", ("wco",)),
        ("The SECO-WCO Amber Programme delivered a workshop.", ("wco",)),
        ("The workshop was held under the EU-WCO Amber Programme.", ("wco",)),
        ("The workshop was held in the framework of the WCO-UNODC Programme.", ("unodc", "wco")),
        ("Remarks were delivered by Malta and UNODC.", ()),
        ("Thanks were extended to Malta for hosting it.", ("MT",)),
        ("They met thanks to the hospitality of Malta.", ("MT",)),
        ("They met with the kind hosting of Malta.", ("MT",)),
        ("Latvia was thanked for its kind hosting of Malta and Spain.", ()),
        ("Malta & Spain hosted the workshop.", ("ES", "MT")),
        ("Malta and Spain co-host a workshop.", ("ES", "MT")),
        ("The workshop jointly organized with OLAF was held by Malta.", ("MT", "olaf")),
        (
            "Malta, along with OLAF, was one of the partners of the Forum, held in Riga and organized by UNCTAD.",
            ("unctad",),
        ),
        ("Malta was proud to host the workshop.", ("MT",)),
        ("Malta was chosen to host the workshop.", ("MT",)),
        ("Talks held at the 3rd Amber Commission dealt with trade through the WCO's Mercator Programme.", ()),
        ("Malta Customs hosts this workshop on fees, together with Spain.", ("ES", "MT")),
        ("Malta Customs brought to a successful end a workshop for its officers.", ("MT",)),
        ('Malta hosted a workshop under the theme "Our past".', ("MT",)),
        ("Malta was proud to host the fair.", ()),
        ("Malta had the honour of hosting the workshop.", ("MT",)),
        ("Malta played host to the workshop.", ("MT",)),
        ("Malta has just held a workshop.", ("MT",)),
        ("With funding from Spain, the WCO and Malta organised a workshop.", ("MT", "wco")),
        ("In 2013, Malta hosted the workshop.", ()),
        ("They recalled the first one, hosted by Malta in 2013.", ()),
        ("Malta hosted the 2013 edition of the event.", ()),
        ("Spain hosted the 2nd Meeting of the Amber Group.", ()),
        ("Malta hosts the RTC.", ()),
        ("OLAF organizes customs training workshops with others.", ()),
        ("OLAF hosts seminars and trainings.", ()),
        ("OLAF organizes two workshops on fees.", ("olaf",)),
        ("OLAF organizes workshops on fees on 5 March 2018.", ("olaf",)),
        ("OLAF hosts both events.", ("olaf",)),
        ("In closing he thanked OLAF for its support, financial help, and initiative.", ()),
        ("Malta held the Vice-Chair, and elections in May.", ()),
        ("The Malta Revenue and Customs Service hosted a workshop.", ("MT",)),
        ("Malta Customs and Excise Department hosted a workshop.", ("MT",)),
        ("OLAF, based in Valletta, Malta, organised a workshop.", ("olaf",)),
        ("The offices, located in Valletta, Malta and Oslo, Norway, hosted a workshop.", ()),
        ("The RILO for the East and Southern Africa (ESA) region, housed by Malta, held a workshop.", ("rilo-esa",)),
        ("Malta is the host of the RILO.", ()),
        ("The RTC is hosted by Malta.", ()),
        ("A workshop was held on the repository hosted by Malta.", ()),
        ("The workshop began at ten. Its opening ceremony was conducted by Malta.", ()),
        ("Malta organised a cultural evening.", ()),
        ("The experts from Malta and Spain gave the participants training in fees.", ()),
        ("The WCO held a workshop, together with the joint meeting with Customs experts of Spain.", ("wco",)),
        ("The WCO held the joint meeting with Customs.", ("LV", "wco")),
        ("The experts from Malta, OLAF and Spain facilitated the training.", ()),
        ("Under a project, which Malta funded, OLAF organized a workshop.", ("olaf",)),
        ("Malta, funded by Spain, organized a workshop.", ("MT",)),
        ("Malta was named host of a regional seminar.", ()),
        ("The host country, Malta, welcomed them.", ("MT",)),
        (
            "OLAF, represented by its Training Centre, in collaboration with the WCO, organised a workshop.",
            ("olaf", "wco"),
        ),
        ("What was hosted in 2013 was small; the workshop of 2018 was hosted by Malta.", ("MT",)),
        ("Trainers of Malta ran the sessions on origin.", ()),
        ("Participants came from Malta, the host country, Spain and Latvia.", ("MT",)),
        ("Participants came from Malta Customs (host administration), Spain and Latvia.", ("MT",)),
        ("Participants came from Malta (host administration), Spain and Latvia.", ("MT",)),
        ("Experts came from Spain, Latvia (the host) and Malta.", ("LV",)),
        ("Experts came from Latvia Customs (host), Spain and Malta.", ("LV",)),
        ("Experts came from Latvia (the host of the last one), Spain and Malta.", ()),
        ("He attended the Amber Workshop for small ports held by Malta Customs.", ("MT",)),
        ("The sessions were delivered by Malta Customs.", ()),
        ("The meeting was hosted by the Ministry of Revenue and Customs.", ("LV",)),
        ("Latvia was the host country, in Riga, of the meeting.", ("LV",)),
        ("Malta was the country, in Riga, of the meeting.", ()),
        ("At the first session, updates on fees, on ports and on seals were given by Malta.", ()),
        ("A session that was organised by Malta Customs was lively.", ()),
        ("The offer of Malta to host the next meeting was welcomed.", ()),
        ("During the days of OLAF in Riga, the WCO held a workshop.", ("wco",)),
        ("Malta Customs, led by its director, hosted the meeting.", ("MT",)),
        ("Malta was the host; it was thanked.", ("MT",)),
        ("Ms. Doe, Head of the Malta Customs Agency (MCA), which hosted the event, spoke.", ("MT",)),
        ("Malta, which hosted the previous meeting, spoke.", ()),
        ("Malta had hosted the first one.", ()),
        ("Malta has hosted three such workshops.", ()),
        ("Malta hosted the event, the first one of its kind.", ("MT",)),
        ("Malta hosted the first one of its kind.", ("MT",)),
        ("Malta opened its doors from 5 to 6 March 2018 for a meeting.", ("MT",)),
        ("Malta opened its doors for a meeting.", ("MT",)),
        ("Malta opened its doors for people at the meeting.", ()),
        ("Malta and OLAF ran a session about fees.", ()),
        ("The workshop was hosted by Malta with Sida.", ("MT",)),
        ("The meeting was attended by the head of Malta Customs, together with OLAF.", ()),
        ("The meeting, attended by officers of Spain, was organized together with Malta Customs.", ("MT",)),
        ("Malta Customs, with support of the EU, the WCO and the OSCE, hosted a workshop.", ("MT",)),
        ("They thanked Malta for having hosted the regional office.", ()),
        ("In May OLAF held, in virtual form, the second Working Group activity on amber.", ("olaf",)),
        ("They took note of the preparations for the 4th Cork Conference, to be hosted by Malta.", ()),
        ("They adopted a plan, including a workshop to be organised by Malta.", ()),
        ("The meeting was hosted by Malta Customs, as last year's one had been very useful.", ("MT",)),
        ("In closing he thanked OLAF for the initiative.", ("olaf",)),
        ("In closing he thanked OLAF for choosing Riga.", ("olaf",)),
        ("Ms. Roe of Latvia Customs thanked OLAF for choosing her country to host it.", ("LV",)),
        ("Ms. Roe of Malta Customs thanked OLAF for choosing her country for the office.", ("olaf",)),
        ("All thanked OLAF for selecting Latvia as the venue.", ("LV",)),
        ("It was run by OLAF, whose secretariat is hosted by Malta.", ("olaf",)),
        ("All thanked OLAF for selecting Latvia as the pilot country.", ()),
        ("Ms. Roe of Latvia Customs thanked OLAF for choosing her country as the pilot.", ("olaf",)),
        ("All thanked OLAF for selecting Latvia as this year's venue.", ("LV",)),
        ("All thanked OLAF for selecting Latvia as the country to host it.", ("LV",)),
        ("All thanked OLAF for selecting Latvia to be the pilot.", ()),
        ("The General Authority of Customs (GAC) organised a workshop on amber.", ("LV",)),
        ("The Customs Service of Malta organised a workshop on amber.", ("MT",)),
        ("With Malta, the Customs Service organised a workshop on amber.", ()),
        ("Malta: The Customs Service organised a workshop on amber.", ()),
        ("The Customs Service spoke at the workshop.", ()),
        ("In closing he thanked OLAF for holding the workshop.", ("olaf",)),
        ("In closing he thanked OLAF for putting the workshop together.", ("olaf",)),
        ("In closing he thanked OLAF for putting the tools together.", ()),
        ("It gathered three administrations - Malta as host administration, Spain and Italy.", ("MT",)),
        ("All expressed their thanks to Latvia Customs for the perfect organization.", ("LV",)),
        ("The WCO is grateful to OLAF for its support and hospitality.", ("olaf",)),
        ("The WCO and Malta thank OLAF for its support, open approach, and hospitality.", ("olaf",)),
        ("The Head of Latvia Customs, Mr. Doe, welcomed all on behalf of the host administration.", ("LV",)),
        ("The Head of Malta Customs, Mr. Doe, welcomed all on behalf of the host administration.", ()),
        ("Members supported the proposal of Malta to hold a seminar on amber.", ()),
        ("It was organized jointly by Malta Customs and OLAF and was financed by Spain.", ("MT", "olaf")),
        ("It runs a fund of Malta Customs and was financed by Spain for years.", ()),
        ("The Amber Programme of the WCO held a training course in Riga.", ("wco",)),
        ("The Amber Programme (AP) of the WCO is long.", ()),
        ("The Project AMBER of the WCO held a training course in Riga.", ("wco",)),
        ("The Project AMBER of the WCO held in Riga, from 4 to 5 May, a training course.", ("wco",)),
        ("The Project AMBER of the WCO, held in Riga from 4 to 5 May, is long.", ()),
        ("It was organised jointly by the OCO Secretariat and the WCO's Integrity Programme.", ("oco", "wco")),
        ("OLAF received at its headquarters the 3rd Meeting of the Amber Group.", ("olaf",)),
        ("OLAF received at its premises in Sliema, Malta, the experts.", ()),
        ("OLAF received at its headquarters a delegation of the workshop.", ()),
        ("The Workshop: How to Address Crime was organized jointly by Malta Customs and OLAF.", ("MT", "olaf")),
        ("The workshop was hosted, and also funded, by Malta Customs.", ("MT",)),
        ("Riga hosted the workshop in its old town.", ("LV",)),
        ("In May, Riga hosted the workshop with the help of Latvia Customs.", ("LV",)),
        ("Riga hosted, from 5 to 7 May 2018, a workshop on fees.", ("LV",)),
        ("The workshop was hosted by the city of Riga.", ("LV",)),
        ("An officer in Riga hosted the workshop.", ()),
        ("Riga hosted the ships.", ()),
        ("The workshop began with remarks, which were delivered by OLAF.", ()),
        ("The workshop was hosted this year by Malta Customs.", ("MT",)),
        ("The Amber Project, funded by Spain, organized, from 5 to 7 May 2018, a workshop on fees.", ("wco",)),
        ("OLAF had a regional workshop on fees.", ("olaf",)),
        ("OLAF had a say in the workshop.", ()),
        ("OLAF, alongside UNODC, held the workshop.", ("olaf", "unodc")),
        ("It was organised by OLAF, and Malta Customs gave support of its own.", ("olaf",)),
        ("It was organised by OLAF, while Malta Customs (MC) also presented its plans.", ("olaf",)),
        ("It was organised by OLAF, and the UNODC.", ("olaf", "unodc")),
        ("It was organised by OLAF, and UNODC based in Oslo.", ("olaf", "unodc")),
        ("OLAF has, with UNODC, organized a workshop on fees.", ("olaf", "unodc")),
        ("OLAF joined efforts with UNODC and organized the workshop.", ("olaf",)),
        ("It was led by Jane Doe, the Chair of the Group and head of Malta Customs.", ()),
        ("It was led by Jane Doe, head of Malta Customs.", ("MT",)),
        ("It was organised by OLAF and Malta Customs, and UNODC supported it.", ("MT", "olaf")),
        ("It is hosted by OLAF, and Customs administrations, the UNODC and other bodies are taking part.", ("olaf",)),
        ("It will end with a trip to the port, organized in close collaboration with Latvia Customs.", ()),
        ("Malta's Directorate General of Customs and Excise (DGCE) and OLAF held a workshop.", ("MT", "olaf")),
        ("The training for detector dog teams, organised by Malta Customs, was short.", ("MT",)),
        ("The workshop on recent updates to the HS, hosted by Malta Customs, was short.", ("MT",)),
        ("The seminar on expert panels, jointly organised by OLAF and Malta, was short.", ("MT", "olaf")),
        ("The Director, along with the head of Malta Customs, opened the workshop held by OLAF.", ("olaf",)),
        ("UNODC attended the workshop held in Riga along with Spain.", ()),
        ("The workshop that UNODC joined was held along with Spain.", ()),
        ("Officers of OLAF, along with Malta, attended the workshop held in Riga.", ()),
        ("The workshop, which UNODC attended, was organised along with Malta.", ("MT",)),
        ("Malta led an interesting discussion at the workshop.", ()),
        ("Malta led a session of the training.", ()),
        ("Malta led an interesting workshop.", ("MT",)),
        ("OLAF and UNODC, which organized it, and UNICRI organized the workshop.", ("olaf", "unicri", "unodc")),
        ("The WCO and Malta had the pleasure, on 5 March 2018, of holding the meeting.", ("MT", "wco")),
        ("He thanked OLAF for choosing Riga as host of the meeting.", ()),
        ("The WCO conducted the Working Group (WG) activities.", ("wco",)),
        ("Latvia served as host.", ("LV",)),
        ("Latvia, in its capacity as host, opened the meeting.", ("LV",)),
        ("Latvia Customs welcomed delegates to Riga.", ("LV",)),
        ("Malta Customs welcomed delegates to Riga.", ()),
        ("The meeting was hosted at the premises of Latvia Customs.", ("LV",)),
        ("The UNODC Country Office in Peru organised the workshop.", ("unodc",)),
        ("The OSCE Mission to Latvia organised the workshop.", ("osce",)),
        ("The host of the Amber Meeting, held on 5 March, was Latvia Customs.", ("LV",)),
        ("The organisers, Malta Customs and the GCC, had prepared the workshop.", ("MT", "gcc")),
        ("Malta Customs opened its doors to the workshop.", ("MT",)),
        ("The workshop was held thanks to the support of Latvia Customs.", ("LV",)),
        ("The workshop was held under the joint auspices of Malta and Spain.", ("ES", "MT")),
        ("At the invitation of the organisers, Malta and OLAF gave presentations.", ()),
        ("Malta Customs opened its doors to the participants of the workshop.", ()),
        ("The host of the dinner, held on the first evening, was Malta.", ()),
        ("Spain, in its role as host of the 2019 conference, gave an update.", ()),
        ("The OSCE Presence in Albania organised the workshop.", ("osce",)),
        ("The Maltese customs authority played host to the meeting.", ("MT",)),
        ("Malta Customs is proud to have hosted the meeting.", ("MT",)),
        ("Convened by the OCO and hosted by Malta Customs, the meeting was long.", ("MT", "oco")),
        ("The OSCE Centre in Ashgabat held a workshop.", ("osce",)),
        ("The workshop was put on by Malta Customs.", ("MT",)),
        ("The OLAF-organized workshop was long.", ("olaf",)),
        ("Visits were paid to the premises of DHL, which hosts a clearance unit.", ()),
        ("The WCO worked with U.S. Customs and Border Protection to hold a webinar.", ("wco",)),
        ("Malta Customs held jointly with OLAF a workshop.", ("MT", "olaf")),
        ("Hosting the event was Malta Customs.", ("MT",)),
        ("It was Malta Customs that hosted the workshop.", ("MT",)),
        ("The WCO, at the request of Malta, held a workshop.", ("wco",)),
        ("At the request of Malta, held up by storms, the workshop was long.", ()),
        ("The OSCE Transnational Threats Department led a workshop.", ("osce",)),
        ("The workshop was hosted at the INTERPOL Global Complex for Innovation.", ("interpol",)),
        ("Ms. Doe attended at the OECD's invitation.", ("oecd",)),
        ("The WCO, partnering with Malta Customs, organized a study visit.", ("MT", "wco")),
        ("Conducted by Spain, the study was presented at the workshop.", ()),
        ("The results of the Malta-organized workshop were shown.", ()),
        ("Maltese authorities held a suspect after the workshop.", ()),
        ("OLAF, in alliance with Malta Customs, convened the workshop.", ("MT", "olaf")),
        ("OLAF today launched a training course.", ("olaf",)),
        ("OLAF this week hosted a seminar on fees.", ("olaf",)),
        ("Malta Customs and JICA cooperated in running this workshop.", ("MT", "jica")),
        ("Malta Customs and JICA co-operated in running this workshop.", ("MT", "jica")),
        ("The workshop was held online and three administrations participated, together with OLAF.", ()),
        ("The WCO will organize a seminar on fees in Oslo.", ()),
        (
            "The workshop was given by OLAF. Accredited advisers from Malta and Spain facilitated the workshop.",
            ("olaf",),
        ),
        ("A three-day training was delivered by the STCE team for Malta Customs.", ("wco",)),
        ("The workshop was held under the auspices of the WCO/JICA Joint Project.", ("jica", "wco")),
        ("After a seminar held jointly with Malta Customs, officers attended the workshop.", ()),
        ("Ms. Doe thanked the WCO for organizing the coming forum on ports.", ()),
        (
            "OLAF and JICA (Japan International Cooperation Agency) jointly conducted four study missions.",
            ("jica", "olaf"),
        ),
        ("After three days the workshop organised by Malta Customs was closed.", ("MT",)),
        ("Following the training organised by Malta Customs, officers were certified.", ("MT",)),
        ("It was shown how Malta works in alliance with Spain.", ()),
        ("Malta Customs and OLAF cooperated in running a training centre.", ()),
        ("The training was organised by the Task Team for Amber, Malta Customs, and OLAF.", ("MT", "olaf")),
        ("The workshop was delivered by the Amber Bank Trade Project.", ()),
        ("The WCO AMBER programme organized a workshop.", ("wco",)),
        ("The workshop was organized by the WCO AMBER programme.", ("wco",)),
        ("The workshop was organized by the UNODC-WCO Amber Programme.", ("unodc", "wco")),
        ("The workshop was organized by the HMRC-WCO-UNCTAD Amber Programme.", ("unctad", "wco")),
        ("The workshop was organized by the WCO-UNODC Amber Programme for Malta.", ("unodc", "wco")),
        ("The workshop was organized by the WCO Amber Malta Programme.", ("wco",)),
        (
            "It was held within the framework of the UNODC-World Customs Organization (WCO) Amber Programme.",
            ("unodc", "wco"),
        ),
        ("It was held within the framework of the UNODC-WCO Amber Programme.", ("unodc", "wco")),
        ("It was held within the framework of the UNODC Amber Programme.", ()),
        ("Delegates of Spain, Italy and Malta held a meeting in Riga. OLAF hosted the meeting.", ("olaf",)),
        ("Experts from Spain, Italy and Malta wrapped up a workshop on fees, hosted by Spain, in Riga.", ("ES",)),
        ("Heads of Customs of Spain and Malta held a meeting in Riga.", ()),
        ("Experts from Malta held a workshop in Riga.", ("MT",)),
        ("It was not hosted by Malta.", ()),
        ("It wasn't hosted by Malta.", ()),
        ("It was never hosted by Malta.", ()),
        ("It would have been hosted by Malta.", ()),
        ("Malta welcomed experts to Sliema for a workshop on fees.", ()),
        (
            "Experts, one from Malta and one from the South African Revenue Service (SARS), delivered the workshop.",
            (),
        ),
        ("It presented the outcomes of the first Amber Conference, organised by Malta and Spain.", ()),
        ("OLAF, in collaboration with the Customs Cooperation Fund Korea (CCF-K), hosted the workshop.", ("olaf",)),
        ("The WCO Amber Project and Malta Customs jointly hosted a workshop.", ("MT", "wco")),
        ("The WCO Capacity Building held a workshop for Malta.", ("wco",)),
        ("The WCO Amber Project, supported financially by the Government of Malta, held a workshop.", ("wco",)),
        ("It was organised by OLAF and the Transport Programme (TP) hosted by the World Bank.", ("olaf",)),
        ("As a result of the agreement, a workshop was hosted by Malta Customs.", ("MT",)),
        ("Building on the recommendations of the Council, this workshop was hosted by Malta Customs.", ("MT",)),
        ("OLAF presented the findings of a study at the Amber Workshop, hosted by Malta Customs.", ("MT",)),
        ("The training programme hosted by Malta Customs was opened by OLAF.", ("MT",)),
        ("The 75th Fellowship Programme, hosted by Malta Customs, was opened by OLAF.", ("MT",)),
        ('It presented the outcomes of the first "Amber Conference," co-organized by Malta Customs.', ()),
        ("A side event, organised by Malta on 5 March, focused on cars.", ()),
        ("Instructors of Malta and Spain completed a course in Sliema, Malta, organized jointly by OLAF.", ("olaf",)),
        ("The forum was organized jointly by the UN ECA and Malta.", ("MT", "uneca")),
        ("UNEP and OLAF joined hands to deliver a workshop on waste.", ("olaf", "unep")),
        ("The WCO, headquartered in Oslo, Norway, held a workshop.", ("wco",)),
        ("It was part of the cooperation between OLAF and Malta to deliver workshops in the region.", ()),
        ("The second session was hosted by Malta.", ("MT",)),
        ("The 1st Session on fees was hosted by Malta.", ("MT",)),
        ("The 5th Meeting of the Beryl Group was hosted by Malta.", ()),
        ("It was recalled that the 2nd Meeting was hosted by Malta.", ()),
        ("The 1st Session was hosted by Malta.", ("MT",)),
        ('Malta has organized "Operation Amber" as an answer to it.', ()),
        ("Malta organized the Operation Amber Debriefing Workshop.", ("MT",)),
        ("Malta organized a campaign against it.", ()),
        (
            "Together with experts from OLAF and Spain, Ms. Doe, Head of the Office, also attended the workshop held.",
            (),
        ),
        (
            "OLAF, in close cooperation with the WCO Secretariat, coordinated a National Workshop on fees.",
            ("olaf",),
        ),
        ("OLAF provided technical assistance on fees during a mission to Malta.", ("olaf",)),
        ("OLAF provided technical assistance on fees to Malta.", ()),
        ("OLAF provided support to the organizers during the event.", ()),
        ("OLAF coordinated the work that the meeting spoke of.", ()),
        ("OLAF coordinated with Spain before the workshop.", ()),
        (
            "Together with Malta and Spain, OLAF organized a workshop, which Mr. Doe, Head of Fees, attended.",
            ("ES", "MT", "olaf"),
        ),
        ("A workshop was held in cooperation with OLAF, and the Head of Fees, Mr. Doe, opened it.", ("olaf",)),
        (
            "Jointly with the Ministry of Fees of Malta, OLAF arranged a conference, and Mr. Doe, its Head, opened it.",
            ("MT", "olaf"),
        ),
        ("Spain coordinated the working group meeting on the second day.", ()),
        ("Spain coordinated the workshop report.", ()),
        ("Spain has provided technical assistance to Malta through a programme of workshops.", ()),
        ("The host of the workshop held in Riga on 5 March 2018 was Malta Customs.", ("MT",)),
        ("The Customs Service of the Government of Malta acted as host to the workshop.", ("MT",)),
        ("The workshop, for which Malta Customs was host, was long.", ("MT",)),
        ("OLAF partnered with Malta to deliver a workshop on fees.", ("MT", "olaf")),
        ("A workshop was delivered to Members of the region by OLAF.", ("olaf",)),
        ("They thanked Latvia Customs for having organized the workshop so well.", ("LV",)),
        ("On the initiative of Latvia Customs, a workshop was held.", ("LV",)),
        ("A joint workshop of OLAF and the OECD was held.", ("oecd", "olaf")),
        ("OLAF delivers a training on fees.", ("olaf",)),
        ("OLAF and the OECD are together hosting a training on fees.", ("oecd", "olaf")),
        ("The workshop was held by OLAF and the Malta Customs Cooperation Fund.", ("olaf",)),
        ("It was organized under the WCO/OLAF (Anti-Fraud Office) Joint Project.", ("olaf", "wco")),
        ("It was held under the Joint Project of the WCO and OLAF (Anti-Fraud Office) on fees.", ("olaf", "wco")),
        ("It was held under the Joint Project of the WCO and Malta.", ("wco",)),
        ("It was held by Spain. A seminar will be held next year under the WCO/OLAF Joint Project.", ("ES",)),
        ("A delegation from Spain was hosted by Malta for a study visit on fees.", ("MT",)),
        ("A delegation from Spain was hosted by Malta for lunch.", ()),
        ("OLAF organized an exchange visit to Sliema.", ("olaf",)),
        ("Officers of agencies in Spain and Italy successfully completed a course on fees.", ()),
        ("OLAF completed a course on fees.", ("olaf",)),
        ("Reforms go on under the WCO/OLAF Joint Project.", ()),
        ("OLAF, in cooperation with Spain and the Malta Cooperation Fund, held a workshop.", ("ES", "olaf")),
        ("Spain and Italy each organized a workshop.", ("ES", "IT")),
        ("The workshop was a joint initiative of OLAF and Spain Customs.", ("ES", "olaf")),
        ("The workshop on fees, held there, was a joint initiative of OLAF and Spain Customs.", ("ES", "olaf")),
        ("A workshop, a joint initiative of OLAF and Spain Customs, took place.", ("ES", "olaf")),
        ("The Amber Initiative is a joint initiative of OLAF and Spain Customs.", ()),
        ("They praised at the workshop the single window, a joint initiative of OLAF and Spain Customs.", ()),
        ("It spoke of what was done under the Joint Project of the WCO and OLAF.", ()),
        ("It was held under the OLAF-WCO Joint Project.", ("olaf", "wco")),
        ("A dinner was hosted by Spain for an international conference's delegates.", ()),
        ("A delegation from Italy was hosted by Spain for a workshop lunch.", ()),
        ("For 20 officers, Spain Customs completed the training.", ("ES",)),
        ("In June, Spain hosted the workshop.", ("ES",)),
        ("OLAF and the Malta-Spain Business Forum held a workshop.", ("olaf",)),
        ("In Madrid, Spain Customs hosted the workshop.", ("ES",)),
        ("In Madrid, Spain and Italy hosted the workshop.", ("ES", "IT")),
        ("In Madrid, Spain, officers met for a workshop that OLAF hosted.", ("olaf",)),
        ("OLAF conducted a diagnostic of fees there.", ("olaf",)),
        ("OLAF and the OECD joined together to conduct a workshop.", ("oecd", "olaf")),
        (
            "OLAF convened, in partnership with the African Continental Free Trade Area Secretariat, a workshop.",
            ("afcfta", "olaf"),
        ),
        ("Co-organizers of the workshop were OLAF and the OECD.", ("oecd", "olaf")),
        ("Further meetings were held by OLAF with officials of Malta.", ()),
        ("They thanked Malta for having hosted the RTC over the past 10 years.", ()),
        ("They thanked Malta for hosting the Regional Training Centre.", ()),
        ("They thanked Malta for hosting the workshop at its training centre.", ("MT",)),
    ],
)
def test_hosts_are_told_of_in_the_manners_of_the_press(words: str, expected: tuple[str, ...]) -> None:
    assert expected == hosts(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    "title",
    [
        "Malta Customs Service Holds Amber Policy Seminar",
        "Malta Customs holds successful Amber Seminar",
        "Malta to host 3rd Amber Seminar",
    ],
)
def test_a_title_tells_in_the_present_or_of_what_will_be_who_hosts(title: str) -> None:
    assert ("MT",) == hosts(only("The 3rd Amber Seminar was held in Sliema.", title=title))


def test_whose_people_teach_gives_a_training_that_nobody_else_is_said_to_give() -> None:
    words = "The 4th Workshop on Amber was held in Riga. WCO experts explained the tools."
    assert [("wco",), ("MT",)] == [hosts(only(f"{words}{others}")) for others in ("", " It was hosted by Malta.")]


@pytest.mark.parametrize(
    "words",
    [
        "Officers from the institutes of Malta and Spain completed a course in Riga, organized by OLAF.",
        "Trainers from the national academies of Malta and Spain concluded a course in Riga, organized by OLAF.",
        "Officers of the anti-smuggling and intelligence units of Malta and Spain held a course, organized by OLAF.",
        "It was organized by OLAF. Experts of Malta, in a school, which hosted the Training Centre of the WCO, met.",
    ],
)
def test_who_completed_a_course_or_has_a_centre_hosts_nothing(words: str) -> None:
    assert ("olaf",) == hosts(only(f"The 3rd Amber Workshop was held in Riga. {words}"))


def test_whoever_passes_money_on_hosts_nothing() -> None:
    words = "OLAF, with the kind financial support that the IMF gave via Malta Customs, held a workshop."
    assert "MT" not in only(f"{HELD} {words}").hosts


def test_a_country_in_which_others_host_hosts_nothing() -> None:
    words = "In Cairo, Egypt, at the Tallow Hall, the EU and OLAF co-hosted the 3rd Amber Meeting."
    assert ("EU", "olaf") == hosts(only(words))


def test_who_will_host_a_meeting_that_is_announced_hosts_it() -> None:
    assert ("MT",) == only("Malta Customs will host a workshop on fees in Valletta from 4 to 6 May 2021.").hosts


def test_what_an_announcement_without_a_day_says_will_be_is_told_of_its_meeting() -> None:
    words = "Malta will host the 3rd Amber Conference in Sliema on 4 May 2021. Delegates from Spain will take part."
    (meeting,) = extract(words).meetings
    assert (("MT",), ["MT", "ES"]) == (meeting.hosts, parties(meeting))


def test_not_where_only_the_next_meeting_is_announced() -> None:
    words = "The 3rd Amber Conference was held in Sliema on 4 May 2021, and the 4th one will be hosted by Malta."
    (meeting,) = extract(f"{words} Delegates from Spain will take part.").meetings
    assert ((), []) == (meeting.hosts, parties(meeting))


def test_a_mission_of_the_wco_by_its_name_is_the_wco_s() -> None:
    assert ("wco",) == only("A WCO support mission was conducted in Riga from 5 to 6 March 2018.").hosts


@pytest.mark.parametrize(
    ("title", "what", "hosts"),
    [
        ("The WCO supports Malta in its reform", "workshop on fees", ("wco",)),
        ("World Customs Organization (WCO) carries on in Malta", "workshop on fees", ()),
        ("WCO also supports the fees of Malta", "support mission", ("wco",)),
        ("WCO Successfully Delivers Training on Fees", "workshop on fees", ("wco",)),
        ("The WCO supports Malta in its reform", "meeting on fees", ()),
        ("The WCO attends talks on reform", "workshop on fees", ()),
        ("Malta and the WCO support reform", "workshop on fees", ()),
        ("WCO support to Malta goes on", "workshop on fees", ()),
        ("The WCO supports Malta", "3rd Meeting of the Amber Mission", ()),
    ],
)
def test_a_training_under_a_title_on_the_wco_s_work_is_the_wco_s(title: str, what: str, hosts: tuple[str, ...]) -> None:
    assert hosts == only(f"A {what} was held in Riga from 5 to 6 March 2018.", title=title).hosts
    assert ("olaf",) == only(f"A {what} was held in Riga on 5 March 2018 by OLAF.", title=title).hosts
    assert () == only(f"A {what}, organized by the Amber Guild, was held in Riga on 5 March 2018.", title=title).hosts
    assert () == only(f"A {what}, which the Amber Guild had put on, was held on 5 March 2018.", title=title).hosts


def test_a_programme_that_began_at_the_wco_is_its_own() -> None:
    meeting = only("On 15 May 2018 the 6th Amber Programme began at WCO Headquarters in Brussels, sponsored by Malta.")
    assert ("wco",) == meeting.hosts


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("The WCO's Secretary General, Jane Doe, gave a keynote speech.", ()),
        ("The WCO expert, Ms. Doe, made a speech.", ()),
        ("Ms. Roe of the WCO opened the training course.", ()),
        ("It was closed by Ms. Roe of the WCO Secretariat.", ()),
        ("Ms. Roe of the WCO opened the course and taught the officers.", ("wco",)),
        ("It was given by Ms. Roe of the WCO.", ("wco",)),
        ("The WCO expert taught the officers.", ("wco",)),
        ("Two WCO experts addressed the gaps that they had found and taught 20 officers.", ("wco",)),
        ("The WCO expert gave a keynote and facilitated the workshop.", ("wco",)),
    ],
)
def test_whose_people_only_speak_at_a_training_does_not_give_it(words: str, hosts: tuple[str, ...]) -> None:
    assert hosts == only(f"A training on amber was held in Riga, Latvia, on 4 May 2021. {words}").hosts


def test_the_wco_at_whose_house_a_training_was_held_is_quoted_by_its_name() -> None:
    page = release("The 3rd Amber Workshop was held at the WCO Headquarters in Brussels on 5 March 2018.")
    (meeting,) = extract(page).meetings
    (part,) = meeting.participations
    assert part.evidence is not None
    assert ("wco", "WCO") == (part.party, part.evidence.quote(page))


@pytest.mark.parametrize("city", ["São Paulo", "Riga"])
def test_a_city_that_hosted_may_have_accents(city: str) -> None:
    (meeting,) = extract(f"{city} hosted the 3rd Meeting of the Amber Group from 4 to 5 January 2016.").meetings
    assert meeting.place is not None
    assert (meeting.place.country,) == meeting.hosts


@pytest.mark.parametrize(
    ("by", "hosts"),
    [
        *(("Bern", ("CH",)), ("the city of Bern", ("CH",))),
        *(("Bernard Doe", ()), ("Bern Technical University", ()), ("Bernese lawyers", ())),
    ],
)
def test_a_city_that_hosted_is_all_of_a_name(by: str, hosts: tuple[str, ...]) -> None:
    (meeting,) = extract(
        f"The 3rd Meeting was held in Bern, Switzerland, on 4-5 January 2016. It was hosted by {by}."
    ).meetings
    assert hosts == meeting.hosts


# --- visits ---


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("The Secretary General visited Malta on 5 March 2018 to meet its traders.", ["MT"]),
        ("On 5 March 2018 Malta Customs visited the WCO to discuss fees.", ["wco"]),
        ("The Secretary General visited Malta Customs on 5 March 2018 to discuss fees.", ["MT"]),
        ("The Head of Malta Customs visited the Headquarters of the WCO on 5 March 2018.", ["wco"]),
        ("On 5 March 2018 Mr. Doe met with a delegation from Malta, on visit at the WCO Headquarters.", ["wco"]),
        ("On 5 March 2018 Mr. Doe met with a delegation from Malta, on visit at the WCO Fair.", []),
        ("On 5 March 2018 Mr. Doe met in Riga with a delegation that had been on a visit to WCO Headquarters.", []),
        ("On 5 March 2018 Mr. Doe of Malta Customs was received by Mr. Roe at WCO Headquarters.", ["wco"]),
        ("On 5 March 2018 Mr. Doe met Mr. Roe of Malta Customs. He was received at the WCO Fair.", []),
        ("On 5 March 2018 Mr. Doe met Mr. Roe of Malta Customs. They welcomed the work done at the WCO.", []),
        ("On 5 March 2018 Mr. Doe met Mr. Roe of Malta Customs in Oslo. He had been received at the WCO.", []),
        ("On 5 March 2018 Mr. Doe met Mr. Roe of Malta Customs, who had earlier been received at the WCO.", []),
        ("The Secretary General paid a visit to Malta on 5 May 2018 at the invitation of Malta Customs.", ["MT"]),
        ("On 5 March 2018 officers of Malta Customs paid a study visit to the WCO Headquarters.", ["wco"]),
        ("The Head of Malta Customs visited the WCO Headquarters on 5 March 2018.", ["wco"]),
        ("A delegation of Malta Customs visited the ROCB Europe in Baku on 5 March 2018.", ["rocb-eur"]),
        ("On 5 March 2018 the Secretary General welcomed to the WCO HQ Ms. Roe of Malta Customs.", ["wco"]),
        ("On 5 March 2018 Mr. Doe met Ms. Roe of Malta Customs, who had visited the WCO Headquarters.", []),
        ("Officers of Spain Customs undertook a study tour to Malta Customs from 5 to 7 March 2018.", ["MT"]),
        ("Officers of Spain Customs undertook a benchmarking visit to Malta Customs on 5 March 2018.", ["MT"]),
        ("On 5 March 2018 Ms. Roe paid a courtesy call on the Head of the Royal Malaysian Customs.", ["MY"]),
        ("Ms. Roe paid a courtesy visit to the Head of Customs of Malta in Valletta on 5 March 2018.", ["MT"]),
        ("The Secretary General visited the Malta Fair on 5 March 2018 to discuss fees.", []),
        ("The Head met the Governor of the Bank on 5 March 2018. In the previous year he visited Malta.", []),
        ("The Head met the Governor of the Bank on 5 March 2018. Long ago he left Malta.", []),
        ("The 3rd Amber Meeting was held on 5 March 2018. The Head visited Malta.", []),
        ("The Amber Board met for the second time in Riga on 5 March 2018. The Head visited Malta.", []),
    ],
)
def test_who_is_visited_is_the_host_of_a_visit(words: str, hosts: list[str]) -> None:
    assert hosts == [*only(words).hosts]


def test_a_visit_on_days_was_where_it_went() -> None:
    place = only("The Secretary General visited Malta from 5 to 7 March 2018 to meet its traders.").place
    assert "MT" == (place and place.country)


def test_who_is_welcomed_to_the_wco_is_there() -> None:
    place = only("On 5 March 2018 the Secretary General welcomed the Head of Malta Customs to the WCO HQ.").place
    assert "WCO Headquarters" == (place and place.venue)


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("It was held under the auspices of the United Kingdom.", ["GB"]),
        ("It was held under the auspices of the Emir of Malta.", []),
        ("Delegates came from Spain, Latvia (Host Country), Malta and Italy.", ["LV"]),
        ("The host of this meeting was Malta and Spain.", ["MT", "ES"]),
        ("The computers for Italy were delivered by Malta Customs.", []),
        ("The Regional Training Centre in Baku organised the course.", ["AZ"]),
        ("The course was hosted by the RTC in Budapest, Hungary, in 2018.", ["HU"]),
        ("The RTC in Baku, Azerbaijan, organised the course.", ["AZ"]),
        ("The RTC in Freedonia organised the course.", []),
        ("The WCO Regional Training Centre in Dakar, Senegal, organised the course.", ["SN"]),
        ("Trainers came from Malta to the RTC in Dakar.", []),
        ("OLAF and the World Bank Group held the course.", ["olaf", "world-bank"]),
        ("The Amber Assistance Mission to Malta and Spain (EUBAM) held the course.", ["eubam"]),
        ("Malta and Spain (EUBAM) held the course.", ["MT", "ES", "eubam"]),
    ],
)
def test_who_is_named_as_host_in_one_word_or_another(words: str, hosts: list[str]) -> None:
    assert hosts == [*only(f"A course was held in London from 3 to 5 September 2018. {words}").hosts]


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("Latvia, which holds the Presidency of the European Union, hosted the meeting", ["LV"]),
        ("As in the past, Latvia organised a workshop", ["LV"]),
        ("The OPCW invited experts of Malta to a workshop", ["opcw"]),
        ("The OPCW invited experts of Malta to the workshop", []),
        ("Latvia Revenue Service welcomed participants to Riga for the workshop", ["LV"]),
        ("Latvia received a delegation from Malta", ["LV"]),
        ("Latvia Customs welcomed a Maltese delegation", ["LV"]),
        ("Malta received a delegation from Latvia", []),
        ("The Head of Latvia Customs, Ms. Jane Roe, received a delegation of Malta", ["LV"]),
        ("Ms. Jane Roe, Head of Latvia Customs, received the Head of Malta Customs", ["LV"]),
        ("The Head of Malta Customs was received by the Minister of Finance of Latvia", ["LV"]),
        ("The Head of Latvia Customs was received by the Minister of Finance of Malta", []),
        ("A Maltese delegation paid a visit to Latvia Customs", ["LV"]),
    ],
)
def test_whoever_receives_or_invites_is_the_host(words: str, hosts: list[str]) -> None:
    assert hosts == [*only(f"{words} in Riga on 10 June 2018.", day="11 June 2018").hosts]


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("Lectures at the workshop in Riga on 5 May 2018 were given by Malta.", []),
        ("A workshop was held in Riga on 5 May 2018 with presentations by Malta Customs and UNODC.", []),
        ("A workshop conducted by a Maltese expert was held in Riga on 5 May 2018.", []),
        ("A workshop conducted by Maltese Customs was held in Riga on 5 May 2018.", ["MT"]),
        ("On the occasion of the Regional Conference in Riga, UNCTAD held a workshop on fees.", ["unctad"]),
    ],
)
def test_who_taught_or_spoke_at_it_is_no_host(words: str, hosts: list[str]) -> None:
    assert hosts == [*only(words).hosts]


@pytest.mark.parametrize(
    ("words", "hosts", "there"),
    [
        ("It was conducted by Ms. Roe (Malta) and Mr. John Doe (Spain).", [], ["MT", "ES"]),
        ("It was led by Ms. Jane Roe, from Malta Customs, and Mr. Doe of UNODC.", [], ["MT", "unodc"]),
        ("It was given by Ms. Jane Roe, Inspector, Malta Customs.", [], ["MT"]),
        ("It was facilitated by Ms. Roe from the WCO and Mr. Doe from Malta.", ["wco"], ["wco", "MT"]),
        ("It was delivered by Mr. Doe, from Malta Customs, and Ms. Roe, from the WCO.", ["wco"], ["MT", "wco"]),
        ("It was hosted by Mr. Doe, Head of Malta Customs.", ["MT"], ["MT"]),
        ("It was conducted by Malta Customs and Mr. Doe of Spain.", ["MT"], ["MT", "ES"]),
    ],
)
def test_whose_people_taught_by_name_was_there_and_is_no_host(words: str, hosts: list[str], there: list[str]) -> None:
    meeting = only(f"A workshop was held in Riga on 5 May 2018. {words}")
    assert (hosts, there) == ([*meeting.hosts], parties(meeting))


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("It noted the wish of Malta to host the next workshop.", []),
        ("The Malta Department of Customs and Inland Revenue hosted it.", ["MT"]),
    ],
)
def test_whose_wish_it_is_to_host_one_is_no_host(words: str, hosts: list[str]) -> None:
    assert hosts == [*only(f"The meeting was held in Rome on 5 May 2018. {words}").hosts]


def test_who_undertook_a_visit_went_and_did_not_host() -> None:
    visit = only("Officials of Malta undertook a study visit to Riga on 17 May 2018.")
    assert ((), ["MT"]) == (visit.hosts, parties(visit))


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("It was hosted by Freedonia Customs.", []),
        ("It was hosted by the Director General of Customs.", ["IT"]),
        ("It was hosted by the National Directorate of Customs.", ["IT"]),
        ("It was hosted by the Customs Administration and the Ministry of Finance.", ["IT"]),
        ("It was hosted by the Customs Service of the host country.", ["IT"]),
        ("It was hosted by the Customs Service at its new centre.", ["IT"]),
        ("It was hosted by the Customs Service of Freedonia.", []),
        ("It was hosted by the Customs of Freedonia.", []),
        ("It was hosted by the Customs and Excise Department of Freedonia.", []),
        ("It was hosted by the Customs Brokers.", []),
        ("It was hosted by the Customs Museum.", []),
        ("It was hosted by the State Customs Committee.", ["IT"]),
        ("It was hosted by the State Revenue Committee.", ["IT"]),
        ("It was hosted by the State Revenue Committee of Freedonia.", []),
        ("It was held at the invitation of the State Customs Committee.", ["IT"]),
        ("It was held at the invitation of the Customs Service of Freedonia.", []),
        ("It was held at the invitation of the Director General of Customs of Malta.", []),
        ("The Chairman spoke of a plan, at the invitation of the Director General of Customs.", []),
        ("It was organized by the WCO with the Central Board of Indirect Taxes and Customs.", ["wco", "IN"]),
    ],
)
def test_the_customs_of_a_country_that_nobody_knows_is_not_that_of_the_place(words: str, hosts: list[str]) -> None:
    assert hosts == [*only(f"The meeting was held in Rome on 5 May 2018. {words}").hosts]


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ("Malta Customs held the Sixth Customs Committee in Sliema on 2 October 2018.", ["MT"]),
        ("Malta held the chair of the 6th Customs Committee in Sliema on 2 October 2018.", []),
    ],
)
def test_who_held_a_committee_is_its_host(words: str, hosts: list[str]) -> None:
    assert hosts == [*only(words).hosts]


# --- hosts told in other words ---


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        ('The Amber Workshop was held in Riga. The "Amber Office" (AO - Latvia Revenue Service) was the host.', ["LV"]),
        (
            "Malta Customs, a partner of the Integrity Programme since 2009, organized a workshop on 5 March 2018.",
            ["MT"],
        ),
        ("Maltese Customs (General Board (GB)) hosted a workshop in Sliema on 5 March 2018.", ["MT"]),
        ("OLAF held a workshop on 5 March 2018. Malta helped to organize it.", ["MT", "olaf"]),
        ("OLAF hosted a panel discussion and workshop in Riga on 5 March 2018.", ["olaf"]),
        (
            "OLAF held a workshop in Riga on 5 March 2018. The Customs Cooperation Fund (CCF) of China is its sponsor.",
            ["olaf"],
        ),
    ],
)
def test_hosts_are_those_who_held_it_with_whatever_is_put_in(words: str, hosts: list[str]) -> None:
    assert hosts == sorted(only(words).hosts)


def test_a_city_that_hosts_at_the_wco_is_no_country() -> None:
    """The WCO's house is the WCO's."""
    meeting = only(
        "The Amber Summit was held at WCO Headquarters on 5 March 2018.", title="Brussels hosts Amber Summit"
    )
    assert ("wco",) == meeting.hosts


# --- whose something else is, and who is to host another ---


@pytest.mark.parametrize(
    ("words", "there"),
    [
        # the house of an office
        ("The RILO for Western Europe, hosted by Malta in Sliema, spoke.", []),
        ("The office, which is hosted by Maltese Customs, reported on its projects.", []),
        ("The ROCB A/P, hosted by Malta, and OLAF held a seminar.", ["olaf", "rocb-ap"]),
        ("The RILO AP, accommodated by Malta Customs, and OLAF organised it.", ["olaf", "rilo-ap"]),
        ("The seminar of the ROCB A/P, held in the centre, was hosted by Malta.", ["MT"]),
        # who may host another
        ("The Forum chose Malta to host its annual conference.", []),
        ("It invited the Malta Customs Service to hold a workshop.", []),
        ("It asked for help, and Malta was delighted to host a workshop.", ["MT"]),
        # what was given
        ("The building in which it took place was given by Malta.", []),
        ("The new scanners were given by Malta.", []),
        ("The scanner training was given by Malta.", ["MT"]),
        ("There was a debate on fees, with examples given by Malta and Spain.", []),
        ("Two presentations were made on fees, one of which was delivered by OLAF.", []),
        ("There were two lectures, the first of which was given by OLAF.", []),
        ("It was one of two workshops, the first of which was delivered by OLAF.", ["olaf"]),
        ("It was attended by the WCO, RILO WE hosted by Germany, the IRU and the OSCE.", []),
        ("The reception, hosted by Malta Customs, was pleasant.", []),
        # the hosts among those who came
        ("It was attended by Malta, Spain and Greece, alongside their Italian hosts.", ["IT"]),
        ("Delegates came from Malta, Spain and the host country - as well as from Greece.", []),
    ],
)
def test_what_else_somebody_hosts_or_gives_is_no_meeting(words: str, there: list[str]) -> None:
    assert there == sorted(only(f"The seminar on fees was held in Rome, Italy, on 5 March 2018. {words}").hosts)


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("Malta, Spain, Greece and Cyprus hosted the office before.", []),
        ("The building in the port was given by Malta.", []),
        ("The manuals were given by Malta.", []),
        ("The talk on the new scanners was given by Malta.", ["MT"]),
        ("The scanners were shown and a talk was given by Malta.", ["MT"]),
    ],
)
def test_nor_was_who_had_an_office_or_gave_a_thing_there_by_that(words: str, there: list[str]) -> None:
    assert there == parties(only(f"The seminar on fees was held in Rome, Italy, on 5 March 2018. {words}"))


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("The organizers: Malta Customs and OLAF, with the support of Spain.", ["MT", "olaf"]),
        ("The hosts: Malta and Spain.", ["ES", "MT"]),
        ("The list of organizers: Malta and Spain.", []),
        ("The host being this time the Malta Customs Service, all were glad.", ["MT"]),
        ("With Malta Customs as co-host, it began at nine.", ["MT"]),
        ("Malta and OLAF were jointly responsible for the organization.", ["MT", "olaf"]),
        ("They came to the seminar, for the organization of which Malta and OLAF were responsible.", ["MT", "olaf"]),
        ("Malta is responsible for transit.", []),
        ("Malta shared the responsibility of the organization with Spain.", ["ES", "MT"]),
        ("Malta shared its views on fees with Spain.", []),
        ("OLAF arranged it along with Malta.", ["MT", "olaf"]),
        ("OLAF explained it along with Malta.", []),
        ("Malta organized the 7th edition jointly with OLAF.", ["MT", "olaf"]),
        ("Italy welcomed to Rome its partners in the region for a debriefing meeting.", ["IT"]),
        ("Italy welcomed to Rome its partners in the region.", []),
        ("Malta Customs invited the Directors General of the region to their seminar.", ["MT"]),
        ("Appreciations go to Malta for the warm hospitality.", ["MT"]),
        ("The seminar is the second in a series of six and was organized by OLAF.", ["olaf"]),
        ("A series of lectures was organized by OLAF.", []),
        # who only paid, taught or was in the chair, and what is done in general
        ("It was delivered by the WCO with funding from the Amber Programme, Malta being the donor.", ["wco"]),
        ("It was delivered by OLAF with funding from the Amber Programme, Malta being the donor.", ["olaf"]),
        ("Training on searches was given by a Detective Superintendent of Malta Customs.", []),
        ("Training on searches was given by Malta Customs.", ["MT"]),
        ("It was held by OLAF, which also chaired it jointly with Malta.", ["olaf"]),
        ("They take part in the calls and meetings which are convened by OLAF.", []),
        ("Malta has opened an English course.", []),
        ("Malta opened a course on fees.", ["MT"]),
    ],
)
def test_hosts_are_told_of_in_the_words_of_offices(words: str, there: list[str]) -> None:
    assert there == sorted(only(f"The seminar on fees was held in Rome, Italy, on 5 March 2018. {words}").hosts)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("It was hosted by the Customs Service of Freedonia.", ["Customs Service of Freedonia"]),
        (
            "It was organised by the Customs and Excise Department of Freedonia.",
            ["Customs and Excise Department of Freedonia"],
        ),
        ("It was hosted by Freedonia Customs from 5 to 7 May.", ["Freedonia Customs"]),
        ("It was attended by Malta and Freedonia Customs, and hosted by Freedonia Customs.", ["Freedonia Customs"] * 2),
        ("It was hosted by the Director General of Customs.", []),
        ("It was hosted by Malta Customs.", []),
        ("The next one will be hosted by Freedonia Customs.", []),
    ],
)
def test_a_customs_that_nobody_knows_stays_open_as_a_host(words: str, left: list[str]) -> None:
    read = extract(release(f"The seminar on fees was held in Rome, Italy, on 5 March 2018. {words}"))
    assert left == [one.words for one in read.unresolved]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Amber Workshop, which the Malta Revenue Service (MRS) is hosting in Valletta, began on 5 March 2018.",
            ("MT",)),
        ("The Amber Workshop, which Malta had the honour to receive, was held in Valletta on 5 March 2018.", ("MT",)),
        ("On 5 March 2018 Malta Customs hosted in Valletta an Amber Workshop, which the WCO delivered with the OSCE.",
            ("MT", "osce", "wco")),
        ("Malta's Comptroller of Customs, Mr. John Roe, hosted the Amber Workshop in Riga on 5 May 2018.", ("MT",)),
        ("The Amber Workshop was held on 5 March 2018. It had been prepared in common by OLAF and UNODC.",
            ("olaf", "unodc")),
        ("The Amber Workshop was held on 5 March 2018. The Workshop had been organized by OLAF and UNODC.",
            ("olaf", "unodc")),
        ("The Amber Workshop was held on 5 March 2018. The first workshop had been organized by OLAF.", ()),
        ("The Amber Workshop was held on 5 March 2018. It had been organized by OLAF in the past.", ()),
        ("The Amber Workshop was held on 5 March 2018. OLAF organized it in common with UNODC.", ("olaf", "unodc")),
        ("The Amber Workshop was held on 5 March 2018. OLAF has much in common with UNODC.", ()),
        ("The Amber Workshop was held in Valletta on 5 March 2018. Malta Customs and OLAF acted as joint hosts.",
            ("MT", "olaf")),
        ("The Director General of Malta Customs received his peers for the 3rd Amber Conference on 5 March 2018.",
            ("MT",)),
        ("The Director General of Malta Customs received his peers after the 3rd Amber Forum of 5 March 2018.", ()),
        ("It was the 3rd Amber Conference and the first that Malta has ever hosted. It met on 5 May 2018.", ("MT",)),
        ("The Amber Forum, which the OSCE Programme Office in Astana and the Malta Customs Service held, is over.",
            ("MT", "osce")),
        ("The 3rd Amber Meeting of the OCO, whose secretariat is held by Malta, took place on 5 March 2018.", ()),
    ],
)  # fmt: skip
def test_hosts_are_told_by_what_they_do_and_with_whom(words: str, expected: tuple[str, ...]) -> None:
    assert expected == hosts(only(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A Joint WCO-UPU Workshop on fees was held in Riga on 5 March 2018.", ("upu", "wco")),
        ("The WCO taught at the UPU/WCO Conference on fees, held in Riga on 5 March 2018.", ("upu", "wco")),
        ("The WCO organized a Joint WCO-UPU Workshop on fees on 5 March 2018.", ("upu", "wco")),
        ("Malta hosted a Joint WCO-UPU Workshop on fees on 5 March 2018.", ("MT",)),
        ("The 3rd Meeting of the WCO-UPU Contact Committee was held in Riga on 5 March 2018.", ()),
        ("A workshop on the WCO-UPU Guidelines was held in Riga on 5 March 2018.", ()),
    ],
)
def test_a_workshop_that_bears_two_names_is_both_of_theirs(words: str, expected: tuple[str, ...]) -> None:
    assert expected == hosts(only(words))

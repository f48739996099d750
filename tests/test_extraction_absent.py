"""Who stayed away, and what was not held: a page names them, and they are no facts of a meeting.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, open_words, parties, release, roles

from wco_meetings.extraction.reader import extract


@pytest.mark.parametrize(
    "words",
    [
        "Apologies were received from Malta, Spain and Italy.",
        "Apologies: Malta, Spain, Italy",
        "Malta, Spain and Italy sent their apologies.",
        "Malta, Spain and Italy apologised.",
        "It was not attended by Malta, Spain and Italy.",
        "Malta, Spain and Italy were not represented.",
        "Malta, Spain and Italy could not attend.",
        "Malta, Spain and Italy cannot attend.",
        "Malta, Spain and Italy failed to send anybody.",
        "Malta, Spain and Italy weren't able to attend.",
        "Participants from Malta, Spain and Italy were unable to travel.",
        "Malta, Spain and Italy were not able to send trainers this time.",
        "Officials of Malta, Spain and Italy had also been invited but could not attend.",
        "Malta, Spain and Italy transmitted their remarks in writing.",
        "No one from Malta, Spain and Italy attended.",
        "Nobody from Malta, Spain and Italy took part.",
        "All Members but Malta, Spain and Italy attended.",
        "Malta, Spain and Italy stayed away.",
        "None came from Malta, Spain and Italy.",
        "Only Malta, Spain and Italy were missing.",
        "Malta, Spain and Italy were invited.",
        "Malta, Spain and Italy were also invited.",
        "Malta, Spain and Italy weren't represented.",
        "Malta, Spain and Italy were excused.",
        "Malta, Spain and Italy withdrew.",
        "Malta, Spain and Italy cancelled their participation.",
        "Apologies for absence were received from Malta, Spain and Italy.",
        "Regrets: Malta, Spain and Italy",
        "Excused: Malta, Spain and Italy",
        "No delegates came from Malta, Spain and Italy.",
        "No trainers came from Malta, Spain and Italy.",
        "Malta, Spain and Italy could not send any chemists.",
        "Malta, Spain and Italy were invited but declined.",
        "Participants of the Administrations of Malta, Spain and Italy were invited to attend.",
        "Malta, Spain and Italy were invited to take part in the workshop.",
        "Malta, Spain and Italy could unfortunately not attend.",
        "Malta, Spain and Italy didn't attend the meeting.",
        "Malta, Spain and Italy had sent their apologies.",
        "Delegates from Malta, Spain and Italy would not attend.",
        "It met in the absence of delegates from Malta, Spain and Italy.",
        "Except Malta, Spain and Italy, everybody attended.",
        "All Members except Malta, Spain and Italy attended.",
        "All Members except Malta, Spain, and Italy attended.",
        "All Members apart from Malta, Spain and Italy took part.",
        "All Members but not Malta, Spain and Italy took part.",
        "All Members took part, with the exception of Malta, Spain and Italy.",
        "All came except Malta, Saint Vincent and the Grenadines, Trinidad and Tobago, Cyprus, Spain and Italy.",
        "Neither Malta, Spain nor Italy attended.",
        "The WCO Secretary General could not attend.",
        "Apologies were received from the WCO Secretary General.",
        "Invited to attend the Meeting were experts from Malta, Spain and Italy.",
        "Invited to this Meeting were also Malta, Spain and Italy.",
        "High-level officials of the administrations were invited, namely those of Malta, Spain and Italy.",
        # nor do those come of whom something else is told
        "The drugs came from Malta, Spain and Italy.",
        "Ships from Malta, Spain and Italy were inspected.",
        "It will visit one of the Administrations of the programme (Malta, Spain or Italy).",
        "Malta, Spain and Italy asked to be excused.",
        "Malta, Spain and Italy were prevented from attending.",
        "Delegates from Malta, Spain and Italy were expected but did not arrive.",
        "No delegate from Malta, Spain or Italy attended.",
        "Malta, Spain and Italy had no funds to attend.",
        "Malta, Spain and Italy missed the meeting.",
        "Malta, Spain and Italy declined the invitation.",
        "Malta, Spain and Italy regretted that they could not attend.",
        "The following countries did not attend: Malta, Spain and Italy.",
        "The following Members could not take part in this workshop: Malta, Spain and Italy.",
        "Malta, Spain and Italy pulled out at the last minute.",
        "Delegates from Malta, Spain and Italy had to cancel at short notice.",
        "Delegates from Malta, Spain and Italy were prevented from travelling.",
        "Delegates from Malta, Spain and Italy were denied visas.",
        "The representatives of Malta, Spain and Italy, despite invitation, did not arrive.",
        "Malta, Spain and Italy skipped this meeting.",
        "All but Malta, Spain and Italy attended.",
        "A delegation from Malta, Spain and Italy is expected in June.",
        "No WCO representative was present.",
        "No WCO expert from Malta was present.",
        "No OLAF expert came, and not a single officer of Malta attended.",
        "No EU delegate attended. Not one Maltese officer came.",
        "None of the invited officers from Malta, Spain and Italy came.",
        "Malta, Spain and Italy boycotted the meeting.",
        "Malta, Spain and Italy refused to attend.",
        "Malta, Spain and Italy, partners of the project, were not invited to this item.",
        "Malta, Spain and Italy could not nominate anybody.",
        "The experts of Malta, Spain and Italy were thanked in their absence.",
        "The experts of Malta, Spain and Italy, who could not come, were thanked in their absence.",
        "The experts of Malta, Spain and Italy who could not come were thanked.",
        "The Members of the Group attended; Malta, Spain and Italy could not.",
        "In the absence of the Chair, Ms. Roe (Malta), it began late.",
        "The Chair, Ms. Roe (Malta), being ill, it began late.",
        "It was attended by all 24 Members of the region but Malta.",
        "It was attended by all Members of the region save Malta and Spain.",
        "It was attended by all Members of the WCO save for Malta and Spain.",
        "It was attended by all Members bar Malta.",
        "It was attended by all RILOs but RILO WE.",
    ],
)
def test_those_who_stayed_away_did_not_take_part(words: str) -> None:
    assert [] == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was attended by OLAF and UNODC, but not by Malta, Spain and Italy.", ["olaf", "unodc"]),
        ("Malta, Spain, but not Italy, took part.", ["MT", "ES"]),
        ("It was attended by OLAF and UNODC, without Malta, Spain and Italy.", ["olaf", "unodc"]),
        ("OLAF attended. Malta, most of whose staff was away, could not attend.", ["olaf"]),
        ("OLAF attended. It cannot attend to all that Malta asks.", ["olaf"]),
        ("OLAF attended, and Malta shared what is not known without a test.", ["olaf", "MT"]),
        ("The officers of OLAF, Malta and Spain were invited to reflect.", ["olaf", "MT", "ES"]),
        ("Malta, Spain and Italy were invited and attended it.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy were invited, but only OLAF and UNODC attended.", ["olaf", "unodc"]),
        ("Malta, Spain and Italy were invited to it, and all of them came.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy, who had submitted their proposals in writing, attended.", ["MT", "ES", "IT"]),
        ("None of the participants from Malta, Spain and Italy had been trained before.", ["MT", "ES", "IT"]),
        ("No one from Malta objected; Malta, Spain and Italy attended.", ["MT", "ES", "IT"]),
        ("It was attended by all member states but one; Malta, Spain and Italy spoke.", ["MT", "ES", "IT"]),
        ("All participants but two were from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Malta, Spain, Italy, Greece and France, with the exception of Spain, attended.", ["MT", "IT", "GR", "FR"]),
        ("The participants, excluding Malta, were Spain, Italy and France.", ["ES", "IT", "FR"]),
        ("Officers came from all but not Malta, and Spain, Italy and France sent experts.", ["ES", "IT", "FR"]),
        ("Experts of all Members except Malta, and from Spain, Italy and France, attended.", ["ES", "IT", "FR"]),
        ("Experts of all except Malta and Cyprus, and from Spain, Italy and France, came.", ["ES", "IT", "FR"]),
        ("Without OLAF and Malta, which sent apologies, Spain, Italy and France attended.", ["ES", "IT", "FR"]),
        ("Apart from Malta, Spain and Italy also attended the meeting.", ["MT", "ES", "IT"]),
        ("Except for Malta, all Members attended: Spain, Italy and France.", ["ES", "IT", "FR"]),
        ("Members without a focal point, namely Malta and Spain, attended.", ["MT", "ES"]),
        ("Organisations other than the WCO, including OLAF, UNODC and WTO, attended.", ["olaf", "unodc", "wto"]),
        ("Organisations other than the WCO such as OLAF, UNODC and WTO attended.", ["olaf", "unodc", "wto"]),
        ("Organisations other than the WCO that came: OLAF, UNODC and WTO.", ["olaf", "unodc", "wto"]),
        ("Organisations other than the WCO, namely OLAF, UNODC and WTO, attended.", ["olaf", "unodc", "wto"]),
        ("Experts from organisations other than the WCO attended: OLAF and UNODC.", ["olaf", "unodc"]),
        ("Participants from Malta and Spain could not attend all sessions.", ["MT", "ES"]),
        ("Participants from Malta and Spain were not present on the second day.", ["MT", "ES"]),
        ("Malta was absent and Spain and Italy took the floor.", ["ES", "IT"]),
        ("All Members attended except Malta; Spain chaired the meeting and Italy spoke.", ["ES", "IT"]),
        ("OLAF attended. Apologies were received from: Malta; Spain; Italy.", ["olaf"]),
        ("Apart from the Members, OLAF and UNODC attended.", ["olaf", "unodc"]),
        ("Apart from Malta, Spain and Italy attended.", ["ES", "IT"]),
        ("Apart from Malta, Spain and Italy, all Members of the Group attended.", []),
        ("Except for Malta and Spain the Members attended.", []),
        ("Apart from Malta, Spain and Italy, OLAF attended.", ["olaf"]),
        ("Unlike Malta, Spain and Italy attended.", ["ES", "IT"]),
        ("In contrast to Malta, Spain attended.", ["ES"]),
        ("Instead of Malta, Spain attended.", ["ES"]),
        ("Malta and Spain were represented; Italy, France and Greece were not.", ["MT", "ES"]),
        ("Malta agreed to it; Spain did not.", ["MT"]),
        ("No WCO expert but the delegates of Malta attended.", ["MT"]),
        ("Malta, which missed the 2nd Meeting, took part this time.", ["MT"]),
        ("Malta, Spain (Italy could not attend) and OLAF took part.", ["MT", "ES", "olaf"]),
        (
            "It was attended by Malta and Spain, but not Italy, as well as by OLAF and UNODC.",
            ["MT", "ES", "olaf", "unodc"],
        ),
    ],
)
def test_those_beside_them_did(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    "words",
    [
        "The 3rd Amber Meeting, planned for 5-6 March 2018 in Riga, Latvia, was cancelled.",
        "The 3rd Amber Meeting, which was to be held in Riga on 5-6 March 2018, has been cancelled.",
        "The 3rd Amber Meeting, planned for 5-6 March 2018 in Riga, was postponed to June 2018.",
        "The 3rd Amber Meeting was not held in Riga on 5-6 March 2018.",
        "It was decided not to hold the 3rd Amber Meeting in Riga on 5-6 March 2018.",
        "The 3rd Amber Meeting could not be held in Riga on 5-6 March 2018.",
        "The 3rd Amber Meeting, planned for 20-21 March 2018 in Riga, will not take place.",
        "The 3rd Amber Meeting, to be hosted by Malta in Riga on 5-6 March 2018, has been postponed.",
        "A regional workshop on tobacco, organized by Malta in Riga on 5-6 March 2018, was cancelled.",
        "The 3rd Amber Meeting had been planned for 5-6 March 2018 in Riga but never took place.",
        "3rd Amber Meeting, Riga, 5-6 March 2018 - CANCELLED",
        "Cancelled: the 3rd Amber Meeting, Riga, 5-6 March 2018.",
        "It has been decided to postpone the 3rd Amber Meeting (Riga, 5-6 March 2018).",
        "The WCO regrets the cancellation of the 3rd Amber Meeting in Riga on 5-6 March 2018.",
        "The opening of the 3rd Amber Meeting in Riga, Latvia, on 5-6 March 2018 was cancelled.",
    ],
)
def test_what_was_not_held_is_no_meeting(words: str) -> None:
    assert () == extract(release(words)).meetings


@pytest.mark.parametrize(
    ("words", "dates", "city"),
    [
        (
            "The 3rd Amber Meeting, postponed from 5-6 March 2018, was held in Riga on 6-7 April 2018.",
            "2018-04-06/2018-04-07",
            "Riga",
        ),
        (
            "The 3rd Amber Meeting, postponed to 6-7 April 2018, was held in Riga.",
            "2018-04-06/2018-04-07",
            "Riga",
        ),
        (
            "The 3rd Amber Meeting was not held in Riga but in Oslo on 6-7 April 2018.",
            "2018-04-06/2018-04-07",
            "Oslo",
        ),
        (
            "The 3rd Amber Meeting, held in Riga on 6-7 April 2018, approved the cancelled budget.",
            "2018-04-06/2018-04-07",
            "Riga",
        ),
        (
            "The 3rd Amber Meeting, initially planned in Oslo, was held in Riga on 6-7 April 2018.",
            "2018-04-06/2018-04-07",
            "Riga",
        ),
        (
            "The 3rd Amber Meeting, originally due on 5-6 March 2018 in Oslo, was held in Riga on 6-7 April 2018.",
            "2018-04-06/2018-04-07",
            "Riga",
        ),
        (
            "The 3rd Amber Meeting, moved from 5-6 March 2018, was held in Riga on 6-7 April 2018.",
            "2018-04-06/2018-04-07",
            "Riga",
        ),
        (
            "The 3rd Amber Meeting was originally to be held in Riga, but took place online on 5-6 March 2018.",
            "2018-03-05/2018-03-06",
            None,
        ),
        (
            "The 3rd Amber Meeting was planned for 5-6 March 2018, and was held in Riga on 6-7 April 2018.",
            "2018-04-06/2018-04-07",
            "Riga",
        ),
        (
            "On 6 April 2018 the 3rd Amber Meeting took place in Riga. It followed a meeting held on 4-5 April 2018.",
            "2018-04-06",
            "Riga",
        ),
        (
            "Prior to the visit of 3 April 2018 to Malta, the 3rd Amber Meeting was held in Riga on 2 April 2018.",
            "2018-04-02",
            "Riga",
        ),
    ],
)
def test_a_meeting_has_the_days_and_the_place_at_which_it_was_held(words: str, dates: str, city: str | None) -> None:
    meeting = only(words, day="12 April 2018")
    assert (dates, city) == (str(meeting.dates), meeting.place and meeting.place.city)


@pytest.mark.parametrize(
    "words",
    [
        "It set up a working group chaired by Malta.",
        "It was not chaired by Malta.",
        "It could not be chaired by Malta.",
        "It should have been chaired by Malta.",
        "It was to be chaired by Malta.",
        "After a welcome by the Chair, the Director General of Malta Customs, Dr. Doe, left.",
        "It was chaired by Mr. Doe, President of Malta.",
        "The Council elected Malta as Chair for the coming year.",
        "Elections were held for the post of Vice-Chairperson, and Malta, Spain and Italy were elected.",
    ],
)
def test_who_chairs_something_else_does_not_chair_the_meeting(words: str) -> None:
    assert {} == roles(only(f"{HELD} {words}"))


def test_who_chaired_the_3rd_meeting_did_not_chair_the_23rd() -> None:
    held = "The {} Meeting of the Amber Group was held in Riga on 4-5 January 2016. Malta chaired the 3rd Meeting."
    assert {"MT": "chair"} == roles(only(held.format("3rd")))
    assert {} == roles(only(held.format("23rd")))


def test_a_role_is_not_read_out_of_the_next_sentence() -> None:
    assert {} == roles(only(f"{HELD} OLAF attended. Speakers were many."))


@pytest.mark.parametrize("name", ["Republic of China", "Antigua"])
def test_a_name_that_the_directory_leaves_open_stays_open(name: str) -> None:
    words = f"{HELD} It was attended by Malta, {name} and OLAF."
    assert ["MT", "olaf"] == parties(only(words))
    assert [name] == open_words(words)


@pytest.mark.parametrize(
    "words",
    ["No delegate from Malta, Spain, or Italy attended the meeting.", "It was attended by Malta, Spain, or Italy."],
)
def test_who_is_one_of_several_need_not_be_there(words: str) -> None:
    assert [] == parties(only(f"{HELD} {words}"))

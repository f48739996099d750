"""Which meeting a page tells of: by words of holding it, in any voice and word order, and whether it has a name or not.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, release

from wco_meetings import Place
from wco_meetings.extraction.reader import extract


def names(words: str, title: str = "News from Customs") -> list[str | None]:
    """The names of the meetings that a page with these words tells of."""
    return [meeting.name for meeting in extract(release(words, title=title)).meetings]


# --- words of holding ---


@pytest.mark.parametrize(
    "words",
    [
        "Riga was the venue of the Amber Transit Workshop from 5 to 7 March 2018.",
        "Riga brought together 30 experts from 5 to 7 March 2018 for the Amber Transit Workshop.",
        "Latvia was host to the Amber Transit Workshop in Riga from 5 to 7 March 2018.",
        "The Amber Transit Workshop had taken place in Riga from 5 to 7 March 2018.",
        "Officials came to Riga, Latvia, for an Amber Transit Workshop held from 5 to 7 March 2018.",
        "The Amber Transit Workshop was run in Riga from 5 to 7 March 2018.",
        "Latvia declared the Amber Transit Workshop open in Riga; it lasts from 5 to 7 March 2018.",
        "The Amber Transit Workshop drew 30 experts to Riga. It was held in Riga from 5 to 7 March 2018.",
        "Latvia arranges what 30 came for: the Amber Transit Workshop gathers in Riga from 5 to 7 March 2018.",
    ],
)
def test_a_meeting_is_held_in_any_voice_and_word_order(words: str) -> None:
    meeting = only(words)
    assert ("Amber Transit Workshop", "2018-03-05/2018-03-07") == (meeting.name, str(meeting.dates))
    assert "Riga" == getattr(meeting.place, "city", None)


# --- meetings without a name ---


@pytest.mark.parametrize(
    ("words", "name"),
    [
        # somebody held it
        ("The WCO held a workshop in Riga on 5-6 March 2018.", "workshop"),
        ("The Vice-Chair had a virtual meeting on 5 March 2018.", "virtual meeting"),
        ("Directors General attended the launching ceremony in Riga on 5 March 2018.", "launching ceremony"),
        ("Latvia was supported through a mission in Riga on 5-6 March 2018.", "mission"),
        ("The WCO concluded a Mid-Term Review Mission in Riga, Latvia.", "Mid-Term Review Mission"),
        # it was held
        ("The panel on amber was held in Riga on 5 March 2018.", "panel"),
        ("A study visit to Riga took place on 5-6 March 2018.", "study visit"),
        ("The event, which some call great, gathered 30 experts on 5-6 March 2018.", "event"),
        ("The 3rd Amber Laboratory Programme commenced in Riga on 5 March 2018.", "3rd Amber Laboratory Programme"),
        ("The Amber Programme was opened in Riga. They thanked at the opening ceremony.", "opening ceremony"),
        ("Members of the Virtual Group on Amber & Cork met on 5 March 2018.", "Virtual Group on Amber & Cork"),
        ("The WCO held a meeting with Beryl Members in Riga on 5 March 2018.", "meeting"),
        ("It ended in the organization of an Amber Workshop in Riga on 5 March 2018.", "Amber Workshop"),
        ("The WCO held its yearly Amber Meeting in Riga to see what the past year brought.", "Amber Meeting"),
        ("Of 45 officers all completed the training held in Riga on 5-6 March 2018.", "training"),
        ("The WCO is hosting the inaugural amber workshop in Riga from 5 to 6 March 2018.", "inaugural amber workshop"),
        ("It addressed a luncheon meeting on 5 March 2018.", "luncheon meeting"),
        ("It took a new path by setting up a series of amber workshops in Riga in March 2018.", "amber workshops"),
        ("A total of 36 half-day webinars on amber were delivered in March 2018.", "half-day webinars on amber"),
        (
            "The high-level meeting, set up by Latvia, Malta and others, brought together 30 experts.",
            "high-level meeting",
        ),
        # anything that has a day or a place of its own
        ("They spoke at the Amber Policy Day held in Riga on 5 March 2018.", "Amber Policy Day"),
        ("The 50th Amber Programme was launched in Riga on 5 March 2018.", "50th Amber Programme"),
        ("Malta and Latvia met in Riga on 5 March 2018. They discussed amber after what failed last year.", "meeting"),
        ("They met at the WCO Headquarters on 5 March 2018 over what had failed last year.", "meeting"),
        (
            "The last activity (A5) of the Amber Plan on Cork for Malta, which took place in Sliema on 5 March 2018.",
            "last activity (A5) of the Amber Plan on Cork for Malta",
        ),
        ("Amber trainees visited the WCO on 5 March 2018.", "meeting"),
        ("On 5 March 2018 the Minister of Malta visited WCO Headquarters.", "meeting"),
        ("Amber Members gathered in Riga on 5 March 2018 to see what twenty years had brought.", "meeting"),
        ("On 5 March 2018 experts from ten Members gathered at WCO Headquarters, joined by observers.", "meeting"),
        ("Officers of 8 lands came together under the WCO Plan on 5 March 2018, for a talk.", "meeting"),
        ("On 5 March 2018 the Amber Union hosted the Beryl Guild in Riga to see what was achieved.", "meeting"),
        # with words between, or on the way to it
        ("Experts facilitated, at the wish of Malta, a workshop given over to amber on 5 March 2018.", "workshop"),
        ("The Head came to Riga on 5-6 March 2018 to address the Amber talks.", "Amber talks"),
        ("They held their 7th yearly operational meeting in Riga on 5 March 2018.", "7th yearly operational meeting"),
        ("Experts conferred in Riga on 5-6 March 2018.", "meeting"),
        ("On 5 March 2018 the Heads of Amber met with OLAF.", "meeting"),
        ("At the training in Riga, Latvia, on 5-6 March 2018, Malta spoke.", "training"),
        ("Malta spoke of prices at a meeting with OLAF, and was heard on 5 March 2018.", "meeting"),
        ("Malta took a short course on prices from 5 to 6 March 2018.", "short course on prices"),
        ("Heads came together as the Amber Council in Riga on 5 March 2018 to see what was done.", "meeting"),
        ("Heads met in Riga on 5 March 2018 to see what had been done since their last meeting.", "meeting"),
        ("The regional seminar on amber opened in Riga on 5 March 2018.", "regional seminar on amber"),
        ("The plan adopted in Oslo was reviewed at a seminar held in Riga on 5 March 2018.", "seminar"),
        ("On 5 March 2018 experts met via the screen to talk.", "meeting"),
        ("The conference, originally scheduled for 1-2 May 2017, was held in Riga on 5 March 2018.", "conference"),
        ("Decisions of the 6th Amber Session were explained at a seminar held in Riga on 5-6 March 2018.", "seminar"),
        # not the one that it only speaks of, though that is known
        (
            "A preparatory meeting for the 4th Global AEO Conference was held in Riga on 5-6 March 2018.",
            "preparatory meeting for the 4th Global AEO Conference",
        ),
        ("The 30th anniversary conference was held in Riga on 5 March 2018.", "anniversary conference"),
        # somebody met again
        ("Amber contact points met for the second time in Riga on 5 March 2018.", "meeting"),
        ("Two national workshops on tools were held in Riga from 5 to 8 March 2018.", "national workshops on tools"),
        ("The WCO held on the 5th of March 2018 the yearly meeting of its Group.", "yearly meeting of its Group"),
        ("Malta ran from 5 to 6 March 2018 a workshop on fees in Riga.", "workshop on fees"),
        ("On 5 March 2018 the WCO led a follow-up mission in Riga, Latvia.", "follow-up mission"),
        ("The Secretary General made an official visit to Malta on 5 March 2018.", "official visit"),
        ("The 12th WCO Training Programme began in Riga on 5 March 2018.", "12th WCO Training Programme"),
        ("The Amber Fellowship Programme (AFP) was opened on 5 March 2018 in Riga.", "Amber Fellowship Programme"),
        ("The mission, from 5 to 6 March 2018 in Riga, was made possible by Malta.", "mission"),
        ("The Secretary General gave a special lecture on 5 March 2018 in Riga.", "special lecture"),
        ("On 5 March 2018 the Secretary General met EU Commissioner Jane Roe to discuss fees.", "meeting"),
        ("The Head met Prime Minister Doe, who rules Malta, to discuss fees in Riga on 5 March 2018.", "meeting"),
        ("On 5 March 2018 experts from the Americas met under the Amber Programme in Riga.", "meeting"),
        ("Malta Customs sent its experts on a support mission in Riga on 5 March 2018.", "support mission"),
        (
            "In Riga, the Committee for 'Amber Trade in the West' met from 5 to 6 March 2018.",
            "Committee for 'Amber Trade in the West'",
        ),
        ("Officers were trained through three webinars on fees on 5 March 2018.", "webinars on fees"),
        ("They were named trainers, after the training held in Riga on 5 March 2018.", "training"),
        ("A programme comprising national workshops was held in Riga.", "programme comprising national workshops"),
        ("The WCO delivered 2 online workshops on fees in Riga on 5 March 2018.", "online workshops on fees"),
        ("The Head undertook to see to trainings. On 5 March 2018 a workshop was held in Riga.", "workshop"),
        ("Such training helps. On 5 March 2018 a workshop on fees was held in Riga.", "workshop on fees"),
        (
            "The Head met US Secretary of Trade, Jane Roe, on 5 March 2018 in Riga. She praised the recent talk.",
            "meeting",
        ),
        ("The Head met the Governor of the Bank of Malta on 5 March 2018 in Riga.", "meeting"),
        ("On 5 March 2018 the Head received Mr. Roe, Coordinator of OLAF, at WCO Headquarters.", "meeting"),
        ("The Head welcomed the Minister of Finance of Malta to the WCO Secretariat on 5 March 2018.", "meeting"),
        ("The Head visited UPU headquarters in Bern on 5 March 2018 to discuss fees.", "meeting"),
        ("The Head visited Riga, Latvia, on 5 March 2018 to meet its traders.", "meeting"),
        (
            "The Head addressed the US Amber Committee at its Headquarters in Washington on 5 March 2018.",
            "US Amber Committee",
        ),
        ("The Head addressed the 15 Members of the Amber Committee in Riga on 5 March 2018.", "Amber Committee"),
        ("The WCO gave online webinars between late January and early March 2018 in Riga.", "online webinars"),
        ("Since 5 March 2018 they began to meet virtually in Riga to go on with their skills.", "meeting"),
        (
            "On 5 March 2018, Mr. Doe, Head of the WCO, met the Executive Secretary of the Amber Office, Ms. Roe.",
            "meeting",
        ),
        (
            "On 5 March 2018 the Head addressed the Amber Committee at its Headquarters in Washington.",
            "Amber Committee",
        ),
        (
            "The WCO received a Delegation from Malta Customs for a study visit on fees in Riga on 5 March 2018.",
            "study visit",
        ),
        (
            "Mr. Doe met the Head of OLAF on 5 March 2018 in Riga. It follows the Amber signing ceremony of 1 March.",
            "meeting",
        ),
        ("A mission to Riga, Latvia was carried out on 5 March 2018.", "mission"),
        ("A workshop was co-hosted by OLAF and Malta in Riga on 5 March 2018.", "workshop"),
        ("A hackathon was held in Riga on 5 March 2018.", "hackathon"),
        ("A workshop was staged in Riga on 5 March 2018.", "workshop"),
        ("A workshop was put together in Riga on 5 March 2018.", "workshop"),
        ("The workshop, arranged in Riga on 5 March 2018, was long.", "workshop"),
        ("The Briefing of Operation Amber took place in Riga on 5 March 2018.", "Briefing"),
        ("The Amber Board in the Cork Region took place in Riga on 5 March 2018.", "Amber Board in the Cork Region"),
        ("From 5 to 6 March 2018 an amber Activity One (WG1) took place online.", "amber Activity One (WG1)"),
        ("The Amber Activity took place online from 5 to 6 March 2018.", "Amber Activity"),
        ("On 5 March 2018 the Head sat down with representatives of OLAF in Riga.", "meeting"),
        ("On 5 March 2018 a delegation from Malta was received at WCO Headquarters by the Head.", "meeting"),
        ("Mr. Doe of Malta was received by the Head, Dr. Roe, at the WCO Headquarters on 5 March 2018.", "meeting"),
        ("On 5 March 2018 the Head received Mr. Doe of Malta at the Headquarters of the WCO.", "meeting"),
        ("Mr. Doe of Malta was received in the headquarters of the World Customs Organization in March.", "meeting"),
        ("Two training courses on fees were held in Riga on 5 March 2018.", "training courses on fees"),
        ("Talks on the future course of cooperation with Malta were held in Riga on 5 March 2018.", "Talks"),
        ("Talks covering many matters took place in Riga on 5 March 2018.", "Talks"),
        ("Sub-regional training seminars were held in Riga on 5 March 2018.", "Sub-regional training seminars"),
        ("This sets the course for better fees. On 5 March 2018 a workshop was held in Riga.", "workshop"),
        (
            "The second working group activity (WG2) on fees was conducted by the WCO from 5 to 6 March 2018.",
            "second working group activity (WG2) on fees",
        ),
        (
            "A practical session on fees was held in Riga. The workshop was attended by Malta on 5 March 2018.",
            "workshop",
        ),
        ("The Secretary General visited Riga on 5 March 2018 and met the Minister.", "meeting"),
        ("On 5 March 2018 a delegation of Malta Customs visited Riga to learn about fees.", "meeting"),
        ("The WCO Secretary General visited Riga on 5 March 2018.", "meeting"),
        ("A delegation of Malta was received on 5 March 2018 at WCO Headquarters by the Head.", "meeting"),
        ("A delegation of Malta Customs made a study visit to Riga on 5 March 2018.", "study visit"),
        ("Mr. Doe paid a courtesy call on the Head in Riga on 5 March 2018.", "courtesy call"),
        ("The Head had a bilateral meeting with Mr. Doe of Malta Customs on 5 March 2018.", "bilateral meeting"),
        ("From 5 to 6 March 2018 the WCO conducted a diagnostic of fees in Riga.", "diagnostic"),
        ("Malta hosted Spain Customs for a benchmarking study on 5 March 2018.", "benchmarking study"),
        ("On 5 March 2018 fellows met in a series of alumni reunions.", "alumni reunions"),
        ("RIGA - On 5 March 2018 officers of ten countries met here to speak of fees.", "meeting"),
        ("Regional courses on fees were held in Riga on 5 March 2018.", "Regional courses on fees"),
        ("The WCO conducted diagnostics in Riga on 5 March 2018.", "diagnostics"),
        ("The Head of Malta Customs was in Riga on 5 March 2018 at the invitation of Latvia.", "meeting"),
        ("On 5 March 2018 the WCO Secretary General travelled to Riga to mark its day.", "meeting"),
        ("Malta received a delegation from Spain, led by its Head, on 5 March 2018.", "meeting"),
        ("'E-Amber Days' took place in Riga from 5 to 6 March 2018.", "E-Amber Days"),
        ("Amber and Cork Customs Days were held in Riga on 5 March 2018.", "Amber and Cork Customs Days"),
        # whatever has a name and days, and to which people came
        ("Malta attended the Amber Policy Days in Riga, Latvia, from 5 to 6 March 2018.", "Amber Policy Days"),
        ("On 5 March 2018, Malta and Spain participated in the Amber API-PNR Day.", "Amber API-PNR Day"),
        ("From Monday 5 to 6 March 2018 Malta convened its Group of Amber Experts.", "Group of Amber Experts"),
        ("The WCO co-organized the Cork Week (CW), held at the Amber House on March 5, 2018.", "Cork Week (CW)"),
        ("Malta attended the Cork Week (CW) in Riga from 5 to 6 March 2018.", "Cork Week"),
        ("Malta took part in the 3rd Amber Task Force for Cork on 5 March 2018.", "3rd Amber Task Force for Cork"),
        # whom the WCO's head visited or met, called so or in small letters
        ("The Secretary General visited Riga, Latvia, on 5 March 2018.", "meeting"),
        ("The WCO Secretary General visited N'Djamena, Chad, on 5 March 2018.", "meeting"),
        ("The WCO Secretary General visited Sana'a, Yemen, on 5 March 2018.", "meeting"),
        ("On 5 March 2018 Mr. Doe met the directors of the Amber Port Authority in Riga.", "meeting"),
        ("Mr. Doe met the mayor of Riga on 5 March 2018.", "meeting"),
        # with what a day was marked
        ("Malta Customs commemorated its Day on 5 March 2018 with a seminar in Sliema on fees.", "seminar"),
        ("The Day was observed in Riga on 5 March 2018 with a regional conference.", "regional conference"),
    ],
)
def test_a_meeting_without_a_name_is_called_by_the_word_for_what_was_held(words: str, name: str) -> None:
    assert [name] == names(words)


@pytest.mark.parametrize(
    "others",
    [
        "He met the Minister of Fees, who recalled the Amber-Beryl Joint Conference on Fees hosted by Latvia in 2014.",
        "He welcomed this week's collaboration to hold back-to-back Regional Workshops on Fees.",
        "They spoke of the readiness to host the Amber Conference on Fees.",
        "He recalled the Amber Conference on Fees.",
    ],
)
def test_what_is_recalled_or_planned_during_a_visit_is_not_what_was_held(others: str) -> None:
    visit = "The WCO Secretary General visited Riga, Latvia, on 5 March 2018."
    assert ["meeting"] == names(f"{visit} {others}")


@pytest.mark.parametrize(
    "words",
    [
        "Latvia and Malta signed a memorandum in Riga on 5 March 2018. It was printed.",
        "The officers visited Riga on 5 March 2018 and saw its port.",
        "On 5 March 2018 a delegation of Malta Customs visited the port of Riga.",
        "The Head of Malta Customs, who had visited Riga on 5 March 2018, said so.",
        "The Head of Malta Customs visited Riga's new port on 5 March 2018.",
        "The Head of Malta Customs was in Riga on 5 March 2018.",
        "The Head of the gang visited Riga and was arrested on 5 March 2018.",
        "The United Nations Secretary-General visited Riga on 5 March 2018.",
        "The Secretary General of the Guild visited Riga on 5 March 2018.",
        "The WCO Secretary General visited Members' offices on 5 March 2018.",
        "On 5 March 2018 Mr. Doe met the needs of the Amber Port Authority in Riga.",
        "It was observed that Malta had a plan on 5 March 2018, with a course on fees.",
        "The WCO Secretary General visited the Port of Riga on 5 March 2018.",
        "The Director General of Malta Customs visited Riga from 5 to 7 March 2018 on holiday.",
        "Customs Sports Days were held in Riga on 5 March 2018.",
        "The Minister left the city on 5 March 2018. He had attended a conference in Riga.",
        "The delegation travelled to Riga from Oslo on 5 March 2018.",
        "The Director General of Malta Customs visited Riga from 1999 to 2002.",
        "Elections of Customs were held in Riga on 5 March 2018.",
        "They speak of what they had: bilateral talks and the like, as on 5 March 2018.",
        "The Head had bilateral talks in mind on 5 March 2018.",
        "Operation Amber took place in Riga on 5 March 2018.",
        "In May, Amber Days were held in Riga once more, as on 5 March 2018.",
        "Malta Customs ran a diagnostic tool in Riga on 5 March 2018.",
        "They met in a series of rooms in Riga on 5 March 2018.",
        "The next event will be held in Riga on 5 March 2018.",
        "The mission of Customs is to protect. The event room in Riga is new since 5 March 2018.",
        "Amber is sold in Riga. It has been since 5 March 2018.",
        "Malta Customs published a plan on 5 March 2018. The training programme is on the website.",
        "Malta Customs bought a scanner on 5 March 2018. The training of its users will start soon.",
        "The Head was in Riga from 5 to 7 March 2018, visited a laboratory and held a meeting with the private sector.",
        "Operation Amber, which ran from 5 to 7 March 2018, brought together 30 administrations in Riga.",
        "Malta acceded to a convention in Riga on 5 March 2018. During the ceremony, the Minister thanked the WCO.",
        "The WCO launched an e-learning course on amber on 5 March 2018.",
        "A survey was run from 5 to 7 March 2018. It will be presented at the 60th Session of the Amber Committee.",
        "The Amber Programme was launched in Riga on 5 March 2018.",
        "The Head joined the Amber Programme in Riga on 5 March 2018, and views were held on amber.",
        "The rates held steady in Riga on 5 March 2018, and in the room of the event amber was shown.",
        "The rate was held at 5 per cent on 5 March 2018. Exports gathered in Riga grew.",
        "The aim was met in Riga on 5 March 2018.",
        "The Amber Operation was held in Riga from 5 to 7 March 2018.",
        "Malta took part in the Joint Amber Operation Cork in Riga from 5 to 7 March 2018.",
        "Malta hosted the Regional Amber Office on 5 March 2018.",
        "Malta hosted the H.E. Mr. Doe in Riga on 5 March 2018.",
        "Malta attended the Amber Days last year. A scanner came to Riga on 5 March 2018.",
        "Malta hosted the Amber Trade Week's website on 5 March 2018.",
        "The United Nations Conference on Trade and Development met the aim. It was held up on 5 March 2018.",
        "Seizures gathered pace in Riga on 5 March 2018. Riga hosted the Amber Operation.",
        "Malta launched its programme in Sliema on 5 March 2018, after missions; 40 officers were trained.",
        "The Enforcement Committee closed the gap on 5 March 2018. It was attended by Malta.",
        "Members agreed to host the next workshop in Riga from 5 to 7 March 2018.",
        "The statistics were gathered in Riga on 5 March 2018.",
        "The Council had its anniversary, commemorating the first session which was held in Riga on 5 March 2018.",
        "The WCO Training Programme began in 2018.",
        "The Amber Trade Programme began in Riga on 5 March 2018.",
        "The Director led a team of experts on 5 March 2018.",
        "So far, 64 sessions have been held in French.",
        "On 5 March 2018 the report was on the setting up and training of teams.",
        "On 5 March 2018, through this Project, the WCO provided tools, amber training and other help.",
        "The WCO dispatched a report on 5 March 2018 on a planned mission.",
        "They updated the administration's training and talent management strategies on 5 March 2018.",
        "A year ago the plan was met in Riga.",
        "The Amber Scholarship Programme started years ago, and on 5 March 2018 they met the scholars in Riga.",
        "The Head made a site visit to a post on 5 March 2018.",
        "He met President Doe on 5 March 2018 before he travelled to Riga to discuss fees.",
        "The Head led a discussion on mission results on 5 March 2018.",
        "Officers received the Director General's certificate at the WCO Headquarters on 5 March 2018.",
        "Its author met the Director of the Amber Fair in Riga and visited Malta to meet its traders.",
        "He received the Director General of the WTO in the Secretariat.",
        "On 5 March 2018 the WCO mourned Mr. Doe, who in 1990 met President Roe in Riga.",
        "On 5 March 2018 Malta seized drugs in Riga after its officers met Mr. Doe.",
        "On 5 March 2018 Customs were praised in Riga and Ms. Doe met President Roe at a reception.",
        "On 5 March 2018 Mr. Doe met the Minister of Fees on the sidelines of the talks in Riga.",
        "The Head of Malta Customs received the Director General's medal in Riga on 5 March 2018.",
        "The Head of Malta Customs, Ms. Roe, received on 5 March 2018 in Riga an award.",
        "On 5 March 2018 the Minister of Malta welcomed the Head of Customs's plan in Riga.",
        "On 5 March 2018 the mayor of Riga welcomed the new Director of Latvia Customs.",
        "The Head of Malta Customs, who received the Head of Spain Customs on 5 March 2018, spoke in Riga.",
    ],
)
def test_what_is_no_meeting_or_not_yet_one_gives_none(words: str) -> None:
    assert [] == names(words)


@pytest.mark.parametrize("told", ["prepared for", "had the results of", "was a part of the preparatory process for"])
def test_what_is_named_beside_a_meeting_in_passing_is_in_passing_too(told: str) -> None:
    others = "Amber Conference (Riga, 5-6 May 2018) and the 3rd Cork Conference"
    assert ["meeting"] == names(f"On 5 March 2018 Malta met with OLAF. They {told} the {others}.")


def test_a_title_may_say_what_was_held() -> None:
    words = "It was in Riga that 30 officers came together on 5-6 March 2018."
    assert ["virtual working meeting"] == names(words, "Directors hold virtual working meeting")


def test_how_often_somebody_met_is_the_number_of_a_meeting_without_a_name() -> None:
    assert (2,) == only("Contact points met for the second time in Riga on 5 March 2018.").numbers


def test_what_was_said_of_it_before_is_the_name_of_a_meeting() -> None:
    words = "Latvia is glad of an online workshop on amber.\nThe event was run in Riga on 5-6 March 2018."
    assert ["online workshop on amber"] == names(words)


# --- which of several ---


_NEEDS = "The meeting, hosted under the Plan, was on needs identified during a ministerial meeting in Oslo in May 2017."
_AFTER_TALKS = (
    "It came after talks on fees at the 8th Beryl Forum in Oslo in May 2017 and the 4th Session of the Beryl Group."
)
_MEANWHILE = "Malta and OLAF held jointly, at the Customs hall on 5 March 2018, a round table on prices."
_IN_THE_COURSE = "The Conference was organized in the course of the Amber 26th Congress, held from 1 to 7 March."


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "On 5 March 2018 the Finance Committee met to make plans for the 2nd meeting of the CBC, which is due.",
            "Finance Committee",
        ),
        (
            "The Audit Committee met on 5 March 2018 on the occasion of the 9th Amber Forum.",
            "Audit Committee",
        ),
        (
            "The Amber Workshop was held in Riga on 5 March 2018 during the 9th Cork Conference.",
            "Amber Workshop",
        ),
        (
            "Following a first meeting, the WCO Audit Committee convened in Riga on 5 March 2018.",
            "WCO Audit Committee",
        ),
        ("The Cork Workshop was held on 5 March 2018, leading up to the 3rd Amber Meeting.", "Cork Workshop"),
        ("The Cork Workshop was held on 5 March 2018. The 3rd Amber Meeting is to take place soon.", "Cork Workshop"),
        (
            "The Audit Group met on 5 March 2018. The 9th Amber Session, held in June 2017, had given it the task.",
            "Audit Group",
        ),
        (
            "The 5th Amber Conference, held in Riga last month on 5 March 2018, was large.",
            "5th Amber Conference",
        ),
        (
            "As a follow up to the 2nd Beryl Workshop, a National Workshop on Data took place on 5 March 2018.",
            "National Workshop on Data",
        ),
        (
            f"Experts gathered in Riga, Latvia, on 5 March 2018 to plan. {_NEEDS}",
            "meeting",
        ),
        (
            f"While the 11th Amber Conference (AC11) was taking place in Riga, {_MEANWHILE}",
            "round table on prices",
        ),
        ("While the workshop was being held in Riga, the WCO trained officers in Oslo on 5 March 2018.", "training"),
        (
            f"Malta attended the 2018 Beryl Conference, which took place in Riga on 5 March 2018. {_IN_THE_COURSE}",
            "2018 Beryl Conference",
        ),
        (
            "Malta hosted a seminar on parcels in Riga on 5 March 2018. A first seminar had been held in Oslo in 2016.",
            "seminar on parcels",
        ),
        (
            "In 2015, the club convened the 3rd Amber Forum. On 5 March 2018 the training was facilitated by Malta.",
            "training",
        ),
        (
            "Officers were trained in the area of plain consultation on 5 March 2018. The training was run by Malta.",
            "training",
        ),
        (
            "A ceremony was held on 5 March 2018, commemorating the first session of the Beryl Council, held in 1953.",
            "ceremony",
        ),
        (
            "The 2018 Amber Forum was held on 5 March. It was organized during the UPU 26th Congress of 1 to 9 March.",
            "2018 Amber Forum",
        ),
        ("Malta met in Riga on 5 March 2018. It informed the meeting of the new tools.", "meeting"),
        (f"A workshop was held on 5 March 2018. {_AFTER_TALKS}", "workshop"),
        (
            "The WCO held a Leadership Retreat on 5 March 2018. The evening sessions focused on trust.",
            "Leadership Retreat",
        ),
        ("Delegates who had been picked by Malta met at the 3rd Amber Forum on 5 March 2018.", "3rd Amber Forum"),
        ("Malta held a workshop on 5 March 2018. They saw a panel that was part of the last Forum.", "workshop"),
        ("A mission took place in Riga on 5 March 2018 and followed up earlier missions to Malta.", "mission"),
        (
            "Before the 6th Amber Committee and the 4th Cork Group they met on 5 March 2018 for the 9th Beryl Meeting.",
            "9th Beryl Meeting",
        ),
        ("Since May 2017, OLAF has held a series of workshops. On 5 March 2018, a new course was held.", "new course"),
        (
            "The 2nd Amber Activity, held on 5 March 2018, was for those who had taken part in the first Workshop.",
            "2nd Amber Activity",
        ),
        ("Following Amber Dialogues in Malta, a study visit took place in Riga on 5 March 2018.", "study visit"),
        ("A mission took place on 5 March 2018. He welcomed the recent meeting of the heads of both.", "mission"),
        (
            "On 5 March 2018 the WCO carried out a mission in Malta. It was long.\n\nA workshop on fees was held.",
            "mission",
        ),
        (
            "The WCO carried out a mission to Malta.\n\nOn 5 March 2018 a workshop on fees was held.",
            "workshop on fees",
        ),
    ],
)  # fmt: skip
def test_a_meeting_that_is_only_spoken_of_is_not_the_page_s(words: str, name: str) -> None:
    meeting = only(words)
    assert (name, "2018-03-05") == (meeting.name, str(meeting.dates))


def test_a_conference_at_which_a_plan_had_been_shown_is_not_the_page_s() -> None:
    shown = "A plan carried out in 2015 that had been shown often, also during the PICARD Conference"
    meeting = only(
        f"{shown} in Oslo, was asked for.\n\nThey met from 5 to 6 March 2018.", title="Self-Assessment Workshop"
    )
    assert ("Self-Assessment Workshop", None) == (meeting.name, meeting.place)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (
            "Taking up what came out of the discussions at the 9th Amber Forum, Malta ran a workshop on 5 March 2018.",
            (),
        ),
        ("Malta ran a workshop on 5 March 2018, as recommended by the 9th Amber Forum.", ()),
        ("Malta ran a workshop on 5 March 2018. It was held alongside the 9th Amber Forum.", ()),
        ("Malta ran a workshop on 5 March 2018. The Guild will hold its 2nd Meeting in May.", ()),
        ("The 9th Amber Forum was held in Riga on 5 March 2018. It read the report of the 3rd Cork Forum.", (9,)),
        ("The Guild presented its plan at the 9th Amber Forum in Riga on 5 March 2018.", (9,)),
        ("The Guild began by holding the 9th Amber Forum in Riga on 5 March 2018.", (9,)),
        ("The Agreement, adopted at the WTO's Ninth Conference in Riga, was praised at a meeting on 5 March 2018.", ()),
    ],
)
def test_a_numbered_meeting_of_which_something_came_is_not_the_page_s(words: str, numbers: tuple[int, ...]) -> None:
    assert numbers == extract(release(words)).meetings[0].numbers


def test_a_meeting_numbered_in_the_title_is_the_page_s_and_its_full_name_stands_further_down() -> None:
    words = (
        "Much was said of amber. At its 64th session, the Policy Commission spoke of amber. The Enforcement Committee "
        "held its 41st Session on 5 March 2018."
    )
    meeting = extract(release(words, title="EC 41st Session marks a success")).meetings[0]
    assert ((41,), "enforcement-committee") == (meeting.numbers, meeting.series)


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The workshop will be held until Friday with officers from Malta and Spain.", ["MT", "ES"]),
        ("The workshop will be held until Friday and its participants are from Malta and Spain.", ["MT", "ES"]),
        ("It will be held from 5 to 9 March 2018 and its participants are from Malta and Spain.", ["MT", "ES"]),
        ("The next one was announced. It will be attended by officers from Malta and Spain.", []),
        ("The workshop will be followed by one with officers from Malta and Spain.", []),
        ("The workshop will be held again next year with officers from Malta and Spain.", []),
        ("They rested. They slept. They ate. The workshop will be held with officers from Malta and Spain.", []),
    ],
)
def test_what_the_page_s_own_meeting_will_be_is_told_at_the_head_of_a_page(words: str, came: list[str]) -> None:
    page = f"An Amber Workshop began yesterday in Riga. {words}"
    assert came == [part.party for part in only(page).participations]


def test_a_meeting_that_is_announced_has_its_days() -> None:
    assert "2018-05-05/2018-05-07" == str(only("The 9th Amber Forum will be held in Riga from 5 to 7 May 2018.").dates)


def test_a_meeting_that_is_announced_is_the_page_s_if_there_is_no_other() -> None:
    words = "The draft agenda is out of the 62nd Session of the Enforcement Committee, which is to meet in May."
    assert (62,) == only(words).numbers


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Amber Workshop was held in Riga on 5-6 March 2018, the third to be held there.", ["Amber Workshop"]),
        ("The Amber Workshop is to be held in Riga on 5-6 March 2018, and amber was never held so high.", []),
    ],
)
def test_what_is_said_of_other_times_after_the_meeting_was_held_is_not_said_of_it(
    words: str, expected: list[str]
) -> None:
    assert expected == names(words)


@pytest.mark.parametrize(("year", "names"), [("2016", []), ("2018", ["Sixth Amber Conference"])])
def test_a_meeting_of_years_before_that_stands_far_down_a_page_is_only_recalled(year: str, names: list[str]) -> None:
    note = "The Secretary General has received a note. It was signed in January. It will help. All thanked Malta."
    told = f"The Sixth Amber Conference was held in Riga in August {year}."
    assert names == [meeting.name for meeting in extract(release(f"{note} {told}", day="30 January 2019")).meetings]


@pytest.mark.parametrize(
    "which",
    [
        "A similar workshop was held in Oslo. It was",
        "It is a follow up to the 1st Beryl Workshop, held in Oslo in 2017, and is",
    ],
)
def test_one_of_the_kind_before_is_another(which: str) -> None:
    meeting = only(f"The workshop started in Riga on 5 March 2018. {which} small.")
    assert ("workshop", "Riga") == (meeting.name, meeting.place and meeting.place.city)


def test_a_name_at_the_title_stands_even_where_the_page_foretells_it() -> None:
    words = f"{HELD} It prepared the 3rd Tallow Meeting, which is scheduled for 5 May 2018."
    assert "3rd Meeting of the Amber Group" == only(words).name


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("The 6th working session of the Amber Group was held in Riga on 5 March 2018.", (6,)),
        ("Latvia opened the 53rd Amber Programme in Riga on 5 March 2018.", (53,)),
        ("The second meeting for 2018 of the Amber Group was held in Riga on 5 March 2018.", ()),
        ("The first workshops were held in Riga on 5 March 2018.", ()),
        ("The third activity under the Amber Plan was held in Riga on 5 March 2018.", (3,)),
        ("The 21-st Meeting of the Amber Group was held in Riga.", (21,)),
        ("The first-ever Meeting of the Amber Group was held in Riga.", (1,)),
        ("Malta hosted the 21st sitting of the Amber Steering Committee in Riga on 5 March 2018.", (21,)),
        ("The Amber Working Group held its inaugural meeting in Riga from January 18-20, 2018.", (1,)),
        ("The contact points for amber held their third meeting in Riga on 5 March 2018.", (3,)),
        ("The contact points for amber met in Riga. The third meeting was held on 5 March 2018.", ()),
        ("Coordinators met in Riga on 5 March 2018, their first meeting since 2015.", ()),
        ("Coordinators met in Riga on 5 March 2018 for their second meeting since 2015.", (2,)),
        ("Malta opened this first fully virtual session of the Amber Group on 5 March 2018.", ()),
        ("They met on 5 and 6 March 2018. The first day meeting was followed by experts of Malta.", ()),
        ("The first day meeting was held in Riga on 5 March 2018.", ()),
    ],
)
def test_ordinals_number_meetings_of_many_kinds_but_not_those_of_a_year(words: str, numbers: tuple[int, ...]) -> None:
    assert numbers == only(words).numbers


def test_a_page_that_announces_a_meeting_tells_of_it() -> None:
    """What "will be held" stays open; who "will hold a seminar" on days and in a place has it on the calendar."""
    text = "The WCO will hold a Regional Seminar on Amber in Riga, Latvia, from 13 to 17 March 2018."
    (meeting,) = extract(f"Save the date\n\n11 January 2018\n\n{text}").meetings
    assert ("2018-03-13/2018-03-17", "Riga") == (str(meeting.dates), meeting.place and meeting.place.city)


@pytest.mark.parametrize(
    ("words", "name", "place"),
    [
        ("Heads of Customs started a two-day meeting in Kenya.", "two-day meeting", (None, "KE")),
        ("Talks took place, this week in Malta, at a forum which brought together all.", "forum", (None, "MT")),
        ("The pact was signed at the close of a two-day conference in Panama.", "two-day conference", (None, "PA")),
        ("It marked the start of a 5-day workshop held in Riga.", "5-day workshop", ("Riga", "LV")),
        ("Trainees paid a visit to the WCO Secretariat on 27 November 2017.", "visit", ("Brussels", "BE")),
        ("Officials went on a Benchmark Visit in Pretoria.", "Benchmark Visit", ("Pretoria", "ZA")),
        ("They were at the Customs of Malta for a workshop held in Sliema, Malta.", "workshop", ("Sliema", "MT")),
        ("A workshop on amber is under way in Suva, Fiji.", "workshop on amber", ("Suva", "FJ")),
        ("The training was begun in Riga by OLAF.", "training", ("Riga", "LV")),
        ("A workshop was put on in Riga on 5 May 2018.", "workshop", ("Riga", "LV")),
        ("In Riga, Latvia, from 5 to 7 May 2018, 16 officers were trained in fees.", "training", ("Riga", "LV")),
        (
            "OLAF convened its Commission on Amber Trade, presided over by Mr. Doe, at WCO Headquarters on 5 May 2018.",
            "Commission on Amber Trade",
            ("Brussels", "BE"),
        ),
        ("OLAF took part in 'Amber Fee Week' held in Riga from 5 to 7 May 2018.", "Amber Fee Week", ("Riga", "LV")),
        (
            (
                "The WCO Secretary General visited Port of Spain, Trinidad and Tobago, on 5 May 2018. This visit "
                "followed talks on 1 May in Riga, Latvia, during a session chaired by Ms. Roe."
            ),
            "meeting",
            ("Port of Spain", "TT"),
        ),
        ("OLAF undertook a risk mission from 13 to 17 May, 2024, in The Philippines.", "risk mission", (None, "PH")),
        ("It came out in the West (WEC) meeting hosted by Malta in Riga.", "West (WEC) meeting", ("Riga", "LV")),
        (
            "This was at the 6th WCO - EAC Amber Project Steering Committee meeting in Kigali.",
            "6th WCO - EAC Amber Project Steering Committee meeting",
            ("Kigali", "RW"),
        ),
        ("Abidjan hosts a workshop on amber.", "workshop on amber", ("Abidjan", "CI")),
        ("Nairobi proudly hosted the workshop on amber.", "workshop on amber", ("Nairobi", "KE")),
        (
            "The seminar on amber was held at the Safari Park Hotel, Nairobi, and Mr. Doe opened it.",
            "seminar on amber",
            ("Nairobi", "KE"),
        ),
        ("Mr. Doe welcomed 50 delegates to Tbilisi for the workshop on amber.", "workshop on amber", ("Tbilisi", "GE")),
        ("A workshop on amber was held in London, Ontario and was long.", "workshop on amber", ("London", "CA")),
        ("On 5 May the WCO received a delegation led by the head of Malta in Brussels.", "meeting", ("Brussels", "BE")),
        ("Mr. Doe met the WCO delegation in Riga to discuss amber.", "meeting", ("Riga", "LV")),
        ("OLAF's workshop on amber was held in Riga.", "workshop on amber", ("Riga", "LV")),
    ],
)  # fmt: skip
def test_a_meeting_is_told_of_in_the_manners_of_the_press(words: str, name: str, place: tuple[str | None, str]) -> None:
    (meeting,) = extract(words).meetings
    assert meeting.place is not None
    assert (name, *place) == (meeting.name, meeting.place.city, meeting.place.country)


def test_a_meeting_that_the_title_announces_has_the_days_on_which_it_will_be_held() -> None:
    words = "The Amber Group will hold its 27th Annual Conference in Riga from 19 to 23 May 2025."
    (meeting,) = extract(release(words, title="Amber Group to hold 27th Annual Conference")).meetings
    assert "2025-05-19/2025-05-23" == str(meeting.dates)


@pytest.mark.parametrize(
    ("title", "words", "name", "dates"),
    [
        ("WCO to hold Amber Conference", "The WCO will hold its 4th Amber Conference in Riga on 5 May 2018.",
            "4th Amber Conference", "2018-05-05"),
        ("Amber Conference", "The WCO will hold its 4th Amber Conference in Riga on 5 May 2018.",
            "4th Amber Conference", "2018-05-05"),
        ("Amber Workshop", "The WCO will organize a Regional Amber Workshop on 5 May 2018.",
            "Amber Workshop", "2018-05-05"),
        ("Amber Workshop", "Malta Customs is preparing to host a Regional Amber Workshop on 5 May 2018.",
            "Regional Amber Workshop", "2018-05-05"),
        ("Amber Workshop", "Malta is set to host a Regional Amber Workshop on 5 May 2018.",
            "Regional Amber Workshop", "2018-05-05"),
        ("Amber Conference", "The 4th Amber Conference is near. It will take place in Riga on 5 May 2018.",
            "4th Amber Conference", "2018-05-05"),
        ("Amber Conference", "The 4th Amber Conference is over. It will take place again in Riga on 5 May 2018.",
            "4th Amber Conference", "None"),
        ("Amber Conference", "The 4th Amber Conference was held. It will take place in Riga on 5 May 2018.",
            "4th Amber Conference", "None"),
        ("Amber Conference", "The 4th Amber Conference is near. Port: It will open on 5 May 2018.",
            "4th Amber Conference", "None"),
        ("Amber Workshop", "Malta attended it. It was long. The WCO will organize an Amber Workshop on 5 May 2018.",
            "Amber Workshop", "None"),
        ("Amber Conference", "Malta attended it. It was long. The WCO will hold its 4th Amber Conference on 5 May.",
            "Amber Conference", "None"),
    ],
)  # fmt: skip
def test_what_the_title_names_is_what_the_first_words_say_will_be_held(
    title: str, words: str, name: str, dates: str
) -> None:
    meeting, *others = extract(f"{title}\n\n11 January 2018\n\n{words}").meetings
    assert (name, dates, []) == (meeting.name, str(meeting.dates), others)


def test_it_is_what_the_sentence_before_names() -> None:
    def dates(words: str) -> list[str]:
        text = f"Amber Conference\n\n11 January 2018\n\nThe Amber Conference is near. {words}"
        return [str(one.dates) for one in extract(text).meetings]

    assert ["2018-05-05"] == dates("It will take place in Riga on 5 May 2018.")
    assert [] == dates("The port is new. It will take place in Riga on 5 May 2018.")


def test_who_prepares_to_host_a_meeting_is_its_host() -> None:
    words = "Malta Customs is preparing to host a Regional Amber Workshop in Riga on 5 May 2018."
    assert ("MT",) == only(words, title="Amber Workshop", day="11 January 2018").hosts


@pytest.mark.parametrize("clause", ["is preparing to host the", "will host the", "are to hold their"])
def test_what_somebody_will_host_is_named_in_passing(clause: str) -> None:
    words = f"Malta, which {clause} 4th Amber Forum, attended the 3rd Amber Forum in Riga on 5 March 2018."
    assert (3,) == only(words).numbers


def test_a_meeting_held_before_the_one_in_the_title_is_not_the_page_s() -> None:
    words = "The 2nd Meeting of the Beryl Group was held in Riga, Latvia, on 4 March 2018, "
    words += "and the 3rd Amber Forum took place there on 5-6 March 2018."
    first, *_ = extract(release(words, title="The 3rd Amber Forum met in Riga")).meetings
    assert "3rd Amber Forum" == first.name


def test_another_meeting_of_the_number_that_a_title_announces_has_its_own_days() -> None:
    words = "The outcome of the 3rd Beryl Conference, held on 4-5 March 2018, was read. "
    words += "The talks were held on 7-8 March 2018."
    (meeting,) = extract(release(words, title="Malta to hold 3rd Amber Meeting")).meetings
    assert "2018-03-07/2018-03-08" == str(meeting.dates)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("Heads of Customs will meet in Riga on 5-6 March.", ["2018-03-05/2018-03-06"]),
        ("Heads of Customs will meet in Riga in the first days of a month to come.", []),
        ("The OCO will hold its Amber Conference and Exhibition in Riga from 5 to 6 March.", ["2018-03-05/2018-03-06"]),
        ("The 3rd Amber Conference is of note. It will hold its next meeting on 8 May.", ["None"]),
    ],
)
def test_a_page_that_tells_of_no_meeting_but_one_to_come_is_about_that(words: str, dates: list[str]) -> None:
    """Where it says on which days."""
    assert dates == [str(one.dates) for one in extract(f"News\n\n11 January 2018\n\n{words}").meetings]


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        (
            "The WCO Technology Conference will be held in Riga, Latvia, from 3 to 4 May 2018.",
            ["2018-05-03/2018-05-04"],
        ),
        ("Malta is preparing to host the Amber Conference in Riga on 5 May 2018.", ["2018-05-05"]),
        ("On 5 May 2018, Malta gave news of the next Amber Conference.", []),
        ("The deadline for the Amber Conference, which will be held in Riga, is 5 May 2018.", []),
        ("The Amber Workshop was held in Riga. The 3rd Conference will take place on 7 June 2018 in Oslo.", ["None"]),
    ],
)
def test_a_page_without_a_day_may_say_that_a_meeting_will_be_held(words: str, dates: list[str]) -> None:
    assert dates == [str(one.dates) for one in extract(words).meetings]


@pytest.mark.parametrize("attended", ["will be attended by", "will gather two officers each from"])
def test_on_a_page_written_before_its_meeting_what_will_be_is_told_of_that(attended: str) -> None:
    words = f"The 3rd Amber Workshop will be held in Riga from 5 to 7 May 2015. It {attended} Malta and Spain."
    came = [only(words, day=day).participations for day in ("5 May 2015", "6 May 2015")]
    assert [["MT", "ES"], []] == [[part.party for part in parts] for parts in came]


@pytest.mark.parametrize("when", ["just before", "shortly before", "on the eve of"])
def test_a_meeting_before_which_another_was_held_is_not_the_page_s(when: str) -> None:
    words = f"Customs held its first Coordinators' Workshop in Riga on 5 March 2018, {when} the 19th Session of the "
    words += "Amber Sub-Committee (ASC)."
    assert ["first Coordinators' Workshop"] == names(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A three-day workshop on seals ended in Riga on 6 May 2018.", "three-day workshop on seals"),
        ("A workshop on seals attracted 30 officers to Riga on 6 May 2018.", "workshop on seals"),
        ("The first-ever meeting of the Amber Group was held in Riga.", "first-ever meeting of the Amber Group"),
    ],
)
def test_a_name_ends_before_what_is_told_of_the_meeting(words: str, name: str) -> None:
    assert name == only(words).name


def test_an_id_says_nothing_of_a_meeting_that_was_the_first_ever() -> None:
    assert "amber-group-1" == only("The first-ever meeting of the Amber Group was held in Riga.").id


@pytest.mark.parametrize(
    "words",
    [
        "The 5th Meeting of the Amber Group, held on 4-5 May 2016 in Riga, followed the 4th one, held in Oslo in 2015.",
        "The 5th Meeting of the Amber Group was held on 4-5 May 2016 in Riga after the workshop held in Oslo in 2015.",
        "The Head of the office in Oslo met his colleagues in Riga, Latvia, from 4 to 5 May 2016.",
        "Those in Oslo, Baku and Sofia met in Riga from 4 to 5 May 2016 for the 3rd Meeting of Heads of Ports.",
        "The WCO, whose headquarters are in Brussels, held a workshop on fees in Riga, Latvia, on 4 May 2016.",
    ],
)
def test_of_two_cities_the_one_with_the_days_is_the_meeting_s(words: str) -> None:
    assert Place(city="Riga", country="LV") == only(words).place


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("The event was the second regional workshop of a series aimed at fees.", 2),
        ("This workshop was the third in a series of regional workshops.", 3),
        ("It was the second workshop of the series.", 2),
        ("This was the first workshop of a series.", 1),
    ],
)
def test_which_of_a_series_a_meeting_was_is_no_name_of_it(words: str, number: int) -> None:
    meeting = only(f"The WCO Workshop on Fees was held in Riga on 5 March 2018. {words}")
    assert ("WCO Workshop on Fees", (number,)) == (meeting.name, meeting.numbers)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("OLAF brought together officials of Malta and Spain in Riga and online on 5 March 2018.", ["meeting"]),
        ("OLAF brought together all that is known of Malta and Spain.", []),
        ("The heads of Customs met in person in Riga on 5 March 2018.", ["meeting"]),
        ("Directors came together again in person in Riga on 5 March 2018.", ["meeting"]),
        ("Officers of Malta met the team of OLAF in Riga on 5 March 2018.", ["meeting"]),
        ("Officers from Malta met in Riga on 5 March 2018 and agreed to hold the next meeting in Oslo.", ["meeting"]),
        ("Held in Riga from 5 to 6 March 2018, the workshop dealt with amber.", ["workshop"]),
        ("Malta convened the Amber Committee in Riga on 5 March 2018.", ["Amber Committee"]),
        ("Malta convened the Amber Committee of old.", []),
        ("On 5 March 2018, experts of Malta gathered in Riga.", ["meeting"]),
        ("The committee of experts sat in Riga from 5 to 6 March 2018.", ["meeting"]),
        ("Meeting from 5 to 6 March 2018, the group discussed prices.", ["meeting"]),
        ("Beginning on 5 March 2018 and lasting two days, the workshop covered audits.", ["workshop"]),
        ("The workshop ran from Monday, 5 March to Friday, 9 March 2018.", ["workshop"]),
        ("Needs were identified during the training conducted in Riga from 5 to 7 March 2018.", ["training"]),
        ("While the workshop was held in Riga on 5 March 2018, some joined online.", ["workshop"]),
        ("The next workshop took place in Oslo on 5 March 2018.", ["next workshop"]),
        ("The WCO has hosted the Council since 1952 in Brussels. A workshop was held on 5 March 2018.", ["workshop"]),
        ("Malta Customs received a delegation of pupils in Valletta on 5 March 2018.", []),
    ],
)
def test_where_somebody_brought_people_together_on_a_day_they_met(words: str, names: list[str]) -> None:
    assert names == [meeting.name for meeting in extract(words).meetings]


def test_what_a_page_of_january_tells_of_the_year_before_is_its_meeting() -> None:
    (meeting,) = extract(
        release("In December 2017, the training was held in Riga, Latvia.", day="12 January 2018")
    ).meetings
    assert "training" == meeting.name


# --- visits ---


@pytest.mark.parametrize(
    ("words", "days", "city", "guests", "host"),
    [
        ("The Secretary General of the WCO ended today an official visit of three days to Malta.",
            "2018-03-10/2018-03-12", None, ["wco", "MT"], ("MT",)),
        ("The Secretary General of the WCO concluded a three-day visit to Malta on 9 March 2018.",
            "2018-03-07/2018-03-09", None, ["wco", "MT"], ("MT",)),
        (("Valletta, 6-7 March 2018\n\nThe Secretary General of the WCO, Mr. Roe, travelled to Malta this week on the "
            "request of Commissioner Doe of Malta Customs."),
            "2018-03-06/2018-03-07", "Valletta", ["wco", "MT"], ("MT",)),
        ("The Secretary General of the WCO made an official visit to Malta on 6 March 2018.",
            "2018-03-06", None, ["wco", "MT"], ("MT",)),
        (("The Secretary General of the WCO was in Malta this week for talks. On 6 March 2018 he met the Head of Malta "
            "Customs in Valletta."), "2018-03-06", "Valletta", ["wco", "MT"], ("MT",)),
        (("During an official visit to Valletta, the Secretary General of the WCO and the Head of Malta Customs signed "
            "a plan. The visit lasted from 6 to 7 March 2018."),
            "2018-03-06/2018-03-07", "Valletta", ["wco", "MT"], ("MT",)),
        (("Secretary General Roe had the pleasure today of welcoming in Brussels H.E. Jane Doe, Minister of Malta, "
            "who came with the Head of Malta Customs."), "2018-03-12", "Brussels", ["wco", "MT"], ()),
    ],
)  # fmt: skip
def test_a_visit_is_a_meeting_with_whom_was_visited(
    words: str, days: str, city: str | None, guests: list[str], host: tuple[str, ...]
) -> None:
    meeting = only(words)
    told = (str(meeting.dates), getattr(meeting.place, "city", None), [part.party for part in meeting.participations])
    assert (days, city, guests, host) == (*told, meeting.hosts)


def test_a_body_that_came_together_online_met() -> None:
    meeting = only("On 6 March 2018 the WCO Network of Customs Communicators came together online for the second time.")
    assert ("2018-03-06", "virtual") == (str(meeting.dates), str(meeting.mode))

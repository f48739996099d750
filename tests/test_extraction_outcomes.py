"""What came of a meeting: verbs and nouns that say which outcome, whose deeds are one, and how many a page tells of."""

from __future__ import annotations

import pytest

import wco_meetings as wm
from wco_meetings import Meeting

HELD = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."


def meeting_of(words: str) -> Meeting:
    """The meeting of a release that goes on with these words."""
    (meeting,) = wm.extract(f"{HELD}\n\n{words}").meetings
    return meeting


def outcomes(words: str) -> list[tuple[str, tuple[str, ...]]]:
    """The kinds and actors of the outcomes that these words add."""
    return [(str(outcome.kind), outcome.actors) for outcome in meeting_of(words).outcomes]


def kinds(words: str) -> list[str]:
    """The kinds of the outcomes that these words add."""
    return [kind for kind, _ in outcomes(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Delegates gave several useful presentations.", ["presented"]),
        ("Presentations were made on fees.", ["presented"]),
        ("Delegates were given an Overview of fees.", ["presented"]),
        ("Members made a number of recommendations.", ["recommended"]),
        ("Consensus on all of the fees was reached.", ["agreed"]),
        ("Members prepared an action plan.", ["agreed"]),
        ("Proposals on fees were developed.", ["proposed"]),
        ("Members took a decision on fees.", ["decided"]),
        ("Elections for two posts were held on the last day.", ["elected"]),
        ("Malta offered support to all.", ["pledged"]),
        ("Members expressed their full support for it.", ["supported"]),
        ("Members reaffirmed their strong commitment.", ["pledged"]),
        ("Participants took part in a dialogue on fees.", ["discussed"]),
        ("Delegates shared their experience of fees.", ["exchanged"]),
        ("Malta, Kenya and Japan shared their experience.", ["exchanged"]),
        ("The lecturers explained the rules.", ["presented"]),
        ("Malta shared its experience.", ["presented"]),
        ("Delegates gave remarks on the decision.", []),
        ("Delegates made tea.", []),
        ("Delegates received a decision.", []),
        ("Members acknowledged the many efforts made by Malta.", ["welcomed"]),
        ("Members acknowledged that fees are high.", ["noted"]),
        ("The WCO shared information on recent steps and updated Members on fees.", ["updated"]),
        ("The WCO shared information on fees.", ["presented"]),
    ],
)
def test_a_verb_that_says_little_has_its_kind_by_what_is_done(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The first day allowed the experts to discuss fees.", ["discussed"]),
        ("They went on to adopt a guide.", ["adopted"]),
        ("Delegates met again to review the fees.", ["discussed"]),
        ("Delegates met again to review the fees. Members discussed prices.", ["discussed"]),
        ("Delegates want to discuss fees.", []),
        ("Delegates will discuss fees.", []),
        ("The topics for the first day included fees and prices.", ["discussed"]),
        ("The price included fees.", []),
        ("The main issues were the fees of ports.", ["discussed"]),
        ("A presentation by Malta on fees followed.", ["presented"]),
    ],
)
def test_what_people_could_do_or_came_for_they_did(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


def test_what_people_came_for_is_told_only_where_they_did_not_do_it() -> None:
    (outcome,) = meeting_of("Delegates met again to review the fees. Members discussed prices.").outcomes
    assert "Members discussed prices" == outcome.summary


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Committee ended its work on fees and adopted a guide.", [("adopted", ("meeting",))]),
        ("The Committee (AC) adopted a guide.", [("adopted", ("meeting",))]),
        ("The Committee, which sat in Riga, adopted a guide.", [("adopted", ("meeting",))]),
        ("The Committee at its last sitting adopted a guide.", [("adopted", ("meeting",))]),
        ("The Chairperson closed the day and adopted a guide.", []),
        ("Mr. Doe closed the day and adopted a guide.", []),
        ("Mr. Doe and adopted a guide.", []),
        ("Mr. Doe of Malta Customs presented a study.", [("presented", ("MT",))]),
        ("WCO experts presented a study.", [("presented", ("secretariat",))]),
        ("The World Customs Organization presented a study.", [("presented", ("wco",))]),
        ("The Members present adopted a guide.", [("adopted", ())]),
        ("They met to present adopted guides.", [("presented", ())]),
        ("The Consultation adopted a guide.", [("adopted", ("meeting",))]),
        ("OLAF followed the discussions as an observer.", []),
        ("There followed a discussion on fees.", [("discussed", ())]),
        ("Malta, Spain and the WCO Secretariat presented a study.", [("presented", ("MT", "ES", "secretariat"))]),
        ("The meeting was held in Malta and the WCO Secretariat presented a study.", [("presented", ("secretariat",))]),
        ("Each Member presented a study.", [("presented", ("members",))]),
        ("The study (of fees) presented (at last) the fees.", []),
        ("The RTCs presented a study.", [("presented", ())]),
        ("The AXB adopted a guide.", [("adopted", ("meeting",))]),
        ("The US adopted a guide.", []),
        ("Speakers included Malta, invited to speak of fees.", []),
        ("The meeting examined fees, supported by Malta.", [("discussed", ("meeting",))]),
        ("Delegates adopted the guide drawn up and supported by Malta.", [("adopted", ())]),
        ("A guide was discussed and adopted by the Committee.", [("adopted", ("meeting",))]),
        ("! adopted a guide.", []),
        ("The Director of the Group discussed fees.", []),
        ("In Riga, delegates from Malta, invited to speak, sang.", []),
        ("A guide was discussed, supported by Malta.", [("discussed", ())]),
        ("The Secretariat closed the day and presented a study.", [("presented", ("secretariat",))]),
        ("Delegates of Malta Customs came too and presented a study.", [("presented", ())]),
        ("The delegate of Malta attended and presented a study.", [("presented", ("MT",))]),
        ("The WCO took part and presented a study.", [("presented", ("wco",))]),
        ("The sea took part and presented a study.", []),
        ("The plan was presented by the administrations of Malta and Spain.", [("presented", ("MT", "ES"))]),
        ("There being no objection the agenda was approved.", [("approved", ())]),
        ("No fewer than ten proposals were approved.", [("approved", ())]),
        ("Members welcomed the training strategy of the WCO.", [("welcomed", ("members",))]),
        ("Members welcomed the organization-wide strategy.", [("welcomed", ("members",))]),
        ("Members welcomed the training.", []),
        ("Members praised the value of the workshop as a setting.", []),
        ("The Group adopted an online format for certificates.", [("adopted", ("meeting",))]),
        ("The Members learnt that fees are high.", [("noted", ("members",))]),
        ("None of the Members approved the plan.", []),
        ("Not all Members supported the plan.", []),
        ("Few Members endorsed the plan.", []),
        ("A few Members endorsed the plan.", [("endorsed", ("members",))]),
        ("No fewer than ten Members endorsed the plan.", [("endorsed", ("members",))]),
        ("Certificates were presented to the trainees.", []),
        ("Malta shared its hopes for a fruitful debate.", []),
        ("Members praised the Group for the tools it created.", [("welcomed", ("members",))]),
        ("The two sides identified several directions for it.", [("discussed", ())]),
        ("The CGC adopted a plan.", []),
        ("Gifts were exchanged.", []),
    ],
)
def test_an_outcome_has_the_subject_of_its_verb(words: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert expected == outcomes(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("She encouraged all participants to reply.", ["urged"]),
        ("She encouraged calm.", ["urged"]),
        ("The Secretariat encouraged Members to reply.", ["urged"]),
        ("Malta decided to pay the fees.", []),
        ("In June 2010, the Council adopted a guide.", []),
        ("A network of analysts was set up.", ["established"]),
        ("The network of analysts was set up by Malta.", []),
        ("The candidates were assessed.", []),
        ("Members are fully committed to the plan.", []),
        ("The Members committed to the plan.", ["pledged"]),
        ("Malta supported the proposal.", []),
        ("Malta and Spain supported the proposal.", ["supported"]),
        ("The Secretary General launched a tool.", ["launched"]),
        ("The Secretariat proposed a plan.", ["proposed"]),
        ("The second day was devoted to greater control of ports.", ["discussed"]),
        ("The Secretary General and the Director of OLAF signed an agreement.", ["signed"]),
        ("Members expressed their condolences.", ["expressed"]),
        ("Members appreciated the sessions.", []),
        ("Members voiced their appreciation of the speakers.", []),
        ("Members decided on standards and recommended practices for ports.", ["decided"]),
        ("The meeting welcomed more than 50 delegates.", []),
    ],
)
def test_a_speech_is_no_outcome_and_what_it_asks_of_people_is(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was acknowledged by the participants that fees rise.", ["noted"]),
        ("It was also noted that a note was ready.", ["noted"]),
        ("It was suggested that fees be cut.", ["proposed"]),
        ("It was noted at the port.", []),
        ("The day let the ships pass.", []),
        ("The delegates were updated by Malta on fees.", ["updated"]),
        ("The course was updated in 2014.", []),
        ("The Committee was also briefed by the Director on fees.", ["updated"]),
        ("The list was updated.", []),
        ("The Secretariat reported on its work.", ["updated"]),
        ("The Secretariat reported on progress.", ["updated"]),
        ("Malta reported on 3 May that two boats were seized.", []),
        ("Malta reported on Monday that two boats were seized.", []),
        ("The discussions centred around fees.", ["discussed"]),
        ("The project is centred on training.", []),
        ("The project is centred around training.", []),
        ("It was noted with concern that fees rise.", ["noted"]),
        ("It was proposed to set up a group.", ["proposed"]),
        ("The audit found that it was recognized that fees rise.", []),
        ("The new law let officers examine parcels.", []),
        ("Members agreed to let Malta review their data.", ["agreed"]),
        ("Members reached agreement to meet.", ["agreed"]),
        ("Malta presented fees, Kenya presented ports and Japan presented ships.", ["presented"] * 3),
        ("Members presented fees, and Members presented ports.", ["presented"]),
        ("Delegates welcomed the plan. Delegates welcomed the plan.", ["welcomed"]),
        ("Malta presented certificates to the trainees.", []),
        ("Delegates exchanged business cards.", []),
        ("The Secretariat set out how the fund works.", ["presented"]),
        ("The Minister set out how Latvia had grown.", []),
        ("They closed a forum in which drugs were discussed.", []),
        ("They saw a port in which goods were exchanged.", []),
        ("The Meeting was chaired by Mr. Doe, Vice-Chair of the region, and discussed fees.", ["discussed"]),
        ("The Chair thanked them for being so active and committed that they met.", []),
        ("Experts of Malta supported the event.", []),
        ("Delegates discussed fees, prices, etc.\n\nThe Group adopted a guide.", ["discussed", "adopted"]),
        ("He thanked all the agencies that agreed to participate.", []),
        ("The 3rd Amber Dialogue was held in Riga.", []),
        ("A dialogue was held on fees.", ["discussed"]),
        ("The workshop agenda was discussed with the host.", []),
        ("Members discussed proposed rules and adopted the plan.", ["discussed", "adopted"]),
        ("The WCO welcomed, at its house, participants of the meeting.", []),
        ("Latvia welcomed the 3rd Amber Meeting.", []),
        ("Members welcomed the outcome of the 3rd Amber Meeting.", ["welcomed"]),
        ("It was recognized as one of the best days.", []),
        ("It was proposed by Malta to meet again.", ["proposed"]),
        ("Malta presented its award-winning system.", ["presented"]),
        ("Following the meeting, a visit to the port is planned for Friday.", []),
        ("The next meeting is planned for May.", ["scheduled"]),
        ("The bill, which let customs share data, was long.", []),
        ("Delegates asked questions about the fees.", []),
        ("The gathering was addressed by Malta.", []),
        ("It was acknowledged to be a success.", []),
        ("He thanked the region for having shared its views.", []),
        ("It opened a channel through which views are exchanged.", []),
        ("Members agreed that the plan be put on the agenda of the next day.", ["agreed"]),
        ("The next meeting is to be held in Malta.", ["scheduled"]),
        ("The discussion is to be held behind doors.", []),
    ],
)
def test_what_is_told_without_its_own_subject_or_in_other_forms(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


def test_a_clause_ends_at_a_semicolon() -> None:
    found = meeting_of("Members adopted the plan; delegates discussed prices and adopted the list.").outcomes
    assert ["Members adopted the plan", "delegates discussed prices", "adopted the list"] == [
        one.summary for one in found
    ]


def test_a_clause_begins_with_all_who_act_in_it() -> None:
    page = f"{HELD} Malta presented the plan; Latvia, Spain and Italy presented the budget."
    quoted = [one.evidence and one.evidence.quote(page) for one in wm.extract(page).meetings[0].outcomes]
    assert ["Malta presented the plan", "Latvia, Spain and Italy presented the budget"] == quoted


def test_a_clause_ends_with_its_last_word() -> None:
    page = f"{HELD} The Group adopted the plan ; it noted the budget ."
    quoted = [one.evidence and one.evidence.quote(page) for one in wm.extract(page).meetings[0].outcomes]
    assert ["The Group adopted the plan", "it noted the budget"] == quoted


def test_each_clause_of_a_kind_is_an_outcome() -> None:
    words = "Delegates discussed fees. Malta presented ports. Kenya presented ships. Japan presented seals."
    more = "Delegates examined prices. Members adopted a guide. Members adopted a plan. Members praised the plan."
    kept = ["discussed", "presented", "presented", "presented", "discussed", "adopted", "adopted", "welcomed"]
    assert kept == kinds(f"{words} {more}")


@pytest.mark.parametrize(
    ("words", "said", "expected"),
    [
        ("", "Members stressed the need.", ["expressed"]),
        ("", "Participants stressed the need.", ["expressed"]),
        ("", "They all reaffirmed the value of ports.", ["expressed"]),
        ("", "Both sides underlined the value of ports.", ["expressed"]),
        ("", "Participants said that it rained.", []),
        ("", "The speakers stressed the need.", []),
        ("", "Members asked many pertinent questions.", []),
        ("", "The workshop created a climate of trust.", []),
        ("", "The Conference stressed the need.", ["expressed"]),
        ("Members adopted a guide.", "Members stressed the need.", ["adopted", "expressed"]),
        (
            "Members adopted a guide.",
            "She stressed fees. She stressed prices. She stressed ports.",
            ["adopted"],
        ),
        (
            "Members adopted a guide. Members discussed fees. Malta presented a study.",
            "She stressed fees. She stressed prices. She stressed ports.",
            ["adopted", "discussed", "presented"],
        ),
        ("Members adopted a guide.", "Members expressed the wish to pay.", ["adopted", "expressed"]),
        ("Members adopted a guide.", "The Conference stressed the need.", ["adopted", "expressed"]),
    ],
)
def test_what_a_meeting_stresses_or_members_express_counts(words: str, said: str, expected: list[str]) -> None:
    assert expected == kinds(f"{words} {said}")


def test_a_group_does_what_it_does_with_others() -> None:
    assert [("discussed", ("meeting",))] == outcomes("The Group, with the Director of Malta Customs, discussed fees.")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Committee turned its attention to fees.", ["discussed"]),
        ("Members pooled what they know of fees.", ["exchanged"]),
        ("What is laid down in the Amber Convention was read to all.", []),
        (
            "Malta announced that it would train officers. Spain announced its intention to help.",
            ["pledged", "pledged"],
        ),
        ("Malta announced that fees fell.", ["presented"]),
    ],
)
def test_verbs_of_two_words_tell_of_outcomes(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("There were lively, frank and long debates.", ["discussed"]),
        ("A lively exchange on fees took place.", ["exchanged"]),
        ("Presentations by four ports followed.", ["presented"]),
        ("The first day saw several presentations.", ["presented"]),
        ("The workshop saw several presentations.", ["presented"]),
        ("Members gave their full support to the guide.", ["supported"]),
        ("Malta gave generous financial support.", []),
        ("Malta deposited its instrument of accession.", ["signed"]),
    ],
)
def test_nouns_of_an_outcome_stand_with_many_light_verbs(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The topics of the first day were fees and prices.", []),
        ("Fees were the main topic of the day.", []),
        ("The agenda comprised fees and prices.", ["discussed"]),
        ("The workshop had a topic of its own.", []),
        ("The agenda, which Malta wrote, pleased all.", []),
    ],
)
def test_what_is_on_the_agenda_is_discussed(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Members met in May, after which they compared fees.", ["exchanged"]),
        ("Discussed were the fees of ports.", ["discussed"]),
        ("Observed were the fees of ports.", []),
        ("Fees were likewise discussed.", ["discussed"]),
        ("Fees were, among other things, debated.", ["discussed"]),
    ],
)
def test_a_participle_may_lead_and_words_may_stand_before_it(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Fees could explore new heights.", []),
        ("The workshop gave Members room to share what they know.", ["exchanged"]),
        ("It was an occasion to formally launch a study.", ["launched"]),
        ("There was an opportunity for four ports, Riga, Oslo and two more, to present a study.", ["presented"]),
        ("They were given the opportunity, too, to share views.", ["exchanged"]),
    ],
)
def test_what_there_was_room_for_they_did(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Members commended the work of the ports.", ["welcomed"]),
        ("Mr. Doe opened the day and praised the study.", []),
        ("Mr. Doe welcomed the study. Members agreed on fees.", ["agreed"]),
        ("Mr. Doe welcomed the delegates.", []),
        ("Mr. Doe thanked the ports.", []),
        ("The sea praised the study.", []),
        ("The sea set out the new fees.", []),
        ("He asked participants to reply.", []),
        ("Secretary General Doe and Director General Roe agreed on fees.", ["agreed"]),
        ("At noon, WCO Director Jane Doe and the Minister of Ports John Roe signed a plan.", ["signed"]),
        ("Mr. Doe and Ms. Roe presented a plan.", ["presented"]),
        ("Mr. Doe and Ms. Roe praised the study.", []),
        ("Mr. Doe and Ms. Roe exchanged gifts and signed the book of honour.", []),
        ("The day led by Mr. Doe and Ms. Roe discussed fees.", []),
        ("Mr. Doe discussed fees.", []),
        ("Malta asked the Committee for help.", ["requested"]),
        ("The Committee asked the Secretariat for a study.", ["requested"]),
        ("He called upon the participating states to reply.", ["urged"]),
        ("He asked for tea.", []),
        ("Malta, which had lately asked the Committee for help, came.", []),
        ("He urged steady spending on ports.", ["urged"]),
        ("The sea urged steady spending on ports.", []),
        ("The Secretariat encouraged participants to reply.", ["urged"]),
        ("The Secretary General called on the congress to reply.", ["urged"]),
        ("He urged participants to take the guide home.", ["urged"]),
        ("Mr. Doe encouraged the CAREC Members to join.", ["urged"]),
        ("While showing what matters most for Customs in Malta, Mr. Doe noted fees.", []),
    ],
)
def test_a_person_presents_and_urges_and_what_a_person_praises_is_said(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It adopted a guide.", [("adopted", ("meeting",))]),
        ("Fees were on all lips, and it examined prices.", [("discussed", ("meeting",))]),
        ("Fees were on all lips, and it covered prices.", []),
        ("It presented a study.", []),
        (
            "Members (i) examined the study and (ii) adopted a guide.",
            [("discussed", ("members",)), ("adopted", ("members",))],
        ),
        ("The Committee began early and adopted a guide.", [("adopted", ("meeting",))]),
        ("It completed its work and adopted a guide.", [("adopted", ("meeting",))]),
        ("On the last day, it completed its work and adopted a guide.", [("adopted", ("meeting",))]),
        ("It brought forty experts together and discussed fees.", [("discussed", ("meeting",))]),
        ("It elected Ms. Roe and established a group.", [("elected", ("meeting",)), ("established", ("meeting",))]),
        ("It recommended a plan.", [("recommended", ("meeting",))]),
    ],
)
def test_it_is_the_meeting_where_it_does_what_meetings_do(
    words: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert expected == outcomes(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The Group concluded the meeting by endorsing the report of 2015 and validating a plan.",
            ["endorsed", "approved"],
        ),
        ("The day ended with the delegates adopting a guide.", ["adopted"]),
        ("It concluded with Members agreeing to meet again.", ["agreed"]),
        ("It closed with remarks by Mr. Doe on adopting a guide.", []),
        ("Malta saved money by adopting a guide.", []),
        ("Mr. Doe concluded by recommending a guide.", []),
        ("The report concluded by recommending a guide.", []),
        ("The previous meeting ended with the delegates adopting a guide.", []),
    ],
)
def test_what_a_meeting_ended_by_doing_is_done(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("At its 56th Session, held in Riga from 2 to 4 May 2018, the Harmonized System Committee adopted a guide.", 1),
        ("In its fifth session the Amber Committee adopted a guide in Riga on 5 May 2018.", 1),
        ("At its 56th Session, held in Riga from 2 to 4 May 2018, the Amber Committee met. The Council adopted it.", 0),
    ],
)
def test_a_body_that_is_named_behind_its_session_is_the_one_that_met(words: str, expected: int) -> None:
    (meeting,) = wm.extract(words).meetings
    assert [("adopted", ("meeting",))] * expected == [(str(one.kind), one.actors) for one in meeting.outcomes]


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("Amber Workshop", "Officers received training.", ("training",)),
        ("Amber Workshop", "Trainers came from Malta.", ("training",)),
        ("Amber Workshop", "Officers have new skills.", ("training",)),
        ("Amber Group", "Officers have new skills.", ()),
        ("Amber Group", "Officers received training.", ("training",)),
        ("Amber Group", "Riga is for international cooperation.", ()),
        ("Amber Security and Facilitation Group", "They met.", ("trade-facilitation",)),
        ("Amber Group", "Riga is for trade facilitation.", ("trade-facilitation",)),
        ("Amber Group", "Officers spoke of international cooperation.", ()),
        (
            "Amber Group",
            "Riga is for international cooperation. All want international cooperation.",
            ("regional-cooperation",),
        ),
    ],
)
def test_a_workshop_trains_and_words_of_every_release_are_said_twice(
    name: str, words: str, expected: tuple[str, ...]
) -> None:
    (meeting,) = wm.extract(f"The 3rd {name} was held in Riga, Latvia, on 4-5 January 2016.\n\n{words}").meetings
    assert expected == meeting.topics


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("She stressed the need for fees.", []),
        ("Mr. Doe of Malta highlighted that fees matter.", []),
        ("The Secretary General underlined the need for fees. He recalled it.", []),
        ("She stressed the need for fees. Members agreed on prices.", ["agreed"]),
        ("Mr. Doe expressed his gratitude for the study.", []),
        ("The price stressed all.", []),
        ("Jane Doe, head of a port in Malta, stressed that fees matter.", []),
        ("Fees are high, it is said in Malta.", []),
    ],
)
def test_what_a_speaker_says_is_no_outcome(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The meeting ended with the approval of the fees.", ["approved"]),
        ("The meeting saw the signing of a pact.", ["signed"]),
        ("The delegate of Malta deposited the accession papers.", ["signed"]),
        ("The meeting devoted a large part of its discussion to fees.", ["discussed"]),
        ("Members gave much of their time to fees.", ["discussed"]),
        ("Members chose Ms. Doe of Malta as their Chair.", ["elected"]),
        ("Mr. Doe was appointed Vice-Chairperson.", ["elected"]),
        ("Members chose Riga.", []),
        ("The day ended with a dinner.", []),
        ("The session took part in much.", []),
        ("The high point of the Group was the launch of a study.", ["launched"]),
        ("Among the results were the adoption of a plan and fees.", ["adopted"]),
        ("Outcomes included: agreement to establish a school.", ["agreed"]),
        ("The meeting resulted in the decision that a plan be signed.", ["decided"]),
        ("There was a consensus that fees rise.", ["agreed"]),
        ("Participants took the commitment to share.", ["pledged"]),
        ("The Group finalised the draft.", ["decided"]),
        ("The Group launched a discussion on fees.", ["discussed"]),
        ("The Group launched a study.", ["launched"]),
        ("The Conference established working groups.", ["established"]),
        ("The Group made progress, having agreed on the fees.", ["agreed"]),
        ("A highlight of the session was the keynote on fees.", ["presented"]),
        ("The tea was the presentation of the day.", []),
        ("Outcomes included agreement that a school be set up.", ["agreed"]),
        ("The meeting culminated in the adoption of a plan.", ["adopted"]),
        ("The greatest achievement was the launch of a study.", ["launched"]),
        ("The WCO launched discussions on fees.", ["discussed"]),
        ("Members created an online platform for the exchange of data.", ["established"]),
        ("The Group created a climate working group.", ["established"]),
        ("Members launched a new data exchange platform.", ["launched"]),
        ("The WCO launched an exchange programme for officers.", ["launched"]),
        ("The meeting launched the Pacific dialogue platform.", ["launched"]),
        ("It was resolved to establish a fund.", ["decided"]),
        ("Malta was appointed one of the Vice-Chairs of the region.", ["elected"]),
        ("The HSC took about 50 classification decisions.", ["decided"]),
        ("Building on a common approach, the Group reached its aims, having agreed on fees.", ["agreed"]),
        ("One highlight of the workshop worth naming was the launch of a study.", ["launched"]),
        ("The WCO launched an online discussion platform for Members.", ["launched"]),
        ("Experts delivered about twenty presentations.", ["presented"]),
        ("The Group established new contact points for tobacco.", ["established"]),
        ("The Group established a link between two systems.", ["established"]),
        ("The WCO created a Customs environment programme.", ["established"]),
    ],
)
def test_a_noun_or_an_office_says_what_was_decided(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Trained officers came.", []),
        ("An informed choice is a good one.", []),
        ("Delegates recognized the need for fees.", ["noted"]),
        ("Participants were also updated on fees.", ["updated"]),
        ("Mr. Doe delivered a keynote address on fees.", ["presented"]),
        ("Malta set out on a study of fees.", []),
        ("It was a week that asked much of everyone.", []),
        ("The meeting supported the study.", ["supported"]),
        ("Members undertook exercises.", []),
        ("Members undertook to pay.", ["pledged"]),
        ("Members asked for it in May.", []),
        ("A study of fees was launched at the meeting.", ["launched"]),
        ("The study of fees was launched in March 2014.", []),
        ("A study of fees has been launched.", []),
        ("Updates on ports were shared by all.", ["updated"]),
        ("Malta presented an update on fees.", ["updated"]),
        ("It was a good occasion to present and discuss the study.", ["discussed"]),
        ("Malta demonstrated its scanners.", ["presented"]),
        ("Malta demonstrated how well it knows fees.", []),
        ("It was reported to be dear.", []),
        ("The guide got endorsed by all.", ["endorsed"]),
        ("The ship completed the first phase of its voyage.", []),
        ("The participants passed Riga.", []),
        ("Each Customs administration shared its worries.", ["exchanged"]),
        ("Further training sessions will be conducted in May.", ["scheduled"]),
        ("This workshop will be followed by visits.", ["scheduled"]),
        ("Checks will be conducted in May.", []),
        ("The visit planned for May was dropped.", []),
        ("Those who passed will be invited to a mission.", []),
        ("The idea of a fee was proposed.", []),
        ("Mr. Doe proposed a fee.", ["proposed"]),
        ("Malta proposed a fee.", ["proposed"]),
        ("Holders of rights and business groups shared their experience.", ["exchanged"]),
        ("Weight was given to the sharing of national experiences.", []),
        ("Officers were trained on fees.", ["exchanged"]),
        ("Participants shared information on fees.", ["exchanged"]),
        ("Malta shared information on fees.", ["presented"]),
        ("She shared a study.", ["presented"]),
        ("Experts first presented a study.", ["presented"]),
        ("Experts described the fees.", ["presented"]),
        ("It was noted that fees rise.", ["noted"]),
        ("The meeting was meant to discuss fees.", ["discussed"]),
        ("Delegates used the day to debate fees.", ["discussed"]),
        ("There were panels that discussed fees.", ["discussed"]),
        ("The plan was confirmed by the Committee, which also adopted a guide.", ["adopted"]),
        ("He spoke of the law that adopted a guide.", []),
        ("Lively discussions dealt with fees.", ["discussed"]),
        ("Participants discussed signs for possible shared checks.", ["discussed"]),
        ("They met to define shared tools.", []),
        ("The invited officers left.", []),
        ("Their requested members left.", []),
        ("30 invited officers left.", []),
        ('Mr. Doe said: "The day gives a platform for sharing."', []),
        ('"Fees" were discussed.', ["discussed"]),
        ("Integrity stays high on the agenda.", []),
        ("Fees were on the agenda.", ["discussed"]),
        ("The agenda was split into two.", []),
        ("The agenda included fees.", ["discussed"]),
        ("The Conference of 2008 focused on fees.", ["discussed"]),
        ("The Secretariat explained the fees.", ["presented"]),
        ("The day provided a forum for the exchange of know-how.", ["exchanged"]),
        ("They launched a platform for the exchange of know-how.", ["launched"]),
        ("Among the issues addressed were fees.", ["discussed"]),
        ("The delegates suggested that a glossary be made.", ["proposed"]),
        ("The Members appreciated the wider use of their language.", ["welcomed"]),
        ("The Members appreciated the host.", []),
        ("The session delved into fees.", ["discussed"]),
        ("The Group established an opportunity for trade.", ["established"]),
        ("The Group created a fund for trade.", ["established"]),
        ("The fees and tools are explained to all.", ["presented"]),
        ("The Members discussed old and established rules.", ["discussed"]),
        ("The Forum showed how important it is to connect trade and customs.", []),
        ("They reviewed lessons that are presented in the section on fees.", ["discussed"]),
        ("The speakers shared the controls their organizations have introduced.", ["exchanged"]),
        ("They approved the group in June, since it recognised that fees matter.", ["approved"]),
        ("The meeting noted that the presentations were varied.", []),
        ("The training was launched on 5 March by Malta.", []),
    ],
)
def test_training_sharing_and_clauses_within_sentences(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    "words",
    [
        "What was decided is known.",
        "Malta is a country in which fees were discussed.",
        "As the fees were adopted in Riga, all paid.",
        "The project, from which guides were adopted, ended.",
        "Entities set up not long ago came.",
        "Mr. Doe described the fees.",
        "Invited experts from Malta Customs spoke.",
        "The Group set up in Oslo met.",
        "The workshop created momentum for reform.",
        "The workshop was opened by Mr. Doe of Malta, who warmly thanked all and underlined the role of fees.",
        "The workshop created an excellent opportunity for trade.",
        "Twelve officers demonstrated their competencies as trainers.",
        "The delegates appreciated the hard work of the experts.",
        "The WCO has offered assistance with software.",
        "It is a tool that can be used to exchange data.",
        "Mr. Doe believed that the meeting would provide an opportunity to exchange views.",
        "A vision for the years ahead is created.",
        "A Committee was appointed to hear the Chair's words.",
        "A Committee was appointed under the aegis of the Vice-Chair.",
        "The issues were resolved.",
        "The purpose of the Group was the adoption of a plan.",
        "The Members appreciated how Malta had prepared it.",
        "The Members appreciated all of the excellent sessions.",
        "His presence was appreciated.",
        "A study was suggested.",
        "The study that Malta suggested is long.",
        "A Committee was appointed to hear the words of its Chair.",
        "A Committee was appointed by the Chair.",
        "There was no consensus on the fees.",
        "There was no adoption of the plan.",
        "The session saw no agreement to extend the mandate.",
        "The meeting resulted in no decision that binds Members.",
        "The Group made no commitment.",
        "There were questions about the signing of the agreement.",
        "The outcome of the previous meeting was the adoption of a plan.",
        "The result of the earlier talks was the signing of a treaty.",
        "One of the milestones of Malta's reform was the adoption of a new Code.",
        "The highlight of the week was the launch of a new ferry.",
        "A highlight of the evening was the presentation of gifts to the hosts.",
        "The law of Malta changed much and established a fund.",
        "The programme in Malta helped officers and launched a debate.",
        "Delegates appreciated Malta's hospitality.",
        "Delegates appreciated the warm welcome of the host.",
        "There was a lack of consensus on the matter.",
        "There was little consensus.",
        "There was never agreement that the project would be extended.",
        "The participants finalized the exercise.",
        "All practical arrangements were finalized.",
        "The event was a forum for Customs, and Malta refused to endorse the text.",
        "There was no room for debate, since Members need to approve the text by December.",
        "No decisions were taken on fees.",
        "No consensus was reached on the draft.",
        "None of the proposals was approved.",
        "Neither the plan nor the code was approved.",
    ],
)
def test_what_goes_with_something_else_or_with_every_speech_is_no_outcome(words: str) -> None:
    assert [] == kinds(words)


def test_a_sentence_that_names_the_meeting_tells_of_no_news() -> None:
    page = "The WCO reported that the 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."
    assert () == wm.extract(page).meetings[0].outcomes


# --- lists ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Participants agreed to:\n- adopt a standard;\n- set up a group.\nThey left.",
            [("agreed", "adopt a standard"), ("agreed", "set up a group")],
        ),
        (
            "The Forum adopted the following:\n  1. a plan of action. It is long.\n  2. a declaration\n\nAll left.",
            [("adopted", "a plan of action"), ("adopted", "a declaration")],
        ),
        ("The meeting agreed:\n\u2022 that fees fall.", [("agreed", "that fees fall")]),
        ("The meeting agreed:\n10. to meet;\n(iii) to go", [("agreed", "to meet"), ("agreed", "to go")]),
        ("The Forum adopted:\n1. The fees\nb. A plan", [("adopted", "The fees"), ("adopted", "A plan")]),
        ("The Forum adopted:\n\u25cf the fees\n\uf0a7 a plan", [("adopted", "the fees"), ("adopted", "a plan")]),
        ("The Forum:\nii. Adopted the fees\n\nAll left.", [("adopted", "Adopted the fees")]),
        ("They spoke.\n\u2022 the Forum approved the fees", [("approved", "the Forum approved the fees")]),
        ("The Forum agreed upon the following points:\n- to rest", [("agreed", "to rest")]),
        ("The Forum decided:\n- to rest.\n1.5 million is much.", [("decided", "to rest")]),
        (
            "The Forum approved the report of the following:\n- OLAF\n- UNODC",
            [("approved", "The Forum approved the report of the following")],
        ),
        (
            "The Forum adopted the plan, which led to:\n- more training",
            [("adopted", "The Forum adopted the plan, which led to")],
        ),
        (
            "The Forum decided to:\n- go home. The plan was endorsed by all.\n- rest",
            [("decided", "go home"), ("decided", "rest"), ("endorsed", "The plan was endorsed by all")],
        ),
        (
            "The Forum decided:\n- the report is adopted;\n- the plan was endorsed.",
            [("decided", "the report is adopted"), ("decided", "the plan was endorsed")],
        ),
        ("The Forum decided:\n-\n- to rest", [("decided", "The Forum decided")]),
        ("The Forum agreed:\n- to adopt a plan:\n- in May", [("agreed", "to adopt a plan"), ("agreed", "in May")]),
        ("Participants discussed:\n\u2022 fees;\n\u2022 transit;", [("discussed", "Participants discussed")]),
        ("Participants approved the speakers:\n- OLAF", [("approved", "Participants approved the speakers")]),
        ("The meeting adopted the following:\nfees", [("adopted", "The meeting adopted the following")]),
        ("Of the two it was said:\n- nothing", []),
    ],
)
def test_each_item_of_a_list_of_decisions_is_one(words: str, expected: list[tuple[str, str]]) -> None:
    assert expected == [(str(outcome.kind), outcome.summary) for outcome in meeting_of(words).outcomes]


def test_an_item_is_quoted_without_its_mark() -> None:
    page = f"{HELD}\n\nParticipants agreed to:\n- adopt a standard;\n- set up a group."
    quotes = [one.evidence and one.evidence.quote(page) for one in wm.extract(page).meetings[0].outcomes]
    assert ["adopt a standard", "set up a group"] == quotes


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Malta, Spain and Italy discussed fees.", ("MT", "ES", "IT")),
        ("Malta and Spain presented fees.", ("MT", "ES")),
        ("Malta, Spain and Italy adopted a plan.", ("MT", "ES", "IT")),
        ("Malta slept; Italy presented fees.", ("IT",)),
        ("Director Jo Doe of Spain presented fees.", ("ES",)),
        ("Unlike Malta, Spain presented fees.", ("ES",)),
        ("In Malta, Spain and Italy presented fees.", ("ES", "IT")),
        ("Malta together with Spain presented fees.", ("MT", "ES")),
        ("The Customs of Malta and Spain presented fees.", ("MT", "ES")),
        ("Malta, Spain presented fees.", ("ES",)),
        ("The chief, Jo Doe of Malta, and Spain presented fees.", ("ES",)),
        ("Malta and OLAF presented fees.", ("MT", "olaf")),
        ("OLAF presented fees.", ("olaf",)),
        ("The representative of UNODC presented fees.", ("unodc",)),
        ("The PSCG presented fees.", ("meeting",)),
        ("The XYZ presented fees.", ("meeting",)),
        ("Malta and Spain, as well as the Secretariat, agreed on a plan.", ("MT", "ES")),
        ("Malta, Spain and Italy - three Members - presented fees.", ("MT", "ES", "IT")),
        ("The United States presented fees.", ("US",)),
        ("Malta, Spain and the United States presented fees.", ("MT", "ES", "US")),
        ("The European Commission presented fees.", ("EU",)),
        ("There was no objection and a plan was adopted.", ()),
        ("Experts of Malta Customs and the WCO shared experience.", ("MT", "wco")),
        ("The last word was OLAF's own; Jane Roe came with OLAF, which praised the survey.", ("olaf",)),
        ("Malta Doe presented fees; Spain presented ports.", ("ES",)),
        ("Mr. John Holland presented fees.", ()),
        ("Officers from Malta, led by Jane Roe, presented fees.", ()),
        ("An expert from Malta presented fees.", ("MT",)),
        ("The Chair of the Committee, Mr. Doe of Malta, presented fees.", ("chair",)),
        ("On a proposal of its Chairperson, Ms. Jane Roe of Malta Customs, the Group discussed fees.", ("meeting",)),
        ("The day, which was held in Riga, Latvia, on 5 January 2016, reviewed fees.", ()),
        ("At the first half of the day, which was held in Riga, Latvia, the Group presented fees.", ("meeting",)),
    ],
)
def test_all_of_a_list_did_what_it_is_the_subject_of(words: str, actors: tuple[str, ...]) -> None:
    (outcome,) = meeting_of(words).outcomes
    assert actors == outcome.actors


@pytest.mark.parametrize(
    "words",
    [
        "Dogs from Spain, trained in Malta, demonstrated their skills.",
        "A boat with 20 cartons of cigarettes from Malta was shown.",
        "Journalists from Malta and Spain were shown the seized boat.",
        "Malta Doe presented fees.",
        "Jane Roe came with Malta, Spain and OLAF, which praised the survey.",
        "Ms. Jane Roe of OLAF, who welcomed the survey, spoke.",
    ],
)
def test_where_things_come_from_and_what_people_are_called_did_nothing(words: str) -> None:
    assert [] == outcomes(words)


@pytest.mark.parametrize(
    "words",
    [
        "Director Jo Doe of Spain discussed fees.",
        "Malta Customs focused on its audits.",
        "Malta and Spain dealt with fees in their talks.",
    ],
)
def test_what_one_official_or_one_party_discusses_is_a_speech(words: str) -> None:
    assert () == meeting_of(words).outcomes


def test_one_party_alone_adopts_nothing_for_a_meeting() -> None:
    assert () == meeting_of("Malta adopted a plan.").outcomes


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('"We have adopted the plan", they read.', []),
        ('They read: "All of us adopted the plan"', []),
        ('On a screen 14" wide the meeting adopted the plan.', ["adopted"]),
        ('With its "Amber" tool the meeting adopted the plan.', ["adopted"]),
        ('With its " Amber " tool the meeting adopted the plan.', ["adopted"]),
        ('They heard words ("adopted the plan by all") of Malta.', []),
        ('"All of us adopted the plan": so they read.', []),
        ('They read ("The meeting adopted the plan") of Malta.', []),
    ],
)
def test_what_is_quoted_is_said_and_not_told(words: str, expected: list[str]) -> None:
    assert expected == [str(one.kind) for one in meeting_of(words).outcomes]


def test_a_number_before_a_participle_counts_what_it_is_said_of() -> None:
    assert () == meeting_of("They spoke of the 25 adopted rules.").outcomes
    assert () == meeting_of("Of 40 invited officers many are of the port.").outcomes


def test_no_sentence_tells_of_more_than_fifty_deeds() -> None:
    fees = ", ".join(f"adopted fee {number}" for number in range(60))
    assert ["adopted"] * 50 == kinds(f"The Group {fees}.")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On the first day of the meeting, Malta presented its tool.", [("presented", ("MT",))]),
        (
            "To mark the day of the fees, Directors General of Customs set up a new group.",
            [("established", ("members",))],
        ),
        ("At the end of the day, the delegates of Malta and Spain adopted it.", [("adopted", ())]),
        ("The WTO Secretariat gave an overview of fees.", [("presented", ("wto",))]),
        ("The fees were presented by the WTO Secretariat.", [("presented", ("wto",))]),
        ("The IATA representative gave a presentation on fees.", [("presented", ("iata",))]),
        ("The Malta delegation presented its plan.", [("presented", ("MT",))]),
        ("The Committee heard a presentation by the Director General of Malta Customs.", [("presented", ("MT",))]),
        ("The Committee heard an update on the progress of the plan.", [("updated", ())]),
        ("All the participants shared the view that fees are high.", [("agreed", ())]),
        ("The members of Malta and the Poti PCU members have shared their experience.", [("exchanged", ())]),
        ("The WCO Members participating in the Amber Project presented their plans.", [("presented", ("members",))]),
        ("At the opening of the workshop, the Head of Malta Customs Ms. Roe, welcomed the new plan.", []),
        ("At the opening of the workshop, the delegates, of whom many were new, adopted it.", [("adopted", ())]),
        ("Vice-Chair Jane Doe presented a paper.", [("presented", ("chair",))]),
        ("Jane DOE explained the tool.", []),
        ("The Amber Group, attended by 1,200 experts, discussed fees.", [("discussed", ("meeting",))]),
        (
            "The Committee, having considered fees, approved them.",
            [("discussed", ("meeting",)), ("approved", ("meeting",))],
        ),
        ("The officers taking part discussed fees.", [("discussed", ())]),
        ("It drew delegates who welcomed the fees.", [("welcomed", ())]),
        ("A tool was made for the Members who asked for it.", []),
        ("The head of the committee adopted fees.", []),
        ("The fees were adopted by the Committee.", [("adopted", ("meeting",))]),
        ("A declaration was signed by Malta, Spain and Italy in Riga.", [("signed", ("MT", "ES", "IT"))]),
        ("Best practices were shared by Malta and Spain.", [("exchanged", ("MT", "ES"))]),
        ("The delegates were welcomed by the participants.", []),
        ("The session discussed fees. It welcomed tolls.", [("discussed", ("meeting",)), ("welcomed", ("meeting",))]),
        ("A new law is in force. It welcomed tolls.", []),
    ],
)
def test_who_did_it_is_found_behind_what_stands_before_and_after(
    words: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert expected == outcomes(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Among the topics discussed were fees.", ["discussed"]),
        ("The topics of Malta were clearly presented.", ["presented"]),
        ("Delegates gave presentations, spanning subjects including fees.", ["presented"]),
        ("Delegates discussed proposed rules.", ["discussed"]),
        ("The main areas covered were fees.", ["discussed"]),
        ("On the last day participants defined specific actions on fees.", ["agreed"]),
        ("The Amber Committee adopted the plan at its 2nd Session. It adopted the list.", ["adopted"]),
        ("The Amber Committee adopted the plan to be read at its 4th Session.", ["adopted"]),
        ("It discussed this plan at its 2nd Session. It noted the plan.", ["noted"]),
        ("It noted the plan. It agreed to adopt the plan at its 4th Session.", ["noted", "agreed"]),
        ("The day provided a forum for lively discussions on fees.", ["discussed"]),
        ("The day served as a forum for sharing views.", ["exchanged"]),
        ("The session closed with recommendations on fees.", ["recommended"]),
        ("The day ended with the examination of fees.", ["discussed"]),
        ("Members gave a number of suggestions.", ["proposed"]),
        ("It was proposed that fees be lowered.", ["proposed"]),
        ("The WCO briefed Members on fees.", ["updated"]),
        ("Malta and Spain used the occasion to sign a treaty.", ["signed"]),
        ("They met to gather cases and share them.", ["exchanged"]),
        ("The Group will meet again in May.", ["scheduled"]),
        ("Discussions came after each set of presentations.", ["discussed"]),
        ("The Committee endorsed/approved the followings:\n- the fee\n- the toll", ["endorsed", "endorsed"]),
        ("The Committee adopted: (i) the fee; (ii) the toll; and (iii) the list.", ["adopted"] * 3),
        ("The Committee adopted the list: (a) is long.", ["adopted"]),
        ('"The meeting reviewed fees," he said.', ["discussed"]),
        (
            "Malta was elected to chair the Group in all of it. Malta was elected to chair the Group in all of it.",
            ["elected"],
        ),
        ("All Members were asked to send their views.", ["requested"]),
        ("The Committee adopted: (i) ; (ii) the toll; and (iii) the list.", ["adopted"] * 2),
    ],
)
def test_forms_of_what_was_done(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    "words",
    [
        "The day ended with a final examination.",
        "Most participants hailed from Malta.",
        "The Chair declared the workshop open.",
        "The Conference invited the services of ten countries.",
        "All Members were invited to attend.",
        "The day was devoted to those countries that have fees.",
        "Malta was first elected in 2014.",
        "Ms. Doe was nominated by Malta.",
        "Malta Customs, named as its Chair, came.",
        "The participants appreciated the Malta Customs' preparation of the day.",
    ],
)
def test_forms_of_what_only_looks_like_something_done(words: str) -> None:
    assert [] == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The next sessions are scheduled for March.", ["scheduled"]),
        ("A similar workshop is foreseen in Malta.", ["scheduled"]),
        ("The Tenth Meeting will be convened in Malta.", ["scheduled"]),
        ("The XXIInd Conference will take place in Malta.", ["scheduled"]),
        ("The final WG5 is planned for May.", ["scheduled"]),
        ("The 3rd PTC is due to take place in May.", ["scheduled"]),
        ("Malta will be the host of the 4th Meeting.", ["scheduled"]),
        ("Malta is to host the next one.", ["scheduled"]),
        ("The Group will hold its 4th Session in May.", ["scheduled"]),
        ("The Group will next come together in May.", ["scheduled"]),
        ("Malta will host a fair.", []),
        ("The next meeting, which will be held in Oslo, will deal with seals.", ["scheduled"]),
        ("Another RILO is planned.", []),
        ("A new office is planned in Oslo next year.", []),
        ("Latvia will hold its elections in the following year.", []),
        ("A dinner was scheduled for the second evening of the meeting.", []),
        ("The ferry is scheduled for noon.", []),
        ("They spoke of the 4th Session, which will be held in May.", []),
    ],
)
def test_what_is_planned_next_is_scheduled(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The meeting dealt with fees.", ["discussed"]),
        ("The meeting dealt with fees. Participants debated ports.", ["discussed"]),
        ("The day was devoted to fees. Members examined ports.", ["discussed"]),
        ("Members debated fees. Members examined ports.", ["discussed", "discussed"]),
    ],
)
def test_what_was_on_the_agenda_was_discussed_where_no_debate_is_told_of(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("An increase was noted.", []),
        ("The report was noted.", ["noted"]),
        ("The annual reports of the ports were noted.", ["noted"]),
        ("Malta is considered a model.", []),
        ("Mr. Doe briefed Members on fees.", ["updated"]),
        ("Mr. Doe proposed a study.", ["proposed"]),
        ("The Secretary General pledged his help.", ["pledged"]),
        ("The Chair requested a study.", ["requested"]),
        ("Malta assured the Chair of its backing.", []),
        ("The treaty has been ratified by seven States.", []),
        ("Mr. Doe proposed a toast to the hosts.", []),
        ("Mr. Doe called for a minute of silence.", []),
        ("The Chair requested a minute of silence.", []),
        ("The Chair asked delegates to take their seats.", []),
        ("Malta saw the Portal, which was launched at the meeting.", ["launched"]),
        ("The introduction of the tool was made possible by Malta.", []),
        ("It serves the Programme, which was launched in spring.", []),
        ("The proposal received broad support.", ["supported"]),
    ],
)
def test_what_people_ask_and_promise_stands_beside_what_is_only_said(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "summaries"),
    [
        ("The Group discussed fees, origin, etc. It was a day in Riga.", ["The Group discussed fees, origin, etc"]),
        (
            "\n\nThe Group adopted:\n- the work plan;\n- the budget; and\n- the strategy.",
            ["the work plan", "the budget", "the strategy"],
        ),
        (
            "The Group (i) adopted the plan; (ii) approved the budget; and (iii) elected Malta as Chair.",
            ["The Group (i) adopted the plan", "(ii) approved the budget", "(iii) elected Malta as Chair"],
        ),
        (
            "The Group proceeded to the election of its Chair as well as the adoption of a plan.",
            ["The Group proceeded to the election of its Chair", "the adoption of a plan"],
        ),
    ],
)
def test_an_outcome_has_the_words_of_its_own_clause(words: str, summaries: list[str]) -> None:
    assert summaries == [one.summary for one in meeting_of(words).outcomes]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Committee approved 1,200 projects in discussions on fees.", ["approved", "discussed"]),
        ("None of the 1,200 requests was approved.", []),
        ("The Secretariat reported on Money Laundering.", ["updated"]),
        ("The Secretariat reported on 12 pilot projects.", ["updated"]),
        ("The Secretariat reported on 12 May on fees.", []),
    ],
)
def test_the_comma_of_a_number_parts_no_clause_and_a_number_is_no_day(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Group invited the Secretariat to draft guidelines.", ["requested"]),
        ("The Group invited the Secretariat to the dinner.", []),
        ("Members agreed by consensus to draft guidelines.", ["agreed"]),
        ("The pilot was welcomed.", ["welcomed"]),
        ("Delegates were welcomed.", []),
        ("No proposal was supported.", []),
        ("The proposals from Malta were considered.", ["discussed"]),
        ("The results were noted.", ["noted"]),
        ("The Group welcomed the report but requested more data.", ["welcomed", "requested"]),
        ("The WCO launched its Transit Guidelines during the Meeting.", ["launched"]),
        ("The WCO launched its Transit Workshop.", []),
        ("Members backed the plan.", ["supported"]),
        ("Members were in favour of lower fees.", ["supported"]),
        ("There was broad support for the plan.", ["supported"]),
        ("There was agreement on the plan.", ["agreed"]),
        ("The Group gave its approval to the plan.", ["approved"]),
        ("The Group confirmed the terms of reference.", ["approved"]),
        ("Ms. Jane Doe was reappointed Chair.", ["elected"]),
        ("The Chair confirmed the date.", []),
        ("The Group identified gaps in the data.", ["discussed"]),
        ("The Group identified Malta by its flag.", []),
        ("Malta offered to host the next meeting.", ["proposed"]),
        ("Malta volunteered to run a pilot.", ["pledged"]),
        ("Members were asked to volunteer.", ["requested"]),
        ("Members were reminded to enter data.", ["urged"]),
        ("OLAF spoke about its cases.", ["presented"]),
        ("Mr. John Doe spoke about his work.", []),
        ("Discussions continued on the scope of the heading.", ["discussed"]),
        ("The Group devoted a session to valuation.", ["discussed"]),
        ("Participants gave feedback on the tool.", ["exchanged"]),
        ("Each delegation presented its strategy.", ["presented"]),
        ("The Task Force discussed fees.", ["discussed"]),
        ("Correspondents discussed fees.", ["discussed"]),
        ("The Group took note of a presentation on fees.", ["noted"]),
        ("Malta underlined its commitment to the plan.", ["pledged"]),
        ("The meeting ended with the election of a new Chair.", ["elected"]),
    ],
)
def test_what_came_of_it_is_told_in_many_ways(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


def test_what_one_presented_and_all_adopted_is_two() -> None:
    told = outcomes("The report was presented by Estonia and adopted by the Group.")
    assert [("presented", ("EE",)), ("adopted", ("meeting",))] == told


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        ("Participants discussed synthetic drugs.", ("drugs",)),
        ("Participants discussed counterfeit medicines.", ("counterfeits", "health-and-safety")),
        ("Participants discussed fake goods.", ("counterfeits",)),
        ("Participants discussed countries of origin.", ()),
        ("Participants discussed authorised operators.", ("aeo",)),
        ("Participants discussed crisis communication.", ("communication",)),
        ("Participants discussed resolution 1540.", ("dual-use",)),
        ("Participants discussed the pre-loading of cargo.", ("supply-chain-security",)),
        ("Participants discussed free trade agreements.", ("origin",)),
        ("Participants discussed how Posts and Customs may work.", ("postal",)),
        ("Participants discussed ways to strengthen the capacity of Customs.", ("capacity-building",)),
        ("Participants discussed anti-corruption.", ("integrity",)),
        ("Participants discussed the Data Strategy.", ("data-analytics",)),
        ("1540 officers were trained. The Medicines Agency and the Free Zones Authority came.", ()),
    ],
)
def test_topics_are_told_in_many_words(words: str, topics: tuple[str, ...]) -> None:
    assert topics == meeting_of(words).topics


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Participants had an opportunity to hold discussions on fees.", ["discussed"]),
        ("Discussions also focused on fees.", ["discussed"]),
        ("The event served as a platform for lively discussions on fees.", ["discussed"]),
        ("Mr. Doe stressed the importance of promoting the exchange of information.", []),
        ("The network will be a platform for lively discussions on fees.", []),
        ("The WCO experts provided a detailed insight into seals.", ["presented"]),
        ("Participants received practical training on seals.", ["exchanged"]),
        ("Participants were given training on seals.", ["exchanged"]),
        ("Participants gained valuable insights into seals.", ["presented"]),
        ("Officers received training in Malta in 2012.", []),
        ("A new working group was formed.", ["established"]),
        ("The Committee formed two working groups.", ["established"]),
        ("Malta formed part of the working group.", []),
        ("Malta appointed committee members.", []),
        ("The Members appointed a committee to look into it.", ["established"]),
        ("Malta affirmed its commitment to the plan.", ["pledged"]),
        ("Malta reiterated its intention to pay for the plan.", ["pledged"]),
        ("Malta reaffirmed its dedication to the plan.", ["pledged"]),
        ("The WCO will organize a repeat event in 2019.", ["scheduled"]),
        ("The WCO will deliver another workshop in Tunisia.", ["scheduled"]),
        ("Another workshop will be delivered in Tunisia.", ["scheduled"]),
        ("The WCO will conduct a study in Tunisia.", []),
        ("The Secretariat will deliver the report to the next Council.", []),
        ("For the next meeting, Malta will deliver its report.", []),
        ("We discussed the schedule.", ["discussed"]),
        ("The tools we presented at the last conference are in use.", []),
        ("Please note that we updated our website.", []),
        ("All the participants expressed their sincere thanks to Malta.", []),
        ("All the participants expressed their concern about fees.", ["expressed"]),
        ("The Members were taken with it during the presentation on fees.", []),
        ("Malta encouraged all to participate in the discussions.", []),
        ("Malta encouraged all to participate in the pilot.", ["urged"]),
        ("Malta urged all to take part actively.", []),
        ("The Secretaries General agreed to coordinate their work.", ["agreed"]),
        ("Customs are requested to play a role in it.", []),
        ("The Group has been formally mandated to give guidance.", []),
        ("Members have been requested to send their comments.", ["requested"]),
        ("Members are therefore kindly requested to play a role.", []),
        ("The Members stressed the importance of dedication to duty.", ["expressed"]),
        ("The Group was mandated to give guidance.", ["requested"]),
        ("The Committee mandated the Secretariat to give guidance.", ["requested"]),
    ],
)
def test_outcomes_are_told_in_the_words_of_releases(words: str, expected: list[str]) -> None:
    assert expected == [str(outcome.kind) for outcome in meeting_of(words).outcomes]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Both nations agreed to meet.", ["agreed"]),
        ("All attendants approved the statement.", ["approved"]),
        ("The regional structures agreed to meet and approved the list.", ["agreed", "approved"]),
        ("Ten universities voted to meet and elected Malta to its Board.", ["decided", "elected"]),
        ("Several asked for more data.", ["requested"]),
        ("Each pair presented a plan.", ["presented"]),
        ("All three administrations have a plan and agreed to meet.", ["agreed"]),
        ("Malta informed that the work is done.", ["updated"]),
        ("Malta announced it will cut its fees.", ["pledged"]),
        ("The officers offered their services for two missions.", ["pledged"]),
        ("Everyone reconfirmed the will to cooperate.", ["pledged"]),
        ("The second item gave rise to a long debate.", ["discussed"]),
        ("The discussions that fees prompted were long.", []),
        ("It heard updates on fees.", ["updated"]),
        ("Malta and Spain submitted reports, of which note was taken.", ["noted"]),
        ("Progress was noted on the plan.", ["noted"]),
        ("A first set of indicators was noted.", ["noted"]),
        ("Seals were tested; it was noted that they last.", ["noted"]),
        ("OLAF voiced its concern about fees.", ["expressed"]),
        ("Concern was expressed about fees.", ["expressed"]),
        ("Thanks were expressed to the host.", []),
        ("Support was expressed for the plan.", ["supported"]),
        ("A pilot was proposed by the Chairperson.", ["proposed"]),
        ("A pilot was proposed.", []),
        ("The WCO was asked for help with the tool.", ["requested"]),
        ("The WCO was asked for its name.", []),
        ("The Group invited Malta to open a second office.", ["requested"]),
        ("The tools were therefore discussed.", ["discussed"]),
        ("Its use is therefore recommended in the Convention.", []),
        ("Endorsed for the next session were the plan and the list.", ["endorsed"]),
        ("Launched on Monday was Operation Amber.", ["launched"]),
        ("The best result is a strategy which was adopted by the meeting.", ["adopted"]),
        ("The strategy for the years until 2020 was adopted.", ["adopted"]),
        ("The Group updated the guidelines on fees.", ["decided"]),
        ("The Group endorsed the plan, and it supported the pilot.", ["endorsed", "supported"]),
        ("The word was given to the Secretary General, who reported on fees.", ["updated"]),
        ("They spoke of the Secretariat who urged calm.", []),
    ],
)
def test_what_came_of_it_is_told_in_more_ways(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    "words",
    [
        "The Group adopted nothing.",
        "The Group condemned neither fees nor taxes.",
        "The Group approved no plan.",
        "Malta confirmed that the Vice-Chair would travel to it.",
        "The Group chose its words with care, the Chair said.",
        "The prize was named after its first Chair.",
        "Little was agreed.",
        "Nothing was decided.",
        "Had the Group approved the plan, Members would have signed it.",
        "Unless the Group adopted the plan, nothing would change.",
        "Ever since the Group launched the plan, fees have been low.",
        "Malta was nominated as candidate for Vice-Chair.",
        "Malta and Spain were nominated for the post of Vice-Chair.",
        "Two professors shared the chair: Mr. Doe and Ms. Roe.",
        "The symposium took stock on 4 January.",
        "A message was addressed to the delegates.",
        "A greeting was brought into the discussion.",
        "Malta Customs welcomed to Riga its partners.",
        "Experts of Malta and Spain supported the mission.",
        "The control of parcels was practised.",
        "Officers were shown how important seals are.",
        "The WCO, with Malta Customs, launched today in Riga, Latvia, the 3rd Amber Forum, which gathered ten people.",
    ],
)
def test_what_did_not_come_of_it_or_is_a_courtesy_is_no_outcome(words: str) -> None:
    assert [] == kinds(words)


def test_no_fewer_than_some_are_some() -> None:
    assert ["approved"] == kinds("The Group approved no fewer than ten plans.")


def test_verbs_of_one_object_are_one_outcome() -> None:
    (outcome,) = meeting_of("It endorsed, adopted and approved the plan.").outcomes
    assert "It endorsed, adopted and approved the plan" == outcome.summary


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Group\n- agreed to meet;\n- asked Malta to report.", [("agreed", "meeting"), ("requested", "meeting")]),
        ("In addition the Group\n- adopted a plan.", [("adopted", "meeting")]),
        ("As results of the day, the Members\n- adopted a plan.", [("adopted", "members")]),
        ("The ferry\n- adopted a plan.", []),
        ("The Group\nadopted a plan.", []),
        ("The Group met.\n- adopted a plan.", []),
        ("The Group\n- Adopted plans are old.", []),
    ],
)
def test_items_go_on_with_a_line_that_has_no_stop(words: str, expected: list[tuple[str, str]]) -> None:
    told = meeting_of(f"They came.\n\n{words}").outcomes
    assert expected == [(str(outcome.kind), *outcome.actors) for outcome in told]


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        ("Participants spoke of plastic bags as waste.", ("waste",)),
        ("Participants discussed the simplification of seals.", ("trade-facilitation",)),
        ("Participants discussed human resources.", ("capacity-building",)),
        ("An intelligence analysts' course was discussed.", ("intelligence",)),
        ("Participants spoke of the pandemic.", ()),
        ("Participants discussed risk management and capacity building.", ("risk-management", "capacity-building")),
        ("They discussed cooperation in capacity building.", ("capacity-building",)),
        ("The theme of the day was capacity building.", ("capacity-building",)),
        ("They discussed the legal limits of it.", ()),
        ("They spoke of capacity building.", ()),
    ],
)
def test_plain_words_stand_for_topics_and_names_in_passing_do_not(words: str, topics: tuple[str, ...]) -> None:
    assert topics == meeting_of(words).topics


@pytest.mark.parametrize(
    ("title", "topics"),
    [
        ("Amber Office Newsletter No. 45", ()),
        ("Amber Project newsletter", ()),
        ("Amber Office launches newsletter", ("communication",)),
    ],
)
def test_the_newsletter_that_tells_of_it_is_no_topic(title: str, topics: tuple[str, ...]) -> None:
    told = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."
    (meeting,) = wm.extract(f"{title}\n\n{told}").meetings
    assert topics == meeting.topics


@pytest.mark.parametrize("name", ["SASEC Subgroup", "Working Group on Customs Cooperation"])
def test_a_regional_organisation_meets_about_its_cooperation(name: str) -> None:
    (meeting,) = wm.extract(f"The 3rd Meeting of the {name} was held in Riga, Latvia, on 4-5 January 2016.").meetings
    assert ("regional-cooperation",) == meeting.topics


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The meeting resulted in the adoption of a plan, the signing of a protocol and the endorsement of the budget.",
            ["adopted", "signed", "endorsed"]),
        ("It led to the approval of the plan; the election of the Chair; and an agreement on fees.",
            ["approved", "elected", "agreed"]),
        ("The Group proceeded to the election of its Chair as well as the adoption of a plan.",
            ["elected", "adopted"]),
        ("The meeting resulted in the adoption of the plan, and the Members discussed fees and the creation of a fund.",
            ["adopted", "discussed"]),
        ("A highlight of the 3rd RCAG was the signing of a protocol.", ["signed"]),
        ("The meeting resulted in the adoption of the plan, and the election of the Chair will take place next year.",
            ["adopted", "scheduled"]),
        ("The meeting resulted in the adoption of the plan and the approval of the budget was postponed.", ["adopted"]),
        ("The Group led to a decision to defer the adoption of the plan and the launch of the portal.", ["decided"]),
        ("There was a debate on the adoption of the plan, the signing of the protocol and the launch of the fund.",
            ["discussed"]),
        ("The Group saw a presentation on the launch of the portal and the creation of a unit.", ["presented"]),
        ("The agenda included the adoption of the minutes.", ["discussed"]),
        ("An outcome of the COVID was the launch of the portal.", []),
        ("The modules were finalized and adopted by the Members.", ["adopted"]),
    ],
)  # fmt: skip
def test_nouns_in_a_row_tell_of_as_many_outcomes(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Key outcomes include:\n- The signing of a protocol\n- Adoption of the plan", ["signed", "adopted"]),
        ("Outcomes of the Meeting\nAdoption of the plan\nEndorsed the budget\nThey dined.\nSigning of papers",
            ["adopted", "endorsed"]),
        ("1. Decisions\n2. Election of the Chair\n3. Adoption of the agenda\n4. Malta was thanked", ["elected"]),
        ("The Group achieved the following results:\n1. Final agreement on fees\n2. Malta was elected Vice-Chair",
            ["agreed", "elected"]),
        ("The meeting led to the following:\n- adopted the plan\n- endorsed the budget", ["adopted", "endorsed"]),
        ("Expected outcomes:\n- Adoption of the plan\n- Signing of a protocol", []),
        ("Their outcomes are known.\nAdoption of the plan takes time.", []),
        ("Conclusions", []),
        ("Results\n\nThe launch of the study and the signing of a protocol", ["launched", "signed"]),
        ("The Group did not reach the following results:\n- Adoption of the plan", []),
        ("The workshop was designed to achieve the following outcomes:\n- Adoption of the plan", []),
        ("The fire led to:\n- Adoption of the plan", []),
        ("Proposed decisions\n- Adoption of the plan", []),
        ("Key outcomes of the 2012 Meeting:\n- Adoption of the plan", []),
        ("Results\n\nApproval of the budget was deferred.", []),
        ("Results\n\nElection day in Riga brought much traffic.", []),
        ("Results\n\nElected officials of Malta spoke of trade.", []),
        ("The Group\n- adopted the plan\n- endorsed the budget", ["adopted", "endorsed"]),
    ],
)  # fmt: skip
def test_lines_below_outcomes_are_outcomes(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # what people learn they take from each other
        ("The participants learned about the new seals.", ["exchanged"]),
        ("Ten officers were trained on seals.", ["exchanged"]),
        ("The participants worked through case studies on seals.", ["discussed"]),
        ("The participants worked through lunch.", []),
        ("In all, 412 officers were trained in 29 events.", []),
        ("In all, 412 officers were trained in 2018.", []),
        ("The participants were trained in two modules, on risk and on audit.", ["exchanged"]),
        ("Members welcomed the opportunity to meet again.", []),
        ("Members welcomed the opportunity to meet again and the adoption of the plan.", ["welcomed"]),
        ("The Chair introduced Mr. Roe.", []),
        ("The Chair introduced Mr. Roe's report on seals.", ["presented"]),
        ("After the keynote speech of the Minister, Malta stressed the role of seals.", []),
        ("In the keynote speech, Malta stressed the role of seals.", ["presented"]),
        ("It was announced that the next meeting will be held in Malta.", ["scheduled"]),
        ("It was announced that seals are cheap.", ["noted"]),
        ("The topic was the subject of a book.", []),
        ("Seven officers were accredited as trainers by Malta.", []),
        ("Seven officers were accredited last year.", []),
        ("Participants were able to develop an action plan.", ["agreed"]),
        ("Members noted that several countries were able to develop action plans.", ["noted"]),
        ("Members were requested to give training to traders.", ["requested"]),
        ("Participants learned that seals are cheap.", ["noted"]),
        # who is found able to teach
        ("Following the workshop, ten officers were accredited as advisers.", ["established"]),
        ("Three participants were pre-accredited as WCO experts.", ["noted"]),
        ("Six of the eleven experts were pre-selected as advisers.", ["noted"]),
        ("Officers who were accredited in 2015 led it.", []),
        ("Of the 12 experts, of whom two were accredited, one led it.", []),
        ("The participants were accredited by the press office.", []),
        ("The participants were accredited by the WCO.", ["established"]),
        ("The ambassadors were accredited to Latvia.", []),
        # what they were able to draw up
        ("At the end the participants were able to draft a national action plan.", ["agreed"]),
        ("The workshop enabled the participants to develop a set of recommendations.", ["recommended"]),
        ("The Group was also able to formulate proposals on fees.", ["proposed"]),
        ("They were not able to draft an action plan.", []),
        ("The workshop aimed to develop an action plan.", []),
        ("The workshop will enable participants to discuss fees.", []),
        ("The participants could develop their skills.", []),
        ("Candidates were requested to give two presentations.", []),
        ("Members were requested to give their comments.", ["requested"]),
        # keynotes
        ("In his keynote address, Mr. Doe, Deputy Director of Europol, stressed the need for data.", ["presented"]),
        ("Malta, the keynote speaker, underlined the need for data.", ["presented"]),
        ("Mr. Doe, Deputy Director of Europol, stressed the need for data.", []),
        # who reminds
        ("The Committee reminded Members of their commitments.", ["urged"]),
        ("The Secretary General reminded Members of their commitments.", []),
        ("Ms. Roe reminded them of their commitments.", []),
        ("Malta reminded Members of their commitments.", []),
        # other words
        ("The Committee devoted one full day to seals.", ["discussed"]),
        ("Participants entered into lively discussions on seals.", ["discussed"]),
        ("Malta entered into an agreement with Spain.", []),
        ("The agenda of the meeting outlined several issues: seals, ports and fees.", ["discussed"]),
        ("Another agenda item was the study on seals.", ["discussed"]),
        ("The item was the last.", []),
        ("It was announced that the Parties were 156 by then.", ["noted"]),
        ("The Secretariat informed Members of the study.", ["updated"]),
        ("Malta indicated its commitment to the plan.", ["pledged"]),
        ("RILO A/P illustrated the growth of trade.", ["presented"]),
        ("Malta illustrated its report with photographs.", []),
        ("Delegates were treated to a demonstration by Malta Customs.", ["presented"]),
        ("The draft agreement on fees was considered.", ["discussed"]),
        ("Participants appreciated the opportunity to discuss fees.", ["discussed"]),
        ("Participants appreciated the opportunity.", []),
        ("Delegates welcomed the fruitful discussions, at which they exchanged views on fees.", ["exchanged"]),
        # what tells of none
        ("Guidance was given on topics that were put forward.", []),
        ("Some decisions were submitted to the Council.", []),
        ("The training presented an opportunity to meet.", []),
        ("Malta introduced Mr. Doe as its attache.", []),
        ("The WCO informed that a workshop was conducted in Riga from 5 to 7 May.", []),
        ("On 7 January 2016 the WCO announced that the Amber Group held its 3rd Meeting from 4 to 5 January.", []),
        ("Malta and Spain asked to be excused.", []),
        ("Seals were valued by the method explained in the handbook.", []),
        ("The Saudi side gave a presentation on seals.", ["presented"]),
        ("The Omani side for its part asked for a list of goods.", ["requested"]),
        ("The International Air Transport Association nonetheless described a trial.", ["presented"]),
    ],
)  # fmt: skip
def test_trainings_keynotes_and_sides_have_outcomes_of_their_own(words: str, expected: list[str]) -> None:
    assert expected == kinds(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In his keynote address, Mr. Doe, Deputy Director of Europol, stressed data.", [("presented", ("europol",))]),
        ("Delegates were treated to a demonstration by Malta Customs.", [("presented", ("MT",))]),
        ("The Korean side presented its system.", [("presented", ("KR",))]),
        ("The Mongolian side, which drafts a law, requested two experts.", [("requested", ("MN",))]),
    ],
)
def test_a_side_and_who_gives_a_keynote_are_actors(words: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert expected == outcomes(words)


def test_a_clause_after_while_has_words_of_its_own() -> None:
    told = meeting_of("Delegates discussed fees while several tools were endorsed.").outcomes
    assert ["Delegates discussed fees", "several tools were endorsed"] == [one.summary for one in told]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("WCO Working Group on Origin", []),
        ("Beryl Working Group", []),
        ("Valuation Committee", ["approved"]),
        ("Valuation Working Group", ["approved"]),
        ("TCCV Working Group", ["approved"]),
        ("Working Group", ["approved"]),
    ],
)
def test_a_working_group_with_a_name_is_another_body(body: str, expected: list[str]) -> None:
    held = "The 45th Session of the Technical Committee on Customs Valuation was held in Brussels from 4 to 8 May 2015."
    (meeting,) = wm.extract(f"{held}\n\nThe {body} approved the draft.").meetings
    assert expected == [str(outcome.kind) for outcome in meeting.outcomes]

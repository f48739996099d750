"""What pages say in plain words: who came, who did not, who chaired, who hosted, how it was held and what came of it.

Every sentence is ours, in the manner of the real ones; each says one thing. What is said in less common words stands
in the tests of its own subject.
"""

from __future__ import annotations

import pytest

from wco_meetings import Meeting
from wco_meetings.extraction.reader import extract

HELD = "The 21st Meeting of the Enforcement Committee was held in Riga on 4-5 January 2016."


def told(words: str) -> Meeting:
    """The one meeting of a page with these words."""
    (meeting,) = extract(words).meetings
    return meeting


def came(words: str) -> set[str]:
    """Who took part in the meeting that was held, but for the WCO."""
    return {part.party for part in told(f"{HELD} {words}").participations} - {"wco"}


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Delegates of Malta, Spain and Italy seized the opportunity to meet.", "ES IT MT"),
        ("The training programme brings together 20 officers from Malta, Spain and Italy.", "ES IT MT"),
        ("The workshop under the Amber Programme brings together Malta, Spain and Italy.", "ES IT MT"),
        ("Malta, Spain and Italy attended.", "ES IT MT"),
        ("Representatives of Malta, Spain and Italy took part in the meeting.", "ES IT MT"),
        ("The meeting brought together delegates from Malta, Spain and Italy.", "ES IT MT"),
        ("Delegates came from Malta, Spain and Italy.", "ES IT MT"),
        ("Among the participants were Malta, Spain and Italy.", "ES IT MT"),
        ("The following countries were represented: Malta, Spain and Italy.", "ES IT MT"),
        ("Participating countries: Malta, Spain, Italy.", "ES IT MT"),
        (
            "Officers from the Customs administrations of Malta, Spain and Italy benefited from the training.",
            "ES IT MT",
        ),
        ("Experts from Malta, Spain and Italy shared their experience.", "ES IT MT"),
        ("Presentations were given by Malta, Spain and Italy.", "ES IT MT"),
        ("Malta, Spain and Italy gave presentations on risk management.", "ES IT MT"),
        ("The Heads of Customs of Malta, Spain and Italy addressed the meeting.", "ES IT MT"),
        ("Mr. Doe, Director General of Malta Customs, opened the meeting.", "MT"),
        ("In his opening speech, the Director General of Malta Customs, Mr. Doe, thanked the WCO.", "MT"),
        ("The opening ceremony was attended by the Minister of Finance of Malta, Mr. Doe.", "MT"),
        ("The meeting was opened by Malta's Minister of Finance.", "MT"),
        ("The meeting was facilitated by experts from Malta and Spain.", "ES MT"),
        ("An expert from Malta Customs facilitated the workshop.", "MT"),
        ("The workshop was facilitated by Ms. Roe of Malta Customs and a WCO official.", "MT"),
        ("OLAF, INTERPOL and Europol were also present.", "europol interpol olaf"),
        ("A representative of OLAF presented the results.", "olaf"),
        ("The event was also attended by the United Nations Office on Drugs and Crime (UNODC).", "unodc"),
        (
            "Participants included Customs officials from Malta, Spain and Italy as well as representatives of OLAF.",
            "ES IT MT olaf",
        ),
        ("Twenty officers from three countries (Malta, Spain and Italy) were trained.", "ES IT MT"),
        ("20 participants representing 3 Members, namely Malta, Spain and Italy, attended.", "ES IT MT"),
        ("There were participants from Malta (5), Spain (3) and Italy (2).", "ES IT MT"),
        ("The delegations of Malta, Spain and Italy exchanged views.", "ES IT MT"),
        ("Bilateral meetings were held with the delegations of Malta and Spain.", "ES MT"),
        ("Malta announced that it would join the project.", "MT"),
        ("Malta reported on its experience with scanners.", "MT"),
        ("Malta and Spain described their national programmes.", "ES MT"),
        ("The delegate of Malta stressed the importance of data.", "MT"),
        ("A delegate from Malta asked about the costs.", "MT"),
        ("Malta made a proposal on fees.", "MT"),
        ("The Committee elected Ms. Roe (Malta) as Chairperson.", "MT"),
        ("Speakers included Ms. Roe (Malta), Mr. Doe (Spain) and Mr. Poe (Italy).", "ES IT MT"),
        ("The panel consisted of Malta, Spain and Italy.", "ES IT MT"),
        ("A panel with Malta, Spain and Italy discussed e-commerce.", "ES IT MT"),
        ("On the first day, Malta, Spain and Italy presented case studies.", "ES IT MT"),
        ("Ms. Roe, Head of Risk Management, Malta Customs, explained the new system.", "MT"),
        ("Malta Customs demonstrated its canine unit to the participants.", "MT"),
        ("Participants visited the laboratory of Malta Customs, where Malta's experts explained the equipment.", "MT"),
        ("Nine countries took part in the meeting, among them Malta, Spain and Italy.", "ES IT MT"),
        ("Attendees hailed from Malta, Spain and Italy.", "ES IT MT"),
        ("Malta, Spain and Italy sent delegates.", "ES IT MT"),
        ("Malta, Spain and Italy participated online.", "ES IT MT"),
        ("Customs officers of Malta, Spain and Italy met for three days.", "ES IT MT"),
        ("Malta, Spain and Italy signed the joint statement at the end of the meeting.", "ES IT MT"),
        ("The joint statement was signed by Malta, Spain and Italy at the end of the meeting.", "ES IT MT"),
        ("Malta, Spain and Italy also joined the meeting.", "ES IT MT"),
        ("With the participation of Malta, Spain and Italy, the Committee discussed drugs.", "ES IT MT"),
        ("The meeting gathered Malta, Spain and Italy.", "ES IT MT"),
        ("Members present: Malta, Spain, Italy.", "ES IT MT"),
        ("Present were Malta, Spain and Italy.", "ES IT MT"),
        ("The audience was made up of officials from Malta, Spain and Italy.", "ES IT MT"),
        ("Trainees from Malta, Spain and Italy received certificates.", "ES IT MT"),
        ("Certificates were handed to officers from Malta, Spain and Italy.", "ES IT MT"),
        ("All Members of the region except Latvia attended: Malta, Spain and Italy.", "ES IT MT"),
        ("The working groups were led by Malta and Spain.", "ES MT"),
        ("Malta and Spain led the breakout sessions.", "ES MT"),
        ("The session was moderated by Ms. Roe from Malta Customs.", "MT"),
        ("The rapporteur, Ms. Roe (Malta), presented the report.", "MT"),
        ("The outcomes of a survey among the Members were presented by Malta.", "MT"),
        ("An intervention was made by Malta, which praised the survey.", "MT"),
        ("A view from academia was contributed by OLAF.", "olaf"),
        ("Country papers were read by Malta and Spain.", "ES MT"),
        ("They were agreed subject to some points raised by Malta and Spain.", "ES MT"),
        ("The classification of certain preparations, presented by Malta, was discussed.", "MT"),
        ("A framework on data was adopted, as proposed by Malta.", "MT"),
        ("The question had been raised by Malta, whose delegate thanked the Members.", "MT"),
        ("Updates on the exchange of data were provided by Malta, whose law is new, and by Spain.", "ES MT"),
        ("The text was endorsed after hearing from Malta.", "MT"),
        ("Seventeen analysts from ten Members took part in the meeting, among them Malta and Spain.", "ES MT"),
        ("Malta's Ms. Roe became rapporteur.", "MT"),
        ("Malta's team was led by Ms. Roe.", "MT"),
        ("UPU and IATA related what they had gone through.", "iata upu"),
        ("UPU and Amber Lines shared the course of a typical voyage.", "upu"),
        ("UPU and the Port Authority of Riga (PAR) presented a study.", "upu"),
        ("UPU and the company Amber asked for more.", "upu"),
        ("Malta and Spain would like it to be voluntary.", "ES MT"),
        ("Malta and Spain came with seizures: batteries in one case.", "ES MT"),
        ("The five laboratories of the region - Malta, Spain and Italy - each reported on their work.", "ES IT MT"),
        ("From Malta an officer explained the law.", "MT"),
        ("The UPU and OLAF were observers.", "olaf upu"),
        ("Heads of strategy and operations represented the Customs of Malta, Spain and Italy.", "ES IT MT"),
        ("UNODA provided an overview of Resolution 1540 (2004).", "unoda"),
        ("The plan was endorsed on the basis of a paper introduced by Malta.", "MT"),
        ("There were four fellows. They serve in the administrations of Malta, Spain, Italy and Peru.", "ES IT MT PE"),
        ("Representatives of OLAF and of the Embassy of Malta followed the discussions as observers.", "MT olaf"),
        ("On the linkage between valuation and transfer pricing, Malta presented a new case study.", "MT"),
        (
            "Malta was represented by 38 officials, followed by Spain (27). The rest came from Italy and Peru.",
            "ES IT MT PE",
        ),
        ("The training centres sent their directors: Malta, Spain and Italy.", "ES IT MT"),
        ("Questions were put in particular by Malta, Spain and Italy.", "ES IT MT"),
        ("From the private sector came DP World and INTA.", "dp-world inta"),
        ("They exchanged their experience: Malta on fees, Spain on seals and the Netherlands on scanners.", "ES MT NL"),
        ("Two Members spoke: Malta, on fees, and Spain Customs, on seals.", "ES MT"),
        ("The session on fees was led by Malta.", "MT"),
    ],
)
def test_those_who_came(words: str, parties: str) -> None:
    assert set(parties.split()) == came(words)


@pytest.mark.parametrize(
    "words",
    [
        "The programme brings together Botswana, Kenya, Malawi and Zambia.",
        "The members of the Amber Union are Botswana, Lesotho, Namibia and South Africa.",
        "The Amber (AMB) program joins Malta, Spain and Italy in partnership with the OECD, OLAF and INTERPOL.",
        "The Amber Project covers Botswana, Lesotho, Namibia and South Africa.",
        "Participants also learnt about the pact which COMESA, SADC and EAC have concluded with one another.",
        "Officers of Malta, Spain and Italy seized two tonnes of drugs in the operation.",
        "Similar workshops were held in Malta, Spain and Italy.",
        "Established in 1994 by Malta, Spain and Italy, the Group has met twenty times.",
        "Malta and Spain signed an agreement at the end of the conference in Oslo.",
        "The container had been shipped from Brazil via Panama to Belgium.",
        "Two tonnes of cocaine from Colombia were found in a container bound for Spain.",
        "In Kenya, Tanzania and Uganda trade takes three days less since the reform.",
        "The single window of Korea was mentioned as a model.",
        "The experience of Singapore, Korea and Japan shows what can be done.",
        "Mr. Doe, who is a native of Malta, has worked at the Secretariat since 2010.",
        "Ms. Roe, formerly of Malta Customs, joined the Secretariat in 2012.",
        "The Secretary General had visited Malta, Spain and Italy in December 2015.",
        "Next month a mission will go to Malta.",
        "Malta will host the 22nd Meeting in 2017.",
        "The 20th Meeting took place in Malta in 2014.",
        "At the last session, Malta and Spain had proposed a new tool.",
        "Malta was unable to attend.",
        "Apologies were received from Malta and Spain.",
        "Malta and Spain sent their regrets.",
        "No delegate of Malta was present.",
        "The Convention has been ratified by Malta, Spain and Italy.",
        "Malta acceded to the Convention in 2013.",
        "The number of Contracting Parties rose to 50 with the accession of Malta, Spain and Italy.",
        "Malta, Spain and Italy are Contracting Parties to the Convention.",
        "The free trade agreement between Malta and Spain enters into force in May.",
        "The dispute between Malta and Spain was not discussed.",
        "The corridor runs from Malta through Spain to Italy.",
        "The study compared the systems of Malta, Spain and Italy.",
        "The project is financed by the Governments of Malta, Spain and Italy.",
        "The programme, funded by Malta, runs until 2018.",
        "With funding from the Customs Cooperation Fund of Korea, experts were trained.",
        "The tool was developed by Malta Customs in 2011.",
        "The software of the Maltese company Amber was shown.",
        "The report on trade between China and Africa was distributed.",
        "A letter from the Head of Malta Customs was read out.",
        "A video message from the Minister of Finance of Malta was shown.",
        "The works of the Spanish painter were on view.",
        "The Amber Declaration was adopted in Malta in 2003.",
        "The Treaty of Malta and the Spanish Protocol were cited.",
        "The Committee paid tribute to the victims of the attacks in France and Belgium.",
        "The earthquake in Nepal was commemorated.",
        "Imports from Malta, Spain and Italy grew by 5 per cent.",
        "Tourists from Malta, Spain and Italy visit the country.",
        "Malta ranks first in the index, ahead of Spain and Italy.",
        "The regions covered are Africa, Asia and Europe.",
        "The pilot in Malta, Spain and Italy was a success.",
        "The system is already used in Malta, Spain and Italy.",
        "Trainings for Malta, Spain and Italy are planned for May.",
        "National workshops in Malta, Spain and Italy will follow.",
        "The Secretariat has received requests from Malta, Spain and Italy.",
        "The Committee took note of the offer of Malta to host a seminar.",
        "Malta's application was approved.",
        "The candidature of Malta was supported.",
        "The memorandum signed last year with Malta was recalled.",
        "The RILO network includes offices in Malta, Spain and Italy.",
        "OLAF and Europol had carried out Operation Amber in 2014.",
        "Drugs seized by Malta Customs in 2015 weighed 2 tonnes.",
        "Malta Customs seized 2 tonnes in 2015.",
        "The ship flew the flag of Malta.",
        "The pirates operate off the coast of Somalia.",
        "Refugees from Syria and Iraq cross the border.",
        "The invitation of Malta was accepted.",
        "The delegation then travelled on to Malta.",
        "The exhibition had stands of firms from Malta, Spain and Italy.",
        "The costs related to Malta and Spain were borne by the Fund.",
        "Funding for the meeting was provided by Malta.",
        "The seizures reported by Malta and Spain grew by half.",
        "Malta, whose delegate will come next time, was thanked.",
        "From Malta a ship sailed to Spain.",
        "The work of Malta brought together many.",
        "Malta and Spain had informed the organizers that they could not be present but remained interested in it.",
        "UNODA's overview of 2004 was distributed.",
        "It urged those with arrears to pay their contributions to the ROCB ESA.",
        "The link between Malta and Spain presented a new case.",
        "The income depends on trade: Malta on copper and Spain on zinc.",
        "The report showed where it came from: Malta and Spain.",
        "It was reported as follows: the fees of Malta on copper and of Spain on zinc.",
        "The drugs were seized in operations of Malta, Spain and Italy, held in May.",
    ],
)
def test_those_who_are_only_spoken_of(words: str) -> None:
    assert set() == came(words)


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        (
            "Chaired by Mr. J. Al Roe, President of Customs Affairs in Malta, it took stock of what Members had done.",
            "chair MT",
        ),
        (
            (
                "Mr. John Doe, Acting Director General of Côte d'Ivoire Customs and current Vice-Chair for the "
                "West and Central Africa region, chaired the meeting."
            ),
            "chair CI",
        ),
        (
            "The representative of the Vice-Chair (Cameroon) and the WCO Regional Co-ordinator shared the chair.",
            "chair CM",
        ),
        (
            "Ms. Jane Roe (the Netherlands), who was elected Chairperson at the previous meeting, chaired the Meeting.",
            "chair NL",
        ),
        (
            (
                "Ms. Jane Roe, Director General of Cameroon Customs, hosted and chaired the Conference as "
                "Vice-Chair of the West and Central Africa Region."
            ),
            "chair CM",
        ),
        ("Mr. Doe, Director General of Malta Customs, opened and chaired the session.", "chair MT"),
        (
            (
                "Mr. Doe, Malta's Director General of Customs, who has been Chair of the Committee since 2014, "
                "chaired the session."
            ),
            "chair MT",
        ),
        ("The meeting was presided over by Mr. Doe, Director General of Malta Customs.", "chair MT"),
        ("Discussions were chaired by Ms. Roe of Malta Customs.", "chair MT"),
        ("The meeting was chaired by the Chairperson of the Committee, Ms. Roe (Malta).", "chair MT"),
        ("The Chairperson, Ms. Roe (Malta), opened the meeting and welcomed all delegates.", "chair MT"),
        ("The Chairperson, Ms. Jane Roe of Malta Customs, welcomed the delegates.", "chair MT"),
        ("Ms. Roe (Malta Customs), Chairperson of the Enforcement Committee, welcomed the delegates.", "chair MT"),
        ("Ms. Roe from Malta was the chairperson.", "chair MT"),
        ("Malta took the chair.", "chair MT"),
        ("Malta was in the chair.", "chair MT"),
        ("The session was opened by its Chairperson, Ms. Roe of Malta.", "chair MT"),
        ("The Committee's Chairperson, Mr. John Doe from Malta, thanked the Secretariat.", "chair MT"),
        (
            (
                "The Chair of the Committee, Mr. John Doe, Director of Enforcement at Malta Customs, thanked "
                "the Secretariat."
            ),
            "chair MT",
        ),
        (
            (
                "Mr. John Doe, the Chair of the Committee and Director of Enforcement at Malta Customs, thanked "
                "the Secretariat."
            ),
            "chair MT",
        ),
        ("The meeting, which was chaired by Malta, discussed drugs.", "chair MT"),
        ("The meeting, chaired by the Director General of Malta Customs, Mr. John Doe, discussed drugs.", "chair MT"),
        (
            "The Committee was chaired by Ms. Roe (Malta), assisted by Mr. Doe (Spain) as Vice-Chair.",
            "chair MT, vice_chair ES",
        ),
        (
            "Ms. Roe (Malta) and Mr. Doe (Spain) were Chairperson and Vice-Chairperson respectively.",
            "chair MT, vice_chair ES",
        ),
        ("Chairperson: Ms. Jane Roe (Malta); Vice-Chairperson: Mr. John Doe (Spain).", "chair MT, vice_chair ES"),
        ("The meeting was led by the Chair, Ms. Roe (Malta).", "chair MT"),
        ("Under the chairmanship of Malta's Director General, Mr. Doe, the Committee discussed drugs.", "chair MT"),
        (
            (
                "Held under the chairmanship of Mr. John Doe, Deputy Commissioner of Malta Customs, the meeting "
                "discussed drugs."
            ),
            "chair MT",
        ),
        ("The meeting was conducted under the presidency of Malta.", "chair MT"),
        ("The meeting was jointly chaired by Ms. Roe (Malta) and Mr. Doe (Spain).", "chair ES, chair MT"),
        (
            (
                "The meeting was co-chaired by Mr. Doe of the Customs Administration of Malta and Ms. Roe of "
                "the Spanish Tax Agency."
            ),
            "chair ES, chair MT",
        ),
        ("The meeting was chaired by Mr. Doe, from the Customs Department of Malta.", "chair MT"),
        ("The Director General of Malta Customs presided at the meeting.", "chair MT"),
        ("As Chair of the Committee, Malta invited delegates to share views.", "chair MT"),
        ("In her capacity as Chair, Ms. Roe (Malta) invited delegates to share views.", "chair MT"),
        (
            "In his opening address, Mr. Doe of Malta, Chair of the Committee, invited delegates to share views.",
            "chair MT",
        ),
        ("The role of Chair was taken by Malta.", "chair MT"),
        ("Malta acted as Chair of the meeting.", "chair MT"),
        ("Ms. Roe, Head of Enforcement in Malta's Customs, was in the chair.", "chair MT"),
        ("In the absence of the Chairperson, Ms. Roe (Malta) chaired the session.", "acting_chair MT"),
        ("Ms. Roe (Malta) was acting Chairperson.", "acting_chair MT"),
        ("Ms. Roe (Malta) chaired the panel on drugs.", ""),
        ("The Chair of the Technical Committee on Customs Valuation, Ms. Roe (Malta), spoke about valuation.", ""),
        ("The Committee elected Ms. Roe (Malta) as its next Chairperson.", ""),
        ("Ms. Roe (Malta) was elected Chairperson for 2017.", ""),
        ("The opening ceremony was chaired by the Minister of Finance of Malta.", ""),
        ("Mr. Doe (Malta), a former Chair of the Committee, spoke about its history.", ""),
        ("With Spain as Chair, Malta and Italy reported on their work.", "chair ES"),
        ("On the first day Spain acted as Chair and Malta gave a talk.", "chair ES"),
        ("Spain acted as the Chair, Malta as the rapporteur.", "chair ES"),
        ("Mr. John Doe, Chairman, Federal Board of Revenue, Pakistan, gave the opening speech.", ""),
        ("Mr. Doe, Chair and CEO of Maersk Denmark, gave a keynote.", ""),
        ("The Chairman, Mr. John Doe, Federal Board of Revenue, Pakistan, spoke.", ""),
        ("Spain hosted and chaired the 20th meeting.", ""),
        ("Spain hosted and chaired the 21st meeting.", "chair ES"),
        ("Mr. Doe of Malta presided at the gala dinner.", ""),
        ("Mr. Doe of Malta presided over the farewell reception.", ""),
        ("Malta led and chaired the first project group.", ""),
        ("Malta convened and chaired the meeting.", "chair MT"),
        ("Italy led the project as co-chair.", ""),
        ("Malta and Spain shared the chair of the meeting.", "chair ES, chair MT"),
        ("The Chairs are Mr. Doe of Malta and Ms. Roe of Spain.", "chair ES, chair MT"),
        ("Malta and the PSCG provided the two Co-Chairs.", "chair MT, chair pscg"),
    ],
)
def test_those_in_the_chair(words: str, roles: str) -> None:
    parts = told(f"{HELD} {words}").participations
    assert roles == ", ".join(sorted(f"{part.role} {part.party}" for part in parts if "chair" in part.role))


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        (
            "The WCO continued its support to Malta Customs by organizing a workshop on fees from 5 to 7 March 2018.",
            "wco",
        ),
        ("From 5 to 7 March 2018 the WCO supported Malta Customs by delivering a national workshop on fees.", "wco"),
        ("The 5th Meeting of the Amber Group was held in Valletta. The host this year was the Malta Customs.", "MT"),
        ("Malta Customs improved by organizing a survey from 5 to 7 March 2018 during a workshop.", ""),
        ("The WCO has delivered a workshop on risk management for Malta Customs from 5 to 7 March 2018.", "wco"),
        (
            (
                "From 5 to 7 March 2018 the WCO successfully delivered a national workshop on valuation to "
                "officers of Malta Customs."
            ),
            "wco",
        ),
        (
            (
                "The WCO, in cooperation with Malta Customs, organized a regional workshop on transit in "
                "Valletta, Malta, from 5 to 7 March 2018."
            ),
            "MT wco",
        ),
        (
            (
                "A workshop on transit was jointly organized by the WCO and Malta Customs in Valletta from 5 to "
                "7 March 2018."
            ),
            "MT wco",
        ),
        ("The WCO and Malta Customs held a workshop on transit in Valletta from 5 to 7 March 2018.", "MT wco"),
        ("Malta Customs hosted the 5th Meeting of the Amber Group in Valletta from 5 to 7 March 2018.", "MT"),
        (
            (
                "The 5th Meeting of the Amber Group took place in Valletta from 5 to 7 March 2018, hosted by "
                "Malta Customs."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group, kindly hosted by the Customs Administration of Malta, was "
                "held in Valletta from 5 to 7 March 2018."
            ),
            "MT",
        ),
        (
            (
                "At the kind invitation of the Customs Administration of Malta, the 5th Meeting of the Amber "
                "Group was held in Valletta from 5 to 7 March 2018."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Valletta from 5 to 7 March 2018. Malta Customs "
                "was the host."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Valletta from 5 to 7 March 2018. The host was "
                "Malta Customs."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Valletta from 5 to 7 March 2018 with Malta "
                "Customs as host."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Valletta from 5 to 7 March 2018 under the "
                "hospitality of Malta Customs."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Valletta from 5 to 7 March 2018. Participants "
                "thanked Malta Customs for hosting the meeting."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Valletta from 5 to 7 March 2018. The Secretary "
                "General expressed his gratitude to the Director General of Malta Customs for the excellent "
                "organization of the meeting."
            ),
            "MT",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Valletta from 5 to 7 March 2018. The event was "
                "organised by the Customs Department of Malta with the support of the WCO."
            ),
            "MT",
        ),
        ("Malta Customs played host to the 5th Meeting of the Amber Group from 5 to 7 March 2018.", "MT"),
        ("Malta Customs had the honour of hosting the 5th Meeting of the Amber Group from 5 to 7 March 2018.", "MT"),
        (
            (
                "Malta Customs welcomed delegates to the 5th Meeting of the Amber Group, which it hosted in "
                "Valletta from 5 to 7 March 2018."
            ),
            "MT",
        ),
        (
            (
                "Hosted by Malta Customs in Valletta from 5 to 7 March 2018, the 5th Meeting of the Amber Group "
                "discussed transit."
            ),
            "MT",
        ),
        (
            (
                "Co-hosted by the WCO and Malta Customs, the 5th Meeting of the Amber Group was held in "
                "Valletta from 5 to 7 March 2018."
            ),
            "MT wco",
        ),
        ("The WCO and the OSCE co-organized a seminar on fees in Vienna from 5 to 7 March 2018.", "osce wco"),
        ("The OSCE, together with the WCO, conducted a seminar on fees in Vienna from 5 to 7 March 2018.", "osce wco"),
        ("A seminar on fees was conducted by the WCO for Malta Customs in Valletta from 5 to 7 March 2018.", "wco"),
        ("Experts of the WCO Secretariat conducted a seminar on fees in Valletta from 5 to 7 March 2018.", "wco"),
        (
            (
                "The WCO Secretariat, with the financial support of Japan Customs, ran a seminar on fees in "
                "Valletta from 5 to 7 March 2018."
            ),
            "wco",
        ),
        (
            (
                "With the financial support of the Government of Japan, the WCO held a seminar on fees in "
                "Valletta from 5 to 7 March 2018."
            ),
            "wco",
        ),
        (
            (
                "Within the framework of the Mercator Programme, the WCO carried out a mission to Malta Customs "
                "from 5 to 7 March 2018."
            ),
            "wco",
        ),
        (
            "The ROCB A/P and Thai Customs organized a workshop on fees in Bangkok, Thailand, from 5 to 7 March 2018.",
            "TH rocb-ap",
        ),
        (
            (
                "The WCO held a workshop on fees in Bangkok, Thailand, from 5 to 7 March 2018 in collaboration "
                "with the ROCB A/P."
            ),
            "rocb-ap wco",
        ),
        (
            (
                "The workshop on fees, organized by the WCO, funded by Japan Customs and attended by Malta, was "
                "held in Bangkok from 5 to 7 March 2018."
            ),
            "wco",
        ),
        (
            "The workshop on fees, for which Malta Customs acted as host, was held in Valletta from 5 to 7 March 2018.",
            "MT",
        ),
        ("Valletta, Malta, 5 March 2018. Malta Customs is hosting the 5th Meeting of the Amber Group this week.", "MT"),
        (
            "UNODC and the WCO delivered a training on ports to officers of Malta in Valletta from 5 to 7 March 2018.",
            "unodc wco",
        ),
        (
            (
                "The UNODC-WCO Container Control Programme held a training on ports for officers of Malta in "
                "Valletta from 5 to 7 March 2018."
            ),
            "unodc wco",
        ),
        ("A training on ports was given by two WCO experts in Valletta from 5 to 7 March 2018.", "wco"),
        ("The WCO facilitated a workshop on fees in Valletta, Malta, from 5 to 7 March 2018.", "wco"),
        ("A WCO workshop on fees was held in Valletta, Malta, from 5 to 7 March 2018.", "wco"),
        (
            (
                "Malta attended the 5th Meeting of the Amber Group in Valletta from 5 to 7 March 2018, financed "
                "by Japan Customs."
            ),
            "",
        ),
        (
            (
                "The Malta Customs Department, in partnership with the World Customs Organization, is "
                "organizing a workshop on fees from 5 to 7 March 2018 in Valletta."
            ),
            "MT wco",
        ),
        (
            (
                "The WCO in conjunction with the Customs Department of Malta staged a seminar on fees in "
                "Valletta from 5 to 7 March 2018."
            ),
            "MT wco",
        ),
        (
            (
                "The Customs and Excise Department of Malta convened the 5th Meeting of the Amber Group in "
                "Valletta from 5 to 7 March 2018."
            ),
            "MT",
        ),
        (
            (
                "The WCO joined forces with Malta Customs to organize a workshop on fees in Valletta from 5 to "
                "7 March 2018."
            ),
            "MT wco",
        ),
        (
            "The WCO teamed up with Malta Customs to hold a workshop on fees in Valletta from 5 to 7 March 2018.",
            "MT wco",
        ),
        (
            "The WCO's Capacity Building Directorate organized a workshop on fees in Valletta from 5 to 7 March 2018.",
            "wco",
        ),
        (
            (
                "The Customs administrations of Malta and Spain jointly hosted the 5th Meeting of the Amber "
                "Group in Valletta from 5 to 7 March 2018."
            ),
            "ES MT",
        ),
        ("Malta, as host country, opened the 5th Meeting of the Amber Group in Valletta on 5 March 2018.", "MT"),
        (
            (
                "The host administration, Malta Customs, opened the 5th Meeting of the Amber Group in Valletta "
                "on 5 March 2018."
            ),
            "MT",
        ),
        ("The 5th Meeting of the Amber Group was organized in Valletta from 5 to 7 March 2018 by Malta Customs.", "MT"),
        (
            (
                "A workshop on fees was held in Riga on 5 March 2018, which the WCO and the National Customs Service "
                "of Malta organized."
            ),
            "wco MT",
        ),
        (
            "A workshop on fees was held in Riga on 5 March 2018. The session on seals was led by Malta Customs.",
            "",
        ),
    ],
)
def test_those_who_hosted(words: str, hosts: str) -> None:
    assert set(hosts.split()) == {*told(words).hosts}


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("The 5th Meeting of the Amber Group was held virtually from 5 to 7 March 2021.", "virtual"),
        ("The 5th Meeting of the Amber Group was held from 5 to 7 March 2021 by videoconference.", "virtual"),
        ("The 5th Meeting of the Amber Group was held online from 5 to 7 March 2021.", "virtual"),
        ("The 5th Meeting of the Amber Group took place via Zoom from 5 to 7 March 2021.", "virtual"),
        ("The 5th Meeting of the Amber Group took place in virtual mode from 5 to 7 March 2021.", "virtual"),
        ("The 5th Meeting of the Amber Group took place remotely from 5 to 7 March 2021.", "virtual"),
        ("A virtual workshop on fees was held from 5 to 7 March 2021 for Malta Customs.", "virtual"),
        ("A webinar on fees was held on 5 March 2021 for Malta Customs.", "virtual"),
        ("The online regional workshop on fees was held from 5 to 7 March 2021.", "virtual"),
        (
            (
                "Due to the pandemic, the 5th Meeting of the Amber Group could not take place in person and was "
                "held on the KUDO platform from 5 to 7 March 2021."
            ),
            "virtual",
        ),
        (
            "The 5th Meeting of the Amber Group met for the first time in a virtual format from 5 to 7 March 2021.",
            "virtual",
        ),
        (
            "The 5th Meeting of the Amber Group was conducted through the CLiKC! platform from 5 to 7 March 2021.",
            "virtual",
        ),
        (
            "The 5th Meeting of the Amber Group, held from 5 to 7 March 2021 over Microsoft Teams, discussed fees.",
            "virtual",
        ),
        (
            (
                "More than 100 participants joined the meeting online. The 5th Meeting of the Amber Group was "
                "held from 5 to 7 March 2021."
            ),
            "virtual",
        ),
        ("The 5th Meeting of the Amber Group was held in hybrid format from 5 to 7 March 2022.", "hybrid"),
        (
            (
                "The 5th Meeting of the Amber Group was held in Riga, Latvia, from 5 to 7 March 2022, with some "
                "delegates joining remotely."
            ),
            "hybrid",
        ),
        ("The 5th Meeting of the Amber Group was held both in person and online from 5 to 7 March 2022.", "hybrid"),
        (
            "The 5th Meeting of the Amber Group was held at WCO Headquarters and online from 5 to 7 March 2022.",
            "hybrid",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held from 5 to 7 March 2022 at WCO Headquarters, with "
                "50 delegates in the room and 100 connected online."
            ),
            "hybrid",
        ),
        ("In a hybrid setting, the 5th Meeting of the Amber Group was held from 5 to 7 March 2022.", "hybrid"),
        (
            "Delegates attended the 5th Meeting of the Amber Group physically or virtually from 5 to 7 March 2022.",
            "hybrid",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Riga from 5 to 7 March 2022. It was also "
                "live-streamed, and 40 delegates followed it online."
            ),
            "hybrid",
        ),
        ("The 5th Meeting of the Amber Group was held in Riga, Latvia, from 5 to 7 March 2022.", "in_person"),
        ("The 5th Meeting of the Amber Group was held face-to-face from 5 to 7 March 2022.", "in_person"),
        ("The 5th Meeting of the Amber Group was held in person from 5 to 7 March 2022.", "in_person"),
        (
            (
                "The 5th Meeting of the Amber Group met physically for the first time since the pandemic from 5 "
                "to 7 March 2022."
            ),
            "in_person",
        ),
        (
            (
                "Malta Customs hosted the 5th Meeting of the Amber Group in Valletta from 5 to 7 March 2022. "
                "The group had met virtually in 2021."
            ),
            "in_person",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Riga, Latvia, from 5 to 7 March 2022. It "
                "discussed online sales and virtual currencies."
            ),
            "in_person",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Riga, Latvia, from 5 to 7 March 2022. An online "
                "survey was sent out before it."
            ),
            "in_person",
        ),
        (
            (
                "The 5th Meeting of the Amber Group was held in Riga, Latvia, from 5 to 7 March 2022. Next week "
                "an online workshop will follow."
            ),
            "in_person",
        ),
        (
            "The workshop, held in Riga, Latvia, from 5 to 7 March 2022, was preceded by an e-learning phase.",
            "in_person",
        ),
        ("The 5th Meeting of the Amber Group was held from 5 to 7 March 2012.", None),
        ("The 5th Meeting of the Amber Group discussed a new tool for online auctions from 5 to 7 March 2012.", None),
    ],
)
def test_how_it_was_held(words: str, mode: str | None) -> None:
    assert mode == told(words).mode


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("All attendees displayed keen interest, joined actively in the activities and asked pertinent questions.", ""),
        ("The workshop created a climate of cooperation that will help customs to work more efficiently.", ""),
        ("The Committee adopted the amendments to the Harmonized System.", "adopted"),
        ("The Committee approved its work programme for 2016/2017.", "approved"),
        ("The Committee adopted the report and approved the terms of reference.", "adopted approved"),
        ("Members agreed to share more information on drugs.", "agreed"),
        ("It was agreed that a working group would be set up.", "agreed"),
        ("There was agreement on the need for a new tool.", "agreed"),
        ("Consensus was reached on the new guidelines.", "agreed"),
        ("The Committee decided to extend the project until 2018.", "decided"),
        ("A decision was taken to extend the project.", "decided"),
        ("The Committee endorsed the revised strategy.", "endorsed"),
        ("The revised strategy was endorsed by the Committee.", "endorsed"),
        ("Ms. Roe (Malta) was elected Chairperson for 2017.", "elected"),
        ("The Committee established a virtual working group on e-commerce.", "established"),
        ("A virtual working group on e-commerce was set up.", "established"),
        ("Malta and Spain signed a memorandum of understanding.", "signed"),
        ("The WCO launched a new database at the meeting.", "launched"),
        ("Participants pledged to implement the Convention.", "pledged"),
        ("Malta expressed its commitment to implementing the Convention.", "pledged"),
        ("The Committee requested the Secretariat to prepare a paper.", "requested"),
        ("The Secretariat was asked to prepare a paper.", "requested"),
        ("The Committee instructed the Secretariat to draft guidelines.", "requested"),
        ("The Committee recommended that the Council adopt the amendments.", "recommended"),
        ("Participants formulated a set of recommendations.", "recommended"),
        ("The Committee urged Members to use the CEN.", "urged"),
        ("Members were encouraged to use the CEN.", "urged"),
        ("The Secretary General called on Members to ratify the Convention.", "urged"),
        ("Members supported the proposal of Malta.", "supported"),
        ("Members expressed their support for the proposal.", "supported"),
        ("The Committee condemned the attack on customs officers.", "condemned"),
        ("The Committee welcomed the progress made.", "welcomed"),
        ("Delegates expressed concern about the growth of illicit trade.", "expressed"),
        ("Participants expressed their appreciation to Malta.", "expressed"),
        ("The Committee took note of the report.", "noted"),
        ("Members noted that trade had grown.", "noted"),
        ("The meeting recognized the role of the private sector.", "noted"),
        ("The Committee acknowledged the work of the Secretariat.", "noted"),
        ("Participants discussed the use of scanners.", "discussed"),
        ("Discussions focused on the use of scanners.", "discussed"),
        ("The Committee considered the draft guidelines.", "discussed"),
        ("The Committee examined several classification questions.", "discussed"),
        ("The agenda included risk management, transit and origin.", "discussed"),
        ("Topics discussed included risk management and transit.", "discussed"),
        ("A panel discussion was held on e-commerce.", "discussed"),
        ("Among the issues on the agenda were transit and origin.", "discussed"),
        ("Participants exchanged views on the use of scanners.", "exchanged"),
        ("Members shared their experiences with scanners.", "exchanged"),
        ("There was an exchange of best practices.", "exchanged"),
        ("The Secretariat updated Members on the progress of the project.", "updated"),
        ("The Committee was informed of the progress of the project.", "updated"),
        ("Members reported on their national programmes.", "updated"),
        ("The Committee was briefed on the activities of the RILOs.", "updated"),
        ("Malta presented its single window.", "presented"),
        ("The Secretariat gave a presentation on the data model.", "presented"),
        ("Case studies were presented by Malta and Spain.", "presented"),
        ("Malta proposed to host the next meeting.", "proposed"),
        ("Proposals were made to amend the guidelines.", "proposed"),
        ("The next meeting will be held in Oslo in March 2017.", "scheduled"),
        ("The meeting concluded that more training is needed.", "noted"),
        ("A declaration was adopted at the end of the meeting.", "adopted"),
        ("The meeting ended with the adoption of a resolution.", "adopted"),
        ("The budget for 2017 was approved.", "approved"),
        ("The Committee created a sub-group.", "established"),
        ("Members were urged to contribute to the database.", "urged"),
        ("It was recommended that Members use the tool.", "recommended"),
        ("Two Members stressed the need for fees.", ""),
        ("The Members stressed the need for fees.", "expressed"),
        ("All Members stressed the need for fees.", "expressed"),
        ("The Group asked that open questions on fees be studied by the Secretariat.", "requested"),
    ],
)
def test_what_came_of_it(words: str, kinds: str) -> None:
    assert set(kinds.split()) == {str(outcome.kind) for outcome in told(f"{HELD} {words}").outcomes}


@pytest.mark.parametrize(
    ("words", "venue"),
    [
        (", at Amber Customs Headquarters.", "Amber Customs Headquarters"),
        (", led by Mr. Doe, professor at Oxford University.", None),
        (", by the team based at Amber Customs Headquarters.", None),
        (", for officers serving at Amber Airport Customs Office.", None),
        (", by experts who work at the headquarters of Europol.", None),
        (", to help in the building of trust.", None),
        (". The opening ceremony was held at the Amber House.", None),
        (". The closing ceremony of the workshop took place at the Amber Palace.", None),
        (". It was recalled that it was held at the Amber Palace in the previous year.", None),
        (". The practical training was held at the Amber Container Complex.", None),
        (". The Amber Academy was the venue of the last workshop.", None),
        (". The Amber Academy was the venue of the workshop.", "Amber Academy"),
    ],
)
def test_in_which_house_it_was(words: str, venue: str | None) -> None:
    place = told(f"A workshop on transit was held in Riga, Latvia, from 5 to 7 May 2015{words}").place
    assert (venue, "Riga") == (place and place.venue, place and place.city)


@pytest.mark.parametrize(
    ("words", "links"),
    [
        (", immediately after the 3rd Beryl Forum.", {"amber-committee-5": "beryl-forum-3"}),
        (", immediately before the 3rd Beryl Forum.", {"beryl-forum-3": "amber-committee-5"}),
        (", prior to which the 3rd Beryl Forum took place.", {"amber-committee-5": "beryl-forum-3"}),
        (". It was preceded by the 3rd Beryl Forum.", {"amber-committee-5": "beryl-forum-3"}),
        (". It was followed by the 3rd Beryl Forum.", {"beryl-forum-3": "amber-committee-5"}),
        (
            ". Immediately before the Committee, the 3rd Beryl Forum took place on 4 May 2015.",
            {"amber-committee-5": "beryl-forum-3"},
        ),
        (
            ". Immediately after the Committee, the 3rd Beryl Forum was held on 8 May 2015.",
            {"beryl-forum-3": "amber-committee-5"},
        ),
        (". It was followed by the 3rd Beryl Forum on 1 May 2015.", {}),
    ],
)
def test_which_of_two_followed_the_other(words: str, links: dict[str, str]) -> None:
    meetings = extract(f"The 5th Meeting of the Amber Committee was held in Riga from 5 to 7 May 2015{words}").meetings
    follows = {one.id: link.target for one in meetings for link in one.links if link.rel == "follows"}
    assert (2, links) == (len(meetings), follows)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "The WCO Workshop on Fees was held on 5 May 2015. A Regional Workshop on Fees and VAT took place in 2014.",
            "WCO Workshop on Fees",
        ),
        (
            "A Workshop on Risk took place in Riga on 5 May 2015. The Workshop on Risk and Audit is to follow in Oslo.",
            "Workshop on Risk",
        ),
        (
            "Cooperation at workshop on fees grows\n\n12 May 2015\n\nA regional workshop was held on 5 May 2015.",
            "regional workshop",
        ),
        ("Directors of Malta met on 5 May 2015 in Riga, and 20 experts met for their 2nd meeting.", "2nd meeting"),
        ("On Monday, Heads of RILOs gathered in Riga for their 3rd annual meeting.", "3rd annual meeting"),
    ],
)
def test_what_is_no_part_of_its_name(words: str, name: str) -> None:
    assert name == told(words).name

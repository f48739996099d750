"""Who took part by what a page says: the WCO itself, regions by who came, partners, offices, and on whose behalf.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, open_words, parties, release

from wco_meetings import Member
from wco_meetings.directory.directory import Directory
from wco_meetings.extraction.reader import extract

TWO = ["unodc", "olaf"]
OFFICES = ["rocb-wca", "rocb-ap"]
WORKSHOP = "A Regional Workshop on Valuation was held in Suva, Fiji, from 3 to 5 May 2018."
THREE = ["MT", "ES", "IT"]


# --- regions ---


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("The 3rd Workshop on Transit for the Pacific Islands was held in Suva.", "AP"),
        ("The 3rd Workshop on Transit for Central Asia was held in Riga.", "EUR"),
        ("The 3rd Workshop on Transit for SADC countries was held in Suva.", "ESA"),
        ("The 3rd Workshop on Transit for West Africa and the Caribbean was held in Suva.", "None"),
        ("The 3rd Workshop on Transit for Eastern and Southern and Western and Central Africa was held.", "None"),
        ("The 3rd Workshop on Transit for West and Central and East and Southern Africa was held.", "None"),
        ("The 3rd Workshop on Transit for North and West Africa was held in Suva.", "None"),
        ("The 3rd Workshop on Transit for East and South West Asia was held in Suva.", "None"),
        ("The 3rd Workshop on Transit for West and Central Eastern Europe was held in Suva.", "EUR"),
        ("The 3rd Workshop on Transit for the Europe and Asia/Pacific regions was held in Suva.", "None"),
        ("The 3rd Meeting of the National Contact Points of RILO ECE was held in Riga.", "EUR"),
        ("The 3rd Workshop on Transit was held in Suva. It was hosted by the ROCB A/P.", "AP"),
        ("The 3rd Workshop on Transit was held in Suva. It was attended by Fiji, Samoa and Tonga.", "AP"),
        ("The 3rd Workshop on Transit was held in Suva. It was attended by Fiji and Tonga.", "None"),
        ("The 3rd Workshop on Transit was held in Suva. It was attended by Fiji and Latvia.", "None"),
        ("The 3rd Workshop on Transit was held in Suva. It was attended by Fiji.", "None"),
        ("The 3rd Workshop on Transit was held in Suva. Officials from the MENA region attended.", "MENA"),
        ("The 3rd Conference on Transit was held in Suva. Officials from the MENA region attended.", "None"),
        ("The 3rd Workshop on Transit was held in Suva. Participants spoke of smuggling in the MENA region.", "None"),
        ("The 3rd Workshop on Transit was held in Suva. The MENA region's Customs officials attended.", "MENA"),
        ("The 3rd Session of the Amber Committee was held in Suva. It was attended by Fiji, Samoa and Tonga.", "None"),
        ("The 3rd National Workshop on Transit was held in Suva, Fiji. Fiji, Samoa and Tonga attended.", "None"),
        ("The 3rd Workshop on Transit was held in Suva, with the ROCB A/P and the Asia/Pacific Vice-Chair.", "None"),
        ("The WCO held a Workshop on Transit for the Members of the WCO Europe Region in Suva.", "EUR"),
        (
            "The WCO held a Workshop on Transit for Members of the North of Africa, Near and Middle East Region.",
            "MENA",
        ),
        ("The WCO held a Workshop on Transit for heads in Suva, and spoke of the Europe Region.", "None"),
        ("The WCO held a Workshop on Transit for administrations in Central Asia and the Caucasus.", "EUR"),
        ("The WCO held a Workshop on Transit for administrations in Central Asia and West Africa.", "None"),
        ("The 53rd meeting of customs officials of North Africa, the Near and Middle East region was held.", "MENA"),
    ],
)
def test_a_region_is_that_of_the_name_of_an_office_or_of_all_who_came(words: str, region: str) -> None:
    assert region == str(only(words).region)


# --- the WCO itself ---


@pytest.mark.parametrize(
    ("words", "takes_part"),
    [
        ("The 45th Session of the Amber Committee was held in Riga. WCO Secretary General Doe opened it.", True),
        ("The 45th Session of the Amber Committee was held in Riga. It was organized by the WCO.", True),
        ("The 4th Meeting of the Working Group on Amber was held in Riga. WCO Secretary General Doe opened it.", True),
        ("The 4th Meeting of the Working Group on Amber was held in Riga. It was attended by the WCO.", True),
        ("The 4th World Conference on Amber was held in Riga. WCO Secretary General Doe opened it.", True),
        ("The 4th Conference of the WCO Europe Region was held in Riga. WCO Secretary General Doe opened it.", True),
        ("The 4th Workshop on Amber was held in Riga. WCO experts explained the tools.", True),
        (f"{WORKSHOP} It was attended by Fiji, Samoa and Tonga. It was organized by the WCO.", True),
        (f"{WORKSHOP} It was attended by Fiji and Malta. It was organized by the WCO.", True),
        (f"{WORKSHOP} It was attended by Fiji and Malta.", False),
        (f"{WORKSHOP} It was attended by Fiji, Samoa and Tonga. WCO tools were shown.", False),
        (f"{WORKSHOP} It was attended by Fiji, Samoa and Tonga. WCO tools were shown. It was hosted by Malta.", False),
        ("A national workshop on valuation was held in Suva, Fiji. It was organized by the WCO.", True),
        ("A national seminar on valuation was held in Suva. WCO experts explained the tools.", True),
        ("A national workshop on valuation was held in Suva, Fiji. Malta gave it. WCO experts came.", True),
        ("A seminar on valuation was held in Suva. WCO experts explained the tools.", True),
        ("A workshop on valuation was held in Suva, Fiji. It was organized by the WCO.", True),
        ("The 4th Amber Conference was held in Riga. The WCO hosted it. WCO Secretary General Doe opened it.", True),
        ("The 4th Meeting of Amber was held in Riga. Secretary General Jane Roe attended it.", True),
        ("The 4th Meeting of Amber was held in Riga. In each session, the WCO set the scene.", True),
        ("The 4th Meeting of Amber was held in Riga. In each session, the WCO opened by showing a guide.", True),
        ("The 4th Meeting of Amber was held in Riga. The WCO opened its doors.", False),
        ("The 4th Meeting of Amber was held in Riga. It was on the WCO opened by Malta.", False),
        ("The 4th Meeting of Amber was held in Riga. INTERPOL Secretary General Jane Roe attended it.", False),
        (
            "The 4th Meeting of Amber was held in Riga. The WCO experts said that they will come again.",
            True,
        ),
        (
            "The 4th Meeting of Amber was held in Riga. Delegates of World Customs Organization (WCO) Members came.",
            False,
        ),
        ("The 4th Meeting of Amber was held in Riga. It was attended by the WCO Capacity Building Directorate.", True),
        (
            "The 45th Session of the Amber Committee was held in Riga. The Secretary General welcomed the delegates.",
            True,
        ),
        ("The 45th Session of the Amber Committee was held in Riga. An expert of the WCO briefed all.", True),
        ("The 45th Session of the Amber Committee was held in Riga. An expert of the WCO Region briefed all.", False),
        ("The 45th Session of the Amber Committee was held in Riga. A friend of the WCO briefed all.", False),
        ("The 4th Meeting of Amber was held in Riga. The WCO led discussions on prices.", True),
        ("The 4th Meeting of Amber was held in Riga. The WCO reiterated its commitment.", True),
        ("The 4th Meeting of Amber was held in Riga. The Chair and the Secretariat encouraged all.", True),
        ("The 4th Meeting of Amber was held in Riga. The Secretariat has a new roof.", False),
        ("The 4th Meeting of Amber was held in Riga. Ms. Roe, WCO Tariff and Trade Director, spoke.", True),
        ("The 4th Meeting of Amber was held in Riga. Mr. Doe, the WCO Regional Development Manager, spoke.", True),
        ("The 4th Meeting of Amber was held in Riga. Mr. Doe, the WCO secretary general, spoke.", True),
        ("The 45th Meeting of Experts of the World Customs Organization for the WCA region was opened in Riga.", False),
        (f"{WORKSHOP} It was led by two experts from the WCO pool of advisers from Malta.", True),
        ("The Directors General of the administrations of the WCO gathered at the 45th Session of the PTC.", False),
        ("The 45th Session of the PTC was held in Riga. WCO Secretary General Doe opened it.", True),
        ("The 4th Amber Conference was held in Riga. It was organized by the WCO and Malta Customs.", True),
        ("The 4th Amber Conference was held in Riga. It was organized by the WCO.", True),
        ("The 4th Technology Conference was held in Riga. It was organized by the WCO and Malta Customs.", True),
        ("The 3rd Amber Workshop was held in Oslo. The results presented by the Secretariat were good.", False),
        ("The 3rd Amber Workshop was held in Oslo. The results were presented by the Secretariat of the Guild.", False),
        ("The 3rd Amber Meeting was held in Riga. Speakers were Secretary General WCO Dr. Doe and others.", True),
        ("The 3rd Amber Meeting was held in Riga. Speakers praised the WCO and Dr. Doe.", False),
        ("The 3rd Amber Meeting was held in Riga. WCO accredited STCE experts led it.", True),
        ("The 3rd Amber Meeting was held in Riga. The Director of the WCO ROCB for the lakes opened it.", False),
        ("The 3rd Amber Meeting was held in Riga. The WСO Secretariat gave an update.", True),
        ("The 3rd Amber Meeting was held in Riga. They heard of an assessment of the WCO Secretariat.", False),
        ("The 3rd Amber Meeting was held in Riga. They heard a speech of the WCO Secretariat.", True),
        ("The 3rd Amber Meeting was held in Riga. It was opened by the Secretary General of the Guild.", False),
        (
            "The 3rd Amber Meeting was held in Riga. Dr. Doe, Secretary General for the WCO, spoke.",
            True,
        ),
        (
            "The 3rd Amber Meeting was held in Riga. Mr. Doe, Deputy Director in the WCO's Amber Directorate, spoke.",
            True,
        ),
        (f"{HELD} The Deputy Secretary General, Mr. J. Doe, stressed its part.", True),
        (f"{HELD} The Secretary General, Jane Doe, welcomed all.", True),
        (f"{HELD} The Secretary General of the Guild, Jane Doe, welcomed all.", False),
        (f"{HELD} Jon Doe, Deputy Director WCO, spoke.", True),
        (f"{HELD} Jon Doe, Deputy Director, WCO Procedures Sub-Directorate, spoke.", True),
        (f"{HELD} It was opened by Jon Doe, Deputy Director in charge of the WCO's fees.", True),
        (f"{HELD} It was opened by Jon Doe, Deputy Director in the Amber Directorate of the WCO.", True),
        (f"{HELD} It was opened by the Director, of the WCO's Amber Directorate, Jon Doe.", True),
        (f"{HELD} The Director Capacity Building, Jane Doe, spoke.", True),
        (f"{HELD} The Director Capacity Building of Malta Customs, Jane Doe, spoke.", False),
        (f"{HELD} The competent WCO Directorates and units informed it of what was new.", True),
        (f"{HELD} Ten trainers were of the WCO's staff.", True),
        (f"{HELD} The WCO took the opportunity of the Meeting to show its tools.", True),
        (f"{HELD} It noted an update from the Secretariat on fees.", True),
        (f"{HELD} It noted a report by the Secretariat of the Guild.", False),
        (f"{HELD} Through the group, ten Members and the Secretariat submitted papers.", True),
        (f"{HELD} The Secretary General, Jane Doe, went on to speak of fees.", True),
    ],
)
def test_the_wco_takes_part_where_it_is_listed_hosts_or_does_something(words: str, takes_part: bool) -> None:
    assert takes_part == ("wco" in parties(only(words)))


@pytest.mark.parametrize("went", ["to Malta was carried out", "was carried out to Malta", "was conducted to Malta"])
def test_to_whom_a_mission_went_took_part_in_it(went: str) -> None:
    assert ["wco", "MT"] == parties(only(f"A WCO mission {went} from 5 to 9 March 2018."))


def test_a_directors_office_is_cited_without_what_it_did() -> None:
    page = f"{HELD} The Deputy Director of Capacity Building opened it."
    (part,) = extract(page).meetings[0].participations
    assert part.evidence is not None
    assert "Deputy Director of Capacity Building" == part.as_written == part.evidence.quote(page)


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("United Nations Conference on Trade & Development", "unctad"),
        ("UN Development Program", "undp"),
        ("International Trade Center", "itc"),
        ("Inter-American Centre of Tax Administrations", "ciat"),
        ("International Labor Organisation", "ilo"),
        ("World Organization for Animal Health", "woah"),
        ("Asia-Pacific Economic Co-operation", "apec"),
        ("European Anti-fraud Office", "olaf"),
        ("Procter and Gamble", "procter-gamble"),
        ("United States Fish & Wildlife Service", "us-fws"),
        ("European Union Drugs Agency", "euda"),
        ("CIS Anti-terrorism Centre", "cis-atc"),
        ("World bank", "world-bank"),
        ("Pompidou group", "pompidou-group"),
        ("S. Korea", "KR"),
        ("Korea, South", "KR"),
        ("Korea (South)", "KR"),
        ("S. Sudan", "SS"),
        ("Eq. Guinea", "GQ"),
        ("Am. Samoa", "AS"),
        ("Secretary of the Basel Convention", "brs"),
        ("secretariat of the Basel Convention", "brs"),
    ],
)
def test_a_body_is_known_as_others_spell_its_name(name: str, party: str) -> None:
    assert [party] == parties(only(f"{HELD} It was attended by the {name}."))


def test_whose_people_train_is_no_name_of_a_training() -> None:
    words = "It was attended by officers from Malta and Spain, as well as a UK Border Force training expert."
    assert ["MT", "ES", "GB"] == parties(only(f"A workshop on fees was held from 5 to 6 March 2018. {words}"))


def test_a_country_at_the_head_of_a_sentence_is_no_surname() -> None:
    words = "In Georgia from Monday 5 May to Friday 9 May 2014 the WCO held a workshop on fees."
    assert {"GE", "wco"} == {*parties(only(words))}


def test_a_national_training_is_of_no_union_whose_programme_it_is_of() -> None:
    held = only("Under the EU-WCO Amber Programme, the WCO held a National Workshop on amber for Malta Customs.")
    assert ["MT", "wco"] == sorted(parties(held))


@pytest.mark.parametrize("office", ["Deputy Secretary General", "Secretary General"])
def test_the_generals_office_is_cited_as_it_stands(office: str) -> None:
    page = f"{HELD} The {office} Jane Roe opened it."
    (part,) = extract(page).meetings[0].participations
    assert part.evidence is not None
    assert office == part.evidence.quote(page)


# --- partners and offices ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The 3rd Joint WCO/UPU Workshop on Parcels was held in Riga.", ["wco", "upu"]),
        ("The 3rd UPU-WCO Workshop on Parcels was held in Riga.", ["upu", "wco"]),
        ("The 3rd TI Conference was held in Riga.", []),
        ("The ICAO High Level Conference on Amber was held in Riga on 5 May 2018.", ["icao"]),
        ("The 3rd SECO-WCO Workshop on Parcels was held in Riga.", []),
        ("The 3rd Workshop on the UPU Convention was held in Riga.", []),
        ("The 3rd Workshop on the OECD Conference was held in Riga.", []),
        ("The 3rd joint WCO-WTO Workshop on Parcels was held in Riga.", ["wco", "wto"]),
        ("The 3rd joint regional WTO/WCO Workshop was held in Riga.", ["wto", "wco"]),
        ("The 3rd WCO/WTO Workshop on Parcels was held in Riga.", []),
        ("The 3rd joint Workshop on the WCO/WTO Agreement was held in Riga.", []),
        ("The national workshop for Malta was held in Riga on 5 May 2018.", ["MT"]),
        ("The Amber Workshop for Customs and Ozone Officers of Malta, Spain and Italy was held.", ["MT", "ES", "IT"]),
        ("The Amber Workshop for Administrations of Malta, Spain and Italy was held.", ["MT", "ES", "IT"]),
        ("The national workshop for officers of Latvia was held in Riga on 5 May 2018.", ["LV"]),
        ("The 3rd Workshop on the WCO/UPU Parcels Guidelines was held in Riga.", []),
        ("The 3rd African Union Seminar on Ethics was held in Riga.", []),
        ("The 3rd Conference of the Oceania Customs Organisation was held in Riga.", ["oco"]),
        ("The 3rd Annual CCLEC Conference was held in Riga.", ["cclec"]),
        ("The 3rd Workshop of the Oceania Customs Organisation was held in Riga.", []),
        ("The 3rd Meeting of the National Contact Points of RILO ECE was held in Riga.", ["rilo-ece"]),
        ("The 3rd Workshop on Prices for Malta, Spain and Latvia was held in Riga.", ["MT", "ES", "LV"]),
        ("The 3rd Workshop on Prices for the Customs Administration of Malta was held in Riga.", ["MT"]),
        ("The 3rd Workshop on Prices of Malta was held in Riga.", []),
        ("The 3rd Workshop on Prices for French speakers was held in Riga.", []),
        ("OLAF, together with UNODC, ran a course on prices in Zagora, Spain, on 5 March 2018.", ["olaf", "unodc"]),
        ("On 5 March 2018 OLAF held a workshop on prices with funding from Malta.", ["olaf"]),
        ("On 5 March 2018 OLAF held a workshop on prices with 30 Customs officers from Malta.", ["olaf", "MT"]),
        (f"{HELD} It was attended by the Regional Office for Capacity Building AMS/CB.", ["rocb-ams"]),
        (f"{HELD} It was attended by the AP/ROCB and Malta.", ["rocb-ap", "MT"]),
        (f"{HELD} It was attended by the Asia Pacific Regional Office for Capacity Building.", ["rocb-ap"]),
        (f"{HELD} It was attended by the Amber Lake Regional Office for Capacity Building.", []),
        (f"{HELD} It was attended by the Regional Intelligence Liaison Office (RILO) South America.", ["rilo-sa"]),
        (f"{HELD} It was attended by the RILO for the Asia-Pacific region and Malta.", ["rilo-ap", "MT"]),
        (f"{HELD} It was attended by the RILO for the MENA region and Malta.", ["MT"]),
        (f"{HELD} It was supported by CCF/China and the ROCB A/P.", ["rocb-ap"]),
        (f"{HELD} It was supported by CCF/China and UNODC.", []),
        ("The 3rd Conference of the WCO Europe Region was held in Riga, attended by the ROCB.", ["rocb-eur"]),
        (
            f"{HELD} It was attended by the Asia/Pacific Regional Private Sector Group and the RPSG ESA.",
            ["rpsg-ap", "rpsg-esa"],
        ),
        (f"{HELD} It was attended by the IMF Lake Assistance Centre (LAC) and Malta.", ["MT"]),
        (f"{HELD} It was attended by the United Nations Office on Lakes (UNOL) and Malta.", ["MT"]),
        (f"{HELD} It was attended by United Nations Volunteers and Malta.", ["MT"]),
        (f"{HELD} Supported by the ROCB A/P, it went well.", ["rocb-ap"]),
        (f"{HELD} It was attended by the Director of ROCB East and South Africa.", ["rocb-esa"]),
        (
            "The 3rd WCA Region Meeting met. Malta and the Regional Intelligence Liaison Offices (RILOs) attended.",
            ["MT", "rilo-wa", "rilo-ca"],
        ),
        ("The 3rd Meeting of the Europe Region was held in Riga, attended by the RILOs and Malta.", ["MT"]),
        (f"{HELD} Officers from RILO West Africa and Central Africa attended.", ["rilo-wa", "rilo-ca"]),
        ("The 3rd Meeting of the Private Sector Consultative Group was held in Riga. The PSCG met in Riga.", []),
        ("The Private Sector Consultative Group (PSCG) met for the 41st time in Riga on 5 May 2018.", []),
        ("The 3rd PSCG Dialogue was held in Riga. The PSCG attended.", ["pscg"]),
        ("On 5 March 2018, the Guild came to a high-level meeting with OLAF.", ["olaf"]),
        ("On 5 March 2018, the Guild came to a high-level meeting, with thanks to OLAF.", []),
        (f"{HELD} It was run under the coordination of the ROCB A/P.", ["rocb-ap"]),
        ("The 3rd Meeting of the Asia/Pacific Region was held in Riga. The ROCB in Suva informed all.", ["rocb-ap"]),
        (
            "The 3rd Meeting of the ESA Region was held in Riga. The regional private sector group attended.",
            ["rpsg-esa"],
        ),
        (
            "The 3rd Amber Meeting met. The Regional Office for Capacity Building of the WCO in Abidjan attended.",
            ["rocb-wca"],
        ),
        (f"{HELD} It was attended by the ROCB in Kenya and the RILO (Poland).", ["rocb-esa", "rilo-ece"]),
        (f"{HELD} It was attended by the ROCB based in Azerbaijan.", ["rocb-eur"]),
        (f"{HELD} The ROCB in the UAE presented its work.", ["rocb-mena"]),
        (f"{HELD} It was attended by the ROCB in Côte d'Ivoire, OLAF and UNODC.", ["rocb-wca", "olaf", "unodc"]),
        (f"{HELD} It was attended by the ROCBs in Thailand and Kenya.", ["rocb-ap", "rocb-esa"]),
        (
            f"{HELD} The three Regional Offices for Capacity Building (ROCB) in Asia Pacific and Kenya took part.",
            ["rocb-ap", "rocb-esa"],
        ),
    ],
)
def test_partners_and_offices_are_those_of_the_name_and_of_their_regions(words: str, expected: list[str]) -> None:
    assert expected == parties(only(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Malta Excise Service (MES) is large. Ms. Roe, Head of the MES, opened the meeting.", ["MT"]),
        ("The General Administration of Malta Excise (GAME) is large. GAME presented its work.", ["MT"]),
        ("The Malta Trade Office (MTO) is large. MTO presented its work.", []),
        ("The Malta Excise Service (XYZ) is large. XYZ presented its work.", []),
        ("MES presented its work. The Malta Excise Service (MES) is large.", []),
        # and by one that another country's administration bears, or those of several
        ("It was attended by the Zimbabwe Revenue Authority (ZRA) and Malta. The ZRA spoke.", ["MT", "ZW"]),
        ("It was attended by the Zambia Revenue Authority (ZRA) and Malta.", ["ZM", "MT"]),
        ("It was attended by the Sierra Leone Revenue Authority (NRA) and Malta.", ["SL", "MT"]),
        ("It was attended by the Malawi Customs Service (RRA) and Malta.", ["MW", "RW", "MT"]),
        ("Ms. Roe, Head of the Division of KCS, opened the meeting.", ["KR"]),
        ("It was attended by SARS, ABF and the KRA.", ["ZA", "AU", "KE"]),
        ("It was attended by SARS-CoV-2 experts of Malta.", ["MT"]),
    ],
)
def test_an_administration_is_known_by_the_acronym_that_the_page_gives_it(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} {words}"))


# --- for whom ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was attended by Malta, on behalf of the EU, and Spain.", [("MT", "EU"), ("ES", None)]),
        ("On behalf of the EU, Malta presented its work.", [("MT", "EU")]),
        ("On behalf of the EU, Dr. Doe of Malta presented its work.", [("MT", "EU")]),
        ("On behalf of OLAF, Ms. Roe of Malta presented its work.", [("MT", "olaf")]),
        ("Ms. Roe, Head of Malta Customs, thanked all on behalf of OLAF.", [("MT", "olaf")]),
        ("Malta spoke on behalf of Spain.", [("MT", "ES")]),
        ("Malta spoke; on behalf of Spain there were no words.", [("MT", None)]),
        ("Malta attended. On behalf of Spain no one spoke.", [("MT", None)]),
        ("On behalf of Spain.", []),
        ("Malta and Spain attended on behalf of the region.", [("MT", None), ("ES", None)]),
        ("It was attended by Malta, on behalf of Congo.", [("MT", None)]),
        ("Malta, on behalf of the EU, stressed its work.", [("MT", "EU")]),
        ("Malta, also speaking on behalf of the EU, stressed its work.", [("MT", "EU")]),
        ("The Malta delegate, Dr. Doe, on behalf of the EU, presented its work.", [("MT", "EU")]),
        ("The Malta delegate, Mrs. Jane A. Doe, on behalf of the EU, presented its work.", [("MT", "EU")]),
        ("Malta, on behalf of its region, and Spain took the floor.", [("MT", None), ("ES", None)]),
        ("It was attended by Malta, also representing Italy, and Spain.", [("MT", "IT"), ("ES", None)]),
        ("Malta, also representing the EU, attended.", [("MT", "EU")]),
        ("It was attended by Malta. Italy was represented by Spain.", [("MT", None), ("ES", "IT")]),
        ("Italy, represented by the Customs Administration of Spain, took part.", [("ES", "IT")]),
        ("It was attended by Malta. Italy was represented by its Director General.", [("MT", None), ("IT", None)]),
        ("It was attended by Italy, represented by Italy.", [("IT", None)]),
        ("The EU was represented by OLAF.", [("EU", None), ("olaf", None)]),
        ("It was attended by Malta. Italy (represented by Spain) took part.", [("MT", None), ("ES", "IT")]),
        ("It was attended by Malta. Italy and Greece were represented by Spain.", [("MT", None), ("ES", None)]),
        ("It was attended by Malta. Togo, Italy and Greece are represented by Spain.", [("MT", None), ("ES", None)]),
        (
            "It was attended by Malta, Spain and Italy. Malta, on behalf of the IMF, spoke.",
            [("ES", None), ("IT", None), ("MT", "imf")],
        ),
        ("It was attended by Malta on behalf of the European Commission.", [("MT", "EU")]),
    ],
)
def test_a_party_may_speak_for_another(words: str, expected: list[tuple[str, str | None]]) -> None:
    assert expected == [(part.party, part.on_behalf_of) for part in only(f"{HELD} {words}").participations]


# --- lists and verbs ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Officers from nine countries in the south (Malta, Spain, Italy) were trained.", ["MT", "ES", "IT"]),
        ("It was held for six Customs administrations from the south - Malta, Spain, Italy.", ["MT", "ES", "IT"]),
        ("Five Revenue Authorities of the south, namely Malta, Spain and Italy, gathered in Riga.", ["MT", "ES", "IT"]),
        ("Delegates, including those of countries in the south, such as Malta and Spain, attended.", ["MT", "ES"]),
        ("Delegates from states in the south, such as Malta and Spain, attended.", ["MT", "ES"]),
        ("Malta and Spain met in Riga to talk.", ["MT", "ES"]),
        ("It was attended by UNODC, other United Nations bodies and Malta.", ["unodc", "MT"]),
        ("Delegates of the Members of the Oceania Customs Organisation (OCO) and Malta attended.", ["MT"]),
        ("Delegates of states in the Lakes, UNODC and OLAF attended.", ["unodc", "olaf"]),
        ("Delegates of Latin America, Spain and Portugal attended.", ["ES", "PT"]),
        ("Best practices from Malta were shared with all.", ["MT"]),
        ("A panel discussion between UNODC, OLAF and Malta was held.", ["unodc", "olaf", "MT"]),
        ("The US Customs and Border Protection (CBP) moderated the session.", ["US"]),
        ("The Maltese Tax and Customs Directorate attended.", ["MT"]),
        ("Malta highlighted the list of all goods and prices, of which the making was begun last year.", ["MT"]),
        ("Last year Malta highlighted its work.", []),
        ("Malta supported the workshop financially, and Spain financially supported its costs.", []),
        ("Malta supported the idea.", ["MT"]),
        ("Malta took an active part in the talks.", ["MT"]),
        ("It was attended by Malta¹, Spain² and Italy³.", ["MT", "ES", "IT"]),
        ("It was attended by OLAF, UN-AMBER and UNODC.", ["olaf", "unodc"]),
        ("Malta and Spain attended, and so did the World Bank.", ["MT", "ES", "world-bank"]),
        ("Observers: UNODC and OLAF.", ["unodc", "olaf"]),
        ("With all the need for the ROCB A/P to grow, much was said.", []),
        ("It was attended by representatives of 48 Contracting Parties and OLAF.", ["olaf"]),
        ("It will help the participating Customs Administrations namely Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("It was attended by Malta, the three centres in the region (Riga and Cork) and OLAF.", ["MT", "olaf"]),
        ("Under the auspices of the Amber project (funded by the OLAF Secretariat), all went well.", []),
        ("Malta and Spain attended the previous meeting.", []),
        ("The target group consisted of validators from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The trainees were drawn from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Three trainers, one from Malta and two from Spain, supported it.", ["MT", "ES"]),
        ("The trainees from Malta and Spain got together again in Riga.", ["MT", "ES"]),
        (
            "The project covers Malta, Spain and Solomon Island. Delegates of these States took part.",
            ["MT", "ES", "SB"],
        ),
        ("The project covers Malta, Spain and Italy. Delegates of these States will take part in the next one.", []),
        ("The project is known. Delegates of these States took part.", []),
        (
            "The Programme, old as it is, has partnerships with now 9 partner countries - Malta, Spain and Italy.",
            [],
        ),
        ("The trainer of the south (Malta Revenue Service) also shared her notes.", ["MT"]),
        ("Experts in prices and origin from the UNODC, Malta Customs and Spain taught.", ["unodc", "MT", "ES"]),
        (
            "It covers Malta, Spain and Italy. Officers from these countries, together with others, attended.",
            ["MT", "ES", "IT"],
        ),
        ("It covers Malta, Spain and Italy. Delegates from these countries met to discuss it.", ["MT", "ES", "IT"]),
        ("It covers Malta, Spain and Italy. Officials of these countries met the press.", []),
        ("Malta and Spain gave financial crime presentations.", ["MT", "ES"]),
        ("The RILOs for Western Europe and Asia/Pacific as well as Malta took part.", ["rilo-we", "rilo-ap", "MT"]),
        ("In the afternoon, Malta, Spain and Italy agreed to meet.", ["MT", "ES", "IT"]),
        ("In her address, Ms. Rose of the Customs administration of Malta, likewise pointed to it.", ["MT"]),
        ("The new members attended: Malta, a small land of the south, Spain and OLAF.", ["MT", "ES", "olaf"]),
        ("Twelve Latin American Customs administrations attended.", []),
        ("The meeting reelected Jane Roe (Malta) as Chair and Jo Doe (Spain) as APC Vice Chair.", ["MT", "ES"]),
        (
            "It was attended by the RILOs for West Africa and Central Africa (RILO-WA and RILO-CA).",
            ["rilo-wa", "rilo-ca"],
        ),
        ("Malta, which is the host of a centre by the sea, made a presentation.", ["MT"]),
        ("Malta, Spain and Italy funded it.", []),
        ("Malta, Spain and Italy kindly co-sponsored it.", []),
        ("Malta, Spain and Italy provided the funding.", []),
        ("Malta, Spain and Italy contributed financially.", []),
        ("All thanked Malta, Spain and Italy for their generous financial gift.", []),
        ("It was made possible by Malta, Spain and Italy.", []),
        ("Exports of Malta, Spain and Italy grew.", []),
        ("The new rule covers Malta, Spain and Italy.", []),
        ("The fair has helped Malta, Spain and Italy.", []),
        ("Its beneficiaries are Malta, Spain and Italy.", []),
        ("The guild was founded by Malta, Spain and Italy.", []),
        ("It borders Malta, Spain and Italy.", []),
        ("Data of Malta, Spain and Italy were read.", []),
        ("The mandate of Malta, Spain and Italy was extended.", []),
        ("Malta and Spain joined virtually.", ["MT", "ES"]),
        ("Malta connected remotely.", ["MT"]),
        ("Malta attended, as well as OLAF.", ["MT", "olaf"]),
        ("Malta and the Democratic People's Republic of Korea attended.", ["MT"]),
        ("Malta and North Korea attended.", ["MT"]),
        ("The Secretary General, Dr. Doe of Malta, spoke.", []),
        ("Malta, Spain and Italy were elected as Vice-Chairs.", ["MT", "ES", "IT"]),
        ("It elected Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Ships, Congo and the Democratic Republic of the Congo attended in Kinshasa.", ["CG", "CD"]),
        ("Malta and Spain crossed the Congo River and were present in Kinshasa.", []),
        ("Congo and Malta attended in Kinshasa.", ["CD", "MT"]),
        ("OLAF attended, as well as experts of the port of Malta.", ["olaf", "MT"]),
        ("OLAF attended and the tools of the port as well as Malta were discussed.", ["olaf"]),
        ("They reviewed drugs seized by officers from Malta and Spain.", []),
        ("They reviewed Operation Amber with officers from Malta and Spain attending.", ["MT", "ES"]),
        ("They heard of cooperation with partners such as OLAF and UNODC.", []),
        ("It was held in close cooperation with partners such as OLAF and UNODC.", ["olaf", "unodc"]),
        ("It was held in cooperation with partners such as OLAF and UNODC.", ["olaf", "unodc"]),
        ("It attracted partners such as OLAF and UNODC.", ["olaf", "unodc"]),
        ("OLAF, being the first speaker, took the floor.", ["olaf"]),
        ("It gathered OLAF, ports and agencies of the African Union.", ["olaf"]),
        (
            "OLAF made a presentation on the progress report holding all its chief work in 2015 and what is planned.",
            ["olaf"],
        ),
        ("In 2015 OLAF made a presentation on its work.", []),
        ("OLAF, in charge of the second part, made a presentation on its work.", ["olaf"]),
        ("They asked for support, to which Malta and Spain answered by letter.", []),
        ("It was about fees, in respect of which presentations were made by Malta and Spain.", ["MT", "ES"]),
        ("It took place in the presence of Spain and Italy.", ["ES", "IT"]),
        ("Customs officers in Ghana, Benin and Togo took part.", ["GH", "BJ", "TG"]),
        ("Malta sent an expert.", ["MT"]),
        ("Two experts were provided by Malta and Spain.", ["MT", "ES"]),
        ("Italian Carabinieri, Spanish Guardia Civil and the French Gendarmerie attended.", ["IT", "ES", "FR"]),
        ("It was attended by Kosovo under UNSCR 1244, Albania and Serbia.", ["XK", "AL", "RS"]),
        ("It was attended by Congo (Democratic Republic of) and Malta.", ["CD", "MT"]),
        ("RILOs for Western Europe, Asia/Pacific and the Middle East attended.", ["rilo-we", "rilo-ap", "rilo-me"]),
        ("The RILO for Western Europe attended.", ["rilo-we"]),
        ("Malta, Spain and Italy are members of the Steering Group.", []),
        ("Malta, Spain and Italy joined the WCO in 1968.", []),
        ("The pilot project involves the Customs administrations of Malta, Spain and Italy.", []),
        ("The workshop was organized by the WCO, and the Secretary General praised it for Malta.", ["wco"]),
        ("The workshop held by OLAF was praised for Malta's help.", ["olaf"]),
        ("Earlier this month Malta and Spain attended another workshop.", []),
        (
            "It gathered officers from Malta, Spain, RILO ME (Saudi Arabia), RILO WE and Italy.",
            ["MT", "ES", "rilo-me", "rilo-we", "IT"],
        ),
        ("It gathered Malta, the ROCB A/P, Thailand.", ["MT", "rocb-ap", "TH"]),
        ("It gathered Malta, Spain and the ROCB A/P, Thailand and Italy.", ["MT", "ES", "rocb-ap", "TH", "IT"]),
        ("Funds for the Amber Project come from Malta, Spain and Italy.", []),
        ("It took stock of fees, with updates provided by OLAF.", ["olaf"]),
        ("Mr. Doe of Xiamen Customs opened it.", ["CN"]),
        ("It was attended by Dr. Doe from the University of Sliema, Malta, and by officers from Spain.", ["ES"]),
        ("It was attended by Dr. Doe from Sliema University, Malta, and by officers from Spain.", ["ES"]),
        ("The conference was paid for by the Amber Heads of Government Meeting via Malta, Spain and Italy.", []),
        ("At the invitation of the Maltese Presidency of the European Union, Ms. Doe spoke.", ["MT", "EU"]),
        ("The Amber Union comprises 3 member states: Malta, Spain and Italy.", []),
        ("A trip is taking place within one of the following partner administrations: Malta, Spain or Italy.", []),
        (
            "Financed by the Customs Administrations of Malta and Spain, it brought together officers from Italy.",
            ["IT"],
        ),
        ("Thanks to the financial backing of and partnership with the administrations of Malta and Spain, it met.", []),
        ("He said that the plan would link Malta, Spain and Italy.", []),
        ("He said that fees rose; Malta, Spain and Italy agreed.", ["MT", "ES", "IT"]),
        ("It was supported by three trainers from Malta and Spain, who had earlier taught in Oslo.", ["MT", "ES"]),
        (
            "Representatives of partners are also present, among them OLAF, UNODC and the ITC (UN/WTO agency).",
            ["olaf", "unodc", "itc"],
        ),
        ("Over the last years, Malta, Spain and Italy, home to many, have joined the Amber Convention.", []),
        ("Malta Customs made a senior official available to it.", ["MT"]),
        ("Candidates came from Malta, RD Congo and Spain.", ["MT", "CD", "ES"]),
        ("At the invitation of the Maltese Presidency, Ms. Doe spoke.", ["MT"]),
        ("A delegation was sent to visit Sliema, Malta, and Madrid, Spain, and attended it.", []),
        ("It was attended by the PRC, Malta and TRACECA.", ["CN", "MT", "traceca"]),
        ("Cork, Ireland - Representatives of OLAF and officials of Malta attended.", ["IE", "olaf", "MT"]),
        ("Presentations were made by Malta on fees, by Spain on data, and by Italy on trade.", ["MT", "ES", "IT"]),
        ("Presentations were made by:\n1) Malta - fees\n2) Spain - data", ["MT", "ES"]),
        ("Four made presentations on:\n- fees (Malta, Côte d'Ivoire);\n- data (Spain).\n- others", ["MT", "CI", "ES"]),
        ("Four made presentations on:\n- fees (Malta)\n- data\n- trade (Spain)", ["MT"]),
        (
            "The participants were 27 officers with years in the Customs administrations of Malta and Spain.",
            ["MT", "ES"],
        ),
        ("The participants were told of fees in the Customs administrations of Malta and Spain.", []),
        ("The Committee examined proposals by the EU and China.", []),
        ("Some 37 proposals from Malta, Spain, the EU and Peru were discussed in depth.", []),
        ("A proposal by Spain on elections and papers tabled by Malta were discussed.", ["MT"]),
        ("At the suggestion of Malta and Spain it was agreed to go.", ["MT", "ES"]),
        ("A paper from Malta gave rise to a debate.", ["MT"]),
        ("Members listened to presentations of Malta and Spain on seals.", ["MT", "ES"]),
        ("The panel featured OLAF, Malta and Spain.", ["olaf", "MT", "ES"]),
        ("The Committee heard Malta on fees.", ["MT"]),
        ("It heard of Malta's fees.", []),
        ("Ms. Roe welcomed the delegates, in particular those from Malta and Spain.", ["MT", "ES"]),
        ("The city received the heads of the customs services of Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The plan, which had been introduced by Malta, was supported by Members.", ["MT"]),
        ("Countries which participated in the workshop: Malta, Spain.", ["MT", "ES"]),
        ("Participants in the workshop: Malta, Spain.", ["MT", "ES"]),
        ("It was the first one since 2019, when it was hosted by Malta.", []),
        ("During the meeting Malta, Spain and Italy were very active!\nIt ended.", ["MT", "ES", "IT"]),
        ('During the meeting Malta, Spain and Italy were "active."\nIt ended.', ["MT", "ES", "IT"]),
        ("It was attended by the Maritime Analysis and Operations Centre - Narcotics.", ["maoc-n"]),
        ("Representatives of the EU Delegation to Jordan, UNODC and OLAF attended.", ["EU", "unodc", "olaf"]),
        (
            "The Regional Intelligence Offices for West Africa (RILO WA) and for Central Africa (RILO CA) spoke.",
            ["rilo-wa", "rilo-ca"],
        ),
        (
            "The International Trade Centre (ITC), the Guild of Women in Amber (GWA) and OLAF exchanged views.",
            ["itc", "olaf"],
        ),
        ("Malta presented its work on the border with Spain; Italy and Togo told of theirs.", ["MT", "IT", "TG"]),
        ("They heard of a border with Spain; Malta told of its own.", ["MT"]),
        ("Malta and Spain; OLAF and UNODC took part in the meeting.", ["MT", "ES", "olaf", "unodc"]),
        ("Talks were given on goods seized by Malta, by Spain and by Italy.", []),
        ("Delegates presented rules adopted by the Council, and by Malta.", []),
        ("Presentations were made by Malta on goods seized by Spain, and by Italy.", ["MT"]),
        ("It was attended by Malta, supported by Spain, and by Italy.", ["MT"]),
        ("It was attended by managers of the Malta-WCO Programme, of Spain and of Italy.", ["ES", "IT"]),
        ("The Malta-Spain Business Council and Italy attended.", ["IT"]),
        ("Malta, Spain and Italy registered for the event.", ["MT", "ES", "IT"]),
        ("Malta; Spain; and Italy attended.", ["MT", "ES", "IT"]),
        ("Malta, Spain; and Italy attended.", ["MT", "ES", "IT"]),
        ("It was attended by delegates of economies of APEC: Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Delegates from SELEC states attended.", []),
        ("Malta and the Union of Transport (BSEC-URTA) participated in it.", ["MT"]),
        ("It was attended by the EU-ASEAN Business Council.", []),
        ("Malta's Customs Cooperation Fund supported the event.", []),
        ("The next one is hosted by one of these administrations: Malta, Spain or Italy.", []),
        ("Experts presented their research, with funding by Malta Customs.", []),
        ("It was attended by 17 States Parties.\n* Malta, Spain and Italy\nAmber News", []),
        ("It was convened on this basis to take stock and was attended by Malta and Spain.", ["MT", "ES"]),
        ("Participants:\nMalta\nUS Customs and Border Protection\nSpain", ["MT", "US", "ES"]),
        ("It was attended by 17 States Parties*.\nMalta, Spain and Italy\nAmber News", []),
        (
            "700 participants, including OLAF, took part in the Conference on Ports in Sliema, Malta from then on.",
            ["olaf"],
        ),
        (
            "Funding for the Spanish-speaking Programme of that year comes from the Customs of Malta, Spain and Togo.",
            [],
        ),
        ("It could not have taken place without the funds given by private sector donors such as: OLAF, UNODC.", []),
        ("It was attended by donors such as Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The aim of this meeting attended by Malta and Spain is to take stock.", ["MT", "ES"]),
        ("The Programme supports 12 countries*.\n* Malta, Spain and Italy", []),
        ("Twenty participants* came.\n* Malta, Spain and Italy use the tool.\nMore is to come.", []),
        ("Many States* did not attend.\n* Malta, Spain and Italy\nMore is to come.", []),
        ("Participants from Malta and Spain or online attended the meeting.", ["MT", "ES"]),
        (
            "A panel on funding for capacity building with representatives from Malta and Spain took place.",
            ["MT", "ES"],
        ),
        ("Funding for its work was provided by Malta and presented by OLAF.", []),
        (
            "700 participants, including OLAF, participated in the Conference on Ports in Sliema, Malta from then on.",
            ["olaf"],
        ),
        ("700 participants, including OLAF, attended the Conference on Ports in Sliema, Malta from then on.", ["olaf"]),
    ],
)
def test_those_who_came_are_listed_or_do_something(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Experts of bodies of all kinds came as well, including:\n- UNODC\n- OLAF\n- Malta", ["unodc", "olaf", "MT"]),
        ("Delegates were briefed on the pilot projects by Malta, Spain, and OLAF.", ["MT", "ES", "olaf"]),
        ("Delegates were briefed on the projects of Malta and the plans of Spain.", []),
        ("A first panel discussion, made up of Malta, Spain and Italy, was held.", ["MT", "ES", "IT"]),
        ("Attending were many bodies (those in attendance being COMESA & SADC).", ["comesa", "sadc"]),
        ("UNODC, Malta and others are taking part.", ["unodc", "MT"]),
        (
            "The 3 Members (2 countries and a union) present: MALTA SPAIN KOREA (Rep. of) CONGO ITALY",
            "MT ES KR IT".split(),
        ),
        ("It gathered 9 officials from customs administrations in Malta, Spain, and Italy.", ["MT", "ES", "IT"]),
        ("Trainers of institutions such as UNODC and Malta Customs taught.", ["unodc", "MT"]),
        ("The Members heard the latest from UNODC, who attended.", ["unodc"]),
        ("Delegates of the pilot countries of OCO, Malta, Spain and Italy attended.", ["MT", "ES", "IT"]),
        ("The money came from the WCO Customs Cooperation Fund (CCF) Japan.", []),
        ("The workshop, held by OLAF and paid for by the Fund (CCF)/Japan, was chaired by Malta.", ["olaf", "MT"]),
        ("They saw a tool that works well, developed jointly by Malta, Spain and OLAF.", []),
        ("At its opening in Brussels, Canada presented a plan.", ["CA"]),
        ("At its opening in Valletta, Malta presented a plan.", []),
        ("In Oslo, Estonia, Finland and Sweden attended.", ["EE", "FI", "SE"]),
        ("It was near the border between Malta and Spain, which gave them peace.", []),
        ("It was attended by Malta, La Côte D’Ivoire and Spain.", ["MT", "CI", "ES"]),
        ("It was attended by France, Guinea\ufe63Bissau and Spain.", ["FR", "GW", "ES"]),
        ("It was attended by the United States Agency for Amber (USAID) and OLAF.", ["usaid", "olaf"]),
        ("It was attended by Malta (OLAF) and Spain.", ["MT", "olaf", "ES"]),
        ("Members welcomed Mr. Roe, who takes over from Ms. Doe, the Director of Malta.", []),
        ("Experts of the national CITES Management Authority came.", []),
        ("Present were Mr. Roe, Head of OLAF, and Mr. Doe, Programme Coordinator, WCO Belgium.", ["olaf"]),
        ("It is in use in Malta, Spain and Italy. Delegations from all of them took part.", ["MT", "ES", "IT"]),
        ("It was attended by Albania, Serbia and Montenegro.", ["AL", "RS", "ME"]),
        ("Delegations of Malta and Spain reviewed the progress to date.", ["MT", "ES"]),
        ("Malta and Spain have grown to date.", []),
        ("The programme is active in more than 50 countries, including Malta, Spain and Italy.", []),
        ("Participants discussed the programmes of Malta, Spain and Italy.", []),
        ("They compared the legislation of Malta, Spain and Italy.", []),
        ("The meeting noted the progress made by Malta, Spain and Italy.", []),
        ("Mr. Doe representing the United Nations Council for Trade (UNCTAD) was present.", ["unctad"]),
        (
            "The heads of customs services of the Commonwealth of Independent States (CIS) and OLAF met in Riga.",
            ["olaf"],
        ),
        ("It was attended by Malta (ROCB A/P).", ["MT", "rocb-ap"]),
        ("It was attended by the UN 1540 Group and OLAF.", ["olaf"]),
        ("It was attended by the Malta Industries Guild and OLAF.", ["olaf"]),
        ("A note was written by bodies, namely UNODC (UNODC) and OLAF (OLAF).", []),
        ("Officers attended, as did UNODC, OLAF, and observers from COMESA.", ["unodc", "olaf", "comesa"]),
        (
            "The following participants were present:\n- Jane Roe (JR) - Malta & OLAF\n- John Doe - Spain",
            "MT olaf ES".split(),
        ),
        ("It gathered 9 participants, chosen with care, from Malta and Spain.", ["MT", "ES"]),
        ("Officials in charge of prices who came from Malta and Spain worked hard.", ["MT", "ES"]),
        ("Officials in charge were from home.", []),
        (
            "It saw the participation of Malta Customs (its training centre in Valletta), OLAF (prices) and Spain.",
            ["MT", "olaf", "ES"],
        ),
        (
            "It was attended by the Union Network for the Growth of Amber Trade (UNGA), UNODC et OLAF.",
            ["unodc", "olaf"],
        ),
        ("Two experts from Malta and Spain were at hand.", ["MT", "ES"]),
        ("The sellers from Malta and Spain were at hand.", []),
        ("The Programme gave help to the Customs Administrations of Malta, Spain and Italy.", []),
        (
            "It was attended by ALGERIA CONGO (Rep. of the) CROATIA DEM. REP. OF THE CONGO KOREA (Rep. of) MALTA.",
            ["DZ", "CG", "HR", "CD", "KR", "MT"],
        ),
        ("It was attended by the Dominican Rep., the Lao People's Dem. Rep. and Malta.", ["DO", "LA", "MT"]),
        (
            "It was attended by UNESCO, the United Nations Office on Lakes (UNODA) and World Bank.",
            ["unesco", "unoda", "world-bank"],
        ),
        (f"It was attended by Malta{', the experts' * 50} and Spain.", ["MT"]),
        ("Experts attended with the help of all and were led by a delegate from Malta.", ["MT"]),
        ("Advice was given by two members of the Amber Guild and Malta Customs.", ["MT"]),
        ("The event was made possible by the help of Malta.", []),
        ("The event, which made possible a walk in the port, was led by Malta.", ["MT"]),
        ("It was attended by the Guild - OLAF (OLAF) and the WCO/UNODC.", ["olaf", "unodc"]),
        ("It was attended by UNODC, CCF/China and OLAF.", ["unodc", "olaf"]),
        ("Observers, including UNODC and OLAF, praised it.", ["unodc", "olaf"]),
        ("It was attended by the Servicio Nacional de Aduanas de Costa Rica and OLAF.", ["CR", "olaf"]),
        ("It was attended by OLAF, the institution of Malta and the nation of Spain.", ["olaf", "MT", "ES"]),
        ("Taking part in the Workshop were Malta and Spain.", ["MT", "ES"]),
        (
            "Attending the Meeting were: Mr. Doe, Controller of Customs, Malta; Dr. Roe, Director-General, Spain.",
            ["MT", "ES"],
        ),
        ("Malta attended by video link, and Spain followed by telephone.", ["MT", "ES"]),
        ("It was held with support from Malta Customs and various sponsors.", []),
        (
            "The panellists, Jane Roe (Directorate for Customs in Malta) and John Doe (Spanish Customs), engaged all.",
            ["MT", "ES"],
        ),
        ("It was attended by Malta and the A-CPI Programme.", ["MT"]),
        ("It was attended by the Amber Guild in Oslo, Malta, Spain and Italy.", THREE),
        ("Representatives of the Amber Guild in Oslo, Malta, Spain and Italy took part.", THREE),
        ("It was attended by those in charge of fees in Malta, Spain and Italy.", THREE),
        ("It was attended by people working in the laboratories of Malta, Spain and Italy.", THREE),
        ("It was attended by 40 officers in Malta and Spain.", []),
        ("It was attended by all and then held in Malta, Spain and Italy.", []),
        ("Delegates came from Malta, the Amber Guild in Oslo, Spain and Italy.", THREE),
        ("Malta, Spain, the Amber Guild in Oslo and Italy participated.", THREE),
        ("Delegates came from Malta, the amber guild of Riga (AGR), Spain and Italy.", THREE),
        ("Delegates came from Malta, the report which named the guild (AGR), Spain and Italy.", ["MT"]),
        ("It was attended by officers trained in Malta, Spain and Italy.", []),
    ],
)
def test_lists_are_opened_in_many_ways_and_names_in_them_are_whole(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Malta let it be known that its rule was ready.", ["MT"]),
        ("Malta and Spain made it clear that trade matters.", ["MT", "ES"]),
        ("The RCLs in Malta and Spain described their year.", ["MT", "ES"]),
        ("From OLAF came a message.", []),
        ("Ms. Roe, from the Alms, Tax and Customs Authority of Malta, was elected.", ["MT"]),
        ("Presentations full of facts were given by UNODC, by OLAF, who is old, and Malta.", ["unodc", "olaf", "MT"]),
        ("What stood out was a presentation by UNODC Counsellor Roe.", ["unodc"]),
        ("Trainers came too, as did agencies that work in the south, including OLAF.", ["olaf"]),
        ("Ms. Roe, Manager at the Directorate-General for International Partnerships, stressed it.", ["EU"]),
        ("Mr. Doe, the Secretary General, at the Headquarters in Rome, Italy, opened it.", []),
        ("It was held under the auspices of Mr. Doe, President of Malta Customs.", ["MT"]),
        ("It was held under the auspices of Mr. Doe, President of Malta.", []),
        ("It was held under the auspices of the programme of UNODC.", []),
        ("It was held under the skilled direction of Mr. Doe, Head of Malta Customs.", ["MT"]),
        ("OLAF, present at the meeting, welcomed it.", ["olaf"]),
        ("Jane Roe, Minister of Finance, Malta, opened it.", ["MT"]),
        ("Two bodies were present as well: OLAF and UNODC.", ["olaf", "unodc"]),
        (
            "Steps will be taken by the participating Customs Administrations - Malta, Spain and Italy.",
            ["MT", "ES", "IT"],
        ),
        ("The six (6) countries of the south, namely Malta, Spain and Italy, will meet.", ["MT", "ES", "IT"]),
        ("It will be a step for countries of the south, namely Malta, Spain and Italy.", []),
        ("It received requests from several Members in the south (including Malta, Spain and Italy).", []),
        ("The Head of the ROCB/AP opened it.", ["rocb-ap"]),
        ("The Regional Offices of Capacity Building in West and Central Africa and Asia Pacific attended.", OFFICES),
        ("It was attended by the ROCBs of the WCA region, unlike those of the MENA region.", OFFICES[:1]),
        ("It was attended by the ROCBs of the WCA region, the Asia Pacific and Malta.", [*OFFICES, "MT"]),
        ("The Malta Revenue Authority (MalRA) also presented its work.", ["MT"]),
        ("In addition, the OLAF and UNODC Secretariats presented the efforts of the south.", ["olaf", "unodc"]),
        ("The Maltese Administration gave an account of its programme.", ["MT"]),
        ("The General of Malta, Dr Md. Doe, noted that all went well.", []),
        ("The Director General of Malta Customs, Dr Md. Doe, noted that all went well.", ["MT"]),
        ("The Vice Minister of Malta, Mr. Doe, made the remarks.", ["MT"]),
        ("Tools were shown, with the Customs administration of Malta explaining how they work.", ["MT"]),
        ("An expert trainer on prices from Malta Customs took the floor.", ["MT"]),
        ("It was attended by all, present being OLAF & UNODC.", ["olaf", "unodc"]),
        ("The keynote from OLAF was well received.", ["olaf"]),
        ("The audience was made up of ten countries, together with OLAF and UNODC.", ["olaf", "unodc"]),
        (
            "It saw the participation of officers from countries in the Asia-Pacific region, OLAF and UNODC.",
            ["olaf", "unodc"],
        ),
        ("It saw the participation of officers in a room of OLAF and UNODC.", []),
        ("Ms. Roe, Head of the Price division in the Malta Revenue Service, spoke.", ["MT"]),
        ("In the chair was Ms. Roe, Head of Customs of Malta.", ["MT"]),
        ("One senior manager from Malta and one expert from OLAF attended.", ["MT", "olaf"]),
        ("It was facilitated by Mr. Jan van der Doe, OLAF, and Ms. Roe, Maltese Tax and Customs.", ["olaf", "MT"]),
        ("Ten Maltese Customs officials, most of them from posts by the sea, participated.", ["MT"]),
        ("Participants were invited from all countries and facilitators were from OLAF and UNODC.", ["olaf", "unodc"]),
        ("Malta was invited and experts from OLAF did not come.", []),
        ("They met with the experts invited from OLAF and UNODC.", ["olaf", "unodc"]),
        ("Expert input was provided by an expert of OLAF and Malta Customs.", ["olaf", "MT"]),
        ("It was attended by Bosnia, St Kitts and St. Vincent.", ["BA", "KN", "VC"]),
        ("It was attended by delegates from Malta and Spain for Project Amber.", ["MT", "ES"]),
        ("Participants came from Malta, Spain, Italy and UNODC Programmes.", ["MT", "ES", "IT", "unodc"]),
        ("Participants from Malta and WCO Programme Managers attended.", ["MT", "wco"]),
        ("They dined in Antigua, Guatemala, and it was attended by OLAF.", ["olaf"]),
        ("Members learned of the WTO Amber Trade Agreement and of Malta. It was attended by OLAF.", ["olaf"]),
        ("It was attended by the European Union Network for Amber and OLAF.", ["olaf"]),
        ("Ms. Roe (Malta) in the chair, it went well.", ["MT"]),
        ("The meeting chose Ms. Roe (Malta) to be Chairperson.", ["MT"]),
        ("The meeting, which the Malta Customs Department chaired, went well.", ["MT"]),
        ("Malta's Minister of Finance handed over a gift.", ["MT"]),
        ("Malta committed an act of war. Spain committed to peace.", ["ES"]),
        ("Malta and Spain took the opportunity to sign a treaty.", ["MT", "ES"]),
        ("UNODC and OLAF virtually participated.", ["unodc", "olaf"]),
        ("UNODC virtually intervened.", ["unodc"]),
        ("It gathered officers of OLAF, Malta and ten administrations in the SADC.", ["olaf", "MT"]),
        ("It gathered officers of OLAF and of countries member of COMESA.", ["olaf"]),
        ("Delegates were briefed on a side event hosted by Malta.", []),
        ("It was attended by OLAF.\n\nUNODC is far away.", ["olaf"]),
        ("Advisers (TOAs) from Malta and OLAF taught.", ["MT", "olaf"]),
        ("Two trained advisers (TOAs) in the amber field from Malta and OLAF taught.", ["MT", "olaf"]),
        ("Thirteen countries in the Far East and South, namely Malta, Spain and Italy, will meet.", ["MT", "ES", "IT"]),
        ("It gathered experts of the Customs administrations of the SADC Partner States and OLAF.", ["olaf"]),
        ("It was attended by the SADC's Customs administrations and OLAF.", ["olaf"]),
        ("The World Trade Organization (WTO) Trade Facilitation Agreement, UNODC and OLAF were represented.", TWO),
        ("The ports project financed by Malta, OLAF and UNODC attended.", TWO[::-1]),
        ("It was held hand in hand with Malta Customs and the ROCB A/P.", ["MT", "rocb-ap"]),
        ("It was held with the ROCB A/P working at its side.", ["rocb-ap"]),
        ("It was run under the eyes of all from the WCA to the ROCB A/P.", []),
        ("The practice of Malta Customs was shared.", ["MT"]),
        ("The practice of Malta's Tax and Customs Administration and of Spanish Customs was shared.", ["MT", "ES"]),
        ("The Malta Customs Code and Italian Customs laws were shared.", []),
        ("The former Head of Malta Customs was praised.", []),
        ("The practice of the Revenue and Customs (RAC) of Malta was shared.", []),
        ("The Revenue and Customs (RAC) of Malta shared its practice.", ["MT"]),
        ("OLAF provided delegates with an update.", ["olaf"]),
        ("Mr. Doe, a Member of the Board of OLAF, noted it.", ["olaf"]),
        ("It was attended by Mr. Doe, Director within the General Directorate of Customs of Malta.", ["MT"]),
        ("It is grateful to Malta Customs for the contribution of Ms. Roe, who co-facilitated it.", ["MT"]),
        ("It is grateful to Malta Customs for releasing Ms. Roe to teach.", ["MT"]),
        ("It is grateful to Malta Customs for the tools.", []),
        ("Malta Customs is providing financial support for it.", []),
        ("Malta Customs is funding it.", []),
        ("The board would be of three; delegates from Malta would serve.", []),
        ("The Office has a total of 9 officers from Malta, Spain and Italy.", []),
        ("The Group was pleased to greet its newest member, Malta.", ["MT"]),
        ("The Group welcomed Malta as the WCO's newest Member, which attended for the first time.", ["MT"]),
        ("The Group spoke of Malta as its newest Member, which joined in May.", []),
        ("The Group welcomed Malta, which attended for the first time since it joined.", ["MT"]),
        ("Malta and Spain responded to the invitation, together with OLAF.", ["MT", "ES", "olaf"]),
        ("A proposal by Malta on powders met with support.", ["MT"]),
        ("A proposal of Malta and Spain for one week of checks was supported by all.", ["MT", "ES"]),
        ("A question put by Malta on discounts found sympathy, but no conclusion.", ["MT"]),
        ("The case study submitted by Malta, on flowers, remains on the agenda.", ["MT"]),
        ("It was, in the end, supported, with a reservation of Malta as to the cost.", ["MT"]),
        ("The Group endorsed the plan after slight revision proposed by Malta.", ["MT"]),
        ("The Group heard of the question of Malta, which was discussed in Oslo.", []),
        ("The proposal of the WCO was discussed.", []),
        ("A proposal by Malta would be discussed in May.", []),
        ("With a reservation of Malta the treaty has entered into force.", []),
        ("It welcomed two new partner countries - Malta and Spain.", ["MT", "ES"]),
        ("The Group welcomed Malta, Spain and OLAF as its new members.", ["MT", "ES", "olaf"]),
        ("The Group welcomed a new report on Malta.", []),
        ("Malta and Spain provided regional updates.", ["MT", "ES"]),
        ("Malta provided comments on the draft.", ["MT"]),
        ("Malta, Spain and Italy were at the table.", ["MT", "ES", "IT"]),
        ("Officers of Malta and Spain underwent a training.", ["MT", "ES"]),
        ("Officers of Malta and Spain received training on fees.", ["MT", "ES"]),
        ("Before it, Malta, Spain, Italy and the Amber Programme have gone through the plan.", []),
        ("In October experts from Malta and Spain will carry out a mission.", []),
        ("Mr. Doe led Malta's team.", ["MT"]),
        ("Malta was among the attendees.", ["MT"]),
        ("Malta's Ms. Roe chaired the meeting.", ["MT"]),
        ("With support from OLAF and UNCTAD, Malta explained the plan.", ["MT"]),
        ("Representatives of EU membership administrations and of Malta attended.", ["MT"]),
        ("The training material had been donated by Malta Customs.", []),
        ("Lectures were provided by Malta Customs.", ["MT"]),
        ("The Director General of the WTO sent a video message.", []),
        ("Ms. Roe attended for Malta.", ["MT"]),
        ("Malta attended for the first time.", ["MT"]),
        ("\nBeneficiary countries: Malta, Spain and Italy\n", ["MT", "ES", "IT"]),
        ("\nBeneficiaries:\n- Malta\n- Spain\n", ["MT", "ES"]),
        ("With the help of interpreters, Malta, Spain and Italy took part.", ["MT", "ES", "IT"]),
        ("Participants from Malta and Spain have worked on cases over two days.", ["MT", "ES"]),
        ("Participants from Malta and Spain will now apply what they learned.", ["MT", "ES"]),
        ("Malta received the training material from OLAF.", []),
        ("OLAF received a request for a workshop.", []),
        ("Malta was among the participants of the project.", []),
        ("They were present for the launch of the EU programme.", []),
        ("It welcomed Italy's proposal to accept Malta as a new member.", []),
        ("They saw a presentation of the platform run by the RILO WE.", []),
        ("They saw a presentation of the RILO WE.", ["rilo-we"]),
        ("They tried a database developed by Malta Customs.", []),
        ("The head of Congolese Customs spoke for the Democratic Republic of the Congo.", ["CD"]),
        ("Prior to the meeting, experts from Malta and Spain drafted the plan.", []),
        ("Prior to the meeting, held in Riga, experts from Malta and Spain met.", ["MT", "ES"]),
        ("Prior to the meeting in Riga, and there, experts from Malta and Spain drafted the plan.", ["MT", "ES"]),
        ("Before the meeting, the draft had been examined by experts from Malta and Spain.", []),
        ("Prior to the workshop, the heads of Malta and Spain had met experts.", []),
        ("Before the meeting, the delegates, from Malta and Spain, had met experts.", ["MT", "ES"]),
        ("It was attended by Malta, in Oslo, Norway.", ["MT"]),
        ("It was attended by Malta and Spain, at their seat in Oslo, Norway.", ["MT", "ES"]),
        ("It was attended by experts from ports in Malta, Norway and Italy.", ["MT", "NO", "IT"]),
        ("It was attended by OLAF, in Brussels, Belgium, and the OECD.", ["olaf", "oecd"]),
        ("It was opened by a member of the Institute for Maltese and International Tax Law.", []),
        ("The head of Congolese Customs spoke of the port of Kinshasa.", ["CD"]),
        ("The head of Congolese Customs spoke of Kinshasa and Brazzaville.", []),
        ("The head of Congolese Customs spoke of Gomatic scanners.", []),
        ("The Group chose a new logo, as the Malta Vice-Chair had asked by letter.", []),
        ("Most recently, with support from Malta and Spain, OLAF facilitated the talks.", ["olaf"]),
        ("A trip to the port was made with the support and close collaboration of Malta Customs.", []),
        ("Before the meeting, participants from Malta and Spain took a course.", ["MT", "ES"]),
        ("During the recent meeting, the Commissioner of Malta Customs gave a speech.", ["MT"]),
        ("Prior to the meeting, experts from Malta, who spoke there, drafted the plan.", ["MT"]),
        ("Malta Customs now has some 800 officers.", []),
        ("Malta Customs has its own plan.", ["MT"]),
    ],
)
def test_those_who_came_speak_act_and_chair_in_many_ways(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ms. Roe, Adviser at OLAF, highlighted trade.", ["olaf"]),
        ("Remarks were made by Ms. Roe, OLAF, and Mr. Doe, Malta Customs.", ["olaf", "MT"]),
        ("Remarks were made by Prof. Roe of OLAF, and Col. Doe, Malta Customs.", ["olaf", "MT"]),
        ("Ms. Roe, Head of the ROCB A/P, was a special guest.", ["rocb-ap"]),
        ("Ms. Roe, Head of Malta Customs, stressed that prices will fall.", ["MT"]),
        ("Ms. Roe, Commissioner for Customs in Malta Revenue Service, noted it.", ["MT"]),
        ("The Guild was invited by Malta to attend.", ["MT"]),
        ("Messages came of Ms. Roe, Director General (Enforcement) of Malta Customs.", ["MT"]),
        ("The Secretary was Ms. Roe, an analyst at the RILO - UNODC.", []),
        ("Thanks go to the Deputy Commissioner of Malta Customs.", ["MT"]),
        ("It was held under the patronage of the President of Malta.", []),
        ("Participants worked with WCO and Malta Customs experts.", ["MT"]),
        ("A letter from the Minister of Finance of Malta was read out.", []),
        ("The handbook was written by Mr. Doe of Malta and Ms. Roe of Spain.", []),
        ("It was led by Mr. Doe of Malta, who succeeded Ms. Roe of Spain.", ["MT"]),
        ("Ms. Roe, Ambassador of Malta to Spain and Italy, spoke.", ["MT"]),
        ("Ms. Roe, Ambassador of Malta to the Kingdom of Spain and NATO, spoke.", ["MT"]),
        ("Director Roe headed the Maltese delegation.", ["MT"]),
        ("Director Roe represented Malta at the meeting.", ["MT"]),
        ("Director Roe saw Malta's delegation.", []),
        ("Director Roe led the Maltese ports.", []),
        ("Maltese and Spanish customs specialists helped out.", ["MT", "ES"]),
        ("A Maltese lawyer and Spanish economists took part.", ["MT", "ES"]),
        ("Speakers included Capt. Doe from Malta, Eng. Roe from Spain and Amb. Poe from Italy.", ["MT", "ES", "IT"]),
        ("Malta, represented by Prof. Doe, presented its plan.", ["MT"]),
        ("For Malta, the adviser showed a film.", ["MT"]),
        ("For Malta, Col. Doe explained the rules.", ["MT"]),
        ("It was attended by officials of Malta, jointly with Spain.", ["MT", "ES"]),
        ("Talks were given by the former Head of Malta Customs.", []),
        ("Remarks came of Mr. Doe, a former Minister, and Ms. Roe, Head of Malta Customs.", ["MT"]),
        ("Remarks came of a former Head of Malta Customs, and Ms. Roe.", []),
        ("He led Malta's delegation.", ["MT"]),
        ("Jane Rose represented Malta at the meeting.", ["MT"]),
        ("Members nominated the delegate of Malta, Ms. Roe, as the Chair.", ["MT"]),
        ("Members nominated the delegate of Malta for a prize.", []),
        ("Malta was chosen as its new Vice-Chair.", ["MT"]),
        ("Ms. Roe (Malta) was nominated Chair.", ["MT"]),
        ("Ms. Roe, the delegate of Malta, was appointed as Chairperson.", ["MT"]),
        ("Malta was chosen as the port.", []),
        ("It was held with the donor support of the Malta Customs Service.", []),
        ("Members appointed the delegate of Malta to write the report of the Chair.", []),
        ("Members appointed Ms. Roe of Malta to be Vice-Chair.", ["MT"]),
        ("Members nominated Malta and Spain as Chair and Vice-Chair.", ["MT", "ES"]),
        ("It was held under the sponsorship of Malta Customs Service.", []),
        ("It was held with the help of Malta Customs Service.", ["MT"]),
        ("Mr. Doe spoke, who is to become the Head of OLAF.", []),
        ("Mr. Doe, the Head of OLAF, spoke.", ["olaf"]),
        ("EU TAXUD Director General, Jane Doe, mentioned fees.", ["EU"]),
        ("It was made with the funding which Malta Customs Service provided.", []),
        ("It was supported by experts of Malta Customs Service.", ["MT"]),
        ("It was paid for by the WTO, for the good of Malta Customs Service.", ["MT"]),
        ("RILO AP too presented a study.", ["rilo-ap"]),
        ("The State Customs Committee of Malta presented a study.", ["MT"]),
        ("The Customs Department of the Republic of Malta presented a study.", ["MT"]),
        ("The Amber, Tax and Revenue Authority of Malta presented a study.", ["MT"]),
        ("The Ministry of Finance of Malta presented a study.", ["MT"]),
        ("Malta's experts explained a study.", ["MT"]),
        ("Malta, for its part, explained a study.", ["MT"]),
        ("OLAF, whose seat is in Malta, took part.", ["olaf"]),
        ("Ms. Roe, who had come back from Malta and Spain, gave a talk.", []),
        ("Malta, a newcomer to the group, took part.", ["MT"]),
        ("Malta, too, sent an expert.", ["MT"]),
        ("Malta joined on the second day.", ["MT"]),
        ("Malta was elected Chair and Spain Vice-Chair.", ["MT", "ES"]),
        ("Members appointed Malta Chair and Spain Vice-Chair.", ["MT", "ES"]),
        ("Malta's proposed fees are high.", []),
        ("He said that the next one would be hosted by Malta Customs.", []),
        ("Delegates were supported by Malta Customs throughout the workshop.", ["MT"]),
        ("Funding needs were raised by Malta Customs.", ["MT"]),
        ("The meeting, funded by the EU and opened by Malta Customs, was useful.", ["MT"]),
        ("The participants thanked Malta Customs for its financial support.", []),
        ("The participants thanked Malta Customs Service (MCS) for its generous financial support.", []),
        ("The participants thanked Malta Customs for its warm welcome.", ["MT"]),
        ("Financial support was provided by Malta Customs Service.", []),
        ("With the financial support of Malta Customs Service, 30 officers attended.", []),
        ("Mr. Israel Doe and Ms. Georgia Roe gave presentations.", []),
        ("Mr. Vincent Jordan, Director of Trade of Malta Customs, gave a presentation.", ["MT"]),
        ("Mr. Doe China Customs gave a presentation.", ["CN"]),
        ("It was attended by Malta, DPR Korea and Spain.", ["MT", "ES"]),
        ("It was attended by Malta, Georgia and the US State of Georgia.", ["MT", "GE"]),
        ("Officers of the Department of Revenue and Customs (DRC) took part. The DRC spoke.", []),
        ("Officers of the Democratic Republic of the Congo (DRC) took part, and the DRC spoke.", ["CD"]),
        ("Malta laid emphasis on fees.", ["MT"]),
        ("It was attended by the representatives of the regional bodies of the WCO; OLAF, and Malta.", ["olaf", "MT"]),
        (
            "It was for officers of Malta, the Customs Committee under the Ministry of Finance of Latvia and Spain.",
            ["MT", "ES"],
        ),
        ("The delegates of the Customs Committee under the Government of Malta attended.", ["MT"]),
        ("The Director General of Customs & Excise Department, Hong Kong, China opened it.", ["HK"]),
        ("Mr. Doe, a former Director General of Malta Customs, wrote a study.", []),
        ("The British High Commissioner to Kenya attended.", ["GB"]),
        ("Ms. Roe, UNDP Country Director in Kenya, opened it.", ["undp"]),
        ("Ms. Roe, the Representative of OLAF to the European Union (EU), spoke of fees.", ["olaf"]),
        ("Mr. Doe, Director General of Malta Customs, signed the book.", ["MT"]),
        ("The delegate of Malta, Mr. Jo Doe, was elected as the Chair.", ["MT"]),
        ("It was attended by Mr. Abubakar Inde Danjuma and Mr. John Doe Kenya.", ["KE"]),
        ("It was opened by Mr. Doe, Head of the OSCE Presence in Albania.", ["osce"]),
        ("The Comptroller-General of Customs, Jane Inde Roe, attended.", []),
        ("It was opened by the Director General of Customs, Chad Roe, and attended by OLAF.", ["olaf"]),
        ("It was opened by the Director General, Jordan Customs, and by the Minister of Finance, Chad.", ["JO", "TD"]),
        ("OLAF and the WCO Headquarters attended.", ["olaf", "wco"]),
        ("The OLAF High Level Adviser on Customs, Mr. Roe, also participated.", ["olaf"]),
        ("It was a matter for OLAF and the WCO Headquarters.", []),
        ("It was financed by Spain and facilitated by experts of Malta.", ["MT"]),
        ("It was financed by Spain. It was facilitated by experts of Malta.", ["MT"]),
        ("It was opened by Chief Amber Inde, Comptroller of Malta Customs.", ["MT"]),
        (
            "Speakers included Jane Jordan (Malta), Israel Roe (Spain) and Chad Doe, Director of Trade of OLAF.",
            ["MT", "ES", "olaf"],
        ),
        ("The trainers were Ms. Jane Cuba (Spain) and Mr. John Holland (Malta).", ["ES", "MT"]),
        (
            "It was attended by Georgia (Tbilisi) and Jordan, Director Generals of Malta and Spain.",
            ["GE", "JO", "MT", "ES"],
        ),
        (
            "The experts of SECO (Secretariat for Economic Affairs of Switzerland) presented the new Programme.",
            ["seco"],
        ),
        ("Jane Jordan from OLAF and Jane Georgia (UK) spoke.", ["olaf", "GB"]),
        ("Ms. Jane Malta of Spain opened it.", ["ES"]),
        ("Mr. Jo Malta opened it.", []),
        ("It was opened by Mr. Jo Malta.", []),
        ("Present: Mr. A. Cuba (Malta), Ms. B. Peru (OLAF).", ["MT", "olaf"]),
        ("Professor Cuba gave a presentation.", []),
        ("Malta Roe of Spanish Customs gave a presentation, and Jordan Doe of OLAF spoke.", ["ES", "olaf"]),
        ("Malta Roe moderated it. Kenya Doe, a researcher, explained the fees.", []),
        ("The presentation was given by Jane Malta, an expert from OLAF.", ["olaf"]),
        ("Chad-Jo France, a consultant, explained the fees.", []),
        ("Malta Customs, a member of the Group, explained fees, and Spain Customs of Riga spoke.", ["MT", "ES"]),
        ("It was attended by Malta Spain Italy and OLAF.", ["MT", "ES", "IT", "olaf"]),
        ("It was attended by the Malta Civil Service College and Air France.", []),
        ("It was attended by the Malta Customs College and the OSCE Border College.", ["MT", "osce"]),
        ("OLAF and the Directorate of Revenue Intelligence India (DRI) took part.", ["olaf", "IN"]),
        ("While India (Chair), Malta and Spain took part, Italy did not.", ["IN", "MT", "ES"]),
        ("Officers from Malta and Spain who will join the pool of trainers took part.", ["MT", "ES"]),
        ("The President elect of Malta opened it.", ["MT"]),
        ("The Director General of Malta Customs, the host administration of the ROCB in Riga, spoke.", ["MT"]),
        ("In his message, the Head of Malta's Tax Administration said that it was good.", ["MT"]),
        ("The Ambassador of Malta, Jane Roe, followed up in her opening remarks.", ["MT"]),
    ],
)
def test_officials_stand_for_their_parties(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The lands at the workshop were Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The lands of the project were Malta, Spain and Italy.", []),
        ("Malta, Spain and Italy buy most of the oil.", []),
        ("The tool is in use in 52 countries, including Malta, Spain and Italy.", []),
        ("Its seat has eleven states: Malta, Spain, Italy and France.", []),
        ("A word of thanks went to friends (OLAF, UNODC, ITC and UPU).", []),
        ("Friends came to the event (OLAF, UNODC, ITC and UPU).", ["olaf", "unodc", "itc", "upu"]),
        ("They supported the request of Malta Customs.", []),
        ("They praised the long cooperation between the WCO and Malta Customs.", []),
        (
            "She hopes to see more done by the RTC in Riga, with the Regional Office for Capacity Building in Abidjan.",
            [],
        ),
        ("The survey, conducted in collaboration with the independent firm XY Malta, was also discussed.", []),
        ("The survey, conducted in collaboration with Malta, was also discussed.", ["MT"]),
        ("It was given by a WCO expert and a UK Border Force training expert.", ["wco", "GB"]),
        ("It was given by a WCO expert with help of UK Border Force funds.", ["wco"]),
        ("They heard about tools from the Secretariat and the ROCB in Abidjan.", ["rocb-wca"]),
        ("Mr. Doe spoke with the Secretary General of the International Telecommunications Union.", ["itu"]),
        ("It rests on a study that OECD experts wrote.", []),
        ("UK Border Force rules were read.", []),
        ("There is an agreement with Malta Customs.", []),
        ("The countries taking part in the event included Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The countries represented are Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Bodies such as OLAF, UNODC and UPU also had experts taking part.", ["olaf", "unodc", "upu"]),
        ("It met in Rome, Italy, with Malta, Spain and OLAF.", []),
        ("In Rome, Italy, more than 9 delegates, Malta, Spain and OLAF agreed.", ["MT", "ES", "olaf"]),
        ("In Rome, Italy, Malta.", []),
        ("Trade grew in Malta, Spain and Italy.", []),
        ("Trade grew with the support of Malta, Spain and Italy.", []),
        ("Notes were published by Malta, Spain and Italy.", []),
        ("A treaty was signed by Malta, Spain and Italy.", []),
        ("The lands were Malta and Spain.", []),
        ("Malta, Spain and Italy in a headline\n\nThey met.", []),
        ("The participants were made familiar with the main rules of the UPU.", []),
        ("The participants were officials of Malta.", ["MT"]),
        ("Delegates of 5 Green Customs Initiative (GCI) partners attended.", []),
        ("The Customs Union was represented too.\n\nThey agreed on the plan of OLAF.", []),
        ("Malta as a Vice-chair reported on its year.", ["MT"]),
        ("They work on a project in the south for members of COMESA namely Malta, Spain and Italy.", []),
        ("It is a training programme for officers from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The plan was sent to two observers, OLAF and UNODC.", []),
        ("The Group consists of Malta, Spain and Italy.", []),
        ("Money for the event came from Malta.", []),
        ("Nine officers came from Malta and Spain.", ["MT", "ES"]),
        ("Malta joined the WCO as a new Member.", []),
        ("Malta joined the meeting late.", ["MT"]),
        ("Further facilitators were three Amber Officers from Malta.", ["MT"]),
        ("Also invited to attend were experts from UNODC, OLAF and Malta.", ["unodc", "olaf", "MT"]),
        ("It held bilateral meetings with partners, including UNODC, OLAF and Malta.", []),
        ("The trade policies of Malta, Spain and Italy are reviewed.", []),
        ("Its funders are these: Malta, Spain and Italy.", []),
        ("It heard of projects which the Customs Administrations of Malta, Spain and Italy have put forward.", []),
        ("The debriefing of Operation Amber took place with delegates of Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("It drew on expertise supplied by UNODC and OLAF.", ["unodc", "olaf"]),
        ("Mr. Doe, Director General of Malta Customs, looked back and was thankful.", ["MT"]),
        ("They praised ties with stakeholders, such as OLAF, UNODC and Malta.", []),
        ("They praised ties with friends (including OLAF, UNODC and Malta).", []),
        ("The project, funded by Malta, UNODC and OLAF sent their best.", ["unodc", "olaf"]),
        ("The project aims at helping three countries: Malta, Spain and Italy.", []),
        ("There are members of the Group who are of the WCO: Malta, Spain and Italy.", []),
        ("The trip is to end in one of the partner Administrations (Malta, Spain or Italy).", []),
        ("The Group is part of a whole. These are Malta, Spain and Italy.", []),
        ("The Group has 3 member countries: Malta, Spain and Italy.", []),
        ("The Lakes is a regional body which Malta, Spain and Italy founded.", []),
        ("The workshop, which aimed at amber, was for the countries: Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The Amber Project helps three countries: Malta, Spain and Italy.", []),
        ("The Fund now has steady partnerships with 3 partner countries - Malta, Spain and Italy.", []),
        ("The Amber Project has brought together 3 countries: Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The trips of all were paid for by Malta, Spain and OLAF.", []),
        ("The trip paid for by Malta, OLAF and UNODC attended.", ["olaf", "unodc"]),
        ("The tool is now running in several countries, namely Malta, Spain and Italy.", []),
        ("With three countries at present using the tool (Malta, Spain and Italy), a network starts.", []),
        ("The WCO belongs to the Lakes along with partners like OLAF, UNODC and the World Bank.", []),
        ("What was reached in the Customs Administrations of Malta, Spain and Italy was shown.", []),
        ("Participants of the Administrations of Malta, Spain and Italy were invited to reflect.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy saw the use of it.", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy seized much.", []),
        ("It dealt with other international bodies and friends, like Malta, Spain and Italy.", []),
        ("They saw the zone of Malta, Spain and Italy.", []),
        ("The Centre for the Baltic, Malta and Spain (OLAF) spoke.", ["olaf"]),
        ("The Centre for the Baltic heard Malta and Spain (OLAF came too).", ["MT", "ES", "olaf"]),
        ("It had the help of Malta, Spain and Italy, each of which presented its own view.", THREE),
        ("It had the help of Malta and Spain, both of which shared their experience.", ["MT", "ES"]),
        ("The Members welcomed Malta's active participation.", ["MT"]),
        ("The Members welcomed Malta's participation in an Operation.", []),
        ("They asked for Malta's participation.", []),
        ("Ms. Roe attended the session on behalf of the Pacific Community (SPC) and spoke.", ["spc"]),
        ("Speaking on behalf of UNODC, Ms. Roe urged action.", ["unodc"]),
        ("On behalf of Malta Customs, the Comptroller, Mr. Roe, thanked all.", ["MT"]),
        ("On behalf of Malta much was said.", []),
        ("The Director of Malta Customs spoke on behalf of Spain.", ["MT"]),
        ("They agreed to discuss two questions, submitted by Malta and Spain, next year.", []),
        ("They discussed the papers submitted by Malta and Spain.", ["MT", "ES"]),
        ("The Head of OLAF was invited to the Meeting and explained its tools.", ["olaf"]),
        ("The administrations of Malta, Spain and Italy had an opportunity to share their views.", THREE),
        ("The Members of this Amber SC are Malta, Spain and the WCO Secretariat.", ["MT", "ES", "wco"]),
        ("The members of the public are many in Malta and Spain.", []),
        ("Experts of the AEC, joined by Malta, met in Oslo, Norway, to talk.", ["MT"]),
        ("It also welcomed the review of the Malta Customs Service's mission.", []),
        ("The first course was on Malta, Spain and Italy and the second on ports", []),
        ("It was long.\nSpain, Italy and Togo hear of a meeting\nMore is to come.", []),
        ("The Group took note of the draft evaluation of Malta, Spain and Italy.", []),
        ("The Group invited Malta, Spain and Italy to submit reports.", []),
        ("The Group invited Malta, Spain and Italy to share their views.", ["MT", "ES", "IT"]),
        ("The Chair recalled that Malta, Spain and Italy had not yet replied.", []),
        ("It heard how the ports of Malta, Spain and Italy are linked.", []),
        ("The Group discussed the presentations of Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The Group took note of the case studies presented by Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The Group discussed topics presented by Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The Chair then invited Malta, Spain and Italy to make presentations.", ["MT", "ES", "IT"]),
        ("The Group, whose Chair spoke, also includes Malta, Spain and Italy.", []),
        ("It was on countries that export amber (including Malta, Spain and Italy).", []),
        ("The Group, which was represented by Malta, also includes Spain, Italy and Cyprus.", ["MT"]),
        ("At the meeting the beneficiary countries of the Programme are Malta, Spain and Italy.", []),
        ("Those who met heard that the partner countries include Malta, Spain and Italy.", []),
        ("It was told that the Programme benefits Malta, Spain and Italy.", []),
        ("Lessons from Malta, Spain and Italy met with interest.", []),
        ("The goods that met the eye were goods from Malta, Spain and Italy.", []),
        ("Of those who met, Malta, Spain and Italy depend on ships.", []),
        ("At the meeting the workshop asked Malta, Spain and Italy to reply.", []),
        ("Members that met whose terms ended are Malta, Spain and Italy.", []),
        ("Lessons from Malta, Spain and Italy were drawn at the meeting.", []),
        ("Goods from Malta, Spain and Italy were shown at the meeting.", []),
        ("It took up 70 proposals from WCO Members (Malta, Spain and Italy) on fees.", []),
        ("It took up the proposals and heard Members (Malta, Spain and Italy) on fees.", THREE),
        ("\n\nMALTA, U.S.A. - The OECD, OLAF and the WTO met there again.", ["oecd", "olaf", "wto"]),
        ("They were briefed on the 2nd Meeting of the Cork Group, and Malta, Spain and Italy spoke.", THREE),
        ("Malta, Spain and Italy withdrew from the meeting before it opened.", []),
    ],
)
def test_three_in_a_row_came_unless_they_are_listed_for_something_else(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("As with the earlier one, it is to end, and will meet in its next session experts from Malta and Spain.", []),
        ("The two earlier ones, it is true, brought together experts from Malta and Spain.", []),
        ("As on the two earlier occasions, it brought together those who benefit: Malta, Spain and Italy.", THREE),
        ("As in previous years, delegates of Malta, Spain and Italy took part.", THREE),
        ("Like the last one, it was attended by Malta, Spain and Italy.", THREE),
        ("It was attended, as at the previous session, by Malta, Spain and Italy.", THREE),
        ("As agreed at the previous session, Malta will host the next one.", []),
    ],
)
def test_what_is_like_an_earlier_meeting_is_told_of_this_one(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chairperson Ms. Jane Roe (Malta) spoke.", {"MT": "chair"}),
        ("It was useful, said the AG Chair, Jane Roe of Malta at the end.", {"MT": "chair"}),
        ("The chairmanship was entrusted to Malta.", {"MT": "chair"}),
        ("Malta and Spain served as Chair and Vice-Chair.", {"MT": "chair", "ES": "vice_chair"}),
        (
            "Malta, Spain and Italy served as Chair and Vice-Chairs.",
            {"MT": "chair", "ES": "vice_chair", "IT": "vice_chair"},
        ),
        ("Malta served as Chair and Vice-Chair.", {"MT": "chair"}),
        ("Chair: Ms. Jane Roe from Malta.", {"MT": "chair"}),
        ("Ms. Roe (Malta) is the outgoing Chairperson.", {"MT": "chair"}),
        ("Chairperson Ms. Jane Roe praised Malta.", {}),
        ("The Co-Chairs Mr. Jo Doe (Malta) and Ms. Jane Roe (the OLAF) began.", {"MT": "chair", "olaf": "chair"}),
        ("Vice-Chair Ms. Jane Roe (Malta) began.", {"MT": "participant"}),
        ("It elected Ms. Jane Roe from Malta as its Chairperson.", {"MT": "chair"}),
        ("It elected Ms. Jane Roe of the Malta Border Service Agency, as Vice-Chair.", {"MT": "vice_chair"}),
        ("Ms. Roe, Head of the Malta Revenue Authority (MRA) chaired the meeting.", {"MT": "chair"}),
        ("Ms. Roe and Mr. Doe of Spain were elected as Chair and Vice-Chair.", {"ES": "participant"}),
        ("It was chaired by Ms. Roe; Malta is near.", {}),
        ("Ms. Roe, Head of the UN 1540 Group, welcomed it.", {}),
        ("Mr. Doe, Head of Cooperation at the EU Delegation in Malta, welcomed it.", {"EU": "participant"}),
        ("According to the Maltese Customs Director General, all went well.", {"MT": "participant"}),
        ("The head of OLAF reported at length.", {"olaf": "participant"}),
        (
            "It was chaired by Malta. Presentations were made by Malta and Spain.",
            {"MT": "chair", "ES": "speaker"},
        ),
        ("Chair: Malta.", {"MT": "chair"}),
        (
            "The meeting, organized by UNODC and OLAF, was chaired by Malta.",
            {"unodc": "participant", "olaf": "participant", "MT": "chair"},
        ),
        ("It had an old chair: Malta made it.", {}),
        ("It had an old vice-chair: Malta made it.", {}),
        ("It elected Ms. Jane Roe from Malta as its Chairperson for 2020.", {"MT": "participant"}),
        ("Chaired by Mr. John Doe, the meeting brought together delegates from Malta.", {"MT": "participant"}),
        ("The Chairperson, Ms. Jane Roe, welcomed the delegates of Malta.", {"MT": "participant"}),
        ("Under the chairmanship of Mr. John Doe, the Group discussed the trade of Malta.", {}),
        ("It was chaired by Mr. John Doe, Director General of Malta Customs.", {"MT": "chair"}),
        (
            "It was attended by Malta (Chair of the Audit Committee) and Spain.",
            {"MT": "participant", "ES": "participant"},
        ),
        ("It was attended by Malta (Chair of the Committee) and Spain.", {"MT": "chair", "ES": "participant"}),
        ("It was opened by Director General Ali Inde of Malta Customs.", {"MT": "participant"}),
        ("Malta, the United States and Spain co-chaired the meeting.", {"MT": "chair", "US": "chair", "ES": "chair"}),
        ("Ms. Roe of Malta, as Chair, presented the new tools.", {"MT": "chair"}),
        ("Ms. Roe of Malta, as Chair of the panel, presented the tools.", {"MT": "participant"}),
        ("Mr. Doe was elected Chair and Vice-Chair.", {}),
        ("Ms. Roe (Malta) chaired the meeting.", {"MT": "chair"}),
        ("Mr. Doe (Malta) and Ms. Roe (Spain) co-chaired it.", {"MT": "chair", "ES": "chair"}),
        ("Malta chaired the panel.", {"MT": "participant"}),
        ("Mr. Doe of Malta, Chair of the Group, opened it.", {"MT": "chair"}),
        ("Mr. Doe of Malta, Chair of the Amber Group, opened it.", {"MT": "chair"}),
        ("Mr. Doe of Malta, Chair of the Beryl Board, opened it.", {"MT": "participant"}),
        ("Mr. Doe of Malta, Vice-Chair of the Group, opened it.", {"MT": "vice_chair"}),
        ("It gathered the WCO Secretariat, Vice-Chair, and OLAF.", {"wco": "participant", "olaf": "participant"}),
        ("Mr. Doe of Malta, Acting Chair, opened it.", {"MT": "acting_chair"}),
        ("The Chair of the Group, Mr. Doe (Malta), opened it.", {"MT": "chair"}),
        ("The Chair of the Beryl Board, Mr. Doe (Malta), opened it.", {"MT": "participant"}),
        ("Malta acted as Chair.", {"MT": "chair"}),
        ("Chairperson John Doe (Malta) opened it.", {"MT": "chair"}),
        ("In the absence of the Chair, Ms. Roe (Malta) chaired the meeting.", {"MT": "acting_chair"}),
        ("UNODC also participated in person as observers.", {"unodc": "observer"}),
        ("UNODC attended the meeting in an observer capacity.", {"unodc": "observer"}),
        (
            "It was attended by Malta and Spain, with OLAF and UNODC as observers.",
            {"MT": "participant", "ES": "participant", "olaf": "observer", "unodc": "observer"},
        ),
        (
            "Malta and Spain took part, with OLAF and UNODC (Vienna), present as observers.",
            {"MT": "participant", "ES": "participant", "olaf": "observer", "unodc": "observer"},
        ),
        ("It was attended by Malta and Spain as observers.", {"MT": "observer", "ES": "observer"}),
        (
            "It was attended by Malta and two observers, OLAF and UNODC.",
            {"MT": "participant", "olaf": "observer", "unodc": "observer"},
        ),
        (
            "It was attended by two observers, OLAF, UNODC and Spain.",
            {"olaf": "participant", "unodc": "participant", "ES": "participant"},
        ),
        ("The Council took Malta and Italy as observers.", {}),
        ("Malta and Spain as an observer took part.", {"MT": "participant", "ES": "observer"}),
        ("Speakers included Jane Doe (OLAF) and John Roe (UNODC).", {"olaf": "speaker", "unodc": "speaker"}),
        ("At the kind invitation of Malta, OLAF spoke.", {"MT": "participant", "olaf": "speaker"}),
        ("It met under the auspices of Malta Customs and OLAF.", {"MT": "participant", "olaf": "participant"}),
        ("At the invitation of Malta, Spain's plan was read.", {"MT": "participant"}),
        (
            "It gathered officers from Malta and Spain; OLAF sent speakers.",
            {"MT": "participant", "ES": "participant", "olaf": "speaker"},
        ),
        ("With the support of Malta, Spain chaired the meeting.", {"ES": "chair"}),
        (
            "It was attended by Malta (observer), Spain and OLAF (as observer).",
            {"MT": "observer", "ES": "participant", "olaf": "observer"},
        ),
        (
            "It was attended by Malta and Spain but Italy was unable to join.",
            {"MT": "participant", "ES": "participant"},
        ),
        ("It was attended by Malta, but also by Spain.", {"MT": "participant", "ES": "participant"}),
        ("It was attended by Malta and, for the first time, Spain.", {"MT": "participant", "ES": "participant"}),
        ("It was attended by Malta and the Maritime Operations Centre.", {"MT": "participant"}),
        ("Under the chairmanship of the newly appointed Director of Malta Customs, they met.", {"MT": "chair"}),
        ("Mr. Doe (Malta), Chair of the Group, opened the panel discussions.", {"MT": "chair"}),
        ("Malta, Chair of the group, and Spain, Vice-Chair of the group, led it.", {"MT": "chair", "ES": "vice_chair"}),
        (
            "It was led by Jane Doe, Chairperson of the Group and Head of Malta Customs, with the help of many.",
            {"MT": "chair"},
        ),
        ("It was led by Jane Doe, the Chair, from Malta.", {"MT": "chair"}),
        ("It was chaired by Jane Doe, Chair of the Forum and Head of Malta Customs.", {"MT": "chair"}),
        (
            "Presided over by the Director General of Malta Customs, the meeting gathered Spain and Italy.",
            {"MT": "chair", "ES": "participant", "IT": "participant"},
        ),
        ("The Director General of Malta Customs, Brigadier Jane Roe, chaired the meeting.", {"MT": "chair"}),
        ("The gathering, at which Malta presided, was attended by Spain.", {"MT": "chair", "ES": "participant"}),
        (
            "Malta's delegation was led by its head, and Spain's by the Deputy; OLAF chaired the meeting.",
            {"MT": "participant", "ES": "participant", "olaf": "chair"},
        ),
        (
            "With Malta, President of the session, in the chair, the meeting gathered Spain.",
            {"MT": "chair", "ES": "participant"},
        ),
        ("Malta will chair the Group until 2021.", {}),
        ("Chaired by Mr. J. Al Doe, President of Customs Affairs in Malta, it met.", {"MT": "chair"}),
        ("The Vice-Chairperson of the Group, Ms. Roe (Malta), led the second day.", {"MT": "vice_chair"}),
        ("The Vice-Chairpersons were Ms. Roe (Malta) and Mr. Doe (Spain).", {"MT": "vice_chair", "ES": "vice_chair"}),
        ("The Chairperson was Ms. Roe, Director of Malta Customs.", {"MT": "chair"}),
        (
            "It was attended by OLAF as an observer, Malta and Spain.",
            {"olaf": "observer", "MT": "participant", "ES": "participant"},
        ),
        (
            "It was attended by Malta and, as observers, the OECD and OLAF.",
            {"MT": "participant", "oecd": "observer", "olaf": "observer"},
        ),
        ("The Chair, Mr. Doe, Director of Enforcement at Malta Customs, opened it.", {"MT": "chair"}),
        ("Mr. Doe, the Chair of the Group and Director of Malta Customs, opened it.", {"MT": "chair"}),
        ("Mr. Doe, Vice-Chair of the Group and Director of Malta Customs, opened it.", {"MT": "vice_chair"}),
        ("As Chair of the Group, Malta opened it.", {"MT": "chair"}),
        ("The Chair (Malta) opened it.", {"MT": "chair"}),
        ("Ms. Roe (Malta Customs), Chairperson of the Group, opened it.", {"MT": "chair"}),
        ("Ms. Roe of Malta led it as Chairperson.", {"MT": "chair"}),
        ("Ms. Roe, Director of Malta Customs, hosted and chaired the meeting.", {"MT": "chair"}),
        ("Ms. Roe, Director of Malta Customs and current Vice-Chair of the region, chaired it.", {"MT": "chair"}),
        ("Ms. Roe (Malta), who was elected at the previous meeting, chaired it.", {"MT": "chair"}),
        ("Malta's Director General of Customs chaired it.", {"MT": "chair"}),
        ("The Director General of Malta Customs and Excise presided at the meeting.", {"MT": "chair"}),
        ("OLAF and Malta shared the chair.", {"olaf": "chair", "MT": "chair"}),
        ("As Chair of the Beryl Group, Malta sent a paper.", {}),
        ("Mr. Roe (Malta) replaced Ms. Doe (Spain) as Chair.", {"MT": "chair"}),
        ("Mr. Roe (Malta) succeeded Ms. Doe (Spain) as Chair.", {"MT": "chair"}),
        ("In the absence of the Chair, Ms. Roe (Malta), Mr. Doe (Spain) took the chair.", {"ES": "acting_chair"}),
        ("The Chair, Ms. Roe (Malta), being ill, Mr. Doe (Spain) presided.", {"ES": "acting_chair"}),
        ("In the absence of the Chair (Malta), Spain took the chair.", {"ES": "acting_chair"}),
        ("In the absence of the Chair, Malta, Spain chaired the meeting.", {"ES": "acting_chair"}),
        ("In the absence of the Chair, Malta, Head of the Group, chaired the meeting.", {"MT": "acting_chair"}),
        ("Mr. Doe (Spain) chaired the meeting in place of the Chair (Malta).", {"ES": "acting_chair"}),
        (
            "Its two vice-chairs, Ms. Roe (Malta) and Mr. Doe (Spain), told of it.",
            {"MT": "vice_chair", "ES": "vice_chair"},
        ),
        (
            "By Malta, assisted by vice-chairs Ms. Roe (Spain) and Mr. Doe (Italy).",
            {"ES": "vice_chair", "IT": "vice_chair"},
        ),
        ("In the absence of the Chair, Mr. Doe (Malta), Vice-Chair, presided.", {"MT": "vice_chair"}),
        (
            "In the absence of the Chair, Ms. Roe (Spain), the meeting was chaired by Mr. Doe (Malta).",
            {"MT": "acting_chair"},
        ),
        ("Malta chaired the meeting in the absence of the Chair of the Beryl Committee.", {"MT": "chair"}),
        ("The meeting was chaired by Malta, and Spain, being absent, sent word.", {"MT": "chair", "ES": "participant"}),
        ("Spain welcomed Mr. Roe, who succeeded Ms. Doe (Malta) as Chair.", {"ES": "participant"}),
        ("The Chair, Mr. Doe (Malta), being unable to attend on the last day, spoke.", {"MT": "chair"}),
        ("The report was introduced by its Vice-Chair, Mr. Doe (Malta).", {"MT": "participant"}),
        (
            "It was chaired by Malta and, in the absence of the Vice Chair, OLAF reported.",
            {"MT": "chair"},
        ),
        (
            "It was chaired by Malta, with Spain and Italy as Vice-Chairs.",
            {"MT": "chair", "ES": "vice_chair", "IT": "vice_chair"},
        ),
        ("Malta and Spain acted as co-Chairpersons.", {"MT": "chair", "ES": "chair"}),
        (
            "The PSCG Chair, Mr. Doe (Malta), told of it, and Spain attended.",
            {"pscg": "participant", "MT": "participant", "ES": "participant"},
        ),
        ("The chair was taken by Malta, and Spain attended.", {"MT": "chair", "ES": "participant"}),
    ],
)
def test_a_chair_or_an_official_stands_for_a_party(words: str, expected: dict[str, str]) -> None:
    found = {part.party: str(part.role) for part in only(f"{HELD} {words}").participations}
    assert expected == {party: role for party, role in found.items() if party != "LV"}


@pytest.mark.parametrize(
    "body", ["Group", "Committee", "Working Group", "Workshop", "Conference", "3rd Session", "Forum"]
)
def test_who_chairs_the_body_of_a_meeting_of_another_name_chairs_it(body: str) -> None:
    held = "The 3rd Amber Meeting was held in Riga, Latvia, on 4-5 January 2016."
    found = only(f"{held} Mr. Doe (Malta), Chair of the {body}, opened it.").participations
    assert ("MT", "chair") in [(part.party, part.role) for part in found]


@pytest.mark.parametrize("what", ["be in the chair", "take the chair", "chair the meeting", "preside over the meeting"])
def test_who_will_chair_a_meeting_to_come_chairs_it(what: str) -> None:
    meeting = only(f"OLAF will host the 3rd Amber Meeting in Riga on 4 May 2021. Malta will {what}.")
    assert {"olaf": "participant", "MT": "chair"} == {part.party: str(part.role) for part in meeting.participations}


def test_who_chairs_a_council_or_a_region_chairs_its_meeting() -> None:
    for body, held in (("Council", "133rd Session of the Council"), ("Region", "8th Conference of the Europe Region")):
        words = (
            f"The {held} was held in Riga, Latvia, on 4-5 July 2019. Mr. Doe (Malta), Chairperson of the {body}, spoke."
        )
        assert [("MT", "chair")] == [(part.party, str(part.role)) for part in only(words).participations]


def test_a_name_within_another_word_is_not_the_meetings_body() -> None:
    held = "The 3rd Airport Workshop was held in Riga, Latvia, on 4-5 January 2016."
    found = only(f"{held} Malta, Chair of the port, opened it. Spain attended.").participations
    assert ["ES"] == [part.party for part in found]
    held = "The 3rd Meeting of the Export Practice Group was held in Riga, Latvia, on 4-5 January 2016."
    assert () == only(f"{held} The Port Committee adopted the list of goods.").outcomes


# --- what stays open ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was attended by Malta, the Lakeside Guild and Spain.", ["Lakeside Guild"]),
        ("It was attended by Malta, Ms. Jane Roe and Spain.", []),
        ("It was attended by Malta, the Senior Vice-President of OLAF and Spain.", []),
        ("It was attended by Malta, the Lakeside School of Spain and Latvia.", ["Lakeside School"]),
        ("It was attended by Malta, the WCO ESA and Spain.", []),
        ("It was attended by Malta, the Congo and Spain.", ["Congo"]),
        ("It was attended by Malta, Kosovo (UNSCR 1244) and Spain.", []),
        ("It was attended by Malta, Secretary General Jane Roe of the WCO and Spain.", []),
        ("It was attended by Malta, Spain and the Manager of the West and Central Africa region.", []),
        ("It was attended by Malta, the Customs Custo Guild and Spain.", ["Custo Guild"]),
        ("It was attended by: Mr. Doe, Delegate, Malta; Dr. Roe, Director-General of Customs and Excise, Spain.", []),
        ("It was attended by Malta, the Lakeside Guild as well as Spain.", ["Lakeside Guild"]),
        ("It was attended by Malta, the Office for Food and Drug Safety and Spain.", ["Food and Drug Safety"]),
        ("It was attended by Malta, the Maltese Ministry of Food and Drug Safety, Spain and Italy.", []),
        ("The WCO Secretary General, Jane Roe, visited Sliema from 3-5 May to attend it in Malta.", []),
        (
            "It was attended by Spain, the Attorney General, the Amber Trade League and Malta.",
            ["Attorney General", "Amber Trade League"],
        ),
        (
            "It was attended by Spain, the Ministry of Health and Lakeside Customs, and Malta.",
            ["Health", "Lakeside Customs"],
        ),
        ("It was attended by Spain, the Director General, the Amber League and Malta.", ["Amber League"]),
        ("It was attended by Spain, the Director General, Lakeside Customs and Malta.", ["Lakeside Customs"]),
        ("It was attended by Congolese Customs and Malta.", ["Congolese"]),
        ("It was attended by Mr. Doe, Director of Malta Customs, and Ms. Roe, Resident Representative of JICA.", []),
        ("It was facilitated by the WCO Secretariat, and two WCO Accredited Experts from Japan and Malta.", []),
        ("It was attended by Spain, the Desk Officer, the Chief Collector and Malta.", []),
        ("It was attended by Spain, the Honourable John E. Doe, and Malta.", []),
        ("It was attended by OLAF and Spain, Madame Jane Mary ROE and Malta.", []),
        ("The WCO Deputy Secretary General, Jane Mary Roe, spoke of fees.", []),
        (
            "It was opened by the Head of Malta Customs, John Doe, the WCO Director, Jane Roe, and the Mayor of Riga.",
            [],
        ),
        ("It was attended by Spain, Jane Mary Roe, Head of the ROCB, and Italy.", []),
        ("It was attended by the Head of Malta Customs, Lakeside Union and Spain.", ["Lakeside Union"]),
        ("It was attended by the Head of Malta Customs, Amber Trade Office and Spain.", ["Amber Trade Office"]),
        ("It was attended by Malta, the Royal Court and Spain.", ["Royal Court"]),
        ("Mr. Doe, Director at the WCO Tariff and Trade Affairs Directorate, attended.", []),
        ("It was attended by Malta, the CEO and Spain.", []),
        ("It was attended by OLAF, Royal Malaysian Customs and Malta.", []),
        ("It was attended by OLAF, the WCO-UNODC Amber Programme and Malta.", []),
        ("It was attended by OLAF, the Directorate of Amber and Malta.", ["Directorate of Amber"]),
        ("It was attended by Mr. Doe, WCO Director for Tariff and Trade, Spain and Malta.", []),
        ("It was attended by delegates from Latin America, Spain and Portugal.", []),
        ("It was attended by delegates from Asia, Spain, the Middle East and Malta.", []),
        ("It was attended by Malta, the Latin America Amber Guild and Spain.", ["Latin America Amber Guild"]),
        ("Experts from the WCO Secretariat, the WCO\u2019s Asia Pacific ROCB and Malta Customs attended.", []),
        ("It was attended by the Latvia Excise Service (LES) and Malta.", []),
        ("It was attended by the Sierra Leone Revenue Authority (NRA) and Malta.", []),
        # nor is a part of a name a party
        ("It was attended by Malta, N. Cyprus and Spain.", ["N. Cyprus"]),
        ("It was attended by Malta, N. Ireland and Spain.", ["N. Ireland"]),
        ("It was attended by Spain, N. Korea and Malta.", ["N. Korea"]),
        ("It was attended by Spain, Korea (North) and Malta.", ["Korea"]),
        ("It was attended by Spain, Taiwan, China and Malta.", ["Taiwan", "China"]),
        ("It was attended by Spain, Malta Freeport, China Shipping and OLAF.", ["Malta Freeport", "China Shipping"]),
        # with a number beside each, or on a line of its own
        ("It was attended by Malta (3), Spain (2), Freedonia (1) and Sylvania (4).", ["Freedonia", "Sylvania"]),
        ("It was attended by\nMalta\nSpain\nFreedonia\nItaly\n", ["Freedonia"]),
        ("It was attended by Malta, the University of Riga and OLAF.", ["University of Riga"]),
        ("It was attended by Malta, Spain and University representatives.", []),
        # as the last of those who told something
        ("OLAF, Malta and the Conference Chair presented their work.", []),
        ("OLAF, Malta and Professor Fox of Amber University presented their work.", []),
        ("OLAF, Malta and the Amber Trade Office presented their work.", ["Amber Trade Office"]),
        ("The representative of the Vice-Chair (Malta) and the Regional Co-ordinator shared the chair.", []),
        ("The representative of the Vice-Chair (Malta) and the WCO Coordinator shared the chair.", []),
        # nor is one lost that stands behind how many came
        (
            "It brought together 21 officials from 18 nations and the Amber Monetary Community.",
            ["Amber Monetary Community"],
        ),
        ("It brought together 18 countries as well as the Secretariat of the Beryl Union.", ["Beryl Union"]),
        ("It brought together 18 countries and the private sector.", []),
    ],
)
def test_a_person_and_an_office_are_no_unresolved_party(words: str, expected: list[str]) -> None:
    assert expected == open_words(f"{HELD} {words}")


# --- names of meetings ---


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "From 3 to 5 May 2018, the Guild delivered an advanced workshop on trade in Riga.",
            "advanced workshop on trade",
        ),
        (
            "Malta organized its Regional Amber Committee (RAC) meeting in Riga on 5 May 2018.",
            "Regional Amber Committee (RAC) meeting",
        ),
        ("Experts of Malta met in Riga. The workshop was jointly organised by Malta on 5 May 2018.", "workshop"),
        ("The Guild informed all. The webinar has been conducted in Riga on 5 May 2018.", "webinar"),
        (
            "The Chief attended in Riga on 5 May 2018 a closed high level meeting with Malta.",
            "closed high level meeting",
        ),
    ],
)
def test_a_meeting_is_named_in_small_letters_or_by_its_committee(words: str, name: str) -> None:
    assert name == extract(words).meetings[0].name


def test_a_body_whose_own_meeting_stood_beside_another_takes_part_in_that() -> None:
    words = "The 3rd Amber Meeting was held in Riga. It gathered delegates from Malta and the PSCG. "
    words += "It was preceded by the 40th Meeting of the PSCG."
    assert ["MT", "pscg"] == parties(extract(words).meetings[0])


def test_where_an_office_sits_is_quoted_with_it() -> None:
    words = f"{HELD} It gathered officers from RILO ME (Saudi Arabia) and Malta."
    office = extract(words).meetings[0].participations[0]
    assert office.evidence is not None
    assert "RILO ME (Saudi Arabia)" == office.evidence.quote(words)


def test_a_directory_without_offices_finds_none() -> None:
    directory = Directory([Member(code="MT", name="Malta", alpha3="MLT")])
    page = f"{HELD} It was attended by the AP/ROCB, the Asia Pacific ROCB, the RILO for the Asia/Pacific and Malta."
    (meeting,) = extract(page, directory=directory).meetings
    assert ["MT"] == parties(meeting)


def test_a_page_may_be_a_title_alone() -> None:
    (meeting,) = extract("3rd Meeting of the Amber Group, Riga, 5-6 March 2018\n\n12 March 2018\n").meetings
    assert ("2018-03-05/2018-03-06", []) == (str(meeting.dates), parties(meeting))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tunisian General Directorate of Customs experts spoke.", ["TN"]),
        ("It was attended by the Russian FCS, Malta and the Spanish side.", ["RU", "MT", "ES"]),
        ("Two Pakistani experts presented it.", ["PK"]),
        ("The Bureau of Customs attended.", ["PH"]),
        ("The union is a partnership of Malta, Spain and Italy.", []),
        ("Its membership is made up of Malta, Spain and Italy.", []),
        ("It ranks third after Malta, Spain and Italy.", []),
        ("Officials from Malta, Spain and Italy will attend the seminar.", ["MT", "ES", "IT"]),
        ("A Maltese delegation led by Ms. Roe also attended.", ["MT"]),
        ("The delegation of Malta was led by Ms. Roe.", ["MT"]),
        ("Also in attendance was the Head of OLAF.", ["olaf"]),
        ("Members of the Port Control Units of Malta and Spain learned how to do it.", ["MT", "ES"]),
        ("Officers from Valletta (Malta) and Cadiz (Spain) learned how to do it.", ["MT", "ES"]),
        ("It gave the occasion to engage the neighbouring administrations of Malta and Spain.", ["MT", "ES"]),
        ("Malta and Spain sent their apologies.", []),
        ("Malta and Spain sent nine young officers.", ["MT", "ES"]),
        ("Maltese, Spanish and South Sudanese customs officials spoke of prices.", ["MT", "ES", "SS"]),
        ("Twenty Maltese customs inspectors completed it.", ["MT"]),
        ("Officers of the Customs Service of Malta ended it.", ["MT"]),
        ("It was attended by Maltese officials only.", ["MT"]),
        ("The British High Commissioner to Malta handed over a scanner.", ["GB"]),
        ("A training for the Malta Revenue Authority was held.", ["MT"]),
        ("Two OLAF advisers taught all of them. A UNODC team completed it.", ["olaf", "unodc"]),
        ("Uniforms of Maltese customs officers were on show.", []),
        ("Spain's adviser spoke of the murder of two Maltese customs officers.", ["ES"]),
        ("The handbook was written for the Customs Service of Malta.", []),
        ("It was organized for trade-related government agencies of Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("It was organized for the Customs Service of Malta, Spain's neighbour.", ["MT"]),
        ("It was held to present a new guide for government agencies of Malta, Spain and Italy.", []),
        ("The IMF provided practical guidance on fees to others.", []),
        ("OLAF instructors provided basic training to others in 2015.", []),
        ("Maltese customs experts provided useful guidance throughout.", ["MT"]),
        ("Maltese customs trainers provided hands-on training to the participants.", ["MT"]),
        ("The handbook was written for government agencies of Malta and Spain.", []),
        ("Malta sent officers to Iraq years ago.", []),
        ("An officer who had been trained by OLAF asked a question.", []),
        ("The officers were trained by OLAF.", ["olaf"]),
        ("Malta was briefed by OLAF on prices.", ["MT", "olaf"]),
        ("Talks between Malta and Spain were held too.", ["MT", "ES"]),
        ("OLAF brought planners from Malta and Spain together.", ["MT", "ES"]),
        ("New trainers nominated by Malta, Spain and Italy took part.", ["MT", "ES", "IT"]),
        ("The group heard reports by Malta and Spain.", ["MT", "ES"]),
        ("The port was discussed, on which presentations were made by Malta and Spain.", ["MT", "ES"]),
        ("Malta spoke of tools which presentations were made by Spain for.", ["MT"]),
        ("They heard presentations on the practice of ports by Malta and Spain.", ["MT", "ES"]),
        ("It was shown that Malta, Spain and Italy recorded fewer seizures.", []),
        ("The trainer of the workshop told how 19 others of Spain, Italy and Malta had written case studies.", []),
        ("The workshop was shown a system, by which Malta, Spain and Italy follow goods.", []),
        (
            "Experts of the port (Malta, Spain and Italy) discussed what Operation Amber had yielded.",
            ["MT", "ES", "IT"],
        ),
        (
            "Experts of the port (Malta, Spain and Italy) spoke of their plans for a far-off, bilateral trade.",
            ["MT", "ES", "IT"],
        ),
        ("It counted on Malta and the port of Spain, which presented their views.", ["ES"]),
        ("It was attended by observers who came from the port of Malta and OLAF.", ["MT", "olaf"]),
        ("It gathered the Malta-led Tallow Group, UNODC and OLAF.", ["unodc", "olaf"]),
        ("It gathered experts of UNODC, Congo (Dem. Rep. of) and CONGO (Dem. Rep. of).", ["unodc", "CD"]),
        ("It was attended by UNODC and the East and South Africa Region.", ["unodc"]),
        (
            f"With them met Malta, Spain and Italy, and {'very ' * 12}much was bilateral.",
            ["MT", "ES", "IT"],
        ),
        ("With them met Malta, Spain and Italy, and a bilateral trade.", []),
        ("It was attended by officials in charge of ports, as well as by Malta and Spain.", ["MT", "ES"]),
        ("It brought together the United States of America and OLAF.", ["US", "olaf"]),
        ("It was attended by the Federated States of Micronesia and OLAF.", ["FM", "olaf"]),
        ("It was attended by the Member States of OLAF.", []),
        ("It gathered Malta, Japan Tobacco Holdings and OLAF.", ["MT", "olaf"]),
        ("It gathered Malta, Japan Tobacco International and OLAF.", ["MT", "jti", "olaf"]),
        ("Jane Roe, a participant from Malta, thanked all.", ["MT"]),
        ("Mr. Doe held working meetings with the Director of Malta Customs.", []),
        ("Brokers from the Americas, Spain and Portugal attended.", ["ES", "PT"]),
        ("It was attended by the ROCB for the Americas, Mexico and Chile.", ["rocb-ams", "MX", "CL"]),
        ("Jane Roe, Head of INTERPOL Malta, spoke.", ["interpol"]),
        (
            (
                "With the participation of Malta and Spain, it aims at moving on from the time of merely acting on "
                "what is seen, in ports and elsewhere, and from seizing goods."
            ),
            ["MT", "ES"],
        ),
        ("Abu Dhabi Customs and OLAF attended.", ["AE", "olaf"]),
        ("It was attended by two experts from OLAF in Brussels and from Malta.", ["olaf", "MT"]),
        ("Ms. Jane Doe, President of the Canadian Society of Amber Brokers, spoke.", []),
        ("Ms. Jane Doe, President of the Canadian Society of Customs Brokers, spoke.", ["cscb"]),
        ("Participants heard of: the Amber Survey, piloted by the Customs Service of Malta.", []),
        ("It was held in the Amber Project, which Malta, Spain and Italy fund.", []),
        ("It was attended by RILO for East and Central Europe and RILO for Mid-East.", ["rilo-ece", "rilo-me"]),
        ("It was attended by the Regional Office for Capacity Building (ROCB) Europe.", ["rocb-eur"]),
        ("The Islamic Development Bank (IDB) and Malta attended. The IDB spoke.", ["MT", "isdb"]),
        ("The Islamic Development Bank (IDB) and the Inter-American Development Bank (IDB) attended.", ["isdb", "idb"]),
        ("The European Commission (OLAF) and Malta attended.", ["olaf", "MT"]),
        ("It aims to gather data from Malta and Spain.", []),
        ("The preceding conferences were hosted by Malta, Spain and Italy.", []),
        ("The last conference mandated Malta to convene the Customs of Malta, Spain and Italy.", []),
        ("UNODC's presentation came first.", ["unodc"]),
        ("Malta once more sent two officers.", ["MT"]),
        ("Joining the meeting was UNODC. Taking part in the event were OLAF and Malta.", ["unodc", "olaf", "MT"]),
        ("Participating in the workshop was UNODC.", ["unodc"]),
        ("OLAF, which could not come, sent its excuses.", []),
        ("UNODC joined by video from Vienna.", ["unodc"]),
        ("A colleague from UNODC explained it.", ["unodc"]),
        ("Malta showed how its port works.", ["MT"]),
        ("Officers from Malta and Spain were sent by their services.", ["MT", "ES"]),
        ("Present at the meeting were Malta and Spain.", ["MT", "ES"]),
        ("Attending the workshop was Ms. Roe of UNODC.", ["unodc"]),
        ("The Heads of ports in the region met, among them RTC Malta, RTC Spain and RTC Italy.", ["MT", "ES", "IT"]),
        ("The programme is led by UNODC, OLAF and Malta.", []),
        ("It is a joint effort by UNODC, OLAF and Malta.", []),
        ("Mr. Doe, OLAF Team Leader, spoke.", ["olaf"]),
        ("The Head took the chance to visit the Malta Revenue Service.", []),
        ("A question of the Maltese delegate was about seals.", ["MT"]),
        ("The UPU speaker recalled a form.", ["upu"]),
        ("The Maltese participant, a lawyer, asked much.", ["MT"]),
        ("The Maltese delegation was able to come.", ["MT"]),
        ("An expert seconded by Malta to the Secretariat drafted it.", []),
        ("Participating online were Malta and Spain.", ["MT", "ES"]),
        ("Panellists: J. Hartley (OLAF), M. Soler (UNODC) and P. Roe (Malta).", ["olaf", "unodc", "MT"]),
        ("The lecture was left to Ms. Roe, expert of UNODC.", ["unodc"]),
        ("One of the speeches was that of the officer of OLAF.", ["olaf"]),
        ("Around the table sat officers of Malta and Spain.", ["MT", "ES"]),
        ("Malta once again sent the largest delegation.", ["MT"]),
        ("OLAF and UNODC both sent a programme manager.", ["olaf", "unodc"]),
        ("A study visit to Maltese Customs is planned.", []),
        ("OLAF and the Maltese Tax and Customs Authority shared their experience.", ["olaf", "MT"]),
        ("The IMF's Fiscal Affairs Department gave an overview.", ["imf"]),
        ("Others, such as OLAF and Malta, were also in attendance.", ["olaf", "MT"]),
        (
            "Among the bodies taking part were OLAF and UNODC. Also participating were Malta and Spain.",
            ["olaf", "unodc", "MT", "ES"],
        ),
        ("Malta's Assistant Chief Officer for Borders informed all.", ["MT"]),
        ("Malta offered an overview of its ports.", ["MT"]),
        ("The Maltese Commissioner moderated the session.", ["MT"]),
        ("The agenda included a demonstration by Spain.", ["ES"]),
        ("A recent update by the European Union of its Code was spoken of.", []),
        ("A presentation by OLAF was cancelled owing to illness.", []),
        ("The Group thanked Maltese Customs for sponsoring it.", []),
        ("OLAF and Malta will hold a conference later in the year.", []),
        ("It was organised for the Customs Administration of Malta.", ["MT"]),
        ("It was designed for the Customs administrations of Malta and Spain.", ["MT", "ES"]),
        ("It was attended, among others, by Malta and Spain.", ["MT", "ES"]),
        ("It was supported by experts accredited by the WCO from Malta and Spain.", ["MT", "ES"]),
        ("The delegate of Malta said that fees are high.", ["MT"]),
        ("The Maltese delegation was headed by Ms. Roe.", ["MT"]),
        ("They welcomed the head of the service of Malta who attended for the first time.", ["MT"]),
        ("The results of Spain, which participated in a pilot, were shown.", []),
        ("Not attending the meeting were Malta and Spain.", []),
        ("The seizures made by Maltese officers were discussed.", []),
        ("The study conducted by others for the Customs Service of Malta was quoted.", []),
        ("According to a survey, Spain showed the best results.", []),
        ("Data received from Malta, Spain and Italy showed growth.", []),
        ("Spain was led by a new government at the time.", []),
        ("Those present were INTERPOL\nMalta\nSpain", ["interpol", "MT", "ES"]),
        ("The Steering Committee for the Pacific, Fiji, Samoa and Tonga took the floor.", ["FJ", "WS", "TO"]),
        ("Three Members - Malta, Spain and Italy - presented their structures.", ["MT", "ES", "IT"]),
        (
            "Also in attendance are OLAF and UNODC. Around the table were Malta and Spain.",
            ["olaf", "unodc", "MT", "ES"],
        ),
        ("UNODC, OLAF and Malta, with Spain in attendance, spoke.", ["unodc", "olaf", "MT", "ES"]),
        ("The delegates of Malta told of the ports, for which Spain gave a plan.", ["MT", "ES"]),
        ("Malta, which could not attend, sent a note.", []),
        ("Malta could not attend on this occasion.", []),
        ("It was held thanks to a contribution from Norway.", []),
        ("Focal points of Malta and Spain discussed it.", ["MT", "ES"]),
        ("He succeeds Mr. Doe of Malta.", []),
        ("Mr. Doe, Chargé d'affaires of Malta, spoke.", ["MT"]),
        ("The RILOs for West Africa and for Central Africa also attended.", ["rilo-wa", "rilo-ca"]),
        (
            "All RILOs attended it (Asia and the Pacific, Caribbean, CIS). RILOs (Middle East and North Africa) spoke.",
            ["rilo-me", "rilo-na"],
        ),
        ("The heads of the RILOs of the region - Warsaw and Seoul - gave an overview.", ["rilo-ece", "rilo-ap"]),
        ("The heads of the RILOs in the Europe region, namely Cologne and Moscow, spoke.", ["rilo-we", "rilo-cis"]),
        (
            "The ROCBs for Asia/Pacific, for West and Central Africa and for the Americas shared their experience.",
            ["rocb-ap", "rocb-wca", "rocb-ams"],
        ),
        ("The RILOs, whose first line is Western Europe, met.", []),
        ("In the last session, experts of OLAF discussed fees.", ["olaf"]),
        ("Fees were then outlined by Jane Doe of Malta, who had been elected Chair at the previous one.", ["MT"]),
        ("It also took note of an oral report by Malta on fees.", ["MT"]),
        ("The Forum turned to the experience of Malta, Spain and Italy with fees.", ["MT", "ES", "IT"]),
        ("The Forum turned to the experience of Malta with fees.", []),
        ("The programme included seals and case studies, among them those given by Malta and Spain.", ["MT", "ES"]),
        ("The WCO was among the partners of the event, alongside OLAF and UNODC.", ["olaf", "unodc"]),
        ("The talks were steered by Malta and Spain.", ["MT", "ES"]),
        ("It agreed to set up a small group, led by Malta, on fees.", ["MT"]),
        ("It agreed on a drafting team, to be led by Malta.", ["MT"]),
        ("It adopted the reports of the ROCB in Baku and of the RILO in Warsaw.", ["rocb-eur", "rilo-ece"]),
        ("It adopted the seat of the ROCB in Baku.", []),
        ("Presentations were given by OLAF on fees, UNODC (Riga) on ports and Malta.", ["olaf"]),
        ("Presentations were given by OLAF on fees, UNODC on ports and Malta on seals.", ["olaf", "unodc", "MT"]),
        ("They spoke of the fund for 2016, with presentations by Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("They took place in Sliema (Malta), Madrid (Spain), Turin (Italy) and Oslo (Norway).", []),
        ("The first three took place in Sliema (Malta), Madrid (Spain) and Turin (Italy).", []),
        ("The delegates met in Sliema (Malta) with Spain, Italy and Norway.", []),
        ("It was attended by OLAF (Brussels, Belgium) and Spain.", ["olaf", "ES"]),
        ("It was attended by OLAF (Malta, Cyprus) and Spain.", ["olaf", "MT", "CY", "ES"]),
        ("He thanked Malta Customs for its presentation.", ["MT"]),
        ("He thanked Malta Customs, which took part with ten officers.", ["MT"]),
        ("A report of the Secretariat of OLAF noted that seizures grew.", []),
        ("In the last session, held in Oslo in 2016, Malta and Spain presented papers.", []),
        ("It was attended by Congo, Malta and Dr. Rose of the Democratic Republic of the Congo.", ["CG", "MT", "CD"]),
        ("Congo and Malta attended. The Democratic Republic of the Congo attended, too.", ["CG", "MT", "CD"]),
        ("It was attended by RILO Moscow, CIS and OLAF.", ["rilo-cis", "cis", "olaf"]),
        ("It was attended by ROCB, Americas Members and OLAF.", ["olaf"]),
        ("It was attended by the ROCBs (Europe, Asia/Pacific, Americas).", ["rocb-eur", "rocb-ap", "rocb-ams"]),
        ("ROCBs for the Americas and for the Middle East and North Africa attended.", ["rocb-ams", "rocb-mena"]),
        ("The Democratic Republic of the Congo attended. Congo and Malta attended, too.", ["CD", "CG", "MT"]),
        ("It was attended by the Republic of the Congo, Dr. Rose of Malta and Congo.", ["CG", "MT", "CD"]),
        ("Reports of Operation Amber, in which the RILO in Warsaw did well, were read.", []),
        ("The RILOs for the Middle East (Riyadh) and North Africa (Casablanca) attended.", ["rilo-me", "rilo-na"]),
        ("A task force led by Malta fights smuggling.", []),
        ("Updates from the website of the RILO in Warsaw were read.", []),
        ("The first three took place with Sliema (Malta), Madrid (Spain) and Turin (Italy).", ["MT", "ES", "IT"]),
        ("Mr. Jan van Doe, representing Malta, debated fees.", ["MT"]),
        ("The participants expressed their appreciation to the WCO and to Malta Customs.", []),
        ("She thanked Malta Customs for its work.", []),
        ("They recalled the cooperation of the WCO with Malta Customs.", []),
        ("The operation on fees was coordinated with Spain and Malta Customs.", []),
        ("The operation on fees was coordinated by the RILO in Warsaw.", []),
        ("The talks on fees were coordinated by the RILO in Warsaw.", ["rilo-ece"]),
        ("Ms. Doe of the Drug Enforcement Administration (DEA) of the United States spoke.", ["dea"]),
        ("Experts of OLAF of Malta and of Spain attended.", ["olaf", "ES"]),
        ("The participants expressed their appreciation to Malta Customs for the smooth organization.", ["MT"]),
        ("It saw Malta and Spain depositing their instruments of accession.", ["MT", "ES"]),
        ("The Republic of the Congo and Malta attended. Congo and Spain attended, too.", ["CG", "MT", "ES"]),
        ("The Republic of the Congo, Malta and Congo attended.", ["CG", "MT", "CD"]),
        ("As said in the last session, experts of OLAF discussed fees.", []),
        ("At the request of the previous session, time was set aside: Malta and Spain spoke about fees.", ["MT", "ES"]),
        ("Malta and Spain as well as OLAF had observer status.", ["MT", "ES", "olaf"]),
        ("In one of the sessions the chairs of the groups of Malta and Spain explained it.", ["MT", "ES"]),
        ("The Secretariat of OLAF, represented by its Director, Mr. Doe, briefed the experts.", ["olaf"]),
        ("The Secretariat of OLAF, represented by its Director, told of fees.", ["olaf"]),
        ("Malta, represented by Mr. J. R. Doe, briefed them on fees.", ["MT"]),
        ("The archive of OLAF, represented by its Director, told of fees.", []),
        (
            "Presentations were made on:\n- Malta and Spain: ports;\n- Italy - seals.\nAll thanked them.",
            ["MT", "ES", "IT"],
        ),
        ("Presentations were made on:\n- Malta: ports;\nGoods went to:\n- Spain: seals.", ["MT"]),
        ("Presentations were made on:\n- Malta and its ports;\n- seals.\n- Spain: its seals.", []),
        ("Goods went to:\n- Malta: amber.", []),
        ("The Group studied reports of the following cases:\n- Malta: amber;\n- Spain: seals.", []),
        ("Malta, Spain and Italy recorded cases.", []),
        (
            "It was attended by the ROCB from Nairobi, the RILO of Dakar and the RILO based in Riyadh.",
            ["rocb-esa", "rilo-wa", "rilo-me"],
        ),
        ("Several organizations, among which OLAF and UNODC, took part.", ["olaf", "unodc"]),
        (
            "The meeting heard the reports of the ROCB in Baku and of the RILOs in Cologne, Warsaw and Moscow.",
            ["rocb-eur", "rilo-we", "rilo-ece", "rilo-cis"],
        ),
        (
            "18 Customs Administrations* took part.\nFees rose.\n* Malta, Spain and Italy\nAmber News",
            ["MT", "ES", "IT"],
        ),
        ("18 Administrations took part.\n* Malta, Spain and Italy", []),
        ("18 Administrations* took part.\n* See the plan of Malta, Spain and Italy", []),
        ("* Malta, Spain and Italy\n18 Administrations* took part.", []),
        ("A session led by UNCTAD, the developer of a system, showed it.", ["unctad"]),
        (
            "The regional office for capacity building in Baku and the regional intelligence office in Warsaw spoke.",
            ["rocb-eur", "rilo-ece"],
        ),
        ("13 States Parties came.\n*Malta, Spain and Italy", []),
        ("It gathered 13 States Parties.*\n*Malta, Spain and Italy", ["MT", "ES", "IT"]),
        ("Experience was shared on topics of their choice: Malta on ports, Spain on seals.", ["MT", "ES"]),
        ("Experience was shared: Malta on its own was not enough.", []),
        ("He welcomed the accession of Malta and Spain, which became parties since the Group last met in June.", []),
        ("It was opened on behalf of OLAF by Mr. Doe, and on behalf of the OECD by Ms. Roe.", ["olaf", "oecd"]),
        ("Work goes on on behalf of OLAF by many.", []),
        ("A study of OLAF by Mr. Doe was read on behalf of all.", []),
        (
            "It heard the Agreement on Mutual Assistance for Directors of Customs of Peru, Spain and Togo (COMALEP).",
            ["comalep"],
        ),
        ("OLAF provided its latest updates, and the OECD was the first speaker.", ["olaf", "oecd"]),
        ("Mr. Doe, who heads the Amber Division of the OECD, delivered the keynote address.", ["oecd"]),
        ("Jane Roe, who directs the Amber Unit of OLAF, gave a talk.", ["olaf"]),
        ("Operation Beryl was carried out with the participation of Malta and OLAF. It was joined by Spain.", []),
        ("The joint operation, named Beryl, was coordinated by OLAF.", []),
        ("Operation Beryl 2 involved OLAF, Malta and Spain.", []),
        ("Operation Beryl lasted a week, with the attendance of OLAF.", []),
        ("Operation Beryl was presented by Malta.", ["MT"]),
        ("OLAF and the OECD likewise participated, as observers.", ["olaf", "oecd"]),
        (
            (
                "After its success, the third Operation Beryl was launched in May with "
                "the participation of Malta and OLAF."
            ),
            [],
        ),
        ("It told of a study mission on clouds conducted with Malta Customs.", []),
        ("It told of a tour held by Malta Customs.", []),
        ("It was attended by 20 countries and members of the Private Sector Consultative Group (PSCG).", ["pscg"]),
        ("Joining the heads of customs of Malta and Spain were OLAF and UNCTAD.", ["MT", "ES", "olaf", "unctad"]),
        ("Malta attended the training, with Spain and Italy joining as observers.", ["MT", "ES", "IT"]),
        ("It was addressed by the head of Maltese Customs and the ambassador of Spain.", ["MT", "ES"]),
        ("Both INTERPOL and OLAF sent experts to the seminar.", ["interpol", "olaf"]),
        ("OLAF, UNCTAD and Malta were in the room.", ["olaf", "unctad", "MT"]),
        ("Delegates of Malta attended, with OLAF as an observer.", ["MT", "olaf"]),
        ("They came to the meeting, at which OLAF held a session.", ["olaf"]),
        ("Officers of Malta, Spain and Italy - the hosts - were brought together by the seminar.", ["MT", "ES", "IT"]),
        ("The WCO facilitated it in cooperation with INTERPOL and Spain.", ["interpol", "ES"]),
        ("It was attended by the European Union Delegation to Malta, OLAF and UNCTAD.", ["EU", "olaf", "unctad"]),
        ("Representatives of the member countries of the SCO and of the SCO Secretariat attended.", ["sco"]),
        ("At the 3rd Amber Meeting the Malta Customs Department (MCD) underscored that it leads.", ["MT"]),
        (
            "Jane Doe, Deputy Head of the Department on Cooperation of the Russian Federal Customs Service, said so.",
            ["RU"],
        ),
        ("Jane Doe, Director of the Maltese Finance Ministry, signed for it.", ["MT"]),
        ("Officers from Malta, Spain and Italy had been accredited.", []),
        (
            "It was attended by officers from Malta and Spain, as well as a UK Border Force training expert.",
            ["MT", "ES", "GB"],
        ),
        ("Those attending heard of best practices, particularly those of Malta and Spain.", []),
        ("They spoke of the rules of Malta and the WTO related to trade.", []),
        ("They agreed to grant Malta Customs' request for a training centre.", []),
        (
            "Presentations were given by OLAF in its capacity as the Secretariat of the OECD, and by Malta.",
            ["olaf", "MT"],
        ),
        ("The authors told of their study, with thanks to funding provided by Malta Customs.", []),
        ("They spoke of a project run by Malta Customs that had been presented before.", []),
        ("Delegates heard about arrangements concluded by Malta, Spain and Italy.", []),
        ("Participants heard about the windows set up by Malta, Spain and Italy.", []),
        ("OLAF covered the costs of it, and UNODC footed the bill for the dinner.", []),
        ("UNEP's Ozone Secretariat took part.", ["ozone-secretariat"]),
        ("Delegates were told about the side event hosted by Malta Customs at the 10th Amber Conference.", []),
        ("They were drawn from Customs and the Ministry of the Environment (responsible for CITES).", []),
        ("The Secretary General took the opportunity to visit Ms. Roe, President of Malta Customs.", ["wco"]),
        ("Within the framework of the Malta, Spain and Italy Programme, it was extended.", []),
        ("Mr. Roe of Malta was elected Director of the Amber Directorate.", []),
        ("Mr. Roe of Malta was elected Deputy Secretary General.", []),
        ("Mr. Roe of Malta was elected as Chair.", ["MT"]),
        ("It was attended by Malta, the Triangular Initiative (TI) and Spain.", ["MT", "ES"]),
        (
            "It was attended by Malta, the Transparent Institute (TI) and Spain.",
            ["MT", "transparency-international", "ES"],
        ),
        ("Software developed by companies from Malta, Spain and Italy was shown at the meeting.", []),
        ("Companies from Malta and Spain told their story.", []),
        ("Agencies from Malta and Spain attended, and so did companies such as DHL.", ["MT", "ES", "dhl"]),
        ("There was no consensus on two products put forward by Malta and Spain.", []),
        ("Officers from Malta, Spain and Italy are expected to share what they learned.", ["MT", "ES", "IT"]),
        ("The Chair, Ms. Roe (Malta), recalled the 11th Meeting, held on 3 and 4 May 2013.", ["MT"]),
        (
            "Malta and Spain attended it, which followed the 11th Meeting of the Beryl Group held on 2 May 2013.",
            ["MT", "ES"],
        ),
        ("The Director General of Malta Customs welcomed the opportunity to meet so many.", ["MT"]),
        ("Malta was elected Deputy Chair.", ["MT"]),
        ("Malta and Spain submitted comments in writing before the meeting and explained them.", ["MT", "ES"]),
        ("Delegates, whose names are listed below, came from Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The first training, from 5 to 6 March 2018, was attended by Malta.", ["MT"]),
        ("The participants were drawn from Customs and the Ministry of the Environment (responsible for CITES).", []),
        ("It was attended by the Caribbean Law Enforcement Foundation (CLEF).", ["clef"]),
        ("They discussed how to strengthen coordination among agencies in Malta, Spain and Italy.", []),
        ("Experts and companies from Malta and Spain participated.", ["MT", "ES"]),
        ("Participants from Malta and Spain are expected in Riga.", ["MT", "ES"]),
        ("It was attended by Malta, Spain and Italy (all but Italy online).", ["MT", "ES", "IT"]),
        ("Malta, Spain and Italy participated and all but Italy presented their programmes.", ["MT", "ES", "IT"]),
        ("The participating beneficiary countries include Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("The Director General of Malta Customs, who opened it, took the opportunity to meet experts.", ["MT"]),
        ("It brought together experts and companies from Malta and Spain.", ["MT", "ES"]),
        ("Experts and companies from Malta and Spain told their story.", ["MT", "ES"]),
        ("They spoke of the project of Malta Customs.", []),
        ("They spoke of a study by Malta Customs.", []),
        ("A seminar was arranged for the Customs Administration of Malta.", ["MT"]),
        ("Better connectivity with Malta Customs was a priority.", []),
        ("They were shown the Plan for Malta, Spain and Italy put forward by OLAF.", []),
        ("They heard of the efforts to work with partners, including Malta, Spain and Italy.", []),
        (
            "They heard of work, which comprised:\n- 1 Dialogue (Malta), 6 Dialogues (Spain, Italy)\n- Trips (Kenya)",
            [],
        ),
        ("Coming from Malta, Spain and Italy, the associates gave talks on fees.", ["MT", "ES", "IT"]),
        ("Coming from Malta, Spain and Italy, the containers were seized.", []),
        ("Brazil put forward by way of example a new text.", ["BR"]),
        ("Malta took action by adopting a law.", ["MT"]),
        ("The host administration of Malta welcomed the delegates.", ["MT"]),
        ("Fees are in line with the tariffs, including those of Malta, Spain and EU regulations, they said.", []),
        ("It was run by the Amber Agency (OLAF) -funded project manager.", []),
        ("They had met in Malta, which gave them time to talk.", []),
        ("He said that the Council had elected Mr. Doe (Maltese Customs) as its new Deputy Secretary General.", []),
        ("It was attended by Ms. Roe, whom they had elected, and Mr. Doe, Director General of Malta Customs.", ["MT"]),
        ("They heard the Customs Academy in Malta, which presented its courses.", ["MT"]),
        ("Malta, Spain and Italy brought tools and standards.", ["MT", "ES", "IT"]),
        ("It was held with the support of the Board of Fees, Malta, Spain and the OLAF project.", []),
        ("Given what they share, Malta, Spain and Italy were also invited to participate.", []),
        ("She took the floor to thank Malta.", []),
        ("The port was shown in parallel with a delegation from OLAF who were in Riga for it.", []),
        ("Mr. Doe, Co-chair of the Amber Task Force on Countering Illicit Trade (TF-CIT), joined the meeting.", []),
        ("The training will go on at the laboratory of Malta. The Malta Customs will run the course.", []),
        ("It shared its practice of collecting needs, in collaboration with Malta Customs.", []),
        ("Delegates from Spain, Italy and Malta -supported by the port- met.", ["ES", "IT", "MT"]),
        ("Officers of the US Department of Justice Drug Enforcement Administration and Malta attended.", ["dea", "MT"]),
        (
            "It was led by two experts from the WCO pool of Recognised Experts in Fees (REF) from Malta and Spain.",
            ["wco", "MT", "ES"],
        ),
        ("Malta, Spain and OLAF programme officers took part in it.", ["MT", "ES", "olaf"]),
        # the verb stands once
        ("Malta sent five officers, Spain three and the OECD two.", ["MT", "ES", "oecd"]),
        ("Malta and Spain attended in person, Italy online.", ["MT", "ES", "IT"]),
        ("Malta took part in the room, while Spain and, via Zoom, Italy did so from afar.", ["MT"]),
        ("Malta sent two experts; Spain sent 3 and Italy another officer.", ["MT", "ES", "IT"]),
        ("Malta sent two experts to the seminar in Oslo, Norway online.", ["MT"]),
        ("Malta took part, and Spain 3 times had its law explained.", ["MT"]),
        ("Candidates from Malta and Spain were assessed.", ["MT", "ES"]),
        ("Officers of Malta and Spain were pre-accredited.", ["MT", "ES"]),
        ("He hoped to encourage more participation from Malta.", []),
        ("Members are in favour, and it seeks to foster participation from Malta.", []),
        ("It saw the participation of Malta.", ["MT"]),
        ("They saw goods arriving from countries such as Malta, Spain and Italy.", []),
        ("The administrations taking part - Malta and Spain - will go through three stages.", ["MT", "ES"]),
        ("The Moroccan Administration of Customs was at work there.", ["MA"]),
        ("Experts had come to the session from Malta and Spain.", ["MT", "ES"]),
        ("It was attended by experts acting for the IRU and for the OECD (OECD).", ["iru", "oecd"]),
        ("Joining them were the vice president (WCA), the OECD and Malta.", ["oecd", "MT"]),
        ("Experts gathered with financial support from the Customs Administration of Malta.", []),
        (
            "It had financial aid from it and from the Customs Administrations of Spain and Italy, and gathered all.",
            [],
        ),
        ("Mr. Doe went to Tirana, Albania, and took part in it.", []),
        ("Interventions were made by Malta and Spain.", ["MT", "ES"]),
        ("Present at the opening were the Ambassadors of Malta and Spain.", ["MT", "ES"]),
        ("It was attended by the Minister, Mr. Luis E. Montenegro Paz, and by Spain.", ["ES"]),
        ("It was attended by the Global Initiative against Transnational Organized Crime.", ["gi-toc"]),
        ("Malta has contributed to the modernization of Customs.", []),
        ("Malta contributed to the debate.", ["MT"]),
        ("It was attended by entities of the United Nations system.", []),
        ("Other stakeholders also took part, including the OECD.", ["oecd"]),
        ("The project is like the one carried out by Malta Customs.", []),
        ("It was attended by Customs Directors of Latin America, Spain and Portugal and by the OECD.", ["oecd"]),
        (
            "It works in 8 countries in Latin America (Peru, Panama, Guyana and Chile), and 19 countries take part.",
            [],
        ),
        ("Malta's Prime Minister, Mr. Doe, opened it.", ["MT"]),
        ("They watched a film about Malta Customs.", []),
        ("As three countries (Malta, Spain and Italy) now use it, participants spoke of a network.", []),
        ("Malta, Spain and Italy already apply it, participants heard.", []),
        ("It was attended by OLAF, by which it is supported, and from which it began, UNODC and Malta.", ["olaf"]),
        ("It was attended by OLAF, by which it is supported, UNODC and Malta.", ["olaf", "unodc", "MT"]),
        ("It was attended by OLAF, from whom it came, UNODC and Malta.", ["olaf", "unodc", "MT"]),
        ("Presentations came from Malta and Spain.", ["MT", "ES"]),
        ("Goods from Malta and Spain served as examples.", []),
        ("Experts from Malta and Spain served as facilitators.", ["MT", "ES"]),
        ("Mr. Doe, who used to work for Malta Customs, spoke, and so did a retired officer of Spain Customs.", []),
        ("In Sliema, Malta Customs and Spain Customs spoke at the workshop.", ["MT", "ES"]),
        ("Later, in Riga, Malta Customs and Spain Customs spoke at the workshop.", ["MT", "ES"]),
        ("Since Monday, experts have trained officers of Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Officers of Malta and Spain successfully completed the course.", ["MT", "ES"]),
        ("The project will concentrate on the Customs Administrations of Malta, Spain and Italy, it was said.", []),
        ("Insights came from speakers of Malta, and from discussants from Spain.", ["MT", "ES"]),
        ("The reviews of three members - Malta, Spain and Italy - were concluded at the meeting.", []),
        ("It took note of the following advances:\n\n- the accession of Malta, Spain and Italy to it;", []),
        ("Contributions came from Malta and Spain.", []),
        ("The floor went to Malta and Spain.", ["MT", "ES"]),
        ("Malta had sent three officers, Spain two.", ["MT", "ES"]),
        ("He met Mr. Doe, the Minister of Foreign and CARICOM Affairs, and Ms. Roe of Malta Customs.", ["MT"]),
    ],
)
def test_those_who_came_are_told_of_in_the_manners_of_the_press(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("kind", "whom", "own"),
    [
        ("support mission", "the Latvia Revenue Authority", True),
        ("support mission", "Latvia Customs", True),
        ("support mission", "Latvia", False),
        ("support meeting", "Latvia Customs", False),
        ("submission meeting", "Latvia Customs", False),
        ("support mission", "Malta under the agreement with Latvia Customs", False),
        ("support mission", "the Latvia Customs Code", False),
    ],
)
def test_a_mission_is_of_the_country_whose_customs_asked_for_it(kind: str, whom: str, own: bool) -> None:
    words = f"The WCO held a {kind} on fees in Riga, Latvia, from 5 to 8 March 2018 on the request of {whom}."
    assert own is ("LV" in parties(only(words)))


@pytest.mark.parametrize("whom", ["Malta", "the Customs administration of Malta", "the State Guild (SG) of Malta"])
def test_a_mission_is_that_of_the_country_to_which_it_went(whom: str) -> None:
    words = f"The WCO conducted a virtual support mission to {whom} from 5 to 8 March 2018."
    assert "MT" in parties(only(words))


def test_who_is_spoken_of_after_an_invitation_invited_nobody() -> None:
    words = "At the invitation of the Amber Institute, Ms. Roe spoke at the Amber Forum held in Kiel, Germany."
    assert [] == parties(only(words))


def test_a_body_is_quoted_with_the_country_in_which_it_is() -> None:
    page = release(
        f"{HELD} Malta, the State Secretariat for Economic Affairs (SECO) of Switzerland and Spain attended."
    )
    result = extract(page)
    came = {one.party: one.evidence.quote(page) for one in result.meetings[0].participations if one.evidence}
    assert ["MT", "seco", "ES"] == [*came]
    assert "State Secretariat for Economic Affairs (SECO) of Switzerland" == came["seco"]
    assert not result.unresolved


def test_offices_of_those_in_a_list_who_are_known_to_have_come_are_not_open() -> None:
    officials = "Mr. Keo Roe, Director-General of Customs, Malta; Ms. Ann Loe, Director-General of Royal Excise, Spain"
    last = "Mr. Ali Poe, Director-General of Customs, Italy; Jan Doe, Norway"
    assert ["Jan Doe"] == open_words(f"{HELD} The meeting saw {officials}; {last}.")


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Fiji, Samoa and Tonga attended, as did the ROCB.", "rocb-ap"),
        ("Fiji and Samoa attended, as did the ROCB.", None),
        ("Fiji, Samoa and Malta attended, as did the ROCB.", None),
        ("Fiji, Samoa and Tonga attended. The Regional Offices for Capacity Building presented their work.", None),
    ],
)
def test_an_office_without_a_region_is_that_of_all_who_came(words: str, office: str | None) -> None:
    assert office == next((one for one in parties(only(f"{HELD} {words}")) if one.startswith("rocb")), None)


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("It was attended by OLAF and other bodies, e.g. UNCTAD and UNODC.", ["olaf", "unctad", "unodc"]),
        ("The Under-Secretary-General spoke.", []),
        ("The Deputy Secretary-General spoke.", ["wco"]),
        ("It took place with Malta, Spain and Italy among the participants.", ["ES", "IT", "MT"]),
        ("Malta and Spain sent experts to a meeting there.", ["ES", "MT"]),
        ("Malta and Spain renewed their agreement at the meeting.", ["ES", "MT"]),
        ("Malta and Spain renewed their fleets at the meeting.", []),
        ("Malta and Spain signed an arrangement when their delegations met.", ["ES", "MT"]),
    ],
)
def test_who_came_is_told_in_many_ways(words: str, came: list[str]) -> None:
    assert came == sorted(parties(only(f"{HELD} {words}")))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The Project Board met on 5 May 2018 with Malta, Spain and Italy.", ["ES", "IT", "MT"]),
        ("The seminar in Riga was held from 5 to 7 May 2018 for Malta and Spain.", ["ES", "MT"]),
        ("A workshop took place in Riga on 5 May 2018 for officers of Spain.", ["ES"]),
        ("A workshop was held in Riga on 5 May 2018 for Malta.", []),
        ("A workshop to Malta Customs was delivered in Riga on 5 May 2018.", ["MT"]),
        ("Upon request of Malta Customs, a support mission was conducted in Riga from 5 to 7 May 2018.", ["MT"]),
        ("In response to a request from the Customs Service of Malta, a seminar was held in Riga on 5 May 2018.",
            ["MT"]),
        ("At the request of Malta, a seminar was held in Riga on 5 May 2018.", []),
        ("At the request of Malta Customs a study was made. A seminar was held in Riga on 5 May 2018.", []),
        ("The seminar in Riga was held on 5 May 2018 with Malta's support and Spain.", []),
        ("The meeting of Malta, Spain and Italy was held in Riga on 5 May 2018.", ["ES", "IT", "MT"]),
        ("The meeting of Malta was held in Riga on 5 May 2018.", []),
    ],
)  # fmt: skip
def test_with_whom_or_for_whom_it_was_held_is_who_came(words: str, came: list[str]) -> None:
    assert came == sorted(parties(only(words)))


def test_the_country_of_a_capital_says_where_that_is() -> None:
    words = (
        "The workshop was held in Riga, the capital of Latvia, on 5 May 2018, with participants from Malta, Spain and "
    )
    assert ["ES", "IT", "MT"] == sorted(parties(only(f"{words}Italy.")))


def test_what_is_heard_of_those_who_stayed_away_is_no_speech() -> None:
    heard = "It heard apologies from Italy and welcomed Malta and Spain as its new members."
    assert {"MT": "participant", "ES": "participant"} == {
        part.party: part.role for part in only(f"{HELD} {heard}").participations
    }


@pytest.mark.parametrize(
    "words",
    [
        "UNCTAD gave a presentation at the meeting.",
        "UNCTAD delivered the keynote speech at the meeting.",
        "The keynote speaker at the meeting in Riga was UNCTAD.",
    ],
)
def test_who_gives_a_speech_is_a_speaker(words: str) -> None:
    assert [("unctad", "speaker")] == [(part.party, part.role) for part in only(f"{HELD} {words}").participations]


def test_who_will_speak_at_a_meeting_to_come_takes_part() -> None:
    page = release("A webinar will be held on 20 May 2021. Speakers from Malta will take the floor.", day="3 May 2021")
    (webinar,) = extract(page).meetings
    assert ["MT"] == parties(webinar)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It was chaired in Riga by Malta.", {"MT": "chair"}),
        ("It was co-chaired by the WCO and Malta.", {"MT": "chair"}),
        ("It was chaired by the WCO ESA Vice Chair (Malta).", {"MT": "chair"}),
        ("It was chaired by the Vice-Chair of the ESA region (Malta).", {"MT": "chair"}),
        ("It was chaired by the WCO Vice-Chair for ESA, Mr. Doe of Malta.", {"MT": "chair"}),
        ("Malta, the donor, chaired the meeting.", {"MT": "chair"}),
        ("Malta, which chaired the meeting, presented a report.", {"MT": "chair"}),
        ("The Chair, Malta, presented the summary.", {"MT": "chair"}),
        ("The chairperson for this meeting was Mr. Doe from Malta Customs.", {"MT": "chair"}),
        ("It was chaired by Mr. Doe, President of the INCU.", {"incu": "chair"}),
        ("The session on fees was chaired by Malta.", {"MT": "participant"}),
        ("After the session on fees, the meeting was chaired by Malta.", {"MT": "chair"}),
        ("It elected Malta as Chair and Spain and Italy as Vice-Chairs.",
            {"MT": "chair", "ES": "vice_chair", "IT": "vice_chair"}),
        ("Malta addressed the audience.", {"MT": "speaker"}),
        ("Malta and Spain were among the speakers.", {"MT": "speaker", "ES": "speaker"}),
        ("It was opened, with Malta and Spain as the keynote speakers.", {"MT": "speaker", "ES": "speaker"}),
        ("Malta Customs came as the keynote speaker.", {"MT": "participant"}),
        ("Malta, with Spain as the keynote speaker, took part.", {"MT": "participant", "ES": "speaker"}),
        ("Participants joined from Malta and Spain.", {"MT": "participant", "ES": "participant"}),
        ("Malta and Spain Customs will open two ports.", {}),
        ("Malta Customs will present its port.", {"MT": "participant"}),
    ],
)  # fmt: skip
def test_who_was_in_the_chair_or_spoke_is_told_in_many_ways(words: str, found: dict[str, str]) -> None:
    assert found == {part.party: part.role for part in only(f"{HELD} {words}").participations if part.party != "wco"}


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("A workshop was delivered to the Customs administration of Malta in Riga on 5 May 2018.", ["MT"]),
        ("A workshop was provided to the customs services of Malta and Spain in Riga on 5 May 2018.", ["ES", "MT"]),
        ("A workshop was held in Riga on 5 May 2018 for the customs services of Malta and Spain.", ["ES", "MT"]),
        ("The Meeting of the Customs Committee between Malta and Spain was held in Riga on 5 May 2018.", ["ES", "MT"]),
        ("Meeting by videoconference on 5 May 2018, Malta and Spain exchanged views.", ["ES", "MT"]),
        ("Gathered in Riga on 5 May 2018, Malta and Spain agreed on a plan.", ["ES", "MT"]),
        ("Malta and Spain held a videoconference on 5 May 2018.", ["ES", "MT"]),
        ("Malta was represented at the Amber Committee in Riga on 5 May 2018.", ["MT"]),
        ("On 5 May 2018, Latvia welcomed a delegation of Malta to Riga.", ["LV", "MT"]),
        ("A workshop conducted by a Maltese expert was held in Riga on 5 May 2018.", ["MT"]),
    ],
)
def test_who_met_or_was_taught_came(words: str, came: list[str]) -> None:
    assert came == sorted(parties(only(words)))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The meeting of Malta, Spain and the IMF ended with the signing of a declaration by Fiji and Italy.",
            ["ES", "FJ", "IT", "MT", "imf"]),
        ("Fiji signed the Convention at a ceremony in Riga on 5 May 2018.", ["FJ"]),
        ("The seminar in Riga was held on 5 May 2018 with Malta funding and Spain.", []),
        ("The seminar in Riga was held on 5 May 2018 with UN agencies and Spain.", []),
    ],
)  # fmt: skip
def test_who_signed_there_came_and_who_paid_need_not_have(words: str, came: list[str]) -> None:
    assert came == sorted(parties(only(words)))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The programme has helped Peru, Mali and Fiji.", []),
        ("The programme has trained officers of Malta and Spain.", []),
        ("Malta, Spain and Italy covered the costs of the meeting.", []),
        ("Malta, Spain and Italy covered fees in their talks.", ["ES", "IT", "MT"]),
        ("He thanked Malta, which supported it.", []),
        ("He thanked Malta, which spoke.", ["MT"]),
        ("It thanks HMRC, the Uganda Revenue Authority (URA) and SARS for their technical contributions and all else.",
            ["GB", "UG", "ZA"]),
        ("It thanks HMRC, the Uganda Revenue Authority (URA) and SARS for their generous contributions.", []),
        ("The WCO thanks Malta Customs for sharing its expertise.", ["MT"]),
        ("Malta and Spain were thanked for their technical contributions.", ["ES", "MT"]),
        ("Malta and Spain were thanked for their generous contributions.", []),
        ("The WCO is grateful to the OECD and OLAF for their expertise, and to Fiji for its funds.", ["oecd", "olaf"]),
        ("The WCO is grateful to the OECD and OLAF for their participation in the Amber Operation.", []),
        ("The WCO is grateful to the OECD and OLAF for their participation in the Amber Project meeting.",
            ["oecd", "olaf"]),
        ("The WCO is grateful to the OECD and OLAF for their participation in the debriefing of the Operation.",
            ["oecd", "olaf"]),
        ("Updates were provided by Malta.", ["MT"]),
        ("Representatives of Malta reviewed the work done so far.", ["MT"]),
        ("It was attended by Malta, JD.com and DHL.", ["MT", "dhl"]),
        ("A statistician from Malta explained the tables.", ["MT"]),
        ("Malta and the World Economic Forum took part.", ["MT", "wef"]),
        ("Dr. Roe, Director of Biology and CITES expert, University of Washington, presented a paper.",
            ["university-of-washington"]),
    ],
)  # fmt: skip
def test_who_is_thanked_or_was_helped_need_not_have_come(words: str, came: list[str]) -> None:
    assert came == sorted(parties(only(f"The meeting was held in Rome on 5 May 2018. {words}")))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Mr. Roe of Malta and Ms. Doe of Spain were Vice-Chairs.", {"MT": "vice_chair", "ES": "vice_chair"}),
        ("Malta and Spain were Vice-Chairs.", {"MT": "vice_chair", "ES": "vice_chair"}),
        ("Ms. Doe of Spain assisted him as Vice-Chair.", {"ES": "vice_chair"}),
    ],
)
def test_vice_chairs_may_be_several_or_assist(words: str, found: dict[str, str]) -> None:
    assert found == {part.party: part.role for part in only(f"{HELD} {words}").participations}


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("The members of the Programme are Malta and Spain.", []),
        ("The Members of the Group are Malta and Spain.", ["ES", "MT"]),
        ("Malta, Spain and Italy are partners of the Programme.", []),
        ("The Japan Business Association attended.", []),
        ("The training was delivered by UNCTAD experts.", ["unctad"]),
        ("The Programme has units in Malta, Spain and Italy.", []),
        ("The delegates came from units in Malta, Spain and Italy.", ["ES", "IT", "MT"]),
        ("The experts presented the experiences of Malta.", []),
        ("Participants heard the experiences of Malta.", ["MT"]),
        ("The experts presented examples from Malta, Spain and Italy.", []),
        ("The experts presented seals, Malta, Spain and Italy scanners.", ["ES", "IT", "MT"]),
        ("The facilitators used case studies from Malta.", []),
        ("Participants learned from best practices of Malta and Spain.", []),
        ("The PSCG met in Riga.", []),
        ("A delegate of the PSCG met in Riga.", ["pscg"]),
        ("The ICC and the PSCG met in Riga.", ["icc", "pscg"]),
        ("Malta met in Riga.", ["MT"]),
    ],
)
def test_who_is_named_for_a_programme_or_an_association_did_not_come(words: str, came: list[str]) -> None:
    assert came == sorted(parties(only(f"The meeting of the Group was held in Rome on 5 May 2018. {words}")))


@pytest.mark.parametrize(
    ("words", "still_open"),
    [
        ("The Amber Monetary Fund attended.", ["Amber Monetary Fund"]),
        ("The Amber Monetary Fund (AMF) also took part.", ["Amber Monetary Fund (AMF)"]),
        ("It was attended by the Beryl Chamber of Commerce.", ["Beryl Chamber of Commerce"]),
        ("It was attended by the President of the Amber Fund.", []),
        ("The Union attended.", []),
        ("The Amber Fund paid for it.", []),
    ],
)
def test_a_body_that_nobody_knows_and_that_came_alone_stays_open(words: str, still_open: list[str]) -> None:
    assert still_open == open_words(f"{HELD} {words}")


# --- lists told in other words ---


@pytest.mark.parametrize(
    ("words", "came"),
    [
        ("Five administrations came. They were those of Malta, Spain and Italy.", ["MT", "ES", "IT"]),
        ("Malta gave a talk, and so did the Asian Development Bank, as Secretariat of the OECD.", ["MT", "adb"]),
        (
            "Most of the participating countries, which included Malta, Spain and Italy, have so far been able to pay.",
            ["MT", "ES", "IT"],
        ),
        ("It took stock of what had been done since 2016, and UNODC supplied the latest updates.", ["unodc"]),
        ("Stakeholders also attended, among them the OECD and other organizations.", ["oecd"]),
        (
            "It will be done by the Customs administrations taking part, namely Malta, Spain and Italy.",
            ["MT", "ES", "IT"],
        ),
        ("It was attended by Jordon, the Republic of Central Africa and the Northern Marianas.", ["JO", "CF", "MP"]),
        (
            "Two chemists, from the Belgian and the Spanish Customs Administrations, acted as facilitators.",
            ["BE", "ES"],
        ),
        ("Representatives of the Moldovan border agencies shared their experience.", ["MD"]),
    ],
)
def test_a_list_is_read_with_what_stands_around_it(words: str, came: list[str]) -> None:
    assert came == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    "words",
    [
        "Director Doe recalled that the WCO and Japan Customs have long worked together.",
        "She thanked China, Japan and Korea for the experts whom they send.",
        "The JBCO, codenamed AMBER, was carried out in May. It made agencies of Malta, Spain and Italy work together.",
    ],
)
def test_who_is_only_spoken_of_was_not_there(words: str) -> None:
    assert [] == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("delegates from Kenya, Sudan, South Africa and Malta", ["KE", "SD", "ZA", "MT"]),
        ("Tonga, Samoa, American Samoa and Malta", ["TO", "WS", "AS", "MT"]),
        ("delegates from Africa, South America and Malta", ["MT"]),
        ("delegates from Africa, South-East Asia and Malta", ["MT"]),
        ("Sudan, South; Kenya; Malta", ["SS", "KE", "MT"]),
        ("Malta, Sudan, South and Kenya", ["MT", "SS", "KE"]),
        ("Sudan (South), Korea, Republic of and Malta", ["SS", "KR", "MT"]),
    ],
)
def test_two_neighbours_in_a_list_are_no_name_with_its_first_word_behind_it(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} It was attended by {words}."))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It brought together heads of West and Central African Customs administrations.", []),
        ("West African and Central African experts took part.", []),
        ("Central African Customs took part.", ["CF"]),
        ("The Middle East and Moroccan Customs attended.", ["MA"]),
    ],
)
def test_the_people_of_a_part_of_a_continent_are_no_country_s(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} {words}"))


# --- who does something there ---


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Malta offered to host the next meeting.", ["MT"]),
        ("Malta and Spain proposed to meet again next year.", ["MT", "ES"]),
        ("Malta signed an agreement with Spain.", []),
        ("Malta has pledged to do so.", []),
        ("Malta supported the proposal in writing.", []),
        ("Ghana supported the proposal in a letter.", []),
        ("Finland supported the project financially.", []),
        ("Malta could not attend. Malta offered to host the next meeting.", []),
        ("Malta lent its scanner for a day.", []),
        ("Drugs were found on people who had come from Malta and Kenya.", []),
        ("In a video message, the Secretary General said that all was well.", []),
        ("The Amber Federation and its Secretary-General held talks.", []),
        ("The Secretary General told the audience that all was well.", ["wco"]),
        ("The Omani side for its part asked for a list of goods.", ["OM"]),
        ("The WCO shared information on its work.", []),
        ("The International Air Transport Association nonetheless described a trial.", ["iata"]),
        ("OSCE and the International Organization for Migration were there for the first time.", ["osce", "iom"]),
        ("Malta was there.", ["MT"]),
        ("The plans of Malta were there to see.", []),
        ("OLAF sat as an observer, as did Spain.", ["olaf", "ES"]),
        ("OLAF sat in as a guest.", ["olaf"]),
        ("The Administrations of Malta and Spain had each delegated three officers.", ["MT", "ES"]),
        ("UNESCO lent a specialist.", ["unesco"]),
        ("UNESCO sent an expert to explain the figures.", ["unesco"]),
        ("UNESCO sent an expert to Malta.", []),
        ("Many were present, among others IATA and FIATA.", ["iata", "fiata"]),
        ("Malta, Spain and Italy followed the deliberations.", THREE),
        ("The Libyan delegation had been announced but could not obtain visas.", []),
        ("Libya did not get a visa in time.", []),
        ("Trainers of the World Customs Organization used the handbook.", ["wco"]),
        ("In his welcome the Deputy Secretary General, Mr. John Roe, welcomed all.", ["wco"]),
        ("Forty people of Customs and of the posts had come from 3 countries (Malta, Spain and Italy).", THREE),
        ("Forty participants logged in from Malta, Spain and Italy.", THREE),
        ("The authors came from Malta, Spain and Italy.", []),
        ("The ROCB in Bangkok and the ROCB in Buenos Aires attended.", ["rocb-ap", "rocb-ams"]),
    ],
)  # fmt: skip
def test_who_does_something_at_a_meeting_was_there(words: str, expected: list[str]) -> None:
    assert expected == parties(only(f"{HELD} {words}"))


@pytest.mark.parametrize(
    ("words", "counted"),
    [
        ("Forty people of Customs and of the posts had come from 12 countries.",
            [("participants", 40), ("countries", 12)]),
        ("Fifty-two handlers of 19 countries arrived.", [("participants", 52), ("countries", 19)]),
        ("37 Member States answered the roll-call.", [("members", 37)]),
    ],
)  # fmt: skip
def test_who_came_is_counted_by_more_words_for_coming(words: str, counted: list[tuple[str, int]]) -> None:
    assert counted == [(str(one.unit), one.value) for one in only(f"{HELD} {words}").counts]

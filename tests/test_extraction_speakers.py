"""Whose an outcome is that one person brought about: the party for which that person speaks, where the page says so."""

from __future__ import annotations

import pytest

import wco_meetings as wm

HELD = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."


def actors(words: str) -> list[tuple[str, ...]]:
    """The actors of the outcomes of a release that goes on with these words."""
    (meeting,) = wm.extract(f"{HELD}\n\n{words}").meetings
    return [outcome.actors for outcome in meeting.outcomes]


@pytest.mark.parametrize(
    ("named", "actor"),
    [
        ("Ms. Jane Roe, Director General of Malta Customs, took the floor.", "MT"),
        ("Ms. Jane Roe, Head of the Risk Department of the Ministry of Finance of the Republic of Malta, spoke.", "MT"),
        ("Ms. Jane Roe, Commissioner of Customs, Malta, took the floor.", "MT"),
        ("Ms. Jane Roe, Malta's Director General of Customs, took the floor.", "MT"),
        ("Ms. Jane Roe from OLAF took the floor.", "olaf"),
        ("Ms. Jane Roe (Malta) took the floor.", "MT"),
        ("Malta's Director General of Customs, Ms. Jane Roe, took the floor.", "MT"),
        ("The Director General of Malta Customs, Ms. Jane Roe, took the floor.", "MT"),
        ("The OLAF Director for Trade, Ms. Jane Roe, took the floor.", "olaf"),
        ("WCO Deputy Secretary General, Ms. Jane Roe, took the floor.", "secretariat"),
        ("The Secretary General of the WCO, Ms. Jane Roe, took the floor.", "secretariat"),
        ("Ms. Jane Roe, Deputy Secretary General, took the floor.", "secretariat"),
        ("The Secretary General, Ms. Jane Roe, took the floor.", "secretariat"),
        ("Ms. Jane Roe, Director of Compliance at the WCO, took the floor.", "secretariat"),
        ("The Secretary General of OLAF, Ms. Jane Roe, took the floor.", "olaf"),
    ],
)
def test_a_person_speaks_for_the_party_of_the_office_that_stands_beside_the_name(named: str, actor: str) -> None:
    assert [(actor,)] == actors(f"{named} Ms. Roe presented a study.")
    assert [(actor,)] == actors(f"{named} She presented a study.")


def test_who_has_no_title_of_a_woman_or_a_man_may_be_he_or_she() -> None:
    named = "Dr. Pat Doe, Head of Malta Customs, took the floor."
    assert [("MT",)] == actors(f"{named} He presented a study.")
    assert [("MT",)] == actors(f"{named} She presented a study.")
    assert [()] == actors(f"{named.replace('Dr.', 'Ms.')} He presented a study.")
    assert [()] == actors(f"{named.replace('Dr.', 'Mr.')} She presented a study.")


@pytest.mark.parametrize("who", ["She", "In her speech, she", "Ms. Roe", "At the opening, Ms. Jane Roe"])
def test_what_one_does_besides_is_of_the_same_party(who: str) -> None:
    named = "Ms. Jane Roe, Head of Malta Customs, took the floor."
    assert [("MT",)] == actors(f"{named} {who} opened the meeting and presented a study.")
    assert [("MT",)] * 2 == actors(f"{named} {who} proposed a study and pledged to share it.")


def test_what_another_party_does_besides_is_its_own() -> None:
    named = "Ms. Jane Roe, Head of Malta Customs, took the floor."
    assert [("olaf",)] == actors(f"{named} She thanked all, and OLAF presented a study.")


def test_what_one_may_ask_for_a_party_nobody_asks_for_none() -> None:
    asked = "Ms. Roe asked the Members to send their comments."
    assert [("olaf",)] == actors(f"Ms. Jane Roe of OLAF took the floor. {asked}")
    assert [] == actors(f"Ms. Jane Roe took the floor. {asked}")


def test_a_secretary_general_may_be_named_without_a_title() -> None:
    named = "Secretary General John Roe opened it."
    assert [("secretariat",)] == actors(f"{named} Dr. Roe proposed a study.")
    assert [("secretariat",)] == actors(f"{named.replace('Roe', 'van Roe')} Dr. van Roe proposed a study.")


@pytest.mark.parametrize(
    "named",
    [
        "Ms. Jane Roe took the floor.",
        "Ms. Jane Roe, an expert on Malta, took the floor.",
        "Ms. Jane Roe thanked the Director of Malta Customs.",
        "Ms. Jane Roe told of a plan, and Malta's Director of Customs thanked her.",
        "Malta told of its law, and Ms. Jane Roe took the floor.",
    ],
)
def test_it_is_nobody_s_where_the_page_does_not_say_whose_the_person_is(named: str) -> None:
    assert [()] == actors(f"{named} Ms. Roe presented a study.")[-1:]


def test_he_is_the_one_who_was_named_last_and_nobody_where_it_may_be_one_of_two() -> None:
    named = "Mr. John Doe, Head of Malta Customs, met Mr. Jim Foe, Head of Customs of Spain."
    assert [()] == actors(f"{named} He presented a study.")
    assert [("MT",)] == actors(f"{named} Mr. Doe presented a study.")
    assert [("ES",)] == actors(f"{named.replace('Mr. Jim', 'Ms. Jim')} She presented a study.")
    assert [("MT",)] == actors(f"{named.replace('Mr. Jim', 'Ms. Jim')} He presented a study.")


def test_he_is_sought_a_few_sentences_back_and_not_further() -> None:
    named = "Mr. John Doe, Head of Malta Customs, took the floor."
    assert [("MT",)] == actors(f"{named} {'It rained. ' * 2}He presented a study.")
    assert [()] == actors(f"{named} {'It rained. ' * 3}He presented a study.")


def test_of_two_by_one_name_neither_is_meant() -> None:
    named = "Mr. John Doe, Head of Malta Customs, and Mr. Jim Doe, Head of Customs of Spain, spoke."
    assert [()] == actors(f"{named} Mr. Doe presented a study.")


@pytest.mark.parametrize(
    "then",
    [
        "A representative of OLAF then took the floor.",
        "The WCO Secretary General then took the floor.",
        "He welcomed the Director of OLAF, who spoke of his work.",
        "Then Mr. Jim Foe took the floor.",
    ],
)
def test_he_may_be_somebody_else_who_was_spoken_of_since(then: str) -> None:
    named = "Mr. John Doe, Head of Malta Customs, opened it."
    assert [()] == actors(f"{named} {then} He presented a study.")


def test_he_may_be_somebody_else_of_whom_the_same_sentence_speaks() -> None:
    named = "Mr. John Doe, Head of Malta Customs, welcomed the Director of OLAF, who spoke of his work."
    assert [()] == actors(f"{named} He presented a study.")
    assert [("MT",)] == actors(f"{named.replace('the Director of ', '')} He presented a study.")


def test_one_surname_may_be_that_of_somebody_of_whom_nothing_is_said() -> None:
    named = "Mr. John Roe of OLAF took the floor."
    assert [()] == actors(f"{named} Ms. Jane Roe proposed a study.")
    assert [("olaf",)] == actors(f"{named} Mr. John Roe proposed a study.")
    assert [("olaf",)] == actors(f"{named.replace('John', 'John van')} Mr. van Roe proposed a study.")


def test_a_firm_with_the_name_of_a_country_is_not_that_country() -> None:
    assert [()] == actors("Mr. John Doe, Chairman of Malta International Airport, spoke. Mr. Doe proposed a study.")
    assert [("MT",)] == actors("Mr. John Doe, Chairman of Malta Customs, spoke. Mr. Doe proposed a study.")


@pytest.mark.parametrize(
    "named",
    [
        "Mr. John Doe, Secretary General of the Ministry of Fees, spoke.",
        "Mr. John Doe, Secretary General, Amber Union, spoke.",
        "Mr. John Doe, Deputy Secretary General for Trade at the Ministry of Fees, spoke.",
        "Deputy Secretary General John Doe of the Amber Union spoke.",
    ],
)
def test_not_every_secretary_general_is_the_wco_s(named: str) -> None:
    assert [()] == actors(f"{named} Mr. Doe proposed a study.")


def test_a_secretary_general_of_another_body_speaks_for_that() -> None:
    named = "Secretary General Hans Doe of Interpol spoke."
    assert [("interpol",)] == actors(f"{named} Mr. Doe proposed a study.")

"""Who signed something at a meeting, or on its margins, was there; a signature elsewhere says nothing."""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties

from wco_meetings.extraction.reader import extract


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On the sidelines Malta and Spain signed a plan.", ["MT", "ES"]),
        ("During the meeting, Malta signed an arrangement on trade with Spain and Italy.", ["MT", "ES", "IT"]),
        ("In the margins, Malta initialled a plan with the Customs of Spain on the port of Italy.", ["MT", "ES"]),
        ("It saw, in the presence of all, the signing of an arrangement between Malta and Spain.", ["MT", "ES"]),
        ("At a signing ceremony, OLAF then concluded a plan with the UNODC.", ["olaf", "unodc"]),
        ("During the Sessions, Malta deposited its instrument.", ["MT"]),
        ("On this occasion, Malta and Spain signed a plan.", ["MT", "ES"]),
        ("Malta and Spain used the occasion to deposit their instruments.", ["MT", "ES"]),
        ("On the margins, Malta signed a plan with the Netherlands and the Gambia.", ["MT", "NL", "GM"]),
        ("Malta and Spain signed a plan in May.", []),
        ("During the meeting they discussed the plan that Malta signed with Spain.", []),
        ("On the sidelines of a summit in June 2016, Malta and Spain signed a plan.", []),
        ("On the sidelines it was told how the Customs of Malta grew.", []),
        ("Malta and Spain signed a plan at the meeting.", ["MT", "ES"]),
        ("During a meeting in Riga, Malta and Spain signed a plan.", ["MT", "ES"]),
        ("The Customs Administration of Malta and Spain Customs signed a plan during a meeting.", ["MT", "ES"]),
        ("During a meeting last week, Malta and Spain signed a plan.", []),
        ("A plan was also signed by Malta and Spain during the meeting.", ["MT", "ES"]),
    ],
)
def test_who_signs_at_a_meeting_is_there(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("The Customs Administration of Malta and Spain Customs signed a plan.", ("MT", "ES")),
        ("The Head of Malta, Mr. Doe, and the Head of Spain, Ms. Roe, signed a plan.", ("MT", "ES")),
        ("Mr. Doe, Head of OLAF, and Ms. Roe, Head of Malta Customs, signed a plan.", ("olaf", "MT")),
        ("At the forum hosted by the Customs Service of Italy, Malta and Spain signed a plan.", ("MT", "ES")),
        ("Like the Customs Service in Malta, Spain and Italy signed a plan.", ("ES", "IT")),
    ],
)
def test_each_of_two_administrations_or_heads_signs(words: str, actors: tuple[str, ...]) -> None:
    assert [("signed", actors)] == [(one.kind, one.actors) for one in only(f"{HELD} {words}").outcomes]


@pytest.mark.parametrize(
    ("words", "came"),
    [
        (
            "Malta and Spain signed a plan on 5 May 2018 in Riga. The ceremony was attended by OLAF.",
            ["MT", "ES", "olaf"],
        ),
        ("A signing ceremony was held in Riga on 5 May 2018. Malta signed a plan with Spain.", ["MT", "ES"]),
        (
            "Malta and Spain signed a plan on 5 May 2018 in Riga. The signing ceremony was attended by many.",
            ["MT", "ES"],
        ),
        ("A signing ceremony was held in Riga on 5 May 2018. It was recalled that Malta had signed a plan.", []),
        ("Malta and Spain signed a plan. A seminar was held in Riga on 5 May 2018. OLAF attended.", ["olaf"]),
    ],
)
def test_whoever_signed_something_was_at_the_ceremony_told_of_beside(words: str, came: list[str]) -> None:
    (meeting,) = extract(words).meetings
    assert (came, "Riga") == (parties(meeting), meeting.place and meeting.place.city)

"""Who signed something at a meeting, or on its margins, was there; a signature elsewhere says nothing."""

from __future__ import annotations

import pytest
from test_extraction import HELD, only, parties


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On the sidelines Malta and Spain signed a plan.", ["MT", "ES"]),
        ("During the meeting, Malta signed an arrangement on trade with Spain and Italy.", ["MT", "ES", "IT"]),
        ("In the margins, Malta initialled a plan with the Customs of Spain on the port of Italy.", ["MT", "ES"]),
        ("It saw, in the presence of all, the signing of an arrangement between Malta and Spain.", ["MT", "ES"]),
        ("At a signing ceremony, OLAF then concluded a plan with the UNODC.", ["olaf", "unodc"]),
        ("In the presence of the delegates, Malta deposited its instrument.", ["MT"]),
        ("Malta and Spain signed a plan in May.", []),
        ("On the sidelines it was told how the Customs of Malta grew.", []),
    ],
)
def test_who_signs_at_a_meeting_is_there(words: str, expected: list[str]) -> None:
    assert expected == [party for party in parties(only(f"{HELD} {words}")) if party != "LV"]

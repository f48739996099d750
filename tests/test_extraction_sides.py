"""The sides of a meeting: between whom it was held, who held it with whom, and whom somebody met or received.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import only, parties

from wco_meetings.extraction.reader import extract

WHEN = "in Nicosia on 9 July 2018"


@pytest.mark.parametrize(
    "words",
    [
        f"A bilateral meeting between the customs administrations of Malta and Cyprus took place {WHEN}.",
        f"The meeting of experts between Malta and Cyprus was held {WHEN}.",
        f"The talks held {WHEN} between Malta Customs and Cyprus Customs went well.",
        f"The 3rd Malta-Cyprus Customs Meeting was held {WHEN}.",
        f"The Malta/Cyprus Joint Customs Committee met {WHEN}.",
        f"Malta Customs and the Cyprus Customs and Excise Department held their first bilateral meeting {WHEN}.",
        f"The heads of customs of Malta and Cyprus had talks {WHEN}.",
        f"A delegation of Malta Customs, led by its head, met with the Customs of Cyprus {WHEN}. Malta thanked it.",
        f"Malta Customs met its Cypriot counterpart {WHEN}.",
        f"Malta Customs received a delegation from Cyprus {WHEN}. Malta showed its plan.",
        f"The Director General of Malta Customs met his counterpart from Cyprus {WHEN}.",
        f"Hosted by Cyprus Customs, the bilateral meeting with Malta Customs was held {WHEN}.",
        f"Malta Customs and Cyprus Customs sat down together {WHEN}.",
        f"The delegations of Malta and Cyprus, meeting {WHEN}, discussed the draft.",
        f"The bilateral meeting on customs issues of the governments of Malta and Cyprus was held {WHEN}.",
        f"Malta held talks with Cyprus's customs heads {WHEN}.",
        f"Malta held a workshop with Cyprus as partner {WHEN}.",
        f"The bilateral meeting held yesterday at headquarters between Malta and Cyprus {WHEN} was long.",
        f"A study visit between the State Customs Committee (SCC) of Malta and Cyprus took place {WHEN}.",
        f"The head of Malta Customs visited Cyprus {WHEN} to discuss fees.",
        f"A study mission between Malta Customs and Cyprus Customs was held {WHEN}.",
        # who received whom, in any order of days, place and posts
        "On 9 July 2018 the Head of Cyprus Customs, Ms. Jane Roe, received a delegation of Malta led by Mr. Doe.",
        "The Head of Cyprus Customs received on 9 July 2018 in Nicosia a delegation from Malta. They agreed on fees.",
        f"The Deputy Minister of Finance of Cyprus welcomed the Head of Malta Customs {WHEN}.",
        f"Ms. Jane Roe, Head of Cyprus Customs, received Mr. Doe, Head of Malta Customs, {WHEN}.",
        f"The Head of Cyprus Customs, Ms. Roe, hosted her Maltese counterpart, Mr. Doe, {WHEN}.",
        "Cyprus Customs hosted the Director General of Malta Customs on 9 July 2018.",
        f"The Head of Malta Customs was received by the Minister of Finance of Cyprus {WHEN}.",
    ],
)
def test_both_sides_of_a_meeting_took_part(words: str) -> None:
    assert ["CY", "MT"] == sorted(parties(only(words)))


@pytest.mark.parametrize(
    ("words", "came"),
    [
        (f"The Malta-Cyprus border workshop was held {WHEN}.", []),
        (f"The workshop on trade between Malta and Spain was held {WHEN}.", []),
        (f"At the request of Malta, the WCO held a workshop {WHEN}.", ["wco"]),
        (f"The 3rd Amber Meeting was held {WHEN} to promote trade between Malta and Spain.", []),
        (f"The workshop with Malta's support was held {WHEN}.", []),
        (f"The workshop on the Malta-Spain Joint Committee was held {WHEN}.", []),
        (f"Malta met {WHEN}, and it was long.", ["MT"]),
        (
            f"The 3rd Amber Meeting was held {WHEN}. The last meeting between Malta and Spain was held in 2015.",
            [],
        ),
        (f"The workshop on the reform of the governments of Malta and Spain was held {WHEN}.", []),
        ("On 5 May 2018 Mr. Doe of Malta met Dr. Roe of the WCO, at its seat in Brussels, Belgium.", ["MT", "wco"]),
        (f"With a project funded by the European Union (EU) and Malta, OLAF held a workshop {WHEN}.", ["olaf"]),
    ],
)
def test_who_is_only_named_beside_a_meeting_is_no_side_of_it(words: str, came: list[str]) -> None:
    assert came == [one for found in extract(words).meetings for one in parties(found) if one != "CY"]


@pytest.mark.parametrize(
    ("title", "came"),
    [
        ("WCO Secretary General visits Cyprus", ["CY", "wco"]),
        ("WCO Secretary General in Nicosia", ["CY", "wco"]),
        ("WCO Deputy Secretary General Jane Doe on official visit to Cyprus", ["CY", "wco"]),
        ("WCO Secretary General praises Cyprus", ["CY"]),
        ("The WCO Secretary General in brief", ["CY"]),
    ],
)
def test_the_head_of_the_wco_is_told_by_the_title_above_a_bare_name(title: str, came: list[str]) -> None:
    words = f"{title}\n\nOn 9 July 2018, Dr. Jane Doe met with the Minister of Finance of Cyprus, Mr. Roe, in Nicosia."
    (meeting,) = extract(words).meetings
    assert came == sorted(parties(meeting))


@pytest.mark.parametrize(
    ("whom", "came"),
    [
        ("the European Commissioner for Trade, Ms. Roe,", ["EU", "wco"]),
        ("the European Commissioner Jane Roe", ["EU", "wco"]),
        ("the Commissioner for Trade, Ms. Roe,", ["wco"]),
    ],
)
def test_a_commissioner_is_of_the_commission_of_that_name(whom: str, came: list[str]) -> None:
    assert came == sorted(parties(only(f"WCO Secretary General Jane Doe met {whom} {WHEN}.")))

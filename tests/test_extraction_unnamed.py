"""Meetings beside the page's own that have no name, or days within its days: by who met, and by what was held.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, parties, release
from test_extraction_several import FIRST, SECOND, seen

from wco_meetings.extraction.reader import extract


def named(words: str) -> list[tuple[str, str, list[str]]]:
    """The name, the days and the parties of each meeting that a page with these words tells of."""
    meetings = extract(release(words, title="Customs officers meet", day="30 March 2018")).meetings
    return [(one.name, str(one.dates), parties(one)) for one in meetings]


# --- by who met ---


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("On 8 March 2018, at the same venue, the Heads of customs met the traders.", "meeting of Heads of customs"),
        ("On 8 March 2018 the Beryl Committee also gathered.", "Beryl Committee"),
        (
            "On 8 March 2018, the AG met the Beryl Committee for their annual dialogue.",
            "annual dialogue of the Beryl Committee",
        ),
        ("On 8 March 2018 it was the turn of the Beryl Committee.", "Beryl Committee"),
        ("On 8 March 2018 it was the turn of the Europe region.", "meeting of Europe region"),
        ("On the 8 March 2018, in Oslo, it was the turn of South America.", "meeting of South America"),
        ("The Beryl Committee opened the series on 8 March 2018.", "Beryl Committee"),
        ("The Beryl Committee (BC) of the WCO also met on 8 March 2018.", "Beryl Committee (BC) of the WCO"),
        ("The Beryl Committee held a long hybrid meeting on 8 March 2018.", "Beryl Committee"),
        ("The Beryl Committee sessions (133rd/134th) were then held on 8 March 2018.", "Beryl Committee"),
        ("After the Meeting, the Beryl Committee sat on 8 March 2018.", "Beryl Committee"),
        (
            "A preparatory meeting of experts, held on 8 March 2018, had drawn up a list.",
            "preparatory meeting of experts",
        ),
        ("A seminar on ports then followed in Oslo on 8 March 2018.", "seminar on ports"),
        ("A dinner was held in Oslo, and on 8 March 2018 a seminar on ports.", "seminar on ports"),
        ("A seminar on ports was held on 8 March 2018.", "seminar on ports"),
        (
            "Before the Meeting, on 8 March 2018, a workshop of three days, for Customs only, was organized.",
            "workshop of three days",
        ),
    ],
)
def test_who_met_on_days_of_their_own_had_a_meeting(line: str, name: str) -> None:
    (_, *own), (other, *its) = named(f"{HELD}\n\n{line} Malta took part.")
    assert ["2018-03-05/2018-03-06", []] == own
    assert [name, "2018-03-08", ["MT"]] == [other, *its]


@pytest.mark.parametrize(
    "line",
    [
        "On 8 March 2018 it was the turn of Malta to speak.",
        "They said that on 8 March 2018 the Beryl Committee met.",
        "On 6 March 2018 the Beryl Committee met.",
        "On 8 June 2018 the Beryl Committee met.",
        "On 8 March 2018 a dinner for the Amber Committee was given.",
        "In March 2018 it was the turn of the Beryl Committee.",
        "They read the report in Oslo, and on 8 March 2018 a list for a seminar on ports.",
        "A dinner was held in Oslo, and on 8 March 2018 the Amber Team wrote a seminar on ports.",
    ],
)
def test_there_was_none_where_that_is_only_spoken_of_or_on_a_day_of_the_meeting(line: str) -> None:
    assert 1 == len(named(f"{HELD}\n\n{line}"))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("On 8 March 2018, the Beryl Committee met in Oslo.", ["Beryl Committee"]),
        ("On 8 March 2018, the Amber Group met once more.", []),
        ("On 8 March 2018 it was the turn of the Beryl Committee.", ["Beryl Committee"]),
    ],
)
def test_who_met_further_on_in_a_line_is_told_of_if_it_is_another_body(line: str, names: list[str]) -> None:
    assert names == [name for name, *_ in named(f"{HELD} {line}")[1:]]


def test_two_bodies_that_met_on_two_days_are_told_of_in_one_line() -> None:
    words = "The Policy Commission met in Riga on 5 March 2018. On 6 March 2018, the Finance Committee met in Riga."
    assert ["Policy Commission", "Finance Committee"] == [name for name, *_ in named(words)]


def test_what_a_sentence_goes_on_to_name_on_further_days_is_told_of_anywhere() -> None:
    words = f"{HELD} Tests were held in Oslo and then on the 8 March 2018, in Riga, a seminar on ports."
    assert [("seminar on ports", "2018-03-08")] == [(name, days) for name, days, _ in named(words)[1:]]


# --- on days of the meeting, and long before it ---


@pytest.mark.parametrize(
    "line",
    [
        f"In the margins, on 6 March 2018, the {SECOND} took place.",
        f"On 6 March 2018 the Heads held their {SECOND[:11]} of the Beryl Committee.",
        f"The {SECOND} was held on 6 March 2018.",
        f"The {SECOND} was held on 7 November 2017.",
    ],
)
def test_what_has_a_number_and_days_of_its_own_is_another_meeting_whenever_it_was(line: str) -> None:
    assert [(3,), (2,)] == [one.numbers for one in extract(release(f"{HELD}\n\n{line}", day="30 March 2018")).meetings]


@pytest.mark.parametrize(
    "line",
    [
        f"The {SECOND} was held on 7 March 2017.",
        f"The {SECOND} was held on 7 May 2018.",
        f"They heard that the {SECOND} was held on 6 March 2018.",
        f"The {SECOND} was spoken of on 6 March 2018.",
    ],
)
def test_not_where_it_was_long_ago_or_is_only_spoken_of(line: str) -> None:
    assert [(3,)] == [one.numbers for one in extract(release(f"{HELD}\n\n{line}", day="30 March 2018")).meetings]


def test_the_session_at_which_a_body_did_something_was_held() -> None:
    words = (
        "The Amber Commission, at its 5th Session from 5 to 6 March 2018, heard Malta.\n\n"
        "The Beryl Council held its 7th Session from 8 to 9 March 2018. Spain took part."
    )
    held = extract(release(words, title="Customs officers meet", day="30 March 2018")).meetings
    assert {(7,): ["ES"], (5,): ["MT"]} == {one.numbers: parties(one) for one in held}


def test_two_with_ordinals_of_two_numbers_are_named_apart() -> None:
    words = (
        "Malta took part in the 91st Session of the Amber Commission and the 143rd/144th Sessions of the Beryl Council."
        "\n\nThe Commission, which met from 5 to 6 March 2018, heard Spain."
        "\n\nThe heads then gathered for the Council from 8 to 9 March 2018, chaired by Italy."
    )
    assert [
        ("91st Session of the Amber Commission", "2018-03-05/2018-03-06", ["MT", "ES"]),
        ("143rd/144th Sessions of the Beryl Council", "2018-03-08/2018-03-09", ["MT", "IT"]),
    ] == named(words)


# --- whose days are whose ---


def test_days_told_after_a_short_form_of_the_name_are_the_meetings() -> None:
    words = (
        "The 26th Annual Amber Conference closed in Riga after five days which started with a workshop on fees.\n\n"
        "The workshop, held on 5 and 6 March 2018, gathered Malta.\n\n"
        "The Annual Amber Conference proper ran from 7 to 9 March. Spain chaired it."
    )
    held = named(words)
    assert ["2018-03-07/2018-03-09", "2018-03-05/2018-03-06"] == [dates for _, dates, _ in held]


def test_days_told_after_another_meeting_are_not_those_of_the_one_before_which_it_was() -> None:
    words = (
        "The Amber Group (AG) Meeting, at its 9th Session, went far. Held in a hybrid format from 7 to 9 March 2018, "
        "the session drew delegates.\nBefore the AG meeting, the Beryl Group (BG) meeting took place on 5 March. "
        "At this gathering Malta spoke."
    )
    assert [("2018-03-07/2018-03-09", []), ("2018-03-05", ["MT"])] == [one[1:] for one in named(words)]


def test_what_a_sentence_says_after_another_meeting_is_of_the_one_that_follows() -> None:
    words = (
        f"The {FIRST} was held on 5 and 6 March 2018, and the Beryl Forum took place there on 8 March.\n\n"
        "The Meeting heard Malta.\n\nAfter the Meeting, the Forum was attended by Spain."
    )
    assert [["MT"], ["ES"]] == [came for *_, came in seen(words)]


# --- first and second ---


@pytest.mark.parametrize(
    "words",
    [
        "The first workshop gathered officers of Malta, and the second focused on the south (Spain, Italy and Greece).",
        "The first one, in Riga, was attended by Malta, while the second one brought together Spain, Italy and Greece.",
        "The first workshop was attended by Malta; the second one was for officers of Spain, Italy and Greece.",
    ],
)
def test_a_sentence_on_the_first_and_the_second_tells_of_each(words: str) -> None:
    held = "Two online workshops on fees were held by the WCO, from 5 to 6 March and from 8 to 9 March 2018."
    assert [["MT"], ["ES", "GR", "IT"]] == [sorted({*came} - {"wco"}) for *_, came in seen(f"{held} {words}")]


def test_two_held_at_one_time_are_told_of_each() -> None:
    words = (
        "In the first half of March 2018 the WCO held two workshops in Riga, Latvia.\n"
        "The first workshop gathered 22 officers. Malta taught.\n"
        "The second workshop, gathering 8 officers, was taught by Spain."
    )
    held = extract(release(words, title="Customs officers meet", day="30 March 2018")).meetings
    assert [("workshop-2018-03", 22), ("workshop-2018-03-2", 8)] == [
        (one.id.removeprefix("first-").removeprefix("second-"), one.counts[0].value) for one in held
    ]
    assert ["2018-03", "2018-03"] == [str(one.dates) for one in held]


@pytest.mark.parametrize(
    "words",
    [
        "Two workshops were held in March 2018. The first workshop was for Malta.",
        "Two workshops will be held in May 2018. The first workshop is for Malta. The second one is for Spain.",
        "Two workshops were held in March and in April 2018. The first workshop was short. The second one was long.",
        "Two workshops were held. The first workshop was for Malta. The second one was for Spain.",
    ],
)
def test_there_are_not_two_where_one_is_told_of_or_their_time_is_not_said(words: str) -> None:
    assert 1 == len(seen(f"The workshop on fees gathered officers in Riga on 1 March 2018. {words}"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("A series of workshops, held from 12 to 14 March 2018, had drawn up the plan.", "series of workshops"),
        ("On 8 March 2018, the Amber Group met the Beryl Team for their annual consultations.", "annual consultations"),
    ],
)
def test_one_without_a_name_may_be_told_of_as_several(line: str, name: str) -> None:
    _, other = extract(f"The 3rd Meeting of the Amber Group was held in Riga on 5-6 March 2018.\n{line}").meetings
    assert name == other.name

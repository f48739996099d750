"""Pages that tell of several meetings: which they are, when and where each was, and what is told of which.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import HELD, parties, release

from wco_meetings import DateSpan
from wco_meetings.extraction.reader import extract

Seen = list[tuple[str, str | None, list[str]]]

FIRST = "3rd Meeting of the Amber Group (AG)"
SECOND = "2nd Session of the Beryl Committee (BC)"
HELD_THEN = f"The {FIRST} was held from 5 to 6 March 2018. The {SECOND} was held from 8 to 9 March 2018."


def seen(words: str, title: str = "Customs officers meet") -> Seen:
    """The days, the place and the parties of each meeting that a page with these words tells of."""
    return [
        (str(one.dates), one.place and (one.place.city or one.place.country), parties(one))
        for one in extract(release(words, title=title, day="30 March 2018")).meetings
    ]


# --- one after another ---


@pytest.mark.parametrize(
    ("words", "days"),
    [
        (
            "On 14 March 2018 they organized a workshop on fees. A national workshop was held from 17 to 19 March.",
            ["2018-03-14", "2018-03-17/2018-03-19"],
        ),
        (
            "A workshop on fees was held on 14 March 2018. A workshop on fees was held in Riga on 14 March.",
            ["2018-03-14"],
        ),
    ],
)
def test_what_is_told_of_for_the_first_time_on_other_days_is_another_meeting(words: str, days: list[str]) -> None:
    assert days == [one for one, *_ in seen(words)]


# --- meetings that a page counts off ---


@pytest.mark.parametrize(
    "words",
    [
        "The first workshop was held in Riga on 5-6 March 2018. The second one, in Oslo, was from 8 to 9 March 2018.",
        "The first, for traders, was held in Riga on 5-6 March 2018. The second followed in Oslo on 8-9 March 2018.",
        "The first workshop was held in Riga on 5-6 March 2018. On 8-9 March 2018 the second one was held in Oslo.",
        "They held two workshops, the first in Riga from 5 to 6 March and the second in Oslo from 8 to 9 March 2018.",
        "Workshops on fees were held in Riga from 5 to 6 March 2018 and in Oslo from 8 to 9 March 2018.",
        "Workshops on fees were held from 5 to 6 March in Riga, Latvia, and from 8 to 9 March 2018 in Oslo.",
        "The workshops took place in Riga, Latvia (5 to 6 March) and Oslo, Norway (8 to 9 March).",
        "They held two workshops: the first in Riga on 5-6 March 2018, the second in Oslo on 8-9 March 2018.",
        "The first was held in Riga on 5-6 March 2018, the second took place in Oslo on 8-9 March 2018.",
    ],
)
def test_meetings_that_a_page_counts_off_are_records_of_their_own(words: str) -> None:
    held = [(when, where) for when, where, _ in seen(f"A workshop on fees gathered officers. {words}")]
    assert [("2018-03-05/2018-03-06", "Riga"), ("2018-03-08/2018-03-09", "Oslo")] == held


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Two workshops on fees were held, from 5 to 6 March and from 8 to 9 March 2018.", ["5-6", "8-9"]),
        ("Three workshops were held, on 5-6 March, 8-9 March and on 12-13 March 2018.", ["5-6", "8-9", "12-13"]),
        ("On 5-6 March and on 8-9 March 2018 two workshops were held.", ["5-6", "8-9"]),
        ("Two workshops on fees were held from 5 to 6 and from 8 to 9 March 2018.", ["5-6", "8-9"]),
        ("In March, 2 training events were held, on 5-6 and 8-9 March 2018.", ["5-6", "8-9"]),
        ("From 5 to 6 and from 8 to 9 March 2018 the WCO held two workshops on fees.", ["5-6", "8-9"]),
        ("The WCO held two workshops on fees in Riga from 5 to 6 and from 8 to 9 March 2018.", ["5-6", "8-9"]),
        (
            "The WCO, as a part of its plan, held 2 workshops on fees from 5 to 6 and from 8 to 9 March 2018.",
            ["5-6", "8-9"],
        ),
    ],
)
def test_so_are_as_many_as_a_sentence_says_and_gives_days(words: str, days: list[str]) -> None:
    held = [dates for dates, *_ in seen(f"A workshop on fees gathered officers. {words}")]
    assert [str(DateSpan.parse(f"{one} March 2018")) for one in days] == held


@pytest.mark.parametrize(
    ("title", "days"), [("3rd Amber Meeting", ["05", "08"]), ("2nd Session of the Beryl Committee", ["08", "05"])]
)
def test_so_are_two_whose_days_follow_in_the_order_of_their_names(title: str, days: list[str]) -> None:
    words = f"The {FIRST} and the {SECOND} were held in Riga on 5-6 March and on 8-9 March 2018 respectively."
    assert days == [dates[8:10] for dates, *_ in seen(words, title)]


def test_each_of_so_many_was_in_the_city_that_stands_in_its_order() -> None:
    words = "The WCO held two workshops on fees, in Riga, Latvia, and Oslo, from 5 to 6 and from 8 to 9 March 2018."
    assert ["Riga", "Oslo"] == [city for _, city, _ in seen(words)]
    assert ["Riga", "Riga"] == [city for _, city, _ in seen(words.replace(" and Oslo,", ""))]
    assert ["Riga", "Riga"] == [city for _, city, _ in seen(words.replace("and Oslo,", "for those of Oslo,"))]


def test_so_are_two_meetings_with_a_name_each() -> None:
    words = f"The {FIRST} and the {SECOND} were held in Riga and Oslo on 5 and 8 March 2018 respectively."
    assert [("2018-03-05", "Riga"), ("2018-03-08", "Oslo")] == [one[:2] for one in seen(words)]


def test_so_are_several_without_names_where_each_has_its_city() -> None:
    words = "Workshops on fees were held in Riga, Oslo and Tallinn on 5 March, 8 March and 9-10 March 2018{}."
    each = [("2018-03-05", "Riga"), ("2018-03-08", "Oslo"), ("2018-03-09/2018-03-10", "Tallinn")]
    assert each == [one[:2] for one in seen(words.format(" respectively"))]
    assert 1 == len(seen(words.format("")))
    assert 1 == len(seen(words.replace(", Oslo", "").format(" respectively")))
    assert 1 == len(seen(words.replace("Workshops", "A workshop").replace("were", "was").format(" respectively")))


def test_so_are_two_of_a_day_each() -> None:
    """And not one that was held on every other day."""
    words = f"The {FIRST} and the {SECOND} were held in Riga on 5 and 8 March 2018{{}}."
    assert ["2018-03-05", "2018-03-08"] == [dates for dates, *_ in seen(words.format(" respectively"))]
    assert ["2018-03-05/2018-03-08"] * 2 == [dates for dates, *_ in seen(words.format(""))]


def test_days_of_several_meetings_may_stand_behind_the_word_for_it() -> None:
    words = "The WCO held workshops for the ESA, A/P and WCA regions{} on 5-6 March, 8-9 March and 12-13 March 2018."
    assert ["2018-03-05/2018-03-06", "2018-03-08/2018-03-09", "2018-03-12/2018-03-13"] == [
        dates for dates, *_ in seen(words.format(", respectively"))
    ]
    assert 1 == len(seen(words.format(", and so on,")))


def test_of_the_regions_of_several_meetings_none_is_taken_for_one_of_them() -> None:
    words = "The WCO held virtual workshops for the {} on 5-6 March, 8-9 March and 12-13 March 2018 respectively."
    apart = extract(release(words.format("ESA, A/P and WCA regions"))).meetings
    assert [None, None, None] == [meeting.region for meeting in apart]
    both = extract(release(words.format("ESA region"))).meetings
    assert ["ESA", "ESA", "ESA"] == [meeting.region for meeting in both]


@pytest.mark.parametrize(
    "words",
    [
        f"The {FIRST} and the {SECOND} were held on 5-6 March and 8-9 March and 12-13 March 2018 respectively.",
        f"The {FIRST}, which heard the {SECOND}, was held on 5-6 March and on 8-9 March 2018 respectively.",
    ],
)
def test_so_are_none_whose_days_are_more_or_that_stand_apart(words: str) -> None:
    assert 1 == len(seen(words))


def test_one_of_so_many_is_called_by_its_kind() -> None:
    words = "Two workshops on fees were held, from 5 to 6 March and from 8 to 9 March 2018."
    assert "second workshop" == extract(release(words)).meetings[1].name


@pytest.mark.parametrize(
    "words",
    [
        "Two workshops were held, on 5-6 March 2018, 8-9 March 2018 and on 12-13 March 2018.",
        "Two workshops were held, on 5-6 March 2018. Spain came on 8 March 2018.",
        "Two workshops were held, one on 5-6 March 2018 and, as was said, one on 8-9 March 2018.",
        "Two workshops will be held from 5 to 6 May 2018 and from 8 to 9 May 2018.",
        "Two workshops were held from 28 to 29 and from 8 to 9 March 2018.",
        "The Cork Forum, which holds two meetings a year, met from 5 to 6 and from 8 to 9 March 2018.",
        "After 2 webinars, the workshop was held in Riga from 5 to 6 and from 8 to 9 March 2018.",
        "A workshop with two side events was held in Riga from 5 to 6 March and from 8 to 9 March 2018.",
        "Three workshops were held from 5 to 6 and from 8 to 9 March 2018.",
        "Day 2 sessions of the workshop were held from 5 to 6 and from 8 to 9 March 2018.",
        "Two workshops were held from 5 to 31 and from 7 to 8 June 2018.",
    ],
)
def test_more_or_fewer_days_than_meetings_are_those_of_one(words: str) -> None:
    assert 1 == len(seen(f"The 3rd Amber Meeting was held on 1 March 2018. {words}"))


def test_a_first_one_whose_place_and_days_are_listed_is_called_by_its_kind() -> None:
    words = "The first workshops were held in Riga from 5 to 6 March 2018 and in Oslo from 8 to 9 March 2018."
    assert "workshop" == extract(release(words)).meetings[1].name


def test_who_came_to_several_that_a_sentence_lists_came_to_one() -> None:
    words = "Experts of Malta attended workshops in Riga from 5 to 6 March 2018 and in Oslo from 8 to 9 March 2018."
    assert [["MT"], []] == [came for *_, came in seen(words)]


def test_one_that_is_counted_off_by_its_name_is_given_once() -> None:
    words = (
        "The first Amber Workshop was held on 5-6 March 2018. The second Amber Workshop took place on 8-9 March 2018."
    )
    assert ["2018-03-05/2018-03-06", "2018-03-08/2018-03-09"] == [dates for dates, *_ in seen(words)]


def test_so_are_those_of_which_the_next_sentence_says_where_they_were() -> None:
    words = "They were held in Riga from 5 to 6 March 2018, and in Oslo from 8 to 9 March 2018."
    assert ["Riga", "Oslo"] == [where for _, where, _ in seen(f"The WCO gave two courses on fees. {words}")]
    assert ["Riga"] == [where for _, where, _ in seen(f"The WCO gave a course on fees. {words}")][:1]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        (
            "WCO workshops on fees were held in Riga from 5 to 6 March 2018 and in Oslo on 8 March 2018.",
            ["Riga", "Oslo"],
        ),
        (
            "The training events were held in Riga from 5 to 6 March and in Oslo from 8 to 9 March 2018.",
            ["Riga", "Oslo"],
        ),
        ("Regional missions were undertaken to Malta on 5 March 2018 and Spain on 8 March 2018.", ["MT", "ES"]),
        ("The WCO gave national workshops in Malta (5-6 March 2018) and Spain (8-9 March 2018).", ["MT", "ES"]),
        ("National workshops were held by Malta on 5 March 2018 and Spain on 8 March 2018.", []),
    ],
)
def test_each_of_several_was_in_the_city_or_country_beside_its_days(words: str, places: list[str]) -> None:
    where = [one.place and (one.place.city or one.place.country) for one in extract(words).meetings]
    assert places == (where if len(where) > 1 else [])


def test_so_is_a_third_one_and_one_in_a_country() -> None:
    words = (
        "Workshops on fees were held in Riga from 5 to 6 March, in Oslo from 8 to 9 March and in Malta from 12 to 13"
    )
    assert ["Riga", "Oslo", "MT"] == [where for _, where, _ in seen(f"{words} March 2018.")]


@pytest.mark.parametrize(
    "words",
    [
        "The first was held in Riga from 5 to 6 March 2018. The second will be held in Oslo from 8 to 9 May 2018.",
        "The first workshop was held in Riga from 5 to 6 March 2018. The second day was 6 March 2018.",
        "The first workshop was held in Riga from 5 to 6 March 2018. The third, in Oslo, was praised on 8 March.",
        "The first workshop was held in Riga from 5 to 6 March 2018. The second conference, on 8 March, was praised.",
        "It was held in Riga from 5 to 6 March 2018, as workshops are, and a fair was held in Oslo on 8 March 2018.",
        "Workshops were held in Riga from 5 to 6 March 2018, and experts came on 8 March 2018.",
        "Workshops will be held in Riga from 5 to 6 March 2019 and in Oslo from 8 to 9 March 2019.",
    ],
)
def test_what_is_counted_otherwise_is_no_other_meeting(words: str) -> None:
    assert not seen(f"A workshop on fees gathered officers. {words}")[1:]


def test_what_is_told_of_each_place_is_told_of_the_meeting_there() -> None:
    words = (
        "The WCO held two workshops on fees. The first was held in Riga on 5-6 March and the second in Oslo on "
        "8-9 March 2018.\n\nIn Riga 19 officers of Malta Customs took part.\n\nThe Oslo workshop was attended by Spain."
        "\n\nIn Latvia the workshop was attended by Estonia.\n\nThe second one was attended by Italy."
        "\n\nBoth workshops were attended by Cyprus."
    )
    riga, oslo = seen(words)
    assert ({"wco", "MT", "EE", "CY"}, {"wco", "ES", "IT", "CY"}) == (set(riga[2]), set(oslo[2]))


def test_what_is_told_of_a_third_one_is_told_of_neither() -> None:
    words = (
        "- The first workshop was held in Riga from 5 to 6 March 2018. Malta attended.\n"
        "- The second was held in Oslo from 8 to 9 March 2018. Spain attended.\n"
        "- The third one was held in Rome from 12 to 13 March 2018. Italy attended."
    )
    assert [["MT"], ["ES"], ["IT"]] == [came for _, _, came in seen(f"They held workshops.\n{words}")]


@pytest.mark.parametrize(
    "words",
    [
        "Two agreements were signed: the first on 5 March with Malta and the second on 6 March 2018 with Spain.",
        "The first workshop was held in Oslo on 3-5 May 2017. The second workshop was held in Rome on 4-6 May 2017.",
        "Since then, workshops have been held in Oslo on 12 March 2018 and in Rome on 14 March 2018.",
        "It was told of the workshops in Oslo on 3 March 2018 and in Rome on 4 March 2018.",
        "Two missions had been there: the first from 1 to 2 March 2018 and the second from 3 to 4 March 2018.",
    ],
)
def test_what_else_a_page_counts_off_leaves_its_meeting_as_it_is(words: str) -> None:
    held = "The 3rd Amber Workshop was held in Riga from 5 to 7 March 2018."
    assert ["2018-03-05/2018-03-07"] == [dates for dates, *_ in seen(f"{held} {words}")]
    assert "Riga" == seen(f"{held} {words}")[0][1]


def test_agreements_on_the_day_of_a_workshop_are_no_workshops() -> None:
    words = "On the same day two agreements were signed: the first on 5 March 2018, the second on 6 March 2018."
    assert 1 == len(seen(f"The workshop on fees was held in Riga on 5 March 2018. {words}"))


def test_meetings_of_a_month_are_counted_off_by_their_days() -> None:
    words = "The first was held in Riga from 5 to 6 March 2018. The second was held in Oslo from 8 to 9 March."
    assert ["Riga", "Oslo"] == [where for _, where, _ in seen(f"In March 2018 the WCO held workshops. {words}")]


def test_one_of_several_with_a_number_is_called_by_its_kind() -> None:
    words = "Workshops were held in Riga from 5 to 6 March 2018 and in Oslo from 8 to 9 March 2018."
    _, other = extract(release(f"The 3rd Amber Workshop was told of. {words}")).meetings
    assert ("workshop", ()) == (other.name, other.numbers)


@pytest.mark.parametrize("words", ["The workshop in {} gathered", "In {} the workshop gathered"])
def test_the_place_of_a_meeting_stands_before_what_it_is_called_or_behind_it(words: str) -> None:
    held = "They held two workshops, the first in Riga from 5 to 6 March and the second in Oslo from 8 to 9 March 2018."
    told = f"{words.format('Riga')} officers of Malta. {words.format('Oslo')} officers of Spain."
    assert [["MT"], ["ES"]] == [came for *_, came in seen(f"{held} {told}")]


# --- meetings beside the page's own ---


@pytest.mark.parametrize(
    ("words", "when"),
    [
        (f"The {FIRST} (5-6 March) and the {SECOND} (8-9 March 2018) gathered 90 officers.", "2018-03-08/2018-03-09"),
        (
            f"They held two meetings: the {FIRST}, from 5 to 6 March, and the {SECOND}, from 6 to 9 March 2018.",
            "2018-03-06/2018-03-09",
        ),
        (
            f"{HELD} It came before the {SECOND}, which sat from 8 to 9 March.\n\nThe BC gathered.",
            "2018-03-08/2018-03-09",
        ),
        (f"{HELD} It heard the Expert Meeting, which had met at the same venue on 1-2 March.", "2018-03-01/2018-03-02"),
        (f"{HELD} It was followed, in Oslo from 8 to 9 March 2018, by a seminar on fees.", "2018-03-08/2018-03-09"),
        (f"{HELD}\n\nOn 8-9 March 2018, the WCO held a hybrid workshop in Oslo.", "2018-03-08/2018-03-09"),
        (f"{HELD}\n\nA Trade Day was organised on 8 March 2018.", "2018-03-08"),
        (f"The {FIRST} was held in Riga on 5-6 March 2018, followed by a seminar on fees on 8 March.", "2018-03-08"),
        (f"{HELD}\n\nThe workshop on fees took place on 8 March 2018.", "2018-03-08"),
        (f"{HELD} Prior to the Meeting, a three-day workshop was held on 1-3 March 2018.", "2018-03-01/2018-03-03"),
        (f"{HELD}\n\nThe week had started with the {SECOND} on 4 March 2018.", "2018-03-04"),
        (f"{HELD} It was preceded by the meeting of the Beryl Group on 1-2 March.", "2018-03-01/2018-03-02"),
        (f"{HELD} The Beryl Group (BG) also met on 8 March.", "2018-03-08"),
        (f"{HELD} The Beryl Commission was in session on 8 March.", "2018-03-08"),
        (f"{HELD} The Heads of the Beryl Offices came together in Oslo, Norway on 8 March.", "2018-03-08"),
        (f"{HELD} The Directors General had met for the fourth time at the same venue on 4 March.", "2018-03-04"),
        (f"{HELD} It was preceded by the Beryl Steering Group, on 1-2 March.", "2018-03-01/2018-03-02"),
        (f"{HELD} It took place after the {SECOND}, on 1-2 March. The BC drew 90 traders.", "2018-03-01/2018-03-02"),
        (f"{HELD} Back to back with it came the {SECOND}.\n\nThe BC met from 8 to 9 March.", "2018-03-08/2018-03-09"),
        (
            f"From 5 to 6 March 2018 Malta hosted the {FIRST}, and from 8 to 9 March 2018 the {SECOND}.",
            "2018-03-08/2018-03-09",
        ),
    ],
)
def test_another_meeting_on_days_of_its_own_is_a_record(words: str, when: str) -> None:
    first, *others = seen(words)
    assert ("2018-03-05/2018-03-06", [when]) == (first[0], [dates for dates, *_ in others])


@pytest.mark.parametrize(
    "words",
    [
        "\n\nOn 8-9 March 2018, the meeting was held to be useful.",
        "\n\nOn 8-9 March 2018, the WCO held a bilateral meeting in Oslo.",
        "\n\nOn 8 March 2018, the WCO held a courtesy meeting in Oslo.",
        " It was followed by an informal meeting of the bureau on 8 March 2018.",
        "\n\nOn 8-9 May 2018, the WCO held a hybrid workshop in Oslo.",
        "\n\nOn 8-9 March 2018, the WCO will hold a hybrid workshop in Oslo.",
        "\n\nThe meeting took place on 8-9 March 2018.",
        "\n\nAfter two days of work it is clear that the week had started with the Seminar on Beryl on 4 March 2018.",
        f" It took place after the {SECOND}, on 1-2 March. The BC was thanked.",
        " It was preceded by the Beryl Steering Group.",
        f" The {FIRST} (5-6 March) and the {SECOND} (5-6 March 2018) gathered 90 officers.",
        " The Beryl Group met the minister of Malta on 8 March.",
        " He said that the Beryl Group met on 8 March.",
        f"\n\nFollowing the {SECOND} on 1-2 March 2018, Malta sent a note.",
        " He said that it heard the report of the Expert Meeting, which had gathered from 1 to 2 March 2018.",
        f" It joined the {SECOND} (8-9 March 2018). The BC was thanked.\n\nSpain attended.",
    ],
)
def test_what_is_only_spoken_of_or_a_part_of_the_meeting_is_none(words: str) -> None:
    assert 1 == len(seen(f"{HELD}{words}"))


def test_a_workshop_that_is_called_a_meeting_is_one() -> None:
    words = "A workshop on fees was held in Riga on 5-6 March 2018."
    assert 1 == len(seen(f"{words}\n\nThe meeting took place on 8 March 2018."))


def test_the_page_s_own_may_be_listed_last() -> None:
    words = f"The {SECOND} (8-9 March 2018) and the {FIRST} (5-6 March 2018) gathered 90 officers."
    first, second = seen(words, title="3rd Meeting of the Amber Group")
    assert ("2018-03-05/2018-03-06", "2018-03-08/2018-03-09") == (first[0], second[0])


def test_days_of_two_meetings_together_are_those_of_neither() -> None:
    words = (
        f"Malta welcomed officers to Sliema from 5 to 9 March 2018. The {FIRST}, from 5 to 6 March, and the {SECOND}, "
        "from 8 to 9 March, were attended by Spain."
    )
    assert ["2018-03-05/2018-03-06", "2018-03-08/2018-03-09"] == [dates for dates, *_ in seen(words)]


@pytest.mark.parametrize(
    "between", ["", "The seminar on 7 March was long.", "The Conference heard on 7 March that fees fell."]
)
def test_days_of_two_events_together_are_told_apart_by_what_they_are_called(between: str) -> None:
    words = (
        "Malta welcomed the 4th Amber Conference and the Beryl Forum, held in Sliema from 5 to 8 March 2018.\n\n"
        f"The Forum on 5 March was joined by Spain.\n\n{between}\n\n"
        "At the Conference itself, from 6 to 8 March, Italy spoke."
    )
    assert [("2018-03-06/2018-03-08", ["IT"]), ("2018-03-05", ["ES"])] == [
        (dates, [one for one in came if one != "MT"]) for dates, _, came in seen(words)
    ]


@pytest.mark.parametrize(
    "days", [("5-8 March", "8 March"), ("5-8 March", "6 March"), ("5-7 March", "6 March"), ("1 March", "12 March")]
)
def test_days_of_one_of_two_events_are_no_part_of_those_of_both(days: tuple[str, str]) -> None:
    words = (
        "Malta welcomed the 4th Amber Conference and the Beryl Forum, held in Sliema from 5 to 8 March 2018. "
        f"The Forum on {days[0]} was attended by Spain. At the Conference, on {days[1]}, Italy took the floor."
    )
    assert "2018-03-05/2018-03-08" == seen(words)[0][0]


@pytest.mark.parametrize("followed", ["followed", "proper ran", "itself was held"])
def test_days_before_those_of_the_meeting_are_of_what_was_held_then(followed: str) -> None:
    words = (
        "Malta hosted the 4th Amber Conference. It began with a Beryl Workshop, held in Sliema on 5-6 March 2018.\n\n"
        f"The Workshop was attended by Spain.\n\nThe Conference {followed} from 7 to 9 March. Italy took the floor."
    )
    first, second = seen(words)
    assert ("2018-03-07/2018-03-09", "2018-03-05/2018-03-06") == (first[0], second[0])


def test_days_that_no_month_has_are_of_neither_meeting() -> None:
    words = (
        "Malta hosted the 4th Amber Conference. It began with a Beryl Workshop, held in Sliema on 5-6 March 2018.\n\n"
        "The Workshop was attended by Spain.\n\nThe Conference followed from 30 to 31 February. Italy took the floor."
    )
    assert "2018-03-05/2018-03-06" == seen(words)[0][0]


@pytest.mark.parametrize("title", ["Customs meet in Riga", "Amber Conference and Traders Forum"])
def test_an_event_without_a_number_has_the_days_next_to_what_it_is_called(title: str) -> None:
    words = (
        "The WCO was at the 4th Amber Conference and the Beryl Traders Forum in Riga.\n\n"
        "The Forum on 4 March 2018 was devoted to trade. Spain took the floor.\n\n"
        "On 5-6 March the heads of customs held the 4th Amber Conference. Italy took the floor."
    )
    first, second = seen(words, title)
    assert ("2018-03-05/2018-03-06", "Riga", ["IT"]) == first
    assert ("2018-03-04", "Riga", ["ES"]) == second


def test_days_of_two_meetings_without_a_name_for_one_are_those_of_neither() -> None:
    words = "Two meetings were held back to back in Riga from 5 to 9 March 2018. The experts met first.\n\n"
    assert ["2018-03-07/2018-03-09"] == [
        dates for dates, *_ in seen(f"{words}The {FIRST} followed from 7 to 9 March. It gathered 90 officers.")
    ]


def test_two_workshops_in_one_country_are_told_apart_by_their_cities() -> None:
    words = (
        "Two workshops were held, the first in Sliema, Malta, on 5-6 March and the second in Valletta, Malta, on "
        "8-9 March 2018.\n\nIn Malta Spain took part.\n\nIn Valletta Italy took part."
    )
    assert [["ES"], ["IT"]] == [[one for one in came if one != "MT"] for *_, came in seen(words)]


# --- what is said of both ---


@pytest.mark.parametrize(
    ("words", "where"),
    [
        (f"The {FIRST} was held in Riga from 5 to 6 March 2018, followed on 8 March by the {SECOND}.", "Riga"),
        (f"{HELD} The {SECOND} was held at the same venue on 8 March 2018.", "Riga"),
        (f"{HELD} The {SECOND} was held on 8 March 2018.", None),
        (f"{HELD} It was preceded there, on 1-2 March 2018, by the Beryl Steering Group.", "Riga"),
        (f"{HELD} The {SECOND} was held in the same building on 8 March 2018.", "Riga"),
        (
            (
                "The 4th Amber Conference and the Beryl Forum came to Riga from 5 to 8 March 2018.\n\n"
                "The Forum on 5 March was long.\n\nThe Conference from 6 to 8 March was short."
            ),
            "Riga",
        ),
        (f"{HELD} On 8 March 2018 the {SECOND} was held online at the same place.", None),
        (f"{HELD} It was held back to back with the {SECOND}.", None),
        (f"The {FIRST} was held in Riga on 5-6 March 2018, back to back with the {SECOND}.", None),
        (
            f"Two meetings were held in Riga. The {FIRST} was held on 5-6 March. The {SECOND} was held on 8 March.",
            "Riga",
        ),
    ],
)
def test_another_meeting_was_where_a_sentence_says_that_both_were(words: str, where: str | None) -> None:
    _, (_, other, _) = seen(words)
    assert where == other


@pytest.mark.parametrize(
    ("words", "both"),
    [
        (f"Malta hosted the {FIRST} (5-6 March 2018) and the {SECOND} (8-9 March 2018) in Sliema.", True),
        (f"Malta hosted the {FIRST} and the {SECOND}. {HELD_THEN}", True),
        (f"A series of meetings was hosted by Malta. {HELD_THEN}", True),
        (f"Malta hosted the {FIRST} from 5 to 6 March 2018. The {SECOND} was held from 8 to 9 March 2018.", False),
    ],
)
def test_who_hosted_two_meetings_in_one_sentence_hosted_both(words: str, both: bool) -> None:
    first, second = extract(release(words)).meetings
    assert (("MT",), ("MT",) if both else ()) == (first.hosts, second.hosts)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The 11 Members of the Programme attended both the AG and BC meetings.", ([11], [11])),
        ("Both meetings were attended by 11 Members.", ([11], [])),
        ("Some 40 officers attended both the AG and BC meetings.", ([40], [])),
    ],
)
def test_so_many_members_as_came_to_both_came_to_each(words: str, expected: tuple[list[int], list[int]]) -> None:
    first, second = extract(release(f"{HELD_THEN} {words}")).meetings
    assert expected == ([one.value for one in first.counts], [one.value for one in second.counts])


def test_two_meetings_in_one_sentence_were_held_in_one_way() -> None:
    words = (
        f"The {FIRST} (5-6 March 2018) and the {SECOND} (8-9 March 2018) were held online.\n\nThe BC drew 90 delegates."
    )
    assert ["virtual", "virtual"] == [one.mode for one in extract(release(words)).meetings]


def test_a_place_that_one_sentence_gives_two_meetings_is_that_of_both() -> None:
    words = (
        f"Malta hosted the {FIRST} and the {SECOND} in Sliema, Malta. The {FIRST} was held from 5 to 6 March 2018.\n\n"
        f"The {SECOND} was held from 8 to 9 March 2018. It heard what a seminar held in Oslo had found."
    )
    assert ["Sliema", "Sliema"] == [where for _, where, _ in seen(words)]


@pytest.mark.parametrize("held", [", which were held", ", held", " were held"])
def test_both_were_held_then_where_one_sentence_says_so(held: str) -> None:
    words = f"Members met at the {FIRST} and the {SECOND}{held} in Sliema, Malta, from 5 to 9 March 2018."
    assert ["2018-03-05/2018-03-09"] * 2 == [dates for dates, *_ in seen(words)]


@pytest.mark.parametrize(
    "hosted",
    ["Malta hosted the", "Malta was the host of the", "The WCO organised both the", "Sliema was the venue for the"],
)
@pytest.mark.parametrize("joined", ["and", "as well as"])
def test_both_were_where_they_were_hosted(hosted: str, joined: str) -> None:
    words = f"{hosted} {FIRST} {joined} the {SECOND} in Sliema, Malta, from 5 to 9 March 2018."
    assert [("2018-03-05/2018-03-09", "Sliema")] * 2 == [one[:2] for one in seen(words)]


# --- where lines go on ---


@pytest.mark.parametrize(
    ("line", "is_of_it"),
    [
        ("Malta took the floor.", True),
        ("In the afternoon the BC was joined by Malta.", True),
        ("Delegates from Malta, Cyprus and Estonia then came to the BC.", True),
        ("The AG, chaired by Malta, adopted a plan.", False),
        ("On the first day of the Amber Group, Malta took the floor.", False),
        ("On the second day of the Beryl Committee, Malta took the floor.", True),
        ("The Group was chaired by Malta.", False),
        ("The way ahead\nMalta took the floor.", False),
        ("The two bodies were joined by Malta.", None),
    ],
)
def test_lines_below_one_that_opens_with_another_meeting_tell_of_that(line: str, is_of_it: bool | None) -> None:
    words = (
        f"The {FIRST} was held in Riga from 5 to 6 March 2018, and the {SECOND} was held from 8 to 9 March 2018.\n\n"
        f"The BC was opened by Spain.\n\n{line}"
    )
    (_, _, one), (_, _, other) = seen(words)
    assert ((is_of_it is not True), (is_of_it is not False)) == ("MT" in one, "MT" in other)


@pytest.mark.parametrize(
    ("line", "is_of_it"),
    [
        ("On 8 March 2018 a webinar was held.", False),
        ("On 8 March 2018 a webinar was held. It was long.", True),
        ("On 8 March 2018 a webinar on the Beryl Code was held.", True),
    ],
)
def test_what_one_sentence_mentions_without_a_name_is_not_told_of_further(line: str, is_of_it: bool) -> None:
    (_, _, one), (_, _, other) = seen(f"{HELD}\n\n{line}\n\nMalta took the floor.")
    assert (not is_of_it, is_of_it) == ("MT" in one, "MT" in other)


@pytest.mark.parametrize(
    "words",
    [
        "Experts and others from Malta attended the Meeting.",
        "Experts and others from Malta attended the Group's meeting.",
        "The Meeting was attended by Malta.",
        "The Group's meeting was attended by Malta.",
    ],
)
def test_the_meeting_in_capitals_is_the_one_that_is_called_so(words: str) -> None:
    (_, _, one), (_, _, other) = seen(f"{HELD}\n\nThe training held on 8 March 2018 was a success. {words}")
    assert (["MT"], []) == (one, other)


def test_a_page_tells_of_nine_meetings_at_most() -> None:
    others = " ".join(f"The Port{letter} Group met on {day} March 2018." for day, letter in enumerate("ABCDEFGHIJ", 8))
    assert 1 + 8 == len(seen(f"{HELD} {others}"))


def test_an_acronym_is_that_of_whom_it_stands_behind() -> None:
    words = "On 8 March 2018 a Dialogue between the AG and traders took place. The AG was joined by Malta."
    assert [["MT"], []] == [came for *_, came in seen(f"The {FIRST} was held on 5-6 March 2018.\n\n{words}")]


@pytest.mark.parametrize("whose", ["European Union (EU)", "Oceania Customs Organisation (OCO)", "Amber Community (EU)"])
def test_and_not_that_of_whose_meeting_it_is(whose: str) -> None:
    words = f"The 2nd Meeting of the Beryl Group of the {whose} was held in Oslo on 8 March 2018."
    words += f" The {whose[-4:-1].strip('(')} and Malta presented plans."
    assert [["MT"], []] == [
        [one for one in came if len(one) == 2 and one != "EU"]
        for *_, came in seen(f"The {FIRST} was held on 5-6 March 2018. {words}")
    ]


def test_of_two_bodies_of_one_number_each_has_its_own_days() -> None:
    words = (
        "The 9th Meeting of the Amber Team (AT) was held on 5-6 March 2018, and the 9th Session of the Beryl Committee "
        "(BC) from 6 to 9 March.\n\nThe BC was attended by Malta."
    )
    assert [("2018-03-05/2018-03-06", None, []), ("2018-03-06/2018-03-09", None, ["MT"])] == seen(words)


def test_what_followed_goes_on_after_its_days() -> None:
    words = f"{HELD}\n\nIt was followed by the {SECOND} (8-9 March 2018), attended by Spain. Malta attended."
    assert [[], ["ES", "MT"]] == [came for *_, came in seen(words)]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The AEO Expert Meeting and AEO Symposium in Riga", "AEO Expert Meeting"),
        ("Seminar on Fees and Follow-up Meeting of Operation Amber", "Seminar on Fees"),
        ("Fifth Meeting of the Amber Group and Fourth Meeting of the Heads", "Fifth Meeting of the Amber Group"),
        ("Amber Forum and Conference", "Amber Forum and Conference"),
    ],
)
def test_the_name_of_a_meeting_ends_before_that_of_another(title: str, name: str) -> None:
    (meeting,) = extract(release("It was held in Riga on 5-6 March 2018.", title=title)).meetings
    assert name == meeting.name


def test_a_name_that_is_one_of_a_sentence_is_one() -> None:
    words = "The Workshop on Valuation and Transfer Pricing Seminar was held in Riga on 5-6 March 2018."
    (meeting,) = extract(release(words)).meetings
    assert "Workshop on Valuation and Transfer Pricing Seminar" == meeting.name


@pytest.mark.parametrize(
    ("told", "many"),
    [
        ("took place jointly on 5-6 March 2018", 1),
        ("were held jointly in Riga on 5-6 March 2018", 1),
        ("were convened as a joint meeting on 5-6 March 2018", 1),
        ("were jointly held on 5-6 March 2018", 1),
        ("were jointly hosted by Malta on 5-6 March 2018", 2),
        ("were held on 5-6 March 2018", 2),
    ],
)
def test_two_that_were_held_jointly_are_one_known_by_the_first(told: str, many: int) -> None:
    words = f"The {FIRST} and the {SECOND} {told}. Malta and Spain attended."
    meetings = extract(release(words, title="Customs officers meet", day="30 March 2018")).meetings
    assert many == len(meetings)
    assert f"{FIRST}" == meetings[0].name


@pytest.mark.parametrize(
    ("words", "third", "seventh"),
    [
        ("In the first of the two, Malta presented a plan.", ["MT"], []),
        ("At the second, Malta presented a plan.", [], ["MT"]),
        ("At the first one, Malta presented a plan.", ["MT"], []),
        ("The second of the two was attended by Malta.", [], ["MT"]),
    ],
)
def test_the_first_and_the_second_are_in_the_order_of_the_sentence_that_names_both(
    words: str, third: list[str], seventh: list[str]
) -> None:
    days = "on 8 and 9 February and on 10 and 11 February 2016 respectively"
    held = f"The 3rd Amber Meeting and the 7th Beryl Meeting were held in Riga {days}."
    assert [third, seventh] == [
        [part.party for part in one.participations] for one in extract(f"{held} {words}").meetings
    ]
    held = f"The 7th Beryl Meeting and the 3rd Amber Meeting were held in Riga {days}."
    found = {one.numbers: [part.party for part in one.participations] for one in extract(f"{held} {words}").meetings}
    assert {(7,): third, (3,): seventh} == found


def test_second_in_a_name_comes_before_the_order_of_two() -> None:
    held = "The Second Amber Meeting was held on 8 May 2016 and the 1st Beryl Meeting on 10 May 2016 in Riga."
    assert [["MT"], []] == [
        [part.party for part in one.participations]
        for one in extract(f"{held} At the second, Malta presented a plan.").meetings
    ]


def test_days_between_the_sentences_on_another_meeting_are_not_its_own() -> None:
    words = (
        "The 3rd Amber Meeting was held in Riga, back-to-back with the 2nd Beryl Conference. The Beryl Conference was "
        "opened by Jane Doe. The Amber Meeting took place from 4 to 5 May 2016. The Beryl Conference gathered Spain."
    )
    assert ["2016-05-04/2016-05-05", "None"] == [str(one.dates) for one in extract(words).meetings]


def test_another_meeting_was_where_the_sentence_says_after_its_name() -> None:
    words = (
        "From 4 to 6 June 2018 the 3rd Meeting of the Amber Group was held in Riga, and from 7 to 8 June 2018 the 2nd "
        "Meeting of the Beryl Team was held in Oslo."
    )
    assert ["Riga", "Oslo"] == [one.place and one.place.city for one in extract(words).meetings]


def test_two_of_one_name_and_time_in_two_places_are_two() -> None:
    found = extract("Two workshops on fees were held in Riga (5-7 May 2018) and Oslo (5-7 May 2018).").meetings
    assert [("workshops-fees-2018-05", "Riga"), ("workshops-fees-2018-05-2", "Oslo")] == [
        (one.id, one.place and one.place.city) for one in found
    ]


def test_how_many_came_to_all_meetings_together_is_the_count_of_none() -> None:
    told = "Two workshops on amber were held from 5 to 7 March and from 12 to 14 March 2018 respectively."
    found = extract(release(f"{told} A total of 25 participants attended the workshops."))
    assert [(), ()] == [meeting.counts for meeting in found.meetings]
    assert ["25 participants"] == [rest.words for rest in found.unresolved]
    first, second = extract(release(f"{told} A total of 25 participants attended the first workshop.")).meetings
    assert ([25], ()) == ([count.value for count in first.counts], second.counts)
    (series,) = extract(
        release("A series of workshops on amber was held from 5 to 7 March. 25 officers attended both workshops.")
    ).meetings
    assert [25] == [count.value for count in series.counts]


@pytest.mark.parametrize(
    "words",
    [
        "The first was in Riga on 1 March 2018, the second in Oslo on 5 March, the third in Amberville on 7 March.",
        "The workshops were held in Riga (1-2 March 2018), Oslo (5-6 March 2018) and Amberville (7-9 March 2018).",
        "Workshops were held on 1-2 March in Riga, on 5-6 March in Oslo and on 7-9 March 2018 in Amberville.",
    ],
)
def test_one_of_several_in_a_city_that_nobody_knows_is_in_none(words: str) -> None:
    found = extract(release(f"Three workshops on fees gathered officers. {words}"))
    assert ["Riga", "Oslo", None] == [one.place and one.place.city for one in found.meetings]
    assert ["in_person", "in_person", None] == [one.mode for one in found.meetings]
    assert ["Amberville"] == [one.words for one in found.unresolved]


def test_of_a_list_of_words_that_are_no_places_none_is_a_meeting() -> None:
    words = "The workshops were held on Amber Fees (1-2 March 2018) and Beryl Rules (5-6 March 2018)."
    assert 1 == len(extract(release(f"Workshops on fees gathered officers. {words}")).meetings)


@pytest.mark.parametrize(
    "words",
    [
        "The first was in Riga on 1-2 March 2018, the second in Oslo on 5-6 March, the third in Paris on 5-7 March.",
        "Workshops were held on 1-2 March in Riga, on 5-6 March in Oslo and on 5-7 March 2018 in Oslo.",
    ],
)
def test_two_that_began_on_one_day_are_two(words: str) -> None:
    found = extract(release(f"Three workshops on fees gathered officers. {words}")).meetings
    assert ["2018-03-01/2018-03-02", "2018-03-05/2018-03-06", "2018-03-05/2018-03-07"] == [str(m.dates) for m in found]


@pytest.mark.parametrize("which", ["A second", "A similar", "Another", "The third"])
def test_a_further_workshop_on_days_of_its_own_is_another(which: str) -> None:
    words = "The WCO held a workshop on fees in Riga from 8 to 12 July 2019. "
    further = f"{which} workshop was held in Oslo from 15 to 19 July 2019."
    found = extract(f"{words}{further}").meetings
    assert [("Riga", ()), ("Oslo", ())] == [(one.place and one.place.city, one.numbers) for one in found]


def test_those_for_whom_it_was_held_came_to_it() -> None:
    words = "The WCO held a workshop on fees in Riga from 8 to 12 July 2019. "
    words += "A second workshop was held in Oslo from 15 to 19 July 2019 for Malta and Spain."
    first, second = extract(words).meetings
    assert (["wco"], ["MT", "ES"]) == (parties(first), parties(second))


def test_so_is_a_second_one_after_one_without_a_subject() -> None:
    words = "The WCO and the UPU held a workshop in Riga on 6 June 2017. "
    words += "A second workshop was held in Oslo on 13 June 2017."
    assert ["2017-06-06", "2017-06-13"] == [str(one.dates) for one in extract(words).meetings]


def test_the_next_session_of_another_body_is_one_too() -> None:
    words = "The Policy Commission held its 79th Session in Brussels from 18 to 20 June 2018. "
    words += "The Council then held its 131st Session from 28 to 30 June 2018."
    assert [(79,), (131,)] == [one.numbers for one in extract(words).meetings]


def test_and_heads_of_a_region_who_met_after_others() -> None:
    words = "The Contact Points of the Europe Region met in Baku on 2 October 2018, hosted by Azerbaijan. "
    words += "The Heads of Customs of the region met in Riga on 4 October 2018, hosted by Latvia."
    assert [("AZ",), ("LV",)] == [one.hosts for one in extract(words).meetings]


def test_a_workshop_of_which_somebody_only_says_that_it_was_held_is_none() -> None:
    words = "The 3rd Amber Forum was held in Riga on 4 May 2018.\n\n"
    pages = [extract(f"{words}On 5 May 2018 {said}a workshop was held in Oslo.") for said in ("", "he said that ")]
    assert [2, 1] == [len(page.meetings) for page in pages]


@pytest.mark.parametrize(("whither", "came"), [("this Meeting", [["MT"], []]), ("it", [[], ["MT"]])])
def test_a_sentence_that_comes_back_to_this_meeting_tells_of_that(whither: str, came: list[list[str]]) -> None:
    words = f"The {FIRST} was held in Riga from 5 to 6 March 2018.\n\n"
    words += (
        f"The {SECOND}, which concluded on 1 March 2018, endorsed it.\n\nAt the occasion of this Committee, support "
    )
    words += f"was called for, to which Malta Customs responded by sending some of its officers to {whither}."
    assert came == [there for _, _, there in seen(words)]


def test_a_session_of_years_before_is_none_beside_the_page_s() -> None:
    words = "It has been held here before, followed by the 48th Session in Spain in 2002 and the 50th in Malta."
    assert ["52nd Policy Commission"] == [
        meeting.name
        for meeting in extract(f"Norway hosted the 52nd Policy Commission from 3 to 5 May 2005. {words}").meetings
    ]


# --- what the page's own was held beside ---


def test_people_of_the_page_s_own_may_learn_at_what_it_was_held_beside() -> None:
    session = "the 73rd session of the Harmonized System Committee (HSC)"
    visit = f"A study visit to Riga was held from 5 to 6 March 2018 at the margins of {session}."
    learnt = "Experts from Spain and Italy had an opportunity to learn, to exchange, to network and to enhance their "
    learnt += "knowledge by getting an experience of the workings of the 73rd HSC."
    visited, of_session = extract(release(f"{visit} {learnt}")).meetings
    assert (["ES", "IT"], []) == (parties(visited), parties(of_session))


def test_what_was_held_back_to_back_has_those_who_are_told_to_have_spoken_at_it() -> None:
    first = f"The {FIRST} was held from 5 to 6 March 2018, back to back with the {SECOND}."
    spoke = (
        "In the course of the same week and long before returning home, officers from Spain and Italy gave talks on "
    )
    spoke += "all that they had lately done to make controls lighter at the 2nd Session."
    own, other = extract(release(f"{first} {spoke}")).meetings
    assert ([], ["ES", "IT"]) == (parties(own), parties(other))


def test_an_agency_s_dateline_is_no_name_of_who_came() -> None:
    page = release(
        f"SLIEMA, (Amber News - 3rd Mar, 2018) Malta took part in the {FIRST}, held in Riga on 1 March 2018."
    )
    found = extract(page)
    assert ((), ["MT"]) == (found.unresolved, parties(found.meetings[0]))


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ((f"The {FIRST} was held in Riga from 5 to 6 March 2018, and it had been prepared there, from 1 to 2 March, "
            f"by the {SECOND}."), ["2018-03-01/2018-03-02"]),
        (f"The {FIRST} was held in Riga from 5 to 6 March 2018; at its end came, on 8 and 9 March, the {SECOND}.",
            ["2018-03-08/2018-03-09"]),
        ((f"The {FIRST} was held in Riga from 5 to 6 March 2018. The {SECOND} opened on Thursday 8 March, for two days "
            "until the 9th."), ["2018-03-08/2018-03-09"]),
        (f"The {FIRST} was held in Riga from 5 to 6 March 2018. It was preceded on March 1 and 2 by the Working Party.",
            ["2018-03-01/2018-03-02"]),
    ],
)  # fmt: skip
def test_what_led_to_a_meeting_or_came_at_its_end_is_another(words: str, others: list[str]) -> None:
    own, *beside = [days for days, _, _ in seen(words)]
    assert ("2018-03-05/2018-03-06", others) == (own, beside)


@pytest.mark.parametrize("what", ["Registration for", "The nominations for", "Work on the agenda of"])
def test_what_began_for_a_meeting_is_none(what: str) -> None:
    words = f"The {FIRST} was held in Riga from 5 to 6 March 2018. {what} the {SECOND} opened on 8 March 2018."
    assert ["2018-03-05/2018-03-06"] == [days for days, _, _ in seen(words)]


def test_what_met_on_the_margins_of_a_conference_is_called_by_its_own_name() -> None:
    words = "The 3rd Amber Conference was held in Riga from 5 to 6 March 2018. "
    words += "On the margins of the Conference the Beryl Advisory Group met on 2 March."
    named = [meeting.name for meeting in extract(release(words, day="30 March 2018")).meetings]
    assert ["3rd Amber Conference", "Beryl Advisory Group"] == named

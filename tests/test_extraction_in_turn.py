"""Pages that tell of a second meeting in running text: which days and name it has, and who came to which.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import parties, release
from test_extraction_several import FIRST, seen

from wco_meetings import Meeting
from wco_meetings.extraction.reader import extract

WORKSHOP = "The WCO held a workshop on transit in Riga, Latvia, from 5 to 6 March 2018."
SEMINAR = "A seminar on ports was held in Oslo, Norway, from 8 to 9 March."


def told(words: str, title: str = "Customs officers meet") -> list[Meeting]:
    """The meetings that a page with these words tells of."""
    return list(extract(release(words, title=title, day="30 March 2018")).meetings)


def came(words: str) -> list[list[str]]:
    """The parties of each meeting that a page with these words tells of."""
    return [parties(one) for one in told(words)]


# --- by the body that met ---


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("The PSCG met on 8 March.", "PSCG", "2018-03-08"),
        ("The Beryl Committee met in the same building the day before, on 4 March.", "Beryl Committee", "2018-03-04"),
        ("The Beryl Committee met in its turn on 8 March.", "Beryl Committee", "2018-03-08"),
        ("The Beryl Committee of Experts sat there on 8 March.", "Beryl Committee of Experts", "2018-03-08"),
        ("The Beryl Committee rounded off the week on 8 March.", "Beryl Committee", "2018-03-08"),
        ("Its Executive Committee met on 4 March.", "Executive Committee", "2018-03-04"),
        ("The region's Beryl Committee met, also in Oslo, on 8 March.", "Beryl Committee", "2018-03-08"),
        ("Malta then hosted the Beryl Committee, which met in Sliema on 8 March.", "Beryl Committee", "2018-03-08"),
        ("The steering group of the project met in the same city on 8 March.",
            "meeting of steering group of the project", "2018-03-08"),
        ("A subgroup on fees met in Oslo on 8 March.", "meeting of subgroup on fees", "2018-03-08"),
        ("Riga also welcomed the Heads of the Beryl Offices on 8 March.", "meeting of Heads of the Beryl Offices",
            "2018-03-08"),
        ("The Vice-Chairs of the three regions held their own long meeting on 8 March.",
            "meeting of Vice-Chairs of the three regions", "2018-03-08"),
        ("On 8 March, also in Riga, the Beryl Committee met.", "Beryl Committee", "2018-03-08"),
        ("Two days before, on 3 March, the Beryl Group had held a virtual meeting.", "Beryl Group", "2018-03-03"),
        ("A week earlier, on 26 February, the Beryl Team had met in Oslo.", "Beryl Team", "2018-02-26"),
        ("On 8 March it was the turn of the Beryl Committee.", "Beryl Committee", "2018-03-08"),
        ("There, on 8 March, the Beryl Team spent a busy day on fees.", "Beryl Team", "2018-03-08"),
        ("On 8 March, regional analysts met in Oslo.", "meeting of regional analysts", "2018-03-08"),
        ("Coordinators, for their part, had convened in Oslo from 8 to 9 March.", "meeting of Coordinators",
            "2018-03-08/2018-03-09"),
        ("The managers of national programmes met in Oslo on 8 March.", "meeting of managers of national programmes",
            "2018-03-08"),
    ],
)  # fmt: skip
def test_a_body_that_met_is_told_of_anywhere_in_a_line(line: str, name: str, day: str) -> None:
    first, second = told(f"The {FIRST} was held in Riga, Latvia, on 5-6 March 2018. {line}")
    assert ("2018-03-05/2018-03-06", name, day) == (str(first.dates), second.name, str(second.dates))


def test_a_body_is_named_after_the_days_of_another() -> None:
    words = f"The {FIRST} met in Riga from 5 to 6 March 2018, with Malta in the chair, and the Beryl Group on 8 March."
    first, second = told(words)
    assert ("2018-03-05/2018-03-06", "Beryl Group", "2018-03-08") == (str(first.dates), second.name, str(second.dates))


def test_a_body_that_met_meanwhile_has_days_of_its_own() -> None:
    words = (
        f"The {FIRST} was held in Riga on 8 March 2018, while the Beryl Group met in the same city from 5 to 6 March."
    )
    assert [("2018-03-08", "Riga"), ("2018-03-05/2018-03-06", "Riga")] == [one[:2] for one in seen(words)]


@pytest.mark.parametrize("acronym", ["(AG)", "(BC)"])
def test_an_acronym_that_names_a_meeting_is_no_other_body(acronym: str) -> None:
    words = (
        f"The {FIRST} was held in Riga on 5-6 March 2018. They read the list of the 2nd Session of the Beryl Committee"
    )
    assert 1 == len(told(f"{words} (BC). The {acronym[1:-1]} met on 8 March."))


def test_a_body_that_met_has_the_series_of_that_body() -> None:
    words = f"The {FIRST} was held in Riga on 5-6 March 2018. The Council met on 8 March. The PSCG met on 12 March."
    _, council, group = told(words)
    assert ("council", "session") == (council.series, council.kind)
    assert ("private-sector-consultative-group", "meeting") == (group.series, group.kind)


# --- by what was held ---


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("A meeting of the coordinators preceded the Meeting on 4 March.", "meeting of the coordinators", "2018-03-04"),
        ("A seminar on ports, led by Malta, closed the week on 8 March.", "seminar on ports", "2018-03-08"),
        ("Two weeks earlier, on 20 February, a seminar on ports had been held.", "seminar on ports", "2018-02-20"),
        ("The team went to Oslo, where a seminar on ports was given on 8 March.", "seminar on ports", "2018-03-08"),
        ("The administrators gathered on 8 March for a regional seminar.", "regional seminar", "2018-03-08"),
        ("On 8 March Malta Customs received the heads of OLAF for a trilateral meeting.", "trilateral meeting",
            "2018-03-08"),
        ("The day after, 7 March, was set aside for a seminar on ports.", "seminar", "2018-03-07"),
        ("OLAF held its annual dialogue on 8 March.", "annual dialogue", "2018-03-08"),
        ("The regional seminar on ports took place on 8 March.", "regional seminar on ports", "2018-03-08"),
        ("A meeting with Malta was held on 8 March.", "meeting", "2018-03-08"),
        ("A second seminar was held on 8 March.", "second seminar", "2018-03-08"),
        ("In Oslo, a second seminar was held on 8 March.", "second seminar", "2018-03-08"),
        ("It was followed on 8 March by a seminar on ports, and on 12 March a dinner was given.", "seminar on ports",
            "2018-03-08"),
        ("Malta and Spain held their own long meeting on 8 March.", "long meeting", "2018-03-08"),
        ("It was followed by an English-speaking one on 8 March.", "English-speaking meeting", "2018-03-08"),
        ("They ended early, and a seminar on ports was held on 8 March.", "seminar on ports", "2018-03-08"),
    ],
)  # fmt: skip
def test_what_was_held_is_told_of_anywhere_in_a_line(line: str, name: str, day: str) -> None:
    first, second = told(f"The {FIRST} was held in Riga, Latvia, on 5-6 March 2018. {line}")
    assert ("2018-03-05/2018-03-06", (name, day), ()) == (
        str(first.dates), (second.name, str(second.dates)), second.numbers
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "It followed a meeting held on 4 March.",
        "The Cork Seminar on 8 March had to be given up.",
        "They recalled that the Beryl Committee met on 8 March.",
        "A football match was held on 8 March.",
        "A seminar on ports will be held on 8 April 2018.",
        "A dinner was held on 8 March.",
        "A seminar on ports was held on 8 May 2017.",
        "They met from 8 to 9 and on 12 March.",
        "On 8 March a dinner was given, and a seminar on ports was held in May.",
        "They held a dinner for the Amber Team and the Beryl Group on 8 March.",
    ],
)
def test_what_is_only_spoken_of_or_is_no_meeting_is_no_other(line: str) -> None:
    assert 1 == len(told(f"The {FIRST} was held in Riga, Latvia, on 5-6 March 2018. {line}"))


def test_what_a_page_calls_no_more_than_its_own_meeting_is_no_other() -> None:
    assert 1 == len(told("The Workshop was held in Riga from 5 to 6 March 2018. There was a Workshop on 8 March."))


def test_a_meeting_with_a_number_has_the_days_of_its_clause() -> None:
    words = (
        f"The {FIRST} was held in Riga on 5-6 March 2018. Before that, on 1 March, the Beryl Committee had met in Oslo"
    )
    assert [(3,), (12,)] == [one.numbers for one in told(f"{words} for its 12th Session.")]


@pytest.mark.parametrize(
    "line",
    [
        "Malta also hosted, on 1 March, the 12th Beryl Meeting.",
        "The 12th Beryl Meeting had taken place on 1 March.",
        "The 12th Beryl Meeting, held in Oslo on 1 March, had asked for it.",
        "The week had begun with the 12th Beryl Meeting on 1 March.",
        "A few days earlier, on 1 March, Oslo had been the venue of the 12th Beryl Meeting.",
        "On 1 March the Beryl Group assembled in Oslo for the 12th Beryl Meeting.",
        "On 1 March the Beryl Group had worked by videoconference, for its 12th Meeting.",
    ],
)
def test_a_meeting_with_a_number_that_was_held_near_is_another(line: str) -> None:
    words = f"The {FIRST} was held in Riga on 5-6 March 2018. {line}"
    assert [((3,), "2018-03-05/2018-03-06"), ((12,), "2018-03-01")] == [(m.numbers, str(m.dates)) for m in told(words)]


def test_one_that_was_recalled_is_none() -> None:
    words = f"The {FIRST} was held in Riga on 5-6 March 2018. They recalled the 12th Beryl Meeting, held on 1 March."
    assert 1 == len(told(words))


@pytest.mark.parametrize(
    ("where", "days", "count"),
    [
        ("In the margins of the Meeting", "6 March", 2),
        ("In the margins of the Meeting", "5-7 March", 1),
        ("In the margins of the Meeting", "6-8 March", 1),
        ("After the first session", "6 March", 1),
    ],
)
def test_a_meeting_in_the_margins_may_be_on_a_day_of_the_page_s(where: str, days: str, count: int) -> None:
    words = f"The {FIRST} was held in Riga on 5-7 March 2018. {where}, the Heads of the Beryl Offices met on {days}."
    assert count == len(told(words))


# --- on days told from others ---


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("The day before, a seminar on ports was held in Oslo.", "2018-03-04"),
        ("On the following day a seminar on ports was held in Oslo.", "2018-03-07"),
        ("A seminar on ports was held in Oslo the next day.", "2018-03-07"),
        ("Two days later, a seminar on ports was held in Oslo.", "2018-03-08"),
        ("A day earlier, a seminar on ports was held in Oslo.", "2018-03-04"),
        ("The preceding day a seminar on ports was held in Oslo.", "2018-03-04"),
    ],
)
def test_a_day_is_told_from_those_named_last(when: str, day: str) -> None:
    first, second = told(f"The {FIRST} was held in Riga on 5-6 March 2018. {when}")
    assert ("2018-03-05/2018-03-06", "seminar on ports", day) == (str(first.dates), second.name, str(second.dates))


@pytest.mark.parametrize(
    "line",
    [
        "The day before the Meeting, a dinner was given.",
        "Every day a seminar on ports was held.",
        f"{'They read a list. ' * 90}The day before, a seminar on ports was held.",
    ],
)
def test_no_day_is_told_from_far_away_or_from_a_meeting(line: str) -> None:
    assert 1 == len(told(f"The {FIRST} was held in Riga on 5-6 March 2018. {line}"))


def test_a_day_that_is_named_too_is_told_once() -> None:
    words = f"The {FIRST} was held in Riga on 5-6 March 2018. The day before, on 3 March, a seminar on ports was held."
    assert ["2018-03-05/2018-03-06", "2018-03-03"] == [when for when, *_ in seen(words)]


def test_a_day_in_a_line_above_the_text_is_told_of_nothing() -> None:
    assert ["2018-03-05/2018-03-06"] == [
        when for when, *_ in seen(f"The {FIRST} was held in Riga on 5-6 March 2018.", "The day before")
    ]


# --- as many as days, cities or regions ---


def test_another_one_after_the_days_of_the_first_is_a_record() -> None:
    held = [("2018-03-05", "Riga"), ("2018-03-08/2018-03-09", "Oslo")]
    words = (
        "The WCO held a workshop on transit in Riga, Latvia, on 5 March 2018, and another in Oslo from 8 to 9 March."
    )
    assert held == [one[:2] for one in seen(words)]
    assert held == [one[:2] for one in seen(words.replace("another", "another one was held"))]
    assert ["2018-03-05", "2018-03-08"] == [
        when for when, *_ in seen("The WCO held a workshop on transit on 5 March 2018 and another on 8 March.")
    ]


def test_seminars_for_one_region_after_another_are_as_many() -> None:
    words = (
        "The WCO held seminars on fees for Europe on 5 March 2018, for the Americas on 8 March and for Asia on 12 March"
    )
    assert ["2018-03-05", "2018-03-08", "2018-03-12"] == [when for when, *_ in seen(f"{words}.")]


def test_cities_with_their_countries_in_brackets_stand_for_a_meeting_each() -> None:
    words = "Under the programme, training courses were held on 5, 8 and 12 March 2018 in Riga (Latvia), Corkville"
    assert [("2018-03-05", "Riga"), ("2018-03-08", "Corkville"), ("2018-03-12", "Amberton")] == [
        one[:2] for one in seen(f"{words} (Malta) and Amberton (Spain) respectively.")
    ]


@pytest.mark.parametrize(
    ("words", "countries"),
    [
        (
            "Two seminars were held in Amberton (Malta) and Cork (EU) from 5 to 6 March and from 8 to 9 March 2018.",
            ["MT"],
        ),
        ("Workshops on fees were held in Spain on 5 March 2018 and in the EU on 8 March 2018.", ["ES"]),
        ("The Amber Workshops for the EU on 5 March 2018, and for Malta on 8 March 2018, were held in the EU.", []),
    ],
)
def test_the_union_is_no_country_where_one_of_several_meetings_was(words: str, countries: list[str]) -> None:
    assert {*countries} == {one.place.country for one in told(words) if one.place}


def test_two_of_which_the_second_says_its_days_alone_are_both_read() -> None:
    words = "On 5 March 2018, they organized a workshop on fees. A national workshop was held from 8 to 9 March."
    assert ["2018-03-05", "2018-03-08/2018-03-09"] == sorted(str(one.dates) for one in told(words, title="News"))


def test_a_page_of_which_all_is_told_of_another_meeting_is_read() -> None:
    words = "On 5 March 2018, they organized a workshop on Malta. A national workshop was held from 8 to 9 March."
    assert 2 == len(extract(words).meetings)


def test_a_list_of_cities_behind_a_colon_is_read_from_there() -> None:
    words = (
        "Two workshops on fees took place in Africa in March 2018: in Accra, Ghana, from 5 to 6 March, and in Lome, "
    )
    assert ["Accra", "Lomé"] == [where for _, where, _ in seen(f"{words}Togo, from 8 to 9 March.")]


def test_days_that_are_those_of_others_respectively_are_not_the_meeting_s() -> None:
    words = "The Amber Committee, the Beryl Team and the Cork Group met in Riga on 5-6 March, 8-9 March and 12-13 March"
    assert [None] == [one.dates for one in told(f"{words} 2018 respectively.")]


def test_a_body_that_met_in_a_sentence_without_the_meeting_s_name_tells_of_its_days() -> None:
    (own,) = told("Malta attended the 3rd Amber Conference. The Heads of Customs met in Riga on 5 March 2018.")
    assert ((3,), "2018-03-05") == (own.numbers, str(own.dates))


def test_two_seminars_held_one_after_the_other_in_a_city_are_not_one_with_a_pause() -> None:
    words = "Malta hosted a workshop on fees in Riga from 5 to 6 March 2018, and from 8 to 9 March, in the same city, "
    days = [when for when, *_ in seen(f"{words}a seminar on ports.")]
    assert ["2018-03-05/2018-03-06", "2018-03-08/2018-03-09"] == days


# --- who came to which ---


@pytest.mark.parametrize(
    "words",
    [
        "Malta took part in the workshop. Spain spoke at the seminar.",
        "The workshop was attended by Malta, while the seminar was attended by Spain.",
        "Malta joined the workshop only, whereas officers from Spain took part in the seminar.",
        "The former was attended by Malta; the latter was attended by Spain.",
        "The former was attended by Malta. An expert from Spain attended the latter.",
        "The seminar was attended by Spain, and the workshop was attended by Malta.",
        "In Riga, officers from Malta attended. In Oslo, officers from Spain attended.",
        "The Oslo event was attended by Spain. Malta attended the Riga event.",
    ],
)
def test_a_sentence_tells_of_the_meeting_that_it_names(words: str) -> None:
    assert [["wco", "MT"], ["ES"]] == came(f"{WORKSHOP} {SEMINAR} {words}")


def test_a_sentence_that_names_both_is_the_page_s() -> None:
    assert [["wco", "MT"], []] == came(f"{WORKSHOP} {SEMINAR} Experts from Malta spoke of the seminar at the workshop.")


@pytest.mark.parametrize(
    "words",
    [
        "All three were attended by Malta.",
        "Both also took note of the report. Both were attended by Malta.",
        "Malta took part in two workshops and talks.",
    ],
)
def test_a_sentence_on_both_tells_of_each(words: str) -> None:
    assert [["wco", "MT"], ["MT"]] == came(f"{WORKSHOP} {SEMINAR} {words}")


def test_the_meeting_is_the_one_that_is_called_a_meeting() -> None:
    words = f"{WORKSHOP} A meeting of the coordinators was held in Oslo from 8 to 9 March."
    assert [["wco"], ["MT"]] == came(f"{words} The meeting was attended by Malta.")


def test_the_second_of_those_counted_off_is_told_of_by_its_number() -> None:
    words = "Workshops on fees were held in Riga from 5 to 6 March 2018 and in Oslo from 8 to 9 March 2018. "
    assert [["MT"], ["ES"]] == came(f"{words}The first was attended by Malta, and the second was attended by Spain.")


def test_a_sentence_in_two_begins_with_the_one_that_says_they_were_held() -> None:
    words = "The WCO held a workshop on transit in Riga on 5 March 2018, and a seminar on ports was given in Oslo on 8 "
    assert [["wco", "MT"], ["ES"]] == came(f"{words}March. Malta attended the workshop. Spain attended the seminar.")


def test_what_was_held_before_on_days_is_told_of_no_other_time() -> None:
    words = (
        f"{WORKSHOP} Two weeks earlier, on 20 February, a seminar on ports had been held in Oslo, with Spain attending."
    )
    assert [["wco"], ["ES"]] == came(words)


def test_both_were_where_one_was_held_there() -> None:
    assert ["Riga", "Riga"] == [where for _, where, _ in seen(f"{WORKSHOP} The Beryl Group also met there on 8 March.")]


# --- links ---


@pytest.mark.parametrize(
    ("line", "rel"),
    [
        ("It was followed on 8 March by a seminar on ports.", ["follows"]),
        ("A seminar on ports followed on 8 March.", ["follows"]),
        ("A seminar on ports was held on 8 March.", []),
        ("It followed a seminar on ports held on 2 March.", []),
    ],
)
def test_what_followed_or_came_before_is_linked(line: str, rel: list[str]) -> None:
    first, second = told(f"{WORKSHOP} {line}")
    assert [(one, first.id) for one in rel] == [(link.rel, link.target) for link in second.links]


def test_what_came_before_is_followed() -> None:
    first, second = told(f"{WORKSHOP} A seminar on ports preceded the workshop on 2 March.")
    assert ([("follows", second.id)], ()) == ([(link.rel, link.target) for link in first.links], second.links)


@pytest.mark.parametrize(
    ("beside", "links"),
    [
        ("right before", ([], ["follows"])),
        ("immediately after", (["follows"], [])),
        ("concurrently with", ([], ["refers_to"])),
        ("at the same time as", ([], ["refers_to"])),
    ],
)
def test_a_meeting_beside_which_the_page_s_was_held_is_linked(beside: str, links: tuple[list[str], ...]) -> None:
    first, second = told(f"A workshop on fees was held in Riga on 5 March 2018, {beside} the 12th Amber Forum.")
    assert ((12,), links) == (second.numbers, tuple([link.rel for link in one.links] for one in (first, second)))


def test_a_meeting_that_a_longer_name_is_for_is_told_of_once() -> None:
    words = "The week was preceded by the 13th Global Meeting of the Amber Offices, held in Riga on 5-6 March 2018."
    assert [(13,)] == [
        one.numbers for one in told(f"{words} The 13th Global Meeting of the Amber Offices gathered Malta.")
    ]


def test_the_one_before_it_in_its_series_is_another() -> None:
    words = (
        "It was preceded by the 12th Global Meeting of the Amber Offices, held in Riga on 1 March 2018. The 13th Global"
    )
    held = told(f"{words} Meeting of the Amber Offices was held in Oslo on 5-6 March 2018.")
    assert [(13,), (12,)] == [one.numbers for one in held]


def test_what_came_before_a_meeting_has_its_own_days() -> None:
    words = (
        "Following the 1st Amber Conference, which Malta hosted in Oslo, Norway, on 1 and 2 March 2018, the Beryl Group"
    )
    first, second = told(f"{words} held its 3rd Meeting in Riga, Latvia, from 5 to 6 March 2018.")
    assert ((3,), "2018-03-05/2018-03-06") == (first.numbers, str(first.dates))
    assert ((1,), "2018-03-01/2018-03-02") == (second.numbers, str(second.dates))


def test_who_held_a_session_is_the_body_that_stands_next_to_it() -> None:
    words = "The Amber Group met on 5 and 6 March 2018, and the Beryl Committee held its 13th Session on 8 March."
    held = [("13th Session of the Beryl Committee", "2018-03-08"), ("Amber Group", "2018-03-05/2018-03-06")]
    assert held == [(one.name, str(one.dates)) for one in told(words)]

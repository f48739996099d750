"""A page that tells of several meetings one after another: each paragraph that opens with one is read by itself.

Every sentence is ours, in the manner of the real ones.
"""

from __future__ import annotations

import pytest
from test_extraction import parties

from wco_meetings import Meeting, extract
from wco_meetings.extraction.page.digests import told_one_by_one
from wco_meetings.extraction.page.page import read_page

AMBER = "A workshop on amber took place in Riga, Latvia, from 24 to 28 October 2016. Estonia and OLAF attended it."
BERYL = "Between 17 and 20 October 2016 a seminar on beryl was held in Sliema, Malta. It had 20 participants."
CORAL = "Oslo hosted the 13th Coral Conference on 4 October 2016. Delegates from Spain and Italy came."
STONES = ("amber", "beryl", "coral")
THREE = f"{AMBER}\n\n{BERYL}\n\n{CORAL}"


def meetings(page: str) -> list[Meeting]:
    return [*extract(page).meetings]


def test_each_paragraph_that_opens_with_a_meeting_tells_of_that() -> None:
    amber, beryl, coral = meetings(f"A month of work\n\n{THREE}")
    assert ["2016-10-24/2016-10-28", "2016-10-17/2016-10-20", "2016-10-04"] == [
        str(one.dates) for one in (amber, beryl, coral)
    ]
    assert ["Riga", "Sliema", "Oslo"] == [one.place and one.place.city for one in (amber, beryl, coral)]
    assert (["EE", "olaf"], [], ["NO", "ES", "IT"]) == (parties(amber), parties(beryl), parties(coral))
    assert ((), (13,)) == (beryl.numbers, coral.numbers)
    assert [20] == [count.value for count in beryl.counts]


def test_a_paragraph_that_goes_on_about_a_meeting_is_told_of_it() -> None:
    more = "The workshop of 24 October 2016 was held for Greece too, and a delegate of Cyprus attended it."
    amber, _, _ = meetings(f"{AMBER}\n\n{more}\n\n{BERYL}\n\n{CORAL}")
    assert ["CY", "EE", "olaf"] == sorted(parties(amber))


def test_paragraphs_that_begin_with_days_are_told_apart_though_one_of_them_tells_of_no_meeting() -> None:
    (amber, beryl) = meetings(
        "A month of work\n\n24-28 October 2016, Riga: 40 officers from Estonia attended a workshop on amber.\n\n"
        "12 October 2016: The WCO helped Latvian Customs.\n\n"
        "17-20 October 2016, Malta: A seminar on beryl was held in Sliema. It was chaired by Spain."
    )
    assert ["2016-10-24/2016-10-28", "2016-10-17/2016-10-20"] == [str(one.dates) for one in (amber, beryl)]
    assert (["EE"], ["ES"]) == (parties(amber), parties(beryl))
    assert ([40], []) == ([count.value for count in amber.counts], [count.value for count in beryl.counts])


def test_one_of_them_may_begin_with_its_days_alone() -> None:
    found = meetings(
        f"A month of work\n\n{AMBER}\n\n{BERYL}\n\n4 October 2016, Oslo: The 13th Coral Conference was held."
    )
    assert ["2016-10-24/2016-10-28", "2016-10-17/2016-10-20", "2016-10-04"] == [str(one.dates) for one in found]


@pytest.mark.parametrize(
    ("lead", "hosts", "city"),
    [
        ("Three workshops were held in Tallinn, Estonia, hosted by Estonian Customs.", ("EE",), "Tallinn"),
        ("The month was full of work.", (), None),
    ],
)
def test_what_is_said_before_them_of_all_is_said_of_each(lead: str, hosts: tuple[str, ...], city: str | None) -> None:
    days = {"amber": "24 October", "beryl": "17 October", "coral": "4 October"}
    told = "\n\n".join(f"A workshop on {stone} took place on {day} 2016. OLAF came." for stone, day in days.items())
    found = meetings(f"A month of work\n\n{lead}\n\n{told}")
    assert [(hosts, city)] * 3 == [(one.hosts, one.place and one.place.city) for one in found]


def test_what_one_says_of_itself_is_not_what_is_said_of_all() -> None:
    lead = "Three workshops were held in Tallinn, Estonia, hosted by Estonian Customs."
    own = "On 2 May 2016 Latvian Customs hosted a workshop on jade in Riga, Latvia."
    jade, *others = meetings(f"A month of work\n\n{lead}\n\n{own}\n\n{BERYL}\n\n{CORAL}")
    assert (("LV",), "Riga") == (jade.hosts, jade.place and jade.place.city)
    assert [("EE",), ("NO",)] == [one.hosts for one in others]


def test_what_each_took_part_in_is_quoted() -> None:
    page = (
        f"Three workshops were held in Tallinn, Estonia, hosted by Estonian Customs.\n\n{BERYL}\n\n{AMBER}\n\n{CORAL}"
    )
    beryl = meetings(page)[0]
    assert ["Estonian"] == [part.evidence.quote(page) for part in beryl.participations if part.evidence]
    host = beryl.why("hosts[0]")
    assert host is not None
    assert "Estonian" == host.quote(page)


@pytest.mark.parametrize(
    "words",
    [
        f"{AMBER}\n\n{BERYL}",
        f"{AMBER}\n\nThe workshop was opened on 24 October 2016 by Malta.\n\nIt was closed on 28 October 2016.",
        f"{AMBER}\n\nAmber is a stone. A deal of 4 May 2015 is on it.\n\nIts trade has grown since 3 May 2014.",
        "\n\n".join((AMBER, BERYL.replace("17 and 20", "1 and 2"), "Coral, 4 October 2016")),
        "3rd Amber Forum, Riga, 4-6 May 2021\n\n"
        + "\n\n".join(f"On {day} May 2021 a workshop on {stone} was held." for day, stone in enumerate(STONES, 4)),
        "\n\n".join(f"Experts held a session on {stone} on {day} May 2021." for day, stone in enumerate(STONES, 4)),
        "\n\n".join(
            f"On {day} May 2021 Ms. Doe said that the seminar was on {stone}." for day, stone in enumerate(STONES)
        ),
        "\n\n".join(f"A seminar on {stone} will be held on {day} May 2021." for day, stone in enumerate(STONES, 3)),
        "\n\n".join(f"On {day} a session on amber was held." for day in ("4 May 2015", "Monday 4 May", "May 4, 2015")),
    ],
)
def test_other_pages_are_read_as_a_whole(words: str) -> None:
    assert [] == told_one_by_one(read_page(words))


def test_what_tells_of_no_meetings_in_pieces_is_read_as_a_whole() -> None:
    told = "\n\n".join(
        f"On {day} May 2015 a programme for {stone} was launched." for day, stone in enumerate(STONES, 3)
    )
    assert told_one_by_one(read_page(told))
    assert [] == meetings(told)


def test_paragraphs_on_the_same_days_are_of_one_meeting() -> None:
    same = "\n\n".join(
        f"On 4 October 2016 a session on {stone} was held in Riga." for stone in ("amber", "beryl", "coral")
    )
    assert 1 == len(meetings(f"The Stone Forum was held in Riga on 4-5 October 2016.\n\n{same}"))


def test_the_day_of_a_report_opens_no_meeting() -> None:
    report = "Amman, 2 July 2019 - The head of Jordan Customs came home after the meetings held in Brussels, Belgium."
    each = (
        "He first attended the 81st Amber Session held between 24 and 26 June.",
        "On 25 June the Beryl Group held its 50th meeting, chaired by Malta.",
        "The 9th Coral Forum was then held from 27 to 29 June, with Spain present.",
    )
    found = meetings("\n\n".join((report, *each)))
    assert [(81,), (50,), (9,)] == [one.numbers for one in found]
    assert ["Brussels"] * 3 == [one.place and one.place.city for one in found]


def test_what_tells_of_no_meeting_of_its_own_makes_no_digest() -> None:
    told = (
        "On 4 May 2015 a museum was opened and a match was held, and a meeting is to come.",
        "On 5 May 2015 a fair was held, as was a dinner, and nothing else happened at all there.",
        "On 6 May 2015 goods were seized in the port, and a trial was held in the town after that.",
    )
    assert len(meetings("\n\n".join(told))) < 2


def test_an_archive_is_not_taken_apart() -> None:
    each = (
        f"A workshop on amber took place in Riga from {1 + number % 9} to {11 + number % 9} May {1990 + number % 30}."
        for number in range(201)
    )
    assert len(meetings("\n\n".join(each))) < 201


def test_lines_that_look_like_titles_are_read() -> None:
    lines = "\n".join(
        f"- a workshop on {stone} that was held on {day} May 2016 and attended by OLAF"
        for day, stone in enumerate(STONES, 3)
    )
    assert [["olaf"]] * 3 == [parties(one) for one in meetings(f"The programme had three parts:\n{lines}")]


def test_a_meeting_that_is_told_of_first_has_a_record_too() -> None:
    forum = "In April 2016 the 5th Opal Forum was held in Oslo, hosted by Norway Customs."
    opal, *others = meetings(f"A month of work\n\n{forum}\n\n{THREE}")
    assert ((5,), ("NO",), 3) == (opal.numbers, opal.hosts, len(others))
    assert [None, None] == [one.hosts or None for one in others[:2]]


def test_what_stands_below_them_all_is_told_of_none() -> None:
    found = meetings(
        f"{THREE}\n\nThe conference was attended by Cyprus too.\n\nAll were glad, and Fiji and 90 delegates came."
    )
    assert [["EE", "olaf"], [], ["CY", "ES", "IT", "NO"]] == [sorted(parties(one)) for one in found]


def test_days_without_a_year_tell_meetings_apart_too() -> None:
    """And are left open, each for itself."""
    page = extract(THREE.replace(" 2016", ""))
    assert [None] * 3 == [one.dates for one in page.meetings]
    assert ["Riga", "Sliema", "Oslo"] == [one.place and one.place.city for one in page.meetings]
    assert ["24 to 28 October", "17 and 20 October", "4 October"] == [one.words for one in page.unresolved]


def test_ids_depend_on_nothing_that_stays_open() -> None:
    jade = "\n\n".join(
        f"On {day} October 2016 a workshop on jade was held in {city}, and all were glad to have come to it there."
        for day, city in ((4, "Riga"), (11, "Oslo"), (18, "Rome"))
    )
    leads = ("The month was full of work.", "The delegates of Malta, Freedonia and Sylvania attended meetings in 2016.")
    assert 1 == len({tuple(one.id for one in meetings(f"{lead}\n\n{jade}")) for lead in leads})

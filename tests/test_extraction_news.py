"""A page that lists news is read item by item: each meeting has its own day, title and words of the page."""

import pytest

from wco_meetings import Extraction, extract

MONTH = """22 December 2021
The WCO held a national training on fees in Riga, Latvia, from 13 to 15 December 2021. It was attended by 84 officers.
read more
22 December 2021
The manual of the Amber Project has been published.
read more
21 December 2021
From 15 to 17 December 2021, Malta Customs hosted a virtual workshop on valuation. Spain and Italy attended.
read more
"""
CUT_SHORT = """Malta Customs held the 3rd Amber Workshop in Sliema, Malta, from 22 to 24 July 2019. It was opened by...
On 13 May 2019 the 4th Beryl Conference was held in Oslo, Norway, with the head of Spain Customs in the chair [...]
The 5th Meeting of the Cork Group was held in Rome, Italy, on 2-5 April 2019, and France and Greece attended it\u2026
"""


def _told(found: Extraction) -> list[tuple[str, str]]:
    return [(one.name, str(one.dates)) for one in found.meetings]


def _assert_quotes(page: str, found: Extraction) -> None:
    for meeting in found.meetings:
        assert meeting.why("name").quote(page) in page
        for part in meeting.participations:
            assert part.evidence is not None
            assert part.evidence.quote(page) in page


def test_each_item_of_a_months_news_is_a_page_of_its_own() -> None:
    """With the days, the people and the place that it tells of, and its own day as that of its source."""
    found = extract(MONTH)
    training, workshop = found.meetings
    assert [str(one.dates) for one in found.meetings] == ["2021-12-13/2021-12-15", "2021-12-15/2021-12-17"]
    assert [one.party for one in training.participations] == ["wco", "LV"]
    assert [one.party for one in workshop.participations] == ["MT", "ES", "IT"]
    assert [str(one.sources[0].published) for one in found.meetings] == ["2021-12-22", "2021-12-21"]
    assert training.why("dates").quote(MONTH) == "13 to 15 December 2021"
    _assert_quotes(MONTH, found)


def test_a_list_of_news_has_no_day_and_no_title() -> None:
    """They are those of its items."""
    source = extract(MONTH, url="https://news.example/2021").source
    assert (source.url, source.title, source.published) == ("https://news.example/2021", None, None)
    assert source.sha256 == extract(MONTH).meetings[0].sources[0].sha256


def test_items_have_their_titles_above_their_days() -> None:
    """Where each has a line there."""
    page = "Amber Workshop\n\n22 March 2021\n\nMalta and Spain met on 5 March 2021 in Riga, Latvia, for a workshop.\n\n"
    page += "Beryl Workshop\n\n20 March 2021\n\nItaly and Spain met on 3 March 2021 in Rome, Italy, for a workshop.\n\n"
    page += "Cork Workshop\n\n19 March 2021\n\nMalta and Spain met on 2 March 2021 in Oslo, Norway, for a workshop.\n"
    found = extract(page)
    assert [one.sources[0].title for one in found.meetings] == ["Amber Workshop", "Beryl Workshop", "Cork Workshop"]
    assert [one.place and one.place.city for one in found.meetings] == ["Riga", "Rome", "Oslo"]


def test_lines_that_are_cut_short_are_items() -> None:
    """Of a section of a site."""
    found = extract(CUT_SHORT)
    assert _told(found) == [
        ("3rd Amber Workshop", "2019-07-22/2019-07-24"),
        ("4th Beryl Conference", "2019-05-13"),
        ("5th Meeting of the Cork Group", "2019-04-02/2019-04-05"),
    ]
    _assert_quotes(CUT_SHORT, found)


def test_layout_moves_no_words_of_an_item() -> None:
    """Line ends of two characters and blanks stand before an item, too."""
    page = MONTH.replace("\n", "  \r\n").replace(" held", "  held")
    found = extract(page)
    assert len(found.meetings) == 2
    _assert_quotes(page, found)


def test_items_may_be_in_french() -> None:
    """Each is read in its own language."""
    french = "20 décembre 2021\nLa 3e réunion du Groupe Amber s'est tenue du 5 au 7 décembre 2021 à Riga, en Lettonie."
    page = MONTH + french + " L'Espagne et l'Italie y ont participé à l'invitation de la Douane de la Lettonie.\n"
    found = extract(page)
    assert (str(found.meetings[-1].dates), found.meetings[-1].numbers) == ("2021-12-05/2021-12-07", (3,))
    _assert_quotes(page, found)


def test_what_two_items_tell_of_one_meeting_is_kept_apart() -> None:
    """By their ids; what is linked in one is linked as before."""
    told = "The 3rd Amber Meeting was held in Riga, Latvia, on 5 May 2016, back to back with the 4th Beryl Meeting.\n"
    found = extract("".join(f"{day} May 2016\n{told}" for day in (9, 8, 7)))
    ids = [one.id for one in found.meetings]
    assert ids == [f"{name}{end}" for end in ("", "-2", "-3") for name in ("amber-3", "beryl-4")]
    assert [link.target for one in found.meetings for link in one.links] == ["amber-3", "amber-3-2", "amber-3-3"]


@pytest.mark.parametrize(
    "page",
    [
        "".join(f"{day} May 2016\nThe 3rd Amber Meeting went on in Riga, Latvia.\n" for day in (5, 6, 7)),
        "".join(f"{day} May 2016\nThe 3rd Amber Meeting went on in Riga, Latvia.\n" for day in (7, 6)),
        "9 May 2016\n" + "The 3rd Amber Meeting was held in Riga.\n" * 50 + "8 May 2016\nNews\n7 May 2016\nNews\n",
        "The 3rd Amber Meeting was held in Riga, Latvia, and many others came to it as well...\n" * 2,
        "The 3rd Amber Meeting was held in Riga...\n" * 3,
    ],
    ids=["a programme", "two days", "a release above others", "two cut short", "short lines"],
)
def test_other_pages_with_days_are_no_lists(page: str) -> None:
    """A programme goes from day to day, and what stands below a release is short."""
    assert [one.name for one in extract(page).meetings] == ["3rd Amber Meeting"]


def test_so_many_items_are_read() -> None:
    """What is told in those after them stays open."""
    item = "9 May 2016\nThe 3rd Amber Meeting was held in Riga.\n"
    found = extract(item * 1_005)
    assert [len(found.meetings), found.meetings[-1].id] == [1_000, "amber-3-1000"]
    assert [one.why for one in found.unresolved] == ["beyond what is read of a text"]
    assert found.unresolved[0].start == len(item) * 1_000


def test_a_number_that_tells_meetings_of_one_id_apart_makes_no_other_one_s() -> None:
    """The third item's would be that of the second."""
    told = [("9", "Amber Workshop", "Riga"), ("8", "3rd Amber Workshop", "Oslo"), ("7", "Amber Workshop", "Bern")]
    items = (f"{day} March 2018\nThe {name} was held in {city} with officers of Spain." for day, name, city in told)
    found = extract("News\n\n" + "\n\n".join(items)).meetings
    assert [("amber-workshop", "Riga"), ("amber-workshop-3", "Oslo"), ("amber-workshop-3-3", "Bern")] == [
        (one.id, one.place and one.place.city) for one in found
    ]

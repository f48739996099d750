"""Layout says nothing: a page in other line ends, with other blanks or with accents apart gives the same facts."""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, strategies as st
from test_extraction import HELD, only, parties, release

from wco_meetings import Meeting, extract
from wco_meetings.extraction.page.layout import led_back, without_layout

SET = Path(__file__).parent / "extraction_set"
PAGES = {path.stem: path.read_bytes().decode() for path in sorted(SET.glob("*.txt"))}
LAYOUTS = {
    "line ends of two characters": lambda page: page.replace("\n", "\r\n"),
    "blanks at the end of lines": lambda page: page.replace("\n", " \t\n"),
    "lines set in": lambda page: page.replace("\n", "\n    "),
    "lines set in by one": lambda page: page.replace("\n", "\n "),
    "two blanks for one": lambda page: page.replace(" ", "  "),
    "blanks that don't break": lambda page: page.replace(". ", ".\xa0 "),
    "accents apart": lambda page: normalize("NFD", page),
    "a mark of byte order": lambda page: f"\ufeff{page}",
    "soft hyphens": lambda page: page.replace("meeting", "meet\xading").replace("Meeting", "Meet\xading"),
    "a heading of Markdown": lambda page: f"# {page.lstrip()}",
    "bold words of Markdown": lambda page: re.sub(r"\b(\w+ \d{4}|\d+\w\w)\b", r"**\1**", page),
    "links of Markdown": lambda page: re.sub(r"\b(Customs|\w+ Meeting)\b", r"[\1](https://example.org/a)", page),
}
_MARKS = re.compile(r"\*\*|\[(?=\w)|\]\(https[^)]*\)|^# ")


def said(meeting: Meeting) -> dict[str, object]:
    """What a meeting is, without the places of its words."""
    plain = ("id", "name", "numbers", "dates", "place", "mode", "region", "hosts", "topics")
    found: dict[str, object] = {field: getattr(meeting, field) for field in plain}
    found["counts"] = [(count.value, count.unit, count.qualifier) for count in meeting.counts]
    found["participations"] = [(part.party, part.role, part.as_written) for part in meeting.participations]
    found["outcomes"] = [(outcome.kind, outcome.summary, outcome.actors) for outcome in meeting.outcomes]
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("page", PAGES)
def test_another_layout_gives_the_same_facts(page: str, layout: str) -> None:
    plain, changed = extract(PAGES[page]), extract(LAYOUTS[layout](PAGES[page]))
    assert [said(meeting) for meeting in plain.meetings] == [said(meeting) for meeting in changed.meetings]
    assert plain.source.title == changed.source.title
    assert [one.words for one in plain.unresolved] == [one.words for one in changed.unresolved]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_evidence_quotes_the_page_as_it_came(layout: str) -> None:
    page = release(f"{HELD}\nIt was attended by Côte d'Ivoire and OLAF. The meeting adopted the plan of Malta.")
    plain, changed = extract(page), extract(LAYOUTS[layout](page))
    quoted, found = (
        [evidence.quote(text) for _, evidence in (*read.source.evidence, *read.meetings[0].evidence)]
        for text, read in ((page, plain), (LAYOUTS[layout](page), changed))
    )
    assert quoted == [" ".join(normalize("NFC", _MARKS.sub("", quote)).replace("\xad", "").split()) for quote in found]


@pytest.mark.parametrize("end", ["\r\n", "\n    "])
def test_a_page_broken_at_a_width_is_read_in_any_line_ends(end: str) -> None:
    lines = ["The Amber Group met", "in Riga, Latvia and", "Spain, in a hall of", "the port, with the"]
    page = end.join([*lines, "help of many, for the", "first time. The 3rd", "Meeting was held on", "4 May 2016."])
    assert "2016-05-04" == str(extract(page).meetings[0].dates)


def test_a_short_page_may_be_broken_at_a_width_too() -> None:
    page = (
        "The 3rd Amber Meeting was held\nin Riga, Latvia, from 5 to 6 March\n2018. It was attended by Fiji,\n"
        "Malta and Spain. The Amber Group\nwas glad."
    )
    assert ["FJ", "MT", "ES"] == parties(only(page))
    assert "2018-03-05/2018-03-06" == str(only(page).dates)


@pytest.mark.parametrize(
    ("words", "dates", "came"),
    [
        ("It was held from 5 to\n6 March 2018.", "2018-03-05/2018-03-06", []),
        ("It was held in Riga,\non 5-6 March 2018.", "2018-03-05/2018-03-06", []),
        ("It was held on 5-6 March\n2018.", "2018-03-05/2018-03-06", []),
        ("It was held on 5-6\nMarch 2018.", "2018-03-05/2018-03-06", []),
        ("It was attended by\nMalta, Spain and\nItaly on 5 March 2018.", "2018-03-05", ["ES", "IT", "MT"]),
        ("Malta,\nSpain and Italy attended it on 5 March 2018.", "2018-03-05", ["ES", "IT", "MT"]),
        ("It was held on 5 March 2018 in\n- Riga", "2018-03-05", []),
        ("It was held in Riga on 5 March 2018\n2019 of them came.", "2018-03-05", []),
        ("It was held from 5 - 6\nMarch 2018 in Riga.", "2018-03-05/2018-03-06", []),
        ("It was held in Riga (5\nMarch 2018) and was long.", "2018-03-05", []),
        ("It was held on Monday, 5\nMarch 2018, and was long.", "2018-03-05", []),
        ("It was held on 5 March\n2018 and was attended by Malta.", "2018-03-05", ["MT"]),
        ("It was held on 5 March 2018.\nMalta and\nSpain attended it.", "2018-03-05", ["ES", "MT"]),
        (
            "It was held on 5 March 2018 and attended by Malta,\n20 officers from Spain and Italy.",
            "2018-03-05",
            ["ES", "IT", "MT"],
        ),
    ],
)
def test_a_sentence_goes_on_after_a_word_with_which_none_ends(words: str, dates: str, came: list[str]) -> None:
    meeting = only(f"This is on the 3rd Meeting of the Amber Group. {words}")
    assert (dates, came) == (str(meeting.dates), sorted(parties(meeting)))


def test_names_are_written_with_plain_blanks() -> None:
    meeting = only("The 3rd Amber Meeting was held in Kuwait\xa0City on 5 March 2018. New\xa0Zealand attended.")
    assert (meeting.place and meeting.place.city, parties(meeting)) == ("Kuwait City", ["NZ"])
    assert meeting.participations[0].as_written is None


@given(text=st.text(st.sampled_from("aé \n\r\t\xa0\xad\u0301\ufeff"), max_size=40))
def test_each_character_is_led_back_to_where_it_stood(text: str) -> None:
    text = f"\ufeff{text}"  # so there is layout in each
    plain, pieces = without_layout(text)
    places = [led_back(pieces, place, place + 1) for place in range(len(plain))]
    for char, (start, end) in zip(plain, places, strict=True):
        stood = normalize("NFC", text[start:end].replace("\xad", "").replace("\ufeff", ""))
        assert char in stood or (char + stood).isspace()
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a \nb", "a\nb"),
        ("a \t b", "a b"),
        ("a \xad b", "a b"),
        ("a \u200b\r\nb", "a\nb"),
        ("\ufeff a", "a"),
        ("a\r\n\r\n  b", "a\n\nb"),
        ("a\n b", "a\nb"),
        ("Vie\u0323\u0302t", "Vi\u1ec7t"),
        ("Co\xad\u0302te", "C\xf4te"),
        ("Q\u0301 met", "Q\u0301 met"),  # no one letter
    ],
)
def test_what_says_nothing_is_taken_out(text: str, plain: str) -> None:
    assert plain == without_layout(text)[0]


def test_a_page_without_layout_is_left_alone() -> None:
    assert ("Curaçao – met\n", []) == without_layout("Curaçao – met\n")


MENU = """Amber Commission

English  French

[English]  [French]

Background Documents
Background Paper Rec. 33

Conclusions
English  French

Window Repository
Window Workshops
Global Partnership
Committee on Trade (CT)"""


@pytest.mark.parametrize("above", [MENU, f"{MENU}\n5 March 2018"])
def test_a_menu_above_the_text_is_not_read(above: str) -> None:
    words = "Going on with its work, the Amber Commission held a three-day symposium in May 2018. It gathered Malta."
    (meeting,) = extract(f"{above}\n\nSymposium on amber\n\n{words}").meetings
    assert ["MT"] == [part.party for part in meeting.participations]


def test_a_line_right_above_the_text_is_read_below_a_menu_too() -> None:
    words = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016, and it was a long one."
    assert ["MT"] == [
        part.party for part in extract(f"{MENU}\n\nMalta took part\n\n{words}").meetings[0].participations
    ]


@pytest.mark.parametrize(("lines", "read"), [(5, ["MT"]), (6, [])])
def test_six_lines_make_a_menu(lines: int, read: list[str]) -> None:
    above = "\n".join(["Amber in the news", "Malta took part", *["Window Repository"] * (lines - 1), "Beryl", "Cork"])
    words = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016, and it was a long one."
    assert read == [part.party for part in extract(f"{above}\n\n{words}").meetings[0].participations]


def test_a_short_list_above_the_text_is_read() -> None:
    words = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016, and it was a long one."
    text = f"Amber\n\nParticipants:\nMalta\nSpain\nItaly\n\n{words}"
    assert ["MT", "ES", "IT"] == [part.party for part in extract(text).meetings[0].participations]


TOLD = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 5 May 2015. The ROCB and Malta attended it."


@pytest.mark.parametrize(
    "page",
    [
        release(f"{TOLD} They spoke of the tools.\nRelated news\nMENA region workshop of four days", day="7 May 2015"),
        f"Home > News > MENA Region\nROCB meets in Riga\n7 May 2015\n{TOLD}",
    ],
)
def test_what_stands_around_the_text_says_nothing_of_the_meeting(page: str) -> None:
    (meeting,) = extract(page).meetings
    assert ("2015-05-05", ["MT"]) == (str(meeting.dates), parties(meeting))


def test_the_day_of_a_link_gives_no_year() -> None:
    first = "The delegates of many of the countries of the region had come with great care and interest."
    held = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, from 5 to 7 May."
    (meeting,) = extract(f"{first}\n12 March 2013 - Customs meet in Oslo\n{held}").meetings
    assert meeting.dates is None


def test_what_stands_above_the_title_gives_no_country() -> None:
    words = "A National Workshop on Valuation was held from 27 to 30 April 2015. Officers of Customs of Peru attended."
    (meeting,) = extract(f"Home > News > Singapore\nNational Workshop on Valuation\n5 May 2015\n{words}").meetings
    assert ["PE"] == parties(meeting)


def test_the_second_of_a_link_numbers_no_meeting() -> None:
    words = "The first meeting was held in Riga, Latvia, on 5 May 2015. Malta, Spain and Italy spoke of it at length."
    (meeting,) = extract(f"{words}\nRelated news\nMalta hosts second meeting on drugs").meetings
    assert (1,) == meeting.numbers


def test_notes_and_pictures_of_markdown_are_no_words() -> None:
    words = "held in Riga[1](#fn1) on 4 May 2021[2](#fn2), was attended by 30[3](#fn3) delegates"
    meeting = only(f"![A workshop in Oslo](https://example.org/oslo.png)\n\nThe 3rd Amber Meeting, {words}.")
    assert ("2021-05-04", "Riga") == (str(meeting.dates), meeting.place and meeting.place.city)
    assert [30] == [count.value for count in meeting.counts]


# --- items below words that lead to them ---


@pytest.mark.parametrize(
    "lead",
    [
        "It was attended by",
        "It was joined by",
        "It gathered delegates from",
        "It gathered experts of",
        "Participants were",
    ],
)
@pytest.mark.parametrize("items", ["\n- Malta\n- Spain\n- OLAF\n", "\n\n1. Malta\n2. Spain\n3. OLAF\n"])
def test_items_are_listed_below_words_for_who_came(lead: str, items: str) -> None:
    assert ["MT", "ES", "olaf"] == parties(only(f"The 3rd Amber Meeting was held in Oslo. {lead}{items}"))


@pytest.mark.parametrize("lead", ["They took up the plans of", "The plan was ratified by", "They spoke of trade with"])
def test_items_below_other_words_are_of_something_else(lead: str) -> None:
    assert [] == parties(only(f"The 3rd Amber Meeting was held in Oslo. {lead}\n- Malta\n- Spain\n"))

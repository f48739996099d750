"""What extraction costs, and that its short cuts lead to the same records as the long way."""

from __future__ import annotations

import multiprocessing
import re
import runpy
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st
from pace import times_as_long

import wco_meetings as wm
from wco_meetings.codec.trusting import trusting_maker
from wco_meetings.directory.names import APOSTROPHES, DASHES, QUOTES, spelling
from wco_meetings.extraction.expressions import expression
from wco_meetings.extraction.page.page import MOST_READ
from wco_meetings.extraction.parties.mentions import Mention, apart
from wco_meetings.extraction.reader import MOST_CHARACTERS
from wco_meetings.extraction.text import Span, level, lies_in, sentences
from wco_meetings.extraction.time_and_place.phases import _both
from wco_meetings.extraction.tokens import Tokens, Words

SET = Path(__file__).parent / "extraction_set"
PAGES = [page.read_bytes().decode() for page in sorted(SET.glob("*.txt"))]
PARAGRAPHS = sorted({line for page in PAGES for line in page.splitlines() if line})
HELD = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 5-6 March 2018. "

# Pieces of pages and what could be put into one to make it slow or to break it.
FRAGMENTS = [
    *("a", "A", " ", "\n", "\r\n", "\0", ".", ",", "(", ")", '"', "-", "'", ":", ";", "7", "12 ", "123,456 ", "2018 "),
    *(
        "e\u0301",
        "\u0130",
        "中",
        "нет ",
        "\u2022",
        "\u2028",
        "\ufeff",
        "1st ",
        "0th ",
        "(0) ",
        "for the 0th time ",
        "XXIst ",
        "3rd Meeting of the ",
    ),
    *(
        "Meeting of the ",
        "Committee (EC) ",
        "5 March 2018, ",
        "31 February ",
        "Malta, ",
        "Congo, ",
        "OLAF and ",
        "WCO ",
    ),
    *(
        "attended by ",
        "participants from ",
        "representatives of ",
        "chaired by ",
        "hosted by ",
        "as Chair ",
        "of ",
        "the ",
    ),
    *("Members adopted ", "discussed and ", "Director General of ", "in Riga, ", "22 Members ", "a dozen ", "held "),
    *("It began with a Beryl Workshop on 5-6 March 2018. ", "The Conference followed on 31 February 2018. "),
    *("more than ", "will be held ", "followed by the 2nd Meeting of the Beryl Group. ", "A. ", "online ", "The "),
    HELD,
]


# --- records made without a check ---


def anew(record: Any) -> Any:
    """The same record, every part of it made again with every check."""
    if isinstance(record, tuple):
        return tuple(map(anew, record))
    if not attrs.has(type(record)):
        return record
    return type(record)(**{field.name: anew(getattr(record, field.name)) for field in attrs.fields(type(record))})


@pytest.mark.parametrize("page", PAGES)
def test_every_record_passes_every_check(page: str) -> None:
    result = wm.extract(page)
    assert result == anew(result)
    assert repr(result) == repr(anew(result))


@given(st.lists(st.sampled_from(PARAGRAPHS + FRAGMENTS), max_size=30).map("".join))
@settings(deadline=None, max_examples=60)
def test_every_record_of_any_page_passes_every_check(page: str) -> None:
    result = wm.extract(page)
    assert result == anew(result)


# What a page may break off with: the mark of an item, an opening bracket, a word that leads to a name or to days.
ENDINGS = (
    *(
        "",
        ".",
        "\n-",
        "\n*",
        "\n\u2022 ",
        "\n1.",
        ":",
        " (",
        ' "',
        " by",
        " and",
        " from",
        " on 5 May",
        "1st 05 апреля",
    ),
    *(
        "\n\nThe Steering Committee",
        " in Riga",
        " namely",
        " the 3rd",
        " Mr.",
        " who",
        " 2018",
        " hosted by the",
        "\n\n",
    ),
)


@given(st.sampled_from(PAGES), st.integers(0, 3_000), st.sampled_from(ENDINGS))
@settings(deadline=None, max_examples=60)
def test_a_page_may_break_off_anywhere(page: str, place: int, ending: str) -> None:
    result = wm.extract(page[:place] + ending)
    assert result == anew(result)


@pytest.mark.parametrize("page", PAGES[:5])
def test_evidence_quotes_after_a_copy(page: str) -> None:
    """What is trusted is bound to its page as strictly as what is checked."""
    for meeting in wm.extract(page).meetings:
        quote = dict(meeting.evidence)["name"].quote(page)
        assert quote == dict(attrs.evolve(meeting).evidence)["name"].quote(page)
        with pytest.raises(wm.EvidenceError):
            dict(meeting.evidence)["name"].quote(page + " ")


def test_a_trusted_record_is_like_a_checked_one() -> None:
    made = trusting_maker(wm.Participation)(party="MT", role=wm.Role.CHAIR)
    assert made == wm.Participation(party="MT", role="chair")
    assert hash(made) == hash(wm.Participation(party="MT", role="chair"))


# --- records for others ---


def test_an_extraction_is_a_record_like_others(tmp_path: Path) -> None:
    """It comes back from a dict, a document and a file."""
    results = [wm.extract(page) for page in PAGES[:5]]
    for result in results:
        assert result == wm.from_dict(wm.Extraction, wm.to_dict(result))
    wm.write(results, tmp_path / "read.jsonl")
    assert tuple(results) == wm.read(tmp_path / "read.jsonl", of=wm.Extraction)
    wm.write(results[0].meetings, tmp_path / "meetings.jsonl")
    assert results[0].meetings == wm.read(tmp_path / "meetings.jsonl", of=wm.Meeting)
    wm.write(results[0].source, tmp_path / "source.json")
    assert results[0].source == wm.read(tmp_path / "source.json")


def test_what_is_open_must_have_a_place() -> None:
    with pytest.raises(wm.InvalidValue, match="a position after start, 9"):
        wm.Unresolved(words="x", start=9, end=9, why="y")


def test_threads_and_processes_read_alike() -> None:
    once = [wm.extract(page) for page in PAGES]
    with ThreadPoolExecutor(4) as threads:
        assert once == list(threads.map(wm.extract, PAGES))
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as processes:
        assert once[:8] == list(processes.map(wm.extract, PAGES[:8]))


# --- what is refused ---


@pytest.mark.parametrize("page", [b"Malta", None, ["Malta"]])
def test_what_is_no_text_is_refused(page: Any) -> None:
    with pytest.raises(wm.InvalidValue, match=r"text: .* expected a page's text"):
        wm.extract(page)


def test_a_text_longer_than_any_page_is_refused() -> None:
    with pytest.raises(wm.InvalidValue, match="16,777,217 characters"):
        wm.extract(" " * (MOST_CHARACTERS + 1))


def test_a_text_that_cannot_be_written_is_refused() -> None:
    with pytest.raises(wm.InvalidValue, match=r"text\[5\]: '\\ud800' is not valid"):
        wm.extract("Malta\ud800")


@pytest.mark.parametrize("address", ["ftp://example.org", 3])
def test_an_address_that_is_none_is_refused(address: Any) -> None:
    with pytest.raises(wm.InvalidValue, match=r"url: .* expected an http or https address"):
        wm.extract("Malta", url=address)


def test_an_address_that_is_too_long_is_told_how_long_it_may_be() -> None:
    long = "https://example.org/".ljust(2_000, "x")
    assert long == wm.extract("Malta", url=long).source.url
    with pytest.raises(wm.InvalidValue, match=r"\(2001 characters\) .* of at most 2,000 characters"):
        wm.extract("Malta", url=f"{long}x")


@pytest.mark.parametrize("number", ["9" * 30, "9" * 5_000, "0", "00", "1,000,000,000,000"])
def test_a_number_beyond_any_meeting_is_none(number: str) -> None:
    (meeting,) = wm.extract(
        f"{HELD}\n{number} delegates attended. The {number}th Meeting of the Beryl Group met."
    ).meetings
    assert () == meeting.counts


def test_days_at_the_very_end_of_a_page_leave_no_words_for_a_place() -> None:
    page = (
        "Two meetings 17 October 2019, was held Istanbul, Pakistan, Tajikistan, Turkmenistan, Ukraine and Uzbekistan, "
        "as well as experts of INTERPOL, Europol and the Drug Enforcement Administration, to review the results of the "
        "port control units.1st 05 апреля"
    )
    assert all(meeting == anew(meeting) for meeting in wm.extract(page).meetings)


@pytest.mark.parametrize("mark", ["-", "*", "\u2022", "1."])
def test_a_page_may_break_off_at_the_mark_of_an_item(mark: str) -> None:
    (meeting,) = wm.extract(f"{HELD}\nThe Members who met\n{mark}").meetings
    assert () == meeting.outcomes


@pytest.mark.parametrize("ordinal", ["0th", "00th", "0th/1st", "2nd/2nd", "5th/4th"])
def test_an_ordinal_counts_from_one(ordinal: str) -> None:
    (meeting,) = wm.extract(f"The {ordinal} Meeting of the Amber Group was held in Riga.").meetings
    assert meeting == anew(meeting)


# --- rules at their edges ---


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Malta, as Chair, elected a guest.", {}),
        ("After Estonia left Malta hosted the meeting.", {"MT": "participant"}),
        ("Malta presented a study in 20 pages.", {"MT": "participant"}),
        ("Malta came at the invitation of the host.", {}),
        ("Countries made presentations on valuation (Malta, Spain) and clapped.", {}),
        (
            "Countries made presentations on valuation (Malta, Spain) and Latvia clapped.",
            dict.fromkeys(("MT", "ES", "LV"), "participant"),
        ),
    ],
)
def test_who_took_part(words: str, parties: dict[str, str]) -> None:
    (meeting,) = wm.extract(f"{HELD}\n{words}").meetings
    assert parties == {part.party: str(part.role) for part in meeting.participations}


def test_a_number_in_the_name_counts_nobody() -> None:
    assert () == wm.extract("The 3rd Meeting of 12 Experts was held in Riga.").meetings[0].counts


def test_a_name_ends_before_small_words() -> None:
    assert "3rd Meeting" == wm.extract("The 3rd Meeting of the, and was held in Riga.").meetings[0].name


def test_a_clause_that_nothing_parts_from_the_next_goes_on() -> None:
    (meeting,) = wm.extract(f"{HELD}\nMembers agreed on a plan the Secretariat presented.").meetings
    assert "Members agreed on a plan the Secretariat presented" == meeting.outcomes[0].summary


def test_of_very_many_names_and_ambiguous_names_some_are_read() -> None:
    page = HELD + "the 3rd Meeting, then " * 90
    assert 1 == len(wm.extract(page).meetings)
    (result,) = {words.words for words in wm.extract(HELD + "It was attended by " + "Congo, " * 400).unresolved}
    assert "Congo" == result


def test_a_directory_of_a_program_alone_names_parties() -> None:
    """The WCO and a region's offices are no parties where the directory hasn't them."""
    directory = wm.Directory([wm.Member(code="MT", name="Malta")])
    page = "The 3rd Meeting of the Europe Region of the WCO was held in Riga.\n"
    page += "It was attended by Malta, the ROCB and the WCO. "
    page += "Experts of the WCO presented a study. The RILO attended."
    (meeting,) = wm.extract(page, directory=directory).meetings
    assert ["MT"] == [part.party for part in meeting.participations]


def test_a_directory_of_a_program_alone_has_those_who_host_and_decide() -> None:
    """Whatever a party's id is: "it" is a word of the text, too."""
    trust = wm.Organisation(id="it", name="Isle Trust", kind="other")
    page = "The 3rd Meeting of the Amber Group was held by the Secretariat in Riga. The WCO adopted a plan. "
    page += "The WCO Amber Programme held the meeting. "
    page += "The Isle Trust pledged support. It adopted a charter."
    (meeting,) = wm.extract(page, directory=wm.Directory([trust])).meetings
    assert ((), ["it"]) == (meeting.hosts, [part.party for part in meeting.participations])
    assert [(), ("it",), ("meeting",)] == [outcome.actors for outcome in meeting.outcomes]


def test_a_way_of_writing_that_the_directory_does_not_know_names_nobody() -> None:
    open_name = wm.Ambiguity(
        text="Isle, The Far", kind="short_form", candidates=["MT"], default="MT", against=["sea"], reason="Short."
    )
    directory = wm.Directory([wm.Member(code="MT", name="Isle, The Far")], ambiguities=[open_name])
    for written, parties in (("Isle, The Far", ["MT"]), ("Isle (The Far)", [])):
        (meeting,) = wm.extract(f"{HELD}\nIt was attended by {written}.", directory=directory).meetings
        assert parties == [part.party for part in meeting.participations]


def test_an_acronym_that_is_ambiguous_is_none_in_small_letters() -> None:
    page = f"{HELD}\nIt was attended by TRAFFIC. Traffic attended."
    (meeting,) = wm.extract(page).meetings
    assert ["TRAFFIC"] == [part.evidence.quote(page) for part in meeting.participations if part.evidence]


def test_the_score_is_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["score"])
    with pytest.raises(SystemExit, match="2"):
        runpy.run_path(str(Path(__file__).with_name("score.py")), run_name="__main__")
    assert "usage" in capsys.readouterr().err


# --- cost ---


# Releases that are as long as those of the WCO, one after the other.
USUAL = "\n".join(PAGES[:15])


def times_as_usual(page: str) -> float:
    """How many times as long as releases of its length it takes."""
    return times_as_long(wm.extract, page, USUAL)


@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=4).map("".join))
@settings(deadline=None, max_examples=15)
def test_what_repeats_costs_no_more_than_its_length(unit: str) -> None:
    """Eight times the text takes about eight times as long: far below the sixty-four of a quadratic cost."""
    small, large = (HELD + unit * (size // len(unit)) for size in (5_000, 40_000))
    assert times_as_long(wm.extract, large, small) < 3 or times_as_usual(large) < 1


@pytest.mark.parametrize(
    "unit",
    [
        *PARAGRAPHS[:3],
        *("a", " ", "\n", "(", "1 ", "1st ", "12,", "and ", "of the ", "A. ", "and the members of it "),
        *("Meeting ", "3rd Meeting of the ", "attended by ", "attended by Malta ", "Malta, ", "5 March 2018, "),
        *("participants from Malta and ", "1 March 2018 and ", "Congo, ", "Members discussed and ", "chaired by "),
        *("in Riga, ", "Malta's A", "'s A", "Malta, a way of, ", "Malta told, as did ", "A | "),
        "EU attending, ",
    ],
)
def test_a_page_of_many_characters_takes_no_longer_than_many_pages(unit: str) -> None:
    """By far: it would be some hundred times as long, if the cost were that of the length squared."""
    assert times_as_usual(HELD + unit * (50_000 // len(unit))) < 10


@pytest.mark.parametrize(
    "page",
    [
        "attended by:\n" * 4_000 + "\nMalta",
        "\nIt was attended by:\nx" + "\u2003" * 100_000 + "Malta.",
        "earlier this month " * 11_000,
        "It was attended by " + "DRC, Congo, " * 17_000,
        "The workshops met in Malta 5 May, 6 May. " * 5_000,
        ("\nThey held 5 March, " + "6 March, " * 540) * 20,
        ("Thank it, " + "hosted by 3 " * 400 + "Malta. ") * 20,
        "the 3rd Meeting, " * 58 + ".\n" + "9 May " * 16_000,
        "the Amber Forum, " * 58 + ("A" * 290 + " x 5 March. ") * 300,
        "On behalf of OLAF, " + "Prof. Dr. Hon. " * 9 + "xx Malta presented.",
        "\n" + " " * 100_000 + "\nMalta",
        "\nRiga, 5 March 2018" + "\n" * 100_000 + "Malta",
    ],
    ids=(
        "cues before a name",
        "blanks",
        "times",
        "names of two",
        "places",
        "days",
        "hosts",
        "names and days",
        "capitals",
        "titles",
        "a line of blanks",
        "lines below a dateline",
    ),
)
def test_nor_does_one_whose_parts_would_be_read_with_all_others(page: str) -> None:
    """Each takes far longer if what is told of one is sought in the whole page, or once for each day."""
    assert times_as_usual(HELD + page) < 10


@pytest.mark.parametrize(
    "sentence",
    [
        "It met from 5 to 6 May 2018 and from 8 to 9 May 2018. ",
        "The amber guild took part online, and Malta, Spain and Italy spoke. ",
    ],
)
def test_a_sentence_takes_no_longer_among_thousands(sentence: str) -> None:
    """What it tells is held against its own days and parties, and not those of the page."""
    small, large = (HELD + sentence * number for number in (1_500, 12_000))
    assert times_as_long(wm.extract, large, small) < 3


def test_nor_does_one_with_a_long_menu_above_it() -> None:
    """Each of its lines is a sentence: it would take far longer, if each were compared with all."""
    assert times_as_usual("Amber here\n" * 60_000 + HELD) < 10


@pytest.mark.parametrize(
    "words",
    [
        "".join(
            f"The Group adopted the plan {number} on the fees of each port and what they are.\n"
            for number in range(7_000)
        ),
        "The meeting agreed to:\n" * 20_000,
        "The meeting agreed to:\n- a plan. Customs met. " * 8_000,
        f"The meeting agreed to:\n- a plan. {'Customs met. ' * 40_000}",
    ],
    ids=["decisions", "openings", "lists", "items"],
)
def test_nor_does_one_of_decisions_without_end(words: str) -> None:
    """Each looks for items in the next lines alone."""
    assert times_as_usual(HELD + words) < 10


def test_nor_does_one_of_spoken_days_without_end() -> None:
    """Of each only the words before it are read."""
    page = f"Customs meet\n\n8 May 2015\n\n{HELD}" + f"Earlier it met and {'will ' * 1_000}; {'today ' * 1_000}. " * 3
    assert times_as_usual(page) < 10


@pytest.mark.parametrize(
    "words", ["opened by Mr. {} the Secretary", "adopted by {}, and", "the Ambassador {} of Malta"]
)
def test_nor_does_a_name_of_one_long_word(words: str) -> None:
    """A run of capitals could be a name in very many ways, if its words needed nothing between them."""
    assert times_as_usual(f"{HELD} It was {words.format('A' * 2_000)} spoke.") < 10


def test_of_a_text_that_no_page_is_the_rest_stays_open() -> None:
    page = f"{HELD}{' ' * MOST_READ}It was attended by {'Malta, ' * 20}."
    (rest,) = wm.extract(page).unresolved
    assert page[rest.start : rest.end] == rest.words == f"It was attended by {'Malta, ' * 20}"[:80]
    assert () == wm.extract(HELD + " " * MOST_READ).unresolved
    assert ["!"] == [rest.words for rest in wm.extract("-" * MOST_READ + "!").unresolved]


SPANISH = "La reunión se celebró en Lima, Perú, el 4 de mayo de 2016 y fue organizada por las aduanas."


@pytest.mark.parametrize(
    ("page", "language"),
    [
        (SPANISH, "es"),
        ("Los delegados se reunieron en Lima. Vinieron México y Chile. La OMA presentó un plan. Se aprobó.", "es"),
        ("Aduanas de Paraguay y Uruguay firmaron acuerdo. Se trata de reconocimiento mutuo de operadores.", "es"),
        ("La Aduana de Chile y el Perú, con la de Francia, aprobaron en Lima la guía del Consejo.", "es"),
        ("O Brasil sediou o seminário sobre risco. Durante cinco dias os delegados de Angola falaram de risco.", "pt"),
        ("Participaram Portugal e Espanha. A sessão foi em Maputo, e a próxima em Luanda. Assinou-se um acordo.", "pt"),
        ("La riunione si è svolta a Roma il 5 maggio 2018. Hanno partecipato Francia, Spagna e Malta.", "it"),
        ("Roma ospita la conferenza. Delegati di quaranta Paesi partecipano ai lavori con la Spagna e Malta.", "it"),
        ("A reunião foi realizada em Lisboa, por uma iniciativa da alfândega, com os delegados.", "pt"),
        ("Il comitato si è riunito a Roma, e la delegazione della Spagna che ha il compito nel gruppo.", "it"),
        ("Der Ausschuss wurde von Berlin mit Rat und Tat für die Delegierten der Lande bedacht.", "de"),
        ("Третье заседание состоялось в Москве. Представители таможенных органов выступили.", "ru"),
        ("委员会开会。代表们讨论了许多问题。", "zh"),
        ("اجتمع المديرون العامون للجمارك. ناقشوا المسائل.", "ar"),
    ],
)
def test_a_page_in_a_language_that_is_not_read_says_so(page: str, language: str) -> None:
    found = wm.extract(f"A title\n\n5 May 2016\n\n{page}")
    (rest,) = found.unresolved
    assert (language, ()) == (found.source.language, found.meetings)
    assert ("A title", f"running text in a language that is not read ({language})") == (rest.words[:7], rest.why)


@pytest.mark.parametrize(
    "page",
    [
        "Третє засідання відбулося у Києві. Представники митних органів України взяли участь.",
        "Трето заседание се състоя в София. Представители на митниците взеха участие.",
        "سومین نشست گمرکات برگزار شد. نمایندگان پیشنهاد کردند.",
        "第3回会合は東京で開催された。代表が議論した。",
        "Het seminar van de douane werd gehouden in Den Haag, en de delegatie van de Raad was er ook.",
        "Tullverket och en delegation deltog, och de diskuterade en plan.",
        "El Salvador, Los Cabos, Las Palmas, La Paz, El Alto.",
    ],
)
def test_a_neighbour_of_a_language_is_not_taken_for_it(page: str) -> None:
    found = wm.extract(f"A title\n\n5 May 2016\n\n{page}")
    assert (None, ()) == (found.source.language, found.unresolved)


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ("Experts of the Servicio Nacional de Aduanas del Perú and of the SAT de México trained in Lima.", "en"),
        ("Officers of the Agenzia delle Dogane e dei Monopoli of Italy were trained in Rome by OLAF.", "en"),
        ("Members of the Direction des Douanes et des Droits Indirects spoke in Paris on the plan for risk.", "en"),
        ("La douane de la Bolivie a accueilli une délégation de la France. Il y a eu des visites en marge.", "fr"),
        ("Vingt agents ont suivi cette formation en valeur, animée par deux experts de la Tunisie.", "fr"),
        ("La Commission a examiné le plan de travail en matière de valeur. En marge, elle a reçu Malta.", "fr"),
    ],
)
def test_a_page_that_is_read_is_not_taken_for_one_in_another_language(page: str, language: str) -> None:
    """Whatever names it has, and though the words of neighbours are the same."""
    assert language == wm.extract(page).source.language


def test_a_meeting_found_on_a_page_in_another_language_is_enough() -> None:
    assert () == wm.extract(f"{HELD} {SPANISH} {SPANISH}").unresolved


# --- what seldom happens ---


def test_of_names_that_overlap_the_first_is_kept() -> None:
    long, within, after = Mention(0, 10, "wco"), Mention(3, 8, "MT"), Mention(10, 15, "LV")
    assert [long, after] == apart([after, within, long])


def test_a_first_phase_on_a_day_that_its_year_has_not_is_no_phase() -> None:
    assert _both(wm.DateSpan.of("2016-02-29"), wm.DateSpan.of("2019-03-04"), has_year=False) is None
    assert "2019-02-27/2019-03-04" == str(_both(wm.DateSpan.of("2016-02-27"), wm.DateSpan.of("2019-03-04"), False))


def test_days_that_would_lie_before_all_years_are_not_reckoned() -> None:
    page = "The 3rd Meeting of the Amber Group ended in Riga on 2 January {} after five days of talks."
    assert [wm.DateSpan.parse("1900-12-29/1901-01-02"), None] == [
        wm.extract(page.format(year)).meetings[0].dates for year in (1901, 1900)
    ]


def test_a_gathering_of_which_nothing_is_known_is_none() -> None:
    assert (
        () == wm.extract("The workshop was held. Officers who took part in a workshop on valuation are glad.").meetings
    )


# --- words ---


def test_a_sentence_longer_than_any_is_cut_between_words() -> None:
    spans = list(sentences("word " * 3_000))
    assert [4_999, 4_999, 4_999] == [span.end - span.start for span in spans]
    assert [5_000, 5_000, 1] == [span.end - span.start for span in sentences("x" * 10_001)]
    assert 1 == len(list(sentences("x" + " " * 10_000)))


def test_a_decimal_ends_a_sentence_and_initials_end_none() -> None:
    text = "They adopted Case Study 14.3. It met. Mr. A.N. Doe of the U.S. Customs spoke."
    ends = ["They adopted Case Study 14.3.", "It met.", "Mr. A.N. Doe of the U.S. Customs spoke."]
    assert ends == [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize("words", ["at 5 p.m.", "from the U.S.", "in Annex A."])
def test_an_abbreviation_ends_a_sentence_before_a_word_that_begins_one(words: str) -> None:
    text = f"It met {words} The Group left."
    assert [f"It met {words}", "The Group left."] == [text[start:end] for start, end in sentences(text)]


def test_an_initial_behind_a_title_is_that_of_somebody() -> None:
    text = "Mr. J. He and Ms. S. An of Malta spoke."
    assert [text] == [text[start:end] for start, end in sentences(text)]


def test_the_number_of_an_item_ends_no_sentence() -> None:
    text = "It adopted:\n1. The plan\nb. A list\niii. No fee. It left in 2016.\n2016. The end"
    items = ["1. The plan", "b. A list", "iii. No fee.", "It left in 2016.", "2016.", "The end"]
    assert ["It adopted:", *items] == [text[start:end] for start, end in sentences(text)]


def test_the_number_of_the_first_item_is_that_of_no_other_line() -> None:
    text = "\n1. Malta came to Riga. Spain left."
    assert ["1. Malta came to Riga.", "Spain left."] == [text[start:end] for start, end in sentences(text)]


def test_words_are_found_where_they_begin() -> None:
    assert [(0, 3, "met"), (7, 15, "met with")] == found(["met", "met with", "drugs"], "met 77 met with unmet metal")
    assert [] == found(["met"], "unmet metal, нmet metн")
    assert [(1, 4, "met")] == found(["met"], "\0met\ufeff")


def test_a_phrase_ends_where_a_word_does() -> None:
    phrases = ["u.s", "u.s.", "u.s. customs", "(fiji)"]
    assert [(0, 4, "u.s."), (5, 8, "u.s")] == found(phrases, "u.s. u.s")
    assert [(0, 12, "u.s. customs")] == found(phrases, "u.s. customs")
    assert [(0, 4, "u.s.")] == found(phrases, "u.s. custom")
    assert [(0, 6, "(fiji)")] == found(phrases, "(fiji) x(fiji) (fiji)s")


@given(st.text(alphabet=st.sampled_from("a7_ -.'?é中\u2022"), max_size=20))
def test_a_cut_text_is_its_words_at_their_places(text: str) -> None:
    tokens = Tokens(text)
    places = [match.start() for match in re.finditer(r"\w+", text)]
    assert places == [place for place, word in zip(starts(tokens), tokens.words[:-1], strict=False) if word]
    assert [place for place in places if text[place] == "7"] == tokens.figures()


def found(phrases: list[str], text: str) -> list[tuple[int, int, str]]:
    return Words(phrases).find(Tokens(text), text)


def starts(tokens: Tokens) -> list[int]:
    return [before + number for number, before in enumerate(tokens.before)]


@given(st.lists(st.sampled_from(["Malta", "Mali", "malt", "Male", " ", "-", ".", "x", "_"]), max_size=12).map("".join))
def test_both_kinds_of_expressions_find_whole_words(text: str) -> None:
    """By the characters before a word, and by its first letter."""
    words = ["Malta", "Mali", "malt", "Male"]
    assert re.findall(expression(words), text) == re.findall(expression(words, names=True), text)
    assert re.findall(expression(words), text) == [word for _, _, word in found(words, text)]
    assert re.findall(expression(words), text) == re.findall(r"\b(?:Malta|Mali|malt|Male)\b", text)


@given(st.text())
def test_levelling_moves_no_character(text: str) -> None:
    assert len(text) == len(level(text)) == len(level(text).lower())


@pytest.mark.parametrize(("marks", "plain"), [(DASHES, "-"), (APOSTROPHES, "'"), (QUOTES, '"')])
def test_marks_that_are_one_in_names_are_one_in_running_text(marks: str, plain: str) -> None:
    """Or "Guinea\ufe63Bissau" would be Guinea in a list, and Guinea-Bissau by itself."""
    assert plain * len(marks) == level(marks)
    assert {"Guinea Bissau"} == {spelling(f"Guinea{mark}Bissau") for mark in marks}


@pytest.mark.parametrize(
    "words",
    [
        "Malta hosted, Malta" + " Customs" * 2_000,
        "Malta" + " Customs Service" * 2_000 + " xx",
        "Malta" + " Regional Office for Customs" * 2_000,
        "Malta" + " Revenue Customs Aa" * 2_000 + ",",
        "The 4th Meeting of the Amber Group" + " 5" * 2_000 + " xx",
        "Malta" + " finally" * 2_000 + " xx adopted it",
    ],
)
def test_words_that_go_on_and_on_are_taken_in_one_way(words: str) -> None:
    held = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 5-6 March 2018."
    assert (3,) == wm.extract(f"{held} {words}.").meetings[0].numbers


def test_a_piece_of_the_page_ends_before_its_end() -> None:
    assert [False, True, True, False] == [lies_in(place, [Span(1, 3)]) for place in range(4)]


@pytest.mark.parametrize("month", ["Jan.", "Jun.", "Jul.", "Sept."])
def test_the_full_stop_of_a_month_ends_no_sentence(month: str) -> None:
    assert 1 == len([*sentences(f"It was held in Riga on 5 {month} 2018 by Malta.")])


@pytest.mark.parametrize("page", ["The Steering Committee", "Malta asked the Policy Commission.\n\nThe Council"])
def test_a_page_may_end_with_a_body_that_opens_a_sentence(page: str) -> None:
    result = wm.extract(page)
    assert result == anew(result)

"""What a notebook shows: cards of meetings, tables of everything else, and names to complete; nothing in it runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
import strategies
from hypothesis import given

import wco_meetings as wm
from wco_meetings.extraction.readable import readable
from wco_meetings.model.fields import one_line

HARMLESS = {"div", "b", "a", "table", "thead", "tbody", "tr", "th", "td"}
NASTY = "<script>alert(1)</script>\" onload='x' &amp;"


class Seen(HTMLParser):
    """What a browser finds in a page: tags, attributes and texts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str | None]] = set()
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(attrs)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return "\n".join(self.texts)


def seen(shown: Any) -> Seen:
    """What a browser finds in what a notebook is given, which can do no harm and suits a light and a dark page."""
    found = Seen(shown._repr_html_())
    assert [] == found.open
    assert found.tags <= HARMLESS
    assert {"style", "href", "rel"} >= {name for name, _ in found.attributes}
    assert all(value.startswith(("http://", "https://")) for name, value in found.attributes if name == "href")
    styles = "; ".join(value or "" for name, value in found.attributes if name == "style")
    assert {"inherit"} >= set(re.findall(r"(?<!-)color: ([^;]*)", styles))
    assert "background" not in styles
    assert "url(" not in styles
    return found


@pytest.fixture(scope="module")
def meetings() -> wm.Meetings:
    return wm.load()


class TestTheCard:
    """A meeting shows who met, when and where, what is stated against what is listed, and where it says so."""

    def test_tells_what_is_known(self, meetings: wm.Meetings) -> None:
        """The same as the text, with its sources as links."""
        found = seen(meetings["eur-heads-of-investigation-21"])
        assert "25-26 November 2015, Sochi, Russia (in person)" in found.texts
        assert {"Stated", "Members named (23)", "Outcomes", "Sources"} <= set(found.texts)
        assert any(text.startswith(": Armenia; Austria; Azerbaijan;") for text in found.texts)
        condemned = "position · condemned: The terrorist attacks then recent in Europe and elsewhere. [members]"
        assert condemned in found.texts
        for source in meetings["eur-heads-of-investigation-21"].sources:
            assert ("href", source.url) in found.attributes

    def test_shows_whatever_is_written_as_text(self) -> None:
        """A title that would like to be a script is a title."""
        meeting = wm.Meeting(
            id=NASTY.replace(" ", "_"),
            name=NASTY,
            place=wm.Place(city=NASTY),
            outcomes=[wm.Outcome(kind="noted", summary=NASTY)],
            topics=[NASTY.replace(" ", "_")],
            sources=[wm.Source(url='https://a.example/"onclick="x', title=NASTY)],
            note=NASTY,
        )
        found = seen(meeting)
        assert {NASTY, f"Dates not stated, {NASTY}", f'"{NASTY}"', f"information · noted: {NASTY}"} <= set(found.texts)
        assert ("href", 'https://a.example/"onclick="x') in found.attributes

    def test_outside_a_collection_names_parties_by_their_ids(self) -> None:
        """Which is all that the record knows."""
        meeting = wm.Meeting(
            id="m", name="M", hosts=["DE"], participations=[wm.Participation(party="xx"), wm.Participation(party="DE")]
        )
        assert "Parties named (2)\n: xx; DE" in seen(meeting).text
        assert "Hosted by DE" in seen(meeting).texts
        held = wm.Meetings([wm.Meeting(id="m", name="M", participations=[wm.Participation(party="DE")])])["m"]
        assert "Members named (1)\n: Germany" in seen(held).text

    @given(strategies.meetings())
    def test_is_sound_for_any_record(self, meeting: wm.Meeting) -> None:
        """Every tag closed, nothing but harmless ones, the name in it but for what isn't printed."""
        assert one_line(meeting.name) in Seen(meeting._repr_html_()).texts
        seen(meeting)


class TestAnExtraction:
    """What was read off a page shows as it does on a terminal: a card a meeting, and what stayed open."""

    PAGE = (
        "The 3rd Meeting of the Amber Group was held in Riga. It was attended by Malta, the Lakeside Guild and Spain."
    )

    def test_is_the_cards_of_its_meetings_and_what_stayed_open(self) -> None:
        """In the words of the command line."""
        extraction = wm.extract(self.PAGE)
        found = seen(extraction)
        on_a_terminal = readable(extraction, wm.load().directory).splitlines()
        assert on_a_terminal[-2:] == ["What stayed open", f"  {found.texts[-1]}"]
        assert "What stayed open" == found.texts[-2]
        assert "3rd Meeting of the Amber Group" == found.texts[0]
        assert extraction.meetings[0]._repr_html_() in extraction._repr_html_()

    def test_of_a_page_without_meetings_says_so(self) -> None:
        """And no more, where nothing stayed open."""
        extraction = wm.Extraction(source=wm.Source(title="T"))
        assert [readable(extraction, wm.load().directory)] == seen(extraction).texts

    def test_names_parties_once_its_meetings_stand_in_a_collection(self) -> None:
        """Until then by their ids, which is all that it knows."""
        extraction = wm.extract(self.PAGE)
        assert "Parties named (2)\n: MT; ES" in seen(extraction).text
        _ = wm.Meetings(extraction.meetings)
        assert "Members named (2)\n: Malta; Spain" in seen(extraction).text

    def test_shows_whatever_is_written_as_text(self) -> None:
        """A page can't write into the notebook."""
        unresolved = wm.Unresolved(words=f"{NASTY}\n{NASTY}", start=0, end=5, why=NASTY)
        extraction = wm.Extraction(
            source=wm.Source(title=NASTY), meetings=[wm.Meeting(id="m", name=NASTY)], unresolved=[unresolved]
        )
        assert [NASTY, f'"{NASTY} {NASTY}" (0 to 5): {NASTY}'] == [t for t in seen(extraction).texts if NASTY in t]

    def test_is_short_in_a_word(self) -> None:
        """Without digests, and of a month of news with twenty meetings and how many more."""
        source, meeting = wm.Source(title="T", sha256="0" * 64), wm.Meeting(id="m", name="M")
        unresolved = wm.Unresolved(words="a", start=0, end=1, why="b")
        assert "Extraction(no meeting, 1 unresolved)" == repr(wm.Extraction(source=source, unresolved=[unresolved]))
        assert "Extraction(Meeting('m'), Meeting('m'))" == repr(wm.Extraction(source=source, meetings=[meeting] * 2))
        assert repr(wm.Extraction(source=source, meetings=[meeting] * 30)).endswith("Meeting('m'), 10 more)")


class TestTables:
    """Everything that has several things in it shows as a table, with as many rows as its text."""

    def test_of_meetings_say_how_many_over_what_time(self, meetings: wm.Meetings) -> None:
        """And how many have no dates."""
        assert "863 meetings, 1998 to 2026, 1 without dates" == seen(meetings).texts[0]
        assert "1 meeting, 2015" == seen(meetings.held_in("Sochi")).texts[0]
        assert "0 meetings" == seen(meetings[:0]).texts[0]
        across = wm.Meeting(id="m", name="M", dates=wm.DateSpan.of("2015-12-30/2016-01-02"))
        assert "1 meeting, 2015 to 2016" == seen(wm.Meetings([across])).texts[0]
        assert "... and 843 more" == seen(meetings).texts[-1]
        assert [meeting.id for meeting in meetings[:20]] == [text for text in seen(meetings).texts if text in meetings]

    def test_of_rows_say_of_what(self, meetings: wm.Meetings) -> None:
        """The first twenty of them."""
        rows = meetings.in_series("council").series_gaps()
        found = seen(rows)
        assert "3 rows of SeriesGap" == found.texts[0]
        assert list(rows.columns) == found.texts[1:8]
        assert "27-29 June 2013" in found.texts
        assert "1 row of SeriesGap" == seen(rows[:1]).texts[0]
        assert repr(rows[:1]).startswith("<1 row of SeriesGap: series, number, ")
        assert "0 rows of SeriesGap" == seen(rows[:0]).texts[0]
        assert any("text-align: right" in value for name, value in found.attributes if name == "style")

    def test_keep_cells_apart_and_short_ones_on_one_line(self) -> None:
        """On a page that gives tables no style of its own, wide or narrow: what is long breaks, the rest scrolls."""
        dates = wm.DateSpan.of("2015-11-25/2015-11-26")
        row = wm.Meetings([wm.Meeting(id="m", name="Many words " * 6, dates=dates)])
        cells = re.findall(r'<td style="([^"]+)">([^<]*)', row._repr_html_())
        assert all("padding: 0.2em 0.4em" in style for style, _ in cells)
        assert {"m": True, "25-26 November 2015": True, "": True, cells[-1][1]: False} == {
            text: "nowrap" in style for style, text in cells
        }

    @pytest.mark.parametrize("view", ["participations", "outcomes"])
    def test_of_views_say_in_how_many_meetings(self, view: str, meetings: wm.Meetings) -> None:
        """As their text does."""
        few = getattr(meetings.in_series("eur-heads-of-investigation"), view)
        found = seen(few)
        assert f"{view.capitalize()}: {len(few)} in 1 meeting" == found.texts[0]
        assert f"{view.capitalize()}({len(few)} in 1 meeting)" == repr(few)
        many = getattr(meetings.in_series("council"), view)
        assert f"{view.capitalize()}: {len(many)} in {len(many.meetings)} meetings" == seen(many).texts[0]
        assert str(few).splitlines()[0].split() == found.texts[1 : 1 + len(str(few).splitlines()[0].split())]

    def test_show_whatever_is_written_as_text(self) -> None:
        """In every cell."""
        found = wm.Meetings([wm.Meeting(id="m", name=NASTY, outcomes=[wm.Outcome(kind="noted", summary=NASTY)])])
        assert NASTY in seen(found).texts
        assert NASTY in seen(found.outcomes).texts
        assert NASTY in seen(found.tables()["outcomes"]).texts


class TestCompletion:
    """What Tab offers is what people can ask for, and nothing that they set by a slip stays."""

    @pytest.mark.parametrize("kind", [wm.Meetings, wm.Meeting, wm.Rows], ids=lambda kind: kind.__name__)
    def test_offers_what_is_documented(self, kind: type) -> None:
        """Each name without an underscore has a docstring, or is a field of a record."""
        names = [name for name in dir(kind) if not name.startswith("_")]
        fields = {field.name for field in getattr(kind, "__attrs_attrs__", ())}
        assert [] == [name for name in names if name not in fields and not getattr(kind, name).__doc__]

    def test_of_a_collection_shows_nothing_of_its_inside(self, meetings: wm.Meetings) -> None:
        """No base, no selection, no index."""
        assert {"base", "selection", "index"}.isdisjoint(dir(meetings))

    @pytest.mark.parametrize("name", ["directory", "during", "selection", "tobacco"])
    def test_leads_to_nothing_that_can_be_overwritten(self, name: str, meetings: wm.Meetings) -> None:
        """Neither what is there nor what isn't."""
        with pytest.raises(AttributeError):
            setattr(meetings, name, 1)

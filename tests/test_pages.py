"""Pages come as text, as HTML and as files, and evidence points into a text that a program can have."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import Any

import pytest
from pace import times_as_long

import wco_meetings as wm
from wco_meetings.extraction import html as html_module

HELD = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016."
BODY = f"<p>{HELD}</p><p>It was attended by Estonia, Latvia and Malta, who exchanged views on tobacco.</p>"
NOTICE = (
    "Cette page n'est pas disponible dans la langue sélectionnée French : français et vous est donc proposée en "
    "English : English."
)


def html_of(body: str = BODY, head: str = "", top: str = "") -> str:
    """A page with a menu and a foot about its text."""
    menu = "<nav><ul><li><a href='/'>Home</a></li></ul></nav>"
    return f"<html><head>{head}</head><body>{menu}{top}<article>{body}</article><footer>© 2019</footer></body></html>"


# A page as long as twenty releases.
USUAL = html_of(BODY * 200)

MET = "They met in Riga, Latvia, on 4 May, with Malta."


class TestHtml:
    """Its main text is read, as `html_text` gives it."""

    @pytest.fixture(autouse=True)
    def needs(self) -> None:
        pytest.importorskip("trafilatura")

    def test_has_its_main_text_read(self) -> None:
        html = html_of()
        meeting, text = wm.extract_html(html, url="http://www.wcoomd.org/x").meetings[0], wm.html_text(html)
        assert ["EE", "LV", "MT"] == [part.party for part in meeting.participations]
        assert "4-5 January 2016" == meeting.why("dates").quote(text)  # type: ignore[union-attr]
        assert "Home" not in text
        assert "2019" not in text

    def test_has_a_line_for_each_item_of_a_list(self) -> None:
        """So that lists of parties are read as lists."""
        text = wm.html_text(html_of(f"{BODY}<p>Present were:</p><ul><li>Spain</li><li>C&ocirc;te d'Ivoire</li></ul>"))
        assert text.endswith("Present were:\n- Spain\n- Côte d'Ivoire")

    @pytest.mark.parametrize(
        ("block", "lines"),
        [
            ("<div>They met in <b>Riga, Latvia</b>, on <em>4 May</em>, with <a href='x'>Malta</a>.</div>", [MET]),
            ("They met in <span>Riga, Latvia</span>, on 4 May, <I class='x'>with</I> Malta.", [MET]),
            ("<p><strong><em>They</em></strong> met in Riga, Latvia, on 4 May, with Malta.</p>", [MET]),
            ("<p>Bare <b>text</b><br>and a line.</p>", ["Bare text", "and a line."]),
        ],
    )
    def test_keeps_a_sentence_on_its_line_however_little_there_is(self, block: str, lines: list[str]) -> None:
        """Tags within a sentence end no line; those of blocks do."""
        assert lines == [line.strip() for line in wm.html_text(f"<html><body>{block}</body></html>").split("\n")]

    @pytest.mark.parametrize(
        "unseen",
        [
            "<template><p>Germany attended.</p></template>",
            "<p><del>Germany attended.</del></p>",
        ],
    )
    def test_is_without_what_nobody_sees_on_it(self, unseen: str) -> None:
        """Nor does it have what the page takes back."""
        assert "Germany" not in wm.html_text(html_of(f"{BODY}{unseen}"))

    def test_has_no_marks_of_footnotes(self) -> None:
        """Which would end the names before them."""
        assert "Estonia, Malta on the 5th." in wm.html_text(
            html_of(f"{BODY}<p>Estonia<sup>1</sup>, Malta<sup>[2]</sup> on the 5<sup>th</sup>.</p>")
        )

    def test_keeps_blanks_that_stand_between_its_words(self) -> None:
        """Small and high as they may be."""
        assert "5 to 7 May" in wm.html_text(html_of(f"{BODY}<p>From 5<sup> </sup>to 7 May<sup>*</sup>.</p>"))

    def test_keeps_its_words_where_a_sentence_could_not_stay_on_its_line(self) -> None:
        """What trafilatura would lose without the tags within it has them."""
        assert ["Riga", "Customs", "met."] == wm.html_text("<html>Riga<small>Customs <code></code>met.").split("\n")

    def test_has_title_and_day_from_its_head(self) -> None:
        """Where its main text doesn't show them."""
        head = '<title>Customs meet | WCO</title><meta property="article:published_time" content="2016-01-07T10:00Z">'
        source = wm.extract_html(html_of(head=head)).source
        assert ("Customs meet", "2016-01-07") == (source.title, str(source.published))

    def test_shows_title_and_day_once(self) -> None:
        head = '<title>Customs meet</title><meta property="article:published_time" content="2016-01-08">'
        text = wm.html_text(html_of(f"<h1>Customs  meet</h1><p>07 janvier 2016</p>{BODY}", head))
        assert 1 == text.count("meet\n")
        assert "2016-01-08" not in text
        assert "2016-01-07" == str(wm.extract(text).source.published)

    def test_has_a_notice_of_languages_above_its_title(self) -> None:
        """Where `extract` looks for it."""
        html = html_of(f"<p>{NOTICE}</p><p>07 janvier 2016</p>{BODY}", "<title>Customs meet</title>")
        source = wm.extract_html(html).source
        assert ("Customs meet", "fr", "en") == (source.title, source.requested_language, source.language)

    def test_has_no_day_that_nobody_states(self) -> None:
        """The day of the meeting and the year at the foot are none of the page's."""
        assert wm.extract_html(html_of()).source.published is None

    @pytest.mark.parametrize(
        "markup",
        [
            '<meta name="date" content="Thu, 07 Jan 2016 10:00:00 GMT">',
            '<meta name="DC.date.issued" content="7 January 2016">',
            '<meta name="citation_publication_date" content="2016/01/07">',
            '<meta name="date" content="02/03/2016"><meta name="created"><meta name="pubdate" content="2016-01-07">',
            '<meta name="utime" content="2016-02-01"><meta itemprop="datePublished" content="2016-01-07T23:00+02:00">',
            '<script type="application/ld+json">{"dateModified": "2016-02-01", "datePublished": "2016-01-07"}</script>',
            '<time datetime="2016-02-01">then</time><time class="entry-date" datetime="2016-01-07">Thursday</time>',
            "<time pubdate datetime=2016-01-07>Thursday</time>",
            '<abbr class="published" title="2016-01-07T10:00">last week</abbr>',
            '<span id="posted-on"><i>&nbsp;</i>\n<b>Posted on</b> 7 January 2016</span>',
        ],
    )
    def test_has_the_first_day_that_its_markup_says_to_be_that_of_publication(self, markup: str) -> None:
        """In its head, in its data or at an element, in whatever form."""
        assert "2016-01-07" == str(wm.extract_html(html_of(top=f"<div>{markup}</div>")).source.published)

    @pytest.mark.parametrize(
        "markup",
        [
            '<meta property="article:modified_time" content="2024-01-12">',
            '<meta property="og:updated_time" content="2024-01-12">',
            '<meta http-equiv="last-modified" content="2024-01-12">',
            '<meta name="last-modified" content="2024-01-12">',
            '<meta name="date" content="03/04/2018">',
            '<meta property="article:publisher" content="Amber Press">',
            '<meta property="article:published_time">',
            '<meta name="expiration-date" content="2024-01-12">',
            '<script type="application/ld+json">{"dateModified": "2024-01-12"}</script>',
            '<script>{"datePublished": "2024-01-12"}</script>',
            '<script type="application/ld+json" src="x"></script>',
            '<time datetime="2024-01-12">the 12th</time>',
            '<meta itemprop="public-event" content="2024-01-12">',
            "<footer>Last modified 2022-05-03</footer>",
        ],
    )
    def test_has_no_day_of_a_change_and_none_in_doubt(self, markup: str) -> None:
        """Nor one that says nothing of itself; a meeting without a year then has none."""
        held = "<p>The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 9-10 January.</p>"
        found = wm.extract_html(html_of(held, top=f"<div>{markup}</div>"))
        assert (None, None) == (found.source.published, found.meetings[0].dates)
        assert ["9-10 January"] == [one.words for one in found.unresolved]

    @pytest.mark.parametrize(
        "fragment", ["<p>{}</p>", "<body><p>{}", "<article><p>{}</p></article>", "<ul><li>{}</ul>"]
    )
    def test_of_one_block_alone_is_read(self, fragment: str) -> None:
        """Long or short, in whatever element."""
        for words in (HELD, HELD * 60):
            assert wm.html_text(fragment.format(words)).endswith(words)

    def test_without_a_tag_is_the_text_that_it_is(self) -> None:
        """With its lines, and characters for the names of them."""
        text = f"{HELD}\nIt was attended by Malta &amp; Spain."
        assert text.replace("&amp;", "&") == wm.html_text(f"\n{text}\n")
        assert ["MT", "ES"] == [one.party for one in wm.extract_html(text).meetings[0].participations]

    @pytest.mark.parametrize("html", ["", "   ", "<html></html>", "<!DOCTYPE html", "<!-- -->", b""])
    def test_without_a_text_gives_none(self, html: str | bytes) -> None:
        assert "" == wm.html_text(html)
        assert () == wm.extract_html(html).meetings

    @pytest.mark.parametrize(
        ("encoding", "declared"),
        [
            ("utf-8", ""),
            ("utf-8", "<meta charset=utf-8>"),
            ("cp1252", '<meta charset="iso-8859-1">'),
            ("cp1252", "<meta charset=latin1>"),
            ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">'),
            ("utf-8-sig", '<meta charset="iso-8859-1">'),
            ("cp1254", '<meta charset="iso-8859-9">'),
            ("utf-8", '<!-- <meta charset="iso-8859-1"> --><meta charset="utf-8">'),
            ("utf-8", '<meta name="description" content="about charset=big5"><meta charset="utf-8">'),
            ("utf-8", f'<!-- <meta charset="big5"> {"far " * 800} --><meta charset="utf-8">'),
        ],
    )
    def test_in_bytes_is_decoded_as_it_says(self, encoding: str, declared: str) -> None:
        """A byte-order mark has the last word, as in browsers."""
        html = html_of(f"{BODY}<p>Also Côte d’Ivoire.</p>", declared)
        assert wm.html_text(html) == wm.html_text(html.encode(encoding))

    @pytest.mark.parametrize(
        ("label", "encoding", "words"),
        [
            ("cp1252", "cp1252", "Côte d’Ivoire"),
            ("X-CP1252", "cp1252", "Côte d’Ivoire"),
            ("ansi_x3.4-1968", "cp1252", "Côte d’Ivoire"),
            ("iso_8859-1:1987", "cp1252", "Côte d’Ivoire"),
            ("iso88592", "iso8859-2", "Łódź"),
            ("cp1251", "cp1251", "Рига"),
            ("koi8", "koi8-r", "Рига"),
            ("gb2312", "gb18030", "镕"),
            ("x-x-big5", "big5", "關務"),
            ("x-sjis", "cp932", "税関①"),
            ("windows-949", "cp949", "관세똠"),
            ("iso-8859-8-i", "iso8859-8", "מכס"),
        ],
    )
    def test_may_name_its_encoding_as_browsers_know_it(self, label: str, encoding: str, words: str) -> None:
        """By any label; what an old one means has the letters of its successor."""
        html = html_of(f"{BODY}<p>Also {words} was there.</p>", f'<meta charset="{label}">')
        assert f"Also {words} was there." in wm.html_text(html.encode(encoding, "ignore"))

    def test_in_utf_16_is_known_by_its_mark(self) -> None:
        for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
            assert wm.html_text(html_of()) == wm.html_text(mark + html_of().encode(encoding))

    @pytest.mark.parametrize(
        ("html", "expected"),
        [
            ("é".encode("latin-1"), r"html\[0\]: b'\\xe9' is not valid: expected text in utf-8"),
            (b"<meta charset=unicode_escape>x", "html charset: 'unicode_escape' is not valid"),
            (
                b"<meta charset=iso-8859-99>x",
                "html charset: 'iso-8859-99' .* expected an encoding that pages",
            ),
            (b"<meta charset=rot13>x", "html charset: 'rot13' is not valid"),
            (b"<meta charset=base64>x", "html charset: 'base64' is not valid"),
            (b"<meta charset=utf-7>x", "html charset: 'utf-7' is not valid"),
            (b"<meta charset=x-mac-cyrillic>x", "html charset: 'x-mac-cyrillic' is not valid"),
            ("a\ud800", r"html\[1\]: '\\ud800' is not valid: expected text without lone surrogates"),
            (None, "html: None is not valid: expected text or bytes"),
            ("x" * 2_000_001, "expected at most 2,000,000"),
            ("<b>" * 50_001, "50,001 tags.* expected at most 50,000"),
            ("<div>" * 199 + "Customs met.", "more than 200 elements one in another.* expected at most 200"),
            ("<section>" * 100 + "<SPAN class=a>" * 100 + "x", "more than 200 elements one in another"),
            ("<b>" * 260 + BODY, "more than 200 elements one in another"),
            ("<header><dl><label><font>" * 65 + BODY, "more than 200 elements one in another"),
            ("</div>" * 500 + "<div>" * 400 + BODY, "more than 200 elements one in another"),
        ],
    )
    def test_that_can_not_be_read_says_why(self, html: Any, expected: str) -> None:
        """Nothing is guessed, and no encoding is one that runs a program."""
        with pytest.raises(wm.InvalidValue, match=expected):
            wm.html_text(html)

    @pytest.mark.parametrize(
        "before",
        ["<div>" * 197, "<p><span>x</p>" * 300, f"<!-- {'<div>' * 400} -->", f"<script>{'<div>' * 400}</script>"],
        ids=["nested", "closed by others", "of a comment", "of a script"],
    )
    def test_nested_as_deeply_as_may_be_is_read(self, before: str) -> None:
        """The parser would leave out what stands deeper, and only what it takes for elements counts."""
        assert HELD in wm.html_text(f"<html><body>{before}{BODY}")

    def test_with_a_declaration_of_xml_is_read(self) -> None:
        assert HELD in wm.html_text(f'<?xml version="1.0" encoding="latin-1"?>{html_of()}')
        html = f'<?xml version="1.0" encoding="iso-8859-1"?>{html_of(f"{BODY}<p>Also Côte d’Ivoire.</p>")}'
        assert wm.html_text(html) == wm.html_text(html.encode("cp1252"))

    def test_with_endless_tags_is_read_in_time(self) -> None:
        """Just too short to be taken for pictures."""
        tags = f"<{'a' * 4990}" * 390
        assert "Hello" in wm.html_text(html := f"<html><body>{tags}<p>Hello there</p></body></html>")
        assert times_as_long(wm.html_text, html, USUAL) < 10

    def test_expands_no_entities_of_its_own(self) -> None:
        """Ten lines could become a billion words."""
        entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))
        html = f"<!DOCTYPE html [{entities}]>{html_of(f'{BODY}<p>&l9;</p>')}"
        assert len(wm.html_text(html)) < 1000

    @pytest.mark.parametrize(
        "body",
        [
            "<div>" * 150 + "</div>" * 40_000,
            "<p><b>" * 20_000,
            "<ul><li>x" * 10 + "<li>x" * 20_000,
            "<table>" + "<td>" * 20_000,
            "<br>" * 45_000,
            "<a href=x>link</a>" * 20_000,
            "<div " + " ".join(f"a{n}" for n in range(200_000)) + ">",
            "<script type='application/ld+json'>" + '{"@graph":[' * 100_000 + "</script>",
            "&#65;" * 300_000,
            "<![CDATA[" * 40_000,
        ],
        ids=["nested", "open", "lists", "cells", "breaks", "links", "attributes", "data", "references", "sections"],
    )
    def test_made_to_be_slow_takes_not_much_longer(self, body: str) -> None:
        """Than paragraphs of its length."""
        assert times_as_long(wm.html_text, f"<html><body>{BODY * 3}{body}", USUAL) < 60

    def test_loses_no_words_with_the_attributes_that_are_cut(self) -> None:
        picture = f'<img src="data:image/png;base64,{"A" * 50_000}">'
        assert wm.html_text(html_of(BODY)) == wm.html_text(html_of(f"{picture}{BODY}"))


def test_html_without_the_extra_says_which_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(
        wm.MissingExtra, match=r"""reading HTML needs the extra 'html': pip install "wco-meetings\[html\]\""""
    ):
        wm.extract_html("<p>x</p>")


class TestAFile:
    """A page in a file is text in UTF-8 or HTML, as its suffix says."""

    def test_of_text_is_read_as_it_stands(self, tmp_path: Path) -> None:
        """Line ends too, or evidence would point beside its words."""
        page = tmp_path / "page.TXT"
        page.write_bytes(b"\xef\xbb\xbfone\r\ntwo\n")
        assert "one\r\ntwo\n" == wm.page_text(page)

    def test_of_html_gives_its_main_text(self, tmp_path: Path) -> None:
        pytest.importorskip("trafilatura")
        for name in ("page.html", "page.HTM", "page.xhtml", "page.aspx"):
            (tmp_path / name).write_text(html_of(), "utf-8")
            assert wm.html_text(html_of()) == wm.page_text(tmp_path / name)

    def test_of_another_kind_is_refused(self, tmp_path: Path) -> None:
        """If there is such a file at all."""
        with pytest.raises(FileNotFoundError):
            wm.page_text(tmp_path / "page.pdf")
        (tmp_path / "page.pdf").touch()
        with pytest.raises(wm.UnknownName, match=r"'.pdf'; nearest: '.txt', '.html', '.htm', '.xhtml', '.aspx'"):
            wm.page_text(tmp_path / "page.pdf")

    def test_that_is_too_large_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "page.txt").write_bytes(b"x" * 10_000_001)
        with pytest.raises(wm.InvalidValue, match="at most 10,000,000"):
            wm.page_text(tmp_path / "page.txt")

    def test_in_another_encoding_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "page.txt").write_bytes("Genève".encode("latin-1"))
        with pytest.raises(wm.InvalidValue, match=r"page\.txt\[3\]: b'\\xe8ve' is not valid: expected text in UTF-8"):
            wm.page_text(tmp_path / "page.txt")


def test_the_longest_tag_that_is_kept_is_longer_than_tags_are() -> None:
    """What is cut are pictures and drawings in attributes."""
    kept = f'<a href="{"x" * 4000}">'
    assert kept == html_module._LONG_TAG.sub("", kept)

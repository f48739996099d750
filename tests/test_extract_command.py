"""`python -m wco_meetings extract` reads a page for a person or a program, and archives into a file."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

import wco_meetings as wm
from wco_meetings.__main__ import main
from wco_meetings.archives import command
from wco_meetings.extraction.readable import readable

PAGE = """Customs meet

07 janvier 2016

The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 4-5 January 2016.
It was attended by Estonia, Latvia and the Lakeside Guild.
"""
READABLE = """\
3rd Meeting of the Amber Group
amber-group-3
4-5 January 2016, Riga, Latvia (in person)

"""


class Standard(io.TextIOWrapper):
    """A standard stream with these bytes, on a terminal or not."""

    def __init__(self, data: bytes = b"", terminal: bool = False) -> None:
        super().__init__(io.BytesIO(data), "utf-8")
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.txt"
    file.write_bytes(PAGE.encode())
    return file


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Something on standard input."""
    monkeypatch.setattr(sys, "stdin", Standard(data))


def on_a_terminal(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    """What the command shows a person."""
    out = Standard(terminal=True)
    monkeypatch.setattr(sys, "stdout", out)
    assert 0 == main(["extract", *arguments])
    return out.buffer.getvalue().decode()  # type: ignore[attr-defined, no-any-return]


class TestAPage:
    def test_is_a_document_in_json_when_piped(self, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The one that `wm.loads` reads, with its letters as they are."""
        text = f"{PAGE} Customs of Côte d’Ivoire attended."
        page.write_text(text, "utf-8")
        assert 0 == main(["extract", str(page), "--url", "http://www.wcoomd.org/riga"])
        out = capsys.readouterr().out
        assert wm.extract(text, url="http://www.wcoomd.org/riga") == wm.loads(out.encode())
        assert '"as_written": "Côte d’Ivoire"' in out

    def test_is_a_card_and_what_stayed_open_on_a_terminal(self, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        shown = on_a_terminal(monkeypatch, str(page))
        assert shown.startswith(READABLE)
        assert 'What stayed open\n  "Lakeside Guild" (' in shown
        assert shown.endswith("): no party known by this name\n")

    def test_is_json_on_a_terminal_if_asked_for(self, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "Extraction" == json.loads(on_a_terminal(monkeypatch, str(page), "--json"))["type"]

    @pytest.mark.parametrize("arguments", [(), ("-",)])
    def test_may_come_from_standard_input(
        self, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        given(monkeypatch, PAGE.encode())
        assert 0 == main(["extract", *arguments])
        assert wm.extract(PAGE) == wm.loads(capsys.readouterr().out.encode())

    def test_of_html_is_known_by_its_suffix_or_its_beginning(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pytest.importorskip("trafilatura")
        html = f"\n<!DOCTYPE html><html><body><p>{PAGE}</p></body></html>"
        (tmp_path / "page.html").write_text(html, "utf-8")
        given(monkeypatch, html.encode())
        for argument in (str(tmp_path / "page.html"), "-"):
            assert 0 == main(["extract", argument])
            assert wm.extract_html(html) == wm.loads(capsys.readouterr().out.encode())

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    @pytest.mark.parametrize("before", ["", "<!-- > -->\n<!-- -->", '<?xml version="1.0"?>\n<!DOCTYPE html>\n'])
    def test_of_html_is_the_same_whatever_stands_before_it(
        self, encoding: str, before: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A byte-order mark, comments, a declaration of XML."""
        pytest.importorskip("trafilatura")
        html = f"{before}<html><body><p>{PAGE}</p></body></html>".encode(encoding)
        given(monkeypatch, html)
        assert 0 == main(["extract", "-"])
        assert wm.extract_html(html) == wm.loads(capsys.readouterr().out.encode())

    @pytest.mark.parametrize(
        ("arguments", "data", "expected"),
        [
            (["none.txt"], b"", "No such file"),
            (["none"], b"", "No such file"),
            (["page.pdf"], b"", "no kind of page with the suffix '.pdf'"),
            (["."], b"", "give it with --out"),
            ([""], b"", "give it with --out"),
            (["", "--out", "r.jsonl"], b"", "expected a path, not an empty text"),
            ([".", "--out", ""], b"", "expected a path, not an empty text"),
            (["pages.jsonl"], b"", "give it with --out"),
            (["-"], b"\xff", "expected text in UTF-8"),
            (["-"], b"x" * 10_000_001, "at most 10,000,000"),
        ],
    )
    def test_that_can_not_be_read_is_named(
        self,
        arguments: list[str],
        data: bytes,
        expected: str,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """With exit code 1."""
        given(monkeypatch, data)
        monkeypatch.chdir(tmp_path)
        Path("page.pdf").touch()
        assert 1 == main(["extract", *arguments])
        assert expected in capsys.readouterr().err


class TestAnArchive:
    @pytest.mark.parametrize("terminal", [True, False])
    def test_goes_to_a_file_and_is_counted(
        self, terminal: bool, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """With a bar on a terminal, where there is something to draw it; what was passed over is told."""
        (page.parent / "notes.md").touch()
        out, err = tmp_path / "out.jsonl", Standard(terminal=terminal)
        monkeypatch.setattr(sys, "stderr", err)
        monkeypatch.setattr(command, "find_spec", lambda _: None)
        assert 0 == main(["extract", str(page.parent), "--out", str(out), "--workers", "1"])
        err.seek(0)
        assert "1 page: 1 record of a meeting; 1 file passed over\n" == err.read()
        assert ["page.txt"] == [result.page for result in wm.read_extractions(out)]

    def test_with_pages_that_can_not_be_read_names_the_first(
        self, page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """With exit code 1, also when the run is taken up again; the others are read."""
        out = tmp_path / "out.jsonl"
        for number in range(7):
            (page.parent / f"bad\x1b{number}.txt").write_bytes(b"Gen\xe8ve")
        for before in ("", " (8 of them before)"):
            assert 1 == main(["extract", str(page.parent), "--out", str(out), "--workers", "1"])
            *named, tally = capsys.readouterr().err.splitlines()
            said = "page[3]: b'\\xe8ve' is not valid: expected text in UTF-8"
            assert [f"bad {number}.txt: {said}" for number in range(5)] == named
            assert f"8 pages{before}, 7 with an error: 1 record of a meeting" == tally
        assert 8 == sum(1 for _ in wm.read_extractions(out))

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"Gen\xe8ve", "page.txt[3]: b'\\xe8ve' is not valid: expected text in UTF-8\n"),
            (b"\xff\xfeh\x00", "expected text in UTF-8; it looks like UTF-16\n"),
        ],
    )
    def test_with_a_page_in_another_encoding_names_it(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, said: str
    ) -> None:
        """And says which one, where its first bytes tell."""
        (tmp_path / "page.txt").write_bytes(data)
        assert 1 == main(["extract", str(tmp_path / "page.txt")])
        assert capsys.readouterr().err.endswith(said)

    @pytest.mark.parametrize("option", [["--json"], ["--url", "http://x"]])
    def test_has_no_options_of_a_page(self, option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["extract", ".", "--out", "out.jsonl", *option])
        assert 2 == caught.value.code
        assert "--url and --json are for a page" in capsys.readouterr().err

    @pytest.mark.parametrize("pages", [[], ["-"]])
    def test_is_no_standard_input(
        self, pages: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A run that is taken up must find the same pages again."""
        given(monkeypatch, b'{"text": "Customs met."}\n')
        with pytest.raises(SystemExit) as caught:
            main(["extract", *pages, "--out", str(tmp_path / "out.jsonl")])
        assert 2 == caught.value.code
        assert "--out needs an archive: a folder of pages, or a .jsonl file of pages" in capsys.readouterr().err
        assert not list(tmp_path.iterdir())

    def test_alone_has_workers(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["extract", "page.txt", "--workers", "2"])
        assert 2 == caught.value.code
        assert "needs --out" in capsys.readouterr().err


def test_several_meetings_are_cards_with_a_line_between() -> None:
    """And none is said in words."""
    directory = wm.load().directory
    one, other = wm.Meeting(id="a", name="One"), wm.Meeting(id="b", name="Other")
    extraction = wm.Extraction(source=wm.Source(title="T"), meetings=[one, other])
    assert "One\na\nDates not stated\n\n--------\n\nOther\nb\nDates not stated" == readable(extraction, directory)
    assert "No meeting found." == readable(wm.Extraction(source=wm.Source(title="T")), directory)


def test_a_page_can_not_write_elsewhere_on_a_terminal() -> None:
    """Its control characters are blanks."""
    open_words = wm.Unresolved(words="a\x1b[2Jb\nc", start=0, end=7, why="no party\u202e")
    extraction = wm.Extraction(source=wm.Source(title="T"), unresolved=[open_words])
    shown = readable(extraction, wm.load().directory)
    assert 'No meeting found.\n\n--------\n\nWhat stayed open\n  "a [2Jb c" (0 to 7): no party ' == shown

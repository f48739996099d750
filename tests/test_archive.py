"""An archive of pages becomes a file of results, whatever the pages are and however often it is interrupted."""

from __future__ import annotations

import codecs
import json
import multiprocessing
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from hashlib import sha256
from multiprocessing.context import BaseContext
from pathlib import Path
from signal import SIG_IGN, SIGINT
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import attrs
import pytest
from hard_work import broken, deadly, doubled, lost, refused
from hypothesis import given, settings, strategies as st

import wco_meetings as wm
from wco_meetings.archives import entries, pool, results, run
from wco_meetings.archives.entries import Entry
from wco_meetings.archives.pool import in_order

RIGA = "The 3rd Meeting of the Amber Group was held in Riga, Latvia, on 5-6 March 2018.\nEstonia attended.\n"
OSLO = "The 4th Meeting of the Amber Group was held in Oslo, Norway, on 7 March 2019.\nMalta attended.\n"
PAGES = {"2018/riga.txt": RIGA, "2019/oslo.TXT": OSLO, "none.txt": "It rained."}


def folder_of(pages: dict[str, str | bytes] | dict[str, str], folder: Path) -> Path:
    """A folder with these pages."""
    for name, page in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return folder


def lines_of(lines: list[object], file: Path) -> Path:
    """A file with these objects, one a line."""
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
    return file


@pytest.fixture
def press(tmp_path: Path) -> Path:
    return folder_of(PAGES, tmp_path / "press")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads in place of processes: as a pool they are the same, and sooner there."""

    def executor(workers: int, mp_context: BaseContext) -> ThreadPoolExecutor:
        assert (1, "spawn") == (workers, mp_context.get_start_method())
        return ThreadPoolExecutor(workers)

    monkeypatch.setattr(pool, "ProcessPoolExecutor", executor)
    monkeypatch.setattr(pool, "_ready", int)  # which only a process has to be


def errors_of(out: Path) -> dict[str, str | None]:
    """The errors in a file of results, by page."""
    return {result.page: result.error for result in wm.read_extractions(out) if result.error}


# --- what is written ---


class TestAFolder:
    def test_gives_a_result_a_page_by_name(self, press: Path, out: Path) -> None:
        """Also of folders inside it, whatever the case of the suffix; what is no page is passed over and counted."""
        folder_of({"notes.md": RIGA, "2018/riga.jpg": b"\xff"}, press)
        tally = wm.extract_all(press, out, workers=1)
        assert (3, 0, 0, 2, 2) == tally
        found = list(wm.read_extractions(out))
        assert list(PAGES) == [result.page for result in found]
        assert [wm.extract(text) for text in PAGES.values()] == [result.extraction for result in found]
        assert [sha256(text.encode()).hexdigest() for text in PAGES.values()] == [result.sha256 for result in found]

    def test_gives_evidence_that_the_text_of_its_pages_bears(self, tmp_path: Path, out: Path) -> None:
        """A byte-order mark and line ends of another system change nothing in that."""
        press = folder_of({"riga.txt": b"\xef\xbb\xbf" + RIGA.replace("\n", "\r\n").encode()}, tmp_path / "press")
        wm.extract_all(press, out, workers=1)
        (result,) = wm.read_extractions(out)
        assert result.extraction is not None
        evidence = result.extraction.meetings[0].why("dates")
        assert evidence is not None
        assert "5-6 March 2018" == evidence.quote(wm.page_text(press / result.page))

    def test_has_links_to_files_read_and_links_to_folders_not_followed(self, press: Path, out: Path) -> None:
        """A link to its own folder would have no end."""
        try:
            (press / "again").symlink_to(press, target_is_directory=True)
            (press / "2018" / "same.txt").symlink_to(press / "2018" / "riga.txt")
        except OSError:  # pragma: no cover - where making links is a privilege
            pytest.skip("links can't be made here")
        wm.extract_all(press, out, workers=1)
        assert ["2018/riga.txt", "2018/same.txt", "2019/oslo.TXT", "none.txt"] == [
            result.page for result in wm.read_extractions(out)
        ]

    def test_has_a_link_that_leads_nowhere_for_a_page_that_can_not_be_read(self, press: Path, out: Path) -> None:
        """Also one that leads to itself; the rest goes on."""
        try:
            for name, target in (("2020.txt", "none.txt"), ("2021.txt", "2021.txt"), ("2022.txt", "2" * 300)):
                (press / "2018" / name).symlink_to(press / "2018" / target)
        except OSError:  # pragma: no cover - where making links is a privilege
            pytest.skip("links can't be made here")
        assert 6 == wm.extract_all(press, out, workers=1).pages
        assert ["2018/2020.txt", "2018/2021.txt", "2018/2022.txt"] == [
            result.page for result in wm.read_extractions(out) if result.error
        ]

    def test_without_a_file_gives_a_file_without_a_result(self, tmp_path: Path, out: Path) -> None:
        """Where it holds the results itself, the second time too."""
        for _ in range(2):
            assert (0, 0, 0, 0, 0) == wm.extract_all(tmp_path, out)
        assert [] == list(wm.read_extractions(out))

    def test_may_hold_what_systems_and_offices_left(self, press: Path, out: Path) -> None:
        """It is no page, whatever its suffix, and isn't counted; a folder with nothing else is an empty one."""
        left = folder_of({".DS_Store": b"\x00", "~$oslo.html": b"\x00"}, press / "left")
        assert (0, 0, 0, 0, 0) == wm.extract_all(left, out)
        out.unlink()
        assert (3, 0, 0, 2, 0) == wm.extract_all(press, out, workers=1)

    def test_with_files_that_are_no_pages_alone_is_refused(self, tmp_path: Path, out: Path) -> None:
        """Naming one of them, and what pages are; files of JSON Lines are archives of their own."""
        press = folder_of({"2018/riga.jsonl": "{}", "2019/oslo.md": OSLO}, tmp_path / "press")
        expected = r"a folder with pages \(\.txt, \.html, \.htm, \.xhtml, \.aspx\); '2018/riga\.jsonl' is none$"
        with pytest.raises(wm.InvalidValue, match=expected) as caught:
            wm.extract_all(press, out)
        assert ("extract_all.pages", str(press)) == (caught.value.field, caught.value.value)
        assert not out.exists()

    @pytest.mark.parametrize("suffix", ["html", "HTM", "xhtml", "aspx"])
    def test_has_html_pages_too(self, suffix: str, tmp_path: Path, out: Path) -> None:
        pytest.importorskip("trafilatura")
        press = folder_of({f"riga.{suffix}": f"<html><body><p>{RIGA}</p></body></html>"}, tmp_path / "press")
        assert (1, 0, 0, 1, 0) == wm.extract_all(press, out, workers=1)

    def test_of_html_without_the_extra_stops_at_once(
        self, press: Path, out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It would fail for each page, also where the extra is broken; what was read before is kept."""
        monkeypatch.setitem(sys.modules, "trafilatura", None)
        folder_of({"zagreb.htm": "<p>x</p>"}, press)
        with pytest.raises(wm.MissingExtra, match=r"wco-meetings\[html\]"):
            wm.extract_all(press, out, workers=1)
        (press / "trafilatura.py").write_text("import _nothing_of_the_kind")
        monkeypatch.syspath_prepend(press)
        monkeypatch.delitem(sys.modules, "trafilatura")
        with pytest.raises(ImportError, match="_nothing_of_the_kind"):
            wm.extract_all(press, out, workers=1)
        (press / "zagreb.htm").unlink()
        assert 3 == wm.extract_all(press, out, workers=1).pages


class TestAFileOfPages:
    @pytest.mark.parametrize("pages", ["", '{"text": "None."}'])
    def test_is_not_written_over(self, pages: str, out: Path, tmp_path: Path) -> None:
        """By its own results, also where it is empty or has another name."""
        out.write_text(pages, "utf-8")
        (tmp_path / "link.jsonl").symlink_to(out)
        for same in (out, tmp_path / "link.jsonl"):
            with pytest.raises(wm.InvalidValue, match=r"out: .* expected another file than that of the pages"):
                wm.extract_all(same, out, workers=1)
        assert pages == out.read_text("utf-8")

    def test_gives_a_result_a_line(self, tmp_path: Path, out: Path) -> None:
        """Blank lines are none; the address goes to the source."""
        pages = lines_of([{"url": "http://www.wcoomd.org/riga", "text": RIGA, "crawled": 1}], tmp_path / "pages.jsonl")
        pages.write_bytes(b"\n" + pages.read_bytes() + b"\r\n" + json.dumps({"text": OSLO}).encode())
        wm.extract_all(pages, out, workers=1)
        first, second = wm.read_extractions(out)
        assert ("line 2", "line 4") == (first.page, second.page)
        assert wm.extract(RIGA, url="http://www.wcoomd.org/riga") == first.extraction
        assert wm.extract(OSLO) == second.extraction

    @pytest.mark.parametrize(
        ("url", "known"),
        [
            (None, None),
            ("", None),
            ("HTTP://www.wcoomd.org/Riga", "http://www.wcoomd.org/Riga"),
            ("Https://x.org", "https://x.org"),
        ],
    )
    def test_has_addresses_as_people_write_them(
        self, url: str | None, known: str | None, tmp_path: Path, out: Path
    ) -> None:
        """Unknown where it is empty; a scheme has any case."""
        pages = lines_of([{"url": url, "text": RIGA}], tmp_path / "pages.jsonl")
        wm.extract_all(pages, out, workers=1)
        assert [wm.extract(RIGA, url=known)] == [result.extraction for result in wm.read_extractions(out)]

    def test_has_html_pages_too(self, tmp_path: Path, out: Path) -> None:
        pytest.importorskip("trafilatura")
        pages = lines_of([{"html": f"<html><body><p>{RIGA}</p></body></html>"}], tmp_path / "pages.jsonl")
        assert (1, 0, 0, 1, 0) == wm.extract_all(pages, out, workers=1)

    @pytest.mark.parametrize("before", [b"", b"\n"])
    def test_may_begin_with_a_byte_order_mark(self, before: bytes, tmp_path: Path, out: Path) -> None:
        pages = tmp_path / "pages.jsonl"
        pages.write_bytes(codecs.BOM_UTF8 + before + json.dumps({"text": RIGA}).encode())
        assert (1, 0, 0, 1, 0) == wm.extract_all(pages, out, workers=1)

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            (b"{", "line: no JSON at column 2"),
            (b'{"text": "\xff"}', "line: no UTF-8: byte 0xff at offset 10"),
            (b'{"text": 1' + b"0" * 5000 + b"}", "line: a number with too many digits"),
            (b"[" * 100_000, "line: nested too deeply"),
            (b"[1]", "line: [1] is not valid: expected an object"),
            (b'{"text": "x", "text": "y"}', "line: the key 'text' stands twice in one object"),
            (b"{}", "line: {} is not valid: expected an object with one of the keys"),
            (b'{"url": "x"}', "line: {'url': 'x'} is not valid: expected an object with one of the keys"),
            (
                b'{"text": "x", "html": "y"}',
                "line: {'text': 'x', 'html': 'y'} is not valid: expected an object with one",
            ),
            (b'{"text": 7}', "text: 7 is not valid: expected text of at most"),
            (b'{"text": "x", "url": 7}', "Source.url: 7 is not valid: expected an http"),
            (b'{"text": "x", "url": "FTP://X"}', "Source.url: 'FTP://X' is not valid: expected an http"),
        ],
    )
    def test_has_an_error_for_a_line_that_is_no_page(
        self, line: bytes, expected: str, tmp_path: Path, out: Path
    ) -> None:
        """The lines about it are read all the same."""
        riga = json.dumps({"text": RIGA}).encode()
        pages = tmp_path / "pages.jsonl"
        pages.write_bytes(b"\n".join([riga, line, riga]))
        assert (3, 0, 1, 2, 0) == wm.extract_all(pages, out, workers=1)
        ((page, error),) = errors_of(out).items()
        assert ("line 2", True) == (page, str(error).startswith(expected)), error

    def test_has_an_error_for_a_line_that_is_too_long(
        self, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is never held whole, and has no digest; it is skipped on the next run."""
        monkeypatch.setattr(entries, "_LONGEST_LINE", 200)
        pages = lines_of([{"text": "x" * 900}, {"text": RIGA}, {"text": "y" * 900}], tmp_path / "pages.jsonl")
        assert (3, 0, 2, 1, 0) == wm.extract_all(pages, out, workers=1)
        long = "page: '{}' is not valid: expected a line of at most 200 bytes"
        assert {page: long.format(page) for page in ("line 1", "line 3")} == errors_of(out)
        assert (3, 3, 2, 1, 0) == wm.extract_all(pages, out, workers=1)


def test_pages_are_a_folder_or_a_file_of_json_lines(tmp_path: Path, out: Path) -> None:
    (tmp_path / "pages.csv").write_text("a,b", "utf-8")
    with pytest.raises(wm.InvalidValue, match="expected a folder of pages"):
        wm.extract_all(tmp_path / "pages.csv", out)
    assert not out.exists()


@pytest.mark.parametrize("name", ["none", "none.jsonl", "none.csv"])
def test_pages_that_are_not_there_are_said_to_be_missing(name: str, tmp_path: Path, out: Path) -> None:
    with pytest.raises(FileNotFoundError, match=re.escape(name)):
        wm.extract_all(tmp_path / name, out)
    assert not out.exists()


def test_folders_may_lie_deeper_than_functions_can(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order of their names, and the pages of one before those of the next."""
    monkeypatch.chdir(tmp_path)
    folder_of({"b/c.txt": RIGA.encode(), "d.txt": RIGA.encode()}, tmp_path / "press")
    for _ in range(1_100):  # step by step, since no path may be so long
        Path("a").mkdir(exist_ok=True)
        monkeypatch.chdir("a")
    Path("e.txt").write_text(RIGA, "utf-8")
    monkeypatch.chdir(tmp_path)
    Path("a").rename("press/a")
    try:
        assert 3 == wm.extract_all(tmp_path / "press", out, workers=1).pages
        assert [f"{'a/' * 1_100}e.txt", "b/c.txt", "d.txt"] == [result.page for result in wm.read_extractions(out)]
    finally:  # what removes temporary folders can't go so deep
        monkeypatch.chdir(tmp_path / "press" / ("a/" * 1_100))
        Path("e.txt").unlink()
        for _ in range(1_100):
            monkeypatch.chdir("..")
            Path("a").rmdir()


def test_a_path_that_none_may_have_is_refused(out: Path) -> None:
    with pytest.raises(wm.InvalidValue, match="expected a path without a NUL"):
        wm.extract_all("press\0", out)


@pytest.mark.parametrize("name", ["out.txt", "out.jsonl.gz", "out"])
def test_results_are_a_file_of_json_lines(name: str, press: Path) -> None:
    """Another could be one of the pages."""
    with pytest.raises(wm.InvalidValue, match=r"out: .* expected a file of JSON Lines \(\.jsonl\)"):
        wm.extract_all(press, press / name)
    assert not (press / name).exists()


def test_progress_is_shown_or_not(tmp_path: Path) -> None:
    with pytest.raises(wm.InvalidValue, match="progress: 'no' is not valid: expected True or False"):
        wm.extract_all(tmp_path, tmp_path / "out.jsonl", progress="no")  # type: ignore[arg-type]


@pytest.mark.parametrize("workers", [0, -1, 62, "2", 2.5, True])
def test_workers_are_a_number_that_makes_sense(workers: Any, press: Path, out: Path) -> None:
    with pytest.raises(wm.InvalidValue, match="workers"):
        wm.extract_all(press, out, workers=workers)


def test_workers_may_be_whole_numbers_of_other_libraries(press: Path, out: Path) -> None:
    numpy = pytest.importorskip("numpy")
    assert 3 == wm.extract_all(press, out, workers=numpy.int64(1)).pages


# --- one bad page ---


class TestABadPage:
    """Has an error for its result, and the rest is read."""

    @pytest.fixture(autouse=True)
    def among_others(self, out: Path) -> Iterator[None]:
        yield
        assert {"2018/riga.txt", "none.txt"} <= {
            result.page for result in wm.read_extractions(out) if result.extraction
        }

    def error(self, press: Path, out: Path) -> str | None:
        assert 1 == wm.extract_all(press, out, workers=1).failed
        ((page, error),) = errors_of(out).items()
        assert "bad.txt" == page
        return error

    def test_in_another_encoding(self, press: Path, out: Path) -> None:
        folder_of({"bad.txt": "Genève".encode("latin-1")}, press)
        assert "page[3]: b'\\xe8ve' is not valid: expected text in UTF-8" == self.error(press, out)

    def test_that_is_too_large(self, press: Path, out: Path) -> None:
        folder_of({"bad.txt": b"x" * 10_000_001}, press)
        assert "more than 10,000,000 bytes" in str(self.error(press, out))
        assert (4, 4, 1, 2, 0) == wm.extract_all(press, out, workers=1)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
    def test_that_is_no_regular_file(self, press: Path, out: Path) -> None:
        """Reading a pipe would wait for ever."""
        os.mkfifo(press / "bad.txt")
        assert "page: 'bad.txt' is not valid: expected a regular file that is there" == self.error(press, out)

    @pytest.mark.parametrize(
        ("raised", "expected"),
        [
            (PermissionError(13, "Permission denied", "/somewhere/bad.txt"), "Permission denied"),
            (OSError("gone"), "OSError: gone"),
            (RecursionError("too deep"), "RecursionError: too deep"),
            (ValueError("\ud800" * 9999), "ValueError: " + "\\ud800" * 500),
        ],
    )
    def test_over_which_something_is_raised(
        self, raised: Exception, expected: str, press: Path, out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """In words that say nothing of where the files are."""
        folder_of({"bad.txt": "bad"}, press)
        extract = entries.extract

        def fragile(text: str) -> wm.Extraction:
            if text == "bad":
                raise raised
            return extract(text)

        monkeypatch.setattr(entries, "extract", fragile)
        assert expected == self.error(press, out)

    def test_whose_name_is_no_text(self, press: Path, out: Path) -> None:
        """It is written down as well as can be."""
        try:
            (press / os.fsdecode(b"a\xff.txt")).write_bytes(RIGA.encode())
        except (OSError, UnicodeError):  # pragma: no cover - where file names are always text
            pytest.skip("no such name can be given here")
        assert 0 == wm.extract_all(press, out, workers=1).failed
        assert "a\\udcff.txt" in [result.page for result in wm.read_extractions(out)]

    @pytest.mark.usefixtures("threads")
    def test_over_which_a_process_died(self, press: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """As over a fault in a library in another language."""
        folder_of({"bad.txt": "bad"}, press)
        result_of = run.result_of

        def fatal(entry: Entry) -> entries.Line:
            if entry.page == "bad.txt":
                raise BrokenProcessPool
            return result_of(entry)

        monkeypatch.setattr(run, "result_of", fatal)
        assert (4, 0, 1, 2, 0) == wm.extract_all(press, out, workers=2)
        assert {"bad.txt": "the process that read the page died over it"} == errors_of(out)


# --- once more ---


@pytest.fixture(scope="module")
def whole() -> bytes:
    """What a run without interruption writes for PAGES."""
    with TemporaryDirectory() as folder:
        press, out = folder_of(PAGES, Path(folder, "press")), Path(folder, "out.jsonl")
        wm.extract_all(press, out, workers=1)
        return out.read_bytes()


class TestARunThatWasInterrupted:
    @settings(max_examples=40, deadline=None)
    @given(share=st.floats(0, 1))
    def test_is_taken_up_to_the_same_end(self, share: float, whole: bytes) -> None:
        """Wherever it was cut off, in a line or between two; pages that have their result are not read again."""
        part = whole[: round(share * len(whole))]
        with TemporaryDirectory() as folder:
            press, out = folder_of(PAGES, Path(folder, "press")), Path(folder, "out.jsonl")
            out.write_bytes(part)
            done = max(part.count(b"\n") - 1, 0)
            assert (3, done, 0, 2, 0) == wm.extract_all(press, out, workers=1)
            assert whole == out.read_bytes()

    @pytest.mark.parametrize("left", ["{" * 9999, "\0" * 9999])
    def test_leaves_nothing_of_a_line_without_an_end(self, left: str, press: Path, out: Path, whole: bytes) -> None:
        """However long it is: a disk may have kept room for what was never written."""
        out.write_bytes(whole[: whole[:-1].rindex(b"\n") + 1] + left.encode())
        assert (3, 2, 0, 2, 0) == wm.extract_all(press, out, workers=1)
        assert whole == out.read_bytes()

    def test_goes_on_with_pages_that_came_after(self, press: Path, out: Path) -> None:
        wm.extract_all(press, out, workers=1)
        folder_of({"riga.txt": RIGA}, press)
        assert (4, 3, 0, 3, 0) == wm.extract_all(press, out, workers=1)

    def test_keeps_what_was_written_when_it_is_stopped(
        self, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """With a key, a signal or a full disk, batch by batch."""
        press = folder_of({f"{number:02}.txt": RIGA for number in range(20)}, tmp_path / "press")
        result_of = run.result_of

        def stopped(entry: Entry) -> entries.Line:
            if entry.page == "18.txt":
                raise KeyboardInterrupt
            return result_of(entry)

        monkeypatch.setattr(run, "result_of", stopped)
        with pytest.raises(KeyboardInterrupt):
            wm.extract_all(press, out, workers=1)
        monkeypatch.undo()
        assert (20, 16, 0, 20, 0) == wm.extract_all(press, out, workers=1)


class TestAFileThatIsThereAlready:
    """Is never mixed with other results, and stays as it is."""

    def refusal(self, press: Path, out: Path) -> str:
        before = out.read_bytes()
        with pytest.raises(wm.RecordError) as caught:
            wm.extract_all(press, out, workers=1)
        assert before == out.read_bytes()
        assert str(out) == caught.value.origin
        return str(caught.value).removeprefix(f"{out}:")

    def test_of_another_form(self, press: Path, out: Path) -> None:
        """A collection of meetings is a file of JSON Lines too."""
        wm.write(wm.load()[:2], out)
        assert self.refusal(press, out).startswith('1 $: no file that extract_all wrote: expected {"wco_meetings":1')

    def test_of_somebody_s_notes(self, press: Path, out: Path) -> None:
        """Without a line end they are no half-written result."""
        out.write_text("do not lose", "utf-8")
        assert "no file that extract_all wrote" in self.refusal(press, out)

    def test_of_another_version(self, press: Path, out: Path) -> None:
        wm.extract_all(press, out, workers=1)
        out.write_bytes(out.read_bytes().replace(b'"version":"', b'"version":"9', 1))
        assert "$.version: written by version '9" in self.refusal(press, out)

    def test_of_pages_in_another_order(self, press: Path, out: Path) -> None:
        """As when a page has come in among them."""
        wm.extract_all(press, out, workers=1)
        folder_of({"2018/first.txt": OSLO}, press)
        expected = "2 $.page: '2018/riga.txt' is not the page that stands here among those given, which is"
        assert self.refusal(press, out).startswith(expected)

    def test_of_pages_that_have_changed(self, press: Path, out: Path) -> None:
        wm.extract_all(press, out, workers=1)
        folder_of({"2019/oslo.TXT": RIGA}, press)
        assert self.refusal(press, out).startswith("3 $.page: '2019/oslo.TXT' has changed since: write to another file")

    def test_of_pages_that_can_not_be_read_any_more(self, press: Path, out: Path) -> None:
        wm.extract_all(press, out, workers=1)
        folder_of({"none.txt": b"x" * 10_000_001}, press)
        assert self.refusal(press, out).startswith("4 $.page: 'none.txt' has changed since")

    def test_of_more_pages(self, press: Path, out: Path) -> None:
        wm.extract_all(press, out, workers=1)
        (press / "none.txt").unlink()
        assert self.refusal(press, out).startswith("4 $.page: 'none.txt' is no page of those given")

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("{", "no JSON"),
            ("[]", "expected an object, the result of a page"),
            ('{"page":"none.txt"}', "expected either an extraction or an error"),
            ('{"page":"none.txt","extraction":[]}', "$.extraction: [] is not valid"),
            ('{"page":"none.txt","error":"E","of":1}', "$.of: no key of PageResult 'of'"),
        ],
    )
    def test_that_is_damaged(self, line: str, expected: str, press: Path, out: Path) -> None:
        wm.extract_all(press, out, workers=1)
        kept = out.read_text("utf-8").splitlines()[:3]
        out.write_text("\n".join([*kept, line, ""]), "utf-8")
        refusal = self.refusal(press, out)
        assert refusal.startswith("4 $")
        assert expected in refusal
        assert "$: $" not in refusal
        with pytest.raises(wm.RecordError, match=re.escape(expected)):
            list(wm.read_extractions(out))

    def test_that_holds_other_bytes(self, press: Path, out: Path) -> None:
        """Or a key twice, of which nobody knows which is meant."""
        wm.extract_all(press, out, workers=1)
        whole = out.read_bytes()
        out.write_bytes(whole.replace(b"Riga", b"R\xefga", 1))
        assert "2 $: no UTF-8: byte 0xef at offset " in self.refusal(press, out)
        out.write_bytes(whole.replace(b'"city":"Riga"', b'"city":"Riga","city":"Oslo"', 1))
        assert "stands twice in one object" in self.refusal(press, out)
        with pytest.raises(wm.RecordError) as caught:
            list(wm.read_extractions(out))
        assert (str(out), 2) == (caught.value.origin, caught.value.issues[0].line)

    def test_is_told_from_a_file_of_records(self, press: Path, out: Path) -> None:
        """Whoever reads it as one learns what does read it."""
        wm.extract_all(press, out, workers=1)
        with pytest.raises(wm.RecordError, match=r"`read_extractions` reads them, for `gather`$"):
            wm.read(out)

    def test_with_a_line_without_an_end(self, press: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is not taken for what an interruption left."""
        wm.extract_all(press, out, workers=1)
        monkeypatch.setattr(results, "_LONGEST_LINE", 300)
        assert "2 $: longer than 300 bytes" == self.refusal(press, out)


# --- processes ---


class TestWorkInProcesses:
    def test_comes_in_the_order_of_the_batches(self) -> None:
        """Each with the results of its items."""
        assert [[2, 4], [6], [8, 10]] == list(in_order(doubled, lost, [[1, 2], [3], [4, 5]], 2))

    def test_survives_what_ends_a_process(self) -> None:
        """Only the item that did it is lost."""
        assert [[2, 4], [-3, 8], [10]] == list(in_order(deadly, lost, [[1, 2], [3, 4], [5]], 2))

    def test_gives_the_same_file_whatever_their_number(self, press: Path, out: Path, whole: bytes) -> None:
        """Also where several are started for nothing."""
        assert (3, 0, 0, 2, 0) == wm.extract_all(press, out, workers=2)
        assert whole == out.read_bytes()
        assert (3, 3, 0, 2, 0) == wm.extract_all(press, out, workers=2)

    def test_of_a_program_without_a_guard_says_what_to_do(self, press: Path, out: Path, tmp_path: Path) -> None:
        """Each process would run the program anew; no page is blamed for it."""
        program = tmp_path / "program.py"
        program.write_text(
            f"import wco_meetings as wm\nwm.extract_all({str(press)!r}, {str(out)!r}, workers=2)\n", "utf-8"
        )
        done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, check=False)
        assert 1 == done.returncode
        assert 'and do its work under if __name__ == "__main__"; or take' in done.stderr.splitlines()[-1]
        assert [] == list(wm.read_extractions(out))

    def test_of_a_program_on_standard_input_says_what_to_do(self, press: Path, out: Path) -> None:
        """There is no file that the processes could look into, guard or no guard."""
        call = f"wm.extract_all({str(press)!r}, {str(out)!r}, workers=2)"
        program = f"import wco_meetings as wm\nif __name__ == '__main__': {call}\n"
        done = subprocess.run([sys.executable], input=program, capture_output=True, text=True, check=False)
        assert 1 == done.returncode
        assert "must stand in a file, not come from standard input" in done.stderr.splitlines()[-1]

    def test_of_a_process_that_may_start_none_says_what_to_do(self, press: Path, out: Path, whole: bytes) -> None:
        """As those of a pool; one worker is no process."""
        with multiprocessing.get_context("spawn").Pool(1) as workers:
            with pytest.raises(wm.Error, match="take workers=1"):
                workers.apply(wm.extract_all, (press, out), {"workers": 2})
            workers.apply(wm.extract_all, (press, out), {"workers": 1})
            workers.close()
            workers.join()
        assert whole == out.read_bytes()

    def test_is_begun_by_no_daemon(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Which multiprocessing would refuse with an error of its own."""
        monkeypatch.setattr(multiprocessing, "current_process", lambda: SimpleNamespace(daemon=True))
        with pytest.raises(wm.Error, match="by a daemon"):
            next(in_order(doubled, lost, [[1]], 1))

    @pytest.mark.skipif(os.name != "posix", reason="elsewhere a process is ended in another way")
    def test_ends_with_a_program_that_is_killed(self) -> None:
        """Nobody is left who could end it."""
        with subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / "hard_work.py")], stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout is not None
            worker = int(program.stdout.readline())
            program.kill()
        for _ in range(200):
            try:
                os.kill(worker, 0)
            except ProcessLookupError:
                return
            time.sleep(0.1)
        pytest.fail("the process goes on")  # pragma: no cover


@pytest.mark.usefixtures("threads")
class TestAPool:
    @pytest.mark.parametrize("workers", [1, 2, 5])
    def test_does_all_that_there_is(self, workers: int) -> None:
        batches = [[number, number + 1] for number in range(30)]
        assert [[2 * number, 2 * number + 2] for number, _ in batches] == list(
            in_order(doubled, lost, batches, workers)
        )

    def test_takes_no_more_than_it_is_about_to_do(self) -> None:
        """Memory doesn't grow with the work."""
        taken = 0

        def batches() -> Iterator[list[int]]:
            nonlocal taken
            for taken in range(1, 201):
                yield [taken]

        ahead = [taken - given for given, _ in enumerate(in_order(doubled, lost, batches(), 2))]
        assert 200 == len(ahead)
        assert 8 == max(ahead)

    @pytest.mark.parametrize("workers", [1, 3])
    def test_goes_on_after_a_process_has_died(self, workers: int) -> None:
        """With all that was under way, each item done once."""
        batches = [[number] for number in range(20)]
        expected = [[-3] if number == 3 else [2 * number] for (number,) in batches]
        assert expected == list(in_order(broken, lost, batches, workers))

    def test_raises_what_the_work_raises(self) -> None:
        with pytest.raises(ValueError, match="1"):
            next(in_order(refused, lost, [[1]], 1))

    def test_that_breaks_between_two_batches_is_replaced(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Handing over work says so before the work's result does."""
        submit, calls = ThreadPoolExecutor.submit, 0

        def fragile(self: ThreadPoolExecutor, *work: Any) -> Future[Any]:
            nonlocal calls
            calls += 1
            if calls == 3:
                raise BrokenProcessPool
            return submit(self, *work)

        monkeypatch.setattr(ThreadPoolExecutor, "submit", fragile)
        assert [[2], [4], [6]] == list(in_order(doubled, lost, [[1], [2], [3]], 1))

    def test_that_can_not_be_started_says_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def ready() -> None:
            raise BrokenProcessPool

        monkeypatch.setattr(pool, "_ready", ready)
        with pytest.raises(wm.Error, match="no process can be started"):
            next(in_order(doubled, lost, [[1]], 1))


def test_a_process_leaves_the_keyboard_to_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    set_up = list[tuple[int, object]]()
    monkeypatch.setattr(pool, "signal", lambda *what: set_up.append(what))
    pool._ready()
    assert [(SIGINT, SIG_IGN)] == set_up


def test_lines_are_handed_over_in_batches_of_bounded_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """By number, and by bytes where lines are long."""
    monkeypatch.setattr(run, "_BATCH_BYTES", 1000)
    lines = [Entry(f"line {number}", line=b"x" * (600 if number > 20 else 1)) for number in range(25)]
    assert [16, 7, 2] == [len(batch) for batch in run._batches(iter(lines))]


@pytest.mark.parametrize("affinity", [True, False])
def test_without_a_number_there_is_a_worker_a_core(
    affinity: bool, press: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of those that the process may use, where the system says which."""
    if affinity:
        monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    else:
        monkeypatch.delattr(os, "sched_getaffinity", raising=False)
        monkeypatch.setattr(os, "cpu_count", lambda: 1)
    monkeypatch.setattr(run, "in_order", None)  # which one worker doesn't need
    assert 3 == wm.extract_all(press, out).pages


class TestAProgressBar:
    def test_counts_pages_done_before_too(self, press: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
        pytest.importorskip("tqdm")
        for _ in range(2):
            wm.extract_all(press, out, workers=1, progress=True)
            assert "3/3" in capsys.readouterr().err

    def test_without_the_extra_says_which_one(self, press: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "tqdm", None)
        with pytest.raises(wm.MissingExtra, match=r"wco-meetings\[progress\]"):
            wm.extract_all(press, out, workers=1, progress=True)


@pytest.mark.parametrize(
    ("tally", "expected"),
    [
        (wm.ArchiveTally(1200, 0, 0, 7), "1,200 pages: 7 records of meetings"),
        (wm.ArchiveTally(3, 2, 1, 4), "3 pages (2 of them before), 1 with an error: 4 records of meetings"),
        (wm.ArchiveTally(1, 0, 0, 1, 1), "1 page: 1 record of a meeting; 1 file passed over"),
        (wm.ArchiveTally(2, 0, 0, 2, 1200), "2 pages: 2 records of meetings; 1,200 files passed over"),
    ],
)
def test_a_tally_says_what_there_is(tally: wm.ArchiveTally, expected: str) -> None:
    assert expected == str(tally)


# --- reading results ---


class TestReadingResults:
    def test_gives_what_was_written(self, press: Path, out: Path) -> None:
        """As far as lines have ended."""
        wm.extract_all(press, out, workers=1)
        found = list(wm.read_extractions(out))
        out.write_bytes(out.read_bytes()[:-1])
        assert found[:-1] == list(wm.read_extractions(out))
        out.write_bytes(results.heading()[:9])
        assert [] == list(wm.read_extractions(out))

    @pytest.mark.parametrize(
        ("before", "after", "expected"),
        [
            ('"words":', '"word":', "$.extraction.unresolved[0].word: no key of Unresolved"),
            ('"start":162', '"start":"162"', "$.extraction.unresolved[0].start"),
            ('"b.txt","sha256":', '"b.txt","sha":', "$.sha: no key of PageResult 'sha'; nearest: 'sha256'"),
            ('"role":"chair"', '"role":"chairman"', "$.extraction.meetings[0]"),
        ],
    )
    def test_says_which_line_is_wrong(self, before: str, after: str, expected: str, tmp_path: Path, out: Path) -> None:
        """Results before it are given."""
        text = f"{RIGA}It was chaired by Latvia and attended by Estonia, Malta and the Lakeside Guild."
        wm.extract_all(folder_of({"a.txt": "None.", "b.txt": text}, tmp_path / "press"), out, workers=1)
        written = out.read_text("utf-8")
        assert before in written
        out.write_text(written.replace(before, after), "utf-8")
        found = wm.read_extractions(out)
        assert "a.txt" == next(found).page
        with pytest.raises(wm.RecordError) as caught:
            next(found)
        assert {3} == {issue.line for issue in caught.value.issues}
        assert expected in str(caught.value)

    def test_says_all_that_is_wrong_with_a_line(self, press: Path, out: Path) -> None:
        """With the very value, and what was expected there."""
        wm.extract_all(press, out, workers=1)
        lines = out.read_text("utf-8").splitlines()
        lines[2] = (
            '{"page":"","sha256":"abc","error":"' + "E" * 100_001 + '","extraction":{"source":{"url":"ftp://a"}}}'
        )
        out.write_text("\n".join([*lines, ""]), "utf-8")
        with pytest.raises(wm.RecordError) as caught:
            list(wm.read_extractions(out))
        places = [(issue.line, issue.path) for issue in caught.value.issues]
        assert [(3, f"$.{place}") for place in ("page", "sha256", "error", "extraction.source.url")] == places
        assert "$.sha256: 'abc' is not valid: expected " in str(caught.value)

    def test_takes_a_null_for_what_is_left_out(self, press: Path, out: Path) -> None:
        """As other documents do."""
        wm.extract_all(press, out, workers=1)
        found = [*wm.read_extractions(out)]
        assert found[2].extraction
        out.write_text(out.read_text("utf-8").replace('"extraction":', '"error":null,"extraction":'), "utf-8")
        assert found == [*wm.read_extractions(out)]
        out.write_bytes(results.heading() + b'{"page":"a.txt","error":"E","extraction":null}\n')
        assert [wm.PageResult(page="a.txt", error="E")] == [*wm.read_extractions(out)]

    def test_has_either_an_extraction_or_an_error(self) -> None:
        with pytest.raises(wm.InvalidValue, match="either an extraction or an error"):
            wm.PageResult(page="a.txt")
        with pytest.raises(wm.InvalidValue, match="either an extraction or an error"):
            wm.PageResult(page="a.txt", extraction=wm.extract(""), error="bad")
        with pytest.raises(wm.InvalidValue, match=r"PageResult\.sha256: 'abc' is not valid"):
            wm.PageResult(page="a.txt", sha256="abc", error="bad")


class TestGathering:
    """From results to a collection, with all that was decided on the way."""

    def result(self, page: str, *meetings: wm.Meeting) -> wm.PageResult:
        extraction = wm.Extraction(source=wm.Source(sha256="0" * 64), meetings=meetings)
        return wm.PageResult(page=page, extraction=extraction)

    def test_keeps_the_order_of_the_pages(self, press: Path, out: Path) -> None:
        folder_of({"bad.txt": b"\xff"}, press)
        wm.extract_all(press, out, workers=1)
        meetings, clashes, errors = wm.gather(wm.read_extractions(out))
        assert ["amber-group-3", "amber-group-4"] == [meeting.id for meeting in meetings]
        assert [] == list(clashes)
        assert ["bad.txt"] == [error.page for error in errors]

    def test_reports_what_it_left_out(self) -> None:
        """The first page's record stays, whole; the fields of which both state something different are named."""
        first = wm.Meeting(id="m", name="M", place=wm.Place(city="Riga"), hosts=["LV"], numbers=[3])
        second = wm.Meeting(id="m", name="M", place=wm.Place(city="Oslo"), dates=wm.DateSpan.parse("2018"), numbers=[3])
        found = wm.gather([self.result("a", first), self.result("b", second), self.result("c", first)])
        assert [first] == list(found.meetings)
        assert [
            ("m", "a", "b", ("place",), second),
            ("m", "a", "c", (), first),
        ] == list(found.clashes)

    def test_prefers_the_page_that_is_about_the_meeting(self) -> None:
        """One that names it beside its own says little of it."""
        beside = wm.Meeting(id="m", name="M")
        about = wm.Meeting(id="m", name="M of 2018", dates=wm.DateSpan.parse("2018"))
        other = wm.Meeting(id="n", name="N")
        found = wm.gather([self.result("a", other, beside), self.result("b", about), self.result("c", other, beside)])
        assert [other, about] == list(found.meetings)
        assert [
            ("m", "b", "a", ("name",), beside),
            ("n", "a", "c", (), other),
            ("m", "b", "c", ("name",), beside),
        ] == list(found.clashes)

    def test_takes_the_terms_that_the_pages_were_read_with(self) -> None:
        """A directory, series and topics of the program's own."""
        union = wm.Organisation(id="ncu", name="Northern Customs Union", acronym="NCU", kind="customs_union")
        directory = wm.load().directory.with_parties(union)
        series = [wm.Series(id="amber", name="Amber Group")]
        page = "The 3rd Meeting of the Amber Group was held in Riga. It was attended by Estonia and the NCU."
        extraction = wm.extract(page, directory=directory, series=series)
        assert extraction == wm.extract(page, directory=directory, series={"amber": series[0]})
        results = [wm.PageResult(page="a", extraction=extraction)]
        found = wm.gather(results, directory=directory, series=series, topics=["amber"])
        assert ["amber-3"] == [meeting.id for meeting in found.meetings.in_series("Amber Group").attended_by("NCU")]
        assert "amber" in found.meetings.topics

    def test_takes_a_directory_that_knows_another_spelling_of_a_bundled_party(self) -> None:
        """What stayed open without it is one more who came."""
        kazakhstan = wm.load().directory["KZ"]
        taught = attrs.evolve(kazakhstan, aliases=[*kazakhstan.aliases, "Kazakstn"])
        directory = wm.load().directory.with_parties(taught)
        page = "The 3rd Meeting of the Amber Group was held in Riga. It was attended by Estonia, Kazakstn and Malta."
        results = [wm.PageResult(page="a", extraction=wm.extract(page, directory=directory))]
        found = wm.gather(results, directory=directory).meetings
        assert ["EE", "KZ", "MT"] == [member.id for member in found.attended_by("Kazakstn").one().members]

    def test_tells_of_unknown_terms_by_page_and_record(self) -> None:
        """Nobody has seen the list of those that were kept."""
        series = [wm.Series(id="amber", name="Amber Group")]
        extraction = wm.extract("The 3rd Meeting of the Amber Group was held in Riga.", series=series)
        results = [
            wm.PageResult(page="good", extraction=wm.extract("")),
            wm.PageResult(page="bad", extraction=extraction),
        ]
        with pytest.raises(wm.RecordError, match=r"bad: amber-3\.series: no series 'amber'"):
            wm.gather(results)
        with pytest.raises(wm.RecordError, match=r"series\[0\]"):
            wm.gather(results, series=[1])  # type: ignore[list-item]

    def test_is_of_what_extract_gave_too_and_knows_a_page_by_its_address_or_its_place(self) -> None:
        """Both name the meeting; the second has an address."""
        pages = [("Riga", None), ("Oslo", "https://example.org/b")]
        read = [wm.extract(f"The 3rd Amber Meeting was held in {city}.", url=url) for city, url in pages]
        found = wm.gather(read)
        assert ("Riga", [("results[0]", "https://example.org/b")]) == (
            found.meetings.one().place.city,  # type: ignore[union-attr]
            [(clash.kept, clash.left_out) for clash in found.clashes],
        )

    def test_of_nothing_is_empty(self) -> None:
        assert (0, 0, 0) == tuple(map(len, wm.gather([])))

    def test_is_of_results(self) -> None:
        with pytest.raises(
            wm.InvalidValue, match=r"gather\.results: None is not valid: expected a sequence of results"
        ):
            wm.gather(None)  # type: ignore[arg-type]
        with pytest.raises(wm.InvalidValue, match=r"gather\.results\[\d\]: 1 is not valid: expected a PageResult"):
            wm.gather([1])  # type: ignore[list-item]

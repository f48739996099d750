"""A folder of CSV tables: read back without loss, safe to open in a spreadsheet, whole or not there at all."""

from __future__ import annotations

import csv
import errno
import json
import math
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import strategies
from hypothesis import given, settings

import wco_meetings as wm
from wco_meetings.tables import csv_folder
from wco_meetings.tables.cells import cell_of, tree_of
from wco_meetings.tables.columns import Holds

FORMULAS = ("=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''")
NOTHINGS = ("NA", "null", "NULL", "None", "nan", "N/A")
NUMBERS = ("001", "1e3", "1.50", ".5", "1_000", " 7 ", "0x1F", "1D2", "2i", "Infinity", "inf")
TRUTHS = ("TRUE", "True", "false", "T")

NAMIBIA = wm.Meetings(
    [
        wm.Meeting(
            id="-m",
            name="=cmd()",
            hosts=["NA"],
            place=wm.Place(country="NA"),
            participations=[wm.Participation(party="NA", as_written="null"), wm.Participation(party="DE")],
            note="'NA",
        )
    ]
)

SPECIMEN = wm.Meetings(
    [
        wm.Meeting(
            id="m",
            name="M",
            dates=wm.DateSpan.of("2015-11"),
            participations=[wm.Participation(party="DE"), wm.Participation(party="FR", role="chair")],
            counts=[wm.Count(value=7, unit="delegates")],
            topics=["drugs"],
            sources=[wm.Source(title="T", evidence=[("title", wm.Evidence(source=0, start=1, end=2))])],
            evidence=[(fact, wm.Evidence(source=0, start=0, end=1)) for fact in ("name", "dates", "topics[0]")],
        ),
        wm.Meeting(id="n", name="N"),
    ]
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The specimen in a folder."""
    path = tmp_path / "some.csv"
    wm.write(SPECIMEN, path)
    return path


def lines_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def names_in(path: Path) -> list[str]:
    return sorted(each.name for each in path.iterdir())


def put(path: Path, lines: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(lines)


class TestReadingBack:
    """What is read is equal to what was written."""

    @given(strategies.collections())
    @settings(max_examples=30)
    def test_gives_back_the_collection(self, tmp_path_factory: pytest.TempPathFactory, world: wm.Meetings) -> None:
        """With what it declares, and with all evidence."""
        path = tmp_path_factory.mktemp("folder") / "world.csv"
        wm.write(world, path)
        assert world == wm.read(path)
        again = path.with_name("again.csv")
        wm.write(iter(world), again, declared=world.declared)
        assert {each.name: each.read_bytes() for each in path.iterdir()} == {
            each.name: each.read_bytes() for each in again.iterdir()
        }

    def test_gives_back_the_bundled_records(self, tmp_path: Path) -> None:
        """All of them, and the second time too, over what was there."""
        for _ in range(2):
            wm.write(wm.load(), tmp_path / "all.csv")
        assert wm.load() == wm.read(tmp_path / "all.csv")
        assert ["all.csv"] == names_in(tmp_path)

    def test_does_not_depend_on_the_order_of_rows_and_columns(self, folder: Path) -> None:
        """A spreadsheet may have sorted them; a byte-order mark and blank lines are its doing too."""
        for path in folder.glob("*.csv"):
            heading, *rows = lines_of(path)
            columns = list(range(len(heading)))
            Random(7).shuffle(columns)
            if path.stem != "meetings":
                rows.reverse()
            put(path, [[line[column] for column in columns] for line in [heading, *rows]] + [[]])
            path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
        assert SPECIMEN == wm.read(folder)

    def test_keeps_the_order_of_evidence_without_positions(self, folder: Path) -> None:
        """Which folders of version 0.1 have."""
        path = folder / "evidence.csv"
        put(path, [line[:-1] for line in lines_of(path)])
        assert "position" not in lines_of(path)[0]
        assert SPECIMEN == wm.read(folder)

    def test_refuses_keys_that_the_model_does_not_know(self, tmp_path: Path) -> None:
        """For which there is no column: nothing is lost in silence."""
        said = json.loads(wm.dumps(SPECIMEN))
        said["records"][1]["weather"] = "fine"
        carried = wm.loads(json.dumps(said).encode(), unknown="keep")
        with pytest.raises(wm.InvalidValue, match="expected none, since there is no column for them"):
            wm.write(carried, tmp_path / "some.csv")
        assert [] == names_in(tmp_path)

    def test_is_for_collections(self, tmp_path: Path) -> None:
        """Nothing else has tables."""
        expected = "expected meetings, which are what a folder of CSV tables holds"
        baku = wm.Place(city="Baku")
        for other, wrong in ((baku, baku), (iter([baku]), baku), ([], [])):
            with pytest.raises(wm.InvalidValue, match=rf"write\.x: .* is not valid: {expected}") as caught:
                wm.write(other, tmp_path / "x.csv")
            assert wrong == caught.value.value
        with pytest.raises(wm.InvalidValue, match="expected a Meeting like those before it"):
            wm.write([SPECIMEN["m"], wm.Place(city="Baku")], tmp_path / "x.csv")  # type: ignore[list-item]
        topics = [f"{number:0200}" for number in range(900)]
        with pytest.raises(wm.InvalidValue, match="at most 131,072 characters") as caught:
            wm.write(wm.Meetings([wm.Meeting(id="m", name="M", topics=topics)], topics=topics), tmp_path / "x.csv")
        assert "meetings.csv['m'].topics" == caught.value.field
        assert [] == names_in(tmp_path)


class TestCells:
    """Nothing in a cell is taken for something else."""

    @pytest.mark.parametrize("text", [*FORMULAS, *NOTHINGS, *NUMBERS, *TRUTHS])
    def test_are_guarded_where_they_would_be_misread(self, text: str) -> None:
        """By an apostrophe, which reading takes off."""
        assert f"'{text}" == cell_of(text, Holds.TEXT)
        assert text == tree_of(f"'{text}", Holds.TEXT)

    @pytest.mark.parametrize("text", ["21st Meeting", "2 e", "1e", "Tr", "to", "info", "2015-11-25", "0xyz"])
    def test_are_not_guarded_where_a_word_is_a_word(self, text: str) -> None:
        assert text == cell_of(text, Holds.TEXT) == tree_of(text, Holds.TEXT)

    def test_are_what_they_say_elsewhere(self) -> None:
        """Unknown is empty; truths and lists have one form."""
        values = [(None, Holds.TEXT), ("NZ", Holds.TEXT), (12, Holds.WHOLE), (True, Holds.TRUTH), (False, Holds.TRUTH)]
        assert ["", "NZ", "12", "true", "false"] == [cell_of(*value) for value in values]
        assert '["a", "é"]' == cell_of(["a", "é"], Holds.TEXTS)

    def test_of_formulas_reach_no_spreadsheet(self, tmp_path: Path) -> None:
        """In no file of the folder."""
        wm.write(NAMIBIA, tmp_path / "some.csv")
        cells = [cell for path in (tmp_path / "some.csv").glob("*.csv") for line in lines_of(path) for cell in line]
        assert "'=cmd()" in cells
        assert [] == [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
        assert NAMIBIA == wm.read(tmp_path / "some.csv")

    @pytest.mark.parametrize("text", ["a,=1", "a;=1", "a\t=1", "a\n=1", "a\r=1", 'a"=1'])
    def test_are_quoted_where_they_would_be_cut(self, tmp_path: Path, text: str) -> None:
        """A spreadsheet may take other marks than a comma for separators too, and what follows one for a formula."""
        meetings = wm.Meetings([wm.Meeting(id="m", name="M", note=text)])
        wm.write(meetings, tmp_path / "some.csv")
        quoted = text.replace('"', '""')
        assert f',"{quoted}"\r\n'.encode() in (tmp_path / "some.csv" / "meetings.csv").read_bytes()
        assert meetings == wm.read(tmp_path / "some.csv")

    def test_survive_pandas(self, tmp_path: Path) -> None:
        """Namibia is there, and stays apart from what is unknown; written by pandas again it is read all the same."""
        pandas = pytest.importorskip("pandas")
        path = tmp_path / "some.csv"
        wm.write(NAMIBIA, path)
        frame = pandas.read_csv(path / "participations.csv")
        assert ["'NA", "DE"] == list(frame["party"])
        assert [False, True] == list(frame["as_written"].isna())
        assert ["NA", "DE"] == list(frame["party"].str.removeprefix("'"))
        for table in path.glob("*.csv"):
            pandas.read_csv(table).to_csv(table, index=False)
        assert NAMIBIA == wm.read(path)

    @pytest.mark.parametrize("text", [*NUMBERS, *TRUTHS])
    def test_of_numbers_and_truths_survive_pandas(self, tmp_path: Path, text: str) -> None:
        """A column of such texts alone keeps their form; a column of numbers is one of numbers."""
        pandas = pytest.importorskip("pandas")
        path = tmp_path / "some.csv"
        key = text.strip()
        written = wm.Meetings([wm.Meeting(id=key, name=text, counts=[wm.Count(value=7, unit="delegates")], note=text)])
        wm.write(written, path)
        assert [7] == list(pandas.read_csv(path / "counts.csv")["value"])
        for table in path.glob("*.csv"):
            pandas.read_csv(table).to_csv(table, index=False)
        assert written == wm.read(path)

    def test_know_all_that_pandas_takes_for_nothing(self) -> None:
        """In the version that is installed."""
        parsers = pytest.importorskip("pandas._libs.parsers")
        taken = parsers.STR_NA_VALUES - {""}
        assert {f"'{text}" for text in taken} == {cell_of(text, Holds.TEXT) for text in taken}


def put_text(path: Path, words: str) -> None:
    """Put words into a file."""
    path.write_text(words, "utf-8", newline="")


def cell(table: str, row: int, column: str, value: str) -> Callable[[Path], None]:
    """Put a value into a cell of a row."""

    def damage(folder: Path) -> None:
        path = folder / f"{table}.csv"
        lines = lines_of(path)
        lines[row][lines[0].index(column)] = value
        put(path, lines)

    return damage


def text(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Put one text for another into a file, once."""

    def damage(folder: Path) -> None:
        path = folder / name
        data = path.read_bytes()
        assert old.encode() in data
        path.write_bytes(data.replace(old.encode(), new.encode("latin-1"), 1))

    return damage


DAMAGED = {
    "a word that is none": (cell("participations", 2, "role", "chiar"), "$.records[0].participations[1].role: 'chiar'"),
    "a number that is none": (cell("counts", 1, "value", "-7"), "$.records[0].counts[0].value: '-7' is not valid"),
    "a day that is none": (cell("meetings", 1, "dates_start", "01/11/15"), "$.records[0].dates.start: '01/11/15'"),
    "a list that is none": (cell("meetings", 1, "topics", "drugs"), "$.records[0].topics: 'drugs' is not valid"),
    "a list too deep": (cell("meetings", 1, "topics", "[" * 100_000), "$.records[0].topics: "),
    "a topic unknown": (cell("meetings", 1, "topics", '["drug"]'), "$.records[0].topics[0]: no topic 'drug'"),
    "an id twice": (cell("meetings", 2, "id", "m"), "$.records[1].id: 'm' is the id of $.records[0] too"),
    "a part of nothing": (cell("counts", 1, "meeting", "x"), "2 counts.csv: 'x' is no meeting of meetings.csv"),
    "a gap": (cell("participations", 2, "position", "2"), "2 participations.csv: the positions of 'm'"),
    "a place twice": (cell("participations", 2, "position", "0"), "2 participations.csv: the positions of 'm' are not"),
    "no place": (
        cell("participations", 2, "position", ""),
        "2 participations.csv: the positions of 'm'",
    ),
    "evidence of nothing": (cell("evidence", 1, "fact", "counts[7]"), "2 evidence.csv: 'counts[7]' of 'm' is no fact"),
    "of no source": (
        cell("evidence", 2, "fact", "sources[1].title"),
        "3 evidence.csv: 'sources[1].title' of 'm'",
    ),
    "of no meeting": (cell("evidence", 1, "meeting", "x"), "2 evidence.csv: 'x' is no meeting of meetings.csv"),
    "of no field": (cell("evidence", 1, "fact", "mane"), "$.records[0].evidence[0]: 'mane' is not valid"),
    "a column too many": (text("counts.csv", "unit,", "unit,units,"), "counts.csv: no column 'units'; nearest: 'unit'"),
    "a strange column": (text("counts.csv", "unit,", "xxxx,"), "counts.csv: no column 'xxxx'"),
    "a column twice": (text("counts.csv", "value,unit", "unit,unit"), "counts.csv: the column 'unit' stands 2 times"),
    "another mark": (
        lambda folder: put_text(folder / "counts.csv", "meeting;position;value;unit;qualifier\r\n"),
        "counts.csv: its cells are separated by ';': expected ','",
    ),
    "a cell too many": (text("counts.csv", "7,", "7,7,"), "2 counts.csv: 6 cells where there are 5 columns"),
    "a cell alone": (
        lambda folder: put_text(folder / "counts.csv", "meeting,position,value,unit,qualifier\r\nm\r\n"),
        "2 counts.csv: 1 cell where there are 5 columns",
    ),
    "a quote too many": (text("counts.csv", "7,", '"7"7,'), "2 counts.csv: no CSV: "),
    "no table at all": (
        lambda folder: (folder / "links.csv").write_bytes(b""),
        "links.csv: the column 'rel' is missing",
    ),
    "another encoding": (text("meetings.csv", "N", "\xe9"), "meetings.csv: no UTF-8: byte 0xe9 at offset"),
    "no heading": (text("heading.json", "{", "["), "heading.json: no JSON at column"),
    "a heading of others": (text("heading.json", "Meetings", "Place"), "a folder of CSV tables holds Meetings, not"),
    "a later version": (text("heading.json", "1", "9"), "the schema's version 9 is newer"),
}


class TestDamage:
    """Whatever is wrong is said, with the place, and nothing else happens."""

    @pytest.mark.parametrize("what", DAMAGED)
    def test_is_named(self, what: str, folder: Path) -> None:
        """A file and its line where a table is none; the path of JSON where a record is wrong."""
        damage, expected = DAMAGED[what]
        damage(folder)
        with pytest.raises(wm.RecordError) as caught:
            wm.read(folder)
        assert any(expected in str(issue) for issue in caught.value.issues), str(caught.value)
        assert str(folder) == caught.value.origin

    def test_of_a_row_of_several_lines_is_named_by_its_first(self, folder: Path) -> None:
        heading, first, second = lines_of(folder / "meetings.csv")
        first[heading.index("note")] = "It rained.\nIt was cold."
        put(folder / "meetings.csv", [heading, [*first, ""], [*second, ""]])
        with pytest.raises(wm.RecordError) as caught:
            wm.read(folder)
        assert [2, 4] == [issue.line for issue in caught.value.issues]

    def test_of_evidence_that_stands_twice_is_named(self, folder: Path) -> None:
        """The second one would take the first one's place."""
        heading, *_ = lines_of(folder / "evidence.csv")
        row = ["m", "counts[0]", "0", "1", "2"]
        put(folder / "evidence.csv", [heading, [*row, "0"], [*row, "1"]])
        with pytest.raises(wm.RecordError, match=r"3 evidence\.csv: 'counts\[0\]' of 'm' is no fact, or stands twice"):
            wm.read(folder)

    def test_of_a_record_leaves_the_others(self, folder: Path) -> None:
        """To whoever collects; that of a table leaves none."""
        cell("counts", 1, "value", "many")(folder)
        found = wm.read(folder, on_error="collect")
        assert (["n"], 1) == ([meeting.id for meeting in found.records], len(found.issues))
        text("links.csv", "rel", "real")(folder)
        found = wm.read(folder, on_error="collect")
        assert ([], 2) == (list(found.records), len(found.issues))

    @pytest.mark.parametrize(
        ("what", "left"),
        [
            ("a part of nothing", ["m", "n"]),
            *((what, ["n"]) for what in ("a gap", "a place twice", "no place", "evidence of nothing", "of no source")),
        ],
    )
    def test_of_a_row_leaves_out_its_meeting_if_it_has_one(self, what: str, left: list[str], folder: Path) -> None:
        """Whole, since a part of it is missing; the others stay, and what is wrong is told once."""
        DAMAGED[what][0](folder)
        found = wm.read(folder, on_error="collect")
        assert (left, 1) == ([meeting.id for meeting in found.records], len(found.issues))

    @pytest.mark.parametrize("table", ["participations", "evidence", "meetings"])
    @pytest.mark.parametrize("cells", [1, -1])
    def test_of_a_row_with_other_cells_leaves_out_its_meeting(self, table: str, cells: int, folder: Path) -> None:
        """Nothing else is said of it that comes from that row: neither of its parts nor of its evidence."""
        path = folder / f"{table}.csv"
        heading, first, *rest = lines_of(path)
        put(path, [heading, [*first, "x"] if cells == 1 else first[:-1], *rest])
        found = wm.read(folder, on_error="collect")
        assert ["n"] == [meeting.id for meeting in found.records]
        message = f"{len(heading) + cells} cells where there are {len(heading)} columns"
        assert [(f"{table}.csv", 2, message)] == list(found.issues)

    def test_of_several_rows_and_records_is_told_at_once(self, folder: Path) -> None:
        """In the order of the tables, and then of the records; a record that is left out is not looked at."""
        text("heading.json", '"type"', '"colour":"red","type"')(folder)
        cell("participations", 1, "role", "chiar")(folder)
        cell("counts", 1, "position", "5")(folder)
        cell("evidence", 1, "meeting", "x")(folder)
        heading, m, n = lines_of(folder / "meetings.csv")
        topics = heading.index("topics")
        others = [["o", *n[1:]], ["p", *n[1:]], ["q", *n[1:], "x"]]
        others[0][topics], others[1][topics] = '["drug"]', "drugs"
        put(folder / "meetings.csv", [heading, m, n, *others])
        expected = [
            "$.colour: no key of a document of Meetings 'colour'",
            "6 meetings.csv: ",
            "2 counts.csv: the positions of 'm'",
            "2 evidence.csv: 'x' is no meeting of meetings.csv",
            "3 evidence.csv: the positions of 'm'",
            "$.records[2].topics[0]: no topic 'drug'",
            "$.records[3].topics: 'drugs' is not valid",
        ]
        found = wm.read(folder, on_error="collect")
        assert expected == [str(issue)[: len(start)] for start, issue in zip(expected, found.issues, strict=True)]
        assert ["n"] == [meeting.id for meeting in found.records]
        with pytest.raises(wm.RecordError) as caught:
            wm.read(folder)
        assert found.issues == caught.value.issues

    def test_of_a_file_in_place_of_the_folder_names_it(self, folder: Path) -> None:
        """One of the folder, or one of somebody else's."""
        (other := folder.parent / "other.csv").write_text("a,b\n1,2\n")
        for path in (folder / "meetings.csv", other):
            with pytest.raises(NotADirectoryError, match=f"a folder of tables is read whole.*{path.name}"):
                wm.read(path)

    def test_by_size_is_refused_before_it_is_read(self, folder: Path) -> None:
        """All files together."""
        size = sum(path.stat().st_size for path in read_back(folder))
        assert SPECIMEN == wm.read(folder, most_bytes=size)
        with pytest.raises(wm.RecordError, match=f"more than {size - 1:,} bytes"):
            wm.read(folder, most_bytes=size - 1)

    def test_of_files_names_all_of_them(self, folder: Path) -> None:
        """That are missing or have another encoding; a folder that is missing is an error of the system."""
        (folder / "links.csv").unlink()
        (folder / "heading.json").unlink()
        (folder / "counts.csv").write_bytes(b"\xff")
        with pytest.raises(wm.RecordError) as caught:
            wm.read(folder)
        assert [("heading.json", "the file is missing"), ("links.csv", "the file is missing")] == [
            (issue.path, issue.message) for issue in caught.value.issues[::2]
        ]
        assert "counts.csv: no UTF-8: byte 0xff at offset 0" in str(caught.value.issues[1])
        for heading, said in ((b"\xff", "no UTF-8: byte 0xff at offset 0"), (b"{", "no JSON at column 2")):
            (folder / "heading.json").write_bytes(heading)
            with pytest.raises(wm.RecordError) as caught:
                wm.read(folder)
            assert ["heading.json", "counts.csv", "links.csv"] == [issue.path for issue in caught.value.issues]
            assert caught.value.issues[0].message.startswith(said)
        with pytest.raises(FileNotFoundError):
            wm.read(folder.with_name("nowhere.csv"))

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
    def test_of_what_is_no_file_keeps_nobody_waiting(self, folder: Path) -> None:
        """A pipe that nobody writes into, or a folder."""
        for name, make in (("heading.json", os.mkfifo), ("counts.csv", os.mkdir)):
            (folder / name).unlink()
            make(folder / name)
        with pytest.raises(wm.RecordError) as caught:
            wm.read(folder)
        message = "this is no regular file"
        assert (("heading.json", None, message), ("counts.csv", None, message)) == caught.value.issues


class TestReadingWhileItIsWritten:
    """What is read is all of one folder, the old one or the new one."""

    @pytest.mark.parametrize("times", [1, 3])
    def test_gives_the_new_folder(self, times: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write_while_it_is_read(folder, times, monkeypatch)
        assert ["n", "m"] == [meeting.id for meeting in wm.read(folder)]

    def test_minds_no_number_that_a_system_gives_to_all(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """As some of Windows do; the old folder's may be given to the new one too. Its time tells them apart."""
        stat = Path.stat
        os.utime(folder, (1, 1))
        monkeypatch.setattr(Path, "stat", lambda path, **how: without_number(stat(path, **how)))
        write_while_it_is_read(folder, 1, monkeypatch)
        assert ["n", "m"] == [meeting.id for meeting in wm.read(folder)]

    def test_waits_where_the_folder_is_gone_for_a_moment(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Between the old one and the new one."""
        away = folder.rename(folder.with_name("away"))
        monkeypatch.setattr(csv_folder, "sleep", lambda _: away.rename(folder))
        assert SPECIMEN == wm.read(folder)

    def test_that_has_no_end_is_given_up(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write_while_it_is_read(folder, math.inf, monkeypatch)
        with pytest.raises(OSError, match="again and again while it is read") as caught:
            wm.read(folder)
        assert str(folder) == caught.value.filename


def write_while_it_is_read(folder: Path, times: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process's doing: the folder is written anew so many times while its counts are opened."""
    opened, written = Path.open, 0

    def between(path: Path, *mode: Any, **more: Any) -> Any:
        nonlocal written
        if path == folder / "counts.csv" and written < times:
            written += 1
            wm.write(wm.Meetings(reversed(SPECIMEN)), folder)
        return opened(path, *mode, **more)

    monkeypatch.setattr(Path, "open", between)


def without_number(found: os.stat_result) -> os.stat_result:
    return os.stat_result((found.st_mode, 0, *found[2:]), {"st_mtime_ns": found.st_mtime_ns})


def read_back(folder: Path) -> Iterator[Path]:
    """The files of the folder that reading looks at."""
    yield folder / "heading.json"
    for name in ("meetings", "participations", "counts", "outcomes", "links", "sources", "evidence"):
        yield folder / f"{name}.csv"


class TestWriting:
    """There is a whole folder at any time."""

    @pytest.mark.parametrize("failing", ["fsync", "rename"])
    def test_that_fails_leaves_what_was_there(
        self, failing: str, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """And nothing beside it, wherever it fails."""
        rename = Path.rename

        def full(*_: object) -> None:
            raise OSError(errno.ENOSPC, "no space left", "whatever was written")

        def in_the_way(path: Path, target: Path) -> Path:
            return full() if target == folder and (path / "heading.json").stat().st_size < 40 else rename(path, target)

        if failing == "fsync":
            monkeypatch.setattr(os, "fsync", full)
        else:
            monkeypatch.setattr(Path, "rename", in_the_way)
            (folder / "heading.json").write_text('{"wco_meetings":1,"type":"Meetings"}     \n', "utf-8")
        with pytest.raises(OSError, match="no space left") as caught:
            wm.write(NAMIBIA, folder)
        assert (errno.ENOSPC, str(folder)) == (caught.value.errno, caught.value.filename)
        assert SPECIMEN == wm.read(folder)
        assert [folder.name] == names_in(folder.parent)

    def test_that_is_interrupted_leaves_what_was_there(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """By whatever is no error of the system."""

        def interrupted(_: int) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            wm.write(NAMIBIA, folder)
        assert SPECIMEN == wm.read(folder)
        assert [folder.name] == names_in(folder.parent)

    def test_leaves_alone_what_is_not_its_own(self, tmp_path: Path) -> None:
        """A folder with somebody's files, of which the first is named, or a file."""
        (tmp_path / "mine.csv").mkdir()
        for name in (".DS_Store", "thesis.txt", "title.txt"):
            (tmp_path / "mine.csv" / name).write_text("precious", "utf-8")
        (tmp_path / "table.csv").write_text("a,b", "utf-8")
        for name, other in (("mine.csv", "thesis.txt"), ("table.csv", "table.csv")):
            with pytest.raises(FileExistsError, match=f"something else is there, '{other}', which is not") as caught:
                wm.write(SPECIMEN, tmp_path / name)
            assert str(tmp_path / name) == caught.value.filename
        assert "precious" == (tmp_path / "mine.csv" / "thesis.txt").read_text("utf-8")
        assert ["mine.csv", "table.csv"] == names_in(tmp_path)

    @pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", ".~lock.counts.csv#", "~$counts.csv"])
    def test_minds_nothing_that_a_system_or_an_office_left(self, name: str, folder: Path) -> None:
        """It goes with the old folder; a folder of such a name is somebody's."""
        (folder / name).touch()
        assert SPECIMEN == wm.read(folder)
        wm.write(NAMIBIA, folder)
        assert (NAMIBIA, False) == (wm.read(folder), (folder / name).exists())
        (folder / name).mkdir()
        with pytest.raises(FileExistsError, match="something else is there"):
            wm.write(SPECIMEN, folder)

    def test_minds_nothing_that_goes_while_it_looks(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """As all of an old folder does when another process has written a new one."""
        gone = [folder / "thesis.txt", folder / "counts.csv"]
        monkeypatch.setattr(Path, "iterdir", lambda _: iter(gone))
        gone[1].unlink()
        wm.write(NAMIBIA, folder)
        assert NAMIBIA == wm.read(folder)

    def test_leaves_alone_folders_with_names_of_its_files(self, tmp_path: Path) -> None:
        """Whatever is in them."""
        thesis = tmp_path / "some.csv" / "meetings.csv" / "thesis.txt"
        thesis.parent.mkdir(parents=True)
        thesis.write_text("precious", "utf-8")
        with pytest.raises(FileExistsError, match="something else is there"):
            wm.write(SPECIMEN, tmp_path / "some.csv")
        assert "precious" == thesis.read_text("utf-8")

    def test_keeps_permissions(self, folder: Path) -> None:
        """Of the folder and of its files."""
        folder.chmod(0o700)
        (folder / "meetings.csv").chmod(0o640)
        wm.write(NAMIBIA, folder)
        assert NAMIBIA == wm.read(folder)
        assert [0o700, 0o640] == [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "meetings.csv")]

    def test_is_its_owners_alone_while_it_is_written_over(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Its tables may be private."""
        folder.chmod(0o700)
        seen: list[int] = []
        fsync = os.fsync

        def noting(descriptor: int) -> None:
            seen.extend(stat.S_IMODE(each.stat().st_mode) for each in folder.parent.iterdir() if each.is_dir())
            fsync(descriptor)

        monkeypatch.setattr(os, "fsync", noting)
        wm.write(NAMIBIA, folder)
        assert {0o700} == {*seen}

    def test_into_a_missing_folder_names_the_path(self, tmp_path: Path) -> None:
        """And no other."""
        path = tmp_path / "nowhere" / "some.csv"
        with pytest.raises(FileNotFoundError) as caught:
            wm.write(SPECIMEN, path)
        assert str(path) == caught.value.filename

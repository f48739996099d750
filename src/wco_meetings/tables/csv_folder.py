"""A folder of CSV tables: what `tables` gives, with ids, a file a table, and the heading that every document has.

Which of them are read back, and how a problem is told, stands in `docs/formats.md`; what stands in a cell, in
`wco_meetings.tables.cells`.
"""

import csv
import errno
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import zip_longest
from operator import itemgetter
from pathlib import Path
from time import sleep
from typing import Any, TypeAlias

from attrs import frozen

from ..codec.document import COLLECTION, Document, Reading, heading
from ..codec.files import write_folder
from ..codec.json_lines import heading_of
from ..codec.problems import Problems, is_array, is_object
from ..codec.reading import ABSENT
from ..codec.strict_json import MARK, encoded, not_utf8, parsed
from ..directory.bundled import bundled_series
from ..directory.declared import with_declared
from ..directory.directory import Directory
from ..errors import InvalidValue, UnknownName
from ..messages import counted, nearest, shown
from ..model.meetings import PARTS, Meeting
from ..model.series import Series
from .cells import cell_of, tree_of
from .columns import Holds, by_column, columns_of
from .rows import Rows
from .tables import OF_MEETINGS, PLACE, tables

__all__ = ["is_csv_folder", "load", "write"]

_HEADING = "heading.json"

# Columns that say where a row belongs, or what another one says already.
_NOT_IN_THE_RECORD = ("meeting", "position", "force", "fact")

# Version 0.1 had no such column.
_ADDED = ("evidence", "position")

_READ = (_HEADING, *(f"{table}.csv" for table in OF_MEETINGS))

# Another process that writes the folder takes it away for a moment, and then puts the new one there.
_MOST_TRIES = 10
_PAUSE = 0.002

_NO_NAMES: list[str] = []

_CUTS = re.compile(r'[,;\t"\r\n]')

# No column has this name.
_WRONG = ""

_PART = re.compile(rf"({'|'.join(PARTS)})\[([0-9]{{1,6}})\]")
_PART_OF_SOURCE = re.compile(r"sources\[([0-9]{1,6})\]\.([a-z_0-9]+)")

Tree = dict[str, Any]
# A row after the line at which it begins, and before that its position among the parts of its meeting.
_Row: TypeAlias = "tuple[int, dict[str, str]]"
_Placed: TypeAlias = "tuple[Any, int, dict[str, str]]"


def is_csv_folder(path: Path) -> bool:
    """Whether a path means a folder of CSV tables."""
    return path.suffix.lower() == ".csv"


# --- writing ---


@frozen
class _Collection:
    """What tables are made of."""

    meetings: tuple[Meeting, ...]
    directory: Directory
    series: Mapping[str, Series]

    def __iter__(self) -> Iterator[Meeting]:
        return iter(self.meetings)


def write(path: Path, document: Document) -> None:
    """Write the document of a collection as a folder; raises `InvalidValue` for what no table holds, and `OSError`."""
    meetings = tuple(document.records)
    for record in meetings:
        if record.unknown_keys:
            expected = "none, since there is no column for them"
            raise InvalidValue("Meeting.unknown_keys", record.unknown_keys[0].path, expected)
    directory = with_declared(document.parties)
    series = {**bundled_series(), **{each.id: each for each in document.series}}
    found = tables(_Collection(meetings, directory, series))
    files = {f"{name}.csv": _written(name, rows) for name, rows in found.items()}
    write_folder(path, {_HEADING: f"{encoded(heading(document))}\n".encode(), **files})


def _written(name: str, rows: Rows[Any]) -> bytes:
    columns = columns_of(rows.kind)
    values = by_column(rows.kind, rows)
    cells = ([cell_of(value, column.holds) for value in values[column.name]] for column in columns)
    lines = [",".join(column.name for column in columns)]
    for row in zip(*cells, strict=True):
        longest = max(row, key=len)
        if len(longest) > (most := csv.field_size_limit()):
            place = f"{name}.csv[{row[0]!r}].{columns[row.index(longest)].name}"
            raise InvalidValue(place, longest, f"at most {most:,} characters, all that CSV readers take")
        lines.append(",".join(map(_quoted, row)))
    return "".join(f"{line}\r\n" for line in lines).encode()


def _quoted(cell: str) -> str:
    """A cell as it stands in a line. Spreadsheets may cut at semicolons and tabs too, which `csv.writer` lets be."""
    return '"' + cell.replace('"', '""') + '"' if _CUTS.search(cell) else cell


# --- reading ---


def load(path: Path, reading: Reading) -> None:
    """Read the folder; raises `RecordError` where it is none of ours, and `OSError`."""
    if path.is_file():
        raise NotADirectoryError(errno.ENOTDIR, "a folder of tables is read whole, and this is a file", str(path))
    problems = reading.problems
    said = _said(path, reading)
    reading.start(heading_of(said[_HEADING], problems))
    if reading.holds != COLLECTION:
        problems.fail(_HEADING, f"a folder of CSV tables holds {COLLECTION}, not {shown(reading.holds)}")
    had = len(problems.issues)
    rows = {name: list(_rows(name, said[f"{name}.csv"], problems)) for name in OF_MEETINGS}
    if len(problems.issues) > had:
        problems.settle()
    reading.take(reading.each(map(_as_pairs, _put_together(rows, problems))))


def _said(path: Path, reading: Reading) -> dict[str, Any]:
    """What the files that are read say, by name: the heading's is a tree, that of all others a text.

    Raises `RecordError` for those that are missing or no regular files and those that are neither, `OSError`.
    """
    found = _of_one_folder(path, reading)
    said: dict[str, Any] = {}
    for name in _READ:
        if name not in found:
            reading.problems.add(name, "this is no regular file" if (path / name).exists() else "the file is missing")
            continue
        data = found[name].removeprefix(MARK)
        try:
            said[name] = parsed(data) if name == _HEADING else data.decode()
        except UnicodeDecodeError as error:
            reading.problems.add(name, not_utf8(error))
        except ValueError as error:
            reading.problems.add(name, str(error))
    reading.problems.settle()
    return said


def _of_one_folder(path: Path, reading: Reading) -> dict[str, bytes]:
    """The files that are there, by name, none of which is of another folder that was written in this one's place.

    All together they may not have more bytes than the reading allows. What is no regular file isn't opened: nobody may
    ever write into a pipe. Raises `OSError` where no folder is, or where others are written faster than they can be
    read.
    """
    for _ in range(_MOST_TRIES):
        found: dict[str, bytes] = {}
        before = _identity(path)
        for name in _READ:
            there = path / name
            if there.is_file() or not there.exists():
                with suppress(FileNotFoundError), there.open("rb") as file:
                    found[name] = reading.whole(file, sum(map(len, found.values())))
        if before is not None and before == _identity(path):
            return found
        sleep(_PAUSE)
    path.stat()  # which says so where nothing is
    raise OSError(errno.EBUSY, "the folder is written again and again while it is read", str(path))


def _identity(path: Path) -> tuple[int, int, int] | None:
    """What tells a folder from another that takes its place: not the number alone, which may be given anew or be 0."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns


def _rows(table: str, text: str, problems: Problems) -> Iterator[_Row]:
    """The rows of a table by the names of its columns, each with its line; what is wrong with its cells is `_WRONG`."""
    file = f"{table}.csv"
    columns = [column.name for column in columns_of(OF_MEETINGS[table][0])]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        names = next(reader, _NO_NAMES)
        mark = next((mark for mark in ";\t" if len(names) == 1 and mark in names[0]), None)
        if mark:
            problems.add(file, f"its cells are separated by {mark!r}: expected ','")
            return
        for name in sorted({*names} - {*columns}):
            problems.add(file, str(UnknownName("column", name, nearest(name, columns))))
        for name in columns:
            if (times := names.count(name)) > 1:
                problems.add(file, f"the column {name!r} stands {times} times in the first line")
            elif not times and (table, name) != _ADDED:
                problems.add(file, f"the column {name!r} is missing in the first line")
        begins = reader.line_num + 1
        for cells in reader:
            if cells:
                row = dict(zip_longest(names, cells, fillvalue=""))
                if len(cells) != len(names):
                    row[_WRONG] = f"{counted(len(cells), 'cell')} where there are {len(names)} columns"
                yield begins, row
            begins = reader.line_num + 1  # a cell may have several lines
    except csv.Error as error:
        problems.line = reader.line_num
        problems.add(file, f"no CSV: {error}")
        problems.line = None


def _put_together(rows: Mapping[str, list[_Row]], problems: Problems) -> list[Any]:
    """The trees of the meetings, with parts and evidence; `ABSENT` for one that has a row without a place."""
    found = _Meetings(problems)
    found.take_meetings(rows["meetings"])
    for table in (*PARTS, "sources", "evidence"):
        found.take_parts(table, rows[table])
    return found.trees()


class _Meetings:
    """The trees of meetings while they are put together; each meeting that is left out is a problem with its line."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._in_order: list[tuple[str, Tree]] = []
        self._by_id: dict[str, Tree] = {}
        self._left_out: set[str] = set()

    def trees(self) -> list[Any]:
        """All in order."""
        return [ABSENT if key in self._left_out else tree for key, tree in self._in_order]

    def take_meetings(self, rows: Iterable[_Row]) -> None:
        """Begin a tree with each row."""
        for line, row in rows:
            key, tree = row["id"], _tree("meetings", row)
            self._in_order.append((key, tree))
            # A second meeting with an id is a problem of the collection, which says it with both places.
            self._by_id.setdefault(key, tree)
            if _WRONG in row:
                self._leave_out(key, "meetings", line, row[_WRONG])

    def take_parts(self, table: str, rows: Iterable[_Row]) -> None:
        """Put the rows of another table where they belong, those of a meeting in the order of their positions."""
        placed: dict[str, list[_Placed]] = {}
        wrong: set[str] = set()
        for line, row in rows:
            key = row["meeting"]
            parts = placed.setdefault(key, [])
            parts.append((tree_of(row["position"], Holds.WHOLE) if "position" in row else len(parts), line, row))
            if _WRONG in row:
                wrong.add(key)
                self._leave_out(key, table, line, row[_WRONG])
        for key, parts in placed.items():
            if key not in wrong:
                self._put(table, key, parts)

    def _put(self, table: str, key: str, parts: list[_Placed]) -> None:
        _, first, _ = parts[0]
        if key not in self._by_id:
            self._leave_out(key, table, first, f"{shown(key)} is no meeting of meetings.csv")
        elif {place for place, _, _ in parts} != set(range(len(parts))):
            wrong = f"the positions of {shown(key)} are not 0 to {len(parts) - 1}, each once"
            self._leave_out(key, table, first, wrong)
        else:
            for _, line, row in sorted(parts, key=itemgetter(0)):
                if table != "evidence":
                    self._by_id[key].setdefault(table, []).append(_tree(table, row))
                elif key not in self._left_out and not _put_evidence(self._by_id[key], row):
                    wrong = f"{shown(row['fact'])} of {shown(key)} is no fact, or stands twice"
                    self._leave_out(key, table, line, wrong)

    def _leave_out(self, key: str, table: str, line: int, message: str) -> None:
        self._left_out.add(key)
        self._problems.line = line
        self._problems.add(f"{table}.csv", message)
        self._problems.line = None


def _put_evidence(meeting: Tree, row: Mapping[str, str]) -> bool:
    """Put evidence where it belongs; False where there is no such place, or where there is some already."""
    found = _tree("evidence", row)
    fact = row["fact"]
    if of_part := _PART.fullmatch(fact):
        part = _at(meeting, of_part[1], of_part[2])
        return part is not None and part.setdefault("evidence", found) is found
    of_source = _PART_OF_SOURCE.fullmatch(fact)
    holder, name = (_at(meeting, "sources", of_source[1]), of_source[2]) if of_source else (meeting, fact)
    if not holder:
        return False
    holder.setdefault("evidence", []).append([name, found])
    return True


def _at(meeting: Tree, table: str, position: str) -> Tree | None:
    parts: list[Tree] = meeting.get(table, [])
    return parts[int(position)] if int(position) < len(parts) else None


def _tree(table: str, row: Mapping[str, str]) -> Tree:
    """What a row says, as on the wire: an empty cell says nothing, three columns make a span, three a place."""
    tree: Tree = {}
    for column in columns_of(OF_MEETINGS[table][0]):
        if (cell := row.get(column.name)) and column.name not in _NOT_IN_THE_RECORD:
            holder, key = tree, column.field
            if column.name != column.field:
                holder, key = tree.setdefault(column.field, {}), column.name.removeprefix(f"{column.field}_")
            elif key in PLACE:
                holder = tree.setdefault("place", {})
            holder[key] = tree_of(cell, column.holds)
    return tree


def _as_pairs(tree: Any) -> Any:
    """A tree in the form of `PAIRS`, in which documents are read."""
    if is_object(tree):
        return tuple((key, _as_pairs(part)) for key, part in tree.items())
    return list(map(_as_pairs, tree)) if is_array(tree) else tree

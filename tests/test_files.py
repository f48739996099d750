"""Files are written whole or not at all, in every format, and errors name the path that was given."""

import errno
import os
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from forms import in_all_formats

import wco_meetings as wm
from wco_meetings.codec.files import write_whole

PLACES = (wm.Place(city="Sochi", country="RU"), wm.Place(city="Baku"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def interrupted(error: BaseException) -> Iterator[wm.Place]:
    """Many records, and then something happens."""
    for number in range(10_000):
        yield wm.Place(city=f"City {number}")
    raise error


class OfBytes:
    """A path of bytes, as `os.scandir` gives one."""

    def __fspath__(self) -> bytes:
        return b"a.jsonl"


class TestInterruptedWrites:
    """The old file stays as it was, and nothing is left beside it."""

    @pytest.mark.parametrize("error", [ZeroDivisionError("no"), KeyboardInterrupt(), OSError("no path in it")])
    @in_all_formats
    def test_leave_what_was_there(self, tmp_path: Path, form: str, error: BaseException) -> None:
        """Whatever happens to the records is told as it happened."""
        path = tmp_path / f"places.{form}"
        wm.write(PLACES, path)
        before = path.read_bytes()
        with pytest.raises(type(error)) as caught:
            wm.write(interrupted(error), path)
        assert error is caught.value
        assert before == path.read_bytes()
        assert [path.name] == names(tmp_path)

    @in_all_formats
    def test_leave_no_new_file(self, tmp_path: Path, form: str) -> None:
        """Where there was none."""
        with pytest.raises(ZeroDivisionError):
            wm.write(interrupted(ZeroDivisionError()), tmp_path / f"places.{form}")
        assert [] == names(tmp_path)

    @pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
    @in_all_formats
    def test_by_the_disk_name_the_file(
        self, tmp_path: Path, form: str, step: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """And not the one beside it, whose name nobody knows."""
        path = tmp_path / f"places.{form}"
        wm.write(PLACES, path)
        before = path.read_bytes()

        def full(*_: Any, **__: Any) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(*((os, step) if step == "fsync" else (Path, step)), full)
        with pytest.raises(OSError, match="No space left on device") as caught:
            wm.write(PLACES, path)
        assert (errno.ENOSPC, str(path)) == (caught.value.errno, caught.value.filename)
        assert before == path.read_bytes()
        assert [path.name] == names(tmp_path)


@pytest.mark.parametrize("name", ["places.json", "places.jsonl", "meetings.csv"])
def test_what_is_synced_to_the_disk_is_all_there(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left in a buffer of ours when the system is asked to keep it."""
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_size))
    wm.write(wm.load()[:1] if name.endswith(".csv") else PLACES, tmp_path / name)
    assert sorted(synced) == sorted(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
class TestWhatIsNoFile:
    """It is written into, and stays what it is."""

    @in_all_formats
    def test_such_as_a_pipe(self, tmp_path: Path, form: str) -> None:
        """Whoever reads it gets what a file would hold, also through a link."""
        pipe, link = tmp_path / f"pipe.{form}", tmp_path / f"link.{form}"
        os.mkfifo(pipe)
        link.symlink_to(pipe)
        for path in (pipe, link):
            with ThreadPoolExecutor(1) as pool:
                read = pool.submit(pipe.read_bytes)
                wm.write(PLACES, path)
            assert wm.dumps(PLACES, form) == read.result()
            assert stat.S_ISFIFO(pipe.stat().st_mode)
        assert [link.name, pipe.name] == names(tmp_path)

    def test_is_there_still_when_writing_fails(self, tmp_path: Path) -> None:
        """Whatever it was."""
        path = tmp_path / "pipe.jsonl"
        os.mkfifo(path)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        with pytest.raises(ZeroDivisionError):
            wm.write((wm.Place(city="Baku" * (1 // number)) for number in (1, 0)), path)
        os.close(reader)
        assert stat.S_ISFIFO(path.stat().st_mode)

    def test_is_named_where_its_reader_has_left(self, tmp_path: Path) -> None:
        """As the file is that the disk has no room for."""
        path = tmp_path / "pipe.jsonl"
        os.mkfifo(path)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)

        def places() -> Iterator[wm.Place]:
            yield PLACES[0]
            os.close(reader)

        with pytest.raises(BrokenPipeError) as caught:
            wm.write(places(), path)
        assert str(path) == caught.value.filename


class TestErrors:
    """They are those of `open`, with the path that was given."""

    def test_of_a_missing_folder_name_the_file(self, tmp_path: Path) -> None:
        """As a `FileNotFoundError`."""
        path = tmp_path / "nowhere" / "places.json"
        with pytest.raises(FileNotFoundError) as caught:
            wm.write(PLACES, path)
        assert str(path) == caught.value.filename

    def test_of_a_missing_folder_of_tables_name_the_folder(self, tmp_path: Path) -> None:
        """And no file in it, for which nobody asked."""
        with pytest.raises(FileNotFoundError) as caught:
            wm.read(tmp_path / "tables.csv")
        assert str(tmp_path / "tables.csv") == caught.value.filename

    @pytest.mark.parametrize("name", ["a\0.json", "a\0.csv", "\ud800.json"])
    def test_of_a_path_that_can_not_be_say_so(self, name: str) -> None:
        """Before anything is opened."""
        for attempt in (wm.read, lambda path: wm.write(PLACES, path), lambda path: wm.iter_read(f"{path}.jsonl")):
            with pytest.raises(wm.InvalidValue, match="expected a path without a NUL and lone surrogates"):
                attempt(name)

    @pytest.mark.parametrize("no_path", [None, 5, b"a.jsonl", OfBytes(), ""])
    def test_of_what_is_no_path_say_so(self, no_path: Any) -> None:
        """Whatever reads or writes a file; an empty text would be the current folder."""
        for attempt in (
            wm.read,
            wm.iter_read,
            wm.page_text,
            lambda path: wm.write(PLACES, path),
            lambda path: next(wm.read_extractions(path)),
            lambda path: wm.extract_all(path, "a.jsonl"),
            lambda path: wm.extract_all("press", path),
        ):
            with pytest.raises(wm.InvalidValue, match=r"expected a path(: a str or an|, not an empty text)"):
                attempt(no_path)

    def test_of_a_folder_in_the_way_name_it(self, tmp_path: Path) -> None:
        """As an `IsADirectoryError`, or whatever the system makes of it."""
        (tmp_path / "places.json").mkdir()
        with pytest.raises(OSError, match=r"places\.json'$") as caught:
            wm.write(PLACES, tmp_path / "places.json")
        assert ".tmp" not in str(caught.value)
        with pytest.raises(OSError, match=r"places\.json'$"):
            wm.read(tmp_path / "places.json")
        assert ["places.json"] == names(tmp_path)

    def test_of_making_the_bytes_are_left_alone(self, tmp_path: Path) -> None:
        """A file that is read meanwhile has a name of its own."""

        def chunks() -> Iterator[bytes]:
            yield b"x"
            yield (tmp_path / "other").read_bytes()

        with pytest.raises(FileNotFoundError) as caught:
            write_whole(tmp_path / "file", chunks())
        assert str(tmp_path / "other") == caught.value.filename
        assert [] == names(tmp_path)


@in_all_formats
def test_a_file_is_written_beside_the_one_that_a_link_leads_to(tmp_path: Path, form: str) -> None:
    """A path that climbs is the system's to follow; the link stays, and so do permissions."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    target, link = tmp_path / "b" / f"target.{form}", tmp_path / "a" / f"link.{form}"
    target.touch(0o640)
    link.symlink_to(Path("..") / "b" / target.name)
    wm.write(PLACES, tmp_path / "b" / ".." / "a" / link.name)
    assert link.is_symlink()
    assert PLACES == wm.read(target, of=wm.Place)
    assert 0o640 == stat.S_IMODE(target.stat().st_mode)
    assert [[link.name], [target.name]] == [names(tmp_path / "a"), names(tmp_path / "b")]

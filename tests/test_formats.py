"""Every format, plain or compressed, gives back what was written: nothing is lost in any of them."""

from pathlib import Path
from typing import Any

import pytest
import strategies
from forms import HERE, in_all_formats, in_plain_formats
from hypothesis import given, settings, strategies as st

import wco_meetings as wm
from wco_meetings.codec.formats import format_named, format_of

PLACES = (wm.Place(city="NO", country="NO"), wm.Place(city="Côte d'Azur"))


class TestEveryFormat:
    """What is read is equal to what was written."""

    @settings(max_examples=150)
    @given(strategies.records(), st.sampled_from(HERE))
    def test_gives_back_its_record(self, record: Any, form: str) -> None:
        """A record of any class, alone."""
        assert record == wm.loads(wm.dumps(record, form), form)

    @settings(max_examples=150)
    @given(st.data(), st.sampled_from(HERE))
    def test_gives_back_its_records(self, data: st.DataObject, form: str) -> None:
        """A sequence of records of one class comes back as a tuple; one of one record isn't the record."""
        kind = data.draw(st.sampled_from(list(strategies.BY_CLASS)))
        records = data.draw(strategies.sequences(kind))
        written = wm.dumps(records, form)
        assert tuple(records) == wm.loads(written, form, of=kind)
        assert kind is wm.Meeting or tuple(records) == wm.loads(written, form)

    @settings(max_examples=25)
    @given(strategies.collections(), st.sampled_from(HERE))
    def test_gives_back_its_collection(self, meetings: wm.Meetings, form: str) -> None:
        """With the parties, series and topics that it declares."""
        found = wm.loads(wm.dumps(meetings, form), form)
        assert meetings == found
        assert meetings.declared == found.declared

    @in_plain_formats
    def test_gives_back_the_bundled_records(self, form: str) -> None:
        """All of them, equal and in order."""
        assert wm.load() == wm.loads(wm.dumps(wm.load(), form), form)

    @in_all_formats
    def test_is_written_alike_each_time(self, form: str) -> None:
        """Equal things give equal bytes, also from an iterator, and what was read is written as it was."""
        written = wm.dumps(PLACES, form)
        assert written == wm.dumps(iter(PLACES), form) == wm.dumps(wm.loads(written, form), form)

    @in_all_formats
    def test_knows_a_sequence_of_nothing(self, form: str) -> None:
        """Which is of no class."""
        written = wm.dumps([], form)
        assert () == wm.loads(written, form) == wm.loads(written, form, of=wm.Place)

    @in_all_formats
    def test_reads_and_writes_files(self, tmp_path: Path, form: str) -> None:
        """By their suffixes, in whatever case."""
        for name in (f"places.{form}", f"eur.places.{form.upper()}"):
            wm.write(PLACES, tmp_path / name)
            assert PLACES == wm.read(tmp_path / name, of=wm.Place)
            assert wm.dumps(PLACES, form) == (tmp_path / name).read_bytes()

    @in_plain_formats
    def test_carries_unknown_keys_along(self, form: str) -> None:
        """All but Parquet, which has no column for them and says so."""
        tree = '{"id":"m","name":"M","x y":[null,true,1.5,-7,"NO",{"a":{}}],"place":{"city":"Baku","zip":1e20}}'
        meeting = wm.loads(f'{{"wco_meetings":1,"type":"Meeting","record":{tree}}}'.encode(), unknown="keep")
        if form == "parquet":
            with pytest.raises(wm.InvalidValue, match="'x y' is not valid: expected a field of Meeting: Parquet"):
                wm.dumps(meeting, form)
        else:
            found = wm.loads(wm.dumps(meeting, form), form, unknown="keep")
            assert wm.dumps(meeting) == wm.dumps(found)


class TestNames:
    """A format is told by a name or a suffix, and one that doesn't exist is refused with the nearest."""

    def test_of_formats_are_suffixes_without_the_point(self) -> None:
        """Two of them where the file is compressed."""
        assert format_named("jsonl.gz") == format_of("2015.meetings.jsonl.gz") == format_of(Path("M.JSONL.GZ"))
        assert format_named("yml") == format_of("some.json/m.yml")

    @pytest.mark.parametrize("name", ["jsonn", "gz", "json.gzip", "gz.json", "json.gz.gz", ".json", "json.", ""])
    def test_are_known_or_refused(self, name: str) -> None:
        """There is no format by any other name."""
        with pytest.raises(wm.UnknownName, match="no format"):
            wm.dumps(PLACES, name)
        with pytest.raises(wm.UnknownName, match="no format"):
            wm.loads(b"", name)

    @pytest.mark.parametrize("name", ["m.gz", "m.txt.gz", "m", "m.", ".json", "m.jsonl.bz2", "m.json.gz.gz"])
    def test_of_files_are_known_or_refused(self, name: str) -> None:
        """A compressed file says what is in it."""
        with pytest.raises(wm.UnknownName, match=r"no format with the suffix .*; nearest: "):
            wm.read(name)

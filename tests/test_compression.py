"""Compressed documents: whole streams with right checksums, and no more of them than is allowed."""

import gzip
import io
import sys
import tracemalloc
import zlib
from pathlib import Path
from random import Random

import pytest
from forms import installed, issue_of, issues_of

import wco_meetings as wm
from wco_meetings.codec.compression import COMPRESSIONS, packed, unpacking
from wco_meetings.codec.document import Reading
from wco_meetings.codec.problems import Problems

PLACES = (wm.Place(city="Sochi", country="RU"), wm.Place(city="Baku"))
HERE = list(filter(installed, COMPRESSIONS))
in_each = pytest.mark.parametrize("name", HERE)


def zeros(megabytes: int, name: str) -> bytes:
    """So many megabytes of nothing, compressed."""
    return b"".join(packed([bytes(2**20)] * megabytes, name))


class TestCompressedDocuments:
    """They are read whole or refused."""

    def test_are_what_others_read(self) -> None:
        """And written by others they are read; a gzip header has no time and no name."""
        data = wm.dumps(PLACES, "json.gz")
        assert wm.dumps(PLACES) == gzip.decompress(data)
        assert bytes.fromhex("1f8b08000000000000") == data[:9]
        assert PLACES == wm.loads(gzip.compress(wm.dumps(PLACES)), "json.gz")

    def test_of_zstandard_are_what_others_read(self) -> None:
        """With the size of what they hold, or without it."""
        zstandard = pytest.importorskip("zstandard")
        data = wm.dumps(PLACES, "yaml.zst")
        assert wm.dumps(PLACES, "yaml") == zstandard.ZstdDecompressor().decompressobj().decompress(data)
        assert PLACES == wm.loads(zstandard.compress(wm.dumps(PLACES)), "json.zst")

    @in_each
    def test_may_be_several_streams(self, name: str) -> None:
        """One after another, an empty one among them."""
        heading, *records = wm.dumps(PLACES, "jsonl").splitlines(keepends=True)
        data = b"".join(b"".join(packed([part], name)) for part in [heading, b"", *records])
        assert PLACES == wm.loads(data, f"jsonl.{name}")

    @in_each
    def test_may_end_where_a_piece_does(self, name: str) -> None:
        """And what follows is read: a file comes by pieces of 1,024 bytes."""
        content = next(
            content
            for content in map(Random(7).randbytes, range(900, 1_024))
            if len(b"".join(packed([content], name))) == 1_024
        )
        data = b"".join(packed([content], name)) + b"".join(packed([b"more"], name))
        assert content + b"more" == unpacking(io.BytesIO(data), name, Reading(Problems())).read()

    @in_each
    def test_that_are_cut_short_are_refused(self, name: str) -> None:
        """Wherever it was; only a cut before the first byte leaves an empty document.

        What is wrong with the end of what could be unpacked is told too.
        """
        data = wm.dumps(PLACES, f"jsonl.{name}")
        for end in range(1, len(data)):
            path, line, message = issues_of(data[:end], f"jsonl.{name}")[0]
            assert ("$", None) == (path, line)
            assert message.startswith("broken ")
            assert message.endswith("of what it holds: it is cut short")
        assert ("$", None, "the document is empty") == issue_of(b"", f"jsonl.{name}")

    @in_each
    @pytest.mark.parametrize("extra", [b"x", b"\0", b"{}\n"])
    def test_have_nothing_after_them(self, name: str, extra: bytes) -> None:
        """What follows the last stream is none, and was never meant."""
        message = issue_of(wm.dumps(PLACES, f"json.{name}") + extra, f"json.{name}")[2]
        assert f"at offset {len(wm.dumps(PLACES))} of what it holds" in message

    @in_each
    def test_have_right_checksums(self, name: str) -> None:
        """A changed byte near the end, where they stand, is noticed."""
        data = bytearray(wm.dumps(PLACES, f"json.{name}"))
        data[-6 if name == "gz" else -2] ^= 1
        assert "broken" in issue_of(bytes(data), f"json.{name}")[2]

    @in_each
    def test_are_told_from_plain_ones(self, name: str) -> None:
        """Under the wrong name they are refused, either way."""
        assert "broken" in issue_of(wm.dumps(PLACES), f"json.{name}")[2]
        assert issues_of(wm.dumps(PLACES, f"json.{name}"), "json")

    @in_each
    def test_say_the_line_that_is_wrong(self, name: str, tmp_path: Path) -> None:
        """In files too, with what is good beside it where that is asked for."""
        path = tmp_path / f"places.jsonl.{name}"
        path.write_bytes(b"".join(packed([b'{"wco_meetings":1,"type":"Place"}\n{"city":7}\n{"city":"Baku"}\n'], name)))
        with pytest.raises(wm.RecordError, match=r":2 \$\.city: 7"):
            wm.read(path)
        assert ((PLACES[1],), 2) == (
            (found := wm.read(path, of=wm.Place, on_error="collect")).records,
            found.issues[0][1],
        )

    @in_each
    def test_can_be_collected_from(self, name: str) -> None:
        """What is broken is an issue like any other; what came before it is read."""
        data = wm.dumps(PLACES, f"json.{name}")
        for broken, expected in ((data[:-3], PLACES), (data[:9], ()), (data + b"x", PLACES)):
            found = wm.loads(broken, f"json.{name}", of=wm.Place, on_error="collect")
            assert (expected, 1) == (found.records, len(found.issues))

    @in_each
    @pytest.mark.parametrize("form", ["json", "jsonl", "msgpack"])
    def test_give_the_same_whole_or_as_a_stream(self, form: str, name: str, tmp_path: Path) -> None:
        """All records before the damage, some in the middle of the file."""
        random = Random(7)
        places = [wm.Place(city=random.randbytes(30).hex()) for _ in range(20_000)]
        path = tmp_path / f"places.{form}.{name}"
        path.write_bytes(wm.dumps(places, f"{form}.{name}")[:-100_000])
        found = wm.read(path, of=wm.Place, on_error="collect")
        assert found.records == tuple(places[: len(found.records)])
        assert 10_000 < len(found.records) < 20_000
        assert "cut short" in found.issues[0].message
        if form == "jsonl":
            assert found.records == tuple(wm.iter_read(path, of=wm.Place, on_error="collect"))
        with pytest.raises(wm.RecordError, match="cut short"):
            wm.read(path)

    @in_each
    def test_give_nothing_whose_checksum_is_wrong(self, name: str, tmp_path: Path) -> None:
        """Whatever of it was altered: what stands in other streams, with checksums of their own, is good."""
        good, bad = (
            bytearray(b"".join(packed([data], name)))
            for data in (b'{"wco_meetings":1,"type":"Place"}\n{"city":"Baku"}\n', b'{"city":"Sochi"}\n')
        )
        bad[-6 if name == "gz" else -2] ^= 1
        found = wm.loads(bytes(good + bad), f"jsonl.{name}", of=wm.Place, on_error="collect")
        assert ((PLACES[1],), 1) == (found.records, len(found.issues))
        good[-6 if name == "gz" else -2] ^= 1
        found = wm.loads(bytes(good), f"jsonl.{name}", of=wm.Place, on_error="collect")
        assert ((), 1) == (found.records, len(found.issues))
        path = tmp_path / f"places.jsonl.{name}"
        path.write_bytes(good)
        (issue,) = (*(stream := wm.iter_read(path, of=wm.Place, on_error="collect")), *stream.issues)
        assert "broken" in str(issue)

    def test_give_no_half_record_of_yaml(self) -> None:
        """Which, cut short, is a record that says less."""
        pytest.importorskip("yaml")
        places = [wm.Place(city="Sochi", country="RU"), wm.Place(city="The Amber City"), wm.Place(city="Baku")]
        whole = wm.dumps(places, "yaml")
        counts: set[int] = set()
        for end in range(len(whole) + 1):
            packer = zlib.compressobj(wbits=31)
            data = packer.compress(whole[:end]) + packer.flush(zlib.Z_SYNC_FLUSH)
            found = wm.loads(data, "yaml.gz", of=wm.Place, on_error="collect")
            assert found.records == tuple(places[: len(found.records)])
            assert found.issues
            counts.add(len(found.records))
        assert {0, 1, 2} == counts

    @in_each
    def test_are_streamed(self, name: str, tmp_path: Path) -> None:
        """A record at a time."""
        wm.write(PLACES, tmp_path / f"places.jsonl.{name}")
        assert PLACES == tuple(wm.iter_read(tmp_path / f"places.jsonl.{name}", of=wm.Place))
        (tmp_path / f"broken.jsonl.{name}").write_bytes(wm.dumps(PLACES, f"jsonl.{name}")[:-1])
        with pytest.raises(wm.RecordError, match="cut short"):
            list(wm.iter_read(tmp_path / f"broken.jsonl.{name}", of=wm.Place))


class TestBombs:
    """A few bytes that unpack to very many stop at what is allowed."""

    @in_each
    def test_stop_where_it_is_enough(self, name: str) -> None:
        """In bounded memory, and with the parameter that would allow more."""
        bomb = zeros(400, name)
        tracemalloc.start()
        try:
            found = issue_of(bomb, f"json.{name}", most_bytes=1_000_000)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert ("$", None, "more than 1,000,000 bytes: raise most_bytes to read it") == found
        assert peak < 150 * 2**20

    @in_each
    def test_are_no_bombs_to_whoever_reads_little(self, name: str) -> None:
        """A reader makes little more than it is asked for."""
        file = unpacking(io.BytesIO(zeros(100, name)), name, Reading(Problems()))
        assert bytes(10) == file.read(10)

    def test_can_ask_for_no_large_window(self) -> None:
        """A Zstandard frame of a few bytes that wants gigabytes set aside is refused."""
        pytest.importorskip("zstandard")
        for window, told in (("a8", "broken Zstandard"), ("90", "broken Zstandard"), ("88", "the document is empty")):
            frame = bytes.fromhex(f"28b52ffd00{window}010000")
            assert told in issue_of(frame, "json.zst")[2]


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="Zstandard is part of Python")
def test_zstandard_needs_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before Python 3.14, to write and to read."""
    monkeypatch.setitem(sys.modules, "zstandard", None)
    needed = r"""Zstandard needs the extra 'zstd': pip install "wco-meetings\[zstd\]\""""
    with pytest.raises(wm.MissingExtra, match=needed):
        wm.dumps(PLACES, "json.zst")
    with pytest.raises(wm.MissingExtra, match=needed):
        wm.loads(b"x", "json.zst")

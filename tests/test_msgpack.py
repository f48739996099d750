"""MessagePack: a stream of maps that other libraries read, and one result with a library of its own or without."""

import importlib.util
import struct
import sys
from random import Random
from typing import Any

import pytest
import strategies
from accidents import damaged, documents
from forms import issue_of, issues_of
from hypothesis import given, settings, strategies as st

import wco_meetings as wm
from wco_meetings.codec.msgpack_wire import Broken, packed, unpacked

PLACES = (wm.Place(city="Sochi", country="RU"), wm.Place(city="Côte d'Azur"))
HEAD = packed({"wco_meetings": 1, "type": "Place"})

# Each road, as far as its library is here.
ROADS = ["plain Python", *(["msgpack"] if importlib.util.find_spec("msgpack") else [])]


@pytest.fixture(params=ROADS)
def road(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The library does the work, or there is none."""
    if request.param == "plain Python":
        monkeypatch.setitem(sys.modules, "msgpack", None)
    return str(request.param)


def trees() -> st.SearchStrategy[Any]:
    """Whatever MessagePack and JSON both have."""
    scalars = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | st.text()
    return st.recursive(scalars, lambda part: st.lists(part) | st.dictionaries(st.text(), part), max_leaves=20)


def plain(tree: Any) -> Any:
    """A tree of `PAIRS` as one of plain Python."""
    if isinstance(tree, tuple):
        return {key: plain(part) for key, part in tree}
    return [plain(part) for part in tree] if isinstance(tree, list) else tree


class TestTheWire:
    """What is written is what the specification has, in the shortest form, and is read back as it was."""

    @given(trees())
    def test_gives_back_a_tree(self, tree: Any) -> None:
        """And the offset after it."""
        data = packed(tree)
        found, end = unpacked(b"\xc0" + data + b"\xc0", 1)
        assert (tree, len(data) + 1) == (plain(found), end)

    @given(trees())
    def test_is_as_others_write_it(self, tree: Any) -> None:
        """Byte by byte."""
        msgpack = pytest.importorskip("msgpack")
        assert msgpack.packb(tree) == packed(tree)

    @pytest.mark.parametrize(
        ("value", "start"),
        [
            *((0, "00"), (127, "7f"), (128, "cc80"), (255, "ccff"), (256, "cd0100"), (2**16, "ce00010000")),
            *(
                (2**32, "cf00000001"),
                (-1, "ff"),
                (-32, "e0"),
                (-33, "d0df"),
                (-129, "d1ff7f"),
                (-(2**15) - 1, "d2ffff7fff"),
            ),
            *((-(2**31) - 1, "d3ffffffff7fffffff"), (1.5, "cb3ff8"), (None, "c0"), (False, "c2"), (True, "c3")),
            *(("x" * 31, "bf"), ("x" * 32, "d920"), ("x" * 256, "da0100"), ("x" * 2**16, "db00010000")),
            *(([0] * 15, "9f"), ([0] * 16, "dc0010"), ([0] * 2**16, "dd00010000")),
            *(
                ({"": 0}, "81a000"),
                ({str(i): 0 for i in range(16)}, "de0010"),
                ({str(i): 0 for i in range(2**16)}, "df00010000"),
            ),
        ],
    )
    def test_is_as_short_as_can_be(self, value: Any, start: str) -> None:
        """At every bound between two forms."""
        data = packed(value)
        assert start == data[: len(start) // 2].hex()
        assert value == plain(unpacked(data, 0)[0])

    def test_has_64_bits_for_a_number(self) -> None:
        """No field holds more, but a key that a meeting carries along may."""
        with pytest.raises(OverflowError, match="64 bits"):
            packed(2**64)

    def test_reads_longer_forms_too(self) -> None:
        """As other programs may write them."""
        data = b"\xdf\0\0\0\1\xd9\1x\xdd\0\0\0\2\xd3" + struct.pack(">q", 7) + b"\xca" + struct.pack(">f", 0.5)
        assert ((("x", [7, 0.5]),), len(data)) == unpacked(data, 0)

    @pytest.mark.parametrize(
        ("data", "offset", "why"),
        [
            (b"", 0, "1 byte should follow, and there are 0"),
            (b"\xa5abc", 1, "5 bytes should follow, and there are 3"),
            (b"\x92\x01", 2, "1 byte should follow, and there are 0"),
            (b"\xdd\xff\xff\xff\xff\x01", 6, "1 byte should follow, and there are 0"),
            (b"\xdb\xff\xff\xff\xff\x01", 5, "4,294,967,295 bytes should follow, and there are 1"),
            (b"\xa3ab\xff", 3, "no UTF-8: byte 0xff"),
            (b"\x81\x01\x01", 1, "a key that is no string"),
            (b"\x81\xc4\x01x\x01", 1, "0xc4 begins nothing that a record holds: neither binary nor extension types do"),
            (b"\xc1", 0, "0xc1 begins nothing that a record holds: neither binary nor extension types do"),
            (b"\xd6\xff\0\0\0\0", 0, "0xd6 begins nothing that a record holds: neither binary nor extension types do"),
            (b"\x91" * 200, 111, "nested too deeply"),
        ],
    )
    def test_says_where_it_is_broken(self, data: bytes, offset: int, why: str) -> None:
        """And why."""
        with pytest.raises(Broken) as caught:
            unpacked(data, 0)
        assert (offset, why) == (caught.value.offset, caught.value.why)


class TestDocuments:
    """A heading and then the records, read alike on every road."""

    def test_are_streams_of_maps(self, road: str) -> None:
        """Byte by byte the same with a library and without."""
        records = b"\x82\xa4city\xa5Sochi\xa7country\xa2RU" + b"\x81\xa4city\xac" + "Côte d'Azur".encode()
        assert HEAD + records == wm.dumps(PLACES, "msgpack"), road

    @pytest.mark.usefixtures("road")
    def test_give_back_the_bundled_records(self) -> None:
        """On every road."""
        assert wm.load() == wm.loads(wm.dumps(wm.load(), "msgpack"), "msgpack")

    def test_are_what_others_read(self) -> None:
        """`msgpack` as a stream, `msgspec` map by map."""
        msgpack, msgspec = pytest.importorskip("msgpack"), pytest.importorskip("msgspec")
        unpacker = msgpack.Unpacker()
        unpacker.feed(wm.dumps(PLACES, "msgpack"))
        trees = [{"wco_meetings": 1, "type": "Place"}, *map(wm.to_dict, PLACES)]
        assert trees == list(unpacker)
        assert trees[0] == msgspec.msgpack.decode(HEAD)

    @pytest.mark.usefixtures("road")
    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (HEAD[:-1], "no MessagePack at offset 21: 5 bytes should follow, and there are 4"),
            (HEAD + b"\x81\xa4city", "no MessagePack at offset 32: 1 byte should follow, and there are 0"),
            (HEAD + b"\x81\xa4city\xc4\0", "no MessagePack at offset 32: 0xc4 begins nothing that a record holds"),
            (HEAD + b"\x81\xa4city\xc4\1x", "no MessagePack at offset 32: 0xc4 begins nothing that a record holds"),
            (HEAD + b"\x81\xa4city\xc7\0\5", "no MessagePack at offset 32: 0xc7 begins nothing that a record holds"),
            (HEAD + b"\x81\xa4city\xd6\xff\0\0\0\0", "no MessagePack at offset 32: 0xd6 begins nothing"),
            (HEAD + b"\x81\xc4\0\xa1x", "no MessagePack at offset 27: 0xc4 begins nothing that a record holds"),
            (HEAD + b"\x81\x07\xa1x", "no MessagePack at offset 27: a key that is no string"),
            (HEAD + b"\x81\xa4city\xa1\xff", "no MessagePack at offset 33: no UTF-8: byte 0xff"),
            (HEAD + b"\x81\xa4city\xdd\xff\xff\xff\xff", "no MessagePack at offset 37: 1 byte should follow"),
            (HEAD + b"\x81\xa4city" + b"\x91" * 2_000, "no MessagePack at offset 142: nested too deeply"),
        ],
    )
    def test_that_are_broken_say_where(self, data: bytes, message: str) -> None:
        """With the offset, on every road the same."""
        path, line, found = issues_of(data, "msgpack")[-1]
        assert ("$", None) == (path, line)
        assert found.startswith(message)

    @pytest.mark.usefixtures("road")
    def test_know_no_key_twice(self) -> None:
        """Neither in the heading nor in a record."""
        assert "$.records[0].city" == issue_of(HEAD + b"\x82\xa4city\xa1a\xa4city\xa1a", "msgpack")[0]
        heading = b"\x83" + HEAD[1:] + HEAD[15:]
        assert ("$.type", None, "the key 'type' stands twice in one object") == issue_of(heading, "msgpack")

    @pytest.mark.usefixtures("road")
    def test_turn_nothing_into_another_type(self) -> None:
        """A number is no text, a number with a point no whole one."""
        assert ["$.records[0].city", "$.records[0].country"] == [
            path for path, _, _ in issues_of(HEAD + b"\x82\xa4city\x07\xa7country\xc3", "msgpack")
        ]
        count = packed({"wco_meetings": 1, "type": "Count", "record": {"value": 7.0, "unit": "members"}})
        assert "$.record.value" == issue_of(count, "msgpack")[0]

    @pytest.mark.usefixtures("road")
    def test_say_which_record_is_wrong(self) -> None:
        """Since a record has no line to say it."""
        trees = [{"id": "a", "name": 7}, {"id": "b", "name": "B"}, {"id": "b", "name": "C"}, {"id": "c", "name": 7}]
        data = b"".join(map(packed, [{"wco_meetings": 1, "type": "Meetings"}, *trees]))
        (first, _, _), (second, _, told), (third, _, _) = issues_of(data, "msgpack")
        assert ["$.records[0].name", "$.records[2].id", "$.records[3].name"] == [first, second, third]
        assert "'b' is the id of $.records[1] too" == told

    @pytest.mark.usefixtures("road")
    @pytest.mark.parametrize("data", [b"", b"\x07", b"\x90", b"\xa1x"])
    def test_start_with_a_heading(self, data: bytes) -> None:
        """Which is a map."""
        assert "$" == issue_of(data, "msgpack")[0]

    def test_are_judged_alike_on_every_road(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Damaged ones too: the same records, or the same problems."""
        pytest.importorskip("msgpack")
        random, whole = Random(5), documents("msgpack")
        cases = [damaged(whole, random) for _ in range(300)]
        with_library = [outcome(data) for data in cases]
        monkeypatch.setitem(sys.modules, "msgpack", None)
        assert with_library == [outcome(data) for data in cases]

    @settings(max_examples=15)
    @given(strategies.collections())
    def test_are_written_alike_on_every_road(self, meetings: wm.Meetings) -> None:
        """To the byte."""
        data = wm.dumps(meetings, "msgpack")
        with pytest.MonkeyPatch.context() as patch:
            patch.setitem(sys.modules, "msgpack", None)
            assert data == wm.dumps(meetings, "msgpack")
            assert meetings == wm.loads(data, "msgpack")


def outcome(data: bytes) -> Any:
    try:
        return wm.loads(data, "msgpack")
    except wm.RecordError as error:
        return error.issues

"""Hostile documents get a clear error, or are read right, in bounded time and memory; nothing in them is run."""

import json
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from forms import HERE, in_all_formats, in_plain_formats, installed, issue_of, issues_of
from pace import seconds, seconds_of

import wco_meetings as wm
from wco_meetings.codec import json_lines
from wco_meetings.codec.compression import packed
from wco_meetings.codec.msgpack_wire import packed as message
from wco_meetings.codec.problems import Problems
from wco_meetings.codec.strict_json import Scanner
from wco_meetings.directory.names import is_accented, words

# What takes as long as so many steps of plain Python takes a minute on a slow machine.
MOST_STEPS = 500_000_000

TEXT_FORMATS = [form for form in ("json", "jsonl", "yaml") if installed(form)]
in_text_formats = pytest.mark.parametrize("form", TEXT_FORMATS)
PLACES = (wm.Place(city="Sochi", country="RU"), wm.Place(city="Côte d'Azur"))


@contextmanager
def within(megabytes: float | None = None) -> Iterator[None]:
    """It takes no longer, and no more memory."""
    most = seconds_of(MOST_STEPS)
    start = process_time()
    if megabytes is not None:
        tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()
    assert process_time() - start < most
    assert peak <= (megabytes or 0)


def one(city: str, form: str) -> bytes:
    """A document of a place, whose city is whatever is put there; in JSON Lines and YAML the same as in JSON."""
    data = f'{{"wco_meetings": 1, "type": "Place", "record": {{"city": {city}}}}}'.encode()
    return message(json.loads(data)) if form == "msgpack" else data


def read_or_refused(data: bytes, form: str, **options: Any) -> Any:
    """What a document says; None where it is refused with no more problems than anybody reads."""
    try:
        return wm.loads(data, form, **{"of": wm.Place, **options})
    except wm.RecordError as error:
        refused = error
    assert 1 <= len(refused.issues) <= 1_001
    return None


class TestTruncation:
    """A document that is cut short is refused, wherever it was cut."""

    @in_all_formats
    def test_is_noticed(self, form: str) -> None:
        """But JSON Lines and MessagePack can't tell a cut between records from an end, and YAML one at any place."""
        data = wm.dumps(PLACES[:1] * 3, form)
        for end in range(0, len(data) - 1, 3):
            found = read_or_refused(data[:end], form)
            if found is not None:
                assert form in ("jsonl", "yaml", "msgpack")
                assert found == PLACES[:1] * len(found) or form == "yaml"


class TestNesting:
    """However deep a document goes, there is a clear error."""

    @pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
    @pytest.mark.parametrize("depth", [90, 150, 1_000, 100_000])
    @in_text_formats
    def test_is_bounded(self, form: str, depth: int, opening: str) -> None:
        """Whether it ends or not."""
        closing = "".join({"[": "]", "{": "}"}.get(sign, "") for sign in reversed(opening))
        with within():
            for data in (one(opening * depth, form), one(opening * depth + "1" + closing * depth, form)):
                assert issues_of(data, form)

    @pytest.mark.parametrize("line", ["- ", "? ", "- ? ", "a: ", "[? ", "{? ", "- - "])
    @pytest.mark.skipif(not installed("yaml"), reason="the extra 'yaml' is not installed")
    def test_is_bounded_in_block_style(self, line: str) -> None:
        """And for whatever else nests in YAML."""
        with within():
            for data in (f"x: {line * 50_000}", f"x:\n  {line * 50_000}", line * 50_000):
                assert issues_of(data.encode(), "yaml")

    @pytest.mark.parametrize("mark", [b"\x91", b"\x81\xa1a", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff\xa1a"])
    def test_is_bounded_in_messages(self, mark: bytes) -> None:
        """Where each level may promise billions of items."""
        with within(megabytes=50):
            for head in (b"", b"\x81\xa1a", message({"wco_meetings": 1, "type": "Place"}) + b"\x81\xa4city"):
                assert issues_of(head + mark * 20_000, "msgpack")

    def test_doesnt_end_with_unknown_keys(self) -> None:
        """Which can be carried along only so deep."""
        for depth in (50, 400, 5_000):
            tree = f'{{"id":"m","name":"M","x":{"[" * depth}{"]" * depth}}}'
            data = f'{{"wco_meetings":1,"type":"Meeting","record":{tree}}}'.encode()
            for form, document in [*((form, data) for form in TEXT_FORMATS), ("msgpack", deep_message(depth))]:
                found = read_or_refused(document, form, of=wm.Meeting, unknown="keep")
                assert found is None or depth < 1_000
                assert repr(found)


def deep_message(depth: int) -> bytes:
    heading = message({"wco_meetings": 1, "type": "Meeting"})
    return heading + b"\x83\xa2id\xa1m\xa4name\xa1M\xa1x" + b"\x91" * (depth - 1) + b"\x90"


class TestNumbers:
    """Numbers that no field holds are refused, also where reading them would be dear."""

    @pytest.mark.parametrize(
        "number", ["9" * 100_000, "-" + "9" * 100_000, "1e999999999", "0." + "1" * 100_000, "1E400"]
    )
    @in_text_formats
    def test_may_be_huge(self, form: str, number: str) -> None:
        """In whichever notation."""
        with within():
            assert issues_of(one(number, form), form)
            assert issues_of(f'{{"wco_meetings": {number}}}'.encode(), form)

    @in_text_formats
    def test_have_thousands_of_digits_at_most(self, form: str) -> None:
        """So many as Python reads, and no more."""
        for count in (4_300, 4_301):
            told = issue_of(f'{{"wco_meetings": {"9" * count}}}'.encode(), form)[2]
            assert ("too many digits" in told) == (count == 4_301)

    def test_of_too_many_digits_are_told_with_their_line(self) -> None:
        """And so is what is nested too deeply."""
        for value in ("9" * 5_000, "[" * 100_000):
            data = f'{{"wco_meetings": 1, "type": "Place",\n\n"record": {value}}}'
            assert 3 == issue_of(data.encode(), "json")[1]

    @pytest.mark.skipif(not installed("yaml"), reason="the extra 'yaml' is not installed")
    @pytest.mark.parametrize("count", [3_500, 3_600, 4_298, 4_299])
    def test_may_have_more_digits_than_can_be_shown(self, count: int) -> None:
        """Since a hexadecimal one has more in decimal."""
        number = "0x" + "f" * count
        for data in (f"wco_meetings: {number}", f"wco_meetings: 1\ntype: Place\nrecord: {{city: [{number}]}}"):
            assert issues_of(data.encode(), "yaml")

    def test_may_come_from_a_program(self) -> None:
        """Which Python itself wouldn't print."""
        for value in (10**5_000, [10**5_000]):
            with pytest.raises(wm.RecordError, match="with too many digits is not valid"):
                wm.from_dict(wm.Place, {"city": value})
        with pytest.raises(wm.InvalidValue) as caught:
            wm.Theme(name="x", year=10**5_000)
        assert "Theme.year: a int with too many digits is not valid" in str(caught.value)

    @pytest.mark.skipif(not installed("yaml"), reason="the extra 'yaml' is not installed")
    @pytest.mark.parametrize(
        "number", ["0x" + "f" * 1_000_000, "0o" + "7" * 1_000_000, "1:" * 100_000 + "1", "_" * 100_000]
    )
    def test_may_be_huge_in_other_notations(self, number: str) -> None:
        """Some of which are no numbers any more."""
        with within():
            assert issues_of(f"wco_meetings: {number}".encode(), "yaml")


class TestText:
    """Bytes that are no text, and text that is none, are refused with their place."""

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "cp037"])
    @in_text_formats
    def test_is_utf8(self, form: str, encoding: str) -> None:
        """Other encodings are told apart, or are no document."""
        data = one('"Côte"', form).decode().encode(encoding)
        assert issues_of(data, form)

    @in_text_formats
    def test_may_start_with_a_byte_order_mark(self, form: str) -> None:
        """Of UTF-8, and one is enough."""
        data = wm.dumps(PLACES, form)
        assert PLACES == wm.loads(b"\xef\xbb\xbf" + data, form)
        assert issues_of(b"\xef\xbb\xbf" * 2 + data, form)

    @in_plain_formats
    def test_may_hold_a_nul(self, form: str) -> None:
        """And any other character, which all come back."""
        text = "".join(map(chr, [*range(1, 0x300), 0xFEFF, 0xFFFE, 0xFFFF, 0x1F6C3, 0x10FFFF])) + "\0x"
        place = wm.Place(city=text)
        assert place == wm.loads(wm.dumps(place, form), form)

    @pytest.mark.parametrize("text", [r'"\ud800"', r'"\udfff\ud800"', r'"a\ud83dz"'])
    @in_text_formats
    def test_holds_no_lone_surrogate(self, form: str, text: str) -> None:
        """However it was escaped."""
        assert issues_of(one(text, form), form)

    def test_holds_none_in_messages(self) -> None:
        """Where it would be three bytes that are no UTF-8."""
        data = message({"wco_meetings": 1, "type": "Place"}) + b"\x81\xa4city\xa3\xed\xa0\x80"
        assert "no UTF-8: byte 0xed" in issue_of(data, "msgpack")[2]

    @in_text_formats
    def test_may_be_long(self, form: str) -> None:
        """As long as is allowed; a longer one is refused, and not shown whole."""
        assert wm.Place(city="x" * 100_000) == wm.loads(one(f'"{"x" * 100_000}"', form), form)
        path, _, message = issue_of(one(f'"{"x" * 5_000_000}"', form), form)
        assert "$.record.city" == path
        assert len(message) < 500

    @pytest.mark.parametrize("marks", ["\u0301\u0316", "\u05b1\u05b0"])
    @pytest.mark.parametrize("look", [words, is_accented])
    def test_may_heap_marks_upon_a_letter(self, look: Callable[[str], object], marks: str) -> None:
        """Sixteen times as many in half the time, at most, that putting them in order would take: 256 times as long."""
        few, many = (min(seconds(look, "e" + marks * count) for _ in range(3)) for count in (1_000, 16_000))
        assert many < 128 * few


class TestRepetition:
    """What stands there a million times is read or refused in bounded time, with so many problems as anybody reads."""

    @pytest.mark.parametrize("item", ['"a"', "7", "null", "{}", "[]", '{"party":"KZ"}', '{"a":1,"a":1}'])
    @in_text_formats
    def test_of_entries(self, form: str, item: str) -> None:
        """In a list."""
        for key in ("hosts", "participations", "x"):
            entries = ",".join([item] * (1_000_000 if (form, item, key) == ("json", '"a"', "hosts") else 20_000))
            data = (
                f'{{"wco_meetings": 1, "type": "Meeting", "record": {{"id": "m", "name": "M", "{key}": [{entries}]}}}}'
            )
            with within():
                found = read_or_refused(data.encode(), form, of=wm.Meeting)
            assert found is None or len(found[0].participations) >= 20_000

    @in_text_formats
    def test_of_records(self, form: str) -> None:
        """All with one id, or all wrong."""
        count = 10_000
        for record in ('{"id":"m","name":"M"}', '{"id":"m","name":"M","hosts":["x"]}', "7"):
            if form == "jsonl":
                data = '{"wco_meetings":1,"type":"Meetings"}\n' + f"{record}\n" * count
            else:
                data = f'{{"wco_meetings": 1, "type": "Meetings", "records": [{",".join([record] * count)}]}}'
            with within():
                assert issues_of(data.encode(), form)

    @in_text_formats
    def test_of_keys(self, form: str) -> None:
        """One key ten thousand times, or as many keys."""
        count = 10_000
        for keys in (['"city":"a"'] * count, [f'"k{number}":1' for number in range(count)]):
            with within():
                assert issues_of(f'{{"wco_meetings":1,"type":"Place","record":{{{",".join(keys)}}}}}'.encode(), form)

    def test_of_records_on_one_line(self) -> None:
        """Each is looked at by itself, and what is left of the line not again and again."""
        seen: list[bytes] = []
        text = "[" + ",".join(["{}"] * 40_000) + "]\n"
        items = list(Scanner(text, Problems(), seen.append).items())
        assert 40_000 == len(items)
        [rest] = seen
        assert len(rest) <= 2**16

    @pytest.mark.parametrize("key", ["parties", "series"])
    def test_of_names(self, key: str) -> None:
        """That thousands bear: a message names a few of those who do."""
        kind = {"type": "Organisation", "kind": "other"} if key == "parties" else {}
        terms = [{**kind, "id": f"o{number}", "name": "Org"} for number in range(20_000)]
        record = {"id": "m", "name": "M", **({"hosts": ["Org"]} if key == "parties" else {"series": "Org"})}
        data = json.dumps({"wco_meetings": 1, "type": "Meetings", key: terms, "records": [record]}).encode()
        with within():
            found = issues_of(data)
        assert "19,980 more" in found[0][2]
        assert all(len(said) < 1_000 for _, _, said in found)

    def test_of_messages(self) -> None:
        """A hundred thousand records of a byte each."""
        with within():
            assert issues_of(message({"wco_meetings": 1, "type": "Meetings"}) + b"\x80" * 100_000, "msgpack")


@pytest.mark.skipif(not installed("yaml"), reason="the extra 'yaml' is not installed")
class TestYaml:
    """Whatever else YAML can do, it doesn't do here."""

    def test_has_no_aliases_to_explode(self) -> None:
        """A billion laughs end at the first."""
        laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for one, two in zip("abcdefgh", "bcdefghi", strict=True):
            laughs += f"{two}: &{two} [{', '.join([f'*{one}'] * 9)}]\n"
        with within(megabytes=20):
            assert ("$", 1, "at column 4: the anchor &a: write out what is meant, there are no aliases") == issue_of(
                laughs.encode(), "yaml"
            )

    @pytest.mark.parametrize(
        "tag",
        ["!!python/object/apply:os.system", "!!python/object/new:type", "!!python/name:os.system", "!!binary", "!!set"],
    )
    def test_makes_no_objects(self, tag: str) -> None:
        """Of any tag."""
        assert "a tag" in issue_of(f"wco_meetings: 1\ntype: Place\nrecord: {tag} ['x']\n".encode(), "yaml")[2]

    def test_merges_nothing(self) -> None:
        """`<<` is a key like any other, and there is none of that name."""
        data = b"wco_meetings: 1\ntype: Place\nrecord: {<<: {city: Baku}}\n"
        assert "$.record['<<']" == issue_of(data, "yaml")[0]


class TestPaths:
    """A document names no file, and a path is the system's to follow."""

    @in_plain_formats
    def test_that_climb_are_texts(self, form: str) -> None:
        """In a record they are read as they are, and nothing is opened."""
        place = wm.Place(city="../../etc/passwd", venue="/etc/passwd\0.json")
        assert place == wm.loads(wm.dumps(place, form), form)

    @pytest.mark.parametrize("name", ["../x.json/..", "x\0.json", "json"])
    def test_that_lead_nowhere_are_refused(self, tmp_path: Path, name: str) -> None:
        """As `open` does it, or for their suffix."""
        with pytest.raises((OSError, ValueError, wm.UnknownName)):
            wm.read(tmp_path / name)
        with pytest.raises((OSError, ValueError, wm.UnknownName)):
            wm.write(PLACES, f"{tmp_path}/{name}")
        assert [] == list(tmp_path.iterdir())


class TestBombs:
    """What unpacks to more than is allowed stops there; nested ones are unpacked once."""

    @pytest.mark.parametrize("form", [form for form in HERE if "." in form])
    def test_stop(self, form: str) -> None:
        """In every format, with the limit in the message."""
        plain, compression = form.split(".")
        bomb = b"".join(packed([b" " * 2**20] * 64, compression))
        with within(megabytes=120):
            path, line, said = issue_of(bomb, form, most_bytes=2**20)
        assert ("$", None, "more than 1,048,576 bytes: raise most_bytes to read it") == (path, line, said)
        twice = b"".join(packed([bomb], compression))
        assert issues_of(twice, f"{plain}.{compression}", most_bytes=2**20)

    def test_are_blank_lines_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Many of them are a problem where they are nearly all that a file holds, and none between as many records."""
        monkeypatch.setattr(json_lines, "MOST_BLANK", 1_000)
        heading, record = b'{"wco_meetings":1,"type":"Place"}\n', b'{"city":"Baku"}\n'
        assert ("$", 2_003, "more than 1,000 blank lines") == issue_of(heading + b"\n" * 2_002, "jsonl")
        assert 2_000 == len(wm.loads(heading + (record + b" \n") * 2_000, "jsonl", of=wm.Place))

    def test_are_lines_too(self, tmp_path: Path) -> None:
        """A line without an end, streamed out of a small file, is one problem."""
        path = tmp_path / "bomb.jsonl.gz"
        heading = b'{"wco_meetings":1,"type":"Place"}\n'
        path.write_bytes(b"".join(packed([heading, *[b" " * 2**20] * 64, b'\n{"city":"Baku"}\n'], "gz")))
        with within(megabytes=30):
            stream = wm.iter_read(path, of=wm.Place, on_error="collect", most_bytes=2**20)
            assert [wm.Place(city="Baku")] == list(stream)
        assert [(2, "a line of more than 1,048,576 bytes: raise most_bytes to read it")] == [
            issue[1:] for issue in stream.issues
        ]


def test_nothing_is_left_out_of_a_message_that_is_shown() -> None:
    """Every error of a hostile document can be printed."""
    hostile: list[Any] = [{"x" * 10_000: "\0"}, ["\ud800"], 10**4_000, {"\x1b[2J": 1}, {"\u202e": 1}]
    for value in hostile:
        data = json.dumps({"wco_meetings": 1, "type": "Place", "record": {"city": value}}).encode()
        for path, _, said in issues_of(data, "json"):
            assert f"{path}{said}".isprintable()

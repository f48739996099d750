"""YAML as version 1.2 has it: a plain word is what it says, NO is Norway, and older readers see the same."""

import importlib
import sys
from importlib.util import find_spec
from typing import Any

import pytest
import strategies
from forms import issue_of, issues_of
from hypothesis import example, given, strategies as st

import wco_meetings as wm

yaml = pytest.importorskip("yaml", reason="the extra 'yaml' is not installed")

# The reader of YAML 1.2, where it is here.
NEWER = [importlib.import_module("ruamel.yaml").YAML] if find_spec("ruamel") else []

HEAD = "wco_meetings: 1\ntype: Place\n"

# What readers of YAML 1.1 or 1.2 take for something else than a string, or did at some time.
NO_STRINGS = """
    null Null NULL ~ true True TRUE false False FALSE yes Yes YES no No NO on On ON off Off OFF y Y n N
    0 7 -7 +7 007 0o14 014 0x1F 0b101 1_000 1:30 190:20:30 1.5 1e3 1.5e3 .5 5. -.inf .inf .NAN 1e999
    2015-11-25 2015-11-25T10:00:00Z 2001-12-14t21:59:43.10-05:00 = << - ? : --- ... %a !x &x *x @x `x |x >x #x
    [x {x ]x }x ,x 'x "x x: x:# -x
""".split()
NO_STRINGS += [
    "- x",
    "? x",
    "x: y",
    "x #y",
    " x",
    "x ",
    "x\ny",
    "x\ty",
    "\u0085x",
    "x\u2028",
    "\ufeffx",
    "x\0",
    "\x7fx",
]


def place(value: str) -> bytes:
    """A document of a place whose city is what YAML says there."""
    return f"{HEAD}record:\n  city: {value}\n".encode()


def read_by_others(data: bytes) -> list[Any]:
    """What a reader of YAML 1.1 sees, and one of 1.2 if there is one."""
    found = [yaml.load(data, yaml.SafeLoader)]
    return [*found, *(reader(typ="safe", pure=True).load(data) for reader in NEWER)]


class TestWrittenYaml:
    """It says the same to everybody."""

    def test_is_in_block_style(self) -> None:
        """With the keys in the order of the fields, lists below their key, and no line folded."""
        meeting = wm.Meeting(
            id="m",
            name="Réunion à l'OMD: the 2nd",
            numbers=[2, 3],
            dates=wm.DateSpan.parse("25 November 2015"),
            hosts=["NO"],
            sources=[wm.Source(title="x" * 200)],
            evidence=[("hosts", wm.Evidence(source=0, start=0, end=2))],
        )
        assert (
            "wco_meetings: 1\n"
            "type: Meetings\n"
            "records:\n"
            "- id: m\n"
            '  name: "Réunion à l\'OMD: the 2nd"\n'
            "  numbers:\n"
            "  - 2\n"
            "  - 3\n"
            "  dates:\n"
            '    start: "2015-11-25"\n'
            '    end: "2015-11-25"\n'
            "  hosts:\n"
            '  - "NO"\n'
            "  sources:\n"
            f"  - title: {'x' * 200}\n"
            "  evidence:\n"
            "  - - hosts\n"
            "    - source: 0\n"
            "      start: 0\n"
            "      end: 2\n"
        ).encode() == wm.dumps([meeting], "yaml")

    def test_of_one_record_and_of_none(self) -> None:
        """A record that says nothing is an empty mapping, a sequence of nothing an empty list."""
        assert b"wco_meetings: 1\ntype: Membership\nrecord: {}\n" == wm.dumps(wm.Membership(), "yaml")
        assert b"wco_meetings: 1\ntype: Membership\nrecords:\n- {}\n" == wm.dumps([wm.Membership()], "yaml")
        assert b"wco_meetings: 1\nrecords: []\n" == wm.dumps([], "yaml")

    @given(strategies.texts())
    def test_has_strings_that_are_strings_to_others(self, text: str) -> None:
        """To readers of YAML 1.1 and 1.2."""
        for found in read_by_others(wm.dumps(wm.Place(city=text), "yaml")):
            assert text == found["record"]["city"]

    @pytest.mark.parametrize("text", NO_STRINGS)
    def test_quotes_what_looks_like_something_else(self, text: str) -> None:
        """Words, numbers, times and signs."""
        data = wm.dumps(wm.Place(city=text), "yaml")
        for found in read_by_others(data):
            assert {"city": text} == found["record"]
        assert text == wm.loads(data, "yaml", of=wm.Place)[0].city

    def test_leaves_the_rest_in_plain_words(self) -> None:
        """Addresses, names and sentences of any script."""
        for text in ["https://www.wcoomd.org/a#b", "Côte d'Azur", "ВТамО, 2-я", "北京", "a - b: c"[:5], "x#y", "No 7"]:
            assert f"  city: {text}\n".encode() in wm.dumps(wm.Place(city=text), "yaml")

    @given(st.text(min_size=1).filter(lambda text: "\ud800" > max(text) or min(text) > "\udfff"))
    @example("k" * 2_000)
    @example("NO")
    @example("7")
    def test_has_keys_that_are_strings(self, key: str) -> None:
        """Also those that a meeting carries along, however long."""
        import json

        tree = {"id": "m", "name": "M", "place": {"city": "Baku", f"{key} ": {"a": {}, "b": [[], [1.5, None, True]]}}}
        document = {"wco_meetings": 1, "type": "Meeting", "record": tree}
        meeting = wm.loads(json.dumps(document).encode(), unknown="keep", of=wm.Meeting)[0]
        data = wm.dumps(meeting, "yaml")
        for found in read_by_others(data):
            assert document == found
        assert wm.dumps(meeting) == wm.dumps(wm.loads(data, "yaml", unknown="keep"))

    @given(st.floats(allow_nan=False, allow_infinity=False))
    @example(1.5)
    @example(1e30)
    def test_has_numbers_that_are_numbers(self, number: float) -> None:
        """With a point, without which YAML 1.1 sees none; as a meeting may carry them along."""
        from wco_meetings.codec import yaml_document

        data = yaml_document._block({"x": number}, "").encode()
        for found in read_by_others(data):
            assert repr(number) == repr(found["x"])


class TestPlainWords:
    """They say what the core schema of YAML 1.2 says."""

    @pytest.mark.parametrize("text", ["NO", "no", "Yes", "on", "y", "1:30", "2015-11-25", "0b1", "1_000", "<<", "0o8"])
    def test_are_strings(self, text: str) -> None:
        """Norway, a time and a day among them."""
        assert text == wm.loads(place(text), "yaml", of=wm.Place)[0].city

    @pytest.mark.parametrize(("text", "number"), [("7", 7), ("+7", 7), ("007", 7), ("0o14", 12), ("0x1F", 31)])
    def test_are_whole_numbers(self, text: str, number: int) -> None:
        """In decimal, octal and hexadecimal digits."""
        data = f"wco_meetings: 1\ntype: Count\nrecord: {{value: {text}, unit: members}}\n".encode()
        assert number == wm.loads(data, "yaml", of=wm.Count)[0].value

    @pytest.mark.parametrize("text", ["7", "-7", "0x1F", "1.5", "-.5", "5.", "1e3", ".inf", "-.INF", ".nan", "TRUE"])
    def test_are_no_strings(self, text: str) -> None:
        """A number or a boolean is refused where a text is meant, with what it is."""
        assert "$.record.city" == issue_of(place(text), "yaml")[0]

    @pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL", "# nothing"])
    def test_are_nothing(self, text: str) -> None:
        """Which counts as left out where a field may be unknown."""
        assert wm.Place(country="NO") == wm.loads(place(f"{text}\n  country: NO"), "yaml", of=wm.Place)[0]

    @pytest.mark.parametrize("text", ["'NO'", '"NO"', ">-\n   NO", "|-\n   NO", '"\\x4e\\u004f"'])
    def test_are_strings_in_quotes_and_blocks(self, text: str) -> None:
        """However they are quoted."""
        assert "NO" == wm.loads(place(text), "yaml", of=wm.Place)[0].city


class TestReading:
    """What is not plain data is refused, with its line and column."""

    @pytest.mark.parametrize(
        ("text", "line", "message"),
        [
            ("a: &x 1", 1, "at column 4: the anchor &x: write out what is meant, there are no aliases"),
            ("a: &x [1]", 1, "at column 4: the anchor &x: write out what is meant, there are no aliases"),
            ("a: 1\nb: *x", 2, "at column 4: the alias *x: write out what is meant"),
            ("*x : 1", 1, "at column 1: a key that is no string"),
            ("a: !!str 1", 1, "at column 4: a tag: what a value is, its place says"),
            ("a: !!python/object/apply:os.system [ls]", 1, "at column 4: a tag: what a value is, its place says"),
            ("a: ! x", 1, "at column 4: a tag: what a value is, its place says"),
            ("!x {}", 1, "at column 1: a tag: what a value is, its place says"),
            ("7: x", 1, "at column 2: a key that is no string"),
            ("? [a]\n: 1", 1, "at column 3: a key that is no string"),
            ("null: 1", 1, "at column 5: a key that is no string"),
            ("- 1", 1, "at column 1: expected a mapping"),
            ("text", 1, "at column 1: expected a mapping"),
            ("%YAML 1.1\n---\na: 1", 1, "at column 1: another version of YAML than 1.2"),
            ("a: 1\n---\nb: 2", 2, "at column 1: expected the end: a file is one document"),
            (f"a: 0x{'f' * 5_000}", 1, "at column 4: a number with too many digits"),
            (f"a: {'7' * 5_000}", 1, "at column 4: a number with too many digits"),
            ("a: " + "[" * 200, 1, "at column 104: nested too deeply"),
            ("a: [", 2, "no YAML at column 1: did not find expected node content"),
            ("a: 1\nb: x\u2028y", 2, "U+2028, which readers see differently: escape it"),
            ("a: x\u0085y", 1, "U+0085, which readers see differently: escape it"),
            ("a: 1\n\ufeffb: 2", 2, "U+FEFF, which readers see differently: escape it"),
        ],
    )
    def test_refuses_what_is_no_plain_data(self, text: str, line: int, message: str) -> None:
        """Tags make nothing, and aliases can't explode."""
        path, found, said = issue_of(text.encode(), "yaml")
        assert ("$", line) == (path, found)
        assert message.rsplit(": ", maxsplit=1)[-1] in said or message == said

    def test_refuses_control_characters(self) -> None:
        """Which can be escaped in quotes."""
        for char in "\0\x07\v\x7f\x80\ufffe":
            path, line, said = issue_of(f"a: b\n\nc: d # {char}\n".encode(), "yaml")
            assert ("$", 3, f"U+{ord(char):04X}, which readers see differently: escape it") == (path, line, said)
        assert "a\0b" == wm.loads(place('"a\\0b"'), "yaml", of=wm.Place)[0].city

    def test_refuses_other_encodings(self) -> None:
        """UTF-16 and UTF-32, which other readers of YAML take; a byte-order mark of UTF-8 is read over."""
        assert "it looks like UTF-16" in issue_of(place("Baku").decode().encode("utf-16"), "yaml")[2]
        assert "it looks like UTF-32" in issue_of(place("Baku").decode().encode("utf-32-le"), "yaml")[2]
        data = place("Côte").decode().encode("latin-1")
        assert f"no UTF-8: byte 0xf4 at offset {data.index(0xF4)}" == issue_of(data, "yaml")[2]
        assert wm.loads(place("Baku"), "yaml") == wm.loads(b"\xef\xbb\xbf" + place("Baku"), "yaml")

    @pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf", b"# nothing\n"])
    def test_misses_a_document(self, data: bytes) -> None:
        """In a file that holds none."""
        assert "the document is empty" in issue_of(data, "yaml")[2]

    def test_tells_every_problem_with_the_line_of_its_record(self) -> None:
        """In any order of keys, in flow style too, a key that stands twice among them."""
        data = f"{HEAD}records:\n- city: 7\n\n- city: a\n  city: b\n- {{country: NOO}}\n- city: Baku\n".encode()
        assert [("$.records[0].city", 4), ("$.records[1].city", 6), ("$.records[2].country", 8)] == [
            (path, line) for path, line, _ in issues_of(data, "yaml")
        ]
        assert "$.records" == issue_of(f"{HEAD}records: {{}}\n".encode(), "yaml")[0]

    def test_tells_no_line_of_what_follows_the_records(self) -> None:
        """It would be that of the last of them."""
        data = f"{HEAD}records:\n- city: 7\nrecords: []\nx: 1\n".encode()
        assert [("$.records[0].city", 4), ("$.records", None), ("$.x", None)] == [
            (path, line) for path, line, _ in issues_of(data, "yaml")
        ]
        assert (wm.Place(city="a"),) == wm.loads(b"records: [{city: a}]\ntype: Place\nwco_meetings: 1", "yaml")

    @pytest.mark.parametrize("loader", [name for name in ("CSafeLoader", "SafeLoader") if hasattr(yaml, name)])
    def test_reads_with_either_parser(self, loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """The library's own, and the faster one in C, which isn't everywhere."""
        monkeypatch.setattr(yaml, "CSafeLoader", getattr(yaml, loader), raising=False)
        meetings = wm.load().in_region("WCA")
        assert meetings == wm.loads(wm.dumps(meetings, "yaml"), "yaml")
        for text in ['a: "\\ud800"', "a: \x01", "%YAML 9999999999999999.1\n---\n", 'a: "\\UFFFFFFFF"', "a: \t- b: ["]:
            assert issues_of(text.encode(), "yaml")

    def test_needs_an_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Writing needs none."""
        data = wm.dumps(wm.Place(city="Baku"), "yaml")
        monkeypatch.setitem(sys.modules, "yaml", None)
        assert data == wm.dumps(wm.Place(city="Baku"), "yaml")
        with pytest.raises(wm.MissingExtra, match="reading YAML needs the extra 'yaml'"):
            wm.loads(data, "yaml")

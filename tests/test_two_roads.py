"""With the extra `fast` documents are read on another road: to the same records and the same refusals, only sooner."""

import json
import sys
from hashlib import sha256
from random import Random
from typing import Any
from unittest import mock

import attrs
import pytest
import strategies
from damage import accidents, damaged
from hypothesis import given, strategies as st

import wco_meetings as wm
from wco_meetings.codec.examples import EXAMPLES
from wco_meetings.codec.fast_reading import fast_reader
from wco_meetings.codec.fast_writing import fast_writer
from wco_meetings.codec.msgpack_wire import unpacked
from wco_meetings.codec.problems import Problems
from wco_meetings.codec.strict_json import decoded, encoded
from wco_meetings.model.fields import encodable

msgspec = pytest.importorskip("msgspec")

MEETING = wm.Meeting(
    id="m",
    name='A "first" meeting',
    numbers=[21],
    dates=wm.DateSpan.parse("25-26 November 2015"),
    hosts=["RU"],
    participations=[
        wm.Participation(party="KZ", role="chair"),
        wm.Participation(party="CI", as_written="Côte d'Ivoire", evidence=wm.Evidence(source=0, start=5, end=18)),
    ],
    topics=["tobacco"],
    outcomes=[wm.Outcome(kind="condemned", summary="The attacks.", topics=["terrorism"])],
    sources=[wm.Source(title="A page", sha256="0" * 64)],
    evidence=[("dates", wm.Evidence(source=0, start=20, end=39))],
)


def without_msgspec() -> Any:
    return mock.patch.dict(sys.modules, {"msgspec": None})


def quickly(kind: type[Any], data: bytes, form: str = "json") -> Any:
    """What the fast road makes of bytes; None where it isn't sure of them."""
    read = fast_reader(kind, form)
    assert read
    try:
        return read(data)
    except Exception:
        return None


def carefully(kind: type[Any], tree: Any) -> Any:
    """What the careful road makes of a tree; None where it refuses it."""
    problems = Problems()
    found = problems.examine_pairs(kind, tree)
    return None if problems.issues else found


def spelt(tree: Any, random: Random, twice: float = 0.0) -> str:
    """JSON of a tree in one of the ways in which programs write it, on one line; some keys stand twice."""
    space = random.choice(["", " "])
    if isinstance(tree, dict):
        pairs = [f"{spelt(key, random)}{space}:{space}{spelt(part, random, twice)}" for key, part in tree.items()]
        pairs += [random.choice(pairs) for _ in range(1) if pairs and random.random() < twice]
        return f"{{{space}{f'{space},{space}'.join(random.sample(pairs, len(pairs)))}{space}}}"
    if isinstance(tree, list):
        return f"[{f',{space}'.join(spelt(item, random, twice) for item in tree)}{space}]"
    if isinstance(tree, str) and random.random() < 0.1:
        units = tree.encode("utf-16-be", "surrogatepass").hex()
        return '"' + "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)) + '"'
    return json.dumps(tree, ensure_ascii=random.random() < 0.5 or not encodable(str(tree)))


class TestBothRoads:
    """What one road reads, the other reads as the same; what one refuses, the other refuses."""

    @given(st.data(), st.randoms(use_true_random=False))
    def test_read_the_same_of_a_record(self, data: st.DataObject, random: Random) -> None:
        """However it is spelt, and whatever has happened to it. The fast road may refuse what is right, no more."""
        record = data.draw(strategies.records())
        tree = wm.to_dict(record)
        text = spelt(data.draw(st.just(tree) | damaged(tree)), random, twice=0.1)
        found = quickly(type(record), text.encode())
        assert found is None or found == carefully(type(record), decoded(text))

    @given(st.data())
    def test_read_the_same_of_a_document(self, data: st.DataObject) -> None:
        """Records, or problems with their paths and lines; after any accident to its bytes too."""
        kind = data.draw(st.sampled_from([wm.Meeting, wm.Participation, wm.Source, wm.Member, wm.Evidence]))
        records = data.draw(strategies.sequences(kind, min_size=1))
        form = data.draw(st.sampled_from(["json", "jsonl", "msgpack"]))
        written = wm.dumps(records, form)
        document = data.draw(st.just(written) | accidents(written))
        with without_msgspec():
            expected = read(document, form)
        assert expected == read(document, form)

    @given(st.data())
    def test_write_the_same(self, data: st.DataObject) -> None:
        """Byte by byte, every character among them."""
        kind = data.draw(st.sampled_from(list(strategies.BY_CLASS)))
        records = data.draw(strategies.sequences(kind))
        for form in ("json", "jsonl", "msgpack"):
            with without_msgspec():
                expected = wm.dumps(records, form)
            assert expected == wm.dumps(records, form)

    @pytest.mark.parametrize("form", ["json", "jsonl", "msgpack"])
    def test_write_the_same_of_meetings_in_a_record(self, form: str) -> None:
        """An extraction holds some, of however few fields."""
        found = [wm.Extraction(source=wm.Source(title="T"), meetings=[MEETING, wm.Meeting(id="n", name="N")])]
        with without_msgspec():
            expected = wm.dumps(found, form)
        assert expected == wm.dumps(found, form)
        assert tuple(found) == wm.loads(expected, form, of=wm.Extraction)

    def test_write_the_same_of_however_many_fields(self) -> None:
        """MessagePack has another beginning for an object of sixteen keys than for one of fifteen."""
        tree = EXAMPLES[wm.Meeting] | {"series": "council", "mode": "virtual", "note": "N"}
        counts = range(2, len(tree) + 1)
        assert {15, 16, 17} <= {*counts}
        for count in counts:
            # Evidence needs the sources.
            some = dict([("id", "m"), ("name", "M"), ("sources", tree["sources"]), *tree.items()][: count + 2])
            meeting = wm.from_dict(wm.Meeting, some)
            with without_msgspec():
                expected = wm.dumps([meeting], "msgpack")
            assert expected == wm.dumps([meeting], "msgpack")

    @given(st.data())
    def test_read_the_same_of_messagepack(self, data: st.DataObject) -> None:
        """Whatever has happened to its bytes."""
        record = data.draw(strategies.records())
        packed = msgspec.msgpack.encode(wm.to_dict(record))
        packed = data.draw(st.just(packed) | accidents(packed))
        found = quickly(type(record), packed, "msgpack")
        if found is not None:
            tree, end = unpacked(packed, 0)
            assert (found, len(packed)) == (carefully(type(record), tree), end)


def read(document: bytes, form: str) -> Any:
    try:
        return wm.loads(document, form)
    except wm.RecordError as error:
        return error.issues


class TestTheFastRoad:
    """It is taken, and it knows what it can't be sure of."""

    @given(strategies.records())
    def test_takes_what_we_write(self, record: Any) -> None:
        """Records of every class, in JSON and in MessagePack."""
        tree = wm.to_dict(record)
        assert record == quickly(type(record), encoded(tree).encode())
        assert record == quickly(type(record), msgspec.msgpack.encode(tree), "msgpack")

    @given(strategies.meetings(), st.randoms(use_true_random=False))
    def test_takes_what_others_write(self, meeting: wm.Meeting, random: Random) -> None:
        """With spaces, with keys in another order, with letters by number: all but quotation marks by number."""
        text = spelt(wm.to_dict(meeting), random)
        assert quickly(wm.Meeting, text.encode()) == (None if "\\u0022" in text else meeting)

    @pytest.mark.parametrize("form", ["json", "jsonl"])
    def test_is_taken_by_documents(self, form: str) -> None:
        """For each record of a document that we wrote the tree is never made."""
        meetings = wm.load().in_region("WCA")
        written = wm.dumps(meetings, form)
        with mock.patch("wco_meetings.codec.document.reader", return_value=pytest.fail):
            assert meetings == wm.loads(written, form)

    @pytest.mark.parametrize("form", ["json", "jsonl", "msgpack"])
    def test_is_taken_by_documents_that_are_written(self, form: str) -> None:
        """For each of their records a twin is encoded, and the tree is never made."""
        places = tuple(meeting.place for meeting in wm.load() if meeting.place)
        with mock.patch("wco_meetings.codec.writing.writer", return_value=pytest.fail):
            written = wm.dumps(places, form)
        assert places == wm.loads(written, form)

    def test_makes_a_twin_once(self) -> None:
        """The next document of the class takes that of the first."""
        with mock.patch("msgspec.defstruct", wraps=msgspec.defstruct) as make:
            wm.dumps(MEETING)
            made = make.call_count
            wm.dumps(MEETING)
        assert 0 < made == make.call_count

    def test_is_left_for_the_records_that_it_refuses(self) -> None:
        """And taken again after them: what both read comes in the order of the document."""
        trees = [{"city": "Sochi"}, {"city": "Baku", "country": None}, {"city": "Minsk"}]
        for form, separator in (("json", ",\n"), ("jsonl", "\n")):
            heading, *rest = wm.dumps([wm.Place(city="?")], form).decode().split('{"city":"?"}')
            data = heading + separator.join(json.dumps(tree) for tree in trees) + rest[0]
            assert ["Sochi", "Baku", "Minsk"] == [place.city for place in wm.loads(data.encode(), form, of=wm.Place)]

    @pytest.mark.parametrize(
        "text",
        [
            '{"city":"Sochi","city":"Sochi"}',
            '{"city":"Sochi","town":"Sochi"}',
            '{"city":"\\u0022","town":1}',
            '{"city":"a","city":"\\u0022\\u0022\\u0022\\u0022"}',
            '{"city":"Sochi","country":null}',
            '{"city":"\\ud800"}',
            '{"city":7}',
            '{"city":"Sochi"} {}',
            '\ufeff{"city":"Sochi"}',
            "[]",
        ],
    )
    def test_refuses_what_it_is_not_sure_of(self, text: str) -> None:
        """A key that stands twice or is none, and whatever could hide one."""
        assert quickly(wm.Place, text.encode()) is None

    def test_sees_a_key_twice_at_any_depth(self) -> None:
        """In parts that are shared, and in evidence, which isn't."""
        text = encoded(wm.to_dict(MEETING))
        for key in (
            '"party":"KZ"',
            '"start":5',
            '"start":20',
            '"topics":["terrorism"]',
            '"end":"2015-11-26"',
            '"id":"m"',
        ):
            assert key in text
            assert quickly(wm.Meeting, text.replace(key, f"{key},{key}").encode()) is None

    def test_has_its_checks_of_fields_against_each_other(self) -> None:
        """A class's own checks come after those of its fields."""
        assert quickly(wm.DateSpan, b'{"start":"2015-11-26","end":"2015-11-25"}') is None
        assert quickly(wm.Evidence, b'{"source":0,"start":5,"end":5}') is None
        far = wm.to_dict(attrs.evolve(MEETING)) | {"sources": []}
        assert quickly(wm.Meeting, encoded(far).encode()) is None

    def test_binds_evidence_to_its_page(self) -> None:
        """Also where two meetings have equal evidence in different pages."""
        read = fast_reader(wm.Meeting, "json")
        assert read
        pages = ["0123456Malta", "abcdefgMalta"]
        for page in pages:
            meeting = wm.Meeting(
                id="m",
                name="M",
                participations=[wm.Participation(party="MT", evidence=wm.Evidence(source=0, start=7, end=12))],
                sources=[wm.Source(sha256=sha256(page.encode()).hexdigest())],
            )
            found = read(encoded(wm.to_dict(meeting)).encode())
            assert "Malta" == found.participations[0].evidence.quote(page)


class TestSharing:
    """Equal parts of many records are one in memory."""

    def test_makes_equal_parts_one(self) -> None:
        """Records, lists and short strings, in one meeting and in others."""
        read = fast_reader(wm.Meeting, "json")
        assert read
        first, second = (read(encoded(wm.to_dict(attrs.evolve(MEETING, id=key))).encode()) for key in "ab")
        assert first.participations[0] is second.participations[0]
        for name in ("name", "numbers", "dates", "hosts", "topics"):
            assert getattr(first, name) is getattr(second, name)
        assert first.outcomes[0] is second.outcomes[0]
        assert first.sources[0] is second.sources[0]


class TestWithoutTheExtra:
    """What is not installed is not used."""

    def test_there_is_no_fast_road(self) -> None:
        """Neither for reading nor for writing."""
        with without_msgspec():
            assert fast_reader(wm.Meeting, "json") is None
            assert fast_writer(wm.Meeting, "json") is None

"""Documents with accidents, as lines, disks and editors make them, and other readers' opinion of what is left.

`tests/bench/damage.py` says what comes of many of them.
"""

from __future__ import annotations

import gzip
import io
import json
import time
from collections.abc import Callable, Iterator
from datetime import date
from random import Random
from typing import Any

from says import says

import wco_meetings as wm

# No reading of a document of some kilobytes may take longer, on however slow a machine.
MOST_SECONDS = 10


def documents(form: str) -> list[bytes]:
    """Real documents of some kilobytes: meetings, a collection that declares terms, parties, and one record."""
    known = wm.load()
    own = wm.Organisation(id="x-org", name="Own x", kind="other")
    meeting = wm.Meeting(id="m", name="Own meeting", hosts=["x-org", "NO"], topics=["fur"])
    whole = wm.Meetings([meeting], directory=known.directory.with_parties(own), topics=["fur"])
    things: list[Any] = [
        list(known)[100:103],
        known["eur-heads-of-investigation-21"],
        whole,
        known.directory.members(region="EUR")[:3],
    ]
    return [wm.dumps(thing, form) for thing in things]


def damaged(documents: list[bytes], random: Random) -> bytes:
    """One of the documents after one to three accidents."""
    data = random.choice(documents)
    for _ in range(random.choice([1, 1, 2, 3])):
        data = random.choice(_ACCIDENTS)(data, random, documents) or b"\0"
    return data


def _span(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(data))
    return start, min(len(data), start + random.choice([1, 1, 2, 8, 60]))


def _flip(data: bytes, random: Random, _: list[bytes]) -> bytes:
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1 :]


def _delete(data: bytes, random: Random, _: list[bytes]) -> bytes:
    start, end = _span(data, random)
    return data[:start] + data[end:]


def _insert(data: bytes, random: Random, _: list[bytes]) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice([random.randbytes(random.randint(1, 4)), *_JUNK]) + data[at:]


def _repeat(data: bytes, random: Random, _: list[bytes]) -> bytes:
    start, end = _span(data, random)
    return data[:end] + data[start:]


def _swap(data: bytes, random: Random, _: list[bytes]) -> bytes:
    (start, end), (later, last) = sorted([_span(data, random), _span(data, random)])
    if end > later:
        return data
    return data[:start] + data[later:last] + data[end:later] + data[start:end] + data[last:]


def _cut(data: bytes, random: Random, _: list[bytes]) -> bytes:
    return data[: random.randrange(len(data))]


def _splice(data: bytes, random: Random, documents: list[bytes]) -> bytes:
    other = random.choice(documents)
    return data[: random.randrange(len(data))] + other[random.randrange(len(other)) :]


_ACCIDENTS: tuple[Callable[[bytes, Random, list[bytes]], bytes], ...] = (
    *(_flip, _flip, _delete, _insert, _repeat, _swap, _cut, _splice),
)
_JUNK = (
    b"\xff",
    b"\0",
    b"\xef\xbb\xbf",
    b"\n",
    b" ",
    b'"',
    b": ",
    b"- ",
    b"NaN",
    b"\\ud800",
    b"&a ",
    b"*a",
    b"!!str ",
    b"#",
)


# --- what others read in the same bytes ---


def opinion(data: bytes, form: str) -> Any:
    """The records' trees in a document as another reader sees them."""
    plain, _, compression = form.partition(".")
    return _OPINIONS[plain](_unpacked(data, compression))


def _unpacked(data: bytes, compression: str) -> bytes:
    if compression == "zst":
        import zstandard

        return zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read()
    return gzip.decompress(data) if compression else data


def _json(data: bytes) -> Any:
    return _records(json.loads(data.decode("utf-8-sig")))


def _lines(data: bytes) -> Any:
    heading, *rest = [json.loads(line) for line in data.decode("utf-8-sig").split("\n") if line.strip()]
    return _records({"records": rest, **heading})


def _yaml(data: bytes) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import SafeConstructor

    class Constructor(SafeConstructor):
        """The core schema has no dates."""

    Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = Constructor
    return _records(yaml.load(data.decode("utf-8-sig")))


def _msgpack(data: bytes) -> Any:
    from msgpack.fallback import Unpacker

    heading, *rest = Unpacker(io.BytesIO(data))
    return _records({"records": rest, **heading})


def _parquet(data: bytes) -> Any:
    import polars

    return [_native(row) for row in polars.read_parquet(data).to_dicts()]


def _records(document: dict[str, Any]) -> Any:
    return [document["record"]] if "record" in document else document.get("records", [])


def _native(value: Any) -> Any:
    """What Parquet says, as JSON would."""
    if isinstance(value, dict):
        if value.keys() == {"key", "value"}:
            return [_native(value["key"]), _native(value["value"])]
        return {key: _native(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [_native(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


_OPINIONS: dict[str, Callable[[bytes], Any]] = {
    "json": _json,
    "jsonl": _lines,
    "yaml": _yaml,
    "msgpack": _msgpack,
    "parquet": _parquet,
}


def what_came_of(form: str, count: int, seed: int) -> Iterator[tuple[str, bytes, str]]:
    """What came of reading so many damaged documents, each, and why.

    It was "refused" with a path; "read" as another reader reads it; "read alone" where the other refuses it; or it went
    wrong: "misread", "misplaced" without a path, "raised" another error, or "slow".
    """
    whole = documents(form)
    random = Random(f"{form} {seed}")
    for _ in range(count):
        data = damaged(whole, random)
        start = time.perf_counter()
        verdict, why = _verdict(data, form)
        if time.perf_counter() - start > MOST_SECONDS:
            verdict, why = "slow", f"{time.perf_counter() - start:.1f} s"
        yield verdict, data, why


def _verdict(data: bytes, form: str) -> tuple[str, str]:
    try:
        found = wm.loads(data, form)
    except wm.RecordError as error:
        placed = all(issue.path.startswith("$") and issue.message for issue in error.issues)
        return ("refused", str(error)) if placed and str(error) else ("misplaced", str(error))
    except Exception as error:
        return "raised", repr(error)
    records = list(found) if isinstance(found, (tuple, wm.Meetings)) else [found]
    try:
        trees = opinion(data, form)
    except Exception as error:
        return "read alone", f"{type(error).__name__}: {error}"
    same = len(trees) == len(records) and all(map(says, trees, records))
    return ("read", "") if same else ("misread", f"{trees} != {records}")

"""Records from JSON and to JSON, beside what else could do it: `python tests/bench/codec.py [SIZE ...]`.

The same meetings as JSON Lines, in one process, read and written by us with `msgspec` and without, and by pydantic,
mashumaro, msgspec's structs and plain cattrs, each with the same classes declared its own way; `orjson` and `json`,
which make dicts and check nothing, are what all is measured by. Everybody reads line by line and holds what was read.
The garbage collector is on, as users have it, but for the length of our own reading, which pauses it. A time is the
median processor time of several rounds in which all take turns, and a ratio one of times within a round, with its least
and most.
Memory is what the records keep. Size 0 stands for the bundled records, each twelve times. Needs what the extra `bench`
installs.
"""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, make_dataclass
from hashlib import sha256
from importlib.metadata import version
from platform import python_version
from random import Random
from statistics import median
from time import process_time
from typing import Any, NamedTuple
from unittest import mock

import attrs
import cattrs.preconf.orjson
import mashumaro.codecs.orjson
import mashumaro.config
import msgspec
import orjson
import pydantic
from synthetic import meetings as synthetic

import wco_meetings as wm
from wco_meetings import Evidence, Meeting
from wco_meetings.codec.reading import default_of
from wco_meetings.codec.wire import fields_of, is_record, items_of, known_type

SIZES = (0, 20_000, 200_000)
ROUNDS = 3
EVIDENT = 5_000
LIBRARIES = ("msgspec", "orjson", "pydantic", "mashumaro", "cattrs", "attrs")

Read = Callable[[bytes], Any]
Write = Callable[[Any], bytes]


class Way(NamedTuple):
    """One way to read JSON Lines, and to write what was read."""

    name: str
    read: Read
    write: Write
    strict: bool = True


# --- peers ---


def declared(kind: Any, declare: Callable[[type[Any], list[tuple[Any, ...]]], Any], known: dict[Any, Any]) -> Any:
    """A type, with each of our classes declared by somebody else: name, type and default of each field."""
    kind = known_type(kind)
    if is_record(kind):
        if kind not in known:
            known[kind] = declare(kind, [spec(field, declare, known) for field in fields_of(kind).values()])
        return known[kind]
    items = items_of(kind)
    if items is None:
        return kind
    parts = tuple(item if item is ... else declared(item, declare, known) for item in items)
    return tuple[parts]  # type: ignore[valid-type]


def spec(field: attrs.Attribute[Any], declare: Any, known: dict[Any, Any]) -> tuple[Any, ...]:
    """Name, type and default of a field; the default is left out where there is none."""
    kind = declared(field.type, declare, known)
    if field.default is attrs.NOTHING:
        return field.name, kind
    default = default_of(field)
    return field.name, kind | None if default is None else kind, default


def by_lines(read: Callable[[bytes], Any]) -> Read:
    """Reads the lines after the heading, and holds what was read."""
    return lambda data: list(map(read, data.split(b"\n")[1:-1]))


def in_lines(write: Callable[[Any], bytes]) -> Write:
    """Writes a line for each record."""
    return lambda records: b"\n".join(map(write, records))


def with_pydantic() -> Way:
    """Models that forbid unknown keys and can't be changed."""
    config = pydantic.ConfigDict(extra="forbid", frozen=True)

    def declare(kind: type[Any], fields: list[tuple[Any, ...]]) -> Any:
        options: Any = {name: (type_, *default) if default else (type_, ...) for name, type_, *default in fields}
        return pydantic.create_model(kind.__name__, __config__=config, **options)

    model = declared(Meeting, declare, {})
    write = in_lines(lambda one: one.model_dump_json(exclude_defaults=True).encode())
    return Way("pydantic", by_lines(model.model_validate_json), write)


def with_msgspec() -> Way:
    """Structs that forbid unknown keys and can't be changed."""

    def declare(kind: type[Any], fields: list[tuple[Any, ...]]) -> Any:
        options: Any = {"frozen": True, "forbid_unknown_fields": True, "omit_defaults": True, "kw_only": True}
        return msgspec.defstruct(kind.__name__, fields, **options)

    decoder = msgspec.json.Decoder(declared(Meeting, declare, {}))
    return Way("msgspec structs", by_lines(decoder.decode), in_lines(msgspec.json.Encoder().encode))


def with_mashumaro() -> Way:
    """Frozen dataclasses through `orjson`, with the defaults left out; unknown keys are ignored."""

    class Config(mashumaro.config.BaseConfig):
        omit_default = True

    def declare(kind: type[Any], fields: list[tuple[Any, ...]]) -> Any:
        parts = [
            (name, type_, field(default=default[0])) if default else (name, type_) for name, type_, *default in fields
        ]
        return make_dataclass(kind.__name__, parts, frozen=True, kw_only=True, namespace={"Config": Config})

    kind = declared(Meeting, declare, {})
    decoder, encoder = mashumaro.codecs.orjson.ORJSONDecoder(kind), mashumaro.codecs.orjson.ORJSONEncoder(kind)
    return Way("mashumaro", by_lines(decoder.decode), in_lines(encoder.encode), strict=False)


def with_cattrs() -> Way:
    """Our own classes, without a word about them, through its converter for `orjson`."""
    converter = cattrs.preconf.orjson.make_converter(forbid_extra_keys=True, omit_if_default=True)
    read = by_lines(lambda line: converter.structure(orjson.loads(line), Meeting))
    write = in_lines(lambda one: orjson.dumps(converter.unstructure(one)))
    return Way("plain cattrs", read, write, strict=False)


def ours(name: str, *, fast: bool) -> Way:
    """Our own, with `msgspec` or as if it weren't there."""
    modules = {} if fast else {"msgspec": None}

    def read(data: bytes) -> Any:
        with mock.patch.dict(sys.modules, modules):
            return wm.loads(data, "jsonl", of=Meeting)

    def write(records: Any) -> bytes:
        with mock.patch.dict(sys.modules, modules):
            return wm.dumps(records, "jsonl")

    return Way(name, read, write)


def ways() -> list[Way]:
    """All of them; the first is what others are measured by."""
    plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return [
        Way("orjson, to dicts", by_lines(orjson.loads), in_lines(orjson.dumps), strict=False),
        Way("json, to dicts", by_lines(json.loads), in_lines(lambda tree: plain(tree).encode()), strict=False),
        ours("wco_meetings with the extra fast", fast=True),
        ours("wco_meetings without it", fast=False),
        with_msgspec(),
        with_pydantic(),
        with_mashumaro(),
        with_cattrs(),
    ]


# --- measuring ---


class Took(NamedTuple):
    """Seconds to read and to write everything, once."""

    read: float
    written: float


def once(way: Way, data: bytes) -> Took:
    """One turn: read, hold, write, forget."""
    gc.collect()
    start = process_time()
    found = way.read(data)
    between = process_time()
    way.write(found)
    return Took(between - start, process_time() - between)


def kept(way: Way, data: bytes, size: int) -> float:
    """The bytes that a record keeps once it was read."""
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    found = way.read(data)
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(found) == size
    return (after - before) / size


def check(way: Way, data: bytes) -> None:
    """Whatever a way reads and writes again says the same."""
    lines = data.split(b"\n")[:50]
    again = way.write(way.read(b"\n".join(lines) + b"\n"))
    if [orjson.loads(line) for line in again.strip().split(b"\n")[-49:]] != [orjson.loads(line) for line in lines[1:]]:
        raise SystemExit(f"{way.name} loses something")


def with_evidence(records: Sequence[Meeting]) -> Iterator[Meeting]:
    """The same, with words of a page behind each participation and outcome."""
    random = Random(1)

    def words() -> Evidence:
        start = random.randrange(3_000)
        return Evidence(source=random.randrange(2), start=start, end=start + random.randrange(4, 30))

    for record in records:
        digests = [sha256(random.randbytes(8)).hexdigest() for _ in record.sources]
        pages = [attrs.evolve(page, sha256=digest) for page, digest in zip(record.sources, digests, strict=True)]
        parts = [attrs.evolve(part, evidence=words()) for part in record.participations]
        outcomes = [attrs.evolve(outcome, evidence=words()) for outcome in record.outcomes]
        yield attrs.evolve(record, sources=pages, participations=parts, outcomes=outcomes)


def documents(sizes: Sequence[int]) -> Iterator[tuple[str, int, bytes]]:
    """What is read: its name, how many records, and the bytes."""
    for size in sizes:
        records = synthetic(size) if size else [*wm.load()] * 12
        yield f"{size:,} synthetic" if size else "bundled, twelve times", len(records), wm.dumps(records, "jsonl")
    size = min([EVIDENT, *filter(None, sizes)])
    yield f"{size:,} with evidence", size, wm.dumps(list(with_evidence(synthetic(size))), "jsonl")


def spread(ratios: Sequence[float]) -> str:
    """The median, with the least and the most."""
    return f"{median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def compare(what: str, size: int, data: bytes) -> Iterator[str]:
    """The rows of one document."""
    all_ways = ways()
    for way in all_ways:
        check(way, data)
    rounds = [[once(way, data) for way in all_ways] for _ in range(ROUNDS)]
    first = what
    for number, way in enumerate(all_ways):
        cells = [first, way.name, "yes" if way.strict else "no"]
        for side in Took._fields:
            times = [getattr(turn[number], side) for turn in rounds]
            bases = [getattr(turn[0], side) for turn in rounds]
            ratios = [time / base for time, base in zip(times, bases, strict=True)]
            cells += [f"{median(times) / size * 1e6:.1f}", spread(ratios)]
        cells.append(f"{kept(way, data, size):,.0f}" if size <= 20_000 else "")
        yield f"| {' | '.join(cells)} |"
        first = ""


def main(sizes: Sequence[int]) -> None:
    """Print a table in Markdown."""
    said = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    write = sys.stdout.write
    write(f"Python {python_version()}; {said}\n\n")
    write("| meetings | by | strict | read, us | ratio | written, us | ratio | kept, bytes |\n")
    write("|---|---|---|---:|---:|---:|---:|---:|\n")
    for what, size, data in documents(sizes):
        for row in compare(f"{what}, {len(data) / size / 1000:.1f} kB", size, data):
            write(f"{row}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)

"""Records from JSON and to JSON, and what they keep, beside what else could do it.

The same meetings as JSON Lines are read, held and written by us with `msgspec` and without, by others with our classes
declared their way (see `declared`), and by `orjson` and `json`, which make dicts and check nothing. Everybody reads
line by line and holds what was read. The collector is on, but for the length of our own reading, which pauses it; and
then off for everybody, since most of what `orjson` takes otherwise is the collector's.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from hashlib import sha256
from random import Random
from typing import Any, NamedTuple
from unittest import mock

import attrs
import orjson
from declared import MANY, SOME, Peer, peers, strictness
from measure import Seconds, Way, bytes_kept, collector, in_turns, middle, ratios, spread
from report import Report, Row
from synthetic import meetings as synthetic

import wco_meetings as wm
from wco_meetings import Evidence, Meeting

LIBRARIES = ("msgspec", "orjson", "pydantic", "mashumaro", "adaptix", "cattrs", "attrs", "stix2")
WITH, WITHOUT = "`wco_meetings` with the extra `fast`", "`wco_meetings` without it"
ROUNDS = 3
BUNDLED_TIMES = 12


def ours(name: str, *, fast: bool) -> Peer:
    """Our own, with `msgspec` or as if it weren't there."""
    modules = {} if fast else {"msgspec": None}

    def read(data: bytes) -> Any:
        with mock.patch.dict(sys.modules, modules):
            return wm.loads(data, "jsonl", of=Meeting)

    def write(records: Any) -> bytes:
        with mock.patch.dict(sys.modules, modules):
            return wm.dumps(records, "jsonl")

    return Peer(name, read, write, most=MANY)


class Document(NamedTuple):
    """What is read: its name, how many records, and the bytes of JSON Lines."""

    name: str
    size: int
    data: bytes

    def least(self, size: int) -> bytes:
        """The heading and so many records at most."""
        return self.data if size >= self.size else b"\n".join(self.data.split(b"\n", size + 1)[: size + 1]) + b"\n"


class Measured(NamedTuple):
    """What one way took of a document, in seconds a meeting, and the bytes that a meeting keeps."""

    read: Seconds
    read_off: Seconds
    written: Seconds
    kept: float | None


def documents(quick: bool) -> Iterator[Document]:
    """The bundled meetings, synthetic ones, and some with evidence for every fact."""
    some = list(wm.load())[: 60 if quick else None]
    bundled = [attrs.evolve(one, id=f"{one.id}-{number}") for number in range(BUNDLED_TIMES) for one in some]
    evident = list(with_evidence(synthetic(60 if quick else 5_000)))
    sizes = (60,) if quick else (20_000, 200_000)
    yield _document(f"bundled, {BUNDLED_TIMES} times", bundled)
    for size in sizes:
        yield _document(f"{size:,} synthetic", synthetic(size))
    yield _document(f"{len(evident):,} with evidence", evident)


def _document(name: str, records: Sequence[Meeting]) -> Document:
    data = wm.dumps(records, "jsonl")
    return Document(f"{name}, {len(data) / len(records) / 1000:.1f} kB", len(records), data)


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


def check(peer: Peer, document: Document) -> None:
    """Whatever is read and written again says the same."""
    data = document.least(50)
    written = peer.write(peer.read(data)).strip().split(b"\n")
    lines = data.strip().split(b"\n")[1:]
    if [orjson.loads(line) for line in written[-len(lines) :]] != [orjson.loads(line) for line in lines]:
        raise SystemExit(f"{peer.name} loses something of {document.name}")


def measured(document: Document, all_peers: Sequence[Peer]) -> dict[str, Measured]:
    """What each peer took of a document."""
    data = {peer.name: document.least(peer.most) for peer in all_peers}
    size = {peer.name: min(peer.most, document.size) for peer in all_peers}
    reading = {peer.name: Way(lambda _, peer=peer: peer.read(data[peer.name])) for peer in all_peers}
    took: list[dict[str, Seconds]] = []
    for on in (True, False):
        with collector(on):
            took.append(in_turns(reading, ROUNDS))
    with collector(False):
        held = {peer.name: peer.read(data[peer.name]) for peer in all_peers}
    writing = {peer.name: Way(peer.write, partial(held.get, peer.name)) for peer in all_peers}
    took.append(in_turns(writing, ROUNDS))
    held.clear()
    found: dict[str, Measured] = {}
    for peer in all_peers:
        few, times = size[peer.name], [[second / size[peer.name] for second in turn[peer.name]] for turn in took]
        kept = bytes_kept(partial(peer.read, data[peer.name])) / few if few <= SOME else None
        found[peer.name] = Measured(times[0], times[1], times[2], kept)
    return found


def rows(document: Document, all_peers: Sequence[Peer], found: dict[str, Measured]) -> Iterator[Row]:
    """The rows of one document."""
    base = found[all_peers[0].name]
    for number, peer in enumerate(all_peers):
        took = found[peer.name]
        cells = [document.name if number == 0 else "", peer.name, "yes" if peer.strict else "no"]
        if peer.most < document.size:
            cells[1] += f", {peer.most:,} of them"
        for seconds, others in zip(took[:3], base[:3], strict=True):
            cells += [middle(seconds, 1e6), spread(ratios(seconds, others))]
        yield [*cells, "" if took.kept is None else f"{took.kept:,.0f}"]


def goals(found: dict[str, Measured], base: str) -> dict[str, tuple[str, str]]:
    """What was reached, on synthetic meetings."""
    others = {name: name.removesuffix(", to dicts") for name in found if name not in (WITH, WITHOUT)}

    def both(field: str) -> tuple[str, str]:
        of_base = getattr(found[base], field)
        said = {name: ratios(getattr(one, field), of_base) for name, one in found.items()}
        ours = f"{spread(said[WITH])} with `fast`, {spread(said[WITHOUT])} without"
        return ours, ", ".join(f"{short} {middle(said[name])}" for name, short in others.items())

    kept = {name: f"{one.kept / 1000:.1f} kB" for name, one in found.items() if one.kept}
    return {
        "decode JSON to records, collector on": both("read"),
        "decode JSON to records, collector off": both("read_off"),
        "encode records to JSON": both("written"),
        "memory of a record": (
            f"{kept[WITH]} with `fast`, {kept[WITHOUT]} without",
            ", ".join(f"{short} {kept[name]}" for name, short in others.items()),
        ),
    }


def run(quick: bool) -> Report:
    """All documents; those peers that are too slow for the largest one stand in the others."""
    first, *others = peers()
    all_peers = [first, ours(WITH, fast=True), ours(WITHOUT, fast=False), *others]
    strictness(all_peers)
    lines: list[Row] = []
    reached: dict[str, tuple[str, str]] = {}
    for document in documents(quick):
        # The smallest synthetic document is for everybody; of others only what they can read whole.
        everybody = not reached and "synthetic" in document.name
        chosen = [peer for peer in all_peers if everybody or peer.most >= document.size]
        for peer in chosen:
            check(peer, document)
        found = measured(document, chosen)
        lines += rows(document, chosen, found)
        if everybody:
            reached = goals(found, first.name)
    return Report(lines, LIBRARIES, reached)

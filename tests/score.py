"""How well extraction does on releases whose facts are known: `python tests/score.py FOLDER`.

The folder holds pages, each NAME.txt beside NAME.json with what is to be found:

    {"published": "2018-03-12", "language": "en", "requested": "fr",
     "meetings": [{"numbers": [23], "series": "...", "dates": "2018-02-27/2018-03-01", "city": "Tallinn",
                   "country": "EE", "mode": "in_person", "region": "EUR", "participants": "AM chair:NZ observer:IL",
                   "hosts": "EE", "counts": [["members", 22, "exact"]], "topics": "drugs tobacco",
                   "outcomes": "endorsed noted", "follows": true}],
     "unresolved": ["words that must stay open"]}

Where "series", "region" or "hosts" is absent, that kind of fact isn't scored; any other absent key, as null, says that
there is no such fact. Outcomes are compared by their kinds, as many as there are.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from wco_meetings import Error, Extraction, Meeting, extract

__all__ = ["Score", "main", "score"]

_KINDS = (
    *("meetings", "numbers", "series", "dates", "place", "mode", "region", "participants", "roles", "hosts"),
    *("counts", "topics", "outcomes", "links", "published", "language", "unresolved"),
)


class Score(NamedTuple):
    """Facts of one kind: found and right, found in all, and to be found."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is to be found that was; 1 where there is nothing."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0


def score(folder: Path) -> tuple[dict[str, Score], list[str]]:
    """The score of every kind of fact on a folder's pages, and one line for each fact missed or made up.

    Raises `Error` for a folder without pages.
    """
    totals = {kind: Counter[str]() for kind in _KINDS}
    differences: list[str] = []
    pages = sorted(folder.glob("*.txt"))
    if not pages:
        raise Error(f"no pages (*.txt) in {folder}")
    for page in pages:
        expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
        result = extract(page.read_bytes().decode("utf-8"))
        wanted, found = _expected(expected), _found(result, expected)
        for kind in _KINDS:
            right = wanted[kind] & found[kind]
            totals[kind].update(right=right.total(), found=found[kind].total(), wanted=wanted[kind].total())
            differences += [f"{page.stem}: {kind} missed: {fact}" for fact in (wanted[kind] - right)]
            differences += [f"{page.stem}: {kind} made up: {fact}" for fact in (found[kind] - right)]
    scores = {kind: Score(total["right"], total["found"], total["wanted"]) for kind, total in totals.items()}
    return scores, differences


Facts = dict[str, Counter[Any]]


def _expected(page: Mapping[str, Any]) -> Facts:
    facts: Facts = {kind: Counter() for kind in _KINDS}
    _of_the_page(facts, page, page.get("published"), page.get("language"), page.get("requested"))
    for index, meeting in enumerate(page["meetings"]):
        parts = [part.rpartition(":")[::2] for part in meeting.get("participants", "").split()]
        facts["meetings"][index] += 1
        _add(facts, "numbers", index, [tuple(meeting["numbers"])] if meeting.get("numbers") else [])
        for kind in ("series", "dates", "mode", "region"):
            _add(facts, kind, index, [meeting[kind]] if meeting.get(kind) else [])
        _add(facts, "place", index, [(meeting["city"], meeting["country"])] if meeting.get("city") else [])
        _add(facts, "participants", index, [party for _, party in parts])
        _add(facts, "roles", index, [(role, party) for role, party in parts if role])
        _add(facts, "hosts", index, meeting.get("hosts", "").split())
        _add(facts, "counts", index, [tuple(count) for count in meeting.get("counts", ())])
        _add(facts, "topics", index, meeting.get("topics", "").split())
        _add(facts, "outcomes", index, meeting.get("outcomes", "").split())
        _add(facts, "links", index, ["follows"] if meeting.get("follows") else [])
    facts["unresolved"].update(page.get("unresolved", ()))
    return facts


def _found(result: Extraction, page: Mapping[str, Any]) -> Facts:
    facts: Facts = {kind: Counter() for kind in _KINDS}
    source = result.source
    published = str(source.published) if source.published else None
    _of_the_page(facts, page, published, source.language, source.requested_language)
    for index, meeting in enumerate(result.meetings):
        said: Mapping[str, Any] = page["meetings"][index] if index < len(page["meetings"]) else {}
        facts["meetings"][index] += 1
        for kind, values in _facts_of(meeting):
            if kind not in ("series", "region", "hosts") or kind in said:
                _add(facts, kind, index, values)
    facts["unresolved"].update(open_words.words for open_words in result.unresolved)
    return facts


def _facts_of(meeting: Meeting) -> Iterator[tuple[str, Iterable[Any]]]:
    yield "numbers", [meeting.numbers] if meeting.numbers else []
    yield "dates", [str(meeting.dates)] if meeting.dates else []
    yield "place", [(meeting.place.city, meeting.place.country)] if meeting.place else []
    yield "participants", [part.party for part in meeting.participations]
    yield "roles", [(str(part.role), part.party) for part in meeting.participations if part.role != "participant"]
    yield "hosts", meeting.hosts
    yield "counts", [(str(count.unit), count.value, str(count.qualifier)) for count in meeting.counts]
    yield "topics", meeting.topics
    yield "outcomes", [str(outcome.kind) for outcome in meeting.outcomes]
    yield "links", [str(link.rel) for link in meeting.links]
    for kind in ("series", "mode", "region"):
        value = getattr(meeting, kind)
        yield kind, [str(value)] if value else []


def _of_the_page(facts: Facts, page: Mapping[str, Any], published: Any, language: Any, requested: Any) -> None:
    facts["published"].update([published] if published and "published" in page else [])
    languages = [("served", language), ("asked", requested)]
    facts["language"].update(pair for pair in languages if pair[1] and "language" in page)


def _add(facts: Facts, kind: str, index: int, values: Iterable[Any]) -> None:
    facts[kind].update((index, value) for value in values)


def main(arguments: list[str]) -> int:
    """Print the table of a folder's scores; with `--differences`, what was missed and made up too."""
    folders = [argument for argument in arguments if not argument.startswith("-")]
    if len(folders) != 1:
        sys.stderr.write("usage: python tests/score.py [--differences] FOLDER\n")
        return 2
    scores, differences = score(Path(folders[0]))
    sys.stdout.write(f"{'fact':<14}{'wanted':>8}{'found':>8}{'precision':>11}{'recall':>8}{'F1':>8}\n")
    for kind, result in scores.items():
        sys.stdout.write(
            f"{kind:<14}{result.wanted:>8}{result.found:>8}{result.precision:>11.3f}{result.recall:>8.3f}{result.f1:>8.3f}\n"
        )
    if "--differences" in arguments:
        sys.stdout.writelines(f"{difference}\n" for difference in differences)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Lists of decisions: each item is one, whether it stands on a line of its own or is counted in its sentence."""

import re
from collections.abc import Iterable, Iterator

from ...model.words import Force, OutcomeKind
from ..page.page import Page
from ..sentences.signals import Sentence
from ..text import Span, trimmed
from ..words import labels
from .clauses import Clause

__all__ = ["each_once", "listed", "opens_list", "without_mark"]

# "Agreed to:", "adopted the following recommendations:": what opens a list of decisions.
_OPENS = re.compile(
    r"\b(?:agreed|decided|adopted|approved|endorsed|elected|established|recommended)(?: (?:up)?on)?"
    r"(?: to| that| as follows|(?: the)? followings?(?: [a-z]+){0,3})?:$"
)
# "Adopted: (i) the plan; (ii) the budget; and (iii) the list".
_COUNTED = re.compile(r"(?:: |[,;] (?:and )?)\((?:\d|[a-h]|i{1,3}|i?v|vi{1,3})\) ")


def _parted(text: str, clause: Clause) -> Iterator[Clause]:
    """A decision, and each that is counted after a colon in it."""
    marks = [*_COUNTED.finditer(text, clause.start, clause.end)]
    if len(marks) < 2 or text[marks[0].start()] != ":":
        yield clause
        return
    ends = [*(mark.start() for mark in marks[1:]), clause.end]
    items = (trimmed(text, mark.end(), end) for mark, end in zip(marks, ends, strict=True))
    yield from (clause._replace(start=item.start, end=item.end) for item in items if item)


_MARK = re.compile(f"{labels.MARK} *")


def without_mark(text: str, sentence: Sentence) -> Sentence:
    """A sentence from behind what an item of a list begins with, if it begins so."""
    if text[sentence.start].isupper():
        return sentence  # as most begin, and no mark does
    mark = _MARK.match(text, sentence.start, sentence.end)
    return sentence._replace(start=mark.end()) if mark else sentence


def opens_list(page: Page, number: int) -> bool:
    """Whether a line without a stop stands before items that go on with it: "The Committee", then "- adopted"."""
    if page.level[page.body[number].end - 1] in ".!?;:," or number + 1 == len(page.body):
        return False
    return page.opens_line(number + 1) and _goes_on(page, number + 1) and not _goes_on(page, number)


def _goes_on(page: Page, number: int) -> bool:
    """Whether a sentence is an item that goes on with what stands above it: "- adopted the plan"."""
    item = page.body[number]
    start = without_mark(page.level, item).start
    return start > item.start and page.level[start : start + 1].islower()


def _items(page: Page, first: int) -> Iterator[tuple[int, Span]]:
    """The items of a list, a line each, without their marks, after their numbers; other lines end it."""
    text = page.level
    for number in range(first, len(page.body)):
        sentence = page.body[number]
        start, end = without_mark(text, sentence)[:2]
        if start > sentence.start and (words := text[start:end].rstrip(" .,;:").removesuffix(" and").rstrip(" ,;")):
            yield number, Span(start, start + len(words))
        elif page.opens_line(number) or text[sentence.end - 1] == ":":
            return


def listed(page: Page, number: int, clauses: list[Clause]) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence, its last one as many as the list has items that it opens or holds.

    Then the numbers of those sentences after it that are items.
    """
    if not clauses or clauses[-1].kind.force is not Force.DECISION:
        return clauses, []
    *others, last = clauses
    sentence = page.body[number]
    if not _OPENS.search(page.level, sentence.start, sentence.end):
        return [*others, *_parted(page.level, last)], []
    items = list(_items(page, number + 1))
    if not items:
        return clauses, []
    each = [last._replace(start=start, end=end) for _, (start, end) in items]
    return [*others, *each], [number for number, _ in items]


def each_once(text: str, clauses: Iterable[Clause]) -> Iterator[Clause]:
    """The clauses without what the page tells again in the same words, as after a lead."""
    told: set[tuple[OutcomeKind, str]] = set()
    for clause in clauses:
        said = clause.kind, " ".join(text[clause.start : clause.end].split())
        if said not in told:
            yield clause
        told.add(said)

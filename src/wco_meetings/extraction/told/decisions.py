"""Lists of decisions: each item is one, whether it stands on a line of its own or is counted in its sentence."""

import re
from collections.abc import Iterable, Iterator

from ...model.words import Force, OutcomeKind
from ..page.signals import Sentence
from ..text import Span
from ..words.labels import BULLETS
from .clauses import Clause

__all__ = ["each_once", "listed"]

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
    yield from (clause._replace(start=mark.end(), end=end) for mark, end in zip(marks, ends, strict=True))


# "- ", "2. ", "b) ", "(iii) ": what an item begins with.
_MARK = re.compile(rf"(?:[{BULLETS}]|(?:o|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{2,4}})[.)])(?= )) *")


def _items(text: str, following: Iterable[Sentence]) -> Iterator[tuple[int, Span]]:
    """The items of a list, a line each, without their marks, after their numbers; a line without one ends it."""
    for number, sentence in enumerate(following):
        mark = _MARK.match(text, *sentence[:2])
        if mark and (words := text[mark.end() : sentence.end].rstrip(" .,;:")):
            yield number, Span(mark.end(), mark.end() + len(words))
        elif not text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip():
            return


def listed(
    text: str, sentence: Sentence, following: Iterable[Sentence], clauses: list[Clause]
) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence, its last one as many as the list has items that it opens or holds.

    Then the numbers of those sentences `following` it that are items.
    """
    if not clauses or clauses[-1].kind.force is not Force.DECISION:
        return clauses, []
    *others, last = clauses
    if not _OPENS.search(text, *sentence[:2]):
        return [*others, *_parted(text, last)], []
    items = list(_items(text, following))
    if not items:
        return clauses, []
    each = [last._replace(start=start, end=end) for _, (start, end) in items]
    return [*others, *each], [number for number, _ in items]


# So many words in a row are no accident.
_SAME_WORDS = 10


def each_once(text: str, clauses: list[Clause]) -> Iterator[Clause]:
    """The clauses without the decisions that the page tells again, as after a lead.

    Such a one is all in what was told before; of elections a part will do, since two that are alike are one.
    """
    told: list[tuple[OutcomeKind, str]] = []
    for clause in clauses:
        if clause.kind.force is Force.DECISION:
            words = text[clause.start : clause.end].split()
            runs = [" ".join(words)]
            if clause.kind is OutcomeKind.ELECTED:
                runs = [" ".join(words[at : at + _SAME_WORDS]) for at in range(len(words) - _SAME_WORDS + 1)]
            before = [said for kind, said in told if kind is clause.kind]
            if len(words) >= _SAME_WORDS and any(run in said for run in runs for said in before):
                continue
            told.append((clause.kind, " ".join(words)))
        yield clause

"""The clauses of outcomes: where what a verb tells begins and ends in its sentence."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ...model.words import Force, OutcomeKind
from ..sentences.signals import Sentence
from ..words.verbs import VERBS
from .actors import NEAR
from .elsewhere import BEFOREHAND
from .passives import is_passive

__all__ = ["Clause", "Told", "binds_more", "clauses_of", "has_no_object"]


_ALL_OF_THEM = re.compile(
    r"(?:(?:^|, |\b[Aa]ll |\b[Aa]ll the |\b[Tt]he |\band )"
    r"(?:Members|[Aa]ttendees|[Dd]elegates|[Pp]articipants|Heads of Customs|Directors[ -]General|"
    r"(?:two |both )(?:delegations|parties|sides))|\b[Bb]oth (?:delegations|parties|sides)|\b[Tt]hey all) "
    r"(?:[a-z]+ly |also |then )?$"
)

# "In their evaluation forms, participants stressed".
_IN_A_SURVEY = re.compile(r"In (?:an?|their) (?:[\w-]+ )?(?:evaluation|feedback|survey)\b")
# "Stressed the high quality of the workshop".
_ITS_QUALITY = re.compile(r" (?:the )?(?:[a-z]+ )?(?:quality|organi[sz]ation|hospitality)\b")
# What delegates only told each other.
_ONLY_SAID = frozenset(("added", "mentioned", "recalled", "remarked", "said", "stated"))


class Clause(NamedTuple):
    """An outcome's words, its kind and its actors; `meant` is what people came for, and need not have done."""

    start: int
    end: int
    kind: OutcomeKind
    actors: tuple[str, ...]
    meant: bool = False


class Told(NamedTuple):
    """A verb that tells of an outcome: its kind, who did it, and whether people only came for it."""

    verb: re.Match[str]
    kind: OutcomeKind
    actors: tuple[str, ...]
    meant: bool


def clauses_of(text: str, sentence: Sentence, told: list[Told]) -> Iterator[Clause]:
    """The clauses of verbs, each up to the next one's "and"."""
    parted = [_parting(text, one.verb.end(), following.verb.start()) for one, following in pairwise(told)]
    starts = [sentence.start, *(start for _, start in parted)]
    joints = [*(joint for joint, _ in parted), None]
    for (verb, kind, actors, meant), start, joint in zip(told, starts, joints, strict=False):
        stop = _without_stop(text, sentence) if joint is None else joint
        has_object = (
            stop - verb.end() > 2
            or " " in verb[0]
            or text[stop : stop + 1] == ":"
            or is_passive(sentence.before(text, verb.start(), NEAR))
        )
        if has_object and not (kind is OutcomeKind.EXPRESSED and _is_only_said(text, sentence, verb, actors)):
            yield Clause(start, start + len(text[start:stop].rstrip()), kind, actors, meant)


def _is_only_said(text: str, sentence: Sentence, verb: re.Match[str], actors: tuple[str, ...]) -> bool:
    """Whether a few stressed or said something, and not the meeting or all who came to it."""
    word = verb[0].lower()
    if word in ("expressed", "voiced") or "meeting" in actors:
        return False
    here = sentence.start, sentence.end
    return (
        word in _ONLY_SAID
        or _ALL_OF_THEM.search(sentence.before(text, verb.start(), NEAR)) is None
        or BEFOREHAND.match(text, *here) is not None
        or _IN_A_SURVEY.match(text, *here) is not None
        or _ITS_QUALITY.match(text, verb.end(), sentence.end) is not None
    )


def _without_stop(text: str, sentence: Sentence) -> int:
    """The end of a sentence before its full stop."""
    return sentence.end - (text[sentence.end - 1] in ".!;:")


_FORCES = tuple(Force)  # what binds most comes first


def binds_more(kind: OutcomeKind, other: OutcomeKind) -> bool:
    """Whether what one kind of outcome says binds more than what another says: a decision the most."""
    return _FORCES.index(kind.force) < _FORCES.index(other.force)


def has_no_object(between: str) -> bool:
    """Whether what stands between two verbs gives the first one no object: "examined and approved", "A, B and C"."""
    words = between.replace(",", " ").replace("/", " ").split()
    small = ("and", "or", "also", "then", "further", "discussions", "strongly")
    return all(word in small or word in VERBS for word in words)


# Not the comma of "1,200".
_JOINT = re.compile(r"[,;]? and |,? as well as |,? while |[,;](?!\d) ?(?:and )?")
# "Malta presented the plan; Spain and Italy presented the budget": several who act next.
_NAME = r"(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,8}"
_SEVERAL_NEXT = re.compile(rf"(?P<mark>;|, (?:and|but|while)) (?:{_NAME}, ){{0,30}}{_NAME},? and {_NAME} $")


def _parting(text: str, previous: int, place: int) -> tuple[int | None, int]:
    """Where a clause ends before that of the next verb, which is at a place, and where that begins.

    It has no end where nothing parts them: "took it up in presentations by".
    """
    if several := _SEVERAL_NEXT.search(text, previous, place):
        return several.start(), several.end("mark") + 1
    *_, last = (None, *_JOINT.finditer(text, previous, place))
    return last.span() if last else (None, place)

"""Which of the clauses that tell of outcomes a reader keeps: no kind too often, the weak ones where there is room.

The numbers come from what readers noted of two hundred releases: clauses of a sort are kept where more than about one
in three was noted.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from ..model.words import Force, OutcomeKind

__all__ = ["Clause", "chosen"]


class Clause(NamedTuple):
    """An outcome's words, its kind and its actors.

    Two sorts are weak: `meant` is what people came for, `spoken` what one speaker said.
    """

    start: int
    end: int
    kind: OutcomeKind
    actors: tuple[str, ...]
    meant: bool = False
    spoken: bool = False


# How often a page tells of a kind. Each decision is one; who reads sums up what was discussed, shown or exchanged.
_MOST = {kind: 1 for kind in OutcomeKind if kind.force is Force.INFORMATION} | {
    OutcomeKind.AGREED: 1,
    OutcomeKind.PRESENTED: 2,
    OutcomeKind.WELCOMED: 1,
    OutcomeKind.URGED: 1,
}
# What was praised or asked at a meeting is an outcome where the page tells of few others.
_SOFT = frozenset((OutcomeKind.WELCOMED, OutcomeKind.URGED))
_FEW = 3
# A page that tells of so many kinds records the meeting in full.
_FULL = 8


def chosen(found: list[Clause]) -> list[Clause]:
    """The clauses that a reader keeps: what people came for only without what they did, and no kind too often.

    What somebody stressed or said is an outcome where the page tells of nothing else.
    """
    heard = [clause for clause in found if not clause.spoken]
    done = {clause.kind for clause in heard if not clause.meant}
    told = [clause for clause in heard if not clause.meant or clause.kind not in done]
    if len({clause.kind for clause in told}) >= _FULL:
        return told
    told = [clause for clause in told if clause.kind is not OutcomeKind.EXPRESSED]
    if not told:
        # "The meeting stressed the need": said, and nothing else told.
        return (heard or found)[:1]
    times: Counter[OutcomeKind] = Counter()
    room = _FEW - len({clause.kind for clause in told if clause.kind not in _SOFT and not clause.meant})
    kept: list[Clause] = []
    for clause in told:
        times[clause.kind] += 1
        soft = clause.meant or clause.kind in _SOFT
        if times[clause.kind] <= _MOST.get(clause.kind, len(told)) and (room > 0 or not soft):
            kept.append(clause)
            room -= soft
    return kept
